import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { ok, problem, type Result } from '../../shared/contract/result.ts';
import type { Edition } from '../../shared/packet/edition.ts';
import type { BoundPacket, PacketPlan } from '../../shared/packet/packetContract.ts';
import { type BindingTools, bindPacket } from '../usecases/packet/bindPacket.ts';
import { PacketThread } from './bindingThread.ts';
import type { HostContext } from './hostContext.ts';
import { printPaper } from './print/printPaper.ts';
import { saveAs } from './saveAs.ts';
import { workFolder } from './workFolder.ts';

const fontFolder = path.resolve(import.meta.dirname, '../fonts');

interface PacketWanted {
  readonly meetingId: string;
  readonly edition: Edition;
}

/** Binding with this host's printer, a thread for this packet and its progress bar. */
function toolsOf(
  context: HostContext,
  thread: PacketThread,
  jobId: string,
  signal: AbortSignal,
): BindingTools {
  return {
    async printPaper({ paper, label, numbered, linked }) {
      const how = { label, pageNumbers: !numbered, packetLinks: linked };
      const printed = await printPaper(context.paperPrinter, paper, how);
      return printed.ok ? ok(printed.value.bytes) : printed;
    },
    addPrinted: (about, bytes, isNumbered) => thread.addPrinted(about, bytes, isNumbered),
    addFile: (file) => thread.addFile(file),
    toFront: (isFront) => thread.toFront(isFront),
    finish: (title) => thread.finish(title),
    async fileOf({ sha256 }) {
      const place = await context.library.call('file.place', { sha256 });
      return place.ok ? ok({ ...place.value, password: context.passwords.get(sha256) ?? null }) : place;
    },
    onProgress: (done, total, what) => context.report({ jobId, done, total, what }),
    signal,
  };
}

/** Binds a meeting's papers and keeps the result in the library. */
export async function bindMeetingPacket(
  context: HostContext,
  { meetingId, edition, jobId }: PacketWanted & { readonly jobId: string },
): Promise<Result<BoundPacket>> {
  return context.jobs.run(jobId, async (signal) => {
    const plan = await context.library.call('packet.get', { meetingId, edition });
    if (!plan.ok) return plan;
    const target = path.join(await workFolder(), `${randomUUID()}.pdf`);
    try {
      return await bindAndKeep(context, { meetingId, edition, jobId }, plan.value, target, signal);
    } catch (error) {
      return signal.aborted ? problem('cancelled') : diskProblemOrThrow(error);
    } finally {
      await rm(target, { force: true });
    }
  });
}

async function bindAndKeep(
  context: HostContext,
  { meetingId, edition, jobId }: PacketWanted & { readonly jobId: string },
  plan: PacketPlan,
  target: string,
  signal: AbortSignal,
): Promise<Result<BoundPacket>> {
  const thread = new PacketThread();
  const stop = () => void thread.stop();
  signal.addEventListener('abort', stop, { once: true });
  try {
    await thread.begin(target, fontFolder);
    const bound = await bindPacket(plan, toolsOf(context, thread, jobId, signal));
    if (!bound.ok) return bound;
    const stored = await context.library.call('file.store', { path: target });
    if (!stored.ok) return stored;
    if (signal.aborted) return problem('cancelled');
    const { sha256, bytes } = stored.value;
    const { pages, papers } = bound.value;
    const madeFrom = { historySeq: plan.historySeq, papers: [...papers] };
    return await context.library.call('packet.keep', {
      ...{ meetingId, edition, title: plan.title, pages, sha256, bytes, madeFrom },
    });
  } finally {
    signal.removeEventListener('abort', stop);
    await thread.stop();
  }
}

/** The thread says what its disk threw by its message. */
function diskProblemOrThrow(error: unknown): Result<never> {
  const message = error instanceof Error ? error.message : String(error);
  if (/^(ENOSPC|EDQUOT)\b/.test(message)) return problem('disk.full');
  if (/^(EIO|EROFS|EACCES|EPERM)\b/.test(message)) return problem('disk.failed', { reason: message });
  throw error;
}

/** Writes a bound packet of a meeting to a place the user chooses. */
export async function savePacket(
  context: HostContext,
  { meetingId, packetId }: { readonly meetingId: string; readonly packetId: string },
): Promise<Result<{ path: string } | null>> {
  const kept = await context.library.call('packet.kept', { meetingId });
  if (!kept.ok) return kept;
  const packet = kept.value.find(({ id }) => id === packetId);
  if (!packet) return problem('notFound', { what: '綴り' });
  const { sha256, title } = packet;
  const file = await context.library.call('file.read', { sha256 });
  if (!file.ok) return file;
  return saveAs(context, { title, bytes: file.value.bytes, extension: 'pdf', kindOfFile: 'PDF' });
}
