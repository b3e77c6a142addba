import type { ClassedLine } from './bodyState.ts';
import { type Diagnostic, diagnosticOf } from './diagnostic.ts';
import type { FrontText, Regulation, TableOfContents, Title } from './regulation.ts';
import { announcesAmendment } from './textLine.ts';
import { splitTitleSuffix } from './titleSuffix.ts';

type Front = Pick<Regulation, 'beforeTitle' | 'title' | 'front' | 'tableOfContents'>;

const titleWord =
  /(?:規程|規定|要綱|要領|規則|条例|法律?|令|規約|会則|細則|内規|基準|指針|方針|告示|訓令|通達|申合せ|申し合わせ|定款|憲章|協定|取決め|について|憲法)$/;
/** 昭和34年法律第137号, （平成25年9月11日決定）, 島根県規則第5号 */
const numberLine =
  /^[(〔]?(?:.{0,20}(?:明治|大正|昭和|平成|令和|[MTSHR][0-9]{1,2}\.).{0,40}(?:日|号|年|月|決定|制定|施行|議決|改正)[)〕]?|.{0,24}第 ?[0-9〇一二三四五六七八九十百千]+ ?[号號]|[^。、]{0,24}(?:決定|議決|制定|決裁))[)〕]?$/;
const historyLine =
  /^[(〔]?(?:(?:最終|一部|全部)?改正|制定|沿革|廃止)[ {2}:].*|^[(〔]?(?:最終|一部|全部)?改正[^。]*[日号)〕]$/;
const notTitle = /。|、$|^[(〔【]/;

/** What stands before the provisions, and where they begin. */
export interface FrontMatter extends Front {
  /** Index of the first line of the provisions. */
  readonly bodyStart: number;
  /** Whether words of two lines became one text. */
  readonly hasJoined: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads title block, 制定文, 目次 and 前文. */
export function readFrontMatter(lines: readonly ClassedLine[]): FrontMatter {
  const contents = findContents(lines);
  const start = findBody(lines, contents);
  const above = lines.slice(0, contents?.start ?? start);
  const below = contents ? lines.slice(contents.end, start) : [];
  const { before, titleLines, after } = splitTitle(above);
  const title = titleOf(titleLines);
  // With nothing labelled anywhere, what follows the title is the regulation itself.
  const isPlain = contents === null && isUnlabelled(lines, start) && start >= above.length;
  const plainStart = firstPlain(lines, above.length - after.length);
  const texts = isPlain ? lines.slice(above.length - after.length, plainStart) : after;
  const frontAbove = frontTexts(texts, kindOf);
  // Below 目次 stands 前文 only.
  const front = [...frontAbove, ...frontTexts(below, () => 'preamble')];
  return {
    beforeTitle: before.map(({ text }) => text),
    title,
    front,
    tableOfContents: contents && {
      heading: contents.heading,
      lines: contents.lines,
      place: frontAbove.length,
    },
    bodyStart: isPlain ? plainStart : start,
    hasJoined: front.length !== texts.length + below.length,
    diagnostics:
      title === null && above.length > 0 ? [diagnosticOf('W_TITLE', above[0]?.number ?? 1, '')] : [],
  };
}

interface Contents extends Pick<TableOfContents, 'heading' | 'lines'> {
  readonly start: number;
  readonly end: number;
}

/** 目次, up to where its first entry stands again as a heading, or a sentence begins. */
function findContents(lines: readonly ClassedLine[]): Contents | null {
  const start = lines.findIndex(({ class: own }) => own.kind === 'tableOfContents' || isFirstArticle(own));
  const heading = lines[start];
  if (heading?.class.kind !== 'tableOfContents') return null;
  const first = lines[start + 1];
  // 前文 may come first: the first entry with a number is the one that stands again as a heading.
  const entry = lines.findIndex((line, index) => index > start && entryKey(line) !== '');
  const key = entryKey(lines[entry]);
  let end = lines.length;
  for (let index = start + 2; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    const again = index > entry && key !== '' && entryKey(line) === key;
    const isCaptioned = line.class.kind === 'caption' && lines[index + 1]?.class.kind === 'article';
    const isSentence =
      /。$/.test(line.shadow) || (line.class.kind === 'article' && first?.class.kind !== 'article');
    if (again || isCaptioned || isSentence) {
      end = index;
      break;
    }
  }
  // A 目次 of nothing is a line of the title block.
  if (end <= start + 1 || (first && /。$/.test(first.shadow))) return null;
  return { heading: heading.text, lines: lines.slice(start + 1, end).map(({ raw }) => raw), start, end };
}

function isFirstArticle(own: ClassedLine['class']): boolean {
  return own.kind === 'article' && own.spaced && own.rest !== '';
}

function entryKey(line: ClassedLine | undefined): string {
  if (!line) return '';
  const { class: own } = line;
  if (own.kind === 'group') return `${own.level}${own.label.number.join('_')}`;
  return own.kind === 'article' ? `article${own.label.number.join('_')}` : '';
}

function findBody(lines: readonly ClassedLine[], contents: Contents | null): number {
  const from = contents?.end ?? 0;
  const hasArticles = lines.some(({ class: own }) => own.kind === 'article' && isArticle(own));
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    const next = lines[index + 1];
    if (!line) break;
    if (isBodyLine(line, hasArticles)) return index;
    if (
      line.class.kind === 'caption' &&
      next &&
      isBodyLine(next, hasArticles) &&
      next.class.kind !== 'supplement'
    ) {
      if (!isNumber(line) && !isHistory(line)) return index;
    }
  }
  return lines.length;
}

/** Before anything else stood, a label that touches its words counts with a caption in brackets or as the first. */
function isArticle({ spaced, rest, label }: Extract<ClassedLine['class'], { kind: 'article' }>): boolean {
  return spaced || /^[（(]/.test(rest) || label.number[0] === 1;
}

function isBodyLine({ class: own, text }: ClassedLine, hasArticles: boolean): boolean {
  switch (own.kind) {
    case 'article':
      return isArticle(own);
    case 'group':
      return own.spaced;
    case 'supplement':
      return true;
    case 'ordinal':
      return !hasArticles && own.label.numerals[0]?.value === 1 && own.label.branches.length === 0;
    case 'enumeration':
      return (
        !hasArticles && own.label.numerals.some(({ value }) => value === 1) && own.label.branches.length === 0
      );
    default:
      return announcesAmendment(text);
  }
}

function isUnlabelled(lines: readonly ClassedLine[], start: number): boolean {
  return (
    lines
      .slice(start)
      .every(({ class: own }) => own.kind !== 'article' && own.kind !== 'group' && own.kind !== 'ordinal') &&
    (start >= lines.length || lines[start]?.class.kind === 'supplement')
  );
}

function firstPlain(lines: readonly ClassedLine[], from: number): number {
  let index = from;
  for (let line = lines[index]; line && (isNumber(line) || isHistory(line)); line = lines[index]) index += 1;
  return index;
}

const isNumber = ({ shadow, class: own }: ClassedLine): boolean =>
  own.kind !== 'supplement' && shadow.length < 80 && !shadow.includes('。') && numberLine.test(shadow);
const isHistory = ({ shadow }: ClassedLine): boolean => !shadow.includes('。') && historyLine.test(shadow);

function splitTitle(lines: readonly ClassedLine[]): {
  before: readonly ClassedLine[];
  titleLines: readonly ClassedLine[];
  after: readonly ClassedLine[];
} {
  const end = titleEnd(lines);
  if (end < 0) return { before: [], titleLines: [], after: lines };
  let start = end;
  while (start > 0 && isTitlePart(lines[start - 1], lines[start])) start -= 1;
  return {
    before: lines.slice(0, start),
    titleLines: lines.slice(start, end + 1),
    after: lines.slice(end + 1),
  };
}

/** The last line that ends like a title; failing that, the only line that is no sentence and no number. */
function titleEnd(lines: readonly ClassedLine[]): number {
  const named = lines.findLastIndex(
    (line) => isTitleLike(line) && titleWord.test(splitTitleSuffix(line.shadow).name),
  );
  if (named >= 0) {
    const next = lines[named + 1];
    return next && splitTitleSuffix(next.shadow).name === '' ? named + 1 : named;
  }
  return lines.findIndex((line) => isTitleLike(line) && line.class.kind === 'other');
}

function isTitleLike(line: ClassedLine): boolean {
  const { shadow } = line;
  return shadow.length <= 120 && !notTitle.test(shadow) && !isNumber(line) && !isHistory(line);
}

/** 島根地方最低賃金審議会 above …専門部会運営規程: the council's name on a line of its own. */
function isTitlePart(line: ClassedLine | undefined, below: ClassedLine | undefined): boolean {
  if (!line || !below || /^○/.test(below.shadow)) return false;
  const { shadow } = line;
  const isLabel = /^(?:○|資料|別紙|別添|別記|議案|参考|案$|改正案$|第[0-9一二三四五六七八九十]+号)/.test(
    shadow,
  );
  const isBroken = /、$/.test(shadow) && shadow.length <= 60;
  return (isTitleLike(line) || isBroken) && !isLabel && line.class.kind === 'other' && shadow.length <= 60;
}

function titleOf(lines: readonly ClassedLine[]): Title | null {
  const last = lines.at(-1);
  if (!last) return null;
  const { name, suffix } = splitTitleSuffix(last.text);
  return {
    lines: [...lines.slice(0, -1).map(({ text }) => text), name].filter((text) => text !== ''),
    suffix,
  };
}

/** Lines that are sentences are joined until one ends; each of the others is by itself. */
function frontTexts(lines: readonly ClassedLine[], kind: (text: string) => FrontText['kind']): FrontText[] {
  const texts: FrontText[] = [];
  let pending = '';
  const finish = (): void => {
    if (pending !== '') texts.push({ kind: kind(pending), text: pending });
    pending = '';
  };
  for (const line of lines) {
    if (isNumber(line) || isHistory(line)) {
      finish();
      texts.push({ kind: isHistory(line) ? 'history' : 'number', text: line.text });
      continue;
    }
    pending += line.text;
    if (/[。)）」]$/.test(line.text)) finish();
  }
  finish();
  return texts;
}

function kindOf(text: string): FrontText['kind'] {
  if (/公布(?:する|せしむ|セシム)。$/.test(text) || /^朕/.test(text)) return 'promulgation';
  if (text.length >= 400) return 'preamble';
  const enacts = /(?:に基づき|により|に基き|を実施するため).*(?:定める|制定する|する)。$/.test(text);
  return enacts || /(?:制定する|全部を(?:次のように)?改正する)。$/.test(text) ? 'enactingClause' : 'preamble';
}
