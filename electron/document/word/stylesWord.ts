import type { BodyText } from '../../../shared/document/document.ts';
import { officeFonts } from '../officeFonts.ts';

/** Paragraphs whose lines do not stand on the page's grid. */
export const offGridStyle = 'OffGrid';

/**
 * `styles.xml`: the standard type, and what 公文 wants of every paragraph: no air between kanji and digits
 * (autoSpaceDE, autoSpaceDN), no punctuation beyond the edge (overflowPunct).
 */
export function stylesWord({ font, size }: BodyText): string {
  const family = officeFonts[font];
  const halfPoints = Math.round(size * 2);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults>
<w:rPrDefault><w:rPr><w:rFonts w:ascii="${family}" w:eastAsia="${family}" w:hAnsi="${family}" w:cs="${family}"/><w:kern w:val="0"/><w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/><w:lang w:val="en-US" w:eastAsia="ja-JP" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:widowControl/><w:kinsoku/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:jc w:val="both"/></w:pPr></w:pPrDefault>
</w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="${offGridStyle}"><w:name w:val="行グリッドによらない"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:snapToGrid w:val="0"/></w:pPr></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
</w:styles>`;
}
