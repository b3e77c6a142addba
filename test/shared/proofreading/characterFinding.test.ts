import { expect, test } from 'vitest';
import {
  characterFindings,
  characterFindingText,
  characterSubject,
} from '../../../shared/proofreading/characterFinding.ts';
import { openCharacters } from '../../../shared/proofreading/openCharacters.ts';

const said = (...texts: string[]) =>
  characterFindings(texts.map((text, index) => ({ text, where: `次第${index + 1}` }))).map(
    (finding) => `${finding.severity} ${characterFindingText(finding)}`,
  );

test('what the papers print in their own faces is not remarked', () => {
  expect(said('富田 眞智子', '①開会　Ⅻ', '葛\u{e0100}城', '㈱髙﨑', '')).toEqual([]);
});

test('a character that only the fallback has is named with its code point and its places', () => {
  expect(said('\u{20bb7}田', '委員', '\u{20bb7}田と\u{20bb7}川')).toEqual([
    'check 「𠮷」（U+20BB7）は紙面の書体になく、代わりの書体で印刷します：次第1、次第3。紙面で字形を確かめてください。',
  ]);
});

test('a radical that was copied out of a PDF is told from the character that it looks like', () => {
  expect(said('会\u2fa7')).toEqual([
    'check 「⾧」（U+2FA7）は紙面の書体になく、代わりの書体で印刷します：次第1。「長」に直すか、紙面で字形を確かめてください。',
  ]);
});

test('a form that no face has is said to print in its plain form', () => {
  expect(said('渡邉\u{e0102}')).toEqual([
    'check 「邉\u{e0102}」（U+9089 U+E0102）の字形を持つ書体がなく、標準の字形「邉」で印刷します：次第1。この字形でよいか確かめてください。',
  ]);
});

test('what no face has must be replaced before printing; a character of the office’s own is called 外字', () => {
  expect(said('➤議題', '\ue000川')).toEqual([
    'correct 「➤」（U+27A4）はどの書体にもなく、正しく印刷できません：次第1。別の文字に直してください。',
    'correct 外字「\ue000」（U+E000）はこのプログラムの書体になく、印刷できません：次第2。別の文字に直してください。',
  ]);
});

test('of many places three are named', () => {
  expect(said('➤', '➤', '➤', '➤', '➤')[0]).toContain('次第1、次第2、次第3 ほか2か所。');
});

test('a decision settles a character for these texts; what cannot be printed cannot be settled', () => {
  const [kichi, arrow] = characterFindings([{ text: '\u{20bb7}田 ➤', where: '次第1' }]);
  if (!kichi || !arrow) throw new Error('two findings');
  const subject = characterSubject(kichi);
  expect(subject).toEqual({ key: 'character:U+20BB7', texts: ['\u{20bb7}田 ➤'] });
  expect(characterSubject(arrow)).toBeNull();
  const decision = { id: '', revision: 1, key: 'character:U+20BB7', texts: ['\u{20bb7}田 ➤'] };
  expect(openCharacters([kichi, arrow], [decision])).toEqual([arrow]);
});
