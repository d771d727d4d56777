/** How text is written down to be found again: what officers type differs in case, accents, dots and spaces. */

/** 'Dr. H. Ma’ruf Amin-Siregar' -> 'dr h maruf amin siregar': words of lowercase letters and digits. */
export function nameKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`´]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * 'R-0123 /KASN/10/2024' -> 'r/123/kasn/10/2024': the letters and numbers of a letter number, whatever stands between
 * them and however many zeros stand before them. Empty for a number that has neither.
 */
export function numberKey(number: string): string {
  const parts =
    number
      .normalize('NFKD')
      .toLowerCase()
      .match(/\p{L}+|\p{N}+/gu) ?? [];
  return parts.map((part) => part.replace(/^0+(?=\p{N})/u, '')).join('/');
}
