import { readFileSync } from 'node:fs';
import type { CDPSession } from '@playwright/test';
import { createCodec } from './codec.ts';
import { createCrossing, createPreloadWorld, receiveInPage } from './worlds.ts';

const WORLD = 'preload';
const BINDING = 'standInInvoke';

/**
 * Runs the preload before every document of the page, in an isolated world of its own, and gives that world (and it
 * alone) a way to the main process. Answers the way back.
 */
export async function enterWorlds(
  connection: CDPSession,
  preload: string,
  argv: readonly string[],
  onInvoke: (text: string) => void,
): Promise<(name: 'settle' | 'hear', text: string) => Promise<void>> {
  await connection.send('Page.enable');
  const top = (await connection.send('Page.getFrameTree')).frameTree.frame.id;
  let world: number | null = null;
  connection.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === WORLD && context.auxData?.frameId === top) world = context.id;
  });
  connection.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === BINDING) onInvoke(payload);
  });
  await connection.send('Runtime.enable');
  await connection.send('Runtime.addBinding', { name: BINDING, executionContextName: WORLD });

  // Top frame only, as without nodeIntegrationInSubFrames. The page's end first: the preload exposes its values while it
  // runs.
  const crossing = (here: string, there: string) =>
    `const crossing = (${createCrossing})('standin:${here}', 'standin:${there}', ${createCodec});`;
  await connection.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `if (window === top) { ${crossing('page', 'preload')} (${receiveInPage})(crossing); }`,
  });
  await connection.send('Page.addScriptToEvaluateOnNewDocument', {
    worldName: WORLD,
    source: `if (window === top) {
      ${crossing('preload', 'page')}
      const standIn = (${createPreloadWorld})(crossing, ${createCodec}, ${JSON.stringify(argv)});
      globalThis.standIn = standIn;
      ((require, process, module, exports) => { ${readFileSync(preload, 'utf8')}
      })(standIn.require, standIn.process, { exports: {} }, {});
    }`,
  });

  return async (name, text) => {
    if (world === null) return;
    const expression = `standIn.${name}(${JSON.stringify(text)})`;
    await connection.send('Runtime.evaluate', { contextId: world, expression });
  };
}
