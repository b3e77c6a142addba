import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarFile } from '../../../shared/schedule/calendarFile.ts';
import { deadline, meeting } from './calendarEntries.ts';

const now = '2021-09-08T05:00:00.000Z';
/** As a reader of RFC 5545 joins them. */
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

test('hours are in UTC, days are whole days, and each event keeps its name', () => {
  const lines = unfolded(calendarFile([meeting], [deadline], now));
  expect(lines).toContain('UID:meeting-m1@shingikai-desk');
  expect(lines).toContain('DTSTART:20210913T050000Z');
  expect(lines).toContain('LOCATION:松江地方合同庁舎\\, 共用第4会議室');
  expect(lines).toContain('UID:deadline-p1-objectionDeadline@shingikai-desk');
  expect(lines).toContain('DTSTART;VALUE=DATE:20210928');
  expect(lines).toContain('DTEND;VALUE=DATE:20210929');
  expect(lines).toContain('SUMMARY:異議申出締切（特定最低賃金）');
  expect(lines).toContain('DESCRIPTION:公示の翌日から15日目\\n民法第140条');
  expect(lines.filter((line) => line === 'DTSTAMP:20210908T050000Z')).toHaveLength(2);
});

test('a moved deadline comes under the same name with a higher number, so that it replaces the old one', () => {
  const moved = { ...deadline, date: '2021-09-29', revision: 3 };
  const [before, after] = [deadline, moved].map((each) => unfolded(calendarFile([], [each], now)));
  const uid = (lines: string[] = []) => lines.find((line) => line.startsWith('UID:'));
  expect(uid(after)).toBe(uid(before));
  expect(before).toContain('SEQUENCE:2');
  expect(after).toContain('SEQUENCE:3');
});

test('no line is longer than 75 octets, no character is cut, and unfolding gives the text back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 20, maxLength: 200 }), (title) => {
      const text = calendarFile([{ ...meeting, title }], [], now);
      for (const line of text.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }
      const summary = unfolded(text).find((line) => line.startsWith('SUMMARY:'));
      const read = summary
        ?.slice('SUMMARY:'.length)
        .replaceAll(/\\([\\;,n])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
      expect(read).toBe(title.replaceAll(/\r\n?/g, '\n'));
    }),
  );
});
