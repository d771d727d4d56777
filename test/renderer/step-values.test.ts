import { describe, expect, it } from 'vitest';
import type { FieldSpec } from '#renderer/pages/cases/fields/field-spec.ts';
import { eventFields } from '#renderer/pages/cases/steps/event-fields.ts';
import { letterFields } from '#renderer/pages/cases/steps/letter-fields.ts';
import {
  detailsSchema,
  eventSchema,
  factsFromPaper,
  fieldsBesidePaper,
  previewable,
} from '#renderer/pages/cases/steps/step-values.ts';
import { type CaseEvent, caseEvents, codesOf, type LetterKind, letterKinds } from '#shared/vocabulary.ts';

/** What a field of the form fills in; the breach fills in three at once, a reckoning none. */
function filledBy(spec: FieldSpec): string[] {
  if (spec.kind === 'reckoning') return [];
  return spec.kind === 'violation' ? ['provision', 'impact', 'level'] : [spec.name];
}

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

describe('forms written as tables', () => {
  it.each(codesOf(caseEvents))('asks for everything %s records', (event) => {
    const asked = eventFields[event].flatMap(filledBy);
    const recorded = Object.keys(eventSchema(event).shape).filter((name) => name !== 'document');
    expect(sorted(asked)).toEqual(sorted(recorded));
  });

  it.each(codesOf(letterKinds))('asks for everything %s prints', (kind) => {
    const asked = letterFields[kind].flatMap(filledBy);
    // Which summons it is, the first or the second, the case knows.
    const printed = Object.keys(detailsSchema(kind).shape).filter((name) => name !== 'sequence');
    expect(sorted(asked)).toEqual(sorted(printed));
  });
});

/** The paper each event rests on, as `case.get` names it. */
const papers: readonly [CaseEvent, LetterKind, string[]][] = [
  ['formTeam', 'examinationTeamDecree', []],
  ['summon', 'summons', []],
  ['summonAgain', 'summons', []],
  ['examine', 'interrogationRecord', ['copyGiven']],
  ['completeReport', 'examinationReport', ['deviationReason']],
  ['decide', 'sanctionDecree', ['deviationReason', 'officialRole', 'sameNatureAsBefore']],
  ['deliver', 'deliveryRecord', []],
];

describe('an event and its paper', () => {
  it.each(papers)('%s: what %s states is not asked again', (event, kind, beside) => {
    expect(sorted(fieldsBesidePaper(event, kind).map(({ name }) => name))).toEqual(beside);
  });

  it.each(papers)('%s: %s and what is asked beside it are all that is recorded', (event, kind, beside) => {
    const details = Object.fromEntries(Object.keys(detailsSchema(kind).shape).map((name) => [name, name]));
    const recorded = Object.keys(eventSchema(event).shape).filter((name) => name !== 'document');
    expect(sorted([...Object.keys(factsFromPaper(event, kind, details)), ...beside])).toEqual(
      sorted(recorded),
    );
  });

  it('reads the deciding official off the signature of the decree', () => {
    const official = { officialId: 'bupati' };
    const facts = factsFromPaper('decide', 'sanctionDecree', { sanction: 'R2', signatory: official });
    expect(facts).toEqual({ sanction: 'R2', official });
  });
});

describe('a preview while the paper is being typed', () => {
  const summons = {
    sequence: 1,
    examDate: '2025-02-04',
    time: '09:00',
    place: 'Ruang Rapat',
    appearBefore: { officialId: 'kepala' },
    signatory: { officialId: 'kepala' },
    signedAs: 'superior',
    copies: [],
  };

  it('shows a complete paper as it is', () => {
    expect(previewable('summons', summons)).toEqual({ details: summons, missing: [] });
  });

  it('puts dots where words are still missing, and names them', () => {
    const shown = previewable('summons', { ...summons, place: '' });
    expect(shown.missing).toEqual(['Tempat']);
    expect(shown.details).toMatchObject({ place: '…………', time: '09:00' });
  });

  it('waits for what dots cannot stand for', () => {
    const { place: _, ...without } = { ...summons, examDate: null, signatory: null };
    expect(previewable('summons', without)).toEqual({
      details: null,
      missing: ['Tanggal menghadap', 'Tempat', 'Penanda tangan'],
    });
  });

  it('leaves what was typed untouched', () => {
    const typed = { ...summons, place: '' };
    previewable('summons', typed);
    expect(typed.place).toBe('');
  });
});
