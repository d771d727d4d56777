/** Every procedure of Netra by name: the only list there is. */
import type { z } from 'zod';
import { caseProcedures } from './cases.ts';
import { deskProcedures } from './desk.ts';
import { employeeProcedures } from './employees.ts';
import { keepingProcedures } from './keeping.ts';
import { lawProcedures } from './law.ts';
import { letterProcedures } from './letters.ts';
import { officeProcedures } from './office.ts';
import { recommendationProcedures } from './recommendations.ts';
import { reportProcedures } from './reports.ts';
import { sessionProcedures } from './session.ts';
import { textProcedures } from './text.ts';
import { userProcedures } from './users.ts';

export const contract = {
  ...sessionProcedures,
  ...officeProcedures,
  ...userProcedures,
  ...employeeProcedures,
  ...recommendationProcedures,
  ...caseProcedures,
  ...letterProcedures,
  ...reportProcedures,
  ...deskProcedures,
  ...keepingProcedures,
  ...lawProcedures,
  ...textProcedures,
};

export type Contract = typeof contract;
export type ProcedureName = keyof Contract;
export type QueryName = {
  [Name in ProcedureName]: Contract[Name]['kind'] extends 'query' ? Name : never;
}[ProcedureName];
export type CommandName = Exclude<ProcedureName, QueryName>;

/** What a caller may send (before defaults) and what a handler receives (after them). */
export type InputOf<Name extends ProcedureName> = z.input<Contract[Name]['input']>;
export type ParsedInputOf<Name extends ProcedureName> = z.output<Contract[Name]['input']>;
export type OutputOf<Name extends ProcedureName> = z.output<Contract[Name]['output']>;

export function isProcedureName(name: string): name is ProcedureName {
  return Object.hasOwn(contract, name);
}

/** One call as it travels through a door. `commandId` makes a retried command harmless. */
export interface Call {
  readonly name: string;
  readonly input?: unknown;
  readonly commandId?: string | undefined;
}
