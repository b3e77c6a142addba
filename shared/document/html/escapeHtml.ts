/** Text for the content of an element or for an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\r]/g, (character) => `&#${character.codePointAt(0)};`);
}

/** A CSS string with its quotes. All ASCII but letters and digits is escaped: it can end neither string nor style element. */
export function cssString(text: string): string {
  const escaped = text.replace(
    /[^A-Za-z0-9\u0080-\u{10ffff}]/gu,
    (each) => `\\${each.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}
