import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';

/** A new, empty folder for a test: the one way to get one. All of them are gone when the run has ended. */
export function newFolder(): string {
  return mkdtempSync(join(process.env.GREENLIGHT_TEST_FOLDERS!, 'test-'));
}
