import type { Feature } from '../app/feature.ts';
import { HomeScreen } from './HomeScreen.tsx';

/** ホーム */
export const homeFeature: Feature = {
  root: '/',
  section: { label: 'ホーム', icon: 'home', key: 'Alt+1' },
  routes: [{ pattern: '/', screen: HomeScreen }],
};
