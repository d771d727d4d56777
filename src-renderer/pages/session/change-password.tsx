import { Button, PasswordInput, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { notifications } from '@mantine/notifications';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { useCommand } from '#renderer/app/procedures.ts';
import { ErrorBox } from '#renderer/parts/error-box.tsx';
import { checkedBy } from '#renderer/parts/form.ts';
import { passwordField } from '#shared/contract/users.ts';

const schema = z
  .object({
    current: z.string().min(1, 'Isi kata sandi yang sekarang.'),
    next: passwordField,
    again: z.string(),
  })
  .refine((form) => form.next === form.again, {
    message: 'Tidak sama dengan kata sandi baru.',
    path: ['again'],
  });

/** Opens the dialog in which the officer changes the own password. */
export function changePassword(): void {
  modals.open({ modalId: 'change-password', title: 'Ganti kata sandi', children: <ChangePasswordForm /> });
}

function ChangePasswordForm() {
  const command = useCommand('user.changePassword');
  const form = useForm({ resolver: checkedBy(schema), defaultValues: { current: '', next: '', again: '' } });
  const { errors } = form.formState;
  const submit = form.handleSubmit(async ({ current, next }) => {
    await command.run({ current, next });
    modals.close('change-password');
    notifications.show({ message: 'Kata sandi sudah diganti.' });
  });
  return (
    <form onSubmit={(event) => void submit(event).catch(() => undefined)} noValidate>
      <Stack gap="sm">
        <PasswordInput
          label="Kata sandi sekarang"
          autoComplete="current-password"
          data-autofocus
          error={errors.current?.message}
          {...form.register('current')}
        />
        <PasswordInput
          label="Kata sandi baru"
          description="Paling sedikit 12 huruf. Kalimat pendek lebih mudah diingat."
          autoComplete="new-password"
          error={errors.next?.message}
          {...form.register('next')}
        />
        <PasswordInput
          label="Ulangi kata sandi baru"
          autoComplete="new-password"
          error={errors.again?.message}
          {...form.register('again')}
        />
        <ErrorBox error={command.error} />
        <Button type="submit" loading={command.running} style={{ alignSelf: 'flex-end' }}>
          Ganti kata sandi
        </Button>
        <Text size="xs" c="dimmed">
          Kata sandi lama langsung tidak berlaku. Bila lupa, hanya administrator yang dapat menggantinya.
        </Text>
      </Stack>
    </form>
  );
}
