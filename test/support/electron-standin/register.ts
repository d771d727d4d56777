// `node --import ./register.ts out/main/index.js` runs the compiled desktop without Electron's binary: whoever imports
// 'electron' gets the stand-in of this folder. The package itself is never loaded, because loading it starts a download.
import { registerHooks } from 'node:module';

const standIn = new URL('./electron.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    if (!/^electron(?:\/(?:main|common))?$/.test(specifier)) return next(specifier, context);
    return { url: standIn, format: 'module-typescript', shortCircuit: true };
  },
});

Object.defineProperty(process, 'type', { value: 'browser' });
Object.defineProperty(process.versions, 'electron', { value: 'stand-in' });
