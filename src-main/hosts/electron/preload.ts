/**
 * The bridge into the page: these names and nothing else. Runs in a world of its own, before the page; Electron copies and
 * freezes what is exposed.
 */
import { contextBridge, ipcRenderer } from 'electron';

const versionFlag = '--netra-version=';

contextBridge.exposeInMainWorld('netra', {
  call: (name: unknown, input: unknown, commandId: unknown) =>
    ipcRenderer.invoke('netra:call', { name, input, commandId }),

  onEvent: (listener: (news: unknown) => void) => {
    const tell = (_event: unknown, news: unknown) => listener(news);
    ipcRenderer.on('netra:event', tell);
    return () => {
      ipcRenderer.off('netra:event', tell);
    };
  },

  host: {
    kind: 'electron',
    version: process.argv.find((word) => word.startsWith(versionFlag))?.slice(versionFlag.length) ?? '',
    saveBytes: (ticket: unknown) => ipcRenderer.invoke('netra:save', ticket),
  },
});
