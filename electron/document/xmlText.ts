/** Text as XML can hold it: control characters print nothing and would make the file unreadable. */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
