/** Fictitious people and papers, short and as long as an office can make them. */
import { readFileSync } from 'node:fs';
import type { LetterProfile } from '#main/letters/data.ts';
import type { LetterData } from '#main/letters/schemas.ts';
import { signatoryOf, superiorSignatory } from '#main/letters/signature.ts';
import { type Person, personSchema } from '#shared/contract/fields.ts';
import { type Official, officeProfileSchema } from '#shared/contract/office.ts';
import { localDate } from '#shared/local-date.ts';

const emblem = readFileSync(new URL('../../resources/sample-office/emblem.png', import.meta.url));

export const profile: LetterProfile = {
  ...officeProfileSchema.parse({
    governmentKind: 'regency',
    governmentName: 'Kabupaten Contoh',
    regionHeadTitle: 'Bupati Contoh',
    officeName: 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
    officeAbbreviation: 'BKPSDM',
    city: 'Tanjung Contoh',
    addressLine: 'Jalan Pahlawan Nomor 1, Kecamatan Kota, Kabupaten Contoh, Provinsi Contoh 90000',
    contactLine: 'Telepon (0400) 000000, Laman bkpsdm.contohkab.go.id, Pos-el bkpsdm@contohkab.go.id',
    timeZone: 'WITA',
  }),
  emblem: `data:image/png;base64,${emblem.toString('base64')}`,
};

/** Where the direct superior works: his papers carry its kop. */
export const superiorsAgency = { kind: 'agency' as const, name: 'Kecamatan Contoh Utara' };

export function person(facts: Partial<Person> & { name: string }): Person {
  return personSchema.parse(facts);
}

export const employee = person({
  name: 'BUDI HARTONO LAMANDA',
  titleSuffix: 'S.Sos., M.Si.',
  nip: '198001012005011001',
  rank: 'Penata Muda Tk. I',
  gradeCode: 'III/b',
  position: 'Kepala Seksi Pemerintahan',
  workUnit: 'Kecamatan Contoh Utara',
});

export const superior = person({
  name: 'Siti Aminah Wulandari',
  titlePrefix: 'Dra.',
  titleSuffix: 'M.AP.',
  nip: '197203041998032002',
  rank: 'Pembina',
  gradeCode: 'IV/a',
  position: 'Camat Contoh Utara',
  workUnit: 'Kecamatan Contoh Utara',
});

export const longNamed = person({
  name: 'RADEN MAS ABDURRAHMAN WAHIDUDDIN KUSUMONEGORO AL-MUHDHAR SASTROATMODJO',
  titlePrefix: 'Prof. Dr. Ir. H.',
  titleSuffix: 'S.T., S.H., M.T., M.Si., M.A.P., Ph.D.',
  nip: '196512311990031099',
  rank: 'Pembina Utama Madya',
  gradeCode: 'IV/d',
  position:
    'Kepala Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Masyarakat dan Desa',
  workUnit:
    'Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Masyarakat dan Desa Kabupaten Contoh',
});

const term = { validFrom: localDate('2021-02-26'), validTo: null, revision: 0 };

export const regent: Official = {
  officialId: 'bupati',
  role: 'region_head',
  capacity: 'definitive',
  person: person({ name: 'La Ode Contoh Sutrisno', titlePrefix: 'H.', titleSuffix: 'S.E.' }),
  positionTitle: 'Bupati Contoh',
  ...term,
};

export const secretary: Official = {
  officialId: 'sekda',
  role: 'regional_secretary',
  capacity: 'on_behalf',
  person: person({
    name: 'Ridwan Tamim Wirawan',
    titlePrefix: 'Drs.',
    titleSuffix: 'M.Si.',
    nip: '196808171993031009',
    rank: 'Pembina Utama Muda',
    gradeCode: 'IV/c',
    position: 'Sekretaris Daerah',
  }),
  positionTitle: 'Sekretaris Daerah',
  ...term,
};

export const personnelHead: Official = {
  officialId: 'kepala',
  role: 'personnel_head',
  capacity: 'definitive',
  person: person({
    name: 'Rahmawati Djafar Umar',
    titleSuffix: 'S.Sos., M.A.P.',
    nip: '197204121998032007',
    rank: 'Pembina Utama Muda',
    gradeCode: 'IV/c',
    position: 'Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
  }),
  positionTitle: 'Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
  ...term,
};

export const provision =
  'Pasal 5 huruf n angka 6 Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil';
export const allegation =
  'memberikan dukungan kepada calon Bupati dengan mengunggah foto bersama yang menampilkan atribut pasangan calon pada akun media sosial pribadi';
const base = { date: localDate('2024-10-07'), caseNumber: '2024/0007' };
const copies = [
  'Inspektur Daerah Kabupaten Contoh',
  'Kepala Dinas Pendidikan dan Kebudayaan Kabupaten Contoh',
];
export const recommendation = {
  number: 'R-1194/KASN/4/2024',
  date: localDate('2024-04-15'),
  bodyName: 'Komisi Aparatur Sipil Negara',
};
export const legalBasis = [
  'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara',
  'Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020',
  'Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil',
  'Peraturan Badan Kepegawaian Negara Nomor 6 Tahun 2022 tentang Peraturan Pelaksanaan Peraturan Pemerintah Nomor 94 Tahun 2021',
];
const teamDecree = {
  number: '800.1.6.2/041/BKPSDM/2024',
  date: localDate('2024-09-02'),
  authority: 'Bupati Contoh',
};
export const decree = {
  number: '800.1.6.2/057/BKPSDM/2024',
  date: localDate('2024-10-28'),
  authority: 'Bupati Contoh',
  about: 'Penjatuhan Hukuman Disiplin Berupa Teguran Tertulis',
};

export const summonsData: LetterData['summons'] = {
  ...base,
  number: '800.1.6.2/045/BKPSDM/2024',
  sequence: 1,
  firstSummons: null,
  person: employee,
  appearBefore: superior,
  appearance: {
    date: localDate('2024-10-17'),
    time: '09:00',
    place: 'Ruang Rapat Kantor Camat Contoh Utara, Jalan Poros Nomor 12',
  },
  allegation,
  provision,
  signatory: superiorSignatory(superior, 'superior', superiorsAgency.name),
  copies,
};

export const secondSummonsData: LetterData['summons'] = {
  ...summonsData,
  number: '800.1.6.2/052/BKPSDM/2024',
  sequence: 2,
  firstSummons: { number: '800.1.6.2/045/BKPSDM/2024', date: localDate('2024-10-07') },
};

export function teamOf(size: number): LetterData['examinationTeamDecree']['members'] {
  return Array.from({ length: size }, (_, index) => ({
    person:
      index % 4 === 3
        ? { ...longNamed, nip: `19651231199003${String(1000 + index).padStart(4, '0')}` }
        : {
            ...superior,
            name: `${superior.name} ${'Ke'.repeat(1)}-${index + 1}`,
            nip: `19720304199803${2000 + index}`,
          },
    element: (['superior', 'supervision', 'personnel', 'other'] as const)[Math.min(index, 3)] ?? 'other',
    teamPosition: (['chair', 'secretary', 'member'] as const)[Math.min(index, 2)] ?? 'member',
  }));
}

export const teamData: LetterData['examinationTeamDecree'] = {
  ...base,
  number: teamDecree.number,
  date: teamDecree.date,
  person: employee,
  allegation,
  provision,
  level: 'moderate',
  recommendation,
  members: teamOf(3),
  legalBasis,
  signatory: signatoryOf(regent, profile),
  copies,
};

export function questions(count: number): LetterData['interrogationRecord']['questions'] {
  return Array.from({ length: count }, (_, index) => ({
    question: `Apakah Saudara mengenali tangkapan layar nomor ${index + 1} yang diperlihatkan pemeriksa kepada Saudara?`,
    answer:
      index % 5 === 0
        ? 'Ya.'
        : `Saya mengenalinya. Unggahan ke-${index + 1} itu saya buat sendiri pada malam hari, tanpa paksaan dari siapa pun, dan saya menyesalinya karena tidak memahami bahwa tindakan tersebut termasuk pelanggaran netralitas.`,
  }));
}

export const recordData: LetterData['interrogationRecord'] = {
  ...base,
  letterhead: superiorsAgency,
  number: null,
  date: localDate('2024-10-17'),
  startTime: '09:00',
  endTime: '11:30',
  mode: 'in_person',
  place: 'Ruang Rapat Kantor Camat Contoh Utara',
  authority: { kind: 'superior' },
  examiners: [superior],
  person: employee,
  allegation,
  provision,
  questions: questions(6),
  refusedToSign: false,
  refusalNote: '',
};

export const teamAuthority = { kind: 'team' as const, decree: teamDecree };

export const reportData: LetterData['examinationReport'] = {
  ...base,
  letterhead: superiorsAgency,
  number: null,
  date: localDate('2024-10-21'),
  addressedTo: 'Bupati Contoh',
  authority: { kind: 'superior' },
  person: employee,
  recommendation,
  examinedOn: localDate('2024-10-17'),
  summonses: [],
  actForm: 'Mengunggah foto bersama calon dengan atribut pasangan calon',
  actTime: '3 September 2024',
  actPlace: 'Akun media sosial pribadi',
  aggravating: 'Menjabat sebagai pengawas dan pernah mengikuti sosialisasi netralitas',
  mitigating: 'Belum pernah dijatuhi hukuman disiplin; mengakui perbuatannya',
  impactDescription: 'Menurunkan kepercayaan masyarakat terhadap pelayanan kecamatan',
  facts:
    'Yang bersangkutan mengakui bahwa unggahan pada tanggal 3 September 2024 dibuat sendiri melalui telepon genggam miliknya.\nUnggahan tersebut dihapus dua hari kemudian setelah ditegur oleh atasan langsung.',
  analysis:
    'Perbuatan dilakukan setelah penetapan pasangan calon sehingga memenuhi unsur pelanggaran disiplin, bukan pelanggaran kode etik.',
  proven: true,
  provision,
  impact: 'unit',
  level: 'moderate',
  proposedSanction: 'ST1',
  competentOfficial: 'Bupati Contoh selaku Pejabat Pembina Kepegawaian',
  reporters: [superior],
  copies,
};

export const decreeData: LetterData['sanctionDecree'] = {
  ...base,
  number: decree.number,
  date: decree.date,
  sanction: 'R2',
  person: employee,
  recommendation,
  findings: { kind: 'examined', examinedOn: localDate('2024-10-17'), reportDate: localDate('2024-10-21') },
  act: 'mengunggah foto bersama calon Bupati yang menampilkan atribut pasangan calon pada akun media sosial pribadi',
  actDate: localDate('2024-09-03'),
  provision,
  legalBasis,
  newPosition: '',
  signatory: signatoryOf(regent, profile),
  copies: [
    'Kepala Badan Kepegawaian Negara',
    ...copies,
    'Kepala Kantor Regional IV Badan Kepegawaian Negara',
  ],
};

export const receiptSummonsData: LetterData['decreeReceiptSummons'] = {
  ...base,
  number: '800.1.6.2/060/BKPSDM/2024',
  date: localDate('2024-10-30'),
  person: employee,
  appearBefore: personnelHead.person,
  appearance: { date: localDate('2024-11-05'), time: '10:00', place: 'Ruang Kepala BKPSDM' },
  decree,
  signatory: signatoryOf(personnelHead, profile),
  copies,
};

export const deliveryData: LetterData['deliveryRecord'] = {
  ...base,
  letterhead: { kind: 'agency', name: profile.officeName },
  number: null,
  date: localDate('2024-11-05'),
  time: '10:15',
  place: 'Ruang Kepala BKPSDM',
  decree,
  deliveredBy: personnelHead.person,
  person: employee,
  outcome: 'received',
  witnesses: [superior, secretary.person],
};

export function followUpRows(count: number): LetterData['followUpReport']['rows'] {
  const statuses = ['followed_up', 'open', 'unproven'] as const;
  return Array.from({ length: count }, (_, index) => {
    const status = statuses[index % 3] ?? 'open';
    const done = status === 'followed_up';
    return {
      no: index + 1,
      caseId: `case-${index + 1}`,
      fullName:
        index % 7 === 0
          ? 'Prof. Dr. Abdurrahman Wahiduddin Kusumonegoro, S.T., M.Si.'
          : `Budi Hartono Ke-${index + 1}, S.Sos.`,
      nip: `1980010120050${String(11000 + index)}`,
      rank: 'Penata Muda Tk. I, III/b',
      position: 'Kepala Seksi Pemerintahan',
      workUnit: 'Kecamatan Contoh Utara',
      recommendation: `R-${1194 + index}/KASN/4/2024\n15 April 2024`,
      violation: 'Mengunggah foto bersama calon/tim dengan simbol atau atribut',
      recommended: 'Hukuman disiplin sedang',
      decision: done ? `800.1.6.2/${100 + index}/BKPSDM/2024\n28 Oktober 2024` : '',
      sanction: done ? 'Penundaan kenaikan gaji berkala selama 1 (satu) tahun' : '',
      effective: done ? '26 Nov 2024' : '',
      deliveredOn: done ? '5 Nov 2024' : '',
      status,
      remark: status === 'open' ? 'Menunggu pemeriksaan' : '',
    };
  });
}

export const followUpData: LetterData['followUpReport'] = {
  number: '800.1.6.2/071/BKPSDM/2024',
  date: localDate('2024-11-29'),
  caseNumber: null,
  addressee: { leaderTitle: 'Kepala Badan Kepegawaian Negara', place: 'Jakarta' },
  recommendations: [recommendation],
  figures: { recommendations: 1, people: 3, followedUp: 1, unproven: 1, open: 1, share: '66,7%' },
  rows: followUpRows(3),
  signatory: signatoryOf(secretary, profile),
  copies: [
    'Menteri Dalam Negeri',
    'Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
    ...copies,
  ],
};
