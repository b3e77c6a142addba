/** What a spreadsheet takes for a formula when it opens a CSV; marks before it are part of the text. */
const formula = /^'*[=+\-@\t\r]/;

/**
 * A cell of a CSV that a spreadsheet will not calculate: whoever is called =HYPERLINK(…) stays a text (CSV injection,
 * OWASP).
 */
export function withFormulaMark(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The other way round: our own files come back as they went out. */
export function withoutFormulaMark(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
