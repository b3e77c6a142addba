import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { wordDocument } from '../../electron/document/word/wordDocument.ts';
import { constructs, images } from './constructs.ts';
import { childElements, elementsNamed, readXml } from './readXml.ts';

/**
 * The order in which Word wants the children of these elements (ISO/IEC 29500-1, annex A: CT_PPr, CT_RPr, …). Word
 * calls a file with another order damaged.
 */
const orders: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'ins del rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:tcBorders': 'top start left bottom end right insideH insideV tl2br tr2bl',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  'w:rubyPr': 'rubyAlign hps hpsRaise hpsBaseText lid dirty',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tr': 'tblPrEx trPr tc',
  'w:tc': 'tcPr p tbl',
};

test.each(Object.entries(constructs))('Word can read what is written for %s', async (_, document) => {
  const files = unzipSync(await wordDocument(document, images));
  for (const [path, bytes] of Object.entries(files)) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    const root = readXml(new TextDecoder().decode(bytes));
    for (const [name, order] of Object.entries(orders)) {
      const places = order.split(' ').map((child) => `w:${child}`);
      for (const element of elementsNamed(root, name)) {
        const found = childElements(element).map((child) => places.indexOf(child.name));
        expect(found, `${path} ${name}`).not.toContain(-1);
        // Paragraphs and tables alternate within a cell, everything else follows its order.
        if (name !== 'w:tc') expect(found, `${path} ${name}`).toEqual(found.toSorted((a, b) => a - b));
      }
    }
  }
});

test('every tracked change and fitted text has a number of its own', async () => {
  for (const document of Object.values(constructs)) {
    const files = unzipSync(await wordDocument(document, images));
    const root = readXml(new TextDecoder().decode(files['word/document.xml']));
    const numbers = ['w:ins', 'w:del', 'w:fitText'].flatMap((name) =>
      [...elementsNamed(root, name)].map((element) => element.attributes['w:id']),
    );
    expect(new Set(numbers).size).toBe(numbers.length);
  }
});
