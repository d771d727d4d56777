import { TextInput } from '@mantine/core';
import { type Ref, useState } from 'react';
import { parseSpokenTime } from './spoken-time.ts';

export interface TimeFieldProps {
  label: string;
  /** In a table whose heading already names the column. */
  labelHidden?: boolean | undefined;
  /** `HH:MM`; empty while there is none. */
  value: string | null | undefined;
  onChange: (time: string) => void;
  onBlur?: () => void;
  error?: string | undefined;
  description?: string | undefined;
  withAsterisk?: boolean | undefined;
  disabled?: boolean | undefined;
  ref?: Ref<HTMLInputElement>;
  name?: string;
}

/** A time that is typed: `9`, `9.30`, `0900`. On leaving it is written out as `09.00`. */
export function TimeField({
  label,
  labelHidden = false,
  value,
  onChange,
  onBlur,
  error,
  description,
  withAsterisk = false,
  disabled = false,
  ref,
  name,
}: TimeFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value ?? '').replace(':', '.');
  const refused = typed === null && shown !== '' && parseSpokenTime(shown) === null;
  return (
    <TextInput
      ref={ref}
      name={name}
      {...(labelHidden ? { 'aria-label': label } : { label })}
      withAsterisk={withAsterisk}
      aria-required={withAsterisk}
      disabled={disabled}
      autoComplete="off"
      placeholder="9.00"
      description={description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={shown}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        onChange(parseSpokenTime(text) ?? text);
      }}
      onBlur={() => {
        setTyped(null);
        onBlur?.();
      }}
      error={refused ? 'Jam ditulis misalnya 9.00 atau 13.30.' : error}
    />
  );
}
