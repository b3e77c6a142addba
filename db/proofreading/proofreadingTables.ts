import type { Migration } from '../migration.ts';

/** A finding that was accepted. `key` names the finding, whatever feature it is of; `texts` is a JSON array. */
export interface FindingDecisionTable {
  id: string;
  revision: number;
  key: string;
  texts: string;
}

export interface ProofreadingTables {
  finding_decision: FindingDecisionTable;
}

export const createProofreadingTables: Migration = {
  name: 'create decisions on findings',
  up: (connection) => {
    connection.exec(`
      create table finding_decision (
        id text primary key,
        revision integer not null,
        key text not null,
        texts text not null
      ) strict;
      create index finding_decision_key on finding_decision (key);
    `);
  },
};
