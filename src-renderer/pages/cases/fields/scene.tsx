/** The case a form is about, and the values around a field. */
import { createContext, useContext } from 'react';
import { type FieldValues, useWatch } from 'react-hook-form';
import type { CaseDetail } from '#shared/contract/cases.ts';
import type { FieldScene } from './field-spec.ts';

const CaseContext = createContext<CaseDetail | null>(null);
export const CaseProvider = CaseContext.Provider;

/** The case on the page. */
export function useCaseDetail(): CaseDetail {
  const detail = useContext(CaseContext);
  if (detail === null) throw new Error('no case above this component');
  return detail;
}

/** The values beside a field (those under the same prefix), kept up to date as they are typed. */
export function useValuesAt(prefix: string): FieldValues {
  const all: FieldValues = useWatch();
  return valuesAt(all, prefix);
}

/** `details.` of a whole form's values; the form itself for the empty prefix. */
export function valuesAt(all: FieldValues, prefix: string): FieldValues {
  if (prefix === '') return all;
  return (all[prefix.replace(/\.$/, '')] as FieldValues | undefined) ?? {};
}

export function useScene(prefix: string): FieldScene {
  const values = useValuesAt(prefix);
  return { values, case: useCaseDetail() };
}
