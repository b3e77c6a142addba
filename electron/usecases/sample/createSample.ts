import type { Library } from '../../../db/library/library.ts';
import { runCommand } from '../../../db/library/runCommand.ts';
import { ok, type Result } from '../../../shared/contract/result.ts';
import type { CommandContext } from '../contexts.ts';
import { councilUseCases } from '../council/councilUseCases.ts';
import { letterUseCases } from '../letter/letterUseCases.ts';
import { meetingUseCases } from '../meeting/meetingUseCases.ts';
import { rosterUseCases } from '../roster/rosterUseCases.ts';
import { shimane2021 } from './shimane2021.ts';

/** Makes the bodies and appoints their members. @returns the ids of the bodies that have members, in order. */
async function fillCouncils(context: CommandContext): Promise<Result<string[]>> {
  const create = councilUseCases['council.create'];
  const council = await create(context, { ...shimane2021.council, parentId: null });
  if (!council.ok) return council;
  const group = await create(context, { ...shimane2021.group, parentId: council.value.id });
  if (!group.ok) return group;
  const sitting: string[] = [];
  for (const { appointments, ...subcommittee } of shimane2021.subcommittees) {
    const body = await create(context, { ...subcommittee, parentId: group.value.id });
    if (!body.ok) return body;
    if (appointments.length === 0) continue;
    const appointed = await rosterUseCases['roster.appoint'](context, {
      bodyId: body.value.id,
      appointments: [...appointments],
    });
    if (!appointed.ok) return appointed;
    sitting.push(body.value.id);
  }
  return ok(sitting);
}

/** Fills an empty library with the sample, by the use cases that a user's own entries go through, as one command. */
export function createSample(library: Library, who: string, at: string): Promise<Result<null>> {
  const label = 'サンプルの作成';
  return runCommand(library, { name: 'sample.create', label, who, at }, async (writable) => {
    const context: CommandContext = {
      library: writable,
      opened: library,
      now: at,
      describe: () => {},
    };
    const bodyIds = await fillCouncils(context);
    if (!bodyIds.ok) return bodyIds;
    const meeting = await meetingUseCases['meeting.create'](context, {
      fields: shimane2021.meeting,
      bodyIds: bodyIds.value,
    });
    if (!meeting.ok) return meeting;
    const agenda = await meetingUseCases['meeting.addAgendaItems'](context, {
      meetingId: meeting.value.id,
      before: null,
      texts: [...shimane2021.agenda],
    });
    if (!agenda.ok) return agenda;
    const letter = await letterUseCases['letter.createConsultation'](context, {
      fields: shimane2021.consultation,
    });
    return letter.ok ? ok(null) : letter;
  });
}
