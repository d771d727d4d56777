// Makes the pictures of the user guide (docs/panduan/gambar) from a sample office at work: everybody in it is fictitious.
// Dates are reckoned back from today, so that the board always shows what is late, near and in time.
// Run after a build: node scripts/guide-pictures.mjs [names of pictures …]
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from '@playwright/test';
import { gatherCast } from '#main/hosts/cli/demo/cast.ts';
import { setStage } from '#main/hosts/cli/demo/stage.ts';
import { decideAndDeliver, examineBySuperior, reportBySuperior } from '#main/hosts/cli/demo/steps.ts';
import { findChromium } from '#scripts/find.mjs';
import { root } from '#scripts/run.mjs';

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];
const pictures = join(root, 'docs/panduan/gambar');
const officer = {
  username: 'siti.rahma',
  displayName: 'Siti Rahma',
  password: 'kalimat sandi kantor contoh',
};
const wanted = new Set(process.argv.slice(2));

/** The day so many days before today (negative: after), as `YYYY-MM-DD`; never on a weekend. */
function ago(days) {
  const day = new Date(Date.now() - days * 86_400_000);
  while ([0, 6].includes(day.getUTCDay())) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

async function furnish(dataFolder) {
  const stage = await setStage({ dataFolder });
  const cast = await gatherCast(stage);
  const { person, head } = cast;
  const people = {
    teacher: { employeeId: await stage.employee('198206122007042002') },
    clerk: { employeeId: await stage.employee('198911232014071003') },
    keeper: { employeeId: await stage.employee('198412242009102008') },
    analyst: { employeeId: await stage.employee('198808082014032005') },
    writer: { employeeId: await stage.employee('199105082016011009') },
  };
  const act = (who, actCode, level, on, place, description) => ({
    ...who,
    actCode,
    actDate: on,
    actPlace: place,
    actDescription: description,
    supportedStatus: 'determined',
    recommendedClass: 'discipline',
    recommendedLevel: level,
  });
  const receive = async (on, sent, number, dueDate, persons) => {
    stage.on(on);
    const { recommendationId, caseIds } = await stage.as('case_officer')('recommendation.register', {
      letter: {
        bodyId: 'bkn',
        number,
        letterDate: sent,
        receivedDate: on,
        subject: 'Rekomendasi atas pelanggaran netralitas ASN di lingkungan Pemerintah Kabupaten Contoh',
        sensitivity: 'rahasia',
        dueDate,
      },
      people: persons,
    });
    return { recommendationId, caseIds };
  };
  const review = async (caseId, on) => {
    stage.on(on);
    await stage.apply(caseId, 'startReview', { date: on });
  };
  const open = async (caseId, on, provision, level, superior) => {
    stage.on(on);
    const impact = provision.startsWith('3') ? { impact: level === 'light' ? 'unit' : 'instansi' } : {};
    const data = { date: on, provision, level, superior: person(superior), ...impact };
    await stage.apply(caseId, 'openDiscipline', data);
  };
  const questions = [
    ['Apakah akun media sosial dalam tangkapan layar ini milik Saudara?', 'Benar, akun itu milik saya.'],
    ['Mengapa Saudara membagikan unggahan tersebut?', 'Saya tidak mengetahui bahwa hal itu dilarang.'],
  ];
  const light = { provision: '3.f', impact: 'unit', level: 'light', proposedSanction: 'R2' };
  const moderate = { provision: '3.d', impact: 'instansi', level: 'moderate', proposedSanction: 'ST1' };
  const regent = 'Bupati Contoh selaku Pejabat Pembina Kepegawaian';

  // The first letter is done with: one sanction in force and served, and the report is out.
  const first = await receive(
    ago(125),
    ago(132),
    `R-0815/NK.02.00/${ago(132).slice(5, 7)}/${ago(132).slice(0, 4)}`,
    null,
    [
      act(
        person('villageClerk'),
        'D6',
        'light',
        ago(160),
        'Media sosial',
        'membagikan unggahan kampanye salah satu pasangan calon',
      ),
    ],
  );
  const [served] = first.caseIds;
  await review(served, ago(124));
  await open(served, ago(120), '3.f', 'light', 'villageHead');
  await examineBySuperior(stage, served, cast, {
    superior: 'villageHead',
    summonedOn: ago(117),
    examinedOn: ago(103),
    place: 'Kantor Kelurahan Tanjung Indah',
    questions,
  });
  await reportBySuperior(stage, served, cast, {
    superior: 'villageHead',
    on: ago(100),
    ...light,
    competentOfficial: 'Lurah Tanjung Indah',
    actForm: 'Menyukai dan membagikan unggahan kampanye di media sosial',
    actTime: 'Pertengahan masa kampanye',
    actPlace: 'Media sosial',
  });
  await decideAndDeliver(
    stage,
    served,
    cast,
    person('villageHead'),
    { sanction: 'R2' },
    {
      decidedOn: ago(97),
      calledOn: ago(96),
      deliveredOn: ago(93),
      actSummary: 'membagikan unggahan kampanye salah satu pasangan calon di media sosial',
    },
  );
  stage.on(ago(65));
  await stage.apply(served, 'takeEffect', {});
  await stage.apply(served, 'complete', { date: ago(65) });
  stage.on(ago(63));
  await stage.as('case_officer')('report.issue', {
    recommendationIds: [first.recommendationId],
    date: ago(63),
    numbering: { mode: 'next' },
    signatory: head,
    copies: ['Inspektur Daerah Kabupaten Contoh'],
  });

  // The second letter is what the office is busy with: every case at another step.
  const second = await receive(
    ago(47),
    ago(54),
    `R-1207/NK.02.00/${ago(54).slice(5, 7)}/${ago(54).slice(0, 4)}`,
    ago(-20),
    [
      act(
        person('schoolsHead'),
        'D8',
        'severe',
        ago(80),
        'Aula SD Negeri 3 Tanjung Raya',
        'mengundang para kepala sekolah dan mengajak mereka memilih salah satu pasangan calon Bupati dan Wakil Bupati',
      ),
      act(
        person('healthClerk'),
        'D4',
        'moderate',
        ago(76),
        'Lapangan Tanjung Contoh',
        'menghadiri kampanye salah satu pasangan calon dan memberi dukungan aktif',
      ),
      act(
        person('districtAnalyst'),
        'D7',
        'moderate',
        ago(74),
        'Lapangan Kecamatan Tanjung Raya',
        'mengunggah foto bersama salah satu calon Bupati dengan simbol pasangan calon',
      ),
      act(
        people.clerk,
        'D6',
        'moderate',
        ago(78),
        'Media sosial',
        'membagikan unggahan kampanye salah satu pasangan calon',
      ),
      act(
        people.keeper,
        'D6',
        'moderate',
        ago(78),
        'Media sosial',
        'membagikan unggahan kampanye salah satu pasangan calon',
      ),
    ],
  );
  const [severe, absent, ready, decided, effective] = second.caseIds;
  for (const caseId of second.caseIds) await review(caseId, ago(45));

  // A team examines on the next working day.
  await open(severe, ago(40), '5.n.6', 'severe', 'educationChief');
  stage.on(ago(34));
  const members = [
    { person: person('educationChief'), element: 'superior', teamPosition: 'chair' },
    { person: person('disciplineHead'), element: 'personnel', teamPosition: 'secretary' },
    { person: person('inspector'), element: 'supervision', teamPosition: 'member' },
  ];
  const team = await stage.paper(severe, 'examinationTeamDecree', { members, signatory: head, copies: [] });
  await stage.apply(severe, 'formTeam', { document: team, members });
  stage.on(ago(13));
  const appointment = { examDate: ago(-1), time: '09:00', place: 'Ruang Rapat BKPSDM Kabupaten Contoh' };
  const summons = await stage.paper(severe, 'summons', {
    sequence: 1,
    ...appointment,
    appearBefore: person('educationChief'),
    signatory: person('educationChief'),
    signedAs: 'superior',
    copies: ['Kepala BKPSDM Kabupaten Contoh'],
  });
  await stage.apply(severe, 'summon', { document: summons, ...appointment });

  // Did not come, and the second summons is overdue.
  await open(absent, ago(40), '3.d', 'moderate', 'healthChief');
  stage.on(ago(34));
  const missed = { examDate: ago(20), time: '09:00', place: 'Ruang Kepala Dinas Kesehatan Kabupaten Contoh' };
  const call = await stage.paper(absent, 'summons', {
    sequence: 1,
    ...missed,
    appearBefore: person('healthChief'),
    signatory: person('healthChief'),
    copies: [],
  });
  await stage.apply(absent, 'summon', { document: call, ...missed });
  stage.on(missed.examDate);
  await stage.apply(absent, 'recordAbsence', {
    date: missed.examDate,
    reason: 'no_news',
    note: 'Ditunggu sampai pukul 11.00.',
  });

  await open(ready, ago(5), '3.d', 'moderate', 'districtHead');

  for (const [caseId, superior, start] of [
    [decided, 'districtHead', 40],
    [effective, 'healthChief', 40],
  ]) {
    await open(caseId, ago(start + 2), '3.d', 'moderate', superior);
    await examineBySuperior(stage, caseId, cast, {
      superior,
      summonedOn: ago(start),
      examinedOn: ago(start - 14),
      place: 'Ruang Rapat BKPSDM Kabupaten Contoh',
      questions,
    });
    await reportBySuperior(stage, caseId, cast, {
      superior,
      on: ago(start - 16),
      ...moderate,
      competentOfficial: regent,
      actForm: 'Membagikan unggahan kampanye di media sosial',
      actTime: 'Masa kampanye',
      actPlace: 'Media sosial',
    });
    stage.on(ago(start - 17));
    await stage.apply(caseId, 'propose', { date: ago(start - 17), toRole: 'region_head' });
  }
  stage.on(ago(16));
  const decree = await stage.paper(decided, 'sanctionDecree', {
    sanction: 'ST1',
    signatory: head,
    actSummary: 'membagikan unggahan kampanye salah satu pasangan calon di media sosial',
    copies: ['Inspektur Daerah Kabupaten Contoh'],
  });
  await stage.apply(decided, 'decide', {
    document: decree,
    sanction: 'ST1',
    official: head,
    officialRole: 'region_head',
  });
  await decideAndDeliver(
    stage,
    effective,
    cast,
    head,
    { sanction: 'ST1' },
    {
      decidedOn: ago(20),
      calledOn: ago(19),
      deliveredOn: ago(12),
      actSummary: 'membagikan unggahan kampanye salah satu pasangan calon di media sosial',
    },
  );

  // The third letter has just come in.
  const third = await receive(
    ago(4),
    ago(10),
    `R-1391/NK.02.00/${ago(10).slice(5, 7)}/${ago(10).slice(0, 4)}`,
    ago(-35),
    [
      act(
        people.teacher,
        'D8',
        'moderate',
        ago(62),
        'Balai Kelurahan Tanjung Indah',
        'menyerukan dukungan kepada salah satu pasangan calon dalam pertemuan warga',
      ),
      act(
        people.writer,
        'D6',
        'light',
        ago(60),
        'Media sosial',
        'menyukai unggahan kampanye salah satu pasangan calon',
      ),
    ],
  );
  await review(third.caseIds[0], ago(3));

  stage.on(ago(2));
  await stage.as('administrator')('user.create', { ...officer, role: 'administrator' });
  await stage.close();
  return { severe, absent, ready, decided, effective };
}

/** The compiled server on a data folder. */
async function serve(data) {
  const program = spawn(
    process.execPath,
    [join(root, 'out/main/server.js'), '--data', data, '--print-launch'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const [line] = await once(createInterface({ input: program.stdout }), 'line');
  return { address: JSON.parse(line).address, stop: () => program.kill() };
}

/** Waits until the page stands still: the server's own events keep the network busy for good, so time has to do. */
const settled = (page) => page.waitForTimeout(900);

async function shoot(page, name, width) {
  if (wanted.size > 0 && !wanted.has(name)) return;
  await settled(page);
  const file = join(pictures, `${name}-${width}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  // A palette is enough for a page of text; without ImageMagick the picture is only larger.
  spawnSync('convert', [file, '-strip', '+dither', '-colors', '192', `PNG8:${file}`], { stdio: 'ignore' });
  console.log(name, width);
}

async function shootSetup(page, address, width) {
  await page.goto(address);
  await page.getByRole('button', { name: 'Pakai kantor contoh' }).click();
  await shoot(page, 'penyiapan', width);
}

async function shootOffice(page, address, width, cases) {
  const origin = new URL(address).origin;
  const at = async (path) => {
    await page.goto(`${origin}/#/${path}`);
    await settled(page);
  };
  await page.goto(address);
  await page.getByLabel('Nama pengguna').fill(officer.username);
  await shoot(page, 'masuk', width);
  await page.getByRole('textbox', { name: 'Kata sandi' }).fill(officer.password);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.getByRole('heading', { name: 'Meja Kerja' }).waitFor();
  await shoot(page, 'meja-kerja', width);

  await at('recommendations');
  await shoot(page, 'rekomendasi', width);
  await at('recommendations/new');
  await page.getByRole('textbox', { name: 'Nomor surat' }).fill('R-1402/NK.02.00/11/2026');
  await page
    .getByRole('textbox', { name: 'Hal', exact: true })
    .fill('Rekomendasi atas pelanggaran netralitas ASN');
  await page.getByRole('textbox', { name: 'Tanggal surat' }).fill('-7');
  const pick = async (label, typed, offer) => {
    const field = page.getByRole('combobox', { name: label, exact: true });
    await field.click();
    await field.pressSequentially(typed);
    await page.getByRole('option').filter({ hasText: offer }).first().click();
  };
  await pick('Lembaga', 'BKN', 'BKN');
  await pick('Pegawai', 'irmayanti', /Irmayanti/i);
  await pick('Bentuk pelanggaran (SKB)', 'D7', 'D7');
  await page.getByRole('textbox', { name: 'Tanggal perbuatan' }).fill('-40');
  await page.getByRole('textbox', { name: 'Tempat perbuatan' }).fill('Media sosial');
  await pick('Status yang didukung saat itu', 'Calon', 'Calon (sudah');
  await page.mouse.move(0, 0);
  await page.getByText(/^Tersimpan/).waitFor();
  await shoot(page, 'rekomendasi-baru', width);
  await page.getByRole('textbox', { name: 'Nomor surat' }).fill('');

  await at('cases');
  await shoot(page, 'perkara', width);
  await at(`cases/${cases.ready}`);
  await page
    .getByRole('region', { name: /^Pratinjau/ })
    .first()
    .waitFor();
  await page.getByRole('textbox', { name: 'Tanggal menghadap' }).fill('+16');
  await page.getByRole('textbox', { name: 'Tempat' }).fill('Kantor Kecamatan Tanjung Raya');
  await page.waitForTimeout(2500);
  await shoot(page, 'perkara-langkah', width);
  await at(`cases/${cases.effective}`);
  await page.getByRole('tab', { name: /^Tenggang/ }).click();
  await shoot(page, 'perkara-tenggang', width);
  await page.getByRole('tab', { name: 'Uji Sah' }).click();
  await shoot(page, 'perkara-uji-sah', width);

  await at(`cases/${cases.severe}/letters/interrogationRecord`);
  await page.waitForTimeout(2500);
  await fillRecord(page);
  await page.waitForTimeout(3000);
  await shoot(page, 'bap', width);

  await at('employees?text=basri');
  await shoot(page, 'pegawai', width);
  await at('employees/import');
  await page.locator('input[type=file]').setInputFiles(join(root, 'test/fixtures/employees-siasn.xlsx'));
  await page.getByRole('table', { name: 'Baris berkas' }).waitFor({ timeout: 60_000 });
  await shoot(page, 'pegawai-impor', width);
  await at('letters');
  await shoot(page, 'surat', width);
  await at('reports');
  await page.waitForTimeout(2500);
  await shoot(page, 'laporan', width);
  await at('office');
  await shoot(page, 'pengaturan', width);
}

async function fillRecord(page) {
  const add = page.getByRole('button', { name: 'Tambah tanya jawab', exact: true });
  const said = [
    ['Apakah Saudara dalam keadaan sehat dan bersedia diperiksa?', 'Ya, saya sehat dan bersedia.'],
    [
      'Apa yang Saudara sampaikan dalam pertemuan itu?',
      'Saya mengajak hadirin memilih salah satu pasangan calon.',
    ],
  ];
  for (const [index, [question, answer]] of said.entries()) {
    const field = page.getByRole('textbox', { name: `Pertanyaan ${index + 1}`, exact: true });
    if ((await field.count()) === 0) await add.click();
    await field.fill(question);
    await page.getByRole('textbox', { name: `Jawaban ${index + 1}`, exact: true }).fill(answer);
  }
  await page.getByRole('textbox', { name: 'Pertanyaan 2', exact: true }).scrollIntoViewIfNeeded();
}

const folder = mkdtempSync(join(tmpdir(), 'netra-guide-'));
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  mkdirSync(pictures, { recursive: true });
  const cases = await furnish(join(folder, 'office'));
  for (const viewport of sizes) {
    const empty = await serve(join(folder, `empty-${viewport.width}`));
    // An office of its own for each size: what was typed for one picture would be offered again as a draft.
    const atWork = join(folder, `office-${viewport.width}`);
    cpSync(join(folder, 'office'), atWork, { recursive: true });
    const office = await serve(atWork);
    const context = await browser.newContext({ viewport, locale: 'id-ID', timezoneId: 'Asia/Makassar' });
    try {
      await shootSetup(await context.newPage(), empty.address, viewport.width);
      await shootOffice(await context.newPage(), office.address, viewport.width, cases);
    } finally {
      await context.close();
      empty.stop();
      office.stop();
    }
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
