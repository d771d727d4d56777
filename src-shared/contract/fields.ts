/** Field schemas that several procedures share. */
import { z } from 'zod';
import { type LocalDate, parseLocalDate } from '../local-date.ts';
import { codesOf, employeeTypes, positionGroups, sensitivities } from '../vocabulary.ts';

/** A calendar date that exists, `YYYY-MM-DD`. */
export const localDateField = z
  .string()
  .refine((text) => parseLocalDate(text) !== null, 'Tanggal tidak ada di kalender. Tulis sebagai TTTT-BB-HH.')
  .transform((text) => text as LocalDate);

export const idField = z.string().min(1).max(64);

/** One line of text an officer types. */
export const lineField = (max = 300) =>
  z.string().trim().min(1, 'Wajib diisi.').max(max, `Paling banyak ${max} huruf.`);

/** Several paragraphs. */
export const proseField = (max = 20_000) => z.string().trim().max(max, `Paling banyak ${max} huruf.`);

export const timeField = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Jam ditulis sebagai 09:00.');

export const revisionField = z.number().int().nonnegative();

/** Keyset paging: `after` is the opaque cursor of the previous page. */
export const pageInput = {
  after: z.string().nullable().default(null),
  limit: z.number().int().min(1).max(500).default(50),
};
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable() });

/** A person as printed on a paper: frozen when the paper or event is made. */
export const personSchema = z.object({
  name: lineField(),
  titlePrefix: z.string().default(''),
  titleSuffix: z.string().default(''),
  nip: z.string().nullable().default(null),
  rank: z.string().nullable().default(null),
  gradeCode: z.string().nullable().default(null),
  position: z.string().default(''),
  workUnit: z.string().default(''),
});
export type Person = z.infer<typeof personSchema>;

/** How a person is pointed at: somebody in Pegawai, an official of the office, or typed by hand. */
export const personRefSchema = z.union([
  z.object({ employeeId: idField }),
  z.object({ officialId: idField }),
  z.object({ person: personSchema }),
]);
export type PersonRef = z.infer<typeof personRefSchema>;

/** An article a rule rests on, as shown to the officer. */
export const citationSchema = z.object({
  rule: z.string(),
  instrument: z.string(),
  article: z.string(),
  text: z.string(),
  confidence: z.enum(['A', 'B', 'C']),
});
export type CitationView = z.infer<typeof citationSchema>;

/** One day of a reckoning: counted or skipped, and why. */
export const reckoningStepSchema = z.object({
  date: localDateField,
  counted: z.boolean(),
  reason: z.string(),
});

export const sensitivityField = z.enum(codesOf(sensitivities));
export const employeeTypeField = z.enum(codesOf(employeeTypes));
export const positionGroupField = z.enum(codesOf(positionGroups));

/** Where bytes can be fetched for a few minutes: `GET /bytes/<ticket>`. */
export const ticketSchema = z.object({
  ticket: z.string(),
  mediaType: z.string(),
  fileName: z.string(),
  size: z.number(),
});
export type Ticket = z.infer<typeof ticketSchema>;
