import { opening } from '#test/law/office.ts';
import { clockOn, day, on, refusedOn, scenario } from './story.ts';

scenario({
  title: 'Akhir tahun dengan kalender sementara',
  story:
    'Keputusan diterima 22 Desember 2026. Hari kerja kelima belas jatuh pada Januari 2027, padahal hari libur 2027 belum ditetapkan: tanggalnya ditandai sementara.',
  opening: opening(),
  steps: [
    on('2026-11-02', 'startReview', 'TELAAH'),
    on('2026-11-03', 'openDiscipline', 'DISIPLIN_SIAP'),
    on('2026-11-04', 'formTeam', 'TIM_DIBENTUK'),
    on('2026-11-05', 'summon', 'PANGGILAN_1', { examDate: day('2026-11-17') }),
    on('2026-11-17', 'examine', 'DIPERIKSA'),
    on('2026-11-20', 'completeReport', 'LHP'),
    on('2026-11-23', 'propose', 'USUL'),
    on('2026-12-07', 'decide', 'SK_DITETAPKAN', { sanction: 'B3' }),
    clockOn('2026-12-07', 'C03', { due: day('2026-12-29'), provisional: false }),
    on('2026-12-22', 'deliver', 'DISAMPAIKAN'),
    on('2026-12-22', 'confirmReceipt', 'DITERIMA_PNS'),
    clockOn('2026-12-22', 'C05', { due: day('2027-01-18'), provisional: true }),
    clockOn('2026-12-22', 'C06', { due: day('2027-01-15'), provisional: true }),
    refusedOn('2027-01-15', 'takeEffect', 'sementara, kalender belum terkonfirmasi'),
    on('2027-01-18', 'takeEffect', 'BERLAKU', {}, ['W-5']),
    on('2027-01-19', 'endService', 'BERHENTI'),
  ],
  outcome: { sanction: 'B3', effectiveOn: day('2027-01-18'), endsOn: null },
});
