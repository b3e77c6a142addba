import assert from 'node:assert/strict';
import type { Connection } from '../../db/migration.ts';
import { bodyRuleSchema } from '../../shared/council/body.ts';

const three = (seats: number, maximum: number) =>
  JSON.stringify({
    sides: ['public_interest', 'worker', 'employer'].map((key) => ({ key, label: key, seats })),
    equalNumbers: true,
    maximum,
    basis: '最低賃金法第22条',
  });
const none = JSON.stringify({ sides: [], equalNumbers: false, maximum: 20, basis: '要綱第3条' });

const earlier = [
  ['tokyo', 'council', '東京地方最低賃金審議会', three(5, 15)],
  ['osaka', 'council', '大阪地方最低賃金審議会', three(4, 12)],
  ['steel', 'subcommittee', '島根県製鋼業最低賃金専門部会', three(3, 9)],
  ['reform', 'conference', '青森県行財政改革推進委員会', none],
  ['labour', 'council', '島根地方労働審議会', none],
] as const;

interface Row {
  readonly template: string | null;
  readonly legal_basis: string;
  readonly composition: string;
  readonly quorum: string;
  readonly convening: string;
  readonly term: string;
  readonly invitations: string;
}

function rule(connection: Connection, id: string) {
  const row = connection.prepare<[string], Row>('select * from body where id = ?').get(id);
  assert(row);
  assert.equal(row.invitations, '[]');
  const parts = {
    composition: row.composition,
    quorum: row.quorum,
    convening: row.convening,
    term: row.term,
  };
  const read = Object.entries({ ...parts, legalBasis: row.legal_basis }).map(([part, json]) => [
    part,
    JSON.parse(json),
  ]);
  return { template: row.template, ...bodyRuleSchema.parse(Object.fromEntries(read)) };
}

/** Bodies that were there get the rule of their kind; what was changed about their composition stays. */
export const bodyRuleExercise = {
  rewrites: ['body'],
  before: (connection: Connection) => {
    const insert = connection.prepare(`
      insert into body (id, revision, parent_id, kind, name, short_name, composition, established_on, abolished_on, position)
        values (?, 1, null, ?, ?, '', ?, '2020-04-01', null, 1)
    `);
    for (const row of earlier) insert.run(...row);
  },
  after: (connection: Connection) => {
    const [tokyo, osaka, steel, reform, labour] = earlier.map(([id]) => rule(connection, id));
    assert.deepEqual(
      [tokyo, osaka, steel, reform, labour].map((body) => body?.template),
      ['minimumWageCouncil', 'minimumWageCouncil', 'minimumWageSubcommittee', 'promotionConference', null],
    );
    assert.equal(tokyo?.composition.maximum, 18);
    assert.deepEqual(
      tokyo?.composition.sides.map(({ seats }) => seats),
      [6, 6, 6],
    );
    assert.equal(osaka?.composition.maximum, 12);
    assert.equal(tokyo?.composition.chairSide, 'public_interest');
    assert.equal(tokyo?.term.years, 2);
    assert.equal(steel?.term.years, null);
    assert.equal(steel?.convening.noticeDays, 3);
    assert.equal(reform?.composition.maximum, 20);
    assert.equal(reform?.composition.chairSide, null);
    assert.equal(reform?.quorum.ofAll?.comparison, 'moreThan');
    assert.equal(labour?.quorum.ofAll, null);
    const kept = connection.prepare("select established_on from body where id = 'reform'").pluck().get();
    assert.equal(kept, '2020-04-01');
    connection.exec("update body set predecessor_id = 'reform' where id = 'labour'");
  },
};
