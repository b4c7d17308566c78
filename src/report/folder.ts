import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../refusal.ts';

/** What a report folder may hold of an answer; the verdict is put there last and taken away first. */
const answers = [
  'verdict.json',
  'attestation.sigstore.json',
  'statement.json',
  'predicate.json',
  'report.html',
  'report.md',
];
const ofRun = /^\.greenlight-[0-9a-f-]{36}$/;

/** A file of the report, by name. */
export type ReportFile = [name: string, text: string | Iterable<string>];

/**
 * The folder of a report, taken by one run: what an earlier run left there is gone, and a run that began there before
 * this one can no longer put anything there.
 */
export interface ReportFolder {
  /**
   * Puts the files there, the last of them as the last: all are written aside first, so that a disk that is full leaves
   * nothing. `record` runs when they are ready and before any is seen.
   *
   * @throws {Refusal} when they cannot be written, or another run has taken the folder since; then none is there.
   */
  put(files: ReportFile[], record?: () => Promise<void>): Promise<void>;
  /** Gives the folder up: no answer of this run is there. */
  leave(): Promise<void>;
}

/**
 * Takes the folder for a run. Each run prepares its files in a folder of its own inside it, and whoever takes the folder
 * removes those of all others: from then on their files have no place to be moved from. So there is no lock that a killed
 * run could leave behind. `more` names files that belong to an answer besides those of every report.
 *
 * @throws {Refusal} when the folder cannot be written, or an older answer cannot be withdrawn.
 */
export async function takeFolder(folder: string, more: string[] = []): Promise<ReportFolder> {
  const own = join(folder, `.greenlight-${randomUUID()}`);
  let made: string | undefined;
  try {
    made = await mkdir(folder, { recursive: true });
    await mkdir(own);
    await removeOthers(folder, own);
    for (const name of [...answers, ...more]) await rm(join(folder, name), { force: true });
  } catch (error) {
    await rm(own, { recursive: true, force: true }).catch(() => {});
    await voidAnswers(folder);
    throw notWritable(folder, error);
  }
  const leave = async () => {
    await rm(own, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
    // A folder that was made for nothing goes again; one that holds anything stays.
    if (made !== undefined) await rmdir(folder).catch(() => {});
  };
  return {
    async put(files, record) {
      const seen: string[] = [];
      try {
        for (const [name, text] of files) await writeFile(join(own, name), text, { flag: 'wx' });
        await record?.();
        for (const [name] of files) {
          await rename(join(own, name), join(folder, name));
          seen.push(name);
        }
      } catch (error) {
        if (await isThere(own)) for (const name of seen) await rm(join(folder, name), { force: true });
        throw error instanceof Refusal ? error : await explained(folder, own, error);
      } finally {
        await leave();
      }
    },
    leave,
  };
}

/** Withdraws what an earlier run left in the folder, where there is one. */
export async function clearReport(folder: string, more: string[] = []): Promise<void> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw notWritable(folder, error);
  });
  const old = (name: string) => answers.includes(name) || more.includes(name) || ofRun.test(name);
  if (there?.some(old)) await (await takeFolder(folder, more)).leave();
}

/** Withdraws what an earlier run left in those folders inside a folder whose names are meant. */
export async function clearWithin(folder: string, meant: (name: string) => boolean): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries)
    if (entry.isDirectory() && meant(entry.name)) await clearReport(join(folder, entry.name));
}

async function removeOthers(folder: string, own: string): Promise<void> {
  for (const name of await readdir(folder))
    if (ofRun.test(name) && join(folder, name) !== own)
      await rm(join(folder, name), { recursive: true, force: true, maxRetries: 3 });
}

/** Empties answers that cannot be removed: in a folder that is read-only, files may still be writable. */
async function voidAnswers(folder: string): Promise<void> {
  for (const name of answers) {
    const handle = await open(join(folder, name), 'r+').catch(() => null);
    await handle?.truncate(0).catch(() => {});
    await handle?.close().catch(() => {});
  }
}

async function isThere(path: string): Promise<boolean> {
  return readdir(path).then(
    () => true,
    () => false,
  );
}

async function explained(folder: string, own: string, error: unknown): Promise<Refusal> {
  if (await isThere(own)) return notWritable(folder, error);
  return new Refusal(
    `Another run began to write to ${folder} while this one was at work, so this one gave no answer. ` +
      'Give each run a folder of its own with --out.',
  );
}

function notWritable(folder: string, error: unknown): Refusal {
  const reason = error instanceof Error ? error.message : String(error);
  return new Refusal(
    `The report cannot be written to ${folder}: ${reason}. Choose another folder with --out. ` +
      'A verdict that lies there is not of this run.',
  );
}
