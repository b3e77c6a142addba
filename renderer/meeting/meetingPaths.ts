export const meetingsRoot = '/meetings';

export const meetingTabs = ['outline', 'agenda', 'materials', 'packet'] as const;
export type MeetingTab = (typeof meetingTabs)[number];

export function meetingPath(meetingId: string, tab: MeetingTab = 'outline'): string {
  return `${meetingsRoot}/${meetingId}/${tab}`;
}

/** Where a new meeting is made from an earlier one. */
export function copyMeetingPath(sourceId: string): string {
  return `${meetingsRoot}/${sourceId}/copy`;
}

/** The meetings of one body, and of those below it. */
export function meetingsOfBodyPath(bodyId: string): string {
  return `${meetingsRoot}/of/${bodyId}`;
}
