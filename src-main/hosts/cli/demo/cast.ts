/** Who plays in the story. Everybody in it is fictitious. */
import type { Stage } from './stage.ts';

/** The people by NIP, as `resources/sample-office/employees.csv` has them. */
const nip = {
  schoolsHead: '197406152000031002',
  healthClerk: '197909032005011005',
  villageClerk: '199002142015032006',
  districtAnalyst: '198312012009031003',
  educationChief: '197001201995122003',
  healthChief: '197103282001122002',
  villageHead: '197810102006042004',
  districtHead: '198005192002121001',
  inspector: '196911051996031004',
  disciplineHead: '198211112004121002',
  personnelHead: '197204121998032007',
} as const;
export type Who = keyof typeof nip;

export interface Cast {
  readonly person: (who: Who) => { employeeId: string };
  /** The head of the region, who decides the heavier cases. */
  readonly head: { officialId: string };
}

export async function gatherCast(stage: Stage): Promise<Cast> {
  const ids = new Map<string, string>();
  for (const [who, number] of Object.entries(nip)) ids.set(who, await stage.employee(number));
  return {
    person: (who) => ({ employeeId: ids.get(who) ?? '' }),
    head: { officialId: await officialOf(stage, 'region_head') },
  };
}

async function officialOf(stage: Stage, role: string): Promise<string> {
  const { officials } = await stage.as('case_officer')('office.get', {});
  const official = officials.find((candidate) => candidate.role === role);
  if (official === undefined) throw new Error(`Kantor contoh tidak mempunyai pejabat ${role}.`);
  return official.officialId;
}
