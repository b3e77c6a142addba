/** What is said while a file is being received: what is announced is what happens, and the newest word counts. */
import { expect, test } from 'vitest';
import { Refused } from '../../../renderer/app/desk.ts';
import { ReceptionTalk } from '../../../renderer/handover/receptionTalk.ts';
import { type Desk, newDesk } from '../../electron/usecases/session.ts';
import { expectOk } from '../../expectOk.ts';
import { give, givingDesk, receive } from '../../handover/desks.ts';
import { aomoriMembers } from '../../seeds/aomoriReform.ts';

/** Where a seat and an item of the agenda came in since, and a talk about the file that brings them back. */
async function broughtBack() {
  const { desk, meetingId, belowId } = await givingDesk();
  const there = await newDesk();
  expectOk(await receive(there, await give(desk, 'meeting', meetingId)));
  await there.do('roster.appoint', { bodyId: belowId, appointments: aomoriMembers.slice(5, 6) });
  await there.do('meeting.addAgendaItems', { meetingId, before: null, items: [{ text: '閉会' }] });
  const file = await give(there, 'meeting', meetingId);
  return { desk, file, ...(await talkAbout(desk, () => file)) };
}

/** A talk with a program whose answers are held back while `held` is set. */
async function talkAbout(desk: Desk, chosen: () => string) {
  const gates: (() => void)[] = [];
  const hold = { on: false };
  const talk = new ReceptionTalk(
    async (channel, input) => {
      const asked =
        channel === 'handover.open'
          ? { channel: 'handover.plan' as const, input: { path: chosen() } }
          : { channel, input };
      const answer = await desk.try(asked.channel as 'handover.plan', asked.input as never);
      if (hold.on) await new Promise<void>((open) => gates.push(open));
      if (!answer.ok) throw new Refused(answer.error);
      return (channel === 'handover.open' ? { path: chosen(), plan: answer.value } : answer.value) as never;
    },
    null,
    () => undefined,
  );
  await talk.open();
  return { talk, hold, gates };
}

const keyOf = (talk: ReceptionTalk, what: string) =>
  talk.state.reception?.plan.conflicts.find((conflict) => conflict.what === what)?.key ?? '';

test('what would come in follows each choice, and is what comes in', async () => {
  const { talk } = await broughtBack();
  expect(talk.state.reception?.plan.added).toBe(0);
  await talk.decide(keyOf(talk, '次第'), 'theirs');
  expect(talk.state.reception?.plan.added).toBe(1);
  await talk.decide(keyOf(talk, '任命'), 'theirs');
  // The seat and the person who sits in it.
  expect(talk.state.reception?.plan.added).toBe(3);
  await talk.decide(keyOf(talk, '次第'), 'ours');
  expect(talk.state.reception?.plan.added).toBe(2);
  expect(await talk.receive()).toMatchObject({ added: 2 });
  expect(talk.state).toEqual({ reception: null, isBusy: false, problem: null });
});

test('answers that overtake one another: the latest question counts, and it is busy until all are there', async () => {
  const { talk, hold, gates } = await broughtBack();
  hold.on = true;
  const both = [talk.decide(keyOf(talk, '任命'), 'theirs'), talk.decide(keyOf(talk, '任命'), 'ours')];
  await expect.poll(() => gates.length).toBe(2);
  gates[1]?.();
  await both[1];
  expect(talk.state).toMatchObject({ isBusy: true, reception: { plan: { added: 0 } } });
  gates[0]?.();
  await both[0];
  expect(talk.state).toMatchObject({ isBusy: false, reception: { plan: { added: 0 } } });
  expect(Object.values(talk.state.reception?.decisions ?? {})).toEqual(['ours']);
});

test('an answer about a file that is no longer the opened one says nothing', async () => {
  const { desk, meetingId } = await givingDesk();
  const [first, second] = [await give(desk, 'meeting', meetingId), await give(desk, 'meeting', meetingId)];
  let chosen = first;
  const { talk, hold, gates } = await talkAbout(desk, () => chosen);
  hold.on = true;
  const late = talk.planAnew();
  await expect.poll(() => gates.length).toBe(1);
  hold.on = false;
  chosen = second;
  await talk.open();
  gates[0]?.();
  await late;
  expect(talk.state.reception?.path).toBe(second);
});

test('a refusal is shown until the next word: a newer refusal, an opened file or a decision', async () => {
  const { desk, file, talk } = await broughtBack();
  expect(await talk.receive()).toBeNull();
  expect(talk.state.problem?.code).toBe('handover.undecided');
  await talk.decide(keyOf(talk, '次第'), 'ours');
  expect(talk.state.problem).toBeNull();
  await talk.receive();
  let chosen = `${file}.gone`;
  const other = await talkAbout(desk, () => chosen);
  expect(other.talk.state.problem?.code).toBe('handover.unreadable');
  chosen = file;
  await other.talk.open();
  expect(other.talk.state.problem).toBeNull();
  await other.talk.receive();
  chosen = `${file}.gone`;
  await other.talk.open();
  expect(other.talk.state.problem?.code).toBe('handover.unreadable');
  expect(other.talk.state.reception?.path).toBe(file);
});
