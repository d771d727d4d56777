/** Guards of remedies, effect, service and closing (PP 79/2021; PP 94/2021 Pasal 38). */
import { type RemedyOutcome, sanctions } from '#shared/vocabulary.ts';
import { dayAndDate, effectOf, reckoningText } from './case-dates.ts';
import type { CaseFacts } from './case-facts.ts';
import { reckon } from './clocks.ts';
import { block, type Check, type Finding, findings, type Guard, warn } from './findings.ts';
import { compareSanctions, hasTerm, isAvailable } from './sanctions.ts';

export const noRemedyYet: Guard = ({ remedy }) =>
  findings(
    remedy !== null &&
      block('P79-6', 'Upaya administratif sudah pernah diajukan; jalan berikutnya pengadilan.'),
  );

export const objectionIsTheWay: Guard = ({ sanction }) =>
  findings(
    sanction === 'B3' &&
      block('P79-10', 'Terhadap pemberhentian diajukan banding administratif kepada BPASN, bukan keberatan.'),
  );

export const appealIsTheWay: Guard = ({ sanction }) =>
  findings(
    sanction !== 'B3' &&
      block('P79-10', 'Banding administratif hanya terhadap pemberhentian; selain itu diajukan keberatan.'),
  );

/** A late remedy is recorded, but it is inadmissible and suspends nothing. */
const filedInTime: Check<'fileObjection' | 'fileAppeal'> = ({ filedOn }, { receivedOn }, context) => {
  if (receivedOn === null) return [];
  const last = reckon('C06', receivedOn, context);
  return findings(
    filedOn > last.due &&
      warn(
        'LATE-REMEDY',
        `Diajukan lewat waktu (paling lambat ${reckoningText(last, receivedOn)}): tidak dapat diterima dan tidak menunda berlakunya keputusan.`,
      ),
  );
};
export const objectionInTime: Check<'fileObjection'> = filedInTime;
export const appealInTime: Check<'fileAppeal'> = filedInTime;

export const remedyAwaitsRuling: Guard = ({ remedy }) =>
  findings(
    (remedy === null || remedy.outcome !== null) &&
      block('P94-38.2', 'Tidak ada upaya administratif yang menunggu putusan.'),
  );

const changesSanction: readonly RemedyOutcome[] = ['lightened', 'aggravated', 'changed'];

export const rulingFits: Check<'decideRemedy'> = ({ outcome, newSanction }, facts, { moderateSet }) => {
  const { remedy, sanction } = facts;
  if (remedy === null || sanction === null) return [];
  const changes = changesSanction.includes(outcome);
  const order = newSanction === null ? 0 : compareSanctions(newSanction, sanction);
  return findings(
    !remedy.inTime &&
      outcome !== 'inadmissible' &&
      block(
        remedy.kind === 'appeal' ? 'P79-12' : 'P79-4.3',
        'Upaya yang lewat waktu hanya dapat dinyatakan tidak dapat diterima.',
      ),
    remedy.kind === 'appeal' &&
      outcome === 'revoked' &&
      block(
        'P79-16',
        'BPASN tidak mencabut; putusannya menguatkan, memperingan, memperberat, mengubah, atau membatalkan.',
      ),
    changes && newSanction === null && block('P79-6', 'Sebutkan jenis hukuman yang baru.'),
    !changes && newSanction !== null && block('P79-6', 'Putusan ini tidak mengubah jenis hukuman.'),
    newSanction === sanction &&
      block('P79-6', `Jenis hukuman baru sama dengan yang lama: ${sanctions[sanction]}.`),
    newSanction !== null &&
      !isAvailable(newSanction, moderateSet) &&
      block('P94-42', 'Jenis hukuman sedang itu bukan yang dipakai kantor.'),
    outcome === 'lightened' &&
      order > 0 &&
      block('P79-6', 'Diperingan, tetapi jenis hukuman yang dipilih lebih berat.'),
    outcome === 'aggravated' &&
      order < 0 &&
      block('P79-6', 'Diperberat, tetapi jenis hukuman yang dipilih lebih ringan.'),
    remedy.kind === 'objection' &&
      remedy.inTime &&
      outcome !== 'inadmissible' &&
      warn(
        'REMEDY-EFFECT',
        'Tanggal berlaku mengikuti tanggal putusan keberatan; dasarnya belum terkonfirmasi.',
      ),
  );
};

export const ruledInTime: Check<'decideRemedy'> = ({ date }, { remedy }, context) => {
  if (remedy === null || !remedy.inTime) return [];
  const [clock, rule] =
    remedy.kind === 'objection' ? (['C08', 'P79-5.1'] as const) : (['C10', 'P79-13.4'] as const);
  const last = reckon(clock, remedy.filedOn, context);
  return findings(
    date > last.due &&
      warn(rule, `Putusan lewat waktu: paling lambat ${reckoningText(last, remedy.filedOn)}.`),
  );
};

/** An objection left undecided opens the way to court; an appeal has to be decided first. */
export const remedyLeftUndecided: Guard = ({ remedy }, context) => {
  if (remedy === null) return [];
  if (remedy.kind === 'appeal') return [block('P79-18', 'Gugatan ke PTTUN menunggu putusan BPASN.')];
  const last = reckon('C08', remedy.filedOn, context);
  return findings(
    context.today <= last.due &&
      block(
        'P79-5.3',
        `Gugatan baru terbuka bila keberatan tidak diputus sampai ${reckoningText(last, remedy.filedOn)}.`,
      ),
  );
};

export const remedyExhausted: Guard = ({ remedy, suit }) =>
  findings(
    (remedy === null || remedy.outcome === null) &&
      block('P79-6', 'Gugatan baru dapat diajukan sesudah upaya administratif diputus.'),
    suit !== null && block('P79-6', 'Gugatan sudah pernah diputus.'),
  );

export const suedInTime: Check<'sue'> = ({ date }, { remedy }, context) => {
  if (remedy === null || remedy.decidedOn === null) return [];
  const last = reckon('C14', remedy.decidedOn, context);
  return findings(
    date > last.due &&
      warn(
        'SUIT-90',
        `Gugatan lewat 90 hari (${dayAndDate(last.due)}); dasar tenggang ini belum terkonfirmasi.`,
      ),
  );
};

/** The fifteenth working day, reckoned from the receipt and told day by day. */
export const fifteenthDayReached: Guard = (facts, context) => {
  const effect = effectOf(facts, context);
  if (effect === null || facts.receivedOn === null) return [];
  return findings(
    context.today < effect.due &&
      block('PB6-50.1', `Berlaku pada ${reckoningText(effect, facts.receivedOn)}.`),
    effect.provisional &&
      warn(
        'W-5',
        `Tanggal berlaku ${dayAndDate(effect.due)} dihitung dengan kalender yang belum terkonfirmasi.`,
      ),
  );
};

export const sanctionHasTerm: Guard = ({ sanction }) =>
  findings(
    sanction === 'B3' && block('P94-8.4', 'Pemberhentian tidak dijalani; laksanakan pemberhentiannya.'),
    sanction !== null &&
      sanction !== 'B3' &&
      !hasTerm(sanction) &&
      block('P94-8.2', 'Hukuman ringan selesai saat berlaku; nyatakan selesai.'),
  );

export const sanctionIsInstant: Guard = ({ sanction }) =>
  findings(
    sanction === 'B3' && block('P94-8.4', 'Pemberhentian diselesaikan dengan melaksanakannya.'),
    sanction !== null &&
      hasTerm(sanction) &&
      block('TERM', 'Hukuman ini mempunyai masa; catat dahulu mulai dijalani.'),
  );

export const sanctionIsDismissal: Guard = ({ sanction }) =>
  findings(sanction !== 'B3' && block('P94-8.4', 'Hanya untuk hukuman pemberhentian.'));

export const termHasRun: Guard = ({ endsOn }, { today }) =>
  findings(
    endsOn !== null && today < endsOn && block('TERM', `Masa hukuman berakhir ${dayAndDate(endsOn)}.`),
  );

export const completedAfterTerm: Check<'complete'> = ({ date }, { endsOn, effectiveOn }) =>
  findings(
    endsOn !== null && date < endsOn && block('TERM', `Masa hukuman berakhir ${dayAndDate(endsOn)}.`),
    effectiveOn !== null &&
      date < effectiveOn &&
      block('PB6-50.1', `Keputusan berlaku ${dayAndDate(effectiveOn)}.`),
  );

/** A report that went out before the decision does not tell the body what was decided. */
export function isReported({ reportedOn, decision, unprovenOn }: CaseFacts): boolean {
  const settledOn = decision?.document.date ?? unprovenOn;
  return reportedOn !== null && (settledOn === null || reportedOn >= settledOn);
}

export const reported: Guard = (facts) =>
  findings(!isReported(facts) && block('K-32.3', 'Laporan tindak lanjut kepada lembaga belum diterbitkan.'));

export const notYetAcknowledged: Guard = ({ acknowledgedOn }) =>
  findings(acknowledgedOn !== null && block('K-32.3', 'Tanggapan lembaga sudah dicatat.'));

/** What an office checks before it puts the file away. */
export const looseEnds: Guard = ({ acknowledgedOn, decision }) =>
  findings(
    acknowledgedOn === null && warn('K-32.3', 'Tanggapan lembaga atas laporan belum dicatat.'),
    decision !== null &&
      warn('P94-39', 'Pastikan keputusan dan berkas pemeriksaan sudah diunggah ke I’DIS/SIASN.'),
  );

/** Before the decision a case may end by death, retirement or transfer; after it, by death alone. */
export const onlyDeathAfterDecision: Check<'closeEarly'> = ({ reason }, { decision, reportedOn }) => {
  if (decision === null) return withoutReport(reportedOn === null);
  return reason === 'died'
    ? [
        warn(
          'P79-29.1',
          'Hukuman berakhir karena meninggal dunia; hak kepegawaian mengikuti aturannya sendiri.',
        ),
      ]
    : [block('END-EARLY', 'Sesudah keputusan ditetapkan, pensiun atau pindah tidak mengakhiri perkara.')];
};

function withoutReport(missing: boolean): Finding[] {
  return findings(
    missing && warn('K-32.3', 'Beritahukan penutupan ini kepada lembaga dalam laporan tindak lanjut.'),
  );
}
