import { expect, it } from 'vitest';
import type { InputOf } from '#shared/contract/index.ts';
import { eachDatabase } from '#test/support/databases.ts';
import { accusationOf, expectRefusal, letterOf, sharedOffice } from '#test/support/office.ts';

eachDatabase('recommendations', (databases) => {
  const shared = sharedOffice(databases);
  const register = (input: InputOf<'recommendation.register'>) =>
    shared().as('case_officer')('recommendation.register', input);
  const accuse = (who: 'villageClerk' | 'healthClerk' | 'schoolsHead', different = {}) =>
    accusationOf({ ...shared().cast.person(who), ...different });

  it('opens one case for each person of a letter', async () => {
    const { as } = shared();
    const { recommendationId, caseIds } = await register({
      letter: letterOf({ number: 'R-10/11/2024', dueDate: '2024-12-20' }),
      people: [
        accuse('villageClerk'),
        accuse('healthClerk', { recommendedLevel: 'moderate', actCode: 'D3' }),
        accuse('schoolsHead', { recommendedLevel: 'severe', actCode: 'D8' }),
      ],
    });
    expect(caseIds).toHaveLength(3);

    const letter = await as('viewer')('recommendation.get', { recommendationId });
    expect(letter.bodyName).toBe('Badan Kepegawaian Negara');
    expect(letter.people.map(({ caseId }) => caseId)).toEqual(caseIds);
    expect(letter.people.map(({ caseNumber }) => caseNumber)).toEqual([
      '2024-001-1',
      '2024-001-2',
      '2024-001-3',
    ]);
    expect(letter.people.map(({ recommendedLevel }) => recommendedLevel)).toEqual([
      'light',
      'moderate',
      'severe',
    ]);

    const opened = await as('viewer')('case.get', { caseId: caseIds[0] ?? '' });
    expect(opened).toMatchObject({ state: 'DITERIMA', track: 'discipline', followUp: 'open', revision: 1 });
    expect(opened.recommendation).toMatchObject({ number: 'R-10/11/2024', dueDate: '2024-12-20' });
    expect(opened.allowed.find(({ expected }) => expected)?.event).toBe('startReview');
  });

  it('keeps two acts of one person in one letter as two cases', async () => {
    const { caseIds } = await register({
      letter: letterOf({ number: 'R-11/11/2024' }),
      people: [accuse('villageClerk'), accuse('villageClerk', { actDate: '2024-10-13' })],
    });
    expect(caseIds).toHaveLength(2);
  });

  it('warns of a letter that is registered already, however its number is written, and takes it when confirmed', async () => {
    const { as } = shared();
    const people = [accuse('villageClerk')];
    const first = await register({ letter: letterOf({ number: 'R-0123/KASN/10/2024' }), people });
    const again = { letter: letterOf({ number: 'r 123 / kasn / 10 / 2024' }), people };

    const warning = await expectRefusal(register(again), 'CONFLICT');
    expect(warning).toMatchObject({
      reason: 'duplicate_letter',
      facts: {
        recommendationId: first.recommendationId,
        number: 'R-0123/KASN/10/2024',
        receivedDate: '2024-11-11',
      },
    });
    const twins = () =>
      as('viewer')('recommendation.findDuplicates', { bodyId: 'bkn', number: 'R-123/KASN/10/2024' });
    expect((await twins()).items).toHaveLength(1);

    const second = await register({ ...again, confirmDuplicate: true });
    expect(second.recommendationId).not.toBe(first.recommendationId);
    expect((await twins()).items).toHaveLength(2);
  });

  it('takes the same number from another body without a warning', async () => {
    const people = [accuse('healthClerk')];
    await register({ letter: letterOf({ number: '77/2024' }), people });
    await register({ letter: letterOf({ number: '77/2024', bodyId: 'bawaslu' }), people });
  });

  it.each([
    ['a day of receipt that has not come', { letter: { receivedDate: '2024-11-12' } }, 'letter.receivedDate'],
    ['a receipt before the letter', { letter: { letterDate: '2024-11-12' } }, 'letter.receivedDate'],
    ['an act after the receipt', { person: { actDate: '2024-11-12' } }, 'people.0.actDate'],
    ['an impossible date', { letter: { letterDate: '2024-02-30' } }, 'letter.letterDate'],
    ['discipline without a level', { person: { recommendedLevel: null } }, 'people.0.recommendedLevel'],
  ])(
    'refuses %s',
    async (_what, { letter = {}, person = {} }: { letter?: object; person?: object }, path) => {
      const before = await shared().auditRows();
      const call = register({
        letter: letterOf({ number: 'R-999/2024', ...letter }),
        people: [accuse('villageClerk', person)],
      });
      const { issues } = await expectRefusal(call, 'VALIDATION');
      expect(issues.map((issue) => issue.path)).toContain(path);
      expect(await shared().auditRows()).toBe(before);
    },
  );

  it('refuses the same person with the same act twice, and a letter about nobody', async () => {
    const letter = letterOf({ number: 'R-998/2024' });
    const twice = register({ letter, people: [accuse('villageClerk'), accuse('villageClerk')] });
    expect((await expectRefusal(twice, 'VALIDATION')).issues[0]?.path).toBe('people.1.employeeId');
    const nobody = register({ letter, people: [] });
    expect((await expectRefusal(nobody, 'VALIDATION')).issues[0]?.path).toBe('people');
  });

  it('refuses a body, a person or a scan that is not there, and keeps nothing of the letter', async () => {
    const { as } = shared();
    const before = (await as('viewer')('case.list', { limit: 500 })).total;
    const people = [accuse('villageClerk'), accuse('healthClerk', { employeeId: 'nobody' })];
    const calls = [
      [{ letter: letterOf({ bodyId: 'nobody' }), people: [accuse('villageClerk')] }, 'body'],
      [{ letter: letterOf({ number: 'R-997/2024' }), people }, 'employee'],
      [
        {
          letter: letterOf({ number: 'R-997/2024', scanFile: 'f'.repeat(64) }),
          people: [accuse('villageClerk')],
        },
        'file',
      ],
    ] satisfies [InputOf<'recommendation.register'>, string][];
    for (const [input, entity] of calls) {
      expect(await expectRefusal(register(input), 'NOT_FOUND')).toMatchObject({ entity });
    }
    expect((await as('viewer')('case.list', { limit: 500 })).total).toBe(before);
    expect((await as('viewer')('recommendation.list', { text: 'R-997' })).items).toEqual([]);
  });

  it('keeps the scan of a letter and opens it again', async () => {
    const { as, application, stageFile } = shared();
    const bytes = new TextEncoder().encode('%PDF-1.7 pindaian');
    const scanFile = await stageFile(bytes, 'Surat BKN.pdf');
    const { recommendationId } = await register({
      letter: letterOf({ number: 'R-12/11/2024', scanFile }),
      people: [accuse('villageClerk')],
    });
    const { letter } = await as('viewer')('recommendation.get', { recommendationId });
    const ticket = await as('viewer')('file.open', { fileId: letter.scanFile ?? '' });
    expect(ticket).toMatchObject({ fileName: 'Surat BKN.pdf', size: bytes.byteLength });
    expect(application.bytes.open(ticket.ticket)?.bytes).toEqual(Buffer.from(bytes));
  });

  it('lists letters newest first and page by page, each once', async () => {
    const { as } = shared();
    const all = await as('viewer')('recommendation.list', { limit: 500 });
    const paged = [];
    let after: string | null = null;
    do {
      const page: typeof all = await as('viewer')('recommendation.list', { limit: 2, after });
      paged.push(...page.items);
      after = page.next;
    } while (after !== null);
    expect(paged).toEqual(all.items);
    expect(all.items.length).toBeGreaterThan(5);
  });

  it('sends a case of another class or employee type on its own track', async () => {
    const { caseIds } = await register({
      letter: letterOf({ number: 'R-13/11/2024' }),
      people: [accuse('villageClerk', { recommendedClass: 'moral_open', recommendedLevel: null })],
    });
    const opened = await shared().as('viewer')('case.get', { caseId: caseIds[0] ?? '' });
    expect(opened.track).toBe('ethics');
  });
});
