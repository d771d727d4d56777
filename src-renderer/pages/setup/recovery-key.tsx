import { Button, Checkbox, CopyButton, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { CopyIcon, PrintIcon } from '#renderer/parts/icons.tsx';
import styles from './setup-page.module.css';

/** Shows the recovery key this one time; going on needs the word of the officer that it was kept on paper. */
export function RecoveryKey({
  recoveryKey,
  officeName,
  onKept,
}: {
  recoveryKey: string;
  officeName: string;
  onKept: () => unknown;
}) {
  const [kept, setKept] = useState(false);
  return (
    <Stack gap="sm">
      <Title order={1}>Kunci pemulihan {officeName}</Title>
      <Text size="sm">
        Kunci ini satu-satunya jalan masuk bila kata sandi administrator hilang. Netra menampilkannya{' '}
        <strong>hanya sekali, sekarang</strong>, dan tidak menyimpannya. Cetak atau tulis di kertas, masukkan
        ke amplop tertutup, dan simpan di lemari besi atau bersama arsip rahasia kantor.
      </Text>
      <div className={styles.key}>{recoveryKey}</div>
      <Group gap="xs" className={styles.noPrint}>
        <Button variant="default" leftSection={<PrintIcon />} onClick={() => window.print()}>
          Cetak lembar ini
        </Button>
        <CopyButton value={recoveryKey}>
          {({ copied, copy }) => (
            <Button variant="default" leftSection={<CopyIcon />} onClick={copy}>
              {copied ? 'Tersalin' : 'Salin'}
            </Button>
          )}
        </CopyButton>
      </Group>
      <Group justify="space-between" mt="sm" className={styles.noPrint}>
        <Checkbox
          label="Saya sudah mencetak atau menulis kunci ini di kertas."
          checked={kept}
          onChange={(event) => setKept(event.currentTarget.checked)}
        />
        <Button size="sm" disabled={!kept} onClick={() => void onKept()}>
          Selesai, ke halaman masuk
        </Button>
      </Group>
    </Stack>
  );
}
