import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PlanError, readPlan } from '../../src/plan/read.ts';
import { newFolder } from '../folder.ts';

let folder: string;
beforeAll(async () => {
  folder = newFolder();
});

async function refusalOf(name: string, content: Uint8Array | null): Promise<string> {
  const file = join(folder, name);
  if (content !== null) await writeFile(file, content);
  const error = await readPlan(file).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PlanError);
  return (error as PlanError).message.replace(`${file}:`, '');
}

describe('readPlan', () => {
  it('reads the plan that a file holds', async () => {
    const plan = await readPlan(join(import.meta.dirname, 'good', 'classic.yaml'));
    expect(plan.name).toBe('credit-default');
  });

  it('says that there is no such file', async () => {
    expect(await refusalOf('absent.yaml', null)).toBe('1:1: the plan cannot be read: there is no such file.');
  });

  it('says that a folder is no file', async () => {
    expect(await refusalOf('.', null)).toBe('1:1: the plan cannot be read: it is a folder.');
  });

  it('refuses bytes that are no UTF-8', async () => {
    expect(await refusalOf('latin1.yaml', Buffer.from('plan: caf\u00e9', 'latin1'))).toBe(
      '1:1: the plan is not text in UTF-8. Save it again with that encoding.',
    );
  });

  it('refuses UTF-16, which a text editor may have written', async () => {
    expect(await refusalOf('utf16.yaml', Buffer.from('\ufeffplan: churn', 'utf16le'))).toContain(
      'not text in UTF-8',
    );
  });

  it('refuses a large file before reading it', async () => {
    expect(await refusalOf('large.yaml', Buffer.alloc(2_000_000, 'a'))).toContain(
      'the plan holds 2,000,000 bytes',
    );
  });

  it('reads a plan that begins with a byte order mark', async () => {
    const file = join(folder, 'bom.yaml');
    await writeFile(
      file,
      '\ufeffplan: p\nlevels: { RED: { owner: me } }\ndata: { task: regression, label: y, prediction: p }\n',
    );
    expect((await readPlan(file)).name).toBe('p');
  });
});
