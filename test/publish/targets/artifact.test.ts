import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { publish } from '../../../src/publish/index.ts';
import { artifactName } from '../../../src/publish/targets/artifact.ts';
import { runtimeToken } from '../../github/artifacts.ts';
import { GitHubServer } from '../../github/server.ts';
import { placeOn, turnTo } from '../destinations.ts';
import { announcement } from '../verdicts.ts';

let github: GitHubServer;
beforeAll(async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  github = await GitHubServer.start();
  turnTo(github);
});
afterAll(() => github.stop());
beforeEach(() => {
  github.reset();
  vi.stubEnv('ACTIONS_RESULTS_URL', github.url);
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', runtimeToken);
});
afterEach(() => {
  vi.unstubAllEnvs();
  expect(github.violations).toEqual([]);
});

const upload = (key = 'credit-default', more = {}) =>
  publish(announcement('AMBER', { key }), placeOn('push', more), ['artifact']);

it('The report is uploaded whole.', async () => {
  expect(await upload()).toEqual([]);
  const zip = github.artifacts.finished.get('greenlight-credit-default')!;
  for (const file of ['verdict.json', 'report.md', 'report.html']) expect(zip.includes(file)).toBe(true);
});

it('Two gates of the same name in one run are told to take names of their own.', async () => {
  await upload();
  const [advice] = await upload();
  expect(advice!.message).toContain('own "name"');
  expect(await upload('credit-eu')).toEqual([]);
});

it('GitHub Enterprise Server has no such service, which is said without asking it.', async () => {
  github.requests = [];
  const [advice] = await upload('credit-default', { enterpriseServer: true });
  expect(advice!.message).toContain('Enterprise Server');
  expect(github.requests).toEqual([]);
});

it('A runner without access to artifacts is named as the cause.', async () => {
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', '');
  const [advice] = await upload();
  expect(advice!.message).toContain('ACTIONS_RUNTIME_TOKEN');
});

it('A name holds nothing that GitHub forbids in an artifact’s name.', () => {
  expect(artifactName('a/b\\c:d*e?f"g<h>i|j\nk')).toBe('greenlight-a-b-c-d-e-f-g-h-i-j-k');
});
