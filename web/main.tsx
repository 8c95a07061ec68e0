// Start of the staff application.
import '@fontsource-variable/source-sans-3/wght.css';
import './kit/mantine.css';
import './app/base.css';
import './app/tapis.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAppRouter } from './app/router.tsx';
import { theme } from './app/theme.ts';
import { warmUp } from './app/warmUp.ts';
import { createQueryClient } from './kit/queryClient.ts';
import { setUpText } from './text/setup.ts';

const queryClient = createQueryClient();
const router = createAppRouter(queryClient);

await setUpText();
const root = document.getElementById('akar');
if (root === null) throw new Error('index.html has no #akar');
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} forceColorScheme="light">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
void warmUp(() => router.state.status === 'pending' || queryClient.isFetching() > 0);
