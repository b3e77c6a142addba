import { AsyncLocalStorage } from 'node:async_hooks';
import { problem, type Result } from '../../shared/contract/result.ts';
import { connections, type Library, type Writer } from './library.ts';
import { problemOrThrow } from './problemOrThrow.ts';

/** Set while a transaction runs: waiting inside one for the next would wait for ever. */
const running = new AsyncLocalStorage<Library>();

/**
 * Runs `work` alone, inside one transaction that ends in a commit when the result is ok, else in a rollback.
 * Problems: those of `work`, `library.readOnly` when open for reading, and those of a failing disk.
 */
export function inTransaction<T>(
  library: Library,
  work: (writer: Writer) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { writer } = library[connections];
  if (!writer) return Promise.resolve(problem('library.readOnly'));
  if (running.getStore() === library) throw new Error('A command was run inside a command.');
  return writer.inTurn(() => running.run(library, () => transact(writer, work)));
}

async function transact<T>(writer: Writer, work: (writer: Writer) => Promise<Result<T>>): Promise<Result<T>> {
  const { connection } = writer;
  try {
    connection.exec('begin immediate');
    const result = await work(writer);
    connection.exec(result.ok ? 'commit' : 'rollback');
    return result;
  } catch (error) {
    return problemOrThrow(error);
  } finally {
    // Also after a commit that failed; some failures of the disk have already rolled back.
    if (connection.inTransaction) connection.exec('rollback');
  }
}
