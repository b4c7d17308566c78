import { fileOf, folderOf, isHistoryFile, joinPasts, lineOf, onlyOf, readLines } from '../record/line.ts';
import type { History, Past, ReviewRecord } from '../record/review-record.ts';
import type { SealKey } from '../record/seal.ts';
import { Refusal } from '../refusal.ts';

/** A branch of a repository, reached by GitHub's REST API. */
export interface Branch {
  owner: string;
  repo: string;
  branch: string;
  /** Sends one request, `GET /repos/{owner}/{repo}/git/trees/{tree_sha}`; an answer that is an error throws it with its `status`. */
  request(route: string, parameters: Record<string, unknown>): Promise<{ data: unknown }>;
  /** Milliseconds that are left to go on trying. */
  left(): number;
  /** The secret that lines are sealed with; absent: none. */
  key?: SealKey;
  /** Draws the page of all plans, kept beside the records as index.html; absent: there is none. */
  page?: (pasts: Past[], newest: ReviewRecord) => Promise<string>;
}

interface Tip {
  commit: string;
  tree: string;
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
    async append(record) {
      let stood = { commit: '', refusals: 0 };
      for (let attempt = 0; ; attempt += 1) {
        try {
          await put(git, record, place);
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

/** The branch was not moved: it stands elsewhere by now, or may not be moved. */
class UpdateRejected extends Error {
  override name = 'NotMoved';
  /** The commit it was to be moved from; empty: it was to be made. */
  from: string;
  constructor(from: string, cause: unknown) {
    super('the branch was not moved', { cause });
    this.from = from;
  }
}

type Git = ReturnType<typeof gitData>;

async function readFiles(git: Git, folder: string, files: Map<string, string>, key: SealKey): Promise<Past> {
  const pasts = [...files]
    .filter(([name]) => isHistoryFile(name))
    .sort()
    .map(async ([name, sha]) => readLines(await git.text(sha), `${folder}/${name}`, key));
  return joinPasts(await Promise.all(pasts));
}

/** Puts the record on top of the branch, once: after a lost answer it is found there. Throws NotMoved. */
async function put(
  git: Git,
  record: ReviewRecord,
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

/** The Git data of a repository: https://docs.github.com/en/rest/git. */
function gitData({ owner, repo, branch, request }: Branch) {
  const ask = async (route: string, parameters: Record<string, unknown> = {}) => {
    const [method, path] = route.split(' ') as [string, string];
    const { data } = await request(`${method} /repos/{owner}/{repo}/git/${path}`, {
      owner,
      repo,
      ...parameters,
    });
    return data as Record<string, unknown>;
  };
  const shaOf = (data: Record<string, unknown>) => String(data.sha);
  const list = async (tree_sha: string) => {
    const { tree, truncated } = await ask('GET trees/{tree_sha}', { tree_sha });
    if (truncated || !Array.isArray(tree)) throw new Error('the folder is too large to be listed');
    return tree as { path: string; sha: string; type: string }[];
  };
  const entries = async (tree_sha: string) =>
    new Map((await list(tree_sha)).map(({ path, sha }) => [path, sha]));
  return {
    /** What a folder holds, by name. */
    entries,
    /** The folders of the branch, by name. */
    async folders({ tree }: Tip): Promise<Map<string, string>> {
      const folders = (await list(tree)).filter(({ type, path }) => type === 'tree' && !path.startsWith('.'));
      return new Map(folders.map(({ path, sha }) => [path, sha]));
    },
    /** The branch's last commit; null: there is no such branch. */
    async tip(): Promise<Tip | null> {
      // Of a branch that is not there, this answers with an empty list; 404 only to a token that may not look.
      const refs = (await ask('GET matching-refs/{ref}', { ref: `heads/${branch}` })) as unknown;
      if (!Array.isArray(refs)) throw new Error('the branches cannot be listed');
      const found = refs.find(({ ref }) => ref === `refs/heads/${branch}`);
      if (found === undefined) return null;
      const commit = String(found.object.sha);
      const { tree } = await ask('GET commits/{commit_sha}', { commit_sha: commit });
      return { commit, tree: shaOf(tree as Record<string, unknown>) };
    },
    /** The files of a folder, by name. */
    async folder({ tree }: Tip, name: string): Promise<Map<string, string>> {
      const sha = (await entries(tree)).get(name);
      return sha === undefined ? new Map() : entries(sha);
    },
    async text(file_sha: string): Promise<string> {
      const { content, encoding } = await ask('GET blobs/{file_sha}', { file_sha });
      if (encoding !== 'base64') throw new Error('a file is too large to be read');
      return Buffer.from(String(content), 'base64').toString('utf8');
    },
    /** Moves the branch from `tip` to a commit that holds these texts, by path. Throws NotMoved where the server will not. */
    async commit(tip: Tip | null, files: Map<string, string>, message: string): Promise<void> {
      const entries: Record<string, string>[] = [];
      for (const [path, text] of files) {
        const content = Buffer.from(text).toString('base64');
        const sha = shaOf(await ask('POST blobs', { content, encoding: 'base64' }));
        entries.push({ path, mode: '100644', type: 'blob', sha });
      }
      const base = tip === null ? {} : { base_tree: tip.tree };
      const tree = shaOf(await ask('POST trees', { tree: entries, ...base }));
      const parents = tip === null ? [] : [tip.commit];
      const sha = shaOf(await ask('POST commits', { message, tree, parents }));
      try {
        if (tip === null) await ask('POST refs', { ref: `refs/heads/${branch}`, sha });
        else await ask('PATCH refs/{ref}', { ref: `heads/${branch}`, sha, force: false });
      } catch (error) {
        // GitHub has several sentences for it: "Update is not a fast forward", "Reference cannot be updated", "already exists".
        if (statusOf(error) === 422 || statusOf(error) === 409)
          throw new UpdateRejected(tip?.commit ?? '', error);
        throw error;
      }
    },
  };
}

function statusOf(error: unknown): number | undefined {
  return (error as { status?: number } | null)?.status;
}

/** What may go well another time: no answer, a server's fault, a rate limit. All that is written before is by content. */
function passes(error: unknown): boolean {
  const status = statusOf(error);
  if (status === undefined) return !(error instanceof TypeError);
  return status >= 500 || status === 429;
}

function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/g, ' ').slice(0, 200);
}
