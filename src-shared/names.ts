/**
 * Names of people. A name is kept in three fields, front titles, name, back titles, because decrees are signed without
 * titles and letters with them, and because only the name is ever written in capitals, never the titles.
 */

export type TitledName = {
  readonly titlePrefix?: string | null;
  readonly name: string;
  readonly titleSuffix?: string | null;
};

/** With all titles: 'Dr. Ir. Nama Orang, S.T., M.Si.' */
export function fullName(person: TitledName): string {
  return withTitles(person, tidy(person.name));
}

/** The bare name: 'Nama Orang', for signatures under decrees. */
export function nameWithoutTitles(person: TitledName): string {
  return tidy(person.name);
}

/** The name in capitals, titles as they are: 'Dr. Ir. NAMA ORANG, S.T., M.Si.' */
export function upperName(person: TitledName): string {
  return withTitles(person, tidy(person.name).toUpperCase());
}

/** Parts that stay small between two names: Ahmad bin Ali. */
const LINKS = new Set(['bin', 'binti']);

/**
 * A name stored in capitals, as personnel exports have it, in ordinary letters: 'LA ODE MUH. ALI' -> 'La Ode Muh. Ali'.
 * A name that has any small letter was written with care and stays as it is.
 */
export function properName(name: string): string {
  const written = tidy(name);
  if (written !== written.toUpperCase()) return written;
  return written
    .toLowerCase()
    .split(' ')
    .map((word, index) => (index > 0 && LINKS.has(word) ? word : capitalised(word)))
    .join(' ');
}

/** ('Penata Muda Tk. I', 'III/b') -> 'Penata Muda Tk. I, III/b'; a PPPK has no rank: (null, 'IX') -> 'IX'. */
export function rankText(rank: string | null, gradeCode: string | null): string {
  return [rank, gradeCode].filter(Boolean).join(', ');
}

/** First letter of the word, and after a hyphen, a dot or an opening bracket: Al-Farisi, H.M.; but Ma'ruf, Nur'aini. */
function capitalised(word: string): string {
  return word.replace(
    /(^|[-.(])(\p{Ll})/gu,
    (_match, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

function withTitles(person: TitledName, name: string): string {
  const front = tidy(person.titlePrefix ?? '');
  const back = tidy(person.titleSuffix ?? '').replace(/^[, ]+/, '');
  const named = front === '' ? name : `${front} ${name}`;
  return back === '' ? named : `${named}, ${back}`;
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
