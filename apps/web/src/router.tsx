import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import { Problem } from './api/problem';
import { sessionQuery } from './api/queries/session';
import { validateSearch as administrationSearch } from './screens/administration/search';
import { validateSearch as circularSearch } from './screens/circular/search';
import { validateSearch as inboxSearch } from './screens/inbox/search';
import { validateSearch as itemSearch } from './screens/item/search';
import { validateSearch as ledgerSearch } from './screens/ledger/search';
import { validateSearch as reportSearch } from './screens/report/search';
import { validateSearch as supervisionSearch } from './screens/supervision/search';
import { isTab } from './screens/supervision/tabs';
import { ScreenFailed, ScreenLoading, ScreenMissing } from './shell/screen-states';
import { Shell } from './shell/shell';

const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Outlet,
  notFoundComponent: ScreenMissing,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (raw): { back?: string } => {
    const back = raw['back'];
    // Only a place of this application: never another site's address.
    return typeof back === 'string' && /^\/(?![/\\])/.test(back) ? { back } : {};
  },
  component: lazyRouteComponent(() => import('./screens/sign-in/screen'), 'Screen'),
});

/** Everything that needs a session. `programme` is in the address only where another than the latest is looked at. */
const app = createRoute({
  getParentRoute: () => root,
  id: 'app',
  validateSearch: (raw): { programme?: string } =>
    typeof raw['programme'] === 'string' ? { programme: raw['programme'] } : {},
  search: { middlewares: [retainSearchParams(['programme'])] },
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queries.ensureQueryData(sessionQuery);
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 401) throw error;
      throw redirect({ to: '/sign-in', search: location.pathname === '/' ? {} : { back: location.href } });
    }
  },
  component: Shell,
});

const desk = createRoute({
  getParentRoute: () => app,
  path: '/',
  component: lazyRouteComponent(() => import('./screens/desk/screen'), 'Screen'),
});

const ledger = createRoute({
  getParentRoute: () => app,
  path: '/ledger',
  validateSearch: ledgerSearch,
  component: lazyRouteComponent(() => import('./screens/ledger/screen'), 'Screen'),
});

const item = createRoute({
  getParentRoute: () => app,
  path: '/items/$id',
  validateSearch: itemSearch,
  component: lazyRouteComponent(() => import('./screens/item/screen'), 'Screen'),
});

const report = createRoute({
  getParentRoute: () => app,
  path: '/items/$id/report',
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import('./screens/report/screen'), 'Screen'),
});

const supervision = createRoute({
  getParentRoute: () => app,
  path: '/supervision',
  beforeLoad: () => {
    throw redirect({ to: '/supervision/$tab', params: { tab: 'overview' } });
  },
});

const supervisionTab = createRoute({
  getParentRoute: () => app,
  path: '/supervision/$tab',
  params: {
    parse: ({ tab }) => {
      if (!isTab(tab)) throw new Error(`no tab ${tab}`);
      return { tab };
    },
    stringify: ({ tab }) => ({ tab }),
  },
  validateSearch: supervisionSearch,
  component: lazyRouteComponent(() => import('./screens/supervision/screen'), 'Screen'),
});

const wallChart = createRoute({
  getParentRoute: () => app,
  path: '/wall-chart',
  component: lazyRouteComponent(() => import('./screens/wall-chart/screen'), 'Screen'),
});

const circular = createRoute({
  getParentRoute: () => app,
  path: '/circular',
  validateSearch: circularSearch,
  component: lazyRouteComponent(() => import('./screens/circular/screen'), 'Screen'),
});

const administration = createRoute({
  getParentRoute: () => app,
  path: '/administration',
  validateSearch: administrationSearch,
  component: lazyRouteComponent(() => import('./screens/administration/screen'), 'Screen'),
});

const inbox = createRoute({
  getParentRoute: () => app,
  path: '/inbox',
  validateSearch: inboxSearch,
  component: lazyRouteComponent(() => import('./screens/inbox/screen'), 'Screen'),
});

const settings = createRoute({
  getParentRoute: () => app,
  path: '/settings',
  component: lazyRouteComponent(() => import('./screens/settings/screen'), 'Screen'),
});

const operations = createRoute({
  getParentRoute: () => app,
  path: '/ops',
  component: lazyRouteComponent(() => import('./screens/operations/screen'), 'Screen'),
});

const routeTree = root.addChildren([
  signIn,
  app.addChildren([
    desk,
    ledger,
    item,
    report,
    supervision,
    supervisionTab,
    wallChart,
    circular,
    administration,
    inbox,
    settings,
    operations,
  ]),
]);

export function routerWith(queries: QueryClient) {
  return createRouter({
    routeTree,
    context: { queries },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    defaultPendingComponent: ScreenLoading,
    defaultErrorComponent: ScreenFailed,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof routerWith>;
  }
}
