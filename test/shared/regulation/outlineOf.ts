import type { Block, Item, Provision, Regulation } from '../../../shared/regulation/regulation.ts';

/** A tree in lines that can be read and compared: what each line of a text was taken for. */
export function outlineOf(regulation: Regulation): string {
  const { beforeTitle, title, front, tableOfContents, main, tail } = regulation;
  return [
    ...beforeTitle.map((line) => `before title: ${line}`),
    ...(title
      ? [`title: ${title.lines.join(' / ')}${title.suffix === '' ? '' : ` suffix ${title.suffix}`}`]
      : []),
    ...front.map(({ kind, text }) => `${kind}: ${text}`),
    ...(tableOfContents ? [`${tableOfContents.heading}: ${tableOfContents.lines.length} lines`] : []),
    ...main.flatMap((each) => unitLines(each, 0)),
    ...tail.flatMap((part) =>
      part.kind === 'appendix'
        ? [`${part.what} ${part.heading}: ${part.lines.length} lines`]
        : [
            `supplement ${part.heading}${part.instrument}${part.extract ? ' 抄' : ''}`,
            ...part.provisions.flatMap((each) => unitLines(each, 1)),
          ],
    ),
  ].join('\n');
}

function unitLines(unit: Provision | Item | Block, depth: number): string[] {
  const indent = '  '.repeat(depth);
  if (unit.kind === 'block') return [`${indent}${unit.what}: ${unit.lines.join(' / ')}`];
  const { label } = unit;
  const number = label
    ? `${label.text} [${label.number.join('.')}${label.through ? `-${label.through.join('.')}` : ''}]`
    : '';
  const caption = 'caption' in unit && unit.caption ? ` ${unit.caption.place} ${unit.caption.text}` : '';
  const words = 'text' in unit ? unit.text : 'heading' in unit ? unit.heading : '';
  const inner: readonly (Provision | Item | Block)[] =
    'provisions' in unit ? unit.provisions : 'paragraphs' in unit ? unit.paragraphs : unit.children;
  const head = [unit.kind, number + caption, words].filter((part) => part !== '').join(' ');
  return [indent + head, ...inner.flatMap((each) => unitLines(each, depth + 1))];
}
