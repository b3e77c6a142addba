import type { Library } from '../../../db/library/library.ts';
import { runCommand } from '../../../db/library/runCommand.ts';
import { defaultHolidays } from '../../../shared/calendar/officeCalendar.ts';
import { ok, type Result } from '../../../shared/contract/result.ts';
import type { AgendaKind } from '../../../shared/meeting/agendaKinds.ts';
import { blankMaterial, type MaterialFields } from '../../../shared/meeting/material.ts';
import type { Paper } from '../../../shared/paper/paperContract.ts';
import { meetingNotice, specifiedMinimumWage } from '../../../shared/schedule/chains.ts';
import { usualConditions, usualTableTitle } from '../../../shared/schedule/scheduleTableDocument.ts';
import type { CommandContext } from '../contexts.ts';
import { councilUseCases } from '../council/councilUseCases.ts';
import { letterUseCases } from '../letter/letterUseCases.ts';
import { meetingUseCases } from '../meeting/meetingUseCases.ts';
import { rosterUseCases } from '../roster/rosterUseCases.ts';
import { scheduleUseCases } from '../schedule/scheduleUseCases.ts';
import { textPaperUseCases } from '../textPaper/textPaperUseCases.ts';
import { sampleCommand } from './sampleState.ts';
import { shimane2021 } from './shimane2021.ts';
import { shimaneTexts } from './shimaneTexts.ts';
import { storeLeaflets } from './storeLeaflets.ts';

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

/**
 * The list of materials as published; in the place of its leaflets short ones of our own.
 * @param papers what is made, by the place of its material
 */
async function fillMaterials(
  context: CommandContext,
  meetingId: string,
  papers: Readonly<Record<number, Paper>>,
): Promise<Result<null>> {
  const detail = await meetingUseCases['meeting.get'](context, { id: meetingId });
  if (!detail.ok) return detail;
  const { agenda, materials: present } = detail.value;
  const { materials, leaflets, meeting } = shimane2021;
  const [roster, ...others] = materials.map(({ title, suffix, items }, place): MaterialFields => {
    const agendaItemIds = items.flatMap((number) => agenda[number - 1]?.id ?? []);
    return { ...blankMaterial, title, suffix, agendaItemIds, paper: papers[place] ?? null };
  });
  const [first] = present;
  if (first && roster) {
    const { title, agendaItemIds } = roster;
    const items = [{ id: first.id, revision: first.revision, title, agendaItemIds }];
    const edited = await meetingUseCases['meeting.editMaterials'](context, { items, on: meeting.heldOn });
    if (!edited.ok) return edited;
  }
  const files = await storeLeaflets(context.opened);
  if (!files.ok) return files;
  const unnumbered = leaflets.map((title, place): MaterialFields => {
    return { ...blankMaterial, title, kind: 'leaflet', paper: files.value[place] ?? null };
  });
  const added = await meetingUseCases['meeting.addMaterials'](context, {
    ...{ meetingId, before: null, after: null, on: meeting.heldOn },
    materials: [...others, ...unnumbered],
  });
  return added.ok ? ok(null) : added;
}

/** The papers that are written as text, by the place of their material. */
async function writeTexts(
  context: CommandContext,
  meetingId: string,
): Promise<Result<Readonly<Record<number, Paper>>>> {
  const papers: Record<number, Paper> = {};
  for (const [place, text] of Object.entries(shimaneTexts)) {
    const fields = { meetingId, ...text };
    const written = await textPaperUseCases['textPaper.create'](context, { fields, material: null });
    if (!written.ok) return written;
    papers[Number(place)] = { kind: 'text', textPaperId: written.value.id };
  }
  return ok(papers);
}

/** The calendar of the office's own table, and the notice of the meeting as a deadline. */
async function fillSchedule(context: CommandContext, meetingId: string): Promise<Result<unknown>> {
  const { asOf, source } = shimane2021.calendar;
  const data = { source, asOf, holidays: [...defaultHolidays()] };
  const set = await scheduleUseCases['schedule.setHolidays'](context, { revision: 0, data });
  if (!set.ok) return set;
  return scheduleUseCases['schedule.createPlan'](context, {
    fields: {
      ...{ chainKey: meetingNotice.key, meetingId, consultationId: null, bodyId: null, title: '合同会議' },
      ...{ start: null, inputs: {}, done: {} },
      agreed: { meeting: shimane2021.meeting.heldOn, notice: shimane2021.noticeBy },
    },
  });
}

/** 資料No.5, computed. */
function scheduleTablePaper(): Paper {
  const { from, to, wanted } = shimane2021.scheduleTable;
  const title = usualTableTitle(specifiedMinimumWage, from);
  const conditions = usualConditions(specifiedMinimumWage);
  return {
    ...{ kind: 'scheduleTable', chainKey: specifiedMinimumWage.key },
    ...{ from, to, title, conditions, wanted },
  };
}

/** Fills an empty library with the sample, by the use cases that a user's own entries go through, as one command. */
export function createSample(library: Library, who: string, at: string): Promise<Result<null>> {
  const label = 'サンプルの作成';
  return runCommand(library, { name: sampleCommand, label, who, at }, async (writable) => {
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
    const kinds: Readonly<Record<number, AgendaKind>> = shimane2021.agendaKinds;
    const agenda = await meetingUseCases['meeting.addAgendaItems'](context, {
      meetingId: meeting.value.id,
      before: null,
      items: shimane2021.agenda.map((text, index) => ({ text, kind: kinds[index + 1] })),
    });
    if (!agenda.ok) return agenda;
    const letter = await letterUseCases['letter.createConsultation'](context, {
      fields: shimane2021.consultation,
    });
    if (!letter.ok) return letter;
    const texts = await writeTexts(context, meeting.value.id);
    if (!texts.ok) return texts;
    const scheduled = await fillSchedule(context, meeting.value.id);
    if (!scheduled.ok) return scheduled;
    return fillMaterials(context, meeting.value.id, {
      ...texts.value,
      1: { kind: 'consultation', consultationId: letter.value.id, copy: true },
      4: scheduleTablePaper(),
    });
  });
}
