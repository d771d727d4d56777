import { examinee, opening, person, recommended, superior } from '#test/law/office.ts';
import { day, heardBySuperior, heardByTeam, on, refusedOn, scenario, testedOn } from './story.ts';

const camat = { ...examinee, positionGroup: 'administrator', gradeCode: 'IV/a' } as const;

scenario({
  title: 'Camat mengerahkan pegawai',
  story:
    'Camat mengumpulkan staf dan kepala desa untuk pasangan calon. Berat menurut Pasal 14; di kabupaten Bupati yang menghukum, bukan Sekretaris Daerah.',
  opening: opening({ employee: camat }),
  steps: [
    on('2026-06-04', 'startReview', 'TELAAH'),
    on('2026-06-08', 'openDiscipline', 'DISIPLIN_SIAP', { provision: '5.n.3' }),
    on('2026-06-09', 'formTeam', 'TIM_DIBENTUK', {
      members: [
        {
          person: person('Contoh Inspektur', { gradeCode: 'IV/c' }),
          element: 'supervision',
          teamPosition: 'chair',
        },
        {
          person: person('Contoh Kepala BKPSDM', { gradeCode: 'IV/b' }),
          element: 'personnel',
          teamPosition: 'secretary',
        },
        { person: superior, element: 'superior', teamPosition: 'member' },
      ],
    }),
    on('2026-06-10', 'summon', 'PANGGILAN_1', { examDate: day('2026-06-22') }),
    on('2026-06-22', 'examine', 'DIPERIKSA'),
    on('2026-06-25', 'completeReport', 'LHP', { provision: '5.n.3' }),
    refusedOn('2026-06-26', 'decide', 'Yang berwenang: Bupati (PPK)', {
      sanction: 'B2',
      official: person('Contoh Sekda', { positionGroup: 'jpt_pratama' }),
      officialRole: 'regional_secretary',
    }),
    on('2026-06-26', 'propose', 'USUL'),
    on('2026-06-29', 'decide', 'SK_DITETAPKAN', { sanction: 'B2' }, ['UU10-71.2']),
    testedOn('2026-06-29', 'authority', 'green'),
    testedOn('2026-06-29', 'levelFits', 'green'),
  ],
  outcome: { provision: '5.n.3', foundLevel: 'severe', sanction: 'B2' },
});

scenario({
  title: 'Ikut kampanye tanpa atribut',
  story:
    'Pasal 5 huruf n angka 1 melarang tetapi tidak memberi tingkat. Kantor memakai Pasal 3 huruf d dengan dampak pada instansi: sedang.',
  opening: recommended('moderate'),
  steps: [
    on('2026-06-04', 'startReview', 'TELAAH'),
    refusedOn('2026-06-08', 'openDiscipline', 'tidak memberinya tingkat', {
      provision: '5.n.1',
      level: 'moderate',
    }),
    on('2026-06-08', 'openDiscipline', 'DISIPLIN_SIAP', {
      provision: '3.d',
      impact: 'instansi',
      level: 'moderate',
    }),
    on('2026-06-10', 'summon', 'PANGGILAN_1', { examDate: day('2026-06-22') }),
    on('2026-06-22', 'examine', 'DIPERIKSA'),
    refusedOn('2026-06-25', 'completeReport', 'membawa tingkat Berat', {
      provision: '3.d',
      impact: 'negara',
      level: 'moderate',
    }),
    on('2026-06-25', 'completeReport', 'LHP', { provision: '3.d', impact: 'instansi', level: 'moderate' }),
    on('2026-06-26', 'propose', 'USUL'),
    on('2026-06-29', 'decide', 'SK_DITETAPKAN', { sanction: 'ST2' }),
    testedOn('2026-06-29', 'levelFits', 'green'),
  ],
  outcome: { impact: 'instansi', sanction: 'ST2' },
});

scenario({
  title: 'Lebih ringan daripada rekomendasi',
  story:
    'Lembaga meminta berat; yang terbukti hanya memakai atribut: sedang. Alasannya ditulis sekali dan disebut dalam laporan.',
  opening: recommended('severe'),
  steps: [
    on('2026-06-04', 'startReview', 'TELAAH'),
    refusedOn('2026-06-08', 'openDiscipline', 'Tulis alasannya', { provision: '5.n.2', level: 'moderate' }),
    on(
      '2026-06-08',
      'openDiscipline',
      'DISIPLIN_SIAP',
      { provision: '5.n.2', level: 'moderate', deviationReason: 'Tidak ada pengerahan.' },
      ['K-32.3'],
    ),
    on('2026-06-10', 'summon', 'PANGGILAN_1', { examDate: day('2026-06-22') }),
    on('2026-06-22', 'examine', 'DIPERIKSA'),
    on('2026-06-25', 'completeReport', 'LHP', { provision: '5.n.2', level: 'moderate' }, ['K-32.3']),
    on('2026-06-26', 'propose', 'USUL'),
    on('2026-06-29', 'decide', 'SK_DITETAPKAN', { sanction: 'ST1' }, ['K-32.3']),
    testedOn('2026-06-29', 'recommendation', 'green'),
  ],
  outcome: { explainedLevels: ['moderate'], sanction: 'ST1' },
});

scenario({
  title: 'Perbuatan pada masa PP 53/2010',
  story:
    'Surat dukungan calon perseorangan tahun 2020 baru sekarang ditindaklanjuti. Belum pernah diperiksa: PP 94/2021 yang berlaku, dan tingkatnya kini berat.',
  opening: opening({ act: { code: 'D10', date: day('2020-07-20'), supportedStatus: 'prospective' } }),
  steps: [
    on('2026-06-04', 'startReview', 'TELAAH'),
    on('2026-06-08', 'openDiscipline', 'DISIPLIN_SIAP', { provision: '5.n.7' }, ['P94-40.3']),
    testedOn('2026-06-08', 'lawOfTheTime', 'amber'),
    on('2026-06-09', 'formTeam', 'TIM_DIBENTUK'),
    on('2026-06-10', 'summon', 'PANGGILAN_1', { examDate: day('2026-06-22') }),
    on('2026-06-22', 'examine', 'DIPERIKSA'),
    testedOn('2026-06-22', 'lawOfTheTime', 'green'),
    on('2026-06-25', 'completeReport', 'LHP', { provision: '5.n.7' }),
  ],
  outcome: { foundLevel: 'severe' },
});

scenario({
  title: 'Mengulangi perbuatan yang sama',
  story:
    'Tahun lalu ditegur tertulis karena menyukai unggahan; kini mengulanginya. Jenisnya harus lebih berat: pernyataan tidak puas.',
  opening: recommended('light', {
    employee: { ...examinee, positionGroup: 'executor' },
    priorSanctions: [{ sanction: 'R2', decisionDate: day('2025-02-10') }],
  }),
  steps: [
    ...heardBySuperior({ provision: '3.d', impact: 'unit', level: 'light' }),
    on('2026-06-26', 'decide', 'SK_DITETAPKAN', {
      sanction: 'R3',
      official: { ...superior, positionGroup: 'supervisor' },
      officialRole: 'other',
      sameNatureAsBefore: true,
    }),
    testedOn('2026-06-26', 'repetition', 'green'),
  ],
  outcome: { sanction: 'R3' },
});

scenario({
  title: 'Mengulangi tetapi dihukum sama',
  story: 'Hukumannya sama dengan tahun lalu. Netra memperingatkan; Uji Sah menandainya merah.',
  opening: recommended('light', {
    employee: { ...examinee, positionGroup: 'executor' },
    priorSanctions: [{ sanction: 'R2', decisionDate: day('2025-02-10') }],
  }),
  steps: [
    ...heardBySuperior({ provision: '3.d', impact: 'unit', level: 'light' }),
    on(
      '2026-06-26',
      'decide',
      'SK_DITETAPKAN',
      {
        sanction: 'R2',
        official: { ...superior, positionGroup: 'supervisor' },
        officialRole: 'other',
        sameNatureAsBefore: true,
      },
      ['P94-35.2'],
    ),
    testedOn('2026-06-26', 'repetition', 'red'),
  ],
  outcome: { sanction: 'R2' },
});

scenario({
  title: 'Hukuman terakhir sudah yang terberat dari tingkatnya',
  story:
    'Sesudah pernyataan tidak puas, pengulangan hanya dapat naik tingkat. Peraturan tidak tegas: diperingatkan, tidak dihalangi.',
  opening: recommended('light', { priorSanctions: [{ sanction: 'R3', decisionDate: day('2025-02-10') }] }),
  steps: [
    ...heardBySuperior({ provision: '3.f', impact: 'unit', level: 'light' }),
    refusedOn('2026-06-26', 'decide', 'bukan hukuman tingkat Ringan', {
      sanction: 'ST1',
      deviationReason: 'Pengulangan.',
    }),
    on('2026-06-26', 'propose', 'USUL'),
    on(
      '2026-06-29',
      'decide',
      'SK_DITETAPKAN',
      { sanction: 'ST1', sameNatureAsBefore: true, deviationReason: 'Pengulangan.' },
      ['P94-35.2', 'K-32.3'],
    ),
    testedOn('2026-06-29', 'levelFits', 'amber'),
  ],
  outcome: { sanction: 'ST1' },
});

scenario({
  title: 'Masih menjalani hukuman lain',
  story:
    'Ia masih menjalani penundaan kenaikan pangkat ketika diturunkan jabatannya: yang lebih ringan berakhir.',
  opening: opening({
    priorSanctions: [{ sanction: 'ST2', decisionDate: day('2025-09-01'), endsOn: day('2026-10-01') }],
  }),
  steps: [
    ...heardByTeam,
    on('2026-06-26', 'propose', 'USUL'),
    on('2026-06-29', 'decide', 'SK_DITETAPKAN', { sanction: 'B1', sameNatureAsBefore: true }, [
      'PB6-24a',
      'UU10-71.2',
    ]),
  ],
  outcome: { sanction: 'B1' },
});

scenario({
  title: 'Pelaksana dibebaskan dari jabatannya',
  story:
    'Seorang pelaksana tidak punya jabatan untuk dilepas: turun ke kelas jabatan terendah selama dua belas bulan.',
  opening: opening({ employee: { ...examinee, positionGroup: 'executor' } }),
  steps: [
    ...heardByTeam,
    on('2026-06-26', 'propose', 'USUL'),
    on('2026-06-29', 'decide', 'SK_DITETAPKAN', { sanction: 'B2' }, ['PB6-19', 'UU10-71.2']),
  ],
  outcome: { sanction: 'B2' },
});
