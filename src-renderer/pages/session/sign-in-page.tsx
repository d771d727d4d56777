import { Anchor, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect } from 'react';
import { RecoverForm } from './recover-form.tsx';
import { SignInForm } from './sign-in-form.tsx';
import styles from './sign-in-page.module.css';

/** The door of the desk. */
export function SignInPage({ officeName }: { officeName: string }) {
  const [recovering, recover] = useDisclosure(false);
  useEffect(() => {
    document.title = 'Masuk · Netra';
  }, []);
  return (
    <main className={styles.page}>
      <Paper withBorder p="xl" className={styles.card}>
        <Stack gap="md">
          <div>
            <Title order={1} className={styles.mark}>
              Netra
            </Title>
            <Text size="sm" c="dimmed">
              {officeName === '' ? 'Meja kerja penanganan rekomendasi netralitas ASN' : officeName}
            </Text>
          </div>
          {recovering ? <RecoverForm onDone={recover.close} /> : <SignInForm />}
          <Anchor component="button" type="button" size="sm" onClick={recover.toggle}>
            {recovering ? 'Kembali ke halaman masuk' : 'Lupa kata sandi administrator?'}
          </Anchor>
        </Stack>
      </Paper>
    </main>
  );
}
