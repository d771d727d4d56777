import { parseLocalDate } from '#shared/local-date.ts';
import { shortDate } from '#shared/text.ts';

/** An instant of the record (ISO, UTC) on the clock of this PC: '22 Nov 2026 09.41'. Text that is none stays as it is. */
export function instantText(instant: string): string {
  const when = new Date(instant);
  if (Number.isNaN(when.getTime())) return instant;
  const two = (n: number) => String(n).padStart(2, '0');
  const day = parseLocalDate(`${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`);
  return day === null ? instant : `${shortDate(day)} ${two(when.getHours())}.${two(when.getMinutes())}`;
}
