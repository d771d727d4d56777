/** One line for the timeline of a case: what was recorded, in the officer's words. */

import type { RecordedEvent, ResolvedDocument } from '#main/law/case-facts.ts';
import { articleText } from '#main/law/citations.ts';
import { longDate } from '#shared/text.ts';
import {
  absenceReasons,
  officialRoles,
  remedyOutcomes,
  sanctionLevels,
  sanctions,
} from '#shared/vocabulary.ts';

const proofs = {
  signature: 'tanda tangan penerima',
  post: 'bukti kiriman',
  refusal_note: 'berita acara penolakan',
} as const;
const earlyReasons = { died: 'meninggal dunia', retired: 'pensiun', transferred: 'pindah instansi' } as const;

export function summaryOf({ event, data }: RecordedEvent): string {
  switch (event) {
    case 'startReview':
    case 'resumeReview':
    case 'serve':
    case 'complete':
    case 'close':
      return data.note;
    case 'rebut':
    case 'endService':
      return paper(data.document);
    case 'openDiscipline':
      return `${articleText(data.provision)}, perkiraan tingkat ${sanctionLevels[data.level].toLowerCase()}; atasan langsung ${data.superior.name}`;
    case 'formTeam':
      return `${paper(data.document)}; ${data.members.length} orang`;
    case 'summon':
    case 'summonAgain':
      return `${paper(data.document)}; menghadap ${longDate(data.examDate)} pukul ${data.time.replace(':', '.')}, ${data.place}`;
    case 'recordAbsence':
      return [absenceReasons[data.reason], data.note].filter((part) => part !== '').join('. ');
    case 'examine':
      return [
        data.mode === 'virtual' ? 'Secara virtual' : 'Tatap muka',
        ...(data.refusedToSign ? ['terperiksa menolak menandatangani BAP'] : []),
        ...(data.copyGiven ? ['salinan BAP diberikan'] : []),
      ].join('; ');
    case 'completeReport':
      return data.proven
        ? `Terbukti: ${articleText(data.provision)}${data.proposedSanction === null ? '' : `; usul ${sanctions[data.proposedSanction].toLowerCase()}`}`
        : 'Tidak terbukti';
    case 'closeUnproven':
      return data.note;
    case 'propose':
      return `Kepada ${officialRoles[data.toRole]}`;
    case 'decide':
      return `${sanctions[data.sanction]}; ${paper(data.document)}; oleh ${data.official.position || data.official.name}`;
    case 'deliver':
      return `Disampaikan oleh ${data.deliveredBy.name}`;
    case 'send':
      return `Tidak hadir ${longDate(data.missedDate)}; ${data.dispatchProof}`;
    case 'confirmReceipt':
      return `Diterima ${longDate(data.receivedOn)} (${proofs[data.proof]})`;
    case 'fileObjection':
      return `Keberatan kepada ${data.addressedTo}`;
    case 'fileAppeal':
      return 'Banding administratif kepada BPASN';
    case 'decideRemedy':
      return `${remedyOutcomes[data.outcome]}; ${data.reference}`;
    case 'sue':
      return `${data.court}; ${data.reference}`;
    case 'decideSuit':
      return `${data.outcome === 'upheld' ? 'Gugatan ditolak' : 'Keputusan dibatalkan'}; ${data.reference}`;
    case 'takeEffect':
      return 'Hari kerja ke-15 sejak diterima, tanpa upaya administratif';
    case 'acknowledgeReport':
      return data.reference;
    case 'closeEarly':
      return `${earlyReasons[data.reason]}; ${data.proof}`;
  }
}

const paper = ({ number, date }: ResolvedDocument): string =>
  number === '' ? `naskah tanggal ${longDate(date)}` : `Nomor ${number} tanggal ${longDate(date)}`;
