/** The clocks of a case: which have run, which are running, what is left, told day by day. */
import type { DeadlineView } from '#shared/contract/cases.ts';
import { addDays, compareDates, daysBetween, type LocalDate } from '#shared/local-date.ts';
import { type ClockId, clocks, type Urgency } from '#shared/vocabulary.ts';
import { workingDaysBetween } from './calendar.ts';
import { currentSummons, effectOf } from './case-dates.ts';
import type { CaseFacts, LawContext } from './case-facts.ts';
import { cite } from './citations.ts';
import { type ClockAnswer, clockRules, reckon } from './clocks.ts';
import { isReported } from './guards-effect.ts';

/** A clock as the case has it: when it started, how it ended. */
interface Run {
  readonly clock: ClockId;
  readonly from: LocalDate;
  readonly answer: Pick<ClockAnswer, 'due' | 'provisional' | 'steps' | 'kind'>;
  readonly metOn: LocalDate | null;
  /** It no longer matters: overtaken, or a right that was not used. */
  readonly stopped: boolean;
}

/** Working days before the due date from which a clock is urgent. */
const DUE_SOON = 3;

/** All clocks of the case, running ones first, each group by due date. */
export function deadlinesOf(facts: CaseFacts, context: LawContext): DeadlineView[] {
  return [
    ...intake(facts),
    ...hearing(facts, context),
    ...delivery(facts, context),
    ...remedies(facts, context),
  ]
    .map((run) => viewOf(run, facts, context))
    .sort((a, b) => rank(a) - rank(b) || compareDates(a.due, b.due));
}

const rank = ({ status }: DeadlineView): number => (status === 'running' ? 0 : 1);

/** C12: the sender's own date, never derived. */
function intake(facts: CaseFacts): Run[] {
  const { dueDate, receivedDate } = facts.opening.recommendation;
  if (dueDate === null) return [];
  const answer = { due: dueDate, provisional: false, steps: [], kind: clockRules.C12.kind };
  const metOn = isReported(facts) ? facts.reportedOn : null;
  return [{ clock: 'C12', from: receivedDate, answer, metOn, stopped: false }];
}

function hearing(facts: CaseFacts, context: LawContext): Run[] {
  const runs: Run[] = [];
  const current = currentSummons(facts);
  if (current !== null) {
    const from = current.document.date;
    const kind = context.summonsRule === 'MAX_GAP' ? 'maximum' : clockRules.C01.kind;
    const answer = { ...reckon('C01', from, context), kind };
    runs.push({ clock: 'C01', from, answer, metOn: current.examDate, stopped: false });
  }
  const first = facts.summonses[0];
  if (first?.absence != null) {
    const metOn = facts.summonses[1]?.document.date ?? null;
    runs.push(run('C02', first.examDate, metOn, facts.state !== 'PANGGILAN_1', context));
  }
  return runs;
}

function delivery(facts: CaseFacts, context: LawContext): Run[] {
  const runs: Run[] = [];
  if (facts.decision !== null) {
    runs.push(run('C03', facts.decision.document.date, facts.delivery?.date ?? null, false, context));
  }
  if (facts.delivery?.way === 'sent') {
    runs.push(run('C04', facts.delivery.missedDate, facts.delivery.date, false, context));
  }
  const effect = effectOf(facts, context);
  if (facts.receivedOn !== null && effect !== null) {
    const suspended = facts.remedy?.inTime === true && facts.state !== 'DITERIMA_PNS';
    const metOn = suspended ? null : facts.effectiveOn;
    runs.push({ clock: 'C05', from: facts.receivedOn, answer: effect, metOn, stopped: suspended });
    runs.push(right('C06', facts.receivedOn, facts.remedy?.filedOn ?? null, context));
  }
  if (facts.effectiveOn !== null && facts.endsOn !== null && facts.sanction !== null) {
    const answer = reckon('C15', facts.effectiveOn, { ...context, sanction: facts.sanction });
    runs.push({ clock: 'C15', from: facts.effectiveOn, answer, metOn: facts.completedOn, stopped: false });
  }
  return runs;
}

function remedies(facts: CaseFacts, context: LawContext): Run[] {
  const { remedy, suit, decision } = facts;
  if (remedy === null || !remedy.inTime) return [];
  const { filedOn, decidedOn } = remedy;
  const runs: Run[] = [];
  if (remedy.kind === 'objection') {
    // A regional head decides objections against his own decision: there is no other official to respond.
    const response = right('C07', filedOn, null, context);
    if (decision?.officialRole !== 'region_head') {
      runs.push({ ...response, stopped: response.stopped || decidedOn !== null });
    }
    runs.push(run('C08', filedOn, decidedOn, suit !== null, context));
  } else {
    const response = right('C09', filedOn, null, context);
    runs.push({ ...response, stopped: response.stopped || decidedOn !== null });
    runs.push(run('C10', filedOn, decidedOn, false, context));
  }
  if (decidedOn !== null && facts.state !== 'DIBATALKAN') {
    runs.push(right('C14', decidedOn, suit?.date ?? null, context));
  }
  return runs;
}

function run(
  clock: ClockId,
  from: LocalDate,
  metOn: LocalDate | null,
  overtaken: boolean,
  context: LawContext,
): Run {
  return { clock, from, answer: reckon(clock, from, context), metOn, stopped: overtaken && metOn === null };
}

/** Something that may be done until the due date and simply lapses afterwards. */
function right(clock: ClockId, from: LocalDate, metOn: LocalDate | null, context: LawContext): Run {
  const answer = reckon(clock, from, context);
  return { clock, from, answer, metOn, stopped: metOn === null && context.today > answer.due };
}

function viewOf(
  { clock, from, answer, metOn, stopped }: Run,
  facts: CaseFacts,
  context: LawContext,
): DeadlineView {
  const { keeper, ifMissed, rules } = clockRules[clock];
  const status = statusOf();
  return {
    clock,
    label: clocks[clock],
    kind: answer.kind,
    from,
    due: answer.due,
    provisional: answer.provisional,
    status,
    urgency: status === 'running' && keeper === 'office' ? urgencyOf(answer.due, context) : null,
    daysLeft: daysBetween(context.today, answer.due),
    metOn: status === 'met' || status === 'missed' ? metOn : null,
    steps: answer.steps,
    ifMissed,
    citations: rules.map(cite),
  };

  function statusOf(): DeadlineView['status'] {
    if (metOn === null) return stopped || facts.closed !== null ? 'stopped' : 'running';
    const kept = answer.kind === 'maximum' ? metOn <= answer.due : metOn >= answer.due;
    return kept ? 'met' : 'missed';
  }
}

function urgencyOf(due: LocalDate, context: LawContext): Urgency {
  if (context.today > due) return 'overdue';
  return context.today >= soonFrom(due, context) ? 'due_soon' : 'on_time';
}

/** The first day on which a clock with this due date is urgent, so that lists need not reckon. */
export function soonFrom(due: LocalDate, { pattern, calendar }: LawContext): LocalDate {
  let day = due;
  while (workingDaysBetween(addDays(day, -1), due, pattern, calendar) <= DUE_SOON) day = addDays(day, -1);
  return day;
}
