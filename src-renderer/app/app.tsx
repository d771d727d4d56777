import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/dropzone/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import 'dayjs/locale/id';
import './app.css';
import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { listenForChanges } from './client.ts';
import { refresh } from './procedures.ts';
import { createQueries } from './queries.ts';
import { router } from './routes.tsx';
import { SessionGate } from './session-gate.tsx';
import { cssVariables, theme } from './theme.ts';

const queries = createQueries();

/** Everything a page stands on: theme, dates in Indonesian, answers, session, addresses. */
export function App() {
  useEffect(
    () =>
      listenForChanges(
        ({ topics }) => void refresh(queries, topics),
        () => void queries.invalidateQueries(),
      ),
    [],
  );
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <DatesProvider settings={{ locale: 'id', firstDayOfWeek: 1, weekendDays: [0, 6] }}>
        <QueryClientProvider client={queries}>
          <ModalsProvider labels={{ confirm: 'Ya', cancel: 'Batal' }}>
            <Notifications position="bottom-right" autoClose={6000} />
            <SessionGate>
              <RouterProvider router={router} />
            </SessionGate>
          </ModalsProvider>
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  );
}
