/** `netra doctor`: is this office sound? Looks at store, audit chain, files, fonts and calendar; changes nothing. */
import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import { createPapers } from '#main/adapters/pdf/papers.ts';
import { createResources, resourcesFolder } from '#main/adapters/resources.ts';
import { makeCalendar } from '#main/law/calendar.ts';
import { shippedElections, shippedHolidays } from '#main/usecases/shipped-data.ts';
import type { CommonOptions } from './options.ts';
import { readOptions } from './options.ts';
import { exitCodes, printAnswer, say } from './output.ts';
import { type CliSession, withSession } from './session.ts';

interface Finding {
  readonly what: string;
  readonly ok: boolean;
  readonly detail: string;
}

export async function doctorCommand(args: readonly string[]): Promise<number> {
  const { options } = readOptions(args, {}, { min: 0, max: 0 });
  return withSession(options, async (session) => {
    const findings = [
      await storeFinding(session),
      await folderFinding(options),
      await calendarFinding(),
      await paperFinding(),
      ...(options.as === undefined ? [] : [await chainFinding(session)]),
    ];
    for (const { what, ok, detail } of findings) say(`${ok ? 'baik ' : 'PERIKSA'}  ${what}: ${detail}`);
    if (options.as === undefined)
      say('Rantai jejak diperiksa bila masuk: --as PENGGUNA dengan NETRA_PASSWORD.');
    printAnswer({ ok: findings.every(({ ok }) => ok), findings });
    return findings.every(({ ok }) => ok) ? exitCodes.done : exitCodes.refused;
  });
}

async function storeFinding({ application }: CliSession): Promise<Finding> {
  const store = application.describeStore();
  if (store === null)
    return { what: 'Penyimpanan', ok: false, detail: 'kantor belum disiapkan; jalankan `netra init`' };
  return {
    what: 'Penyimpanan',
    ok: true,
    detail: Object.entries(store)
      .map(([name, value]) => `${name} ${value}`)
      .join(', '),
  };
}

async function folderFinding({ dataFolder }: CommonOptions): Promise<Finding> {
  const writable = await access(dataFolder, constants.R_OK | constants.W_OK).then(
    () => true,
    () => false,
  );
  return {
    what: 'Folder data',
    ok: writable,
    detail: writable ? 'dapat dibaca dan ditulis' : 'tidak dapat ditulis',
  };
}

/** The calendar has to confirm the present year, or every deadline of it is provisional. */
async function calendarFinding(): Promise<Finding> {
  const resources = createResources();
  const { confirmedYears } = makeCalendar(await shippedHolidays(resources));
  await shippedElections(resources);
  const thisYear = new Date().getFullYear();
  const known = confirmedYears.has(thisYear);
  return {
    what: 'Kalender kerja',
    ok: known,
    detail: known
      ? `hari libur ${thisYear} sudah ditetapkan`
      : `hari libur ${thisYear} belum ditetapkan; tenggang bersifat sementara`,
  };
}

/** Draws a line with the fonts of the papers and reads it back. */
async function paperFinding(): Promise<Finding> {
  const line = 'Netra memeriksa fon naskah';
  const definition = { content: [{ text: line, bold: true }, { text: line }] };
  const { missing } = await createPapers(join(resourcesFolder(), 'fonts')).render({
    definition,
    mustContain: [line],
    createdAt: new Date(0),
  });
  return {
    what: 'Fon dan PDF',
    ok: missing.length === 0,
    detail: missing.length === 0 ? 'terbaca kembali' : 'teks tidak terbaca kembali',
  };
}

async function chainFinding({ call }: CliSession): Promise<Finding> {
  const { whole, rows, problem } = await call('audit.verify', {});
  return { what: 'Rantai jejak', ok: whole, detail: whole ? `${rows} baris utuh` : (problem ?? 'rusak') };
}
