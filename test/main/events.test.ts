import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/record/verdict.ts';
import { GitHubServer } from '../github/server.ts';
import { head, merge } from '../publish/destinations.ts';
import { act, type Run } from './runner.ts';

const fork = 'c9f0f895fb98ab9159f51fd0297e236d0b1c2d3e';
const all = 'comment check summary artifact annotations issue';

let github: GitHubServer;
beforeAll(async () => {
  github = await GitHubServer.start();
});
afterAll(() => github.stop());
beforeEach(() => github.reset());
afterEach(() => expect(github.violations).toEqual([]));

const run = (
  event: string,
  more: { payload?: string; candidate?: string; inputs?: Record<string, string> } = {},
) => act(github, { event, candidate: 'degraded', ...more, inputs: { publish: all, ...more.inputs } });

function expectAmber({ exit, outputs, summary, out, log }: Run, predicate = join(out, 'predicate.json')) {
  expect(exit, log).toBe(1);
  expect(outputs).toEqual({
    status: 'AMBER',
    promote: 'false',
    verdict: join(out, 'verdict.json'),
    report: join(out, 'report.html'),
    model: '',
    digest: '',
    predicate,
    attestation: '',
  });
  expect(summary).toContain('AMBER');
  expect((JSON.parse(readFileSync(outputs.verdict!, 'utf8')) as Verdict).status).toBe('AMBER');
}

describe('Driven by the event', () => {
  it('pull_request, the verdict is on the head of the pull request and in its conversation.', async () => {
    const result = await run('pull_request');
    expectAmber(result);
    expect(result.log).not.toContain('::warning::The');
    expect(github.repository.checks.map(({ head_sha }) => head_sha)).toEqual([head]);
    expect(github.repository.comments.map(({ issue }) => issue)).toEqual([12]);
    expect(github.repository.issues).toEqual([]);
    expect([...github.artifacts.finished.keys()]).toEqual(['greenlight-credit-default']);
    const zip = github.artifacts.finished.get('greenlight-credit-default')!;
    for (const file of ['report.html', 'verdict.json', 'wrong-rows.csv'])
      expect(zip.includes(file)).toBe(true);
    expect(result.log).toMatch(/^::warning title=.*file=plans\/credit-default\.yaml,line=\d+/m);
  });

  it('pull_request from a fork, what its token may not do becomes advice, and the verdict stands.', async () => {
    const denied = { status: 403, message: 'Resource not accessible by integration' };
    for (const endpoint of ['issues/{issue_number}/comments', 'check-runs'])
      github.faults.set(`POST /repos/{owner}/{repo}/${endpoint}`, denied);
    const result = await run('pull_request', { payload: 'pull_request_fork' });
    expectAmber(result);
    expect(result.log.match(/^::warning::.*docs\/github\/forks\.md/gm)).toHaveLength(2);
  });

  it('pull_request of Dependabot, the advice leads to the second workflow as for a fork.', async () => {
    github.faults.set('POST /repos/{owner}/{repo}/check-runs', { status: 403, message: 'Forbidden' });
    const result = await run('pull_request', { payload: 'pull_request_dependabot' });
    expectAmber(result);
    expect(result.log).toMatch(/^::warning::The check run .*Dependabot.*docs\/github\/forks\.md/m);
  });

  it('pull_request_target, the verdict is on the head of the fork.', async () => {
    expectAmber(await run('pull_request_target'));
    expect(github.repository.checks.map(({ head_sha }) => head_sha)).toEqual([fork]);
    expect(github.repository.comments.map(({ issue }) => issue)).toEqual([13]);
  });

  it('push to the default branch, the commit gets a check, and the alert is raised.', async () => {
    expectAmber(await run('push'));
    expect(github.repository.checks.map(({ head_sha }) => head_sha)).toEqual([head]);
    expect(github.repository.comments).toEqual([]);
    expect(github.repository.issues.map(({ state }) => state)).toEqual(['open']);
  });

  it('schedule, the alert is raised once, and closed when GREEN returns.', async () => {
    expectAmber(await run('schedule'));
    expectAmber(await run('schedule', { inputs: { publish: 'issue summary' } }));
    expect(github.repository.issues.map(({ state }) => state)).toEqual(['open']);
    const healed = await run('schedule', { candidate: 'healthy', inputs: { publish: 'issue summary' } });
    expect(healed.exit).toBe(0);
    expect(github.repository.issues.map(({ state }) => state)).toEqual(['closed']);
  });

  it('workflow_dispatch, the commit of the branch gets a check.', async () => {
    expectAmber(await run('workflow_dispatch'));
    expect(github.repository.checks.map(({ head_sha }) => head_sha)).toEqual([head]);
  });

  it('merge_group, the commit that the queue waits for gets a check.', async () => {
    expectAmber(await run('merge_group'));
    expect(github.repository.checks.map(({ head_sha }) => head_sha)).toEqual([merge]);
  });

  it('deployment, the deployment is a success on GREEN alone.', async () => {
    const states = [];
    for (const candidate of ['healthy', 'degraded', 'broken']) {
      github.repository.deployments = [{ id: 5150, sha: head, environment: 'canary', statuses: [] }];
      await run('deployment', { candidate, inputs: { publish: 'deployment' } });
      states.push(...github.repository.deployments[0]!.statuses.map(({ state }) => state));
    }
    expect(states).toEqual(['success', 'pending', 'failure']);
  });

  it('workflow_run, a verdict that another run measured is published where it was measured.', async () => {
    const measured = await act(github, { candidate: 'degraded', inputs: { publish: 'none' } });
    const inputs = { candidate: '', 'verdict-file': measured.outputs.verdict! };
    // What is said of a verdict for actions/attest is made where it was measured.
    expectAmber(await run('workflow_run', { inputs }), '');
    expect(github.repository.checks.map(({ head_sha }) => head_sha)).toEqual([head]);
    expect(github.repository.comments.map(({ issue }) => issue)).toEqual([12]);
  });

  it('workflow_run of a fork, a GREEN is shown and promotes nothing.', async () => {
    const measured = await act(github, { inputs: { publish: 'none' } });
    expect(measured.outputs.promote).toBe('true');
    github.repository.pulls = [{ number: 13, head: { owner: 'mallory', ref: 'retrain', sha: fork } }];
    const inputs = { candidate: '', 'verdict-file': measured.outputs.verdict! };
    const { exit, outputs } = await run('workflow_run', { payload: 'workflow_run_fork', inputs });
    expect([exit, outputs.status, outputs.promote]).toEqual([0, 'GREEN', 'false']);
    expect(github.repository.comments.map(({ issue, body }) => [issue, body.includes('GREEN')])).toEqual([
      [13, true],
    ]);
    expect(github.repository.comments[0]!.body).toContain('nobody here has reviewed');
  });

  it('workflow_run of Dependabot, whose branch is in this repository, a GREEN promotes nothing either.', async () => {
    const measured = await act(github, { inputs: { publish: 'none' } });
    github.repository.pulls = [
      { number: 14, head: { owner: 'acme', ref: 'dependabot/pip/numpy-2.4.1', sha: head } },
    ];
    const inputs = { candidate: '', 'verdict-file': measured.outputs.verdict! };
    const { exit, outputs } = await run('workflow_run', { payload: 'workflow_run_dependabot', inputs });
    expect([exit, outputs.status, outputs.promote]).toEqual([0, 'GREEN', 'false']);
    expect(github.repository.comments.map(({ issue }) => issue)).toEqual([14]);
  });

  it('workflow_run, a verdict that does not hold together is refused, and replaces the answer of before.', async () => {
    const measured = await act(github, {
      candidate: 'broken',
      inputs: { publish: 'comment', 'fail-on': 'never' },
    });
    const file = measured.outputs.verdict!;
    const forged = { ...JSON.parse(readFileSync(file, 'utf8')), status: 'GREEN', promote: true };
    writeFileSync(file, JSON.stringify(forged));
    const { exit, outputs } = await run('workflow_run', { inputs: { candidate: '', 'verdict-file': file } });
    expect(exit).toBe(1);
    const nothing = { verdict: '', report: '', model: '', digest: '', predicate: '', attestation: '' };
    expect(outputs).toEqual({ status: 'ERROR', promote: 'false', ...nothing });
    expect(github.repository.comments).toHaveLength(1);
    expect(github.repository.comments[0]!.body).toContain(
      'its status is GREEN, its worst gating finding RED',
    );
    expect(github.repository.checks.map(({ conclusion }) => conclusion)).toEqual(['failure']);
  });
});

it('On GitHub Enterprise Server the artifact is left out with a word of advice, and all else is published.', async () => {
  github.prefix = '/api/v3';
  const result = await act(github, {
    candidate: 'degraded',
    inputs: { publish: all },
    variables: {
      GITHUB_SERVER_URL: 'https://github.acme.example',
      GITHUB_API_URL: `${github.url}/api/v3`,
      ACTIONS_RESULTS_URL: '',
    },
  });
  expectAmber(result);
  expect(result.log.match(/^::warning::The .*/gm)).toEqual([expect.stringMatching(/Enterprise Server/)]);
  expect(github.repository.checks[0]!.details_url).toMatch(/^https:\/\/github\.acme\.example\//);
  expect(github.repository.comments).toHaveLength(1);
});

it('Run by hand outside of GitHub, the exit status is the verdict’s.', async () => {
  const nowhere = { GITHUB_EVENT_NAME: '', GITHUB_EVENT_PATH: '', GITHUB_REPOSITORY: '', GITHUB_SHA: '' };
  const result = await act(github, {
    candidate: 'degraded',
    variables: nowhere,
    inputs: { publish: 'check comment' },
  });
  expect(result.exit).toBe(1);
  expect(result.outputs.status).toBe('AMBER');
});
