// The whole main job through the real core, on both databases: four people of one letter, each on another path, from the
// recommendation to the report. The same story that `netra demo` plays.
import { beforeAll, expect, it } from 'vitest';
import { textOfPages } from '#main/adapters/pdf/read-back.ts';
import { playStory, type Story } from '#main/hosts/cli/demo/story.ts';
import { eachDatabase } from '#test/support/databases.ts';
import { sharedOffice } from '#test/support/office.ts';

eachDatabase('one letter, four people', (databases) => {
  const shared = sharedOffice(databases);
  let story: Story;
  beforeAll(async () => {
    story = await playStory(shared());
  }, 120_000);
  const caseOf = (person: number) =>
    shared().as('viewer')('case.get', { caseId: story.caseIds[person - 1] ?? '' });
  const stepsOf = async (person: number) =>
    (await caseOf(person)).timeline.map(({ date, to }) => `${date} ${to}`);

  it('examines the heavy case by a team and lets its decision take effect on the fifteenth working day', async () => {
    expect(await stepsOf(1)).toEqual([
      '2024-11-12 TELAAH',
      '2024-11-14 DISIPLIN_SIAP',
      '2024-11-18 TIM_DIBENTUK',
      '2024-11-20 PANGGILAN_1',
      '2024-12-03 DIPERIKSA',
      '2024-12-06 LHP',
      '2024-12-09 USUL',
      '2024-12-12 SK_DITETAPKAN',
      '2024-12-18 DISAMPAIKAN',
      '2024-12-18 DITERIMA_PNS',
      '2025-01-13 BERLAKU',
      '2025-01-13 DIJALANI',
    ]);
    expect((await caseOf(1)).findings).toMatchObject({
      provision: '5.n.6',
      sanction: 'B2',
      receivedOn: '2024-12-18',
      effectiveOn: '2025-01-13',
    });
  });

  it('lets the village head decide the light case, which ends as soon as it takes effect', async () => {
    const light = await caseOf(3);
    expect(light).toMatchObject({
      state: 'SELESAI_HUKUMAN',
      findings: { sanction: 'R2', effectiveOn: '2025-01-08' },
    });
    expect(light.timeline.map(({ event }) => event)).not.toContain('formTeam');
    expect(light.timeline.map(({ event }) => event)).not.toContain('propose');
  });

  it('decides without an examination about the one who stayed away twice, and hears his objection', async () => {
    const absent = await caseOf(4);
    expect(absent.timeline.map(({ event }) => event)).toEqual([
      'startReview',
      'openDiscipline',
      'summon',
      'recordAbsence',
      'summonAgain',
      'recordAbsence',
      'completeReport',
      'propose',
      'decide',
      'send',
      'confirmReceipt',
      'fileObjection',
      'decideRemedy',
    ]);
    expect(absent.state).toBe('BERLAKU');
    expect(absent.papers.map(({ kind }) => kind)).not.toContain('interrogationRecord');
  });

  it('has each paper a case rests on, numbered without a gap, none of them missing', async () => {
    const { items } = await shared().as('viewer')('letter.list', { limit: 500 });
    for (const kinds of [
      ['sanctionDecree', 'examinationTeamDecree'],
      ['summons', 'decreeReceiptSummons', 'examinationReport'],
    ]) {
      const numbers = items
        .filter(({ kind, date, number }) => kinds.includes(kind) && date.startsWith('2024') && number !== '')
        .map(({ number }) => Number(number.split('/')[1]))
        .toSorted((a, b) => a - b);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
    for (const person of [1, 2, 3, 4]) {
      const { timeline, missingPapers } = await caseOf(person);
      expect(
        missingPapers.filter(({ neededFor }) => timeline.some(({ event }) => event === neededFor)),
      ).toEqual([]);
    }
  });

  it('prints on the decree what was decided, about whom, and on what it rests', async () => {
    const decree = shared().papers.find(({ kind }) => kind === 'sanctionDecree');
    const { person, recommendation } = await caseOf(1);
    const text = (await textOfPages(new Uint8Array(decree?.bytes ?? []))).join('').replaceAll(/\s/g, '');
    for (const words of [
      decree?.number ?? '',
      person.name,
      person.nip ?? '',
      recommendation.number,
      'Pasal 5 huruf n angka 6',
      'PembebasandariJabatan',
    ])
      expect(text.toLowerCase()).toContain(words.replaceAll(/\s/g, '').toLowerCase());
  });

  it('keeps the record of it all whole', async () => {
    const check = await shared().as('administrator')('audit.verify', {});
    expect(check).toMatchObject({ whole: true, problem: null });
    expect(check.rows).toBeGreaterThan(70);
  });
});
