/** What stands around every page: the rooms, and the words that come and go. */
import type { Page } from '@playwright/test';

export type Room = 'Meja Kerja' | 'Rekomendasi' | 'Perkara' | 'Pegawai' | 'Surat' | 'Laporan' | 'Pengaturan';

export function frame(page: Page) {
  const rooms = page.getByRole('navigation', { name: 'Ruang kerja' });
  return {
    rooms,
    title: page.getByRole('heading', { level: 1 }),
    enter: (room: Room) => rooms.getByRole('link', { name: room, exact: true }).click(),
    notice: (text: string | RegExp) => page.getByRole('alert').filter({ hasText: text }),
    /** An error in words, as every page shows it. */
    error: (title: string | RegExp) => page.getByRole('alert').filter({ hasText: title }),
  };
}
