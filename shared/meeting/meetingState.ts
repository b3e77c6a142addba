import type { MeetingCourse } from './meeting.ts';

/** In the order in which a meeting comes to them. */
export const meetingStates = ['preparing', 'distributed', 'held', 'closed'] as const;
export type MeetingState = (typeof meetingStates)[number];

export const meetingStateLabels: Readonly<Record<MeetingState, string>> = {
  preparing: '準備中',
  distributed: '配付済み',
  held: '開催済み',
  closed: '終了',
};

/** The day on which a meeting came to a state; null for the first, and for those still to come. */
export function dayOfState(course: MeetingCourse, state: MeetingState): string | null {
  switch (state) {
    case 'preparing':
      return null;
    case 'distributed':
      return course.distributedOn;
    case 'held':
      return course.openedOn;
    case 'closed':
      return course.closedOn;
  }
}

/** The last state that a meeting has a day for. */
export function meetingState(course: MeetingCourse): MeetingState {
  return meetingStates.findLast((state) => dayOfState(course, state) !== null) ?? 'preparing';
}

/** The state after one; null after the last. */
export function nextState(state: MeetingState): Exclude<MeetingState, 'preparing'> | null {
  const next = meetingStates[meetingStates.indexOf(state) + 1];
  return next === undefined || next === 'preparing' ? null : next;
}

/** The course with one state more or less: `on` null takes the day of the state away. */
export function withState(
  course: MeetingCourse,
  state: Exclude<MeetingState, 'preparing'>,
  on: string | null,
): MeetingCourse {
  const { distributedOn, openedOn, closedOn } = course;
  const days = { distributedOn, openedOn, closedOn };
  if (state === 'distributed') return { ...days, distributedOn: on };
  return state === 'held' ? { ...days, openedOn: on } : { ...days, closedOn: on };
}
