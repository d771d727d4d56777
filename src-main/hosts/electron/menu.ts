import { Menu } from 'electron';

/** What Windows expects of every program; reloading and the developer tools are for developers. */
export function setMenu({ forDevelopers }: { forDevelopers: boolean }): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: 'Berkas', submenu: [{ role: 'quit', label: 'Keluar dari Netra' }] },
      {
        label: 'Sunting',
        submenu: [
          { role: 'undo', label: 'Batalkan' },
          { role: 'redo', label: 'Ulangi' },
          { type: 'separator' },
          { role: 'cut', label: 'Potong' },
          { role: 'copy', label: 'Salin' },
          { role: 'paste', label: 'Tempel' },
          { role: 'selectAll', label: 'Pilih semua' },
        ],
      },
      {
        label: 'Tampilan',
        submenu: [
          { role: 'zoomIn', label: 'Perbesar' },
          { role: 'zoomOut', label: 'Perkecil' },
          { role: 'resetZoom', label: 'Ukuran semula' },
          { role: 'togglefullscreen', label: 'Layar penuh' },
        ],
      },
      ...(forDevelopers
        ? [
            {
              label: 'Pengembang',
              submenu: [{ role: 'reload' as const }, { role: 'toggleDevTools' as const }],
            },
          ]
        : []),
    ]),
  );
}
