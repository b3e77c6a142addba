import type { Channel } from '../../shared/contract/channel.ts';
import { type Call, contract } from '../../shared/contract/contract.ts';
import { problem, type Result } from '../../shared/contract/result.ts';
import type { HostContext } from './hostContext.ts';
import { hostUseCases } from './hostUseCases.ts';

type AnyHostUseCase = (context: HostContext, input: unknown) => Promise<Result<unknown>>;

/** Channels after which a library is open, so that its folder is remembered. */
const opening: ReadonlySet<string> = new Set(['library.create', 'library.open', 'sample.create']);

function isHostChannel(name: string): name is keyof typeof hostUseCases {
  return Object.hasOwn(hostUseCases, name);
}

async function runOnHost(
  context: HostContext,
  name: keyof typeof hostUseCases,
  rawInput: unknown,
): Promise<Result<unknown>> {
  const channel: Channel = contract[name];
  const input = channel.input.safeParse(rawInput);
  if (!input.success) return problem('input.invalid', { field: name });
  try {
    const result = await (hostUseCases[name] as AnyHostUseCase)(context, input.data);
    if (!result.ok) return result;
    const output = channel.output.safeParse(result.value);
    if (output.success) return { ok: true, value: output.data };
    return problem('internal', { reason: `${name}: ${output.error.message}` });
  } catch (error) {
    console.error(`${name}:`, error);
    return problem('internal', { reason: error instanceof Error ? error.message : String(error) });
  }
}

function folderOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'folder' in value && typeof value.folder === 'string'
    ? value.folder
    : null;
}

/** Answers a checked call of the window: in the main process if it is the host's, in the library's thread else. */
export async function hostDispatch(context: HostContext, call: Call): Promise<Result<unknown>> {
  if (isHostChannel(call.channel)) return runOnHost(context, call.channel, call.input);
  try {
    const result = await context.library.pass(call);
    const folder = result.ok ? folderOf(result.value) : null;
    if (folder !== null && opening.has(call.channel)) context.settings.rememberLibrary(folder);
    if (folder !== null && call.channel === 'sample.discard') context.settings.forgetLibrary(folder);
    return result;
  } catch (error) {
    return problem('internal', { reason: error instanceof Error ? error.message : String(error) });
  }
}
