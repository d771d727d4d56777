// What is wrong is said in a sentence: what happened, what was kept, what to do. Nothing that was typed is lost.
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { type BusyOffice, openBusyOffice, password } from '#test/support/busy-office.ts';
import { administrator, type OfficeServer, startOfficeServer } from '#test/support/office-server.ts';
import { casePage, casesPage } from '#test/support/pages/cases.ts';
import { signInPage } from '#test/support/pages/door.ts';
import { employeesPage, importPage } from '#test/support/pages/employees.ts';
import { pick, typeText } from '#test/support/pages/fields.ts';
import { frame } from '#test/support/pages/frame.ts';
import { recommendationsPage, registerPage } from '#test/support/pages/recommendations.ts';
import { comeIn } from '#test/support/sign-in.ts';

test.describe.configure({ timeout: 90_000 });

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const wholeSheet = () => readFileSync('test/fixtures/employees-siasn.xlsx');
const keptOfFile = 'Berkas tidak disimpan dan data tidak berubah.';

test('a wrong password does not say which of the two was wrong, and is asked for again', async ({ page }) => {
  const server: OfficeServer = await startOfficeServer('sample');
  await page.goto(server.address);
  const door = signInPage(page);
  await door.signIn({ ...administrator, password: 'bukan kata sandinya' });
  const said = frame(page).error('Nama pengguna atau kata sandi tidak cocok');
  await expect(said).toContainText('Netra tidak menyebut yang mana, demi keamanan.');
  await expect(said).toContainText('Tidak ada yang berubah. Periksa huruf besar-kecil dan Caps Lock');
  await door.signIn(administrator);
  await expect(frame(page).rooms).toBeVisible();
  await server.stop();
});

test.describe('in an office at work', () => {
  let office: BusyOffice;
  let page: Page;
  test.beforeAll(async () => {
    office = await openBusyOffice();
  });
  test.beforeEach(async ({ browser }) => {
    page = await (await browser.newContext()).newPage();
    await comeIn(page, office.address, { username: 'petugas', password });
  });
  test.afterEach(() => page.context().close());
  test.afterAll(() => office.stop());

  const badSheets = [
    {
      name: 'not a spreadsheet',
      file: {
        name: 'pegawai.xlsx',
        mimeType: xlsx,
        buffer: Buffer.from('bukan lembar kerja, hanya tulisan\0'),
      },
      title: 'Berkas bukan lembar kerja',
      advice: 'Unduh ulang dari SIASN sebagai XLSX atau CSV, lalu pilih lagi.',
    },
    {
      name: 'a sheet that was cut off',
      file: { name: 'pegawai.xlsx', mimeType: xlsx, buffer: wholeSheet().subarray(0, 400_000) },
      title: 'Berkas terpotong',
      advice: 'Unduh atau salin ulang berkasnya, lalu pilih lagi.',
    },
    {
      name: 'a sheet with other columns',
      file: { name: 'nilai.csv', mimeType: 'text/csv', buffer: Buffer.from('Nama,Nilai\nAni,90\nBudi,80\n') },
      title: 'Kolom berkas tidak dikenali',
      advice: 'Pastikan baris pertama memuat judul kolom asli dari SIASN, lalu pilih lagi.',
    },
  ];
  for (const { name, file, title, advice } of badSheets) {
    test(name, async () => {
      await frame(page).enter('Pegawai');
      await employeesPage(page).toImport();
      await importPage(page).choose(file);
      await expect(frame(page).error(title)).toContainText(keptOfFile);
      await expect(frame(page).error(title)).toContainText(advice);
      await expect(importPage(page).drop).toBeVisible();
    });
  }

  test('a date that does not exist', async () => {
    await frame(page).enter('Rekomendasi');
    await recommendationsPage(page).toRegister();
    const field = page.getByRole('textbox', { name: 'Tanggal surat', exact: true });
    await field.fill('31/2/26');
    await field.press('Tab');
    await expect(field).toHaveAccessibleDescription(/Februari 2026/);
    await expect(field).toHaveValue('31/2/26');
  });

  test('a letter that came in before is noticed while its number is typed, and again when it is sent', async () => {
    await frame(page).enter('Rekomendasi');
    await recommendationsPage(page).toRegister();
    const register = registerPage(page);
    await register.typeLetter({
      body: 'BKN',
      number: 'r-0031 / nk.02.00 / 01 / 2025',
      letterDate: '6/1/25',
      receivedDate: '13/1/25',
      subject: 'Rekomendasi atas pelanggaran netralitas ASN',
    });
    await expect(register.duplicate).toContainText('Mungkin surat ini sudah tercatat');
    await expect(register.duplicate).toContainText('R-0031/NK.02.00/01/2025');
    await register.typePerson(1, {
      find: 'fahrul tumada',
      name: 'Fahrul Tumada',
      act: 'D6',
      actDate: '16/11/24',
      actPlace: 'Media sosial',
      description: 'membagikan unggahan kampanye',
      status: 'Calon (sudah ditetapkan)',
      level: 'Ringan',
    });
    await register.submit(1);
    await expect(register.confirmDuplicate).toContainText('perkara baru dibuka');
    await register.confirmDuplicate.getByRole('button', { name: 'Batal' }).click();
    await expect(register.person(1).getByRole('textbox', { name: 'Tempat perbuatan' })).toHaveValue(
      'Media sosial',
    );
  });

  const note = 'Berkas lengkap, diperiksa bersama bidang disiplin.';
  const step = 'Mulai telaah';

  test('a case that somebody else moved on is not written over; what was typed stays', async () => {
    // A desk that hears no news from the office still shows the case as it was.
    await page.route('**/events', (route) => route.abort());
    const colleague = await page.context().newPage();
    for (const desk of [page, colleague]) await openCase(desk, 'Hendra Sulaiman');
    await typeText(casePage(page).step(step), 'Catatan', note);
    await casePage(colleague).record(step);

    await casePage(page).step(step).getByRole('button', { name: step, exact: true }).click();
    const said = frame(page).error('Perkara ini baru saja diubah di tempat lain');
    await expect(said).toContainText('Belum ada yang tercatat dari sini, dan isian Anda masih utuh.');
    await said.getByRole('button', { name: 'Muat keadaan terbaru' }).click();
    await expect(casePage(page).step(step)).toContainText('Tidak boleh lagi');
    await expect(casePage(page).step(step).getByRole('textbox', { name: 'Catatan' })).toHaveValue(note);
  });

  test('a desk that hears the news says at once that the step was overtaken', async () => {
    const colleague = await page.context().newPage();
    const person = 'La Ode Muh. Fajar';
    for (const desk of [page, colleague]) await openCase(desk, person);
    await casePage(colleague).otherStep('Catat tidak hadir');
    await pick(casePage(colleague).step('Catat tidak hadir'), 'Sebab', 'Tanpa keterangan');
    await casePage(page).answer(1).fill('Ya, saya bersedia.');
    await casePage(colleague).record('Catat tidak hadir');
    await expect(casePage(page).step('Catat pemeriksaan (BAP)')).toContainText('Tidak boleh lagi');
    await expect(casePage(page).answer(1)).toHaveValue('Ya, saya bersedia.');
  });

  async function openCase(desk: Page, person: string): Promise<void> {
    await desk.goto(office.address);
    await frame(desk).enter('Perkara');
    await casesPage(desk).open(person);
    await expect(casePage(desk).tab('Langkah sekarang')).toBeVisible();
  }
});
