/** To whom a follow-up is reported: the body that recommended, or who has taken over its matters since. */
import type { OversightBody } from '#shared/contract/office.ts';
import type { LocalDate } from '#shared/local-date.ts';
import { cite, type RuleId } from './citations.ts';

interface Succession {
  readonly from: string;
  readonly to: string;
  readonly rule: RuleId;
}

/** SE MenPANRB 4/2024: what KASN had received and dealt with is reported to the Minister of PANRB. */
const successions: readonly Succession[] = [{ from: 'kasn', to: 'kemenpanrb', rule: 'SE4' }];

export interface Addressee {
  readonly body: OversightBody;
  /** Why it is not the body that recommended; empty when it is. */
  readonly note: string;
}

/** The body in force on the date, or null when the list of bodies names none. */
export function addresseeOn(
  recommended: OversightBody,
  date: LocalDate,
  bodies: readonly OversightBody[],
): Addressee | null {
  if (isInForce(recommended, date) && recommended.receivesReports) return { body: recommended, note: '' };
  const succession = successions.find(({ from }) => from === recommended.bodyId);
  const successor = bodies.find(({ bodyId }) => bodyId === succession?.to);
  if (succession === undefined || successor === undefined || !isInForce(successor, date)) return null;
  const { instrument, text } = cite(succession.rule);
  return {
    body: successor,
    note: `${recommended.abbreviation} tidak bertugas lagi pada tanggal laporan. ${text} (${instrument})`,
  };
}

const isInForce = ({ validFrom, validTo }: OversightBody, date: LocalDate): boolean =>
  validFrom <= date && (validTo === null || date <= validTo);
