/** Uji Sah: the report, the decision, its delivery and its effect (PP 94/2021 Pasal 16-25 and 33-42). */
import { codesOf, sanctionLevels, sanctions } from '#shared/vocabulary.ts';
import { competentOfficials } from './authority.ts';
import { dayAndDate, effectOf, reckoningText } from './case-dates.ts';
import type { CaseFacts, LawContext } from './case-facts.ts';
import { articleText, legalBasisOn } from './citations.ts';
import { reckon } from './clocks.ts';
import { officialIsCompetent, replacementFreeze } from './guards-decision.ts';
import { isReported } from './guards-effect.ts';
import {
  answered,
  doubtful,
  fault,
  fromFindings,
  named,
  onRule,
  type Question,
  type Reply,
} from './legality-reply.ts';
import { compareSanctions, isAvailable, sanctionRules } from './sanctions.ts';
import { citeViolation, findViolation, levelOf } from './violations.ts';

type Decision = NonNullable<CaseFacts['decision']>;

/** A question that is asked once there is a decision. */
const ofDecision =
  (ask: (decision: Decision, facts: CaseFacts, context: LawContext) => Reply | null): Question['ask'] =>
  (facts, context) =>
    facts.decision === null ? null : ask(facts.decision, facts, context);

export const decisionQuestions: readonly Question[] = [
  {
    id: 'report',
    aspect: 'procedure',
    question: 'Apakah keputusan bertumpu pada hasil pemeriksaan?',
    rule: 'P94-33.1',
    ask: ofDecision(({ document }, { report }) => {
      if (report === null) return fault('Tidak ada Laporan Hasil Pemeriksaan.', document.date);
      if (!report.proven) return fault('LHP menyatakan tidak terbukti.', report.document.date);
      return document.date < report.document.date
        ? fault('Keputusan mendahului LHP.', document.date, report.document.date)
        : answered(`LHP ${named(report.document)}.`, report.document.date);
    }),
  },
  {
    id: 'violationNamed',
    aspect: 'substance',
    question: 'Apakah keputusan menyebut ketentuan yang dilanggar?',
    rule: 'P94-33.2',
    ask: ofDecision((_decision, { provision }) =>
      provision === null || findViolation(provision) === null
        ? fault('Ketentuan tidak disebut, atau tidak ada dalam PP 94/2021.')
        : answered(`${articleText(provision)}.`),
    ),
  },
  {
    id: 'levelFits',
    aspect: 'substance',
    question: 'Apakah tingkat hukuman sesuai dengan pasal dan dampaknya?',
    rule: 'P94-24.3',
    ask: ofDecision(levelReply),
  },
  {
    id: 'sanctionAvailable',
    aspect: 'substance',
    question: 'Apakah jenis hukuman sedang itu dapat dijatuhkan?',
    rule: 'P94-42',
    ask: ofDecision(({ sanction, document }, _facts, { moderateSet }) => {
      if (sanctionRules[sanction].level !== 'moderate') return null;
      return isAvailable(sanction, moderateSet)
        ? answered(`${sanctions[sanction]}: jenis yang dipakai kantor.`, document.date)
        : fault(`${sanctions[sanction]} bukan jenis yang dipakai kantor.`, document.date);
    }),
  },
  {
    id: 'onlyOnce',
    aspect: 'substance',
    question: 'Apakah perbuatan yang sama belum pernah dihukum?',
    rule: 'P94-35.3',
    ask: ofDecision((_decision, { opening: { act, priorSanctions } }) => {
      const twice = priorSanctions.find(
        (prior) => prior.act?.code === act.code && prior.act.date === act.date,
      );
      return twice === undefined
        ? answered('Tidak ada hukuman lain atas perbuatan ini.', act.date)
        : fault(
            `Sudah dihukum ${twice.sanction} pada ${dayAndDate(twice.decisionDate)}.`,
            twice.decisionDate,
          );
    }),
  },
  {
    id: 'repetition',
    aspect: 'substance',
    question: 'Pernah dihukum: apakah jenisnya lebih berat dari yang terakhir?',
    rule: 'P94-35.2',
    ask: ofDecision(({ sanction, sameNatureAsBefore }, { opening: { priorSanctions } }) => {
      const last = priorSanctions.at(-1);
      if (last === undefined) return null;
      if (!sameNatureAsBefore) {
        return doubtful(
          `Pernah dihukum ${last.sanction}; dinyatakan tidak sama sifatnya.`,
          last.decisionDate,
        );
      }
      return compareSanctions(sanction, last.sanction) > 0
        ? answered(`Dari ${last.sanction} menjadi ${sanction}.`, last.decisionDate)
        : fault(`Terakhir ${last.sanction}, sekarang ${sanction}: tidak lebih berat.`, last.decisionDate);
    }),
  },
  {
    id: 'authority',
    aspect: 'authority',
    question: 'Apakah pejabat itu berwenang menjatuhkannya?',
    rule: 'P94-16',
    ask: ofDecision((decision, facts, context) => {
      const found = officialIsCompetent(decision, facts, context);
      const position = facts.opening.employee.positionGroup;
      const [first] =
        position === null
          ? []
          : competentOfficials({ government: context.government, position, sanction: decision.sanction });
      const answer = answered(`${decision.official.name}: ${first?.role ?? 'pejabat yang berwenang'}.`);
      return fromFindings(found, first === undefined ? answer : onRule(answer, first.citation));
    }),
  },
  {
    id: 'replacementFreeze',
    aspect: 'authority',
    question: 'Apakah ada persetujuan Menteri Dalam Negeri bila dalam masa pemilihan?',
    rule: 'UU10-71.2',
    ask: ofDecision((decision, facts, context) => {
      const found = replacementFreeze(decision, facts, context);
      return found.length === 0 ? null : fromFindings(found, doubtful(''), decision.document.date);
    }),
  },
  {
    id: 'recommendation',
    aspect: 'substance',
    question: 'Berbeda dari rekomendasi: apakah alasannya tercatat?',
    rule: 'K-32.3',
    ask: ofDecision(({ sanction, deviationReason, document }, { opening, explainedLevels }) => {
      const { recommendedLevel } = opening.recommendation;
      const { level } = sanctionRules[sanction];
      if (recommendedLevel === null || recommendedLevel === level) return null;
      return deviationReason.trim() !== '' || explainedLevels.includes(level)
        ? answered('Alasan penyimpangan tercatat.', document.date)
        : doubtful(
            `Direkomendasikan ${sanctionLevels[recommendedLevel]}, dijatuhi ${sanctionLevels[level]} tanpa alasan.`,
            document.date,
          );
    }),
  },
  {
    id: 'delivered',
    aspect: 'procedure',
    question: 'Apakah keputusan disampaikan dalam 14 hari kerja?',
    rule: 'P94-37.3',
    ask: ofDecision(({ document }, { delivery }, context) => {
      const last = reckon('C03', document.date, context);
      const limit = `paling lambat ${reckoningText(last, document.date)}`;
      if (delivery === null) {
        return context.today > last.due ? doubtful(`Belum disampaikan; ${limit}.`, last.due) : null;
      }
      return delivery.date > last.due
        ? doubtful(
            `Terlambat, ${dayAndDate(delivery.date)}; ${limit}. Keputusan tetap sah.`,
            delivery.date,
            last.due,
          )
        : answered(`Pada ${dayAndDate(delivery.date)}.`, delivery.date);
    }),
  },
  {
    id: 'received',
    aspect: 'procedure',
    question: 'Apakah tanggal ia menerima keputusan terbukti?',
    rule: 'P94-38.1',
    ask: ({ delivery, receivedOn, effectiveOn }) => {
      if (receivedOn !== null) return answered(`Diterima ${dayAndDate(receivedOn)}.`, receivedOn);
      if (effectiveOn !== null) return fault('Dinyatakan berlaku tanpa bukti penerimaan.', effectiveOn);
      return delivery === null ? null : doubtful('Bukti penerimaan belum dicatat.', delivery.date);
    },
  },
  {
    id: 'effect',
    aspect: 'procedure',
    question: 'Apakah keputusan berlaku pada hari kerja ke-15 sejak diterima, tidak lebih dahulu?',
    rule: 'PB6-50.1',
    ask: (facts, context) => {
      const { effectiveOn, receivedOn, remedy } = facts;
      if (effectiveOn === null || receivedOn === null || remedy?.inTime === true) return null;
      const effect = effectOf(facts, context);
      return effect !== null && effectiveOn < effect.due
        ? fault(
            `Berlaku ${dayAndDate(effectiveOn)}; seharusnya ${reckoningText(effect, receivedOn)}.`,
            effectiveOn,
            effect.due,
          )
        : answered(`Berlaku ${dayAndDate(effectiveOn)}.`, receivedOn, effectiveOn);
    },
  },
  {
    id: 'remedyRespected',
    aspect: 'procedure',
    question: 'Ada upaya administratif: apakah keputusan menunggu putusannya?',
    rule: 'P94-38.2',
    ask: ({ remedy, effectiveOn }) => {
      if (remedy === null || !remedy.inTime) return null;
      const { filedOn, decidedOn } = remedy;
      if (effectiveOn === null) return answered('Belum dinyatakan berlaku.', filedOn);
      return decidedOn === null || effectiveOn < decidedOn
        ? fault('Dinyatakan berlaku sebelum upaya administratif diputus.', filedOn, effectiveOn)
        : answered(`Berlaku sejak putusan ${dayAndDate(decidedOn)}.`, filedOn, decidedOn);
    },
  },
  {
    id: 'legalBasis',
    aspect: 'substance',
    question: 'Peraturan mana yang menjadi dasar pada tanggal keputusan?',
    rule: 'CITED-IN-FORCE',
    ask: ofDecision(({ document: { date } }) => answered(`${legalBasisOn(date).join('; ')}.`, date)),
  },
  {
    id: 'reported',
    aspect: 'procedure',
    question: 'Apakah tindak lanjut sudah dilaporkan kepada lembaga?',
    rule: 'K-32.3',
    ask: ofDecision((_decision, facts) =>
      isReported(facts) && facts.reportedOn !== null
        ? answered(`Dilaporkan ${dayAndDate(facts.reportedOn)}.`, facts.reportedOn)
        : doubtful('Laporan tindak lanjut belum terbit.'),
    ),
  },
];

/** The article and the impact give a level; report and sanction have to be of it, but for a repeat. */
function levelReply({ sanction, sameNatureAsBefore }: Decision, facts: CaseFacts): Reply | null {
  const { provision, impact, foundLevel, opening } = facts;
  const violation = provision === null ? null : findViolation(provision);
  if (violation === null) return null;
  const given = levelOf(violation, impact, opening.employee.positionGroup);
  if (given === null) return fault('Pasal dan dampak yang disebut tidak membawa tingkat hukuman.');
  const citation = citeViolation(violation, given)[1];
  const withArticle = (reply: Reply) => (citation === undefined ? reply : onRule(reply, citation));
  const { level } = sanctionRules[sanction];
  const told = `Pasal membawa tingkat ${sanctionLevels[given.level]}`;
  if (foundLevel !== null && foundLevel !== given.level) {
    return withArticle(fault(`${told}; LHP menyebut ${sanctionLevels[foundLevel]}.`));
  }
  if (level === given.level) return withArticle(answered(`${told}; ${sanction} termasuk tingkat itu.`));
  const order = codesOf(sanctionLevels);
  const repeats = sameNatureAsBefore && opening.priorSanctions.length > 0;
  return withArticle(
    repeats && order.indexOf(level) > order.indexOf(given.level)
      ? doubtful(`${told}; ${sanction} melampauinya karena pengulangan.`)
      : fault(`${told}; ${sanction} bukan dari tingkat itu.`),
  );
}
