import { describe, expect, it } from 'vitest';
import type { Membership } from '../../../shared/roster/membership.ts';
import { parsePastedRoster } from '../../../shared/roster/parsePastedRoster.ts';
import type { Person } from '../../../shared/roster/person.ts';
import {
  type PasteDecision,
  type PlannedRow,
  planAppointments,
} from '../../../shared/roster/planAppointments.ts';
import { isDoubtful, plannedState } from '../../../shared/roster/plannedState.ts';
import { rosterImport } from '../../../shared/roster/rosterImport.ts';

const date = '2021-09-08';

const person = (id: string, family: string, given: string): Person => ({
  id,
  revision: 1,
  name: { family, given },
  reading: { family: '', given: '' },
  readingCertainty: 'estimated',
  variants: [],
  formerNames: [],
});

const seat = (bodyId: string, personId: string, fields: Partial<Membership> = {}): Membership => ({
  id: `${bodyId}-${personId}`,
  revision: 3,
  personId,
  bodyId,
  side: null,
  title: '',
  printedName: null,
  appointedOn: null,
  endedOn: null,
  laterTitles: [],
  endReason: '',
  predecessorId: null,
  isSubstitute: false,
  termEndsOn: null,
  roles: [],
  handPosition: null,
  ...fields,
});

const tomita = person('tomita', '富田', '眞智子');
const iizuka = person('iizuka', '飯塚', '弘');
const bodies = ['steel', 'shop'].map((id) => ({ id, names: [id], sides: [] }));

/** Rows of cells parted by |, pasted onto the roster of steel. */
function members(...rows: string[]) {
  const known = [tomita.name, iizuka.name];
  const context = { bodies, bodyId: 'steel', side: null, known, today: date };
  return parsePastedRoster(
    rows.map((row) => row.split('|')),
    context,
  ).members;
}
/** Names, one per line. */
const pasted = (...names: string[]) => members('氏名', ...names);

const plan = (
  pastedMembers: ReturnType<typeof members>,
  people: readonly Person[] = [],
  seats: readonly Membership[] = [],
  byLine: ReadonlyMap<number, PasteDecision> = new Map(),
  declined: readonly string[] = [],
) =>
  planAppointments(
    pastedMembers,
    { people, seats, date },
    { byLine, declined: new Set(declined), later: null },
  );
const seatsOf = (rows: readonly PlannedRow[]) => rosterImport(rows, date).seats;

describe('who a pasted name is', () => {
  it('is the registered person of exactly this name, spaced or not', () => {
    const rows = plan(pasted('飯塚　弘', '富田眞智子'), [tomita, iizuka]);
    expect(seatsOf(rows).map(({ appointment: { who, printedName } }) => [who, printedName])).toEqual([
      [{ kind: 'registered', personId: 'iizuka' }, null],
      [{ kind: 'registered', personId: 'tomita' }, null],
    ]);
    expect(rows.some(isDoubtful)).toBe(false);
  });

  it('is suggested to be the person whose name differs in a form only, printed as pasted', () => {
    const rows = plan(pasted('富田 真智子'), [tomita]);
    expect(rows[0]?.choices.map(({ kind }) => kind)).toEqual(['registered', 'new']);
    expect(rows.map(isDoubtful)).toEqual([true]);
    expect(seatsOf(rows)).toMatchObject([
      {
        appointment: {
          who: { kind: 'registered', personId: 'tomita' },
          name: tomita.name,
          printedName: { family: '富田', given: '真智子' },
        },
      },
    ]);
  });

  it('can be somebody new instead, with the name as pasted', () => {
    const rows = plan(pasted('富田 真智子'), [tomita], [seat('steel', 'tomita')], new Map([[2, { who: 1 }]]));
    expect(seatsOf(rows)).toMatchObject([
      { appointment: { who: { kind: 'new' }, name: { family: '富田', given: '真智子' }, printedName: null } },
    ]);
  });

  it('is left to the user when two people have the name', () => {
    const people = [iizuka, person('other', '飯塚', '弘')];
    const [row] = plan(pasted('飯塚 弘'), people);
    expect([row?.whoIndex, row?.hindrance]).toEqual([null, 'whoUndecided']);
    const decided = plan(pasted('飯塚 弘'), people, [], new Map([[2, { who: 1 }]]));
    expect(seatsOf(decided)[0]?.appointment.who).toEqual({ kind: 'registered', personId: 'other' });
  });

  it('is the one of two who sits in the body already, told apart by the title where both do', () => {
    const other = person('other', '飯塚', '弘');
    const [one] = plan(pasted('飯塚 弘'), [iizuka, other], [seat('steel', 'other')]);
    expect(one && plannedState(one)).toBe('same');
    const both = [seat('steel', 'iizuka', { title: '教授' }), seat('steel', 'other', { title: '弁護士' })];
    const rows = plan(members('氏名|役職名', '飯塚 弘|弁護士', '飯塚 弘|教授'), [iizuka, other], both);
    expect(rows.map((row) => [plannedState(row), row.seat?.personId])).toEqual([
      ['same', 'other'],
      ['same', 'iizuka'],
    ]);
  });

  it('who is new in several bodies is one person, registered once with the reading of any row', () => {
    const rows = plan(members('会議体|氏名|よみ', 'steel|乾 弘|', 'shop|乾　弘|いぬい ひろし'));
    expect(seatsOf(rows).map(({ bodyId, sameAs }) => [bodyId, sameAs])).toEqual([
      ['steel', null],
      ['shop', 0],
    ]);
    expect(seatsOf(rows)[0]?.appointment.reading).toEqual({ family: 'いぬい', given: 'ひろし' });
  });

  it('who has another title in the second body is asked about, who is read otherwise is two', () => {
    const rows = plan(
      members(
        '会議体|氏名|よみ|役職名',
        'steel|林 直|はやし なお|教授',
        'shop|林 直|はやし なお|弁護士',
        'shop|林 直|はやし ただし|弁護士',
      ),
    );
    expect(rows.map((row) => [plannedState(row), isDoubtful(row)])).toEqual([
      ['new', false],
      ['new', true],
      ['new', true],
    ]);
    expect(seatsOf(rows).map(({ sameAs }) => sameAs)).toEqual([null, 0, null]);
  });

  it('may be named as registered beside the form that is printed', () => {
    const rows = plan(
      members('氏名|登録の氏名', '島根 眞智子|富田 眞智子'),
      [tomita],
      [seat('steel', 'tomita', { printedName: { family: '島根', given: '眞智子' } })],
    );
    expect(rows.map(plannedState)).toEqual(['same']);
  });
});

describe('where an unspaced name is split', () => {
  it('is a guess until the user decides, and every split can be chosen', () => {
    const [guessed] = plan(pasted('小松原直樹'));
    expect(guessed?.nameIsGuess).toBe(true);
    const index = guessed?.names.findIndex(({ family }) => family === '小松原') ?? -1;
    const decided = plan(pasted('小松原直樹'), [], [], new Map([[2, { name: index }]]));
    expect(decided[0]?.nameIsGuess).toBe(false);
    expect(seatsOf(decided)[0]?.appointment.name).toEqual({ family: '小松原', given: '直樹' });
  });

  it('can be nowhere: an organisation stays whole', () => {
    const [row] = plan(pasted('島根県経営者協会代表'));
    expect(row?.names).toEqual([{ family: '島根県経営者協会代表', given: '' }]);
    expect(row?.nameIsGuess).toBe(true);
  });
});

describe('a member who sits in the body already', () => {
  const held = seat('steel', 'iizuka', { title: '准教授', appointedOn: '2019-09-06', side: null });

  it('is the same where the table says nothing else: blanks say nothing', () => {
    const rows = plan(members('氏名|役職名|任命', '飯塚 弘| 准教授 |'), [iizuka], [held]);
    expect(rows.map(plannedState)).toEqual(['same']);
    expect(rosterImport(rows, date)).toEqual({ seats: [], memberships: [], people: [] });
  });

  it('is changed in what the table says, old beside new, unless that is declined', () => {
    const cells = members('氏名|よみ|役職名|任命|役割', '飯塚 弘|いいづか ひろし|教授|令和3年9月6日|部会長');
    const rows = plan(cells, [iizuka], [held], new Map([[2, { later: 'correction' }]]));
    expect(rows[0]?.differences).toEqual([
      { field: 'title', before: '准教授', after: '教授' },
      { field: 'appointedOn', before: '2019-09-06', after: '2021-09-06' },
      { field: 'role', before: null, after: 'chairperson' },
      { field: 'reading', before: '', after: 'いいづか ひろし' },
    ]);
    expect(rosterImport(rows, date)).toEqual({
      seats: [],
      memberships: [
        {
          id: 'steel-iizuka',
          revision: 3,
          fields: {
            title: '教授',
            appointedOn: '2021-09-06',
            // Nobody says since when: it is so on the day of the roster.
            roles: [{ role: 'chairperson', from: date, until: null }],
          },
        },
      ],
      people: [
        {
          id: 'iizuka',
          revision: 1,
          fields: { reading: { family: 'いいづか', given: 'ひろし' }, readingCertainty: 'confirmed' },
        },
      ],
    });
    const declined = plan(cells, [iizuka], [held], new Map(), ['2']);
    expect(declined.map(plannedState)).toEqual(['leftOut']);
    expect(rosterImport(declined, date)).toEqual({ seats: [], memberships: [], people: [] });
  });

  it('stands in an earlier row, registered or new', () => {
    const rows = plan(pasted('飯塚 弘', '飯塚弘', '乾 弘', '乾 弘'), [iizuka]);
    expect(rows.map(({ hindrance }) => hindrance)).toEqual([null, 'repeated', null, 'repeated']);
  });
});
