import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '#scripts/run.mjs';
import { root } from './planted.ts';

const bootstrap = join(root, 'scripts/bootstrap.mjs');

describe('running another program', () => {
  it.each([0, 1, 2, 70])('passes exit code %i on', async (code) => {
    expect(await run(process.execPath, ['-e', `process.exit(${code})`])).toBe(code);
  });

  it('tells a signal as a shell does', async () => {
    expect(await run(process.execPath, ['-e', `process.kill(process.pid, 'SIGTERM')`])).toBe(128 + 15);
  });

  it('fails when there is no such program', async () => {
    await expect(run('no-such-program', [])).rejects.toThrow('ENOENT');
  });

  it('hands a signal on and waits for the child to finish its work', async () => {
    const child = `process.on('SIGTERM', () => { console.log('finished'); process.exit(3); }); setInterval(() => {}, 1000); console.log('ready');`;
    const parent = `import { run } from '#scripts/run.mjs'; process.exitCode = await run(process.execPath, ['-e', ${JSON.stringify(child)}]);`;
    const program = spawn(process.execPath, ['--input-type=module', '-e', parent], { cwd: root });
    let said = '';
    program.stdout.on('data', (chunk: Buffer) => {
      said += chunk;
      if (said === 'ready\n') program.kill('SIGTERM');
    });
    expect(await once(program, 'exit')).toEqual([3, null]);
    expect(said).toBe('ready\nfinished\n');
  });
});

describe('under npm', () => {
  it('ends the child when the shell between has gone without a word', async () => {
    const child = `process.on('SIGTERM', () => { console.log('finished'); process.exit(); }); setInterval(() => {}, 1000); console.log(process.ppid);`;
    const parent = `import { run } from '#scripts/run.mjs'; process.exitCode = await run(process.execPath, ['-e', ${JSON.stringify(child)}]);`;
    const shell = `"$0" --input-type=module -e "$1"; true`;
    const env = { ...process.env, npm_lifecycle_event: 'start' };
    const program = spawn('/bin/sh', ['-c', shell, process.execPath, parent], { cwd: root, env });
    let said = '';
    program.stdout.on('data', (chunk: Buffer) => {
      said += chunk;
      if (/^\d+\n$/.test(said)) program.kill('SIGTERM');
    });
    await once(program.stdout, 'close');
    expect(said).toMatch(/^\d+\nfinished\n$/);
  });
});

describe('bootstrap', () => {
  it('knows its tasks, and leaves standard output to them', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bootstrap, 'no-such-task'], {
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('start|dev|build|netra|test|unit|e2e|bench|check|format');
  });
});
