import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { announceRefusal } from '../../../src/publish/announcement.ts';
import { publish } from '../../../src/publish/index.ts';
import { closes, conclusionOf } from '../../../src/publish/targets/check.ts';
import { GitHubServer } from '../../github/server.ts';
import { head, merge, placeOn, turnTo } from '../destinations.ts';
import { announcement, finding } from '../verdicts.ts';

let github: GitHubServer;
beforeAll(async () => {
  github = await GitHubServer.start();
  turnTo(github);
});
afterAll(() => github.stop());
beforeEach(() => {
  github.reset();
});
afterEach(() => expect(github.violations).toEqual([]));

describe('The conclusion of the check', () => {
  it.each([
    ['GREEN', 'success', 'success', 'success'],
    ['AMBER', 'failure', 'neutral', 'neutral'],
    ['RED', 'failure', 'failure', 'neutral'],
    ['ERROR', 'failure', 'failure', 'failure'],
  ] as const)('for %s is %s, %s or %s as fail-on is amber, red or never.', (status, ...conclusions) => {
    const believed = { status, distrust: null };
    expect((['amber', 'red', 'never'] as const).map((failOn) => conclusionOf(believed, failOn))).toEqual(
      conclusions,
    );
  });

  it('satisfies no required check where the verdict is not believed, unless the gate only reports.', () => {
    for (const distrust of ['unreviewed code', 'unknown origin'] as const)
      for (const status of ['GREEN', 'AMBER', 'RED', 'ERROR'] as const) {
        for (const failOn of ['amber', 'red'] as const)
          expect(['failure', 'action_required']).toContain(conclusionOf({ status, distrust }, failOn));
        expect(conclusionOf({ status, distrust }, 'never')).toBe(status === 'ERROR' ? 'failure' : 'neutral');
      }
  });

  it('is a failure exactly where the job fails.', () => {
    for (const status of ['GREEN', 'AMBER', 'RED', 'ERROR'] as const)
      for (const failOn of ['amber', 'red', 'never'] as const)
        expect(conclusionOf({ status, distrust: null }, failOn) === 'failure').toBe(
          closes({ status, distrust: null }, failOn),
        );
  });
});

it('The check of a verdict that is not believed asks for somebody, and says why.', async () => {
  const place = () => placeOn('workflow_run', {}, 'workflow_run_fork');
  await publish(announcement('GREEN', { distrust: 'unreviewed code' }), place(), ['check']);
  await publish(announcement('RED', { distrust: 'unreviewed code' }), place(), ['check']);
  await publish(announcement('GREEN'), placeOn('workflow_run'), ['check']);
  const { checks } = github.repository;
  expect(checks.map(({ conclusion }) => conclusion)).toEqual(['action_required', 'failure', 'success']);
  expect(checks[0]!.output.title).toContain('not believed: measured by unreviewed code');
  expect(checks[0]!.output.summary).toContain('nobody here has reviewed');
});

it('The check stands on the head of the pull request and not on its merge commit.', async () => {
  expect(await publish(announcement('AMBER'), placeOn('pull_request'), ['check'])).toEqual([]);
  const [check] = github.repository.checks;
  expect(check).toMatchObject({ head_sha: head, name: 'Greenlight: credit-default', conclusion: 'failure' });
  expect(check!.output.title).toBe('AMBER: AUROC 0.75');
  expect(check!.details_url).toBe('https://github.com/acme/credit/actions/runs/31337');
});

it('The check of a merge group stands on the commit that the queue waits for.', async () => {
  await publish(announcement('GREEN'), placeOn('merge_group'), ['check']);
  expect(github.repository.checks[0]).toMatchObject({ head_sha: merge, conclusion: 'success' });
});

it('More than fifty annotations arrive in batches, each on its line of the plan.', async () => {
  const findings = Array.from({ length: 120 }, (_, i) =>
    finding('RED', { kind: 'edge', subject: `m${i}`, plan_line: i + 1 }),
  );
  github.requests = [];
  expect(await publish(announcement('RED', { findings }), placeOn('pull_request'), ['check'])).toEqual([]);
  const [check] = github.repository.checks;
  expect(check!.output.annotations.map(({ start_line }) => start_line)).toEqual(
    findings.map((_, i) => i + 1),
  );
  expect(check!.output.title).toBe('RED: m0: AUROC 0.65, and 119 more findings');
  expect(github.writes).toHaveLength(3);
});

it('A check whose creation was not answered is found, and not created twice.', async () => {
  github.faults.set('POST /repos/{owner}/{repo}/check-runs', { kind: 'lost', times: 1 });
  expect(await publish(announcement('RED'), placeOn('push'), ['check'])).toEqual([]);
  expect(github.repository.checks).toHaveLength(1);
});

it('What could not be judged is a failed check that says why.', async () => {
  const refusal = announceRefusal('candidate.csv is empty.', 'credit-default', head, '2026-06-01T10:00:00Z');
  expect(await publish(refusal, placeOn('pull_request', { failOn: 'never' }), ['check'])).toEqual([]);
  const [check] = github.repository.checks;
  expect(check).toMatchObject({
    conclusion: 'failure',
    output: { title: 'Could not judge: candidate.csv is empty.' },
  });
  expect(check!.output.summary).toContain('candidate.csv is empty.');
});

it('Three megabytes of findings are published within every limit, and no gating finding is lost.', async () => {
  const findings = Array.from({ length: 1500 }, (_, i) =>
    finding('RED', {
      kind: 'edge',
      subject: `case ${i}`,
      metric: 'accuracy',
      reasons: [{ reason: 'leftOut', what: `Finding ${i}: ${'é'.repeat(1000)}` }],
      plan_line: i + 1,
    }),
  );
  expect(Buffer.byteLength(JSON.stringify(findings))).toBeGreaterThan(3_000_000);
  const place = placeOn('pull_request');
  const targets = ['check', 'comment', 'summary'] as const;
  expect(await publish(announcement('RED', { findings }), place, targets)).toEqual([]);
  expect(github.repository.comments[0]!.body.length).toBeLessThanOrEqual(65_536);
  const [check] = github.repository.checks;
  expect(check!.output.annotations).toHaveLength(1500);
  expect(check!.output.annotations.at(-1)!.title).toContain('case 1499');
});
