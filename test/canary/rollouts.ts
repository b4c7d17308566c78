import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CanaryAnswer } from '../../src/canary/command.ts';
import { command } from '../../src/command/canary.ts';
import { Refusal } from '../../src/refusal.ts';

export const root = join(import.meta.dirname, '../..');
export const planFile = (strategy: string) => join(root, 'plans/rollout', `${strategy}.yaml`);
export const batchFolder = (story: string, number: number) =>
  join(root, 'fixtures/rollout', story, String(number));

/** Runs `greenlight canary` in this process, and gives the exit status and what was printed. */
export async function canary(...words: string[]): Promise<{ exit: number; said: string }> {
  let said = '';
  const { values, positionals } = parseArgs({
    args: words,
    options: command.options,
    allowPositionals: true,
  });
  const exit = await command.run(
    { flags: values, words: positionals },
    {
      out: (text) => {
        said += text;
      },
      err: () => {},
      color: false,
      width: 100,
      interactive: false,
    },
  );
  return { exit, said };
}

/** The words of one step of a rollout of fixtures/rollout. */
export function stepWords(story: string, number: number, state: string): string[] {
  const logs = batchFolder(story, number);
  return [
    'step',
    ...['--plan', planFile(story.split('/')[0]!)],
    ...['--baseline', join(logs, 'baseline.csv')],
    ...['--canary', join(logs, 'canary.csv')],
    ...['--state', state],
  ];
}

/** One step of a rollout of fixtures/rollout. */
export async function stepOn(story: string, number: number, state: string): Promise<CanaryAnswer> {
  const { said } = await canary(...stepWords(story, number, state), '--json');
  return JSON.parse(said);
}

export const contentOf = (file: string) => readFileSync(file, 'utf8');

/** What is said of words that are refused. */
export async function refusalOf(words: string[]): Promise<string> {
  const refusal = await canary(...words).then(
    ({ said }) => `no refusal, but ${said}`,
    (error: unknown) => error,
  );
  if (!(refusal instanceof Refusal)) throw refusal instanceof Error ? refusal : new Error(String(refusal));
  return refusal.message;
}

/** A log in a folder of a test's own: rows of another one, changed. */
export function logFrom(
  home: string,
  name: string,
  from: string,
  change: (line: string, row: number) => string | null,
): string {
  const [head, ...lines] = contentOf(from).trimEnd().split('\n');
  const file = join(home, name);
  const kept = lines.map(change).filter((line) => line !== null);
  writeFileSync(file, `${[head, ...kept].join('\n')}\n`);
  return file;
}

/** The words of a step with one of them given anew. */
export function withFlag(words: string[], flag: string, value: string): string[] {
  return words.map((word, i) => (words[i - 1] === `--${flag}` ? value : word));
}
