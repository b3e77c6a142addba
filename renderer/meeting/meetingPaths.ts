export const meetingsRoot = '/meetings';

export const meetingTabs = ['outline', 'agenda', 'packet'] as const;
export type MeetingTab = (typeof meetingTabs)[number];

export function meetingPath(meetingId: string, tab: MeetingTab = 'outline'): string {
  return `${meetingsRoot}/${meetingId}/${tab}`;
}

/** The meetings of one body, and of those below it. */
export function meetingsOfBodyPath(bodyId: string): string {
  return `${meetingsRoot}/of/${bodyId}`;
}
