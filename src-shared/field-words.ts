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
  const named: string[] = [];
  for (const part of path.split('.')) {
    if (part === '' || wrappers.has(part)) continue;
    const place = /^\d+$/.test(part) ? named.pop() : undefined;
    named.push(place === undefined ? (words[part] ?? part) : `${place} ke-${Number(part) + 1}`);
  }
  const text = named.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
