/** Guards of team, summons and examination (PP 94/2021 Pasal 26-32). */
import { compareDates, type LocalDate } from '#shared/local-date.ts';
import { longDate } from '#shared/text.ts';
import { codesOf, teamElements } from '#shared/vocabulary.ts';
import { isWorkingDay, workingDaysBetween } from './calendar.ts';
import { currentSummons, dayAndDate, reckoningText } from './case-dates.ts';
import type { CaseFacts, LawContext, ResolvedDocument } from './case-facts.ts';
import { reckon } from './clocks.ts';
import { block, type Check, type Finding, findings, type Guard, warn } from './findings.ts';
import { isLower, samePerson } from './guards-review.ts';

/** Before the first summons: light breaches are examined by the superior alone. */
export const teamFitsLevel: Guard = ({ preliminaryLevel }) =>
  findings(
    preliminaryLevel === 'light' &&
      block('P94-29.1', 'Tim Pemeriksa dibentuk untuk ancaman hukuman sedang (dapat) atau berat (wajib).'),
  );

/** After an examination a team is formed only because the level has risen to severe. */
export const teamAfterExamination: Guard = ({ team }) =>
  findings(
    team !== null && block('P94-29.2', 'Tim Pemeriksa sudah dibentuk dan sudah memeriksa.'),
    team === null &&
      warn('P94-29.2', 'Ancaman naik menjadi berat: pemanggilan dan pemeriksaan diulang oleh Tim Pemeriksa.'),
  );

export const teamForSevere: Guard = ({ preliminaryLevel, team }) =>
  findings(
    preliminaryLevel === 'severe' &&
      team === null &&
      block('P94-29.2', 'Ancaman hukuman berat: bentuk Tim Pemeriksa dahulu.'),
  );

/** Three elements, a chair, a secretary and a member, nobody below the examinee. */
export const teamComposition: Check<'formTeam'> = ({ members }, { opening: { employee }, superior }) => {
  const missing = codesOf(teamElements).filter(
    (element) => element !== 'other' && !members.some((member) => member.element === element),
  );
  const holders = (position: 'chair' | 'secretary' | 'member') =>
    members.filter(({ teamPosition }) => teamPosition === position).length;
  const lower = members.filter(({ person }) => isLower(person, employee));
  const twice = members.some(({ person }, index) =>
    members.slice(index + 1).some((other) => samePerson(person, other.person)),
  );
  const superiors = members.filter(({ element }) => element === 'superior');
  return findings(
    missing.length > 0 &&
      block(
        'P94-29.3',
        `Unsur tim belum lengkap: ${missing.map((element) => teamElements[element]).join(', ')}.`,
      ),
    (holders('chair') !== 1 || holders('secretary') !== 1 || holders('member') < 1) &&
      block('PB6-29', 'Tim memerlukan satu ketua, satu sekretaris, dan paling sedikit satu anggota.'),
    members.some(({ person }) => samePerson(person, employee)) &&
      block('P94-29.3', 'Yang diperiksa tidak dapat menjadi anggota Tim Pemeriksa.'),
    twice && block('P94-29.3', 'Seseorang tercatat dua kali dalam tim.'),
    superior !== null &&
      superiors.length > 0 &&
      !superiors.some(({ person }) => samePerson(person, superior)) &&
      block(
        'P94-29.6',
        `Unsur atasan langsung harus ${superior.name}, atasan yang bertindak dalam perkara ini.`,
      ),
    lower.length > 0 &&
      block(
        'PB6-29',
        `Tidak boleh ada anggota tim yang lebih rendah golongannya dari yang diperiksa: ${lower.map(({ person }) => person.name).join(', ')}.`,
      ),
    members.length % 2 === 0 && warn('PB6-29', 'Jumlah anggota tim genap; disarankan ganjil.'),
  );
};

/** Seven working days between letter and examination, read as the office reads Pasal 26 ayat (2). */
function notice(document: ResolvedDocument, examDate: LocalDate, context: LawContext): Finding[] {
  const { pattern, calendar, summonsRule } = context;
  const seventh = reckon('C01', document.date, context);
  const days = workingDaysBetween(document.date, examDate, pattern, calendar);
  return findings(
    compareDates(examDate, document.date) <= 0 &&
      block('P94-26.2', 'Tanggal pemeriksaan harus sesudah tanggal surat panggilan.'),
    summonsRule === 'MIN_NOTICE' &&
      examDate > document.date &&
      examDate < seventh.due &&
      warn(
        'PB6-10',
        `Waktu panggilan hanya ${days} hari kerja; sekurang-kurangnya 7, yaitu ${dayAndDate(seventh.due)}.`,
      ),
    summonsRule === 'MAX_GAP' &&
      examDate > seventh.due &&
      warn(
        'P94-26.2',
        `Jarak panggilan ${days} hari kerja; menurut pilihan kantor paling lambat ${dayAndDate(seventh.due)}.`,
      ),
    !isWorkingDay(examDate, pattern, calendar) && warn('W-1', `${dayAndDate(examDate)} bukan hari kerja.`),
    seventh.provisional && warn('W-5', 'Jarak panggilan dihitung dengan kalender yang belum terkonfirmasi.'),
  );
}

export const noticeOfSummons: Check<'summon'> = ({ document, examDate }, _facts, context) =>
  notice(document, examDate, context);

export const noticeOfSecondSummons: Check<'summonAgain'> = ({ document, examDate }, _facts, context) =>
  notice(document, examDate, context);

/** The second letter within seven working days of the day he did not come. */
export const secondSummonsInTime: Check<'summonAgain'> = ({ document }, facts, context) => {
  const first = currentSummons(facts);
  if (first === null) return [];
  const missed = first.examDate;
  const last = reckon('C02', missed, context);
  return findings(
    document.number === first.document.number &&
      document.letterId === first.document.letterId &&
      block('P94-26.3', 'Panggilan kedua memerlukan surat tersendiri, bukan surat panggilan pertama.'),
    document.date > last.due &&
      warn('P94-26.3', `Panggilan kedua terlambat: paling lambat ${reckoningText(last, missed)}.`),
  );
};

const absent = (facts: CaseFacts): boolean => (currentSummons(facts)?.absence ?? null) !== null;

export const absenceNotYetRecorded: Guard = (facts) =>
  findings(absent(facts) && block('P94-26.3', 'Ketidakhadiran sudah dicatat; kirim panggilan kedua.'));

export const wasAbsent: Guard = (facts) =>
  findings(
    !absent(facts) &&
      block('P94-26.3', 'Panggilan kedua hanya bila ia tidak hadir; catat ketidakhadiran dahulu.'),
  );

export const wasPresent: Guard = (facts) =>
  findings(
    absent(facts) &&
      block('P94-26.3', 'Ia tercatat tidak hadir pada panggilan ini; panggil lagi sebelum memeriksa.'),
  );

export const validExcuse: Check<'recordAbsence'> = ({ reason }) =>
  findings(
    (reason === 'sick' || reason === 'duty') &&
      warn(
        'P94-26.3',
        'Ada alasan yang dapat diterima; pertimbangkan menjadwalkan ulang dan simpan buktinya.',
      ),
  );

export const examinationRecord: Check<'examine'> = ({ date, document, refusedToSign, copyGiven }) =>
  findings(
    document.date < date &&
      block('P94-27.2', `Berita acara bertanggal ${longDate(document.date)}, sebelum pemeriksaan.`),
    refusedToSign &&
      warn('P94-32.2', 'Berita acara tidak ditandatangani; tetap sah sebagai dasar. Catat penolakannya.'),
    !copyGiven && warn('P94-32.3', 'Salinan berita acara belum diberikan kepada yang diperiksa.'),
  );

/** A severe finding without a team: examine again; where he never came, there was no examination to repeat. */
export const teamBehindSevereFinding: Check<'completeReport'> = ({ proven, level }, { state, team }) => {
  if (!proven || level !== 'severe' || team !== null) return [];
  return state === 'TANPA_PEMERIKSAAN'
    ? [
        warn(
          'P94-29.2',
          'Tingkat berat tanpa Tim Pemeriksa: ia tidak pernah hadir, tetapi tim seharusnya dibentuk.',
        ),
      ]
    : [block('P94-29.2', 'Tingkat naik menjadi berat: bentuk Tim Pemeriksa, panggil, dan periksa lagi.')];
};
