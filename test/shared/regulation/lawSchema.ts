import { readXml } from '../../../shared/regulation/lawXml/readXml.ts';
import { childElements, type XmlElement } from '../../../shared/regulation/lawXml/xmlElement.ts';

/**
 * What 法令標準XMLスキーマ (version 3) allows inside each element, written anew as patterns of its children's names. `inline` stands
 * for characters with Line, Ruby, Sup and Sub; `any` for whatever.
 */
const models: Readonly<Record<string, string>> = {
  Law: 'LawNum LawBody',
  LawNum: 'text',
  LawBody:
    '((LawTitle EnactStatement* TOC?)|(EnactStatement+ TOC?)|(TOC LawTitle?)) Preamble? MainProvision (SupplProvision|AppdxTable|AppdxNote|AppdxStyle|Appdx|AppdxFig|AppdxFormat)*',
  TOC: 'TOCLabel? TOCPreambleLabel? (TOCPart+|TOCChapter+|TOCSection+|TOCArticle+) TOCSupplProvision? TOCAppdxTableLabel*',
  TOCPart: 'PartTitle ArticleRange? TOCChapter*',
  TOCChapter: 'ChapterTitle ArticleRange? TOCSection*',
  TOCSection: 'SectionTitle ArticleRange? (TOCSubsection|TOCDivision)*',
  TOCSubsection: 'SubsectionTitle ArticleRange? TOCDivision*',
  TOCDivision: 'DivisionTitle ArticleRange?',
  TOCSupplProvision: 'SupplProvisionLabel ArticleRange? (TOCArticle|TOCChapter)*',
  Preamble: 'Paragraph+',
  MainProvision: '(Part+|Chapter+|Section+|Article+|Paragraph+)',
  Part: 'PartTitle ((Article+ Chapter*)|Chapter+)',
  Chapter: 'ChapterTitle ((Article+ Section*)|Section+)',
  Section: 'SectionTitle ((Article+ Subsection*)|Subsection+|Division+)',
  Subsection: 'SubsectionTitle ((Article+ Division*)|Division+)',
  Division: 'DivisionTitle Article+',
  Article: '((ArticleCaption ArticleTitle)|(ArticleTitle ArticleCaption?)) Paragraph+ SupplNote?',
  // A list without items is not in the published pattern, yet published laws have it (国民の祝日に関する法律第2条).
  Paragraph:
    'ParagraphCaption? ParagraphNum ParagraphSentence (AmendProvision*|Class*|List+|((TableStruct|FigStruct|StyleStruct)+ Item*)|(Item+ (TableStruct|FigStruct|StyleStruct|List)*))',
  ParagraphSentence: 'Sentence+',
  Class: 'ClassTitle? ClassSentence Item*',
  ClassSentence: '(Sentence+|Column+|Table)',
  AmendProvision: '((AmendProvisionSentence NewProvision*)|NewProvision+)',
  AmendProvisionSentence: 'Sentence',
  NewProvision: 'any',
  Column: 'Sentence+',
  List: 'ListSentence Sublist1*',
  ListSentence: '(Sentence+|Column+)',
  Sublist1: 'Sublist1Sentence Sublist2*',
  Sublist1Sentence: '(Sentence+|Column+)',
  SupplProvision:
    'SupplProvisionLabel (Chapter|Article|Paragraph)+ (SupplProvisionAppdxTable|SupplProvisionAppdxStyle|SupplProvisionAppdx)*',
  SupplProvisionAppdxTable: 'SupplProvisionAppdxTableTitle RelatedArticleNum? TableStruct*',
  SupplProvisionAppdxStyle: 'SupplProvisionAppdxStyleTitle RelatedArticleNum? StyleStruct*',
  SupplProvisionAppdx: 'ArithFormulaNum? RelatedArticleNum? ArithFormula+',
  AppdxTable: 'AppdxTableTitle? RelatedArticleNum? (TableStruct|Item)* Remarks?',
  AppdxNote: 'AppdxNoteTitle? RelatedArticleNum? (NoteStruct|FigStruct|TableStruct)* Remarks?',
  AppdxStyle: 'AppdxStyleTitle? RelatedArticleNum? StyleStruct* Remarks?',
  AppdxFormat: 'AppdxFormatTitle? RelatedArticleNum? FormatStruct* Remarks?',
  Appdx: 'ArithFormulaNum? RelatedArticleNum? ArithFormula+ Remarks?',
  AppdxFig: 'AppdxFigTitle? RelatedArticleNum? (FigStruct|TableStruct)+',
  TableStruct: 'TableStructTitle? Remarks* Table Remarks*',
  FigStruct: 'FigStructTitle? Remarks* Fig Remarks*',
  NoteStruct: 'NoteStructTitle? Remarks* Note Remarks*',
  StyleStruct: 'StyleStructTitle? Remarks* Style Remarks*',
  FormatStruct: 'FormatStructTitle? Remarks* Format Remarks*',
  Table: 'TableHeaderRow* TableRow+',
  TableRow: 'TableColumn+',
  TableHeaderRow: 'TableHeaderColumn+',
  TableColumn: '(Article+|Paragraph+|Item+|Subitem1+|FigStruct+|Remarks|Sentence+|Column+)',
  Remarks: 'RemarksLabel (Item+|Sentence+)?',
  Sentence: 'inline',
  Line: 'inline',
  Ruby: 'ruby',
  Fig: '',
  Note: 'any',
  Style: 'any',
  Format: 'any',
  QuoteStruct: 'any',
  ArithFormula: 'any',
  Rt: 'text',
  Sup: 'text',
  Sub: 'text',
};

const required: Readonly<Record<string, readonly string[]>> = {
  Law: ['Era', 'Year', 'Num', 'LawType', 'Lang'],
  Fig: ['src'],
};
const numbered =
  /^(?:TOC)?(?:Part|Chapter|Section|Subsection|Division|Article)$|^(?:Paragraph|Item|Class|Subitem\d+)$/;
const enumerations: Readonly<Record<string, RegExp>> = {
  Era: /^(?:Meiji|Taisho|Showa|Heisei|Reiwa)$/,
  Year: /^0*[1-9]\d*$/,
  LawType: /^(?:Constitution|Act|CabinetOrder|ImperialOrder|MinisterialOrdinance|Rule|Misc)$/,
  Lang: /^(?:ja|en)$/,
  Function: /^(?:main|proviso)$/,
  Extract: /^(?:true|false)$/,
  Delete: /^(?:true|false)$/,
  Hide: /^(?:true|false)$/,
  PromulgateMonth: /^0*[1-9]\d*$/,
  PromulgateDay: /^0*[1-9]\d*$/,
};

function modelOf(name: string): string {
  const subitem = /^(Item|Subitem(\d+))(Sentence)?$/.exec(name);
  if (subitem) {
    const [, base = '', depth = '0', sentence] = subitem;
    if (sentence) return '(Sentence+|Column+|Table)';
    const inner = Number(depth) < 10 ? `Subitem${Number(depth) + 1}* ` : '';
    return `${base}Title? ${base}Sentence ${inner}(TableStruct|FigStruct|StyleStruct|List)*`;
  }
  return (
    models[name] ??
    (/(?:Title|Label|Caption|Num|Range|Column|SupplNote|EnactStatement)$/.test(name) ? 'inline' : 'unknown')
  );
}

/** Each violation in a line; empty if the text follows the schema. */
export function schemaFaults(xml: string): string[] {
  const { root, fault } = readXml(xml);
  return root ? faultsOf(root) : [`not well-formed: ${fault.reason}`];
}

function faultsOf(element: XmlElement): string[] {
  const { name, attributes } = element;
  const model = modelOf(name);
  const faults: string[] = [];
  if (model === 'any') return [];
  if (model === 'unknown') faults.push(`${name} is not in the schema`);
  const wanted = [...(required[name] ?? []), ...(numbered.test(name) ? ['Num'] : [])];
  for (const each of wanted) if (attributes[each] === undefined) faults.push(`${name} lacks ${each}`);
  if (name === 'Paragraph' && !/^[1-9]\d*$/.test(attributes.Num ?? ''))
    faults.push(`Paragraph Num="${attributes.Num}"`);
  for (const [key, value] of Object.entries(attributes)) {
    if (enumerations[key]?.test(value) === false) faults.push(`${name} ${key}="${value}"`);
  }
  if (!allows(model, element)) {
    faults.push(
      `${name} holds ${childElements(element)
        .map((child) => child.name)
        .join(' ')}`,
    );
  }
  return [...faults, ...childElements(element).flatMap(faultsOf)];
}

function allows(model: string, element: XmlElement): boolean {
  const names = childElements(element).map((child) => child.name);
  const hasText = element.children.some((child) => typeof child === 'string' && child.trim() !== '');
  if (model === 'text') return names.length === 0;
  if (model === 'inline') {
    return names.every((name) =>
      ['Line', 'Ruby', 'Sup', 'Sub', 'QuoteStruct', 'ArithFormula'].includes(name),
    );
  }
  if (model === 'ruby') return names.every((name) => name === 'Rt');
  const pattern = model.replace(/[A-Za-z][A-Za-z0-9]*/g, (name) => `(?:${name};)`).replaceAll(' ', '');
  return !hasText && new RegExp(`^${pattern}$`).test(names.map((name) => `${name};`).join(''));
}
