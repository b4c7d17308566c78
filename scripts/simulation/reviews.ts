/**
 * How often a level is wrong: simulated reviews, through the same stages as the gate's. `node scripts/simulate.ts` prints
 * the tables of docs/statistics.md; the tests play fewer runs of the same.
 */
import type { ClassAnswers } from '../../src/count/answers/answers.ts';
import { countOutcome } from '../../src/count/answers/outcome.ts';
import { labelledRows, takeCases } from '../../src/count/cases.ts';
import { countValues } from '../../src/count/values.ts';
import { judgeMetrics } from '../../src/judge/performance/metrics.ts';
import { adjustDrift, drift, driftThreshold } from '../../src/measure/columns/drift.ts';
import { compare } from '../../src/measure/compare.ts';
import type { Drift } from '../../src/measure/measurements.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import type { Level, Plan } from '../../src/plan/plan.ts';
import { worst } from '../../src/plan/vocabulary/severity.ts';
import { normalCdf } from '../../src/statistics/distributions/normal.ts';

export type Mode = 'as written' | 'confidence' | 'proof: margin';
type Levels = Record<Level, number>;

/** Share of positives, and how far their scores stand above those of negatives, in standard deviations. */
const prevalence = 0.3;
const separation = 1.2;
/** A case is predicted positive where it is as likely as not under the reference model. */
const cut = separation / 2 + Math.log((1 - prevalence) / prevalence) / separation;
/** Of the two models' scores of one case, given its label. */
const correlation = 0.9;
const classes = { names: ['0', '1'], positive: 1 };

/** Three rules on falls, and one on a value. */
const plans = {
  falls: planOf(`
  auroc: { falls: [{ from: reference, red: 0.03 }] }
  f1: { falls: [{ from: reference, red: 0.03 }] }
  accuracy: { falls: [{ from: reference, red: 0.03 }] }`),
  value: planOf(`
  accuracy: { green: ">= 0.8", red: "<= 0.75" }`),
};

function planOf(metrics: string): Plan {
  const text = `plan: simulated
data: { task: binary, label: y, positive: 1, score: s }
levels:
  RED: { means: critical, owner: nobody }
metrics:${metrics}
`;
  return parsePlan(text, 'simulated.yaml');
}

/** What the three metrics truly are once F1 has fallen by `fall`. */
export function truthAfter(fall: number): { auroc: number; f1: number; accuracy: number } {
  return truth(separationAfter(fall));
}

function truth(distance: number): { auroc: number; f1: number; accuracy: number } {
  const tp = prevalence * normalCdf(distance - cut);
  const fp = (1 - prevalence) * normalCdf(-cut);
  return {
    auroc: normalCdf(distance / Math.SQRT2),
    f1: (2 * tp) / (tp + fp + prevalence),
    accuracy: tp + (1 - prevalence) - fp,
  };
}

function separationAfter(fall: number): number {
  let [low, high] = [0, separation];
  const wanted = truth(separation).f1 - fall;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (truth(middle).f1 < wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Levels of reviews in which F1, of three metrics the one that falls most, has truly fallen by `fall`. */
export function levelsOfFalls(
  { cases, fall, paired }: { cases: number; fall: number; paired: boolean },
  runs: number,
  random: () => number,
): Record<Mode, Levels> {
  const distance = separationAfter(fall);
  return levels(
    plans.falls,
    runs,
    () => {
      const labels = Int16Array.from({ length: cases }, () => (random() < prevalence ? 1 : 0));
      const own = Float64Array.from(labels, () => normal(random));
      const others = paired ? labels : labels.map(() => (random() < prevalence ? 1 : 0));
      const rest = Math.sqrt(1 - correlation ** 2);
      const noise = paired
        ? own.map((x) => correlation * x + rest * normal(random))
        : own.map(() => normal(random));
      return [answers(labels, own, separation), answers(others, noise, distance)];
    },
    paired,
  );
}

/** Levels of reviews of a model whose accuracy truly is `accuracy`. */
export function levelsOfValue(
  { cases, accuracy }: { cases: number; accuracy: number },
  runs: number,
  random: () => number,
): Record<Mode, Levels> {
  const actual = Int16Array.from({ length: cases }, (_, i) => i % 2);
  const one = { task: 'classes' as const, classes, actual, score: null, classScores: null, group: null };
  return levels(
    plans.value,
    runs,
    () => {
      const predicted = actual.map((label) => (random() < accuracy ? label : 1 - label));
      return [
        { ...one, predicted },
        { ...one, predicted },
      ];
    },
    false,
  );
}

/** A standard normal number (Box & Muller 1958). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
}

function answers(labels: Int16Array, noise: Float64Array, distance: number): ClassAnswers {
  const score = noise.map((x, i) => x + distance * labels[i]!);
  return {
    task: 'classes',
    classes,
    actual: labels,
    predicted: Int16Array.from(score, (x) => (x >= cut ? 1 : 0)),
    score,
    classScores: null,
    group: null,
  };
}

function levels(
  plan: Plan,
  runs: number,
  draw: () => [ClassAnswers, ClassAnswers],
  paired: boolean,
): Record<Mode, Levels> {
  const counts = { 'as written': none(), confidence: none(), 'proof: margin': none() };
  for (let run = 0; run < runs; run++) {
    const [before, after] = draw();
    const outcomes = {
      reference: countOutcome(before, null),
      candidate: countOutcome(after, null),
      paired: paired ? pairs(before, after) : null,
    };
    const ruled = plan.metrics.map((rule) => ({
      check: { kind: 'metric' as const, subject: null, aspect: null, metric: rule.metric, class: null },
      rule,
      comparison: compare(rule.metric, null, outcomes.reference, outcomes.candidate, outcomes.paired, 0.95),
      outcomes,
    }));
    for (const [mode, confidence, proof] of [
      ['as written', null, {}],
      ['confidence', 0.95, {}],
      ['proof: margin', 0.95, { proof: 'margin' }],
    ] as const) {
      const found = judgeMetrics({ ...plan, confidence, ...proof }, ruled).map(
        ({ status }) => status as Level,
      );
      counts[mode][worst(found)]++;
    }
  }
  for (const mode of Object.values(counts)) {
    for (const level of Object.keys(mode) as Level[]) mode[level] /= runs;
  }
  return counts;
}

function none(): Levels {
  return { GREEN: 0, AMBER: 0, RED: 0 };
}

function pairs(before: ClassAnswers, after: ClassAnswers) {
  const rows = labelledRows(after);
  return {
    cases: rows.length,
    reference: takeCases(before, rows, null),
    candidate: takeCases(after, rows, null),
  };
}

/** In what share of runs any of `features` unchanged features is claimed to have drifted, by three rules. */
export function falseDrift(
  { rows, features }: { rows: number; features: number },
  runs: number,
  random: () => number,
): { p: number; q: number; both: number } {
  const column = () => ({
    type: 'number' as const,
    rows,
    missing: 0,
    invalid: null,
    counts: countValues(Float64Array.from({ length: rows }, random)),
  });
  const any = { p: 0, q: 0, both: 0 };
  for (let run = 0; run < runs; run++) {
    const drifts = Array.from({ length: features }, () => drift(column(), column(), 'ks'));
    const adjusted = adjustDrift(drifts) as Drift[];
    const unlikely = adjusted.filter(({ logQ }) => logQ! <= Math.log(0.05));
    if (adjusted.some(({ logP }) => logP! <= Math.log(0.05))) any.p++;
    if (unlikely.length > 0) any.q++;
    if (unlikely.some((found) => found.size >= driftThreshold(found, null))) any.both++;
  }
  return { p: any.p / runs, q: any.q / runs, both: any.both / runs };
}
