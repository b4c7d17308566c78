import type { StageTime } from '../record/stage-times.ts';
import type { GitHubEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import type { Runner } from './runner.ts';

export type Environment = Record<string, string | undefined>;

/** One run of the action, whichever its mode. */
export interface ActionRun {
  inputs: Inputs;
  /** What is wrong with the inputs; nothing can be judged where there is something. */
  faults: string[];
  event: GitHubEvent;
  environment: Environment;
  now: Date;
  runner: Runner;
  /** How long the stages of the work took, as they end. */
  stages: StageTime[];
}
