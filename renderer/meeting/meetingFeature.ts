import type { Feature } from '../app/feature.ts';
import { CopyMeetingScreen } from './CopyMeetingScreen.tsx';
import { MeetingScreen } from './MeetingScreen.tsx';
import { MeetingsScreen } from './MeetingsScreen.tsx';
import { meetingsOfBodyPath, meetingsRoot } from './meetingPaths.ts';

/** 会議 */
export const meetingFeature: Feature = {
  root: meetingsRoot,
  section: { label: '会議', icon: 'meeting', key: 'Alt+2' },
  pathOfBody: meetingsOfBodyPath,
  routes: [
    { pattern: meetingsRoot, screen: MeetingsScreen },
    { pattern: `${meetingsRoot}/of/:bodyId`, screen: MeetingsScreen },
    { pattern: `${meetingsRoot}/:sourceId/copy`, screen: CopyMeetingScreen },
    { pattern: `${meetingsRoot}/:meetingId/:tab?`, screen: MeetingScreen },
  ],
};
