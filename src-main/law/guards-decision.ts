/** Guards of report, decision and delivery (PP 94/2021 Pasal 16-25, 33-37). */
import { longDate } from '#shared/text.ts';
import { codesOf, sanctionLevels, sanctions } from '#shared/vocabulary.ts';
import { competentOfficials, punisherOf, punishers } from './authority.ts';
import { reckoningText } from './case-dates.ts';
import { reckon } from './clocks.ts';
import { replacementFreezeOn } from './elections.ts';
import { block, type Check, type Finding, findings, type Guard, warn } from './findings.ts';
import { deviationFromRecommendation, samePerson } from './guards-review.ts';
import { formFor, repetitionAfter } from './sanction-choice.ts';
import { compareSanctions, isAvailable, sanctionRules, sanctionsOf } from './sanctions.ts';
import { overlapOf } from './serving.ts';

export const proven: Guard = ({ report }) =>
  findings(
    report?.proven === false &&
      block('P94-33.1', 'LHP menyatakan tidak terbukti; tidak ada yang dapat dihukum.'),
  );

export const notProven: Guard = ({ report }) =>
  findings(
    report?.proven !== false &&
      block('P94-24.1', 'LHP menyatakan terbukti; pelanggaran yang terbukti wajib dihukum.'),
  );

/** What the report proposes must lie in the level it found. */
export const proposalFits: Check<'completeReport'> = (
  { proven: isProven, level, proposedSanction },
  _facts,
  { moderateSet },
) => {
  if (!isProven || level === null || proposedSanction === null) return [];
  return findings(
    sanctionRules[proposedSanction].level !== level &&
      block('P94-24.3', `Usul hukuman tidak termasuk tingkat ${sanctionLevels[level]}.`),
    !isAvailable(proposedSanction, moderateSet) &&
      block(
        'P94-42',
        `Jenis hukuman sedang yang dipakai kantor: ${sanctionsOf('moderate', moderateSet).join(', ')}.`,
      ),
  );
};

/** The superior may decide himself; what is beyond him goes up the hierarchy first. */
export const reportedUpward: Check<'decide'> = ({ official }, { state, superior }) =>
  findings(
    state === 'LHP' &&
      superior !== null &&
      !samePerson(official, superior) &&
      warn('P94-27.4', 'Pejabat yang menetapkan bukan atasan langsung; usulan kepadanya belum dicatat.'),
  );

/**
 * The sanction is of the level the report found. Only the repeat rule may carry it higher, since the last sanction may have
 * been the heaviest of that level; the regulation does not say whether it may.
 */
export const sanctionOfLevel: Check<'decide'> = ({ sanction, sameNatureAsBefore }, facts) => {
  const { foundLevel, opening } = facts;
  const { level } = sanctionRules[sanction];
  if (foundLevel === null || level === foundLevel) return [];
  const higher = codesOf(sanctionLevels).indexOf(level) > codesOf(sanctionLevels).indexOf(foundLevel);
  const repeats = sameNatureAsBefore && opening.priorSanctions.length > 0;
  return [
    higher && repeats
      ? warn(
          'P94-35.2',
          'Hukuman melampaui tingkat LHP karena pengulangan; peraturan tidak tegas membolehkannya.',
        )
      : block(
          'P94-24.3',
          `${sanction} bukan hukuman tingkat ${sanctionLevels[foundLevel]} seperti dalam LHP; hukuman harus sesuai dengan pelanggarannya.`,
        ),
  ];
};

export const sanctionOfActiveSet: Check<'decide'> = ({ sanction }, _facts, { moderateSet }) =>
  findings(
    !isAvailable(sanction, moderateSet) &&
      block(
        'P94-42',
        `Jenis hukuman sedang yang dipakai kantor: ${sanctionsOf('moderate', moderateSet).join(', ')}.`,
      ),
  );

export const decisionDeviation: Check<'decide'> = ({ sanction, deviationReason }, facts) =>
  deviationFromRecommendation(sanctionRules[sanction].level, deviationReason, facts);

/** A breach of the same nature as one already punished: heavier than the last time. */
export const heavierThanLast: Check<'decide'> = (
  { sanction, sameNatureAsBefore },
  { opening, foundLevel },
  { moderateSet },
) => {
  const last = opening.priorSanctions.at(-1);
  if (last === undefined) return [];
  if (!sameNatureAsBefore) {
    return [
      warn('P94-35.2', `Pernah dihukum ${last.sanction}; pastikan sifat pelanggarannya memang berbeda.`),
    ];
  }
  const { level } = sanctionRules[sanction];
  const { least } = repetitionAfter(last.sanction, foundLevel ?? level, moderateSet);
  const atLeast = least === null ? '' : ` sekurang-kurangnya ${least}`;
  return findings(
    compareSanctions(sanction, last.sanction) <= 0 &&
      warn(
        'P94-35.2',
        `Pernah dihukum ${last.sanction} atas pelanggaran yang sifatnya sama; jenis hukuman harus lebih berat,${atLeast}.`,
      ),
  );
};

/** An earlier sanction may still be served on the day of the new decision: the heavier one goes first. */
export const whileServing: Check<'decide'> = ({ sanction, document }, { opening: { priorSanctions } }) =>
  priorSanctions.flatMap(({ sanction: running, endsOn }) => {
    if (endsOn === undefined || endsOn === null) return [];
    const overlap = overlapOf({ sanction: running, endsOn }, sanction, document.date);
    if (overlap === null) return [];
    const heavier = overlap.startsOn < endsOn;
    const text = heavier
      ? `Masih menjalani ${running} sampai ${longDate(endsOn)}: hukuman itu berakhir saat keputusan ini berlaku.`
      : `Masih menjalani ${running}: hukuman ini mulai dijalani sesudah ${longDate(endsOn)}.`;
    return [warn(overlap.citation, text)];
  });

/** How the sanction is carried out on a pelaksana, who has no lower post to go to. */
export const formForPosition: Check<'decide'> = ({ sanction }, { opening: { employee } }) => {
  const form = formFor(sanction, employee.positionGroup);
  return form === null ? [] : [warn(form.citation, form.text)];
};

export const violationNamed: Check<'decide'> = (_data, { provision }) =>
  findings(provision === null && block('P94-33.2', 'Keputusan harus menyebut ketentuan yang dilanggar.'));

/** Moving an official in the months before an election of regional heads needs the minister's written approval. */
export const replacementFreeze: Check<'decide'> = ({ sanction, document }, _facts, { elections }) => {
  if (sanction !== 'B1' && sanction !== 'B2') return [];
  const approval = 'penggantian pejabat memerlukan persetujuan tertulis Menteri Dalam Negeri';
  if (elections === undefined) {
    return [warn('UU10-71.2', `Menjelang pemilihan kepala daerah, ${approval}; periksa kalender pemilihan.`)];
  }
  const election = replacementFreezeOn(document.date, elections);
  return findings(
    election !== null &&
      warn(
        'UU10-71.2',
        `Masa larangan penggantian pejabat ${election.name} (calon ditetapkan ${longDate(election.determinedOn)}): ${approval}.`,
      ),
  );
};

/** The official is one of those the matrix names; a higher one only while the post is vacant. */
export const officialIsCompetent: Check<'decide'> = (data, { opening: { employee } }, { government }) => {
  const { sanction, official, officialRole, deviationReason } = data;
  if (employee.positionGroup === null) {
    return [
      warn('P94-16', 'Golongan jabatan pegawai belum diketahui; kewenangan pejabat tidak dapat diperiksa.'),
    ];
  }
  const competent = competentOfficials({ government, position: employee.positionGroup, sanction });
  const [first] = competent;
  if (first === undefined) {
    return [
      employee.positionGroup === 'jpt_utama'
        ? block(
            'P94-17.1',
            'JPT Utama dihukum Presiden; daerah tidak mempunyai jabatan ini, periksa data pegawai.',
          )
        : block(
            'P94-16',
            'Golongan jabatan ini tidak ada dalam tabel kewenangan daerah; periksa data pegawai.',
          ),
    ];
  }
  const rank = punisherOf(officialRole, official.positionGroup, government);
  if (competent.some(({ punisher }) => punisher === rank)) return [];

  const names = competent.map(({ role }) => role).join(' atau ');
  if (rank === null) return undeterminedOfficial();
  const higher = competent.every(({ punisher }) => punishers.indexOf(rank) > punishers.indexOf(punisher));
  if (higher && deviationReason.trim() !== '') {
    return [warn('P94-25', `Ditetapkan pejabat lebih tinggi; sah bila jabatan ${names} kosong.`)];
  }
  if (higher) {
    return [
      block(first.citation, `Yang berwenang: ${names}. Bila jabatannya kosong, tulis alasannya (Pasal 25).`),
    ];
  }
  return [
    block(
      first.citation,
      `Pejabat ini tidak berwenang menjatuhkan ${sanctions[sanction]}. Yang berwenang: ${names}.`,
    ),
  ];

  function undeterminedOfficial(): Finding[] {
    const byPresident = competent.some(({ punisher }) => punisher === 'president');
    const byLine = competent.some(
      ({ punisher }) => punisher === 'administrator' || punisher === 'supervisor',
    );
    // A functional official may have been appointed in place of one of the line; anyone else in a known position has not.
    const outsideTheLine = official.positionGroup !== null && official.positionGroup !== 'functional';
    if (officialRole !== 'other' || outsideTheLine || !(byPresident || byLine)) {
      return [block(first?.citation ?? 'P94-16', `Pejabat ini tidak berwenang. Yang berwenang: ${names}.`)];
    }
    return byPresident
      ? [warn('P94-17.3', 'Ditetapkan Presiden atas usul PPK; catat keputusan Presiden.')]
      : [warn('P94-16', `Pastikan jabatan pejabat itu ${names}: golongan jabatannya tidak diketahui.`)];
  }
};

export const deliveredInTime: Check<'deliver'> = ({ date, document }, { decision }, context) => {
  if (decision === null) return [];
  const last = reckon('C03', decision.document.date, context);
  return findings(
    document.date < date && block('P94-37.2', 'Berita acara penyampaian bertanggal sebelum penyampaian.'),
    date > last.due &&
      warn(
        'P94-37.3',
        `Penyampaian terlambat: paling lambat ${reckoningText(last, decision.document.date)}. Keputusan tetap sah.`,
      ),
  );
};

/** He did not come to receive it: the decision is sent within three working days. */
export const sentInTime: Check<'send'> = ({ missedDate, date }, { decision }, context) => {
  if (decision === null) return [];
  const last = reckon('C04', missedDate, context);
  const delivery = reckon('C03', decision.document.date, context);
  return findings(
    missedDate < decision.document.date &&
      block('ORDER', 'Tanggal penyampaian yang tidak dihadiri mendahului keputusan.'),
    date < missedDate && block('P94-37.4', 'Keputusan dikirim sesudah ia tidak hadir pada penyampaian.'),
    date > last.due &&
      warn('PB6-49.8', `Pengiriman terlambat: paling lambat ${reckoningText(last, missedDate)}.`),
    date > delivery.due &&
      warn(
        'P94-37.3',
        `Penyampaian terlambat: paling lambat ${reckoningText(delivery, decision.document.date)}. Keputusan tetap sah.`,
      ),
  );
};

export const receiptMatchesDelivery: Check<'confirmReceipt'> = ({ receivedOn }, { delivery }) =>
  findings(
    delivery?.way === 'delivered' &&
      receivedOn !== delivery.date &&
      warn(
        'P94-38.1',
        'Tanggal diterima berbeda dari tanggal penyampaian; tenggang dihitung sejak tanggal diterima.',
      ),
  );
