/** What a follow-up report is made of: the cases it covers, its data, and the three files drawn from them. */
import { createHash } from 'node:crypto';
import { type Addressee, addresseeOn } from '#main/law/oversight-bodies.ts';
import type { LetterProfile } from '#main/letters/data.ts';
import type { LetterData } from '#main/letters/schemas.ts';
import { signatoryOf } from '#main/letters/signature.ts';
import { annexTemplate, currentTemplates, drawPaper } from '#main/letters/templates.ts';
import { findCasesOfRecommendation } from '#main/store/cases.ts';
import { listBodies, listOfficials } from '#main/store/office.ts';
import {
  getRecommendations,
  listRecommendationsReceived,
  type StoredRecommendation,
} from '#main/store/recommendations.ts';
import type { ReadDb } from '#main/store/store.ts';
import type { PersonRef } from '#shared/contract/fields.ts';
import type { ParsedInputOf } from '#shared/contract/index.ts';
import type { FollowUpFigures, FollowUpRow } from '#shared/contract/reports.ts';
import { refuse } from '#shared/errors.ts';
import type { LocalDate } from '#shared/local-date.ts';
import { longDate } from '#shared/text.ts';
import { type CaseFile, loadCase } from './case-file.ts';
import { type CallContext, officeOf } from './context.ts';
import { type DrawnPaper, fileStem, renderComplete, renderPaper } from './letter-paper.ts';
import { resolveSigner } from './persons.ts';
import { reportFigures, reportRows } from './report-rows.ts';
import { reportSheet } from './report-sheet.ts';

export type ReportScope = Pick<
  ParsedInputOf<'report.followUp'>,
  'body' | 'from' | 'to' | 'recommendationIds'
>;

export interface GatheredReport {
  readonly addressee: Addressee;
  readonly recommendations: readonly StoredRecommendation[];
  readonly bodyNames: ReadonlyMap<string, string>;
  readonly cases: readonly CaseFile[];
  readonly rows: FollowUpRow[];
  readonly figures: FollowUpFigures;
}

/** Everything the report speaks of. Refuses when nothing falls into the scope, or when two bodies do. */
export async function gatherReport(
  call: CallContext,
  scope: ReportScope,
  date: LocalDate,
): Promise<GatheredReport> {
  return call.read(async (db) => {
    const bodies = await listBodies(db);
    const recommendations = await lettersInScope(db, scope, bodies);
    const [first] = recommendations;
    if (first === undefined) return refuseScope('Tidak ada rekomendasi dalam lingkup yang dipilih.');
    if (recommendations.some(({ bodyId }) => bodyId !== first.bodyId)) {
      return refuseScope(
        'Satu laporan ditujukan kepada satu lembaga; pilih rekomendasi dari lembaga yang sama.',
      );
    }
    const body = bodies.find(({ bodyId }) => bodyId === first.bodyId);
    const addressee = body === undefined ? null : addresseeOn(body, date, bodies);
    if (addressee === null)
      return refuseScope('Lembaga yang menerima laporan pada tanggal ini tidak ada dalam daftar.');
    const cases: CaseFile[] = [];
    for (const { recommendationId } of recommendations) {
      const stored = await findCasesOfRecommendation(db, recommendationId);
      for (const { caseId } of stored) cases.push(await loadCase(db, caseId));
    }
    const rows = reportRows(cases);
    return {
      addressee,
      recommendations,
      bodyNames: new Map(bodies.map(({ bodyId, name }) => [bodyId, name])),
      cases,
      rows,
      figures: reportFigures(recommendations.length, rows),
    };
  });
}

async function lettersInScope(
  db: ReadDb,
  { body, from, to, recommendationIds }: ReportScope,
  bodies: readonly { bodyId: string; abbreviation: string }[],
): Promise<StoredRecommendation[]> {
  if (recommendationIds !== undefined) {
    return recommendationIds.length === 0 ? [] : getRecommendations(db, recommendationIds);
  }
  if (body === undefined || from === undefined || to === undefined) return [];
  const wanted = body.toLowerCase();
  const found = bodies.find(
    ({ bodyId, abbreviation }) => bodyId === wanted || abbreviation.toLowerCase() === wanted,
  );
  if (found === undefined) return refuse({ code: 'NOT_FOUND', entity: 'body', id: body });
  return listRecommendationsReceived(db, { bodyId: found.bodyId, from, to });
}

interface ReportLetter {
  readonly date: LocalDate;
  readonly number: string | null;
  /** Null on a preview: the head of region signs, or else the head of the personnel office. */
  readonly signatory: PersonRef | null;
  readonly copies: readonly string[];
}

export async function reportData(
  call: CallContext,
  { addressee, recommendations, bodyNames, figures, rows }: GatheredReport,
  { date, number, signatory, copies }: ReportLetter,
): Promise<LetterData['followUpReport']> {
  const { profile } = officeOf(call);
  const signer = await call.read(async (db) =>
    resolveSigner(db, signatory ?? (await usualSigner(db, date)), date),
  );
  return {
    number,
    date,
    caseNumber: null,
    addressee: { leaderTitle: addressee.body.leaderTitle, place: addressee.body.address },
    recommendations: recommendations.map((letter) => ({
      bodyName: bodyNames.get(letter.bodyId) ?? '',
      number: letter.number,
      date: letter.letterDate,
    })),
    figures,
    rows,
    signatory: signatoryOf(signer, profile),
    copies: [...copies],
  };
}

async function usualSigner(db: ReadDb, date: LocalDate): Promise<PersonRef> {
  const officials = await listOfficials(db);
  const inOffice = officials.filter(
    ({ validFrom, validTo }) => validFrom <= date && (validTo === null || validTo >= date),
  );
  const signer =
    inOffice.find(({ role }) => role === 'region_head') ??
    inOffice.find(({ role }) => role === 'personnel_head');
  if (signer === undefined) {
    return refuse({
      code: 'VALIDATION',
      issues: [
        {
          path: 'signatory',
          message: `Belum ada kepala daerah atau kepala BKD/BKPSDM yang menjabat pada ${longDate(date)}. Tambahkan di Pengaturan.`,
        },
      ],
    });
  }
  return { officialId: signer.officialId };
}

/** One of the three files of a report. */
export interface ReportPaper {
  readonly kind: 'cover' | 'annex' | 'xlsx';
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly mediaType: string;
  readonly fileName: string;
}

export interface ReportPapers {
  readonly cover: DrawnPaper;
  readonly all: readonly ReportPaper[];
}

const kind = 'followUpReport';

/** Cover, annex and spreadsheet from the same data; a final one is refused when a value is missing on paper. */
export async function drawReport(
  call: CallContext,
  data: LetterData['followUpReport'],
  profile: LetterProfile,
  { draft }: { draft: boolean },
): Promise<ReportPapers> {
  const draw = async (template: { readonly id: string; readonly version: number }): Promise<DrawnPaper> => {
    const content = drawPaper(template, data, profile, { draft });
    return draft
      ? renderPaper(call, { ...content, mustContain: [] }, data.date)
      : renderComplete(call, kind, content, data.date);
  };
  const cover = await draw(currentTemplates[kind]);
  const annex = await draw(annexTemplate);
  const sheet = await call.ports.spreadsheets.writeTable(reportSheet(data.rows, data.figures));
  const stem = fileStem(`tindak lanjut ${draft ? 'draf' : (data.number ?? '')}`);
  return {
    cover,
    all: [
      { kind: 'cover', ...cover, mediaType: 'application/pdf', fileName: `laporan-${stem}.pdf` },
      { kind: 'annex', ...annex, mediaType: 'application/pdf', fileName: `lampiran-${stem}.pdf` },
      {
        kind: 'xlsx',
        bytes: sheet,
        sha256: createHash('sha256').update(sheet).digest('hex'),
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        fileName: `${stem}.xlsx`,
      },
    ],
  };
}

const refuseScope = (message: string): never =>
  refuse({ code: 'VALIDATION', issues: [{ path: 'recommendationIds', message }] });
