import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { IdIndex, idsOf } from '../data/id-index.ts';
import { readTable } from '../data/read.ts';
import { Refusal } from '../refusal.ts';
import type { StudyLog } from './log.ts';
import { readAnswers } from './run/answers.ts';
import { iso } from './timeline.ts';
import { delayOf, type Learner, type Training } from './training.ts';

const endings = ['csv', 'parquet', 'jsonl', 'csv.gz'];

/**
 * Answers that were logged already: in a folder for each window, a file for each training day, `28 days/2026-03-02.csv`. It holds an answer
 * to every row from that day on. Beside it, `2026-03-02.train.csv` may list the ids that the model was trained on; then they
 * are checked.
 *
 * @throws {Refusal} where there is no such folder, and where a model was trained on what was not known on its day.
 */
export function loggedLearner(log: StudyLog, folder: string): Learner & { unlisted(): number } {
  let unlisted = 0;
  let windows: string[];
  try {
    windows = readdirSync(folder);
  } catch {
    throw new Refusal(
      `--predictions ${folder}: there is no such folder. It holds a folder for each window, such as "28 days".`,
    );
  }
  const learn = async (training: Training) => {
    const { window, day, variant } = training;
    if (variant !== 'plain')
      return { failed: 'Edge cases need models that are trained for it: give --train.' };
    const name = iso(day);
    const place = windows.find((one) => one.toLowerCase() === window.name.toLowerCase()) ?? window.name;
    const found = filesOf(join(folder, place));
    const file = endings.map((ending) => `${name}.${ending}`).find((one) => found.includes(one));
    if (file === undefined) return { failed: `There is no file ${place}/${name}.csv in ${folder}.` };
    const list = endings.map((ending) => `${name}.train.${ending}`).find((one) => found.includes(one));
    if (list === undefined) unlisted++;
    else await refuseLeaked(log, training, join(folder, place, list));
    const path = join(folder, place, file);
    await refuseEarlier(log, training, path);
    const read = await readAnswers(log, training.from, path);
    return 'failed' in read ? read : { ...read, seconds: 0, cached: true };
  };
  return Object.assign(learn, { unlisted: () => unlisted });
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Answers to cases of before the training day are those of the training data. */
async function refuseEarlier(log: StudyLog, { from, day }: Training, file: string): Promise<void> {
  const rows = await rowsNamed(log, file);
  const early = rows.filter((row) => row >= 0 && row < from);
  if (early.length === 0) return;
  throw new Refusal(
    `${file}: ${early.length} answers are to cases of before the training day, ${iso(day)}, such as row ${early[0]! + 1} of the log in the order of time. A model is not judged by what it may have learnt. Leave them out.`,
  );
}

async function refuseLeaked(log: StudyLog, { from, day }: Training, file: string): Promise<void> {
  const delay = delayOf(log);
  for (const row of await rowsNamed(log, file)) {
    if (row < 0) continue;
    if (row >= from)
      throw new Refusal(
        `${file}: the model of ${iso(day)} was trained on a case of ${iso(log.times[row]!)}, which it is judged by. Train it on what came before.`,
      );
    if (log.times[row]! + delay > day)
      throw new Refusal(
        `${file}: the model of ${iso(day)} was trained on a case of ${iso(log.times[row]!)}, whose label was not known on that day (labels_after). Train it on labels that were known.`,
      );
  }
}

/** The rows of the log that a file names by id; −1 for ids that are not in it. */
async function rowsNamed(log: StudyLog, file: string): Promise<number[]> {
  const id = log.plan.data.id!;
  const table = await readTable([file], {
    columns: [{ name: id, type: 'key', required: true }],
    others: 'skip',
  });
  const column = log.table.columns.get(id)!;
  const [index, own, ids] = [new IdIndex(column), idsOf(column), idsOf(table.columns.get(id)!)];
  for (let row = 0; row < log.table.rows; row++) index.set(own(row), row);
  return Array.from({ length: table.rows }, (_, row) => index.get(ids(row)));
}
