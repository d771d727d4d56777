/** Answers already given, by command id: a command sent twice is carried out once. */
import { statement } from './statement.ts';
import type { ReadDb, WriteDb } from './store.ts';

export interface Receipt {
  readonly commandId: string;
  readonly name: string;
  /** SHA-256 (hex) of the input, to tell a retry from an id used twice. */
  readonly inputSha256: string;
  /** The answer, as JSON carries it. */
  readonly output: unknown;
}

const select = statement((db, slot: { commandId: string }) =>
  db.selectFrom('command_receipt').selectAll().where('command_id', '=', slot.commandId),
);

const insert = statement(
  (db, slot: { commandId: string; name: string; inputSha256: string; output: string }) =>
    db.insertInto('command_receipt').values({
      command_id: slot.commandId,
      name: slot.name,
      input_sha256: slot.inputSha256,
      output: slot.output,
    }),
);

export async function findReceipt(db: ReadDb, commandId: string): Promise<Receipt | null> {
  const [row] = (await select.run(db, { commandId })).rows;
  if (row === undefined) return null;
  return {
    commandId: row.command_id,
    name: row.name,
    inputSha256: row.input_sha256,
    output: JSON.parse(row.output),
  };
}

/** Throws when the command id is already there: look with `findReceipt` in the same transaction first. */
export async function keepReceipt(db: WriteDb, receipt: Receipt): Promise<void> {
  await insert.run(db, { ...receipt, output: JSON.stringify(receipt.output) });
}
