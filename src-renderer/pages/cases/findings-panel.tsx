import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useProcedure } from '#renderer/app/procedures.ts';
import { FactList } from '#renderer/parts/fact-list.tsx';
import type { CaseDetail } from '#shared/contract/cases.ts';
import type { Person } from '#shared/contract/fields.ts';
import type { LocalDate } from '#shared/local-date.ts';
import { fullName } from '#shared/names.ts';
import { longDate } from '#shared/text.ts';
import {
  acts,
  impactLevels,
  type Labels,
  recommendedClasses,
  sanctionLevels,
  sanctions,
  supportedStatuses,
  teamElements,
  teamPositions,
} from '#shared/vocabulary.ts';
import styles from './case-page.module.css';

/** What the body recommended, what the office itself has found, and earlier sanctions of the same person. */
export function FindingsPanel({ detail }: { detail: CaseDetail }) {
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="xl" maw="80rem">
      <Stack gap="lg">
        <Recommended recommendation={detail.recommendation} />
        <Act act={detail.act} />
      </Stack>
      <Stack gap="lg">
        <Found findings={detail.findings} />
        <EarlierSanctions history={detail.sanctionHistory} />
      </Stack>
    </SimpleGrid>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Title order={2} mb={6}>
        {title}
      </Title>
      {children}
    </section>
  );
}

function Recommended({ recommendation }: { recommendation: CaseDetail['recommendation'] }) {
  const { recommendedClass, recommendedLevel } = recommendation;
  const level = recommendedLevel === null ? '' : ` tingkat ${sanctionLevels[recommendedLevel]}`;
  return (
    <Section title="Rekomendasi">
      <FactList
        facts={[
          ['Lembaga', recommendation.bodyName],
          ['Nomor surat', recommendation.number],
          ['Tanggal surat', longDate(recommendation.letterDate)],
          ['Diterima', longDate(recommendation.receivedDate)],
          ['Batas waktu pengirim', dateOr(recommendation.dueDate, 'tidak disebut dalam surat')],
          ['Direkomendasikan', `${recommendedClasses[recommendedClass]}${level}`],
        ]}
      />
    </Section>
  );
}

function Act({ act }: { act: CaseDetail['act'] }) {
  return (
    <Section title="Perbuatan yang diduga">
      <FactList
        facts={[
          ['Bentuk menurut SKB', `${act.code}, ${acts[act.code]}`],
          ['Tanggal', longDate(act.date)],
          ['Tempat', act.place],
          ['Yang didukung', supportedStatuses[act.supportedStatus]],
          [
            'Uraian',
            <span key="prose" className={styles.prose}>
              {act.description}
            </span>,
          ],
        ]}
      />
    </Section>
  );
}

function Found({ findings }: { findings: CaseDetail['findings'] }) {
  const { decisionNumber, decisionDate } = findings;
  return (
    <Section title="Temuan kantor">
      <FactList
        facts={[
          ['Ketentuan', <Provision key="provision" code={findings.provision} />],
          ['Dampak', findings.impact === null ? '' : impactLevels[findings.impact]],
          ['Tingkat awal', wordOr(sanctionLevels, findings.preliminaryLevel)],
          ['Tingkat menurut LHP', wordOr(sanctionLevels, findings.foundLevel)],
          ['Hukuman diusulkan', wordOr(sanctions, findings.proposedSanction)],
          ['Atasan langsung', nameOr(findings.superior)],
          ['Tim pemeriksa', <Team key="team" team={findings.team} />],
          [
            'Keputusan',
            decisionDate === null ? notYet : `${decisionNumber ?? ''} tanggal ${longDate(decisionDate)}`,
          ],
          ['Hukuman', wordOr(sanctions, findings.sanction)],
          ['Diterima', dateOr(findings.receivedOn)],
          ['Mulai berlaku', dateOr(findings.effectiveOn)],
          ['Berakhir', dateOr(findings.endsOn)],
          ['Dilaporkan', dateOr(findings.reportedOn)],
        ]}
      />
    </Section>
  );
}

/** "5.n.6" as the law writes it. */
function Provision({ code }: { code: string | null }) {
  const provisions = useProcedure('law.provisions', {}).data?.items;
  if (code === null) return <>{notYet}</>;
  return <>{provisions?.find(({ provision }) => provision === code)?.label ?? code}</>;
}

function Team({ team }: { team: CaseDetail['findings']['team'] }) {
  if (team.length === 0) return <>tidak dibentuk</>;
  return (
    <ul className={styles.list}>
      {team.map(({ person, element, teamPosition }) => (
        <li key={`${person.nip ?? ''} ${person.name}`}>
          {fullName(person)} ({wordOf(teamPositions, teamPosition)},{' '}
          {wordOf(teamElements, element).toLowerCase()})
        </li>
      ))}
    </ul>
  );
}

function EarlierSanctions({ history }: { history: CaseDetail['sanctionHistory'] }) {
  return (
    <Section title="Hukuman disiplin sebelumnya">
      {history.length === 0 ? (
        <Text size="sm">Tidak ada yang tercatat di Netra.</Text>
      ) : (
        <ul className={styles.list}>
          {history.map((earlier) => (
            <li key={earlier.caseNumber}>
              {earlier.sanction}, {longDate(earlier.decisionDate)} (perkara {earlier.caseNumber})
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const notYet = 'belum';
const wordOf = (labels: Readonly<Record<string, string>>, code: string) => labels[code] ?? code;
const wordOr = <Code extends string>(labels: Labels<Code>, code: Code | null) =>
  code === null ? notYet : labels[code];
const dateOr = (date: LocalDate | null, otherwise = notYet) => (date === null ? otherwise : longDate(date));
const nameOr = (person: Person | null) => (person === null ? notYet : fullName(person));
