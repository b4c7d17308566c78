/** How a new model takes over the traffic step by step, and what decides on it. */
export interface Rollout {
  strategy: 'red-black' | 'blue-green' | 'shadow';
  /** Shares of traffic, ascending, the last 1 (for shadow: empty). */
  steps: number[];
  measures: RolloutMeasure[];
  minCases: number;
  maxBatches: number;
  /** `anytime`: evidence that holds at any look; `group-sequential`: tests planned for `maxBatches` looks, which need fewer cases. */
  design: 'anytime' | 'group-sequential';
  confidence: number;
  approval: boolean;
  /** What must be there before the canary gets any traffic; null: nothing. */
  requires: 'attestation' | null;
  /** One look at the AUROC, at the number of labelled canary cases planned beforehand. null: none. */
  auroc: RolloutAuroc | null;
  line: number;
}

export interface RolloutAuroc {
  /** Points by which the canary's AUROC may be lower and still be promoted. */
  margin: number;
  /** Labelled canary cases at which it is judged. */
  cases: number;
  line: number;
}

export interface RolloutMeasure {
  name: string;
  /** `wrong`: prediction differs from label. `slow`: latency column above the batch's pooled 95th percentile. `where`: rows that meet a condition. */
  kind: 'wrong' | 'slow' | 'where';
  /** The condition, or the latency column. */
  where: string | null;
  column: string | null;
  /** Odds ratio of "bad" by which the canary may be worse and still be promoted. */
  margin: number;
  line: number;
}
