/** The record of every change, read. It is written by dispatch alone. */
import { type ChainProblem, listAudit, verifyChain } from '#main/store/audit.ts';
import type { HandlersFor } from './context.ts';

export const auditHandlers: HandlersFor<'audit.list' | 'audit.verify'> = {
  'audit.list': async (call, page) => call.read((db) => listAudit(db, page)),
  'audit.verify': async (call) => {
    const check = await call.read(verifyChain);
    return { ...check, problem: check.problem === null ? null : problems[check.problem] };
  },
};

const problems: Readonly<Record<ChainProblem, string>> = {
  altered: 'Sebuah baris jejak tidak lagi seperti ketika ditulis.',
  missing: 'Sebuah baris jejak hilang.',
  tail_cut: 'Baris-baris terakhir jejak hilang.',
};
