/**
 * How officials stand under a paper. The rules of Permendagri 1/2023 Pasal 44 live here and nowhere else:
 * - a decree is signed without titles, a letter, an order and a record with them;
 * - heads of region and whoever stands in for them sign without titles, rank and NIP, on any paper;
 * - their deputies and regional secretaries sign without rank and NIP, a Pj./Plh. secretary without titles as well;
 * - everybody else has rank and NIP printed under the name;
 * - practice adds rank and NIP to a secretary who signs on behalf of the head of region.
 */
import type { Person } from '#shared/contract/fields.ts';
import type { OfficeProfile, Official } from '#shared/contract/office.ts';
import { fullName, nameWithoutTitles, properName } from '#shared/names.ts';
import { signingCapacities } from '#shared/vocabulary.ts';
import type { Signatory } from './data.ts';

/** Classes of paper that differ in how a name is signed: keputusan without titles, all others with them. */
export type PaperClass = 'decree' | 'letter';

/** An official signing in the capacity he holds; `agency` is the one on whose paper he signs, our own unless said. */
export function signatoryOf(
  official: Official,
  profile: OfficeProfile,
  agency: string = profile.officeName,
): Signatory {
  const isHead = official.role === 'region_head';
  const isDeputy = official.role === 'deputy_head';
  const isSecretary = official.role === 'regional_secretary';
  const onBehalf = official.capacity === 'on_behalf';
  const standsInForSecretary = isSecretary && ['pj', 'pjs', 'plh'].includes(official.capacity);
  const printsRankAndNip = !(isHead || isDeputy || isSecretary) || (isSecretary && onBehalf);
  return {
    headingLines: headingLines(official, profile),
    authority: onBehalf ? profile.regionHeadTitle : official.positionTitle,
    person: official.person,
    mayPrintTitles: !isHead && !standsInForSecretary,
    printRank: printsRankAndNip,
    printNip: printsRankAndNip,
    letterhead:
      (isHead || isDeputy) && !onBehalf
        ? { kind: 'region_head', title: official.positionTitle }
        : { kind: 'agency', name: agency },
  };
}

/** A direct superior or the chair of an examination team, who signs by that task and not by office. */
export function superiorSignatory(
  person: Person,
  signedAs: 'superior' | 'team_chair',
  agency: string,
): Signatory {
  const heading = signedAs === 'superior' ? 'Atasan Langsung' : 'Ketua Tim Pemeriksa';
  return {
    headingLines: [`${heading},`],
    authority: heading,
    person,
    mayPrintTitles: true,
    printRank: true,
    printNip: true,
    letterhead: { kind: 'agency', name: agency },
  };
}

/** The name as this class of paper signs it: a decree in capitals and bare, everything else with titles where allowed. */
export function signedName(signatory: Signatory, paperClass: PaperClass): string {
  const person = { ...signatory.person, name: properName(signatory.person.name) };
  if (paperClass === 'decree') return nameWithoutTitles(person).toUpperCase();
  return signatory.mayPrintTitles ? fullName(person) : nameWithoutTitles(person);
}

/**
 * a.n. names the head of region first; Plt. and Plh. name below it the post the person really holds, where it is known;
 * Pj. and Pjs. hold no other post here. The last line carries the comma.
 */
function headingLines(official: Official, profile: OfficeProfile): string[] {
  const title = official.positionTitle.toUpperCase();
  const ownPost = official.person.position.toUpperCase();
  switch (official.capacity) {
    case 'definitive':
      return [`${title},`];
    case 'on_behalf':
      return [`a.n. ${profile.regionHeadTitle.toUpperCase()}`, `${title},`];
    case 'plt':
    case 'plh': {
      const acting = `${signingCapacities[official.capacity]} ${title}`;
      return ownPost === '' || ownPost === title ? [`${acting},`] : [acting, `${ownPost},`];
    }
    case 'pj':
    case 'pjs':
      return [`${signingCapacities[official.capacity]} ${title},`];
  }
}
