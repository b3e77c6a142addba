import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { z } from 'zod';
import { type Call, contract } from '../../shared/contract/contract.ts';
import { problem, type Result } from '../../shared/contract/result.ts';
import { windowOrigin } from './appProtocol.ts';
import { invokeChannel } from './ipcChannels.ts';

const callSchema = z.object({
  channel: z.string(),
  input: z.unknown(),
  mergeKey: z.string().max(200).optional(),
});

/** Only the program's own page, in the top frame of one of its windows, may call. */
function isTrusted(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  if (!frame || frame !== event.sender.mainFrame) return false;
  const { protocol, host } = new URL(frame.url);
  return `${protocol}//${host}` === windowOrigin;
}

/**
 * The one door between window and program. Sender, frame, origin and channel are checked here; input and output are
 * parsed by the dispatchers behind it, which no channel can go round.
 */
export function openRelay(answer: (call: Call) => Promise<Result<unknown>>): void {
  ipcMain.handle(invokeChannel, async (event, raw: unknown) => {
    if (!isTrusted(event)) return problem('request.refused', { reason: 'sender' });
    const call = callSchema.safeParse(raw);
    if (!call.success || !Object.hasOwn(contract, call.data.channel)) {
      return problem('request.refused', { reason: 'channel' });
    }
    const { channel, input, mergeKey } = call.data;
    return answer({ channel, input, ...(mergeKey !== undefined && { mergeKey }) });
  });
}
