/** What a user reads about a text that is too long; undefined where it is not. */
export function tooLongText(text: string, most: number): string | undefined {
  return text.length > most
    ? `${most}字までです。${text.length.toLocaleString('ja')}字あります。短くしてください。`
    : undefined;
}
