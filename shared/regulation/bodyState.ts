import {
  type Diagnostic,
  type DiagnosticCode,
  diagnosticOf,
  type LineChoice,
  type LineRole,
} from './diagnostic.ts';
import {
  type AppendixDraft,
  type ArticleDraft,
  type BlockDraft,
  type GroupDraft,
  type LabelStyle,
  type ProvisionDraft,
  type SupplementDraft,
  type UnitDraft,
  unitDraft,
} from './drafts.ts';
import type { LineClass } from './lineClass.ts';
import { type Block, type Caption, groupLevels, type Label } from './regulation.ts';
import type { SourceLine } from './sourceLines.ts';

/** A line with what it is by itself. */
export interface ClassedLine extends SourceLine {
  readonly class: LineClass;
}

/** The tree while it grows, and the place where the next line goes. */
export class BodyState {
  readonly main: ProvisionDraft[] = [];
  readonly tail: (SupplementDraft | AppendixDraft)[] = [];
  readonly diagnostics: Diagnostic[] = [];
  /** From 本則 or the 附則 that is read down to the innermost 章・節. */
  groups: GroupDraft[] = [];
  article: ArticleDraft | null = null;
  /** From the paragraph down to the innermost item. */
  open: UnitDraft[] = [];
  caption: Caption | null = null;
  /** Paragraphs in no article, of the part or chapter that is read. */
  private loose: UnitDraft[] = [];
  /** Whether one of `paragraphs` prints its number. */
  hasNumbered = false;
  /** The last article of the part, whatever its chapter. */
  lastArticle: Label | null = null;
  supplement: SupplementDraft | null = null;
  appendix: AppendixDraft | null = null;
  /** The block that quotes what an amendment inserts, while it is read. */
  amendment: BlockDraft | null = null;
  /** Whether words of two lines became one text. */
  hasJoined = false;
  readonly lines: readonly ClassedLine[];
  /** Whether sentences are broken over lines, so that an indented line tells nothing. */
  readonly wrapped: boolean;
  private readonly choices: ReadonlyMap<number, LineRole>;

  constructor(lines: readonly ClassedLine[], choices: readonly LineChoice[]) {
    this.lines = lines;
    this.wrapped = isWrapped(lines);
    this.choices = new Map(choices.map(({ line, role }) => [line, role]));
  }

  /** Where provisions that stand side by side go now. */
  get provisions(): ProvisionDraft[] {
    return this.groups.at(-1)?.provisions ?? this.supplement?.provisions ?? this.main;
  }

  /** The paragraphs among which the next one is: of the article, or of a text without articles. */
  get paragraphs(): readonly UnitDraft[] {
    return this.article?.paragraphs ?? this.loose;
  }

  get hasBegun(): boolean {
    return this.main.length > 0 || this.tail.length > 0;
  }

  /** Decides by the user's choice if there is one, and says what was decided. */
  choose(
    code: DiagnosticCode,
    line: ClassedLine,
    candidates: readonly LineRole[],
    usual: LineRole,
  ): LineRole {
    const wanted = this.choices.get(line.number);
    const chosen = wanted !== undefined && candidates.includes(wanted) ? wanted : usual;
    // A line that fits nowhere and therefore goes on from the line before is one doubt, not two.
    const isSaid = code === 'W_CONTINUATION' && this.diagnostics.at(-1)?.line === line.number;
    if (!isSaid) this.diagnostics.push(diagnosticOf(code, line.number, line.text, candidates, chosen));
    return chosen;
  }

  report(code: DiagnosticCode, line: number, detail: string): void {
    this.diagnostics.push(diagnosticOf(code, line, detail));
  }

  takeCaption(): Caption | null {
    const { caption } = this;
    this.caption = null;
    return caption;
  }

  openGroup(line: ClassedLine, level: GroupDraft['level'], label: Label, heading: string): void {
    this.closeArticle();
    const depth = groupLevels.indexOf(level);
    while (this.groups.length > 0 && depthOf(this.groups.at(-1)) >= depth) this.groups.pop();
    this.loose = [];
    this.hasNumbered = false;
    const group: GroupDraft = { kind: 'group', level, label, heading, provisions: [], line: line.number };
    this.provisions.push(group);
    this.groups.push(group);
  }

  openArticle(line: ClassedLine, label: Label, style: LabelStyle, caption: Caption | null): void {
    this.closeArticle();
    const article: ArticleDraft = {
      kind: 'article',
      label,
      caption,
      paragraphs: [unitDraft(line.number, '')],
      line: line.number,
      indent: line.indent,
      style,
    };
    this.provisions.push(article);
    this.article = article;
    this.lastArticle = label;
    this.hasNumbered = false;
    this.open = [...article.paragraphs];
  }

  openParagraph(draft: UnitDraft): void {
    this.amendment = null;
    draft.caption = this.takeCaption();
    if (draft.label !== null) this.hasNumbered = true;
    if (this.article) {
      const [first] = this.article.paragraphs;
      const replaces = this.article.paragraphs.length === 1 && first && isEmpty(first);
      if (replaces) this.article.paragraphs.pop();
      this.article.paragraphs.push(draft);
    } else {
      this.provisions.push(draft);
      this.loose.push(draft);
    }
    this.open = [draft];
  }

  /** @param depth of its parent in `open` */
  openItem(draft: UnitDraft, depth: number): void {
    this.amendment = null;
    this.open = this.open.slice(0, depth + 1);
    this.open.at(-1)?.children.push(draft);
    this.open.push(draft);
  }

  openSupplement(draft: SupplementDraft): void {
    this.closeArticle();
    this.groups = [];
    this.loose = [];
    this.hasNumbered = false;
    this.lastArticle = null;
    this.appendix = null;
    this.supplement = draft;
    this.tail.push(draft);
  }

  openAppendix(draft: AppendixDraft): void {
    this.closeArticle();
    this.appendix = draft;
    this.tail.push(draft);
  }

  openBlock(what: Block['what'], raw: string): BlockDraft {
    const block: BlockDraft = { kind: 'block', what, lines: [raw] };
    this.open.at(-1)?.children.push(block);
    return block;
  }

  private closeArticle(): void {
    if (this.article) this.hasNumbered = this.loose.some(({ label }) => label !== null);
    this.article = null;
    this.open = [];
    this.amendment = null;
  }
}

export function isEmpty({ parts, children, label }: UnitDraft): boolean {
  return parts.length === 0 && children.length === 0 && label === null;
}

const depthOf = (group: GroupDraft | undefined): number => (group ? groupLevels.indexOf(group.level) : -1);

/**
 * Sentences go on from line to line if, behind labelled lines that do not end a sentence, a plain line follows in more than one
 * of ten cases.
 */
function isWrapped(lines: readonly ClassedLine[]): boolean {
  let labelled = 0;
  let goesOn = 0;
  for (const [index, line] of lines.entries()) {
    if (line.class.kind !== 'article' && line.class.kind !== 'enumeration') continue;
    labelled += 1;
    const next = lines[index + 1];
    const open = !/[。」』)）]$/.test(line.shadow) && line.class.rest.length >= 20;
    if (open && next?.class.kind === 'other' && !/ {2}|\|/.test(next.shadow)) goesOn += 1;
  }
  return goesOn * 10 > labelled;
}
