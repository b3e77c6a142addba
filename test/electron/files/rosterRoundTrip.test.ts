import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTables } from '../../../electron/files/readTableFile.ts';
import { encodeShiftJis, unwritableCharacters } from '../../../electron/files/shiftJis.ts';
import { writeTableFile } from '../../../electron/files/writeTableFile.ts';
import type { Body } from '../../../shared/council/body.ts';
import { newBody } from '../../../shared/council/newBody.ts';
import { startingRule } from '../../../shared/council/startingRule.ts';
import type { ExportFormat } from '../../../shared/roster/exportFormat.ts';
import { type Membership, memberRoles } from '../../../shared/roster/membership.ts';
import { parsePastedRoster } from '../../../shared/roster/parsePastedRoster.ts';
import { pasteBodies } from '../../../shared/roster/pastedBodies.ts';
import type { Person, PersonName } from '../../../shared/roster/person.ts';
import { planAppointments } from '../../../shared/roster/planAppointments.ts';
import { plannedState } from '../../../shared/roster/plannedState.ts';
import { rosterSheet } from '../../../shared/roster/rosterSheet.ts';
import { expectOk } from '../../expectOk.ts';

const date = '2021-09-13';
const body = (id: string, name: string, parentId: string | null, hasSides: boolean): Body => ({
  id,
  revision: 1,
  position: 0,
  ...newBody({ parentId, kind: 'subcommittee', name, shortName: '', template: null }),
  composition: {
    ...startingRule('minimumWageSubcommittee', '最低賃金専門部会').composition,
    ...(!hasSides && { sides: [] }),
  },
});
/** Two of them are called the same. */
const bodies = [
  body('council', '島根地方最低賃金審議会', null, true),
  body('steel', '専門部会', 'council', true),
  body('reform', '行財政改革推進会議', null, false),
  body('shop', '専門部会', 'reform', false),
];
const sideKeys = bodies[0]?.composition.sides.map(({ key }) => key) ?? [];

const kanji = fc.constantFrom(...'飯塚富田眞真智子髙﨑島嶋林直一二乾弘');
const namePart = fc.array(kanji, { minLength: 1, maxLength: 3 }).map((letters) => letters.join(''));
const personName: fc.Arbitrary<PersonName> = fc.record({
  family: namePart,
  given: fc.oneof({ weight: 6, arbitrary: namePart }, fc.constant('')),
});
const kana = fc.array(fc.constantFrom(...'いうかさとのひろしー'), { minLength: 1, maxLength: 4 });
const kanaText = kana.map((letters) => letters.join(''));
const title = fc.oneof(
  fc.constantFrom(
    '',
    '氏名',
    '備考',
    '=1+1',
    "'=1",
    '#N/A',
    '003',
    '元　NHK 松江放送局',
    '"引用"',
    '_x0041_',
  ),
  fc.stringMatching(/^[ -~ぁ-んァ-ヶ亜-熙\n\t,;"']{0,12}$/),
);

const register = fc
  .array(
    fc.record({
      name: personName,
      reading: fc.tuple(kanaText, kanaText),
      hasReading: fc.boolean(),
      seats: fc.uniqueArray(
        fc.record({
          bodyId: fc.constantFrom(...bodies.map(({ id }) => id)),
          side: fc.option(fc.constantFrom(...sideKeys)),
          title,
          printedName: fc.option(personName, { freq: 8 }),
          appointedOn: fc.option(fc.constantFrom('1989-01-07', '2019-05-01', date)),
          role: fc.option(fc.constantFrom(...memberRoles)),
        }),
        { selector: ({ bodyId }) => bodyId, maxLength: 3 },
      ),
    }),
    { maxLength: 8 },
  )
  .map((entries) => {
    const people: Person[] = entries.map(({ name, reading, hasReading }, index) => ({
      id: `person ${index}`,
      revision: 1,
      name,
      reading: hasReading
        ? { family: reading[0], given: name.given === '' ? '' : reading[1] }
        : { family: '', given: '' },
      readingCertainty: 'confirmed',
      variants: [],
      formerNames: [],
    }));
    const memberships: Membership[] = entries.flatMap(({ seats }, index) =>
      seats.map(({ role, ...seat }) => ({
        ...seat,
        side: ['council', 'steel'].includes(seat.bodyId) ? seat.side : null,
        id: `seat ${index} ${seat.bodyId}`,
        revision: 1,
        personId: `person ${index}`,
        laterTitles: [],
        endedOn: null,
        endReason: '',
        predecessorId: null,
        isSubstitute: false,
        termEndsOn: null,
        roles: role === null ? [] : [{ role, from: null, until: null }],
        handPosition: null,
      })),
    );
    return { people, memberships };
  });

/** Somebody entered undivided sits, and somebody whose divided name has the same characters does not. */
const undivided: { people: Person[]; memberships: Membership[] } = {
  people: [
    { id: 'person 0', name: { family: '髙', given: '塚' } },
    { id: 'person 1', name: { family: '髙塚', given: '' } },
  ].map((person) => ({
    ...person,
    revision: 1,
    reading: { family: '', given: '' },
    readingCertainty: 'confirmed',
    variants: [],
    formerNames: [],
  })),
  memberships: [
    {
      ...{ id: 'seat 1 council', revision: 1, bodyId: 'council', personId: 'person 1', title: '' },
      ...{ side: 'public_interest', printedName: null, appointedOn: null, laterTitles: [], endedOn: null },
      ...{ endReason: '', predecessorId: null, isSubstitute: false, termEndsOn: null, roles: [] },
      handPosition: null,
    },
  ],
};

test.each<ExportFormat>(['excel', 'csvUtf8', 'csvShiftJis'])(
  'what was written as %s comes back as the same, seat by seat',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(register, async ({ people, memberships }) => {
        const sheet = rosterSheet({ bodies, bodyIds: null, people, memberships, settings: [], date });
        fc.pre(format !== 'csvShiftJis' || unwritableCharacters(sheet.flat().join('')).length === 0);
        const file = expectOk(await readTables('委員名簿', await writeTableFile('委員名簿', sheet, format)));
        const { members } = parsePastedRoster(file.tables[0]?.cells ?? [], {
          bodies: pasteBodies(bodies),
          bodyId: null,
          side: null,
          known: people.map(({ name }) => name),
          today: date,
        });
        const rows = planAppointments(members, { people, seats: memberships, date });
        expect(rows.map((row) => [row.seat?.id, plannedState(row), row.differences])).toEqual(
          rows.map((row) => [row.seat?.id, 'same', []]),
        );
        expect(rows.map(({ seat }) => seat?.id).toSorted()).toEqual(
          memberships.map(({ id }) => id).toSorted(),
        );
      }),
      { numRuns: 200, examples: [[undivided]] },
    );
  },
);

test('Shift_JIS is written as it is read, and what it lacks is named and becomes 〓', () => {
  expect(unwritableCharacters('髙﨑①㈱～𠮷〜−')).toEqual(['𠮷', '〜', '−']);
  expect(new TextDecoder('shift_jis', { fatal: true }).decode(encodeShiftJis('髙﨑①㈱～ｶﾅ\\~𠮷'))).toBe(
    '髙﨑①㈱～ｶﾅ\\~〓',
  );
});
