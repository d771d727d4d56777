import { Button, Group, Text } from '@mantine/core';
import { ClientError } from '#renderer/app/client.ts';
import { useProcedure } from '#renderer/app/procedures.ts';
import { ErrorBox } from '#renderer/parts/error-box.tsx';
import { WarningBox } from '#renderer/parts/warning-box.tsx';

/** Why a step was not recorded. Somebody else changed the case: load it anew, what was typed stays. */
export function StepError({
  error,
  caseId,
  onReloaded,
}: {
  error: unknown;
  caseId: string;
  onReloaded: () => void;
}) {
  const detail = useProcedure('case.get', { caseId });
  if (error === null || error === undefined) return null;
  if (!isStale(error)) return <ErrorBox error={error} />;
  const reload = async () => {
    await detail.refetch();
    onReloaded();
  };
  return (
    <WarningBox urgent title="Perkara ini baru saja diubah di tempat lain">
      <Text size="sm">
        Belum ada yang tercatat dari sini, dan isian Anda masih utuh. Muat keadaan terbaru, periksa, lalu
        catat lagi.
      </Text>
      <Group mt="xs">
        <Button variant="default" loading={detail.isFetching} onClick={() => void reload()}>
          Muat keadaan terbaru
        </Button>
      </Group>
    </WarningBox>
  );
}

function isStale(error: unknown): boolean {
  return (
    error instanceof ClientError && error.error.code === 'CONFLICT' && error.error.reason === 'stale_revision'
  );
}
