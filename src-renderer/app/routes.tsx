/** Every page and its address. Pages are loaded when they are first opened. */
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { z } from 'zod';
import { Loading } from '#renderer/parts/loading.tsx';
import { caseStages, caseStates, codesOf, letterKinds, urgencies } from '#shared/vocabulary.ts';
import { Frame } from './frame.tsx';
import { PageError, PageNotFound } from './page-error.tsx';

const root = createRootRoute({ component: Frame });

const desk = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('#renderer/pages/desk/desk-page.tsx'), 'DeskPage'),
});

const recommendations = createRoute({
  getParentRoute: () => root,
  path: '/recommendations',
  validateSearch: z.object({ text: z.string().optional(), onlyOpen: z.boolean().optional() }),
  component: lazyRouteComponent(
    () => import('#renderer/pages/recommendations/recommendations-page.tsx'),
    'RecommendationsPage',
  ),
});
const registerRecommendation = createRoute({
  getParentRoute: () => root,
  path: '/recommendations/new',
  component: lazyRouteComponent(
    () => import('#renderer/pages/recommendations/register-page.tsx'),
    'RegisterRecommendationPage',
  ),
});
const recommendation = createRoute({
  getParentRoute: () => root,
  path: '/recommendations/$recommendationId',
  component: lazyRouteComponent(
    () => import('#renderer/pages/recommendations/recommendation-page.tsx'),
    'RecommendationPage',
  ),
});

const cases = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  validateSearch: z.object({
    text: z.string().optional(),
    stage: z.enum(codesOf(caseStages)).optional(),
    state: z.enum(codesOf(caseStates)).optional(),
    urgency: z.enum(codesOf(urgencies)).optional(),
    onlyOpen: z.boolean().optional(),
  }),
  component: lazyRouteComponent(() => import('#renderer/pages/cases/cases-page.tsx'), 'CasesPage'),
});
const caseFile = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId',
  component: lazyRouteComponent(() => import('#renderer/pages/cases/case-page.tsx'), 'CasePage'),
});
const draftLetter = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/letters/$kind',
  params: {
    parse: ({ caseId, kind }) => ({ caseId, kind: z.enum(codesOf(letterKinds)).parse(kind) }),
  },
  component: lazyRouteComponent(() => import('#renderer/pages/letters/draft-page.tsx'), 'LetterDraftPage'),
});

const letters = createRoute({
  getParentRoute: () => root,
  path: '/letters',
  validateSearch: z.object({
    text: z.string().optional(),
    kind: z.enum(codesOf(letterKinds)).optional(),
    letterId: z.string().optional(),
  }),
  component: lazyRouteComponent(() => import('#renderer/pages/letters/letters-page.tsx'), 'LettersPage'),
});

const reports = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  component: lazyRouteComponent(() => import('#renderer/pages/reports/reports-page.tsx'), 'ReportsPage'),
});

const employees = createRoute({
  getParentRoute: () => root,
  path: '/employees',
  validateSearch: z.object({ text: z.string().optional() }),
  component: lazyRouteComponent(
    () => import('#renderer/pages/employees/employees-page.tsx'),
    'EmployeesPage',
  ),
});
const importEmployees = createRoute({
  getParentRoute: () => root,
  path: '/employees/import',
  component: lazyRouteComponent(() => import('#renderer/pages/employees/import-page.tsx'), 'ImportPage'),
});
const employee = createRoute({
  getParentRoute: () => root,
  path: '/employees/$employeeId',
  component: lazyRouteComponent(() => import('#renderer/pages/employees/employee-page.tsx'), 'EmployeePage'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/office',
  component: lazyRouteComponent(() => import('#renderer/pages/office/settings-page.tsx'), 'SettingsPage'),
});
const settingsPages = [
  createRoute({
    getParentRoute: () => settings,
    path: '/',
    component: lazyRouteComponent(() => import('#renderer/pages/office/profile-page.tsx'), 'ProfilePage'),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: '/officials',
    component: lazyRouteComponent(() => import('#renderer/pages/office/officials-page.tsx'), 'OfficialsPage'),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: '/calendar',
    component: lazyRouteComponent(() => import('#renderer/pages/office/calendar-page.tsx'), 'CalendarPage'),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: '/rules',
    component: lazyRouteComponent(() => import('#renderer/pages/law/rules-page.tsx'), 'RulesPage'),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: '/bodies',
    component: lazyRouteComponent(() => import('#renderer/pages/office/bodies-page.tsx'), 'BodiesPage'),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: '/users',
    component: lazyRouteComponent(() => import('#renderer/pages/office/users-page.tsx'), 'UsersPage'),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: '/audit',
    component: lazyRouteComponent(() => import('#renderer/pages/office/audit-page.tsx'), 'AuditPage'),
  }),
] as const;

export const router = createRouter({
  // Addresses after the # work alike from Electron's own scheme, from the office server and while developing.
  history: createHashHistory(),
  routeTree: root.addChildren([
    desk,
    recommendations,
    registerRecommendation,
    recommendation,
    cases,
    caseFile,
    draftLetter,
    letters,
    reports,
    employees,
    importEmployees,
    employee,
    settings.addChildren(settingsPages),
  ]),
  defaultPreload: 'intent',
  defaultPendingMs: 200,
  defaultPendingComponent: () => <Loading label="Membuka halaman" />,
  defaultErrorComponent: ({ error, reset }) => <PageError error={error} onRetry={reset} />,
  defaultNotFoundComponent: () => <PageNotFound />,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
