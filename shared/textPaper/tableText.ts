/** A table as the lines of a text paper: `| 件名 | 額 |`. */
export function tableText(table: readonly (readonly string[])[]): string {
  const cell = (text: string) =>
    text
      .trim()
      .replaceAll('|', '\\|')
      .replaceAll(/\r\n|\r|\n/g, '<br>');
  return table.map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
}
