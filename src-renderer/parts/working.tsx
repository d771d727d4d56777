import { Button, Progress, Stack, Text, Title } from '@mantine/core';

/** Long work that shows itself; `onCancel` only where stopping leaves nothing half done. */
export function Working({
  title,
  detail,
  onCancel,
}: {
  title: string;
  detail: string;
  onCancel?: () => void;
}) {
  return (
    <Stack gap="xs" maw="34rem" role="status">
      <Title order={2}>{title} …</Title>
      <Progress value={100} striped animated aria-label={title} />
      <Text size="sm" c="dimmed">
        {detail}
      </Text>
      {onCancel !== undefined && (
        <div>
          <Button variant="default" onClick={onCancel}>
            Batalkan
          </Button>
        </div>
      )}
    </Stack>
  );
}
