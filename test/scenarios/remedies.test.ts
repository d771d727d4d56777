import { opening } from '#test/law/office.ts';
import { clockOn, day, handedOver, heardByTeam, on, refusedOn, scenario, testedOn } from './story.ts';

const received = (sanction: 'B1' | 'B3') => [
  ...heardByTeam,
  on('2026-06-26', 'propose', 'USUL'),
  on('2026-06-29', 'decide', 'SK_DITETAPKAN', { sanction }, sanction === 'B3' ? [] : ['UU10-71.2']),
  ...handedOver,
];

scenario({
  title: 'Bupati diam',
  story:
    'Keberatannya tidak dijawab dalam 21 hari kerja. Hukuman tidak pernah berlaku dengan sendirinya; ia ke PTUN, dan keputusan dibatalkan.',
  opening: opening(),
  steps: [
    ...received('B1'),
    on('2026-07-20', 'fileObjection', 'UPAYA'),
    clockOn('2026-08-20', 'C08', { due: day('2026-08-19'), status: 'running', urgency: 'overdue' }),
    refusedOn('2026-08-20', 'takeEffect', 'sesuai putusan upaya'),
    testedOn('2026-08-20', 'remedyRespected', 'green'),
    on('2026-08-20', 'sue', 'PTUN'),
    on('2026-12-01', 'decideSuit', 'DIBATALKAN', { outcome: 'annulled' }),
  ],
  outcome: { effectiveOn: null, endsOn: null },
});

scenario({
  title: 'Keberatan dikabulkan',
  story: 'Bupati mencabut keputusannya. Tidak ada hukuman yang tersisa.',
  opening: opening(),
  steps: [
    ...received('B1'),
    on('2026-08-03', 'fileObjection', 'UPAYA'),
    on('2026-08-24', 'decideRemedy', 'DIBATALKAN', { outcome: 'revoked' }, ['REMEDY-EFFECT']),
    refusedOn('2026-08-25', 'serve', 'sesudah keputusan berlaku'),
  ],
  outcome: { effectiveOn: null },
});

scenario({
  title: 'Keberatan tidak dapat diterima sebelum hari kelima belas',
  story:
    'Keberatan tanpa alasan dinyatakan tidak dapat diterima pada hari kerja kedelapan; keputusan tetap berlaku pada hari kelima belas.',
  opening: opening(),
  steps: [
    ...received('B1'),
    on('2026-07-20', 'fileObjection', 'UPAYA'),
    on('2026-07-24', 'decideRemedy', 'DITERIMA_PNS', { outcome: 'inadmissible' }),
    refusedOn('2026-07-27', 'fileObjection', 'sudah pernah diajukan'),
    on('2026-08-04', 'takeEffect', 'BERLAKU'),
  ],
  outcome: { effectiveOn: day('2026-08-04') },
});

scenario({
  title: 'BPASN menguatkan pemberhentian',
  story: 'Bandingnya ditolak. Ia diberhentikan, menggugat ke PTTUN, dan kalah.',
  opening: opening(),
  steps: [
    ...received('B3'),
    on('2026-07-20', 'fileAppeal', 'UPAYA'),
    on('2026-10-05', 'decideRemedy', 'BERLAKU'),
    on('2026-10-12', 'endService', 'BERHENTI'),
    on('2026-11-02', 'sue', 'PTUN', { court: 'PTTUN' }),
    on('2027-03-01', 'decideSuit', 'BERHENTI'),
  ],
  outcome: { effectiveOn: day('2026-10-05') },
});

scenario({
  title: 'BPASN membatalkan pemberhentian',
  story: 'BPASN membatalkan; keputusan tidak pernah berlaku.',
  opening: opening(),
  steps: [
    ...received('B3'),
    on('2026-08-03', 'fileAppeal', 'UPAYA'),
    refusedOn('2026-09-01', 'decideRemedy', 'tidak mencabut', { outcome: 'revoked' }),
    on('2026-09-28', 'decideRemedy', 'DIBATALKAN', { outcome: 'annulled' }),
  ],
  outcome: { effectiveOn: null, dismissal: null },
});

scenario({
  title: 'Gugatan lewat sembilan puluh hari',
  story: 'Ia menggugat empat bulan sesudah putusan keberatan: dicatat, dengan peringatan.',
  opening: opening(),
  steps: [
    ...received('B1'),
    on('2026-07-20', 'fileObjection', 'UPAYA'),
    on('2026-08-10', 'decideRemedy', 'BERLAKU', {}, ['REMEDY-EFFECT']),
    on('2026-08-11', 'serve', 'DIJALANI'),
    on('2026-12-14', 'sue', 'PTUN', {}, ['SUIT-90']),
    on('2027-05-03', 'decideSuit', 'DIJALANI'),
  ],
  outcome: { effectiveOn: day('2026-08-10') },
});
