import { expect, it } from 'vitest';
import { stagePassword } from '#main/hosts/cli/demo/stage.ts';
import { eachDatabase } from '#test/support/databases.ts';
import { callAs, expectRefusal, sharedOffice } from '#test/support/office.ts';

const wrong = { ok: false, error: { code: 'UNAUTHENTICATED', reason: 'wrong_credentials' } };

eachDatabase('users', (databases) => {
  const shared = sharedOffice(databases);
  const enter = (username: string, password: string, door = `door-${username}`) =>
    shared().application.sessions.signIn(username, password, door);
  const admin = () => shared().as('administrator');
  const find = async (username: string) => {
    const { items } = await admin()('user.list', {});
    const user = items.find((item) => item.username === username);
    if (user === undefined) throw new Error(`${username} is not in the list`);
    return user;
  };

  it('signs in with the name in any case, and says what the role may do', async () => {
    const answer = await enter(' Petugas ', stagePassword);
    expect(answer).toMatchObject({
      ok: true,
      value: { user: { username: 'petugas', role: 'case_officer' } },
    });
    expect(answer.ok && answer.value.user.permissions).toContain('cases.write');
    expect(answer.ok && answer.value.user.permissions).not.toContain('users.write');
    expect(JSON.stringify(answer)).not.toContain('argon2');
  });

  it('answers a wrong password and an unknown name alike', async () => {
    expect(await enter('petugas', 'bukan kata sandinya')).toEqual(wrong);
    expect(await enter('tidak-ada', stagePassword)).toEqual(wrong);
    expect(shared().application.sessions.actorOf('door-tidak-ada')).toBeNull();
  });

  it('slows down guessing of one name, also when everything is tried at once, and lets others in', async () => {
    const guesses = await Promise.all(
      Array.from({ length: 14 }, (_, index) => enter('pemeriksa', `tebakan ke-${index}`)),
    );
    const reasons = guesses.map((answer) => (answer.ok ? 'in' : (answer.error as { reason: string }).reason));
    expect(reasons.filter((reason) => reason === 'wrong_credentials')).toHaveLength(10);
    expect(reasons.filter((reason) => reason === 'throttled')).toHaveLength(4);
    expect(await enter('PEMERIKSA', stagePassword)).toEqual({
      ok: false,
      error: { code: 'UNAUTHENTICATED', reason: 'throttled', retryAfterSeconds: 60 },
    });
    expect(await enter('penyetuju', stagePassword)).toMatchObject({ ok: true });
    shared().wait(1);
    expect(await enter('pemeriksa', stagePassword)).toMatchObject({ ok: true });
  });

  it('ends a session after half an hour of silence, and on signing out', async () => {
    const { sessions } = shared().application;
    await enter('pembaca', stagePassword, 'idle');
    shared().wait(29);
    expect(sessions.actorOf('idle')?.username).toBe('pembaca');
    shared().wait(30);
    expect(sessions.actorOf('idle')?.username).toBe('pembaca');
    shared().wait(31);
    expect(sessions.actorOf('idle')).toBeNull();
    await enter('pembaca', stagePassword, 'leaving');
    sessions.end('leaving');
    expect(sessions.actorOf('leaving')).toBeNull();
  });

  it('takes back at once what a user may do, while he is signed in', async () => {
    await admin()('user.create', {
      username: 'sementara',
      displayName: 'S',
      role: 'case_officer',
      password: stagePassword,
    });
    await enter('sementara', stagePassword);
    const { application } = shared();
    const call = () => callAs(application, application.sessions.actorOf('door-sementara'));
    expect(await call()('session.current', {})).toMatchObject({ user: { role: 'case_officer' } });

    const { userId, displayName, revision } = await find('sementara');
    const changed = { userId, displayName, role: 'viewer', active: true, revision } as const;
    const after = await admin()('user.update', changed);
    expect(await call()('session.current', {})).toMatchObject({ user: { role: 'viewer' } });
    const refused = await expectRefusal(call()('employee.import', { file: 'x', dryRun: true }), 'FORBIDDEN');
    expect(refused.permission).toBe('employees.write');

    await admin()('user.update', { ...changed, active: false, revision: after.revision });
    expect(await call()('session.current', {})).toMatchObject({ user: null });
    await expectRefusal(call()('case.list', {}), 'UNAUTHENTICATED');
    expect(await enter('sementara', stagePassword)).toEqual(wrong);
  });

  it('refuses a name that is taken, a weak password and a stale change', async () => {
    const user = { username: 'petugas', displayName: 'X', role: 'viewer', password: stagePassword } as const;
    expect(await expectRefusal(admin()('user.create', user), 'CONFLICT')).toMatchObject({
      reason: 'username_taken',
      facts: { username: 'petugas' },
    });
    const weak = admin()('user.create', { ...user, username: 'lain', password: 'sebelas hrf' });
    expect((await expectRefusal(weak, 'VALIDATION')).issues[0]?.path).toBe('password');
    const { userId, displayName, revision } = await find('pembaca');
    const stale = { userId, displayName, role: 'viewer', active: true, revision: revision + 1 } as const;
    expect(await expectRefusal(admin()('user.update', stale), 'CONFLICT')).toMatchObject({
      reason: 'stale_revision',
    });
  });

  it('keeps an administrator: neither his own role nor the last one can be given up', async () => {
    const { userId, displayName, revision } = await find('admin');
    const mine = { userId, displayName, revision };
    for (const given of [
      { ...mine, role: 'viewer', active: true },
      { ...mine, role: 'administrator', active: false },
    ] as const) {
      expect((await expectRefusal(admin()('user.update', given), 'VALIDATION')).issues[0]?.path).toBe('role');
    }
    expect(await find('admin')).toMatchObject({ role: 'administrator', active: true });

    const second = { username: 'admin2', displayName: 'Admin Dua', password: stagePassword } as const;
    const { userId: secondId } = await admin()('user.create', { ...second, role: 'administrator' });
    const other = callAs(shared().application, { ...second, userId: secondId, role: 'administrator' });
    const { revision: kept } = await other('user.update', { ...mine, role: 'case_officer', active: true });
    const last = {
      userId: secondId,
      displayName: 'Admin Dua',
      role: 'viewer',
      active: true,
      revision: 1,
    } as const;
    await expectRefusal(admin()('user.update', last), 'FORBIDDEN');
    await other('user.update', { ...mine, role: 'administrator', active: true, revision: kept });
    await admin()('user.update', { ...last, role: 'administrator', active: false });
  });

  it('changes a password with the present one, and from then on only the new one opens', async () => {
    const call = shared().as('viewer');
    const next = 'kata sandi yang lebih baru';
    await expectRefusal(call('user.changePassword', { current: 'bukan yang ini', next }), 'UNAUTHENTICATED');
    await call('user.changePassword', { current: stagePassword, next });
    expect(await enter('pembaca', stagePassword)).toEqual(wrong);
    expect(await enter('pembaca', next)).toMatchObject({ ok: true });
  });

  it('lets an administrator back in with the recovery key, however it is typed, and nobody else', async () => {
    const nobody = shared().as(null);
    const next = 'kata sandi sesudah pemulihan';
    const recoveryKey = shared()
      .recoveryKey.toLowerCase()
      .replace(/(.{4})/g, '$1 - ');
    for (const attempt of [
      { username: 'admin', recoveryKey: 'CONTOH000000' },
      { username: 'petugas', recoveryKey },
      { username: 'tidak-ada', recoveryKey },
    ])
      await expectRefusal(nobody('user.recover', { ...attempt, next }), 'UNAUTHENTICATED');
    await nobody('user.recover', { username: 'admin', recoveryKey, next });
    expect(await enter('admin', stagePassword)).toEqual(wrong);
    expect(await enter('admin', next)).toMatchObject({ ok: true });
  });
});
