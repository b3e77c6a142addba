import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { LibraryState } from '../../shared/library/libraryContract.ts';
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
  /** A new, empty library was made: the first body is to be entered. */
  readonly onEmpty: () => void;
  readonly children: ReactNode;
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

interface Attempt {
  readonly folder: string;
  readonly mode: 'write' | 'read';
}

/** Shows the program once a library is open; before that, opens the newest known one or asks what to begin with. */
export function LibraryGate({ onEmpty, children }: LibraryGateProps) {
  const { data: library } = useDesk('library.state', {});
  const { data: host } = useDesk('host.state', {});
  const open = useAction('library.open');
  const [attempt, setAttempt] = useState<Attempt | 'other' | null>(null);
  const newest = host?.recentLibraries[0];
  const { run } = open;

  const tryToOpen = (folder: string, mode: 'write' | 'read' = 'write') => {
    setAttempt({ folder, mode });
    void run({ folder, mode });
  };
  useEffect(() => {
    if (library !== null || newest === undefined || attempt !== null) return;
    setAttempt({ folder: newest, mode: 'write' });
    void run({ folder: newest, mode: 'write' });
  }, [library, newest, attempt, run]);

  // A library that was closed is not opened again by itself.
  useEffect(() => {
    if (library) setAttempt('other');
  }, [library]);

  const isFresh = useFreshAnswers(library?.folder ?? null);

  if (library)
    return (
      isFresh && (
        <LibraryContext key={library.folder} value={library}>
          {children}
        </LibraryContext>
      )
    );
  if (library === undefined || host === undefined || open.busy) return null;
  if (attempt !== null && attempt !== 'other' && open.problem) {
    return (
      <OpenProblem
        folder={attempt.folder}
        problem={open.problem}
        onOpen={tryToOpen}
        onOther={() => setAttempt('other')}
      />
    );
  }
  if (attempt === null && newest !== undefined) return null;
  return <FirstRun onOpen={tryToOpen} onEmpty={onEmpty} />;
}
