import { type Diagnostic, diagnosticOf } from './diagnostic.ts';
import { LawReading } from './lawXml/lawReading.ts';
import { LawWriting } from './lawXml/lawWriting.ts';
import { readLaw } from './lawXml/readLaw.ts';
import { readXml, type XmlFault } from './lawXml/readXml.ts';
import { writeLaw } from './lawXml/writeLaw.ts';
import { childElements, type XmlElement } from './lawXml/xmlElement.ts';
import type { ParsedRegulation } from './parseRegulation.ts';
import type { Regulation } from './regulation.ts';

const faultNames: Readonly<Record<XmlFault['reason'], string>> = {
  tag: '壊れたタグ',
  unclosed: '閉じられていない要素',
  mismatch: '対応しない終了タグ',
  noRoot: '要素がないこと',
  depth: '深すぎる入れ子',
};

const nothing: Regulation = {
  beforeTitle: [],
  title: null,
  front: [],
  tableOfContents: null,
  main: [],
  tail: [],
};

/**
 * Reads a law in 法令標準XML (e-Gov, schema version 3), by itself or inside the answer of e-Gov's interface. Ruby, raised and lowered
 * characters, tables, figures and forms are kept as they stood; what the tree has no place for is named. A text that is no XML
 * gives an empty regulation and says where it breaks.
 */
export function parseLawXml(xml: string): ParsedRegulation {
  const reading = new LawReading(xml);
  const { root, fault } = readXml(xml);
  const law = root && findLaw(root);
  if (!law) {
    const what = fault ? faultNames[fault.reason] : '要素Lawがないこと';
    const malformed = diagnosticOf('X_MALFORMED', reading.lineAt(fault?.at ?? 0), what);
    return { regulation: nothing, diagnostics: [malformed], source: xml };
  }
  const regulation = readLaw(law, reading);
  return { regulation, diagnostics: reading.diagnostics, source: xml };
}

function findLaw(element: XmlElement): XmlElement | null {
  if (element.name === 'Law') return element;
  for (const child of childElements(element)) {
    const found = findLaw(child);
    if (found) return found;
  }
  return null;
}

/** The regulation in 法令標準XML. What came from XML comes out as it stood. */
export function formatLawXml(regulation: Regulation): string {
  return written(regulation).xml;
}

/** What `formatLawXml` of the regulation leaves out, because the schema has no place for it, or has to invent. */
export function lawXmlLosses(regulation: Regulation): readonly Diagnostic[] {
  return written(regulation).diagnostics;
}

function written(regulation: Regulation): LawWriting {
  const writing = new LawWriting();
  writeLaw(writing, regulation);
  return writing;
}
