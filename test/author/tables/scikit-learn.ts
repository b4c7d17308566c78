import { binary, number, round, type Spec } from './case.ts';

/** scikit-learn and pandas. */
export const scikitLearn: Spec[] = [
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
];
