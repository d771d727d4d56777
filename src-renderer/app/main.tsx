import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import indonesian from 'zod/v4/locales/id.js';
import { App } from './app.tsx';
import { redeemLaunchToken } from './client.ts';

// What a schema refuses is told in Indonesian, also where the contract gives no sentence of its own. The page may not
// compile code at run time (its content policy forbids it), so zod must not try.
z.config({ ...indonesian(), jitless: true });

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');

// A token that cannot be exchanged leaves the page without a door; the first call then says so in words.
await redeemLaunchToken().catch(() => undefined);
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
