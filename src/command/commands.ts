import type { Command } from './command.ts';
import type { Completed } from './completion.ts';

/** The commands: what the overview says of each, and the command itself, loaded when it is called. */
export const commands: Record<string, { summary: string; load(): Promise<{ command: Command }> }> = {
  init: {
    summary: 'Draft a plan from the set that the model was accepted on, made to be discussed.',
    load: () => import('./init.ts'),
  },
  check: {
    summary: 'Judge a candidate evaluation set against a plan: GREEN, AMBER or RED.',
    load: () => import('./check.ts'),
  },
  fetch: {
    summary: 'Ask Prometheus, or what speaks like it, for the measures of the service.',
    load: () => import('./fetch.ts'),
  },
  rows: {
    summary: 'Print the rows behind a finding: by condition, by time, the wrong ones.',
    load: () => import('./rows.ts'),
  },
  validate: {
    summary: 'Say whether a plan can do its job: false alarms, what it can find, cases it needs.',
    load: () => import('./validate.ts'),
  },
  explain: {
    summary: 'Explain a plan in plain English, for people who do not read YAML.',
    load: () => import('./explain.ts'),
  },
  backtest: {
    summary: 'Show what a plan would have said in every period of the past.',
    load: () => import('./backtest.ts'),
  },
  retrain: {
    summary: 'Find out when to retrain: which window, how often, and whether it helps.',
    load: () => import('./retrain.ts'),
  },
  dashboard: {
    summary: 'Draw the page of all plans of a history: newest levels, trends, what to do.',
    load: () => import('./dashboard.ts'),
  },
  export: {
    summary: 'Write the history as one tidy table, for notebooks and dashboards.',
    load: () => import('./export.ts'),
  },
  remind: {
    summary: 'Ask again where nothing has happened: remind owners, escalate missed deadlines.',
    load: () => import('./remind.ts'),
  },
  verify: {
    summary: 'At the door: whether this very model was GREEN, by this plan, and who signed so.',
    load: () => import('./verify.ts'),
  },
  watch: {
    summary: 'Judge a stream window by window: Kafka, Kinesis, or files that grow.',
    load: () => import('./watch.ts'),
  },
  canary: {
    summary: 'Promote, hold or roll back a canary on a new batch of both logs.',
    load: () => import('./canary.ts'),
  },
  completion: {
    summary: 'Teach bash, zsh or fish the commands and their flags.',
    load: () => import('./completion.ts'),
  },
};

/** All commands with their flags, each loaded. */
export async function completed(): Promise<Completed[]> {
  return Promise.all(
    Object.entries(commands).map(async ([name, { summary, load }]) => {
      const { options } = (await load()).command;
      return { name, summary, flags: Object.keys(options).map((flag) => `--${flag}`) };
    }),
  );
}
