import { Textarea } from '@mantine/core';
import { useController } from 'react-hook-form';

/** Who gets a copy, one a line. */
export function CopiesField({ path = 'copies' }: { path?: string }) {
  const { field, fieldState } = useController({ name: path });
  const copies = (field.value as string[] | undefined) ?? [];
  return (
    <Textarea
      label="Tembusan"
      description="Satu penerima tiap baris."
      autosize
      minRows={2}
      maxRows={10}
      value={copies.join('\n')}
      onChange={(event) => {
        const lines = event.currentTarget.value.split('\n');
        field.onChange(lines.length === 1 && lines[0] === '' ? [] : lines);
      }}
      onBlur={() => {
        field.onChange(copies.filter((line) => line.trim() !== ''));
        field.onBlur();
      }}
      ref={field.ref}
      error={fieldState.error?.message}
    />
  );
}
