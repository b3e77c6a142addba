/** What ends a line, exactly as typed; '' at the end of the text. */
export type LineEnding = '\n' | '\r\n' | '\r' | '';

/** A line that is read by itself. Its parts put together are the line. */
export type TextLine =
  /** `# 趣旨`, `## …`, `### …`: the mark and its blanks do not print. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly mark: string; readonly text: string }
  /** `第1　趣旨`: a heading whose number prints. */
  | { readonly kind: 'numberedHeading'; readonly label: string; readonly gap: string; readonly text: string }
  /** `1　…`, `(2) …`, `ア　…`, `・…`, `- …`: the number prints as typed, the text hangs behind it. */
  | {
      readonly kind: 'item';
      /** Blanks before the number. */
      readonly indent: string;
      readonly label: string;
      readonly gap: string;
      readonly text: string;
    }
  /** `第3条　…`, `第3条の2　…`: the text follows its label and hangs one character behind it. */
  | { readonly kind: 'article'; readonly label: string; readonly gap: string; readonly text: string }
  /** `［中央］…`, `［右］…`: the mark does not print. */
  | {
      readonly kind: 'aligned';
      readonly mark: string;
      readonly align: 'center' | 'right';
      readonly text: string;
    }
  /** `［改頁］` alone: what follows begins on a new page. */
  | { readonly kind: 'pageBreak'; readonly mark: string }
  /** Everything else; `indent` are the blanks that the line begins with. */
  | { readonly kind: 'paragraph'; readonly indent: string; readonly text: string };

/** A row of a table: with bars as in `| 件名 | 金額 |`, or with tabs as Excel gives it. */
export interface TableLine {
  readonly form: 'bars' | 'tabs';
  /** The whole line as typed. */
  readonly source: string;
  /** A line of `|---|---|`, which makes the rows above it the table's head. */
  readonly isRule: boolean;
  /** Texts of the cells, blanks around them left out; `<br>` stands for a line break, `\|` for a bar. */
  readonly cells: readonly string[];
  readonly ending: LineEnding;
}

export type TextBlock =
  | { readonly kind: 'line'; readonly line: TextLine; readonly ending: LineEnding }
  | { readonly kind: 'table'; readonly rows: readonly TableLine[] };
