import type { MarkedText, TextMark } from '../regulation.ts';
import { escapeXml } from './readXml.ts';
import { textOf, type XmlElement } from './xmlElement.ts';

/** How far back the words go by which a mark is found again. */
const reach = 8;

const kinds: Readonly<Record<string, TextMark['kind']>> = {
  Ruby: 'ruby',
  Sup: 'superscript',
  Sub: 'subscript',
  Line: 'line',
};
const tags: Readonly<Partial<Record<TextMark['kind'], string>>> = { superscript: 'Sup', subscript: 'Sub' };

/** A mark while its place is known. */
export interface PlacedMark {
  readonly kind: TextMark['kind'];
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** The characters of an element and what they carry; `offset` is where they stand in the unit's text. */
export function readInline(
  element: XmlElement,
  source: string,
  offset: number,
): { text: string; marks: PlacedMark[] } {
  let text = '';
  const marks: PlacedMark[] = [];
  for (const child of element.children) {
    if (typeof child === 'string') text += child;
    else {
      const start = offset + text.length;
      text += textOf(child);
      marks.push({ ...markOf(child, source), start, end: offset + text.length });
    }
  }
  return { text, marks };
}

function markOf(element: XmlElement, source: string): Pick<PlacedMark, 'kind' | 'value'> {
  const { name, attributes, children } = element;
  const kind = kinds[name];
  const inner = children.filter((child) => typeof child !== 'string');
  const readings = inner.filter((child) => child.name === 'Rt');
  const isPlain =
    inner.length === readings.length && (kind === 'ruby' ? readings.length === 1 : readings.length === 0);
  const known = Object.keys(attributes).every((key) => kind === 'line' && key === 'Style');
  if (kind === undefined || !isPlain || !known) {
    return { kind: 'element', value: source.slice(element.start, element.end) };
  }
  const [reading] = readings;
  return { kind, value: kind === 'line' ? (attributes.Style ?? '') : reading ? textOf(reading) : '' };
}

/** Marks as they are kept: by the words around them. */
export function keepMarks(text: string, placed: readonly PlacedMark[]): Pick<MarkedText, 'marks'> {
  if (placed.length === 0) return {};
  const places = new WordPlaces(text);
  return {
    marks: placed.map(({ kind, start, end, value }) => {
      const before = text.slice(Math.max(0, start - reach), start);
      const base = text.slice(start, end);
      return { kind, before, base, nth: places.before(before + base, start - before.length), value };
    }),
  };
}

/** Where words stand in a text; asked for many words in one long text, each place is looked for once. */
class WordPlaces {
  private readonly text: string;
  private readonly known = new Map<string, number[]>();

  constructor(text: string) {
    this.text = text;
  }

  /** How often the words stand before a place. */
  before(words: string, place: number): number {
    const known = this.placesOf(words);
    let at = this.next(words, known);
    while (at >= 0 && at < place) {
      known.push(at);
      at = this.next(words, known);
    }
    const behind = known.findLastIndex((each) => each < place);
    return behind + 1;
  }

  /** The place where the words stand for the nth time, from 0; negative if they do not. */
  nth(words: string, nth: number): number {
    const known = this.placesOf(words);
    while (known.length <= nth) {
      const at = this.next(words, known);
      if (at < 0) return -1;
      known.push(at);
    }
    return known[nth] ?? -1;
  }

  private placesOf(words: string): number[] {
    const known = this.known.get(words) ?? [];
    this.known.set(words, known);
    return known;
  }

  private next(words: string, known: readonly number[]): number {
    const last = known.at(-1);
    const from = last === undefined ? 0 : last + 1;
    return from > this.text.length ? -1 : this.text.indexOf(words, from);
  }
}

/** Where the marks lie now, in order; those whose words are gone are in `lost`. */
export function placeMarks({ text, marks }: MarkedText): { placed: PlacedMark[]; lost: readonly TextMark[] } {
  const lost: TextMark[] = [];
  const placed: PlacedMark[] = [];
  const places = new WordPlaces(text);
  for (const mark of marks ?? []) {
    const at = places.nth(mark.before + mark.base, mark.nth);
    if (at < 0) lost.push(mark);
    else {
      const start = at + mark.before.length;
      placed.push({ kind: mark.kind, value: mark.value, start, end: start + mark.base.length });
    }
  }
  return { placed: placed.toSorted((one, other) => one.start - other.start || one.end - other.end), lost };
}

/** A stretch of a text as XML, with its marks. */
export function inlineXml(text: string, placed: readonly PlacedMark[], start: number, end: number): string {
  let xml = '';
  let at = start;
  for (const mark of placed) {
    const isInside =
      mark.start >= at &&
      mark.end <= end &&
      (mark.start < end || mark.end > mark.start || end === text.length);
    if (!isInside) continue;
    xml += escapeXml(text.slice(at, mark.start)) + markedXml(mark, text.slice(mark.start, mark.end));
    at = mark.end;
  }
  return xml + escapeXml(text.slice(at, end));
}

function markedXml({ kind, value }: PlacedMark, base: string): string {
  const text = escapeXml(base);
  switch (kind) {
    case 'ruby':
      return `<Ruby>${text}<Rt>${escapeXml(value)}</Rt></Ruby>`;
    case 'line':
      return `<Line${value === '' ? '' : ` Style="${escapeXml(value)}"`}>${text}</Line>`;
    case 'element':
      return value;
    default:
      return `<${tags[kind]}>${text}</${tags[kind]}>`;
  }
}
