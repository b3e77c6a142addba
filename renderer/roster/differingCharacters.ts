import { graphemes } from '../../shared/text/graphemes.ts';

type Mark = readonly [from: number, to: number];

/**
 * The characters of a name that another form of it writes differently, as [from, to) in UTF-16 units: 眞 of 富田 眞智子
 * beside 富田 真智子. Forms of another length are different names as a whole and mark nothing.
 */
export function differingCharacters(text: string, others: readonly string[]): Mark[] {
  const own = graphemes(text);
  const forms = others.map((other) => graphemes(other)).filter(({ length }) => length === own.length);
  let at = 0;
  return own.flatMap((character, index): Mark[] => {
    const from = at;
    at += character.length;
    return forms.some((form) => form[index] !== character) ? [[from, at]] : [];
  });
}
