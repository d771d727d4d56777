/**
 * PP 53/2010 Pasal 4 angka 12 to 15 beside Pasal 5 huruf n of PP 94/2021: how an act examined before 31 August 2021 was
 * graded, and how the same act is graded since.
 */
import type { SanctionLevel } from '#shared/vocabulary.ts';
import { findViolation } from './violations.ts';

export interface LegacyProvision {
  /** "12.a" is Pasal 4 angka 12 huruf a. */
  readonly provision: string;
  readonly text: string;
  readonly level: SanctionLevel;
  /** The article of PP 53/2010 that sets the level. */
  readonly article: string;
  /** The provisions of PP 94/2021 the same act breaches now. */
  readonly now: readonly string[];
}

const legacy = (
  provision: string,
  text: string,
  level: SanctionLevel,
  article: string,
  ...now: readonly string[]
): LegacyProvision => ({ provision, text, level, article, now });

// biome-ignore format: one provision per line reads as the table of the regulation
export const legacyProvisions: readonly LegacyProvision[] = [
  legacy('12.a', 'Menjadi pelaksana kampanye', 'moderate', 'Pasal 12 angka 6', '5.n.3'),
  legacy('12.b', 'Menjadi peserta kampanye dengan atribut partai atau atribut PNS', 'moderate', 'Pasal 12 angka 6', '5.n.2'),
  legacy('12.c', 'Sebagai peserta kampanye mengerahkan PNS lain', 'moderate', 'Pasal 12 angka 6', '5.n.3'),
  legacy('12.d', 'Sebagai peserta kampanye menggunakan fasilitas negara', 'severe', 'Pasal 13 angka 11', '5.n.4'),
  legacy('13.a', 'Keputusan atau tindakan bagi pasangan calon Presiden selama kampanye', 'severe', 'Pasal 13 angka 12', '5.n.5'),
  legacy('13.b', 'Kegiatan yang mengarah pada keberpihakan kepada pasangan calon Presiden', 'moderate', 'Pasal 12 angka 7', '5.n.6'),
  legacy('14', 'Surat dukungan disertai fotokopi KTP', 'moderate', 'Pasal 12 angka 8', '5.n.7'),
  legacy('15.a', 'Terlibat dalam kampanye calon kepala daerah', 'moderate', 'Pasal 12 angka 9', '5.n.1', '5.n.3'),
  legacy('15.b', 'Menggunakan fasilitas jabatan dalam kampanye', 'severe', 'Pasal 13 angka 13', '5.n.4'),
  legacy('15.c', 'Keputusan atau tindakan bagi pasangan calon kepala daerah selama kampanye', 'severe', 'Pasal 13 angka 13', '5.n.5'),
  legacy('15.d', 'Kegiatan yang mengarah pada keberpihakan kepada calon kepala daerah', 'moderate', 'Pasal 12 angka 9', '5.n.6'),
];

/** True when PP 94/2021 punishes the same act more heavily than PP 53/2010 did. */
export function isGradedHeavierNow({ level, now }: LegacyProvision): boolean {
  return (
    level === 'moderate' &&
    now.some((provision) => findViolation(provision)?.levels.instansi?.level === 'severe')
  );
}
