import type { Rollout } from '../plan/plan.ts';
import { BROKEN, logSplit, maybeLost } from '../statistics/sample-ratio.ts';
import { alphaEach } from './alpha.ts';
import { aurocBounds } from './auroc.ts';
import { logGoodEnough, logWorse, type MeasureEvidence } from './evidence.ts';
import { standing } from './planned.ts';
import type { Decision, State } from './state.ts';

interface Ruling {
  decision: Decision;
  traffic: number;
  why: string;
  ready: boolean;
}

/**
 * The rule, in this order. The split of the traffic is checked first: a broken one can stop a rollout, and bad outcomes
 * can still roll it back, but nothing is promoted on it, nor while it may be broken. Proof that the canary is worse rolls back, at any number of
 * cases. Proof that no measure is worse by its margin promotes, with the least cases at the last step. What is left
 * when the batches are used up is INCONCLUSIVE. Otherwise it goes on, at the next share once this one has its cases.
 */
export function decide(rollout: Rollout, state: State): Ruling {
  const hold = state.traffic;
  const proofs = state.measures.map((measure, i) => proofOf(rollout, measure, rollout.measures[i]!.margin));
  const worse = proofs.findIndex((proof) => proof.worse);
  if (worse >= 0)
    return ruling(
      'ROLLBACK',
      0,
      `${counted(state.measures[worse]!)} This is worse than the baseline: ${proofs[worse]!.said}.`,
    );
  if (state.auroc?.result === 'worse')
    return ruling('ROLLBACK', 0, `${sayAuroc(rollout, state)}: worse than the baseline.`);
  if (logSplit(state.split.log_e) >= BROKEN) return ruling('INCONCLUSIVE', hold, saySplit(state));

  const unproven = rollout.measures.filter((_, i) => !proofs[i]!.good);
  const auroc = !state.auroc || state.auroc.result === 'good enough';
  const short = state.measures.find(({ step_canary }) => step_canary < rollout.minCases);
  const next = nextShare(rollout, state);
  const proven = unproven.length === 0 && auroc && !short && next === 1;
  const lost = maybeLost(state.split);
  if ((state.ready || proven) && lost === null) return promote(rollout, hold);
  if (state.auroc?.result === 'not proven') {
    return ruling(
      'INCONCLUSIVE',
      hold,
      `${sayAuroc(rollout, state)}: not proven to be within its margin of ${rollout.auroc!.margin}.`,
    );
  }
  // This batch is not yet among `state.batches`.
  const batches = state.batches.length + 1;
  if (batches >= rollout.maxBatches) {
    return ruling(
      'INCONCLUSIVE',
      hold,
      `All ${rollout.maxBatches} batches are used up and ${proven ? 'lines may be lost' : 'nothing is proven'}. ${missing()}`,
    );
  }
  if (!short && next < 1) {
    return ruling(
      'HOLD',
      next,
      `No measure is proven worse after ${sayCases(state, rollout)} at ${percent(hold)}: go on at ${percent(next)}.`,
    );
  }
  return ruling('HOLD', hold, proven ? missing() : `Nothing is proven yet. ${missing()}`);

  function missing(): string {
    if (proven && lost !== null) return sayLost(lost, state);
    if (short)
      return `${short.name}: ${short.step_canary} of at least ${rollout.minCases} canary cases at this share.`;
    const silent = unproven
      .map(({ name }) => state.measures.find((measure) => measure.name === name)!)
      .find((measure) => measure.canary_bad + measure.baseline_bad === 0);
    if (silent) return `${silent.name}: no bad outcome on either side, so the two cannot be distinguished.`;
    if (unproven.length > 0)
      return `Not yet proven to be within the margin: ${unproven.map(({ name }) => name).join(', ')}.`;
    if (state.auroc && !auroc)
      return `The AUROC is judged at ${rollout.auroc!.cases} labelled canary cases; there are ${state.auroc.cases}.`;
    return '';
  }
}

/** What is proven of a measure: by evidence that may be looked at at any time, or by what was planned. */
function proofOf(
  rollout: Rollout,
  measure: MeasureEvidence,
  margin: number,
): { worse: boolean; good: boolean; said: string } {
  if (measure.planned) {
    const { worse, good } = standing(rollout, measure.planned);
    return {
      worse: worse.isReached(),
      good: good.isReached(),
      said: worse.isReached()
        ? `z ${worse.z.toFixed(2)}, where this look asks for ${worse.critical().toFixed(2)}`
        : '',
    };
  }
  const threshold = Math.log(1 / alphaEach(rollout));
  const log = logWorse(measure);
  return { worse: log >= threshold, good: logGoodEnough(measure, margin) >= threshold, said: odds(log) };
}

function promote(rollout: Rollout, hold: number): Ruling {
  const proof = 'Every measure is proven to be within its margin';
  return rollout.approval
    ? ruling('HOLD', hold, `${proof}. The plan wants a person to approve the promotion.`, true)
    : ruling('PROMOTE', 1, `${proof}.`, true);
}

/** The share after this one; 1 when the next change is the promotion itself. */
function nextShare(rollout: Rollout, state: State): number {
  return rollout.strategy === 'blue-green' ? (rollout.steps[state.step + 1] ?? 1) : 1;
}

function ruling(decision: Decision, traffic: number, why: string, ready = false): Ruling {
  return { decision, traffic, why: why.trim(), ready };
}

function counted(measure: MeasureEvidence): string {
  const { name, canary, canary_bad, baseline, baseline_bad } = measure;
  return `${name}: ${canary_bad} of ${canary} bad on the canary, ${baseline_bad} of ${baseline} on the baseline.`;
}

/** Evidence as odds that a reader can take in: e-values above a million are not distinguished. */
function odds(log: number): string {
  const e = Math.exp(Math.min(log, Math.log(1e6)));
  return `evidence ${log > Math.log(1e6) ? 'above ' : ''}${e.toLocaleString('en-US', { maximumFractionDigits: 0 })} to 1`;
}

function sayCases(state: State, rollout: Rollout): string {
  const least = Math.min(...state.measures.map(({ step_canary }) => step_canary));
  return `${least} canary cases (at least ${rollout.minCases})`;
}

function saySplit({ split }: State): string {
  const all = split.canary + split.baseline;
  return (
    `The traffic did not split as planned: the canary has ${percent(split.canary / all)} of ${all} logged requests, ` +
    `planned was ${percent(split.expected / all)}. Requests or log lines are lost, or the router is set otherwise; ` +
    'a comparison of such logs proves nothing. Fix the split and begin a new rollout.'
  );
}

function sayLost(side: 'canary' | 'baseline', { split }: State): string {
  const planned = side === 'canary' ? split.expected : split.canary + split.baseline - split.expected;
  return (
    `Every measure is proven to be within its margin, but the ${side} logged ${split[side]} requests where ${Math.round(planned)} were ` +
    'planned. Lines may be lost, and may be the bad ones: another batch shows whether that was chance.'
  );
}

function sayAuroc(rollout: Rollout, state: State): string {
  const { difference, low, high } = aurocBounds(rollout, state.auroc!);
  return `AUROC at ${state.auroc!.cases} labelled canary cases: ${difference.toFixed(4)} against the baseline [${low.toFixed(4)}, ${high.toFixed(4)}]`;
}

/** A share of traffic for a reader: `12.5 %`. */
export function percent(share: number): string {
  return `${Number((100 * share).toPrecision(3))} %`;
}
