import { graphemes } from '../text/graphemes.ts';

/** After 、 and before the name of the kind of body, which stays in one piece. */
const goodBreak = /(?<=、)|(?<!最低賃金)(?=専門部会)|(?=最低賃金専門部会)/;
/** Where no good break fits: before 委員名簿 and after the council's name. */
const poorBreak = /(?=委員名簿)|(?<=審議会)/;

/**
 * Breaks a long title of a paper, as the offices do, so that each line is as long as fits: after 、, before 最低賃金専門部会
 * or 専門部会, or else before 委員名簿 or after 審議会. Every character counts as one full-width one, so that no line is longer than
 * `maxCharacters`; only a line in which none of these places fits may be, and is left for the paper to wrap.
 *
 * 島根地方最低賃金審議会島根県電子部品・デバイス・電子回路、電気機械器具、情報通信機械器具製造業最低賃金専門部会委員名簿 is broken after
 * 電気機械器具、 by its office, a line of 36 characters. A text of 160 mm holds 34 at 13 points, so that it breaks one 、
 * earlier here.
 */
export function breakTitle(title: string, maxCharacters: number): string[] {
  if (graphemes(title).length <= maxCharacters) return [title];
  for (const place of [goodBreak, poorBreak]) {
    const pieces = title.split(place);
    const fitting = pieces.findLastIndex(
      (_, index) => graphemes(pieces.slice(0, index + 1).join('')).length <= maxCharacters,
    );
    if (fitting === -1) continue;
    const first = pieces.slice(0, fitting + 1).join('');
    return [first, ...breakTitle(title.slice(first.length), maxCharacters)];
  }
  return breakBeforeOverlong(title, maxCharacters);
}

/** No line that starts here fits: it ends at the first place there is, and the rest goes on. */
function breakBeforeOverlong(title: string, maxCharacters: number): string[] {
  const [first = title, ...rest] = title.split(goodBreak);
  return rest.length === 0 ? [title] : [first, ...breakTitle(rest.join(''), maxCharacters)];
}
