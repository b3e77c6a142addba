import type { Result } from '../../shared/contract/result.ts';
import { appendToHistory } from './appendToHistory.ts';
import type { Command } from './command.ts';
import type { Library } from './library.ts';
import { recordedLibrary } from './recordedLibrary.ts';
import { inTransaction } from './transaction.ts';
import type { WritableLibrary } from './writableLibrary.ts';

/**
 * The only way to write: one transaction changes the rows and appends who, when, which command and its inverse to
 * the history. A problem or an exception leaves no trace; so does a command that changes nothing. Commands wait
 * for each other; one inside another throws.
 *
 * Example:
 * ```ts
 * runCommand(library, { name: 'library.rename', label: '保管庫の名称の変更', who, at }, async (writable) =>
 *   writable.update('library', id, revision, { name }))
 * ```
 *
 * Problems: those of `change`; `library.readOnly` when open for reading; `inUse` when another row points to a
 * removed one; `disk.*` and `library.damaged` when the disk fails.
 */
export function runCommand<T>(
  library: Library,
  command: Command,
  change: (writable: WritableLibrary) => Promise<Result<T>>,
): Promise<Result<T>> {
  return inTransaction(library, async (writer) => {
    const recorded = recordedLibrary(writer);
    try {
      const result = await change(recorded.writable);
      if (result.ok) {
        await appendToHistory(writer, { ...command, kind: 'do', target: null }, recorded.changes);
      }
      return result;
    } finally {
      recorded.close();
    }
  });
}
