/**
 * Width of a text in characters (em) in the fixed-pitch faces: half for what the
 * faces set half as wide, none for combining marks and variation selectors (邊󠄀), one for everything else.
 */
export function characterWidth(text: string): number {
  let halves = 0;
  for (const character of text) halves += isCombining(character) ? 0 : isHalfWidth(character) ? 1 : 2;
  return halves / 2;
}

function isCombining(character: string): boolean {
  return /^(?:\p{M}|\p{Cf})$/u.test(character);
}

function isHalfWidth(character: string): boolean {
  return halfWidth.test(character);
}

// As the faces have it: besides ASCII, accented letters and half-width kana some signs (– — − ™ ▶), but not … ― ① Ⅰ.
const halfWidth = new RegExp(
  `^[${[
    String.raw`\u0020-\u007e\u00a0-\u00a6\u00a9-\u00af\u00b2-\u00b3\u00b5\u00b7-\u00d6\u00d8-\u00f6`,
    String.raw`\u00f8-\u017f\u0192-\u0193\u01c2\u01f8-\u01f9\u01fd\u0250-\u025a\u025c\u025e-\u0261`,
    String.raw`\u0264-\u0268\u026c-\u0273\u0275\u0279-\u027b\u027d-\u027e\u0281-\u0284\u0288-\u028e`,
    String.raw`\u0290-\u0292\u0294-\u0295\u0298\u029d\u02a1-\u02a2\u02c6-\u02c8\u02cc\u02d0-\u02d1`,
    String.raw`\u02d8-\u02de\u02e5-\u02e9\u0384-\u0385\u03c2\u1e3e-\u1e3f\u1f70-\u1f73\u2013-\u2014\u201a`,
    String.raw`\u201e\u2022\u2039-\u203a\u203c\u203e-\u203f\u2042\u2044\u2047-\u2049\u2074\u20ac\u210f`,
    String.raw`\u2113\u2122\u2127\u2135\u2153-\u2155\u2194\u2196-\u2199\u21c4\u21e6-\u21e9\u2205\u2209`,
    String.raw`\u2212-\u2213\u2226\u2243\u2245\u2248\u2262\u2264-\u2265\u2276-\u2277\u2284-\u2285`,
    String.raw`\u228a-\u228b\u2295-\u2297\u22da-\u22db\u2305-\u2306\u25b1\u25b6-\u25b7\u25c0-\u25c1`,
    String.raw`\u25c9-\u25ca\u25d0-\u25d3\u25e6\u2660-\u2667\u2669\u266b-\u266c\u266e\u2934-\u2935`,
    String.raw`\u29fa-\u29fb\ufb01-\ufb02\uff61-\uff9f`,
  ].join('')}]$`,
  'u',
);
