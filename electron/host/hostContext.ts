import type { BrowserWindow } from 'electron';
import type { attachmentContract } from '../../shared/attachment/attachmentContract.ts';
import type { Handlers } from '../../shared/contract/channel.ts';
import type { JobProgress } from '../../shared/contract/job.ts';
import type { handoverContract } from '../../shared/handover/handoverContract.ts';
import type { dropContract } from '../../shared/host/dropContract.ts';
import type { hostContract } from '../../shared/host/hostContract.ts';
import type { packetContract } from '../../shared/packet/packetContract.ts';
import type { paperContract } from '../../shared/paper/paperContract.ts';
import type { rosterImportContract } from '../../shared/roster/rosterImportContract.ts';
import type { scheduleContract } from '../../shared/schedule/scheduleContract.ts';
import type { Jobs } from '../usecases/jobs.ts';
import type { BindingThread } from './bindingThread.ts';
import type { openLastLibrary } from './lastLibrary.ts';
import type { LibraryThread } from './libraryThread.ts';
import type { HtmlPrinter } from './print/htmlPrinter.ts';
import type { PaperPrinter } from './print/printPaper.ts';
import type { ReadingThread } from './readingThread.ts';
import type { SettingsFile } from './settings.ts';

/** What the host's use cases work with. */
export interface HostContext {
  readonly library: LibraryThread;
  readonly binding: BindingThread;
  readonly reading: ReadingThread;
  readonly paperPrinter: PaperPrinter;
  /** Passwords of attached files by their SHA-256, until the program ends. */
  readonly passwords: Map<string, string>;
  readonly printer: HtmlPrinter;
  readonly settings: SettingsFile;
  /** What came of opening the library of last time, or what is open by now. */
  readonly lastLibrary: ReturnType<typeof openLastLibrary>;
  readonly jobs: Jobs;
  readonly window: () => BrowserWindow | null;
  readonly report: (progress: JobProgress) => void;
}

type HostChannels = typeof hostContract &
  typeof dropContract &
  typeof attachmentContract &
  typeof paperContract &
  Pick<typeof packetContract, 'packet.bind' | 'packet.save'> &
  Pick<typeof handoverContract, 'handover.give' | 'handover.open'> &
  Pick<typeof rosterImportContract, 'roster.openFile' | 'roster.readFile' | 'roster.saveFile'> &
  Pick<typeof scheduleContract, 'schedule.openHolidays' | 'schedule.saveCalendarFile'>;

/** The functions behind the channels that the main process answers itself. */
export type HostUseCases = Handlers<HostChannels, { host: HostContext }>;
