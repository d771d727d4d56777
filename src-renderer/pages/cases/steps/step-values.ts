/** From what a form holds to what the core is told. */
import type { FieldValues } from 'react-hook-form';
import { z } from 'zod';
import { caseEventSchemas } from '#shared/contract/case-events.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { localDateField } from '#shared/contract/fields.ts';
import { letterDetailsSchemas } from '#shared/contract/letter-details.ts';
import { numberingSchema } from '#shared/contract/letters.ts';
import type { CaseEvent, LetterKind } from '#shared/vocabulary.ts';
import type { FieldSpec } from '../fields/field-spec.ts';
import { eventFields } from './event-fields.ts';
import { letterFields } from './letter-fields.ts';

export const eventSchema = (event: CaseEvent): z.ZodObject => caseEventSchemas[event];
export const detailsSchema = (kind: LetterKind): z.ZodObject => letterDetailsSchemas[kind];

/** Facts of an event that its paper states under another name. */
const statedAs: Partial<Record<CaseEvent, Readonly<Record<string, string>>>> = {
  decide: { official: 'signatory' },
};

/** Where the paper states a fact of the event; undefined when it does not. */
function statedIn(event: CaseEvent, kind: LetterKind, fact: string): string | undefined {
  const name = statedAs[event]?.[fact] ?? fact;
  return name in detailsSchema(kind).shape ? name : undefined;
}

const factsOf = (event: CaseEvent) =>
  Object.keys(eventSchema(event).shape).filter((fact) => fact !== 'document');

/** Facts of the event that are read off its paper, so that nothing is typed twice. */
export function factsFromPaper(event: CaseEvent, kind: LetterKind, details: FieldValues): FieldValues {
  return Object.fromEntries(
    factsOf(event).flatMap((fact) => {
      const name = statedIn(event, kind, fact);
      return name === undefined ? [] : [[fact, details[name]]];
    }),
  );
}

/** Fields of the event that its paper does not carry and the officer is asked for beside it. */
export function fieldsBesidePaper(event: CaseEvent, kind: LetterKind): readonly FieldSpec[] {
  const onPaper = new Set(letterFields[kind].map((field) => field.name));
  return eventFields[event].filter(
    ({ name }) => !onPaper.has(name) && statedIn(event, kind, name) === undefined,
  );
}

/** Checks a paper with its date and number, and what is asked beside it for the event (null: a paper on its own). */
export function paperSchema(kind: LetterKind, event: CaseEvent | null): z.ZodType<FieldValues, FieldValues> {
  const names = event === null ? [] : fieldsBesidePaper(event, kind).map(({ name }) => name);
  const beside = event === null ? {} : eventSchema(event).shape;
  const extra = Object.entries(beside).filter(([name]) => names.includes(name));
  return z.object({
    date: localDateField,
    numbering: numberingSchema,
    details: detailsSchema(kind),
    extra: z.object(Object.fromEntries(extra)),
  });
}

/** Leaves out what the form does not show at present, and the empty lines of lists. */
export function shownValues(
  fields: readonly FieldSpec[],
  values: FieldValues,
  detail: CaseDetail,
): FieldValues {
  const kept = { ...values };
  for (const spec of fields) {
    if (spec.when !== undefined && !spec.when({ values, case: detail })) delete kept[spec.name];
    else if (spec.kind === 'lines') kept[spec.name] = withoutEmptyLines(kept[spec.name]);
  }
  return kept;
}

function withoutEmptyLines(lines: unknown): string[] {
  return Array.isArray(lines) ? lines.filter((line): line is string => String(line).trim() !== '') : [];
}

/** Stands on the preview for text that is still to be typed. */
const STILL_EMPTY = '…………';

/**
 * The details as the preview can show them: dots where text is missing. Null, with the labels of what is missing, while
 * something that dots cannot stand for (a date, a person) is not there yet.
 */
export function previewable(
  kind: LetterKind,
  details: FieldValues,
): { details: FieldValues; missing: readonly string[] } | { details: null; missing: readonly string[] } {
  const schema = detailsSchema(kind);
  const first = schema.safeParse(details);
  if (first.success) return { details, missing: [] };
  const filled = structuredClone(details);
  for (const { path } of first.error.issues) fillWithDots(filled, path);
  const missing = labelsAt(kind, first.error.issues);
  return schema.safeParse(filled).success ? { details: filled, missing } : { details: null, missing };
}

function fillWithDots(details: FieldValues, path: readonly PropertyKey[]): void {
  const last = path.at(-1);
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], details);
  if (last === undefined || typeof holder !== 'object' || holder === null) return;
  const present = (holder as Record<PropertyKey, unknown>)[last];
  if (present === undefined || present === '') (holder as Record<PropertyKey, unknown>)[last] = STILL_EMPTY;
}

function labelsAt(kind: LetterKind, issues: readonly { path: readonly PropertyKey[] }[]): string[] {
  const labels = issues.map(({ path }) => {
    const name = String(path[0]);
    return letterFields[kind].find((field) => field.name === name)?.label ?? name;
  });
  return [...new Set(labels)];
}
