import { recommended } from '#test/law/office.ts';
import { day, on, scenario } from './story.ts';

scenario({
  title: 'Menolak menandatangani',
  story:
    'Ia diperiksa atasan langsungnya tetapi menolak menandatangani berita acara. Berita acara tetap menjadi dasar; hukumannya sedang.',
  opening: recommended('moderate', {
    act: { code: 'E6', date: day('2026-05-10'), supportedStatus: 'determined' },
  }),
  steps: [
    on('2026-06-04', 'startReview', 'TELAAH'),
    on('2026-06-08', 'openDiscipline', 'DISIPLIN_SIAP', { provision: '5.n.2', level: 'moderate' }),
    on('2026-06-10', 'summon', 'PANGGILAN_1', { examDate: day('2026-06-22') }),
    on('2026-06-22', 'examine', 'DIPERIKSA', { refusedToSign: true, copyGiven: false }, [
      'P94-32.2',
      'P94-32.3',
    ]),
    on('2026-06-25', 'completeReport', 'LHP', {
      provision: '5.n.2',
      level: 'moderate',
      proposedSanction: 'ST1',
    }),
    on('2026-06-26', 'propose', 'USUL'),
    on('2026-06-29', 'decide', 'SK_DITETAPKAN', { sanction: 'ST1' }),
    on('2026-07-01', 'deliver', 'DISAMPAIKAN'),
    on('2026-07-01', 'confirmReceipt', 'DITERIMA_PNS', { proof: 'refusal_note' }),
    on('2026-07-22', 'takeEffect', 'BERLAKU'),
  ],
  outcome: {
    sanction: 'ST1',
    foundLevel: 'moderate',
    effectiveOn: day('2026-07-22'),
    endsOn: day('2027-07-22'),
  },
});
