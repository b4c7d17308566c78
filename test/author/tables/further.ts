import { binary, many, mood, number, round, type Spec, species, yes } from './case.ts';

const logit = (p: number) => round(Math.log(p / (1 - p)), 5);

/** Tools beside those that everybody knows: AutoML, workbenches, forecasts, evaluations of language models. */
export const further: Spec[] = [
  {
    name: 'PyCaret, predict_model',
    row: (o) => ({
      age: o.z,
      target: o.y,
      prediction_label: o.d,
      prediction_score: round(Math.max(o.p, 1 - o.p), 4),
    }),
    roles: binary('target', { prediction: 'prediction_label', ignored: ['prediction_score'] }),
  },
  {
    name: 'PyCaret, raw_score',
    row: (o) => ({
      age: o.z,
      Purchase: o.y,
      prediction_label: o.d,
      prediction_score_0: round(1 - o.p, 4),
      prediction_score_1: round(o.p, 4),
    }),
    roles: binary('Purchase', {
      score: 'prediction_score_1',
      prediction: 'prediction_label',
      ignored: ['prediction_score_0'],
    }),
  },
  {
    name: 'camel case',
    row: (o) => ({ sampleId: `s${o.i}`, yTrue: o.y, yPred: o.d, yProb: o.p }),
    roles: binary('yTrue', { score: 'yProb', prediction: 'yPred', id: 'sampleId' }),
  },
  {
    name: 'Weka',
    row: (o) => ({
      'inst#': o.i + 1,
      actual: o.y ? '2:yes' : '1:no',
      predicted: o.d ? '2:yes' : '1:no',
      error: o.y === o.d ? '' : '+',
      prediction: round(Math.max(o.p, 1 - o.p), 3),
    }),
    roles: binary('actual', { positive: '2:yes', prediction: 'predicted', ignored: ['prediction', 'error'] }),
  },
  {
    name: 'KNIME',
    row: (o) => ({
      RowID: `Row${o.i}`,
      Churn: o.y,
      'P (Churn=0)': round(1 - o.p, 6),
      'P (Churn=1)': o.p,
      'Prediction (Churn)': o.d,
    }),
    roles: binary('Churn', {
      score: 'P (Churn=1)',
      prediction: 'Prediction (Churn)',
      ignored: ['P (Churn=0)'],
    }),
  },
  {
    name: 'RapidMiner',
    row: (o) => ({
      id: o.i,
      label: yes(o.y),
      'prediction(label)': yes(o.d),
      'confidence(No)': round(1 - o.p, 6),
      'confidence(Yes)': o.p,
    }),
    roles: binary('label', {
      positive: 'Yes',
      score: 'confidence(Yes)',
      prediction: 'prediction(label)',
      ignored: ['confidence(No)'],
    }),
  },
  {
    name: 'SAS Enterprise Miner',
    row: (o) => ({ BAD: o.y, LOAN: o.x, P_BAD1: o.p, P_BAD0: round(1 - o.p, 6), I_BAD: o.d }),
    roles: binary('BAD', { score: 'P_BAD1', ignored: ['P_BAD0', 'I_BAD'] }),
  },
  {
    name: 'DataRobot',
    row: (o) => ({
      readmitted: o.y,
      readmitted_1_PREDICTION: o.p,
      readmitted_0_PREDICTION: round(1 - o.p, 6),
      readmitted_PREDICTION: o.d,
      THRESHOLD: 0.5,
      POSITIVE_CLASS: 1,
    }),
    roles: binary('readmitted', {
      score: 'readmitted_1_PREDICTION',
      prediction: 'readmitted_PREDICTION',
      ignored: ['readmitted_0_PREDICTION', 'THRESHOLD'],
    }),
  },
  {
    name: 'Azure Machine Learning',
    row: (o) => ({ income: o.y, age: o.z, 'Scored Labels': o.d, 'Scored Probabilities': o.p }),
    roles: binary('income', { score: 'Scored Probabilities', prediction: 'Scored Labels' }),
  },
  {
    name: 'CatBoost, eval',
    row: (o) => ({ SampleId: o.i, RawFormulaVal: logit(o.p), Label: o.y, Probability: o.p, Class: o.d }),
    roles: binary('Label', { score: 'Probability', ignored: ['RawFormulaVal', 'Class'] }),
  },
  {
    name: 'JMP',
    row: (o) => ({ bad: o.y, 'Prob[bad=0]': round(1 - o.p, 6), 'Prob[bad=1]': o.p, 'Most Likely bad': o.d }),
    roles: binary('bad', { score: 'Prob[bad=1]', ignored: ['Prob[bad=0]', 'Most Likely bad'] }),
  },
  {
    name: 'mlr3',
    row: (o) => ({
      row_ids: o.i + 1,
      truth: yes(o.y),
      response: yes(o.d),
      'prob.No': round(1 - o.p, 6),
      'prob.Yes': o.p,
    }),
    roles: binary('truth', {
      positive: 'Yes',
      score: 'prob.Yes',
      prediction: 'response',
      ignored: ['prob.No'],
    }),
  },
  {
    name: 'Driverless AI',
    row: (o) => ({ 'default.0': round(1 - o.p, 6), 'default.1': o.p, default: o.y }),
    roles: binary('default', { score: 'default.1', ignored: ['default.0'] }),
  },
  {
    name: 'two logits',
    row: (o) => ({ label: o.y, logit_0: round(-logit(o.p) / 2, 5), logit_1: round(logit(o.p) / 2, 5) }),
    roles: binary('label', { score: 'logit_1', ignored: ['logit_0'] }),
  },
  {
    name: 'Stata, predict',
    row: (o) => ({ foreign: o.y, mpg: o.x, phat: o.p }),
    roles: binary('foreign', { score: 'phat' }),
  },
  {
    name: 'TRUE and FALSE of R',
    row: (o) => ({ '': o.i + 1, observed: o.y ? 'TRUE' : 'FALSE', fitted: o.p }),
    roles: binary('observed', { positive: 'true', score: 'fitted' }),
  },
  {
    name: 'Hugging Face, pipeline',
    format: 'jsonl',
    row: (o) => ({
      text: o.words,
      label: o.y,
      pred: `LABEL_${o.d}`,
      score: round(Math.max(o.p, 1 - o.p), 6),
    }),
    roles: binary('label', { prediction: 'pred', ignored: ['text', 'score'] }),
  },
  {
    name: 'labels and scores of two tools',
    row: (o) => ({
      pair_id: o.i,
      text: o.words,
      expected_label: o.y ? 'toxic' : 'fine',
      bert_label: o.d ? 'toxic' : 'fine',
      bert_score: o.p,
      lexicon_label: o.d2 ? 'toxic' : 'fine',
      lexicon_score: o.p2,
    }),
    roles: binary('expected_label', {
      positive: 'toxic',
      score: 'bert_score',
      prediction: 'bert_label',
      ignored: ['lexicon_label', 'lexicon_score'],
    }),
  },
  {
    name: 'OpenAI evals',
    format: 'jsonl',
    row: (o) => ({
      input: o.words,
      ideal: mood[o.k]!,
      sampled: mood[o.c]!,
      correct: o.k === o.c ? 'true' : 'false',
    }),
    roles: many('ideal', { prediction: 'sampled', ignored: ['input', 'correct'] }),
  },
  {
    name: 'promptfoo',
    row: (o) => ({
      prompt: o.words,
      expected: mood[o.k]!,
      output: mood[o.c]!,
      pass: o.k === o.c ? 'PASS' : 'FAIL',
    }),
    roles: many('expected', { prediction: 'output', ignored: ['prompt', 'pass'] }),
  },
  {
    name: 'Keras, a column for each output',
    row: (o) => ({ filename: `${o.i}.jpg`, label: o.k, pred_0: o.q[0]!, pred_1: o.q[1]!, pred_2: o.q[2]! }),
    roles: many('label', { scores: ['pred_0', 'pred_1', 'pred_2'] }),
  },
  {
    name: 'AutoGluon, predict_proba joined',
    row: (o) => ({
      variety: species[o.k]!,
      setosa: o.q[0]!,
      versicolor: o.q[1]!,
      virginica: o.q[2]!,
      pred: species[o.c]!,
    }),
    roles: many('variety', { prediction: 'pred', scores: species }),
  },
  {
    name: 'tidymodels, three classes',
    row: (o) => ({
      '.pred_class': species[o.c]!,
      '.pred_setosa': o.q[0]!,
      '.pred_versicolor': o.q[1]!,
      '.pred_virginica': o.q[2]!,
      Species: species[o.k]!,
    }),
    roles: many('Species', {
      prediction: '.pred_class',
      scores: ['.pred_setosa', '.pred_versicolor', '.pred_virginica'],
    }),
  },
  {
    name: 'answers by number, labels by name',
    row: (o) => ({ id: o.i, emotion: mood[o.k]!, pred_id: o.c }),
    roles: many('emotion', { prediction: 'pred_id' }),
  },
  {
    name: 'Nixtla',
    row: (o) => ({
      unique_id: `shop ${o.z}`,
      ds: new Date(Date.UTC(2024, 0, 1) + Math.floor(o.i / 8) * 86_400_000).toISOString().slice(0, 10),
      y: o.t,
      AutoARIMA: o.f,
      AutoETS: o.f2,
    }),
    roles: number('y', 'AutoARIMA', { ignored: ['AutoETS'] }),
  },
  {
    name: 'GluonTS, quantiles beside the mean',
    row: (o) => ({
      item_id: o.z,
      target: o.t,
      mean: o.f,
      '0.1': round(o.f - 8, 3),
      '0.5': round(o.f + 0.2, 3),
      '0.9': round(o.f + 8, 3),
    }),
    roles: number('target', 'mean', { ignored: ['0.1', '0.9'] }),
  },
  {
    name: 'observed and expected',
    row: (o) => ({ policy: `p${o.i}`, observed: o.t, expected: o.f }),
    roles: number('observed', 'expected'),
  },
  {
    name: 'y and y_hat',
    row: (o) => ({ y: o.t, y_hat: o.f, x1: o.x }),
    roles: number('y', 'y_hat'),
  },
  {
    name: 'three regressions side by side',
    row: (o) => ({
      target: o.t,
      pred_ridge: o.f,
      pred_forest: o.f2,
      pred_mlp: round(o.f / 2 + o.f2 / 2, 3),
    }),
    roles: number('target', 'pred_ridge', { ignored: ['pred_forest', 'pred_mlp'] }),
  },
  {
    name: 'a flag of low confidence is no label',
    row: (o) => ({
      id: o.i,
      predicted_state: mood[o.c]!,
      confidence: Math.max(...o.q),
      uncertain: Math.max(...o.q) < 0.5 ? 1 : 0,
    }),
    refused: /No column stands out as what really happened/,
  },
  {
    name: 'a share among features is no answer',
    row: (o) => ({ Id: o.i, Age: o.z, Rate: o.x, Status: o.y, share_of_income: o.p }),
    refused: /"Status".*no column looks like the model’s answer/,
  },
];
