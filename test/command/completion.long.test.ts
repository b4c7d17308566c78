import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const greenlight = (...words: string[]) =>
  spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...words], { encoding: 'utf8' });
const script = (shell: string) => greenlight('completion', shell).stdout;
const has = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0;

describe.skipIf(!has('bash'))(
  `completion in bash${has('bash') ? '' : ' (skipped: bash is not installed)'}`,
  () => {
    function completed(...words: string[]): string[] {
      const line = `${script('bash')}
COMP_WORDS=(greenlight ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}
_greenlight; printf '%s\\n' "\${COMPREPLY[@]}"`;
      const { stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
      expect(stderr).toBe('');
      return stdout.split('\n').filter((word) => word !== '');
    }

    it('knows the commands', () => {
      expect(completed('ch')).toEqual(['check']);
      const overview = greenlight('--help').stdout.matchAll(/^ {2}([\w-]+)/gm);
      expect(completed('').filter((word) => !word.startsWith('-'))).toEqual(
        [...overview].map(([, name]) => name),
      );
    });

    it('knows the flags of the command that is being written, and leaves files to the shell', () => {
      expect(completed('check', '--can')).toEqual(['--candidate', '--candidate-where']);
      expect(completed('export', '--can')).toEqual([]);
      expect(completed('check', '--plan', 'pl')).toEqual([]);
      expect(completed('nonsense', '--')).toEqual([]);
    });
  },
);

describe('completion in other shells', () => {
  it.each(['zsh', 'fish'])('%s has every command', (shell) => {
    const { stdout } = greenlight('--help');
    for (const [, name] of stdout.matchAll(/^ {2}(\w+)/gm)) expect(script(shell)).toContain(name);
    if (has(shell)) expect(spawnSync(shell, ['-n'], { input: script(shell) }).status).toBe(0);
  });

  it('refuses a shell that it does not know', () => {
    const { status, stderr } = greenlight('completion', 'tcsh');
    expect(status).toBe(2);
    expect(stderr).toContain('bash, zsh, fish');
  });
});
