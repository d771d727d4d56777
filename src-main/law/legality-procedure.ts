/** Uji Sah: was he summoned, heard and examined as Pasal 26 to 32 of PP 94/2021 demand? */
import { codesOf, teamElements } from '#shared/vocabulary.ts';
import { isWorkingDay, workingDaysBetween } from './calendar.ts';
import { dayAndDate, reckoningText } from './case-dates.ts';
import type { CaseFacts, LawContext, Summons } from './case-facts.ts';
import { cite } from './citations.ts';
import { reckon } from './clocks.ts';
import { isLower, samePerson } from './guards-review.ts';
import { answered, doubtful, fault, named, onRule, type Question } from './legality-reply.ts';
import { pp94InForce } from './validity.ts';

/** He has been heard, or the report was written without him: what comes before can be judged. */
const isHeard = ({ examination, report, decision }: CaseFacts): boolean =>
  examination !== null || report !== null || decision !== null;

const isAbsentTwice = ({ summonses }: CaseFacts): boolean =>
  summonses.length === 2 && summonses.every(({ absence }) => absence !== null);

/** The working days between letter and examination, short of what the office reads Pasal 26 ayat (2) to ask. */
function isShort({ document, examDate }: Summons, context: LawContext): boolean {
  const { due } = reckon('C01', document.date, context);
  return context.summonsRule === 'MIN_NOTICE' ? examDate < due : examDate > due;
}

export const procedureQuestions: readonly Question[] = [
  {
    id: 'actOutsideHours',
    aspect: 'substance',
    question: 'Perbuatan di luar hari kerja: apakah termasuk pelanggaran disiplin?',
    rule: 'P94-1.6',
    ask: ({ opening: { act } }, { pattern, calendar }) =>
      isWorkingDay(act.date, pattern, calendar)
        ? null
        : answered(`Ya: dilakukan ${dayAndDate(act.date)}; jam kerja tidak menentukan.`, act.date),
  },
  {
    id: 'lawOfTheTime',
    aspect: 'substance',
    question: 'Apakah peraturan yang dipakai berlaku bagi perbuatan itu?',
    rule: 'P94-40.3',
    ask: ({ opening: { act }, examinedOn }) => {
      if (act.date >= pp94InForce) return null;
      return examinedOn !== null && examinedOn >= pp94InForce
        ? answered('Perbuatan sebelum PP 94/2021, diperiksa sesudahnya: PP 94/2021.', act.date, examinedOn)
        : doubtful(
            'Perbuatan sebelum PP 94/2021; belum terbukti bahwa ia belum diperiksa saat itu.',
            act.date,
          );
    },
  },
  {
    id: 'summoned',
    aspect: 'procedure',
    question: 'Apakah ia dipanggil secara tertulis?',
    rule: 'P94-26.1',
    ask: (facts) => {
      const { summonses } = facts;
      if (summonses.length === 0) return isHeard(facts) ? fault('Tidak ada surat panggilan.') : null;
      const letters = summonses.map(({ document }) => named(document)).join('; ');
      return answered(`Surat Panggilan ${letters}.`, ...summonses.map(({ document }) => document.date));
    },
  },
  {
    id: 'notice',
    aspect: 'procedure',
    question: 'Apakah jarak panggilan dan pemeriksaan cukup?',
    rule: 'P94-26.2',
    ask: ({ summonses }, context) => {
      const last = summonses.at(-1);
      if (last === undefined) return null;
      const short = summonses.find((summons) => isShort(summons, context)) ?? null;
      const { document, examDate, absence } = short ?? last;
      const days = workingDaysBetween(document.date, examDate, context.pattern, context.calendar);
      const gap = `${days} hari kerja (surat ${dayAndDate(document.date)}, pemeriksaan ${dayAndDate(examDate)})`;
      if (short === null) return answered(`${gap}.`, document.date, examDate);
      return absence === null
        ? doubtful(`Hanya ${gap}; kehadirannya mengurangi cacat ini.`, document.date, examDate)
        : fault(
            `${gap}, dan ia tidak hadir: ketidakhadirannya tidak dapat dipakai.`,
            document.date,
            examDate,
          );
    },
  },
  {
    id: 'secondSummons',
    aspect: 'procedure',
    question: 'Apakah panggilan kedua menyusul pada waktunya?',
    rule: 'P94-26.3',
    ask: (facts, context) => {
      const [first, second] = facts.summonses;
      if (first?.absence == null) return null;
      if (second === undefined) {
        return isHeard(facts) ? fault('Ia tidak hadir dan tidak dipanggil lagi.', first.examDate) : null;
      }
      const last = reckon('C02', first.examDate, context);
      return second.document.date > last.due
        ? doubtful(
            `Surat kedua ${dayAndDate(second.document.date)}; paling lambat ${reckoningText(last, first.examDate)}.`,
            second.document.date,
            last.due,
          )
        : answered(`Panggilan II ${named(second.document)}.`, second.document.date);
    },
  },
  {
    id: 'heard',
    aspect: 'procedure',
    question: 'Apakah ia diperiksa sebelum dihukum, dan ada berita acaranya?',
    rule: 'P94-27.1',
    ask: (facts) => {
      const { examination, examinedOn } = facts;
      if (!isHeard(facts)) return null;
      if (examination !== null) {
        const dates =
          examinedOn === null ? [examination.document.date] : [examinedOn, examination.document.date];
        return answered(`Berita Acara Pemeriksaan ${named(examination.document)}.`, ...dates);
      }
      return isAbsentTwice(facts)
        ? onRule(
            answered(
              'Tidak hadir pada dua panggilan: diputus dari bukti yang ada.',
              ...facts.summonses.map(({ examDate }) => examDate),
            ),
            cite('P94-26.4'),
          )
        : fault('Tidak ada Berita Acara Pemeriksaan, dan ia tidak dua kali mangkir.');
    },
  },
  {
    id: 'recordSigned',
    aspect: 'procedure',
    question: 'Apakah berita acara ditandatangani?',
    rule: 'P94-32.2',
    ask: ({ examination }) => {
      if (examination === null) return null;
      const { date } = examination.document;
      return examination.refusedToSign
        ? doubtful(
            'Ia menolak; berita acara tetap menjadi dasar, penolakannya harus tercatat di dalamnya.',
            date,
          )
        : answered('Ditandatangani pemeriksa dan yang diperiksa.', date);
    },
  },
  {
    id: 'copyGiven',
    aspect: 'procedure',
    question: 'Apakah ia menerima salinan berita acara?',
    rule: 'P94-32.3',
    ask: ({ examination }) => {
      if (examination === null) return null;
      const { date } = examination.document;
      return examination.copyGiven
        ? answered('Salinan sudah diberikan.', date)
        : doubtful('Belum tercatat diberikan; berikan dan simpan tanda terimanya.', date);
    },
  },
  {
    id: 'examinerRank',
    aspect: 'authority',
    question: 'Apakah pemeriksa tidak lebih rendah dari yang diperiksa?',
    rule: 'PB6-29',
    ask: ({ opening: { employee }, superior, team }) => {
      const examiners = team?.members.map(({ person }) => person) ?? (superior === null ? [] : [superior]);
      if (examiners.length === 0) return null;
      const lower = examiners.filter((person) => isLower(person, employee)).map(({ name }) => name);
      if (lower.length > 0) return fault(`Lebih rendah: ${lower.join(', ')}.`);
      const unknown = examiners.filter(({ gradeCode }) => gradeCode === null).map(({ name }) => name);
      return unknown.length > 0 || employee.gradeCode === null
        ? doubtful(
            `Golongan ruang belum lengkap: ${(unknown.length > 0 ? unknown : [employee.name]).join(', ')}.`,
          )
        : answered(`Tidak seorang pun di bawah ${employee.gradeCode}.`);
    },
  },
  {
    id: 'examinerInvolved',
    aspect: 'authority',
    question: 'Apakah pemeriksa tidak terlibat dalam pelanggaran?',
    rule: 'P94-29.6',
    ask: ({ opening: { employee }, superior, superiorInvolved, team }) => {
      if (superior === null) return null;
      const examiners = [superior, ...(team?.members.map(({ person }) => person) ?? [])];
      if (examiners.some((person) => samePerson(person, employee))) {
        return fault('Yang diperiksa duduk sebagai pemeriksa.');
      }
      return superiorInvolved
        ? answered(`Atasan langsung terlibat; yang bertindak ${superior.name}, atasan yang lebih tinggi.`)
        : answered(`Yang bertindak ${superior.name}; tidak tercatat terlibat.`);
    },
  },
  {
    id: 'team',
    aspect: 'procedure',
    question: 'Ancaman berat: apakah diperiksa oleh Tim Pemeriksa?',
    rule: 'P94-29.2',
    ask: (facts) => {
      const { preliminaryLevel, foundLevel, team, examination } = facts;
      if (preliminaryLevel !== 'severe' && foundLevel !== 'severe') return null;
      if (team !== null) return answered(`Keputusan Tim ${named(team.document)}.`, team.document.date);
      if (!isHeard(facts)) return null;
      return examination === null
        ? doubtful('Tidak ada tim; ia tidak pernah hadir, tetapi tim seharusnya dibentuk.')
        : fault('Diperiksa tanpa Tim Pemeriksa.');
    },
  },
  {
    id: 'teamElements',
    aspect: 'procedure',
    question: 'Apakah ketiga unsur tim lengkap?',
    rule: 'P94-29.3',
    ask: ({ team }) => {
      if (team === null) return null;
      const missing = codesOf(teamElements).filter(
        (element) => element !== 'other' && !team.members.some((member) => member.element === element),
      );
      return missing.length > 0
        ? fault(`Kurang: ${missing.map((element) => teamElements[element]).join(', ')}.`, team.document.date)
        : answered('Atasan langsung, pengawasan, dan kepegawaian ada.', team.document.date);
    },
  },
  {
    id: 'teamBeforeExamination',
    aspect: 'procedure',
    question: 'Apakah tim sudah dibentuk saat pemeriksaan?',
    rule: 'P94-29.5',
    ask: ({ team, examinedOn }) => {
      if (team === null || examinedOn === null) return null;
      const { date } = team.document;
      return examinedOn < date
        ? fault('Pemeriksaan mendahului keputusan pembentukan tim.', examinedOn, date)
        : answered('Dibentuk sebelum pemeriksaan.', date, examinedOn);
    },
  },
];
