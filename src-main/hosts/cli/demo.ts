/** `netra demo --out DIR`: the whole main job on the sample office, headless. Two runs write the same bytes. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LetterKind, letterKinds } from '#shared/vocabulary.ts';
import { onStage } from './demo/stage.ts';
import { playStory } from './demo/story.ts';
import { summarise, type WrittenFile } from './demo/summary.ts';
import { readOptions, UsageError } from './options.ts';
import { exitCodes, printAnswer, say } from './output.ts';
import { bytesOf } from './tickets.ts';

export async function demoCommand(args: readonly string[]): Promise<number> {
  const { values } = readOptions(args, { out: { type: 'string' } } as const, { min: 0, max: 0 });
  const out = values.out;
  if (out === undefined) throw new UsageError('Sebutkan folder keluaran: netra demo --out FOLDER.');
  await mkdir(out, { recursive: true });

  const summary = await onStage(async (stage) => {
    const story = await playStory(stage);
    const written: WrittenFile[] = [];
    const write = async (file: string, bytes: Uint8Array, about: Omit<WrittenFile, 'file'>) => {
      await writeFile(join(out, file), bytes);
      written.push({ file, ...about });
    };
    for (const [index, paper] of stage.papers.entries()) {
      const { bytes, kind, caseNumber, number, pages, sha256 } = paper;
      const file = `${String(index + 1).padStart(2, '0')}-${fileStem(kind)}-${caseNumber.replaceAll(/[^\w-]+/g, '-')}.pdf`;
      await write(file, bytes, { kind: letterKinds[kind], caseNumber, number, pages, sha256 });
    }

    stage.on('2025-01-27');
    const call = stage.as('case_officer');
    const { officials } = await call('office.get', {});
    const signatory = officials.find(({ role }) => role === 'region_head');
    const report = await call('report.issue', {
      recommendationIds: [story.recommendationId],
      date: '2025-01-28',
      numbering: { mode: 'next' },
      signatory: { officialId: signatory?.officialId ?? '' },
      copies: [
        'Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
        'Menteri Dalam Negeri',
        'Ketua Badan Pengawas Pemilihan Umum',
      ],
    });
    for (const paper of report.papers) {
      const file = `90-laporan-tindak-lanjut-${paper.kind}.${paper.mediaType === 'application/pdf' ? 'pdf' : 'xlsx'}`;
      await write(file, bytesOf(stage.application, paper.ticket), {
        kind: letterKinds.followUpReport,
        caseNumber: null,
        number: report.number,
        pages: null,
        sha256: paper.sha256,
      });
    }
    return summarise(stage, story, report, written);
  });

  await writeFile(join(out, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  say(`${summary.files.length} naskah dan summary.json ditulis ke ${out}.`);
  printAnswer({
    out,
    files: summary.files.length,
    cases: summary.cases.length,
    figures: summary.report.figures,
  });
  return exitCodes.done;
}

/** The kind as a file name: no names, no numbers of people. */
const fileStem = (kind: LetterKind): string => letterKinds[kind].toLowerCase().replaceAll(/[^a-z]+/g, '-');
