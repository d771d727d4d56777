import { z } from 'zod';
import { contract } from '#shared/contract/index.ts';

/** What `office.initialise` takes, and the password typed a second time. */
export const setupSchema = contract['office.initialise'].input
  .extend({ passwordAgain: z.string() })
  .refine((form) => form.administrator.password === form.passwordAgain, {
    message: 'Tidak sama dengan kata sandi di atas.',
    path: ['passwordAgain'],
  });

export type SetupForm = z.input<typeof setupSchema>;
export type CheckedSetup = z.output<typeof setupSchema>;
