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
      const inner = decorated(escapeHtml(inline.text), inline);
      const attribute = styles.attribute({ 'min-width': em(inline.width) }, 'unit', 'distributed');
      return typeset(`<span${attribute}>${inner}</span>`, inline, writer);
    }
    case 'personName': {
      const parts = [inline.family, inline.given].filter((part) => part !== '');
      const spans = parts.map((part) => `<span>${decorated(escapeHtml(part), inline)}</span>`).join('');
      const attribute = styles.attribute({ 'min-width': em(inline.width) }, 'name');
      return typeset(`<span${attribute}>${spans}</span>`, inline, writer);
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

function styled(html: string, style: TextStyle, writer: HtmlWriter): string {
  return decorated(typeset(html, style, writer), style);
}

function typeset(html: string, { font, size, bold, colour }: TextStyle, { styles }: HtmlWriter): string {
  const attribute = styles.attribute({
    ...typeDeclarations({ ...(font && { font }), ...(size && { size }) }),
    'font-weight': bold ? '700' : undefined,
    color: colour && cssColour(colour),
  });
  return attribute === '' ? html : `<span${attribute}>${html}</span>`;
}

// Underline and strike are elements of their own: one element has one style of line for both. They must be within a
// box, whose text the lines around it do not reach.
function decorated(html: string, { underline, strike }: TextStyle): string {
  const struck = strike ? `<s class="${strike}">${html}</s>` : html;
  return underline ? `<u class="${underline}">${struck}</u>` : struck;
}
