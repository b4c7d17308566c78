import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Ask, Overrides } from '../author/init/overrides.ts';
import { type Draft, draftPlan } from '../author/init.ts';
import { placeholder } from '../plan/placeholder.ts';
import type { Task } from '../plan/plan.ts';
import { Refusal } from '../refusal.ts';
import { escapeTerminal } from '../text/escape.ts';
import { type Command, type Flags, many, one, type Terminal } from './command.ts';
import { asOf } from './flags.ts';
import { progressLine } from './progress.ts';

export const command: Command = {
  usage: 'greenlight init --reference R [--out plan.yaml] [--force] [--label COLUMN] [...]',
  help: `Reads the reference, finds out what its columns are for, measures the model on it, and writes a plan
with rules made from that: GREEN may lose a tenth of what the model is better than guessing, RED begins
at three tenths, and no bound lies where chance passes it often. What only people know says "${placeholder}".

Flags:
  --reference R       the evaluation set, with labels and the model's answers; several times, or a glob
                      in quotes (CSV or TSV, .gz too, JSON lines or Parquet)
  --out FILE          where the plan goes (default: plan.yaml; - prints it)
  --force             replace a file that is there
  --name NAME         what the plan is called (default: after the reference)

What it would otherwise guess, each a column of the reference:
  --label COLUMN      what really happened
  --score COLUMN      the probability of the positive label
  --prediction COLUMN the decision, the predicted class or the predicted number
  --id, --time, --group COLUMN
  --positive LABEL    the label that counts as positive
  --task TASK         binary, multiclass or regression
  --as-of TIME        as if it were this moment (default: now)

On a terminal it asks where it cannot tell; elsewhere it says which flag is needed.
Exit status: 0 the plan is written, 2 it is not.

Example:
  greenlight init --reference fixtures/credit/reference.csv --out credit.yaml`,
  words: true,
  options: {
    reference: { type: 'string', multiple: true },
    out: { type: 'string' },
    force: { type: 'boolean' },
    name: { type: 'string' },
    label: { type: 'string' },
    score: { type: 'string' },
    prediction: { type: 'string' },
    id: { type: 'string' },
    time: { type: 'string' },
    group: { type: 'string' },
    positive: { type: 'string' },
    task: { type: 'string' },
    'as-of': { type: 'string' },
  },
  async run({ flags, words }, terminal) {
    const reference = many(flags, 'reference');
    if (words.length > 0)
      throw new Refusal(`"${words[0]}" belongs to no flag. Name the set with --reference.`);
    if (reference.length === 0)
      throw new Refusal(
        '--reference is missing: name the set the model was accepted on. "greenlight init --help" shows how.',
      );
    const out = one(flags, 'out') ?? 'plan.yaml';
    if (out !== '-' && !flags.force) await refuseExisting(out);
    const progress = progressLine(terminal);
    const draft = await draftPlan(
      {
        reference,
        name: one(flags, 'name'),
        overrides: overridesBy(flags),
        ask: terminal.interactive && process.stdin.isTTY ? askPerson : null,
        now: asOf(one(flags, 'as-of')),
      },
      { progress: progress.show },
    ).finally(progress.clear);
    if (out === '-') terminal.out(draft.text);
    else {
      await write(out, draft.text, Boolean(flags.force));
      terminal.out(closing(draft, out, reference, terminal));
    }
    return 0;
  },
};

function overridesBy(flags: Flags): Overrides {
  const task = one(flags, 'task');
  if (task !== null && !['binary', 'multiclass', 'regression'].includes(task))
    throw new Refusal(`--task "${task}" is no task; write binary, multiclass or regression.`);
  const flag = (name: string) => one(flags, name);
  return {
    task: task as Task | null,
    id: flag('id'),
    time: flag('time'),
    label: flag('label'),
    positive: flag('positive'),
    score: flag('score'),
    prediction: flag('prediction'),
    group: flag('group'),
  };
}

async function refuseExisting(file: string): Promise<void> {
  const there = await stat(file).catch(() => null);
  if (there)
    throw new Refusal(`${file}: is there already. Name another file with --out, or replace it with --force.`);
}

/** Never over a file that appeared meanwhile. */
async function write(file: string, text: string, force: boolean): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : error;
    if (reason === 'EEXIST') await refuseExisting(file);
    throw new Refusal(`${file}: the plan cannot be written there (${String(reason)}).`);
  }
}

const askPerson: NonNullable<Ask> = async (question, choices) => {
  const shown = choices.slice(0, 30);
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  const left = new Promise<never>((_, reject) => {
    reader.once('close', () =>
      reject(new Refusal(`not answered: ${question} "greenlight init --help" shows the flags.`)),
    );
  });
  left.catch(() => {});
  try {
    for (;;) {
      const list = shown.map((name, i) => `  ${i + 1}  ${escapeTerminal(name, 60)}`);
      const asked = reader.question(`${question}\n${list.join('\n')}\nNumber or name: `);
      const answer = (await Promise.race([asked, left])).trim();
      const chosen = choices.includes(answer) ? answer : shown[Number(answer) - 1];
      if (chosen !== undefined) return chosen;
    }
  } finally {
    reader.close();
  }
};

/** What was found, so that a wrong guess is seen at once, and what comes next. */
function closing(
  { plan, roles, threshold, weakness }: Draft,
  out: string,
  reference: string[],
  { width }: Terminal,
): string {
  const { task, id, time, label, positive, score, scores, prediction, group, version, host } = roles;
  const found: [string, string | null | undefined][] = [
    ['task', task],
    ['label', positive ? `${label.name} (positive: ${positive.text}, ${positive.because})` : label.name],
    ['score', score?.name],
    ['scores', scores && [...scores.values()].map(({ name }) => name).join(', ')],
    ['prediction', prediction?.name ?? (threshold === null ? null : `score from ${threshold} on`)],
    ['id', id?.name],
    ['time', time?.name],
    ['group', group?.name],
    ['deployed', [version, host].flatMap((one) => (one ? [one.name] : [])).join(', ')],
    ['features', plan.features.map(({ name }) => name).join(', ')],
    ['left out', roles.leftOut.map(({ sketch, why }) => `${sketch.name} (${why})`).join('; ')],
    [
      'metrics',
      plan.metrics.map(({ metric, falls }) => (falls.length > 0 ? `${metric} (a fall)` : metric)).join(', '),
    ],
    ['note', weakness],
  ];
  const lines = found.flatMap(([what, value]) =>
    value ? [`  ${what.padEnd(10)}  ${escapeTerminal(value, Math.max(40, width - 14))}`] : [],
  );
  const sets = reference.map((file) => `--reference ${shellWord(file)}`).join(' ');
  return [
    `${escapeTerminal(out)}: written. What it took the columns for:`,
    ...lines,
    `A flag says it where that is wrong ("greenlight init --help"). Then fill in what says ${placeholder}, and ask`,
    `  greenlight validate ${shellWord(out)} ${sets}`,
    '',
  ].join('\n');
}

function shellWord(text: string): string {
  return escapeTerminal(/^[\w./@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
}
