import { TextInput } from '@mantine/core';
import { type Ref, useState } from 'react';
import { checkNip } from '#shared/nip.ts';
import { formatNip, longDate } from '#shared/text.ts';

/**
 * An employee number, typed or pasted with or without spaces. What is wrong with it is said in words; what it tells of the
 * person stands beneath. The value is the bare digits.
 */
export function NipField({
  label,
  value,
  onChange,
  onBlur,
  error,
  withAsterisk = false,
  disabled = false,
  ref,
}: {
  label: string;
  value: string | null | undefined;
  onChange: (digits: string) => void;
  onBlur?: () => void;
  error?: string | undefined;
  withAsterisk?: boolean | undefined;
  disabled?: boolean | undefined;
  ref?: Ref<HTMLInputElement>;
}) {
  const [typing, setTyping] = useState(false);
  const digits = value ?? '';
  const checked = digits === '' ? null : checkNip(digits);
  const told =
    checked?.ok === true && checked.birthDate !== null ? `Lahir ${longDate(checked.birthDate)}` : '\u00A0';
  return (
    <TextInput
      ref={ref}
      label={label}
      withAsterisk={withAsterisk}
      disabled={disabled}
      inputMode="numeric"
      autoComplete="off"
      description={told}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={typing ? digits : formatNip(digits)}
      onFocus={() => setTyping(true)}
      onChange={(event) => {
        const text = event.currentTarget.value;
        const read = checkNip(text);
        onChange(read.digits.length === 18 ? read.digits : text.trim());
      }}
      onBlur={() => {
        setTyping(false);
        onBlur?.();
      }}
      error={(!typing && checked?.ok === false ? checked.problems[0]?.text : undefined) ?? error}
    />
  );
}
