import { type Diagnostic, diagnosticOf } from '../diagnostic.ts';
import type { XmlElement } from './xmlElement.ts';

/** The XML that is read, and what of it the tree cannot hold. */
export class LawReading {
  readonly source: string;
  readonly diagnostics: Diagnostic[] = [];
  private starts: readonly number[] | null = null;

  constructor(source: string) {
    this.source = source;
  }

  /** The element as it stood. */
  sliceOf({ start, end }: XmlElement): string {
    return this.source.slice(start, end);
  }

  leaveOut({ name, start }: XmlElement, what = `要素${name}`): void {
    this.diagnostics.push(diagnosticOf('X_LEFT_OUT', this.lineAt(start), what));
  }

  /** From 1. */
  lineAt(place: number): number {
    this.starts ??= lineStarts(this.source);
    let [low, high] = [0, this.starts.length];
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= place) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
