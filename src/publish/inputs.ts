import type { WrittenDemands } from '../attest/demands.ts';
import type { EngineFlags } from '../engine/choice.ts';
import { quote } from '../plan/problems.ts';
import { nearest } from '../text/nearest.ts';
import { notifyVariables } from './notify-input.ts';
import { registryAt } from './registry-input.ts';
import type { Registry } from './targets/registry.ts';
import {
  type AmberState,
  amberStates,
  type FailOn,
  failOns,
  type Mode,
  modes,
  type PlanFrom,
  planFroms,
  type Target,
  targetNames,
} from './targets.ts';

/** What the workflow asked for, checked. */
export interface Inputs {
  /** `check`: judge a candidate set. `canary`: one step of a rollout. `verify`: whether a model may pass a door. `remind`: ask again. */
  mode: Mode;
  plan: string;
  /** Whose plan judges a pull request: its own, or that of its base. */
  planFrom: PlanFrom;
  /** Canary mode: logs of the batch, the rollout's state file, and who approves (null: this is a step). */
  baseline: string[];
  canary: string[];
  state: string | null;
  /** The secret that histories and rollouts are sealed with; null: none. */
  stateKey: string | null;
  approvedBy: string | null;
  /** Private key that the statement of a verdict is signed with: a path, or the PEM itself. */
  signKey: string | null;
  /** What a door asks for; its model is also the one that a verdict is bound to. */
  door: WrittenDemands;
  /** The signed statement. */
  attestation: string | null;
  /** The model registry; null: none is named. */
  registry: Omit<Registry, 'authorization'> | null;
  reference: string[];
  candidate: string[];
  labels: string[];
  /** Files of measures of the service. */
  operations: string[];
  /** The server that is asked for them; null: none is. */
  server: string | null;
  /** Where events are told of; null: nowhere. */
  log: string | null;
  /** A file for Prometheus; null: none. */
  metrics: string | null;
  /** Whether values and findings are sent by OpenTelemetry. */
  otlp: boolean;
  /** Folders besides the workspace from which files may be read. */
  readFrom: string[];
  /** A verdict that another run measured; null: measure here. */
  verdictFile: string | null;
  /** Names the gate; null: by its plan. */
  name: string | null;
  failOn: FailOn;
  publish: Target[];
  out: string;
  /** Days that the artifact is kept; null: as the repository says. */
  retention: number | null;
  token: string;
  author: string | null;
  deploymentId: number | null;
  environment: string | null;
  amberState: AmberState;
  alertLabel: string;
  /** True: alerts on every event; false: on schedules and the default branch. */
  alertAlways: boolean;
  /** Where reviews are remembered; null: nowhere. */
  history: HistoryPlace | null;
  /** Addresses and secrets of those who are told, by the name of their variable. */
  notify: Record<string, string>;
  /** The file that remembers what they were told; null: the history does. */
  notifyState: string | null;
  /** True: messages are shown in the log and not sent. */
  notifyDryRun: boolean;
  /** Milliseconds. */
  patience: number;
  /** Who counts, as written. */
  engine: EngineFlags;
}

/** A branch of the repository, or a folder of the workspace. */
export type HistoryPlace = { branch: string } | { folder: string };

/** Every input of action.yml. */
export const inputNames = [
  'mode',
  'plan',
  'plan-from',
  'baseline',
  'canary',
  'state',
  'state-key',
  'approved-by',
  'model',
  'sign-key',
  'attestation',
  'key',
  'identity',
  'issuer',
  'trust-root',
  'plan-name',
  'require',
  'max-age',
  'registry',
  'registry-version',
  'registry-alias',
  'reference',
  'candidate',
  'labels',
  'operations',
  'server',
  'log',
  'metrics',
  'otlp',
  'verdict-file',
  'read-from',
  'name',
  'fail-on',
  'publish',
  'out',
  'retention',
  'token',
  'author',
  'deployment-id',
  'environment',
  'deployment-amber',
  'alert-label',
  'alert-on',
  'history',
  'notify',
  'notify-state',
  'notify-dry-run',
  'publish-timeout',
  'engine',
  'remote',
  'database',
  'candidate-where',
  'exact',
] as const;

type InputName = (typeof inputNames)[number];
type Environment = Record<string, string | undefined>;

/** Reads the inputs as the runner hands them over, and lists everything wrong with them; what is wrong has its default. */
export function readInputs(environment: Environment): { inputs: Inputs; faults: string[] } {
  const faults: string[] = [...misspelt(environment)];
  const text = (name: InputName) => (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  const lines = (name: InputName) =>
    text(name)
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const required = (name: InputName, found: number, what: string) => {
    if (found === 0) faults.push(`input "${name}" is missing: ${what}`);
  };
  const choice = <T extends string>(name: InputName, words: readonly T[], otherwise: T): T => {
    const found = text(name).toLowerCase();
    if (found === '') return otherwise;
    if ((words as readonly string[]).includes(found)) return found as T;
    faults.push(`input "${name}": ${unknownWord(text(name), words)}`);
    return otherwise;
  };
  const number = (name: InputName, least: number, most: number, integer: boolean): number | null => {
    if (text(name) === '') return null;
    const value = /^\d+(?:\.\d+)?$/.test(text(name)) ? Number(text(name)) : Number.NaN;
    if (value >= least && value <= most && (!integer || Number.isSafeInteger(value))) return value;
    faults.push(
      `input "${name}": ${quote(text(name))} is not a ${integer ? 'whole ' : ''}number from ${least} to ${most}`,
    );
    return null;
  };

  const inputs: Inputs = {
    mode: choice('mode', modes, 'check'),
    plan: text('plan'),
    planFrom: choice('plan-from', planFroms, 'checkout'),
    baseline: lines('baseline'),
    canary: lines('canary'),
    state: text('state') || null,
    stateKey: text('state-key') || null,
    approvedBy: text('approved-by') || null,
    signKey: text('sign-key') || null,
    door: {
      model: text('model') || null,
      key: text('key') || null,
      identity: text('identity') || null,
      issuer: text('issuer') || null,
      trustRoot: text('trust-root') || null,
      plan: text('plan') || null,
      planName: text('plan-name') || null,
      require: text('require') || null,
      maxAge: text('max-age') || null,
    },
    attestation: text('attestation') || null,
    registry: registryAt(text('registry'), text('registry-version'), text('registry-alias'), faults),
    reference: lines('reference'),
    candidate: lines('candidate'),
    labels: lines('labels'),
    operations: lines('operations'),
    server: text('server') || null,
    log: text('log') || null,
    metrics: text('metrics') || null,
    otlp: choice('otlp', ['false', 'true'] as const, 'false') === 'true',
    readFrom: lines('read-from'),
    verdictFile: text('verdict-file') || null,
    name: nameInput(text('name'), faults),
    failOn: choice('fail-on', failOns, 'amber'),
    publish: targetList(text('publish'), faults),
    out: text('out') || 'greenlight-report',
    retention: number('retention', 1, 400, true),
    token: text('token'),
    author: text('author') || null,
    deploymentId: number('deployment-id', 1, Number.MAX_SAFE_INTEGER, true),
    environment: text('environment') || null,
    amberState: choice('deployment-amber', amberStates, 'pending'),
    alertLabel: text('alert-label') || 'greenlight',
    alertAlways: choice('alert-on', ['watch', 'always'] as const, 'watch') === 'always',
    history: historyPlace(text('history'), faults),
    notify: notifyVariables(lines('notify'), faults),
    notifyState: text('notify-state') || null,
    notifyDryRun: choice('notify-dry-run', ['false', 'true'] as const, 'false') === 'true',
    patience: (number('publish-timeout', 0.1, 3600, false) ?? 120) * 1000,
    engine: {
      engine: text('engine') || null,
      remote: text('remote') || null,
      database: text('database') || null,
      candidateWhere: text('candidate-where') || null,
      exact: choice('exact', ['false', 'true'] as const, 'false') === 'true',
    },
  };
  if (inputs.mode === 'verify' || inputs.mode === 'remind') return { inputs, faults };
  required('plan', inputs.plan.length, 'the path of the monitoring plan');
  if (inputs.signKey !== null && inputs.door.model === null)
    faults.push('input "sign-key" signs what is said of a model: name it with the input "model"');
  if (inputs.mode === 'canary') {
    required('state', inputs.state ? 1 : 0, 'the file that holds the rollout between two steps');
    if (inputs.approvedBy === null) {
      required('baseline', inputs.baseline.length, 'the baseline’s log of this batch');
      required('canary', inputs.canary.length, 'the canary’s log of this batch');
    }
  } else if (inputs.verdictFile === null)
    required('candidate', inputs.candidate.length, 'the files of the evaluation set to be judged');
  return { inputs, faults };
}

/** The runner passes inputs on that action.yml does not have; one that is nearly an input was meant to be it. */
function* misspelt(environment: Environment): Iterable<string> {
  for (const key of Object.keys(environment)) {
    if (!key.startsWith('INPUT_')) continue;
    const name = key.slice('INPUT_'.length).toLowerCase();
    if ((inputNames as readonly string[]).includes(name)) continue;
    const meant = nearest(name.replaceAll('_', '-'), inputNames);
    if (meant) yield `unknown input ${quote(name)}: did you mean "${meant}"?`;
  }
}

function targetList(text: string, faults: string[]): Target[] {
  const words = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  if (words.length === 0) return ['comment', 'check', 'summary', 'artifact'];
  if (words.length === 1 && words[0] === 'none') return [];
  const isTarget = (word: string): word is Target => (targetNames as readonly string[]).includes(word);
  for (const word of words)
    if (!isTarget(word)) faults.push(`input "publish": ${unknownWord(word, [...targetNames, 'none'])}`);
  return words.filter(isTarget);
}

/** `branch`, `branch:NAME`, or the path of a folder. */
function historyPlace(text: string, faults: string[]): HistoryPlace | null {
  if (text === '' || text.toLowerCase() === 'none') return null;
  if (text === 'branch') return { branch: 'greenlight-history' };
  if (!text.startsWith('branch:')) return { folder: text };
  const branch = text.slice('branch:'.length).trim();
  if (!/^[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}$/.test(branch) || /\.\.|\/\/|\.lock$|[./]$/.test(branch))
    faults.push(`input "history": ${quote(branch)} is not the name of a branch`);
  return { branch };
}

function nameInput(text: string, faults: string[]): string | null {
  if (text.length > 100 || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text))
    faults.push('input "name": at most 100 characters, on one line');
  return text || null;
}

function unknownWord(word: string, words: readonly string[]): string {
  const meant = nearest(word, words);
  return `${quote(word)} is not one of ${words.join(', ')}${meant ? `; did you mean "${meant}"?` : ''}`;
}
