import { describe, expect, test } from 'vitest';
import { newBody } from '../../../shared/council/newBody.ts';
import { blankMeeting, type Meeting } from '../../../shared/meeting/meeting.ts';
import { bodyFacts } from '../../../shared/roster/bodyFacts.ts';
import type { Membership } from '../../../shared/roster/membership.ts';
import { missingEstablishment } from '../../../shared/roster/missingEstablishment.ts';
import { rosterAt } from '../../../shared/roster/rosterAt.ts';
import { rosterFactText } from '../../../shared/roster/rosterFactText.ts';
import { always, person, seat } from './seats.ts';

const day = '2021-09-13';
const name = '島根県製鋼業最低賃金専門部会';
const body = {
  id: 'body',
  ...newBody({ parentId: null, kind: 'subcommittee', name, shortName: '' }),
  establishedOn: '2021-08-24',
};
const people = [person('p1', '富田 眞智子'), person('p2', '景山 誠')];
const rows = (...seats: Membership[]) => rosterAt(seats, people, day, body.composition.sides);
const said = (...input: Parameters<typeof bodyFacts>) =>
  bodyFacts(...input).map((fact) => `${fact.severity} ${rosterFactText(fact)}`);

describe('who chairs', () => {
  test('a chair of the public-interest members is as the rule says', () => {
    const chaired = rows(seat('p1', { roles: [always('chairperson')] }), seat('p2', { side: 'worker' }));
    expect(bodyFacts(body, chaired, day)).toEqual([]);
  });

  test.each([
    ['chairperson', '部会長'],
    ['acting_chairperson', '部会長代理'],
  ] as const)('a %s of another side is named, with the article', (role, label) => {
    const [fact, ...others] = bodyFacts(
      body,
      rows(seat('p2', { side: 'worker', roles: [always(role)] })),
      day,
    );
    expect(others).toEqual([]);
    expect(fact && rosterFactText(fact)).toBe(
      `${label}は公益代表の委員から選ぶ定めですが、区分の異なる委員が就いています：景山 誠。`,
    );
    expect(fact).toMatchObject({
      severity: 'correct',
      basis: '最低賃金法第25条第4項で準用する第24条第2項・第4項',
    });
  });

  test('a body whose rule names no side may be chaired by anybody', () => {
    const free = { ...body, composition: { ...body.composition, chairSide: null } };
    expect(
      bodyFacts(free, rows(seat('p2', { side: 'worker', roles: [always('chairperson')] })), day),
    ).toEqual([]);
  });
});

describe('whether the body exists', () => {
  test('on the day of its abolition it does, the day after it does not', () => {
    const abolished = { ...body, abolishedOn: day };
    expect(said(abolished, rows(seat('p1')), day)).toEqual([]);
    expect(said(abolished, rows(seat('p1')), '2021-09-14')).toEqual([
      'correct この会議体は令和3年9月13日に廃止されています。1名が在任のままです。',
    ]);
    expect(said(abolished, [], '2021-09-14')).toEqual([
      'note この会議体は令和3年9月13日に廃止されています。',
    ]);
  });

  test('the page of a body in which members sit asks since when it exists; its roster does not', () => {
    const undated = { ...body, establishedOn: null };
    expect(missingEstablishment(undated, 1)).toBe(
      '委員が1名いますが、会議体の設置の日が入力されていません。',
    );
    expect(missingEstablishment(undated, 0)).toBeNull();
    expect(missingEstablishment(body, 1)).toBeNull();
    expect(said(undated, rows(seat('p1')), day)).toEqual([]);
  });
});

test('meetings after the abolition are named, those of other bodies and of the day itself are not', () => {
  const meeting = (heldOn: string | null, bodyIds: string[], id = heldOn ?? ''): Meeting => ({
    ...{ ...blankMeeting, distributedOn: null, openedOn: null, closedOn: null },
    ...{ id, revision: 1, name: '合同会議', heldOn, bodyIds },
  });
  const meetings = [
    meeting(day, ['body']),
    meeting('2021-10-01', ['other', 'body']),
    meeting('2021-10-02', ['other']),
    meeting(null, ['body']),
  ];
  expect(said({ ...body, abolishedOn: day }, [], day, meetings)).toEqual([
    'correct 令和3年9月13日の廃止より後の会議があります：合同会議（令和3年10月1日）。',
  ]);
  expect(said(body, [], day, meetings)).toEqual([]);
});
