import type { Feature } from '../app/feature.ts';
import { BodyScreen } from './BodyScreen.tsx';
import { bodyPagePath, councilRoot } from './councilPaths.ts';
import { NewBodyScreen } from './NewBodyScreen.tsx';

/** 会議体: reached from the tree, not from the menu. */
export const councilFeature: Feature = {
  root: councilRoot,
  pathOfBody: bodyPagePath,
  routes: [
    { pattern: `${councilRoot}/new/:parentId?`, screen: NewBodyScreen },
    { pattern: `${councilRoot}/:bodyId`, screen: BodyScreen },
  ],
};
