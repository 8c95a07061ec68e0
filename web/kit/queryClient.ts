// Cache of server answers. Refusals are final; a lost link or a failing server is tried twice more.
import { QueryClient } from '@tanstack/react-query';
import { ApiError, NetworkError } from './api.ts';

const worthRetry = (error: unknown): boolean =>
  error instanceof NetworkError || (error instanceof ApiError && error.status >= 500);

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        // Always ask: the browser's own idea of "offline" is often wrong on office networks.
        networkMode: 'always',
        refetchOnReconnect: true,
        retry: (count, error) => count < 2 && worthRetry(error),
        retryDelay: (count) => 500 * 2 ** count,
      },
    },
  });
