import { binary, many, mood, number, round, type Spec } from './case.ts';

/** H2O, Spark, MLflow, Hugging Face, Kaggle, DVC, prophet. */
export const tools: Spec[] = [
  {
    name: 'H2O',
    row: (o) => ({ response: o.y, predict: o.d, p0: round(1 - o.p, 6), p1: o.p }),
    roles: binary('response', { score: 'p1', prediction: 'predict', ignored: ['p0'] }),
  },
  {
    name: 'Spark, to_csv',
    row: (o) => ({
      label: o.y.toFixed(1),
      probability: `[${round(1 - o.p, 6)},${o.p}]`,
      prediction: o.d.toFixed(1),
      amount: o.x,
    }),
    roles: binary('label', { score: 'probability[1]', prediction: 'prediction' }),
  },
  {
    name: 'Spark, JSON lines',
    format: 'jsonl',
    row: (o) => ({ label: o.k, probability: o.q, prediction: o.c }),
    roles: many('label', {
      prediction: 'prediction',
      scores: ['probability[0]', 'probability[1]', 'probability[2]'],
    }),
  },
  {
    name: 'MLflow, targets and outputs',
    row: (o) => ({ inputs: o.words, targets: mood[o.k]!, outputs: mood[o.c]! }),
    roles: many('targets', { prediction: 'outputs', ignored: ['inputs'] }),
  },
  {
    name: 'MLflow, target and prediction',
    row: (o) => ({ target: o.t, prediction: o.f, x: o.x }),
    roles: number('target', 'prediction'),
  },
  {
    name: 'Hugging Face, predictions',
    format: 'jsonl',
    row: (o) => ({ text: o.words, labels: o.k, predictions: o.c }),
    roles: many('labels', { prediction: 'predictions', ignored: ['text'] }),
  },
  {
    name: 'Hugging Face, logits',
    format: 'jsonl',
    row: (o) => ({
      sentence: o.words,
      labels: o.k,
      logits: o.q.map((value) => round(Math.log(value), 5)),
      predictions: o.c,
    }),
    roles: many('labels', {
      prediction: 'predictions',
      scores: ['logits[0]', 'logits[1]', 'logits[2]'],
    }),
  },
  {
    name: 'Hugging Face, a classifier of words',
    format: 'jsonl',
    row: (o) => ({
      id: `ex-${o.i}`,
      text: o.words,
      gold_label: mood[o.k]!,
      pred_label: mood[o.c]!,
      score: round(Math.max(...o.q), 5),
    }),
    roles: many('gold_label', { prediction: 'pred_label', ignored: ['text', 'score'] }),
  },
  {
    name: 'a language model’s choices',
    format: 'jsonl',
    row: (o) => ({ question: o.words, answer: 'ABC'[o.k]!, prediction: 'ABC'[o.c]! }),
    roles: many('answer', { prediction: 'prediction', ignored: ['question'] }),
  },
  {
    name: 'a language model, ground truth and answer',
    format: 'jsonl',
    row: (o) => ({ id: `q${o.i}`, ground_truth: mood[o.k]!, answer: mood[o.c]! }),
    roles: many('ground_truth', { prediction: 'answer' }),
  },
  {
    name: 'a language model, reference and response',
    format: 'jsonl',
    row: (o) => ({
      prompt: o.words,
      reference: mood[o.k]!,
      response: mood[o.c]!,
      latency_ms: Math.round(400 + 50 * o.x),
    }),
    roles: many('reference', { prediction: 'response', ignored: ['prompt'] }),
  },
  {
    name: 'Kaggle, out of fold',
    row: (o) => ({ id: 1000 + o.i, fold: o.i % 5, target: o.y, oof: o.p }),
    roles: binary('target', { score: 'oof' }),
  },
  {
    name: 'Kaggle, diagnosis',
    row: (o) => ({ diagnosis: o.k, pred_class: o.c, prob_0: o.q[0]!, prob_1: o.q[1]!, prob_2: o.q[2]! }),
    roles: many('diagnosis', { prediction: 'pred_class', scores: ['prob_0', 'prob_1', 'prob_2'] }),
  },
  {
    name: 'DVC plots',
    format: 'jsonl',
    row: (o) => ({ actual: o.k, predicted: o.c }),
    roles: many('actual', { prediction: 'predicted' }),
  },
  {
    name: 'prophet',
    row: (o) => ({
      ds: new Date(Date.UTC(2023, 0, 1) + o.i * 86_400_000).toISOString().slice(0, 10),
      y: o.t,
      yhat: o.f,
      yhat_lower: round(o.f - 8 - o.r.uniform(), 3),
      yhat_upper: round(o.f + 8 + o.r.uniform(), 3),
    }),
    roles: number('y', 'yhat', { ignored: ['yhat_lower', 'yhat_upper'] }),
  },
];
