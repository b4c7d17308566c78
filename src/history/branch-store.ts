import { keptVerdict, verdictFileOf } from '../record/kept-verdict.ts';
import { fileOf, folderOf, isHistoryFile, joinPasts, lineOf, onlyOf, readLines } from '../record/line.ts';
import type { History, Past, ReviewRecord } from '../record/review-record.ts';
import type { SealKey } from '../record/seal.ts';
import type { Verdict } from '../record/verdict.ts';
import { Refusal } from '../refusal.ts';
import {
  type Git,
  type GitBranch,
  gitData,
  messageOf,
  passes,
  type Tip,
  UpdateRejected,
} from './git-data.ts';

/** A branch that remembers. */
export interface Branch extends GitBranch {
  /** Milliseconds that are left to go on trying. */
  left(): number;
  /** The secret that lines are sealed with; absent: none. */
  key?: SealKey;
  /** Draws the page of all plans, kept beside the records as index.html; absent: there is none. */
  page?: (pasts: Past[], newest: ReviewRecord) => Promise<string>;
}

/** The first wait between two attempts, and the longest, in milliseconds. */
const shortest = 50;
const longest = 2_000;
/** Refusals in a row while the branch stands still: no other run is in the way, a rule of the repository is. */
const mostRefusals = 6;

/**
 * A history on a branch of its own, in the layout of the folder store, so that a checkout of the branch is a folder history.
 * Each record is a commit on top of the last. The branch only moves forward, by a fast-forward that the server checks:
 * when another run was first, the record is put on top of what that run wrote.
 */
export function branchHistory(place: Branch): History {
  const git = gitData(place);
  return {
    async read(plan) {
      try {
        const tip = await git.tip();
        const files = tip === null ? new Map() : await git.folder(tip, folderOf(plan));
        return onlyOf(plan, await readFiles(git, folderOf(plan), files, place.key ?? null));
      } catch (error) {
        if (error instanceof Refusal) throw error;
        throw new Refusal(
          `The history on the branch ${place.branch} cannot be read (${messageOf(error)}), and without it nothing is judged. ` +
            'The token needs "contents: write" in the job’s "permissions:".',
        );
      }
    },
    async append(record, verdict) {
      let stood = { commit: '', refusals: 0 };
      for (let attempt = 0; ; attempt += 1) {
        try {
          await put(git, record, verdict, place);
          return;
        } catch (error) {
          const rejected = error instanceof UpdateRejected;
          if (rejected) {
            const same = error.from === stood.commit;
            stood = { commit: error.from, refusals: same ? stood.refusals + 1 : 1 };
          }
          const hopeless = rejected ? stood.refusals >= mostRefusals : !passes(error);
          if (hopeless || place.left() <= 0) throw rejected ? error.cause : error;
        }
        // At random, so that two runs do not meet again.
        const pause = Math.random() * Math.min(longest, shortest * 2 ** attempt);
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    },
  };
}

async function readFiles(git: Git, folder: string, files: Map<string, string>, key: SealKey): Promise<Past> {
  const pasts = [...files]
    .filter(([name]) => isHistoryFile(name))
    .sort()
    .map(async ([name, sha]) => readLines(await git.text(sha), `${folder}/${name}`, key));
  return joinPasts(await Promise.all(pasts));
}

/** Puts the record on top of the branch, once: after a lost answer it is found there. Throws UpdateRejected. */
async function put(
  git: Git,
  record: ReviewRecord,
  verdict: Verdict | undefined,
  { page, key = null }: Pick<Branch, 'page' | 'key'>,
): Promise<void> {
  const path = fileOf(record);
  const line = lineOf(record, key);
  const tip = await git.tip();
  const name = path.slice(path.indexOf('/') + 1);
  const sha = tip === null ? undefined : (await git.folder(tip, folderOf(record.plan))).get(name);
  const before = sha === undefined ? '' : await git.text(sha);
  if (before.split('\n').includes(line.trimEnd())) return;
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  const files = new Map([[path, `${before}${gap}${line}`]]);
  const kept = verdict && keptVerdict(verdict, key);
  if (kept) files.set(verdictFileOf(record), kept);
  // The record matters, the page can be drawn again.
  const drawn = page && (await draw(git, tip, record, page, key).catch(() => null));
  if (drawn) files.set('index.html', drawn);
  await git.commit(tip, files, `Review of ${record.plan}: ${record.status}`);
}

async function draw(
  git: Git,
  tip: Tip | null,
  record: ReviewRecord,
  page: NonNullable<Branch['page']>,
  key: SealKey,
): Promise<string> {
  const folders = tip === null ? new Map<string, string>() : await git.folders(tip);
  const own = folderOf(record.plan);
  const pasts = new Map<string, Past>([[own, { records: [], faults: [] }]]);
  for (const [name, sha] of folders) pasts.set(name, await readFiles(git, name, await git.entries(sha), key));
  pasts.set(own, joinPasts([pasts.get(own)!, { records: [record], faults: [] }]));
  const sorted = [...pasts].sort(([a], [b]) => (a < b ? -1 : 1));
  return page(
    sorted.map(([, past]) => past),
    record,
  );
}
