import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { act } from '../../src/publish/act.ts';
import { newFolder } from '../folder.ts';
import { runnerVariables } from '../publish/destinations.ts';
import { GitServer } from './git-server.ts';

const root = join(import.meta.dirname, '../..');
let server: GitServer;
let folder: string;
beforeEach(async () => {
  server = await GitServer.start();
  folder = newFolder();
});
afterEach(async () => {
  await server.stop();
});

/** One run of the action, as of a day of 2026. */
async function run(event: string, day: string, candidate: string, inputs: Record<string, string> = {}) {
  const said: string[] = [];
  const outputs: Record<string, unknown> = {};
  const say = (text: string | Error) => void said.push(String(text));
  const all = {
    plan: join(root, 'plans/credit-default.yaml'),
    reference: join(root, 'fixtures/credit/reference.csv'),
    candidate: join(root, `fixtures/credit/${candidate}.csv`),
    token: 'a-token',
    publish: 'none',
    out: join(folder, 'out'),
    history: 'branch',
    'publish-timeout': '240',
    ...inputs,
  };
  const environment = {
    ...runnerVariables(event),
    GITHUB_API_URL: server.url,
    ...Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  const exit = await act(environment, new Date(`2026-${day}T09:00:00Z`), {
    setOutput: (name, value) => {
      outputs[name] = value;
    },
    info: say,
    notice: say,
    warning: say,
    error: say,
  });
  return { exit, outputs, said: said.join('\n') };
}

const branches = async () => (await server.git(['branch', '--format=%(refname:short)'])).toString().trim();

describe('The action with a history on a branch', () => {
  it('remembers what a schedule found, and leaves RED after two GREEN reviews', async () => {
    const statuses = [];
    for (const [day, candidate] of [
      ['04-27', 'broken'],
      ['05-04', 'healthy'],
    ] as const) {
      const { exit, outputs, said } = await run('schedule', day, candidate);
      expect(exit, said).toBe(1);
      statuses.push(outputs.status);
    }
    expect(statuses).toEqual(['RED', 'RED']);
    const report = JSON.parse(readFileSync(join(folder, 'out/verdict.json'), 'utf8'));
    expect(
      report.findings.find(({ check }: { check: string }) => check === 'review/leave-red'),
    ).toMatchObject({
      status: 'RED',
      value: 1,
    });
    const text = (await server.git(['show', 'greenlight-history:credit-default/2026.jsonl'])).toString();
    const written = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).review);
    expect(written.map(({ status, level }) => [status, level])).toEqual([
      ['RED', 'RED'],
      ['RED', 'GREEN'],
    ]);
    expect(written[0].run).toBe('https://github.com/acme/credit/actions/runs/31337');
    // The branch is a site that GitHub Pages can serve as it stands.
    const page = (await server.git(['show', 'greenlight-history:index.html'])).toString();
    expect(page).toContain('<title>RED: models of acme/credit</title>');
    expect(page).toContain('History (2 reviews)');
    expect(server.violations).toEqual([]);
  });

  it('neither judges a pull request by it nor remembers one', async () => {
    const { outputs } = await run('pull_request', '04-27', 'healthy');
    // This server has no API to read the plan of the base by.
    expect(outputs.status).toBe('AMBER');
    expect(await branches()).toBe('');
  });

  it('keeps a history for each name of a matrix, on the branch that is named', async () => {
    await run('schedule', '04-27', 'healthy', { name: 'model A', history: 'branch:kept/reviews' });
    expect(await branches()).toBe('kept/reviews');
    const files = (await server.git(['ls-tree', '-r', '--name-only', 'kept/reviews'])).toString();
    const again = {
      name: 'model A',
      history: 'branch:kept/reviews',
      candidate: join(root, 'fixtures/credit/degraded.csv'),
    };
    await run('schedule', '05-04', '', again);
    const report = JSON.parse(readFileSync(join(folder, 'out/verdict.json'), 'utf8'));
    const checks = report.findings.map(({ check }: { check: string }) => check);
    expect(checks).toContain('review/overdue');
    expect(files).toMatch(
      /^index\.html\nmodel-a-[0-9a-f]{8}\/2026\.jsonl\nmodel-a-[0-9a-f]{8}\/verdicts\/\S+\.json\n$/,
    );
  });

  it('judges nothing when the history cannot be read', async () => {
    server.before = () => ({ status: 403, data: { message: 'Resource not accessible by integration' } });
    const { exit, outputs, said } = await run('schedule', '04-27', 'healthy');
    expect([exit, outputs.status, outputs.promote]).toEqual([1, 'ERROR', 'false']);
    expect(said).toContain('contents: write');
    expect(existsSync(join(folder, 'out/verdict.json'))).toBe(false);
  });

  it('lets the verdict stand when the history cannot be written, and says which permission is missing', async () => {
    server.before = (endpoint) =>
      endpoint.startsWith('POST')
        ? { status: 403, data: { message: 'Resource not accessible by integration' } }
        : null;
    const { exit, outputs, said } = await run('schedule', '04-27', 'healthy');
    expect([exit, outputs.status, outputs.promote]).toEqual([0, 'GREEN', 'true']);
    expect(said).toContain('The review was not added to the history');
    expect(said).toContain('Add "contents: write"');
  });

  it('refuses what is no branch', async () => {
    for (const history of ['branch:', 'branch:../main', 'branch:a b', 'branch:-x', 'branch:x.lock'])
      expect((await run('schedule', '04-27', 'healthy', { history })).said).toContain(
        'is not the name of a branch',
      );
  });
});
