// Cache of server answers. Refusals are final; a lost link or a failing server is tried twice more. What a page without a link needs
// is kept in the browser as well.
import { QueryClient } from '@tanstack/react-query';
import { ApiError, isUnreachable } from './api.ts';
import { keptAnswers } from './keptAnswers.ts';

const worthRetry = (error: unknown): boolean =>
  isUnreachable(error) || (error instanceof ApiError && error.status >= 500);

export function createQueryClient(answers = keptAnswers): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        // Always ask: the browser's own idea of "offline" is often wrong on office networks.
        networkMode: 'always',
        refetchOnReconnect: true,
        persister: async (ask, context, { meta, queryHash, state }) => {
          try {
            const answer = await ask(context);
            answers.renew(queryHash);
            return answer;
          } catch (error) {
            // What the page has may hold entries that were saved after the answer was kept.
            if (!meta?.simpan || !isUnreachable(error) || state.data !== undefined) throw error;
            const kept = await answers.find(queryHash);
            if (kept === undefined) throw error;
            return kept;
          }
        },
        retry: (count, error) => count < 2 && worthRetry(error),
        retryDelay: (count) => 500 * 2 ** count,
      },
    },
  });
  client.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'success' && event.query.meta?.simpan)
      void answers.keep(event.query.queryHash, event.query.state.data);
  });
  return client;
}
