import { useState } from 'react';
import type { Paper } from '../../shared/paper/paperContract.ts';
import { useChanges } from '../app/changes.tsx';
import { ask, Refused } from '../app/desk.ts';
import { useToast } from '../app/toasts.tsx';

type SaveChannel = 'paper.saveWord' | 'paper.savePdf' | 'paper.saveExcel';

/** Printing and writing out a paper, with everything that was typed already in it. */
export function usePaperOutput(paper: Paper) {
  const { settled } = useChanges();
  const say = useToast();
  const [busy, setBusy] = useState(false);
  const withPaper = async (work: () => Promise<string | null>) => {
    setBusy(true);
    try {
      await settled();
      const done = await work();
      if (done !== null) say(done);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      say(error.message);
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    print: () =>
      withPaper(async () => {
        await ask('paper.print', { paper });
        return null;
      }),
    save: (channel: SaveChannel) =>
      withPaper(async () => {
        const saved = await ask(channel, { paper });
        return saved && `${saved.path} に書き出しました`;
      }),
  };
}
