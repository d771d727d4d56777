/**
 * The words for every error: what happened, what was kept, what to do. Screen and command line both read them from here.
 * Legal wording is not made here; it arrives inside the error, from the law.
 */
import type { conflictReasons, fileFaults, NetraError, storeFaults } from './errors.ts';
import { fieldWords } from './field-words.ts';
import { parseLocalDate } from './local-date.ts';
import { longDate } from './text.ts';
import { caseEvents, caseStates, letterKinds } from './vocabulary.ts';

export type ErrorWords = {
  /** One line, without a full stop. */
  readonly title: string;
  /** What happened, in sentences. */
  readonly detail: string;
  /** What was kept of the work. */
  readonly kept: string;
  /** What to do now. */
  readonly advice: string;
};

type Facts = Readonly<Record<string, string>>;

const UNCHANGED = 'Tidak ada yang berubah.';
const NOTHING_KEPT = 'Berkas tidak disimpan dan data tidak berubah.';

/** The words for one error; every code and every fault has its own. */
export function describeError(error: NetraError): ErrorWords {
  switch (error.code) {
    case 'VALIDATION':
      return {
        title: 'Isian belum lengkap atau belum benar',
        detail: error.issues.map(issueText).join('\n'),
        kept: UNCHANGED,
        advice: 'Perbaiki isian yang disebut, lalu kirim lagi.',
      };
    case 'UNAUTHENTICATED':
      return unauthenticated(error);
    case 'FORBIDDEN':
      return {
        title: 'Anda tidak berwenang melakukan ini',
        detail: `Peran Anda tidak memiliki izin “${permissionWords[error.permission] ?? error.permission}”.`,
        kept: UNCHANGED,
        advice: 'Minta rekan yang berwenang melakukannya, atau minta administrator mengubah peran Anda.',
      };
    case 'NOT_FOUND':
      return {
        title: `${entityWords[error.entity] ?? 'Data'} tidak ditemukan`,
        detail: `Tidak ada ${(entityWords[error.entity] ?? 'data').toLowerCase()} dengan kode ${error.id}.`,
        kept: UNCHANGED,
        advice: 'Cari lagi dengan Ctrl+K; mungkin alamat yang dibuka sudah lama.',
      };
    case 'CONFLICT':
      return { kept: UNCHANGED, ...conflictWords[error.reason](error.facts) };
    case 'ILLEGAL_TRANSITION':
      return illegalTransition(error);
    case 'RULE_VIOLATION':
      return {
        title: 'Aturan tidak mengizinkan',
        detail:
          error.citation === null
            ? withStop(error.text)
            : `${withStop(error.text)} Dasar: ${citationText(error.citation)}.`,
        kept: UNCHANGED,
        advice: 'Sesuaikan isian dengan aturan yang disebut, lalu coba lagi.',
      };
    case 'FILE_REFUSED':
      return { kept: NOTHING_KEPT, ...fileWords[error.fault](error.facts) };
    case 'PAPER_INCOMPLETE':
      return {
        title: `${label(letterKinds, error.kind) ?? 'Naskah'} tidak utuh`,
        detail: `PDF yang dihasilkan tidak memuat: ${error.missing.join('; ')}.`,
        kept: 'Naskah tidak diterbitkan dan nomor tidak dipakai.',
        advice: 'Periksa isian yang terlalu panjang atau memakai tanda tidak lazim, lalu terbitkan lagi.',
      };
    case 'STORE':
      return { kept: UNCHANGED, ...storeWords[error.fault](error.facts) };
    case 'BUSY':
      return {
        title: 'Netra sedang mengerjakan hal lain',
        detail: `Masih berjalan: ${busyWords[error.what] ?? error.what}.`,
        kept: UNCHANGED,
        advice: 'Tunggu beberapa saat, lalu coba lagi.',
      };
    case 'INTERNAL':
      return {
        title: 'Netra mengalami gangguan',
        detail: `Kesalahan ini tidak terduga dan dicatat dengan nomor ${error.incident}.`,
        kept: 'Perubahan yang sedang dikirim tidak disimpan; data sebelumnya tetap utuh.',
        advice: 'Coba sekali lagi. Bila terulang, sampaikan nomor kejadian itu kepada pengelola Netra.',
      };
  }
}

/** The words when no answer came at all; `NetraError` has no code for it, because nothing was there to make one. */
export const noAnswerWords: ErrorWords = {
  title: 'Netra tidak menjawab',
  detail: 'Sambungan ke program atau server Netra terputus.',
  kept: 'Isian di layar ini masih ada. Yang sudah tersimpan tetap utuh.',
  advice:
    'Pastikan Netra atau server kantor menyala, lalu coba lagi; perintah yang sama tidak akan terjadi dua kali.',
};

/** The words for a fault of the page itself. */
export const pageFaultWords: ErrorWords = {
  title: 'Halaman ini berhenti bekerja',
  detail: 'Terjadi kesalahan pada tampilan, bukan pada data.',
  kept: 'Yang sudah tersimpan tetap utuh.',
  advice: 'Coba lagi, atau buka halaman lain lewat menu di kiri.',
};

/** All parts in one paragraph, for the command line and for notices. */
export function errorSentence(words: ErrorWords): string {
  return [withStop(words.title), withStop(words.detail), words.kept, words.advice]
    .filter((part) => part !== '')
    .join(' ');
}

function unauthenticated(error: Extract<NetraError, { code: 'UNAUTHENTICATED' }>): ErrorWords {
  switch (error.reason) {
    case 'no_session':
      return {
        title: 'Anda belum masuk, atau sesi sudah berakhir',
        detail: 'Sesi ditutup bila Netra lama tidak dipakai.',
        kept: 'Isian di layar masih ada; yang sudah tersimpan tetap utuh.',
        advice: 'Masuk lagi, lalu ulangi langkah terakhir.',
      };
    case 'wrong_credentials':
      return {
        title: 'Nama pengguna atau kata sandi tidak cocok',
        detail: 'Netra tidak menyebut yang mana, demi keamanan.',
        kept: UNCHANGED,
        advice: 'Periksa huruf besar-kecil dan Caps Lock, lalu coba lagi.',
      };
    case 'throttled':
      return {
        title: 'Terlalu banyak percobaan masuk',
        detail: `Percobaan berikutnya dibuka ${waitText(error.retryAfterSeconds)}.`,
        kept: UNCHANGED,
        advice: 'Tunggu sampai waktunya. Bila lupa kata sandi, mintalah administrator menggantinya.',
      };
  }
}

function illegalTransition(error: Extract<NetraError, { code: 'ILLEGAL_TRANSITION' }>): ErrorWords {
  const wanted = label(caseEvents, error.event) ?? error.event;
  const state = label(caseStates, error.state) ?? error.state;
  const reasons = error.reasons.map(({ text, citation }) =>
    citation === null ? withStop(text) : withStop(`${text.replace(/\.$/, '')} (${citationText(citation)})`),
  );
  const allowed = error.allowed.map((event) => label(caseEvents, event) ?? event);
  return {
    title: `“${wanted}” belum dapat dilakukan`,
    detail: [`Perkara berada pada keadaan “${state}”.`, ...reasons].join(' '),
    kept: UNCHANGED,
    advice:
      allowed.length === 0
        ? 'Tidak ada langkah lain pada keadaan ini.'
        : `Langkah yang dapat dilakukan: ${allowed.join('; ')}.`,
  };
}

type Words = Omit<ErrorWords, 'kept'> & { kept?: string };
type WordTable<Code extends string> = Readonly<Record<Code, (facts: Facts) => Words>>;

const conflictWords: WordTable<(typeof conflictReasons)[number]> = {
  stale_revision: () => ({
    title: 'Data sudah diubah orang lain',
    detail: 'Sejak halaman ini dibuka, data yang sama sudah diubah dari tempat lain.',
    kept: 'Perubahan Anda belum disimpan; perubahan orang lain tetap ada.',
    advice: 'Muat ulang untuk melihat keadaan terbaru, lalu ulangi perubahan Anda.',
  }),
  number_used: (facts) => ({
    title: 'Nomor sudah dipakai',
    detail: `Nomor ${facts.number ?? 'itu'} sudah dipakai${holderText(facts)}.`,
    advice: 'Pilih nomor lain, atau pakai nomor berikutnya dari agenda.',
  }),
  duplicate_letter: (facts) => ({
    title: 'Surat ini tampaknya sudah dicatat',
    detail: `Surat bernomor ${facts.number ?? 'sama'} dari lembaga yang sama${receivedText(facts)} sudah ada.`,
    advice: 'Buka surat yang sudah ada. Bila memang surat lain, centang bahwa Anda sudah memeriksanya.',
  }),
  command_id_reused: () => ({
    title: 'Perintah ini sudah pernah dikirim dengan isi lain',
    detail: 'Nomor perintah yang sama dipakai untuk isi yang berbeda.',
    advice: 'Muat ulang halaman, lalu lakukan lagi.',
  }),
  username_taken: (facts) => ({
    title: 'Nama pengguna sudah dipakai',
    detail: `Nama pengguna ${facts.username ?? 'itu'} sudah dimiliki orang lain.`,
    advice: 'Pilih nama pengguna lain.',
  }),
  already_initialised: () => ({
    title: 'Kantor sudah disiapkan',
    detail: 'Penyiapan pertama hanya dapat dilakukan satu kali.',
    advice: 'Masuk dengan akun yang ada, lalu ubah profil kantor di Pengaturan.',
  }),
};

const fileWords: WordTable<(typeof fileFaults)[number]> = {
  not_a_spreadsheet: () => ({
    title: 'Berkas bukan lembar kerja',
    detail: 'Isi berkas bukan XLSX atau CSV, apa pun nama akhirannya.',
    advice: 'Unduh ulang dari SIASN sebagai XLSX atau CSV, lalu pilih lagi.',
  }),
  truncated: () => ({
    title: 'Berkas terpotong',
    detail: 'Berkas berakhir sebelum isinya lengkap, biasanya karena unduhan atau salinan terputus.',
    advice: 'Unduh atau salin ulang berkasnya, lalu pilih lagi.',
  }),
  other_columns: (facts) => ({
    title: 'Kolom berkas tidak dikenali',
    detail: `Judul kolom tidak cocok dengan unduhan SIASN.${missingColumns(facts)}`,
    advice: 'Pastikan baris pertama memuat judul kolom asli dari SIASN, lalu pilih lagi.',
  }),
  zip_bomb: () => ({
    title: 'Berkas ditolak karena berbahaya',
    detail: 'Isi berkas mengembang jauh melebihi ukuran yang wajar.',
    advice: 'Jangan dibuka. Minta berkas baru dari sumber yang Anda kenal.',
  }),
  too_large: (facts) => ({
    title: 'Berkas terlalu besar',
    detail: `Ukuran berkas melebihi batas${facts.limit === undefined ? '' : ` ${facts.limit}`}.`,
    advice: 'Bagi menjadi beberapa berkas, atau pindai ulang dengan resolusi lebih rendah.',
  }),
  empty: () => ({
    title: 'Berkas kosong',
    detail: 'Tidak ada satu baris pun yang dapat dibaca.',
    advice: 'Periksa berkasnya, lalu pilih lagi.',
  }),
  unsupported_type: (facts) => ({
    title: 'Jenis berkas tidak diterima',
    detail: `Isi berkas${facts.found === undefined ? '' : ` (${facts.found})`} bukan jenis yang diterima di sini.`,
    advice: 'Pakai PDF, JPEG, atau PNG untuk pindaian; XLSX atau CSV untuk data pegawai.',
  }),
  unknown_ticket: () => ({
    title: 'Berkas tidak lagi tersedia',
    detail: 'Tautan berkas hanya berlaku beberapa menit dan satu kali.',
    kept: UNCHANGED,
    advice: 'Buka lagi dari halamannya.',
  }),
};

const storeWords: WordTable<(typeof storeFaults)[number]> = {
  not_initialised: () => ({
    title: 'Kantor belum disiapkan',
    detail: 'Belum ada data kantor di tempat penyimpanan ini.',
    advice: 'Jalankan penyiapan pertama.',
  }),
  zero_byte: () => ({
    title: 'Berkas data kosong',
    detail: 'Berkas data Netra berukuran nol, biasanya karena listrik padam saat menyalin.',
    kept: 'Netra tidak menulis apa pun ke berkas itu.',
    advice: 'Pulihkan dari cadangan terakhir. Jangan menghapus berkas yang rusak sebelum pulih.',
  }),
  not_netra: (facts) => ({
    title: 'Berkas data tidak dapat dibaca',
    detail:
      facts.key === 'wrong' || facts.encrypted === 'true'
        ? 'Kuncinya tidak cocok, atau berkas ini bukan milik Netra.'
        : 'Di tempat penyimpanan ini ada berkas dari program lain.',
    kept: 'Netra tidak menulis apa pun ke berkas itu.',
    advice: 'Pilih folder data yang benar, dengan kuncinya.',
  }),
  newer_schema: () => ({
    title: 'Data dibuat oleh Netra yang lebih baru',
    detail: 'Program ini lebih lama daripada datanya, sehingga tidak boleh menulis.',
    kept: 'Data tidak disentuh.',
    advice: 'Pasang versi Netra terbaru, lalu buka lagi.',
  }),
  damaged: () => ({
    title: 'Data rusak',
    detail: 'Pemeriksaan menemukan bagian berkas data yang tidak utuh.',
    kept: 'Netra berhenti menulis agar kerusakan tidak meluas.',
    advice: 'Salin folder data apa adanya, lalu pulihkan dari cadangan terakhir.',
  }),
  locked_by_other_program: () => ({
    title: 'Data sedang dipakai program lain',
    detail: 'Netra lain, pemindai virus, atau penyalin berkas memegang berkas data.',
    advice: 'Tutup program itu, lalu coba lagi.',
  }),
  not_writable: () => ({
    title: 'Data tidak dapat ditulis',
    detail: 'Folder data hanya boleh dibaca oleh akun ini.',
    advice: 'Minta hak tulis atas folder data, atau pindahkan folder data ke tempat yang boleh ditulis.',
  }),
  disk_full: () => ({
    title: 'Penyimpanan penuh',
    detail: 'Tidak ada ruang lagi untuk menyimpan.',
    kept: 'Perubahan terakhir tidak disimpan; data sebelumnya tetap utuh.',
    advice: 'Kosongkan ruang pada disk, lalu ulangi langkah terakhir.',
  }),
  unsafe_settings: () => ({
    title: 'Pengaturan basis data tidak aman',
    detail: 'Basis data tidak menjamin bahwa yang tersimpan tetap ada setelah listrik padam.',
    kept: 'Netra tidak menulis apa pun.',
    advice: 'Minta pengelola basis data menyalakan penulisan yang aman, lalu buka lagi.',
  }),
  unreachable: () => ({
    title: 'Basis data tidak dapat dihubungi',
    detail: 'Server basis data tidak menjawab.',
    advice: 'Periksa jaringan dan server basis data, lalu coba lagi.',
  }),
};

const busyWords: Readonly<Record<string, string>> = { store: 'penulisan lain ke tempat penyimpanan' };

const permissionWords: Readonly<Record<string, string>> = {
  signed_in: 'masuk',
  'employees.write': 'mengubah data pegawai',
  'cases.read': 'membaca perkara',
  'cases.write': 'mencatat dan memajukan perkara',
  'cases.examine': 'memeriksa',
  'cases.decide': 'memutus',
  'letters.write': 'menerbitkan surat',
  'reports.write': 'menerbitkan laporan',
  'office.write': 'mengubah profil kantor',
  'users.write': 'mengatur pengguna',
  'audit.read': 'membaca jejak perubahan',
};

const entityWords: Readonly<Record<string, string>> = {
  case: 'Perkara',
  employee: 'Pegawai',
  recommendation: 'Surat rekomendasi',
  letter: 'Surat',
  report: 'Laporan',
  official: 'Pejabat',
  body: 'Lembaga pengawas',
  user: 'Pengguna',
  file: 'Berkas',
  page: 'Halaman',
  procedure: 'Perintah',
  provision: 'Ketentuan',
};

function citationText(citation: { article: string; confidence: string }): string {
  return citation.confidence === 'C' ? `${citation.article}, belum terkonfirmasi` : citation.article;
}

function waitText(seconds: number | undefined): string {
  if (seconds === undefined) return 'beberapa saat lagi';
  return seconds < 120 ? `${Math.ceil(seconds)} detik lagi` : `${Math.ceil(seconds / 60)} menit lagi`;
}

function receivedText(facts: Facts): string {
  const date = parseLocalDate(facts.receivedDate ?? '');
  return date === null ? '' : ` (diterima ${longDate(date)})`;
}

function issueText({ path, message }: { path: string; message: string }): string {
  const field = fieldWords(path);
  return field === '' ? message : `${field}: ${message}`;
}

function holderText(facts: Facts): string {
  const date = parseLocalDate(facts.date ?? '');
  if (facts.letter === undefined || date === null) return ' dalam agenda';
  return ` oleh ${facts.letter} tanggal ${longDate(date)}`;
}

function missingColumns(facts: Facts): string {
  return facts.missing === undefined ? '' : ` Tidak ada kolom: ${facts.missing}.`;
}

function label<Code extends string>(
  labels: Readonly<Record<Code, string>>,
  code: string,
): string | undefined {
  return Object.hasOwn(labels, code) ? labels[code as Code] : undefined;
}

function withStop(text: string): string {
  return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}
