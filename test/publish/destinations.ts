import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Destination } from '../../src/publish/destination.ts';
import { readEvent } from '../../src/publish/event.ts';
import { newFolder } from '../folder.ts';
import type { GitHubServer } from '../github/server.ts';

export const events = join(import.meta.dirname, '../../fixtures/events');
export const head = '1f0e3dad99908345f7439f8ffabdffc4a5b1c2d3';
export const merge = '8f14e45fceea167a5a36dedd4bea2543f1a2b3c4';

/** The runner's variables for an event; `payload` is the name of a fixture. */
export function runnerVariables(event: string, payload = event): Record<string, string> {
  return {
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(events, `${payload}.json`),
    GITHUB_REPOSITORY: 'acme/credit',
    GITHUB_SHA: event.startsWith('pull_request') ? merge : head,
    GITHUB_REF: event.startsWith('pull_request') ? 'refs/pull/12/merge' : 'refs/heads/main',
    GITHUB_RUN_ID: '31337',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_ACTOR: payload.endsWith('dependabot') ? 'dependabot[bot]' : 'ada',
  };
}

/** A place of an event on the given server. What the log was told is in `said`. */
export function placeOn(
  event: string,
  more: Partial<Destination> = {},
  payload = event,
): Destination & { said: string[] } {
  const folder = newFolder();
  for (const file of ['verdict.json', 'report.md', 'report.html'])
    writeFileSync(join(folder, file), `a ${file}`);
  const said: string[] = [];
  return {
    event: readEvent(runnerVariables(event, payload)),
    api: process.env.GITHUB_API_URL!,
    token: 'the-job-token',
    author: null,
    failOn: 'amber',
    out: folder,
    retention: null,
    deploymentId: null,
    environment: null,
    amberState: 'pending',
    alertLabel: 'greenlight',
    alertAlways: false,
    registry: null,
    stepSummary: join(folder, 'step-summary.md'),
    enterpriseServer: false,
    patience: 120_000,
    log: {
      info: (text) => said.push(text),
      warning: (text) => said.push(text),
      error: (text) => said.push(text),
      annotate: (level, message, { title, file, line }) =>
        said.push(`${level} ${file}:${line} ${title} ${message}`),
    },
    said,
    ...more,
  };
}

/** Sends this process's requests to the server. Must come before anything loads @actions/github. */
export function turnTo(github: GitHubServer): void {
  process.env.GITHUB_API_URL = github.url;
  delete process.env.GITHUB_EVENT_PATH;
}
