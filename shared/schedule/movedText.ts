import type { ScheduledStep } from './computeSchedule.ts';

/** Which closed days were passed, in one line: 3日　土曜日・日曜日・敬老の日; empty for none. */
export function movedText({ moved }: Pick<ScheduledStep, 'moved'>): string {
  if (moved.length === 0) return '';
  const names = [...new Set(moved.flatMap(({ reason }) => reason.split('・')))];
  return `閉庁日${moved.length}日　${names.join('・')}`;
}
