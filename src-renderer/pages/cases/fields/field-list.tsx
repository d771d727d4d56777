import { Grid, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import { PersonPicker } from '#renderer/parts/person-picker.tsx';
import { longDate } from '#shared/text.ts';
import { type CommonSpec, type FieldSpec, hintOf, type SpecOf } from './field-spec.ts';
import { MembersField, PeopleField } from './members-field.tsx';
import { wordsFor } from './messages.ts';
import {
  CheckField,
  ChoiceField,
  DateInputField,
  EitherField,
  type FieldProps,
  LineField,
  LinesField,
  OfficialRoleField,
  ProseField,
  TimeInputField,
} from './plain-fields.tsx';
import { QuestionsField } from './questions-field.tsx';
import { Reckoning } from './reckoning.tsx';
import { SanctionField } from './sanction-field.tsx';
import { useCaseDetail, useScene } from './scene.tsx';
import { ViolationField } from './violation-field.tsx';
import { WitnessesField } from './witnesses-field.tsx';

/** The fields of a form, two to a row where they are short. `prefix` says where in the form their values are. */
export function FieldList({ fields, prefix = '' }: { fields: readonly FieldSpec[]; prefix?: string }) {
  return (
    <Grid gap="sm">
      {fields.map((spec) =>
        spec.when !== undefined || typeof spec.hint === 'function' ? (
          <AttentiveField key={spec.name} spec={spec} prefix={prefix} />
        ) : (
          <Place key={spec.name} spec={spec}>
            <FieldOf spec={spec} prefix={prefix} hint={spec.hint as string | undefined} />
          </Place>
        ),
      )}
    </Grid>
  );
}

/** A field that comes, goes or changes its hint with the values around it. */
function AttentiveField({ spec, prefix }: { spec: FieldSpec; prefix: string }) {
  const scene = useScene(prefix);
  if (spec.when !== undefined && !spec.when(scene)) return null;
  return (
    <Place spec={spec}>
      <FieldOf spec={spec} prefix={prefix} hint={hintOf(spec, scene)} />
    </Place>
  );
}

function Place({ spec, children }: { spec: FieldSpec; children: ReactNode }) {
  return <Grid.Col span={spec.half === true ? { base: 12, xs: 6 } : 12}>{children}</Grid.Col>;
}

function FieldOf({ spec, prefix, hint }: { spec: FieldSpec; prefix: string; hint: string | undefined }) {
  const path = `${prefix}${spec.name}`;
  switch (spec.kind) {
    case 'date':
      return <DateInputField spec={spec} path={path} hint={hint} />;
    case 'time':
      return <TimeInputField spec={spec} path={path} hint={hint} />;
    case 'line':
      return <LineField spec={spec} path={path} hint={hint} />;
    case 'prose':
      return <ProseField spec={spec} path={path} hint={hint} />;
    case 'lines':
      return <LinesField spec={spec} path={path} hint={hint} />;
    case 'check':
      return <CheckField spec={spec} path={path} hint={hint} />;
    case 'choice':
      return <ChoiceField spec={spec} path={path} hint={hint} />;
    case 'either':
      return <EitherField spec={spec} path={path} hint={hint} />;
    case 'officialRole':
      return <OfficialRoleField spec={spec} path={path} hint={hint} />;
    case 'person':
      return <PersonField spec={spec} path={path} hint={hint} />;
    case 'people':
      return <PeopleField path={path} label={spec.label} />;
    case 'members':
      return <MembersField path={path} label={spec.label} />;
    case 'witnesses':
      return <WitnessesField path={path} label={spec.label} />;
    case 'questions':
      return <QuestionsField path={path} label={spec.label} />;
    case 'violation':
      return <ViolationField label={spec.label} prefix={prefix} />;
    case 'sanction':
      return <SanctionField spec={spec} path={path} hint={hint} />;
    case 'decree':
      return <DecreeField spec={spec} path={path} hint={hint} />;
    case 'reckoning':
      return <Reckoning label={spec.label} clock={spec.clock} path={spec.from} />;
  }
}

function PersonField({ spec, path, hint }: FieldProps<SpecOf<'person'>>) {
  const { field, fieldState } = useController({ name: path });
  return (
    <PersonPicker
      label={spec.label}
      description={hint}
      withAsterisk={spec.optional !== true}
      first={spec.first ?? 'officials'}
      value={field.value ?? null}
      onChange={field.onChange}
      onBlur={field.onBlur}
      ref={field.ref}
      error={wordsFor(fieldState.error, field.value)}
    />
  );
}

/** Which issued decree of this case a paper is about. */
function DecreeField({ spec, path, hint }: FieldProps<CommonSpec>) {
  const { field, fieldState } = useController({ name: path });
  const decrees = useCaseDetail().papers.filter(
    ({ kind, status }) => kind === 'sanctionDecree' && status === 'issued',
  );
  return (
    <Select
      label={spec.label}
      description={hint}
      withAsterisk
      data={decrees.map(({ letterId, number, date }) => ({
        value: letterId,
        label: `${number} tanggal ${longDate(date)}`,
      }))}
      value={field.value || null}
      onChange={(letterId) => field.onChange(letterId ?? '')}
      onBlur={field.onBlur}
      ref={field.ref}
      error={wordsFor(fieldState.error, field.value)}
      nothingFoundMessage="Belum ada keputusan terbit di perkara ini"
    />
  );
}
