const scheduleRoot = '/schedule';

/** The schedules of a chain, forwards and backwards. */
export const chainPath = (key: string): string => `${scheduleRoot}/chain/${key}`;
