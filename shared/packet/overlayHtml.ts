/** Size of a page in millimetres and the number printed at its foot. */
export interface StampedPage {
  readonly width: number;
  readonly height: number;
  readonly number: number;
}

/** CSS font of the numbers; to be loaded before printing. */
export const overlayFont = '400 10pt "BIZ UDMincho"';

/**
 * The packet's page numbers (`- 3 -`, 10 pt, centred in the foot margin) as pages of their own, to be laid over the
 * bound papers. Pages of several sizes are named pages of one document.
 */
export function overlayHtml(pages: readonly StampedPage[], nonce: string): string {
  const sizes = [...new Set(pages.map(({ width, height }) => `${width}mm ${height}mm`))];
  const rules = sizes.map(
    (size, index) =>
      `@page s${index} { size: ${size}; margin: 0; } .s${index} { page: s${index}; height: ${size.split(' ')[1]}; }`,
  );
  const sheets = pages.map(({ width, height, number }) => {
    const index = sizes.indexOf(`${width}mm ${height}mm`);
    return `<div class="sheet s${index}"><p>- ${number} -</p></div>`;
  });
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>頁番号</title><style nonce="${nonce}">
@font-face { font-family: "BIZ UDMincho"; src: url("/fonts/BIZUDMincho-Regular.ttf"); }
${rules.join('\n')}
html { font-synthesis: none; } body { margin: 0; font: 10pt/1 "BIZ UDMincho"; background: none; }
.sheet { position: relative; box-sizing: border-box; break-after: page; break-inside: avoid; overflow: hidden; } .sheet:last-child { break-after: auto; }
.sheet p { position: absolute; left: 0; right: 0; bottom: 10.75mm; margin: 0; text-align: center; }
</style></head><body>${sheets.join('')}</body></html>`;
}
