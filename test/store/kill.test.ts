import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import { verifyChain } from '#main/store/audit.ts';
import { openStore } from '#main/store/open.ts';
import { sqliteDatabases, sqliteLocation } from '#test/support/databases.ts';

describe('a program killed in the middle of its work', () => {
  const databases = sqliteDatabases();

  test('has lost nothing it had said was kept, and the folder is free again', async () => {
    const { folder } = sqliteLocation(await databases.place());
    for (const killAfter of [1, 40, 7]) {
      const writer = spawn(process.execPath, [join(import.meta.dirname, 'endless-writer.ts'), folder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const gone = once(writer, 'exit');
      let lines = 0;
      let acknowledged = 0;
      for await (const line of createInterface({ input: writer.stdout })) {
        acknowledged = Number(line);
        lines += 1;
        if (lines === killAfter) writer.kill('SIGKILL');
      }
      await gone;
      expect(lines).toBeGreaterThanOrEqual(killAfter);

      const store = await openStore({ kind: 'sqlite', folder });
      const chain = await store.read(verifyChain);
      expect(chain.whole).toBe(true);
      expect(chain.rows).toBeGreaterThanOrEqual(acknowledged);
      await store.close();
    }
  });
});
