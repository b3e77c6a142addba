/** 委員名簿 in another form than the usual one: order, columns, 備考 with terms. */
import { describe, expect, test } from 'vitest';
import type { Membership } from '../../../shared/roster/membership.ts';
import { rosterChangesDocument } from '../../../shared/roster/rosterChangesDocument.ts';
import { rosterDocument } from '../../../shared/roster/rosterDocument.ts';
import type { RosterSettingFields } from '../../../shared/roster/rosterSetting.ts';
import { documentText } from '../../document/documentText.ts';
import { body } from '../council/bodies.ts';
import { always, person, seat } from './seats.ts';

const council = body('body', null, 'council', '島根地方最低賃金審議会');
const committee = body('body', null, 'committee', '推進委員会');
const people = [
  person('aoki', '青木 政史', 'あおき まさし'),
  person('iizuka', '飯塚 弘', 'いいづか ひろし'),
  person('tomita', '富田 眞智子', 'とみた まちこ'),
];
const appointedOn = '2021-05-01';
const plain = people.map(({ id }) => seat(id, { appointedOn, side: null }));

function paper(memberships: readonly Membership[], form: Partial<RosterSettingFields> = {}, of = council) {
  const setting = { order: 'gojuon', columns: ['name'], ...form } as const;
  const settings = [{ id: 's', revision: 1, bodyId: null, ...setting, columns: [...setting.columns] }];
  return rosterDocument({
    bodies: [of],
    bodyIds: ['body'],
    date: '2022-04-01',
    memberships,
    people,
    settings,
  });
}
const lines = (...args: Parameters<typeof paper>) => documentText(paper(...args));
const order = (...args: Parameters<typeof paper>) =>
  lines(...args)
    .map((line) => line.replace(/[◎○　]/g, ''))
    .filter((line) => ['青木政史', '飯塚弘', '富田眞智子'].includes(line));

describe('order', () => {
  test('chair first, then the acting chair, then 五十音順', () => {
    const seats = [
      ...plain.slice(0, 1),
      seat('iizuka', { appointedOn, side: null, roles: [always('acting_chairperson')] }),
      seat('tomita', { appointedOn, side: null, roles: [always('chairperson')] }),
    ];
    expect(order(seats, { order: 'chairFirst' }, committee)).toEqual(['富田眞智子', '飯塚弘', '青木政史']);
    expect(order(seats, {}, committee)).toEqual(['青木政史', '飯塚弘', '富田眞智子']);
  });

  test('by hand, who was not placed behind the others; 五十音順 is only said where it is true', () => {
    const placed = plain.map((one) => (one.personId === 'tomita' ? { ...one, handPosition: 1 } : one));
    expect(order(placed, { order: 'byHand' }, committee)).toEqual(['富田眞智子', '青木政史', '飯塚弘']);
    expect(lines(placed, { order: 'byHand' }, committee).at(-1)).not.toContain('五十音順');
    expect(lines(plain, { order: 'byHand' }, committee).at(-1)).toContain('五十音順');
  });
});

describe('columns', () => {
  test('every one of them, on a page lying on its side', () => {
    const tomita = seat('tomita', { id: 't', appointedOn, endedOn: '2022-03-31', title: '常務理事' });
    const substitute = seat('iizuka', {
      appointedOn: '2022-04-01',
      predecessorId: 't',
      isSubstitute: true,
      title: '副局長',
      roles: [always('chairperson')],
    });
    const columns = ['number', 'side', 'name', 'reading', 'title', 'appointedOn', 'term', 'remarks'] as const;
    const made = paper([tomita, substitute], { columns: [...columns] });
    expect(documentText(made).slice(1)).toEqual([
      ...['番号', '区分', '氏名', 'よみ', '役職名', '任命年月日', '任期', '備考'],
      ...[
        '1',
        '公益代表',
        '◎飯塚　弘　',
        'いいづか ひろし',
        '副局長',
        '令和4年4月1日',
        '令和5年4月30日まで',
        '会長、補欠',
      ],
      ...['労働者代表', '使用者代表', '備考', '五十音順　敬称略　◎会長'],
    ]);
    expect(made.sections[0]?.page.orientation).toBe('landscape');
  });

  test('names alone still have their 備考', () => {
    expect(lines(plain.slice(0, 1), {}, committee)).toEqual([
      '推進委員会委員名簿',
      '氏名',
      '青木　政史',
      '備考　任命年月日　令和3年5月1日　五十音順　敬称略',
    ]);
  });
});

describe('備考 of a body with terms', () => {
  const usual = { columns: ['side', 'name', 'title'] } satisfies Partial<RosterSettingFields>;
  const remarks = (memberships: readonly Membership[]) => lines(memberships, usual).at(-1);

  test('the term of all', () => {
    expect(remarks([seat('aoki', { appointedOn })])).toBe(
      '任命年月日　令和3年5月1日　任期　令和5年4月30日まで　五十音順　敬称略',
    );
  });

  test('terms that differ, and who is a substitute', () => {
    const first = seat('tomita', { id: 't', appointedOn, endedOn: '2022-03-31' });
    const substitute = seat('iizuka', { appointedOn: '2022-04-01', predecessorId: 't', isSubstitute: true });
    const own = seat('aoki', { appointedOn: '2022-04-01' });
    expect(remarks([first, substitute, own])).toBe(
      '任命年月日　令和4年4月1日　任期満了日　令和5年4月30日、令和6年3月31日　補欠　飯塚 弘　五十音順　敬称略',
    );
  });
});

test('委員の異動 lists who came and went, with reason and predecessor; without any it says so', () => {
  const tomita = seat('tomita', { id: 't', appointedOn, endedOn: '2022-03-31', endReason: '辞任' });
  const iizuka = seat('iizuka', { appointedOn: '2022-04-01', predecessorId: 't', isSubstitute: true });
  const data = { bodies: [council], bodyId: 'body', memberships: [tomita, iizuka], people };
  expect(documentText(rosterChangesDocument({ ...data, from: '2021-09-13', to: '2022-04-01' }))).toEqual([
    '島根地方最低賃金審議会委員の異動',
    '令和3年9月13日現在と令和4年4月1日現在の名簿の比較',
    ...['異動', '区分', '氏名', '役職名', '内容'],
    ...['新任', '公益代表', '飯塚　弘', '令和4年4月1日任命（富田 眞智子の後任・補欠）'],
    ...['退任', '公益代表', '富田　眞智子', '令和4年3月31日まで（辞任）'],
  ]);
  expect(documentText(rosterChangesDocument({ ...data, from: '2021-09-13', to: '2021-09-13' })).at(-1)).toBe(
    '異動はありません。',
  );
});
