import type { Drawing, Shape } from '../document.ts';
import { fontFamilies } from '../fontFaces.ts';
import type { Font } from '../inline.ts';
import { escapeHtml } from './escapeHtml.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;
type Label = Extract<Shape, { kind: 'label' }>;

export interface DrawingOptions {
  /** Families that set a label, first choice first. */
  readonly families?: (font: Font) => readonly string[];
  /** Wraps a label, as with a link. */
  readonly wrapLabel?: (label: Label, svg: string) => string;
}

/** A drawing as a complete SVG element; `attributes` are written into its opening tag as they are. */
export function drawingSvg(drawing: Drawing, attributes: string, options: DrawingOptions = {}): string {
  const { width, height } = drawing.units;
  const families = options.families ?? fontFamilies;
  const wrapLabel = options.wrapLabel ?? ((_, svg) => svg);
  const shapes = drawing.shapes.map((shape) =>
    shape.kind === 'label' ? wrapLabel(shape, labelSvg(shape, families(shape.font))) : lineSvg(shape),
  );
  const title = `<title>${escapeHtml(drawing.alt)}</title>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img"${attributes}>${title}${shapes.join('')}</svg>`;
}

function lineSvg(shape: Exclude<Shape, Label>): string {
  const stroke = { stroke: shape.weight === 0 ? 'none' : '#000000', 'stroke-width': shape.weight };
  if (shape.kind === 'rectangle') {
    const { x, y, width, height, fill = 'none' } = shape;
    return tag('rect', { x, y, width, height, fill, ...stroke });
  }
  const [x1, y1] = shape.from;
  const [x2, y2] = shape.to;
  const dashes = shape.dashed ? `${shape.weight * 4} ${shape.weight * 3}` : undefined;
  return tag('line', { x1, y1, x2, y2, ...stroke, 'stroke-dasharray': dashes });
}

function labelSvg(label: Label, families: readonly string[]): string {
  const attributes = {
    x: label.x,
    y: label.y,
    'font-size': label.size,
    'font-family': families.map((family) => `'${family}'`).join(', '),
    transform: label.turned ? `rotate(180 ${label.x} ${label.y})` : undefined,
    'text-anchor': { left: 'start', center: 'middle', right: 'end' }[label.align],
  };
  return tag('text', attributes, escapeHtml(label.text));
}

function tag(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${escapeHtml(String(value))}"`)
    .join('');
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
