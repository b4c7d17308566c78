import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Refusal } from '../../refusal.ts';

/** What a project pins its packages in; those that lie in the working directory are a part of the environment. */
const lockFiles = [
  'requirements.txt',
  'poetry.lock',
  'uv.lock',
  'Pipfile.lock',
  'package-lock.json',
  'renv.lock',
];

/**
 * A digest of what a training depends on besides its rows: the words of the command, the files that it names, the program, lock files of the
 * working directory, and files and folders that somebody named. Models of another digest are trained anew.
 *
 * @throws {Refusal} for a program or a named file that is not there.
 */
export function environmentDigest(words: readonly string[], named: readonly string[]): string {
  const hash = createHash('sha256').update(
    JSON.stringify(['training', 1, words, process.platform, process.arch]),
  );
  const program = programOf(words[0]!);
  const { size, mtimeMs } = statSync(program);
  // A program is not read: interpreters are large, and what they load lies elsewhere.
  hash.update(JSON.stringify([realpathSync(program), size, mtimeMs]));
  const files = [...words.slice(1).filter(isFile), ...lockFiles.filter(isFile), ...named];
  for (const file of files) {
    if (!isFile(file)) throw new Refusal(`--environment ${file}: there is no such file. Check the path.`);
    hash.update(JSON.stringify(file)).update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return hash.digest('hex');
}

/** Where a program is, as a shell would find it. Refuses one that is nowhere. */
export function programOf(name: string): string {
  const places = name.includes('/') || name.includes('\\') ? [''] : (process.env.PATH ?? '').split(delimiter);
  const endings = process.platform === 'win32' ? ['', '.exe', '.cmd', '.bat'] : [''];
  for (const place of places)
    for (const ending of endings) {
      const path = place === '' ? `${name}${ending}` : join(place, `${name}${ending}`);
      if (isFile(path)) return path;
    }
  throw new Refusal(
    `--train: there is no program "${name.slice(0, 80)}". Name one that is installed, or its path.`,
  );
}

/** The words that name one of some files, through whatever links. */
export function wordsThatName(words: readonly string[], files: readonly string[]): string[] {
  const real = new Set(files.map((file) => realpathSync(file)));
  return words.filter((word) => isFile(word) && real.has(realpathSync(word)));
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
