// The route above all others.
import { createRootRouteWithContext } from '@tanstack/react-router';
import type { Context } from './loaders.ts';
import { RootFrame } from './RootFrame.tsx';

export const rootRoute = createRootRouteWithContext<Context>()({ component: RootFrame });
