import { type CharacterFinding, characterFindings } from '../proofreading/characterFinding.ts';
import type { Material } from './material.ts';
import { materialTitle } from './materialTitle.ts';
import type { AgendaItem, Meeting } from './meeting.ts';

/** Characters that the papers' own faces lack: on the cover, as the meeting says, on the agenda and in the titles of materials. */
export function meetingCharacters(
  meeting: Meeting,
  agenda: readonly AgendaItem[],
  materials: readonly Material[],
): Readonly<Record<'outline' | 'agenda' | 'materials', CharacterFinding[]>> {
  const { name, place, issuer, part } = meeting;
  return {
    outline: characterFindings([
      { text: name, where: '会議の名称' },
      { text: place, where: '場所' },
      { text: issuer, where: '発行者' },
      { text: part, where: '分冊' },
    ]),
    agenda: characterFindings(agenda.map(({ text }, index) => ({ text, where: `次第${index + 1}` }))),
    materials: characterFindings(
      materials.map((material) => ({ text: materialTitle(material), where: '資料の名称' })),
    ),
  };
}
