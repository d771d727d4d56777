import { recommended } from '#test/law/office.ts';
import { day, on, refusedOn, scenario } from './story.ts';

scenario({
  title: 'Tingkat naik sesudah pemeriksaan',
  story:
    'Semula hanya hadir berkampanye dengan seragam: ancaman sedang, diperiksa atasan langsung. Dalam pemeriksaan ternyata ia mengerahkan bawahannya: berat. Tim dibentuk, ia dipanggil dan diperiksa lagi.',
  opening: recommended('moderate'),
  steps: [
    on('2026-06-04', 'startReview', 'TELAAH'),
    on('2026-06-08', 'openDiscipline', 'DISIPLIN_SIAP', { provision: '5.n.2', level: 'moderate' }),
    on('2026-06-10', 'summon', 'PANGGILAN_1', { examDate: day('2026-06-22') }),
    on('2026-06-22', 'examine', 'DIPERIKSA'),
    refusedOn('2026-06-24', 'completeReport', 'bentuk Tim Pemeriksa, panggil, dan periksa lagi', {
      provision: '5.n.3',
      deviationReason: 'Terbukti mengerahkan bawahan.',
    }),
    on('2026-06-24', 'formTeam', 'TIM_DIBENTUK', {}, ['P94-29.2']),
    on('2026-06-25', 'summon', 'PANGGILAN_1', { examDate: day('2026-07-06') }),
    on('2026-07-06', 'examine', 'DIPERIKSA'),
    refusedOn('2026-07-09', 'completeReport', 'berbeda dari rekomendasi (Sedang). Tulis alasannya', {
      provision: '5.n.3',
    }),
    on(
      '2026-07-09',
      'completeReport',
      'LHP',
      { provision: '5.n.3', deviationReason: 'Terbukti mengerahkan bawahan.' },
      ['K-32.3'],
    ),
    on('2026-07-10', 'propose', 'USUL'),
    on('2026-07-13', 'decide', 'SK_DITETAPKAN', { sanction: 'B3' }, ['K-32.3']),
  ],
  outcome: {
    preliminaryLevel: 'severe',
    foundLevel: 'severe',
    sanction: 'B3',
    examinedOn: day('2026-07-06'),
  },
});
