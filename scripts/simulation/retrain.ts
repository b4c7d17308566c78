/**
 * Logs whose world changes in a known way, and a small learner (logistic regression by Newton's method), for studies of when to retrain that go
 * through the project's own functions.
 */
import type { Column, Table } from '../../src/data/table.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import { mulberry32, normals } from '../../src/statistics/random.ts';
import { logOf, type StudyLog } from '../../src/study/log.ts';
import { answersFrom } from '../../src/study/models.ts';
import type { Learner } from '../../src/study/training.ts';

/** By what angle, in radians, the first two weights have turned on a day of a log of so many: it says how the label depends on the case. */
const turns = {
  'no change': () => 0,
  slow: (day: number) => (1.8 * day) / 364,
  abrupt: (day: number, days: number) => (day < 0.55 * days ? 0 : 1.2),
  seasonal: (day: number) => 2 * Math.sin((2 * Math.PI * day) / 364),
  // Its cheaper policy lies just beyond the margin of 0.02, so that the choice can be wrong.
  'seasonal, near the margin': (day: number) => 1.75 * Math.sin((2 * Math.PI * day) / 364),
  // Cheaper policies lie about the margin, and a year of few cases proves nothing of them.
  'two seasons a year': (day: number) => 1.3 * Math.sin((2 * Math.PI * day) / 182),
  recurring: (day: number) => (Math.floor(day / 145) % 2 === 0 ? 0 : 1.5),
};
export type World = keyof typeof turns;
export const worlds = Object.keys(turns) as World[];

const DAY = 86_400_000;
export const start = Date.UTC(2025, 0, 1);

/** Three numbers a case, whose weights turn with time. */
const width = 3;

export const simulatedPlan = parsePlan(
  `plan: simulated
data: { task: binary, id: id, time: at, label: y, positive: 1, score: p, labels_after: 14 days,
  features: { a: { type: number }, b: { type: number }, c: { type: number } } }
levels: { AMBER: { means: worse, action: look, owner: somebody, within: 5 days }, RED: { means: bad, action: stop, owner: somebody, within: 1 day } }
metrics: { brier: { green: "<= 0.21", red: "> 0.24", falls: [{ from: reference, amber: 0.01 }] } }
`,
  'simulated.yaml',
);

/** A log of so many days, so many cases each, and the chance of each label, which nobody knows outside a simulation. */
export function drawLog(
  world: World,
  days: number,
  perDay: number,
  seed: number,
): { log: StudyLog; chances: Float64Array } {
  const random = mulberry32(seed);
  const normal = normals(random);
  const rows = days * perDay;
  const features = Array.from({ length: width }, () => new Float64Array(rows));
  const times = new Float64Array(rows);
  const codes = new Int32Array(rows);
  const chances = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const at = row / perDay;
    times[row] = start + Math.floor(at * DAY);
    for (const feature of features) feature[row] = normal();
    const angle = turns[world](Math.floor(at), days);
    const [x, y, z] = features.map((feature) => feature[row]!) as [number, number, number];
    chances[row] = 1 / (1 + Math.exp(-(1.6 * (Math.cos(angle) * x + Math.sin(angle) * y) + 0.4 * z)));
    codes[row] = random() < chances[row]! ? 1 : 0;
  }
  const number = (values: Float64Array): Column => ({ type: 'number', values, missing: 0, invalid: null });
  const table: Table = {
    rows,
    columns: new Map<string, Column>([
      ['id', number(Float64Array.from(times.keys()))],
      ['at', { type: 'time', values: times, missing: 0, invalid: null }],
      ['y', { type: 'category', codes, categories: ['0', '1'], missing: 0 }],
      ...(['a', 'b', 'c'] as const).map((name, i) => [name, number(features[i]!)] as const),
    ]),
    header: ['id', 'at', 'y', 'a', 'b', 'c'],
    source: { files: ['simulated'], bytes: 0, sha256: '0'.repeat(64) },
  };
  return { log: logOf(simulatedPlan, table), chances };
}

/** Learns the label from three numbers. */
export function logisticLearner(log: StudyLog): Learner {
  const inputs = (['a', 'b', 'c'] as const).map(
    (name) => (log.table.columns.get(name) as { values: Float64Array }).values,
  );
  const { codes } = log.table.columns.get('y') as { codes: Int32Array };
  return async ({ train, from }) => {
    const weights = learnt(inputs, codes, train);
    const scores = new Float64Array(log.table.rows - from);
    for (let i = 0; i < scores.length; i++) {
      let sum = weights[width]!;
      for (let j = 0; j < width; j++) sum += weights[j]! * inputs[j]![from + i]!;
      scores[i] = 1 / (1 + Math.exp(-sum));
    }
    const columns = new Map<string, Column>([
      ['p', { type: 'number', values: scores, missing: 0, invalid: null }],
    ]);
    return { answers: answersFrom(log, from, columns), columns, seconds: train.length / 1e5, cached: false };
  };
}

/** Weights and, last, the intercept; a little ridge, so that few rows have an answer too. Written out, because a simulation learns often. */
function learnt(inputs: Float64Array[], codes: Int32Array, rows: Int32Array): Float64Array {
  const [a, b, c] = inputs as [Float64Array, Float64Array, Float64Array];
  const weights = new Float64Array(width + 1);
  for (let step = 0; step < 4; step++) {
    const [wa, wb, wc, w] = weights as unknown as [number, number, number, number];
    let [ga, gb, gc, g] = [-0.01 * wa, -0.01 * wb, -0.01 * wc, -0.01 * w];
    let [aa, ab, ac, bb, bc, cc, na, nb, nc, n] = [0.01, 0, 0, 0.01, 0, 0.01, 0, 0, 0, 0.01];
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const [x, y, z] = [a[row]!, b[row]!, c[row]!];
      const p = 1 / (1 + Math.exp(-(wa * x + wb * y + wc * z + w)));
      const miss = codes[row]! - p;
      const spread = p * (1 - p);
      ga += miss * x;
      gb += miss * y;
      gc += miss * z;
      g += miss;
      aa += spread * x * x;
      ab += spread * x * y;
      ac += spread * x * z;
      bb += spread * y * y;
      bc += spread * y * z;
      cc += spread * z * z;
      na += spread * x;
      nb += spread * y;
      nc += spread * z;
      n += spread;
    }
    const curvature = [
      [aa, ab, ac, na],
      [ab, bb, bc, nb],
      [ac, bc, cc, nc],
      [na, nb, nc, n],
    ].map((line) => Float64Array.from(line));
    solve(curvature, Float64Array.from([ga, gb, gc, g])).forEach((move, i) => {
      weights[i]! += move;
    });
  }
  return weights;
}

/** Gauss's elimination. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      const factor = matrix[j]![i]! / matrix[i]![i]!;
      for (let k = i; k < size; k++) matrix[j]![k]! -= factor * matrix[i]![k]!;
      right[j]! -= factor * right[i]!;
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) right[i]! -= matrix[i]![k]! * right[k]!;
    right[i]! /= matrix[i]![i]!;
  }
  return right;
}
