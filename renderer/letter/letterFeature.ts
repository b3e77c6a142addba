import type { Feature } from '../app/feature.ts';
import { TextPaperScreen } from '../textPaper/TextPaperScreen.tsx';
import { ConsultationScreen } from './ConsultationScreen.tsx';
import { LettersScreen } from './LettersScreen.tsx';
import { lettersRoot } from './letterPaths.ts';
import { MeetingTablesScreen } from './MeetingTablesScreen.tsx';

/** 文書: letters, papers that are written as text, and the lists and cards of a meeting. */
export const letterFeature: Feature = {
  root: lettersRoot,
  section: { label: '文書', icon: 'letter', key: 'Alt+7' },
  routes: [
    { pattern: lettersRoot, screen: LettersScreen },
    { pattern: `${lettersRoot}/consultation/:id`, screen: ConsultationScreen },
    { pattern: `${lettersRoot}/text/:id`, screen: TextPaperScreen },
    { pattern: `${lettersRoot}/attendance/:meetingId?`, screen: MeetingTablesScreen },
  ],
};
