/**
 * The joint decree of five bodies (SKB): which track and level a form of breach belongs to. The same act is a matter of
 * ethics while the supported person is only a prospective candidate, and of discipline once he has been determined.
 */
import type { CitationView } from '#shared/contract/fields.ts';
import { type LocalDate, localDate } from '#shared/local-date.ts';
import { longDate } from '#shared/text.ts';
import type {
  ActCode,
  EmployeeType,
  RecommendedClass,
  SanctionLevel,
  SupportedStatus,
  Track,
} from '#shared/vocabulary.ts';
import { cite, type RuleId } from './citations.ts';
import { type Election, electionsAgainst } from './elections.ts';
import { pp94InForce } from './validity.ts';
import { citeViolation, findViolation, type LevelRule } from './violations.ts';

interface ActRule {
  readonly track: 'ethics' | 'discipline' | 'party';
  /** The provision it breaches and the level it carries; null outside the discipline track. */
  readonly breach: { readonly provision: string; readonly level: LevelRule } | null;
  /** The form the same act has once (D) or before (E) the candidate is determined; null when the status changes nothing. */
  readonly twin: ActCode | null;
  readonly warning: string | null;
}

const ethics = (twin: ActCode | null, warning: string | null = null): ActRule => ({
  track: 'ethics',
  breach: null,
  twin,
  warning,
});

function discipline(
  provision: string,
  level: SanctionLevel,
  reference: string,
  twin: ActCode | null,
  warning: string | null = null,
): ActRule {
  return { track: 'discipline', breach: { provision, level: { level, reference } }, twin, warning };
}

// biome-ignore format: one act per line reads as the annex of the decree
const actRules: Readonly<Record<ActCode, ActRule>> = {
  E1: ethics('D1'),
  E2: ethics('D2'),
  E3: ethics('D4'),
  E4: ethics('D6'),
  E5: ethics('D7'),
  E6: ethics('D4', 'Sesudah penetapan calon, ikut kampanye tanpa dukungan aktif (Pasal 5 huruf n angka 1) tidak mempunyai tingkat hukuman; periksa perbuatannya.'),
  E7: ethics(null, 'Bentuk ini disebut sama bagi bakal calon maupun calon; tidak ada padanannya pada tabel disiplin.'),
  D1: discipline('5.n.5', 'severe', '14.i.3', 'E1'),
  D2: discipline('5.n.6', 'severe', '14.i.4', 'E2', 'Salinan SKB hanya menyebut Pasal 14 huruf i; angka 4 dipilih menurut bentuk perbuatannya.'),
  D3: discipline('3.d', 'moderate', '10(1).c', null, 'Tingkat sedang mensyaratkan dampak negatif pada instansi; LHP harus memuatnya. Bentuk ini terjadi sebelum penetapan calon.'),
  D4: discipline('5.n.6', 'severe', '14.i.4', 'E3', 'Salinan SKB hanya menyebut Pasal 14 huruf i; angka 4 dipilih menurut bentuk perbuatannya.'),
  D5: { track: 'party', breach: null, twin: null, warning: 'Bukan hukuman disiplin: pemberhentian tidak dengan hormat, terhitung akhir bulan menjadi anggota atau pengurus.' },
  D6: discipline('5.n.5', 'severe', '14.i.3', 'E4', 'Dalam praktik lembaga pernah merekomendasikan tingkat sedang; tingkat menurut peraturan tetap berat.'),
  D7: discipline('5.n.6', 'severe', '14.i.4', 'E5', 'Salinan SKB hanya menyebut Pasal 14 huruf i; angka 4 dipilih menurut bentuk perbuatannya.'),
  D8: discipline('5.n.6', 'severe', '14.i.4', null, 'Salinan SKB berbeda (berat atau sedang); Pasal 14 huruf i angka 4 menetapkan berat.'),
  D9: discipline('5.n.3', 'severe', '14.i.1', null),
  D10: discipline('5.n.7', 'severe', '14.i.5', null),
  D11: discipline('5.n.5', 'severe', '14.i.3', null),
};

export interface Classification {
  track: Track;
  level: SanctionLevel | null;
  provision: string | null;
  citations: CitationView[];
  warnings: string[];
}

export interface ClassificationQuestion {
  readonly act: ActCode;
  readonly on: LocalDate;
  readonly supportedStatus: SupportedStatus;
}

/** Answers `law.classify`. With the election calendar the stated status of the supported person is checked as well. */
export function classify(
  { act, on, supportedStatus }: ClassificationQuestion,
  elections: readonly Election[] = [],
): Classification {
  const form = formFor(act, supportedStatus);
  const rule = actRules[form];
  const warnings = [
    form === act ? null : twinWarning(act, form, supportedStatus),
    rule.warning,
    supportedStatus === 'none' ? noStatusWarning : null,
    ...electionsAgainst(supportedStatus, on, elections).map((election) =>
      statusWarning(supportedStatus, election),
    ),
    eraWarning(on),
  ];
  return {
    track: rule.track,
    level: rule.breach?.level.level ?? null,
    provision: rule.breach?.provision ?? null,
    citations: [...citationsOf(rule), cite(on < skb22InForce ? 'SKB20' : 'SKB22')],
    warnings: warnings.filter((warning) => warning !== null),
  };
}

/** The form the act takes under that status: E1 for a determined candidate is D1, D1 for a prospective one is E1. */
function formFor(act: ActCode, status: SupportedStatus): ActCode {
  const rule = actRules[act];
  const misplaced =
    (rule.track === 'ethics' && status === 'determined') ||
    (rule.track === 'discipline' && status === 'prospective');
  return misplaced ? (rule.twin ?? act) : act;
}

const basisOf: Readonly<Record<'ethics' | 'party', readonly RuleId[]>> = {
  ethics: ['P42-11c', 'P42-15'],
  party: ['PP11-255', 'UU5-87.4c', 'UU20-52'],
};

function citationsOf(rule: ActRule): CitationView[] {
  if (rule.track !== 'discipline') return basisOf[rule.track].map(cite);
  const violation = rule.breach === null ? null : findViolation(rule.breach.provision);
  if (violation === null || rule.breach === null) return [cite('P94-5.n')];
  return citeViolation(violation, rule.breach.level);
}

const skb20InForce = localDate('2020-09-10');
const skb22InForce = localDate('2022-09-22');

function eraWarning(on: LocalDate): string | null {
  if (on < skb20InForce) {
    return 'Perbuatan sebelum SKB 10 September 2020: belum ada tabel bentuk pelanggaran; tingkat ditentukan peraturan disiplin.';
  }
  if (on < pp94InForce) {
    return 'Perbuatan pada masa PP 53/2010: bila pada 31 Agustus 2021 belum diperiksa, dipakai tingkat PP 94/2021 ini.';
  }
  return on < skb22InForce
    ? 'Perbuatan pada masa SKB 2020; penggolongan di sini menurut tabel SKB 22 September 2022.'
    : null;
}

const noStatusWarning =
  'Status yang didukung belum diketahui: penggolongan menurut tabel tempat bentuk ini tertulis.';

function twinWarning(act: ActCode, form: ActCode, status: SupportedStatus): string {
  const supported = status === 'determined' ? 'sudah ditetapkan sebagai calon' : 'masih bakal calon';
  return `Yang didukung ${supported}: bentuk ${act} digolongkan sebagai ${form}.`;
}

function statusWarning(status: SupportedStatus, election: Election): string {
  const day = longDate(election.determinedOn);
  return status === 'determined'
    ? `Periksa status: calon ${election.name} baru ditetapkan pada ${day}.`
    : `Periksa status: calon ${election.name} sudah ditetapkan pada ${day}.`;
}

/**
 * The track of a new case: by the kind of employee first, then by what the oversight body asks for. A party member is
 * dismissed outside the discipline rules whatever the letter calls it.
 */
export function trackOf(employeeType: EmployeeType, asked: RecommendedClass, act: ActCode): Track {
  if (employeeType === 'pppk' || employeeType === 'ppnpn') return employeeType;
  if (asked === 'dismissal' || act === 'D5') return 'party';
  return asked === 'discipline' ? 'discipline' : 'ethics';
}
