import type { InputOf } from '#shared/contract/index.ts';

/** What the form of a new letter holds while it is typed; what is still empty is an empty text or null. */
export type Registration = InputOf<'recommendation.register'>;
export type RegisteredPerson = Registration['people'][number];

/** The same person before everything has been chosen. */
export type TypedPerson = { [Key in keyof RegisteredPerson]: RegisteredPerson[Key] | null };
