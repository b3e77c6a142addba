import { addDays } from '../calendar/calendarDays.ts';
import type { Deadline } from './deadlines.ts';

/** A meeting with its hours, in Japan's time. */
export interface CalendarMeeting {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly place: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:mm`; null for none, which makes it a matter of the whole day. */
  readonly startsAt: string | null;
  /** Left out where it does not come after the start. */
  readonly endsAt: string | null;
}

/** A deadline and the revision of its plan, which grows with every change. */
export type CalendarDeadline = Deadline & { readonly revision: number };

/**
 * Meetings and deadlines as an iCalendar file (RFC 5545) that Outlook and Google read: hours in UTC, deadlines as days,
 * lines of at most 75 octets, and a name for each event that stays the same, so that reading the file in again changes
 * the events instead of doubling them.
 *
 * @param now moment of writing, ISO in UTC.
 */
export function calendarFile(
  meetings: readonly CalendarMeeting[],
  deadlines: readonly CalendarDeadline[],
  now: string,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Shingikai Desk//JA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...meetings.flatMap((meeting) => meetingLines(meeting, now)),
    ...deadlines.flatMap((deadline) => deadlineLines(deadline, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function meetingLines(meeting: CalendarMeeting, now: string): string[] {
  const { id, revision, date, startsAt, endsAt } = meeting;
  const hours =
    startsAt === null
      ? wholeDay(date)
      : [
          `DTSTART:${utc(date, startsAt)}`,
          ...(endsAt === null || endsAt <= startsAt ? [] : [`DTEND:${utc(date, endsAt)}`]),
        ];
  return event(`meeting-${id}`, revision, now, [
    ...hours,
    `SUMMARY:${escaped(meeting.title)}`,
    ...(meeting.place === '' ? [] : [`LOCATION:${escaped(meeting.place)}`]),
  ]);
}

function deadlineLines(
  { planId, stepKey, revision, date, label, title, rule, basis }: CalendarDeadline,
  now: string,
) {
  return event(`deadline-${planId}-${stepKey}`, revision, now, [
    ...wholeDay(date),
    `SUMMARY:${escaped(`${label}（${title}）`)}`,
    `DESCRIPTION:${escaped(basis === '' ? rule : `${rule}\n${basis}`)}`,
    'TRANSP:TRANSPARENT',
  ]);
}

function event(uid: string, revision: number, now: string, lines: readonly string[]): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@shingikai-desk`,
    `DTSTAMP:${compact(now)}`,
    `SEQUENCE:${revision}`,
    ...lines,
    'END:VEVENT',
  ];
}

const compact = (moment: string): string => moment.replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
const wholeDay = (date: string): string[] => [
  `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
  `DTEND;VALUE=DATE:${addDays(date, 1).replaceAll('-', '')}`,
];

/** Japan has no summer time: always nine hours before UTC. */
function utc(date: string, time: string): string {
  return compact(new Date(`${date}T${time}:00+09:00`).toISOString());
}

/** A text may hold no control characters but a tab (RFC 5545, 3.3.11); pasted ones would end a reader's work. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(/(?!\t)\p{Cc}/gu, '');
}

/** Lines of more than 75 octets go on in the next, which begins with a blank; no character is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const length = octetsOf(character);
    if (octets + length > 75) {
      parts.push(part);
      [part, octets] = ['', 1];
    }
    part += character;
    octets += length;
  }
  return [...parts, part].join('\r\n ');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
