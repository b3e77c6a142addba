import { QueryClient } from '@tanstack/react-query';

/** Answers come from this machine: no retries, no network to wait for, stale only when something was changed. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      staleTime: Number.POSITIVE_INFINITY,
      placeholderData: (previous: unknown) => previous,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
