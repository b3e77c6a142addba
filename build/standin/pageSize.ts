/** Width and height in inches of the papers that `printToPDF` knows by name, as in Electron's documentation. */
const papers = {
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Legal: [8.5, 14],
  Letter: [8.5, 11],
  Tabloid: [11, 17],
  Ledger: [17, 11],
} as const satisfies Record<
  Extract<Electron.PrintToPDFOptions['pageSize'], string>,
  readonly [number, number]
>;

/** @returns the paper in inches; throws on what Electron would not take. */
export function pageSize(size: Electron.PrintToPDFOptions['pageSize'] = 'Letter'): {
  readonly paperWidth: number;
  readonly paperHeight: number;
} {
  if (typeof size !== 'string') {
    if (!(size.width > 0 && size.height > 0))
      throw new Error('height and width properties are required for pageSize');
    return { paperWidth: size.width, paperHeight: size.height };
  }
  const paper = papers[size];
  if (!paper) throw new Error(`Invalid pageSize ${size}`);
  return { paperWidth: paper[0], paperHeight: paper[1] };
}
