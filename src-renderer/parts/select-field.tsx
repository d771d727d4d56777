import { Select, type SelectProps } from '@mantine/core';
import { type FieldPath, type FieldValues, type UseControllerProps, useController } from 'react-hook-form';
import type { Labels } from '#shared/vocabulary.ts';

/** A closed list as Mantine's inputs take it, in its written order. */
export function optionsOf<Code extends string>(labels: Labels<Code>): { value: Code; label: string }[] {
  return (Object.entries(labels) as [Code, string][]).map(([value, label]) => ({ value, label }));
}

/** A choice from a closed list of the trade, tied to a form. */
export function SelectField<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Transformed = Values,
>({
  name,
  control,
  labels,
  ...select
}: Pick<UseControllerProps<Values, Name, Transformed>, 'name' | 'control'> & {
  labels: Labels<string>;
} & Omit<SelectProps, 'data' | 'name' | 'value' | 'onChange' | 'error'>) {
  const { field, fieldState } = useController<Values, Name, Transformed>({
    name,
    ...(control && { control }),
  });
  return (
    <Select
      allowDeselect={false}
      checkIconPosition="right"
      {...select}
      data={optionsOf(labels)}
      ref={field.ref}
      value={field.value ?? null}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={fieldState.error?.message}
    />
  );
}
