import type { Inline, TextRun, TextStyle } from '../inline.ts';
import { escapeHtml } from './escapeHtml.ts';
import { cssColour, type HtmlWriter, typeDeclarations } from './htmlWriter.ts';

/** The inlines of one stretch of a line. Tabs are not among them: tabbedHtml sets them. */
export function inlinesHtml(inlines: readonly Inline[], writer: HtmlWriter): string {
  return inlines.map((inline) => inlineHtml(inline, writer)).join('');
}

function inlineHtml(inline: Inline, writer: HtmlWriter): string {
  const { styles } = writer;
  const em = (width: number) => `${width}em`;
  switch (inline.kind) {
    case 'text':
      return textHtml(inline, writer);
    case 'lineBreak':
      return '<br>';
    case 'tab':
      return `<span${styles.attribute({ width: '1em' }, 'unit')}></span>`;
    case 'gap':
      return `<span${styles.attribute({ width: em(inline.width) }, 'unit')}></span>`;
    case 'distributed': {
      const box = `<span${styles.attribute({ 'min-width': em(inline.width) }, 'unit', 'distributed')}>${escapeHtml(inline.text)}</span>`;
      return styled(box, inline, writer);
    }
    case 'personName': {
      const parts = [inline.family, inline.given].filter((part) => part !== '');
      const spans = parts.map((part) => `<span>${escapeHtml(part)}</span>`).join('');
      const box = `<span${styles.attribute({ 'min-width': em(inline.width) }, 'name')}>${spans}</span>`;
      return styled(box, inline, writer);
    }
    case 'ruby':
      return styled(
        `<ruby>${escapeHtml(inline.text)}<rt>${escapeHtml(inline.reading)}</rt></ruby>`,
        inline,
        writer,
      );
    case 'phrase':
      return `<span class="unit">${inlinesHtml(inline.content, writer)}</span>`;
    case 'paperReference':
      return styled(escapeHtml(inline.label ?? inline.title), inline, writer);
  }
}

function textHtml(run: TextRun, writer: HtmlWriter): string {
  const html = styled(escapeHtml(run.text), run, writer);
  if (!run.change) return html;
  return run.change.kind === 'insertion' ? `<ins>${html}</ins>` : `<del>${html}</del>`;
}

// Underline and strike are elements of their own: one element has one decoration style for both.
function styled(html: string, style: TextStyle, { styles }: HtmlWriter): string {
  const { font, size, bold, colour, underline, strike } = style;
  const attribute = styles.attribute({
    ...typeDeclarations({ ...(font && { font }), ...(size && { size }) }),
    'font-weight': bold ? '700' : undefined,
    color: colour && cssColour(colour),
  });
  let result = attribute === '' ? html : `<span${attribute}>${html}</span>`;
  if (strike) result = `<s class="${strike}">${result}</s>`;
  if (underline) result = `<u class="${underline}">${result}</u>`;
  return result;
}
