/**
 * The story that is played: one letter of the oversight body about four people of the sample office, each on another path.
 * Dates fall on real days of 2024 and 2025, Christmas and New Year among them.
 */
import { absentCase, lightCase, moderateCase, severeCase } from './cases.ts';
import { type Cast, gatherCast } from './cast.ts';
import type { Stage } from './stage.ts';

export interface Story {
  readonly recommendationId: string;
  readonly caseIds: readonly string[];
}

export async function playStory(stage: Stage): Promise<Story> {
  const cast = await gatherCast(stage);
  const { recommendationId, caseIds } = await letterComesIn(stage, cast);
  const [severe = '', moderate = '', light = '', absent = ''] = caseIds;
  for (const caseId of caseIds) {
    stage.on('2024-11-12');
    await stage.apply(caseId, 'startReview', { date: '2024-11-12' });
  }

  await severeCase(stage, severe, cast);
  await moderateCase(stage, moderate, cast);
  await lightCase(stage, light, cast);
  await absentCase(stage, absent, cast);
  return { recommendationId, caseIds };
}

async function letterComesIn(stage: Stage, { person }: Cast) {
  stage.on('2024-11-11');
  const call = stage.as('case_officer');
  const { bodies } = await call('office.get', {});
  const body = bodies.find(({ abbreviation }) => abbreviation === 'BKN');
  if (body === undefined) throw new Error('Daftar lembaga pengawas tidak memuat BKN.');
  return call('recommendation.register', {
    letter: {
      bodyId: body.bodyId,
      number: 'R-1207/NK.02.00/11/2024',
      letterDate: '2024-11-04',
      receivedDate: '2024-11-11',
      subject: 'Rekomendasi atas pelanggaran netralitas ASN di lingkungan Pemerintah Kabupaten Contoh',
      sensitivity: 'rahasia',
      dueDate: '2025-02-10',
    },
    people: [
      {
        ...person('schoolsHead'),
        actCode: 'D8',
        actDate: '2024-10-05',
        actPlace: 'Aula SD Negeri 3 Tanjung Raya',
        actDescription:
          'mengundang para kepala sekolah dan mengajak mereka memilih salah satu pasangan calon Bupati dan Wakil Bupati',
        supportedStatus: 'determined',
        recommendedClass: 'discipline',
        recommendedLevel: 'severe',
      },
      {
        ...person('healthClerk'),
        actCode: 'D3',
        actDate: '2024-05-20',
        actPlace: 'Sekretariat partai politik di Tanjung Contoh',
        actDescription: 'mengambil formulir pendaftaran bakal calon Wakil Bupati pada sebuah partai politik',
        supportedStatus: 'prospective',
        recommendedClass: 'discipline',
        recommendedLevel: 'moderate',
      },
      {
        ...person('villageClerk'),
        actCode: 'D6',
        actDate: '2024-10-12',
        actPlace: 'Media sosial',
        actDescription: 'menyukai dan membagikan unggahan kampanye salah satu pasangan calon di Facebook',
        supportedStatus: 'determined',
        recommendedClass: 'discipline',
        recommendedLevel: 'light',
      },
      {
        ...person('districtAnalyst'),
        actCode: 'D7',
        actDate: '2024-10-19',
        actPlace: 'Lapangan Kecamatan Tanjung Raya',
        actDescription:
          'mengunggah foto bersama salah satu calon Bupati dengan isyarat tangan yang menjadi simbol pasangan calon',
        supportedStatus: 'determined',
        recommendedClass: 'discipline',
        recommendedLevel: 'moderate',
      },
    ],
  });
}
