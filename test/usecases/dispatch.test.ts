// What holds for every command, whatever it does: one transaction, one audit row, once.
import { expect, it } from 'vitest';
import { eachDatabase } from '#test/support/databases.ts';
import { accusationOf, followLight, letterOf, lightStep, sharedOffice } from '#test/support/office.ts';

eachDatabase('dispatch', (databases) => {
  const shared = sharedOffice(databases);
  const letter = (number: string) => ({
    letter: letterOf({ number }),
    people: [accusationOf(shared().cast.person('villageClerk'))],
  });
  const caseCount = async () => (await shared().as('viewer')('case.list', {})).total;

  it('carries out a command that is sent twice once, and gives the first answer again', async () => {
    const { ask, auditRows } = shared();
    const input = letter('R-1/2024');
    const first = await ask('case_officer', 'recommendation.register', input, 'once');
    const rows = await auditRows();
    const cases = await caseCount();

    expect(first).toMatchObject({ ok: true });
    expect(await ask('case_officer', 'recommendation.register', input, 'once')).toEqual(first);
    expect(await ask('case_officer', 'recommendation.register', input, 'once')).toEqual(first);
    expect(await auditRows()).toBe(rows);
    expect(await caseCount()).toBe(cases);
  });

  it('carries it out once when both arrive together', async () => {
    const { ask, auditRows } = shared();
    const rows = await auditRows();
    const send = () => ask('case_officer', 'recommendation.register', letter('R-2/2024'), 'together');
    const [one, other] = await Promise.all([send(), send()]);
    expect(one).toMatchObject({ ok: true });
    expect(other).toEqual(one);
    expect(await auditRows()).toBe(rows + 1);
  });

  it('refuses a command id that belongs to another input or another command', async () => {
    const { ask, auditRows } = shared();
    await ask('case_officer', 'recommendation.register', letter('R-3/2024'), 'mine');
    const rows = await auditRows();
    const reused = {
      ok: false,
      error: { code: 'CONFLICT', reason: 'command_id_reused', facts: { commandId: 'mine' } },
    };
    expect(await ask('case_officer', 'recommendation.register', letter('R-4/2024'), 'mine')).toEqual(reused);
    expect(await ask('case_officer', 'draft.save', { subject: 'x', content: {} }, 'mine')).toEqual(reused);
    expect(await auditRows()).toBe(rows);
  });

  it('lets a command that was refused be sent again under its id', async () => {
    const { ask } = shared();
    const input = letter('R-5/2024');
    await ask('case_officer', 'recommendation.register', input);
    expect(await ask('case_officer', 'recommendation.register', input, 'again')).toMatchObject({
      error: { reason: 'duplicate_letter' },
    });
    const confirmed = { ...input, confirmDuplicate: true };
    expect(await ask('case_officer', 'recommendation.register', confirmed, 'again')).toMatchObject({
      ok: true,
    });
  });

  it('writes one audit row for each command and none for a query or a refusal', async () => {
    const { ask, as, auditRows } = shared();
    const rows = await auditRows();
    const answers = [
      await ask('case_officer', 'recommendation.register', letter('R-6/2024')),
      await ask('viewer', 'draft.save', { subject: 'x', content: { a: 1 } }),
      await ask('administrator', 'session.signOut', {}),
    ];
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(await auditRows()).toBe(rows + 3);

    await ask('viewer', 'case.list', {});
    await ask('case_officer', 'recommendation.register', letter('R-6/2024'));
    await ask('case_officer', 'no.such', {});
    expect(await auditRows()).toBe(rows + 3);

    const { items } = await as('administrator')('audit.list', { limit: 3 });
    expect(items.map(({ name, actor, objectType }) => [name, actor, objectType])).toEqual([
      ['session.signOut', 'admin', 'users'],
      ['draft.save', 'pembaca', 'drafts'],
      ['recommendation.register', 'petugas', 'recommendations'],
    ]);
  });

  it('keeps the chain whole through a case, and finds its rows by what they changed', async () => {
    const { as, on, openCase, cast } = shared();
    on('2024-11-11');
    const caseId = await openCase(cast.person('villageClerk'));
    await followLight(shared(), caseId, 'completeReport');
    const check = await as('administrator')('audit.verify', {});
    expect(check).toEqual({ whole: true, rows: check.rows, firstBadSeq: null, problem: null });
    const { items } = await as('administrator')('audit.list', { objectId: caseId });
    expect(items.map(({ name }) => name)).toEqual(Array(5).fill('case.apply'));
    expect(items.map(({ seq }) => seq)).toEqual(items.map(({ seq }) => seq).toSorted((a, b) => b - a));
  });

  it('announces what a command changed, after it changed it, and nothing when it was refused', async () => {
    const { application, as, ask, on, openCase, cast } = shared();
    on('2024-11-11');
    const caseId = await openCase(cast.person('villageClerk'));
    const heard: (readonly string[])[] = [];
    const stop = application.onAnnounce((topics) => heard.push(topics));
    const data = lightStep(shared(), 'startReview');
    await as('case_officer')('case.apply', { caseId, event: 'startReview', data, revision: 1 });
    await ask('case_officer', 'case.apply', { caseId, event: 'startReview', data, revision: 1 });
    await as('viewer')('case.get', { caseId });
    stop();
    await as('case_officer')('case.apply', {
      caseId,
      event: 'closeEarly',
      data: { date: '2024-11-12', reason: 'died', proof: 'Akta' },
      revision: 2,
    });
    expect(heard).toEqual([['cases']]);
  });

  it('refuses input that is not what the contract says, naming the place', async () => {
    const answers = await Promise.all([
      shared().ask('viewer', 'case.get', {}),
      shared().ask('viewer', 'case.list', { limit: 0 }),
      shared().ask('viewer', 'case.list', 'all'),
      shared().ask('viewer', 'case.list', null),
      shared().ask('viewer', 'case.list'),
    ]);
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.error))).toEqual([
      { code: 'VALIDATION', issues: [expect.objectContaining({ path: 'caseId' })] },
      { code: 'VALIDATION', issues: [expect.objectContaining({ path: 'limit' })] },
      { code: 'VALIDATION', issues: [expect.objectContaining({ path: '' })] },
      'ok',
      'ok',
    ]);
    for (const name of ['no.such', '__proto__', 'toString', '']) {
      expect(await shared().ask('administrator', name)).toEqual({
        ok: false,
        error: { code: 'NOT_FOUND', entity: 'procedure', id: name },
      });
    }
  });
});
