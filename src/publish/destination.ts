import type { Deadline, Octokit } from './client.ts';
import type { GitHubEvent } from './event.ts';
import type { Registry } from './targets/registry.ts';
import type { AmberState, FailOn } from './targets.ts';

/** Where a verdict is published and how. */
export interface Destination {
  event: GitHubEvent;
  /** Root of GitHub's REST API. */
  api: string;
  token: string;
  /** Login that the token writes as; null: found out, `github-actions[bot]` for the job's own token. */
  author: string | null;
  failOn: FailOn;
  /** Folder of the report, and days its artifact is kept (null: as the repository says). */
  out: string;
  retention: number | null;
  deploymentId: number | null;
  environment: string | null;
  amberState: AmberState;
  alertLabel: string;
  /** Whether alerts are raised whatever the event. */
  alertAlways: boolean;
  registry: Registry | null;
  stepSummary: string | undefined;
  /** GitHub Enterprise Server lacks the service that takes artifacts. */
  enterpriseServer: boolean;
  /** Milliseconds that all targets may take together. */
  patience: number;
  log: Log;
}

/** Root of the REST API of the server that the job runs for. */
export function apiOf(environment: Record<string, string | undefined>): string {
  return environment.GITHUB_API_URL || 'https://api.github.com';
}

/** What the runner shows of a job. */
export interface Log {
  info(text: string): void;
  warning(text: string): void;
  error(text: string): void;
  annotate(
    level: 'notice' | 'warning' | 'failure',
    message: string,
    at: { title: string; file: string; line: number },
  ): void;
}

/** A destination as a target of the API sees it: connected, and with a deadline. */
export interface Reach {
  octokit: Octokit;
  repository: { owner: string; repo: string };
  until: Deadline;
}
