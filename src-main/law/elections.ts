/** When candidates were determined: the day that turns a breach of ethics into a breach of discipline. */
import { addMonths, type LocalDate } from '#shared/local-date.ts';
import type { Confidence, SupportedStatus } from '#shared/vocabulary.ts';

/** A row of `elections.json`. */
export interface Election {
  readonly id: string;
  readonly name: string;
  readonly determinedOn: LocalDate;
  readonly votingOn: LocalDate;
  /** An election of governors, regents or mayors. */
  readonly regionalHeads: boolean;
  readonly confidence: Confidence;
}

/**
 * The elections whose calendar speaks against the stated status of the supported person: a determined candidate outside
 * every term from determination to voting, or a prospective one within such a term.
 */
export function electionsAgainst(
  status: SupportedStatus,
  on: LocalDate,
  elections: readonly Election[],
): Election[] {
  const running = elections.filter(({ determinedOn, votingOn }) => determinedOn <= on && on <= votingOn);
  if (status === 'prospective') return running;
  if (status === 'none' || running.length > 0) return [];
  const coming = elections.filter(({ determinedOn }) => determinedOn > on);
  return coming.sort((a, b) => (a.determinedOn < b.determinedOn ? -1 : 1)).slice(0, 1);
}

/**
 * The election in whose months officials may not be replaced without the minister's approval (UU 10/2016 Pasal 71 ayat
 * (2)): from six months before the candidates are determined. The freeze lasts to the end of the term of the head of the
 * region, which no calendar of elections tells; what is certain lasts to the vote.
 */
export function replacementFreezeOn(on: LocalDate, elections: readonly Election[]): Election | null {
  return (
    elections.find(
      ({ regionalHeads, determinedOn, votingOn }) =>
        regionalHeads && addMonths(determinedOn, -6) <= on && on <= votingOn,
    ) ?? null
  );
}
