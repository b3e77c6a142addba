import { type Diagnostic, diagnosticOf } from '../diagnostic.ts';
import type { MarkedText } from '../regulation.ts';
import { inlineXml, placeMarks } from './inlineText.ts';
import { attributesXml } from './words.ts';

/** The XML that is written, and what of the tree it cannot hold. */
export class LawWriting {
  readonly diagnostics: Diagnostic[] = [];
  private readonly lines: string[] = ['<?xml version="1.0" encoding="UTF-8"?>'];
  private depth = 0;

  get xml(): string {
    return `${this.lines.join('\n')}\n`;
  }

  /** An element with others inside. */
  element(name: string, attributes: Readonly<Record<string, string>>, inner: () => void): void {
    this.line(`<${name}${attributesXml(attributes)}>`);
    this.depth += 1;
    inner();
    this.depth -= 1;
    this.line(`</${name}>`);
  }

  /** An element with characters and marks inside. */
  text(name: string, words: MarkedText, attributes: Readonly<Record<string, string>> = {}): void {
    const { placed, lost } = placeMarks(words);
    if (lost.length > 0) this.leaveOut(`ルビなどの印（「${words.text}」）`);
    const inner = inlineXml(words.text, placed, 0, words.text.length);
    this.line(
      inner === ''
        ? `<${name}${attributesXml(attributes)}/>`
        : `<${name}${attributesXml(attributes)}>${inner}</${name}>`,
    );
  }

  line(xml: string): void {
    this.lines.push(' '.repeat(this.depth) + xml);
  }

  leaveOut(what: string): void {
    this.diagnostics.push(diagnosticOf('X_LEFT_OUT', 0, what));
  }

  invent(what: string): void {
    this.diagnostics.push(diagnosticOf('X_INVENTED', 0, what));
  }
}
