import {
  Accordion,
  Button,
  Checkbox,
  PasswordInput,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useState } from 'react';
import { FormProvider, type UseFormReturn, useForm } from 'react-hook-form';
import { client } from '#renderer/app/client.ts';
import { useCommand } from '#renderer/app/procedures.ts';
import { ErrorBox } from '#renderer/parts/error-box.tsx';
import { checkedBy } from '#renderer/parts/form.ts';
import { CheckIcon } from '#renderer/parts/icons.tsx';
import type { LocalDate } from '#shared/local-date.ts';
import { IdentityFields, PaperFields } from '../office/profile-fields.tsx';
import { emptyProfile } from '../office/profile-form.ts';
import { OfficialList } from './official-list.tsx';
import { type CheckedSetup, type SetupForm, setupSchema } from './setup-form.ts';
import styles from './setup-page.module.css';
import { SetupSummary } from './setup-summary.tsx';

const steps = [
  { title: 'Profil kantor', fields: ['profile'] },
  { title: 'Pejabat', fields: ['officials'] },
  { title: 'Administrator', fields: ['administrator', 'passwordAgain'] },
  { title: 'Ringkasan', fields: [] },
] as const;

/** The four steps of the setup. Nothing is written before the last one is confirmed. */
export function SetupSteps({
  today,
  onMade,
}: {
  today: LocalDate;
  onMade: (made: { recoveryKey: string; officeName: string }) => void;
}) {
  const [step, setStep] = useState(0);
  const command = useCommand('office.initialise');
  const form = useForm({
    resolver: checkedBy(setupSchema),
    defaultValues: {
      profile: emptyProfile,
      officials: [],
      administrator: { username: '', displayName: '', password: '' },
      passwordAgain: '',
      withSample: false,
    },
  });
  const last = step === steps.length - 1;

  const next = async () => {
    if (await form.trigger([...(steps[step]?.fields ?? [])], { shouldFocus: true })) setStep(step + 1);
  };
  const make = form.handleSubmit(async ({ passwordAgain: _again, ...input }) => {
    const { recoveryKey } = await command.run(input);
    onMade({ recoveryKey, officeName: input.profile.officeAbbreviation });
  });

  return (
    <FormProvider {...form}>
      <Title order={1}>
        Menyiapkan <span className={styles.mark}>Netra</span>
      </Title>
      <Text size="sm" c="dimmed">
        Sekitar lima menit. Semua isian dapat diubah kemudian di Pengaturan.
      </Text>
      <ol className={styles.steps}>
        {steps.map(({ title }, index) => (
          <li key={title} {...(index === step && { 'aria-current': 'step' as const })}>
            <span className={styles.number}>{index < step ? <CheckIcon size={12} /> : index + 1}</span>
            {title}
          </li>
        ))}
      </ol>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void (last ? make(event).catch(() => undefined) : next());
        }}
      >
        {step === 0 && <ProfileStep form={form} />}
        {step === 1 && <OfficialList today={today} />}
        {step === 2 && <AdministratorStep form={form} />}
        {last && <SetupSummary />}
        {last && <ErrorBox error={command.error} />}
        <div className={styles.foot}>
          <Button
            variant="default"
            size="sm"
            disabled={step === 0 || command.running}
            onClick={() => setStep(step - 1)}
          >
            Kembali
          </Button>
          <Button type="submit" size="sm" loading={command.running}>
            {last ? 'Siapkan kantor' : 'Lanjut'}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}

type Form = UseFormReturn<SetupForm, unknown, CheckedSetup>;

function ProfileStep({ form }: { form: Form }) {
  const [error, setError] = useState<unknown>(null);
  const [filled, setFilled] = useState(false);
  const fillFromSample = async () => {
    try {
      const sample = await client.call('office.sample', {});
      form.setValue('profile', sample.profile, { shouldValidate: true });
      form.setValue('officials', sample.officials);
      setFilled(true);
      setError(null);
    } catch (cause) {
      setError(cause);
    }
  };
  return (
    <>
      <div className={styles.sample}>
        <Text size="sm">
          {filled
            ? 'Terisi dari kantor contoh. Semua nama di dalamnya rekaan.'
            : 'Baru ingin mencoba? Kantor contoh mengisi semua langkah dengan nama rekaan.'}
        </Text>
        <Button variant="default" onClick={() => void fillFromSample()}>
          Pakai kantor contoh
        </Button>
      </div>
      <ErrorBox error={error} />
      <IdentityFields />
      <Accordion mt="md" variant="contained">
        <Accordion.Item value="paper">
          <Accordion.Control>Kertas, kop, dan penomoran (bisa diatur nanti)</Accordion.Control>
          <Accordion.Panel>
            <PaperFields />
          </Accordion.Panel>
        </Accordion.Item>
      </Accordion>
      {filled && (
        <Checkbox
          mt="md"
          label="Isi juga dengan data pegawai contoh, untuk belajar"
          {...form.register('withSample')}
        />
      )}
    </>
  );
}

function AdministratorStep({ form }: { form: Form }) {
  const { errors } = form.formState;
  return (
    <Stack gap="sm" maw="34rem">
      <Text size="sm">
        Administrator mengatur pengguna dan profil kantor. Pengguna lain dibuat setelah penyiapan.
      </Text>
      <TextInput
        label="Nama lengkap"
        withAsterisk
        autoComplete="name"
        error={errors.administrator?.displayName?.message}
        {...form.register('administrator.displayName')}
      />
      <TextInput
        label="Nama pengguna"
        description="Huruf kecil tanpa spasi, misalnya siti.rahma"
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        withAsterisk
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        error={errors.administrator?.username?.message}
        {...form.register('administrator.username')}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <PasswordInput
          label="Kata sandi"
          description="Paling sedikit 12 huruf; kalimat pendek lebih mudah diingat"
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          withAsterisk
          autoComplete="new-password"
          error={errors.administrator?.password?.message}
          {...form.register('administrator.password')}
        />
        <PasswordInput
          label="Ulangi kata sandi"
          withAsterisk
          autoComplete="new-password"
          error={errors.passwordAgain?.message}
          {...form.register('passwordAgain')}
        />
      </SimpleGrid>
    </Stack>
  );
}
