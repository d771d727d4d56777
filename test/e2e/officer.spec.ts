// The main job of the office, from an empty computer to the report that goes out, as an officer does it on screen.
import { expect, type Page, test } from '@playwright/test';
import { readSheet } from 'read-excel-file/node';
import { listenForComplaints } from '#test/support/desk-page.ts';
import { type OfficeServer, startOfficeServer } from '#test/support/office-server.ts';
import { casePage, casesPage } from '#test/support/pages/cases.ts';
import { setupPage, signInPage } from '#test/support/pages/door.ts';
import { employeesPage, importPage } from '#test/support/pages/employees.ts';
import { choose, pick, pickPerson, typeDate, typeText } from '#test/support/pages/fields.ts';
import { frame } from '#test/support/pages/frame.ts';
import { lettersPage } from '#test/support/pages/letters.ts';
import {
  recommendationPage,
  recommendationsPage,
  registerPage,
  type TypedAccusation,
} from '#test/support/pages/recommendations.ts';
import { reportsPage } from '#test/support/pages/reports.ts';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

const officer = {
  displayName: 'Siti Rahma',
  username: 'siti.rahma',
  password: 'kalimat sandi kantor contoh',
};

let server: OfficeServer;
let page: Page;
let complaints: ReturnType<typeof listenForComplaints>;

test.beforeAll(async ({ browser }) => {
  server = await startOfficeServer('none');
  page = await browser.newPage();
  complaints = listenForComplaints(page);
  await page.goto(server.address);
});
test.afterEach(() => expect(complaints.emptied()).toEqual([]));
test.afterAll(async () => {
  await page.close();
  await server.stop();
});

test('an office is set up in four steps and gives its recovery key once', async () => {
  const setup = setupPage(page);
  await expect(setup.heading).toBeVisible();
  await setup.fillFromSample();
  await setup.next();
  await expect(setup.step('Pejabat')).toBeVisible();
  await expect(setup.officials.getByRole('row')).toHaveCount(6);
  await setup.next();
  await setup.nameAdministrator(officer);
  await setup.next();
  await expect(setup.step('Ringkasan')).toBeVisible();
  await setup.setUp();
  await setup.keepRecoveryKey();
  await signInPage(page).signIn(officer);
  await expect(page.getByRole('heading', { name: 'Belum ada surat rekomendasi' })).toBeVisible();
});

test('the SIASN sheet shows what it would do, row by row, before it does it', async () => {
  const sheet = importPage(page);
  await frame(page).enter('Pegawai');
  await employeesPage(page).toImport();
  await sheet.choose('test/fixtures/employees-siasn.xlsx');
  await expect(sheet.view('Baru 4.979')).toBeAttached();
  await expect(sheet.summary).toContainText('24 ditolak');

  await sheet.filter('199302052023132001');
  await expect(sheet.line('4.600')).toContainText('NIP');
  await expect(sheet.line('4.600')).toContainText('Ditolak');

  await sheet.write();
  await expect(sheet.done).toBeVisible();
  await frame(page).enter('Pegawai');
  await employeesPage(page).search('197406152000031002');
  await expect(employeesPage(page).list).toContainText('Baharuddin Makmur');
});

const baharuddin: TypedAccusation = {
  find: '19740615 200003 1 002',
  name: 'Baharuddin Makmur',
  act: 'D8',
  actDate: '5/10/24',
  actPlace: 'Aula SD Negeri 3 Tanjung Raya',
  description:
    'mengundang para kepala sekolah dan mengajak mereka memilih salah satu pasangan calon Bupati dan Wakil Bupati',
  status: 'Calon (sudah ditetapkan)',
  level: 'Berat',
};
const nurul: TypedAccusation = {
  find: 'nurul fadillah',
  name: 'Nurul Fadillah',
  act: 'D6',
  actDate: '12 okt 2024',
  actPlace: 'Media sosial',
  description: 'membagikan unggahan kampanye salah satu pasangan calon di Facebook',
  status: 'Calon (sudah ditetapkan)',
  level: 'Ringan',
};

test('one letter with two people opens two cases', async () => {
  const register = registerPage(page);
  await frame(page).enter('Rekomendasi');
  await recommendationsPage(page).toRegister();
  await register.typeLetter({
    body: 'BKN',
    number: 'R-1207/NK.02.00/11/2024',
    letterDate: '4/11/24',
    receivedDate: '11 nov 2024',
    subject: 'Rekomendasi atas pelanggaran netralitas ASN',
  });
  await register.typePerson(1, baharuddin);
  await expect(register.skb(1)).toContainText('Berat');
  await register.addPerson();
  await register.typePerson(2, nurul);
  await register.submit(2);
  await expect(recommendationPage(page).people).toContainText('Nurul Fadillah');
  await recommendationPage(page).openCaseOf('Baharuddin Makmur');
});

test('the case is taken up; what is not allowed yet says why, with the article', async () => {
  const work = casePage(page);
  const review = work.step('Mulai telaah');
  await typeDate(review, 'Tanggal telaah dimulai', '12/11/24', 'Selasa, 12 November 2024');
  await work.record('Mulai telaah');

  const opening = work.step('Tetapkan jalur disiplin');
  await typeDate(opening, 'Tanggal penetapan', '14/11/24');
  await pickPerson(opening, 'Atasan langsung yang memeriksa', 'nurhayati salim', /Wa Ode Nurhayati Salim/);
  await work.record('Tetapkan jalur disiplin');

  await expect(work.blocked).toContainText('Panggil (Panggilan I)');
  await expect(work.blocked).toContainText('Pasal 29 ayat (2)');
});

test('a team is formed by decree, seen as it will be printed', async () => {
  const work = casePage(page);
  const team = work.step('Bentuk tim pemeriksa');
  await expect(work.member(1).getByRole('combobox', { name: 'Nama anggota 1' })).toHaveValue(
    /Wa Ode Nurhayati Salim/,
  );
  await expect(work.member(3).getByRole('combobox', { name: 'Unsur anggota 3' })).toHaveValue('supervision');
  await typeText(team, 'Tembusan', 'Inspektur Daerah Kabupaten Contoh');
  await typeDate(team, 'Tanggal naskah', '18/11/24');
  await expect(work.preview('Keputusan Pembentukan Tim Pemeriksa')).toContainText('18 November 2024');
  await expect(work.preview('Keputusan Pembentukan Tim Pemeriksa')).toContainText('BUPATI CONTOH');
  await work.issueAndRecord('Bentuk tim pemeriksa');
  await expect(work.stage).toContainText('Pemanggilan');
});

test('the first summons', async () => {
  const work = casePage(page);
  const summons = work.step('Panggil (Panggilan I)');
  await typeDate(summons, 'Tanggal naskah', '20/11/24');
  await typeDate(summons, 'Tanggal menghadap', '3/12/24', 'Selasa, 3 Desember 2024');
  await typeText(summons, 'Jam', '9');
  await typeText(summons, 'Tempat', 'Ruang Rapat BKPSDM Kabupaten Contoh');
  await expect(work.preview('Surat Panggilan')).toContainText('3 Desember 2024');
  await work.issueAndRecord('Panggil (Panggilan I)');
});

test('the hearing is taken down by keyboard alone', async () => {
  const work = casePage(page);
  const keyboard = page.keyboard;
  await expect(work.question(2)).toBeVisible();
  await work.tabTo(work.answer(1));
  await keyboard.type('Ya, saya sehat dan bersedia.');
  await keyboard.press('Control+ArrowDown');
  await expect(work.answer(2)).toBeFocused();
  await keyboard.type('Ya, saya mengerti.');

  await keyboard.press('Control+Enter');
  await expect(work.question(3)).toBeFocused();
  await keyboard.type('Apa yang Saudara sampaikan pada pertemuan itu?');
  await keyboard.press('Enter');
  await expect(work.answer(3)).toBeFocused();
  await keyboard.type('Saya mengajak hadirin memilih salah satu pasangan calon.');
  await keyboard.press('Shift+Enter');
  await keyboard.type('Saya menyadari ajakan itu tidak patut.');
  await keyboard.press('Control+Enter');
  await keyboard.type('Pertanyaan yang tidak jadi diajukan');
  await keyboard.press('Control+Delete');
  await expect(work.question(4)).toBeHidden();
  await expect(work.question(3)).toBeFocused();

  await work.tabTo(page.getByRole('textbox', { name: 'Tanggal naskah', exact: true }));
  await keyboard.type('3/12/24');
  await work.tabTo(page.getByRole('checkbox', { name: /^Salinan BAP sudah diberikan/ }));
  await keyboard.press('Space');
  await expect(work.preview('Berita Acara Pemeriksaan')).toContainText('ajakan itu tidak patut');
  await work.tabTo(page.getByRole('button', { name: 'Terbitkan dan catat' }));
  await keyboard.press('Enter');
  await expect(work.step('Catat pemeriksaan (BAP)')).toBeHidden();
  await expect(work.stage).toContainText('Pemeriksaan');
});

test('the report of the examination, and the proposal to who may decide', async () => {
  const work = casePage(page);
  const report = work.step('Selesaikan LHP');
  await typeText(report, 'Kepada Yth.', 'Bupati Contoh');
  await typeText(
    report,
    'Fakta yang terungkap',
    'Ajakan disampaikan di hadapan 14 kepala sekolah dan diakui.',
  );
  await typeText(report, 'Analisis', 'Perbuatan itu mengarah pada keberpihakan terhadap pasangan calon.');
  await choose(report, 'Hukuman yang diusulkan', /^Pembebasan dari jabatannya/);
  await expect(report).toContainText('Bupati');
  await typeText(
    report,
    'Pejabat yang berwenang menghukum',
    'Bupati Contoh selaku Pejabat Pembina Kepegawaian',
  );
  await typeDate(report, 'Tanggal naskah', '6/12/24');
  await expect(work.preview('Laporan Hasil Pemeriksaan')).toContainText('14 kepala sekolah');
  await work.issueAndRecord('Selesaikan LHP');

  const proposal = work.step('Usulkan ke pejabat berwenang');
  await typeDate(proposal, 'Tanggal usul', '9/12/24');
  await pick(proposal, 'Diusulkan kepada', 'Kepala daerah (PPK)');
  await work.record('Usulkan ke pejabat berwenang');
});

test('the decree', async () => {
  const work = casePage(page);
  const decree = work.step('Tetapkan keputusan');
  await typeText(decree, 'Jabatan baru', 'Penelaah Teknis Kebijakan pada Dinas Pendidikan dan Kebudayaan');
  await typeDate(decree, 'Tanggal naskah', '12/12/24');
  await pick(decree, 'Kedudukan pejabat', 'Kepala daerah (PPK)');
  await expect(work.preview('Keputusan Hukuman Disiplin')).toContainText('Penelaah Teknis Kebijakan');
  await work.issueAndRecord('Tetapkan keputusan');
});

test('the decree is called for, handed over and comes into force', async () => {
  const work = casePage(page);
  await work.openTab('Berkas');
  await work.prepare('Surat Panggilan Menerima Keputusan');
  await typeDate(page, 'Tanggal menghadap', '18/12/24');
  await typeText(page, 'Jam', '10');
  await typeText(page, 'Tempat', 'Ruang Kepala BKPSDM Kabupaten Contoh');
  await typeDate(page, 'Tanggal naskah', '13/12/24');
  await expect(work.preview('Surat Panggilan Menerima Keputusan')).toContainText('18 Desember 2024');
  await work.issue();

  const delivery = work.step('Sampaikan keputusan');
  await typeDate(delivery, 'Tanggal penyampaian', '18/12/24');
  await typeText(delivery, 'Tempat', 'Ruang Kepala BKPSDM Kabupaten Contoh');
  await typeDate(delivery, 'Tanggal naskah', '18/12/24');
  await expect(work.preview('Berita Acara Penyampaian Keputusan')).toContainText('delapan belas');
  await work.issueAndRecord('Sampaikan keputusan');

  const receipt = work.step('Catat tanggal diterima');
  await typeDate(receipt, 'Tanggal diterima', '18/12/24');
  await expect(receipt).toContainText('13 Januari 2025');
  await choose(receipt, 'Bukti', 'Tanda terima ditandatangani');
  await work.record('Catat tanggal diterima');

  await work.record('Nyatakan berlaku');
  await expect(work.stage).toContainText('Pelaksanaan');
});

test('the report goes out; its totals are those of its sheet and of the case list', async () => {
  const report = reportsPage(page);
  await frame(page).enter('Laporan');
  await report.receivedBetween('1/11/24', '30/11/24');
  await expect(report.rows).toHaveCount(2);
  await expect(report.figure('Sudah ditindaklanjuti')).toHaveText('1 dari 2 orang');
  await expect(report.figure('Belum ditindaklanjuti')).toHaveText('1 dari 2 orang');
  await expect(report.preview).toContainText('Kepala Badan Kepegawaian Negara');

  const sheet = await report.saveSheet();
  expect(sheet.suggestedFilename()).toMatch(/\.xlsx$/);
  const lines = await readSheet(await sheet.path());
  const total = (label: string) => lines.find((line) => line[1] === label)?.[2];
  expect([total('Jumlah pegawai'), total('Sudah ditindaklanjuti'), total('Belum ditindaklanjuti')]).toEqual([
    2, 1, 1,
  ]);

  await report.issue({ find: 'sitti', name: /Sitti Rahmawati Djafar/ });
  await report.issuedTab.click();
  await expect(report.issued).toContainText('1 dari 2 orang');

  await frame(page).enter('Perkara');
  const cases = casesPage(page);
  await expect(cases.count).toHaveText('2 perkara');
  await expect(cases.rows.filter({ hasText: 'Sudah ditindaklanjuti' })).toHaveCount(1);
  await expect(cases.rows.filter({ hasText: 'Belum ditindaklanjuti' })).toHaveCount(1);
});

test('every paper of the case stands in the agenda, sealed', async () => {
  await frame(page).enter('Surat');
  for (const paper of [
    'Keputusan Pembentukan Tim Pemeriksa',
    'Surat Panggilan',
    'Berita Acara Pemeriksaan',
    'Laporan Hasil Pemeriksaan',
    'Keputusan Hukuman Disiplin',
    'Surat Panggilan Menerima Keputusan',
    'Berita Acara Penyampaian Keputusan',
    'Laporan Tindak Lanjut Rekomendasi',
  ]) {
    await expect(lettersPage(page).ofKind(paper)).toHaveCount(1);
  }
});
