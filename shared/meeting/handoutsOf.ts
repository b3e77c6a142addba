import { meetingDay } from '../office/officePrint.ts';
import type { OfficeStyle } from '../office/officeStyle.ts';
import type { HandoutsData } from '../paper/handoutsDocument.ts';
import { materialKindLabels } from './materialNumber.ts';
import { materialNumbers } from './materialNumbers.ts';
import { materialMark } from './materialStamp.ts';
import type { MaterialsListSource } from './materialsListOf.ts';
import { materialTitle } from './materialTitle.ts';
import { meetingHeading } from './meetingHeading.ts';

/** What is counted out for each seat: cover, agenda, contents list, and the materials with what became of them. */
export function handoutsOf(
  { meeting, bodies, agenda, materials }: MaterialsListSource,
  style: OfficeStyle,
): HandoutsData {
  const numbers = materialNumbers(meeting.numbering, agenda, materials);
  const held = meeting.heldOn === null ? '' : meetingDay(meeting.heldOn, style);
  const last = meetingHeading(bodies, meeting.bodyIds, meeting.name, meeting.number).agenda.at(-1) ?? '';
  const bare = (title: string) => ({ label: '', title, note: '' });
  return {
    subtitle: [last, held].filter((part) => part !== '').join('　'),
    entries: [
      bare('表紙'),
      bare(style.agendaTitle),
      ...(materials.length > 0 ? [bare(style.materialsTitle)] : []),
      ...materials
        .filter(({ removedOn }) => removedOn === null)
        .map((material) => ({
          label: numbers.get(material.id)?.label ?? '',
          title: materialTitle(material),
          note: materialMark(material) ?? (material.kind === 'leaflet' ? materialKindLabels.leaflet : ''),
        })),
    ],
  };
}
