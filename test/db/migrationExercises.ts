import type { Connection } from '../../db/migration.ts';

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
};
