import { instantText } from '../../shared/calendar/wallClock.ts';
import { editionName } from '../../shared/packet/edition.ts';
import type { BoundPacket, PacketPaper } from '../../shared/packet/packetContract.ts';
import type { Paper } from '../../shared/paper/paperContract.ts';
import { paperPath } from '../../shared/paper/paperPath.ts';
import { byteText } from '../../shared/text/byteText.ts';
import { attachmentAddress, libraryFileAddress } from './libraryFileAddress.ts';

/** One line of 綴り: a paper of the packet, or what the papers were bound into. */
export interface PacketEntry {
  readonly id: string;
  /** 資料No.1, 綴り; — for papers without a number. */
  readonly label: string;
  /** Below its picture: 表紙, No.1. */
  readonly shortLabel: string;
  readonly title: string;
  /** A second, smaller line. */
  readonly about: string | null;
  /** 頁番号: whether the packet's page numbers are printed on it. */
  readonly numbers: string;
  /** Where its PDF is had. */
  readonly address: string;
  /** What it is made from; null for a bound packet. */
  readonly paper: Paper | null;
  /** The bound packet that it is; null for a paper. */
  readonly packetId: string | null;
}

export const BOUND = 'bound';

/**
 * The papers in binding order, then the bound PDF.
 * @param hasNumbers whether the list of materials says where each begins, as the bound one will
 */
export function packetEntries(
  papers: readonly PacketPaper[],
  bound: BoundPacket | null,
  hasNumbers: boolean,
): PacketEntry[] {
  const entries = papers.map(
    ({ key, label, title, numbered, paper }): PacketEntry => ({
      id: key,
      label: label ?? '—',
      shortLabel: label?.replace(/^資料(?=No)/, '') ?? title,
      title,
      about:
        paper.kind === 'materialsList' && !hasNumbers
          ? '頁を数えられない資料があるため、はじまりの頁は綴じたときに入ります'
          : null,
      numbers: numbered ? '印刷する' : '印刷しない',
      address: paper.kind === 'attachment' ? attachmentAddress(paper) : paperPath(paper),
      paper: paper.kind === 'attachment' ? null : paper,
      packetId: null,
    }),
  );
  return bound ? [...entries, boundEntry(bound)] : entries;
}

function boundEntry({ id, bytes, boundAt, sha256 }: BoundPacket): PacketEntry {
  return {
    id: BOUND,
    label: '綴り',
    shortLabel: '綴り',
    title: '綴じた PDF',
    about: `${byteText(bytes)}　${instantText(boundAt)}に作成　読み上げ用のタグはありません`,
    numbers: '通し番号',
    address: libraryFileAddress(sha256),
    paper: null,
    packetId: id,
  };
}

/** What was bound at another time or for others, beside the papers as they are now. */
export function keptEntry({ id, edition, boundAt, sha256 }: BoundPacket): PacketEntry {
  return {
    id,
    label: '控え',
    shortLabel: '控え',
    title: `${editionName(edition)}　${instantText(boundAt)}`,
    about: null,
    numbers: '通し番号',
    address: libraryFileAddress(sha256),
    paper: null,
    packetId: id,
  };
}
