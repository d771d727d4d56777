/** Follow-up reports as issued: the figures and rows that went out, and the files that carried them. */
import type { FollowUpFigures, FollowUpRow } from '#shared/contract/reports.ts';
import type { LocalDate } from '#shared/local-date.ts';
import { type Page, type PageRequest, pageOf, rowsToRead, textCursor } from './paging.ts';
import type { Instant } from './schema.ts';
import type { ReadDb, WriteDb } from './store.ts';

export interface ReportFile {
  readonly kind: 'cover' | 'annex' | 'xlsx';
  /** Of the kept bytes; also the file's id. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly fileName: string;
  readonly size: number;
}

export interface StoredReport {
  readonly reportId: string;
  /** The covering letter. */
  readonly letterId: string;
  readonly bodyId: string;
  readonly bodyName: string;
  readonly date: LocalDate;
  /** Which letters of recommendation it covers, as JSON. */
  readonly scope: unknown;
  readonly figures: FollowUpFigures;
  readonly rows: readonly FollowUpRow[];
  readonly files: readonly ReportFile[];
  readonly issuedAt: Instant;
  readonly issuedBy: string;
}

export interface ReportRow {
  readonly reportId: string;
  readonly letterId: string;
  /** Of the covering letter. */
  readonly number: string;
  readonly date: LocalDate;
  readonly bodyName: string;
  readonly figures: FollowUpFigures;
}

export async function insertReport(db: WriteDb, report: StoredReport): Promise<void> {
  await db
    .insertInto('report')
    .values({
      report_id: report.reportId,
      letter_id: report.letterId,
      body_id: report.bodyId,
      body_name: report.bodyName,
      report_date: report.date,
      scope: JSON.stringify(report.scope),
      figures: JSON.stringify(report.figures),
      rows: JSON.stringify(report.rows),
      files: JSON.stringify(report.files),
      issued_at: report.issuedAt,
      issued_by: report.issuedBy,
    })
    .execute();
}

export async function getReport(db: ReadDb, reportId: string): Promise<StoredReport | null> {
  const row = await db.selectFrom('report').selectAll().where('report_id', '=', reportId).executeTakeFirst();
  if (row === undefined) return null;
  return {
    reportId: row.report_id,
    letterId: row.letter_id,
    bodyId: row.body_id,
    bodyName: row.body_name,
    date: row.report_date,
    scope: JSON.parse(row.scope),
    figures: JSON.parse(row.figures),
    rows: JSON.parse(row.rows),
    files: JSON.parse(row.files),
    issuedAt: row.issued_at,
    issuedBy: row.issued_by,
  };
}

/** Newest date first. */
export async function listReports(db: ReadDb, page: PageRequest): Promise<Page<ReportRow>> {
  let query = db
    .selectFrom('report')
    .innerJoin('letter', 'letter.letter_id', 'report.letter_id')
    .select([
      'report.report_id as reportId',
      'report.letter_id as letterId',
      'report.report_date as date',
      'report.body_name as bodyName',
      'report.figures',
    ])
    .select((row) => row.fn.coalesce('letter.number', row.val('')).as('number'));
  const after = textCursor(page);
  if (after !== null) {
    query = query.where((row) =>
      row(
        row.refTuple('report.report_date', 'report.report_id'),
        '<',
        row.tuple(after[0] as LocalDate, after[1]),
      ),
    );
  }
  const rows = await query
    .orderBy('report.report_date', 'desc')
    .orderBy('report.report_id', 'desc')
    .limit(rowsToRead(page))
    .execute();
  return pageOf(
    rows.map((row) => ({ ...row, figures: JSON.parse(row.figures) as FollowUpFigures })),
    page,
    (row) => [row.date, row.reportId],
  );
}
