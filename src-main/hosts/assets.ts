import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { programFolder } from '#main/adapters/resources.ts';

/** The files of the page. */
export interface Assets {
  /** The file at this path of an address ('/', '/assets/index-4f2a.js'); null when the page has none. */
  find(pathname: string): Promise<Response | null>;
  /** Served by the development server rather than built. */
  readonly development: boolean;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** Vite puts a hash of the content into these names. */
const HASHED = /^\/assets\//;

/** Where the build puts the page. */
export function pageFolder(): string {
  return join(programFolder(), 'out', 'renderer');
}

/**
 * The built page. Its files are listed once, and an address is looked up in that list as it stands: no path is ever put
 * together from an address, so none can lead out of the folder. Without a build the page has no files.
 */
export async function openAssets(folder: string): Promise<Assets> {
  const entries = existsSync(folder) ? await readdir(folder, { recursive: true, withFileTypes: true }) : [];
  const files = new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return [file.slice(folder.length).replaceAll(sep, '/'), file];
      }),
  );
  return {
    development: false,
    async find(pathname) {
      const name = pathname === '/' ? '/index.html' : pathname;
      const file = files.get(name);
      if (file === undefined) return null;
      const headers = new Headers({
        'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream',
      });
      if (HASHED.test(name)) headers.set('cache-control', 'private, max-age=31536000, immutable');
      return new Response(await readFile(file), { headers });
    },
  };
}

/** The page as Vite's development server makes it, so that it keeps the origin and the rules it will have when built. */
export function developmentAssets(server: string): Assets {
  return {
    development: true,
    async find(pathname) {
      const response = await fetch(new URL(pathname, server));
      if (!response.ok) return null;
      const type = response.headers.get('content-type') ?? 'application/octet-stream';
      return new Response(response.body, { headers: { 'content-type': type } });
    },
  };
}
