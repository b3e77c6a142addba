import type { ChangeMarks } from '../document.ts';
import { fallbackFaces, fontFaces } from '../fontFaces.ts';
import { cssColour } from './htmlWriter.ts';

/** The rules that every paper shares. */
export function baseCss(marks: ChangeMarks): string {
  return `${fontFaceRules}\n${sharedRules}\n${changeRules(marks)}`;
}

const fontFaceRules = [...Object.values(fontFaces), ...Object.values(fallbackFaces)]
  .map(
    ({ family, weight, url }) =>
      `@font-face{font-family:"${family}";font-weight:${weight};src:url("${url}") format("truetype")}`,
  )
  .join('\n');

// text-justify: `auto` spreads kanji and kana but keeps 24 and NHK together. A th centres unless it inherits.
// font-synthesis and text-autospace: papers must not get slanted or thickened forms, nor an eighth of a character
// between kanji and digits.
const sharedRules = `
*{box-sizing:border-box}
html{font-synthesis:none;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0;color:#000;line-break:strict;word-break:normal;overflow-wrap:anywhere;text-autospace:no-autospace;text-align:justify;text-justify:auto;orphans:2;widows:2;font-kerning:none}
section+section{break-before:page}
p,h1,h2,h3,h4,h5,h6{margin:0;font-size:inherit;font-weight:400;white-space:pre-wrap}
table{border-collapse:collapse;table-layout:fixed}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{font-weight:400;text-align:inherit;vertical-align:middle;padding:0}
ol{list-style:none;margin:0;padding:0}
li{display:flex}
li>div{flex:1;min-width:0}
.marker{flex:none;white-space:pre}
.unit{display:inline-block;text-indent:0}
.distributed{white-space:pre;text-align:justify;text-align-last:justify}
.name{display:inline-flex;justify-content:space-between;text-indent:0;white-space:pre}
.stop{display:inline-flex;align-items:last baseline;text-indent:0;vertical-align:baseline}
.blank{flex:1}
.leader{flex:1;min-width:8mm;margin:0 2.5mm;border-bottom:1.4pt dotted #000;transform:translateY(-.28em)}
.unbroken{flex:none;white-space:pre}
.centred{display:inline-flex;justify-content:center;width:0;text-indent:0}
.picture{display:block;break-inside:avoid;overflow:visible}
.break{break-after:page}
.source{display:block;color:inherit;text-decoration:none}
rt{font-size:50%;line-height:1}
s{text-decoration:line-through;text-decoration-thickness:.8pt}
u{text-decoration:underline;text-decoration-thickness:.6pt;text-underline-offset:2pt;text-decoration-skip-ink:none}
.double{text-decoration-style:double}`;

function changeRules({ insertionColour, deletionStrike }: ChangeMarks): string {
  const style = deletionStrike === 'double' ? 'double' : 'solid';
  return `del{text-decoration:line-through ${style};text-decoration-thickness:.8pt}
ins{color:${cssColour(insertionColour)};text-decoration:underline;text-decoration-thickness:.6pt;text-underline-offset:2pt;text-decoration-skip-ink:none}`;
}
