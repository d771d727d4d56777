import { opening } from '#test/law/office.ts';
import { clockOn, day, on, scenario } from './story.ts';

scenario({
  title: 'Terlambat disampaikan',
  story:
    'Keputusan disampaikan pada hari kerja kelima belas. Keterlambatan dicatat, keputusan tetap sah. Keberatannya pun terlambat: dicatat, tidak dapat diterima, dan tidak menunda.',
  opening: opening(),
  steps: [
    on('2026-06-04', 'startReview', 'TELAAH'),
    on('2026-06-08', 'openDiscipline', 'DISIPLIN_SIAP'),
    on('2026-06-09', 'formTeam', 'TIM_DIBENTUK'),
    on('2026-06-10', 'summon', 'PANGGILAN_1', { examDate: day('2026-06-22') }),
    on('2026-06-22', 'examine', 'DIPERIKSA'),
    on('2026-06-25', 'completeReport', 'LHP'),
    on('2026-06-26', 'propose', 'USUL'),
    on('2026-06-29', 'decide', 'SK_DITETAPKAN', { sanction: 'B2' }, ['UU10-71.2']),
    clockOn('2026-07-17', 'C03', { status: 'running', urgency: 'due_soon', daysLeft: 0 }),
    clockOn('2026-07-20', 'C03', { status: 'running', urgency: 'overdue', daysLeft: -3 }),
    on('2026-07-20', 'deliver', 'DISAMPAIKAN', {}, ['P94-37.3']),
    clockOn('2026-07-20', 'C03', { status: 'missed', metOn: day('2026-07-20') }),
    on('2026-07-20', 'confirmReceipt', 'DITERIMA_PNS'),
    clockOn('2026-07-20', 'C05', { due: day('2026-08-10') }),
    on('2026-08-10', 'fileObjection', 'DITERIMA_PNS', {}, ['LATE-REMEDY']),
    on('2026-08-10', 'takeEffect', 'BERLAKU'),
    on('2026-08-12', 'decideRemedy', 'BERLAKU', { outcome: 'inadmissible' }),
    on('2026-08-12', 'serve', 'DIJALANI'),
  ],
  outcome: { sanction: 'B2', effectiveOn: day('2026-08-10'), servingSince: day('2026-08-12') },
});
