import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { act as actHere } from '../../src/publish/act.ts';
import { newFolder } from '../folder.ts';
import { runtimeToken } from '../github/artifacts.ts';
import type { GitHubServer } from '../github/server.ts';
import { runnerVariables } from '../publish/destinations.ts';

/** What is driven: the committed bundle. */
const entry = 'dist/main.js';

export const root = join(import.meta.dirname, '../..');

export interface Run {
  /** null: the process was killed. */
  exit: number | null;
  log: string;
  outputs: Record<string, string>;
  summary: string;
  /** Folder of verdict.json and the reports. */
  out: string;
}

export interface Job {
  /** Candidate of fixtures/credit. */
  candidate?: string;
  inputs?: Record<string, string>;
  event?: string;
  payload?: string;
  variables?: Record<string, string>;
}

/** Runs the action as GitHub's runner does, against the local server. */
export async function act(github: GitHubServer, job: Job = {}): Promise<Run> {
  const { environment, paths, out } = prepared(github, job);
  const child = spawn(process.execPath, [join(root, entry)], { cwd: root, env: environment });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      log += text;
    });
  const exit = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const outputs = readOutputs(readFileSync(paths.GITHUB_OUTPUT, 'utf8'));
  return { exit, log, outputs, summary: readFileSync(paths.GITHUB_STEP_SUMMARY, 'utf8'), out };
}

/** The same in this process, from the sources, for what does not hang on the bundle: many times as fast. */
export async function actWithin(github: GitHubServer, job: Job = {}): Promise<Run> {
  const { environment, paths, out } = prepared(github, job);
  const outputs: Record<string, string> = {};
  let log = '';
  const write = (text: string | Error) => {
    log += `${text}\n`;
  };
  const exit = await actHere(environment, new Date(), {
    setOutput: (name, value) => {
      outputs[name] = String(value);
    },
    info: write,
    notice: write,
    warning: write,
    error: write,
  });
  return { exit, log, outputs, summary: readFileSync(paths.GITHUB_STEP_SUMMARY, 'utf8'), out };
}

function prepared(github: GitHubServer, job: Job) {
  const folder = newFolder();
  const out = join(folder, 'report');
  mkdirSync(out);
  const paths = { GITHUB_OUTPUT: join(folder, 'outputs'), GITHUB_STEP_SUMMARY: join(folder, 'summary.md') };
  for (const path of Object.values(paths)) writeFileSync(path, '');
  const inputs = {
    plan: 'plans/credit-default.yaml',
    reference: 'fixtures/credit/reference.csv',
    candidate: `fixtures/credit/${job.candidate ?? 'healthy'}.csv`,
    token: 'the-job-token',
    'read-from': process.env.GREENLIGHT_TEST_FOLDERS!,
    out,
    ...job.inputs,
  };
  const environment: Record<string, string | undefined> = {
    PATH: process.env.PATH,
    ...runnerVariables(job.event ?? 'pull_request', job.payload),
    ...paths,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    GITHUB_API_URL: github.url,
    ACTIONS_RESULTS_URL: `${github.url}/`,
    ACTIONS_RUNTIME_TOKEN: runtimeToken,
    GITHUB_WORKSPACE: root,
    RUNNER_TEMP: folder,
    ...job.variables,
  };
  return { environment, paths, out };
}

function readOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^(\w+)<<(.+)\n(.*)\n\2$/gm);
  return Object.fromEntries([...found].map(([, name, , value]) => [name, value]));
}
