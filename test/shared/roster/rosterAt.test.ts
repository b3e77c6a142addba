import { describe, expect, test } from 'vitest';
import { rosterAt } from '../../../shared/roster/rosterAt.ts';
import { always, name, person, seat } from './seats.ts';

const aoki = person('aoki', '青木 政史', 'あおき まさし');
const honma = person('honma', '本間 崇', 'ほんま たかし');
const tomita = person('tomita', '富田 眞智子', 'とみた まちこ');
const people = [honma, tomita, aoki];
const families = (rows: ReturnType<typeof rosterAt>): string[] =>
  rows.map(({ person }) => person.name.family);

describe('the roster of a day', () => {
  test('lists sides in printed order and people in 五十音順 inside a side, numbered through', () => {
    const rows = rosterAt(
      [
        seat('honma', { side: 'worker' }),
        seat('aoki', { side: 'worker' }),
        seat('tomita', { side: 'public_interest' }),
      ],
      people,
      '2021-09-13',
    );
    expect(rows.map(({ number, person }) => [number, person.name.family])).toEqual([
      [1, '富田'],
      [2, '青木'],
      [3, '本間'],
    ]);
  });

  test('lists sides in the order that the body gives, others after them, nobody’s side last', () => {
    const memberships = [
      seat('honma', { side: null }),
      seat('aoki', { side: 'observer' }),
      seat('tomita', { side: 'scholar' }),
    ];
    expect(families(rosterAt(memberships, people, '2021-09-13', [{ key: 'scholar' }]))).toEqual([
      '富田',
      '青木',
      '本間',
    ]);
  });

  test.each([
    ['2021-09-05', []],
    ['2021-09-06', ['青木']],
    ['2021-10-31', ['青木']],
    ['2021-11-01', []],
  ])('on %s holds %j: first and last day count', (date, expected) => {
    const memberships = [seat('aoki', { appointedOn: '2021-09-06', endedOn: '2021-10-31' })];
    expect(families(rosterAt(memberships, people, date))).toEqual(expected);
  });

  test('an unknown first day and an open last day hold for ever', () => {
    expect(families(rosterAt([seat('aoki')], people, '1900-01-01'))).toEqual(['青木']);
    expect(families(rosterAt([seat('aoki')], people, '2100-01-01'))).toEqual(['青木']);
  });

  test('prints the form of the name that this roster gave, and leaves the person as registered', () => {
    const [row] = rosterAt([seat('tomita', { printedName: name('富田 真智子') })], people, '2021-09-13');
    expect(row?.name).toEqual({ family: '富田', given: '真智子' });
    expect(row?.person.name).toEqual({ family: '富田', given: '眞智子' });
  });

  test('marks the chair and the acting chair and leaves them in their place', () => {
    const rows = rosterAt(
      [
        seat('tomita', { roles: [always('chairperson')] }),
        seat('honma', { roles: [always('acting_chairperson')] }),
        seat('aoki'),
      ],
      people,
      '2021-09-13',
    );
    expect(rows.map(({ mark, person }) => mark + person.name.family)).toEqual(['青木', '◎富田', '○本間']);
  });

  test('changes nothing that it was given', () => {
    const memberships = Object.freeze([seat('honma'), seat('aoki')]);
    expect(families(rosterAt(memberships, Object.freeze(people), '2021-09-13'))).toEqual(['青木', '本間']);
  });

  test('a seat of nobody is a bug of the caller', () => {
    expect(() => rosterAt([seat('nobody')], people, '2021-09-13')).toThrow('seat of nobody');
  });
});
