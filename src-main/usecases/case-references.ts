/** Replaces the people and papers an event points at by the people and papers themselves, as the law needs them. */

import type { ResolvedDocument, ResolvedHappening } from '#main/law/case-facts.ts';
import { getLetter } from '#main/store/letters.ts';
import type { ReadDb } from '#main/store/store.ts';
import { type CaseEventData, caseEventSchemas, type DocumentRef } from '#shared/contract/case-events.ts';
import type { PersonRef } from '#shared/contract/fields.ts';
import { refuse } from '#shared/errors.ts';
import { type CaseEvent, caseEvents } from '#shared/vocabulary.ts';
import { resolvePerson } from './persons.ts';

/** Fields that point at somebody, wherever they stand in the data of an event. */
const personFields: ReadonlySet<string> = new Set(['superior', 'person', 'official', 'deliveredBy']);

/** The data an event asks for; refuses VALIDATION when it is not. */
export function checkedEventData<Event extends CaseEvent>(event: Event, data: unknown): CaseEventData[Event] {
  const parsed = caseEventSchemas[event].safeParse(data);
  if (parsed.success) return parsed.data as CaseEventData[Event];
  return refuse({
    code: 'VALIDATION',
    issues: parsed.error.issues.map((issue) => ({
      path: `data.${issue.path.join('.')}`,
      message: issue.message,
    })),
  });
}

/** The event with everything it points at in place. Refuses when a person or paper is not there, or not this case's. */
export async function resolveHappening(
  db: ReadDb,
  caseId: string,
  event: CaseEvent,
  data: CaseEventData[CaseEvent],
): Promise<ResolvedHappening> {
  const resolved = await resolveFields(db, caseId, data);
  return { event, data: resolved } as ResolvedHappening;
}

async function resolveFields(db: ReadDb, caseId: string, value: object): Promise<unknown> {
  const resolved: Record<string, unknown> = {};
  for (const [field, content] of Object.entries(value))
    resolved[field] = await resolveField(db, caseId, field, content);
  return resolved;
}

async function resolveField(db: ReadDb, caseId: string, field: string, content: unknown): Promise<unknown> {
  if (field === 'document' && content !== null) return resolveDocument(db, caseId, content as DocumentRef);
  if (personFields.has(field)) return resolvePerson(db, content as PersonRef);
  if (field === 'members') {
    return Promise.all((content as object[]).map((member) => resolveFields(db, caseId, member)));
  }
  return content;
}

async function resolveDocument(db: ReadDb, caseId: string, ref: DocumentRef): Promise<ResolvedDocument> {
  if (!('letterId' in ref)) return { letterId: null, kind: null, number: ref.number, date: ref.date };
  const { letterId } = ref;
  const letter =
    (await getLetter(db, letterId)) ?? refuse({ code: 'NOT_FOUND', entity: 'letter', id: letterId });
  if (letter.caseId !== caseId) refuseDocument('Naskah ini milik perkara lain.');
  if (letter.status === 'void') refuseDocument('Naskah ini sudah dibatalkan.');
  return { letterId, kind: letter.kind, number: letter.number ?? '', date: letter.date };
}

/** What is recorded must be what the paper says: the appointment in the summons, the sanction in the decree. */
export async function refuseUnlikePaper(db: ReadDb, { event, data }: ResolvedHappening): Promise<void> {
  if (!('document' in data) || data.document === null || data.document.letterId === null) return;
  const letter = await getLetter(db, data.document.letterId);
  if (letter === null) return;
  const paper = letter.data as {
    appearance?: { date?: string; time?: string };
    sanction?: string;
    date?: string;
  };
  const differs =
    ((event === 'summon' || event === 'summonAgain') &&
      (paper.appearance?.date !== data.examDate || paper.appearance?.time !== data.time)) ||
    (event === 'decide' && paper.sanction !== data.sanction) ||
    ((event === 'examine' || event === 'deliver') && paper.date !== data.date);
  if (differs) refuseDocument(`Isian “${caseEvents[event]}” tidak sama dengan isi naskahnya.`);
}

const refuseDocument = (message: string): never =>
  refuse({ code: 'VALIDATION', issues: [{ path: 'data.document', message }] });
