import {
  Button,
  Checkbox,
  Grid,
  Group,
  ScrollArea,
  SegmentedControl,
  Select,
  Stack,
  Text,
} from '@mantine/core';
import { useEffect, useState } from 'react';
import { usePagedProcedure, useProcedure } from '#renderer/app/procedures.ts';
import { useToday } from '#renderer/app/session.ts';
import { DateField } from '#renderer/parts/date-field.tsx';
import type { InputOf } from '#shared/contract/index.ts';
import type { OversightBody } from '#shared/contract/office.ts';
import { endOfMonth, type LocalDate, localDate, partsOf } from '#shared/local-date.ts';
import { shortDate } from '#shared/text.ts';

export type Scope = InputOf<'report.followUp'>;

/** Which letters the report covers: those of a body received in a period, or letters ticked one by one. */
export function ScopeForm({ onChange }: { onChange: (scope: Scope | null) => void }) {
  const [by, setBy] = useState<'period' | 'letters'>('period');
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label="Cakupan laporan menurut"
        value={by}
        onChange={(chosen) => {
          onChange(null);
          setBy(chosen as typeof by);
        }}
        data={[
          { value: 'period', label: 'Lembaga dan masa penerimaan' },
          { value: 'letters', label: 'Surat yang dicentang' },
        ]}
        style={{ alignSelf: 'flex-start' }}
      />
      {by === 'period' ? <PeriodFields onChange={onChange} /> : <LetterTicks onChange={onChange} />}
    </Stack>
  );
}

function PeriodFields({ onChange }: { onChange: (scope: Scope | null) => void }) {
  const today = useToday();
  const bodies = useProcedure('office.get', {}).data?.bodies ?? [];
  const [picked, setBody] = useState<string | null>(null);
  const body = picked ?? inForceOf(bodies);
  const [from, setFrom] = useState<LocalDate | null>(quarterOf(today).from);
  const [to, setTo] = useState<LocalDate | null>(quarterOf(today).to);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the scope is told when one of its parts changes.
  useEffect(() => {
    const whole = body !== null && from !== null && to !== null && from <= to;
    onChange(whole ? { body, from, to } : null);
  }, [body, from, to]);

  const { year } = partsOf(today);
  return (
    <Grid gap="sm" maw="76rem">
      <Grid.Col span={{ base: 12, sm: 3.5 }}>
        <Select
          label="Lembaga"
          required
          data={bodies
            .filter(({ recommends }) => recommends)
            .map(({ bodyId, abbreviation, name }) => ({ value: bodyId, label: `${abbreviation}, ${name}` }))}
          value={body}
          onChange={setBody}
          allowDeselect={false}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 6, sm: 2.5 }}>
        <DateField label="Diterima dari" withAsterisk value={from} onChange={setFrom} />
      </Grid.Col>
      <Grid.Col span={{ base: 6, sm: 2.5 }}>
        <DateField
          label="sampai"
          withAsterisk
          value={to}
          onChange={setTo}
          error={from !== null && to !== null && to < from ? 'Sesudah tanggal awal.' : undefined}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 3.5 }}>
        <Text size="sm" fw={500}>
          Masa yang lazim
        </Text>
        <Group gap={6} mt={4}>
          {[1, 2, 3, 4].map((quarter) => (
            <Button
              key={quarter}
              variant="default"
              px="xs"
              aria-label={`TW ${quarter} (triwulan) ${year}`}
              onClick={() => {
                setFrom(quarterStart(year, quarter));
                setTo(endOfMonth(localDate(`${year}-${two(quarter * 3)}-01`)));
              }}
            >
              TW {quarter}
            </Button>
          ))}
          <Button
            variant="default"
            px="xs"
            onClick={() => {
              setFrom(localDate(`${year}-01-01`));
              setTo(localDate(`${year}-12-31`));
            }}
          >
            {year}
          </Button>
        </Group>
      </Grid.Col>
    </Grid>
  );
}

function LetterTicks({ onChange }: { onChange: (scope: Scope | null) => void }) {
  const letters = usePagedProcedure('recommendation.list', { limit: 200 });
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const put = (ids: string[]) => {
    setTicked(ids);
    onChange(ids.length === 0 ? null : { recommendationIds: ids });
  };
  return (
    <Checkbox.Group
      label={`Surat rekomendasi (${ticked.length} dicentang)`}
      value={[...ticked]}
      onChange={put}
    >
      <ScrollArea.Autosize mah={240} type="auto" viewportProps={{ tabIndex: 0 }} mt={6}>
        <Stack gap={6}>
          {letters.items.map((letter) => (
            <Checkbox
              key={letter.recommendationId}
              value={letter.recommendationId}
              size="sm"
              label={`${letter.bodyAbbreviation} ${letter.number}, diterima ${shortDate(letter.receivedDate)}, ${letter.followedUp} dari ${letter.people} orang ditindaklanjuti`}
            />
          ))}
        </Stack>
        {letters.hasNextPage && (
          <Button variant="subtle" mt={6} onClick={() => void letters.fetchNextPage()}>
            Muat surat yang lebih lama
          </Button>
        )}
      </ScrollArea.Autosize>
    </Checkbox.Group>
  );
}

/** The body that recommends today: the one nobody has followed yet. */
function inForceOf(bodies: readonly OversightBody[]): string | null {
  return bodies.find(({ recommends, validTo }) => recommends && validTo === null)?.bodyId ?? null;
}

const two = (n: number) => String(n).padStart(2, '0');
const quarterStart = (year: number, quarter: number) => localDate(`${year}-${two(quarter * 3 - 2)}-01`);

/** The quarter a day lies in. */
function quarterOf(day: LocalDate): { from: LocalDate; to: LocalDate } {
  const { year, month } = partsOf(day);
  const quarter = Math.ceil(month / 3);
  return { from: quarterStart(year, quarter), to: endOfMonth(localDate(`${year}-${two(quarter * 3)}-01`)) };
}
