// Who may import whom (docs/architecture.md), on the files an import really reaches. Biome checks the same table on
// the words of each import while it is typed; this check also sees chains, cycles and relative paths.
// Run through scripts/check-boundaries.mjs, which makes sure that files were seen at all.

import { builtinModules } from 'node:module';

/** @typedef {import('dependency-cruiser').IRegularForbiddenRuleType} Rule */

const rooms = '^(src-shared|src-renderer|src-main/(?:law|letters|store|usecases|adapters|hosts))/';

/**
 * A room that may reach only itself and what is listed.
 * @param {string} name
 * @param {string} from path pattern of the room
 * @param {string[]} allowed path patterns it may reach
 * @param {string} comment why
 * @returns {Rule}
 */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { couldNotResolve: false, pathNot: [from, ...allowed] },
});

/**
 * Something that a room may never reach.
 * @param {string} name
 * @param {Rule['from']} from
 * @param {Rule['to']} to
 * @param {string} comment why
 * @returns {Rule}
 */
const never = (name, from, to, comment) => ({ name, comment, severity: 'error', from, to });

const npm = (/** @type {string[]} */ ...names) => `(?:^|/)node_modules/(?:${names.join('|')})/`;
const anyOfNode = `^(?:${builtinModules.join('|')})$`;
const sql = npm('kysely', 'better-sqlite3', 'better-sqlite3-multiple-ciphers', 'pg');

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    only(
      'shared-knows-zod-only',
      '^src-shared/',
      [npm('zod')],
      'src-shared runs in the page, in Node and in Electron alike: anything else would tie it to one of them.',
    ),
    only(
      'law-is-pure',
      '^src-main/law/',
      ['^src-shared/'],
      'The law is dated data and pure functions: a reckoning must be repeatable from its facts alone.',
    ),
    only(
      'letters-are-pure',
      '^src-main/letters/',
      ['^src-shared/', '^src-main/law/', npm('zod')],
      'A paper is a pure function of its data: rendering a sealed letter again must give the same bytes.',
    ),
    only(
      'store-keeps-rows',
      '^src-main/store/',
      ['^src-shared/', sql, anyOfNode],
      'The store keeps rows and knows no rules: what a row means is decided in law and usecases.',
    ),
    only(
      'usecases-are-plain-procedure',
      '^src-main/usecases/',
      // Hashing is arithmetic and zod reads data; neither is the outside world. What crypto offers of chance is
      // forbidden by lint.
      ['^src-shared/', '^src-main/(?:law|letters|store)/', npm('zod'), '^crypto$'],
      'A usecase touches the outside world through ports only, so that all three doors and the tests run the same one.',
    ),
    never(
      'adapters-know-ports-only',
      { path: '^src-main/adapters/' },
      { path: '^src-(?:main|renderer)/', pathNot: ['^src-main/adapters/', '^src-main/usecases/ports\\.ts$'] },
      'An adapter wraps one piece of the outside world behind a port; rules and rows stay inside.',
    ),
    never(
      'ports-are-types',
      { path: '^src-main/adapters/' },
      { path: '^src-main/usecases/', dependencyTypesNot: ['type-only'] },
      'Adapters take the shape of their port (import type), never code from usecases.',
    ),
    never(
      'sql-in-the-store-alone',
      { path: '^src-', pathNot: '^src-main/store/' },
      { path: sql },
      'One room writes SQL: otherwise two dialects, encryption and migrations have to be right in many places.',
    ),
    never(
      'electron-in-its-host-alone',
      { path: '^src-', pathNot: '^src-main/hosts/electron/' },
      { path: [npm('electron'), '^electron(?:/|$)', '^src-main/hosts/electron/'] },
      'The server and the command line run where Electron is not installed; importing it there starts a download.',
    ),
    never(
      'hosts-are-doors',
      { path: '^src-(?:shared|main)/', pathNot: '^src-main/hosts/' },
      { path: '^src-main/hosts/' },
      'Hosts wire the rooms together; no room may need to know which door it was called through.',
    ),
    never(
      'doors-stand-apart',
      { path: '^src-main/hosts/(server|cli|electron)/' },
      { path: '^src-renderer/' },
      'The page reaches a door through the contract; a door never imports the page.',
    ),
    never(
      'page-knows-the-contract-only',
      { path: '^src-renderer/' },
      { path: ['^src-main/', npm('pdfmake')] },
      'The page talks to the contract and to nothing else.',
    ),
    never(
      'page-is-sandboxed',
      { path: '^src-renderer/' },
      { dependencyTypes: ['core'] },
      'The page has no Node: ask for a procedure of the contract instead.',
    ),
    never(
      'rooms-by-name',
      { path: rooms },
      { path: rooms, pathNot: '^$1/', dependencyTypesNot: ['aliased'] },
      'Between rooms use #shared/, #main/, #renderer/: a ../ path hides that a wall is crossed.',
    ),
    never(
      'no-cycles',
      { path: '^(?:src-|scripts/|test/)' },
      { circular: true },
      'Two files that need each other are one file, or one of them is in the wrong place.',
    ),
    never(
      'no-test-code-in-the-program',
      { path: '^src-' },
      { path: '^(?:test|scripts)/' },
      'Tests know the program; the program does not know its tests.',
    ),
    never(
      'everything-resolves',
      { path: '^(?:src-|scripts/|test/)' },
      { couldNotResolve: true, pathNot: '^electron(?:/|$)' },
      'An import that reaches nothing is checked by nothing.',
    ),
    never(
      'declared-packages-only',
      { path: '^(?:src-|scripts/|test/)' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
      'A package that came along with another one may leave with it: list in package.json what is imported.',
    ),
    never(
      'installed-with-the-program',
      { path: '^src-main/', pathNot: '\\.d\\.ts$' },
      {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        // Bundled into out/main by electron.vite.config.ts, or provided by Electron itself.
        pathNot: [npm('kysely', 'pg', 'zod', 'electron', '@types/[^/]+')],
      },
      'What main loads at run time must be in dependencies, or the installed program will not find it.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
  },
};
