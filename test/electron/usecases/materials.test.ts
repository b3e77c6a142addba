import { expect, test } from 'vitest';
import { materialLabels } from '../../../electron/usecases/meeting/materialLabels.ts';
import { documentOf, paperReference, paragraph, section } from '../../../shared/document/builders.ts';
import { resolveReferences } from '../../../shared/document/resolveReferences.ts';
import { blankMaterial, type Material, type MaterialFields } from '../../../shared/meeting/material.ts';
import { materialNumbers } from '../../../shared/meeting/materialNumbers.ts';
import { materialStamp } from '../../../shared/meeting/materialStamp.ts';
import { blankMeeting } from '../../../shared/meeting/meeting.ts';
import { meetingState } from '../../../shared/meeting/meetingState.ts';
import { documentText } from '../../document/documentText.ts';
import { type Desk, newDesk } from './session.ts';

const on = '2021-09-10';

/** A meeting with these materials instead of the roster. */
async function meetingWith(desk: Desk, titles: readonly string[]) {
  const { id } = await desk.do('meeting.create', {
    fields: { ...blankMeeting, name: '合同会議' },
    bodyIds: [],
  });
  const get = () => desk.do('meeting.get', { id });
  const target = async (title: string) => {
    const found = (await get()).materials.find((material) => material.title === title);
    if (!found) throw new Error(title);
    return { id: found.id, revision: found.revision };
  };
  const add = (fields: readonly Partial<MaterialFields>[], after: string | null = null) => {
    const materials = fields.map((one) => ({ ...blankMaterial, ...one }));
    return desk.do('meeting.addMaterials', { meetingId: id, before: null, after, materials, on });
  };
  await desk.do('meeting.removeMaterials', { items: [await target('委員名簿')], on });
  await add(titles.map((title) => ({ title })));
  return {
    id,
    get,
    target,
    add,
    /** Name on paper and title, in order. */
    async stamps(): Promise<string[]> {
      const { meeting, agenda, materials } = await get();
      const numbers = materialNumbers(meeting.numbering, agenda, materials);
      const stamp = (one: Material) => materialStamp(numbers.get(one.id)?.label ?? '', one);
      return materials.map((one) => `${stamp(one)} ${one.title}`);
    },
    async advance(day = on) {
      const { meeting } = await get();
      return desk.try('meeting.advance', { id, revision: meeting.revision, on: day });
    },
    async stepBack() {
      const { meeting } = await get();
      return desk.do('meeting.stepBack', { id, revision: meeting.revision });
    },
    state: async () => meetingState((await get()).meeting),
  };
}

test('numbers follow the order: a material that moves takes its place’s number', async () => {
  const desk = await newDesk();
  const { target, stamps } = await meetingWith(desk, ['名簿', '諮問文', '規程']);
  expect(await stamps()).toEqual(['資料No.1 名簿', '資料No.2 諮問文', '資料No.3 規程']);
  const before = (await target('名簿')).id;
  await desk.do('meeting.moveMaterials', { items: [await target('規程')], before });
  expect(await stamps()).toEqual(['資料No.1 規程', '資料No.2 名簿', '資料No.3 諮問文']);
  await desk.do('meeting.removeMaterials', { items: [await target('名簿')], on });
  expect(await stamps()).toEqual(['資料No.1 規程', '資料No.2 諮問文']);
});

test('after distribution numbers stand: 差替え, 追加 by choice, 欠番; each is one step back', async () => {
  const desk = await newDesk();
  const { target, add, stamps, advance } = await meetingWith(desk, ['名簿', '諮問文', '規程']);
  expect((await advance()).ok).toBe(true);
  await desk.do('meeting.moveMaterials', {
    items: [await target('規程')],
    before: (await target('名簿')).id,
  });
  await desk.do('meeting.replaceMaterials', { items: [await target('規程')], on });
  await add([{ title: '追加の表' }], (await target('諮問文')).id);
  await add([{ title: '要望書' }]);
  await desk.do('meeting.removeMaterials', { items: [await target('名簿')], on });
  const after = [
    '資料No.3（差替え） 規程',
    '資料No.1（欠番） 名簿',
    '資料No.2 諮問文',
    '資料No.2の2（追加） 追加の表',
    '資料No.4（追加） 要望書',
  ];
  expect(await stamps()).toEqual(after);
  await desk.do('history.undo', {});
  expect(await stamps()).toEqual(after.with(1, '資料No.1 名簿'));
  await desk.do('history.undo', {});
  expect(await stamps()).toEqual(after.with(1, '資料No.1 名簿').slice(0, 4));
});

test('after distribution a changed title is 差替え, another agenda item is not', async () => {
  const desk = await newDesk();
  const { target, stamps, advance } = await meetingWith(desk, ['名簿', '諮問文']);
  await advance();
  await desk.do('meeting.editMaterials', { items: [{ ...(await target('名簿')), agendaItemIds: [] }], on });
  await desk.do('meeting.editMaterials', { items: [{ ...(await target('諮問文')), suffix: '写' }], on });
  expect(await stamps()).toEqual(['資料No.1 名簿', '資料No.2（差替え） 諮問文']);
});

test('a number that was taken out is not given again, and not even the kind that changed frees it', async () => {
  const desk = await newDesk();
  const { target, add, stamps, advance } = await meetingWith(desk, ['名簿', '諮問文']);
  await advance();
  await desk.do('meeting.removeMaterials', { items: [await target('諮問文')], on });
  await desk.do('meeting.editMaterials', { items: [{ ...(await target('名簿')), kind: 'reference' }], on });
  await add([{ title: '新' }]);
  expect(await stamps()).toEqual(['資料No.1 名簿', '資料No.2（欠番） 諮問文', '資料No.3（追加） 新']);
});

test('a paper that refers to a material prints the number that it has now, and after distribution the one it was given', async () => {
  const desk = await newDesk();
  const { id, target, advance } = await meetingWith(desk, ['名簿', '諮問文']);
  const key = (await target('諮問文')).id;
  const cited = async () => {
    const { library } = desk.session;
    if (!library) throw new Error('no library');
    const citing = documentOf('別紙', section([paragraph([paperReference(key, '諮問文'), 'のとおり'])]));
    const { document } = resolveReferences(citing, await materialLabels(library.reader, id));
    return documentText(document);
  };
  expect(await cited()).toEqual(['資料No.2のとおり']);
  const toTop = async () => {
    const [first] = (await desk.do('meeting.get', { id })).materials;
    await desk.do('meeting.moveMaterials', { items: [await target('諮問文')], before: first?.id ?? null });
  };
  await toTop();
  expect(await cited()).toEqual(['資料No.1のとおり']);
  await advance();
  await desk.do('meeting.moveMaterials', { items: [await target('諮問文')], before: null });
  expect(await cited()).toEqual(['資料No.1のとおり']);
});

test('a meeting goes through its states in order, on days in order, and back again', async () => {
  const desk = await newDesk();
  const { state, advance, stepBack, stamps, target, add } = await meetingWith(desk, ['名簿', '諮問文']);
  expect(await state()).toBe('preparing');
  expect((await advance('2021-09-10')).ok).toBe(true);
  expect(await state()).toBe('distributed');
  expect(await advance('2021-09-09')).toMatchObject({
    ok: false,
    error: { code: 'meeting.dayOutOfOrder', details: { day: '令和3年9月10日' } },
  });
  for (const wanted of ['held', 'closed']) {
    expect((await advance('2021-09-13')).ok).toBe(true);
    expect(await state()).toBe(wanted);
  }
  expect((await advance('2021-09-14')).ok).toBe(false);
  await desk.do('meeting.removeMaterials', { items: [await target('名簿')], on });
  await add([{ title: '新' }]);
  for (const wanted of ['held', 'distributed']) {
    await stepBack();
    expect(await state()).toBe(wanted);
  }
  expect(await stamps()).toEqual(['資料No.1（欠番） 名簿', '資料No.2 諮問文', '資料No.3（追加） 新']);
  await stepBack();
  expect(await state()).toBe('preparing');
  expect(await stamps()).toEqual(['資料No.1 諮問文', '資料No.2 新']);
  await desk.do('history.undo', {});
  expect(await stamps()).toEqual(['資料No.1（欠番） 名簿', '資料No.2 諮問文', '資料No.3（追加） 新']);
});

test('a meeting that was distributed is removed with its materials, and comes back whole', async () => {
  const desk = await newDesk();
  const { id, get, advance, stamps } = await meetingWith(desk, ['名簿', '諮問文']);
  await advance();
  const before = await stamps();
  await desk.do('meeting.remove', { id, revision: (await get()).meeting.revision });
  await desk.do('history.undo', {});
  expect(await stamps()).toEqual(before);
});
