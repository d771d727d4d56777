/** When candidates were determined: the day that turns a breach of ethics into a breach of discipline. */
import type { LocalDate } from '#shared/local-date.ts';
import type { Confidence, SupportedStatus } from '#shared/vocabulary.ts';

/** A row of `elections.json`. */
export interface Election {
  readonly id: string;
  readonly name: string;
  readonly determinedOn: LocalDate;
  readonly votingOn: LocalDate;
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
