import { beforeAll, expect, it } from 'vitest';
import { eachDatabase } from '#test/support/databases.ts';
import { followLight, sharedOffice } from '#test/support/office.ts';

eachDatabase('desk', (databases) => {
  const shared = sharedOffice(databases);
  const viewer = () => shared().as('viewer');
  let summoned: string;
  let reviewed: string;
  let done: string;

  beforeAll(async () => {
    const { openCase, cast, on } = shared();
    const cases = [];
    for (const who of ['villageClerk', 'healthClerk', 'villageClerk'] as const) {
      on('2024-11-11');
      cases.push(await openCase(cast.person(who), { dueDate: '2024-12-20' }));
    }
    [summoned = '', reviewed = '', done = ''] = cases;
    await followLight(shared(), done, 'complete');
    await followLight(shared(), reviewed, 'startReview');
    await followLight(shared(), summoned, 'summon');
  });

  it('shows what is due, what comes next, and the hearings of the week', async () => {
    shared().on('2024-12-02');
    const desk = await viewer()('desk.overview', {});
    expect(desk.today).toBe('2024-12-02');
    expect(desk.hearings).toEqual([
      expect.objectContaining({
        caseId: summoned,
        date: '2024-12-02',
        time: '09:00',
        place: 'Kantor kelurahan',
      }),
    ]);
    expect(desk.tasks.find(({ caseId }) => caseId === reviewed)).toMatchObject({ event: 'openDiscipline' });
    expect(desk.board.map(({ due }) => due)).toEqual(desk.board.map(({ due }) => due).toSorted());
    for (const line of desk.board) {
      const { deadlines } = await viewer()('case.get', { caseId: line.caseId });
      const same = deadlines.find(({ clock, due }) => clock === line.clock && due === line.due);
      expect(same).toMatchObject({ label: line.label, urgency: line.urgency, daysLeft: line.daysLeft });
    }
    expect(desk.figures).toMatchObject({ people: 3, recommendations: 3 });
    const stages = desk.stages.reduce((sum, { cases }) => sum + cases, 0);
    expect(stages).toBe((await viewer()('case.list', { onlyOpen: true })).total);
  });

  it('shows the hearing only in its own week', async () => {
    for (const [today, hearings] of [
      ['2024-12-01', 0],
      ['2024-12-08', 1],
      ['2024-12-09', 0],
    ] as const) {
      shared().on(today);
      expect((await viewer()('desk.overview', {})).hearings).toHaveLength(hearings);
    }
  });

  it('turns yellow and red by the day of looking alone', async () => {
    const urgencyOn = async (today: string) => {
      shared().on(today);
      const { items } = await viewer()('case.list', { limit: 500 });
      return items.find(({ caseId }) => caseId === reviewed)?.nextDeadline;
    };
    const first = await urgencyOn('2024-11-12');
    expect(first?.urgency).toBe('on_time');
    expect((await urgencyOn(first?.due ?? ''))?.urgency).toBe('due_soon');
    expect((await urgencyOn('2026-01-01'))?.urgency).toBe('overdue');
  });

  it('counts every cut to the same sum', async () => {
    for (const period of [{}, { from: '2024-11-11', to: '2024-11-11' }, { from: '2025-01-01' }]) {
      const summary = await viewer()('stats.summary', period);
      const { people } = summary.funnel;
      expect(people).toBe('to' in period || !('from' in period) ? 3 : 0);
      for (const cut of [summary.institutions, summary.positions, summary.categories, summary.phases])
        expect(cut.reduce((sum, { cases }) => sum + cases, 0)).toBe(people);
      expect(summary.failedSums).toEqual([]);
      expect(summary.funnel.followedUp + summary.funnel.unproven + summary.funnel.open).toBe(people);
    }
  });

  it('finds people, cases and letters by what an officer would type', async () => {
    const { person, caseNumber, recommendation } = await viewer()('case.get', { caseId: summoned });
    const kindsFor = async (text: string) => {
      const { items } = await viewer()('search.everything', { text });
      return new Set(items.map(({ kind }) => kind));
    };
    expect(await kindsFor(person.name)).toEqual(new Set(['employee', 'case']));
    expect(await kindsFor(caseNumber)).toEqual(new Set(['case']));
    expect((await kindsFor(recommendation.number)).has('recommendation')).toBe(true);
    expect(await kindsFor('a')).toEqual(new Set());
    expect(await kindsFor("%_'; DROP TABLE")).toEqual(new Set());
  });

  it('keeps one unfinished form per user and subject', async () => {
    const { as, wait } = shared();
    const subject = 'letter/interrogationRecord';
    const first = await as('examiner')('draft.save', { subject, content: { questions: ['Sehat?'] } });
    wait(1);
    const second = await as('examiner')('draft.save', { subject, content: { questions: [] } });
    expect(second.savedAt > first.savedAt).toBe(true);
    expect(await as('examiner')('draft.get', { subject })).toEqual({
      content: { questions: [] },
      savedAt: second.savedAt,
    });
    expect(await as('approver')('draft.get', { subject })).toEqual({ content: null, savedAt: null });
    await as('approver')('draft.discard', { subject });
    expect((await as('examiner')('draft.get', { subject })).content).not.toBeNull();
    await as('examiner')('draft.discard', { subject });
    expect((await as('examiner')('draft.get', { subject })).content).toBeNull();
  });
});
