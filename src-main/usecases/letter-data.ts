/**
 * Joins what the officer filled in with what the case, the office and the people already are, into the complete data of a
 * paper. From here on the paper needs nothing else: it can be drawn again from this data alone.
 */

import { articleText, legalBasisOn } from '#main/law/citations.ts';
import { instruments } from '#main/law/instruments.ts';
import type {
  DecreeReference,
  Letterhead,
  LetterReference,
  RecommendationReference,
  Signatory,
} from '#main/letters/data.ts';
import { sanctionDecreeAbout } from '#main/letters/sanction-wordings.ts';
import type { LetterData } from '#main/letters/schemas.ts';
import { signatoryOf, superiorSignatory } from '#main/letters/signature.ts';
import { getLetter } from '#main/store/letters.ts';
import type { ReadDb } from '#main/store/store.ts';
import type { PersonRef } from '#shared/contract/fields.ts';
import { type LetterDetails, letterDetailsSchemas } from '#shared/contract/letter-details.ts';
import type { OfficeProfile } from '#shared/contract/office.ts';
import { refuse } from '#shared/errors.ts';
import type { LocalDate } from '#shared/local-date.ts';
import type { LetterKind } from '#shared/vocabulary.ts';
import type { CaseFile } from './case-file.ts';
import { agencyOf, plainPerson, resolvePeople, resolvePerson, resolveSigner } from './persons.ts';

/** What every paper of a case is drawn from. */
export interface LetterSource {
  readonly db: ReadDb;
  readonly profile: OfficeProfile;
  readonly caseFile: CaseFile;
  readonly date: LocalDate;
  /** Null on a draft and on records that go without a number. */
  readonly number: string | null;
}

/** Papers about one case; the follow-up report is about many and is assembled in reports.ts. */
export type CaseLetterKind = Exclude<LetterKind, 'followUpReport'>;

type Assemblers = {
  readonly [Kind in CaseLetterKind]: (
    source: LetterSource,
    details: LetterDetails[Kind],
  ) => Promise<LetterData[Kind]>;
};

/** The complete data of a paper. Refuses VALIDATION when a detail is missing or a person or paper cannot be found. */
export async function assembleLetter<Kind extends CaseLetterKind>(
  source: LetterSource,
  kind: Kind,
  details: Readonly<Record<string, unknown>>,
): Promise<LetterData[Kind]> {
  return assemblers[kind](source, checkedDetails(kind, details));
}

/** The details as their schema reads them. */
export function checkedDetails<Kind extends LetterKind>(
  kind: Kind,
  details: Readonly<Record<string, unknown>>,
): LetterDetails[Kind] {
  const parsed = letterDetailsSchemas[kind].safeParse(details);
  if (parsed.success) return parsed.data as LetterDetails[Kind];
  return refuse({
    code: 'VALIDATION',
    issues: parsed.error.issues.map((issue) => ({
      path: `details.${issue.path.join('.')}`,
      message: issue.message,
    })),
  });
}

const assemblers: Assemblers = {
  summons: async (source, details) => {
    const signer = await resolvePerson(source.db, details.signatory);
    const first = source.caseFile.facts.summonses.find(({ sequence }) => sequence === 1);
    return {
      ...base(source),
      ...subject(source),
      sequence: details.sequence,
      firstSummons: details.sequence === 2 && first !== undefined ? referenceOf(first.document) : null,
      appearBefore: plainPerson(await resolvePerson(source.db, details.appearBefore)),
      appearance: { date: details.examDate, time: details.time, place: details.place },
      signatory: superiorSignatory(
        plainPerson(signer),
        details.signedAs,
        await agencyOf(source.db, details.signatory, source.profile),
      ),
      copies: details.copies,
    };
  },

  examinationTeamDecree: async (source, details) => ({
    ...base(source),
    ...subject(source),
    level:
      source.caseFile.facts.foundLevel ?? source.caseFile.facts.preliminaryLevel ?? notYet('tingkat hukuman'),
    recommendation: recommendationOf(source),
    members: await Promise.all(
      details.members.map(async ({ person, element, teamPosition }) => ({
        person: plainPerson(await resolvePerson(source.db, person)),
        element,
        teamPosition,
      })),
    ),
    legalBasis: legalBasisOn(source.date),
    signatory: await signerOf(source, details.signatory),
    copies: details.copies,
  }),

  interrogationRecord: async (source, details) => ({
    ...base(source),
    ...subject(source),
    letterhead: await examinersPaper(source, details.examiners),
    date: details.date,
    startTime: details.startTime,
    endTime: details.endTime,
    mode: details.mode,
    place: details.place,
    authority: await authorityOf(source),
    examiners: (await resolvePeople(source.db, details.examiners)).map(plainPerson),
    questions: details.questions,
    refusedToSign: details.refusedToSign,
    refusalNote: details.refusalNote,
  }),

  examinationReport: async (source, details) => {
    const { facts } = source.caseFile;
    const { reporters, provision, ...findings } = details;
    return {
      ...base(source),
      ...findings,
      letterhead: await examinersPaper(source, reporters),
      person: examinee(source),
      authority: await authorityOf(source),
      recommendation: recommendationOf(source),
      examinedOn: facts.examinedOn,
      summonses:
        facts.examinedOn === null ? facts.summonses.map(({ document }) => referenceOf(document)) : [],
      provision: provisionText(provision),
      reporters: (await resolvePeople(source.db, reporters)).map(plainPerson),
    };
  },

  sanctionDecree: async (source, details) => {
    const { facts, act } = source.caseFile;
    return {
      ...base(source),
      sanction: details.sanction,
      person: examinee(source),
      recommendation: recommendationOf(source),
      findings:
        facts.examinedOn === null
          ? { kind: 'absent', summonses: facts.summonses.map(({ document }) => referenceOf(document)) }
          : {
              kind: 'examined',
              examinedOn: facts.examinedOn,
              reportDate: facts.report?.document.date ?? null,
            },
      act: details.actSummary,
      actDate: act.date,
      provision: provisionOf(source),
      legalBasis: legalBasisOn(source.date),
      newPosition: details.newPosition,
      signatory: await signerOf(source, details.signatory),
      copies: details.copies,
    };
  },

  decreeReceiptSummons: async (source, details) => ({
    ...base(source),
    person: examinee(source),
    appearBefore: plainPerson(await resolvePerson(source.db, details.appearBefore)),
    appearance: { date: details.examDate, time: details.time, place: details.place },
    decree: await decreeOf(source, details.decreeLetterId),
    signatory: await signerOf(source, details.signatory),
    copies: details.copies,
  }),

  deliveryRecord: async (source, details) => ({
    ...base(source),
    letterhead: await paperOf(source, details.deliveredBy),
    date: details.date,
    time: details.time,
    place: details.place,
    decree: await decreeOf(source, details.decreeLetterId),
    deliveredBy: plainPerson(await resolvePerson(source.db, details.deliveredBy)),
    person: examinee(source),
    outcome: details.outcome,
    witnesses: details.witnesses,
  }),
};

/** An official signs in his capacity, on the paper of the agency he belongs to. */
const signerOf = async ({ db, profile, date }: LetterSource, ref: PersonRef): Promise<Signatory> =>
  signatoryOf(await resolveSigner(db, ref, date), profile, await agencyOf(db, ref, profile));

const paperOf = async ({ db, profile }: LetterSource, ref: PersonRef): Promise<Letterhead> => ({
  kind: 'agency',
  name: await agencyOf(db, ref, profile),
});

/** A superior examines on the paper of his own agency, a team on that of the personnel office. */
const examinersPaper = async (source: LetterSource, examiners: readonly PersonRef[]): Promise<Letterhead> => {
  const [first] = examiners;
  if (source.caseFile.facts.team !== null || first === undefined)
    return { kind: 'agency', name: source.profile.officeName };
  return paperOf(source, first);
};

const base = ({ number, date, caseFile }: LetterSource) => ({
  number,
  date,
  caseNumber: caseFile.caseNumber,
});

const examinee = ({ caseFile }: LetterSource) => plainPerson(caseFile.facts.opening.employee);

/** The person and what he is said to have done, as most papers open. */
const subject = (source: LetterSource) => ({
  person: examinee(source),
  allegation: source.caseFile.act.description,
  provision: provisionOf(source),
});

const provisionOf = ({ caseFile }: LetterSource): string =>
  provisionText(caseFile.facts.provision ?? notYet('ketentuan yang dilanggar'));

/** As a paper cites it: article and regulation in full. Violations are all of PP 94/2021 (Pasal 40 ayat (3)). */
const provisionText = (provision: string): string => `${articleText(provision)} ${instruments.PP94.title}`;

const referenceOf = ({ number, date }: LetterReference): LetterReference => ({ number, date });

const recommendationOf = ({ caseFile }: LetterSource): RecommendationReference => ({
  bodyName: caseFile.recommendation.bodyName,
  number: caseFile.recommendation.number,
  date: caseFile.recommendation.letterDate,
});

/** By what right the examiners examine: the team's decree where there is one, else as direct superior. */
async function authorityOf({
  db,
  profile,
  caseFile,
}: LetterSource): Promise<LetterData['interrogationRecord']['authority']> {
  const { team } = caseFile.facts;
  if (team === null) return { kind: 'superior' };
  const issuedBy = await authorityOnPaper(db, team.document);
  return {
    kind: 'team',
    decree: { ...referenceOf(team.document), authority: issuedBy ?? profile.regionHeadTitle },
  };
}

/** The authority printed on a paper Netra issued; null for papers made outside. */
async function authorityOnPaper(
  db: ReadDb,
  document: { readonly letterId: string | null },
): Promise<string | null> {
  if (document.letterId === null) return null;
  const letter = await getLetter(db, document.letterId);
  const signatory = letter?.data.signatory as { authority?: string } | undefined;
  return signatory?.authority ?? null;
}

/** The sanction decree as later papers cite it. An empty id means: the decree the case already rests on. */
async function decreeOf({ db, profile, caseFile }: LetterSource, letterId: string): Promise<DecreeReference> {
  const { decision } = caseFile.facts;
  if (decision === null) return notYet('keputusan hukuman disiplin');
  const cited = letterId === '' ? decision.document.letterId : letterId;
  if (cited !== decision.document.letterId) {
    return refuse({
      code: 'VALIDATION',
      issues: [
        { path: 'details.decreeLetterId', message: 'Keputusan yang disebut bukan keputusan perkara ini.' },
      ],
    });
  }
  return {
    ...referenceOf(decision.document),
    authority: (await authorityOnPaper(db, decision.document)) ?? profile.regionHeadTitle,
    about: sanctionDecreeAbout(decision.sanction),
  };
}

const notYet = (what: string): never =>
  refuse({
    code: 'VALIDATION',
    issues: [{ path: 'caseId', message: `Perkara ini belum mempunyai ${what}.` }],
  });
