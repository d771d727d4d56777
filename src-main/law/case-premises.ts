/** Why an event has no place in a state: what has to come first, or that its time is past. */
import { type CaseEvent, type CaseState, caseStates, codesOf } from '#shared/vocabulary.ts';
import type { CaseFacts } from './case-facts.ts';
import { transitions } from './case-transitions.ts';
import type { RuleId } from './citations.ts';
import { block, type Finding } from './findings.ts';
import { beyondNetra } from './guards-review.ts';

interface Premise {
  readonly text: string;
  readonly rule: RuleId;
}

// biome-ignore format: one premise per line reads as a table
const premises: Readonly<Record<CaseEvent, Premise>> = {
  startReview: { text: 'Telaah dimulai sekali, saat rekomendasi diterima.', rule: 'K-32.3' },
  rebut: { text: 'Tanggapan kepada lembaga dikirim pada tahap telaah.', rule: 'K-REBUT' },
  resumeReview: { text: 'Telaah dilanjutkan sesudah ada tanggapan kepada lembaga.', rule: 'K-REBUT' },
  openDiscipline: { text: 'Jalur disiplin ditetapkan pada tahap telaah.', rule: 'K-32.3' },
  formTeam: { text: 'Tim Pemeriksa dibentuk sesudah jalur disiplin ditetapkan, sebelum pemanggilan.', rule: 'P94-29.2' },
  summon: { text: 'Pemanggilan memerlukan jalur disiplin yang sudah ditetapkan.', rule: 'P94-26.1' },
  recordAbsence: { text: 'Ketidakhadiran dicatat atas sebuah surat panggilan.', rule: 'P94-26.3' },
  summonAgain: { text: 'Panggilan kedua menyusul panggilan pertama yang tidak dihadiri.', rule: 'P94-26.3' },
  examine: { text: 'Pemeriksaan memerlukan surat panggilan.', rule: 'P94-26.1' },
  completeReport: { text: 'LHP disusun sesudah pemeriksaan, atau sesudah dua kali tidak hadir.', rule: 'P94-27.1' },
  closeUnproven: { text: 'Tidak terbukti dinyatakan berdasarkan LHP.', rule: 'P94-33.1' },
  propose: { text: 'Usulan disampaikan berdasarkan LHP.', rule: 'P94-27.4' },
  decide: { text: 'Keputusan ditetapkan berdasarkan LHP yang selesai.', rule: 'P94-33.1' },
  deliver: { text: 'Yang disampaikan ialah keputusan; tetapkan keputusan dahulu.', rule: 'P94-37.2' },
  send: { text: 'Keputusan dikirim bila ia tidak hadir pada penyampaian.', rule: 'P94-37.4' },
  confirmReceipt: { text: 'Tanggal diterima dicatat sesudah keputusan disampaikan atau dikirim.', rule: 'P94-38.1' },
  fileObjection: { text: 'Keberatan diajukan sesudah keputusan diterima.', rule: 'P79-4.2' },
  fileAppeal: { text: 'Banding administratif diajukan sesudah keputusan pemberhentian diterima.', rule: 'P79-11' },
  decideRemedy: { text: 'Belum ada upaya administratif yang dapat diputus.', rule: 'P94-38.2' },
  sue: { text: 'Gugatan diajukan sesudah upaya administratif.', rule: 'P79-6' },
  decideSuit: { text: 'Tidak ada gugatan yang menunggu putusan.', rule: 'P79-6' },
  takeEffect: { text: 'Keputusan berlaku pada hari kerja ke-15 sejak diterima, bila tidak ada upaya administratif.', rule: 'PB6-50.1' },
  serve: { text: 'Hukuman dijalani sesudah keputusan berlaku.', rule: 'TERM' },
  complete: { text: 'Hukuman selesai sesudah berlaku dan masanya habis.', rule: 'TERM' },
  endService: { text: 'Pemberhentian dilaksanakan sesudah keputusan berlaku.', rule: 'P94-38.1' },
  acknowledgeReport: { text: 'Tanggapan lembaga dicatat sesudah ada putusan yang dilaporkan.', rule: 'K-32.3' },
  close: { text: 'Perkara ditutup sesudah hukuman selesai, tidak terbukti, atau dibatalkan, dan dilaporkan.', rule: 'K-32.3' },
  closeEarly: { text: 'Perkara ini sudah berakhir menurut jalurnya sendiri.', rule: 'END-EARLY' },
};

const order = codesOf(caseStates);

/** The events an officer looks for in a state although they are not open there: told why not, without being asked. */
const lookedFor: Readonly<Partial<Record<CaseState, readonly CaseEvent[]>>> = {
  DITERIMA: ['openDiscipline'],
  TELAAH: ['summon'],
  TANGGAPAN: ['openDiscipline'],
  DISIPLIN_SIAP: ['examine'],
  TIM_DIBENTUK: ['examine'],
  PANGGILAN_1: ['completeReport'],
  PANGGILAN_2: ['summonAgain', 'completeReport'],
  DIPERIKSA: ['decide'],
  TANPA_PEMERIKSAAN: ['examine', 'decide'],
  LHP: ['deliver'],
  USUL: ['deliver'],
  SK_DITETAPKAN: ['confirmReceipt', 'takeEffect'],
  DISAMPAIKAN: ['takeEffect'],
  DIKIRIM: ['takeEffect'],
  DITERIMA_PNS: ['serve'],
  UPAYA: ['takeEffect'],
  PTUN: ['takeEffect', 'close'],
  BERLAKU: ['close'],
  DIJALANI: ['close'],
};

export function lookedForIn(state: CaseState): readonly CaseEvent[] {
  return lookedFor[state] ?? [];
}

/** The reason for an event the procedure has no row for in this state. */
export function whyNot(event: CaseEvent, facts: CaseFacts): Finding {
  const { state } = facts;
  if (state === 'DITUTUP') return block('ORDER', 'Perkara sudah ditutup.');
  const special = particular(event, state);
  if (special !== null) return special;
  const otherTrack = beyondNetra(facts.opening.track);
  if (otherTrack !== null && isDisciplineStep(event)) return otherTrack;
  const { rule, text } = premises[event];
  return isPast(event, state)
    ? block(rule, `Langkah ini sudah lewat: perkara pada keadaan “${caseStates[state]}”. ${text}`)
    : block(rule, text);
}

/** Where the general sentence would mislead. */
function particular(event: CaseEvent, state: CaseState): Finding | null {
  if (event === 'summonAgain' && state === 'PANGGILAN_2') {
    return block(
      'P94-26.4',
      'Hanya ada dua panggilan; bila tidak hadir lagi, hukuman dijatuhkan tanpa pemeriksaan.',
    );
  }
  if (event === 'examine' && state === 'TANPA_PEMERIKSAAN') {
    return block(
      'P94-26.4',
      'Ia tidak hadir pada kedua panggilan; LHP disusun dari bukti dan keterangan yang ada.',
    );
  }
  if (event === 'takeEffect' && state === 'UPAYA') {
    return block('P94-38.2', 'Ada upaya administratif: keputusan berlaku sesuai putusan upaya itu.');
  }
  if (event === 'takeEffect' && state === 'PTUN') {
    return block('P94-38.2', 'Gugatan sedang berjalan; catat putusan pengadilan.');
  }
  return null;
}

const isDisciplineStep = (event: CaseEvent): boolean =>
  !['startReview', 'rebut', 'resumeReview', 'acknowledgeReport', 'close', 'closeEarly'].includes(event);

/** Every state it could happen in lies behind. */
function isPast(event: CaseEvent, state: CaseState): boolean {
  const here = order.indexOf(state);
  return transitions[event].every(({ from }) => from.every((each) => order.indexOf(each) < here));
}
