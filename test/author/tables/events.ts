import { binary, type Case, round, type Spec, yes } from './case.ts';

/** A feature of two values that goes with the score. */
const goesAlong = ({ r, p }: Case, weight: number): number =>
  r.uniform() < 0.5 * (1 - weight) + weight * p ? 1 : 0;

/** Labels that are called by the event which is foreseen, beside features that go with the score about as well. */
export const events: Spec[] = [
  {
    name: 'is_fraud beside a feature',
    row: (o) => ({ txn: `t${o.i}`, amount: o.x, abroad: goesAlong(o, 0.9), is_fraud: o.y, prob: o.p }),
    roles: binary('is_fraud', { score: 'prob', id: 'txn' }),
  },
  {
    name: 'Survived beside what nearly decides the score',
    row: (o) => ({ PassengerId: o.i, Sex: o.d || o.z === 0 ? 'female' : 'male', Survived: o.y, p1: o.p }),
    refused: /2 columns may be.*"Survived", "Sex"/,
  },
  {
    name: 'loan_default beside a prior default',
    row: (o) => ({
      prior_default: goesAlong(o, 0.9),
      loan_default: o.y,
      logit: round(Math.log(o.p / (1 - o.p)), 5),
    }),
    roles: binary('loan_default', { score: 'logit' }),
  },
  {
    name: 'a decision, approved, beside defaulted',
    row: (o) => ({ income: o.x, score: o.p, approved: 1 - o.d, defaulted: o.y }),
    roles: binary('defaulted', { score: 'score', ignored: ['approved'] }),
  },
  {
    name: 'a feature default beside a label',
    row: (o) => ({ default: goesAlong(o, 1), label: o.y, proba: o.p }),
    roles: binary('label', { score: 'proba' }),
  },
  {
    name: 'a feature default beside deposit',
    row: (o) => ({ age: o.z, default: yes(goesAlong(o, 0.3)), deposit: yes(o.y), prob: o.p }),
    roles: binary('deposit', { positive: 'Yes', score: 'prob' }),
  },
  {
    name: 'two events',
    row: (o) => ({ clicked: goesAlong(o, 1), converted: o.y, prob: o.p }),
    refused: /2 columns may be.*"clicked".*"converted"|2 columns may be.*"converted".*"clicked"/,
  },
  {
    name: 'a model without an error on fraud',
    row: (o) => ({ amount: o.x, abroad: goesAlong(o, 0.9), fraud: o.d, prob: o.p }),
    refused: /2 columns may be.*"fraud", "abroad"/,
  },
  {
    name: 'an earlier default beside a label of another name',
    row: (o) => ({ defaulted_before: goesAlong(o, 0.7), late: o.y, prob: o.p }),
    roles: binary('late', { score: 'prob' }),
  },
  {
    name: 'rare fraud beside what decides the score',
    row: (o) => ({
      amount: o.x,
      abroad: o.p > 0.5 ? o.d : goesAlong(o, 0.9),
      fraud: o.r.uniform() < 0.05 * o.p ? 1 : 0,
      score: round(0.05 * o.p, 6),
    }),
    refused: /2 columns may be.*"(?:fraud|abroad)", "(?:fraud|abroad)"/,
  },
];
