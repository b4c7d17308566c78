// Two processes write the same history branch at once: node test/history/branch-rounds.ts [rounds]. Nothing may be lost.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { readHistoryFolder } from '../../src/history/folder-store.ts';
import { GitServer } from './git-server.ts';

export interface Rounds {
  written: number;
  found: number;
  faults: number;
  commits: number;
  conflicts: number;
  /** Lines that a commit took away. */
  deleted: number;
  violations: string[];
}

/** Runs two writers and reads what they wrote from a clone that git itself made over HTTP. */
export async function writeAtOnce(rounds: number): Promise<Rounds> {
  const server = await GitServer.start();
  try {
    const writers = ['one', 'other'].map((name) => {
      const words = [join(import.meta.dirname, 'branch-writer.ts'), server.url, name, String(rounds)];
      const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
      let wrote = 0;
      child.stdout.on('data', (text: Buffer) => {
        wrote += text.toString().split('wrote ').length - 1;
      });
      return once(child, 'close').then(() => wrote);
    });
    const written = (await Promise.all(writers)).reduce((a, b) => a + b);
    const clone = join(server.folder, 'clone');
    await server.git(['clone', '-q', '-b', 'greenlight-history', `${server.url}/git/repository.git`, clone], {
      cwd: server.folder,
    });
    await server.git(['fsck', '--strict'], { cwd: clone });
    const [past] = await readHistoryFolder(clone);
    const stat = (
      await server.git(['log', '--numstat', '--format=format:commit'], { cwd: clone })
    ).toString();
    return {
      written,
      found: past!.records.length,
      faults: past!.faults.length,
      commits: stat.split('commit').length - 1,
      conflicts: server.conflicts,
      deleted: [...stat.matchAll(/^\d+\t(\d+)\t/gm)].reduce((sum, [, lines]) => sum + Number(lines), 0),
      violations: server.violations,
    };
  } finally {
    await server.stop();
  }
}

if (import.meta.main) {
  const start = performance.now();
  const found = await writeAtOnce(Number(process.argv[2] ?? 200));
  process.stdout.write(
    `${JSON.stringify({ ...found, seconds: Math.round((performance.now() - start) / 1000) })}\n`,
  );
}
