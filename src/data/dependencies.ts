import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../refusal.ts';
import { expandFiles } from './files.ts';

/** The packages that were installed where a set was scored. */
export interface Dependencies {
  file: string;
  /** Name, as its ecosystem compares names → version; several of one name apart by commas. */
  versions: Map<string, string>;
}

/** What lies beside one set by its own name, as `healthy.requirements.txt` beside `healthy.csv`. */
const ownEndings = ['.requirements.txt', '.lock'];
/** What lies beside a set that has a folder of its own. */
const folderNames = [
  'requirements.txt',
  'requirements.lock',
  'poetry.lock',
  'uv.lock',
  'Pipfile.lock',
  'package-lock.json',
];

/**
 * The dependencies beside each set, null where there are none: a file of the set's own name, or, where the two sets lie in
 * folders of their own, one that tools write there.
 */
export async function readDependencies(sets: {
  reference: string[];
  candidate: string[];
}): Promise<{ reference: Dependencies | null; candidate: Dependencies | null }> {
  const [[reference], [candidate]] = await Promise.all([
    expandFiles(sets.reference),
    expandFiles(sets.candidate),
  ]);
  const apart = dirname(reference!) !== dirname(candidate!);
  const [before, after] = await Promise.all([reference!, candidate!].map((set) => readBeside(set, apart)));
  return { reference: before!, candidate: after! };
}

/** Where the dependencies of a set may lie; `ownFolder`: it has a folder of its own. */
export function placesBeside(set: string, ownFolder: boolean): string[] {
  const stem = basename(set).replace(/(\.[a-z0-9]+)(\.gz)?$/i, '');
  const names = [...ownEndings.map((ending) => stem + ending), ...(ownFolder ? folderNames : [])];
  return names.map((name) => join(dirname(set), name));
}

async function readBeside(set: string, ownFolder: boolean): Promise<Dependencies | null> {
  for (const file of placesBeside(set, ownFolder)) {
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw new Refusal(`${file}: the dependencies cannot be read (${error.code}).`);
    });
    if (text !== null) return { file, versions: parseDependencies(text, file) };
  }
  return null;
}

/**
 * Reads `pip freeze` and requirements (`name==1.0`, `name @ url`, conda's `name=1.0=build`), lock files in TOML with
 * `[[package]]` (poetry, uv, cargo), and those in JSON of npm and pipenv. Refuses what pins nothing.
 */
export function parseDependencies(text: string, file: string): Map<string, string> {
  const found = text.trimStart().startsWith('{')
    ? fromJson(text)
    : /^\[\[package\]\]/m.test(text)
      ? fromToml(text)
      : fromLines(text);
  const versions = new Map<string, Set<string>>();
  for (const [name, version] of found ?? []) {
    const key = name.toLowerCase().replace(/[-_.]+/g, '-');
    versions.set(key, (versions.get(key) ?? new Set()).add(version));
  }
  if (versions.size === 0) {
    throw new Refusal(
      `${file}: names no dependency. Write it with "pip freeze", as UTF-8, or put a lock file there (poetry, uv, pipenv, npm).`,
    );
  }
  return new Map([...versions].map(([name, several]) => [name, [...several].sort().join(', ')]));
}

type Pinned = [name: string, version: string];

function fromLines(text: string): Pinned[] {
  return text.split(/\r?\n/).flatMap((line): Pinned[] => {
    const egg = /^-e\s+(\S+?)(?:#egg=([\w.-]+))?\s*$/.exec(line);
    if (egg) return [[egg[2] ?? egg[1]!, egg[1]!]];
    const [, name, version] =
      /^\s*([a-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*((?:[=<>~!@]=?=?)[^;#\\]*?)?\s*(?:[;#\\].*|--hash.*)?$/i.exec(
        line,
      ) ?? [];
    return name === undefined ? [] : [[name, version?.replace(/^=+|^@/, '').trim() || 'any version']];
  });
}

function fromToml(text: string): Pinned[] {
  return text.split(/^\[\[package\]\]/m).flatMap((block): Pinned[] => {
    const own = block.split(/^\[/m)[0]!;
    const name = /^name\s*=\s*"([^"]*)"/m.exec(own)?.[1];
    return name === undefined ? [] : [[name, /^version\s*=\s*"([^"]*)"/m.exec(own)?.[1] ?? 'any version']];
  });
}

function fromJson(text: string): Pinned[] | null {
  const parsed = parse(text);
  // Of npm the paths below node_modules, of pipenv its two groups.
  const groups = [parsed?.packages, parsed?.default, parsed?.develop];
  return groups.flatMap((group) =>
    Object.entries(typeof group === 'object' && group !== null ? group : {}).flatMap(
      ([path, entry]): Pinned[] => {
        const version = (entry as { version?: unknown } | null)?.version;
        const name = path.split('node_modules/').at(-1)!;
        return name !== '' && typeof version === 'string' ? [[name, version.replace(/^==/, '')]] : [];
      },
    ),
  );
}

function parse(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return null;
  }
}
