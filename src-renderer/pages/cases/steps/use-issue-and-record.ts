import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useCommand } from '#renderer/app/procedures.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import type { CaseEvent, LetterKind } from '#shared/vocabulary.ts';
import { useCaseDetail } from '../fields/scene.tsx';
import { factsFromPaper } from './step-values.ts';

/** A paper that was issued and still waits for its step. */
export interface IssuedPaper {
  readonly letterId: string;
  readonly number: string;
  readonly revision: number;
}

/** A paper as its form hands it over. */
export interface PaperValues {
  readonly date: string;
  readonly numbering: FieldValues;
  readonly details: FieldValues;
  readonly extra: FieldValues;
}

/**
 * Issues the paper, then records the event that rests on it. When the second part is refused the paper stays issued and is
 * kept here, so that trying again records the event without using up another number.
 */
export function useIssueAndRecord(kind: LetterKind, event: CaseEvent | null) {
  const detail = useCaseDetail();
  const issue = useCommand('letter.issue');
  const apply = useCommand('case.apply');
  const [paperIssued, setIssued] = useState<IssuedPaper | null>(null);
  const issued = standing(paperIssued, detail);
  const { caseId } = detail;

  const issueOnce = async ({ date, numbering, details }: PaperValues): Promise<IssuedPaper> => {
    if (issued !== null) return { ...issued, revision: detail.revision };
    const paper = await issue.run({
      caseId,
      kind,
      date,
      details,
      numbering: numbering as Parameters<typeof issue.run>[0]['numbering'],
      revision: detail.revision,
    });
    setIssued(paper);
    return paper;
  };
  const run = async (values: PaperValues): Promise<IssuedPaper> => {
    const paper = await issueOnce(values);
    if (event !== null) {
      const data = {
        ...factsFromPaper(event, kind, values.details),
        ...values.extra,
        document: { letterId: paper.letterId },
      };
      await apply.run({ caseId, event, data, revision: paper.revision });
    }
    return paper;
  };
  return {
    run,
    running: issue.running || apply.running,
    issued,
    error: apply.error ?? issue.error,
    reset: () => {
      issue.reset();
      apply.reset();
    },
  };
}

export type PaperWork = ReturnType<typeof useIssueAndRecord>;

/** A paper that was voided meanwhile carries no step any more. */
function standing(paper: IssuedPaper | null, { papers }: CaseDetail): IssuedPaper | null {
  const voided = papers.some(({ letterId, status }) => letterId === paper?.letterId && status === 'void');
  return voided ? null : paper;
}
