import type { Feature } from '../app/feature.ts';
import { CalendarScreen } from './CalendarScreen.tsx';
import { ChainEditScreen } from './ChainEditScreen.tsx';
import { ChainScreen } from './ChainScreen.tsx';
import { PlanScreen } from './PlanScreen.tsx';
import { ScheduleScreen } from './ScheduleScreen.tsx';
import { bodySchedulePath, calendarPath, scheduleRoot } from './schedulePaths.ts';

/** 日程 */
export const scheduleFeature: Feature = {
  root: scheduleRoot,
  section: { label: '日程', icon: 'schedule', key: 'Alt+5' },
  pathOfBody: bodySchedulePath,
  routes: [
    { pattern: scheduleRoot, screen: ScheduleScreen },
    { pattern: `${scheduleRoot}/body/:bodyId`, screen: ScheduleScreen },
    { pattern: calendarPath, screen: CalendarScreen },
    { pattern: `${scheduleRoot}/edit/:key`, screen: ChainEditScreen },
    { pattern: `${scheduleRoot}/plan/:planId/:step?`, screen: PlanScreen },
    { pattern: `${scheduleRoot}/chain/:key/:start?/:step?`, screen: ChainScreen },
  ],
};
