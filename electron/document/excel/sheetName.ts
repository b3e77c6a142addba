/**
 * Names for the sheets of one workbook: Excel allows 31 characters, none of `[]:*?/\`, no apostrophe at an end, and
 * each name once, whatever its case.
 */
export function createSheetNames(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    const base = cleaned(wanted) || '表';
    for (let number = 1; ; number += 1) {
      const suffix = number === 1 ? '' : `(${number})`;
      const name = shortened(base, 31 - suffix.length) + suffix;
      const key = name.toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return name;
    }
  };
}

function cleaned(wanted: string): string {
  const allowed = wanted.toWellFormed().replace(/[[\]:*?/\\\p{Cc}]/gu, ' ');
  return allowed.replace(/\s+/g, ' ').replace(/^[\s']+|[\s']+$/g, '');
}

// Excel counts UTF-16 units; a character is not cut in two.
function shortened(name: string, length: number): string {
  let short = '';
  for (const character of name) {
    if (short.length + character.length > length) break;
    short += character;
  }
  return short.replace(/[\s']+$/, '');
}
