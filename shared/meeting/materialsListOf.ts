import type { TreeBody } from '../council/bodyPath.ts';
import { plainDay } from '../office/officePrint.ts';
import type { OfficeStyle } from '../office/officeStyle.ts';
import type { Edition } from '../packet/edition.ts';
import { isInEdition } from '../packet/isInEdition.ts';
import type { MaterialsListData } from '../paper/materialsListDocument.ts';
import type { Material } from './material.ts';
import { materialNumbers } from './materialNumbers.ts';
import { materialStamp } from './materialStamp.ts';
import { materialTitle } from './materialTitle.ts';
import type { AgendaItem, Meeting } from './meeting.ts';
import { meetingHeading } from './meetingHeading.ts';

export interface MaterialsListSource {
  readonly meeting: Meeting;
  /** All of the library: names come from the tree. */
  readonly bodies: readonly TreeBody[];
  readonly agenda: readonly AgendaItem[];
  /** In order. */
  readonly materials: readonly Material[];
  /** Of a packet: which materials it lists, and where each begins. */
  readonly packet?:
    | { readonly edition: Edition; readonly pages: Readonly<Record<string, number | null>> }
    | undefined;
}

/**
 * What 資料目次 of a meeting says: its materials by their names and titles, whether they are made here or not, and below
 * them the leaflets. 資料 is not repeated in the style 資料No.1, whose heading says it: No. 1.
 */
export function materialsListOf(
  { meeting, bodies, agenda, materials, packet }: MaterialsListSource,
  style: OfficeStyle,
): MaterialsListData {
  const numbers = materialNumbers(meeting.numbering, agenda, materials);
  const label = (material: Material): string =>
    (materialStamp(numbers.get(material.id)?.label ?? '', material) ?? '').replace(/^資料No\.(?=\d)/, 'No. ');
  const listed = packet ? materials.filter((material) => isInEdition(material, packet.edition)) : materials;
  const leaflets = listed.filter(({ kind, removedOn }) => kind === 'leaflet' && removedOn === null);
  return {
    subtitle: subtitle(meeting, bodies, style),
    title: packet?.edition.extent === 'changed' ? '差替え・追加資料一覧' : null,
    entries: listed
      .filter(({ kind }) => kind !== 'leaflet')
      .map((material) => ({
        id: material.id,
        label: label(material),
        title: material.isClosed && packet ? `${materialTitle(material)}（非公開）` : materialTitle(material),
        page: packet?.pages[material.id] ?? null,
      })),
    hasPages: packet !== undefined,
    attached:
      leaflets.length === 0
        ? null
        : { heading: '（参考リーフレット添付）', titles: leaflets.map(materialTitle) },
  };
}

/** 特定最低賃金専門部会合同会議　令和3年9月13日開催 */
function subtitle(meeting: Meeting, bodies: readonly TreeBody[], style: OfficeStyle): string {
  const { bodyIds, name, number, heldOn } = meeting;
  const held = heldOn === null ? '' : `${plainDay(heldOn, style)}開催`;
  const last = meetingHeading(bodies, bodyIds, name, number).agenda.at(-1) ?? '';
  return [last, held].filter((part) => part !== '').join('　');
}
