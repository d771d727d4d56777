/** What is wrong with a field, in words for the officer. */
import { type FieldErrors, type FieldValues, get } from 'react-hook-form';

/** The sentence for a field, or undefined when it is right. A group's own sentence is under its `root`. */
export function messageAt(errors: FieldErrors<FieldValues>, path: string): string | undefined {
  const error: unknown = get(errors, path);
  if (!hasMessage(error)) {
    const root: unknown = get(errors, `${path}.root`);
    return hasMessage(root) ? root.message : undefined;
  }
  return error.message;
}

function hasMessage(error: unknown): error is { message: string } {
  return (
    typeof error === 'object' &&
    error !== null &&
    typeof (error as { message?: unknown }).message === 'string'
  );
}

/** The sentence for a field that was refused; one that is still empty is told so, whatever the schema says of it. */
export function wordsFor(
  error: { message?: string | undefined } | undefined,
  value: unknown,
): string | undefined {
  if (error === undefined) return undefined;
  const empty = value === undefined || value === null || value === '';
  return empty ? 'Wajib diisi.' : error.message;
}
