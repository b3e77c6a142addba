import { useKeys } from '../ui/keys/useKeys.ts';
import { ProgressButton } from '../ui/ProgressButton.tsx';
import type { Attaching } from './useAttach.ts';

/** ファイルを添付, with the progress of copying. */
export function AttachButton({ attaching }: { readonly attaching: Attaching }) {
  const { job, choose } = attaching;
  useKeys({ 'Ctrl+Shift+A': () => void choose() });
  const { progress } = job;
  return (
    <ProgressButton
      keys="Ctrl+Shift+A"
      onStart={() => void choose()}
      onCancel={job.cancel}
      progress={progress && { done: progress.done, total: progress.total, unit: '' }}
    >
      ファイルを添付
    </ProgressButton>
  );
}
