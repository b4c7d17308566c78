import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Before all tests: one folder for the folders of this run, and an empty one that every test and every process it
 * starts takes for the machine's temporary directory. After all tests both are removed, and the run fails when
 * something was left in the second: Greenlight leaves nothing behind, and tests use `newFolder`.
 */
export default function setup(): () => void {
  // Short names: a browser puts a Unix socket below them, whose whole path may have 107 bytes.
  const run = mkdtempSync(join(realpathSync(tmpdir()), 'greenlight-'));
  const temporary = join(run, 't');
  const folders = join(run, 'f');
  mkdirSync(temporary);
  mkdirSync(folders);
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = temporary;
  process.env.GREENLIGHT_TEST_FOLDERS = folders;
  return () => {
    const left = readdirSync(temporary);
    rmSync(run, { recursive: true, force: true, maxRetries: 5 });
    if (left.length === 0) return;
    process.exitCode = 1;
    console.error(
      `${left.length} left in the temporary directory, where tests and Greenlight leave nothing: ${left.slice(0, 20).join(', ')}`,
    );
  };
}
