import { AlignmentType, LineRuleType, Paragraph, TextRun } from 'docx';
import { type IShapeGroupChildOptions, ShapeGroupRun } from 'docx/shapes';
import { characterWidth } from '../../../shared/document/characterWidth.ts';
import type { Drawing, Shape } from '../../../shared/document/document.ts';
import { xmlText } from '../xmlText.ts';
import { pictureParagraph } from './imageWord.ts';
import { offGridStyle } from './stylesWord.ts';
import { runProperties, type WordWriter } from './wordWriter.ts';

type Label = Extract<Shape, { kind: 'label' }>;

/** From the drawing's units to the pixels (96 to the inch) in which docx places shapes. */
interface Scale {
  readonly factor: number;
  readonly left: number;
  readonly top: number;
}

const pixelsPerMillimetre = 96 / 25.4;
const pointsPerPixel = 72 / 96;

/** A drawing as a group of Word's own shapes, in which an official can change a name or move a seat. */
export function drawingWord(drawing: Drawing, writer: WordWriter): Paragraph {
  const [width, height] = [drawing.width * pixelsPerMillimetre, drawing.height * pixelsPerMillimetre];
  // As in print: as large as fits, in the middle.
  const factor = Math.min(width / drawing.units.width, height / drawing.units.height);
  const scale = {
    factor,
    left: (width - drawing.units.width * factor) / 2,
    top: (height - drawing.units.height * factor) / 2,
  };
  const paper: IShapeGroupChildOptions = {
    type: 'rectangle',
    line: { width: 0, transparency: 100 },
    transformation: { width, height },
  };
  const run = new ShapeGroupRun({
    children: [paper, ...drawing.shapes.map((shape) => shapeWord(shape, scale, writer))],
    altText: { name: '図', description: xmlText(drawing.alt) },
  });
  return pictureParagraph(run, drawing.align, writer);
}

function shapeWord(shape: Shape, scale: Scale, writer: WordWriter): IShapeGroupChildOptions {
  switch (shape.kind) {
    case 'rectangle':
      return {
        type: 'rectangle',
        transformation: place(shape.x, shape.y, shape.width, shape.height, scale),
        line: lineWord(shape.weight, scale),
        ...(shape.fill && { fill: shape.fill.slice(1) }),
      };
    case 'line':
      return {
        type: 'line',
        transformation: linePlace(shape, scale),
        line: { ...lineWord(shape.weight, scale), ...(shape.dashed && { dash: 'dash' as const }) },
      };
    case 'label':
      return labelWord(shape, scale, writer);
  }
}

function place(x: number, y: number, width: number, height: number, { factor, left, top }: Scale) {
  return {
    offset: { left: left + x * factor, top: top + y * factor },
    width: width * factor,
    height: height * factor,
  };
}

// A line that rises is the falling one turned over.
function linePlace({ from: [x1, y1], to: [x2, y2] }: Extract<Shape, { kind: 'line' }>, scale: Scale) {
  const rises = (x2 - x1) * (y2 - y1) < 0;
  const box = place(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1), scale);
  return { ...box, ...(rises && { flip: { vertical: true } }) };
}

function lineWord(weight: number, { factor }: Scale) {
  return weight === 0
    ? { width: 0, transparency: 100 }
    : { color: '000000', width: Math.round(weight * factor * pointsPerPixel * 100) / 100 };
}

/** Where the text of a turned label begins, as seen on the page. */
const mirrored = { left: 'right', center: 'center', right: 'left' } as const;

// A text box without border, wide enough for some more characters, with its line where the label's baseline is: the
// faces reach .88 above and .12 below it.
function labelWord(label: Label, scale: Scale, writer: WordWriter): IShapeGroupChildOptions {
  const { size, align } = label;
  const width = (characterWidth(label.text) + 2) * size;
  const height = 1.5 * size;
  const x = label.x - width * { left: 0, center: 0.5, right: 1 }[label.turned ? mirrored[align] : align];
  const middle = label.y + (label.turned ? 0.38 : -0.38) * size;
  const points = Math.round(size * scale.factor * pointsPerPixel * 2) / 2;
  const run = new TextRun({
    ...runProperties({ font: label.font, size: points }, writer),
    text: xmlText(label.text),
  });
  const paragraph = new Paragraph({
    style: offGridStyle,
    alignment: { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT }[align],
    spacing: { line: Math.round(points * 20), lineRule: LineRuleType.EXACT },
    children: [run],
  });
  return {
    type: 'rectangle',
    transformation: {
      ...place(x, middle - height / 2, width, height, scale),
      ...(label.turned && { rotation: 180 }),
    },
    line: { width: 0, transparency: 100 },
    textOptions: {
      wrap: false,
      verticalAlignment: 'center',
      margins: { top: 0, right: 0, bottom: 0, left: 0 },
    },
    children: [paragraph],
  };
}
