// Who may call what, asked of the core itself and held against one table that a person can read.
import { expect, it } from 'vitest';
import { contract, type InputOf, type ProcedureName } from '#shared/contract/index.ts';
import { codesOf, type Role, roles } from '#shared/vocabulary.ts';
import { eachDatabase } from '#test/support/databases.ts';
import { accusationOf, letterOf, sharedOffice } from '#test/support/office.ts';

const anybody = codesOf(roles);
const officers: readonly Role[] = ['administrator', 'case_officer'];
const signers: readonly Role[] = ['administrator', 'case_officer', 'examiner', 'approver'];
const reporters: readonly Role[] = ['administrator', 'case_officer', 'approver'];
const administrators: readonly Role[] = ['administrator'];

const mayCall: Readonly<Record<ProcedureName, readonly Role[] | 'public'>> = {
  'session.current': 'public',
  'session.signIn': 'public',
  'session.signOut': anybody,
  'office.initialise': 'public',
  'office.sample': 'public',
  'office.get': anybody,
  'office.update': administrators,
  'office.saveOfficial': administrators,
  'office.calendar': anybody,
  'user.list': administrators,
  'user.create': administrators,
  'user.update': administrators,
  'user.changePassword': anybody,
  'user.recover': 'public',
  'employee.search': anybody,
  'employee.list': anybody,
  'employee.get': anybody,
  'employee.import': officers,
  'recommendation.register': officers,
  'recommendation.list': anybody,
  'recommendation.get': anybody,
  'recommendation.findDuplicates': anybody,
  'case.list': anybody,
  'case.get': anybody,
  'case.legality': anybody,
  // Of the event that is asked below; each event has a permission of its own (cases.test.ts).
  'case.apply': officers,
  'letter.prepare': anybody,
  'letter.render': anybody,
  'letter.issue': signers,
  'letter.void': signers,
  'letter.list': anybody,
  'report.followUp': anybody,
  'report.issue': reporters,
  'report.list': anybody,
  'report.files': anybody,
  'desk.overview': anybody,
  'search.everything': anybody,
  'stats.summary': anybody,
  'draft.save': anybody,
  'draft.get': anybody,
  'draft.discard': anybody,
  'file.register': anybody,
  'file.open': anybody,
  'audit.list': administrators,
  'audit.verify': administrators,
  'law.deadline': 'public',
  'law.sanctions': 'public',
  'law.authority': 'public',
  'law.classify': 'public',
  'law.provisions': 'public',
  'law.rules': 'public',
  'nip.check': 'public',
  'text.date': 'public',
  'text.number': 'public',
};

eachDatabase('permissions', (databases) => {
  const shared = sharedOffice(databases);

  /** Input that is well formed and leads nowhere: what is asked here is who gets past the door of each procedure. */
  async function harmlessInputs(): Promise<{ [Name in ProcedureName]: InputOf<Name> }> {
    const { profile, officials } = await shared().as(null)('office.sample', {});
    const official = officials[0];
    if (official === undefined) throw new Error('the sample office has officials');
    const password = 'bukan kata sandi siapa pun';
    const user = { username: 'admin', displayName: 'Admin', password };
    const details = {};
    const draft = { caseId: 'x', kind: 'summons', date: '2024-11-11', details } as const;
    return {
      'session.current': {},
      'session.signIn': user,
      'session.signOut': {},
      'office.initialise': { profile, administrator: user },
      'office.sample': {},
      'office.get': {},
      'office.update': { profile, revision: 99 },
      'office.saveOfficial': { official: { ...official, officialId: 'x', revision: 99 } },
      'office.calendar': { year: 2024 },
      'user.list': {},
      'user.create': { ...user, role: 'viewer' },
      'user.update': { userId: 'x', displayName: 'X', role: 'viewer', active: true, revision: 99 },
      'user.changePassword': { current: password, next: password },
      'user.recover': { username: 'admin', recoveryKey: 'x', next: password },
      'employee.search': { text: 'x' },
      'employee.list': {},
      'employee.get': { employeeId: 'x' },
      'employee.import': { file: 'x', dryRun: true },
      'recommendation.register': {
        letter: letterOf({ bodyId: 'x' }),
        people: [accusationOf({ employeeId: 'x' })],
      },
      'recommendation.list': {},
      'recommendation.get': { recommendationId: 'x' },
      'recommendation.findDuplicates': { bodyId: 'x', number: 'x' },
      'case.list': {},
      'case.get': { caseId: 'x' },
      'case.legality': { caseId: 'x' },
      'case.apply': { caseId: 'x', event: 'takeEffect', data: {}, revision: 1 },
      'letter.prepare': { caseId: 'x', kind: 'summons' },
      'letter.render': { draft },
      'letter.issue': { ...draft, numbering: { mode: 'next' }, revision: 1 },
      'letter.void': { letterId: 'x', reason: 'x' },
      'letter.list': {},
      'report.followUp': { recommendationIds: [] },
      'report.issue': {
        recommendationIds: [],
        date: '2024-11-11',
        numbering: { mode: 'next' },
        signatory: { officialId: 'x' },
      },
      'report.list': {},
      'report.files': { reportId: 'x' },
      'desk.overview': {},
      'search.everything': { text: 'x' },
      'stats.summary': {},
      'draft.save': { subject: 'x', content: {} },
      'draft.get': { subject: 'x' },
      'draft.discard': { subject: 'x' },
      'file.register': { sha256: '0'.repeat(64), mediaType: 'text/plain', fileName: 'x', size: 0 },
      'file.open': { fileId: 'x' },
      'audit.list': {},
      'audit.verify': {},
      'law.deadline': { clock: 'C01', from: '2024-11-11', pattern: 5 },
      'law.sanctions': { provision: '3.f', impact: 'unit', employeeType: 'pns', on: '2024-11-11' },
      'law.authority': { government: 'regency', position: 'administrator', sanction: 'R1' },
      'law.classify': { act: 'D6', on: '2024-11-11', supportedStatus: 'determined' },
      'law.provisions': {},
      'law.rules': {},
      'nip.check': { value: 'x' },
      'text.date': { date: '2024-11-11' },
      'text.number': { value: 1 },
    };
  }

  /** How the door of a procedure answers that role: let in, sent away, or asked to sign in first. */
  async function doorFor(role: Role | null, name: ProcedureName, input: unknown): Promise<string> {
    const answer = await shared().ask(role, name, input);
    if (answer.ok) return 'in';
    if (answer.error.code === 'FORBIDDEN') return 'away';
    return answer.error.code === 'UNAUTHENTICATED' && answer.error.reason === 'no_session' ? 'sign in' : 'in';
  }

  it('lets each role call what it may call, and nothing else', async () => {
    const inputs = await harmlessInputs();
    const found: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const name of Object.keys(contract) as ProcedureName[]) {
      const allowed = mayCall[name];
      if (allowed === 'public') continue;
      for (const role of codesOf(roles)) {
        found[`${name} ${role}`] = await doorFor(role, name, inputs[name]);
        expected[`${name} ${role}`] = allowed.includes(role) ? 'in' : 'away';
      }
    }
    expect(found).toEqual(expected);
  });

  it('answers nobody but with what is public', async () => {
    const inputs = await harmlessInputs();
    const found: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const name of Object.keys(contract) as ProcedureName[]) {
      found[name] = await doorFor(null, name, inputs[name]);
      expected[name] = mayCall[name] === 'public' ? 'in' : 'sign in';
    }
    expect(found).toEqual(expected);
  });

  it('takes no input for an identity: who speaks comes from the door', async () => {
    const disguised = { caseId: 'x', actor: shared().actor('administrator'), role: 'administrator' };
    expect(await shared().ask(null, 'case.get', disguised)).toMatchObject({
      error: { code: 'UNAUTHENTICATED' },
    });
  });

  it('leaves no trace of a call it sends away', async () => {
    const before = await shared().auditRows();
    await shared().ask('viewer', 'employee.import', { file: 'x', dryRun: false });
    await shared().ask(null, 'draft.save', { subject: 'x', content: {} });
    expect(await shared().auditRows()).toBe(before);
  });
});
