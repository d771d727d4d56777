/**
 * What the officer is asked for each event of a case, in the order of the form. The names are those of
 * `caseEventSchemas`; the paper an event rests on (`document`) is asked apart from these.
 */
import type { LocalDate } from '#shared/local-date.ts';
import {
  absenceReasons,
  type CaseEvent,
  type officialRoles,
  remedyOutcomes,
  type SanctionLevel,
  sanctionLevels,
  sanctions,
} from '#shared/vocabulary.ts';
import type { FieldSpec } from '../fields/field-spec.ts';

const date = (label = 'Tanggal'): FieldSpec => ({ kind: 'date', name: 'date', label, half: true });
const note = (label = 'Catatan'): FieldSpec => ({
  kind: 'prose',
  name: 'note',
  label,
  rows: 2,
  optional: true,
});
const reference = (label: string, optional = false): FieldSpec => ({
  kind: 'line',
  name: 'reference',
  label,
  half: true,
  optional,
});

/** Where and when somebody has to appear; papers ask the same. */
export const appearance: readonly FieldSpec[] = [
  { kind: 'date', name: 'examDate', label: 'Tanggal menghadap', half: true },
  { kind: 'time', name: 'time', label: 'Jam', half: true },
  { kind: 'line', name: 'place', label: 'Tempat', placeholder: 'Ruang, gedung, alamat' },
];

/** How soon the examination may be, counted from the paper that was made outside. */
const noticeFromPaper: FieldSpec = {
  kind: 'reckoning',
  name: 'notice',
  label: 'Pemeriksaan',
  clock: 'C01',
  from: 'document.date',
};

/** Asked wherever the level may differ from the one recommended; not shown once they are seen to be the same. */
export const deviationReason: FieldSpec = {
  kind: 'prose',
  name: 'deviationReason',
  label: 'Alasan berbeda dari rekomendasi',
  rows: 2,
  optional: true,
  when: ({ values, case: detail }) =>
    (values.level ?? null) === null || values.level !== detail.recommendation.recommendedLevel,
  hint: ({ values, case: detail }) => {
    const { recommendedLevel } = detail.recommendation;
    if (recommendedLevel === null) return 'Rekomendasi tidak menyebut tingkat hukuman.';
    const recommended = sanctionLevels[recommendedLevel];
    const found = sanctionLevels[(values.level as SanctionLevel | undefined) ?? recommendedLevel];
    return found === recommended
      ? `Wajib diisi bila tingkatnya bukan ${recommended}, seperti yang direkomendasikan.`
      : `Wajib diisi: tingkat ${found} berbeda dari rekomendasi (${recommended}).`;
  },
};

/** What the report finds: proven or not, which breach, which sanction is proposed. */
export const findingFields: readonly FieldSpec[] = [
  { kind: 'either', name: 'proven', label: 'Hasil pemeriksaan', yes: 'Terbukti', no: 'Tidak terbukti' },
  { kind: 'violation', name: 'provision', label: 'Ketentuan yang dilanggar' },
  {
    kind: 'sanction',
    name: 'proposedSanction',
    label: 'Hukuman yang diusulkan',
    optional: true,
    when: ({ values }) => values.proven !== false,
  },
  { kind: 'prose', name: 'aggravating', label: 'Hal yang memberatkan', rows: 2, optional: true },
  { kind: 'prose', name: 'mitigating', label: 'Hal yang meringankan', rows: 2, optional: true },
];

export const eventFields: Readonly<Record<CaseEvent, readonly FieldSpec[]>> = {
  startReview: [date('Tanggal telaah dimulai'), note()],
  rebut: [note('Isi tanggapan')],
  resumeReview: [date(), note()],
  openDiscipline: [
    date('Tanggal penetapan'),
    { kind: 'violation', name: 'provision', label: 'Ketentuan yang diduga dilanggar' },
    { kind: 'person', first: 'employees', name: 'superior', label: 'Atasan langsung yang memeriksa' },
    {
      kind: 'check',
      name: 'superiorInvolved',
      label: 'Atasan langsung ikut terlibat; yang ditulis di atas adalah atasan yang lebih tinggi',
    },
    deviationReason,
  ],
  formTeam: [{ kind: 'members', name: 'members', label: 'Susunan tim' }],
  summon: [...appearance, noticeFromPaper],
  recordAbsence: [
    date('Tanggal seharusnya hadir'),
    { kind: 'choice', name: 'reason', label: 'Sebab', options: absenceReasons, half: true },
    { kind: 'reckoning', name: 'secondSummons', label: 'Panggilan kedua', clock: 'C02', from: 'date' },
    note(),
  ],
  summonAgain: [...appearance, noticeFromPaper],
  examine: [
    date('Tanggal pemeriksaan'),
    {
      kind: 'choice',
      name: 'mode',
      label: 'Cara',
      options: { in_person: 'Tatap muka', virtual: 'Virtual' },
      half: true,
    },
    { kind: 'check', name: 'refusedToSign', label: 'Yang diperiksa menolak menandatangani BAP' },
    { kind: 'check', name: 'copyGiven', label: 'Salinan BAP sudah diberikan kepada yang diperiksa' },
  ],
  completeReport: [...findingFields, deviationReason],
  closeUnproven: [date(), { kind: 'prose', name: 'note', label: 'Dasar pernyataan tidak terbukti', rows: 3 }],
  propose: [
    date('Tanggal usul'),
    { kind: 'officialRole', name: 'toRole', label: 'Diusulkan kepada', half: true },
  ],
  decide: [
    { kind: 'sanction', name: 'sanction', label: 'Hukuman disiplin' },
    { kind: 'person', name: 'official', label: 'Pejabat yang menetapkan', half: true },
    { kind: 'officialRole', name: 'officialRole', label: 'Kedudukan pejabat', half: true },
    {
      kind: 'check',
      name: 'sameNatureAsBefore',
      label: 'Pernah dihukum untuk pelanggaran yang sifatnya sama',
      when: ({ case: detail }) => detail.sanctionHistory.length > 0,
    },
    deviationReason,
  ],
  deliver: [
    date('Tanggal penyampaian'),
    { kind: 'person', name: 'deliveredBy', label: 'Pejabat yang menyampaikan' },
    { kind: 'witnesses', name: 'witnesses', label: 'Saksi', optional: true },
  ],
  send: [
    { kind: 'date', name: 'missedDate', label: 'Tanggal tidak hadir menerima', half: true },
    date('Tanggal dikirim'),
    { kind: 'reckoning', name: 'sendBy', label: 'Pengiriman', clock: 'C04', from: 'missedDate' },
    {
      kind: 'line',
      name: 'dispatchProof',
      label: 'Bukti kirim',
      placeholder: 'Nomor resi atau buku ekspedisi',
    },
  ],
  confirmReceipt: [
    { kind: 'date', name: 'receivedOn', label: 'Tanggal diterima', half: true },
    {
      kind: 'choice',
      name: 'proof',
      label: 'Bukti',
      options: {
        signature: 'Tanda terima ditandatangani',
        post: 'Bukti terima dari pos',
        refusal_note: 'Berita acara menolak menerima',
      },
      half: true,
    },
    { kind: 'reckoning', name: 'effect', label: 'Keputusan mulai berlaku', clock: 'C05', from: 'receivedOn' },
    { kind: 'reckoning', name: 'remedy', label: 'Upaya administratif', clock: 'C06', from: 'receivedOn' },
    note(),
  ],
  fileObjection: [
    { kind: 'date', name: 'filedOn', label: 'Tanggal diajukan', half: true },
    reference('Nomor surat keberatan', true),
    { kind: 'reckoning', name: 'answerBy', label: 'Putusan atas keberatan', clock: 'C08', from: 'filedOn' },
    { kind: 'line', name: 'addressedTo', label: 'Ditujukan kepada' },
    { kind: 'prose', name: 'grounds', label: 'Alasan keberatan', rows: 3, optional: true },
  ],
  fileAppeal: [
    { kind: 'date', name: 'filedOn', label: 'Tanggal diajukan', half: true },
    reference('Nomor surat banding', true),
    { kind: 'reckoning', name: 'answerBy', label: 'Putusan BPASN', clock: 'C10', from: 'filedOn' },
    { kind: 'prose', name: 'grounds', label: 'Alasan banding', rows: 3, optional: true },
  ],
  decideRemedy: [
    date('Tanggal putusan'),
    reference('Nomor putusan'),
    { kind: 'choice', name: 'outcome', label: 'Putusan', options: remedyOutcomes, half: true },
    {
      kind: 'choice',
      name: 'newSanction',
      label: 'Hukuman menurut putusan',
      options: sanctions,
      when: ({ values }) => ['lightened', 'aggravated', 'changed'].includes(values.outcome),
    },
  ],
  sue: [
    date('Tanggal gugatan'),
    reference('Nomor perkara'),
    { kind: 'line', name: 'court', label: 'Pengadilan', placeholder: 'PTUN …' },
  ],
  decideSuit: [
    date('Tanggal putusan'),
    reference('Nomor putusan'),
    {
      kind: 'choice',
      name: 'outcome',
      label: 'Putusan',
      options: { upheld: 'Keputusan dikuatkan', annulled: 'Keputusan dibatalkan' },
      half: true,
    },
  ],
  takeEffect: [],
  serve: [date('Tanggal mulai dijalani'), note()],
  complete: [date('Tanggal selesai'), note()],
  endService: [],
  acknowledgeReport: [
    date('Tanggal tanggapan'),
    reference('Nomor surat lembaga', true),
    note('Isi tanggapan'),
  ],
  close: [date('Tanggal ditutup'), note()],
  closeEarly: [
    date(),
    {
      kind: 'choice',
      name: 'reason',
      label: 'Sebab',
      options: { died: 'Meninggal dunia', retired: 'Pensiun', transferred: 'Pindah instansi' },
      half: true,
    },
    { kind: 'line', name: 'proof', label: 'Bukti', placeholder: 'Nomor dan tanggal surat' },
  ],
};

/** Values a form starts with: what is usual today for a case like this. */
export function startingValues(event: CaseEvent, scene: { today: LocalDate }): Record<string, unknown> {
  const names = new Set(eventFields[event].map((field) => field.name));
  return {
    ...(names.has('date') && { date: scene.today }),
    ...(event === 'examine' && { mode: 'in_person' }),
    ...(event === 'completeReport' && { proven: true }),
    ...(event === 'confirmReceipt' && { receivedOn: scene.today, proof: 'signature' }),
    ...(event === 'propose' && { toRole: 'region_head' satisfies keyof typeof officialRoles }),
  };
}
