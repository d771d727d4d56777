/** What an officer calls the fields that a refusal names by their path. */

const words: Readonly<Record<string, string>> = {
  act: 'bentuk perbuatan',
  actCode: 'bentuk perbuatan',
  actDate: 'tanggal perbuatan',
  actDescription: 'uraian perbuatan',
  actPlace: 'tempat perbuatan',
  administrator: 'administrator',
  appearBefore: 'pejabat yang dihadapi',
  bodyId: 'lembaga',
  body: 'lembaga',
  caseId: 'perkara',
  copies: 'tembusan',
  current: 'kata sandi sekarang',
  date: 'tanggal',
  decreeLetterId: 'keputusan',
  deliveredBy: 'yang menyampaikan',
  displayName: 'nama lengkap',
  document: 'naskah dasar',
  dueDate: 'batas waktu',
  employeeId: 'pegawai',
  endTime: 'jam selesai',
  examDate: 'tanggal pemeriksaan',
  examiners: 'pemeriksa',
  filedOn: 'tanggal diajukan',
  from: 'dari tanggal',
  impact: 'dampak',
  kind: 'jenis',
  letterDate: 'tanggal surat',
  level: 'tingkat',
  members: 'anggota tim',
  name: 'nama',
  next: 'kata sandi baru',
  nip: 'NIP',
  note: 'catatan',
  number: 'nomor',
  numbering: 'penomoran',
  official: 'pejabat',
  officials: 'pejabat',
  password: 'kata sandi',
  people: 'orang',
  place: 'tempat',
  position: 'jabatan',
  positionTitle: 'jabatan',
  provision: 'ketentuan',
  questions: 'pertanyaan',
  reason: 'alasan',
  receivedDate: 'tanggal diterima',
  receivedOn: 'tanggal diterima',
  recommendationIds: 'rekomendasi',
  recommendedLevel: 'tingkat yang direkomendasikan',
  reference: 'nomor rujukan',
  reporters: 'pelapor hasil pemeriksaan',
  role: 'peran',
  sanction: 'hukuman',
  scanFile: 'pindaian',
  signatory: 'penanda tangan',
  startTime: 'jam mulai',
  subject: 'perihal',
  superior: 'atasan langsung',
  time: 'jam',
  to: 'sampai tanggal',
  username: 'nama pengguna',
  validFrom: 'menjabat sejak',
  validTo: 'akhir jabatan',
  witnesses: 'saksi',
};

/** Parts of a path that only hold others. */
const wrappers = new Set(['data', 'details', 'draft', 'input', 'letter', 'person', 'profile']);

/** 'letter.receivedDate' -> 'Tanggal diterima'; 'people.2.actDate' -> 'Orang ke-3, tanggal perbuatan'; unknown names stay. */
export function fieldWords(path: string): string {
  const named = path
    .split('.')
    .filter((part) => part !== '' && !wrappers.has(part))
    .reduce<string[]>((list, part) => {
      const before = list.at(-1);
      if (/^\d+$/.test(part) && before !== undefined)
        return [...list.slice(0, -1), `${before} ke-${Number(part) + 1}`];
      return [...list, words[part] ?? part];
    }, [])
    .join(', ');
  return named.charAt(0).toUpperCase() + named.slice(1);
}
