import { classifyLine } from '../lineClass.ts';
import { type GroupLevel, groupLevels, type Label, type TableOfContents } from '../regulation.ts';
import { shadowOf } from '../sourceLines.ts';
import { groupElements } from './elementNames.ts';
import type { LawWriting } from './lawWriting.ts';
import { contentsLines } from './readLaw.ts';
import { numOf } from './readProvisions.ts';
import { elementsOf } from './writeBlocks.ts';

interface Entry {
  readonly level: GroupLevel;
  readonly label: Label;
  readonly heading: string;
  readonly range: string;
}

/** 目次 as it was kept, or built from its lines. */
export function writeContents(writing: LawWriting, contents: TableOfContents): void {
  const [kept] = (contents.xml === undefined ? null : elementsOf(contents.xml)) ?? [];
  if (
    kept &&
    contents.xml !== undefined &&
    JSON.stringify(contentsLines(kept)) === JSON.stringify(contents.lines)
  ) {
    writing.line(contents.xml);
    return;
  }
  const entries: Entry[] = [];
  const appended: (() => void)[] = [];
  for (const written of contents.lines) {
    const line = written.trim();
    const entry = entryOf(line);
    const [, label = '', range] = /^([附付][ 　]*則)([ 　]*[（(].*[)）])?$/.exec(line) ?? [];
    if (entry) entries.push(entry);
    else if (label !== '') appended.push(() => writeSupplement(writing, label, range?.trim()));
    else if (/^(?:別表|様式|別記)/.test(line))
      appended.push(() => writing.text('TOCAppdxTableLabel', { text: line }));
    else writing.leaveOut(`目次の「${line}」`);
  }
  if (entries.length === 0) {
    writing.leaveOut('目次');
    return;
  }
  writing.element('TOC', {}, () => {
    writing.text('TOCLabel', { text: contents.heading });
    writeEntries(writing, entries);
    for (const write of appended) write();
  });
}

function writeSupplement(writing: LawWriting, label: string, range: string | undefined): void {
  writing.element('TOCSupplProvision', {}, () => {
    writing.text('SupplProvisionLabel', { text: label });
    if (range) writing.text('ArticleRange', { text: range });
  });
}

function entryOf(line: string): Entry | null {
  const [, words = line, range = ''] = /^(.*?)[ 　]*([（(][^（(]*[条則・―－-][^（(]*[)）])$/.exec(line) ?? [];
  const text = words.trim();
  const named = classifyLine({ text, shadow: shadowOf(text), raw: text, number: 0, indent: 0, blanks: 0 });
  return named.kind === 'group'
    ? { level: named.level, label: named.label, heading: named.rest, range }
    : null;
}

/** Entries of a level hold the deeper ones that follow them. */
function writeEntries(writing: LawWriting, entries: readonly Entry[]): void {
  for (let index = 0; index < entries.length; ) {
    const entry = entries[index];
    if (!entry) break;
    let end = index + 1;
    while (end < entries.length && depthOf(entries[end]) > depthOf(entry)) end += 1;
    writeEntry(writing, entry, entries.slice(index + 1, end));
    index = end;
  }
}

function writeEntry(
  writing: LawWriting,
  { level, label, heading, range }: Entry,
  inner: readonly Entry[],
): void {
  const name = groupElements[level];
  writing.element(`TOC${name}`, { Num: numOf(label) }, () => {
    writing.text(`${name}Title`, { text: heading === '' ? label.text : `${label.text}\u3000${heading}` });
    if (range !== '') writing.text('ArticleRange', { text: range });
    writeEntries(writing, inner);
  });
}

const depthOf = (entry: Entry | undefined): number => (entry ? groupLevels.indexOf(entry.level) : -1);
