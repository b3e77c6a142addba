/** A stretch of a line with the marks that hold for it. */
export interface MarkedText {
  readonly text: string;
  readonly bold: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
}

type MarkName = 'bold' | 'underline' | 'strike';

const marks: Readonly<Record<string, MarkName>> = { '**': 'bold', __: 'underline', '~~': 'strike' };

/** A longer run of the same sign is a line to write on, or an ornament. */
const pairMarks = /(?<!\*)\*\*(?!\*)|(?<!_)__(?!_)|(?<!~)~~(?!~)/g;

const plain = { bold: false, underline: false, strike: false } as const;

/**
 * Reads **太字**, __下線__ and ~~取消し~~ in one line, one inside another too. A mark counts only as one of a pair with text
 * between that neither begins nor ends with a blank; others stay text, as in ____年__月.
 */
export function parseMarks(line: string): MarkedText[] {
  return merged(marked(line, plain));
}

function marked(line: string, style: Omit<MarkedText, 'text'>): MarkedText[] {
  for (const found of line.matchAll(pairMarks)) {
    const [sign] = found;
    const name = marks[sign];
    const start = found.index + 2;
    if (name === undefined || style[name]) continue;
    const end = closing(line, sign, start);
    if (end === null) continue;
    return [
      ...ofStyle(line.slice(0, found.index), style),
      ...marked(line.slice(start, end), { ...style, [name]: true }),
      ...marked(line.slice(end + 2), style),
    ];
  }
  return ofStyle(line, style);
}

/** Where the pair's second mark stands; null if there is none. */
function closing(line: string, sign: string, start: number): number | null {
  const end = [...line.matchAll(pairMarks)].find(
    ({ 0: other, index }) => other === sign && index >= start,
  )?.index;
  if (end === undefined || end === start) return null;
  const inner = line.slice(start, end);
  return inner === inner.trim() ? end : null;
}

function ofStyle(text: string, style: Omit<MarkedText, 'text'>): MarkedText[] {
  return text === '' ? [] : [{ text, ...style }];
}

function merged(parts: readonly MarkedText[]): MarkedText[] {
  const result: MarkedText[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    const same =
      last && last.bold === part.bold && last.underline === part.underline && last.strike === part.strike;
    if (same) result[result.length - 1] = { ...last, text: last.text + part.text };
    else result.push(part);
  }
  return result;
}
