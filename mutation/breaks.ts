import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mulberry32 } from '../src/statistics/random.ts';

export const root = join(import.meta.dirname, '..');

/** A place in a file as editors name it: lines and columns from 1. */
export interface Place {
  start: { line: number; column: number };
  end: { line: number; column: number };
}

/** One small break: what stood in `file` at `place`, and what stands there instead. */
export interface Break extends Place {
  id: string;
  file: string;
  kind: string;
  original: string;
  replacement: string;
}

/** What of a file is to be broken: all of it, or what lies within these places. */
export type Wanted = Map<string, Place[] | true>;

interface Instrumenter {
  instrument(
    files: { name: string; content: string; mutate: Place[] | boolean }[],
    options: { plugins: null; ignorers: never[]; excludedMutations: string[] },
  ): Promise<{
    files: { name: string; content: string }[];
    mutants: { id: string; location: Place; fileName: string; mutatorName: string; replacement: string }[];
  }>;
}

/** The files of a room. Kernels are compiled beforehand: a break in their sources would change nothing. */
export function filesOf(room: string): string[] {
  return globSync(`src/${room}/**/*.ts`, { cwd: root })
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => !/kernel/.test(file))
    .sort();
}

/** "src/a/b.ts", or with places: "src/a/b.ts:3:5-3:9". */
export function parseWanted(words: string[]): Wanted {
  const wanted: Wanted = new Map();
  for (const word of words) {
    const [, file, ...numbers] = /^([^:]+)(?::(\d+):(\d+)-(\d+):(\d+))?$/.exec(word) ?? [];
    if (file === undefined || !existsSync(join(root, file))) throw new Error(`${word}: no such file`);
    const known = wanted.get(file);
    if (numbers[0] === undefined || known === true) wanted.set(file, true);
    else {
      const [a, b, c, d] = numbers.map(Number);
      wanted.set(file, [
        ...(known ?? []),
        { start: { line: a!, column: b! }, end: { line: c!, column: d! } },
      ]);
    }
  }
  return wanted;
}

/**
 * The breaks that Stryker knows for these files, and the files' code with all of them in it, each behind a switch.
 * Stryker counts lines and columns from 0.
 */
export async function instrument(
  wanted: Wanted,
): Promise<{ breaks: Break[]; files: Record<string, string> }> {
  const { Instrumenter } = await stryker();
  const files = [...wanted].map(([file, places]) => ({
    name: join(root, file),
    content: readFileSync(join(root, file), 'utf8'),
    mutate: places === true || places.map((place) => moved(place, -1)),
  }));
  const made = await new Instrumenter(quiet).instrument(files, {
    plugins: null,
    ignorers: [],
    excludedMutations: [],
  });
  const sources = new Map(files.map(({ name, content }) => [name, content]));
  return {
    breaks: made.mutants.map((mutant) => {
      const place = moved(mutant.location, 1);
      return {
        ...place,
        id: mutant.id,
        file: relative(root, mutant.fileName).replaceAll(sep, '/'),
        kind: mutant.mutatorName,
        original: textAt(sources.get(mutant.fileName)!, place),
        replacement: mutant.replacement,
      };
    }),
    files: Object.fromEntries(made.files.map(({ name, content }) => [name, content])),
  };
}

/** What a break is known by from one run to the next, also when lines above it have come or gone. */
export function identities(breaks: Break[]): Map<Break, string> {
  const times = new Map<string, number>();
  return new Map(
    breaks.map((it) => {
      const same = JSON.stringify([it.file, it.kind, it.original, it.replacement]);
      times.set(same, (times.get(same) ?? 0) + 1);
      return [it, `${same} ${times.get(same)}`];
    }),
  );
}

/** All of them in an order drawn by `seed` (Fisher & Yates). */
export function drawn<T>(all: T[], seed: number): T[] {
  const random = mulberry32(seed);
  const order = [...all];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

export function named({ file, start, end }: Break): string {
  return `${file}:${start.line}:${start.column}-${end.line}:${end.column}`;
}

function moved({ start, end }: Place, by: number): Place {
  return {
    start: { line: start.line + by, column: start.column + by },
    end: { line: end.line + by, column: end.column + by },
  };
}

function textAt(source: string, { start, end }: Place): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1)!.slice(0, end.column - 1);
  lines[0] = lines[0]!.slice(start.column - 1);
  return lines.join('\n');
}

const quiet = {
  ...Object.fromEntries(['trace', 'debug', 'info', 'warn', 'error', 'fatal'].map((name) => [name, () => {}])),
  isDebugEnabled: () => false,
};

/** Stryker's instrumenter, apart from the project's own dependencies and installed at its first use. */
async function stryker(): Promise<{ Instrumenter: new (logger: object) => Instrumenter }> {
  const main = join(import.meta.dirname, 'node_modules/@stryker-mutator/instrumenter/dist/src/index.js');
  if (!existsSync(main)) {
    const windows = process.platform === 'win32';
    const { status } = spawnSync('npm', ['ci'], {
      cwd: import.meta.dirname,
      stdio: 'inherit',
      shell: windows,
    });
    if (status !== 0) process.exit(1);
  }
  return import(pathToFileURL(main).href);
}
