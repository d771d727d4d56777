/** Papers of a case: prepared from what is known, previewed as they are typed, issued once and sealed. */

import type { LetterProfile } from '#main/letters/data.ts';
import { currentTemplates, drawPaper } from '#main/letters/templates.ts';
import { listCaseEvents, touchCase } from '#main/store/cases.ts';
import { getLetter, insertLetter, listLetters, type StoredLetter, voidLetter } from '#main/store/letters.ts';
import type { ParsedInputOf } from '#shared/contract/index.ts';
import { kindsWithoutNumber } from '#shared/contract/letter-details.ts';
import { refuse } from '#shared/errors.ts';
import { type LetterKind, letterKinds } from '#shared/vocabulary.ts';
import { loadCase } from './case-file.ts';
import { staleCase } from './cases.ts';
import { actorOf, type CallContext, type HandlersFor, officeOf } from './context.ts';
import { assembleLetter, type CaseLetterKind } from './letter-data.ts';
import { chosenNumber, claimNumber, nextNumber, seriesOf } from './letter-numbers.ts';
import { letterProfile, pdfTicket, renderComplete, renderPaper } from './letter-paper.ts';
import { preparedDetails } from './letter-preparation.ts';

type LetterProcedure = 'letter.prepare' | 'letter.render' | 'letter.issue' | 'letter.void' | 'letter.list';

export const letterHandlers: HandlersFor<LetterProcedure> = {
  'letter.prepare': async (call, { caseId, kind }) =>
    call.read(async (db) => ({
      kind,
      details: await preparedDetails(db, await loadCase(db, caseId), caseLetter(kind), call.today),
      nextNumber: (await nextNumber(db, officeOf(call).profile, kind, call.today)).number,
      allowsNoNumber: kindsWithoutNumber.includes(kind),
    })),

  'letter.render': async (call, input) =>
    'letterId' in input ? openIssued(call, input.letterId) : previewDraft(call, input.draft),

  'letter.issue': async (call, input) => {
    const { caseId, kind, date, details, numbering, revision } = input;
    if (numbering.mode === 'none' && !kindsWithoutNumber.includes(kind)) {
      refuse({
        code: 'VALIDATION',
        issues: [{ path: 'numbering', message: `${letterKinds[kind]} harus bernomor.` }],
      });
    }
    const profile = await letterProfile(call);
    const template = currentTemplates[kind];
    const { number, data } = await call.read(async (db) => {
      const caseFile = await loadCase(db, caseId);
      if (caseFile.revision !== revision) staleCase(caseId);
      const chosen = await chosenNumber(db, profile, kind, date, numbering);
      const source = { db, profile, caseFile, date, number: chosen };
      return { number: chosen, data: await assembleLetter(source, caseLetter(kind), details) };
    });
    const paper = await renderComplete(
      call,
      kind,
      drawPaper(template, data, profile, { draft: false }),
      date,
    );
    const fileSha256 = await call.ports.files.keep(paper.bytes);
    return async (db) => {
      await claimNumber(db, kind, date, numbering, { expected: number, profile });
      const letterId = call.ports.ids.next();
      await insertLetter(db, {
        letterId,
        caseId,
        kind,
        title: paper.title,
        templateId: template.id,
        templateVersion: template.version,
        ...seriesOf(kind, date),
        number,
        date,
        data,
        profile,
        sha256: paper.sha256,
        fileSha256,
        pages: paper.pages,
        issuedAt: call.now.toISOString(),
        issuedBy: actorOf(call).displayName,
      });
      if (!(await touchCase(db, { caseId, revision }))) staleCase(caseId);
      return {
        value: {
          letterId,
          number: number ?? '',
          sha256: paper.sha256,
          pages: paper.pages,
          revision: revision + 1,
        },
        audit: { objectId: letterId, detail: { caseId, kind, sha256: paper.sha256 } },
        announces: ['letters', 'cases'],
      };
    };
  },

  'letter.void':
    async (call, { letterId, reason }) =>
    async (db) => {
      const letter =
        (await getLetter(db, letterId)) ?? refuse({ code: 'NOT_FOUND', entity: 'letter', id: letterId });
      if (letter.caseId !== null) {
        const events = await listCaseEvents(db, letter.caseId);
        if (events.some(({ data }) => restsOn(data, letterId))) refuseInUse(letterId);
      }
      if (letter.kind === 'followUpReport') refuseInUse(letterId);
      const voided = { letterId, reason, at: call.now.toISOString(), by: actorOf(call).userId };
      if (!(await voidLetter(db, voided))) refuseVoid(letterId);
      return {
        value: {},
        audit: { objectId: letterId, detail: { reason } },
        announces: ['letters', 'cases'],
      };
    },

  'letter.list': async (call, query) => call.read((db) => listLetters(db, query)),
};

/** The follow-up report covers many cases and has procedures of its own. */
function caseLetter(kind: LetterKind): CaseLetterKind {
  if (kind !== 'followUpReport') return kind;
  return refuse({
    code: 'VALIDATION',
    issues: [{ path: 'kind', message: 'Laporan tindak lanjut dibuat di halaman Laporan.' }],
  });
}

type Draft = Extract<ParsedInputOf<'letter.render'>, { draft: unknown }>['draft'];

async function previewDraft(call: CallContext, { caseId, kind, date, details }: Draft) {
  const profile = await letterProfile(call);
  const data = await call.read(async (db) => {
    const caseFile = await loadCase(db, caseId);
    return assembleLetter({ db, profile, caseFile, date, number: null }, caseLetter(kind), details);
  });
  const content = drawPaper(currentTemplates[kind], data, profile, { draft: true });
  const paper = await renderPaper(call, { ...content, mustContain: [] }, date);
  return pdfTicket(call, { ...paper, title: `Draf ${content.title}` });
}

async function openIssued(call: CallContext, letterId: string) {
  const letter = await call.read((db) => getLetter(db, letterId));
  if (letter === null) return refuse({ code: 'NOT_FOUND', entity: 'letter', id: letterId });
  const bytes = (await call.ports.files.has(letter.fileSha256))
    ? await call.ports.files.read(letter.fileSha256)
    : await drawnAgain(call, letter);
  return pdfTicket(call, { ...letter, bytes });
}

/** The kept file is gone: the same data, template and profile give the same bytes, which the seal proves. */
async function drawnAgain(call: CallContext, letter: StoredLetter): Promise<Uint8Array> {
  const template = { id: letter.templateId, version: letter.templateVersion };
  const content = drawPaper(template, letter.data, letter.profile as LetterProfile, { draft: false });
  const paper = await renderPaper(call, content, letter.date);
  if (paper.sha256 !== letter.sha256)
    refuse({ code: 'STORE', fault: 'damaged', facts: { letterId: letter.letterId } });
  await call.ports.files.keep(paper.bytes);
  return paper.bytes;
}

const restsOn = (data: unknown, letterId: string): boolean =>
  (data as { document?: { letterId?: string } | null }).document?.letterId === letterId;

const refuseInUse = (letterId: string): never =>
  refuse({
    code: 'RULE_VIOLATION',
    rule: 'LETTER_IN_USE',
    citation: null,
    text: 'Naskah ini sudah menjadi dasar sebuah langkah; langkah itu tidak dapat berdiri tanpa naskahnya.',
    facts: { letterId },
  });

const refuseVoid = (letterId: string): never =>
  refuse({
    code: 'RULE_VIOLATION',
    rule: 'LETTER_VOID',
    citation: null,
    text: 'Naskah ini sudah dibatalkan.',
    facts: { letterId },
  });
