import {
  AlignmentType,
  BorderStyle,
  FrameAnchorType,
  FrameWrap,
  HeightRule,
  LineRuleType,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { EdgeText, EdgeTexts, PageSetup } from '../../../shared/document/document.ts';
import { headerDistance, headerHeight, labelWidth } from '../../../shared/document/edgeMeasures.ts';
import { paperSize } from '../../../shared/document/paperSize.ts';
import { xmlText } from '../xmlText.ts';
import { offGridStyle } from './stylesWord.ts';
import { runProperties, twips, type WordWriter } from './wordWriter.ts';

const sides = ['left', 'center', 'right'] as const;
type Side = (typeof sides)[number];

/**
 * What stands in a margin on the section's first page or on the others: one paragraph for left, centre and right, and
 * each boxed label as a framed paragraph at its place on the paper.
 */
export function edgeWord(
  edge: 'header' | 'footer',
  page: PageSetup,
  on: 'first' | 'others',
  writer: WordWriter,
): readonly Paragraph[] {
  const shown = (text: EdgeText | undefined) =>
    text && (on === 'first' || text.pages === 'all') ? text : undefined;
  const texts: EdgeTexts = page[edge];
  const labels = sides.flatMap((side) => {
    const text = shown(texts[side]);
    return text?.boxed ? [labelWord(text, side, edge, page, writer)] : [];
  });
  const plain = sides.map((side) => {
    const text = shown(texts[side]);
    return text?.boxed ? undefined : text;
  });
  return [...labels, lineWord(plain, edge, writer)];
}

/** Twips from the paper's edge to header and footer, so that they stand as on the printed page. */
export function edgeDistances({ margins, footer }: PageSetup): {
  readonly header: number;
  readonly footer: number;
} {
  const size = Math.max(...sides.map((side) => footer[side]?.size ?? 10));
  return {
    header: Math.max(0, twips(headerDistance(margins.top))),
    // The line's middle is the margin's middle.
    footer: Math.max(0, Math.round((twips(margins.bottom) - size * 20) / 2)),
  };
}

function lineWord(
  texts: readonly (EdgeText | undefined)[],
  edge: 'header' | 'footer',
  writer: WordWriter,
): Paragraph {
  const last = texts.findLastIndex((text) => text !== undefined);
  const children = texts
    .slice(0, last + 1)
    .flatMap((text, index) => [
      ...(index === 0 ? [] : [new TextRun({ children: [new Tab()] })]),
      ...(text ? runsWord(text, writer) : []),
    ]);
  return new Paragraph({
    style: offGridStyle,
    ...(edge === 'header' && { spacing: { line: twips(headerHeight), lineRule: LineRuleType.EXACT } }),
    ...(last > 0 && {
      tabStops: [
        { type: TabStopType.CENTER, position: Math.round(twips(writer.width) / 2) },
        { type: TabStopType.RIGHT, position: twips(writer.width) },
      ],
    }),
    alignment: AlignmentType.LEFT,
    children,
  });
}

function labelWord(
  text: EdgeText,
  side: Side,
  edge: 'header' | 'footer',
  page: PageSetup,
  writer: WordWriter,
) {
  const { width, height } = paperSize(page);
  const { left, bottom, top } = page.margins;
  const ownWidth = labelWidth(text);
  const x = left + (writer.width - ownWidth) * { left: 0, center: 0.5, right: 1 }[side];
  const y = edge === 'header' ? headerDistance(top) : height - (bottom + headerHeight) / 2;
  const line = { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' };
  return new Paragraph({
    style: offGridStyle,
    frame: {
      type: 'absolute',
      position: { x: twips(Math.min(x, width - ownWidth)), y: twips(y) },
      width: twips(ownWidth),
      height: twips(headerHeight),
      rule: HeightRule.EXACT,
      wrap: FrameWrap.AROUND,
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
    },
    border: { top: line, left: line, bottom: line, right: line },
    spacing: { line: twips(headerHeight), lineRule: LineRuleType.EXACT },
    alignment: AlignmentType.CENTER,
    children: runsWord(text, writer),
  });
}

function runsWord(text: EdgeText, writer: WordWriter): readonly TextRun[] {
  const properties = runProperties({ font: text.font, size: text.size }, writer);
  const fields = { pageNumber: PageNumber.CURRENT, pageCount: PageNumber.TOTAL_PAGES } as const;
  return text.content.map((part) =>
    typeof part === 'string'
      ? new TextRun({ ...properties, text: xmlText(part) })
      : new TextRun({ ...properties, children: [fields[part.field]] }),
  );
}
