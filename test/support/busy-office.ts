/**
 * An office in the middle of its work, on the morning of Monday 3 February 2025: one letter behind it, a second one whose
 * cases stand at different stages, a hearing today and one tomorrow. The compiled page is served from the core in this
 * process, for only so can its clock stand still. Everybody in it is fictitious.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAssets, pageFolder } from '#main/hosts/assets.ts';
import { type Cast, gatherCast } from '#main/hosts/cli/demo/cast.ts';
import { type Stage, setStage, stagePassword } from '#main/hosts/cli/demo/stage.ts';
import { examineBySuperior, reportBySuperior } from '#main/hosts/cli/demo/steps.ts';
import { playStory } from '#main/hosts/cli/demo/story.ts';
import { startServer } from '#main/hosts/server/http.ts';

export const today = '2025-02-03';
export const password = stagePassword;

/** The names that pages show, for finding cases and people in lists. */
export const people = {
  decided: 'Baharuddin Makmur',
  toHearToday: 'La Ode Muh. Fajar',
  toHearTomorrow: 'Darwis Rasyid',
  examined: 'Jumriah Usman',
  proposed: 'Agus Basri',
  absent: 'Lukman Pomalingo',
  received: 'Hendra Sulaiman',
  late: 'Darwis Basri',
} as const;

const nip = {
  toHearToday: '198704252011011004',
  toHearTomorrow: '198911232014071003',
  examined: '198412242009102008',
  proposed: '197501012000011001',
  absent: '198903272014071023',
  received: '197707132002071007',
} as const;
const lateNip = '197711172002071027';
type Accused = keyof typeof nip;

export interface BusyOffice {
  readonly address: string;
  readonly stage: Stage;
  /** The case of each of the people in work. */
  readonly caseOf: Readonly<Record<Accused | 'decided', string>>;
  readonly recommendationId: string;
  stop(): Promise<void>;
}

export async function openBusyOffice(): Promise<BusyOffice> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'netra-busy-'));
  const stage = await setStage({ dataFolder });
  const story = await playStory(stage);
  await reportOfLastYear(stage, story.recommendationId);
  await lateLetter(stage);
  const second = await secondLetter(stage);
  await workOnIt(stage, second.caseOf);
  stage.on(today);
  const server = await startServer({
    application: stage.application,
    assets: await openAssets(pageFolder()),
    host: '127.0.0.1',
    port: 0,
    entry: 'open',
  });
  return {
    address: server.address,
    stage,
    recommendationId: second.recommendationId,
    caseOf: { ...second.caseOf, decided: story.caseIds[0] ?? '' },
    async stop() {
      await server.close();
      await stage.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

async function reportOfLastYear(stage: Stage, recommendationId: string): Promise<void> {
  stage.on('2025-01-28');
  await stage.as('approver')('report.issue', {
    recommendationIds: [recommendationId],
    date: '2025-01-28',
    numbering: { mode: 'next' },
    signatory: (await gatherCast(stage)).head,
    copies: ['Inspektur Daerah Kabupaten Contoh'],
  });
}

/** One letter whose sender's own date has gone by while its case was still being reviewed. */
async function lateLetter(stage: Stage): Promise<void> {
  stage.on('2024-12-23');
  const { caseIds } = await stage.as('case_officer')('recommendation.register', {
    letter: {
      bodyId: 'bkn',
      number: 'R-1344/NK.02.00/12/2024',
      letterDate: '2024-12-16',
      receivedDate: '2024-12-23',
      subject: 'Rekomendasi atas pelanggaran netralitas ASN di lingkungan pendidikan',
      sensitivity: 'rahasia',
      dueDate: '2025-01-31',
    },
    people: [
      {
        employeeId: await stage.employee(lateNip),
        actCode: 'D6',
        actDate: '2024-11-02',
        actPlace: 'Media sosial',
        actDescription: 'membagikan unggahan kampanye salah satu pasangan calon',
        supportedStatus: 'determined',
        recommendedClass: 'discipline',
        recommendedLevel: 'light',
      },
    ],
  });
  stage.on('2025-01-06');
  await stage.apply(caseIds[0] ?? '', 'startReview', { date: '2025-01-06' });
}

async function secondLetter(stage: Stage) {
  stage.on('2025-01-13');
  const ids = new Map<Accused, string>();
  for (const [who, number] of Object.entries(nip)) ids.set(who as Accused, await stage.employee(number));
  const accused = (who: Accused) => ({
    employeeId: ids.get(who) ?? '',
    actDate: '2024-11-16',
    supportedStatus: 'determined' as const,
    recommendedClass: 'discipline' as const,
  });
  const { recommendationId, caseIds } = await stage.as('case_officer')('recommendation.register', {
    letter: {
      bodyId: 'bkn',
      number: 'R-0031/NK.02.00/01/2025',
      letterDate: '2025-01-06',
      receivedDate: '2025-01-13',
      subject: 'Rekomendasi atas pelanggaran netralitas ASN pada masa kampanye',
      sensitivity: 'rahasia',
      dueDate: '2025-02-12',
    },
    people: [
      {
        ...accused('toHearToday'),
        actCode: 'D7',
        actPlace: 'Lapangan Kecamatan Tanjung Raya',
        actDescription: 'mengunggah foto bersama calon Bupati dengan simbol pasangan calon',
        recommendedLevel: 'moderate',
      },
      {
        ...accused('toHearTomorrow'),
        actCode: 'D6',
        actPlace: 'Media sosial',
        actDescription: 'membagikan unggahan kampanye salah satu pasangan calon',
        recommendedLevel: 'light',
      },
      {
        ...accused('examined'),
        actCode: 'D6',
        actPlace: 'Media sosial',
        actDescription: 'menyukai dan mengomentari unggahan kampanye salah satu pasangan calon',
        recommendedLevel: 'light',
      },
      {
        ...accused('proposed'),
        actCode: 'D4',
        actPlace: 'Puskesmas Tanjung Raya',
        actDescription: 'menghadiri kampanye salah satu pasangan calon dan memberi dukungan',
        recommendedLevel: 'moderate',
      },
      {
        ...accused('absent'),
        actCode: 'D7',
        actPlace: 'Posko pemenangan di Tanjung Raya',
        actDescription: 'berfoto bersama tim pemenangan dengan simbol pasangan calon',
        recommendedLevel: 'moderate',
      },
      {
        ...accused('received'),
        actCode: 'D6',
        actPlace: 'Media sosial',
        actDescription: 'bergabung dengan akun pemenangan salah satu pasangan calon',
        recommendedLevel: 'light',
      },
    ],
  });
  const caseOf = Object.fromEntries(
    Object.keys(nip).map((who, index) => [who, caseIds[index] ?? '']),
  ) as Record<Accused, string>;
  return { recommendationId, caseOf };
}

async function workOnIt(stage: Stage, caseOf: Record<Accused, string>): Promise<void> {
  const cast = await gatherCast(stage);
  await takeUp(stage, cast, caseOf.toHearToday, '3.d', 'instansi', 'moderate');
  await takeUp(stage, cast, caseOf.toHearTomorrow, '3.f', 'unit', 'light');
  await takeUp(stage, cast, caseOf.examined, '3.f', 'unit', 'light');
  await takeUp(stage, cast, caseOf.proposed, '3.d', 'instansi', 'moderate');
  await takeUp(stage, cast, caseOf.absent, '3.d', 'instansi', 'moderate');
  const place = 'Kantor Kecamatan Tanjung Raya';
  const hearing = {
    superior: 'districtHead',
    summonedOn: '2025-01-16',
    examinedOn: '2025-01-31',
    place,
    questions: [['Apakah akun media sosial itu milik Saudara?', 'Benar, akun itu milik saya.']],
  } as const;
  await summon(stage, cast, caseOf.toHearToday, { examDate: today, time: '09:00', place });
  await summon(stage, cast, caseOf.toHearTomorrow, { examDate: '2025-02-04', time: '13:30', place });
  await summon(stage, cast, caseOf.absent, { examDate: '2025-01-31', time: '10:00', place });
  stage.on('2025-01-31');
  await stage.apply(caseOf.absent, 'recordAbsence', { date: '2025-01-31', reason: 'no_news' });
  await examineBySuperior(stage, caseOf.examined, cast, hearing);
  await examineBySuperior(stage, caseOf.proposed, cast, { ...hearing, superior: 'healthChief' });
  await reportBySuperior(stage, caseOf.proposed, cast, {
    superior: 'healthChief',
    on: '2025-01-31',
    provision: '3.d',
    impact: 'instansi',
    level: 'moderate',
    proposedSanction: 'ST1',
    competentOfficial: 'Bupati Contoh selaku Pejabat Pembina Kepegawaian',
    actForm: 'Menghadiri kampanye pasangan calon dan memberi dukungan',
    actTime: '16 November 2024',
    actPlace: 'Tanjung Raya',
  });
  await stage.apply(caseOf.proposed, 'propose', { date: '2025-01-31', toRole: 'region_head' });
}

async function takeUp(
  stage: Stage,
  cast: Cast,
  caseId: string,
  provision: string,
  impact: string,
  level: string,
): Promise<void> {
  stage.on('2025-01-14');
  await stage.apply(caseId, 'startReview', { date: '2025-01-14' });
  await stage.apply(caseId, 'openDiscipline', {
    date: '2025-01-14',
    provision,
    impact,
    level,
    superior: cast.person('districtHead'),
  });
}

async function summon(
  stage: Stage,
  cast: Cast,
  caseId: string,
  appointment: { examDate: string; time: string; place: string },
): Promise<void> {
  stage.on('2025-01-16');
  const superior = cast.person('districtHead');
  const document = await stage.paper(caseId, 'summons', {
    sequence: 1,
    ...appointment,
    appearBefore: superior,
    signatory: superior,
    copies: ['Kepala BKPSDM Kabupaten Contoh'],
  });
  await stage.apply(caseId, 'summon', { document, ...appointment });
}
