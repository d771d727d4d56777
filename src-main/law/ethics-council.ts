/** The Majelis Kode Etik (PP 42/2004 Pasal 17-20): who may sit on it, for a given person. */

import type { TeamPosition } from '#shared/vocabulary.ts';
import type { ResolvedPerson } from './case-facts.ts';
import { block, type Finding, findings } from './findings.ts';
import { isLower, samePerson } from './guards-review.ts';

export interface CouncilMember {
  readonly person: ResolvedPerson;
  readonly position: TeamPosition;
}

/** What bars this composition: a chair, a secretary, at least three members; odd beyond five; nobody below the examinee. */
export function councilFaults(members: readonly CouncilMember[], examinee: ResolvedPerson): Finding[] {
  const holders = (position: TeamPosition) => members.filter((member) => member.position === position).length;
  const lower = members.filter(({ person }) => isLower(person, examinee)).map(({ person }) => person.name);
  const twice = members.some(({ person }, index) =>
    members.slice(index + 1).some((other) => samePerson(person, other.person)),
  );
  return findings(
    (holders('chair') !== 1 || holders('secretary') !== 1) &&
      block('P42-18', 'Majelis memerlukan satu ketua dan satu sekretaris, masing-masing merangkap anggota.'),
    holders('member') < 3 &&
      block('P42-18', 'Majelis memerlukan sekurang-kurangnya tiga anggota di samping ketua dan sekretaris.'),
    members.length > 5 &&
      members.length % 2 === 0 &&
      block('P42-18', 'Majelis yang lebih dari lima orang harus berjumlah ganjil.'),
    lower.length > 0 &&
      block(
        'P42-18',
        `Tidak boleh lebih rendah pangkat dan jabatannya dari yang diperiksa: ${lower.join(', ')}.`,
      ),
    members.some(({ person }) => samePerson(person, examinee)) &&
      block('P42-18', 'Yang diperiksa tidak dapat duduk dalam Majelis.'),
    twice && block('P42-18', 'Seseorang tercatat dua kali dalam Majelis.'),
  );
}
