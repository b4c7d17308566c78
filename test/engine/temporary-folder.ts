import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder of the tests in this file, which is gone when they are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'greenlight-engine-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
