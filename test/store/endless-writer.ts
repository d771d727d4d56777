// Carries out one command after the other and says each number when it has been kept, until it is killed. Run by
// kill.test.ts with the folder of a store.
import { appendAudit, verifyChain } from '#main/store/audit.ts';
import { openStore } from '#main/store/open.ts';
import { NOW } from './samples.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('the folder of a store is needed');
const store = await openStore({ kind: 'sqlite', folder });
for (let n = (await store.read(verifyChain)).rows + 1; ; n += 1) {
  const record = { at: NOW, actorId: 'u-1', actorName: 'ani', name: 'case.apply', objectType: 'cases' };
  await store.write((db) =>
    appendAudit(db, { ...record, objectId: 'c-1', commandId: `k-${n}`, inputSha256: '', detail: {} }),
  );
  process.stdout.write(`${n}\n`);
}
