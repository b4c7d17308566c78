import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { identifyModel } from '../../../src/attest/model/model.ts';
import { newFolder } from '../../folder.ts';
import { python, withoutPython } from '../../python.ts';

/** Names that sort differently by bytes, by steps of the path, and by UTF-16. */
const names = [
  'a/b',
  'a.b',
  'a',
  'b',
  'config.json',
  '.hidden/x',
  'ﬀ.bin',
  '𝛼.bin',
  'é',
  'with space',
  'sub/sub/deep.bin',
];

function modelFolder(files: string[] = names.filter((name) => name !== 'a')): string {
  const folder = join(newFolder(), 'credit-v3');
  for (const name of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), `${name}\n`);
  }
  return folder;
}

const listing = (folder: string) => {
  const command = `find . -type f -printf '%P\\0' | LC_ALL=C sort -z | xargs -0 sha256sum`;
  const { status, stdout } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'buffer' });
  expect(status).toBe(0);
  return createHash('sha256').update(stdout).digest('hex');
};

/** Golden, by model-signing 1.1.1: SHA-256 of the digests in the order of its manifest (Z, a/b, a-b, a.b). */
const ofFour = 'ad62a4ef8bda6c9a6b08c3bde12724fd46223c346b2629607027a3551951defa';

describe('a file', () => {
  it('that changes while it is read is refused', async () => {
    const file = join(newFolder(), 'large.bin');
    writeFileSync(file, '');
    truncateSync(file, 64 * 1024 * 1024);
    let isRead = false;
    const found = identifyModel(file)
      .catch((error: Error) => error.message)
      .finally(() => {
        isRead = true;
      });
    // Something writes to it at every turn, from before it is opened until after it was read.
    for (let second = 1; !isRead; second += 1) {
      utimesSync(file, second, second);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await found).toContain('changed while it was read');
  });

  it('has the digest that sha256sum prints, also at the edges of the pieces that are read', async () => {
    const folder = newFolder();
    for (const size of [0, 1, 4 * 1024 * 1024 - 1, 4 * 1024 * 1024, 8 * 1024 * 1024 + 1]) {
      const file = join(folder, `${size}.bin`);
      writeFileSync(file, randomBytes(size));
      const { stdout } = spawnSync('sha256sum', [file], { encoding: 'utf8' });
      expect(await identifyModel(file)).toEqual({
        name: `${size}.bin`,
        kind: 'file',
        sha256: stdout.slice(0, 64),
      });
    }
  });

  it('that is not there, or is neither file nor folder, is refused', async () => {
    await expect(identifyModel(join(newFolder(), 'none.onnx'))).rejects.toThrow(
      'there is no such model. Name a file, a folder, or a reference',
    );
    await expect(identifyModel('/dev/null')).rejects.toThrow('is no regular file');
    await expect(identifyModel('')).rejects.toThrow('there is no such model');
  });
});

describe('a folder', () => {
  it('has the digest of OpenSSF model signing, whose order is that of the steps of the paths', async () => {
    const folder = join(newFolder(), 'model');
    mkdirSync(join(folder, 'a'), { recursive: true });
    for (const [name, words] of [
      ['a.b', 'one'],
      ['a/b', 'two'],
      ['a-b', 'three'],
      ['Z', 'four'],
    ] as const)
      writeFileSync(join(folder, name), words);
    expect((await identifyModel(folder)).sha256).toBe(ofFour);
  });

  it('has the digest of what find and sha256sum list, names and all', async () => {
    const folder = modelFolder();
    writeFileSync(join(folder, 'a\\b\nc'), 'a name that sha256sum escapes');
    const found = await identifyModel(folder);
    expect(found).toMatchObject({ name: 'credit-v3', kind: 'folder', manifest_sha256: listing(folder) });
  });

  it('has a second digest that the order of its files decides and their names do not', async () => {
    const folder = modelFolder(['one', 'two']);
    const before = await identifyModel(folder);
    const digest = (text: string) => createHash('sha256').update(text).digest();
    const both = createHash('sha256').update(digest('one\n')).update(digest('two\n')).digest('hex');
    expect(before.sha256).toBe(both);
    renameSync(join(folder, 'two'), join(folder, 'tz'));
    const after = await identifyModel(folder);
    expect(after.sha256).toBe(both);
    expect(after.manifest_sha256).not.toBe(before.manifest_sha256);
  });

  it('changes with any byte of any file, with a file more and with one that is empty', async () => {
    const folder = modelFolder();
    const seen = new Set([JSON.stringify(await identifyModel(folder))]);
    for (const name of ['a.b', '.hidden/x', 'sub/sub/deep.bin']) {
      writeFileSync(join(folder, name), `${name}!`);
      seen.add(JSON.stringify(await identifyModel(folder)));
    }
    writeFileSync(join(folder, 'empty'), '');
    seen.add(JSON.stringify(await identifyModel(folder)));
    expect(seen.size).toBe(5);
  });

  it('follows a link to a file of its own, and refuses every other', async () => {
    const folder = modelFolder(['epoch-3.bin', 'parts/one']);
    symlinkSync('epoch-3.bin', join(folder, 'latest.bin'));
    const linked = await identifyModel(folder);
    const copied = modelFolder(['epoch-3.bin', 'parts/one']);
    writeFileSync(join(copied, 'latest.bin'), 'epoch-3.bin\n');
    expect(linked.manifest_sha256).toBe((await identifyModel(copied)).manifest_sha256);

    const refused: [string, string][] = [
      [import.meta.filename, 'leads out of the folder'],
      ['/nowhere', 'leads nowhere'],
      ['parts', 'does not lead to a file'],
      ['..', 'leads out of the folder'],
      ['.', 'leads out of the folder'],
    ];
    for (const [target, why] of refused) {
      const bad = modelFolder(['epoch-3.bin', 'parts/one']);
      symlinkSync(target, join(bad, 'link'));
      await expect(identifyModel(bad), target).rejects.toThrow(why);
    }
  });

  it('that is empty, or a checkout of Git, or holds a pipe, is refused', async () => {
    await expect(identifyModel(newFolder())).rejects.toThrow('there is no file in this folder');
    await expect(identifyModel(modelFolder(['.git/HEAD', 'a']))).rejects.toThrow('is a checkout of Git');
    const folder = modelFolder(['a']);
    expect(spawnSync('mkfifo', [join(folder, 'pipe')]).status).toBe(0);
    await expect(identifyModel(folder)).rejects.toThrow('"pipe" is neither file nor folder');
  });

  const without = withoutPython('model_signing');
  it.skipIf(without)(`has the digest of OpenSSF model signing${without}`, async () => {
    const folder = modelFolder();
    truncateSync(join(folder, 'b'), 3_000_000);
    writeFileSync(join(folder, 'empty'), '');
    const script = `
import sys, pathlib, model_signing
from model_signing._signing import signing
manifest = model_signing.hashing.Config().hash(pathlib.Path(sys.argv[1]))
print(signing.Payload(manifest).statement.pb.subject[0].digest["sha256"])`;
    const { status, stdout, stderr } = spawnSync(python, ['-c', script, folder], { encoding: 'utf8' });
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    expect((await identifyModel(folder)).sha256).toBe(stdout.trim());
  });
});

describe('a reference', () => {
  const digest = 'ab'.repeat(32);
  it('is taken with its digest, and nothing is read', async () => {
    for (const name of [
      'ghcr.io/acme/credit',
      'localhost:5000/credit:v3',
      'models:/credit/12',
      'hf://acme/credit',
    ])
      expect(await identifyModel(`${name}@sha256:${digest}`)).toEqual({
        name,
        kind: 'reference',
        sha256: digest,
      });
  });

  it.each([
    [`ghcr.io/acme/credit@sha256:${digest.slice(1)}`, 'names a digest that is not sha256'],
    [`ghcr.io/acme/credit@sha256:${digest.toUpperCase()}`, 'names a digest that is not sha256'],
    [`ghcr.io/acme/credit@sha512:${digest}`, 'names a digest that is not sha256'],
    [`@sha256:${digest}`, 'has no usable name'],
    [`a b@sha256:${digest}`, 'has no usable name'],
    ['ghcr.io/acme/credit:v3', 'there is no such model'],
  ])('%s is refused', async (text, why) => {
    await expect(identifyModel(text)).rejects.toThrow(why);
  });
});
