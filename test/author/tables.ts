import { type Random, random } from './random.ts';

/** A table as some tool writes it: its text, what its columns are for, and which of them hold what the model said. */
export interface MadeTable {
  name: string;
  /** `csv` or `jsonl`. */
  format: 'csv' | 'jsonl';
  header: string[];
  rows: (string | number | number[] | null)[][];
  /** Roles that a draft must find without a flag. */
  roles?: Roles;
  /** Or the question with which it must be refused. */
  refused?: RegExp;
}

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

type Cell = string | number | number[] | null;
/** One row's cells by their names, in order. */
type Row = Record<string, Cell>;
interface Spec {
  name: string;
  format?: 'csv' | 'jsonl';
  rows?: number;
  row(case_: Case): Row | Row[];
  roles?: Roles;
  refused?: RegExp;
}

/** A case of each task, as a model of middling worth sees it. */
interface Case {
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

function caseOf(i: number, r: Random): Case {
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

const round = (value: number, digits: number) => Number(value.toFixed(digits));
const species = ['setosa', 'versicolor', 'virginica'];
const mood = ['neg', 'neu', 'pos'];
const yes = (value: number) => (value === 1 ? 'Yes' : 'No');
const binary = (label: string, more: Partial<Roles> = {}): Roles => ({
  task: 'binary',
  label,
  positive: '1',
  ...more,
});
const many = (label: string, more: Partial<Roles> = {}): Roles => ({ task: 'multiclass', label, ...more });
const number = (label: string, prediction: string, more: Partial<Roles> = {}): Roles => ({
  task: 'regression',
  label,
  prediction,
  ...more,
});

const specs: Spec[] = [
  // scikit-learn and pandas
  {
    name: 'sklearn, bare',
    row: (o) => ({ y_true: o.y, y_pred: o.d, y_prob: o.p }),
    roles: binary('y_true', { score: 'y_prob', prediction: 'y_pred' }),
  },
  {
    name: 'sklearn, score alone',
    row: (o) => ({ y_true: o.y, proba: o.p }),
    roles: binary('y_true', { score: 'proba' }),
  },
  {
    name: 'sklearn, decision alone',
    row: (o) => ({ y_test: o.y, y_pred: o.d }),
    roles: binary('y_test', { prediction: 'y_pred' }),
  },
  {
    name: 'sklearn, proba_0 and proba_1',
    row: (o) => ({ target: o.y, proba_0: round(1 - o.p, 6), proba_1: o.p }),
    roles: binary('target', { score: 'proba_1', ignored: ['proba_0'] }),
  },
  {
    name: 'sklearn, columns named 0 and 1',
    row: (o) => ({ y_test: o.y, '0': round(1 - o.p, 6), '1': o.p }),
    roles: binary('y_test', { score: '1' }),
  },
  {
    name: 'sklearn, decision_function',
    row: (o) => ({ y_true: o.y, y_score: round(Math.log(o.p / (1 - o.p)), 5) }),
    roles: binary('y_true', { score: 'y_score' }),
  },
  {
    name: 'pandas, to_csv with its index',
    row: (o) => ({ '': o.i, y_true: o.y, y_pred: o.d, amount: o.x }),
    roles: binary('y_true', { prediction: 'y_pred', id: 'Unnamed: 0' }),
  },
  {
    name: 'pandas, an index read back',
    row: (o) => ({ 'Unnamed: 0': o.i, id: 5000 + o.i, label: o.y, proba: o.p, amount: o.x }),
    roles: binary('label', { score: 'proba', id: 'id', ignored: ['Unnamed: 0'] }),
  },
  {
    name: 'pandas, __index_level_0__',
    row: (o) => ({ y: o.y, score: o.p, amount: o.x, case_id: `c${o.i}`, __index_level_0__: o.i }),
    roles: binary('y', { score: 'score', id: 'case_id', ignored: ['__index_level_0__'] }),
  },
  {
    name: 'pandas, words for classes',
    row: (o) => ({
      actual: o.y ? 'churned' : 'stayed',
      predicted: o.d ? 'churned' : 'stayed',
      churn_probability: o.p,
    }),
    roles: binary('actual', { positive: 'churned', score: 'churn_probability', prediction: 'predicted' }),
  },
  {
    name: 'True and False',
    row: (o) => ({ fraud: o.y ? 'True' : 'False', fraud_pred: o.d ? 'True' : 'False', amount: o.x }),
    roles: binary('fraud', { positive: 'true', prediction: 'fraud_pred' }),
  },
  {
    name: 'a feature like the label',
    row: (o) => ({
      id: o.i,
      prior_default: o.r.uniform() < 0.2 ? 1 : 0,
      default: o.y,
      default_probability: o.p,
    }),
    roles: binary('default', { score: 'default_probability' }),
  },
  {
    name: 'a feature of two values beside an unnamed label',
    row: (o) => ({ id: o.i, num_late: o.r.uniform() < 0.3 ? 1 : 0, sick: o.y, risk: o.p }),
    roles: binary('sick', { score: 'risk' }),
  },
  {
    name: 'expected and predicted',
    row: (o) => ({ id: `m${o.i}`, expected: o.y ? 'spam' : 'ham', predicted: o.d ? 'spam' : 'ham' }),
    roles: binary('expected', { positive: 'spam', prediction: 'predicted' }),
  },
  {
    name: 'residuals of a regression',
    row: (o) => ({
      Actual: o.t,
      Predicted: o.f,
      Residual: round(o.t - o.f, 3),
      AbsError: round(Math.abs(o.t - o.f), 3),
    }),
    roles: number('Actual', 'Predicted', { ignored: ['Residual', 'AbsError'] }),
  },
  {
    name: 'an index, and a residual',
    row: (o) => ({ '': 3 * o.i, actual: o.t, predicted: o.f, residual: round(o.t - o.f, 3) }),
    roles: number('actual', 'predicted', { id: 'Unnamed: 0', ignored: ['residual'] }),
  },
  {
    name: 'errors in per cent',
    row: (o) => ({ y_test: o.t, y_pred: o.f, error_pct: round((100 * (o.t - o.f)) / o.t, 2), square: o.x }),
    roles: number('y_test', 'y_pred', { ignored: ['error_pct'] }),
  },
  {
    name: 'a weak regression',
    rows: 1200,
    row: (o) => ({
      id: o.i,
      age: o.z,
      income: o.x,
      sales: round(o.t + 24 * o.r.normal(), 2),
      sales_forecast: o.f,
    }),
    roles: number('sales', 'sales_forecast'),
  },
  {
    name: 'right or wrong, said beside',
    row: (o) => ({
      image_path: `img/${o.i}.png`,
      true_label: o.y,
      prediction: o.d,
      probability: o.p,
      correct: o.y === o.d ? 1 : 0,
      outcome: (o.y === o.d ? 'T' : 'F') + (o.d ? 'P' : 'N'),
    }),
    roles: binary('true_label', {
      score: 'probability',
      prediction: 'prediction',
      ignored: ['correct', 'outcome'],
    }),
  },
  {
    name: 'risk in words and in per cent',
    row: (o) => ({
      id: o.i,
      y_true: o.y,
      probability: o.p,
      risk_score: round(100 * o.p, 1),
      risk_level: o.p > 0.7 ? 'high' : o.p > 0.3 ? 'middle' : 'low',
    }),
    roles: binary('y_true', { score: 'probability', ignored: ['risk_score', 'risk_level'] }),
  },
  {
    name: 'how sure the model is',
    row: (o) => ({
      text: o.words,
      label: o.y,
      prediction: o.d,
      confidence: round(Math.max(o.p, 1 - o.p), 5),
    }),
    roles: binary('label', { prediction: 'prediction', ignored: ['text', 'confidence'] }),
  },
  {
    name: 'constants',
    row: (o) => ({ id: o.i, year: 2015, sensor: 0, y: o.y, p: o.p, amount: o.x }),
    roles: binary('y', { score: 'p', ignored: ['year', 'sensor'] }),
  },
  {
    name: 'times without a role',
    row: (o) => ({
      id: o.i,
      birth_date: `19${50 + (o.i % 40)}-0${1 + (o.i % 9)}-1${o.i % 10}`,
      label: o.y,
      score: o.p,
    }),
    roles: binary('label', { score: 'score', ignored: ['birth_date'] }),
  },
  {
    name: 'a number close to its end',
    row: (o) => ({
      id: o.i,
      load: round(Math.min(1.1, 0.25 + 0.18 * Math.abs(o.r.normal())), 4),
      label: o.y,
      score: o.p,
    }),
    roles: binary('label', { score: 'score' }),
  },
  // Many classes
  {
    name: 'classes in words',
    row: (o) => ({ id: o.i, true_label: species[o.k]!, predicted_label: species[o.c]! }),
    roles: many('true_label', { prediction: 'predicted_label' }),
  },
  {
    name: 'prob_class_0 to 2',
    row: (o) => ({
      image_index: o.i,
      true_label: o.k,
      predicted_label: o.c,
      prob_class_0: o.q[0]!,
      prob_class_1: o.q[1]!,
      prob_class_2: o.q[2]!,
    }),
    roles: many('true_label', {
      prediction: 'predicted_label',
      scores: ['prob_class_0', 'prob_class_1', 'prob_class_2'],
    }),
  },
  {
    name: 'columns named 0 to 2',
    row: (o) => ({ y: o.k, '0': o.q[0]!, '1': o.q[1]!, '2': o.q[2]! }),
    roles: many('y', { scores: ['0', '1', '2'] }),
  },
  {
    name: 'scores named by the classes',
    row: (o) => ({ species: species[o.k]!, setosa: o.q[0]!, versicolor: o.q[1]!, virginica: o.q[2]! }),
    roles: many('species', { scores: species }),
  },
  {
    name: 'P(name) beside numbers',
    row: (o) => ({
      case: o.i,
      class: o.k,
      'P(Normal)': o.q[0]!,
      'P(Benign)': o.q[1]!,
      'P(Invasive)': o.q[2]!,
    }),
    roles: many('class', { scores: ['P(Normal)', 'P(Benign)', 'P(Invasive)'] }),
  },
  {
    name: 'two names of the label',
    row: (o) => ({ text: o.words, label: o.k, label_name: mood[o.k]!, pred: mood[o.c]! }),
    roles: many('label_name', { prediction: 'pred', ignored: ['text', 'label'] }),
  },
  {
    name: 'numbers and words for the same',
    row: (o) => ({ id: o.i, bytes: o.x, label: o.y, pred: o.d ? 'attack' : 'normal' }),
    roles: binary('label', { prediction: 'pred' }),
  },
  {
    name: 'ratings by whole numbers',
    row: (o) => ({ id: o.i, quality: 3 + o.k, predicted_quality: 3 + o.c }),
    roles: many('quality', { prediction: 'predicted_quality' }),
  },
  {
    name: 'ratings by numbers between',
    row: (o) => ({
      id: o.i,
      rating: Math.max(1, Math.min(10, Math.round(o.t / 7))),
      rating_pred: round(o.f / 7, 3),
    }),
    roles: number('rating', 'rating_pred'),
  },
  // R
  {
    name: 'R, write.csv with row names',
    row: (o) => ({ '': o.i + 1, obs: yes(o.y), pred: yes(o.d), x: o.x }),
    roles: binary('obs', { positive: 'Yes', prediction: 'pred', id: 'Unnamed: 0' }),
  },
  {
    name: 'caret, savePredictions',
    row: (o) => ({
      pred: yes(o.d),
      obs: yes(o.y),
      No: round(1 - o.p, 6),
      Yes: o.p,
      rowIndex: o.i,
      mtry: 2,
      Resample: `Fold0${1 + (o.i % 5)}`,
    }),
    roles: binary('obs', { positive: 'Yes', score: 'Yes', prediction: 'pred', ignored: ['No', 'mtry'] }),
  },
  {
    name: 'tidymodels, two classes',
    row: (o) => ({
      id: `train/test split ${o.i}`,
      '.pred_Yes': o.p,
      '.pred_No': round(1 - o.p, 6),
      '.row': o.i,
      '.pred_class': yes(o.d),
      Churn: yes(o.y),
      '.config': 'Preprocessor1_Model1',
    }),
    roles: binary('Churn', {
      positive: 'Yes',
      score: '.pred_Yes',
      prediction: '.pred_class',
      ignored: ['.pred_No', '.config'],
    }),
  },
  {
    name: 'tidymodels, a number',
    row: (o) => ({ '.pred': o.f, '.row': 7 * o.i, price: o.t, '.config': 'Model1' }),
    roles: number('price', '.pred', { ignored: ['.config'] }),
  },
  {
    name: 'yardstick',
    row: (o) => ({
      truth: species[o.k]!,
      estimate: species[o.c]!,
      setosa: o.q[0]!,
      versicolor: o.q[1]!,
      virginica: o.q[2]!,
    }),
    roles: many('truth', { prediction: 'estimate', scores: species }),
  },
  {
    name: 'broom, augment',
    row: (o) => ({
      '.rownames': `car ${o.i}`,
      mpg: o.t,
      wt: o.x,
      '.fitted': o.f,
      '.resid': round(o.t - o.f, 3),
    }),
    roles: number('mpg', '.fitted', { ignored: ['.resid'] }),
  },
  // H2O, Spark, MLflow, Hugging Face, Kaggle, DVC, prophet
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
  // Several models
  {
    name: 'two models side by side',
    row: (o) => ({ y_true: o.y, lr_proba: o.p, lr_pred: o.d, rf_proba: o.p2, rf_pred: o.d2 }),
    roles: binary('y_true', { score: 'lr_proba', prediction: 'lr_pred', ignored: ['rf_proba', 'rf_pred'] }),
  },
  {
    name: 'a car’s model is a feature',
    row: (o) => ({ id: o.i, model: o.r.pick(['golf', 'polo', 'x3']), price: o.t, predicted_price: o.f }),
    roles: number('price', 'predicted_price'),
  },
  // Refused, with the right question
  {
    name: 'two models below one another',
    rows: 400,
    row: (o) => [
      { sample: `s${o.i}`, model: 'ridge', y_true: o.y, prob: o.p },
      { sample: `s${o.i}`, model: 'forest', y_true: o.y, prob: o.p2 },
    ],
    refused: /once for each "model" \("ridge", "forest"\).*Which one/,
  },
  {
    name: 'two labels',
    row: (o) => ({ id: o.i, y_a: o.y, y_b: o.r.uniform() < o.p2 ? 1 : 0, p_a: o.p, p_b: o.p2 }),
    refused: /several labels.*"y_a" with "p_a".*--label y_a/,
  },
  {
    name: 'ranked lists',
    row: (o) => ({
      query_id: Math.floor(o.i / 10),
      doc_id: o.i,
      relevance: o.k,
      score: o.p,
      rank: 1 + (o.i % 10),
    }),
    refused: /ranked lists.*one row for each list/,
  },
  {
    name: 'quantiles',
    row: (o) => ({ id: o.i, actual: o.t, q10: round(o.f - 8, 3), q50: o.f, q90: round(o.f + 8, 3) }),
    refused: /quantiles.*--prediction q50/,
  },
];

/** All tables, each of its own seed; `draw` makes another one of the same kind. */
export function madeTables(draw = 0): MadeTable[] {
  return specs.map(({ name, format = 'csv', rows = 800, row, roles, refused }, at) => {
    const r = random(1_000_003 * (draw + 1) + at);
    const made = Array.from({ length: rows }, (_, i) => row(caseOf(i, r))).flat();
    const header = Object.keys(made[0]!);
    // Columns that are called by whole numbers come first in an object.
    const order = header
      .filter((one) => !/^\d+$/.test(one))
      .concat(header.filter((one) => /^\d+$/.test(one)));
    return {
      name,
      format,
      header: order,
      rows: made.map((cells) => order.map((one) => cells[one]!)),
      ...(roles && { roles }),
      ...(refused && { refused }),
    };
  });
}

/** The text of some rows of a table. */
export function textOf({ format, header }: MadeTable, rows: MadeTable['rows']): string {
  const lines =
    format === 'jsonl'
      ? rows.map((row) => JSON.stringify(Object.fromEntries(header.map((name, i) => [name, row[i]]))))
      : [
          header.map(quoted).join(','),
          ...rows.map((row) => row.map((cell) => quoted(String(cell))).join(',')),
        ];
  return `${lines.join('\n')}\n`;
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
