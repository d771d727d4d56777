/**
 * A time of day as officers type it: `9`, `9.30`, `09:00`, `0900`, `14 30`. Answers `HH:MM`, or null when it is no time.
 */
export function parseSpokenTime(typed: string): string | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/^(?:pukul|jam)\s+/, '')
    .replace(/\s*(?:wib|wita|wit)$/, '');
  const match = /^(\d{1,2})(?:[.: ]?(\d{2}))?$/.exec(text);
  if (match === null) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
