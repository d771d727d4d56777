import { Center, Modal, Stack, Text } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { EmptyState } from '#renderer/parts/empty-state.tsx';
import { ErrorBox } from '#renderer/parts/error-box.tsx';
import { LockIcon } from '#renderer/parts/icons.tsx';
import { Loading } from '#renderer/parts/loading.tsx';
import type { SignedInUser } from '#shared/contract/session.ts';
import { parseLocalDate } from '#shared/local-date.ts';
import { ClientError } from './client.ts';
import { useProcedure } from './procedures.ts';
import { SessionProvider } from './session.ts';

const SetupPage = lazy(() =>
  import('#renderer/pages/setup/setup-page.tsx').then((page) => ({ default: page.SetupPage })),
);
const SignInPage = lazy(() =>
  import('#renderer/pages/session/sign-in-page.tsx').then((page) => ({ default: page.SignInPage })),
);
const SignInForm = lazy(() =>
  import('#renderer/pages/session/sign-in-form.tsx').then((page) => ({ default: page.SignInForm })),
);

/**
 * Lets the desk be seen only by a signed-in officer of an office that has been set up. When a session ends in the middle
 * of work the page stays as it is, with what was typed, and the sign-in lies over it.
 */
export function SessionGate({ children }: { children: ReactNode }) {
  const current = useProcedure('session.current', {}, { staleTime: 60_000 });
  const [settingUp, setSettingUp] = useState(false);
  const [worker, setWorker] = useState<SignedInUser | null>(null);

  if (current.data === undefined) {
    return (
      <Center mih="100vh" p="lg">
        {isClosedDoor(current.error) ? (
          <ClosedDoor />
        ) : current.isError ? (
          <ErrorBox error={current.error} onRetry={() => current.refetch()} />
        ) : (
          <Loading label="Membuka Netra" />
        )}
      </Center>
    );
  }

  const { officeReady, officeName, user } = current.data;
  const today = parseLocalDate(current.data.today);
  if (user !== null && user !== worker) setWorker(user);
  if (!officeReady && !settingUp) setSettingUp(true);

  if (settingUp) {
    return (
      <Suspense fallback={<Loading label="Membuka penyiapan" />}>
        <SetupPage onDone={() => setSettingUp(false)} />
      </Suspense>
    );
  }

  const shown = user ?? worker;
  if (shown === null || today === null) {
    return (
      <Suspense fallback={<Loading label="Membuka halaman masuk" />}>
        <SignInPage officeName={officeName ?? ''} />
      </Suspense>
    );
  }

  return (
    <SessionProvider value={{ user: shown, officeName: officeName ?? '', today }}>
      {children}
      <Modal
        opened={user === null}
        onClose={() => undefined}
        withCloseButton={false}
        title="Sesi Anda telah berakhir"
      >
        <Stack gap="sm">
          <Text size="sm">
            Netra menutup sesi yang lama tidak dipakai. Isian di halaman ini masih ada; masuk lagi untuk
            melanjutkan.
          </Text>
          <Suspense fallback={<Loading label="Membuka halaman masuk" />}>
            <SignInForm username={shown.username} onOtherUser={() => window.location.reload()} />
          </Suspense>
        </Stack>
      </Modal>
    </SessionProvider>
  );
}

/** Even asking who is signed in was refused: this window never came in through the door of the program. */
function isClosedDoor(error: unknown): boolean {
  return error instanceof ClientError && error.error.code === 'UNAUTHENTICATED';
}

function ClosedDoor() {
  return (
    <EmptyState icon={<LockIcon size={40} />} title="Buka Netra dari programnya">
      Alamat ini hanya berlaku di jendela yang dibuka oleh Netra sendiri. Tutup jendela ini, lalu jalankan
      Netra lagi; pada server, buka tautan masuk yang ditampilkannya saat dinyalakan. Data tidak berubah.
    </EmptyState>
  );
}
