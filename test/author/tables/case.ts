import type { Random } from '../random.ts';

export interface Roles {
  task: 'binary' | 'multiclass' | 'regression';
  label: string;
  positive?: string;
  score?: string;
  prediction?: string;
  /** The columns of the scores of classes. */
  scores?: string[];
  id?: string;
  /** Columns that may be no features. */
  ignored?: string[];
}

export type Cell = string | number | number[] | null;
/** One row's cells by their names, in order. */
export type Row = Record<string, Cell>;
export interface Spec {
  name: string;
  format?: 'csv' | 'jsonl';
  rows?: number;
  row(case_: Case): Row | Row[];
  roles?: Roles;
  refused?: RegExp;
}

/** A case of each task, as a model of middling worth sees it. */
export interface Case {
  i: number;
  r: Random;
  /** Two classes: the truth, its probability, the decision. */
  y: 0 | 1;
  p: number;
  d: 0 | 1;
  /** A second, weaker model's. */
  p2: number;
  d2: 0 | 1;
  /** Three classes. */
  k: number;
  q: number[];
  c: number;
  /** A number. */
  t: number;
  f: number;
  f2: number;
  /** Inputs. */
  x: number;
  z: number;
  g: string;
  words: string;
}

const vocabulary =
  'the parcel came late and nobody told us why it was left in the rain again today please help'.split(' ');

export function caseOf(i: number, r: Random): Case {
  const logit = 1.8 * r.normal() - 0.3;
  const p = 1 / (1 + Math.exp(-logit));
  const p2 = 1 / (1 + Math.exp(-(0.6 * logit + 0.8 * r.normal())));
  const y = r.uniform() < p ? 1 : 0;
  const raw = [r.normal(), r.normal(), r.normal()].map((value) => Math.exp(1.6 * value));
  const sum = raw.reduce((a, b) => a + b, 0);
  const q = raw.map((value) => value / sum);
  const u = r.uniform();
  const k = u < q[0]! ? 0 : u < q[0]! + q[1]! ? 1 : 2;
  const f = 40 + 12 * r.normal();
  const t = f + 6 * r.normal();
  return {
    i,
    r,
    y,
    p: round(p, 6),
    d: p >= 0.5 ? 1 : 0,
    p2: round(p2, 6),
    d2: p2 >= 0.5 ? 1 : 0,
    k,
    q: q.map((value) => round(value, 6)),
    c: q.indexOf(Math.max(...q)),
    t: round(t, 3),
    f: round(f, 3),
    f2: round(f + 5 * r.normal(), 3),
    x: round(50 + 10 * r.normal(), 2),
    z: Math.floor(8 * r.uniform()),
    g: r.pick(['north', 'south', 'east', 'west']),
    words: Array.from({ length: 8 + Math.floor(8 * r.uniform()) }, () => r.pick(vocabulary))
      .concat(String(i))
      .join(' '),
  };
}

export const round = (value: number, digits: number) => Number(value.toFixed(digits));
export const species = ['setosa', 'versicolor', 'virginica'];
export const mood = ['neg', 'neu', 'pos'];
export const yes = (value: number) => (value === 1 ? 'Yes' : 'No');
export const binary = (label: string, more: Partial<Roles> = {}): Roles => ({
  task: 'binary',
  label,
  positive: '1',
  ...more,
});
export const many = (label: string, more: Partial<Roles> = {}): Roles => ({
  task: 'multiclass',
  label,
  ...more,
});
export const number = (label: string, prediction: string, more: Partial<Roles> = {}): Roles => ({
  task: 'regression',
  label,
  prediction,
  ...more,
});
