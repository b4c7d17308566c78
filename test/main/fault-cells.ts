import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Verdict } from '../../src/record/verdict.ts';
import { commentMarker } from '../../src/report/marker.ts';
import { newFolder } from '../folder.ts';
import { runtimeToken } from '../github/artifacts.ts';
import { type Fault, GitHubServer, type Request } from '../github/server.ts';
import { head, runnerVariables } from '../publish/destinations.ts';
import { actHere, type Heard } from './in-process.ts';

/** How a service can fail. */
export const faults: Record<string, Fault> = {
  '401': { status: 401, message: 'Bad credentials' },
  '403': { status: 403, message: 'Resource not accessible by integration' },
  '404': { status: 404, message: 'Not Found' },
  '409': { status: 409, message: 'Conflict' },
  '422': { status: 422, message: 'Validation Failed' },
  '429': { status: 429, message: 'Too Many Requests' },
  '500': { status: 500, message: 'Server Error' },
  timeout: { kind: 'hang' },
  'connection reset': { kind: 'reset' },
};

/** An endpoint, and a run of the action that asks it. */
interface Endpoint {
  asked: string;
  target: string;
  status: 'GREEN' | 'RED';
  event?: string;
  payload?: string;
  inputs?: Record<string, string>;
  /** Brings the repository into the state in which the endpoint is asked. */
  before?: (github: GitHubServer, gate: string) => void;
  /** Asked once, and done without where it fails. */
  silent?: boolean;
  once?: boolean;
}

const repo = '/repos/{owner}/{repo}';

const comments = (count: number) => (github: GitHubServer, gate: string) => {
  for (let id = 1; id <= count; id += 1) github.repository.comments.push({ id, issue: 12, ...ours(gate) });
};
const alert = (github: GitHubServer, gate: string) => {
  const { body, user } = ours(gate);
  const rest = { state_reason: null, labels: ['greenlight'], assignees: [], title: '' };
  const marked = `${body}\n<!-- greenlight:alert=AMBER, -->`;
  github.repository.issues.push({ number: 7, state: 'open', body: marked, user, ...rest });
};
const deployed = ({ repository }: GitHubServer) =>
  void repository.deployments.push({ id: 5150, sha: head, environment: 'canary', statuses: [] });
const ours = (gate: string) => ({
  body: `${commentMarker(gate)}\nAn earlier verdict.`,
  user: { login: 'github-actions[bot]', type: 'Bot' },
});

const comment = { target: 'comment', status: 'GREEN' } as const;
const check = { target: 'check', status: 'GREEN' } as const;
const issue = { target: 'issue', status: 'RED', event: 'schedule' } as const;
const canary = { target: 'deployment', status: 'GREEN', inputs: { environment: 'canary' } } as const;
const artifact = { target: 'artifact', status: 'GREEN' } as const;

/** Every endpoint that the action asks, under the name of the cell. */
export const endpoints: Record<string, Endpoint> = named([
  { asked: `GET ${repo}/issues/{issue_number}/comments`, ...comment },
  { asked: `POST ${repo}/issues/{issue_number}/comments`, ...comment },
  { asked: `PATCH ${repo}/issues/comments/{comment_id}`, ...comment, before: comments(1) },
  { asked: `DELETE ${repo}/issues/comments/{comment_id}`, ...comment, before: comments(2) },
  { asked: 'GET /user', ...comment, inputs: { token: 'ghp_ada' } },
  { asked: `GET ${repo}/pulls`, ...comment, event: 'workflow_run', payload: 'workflow_run_fork' },
  { asked: `POST ${repo}/check-runs`, ...check },
  // A second batch of annotations exists only where much is wrong.
  { asked: `PATCH ${repo}/check-runs/{check_run_id}`, ...check, status: 'RED' },
  {
    asked: `GET ${repo}/commits/{ref}/check-runs`,
    ...check,
    before: (github) => github.faults.set(`POST ${repo}/check-runs`, { kind: 'lost', times: 1 }),
  },
  { asked: `GET ${repo}/issues`, ...issue },
  { asked: `POST ${repo}/issues`, ...issue },
  { asked: `PATCH ${repo}/issues/{issue_number}`, ...issue, before: alert },
  { asked: `POST ${repo}/issues/{issue_number}/comments`, ...issue, before: alert },
  { asked: `GET ${repo}/assignees/{assignee}`, ...issue, silent: true, once: true },
  {
    asked: `POST ${repo}/issues/{issue_number}/assignees`,
    ...issue,
    before: (github, gate) => {
      alert(github, gate);
      github.repository.assignable.add('ada');
    },
  },
  { asked: `GET ${repo}/deployments`, ...canary },
  { asked: `POST ${repo}/deployments`, ...canary },
  {
    asked: `POST ${repo}/deployments/{deployment_id}/statuses`,
    ...canary,
    before: deployed,
  },
  {
    asked: `GET ${repo}/deployments/{deployment_id}/statuses`,
    ...canary,
    before: (github) => {
      deployed(github);
      github.faults.set(`POST ${repo}/deployments/{deployment_id}/statuses`, { kind: 'lost', times: 1 });
    },
  },
  { asked: 'CreateArtifact', ...artifact },
  { asked: 'PutBlock', ...artifact },
  { asked: 'PutBlockList', ...artifact },
  { asked: 'FinalizeArtifact', ...artifact },
]);

function named(all: Endpoint[]): Record<string, Endpoint> {
  const taken = new Set<string>();
  return Object.fromEntries(
    all.map((one) => {
      const name = taken.has(one.asked) ? `${one.asked} for the ${one.target}` : one.asked;
      taken.add(name);
      return [name, one];
    }),
  );
}

/** What came of one run against one fault. */
export interface Cell extends Endpoint, Heard {
  kind: string;
  verdict: Verdict;
  /** Times that the endpoint was asked. */
  attempts: number;
  violations: string[];
  /** Folder of the report. */
  out: string;
}

/** All runs, side by side in this process: waiting for a slow service costs no time of the processor. */
export class Cells {
  private folder = newFolder();
  private done = new Map<string, Cell>();
  /** Takes the artifacts of all; the upload learns its address from the environment of the process. */
  private artifacts!: GitHubServer;

  async run(): Promise<void> {
    this.artifacts = await GitHubServer.start();
    vi.stubEnv('ACTIONS_RESULTS_URL', this.artifacts.url);
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', runtimeToken);
    // The upload reports its progress to whoever runs this.
    const quiet = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    writeGate(this.folder);
    const kinds = Object.keys(faults);
    const all = kinds.flatMap((kind) => Object.entries(endpoints).map((one) => [kind, ...one] as const));
    process.setMaxListeners(0);
    // The first upload of a process loads its libraries, and that takes longer than the cells are given.
    await this.cell('none', endpoints.FinalizeArtifact!, 'first').result;

    const results: Promise<void>[] = [];
    const start = (index: number, [kind, name, endpoint]: (typeof all)[number]) => {
      const { reached, result } = this.cell(kind, endpoint, `gate-${index}`);
      results.push(result.then((cell) => void this.done.set(`${kind} ${name}`, cell)));
      return Promise.race([reached, result]);
    };
    const waits = ([kind, , { target }]: (typeof all)[number]) => lasting(kind, target);
    // What has a short time to reach its fault is alone on its way there.
    for (const [index, one] of all.entries()) if (waits(one)) await start(index, one);
    for (const [index, one] of all.entries()) if (!waits(one)) await start(index, one);
    await Promise.all(results);
    quiet.mockRestore();
  }

  find(kind: string, name: string): Cell {
    return this.done.get(`${kind} ${name}`)!;
  }

  async stop(): Promise<void> {
    vi.unstubAllEnvs();
    await this.artifacts.stop();
  }

  /** Starts a run; `reached` when it asks the endpoint for the first time. */
  private cell(kind: string, endpoint: Endpoint, gate: string) {
    let tell = () => {};
    const reached = new Promise<void>((resolve) => {
      tell = resolve;
    });
    return { reached, result: this.runOne(kind, endpoint, gate, tell) };
  }

  private async runOne(kind: string, endpoint: Endpoint, gate: string, reached: () => void): Promise<Cell> {
    const { asked, target, status, event = 'pull_request', payload = event } = endpoint;
    const api = await GitHubServer.start();
    api.tokens.add('ghp_ada');
    endpoint.before?.(api, gate);
    const isArtifact = target === 'artifact';
    const github = isArtifact ? this.artifacts : api;
    const fault = faults[kind];
    if (fault) github.faults.set(isArtifact ? `${asked} of greenlight-${gate}` : asked, { ...fault });
    const isMeant = (one: Request) =>
      one.endpoint === asked && (!isArtifact || one.artifact === `greenlight-${gate}`);
    const others = github.listener;
    github.listener = (request) => {
      others(request);
      if (isMeant(request)) reached();
    };
    const out = join(this.folder, gate);
    const inputs: Record<string, string> = {
      plan: join(this.folder, asked.startsWith(`PATCH ${repo}/check-runs`) ? 'large.yaml' : 'small.yaml'),
      reference: join(this.folder, 'reference.csv'),
      candidate: join(this.folder, `${status}.csv`),
      token: 'the-job-token',
      publish: target,
      name: gate,
      out,
      'publish-timeout': lasting(kind, target) ? '12' : '60',
      ...endpoint.inputs,
    };
    const variables = { ...runnerVariables(event, payload), GITHUB_API_URL: api.url };
    const heard = await actHere(variables, inputs);
    const attempts = github.requests.filter(isMeant).length;
    const verdict = JSON.parse(readFileSync(join(out, 'verdict.json'), 'utf8')) as Verdict;
    await api.stop();
    return { ...endpoint, ...heard, kind, verdict, attempts, violations: api.violations, out };
  }
}

/** True where attempts go on until the time is over; the waits of the upload are not ours to shorten. */
function lasting(kind: string, target: string): boolean {
  return kind === 'timeout' || (target === 'artifact' && ['429', '500', 'connection reset'].includes(kind));
}

/** A gate of one rule, one of enough rules for two batches of annotations, and their data. */
function writeGate(folder: string): void {
  const plan = [
    'plan: faults',
    'about: A gate that is told everywhere',
    'data: { task: binary, id: id, label: y, positive: 1, score: p, features: { x: { type: number } } }',
    'levels:',
    '  GREEN: { means: fine }',
    '  AMBER: { means: not fine, action: look, owner: "@ada", within: 2 days }',
    '  RED: { means: broken, action: stop, owner: "@ada", within: 1 day }',
    'metrics: { accuracy: { green: ">= 0.8", red: "< 0.6" } }',
  ];
  const rule = 'where: x >= 0, min_cases: 1, accuracy: { green: ">= 0.8", red: "< 0.6" }';
  const cases = Array.from({ length: 60 }, (_, i) => `  - { name: case ${i}, ${rule} }`);
  writeFileSync(join(folder, 'small.yaml'), `${plan.join('\n')}\n`);
  writeFileSync(join(folder, 'large.yaml'), `${[...plan, 'edge_cases:', ...cases].join('\n')}\n`);
  const rows = (wrong: number) =>
    Array.from({ length: 40 }, (_, i) => `${i},${i < wrong ? 1 - (i % 2) : i % 2},${i % 2 ? 0.9 : 0.1},${i}`);
  for (const [name, wrong] of [
    ['reference', 0],
    ['GREEN', 0],
    ['RED', 30],
  ] as const)
    writeFileSync(join(folder, `${name}.csv`), `${['id,y,p,x', ...rows(wrong)].join('\n')}\n`);
}
