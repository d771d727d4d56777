import { Button, type ButtonProps, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import type { ReactNode } from 'react';

/** Asks before something that cannot be undone; `consequence` says what will then be so, and the button names the deed. */
export function confirmThen(question: {
  title: string;
  consequence: ReactNode;
  deed: string;
  onConfirm: () => unknown;
}): void {
  modals.openConfirmModal({
    title: question.title,
    children: (
      <Text component="div" size="sm">
        {question.consequence}
      </Text>
    ),
    labels: { confirm: question.deed, cancel: 'Batal' },
    onConfirm: () => void question.onConfirm(),
  });
}

/** A button whose deed cannot be undone: it asks first and names the consequence. */
export function ConfirmButton({
  title,
  consequence,
  deed,
  onConfirm,
  children,
  ...button
}: Omit<ButtonProps, 'onClick'> & {
  title: string;
  consequence: ReactNode;
  deed: string;
  onConfirm: () => unknown;
  children: ReactNode;
}) {
  return (
    <Button {...button} onClick={() => confirmThen({ title, consequence, deed, onConfirm })}>
      {children}
    </Button>
  );
}
