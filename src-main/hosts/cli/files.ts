/** On the command line a file is named by its path; the core knows files by id. This door turns one into the other. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Application } from '#main/hosts/application.ts';
import type { Actor } from '#main/usecases/context.ts';
import type { Answer } from '#shared/errors.ts';
import { UsageError } from './options.ts';

/** Input fields that hold a file. */
const fileFields = new Set(['file', 'scanFile', 'emblemFileId']);

/** Stages every path found in a file field and answers the input with file ids in their place. */
export async function stageFiles(
  application: Application,
  actor: Actor | null,
  input: unknown,
): Promise<Answer<unknown>> {
  if (Array.isArray(input)) {
    const items: unknown[] = [];
    for (const item of input) {
      const staged = await stageFiles(application, actor, item);
      if (!staged.ok) return staged;
      items.push(staged.value);
    }
    return { ok: true, value: items };
  }
  if (typeof input !== 'object' || input === null) return { ok: true, value: input };

  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(input)) {
    const staged = isPath(name, value)
      ? await stagePath(application, actor, value)
      : await stageFiles(application, actor, value);
    if (!staged.ok) return staged;
    fields[name] = staged.value;
  }
  return { ok: true, value: fields };
}

/** A path has a dot or a slash; a file id is bare hexadecimal. */
const isPath = (name: string, value: unknown): value is string =>
  fileFields.has(name) && typeof value === 'string' && /[./\\]/.test(value);

async function stagePath(
  application: Application,
  actor: Actor | null,
  path: string,
): Promise<Answer<string>> {
  const staged = await application.bytes.stage({
    bytes: await readPath(path),
    mediaType: 'application/octet-stream',
    fileName: basename(path),
    actor,
  });
  return staged.ok ? { ok: true, value: staged.value.fileId } : staged;
}

export async function readPath(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch {
    throw new UsageError(`Berkas "${path}" tidak dapat dibaca.`);
  }
}
