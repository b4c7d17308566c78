import { NoDestination } from './advice.ts';
import { rateLimited, responseOf } from './client.ts';
import type { Destination, Reach } from './destination.ts';

/** The job's own token and those of apps cannot ask who they are; a person's can. */
const ofPerson = /^(?:ghp_|gho_|ghu_|github_pat_|[0-9a-f]{40}$)/;

/** Login that the token writes as: only what it wrote itself is ever changed. */
export async function authorOf(
  destination: Pick<Destination, 'author' | 'token'>,
  { octokit }: Pick<Reach, 'octokit'>,
): Promise<string> {
  if (destination.author) return destination.author;
  if (!ofPerson.test(destination.token)) return 'github-actions[bot]';
  try {
    const { data } = await octokit.rest.users.getAuthenticated();
    return data.login;
  } catch (error) {
    const status = responseOf(error)?.status;
    if (rateLimited(error) || (status !== 403 && status !== 404)) throw error;
    throw new NoDestination(
      `GitHub does not say whose the token is (${status}). Set "author" to the login it writes as.`,
    );
  }
}

/** True for a text of this author that holds the marker on a line of its own. */
export function isOurs(
  text: { body?: string | null | undefined; user?: { login: string } | null | undefined },
  author: string,
  marker: string,
): boolean {
  return (
    text.user?.login.toLowerCase() === author.toLowerCase() &&
    (text.body ?? '').split(/\r?\n/).some((line) => line.trim() === marker)
  );
}
