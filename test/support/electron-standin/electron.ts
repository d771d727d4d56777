// The part of Electron that the desktop uses, on Node and a real Chromium. Where Electron would refuse something, so does
// this. What it cannot show: the limits of a sandboxed process, native menus and dialogs, fuses, asar paths.
// biome-ignore lint/performance/noBarrelFile: this file stands for the package `electron`.
export { app } from './app.ts';
export { Menu } from './menu.ts';
export { protocol, session } from './session.ts';
export { BrowserWindow, dialog, ipcMain } from './window.ts';
