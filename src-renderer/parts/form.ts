import { zodResolver } from '@hookform/resolvers/zod';
import type { FieldPath, FieldValues, Resolver, UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import { ClientError } from '#renderer/app/client.ts';

/**
 * Checks a form by a schema of the contract. The form holds what the officer types (`z.input`); submitting hands over
 * what the schema makes of it (`z.output`).
 */
export function checkedBy<Schema extends z.ZodType<FieldValues, FieldValues>>(
  schema: Schema,
): Resolver<z.input<Schema>, unknown, z.output<Schema>> {
  return zodResolver(schema) as Resolver<z.input<Schema>, unknown, z.output<Schema>>;
}

/**
 * Puts what the core refused beside the fields it is about; answers whether every issue found its field. `under` is cut
 * off the path first (the form holds only that part of the input).
 */
export function showIssues<Values extends FieldValues>(
  form: UseFormReturn<Values, unknown, FieldValues>,
  error: unknown,
  under = '',
): boolean {
  if (!(error instanceof ClientError) || error.error.code !== 'VALIDATION') return false;
  const prefix = under === '' ? '' : `${under}.`;
  for (const { path, message } of error.error.issues) {
    form.setError((path.startsWith(prefix) ? path.slice(prefix.length) : path) as FieldPath<Values>, {
      type: 'core',
      message,
    });
  }
  return true;
}
