import { examinee, opening, person, recommended, superior } from '#test/law/office.ts';
import { clockOn, day, heardByTeam, on, refusedOn, scenario, testedOn } from './story.ts';

const toTheTeam = heardByTeam.slice(0, 3);

scenario({
  title: 'Panggilan terlalu pendek, tetapi ia datang',
  story:
    'Surat Rabu, pemeriksaan Senin berikutnya. Waktunya kurang dari tujuh hari kerja; ia datang dan diperiksa.',
  opening: opening(),
  steps: [
    ...toTheTeam,
    on('2026-06-10', 'summon', 'PANGGILAN_1', { examDate: day('2026-06-15') }, ['PB6-10']),
    on('2026-06-15', 'examine', 'DIPERIKSA'),
    testedOn('2026-06-15', 'notice', 'amber'),
  ],
  outcome: { examinedOn: day('2026-06-15') },
});

scenario({
  title: 'Panggilan terlalu pendek, dan ia tidak datang',
  story: 'Ketidakhadirannya atas panggilan yang terlalu pendek tidak dapat dipakai terhadapnya.',
  opening: opening(),
  steps: [
    ...toTheTeam,
    on('2026-06-10', 'summon', 'PANGGILAN_1', { examDate: day('2026-06-15') }, ['PB6-10']),
    on('2026-06-15', 'recordAbsence', 'PANGGILAN_1'),
    testedOn('2026-06-15', 'notice', 'red'),
  ],
  outcome: { examinedOn: null },
});

scenario({
  title: 'Kantor yang membaca "paling lambat"',
  story:
    'Kantor ini membaca Pasal 26 ayat (2) menurut hurufnya: jarak yang lebih dari tujuh hari kerja diperingatkan.',
  opening: opening(),
  office: { summonsRule: 'MAX_GAP' },
  steps: [
    ...toTheTeam,
    on('2026-06-10', 'summon', 'PANGGILAN_1', { examDate: day('2026-06-24') }, ['P94-26.2']),
    clockOn('2026-06-10', 'C01', { due: day('2026-06-22'), kind: 'maximum' }),
    testedOn('2026-06-24', 'notice', 'amber'),
  ],
  outcome: { examinedOn: null },
});

scenario({
  title: 'Sakit pada hari pemeriksaan',
  story: 'Ia sakit dengan surat dokter. Dicatat, dipanggil lagi pada waktunya, dan hadir.',
  opening: opening(),
  steps: [
    ...heardByTeam.slice(0, 4),
    on('2026-06-22', 'recordAbsence', 'PANGGILAN_1', { reason: 'sick' }, ['P94-26.3']),
    refusedOn('2026-06-23', 'examine', 'panggil lagi'),
    on('2026-06-24', 'summonAgain', 'PANGGILAN_2', { examDate: day('2026-07-03') }),
    on('2026-07-03', 'examine', 'DIPERIKSA'),
    testedOn('2026-07-03', 'secondSummons', 'green'),
    testedOn('2026-07-03', 'heard', 'green'),
  ],
  outcome: { examinedOn: day('2026-07-03') },
});

scenario({
  title: 'Panggilan kedua terlambat',
  story:
    'Surat kedua baru keluar sesudah hari kerja ketujuh. Dicatat sebagai keterlambatan; pemeriksaan tetap berjalan.',
  opening: opening(),
  steps: [
    ...heardByTeam.slice(0, 4),
    on('2026-06-22', 'recordAbsence', 'PANGGILAN_1'),
    clockOn('2026-07-03', 'C02', { due: day('2026-07-01'), urgency: 'overdue' }),
    on('2026-07-03', 'summonAgain', 'PANGGILAN_2', { examDate: day('2026-07-14') }, ['P94-26.3']),
    clockOn('2026-07-03', 'C02', { status: 'missed' }),
    on('2026-07-14', 'examine', 'DIPERIKSA'),
    testedOn('2026-07-14', 'secondSummons', 'amber'),
  ],
  outcome: { examinedOn: day('2026-07-14') },
});

scenario({
  title: 'Tidak ada panggilan ketiga',
  story: 'Atasannya ingin memanggil sekali lagi. Peraturan hanya mengenal dua panggilan.',
  opening: opening(),
  steps: [
    ...heardByTeam.slice(0, 4),
    on('2026-06-22', 'recordAbsence', 'PANGGILAN_1'),
    on('2026-06-23', 'summonAgain', 'PANGGILAN_2', { examDate: day('2026-07-02') }),
    refusedOn('2026-07-02', 'summonAgain', 'Hanya ada dua panggilan'),
    on('2026-07-02', 'recordAbsence', 'TANPA_PEMERIKSAAN'),
    on('2026-07-06', 'completeReport', 'LHP'),
    testedOn('2026-07-06', 'heard', 'green'),
  ],
  outcome: { examination: null },
});

scenario({
  title: 'Diperiksa jarak jauh',
  story: 'Pegawai kota bertugas di pulau; pemeriksaan lewat sambungan video, salinan berita acara menyusul.',
  opening: opening(),
  office: { government: 'city' },
  steps: [
    ...heardByTeam.slice(0, 4),
    on('2026-06-22', 'examine', 'DIPERIKSA', { mode: 'virtual', copyGiven: false }, ['P94-32.3']),
    testedOn('2026-06-22', 'copyGiven', 'amber'),
  ],
  outcome: { state: 'DIPERIKSA' },
});

scenario({
  title: 'Atasan langsung ikut terlibat',
  story:
    'Kepala dinas yang seharusnya memeriksa ikut dalam acara itu. Sekretaris Daerah menggantikannya, juga dalam tim.',
  opening: opening(),
  steps: [
    on('2026-06-04', 'startReview', 'TELAAH'),
    on(
      '2026-06-08',
      'openDiscipline',
      'DISIPLIN_SIAP',
      { superior: person('Contoh Sekda', { gradeCode: 'IV/d' }), superiorInvolved: true },
      ['P94-29.6'],
    ),
    refusedOn('2026-06-09', 'formTeam', 'Unsur atasan langsung harus Contoh Sekda'),
    testedOn('2026-06-09', 'examinerInvolved', 'green'),
  ],
  outcome: { superiorInvolved: true },
});

scenario({
  title: 'Pemeriksa bergolongan lebih rendah',
  story: 'Seorang kepala seksi senior bergolongan di atas camat barunya. Diperingatkan; Uji Sah merah.',
  opening: recommended('light', { employee: { ...examinee, gradeCode: 'IV/b' } }),
  steps: [
    on('2026-06-04', 'startReview', 'TELAAH'),
    on(
      '2026-06-08',
      'openDiscipline',
      'DISIPLIN_SIAP',
      { provision: '3.d', impact: 'unit', level: 'light', superior },
      ['PB6-29'],
    ),
    testedOn('2026-06-08', 'examinerRank', 'red'),
  ],
  outcome: { state: 'DISIPLIN_SIAP' },
});

scenario({
  title: 'Meninggal sebelum keputusan',
  story: 'Ia meninggal sesudah diperiksa. Perkara berakhir dengan akta kematian; lembaga diberi tahu.',
  opening: opening(),
  steps: [
    ...heardByTeam.slice(0, 5),
    on('2026-06-24', 'closeEarly', 'DITUTUP', { reason: 'died' }, ['K-32.3']),
    refusedOn('2026-06-25', 'completeReport', 'sudah ditutup'),
  ],
  outcome: { sanction: null, followUp: 'open' },
});

scenario({
  title: 'Pensiun selagi diperiksa',
  story: 'Batas usia pensiun tercapai di antara panggilan dan pemeriksaan.',
  opening: opening(),
  steps: [
    ...heardByTeam.slice(0, 4),
    on('2026-06-18', 'closeEarly', 'DITUTUP', { reason: 'retired' }, ['K-32.3']),
  ],
  outcome: { closed: { on: day('2026-06-18'), early: 'retired' } },
});
