import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { inputNames } from '../../src/publish/inputs.ts';
import { targetNames } from '../../src/publish/targets.ts';
import { newFolder } from '../folder.ts';
import { runtimeToken } from '../github/artifacts.ts';
import { GitHubServer } from '../github/server.ts';
import { actHere } from '../main/in-process.ts';
import { head, runnerVariables } from '../publish/destinations.ts';
import { type Gate, gates, type Permissions, pages, read, root, type Step, workflows } from './snippets.ts';

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

/** What GitHub's reference asks for, any one of each line: "Permissions required for GitHub Apps". */
const asked: Record<string, string[]> = {
  'GET /issues/{issue_number}/comments': ['issues: read', 'pull-requests: read'],
  'POST /issues/{issue_number}/comments': ['issues: write', 'pull-requests: write'],
  'PATCH /issues/comments/{comment_id}': ['issues: write', 'pull-requests: write'],
  'DELETE /issues/comments/{comment_id}': ['issues: write', 'pull-requests: write'],
  'GET /pulls': ['pull-requests: read'],
  'POST /check-runs': ['checks: write'],
  'PATCH /check-runs/{check_run_id}': ['checks: write'],
  'GET /commits/{ref}/check-runs': ['checks: read'],
  'GET /issues': ['issues: read'],
  'POST /issues': ['issues: write'],
  'PATCH /issues/{issue_number}': ['issues: write'],
  'POST /issues/{issue_number}/assignees': ['issues: write'],
  'GET /deployments': ['deployments: read'],
  'GET /deployments/{deployment_id}/statuses': ['deployments: read'],
  'POST /deployments': ['deployments: write'],
  'POST /deployments/{deployment_id}/statuses': ['deployments: write'],
};

const grants = (permissions: Permissions, wanted: string) => {
  const [scope, level] = wanted.split(': ') as [string, string];
  const granted = permissions[scope];
  return granted === 'write' || granted === level;
};

describe('The workflows of the documents', () => {
  let github: GitHubServer;
  let measured: string;
  beforeAll(async () => {
    github = await GitHubServer.start();
    vi.stubEnv('ACTIONS_RESULTS_URL', github.url);
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', runtimeToken);
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const forked = gates().find(({ workflow }) => workflow.name === 'measure')!;
    measured = (await run(forked, 'pull_request', {})).outputs.verdict!;
  });
  afterEach(() => expect(github.violations).toEqual([]));
  afterAll(async () => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    await github.stop();
  });

  /** Runs the step as the workflow has it, on the example data; GitHub refuses what the permissions do not grant. */
  async function run(gate: Gate, event: string, permissions: Permissions) {
    github.reset();
    for (const [endpoint, any] of Object.entries(asked))
      if (!any.some((one) => grants(permissions, one))) {
        const [method, path] = endpoint.split(' ');
        github.faults.set(`${method} /repos/{owner}/{repo}${path}`, {
          status: 403,
          message: 'Not accessible',
        });
      }
    github.repository.deployments = [{ id: 5150, sha: head, environment: 'canary', statuses: [] }];
    const fork = 'c9f0f895fb98ab9159f51fd0297e236d0b1c2d3e';
    github.repository.pulls = [{ number: 13, head: { owner: 'mallory', ref: 'retrain', sha: fork } }];
    const folder = newFolder();
    const data = (name: string) => join(root, 'fixtures/credit', `${name}.csv`);
    const inputs: Record<string, string> = {
      ...gate.inputs,
      ...(gate.inputs.reference && { reference: data('reference') }),
      ...(gate.inputs.candidate && { candidate: data('degraded') }),
      ...(gate.inputs['verdict-file'] && { 'verdict-file': measured }),
      // The branch has tests of its own; here only what is published is looked at.
      ...(gate.inputs.history && { history: join(folder, 'history') }),
      out: join(folder, 'report'),
      token: 'the-job-token',
    };
    const variables = {
      ...runnerVariables(event, event === 'workflow_run' ? 'workflow_run_fork' : event),
      GITHUB_API_URL: github.url,
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    };
    return actHere(variables, inputs);
  }

  const published = {
    comment: () => github.repository.comments.length,
    check: () => github.repository.checks.length,
    issue: () => github.repository.issues.length,
    deployment: () => github.repository.deployments[0]!.statuses.length,
    artifact: () => github.artifacts.finished.size,
  };

  for (const gate of gates())
    it.each(gate.events)(
      `of ${gate.title} publish on %s with exactly the permissions they grant.`,
      async (event) => {
        const { exit, outputs, advice } = await run(gate, event, gate.permissions);
        expect(advice).toEqual([]);
        expect([exit, outputs.status]).toEqual([1, 'AMBER']);
        const wanted: string[] = (gate.inputs.publish ?? action.inputs.publish.default).split(' ');
        for (const [target, count] of Object.entries(published)) {
          const here =
            wanted.includes(target) && (target !== 'comment' || /^pull_request|^workflow_run/.test(event));
          expect([target, count()]).toEqual([target, here ? 1 : 0]);
        }
        if (event !== gate.events[0]) return;
        const scopes = Object.keys(gate.permissions).filter((one) => one !== 'contents' && one !== 'actions');
        const others = wanted.filter((target) => target !== 'artifact').join(' ');
        const refused = { ...gate, inputs: { ...gate.inputs, publish: others, 'verdict-file': measured } };
        expect((await run(refused, event, {})).advice).toHaveLength(scopes.length);
      },
    );

  it('name only inputs, outputs and targets that the action has.', () => {
    expect(Object.keys(action.inputs).toSorted()).toEqual([...inputNames].toSorted());
    for (const { title, inputs } of gates()) {
      expect(inputNames, title).toEqual(expect.arrayContaining(Object.keys(inputs)));
      for (const word of inputs.publish?.split(' ') ?? []) expect(targetNames).toContain(word);
    }
    for (const { text } of workflows())
      for (const [, output] of text.matchAll(/steps\.greenlight\.outputs\.(\w+)/g))
        expect(Object.keys(action.outputs)).toContain(output);
  });

  it('grant what the steps beside the action need, and keep the token from what they check out.', () => {
    for (const { page, workflow } of workflows())
      for (const { steps, permissions = workflow.permissions } of Object.values(workflow.jobs)) {
        const uses = (name: string) => steps.some((step: Step) => step.uses?.startsWith(`actions/${name}@`));
        const history = steps.some((step) => step.with?.history?.startsWith('branch'));
        if (uses('checkout')) expect(permissions?.contents, page).toBe(history ? 'write' : 'read');
        expect(permissions?.actions === 'read', page).toBe(uses('download-artifact'));
        for (const step of steps)
          if (step.with?.ref?.includes('pull_request.head'))
            expect(String(step.with['persist-credentials'])).toBe('false');
      }
  });

  it('put no expression into a script.', () => {
    for (const { workflow } of workflows())
      for (const { steps } of Object.values(workflow.jobs))
        for (const step of steps) expect(step.run ?? '').not.toContain('${{');
  });
});

describe('The pages', () => {
  it('cover every event.', () => {
    const shown = new Set(gates().flatMap(({ events }) => events));
    for (const event of readdirSync(join(root, 'fixtures/events')))
      if (!/_(?:fork|dependabot)\.json$/.test(event)) expect(shown).toContain(event.replace('.json', ''));
  });

  it('promote in the documents as the workflow does that a runner runs.', () => {
    const jobs = (text: string) =>
      JSON.parse(JSON.stringify(parse(text).jobs), (key, value) =>
        ['run', 'uses', 'env', 'candidate', 'reference'].includes(key) ? undefined : value,
      );
    const shown = workflows().find(({ page }) => page.endsWith('promotion.md'))!;
    expect(jobs(shown.text)).toEqual(jobs(read('.github/workflows/promotion.yml')));
  });

  it.each(pages)('%s has only links that lead somewhere.', (page) => {
    const links = [...read(page).matchAll(/\]\(((?!https:)[^)#]+)(?:#[^)]*)?\)/g)].map(([, path]) => path!);
    expect(links.filter((path) => !existsSync(join(root, dirname(page), path)))).toEqual([]);
  });

  it('explain messages that the source can give.', () => {
    const source = ['src/publish', 'src/history']
      .flatMap((folder) =>
        readdirSync(join(root, folder), { recursive: true })
          .filter((file) => String(file).endsWith('.ts'))
          .map((file) => read(join(folder, String(file)))),
      )
      .join('\n')
      .replace(/'\s*\+\s*\n?\s*['`]|`\s*\+\s*\n?\s*['`]/g, '');
    const messages = [...read('docs/github/troubleshooting.md').matchAll(/^### (.+)$/gm)].map(
      ([, text]) => text!,
    );
    expect(messages.length).toBeGreaterThan(20);
    const unknown = messages.filter((message) =>
      message.split('…').some((part) => !source.includes(part.replace(/\((?=$)|^\)\.?/g, ''))),
    );
    expect(unknown).toEqual([]);
  });
});
