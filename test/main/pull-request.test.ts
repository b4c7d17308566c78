import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GitHubServer } from '../github/server.ts';
import { head } from '../publish/destinations.ts';
import { act as actOn } from './runner.ts';

let github: GitHubServer;
beforeEach(async () => {
  github = await GitHubServer.start();
});
afterEach(async () => {
  await github.stop();
});

const act = (candidate: string, inputs: Record<string, string> = {}) => actOn(github, { candidate, inputs });

describe('the committed bundle as an action on a pull request', () => {
  it('comments once, updates the comment at the next run, and checks the head commit', async () => {
    const first = await act('degraded');
    expect(first.exit, first.log).toBe(1);
    expect(first.outputs).toMatchObject({ status: 'AMBER', promote: 'false' });
    expect(first.summary).toMatch(/AMBER/);
    expect(github.repository.comments).toHaveLength(1);
    expect(github.repository.comments[0]).toMatchObject({
      issue: 12,
      body: expect.stringMatching(/AMBER.*\n\*\*AUROC fell from .*\*\*\n\n.*@?acme\/risk-ml/),
    });
    expect(github.repository.checks.at(-1)).toMatchObject({
      head_sha: head,
      conclusion: 'failure',
      status: 'completed',
    });

    const second = await act('healthy');
    expect(second.exit, second.log).toBe(0);
    expect(second.outputs).toMatchObject({ status: 'GREEN', promote: 'true' });
    expect(github.repository.comments).toHaveLength(1);
    expect(github.repository.comments[0]!.body).toMatch(/GREEN/);
    expect(github.repository.comments[0]!.body).not.toMatch(/AMBER {2}credit/);
    expect(github.repository.checks.at(-1)).toMatchObject({ head_sha: head, conclusion: 'success' });
    expect(github.violations).toEqual([]);
  });

  it('uploads the report as an artifact', async () => {
    await act('broken');
    expect(github.requests.map(({ endpoint }) => endpoint).join('\n')).toMatch(/FinalizeArtifact/);
  });

  it('keeps the verdict, the outputs and the exit status when nothing can be published', async () => {
    github.tokens.clear();
    const { exit, log, outputs } = await act('healthy', { 'publish-timeout': '10' });
    // The plan of the base cannot be read either, so that nobody knows what the pull request changed in it.
    expect(exit, log).toBe(1);
    expect(outputs).toMatchObject({ status: 'AMBER', promote: 'false' });
    expect(log).toMatch(/::warning.*401/);
  });

  it.each([
    ['amber', 'degraded', 1, 'failure'],
    ['red', 'degraded', 0, 'neutral'],
    ['never', 'broken', 0, 'neutral'],
  ])(
    'with fail-on %s the %s candidate exits %i and its check is %s',
    async (failOn, candidate, exit, conclusion) => {
      const result = await act(candidate, { 'fail-on': failOn, publish: 'check' });
      expect(result.exit, result.log).toBe(exit);
      expect(result.outputs.promote).toBe('false');
      expect(github.repository.checks.at(-1)).toMatchObject({ conclusion });
    },
  );

  it('fails without a stack, and promotes nothing, when the data cannot be read', async () => {
    await act('healthy');
    const { exit, log, outputs } = await act('nowhere');
    expect(exit).not.toBe(0);
    expect(outputs.promote).toBe('false');
    expect(log).toMatch(/nowhere\.csv/);
    expect(log).not.toMatch(/\n\s+at /);
    // The GREEN of the earlier run must not stand.
    expect(github.repository.comments[0]!.body).not.toMatch(/GREEN/);
  });
});
