import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { Refusal } from '../../refusal.ts';

/** Bytes that are read at once. Two such buffers are all the memory that a file of any size takes. */
const pieceBytes = 4 * 1024 * 1024;

/**
 * SHA-256 of a file's bytes. One piece is hashed while the next is read, so it takes as long as the slower of disk and hash.
 *
 * @throws {Refusal} when it is no regular file, cannot be read, or changes while it is read.
 */
export async function digestOfFile(path: string): Promise<Buffer> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(
      `${path}: the model cannot be read (${error.code}). Check the path and its permissions.`,
    );
  });
  try {
    return await digest(file, path);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${path}: the model cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  } finally {
    await file.close();
  }
}

async function digest(file: FileHandle, path: string): Promise<Buffer> {
  const before = await file.stat({ bigint: true });
  if (!before.isFile()) throw new Refusal(`${path}: is no regular file. A model is made of files.`);
  const hash = createHash('sha256');
  const size = Math.max(1, Math.min(pieceBytes, Number(before.size)));
  let [full, free] = [Buffer.allocUnsafe(size), Buffer.allocUnsafe(size)];
  let read = 0n;
  let next = file.read(full, 0, size);
  for (;;) {
    const { bytesRead } = await next;
    if (bytesRead === 0) break;
    read += BigInt(bytesRead);
    next = file.read(free, 0, size);
    hash.update(full.subarray(0, bytesRead));
    [full, free] = [free, full];
  }
  const after = await file.stat({ bigint: true });
  if (read !== before.size || after.size !== before.size || after.mtimeNs !== before.mtimeNs)
    throw new Refusal(`${path}: changed while it was read. Begin again when nothing writes to the model.`);
  return hash.digest();
}
