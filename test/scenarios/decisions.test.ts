import { examinee, opening, person, recommended, superior } from '#test/law/office.ts';
import {
  clockOn,
  day,
  handedOver,
  heardBySuperior,
  heardByTeam,
  on,
  refusedOn,
  scenario,
  testedOn,
} from './story.ts';

const moderate = { provision: '5.n.2', impact: null, level: 'moderate' } as const;
const decided = (sanction: 'B1' | 'B2' | 'B3') => [
  ...heardByTeam,
  on('2026-06-26', 'propose', 'USUL'),
  on('2026-06-29', 'decide', 'SK_DITETAPKAN', { sanction }, sanction === 'B3' ? [] : ['UU10-71.2']),
];

scenario({
  title: 'Administrator provinsi',
  story:
    'Di provinsi, hukuman sedang bagi administrator dijatuhkan Sekretaris Daerah sebagai JPT Madya, bukan Gubernur.',
  opening: recommended('moderate', { employee: { ...examinee, positionGroup: 'administrator' } }),
  office: { government: 'province' },
  steps: [
    ...heardBySuperior(moderate),
    on('2026-06-26', 'propose', 'USUL'),
    refusedOn('2026-06-29', 'decide', 'Bila jabatannya kosong', { sanction: 'ST1' }),
    on('2026-06-29', 'decide', 'SK_DITETAPKAN', {
      sanction: 'ST1',
      official: person('Contoh Sekda', { positionGroup: 'jpt_madya' }),
      officialRole: 'regional_secretary',
    }),
  ],
  outcome: { sanction: 'ST1' },
});

scenario({
  title: 'Sekretaris Daerah provinsi diberhentikan',
  story: 'Pemberhentian JPT Madya hanya oleh Presiden, atas usul Gubernur.',
  opening: opening({ employee: { ...examinee, positionGroup: 'jpt_madya', gradeCode: null } }),
  office: { government: 'province' },
  steps: [
    ...heardByTeam,
    on('2026-06-26', 'propose', 'USUL'),
    refusedOn('2026-06-29', 'decide', 'Presiden', { sanction: 'B3' }),
    on(
      '2026-06-29',
      'decide',
      'SK_DITETAPKAN',
      { sanction: 'B3', official: person('Contoh Presiden', { positionGroup: null }), officialRole: 'other' },
      ['P94-17.3'],
    ),
  ],
  outcome: { sanction: 'B3' },
});

scenario({
  title: 'Jabatan yang berwenang kosong',
  story: 'Kepala seksi belum diisi; camat menegur atas dasar Pasal 25 dan menulis alasannya.',
  opening: recommended('light', { employee: { ...examinee, positionGroup: 'executor' } }),
  steps: [
    ...heardBySuperior({ provision: '3.d', impact: 'unit', level: 'light' }),
    refusedOn('2026-06-26', 'decide', 'tulis alasannya (Pasal 25)', {
      sanction: 'R1',
      official: superior,
      officialRole: 'other',
    }),
    on(
      '2026-06-26',
      'decide',
      'SK_DITETAPKAN',
      {
        sanction: 'R1',
        official: superior,
        officialRole: 'other',
        deviationReason: 'Jabatan kepala seksi kosong.',
      },
      ['P94-25'],
    ),
    testedOn('2026-06-26', 'authority', 'amber'),
  ],
  outcome: { sanction: 'R1' },
});

scenario({
  title: 'Kantor yang sudah memakai pemotongan tunjangan',
  story:
    'Kantor memilih jenis PP 94/2021. Penundaan kenaikan pangkat ditolak; tunjangan dipotong enam bulan.',
  opening: recommended('moderate'),
  office: { moderateSet: 'PP94_8_3' },
  steps: [
    ...heardBySuperior(moderate),
    on('2026-06-26', 'propose', 'USUL'),
    refusedOn('2026-06-29', 'decide', 'S1, S2, S3', { sanction: 'ST2' }),
    on('2026-06-29', 'decide', 'SK_DITETAPKAN', { sanction: 'S1' }),
    ...handedOver,
    on('2026-08-04', 'takeEffect', 'BERLAKU'),
    on('2026-08-04', 'serve', 'DIJALANI'),
    on('2027-02-04', 'complete', 'SELESAI_HUKUMAN'),
  ],
  outcome: { endsOn: day('2027-02-04') },
});

const pilkada = {
  id: 'pilkada',
  name: 'Pilkada Contoh',
  determinedOn: day('2026-09-22'),
  votingOn: day('2026-11-25'),
  regionalHeads: true,
  confidence: 'C',
} as const;

scenario({
  title: 'Menjelang pemilihan kepala daerah',
  story:
    'Penurunan jabatan tiga bulan sebelum penetapan calon: diperlukan persetujuan tertulis Menteri Dalam Negeri.',
  opening: opening(),
  office: { elections: [pilkada] },
  steps: [...decided('B1'), testedOn('2026-06-29', 'replacementFreeze', 'amber')],
  outcome: { sanction: 'B1' },
});

scenario({
  title: 'Jauh dari pemilihan',
  story: 'Tidak ada pemilihan kepala daerah dalam enam bulan: tidak ada yang perlu diperingatkan.',
  opening: opening(),
  office: { elections: [{ ...pilkada, determinedOn: day('2027-02-01'), votingOn: day('2027-04-07') }] },
  steps: [
    ...heardByTeam,
    on('2026-06-26', 'propose', 'USUL'),
    on('2026-06-29', 'decide', 'SK_DITETAPKAN', { sanction: 'B1' }),
    testedOn('2026-06-29', 'replacementFreeze', null),
  ],
  outcome: { sanction: 'B1' },
});

scenario({
  title: 'Kantor enam hari kerja',
  story: 'Sabtu dihitung: keputusan yang diterima 14 Juli sudah berlaku 31 Juli, bukan 4 Agustus.',
  opening: opening(),
  office: { pattern: 6 },
  steps: [
    ...decided('B1'),
    ...handedOver,
    refusedOn('2026-07-30', 'takeEffect', 'Jumat, 31 Juli 2026'),
    on('2026-07-31', 'takeEffect', 'BERLAKU'),
    testedOn('2026-07-31', 'effect', 'green'),
  ],
  outcome: { effectiveOn: day('2026-07-31') },
});

scenario({
  title: 'Lebaran di dalam setiap tenggang',
  story:
    'Panggilan, penyampaian, dan berlakunya keputusan melewati Nyepi, Idul Fitri, dan cuti bersama Maret 2026. Tidak satu pun hari itu dihitung.',
  opening: opening({
    recommendation: {
      letterDate: day('2026-03-02'),
      receivedDate: day('2026-03-03'),
      dueDate: null,
      recommendedClass: 'discipline',
      recommendedLevel: 'severe',
    },
    act: { code: 'D8', date: day('2026-02-10'), supportedStatus: 'determined' },
  }),
  steps: [
    on('2026-03-04', 'startReview', 'TELAAH'),
    on('2026-03-04', 'openDiscipline', 'DISIPLIN_SIAP'),
    on('2026-03-05', 'formTeam', 'TIM_DIBENTUK'),
    on('2026-03-05', 'summon', 'PANGGILAN_1', { examDate: day('2026-03-16') }),
    on('2026-03-16', 'recordAbsence', 'PANGGILAN_1'),
    clockOn('2026-03-16', 'C02', { due: day('2026-04-01') }),
    on('2026-03-17', 'summonAgain', 'PANGGILAN_2', { examDate: day('2026-04-06') }),
    clockOn('2026-03-17', 'C01', { due: day('2026-04-02') }),
    on('2026-04-06', 'examine', 'DIPERIKSA'),
    testedOn('2026-04-06', 'notice', 'green'),
  ],
  outcome: { examinedOn: day('2026-04-06') },
});

scenario({
  title: 'Keputusan tepat sebelum Lebaran',
  story:
    'Diterima 16 Maret 2026: hari kerja kelima belas baru jatuh pada 14 April, dan upaya administratif sampai 13 April.',
  opening: opening({
    recommendation: {
      letterDate: day('2026-02-02'),
      receivedDate: day('2026-02-03'),
      dueDate: null,
      recommendedClass: 'discipline',
      recommendedLevel: 'severe',
    },
    act: { code: 'D8', date: day('2026-01-12'), supportedStatus: 'determined' },
  }),
  steps: [
    on('2026-02-04', 'startReview', 'TELAAH'),
    on('2026-02-05', 'openDiscipline', 'DISIPLIN_SIAP'),
    on('2026-02-06', 'formTeam', 'TIM_DIBENTUK'),
    on('2026-02-09', 'summon', 'PANGGILAN_1', { examDate: day('2026-02-20') }),
    on('2026-02-20', 'examine', 'DIPERIKSA'),
    on('2026-02-25', 'completeReport', 'LHP'),
    on('2026-02-26', 'propose', 'USUL'),
    on('2026-03-12', 'decide', 'SK_DITETAPKAN', { sanction: 'B3' }),
    clockOn('2026-03-12', 'C03', { due: day('2026-04-09') }),
    on('2026-03-16', 'deliver', 'DISAMPAIKAN'),
    on('2026-03-16', 'confirmReceipt', 'DITERIMA_PNS'),
    clockOn('2026-03-16', 'C06', { due: day('2026-04-13') }),
    refusedOn('2026-04-13', 'takeEffect', '14 April 2026'),
    on('2026-04-14', 'takeEffect', 'BERLAKU'),
  ],
  outcome: { effectiveOn: day('2026-04-14') },
});

scenario({
  title: 'Pindah sesudah dihukum',
  story:
    'Ia pindah ke provinsi lain ketika sedang menjalani hukuman. Perkara tidak berakhir karena pindah; karena meninggal, ya.',
  opening: opening(),
  steps: [
    ...decided('B2'),
    ...handedOver,
    on('2026-08-04', 'takeEffect', 'BERLAKU'),
    on('2026-08-05', 'serve', 'DIJALANI'),
    refusedOn('2026-09-01', 'closeEarly', 'tidak mengakhiri perkara', { reason: 'transferred' }),
    on('2027-01-11', 'closeEarly', 'DITUTUP', { reason: 'died' }, ['P79-29.1']),
  ],
  outcome: { sanction: 'B2' },
});
