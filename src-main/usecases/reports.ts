/** The follow-up report to the oversight body: a covering letter, a landscape annex and the same rows as a spreadsheet. */

import { noteReported } from '#main/law/case-fold.ts';
import { currentTemplates } from '#main/letters/templates.ts';
import { updateCase } from '#main/store/cases.ts';
import { insertLetter } from '#main/store/letters.ts';
import { getReport, insertReport, listReports, type ReportFile } from '#main/store/reports.ts';
import type { WriteDb } from '#main/store/store.ts';
import { refuse } from '#shared/errors.ts';
import type { LocalDate } from '#shared/local-date.ts';
import { loadCase, standingOf } from './case-file.ts';
import { staleCase } from './cases.ts';
import { actorOf, type CallContext, type HandlersFor, lawContextOf } from './context.ts';
import { chosenNumber, claimNumber, seriesOf } from './letter-numbers.ts';
import { letterProfile } from './letter-paper.ts';
import {
  drawReport,
  type GatheredReport,
  gatherReport,
  type ReportPaper,
  reportData,
} from './report-papers.ts';

type ReportProcedure = 'report.followUp' | 'report.issue' | 'report.list' | 'report.files';

const kind = 'followUpReport';

export const reportHandlers: HandlersFor<ReportProcedure> = {
  'report.followUp': async (call, scope) => {
    const gathered = await gatherReport(call, scope, call.today);
    const { addressee, figures, rows } = gathered;
    const data = await reportData(call, gathered, {
      date: call.today,
      number: null,
      signatory: null,
      copies: [],
    });
    const papers = await drawReport(call, data, await letterProfile(call), { draft: true });
    return {
      addressee: { bodyId: addressee.body.bodyId, name: addressee.body.name, note: addressee.note },
      figures,
      rows,
      papers: papers.all.map((paper) => ticketOf(call, paper)),
    };
  },

  'report.issue': async (call, { date, numbering, signatory, copies, ...scope }) => {
    if (numbering.mode === 'none') {
      refuse({
        code: 'VALIDATION',
        issues: [{ path: 'numbering', message: 'Surat pengantar harus bernomor.' }],
      });
    }
    const gathered = await gatherReport(call, scope, date);
    const profile = await letterProfile(call);
    const number = await call.read((db) => chosenNumber(db, profile, kind, date, numbering));
    const data = await reportData(call, gathered, { date, number, signatory, copies });
    const { cover, all } = await drawReport(call, data, profile, { draft: false });
    const files: ReportFile[] = [];
    for (const { kind: part, bytes, mediaType, fileName } of all) {
      const sha256 = await call.ports.files.keep(bytes);
      files.push({ kind: part, sha256, mediaType, fileName, size: bytes.byteLength });
    }
    return async (db) => {
      await claimNumber(db, kind, date, numbering, { expected: number, profile });
      const letterId = call.ports.ids.next();
      const reportId = call.ports.ids.next();
      const issued = { issuedAt: call.now.toISOString(), issuedBy: actorOf(call).displayName };
      const { id: templateId, version: templateVersion } = currentTemplates[kind];
      await insertLetter(db, {
        letterId,
        caseId: null,
        kind,
        title: cover.title,
        templateId,
        templateVersion,
        ...seriesOf(kind, date),
        number,
        date,
        data,
        profile,
        sha256: cover.sha256,
        fileSha256: cover.sha256,
        pages: cover.pages,
        ...issued,
      });
      const { body } = gathered.addressee;
      const { figures, rows } = gathered;
      await insertReport(db, {
        reportId,
        letterId,
        bodyId: body.bodyId,
        bodyName: body.name,
        date,
        scope,
        figures,
        rows,
        files,
        ...issued,
      });
      await noteInCases(call, db, gathered, date);
      const papers = all.map((paper) => ticketOf(call, paper));
      return {
        value: { reportId, letterId, number: number ?? '', figures, papers },
        audit: { objectId: reportId, detail: { letterId, cases: rows.length } },
        announces: ['reports', 'letters', 'cases', 'recommendations'],
      };
    };
  },

  'report.list': async (call, page) => call.read((db) => listReports(db, page)),

  'report.files': async (call, { reportId }) => {
    const report = await call.read((db) => getReport(db, reportId));
    if (report === null) return refuse({ code: 'NOT_FOUND', entity: 'report', id: reportId });
    const papers = [];
    for (const file of report.files) {
      const bytes = await call.ports.files.read(file.sha256);
      papers.push(ticketOf(call, { ...file, bytes }));
    }
    return { papers };
  },
};

/**
 * What was settled is now reported; what is open stays open. A case that moved on since the report was drawn is refused, for
 * the paper would not tell the truth.
 */
async function noteInCases(
  call: CallContext,
  db: WriteDb,
  { cases }: GatheredReport,
  date: LocalDate,
): Promise<void> {
  for (const { caseId, revision } of cases) {
    const present = await loadCase(db, caseId);
    if (present.revision !== revision) staleCase(caseId);
    const { facts } = present;
    if (facts.decision === null && facts.unprovenOn === null) continue;
    const standing = standingOf(noteReported(facts, date), lawContextOf(call));
    if (!(await updateCase(db, { ...standing, caseId, revision }))) staleCase(caseId);
  }
}

function ticketOf(call: CallContext, { kind: part, bytes, mediaType, fileName, sha256 }: ReportPaper) {
  return { ...call.ports.tickets.issue({ bytes, mediaType, fileName }), kind: part, sha256 };
}
