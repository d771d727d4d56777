import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { type Ref, useState } from 'react';
import { useProcedure } from '#renderer/app/procedures.ts';
import type { EmployeeItem } from '#shared/contract/employees.ts';
import { formatNip } from '#shared/text.ts';
import { searchText } from './search-text.ts';
import { Suggest, type Suggestion } from './suggest.tsx';

export interface EmployeePickerProps {
  label: string;
  /** In a table whose heading already names the column. */
  labelHidden?: boolean | undefined;
  /** The employee's id. */
  value: string | null | undefined;
  onChange: (employeeId: string | null, employee: EmployeeItem | null) => void;
  onBlur?: () => void;
  error?: string | undefined;
  description?: string | undefined;
  withAsterisk?: boolean | undefined;
  disabled?: boolean | undefined;
  ref?: Ref<HTMLInputElement>;
}

/** Finds somebody in Pegawai by name or NIP (with or without spaces) while it is typed. */
export function EmployeePicker({ label, value, onChange, description, ...field }: EmployeePickerProps) {
  const [typed, setTyped] = useState('');
  const { items, searching } = useEmployeeSearch(typed);
  const [taken, setTaken] = useState<Suggestion | null>(null);
  const chosen = useChosenEmployee(value ?? null, taken);
  return (
    <Suggest
      {...field}
      label={label}
      chosen={chosen?.title ?? null}
      description={chosen?.detail ?? description ?? '\u00A0'}
      typed={typed}
      onType={setTyped}
      groups={[{ label: 'Pegawai', items: items.map(asSuggestion) }]}
      nothing={nothingWords(typed, searching)}
      placeholder="Ketik nama atau NIP"
      onChoose={(id) => {
        const employee = items.find((item) => item.employeeId === id) ?? null;
        setTaken(employee === null ? null : asSuggestion(employee));
        onChange(id, employee);
      }}
      onClear={() => onChange(null, null)}
    />
  );
}

/** The employees that match what is being typed; nothing for less than two letters. */
export function useEmployeeSearch(typed: string) {
  const [text] = useDebouncedValue(searchText(typed), 120);
  const wanted = text.length >= 2;
  const search = useProcedure(
    'employee.search',
    { text, limit: 20 },
    { enabled: wanted, placeholderData: keepPreviousData, staleTime: 30_000 },
  );
  return { items: wanted ? (search.data?.items ?? []) : [], searching: search.isFetching };
}

/** The words for an employee that is pointed at; `taken` is shown at once when it was just taken from the list. */
export function useChosenEmployee(employeeId: string | null, taken: Suggestion | null): Suggestion | null {
  const { data } = useProcedure(
    'employee.get',
    { employeeId: employeeId ?? '' },
    { enabled: employeeId !== null },
  );
  if (employeeId === null) return null;
  if (data === undefined) return taken?.id === employeeId ? taken : null;
  const { facts } = data;
  return {
    id: employeeId,
    title: data.fullName,
    detail: detailOf({ nip: facts.nip, position: facts.position, workUnit: facts.workUnit }),
  };
}

export function asSuggestion(item: EmployeeItem): Suggestion {
  return { id: item.employeeId, title: item.fullName, detail: detailOf(item) };
}

export function detailOf(person: { nip: string | null; position: string; workUnit: string }): string {
  const number = person.nip === null || person.nip === '' ? '' : formatNip(person.nip);
  return [number, person.position, person.workUnit].filter((part) => part !== '').join(' · ');
}

export function nothingWords(typed: string, searching: boolean): string {
  if (searchText(typed).length < 2) return 'Ketik paling sedikit dua huruf nama atau angka NIP.';
  return searching ? 'Mencari …' : 'Tidak ada pegawai yang cocok.';
}
