import { Text } from '@mantine/core';
import { useFormState } from 'react-hook-form';

/** Says, beside the button, that a field further up was refused: it may have scrolled out of sight. */
export function Incomplete() {
  const { errors, isSubmitted } = useFormState();
  if (!isSubmitted || Object.keys(errors).length === 0) return null;
  return (
    <Text size="sm" c="var(--mantine-color-error)" role="alert">
      Belum tercatat: ada isian yang belum benar, ditandai merah di atas.
    </Text>
  );
}
