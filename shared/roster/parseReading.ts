import type { PersonName } from './person.ts';

/** Why a text is not the reading of a name. */
export type ReadingRefusal =
  /** 飯塚: only kana can be sorted. */
  | 'notKana'
  /** いいづかひろし of 飯塚 弘: where the family name ends decides the order. */
  | 'unsplit';

export type ReadingOfName =
  | { readonly ok: true; readonly value: PersonName }
  | { readonly ok: false; readonly error: ReadingRefusal };

/**
 * Reads よみ as officials type it: いいづか ひろし, イイヅカ　ヒロシ, ｲｲﾂﾞｶ ﾋﾛｼ, to hiragana. Empty text is a reading that is not
 * known. A name of one part (an organisation) has a reading of one part, blanks inside it dropped. Of a name that is not
 * known yet (null) the reading may have one part or two.
 */
export function parseReading(text: string, name: PersonName | null): ReadingOfName {
  const words = hiragana(text).split(/\s+/).filter(Boolean);
  if (!words.every((word) => /^[ぁ-ゖゝゞー・]+$/.test(word))) return { ok: false, error: 'notKana' };
  if (name?.given === '') return { ok: true, value: { family: words.join(''), given: '' } };
  const [family = '', given = '', ...rest] = words;
  if ((name !== null && words.length === 1) || rest.length > 0) return { ok: false, error: 'unsplit' };
  return { ok: true, value: { family, given } };
}

/** What a user reads below a reading that was refused. */
export function readingRefusalText(refusal: ReadingRefusal): string {
  return refusal === 'notKana'
    ? 'よみに使えない文字があります。ひらがなで入力してください。'
    : '姓と名の区切りが分かりません。「いいづか ひろし」のように間に空白を一つ入れてください。';
}

/** Katakana, full or half width, as the hiragana of the same sound (U+30A1–U+30F6 lie 0x60 above). */
function hiragana(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[ァ-ヶヽヾ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}
