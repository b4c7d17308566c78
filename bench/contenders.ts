import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Sets } from './data.ts';

/** A program that is given the two sets. */
export interface Contender {
  name: string;
  words: string[];
  runs: number;
}

const here = import.meta.dirname;
const { env } = process;
/**
 * Interpreters; the ones for Evidently and NannyML may be others, since they ask for older libraries. `older` is for the usual ones
 * as they were some years ago; without it they are left out.
 */
export const pythons = {
  older: env.GREENLIGHT_BENCH_OLDER ?? '',
  python: env.GREENLIGHT_BENCH_PYTHON ?? 'python3',
  evidently: env.GREENLIGHT_BENCH_EVIDENTLY ?? env.GREENLIGHT_BENCH_PYTHON ?? 'python3',
  polars: env.GREENLIGHT_BENCH_POLARS ?? env.GREENLIGHT_BENCH_PYTHON ?? 'python3',
  nannyml: env.GREENLIGHT_BENCH_NANNYML ?? env.GREENLIGHT_BENCH_PYTHON ?? 'python3',
};

export const bundle = env.GREENLIGHT_BENCH_BUNDLE ?? join(here, '../dist/cli.js');

export function greenlight(sets: Sets, runs: number, out: string, more: string[] = []): Contender {
  const { plan, reference, candidate } = sets;
  const words = [process.execPath, bundle, 'check', '--plan', plan, '--reference', reference];
  const name = ['greenlight', ...more].join(' ');
  return { name, words: [...words, '--candidate', candidate, '--out', out, '--json', ...more], runs };
}

export function floor({ reference, candidate }: Sets, runs: number): Contender {
  const words = [process.execPath, join(here, 'floor.ts'), reference, candidate];
  return { name: 'the bytes read in Node, nothing else', words, runs };
}

/**
 * What the bare job takes in TypeScript alone. Its types are taken off beforehand, since a bundle has none either; `folder` is for
 * what is left.
 */
export function prototype({ reference, candidate }: Sets, runs: number, folder: string): Contender {
  const file = join(folder, 'prototype.mjs');
  writeFileSync(file, stripTypeScriptTypes(readFileSync(join(here, 'prototype.ts'), 'utf8')));
  return {
    name: 'the bare job in TypeScript (bench/prototype.ts)',
    words: [process.execPath, file, reference, candidate],
    runs,
  };
}

export function peer(
  which: keyof typeof pythons,
  script: string,
  name: string,
  { plan, reference, candidate }: Sets,
  runs: number,
  more: string[] = [],
): Contender {
  const words = [pythons[which], join(here, 'peers', script), plan, reference, candidate, ...more];
  return { name, words, runs };
}

/** Versions of Python libraries, or null where one of them cannot be imported. */
export function versions(which: keyof typeof pythons, libraries: string[]): string | null {
  const code = [
    'import sys, warnings; warnings.filterwarnings("ignore")',
    `import ${libraries.join(', ')}`,
    `print(", ".join(["Python " + sys.version.split()[0], ${libraries.map((one) => `"${one} " + ${one}.__version__`).join(', ')}]))`,
  ].join('\n');
  if (pythons[which] === '') return null;
  const { status, stdout } = spawnSync(pythons[which], ['-c', code], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
