import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaKindOf } from '../../../shared/meeting/agendaKinds.ts';
import { agendaNumbers, agendaNumberText } from '../../../shared/meeting/agendaNumbers.ts';
import { agendaParts } from '../../../shared/meeting/agendaParts.ts';
import { nextMeetingNumber } from '../../../shared/meeting/nextMeetingNumber.ts';
import { paperAgenda } from '../../seeds/shimanePapers.ts';

const agendaOf = (levels: readonly boolean[]) =>
  levels.map((isSubItem, index) => ({ id: String(index), isSubItem }));
const texts = (levels: readonly boolean[]): string[] =>
  [...agendaNumbers(agendaOf(levels)).values()].map(agendaNumberText);

test('items are counted, sub-items below theirs', () => {
  expect(texts([false, true, true, false, true])).toEqual(['1', '1(1)', '1(2)', '2', '2(1)']);
});

test('a sub-item that no item stands above is an item', () => {
  expect(texts([true, true, false])).toEqual(['1', '1(1)', '2']);
});

test('every line has one number, in order, whatever was moved; parts and numbers agree', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean()), (levels) => {
      const agenda = agendaOf(levels);
      const fromParts = agendaParts(agenda).flatMap(({ subItems }, index) => [
        `${index + 1}`,
        ...subItems.map((_, place) => `${index + 1}(${place + 1})`),
      ]);
      expect(texts(levels)).toEqual(fromParts);
    }),
  );
});

test('the published agenda is classified by its words', () => {
  expect(paperAgenda.map(agendaKindOf)).toEqual([
    ...[
      'opening',
      'greeting',
      'election',
      'greeting',
      'resolution',
      'report',
      'resolution',
      'hearing',
      'report',
    ],
    ...['other', 'closing'],
  ]);
});

test('the next number follows the highest of the same bodies in any order, and of no others', () => {
  const meetings = [
    { id: '1', number: 651, bodyIds: ['a', 'b'] },
    { id: '2', number: 3, bodyIds: ['a'] },
    { id: '3', number: null, bodyIds: ['a', 'b'] },
    { id: '4', number: 650, bodyIds: ['b', 'a'] },
  ];
  expect(nextMeetingNumber(meetings, ['b', 'a'])).toBe(652);
  expect(nextMeetingNumber(meetings, ['a', 'b'], '1')).toBe(651);
  expect(nextMeetingNumber(meetings, ['c'])).toBeNull();
  expect(nextMeetingNumber(meetings, [])).toBeNull();
});
