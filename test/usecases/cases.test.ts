import { expect, it } from 'vitest';
import { codesOf, type Role, roles } from '#shared/vocabulary.ts';
import { eachDatabase } from '#test/support/databases.ts';
import { expectRefusal, followLight, lightStep, sharedOffice } from '#test/support/office.ts';

eachDatabase('cases', (databases) => {
  const shared = sharedOffice(databases);
  const caseOf = (caseId: string) => shared().as('viewer')('case.get', { caseId });
  const openCase = () => {
    shared().on('2024-11-11');
    return shared().openCase(shared().cast.person('villageClerk'));
  };
  const apply = (role: Role | null, input: object) => shared().ask(role, 'case.apply', input);

  it('takes a light case from receipt to the end of the sanction', async () => {
    const caseId = await openCase();
    await followLight(shared(), caseId, 'complete');
    const done = await caseOf(caseId);
    expect(done).toMatchObject({
      state: 'SELESAI_HUKUMAN',
      stage: 'execution',
      followUp: 'open',
      revision: 11,
    });
    expect(done.findings).toMatchObject({
      sanction: 'R2',
      decisionDate: '2024-12-09',
      receivedOn: '2024-12-13',
      // The fifteenth working day; Christmas, its shared leave and New Year do not count.
      effectiveOn: '2025-01-08',
    });
    expect(done.timeline.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(done.timeline.at(-1)).toMatchObject({
      from: 'BERLAKU',
      to: 'SELESAI_HUKUMAN',
      date: '2025-01-08',
    });
    const { items } = await shared().as('viewer')('case.list', { text: done.caseNumber });
    expect(items).toEqual([expect.objectContaining({ caseId, state: 'SELESAI_HUKUMAN', sanction: 'R2' })]);
  });

  it('answers an event with the new state, its deadlines and what may follow', async () => {
    const caseId = await openCase();
    await followLight(shared(), caseId, 'openDiscipline');
    const data = lightStep(shared(), 'summon');
    const { revision } = await caseOf(caseId);
    const answer = await shared().as('case_officer')('case.apply', {
      caseId,
      event: 'summon',
      data,
      revision,
    });
    expect(answer).toMatchObject({ state: 'PANGGILAN_1', revision: revision + 1 });
    const { allowed, blocked, deadlines } = await caseOf(caseId);
    expect(answer).toMatchObject({ allowed, deadlines });
    expect(blocked.map(({ event }) => event)).toEqual(expect.arrayContaining(['examine', 'recordAbsence']));

    shared().on('2024-12-02');
    const onTheDay = await caseOf(caseId);
    expect(onTheDay.allowed.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['examine', 'recordAbsence']),
    );
  });

  it('refuses an event out of turn: names the state, what is allowed, and the article', async () => {
    const caseId = await openCase();
    const before = await caseOf(caseId);
    const data = lightStep(shared(), 'decide');
    const refused = await expectRefusal(
      shared().as('approver')('case.apply', { caseId, event: 'decide', data, revision: before.revision }),
      'ILLEGAL_TRANSITION',
    );
    expect(refused).toMatchObject({ state: 'DITERIMA', event: 'decide' });
    expect(refused.allowed).toEqual(before.allowed.map(({ event }) => event));
    expect(refused.allowed).toContain('startReview');
    expect(refused.reasons.map(({ text }) => text)).not.toEqual([]);
    expect(await caseOf(caseId)).toEqual(before);
  });

  it('says with which article a breach of the rules is refused, and the same beforehand', async () => {
    const caseId = await openCase();
    await followLight(shared(), caseId, 'confirmReceipt');
    const before = await caseOf(caseId);
    const foretold = before.blocked.find(({ event }) => event === 'takeEffect');
    shared().on('2025-01-07');
    const refused = await expectRefusal(
      shared().as('case_officer')('case.apply', {
        caseId,
        event: 'takeEffect',
        data: {},
        revision: before.revision,
      }),
      'ILLEGAL_TRANSITION',
    );
    expect(refused.reasons).toEqual([
      expect.objectContaining({
        citation: expect.objectContaining({ rule: 'PB6-50.1', article: 'Pasal 50 ayat (1)' }),
      }),
    ]);
    expect(foretold?.reasons[0]?.citation).toMatchObject({ rule: 'PB6-50.1' });
  });

  it('gives way to whoever was quicker: a stale revision changes nothing', async () => {
    const caseId = await openCase();
    const { revision } = await caseOf(caseId);
    const step = { caseId, event: 'startReview', data: lightStep(shared(), 'startReview'), revision };
    const answers = await Promise.all([apply('case_officer', step), apply('administrator', step)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual({
      ok: false,
      error: { code: 'CONFLICT', reason: 'stale_revision', facts: { entity: 'case', id: caseId } },
    });

    const kept = await caseOf(caseId);
    const late = {
      caseId,
      event: 'closeEarly',
      revision,
      data: { date: '2024-11-12', reason: 'died', proof: 'Akta' },
    };
    expect(await apply('case_officer', late)).toMatchObject({ error: { reason: 'stale_revision' } });
    expect(await caseOf(caseId)).toEqual(kept);
  });

  it.each([
    ['data that is missing', 'startReview', {}, 'VALIDATION'],
    ['a date that does not exist', 'startReview', { date: '2024-11-31' }, 'VALIDATION'],
    ['a person who is not there', 'openDiscipline', { superior: { employeeId: 'nobody' } }, 'NOT_FOUND'],
    ['a paper that is not there', 'summon', { document: { letterId: 'nothing' } }, 'NOT_FOUND'],
  ] as const)('refuses %s and keeps the case as it was', async (_what, event, different, code) => {
    const caseId = await openCase();
    const before = await caseOf(caseId);
    const rows = await shared().auditRows();
    const data = event === 'startReview' ? different : { ...lightStep(shared(), event), ...different };
    const answer = await apply('administrator', { caseId, event, data, revision: before.revision });
    expect(answer).toMatchObject({ ok: false, error: { code } });
    expect(await caseOf(caseId)).toEqual(before);
    expect(await shared().auditRows()).toBe(rows);
  });

  it('refuses an unknown case and an unknown event', async () => {
    const data = { date: '2024-11-12' };
    expect(
      await apply('administrator', { caseId: 'nothing', event: 'startReview', data, revision: 1 }),
    ).toEqual({
      ok: false,
      error: { code: 'NOT_FOUND', entity: 'case', id: 'nothing' },
    });
    const caseId = await openCase();
    expect(await apply('administrator', { caseId, event: 'forget', data, revision: 1 })).toMatchObject({
      error: { code: 'VALIDATION' },
    });
  });

  it.each([
    ['startReview', ['administrator', 'case_officer']],
    ['examine', ['administrator', 'case_officer', 'examiner']],
    ['completeReport', ['administrator', 'case_officer', 'examiner']],
    ['decide', ['administrator', 'approver']],
  ] as const)('lets %s be recorded by %j and by nobody else', async (event, allowed) => {
    const caseId = await openCase();
    const data = lightStep(shared(), event);
    // A revision that is not the present one: whoever may, meets that refusal instead of FORBIDDEN.
    for (const role of codesOf(roles)) {
      const answer = await apply(role, { caseId, event, data, revision: 99 });
      const expected = (allowed as readonly Role[]).includes(role) ? 'CONFLICT' : 'FORBIDDEN';
      expect([role, answer.ok ? null : answer.error.code]).toEqual([role, expected]);
    }
    expect(await apply(null, { caseId, event, data, revision: 99 })).toMatchObject({
      error: { code: 'UNAUTHENTICATED' },
    });
  });

  it('counts an earlier sanction of the person in a later case, and not the other way round', async () => {
    const earlier = await openCase();
    await followLight(shared(), earlier, 'complete');
    const later = await openCase();
    const { caseNumber } = await caseOf(earlier);
    const before = (await caseOf(earlier)).sanctionHistory.map((prior) => prior.caseNumber);
    expect((await caseOf(later)).sanctionHistory).toContainEqual({
      caseNumber,
      sanction: 'Teguran tertulis',
      decisionDate: '2024-12-09',
    });
    expect(before).not.toContain(caseNumber);
  });

  it('filters the list by stage, urgency and letter, and pages through it', async () => {
    shared().on('2024-11-20');
    const call = shared().as('viewer');
    const all = await call('case.list', { limit: 500 });
    expect(all.total).toBe(all.items.length);
    for (const stage of new Set(all.items.map((item) => item.stage))) {
      const expected = all.items.filter((item) => item.stage === stage);
      const filtered = await call('case.list', { stage, limit: 500 });
      expect(filtered).toMatchObject({ items: expected, total: expected.length });
    }
    const due = await call('case.list', { urgency: 'due_soon', limit: 500 });
    expect(due.items).toEqual(all.items.filter(({ nextDeadline }) => nextDeadline?.urgency === 'due_soon'));

    const paged = [];
    let after: string | null = null;
    do {
      const page: typeof all = await call('case.list', { limit: 3, after });
      paged.push(...page.items);
      after = page.next;
    } while (after !== null);
    expect(paged).toEqual(all.items);
  });
});
