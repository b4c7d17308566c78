import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GitHubServer } from '../github/server.ts';
import { type Cell, Cells, endpoints, faults } from './fault-cells.ts';
import { act as actByBundle } from './runner.ts';

const permissions: Record<string, string> = {
  comment: 'pull-requests: write',
  check: 'checks: write',
  issue: 'issues: write',
  deployment: 'deployments: write',
};

/** What the advice must say of a fault, to be of use to whoever keeps the workflow. */
function advised({ kind, target, asked }: Cell): RegExp {
  if (target === 'artifact') return ofArtifact[kind]!;
  const permission = new RegExp(`\\(${kind}\\).*Add "${permissions[target]}"`);
  const lacking = asked === 'GET /user' ? new RegExp(`\\(${kind}\\)\\. Set "author"`) : permission;
  return { ...ofApi, '403': lacking, '404': lacking }[kind]!;
}

const slow = /did not answer in time.*"publish-timeout"/;
const broken = /connection to GitHub broke.*HTTPS_PROXY/;
const ofApi: Record<string, RegExp> = {
  '401': /token was refused \(401\)\. Leave the input "token" out/,
  '409': /conflict \(409\).*Run the job again/,
  '422': /could not use the request \(422\): Validation Failed/,
  '429': /rate limit is reached \(429\)\. Run the job again later/,
  '500': /answered 500, also after further attempts/,
  timeout: slow,
  'connection reset': broken,
};
const refused = /refused the job’s access \(40[13]\).*Run the job again/;
const ofArtifact: Record<string, RegExp> = {
  '401': refused,
  '403': refused,
  '404': /artifact service answered 404/,
  '409': /artifact of that name \(409\).*"name"/,
  '422': /artifact service answered 422/,
  // The upload goes on trying for longer than this test is willing to wait.
  '429': /artifact service answered 429|in time/,
  '500': /artifact service answered 500|in time/,
  timeout: slow,
  'connection reset': /connection to GitHub broke|in time/,
};

/** After these another attempt may help, and comes; after a timeout as far as there is time. */
const passing = ['500', 'connection reset'];

describe('Verdict, exit status and outputs are true, and there is advice, when GitHub answers', () => {
  const cells = new Cells();
  beforeAll(() => cells.run());
  afterAll(() => cells.stop());

  for (const kind of Object.keys(faults))
    it.each(Object.keys(endpoints))(`${kind} to %s.`, (endpoint) => {
      const cell = cells.find(kind, endpoint);
      const { status, verdict, outputs, exit, advice, attempts, violations, out } = cell;
      expect(violations).toEqual([]);
      expect(verdict).toMatchObject({ status, promote: status === 'GREEN' });
      expect(exit).toBe(status === 'GREEN' ? 0 : 1);
      expect(outputs).toEqual({
        status,
        // Nobody has reviewed what a fork measured.
        promote: String(status === 'GREEN' && cell.event !== 'workflow_run'),
        verdict: `${out}/verdict.json`,
        report: `${out}/report.html`,
        model: '',
        digest: '',
        predicate: `${out}/predicate.json`,
        attestation: '',
      });

      expect(attempts).toBeGreaterThanOrEqual(
        cell.target !== 'artifact' && passing.includes(kind) && !cell.once ? 2 : 1,
      );
      expect(attempts).toBeLessThanOrEqual([...passing, 'timeout', '429'].includes(kind) ? 4 : 1);
      if (cell.silent) expect(advice).toEqual([]);
      else {
        expect(advice).toEqual([
          expect.stringMatching(/^The [a-z -]+ was not published: .+\. The verdict stands\.$/),
        ]);
        expect(advice[0]).toMatch(advised(cell));
      }
    });
});

describe('The committed bundle, when every endpoint at once answers', () => {
  it.concurrent.each(['403', 'timeout', 'connection reset'])(
    '%s, still tells its verdict by exit status, outputs and summary, and ends.',
    async (kind) => {
      const github = await GitHubServer.start();
      for (const { asked } of Object.values(endpoints)) github.faults.set(asked, { ...faults[kind]! });
      const publish = 'summary comment check artifact issue deployment';
      const inputs = { publish, environment: 'canary', 'alert-on': 'always', 'publish-timeout': '1' };
      const { exit, outputs, summary, log } = await actByBundle(github, { inputs });
      await github.stop();
      expect(exit, log).toBe(0);
      expect(outputs).toMatchObject({ status: 'GREEN', promote: 'true' });
      expect(summary).toContain('GREEN');
      expect(log.match(/^::warning::The .* was not published/gm)).toHaveLength(5);
      expect(github.repository).toMatchObject({ comments: [], checks: [], issues: [], deployments: [] });
    },
  );
});
