import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../refusal.ts';
import { filledWords } from '../command-words.ts';
import type { StudyLog } from '../log.ts';
import type { Learner, Trained, Training } from '../training.ts';
import { readAnswers } from './answers.ts';
import { openCache } from './cache.ts';
import { environmentDigest, programOf, wordsThatName } from './environment.ts';
import { runCommand } from './process.ts';
import { type FileForm, rowFiles, writePieces } from './rows.ts';

export interface CommandSettings {
  /** With placeholders. */
  words: string[];
  form: FileForm;
  /** Folder of what was trained. */
  cache: string;
  /** Milliseconds a training may take. */
  timeLimit: number;
  /** Further files that a training depends on. */
  environment: string[];
  /** Told of each training as it ends. */
  onTrained?: (training: Training, trained: Trained) => void;
}

/**
 * Trains by a command: writes what it may know, runs it, reads what it answered. A training whose rows, command and environment were met
 * before is not run again. What goes wrong with one training is told as its result and does not touch the others.
 *
 * @throws {Refusal} for a command that cannot be started or is given the whole log, and a folder that cannot be written.
 */
export function commandLearner(log: StudyLog, settings: CommandSettings): Learner {
  const { words, form, timeLimit } = settings;
  if (log.texts === null) throw new Refusal('A log that was not read from files has no rows to write.');
  const [given] = wordsThatName(words, log.files);
  if (given !== undefined)
    throw new Refusal(
      `--train: the command is given ${given}, which holds what is to be found out. It gets the rows that it may know as {train} and {score}.`,
    );
  programOf(words[0]!);
  const environment = environmentDigest(words, settings.environment);
  const cache = openCache(settings.cache, form);
  const numeric = new Set(
    [...log.table.columns].flatMap(([name, { type }]) => (type === 'number' ? [name] : [])),
  );
  const files = rowFiles(log.texts, log.table.rows, form, numeric);
  const running = new Map<string, Promise<Trained>>();
  const learn = async (training: Training): Promise<Trained> => {
    const [train, score] = [await files.train(training.train), await files.score(training.from)];
    const hash = createHash('sha256').update(environment);
    for (const pieces of [train, score]) {
      for (const piece of pieces) hash.update(piece);
      hash.update(JSON.stringify(pieces.reduce((sum, piece) => sum + piece.length, 0)));
    }
    const digest = hash.digest('hex');
    // The same rows in two windows are one training.
    const same = running.get(digest);
    if (same) return asKnown(await same);
    const work = learnt(training, digest, train, score);
    running.set(digest, work);
    return work;
  };
  const learnt = async (
    training: Training,
    digest: string,
    train: Uint8Array[],
    score: Uint8Array[],
  ): Promise<Trained> => {
    const known = await cache.find(digest);
    if (known) {
      const read = await readAnswers(log, training.from, known.file);
      if (!('failed' in read)) return { ...read, seconds: known.seconds, cached: true };
    }
    const folder = await cache.begin(digest);
    const named = {
      train: join(folder, `train.${form}`),
      score: join(folder, `score.${form}`),
      out: join(folder, `out.${form}`),
    };
    try {
      await writePieces(named.train, train);
      await writePieces(named.score, score);
      const { failed, seconds } = await runCommand(filledWords(words, named), { milliseconds: timeLimit });
      if (failed !== null) return { failed };
      if (!(await isThere(named.out))) return { failed: 'It ended well and wrote nothing to {out}.' };
      const read = await readAnswers(log, training.from, named.out);
      if ('failed' in read) return { failed: read.failed.replaceAll(named.out, '{out}') };
      await cache.keep(digest, folder, seconds);
      return { ...read, seconds, cached: false };
    } finally {
      await cache.drop(folder);
    }
  };
  return async (training) => {
    const trained = await learn(training);
    settings.onTrained?.(training, trained);
    return trained;
  };
}

function asKnown(trained: Trained): Trained {
  return 'failed' in trained ? trained : { ...trained, cached: true };
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
