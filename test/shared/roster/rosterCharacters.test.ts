import { expect, test } from 'vitest';
import { rosterAt } from '../../../shared/roster/rosterAt.ts';
import { rosterCharacters } from '../../../shared/roster/rosterCharacters.ts';
import { rosterFactText } from '../../../shared/roster/rosterFactText.ts';
import { person, seat } from './seats.ts';

const people = [
  person('p0', '\u{20bb7}川 眞', 'よしかわ まこと'),
  person('p1', '飯塚 弘', 'いいづか ひろし'),
];
const rows = rosterAt(
  [seat('p0', { title: '会\u2fa7' }), seat('p1', { title: '➤副局長' })],
  people,
  '2021-09-13',
);

test('names and titles are told apart, and lead to their seats', () => {
  const facts = rosterCharacters([], [], rows);
  expect(facts.map((fact) => `${fact.severity} ${rosterFactText(fact)}`)).toEqual([
    'correct 「➤」（U+27A4）はどの書体にもなく、正しく印刷できません：飯塚 弘の役職名。別の文字に直してください。',
    'check 「𠮷」（U+20BB7）は紙面の書体になく、代わりの書体で印刷します：氏名「𠮷川 眞」。紙面で字形を確かめてください。',
    'check 「⾧」（U+2FA7）は紙面の書体になく、代わりの書体で印刷します：𠮷川 眞の役職名。「長」に直すか、紙面で字形を確かめてください。',
  ]);
  expect(
    facts.map((fact) => ('seats' in fact ? fact.seats.map(({ membershipId }) => membershipId) : [])),
  ).toEqual([['seat of p1'], ['seat of p0'], ['seat of p0']]);
});

test('the names of bodies and sides in the title and the table stand in no row', () => {
  const side = { key: 'a', label: '公益代表\u{20bb7}', seats: null };
  const facts = rosterCharacters(['島根\u2fa7審議会'], [side], []);
  expect(facts.map(rosterFactText)).toEqual([
    expect.stringContaining('会議体の名称「島根⾧審議会」'),
    expect.stringContaining('区分「公益代表𠮷」'),
  ]);
  expect(facts.map((fact) => 'seats' in fact && fact.seats)).toEqual([[], []]);
});
