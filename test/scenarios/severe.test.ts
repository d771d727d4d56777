import { opening } from '#test/law/office.ts';
import { clockOn, day, on, refusedOn, reportedOn, scenario } from './story.ts';

scenario({
  title: 'Hukuman berat yang biasa',
  story:
    'Seorang lurah mengumpulkan warga untuk mendukung pasangan calon. BKN merekomendasikan hukuman berat. Ia hadir, terbukti, dan diturunkan jabatannya dua belas bulan.',
  opening: opening(),
  steps: [
    on('2026-06-04', 'startReview', 'TELAAH'),
    on('2026-06-08', 'openDiscipline', 'DISIPLIN_SIAP'),
    refusedOn('2026-06-08', 'summon', 'bentuk Tim Pemeriksa dahulu'),
    on('2026-06-09', 'formTeam', 'TIM_DIBENTUK'),
    on('2026-06-10', 'summon', 'PANGGILAN_1', { examDate: day('2026-06-22') }),
    refusedOn('2026-06-19', 'examine', 'mendahului tanggal pemeriksaan'),
    on('2026-06-22', 'examine', 'DIPERIKSA'),
    on('2026-06-25', 'completeReport', 'LHP', { proposedSanction: 'B1' }),
    on('2026-06-26', 'propose', 'USUL'),
    on('2026-06-29', 'decide', 'SK_DITETAPKAN', {}, ['UU10-71.2']),
    clockOn('2026-06-30', 'C03', { due: day('2026-07-17'), status: 'running', urgency: 'on_time' }),
    reportedOn('2026-07-01'),
    on('2026-07-14', 'deliver', 'DISAMPAIKAN'),
    on('2026-07-14', 'confirmReceipt', 'DITERIMA_PNS'),
    clockOn('2026-07-15', 'C06', { due: day('2026-08-03'), status: 'running' }),
    clockOn('2026-07-15', 'C05', { due: day('2026-08-04'), status: 'running', provisional: false }),
    refusedOn('2026-08-03', 'takeEffect', 'Berlaku pada Selasa, 4 Agustus 2026'),
    on('2026-08-06', 'takeEffect', 'BERLAKU'),
    on('2026-08-06', 'serve', 'DIJALANI'),
    clockOn('2026-08-06', 'C15', { from: day('2026-08-04'), due: day('2027-08-04'), status: 'running' }),
    refusedOn('2027-08-03', 'complete', 'Masa hukuman berakhir Rabu, 4 Agustus 2027'),
    on('2027-08-04', 'complete', 'SELESAI_HUKUMAN'),
    on('2027-08-05', 'acknowledgeReport', 'SELESAI_HUKUMAN'),
    on('2027-08-05', 'close', 'DITUTUP', {}, ['P94-39']),
  ],
  outcome: {
    sanction: 'B1',
    effectiveOn: day('2026-08-04'),
    endsOn: day('2027-08-04'),
    followUp: 'followed_up',
  },
});
