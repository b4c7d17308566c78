import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Endpoint } from './openapi.ts';

export interface Comment {
  id: number;
  issue: number;
  body: string;
  user: { login: string; type: string };
  created_at?: string;
  author_association?: string;
}
export interface CheckRun {
  id: number;
  name: string;
  head_sha: string;
  status: string;
  conclusion: string;
  external_id: string;
  details_url: string;
  output: { title: string; summary: string; annotations: Record<string, unknown>[] };
}
export interface Issue {
  number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  state_reason: string | null;
  labels: string[];
  assignees: string[];
  user: { login: string; type: string };
  pull_request?: object;
}
export interface Deployment {
  id: number;
  sha: string;
  environment: string;
  statuses: { state: string; description: string; log_url: string; auto_inactive: boolean }[];
}
export interface Pull {
  number: number;
  head: { ref: string; sha: string; owner: string };
}

export interface Answer {
  status: number;
  data?: unknown;
  headers?: Record<string, string>;
}

type Body = Record<string, unknown>;

/** One repository behind GitHub's REST API, as far as Greenlight asks about it. */
export class Repository {
  /** Who the token belongs to. */
  login = 'github-actions[bot]';
  comments: Comment[] = [];
  checks: CheckRun[] = [];
  issues: Issue[] = [];
  deployments: Deployment[] = [];
  pulls: Pull[] = [];
  assignable = new Set<string>();
  /** Content of files by commit and path; a commit that is not listed has the files of `anywhere`. */
  files = new Map<string, Map<string, string>>();
  anywhere = ofThisRepository;
  /** Where pull requests left their base, and what they change. */
  mergeBase: string | null = null;
  changed: { filename: string; status: string; previous_filename?: string }[] = [];
  reviews: { login: string; state: string; commit: string; type?: string }[] = [];
  /** Logins by team, `acme/risk-lead`; a team that is not here may not be read. */
  teams = new Map<string, string[]>();
  private next = 1000;

  answer(endpoint: Endpoint, query: URLSearchParams, body: Body): Answer | null {
    const handle = this.routes[endpoint.name.replace('/repos/{owner}/{repo}', '')];
    return handle ? handle(endpoint.parameters, query, body) : null;
  }

  private routes: Record<string, (p: Record<string, string>, q: URLSearchParams, body: Body) => Answer> = {
    'GET /user': () => ({ status: 200, data: { login: this.login, type: 'User' } }),

    'GET /issues/{issue_number}/comments': (p, q) =>
      page(
        this.comments.filter((comment) => comment.issue === Number(p.issue_number)),
        q,
      ),
    'POST /issues/{issue_number}/comments': (p, _, body) => {
      if (String(body.body).length > 65_536)
        return unprocessable('Body is too long (maximum is 65536 characters)');
      const comment = {
        id: this.next++,
        issue: Number(p.issue_number),
        body: String(body.body),
        user: this.user(),
      };
      this.comments.push(comment);
      return { status: 201, data: comment };
    },
    'PATCH /issues/comments/{comment_id}': (p, _, body) => {
      const comment = this.comments.find((one) => one.id === Number(p.comment_id));
      if (!comment) return notFound;
      if (String(body.body).length > 65_536)
        return unprocessable('Body is too long (maximum is 65536 characters)');
      comment.body = String(body.body);
      return { status: 200, data: comment };
    },
    'DELETE /issues/comments/{comment_id}': (p) => {
      this.comments = this.comments.filter((one) => one.id !== Number(p.comment_id));
      return { status: 204 };
    },

    'GET /commits/{ref}/check-runs': (p, q) => {
      const found = this.checks.filter(
        (check) => check.head_sha === p.ref && check.name === (q.get('check_name') ?? check.name),
      );
      return { status: 200, data: { total_count: found.length, check_runs: found } };
    },
    'POST /check-runs': (_, __, body) => {
      const fault = outputFault(body);
      if (fault) return unprocessable(fault);
      const check = { ...(body as unknown as CheckRun), id: this.next++ };
      check.output.annotations ??= [];
      this.checks.push(check);
      return { status: 201, data: check };
    },
    'PATCH /check-runs/{check_run_id}': (p, _, body) => {
      const check = this.checks.find((one) => one.id === Number(p.check_run_id));
      if (!check) return notFound;
      const fault = outputFault(body);
      if (fault) return unprocessable(fault);
      const { annotations = [], ...output } = body.output as CheckRun['output'];
      check.output = { ...output, annotations: [...check.output.annotations, ...annotations] };
      return { status: 200, data: check };
    },

    'GET /issues': (_, q) => {
      const labels = (q.get('labels') ?? '').split(',').filter((label) => label !== '');
      const found = this.issues.filter(
        (issue) =>
          issue.state === (q.get('state') ?? 'open') && labels.every((label) => issue.labels.includes(label)),
      );
      return page(found, q);
    },
    'POST /issues': (_, __, body) => {
      const assignees = (body.assignees as string[] | undefined) ?? [];
      if (assignees.some((login) => !this.assignable.has(login))) return unprocessable('Validation Failed');
      const issue: Issue = {
        number: this.next++,
        title: String(body.title),
        body: String(body.body),
        state: 'open',
        state_reason: null,
        labels: (body.labels as string[]) ?? [],
        assignees,
        user: this.user(),
      };
      this.issues.push(issue);
      return { status: 201, data: issue };
    },
    'GET /issues/{issue_number}': (p) => {
      const issue = this.issues.find((one) => one.number === Number(p.issue_number));
      return issue ? { status: 200, data: issue } : notFound;
    },
    'DELETE /issues/{issue_number}/labels/{name}': (p) => {
      const issue = this.issues.find((one) => one.number === Number(p.issue_number));
      if (!issue?.labels.includes(p.name!)) return notFound;
      issue.labels = issue.labels.filter((label) => label !== p.name);
      return { status: 200, data: [] };
    },
    'PATCH /issues/{issue_number}': (p, _, body) => {
      const issue = this.issues.find((one) => one.number === Number(p.issue_number));
      if (!issue) return notFound;
      Object.assign(issue, body);
      return { status: 200, data: issue };
    },
    'POST /issues/{issue_number}/assignees': (p, _, body) => {
      const issue = this.issues.find((one) => one.number === Number(p.issue_number));
      if (!issue) return notFound;
      issue.assignees = [...new Set([...issue.assignees, ...(body.assignees as string[])])];
      return { status: 201, data: issue };
    },
    'GET /assignees/{assignee}': (p) => (this.assignable.has(p.assignee!) ? { status: 204 } : notFound),

    'GET /deployments': (_, q) =>
      page(
        this.deployments.filter(
          ({ sha, environment }) =>
            sha === (q.get('sha') ?? sha) && environment === (q.get('environment') ?? environment),
        ),
        q,
      ),
    'POST /deployments': (_, __, body) => {
      const deployment = {
        id: this.next++,
        sha: String(body.ref),
        environment: String(body.environment),
        statuses: [],
      };
      this.deployments.push(deployment);
      return { status: 201, data: deployment };
    },
    'POST /deployments/{deployment_id}/statuses': (p, _, body) => {
      const deployment = this.deployments.find((one) => one.id === Number(p.deployment_id));
      if (!deployment) return notFound;
      if (String(body.description ?? '').length > 140) return unprocessable('description is too long');
      deployment.statuses.push(body as unknown as Deployment['statuses'][number]);
      return { status: 201, data: { id: this.next++, ...body } };
    },
    'GET /deployments/{deployment_id}/statuses': (p, q) => {
      const deployment = this.deployments.find((one) => one.id === Number(p.deployment_id));
      return deployment ? page(deployment.statuses.toReversed(), q) : notFound;
    },

    'GET /contents/{path}': (p, q) => {
      const path = decodeURIComponent(p.path!);
      const files = this.files.get(q.get('ref') ?? '');
      const text = files ? (files.get(path) ?? null) : this.anywhere(path);
      if (text !== null) return { status: 200, data: contentOf(path, text) };
      const inside = [...(files?.keys() ?? [])].filter((file) => file.startsWith(`${path}/`));
      if (inside.length === 0) return notFound;
      return { status: 200, data: inside.map((file) => ({ ...contentOf(file, ''), type: 'file' })) };
    },
    'GET /compare/{basehead}': (p) => {
      const [base] = decodeURIComponent(p.basehead!).split('...');
      const merge_base_commit = { sha: this.mergeBase ?? base };
      return { status: 200, data: { merge_base_commit, files: this.changed } };
    },
    'GET /pulls/{pull_number}/reviews': (_, q) =>
      page(
        this.reviews.map(({ login, state, commit, type = 'User' }, id) => ({
          id,
          user: { login, type },
          state,
          commit_id: commit,
        })),
        q,
      ),
    'GET /orgs/{org}/teams/{team_slug}/members': (p, q) => {
      const members = this.teams.get(`${p.org}/${p.team_slug}`);
      return members
        ? page(
            members.map((login) => ({ login })),
            q,
          )
        : notFound;
    },

    'GET /pulls': (_, q) => {
      const head = q.get('head');
      const found = this.pulls.filter(
        (pull) => head === null || `${pull.head.owner}:${pull.head.ref}` === head,
      );
      return page(found, q);
    },
  };

  private user() {
    return { login: this.login, type: this.login.endsWith('[bot]') ? 'Bot' : 'User' };
  }
}

/** The files that this repository itself has. */
function ofThisRepository(path: string): string | null {
  const file = join(import.meta.dirname, '../..', path);
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file, 'utf8') : null;
}

function contentOf(path: string, text: string) {
  const bytes = Buffer.from(text);
  const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  return {
    type: 'file',
    path,
    name: path.split('/').at(-1),
    sha,
    encoding: 'base64',
    content: bytes.toString('base64'),
  };
}

const notFound: Answer = { status: 404, data: { message: 'Not Found' } };
const unprocessable = (message: string): Answer => ({
  status: 422,
  data: { message, errors: [{ message }] },
});

/** The limits that GitHub's description leaves to its prose. */
function outputFault(body: Body): string | null {
  const output = body.output as CheckRun['output'];
  if (output.title.length > 255) return 'title is too long';
  if (Buffer.byteLength(output.summary) > 65_535) return 'summary is too long';
  for (const { title, message } of output.annotations as { title: string; message: string }[]) {
    if (title.length > 255) return 'annotation title is too long';
    if (Buffer.byteLength(message) > 65_536) return 'annotation message is too long';
  }
  return null;
}

function page<T>(all: T[], query: URLSearchParams): Answer {
  const size = Number(query.get('per_page') ?? 30);
  const number = Number(query.get('page') ?? 1);
  const answer: Answer = { status: 200, data: all.slice((number - 1) * size, number * size) };
  if (number * size < all.length) answer.headers = { link: `<?page=${number + 1}>; rel="next"` };
  return answer;
}
