import type { Inline } from './inline.ts';

/**
 * What a reader would copy: gaps and name spacing as full-width spaces, line breaks and tabs as themselves, a
 * reference as it prints, ruby as 漢字（かんじ）. Deleted text is left out, inserted text is in.
 */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(inlineText).join('');
}

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.change?.kind === 'deletion' ? '' : inline.text;
    case 'distributed':
      return inline.text;
    case 'personName':
      return inline.given === '' ? inline.family : `${inline.family}　${inline.given}`;
    case 'ruby':
      return `${inline.text}（${inline.reading}）`;
    case 'gap':
      return inline.width > 0 ? '　' : '';
    case 'lineBreak':
      return '\n';
    case 'tab':
      return '\t';
    case 'phrase':
      return plainText(inline.content);
    case 'paperReference':
      return inline.label ?? inline.title;
  }
}
