/** How a form is written down: a list of fields, so that 28 events and 8 papers need one form and not 36. */
import type { FieldValues } from 'react-hook-form';
import type { CaseDetail } from '#shared/contract/cases.ts';
import type { LocalDate } from '#shared/local-date.ts';
import type { ClockId } from '#shared/vocabulary.ts';

/** What a field may look at to decide how it shows itself: the values beside it, the whole form, and the case. */
export interface FieldScene {
  readonly values: FieldValues;
  readonly case: CaseDetail;
}

/** What every field has. */
export interface CommonSpec {
  readonly name: string;
  readonly label: string;
  /** One sentence below the label. */
  readonly hint?: string | ((scene: FieldScene) => string | undefined);
  /** Takes half of the row. */
  readonly half?: boolean;
  readonly optional?: boolean;
  readonly when?: (scene: FieldScene) => boolean;
}

export type FieldSpec = CommonSpec &
  (
    | { readonly kind: 'date' | 'time' | 'check' | 'people' }
    /** Officials are offered before employees unless said otherwise. */
    | { readonly kind: 'person'; readonly first?: 'officials' | 'employees' }
    | { readonly kind: 'line'; readonly placeholder?: string }
    | { readonly kind: 'prose'; readonly rows?: number; readonly placeholder?: string }
    /** One entry per line of text. */
    | { readonly kind: 'lines'; readonly placeholder?: string }
    | { readonly kind: 'choice'; readonly options: Readonly<Record<string, string>> }
    /** True or false, each with its own words. */
    | { readonly kind: 'either'; readonly yes: string; readonly no: string }
    /** Fills `provision`, `impact` and `level` beside it. */
    | { readonly kind: 'violation' }
    /** A sanction the law offers for the breach found. */
    | { readonly kind: 'sanction' }
    /** Shows which officials hold the authority for the sanction chosen beside it. */
    | { readonly kind: 'officialRole' }
    | { readonly kind: 'members' | 'witnesses' | 'questions' | 'decree' }
    /** Nothing to fill in: shows what a clock gives for a date of the form. */
    | { readonly kind: 'reckoning'; readonly clock: ClockId; readonly from: string }
  );

export type FieldKind = FieldSpec['kind'];
export type SpecOf<Kind extends FieldKind> = Extract<FieldSpec, { kind: Kind }>;

/** The text of a hint in the present scene. */
export function hintOf(spec: FieldSpec, scene: FieldScene): string | undefined {
  return typeof spec.hint === 'function' ? spec.hint(scene) : spec.hint;
}

/** A date out of the form, or null while it is empty. */
export function dateIn(values: FieldValues, path: string): LocalDate | null {
  const found = path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], values);
  return typeof found === 'string' && found !== '' ? (found as LocalDate) : null;
}
