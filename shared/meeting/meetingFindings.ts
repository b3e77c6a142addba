import type { Body } from '../council/body.ts';
import { kindsWithPapers } from './agendaKinds.ts';
import { agendaNumbers, agendaNumberText } from './agendaNumbers.ts';
import { agendaParts } from './agendaParts.ts';
import type { GivenNumber, Material } from './material.ts';
import { materialNumbers } from './materialNumbers.ts';
import { materialTitle } from './materialTitle.ts';
import type { AgendaItem, Meeting } from './meeting.ts';
import type { ItemWithoutPaper, MaterialFinding, MeetingFinding, PapersMissing } from './meetingFinding.ts';

export interface MeetingOnDay {
  readonly meeting: Meeting;
  readonly agenda: readonly AgendaItem[];
  readonly materials: readonly Material[];
  /** All bodies, with the number of members on the day of the meeting. */
  readonly bodies: readonly (Pick<Body, 'id' | 'name' | 'shortName'> & { readonly memberCount: number })[];
  /** Ids of the materials that say something else than when they were given out. */
  readonly changed: readonly string[];
}

/** Everything about a meeting and its materials that the secretariat should look at. Nothing is ever corrected. */
export function meetingFindings({
  meeting,
  agenda,
  materials,
  bodies,
  changed,
}: MeetingOnDay): MeetingFinding[] {
  const listed = materials.filter(({ removedOn }) => removedOn === null);
  const numbers = materialNumbers(meeting.numbering, agenda, materials);
  const titles = Map.groupBy(listed, materialTitle);
  const itemIds = new Set(agenda.map(({ id }) => id));
  return [
    ...ofOutline(meeting, bodies),
    ...listed.flatMap((material) => {
      const label = numbers.get(material.id)?.label ?? '';
      const isTwice = (titles.get(materialTitle(material))?.length ?? 0) > 1;
      const isChanged = changed.includes(material.id);
      return ofMaterial(material, { label, isTwice, isChanged, itemIds });
    }),
    ...papersMissing(listed, numbers),
    ...itemsWithoutPaper(agenda, listed),
  ];
}

function ofOutline(meeting: Meeting, bodies: MeetingOnDay['bodies']): MeetingFinding[] {
  const missing = [
    meeting.heldOn === null && ('dateMissing' as const),
    meeting.place.trim() === '' && meeting.mode !== 'remote' && ('placeMissing' as const),
    meeting.openness !== 'open' && meeting.closedReason.trim() === '' && ('reasonMissing' as const),
  ].filter((kind) => kind !== false);
  const empty = meeting.bodyIds.flatMap((id) => {
    const body = bodies.find((one) => one.id === id);
    return meeting.heldOn !== null && body?.memberCount === 0 ? [body.shortName || body.name] : [];
  });
  return [
    ...missing.map((kind) => ({ kind, where: 'outline', severity: 'check' }) as const),
    ...empty.map(
      (body) => ({ kind: 'bodyWithoutMembers', where: 'outline', severity: 'check', body }) as const,
    ),
  ];
}

function ofMaterial(
  material: Material,
  known: {
    readonly label: string;
    readonly isTwice: boolean;
    readonly isChanged: boolean;
    readonly itemIds: ReadonlySet<string>;
  },
): MaterialFinding[] {
  const { label, isTwice, isChanged, itemIds } = known;
  const title = materialTitle(material);
  const about = { where: 'materials', materialId: material.id, label, title } as const;
  const found = <K extends string, S extends string>(kind: K, severity: S) =>
    ({ kind, severity, ...about }) as const;
  const isCited = material.agendaItemIds.some((id) => itemIds.has(id));
  return [
    ...(title.trim() === ''
      ? [found('titleMissing', 'check')]
      : isTwice
        ? [found('sameTitle', 'check')]
        : []),
    ...(isChanged ? [found('changedSinceGiven', 'check')] : []),
    ...ofFile(material).map((finding) => ({ ...finding, ...about })),
    ...(material.kind === 'numbered' && itemIds.size > 0 && !isCited ? [found('uncited', 'note')] : []),
  ];
}

/** What keeps the attached file of a material from being bound, as long as nobody has said what to do with it. */
function ofFile({ paper, handling }: Material) {
  if (paper?.kind !== 'attachment' || handling !== 'bind') return [];
  const { trouble, pages, announced, format } = paper;
  if (trouble !== null)
    return [{ kind: 'fileTrouble', severity: 'check', trouble, pages, announced } as const];
  return format === 'other' ? [{ kind: 'notBindable', severity: 'note' } as const] : [];
}

/** Leaflets and what is laid on the desks are not bound anyway. */
function papersMissing(
  materials: readonly Material[],
  numbers: ReadonlyMap<string, GivenNumber>,
): PapersMissing[] {
  const missing = materials
    .filter(({ paper, kind }) => paper === null && kind !== 'leaflet' && kind !== 'onDesk')
    .map(({ id }) => ({ id, label: numbers.get(id)?.label ?? '' }));
  if (missing.length === 0) return [];
  return [{ kind: 'papersMissing', where: 'materials', severity: 'check', materials: missing }];
}

/** A paper of an item serves its sub-items; where an item has sub-items, they are what is spoken to. */
function itemsWithoutPaper(
  agenda: readonly AgendaItem[],
  materials: readonly Material[],
): ItemWithoutPaper[] {
  const cited = new Set(materials.flatMap(({ agendaItemIds }) => agendaItemIds));
  const numbers = agendaNumbers(agenda);
  const needy = agendaParts(agenda).flatMap(({ item, subItems }) =>
    cited.has(item.id) ? [] : subItems.length > 0 ? subItems : [item],
  );
  return needy
    .filter(({ id, kind }) => kindsWithPapers.includes(kind) && !cited.has(id))
    .map(({ id, text }) => {
      const number = numbers.get(id);
      const about = { itemId: id, number: number ? agendaNumberText(number) : '', text };
      return { kind: 'itemWithoutPaper', where: 'materials', severity: 'check', ...about };
    });
}
