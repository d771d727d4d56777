/** Small pure answers that other programs ask for: NIP, dates and numbers in words. */
import { checkNip } from '#shared/nip.ts';
import { dateInWords, numberInWords } from '#shared/text.ts';
import type { HandlersFor } from './context.ts';

export const textHandlers: HandlersFor<'nip.check' | 'text.date' | 'text.number'> = {
  'nip.check': async (call, { value }) => {
    const { ok, kind, digits, birthDate, appointedMonth, sex, problems } = checkNip(value, call.today);
    return {
      ok,
      kind,
      digits,
      birthDate,
      appointedMonth,
      sex,
      problems: problems.map(({ code, text }) => ({ code, text })),
    };
  },
  'text.date': async (_call, { date }) => ({ text: dateInWords(date) }),
  'text.number': async (_call, { value }) => ({ text: numberInWords(value) }),
};
