// Writes docs/law.md from the law's own tables: every rule with its article, how sure we are of it, and the test that names
// it. `node scripts/law-page.mjs` writes the page; test/law/law-page.test.ts fails when it is stale, or a rule untested.

import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transitions } from '#main/law/case-transitions.ts';
import { rules } from '#main/law/citations.ts';
import { clockRules } from '#main/law/clocks.ts';
import { instruments } from '#main/law/instruments.ts';
import { legalityQuestions } from '#main/law/legality.ts';
import { allRules } from '#main/law/rule-list.ts';
import { provisionViews } from '#main/law/violations.ts';
import { caseEvents, caseStates, clocks, codesOf } from '#shared/vocabulary.ts';
import { root } from './run.mjs';

/**
 * The tests that name a rule: its id stands in a string of theirs, not in a comment, not as part of a longer id.
 * @returns {Map<string, string[]>} rule id -> paths below test/, sorted
 */
export function testsByRule() {
  const files = globSync('test/{law,scenarios}/**/*.test.ts', { cwd: root }).sort();
  const words = new Map(files.map((file) => [file, wordsIn(readFileSync(join(root, file), 'utf8'))]));
  return new Map(
    allRules().map(({ rule }) => [
      rule,
      files.filter((file) => words.get(file)?.has(rule)).map((file) => relative('test', file)),
    ]),
  );
}

/**
 * Every word of every string literal: what stands between blanks, commas and bars.
 * @param {string} source
 */
function wordsIn(source) {
  const code = source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  const literals = [...code.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map(
    ([, plain, template]) => plain ?? template,
  );
  return new Set(literals.flatMap((literal) => (literal ?? '').split(/[\s|,]+/)));
}

/** The page, as it has to stand in docs/law.md. */
export function lawPage() {
  const tests = testsByRule();
  /** @param {string} rule */
  const shownBy = (rule) => (tests.get(rule) ?? []).map((file) => `\`${file}\``).join(', ');
  return [
    '# The law',
    '',
    'Made from the tables of `src-main/law` by `node scripts/law-page.mjs`; do not edit. Texts are in the words officers read.',
    'Confidence: **A** read in the regulation, **B** agreeing secondary sources, **C** unconfirmed and shown as such.',
    '',
    '## Instruments',
    '',
    ...table(
      ['', 'Title', 'In force', 'Conf.'],
      Object.entries(instruments).map(([id, { title, from, until, confidence }]) => [
        id,
        title,
        `${from} – ${until ?? ''}`,
        confidence,
      ]),
    ),
    '',
    '## Rules of procedure',
    '',
    ...table(
      ['Rule', 'Text', 'Article', 'Conf.', 'Shown by'],
      Object.entries(rules).map(([id, { text, instrument, article, confidence }]) => [
        `\`${id}\``,
        text,
        `${instruments[instrument].short} ${article}`,
        confidence,
        shownBy(id),
      ]),
    ),
    '',
    '## Provisions and their levels',
    '',
    ...table(
      ['Provision', 'Text', 'Unit Kerja', 'Instansi', 'Negara', 'Articles', 'Shown by'],
      provisionViews().map(({ label, text, levels, citations }) => [
        label,
        text,
        levels.unit ?? '-',
        levels.instansi ?? '-',
        levels.negara ?? '-',
        citations.map(({ rule }) => `\`${rule}\``).join(', '),
        shownBy(citations[0]?.rule ?? ''),
      ]),
    ),
    '',
    '## Clocks',
    '',
    ...table(
      ['Clock', 'What', 'Starts', 'Kind', 'When missed', 'Rules'],
      codesOf(clocks).map((clock) => {
        const { starts, kind, ifMissed, rules: basis } = clockRules[clock];
        return [clock, clocks[clock], starts, kind, ifMissed, basis.map((rule) => `\`${rule}\``).join(', ')];
      }),
    ),
    '',
    '## Uji Sah: what a court would ask',
    '',
    ...table(
      ['Question', 'Aspect', 'Rule', 'Shown by'],
      legalityQuestions.map(({ question, aspect, rule }) => [question, aspect, `\`${rule}\``, shownBy(rule)]),
    ),
    '',
    '## Steps of a case',
    '',
    ...table(
      ['Row', 'Step', 'From', 'To', 'Rules'],
      codesOf(caseEvents).flatMap((event) =>
        transitions[event].map(({ id, from, to, rules: basis }) => [
          id,
          caseEvents[event],
          from.map((state) => caseStates[state]).join(', '),
          destination(to),
          basis.map((rule) => `\`${rule}\``).join(', '),
        ]),
      ),
    ),
    '',
  ].join('\n');
}

/** @param {string | { oneOf: readonly (keyof typeof caseStates)[] }} to */
function destination(to) {
  if (typeof to !== 'string') return to.oneOf.map((state) => caseStates[state]).join(' / ');
  return to === 'stays' ? '(stays)' : caseStates[/** @type {keyof typeof caseStates} */ (to)];
}

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`);
}

/** @param {string} text a bar would end the cell */
const cell = (text) => text.replaceAll('|', '\\|');

if (basename(process.argv[1] ?? '') === basename(fileURLToPath(import.meta.url))) {
  writeFileSync(join(root, 'docs/law.md'), lawPage());
}
