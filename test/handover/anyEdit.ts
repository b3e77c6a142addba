import fc from 'fast-check';
import { putFile } from '../../db/library/libraryFiles.ts';
import { checkAttachment } from '../../electron/document/pdf/checkAttachment.ts';
import { blankMaterial } from '../../shared/meeting/material.ts';
import { specifiedMinimumWage } from '../../shared/schedule/chains.ts';
import { simplePdf } from '../attachment/simplePdf.ts';
import type { Desk } from '../electron/usecases/session.ts';
import { expectOk } from '../expectOk.ts';
import { aomoriMembers } from '../seeds/aomoriReform.ts';
import { on, ownChain, planOf } from './desks.ts';

const day = '2021-09-13';

/** What somebody does to a meeting or its body; `which` chooses among what is there, `word` is what is entered. */
const edits = {
  renameBody: async (desk: Desk, { which, word }: Place) => {
    const body = one(await desk.do('council.list', { date: day }), which);
    if (body) await desk.do('council.update', { ...target(body), fields: { name: `審議会${word}` } });
  },
  addBodyBelow: async (desk: Desk, { which, word }: Place) => {
    const body = one(await desk.do('council.list', { date: day }), which);
    if (!body) return;
    const fields = { parentId: body.id, kind: 'subcommittee', name: `部会${word}`, shortName: word } as const;
    await desk.do('council.create', { ...fields, template: null });
  },
  appoint: async (desk: Desk, { which }: Place) => {
    const body = one(await desk.do('council.list', { date: day }), which);
    const member = one(aomoriMembers, which);
    const appointed = body && member ? { bodyId: body.id, appointments: [member] } : null;
    if (appointed) await desk.try('roster.appoint', appointed);
  },
  editPerson: async (desk: Desk, { which, word }: Place) => {
    const person = one(await desk.do('roster.people', {}), which);
    const fields = { reading: { family: word, given: '' } };
    if (person) await desk.do('roster.edit', { people: [{ ...target(person), fields }] });
  },
  editSeat: async (desk: Desk, { which, word }: Place) => {
    const seat = one(await seats(desk), which);
    const fields = { title: word, roles: [{ role: 'chairperson', from: null, until: day } as const] };
    if (seat) await desk.do('roster.edit', { memberships: [{ ...target(seat), fields }] });
  },
  leaveSeat: async (desk: Desk, { which }: Place) => {
    const seat = one(await seats(desk), which);
    if (seat) await desk.try('roster.remove', { memberships: [target(seat)] });
  },
  setRoster: async (desk: Desk, { which, word }: Place) => {
    const body = one(await desk.do('council.list', { date: day }), which);
    const columns = word === 'い' ? (['name'] as const) : (['name', 'title'] as const);
    const setting = word === 'う' ? null : { order: 'chairFirst' as const, columns: [...columns] };
    if (body) await desk.do('roster.saveSetting', { bodyId: body.id, fields: setting });
  },
  acceptNames: async (desk: Desk, { which, word }: Place) => {
    const person = one(await desk.do('roster.people', {}), which);
    const subject = person && { key: `nameForms:${person.id}`, texts: [word] };
    if (subject) await desk.do('proofreading.accept', subject);
  },
  reopenNames: async (desk: Desk, { which }: Place) => {
    const decision = one(await desk.do('proofreading.decisions', {}), which);
    if (decision) await desk.do('proofreading.reopen', target(decision));
  },
  editMeeting: async (desk: Desk, { which, word }: Place) => {
    const meeting = one(await desk.do('meeting.list', {}), which);
    if (meeting) await desk.do('meeting.update', { ...target(meeting), fields: { place: word } });
  },
  addAgenda: async (desk: Desk, { which, word }: Place) => {
    const meeting = one(await desk.do('meeting.list', {}), which);
    if (!meeting) return;
    await desk.do('meeting.addAgendaItems', { meetingId: meeting.id, before: null, items: [{ text: word }] });
  },
  moveAgenda: async (desk: Desk, { which }: Place) => {
    const [item, before] = [one(await agenda(desk), which), one(await agenda(desk), which + 1)];
    const move = item && before?.meetingId === item.meetingId ? { items: [target(item)] } : null;
    if (move && before) await desk.do('meeting.moveAgendaItems', { ...move, before: before.id });
  },
  removeAgenda: async (desk: Desk, { which }: Place) => {
    const item = one(await agenda(desk), which);
    if (item) await desk.do('meeting.removeAgendaItems', { items: [target(item)] });
  },
  editMaterial: async (desk: Desk, { which, word }: Place) => {
    const material = one(await materials(desk), which);
    if (material)
      await desk.do('meeting.editMaterials', { items: [{ ...target(material), title: word }], on });
  },
  removeMaterial: async (desk: Desk, { which }: Place) => {
    const material = one(await materials(desk), which);
    if (material) await desk.do('meeting.removeMaterials', { items: [target(material)], on });
  },
  attach: async (desk: Desk, { which, word }: Place) => {
    const meeting = one(await desk.do('meeting.list', {}), which);
    const { library } = desk.session;
    if (!meeting || !library) return;
    const bytes = await simplePdf(Array.from({ length: word.length + (which % 3) }, () => ({})));
    const sha256 = expectOk(await putFile(library, bytes));
    const about = { kind: 'attachment', name: `${word}.pdf`, sha256, bytes: bytes.length } as const;
    const paper = { ...about, ...(await checkAttachment(about.name, { bytes, size: bytes.length })) };
    const added = { ...blankMaterial, title: word, paper };
    await desk.do('meeting.addMaterials', { ...place(meeting), materials: [added] });
  },
  write: async (desk: Desk, { which, word }: Place) => {
    const meeting = one(await desk.do('meeting.list', {}), which);
    if (!meeting) return;
    const fields = { meetingId: which % 2 ? meeting.id : null, title: word, body: `# ${word}` };
    const { id: textPaperId } = await desk.do('textPaper.create', { fields, material: null });
    const added = { ...blankMaterial, title: word, paper: { kind: 'text', textPaperId } as const };
    await desk.do('meeting.addMaterials', { ...place(meeting), materials: [added] });
  },
  plan: async (desk: Desk, { which, word }: Place) => {
    const meeting = one(await desk.do('meeting.list', {}), which);
    const body = one(await desk.do('council.list', { date: day }), which);
    const own = (await desk.do('schedule.chains', {})).own;
    const chainKey =
      word === 'あ'
        ? specifiedMinimumWage.key
        : (own[0]?.id ?? (await desk.do('schedule.createChain', { chain: ownChain(word, 3) })).id);
    const fields = planOf(chainKey, which % 2 ? (meeting?.id ?? null) : null, body?.id);
    await desk.do('schedule.createPlan', { fields: { ...fields, title: word, start: day } });
  },
  removePlan: async (desk: Desk, { which }: Place) => {
    const plan = one(await desk.do('schedule.plans', {}), which);
    if (plan) await desk.do('schedule.removePlan', target(plan));
  },
  editChain: async (desk: Desk, { which, word }: Place) => {
    const own = one((await desk.do('schedule.chains', {})).own, which);
    if (own) await desk.do('schedule.updateChain', { ...target(own), chain: ownChain(word, 3) });
  },
  setAmounts: async (desk: Desk, { which, word }: Place) => {
    const own = one((await desk.do('schedule.chains', {})).own, which);
    const amounts = { wait: word.length + (which % 4) };
    if (own) await desk.do('schedule.setAmounts', { chainKey: own.id, fiscalYear: 2021, amounts });
  },
} as const;

interface Place {
  readonly which: number;
  readonly word: string;
}

const target = ({ id, revision }: { readonly id: string; readonly revision: number }) => ({ id, revision });
const place = ({ id }: { readonly id: string }) => ({ meetingId: id, before: null, after: null, on });
const one = <T>(all: readonly T[], which: number): T | undefined => all[which % Math.max(all.length, 1)];

async function details(desk: Desk) {
  const meetings = await desk.do('meeting.list', {});
  return Promise.all(meetings.map(({ id }) => desk.do('meeting.get', { id })));
}
const agenda = async (desk: Desk) => (await details(desk)).flatMap((detail) => detail.agenda);
const materials = async (desk: Desk) => (await details(desk)).flatMap((detail) => detail.materials);
const seats = async (desk: Desk) =>
  (await desk.do('roster.people', {})).flatMap(({ memberships }) => memberships);

const kinds = Object.keys(edits) as (keyof typeof edits)[];

/** Something that is done on either side. */
export const anyEdit = fc.record({
  kind: fc.constantFrom(...kinds),
  which: fc.nat({ max: 11 }),
  word: fc.constantFrom('あ', 'い', 'う', '髙﨑'),
});
export type Edit = typeof anyEdit extends fc.Arbitrary<infer T> ? T : never;

/** Does everything in order; what cannot be done where it stands is left. */
export async function perform(desk: Desk, all: readonly Edit[]): Promise<void> {
  for (const { kind, ...where } of all) await edits[kind](desk, where);
}
