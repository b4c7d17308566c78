import { createHash } from 'node:crypto';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Refusal } from '../../refusal.ts';
import { digestOfFile } from './file-digest.ts';

/** The digests of a folder, in hexadecimal. */
export interface FolderDigests {
  /**
   * That of the manifest of OpenSSF model signing, method "files" with SHA-256 (predicate https://model_signing/signature/v1.0):
   * SHA-256 of the SHA-256 digests of all files one after another, in the order of their paths, step by step. It does not
   * hold the names.
   */
  sha256: string;
  /** Of the listing that `sha256sum` prints of all files in the order of their paths' bytes: names are held too. */
  manifest_sha256: string;
  files: number;
}

/** More files than any model has; a folder above it is the wrong one. */
const mostFiles = 1_000_000;

/**
 * The digests of a folder with all that is in it, hidden files too. A link that stays in the folder and leads to a file
 * counts as that file.
 *
 * @throws {Refusal} for an empty folder, a link that leads out of it or to a folder, anything that is neither file nor folder,
 * and a checkout of Git, whose own files differ from copy to copy.
 */
export async function digestsOfFolder(folder: string): Promise<FolderDigests> {
  const root = await realpath(folder);
  const paths = await filesIn(root, folder);
  if (paths.length === 0) throw new Refusal(`${folder}: there is no file in this folder. Name the model.`);
  const digests = new Map<string, Buffer>();
  for (const path of paths) digests.set(path, await digestOfFile(join(root, ...path.split('/'))));

  const digestsOnly = createHash('sha256');
  for (const path of paths.toSorted(byStep)) digestsOnly.update(digests.get(path)!);
  const listing = createHash('sha256');
  for (const path of paths.toSorted(byBytes)) listing.update(lineOf(path, digests.get(path)!));
  return { sha256: digestsOnly.digest('hex'), manifest_sha256: listing.digest('hex'), files: paths.length };
}

/** As `sha256sum` prints it: a name with a line break or a backslash is written with escapes, and the line begins with one. */
function lineOf(path: string, digest: Buffer): string {
  const escaped = path.replace(/[\\\n\r]/g, (sign) => ({ '\\': '\\\\', '\n': '\\n', '\r': '\\r' })[sign]!);
  return `${escaped === path ? '' : '\\'}${digest.toString('hex')}  ${escaped}\n`;
}

async function filesIn(root: string, shown: string): Promise<string[]> {
  const found: string[] = [];
  const folders = [''];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    const entries = await readdir(join(root, at), { withFileTypes: true }).catch(
      (error: NodeJS.ErrnoException) => {
        throw new Refusal(`${join(shown, at)}: the folder cannot be read (${error.code}).`);
      },
    );
    for (const entry of entries) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      refuseName(path, shown);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsInside(root, path, shown))))
        found.push(path);
      else throw new Refusal(`${shown}: "${path}" is neither file nor folder. A model is made of files.`);
    }
    if (found.length > mostFiles)
      throw new Refusal(`${shown}: holds more than ${mostFiles} files. Name the folder of the model alone.`);
  }
  return found;
}

function refuseName(path: string, shown: string): void {
  if (path === '.git')
    throw new Refusal(
      `${shown}: is a checkout of Git, and the files in .git differ from copy to copy. Name the model’s own folder, or export it with "git archive".`,
    );
  if (path.includes('\u{FFFD}'))
    throw new Refusal(`${shown}: "${path}" has a name that is not UTF-8. Rename the file.`);
}

async function leadsInside(root: string, path: string, shown: string): Promise<boolean> {
  const target = await realpath(join(root, path)).catch(() => null);
  if (target === null)
    throw new Refusal(`${shown}: the link "${path}" leads nowhere. Put the file itself there.`);
  if (!target.startsWith(root + sep))
    throw new Refusal(
      `${shown}: the link "${path}" leads out of the folder, so the model is not all there. Put the file itself into the folder.`,
    );
  if ((await stat(target)).isFile()) return true;
  throw new Refusal(
    `${shown}: the link "${path}" does not lead to a file. Only links to files of the same folder are followed.`,
  );
}

/** Order of paths as lists of steps, each by code points: "a/b" comes before "a.b". */
function byStep(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = byBytes(left[i]!, right[i]!);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

/** The order of UTF-8's bytes, which is that of code points. */
function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
