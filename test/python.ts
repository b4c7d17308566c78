import { spawnSync } from 'node:child_process';

/** Python, for tests that hold Greenlight against independent software. */
export const python = process.env.GREENLIGHT_PYTHON ?? 'python3';

/** Why a test that imports these packages is skipped, to end its title with; empty where they are there. */
export function withoutPython(...packages: string[]): string {
  const { status } = spawnSync(python, ['-c', `import ${packages.join(', ')}`]);
  const named = packages.join(' and ');
  return status === 0 ? '' : ` (skipped: ${python} with ${named} is absent; name one in GREENLIGHT_PYTHON)`;
}
