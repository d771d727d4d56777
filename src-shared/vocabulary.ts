/**
 * The closed lists of the trade: every code that is stored, sent or printed, with the Indonesian word an officer reads.
 * Codes of states and sanctions are those of the legal research (DITERIMA, PANGGILAN_1, R2, ST1 …), because officers,
 * scenarios and other programs already speak them; all other codes are plain English words.
 */

/** A closed list: code -> Indonesian label. */
export type Labels<Code extends string> = Readonly<Record<Code, string>>;

/** The codes of a label table, in their written order. */
export function codesOf<Code extends string>(labels: Labels<Code>): [Code, ...Code[]] {
  return Object.keys(labels) as [Code, ...Code[]];
}

export const roles = {
  administrator: 'Administrator',
  case_officer: 'Petugas perkara',
  examiner: 'Pemeriksa',
  approver: 'Penyetuju',
  viewer: 'Pembaca',
} as const;
export type Role = keyof typeof roles;

export const employeeTypes = {
  pns: 'PNS',
  cpns: 'CPNS',
  pppk: 'PPPK',
  ppnpn: 'PPNPN',
} as const;
export type EmployeeType = keyof typeof employeeTypes;

export const sexes = { M: 'Laki-laki', F: 'Perempuan' } as const;
export type Sex = keyof typeof sexes;

/** Legal position groups (PP 94/2021 Pasal 16-23); camat and lurah are administrator and supervisor here. */
export const positionGroups = {
  jpt_utama: 'JPT Utama',
  jpt_madya: 'JPT Madya',
  jpt_pratama: 'JPT Pratama',
  administrator: 'Administrator',
  supervisor: 'Pengawas',
  executor: 'Pelaksana',
  functional_utama: 'Fungsional Ahli Utama',
  functional: 'Fungsional',
} as const;
export type PositionGroup = keyof typeof positionGroups;

export const governmentKinds = { province: 'Provinsi', regency: 'Kabupaten', city: 'Kota' } as const;
export type GovernmentKind = keyof typeof governmentKinds;

export const timeZones = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' } as const;
export type TimeZone = keyof typeof timeZones;

/** How sure we are of a rule: A read in the law, B agreeing secondary sources, C unconfirmed (always shown as such). */
export const confidences = {
  A: 'Teks peraturan',
  B: 'Sumber sekunder',
  C: 'Belum terkonfirmasi',
} as const;
export type Confidence = keyof typeof confidences;

export const tracks = {
  discipline: 'Disiplin PNS',
  ethics: 'Kode etik',
  party: 'Keanggotaan partai politik',
  pppk: 'Disiplin PPPK',
  ppnpn: 'PPNPN',
} as const;
export type Track = keyof typeof tracks;

export const sanctionLevels = { light: 'Ringan', moderate: 'Sedang', severe: 'Berat' } as const;
export type SanctionLevel = keyof typeof sanctionLevels;

export const impactLevels = {
  unit: 'Unit Kerja',
  instansi: 'Instansi',
  negara: 'Pemerintah dan/atau negara',
} as const;
export type ImpactLevel = keyof typeof impactLevels;

/** Sanctions of PP 94/2021 Pasal 8, and ST1-ST3 of the transitional set (PP 94 Pasal 42 with PP 53/2010 Pasal 7 ayat (3)). */
export const sanctions = {
  R1: 'Teguran lisan',
  R2: 'Teguran tertulis',
  R3: 'Pernyataan tidak puas secara tertulis',
  S1: 'Pemotongan tunjangan kinerja 25% selama 6 (enam) bulan',
  S2: 'Pemotongan tunjangan kinerja 25% selama 9 (sembilan) bulan',
  S3: 'Pemotongan tunjangan kinerja 25% selama 12 (dua belas) bulan',
  ST1: 'Penundaan kenaikan gaji berkala selama 1 (satu) tahun',
  ST2: 'Penundaan kenaikan pangkat selama 1 (satu) tahun',
  ST3: 'Penurunan pangkat setingkat lebih rendah selama 1 (satu) tahun',
  B1: 'Penurunan jabatan setingkat lebih rendah selama 12 (dua belas) bulan',
  B2: 'Pembebasan dari jabatannya menjadi jabatan pelaksana selama 12 (dua belas) bulan',
  B3: 'Pemberhentian dengan hormat tidak atas permintaan sendiri sebagai PNS',
} as const;
export type SanctionCode = keyof typeof sanctions;

/** Which moderate set an office applies (legal question 5): PP 53 types until the salary regulation exists, or PP 94's cuts. */
export const moderateSets = {
  PP53_7_3: 'PP 53/2010 Pasal 7 ayat (3): penundaan KGB, penundaan/penurunan pangkat',
  PP94_8_3: 'PP 94/2021 Pasal 8 ayat (3): pemotongan tunjangan kinerja 25%',
} as const;
export type ModerateSet = keyof typeof moderateSets;

export const summonsRules = {
  MIN_NOTICE: 'Pemeriksaan sekurang-kurangnya 7 hari kerja sesudah tanggal surat',
  MAX_GAP: 'Pemeriksaan paling lambat 7 hari kerja sesudah tanggal surat',
} as const;
export type SummonsRule = keyof typeof summonsRules;

/** SKB acts: E1-E7 code of ethics (before determination), D1-D11 discipline (SKB 22 September 2022, Lampiran II). */
export const acts = {
  E1: 'Memasang spanduk/baliho/alat peraga bakal calon',
  E2: 'Sosialisasi/kampanye daring untuk bakal calon',
  E3: 'Menghadiri deklarasi/kampanye bakal pasangan calon dan memberi dukungan aktif',
  E4: 'Membuat unggahan, komentar, berbagi, menyukai, bergabung/mengikuti akun pemenangan bakal calon',
  E5: 'Mengunggah foto bersama bakal calon/tim dengan simbol atau atribut',
  E6: 'Ikut kampanye/sosialisasi/pengenalan bakal calon',
  E7: 'Mengikuti deklarasi/kampanye suami/istri calon tanpa cuti di luar tanggungan negara',
  D1: 'Memasang spanduk/baliho/alat peraga calon',
  D2: 'Sosialisasi/kampanye daring untuk calon',
  D3: 'Pendekatan kepada partai politik/masyarakat sebagai bakal calon',
  D4: 'Menghadiri deklarasi/kampanye pasangan calon dan memberi dukungan aktif',
  D5: 'Menjadi anggota dan/atau pengurus partai politik',
  D6: 'Membuat unggahan, komentar, berbagi, menyukai, bergabung/mengikuti akun pemenangan calon',
  D7: 'Mengunggah foto bersama calon/tim dengan simbol atau atribut',
  D8: 'Kegiatan yang mengarah pada keberpihakan (pertemuan, ajakan, imbauan, seruan, pemberian barang)',
  D9: 'Menjadi tim ahli/tim pemenangan/konsultan',
  D10: 'Memberi surat dukungan/mengumpulkan KTP untuk calon perseorangan',
  D11: 'Membuat keputusan/tindakan yang menguntungkan atau merugikan pasangan calon',
} as const;
export type ActCode = keyof typeof acts;

export const supportedStatuses = {
  prospective: 'Bakal calon (belum ditetapkan)',
  determined: 'Calon (sudah ditetapkan)',
  none: 'Tidak ada / tidak diketahui',
} as const;
export type SupportedStatus = keyof typeof supportedStatuses;

/** What the oversight body asks for, per person. */
export const recommendedClasses = {
  discipline: 'Hukuman disiplin',
  moral_open: 'Sanksi moral terbuka',
  moral_closed: 'Sanksi moral tertutup',
  dismissal: 'Pemberhentian (keanggotaan partai)',
} as const;
export type RecommendedClass = keyof typeof recommendedClasses;

/** States of a case (legal research 9.1). */
export const caseStates = {
  DITERIMA: 'Diterima',
  TELAAH: 'Telaah',
  TANGGAPAN: 'Tanggapan ke lembaga',
  DISIPLIN_SIAP: 'Siap diperiksa',
  TIM_DIBENTUK: 'Tim pemeriksa dibentuk',
  PANGGILAN_1: 'Panggilan I',
  PANGGILAN_2: 'Panggilan II',
  DIPERIKSA: 'Diperiksa',
  TANPA_PEMERIKSAAN: 'Tanpa pemeriksaan (tidak hadir)',
  LHP: 'Laporan hasil pemeriksaan',
  USUL: 'Diusulkan ke pejabat berwenang',
  TIDAK_TERBUKTI: 'Tidak terbukti',
  SK_DITETAPKAN: 'Keputusan ditetapkan',
  DISAMPAIKAN: 'Disampaikan',
  DIKIRIM: 'Dikirim',
  DITERIMA_PNS: 'Diterima PNS',
  UPAYA: 'Upaya administratif',
  PTUN: 'Gugatan di PTUN/PTTUN',
  BERLAKU: 'Berlaku',
  DIBATALKAN: 'Dibatalkan',
  DIJALANI: 'Sedang dijalani',
  SELESAI_HUKUMAN: 'Selesai dijalani',
  BERHENTI: 'Diberhentikan',
  DITUTUP: 'Ditutup',
} as const;
export type CaseState = keyof typeof caseStates;

/** Stages shown down the side of a case; each state belongs to one. */
export const caseStages = {
  intake: 'Berkas masuk',
  review: 'Telaah',
  summons: 'Pemanggilan',
  examination: 'Pemeriksaan',
  report: 'LHP',
  decision: 'Putusan',
  delivery: 'Penyampaian',
  remedy: 'Upaya administratif',
  execution: 'Pelaksanaan',
  closing: 'Pelaporan dan penutupan',
} as const;
export type CaseStage = keyof typeof caseStages;

/** The stage each state belongs to. */
export const stageOfState = {
  DITERIMA: 'intake',
  TELAAH: 'review',
  TANGGAPAN: 'review',
  DISIPLIN_SIAP: 'summons',
  TIM_DIBENTUK: 'summons',
  PANGGILAN_1: 'summons',
  PANGGILAN_2: 'summons',
  DIPERIKSA: 'examination',
  TANPA_PEMERIKSAAN: 'examination',
  LHP: 'report',
  USUL: 'decision',
  TIDAK_TERBUKTI: 'closing',
  SK_DITETAPKAN: 'decision',
  DISAMPAIKAN: 'delivery',
  DIKIRIM: 'delivery',
  DITERIMA_PNS: 'delivery',
  UPAYA: 'remedy',
  PTUN: 'remedy',
  BERLAKU: 'execution',
  DIBATALKAN: 'closing',
  DIJALANI: 'execution',
  SELESAI_HUKUMAN: 'execution',
  BERHENTI: 'execution',
  DITUTUP: 'closing',
} as const satisfies Readonly<Record<CaseState, CaseStage>>;

/** Events of the discipline track: the only way a case moves. */
export const caseEvents = {
  startReview: 'Mulai telaah',
  rebut: 'Kirim tanggapan ke lembaga',
  resumeReview: 'Lanjutkan telaah',
  openDiscipline: 'Tetapkan jalur disiplin',
  formTeam: 'Bentuk tim pemeriksa',
  summon: 'Panggil (Panggilan I)',
  recordAbsence: 'Catat tidak hadir',
  summonAgain: 'Panggil lagi (Panggilan II)',
  examine: 'Catat pemeriksaan (BAP)',
  completeReport: 'Selesaikan LHP',
  closeUnproven: 'Nyatakan tidak terbukti',
  propose: 'Usulkan ke pejabat berwenang',
  decide: 'Tetapkan keputusan',
  deliver: 'Sampaikan keputusan',
  send: 'Kirim keputusan',
  confirmReceipt: 'Catat tanggal diterima',
  fileObjection: 'Catat keberatan',
  fileAppeal: 'Catat banding administratif',
  decideRemedy: 'Catat putusan upaya administratif',
  sue: 'Catat gugatan',
  decideSuit: 'Catat putusan pengadilan',
  takeEffect: 'Nyatakan berlaku',
  serve: 'Mulai dijalani',
  complete: 'Nyatakan selesai dijalani',
  endService: 'Laksanakan pemberhentian',
  acknowledgeReport: 'Catat tanggapan lembaga atas laporan',
  close: 'Tutup perkara',
  closeEarly: 'Tutup karena meninggal, pensiun, atau pindah',
} as const;
export type CaseEvent = keyof typeof caseEvents;

/** Clocks C01-C16 of the legal research, section 9.3. */
export const clocks = {
  C01: 'Jarak panggilan dan pemeriksaan',
  C02: 'Panggilan kedua',
  C03: 'Penyampaian keputusan',
  C04: 'Pengiriman keputusan bila tidak hadir',
  C05: 'Keputusan mulai berlaku',
  C06: 'Pengajuan keberatan/banding',
  C07: 'Tanggapan pejabat atas keberatan',
  C08: 'Putusan atas keberatan',
  C09: 'Tanggapan PPK kepada BPASN',
  C10: 'Putusan BPASN',
  C11: 'Keputusan pemutusan perjanjian kerja PPPK',
  C12: 'Tindak lanjut rekomendasi',
  C13: 'Verifikasi SBT dan kajian Bawaslu',
  C14: 'Gugatan ke pengadilan',
  C15: 'Masa hukuman',
  C16: 'Pembentukan lembaga independen',
} as const;
export type ClockId = keyof typeof clocks;

export const clockKinds = {
  minimum: 'paling cepat',
  maximum: 'paling lambat',
  automatic: 'otomatis',
  information: 'informasi',
} as const;
export type ClockKind = keyof typeof clockKinds;

/** What a decision can be attacked on (UU 30/2014 Pasal 52). */
export const legalityAspects = {
  authority: 'Wewenang',
  procedure: 'Prosedur',
  substance: 'Substansi',
} as const;
export type LegalityAspect = keyof typeof legalityAspects;

/** How the file stands up to a question of Uji Sah. */
export const legalitySeverities = {
  red: 'Dapat dibatalkan',
  amber: 'Dapat dipersoalkan',
  green: 'Terjawab',
} as const;
export type LegalitySeverity = keyof typeof legalitySeverities;

/** Papers Netra can draw up. */
export const letterKinds = {
  summons: 'Surat Panggilan',
  examinationTeamDecree: 'Keputusan Pembentukan Tim Pemeriksa',
  interrogationRecord: 'Berita Acara Pemeriksaan',
  examinationReport: 'Laporan Hasil Pemeriksaan',
  sanctionDecree: 'Keputusan Hukuman Disiplin',
  decreeReceiptSummons: 'Surat Panggilan Menerima Keputusan',
  deliveryRecord: 'Berita Acara Penyampaian Keputusan',
  followUpReport: 'Laporan Tindak Lanjut Rekomendasi',
} as const;
export type LetterKind = keyof typeof letterKinds;

export const letterStatuses = { issued: 'Terbit', void: 'Batal' } as const;
export type LetterStatus = keyof typeof letterStatuses;

/** Sensitivity of a letter (sifat). */
export const sensitivities = {
  biasa: 'Biasa',
  segera: 'Segera',
  sangat_segera: 'Sangat Segera',
  rahasia: 'Rahasia',
} as const;
export type Sensitivity = keyof typeof sensitivities;

/** How an official signs (tata naskah dinas): in own name, on behalf (a.n.), acting (Plt./Plh.), interim (Pj./Pjs.). */
export const signingCapacities = {
  definitive: 'Definitif',
  on_behalf: 'a.n.',
  plt: 'Plt.',
  plh: 'Plh.',
  pj: 'Pj.',
  pjs: 'Pjs.',
} as const;
export type SigningCapacity = keyof typeof signingCapacities;

/** What an official is to the office: decides kop, titles and authority. */
export const officialRoles = {
  region_head: 'Kepala daerah (PPK)',
  deputy_head: 'Wakil kepala daerah',
  regional_secretary: 'Sekretaris daerah',
  agency_head: 'Kepala perangkat daerah',
  personnel_head: 'Kepala BKD/BKPSDM',
  inspector: 'Inspektur',
  other: 'Pejabat lain',
} as const;
export type OfficialRole = keyof typeof officialRoles;

/** The three elements an examination team must have (PP 94/2021 Pasal 29 ayat (3)), and others. */
export const teamElements = {
  superior: 'Atasan langsung',
  supervision: 'Unsur pengawasan',
  personnel: 'Unsur kepegawaian',
  other: 'Pejabat lain yang ditunjuk',
} as const;
export type TeamElement = keyof typeof teamElements;

export const teamPositions = { chair: 'Ketua', secretary: 'Sekretaris', member: 'Anggota' } as const;
export type TeamPosition = keyof typeof teamPositions;

export const absenceReasons = {
  no_news: 'Tanpa keterangan',
  sick: 'Sakit',
  duty: 'Dinas luar',
  other: 'Alasan lain',
} as const;

export const remedyOutcomes = {
  strengthened: 'Dikuatkan',
  lightened: 'Diperingan',
  aggravated: 'Diperberat',
  changed: 'Diubah',
  revoked: 'Dicabut',
  annulled: 'Dibatalkan',
  inadmissible: 'Tidak dapat diterima',
} as const;
export type RemedyOutcome = keyof typeof remedyOutcomes;

export const followUpStatuses = {
  followed_up: 'Sudah ditindaklanjuti',
  open: 'Belum ditindaklanjuti',
  unproven: 'Tidak terbukti',
} as const;
export type FollowUpStatus = keyof typeof followUpStatuses;

/** Urgency on the deadline board: colour never speaks alone, the word stands beside it. */
export const urgencies = {
  overdue: 'Lewat',
  due_soon: 'Segera',
  on_time: 'Aman',
} as const;
export type Urgency = keyof typeof urgencies;
