import { Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { ClientError } from '#renderer/app/client.ts';
import { useCommand } from '#renderer/app/procedures.ts';
import { ErrorBox } from '#renderer/parts/error-box.tsx';
import { checkedBy } from '#renderer/parts/form.ts';
import { contract } from '#shared/contract/index.ts';

/** Name and password. With `username` given it signs the same officer in again; anybody else starts on a fresh page. */
export function SignInForm({ username, onOtherUser }: { username?: string; onOtherUser?: () => void }) {
  const queries = useQueryClient();
  const signIn = useCommand('session.signIn');
  const form = useForm({
    resolver: checkedBy(contract['session.signIn'].input),
    defaultValues: { username: username ?? '', password: '' },
  });
  const { errors } = form.formState;
  const waiting = useCountdown(secondsToWait(signIn.error));

  const submit = form.handleSubmit(async (input) => {
    const { user } = await signIn.run(input);
    if (username !== undefined && user.username !== username) onOtherUser?.();
    await queries.invalidateQueries();
  });

  return (
    <form onSubmit={(event) => void submit(event).catch(() => form.resetField('password'))} noValidate>
      <Stack gap="sm">
        <TextInput
          label="Nama pengguna"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          {...(username === undefined && { 'data-autofocus': true, autoFocus: true })}
          error={errors.username?.message}
          {...form.register('username')}
        />
        <PasswordInput
          label="Kata sandi"
          autoComplete="current-password"
          {...(username !== undefined && { 'data-autofocus': true, autoFocus: true })}
          error={errors.password?.message}
          {...form.register('password')}
        />
        <ErrorBox error={signIn.error} />
        <Button type="submit" size="sm" loading={signIn.running} disabled={waiting > 0} fullWidth>
          {waiting > 0 ? `Coba lagi ${waiting} detik lagi` : 'Masuk'}
        </Button>
        {onOtherUser !== undefined && (
          <Anchor component="button" type="button" size="sm" onClick={onOtherUser}>
            Bukan Anda? Masuk sebagai orang lain (isian di halaman ini dilepas)
          </Anchor>
        )}
      </Stack>
    </form>
  );
}

function secondsToWait(error: Error | null): number {
  if (!(error instanceof ClientError) || error.error.code !== 'UNAUTHENTICATED') return 0;
  return error.error.reason === 'throttled' ? Math.ceil(error.error.retryAfterSeconds ?? 30) : 0;
}

/** Counts down to 0 from the seconds last given. */
function useCountdown(seconds: number): number {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    setLeft(seconds);
    if (seconds === 0) return;
    const timer = setInterval(() => setLeft((before) => Math.max(0, before - 1)), 1000);
    return () => clearInterval(timer);
  }, [seconds]);
  return left;
}
