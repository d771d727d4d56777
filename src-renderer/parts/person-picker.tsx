import { Anchor, Group, Stack, Text, TextInput } from '@mantine/core';
import { type Ref, useState } from 'react';
import { useProcedure } from '#renderer/app/procedures.ts';
import { useToday } from '#renderer/app/session.ts';
import type { Person, PersonRef } from '#shared/contract/fields.ts';
import { isBefore } from '#shared/local-date.ts';
import { fullName } from '#shared/names.ts';
import {
  asSuggestion,
  detailOf,
  nothingWords,
  useChosenEmployee,
  useEmployeeSearch,
} from './employee-picker.tsx';
import { Suggest, type Suggestion } from './suggest.tsx';

export interface PersonPickerProps {
  label: string;
  /** In a table whose heading already names the column. */
  labelHidden?: boolean | undefined;
  value: PersonRef | null | undefined;
  onChange: (person: PersonRef | null) => void;
  onBlur?: () => void;
  error?: string | undefined;
  description?: string | undefined;
  withAsterisk?: boolean | undefined;
  disabled?: boolean | undefined;
  /** Where somebody is likely to be found: signatories are officials first, superiors are employees first. */
  first?: 'officials' | 'employees';
  /** Somebody from outside the office may be written by hand. */
  allowTyped?: boolean;
  ref?: Ref<HTMLInputElement>;
}

const BY_HAND = 'by hand';

export const emptyPerson: Person = {
  name: '',
  titlePrefix: '',
  titleSuffix: '',
  nip: null,
  rank: null,
  gradeCode: null,
  position: '',
  workUnit: '',
};

/** Points at a person: an official of the office, somebody in Pegawai, or somebody written by hand. One field for all three. */
export function PersonPicker({
  value,
  onChange,
  description,
  first = 'officials',
  allowTyped = true,
  ...field
}: PersonPickerProps) {
  const [typed, setTyped] = useState('');
  const [taken, setTaken] = useState<Suggestion | null>(null);
  const officials = useOfficials();
  const { items, searching } = useEmployeeSearch(typed);
  const ref = value ?? null;
  const employee = useChosenEmployee(ref !== null && 'employeeId' in ref ? ref.employeeId : null, taken);

  if (ref !== null && 'person' in ref) {
    return (
      <TypedPerson
        label={field.label}
        person={ref.person}
        error={field.error}
        disabled={field.disabled ?? false}
        onChange={(person) => onChange({ person })}
        onBack={() => onChange(null)}
      />
    );
  }

  const wanted = typed.trim().toLowerCase();
  const fittingOfficials = officials.filter((official) =>
    `${official.title} ${official.detail}`.toLowerCase().includes(wanted),
  );
  const employees = items.map(asSuggestion);
  const groups = [
    { label: 'Pejabat kantor', items: fittingOfficials },
    { label: 'Pegawai', items: employees },
  ];
  if (first === 'employees') groups.reverse();
  const byHand: Suggestion = {
    id: BY_HAND,
    title: wanted === '' ? 'Tulis nama orang lain' : `Tulis sendiri: ${typed.trim()}`,
    detail: 'Orang di luar data pegawai',
  };
  const chosen =
    ref === null
      ? null
      : 'officialId' in ref
        ? (officials.find(({ id }) => id === `official ${ref.officialId}`) ?? null)
        : employee;

  const choose = (id: string) => {
    if (id === BY_HAND) return onChange({ person: { ...emptyPerson, name: typed.trim() } });
    if (id.startsWith('official ')) return onChange({ officialId: id.slice('official '.length) });
    setTaken(employees.find((employee) => employee.id === id) ?? null);
    return onChange({ employeeId: id });
  };
  return (
    <Suggest
      {...field}
      chosen={chosen?.title ?? null}
      description={chosen?.detail ?? description ?? '\u00A0'}
      typed={typed}
      onType={setTyped}
      groups={allowTyped ? [...groups, { label: 'Lainnya', items: [byHand] }] : groups}
      nothing={nothingWords(typed, searching)}
      placeholder="Ketik nama, NIP, atau jabatan"
      onChoose={choose}
      onClear={() => onChange(null)}
    />
  );
}

/** The officials in office today, as offers. */
function useOfficials(): Suggestion[] {
  const today = useToday();
  const { data } = useProcedure('office.get', {});
  return (data?.officials ?? [])
    .filter((official) => official.validTo === null || !isBefore(official.validTo, today))
    .map((official) => ({
      id: `official ${official.officialId}`,
      title: fullName(official.person),
      detail: detailOf({ nip: official.person.nip, position: official.positionTitle, workUnit: '' }),
    }));
}

function TypedPerson({
  label,
  person,
  error,
  disabled,
  onChange,
  onBack,
}: {
  label: string;
  person: Person;
  error: string | undefined;
  disabled: boolean;
  onChange: (person: Person) => void;
  onBack: () => void;
}) {
  const field = (name: keyof Person, title: string, width: string) => (
    <TextInput
      label={title}
      disabled={disabled}
      style={{ flex: width }}
      value={person[name] ?? ''}
      onChange={(event) => {
        const text = event.currentTarget.value;
        const orNull = name === 'nip' || name === 'rank' || name === 'gradeCode';
        onChange({ ...person, [name]: orNull && text.trim() === '' ? null : text });
      }}
    />
  );
  return (
    <Stack gap={6} role="group" aria-label={label}>
      <Group justify="space-between">
        <Text size="sm" fw={600}>
          {label}
        </Text>
        <Anchor component="button" type="button" size="sm" onClick={onBack} disabled={disabled}>
          Pilih dari daftar
        </Anchor>
      </Group>
      <Group gap="xs" grow={false} align="flex-end">
        {field('titlePrefix', 'Gelar depan', '1 1 5rem')}
        {field('name', 'Nama', '4 1 12rem')}
        {field('titleSuffix', 'Gelar belakang', '1 1 6rem')}
      </Group>
      <Group gap="xs" align="flex-end">
        {field('nip', 'NIP (bila ada)', '2 1 11rem')}
        {field('rank', 'Pangkat', '1 1 7rem')}
        {field('gradeCode', 'Gol.', '0 1 4rem')}
      </Group>
      <Group gap="xs" align="flex-end">
        {field('position', 'Jabatan', '1 1 12rem')}
        {field('workUnit', 'Unit kerja', '1 1 12rem')}
      </Group>
      {error !== undefined && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {error}
        </Text>
      )}
    </Stack>
  );
}
