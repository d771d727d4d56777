import { expect, test } from 'vitest';
import {
  type CaseFilter,
  countCases,
  countOpenCasesByStage,
  listCases,
  listCasesByDue,
  listCasesByNextEvent,
  listExaminations,
  priorSanctions,
} from '#main/store/case-lists.ts';
import {
  appendCaseEvent,
  findCase,
  findCasesOfEmployee,
  findCasesOfRecommendation,
  insertCase,
  lastCaseNumber,
  listCaseEvents,
  type StoredCaseEvent,
  touchCase,
  updateCase,
} from '#main/store/cases.ts';
import { insertEmployees } from '#main/store/employees.ts';
import {
  findRecommendationsByNumber,
  getRecommendation,
  insertRecommendation,
  listRecommendations,
  listRecommendationsReceived,
} from '#main/store/recommendations.ts';
import { countCasesBy } from '#main/store/stats.ts';
import type { Store } from '#main/store/store.ts';
import { localDate } from '#shared/local-date.ts';
import { eachDatabase } from '#test/support/databases.ts';
import { insertSampleCase, NOW, sampleCase, sampleEmployee, sampleRecommendation } from './samples.ts';

const today = localDate('2026-03-25');
const all: CaseFilter = {
  text: '',
  stage: null,
  state: null,
  urgency: null,
  recommendationId: null,
  onlyOpen: false,
  today,
};
const event = (seq: number, changes: Partial<StoredCaseEvent> = {}): StoredCaseEvent => ({
  caseId: 'c-1',
  seq,
  event: 'startReview',
  from: 'DITERIMA',
  to: 'TELAAH',
  legalDate: localDate('2026-03-02'),
  data: { date: '2026-03-02', note: 'baik' },
  summary: 'Telaah dimulai',
  at: NOW,
  actorId: 'u-1',
  actorName: 'petugas',
  ...changes,
});
const due = (day: string, soonFrom: string) => ({
  due: localDate(day),
  soonFrom: localDate(soonFrom),
  clock: 'C12' as const,
  label: 'Tindak lanjut',
  cause: 'Sanksi administratif',
  provisional: true,
});

/** c-1 as the sample; c-2 overdue, of Citra; c-3 far away, of Budi; c-4 closed with a sanction, of Budi, in r-2. */
async function insertCases(store: Store): Promise<void> {
  await store.write(async (db) => {
    await insertSampleCase(db);
    const citra = sampleEmployee({ name: 'Citra Lestari', nip: '199001012015012002' });
    await insertEmployees(db, [{ employeeId: 'e-2', facts: citra }], NOW);
    await insertRecommendation(
      db,
      sampleRecommendation({
        recommendationId: 'r-2',
        number: 'R-7/LPC/1/2026',
        receivedDate: localDate('2026-01-05'),
      }),
    );
    await insertCase(
      db,
      sampleCase({
        caseId: 'c-2',
        caseNumber: '2026-001-2',
        personNo: 2,
        employeeId: 'e-2',
        fullName: 'Citra Lestari',
        nip: citra.nip,
        state: 'PANGGILAN_1',
        stage: 'summons',
        nextDue: due('2026-03-20', '2026-03-13'),
        nextExamination: { date: localDate('2026-03-27'), time: '09:00', place: 'Ruang rapat' },
      }),
    );
    await insertCase(
      db,
      sampleCase({
        caseId: 'c-3',
        caseNumber: '2026-001-3',
        personNo: 3,
        nextDue: due('2026-05-01', '2026-04-24'),
      }),
    );
    await insertCase(
      db,
      sampleCase({
        caseId: 'c-4',
        caseNumber: '2026-002-1',
        recommendationId: 'r-2',
        state: 'DITUTUP',
        stage: 'closing',
        closed: true,
        sanction: 'S1',
        decisionNumber: '1',
        decisionDate: localDate('2026-02-01'),
        endsOn: localDate('2026-09-02'),
        followUp: 'followed_up',
        nextDue: null,
        nextEvent: null,
      }),
    );
  });
}

eachDatabase('cases', ({ open }) => {
  const filled = async () => {
    const store = await open();
    await insertCases(store);
    return store;
  };
  const idsOf = (rows: readonly { caseId: string }[]) => rows.map(({ caseId }) => caseId);

  test('come back as they went in', async () => {
    const store = await filled();
    expect(await store.read((db) => findCase(db, 'c-2'))).toMatchObject({
      fullName: 'Citra Lestari',
      opening: { act: { code: 'D4' } },
      closed: false,
      nextDue: due('2026-03-20', '2026-03-13'),
      nextExamination: { date: '2026-03-27', time: '09:00', place: 'Ruang rapat' },
      revision: 1,
    });
    expect(await store.read((db) => findCase(db, 'c-9'))).toBeNull();
    expect(idsOf(await store.read((db) => findCasesOfEmployee(db, 'e-1')))).toEqual(['c-4', 'c-3', 'c-1']);
    expect(idsOf(await store.read((db) => findCasesOfRecommendation(db, 'r-1')))).toEqual([
      'c-1',
      'c-2',
      'c-3',
    ]);
  });

  test('move on when the revision is the present one, and not at all when it is stale', async () => {
    const store = await filled();
    const moved = sampleCase({ state: 'TELAAH', stage: 'review', nextDue: null });
    expect(await store.write((db) => updateCase(db, { ...moved, revision: 1 }))).toBe(true);
    expect(await store.write((db) => updateCase(db, { ...moved, state: 'TANGGAPAN', revision: 1 }))).toBe(
      false,
    );
    expect(await store.read((db) => findCase(db, 'c-1'))).toMatchObject({
      state: 'TELAAH',
      nextDue: null,
      revision: 2,
    });
    expect(await store.write((db) => touchCase(db, { caseId: 'c-1', revision: 1 }))).toBe(false);
    expect(await store.write((db) => touchCase(db, { caseId: 'c-1', revision: 2 }))).toBe(true);
    expect(await store.read((db) => findCase(db, 'c-1'))).toMatchObject({ state: 'TELAAH', revision: 3 });
  });

  test('events keep their order and their data, and are for good', async () => {
    const store = await filled();
    await store.write((db) => appendCaseEvent(db, event(1)));
    await store.write((db) =>
      appendCaseEvent(db, event(2, { event: 'rebut', from: 'TELAAH', to: 'TANGGAPAN' })),
    );
    const events = await store.read((db) => listCaseEvents(db, 'c-1'));
    expect(events).toEqual([event(1), event(2, { event: 'rebut', from: 'TELAAH', to: 'TANGGAPAN' })]);
    await expect(store.write((db) => appendCaseEvent(db, event(2)))).rejects.toThrow(/unique/i);
    const change = store.write((db) => db.updateTable('case_event').set({ summary: 'lain' }).execute());
    await expect(change).rejects.toThrow(/do not change/);
    await expect(store.write((db) => db.deleteFrom('case_event').execute())).rejects.toThrow(/do not change/);
    await expect(store.write((db) => db.deleteFrom('case_file').execute())).rejects.toThrow();
  });

  test('a code the vocabulary does not know is refused by the table itself', async () => {
    const store = await filled();
    const wrong = store.write((db) =>
      db
        .updateTable('case_file')
        .set({ state: 'SELESAI' as 'DITUTUP' })
        .where('case_id', '=', 'c-1')
        .execute(),
    );
    await expect(wrong).rejects.toThrow(/check/i);
  });

  test('are numbered after the highest number there is', async () => {
    const store = await filled();
    expect(await store.read((db) => lastCaseNumber(db, '2026-'))).toBe(2);
    expect(await store.read((db) => lastCaseNumber(db, '2027-'))).toBe(0);
  });

  test.each<[what: string, filter: Partial<CaseFilter>, ids: string[]]>([
    ['all, newest first', {}, ['c-4', 'c-3', 'c-2', 'c-1']],
    ['one stage', { stage: 'intake' }, ['c-3', 'c-1']],
    ['one state', { state: 'PANGGILAN_1' }, ['c-2']],
    ['only open', { onlyOpen: true }, ['c-3', 'c-2', 'c-1']],
    ['one letter', { recommendationId: 'r-2' }, ['c-4']],
    ['overdue', { urgency: 'overdue' }, ['c-2']],
    ['due soon', { urgency: 'due_soon' }, ['c-1']],
    ['on time', { urgency: 'on_time' }, ['c-3']],
    ['by name', { text: 'citra' }, ['c-2']],
    ['by number of the person', { text: '19900101' }, ['c-2']],
    ['by number of the case', { text: '2026-001' }, ['c-3', 'c-2', 'c-1']],
    ['by name and stage', { text: 'budi', stage: 'closing' }, ['c-4']],
    ['by a text that is nobody', { text: '%' }, ['c-4', 'c-3', 'c-2', 'c-1']],
    ['by a name that is nobody', { text: 'zzz' }, []],
  ])('list: %s', async (_, filter, ids) => {
    const store = await filled();
    const page = await store.read((db) => listCases(db, { ...all, ...filter, after: null, limit: 50 }));
    expect(idsOf(page.items)).toEqual(ids);
    expect(await store.read((db) => countCases(db, { ...all, ...filter }))).toBe(ids.length);
  });

  test('pages follow each other without a gap', async () => {
    const store = await filled();
    const first = await store.read((db) => listCases(db, { ...all, after: null, limit: 3 }));
    const second = await store.read((db) => listCases(db, { ...all, after: first.next, limit: 3 }));
    expect(idsOf([...first.items, ...second.items])).toEqual(['c-4', 'c-3', 'c-2', 'c-1']);
    expect(second.next).toBeNull();
    expect(first.items[2]).toMatchObject({
      recommendationNumber: 'R-123/LPC/2/2026',
      bodyAbbreviation: 'LPC',
    });
  });

  test('the board, the tasks and the hearings', async () => {
    const store = await filled();
    expect(idsOf(await store.read((db) => listCasesByDue(db, { limit: 2 })))).toEqual(['c-2', 'c-1']);
    expect(idsOf(await store.read((db) => listCasesByNextEvent(db, { limit: 9 })))).toEqual([
      'c-3',
      'c-2',
      'c-1',
    ]);
    const week = { from: localDate('2026-03-23'), to: localDate('2026-03-27') };
    expect(idsOf(await store.read((db) => listExaminations(db, week)))).toEqual(['c-2']);
    expect(await store.read((db) => listExaminations(db, { from: today, to: today }))).toEqual([]);
  });

  test('earlier sanctions and counts', async () => {
    const store = await filled();
    expect(await store.read((db) => priorSanctions(db, 'e-1'))).toEqual([
      {
        caseId: 'c-4',
        caseNumber: '2026-002-1',
        sanction: 'S1',
        decisionDate: '2026-02-01',
        endsOn: '2026-09-02',
        actCode: 'D4',
        actDate: '2026-01-20',
        state: 'DITUTUP',
      },
    ]);
    expect(await store.read((db) => priorSanctions(db, 'e-2'))).toEqual([]);
    const stages = await store.read(countOpenCasesByStage);
    expect(stages.sort((a, b) => a.stage.localeCompare(b.stage))).toEqual([
      { stage: 'intake', cases: 2 },
      { stage: 'summons', cases: 1 },
    ]);
    expect(await store.read((db) => countCasesBy(db, 'followUp', { from: null, to: null }))).toEqual([
      { value: 'open', cases: 3 },
      { value: 'followed_up', cases: 1 },
    ]);
    const january = { from: localDate('2026-01-01'), to: localDate('2026-01-31') };
    expect(await store.read((db) => countCasesBy(db, 'stage', january))).toEqual([
      { value: 'closing', cases: 1 },
    ]);
  });
});

eachDatabase('recommendations', ({ open }) => {
  const filled = async () => {
    const store = await open();
    await insertCases(store);
    return store;
  };
  const idsOf = (rows: readonly { recommendationId: string }[]) => rows.map((row) => row.recommendationId);

  test('come back as they went in, newest receipt first', async () => {
    const store = await filled();
    expect(await store.read((db) => getRecommendation(db, 'r-1'))).toEqual(sampleRecommendation());
    const page = await store.read((db) =>
      listRecommendations(db, { text: '', onlyOpen: false, after: null, limit: 9 }),
    );
    expect(page.items).toMatchObject([
      { recommendationId: 'r-1', people: 3, followedUp: 0, bodyAbbreviation: 'LPC' },
      { recommendationId: 'r-2', people: 1, followedUp: 1 },
    ]);
  });

  test('are found by text, by openness, by period', async () => {
    const store = await filled();
    const list = (text: string, onlyOpen: boolean) =>
      store.read((db) => listRecommendations(db, { text, onlyOpen, after: null, limit: 9 }));
    expect(idsOf((await list('r-7/lpc', false)).items)).toEqual(['r-2']);
    expect(idsOf((await list('netralitas', false)).items)).toEqual(['r-1', 'r-2']);
    expect(idsOf((await list('', true)).items)).toEqual(['r-1']);
    const february = { bodyId: 'kasn', from: localDate('2026-02-01'), to: localDate('2026-02-28') };
    expect(idsOf(await store.read((db) => listRecommendationsReceived(db, february)))).toEqual(['r-1']);
  });

  test('a number written a little differently is the same number', async () => {
    const store = await filled();
    const find = (number: string, bodyId: string | null) =>
      store.read((db) => findRecommendationsByNumber(db, { number, bodyId }));
    expect(idsOf(await find(' R 0123 / lpc/02/2026', 'kasn'))).toEqual(['r-1']);
    expect(idsOf(await find('R-123/LPC/2/2026', null))).toEqual(['r-1']);
    expect(await find('R-123/LPC/2/2026', 'another')).toEqual([]);
  });

  test('pages follow each other', async () => {
    const store = await filled();
    const page = { text: '', onlyOpen: false, limit: 1 };
    const first = await store.read((db) => listRecommendations(db, { ...page, after: null }));
    const second = await store.read((db) => listRecommendations(db, { ...page, after: first.next }));
    expect(idsOf([...first.items, ...second.items])).toEqual(['r-1', 'r-2']);
    expect(second.next).toBeNull();
  });
});
