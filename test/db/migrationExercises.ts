import type { Connection } from '../../db/migration.ts';
import { bodyRuleExercise } from './bodyRuleExercise.ts';

/** Proof that one step of the structure keeps what was there and gives what it promises. */
export interface MigrationExercise {
  /** Adds rows to the structure before the step, besides those of all earlier exercises. */
  readonly before?: (connection: Connection) => void;
  /** Puts a row into each new table, and throws when something is not as the step promises. */
  readonly after: (connection: Connection) => void;
  /** Tables whose rows the step changes; `after` looks at them instead. All others must stay as they are. */
  readonly rewrites?: readonly string[];
}

/** One for each step in db/migrations.ts, by its name. */
export const migrationExercises: Readonly<Record<string, MigrationExercise>> = {
  'create the library and its history': {
    after: (connection) => {
      connection.exec(`
        insert into library (id, revision, name, created_at)
          values ('l', 1, '島根労働局', '2021-09-13T03:00:00Z');
        insert into history (at, who, command, label, kind, schema_version, changes)
          values ('2021-09-13T03:00:00Z', '島根太郎', 'library.rename', '名称の変更', 'do', 1, '[]');
      `);
    },
  },
  'create councils': {
    after: (connection) => {
      connection.exec(`
        insert into body (id, revision, parent_id, kind, name, short_name, composition, established_on,
          abolished_on, position)
          values ('b', 1, null, 'council', '島根地方最低賃金審議会', '審議会', '{}', null, null, 1);
      `);
    },
  },
  'create people and memberships': {
    after: (connection) => {
      connection.exec(`
        insert into person (id, revision, family_name, given_name, family_reading, given_reading, reading_certainty)
          values ('p', 1, '富田', '眞智子', 'とみた', 'まちこ', 'estimated');
        insert into membership (id, revision, person_id, body_id, side, title, printed_family_name,
          printed_given_name, appointed_on, ended_on, role)
          values ('m', 1, 'p', 'b', 'public_interest', '常務理事', '富田', '真智子', '2021-09-06', null, null);
      `);
    },
  },
  'create meetings and agendas': {
    after: (connection) => {
      connection.exec(`
        insert into meeting (id, revision, name, held_on, starts_at, place, issuer, part)
          values ('k', 1, '合同会議', '2021-09-13', '14:00', '松江', '島根労働局', 'その1');
        insert into meeting_body (id, revision, meeting_id, body_id, position) values ('kb', 1, 'k', 'b', 0);
        insert into agenda_item (id, revision, meeting_id, position, text) values ('a', 1, 'k', 0, '開会');
      `);
    },
  },
  'create bound packets': {
    after: (connection) => {
      connection.exec(`
        insert into bound_packet (id, revision, meeting_id, sha256, pages, bytes, bound_at)
          values ('t', 1, 'k', 'abc', 7, 1000, '2021-09-10T03:00:00Z');
      `);
    },
  },
  'create decisions on findings': {
    after: (connection) => {
      connection.exec(`
        insert into finding_decision (id, revision, key, texts)
          values ('f', 1, 'nameForms:p', '["富田 眞智子","富田 真智子"]');
      `);
    },
  },
  'add rules and invitations to bodies': bodyRuleExercise,
  'add the course of meetings, kinds of agenda items, and materials': {
    before: (connection) => {
      connection.exec(`
        insert into agenda_item (id, revision, meeting_id, position, text) values
          ('a2', 1, 'k', 1, '部会長の選出'), ('a3', 1, 'k', 2, '基礎調査結果について'), ('a4', 1, 'k', 3, 'そ　の 他');
      `);
    },
    after: (connection) => {
      const all = (sql: string) => JSON.stringify(connection.prepare(sql).raw().all());
      const expectSame = (found: string, wanted: string) => {
        if (found !== wanted) throw new Error(`${found}, not ${wanted}`);
      };
      expectSame(
        all('select mode, openness, numbering, number, distributed_on from meeting'),
        '[["inPerson","open","no",null,null]]',
      );
      expectSame(
        all('select kind, is_sub_item from agenda_item order by position'),
        '[["opening",0],["election",0],["report",0],["other",0]]',
      );
      // The packet keeps its rosters.
      expectSame(
        all('select meeting_id, title, kind, paper from material'),
        '[["k","委員名簿","numbered","{\\"kind\\":\\"meetingRoster\\",\\"meetingId\\":\\"k\\"}"]]',
      );
    },
  },
  'create settings of the office': {
    after: (connection) => {
      connection.exec(
        `insert into office_style (id, revision, settings) values ('o', 1, '{"digits":"full"}');`,
      );
    },
  },
  'create letters': {
    after: (connection) => {
      connection.exec(`
        insert into consultation (id, revision, number, date, addressee_body, addressee_office,
          addressee_family_name, addressee_given_name, sender_office, sender_name, legal_basis, matter, subjects,
          seal_omitted)
          values ('c', 1, '島労発基0824第7号', '2021-08-24', '島根地方最低賃金審議会', '会長', '富田', '眞智子',
            '島根労働局長', '倉持清子', '最低賃金法第15条第2項', '最低賃金の改正決定', '[]', 1);
      `);
    },
  },
  'create text papers': {
    after: (connection) => {
      connection.exec(`
        insert into text_paper (id, revision, meeting_id, title, body)
          values ('x', 1, 'k', '最低賃金法の抜粋', '# 第25条');
      `);
    },
  },
  'add terms, roles with dates, forms of names, contacts and roster settings': {
    rewrites: ['membership'],
    before: (connection) => {
      connection.exec(`
        insert into membership (id, revision, person_id, body_id, side, title, appointed_on, ended_on, role)
          values ('chair', 4, 'p', 'b', 'public_interest', '会長', '2021-09-06', null, 'chairperson');
      `);
    },
    after: (connection) => {
      const rows = connection
        .prepare(
          'select id, revision, title, ended_on, printed_given_name, roles from membership order by id',
        )
        .raw()
        .all();
      const wholeTime = '[{"role":"chairperson","from":null,"until":null}]';
      const expected = [
        ['chair', 4, '会長', null, null, wholeTime],
        ['m', 1, '常務理事', null, '真智子', '[]'],
      ];
      if (JSON.stringify(rows) !== JSON.stringify(expected)) throw new Error(JSON.stringify(rows));
      connection.exec(`
        update membership set predecessor_id = 'm', is_substitute = 1 where id = 'chair';
        insert into person_contact (id, revision, person_id, postal_code, address, telephone, email, note)
          values ('c', 1, 'p', '690-0000', '松江市', '0852-00-0000', '', '');
        insert into roster_setting (id, revision, body_id, member_order, columns)
          values ('s', 1, null, 'gojuon', '["name"]');
      `);
    },
  },
  'create calendars, chains and plans': {
    before: (connection) => {
      connection.exec(`
        insert into consultation (id, revision, number, date, addressee_body, addressee_office,
          addressee_family_name, addressee_given_name, sender_office, sender_name, legal_basis, matter, subjects,
          seal_omitted)
          values ('asked', 1, '島労発基0824第7号', '2021-08-24', '審議会', '会長', '富田', '眞智子', '島根労働局長',
            '倉持清子', '最低賃金法第15条第2項', '最低賃金の改正決定', '[]', 1);
      `);
    },
    after: (connection) => {
      connection.exec(`
        insert into office_calendar (id, revision, source, as_of, holidays)
          values ('oc', 1, '内閣府', '2021-02-01', '[["2021-01-01","元日"]]');
        insert into calendar_change (id, revision, date, closed, name, note)
          values ('cc', 1, '2021-09-16', 1, '県の記念日', '');
        insert into schedule_chain (id, revision, content) values ('sc', 1, '{}');
        insert into chain_amounts (id, revision, chain_key, fiscal_year, amounts)
          values ('ca', 1, 'specifiedMinimumWage', 2021, '{"submissionDays":3}');
        insert into schedule_plan (id, revision, chain_key, meeting_id, consultation_id, body_id, title, start,
          inputs, agreed, done)
          values ('sp', 1, 'specifiedMinimumWage', 'k', 'asked', 'b', '', null, '{}', '{}', '{}');
      `);
      const again = () =>
        connection.exec("insert into calendar_change values ('dd', 1, '2021-09-16', 0, '同じ日', '')");
      let twice = true;
      try {
        again();
      } catch {
        twice = false;
      }
      if (twice) throw new Error('one day is there twice');
    },
  },
  'add how materials are handed out and bound': {
    after: (connection) => {
      const usual = connection
        .prepare('select distinct is_closed, copies, source, handling, booklet from material')
        .raw()
        .all();
      if (JSON.stringify(usual) !== '[[0,null,"","bind",1]]') throw new Error(JSON.stringify(usual));
      connection.exec(`
        update material set is_closed = 1, copies = 30, source = '島根県統計課', handling = 'slip', booklet = 2;
      `);
    },
  },
  'add whom bound packets are for and what they were made from': {
    after: (connection) => {
      const usual = connection
        .prepare('select variant, booklet, extent, made_from from bound_packet')
        .raw()
        .all();
      if (JSON.stringify(usual) !== '[["members",null,"all",null]]') throw new Error(JSON.stringify(usual));
      connection.exec(
        `update bound_packet set variant = 'observers', booklet = 1, made_from = '{"papers":[]}'`,
      );
    },
  },
};
