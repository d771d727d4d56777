import { createHash } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { InputOf } from '#shared/contract/index.ts';
import { eachDatabase } from '#test/support/databases.ts';
import { expectRefusal, followLight, lightStep, sharedOffice } from '#test/support/office.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const appointment = { examDate: '2024-12-02', time: '09:00', place: 'Kantor Kelurahan Tanjung Indah' };

eachDatabase('letters', (databases) => {
  const shared = sharedOffice(databases);
  let caseId: string;
  beforeAll(async () => {
    caseId = await newCase();
  });

  /** A case whose summons can be written. */
  async function newCase(): Promise<string> {
    shared().on('2024-11-11');
    const opened = await shared().openCase(shared().cast.person('villageClerk'));
    await followLight(shared(), opened, 'openDiscipline');
    shared().on('2024-11-19');
    return opened;
  }
  const call = () => shared().as('case_officer');
  const revisionOf = async (id = caseId) => (await call()('case.get', { caseId: id })).revision;
  const summons = (different: object = {}) => ({
    sequence: 1,
    ...appointment,
    appearBefore: shared().cast.person('villageHead'),
    signatory: shared().cast.person('villageHead'),
    ...different,
  });
  async function issue(different: Partial<InputOf<'letter.issue'>> = {}) {
    const id = different.caseId ?? caseId;
    return call()('letter.issue', {
      caseId: id,
      kind: 'summons',
      date: '2024-11-19',
      details: summons(),
      numbering: { mode: 'next' },
      revision: await revisionOf(id),
      ...different,
    });
  }
  async function bytesOf(letterId: string): Promise<Uint8Array> {
    const { ticket } = await call()('letter.render', { letterId });
    return new Uint8Array(shared().application.bytes.open(ticket)?.bytes ?? []);
  }
  const everything = async () => ({
    letters: (await call()('letter.list', { limit: 500 })).items,
    next: (await call()('letter.prepare', { caseId, kind: 'summons' })).nextNumber,
    case: await call()('case.get', { caseId }),
    audit: await shared().auditRows(),
  });
  const keptFile = (hash: string) => join(shared().place.dataFolder, 'files', hash.slice(0, 2), hash);

  it('prepares what is known, shows a draft without taking a number, and issues it sealed', async () => {
    const prepared = await call()('letter.prepare', { caseId, kind: 'summons' });
    expect(prepared).toMatchObject({
      nextNumber: '800.1.6.2/001/BKPSDM/2024',
      allowsNoNumber: false,
      details: { sequence: 1, time: '09:00', signatory: shared().cast.person('villageHead') },
    });
    const before = await everything();
    const draft = { caseId, kind: 'summons', date: '2024-11-19', details: summons() } as const;
    const preview = await shared().as('viewer')('letter.render', { draft });
    expect(preview.fileName).toMatch(/^draf-.*\.pdf$/);
    expect(await everything()).toEqual(before);

    const issued = await issue();
    expect(issued).toMatchObject({ number: prepared.nextNumber, revision: before.case.revision + 1 });
    const bytes = await bytesOf(issued.letterId);
    expect(sha256(bytes)).toBe(issued.sha256);
    expect(new TextDecoder('latin1').decode(bytes.subarray(0, 5))).toBe('%PDF-');
    const { papers } = await call()('case.get', { caseId });
    expect(papers).toEqual([
      expect.objectContaining({ letterId: issued.letterId, number: issued.number, status: 'issued' }),
    ]);
  });

  it('gives the same bytes again, also when the kept file is lost or spoilt', async () => {
    const { letterId, sha256: seal } = await issue();
    const first = await bytesOf(letterId);
    expect(await bytesOf(letterId)).toEqual(first);
    rmSync(keptFile(seal));
    expect(await bytesOf(letterId)).toEqual(first);
    expect(existsSync(keptFile(seal))).toBe(true);
    writeFileSync(keptFile(seal), 'spoilt');
    expect(await bytesOf(letterId)).toEqual(first);
  });

  it('draws an old letter as it was, whatever the office is called by now', async () => {
    const { letterId, sha256: seal } = await issue();
    const administrator = shared().as('administrator');
    const { profile, revision } = await administrator('office.get', {});
    const renamed = await administrator('office.update', {
      profile: { ...profile, officeName: 'Badan Kepegawaian Daerah' },
      revision,
    });
    rmSync(keptFile(seal));
    expect(sha256(await bytesOf(letterId))).toBe(seal);
    await administrator('office.update', { profile, revision: renamed.revision });
  });

  it('refuses a paper on which something could not be printed, and takes neither number nor row for it', async () => {
    const before = await everything();
    const unprintable = issue({ details: summons({ place: 'Ruang Rapat 会議室' }) });
    const { missing, kind } = await expectRefusal(unprintable, 'PAPER_INCOMPLETE');
    expect(kind).toBe('summons');
    expect(missing.join(' ')).toContain('会');
    expect(await everything()).toEqual(before);
  });

  it.each([
    ['details that are missing', { details: {} }, 'VALIDATION'],
    ['a signatory who is not there', { details: { signatory: { employeeId: 'nobody' } } }, 'NOT_FOUND'],
    ['a case that is not there', { caseId: 'nothing' }, 'NOT_FOUND'],
    ['a letter without a number', { numbering: { mode: 'none' } }, 'VALIDATION'],
    ['a report, which is about many cases', { kind: 'followUpReport' }, 'VALIDATION'],
    ['a decree without its details', { kind: 'sanctionDecree', details: {} }, 'VALIDATION'],
    ['a stale revision', { revision: 1 }, 'CONFLICT'],
  ] as const)('refuses %s, and nothing is kept', async (_what, different, code) => {
    const before = await everything();
    const { details = {}, ...input } = { details: summons(), ...different };
    const whole = Object.keys(details).length === 0 ? {} : summons(details);
    await expectRefusal(issue({ revision: before.case.revision, ...input, details: whole }), code);
    expect(await everything()).toEqual(before);
  });

  it('numbers letters and decrees apart, and each year anew', async () => {
    const { number } = await issue({ date: '2025-01-02' });
    expect(number).toBe('800.1.6.2/001/BKPSDM/2025');
    const decree = await call()('letter.prepare', { caseId, kind: 'sanctionDecree' });
    expect(decree.nextNumber).toBe('800.1.6.2/001/BKPSDM/2024');
  });

  it('takes a number given by hand once, and steps over it when its turn comes', async () => {
    const { next } = await everything();
    const taken = await issue({ numbering: { mode: 'manual', number: next } });
    expect(taken.number).toBe(next);
    const respelt = next.replaceAll('/', ' / ').toLowerCase();
    const refused = await expectRefusal(
      issue({ numbering: { mode: 'manual', number: respelt } }),
      'CONFLICT',
    );
    expect(refused).toMatchObject({
      reason: 'number_used',
      facts: { number: respelt, date: '2024-11-19', status: 'issued' },
    });
    const after = await issue();
    expect(after.number).not.toBe(next);
    expect(Number(after.number.split('/')[1])).toBe(Number(next.split('/')[1]) + 1);
  });

  it('never gives one number twice, however many letters are issued at once', async () => {
    const cases = [caseId, await newCase(), await newCase()];
    const revisions = await Promise.all(cases.map((id) => revisionOf(id)));
    const issued = await Promise.all(
      cases.map((id, index) => issue({ caseId: id, revision: revisions[index] ?? 0 })),
    );
    const numbers = issued.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(3);
    const sequence = numbers.map((number) => Number(number.split('/')[1])).toSorted((a, b) => a - b);
    expect(sequence.map((each) => each - (sequence[0] ?? 0))).toEqual([0, 1, 2]);
    for (const { letterId, sha256: seal } of issued) expect(sha256(await bytesOf(letterId))).toBe(seal);
  });

  it('voids a letter with its reason; its number stays taken, and it is not voided twice', async () => {
    const { letterId, number } = await issue();
    await call()('letter.void', { letterId, reason: 'Salah tanggal' });
    const { items } = await call()('letter.list', { text: number });
    expect(items).toEqual([
      expect.objectContaining({ letterId, number, status: 'void', voidReason: 'Salah tanggal' }),
    ]);
    const again = issue({ numbering: { mode: 'manual', number } });
    expect(await expectRefusal(again, 'CONFLICT')).toMatchObject({ facts: { status: 'void' } });

    const rows = await shared().auditRows();
    const twice = call()('letter.void', { letterId, reason: 'Sekali lagi' });
    expect(await expectRefusal(twice, 'RULE_VIOLATION')).toMatchObject({ rule: 'LETTER_VOID' });
    expect(await shared().auditRows()).toBe(rows);
    await expectRefusal(call()('letter.void', { letterId: 'nothing', reason: 'x' }), 'NOT_FOUND');
  });

  it('holds a step to its letter: not a void one, not of another case, and with the same appointment', async () => {
    const id = await newCase();
    const data = lightStep(shared(), 'summon');
    const summon = async (document: { letterId: string }, different = {}) =>
      call()('case.apply', {
        caseId: id,
        event: 'summon',
        data: { ...data, ...appointment, document, ...different },
        revision: await revisionOf(id),
      });
    const { letterId } = await issue({ caseId: id });
    const foreign = await issue();
    await expectRefusal(summon(foreign), 'VALIDATION');
    await expectRefusal(summon({ letterId }, { time: '10:00' }), 'VALIDATION');
    const voided = await issue({ caseId: id });
    await call()('letter.void', { letterId: voided.letterId, reason: 'Ganda' });
    await expectRefusal(summon(voided), 'VALIDATION');

    await summon({ letterId });
    const inUse = call()('letter.void', { letterId, reason: 'Terlambat' });
    expect(await expectRefusal(inUse, 'RULE_VIOLATION')).toMatchObject({ rule: 'LETTER_IN_USE' });
  });

  it('lets a record go without a number, and says so', async () => {
    const id = await newCase();
    await followLight(shared(), id, 'summon', 'summon');
    shared().on('2024-12-02');
    const prepared = await call()('letter.prepare', { caseId: id, kind: 'interrogationRecord' });
    expect(prepared.allowsNoNumber).toBe(true);
    const { number, letterId } = await issue({
      caseId: id,
      kind: 'interrogationRecord',
      date: '2024-12-02',
      numbering: { mode: 'none' },
      details: {
        date: '2024-12-02',
        startTime: '09:00',
        mode: 'in_person',
        place: appointment.place,
        examiners: [shared().cast.person('villageHead')],
        questions: [{ question: 'Apakah Saudara sehat?', answer: 'Sehat.' }],
      },
    });
    expect(number).toBe('');
    expect((await call()('letter.list', { kind: 'interrogationRecord' })).items[0]).toMatchObject({
      letterId,
    });
  });

  it('names a file after its kind and case, never after a person', async () => {
    const { letterId } = await issue();
    const { fileName } = await call()('letter.render', { letterId });
    const { person } = await call()('case.get', { caseId });
    expect(fileName).toMatch(/^[a-z0-9-]+\.pdf$/);
    for (const word of person.name.toLowerCase().split(' ')) expect(fileName).not.toContain(word);
    expect(fileName).not.toContain(person.nip ?? 'nip');
  });
});
