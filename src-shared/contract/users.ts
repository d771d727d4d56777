import { z } from 'zod';
import { codesOf, roles } from '../vocabulary.ts';
import { idField, lineField, revisionField } from './fields.ts';
import { command, query } from './procedure.ts';

export const passwordField = z
  .string()
  .min(12, 'Kata sandi paling sedikit 12 huruf; kalimat pendek lebih mudah diingat.')
  .max(200);
export const usernameField = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9._-]{3,40}$/, 'Nama pengguna: 3-40 huruf kecil, angka, titik, atau garis.');

export const userSchema = z.object({
  userId: z.string(),
  username: z.string(),
  displayName: z.string(),
  role: z.enum(codesOf(roles)),
  active: z.boolean(),
  revision: revisionField,
});

export const userProcedures = {
  'user.list': query({
    summary: 'Daftar pengguna dan perannya.',
    permission: 'users.write',
    input: z.object({}).default({}),
    output: z.object({ items: z.array(userSchema) }),
  }),
  'user.create': command({
    summary: 'Menambah pengguna.',
    permission: 'users.write',
    input: z.object({
      username: usernameField,
      displayName: lineField(120),
      role: z.enum(codesOf(roles)),
      password: passwordField,
    }),
    output: z.object({ userId: z.string() }),
    audits: 'users',
  }),
  'user.update': command({
    summary: 'Mengubah nama, peran, atau status aktif pengguna.',
    permission: 'users.write',
    input: z.object({
      userId: idField,
      displayName: lineField(120),
      role: z.enum(codesOf(roles)),
      active: z.boolean(),
      revision: revisionField,
    }),
    output: z.object({ revision: revisionField }),
    audits: 'users',
  }),
  'user.changePassword': command({
    summary: 'Mengganti kata sandi sendiri.',
    permission: 'signed_in',
    input: z.object({ current: z.string().max(200), next: passwordField }),
    output: z.object({}),
    audits: 'users',
  }),
  'user.recover': command({
    summary: 'Mengganti kata sandi administrator dengan kunci pemulihan kantor.',
    permission: 'public',
    input: z.object({ username: usernameField, recoveryKey: z.string().max(80), next: passwordField }),
    output: z.object({}),
    audits: 'users',
  }),
};
