import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { createPapers } from '#main/adapters/pdf/papers.ts';
import { missingFrom, textOfPages } from '#main/adapters/pdf/read-back.ts';
import { currentTemplates } from '#main/letters/templates.ts';
import { decreesOfEverySanction, everyPaper } from '../letters/every-paper.ts';
import { profile, recordData } from '../letters/samples.ts';

const root = join(import.meta.dirname, '../..');
const papers = createPapers(join(root, 'resources/fonts'));
const createdAt = new Date('2024-10-28T01:00:00Z');

describe('a finished PDF', () => {
  it.each(everyPaper)('%s: lacks nothing that belongs on it', async (_name, paper) => {
    const { missing } = await papers.render({ ...paper, createdAt });
    expect(missing).toEqual([]);
  });

  it('is the same to the byte, whatever was rendered before', async () => {
    const [, paper] = decreesOfEverySanction[1]!;
    const first = await papers.render({ ...paper, createdAt });
    await Promise.all(everyPaper.slice(0, 4).map(([, other]) => papers.render({ ...other, createdAt })));
    const again = await papers.render({ ...paper, createdAt });
    expect(Buffer.from(again.bytes).equals(Buffer.from(first.bytes))).toBe(true);
    expect(again.sha256).toBe(first.sha256);
  });

  it('is the same to the byte in another process', async () => {
    const [, paper] = decreesOfEverySanction[1]!;
    const here = await papers.render({ ...paper, createdAt });
    const elsewhere = execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { createPaperMaker } from '#main/adapters/pdf/paper-maker.ts';
         const text = await new Response(process.stdin).text();
         const { paper, createdAt } = JSON.parse(text);
         const make = createPaperMaker('resources/fonts');
         const rendered = await make({ ...paper, createdAt: new Date(createdAt) });
         process.stdout.write(rendered.sha256);`,
      ],
      { cwd: root, input: JSON.stringify({ paper, createdAt }), env: { ...process.env, TZ: 'Asia/Jakarta' } },
    );
    expect(elsewhere.toString()).toBe(here.sha256);
  });

  it('changes with its date of creation', async () => {
    const [, paper] = decreesOfEverySanction[1]!;
    const first = await papers.render({ ...paper, createdAt });
    const later = await papers.render({ ...paper, createdAt: new Date('2024-10-29T01:00:00Z') });
    expect(later.sha256).not.toBe(first.sha256);
  });

  it('is the same to the byte in every thread', async () => {
    const [, paper] = decreesOfEverySanction[1]!;
    const many = await Promise.all(Array.from({ length: 6 }, () => papers.render({ ...paper, createdAt })));
    expect(new Set(many.map(({ sha256 }) => sha256)).size).toBe(1);
  });

  it('that cannot be made is an error, and the next one is made all the same', async () => {
    const broken = { definition: { content: [{ text: 'x', font: 'unknown' }] }, mustContain: [], createdAt };
    await expect(papers.render(broken)).rejects.toThrow(/unknown/);
    const [, paper] = decreesOfEverySanction[1]!;
    expect((await papers.render({ ...paper, createdAt })).missing).toEqual([]);
  });

  it('leaves the definition it was given as it was', async () => {
    const [, paper] = decreesOfEverySanction[0]!;
    const before = structuredClone(paper.definition);
    await papers.render({ ...paper, createdAt });
    expect(paper.definition).toEqual(before);
  });

  it('is F4, in Indonesian, of version 1.7, and tells nothing about people in its metadata', async () => {
    const [, paper] = decreesOfEverySanction[1]!;
    const { bytes } = await papers.render({ ...paper, createdAt });
    const task = getDocument({ data: bytes.slice(), verbosity: 0 });
    const pdf = await task.promise;
    const page = await pdf.getPage(1);
    const { info } = (await pdf.getMetadata()) as { info: Record<string, unknown> };
    expect(page.view[2]).toBeCloseTo(609.449, 2);
    expect(page.view[3]).toBeCloseTo(935.433, 2);
    expect(info).toMatchObject({
      PDFFormatVersion: '1.7',
      Language: 'id-ID',
      Title: 'Keputusan Hukuman Disiplin - 2024/0007',
      Producer: 'Netra',
      CreationDate: 'D:20241028010000Z',
    });
    expect(JSON.stringify(info)).not.toMatch(/Hartono|19800101/);
    await task.destroy();
  });

  it('numbers its pages from the second one', async () => {
    const [, paper] = decreesOfEverySanction[1]!;
    const { bytes, pages } = await papers.render({ ...paper, createdAt });
    expect(pages).toBe(2);
    const raw = await rawTextOfPages(bytes);
    expect(raw[0]).not.toContain('- 1 -');
    expect(raw[1]).toContain('- 2 -');
  });

  it('reads the letters f and i apart: no ligature hides them from a search', async () => {
    const definition = { defaultStyle: { font: 'serif' }, content: ['fisik, aktif, flora, affidavit'] };
    const { bytes } = await papers.render({ definition, mustContain: [], createdAt });
    expect((await textOfPages(bytes)).join('')).toContain('fisik, aktif, flora, affidavit');
  });
});

describe('the text of a finished PDF', () => {
  it.each(everyPaper)('%s: stays within the margins', async (_name, paper) => {
    const { bytes } = await papers.render({ ...paper, createdAt });
    const { pageMargins, pageSize } = paper.definition as {
      pageMargins: [number, number, number, number];
      pageSize: { width: number };
    };
    const [left, , right] = pageMargins;
    const outside = (await placedTexts(bytes)).filter(
      ({ from, to }) => from < left - 1 || to > pageSize.width - right + 1,
    );
    expect(outside).toEqual([]);
  });
});

describe('two hundred answers', () => {
  it('are all on paper, each under its own number', async () => {
    const questions = Array.from({ length: 200 }, (_, index) => ({
      question: `Pertanyaan pemeriksa nomor ${index + 1}?`,
      answer: index % 3 === 0 ? 'Ya.' : `Jawaban saya ${'sungguh '.repeat(index)}selesai ${index + 1}.`,
    }));
    const paper = currentTemplates.interrogationRecord.build({ ...recordData, questions }, profile, {
      draft: false,
    });
    const { bytes, missing } = await papers.render({ ...paper, createdAt });
    expect(missing).toEqual([]);
    const text = (await textOfPages(bytes)).join('').replaceAll(/\s/g, '');
    for (const [index, { answer }] of questions.entries()) {
      expect(text).toContain(`${index + 1}.Jawaban:${answer.replaceAll(' ', '')}`);
    }
  });
});

describe('what is missing', () => {
  const render = (content: unknown[], mustContain: string[]) =>
    papers.render({
      definition: { pageSize: 'A4', defaultStyle: { font: 'sans' }, content },
      mustContain,
      createdAt,
    });

  it('is a value that was never put on paper', async () => {
    const { missing } = await render(['Ada di sini'], ['Ada di sini', 'Tidak ada']);
    expect(missing).toEqual(['Tidak ada']);
  });

  it('is a block that pdfmake dropped because no page holds it', async () => {
    const tall = Array.from({ length: 120 }, (_, index) => `Baris ke-${index + 1}`);
    const { missing } = await render(
      ['Awal', { unbreakable: true, stack: tall }, 'Akhir'],
      [...tall, 'Akhir'],
    );
    expect(missing.length).toBeGreaterThan(0);
  });

  it('is a letter the font does not have', async () => {
    const { missing } = await render(['Hadir ✓ dan 漢'], ['Hadir']);
    expect(missing).toEqual(['huruf "✓" (U+2713) tidak ada di fon', 'huruf "漢" (U+6F22) tidak ada di fon']);
  });

  it('is not a matter of line ends, no-break spaces or invisible characters', () => {
    expect(
      missingFrom(
        ['Kepala Badan\nKepegawaian 7\u00A0Oktober 2024'],
        ['Kepala Badan Kepegawaian', '7 Oktober 2024'],
      ),
    ).toEqual([]);
    expect(missingFrom(['kerjasama'], ['kerja\u00ADsama'])).toEqual([]);
  });

  it('is nothing when a page end parts a value beside other text', () => {
    const pages = ['mengunggah foto bersama lain', 'calon Bupati lain'];
    expect(missingFrom(pages, ['mengunggah foto bersama calon Bupati'])).toEqual([]);
    expect(missingFrom(pages, ['mengunggah video bersama calon Bupati'])).toEqual([
      'mengunggah video bersama calon Bupati',
    ]);
  });
});

async function rawTextOfPages(bytes: Uint8Array): Promise<string[]> {
  const pages: string[] = [];
  for (const { page, text } of await placedTexts(bytes)) pages[page] = `${pages[page] ?? ''} ${text}`;
  return pages;
}

/** Every piece of text with its page (from 0) and the points between which it stands. */
async function placedTexts(bytes: Uint8Array) {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await task.promise;
  const placed: { page: number; text: string; from: number; to: number }[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const content = await (await pdf.getPage(number)).getTextContent();
    for (const item of content.items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const from = Number(item.transform[4]);
      placed.push({ page: number - 1, text: item.str, from, to: from + item.width });
    }
  }
  await task.destroy();
  return placed;
}
