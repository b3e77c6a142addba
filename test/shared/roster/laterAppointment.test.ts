import { describe, expect, it, test } from 'vitest';
import type { BodyTemplateKey } from '../../../shared/council/body.ts';
import type { Membership } from '../../../shared/roster/membership.ts';
import { parsePastedRoster } from '../../../shared/roster/parsePastedRoster.ts';
import { type PasteDecisions, planAppointments } from '../../../shared/roster/planAppointments.ts';
import { isDoubtful, plannedState } from '../../../shared/roster/plannedState.ts';
import { rosterImport } from '../../../shared/roster/rosterImport.ts';
import { always, person, ruleOf, seat } from './seats.ts';

const tomita = person('tomita', '富田 眞智子', 'とみた まちこ');
const held = seat('tomita', {
  appointedOn: '2021-09-06',
  title: '弁護士',
  laterTitles: [{ from: '2022-04-01', title: '弁護士会 会長' }],
  printedName: { family: '富田', given: '真智子' },
  roles: [always('chairperson')],
  handPosition: 4,
});

/** What a table says of 富田 on this day, on the roster of `date`. */
function planned(
  appointedOn: string,
  {
    template = 'minimumWageCouncil',
    seats = [held],
    date = '2023-09-05',
    ...decisions
  }: {
    template?: BodyTemplateKey | 'none';
    seats?: readonly Membership[];
    date?: string;
  } & Partial<PasteDecisions> = {},
) {
  const { members } = parsePastedRoster(
    [
      ['氏名', '任命'],
      ['富田 真智子', appointedOn],
    ],
    {
      bodies: [
        {
          id: 'body',
          names: ['審議会'],
          sides: [{ key: 'public_interest', label: '公益代表', seats: null }],
        },
      ],
      bodyId: 'body',
      side: 'public_interest',
      known: [tomita.name],
      today: date,
    },
  );
  const rule = template === 'none' ? undefined : ruleOf(template);
  return planAppointments(
    members,
    { people: [tomita], seats, ruleOf: () => rule, date },
    { byLine: new Map(), declined: new Set(), later: null, ...decisions },
  );
}
const states = (...input: Parameters<typeof planned>) =>
  planned(...input).map((row) => [plannedState(row), row.hindrance, isDoubtful(row)]);

describe('a later day of appointment in a body with terms of two years', () => {
  it('is another term from the day after the one before: a seat of its own, with what the table does not say', () => {
    expect(states('R5.9.6')).toEqual([['again', null, false]]);
    expect(rosterImport(planned('R5.9.6'), '2023-09-05')).toEqual({
      seats: [
        {
          bodyId: 'body',
          sameAs: null,
          appointment: {
            who: { kind: 'registered', personId: 'tomita' },
            name: tomita.name,
            reading: { family: '', given: '' },
            readingCertainty: 'confirmed',
            printedName: { family: '富田', given: '真智子' },
            side: 'public_interest',
            title: '弁護士会 会長',
            appointedOn: '2023-09-06',
            role: null,
            handPosition: 4,
          },
        },
      ],
      memberships: [],
      people: [],
    });
  });

  it('can be the same term with its day corrected, by the line or for all lines; the line says more', () => {
    const byLine = new Map([[2, { later: 'correction' as const }]]);
    for (const rows of [planned('R5.9.6', { byLine }), planned('R5.9.6', { later: 'correction' })]) {
      expect(rows.map(plannedState)).toEqual(['changed']);
      expect(rosterImport(rows, '2023-09-05')).toMatchObject({
        seats: [],
        memberships: [{ id: held.id, fields: { appointedOn: '2023-09-06' } }],
      });
    }
    expect(planned('R5.9.6', { byLine, later: 'again' }).map(plannedState)).toEqual(['changed']);
  });

  it('is asked about while the term lasts, and not entered until somebody says what it is', () => {
    expect(states('R5.9.5')).toEqual([['leftOut', 'laterUndecided', true]]);
    expect(rosterImport(planned('R5.9.5'), '2023-09-05').seats).toEqual([]);
  });

  it('is another term, too, where the seat is over and held no more, and where it is served on', () => {
    expect(states('R5.9.6', { template: 'auxiliaryOrgan', date: '2024-01-10' })).toEqual([
      ['again', null, false],
    ]);
    expect(states('R6.1.1', { date: '2024-01-10' })).toEqual([['again', null, false]]);
  });

  it('is the seat that was entered with just that day, so that the same file once more says nothing new', () => {
    const again = { ...held, id: 'again', appointedOn: '2023-09-06', laterTitles: [] };
    expect(
      planned('R5.9.6', { seats: [held, again] }).map((row) => [row.seat?.id, plannedState(row)]),
    ).toEqual([['again', 'same']]);
  });

  it('is none where the day is earlier, or was not known', () => {
    expect(states('R3.9.1')).toEqual([['changed', null, false]]);
    const undated = { ...held, appointedOn: null };
    expect(states('R3.9.6', { seats: [undated] })).toEqual([['changed', null, false]]);
  });
});

test('in a body without terms it is asked about, however much later the day is', () => {
  expect(states('R5.9.6', { template: 'none' })).toEqual([['leftOut', 'laterUndecided', true]]);
  expect(states('R5.9.6', { template: 'minimumWageSubcommittee' })).toEqual([
    ['leftOut', 'laterUndecided', true],
  ]);
  expect(states('R5.9.6', { template: 'none', later: 'again' })).toEqual([['again', null, false]]);
});

test('where the last day of the seat was entered, a day after it is another term', () => {
  const left = { ...held, endedOn: '2022-03-31' };
  expect(states('R4.4.1', { template: 'none', seats: [left], date: '2022-03-01' })).toEqual([
    ['again', null, false],
  ]);
});
