/** Upgrades the library by two steps that write much, saying how far it is, and halts after a number of lines. */
import { openForWriting } from '../../../../db/library/openConnection.ts';
import { upgradeLibrary } from '../../../../db/library/upgradeLibrary.ts';
import type { Connection } from '../../../../db/migration.ts';
import { migrations } from '../../../../db/migrations.ts';
import { sayAndHalt } from './sayAndHalt.ts';

const [lines = '', folder = ''] = process.argv.slice(2);
const say = sayAndHalt(Number(lines));
const connection = openForWriting(`${folder}/library.db`);
// So small a cache that the transaction reaches the disk long before its end.
connection.pragma('cache_size = 10');

const step = (name: string) => ({
  name,
  up: (database: Connection) => {
    database.exec(
      `create table ${name} (id text primary key not null, revision integer not null, t text) strict`,
    );
    const insert = database.prepare(`insert into ${name} values (?, 1, ?)`);
    for (let row = 0; row < 5; row += 1) {
      insert.run(`${row}`, 'あ'.repeat(20_000));
      database.prepare("update test_shelf set label = label || '!'").run();
      say(`${name} ${row}`);
    }
  },
});

const steps = [...migrations, step('first_new'), step('second_new')];
const upgraded = await upgradeLibrary(folder, connection, '2021-09-14T03:00:00.000Z', steps);
say(upgraded.ok ? 'finished' : upgraded.error.code);
