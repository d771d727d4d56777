/** Calendar days from today to a date, as an officer would say it: 0 'hari ini', 1 'besok', -3 'lewat 3 hari'. */
export function daysLeftText(days: number): string {
  if (days < 0) return `lewat ${-days} hari`;
  if (days === 0) return 'hari ini';
  return days === 1 ? 'besok' : `${days} hari lagi`;
}
