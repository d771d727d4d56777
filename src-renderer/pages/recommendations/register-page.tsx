import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { FormProvider, useFieldArray, useForm, useFormContext, useWatch } from 'react-hook-form';
import { ClientError } from '#renderer/app/client.ts';
import { useCommand } from '#renderer/app/procedures.ts';
import { useToday } from '#renderer/app/session.ts';
import { messageAt } from '#renderer/pages/cases/fields/messages.ts';
import { confirmThen } from '#renderer/parts/confirm-button.tsx';
import { DraftNotice, DraftStatus } from '#renderer/parts/draft-notice.tsx';
import { ErrorBox } from '#renderer/parts/error-box.tsx';
import { checkedBy, showIssues } from '#renderer/parts/form.ts';
import { PlusIcon } from '#renderer/parts/icons.tsx';
import { LinkAnchor } from '#renderer/parts/links.tsx';
import { PageHeader } from '#renderer/parts/page-header.tsx';
import { type Draft, useDraft } from '#renderer/parts/use-draft.ts';
import { contract } from '#shared/contract/index.ts';
import { LetterForm } from './letter-form.tsx';
import { PersonForm } from './person-form.tsx';
import type { RegisteredPerson, Registration, TypedPerson } from './registration.ts';

const schema = contract['recommendation.register'].input;
const emptyPerson: TypedPerson = {
  employeeId: '',
  actCode: null,
  actDate: null,
  actPlace: '',
  actDescription: '',
  supportedStatus: null,
  recommendedClass: 'discipline',
  recommendedLevel: null,
};

const DRAFT = 'recommendation:new';

/** One letter with all its people, registered in one go: a case is opened for each of them. */
export function RegisterRecommendationPage() {
  const today = useToday();
  const navigate = useNavigate();
  const form = useForm<Registration, unknown, Registration>({
    resolver: checkedBy(schema),
    defaultValues: {
      letter: {
        bodyId: '',
        number: '',
        receivedDate: today,
        subject: '',
        sensitivity: 'rahasia',
        dueDate: null,
        scanFile: null,
        note: '',
      },
      people: [emptyPerson as RegisteredPerson],
    },
  });
  const register = useCommand('recommendation.register');
  const draft = useRef<Draft | null>(null);

  const send = async (input: Registration): Promise<void> => {
    try {
      const { recommendationId, caseIds } = await register.run(input);
      await draft.current?.discard();
      notifications.show({ title: 'Surat tercatat', message: `${caseIds.length} perkara dibuka.` });
      await navigate({ to: '/recommendations/$recommendationId', params: { recommendationId } });
    } catch (error) {
      if (isDuplicate(error)) return askAboutDuplicate(() => send({ ...input, confirmDuplicate: true }));
      showIssues(form, error);
    }
  };
  const submit = form.handleSubmit(send);

  return (
    <>
      <PageHeader
        title="Catat rekomendasi"
        lead="Satu surat dengan semua pegawai yang disebut di dalamnya; satu perkara dibuka untuk tiap pegawai."
        back={<LinkAnchor to="/recommendations">Rekomendasi</LinkAnchor>}
      />
      <FormProvider {...form}>
        <form noValidate onSubmit={(submitted) => void submit(submitted)}>
          <KeepRegistration handle={draft} />
          <Stack gap="lg" maw="78rem">
            <LetterForm />
            <People />
            {register.error !== null && !isDuplicate(register.error) && <ErrorBox error={register.error} />}
            <SubmitBar running={register.running} />
          </Stack>
        </form>
      </FormProvider>
    </>
  );
}

function People() {
  const people = useFieldArray<Registration, 'people'>({ name: 'people' });
  const { formState, getValues } = useFormContext<Registration>();
  const add = (like?: TypedPerson) => {
    const person = { ...(like ?? emptyPerson), employeeId: '' } as RegisteredPerson;
    people.append(person, { focusName: `people.${people.fields.length}.employeeId` });
  };
  const last = people.fields.length - 1;
  return (
    <section aria-label="Pegawai dalam surat">
      <Title order={2} mb={4}>
        Pegawai dalam surat ({people.fields.length})
      </Title>
      {people.fields.map((person, index) => (
        <PersonForm
          key={person.id}
          index={index}
          onRemove={people.fields.length > 1 ? () => people.remove(index) : null}
          onNext={() => add(getValues(`people.${index}`) as TypedPerson)}
        />
      ))}
      <Text size="sm" c="var(--mantine-color-error)">
        {messageAt(formState.errors, 'people')}
      </Text>
      <Group gap="xs" mt="xs">
        <Button
          variant="default"
          leftSection={<PlusIcon />}
          onClick={() => add(getValues(`people.${last}`) as TypedPerson)}
        >
          Tambah pegawai, perbuatan sama
        </Button>
        <Button variant="default" leftSection={<PlusIcon />} onClick={() => add()}>
          Tambah pegawai lain
        </Button>
        <Text size="xs" c="dimmed">
          Ctrl+Enter menambah pegawai dengan perbuatan yang sama.
        </Text>
      </Group>
    </section>
  );
}

function SubmitBar({ running }: { running: boolean }) {
  const people = useWatch<Registration, 'people'>({ name: 'people' });
  return (
    <Group>
      <Button type="submit" size="sm" loading={running}>
        Catat surat dan buka {people.length} perkara
      </Button>
    </Group>
  );
}

function KeepRegistration({ handle }: { handle: { current: Draft | null } }) {
  const form = useFormContext<Registration>();
  const values = useWatch<Registration>();
  const draft = useDraft(DRAFT, values);
  useEffect(() => {
    handle.current = draft;
  });
  return (
    <div>
      <DraftNotice draft={draft} onTakeUp={(content) => form.reset(content as Registration)} />
      <DraftStatus draft={draft} />
    </div>
  );
}

function isDuplicate(error: unknown): boolean {
  return (
    error instanceof ClientError &&
    error.error.code === 'CONFLICT' &&
    error.error.reason === 'duplicate_letter'
  );
}

function askAboutDuplicate(onConfirm: () => unknown): void {
  confirmThen({
    title: 'Surat ini tampaknya sudah tercatat',
    consequence:
      'Sudah ada surat dari lembaga yang sama dengan nomor yang sama. Bila tetap dicatat, perkara baru dibuka untuk ' +
      'setiap pegawai di sini, juga bila orangnya sudah mempunyai perkara dari surat yang pertama.',
    deed: 'Tetap catat',
    onConfirm,
  });
}
