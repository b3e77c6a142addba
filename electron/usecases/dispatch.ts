import type { ZodError } from 'zod';
import type { Library } from '../../db/library/library.ts';
import { runCommand } from '../../db/library/runCommand.ts';
import type { Channel } from '../../shared/contract/channel.ts';
import type { Call } from '../../shared/contract/contract.ts';
import { problem, type Result } from '../../shared/contract/result.ts';
import type { CommandContext, LibrarySession } from './contexts.ts';
import { backUpBeforeChange } from './library/dailyBackups.ts';
import { useCases, workerContract } from './useCases.ts';

type AnyUseCase = (context: unknown, input: unknown) => Promise<Result<unknown>>;

function isChannel(name: string): name is keyof typeof workerContract {
  return Object.hasOwn(workerContract, name);
}

const placesOf = (error: ZodError): string =>
  error.issues.map((issue) => issue.path.join('.') || issue.code).join('、');

/** Runs a command's use case in its transaction; the history's label is complete when the use case is done. */
function inCommand(
  session: LibrarySession,
  library: Library,
  { label = '' }: Channel,
  call: Call,
  change: (context: CommandContext) => Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  backUpBeforeChange(session, library);
  const at = session.now();
  let described = label;
  const command = {
    name: call.channel,
    get label() {
      return described;
    },
    who: session.who,
    at,
    mergeKey: call.mergeKey,
  };
  return runCommand(library, command, (writable) =>
    change({
      library: writable,
      opened: library,
      now: at,
      describe: (what) => {
        described = `${label}「${what}」`;
      },
    }),
  );
}

async function run(
  session: LibrarySession,
  channel: Channel,
  answer: AnyUseCase,
  input: unknown,
  call: Call,
): Promise<Result<unknown>> {
  if (channel.kind === 'library') return answer(session, input);
  const { library } = session;
  if (!library) return problem('library.notOpen');
  if (channel.kind === 'read') return answer({ library: library.reader, opened: library }, input);
  return inCommand(session, library, channel, call, (context) => answer(context, input));
}

/**
 * Runs one call: parses its input, hands the use case what its channel's kind allows, parses the output. There is no
 * way to a use case that goes round this.
 *
 * @returns the use case's value, or why not: `request.refused` for an unknown channel, `input.invalid` with the
 *   places that do not fit, `internal` where the program itself is at fault.
 */
export async function dispatch(session: LibrarySession, call: Call): Promise<Result<unknown>> {
  if (!isChannel(call.channel)) return problem('request.refused', { channel: call.channel });
  const channel: Channel = workerContract[call.channel];
  const input = channel.input.safeParse(call.input);
  if (!input.success) return problem('input.invalid', { field: placesOf(input.error) });
  try {
    const result = await run(session, channel, useCases[call.channel] as AnyUseCase, input.data, call);
    if (!result.ok) return result;
    const output = channel.output.safeParse(result.value);
    if (output.success) return { ok: true, value: output.data };
    console.error(`${call.channel}: output does not fit its contract: ${placesOf(output.error)}`);
    return problem('internal', { reason: `${call.channel}: ${placesOf(output.error)}` });
  } catch (error) {
    console.error(`${call.channel}:`, error);
    return problem('internal', { reason: error instanceof Error ? error.message : String(error) });
  }
}
