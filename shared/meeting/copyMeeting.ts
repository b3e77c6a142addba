import type { Body } from '../council/body.ts';
import type { Material, MaterialContent, MaterialFields } from './material.ts';
import { materialTitle } from './materialTitle.ts';
import type { AgendaItem, AgendaItemFields, Meeting, MeetingFields } from './meeting.ts';
import { type YearWord, yearWords } from './yearWords.ts';

/** An earlier meeting with what belongs to it. */
export interface WholeMeeting {
  readonly meeting: Meeting;
  readonly agenda: readonly AgendaItem[];
  readonly materials: readonly Material[];
}

/** What the new meeting has of its own. */
export interface Renewal {
  readonly heldOn: string | null;
  readonly number: number | null;
}

/** A text that was taken over and speaks of a year. */
export interface TextToCheck {
  /** 次第5, 資料「…」, 会議の名称. */
  readonly where: string;
  readonly text: string;
  readonly words: readonly YearWord[];
}

export interface MeetingCopy {
  readonly fields: MeetingFields;
  readonly bodyIds: readonly string[];
  /** Bodies that met then and are abolished on the new day. */
  readonly leftOutBodyIds: readonly string[];
  readonly agenda: readonly AgendaItemFields[];
  /** `agendaPlaces` are places in the new agenda; the paper still names the earlier meeting (`renewedPaper`). */
  readonly materials: readonly (Omit<MaterialFields, 'agendaItemIds'> & {
    readonly agendaPlaces: readonly number[];
  })[];
  readonly toCheck: readonly TextToCheck[];
}

/**
 * A meeting like an earlier one. Texts are kept to the letter: names, places, agenda, titles. The day and the number are
 * the new meeting's; rosters follow from the day; numbers of materials follow from the order again. What had been taken
 * out of the distributed papers is not taken over. Words that speak of a year are listed, never changed.
 */
export function copyMeeting(
  { meeting, agenda, materials }: WholeMeeting,
  bodies: readonly Pick<Body, 'id' | 'abolishedOn'>[],
  { heldOn, number }: Renewal,
): MeetingCopy {
  const { name, startsAt, endsAt, place, mode, openness, closedReason, issuer, part, numbering } = meeting;
  const texts = { name, startsAt, endsAt, place, mode, openness, closedReason, issuer, part, numbering };
  const abolished = meeting.bodyIds.filter((id) => {
    const day = bodies.find((body) => body.id === id)?.abolishedOn ?? null;
    return day !== null && heldOn !== null && heldOn >= day;
  });
  const taken = materials.filter(({ removedOn }) => removedOn === null);
  const placeOf = new Map(agenda.map(({ id }, place) => [id, place]));
  return {
    fields: { ...texts, heldOn, number },
    bodyIds: meeting.bodyIds.filter((id) => !abolished.includes(id)),
    leftOutBodyIds: abolished,
    agenda: agenda.map(({ text, kind, isSubItem, bodyIds }) => ({ text, kind, isSubItem, bodyIds })),
    materials: taken.map(({ title, kind, suffix, agendaItemIds, paper, ...how }) => ({
      ...{ title, kind, suffix, paper },
      ...{ isClosed: how.isClosed, copies: how.copies, source: how.source, booklet: how.booklet },
      handling: 'bind',
      agendaPlaces: agendaItemIds.flatMap((id) => placeOf.get(id) ?? []),
    })),
    toCheck: textsToCheck(meeting, agenda, taken),
  };
}

function textsToCheck(
  { name, place, closedReason }: Meeting,
  agenda: readonly AgendaItem[],
  materials: readonly Material[],
): TextToCheck[] {
  const texts = [
    { where: '会議の名称', text: name },
    { where: '場所', text: place },
    { where: '公開しない理由', text: closedReason },
    ...agenda.map(({ text }) => ({ where: '次第', text })),
    ...materials.map((material) => ({ where: '資料', text: materialTitle(material) })),
  ];
  return texts.flatMap(({ where, text }) => {
    const words = yearWords(text);
    return words.length === 0 ? [] : [{ where, text, words }];
  });
}

/**
 * What the new meeting's material is printed from: a paper of the earlier meeting becomes that of the new one, a paper as
 * of a day that of the new day. Null where neither can be: it is made anew. (A written paper is copied with its text.)
 */
export function renewedPaper(
  paper: MaterialContent | null,
  from: string,
  to: { readonly meetingId: string; readonly heldOn: string | null },
): MaterialContent | null {
  if (paper === null) return null;
  if ('meetingId' in paper) return paper.meetingId === from ? { ...paper, meetingId: to.meetingId } : null;
  if ('date' in paper) return to.heldOn === null ? null : { ...paper, date: to.heldOn };
  // A paper with a content of its own is not shared: changing it for one meeting would change the other's. A file that was
  // attached was the earlier meeting's.
  return null;
}
