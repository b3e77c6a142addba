import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  materialKinds,
  type NumberingStyle,
  numberingStyles,
} from '../../../shared/meeting/materialNumber.ts';
import {
  type CountedMaterial,
  joiningNumber,
  materialNumbers,
} from '../../../shared/meeting/materialNumbers.ts';
import { materialStamp } from '../../../shared/meeting/materialStamp.ts';
import { materialTitle, splitMaterialTitle } from '../../../shared/meeting/materialTitle.ts';

type Kind = CountedMaterial['kind'];

const agenda = ['a', 'b', 'b1', 'c'].map((id) => ({ id, isSubItem: id.length > 1 }));
const material = (id: string, kind: Kind = 'numbered', ...agendaItemIds: string[]): CountedMaterial => ({
  ...{ id, kind, agendaItemIds },
  given: null,
});
const labels = (style: NumberingStyle, materials: readonly CountedMaterial[]): string[] =>
  [...materialNumbers(style, agenda, materials).values()].map(({ label }) => label);

describe('the names of materials', () => {
  const kinds = materialKinds.map((kind, index) => material(String(index), kind));

  test.each([
    ['no', ['資料No.1', '参考資料１', '別紙', '机上配布', '', '資料No.2']],
    ['plain', ['資料１', '参考資料１', '別紙', '机上配布', '', '資料２']],
  ] as const)('in the style %s', (style, wanted) => {
    expect(labels(style, [...kinds, material('6')])).toEqual(wanted);
  });

  test('by agenda item: number of the item, then the place below it; a sub-item counts for its item', () => {
    const materials = [
      material('1', 'numbered', 'b'),
      material('2', 'numbered', 'a'),
      material('3', 'numbered', 'b1', 'c'),
      material('4', 'numbered', 'gone'),
      material('5', 'numbered'),
    ];
    expect(labels('byItem', materials)).toEqual([
      '資料２－１',
      '資料１－１',
      '資料２－２',
      '資料１',
      '資料２',
    ]);
  });

  test('several 別紙 are counted, one alone is not', () => {
    expect(labels('no', [material('1', 'annex'), material('2', 'annex')])).toEqual(['別紙１', '別紙２']);
  });

  test('two digits are full width where one is', () => {
    const twelve = Array.from({ length: 12 }, (_, index) => material(String(index)));
    expect(labels('plain', twelve).at(-1)).toBe('資料１２');
  });
});

const kind = fc.constantFrom(...materialKinds);
const item = fc.subarray(['a', 'b', 'b1', 'c', 'gone']);
const style = fc.constantFrom(...numberingStyles);
const materials = fc
  .array(fc.record({ kind, agendaItemIds: item }), { maxLength: 12 })
  .map((all) => all.map((one, index): CountedMaterial => ({ ...one, id: String(index), given: null })));

describe('whatever the order', () => {
  test('every material has one entry, and no two numbered ones have the same name', () => {
    fc.assert(
      fc.property(style, materials, (chosen, all) => {
        const numbers = materialNumbers(chosen, agenda, all);
        expect([...numbers.keys()]).toEqual(all.map(({ id }) => id));
        const names = [...numbers.values()].filter(({ number }) => number !== null).map(({ label }) => label);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  test('numbers run 1, 2, 3 … in the order, without a gap, in each row that is counted', () => {
    fc.assert(
      fc.property(style, materials, (chosen, all) => {
        const given = [...materialNumbers(chosen, agenda, all).values()].filter(
          ({ number }) => number !== null,
        );
        const rows = Map.groupBy(given, ({ kind: counted, number }) => `${counted} ${number?.item}`);
        for (const row of rows.values()) {
          expect(row.map(({ number }) => number?.place)).toEqual(row.map((_, index) => index + 1));
        }
      }),
    );
  });
});

type Edit =
  | { readonly do: 'move'; readonly from: number; readonly to: number }
  | { readonly do: 'change'; readonly at: number; readonly kind: Kind; readonly agendaItemIds: string[] }
  | {
      readonly do: 'join';
      readonly after: number | null;
      readonly kind: Kind;
      readonly agendaItemIds: string[];
    };

const at = fc.nat({ max: 30 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ do: fc.constant('move' as const), from: at, to: at }),
  fc.record({ do: fc.constant('change' as const), at, kind, agendaItemIds: item }),
  fc.record({ do: fc.constant('join' as const), after: fc.option(at), kind, agendaItemIds: item }),
);

/** What the program does with distributed materials, on a list. */
function edited(chosen: NumberingStyle, all: readonly CountedMaterial[], change: Edit): CountedMaterial[] {
  if (change.do === 'join') {
    const { agendaItemIds, after } = change;
    const joining = { kind: change.kind, agendaItemIds };
    const base = after === null ? undefined : all[after % Math.max(1, all.length)];
    const given = joiningNumber(chosen, agenda, all, joining, base ? { after: base.id } : 'next');
    return [...all, { ...joining, id: String(all.length), given }];
  }
  if (all.length === 0) return [];
  if (change.do === 'move') {
    const from = change.from % all.length;
    const moved = all[from];
    return moved ? all.toSpliced(from, 1).toSpliced(change.to % all.length, 0, moved) : [...all];
  }
  const place = change.at % all.length;
  const { kind: other, agendaItemIds } = change;
  return all.map((one, index) => (index === place ? { ...one, kind: other, agendaItemIds } : one));
}

test('what was given out keeps its name under any later changes, and no name is given twice', () => {
  fc.assert(
    fc.property(style, style, materials, fc.array(edit, { maxLength: 20 }), (chosen, later, all, edits) => {
      const before = materialNumbers(chosen, agenda, all);
      let now = all.map((one): CountedMaterial => ({ ...one, given: before.get(one.id) ?? null }));
      for (const change of edits) now = edited(chosen, now, change);
      const after = materialNumbers(later, agenda.toReversed(), now);
      for (const { id } of all) expect(after.get(id)).toEqual(before.get(id));
      const names = [...after.values()].filter(({ number }) => number !== null).map(({ label }) => label);
      expect(new Set(names).size).toBe(names.length);
    }),
  );
});

describe('a material that joins', () => {
  const given = (chosen: NumberingStyle, all: readonly CountedMaterial[]) => {
    const numbers = materialNumbers(chosen, agenda, all);
    return all.map((one) => ({ ...one, given: numbers.get(one.id) ?? null }));
  };
  const three = ['1', '2', '3'].map((id) => material(id));

  test.each([
    ['no', 'next', '資料No.4'],
    ['no', { after: '3' }, '資料No.3の2'],
    ['plain', { after: '3' }, '資料３の２'],
    ['plain', { after: 'nobody' }, '資料４'],
  ] as const)('%s, %j: %s', (chosen, how, label) => {
    expect(joiningNumber(chosen, agenda, given(chosen, three), material('4'), how).label).toBe(label);
  });

  test('a second branch is の3', () => {
    const all = given('no', three);
    const second = {
      ...material('4'),
      given: joiningNumber('no', agenda, all, material('4'), { after: '3' }),
    };
    expect(joiningNumber('no', agenda, [...all, second], material('5'), { after: '4' }).label).toBe(
      '資料No.3の3',
    );
  });
});

test.each([
  ['資料No.3', {}, '資料No.3'],
  ['資料No.3', { replacedOn: '2021-09-11' }, '資料No.3（差替え）'],
  ['資料No.3の2', { addedOn: '2021-09-11' }, '資料No.3の2（追加）'],
  ['資料No.4', { addedOn: '2021-09-11', replacedOn: '2021-09-12' }, '資料No.4（差替え）'],
  ['資料No.4', { replacedOn: '2021-09-12', removedOn: '2021-09-12' }, '資料No.4（欠番）'],
  ['', {}, null],
  ['', { addedOn: '2021-09-12' }, '追加'],
])('%s with %j is stamped %s', (label, fate, stamp) => {
  const untouched = { addedOn: null, replacedOn: null, removedOn: null };
  expect(materialStamp(label, { ...untouched, ...fate })).toBe(stamp);
});

describe('a title with what kind of copy it is', () => {
  test.each([
    ['諮問文（写）', '諮問文', '写'],
    ['運営規程（改正案）', '運営規程', '改正案'],
    ['諮問文 (写)', '諮問文 (写)', ''],
    ['（写）', '（写）', ''],
    ['支援センター（案内リーフレット）', '支援センター（案内リーフレット）', ''],
  ])('%s', (text, title, suffix) => {
    expect(splitMaterialTitle(text)).toEqual({ title, suffix });
  });

  test('is printed as it was typed, whatever was typed', () => {
    const word = fc.constantFrom('（', '）', '写', '案', '抜粋', '諮問文', ' ');
    fc.assert(
      fc.property(
        fc.array(word).map((words) => words.join('')),
        (text) => {
          expect(materialTitle(splitMaterialTitle(text))).toBe(text);
        },
      ),
    );
  });
});
