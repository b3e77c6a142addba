/** The calendar file in the eyes of ical.js, which Thunderbird reads calendars with. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarFile } from '../../../shared/schedule/calendarFile.ts';
import { deadline, meeting as planned } from './calendarEntries.ts';

const now = '2021-09-08T05:00:00.000Z';
const meeting = { ...planned, endsAt: '16:30' };

interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly summary: string;
  readonly location: string | null;
  readonly description: string | null;
  readonly start: string;
  readonly end: string | null;
  readonly wholeDay: boolean;
}

function read(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const time = (name: string) => component.getFirstPropertyValue(name) as ICAL.Time | null;
    const word = (name: string) => component.getFirstPropertyValue(name) as string | null;
    return {
      ...{ uid: word('uid') ?? '', sequence: Number(word('sequence')), summary: word('summary') ?? '' },
      ...{ location: word('location'), description: word('description') },
      start: time('dtstart')?.toString() ?? '',
      end: time('dtend')?.toString() ?? null,
      wholeDay: time('dtstart')?.isDate ?? false,
    };
  });
}

test('meetings have their hours, deadlines their day, both their words', () => {
  expect(read(calendarFile([meeting], [deadline], now))).toEqual([
    {
      ...{ uid: 'meeting-m1@shingikai-desk', sequence: 3, summary: '合同会議', description: null },
      ...{ location: '松江地方合同庁舎, 共用第4会議室', wholeDay: false },
      ...{ start: '2021-09-13T05:00:00Z', end: '2021-09-13T07:30:00Z' },
    },
    {
      ...{ uid: 'deadline-p1-objectionDeadline@shingikai-desk', sequence: 2 },
      ...{ summary: '異議申出締切（特定最低賃金）', description: '公示の翌日から15日目\n民法第140条' },
      ...{ location: null, start: '2021-09-28', end: '2021-09-29', wholeDay: true },
    },
  ]);
});

test('a meeting from before midnight in Japan is of that day there', () => {
  const [early] = read(calendarFile([{ ...meeting, startsAt: '08:30', endsAt: null }], [], now));
  expect(early?.start).toBe('2021-09-12T23:30:00Z');
});

test('whatever a title is, it comes back', () => {
  // What no text of the format may hold, and what is a line end in every notation.
  const held = (text: string) => text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\t\n])\p{Cc}/gu, '');
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({
      unit: fc.constantFrom('最', '低', '賃', '金', ',', ';', '\\', '\n', '\r', ':', '"', '𠮷', 'n', ' '),
    }),
    fc.string({ unit: 'binary', maxLength: 100 }).filter((text) => text.isWellFormed()),
  );
  fc.assert(
    fc.property(anyText, anyText, (title, place) => {
      const [event] = read(calendarFile([{ ...meeting, title, place }], [deadline], now));
      expect(event?.summary).toBe(held(title));
      expect(event?.location ?? '').toBe(held(place));
    }),
    { numRuns: 500 },
  );
});

test('a title of 10,000 characters', () => {
  const title = '最低賃金、'.repeat(2000);
  expect(read(calendarFile([{ ...meeting, title }], [], now))[0]?.summary).toBe(title);
});
