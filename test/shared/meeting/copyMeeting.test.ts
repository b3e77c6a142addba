import { describe, expect, test } from 'vitest';
import { copyMeeting, renewedPaper } from '../../../shared/meeting/copyMeeting.ts';
import { blankMaterial, type Material } from '../../../shared/meeting/material.ts';
import { yearWords } from '../../../shared/meeting/yearWords.ts';
import { sampleAgenda, sampleBodies, sampleMeeting } from '../../seeds/sampleRecords.ts';

const material = (title: string, other: Partial<Material> = {}): Material => ({
  ...{ ...blankMaterial, id: title, revision: 1, meetingId: 'meeting', title },
  ...{ given: null, addedOn: null, replacedOn: null, removedOn: null },
  ...other,
});

const given = {
  kind: 'numbered',
  label: '資料No.7',
  number: { item: null, place: 7, branch: null },
  words: null,
} as const;
const source = {
  meeting: { ...sampleMeeting, number: 12, distributedOn: '2021-09-10', openedOn: '2021-09-13' },
  agenda: sampleAgenda,
  materials: [
    material('令和3年度各種助成金のご案内', {
      agendaItemIds: ['item-10', 'gone'],
      given,
      replacedOn: '2021-09-11',
    }),
    material('取りやめた資料', { given, removedOn: '2021-09-11' }),
  ],
};
const renewal = { heldOn: '2022-09-12', number: 13 };

describe('a meeting like an earlier one', () => {
  const copy = copyMeeting(source, sampleBodies, renewal);

  test('has its own day and number, and all texts to the letter', () => {
    const { name, place, issuer, part, startsAt } = source.meeting;
    expect(copy.fields).toMatchObject({ ...renewal, name, place, issuer, part, startsAt });
    expect(copy.agenda.map(({ text }) => text)).toEqual(sampleAgenda.map(({ text }) => text));
    expect(copy.agenda.map(({ kind }) => kind)).toEqual(sampleAgenda.map(({ kind }) => kind));
    expect(copy.bodyIds).toEqual(source.meeting.bodyIds);
    expect(copy.fields).not.toHaveProperty('distributedOn');
  });

  test('has the materials with their places in the agenda, but nothing of what became of them', () => {
    const { agendaItemIds: _, ...usual } = blankMaterial;
    expect(copy.materials).toEqual([
      {
        ...{ ...usual, title: '令和3年度各種助成金のご案内' },
        agendaPlaces: [9],
      },
    ]);
  });

  test('lists the words that speak of a year, and changes none', () => {
    expect(copy.toCheck).toEqual([
      {
        ...{ where: '資料', text: '令和3年度各種助成金のご案内' },
        words: [{ from: 0, to: 5, word: '令和3年度' }],
      },
    ]);
  });

  test('leaves out a body that is abolished on the new day, and says which', () => {
    const [first = ''] = source.meeting.bodyIds;
    const bodies = sampleBodies.map((body) =>
      body.id === first ? { ...body, abolishedOn: '2022-03-31' } : body,
    );
    const later = copyMeeting(source, bodies, renewal);
    expect(later.leftOutBodyIds).toEqual([first]);
    expect(later.bodyIds).toEqual(source.meeting.bodyIds.slice(1));
    expect(copyMeeting(source, bodies, { ...renewal, heldOn: '2022-03-01' }).leftOutBodyIds).toEqual([]);
  });
});

test('papers of the earlier meeting become those of the new one, rosters as of a day those of the new day', () => {
  const to = { meetingId: 'new', heldOn: '2022-09-12' };
  expect(renewedPaper({ kind: 'meetingRoster', meetingId: 'old' }, 'old', to)).toEqual({
    kind: 'meetingRoster',
    meetingId: 'new',
  });
  const roster = { kind: 'roster' as const, bodyIds: ['b'], date: '2021-09-13' };
  expect(renewedPaper(roster, 'old', to)).toEqual({ ...roster, date: '2022-09-12' });
  expect(renewedPaper(roster, 'old', { ...to, heldOn: null })).toBeNull();
  expect(renewedPaper(null, 'old', to)).toBeNull();
});

test.each([
  ['令和2年度の取組', ['令和2年度']],
  ['「業務改善助成金」（令和3年8月から）のご案内', ['令和3年8月']],
  ['平成三十年十月一日発効', ['平成三十年十月一日']],
  ['令和元年度及び平成３０年度', ['令和元年度', '平成３０年度']],
  ['R2実績とR3.9.13の資料', ['R2', 'R3.9.13']],
  ['2021年度計画、２０２２年', ['2021年度', '２０２２年']],
  ['昨年度の実績について', ['昨年度']],
  ['島労発基0824第7号', []],
  ['最低賃金審議会令第6条第5項', []],
  ['ISO9001とH形鋼', []],
])('in %s the words of a year are %j', (text, words) => {
  expect(yearWords(text).map(({ word }) => word)).toEqual(words);
});
