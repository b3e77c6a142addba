import { describe, expect, it } from 'vitest';
import { parsePastedRoster } from '../../../shared/roster/parsePastedRoster.ts';
import type { Person } from '../../../shared/roster/person.ts';
import { appointmentsOf, planAppointments } from '../../../shared/roster/planAppointments.ts';

const person = (id: string, family: string, given: string): Person => ({
  id,
  revision: 1,
  name: { family, given },
  reading: { family: '', given: '' },
  readingCertainty: 'estimated',
  variants: [],
  formerNames: [],
});

const tomita = person('tomita', '富田', '眞智子');
const iizuka = person('iizuka', '飯塚', '弘');
const nobody: ReadonlySet<string> = new Set();

/** Members of a body without sides, one name per line. */
function pasted(...names: string[]) {
  const known = [tomita.name, iizuka.name];
  const context = { sides: [], side: null, knownPeople: known, today: '2021-09-08' };
  return parsePastedRoster([['氏名'], ...names.map((name) => [name])], context).members;
}

describe('who a pasted name is', () => {
  it('is the registered person of exactly this name, spaced or not', () => {
    const rows = planAppointments(pasted('飯塚　弘', '富田眞智子'), [tomita, iizuka], nobody);
    expect(appointmentsOf(rows).map(({ who, printedName }) => [who, printedName])).toEqual([
      [{ kind: 'registered', personId: 'iizuka' }, null],
      [{ kind: 'registered', personId: 'tomita' }, null],
    ]);
  });

  it('is suggested to be the person whose name differs in a form only, printed as pasted', () => {
    const [row] = planAppointments(pasted('富田 真智子'), [tomita], nobody);
    expect(row?.choices.map(({ kind }) => kind)).toEqual(['registered', 'new']);
    expect(appointmentsOf(row ? [row] : [])).toMatchObject([
      {
        who: { kind: 'registered', personId: 'tomita' },
        name: tomita.name,
        printedName: { family: '富田', given: '真智子' },
      },
    ]);
  });

  it('can be somebody new instead, with the name as pasted', () => {
    const decisions = new Map([[2, { who: 1 }]]);
    const rows = planAppointments(pasted('富田 真智子'), [tomita], new Set(['tomita']), decisions);
    expect(appointmentsOf(rows)).toMatchObject([
      { who: { kind: 'new' }, name: { family: '富田', given: '真智子' }, printedName: null },
    ]);
  });

  it('is left to the user when two people have the name', () => {
    const people = [iizuka, person('other', '飯塚', '弘')];
    const [row] = planAppointments(pasted('飯塚 弘'), people, nobody);
    expect([row?.whoIndex, row?.hindrance]).toEqual([null, 'whoUndecided']);
    const decided = planAppointments(pasted('飯塚 弘'), people, nobody, new Map([[2, { who: 1 }]]));
    expect(appointmentsOf(decided)[0]?.who).toEqual({ kind: 'registered', personId: 'other' });
  });
});

describe('where an unspaced name is split', () => {
  it('is a guess until the user decides, and every split can be chosen', () => {
    const [guessed] = planAppointments(pasted('小松原直樹'), [], nobody);
    expect(guessed?.nameIsGuess).toBe(true);
    const index = guessed?.names.findIndex(({ family }) => family === '小松原') ?? -1;
    const [decided] = planAppointments(pasted('小松原直樹'), [], nobody, new Map([[2, { name: index }]]));
    expect(decided?.nameIsGuess).toBe(false);
    expect(appointmentsOf(decided ? [decided] : [])[0]?.name).toEqual({ family: '小松原', given: '直樹' });
  });

  it('can be nowhere: an organisation stays whole', () => {
    const [row] = planAppointments(pasted('島根県経営者協会代表'), [], nobody);
    expect(row?.names).toEqual([{ family: '島根県経営者協会代表', given: '' }]);
    expect(row?.nameIsGuess).toBe(true);
  });
});

describe('who is not added', () => {
  it('sits in the body already', () => {
    const rows = planAppointments(pasted('飯塚 弘'), [iizuka], new Set(['iizuka']));
    expect([rows[0]?.hindrance, appointmentsOf(rows)]).toEqual(['alreadySeated', []]);
  });

  it('stands in an earlier row, registered or new', () => {
    const rows = planAppointments(pasted('飯塚 弘', '飯塚弘', '乾 弘', '乾 弘'), [iizuka], nobody);
    expect(rows.map(({ hindrance }) => hindrance)).toEqual([null, 'repeated', null, 'repeated']);
  });
});
