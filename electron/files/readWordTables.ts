import { unzipSync } from 'fflate';
import { ok, problem, type Result } from '../../shared/contract/result.ts';
import type { FileTable, TableNote } from '../../shared/roster/tableFile.ts';
import { runText, type WordChanges } from './wordText.ts';
import { childOf, childrenOf, readXml, type XmlElement } from './xmlElement.ts';

const part = 'word/document.xml';

/**
 * Every table of a Word document, with merged cells as in a spreadsheet. What Word still tracks as inserted is read,
 * what it tracks as deleted is not, and both are noted. A table within a cell is a table of its own.
 */
export function readWordTables(name: string, bytes: Uint8Array): Result<FileTable[]> {
  let root: XmlElement | null = null;
  try {
    const xml = unzipSync(bytes, { filter: (file) => file.name === part })[part];
    root = xml ? readXml(new TextDecoder('utf-8', { fatal: true }).decode(xml)) : null;
  } catch {
    root = null;
  }
  const body = childOf(root ?? undefined, 'body');
  if (!body) return problem('tableFile.damaged', { name, reason: part });
  const tables: FileTable[] = [];
  collect(body, '', tables);
  return ok(tables);
}

/** What may stand between a block and its parent: content controls, tracked moves, text in both forms of a drawing. */
const wrappers = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag']);

function unwrapped(element: XmlElement, names: readonly string[]): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (names.includes(child.name)) return [child];
    return wrappers.has(child.name) ? unwrapped(child, names) : [];
  });
}

/** @param above the last text before the element: a table's heading */
function collect(parent: XmlElement, above: string, tables: FileTable[]): void {
  let title = above;
  for (const block of unwrapped(parent, ['p', 'tbl'])) {
    if (block.name === 'tbl') {
      tables.push(readTable(block, title));
      for (const cell of rowsOf(block).flatMap(cellsOf)) collect(cell, title, tables);
      title = '';
    } else {
      const text = runText(block, noChanges()).trim();
      if (text !== '') title = text;
    }
  }
}

function noChanges(): WordChanges {
  return { insertions: 0, deletions: 0, symbols: 0 };
}

const rowsOf = (table: XmlElement): XmlElement[] => unwrapped(table, ['tr']);
const cellsOf = (row: XmlElement): XmlElement[] => unwrapped(row, ['tc']);

function readTable(table: XmlElement, title: string): FileTable {
  const changes = noChanges();
  const rows: string[][] = [];
  for (const row of rowsOf(table)) {
    const properties = childOf(row, 'trPr');
    if (childOf(properties, 'del')) {
      changes.deletions += 1;
      continue;
    }
    if (childOf(properties, 'ins')) changes.insertions += 1;
    rows.push(readRow(row, changes));
  }
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  const notes: TableNote[] = (['insertions', 'deletions', 'symbols'] as const)
    .map((kind) => ({ kind, count: changes[kind] }))
    .filter(({ count }) => count > 0);
  return { title, cells, notes };
}

function readRow(row: XmlElement, changes: WordChanges): string[] {
  const before = numberOf(childOf(childOf(row, 'trPr'), 'gridBefore'), 0);
  const texts = cellsOf(row).flatMap((cell) => {
    const properties = childOf(cell, 'tcPr');
    const merged = childOf(properties, 'vMerge');
    const isCovered = merged !== undefined && merged.attributes.val !== 'restart';
    const isDeleted = childOf(properties, 'cellDel') !== undefined;
    if (isDeleted) changes.deletions += 1;
    const text = isCovered || isDeleted ? '' : cellText(cell, changes);
    const span = numberOf(childOf(properties, 'gridSpan'), 1);
    return [text, ...Array<string>(span - 1).fill('')];
  });
  return [...Array<string>(before).fill(''), ...texts];
}

/** Columns of a page: more than Word allows (63) is damage, not a table. */
function numberOf(element: XmlElement | undefined, otherwise: number): number {
  const value = Number(element?.attributes.val ?? otherwise);
  return Number.isInteger(value) && value >= otherwise && value <= 63 ? value : otherwise;
}

function cellText(cell: XmlElement, changes: WordChanges): string {
  return unwrapped(cell, ['p'])
    .map((paragraph) => runText(paragraph, changes))
    .join('\n')
    .trim();
}
