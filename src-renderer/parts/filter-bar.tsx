import { CloseButton, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './filter-bar.module.css';
import { SearchIcon } from './icons.tsx';

/** Search and filters above a list, and how many rows they leave. */
export function FilterBar({ children, count }: { children: ReactNode; count?: ReactNode }) {
  return (
    <search className={styles.bar}>
      {children}
      {count !== undefined && (
        <span className={styles.count} aria-live="polite">
          {count}
        </span>
      )}
    </search>
  );
}

/** Search while typing: tells the list after a short rest, and at once on Enter. */
export function SearchField({
  label,
  placeholder,
  value,
  onChange,
  rest = 150,
  autoFocus = false,
}: {
  label: string;
  placeholder: string;
  value: string;
  onChange: (text: string) => void;
  /** Milliseconds of rest before the list is asked. */
  rest?: number;
  autoFocus?: boolean;
}) {
  const [typed, setTyped] = useState(value);
  const told = useRef(value);
  const tell = (text: string) => {
    if (text === told.current) return;
    told.current = text;
    onChange(text);
  };

  // Another list (a link from elsewhere) brings its own text.
  useEffect(() => {
    if (value !== told.current) {
      told.current = value;
      setTyped(value);
    }
  }, [value]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts the wait.
  useEffect(() => {
    const timer = setTimeout(() => tell(typed), rest);
    return () => clearTimeout(timer);
  }, [typed]);

  return (
    <TextInput
      className={styles.search}
      aria-label={label}
      placeholder={placeholder}
      type="search"
      autoFocus={autoFocus}
      leftSection={<SearchIcon />}
      rightSection={
        typed === '' ? null : (
          <CloseButton
            size="sm"
            aria-label="Kosongkan pencarian"
            onClick={() => {
              setTyped('');
              tell('');
            }}
          />
        )
      }
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') tell(typed);
      }}
    />
  );
}
