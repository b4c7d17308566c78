import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newFolder } from '../folder.ts';
import { GitHubServer } from '../github/server.ts';
import { act } from './runner.ts';

let github: GitHubServer;
let whole: string;
beforeAll(async () => {
  github = await GitHubServer.start();
  const measured = await act(github, { inputs: { publish: 'none' } });
  expect(measured.outputs.promote).toBe('true');
  whole = join(newFolder(), 'verdict.json');
  writeFileSync(whole, readFileSync(measured.outputs.verdict!));
});
afterAll(() => github.stop());
beforeEach(() => github.reset());

const run = (event: string, payload: string, file: string) =>
  act(github, {
    event,
    payload,
    inputs: { candidate: '', 'verdict-file': file, publish: 'comment check summary' },
  });

describe('A verdict file that holds together promotes nothing and fails the job', () => {
  it.each([
    ['pull_request', 'pull_request'],
    ['pull_request', 'pull_request_fork'],
    ['pull_request_target', 'pull_request_target'],
    ['issue_comment', 'push'],
    ['workflow_dispatch', 'workflow_dispatch'],
    ['schedule', 'schedule'],
    ['push', 'push'],
  ])('on %s (%s), and that it is not trusted is said.', async (event, payload) => {
    const { exit, outputs, log, summary } = await run(event, payload, whole);
    expect([exit, outputs.status, outputs.promote], log).toEqual([1, 'GREEN', 'false']);
    expect(summary).toContain('This verdict is not trusted');
    for (const { conclusion } of github.repository.checks) expect(conclusion).toBe('action_required');
  });
});

it('A verdict that leaves out most of the plan is refused wherever it comes from.', async () => {
  const verdict = JSON.parse(readFileSync(whole, 'utf8'));
  const findings = verdict.findings.filter(({ kind }: { kind: string }) => kind === 'metric');
  const forged = join(newFolder(), 'forged.json');
  writeFileSync(forged, JSON.stringify({ ...verdict, findings }));
  for (const [event, payload] of [
    ['workflow_run', 'workflow_run'],
    ['push', 'push'],
  ] as const) {
    const { exit, outputs } = await run(event, payload, forged);
    expect([exit, outputs.status, outputs.promote]).toEqual([1, 'ERROR', 'false']);
  }
});

it('A token that GitHub echoes does not reach the log.', async () => {
  const message = 'the-job-token is no token';
  github.faults.set('POST /repos/{owner}/{repo}/check-runs', { status: 422, message });
  const { log } = await act(github, { inputs: { publish: 'check' } });
  expect(log).toContain('*** is no token');
  expect(log.replaceAll('::add-mask::the-job-token', '')).not.toContain('the-job-token');
});
