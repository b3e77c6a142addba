import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { AsOfProvider } from '../../../renderer/app/asOf.tsx';
import { ChangesProvider } from '../../../renderer/app/changes.tsx';
import { FrameSlotsProvider } from '../../../renderer/app/frameSlots.tsx';
import { queryClient } from '../../../renderer/app/queryClient.ts';
import { LibraryGate } from '../../../renderer/library/LibraryGate.tsx';
import { PeopleScreen } from '../../../renderer/roster/PeopleScreen.tsx';
import { noting } from './calls.ts';
import { GalleryShell } from './GalleryShell.tsx';

/** 委員の一覧 with the people of the test's library. */
export function PeoplePage() {
  useState(() => {
    queryClient.clear();
    const desk = { invoke: window.askDesk, onProgress: () => () => {} };
    Object.defineProperty(window, 'desk', { value: desk, configurable: true });
  });
  return (
    <QueryClientProvider client={queryClient}>
      <ChangesProvider onRefused={noting('refused')}>
        <AsOfProvider>
          <FrameSlotsProvider>
            <LibraryGate refused={null} onEmpty={noting('empty')}>
              <GalleryShell>
                <PeopleScreen />
              </GalleryShell>
            </LibraryGate>
          </FrameSlotsProvider>
        </AsOfProvider>
      </ChangesProvider>
    </QueryClientProvider>
  );
}
