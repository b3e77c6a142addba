import type { Feature } from '../app/feature.ts';
import { PeopleScreen } from './PeopleScreen.tsx';
import { PersonScreen } from './PersonScreen.tsx';
import { RosterChangesScreen } from './RosterChangesScreen.tsx';
import { RosterScreen } from './RosterScreen.tsx';
import { personPath, rosterChangesPath, rosterPath, rosterRoot } from './rosterPaths.ts';

/** 委員 */
export const rosterFeature: Feature = {
  root: rosterRoot,
  section: { label: '委員', icon: 'people', key: 'Alt+3' },
  pathOfBody: rosterPath,
  routes: [
    { pattern: rosterRoot, screen: PeopleScreen },
    { pattern: personPath(':personId'), screen: PersonScreen },
    { pattern: rosterChangesPath(':bodyId'), screen: RosterChangesScreen },
    { pattern: `${rosterRoot}/:bodyId/:membershipId?`, screen: RosterScreen },
  ],
};
