/** Uji Sah: every question, answered and failed. */
import { describe, expect, it, test } from 'vitest';
import type { CaseFacts, LawContext } from '#main/law/case-facts.ts';
import { noteReported, openCase } from '#main/law/case-fold.ts';
import { issueFindings, legalityOf, legalityOfDraft, legalityQuestions } from '#main/law/legality.ts';
import {
  contextOn,
  day,
  examinee,
  follow,
  happen,
  opening,
  person,
  personnelOfficer,
  superior,
  later as today,
  upTo,
} from './office.ts';

const held = noteReported(upTo('serve', today), day('2026-07-01'));
const change = (facts: CaseFacts, changes: Partial<CaseFacts>): CaseFacts => ({ ...facts, ...changes });
const first = held.summonses[0]!;
const team = held.team!;
const decision = held.decision!;
const examination = held.examination!;
const report = held.report!;
const absence = { date: day('2026-06-22'), reason: 'no_news', note: '' } as const;
const absentTwice = follow(
  upTo('summon', today),
  today,
  happen('recordAbsence'),
  happen('summonAgain'),
  happen('recordAbsence', { date: day('2026-07-02') }),
  happen('completeReport', { document: { ...report.document, date: day('2026-07-06') } }),
);
const objected = follow(upTo('confirmReceipt', today), today, happen('fileObjection'));
const withAct = (date: string) => ({ ...held.opening, act: { ...held.opening.act, date: day(date) } });
const prior = (sanction: 'R2' | 'B1' | 'B2', more: object = {}) => ({
  ...held.opening,
  priorSanctions: [{ sanction, decisionDate: day('2025-01-10'), ...more }],
});
const election = {
  id: 'pilkada',
  name: 'Pilkada',
  determinedOn: day('2026-09-22'),
  votingOn: day('2026-11-25'),
  regionalHeads: true,
  confidence: 'C',
} as const;
const calendarKnown = contextOn('2027-12-31', { elections: [election] });

interface Row {
  readonly id: string;
  readonly why: string;
  readonly facts: CaseFacts;
  readonly context?: LawContext;
  readonly severity: 'red' | 'amber' | 'green' | null;
  readonly rule?: string;
  readonly answer?: string;
}

// biome-ignore format: one answer per line reads as a table
const rows: readonly Row[] = [
  { id: 'actOutsideHours', why: 'a Sunday', facts: held, severity: 'green', rule: 'P94-1.6', answer: 'Minggu, 10 Mei 2026' },
  { id: 'actOutsideHours', why: 'a Monday', facts: change(held, { opening: withAct('2026-05-11') }), severity: null },
  { id: 'lawOfTheTime', why: 'an act of today', facts: held, severity: null },
  { id: 'lawOfTheTime', why: 'an act of 2020, examined in 2026', facts: change(held, { opening: withAct('2020-10-01') }), severity: 'green', rule: 'P94-40.3' },
  { id: 'lawOfTheTime', why: 'an act of 2020, not examined', facts: change(held, { opening: withAct('2020-10-01'), examinedOn: null }), severity: 'amber', rule: 'P94-40.3' },
  { id: 'summoned', why: 'a letter', facts: held, severity: 'green', rule: 'P94-26.1', answer: '800/2026-06-10 tanggal 10 Juni 2026' },
  { id: 'summoned', why: 'examined without one', facts: change(held, { summonses: [] }), severity: 'red', rule: 'P94-26.1', answer: 'Tidak ada surat panggilan' },
  { id: 'summoned', why: 'not yet', facts: upTo('openDiscipline', today), severity: null },
  { id: 'notice', why: 'eight days', facts: held, severity: 'green', rule: 'P94-26.2' },
  { id: 'notice', why: 'too short, but he came', facts: change(held, { summonses: [{ ...first, examDate: day('2026-06-15') }] }), severity: 'amber', rule: 'P94-26.2', answer: '3 hari kerja' },
  { id: 'notice', why: 'too short, and he stayed away', facts: change(held, { summonses: [{ ...first, examDate: day('2026-06-15'), absence }] }), severity: 'red', rule: 'P94-26.2' },
  { id: 'notice', why: 'short, read as a maximum', facts: change(held, { summonses: [{ ...first, examDate: day('2026-06-15') }] }), context: contextOn('2027-12-31', { summonsRule: 'MAX_GAP' }), severity: 'green' },
  { id: 'secondSummons', why: 'never needed', facts: held, severity: null },
  { id: 'secondSummons', why: 'in time', facts: absentTwice, severity: 'green', rule: 'P94-26.3' },
  { id: 'secondSummons', why: 'late', facts: change(absentTwice, { summonses: absentTwice.summonses.map((each) => (each.sequence === 1 ? each : { ...each, document: { ...each.document, date: day('2026-07-06') } })) }), severity: 'amber', rule: 'P94-26.3' },
  { id: 'secondSummons', why: 'missing', facts: change(absentTwice, { summonses: absentTwice.summonses.slice(0, 1) }), severity: 'red', rule: 'P94-26.3' },
  { id: 'heard', why: 'a record', facts: held, severity: 'green', rule: 'P94-27.1', answer: 'Berita Acara Pemeriksaan' },
  { id: 'heard', why: 'absent twice', facts: absentTwice, severity: 'green', rule: 'P94-26.4' },
  { id: 'heard', why: 'no record, and he was not absent twice', facts: change(held, { examination: null, examinedOn: null }), severity: 'red', rule: 'P94-27.1' },
  { id: 'recordSigned', why: 'signed', facts: held, severity: 'green', rule: 'P94-32.2' },
  { id: 'recordSigned', why: 'refused', facts: change(held, { examination: { ...examination, refusedToSign: true } }), severity: 'amber', rule: 'P94-32.2' },
  { id: 'copyGiven', why: 'given', facts: held, severity: 'green', rule: 'P94-32.3' },
  { id: 'copyGiven', why: 'not given', facts: change(held, { examination: { ...examination, copyGiven: false } }), severity: 'amber', rule: 'P94-32.3' },
  { id: 'examinerRank', why: 'nobody below', facts: held, severity: 'green', rule: 'PB6-29' },
  { id: 'examinerRank', why: 'a member below', facts: change(held, { team: { ...team, members: [...team.members, { person: person('Contoh Muda', { gradeCode: 'III/a' }), element: 'other', teamPosition: 'member' }] } }), severity: 'red', rule: 'PB6-29', answer: 'Contoh Muda' },
  { id: 'examinerRank', why: 'the superior alone, below', facts: change(held, { team: null, superior: { ...superior, gradeCode: 'III/b' } }), severity: 'red', rule: 'PB6-29' },
  { id: 'examinerRank', why: 'a grade not known', facts: change(held, { team: null, superior: { ...superior, gradeCode: null } }), severity: 'amber', rule: 'PB6-29' },
  { id: 'examinerInvolved', why: 'not involved', facts: held, severity: 'green', rule: 'P94-29.6' },
  { id: 'examinerInvolved', why: 'replaced by the next higher', facts: change(held, { superiorInvolved: true }), severity: 'green', answer: 'atasan yang lebih tinggi' },
  { id: 'examinerInvolved', why: 'he sits on his own team', facts: change(held, { team: { ...team, members: [...team.members, { person: examinee, element: 'other', teamPosition: 'member' }] } }), severity: 'red', rule: 'P94-29.6' },
  { id: 'team', why: 'a decree', facts: held, severity: 'green', rule: 'P94-29.2' },
  { id: 'team', why: 'severe, examined without one', facts: change(held, { team: null }), severity: 'red', rule: 'P94-29.2' },
  { id: 'team', why: 'severe, never came', facts: change(absentTwice, { team: null }), severity: 'amber', rule: 'P94-29.2' },
  { id: 'team', why: 'a light breach', facts: change(held, { preliminaryLevel: 'light', foundLevel: 'light', team: null }), severity: null },
  { id: 'teamElements', why: 'all three', facts: held, severity: 'green', rule: 'P94-29.3' },
  { id: 'teamElements', why: 'no supervision', facts: change(held, { team: { ...team, members: team.members.filter(({ element }) => element !== 'supervision') } }), severity: 'red', rule: 'P94-29.3', answer: 'Unsur pengawasan' },
  { id: 'teamBeforeExamination', why: 'before', facts: held, severity: 'green', rule: 'P94-29.5' },
  { id: 'teamBeforeExamination', why: 'after', facts: change(held, { examinedOn: day('2026-06-05') }), severity: 'red', rule: 'P94-29.5' },
  { id: 'report', why: 'a report', facts: held, severity: 'green', rule: 'P94-33.1' },
  { id: 'report', why: 'none', facts: change(held, { report: null }), severity: 'red', rule: 'P94-33.1' },
  { id: 'report', why: 'not proven', facts: change(held, { report: { ...report, proven: false } }), severity: 'red', answer: 'tidak terbukti' },
  { id: 'report', why: 'decided before it', facts: change(held, { decision: { ...decision, document: { ...decision.document, date: day('2026-06-24') } } }), severity: 'red', answer: 'mendahului' },
  { id: 'violationNamed', why: 'named', facts: held, severity: 'green', rule: 'P94-33.2', answer: 'Pasal 5 huruf n angka 6' },
  { id: 'violationNamed', why: 'not named', facts: change(held, { provision: null }), severity: 'red', rule: 'P94-33.2' },
  { id: 'levelFits', why: 'severe by Pasal 14', facts: held, severity: 'green', rule: 'P94-14.i.4' },
  { id: 'levelFits', why: 'an article without a level', facts: change(held, { provision: '5.n.1' }), severity: 'red', rule: 'P94-24.3' },
  { id: 'levelFits', why: 'graded by an impact nobody found', facts: change(held, { provision: '3.d', impact: null }), severity: 'red', rule: 'P94-24.3' },
  { id: 'levelFits', why: 'the report says another level', facts: change(held, { foundLevel: 'moderate' }), severity: 'red', rule: 'P94-14.i.4' },
  { id: 'levelFits', why: 'a lighter sanction', facts: change(held, { decision: { ...decision, sanction: 'R1' } }), severity: 'red', rule: 'P94-14.i.4' },
  { id: 'levelFits', why: 'heavier, for a repeat', facts: change(held, { provision: '3.d', impact: 'unit', foundLevel: 'light', opening: prior('R2'), decision: { ...decision, sameNatureAsBefore: true } }), severity: 'amber', rule: 'P94-9(1).b' },
  { id: 'sanctionAvailable', why: 'severe: no matter', facts: held, severity: null },
  { id: 'sanctionAvailable', why: 'of the set in use', facts: change(held, { decision: { ...decision, sanction: 'ST2' } }), severity: 'green', rule: 'P94-42' },
  { id: 'sanctionAvailable', why: 'of the other set', facts: change(held, { decision: { ...decision, sanction: 'S2' } }), severity: 'red', rule: 'P94-42' },
  { id: 'onlyOnce', why: 'never before', facts: held, severity: 'green', rule: 'P94-35.3' },
  { id: 'onlyOnce', why: 'another act', facts: change(held, { opening: prior('R2', { act: { code: 'D8', date: day('2024-10-10') } }) }), severity: 'green' },
  { id: 'onlyOnce', why: 'the same act', facts: change(held, { opening: prior('R2', { act: { code: 'D8', date: day('2026-05-10') } }) }), severity: 'red', rule: 'P94-35.3' },
  { id: 'repetition', why: 'never punished', facts: held, severity: null },
  { id: 'repetition', why: 'of another nature', facts: change(held, { opening: prior('R2') }), severity: 'amber', rule: 'P94-35.2' },
  { id: 'repetition', why: 'heavier', facts: change(held, { opening: prior('R2'), decision: { ...decision, sameNatureAsBefore: true } }), severity: 'green' },
  { id: 'repetition', why: 'not heavier', facts: change(held, { opening: prior('B2'), decision: { ...decision, sameNatureAsBefore: true } }), severity: 'red', rule: 'P94-35.2' },
  { id: 'authority', why: 'the regent', facts: held, severity: 'green', rule: 'P94-18.3c', answer: 'Bupati (PPK)' },
  { id: 'authority', why: 'a head of section', facts: change(held, { decision: { ...decision, official: personnelOfficer, officialRole: 'other' } }), severity: 'red', rule: 'P94-18.3c' },
  { id: 'authority', why: 'the position is not known', facts: change(held, { opening: { ...held.opening, employee: { ...examinee, positionGroup: null } } }), severity: 'amber', rule: 'P94-16' },
  { id: 'replacementFreeze', why: 'within the months', facts: held, context: calendarKnown, severity: 'amber', rule: 'UU10-71.2' },
  { id: 'replacementFreeze', why: 'no election', facts: held, context: contextOn('2027-12-31', { elections: [] }), severity: null },
  { id: 'recommendation', why: 'as recommended', facts: held, severity: null },
  { id: 'recommendation', why: 'another level, explained', facts: change(held, { decision: { ...decision, sanction: 'ST1', deviationReason: 'Dampak terbatas.' } }), severity: 'green', rule: 'K-32.3' },
  { id: 'recommendation', why: 'another level, unexplained', facts: change(held, { decision: { ...decision, sanction: 'ST1' } }), severity: 'amber', rule: 'K-32.3' },
  { id: 'delivered', why: 'in time', facts: held, severity: 'green', rule: 'P94-37.3' },
  { id: 'delivered', why: 'late', facts: change(held, { delivery: { way: 'delivered', date: day('2026-07-20'), document: decision.document } }), severity: 'amber', rule: 'P94-37.3', answer: 'tetap sah' },
  { id: 'delivered', why: 'not yet, and still time', facts: upTo('decide', today), context: contextOn('2026-07-01'), severity: null },
  { id: 'delivered', why: 'not yet, and late', facts: upTo('decide', today), context: contextOn('2026-07-20'), severity: 'amber', answer: 'Belum disampaikan' },
  { id: 'received', why: 'proven', facts: held, severity: 'green', rule: 'P94-38.1' },
  { id: 'received', why: 'delivered, no receipt', facts: upTo('deliver', today), severity: 'amber', rule: 'P94-38.1' },
  { id: 'received', why: 'in force without a receipt', facts: change(held, { receivedOn: null }), severity: 'red', rule: 'P94-38.1' },
  { id: 'effect', why: 'the fifteenth working day', facts: held, severity: 'green', rule: 'PB6-50.1' },
  { id: 'effect', why: 'a day early', facts: change(held, { effectiveOn: day('2026-08-03') }), severity: 'red', rule: 'PB6-50.1' },
  { id: 'remedyRespected', why: 'none filed', facts: held, severity: null },
  { id: 'remedyRespected', why: 'it waits', facts: objected, severity: 'green', rule: 'P94-38.2' },
  { id: 'remedyRespected', why: 'it did not wait', facts: change(objected, { effectiveOn: day('2026-08-04') }), severity: 'red', rule: 'P94-38.2' },
  { id: 'remedyRespected', why: 'in force by the ruling', facts: follow(objected, today, happen('decideRemedy')), severity: 'green', answer: '10 Agustus 2026' },
  { id: 'legalBasis', why: 'of the day', facts: held, severity: 'green', rule: 'CITED-IN-FORCE', answer: 'Nomor 20 Tahun 2023' },
  { id: 'reported', why: 'reported', facts: held, severity: 'green', rule: 'K-32.3' },
  { id: 'reported', why: 'not reported', facts: upTo('serve', today), severity: 'amber', rule: 'K-32.3' },
];

describe('what a court would ask', () => {
  test.each(rows)('$id, $why: $severity', ({ id, facts, context = today, severity, rule, answer }) => {
    const item = legalityOf(facts, context).find((each) => each.id === id);
    expect(item?.severity ?? null).toBe(severity);
    if (rule !== undefined) expect(item?.citation.rule).toBe(rule);
    if (answer !== undefined) expect(item?.answer).toContain(answer);
  });

  it('every question is asked and failed in this test, once in the list, with words and an article', () => {
    const ids = legalityQuestions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, question } of legalityQuestions) {
      expect(rows.filter((row) => row.id === id).length, id).toBeGreaterThan(0);
      expect(question, id).toMatch(/\?$/);
    }
  });

  it('a case kept by the machine has no red item, at any step', () => {
    const steps = [
      'startReview',
      'openDiscipline',
      'formTeam',
      'summon',
      'examine',
      'completeReport',
      'propose',
      'decide',
      'deliver',
      'confirmReceipt',
      'takeEffect',
      'serve',
      'complete',
    ] as const;
    const stands = [openCase(opening()), ...steps.map((step) => upTo(step, today)), absentTwice, objected];
    for (const facts of stands) {
      expect(
        legalityOf(facts, today).filter(({ severity }) => severity === 'red'),
        facts.state,
      ).toEqual([]);
      for (const { answer } of legalityOf(facts, today)) expect(answer, facts.state).toMatch(/[.]$/);
    }
  });
});

describe('a decision with a red item', () => {
  const proposed = upTo('propose', today);
  const draft = (different: object = {}) => {
    const step = happen('decide', different);
    if (step.event !== 'decide') throw new Error(step.event);
    return legalityOfDraft(proposed, step.data, today);
  };
  const byWrongOfficial = draft({ official: personnelOfficer, officialRole: 'other' });

  it('stays a draft', () => {
    expect(issueFindings(draft(), null)).toEqual([]);
    expect(issueFindings(byWrongOfficial, null)).toMatchObject([
      { severity: 'block', citation: { rule: 'P94-18.3c' } },
    ]);
  });

  it('is issued only when a named official overrides it with a reason', () => {
    const override = { official: 'Contoh Bupati', reason: 'Pejabat ditunjuk dengan keputusan tersendiri.' };
    expect(issueFindings(byWrongOfficial, { ...override, reason: ' ' })).toMatchObject([
      { severity: 'block' },
    ]);
    expect(issueFindings(byWrongOfficial, { ...override, official: '' })).toMatchObject([
      { severity: 'block' },
    ]);
    expect(issueFindings(byWrongOfficial, override)).toMatchObject([
      { severity: 'warn', text: expect.stringContaining('Dikesampingkan oleh Contoh Bupati') },
    ]);
  });
});
