import { describe, expect, it } from 'vitest';
import { letterDataSchemas } from '#main/letters/schemas.ts';
import { signatoryOf } from '#main/letters/signature.ts';
import { currentTemplates, drawPaper } from '#main/letters/templates.ts';
import { letterKinds, sanctions } from '#shared/vocabulary.ts';
import { decreesOfEverySanction, everyPaper, textOf } from './every-paper.ts';
import * as sample from './samples.ts';

const { profile } = sample;
const final = { draft: false };
const contentOf = (paper: { definition: object }) =>
  textOf((paper.definition as { content: unknown }).content);

describe('every paper', () => {
  it.each(everyPaper)('%s: holds in its definition what has to be found on it', (_name, paper) => {
    const text = withoutSpaces(contentOf(paper));
    expect(paper.mustContain.filter((value) => !text.includes(withoutSpaces(value)))).toEqual([]);
  });

  it.each(everyPaper)('%s: is plain data that can be handed to another thread', (_name, paper) => {
    expect(structuredClone(paper)).toEqual(paper);
    expect(JSON.parse(JSON.stringify(paper.definition))).toEqual(paper.definition);
  });

  it.each(everyPaper)('%s: names nobody in its title', (_name, paper) => {
    for (const name of ['Hartono', 'Aminah', 'Wahiduddin', '19800101'])
      expect(paper.title).not.toContain(name);
  });

  it.each(everyPaper)('%s: carries no draft mark when final', (_name, paper) => {
    expect(paper.definition).not.toHaveProperty('watermark');
  });

  it('is marked RAHASIA, except the annex, which is named by its letter', () => {
    for (const [name, paper] of everyPaper) {
      expect([name, contentOf(paper).includes('RAHASIA')]).toEqual([name, !name.startsWith('Lampiran')]);
    }
  });
});

describe('data', () => {
  it('has a schema and a template for every kind of paper', () => {
    expect(Object.keys(letterDataSchemas).sort()).toEqual(Object.keys(letterKinds).sort());
    expect(Object.keys(currentTemplates).sort()).toEqual(Object.keys(letterKinds).sort());
  });

  it('draws the same paper from data that was stored as JSON', () => {
    const stored: unknown = JSON.parse(JSON.stringify(sample.decreeData));
    const template = { id: 'sanctionDecree', version: 1 };
    expect(drawPaper(template, stored, profile, final)).toEqual(
      currentTemplates.sanctionDecree.build(sample.decreeData, profile, final),
    );
  });

  it('refuses data a template does not know, and templates that do not exist', () => {
    expect(() =>
      drawPaper({ id: 'sanctionDecree', version: 1 }, { sanction: 'R9' }, profile, final),
    ).toThrow();
    expect(() => drawPaper({ id: 'sanctionDecree', version: 99 }, sample.decreeData, profile, final)).toThrow(
      RangeError,
    );
  });

  it('refuses to issue a numbered paper without its number', () => {
    const unnumbered = { ...sample.decreeData, number: null };
    expect(() => currentTemplates.sanctionDecree.build(unnumbered, profile, final)).toThrow(
      'without a number',
    );
  });
});

describe('a draft', () => {
  const draft = currentTemplates.sanctionDecree.build(sample.decreeData, profile, { draft: true });

  it('carries the mark DRAF and a gap instead of its number', () => {
    expect(draft.definition).toMatchObject({ watermark: { text: 'DRAF' } });
    expect(contentOf(draft)).toContain('NOMOR ........................');
    expect(contentOf(draft)).not.toContain(sample.decree.number);
  });
});

describe('Keputusan', () => {
  const LABELS = ['KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT', 'KELIMA', 'KEENAM', 'KETUJUH'];
  /** Diktum between "imposed" and "in force", by sanction. */
  const OWN_DICTA = { R1: 0, R2: 0, R3: 0, S1: 1, S2: 1, S3: 1, ST1: 1, ST2: 1, ST3: 1, B1: 3, B2: 3, B3: 1 };

  it.each(decreesOfEverySanction)('%s: preamble, title and diktum name the same sanction', (name, paper) => {
    const code = name.split(' ')[1] as keyof typeof sanctions;
    const sanction = sanctions[code].replace('PNS', 'Pegawai Negeri Sipil');
    const text = contentOf(paper).replaceAll('\n', ' ').toLowerCase();
    const count = text.split(sanction.toLowerCase()).length - 1;
    // Title, Menimbang (what is needed, what is decided), Menetapkan, KESATU.
    expect(count).toBe(5);
    for (const other of Object.values(sanctions)) {
      if (other !== sanctions[code]) expect(text).not.toContain(`berupa ${other.toLowerCase()} kepada`);
    }
  });

  it.each(decreesOfEverySanction)('%s: its diktum follow one another', (name, paper) => {
    const code = name.split(' ')[1] as keyof typeof OWN_DICTA;
    const lines = contentOf(paper).split('\n');
    const found = lines.filter((line) => LABELS.includes(line));
    expect(found).toEqual(LABELS.slice(0, 3 + OWN_DICTA[code]));
  });

  it.each(decreesOfEverySanction)(
    '%s: items end with a semicolon, Menetapkan with a full stop',
    (_name, paper) => {
      const lines = contentOf(paper).split('\n');
      const from = lines.indexOf('Menimbang');
      const to = lines.indexOf('MEMUTUSKAN:');
      const items = lines.slice(from, to).filter((line) => line.length > 10);
      expect(items.length).toBeGreaterThanOrEqual(8);
      for (const item of items) expect(item).toMatch(/[^;.];$|\.;$/);
      expect(lines.find((line) => line.startsWith('KEPUTUSAN BUPATI CONTOH TENTANG'))).toMatch(/[A-Z)]\.$/);
    },
  );

  it.each(decreesOfEverySanction)('%s: counts in working days only', (_name, paper) => {
    const text = contentOf(paper);
    expect(text).toContain('hari kerja ke-15 (kelima belas)');
    expect(text).toContain('14 (empat belas) hari kerja');
    expect(text).not.toMatch(/hari ke-15|hari kalender/);
  });

  it('is signed without titles, with them below a letter', () => {
    const signatory = signatoryOf({ ...sample.personnelHead }, profile);
    const signed = contentOf(
      currentTemplates.sanctionDecree.build({ ...sample.decreeData, signatory }, profile, final),
    );
    expect(signed).toContain('RAHMAWATI DJAFAR UMAR\n');
    expect(signed).not.toContain('S.Sos., M.A.P.');
    const letter = contentOf(
      currentTemplates.decreeReceiptSummons.build(
        { ...sample.receiptSummonsData, signatory },
        profile,
        final,
      ),
    );
    expect(letter).toContain('Rahmawati Djafar Umar, S.Sos., M.A.P.');
  });

  it('names the rank below for a demotion of one rank', () => {
    const text = contentOf(
      currentTemplates.sanctionDecree.build({ ...sample.decreeData, sanction: 'ST3' }, profile, final),
    );
    expect(text).toContain('dari Penata Muda Tk. I, III/b menjadi Penata Muda, III/a');
  });

  it('cites the transition for the moderate sanctions of the older regulation, and for no other', () => {
    for (const [name, paper] of decreesOfEverySanction) {
      expect([name, contentOf(paper).includes('Peraturan Pemerintah Nomor 53 Tahun 2010')]).toEqual([
        name,
        name.includes(' ST'),
      ]);
    }
  });

  it('begins the act with a small letter inside its sentence, but leaves a name its capital', () => {
    const withAct = (act: string) =>
      contentOf(currentTemplates.sanctionDecree.build({ ...sample.decreeData, act }, profile, final));
    expect(withAct('Mengunggah foto bersama calon.')).toContain('terbukti mengunggah foto bersama calon,');
    expect(withAct('Mega Putri diajak ikut')).toContain('terbukti Mega Putri diajak ikut,');
  });

  it('uses the kop of the one who signs', () => {
    const byHead = contentOf(currentTemplates.sanctionDecree.build(sample.decreeData, profile, final));
    const onBehalf = contentOf(
      currentTemplates.sanctionDecree.build(
        { ...sample.decreeData, signatory: signatoryOf(sample.secretary, profile) },
        profile,
        final,
      ),
    );
    expect(byHead).not.toContain('PEMERINTAH KABUPATEN CONTOH');
    expect(onBehalf).toContain('PEMERINTAH KABUPATEN CONTOH');
    expect(onBehalf).toContain('KEPUTUSAN BUPATI CONTOH\n');
    expect(onBehalf).toContain('a.n. BUPATI CONTOH\nSEKRETARIS DAERAH,');
  });

  it('leaves the band free on pre-printed paper', () => {
    const preprinted = { ...profile, letterhead: { ...profile.letterhead, mode: 'preprinted' as const } };
    const text = contentOf(currentTemplates.summons.build(sample.summonsData, preprinted, final));
    expect(text).not.toContain('PEMERINTAH');
  });
});

describe('Surat Panggilan II', () => {
  it('names the first summons and what staying away means', () => {
    const text = contentOf(currentTemplates.summons.build(sample.secondSummonsData, profile, final));
    expect(text).toContain('SURAT PANGGILAN II\n');
    expect(text).toContain('Surat Panggilan I Nomor 800.1.6.2/045/BKPSDM/2024 tanggal 7 Oktober 2024');
    expect(text).toContain('Pasal 26 ayat (4)');
  });
});

describe('sheets', () => {
  it('are F4 of 215 x 330 mm, and turned for the annex', () => {
    const sizes = new Map(
      everyPaper.map(([name, paper]) => [name, (paper.definition as { pageSize: object }).pageSize]),
    );
    expect(sizes.get('Keputusan R2')).toEqual({ width: 609.449, height: 935.433 });
    expect(sizes.get('Lampiran')).toEqual({ width: 935.433, height: 609.449 });
  });
});

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, '');
}
