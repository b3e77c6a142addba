import { describe, expect, test } from 'vitest';
import { shimane2021 } from '../../../../electron/usecases/sample/shimane2021.ts';
import { createOfficeCalendar, defaultHolidays } from '../../../../shared/calendar/officeCalendar.ts';
import { printedBodyNames } from '../../../../shared/council/printedBodyNames.ts';
import { meetingHeading } from '../../../../shared/meeting/meetingHeading.ts';
import { rosterAt } from '../../../../shared/roster/rosterAt.ts';
import { rosterFacts } from '../../../../shared/roster/rosterFacts.ts';
import { meetingNotice } from '../../../../shared/schedule/chains.ts';
import { computeSchedule } from '../../../../shared/schedule/computeSchedule.ts';
import {
  sampleBodies,
  sampleMemberships,
  samplePeople,
  sampleSubcommittees,
} from '../../../seeds/sampleRecords.ts';
import { paperAgenda, paperRosters, solid, standsInPapers } from '../../../seeds/shimanePapers.ts';

const day = shimane2021.meeting.heldOn;
const meetingBodies = sampleSubcommittees.slice(0, 5);

describe('the sample equals the published papers', () => {
  test.each([0, 1, 2, 3, 4])(
    'roster %i: title, sides, names, titles and day, seat by seat in order',
    (index) => {
      const body = meetingBodies[index];
      const paper = paperRosters[index];
      if (!body || !paper) throw new Error(`no roster ${index}`);
      // Entered in reverse, so that the order comes from the readings alone.
      const memberships = sampleMemberships.filter(({ bodyId }) => bodyId === body.id).toReversed();
      const rows = rosterAt(memberships, samplePeople, day, body.composition.sides);
      const sideLabel = new Map(body.composition.sides.map(({ key, label }) => [key, label]));

      expect(`${printedBodyNames(sampleBodies, body.id).join('')}委員名簿`).toBe(paper.title.join(''));
      expect(
        rows.map(({ membership, name }) => ({
          side: sideLabel.get(membership.side ?? ''),
          name: name.family + name.given,
          title: membership.title,
        })),
      ).toEqual(paper.seats);
      expect(paper.remarks).toBe('任命年月日 令和3年9月6日 五十音順 敬称略');
      expect(new Set(rows.map(({ membership }) => membership.appointedOn))).toEqual(new Set(['2021-09-06']));
    },
  );

  test('there are five rosters, and no sixth', () => {
    expect(paperRosters).toHaveLength(5);
    expect(sampleSubcommittees).toHaveLength(6);
    expect(sampleMemberships.filter(({ bodyId }) => bodyId === sampleSubcommittees[5]?.id)).toEqual([]);
  });

  test('the agenda has the eleven items', () => {
    expect(paperAgenda).toHaveLength(11);
    expect(shimane2021.agenda).toEqual(paperAgenda.map(solid));
  });

  test('heading, day, time, place, part and issuer stand in the papers', () => {
    const heading = meetingHeading(
      sampleBodies,
      meetingBodies.map(({ id }) => id),
      shimane2021.meeting.name,
    );
    expect(heading.agenda).toEqual(['島根地方最低賃金審議会', '特定最低賃金専門部会合同会議']);
    const place = shimane2021.meeting.place;
    expect(standsInPapers(`${heading.agenda.join('')}令和3年9月13日（月）午後2時00分から${place}次第`)).toBe(
      true,
    );
    const { part, issuer } = shimane2021.meeting;
    expect(standsInPapers(`${heading.cover.join('')}会議資料—${part}—${issuer}`)).toBe(true);
  });

  test('each of the six subcommittees has its regulation in the papers, named in full', () => {
    for (const { id, name } of sampleSubcommittees) {
      expect(standsInPapers(`${name}運営規程（改正案）`) || standsInPapers(`${name}運営規程(改正案)`)).toBe(
        true,
      );
      expect(
        standsInPapers(`第1条${printedBodyNames(sampleBodies, id).join('')}（以下「専門部会」という。）`),
      ).toBe(true);
    }
  });
});

describe('what the papers hold', () => {
  const seatsOf = (name: string): number =>
    paperRosters.flatMap(({ seats }) => seats).filter((seat) => seat.name === name).length;

  test('45 seats of 30 people in 31 spellings', () => {
    const seats = paperRosters.flatMap((roster) => roster.seats);
    expect(seats).toHaveLength(45);
    expect(new Set(seats.map(({ name }) => name)).size).toBe(31);
    expect(samplePeople).toHaveLength(30);
    expect(new Set(sampleMemberships.map(({ personId }) => personId)).size).toBe(30);
  });

  test.each([
    ['飯塚弘', 4],
    ['若松志昌', 4],
    ['富田眞智子', 3],
    ['富田真智子', 1],
    ['藤本晴久', 3],
    ['森脇建二', 3],
  ])('%s has %i seats', (name, count) => {
    expect(seatsOf(name)).toBe(count);
  });

  test('two titles have the kanji 一 in place of ー', () => {
    expect(sampleMemberships.map(({ title }) => title).filter((title) => /[ァ-ヺ]一/.test(title))).toEqual([
      'オ一エム金属工業株式会社 常務取締役営業統括営業部長',
      '株式会社ニッポ一 取締役 島根工場長',
    ]);
  });

  test('the facts of a roster: 3, 3 and 3, nine readings to confirm, a name in two forms, a kanji 一', () => {
    const [steel] = meetingBodies;
    if (!steel) throw new Error('no subcommittee');
    const facts = rosterFacts(steel, sampleMemberships, samplePeople, day);
    expect(facts.map(({ kind, severity }) => `${severity} ${kind}`)).toEqual([
      'none equalNumbers',
      'none maximum',
      'check readingEstimated',
      'correct kanjiOne',
      'check nameForms',
      ...Array.from({ length: 4 }, () => 'note titleForms'),
    ]);
    expect(facts.map((fact) => ('seats' in fact ? fact.seats.length : 0))).toEqual([
      0, 0, 9, 1, 4, 4, 3, 3, 4,
    ]);
  });

  test('the subcommittee that has a regulation only has no members', () => {
    const [last] = sampleSubcommittees.slice(5);
    if (!last) throw new Error('no subcommittee');
    expect(rosterFacts(last, sampleMemberships, samplePeople, day).map(({ kind }) => kind)).toEqual([
      'noMembers',
    ]);
  });
});

describe('the days of the sample', () => {
  test('the notice is due three clear days before the meeting, and after the members were appointed', () => {
    const calendar = createOfficeCalendar({ holidays: defaultHolidays(), asOf: shimane2021.calendar.asOf });
    const { steps } = computeSchedule(meetingNotice, shimane2021.meeting.heldOn, calendar);
    expect(steps.map(({ date }) => date)).toEqual([shimane2021.meeting.heldOn, shimane2021.noticeBy]);
    const appointed = sampleMemberships.map(({ appointedOn }) => appointedOn ?? '');
    expect(appointed.toSorted().at(-1)).toBe('2021-09-06');
    expect(shimane2021.noticeBy > '2021-09-06').toBe(true);
  });
});
