import { AlignmentType, type ILevelsOptions, LevelFormat, LevelSuffix, type NumberingDefinition } from 'docx';
import type { BodyText, List, Numbering } from '../../../shared/document/document.ts';
import { fontNames, twips } from './wordWriter.ts';

const { DECIMAL, DECIMAL_FULL_WIDTH, DECIMAL_ENCLOSED_CIRCLE, AIUEO_FULL_WIDTH, BULLET } = LevelFormat;

/** Word's own numbering for each of ours; `%1` is the number. */
const forms: Readonly<
  Record<
    Numbering,
    { readonly format: (typeof LevelFormat)[keyof typeof LevelFormat]; readonly text: string }
  >
> = {
  decimal: { format: DECIMAL, text: '%1' },
  decimalFullWidth: { format: DECIMAL_FULL_WIDTH, text: '%1' },
  parenthesised: { format: DECIMAL, text: '(%1)' },
  circled: { format: DECIMAL_ENCLOSED_CIRCLE, text: '%1' },
  katakana: { format: AIUEO_FULL_WIDTH, text: '%1' },
  katakanaParenthesised: { format: AIUEO_FULL_WIDTH, text: '(%1)' },
  bullet: { format: BULLET, text: '・' },
  circle: { format: BULLET, text: '○' },
  reference: { format: BULLET, text: '※' },
  referenceNumbered: { format: DECIMAL, text: '※%1' },
};

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** Collects the lists of a document: each has its own numbering, so that each begins anew. */
export interface WordNumbering {
  add(list: List, base: number, text: BodyText): string;
  definitions(): readonly NumberingDefinition[];
}

export function createWordNumbering(): WordNumbering {
  const definitions: NumberingDefinition[] = [];
  return {
    add(list, base, text) {
      const reference = `list${definitions.length + 1}`;
      definitions.push({ reference, levels: [levelOf(list, base, text)] });
      return reference;
    },
    definitions: () => definitions,
  };
}

// The marker keeps the list's type, whatever the paragraph after it has. `base`: millimetres.
function levelOf(list: List, base: number, { font, size }: BodyText): ILevelsOptions {
  const left = twips(base);
  return {
    level: 0,
    ...forms[list.numbering],
    start: list.start ?? 1,
    alignment: alignments[list.marker.align],
    suffix: LevelSuffix.TAB,
    style: {
      run: { font: { ...fontNames(font), hint: 'eastAsia' }, size: Math.round(size * 2) },
      paragraph: { indent: { left, hanging: 0 } },
    },
  };
}
