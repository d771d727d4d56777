/**
 * Shapes that the data of several papers share. A paper's data is complete in itself: it is stored as JSON when the paper
 * is issued and the paper can be drawn from it again years later, whatever has become of the people and the office.
 */
import { z } from 'zod';
import { localDateField, personSchema } from '#shared/contract/fields.ts';
import type { OfficeProfile } from '#shared/contract/office.ts';

/** The office as papers print it: its profile, and its emblem as a data URL (PNG or JPEG) or null. */
export type LetterProfile = OfficeProfile & { readonly emblem: string | null };

/**
 * What the definition of a page is made of: plain data that the PDF adapter understands. Papers build it, nothing here
 * reads it again.
 */
export type Block = string | readonly Block[] | { readonly [property: string]: unknown };

export type PaperContent = {
  readonly definition: { readonly [property: string]: unknown };
  /** Every value that has to stand on the finished paper. */
  readonly mustContain: readonly string[];
  /** Kind of paper and case number: names nobody, so that it may stand in metadata and registers. */
  readonly title: string;
};

export type BuildOptions = {
  /** A draft carries the mark DRAF and a gap instead of its number. */
  readonly draft: boolean;
};

/** One version of one paper. A released version never changes: a new wording is a new version beside it. */
export type Template<Schema extends z.ZodType> = {
  readonly id: string;
  readonly version: number;
  readonly schema: Schema;
  readonly build: (data: z.output<Schema>, profile: LetterProfile, options: BuildOptions) => PaperContent;
};

/** Whose paper it is: the kop follows the one who signs. */
export const letterheadSchema = z.discriminatedUnion('kind', [
  /** Kop jabatan, of a head of region: 'Bupati Contoh'. */
  z.object({ kind: z.literal('region_head'), title: z.string().min(1) }),
  /** Kop perangkat daerah, by its full name: 'Dinas Kesehatan'. */
  z.object({ kind: z.literal('agency'), name: z.string().min(1) }),
]);
export type Letterhead = z.infer<typeof letterheadSchema>;

/** Who signs and how it is printed; made by `signatoryOf` or `superiorSignatory` in signature.ts, never by hand. */
export const signatorySchema = z.object({
  /** The lines above the gap, in capitals, the last with its comma: ['a.n. BUPATI CONTOH', 'SEKRETARIS DAERAH,']. */
  headingLines: z.array(z.string().min(1)).min(1),
  /** The authority a decree is named after, as printed in running text: 'Bupati Contoh'. */
  authority: z.string().min(1),
  person: personSchema,
  /** False for heads of region and who stands in for them: they never sign with titles; others by class of paper. */
  mayPrintTitles: z.boolean(),
  printRank: z.boolean(),
  printNip: z.boolean(),
  /** A head of region writes under the kop of his office, everybody else under that of the agency. */
  letterhead: letterheadSchema,
});
export type Signatory = z.infer<typeof signatorySchema>;

/** What every paper carries. `number` is null on a draft and on records that go without one. */
export const paperBase = {
  number: z.string().min(1).nullable(),
  date: localDateField,
  /** Netra's case number, for the title in the file; null for papers about many cases. */
  caseNumber: z.string().nullable(),
};

/** Tembusan, in order. */
export const copiesField = z.array(z.string().min(1));

/** Another letter, as cited. */
export const letterReferenceSchema = z.object({ number: z.string(), date: localDateField });
export type LetterReference = z.infer<typeof letterReferenceSchema>;

/** The letter of the oversight body that began the case. */
export const recommendationReferenceSchema = letterReferenceSchema.extend({
  /** 'Komisi Aparatur Sipil Negara'. */
  bodyName: z.string().min(1),
});
export type RecommendationReference = z.infer<typeof recommendationReferenceSchema>;

/** A decree as another paper cites it. */
export const decreeReferenceSchema = letterReferenceSchema.extend({
  /** Whose decree: 'Bupati Contoh'. */
  authority: z.string().min(1),
  /** What comes after "tentang": 'Penjatuhan Hukuman Disiplin Berupa Teguran Tertulis'. */
  about: z.string().min(1),
});
export type DecreeReference = z.infer<typeof decreeReferenceSchema>;

/** Where and when somebody has to appear. */
export const appearanceSchema = z.object({
  date: localDateField,
  /** 'HH:MM' in the office's time zone. */
  time: z.string(),
  place: z.string().min(1),
});
export type Appearance = z.infer<typeof appearanceSchema>;
