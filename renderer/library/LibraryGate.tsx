import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Beginning } from '../../shared/host/hostContract.ts';
import type { LibraryState } from '../../shared/library/libraryContract.ts';
import type { DiscardedSample } from '../../shared/sample/sampleContract.ts';
import { useAction } from '../app/useAction.ts';
import { useDesk } from '../app/useDesk.ts';
import { FirstRun } from './FirstRun.tsx';
import { OpenProblem } from './OpenProblem.tsx';

const LibraryContext = createContext<LibraryState | null>(null);

/** The open library. */
export function useLibrary(): LibraryState {
  const library = useContext(LibraryContext);
  if (!library) throw new Error('useLibrary outside of LibraryGate');
  return library;
}

export interface LibraryGateProps {
  /** The library of last time, if it could not be opened. */
  readonly refused: Beginning['refused'];
  /** A new, empty library was made: the first body is to be entered. */
  readonly onEmpty: () => void;
  readonly children: ReactNode;
}

const DiscardedContext = createContext<(discarded: DiscardedSample) => void>(() => {});

/** To be told that the open library was thrown away, so that what stayed of it can be said once it is closed. */
export function useOnDiscarded(): (discarded: DiscardedSample) => void {
  return useContext(DiscardedContext);
}

/** Answers about another library are forgotten before anything of this one is shown. */
function useFreshAnswers(folder: string | null): boolean {
  const queries = useQueryClient();
  const [known, setKnown] = useState<string | null>(null);
  useEffect(() => {
    if (folder === known) return;
    const kept: readonly unknown[] = ['library.state', 'host.state'];
    queries.removeQueries({ predicate: ({ queryKey: [channel] }) => !kept.includes(channel) });
    setKnown(folder);
  }, [queries, folder, known]);
  return folder === known;
}

/** Shows the program once a library is open; before that, asks what to begin with or says why the last one did not open. */
export function LibraryGate({ refused, onEmpty, children }: LibraryGateProps) {
  const { data: library } = useDesk('library.state', {});
  const open = useAction('library.open');
  const [attempted, setAttempted] = useState(refused?.folder ?? null);
  const [discarded, setDiscarded] = useState<DiscardedSample | null>(null);

  const tryToOpen = (folder: string, mode: 'write' | 'read' = 'write') => {
    setAttempted(folder);
    void open.run({ folder, mode });
  };
  // After a library was closed the question is what to begin with.
  useEffect(() => {
    if (!library) return;
    setAttempted(null);
    setDiscarded(null);
  }, [library]);

  const isFresh = useFreshAnswers(library?.folder ?? null);

  if (library)
    return (
      isFresh && (
        <DiscardedContext value={setDiscarded}>
          <LibraryContext key={library.folder} value={library}>
            {children}
          </LibraryContext>
        </DiscardedContext>
      )
    );
  if (library === undefined || open.busy) return null;
  const problem = open.problem ?? refused?.problem;
  if (attempted !== null && problem) {
    return (
      <OpenProblem
        folder={attempted}
        problem={problem}
        onOpen={tryToOpen}
        onOther={() => setAttempted(null)}
      />
    );
  }
  return <FirstRun discarded={discarded} onOpen={tryToOpen} onEmpty={onEmpty} />;
}
