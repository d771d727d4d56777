import { Button, Group, List, PasswordInput, Stack, Switch, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Controller, useForm } from 'react-hook-form';
import { useCommand } from '#renderer/app/procedures.ts';
import { ErrorBox } from '#renderer/parts/error-box.tsx';
import { checkedBy, showIssues } from '#renderer/parts/form.ts';
import { SelectField } from '#renderer/parts/select-field.tsx';
import { contract, type OutputOf } from '#shared/contract/index.ts';
import { type Role, roles } from '#shared/vocabulary.ts';

type User = OutputOf<'user.list'>['items'][number];

const mayDo: Readonly<Record<Role, string>> = {
  administrator: 'semuanya, termasuk mengatur pengguna dan profil kantor',
  case_officer: 'mencatat rekomendasi, memajukan perkara, menerbitkan surat dan laporan, mengimpor pegawai',
  examiner: 'memeriksa, menyusun BAP dan LHP',
  approver: 'memutus perkara, menerbitkan keputusan dan laporan',
  viewer: 'membaca saja',
};

export function NewUserForm({ onDone }: { onDone: () => void }) {
  const create = useCommand('user.create');
  const form = useForm({
    resolver: checkedBy(contract['user.create'].input),
    defaultValues: { username: '', displayName: '', role: 'case_officer' as const, password: '' },
  });
  const { errors } = form.formState;
  const submit = form.handleSubmit(async (input) => {
    try {
      await create.run(input);
    } catch (error) {
      showIssues(form, error);
      return;
    }
    notifications.show({ message: `Pengguna ${input.displayName} sudah dibuat.` });
    onDone();
  });
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <TextInput
          label="Nama lengkap"
          withAsterisk
          data-autofocus
          error={errors.displayName?.message}
          {...form.register('displayName')}
        />
        <TextInput
          label="Nama pengguna"
          withAsterisk
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          error={errors.username?.message}
          {...form.register('username')}
        />
        <SelectField name="role" control={form.control} label="Peran" labels={roles} withAsterisk />
        <RoleWords />
        <PasswordInput
          label="Kata sandi awal"
          description="Paling sedikit 12 huruf. Minta orangnya menggantinya setelah masuk."
          withAsterisk
          autoComplete="new-password"
          error={errors.password?.message}
          {...form.register('password')}
        />
        <ErrorBox error={create.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onDone}>
            Batal
          </Button>
          <Button type="submit" loading={create.running}>
            Tambah pengguna
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

export function EditUserForm({ user, onDone }: { user: User; onDone: () => void }) {
  const update = useCommand('user.update');
  const form = useForm({
    resolver: checkedBy(contract['user.update'].input),
    defaultValues: {
      userId: user.userId,
      displayName: user.displayName,
      role: user.role,
      active: user.active,
      revision: user.revision,
    },
  });
  const { errors } = form.formState;
  const submit = form.handleSubmit(async (input) => {
    try {
      await update.run(input);
    } catch (error) {
      showIssues(form, error);
      return;
    }
    notifications.show({ message: `Pengguna ${input.displayName} tersimpan.` });
    onDone();
  });
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <TextInput
          label="Nama lengkap"
          withAsterisk
          data-autofocus
          error={errors.displayName?.message}
          {...form.register('displayName')}
        />
        <Text size="sm" c="dimmed">
          Nama pengguna: {user.username} (tidak dapat diganti)
        </Text>
        <SelectField name="role" control={form.control} label="Peran" labels={roles} withAsterisk />
        <RoleWords />
        <Controller
          name="active"
          control={form.control}
          render={({ field }) => (
            <Switch
              label="Boleh masuk"
              description="Pengguna nonaktif tidak dapat masuk; jejak pekerjaannya tetap ada."
              checked={field.value}
              onChange={(event) => field.onChange(event.currentTarget.checked)}
            />
          )}
        />
        <ErrorBox error={update.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onDone}>
            Batal
          </Button>
          <Button type="submit" loading={update.running}>
            Simpan pengguna
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function RoleWords() {
  return (
    <List size="xs" c="dimmed" spacing={2}>
      {(Object.keys(roles) as Role[]).map((role) => (
        <List.Item key={role}>
          {roles[role]}: {mayDo[role]}
        </List.Item>
      ))}
    </List>
  );
}
