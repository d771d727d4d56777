/**
 * The page's rules, sent with every answer of both hosts: nothing but our own files runs, loads or frames. Mantine sets
 * inline styles; pdf.js decodes images with WebAssembly and starts its worker from our files.
 */
const pagePolicy = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'frame-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** With the development server the page also runs Vite's own inline script and hears of changes over a web socket. */
const developmentPolicy = {
  ...pagePolicy,
  'script-src': `${pagePolicy['script-src']} 'unsafe-inline'`,
  'connect-src': `${pagePolicy['connect-src']} ws://localhost:* ws://127.0.0.1:*`,
};

function headersWith(policy: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return {
    'content-security-policy': Object.entries(policy)
      .map(([directive, sources]) => `${directive} ${sources}`)
      .join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cache-control': 'no-store',
  };
}

const pageHeaders = headersWith(pagePolicy);
const developmentHeaders = headersWith(developmentPolicy);

/** Adds the page's rules to an answer; what the answer already says for itself stands. */
export function withPageHeaders(response: Response, { development = false } = {}): Response {
  const headers = new Headers(development ? developmentHeaders : pageHeaders);
  for (const [name, value] of response.headers) headers.set(name, value);
  return new Response(response.body, { status: response.status, headers });
}
