import { opening } from '#test/law/office.ts';
import { clockOn, day, on, refusedOn, scenario } from './story.ts';

scenario({
  title: 'Dua kali tidak hadir',
  story:
    'Ia tidak datang pada panggilan pertama dan tidak pula pada panggilan kedua. Hukuman dijatuhkan dari bukti yang ada, tanpa pemeriksaan; keputusannya dikirim karena ia tidak datang menerimanya.',
  opening: opening(),
  steps: [
    on('2026-06-04', 'startReview', 'TELAAH'),
    on('2026-06-08', 'openDiscipline', 'DISIPLIN_SIAP'),
    on('2026-06-09', 'formTeam', 'TIM_DIBENTUK'),
    on('2026-06-10', 'summon', 'PANGGILAN_1', { examDate: day('2026-06-22') }),
    refusedOn('2026-06-22', 'summonAgain', 'catat ketidakhadiran dahulu'),
    on('2026-06-22', 'recordAbsence', 'PANGGILAN_1'),
    clockOn('2026-06-22', 'C02', { from: day('2026-06-22'), due: day('2026-07-01'), status: 'running' }),
    on('2026-06-23', 'summonAgain', 'PANGGILAN_2', { examDate: day('2026-07-02') }),
    clockOn('2026-06-23', 'C02', { status: 'met', metOn: day('2026-06-23') }),
    on('2026-07-02', 'recordAbsence', 'TANPA_PEMERIKSAAN'),
    refusedOn('2026-07-02', 'examine', 'tidak hadir pada kedua panggilan'),
    on('2026-07-06', 'completeReport', 'LHP'),
    on('2026-07-07', 'propose', 'USUL'),
    on('2026-07-08', 'decide', 'SK_DITETAPKAN', { sanction: 'B2' }, ['UU10-71.2']),
    on('2026-07-15', 'send', 'DIKIRIM', { missedDate: day('2026-07-13') }),
    clockOn('2026-07-15', 'C04', { due: day('2026-07-16'), status: 'met' }),
    refusedOn('2026-07-15', 'takeEffect', 'hari kerja ke-15 sejak diterima'),
    on('2026-07-20', 'confirmReceipt', 'DITERIMA_PNS', { proof: 'post' }),
    on('2026-08-10', 'takeEffect', 'BERLAKU'),
  ],
  outcome: { sanction: 'B2', examinedOn: null, effectiveOn: day('2026-08-10') },
});
