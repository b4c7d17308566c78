import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { branchHistory } from '../../src/history/branch-store.ts';
import { connect, deadline } from '../../src/publish/client.ts';
import { writeAtOnce } from './branch-rounds.ts';
import { GitServer } from './git-server.ts';
import { recordAt } from './record.ts';

let server: GitServer;
beforeEach(async () => {
  server = await GitServer.start();
});
afterEach(() => server.stop());

/** Patient, because the machine may be busy, and quick to try again. */
async function history(patience = 600_000) {
  const until = { ...deadline(patience), pause: 20 };
  const octokit = await connect(server.url, 'a-token', until);
  return branchHistory({
    owner: 'acme',
    repo: 'risk',
    branch: 'greenlight-history',
    request: (route, parameters) => octokit.request(route, parameters),
    left: until.left,
  });
}

const lines = async () =>
  (await server.git(['show', 'greenlight-history:weekly/2026.jsonl'])).toString().trim().split('\n').length;

describe('a history branch', () => {
  it('begins with the first review, grows by one commit each, and is read as it was written', async () => {
    const branch = await history();
    expect(await branch.read('weekly')).toEqual({ records: [], faults: [] });
    const records = [recordAt(0), recordAt(400)];
    for (const record of records) await branch.append(record);
    await branch.append(recordAt(2, 'another', { plan: 'Un autre plan' }));
    expect(await branch.read('weekly')).toEqual({ records, faults: [] });
    const log = (await server.git(['log', '--format=%s', 'greenlight-history'])).toString();
    expect(log).toBe('Review of Un autre plan: GREEN\nReview of weekly: GREEN\nReview of weekly: GREEN\n');
    expect(server.violations).toEqual([]);
  });

  it('holds a review once, also when the answer to it was lost', async () => {
    const branch = await history();
    await branch.append(recordAt(0));
    let lost = 0;
    server.losing = (endpoint) => endpoint.startsWith('PATCH') && lost++ === 0;
    await branch.append(recordAt(1));
    await branch.append(recordAt(1));
    expect(lost).toBeGreaterThan(0);
    expect(await lines()).toBe(2);
  });

  it('is written all the same after a server’s fault or a broken connection at any request', async () => {
    const branch = await history();
    await branch.append(recordAt(0));
    const seen = new Set<string>();
    server.before = (endpoint) => {
      if (seen.has(endpoint)) return null;
      seen.add(endpoint);
      return seen.size % 2 === 0 ? 'reset' : { status: 502, data: {} };
    };
    await branch.append(recordAt(1));
    expect(seen.size).toBe(8);
    server.before = null;
    expect(await lines()).toBe(2);
  });

  it('loses nothing to two processes that write at once', async () => {
    const found = await writeAtOnce(3);
    expect(found).toMatchObject({ written: 6, found: 6, faults: 0, commits: 6, deleted: 0, violations: [] });
    expect(found.conflicts).toBeGreaterThan(0);
  });

  it('is readable when its writer was killed, and has what it said it wrote', async () => {
    const words = [join(import.meta.dirname, 'branch-writer.ts'), server.url, 'killed', '100'];
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    let wrote = 0;
    const endpoints: string[] = [];
    // Killed in the middle of its third review: all is uploaded, and the branch not moved yet.
    server.before = (endpoint) => {
      endpoints.push(endpoint);
      if (endpoint !== 'PATCH /git/refs/{ref}' || wrote < 2) return null;
      child.kill('SIGKILL');
      return 'reset';
    };
    child.stdout.on('data', (text: Buffer) => {
      wrote += text.toString().split('wrote ').length - 1;
    });
    await once(child, 'close');
    server.before = null;
    const { records, faults } = await (await history()).read('weekly');
    expect(faults).toEqual([]);
    expect(records.length).toBe(wrote);
    expect(endpoints.at(-1)).toBe('PATCH /git/refs/{ref}');
  });

  it.each([
    ['a token that may not write', 'POST /git/blobs', 403, /fault 403/],
    ['a branch that is protected', 'PATCH /git/refs/{ref}', 422, /fault 422/],
  ])('says so of %s, and does not try for ever', async (_, refused, status, message) => {
    const branch = await history();
    await branch.append(recordAt(0));
    server.before = (endpoint) =>
      endpoint === refused ? { status, data: { message: `fault ${status}` } } : null;
    await expect(branch.append(recordAt(1))).rejects.toThrow(message);
  });

  it.each([403, 404, 500])('that cannot be read (%i) is no empty history', async (status) => {
    server.before = () => ({ status, data: { message: 'no' } });
    await expect((await history(600)).read('weekly')).rejects.toThrow(/without it nothing is judged/);
  });
});
