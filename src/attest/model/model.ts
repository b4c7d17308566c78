import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { JudgedModel } from '../../record/model.ts';
import { Refusal } from '../../refusal.ts';
import { digestOfFile } from './file-digest.ts';
import { digestsOfFolder } from './folder-digest.ts';

/**
 * The model that a text names: the path of a file or folder, whose bytes are read, or a reference with the digest in it
 * (`ghcr.io/acme/credit@sha256:…`, `models:/credit/12@sha256:…`), of which nothing is read.
 *
 * @throws {Refusal} when it is none of these, or cannot be read.
 */
export async function identifyModel(text: string): Promise<JudgedModel> {
  const reference = referenceIn(text);
  if (reference) return reference;
  const found = await stat(text).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(
      error.code === 'ENOENT' || error.code === 'ENOTDIR'
        ? `${text}: there is no such model. Name a file, a folder, or a reference with its digest, such as ghcr.io/acme/credit@sha256:….`
        : `${text}: the model cannot be read (${error.code}).`,
    );
  });
  const name = basename(resolve(text));
  if (found.isDirectory()) {
    const { sha256, manifest_sha256 } = await digestsOfFolder(text);
    return { name, kind: 'folder', sha256, manifest_sha256 };
  }
  return { name, kind: 'file', sha256: (await digestOfFile(text)).toString('hex') };
}

/** `NAME@sha256:HEX`; null for a text that names no digest. */
export function referenceIn(text: string): JudgedModel | null {
  const [, name, algorithm, digest] = /^(.*)@([a-z0-9]+):([^@/]*)$/s.exec(text) ?? [];
  if (name === undefined) return null;
  if (algorithm !== 'sha256' || !/^[0-9a-f]{64}$/.test(digest!))
    throw new Refusal(
      `the model "${text.slice(0, 200)}" names a digest that is not sha256 with 64 hexadecimal digits. Copy it whole.`,
    );
  if (name.trim() === '' || name.length > 500 || /[\p{Cc}\p{Zl}\p{Zp}\s]/u.test(name))
    throw new Refusal('the model’s reference has no usable name before @sha256:. Write NAME@sha256:DIGEST.');
  return { name, kind: 'reference', sha256: digest! };
}
