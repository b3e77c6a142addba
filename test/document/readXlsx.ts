import { unzipSync } from 'fflate';
import { childElements, elementsNamed, prettyXml, readXml, textOf, type XmlElement } from './readXml.ts';

/** A workbook for reading: each sheet's set-up, and each cell with its text and style instead of their numbers. */
export function readableExcel(xlsx: Uint8Array): string {
  const files = unzipSync(xlsx);
  const part = (path: string): XmlElement | undefined => {
    const bytes = files[path];
    return bytes && readXml(new TextDecoder().decode(bytes));
  };
  const strings = elementsOf(part('xl/sharedStrings.xml'), 'si').map(textOf);
  const styles = readableStyles(part('xl/styles.xml'));
  const workbook = part('xl/workbook.xml');
  const names = elementsOf(workbook, 'definedName').map((name) => prettyXml(name));
  const sheets = elementsOf(workbook, 'sheet').map((sheet, index) => {
    const root = part(`xl/worksheets/sheet${index + 1}.xml`);
    return [`sheet ${sheet.attributes.name}`, ...(root ? readableSheet(root, strings, styles) : [])].join(
      '\n  ',
    );
  });
  return [...names, ...sheets].join('\n');
}

function readableSheet(
  root: XmlElement,
  strings: readonly string[],
  styles: readonly string[],
): readonly string[] {
  return childElements(root).flatMap((element) => {
    if (['dimension', 'sheetFormatPr', 'sheetPr'].includes(element.name)) return [];
    if (element.name !== 'sheetData') return [prettyXml(element, '  ').trim()];
    return elementsOf(element, 'row').flatMap((row) => [
      ...(row.attributes.ht ? [`row ${row.attributes.r} ${row.attributes.ht} pt`] : []),
      ...elementsOf(row, 'c').map((cell) => readableCell(cell, strings, styles)),
    ]);
  });
}

function readableCell(cell: XmlElement, strings: readonly string[], styles: readonly string[]): string {
  const { r: place, t: type, s: style } = cell.attributes;
  const text =
    type === 's' ? strings[Number(textOf(cell))] : type === 'inlineStr' ? richText(cell) : textOf(cell);
  const written = (text ?? '').replaceAll('\n', '⏎');
  return `${place} ${type ?? 'empty'} ${JSON.stringify(written)} ${styles[Number(style)] ?? ''}`;
}

function richText(cell: XmlElement): string {
  return elementsOf(cell, 'r')
    .map((run) => {
      const style = elementsOf(run, 'rPr').flatMap(childElements).map(brief);
      return `[${style.join(' ')}|${elementsOf(run, 't').map(textOf).join('')}]`;
    })
    .join('');
}

function readableStyles(root: XmlElement | undefined): readonly string[] {
  const list = (name: string) => elementsOf(root, name).flatMap(childElements);
  const [fonts, fills, borders] = [list('fonts'), list('fills'), list('borders')];
  const text = new Set(
    list('numFmts').flatMap(({ attributes }) => (attributes.formatCode === '@' ? [attributes.numFmtId] : [])),
  );
  return list('cellXfs').map((style) => {
    const { fontId, fillId, borderId, numFmtId } = style.attributes;
    const fill = elementsOf(fills[Number(fillId)], 'fgColor').map(
      ({ attributes }) => `fill=${attributes.rgb}`,
    );
    const sides = childElements(borders[Number(borderId)] ?? style)
      .filter(({ attributes }) => attributes.style !== undefined)
      .map(({ name, attributes }) => `${name}:${attributes.style}`);
    const alignment = elementsOf(style, 'alignment').flatMap(({ attributes }) =>
      Object.entries(attributes).map(([key, value]) => `${key}=${value}`),
    );
    const font = childElements(fonts[Number(fontId)] ?? style).map(brief);
    return [...(text.has(numFmtId) ? ['@'] : []), ...font, ...sides, ...fill, ...alignment].join(' ');
  });
}

function brief({ name, attributes }: XmlElement): string {
  const value = Object.values(attributes).join(',');
  return value === '' ? name : `${name}=${value}`;
}

function elementsOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element ? [...elementsNamed(element, name)] : [];
}
