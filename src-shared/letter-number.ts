/**
 * Letter numbers are a pattern per office, not a format: `{kode}/{urut:3}/{unit}/{tahun}` gives `800.1.6.2/007/BKPSDM/2024`.
 * Tokens: {kode} {urut} {urut:N} {unit} {bulan} {bulanRomawi} {tahun}; everything else is printed as it stands.
 */
import { type LocalDate, partsOf } from './local-date.ts';
import { romanMonth } from './text.ts';

export interface NumberParts {
  readonly classificationCode: string;
  readonly sequence: number;
  readonly unit: string;
  readonly date: LocalDate;
}

/** The number of a letter by the office's pattern. A token that is not known is left as it is, so that it is seen. */
export function letterNumber(
  pattern: string,
  { classificationCode, sequence, unit, date }: NumberParts,
): string {
  const { year, month } = partsOf(date);
  return pattern.replaceAll(/\{(\w+)(?::(\d))?\}/g, (token, name: string, digits: string | undefined) => {
    switch (name) {
      case 'kode':
        return classificationCode;
      case 'urut':
        return String(sequence).padStart(digits === undefined ? 1 : Number(digits), '0');
      case 'unit':
        return unit;
      case 'bulan':
        return String(month).padStart(2, '0');
      case 'bulanRomawi':
        return romanMonth(month);
      case 'tahun':
        return String(year);
      default:
        return token;
    }
  });
}
