/** A branch of a repository, reached by GitHub's REST API. */
export interface GitBranch {
  owner: string;
  repo: string;
  branch: string;
  /** Sends one request, `GET /repos/{owner}/{repo}/git/trees/{tree_sha}`; an answer that is an error throws it with its `status`. */
  request(route: string, parameters: Record<string, unknown>): Promise<{ data: unknown }>;
}

/** The last commit of a branch. */
export interface Tip {
  commit: string;
  tree: string;
}

export type Git = ReturnType<typeof gitData>;

/** The Git data of a repository: https://docs.github.com/en/rest/git. */
export function gitData({ owner, repo, branch, request }: GitBranch) {
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
    /** Moves the branch from `tip` to a commit that holds these texts, by path. Throws UpdateRejected where the server will not. */
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
export function passes(error: unknown): boolean {
  const status = statusOf(error);
  if (status === undefined) return !(error instanceof TypeError);
  return status >= 500 || status === 429;
}

export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/g, ' ').slice(0, 200);
}

/** The branch was not moved: it stands elsewhere by now, or may not be moved. */
export class UpdateRejected extends Error {
  override name = 'UpdateRejected';
  /** The commit it was to be moved from; empty: it was to be made. */
  from: string;
  constructor(from: string, cause: unknown) {
    super('the branch was not moved', { cause });
    this.from = from;
  }
}
