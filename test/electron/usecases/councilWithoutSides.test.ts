/** A prefectural council without sides, from its template to the bound packet. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blankMeeting } from '../../../shared/meeting/meeting.ts';
import { quorumText } from '../../../shared/meeting/quorumText.ts';
import { bodyFacts } from '../../../shared/roster/bodyFacts.ts';
import { memberCounts } from '../../../shared/roster/memberCounts.ts';
import { rosterAt } from '../../../shared/roster/rosterAt.ts';
import { rosterFacts } from '../../../shared/roster/rosterFacts.ts';
import { pdfText, textLines } from '../../document/pdfText.ts';
import { startTestPrinter, type TestPrinter } from '../../document/printPdf.ts';
import { pdfOutline } from '../../document/readPdf.ts';
import { expectOk } from '../../expectOk.ts';
import { bindOnDesk } from '../../packet/bindOnDesk.ts';
import { aomoriMembers, aomoriOrder, aomoriReform } from '../../seeds/aomoriReform.ts';
import { type Desk, newDesk } from './session.ts';

const { heldOn } = aomoriReform.meeting;
let printer: TestPrinter;
beforeAll(async () => {
  printer = await startTestPrinter();
});
afterAll(() => printer.close());

/** The body from its template, its members, a meeting with its agenda: what an official enters. */
async function enterAll(desk: Desk) {
  const { name, shortName, establishedOn, meeting, agenda } = aomoriReform;
  const template = 'promotionConference';
  const body = { parentId: null, kind: 'conference', name, shortName, template } as const;
  const { id: bodyId, revision } = await desk.do('council.create', body);
  await desk.do('council.update', { id: bodyId, revision, fields: { establishedOn } });
  await desk.do('roster.appoint', { bodyId, appointments: aomoriMembers });
  const { id: meetingId } = await desk.do('meeting.create', {
    fields: { ...blankMeeting, ...meeting },
    bodyIds: [bodyId],
  });
  await desk.do('meeting.addAgendaItems', {
    meetingId,
    before: null,
    items: agenda.map((text) => ({ text })),
  });
  return { bodyId, meetingId };
}

async function bind(desk: Desk, meetingId: string): Promise<Uint8Array> {
  return expectOk(await bindOnDesk(desk, printer, meetingId)).bytes;
}

test('its roster is ordinary, its quorum 過半数, and nothing is reported about sides', async () => {
  const desk = await newDesk();
  const { bodyId } = await enterAll(desk);
  const [body] = await desk.do('council.list', { date: heldOn });
  if (!body) throw new Error('no body');
  expect(body.memberCount).toBe(10);
  const seats = await desk.do('roster.seats', { bodyId });
  const memberships = seats.map(({ membership }) => membership);
  const people = seats.map(({ person }) => person);
  const rows = rosterAt(memberships, people, heldOn, body.composition.sides);
  expect(rows.map(({ name }) => name.family + name.given)).toEqual(aomoriOrder);
  expect(quorumText(body.quorum, body.composition.sides, memberCounts(rows))).toBe(
    '10人中6人以上の出席で開会',
  );
  expect(rosterFacts(body, memberships, people, heldOn)).toEqual([]);
  expect(bodyFacts(body, rows, heldOn)).toEqual([]);
});

test('cover, agenda, contents list and a roster without 区分 are bound into one packet', async () => {
  const desk = await newDesk();
  const { meetingId } = await enterAll(desk);
  const packet = await bind(desk, meetingId);
  expect(pdfOutline(packet)).toEqual(['表紙', '次第', '資料目次', '資料No.1　委員名簿']);
  const pages = (await pdfText(packet)).map((page) => textLines(page).map(({ text }) => text));
  const [cover = [], agenda = [], list = [], roster = [], ...others] = pages;
  expect(others).toEqual([]);
  expect(cover.slice(0, 2)).toEqual([aomoriReform.name, aomoriReform.meeting.name]);
  expect(agenda.join('\n')).toContain('2青森県行財政改革行動計画令和7年度取組実績について');
  expect(list.join('\n')).toMatch(/委員名簿\s*No\.\s*1/);
  const table = roster.join('\n');
  expect(table).toContain('青森県行財政改革推進委員会委員名簿');
  expect(table).toContain('氏名役職名');
  expect(table).not.toContain('区分');
  const names = roster.flatMap((line) => aomoriOrder.filter((one) => line.includes(one)));
  expect(names).toEqual(aomoriOrder);
  expect(roster.filter((line) => line.includes('（架空）'))).toHaveLength(10);
  expect(roster.filter((line) => line.includes('◎'))).toEqual([expect.stringContaining('◎見本一郎')]);
});
