/** Letters of recommendation: registered once, with everybody in them; each person becomes a case. */

import { openCase } from '#main/law/case-fold.ts';
import { trackOf } from '#main/law/classification.ts';
import { findCasesOfRecommendation, insertCase, lastCaseNumber } from '#main/store/cases.ts';
import { getEmployee } from '#main/store/employees.ts';
import { getFile } from '#main/store/files.ts';
import { getBody } from '#main/store/office.ts';
import {
  findRecommendationsByNumber,
  getRecommendation,
  insertRecommendation,
  listRecommendations,
  type RecommendationRow,
  type StoredRecommendation,
} from '#main/store/recommendations.ts';
import type { WriteDb } from '#main/store/store.ts';
import type { RecommendedPerson } from '#shared/contract/recommendations.ts';
import { refuse } from '#shared/errors.ts';
import { fullName } from '#shared/names.ts';
import { type StoredOpening, standingOf } from './case-file.ts';
import { actorOf, type CallContext, type HandlersFor, lawContextOf } from './context.ts';
import { employeeAsPerson } from './persons.ts';

type RecommendationProcedure =
  | 'recommendation.register'
  | 'recommendation.list'
  | 'recommendation.get'
  | 'recommendation.findDuplicates';

export const recommendationHandlers: HandlersFor<RecommendationProcedure> = {
  'recommendation.register': async (call, { letter, people, confirmDuplicate }) => {
    refuseFutureDates(call, letter.receivedDate, people);
    refuseRepeatedPeople(people);
    return async (db) => {
      const { bodyId, number, scanFile } = letter;
      if ((await getBody(db, bodyId)) === null) refuse({ code: 'NOT_FOUND', entity: 'body', id: bodyId });
      if (scanFile !== null && (await getFile(db, scanFile)) === null) {
        refuse({ code: 'NOT_FOUND', entity: 'file', id: scanFile });
      }
      const [twin] = await findRecommendationsByNumber(db, { number, bodyId });
      if (twin !== undefined && !confirmDuplicate) {
        refuse({
          code: 'CONFLICT',
          reason: 'duplicate_letter',
          facts: {
            recommendationId: twin.recommendationId,
            number: twin.number,
            receivedDate: twin.receivedDate,
          },
        });
      }
      const recommendation: StoredRecommendation = {
        ...letter,
        recommendationId: call.ports.ids.next(),
        registeredAt: call.now.toISOString(),
        registeredBy: actorOf(call).userId,
      };
      await insertRecommendation(db, recommendation);
      const caseIds = await openCases(call, db, recommendation, people);
      const { recommendationId } = recommendation;
      return {
        value: { recommendationId, caseIds },
        audit: { objectId: recommendationId, detail: { cases: caseIds } },
        announces: ['recommendations', 'cases'],
      };
    };
  },

  'recommendation.list': async (call, query) => {
    const { items, next } = await call.read((db) => listRecommendations(db, query));
    return { items: items.map(recommendationItem), next };
  },

  'recommendation.get': async (call, { recommendationId }) =>
    call.read(async (db) => {
      const stored =
        (await getRecommendation(db, recommendationId)) ??
        refuse({ code: 'NOT_FOUND', entity: 'recommendation', id: recommendationId });
      const body = await getBody(db, stored.bodyId);
      const { registeredAt, registeredBy: _registeredBy, recommendationId: id, ...letter } = stored;
      return {
        recommendationId: id,
        letter,
        bodyName: body?.name ?? '',
        registeredAt,
        people: (await findCasesOfRecommendation(db, id)).map((row) => ({
          caseId: row.caseId,
          caseNumber: row.caseNumber,
          employeeId: row.employeeId,
          fullName: row.fullName,
          nip: row.nip,
          position: row.position,
          actCode: row.actCode,
          state: row.state,
          recommendedClass: row.recommendedClass,
          recommendedLevel: row.recommendedLevel,
        })),
      };
    }),

  'recommendation.findDuplicates': async (call, { bodyId, number }) => ({
    items: (await call.read((db) => findRecommendationsByNumber(db, { number, bodyId }))).map(
      recommendationItem,
    ),
  }),
};

/** One case per person, numbered year-letter-person: 2024-003-2 is the second person of the third letter of 2024. */
async function openCases(
  call: CallContext,
  db: WriteDb,
  { recommendationId, letterDate, receivedDate, dueDate }: StoredRecommendation,
  people: readonly RecommendedPerson[],
): Promise<string[]> {
  const year = receivedDate.slice(0, 4);
  const serial = String((await lastCaseNumber(db, `${year}-`)) + 1).padStart(3, '0');
  const caseIds: string[] = [];
  for (const [index, recommended] of people.entries()) {
    const { employeeId, actCode, actDate, recommendedClass, recommendedLevel } = recommended;
    const employee =
      (await getEmployee(db, employeeId)) ??
      refuse({ code: 'NOT_FOUND', entity: 'employee', id: employeeId });
    const person = employeeAsPerson(employeeId, employee.facts);
    const { employeeType } = employee.facts;
    const opening: StoredOpening = {
      employee: person,
      employeeType,
      track: trackOf(employeeType, recommendedClass, actCode),
      recommendation: { letterDate, receivedDate, dueDate, recommendedClass, recommendedLevel },
      act: {
        code: actCode,
        date: actDate,
        supportedStatus: recommended.supportedStatus,
        place: recommended.actPlace,
        description: recommended.actDescription,
      },
      // Looked up afresh whenever the case is loaded: another case of the person may be decided meanwhile.
      priorSanctions: [],
    };
    const caseId = call.ports.ids.next();
    await insertCase(db, {
      caseId,
      caseNumber: `${year}-${serial}-${index + 1}`,
      recommendationId,
      personNo: index + 1,
      employeeId,
      fullName: fullName(person),
      nip: employee.facts.nip,
      position: person.position,
      workUnit: person.workUnit,
      institution: employee.facts.parentUnit || employee.facts.institution,
      positionGroup: person.positionGroup,
      actCode,
      actDate,
      recommendedClass,
      recommendedLevel,
      opening,
      openedAt: call.now.toISOString(),
      ...standingOf(openCase(opening), lawContextOf(call)),
    });
    caseIds.push(caseId);
  }
  return caseIds;
}

function refuseFutureDates(
  call: CallContext,
  receivedDate: string,
  people: readonly RecommendedPerson[],
): void {
  const issues = [
    ...(receivedDate > call.today
      ? [{ path: 'letter.receivedDate', message: 'Tanggal diterima belum tiba.' }]
      : []),
    ...people.flatMap(({ actDate }, index) =>
      actDate > receivedDate
        ? [
            {
              path: `people.${index}.actDate`,
              message: 'Perbuatan tidak mungkin terjadi sesudah surat diterima.',
            },
          ]
        : [],
    ),
  ];
  if (issues.length > 0) refuse({ code: 'VALIDATION', issues });
}

/** The same person for the same act twice in one letter is a slip; two different acts of one person are two cases. */
function refuseRepeatedPeople(people: readonly RecommendedPerson[]): void {
  const seen = new Set<string>();
  for (const [index, { employeeId, actCode, actDate }] of people.entries()) {
    const key = `${employeeId} ${actCode} ${actDate}`;
    if (seen.has(key)) {
      refuse({
        code: 'VALIDATION',
        issues: [
          {
            path: `people.${index}.employeeId`,
            message: 'Pegawai dan perbuatan ini sudah ada di surat yang sama.',
          },
        ],
      });
    }
    seen.add(key);
  }
}

const recommendationItem = ({ bodyId: _bodyId, scanFile, ...row }: RecommendationRow) => ({
  ...row,
  hasScan: scanFile !== null,
});
