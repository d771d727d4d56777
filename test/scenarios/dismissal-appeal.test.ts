import { opening } from '#test/law/office.ts';
import { clockOn, day, on, refusedOn, scenario } from './story.ts';

scenario({
  title: 'Pemberhentian dan banding ke BPASN',
  story:
    'Ia diberhentikan dan mengajukan banding administratif. BPASN memperingan menjadi pembebasan dari jabatan; putusannya berlaku sejak ditetapkan.',
  opening: opening(),
  steps: [
    on('2026-06-04', 'startReview', 'TELAAH'),
    on('2026-06-08', 'openDiscipline', 'DISIPLIN_SIAP'),
    on('2026-06-09', 'formTeam', 'TIM_DIBENTUK'),
    on('2026-06-10', 'summon', 'PANGGILAN_1', { examDate: day('2026-06-22') }),
    on('2026-06-22', 'examine', 'DIPERIKSA'),
    on('2026-06-25', 'completeReport', 'LHP'),
    on('2026-06-26', 'propose', 'USUL'),
    on('2026-06-29', 'decide', 'SK_DITETAPKAN', { sanction: 'B3' }),
    on('2026-07-14', 'deliver', 'DISAMPAIKAN'),
    on('2026-07-14', 'confirmReceipt', 'DITERIMA_PNS'),
    refusedOn('2026-07-20', 'fileObjection', 'bukan keberatan'),
    on('2026-07-20', 'fileAppeal', 'UPAYA'),
    clockOn('2026-07-20', 'C09', { due: day('2026-08-19'), status: 'running', urgency: null }),
    clockOn('2026-07-20', 'C10', { due: day('2026-10-21'), status: 'running', urgency: null }),
    refusedOn('2026-09-01', 'sue', 'menunggu putusan BPASN'),
    refusedOn('2026-09-30', 'decideRemedy', 'BPASN tidak mencabut', { outcome: 'revoked' }),
    on('2026-09-30', 'decideRemedy', 'BERLAKU', { outcome: 'lightened', newSanction: 'B2' }),
    on('2026-10-01', 'serve', 'DIJALANI'),
  ],
  outcome: { sanction: 'B2', effectiveOn: day('2026-09-30'), endsOn: day('2027-09-30') },
});
