import { z } from 'zod';
import { codesOf, roles } from '../vocabulary.ts';
import { lineField } from './fields.ts';
import { command, permissions, query } from './procedure.ts';

export const signedInUserSchema = z.object({
  userId: z.string(),
  username: z.string(),
  displayName: z.string(),
  role: z.enum(codesOf(roles)),
  permissions: z.array(z.enum(permissions)),
});
export type SignedInUser = z.infer<typeof signedInUserSchema>;

export const sessionProcedures = {
  'session.current': query({
    summary: 'Siapa yang sedang masuk, dan apakah kantor sudah disiapkan.',
    permission: 'public',
    input: z.object({}).default({}),
    output: z.object({
      officeReady: z.boolean(),
      officeName: z.string().nullable(),
      user: signedInUserSchema.nullable(),
      today: z.string(),
    }),
  }),
  // The door makes the session itself once this answers; the answer holds no secret.
  'session.signIn': command({
    summary: 'Masuk dengan nama pengguna dan kata sandi.',
    permission: 'public',
    input: z.object({ username: lineField(60), password: z.string().min(1).max(200) }),
    output: z.object({ user: signedInUserSchema }),
    audits: 'users',
  }),
  'session.signOut': command({
    summary: 'Keluar.',
    permission: 'signed_in',
    input: z.object({}).default({}),
    output: z.object({}),
    audits: 'users',
  }),
};
