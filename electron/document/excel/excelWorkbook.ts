import { type NamedRange, type WriteSheet, writeXlsx } from 'hucre';
import type { Document, Section } from '../../../shared/document/document.ts';
import { paperSize } from '../../../shared/document/paperSize.ts';
import { officeFonts } from '../officeFonts.ts';
import { xmlText } from '../xmlText.ts';
import type { Line } from './blockLines.ts';
import { lineExcel } from './cellExcel.ts';
import { columnUnits } from './columnUnits.ts';
import { edgesExcel, pageExcel } from './pageExcel.ts';
import { partsOfDocument } from './partsOfDocument.ts';
import { createSheetNames } from './sheetName.ts';
import { sheetOfTable } from './sheetOfTable.ts';

/**
 * A document as a workbook: each table a sheet, named after the heading above it, and what stands outside the tables on
 * a last sheet, so that nothing is left out. Text stays text: 003, =1+1 and #N/A are what they say.
 */
export async function excelWorkbook(document: Document): Promise<Uint8Array> {
  const nameOf = createSheetNames();
  const { tables, lines } = partsOfDocument(document);
  const sheets = tables.map((table) => sheetOfTable(table, nameOf(table.title || document.title)));
  const titles = tables.flatMap(({ table }, index) =>
    printTitles(sheets[index]?.name ?? '', table.header.length),
  );
  const [section] = document.sections;
  if (section && (lines.length > 0 || tables.length === 0)) {
    sheets.push(sheetOfLines(lines, section, nameOf(tables.length === 0 ? document.title : '本文')));
  }
  return await writeXlsx({
    sheets,
    properties: { title: xmlText(document.title) },
    defaultFont: { name: officeFonts.gothic, size: 11 },
    namedRanges: titles,
  });
}

function sheetOfLines(lines: readonly Line[], { page, text }: Section, name: string): WriteSheet {
  const { left, right } = page.margins;
  return {
    name,
    columns: [{ width: columnUnits(paperSize(page).width - left - right) }],
    rows: lines.map(() => [null]),
    cells: new Map(lines.map((line, index) => [`${index},0`, lineExcel(line, text)])),
    pageSetup: pageExcel(page),
    headerFooter: edgesExcel(page, ''),
  };
}

// The library writes the sheet's name without the quotes that most Japanese names need.
function printTitles(name: string, rows: number): readonly NamedRange[] {
  if (rows === 0) return [];
  return [{ name: '_xlnm.Print_Titles', range: `'${name.replaceAll("'", "''")}'!$1:$${rows}`, scope: name }];
}
