import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ClientError, NetworkError } from './client.ts';
import { procedureKey } from './procedures.ts';

/** One cache for all pages. Answers stay good until a change is announced. */
export function createQueries(): QueryClient {
  const askWhoIsSignedIn = (error: Error) => {
    if (!(error instanceof ClientError) || error.error.code !== 'UNAUTHENTICATED') return;
    if (error.error.reason !== 'no_session') return;
    void queries.invalidateQueries({ queryKey: procedureKey('session.current', {}) });
  };
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      // The question who is signed in must not ask itself again.
      onError: (error, query) => {
        if (query.queryKey[0] !== 'session.current') askWhoIsSignedIn(error);
      },
    }),
    mutationCache: new MutationCache({ onError: askWhoIsSignedIn }),
    defaultOptions: {
      // The core is on this machine or on the office network: "offline" says nothing about it.
      queries: {
        networkMode: 'always',
        staleTime: 5 * 60_000,
        retry: (failures, error) => error instanceof NetworkError && failures < 2,
        retryDelay: 600,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  return queries;
}
