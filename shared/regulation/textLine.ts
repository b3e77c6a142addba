import { type BodyState, type ClassedLine, isEmpty } from './bodyState.ts';
import { addWords, type UnitDraft, unitDraft } from './drafts.ts';
import { isHistoryNote } from './historyNote.ts';
import { classifyLine } from './lineClass.ts';
import type { Block, Caption } from './regulation.ts';
import { shadowOf } from './sourceLines.ts';

const tableSigns = /^[|┌├│└┏┣┃┗┬┼┴─━╋╂＋]|^\+[-=+]{3,}/;
const bullet = /^(?:[・●◎◇◆□■※☆★▪▫‣⁃•]|[○*-](?= ))/;
/** 元日　一月一日　年のはじめを祝う。 */
const column = /^[^ 。、]{1,20} [^ ]/;
const formula = /[=×÷]/;
/** 平成3年4月1日　制定 below the last provision */
const dateLine =
  /^\(?(?:明治|大正|昭和|平成|令和)[0-9元〇一二三四五六七八九十]+年.{0,24}(?:日|号)(?: *(?:制定|決定|議決|決裁|施行|改正|一部改正|公布))?\)?$/;
const blockSigns = [dateLine, tableSigns, bullet, formula, column, / {2,}|\t/];
/** How a paragraph of an old law begins that prints no number. */
const beginsParagraph =
  /^(?:前(?:[0-9一二三四五六七八九十]+)?(?:項|各項)|この(?:法律|政令|省令|府令|条例|規則|規程|規定|要綱|要領|告示|訓令|細則|規約|会則|内規|基準|指針)(?:中第.{1,20}の規定)?は、)/;
const belongsToBefore = /^(?:ただし|但し|但|この場合)/;

/** Reads a line without a label. */
export function readText(state: BodyState, line: ClassedLine): void {
  const unit = state.open.at(-1);
  if (unit !== undefined && state.caption !== null) state.caption = dropCaption(state, unit, state.caption);
  if (unit === undefined) {
    state.openParagraph(unitDraft(line.number, line.text));
    beginAmendment(state);
    return;
  }
  if (readInBlock(unit, line)) return;
  const what = blockOf(unit, line);
  if (what !== null) {
    openBlockAt(state, what, line);
    return;
  }
  if (isNewParagraph(state, unit, line)) state.openParagraph(unitDraft(line.number, line.text));
  else append(state, unit, line);
  beginAmendment(state);
}

/** What looked like a caption stands before mere text: it is text itself. */
function dropCaption(state: BodyState, unit: UnitDraft, { text }: Caption): null {
  state.hasJoined = true;
  if (unit.children.length > 0) unit.children.push({ kind: 'block', what: 'text', lines: [text] });
  else addWords(unit, text);
  return null;
}

/** Once a unit has children, its own words are complete: what follows belongs to the last block. */
function readInBlock({ children }: UnitDraft, line: ClassedLine): boolean {
  const last = children.at(-1);
  if (last?.kind !== 'block') return false;
  const keeps = last.what === 'table' ? isTableLine(line) : true;
  if (keeps) pushLine(last, line);
  else children.push({ kind: 'block', what: 'text', lines: [line.raw] });
  return true;
}

export function pushLine({ lines }: { readonly lines: string[] }, { raw, blanks }: ClassedLine): void {
  for (let blank = 0; blank < blanks; blank += 1) lines.push('');
  lines.push(raw);
}

function isTableLine({ raw, shadow }: ClassedLine): boolean {
  return tableSigns.test(shadow) || raw.trim().includes('\t') || / {2,}/.test(shadow);
}

function blockOf({ ending: text }: UnitDraft, line: ClassedLine): Block['what'] | null {
  const { shadow, raw } = line;
  if (tableSigns.test(shadow) || raw.trim().includes('\t')) return 'table';
  if (/ {2,}/.test(shadow) && !shadow.includes('。') && /[。)）」]$/.test(text)) return 'table';
  if (bullet.test(shadow)) return 'list';
  if (/(?:次|左|下記).*。$/.test(text) && column.test(shadow)) return 'list';
  if (isHistoryNote(shadow) || (text.endsWith('。') && dateLine.test(shadow))) return 'text';
  if (formula.test(shadow) && !shadow.includes('。') && text.endsWith('。')) return 'formula';
  return null;
}

/** A table belongs to the item that speaks of it, otherwise to the paragraph. */
function openBlockAt(state: BodyState, what: Block['what'], line: ClassedLine): void {
  const unit = state.open.at(-1);
  if (what === 'table' && unit && !/[次下左上右]の?表/.test(unit.ending)) state.open = state.open.slice(0, 1);
  state.openBlock(what, line.raw);
}

/**
 * Whether the line is a paragraph that prints no number. In a text whose paragraphs are numbered none is; elsewhere 前項の… begins
 * one, and so does a line that stands in, unless sentences are broken over lines. Items often end without 。
 */
function isNewParagraph(state: BodyState, unit: UnitDraft, line: ClassedLine): boolean {
  const { shadow } = line;
  // Laws in katakana have no 。
  const ended =
    /[。スルシリキムズ]$/.test(unit.ending) ||
    (unit.label !== null && !state.wrapped && state.open.length > 1);
  if (!ended || belongsToBefore.test(shadow)) return false;
  const standsIn = line.indent >= 1 && !state.wrapped;
  const usual =
    !state.hasNumbered && (beginsParagraph.test(shadow) || standsIn) ? 'paragraph' : 'continuation';
  return state.choose('W_CONTINUATION', line, ['continuation', 'paragraph'], usual) === 'paragraph';
}

function append(state: BodyState, unit: UnitDraft, line: ClassedLine): void {
  if (unit.children.length > 0 || readsOtherwise(state, unit, unit.ending + line.text)) {
    state.hasJoined = true;
    state.openBlock('text', line.raw);
    return;
  }
  state.hasJoined = true;
  addWords(unit, line.text);
}

/** A broken line may make a label where none was (第 / 2条　…); such words cannot stand at the beginning of a line again. */
function readsOtherwise({ article }: BodyState, unit: UnitDraft, joined: string): boolean {
  const isRange = unit.label?.through !== undefined || article?.label.through !== undefined;
  if (isRange && !isEmpty(unit)) return true;
  if (unit.ending.length > 100 || unit.label !== null) return false;
  const shadow = shadowOf(joined);
  const isOpening = article?.paragraphs[0] === unit;
  if (isOpening) return !isEmpty(unit) && (/^\(/.test(shadow) || classed(joined, shadow) !== 'other');
  return (
    classed(joined, shadow) !== 'other' ||
    blockSigns.some((sign) => sign.test(shadow)) ||
    isHistoryNote(shadow)
  );
}

function classed(text: string, shadow: string): string {
  return classifyLine({ text, shadow, raw: text, number: 0, indent: 0, blanks: 0 }).kind;
}

/** …の一部を次のように改正する。: what follows quotes another regulation. */
function beginAmendment(state: BodyState): void {
  const unit = state.open.at(-1);
  if (unit && announcesAmendment(unit.ending))
    state.amendment = { kind: 'block', what: 'amendment', lines: [] };
}

export function announcesAmendment(text: string): boolean {
  return /次のように改(?:正す|め)る。$/.test(text);
}
