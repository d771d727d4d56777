/**
 * Who is entitled to punish whom with what (PP 94/2021 Pasal 16-23). A lookup with possibly several answers: the articles
 * overlap in districts and cities, and functional staff have several superiors. The office picks; the article is printed.
 */
import type { CitationView } from '#shared/contract/fields.ts';
import type { GovernmentKind, OfficialRole, PositionGroup, SanctionCode } from '#shared/vocabulary.ts';
import { cite, type RuleId } from './citations.ts';
import { sanctionRules } from './sanctions.ts';

/** The officials of Pasal 16 as they exist in a region, lowest first: the order in which one stands in for another. */
export const punishers = [
  'supervisor',
  'administrator',
  'jpt_pratama',
  'jpt_madya',
  'ppk',
  'president',
] as const;
export type Punisher = (typeof punishers)[number];

type Competent = readonly [Punisher, RuleId];

/** One cell per kind of sanction: light, moderate, severe with a term (B1, B2), dismissal (B3). */
interface Competence {
  readonly light: readonly Competent[];
  readonly moderate: readonly Competent[];
  readonly severe: readonly Competent[];
  readonly dismissal: readonly Competent[];
}

type Matrix = Readonly<Partial<Record<PositionGroup, Competence>>>;

/** Province: the governor is PPK, the regional secretary JPT Madya, heads of agencies JPT Pratama. */
const province: Matrix = {
  jpt_madya: {
    light: [['ppk', 'P94-18.1']],
    moderate: [['ppk', 'P94-18.1']],
    severe: [['ppk', 'P94-18.1']],
    dismissal: [['president', 'P94-17.2a']],
  },
  jpt_pratama: {
    light: [['jpt_madya', 'P94-20a']],
    moderate: [['ppk', 'P94-18.2a']],
    severe: [['ppk', 'P94-18.2a']],
    dismissal: [['ppk', 'P94-18.2a']],
  },
  administrator: {
    light: [['jpt_pratama', 'P94-21a']],
    moderate: [['jpt_madya', 'P94-20b']],
    severe: [['ppk', 'P94-18.2c']],
    dismissal: [['ppk', 'P94-18.2c']],
  },
  supervisor: {
    light: [['administrator', 'P94-22.1a']],
    moderate: [['jpt_pratama', 'P94-21b']],
    severe: [['ppk', 'P94-18.2c']],
    dismissal: [['ppk', 'P94-18.2c']],
  },
  executor: {
    light: [['supervisor', 'P94-23.1a']],
    moderate: [['administrator', 'P94-22.1b']],
    severe: [['ppk', 'P94-18.2c']],
    dismissal: [['ppk', 'P94-18.2c']],
  },
  functional_utama: {
    light: [['ppk', 'P94-18.2b']],
    moderate: [['ppk', 'P94-18.2b']],
    severe: [['ppk', 'P94-18.2b']],
    dismissal: [['president', 'P94-17.2b']],
  },
  functional: {
    light: [
      ['supervisor', 'P94-23.1c'],
      ['administrator', 'P94-22.1c'],
      ['jpt_pratama', 'P94-21c'],
    ],
    moderate: [
      ['administrator', 'P94-22.1c'],
      ['jpt_pratama', 'P94-21c'],
    ],
    severe: [['ppk', 'P94-18.2d']],
    dismissal: [['ppk', 'P94-18.2d']],
  },
};

/** District and city: the regent or mayor is PPK; the regional secretary is JPT Pratama, and there is no JPT Madya. */
const districtOrCity: Matrix = {
  jpt_pratama: {
    light: [['ppk', 'P94-18.3a']],
    moderate: [['ppk', 'P94-18.3a']],
    severe: [['ppk', 'P94-18.3a']],
    dismissal: [['ppk', 'P94-18.3a']],
  },
  administrator: {
    light: [['jpt_pratama', 'P94-21a']],
    moderate: [['ppk', 'P94-18.3c']],
    severe: [['ppk', 'P94-18.3c']],
    dismissal: [['ppk', 'P94-18.3c']],
  },
  supervisor: {
    light: [['administrator', 'P94-22.1a']],
    moderate: [
      ['jpt_pratama', 'P94-21b'],
      ['ppk', 'P94-18.3c'],
    ],
    severe: [['ppk', 'P94-18.3c']],
    dismissal: [['ppk', 'P94-18.3c']],
  },
  executor: {
    light: [['supervisor', 'P94-23.1a']],
    moderate: [
      ['administrator', 'P94-22.1b'],
      ['ppk', 'P94-18.3c'],
    ],
    severe: [['ppk', 'P94-18.3c']],
    dismissal: [['ppk', 'P94-18.3c']],
  },
  functional_utama: {
    light: [['ppk', 'P94-18.3b']],
    moderate: [['ppk', 'P94-18.3b']],
    severe: [['ppk', 'P94-18.3b']],
    dismissal: [['president', 'P94-17.2b']],
  },
  functional: {
    light: [
      ['supervisor', 'P94-23.1c'],
      ['administrator', 'P94-22.1c'],
      ['jpt_pratama', 'P94-21c'],
    ],
    moderate: [
      ['administrator', 'P94-22.1c'],
      ['jpt_pratama', 'P94-21c'],
    ],
    severe: [['ppk', 'P94-18.3d']],
    dismissal: [['ppk', 'P94-18.3d']],
  },
};

const matrixOf: Readonly<Record<GovernmentKind, Matrix>> = {
  province,
  regency: districtOrCity,
  city: districtOrCity,
};

export interface CompetentOfficial {
  readonly punisher: Punisher;
  /** As an officer says it: "Bupati (PPK)", "Administrator". */
  readonly role: string;
  /** The roles such an official has in the office's list. */
  readonly officialRoles: readonly OfficialRole[];
  readonly citation: CitationView;
}

export interface AuthorityQuestion {
  readonly government: GovernmentKind;
  readonly position: PositionGroup;
  readonly sanction: SanctionCode;
}

/** The officials entitled to impose the sanction; empty where a region has no such position (JPT Utama, JPT Madya of a district). */
export function competentOfficials({
  government,
  position,
  sanction,
}: AuthorityQuestion): CompetentOfficial[] {
  const competence = matrixOf[government][position];
  if (competence === undefined) return [];
  return competence[cellOf(sanction)].map(([punisher, rule]) => ({
    punisher,
    role: roleName(punisher, government),
    officialRoles: officialRolesOf(punisher, government),
    citation: cite(rule),
  }));
}

function cellOf(sanction: SanctionCode): keyof Competence {
  return sanction === 'B3' ? 'dismissal' : sanctionRules[sanction].level;
}

const ppkTitles: Readonly<Record<GovernmentKind, string>> = {
  province: 'Gubernur (PPK)',
  regency: 'Bupati (PPK)',
  city: 'Wali Kota (PPK)',
};

/** The official's name in that kind of region. */
export function roleName(punisher: Punisher, government: GovernmentKind): string {
  switch (punisher) {
    case 'president':
      return 'Presiden, atas usul PPK';
    case 'ppk':
      return ppkTitles[government];
    case 'jpt_madya':
      return 'JPT Madya (Sekretaris Daerah provinsi)';
    case 'jpt_pratama':
      return 'JPT Pratama';
    case 'administrator':
      return 'Administrator';
    case 'supervisor':
      return 'Pengawas (bila tidak ada: pejabat fungsional Ahli Muda yang ditunjuk PPK)';
  }
}

function officialRolesOf(punisher: Punisher, government: GovernmentKind): readonly OfficialRole[] {
  switch (punisher) {
    case 'president':
      return [];
    case 'ppk':
      return ['region_head'];
    case 'jpt_madya':
      return ['regional_secretary'];
    case 'jpt_pratama':
      return government === 'province'
        ? ['agency_head', 'personnel_head', 'inspector']
        : ['agency_head', 'personnel_head', 'inspector', 'regional_secretary'];
    case 'administrator':
    case 'supervisor':
      return ['other'];
  }
}

/** Answers `law.authority`. */
export function authorityFor(question: AuthorityQuestion): {
  officials: { role: string; officialRole: OfficialRole | null; citation: CitationView }[];
} {
  return {
    officials: competentOfficials(question).map(({ role, officialRoles, citation }) => ({
      role,
      officialRole: officialRoles[0] ?? null,
      citation,
    })),
  };
}

/** Where an official stands among those of Pasal 16; null when he is none of them (or it cannot be known). */
export function punisherOf(
  role: OfficialRole,
  position: PositionGroup | null,
  government: GovernmentKind,
): Punisher | null {
  if (role === 'region_head') return 'ppk';
  if (role === 'regional_secretary') return government === 'province' ? 'jpt_madya' : 'jpt_pratama';
  if (role === 'agency_head' || role === 'personnel_head' || role === 'inspector') return 'jpt_pratama';
  if (role === 'other') return punishers.find((punisher) => punisher === position) ?? null;
  return null;
}
