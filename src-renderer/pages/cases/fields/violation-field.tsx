import { Input, Radio, Select, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { useProcedure } from '#renderer/app/procedures.ts';
import { Citations } from '#renderer/parts/citation.tsx';
import type { OutputOf } from '#shared/contract/index.ts';
import { type ImpactLevel, impactLevels, sanctionLevels } from '#shared/vocabulary.ts';
import { messageAt, wordsFor } from './messages.ts';

type Provision = OutputOf<'law.provisions'>['items'][number];

/** The breach: a provision, its impact where the law asks for one, and the level that follows from both. */
export function ViolationField({ label, prefix }: { label: string; prefix: string }) {
  const form = useFormContext();
  const { field, fieldState } = useController({ name: `${prefix}provision` });
  const impact: ImpactLevel | null = useWatch({ name: `${prefix}impact` }) ?? null;
  const provisions = useProcedure('law.provisions', {}).data?.items ?? [];
  const chosen = provisions.find((item) => item.provision === field.value);

  const put = (name: string, value: unknown) =>
    form.setValue(`${prefix}${name}`, value, {
      shouldDirty: true,
      shouldValidate: form.formState.isSubmitted,
    });
  const chooseImpact = (provision: Provision, code: ImpactLevel | null) => {
    put('impact', provision.byImpact ? code : null);
    put('level', levelOf(provision, code));
  };
  const chooseProvision = (value: string | null) => {
    field.onChange(value ?? '');
    const provision = provisions.find((item) => item.provision === value);
    if (provision !== undefined) chooseImpact(provision, impact);
  };

  // A provision that came with the form (from the SKB, from earlier findings) brings its level along.
  const level: unknown = useWatch({ name: `${prefix}level` });
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once the provision or its impact is another one.
  useEffect(() => {
    if (chosen !== undefined && (level ?? null) === null) put('level', levelOf(chosen, impact));
  }, [chosen, impact]);

  const levelMissing = messageAt(form.formState.errors, `${prefix}level`);
  return (
    <Stack gap={6}>
      <Select
        label={label}
        withAsterisk
        searchable
        data={provisions.map((item) => ({ value: item.provision, label: `${item.label} — ${item.text}` }))}
        value={field.value === '' ? null : (field.value ?? null)}
        onChange={chooseProvision}
        onBlur={field.onBlur}
        ref={field.ref}
        error={wordsFor(fieldState.error, field.value)}
        placeholder="Ketik pasal atau kata dari bunyinya"
        nothingFoundMessage="Tidak ada ketentuan yang cocok"
        maxDropdownHeight={360}
      />
      {chosen?.byImpact === true && (
        <Radio.Group
          label="Dampak"
          withAsterisk
          value={impact}
          onChange={(code) => chooseImpact(chosen, code as ImpactLevel)}
          error={
            impact === null ? levelMissing && 'Pilih dampaknya: tingkat hukuman mengikuti dampak.' : undefined
          }
        >
          <Stack gap={4} mt={6}>
            {(Object.keys(impactLevels) as ImpactLevel[]).map((code) => (
              <Radio
                key={code}
                value={code}
                size="sm"
                disabled={chosen.levels[code] === null}
                label={`${impactLevels[code]}: ${levelWord(chosen, code)}`}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
      {chosen !== undefined && (
        <Text size="sm" component="div">
          Tingkat: <strong>{levelWord(chosen, impact)}</strong> <Citations citations={chosen.citations} />
        </Text>
      )}
      {chosen !== undefined && !chosen.byImpact && levelMissing !== undefined && (
        <Input.Error>{levelMissing}</Input.Error>
      )}
    </Stack>
  );
}

/** Levels do not differ by impact where the law names one level for the provision. */
function levelOf(provision: Provision, impact: ImpactLevel | null) {
  if (provision.byImpact) return impact === null ? null : (provision.levels[impact] ?? null);
  return provision.levels.unit ?? null;
}

function levelWord(provision: Provision, impact: ImpactLevel | null): string {
  const level = levelOf(provision, impact);
  if (level !== null) return sanctionLevels[level];
  return provision.byImpact && impact === null ? 'mengikuti dampak' : 'tidak ada';
}
