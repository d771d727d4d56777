import { Input, Radio, Stack, Text } from '@mantine/core';
import { useController } from 'react-hook-form';
import { useProcedure } from '#renderer/app/procedures.ts';
import { Citation, Citations } from '#renderer/parts/citation.tsx';
import { officialRoles, type SanctionCode, sanctionLevels } from '#shared/vocabulary.ts';
import type { CommonSpec } from './field-spec.ts';
import { wordsFor } from './messages.ts';
import type { FieldProps } from './plain-fields.tsx';
import { useCaseDetail, useValuesAt } from './scene.tsx';

/** The lawful sanctions for the breach found, with the officials who may impose the one chosen. */
export function SanctionField({ spec, path, hint }: FieldProps<CommonSpec>) {
  const { field, fieldState } = useController({ name: path });
  const detail = useCaseDetail();
  const values = useValuesAt(path.slice(0, path.length - spec.name.length));
  const provision: string = values.provision || detail.findings.provision || '';
  const impact = values.impact ?? detail.findings.impact ?? undefined;
  const offer = useProcedure(
    'law.sanctions',
    { provision, ...(impact && { impact }), employeeType: detail.employeeType, on: detail.act.date },
    { enabled: provision !== '' },
  );
  if (provision === '') {
    return (
      <Input.Wrapper label={spec.label} error={wordsFor(fieldState.error, field.value)}>
        <Text size="sm" c="dimmed">
          Pilihannya muncul setelah ketentuan yang dilanggar dipilih.
        </Text>
      </Input.Wrapper>
    );
  }
  const { level, options = [], citations = [], warnings = [] } = offer.data ?? {};
  return (
    <Stack gap={6}>
      <Radio.Group
        label={spec.label}
        description={hint}
        withAsterisk={spec.optional !== true}
        value={field.value ?? null}
        onChange={field.onChange}
        onBlur={field.onBlur}
        error={wordsFor(fieldState.error, field.value)}
      >
        <Stack gap={4} mt={6}>
          {options.map(({ code, name }, index) => (
            <Radio key={code} value={code} label={name} size="sm" {...(index === 0 && { ref: field.ref })} />
          ))}
        </Stack>
      </Radio.Group>
      <Text size="sm" component="div">
        {level ? `Tingkat ${sanctionLevels[level]}` : 'Tingkatnya belum dapat ditentukan'}{' '}
        <Citations citations={citations} />
      </Text>
      {warnings.map((warning) => (
        <Text key={warning} size="sm" c="var(--netra-warn)">
          {warning}
        </Text>
      ))}
      {field.value ? <Authority sanction={field.value} /> : null}
    </Stack>
  );
}

/** Who may impose this sanction on somebody in this person's post. */
function Authority({ sanction }: { sanction: SanctionCode }) {
  const { employeeId } = useCaseDetail();
  const position = useProcedure('employee.get', { employeeId }).data?.facts.positionGroup;
  const government = useProcedure('office.get', {}).data?.profile.governmentKind;
  const known = position !== undefined && government !== undefined;
  const { data } = useProcedure(
    'law.authority',
    { government: government ?? 'regency', position: position ?? 'executor', sanction },
    { enabled: known },
  );
  if (data === undefined) return null;
  return (
    <Text size="sm" component="div">
      Berwenang menjatuhkan:{' '}
      {data.officials.map(({ role, officialRole, citation }, index) => (
        <span key={role}>
          {index > 0 && '; '}
          <strong>{role}</strong>
          {officialRole !== null && ` (${officialRoles[officialRole]})`} <Citation citation={citation} />
        </span>
      ))}
    </Text>
  );
}
