/** The simple fields of event and paper forms, each joined to the form it stands in. */
import { Checkbox, Group, type InputWrapperProps, Radio, Select, Textarea, TextInput } from '@mantine/core';
import { useController } from 'react-hook-form';
import { DateField } from '#renderer/parts/date-field.tsx';
import { optionsOf } from '#renderer/parts/select-field.tsx';
import { TimeField } from '#renderer/parts/time-field.tsx';
import type { LocalDate } from '#shared/local-date.ts';
import { officialRoles } from '#shared/vocabulary.ts';
import type { CommonSpec, SpecOf } from './field-spec.ts';
import { wordsFor } from './messages.ts';

export interface FieldProps<Spec> {
  readonly spec: Spec;
  readonly path: string;
  readonly hint: string | undefined;
}

/** Hints stand below, so that fields side by side stay level. */
const hintBelow: NonNullable<InputWrapperProps['inputWrapperOrder']> = [
  'label',
  'input',
  'description',
  'error',
];

/** What every labelled input of a form takes. */
function useInput<Value>(
  { spec, path, hint }: FieldProps<{ label: string; optional?: boolean }>,
  empty: Value,
) {
  const { field, fieldState } = useController({ name: path });
  return {
    value: (field.value ?? empty) as Value,
    onChange: field.onChange as (value: Value) => void,
    onBlur: field.onBlur,
    ref: field.ref,
    shown: {
      label: spec.label,
      description: hint,
      inputWrapperOrder: hintBelow,
      error: wordsFor(fieldState.error, field.value),
      withAsterisk: spec.optional !== true,
    },
  };
}

export function DateInputField(props: FieldProps<CommonSpec>) {
  const { shown, value, onChange, ...input } = useInput<LocalDate | null>(props, null);
  const { inputWrapperOrder: _, ...words } = shown;
  return <DateField {...words} {...input} value={value} onChange={onChange} />;
}

export function TimeInputField(props: FieldProps<CommonSpec>) {
  const { shown, value, onChange, ...input } = useInput<string>(props, '');
  const { inputWrapperOrder: _, ...words } = shown;
  return <TimeField {...words} {...input} value={value} onChange={onChange} />;
}

export function LineField(props: FieldProps<SpecOf<'line'>>) {
  const { shown, onChange, ...input } = useInput<string>(props, '');
  return (
    <TextInput
      {...shown}
      {...input}
      placeholder={props.spec.placeholder}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

export function ProseField(props: FieldProps<SpecOf<'prose'>>) {
  const { shown, onChange, ...input } = useInput<string>(props, '');
  return (
    <Textarea
      {...shown}
      {...input}
      autosize
      minRows={props.spec.rows ?? 3}
      maxRows={16}
      placeholder={props.spec.placeholder}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** One entry per line; empty lines are left out when the form is sent. */
export function LinesField(props: FieldProps<SpecOf<'lines'>>) {
  const { shown, value, onChange, ...input } = useInput<string[]>(props, []);
  return (
    <Textarea
      {...shown}
      {...input}
      autosize
      minRows={2}
      maxRows={10}
      placeholder={props.spec.placeholder}
      value={value.join('\n')}
      onChange={(event) => onChange(event.currentTarget.value.split('\n'))}
    />
  );
}

export function CheckField(props: FieldProps<CommonSpec>) {
  const { shown, value, onChange, ...input } = useInput<boolean>(props, false);
  const { label, description, error } = shown;
  return (
    <Checkbox
      label={label}
      description={description}
      error={error}
      {...input}
      size="sm"
      checked={value}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}

/** Up to three choices lie open; more of them are a list to type into. */
export function ChoiceField(props: FieldProps<SpecOf<'choice'>>) {
  const { shown, value, onChange, ...input } = useInput<string | null>(props, null);
  const options = Object.entries(props.spec.options);
  if (options.length <= 3) {
    return (
      <Radio.Group {...shown} value={value} onChange={onChange} onBlur={input.onBlur}>
        <Group gap="md" mt={6} mb={4}>
          {options.map(([code, label], index) => (
            <Radio key={code} value={code} label={label} size="sm" {...(index === 0 && { ref: input.ref })} />
          ))}
        </Group>
      </Radio.Group>
    );
  }
  return (
    <Select
      {...shown}
      {...input}
      value={value}
      onChange={onChange}
      data={options.map(([code, label]) => ({ value: code, label }))}
      searchable
      clearable={props.spec.optional === true}
      nothingFoundMessage="Tidak ada pilihan yang cocok"
    />
  );
}

export function EitherField(props: FieldProps<SpecOf<'either'>>) {
  const { shown, value, onChange, onBlur, ref } = useInput<boolean | null>(props, null);
  return (
    <Radio.Group
      {...shown}
      value={value === null ? null : value ? 'yes' : 'no'}
      onChange={(chosen) => onChange(chosen === 'yes')}
      onBlur={onBlur}
    >
      <Group gap="md" mt={6} mb={4}>
        <Radio value="yes" label={props.spec.yes} size="sm" ref={ref} />
        <Radio value="no" label={props.spec.no} size="sm" />
      </Group>
    </Radio.Group>
  );
}

export function OfficialRoleField(props: FieldProps<CommonSpec>) {
  const { shown, value, onChange, ...input } = useInput<string | null>(props, null);
  return (
    <Select
      {...shown}
      {...input}
      value={value}
      onChange={onChange}
      data={optionsOf(officialRoles)}
      allowDeselect={false}
    />
  );
}
