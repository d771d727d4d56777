// 100,000 open cases asked again, as after a change of the calendar: what may happen and why not, the clocks, the papers
// still missing, and Uji Sah. Pure law on one thread, no store. The cases stand all along the procedure, and each has dates
// of its own: nothing is asked twice.
import { readFileSync } from 'node:fs';
import { makeCalendar, parseHolidays } from '#main/law/calendar.ts';
import type { CaseFacts } from '#main/law/case-facts.ts';
import { evaluate } from '#main/law/case-machine.ts';
import { legalityOf } from '#main/law/legality.ts';
import { addDays, parseLocalDate } from '#shared/local-date.ts';
import { contextOn, follow, happen, later, upTo } from '../law/office.ts';

const CASES = 100_000;
const GOAL_SECONDS = 10;
/** Days over which the cases are spread. */
const SPREAD = 120;

const received = upTo('confirmReceipt', later);
const stands: readonly CaseFacts[] = [
  upTo('startReview', later),
  upTo('openDiscipline', later),
  upTo('formTeam', later),
  upTo('summon', later),
  follow(upTo('summon', later), later, happen('recordAbsence')),
  upTo('examine', later),
  upTo('completeReport', later),
  upTo('propose', later),
  upTo('decide', later),
  upTo('deliver', later),
  received,
  follow(received, later, happen('fileObjection')),
  upTo('takeEffect', later),
  upTo('serve', later),
];

// A calendar just loaded, as after an edit: nothing is remembered from before.
const calendar = makeCalendar(parseHolidays(readFileSync('resources/law/holidays.csv', 'utf8')));
const context = { ...contextOn('2026-07-20'), calendar };
const cases = Array.from({ length: CASES }, (_, index) => {
  const facts = stands[index % stands.length];
  if (facts === undefined) throw new RangeError('no such case');
  return moved(facts, -Math.floor((index * SPREAD) / CASES));
});

const before = process.cpuUsage();
let asked = 0;
for (const facts of cases) {
  const { allowed, blocked, deadlines } = evaluate(facts, context);
  asked += allowed.length + blocked.length + deadlines.length + legalityOf(facts, context).length;
}
// Processor time, the collector's included: on a busy machine the clock on the wall counts the others' work.
const { user, system } = process.cpuUsage(before);
const seconds = (user + system) / 1e6;

console.log(
  `cases: ${CASES} open cases, ${asked} answers, in ${seconds.toFixed(1)} s of one core ` +
    `(${((seconds * 1e6) / CASES).toFixed(0)} µs each; goal: under ${GOAL_SECONDS} s)`,
);
process.exitCode = seconds < GOAL_SECONDS ? 0 : 1;

/** The same case so many days later: every date in it moves along. */
function moved<Value>(value: Value, days: number): Value {
  if (typeof value === 'string') {
    const date = parseLocalDate(value);
    return (date === null ? value : addDays(date, days)) as Value;
  }
  if (Array.isArray(value)) return value.map((each: unknown) => moved(each, days)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, moved(each, days)])) as Value;
}
