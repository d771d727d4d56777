import { CloseButton, Combobox, Text, TextInput, useCombobox } from '@mantine/core';
import { type ReactNode, type Ref, useState } from 'react';
import styles from './suggest.module.css';

export interface Suggestion {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

export interface SuggestProps {
  label: string;
  /** In a table whose heading already names the column. */
  labelHidden?: boolean | undefined;
  /** The words of what is chosen; null while nothing is. */
  chosen: string | null;
  /** What stands beneath: more about the chosen one, or a hint. */
  description?: ReactNode;
  groups: readonly { readonly label: string; readonly items: readonly Suggestion[] }[];
  typed: string;
  onType: (text: string) => void;
  onChoose: (id: string) => void;
  onClear?: (() => void) | undefined;
  /** Stands in the list when there is nothing to offer. */
  nothing: string;
  placeholder?: string;
  error?: string | undefined;
  withAsterisk?: boolean | undefined;
  disabled?: boolean | undefined;
  onBlur?: (() => void) | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** Search as you type: arrow keys walk through the offers, Enter takes one, leaving without taking keeps what was chosen. */
export function Suggest({
  label,
  labelHidden = false,
  chosen,
  description,
  groups,
  typed,
  onType,
  onChoose,
  onClear,
  nothing,
  placeholder = '',
  error,
  withAsterisk = false,
  disabled = false,
  onBlur,
  ref,
}: SuggestProps) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typing, setTyping] = useState(false);
  const full = groups.filter((group) => group.items.length > 0);
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        setTyping(false);
        onType('');
        combobox.closeDropdown();
        onChoose(id);
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          ref={ref}
          {...(labelHidden ? { 'aria-label': label } : { label })}
          withAsterisk={withAsterisk}
          aria-required={withAsterisk}
          disabled={disabled}
          error={error}
          placeholder={placeholder}
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          description={description}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={typing ? typed : (chosen ?? '')}
          onChange={(event) => {
            setTyping(true);
            onType(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onKeyDown={(event) => {
            // Enter takes an offer; with none taken yet it must not send the form away half filled.
            if (event.key === 'Enter' && combobox.dropdownOpened) event.preventDefault();
          }}
          onFocus={(event) => event.currentTarget.select()}
          onClick={() => combobox.openDropdown()}
          onBlur={() => {
            setTyping(false);
            onType('');
            combobox.closeDropdown();
            onBlur?.();
          }}
          rightSection={
            chosen !== null && onClear !== undefined && !disabled ? (
              <CloseButton size="sm" tabIndex={-1} aria-label={`Kosongkan ${label}`} onClick={onClear} />
            ) : null
          }
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={300} className={styles.options} aria-label={label}>
          {full.length === 0 && <Combobox.Empty>{nothing}</Combobox.Empty>}
          {full.map((group) => (
            <Combobox.Group key={group.label} label={group.label}>
              {group.items.map((item) => (
                <Combobox.Option key={item.id} value={item.id}>
                  <Text component="div" size="sm" truncate>
                    {item.title}
                  </Text>
                  {item.detail !== '' && (
                    <Text component="div" size="xs" c="dimmed" truncate>
                      {item.detail}
                    </Text>
                  )}
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
