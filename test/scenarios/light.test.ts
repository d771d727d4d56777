import { examinee, person, recommended, superior } from '#test/law/office.ts';
import { day, on, refusedOn, scenario } from './story.ts';

const executor = { ...examinee, positionGroup: 'executor' } as const;
const head = { ...superior, positionGroup: 'supervisor' } as const;
const statement = { provision: '3.d', impact: 'unit', level: 'light' } as const;

scenario({
  title: 'Hukuman ringan',
  story:
    'Seorang pelaksana menyukai unggahan calon; dampaknya pada unit kerja. Kepala seksinya memeriksa sendiri dan menegurnya secara lisan dengan keputusan. Teguran selesai saat berlaku.',
  opening: recommended('light', { employee: executor }),
  steps: [
    on('2026-06-04', 'startReview', 'TELAAH'),
    refusedOn('2026-06-08', 'openDiscipline', 'tidak memberinya tingkat hukuman', {
      provision: '5.n.1',
      level: 'light',
      superior: head,
    }),
    on('2026-06-08', 'openDiscipline', 'DISIPLIN_SIAP', { ...statement, superior: head }),
    refusedOn('2026-06-09', 'formTeam', 'sedang (dapat) atau berat (wajib)'),
    on('2026-06-10', 'summon', 'PANGGILAN_1', { examDate: day('2026-06-22') }),
    on('2026-06-22', 'examine', 'DIPERIKSA'),
    on('2026-06-25', 'completeReport', 'LHP', { ...statement, proposedSanction: 'R1' }),
    refusedOn('2026-06-26', 'decide', 'Yang berwenang: Pengawas', {
      sanction: 'R1',
      official: person('Contoh Camat'),
      officialRole: 'other',
    }),
    on('2026-06-26', 'decide', 'SK_DITETAPKAN', { sanction: 'R1', official: head, officialRole: 'other' }),
    on('2026-06-30', 'deliver', 'DISAMPAIKAN'),
    on('2026-06-30', 'confirmReceipt', 'DITERIMA_PNS'),
    on('2026-07-21', 'takeEffect', 'BERLAKU'),
    refusedOn('2026-07-21', 'serve', 'Hukuman ringan selesai saat berlaku'),
    on('2026-07-21', 'complete', 'SELESAI_HUKUMAN'),
  ],
  outcome: { sanction: 'R1', effectiveOn: day('2026-07-21'), endsOn: null, followUp: 'open' },
});
