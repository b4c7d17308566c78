import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { readPlan } from '../plan/read.ts';
import { Refusal } from '../refusal.ts';
import { clearReport, takeFolder } from '../report/folder.ts';
import { commandWords } from '../study/command-words.ts';
import { type Cost, parsePrice } from '../study/cost.ts';
import { dryRun, dryRunLines } from '../study/dry-run.ts';
import { readLog, type StudyLog } from '../study/log.ts';
import { loggedLearner } from '../study/logged.ts';
import { parseCadences, parseWindows } from '../study/policy.ts';
import { renderHtml } from '../study/report/html.ts';
import { renderMarkdown } from '../study/report/markdown.ts';
import { renderTerminal } from '../study/report/terminal.ts';
import { resultOf } from '../study/result.ts';
import { commandLearner } from '../study/run/learner.ts';
import { type FileForm, fileForms } from '../study/run/rows.ts';
import { marginOf, measureOf } from '../study/settings.ts';
import { type StudySettings, study } from '../study/study.ts';
import type { Learner } from '../study/training.ts';
import { type Command, type Flags, many, one, type Terminal } from './command.ts';
import { moment, needed, neededList } from './flags.ts';
import { progressLine } from './progress.ts';
import { trainingLines } from './training-lines.ts';

const name = 'retrain';
const defaultOut = 'greenlight-retraining';
const files = ['retraining.json', 'retraining.md', 'retraining.html'];

export const command: Command = {
  usage:
    'greenlight retrain --plan P --data D [--labels L] (--train COMMAND | --predictions DIR) [--windows …] [--cadences …] [--out DIR] [--json]',
  help: `Plays ways of retraining over a log of the past, and says which is good enough and cheapest: on which part of the
past a model is trained (the window) and how often (the cadence).

Flags:
  --plan P            the performance monitoring plan (YAML); its metric, its margin and labels_after count
  --data D            the log: features, times, ids; several times, or a glob in quotes
  --labels L          its labels, where they come in a file of their own, joined by id
  --train COMMAND     what trains a model and answers with it: {train} {score} {out} stand for three files. It learns from
                      {train}, answers the rows of {score}, and writes ids and answers to {out}, in the plan's columns.
                      It is started without a shell; quotes hold words together
  --predictions DIR   answers that were logged already, in place of --train: DIR/28 days/2026-03-02.csv
  --windows LIST      such as '28 days, 90 days, expanding' (default: that)
  --cadences LIST     such as 'never, monthly, weekly, on RED, on drift' (default: 'never, monthly, weekly')
  --metric M          the metric of the plan that counts (default: its first that gates)
  --margin N          how far from the best is near enough: 0.01, or 2% of it (default: the plan's)
  --price P           what a training costs, such as '40 EUR' (default: trainings are counted)
  --cost time         charge the time that trainings took
  --include WHERE     rare cases, such as 'interest_rate < 0': does adding them to the training data help?
  --start DATE        the first training day (default: as soon as the longest window is full)
  --jobs N            trainings at a time (default: 1)
  --time-limit N      seconds that a training may take (default: 3600)
  --files FORM        csv or parquet: what the command is given, and writes (default: csv)
  --environment F     a file that trainings depend on and the command does not name; several times
  --cache DIR         where trainings are kept, so that none is run twice (default: OUT/trainings)
  --dry-run           print the trainings, run the first, and estimate the time of all
  --out DIR           where the report goes (default: ${defaultOut}/)
  --json              print retraining.json and nothing else

Exit status: 0 decided, 1 undecided, 2 when nothing could be compared.

Example:
  greenlight retrain --plan plan.yaml --data log.csv --train 'python train.py {train} {score} {out}' \\
    --windows '28 days, 90 days, expanding' --cadences 'never, monthly, weekly, on RED'`,
  options: {
    plan: { type: 'string' },
    data: { type: 'string', multiple: true },
    labels: { type: 'string', multiple: true },
    train: { type: 'string' },
    predictions: { type: 'string' },
    windows: { type: 'string' },
    cadences: { type: 'string' },
    metric: { type: 'string' },
    margin: { type: 'string' },
    price: { type: 'string' },
    cost: { type: 'string' },
    include: { type: 'string' },
    start: { type: 'string' },
    jobs: { type: 'string' },
    'time-limit': { type: 'string' },
    files: { type: 'string' },
    environment: { type: 'string', multiple: true },
    cache: { type: 'string' },
    'dry-run': { type: 'boolean' },
    out: { type: 'string' },
    json: { type: 'boolean' },
  },
  async withdraw(folders) {
    for (const folder of folders.length > 0 ? folders : [defaultOut]) await clearReport(folder, files);
  },
  async run({ flags }, terminal) {
    const plan = await readPlan(needed(one(flags, 'plan'), '--plan', 'the monitoring plan', name));
    const data = neededList(many(flags, 'data'), '--data', 'the log', name);
    const measure = measureOf(plan, one(flags, 'metric'));
    const start = one(flags, 'start');
    const settings: StudySettings = {
      windows: parseWindows(one(flags, 'windows') ?? '28 days, 90 days, expanding'),
      cadences: parseCadences(one(flags, 'cadences') ?? 'never, monthly, weekly'),
      measure,
      margin: marginOf(plan, measure, one(flags, 'margin')),
      alpha: 1 - (plan.confidence ?? 0.95),
      cost: costOf(flags),
      include: one(flags, 'include'),
      jobs: wholeNumber(flags, 'jobs', 1, 4 * availableParallelism()),
      start: start === null ? null : moment(start, '--start', plan.data.timeZone).getTime(),
    };
    const asked = { train: one(flags, 'train'), predictions: one(flags, 'predictions') };
    if ((asked.train === null) === (asked.predictions === null))
      throw new Refusal(
        'Give --train, a command, or --predictions, a folder of logged answers: one of them.',
      );
    const words = asked.train === null ? null : commandWords(asked.train);
    const reading = progressLine(terminal);
    const log = await readLog(
      plan,
      { data, labels: many(flags, 'labels') },
      { progress: reading.show, conditions: settings.include === null ? [] : [settings.include] },
    ).finally(reading.clear);
    const out = one(flags, 'out') ?? defaultOut;
    if (flags['dry-run']) {
      const learner = words && commandLearnerOf(log, words, flags, out, () => {});
      terminal.out(dryRunLines(await dryRun(log, learner, settings)));
      return 0;
    }
    return answer(
      log,
      settings,
      learnerOf(log, words, asked.predictions, flags, out, terminal),
      out,
      Boolean(flags.json),
      terminal,
    );
  },
};

interface Teacher {
  learner: Learner;
  done(): void;
  remarks(): string[];
}

async function answer(
  log: StudyLog,
  settings: StudySettings,
  { learner, done, remarks }: Teacher,
  out: string,
  json: boolean,
  terminal: Terminal,
): Promise<number> {
  const folder = await takeFolder(out, files);
  try {
    const result = resultOf(await study(log, learner, settings).finally(done), remarks());
    const text = `${JSON.stringify(result, null, 2)}\n`;
    await folder.put([
      ['retraining.md', renderMarkdown(result)],
      ['retraining.html', renderHtml(result)],
      ['retraining.json', text],
    ]);
    terminal.out(json ? text : `${renderTerminal(result)}\nReport: ${join(out, 'retraining.html')}\n`);
    if (result.policies.every(({ standing }) => standing === 'empty')) return 2;
    return result.answer.status === 'decided' ? 0 : 1;
  } catch (error) {
    await folder.leave();
    throw error;
  }
}

function learnerOf(
  log: StudyLog,
  words: string[] | null,
  predictions: string | null,
  flags: Flags,
  out: string,
  terminal: Terminal,
): Teacher {
  if (words !== null) {
    const lines = trainingLines(terminal);
    const learner = commandLearnerOf(log, words, flags, out, lines.show);
    return { learner, done: lines.clear, remarks: () => [] };
  }
  const logged = loggedLearner(log, predictions!);
  const remarks = () =>
    logged.unlisted() > 0
      ? [
          `Of ${logged.unlisted()} logged models it is not known what they were trained on (DAY.train.csv); that they saw no label of the future is taken on trust.`,
        ]
      : [];
  return { learner: logged, done: () => {}, remarks };
}

function commandLearnerOf(
  log: StudyLog,
  words: string[],
  flags: Flags,
  out: string,
  onTrained: Parameters<typeof commandLearner>[1]['onTrained'] & {},
): Learner {
  return commandLearner(log, {
    words,
    form: formOf(one(flags, 'files')),
    cache: one(flags, 'cache') ?? join(out, 'trainings'),
    timeLimit: 1000 * wholeNumber(flags, 'time-limit', 3600, 2_000_000),
    environment: many(flags, 'environment'),
    onTrained,
  });
}

function costOf(flags: Flags): Cost {
  const [price, cost] = [one(flags, 'price'), one(flags, 'cost')];
  if (price !== null && cost !== null)
    throw new Refusal('--price and --cost say two things. Keep one of them.');
  if (price !== null) return parsePrice(price);
  if (cost === null) return { by: 'trainings' };
  if (cost !== 'time')
    throw new Refusal(`--cost "${cost.slice(0, 40)}" is not known. Write --cost time, or --price.`);
  if (one(flags, 'predictions') !== null)
    throw new Refusal('--cost time needs trainings that are run: answers that were logged took no time.');
  return { by: 'seconds' };
}

function formOf(text: string | null): FileForm {
  const found = fileForms.find((form) => form === (text ?? 'csv'));
  if (found) return found;
  throw new Refusal(`--files "${text!.slice(0, 40)}" is no form. It is one of ${fileForms.join(', ')}.`);
}

function wholeNumber(flags: Flags, flag: string, fallback: number, most: number): number {
  const text = one(flags, flag);
  const value = text === null ? fallback : Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new Refusal(`--${flag} "${text}" is no whole number from 1 to ${most}.`);
}
