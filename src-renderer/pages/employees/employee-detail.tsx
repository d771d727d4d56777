import { Stack, Table, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useProcedure } from '#renderer/app/procedures.ts';
import { ErrorBox } from '#renderer/parts/error-box.tsx';
import { FactList } from '#renderer/parts/fact-list.tsx';
import { instantText } from '#renderer/parts/instant-text.ts';
import { LoadingLines } from '#renderer/parts/loading.tsx';
import { StateBadge } from '#renderer/parts/mark.tsx';
import { NipText } from '#renderer/parts/person-text.tsx';
import { parseLocalDate } from '#shared/local-date.ts';
import { rankText } from '#shared/names.ts';
import { longDate, shortDate } from '#shared/text.ts';
import { type CaseState, caseStates, employeeTypes, positionGroups, sexes } from '#shared/vocabulary.ts';

/** A person's facts as SIASN gave them, and the cases he is in. */
export function EmployeeDetail({ employeeId }: { employeeId: string }) {
  const { data, error, refetch } = useProcedure('employee.get', { employeeId });
  if (data === undefined) {
    return error === null ? (
      <LoadingLines lines={12} label="Memuat data pegawai" />
    ) : (
      <ErrorBox error={error} onRetry={refetch} />
    );
  }
  const { facts } = data;
  return (
    <Stack gap="md">
      <div>
        <Title order={2}>{data.fullName}</Title>
        <Text size="sm" c="dimmed">
          NIP <NipText nip={facts.nip} />
        </Text>
      </div>
      <section aria-label="Perkara">
        <Title order={3} mb={4}>
          Perkara
        </Title>
        {data.cases.length === 0 ? (
          <Text size="sm" c="dimmed">
            Tidak pernah tercatat dalam perkara.
          </Text>
        ) : (
          <Table verticalSpacing={6} aria-label="Perkara pegawai ini">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Nomor</Table.Th>
                <Table.Th>Tanggal perbuatan</Table.Th>
                <Table.Th>Keadaan</Table.Th>
                <Table.Th>Hukuman</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data.cases.map((item) => (
                <Table.Tr key={item.caseId}>
                  <Table.Td>
                    <Link to="/cases/$caseId" params={{ caseId: item.caseId }}>
                      {item.caseNumber}
                    </Link>
                  </Table.Td>
                  <Table.Td>{dateText(item.actDate)}</Table.Td>
                  <Table.Td>{isState(item.state) ? <StateBadge state={item.state} /> : item.state}</Table.Td>
                  <Table.Td>{item.sanction ?? '–'}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </section>
      <section aria-label="Data kepegawaian">
        <Title order={3} mb={4}>
          Data kepegawaian
        </Title>
        <FactList
          facts={[
            ['Jenis pegawai', employeeTypes[facts.employeeType]],
            ['Kedudukan hukum', facts.legalStanding],
            ['Pangkat, golongan ruang', rankText(data.rank, facts.gradeCode)],
            ['TMT golongan', facts.gradeSince === null ? '' : longDate(facts.gradeSince)],
            ['Jabatan', facts.position],
            ['Kelompok jabatan', positionGroups[facts.positionGroup]],
            ['TMT jabatan', facts.positionSince === null ? '' : longDate(facts.positionSince)],
            ['Unit kerja', facts.workUnit],
            ['Unit induk', facts.parentUnit],
            ['Instansi', facts.institution],
            [
              'Tempat, tanggal lahir',
              [facts.birthPlace, longDate(facts.birthDate)].filter((part) => part !== '').join(', '),
            ],
            ['Jenis kelamin', sexes[facts.sex]],
            ['Telepon', facts.phone],
            ['Pos-el', facts.email],
          ]}
        />
      </section>
      <Text size="xs" c="dimmed">
        Dari data SIASN, terakhir ditulis {instantText(data.updatedAt)}. Perubahan dilakukan di SIASN, lalu
        diimpor lagi.
      </Text>
    </Stack>
  );
}

function isState(state: string): state is CaseState {
  return Object.hasOwn(caseStates, state);
}

function dateText(text: string): string {
  const date = parseLocalDate(text);
  return date === null ? text : shortDate(date);
}
