/** The law as other programs and the screen ask for it; the answers are the law room's own. */

import { authorityFor } from '#main/law/authority.ts';
import { classify } from '#main/law/classification.ts';
import { reckon } from '#main/law/clocks.ts';
import { allRules } from '#main/law/rule-list.ts';
import { sanctionsFor } from '#main/law/sanctions.ts';
import { provisionViews } from '#main/law/violations.ts';
import type { CallContext, HandlersFor } from './context.ts';

type LawProcedure =
  | 'law.deadline'
  | 'law.sanctions'
  | 'law.authority'
  | 'law.classify'
  | 'law.provisions'
  | 'law.rules';

export const lawHandlers: HandlersFor<LawProcedure> = {
  'law.deadline': async (call, { clock, from, pattern, days, sanction }) =>
    reckon(clock, from, { pattern, calendar: call.calendar, days, sanction }),
  'law.sanctions': async (call, question) => sanctionsFor(question, moderateSetOf(call)),
  'law.authority': async (_call, question) => authorityFor(question),
  'law.classify': async (call, question) => classify(question, call.elections),
  'law.provisions': async () => ({ items: provisionViews() }),
  'law.rules': async () => ({ items: allRules() }),
};

/** The office's reading; the documented default while there is no office. */
const moderateSetOf = (call: CallContext) => call.office?.profile.rules.moderateSet ?? 'PP53_7_3';
