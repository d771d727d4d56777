import { readSheet } from 'read-excel-file/node';
import { beforeAll, expect, it } from 'vitest';
import { textOfPages } from '#main/adapters/pdf/read-back.ts';
import type { InputOf } from '#shared/contract/index.ts';
import { eachDatabase } from '#test/support/databases.ts';
import {
  accusationOf,
  expectRefusal,
  followLight,
  letterOf,
  lightStep,
  sharedOffice,
} from '#test/support/office.ts';

type Paper = { kind: string; ticket: string };

eachDatabase('reports', (databases) => {
  const shared = sharedOffice(databases);
  let recommendationId: string;
  let decided: string;
  let unproven: string;
  let open: string;

  const officer = () => shared().as('case_officer');
  const people = (...who: ('villageClerk' | 'healthClerk' | 'districtAnalyst')[]) =>
    who.map((each) => accusationOf(shared().cast.person(each)));
  const caseOf = (caseId: string) => officer()('case.get', { caseId });
  const bytesOf = (papers: readonly Paper[], kind: string) => {
    const { ticket = '' } = papers.find((paper) => paper.kind === kind) ?? {};
    return new Uint8Array(shared().application.bytes.open(ticket)?.bytes ?? []);
  };
  async function issuing(): Promise<InputOf<'report.issue'>> {
    const { officials } = await officer()('office.get', {});
    const head = officials.find(({ role }) => role === 'region_head');
    return {
      recommendationIds: [recommendationId],
      date: '2024-12-16',
      numbering: { mode: 'next' },
      signatory: { officialId: head?.officialId ?? '' },
    };
  }

  // One letter about three people: one sanctioned, one whose breach is not proven, one still under review.
  beforeAll(async () => {
    const registered = await officer()('recommendation.register', {
      letter: letterOf({ number: 'R-20/11/2024' }),
      people: people('villageClerk', 'healthClerk', 'districtAnalyst'),
    });
    recommendationId = registered.recommendationId;
    [decided = '', unproven = '', open = ''] = registered.caseIds;
    await followLight(shared(), decided, 'confirmReceipt');
    await followLight(shared(), unproven, 'examine');
    const report = { ...lightStep(shared(), 'completeReport'), proven: false, level: null };
    await shared().apply(unproven, 'completeReport', report);
    await shared().apply(unproven, 'closeUnproven', { date: '2024-12-04', note: 'Tidak cukup bukti.' });
    await followLight(shared(), open, 'startReview');
    shared().on('2024-12-16');
  });

  it('counts the cases of the letter, as the list of cases has them', async () => {
    const preview = await shared().as('viewer')('report.followUp', { recommendationIds: [recommendationId] });
    expect(preview.figures).toEqual({
      recommendations: 1,
      people: 3,
      followedUp: 1,
      unproven: 1,
      open: 1,
      share: '66,7%',
    });
    const { items } = await officer()('case.list', { recommendationId });
    expect(preview.rows.map(({ caseId }) => caseId)).toEqual([decided, unproven, open]);
    expect(new Set(items.map(({ caseId }) => caseId))).toEqual(new Set([decided, unproven, open]));
    expect(preview.rows.map(({ status }) => status)).toEqual(['followed_up', 'unproven', 'open']);
    expect(preview.rows[0]).toMatchObject({
      no: 1,
      sanction: 'Teguran tertulis',
      decision: '800/2024-12-09 tanggal 9 Desember 2024',
      deliveredOn: '13 Desember 2024',
    });
    expect(preview.addressee).toMatchObject({ bodyId: 'bkn', note: '' });
  });

  it('finds the same letters by body and days of receipt', async () => {
    const call = shared().as('viewer');
    const named = await call('report.followUp', { recommendationIds: [recommendationId] });
    const found = await call('report.followUp', { body: 'BKN', from: '2024-11-01', to: '2024-11-30' });
    expect(found.rows).toEqual(named.rows);
    const none = call('report.followUp', { body: 'BKN', from: '2024-12-01', to: '2024-12-31' });
    await expectRefusal(none, 'VALIDATION');
    const unknown = call('report.followUp', { body: 'Dewan', from: '2024-11-01', to: '2024-11-30' });
    expect(await expectRefusal(unknown, 'NOT_FOUND')).toMatchObject({ entity: 'body' });
  });

  it('changes nothing while it is looked at', async () => {
    const before = [await caseOf(decided), await caseOf(open), await shared().auditRows()];
    await shared().as('viewer')('report.followUp', { recommendationIds: [recommendationId] });
    expect([await caseOf(decided), await caseOf(open), await shared().auditRows()]).toEqual(before);
  });

  it('refuses a report without a number, to two bodies, or by an official out of office', async () => {
    const rows = await shared().auditRows();
    const whole = await issuing();
    await expectRefusal(officer()('report.issue', { ...whole, numbering: { mode: 'none' } }), 'VALIDATION');
    await expectRefusal(officer()('report.issue', { ...whole, recommendationIds: [] }), 'VALIDATION');
    await expectRefusal(officer()('report.issue', { ...whole, date: '2020-01-02' }), 'VALIDATION');
    const nobody = { ...whole, signatory: { officialId: 'nobody' } };
    await expectRefusal(officer()('report.issue', nobody), 'NOT_FOUND');
    expect(await shared().auditRows()).toBe(rows);

    const other = await officer()('recommendation.register', {
      letter: letterOf({ number: 'LHP/1', bodyId: 'bawaslu' }),
      people: people('districtAnalyst'),
    });
    const mixed = { ...whole, recommendationIds: [recommendationId, other.recommendationId] };
    await expectRefusal(officer()('report.issue', mixed), 'VALIDATION');
    expect((await officer()('report.list', {})).items).toEqual([]);
  });

  it('goes out: the same rows on paper and in the spreadsheet, and the cases are marked', async () => {
    const preview = await officer()('report.followUp', { recommendationIds: [recommendationId] });
    const rowsBefore = await shared().auditRows();
    const issued = await officer()('report.issue', await issuing());
    expect(await shared().auditRows()).toBe(rowsBefore + 1);
    expect(issued.figures).toEqual(preview.figures);

    const sheet = await readSheet(Buffer.from(bytesOf(issued.papers, 'xlsx')));
    expect(sheet.slice(2, 5).map((row) => row.slice(0, 3))).toEqual(
      preview.rows.map(({ no, fullName, nip }) => [no, fullName, nip]),
    );
    expect(sheet.slice(2, 5).map((row) => row[10] ?? '')).toEqual(
      preview.rows.map(({ sanction }) => sanction),
    );
    expect(sheet.slice(6).map((row) => [row[1], row[2]])).toEqual([
      ['Jumlah rekomendasi', 1],
      ['Jumlah pegawai', 3],
      ['Sudah ditindaklanjuti', 1],
      ['Tidak terbukti', 1],
      ['Belum ditindaklanjuti', 1],
      ['Persentase dari 3 pegawai', '66,7%'],
    ]);

    const bare = (text: string) => text.replaceAll(/\s/g, '');
    const annex = bare((await textOfPages(bytesOf(issued.papers, 'annex'))).join(''));
    for (const row of preview.rows) {
      for (const text of [row.fullName, row.nip, row.sanction, row.recommended])
        expect(annex).toContain(bare(text));
    }
    const cover = bare((await textOfPages(bytesOf(issued.papers, 'cover'))).join(''));
    for (const text of [issued.number, 'Kepala Badan Kepegawaian Negara', 'R-20/11/2024', '66,7%'])
      expect(cover).toContain(bare(text));

    expect(await caseOf(decided)).toMatchObject({
      followUp: 'followed_up',
      findings: { reportedOn: '2024-12-16' },
    });
    expect(await caseOf(unproven)).toMatchObject({
      followUp: 'unproven',
      findings: { reportedOn: '2024-12-16' },
    });
    expect(await caseOf(open)).toMatchObject({ followUp: 'open', findings: { reportedOn: null } });
    const { items } = await officer()('recommendation.list', { text: 'R-20/11/2024' });
    expect(items).toEqual([expect.objectContaining({ people: 3, followedUp: 2 })]);
  });

  it('keeps its three files and its place among the letters, and cannot be voided', async () => {
    const [report] = (await officer()('report.list', {})).items;
    expect(report).toMatchObject({ bodyName: 'Badan Kepegawaian Negara', date: '2024-12-16' });
    const first = await officer()('report.files', { reportId: report?.reportId ?? '' });
    const again = await officer()('report.files', { reportId: report?.reportId ?? '' });
    expect(first.papers.map(({ kind }) => kind)).toEqual(['cover', 'annex', 'xlsx']);
    for (const { kind } of first.papers)
      expect(bytesOf(again.papers, kind)).toEqual(bytesOf(first.papers, kind));
    const { items } = await officer()('letter.list', { kind: 'followUpReport' });
    expect(items).toEqual([expect.objectContaining({ letterId: report?.letterId, number: report?.number })]);
    const voiding = officer()('letter.void', { letterId: report?.letterId ?? '', reason: 'x' });
    expect(await expectRefusal(voiding, 'RULE_VIOLATION')).toMatchObject({ rule: 'LETTER_IN_USE' });
    await expectRefusal(officer()('report.files', { reportId: 'nothing' }), 'NOT_FOUND');
  });

  it('lets a case be closed only once it is reported', async () => {
    const close = { date: '2024-12-17', note: '' };
    shared().on('2024-12-17');
    await shared().apply(unproven, 'close', close);
    expect(await caseOf(unproven)).toMatchObject({ state: 'DITUTUP', followUp: 'unproven' });
    const refused = await expectRefusal(shared().apply(open, 'close', close), 'ILLEGAL_TRANSITION');
    expect(refused.state).toBe('TELAAH');
  });

  it.each([
    ['2024-08-24', 'kasn', ''],
    ['2024-08-25', 'kemenpanrb', 'KASN tidak bertugas lagi'],
  ])('reports on %s what KASN recommended to %s', async (today, bodyId, note) => {
    shared().on('2024-08-20');
    const { recommendationId: old } = await officer()('recommendation.register', {
      letter: letterOf({
        bodyId: 'kasn',
        number: `R-${today}/KASN/8/2024`,
        letterDate: '2024-08-15',
        receivedDate: '2024-08-20',
      }),
      people: [accusationOf({ ...shared().cast.person('villageClerk'), actDate: '2024-07-01' })],
    });
    shared().on(today);
    const { addressee } = await officer()('report.followUp', { recommendationIds: [old] });
    expect(addressee.bodyId).toBe(bodyId);
    if (note === '') expect(addressee.note).toBe('');
    else {
      expect(addressee.note).toContain(note);
      expect(addressee.note).toMatch(/SE .*4/);
    }
  });
});
