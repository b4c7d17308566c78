import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { act } from '../../src/publish/act.ts';
import { batchFolder, planFile } from '../canary/rollouts.ts';
import { newFolder } from '../folder.ts';
import { GitHubServer } from '../github/server.ts';
import { head, runnerVariables } from './destinations.ts';

let github: GitHubServer;
let home: string;
beforeAll(async () => {
  github = await GitHubServer.start();
});
afterAll(() => github.stop());
beforeEach(() => {
  github.reset();
  home = newFolder();
});
afterEach(() => expect(github.violations).toEqual([]));

interface Job {
  story: string;
  batch?: number;
  event?: string;
  inputs?: Record<string, string>;
}

/** One run of the action in canary mode on a rollout of fixtures/rollout. */
async function run({ story, batch = 1, event = 'schedule', inputs }: Job) {
  const logs = batchFolder(story, batch);
  const all = {
    mode: 'canary',
    plan: planFile(story.split('/')[0]!),
    'read-from': process.env.GREENLIGHT_TEST_FOLDERS!,
    baseline: join(logs, 'baseline.csv'),
    canary: join(logs, 'canary.csv'),
    state: join(home, 'state.json'),
    token: 'the-job-token',
    out: join(home, 'out'),
    publish: 'issue comment summary deployment check',
    environment: 'production',
    ...inputs,
  };
  const environment = {
    ...runnerVariables(event),
    GITHUB_API_URL: github.url,
    GITHUB_STEP_SUMMARY: join(home, 'summary.md'),
    ...Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  writeFileSync(environment.GITHUB_STEP_SUMMARY, '');
  const outputs: Record<string, string> = {};
  const log: string[] = [];
  const say = (text: string | Error) => void log.push(String(text));
  const runner = {
    setOutput(name: string, value: string) {
      outputs[name] = value;
    },
    ...{ info: say, notice: say, warning: say, error: say },
  };
  const exit = await act(environment, new Date('2026-03-02T12:00:00Z'), runner);
  return { exit, outputs, log, summary: readFileSync(environment.GITHUB_STEP_SUMMARY, 'utf8') };
}

const states = () =>
  github.repository.deployments.flatMap(({ statuses }) => statuses.map(({ state }) => state));

describe('The action in its canary mode', () => {
  it('raises, holds and promotes; deployment and one issue follow the rollout to its end.', async () => {
    const seen = [];
    for (const batch of [1, 2, 3]) {
      const { exit, outputs } = await run({
        story: 'blue-green/healthy',
        batch,
        inputs: { 'fail-on': 'red' },
      });
      seen.push([exit, outputs.decision, outputs.traffic, outputs.promote, outputs.status]);
    }
    expect(seen).toEqual([
      [0, 'HOLD', '0.5', 'false', 'AMBER'],
      [0, 'HOLD', '0.5', 'false', 'AMBER'],
      [0, 'PROMOTE', '1', 'true', 'GREEN'],
    ]);
    expect(states()).toEqual(['in_progress', 'in_progress', 'success']);
    expect(github.repository.deployments).toHaveLength(1);
    const [issue, ...others] = github.repository.issues;
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ state: 'closed', state_reason: 'completed' });
    expect(issue!.title).toContain('late-parcels rollout: PROMOTE');
    expect(issue!.body).toContain('Batch 3 of at most 20');
  });

  it('fails the job on anything but a promotion, unless fail-on says otherwise.', async () => {
    expect((await run({ story: 'blue-green/healthy' })).exit).toBe(1);
  });

  it('rolls back: traffic 0, the deployment has failed, the issue stays open and names the owner.', async () => {
    const { exit, outputs, summary } = await run({ story: 'blue-green/bad', inputs: { 'fail-on': 'red' } });
    expect([exit, outputs.decision, outputs.traffic, outputs.promote]).toEqual([1, 'ROLLBACK', '0', 'false']);
    expect(states()).toEqual(['failure']);
    expect(github.repository.issues[0]).toMatchObject({ state: 'open' });
    expect(github.repository.issues[0]!.body).toContain('acme/parcels-ml');
    expect(summary).toContain('29 of 110 bad on the canary');
    expect(JSON.parse(readFileSync(outputs.verdict!, 'utf8')).decision).toBe('ROLLBACK');
    expect(github.repository.checks.map(({ head_sha, conclusion }) => [head_sha, conclusion])).toEqual([
      [head, 'failure'],
    ]);
  });

  it('keeps one comment in a pull request.', async () => {
    for (const batch of [1, 2]) await run({ story: 'red-black/healthy', batch, event: 'pull_request' });
    expect(github.repository.comments.map(({ issue }) => issue)).toEqual([12]);
    expect(github.repository.comments[0]!.body).toContain('PROMOTE');
  });

  it('promotes when a person approves, and not before.', async () => {
    const first = await run({ story: 'shadow/healthy' });
    expect([first.outputs.decision, first.outputs.promote]).toEqual(['HOLD', 'false']);
    const inputs = { 'approved-by': 'ada', baseline: '', canary: '' };
    const { exit, outputs } = await run({ story: 'shadow/healthy', inputs });
    expect([exit, outputs.decision, outputs.promote]).toEqual([0, 'PROMOTE', 'true']);
    expect(states()).toEqual(['in_progress', 'success']);
  });

  it('promotes nothing and names no traffic when it cannot judge, and says so where it was said before.', async () => {
    await run({ story: 'blue-green/healthy' });
    const { exit, outputs, log } = await run({ story: 'blue-green/healthy', inputs: { 'fail-on': 'never' } });
    expect(exit).toBe(1);
    expect(outputs).toEqual({
      status: 'ERROR',
      decision: 'ERROR',
      traffic: '',
      promote: 'false',
      verdict: '',
    });
    expect(log.join('\n')).toContain('already counted as batch 1');
    expect(states()).toEqual(['in_progress', 'error']);
    expect(github.repository.issues.map(({ title }) => title)).toEqual([
      expect.stringContaining('Could not judge'),
    ]);
  });

  it('needs its inputs.', async () => {
    const inputs = { baseline: '', state: '' };
    const { outputs, log } = await run({ story: 'blue-green/healthy', inputs });
    expect(outputs.promote).toBe('false');
    expect(log.join('\n')).toMatch(/"state" is missing.*\n.*"baseline" is missing/);
  });

  it('keeps its answer when GitHub refuses everything.', async () => {
    for (const endpoint of ['issues', 'deployments', 'check-runs'])
      github.faults.set(`POST /repos/{owner}/{repo}/${endpoint}`, { status: 403 });
    const { outputs, log } = await run({ story: 'blue-green/bad' });
    expect([outputs.decision, outputs.traffic]).toEqual(['ROLLBACK', '0']);
    expect(log.filter((line) => line.includes('lacks a permission'))).toHaveLength(3);
  });
});
