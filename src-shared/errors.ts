/**
 * Errors are values from a closed list; nothing else crosses a door. The words an officer reads are made from them in
 * `error-texts.ts`, so that screen and command line say the same.
 */
import { z } from 'zod';

const issueSchema = z.object({ path: z.string(), message: z.string() });

const citationRef = z.object({ rule: z.string(), article: z.string(), confidence: z.enum(['A', 'B', 'C']) });

/** What may clash. The renderer and the command line choose the sentence by this code. */
export const conflictReasons = [
  'stale_revision',
  'number_used',
  'duplicate_letter',
  'command_id_reused',
  'username_taken',
  'already_initialised',
] as const;

/** Why a file from outside was turned away; nothing of it was kept. */
export const fileFaults = [
  'not_a_spreadsheet',
  'truncated',
  'other_columns',
  'zip_bomb',
  'too_large',
  'empty',
  'unsupported_type',
  'unknown_ticket',
] as const;

/** What keeps the store from being opened or written. */
export const storeFaults = [
  'not_initialised',
  'zero_byte',
  'not_netra',
  'newer_schema',
  'damaged',
  'locked_by_other_program',
  'not_writable',
  'disk_full',
  'unsafe_settings',
  'unreachable',
] as const;

export const errorSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('VALIDATION'), issues: z.array(issueSchema) }),
  z.object({
    code: z.literal('UNAUTHENTICATED'),
    reason: z.enum(['no_session', 'wrong_credentials', 'throttled']),
    retryAfterSeconds: z.number().optional(),
  }),
  z.object({ code: z.literal('FORBIDDEN'), permission: z.string() }),
  z.object({ code: z.literal('NOT_FOUND'), entity: z.string(), id: z.string() }),
  z.object({
    code: z.literal('CONFLICT'),
    reason: z.enum(conflictReasons),
    facts: z.record(z.string(), z.string()),
  }),
  z.object({
    code: z.literal('ILLEGAL_TRANSITION'),
    state: z.string(),
    event: z.string(),
    allowed: z.array(z.string()),
    reasons: z.array(z.object({ text: z.string(), citation: citationRef.nullable() })),
  }),
  z.object({
    code: z.literal('RULE_VIOLATION'),
    rule: z.string(),
    citation: citationRef.nullable(),
    text: z.string(),
    facts: z.record(z.string(), z.string()),
  }),
  z.object({
    code: z.literal('FILE_REFUSED'),
    fault: z.enum(fileFaults),
    facts: z.record(z.string(), z.string()),
  }),
  z.object({ code: z.literal('PAPER_INCOMPLETE'), kind: z.string(), missing: z.array(z.string()) }),
  z.object({ code: z.literal('STORE'), fault: z.enum(storeFaults), facts: z.record(z.string(), z.string()) }),
  z.object({ code: z.literal('BUSY'), what: z.string() }),
  z.object({ code: z.literal('INTERNAL'), incident: z.string() }),
]);

export type NetraError = z.infer<typeof errorSchema>;
export type ErrorCode = NetraError['code'];

/** How every answer looks at every door. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; error: NetraError };

/** The one exception usecases, store and adapters throw; dispatch turns it into an answer. */
export class Refusal extends Error {
  readonly error: NetraError;

  constructor(error: NetraError) {
    super(error.code);
    this.name = 'Refusal';
    this.error = error;
  }
}

/** Throws a `Refusal`; written as a function so that guards read like sentences. */
export function refuse(error: NetraError): never {
  throw new Refusal(error);
}
