import { Button, Drawer, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { client, saveTicket } from '#renderer/app/client.ts';
import { useCommand } from '#renderer/app/procedures.ts';
import { useMay } from '#renderer/app/session.ts';
import { ErrorBox } from '#renderer/parts/error-box.tsx';
import { FactList } from '#renderer/parts/fact-list.tsx';
import { DownloadIcon } from '#renderer/parts/icons.tsx';
import { instantText } from '#renderer/parts/instant-text.ts';
import { LinkAnchor } from '#renderer/parts/links.tsx';
import { PdfPreview } from '#renderer/parts/pdf-preview.tsx';
import { longDate } from '#shared/text.ts';
import { letterKinds } from '#shared/vocabulary.ts';
import styles from './letter-drawer.module.css';
import { type LetterItem, LetterStatus } from './letter-status.tsx';
import { useSaving } from './use-saving.ts';

/** An issued paper: its page as sealed, where it belongs, and voiding it. */
export function LetterDrawer({
  letterId,
  letter,
  onClose,
}: {
  letterId: string;
  /** Its line in the agenda; null when the agenda on screen does not hold it. */
  letter: LetterItem | null;
  onClose: () => void;
}) {
  const render = () => client.call('letter.render', { letterId });
  const saving = useSaving(async () => saveTicket(await render()));
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="min(60rem, 100%)"
      title={letter === null ? 'Naskah' : `${letterKinds[letter.kind]} ${letter.number}`}
      classNames={{ body: styles.body ?? '', content: styles.content ?? '' }}
    >
      {letter !== null && <LetterFacts letter={letter} />}
      <ErrorBox error={saving.error} />
      <div className={styles.paper}>
        <PdfPreview
          label="Naskah"
          source={letterId}
          load={render}
          actions={
            <Button
              variant="subtle"
              leftSection={<DownloadIcon />}
              loading={saving.busy}
              onClick={saving.run}
            >
              Simpan PDF
            </Button>
          }
        />
      </div>
      {letter?.status === 'issued' && <VoidForm letterId={letterId} number={letter.number} />}
    </Drawer>
  );
}

function LetterFacts({ letter }: { letter: LetterItem }) {
  return (
    <section>
      <Title order={2} mb={6}>
        {letter.title}
      </Title>
      <FactList
        facts={[
          ['Tanggal', longDate(letter.date)],
          ['Perkara', <CaseLink key="case" letter={letter} />],
          ['Diterbitkan', `${instantText(letter.issuedAt)} oleh ${letter.issuedBy}`],
          [
            'Segel (SHA-256)',
            <span key="seal" className={styles.seal}>
              {letter.sha256}
            </span>,
          ],
          [
            'Keadaan',
            <>
              <LetterStatus letter={letter} /> {letter.voidReason}
            </>,
          ],
        ]}
      />
    </section>
  );
}

function CaseLink({ letter: { caseId, caseNumber } }: { letter: LetterItem }) {
  if (caseId === null) return <>–</>;
  return (
    <LinkAnchor to="/cases/$caseId" params={{ caseId }}>
      {caseNumber}
    </LinkAnchor>
  );
}

/** Voiding keeps the number in the agenda, with the reason. */
function VoidForm({ letterId, number }: { letterId: string; number: string }) {
  const mayWrite = useMay('letters.write');
  const cancel = useCommand('letter.void');
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  if (!mayWrite) return null;
  if (!open) {
    return (
      <Group>
        <Button variant="default" color="red" onClick={() => setOpen(true)}>
          Batalkan naskah …
        </Button>
      </Group>
    );
  }
  const submit = async () => {
    setAsked(true);
    if (reason.trim() === '') return;
    await cancel.run({ letterId, reason }).catch(() => undefined);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="xs">
        <TextInput
          label="Alasan pembatalan"
          withAsterisk
          autoFocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={asked && reason.trim() === '' ? 'Tulis alasannya.' : undefined}
        />
        <Text size="sm" c="dimmed">
          {number === '' ? 'Naskah ini' : `Nomor ${number}`} tetap terlihat di agenda sebagai batal dan tidak
          dipakai lagi.
        </Text>
        <ErrorBox error={cancel.error} />
        <Group gap="xs">
          <Button type="submit" color="red" loading={cancel.running}>
            Batalkan naskah
          </Button>
          <Button variant="default" onClick={() => setOpen(false)}>
            Tidak jadi
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
