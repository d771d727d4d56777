import { z } from 'zod';
import {
  codesOf,
  governmentKinds,
  moderateSets,
  officialRoles,
  signingCapacities,
  summonsRules,
  timeZones,
} from '../vocabulary.ts';
import { idField, lineField, localDateField, personSchema, revisionField } from './fields.ts';
import { command, query } from './procedure.ts';
import { passwordField, usernameField } from './users.ts';

/** Paper sizes and margins in millimetres (tata naskah: settings with defaults, never constants of a template). */
export const paperSchema = z.object({
  size: z.enum(['F4_215', 'F4_210', 'A4']).default('F4_215'),
  marginTop: z.number().min(5).max(60).default(20),
  marginRight: z.number().min(5).max(60).default(20),
  marginBottom: z.number().min(5).max(60).default(25),
  marginLeft: z.number().min(5).max(60).default(30),
});

/** Tokens: {kode} {urut} {urut:3} {unit} {bulan} {bulanRomawi} {tahun}. Without {urut} every letter would get the same number. */
const numberPatternField = z
  .string()
  .max(120)
  .regex(/\{urut(:\d)?\}/, 'Pola nomor harus memuat {urut}.');

/** Everything a paper needs to know about the office that draws it up. */
export const officeProfileSchema = z.object({
  governmentKind: z.enum(codesOf(governmentKinds)),
  /** "Kabupaten Contoh", "Provinsi Contoh", "Kota Contoh". */
  governmentName: lineField(120),
  /** The appointing authority's title as printed: "Bupati Contoh", "Gubernur Contoh", "Wali Kota Contoh". */
  regionHeadTitle: lineField(120),
  /** Full name of the office: "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia". */
  officeName: lineField(200),
  officeAbbreviation: lineField(40),
  /** The seat, as printed before dates: "Kolaka". */
  city: lineField(80),
  addressLine: lineField(300),
  contactLine: z.string().max(300).default(''),
  timeZone: z.enum(codesOf(timeZones)),
  workingPattern: z.union([z.literal(5), z.literal(6)]).default(5),
  paper: paperSchema.prefault({}),
  letterhead: z
    .object({
      mode: z.enum(['printed', 'preprinted', 'none']).default('printed'),
      preprintedBandMm: z.number().min(0).max(80).default(45),
      /** File id of the office's emblem (PNG or JPEG); null prints no emblem. */
      emblemFileId: z.string().nullable().default(null),
      /** Agencies whose heads sign as direct superior: their papers carry their own kop and address. */
      otherAgencies: z
        .array(
          z.object({
            name: lineField(200),
            addressLine: z.string().max(300),
            contactLine: z.string().max(300),
          }),
        )
        .max(500)
        .default([]),
    })
    .prefault({}),
  numbering: z
    .object({
      classificationCode: z.string().max(40).default('800.1.6.2'),
      letterPattern: numberPatternField.default('{kode}/{urut:3}/{unit}/{tahun}'),
      decreePattern: numberPatternField.default('{kode}/{urut:3}/{unit}/{tahun}'),
    })
    .prefault({}),
  nipLabel: z.enum(['NIP', 'NIP.']).default('NIP'),
  withGraceOfGod: z.boolean().default(true),
  rules: z
    .object({
      moderateSet: z.enum(codesOf(moderateSets)).default('PP53_7_3'),
      summonsRule: z.enum(codesOf(summonsRules)).default('MIN_NOTICE'),
    })
    .prefault({}),
});
export type OfficeProfile = z.infer<typeof officeProfileSchema>;

/** An official who signs or decides, with his term. */
export const officialSchema = z.object({
  officialId: z.string(),
  role: z.enum(codesOf(officialRoles)),
  capacity: z.enum(codesOf(signingCapacities)),
  person: personSchema,
  /** The title as printed under a paper: "Bupati Contoh", "Kepala Badan Kepegawaian …". */
  positionTitle: lineField(200),
  validFrom: localDateField,
  validTo: localDateField.nullable().default(null),
  revision: revisionField,
});
export type Official = z.infer<typeof officialSchema>;

export const oversightBodySchema = z.object({
  bodyId: z.string(),
  name: z.string(),
  abbreviation: z.string(),
  leaderTitle: z.string(),
  address: z.string(),
  validFrom: localDateField,
  validTo: localDateField.nullable(),
  recommends: z.boolean(),
  receivesReports: z.boolean(),
  source: z.string(),
  confidence: z.enum(['A', 'B', 'C']),
});
export type OversightBody = z.infer<typeof oversightBodySchema>;

export const holidaySchema = z.object({
  date: localDateField,
  kind: z.enum(['N', 'C', 'L']),
  name: z.string(),
  confidence: z.enum(['A', 'B', 'C']),
});

export const officeProcedures = {
  'office.initialise': command({
    summary: 'Menyiapkan kantor: profil, pejabat, administrator pertama; mencetak kunci pemulihan satu kali.',
    permission: 'public',
    input: z.object({
      profile: officeProfileSchema,
      officials: z.array(officialSchema.omit({ officialId: true, revision: true })).default([]),
      administrator: z.object({
        username: usernameField,
        displayName: lineField(120),
        password: passwordField,
      }),
      /** Fill the office with the sample employees and emblem, to learn on. */
      withSample: z.boolean().default(false),
    }),
    output: z.object({ officeId: z.string(), recoveryKey: z.string() }),
    audits: 'office',
  }),
  'office.sample': query({
    summary: 'Profil kantor contoh yang mengisi penyiapan pertama.',
    permission: 'public',
    input: z.object({}).default({}),
    output: z.object({
      profile: officeProfileSchema,
      officials: z.array(officialSchema.omit({ officialId: true, revision: true })),
    }),
  }),
  'office.get': query({
    summary: 'Profil kantor, pejabat, dan lembaga pengawas.',
    permission: 'signed_in',
    input: z.object({}).default({}),
    output: z.object({
      profile: officeProfileSchema,
      revision: revisionField,
      officials: z.array(officialSchema),
      bodies: z.array(oversightBodySchema),
    }),
  }),
  'office.update': command({
    summary: 'Mengubah profil kantor.',
    permission: 'office.write',
    input: z.object({ profile: officeProfileSchema, revision: revisionField }),
    output: z.object({ revision: revisionField }),
    audits: 'office',
  }),
  'office.saveOfficial': command({
    summary: 'Menambah atau mengubah pejabat penanda tangan.',
    permission: 'office.write',
    input: z.object({ official: officialSchema.extend({ officialId: idField.nullable() }) }),
    output: z.object({ officialId: z.string() }),
    audits: 'office',
  }),
  'office.calendar': query({
    summary: 'Hari libur nasional, cuti bersama, dan libur daerah dalam satu tahun.',
    permission: 'signed_in',
    input: z.object({ year: z.number().int().min(2000).max(2100) }),
    output: z.object({ items: z.array(holidaySchema), confirmed: z.boolean() }),
  }),
};
