import { type OfficeProfile, officeProfileSchema, paperSchema } from '#shared/contract/office.ts';
import type { GovernmentKind } from '#shared/vocabulary.ts';

/** An office of which nothing is known yet; paper, numbering and rules start from the defaults of the contract. */
export const emptyProfile: OfficeProfile = {
  governmentKind: 'regency',
  governmentName: '',
  regionHeadTitle: '',
  officeName: '',
  officeAbbreviation: '',
  city: '',
  addressLine: '',
  contactLine: '',
  timeZone: 'WIB',
  workingPattern: 5,
  paper: paperSchema.parse({}),
  letterhead: officeProfileSchema.shape.letterhead.parse(undefined),
  numbering: officeProfileSchema.shape.numbering.parse(undefined),
  nipLabel: 'NIP',
  withGraceOfGod: true,
  rules: officeProfileSchema.shape.rules.parse(undefined),
};

const headTitles: Readonly<Record<GovernmentKind, string>> = {
  province: 'Gubernur',
  regency: 'Bupati',
  city: 'Wali Kota',
};

/** 'Kabupaten Contoh' -> 'Bupati Contoh'; empty while the name is. */
export function headTitleFor(kind: GovernmentKind, governmentName: string): string {
  const region = governmentName.replace(/^\s*(?:provinsi|kabupaten|kota)\s+/i, '').trim();
  return region === '' ? '' : `${headTitles[kind]} ${region}`;
}
