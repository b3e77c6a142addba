import { QueryClientProvider } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Problem } from '../../shared/contract/result.ts';
import type { Beginning } from '../../shared/host/hostContract.ts';
import { LibraryGate } from '../library/LibraryGate.tsx';
import { AsOfProvider } from './asOf.tsx';
import { ChangesProvider } from './changes.tsx';
import { Frame } from './Frame.tsx';
import { FrameSlotsProvider } from './frameSlots.tsx';
import { LostScreen } from './LostScreen.tsx';
import { problemSentence } from './problemSentence.ts';
import { queryClient } from './queryClient.ts';
import { features } from './routes.ts';
import { ScreenBoundary } from './ScreenBoundary.tsx';
import { ToastProvider, useToast } from './toasts.tsx';
import { useDesk } from './useDesk.ts';
import { useRefusedDrops } from './useRefusedDrops.ts';
import { useUnreadNotice } from './useUnreadNotice.ts';

type Refused = Beginning['refused'];

/** @param refused the library of last time, if it could not be opened. */
export function App({ refused }: { readonly refused: Refused }) {
  return (
    <QueryClientProvider client={queryClient}>
      <Router hook={useHashLocation}>
        <ToastProvider>
          <Program refused={refused} />
        </ToastProvider>
      </Router>
    </QueryClientProvider>
  );
}

function Program({ refused }: { readonly refused: Refused }) {
  useTheme();
  useUnreadNotice();
  useRefusedDrops();
  const say = useToast();
  const onRefused = useCallback((problem: Problem) => say(problemSentence(problem)), [say]);
  const [path, navigate] = useHashLocation();
  return (
    <LibraryGate refused={refused} onEmpty={() => navigate('/council/new')}>
      <ChangesProvider onRefused={onRefused}>
        <AsOfProvider>
          <FrameSlotsProvider>
            <Frame>
              <ScreenBoundary path={path}>
                <Screens />
              </ScreenBoundary>
            </Frame>
          </FrameSlotsProvider>
        </AsOfProvider>
      </ChangesProvider>
    </LibraryGate>
  );
}

function Screens() {
  return (
    <Switch>
      {features.flatMap(({ routes }) =>
        routes.map(({ pattern, screen: Screen }) => (
          <Route key={pattern} path={pattern}>
            {(params) => <Screen params={params} />}
          </Route>
        )),
      )}
      <Route>
        <LostScreen />
      </Route>
    </Switch>
  );
}

/** Light, dark, or as the system has it. */
function useTheme(): void {
  const { data: host } = useDesk('host.state', {});
  const theme = host?.theme ?? 'system';
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
