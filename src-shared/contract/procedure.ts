/** What a procedure of the contract is, and who may call it. */
import type { z } from 'zod';
import type { Role } from '../vocabulary.ts';

export const permissions = [
  'public',
  'signed_in',
  'employees.write',
  'cases.read',
  'cases.write',
  'cases.examine',
  'cases.decide',
  'letters.write',
  'reports.write',
  'office.write',
  'users.write',
  'audit.read',
] as const;
export type Permission = (typeof permissions)[number];

const everyday: readonly Permission[] = ['public', 'signed_in', 'cases.read'];

/** The only place that says which role may do what; the core enforces it, the screen merely hides what would be refused. */
export const rolePermissions: Readonly<Record<Role, readonly Permission[]>> = {
  viewer: everyday,
  examiner: [...everyday, 'cases.examine', 'letters.write'],
  case_officer: [
    ...everyday,
    'employees.write',
    'cases.write',
    'cases.examine',
    'letters.write',
    'reports.write',
  ],
  approver: [...everyday, 'cases.decide', 'letters.write', 'reports.write'],
  administrator: permissions,
};

/** True when the role (null: nobody signed in) holds the permission. */
export function mayDo(role: Role | null, permission: Permission): boolean {
  if (permission === 'public') return true;
  return role !== null && rolePermissions[role].includes(permission);
}

/** Topics a command announces after its commit, so that open screens ask again. */
export const topics = [
  'office',
  'users',
  'employees',
  'recommendations',
  'cases',
  'letters',
  'reports',
  'drafts',
  'files',
] as const;
export type Topic = (typeof topics)[number];

export interface Query<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly kind: 'query';
  readonly summary: string;
  readonly permission: Permission;
  readonly input: Input;
  readonly output: Output;
}

export interface Command<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly kind: 'command';
  readonly summary: string;
  readonly permission: Permission;
  readonly input: Input;
  readonly output: Output;
  /** What its audit row names as the thing changed. */
  readonly audits: Topic;
}

export function query<Input extends z.ZodType, Output extends z.ZodType>(
  definition: Omit<Query<Input, Output>, 'kind'>,
): Query<Input, Output> {
  return { kind: 'query', ...definition };
}

export function command<Input extends z.ZodType, Output extends z.ZodType>(
  definition: Omit<Command<Input, Output>, 'kind'>,
): Command<Input, Output> {
  return { kind: 'command', ...definition };
}
