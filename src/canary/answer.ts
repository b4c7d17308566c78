import type { Plan, Rollout } from '../plan/plan.ts';
import type { JudgedModel } from '../record/model.ts';
import { BROKEN, logSplit } from '../statistics/sample-ratio.ts';
import { formatCount, formatNumber } from '../text/numbers.ts';
import { alphaEach } from './alpha.ts';
import { aurocBounds } from './auroc.ts';
import { interval, logGoodEnough, logWorse, type MeasureEvidence, oddsRatio } from './evidence.ts';
import { type Planned, standing } from './planned.ts';
import type { BatchRecord, Decision, State } from './state.ts';

/** The contract of `greenlight canary step --json`, version 1. Texts come from the plan and the logs: escape them. */
export interface CanaryAnswer {
  version: 1;
  plan: string;
  rollout: string;
  strategy: 'red-black' | 'blue-green' | 'shadow';
  /** The canary's model, where it started with a signed verdict of it. */
  model?: JudgedModel;
  decision: Decision;
  /** Share of traffic that the canary is to have from now on, 0..1. */
  traffic: number;
  /** True only with PROMOTE. */
  promote: boolean;
  why: string;
  /** A promotion is proven and waits for `greenlight canary approve`. */
  waits_for_approval: boolean;
  /** True when this answer was given before and is given again, because nobody is known to have received it. */
  repeated: boolean;
  steps: number[];
  batches: BatchRecord[];
  most_batches: number;
  measures: MeasureAnswer[];
  split: { canary: number; baseline: number; planned: number | null; broken: boolean };
  auroc: {
    cases: number;
    planned: number;
    difference: number | null;
    interval: [number, number] | null;
  } | null;
}

export interface MeasureAnswer {
  name: string;
  canary: number;
  canary_bad: number;
  baseline: number;
  baseline_bad: number;
  margin: number;
  /** Mantel–Haenszel odds ratio of bad, canary to baseline, and its confidence sequence (null: no bound yet). */
  odds_ratio: number | null;
  interval: [number | null, number | null];
  /** Evidence as natural logs; at `log_threshold` it suffices. */
  log_e_worse: number;
  log_e_good: number;
  log_threshold: number;
  /** Of a group-sequential design: the standardised sums, and what each must reach at this look (null: this look cannot decide). */
  planned?: { z_worse: number; critical_worse: number | null; z_good: number; critical_good: number | null };
}

/** The answer that a state's last look gave; before the first one, to hold at the first share. */
export function answerOf(plan: Plan, state: State, repeated = false): CanaryAnswer {
  const rollout = plan.rollout!;
  const last = state.batches.at(-1) ?? { decision: 'HOLD' as const, why: beginning(rollout) };
  const approved = state.approved !== null;
  const all = state.split.canary + state.split.baseline;
  return {
    version: 1,
    plan: plan.name,
    rollout: state.rollout,
    strategy: rollout.strategy,
    ...(state.model ? { model: state.model } : {}),
    decision: approved ? 'PROMOTE' : last.decision,
    traffic: state.traffic,
    promote: approved || last.decision === 'PROMOTE',
    why: approved
      ? `Every measure is proven to be within its margin, and ${state.approved!.by} approved.`
      : last.why,
    waits_for_approval: state.ready && state.ended === null,
    repeated,
    steps: rollout.steps,
    batches: state.batches,
    most_batches: rollout.maxBatches,
    measures: state.measures.map((measure, i) => measureAnswer(plan, measure, rollout.measures[i]!.margin)),
    split: {
      canary: state.split.canary,
      baseline: state.split.baseline,
      planned: all > 0 ? state.split.expected / all : null,
      broken: logSplit(state.split.log_e) >= BROKEN,
    },
    auroc: aurocAnswer(plan, state),
  };
}

function beginning({ strategy, auroc, confidence, measures, design, maxBatches }: Rollout): string {
  const start =
    strategy === 'shadow'
      ? 'Send every request to both versions and use the baseline’s answers.'
      : 'Give the canary its first share of the traffic.';
  const count = measures.length + (auroc ? 1 : 0);
  const evidence =
    design === 'group-sequential'
      ? `Each of ${formatCount(count, 'measure')} is tested at every look, at most ${formatCount(maxBatches, 'time')} in all.`
      : `Evidence of ${formatNumber(count / (1 - confidence))} to 1 decides on each of ${formatCount(count, 'measure')}.`;
  const once = auroc
    ? ` The AUROC is judged once, at ${formatCount(auroc.cases, 'labelled canary case')}.`
    : '';
  return `No batch has been counted yet. ${start} ${evidence}${once}`;
}

function measureAnswer(plan: Plan, measure: MeasureEvidence, margin: number): MeasureAnswer {
  const alpha = alphaEach(plan.rollout!);
  const { name, canary, canary_bad, baseline, baseline_bad } = measure;
  return {
    ...{ name, canary, canary_bad, baseline, baseline_bad, margin },
    odds_ratio: oddsRatio(measure),
    interval: interval(measure, alpha),
    log_e_worse: logWorse(measure),
    log_e_good: logGoodEnough(measure, margin),
    log_threshold: Math.log(1 / alpha),
    ...(measure.planned ? { planned: plannedAnswer(plan.rollout!, measure.planned) } : {}),
  };
}

function plannedAnswer(rollout: Rollout, planned: Planned): NonNullable<MeasureAnswer['planned']> {
  const { worse, good } = standing(rollout, planned);
  const known = (z: number) => (Number.isFinite(z) ? z : null);
  return {
    z_worse: worse.z,
    critical_worse: known(worse.critical()),
    z_good: good.z,
    critical_good: known(good.critical()),
  };
}

function aurocAnswer(plan: Plan, { auroc }: State): CanaryAnswer['auroc'] {
  const rollout = plan.rollout!;
  if (!auroc || !rollout.auroc) return null;
  const { cases, result } = auroc;
  // Before the planned look the difference is kept back: whoever sees it early decides on it early.
  if (result === null) return { cases, planned: rollout.auroc.cases, difference: null, interval: null };
  const { difference, low, high } = aurocBounds(rollout, auroc);
  return { cases, planned: rollout.auroc.cases, difference, interval: [low, high] };
}
