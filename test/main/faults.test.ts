import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Verdict } from '../../src/judge/verdict.ts';
import { act } from '../../src/publish/act.ts';
import { commentMarker } from '../../src/report/marker.ts';
import { runtimeToken } from '../github/artifacts.ts';
import { type Fault, GitHubServer } from '../github/server.ts';
import { head, runnerVariables, turnTo } from '../publish/places.ts';
import { act as actByBundle } from './runner.ts';

const faults: Record<string, Fault> = {
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

/** What each fault is called in the advice, whichever endpoint it strikes. */
const told: Record<string, RegExp> = {
  '401': /401/,
  '403': /403/,
  '404': /404/,
  '409': /409|artifact of that name/,
  '422': /422/,
  '429': /429|rate limit|in time/,
  '500': /500|in time/,
  timeout: /in time/,
  'connection reset': /connection|ECONNRESET|socket|reset|in time/i,
};

let github: GitHubServer;
let lastLog = '';
beforeAll(async () => {
  github = await GitHubServer.start();
  turnTo(github);
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lastLog += text;
    return true;
  });
});
afterAll(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await github.stop();
});
beforeEach(() => github.reset());

interface Endpoint {
  target: string;
  event?: string;
  payload?: string;
  inputs?: Record<string, string>;
  /** Brings the repository into the state in which the endpoint is asked. */
  before?: (gate: string) => void;
  /** The fault is borne without a word: something else is published instead. */
  silent?: boolean;
}

const ours = (id: number, gate: string) => ({
  id,
  issue: 12,
  body: `${commentMarker(gate)}\nAn earlier verdict.`,
  user: { login: 'github-actions[bot]', type: 'Bot' },
});
const alert = (gate: string) => {
  const { body, user } = ours(1, gate);
  const marked = `${body}\n<!-- greenlight:alert=AMBER, -->`;
  const rest = { state_reason: null, labels: ['greenlight'], assignees: [], title: '' };
  github.repository.issues.push({ number: 7, state: 'open', body: marked, user, ...rest });
};
const repo = '/repos/{owner}/{repo}';

const endpoints: Record<string, Endpoint> = {
  [`GET ${repo}/issues/{issue_number}/comments`]: { target: 'comment' },
  [`POST ${repo}/issues/{issue_number}/comments`]: { target: 'comment' },
  [`PATCH ${repo}/issues/comments/{comment_id}`]: {
    target: 'comment',
    before: (gate) => github.repository.comments.push(ours(1, gate)),
  },
  [`DELETE ${repo}/issues/comments/{comment_id}`]: {
    target: 'comment',
    before: (gate) => github.repository.comments.push(ours(1, gate), ours(2, gate)),
  },
  'GET /user': { target: 'comment', inputs: { token: 'ghp_ada' } },
  [`GET ${repo}/pulls`]: { target: 'comment', event: 'workflow_run', payload: 'workflow_run_fork' },
  [`POST ${repo}/check-runs`]: { target: 'check' },
  [`PATCH ${repo}/check-runs/{check_run_id}`]: { target: 'check' },
  [`GET ${repo}/commits/{ref}/check-runs`]: {
    target: 'check',
    before: () => github.faults.set(`POST ${repo}/check-runs`, { kind: 'lost', times: 1 }),
  },
  [`GET ${repo}/issues`]: { target: 'issue', event: 'schedule' },
  [`POST ${repo}/issues`]: { target: 'issue', event: 'schedule' },
  [`PATCH ${repo}/issues/{issue_number}`]: { target: 'issue', event: 'schedule', before: alert },
  [`POST ${repo}/issues/{issue_number}/comments on an alert`]: {
    target: 'issue',
    event: 'schedule',
    before: alert,
  },
  [`GET ${repo}/assignees/{assignee}`]: { target: 'issue', event: 'schedule', silent: true },
  [`POST ${repo}/issues/{issue_number}/assignees`]: {
    target: 'issue',
    event: 'schedule',
    before: (gate) => {
      alert(gate);
      github.repository.assignable.add('ada');
    },
  },
  [`GET ${repo}/deployments`]: { target: 'deployment', inputs: { environment: 'canary' } },
  [`POST ${repo}/deployments`]: { target: 'deployment', inputs: { environment: 'canary' } },
  [`POST ${repo}/deployments/{deployment_id}/statuses`]: {
    target: 'deployment',
    event: 'deployment',
    before: () =>
      github.repository.deployments.push({ id: 5150, sha: head, environment: 'canary', statuses: [] }),
  },
  CreateArtifact: { target: 'artifact' },
  PutBlock: { target: 'artifact' },
  PutBlockList: { target: 'artifact' },
  FinalizeArtifact: { target: 'artifact' },
};

/** A gate of sixty rules on one column: enough findings for two batches of annotations. */
const folder = mkdtempSync(join(tmpdir(), 'greenlight-'));
const planFile = join(folder, 'plan.yaml');
const rows = (bad: number) =>
  Array.from({ length: 40 }, (_, i) => `${i},${i < bad ? 1 - (i % 2) : i % 2},${i % 2 ? 0.9 : 0.1}`);
beforeAll(() => {
  const cases = Array.from(
    { length: 60 },
    (_, i) =>
      `  - { name: case ${i}, where: id >= 0, min_cases: 1, accuracy: { green: ">= 0.8", red: "< 0.6" } }`,
  );
  writeFileSync(
    planFile,
    [
      'plan: faults',
      'about: A gate that is told everywhere',
      'data: { task: binary, id: id, label: y, positive: 1, score: p, features: { id: { type: number } } }',
      'levels:',
      '  GREEN: { means: fine }',
      '  AMBER: { means: not fine, action: look, owner: "@ada", within: 2 days }',
      '  RED: { means: broken, action: stop, owner: "@ada", within: 1 day }',
      'metrics: { accuracy: { green: ">= 0.8", red: "< 0.6" } }',
      'edge_cases:',
      ...cases,
      '',
    ].join('\n'),
  );
  for (const [name, bad] of [
    ['reference', 0],
    ['GREEN', 0],
    ['RED', 30],
  ] as const)
    writeFileSync(join(folder, `${name}.csv`), `${['id,y,p', ...rows(bad)].join('\n')}\n`);
});

let cell = 0;

/** Runs the action in this process; only the one target is published. */
async function run(status: 'GREEN' | 'RED', endpoint: Endpoint, seconds: number) {
  cell += 1;
  lastLog = '';
  const gate = `faults-${cell}`;
  const out = join(folder, gate);
  const outputs = join(folder, `${gate}.outputs`);
  writeFileSync(outputs, '');
  vi.stubEnv('GITHUB_OUTPUT', outputs);
  vi.stubEnv('ACTIONS_RESULTS_URL', github.url);
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', runtimeToken);
  github.tokens.add('ghp_ada');
  endpoint.before?.(gate);
  const inputs: Record<string, string> = {
    plan: planFile,
    reference: join(folder, 'reference.csv'),
    candidate: join(folder, `${status}.csv`),
    token: 'the-job-token',
    publish: endpoint.target,
    name: gate,
    out,
    'publish-timeout': String(seconds),
    ...endpoint.inputs,
  };
  const environment = {
    ...runnerVariables(endpoint.event ?? 'pull_request', endpoint.payload),
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const exit = await act(environment, new Date('2026-06-01T10:00:00Z'));
  const verdict = JSON.parse(readFileSync(join(out, 'verdict.json'), 'utf8')) as Verdict;
  return { exit, outputs: readFileSync(outputs, 'utf8'), verdict, log: lastLog };
}

describe('Verdict, exit status and outputs are true, and advice is given, when GitHub answers', () => {
  for (const [kind, fault] of Object.entries(faults)) {
    it.each(Object.keys(endpoints))(`${kind} to %s.`, async (name) => {
      const endpoint = endpoints[name]!;
      // An alert, and a second batch of annotations, exist only where something is wrong.
      const status =
        endpoint.target === 'issue' || name.startsWith('PATCH') ? 'RED' : cell % 2 ? 'GREEN' : 'RED';
      const asked = name.replace(' on an alert', '');
      github.faults.set(asked, { ...fault });
      const slow = kind === 'timeout' || endpoint.target === 'artifact';
      const { exit, outputs, verdict, log } = await run(status, endpoint, slow ? 1 : 4);

      expect(github.requests.map((request) => request.endpoint)).toContain(asked);
      expect(verdict).toMatchObject({ status, promote: status === 'GREEN' });
      expect(exit).toBe(status === 'GREEN' ? 0 : 1);
      expect(outputs).toMatch(new RegExp(`^status<<(.+)\\n${status}\\n\\1$`, 'm'));
      expect(outputs).toMatch(new RegExp(`^promote<<(.+)\\n${status === 'GREEN'}\\n\\1$`, 'm'));
      const advice = log.match(/^::warning::The .* was not published: .*The verdict stands\.$/gm) ?? [];
      expect(advice).toHaveLength(endpoint.silent ? 0 : 1);
      if (!endpoint.silent) expect(advice[0]).toMatch(told[kind]!);
      expect(github.violations).toEqual([]);
    });
  }
});

describe('The committed bundle, when every endpoint at once answers', () => {
  it.each(Object.keys(faults))(
    '%s, still tells its verdict by exit status, outputs and summary.',
    async (kind) => {
      for (const name of Object.keys(endpoints)) github.faults.set(name, { ...faults[kind]! });
      const publish = 'summary comment check artifact issue deployment';
      const inputs = { publish, environment: 'canary', 'alert-on': 'always', 'publish-timeout': '2' };
      const { exit, outputs, summary, log } = await actByBundle(github, { inputs });
      expect(exit, log).toBe(0);
      expect(outputs).toMatchObject({ status: 'GREEN', promote: 'true' });
      expect(summary).toContain('GREEN');
      expect(log.match(/^::warning::The .* was not published/gm)).toHaveLength(5);
      expect(github.repository).toMatchObject({ comments: [], checks: [], issues: [], deployments: [] });
    },
  );
});
