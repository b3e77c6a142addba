import { ok, problem, type Result } from '../../shared/contract/result.ts';
import { overlayFont } from '../../shared/packet/overlayHtml.ts';
import type { BoundPacket, PacketPaper } from '../../shared/packet/packetContract.ts';
import { type BindingTools, bindPacket } from '../usecases/packet/bindPacket.ts';
import type { HostContext } from './hostContext.ts';
import { printPaper } from './print/printPaper.ts';
import { saveAs } from './saveAs.ts';

/** Binding with this host's printer, its binding thread and its progress bar. */
function toolsOf(context: HostContext, jobId: string, signal: AbortSignal): BindingTools {
  const { printer, binding, report } = context;
  return {
    async printPaper({ paper, label, numbered }: PacketPaper) {
      const printed = await printPaper(context.paperPrinter, paper, { label, pageNumbers: !numbered });
      return printed.ok ? { ok: true, value: printed.value.bytes } : printed;
    },
    printOverlay: (make) => printer.print(async (nonce) => ok({ html: make(nonce), fonts: [overlayFont] })),
    measure: (pdfs) => binding.measure(pdfs),
    bind: (title, papers, overlay, stamped) => binding.bind(title, papers, overlay, stamped),
    onProgress: (done, total, what) => report({ jobId, done, total, what }),
    signal,
  };
}

/** Binds a meeting's papers and keeps the result in the library. */
export async function bindMeetingPacket(
  context: HostContext,
  { meetingId, jobId }: { meetingId: string; jobId: string },
): Promise<Result<BoundPacket>> {
  return context.jobs.run(jobId, async (signal) => {
    const plan = await context.library.call('packet.get', { meetingId });
    if (!plan.ok) return plan;
    const { title, papers } = plan.value;
    const bound = await bindPacket(title, papers, toolsOf(context, jobId, signal));
    if (!bound.ok) return bound;
    const { bytes, pages } = bound.value;
    return context.library.call('packet.keep', { meetingId, title, pages, content: bytes });
  });
}

/** Writes the newest bound packet of a meeting to a place the user chooses. */
export async function savePacket(
  context: HostContext,
  { meetingId }: { meetingId: string },
): Promise<Result<{ path: string } | null>> {
  const plan = await context.library.call('packet.get', { meetingId });
  if (!plan.ok) return plan;
  const { bound, title } = plan.value;
  if (!bound) return problem('notFound', { what: '綴り' });
  const file = await context.library.call('file.read', { sha256: bound.sha256 });
  if (!file.ok) return file;
  return saveAs(context, { title, bytes: file.value.bytes, extension: 'pdf', kindOfFile: 'PDF' });
}
