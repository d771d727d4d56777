/** The summary of the demonstration: every date of every case and the article behind it. */
import type { OutputOf } from '#shared/contract/index.ts';
import { caseStates } from '#shared/vocabulary.ts';
import type { Stage } from './stage.ts';
import type { Story } from './story.ts';

/** What one paper became on disk. */
export interface WrittenFile {
  readonly file: string;
  readonly kind: string;
  readonly caseNumber: string | null;
  readonly number: string;
  readonly pages: number | null;
  readonly sha256: string;
}

export async function summarise(
  stage: Stage,
  story: Story,
  report: OutputOf<'report.issue'>,
  files: readonly WrittenFile[],
) {
  const call = stage.as('viewer');
  const cases = [];
  for (const caseId of story.caseIds) {
    const detail = await call('case.get', { caseId });
    cases.push({
      caseNumber: detail.caseNumber,
      track: detail.track,
      state: detail.state,
      stateLabel: caseStates[detail.state],
      recommendedLevel: detail.recommendation.recommendedLevel,
      sanction: detail.findings.sanction,
      steps: detail.timeline.map(({ seq, event, label, from, to, date }) => ({
        seq,
        event,
        label,
        from,
        to,
        date,
      })),
      deadlines: detail.deadlines.map(
        ({ clock, label, kind, from, due, provisional, status, metOn, steps, citations }) => ({
          clock,
          label,
          kind,
          from,
          due,
          provisional,
          status,
          metOn,
          articles: citations.map(({ rule, instrument, article, confidence }) => ({
            rule,
            instrument,
            article,
            confidence,
          })),
          reckoning: steps,
        }),
      ),
      decision: { number: detail.findings.decisionNumber, date: detail.findings.decisionDate },
      receivedOn: detail.findings.receivedOn,
      effectiveOn: detail.findings.effectiveOn,
      endsOn: detail.findings.endsOn,
      reportedOn: detail.findings.reportedOn,
      followUp: detail.followUp,
    });
  }
  const audit = await stage.as('administrator')('audit.verify', {});
  return {
    office: 'Kabupaten Contoh',
    cases,
    report: { number: report.number, figures: report.figures },
    files,
    audit,
  };
}
