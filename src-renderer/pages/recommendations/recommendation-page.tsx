import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { client, saveTicket } from '#renderer/app/client.ts';
import { useProcedure } from '#renderer/app/procedures.ts';
import { type Column, DataTable } from '#renderer/parts/data-table.tsx';
import { ErrorBox } from '#renderer/parts/error-box.tsx';
import { FactList } from '#renderer/parts/fact-list.tsx';
import { DownloadIcon } from '#renderer/parts/icons.tsx';
import { LinkAnchor } from '#renderer/parts/links.tsx';
import { LoadingLines } from '#renderer/parts/loading.tsx';
import { StateBadge } from '#renderer/parts/mark.tsx';
import { PageHeader } from '#renderer/parts/page-header.tsx';
import { PdfPreview } from '#renderer/parts/pdf-preview.tsx';
import type { OutputOf } from '#shared/contract/index.ts';
import { daysBetween } from '#shared/local-date.ts';
import { formatNip, longDate } from '#shared/text.ts';
import {
  acts,
  type CaseState,
  recommendedClasses,
  sanctionLevels,
  sensitivities,
} from '#shared/vocabulary.ts';
import styles from './recommendation.module.css';

type Letter = OutputOf<'recommendation.get'>;

const columns: readonly Column<Letter['people'][number]>[] = [
  { id: 'name', header: 'Nama', cell: (person) => person.fullName },
  { id: 'nip', header: 'NIP', width: 172, cell: (person) => formatNip(person.nip) },
  { id: 'position', header: 'Jabatan', cell: (person) => person.position },
  {
    id: 'act',
    header: 'Perbuatan',
    cell: (person) => (
      <span title={acts[person.actCode]}>
        {person.actCode} {acts[person.actCode]}
      </span>
    ),
  },
  { id: 'recommended', header: 'Direkomendasikan', width: 190, cell: (person) => recommendedWords(person) },
  { id: 'case', header: 'Perkara', width: 130, cell: (person) => person.caseNumber },
  {
    id: 'state',
    header: 'Keadaan',
    width: 190,
    cell: (person) => <StateBadge state={person.state as CaseState} />,
  },
];

/** One recommendation letter: its dates, its scan, and the people in it with their cases. */
export function RecommendationPage() {
  const { recommendationId } = useParams({ from: '/recommendations/$recommendationId' });
  const found = useProcedure('recommendation.get', { recommendationId });
  if (found.data === undefined) {
    return found.isError ? (
      <ErrorBox error={found.error} onRetry={() => found.refetch()} />
    ) : (
      <LoadingLines lines={10} label="Membuka surat" />
    );
  }
  return <LetterFile letter={found.data} />;
}

function LetterFile({ letter }: { letter: Letter }) {
  const navigate = useNavigate();
  const { people } = letter;
  return (
    <>
      <PageHeader
        title={`${letter.bodyName}: ${letter.letter.number}`}
        lead={letter.letter.subject}
        back={<LinkAnchor to="/recommendations">Rekomendasi</LinkAnchor>}
      />
      <Stack gap="lg">
        <section>
          <Title order={2} mb={6}>
            {people.length} pegawai, {people.length} perkara
          </Title>
          <DataTable
            label="Pegawai dalam surat"
            columns={columns}
            rows={people}
            rowId={(person) => person.caseId}
            onOpen={({ caseId }) => void navigate({ to: '/cases/$caseId', params: { caseId } })}
            height={`${Math.min(12, people.length + 1) * 35 + 6}px`}
          />
        </section>
        <div className={styles.letter}>
          <LetterFacts letter={letter} />
          <Scan fileId={letter.letter.scanFile ?? null} />
        </div>
      </Stack>
    </>
  );
}

function LetterFacts({ letter: { letter, bodyName } }: { letter: Letter }) {
  const lag = daysBetween(letter.letterDate, letter.receivedDate);
  const lagWords = lag === 0 ? 'hari yang sama' : `${lag} hari sesudah tanggal surat`;
  return (
    <section>
      <Title order={2} mb={6}>
        Surat
      </Title>
      <FactList
        facts={[
          ['Lembaga', bodyName],
          ['Nomor', letter.number],
          ['Tanggal surat', longDate(letter.letterDate)],
          ['Tanggal diterima', `${longDate(letter.receivedDate)} (${lagWords})`],
          ['Hal', letter.subject],
          ['Sifat', sensitivities[letter.sensitivity]],
          [
            'Batas waktu pengirim',
            letter.dueDate === null ? 'tidak disebut dalam surat' : longDate(letter.dueDate),
          ],
          ['Catatan', letter.note],
        ]}
      />
    </section>
  );
}

/** The scanned letter: a PDF is shown at once, a picture is saved to be opened. */
function Scan({ fileId }: { fileId: string | null }) {
  const opened = useProcedure('file.open', { fileId: fileId ?? '' }, { enabled: fileId !== null, gcTime: 0 });
  if (fileId === null) {
    return (
      <Alert variant="light" color="gray" title="Pindaian belum ada">
        <Text size="sm">Surat ini dicatat tanpa pindaian.</Text>
      </Alert>
    );
  }
  if (opened.isError) return <ErrorBox error={opened.error} onRetry={() => opened.refetch()} />;
  const save = async () => saveTicket(await client.call('file.open', { fileId }));
  const saveButton = (
    <Button variant="subtle" leftSection={<DownloadIcon />} onClick={() => void save()}>
      Simpan pindaian
    </Button>
  );
  if (opened.data !== undefined && opened.data.mediaType !== 'application/pdf') {
    return <Group align="start">{saveButton}</Group>;
  }
  return (
    <div className={styles.scan}>
      <PdfPreview
        label="Pindaian surat"
        source={opened.data === undefined ? null : fileId}
        load={() => client.call('file.open', { fileId })}
        actions={saveButton}
      />
    </div>
  );
}

function recommendedWords(person: Letter['people'][number]): string {
  const { recommendedClass, recommendedLevel } = person;
  if (recommendedLevel === null) return recommendedClasses[recommendedClass];
  return `${recommendedClasses[recommendedClass]} ${sanctionLevels[recommendedLevel].toLowerCase()}`;
}
