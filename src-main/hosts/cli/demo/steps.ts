/** What several cases go through alike: examined by the superior, reported, decided and delivered. */
import type { Cast, Who } from './cast.ts';
import type { Stage } from './stage.ts';

interface SuperiorExamination {
  readonly superior: Who;
  readonly summonedOn: string;
  readonly examinedOn: string;
  readonly place: string;
  readonly questions: readonly (readonly [string, string])[];
}

export async function examineBySuperior(
  stage: Stage,
  caseId: string,
  { person }: Cast,
  plan: SuperiorExamination,
): Promise<void> {
  const superior = person(plan.superior);
  const appointment = { examDate: plan.examinedOn, time: '09:00', place: plan.place };
  stage.on(plan.summonedOn);
  const summons = await stage.paper(caseId, 'summons', {
    sequence: 1,
    ...appointment,
    appearBefore: superior,
    signatory: superior,
    copies: ['Kepala BKPSDM Kabupaten Contoh'],
  });
  await stage.apply(caseId, 'summon', { document: summons, ...appointment });
  stage.on(plan.examinedOn);
  const questions = plan.questions.map(([question, answer]) => ({ question, answer }));
  const record = await stage.paper(
    caseId,
    'interrogationRecord',
    {
      date: plan.examinedOn,
      startTime: '09:00',
      mode: 'in_person',
      place: plan.place,
      examiners: [superior],
      questions,
    },
    'none',
  );
  await stage.apply(caseId, 'examine', {
    date: plan.examinedOn,
    mode: 'in_person',
    document: record,
    copyGiven: true,
  });
}

interface SuperiorReport {
  readonly superior: Who;
  readonly on: string;
  readonly provision: string;
  readonly impact: string;
  readonly level: string;
  readonly proposedSanction: string;
  readonly competentOfficial: string;
  readonly actForm: string;
  readonly actTime: string;
  readonly actPlace: string;
}

export async function reportBySuperior(
  stage: Stage,
  caseId: string,
  { person }: Cast,
  plan: SuperiorReport,
): Promise<void> {
  const { superior, on, provision, impact, level, proposedSanction, ...act } = plan;
  const finding = { proven: true, provision, impact, level, proposedSanction };
  stage.on(on);
  const report = await stage.paper(caseId, 'examinationReport', {
    addressedTo: act.competentOfficial,
    ...act,
    ...finding,
    mitigating: 'Belum pernah dijatuhi hukuman disiplin.',
    impactDescription: 'Menimbulkan keraguan masyarakat terhadap netralitas aparatur.',
    facts: 'Tangkapan layar dan keterangan yang terlampir dalam rekomendasi lembaga pengawas.',
    analysis:
      'Perbuatan tersebut tidak sejalan dengan kewajiban menaati peraturan dan menunjukkan keteladanan.',
    reporters: [person(superior)],
    copies: ['Kepala BKPSDM Kabupaten Contoh'],
  });
  await stage.apply(caseId, 'completeReport', { document: report, ...finding });
}

interface Delivery {
  readonly decidedOn: string;
  readonly calledOn: string;
  readonly deliveredOn: string;
  readonly actSummary: string;
}

export async function decideAndDeliver(
  stage: Stage,
  caseId: string,
  { person }: Cast,
  official: { officialId: string } | { employeeId: string },
  decision: { sanction: string; newPosition?: string },
  plan: Delivery,
): Promise<void> {
  const giver = person('personnelHead');
  stage.on(plan.decidedOn);
  const decree = await stage.paper(caseId, 'sanctionDecree', {
    ...decision,
    signatory: official,
    actSummary: plan.actSummary,
    copies: [
      'Kepala Badan Kepegawaian Negara',
      'Inspektur Daerah Kabupaten Contoh',
      'Kepala BKPSDM Kabupaten Contoh',
    ],
  });
  const officialRole = 'officialId' in official ? 'region_head' : 'other';
  await stage.apply(caseId, 'decide', {
    document: decree,
    sanction: decision.sanction,
    official,
    officialRole,
  });

  stage.on(plan.calledOn);
  await stage.paper(caseId, 'decreeReceiptSummons', {
    examDate: plan.deliveredOn,
    time: '10:00',
    place: 'Ruang Kepala BKPSDM Kabupaten Contoh',
    appearBefore: giver,
    signatory: giver,
    decreeLetterId: decree.letterId,
  });

  stage.on(plan.deliveredOn);
  const record = await stage.paper(
    caseId,
    'deliveryRecord',
    {
      date: plan.deliveredOn,
      time: '10:15',
      place: 'Ruang Kepala BKPSDM Kabupaten Contoh',
      decreeLetterId: decree.letterId,
      deliveredBy: giver,
      outcome: 'received',
    },
    'none',
  );
  await stage.apply(caseId, 'deliver', { document: record, date: plan.deliveredOn, deliveredBy: giver });
  await stage.apply(caseId, 'confirmReceipt', { receivedOn: plan.deliveredOn, proof: 'signature' });
}
