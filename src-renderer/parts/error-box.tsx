import { Alert, Button, Group, Text } from '@mantine/core';
import { wordsFor } from '#renderer/app/error-words.ts';
import { AlertIcon } from './icons.tsx';

/** An error in words: what happened, what was kept, what to do. Shows nothing when there is none. */
export function ErrorBox({
  error,
  onRetry,
  retryLabel = 'Coba lagi',
}: {
  error: unknown;
  onRetry?: (() => unknown) | undefined;
  retryLabel?: string;
}) {
  if (error === null || error === undefined) return null;
  const words = wordsFor(error);
  return (
    <Alert
      role="alert"
      variant="outline"
      icon={<AlertIcon size={18} />}
      title={words.title}
      styles={{
        root: {
          flex: 'none',
          padding: '0.5rem 0.75rem',
          borderColor: 'var(--netra-bad)',
          background: 'var(--netra-bad-soft)',
        },
        title: { color: 'var(--netra-bad)', fontWeight: 600 },
        icon: { color: 'var(--netra-bad)', marginInlineEnd: '0.625rem' },
        body: { gap: '0.125rem' },
      }}
    >
      <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
        {words.detail}
      </Text>
      <Text size="sm">
        {words.kept} {words.advice}
      </Text>
      {onRetry !== undefined && (
        <Group mt="xs">
          <Button variant="default" onClick={() => void onRetry()}>
            {retryLabel}
          </Button>
        </Group>
      )}
    </Alert>
  );
}
