/** Every event in every state: a compact table of what is open, and the proof that everything else is refused with a reason. */
import { describe, expect, it } from 'vitest';
import type { CaseFacts, LawContext } from '#main/law/case-facts.ts';
import { noteReported, openCase } from '#main/law/case-fold.ts';
import { advance, evaluate } from '#main/law/case-machine.ts';
import { transitions } from '#main/law/case-transitions.ts';
import { localDate } from '#shared/local-date.ts';
import { caseEvents, caseStates, codesOf } from '#shared/vocabulary.ts';
import { contextOn, examinee, follow, happen, opening, recommended, recordedOn, upTo } from './office.ts';

interface Row {
  readonly name: string;
  readonly today: string;
  readonly facts: (context: LawContext) => CaseFacts;
  /** Open events, separated by blanks. */
  readonly open: string;
  /** The one expected next; '' while the case has to wait. */
  readonly expected: string;
  /** What this case records differently from the ordinary one. */
  readonly different?: object;
}

const light = recommended('light', { employee: { ...examinee, positionGroup: 'executor' } });
const lightWay = [
  happen('startReview'),
  happen('openDiscipline', { provision: '3.d', impact: 'unit', level: 'light' }),
  happen('summon'),
  happen('examine'),
  happen('completeReport', { provision: '3.d', impact: 'unit', level: 'light' }),
  happen('decide', {
    sanction: 'R1',
    official: { ...examinee, name: 'Contoh Lurah', employeeId: 'e-lurah' },
    officialRole: 'other',
  }),
  happen('deliver'),
  happen('confirmReceipt'),
];
const unproven = happen('completeReport', { proven: false, level: null });
const dismissed = (context: LawContext) =>
  follow(
    upTo('propose', context),
    context,
    happen('decide', { sanction: 'B3' }),
    happen('deliver'),
    happen('confirmReceipt'),
  );
const reported = (facts: CaseFacts) => noteReported(facts, localDate('2026-08-31'));

// biome-ignore format: one state per line reads as a table
const rows: readonly Row[] = [
  { name: 'DITERIMA', today: '2026-06-05', open: 'startReview closeEarly', expected: 'startReview', facts: () => openCase(opening()) },
  { name: 'TELAAH', today: '2026-06-05', open: 'rebut openDiscipline closeEarly', expected: 'openDiscipline', facts: (c) => upTo('startReview', c) },
  { name: 'TANGGAPAN', today: '2026-06-08', open: 'resumeReview closeEarly', expected: 'resumeReview', facts: (c) => follow(upTo('startReview', c), c, happen('rebut')) },
  { name: 'DISIPLIN_SIAP (berat)', today: '2026-06-10', open: 'formTeam closeEarly', expected: 'formTeam', facts: (c) => upTo('openDiscipline', c) },
  { name: 'DISIPLIN_SIAP (ringan)', today: '2026-06-10', open: 'summon closeEarly', expected: 'summon', facts: (c) => follow(light, c, ...lightWay.slice(0, 2)) },
  { name: 'TIM_DIBENTUK', today: '2026-06-10', open: 'summon closeEarly', expected: 'summon', facts: (c) => upTo('formTeam', c) },
  { name: 'PANGGILAN_1 (sebelum hari pemeriksaan)', today: '2026-06-19', open: 'closeEarly', expected: '', facts: (c) => upTo('summon', c) },
  { name: 'PANGGILAN_1 (hari pemeriksaan)', today: '2026-06-22', open: 'recordAbsence examine closeEarly', expected: 'examine', facts: (c) => upTo('summon', c) },
  { name: 'PANGGILAN_1 (tidak hadir)', today: '2026-06-24', open: 'summonAgain closeEarly', expected: 'summonAgain', facts: (c) => follow(upTo('summon', c), c, happen('recordAbsence')) },
  { name: 'PANGGILAN_2', today: '2026-07-02', open: 'recordAbsence examine closeEarly', expected: 'examine', facts: (c) => follow(upTo('summon', c), c, happen('recordAbsence'), happen('summonAgain')) },
  { name: 'DIPERIKSA (dengan tim)', today: '2026-06-25', open: 'completeReport closeEarly', expected: 'completeReport', facts: (c) => upTo('examine', c) },
  { name: 'DIPERIKSA (tanpa tim)', today: '2026-06-25', open: 'formTeam completeReport closeEarly', expected: 'completeReport', different: { provision: '3.d', impact: 'unit', level: 'light' }, facts: (c) => follow(light, c, ...lightWay.slice(0, 4)) },
  { name: 'TANPA_PEMERIKSAAN', today: '2026-07-03', open: 'completeReport closeEarly', expected: 'completeReport', facts: (c) => follow(upTo('summon', c), c, happen('recordAbsence'), happen('summonAgain'), happen('recordAbsence', { date: localDate('2026-07-02') })) },
  { name: 'LHP (terbukti)', today: '2026-06-26', open: 'propose decide closeEarly', expected: 'propose', facts: (c) => upTo('completeReport', c) },
  { name: 'LHP (tidak terbukti)', today: '2026-06-26', open: 'closeUnproven closeEarly', expected: 'closeUnproven', facts: (c) => follow(upTo('examine', c), c, unproven) },
  { name: 'USUL', today: '2026-06-29', open: 'decide closeEarly', expected: 'decide', facts: (c) => upTo('propose', c) },
  { name: 'TIDAK_TERBUKTI', today: '2026-06-29', open: '', expected: '', facts: (c) => follow(upTo('examine', c), c, unproven, happen('closeUnproven')) },
  { name: 'TIDAK_TERBUKTI (dilaporkan)', today: '2026-08-31', open: 'acknowledgeReport close', expected: 'close', facts: (c) => reported(follow(upTo('examine', c), c, unproven, happen('closeUnproven'))) },
  { name: 'SK_DITETAPKAN', today: '2026-06-30', open: 'deliver send closeEarly', expected: 'deliver', facts: (c) => upTo('decide', c) },
  { name: 'DISAMPAIKAN', today: '2026-07-14', open: 'confirmReceipt closeEarly', expected: 'confirmReceipt', facts: (c) => upTo('deliver', c) },
  { name: 'DIKIRIM', today: '2026-07-14', open: 'confirmReceipt closeEarly', expected: 'confirmReceipt', facts: (c) => follow(upTo('decide', c), c, happen('send')) },
  { name: 'DITERIMA_PNS (hari kerja ke-14)', today: '2026-08-03', open: 'fileObjection closeEarly', expected: '', facts: (c) => upTo('confirmReceipt', c) },
  { name: 'DITERIMA_PNS (hari kerja ke-15)', today: '2026-08-04', open: 'fileObjection takeEffect closeEarly', expected: 'takeEffect', facts: (c) => upTo('confirmReceipt', c) },
  { name: 'UPAYA', today: '2026-08-04', open: 'decideRemedy closeEarly', expected: 'decideRemedy', facts: (c) => follow(upTo('confirmReceipt', c), c, happen('fileObjection')) },
  { name: 'UPAYA (21 hari kerja lewat)', today: '2026-08-21', open: 'decideRemedy sue closeEarly', expected: 'decideRemedy', facts: (c) => follow(upTo('confirmReceipt', c), c, happen('fileObjection')) },
  { name: 'PTUN', today: '2026-08-25', open: 'decideSuit closeEarly', expected: 'decideSuit', facts: (c) => follow(upTo('confirmReceipt', c), c, happen('fileObjection'), happen('sue')) },
  { name: 'BERLAKU (B1)', today: '2026-08-10', open: 'fileObjection serve closeEarly', expected: 'serve', facts: (c) => upTo('takeEffect', c) },
  { name: 'BERLAKU (R1)', today: '2026-08-10', open: 'fileObjection complete closeEarly', expected: 'complete', facts: (c) => follow(light, c, ...lightWay, happen('takeEffect')) },
  { name: 'BERLAKU (B3)', today: '2026-08-10', open: 'fileAppeal endService closeEarly', expected: 'endService', facts: (c) => follow(dismissed(c), c, happen('takeEffect')) },
  { name: 'BERLAKU (sesudah keberatan)', today: '2026-08-25', open: 'sue serve closeEarly', expected: 'serve', facts: (c) => follow(upTo('confirmReceipt', c), c, happen('fileObjection'), happen('decideRemedy')) },
  { name: 'DIJALANI', today: '2027-08-03', open: 'fileObjection closeEarly', expected: '', facts: (c) => upTo('serve', c) },
  { name: 'DIJALANI (masa habis)', today: '2027-08-10', open: 'fileObjection complete closeEarly', expected: 'complete', facts: (c) => upTo('serve', c) },
  { name: 'SELESAI_HUKUMAN', today: '2027-08-10', open: 'fileObjection', expected: '', facts: (c) => upTo('complete', c) },
  { name: 'SELESAI_HUKUMAN (dilaporkan)', today: '2027-08-11', open: 'fileObjection acknowledgeReport close', expected: 'close', facts: (c) => reported(upTo('complete', c)) },
  { name: 'BERHENTI', today: '2026-08-31', open: 'fileAppeal', expected: '', facts: (c) => follow(dismissed(c), c, happen('takeEffect'), happen('endService')) },
  { name: 'DIBATALKAN (dilaporkan)', today: '2026-08-31', open: 'acknowledgeReport close', expected: 'close', facts: (c) => reported(follow(upTo('confirmReceipt', c), c, happen('fileObjection'), happen('decideRemedy', { outcome: 'revoked' }))) },
  { name: 'DITUTUP', today: '2027-08-11', open: '', expected: '', facts: (c) => follow(reported(upTo('complete', c)), c, happen('close')) },
];

describe.each(rows)('$name', ({ name, today, facts, open, expected, different = {} }) => {
  const later = contextOn('2027-12-31');
  const context = contextOn(today);
  const stands = facts(later);
  const allowed = codesOf(caseEvents).filter((event) => open.split(' ').includes(event));

  it(`stands in ${name.split(' ')[0]}`, () => {
    expect(stands.state).toBe(name.split(' ')[0]);
  });

  it('opens exactly these events', () => {
    const evaluation = evaluate(stands, context);
    expect(evaluation.allowed.map(({ event }) => event)).toEqual(allowed);
    const next = evaluation.allowed.filter((each) => each.expected).map(({ event }) => event);
    expect(next).toEqual(expected === '' ? [] : [expected]);
  });

  it('accepts them with ordinary data, and refuses every other with a reason and its article', () => {
    for (const event of codesOf(caseEvents)) {
      const result = advance(stands, recordedOn(today, event, different), context);
      if (allowed.includes(event)) {
        expect(result, event).toMatchObject({ ok: true });
        continue;
      }
      expect(result, event).toMatchObject({ ok: false, allowed });
      if (result.ok) continue;
      expect(result.reasons.length, event).toBeGreaterThan(0);
      for (const { text, citation } of result.reasons) {
        expect(text, event).toMatch(/[.!]$/);
        expect(citation?.article, event).toBeTruthy();
      }
    }
  });

  it('tells why the steps an officer looks for are not open', () => {
    const { blocked, allowed: opened } = evaluate(stands, context);
    for (const { event, reasons } of blocked) {
      expect(opened.map((each) => each.event)).not.toContain(event);
      expect(reasons.length, event).toBeGreaterThan(0);
    }
  });
});

describe('the table of transitions', () => {
  const all = codesOf(caseEvents).flatMap((event) => transitions[event].map((row) => ({ event, ...row })));

  it('gives every event a place, every row its own id and an article', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const event of codesOf(caseEvents)) expect(transitions[event].length, event).toBeGreaterThan(0);
    for (const { id, rules } of all) expect(rules.length, id).toBeGreaterThan(0);
  });

  it('never gives two rows for the same event in the same state', () => {
    const pairs = all.flatMap(({ event, from }) => from.map((state) => `${event} in ${state}`));
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('reaches every state, and leaves every state but the last', () => {
    const reached = all.flatMap(({ to }): readonly string[] => (typeof to === 'object' ? to.oneOf : [to]));
    const left = all.flatMap(({ from }) => from);
    for (const state of codesOf(caseStates)) {
      if (state !== 'DITERIMA') expect(reached, state).toContain(state);
      if (state !== 'DITUTUP') expect(left, state).toContain(state);
    }
  });

  it('has a row of this test for every state', () => {
    const tested = new Set(rows.map(({ name }) => name.split(' ')[0]));
    for (const state of codesOf(caseStates)) expect(tested, state).toContain(state);
  });
});
