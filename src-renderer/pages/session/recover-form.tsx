import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useForm } from 'react-hook-form';
import { useCommand } from '#renderer/app/procedures.ts';
import { ErrorBox } from '#renderer/parts/error-box.tsx';
import { checkedBy } from '#renderer/parts/form.ts';
import { contract } from '#shared/contract/index.ts';

/** A new administrator's password with the recovery key that was written down at the setup. */
export function RecoverForm({ onDone }: { onDone: () => void }) {
  const recover = useCommand('user.recover');
  const form = useForm({
    resolver: checkedBy(contract['user.recover'].input),
    defaultValues: { username: '', recoveryKey: '', next: '' },
  });
  const { errors } = form.formState;
  const submit = form.handleSubmit(async (input) => {
    await recover.run(input);
    notifications.show({ message: 'Kata sandi sudah diganti. Masuk dengan kata sandi yang baru.' });
    onDone();
  });
  return (
    <form onSubmit={(event) => void submit(event).catch(() => undefined)} noValidate>
      <Stack gap="sm">
        <Text size="sm">
          Pakai kunci pemulihan yang dicatat saat penyiapan kantor. Pengguna lain dapat meminta administrator.
        </Text>
        <TextInput
          label="Nama pengguna administrator"
          autoCapitalize="none"
          autoFocus
          error={errors.username?.message}
          {...form.register('username')}
        />
        <TextInput
          label="Kunci pemulihan"
          description="Huruf besar-kecil dan tanda hubung tidak berpengaruh."
          autoComplete="off"
          spellCheck={false}
          error={errors.recoveryKey?.message}
          {...form.register('recoveryKey')}
        />
        <PasswordInput
          label="Kata sandi baru"
          description="Paling sedikit 12 huruf."
          autoComplete="new-password"
          error={errors.next?.message}
          {...form.register('next')}
        />
        <ErrorBox error={recover.error} />
        <Button type="submit" size="sm" loading={recover.running} fullWidth>
          Ganti kata sandi
        </Button>
      </Stack>
    </form>
  );
}
