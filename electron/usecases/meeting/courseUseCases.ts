import type { WritableLibrary } from '../../../db/library/writableLibrary.ts';
import { listAgenda } from '../../../db/meeting/agendaStore.ts';
import { listMaterials, removeMaterial, updateMaterial } from '../../../db/meeting/materialStore.ts';
import { findMeeting, updateMeeting } from '../../../db/meeting/meetingStore.ts';
import { formatJapaneseDate } from '../../../shared/calendar/japaneseDate.ts';
import { ok, problem, type Result } from '../../../shared/contract/result.ts';
import { materialNumbers } from '../../../shared/meeting/materialNumbers.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import type { meetingContract } from '../../../shared/meeting/meetingContract.ts';
import {
  dayOfState,
  meetingState,
  meetingStateLabels,
  nextState,
  withState,
} from '../../../shared/meeting/meetingState.ts';
import type { CommandContext, UseCases } from '../contexts.ts';
import { printedWords } from './printedWords.ts';

type CourseChannels = Pick<typeof meetingContract, 'meeting.advance' | 'meeting.stepBack'>;

/** 配付: each material keeps from now on the name that it has, and what it says is remembered. */
async function giveNumbers({ library, opened }: CommandContext, meeting: Meeting): Promise<Result<null>> {
  const materials = await listMaterials(library, meeting.id);
  const numbers = materialNumbers(meeting.numbering, await listAgenda(library, meeting.id), materials);
  for (const { id, revision, paper } of materials) {
    const number = numbers.get(id);
    const words = await printedWords({ library, opened }, paper);
    const given = await updateMaterial(library, id, revision, {
      given: number ? { ...number, words } : null,
    });
    if (!given.ok) return given;
  }
  return ok(null);
}

/** Numbers follow from the order again; what had been taken out goes for good. */
async function takeNumbersBack(library: WritableLibrary, meetingId: string): Promise<Result<null>> {
  let position = 0;
  for (const { id, revision, removedOn } of await listMaterials(library, meetingId)) {
    const done =
      removedOn === null
        ? await updateMaterial(library, id, revision, {
            given: null,
            addedOn: null,
            replacedOn: null,
            position: position++,
          })
        : await removeMaterial(library, id, revision);
    if (!done.ok) return done;
  }
  return ok(null);
}

/** 進行 of a meeting: 準備中 → 配付済み → 開催済み → 終了. */
export const courseUseCases: UseCases<CourseChannels> = {
  async 'meeting.advance'(context, { id, revision, on }) {
    const { library, describe } = context;
    const meeting = await findMeeting(library, id);
    if (!meeting) return problem('notFound', { what: '会議' });
    const before = meetingState(meeting);
    const state = nextState(before);
    if (state === null) return problem('notFound', { what: '次の段階' });
    const earliest = dayOfState(meeting, before);
    if (earliest !== null && on < earliest) {
      const [earlier, later] = [meetingStateLabels[before], meetingStateLabels[state]];
      return problem('meeting.dayOutOfOrder', { earlier, later, day: formatJapaneseDate(earliest) });
    }
    const updated = await updateMeeting(library, id, revision, withState(meeting, state, on));
    if (!updated.ok) return updated;
    const given = state === 'distributed' ? await giveNumbers(context, meeting) : ok(null);
    if (!given.ok) return given;
    describe(`${meeting.name} ${meetingStateLabels[state]}`.trim());
    return updated;
  },

  async 'meeting.stepBack'({ library, describe }, { id, revision }) {
    const meeting = await findMeeting(library, id);
    if (!meeting) return problem('notFound', { what: '会議' });
    const state = meetingState(meeting);
    if (state === 'preparing') return problem('notFound', { what: '前の段階' });
    const updated = await updateMeeting(library, id, revision, withState(meeting, state, null));
    if (!updated.ok) return updated;
    const taken = state === 'distributed' ? await takeNumbersBack(library, id) : ok(null);
    if (!taken.ok) return taken;
    describe(`${meeting.name} ${meetingStateLabels[state]}`.trim());
    return updated;
  },
};
