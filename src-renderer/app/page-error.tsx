import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ErrorBox } from '#renderer/parts/error-box.tsx';
import { PageHeader } from '#renderer/parts/page-header.tsx';

/** What stands in place of a page that stopped working; the frame around it goes on. */
export function PageError({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <Stack maw="46rem">
      <PageHeader title="Halaman tidak dapat ditampilkan" />
      <ErrorBox error={error} onRetry={onRetry} />
    </Stack>
  );
}

export function PageNotFound() {
  return (
    <Stack maw="46rem">
      <PageHeader title="Halaman tidak ada" />
      <Text>
        Alamat ini tidak menunjuk ke halaman mana pun. Kembali ke{' '}
        <Anchor component={Link} to="/" underline="always">
          Meja Kerja
        </Anchor>{' '}
        atau tekan Ctrl+K untuk mencari.
      </Text>
    </Stack>
  );
}
