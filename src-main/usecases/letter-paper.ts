/** From content to a PDF: drawn, read back, and handed out by ticket under a name that names nobody. */

import type { LetterProfile, PaperContent } from '#main/letters/data.ts';
import { getFile } from '#main/store/files.ts';
import type { Ticket } from '#shared/contract/fields.ts';
import { refuse } from '#shared/errors.ts';
import type { LocalDate } from '#shared/local-date.ts';
import type { LetterKind } from '#shared/vocabulary.ts';
import { type CallContext, officeOf } from './context.ts';
import type { RenderedPaper } from './ports.ts';

export type DrawnPaper = RenderedPaper & { readonly title: string };

/** The office's profile with its emblem at hand; stored with every paper, so that old papers keep their look. */
export async function letterProfile(call: CallContext): Promise<LetterProfile> {
  const { profile } = officeOf(call);
  const { emblemFileId } = profile.letterhead;
  if (emblemFileId === null) return { ...profile, emblem: null };
  const file = await call.read((db) => getFile(db, emblemFileId));
  if (file === null) return refuse({ code: 'NOT_FOUND', entity: 'file', id: emblemFileId });
  const bytes = await call.ports.files.read(emblemFileId);
  return { ...profile, emblem: `data:${file.mediaType};base64,${Buffer.from(bytes).toString('base64')}` };
}

/** The creation date in the PDF is the day of the paper, so that drawing it again gives the same bytes. */
export async function renderPaper(
  call: CallContext,
  content: PaperContent,
  date: LocalDate,
): Promise<DrawnPaper> {
  const createdAt = new Date(`${date}T00:00:00.000Z`);
  return { ...(await call.ports.papers.render({ ...content, createdAt })), title: content.title };
}

/** Refuses PAPER_INCOMPLETE when a value that has to be on the paper cannot be read back from the PDF. */
export async function renderComplete(
  call: CallContext,
  kind: LetterKind,
  content: PaperContent,
  date: LocalDate,
): Promise<DrawnPaper> {
  const paper = await renderPaper(call, content, date);
  if (paper.missing.length > 0) refuse({ code: 'PAPER_INCOMPLETE', kind, missing: [...paper.missing] });
  return paper;
}

/** A ticket to the PDF; the file is named after the kind of paper and the case number. */
export function pdfTicket(
  call: CallContext,
  { bytes, pages, sha256, title }: Pick<DrawnPaper, 'bytes' | 'pages' | 'sha256' | 'title'>,
): Ticket & { pages: number; sha256: string } {
  const ticket = call.ports.tickets.issue({
    bytes,
    mediaType: 'application/pdf',
    fileName: `${fileStem(title)}.pdf`,
  });
  return { ...ticket, pages, sha256 };
}

/** Letters, digits and dashes only: safe on every file system. */
export const fileStem = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
