import { opening } from '#test/law/office.ts';
import { clockOn, day, on, refusedOn, scenario } from './story.ts';

scenario({
  title: 'Keberatan yang memperberat',
  story:
    'Ia mengajukan keberatan pada hari kerja keempat. Keputusan tidak berlaku dahulu. Bupati memperberat hukumannya; gugatannya ke PTUN tidak mengubahnya.',
  opening: opening(),
  steps: [
    on('2026-06-04', 'startReview', 'TELAAH'),
    on('2026-06-08', 'openDiscipline', 'DISIPLIN_SIAP'),
    on('2026-06-09', 'formTeam', 'TIM_DIBENTUK'),
    on('2026-06-10', 'summon', 'PANGGILAN_1', { examDate: day('2026-06-22') }),
    on('2026-06-22', 'examine', 'DIPERIKSA'),
    on('2026-06-25', 'completeReport', 'LHP'),
    on('2026-06-26', 'propose', 'USUL'),
    on('2026-06-29', 'decide', 'SK_DITETAPKAN', { sanction: 'B1' }, ['UU10-71.2']),
    on('2026-07-14', 'deliver', 'DISAMPAIKAN'),
    on('2026-07-14', 'confirmReceipt', 'DITERIMA_PNS'),
    refusedOn('2026-07-20', 'fileAppeal', 'selain itu diajukan keberatan'),
    on('2026-07-20', 'fileObjection', 'UPAYA'),
    clockOn('2026-07-20', 'C05', { status: 'stopped' }),
    clockOn('2026-07-20', 'C08', { due: day('2026-08-19'), status: 'running' }),
    clockOn('2026-07-20', 'C07', null),
    refusedOn('2026-08-04', 'takeEffect', 'sesuai putusan upaya'),
    refusedOn('2026-08-04', 'sue', '19 Agustus 2026'),
    on('2026-08-10', 'decideRemedy', 'BERLAKU', { outcome: 'aggravated', newSanction: 'B2' }, [
      'REMEDY-EFFECT',
    ]),
    on('2026-08-11', 'serve', 'DIJALANI'),
    on('2026-08-25', 'sue', 'PTUN'),
    on('2026-11-16', 'decideSuit', 'DIJALANI'),
  ],
  outcome: { sanction: 'B2', effectiveOn: day('2026-08-10'), endsOn: day('2027-08-10') },
});
