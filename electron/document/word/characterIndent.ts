import { type IContext, type IParagraphOptions, type IXmlableObject, Paragraph } from 'docx';

/** Indents in hundredths of a character, as Word writes them. */
export interface CharacterIndent {
  /** Where the first line begins, when it hangs; otherwise where every line does. */
  readonly leftChars?: number;
  readonly rightChars?: number;
  readonly firstLineChars?: number;
  readonly hangingChars?: number;
}

/**
 * A paragraph whose indents are also given in characters: Word then shows them as 字 and keeps them when somebody
 * changes the type size. docx writes only one of the four attributes.
 */
export class CharacterIndentedParagraph extends Paragraph {
  private readonly characters: CharacterIndent;

  constructor(options: IParagraphOptions, characters: CharacterIndent) {
    super(options);
    this.characters = characters;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context);
    const indent = find(find(xml?.['w:p'], 'w:pPr'), 'w:ind');
    const attributes = Object.entries(this.characters).map(([name, value]) => [`w:${name}`, value]);
    if (isRecord(indent) && isRecord(indent._attr))
      Object.assign(indent._attr, Object.fromEntries(attributes));
    return xml;
  }
}

function find(elements: unknown, name: string): unknown {
  if (!Array.isArray(elements)) return undefined;
  return elements.filter(isRecord).find((element) => name in element)?.[name];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
