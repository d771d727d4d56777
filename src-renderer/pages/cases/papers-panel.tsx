import { Stack, Table, Text, Title } from '@mantine/core';
import { useMay } from '#renderer/app/session.ts';
import { LetterStatus } from '#renderer/pages/letters/letter-status.tsx';
import { Citation } from '#renderer/parts/citation.tsx';
import { AlertIcon, CheckIcon, PaperIcon } from '#renderer/parts/icons.tsx';
import { LinkAnchor, LinkButton } from '#renderer/parts/links.tsx';
import { Mark } from '#renderer/parts/mark.tsx';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { shortDate } from '#shared/text.ts';
import { caseEvents } from '#shared/vocabulary.ts';

/** The papers of a case: what is still missing and for which step, and what has been issued. */
export function PapersPanel({ detail }: { detail: CaseDetail }) {
  return (
    <Stack gap="lg" maw="64rem">
      <MissingPapers detail={detail} />
      <section>
        <Title order={2} mb={6}>
          Naskah terbit
        </Title>
        <IssuedPapers detail={detail} />
      </section>
    </Stack>
  );
}

export function MissingPapers({ detail }: { detail: CaseDetail }) {
  const mayWrite = useMay('letters.write');
  return (
    <section>
      <Title order={2} mb={6}>
        Berkas yang kurang
      </Title>
      {detail.missingPapers.length === 0 ? (
        <Text size="sm">
          <Mark tone="good" icon={<CheckIcon size={14} />}>
            Lengkap untuk langkah berikutnya
          </Mark>
        </Text>
      ) : (
        <Stack gap="xs">
          {detail.missingPapers.map((paper) => (
            <div key={`${paper.kind} ${paper.neededFor}`}>
              <Text size="sm" component="div">
                <Mark tone="warn" icon={<AlertIcon size={14} />}>
                  Kurang
                </Mark>{' '}
                <strong>{paper.label}</strong>, untuk “{caseEvents[paper.neededFor]}”{' '}
                {paper.citation !== null && <Citation citation={paper.citation} />}
              </Text>
              {mayWrite && <PrepareButton caseId={detail.caseId} kind={paper.kind} />}
            </div>
          ))}
        </Stack>
      )}
    </section>
  );
}

/** Leads to where the paper is drawn up: the follow-up report covers whole letters, everything else belongs to the case. */
function PrepareButton({
  caseId,
  kind,
}: {
  caseId: string;
  kind: CaseDetail['missingPapers'][number]['kind'];
}) {
  if (kind === 'followUpReport') {
    return (
      <LinkButton to="/reports" variant="default" mt={4} leftSection={<PaperIcon />}>
        Siapkan laporan
      </LinkButton>
    );
  }
  return (
    <LinkButton
      to="/cases/$caseId/letters/$kind"
      params={{ caseId, kind }}
      variant="default"
      mt={4}
      leftSection={<PaperIcon />}
    >
      Siapkan
    </LinkButton>
  );
}

function IssuedPapers({ detail }: { detail: CaseDetail }) {
  if (detail.papers.length === 0) {
    return <Text size="sm">Belum ada naskah yang diterbitkan untuk perkara ini.</Text>;
  }
  return (
    <Table verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Tanggal</Table.Th>
          <Table.Th>Naskah</Table.Th>
          <Table.Th>Nomor</Table.Th>
          <Table.Th>Keadaan</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {detail.papers.map((paper) => (
          <Table.Tr key={paper.letterId}>
            <Table.Td style={{ whiteSpace: 'nowrap' }}>{shortDate(paper.date)}</Table.Td>
            <Table.Td>
              <LinkAnchor to="/letters" search={{ letterId: paper.letterId }}>
                {paper.title}
              </LinkAnchor>
            </Table.Td>
            <Table.Td>{paper.number || 'tanpa nomor'}</Table.Td>
            <Table.Td>
              <LetterStatus letter={paper} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
