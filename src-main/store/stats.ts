/** Counts of cases by one of their columns: the cuts of the recap. */
import type { LocalDate } from '#shared/local-date.ts';
import type { ReadDb } from './store.ts';

/** What cases can be counted by. */
export const caseCuts = {
  institution: 'case_file.institution',
  workUnit: 'case_file.work_unit',
  positionGroup: 'case_file.position_group',
  actCode: 'case_file.act_code',
  stage: 'case_file.stage',
  followUp: 'case_file.follow_up',
  recommendation: 'case_file.recommendation_id',
} as const;
export type CaseCut = keyof typeof caseCuts;

export interface Period {
  /** Day of receipt of the letter; null leaves that side open. */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

export interface Count {
  /** The value of the column; null where the case has none. */
  readonly value: string | null;
  readonly cases: number;
}

/** Cases of letters received in the period, counted by one cut; the largest first. */
export async function countCasesBy(db: ReadDb, cut: CaseCut, { from, to }: Period): Promise<Count[]> {
  let query = db
    .selectFrom('case_file')
    .innerJoin('recommendation', 'recommendation.recommendation_id', 'case_file.recommendation_id');
  if (from !== null) query = query.where('recommendation.received_date', '>=', from);
  if (to !== null) query = query.where('recommendation.received_date', '<=', to);
  const column = caseCuts[cut];
  const counts = await query
    .select((row) => [row.ref(column).as('value'), row.fn.countAll<number>().as('cases')])
    .groupBy(column)
    .execute();
  return counts.sort((a, b) => b.cases - a.cases || ((a.value ?? '') < (b.value ?? '') ? -1 : 1));
}
