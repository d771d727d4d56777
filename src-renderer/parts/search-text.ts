/** A pasted NIP is searched without its spaces and dots. */
export function searchText(typed: string): string {
  const bare = typed.replaceAll(/[\s.\-\u00A0]/g, '');
  return /^\d{4,}$/.test(bare) ? bare : typed.trim();
}
