import { z } from 'zod';
import { codesOf, sexes } from '../vocabulary.ts';
import {
  employeeTypeField,
  idField,
  localDateField,
  pageInput,
  pageOf,
  positionGroupField,
} from './fields.ts';
import { command, query } from './procedure.ts';

/** A person of Pegawai, as lists show him. */
export const employeeItemSchema = z.object({
  employeeId: z.string(),
  nip: z.string(),
  fullName: z.string(),
  employeeType: employeeTypeField,
  gradeCode: z.string(),
  position: z.string(),
  workUnit: z.string(),
  openCases: z.number(),
});
export type EmployeeItem = z.infer<typeof employeeItemSchema>;

/** The stored facts of an employee; what the import writes. Empty text means the source had none. */
export const employeeFactsSchema = z.object({
  nip: z.string(),
  name: z.string(),
  titlePrefix: z.string(),
  titleSuffix: z.string(),
  birthPlace: z.string(),
  birthDate: localDateField,
  sex: z.enum(codesOf(sexes)),
  employeeType: employeeTypeField,
  legalStanding: z.string(),
  gradeCode: z.string(),
  gradeSince: localDateField.nullable(),
  positionKind: z.string(),
  positionGroup: positionGroupField,
  position: z.string(),
  positionSince: localDateField.nullable(),
  workUnit: z.string(),
  parentUnit: z.string(),
  institution: z.string(),
  phone: z.string(),
  email: z.string(),
});
export type EmployeeFacts = z.infer<typeof employeeFactsSchema>;

export const importProblemSchema = z.object({
  code: z.string(),
  column: z.string(),
  text: z.string(),
  /** An error keeps the row out; a warning lets it in (spaces in a NIP, a name that looks like a formula). */
  severity: z.enum(['error', 'warning']),
});
export type ImportProblem = z.infer<typeof importProblemSchema>;

export const importOutcomes = ['new', 'changed', 'same', 'rejected'] as const;
export const importRowSchema = z.object({
  /** Row number as the spreadsheet shows it; the header is row 1. */
  row: z.number().int(),
  outcome: z.enum(importOutcomes),
  nip: z.string(),
  name: z.string(),
  problems: z.array(importProblemSchema),
  changes: z.array(z.object({ field: z.string(), from: z.string(), to: z.string() })),
});
export type ImportRow = z.infer<typeof importRowSchema>;

export const employeeProcedures = {
  'employee.search': query({
    summary: 'Mencari pegawai dengan nama atau NIP, selagi diketik.',
    permission: 'cases.read',
    input: z.object({ text: z.string().max(120), limit: z.number().int().min(1).max(100).default(20) }),
    output: z.object({ items: z.array(employeeItemSchema) }),
  }),
  'employee.list': query({
    summary: 'Daftar pegawai urut nama.',
    permission: 'cases.read',
    input: z.object({ ...pageInput, workUnit: z.string().nullable().default(null) }),
    output: pageOf(employeeItemSchema).extend({ total: z.number() }),
  }),
  'employee.get': query({
    summary: 'Data satu pegawai dan perkaranya.',
    permission: 'cases.read',
    input: z.object({ employeeId: idField }),
    output: z.object({
      employeeId: z.string(),
      facts: employeeFactsSchema,
      fullName: z.string(),
      rank: z.string(),
      updatedAt: z.string(),
      cases: z.array(
        z.object({
          caseId: z.string(),
          caseNumber: z.string(),
          state: z.string(),
          actDate: z.string(),
          sanction: z.string().nullable(),
        }),
      ),
    }),
  }),
  'employee.import': command({
    summary:
      'Membaca berkas SIASN (XLSX/CSV): baru, berubah, sama, ditolak; menulis hanya bila dryRun = false.',
    permission: 'employees.write',
    input: z.object({ file: idField, dryRun: z.boolean() }),
    output: z.object({
      new: z.number(),
      changed: z.number(),
      same: z.number(),
      rejected: z.number(),
      rows: z.array(importRowSchema),
    }),
    audits: 'employees',
  }),
};
