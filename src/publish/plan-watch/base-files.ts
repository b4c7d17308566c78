import { createHash } from 'node:crypto';
import { responseOf, Unanswered } from '../client.ts';
import type { Reach } from '../destination.ts';

/** The files of the base of a pull request, read by GitHub's API: the job's own checkout holds what the pull request says. */
export interface BaseFiles {
  /** Text of a file at a commit; null: there is none. A file too large to be sent is told by its digest alone. */
  at(path: string, commit: string): Promise<BaseFile | null>;
  /** Names of the files in a folder at a commit; none where there is no such folder. */
  list(folder: string, commit: string): Promise<string[]>;
  /** Where the pull request left the base, and what it changes. */
  split(base: string, head: string): Promise<{ commit: string; files: ChangedFile[] }>;
}

export interface BaseFile {
  /** Git's own digest of the content. */
  sha: string;
  text: string | null;
}

export interface ChangedFile {
  path: string;
  status: string;
  /** Of a file that was renamed. */
  before: string | null;
}

export function baseFiles({ octokit, repository }: Reach): BaseFiles {
  const content = async (path: string, ref: string) => {
    try {
      return (await octokit.rest.repos.getContent({ ...repository, path, ref })).data;
    } catch (error) {
      // Without the permission GitHub answers so too; `split` tells the two apart.
      if (responseOf(error)?.status === 404) return null;
      throw error;
    }
  };
  return {
    async at(path, commit) {
      const data = await content(path, commit);
      if (data === null || Array.isArray(data) || data.type !== 'file') return null;
      const text = data.encoding === 'base64' ? Buffer.from(data.content, 'base64').toString('utf8') : null;
      return { sha: data.sha, text };
    },
    async list(folder, commit) {
      const data = await content(folder, commit);
      return Array.isArray(data) ? data.filter(({ type }) => type === 'file').map(({ path }) => path) : [];
    },
    async split(base, head) {
      const basehead = `${base}...${head}`;
      const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...repository, basehead });
      const files = (data.files ?? []).map(({ filename, status, previous_filename }) => ({
        path: filename,
        status,
        before: previous_filename ?? null,
      }));
      return { commit: data.merge_base_commit.sha, files };
    },
  };
}

/** Git's digest of a file's content, as `git hash-object` makes it. */
export function blobSha(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Whether a file of the base has this content, also where it lies in Git LFS and the base holds a pointer to it. */
export function isSameFile(base: BaseFile, bytes: Uint8Array): boolean {
  if (base.sha === blobSha(bytes)) return true;
  const pointer = /^version https:\/\/git-lfs\.github\.com\/[^\n]*\noid sha256:([0-9a-f]{64})\n/.exec(
    base.text ?? '',
  );
  return pointer !== null && pointer[1] === createHash('sha256').update(bytes).digest('hex');
}

/** Why the base cannot be read, and what to do. */
export function whyUnread(error: unknown): string {
  if (error instanceof Unanswered) return 'GitHub did not answer; run the job again';
  const status = responseOf(error)?.status;
  if (status === 401) return 'the token was refused (401); leave the input "token" out to use the job’s own';
  if (status === 403 || status === 404)
    return `the token may not read the repository (${status}); add "contents: read" to the job’s "permissions:"`;
  return status === undefined
    ? 'GitHub’s answer could not be used; run the job again'
    : `GitHub answered ${status}; run the job again`;
}
