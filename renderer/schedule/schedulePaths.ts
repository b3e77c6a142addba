export const scheduleRoot = '/schedule';
export const calendarPath = `${scheduleRoot}/calendar`;

/** Deadlines of one body. */
export const bodySchedulePath = (bodyId: string): string => `${scheduleRoot}/body/${bodyId}`;

/** The schedules of a chain, from a day, with the reason of a step; today and its first step where absent. */
export const chainPath = (key: string, start?: string, step?: string): string =>
  [`${scheduleRoot}/chain/${key}`, ...(start ? [start] : []), ...(start && step ? [step] : [])].join('/');

/** The schedule of a plan, with the reason of a step. */
export const planPath = (planId: string, step?: string): string =>
  [`${scheduleRoot}/plan/${planId}`, ...(step ? [step] : [])].join('/');

export const chainEditPath = (key: string): string => `${scheduleRoot}/edit/${key}`;
