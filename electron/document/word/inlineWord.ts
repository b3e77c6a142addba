import {
  BuilderElement,
  DeletedTextRun,
  InsertedTextRun,
  type ParagraphChild,
  Run,
  Tab,
  TextRun,
  type XmlComponent,
} from 'docx';
import { characterWidth } from '../../../shared/document/characterWidth.ts';
import type {
  Distributed,
  Inline,
  TextRun as ModelRun,
  PersonNameRun,
  Ruby,
  TextStyle,
} from '../../../shared/document/inline.ts';
import { lengthInMillimetres } from '../../../shared/document/length.ts';
import { xmlText } from '../xmlText.ts';
import { fontNames, runProperties, twips, type WordWriter } from './wordWriter.ts';

/** The inlines of a paragraph as runs. */
export function inlinesWord(inlines: readonly Inline[], writer: WordWriter): readonly ParagraphChild[] {
  return inlines.flatMap((inline) => inlineWord(inline, writer));
}

function inlineWord(inline: Inline, writer: WordWriter): readonly ParagraphChild[] {
  switch (inline.kind) {
    case 'text':
      return [textWord(inline, writer)];
    case 'lineBreak':
      return [new TextRun({ break: 1 })];
    case 'tab':
      return [new TextRun({ children: [new Tab()] })];
    case 'gap':
      return [plainRun(blanks(inline.width), {}, writer)];
    case 'distributed':
      return [distributedWord(inline, writer)];
    case 'personName':
      return [plainRun(personNameText(inline), inline, writer)];
    case 'ruby':
      return [rubyWord(inline, writer)];
    // Word breaks lines by its own rules; there is nothing that keeps a phrase together only while it fits.
    case 'phrase':
      return inlinesWord(inline.content, writer);
    case 'paperReference':
      return [plainRun(inline.label ?? inline.title, inline, writer)];
  }
}

function plainRun(text: string, style: TextStyle, writer: WordWriter): TextRun {
  return new TextRun({ ...runProperties(style, writer), text: xmlText(text) });
}

function textWord(run: ModelRun, writer: WordWriter): ParagraphChild {
  if (!run.change) return plainRun(run.text, run, writer);
  const options = {
    ...runProperties(run, writer),
    text: xmlText(run.text),
    id: writer.nextId(),
    author: xmlText(run.change.author),
    date: `${run.change.date}T00:00:00Z`,
  };
  return run.change.kind === 'insertion' ? new InsertedTextRun(options) : new DeletedTextRun(options);
}

// Word squeezes a longer text into the width; ours keeps its own.
function distributedWord(inline: Distributed, writer: WordWriter): TextRun {
  if (characterWidth(inline.text) >= inline.width) return plainRun(inline.text, inline, writer);
  const width = twips(lengthInMillimetres(inline.width, inline.size ?? writer.text.size));
  return new TextRun({
    ...runProperties(inline, writer),
    text: xmlText(inline.text),
    fitText: { width, group: writer.nextId() },
  });
}

function personNameText({ family, given, width }: PersonNameRun): string {
  return given === '' ? family : family + blanks(width - characterWidth(family + given)) + given;
}

// Full-width and half-width spaces: in fixed pitch they are exactly 1 and .5 characters.
function blanks(width: number): string {
  const halves = Math.max(0, Math.round(width * 2));
  return '　'.repeat(Math.floor(halves / 2)) + ' '.repeat(halves % 2);
}

// docx has no ruby; `w:ruby` holds its own runs for reading and base. Sizes are half points.
function rubyWord(inline: Ruby, writer: WordWriter): Run {
  const size = inline.size ?? writer.text.size;
  const value = (name: string, val: string | number): XmlComponent =>
    new BuilderElement<{ val: string | number }>({ name, attributes: { val: { key: 'w:val', value: val } } });
  const group = (name: string, children: readonly XmlComponent[]) => new BuilderElement({ name, children });
  const reading = new TextRun({
    ...runProperties(inline, writer),
    font: fontNames(inline.font ?? writer.text.font),
    size: Math.round(size),
    text: xmlText(inline.reading),
  });
  const properties = group('w:rubyPr', [
    value('w:rubyAlign', 'distributeSpace'),
    value('w:hps', Math.round(size)),
    value('w:hpsRaise', Math.round(size * 2 * 0.9)),
    value('w:hpsBaseText', Math.round(size * 2)),
    value('w:lid', 'ja-JP'),
  ]);
  const ruby = group('w:ruby', [
    properties,
    group('w:rt', [reading]),
    group('w:rubyBase', [plainRun(inline.text, inline, writer)]),
  ]);
  return new Run({ children: [ruby] });
}
