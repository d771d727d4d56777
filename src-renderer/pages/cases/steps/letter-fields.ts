/** What the officer fills in for each paper, in the order of the form; names are those of `letterDetailsSchemas`. */
import type { LetterKind } from '#shared/vocabulary.ts';
import type { FieldSpec } from '../fields/field-spec.ts';
import { appearance, findingFields } from './event-fields.ts';

const signatory: FieldSpec = { kind: 'person', name: 'signatory', label: 'Penanda tangan' };
const copies: FieldSpec = {
  kind: 'lines',
  name: 'copies',
  label: 'Tembusan',
  optional: true,
  hint: 'Satu penerima tiap baris.',
};
const decree: FieldSpec = { kind: 'decree', name: 'decreeLetterId', label: 'Keputusan yang disampaikan' };

export const letterFields: Readonly<Record<LetterKind, readonly FieldSpec[]>> = {
  summons: [
    ...appearance,
    { kind: 'reckoning', name: 'notice', label: 'Pemeriksaan', clock: 'C01', from: 'date' },
    { kind: 'person', name: 'appearBefore', label: 'Menghadap kepada' },
    signatory,
    {
      kind: 'choice',
      name: 'signedAs',
      label: 'Ditandatangani sebagai',
      options: { superior: 'Atasan langsung', team_chair: 'Ketua tim pemeriksa' },
    },
    copies,
  ],
  examinationTeamDecree: [{ kind: 'members', name: 'members', label: 'Susunan tim' }, signatory, copies],
  interrogationRecord: [
    { kind: 'date', name: 'date', label: 'Tanggal pemeriksaan', half: true },
    {
      kind: 'choice',
      name: 'mode',
      label: 'Cara',
      options: { in_person: 'Tatap muka', virtual: 'Virtual' },
      half: true,
    },
    { kind: 'time', name: 'startTime', label: 'Mulai', half: true },
    { kind: 'time', name: 'endTime', label: 'Selesai', half: true, optional: true },
    { kind: 'line', name: 'place', label: 'Tempat' },
    { kind: 'people', name: 'examiners', label: 'Pemeriksa' },
    { kind: 'questions', name: 'questions', label: 'Tanya jawab' },
    { kind: 'check', name: 'refusedToSign', label: 'Yang diperiksa menolak menandatangani' },
    {
      kind: 'prose',
      name: 'refusalNote',
      label: 'Keterangan penolakan',
      rows: 2,
      optional: true,
      when: ({ values }) => values.refusedToSign === true,
    },
  ],
  examinationReport: [
    { kind: 'line', name: 'addressedTo', label: 'Kepada Yth.' },
    { kind: 'prose', name: 'actForm', label: 'Bentuk pelanggaran', rows: 3 },
    { kind: 'line', name: 'actTime', label: 'Waktu pelanggaran', half: true },
    { kind: 'line', name: 'actPlace', label: 'Tempat pelanggaran', half: true },
    { kind: 'prose', name: 'facts', label: 'Fakta yang terungkap', rows: 6 },
    { kind: 'prose', name: 'analysis', label: 'Analisis', rows: 6 },
    ...findingFields,
    { kind: 'prose', name: 'impactDescription', label: 'Uraian dampak perbuatan', rows: 2, optional: true },
    { kind: 'line', name: 'competentOfficial', label: 'Pejabat yang berwenang menghukum' },
    { kind: 'people', name: 'reporters', label: 'Yang melaporkan' },
    copies,
  ],
  sanctionDecree: [
    { kind: 'sanction', name: 'sanction', label: 'Hukuman disiplin' },
    { kind: 'prose', name: 'actSummary', label: 'Perbuatan yang dihukum', rows: 4 },
    {
      kind: 'line',
      name: 'newPosition',
      label: 'Jabatan baru',
      when: ({ values }) => values.sanction === 'B1' || values.sanction === 'B2',
    },
    signatory,
    copies,
  ],
  decreeReceiptSummons: [
    decree,
    ...appearance,
    { kind: 'person', name: 'appearBefore', label: 'Menghadap kepada' },
    signatory,
    copies,
  ],
  deliveryRecord: [
    decree,
    { kind: 'date', name: 'date', label: 'Tanggal penyampaian', half: true },
    { kind: 'time', name: 'time', label: 'Jam', half: true },
    { kind: 'line', name: 'place', label: 'Tempat' },
    { kind: 'person', name: 'deliveredBy', label: 'Pejabat yang menyampaikan' },
    {
      kind: 'choice',
      name: 'outcome',
      label: 'Hasil',
      options: { received: 'Diterima', refused: 'Menolak menerima' },
    },
    { kind: 'witnesses', name: 'witnesses', label: 'Saksi', optional: true },
  ],
  followUpReport: [signatory, copies],
};
