import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { type Ref, useId, useState } from 'react';
import { useToday } from '#renderer/app/session.ts';
import { type LocalDate, parseLocalDate } from '#shared/local-date.ts';
import { parseSpokenDate } from '#shared/spoken-date.ts';
import { dayName, longDate, shortDate } from '#shared/text.ts';
import styles from './date-field.module.css';
import { CalendarIcon } from './icons.tsx';

export interface DateFieldProps {
  label: string;
  /** In a table whose heading already names the column. */
  labelHidden?: boolean | undefined;
  /** `YYYY-MM-DD`; null or empty while there is none, as forms hold it. */
  value: string | null | undefined;
  onChange: (date: LocalDate | null) => void;
  onBlur?: () => void;
  error?: string | undefined;
  /** Stands beneath while no date is read yet. */
  description?: string | undefined;
  withAsterisk?: boolean | undefined;
  disabled?: boolean | undefined;
  ref?: Ref<HTMLInputElement>;
  name?: string;
}

/**
 * A date that is typed the way officers speak of it (`17/8/26`, `17 agu`, `besok`, `senin`, `+7`); the long date beneath
 * shows what was understood. A day that does not exist is refused in words and reported as null.
 */
export function DateField(props: DateFieldProps) {
  return <DateFieldOn {...props} today={useToday()} />;
}

/** The same where there is no session yet (the first setup). */
export function DateFieldOn({
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
  today,
}: DateFieldProps & { today: LocalDate }) {
  const date = parseLocalDate(value ?? '');
  const [typed, setTyped] = useState<{ text: string; date: LocalDate | null } | null>(null);
  const [calendarOpen, setCalendarOpen] = useState(false);
  const [left, setLeft] = useState(false);
  const beneath = useId();

  // What was typed stands until somebody else sets another date.
  const own = typed !== null && typed.date === date ? typed : null;
  const text = own?.text ?? (date === null ? '' : shortDate(date));
  const reading = text.trim() === '' ? null : parseSpokenDate(text, today);
  const refusal = reading !== null && !reading.ok && left ? reading.reason : undefined;

  const type = (next: string) => {
    const read = parseSpokenDate(next, today);
    const understood = read.ok ? read.date : null;
    setTyped({ text: next, date: understood });
    setLeft(false);
    if (understood !== date) onChange(understood);
  };
  const leave = () => {
    setLeft(true);
    if (date !== null) setTyped(null);
    onBlur?.();
  };
  const choose = (chosen: string | null) => {
    setTyped(null);
    setCalendarOpen(false);
    onChange(chosen === null ? null : parseLocalDate(chosen));
  };

  return (
    <Popover
      opened={calendarOpen}
      onChange={setCalendarOpen}
      position="bottom-end"
      trapFocus
      shadow="md"
      withRoles={false}
    >
      <Popover.Target>
        <TextInput
          ref={ref}
          name={name}
          {...(labelHidden ? { 'aria-label': label } : { label })}
          withAsterisk={withAsterisk}
          aria-required={withAsterisk}
          disabled={disabled}
          autoComplete="off"
          placeholder="17/8/26, besok, +7"
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={leave}
          error={refusal ?? error}
          description={
            <span id={beneath} aria-live="polite">
              {date === null ? (description ?? '\u00A0') : `${dayName(date)}, ${longDate(date)}`}
            </span>
          }
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          rightSection={
            <ActionIcon
              aria-label={`Pilih ${label.toLowerCase()} dari kalender`}
              disabled={disabled}
              tabIndex={-1}
              aria-haspopup="dialog"
              aria-expanded={calendarOpen}
              onClick={() => setCalendarOpen((open) => !open)}
            >
              <CalendarIcon />
            </ActionIcon>
          }
        />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={`Kalender ${label.toLowerCase()}`}>
        <DatePicker
          value={date}
          defaultDate={date ?? today}
          onChange={choose}
          getDayProps={markToday(today)}
          hideOutsideDates
          classNames={{ day: styles.day }}
          ariaLabels={calendarWords}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

const calendarWords = {
  previousMonth: 'Bulan sebelumnya',
  nextMonth: 'Bulan berikutnya',
  previousYear: 'Tahun sebelumnya',
  nextYear: 'Tahun berikutnya',
  previousDecade: 'Dasawarsa sebelumnya',
  nextDecade: 'Dasawarsa berikutnya',
  monthLevelControl: 'Pilih bulan',
  yearLevelControl: 'Pilih tahun',
};

/** The calendar marks the day of the office, not that of the PC. */
function markToday(today: LocalDate) {
  return (day: string) =>
    day === today ? { 'aria-current': 'date' as const, style: { fontWeight: 700 } } : {};
}
