import { documentOf, drawing, pageBreak, section } from '../document/builders.ts';
import { characterWidth } from '../document/characterWidth.ts';
import type { Block, Document, Shape } from '../document/document.ts';
import { nameColumnWidth, nameLayout } from '../roster/nameLayout.ts';
import type { PersonName } from '../roster/person.ts';

/** How many stand on a sheet: one lies across, the others stand in one or two columns. */
export const cardsPerSheet = [1, 2, 4, 8] as const;

export interface NameCardsData {
  /** `tent` 席札: folded, the name on both sides. `plate` 名札: one side. */
  readonly form: 'tent' | 'plate';
  readonly perSheet: (typeof cardsPerSheet)[number];
  readonly cards: readonly {
    readonly name: PersonName;
    /** Printed small above the name: 公益代表委員, 部会長; empty for none. */
    readonly above: string;
  }[];
}

/** Millimetres that every printer leaves blank; shapes are placed on the sheet, and drawn inside of it. */
const edge = 5;

interface Face {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const grids = { 1: [1, 1], 2: [1, 2], 4: [2, 2], 8: [2, 4] } as const;

/** 席札 or 名札 on A4 with lines to cut along and, for 席札, dashed ones to fold along. */
export function nameCardsDocument({ form, perSheet, cards }: NameCardsData): Document {
  const across = perSheet === 1;
  const [width, height] = across ? [297, 210] : [210, 297];
  const [columns, rows] = grids[perSheet];
  const sheets = Array.from({ length: Math.max(1, Math.ceil(cards.length / perSheet)) }, (_, sheet) =>
    cards.slice(sheet * perSheet, (sheet + 1) * perSheet),
  );
  const names = nameColumnWidth(cards.map(({ name }) => name));
  const blocks = sheets.flatMap((own, sheet): Block[] => {
    const shapes = own.flatMap((card, place) => {
      const face = {
        left: (place % columns) * (width / columns),
        top: Math.floor(place / columns) * (height / rows),
        width: width / columns,
        height: height / rows,
      };
      return form === 'tent' ? tentShapes(card, face, names) : faceShapes(card, face, names, false);
    });
    const lines = cutLines(width, height, columns, rows);
    const page = drawing(
      [...lines, ...shapes].map(onPage),
      {
        width: width - 2 * edge,
        height: height - 2 * edge - 1,
        units: { width: width - 2 * edge, height: height - 2 * edge - 1 },
      },
      own.map(({ name }) => name.family + name.given).join('、'),
    );
    return sheet === 0 ? [page] : [pageBreak(), page];
  });
  return documentOf(
    form === 'tent' ? '席札' : '名札',
    section(blocks, {
      page: {
        orientation: across ? 'landscape' : 'portrait',
        margins: { top: edge, right: edge, bottom: edge - 1, left: edge },
        footer: {},
      },
      text: { size: 8, lineHeight: 1 },
    }),
  );
}

type Card = NameCardsData['cards'][number];

/** The lower half stands towards the room, the upper one, turned round, towards the person. */
function tentShapes(card: Card, face: Face, names: number): Shape[] {
  const height = face.height / 2;
  const fold = face.top + height;
  const lower = { ...face, top: fold, height };
  return [
    {
      kind: 'line',
      from: [face.left, fold],
      to: [face.left + face.width, fold],
      weight: 0.2,
      dashed: true,
    },
    ...faceShapes(card, lower, names, false),
    ...faceShapes(card, { ...face, height }, names, true),
  ];
}

/** Name as large as the face holds, what stands above it in one or two lines. */
function faceShapes({ name, above }: Card, face: Face, names: number, turned: boolean): Shape[] {
  const lines = aboveLines(above, face.width);
  const size = Math.min(face.height * 0.42, (face.width * 0.84) / names);
  const small = Math.min(face.height * 0.11, (face.width * 0.84) / Math.max(1, ...lines.map(characterWidth)));
  const label = (text: string, size: number, down: number): Shape => ({
    kind: 'label',
    x: face.left + face.width / 2,
    y: turned ? face.top + face.height * (1 - down) : face.top + face.height * down,
    text,
    size,
    font: 'gothic',
    align: 'center',
    ...(turned && { turned }),
  });
  return [
    ...lines.map((line, index) => label(line, small, 0.24 + 0.14 * (index - lines.length + 1))),
    label(nameLayout(name, names).text, size, 0.72),
  ];
}

/** A title that would become too small on one line is broken at the blank nearest to its end. */
function aboveLines(above: string, width: number): string[] {
  if (above === '') return [];
  const at = above.search(/\s\S*$/);
  return characterWidth(above) > width / 6 && at > 0 ? [above.slice(0, at), above.slice(at + 1)] : [above];
}

function cutLines(width: number, height: number, columns: number, rows: number): Shape[] {
  const line = (from: readonly [number, number], to: readonly [number, number]): Shape => ({
    kind: 'line',
    from,
    to,
    weight: 0.1,
  });
  return [
    ...Array.from({ length: columns - 1 }, (_, index) => {
      const x = ((index + 1) * width) / columns;
      return line([x, edge], [x, height - edge]);
    }),
    ...Array.from({ length: rows - 1 }, (_, index) => {
      const y = ((index + 1) * height) / rows;
      return line([edge, y], [width - edge, y]);
    }),
  ];
}

/** From the sheet to the drawing, which begins inside of its edge. */
function onPage(shape: Shape): Shape {
  switch (shape.kind) {
    case 'line': {
      const [from, to] = [shape.from, shape.to].map(([x, y]) => [x - edge, y - edge] as const);
      return { ...shape, from: from ?? shape.from, to: to ?? shape.to };
    }
    default:
      return { ...shape, x: shape.x - edge, y: shape.y - edge };
  }
}
