/** Cases: listed, looked at, and moved along their legal path. */

import type { CaseFacts } from '#main/law/case-facts.ts';
import { advance, evaluate, followUpOf } from '#main/law/case-machine.ts';
import { legalityOf } from '#main/law/legality.ts';
import { type CaseRow, countCases, listCases } from '#main/store/case-lists.ts';
import { appendCaseEvent, type NextDue, updateCase } from '#main/store/cases.ts';
import { permissionFor } from '#shared/contract/case-events.ts';
import type { CaseDetail, CaseItem } from '#shared/contract/cases.ts';
import { mayDo } from '#shared/contract/procedure.ts';
import { refuse } from '#shared/errors.ts';
import type { LocalDate } from '#shared/local-date.ts';
import {
  caseEvents,
  letterKinds,
  sanctions,
  teamElements,
  teamPositions,
  type Urgency,
} from '#shared/vocabulary.ts';
import { type CaseFile, evaluateCase, loadCase, standingOf } from './case-file.ts';
import { checkedEventData, refuseUnlikePaper, resolveHappening } from './case-references.ts';
import { summaryOf } from './case-summary.ts';
import { actorOf, type CallContext, type HandlersFor, lawContextOf } from './context.ts';
import { plainPerson } from './persons.ts';

export const caseHandlers: HandlersFor<'case.list' | 'case.get' | 'case.legality' | 'case.apply'> = {
  'case.list': async (call, filter) =>
    call.read(async (db) => {
      const { items, next } = await listCases(db, { ...filter, today: call.today });
      const total = await countCases(db, { ...filter, today: call.today });
      return { items: items.map((row) => caseItem(row, call.today)), next, total };
    }),

  'case.get': async (call, { caseId }) => caseDetail(await call.read((db) => loadCase(db, caseId)), call),

  'case.legality': async (call, { caseId }) => {
    const { facts } = await call.read((db) => loadCase(db, caseId));
    const items = legalityOf(facts, lawContextOf(call));
    return { items: items.map((item) => ({ ...item, dates: [...item.dates] })) };
  },

  'case.apply': async (call, { caseId, event, data, revision }) => {
    const { role, userId, displayName } = actorOf(call);
    const permission = permissionFor(event);
    if (!mayDo(role, permission)) refuse({ code: 'FORBIDDEN', permission });
    const checked = checkedEventData(event, data);
    const context = lawContextOf(call);
    return async (db) => {
      const caseFile = await loadCase(db, caseId);
      if (caseFile.revision !== revision) staleCase(caseId);
      const happening = await resolveHappening(db, caseId, event, checked);
      await refuseUnlikePaper(db, happening);
      const step = advance(caseFile.facts, happening, context);
      if (!step.ok) {
        return refuse({
          code: 'ILLEGAL_TRANSITION',
          state: caseFile.facts.state,
          event,
          allowed: [...step.allowed],
          reasons: step.reasons.map(({ text, citation }) => ({ text, citation })),
        });
      }
      const seq = caseFile.events.length + 1;
      await appendCaseEvent(db, {
        caseId,
        seq,
        event,
        from: step.recorded.from,
        to: step.recorded.to,
        legalDate: step.recorded.date,
        data: step.recorded.data,
        summary: summaryOf(step.recorded),
        at: call.now.toISOString(),
        actorId: userId,
        actorName: displayName,
      });
      if (!(await updateCase(db, { ...standingOf(step.facts, context), caseId, revision })))
        staleCase(caseId);
      const { stage, allowed, deadlines } = evaluate(step.facts, context);
      return {
        value: {
          state: step.facts.state,
          stage,
          revision: revision + 1,
          warnings: [...step.warnings],
          allowed,
          deadlines,
        },
        audit: { objectId: caseId, detail: { event, seq, from: step.recorded.from, to: step.recorded.to } },
        announces: ['cases'],
      };
    };
  },
};

export const staleCase = (caseId: string): never =>
  refuse({ code: 'CONFLICT', reason: 'stale_revision', facts: { entity: 'case', id: caseId } });

function caseItem({ nextDue, ...row }: CaseRow, today: LocalDate): CaseItem {
  return {
    caseId: row.caseId,
    caseNumber: row.caseNumber,
    employeeId: row.employeeId,
    fullName: row.fullName,
    nip: row.nip,
    position: row.position,
    workUnit: row.workUnit,
    track: row.track,
    state: row.state,
    stage: row.stage,
    recommendationNumber: row.recommendationNumber,
    bodyAbbreviation: row.bodyAbbreviation,
    actCode: row.actCode,
    recommendedLevel: row.recommendedLevel,
    sanction: row.sanction,
    nextDeadline:
      nextDue === null
        ? null
        : {
            label: nextDue.label,
            due: nextDue.due,
            urgency: urgencyOn(nextDue, today),
            provisional: nextDue.provisional,
          },
    followUp: row.followUp,
  };
}

/** Lists store the days between which the colour changes; only the day of looking decides. */
export function urgencyOn({ due, soonFrom }: Pick<NextDue, 'due' | 'soonFrom'>, today: LocalDate): Urgency {
  if (today > due) return 'overdue';
  return today >= soonFrom ? 'due_soon' : 'on_time';
}

function caseDetail(caseFile: CaseFile, call: CallContext): CaseDetail {
  const { facts, act } = caseFile;
  const { opening } = facts;
  const { stage, allowed, blocked, deadlines, missingPapers } = evaluateCase(caseFile, lawContextOf(call));
  return {
    caseId: caseFile.caseId,
    caseNumber: caseFile.caseNumber,
    revision: caseFile.revision,
    track: opening.track,
    state: facts.state,
    stage,
    employeeId: caseFile.employeeId,
    employeeType: opening.employeeType,
    person: plainPerson(opening.employee),
    recommendation: {
      ...caseFile.recommendation,
      recommendedClass: opening.recommendation.recommendedClass,
      recommendedLevel: opening.recommendation.recommendedLevel,
    },
    act: {
      code: act.code,
      date: act.date,
      place: act.place,
      description: act.description,
      supportedStatus: act.supportedStatus,
    },
    findings: findingsOf(facts),
    followUp: followUpOf(facts),
    allowed,
    blocked,
    deadlines,
    missingPapers,
    papers: caseFile.papers.map(({ letterId, kind, number, date, status }) => ({
      letterId,
      kind,
      title: letterKinds[kind],
      number,
      date,
      status,
    })),
    timeline: caseFile.events.map(({ seq, event, from, to, date, summary, at, actorName }) => ({
      seq,
      event,
      label: caseEvents[event],
      from,
      to,
      date,
      summary,
      at,
      actor: actorName,
    })),
    sanctionHistory: caseFile.priorSanctions.map(({ caseNumber, sanction, decisionDate }) => ({
      caseNumber,
      sanction: sanctions[sanction],
      decisionDate,
    })),
  };
}

function findingsOf(facts: CaseFacts): CaseDetail['findings'] {
  return {
    provision: facts.provision,
    impact: facts.impact,
    preliminaryLevel: facts.preliminaryLevel,
    foundLevel: facts.foundLevel,
    proposedSanction: facts.proposedSanction,
    sanction: facts.sanction,
    superior: facts.superior === null ? null : plainPerson(facts.superior),
    team: (facts.team?.members ?? []).map(({ person, element, teamPosition }) => ({
      person: plainPerson(person),
      element: teamElements[element],
      teamPosition: teamPositions[teamPosition],
    })),
    decisionNumber: facts.decision?.document.number ?? null,
    decisionDate: facts.decision?.document.date ?? null,
    receivedOn: facts.receivedOn,
    effectiveOn: facts.effectiveOn,
    endsOn: facts.endsOn,
    reportedOn: facts.reportedOn,
  };
}
