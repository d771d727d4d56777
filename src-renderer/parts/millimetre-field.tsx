import { NumberInput } from '@mantine/core';
import { useController } from 'react-hook-form';

/** A length on paper, in millimetres, tied to the form around it. */
export function MillimetreField({ name, label }: { name: string; label: string }) {
  const { field, fieldState } = useController({ name });
  return (
    <NumberInput
      label={label}
      w="6.5rem"
      suffix=" mm"
      hideControls
      allowNegative={false}
      decimalSeparator=","
      ref={field.ref}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={fieldState.error?.message}
    />
  );
}
