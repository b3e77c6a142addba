import { attachmentNoteTexts, attachmentTroubleText } from '../attachment/attachmentText.ts';
import type { PacketFinding } from './packetFinding.ts';

const named = (label: string | null, title: string): string =>
  label ? `${label}「${title}」` : `「${title}」`;

/** One sentence for the user: what was found, and where. */
export function packetFindingText(finding: PacketFinding): string {
  switch (finding.kind) {
    case 'sameNumber':
      return `${finding.label}が${finding.titles.length}点あります：${finding.titles.join('、')}。`;
    case 'boundTwice':
      return `同じ紙面を${finding.titles.length}回綴じます：${finding.titles.join('、')}。`;
    case 'citedNothing':
      return `${finding.where}に「${finding.cited}」とありますが、この会議の資料にありません。`;
    case 'trouble':
      return `${named(finding.label, finding.title)}のファイルは、${attachmentTroubleText(finding.trouble, finding)}。`;
    case 'note':
      return `${named(finding.label, finding.title)}：${attachmentNoteTexts[finding.note]}。`;
  }
}
