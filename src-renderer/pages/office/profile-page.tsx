import { Button, Divider, Fieldset, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { FormProvider, useForm } from 'react-hook-form';
import { z } from 'zod';
import { useCommand, useProcedure } from '#renderer/app/procedures.ts';
import { useMay } from '#renderer/app/session.ts';
import { ErrorBox } from '#renderer/parts/error-box.tsx';
import { checkedBy } from '#renderer/parts/form.ts';
import { LoadingLines } from '#renderer/parts/loading.tsx';
import { type OfficeProfile, officeProfileSchema } from '#shared/contract/office.ts';
import { EmblemField } from './emblem-field.tsx';
import { IdentityFields, PaperFields, RuleFields } from './profile-fields.tsx';

const schema = z.object({ profile: officeProfileSchema });

/** Who the office is, how its papers look, and how it reads the rules. */
export function ProfilePage() {
  const office = useProcedure('office.get', {});
  if (office.data === undefined) {
    return office.isError ? (
      <ErrorBox error={office.error} onRetry={office.refetch} />
    ) : (
      <LoadingLines lines={10} label="Memuat profil kantor" />
    );
  }
  return (
    <ProfileForm
      key={office.data.revision}
      profile={office.data.profile}
      revision={office.data.revision}
      onReload={office.refetch}
    />
  );
}

function ProfileForm({
  profile,
  revision,
  onReload,
}: {
  profile: OfficeProfile;
  revision: number;
  onReload: () => unknown;
}) {
  const mayWrite = useMay('office.write');
  const update = useCommand('office.update');
  const form = useForm({ resolver: checkedBy(schema), defaultValues: { profile } });
  const save = form.handleSubmit(async (values) => {
    await update.run({ profile: values.profile, revision });
    notifications.show({ message: 'Profil kantor tersimpan. Surat yang sudah terbit tidak berubah.' });
  });
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={(event) => void save(event).catch(() => undefined)}>
        <Fieldset variant="unstyled" disabled={!mayWrite} maw="60rem">
          <Stack gap="md">
            <IdentityFields />
            <Divider label="Kertas, kop, dan penomoran" labelPosition="left" />
            <PaperFields />
            <EmblemField />
            <Divider label="Pembacaan aturan" labelPosition="left" />
            <RuleFields />
            <ErrorBox error={update.error} onRetry={onReload} retryLabel="Muat ulang" />
            {mayWrite ? (
              <Group justify="flex-end" gap="sm">
                {form.formState.isDirty && (
                  <Button variant="default" onClick={() => form.reset()}>
                    Batalkan perubahan
                  </Button>
                )}
                <Button type="submit" loading={update.running} disabled={!form.formState.isDirty}>
                  Simpan profil kantor
                </Button>
              </Group>
            ) : (
              <Text size="sm" c="dimmed">
                Hanya administrator yang dapat mengubah profil kantor.
              </Text>
            )}
          </Stack>
        </Fieldset>
      </form>
    </FormProvider>
  );
}
