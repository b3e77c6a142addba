import { expect, test } from 'vitest';
import { newDesk } from './session.ts';

const council = {
  parentId: null,
  kind: 'council',
  name: '島根地方最低賃金審議会',
  shortName: '審議会',
} as const;

test('a subcommittee for minimum wages starts with the three sides and at most nine', async () => {
  const desk = await newDesk();
  const { id: parentId } = await desk.do('council.create', council);
  const name = '島根県自動車・同附属品製造業最低賃金専門部会';
  await desk.do('council.create', { parentId, kind: 'subcommittee', name, shortName: '自動車' });
  const bodies = await desk.do('council.list', { date: '2021-09-13' });
  expect(bodies.map(({ composition: { sides, maximum } }) => [sides.map(({ key }) => key), maximum])).toEqual(
    [
      [['public_interest', 'worker', 'employer'], 15],
      [['public_interest', 'worker', 'employer'], 9],
    ],
  );
});

test('a body without a name is refused, and nothing is written', async () => {
  const desk = await newDesk();
  expect(await desk.try('council.create', { ...council, name: '　' })).toMatchObject({
    ok: false,
    error: { code: 'input.blank' },
  });
  expect(await desk.do('history.list', { limit: 10, before: null })).toEqual([]);
});

test('a body that others depend on is not removed; the refusal says what depends on it', async () => {
  const desk = await newDesk();
  const { id: parentId, revision } = await desk.do('council.create', council);
  const child = await desk.do('council.create', { ...council, parentId, name: '部会', shortName: '部会' });
  await desk.do('roster.appoint', {
    bodyId: parentId,
    appointments: [{ side: null, name: { family: '飯塚', given: '弘' }, title: '', appointedOn: null }],
  });
  expect(await desk.try('council.remove', { id: parentId, revision })).toEqual({
    ok: false,
    error: { code: 'council.inUse', details: { name: '審議会', dependents: '下の会議体 1、委員 1名' } },
  });
  await desk.do('council.remove', child);
  expect((await desk.do('council.list', { date: '2021-09-13' })).map(({ shortName }) => shortName)).toEqual([
    '審議会',
  ]);
});

test('who changed what is in the history, in words', async () => {
  const desk = await newDesk();
  const created = await desk.do('council.create', council);
  await desk.do('council.update', { ...created, fields: { shortName: '島根審議会' } });
  await desk.do('history.undo', {});
  const entries = await desk.do('history.list', { limit: 10, before: null });
  expect(entries.map(({ label, kind, who }) => [kind, label, who])).toEqual([
    ['undo', '会議体の変更「審議会」', '島根 太郎'],
    ['do', '会議体の変更「審議会」', '島根 太郎'],
    ['do', '会議体の追加「審議会」', '島根 太郎'],
  ]);
  expect(await desk.do('history.next', {})).toEqual({
    undo: '会議体の追加「審議会」',
    redo: '会議体の変更「審議会」',
  });
});

test('a body from a template has its whole rule; everything of it can be changed, one undo a step', async () => {
  const desk = await newDesk();
  const name = '青森県公文書開示審査会';
  const created = await desk.do('council.create', { ...council, name, template: 'auxiliaryOrgan' });
  const body = async () => (await desk.do('council.list', { date: '2021-09-13' }))[0];
  expect(await body()).toMatchObject({
    template: 'auxiliaryOrgan',
    legalBasis: { kind: 'ordinance', text: '地方自治法第138条の4第3項' },
    quorum: { ofAll: { numerator: 1, denominator: 2, comparison: 'moreThan' } },
    term: { years: 2, substituteServesRemainder: true },
  });
  const invitations = [
    { key: 'a', kind: 'secretariat', title: '行政経営課長', name: '' },
    { key: 'b', kind: 'observer', title: '監査委員事務局', name: '見本 花子' },
  ] as const;
  await desk.do('council.update', { ...created, fields: { invitations: [...invitations] } });
  expect((await body())?.invitations).toEqual(invitations);
  await desk.do('history.undo', {});
  expect((await body())?.invitations).toEqual([]);
});

test('a body that another one followed is not removed; nothing follows itself or what is not there', async () => {
  const desk = await newDesk();
  const before = await desk.do('council.create', { ...council, name: '行政改革推進委員会', shortName: '旧' });
  const after = await desk.do('council.create', {
    ...council,
    name: '行財政改革推進委員会',
    shortName: '新',
  });
  const notFound = { ok: false, error: { code: 'notFound', details: { what: '前身の会議体' } } };
  for (const predecessorId of [after.id, '00000000-0000-7000-8000-000000000000']) {
    expect(await desk.try('council.update', { ...after, fields: { predecessorId } })).toMatchObject(notFound);
  }
  await desk.do('council.update', { ...after, fields: { predecessorId: before.id } });
  expect(await desk.try('council.remove', before)).toEqual({
    ok: false,
    error: { code: 'council.inUse', details: { name: '旧', dependents: '後身の会議体 1' } },
  });
});
