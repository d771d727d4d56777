/** Rows to fill a store with. Nobody in here exists. */

import { type CaseStanding, type CaseSubject, insertCase } from '#main/store/cases.ts';
import { insertEmployees } from '#main/store/employees.ts';
import type { NewLetter } from '#main/store/letters.ts';
import { saveBodies } from '#main/store/office.ts';
import { insertRecommendation, type StoredRecommendation } from '#main/store/recommendations.ts';
import type { WriteDb } from '#main/store/store.ts';
import type { EmployeeFacts } from '#shared/contract/employees.ts';
import { type OfficeProfile, type OversightBody, officeProfileSchema } from '#shared/contract/office.ts';
import { localDate } from '#shared/local-date.ts';

export const NOW = '2026-03-02T01:00:00.000Z';

export const sampleProfile: OfficeProfile = officeProfileSchema.parse({
  governmentKind: 'regency',
  governmentName: 'Kabupaten Contoh',
  regionHeadTitle: 'Bupati Contoh',
  officeName: 'Badan Kepegawaian Contoh',
  officeAbbreviation: 'BKD',
  city: 'Contoh',
  addressLine: 'Jalan Contoh 1',
  timeZone: 'WITA',
});

export const sampleBody: OversightBody = {
  bodyId: 'kasn',
  name: 'Lembaga Pengawas Contoh',
  abbreviation: 'LPC',
  leaderTitle: 'Ketua',
  address: 'Jalan Pengawas 1',
  validFrom: localDate('2014-01-15'),
  validTo: null,
  recommends: true,
  receivesReports: true,
  source: 'contoh',
  confidence: 'C',
};

export function sampleEmployee(changes: Partial<EmployeeFacts> = {}): EmployeeFacts {
  return {
    nip: '198503152010011001',
    name: 'Budi Santoso Contoh',
    titlePrefix: 'Drs.',
    titleSuffix: 'M.Si.',
    birthPlace: 'Contoh',
    birthDate: localDate('1985-03-15'),
    sex: 'M',
    employeeType: 'pns',
    legalStanding: 'Aktif',
    gradeCode: 'III/d',
    gradeSince: null,
    positionKind: 'Struktural',
    positionGroup: 'administrator',
    position: 'Camat Contoh',
    positionSince: localDate('2020-01-01'),
    workUnit: 'Kecamatan Contoh',
    parentUnit: 'Sekretariat Daerah',
    institution: 'Pemerintah Kabupaten Contoh',
    phone: '',
    email: '',
    ...changes,
  };
}

export function sampleRecommendation(changes: Partial<StoredRecommendation> = {}): StoredRecommendation {
  return {
    recommendationId: 'r-1',
    bodyId: sampleBody.bodyId,
    number: 'R-123/LPC/2/2026',
    letterDate: localDate('2026-02-10'),
    receivedDate: localDate('2026-02-16'),
    subject: 'Rekomendasi atas pelanggaran netralitas',
    sensitivity: 'rahasia',
    dueDate: localDate('2026-03-30'),
    scanFile: null,
    note: '',
    registeredAt: NOW,
    registeredBy: 'u-1',
    ...changes,
  };
}

export function sampleCase(changes: Partial<CaseSubject & CaseStanding> = {}): CaseSubject & CaseStanding {
  return {
    caseId: 'c-1',
    caseNumber: '2026-001-1',
    recommendationId: 'r-1',
    personNo: 1,
    employeeId: 'e-1',
    fullName: 'Drs. Budi Santoso Contoh, M.Si.',
    nip: '198503152010011001',
    position: 'Camat Contoh',
    workUnit: 'Kecamatan Contoh',
    institution: 'Pemerintah Kabupaten Contoh',
    positionGroup: 'administrator',
    actCode: 'D4',
    actDate: localDate('2026-01-20'),
    recommendedClass: 'discipline',
    recommendedLevel: 'moderate',
    opening: { act: { code: 'D4' } },
    openedAt: NOW,
    track: 'discipline',
    state: 'DITERIMA',
    stage: 'intake',
    sanction: null,
    followUp: 'open',
    closed: false,
    nextEvent: 'startReview',
    nextDue: {
      due: localDate('2026-03-30'),
      soonFrom: localDate('2026-03-23'),
      clock: 'C12',
      label: 'Tindak lanjut rekomendasi',
      cause: '',
      provisional: false,
    },
    nextExamination: null,
    decisionNumber: null,
    decisionDate: null,
    receivedOn: null,
    effectiveOn: null,
    endsOn: null,
    reportedOn: null,
    ...changes,
  };
}

export function sampleLetter(changes: Partial<NewLetter> = {}): NewLetter {
  return {
    letterId: 'l-1',
    caseId: 'c-1',
    kind: 'summons',
    title: 'Surat Panggilan I',
    templateId: 'summons',
    templateVersion: 1,
    book: 'letter',
    year: 2026,
    number: '800.1.6.2/001/BKD/2026',
    date: localDate('2026-03-02'),
    data: { sequence: 1 },
    profile: sampleProfile,
    sha256: 'a'.repeat(64),
    fileSha256: 'a'.repeat(64),
    pages: 1,
    issuedAt: NOW,
    issuedBy: 'petugas',
    ...changes,
  };
}

/** One body, one letter with one employee, and his case: c-1 of e-1 in r-1. */
export async function insertSampleCase(db: WriteDb): Promise<void> {
  await saveBodies(db, [sampleBody]);
  await insertEmployees(db, [{ employeeId: 'e-1', facts: sampleEmployee() }], NOW);
  await insertRecommendation(db, sampleRecommendation());
  await insertCase(db, sampleCase());
}
