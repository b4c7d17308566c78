import type { Sketch } from './sketch.ts';

/**
 * The words that tools and people write into the names of columns, in one table. A name is parted into words in small letters:
 * `y_true`, `yTrue` and `Y True` are all y, true.
 *
 * scikit-learn and its users: y_true, y_test, y_pred, y_prob, y_proba, y_score. Hugging Face: labels, predictions, logits.
 * MLflow: targets, outputs, predictions. Kaggle: oof, target. H2O: predict, p0, p1. caret: obs, pred. tidymodels: truth,
 * .pred_class, .pred_Yes, estimate. broom: .fitted, .resid. prophet: y, yhat, yhat_lower. Spark: label, prediction,
 * probability, rawPrediction. PyCaret: prediction_label, prediction_score. Azure: Scored Labels, Scored Probabilities. Stata: phat. Checks
 * of language models: ground_truth, answer, reference, response, expected, output, ideal, sampled.
 */
export const columnWords = {
  /** What was right, whatever stands beside it. */
  label: words(
    'true truth actual actuals gold golden groundtruth observed obs label labels target targets real y ytrue ytest yval yactual',
  ),
  /** What was right, unless it is what the model said: the column beside it decides. */
  labelBeside: words(
    'expected reference answer response outcome class category result status human annotation annotated annotator ideal correct',
  ),
  /** What models of two classes are made to foresee, as sets of data call it: weaker than the words above, for a feature may be called so too. */
  event: words(
    'fraud fraudulent default defaulted delinquent churn churned attrition exited cancelled canceled left converted ' +
      'conversion click clicked purchased bought subscribed responded accepted approved survived died death deceased ' +
      'readmitted readmission spam phishing malware attack intrusion anomaly toxic malignant diabetes stroke sepsis ' +
      'failed failure breakdown won deposit bad',
  ),
  /** What may stand beside such a word: `is_fraud`, `loan_default`, `fraud_flag`. */
  besideEvent: words(
    'is has was did flag ind indicator bool binary customer client user account loan credit payment transaction order ' +
      'employee patient machine hospital reported next month',
  ),
  /** What the model said. */
  answer: words(
    'prediction predictions predicted predict predicts pred preds yhat ypred hat fitted forecast forecasted forecasts ' +
      'estimate estimated estimates decision decided oof output outputs guess guessed inferred inference',
  ),
  /** What the model said, unless it is what was right. */
  answerBeside: words(
    'answer response expected promised sampled generated completion reply actual classified assigned',
  ),
  /** How likely the model held it. The plainest first. */
  score: words(
    'probability probabilities proba probas prob probs yprob yproba yscore logit logits rawprediction score scores p ' +
      'phat likelihood propensity risk posterior margin confidence conf certainty',
  ),
  /** Words that tell nothing of what is predicted, or by which model. */
  filler: words(
    'y is of the a an id name value values col column class classes label labels model models ml ai final raw set test val ' +
      'valid validation train dev eval text str string num numeric encoded enc idx index code mean avg pct percent percentage',
  ),
  /** An interval, or some other part of a forecast's distribution, and not its point. */
  spread: words(
    'lower upper lo hi low high ci lcl ucl std stddev sd se stderr sigma var variance uncertainty interval',
  ),
  /** Names by which methods are known: a column that is called by nothing else holds their answers. */
  method: words(
    'lr logreg logistic linear ridge lasso elasticnet ols glm gam svm svc svr knn nb bayes tree dt rf randomforest forest et ' +
      'extratrees gbm gbdt gbt xgb xgboost lgbm lightgbm cat catboost ada adaboost mlp nn ann dnn cnn rnn lstm gru tcn ' +
      'transformer bert roberta gpt llm arima sarima sarimax ets prophet naive persistence baseline dummy ensemble stacking ' +
      'stacked blend bagging voting linearregression logisticregression decisiontree holtwinters theta seasonalnaive nhits ' +
      'nbeats tft deepar',
  ),
  /** Methods that others are measured by: never the first choice. */
  baseline: words('baseline dummy naive persistence majority'),
  /** A column that says which method a row is of. */
  whichMethod: words('model models method algorithm algo classifier regressor estimator learner approach'),
  /** Numbers of rows that tools add. */
  index: words('index idx row rownum rownames rowid'),
  id: words('id uuid guid key identifier nr no number reference'),
  /** The grade of a free answer. */
  grade: words(
    'grade graded rating judge judgement judgment verdict correct rouge bleu f1 em exact similarity bertscore',
  ),
} as const;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

export const has = (sketch: Sketch, list: ReadonlySet<string>): boolean =>
  [...sketch.words].some((word) => list.has(word));

/** What is left of a column's name without the words that say what it is for: of `default_probability`, default. */
export function subjectOf(sketch: Sketch): Set<string> {
  const { label, answer, score, filler, labelBeside, answerBeside } = columnWords;
  const plain = new Set(
    [...sketch.words].filter(
      (word) => !label.has(word) && !answer.has(word) && !score.has(word) && !filler.has(word),
    ),
  );
  const rest = [...plain].filter((word) => !labelBeside.has(word) && !answerBeside.has(word));
  return rest.length > 0 ? new Set(rest) : plain;
}

/** Which of several labels a column is of: of `y_a` and `p_a`, a. */
export function partOf({ words }: Sketch): string {
  const { label, answer, score } = columnWords;
  const forms = new Set([
    'name',
    'id',
    'class',
    'num',
    'numeric',
    'text',
    'str',
    'string',
    'idx',
    'index',
    'encoded',
    'code',
    'is',
  ]);
  return [...words]
    .filter((word) => !label.has(word) && !answer.has(word) && !score.has(word) && !forms.has(word))
    .sort()
    .join(' ');
}

/** `probability`, `y_prob`, `.pred_Yes`: how plainly a name says that a column holds scores, 0 where it does not. */
export function scoreRank(sketch: Sketch): number {
  const place = [...columnWords.score].findIndex((word) => sketch.words.has(word));
  return place < 0 ? 0 : 1 - place / (2 * columnWords.score.size);
}

/** `Scored Labels` are answers; `goals_scored` is none. */
export const isAnswerName = (sketch: Sketch): boolean =>
  has(sketch, columnWords.answer) || (sketch.words.has('scored') && has(sketch, columnWords.label));
export const isLabelName = (sketch: Sketch): boolean =>
  has(sketch, columnWords.label) && !isAnswerName(sketch) && scoreRank(sketch) === 0;

/** `fraud`, `is_fraud`, `loan_default`, and no `prior_default` or `default_count`. */
export function isEventName({ words }: Sketch): boolean {
  const { event, besideEvent, filler } = columnWords;
  const telling = [...words].filter((word) => !besideEvent.has(word) && !filler.has(word));
  return telling.length === 1 && event.has(telling[0]!);
}

/** A word that tools write without a space: `ytest`, `p1`, `prob0`, and a model's name. */
export function wordsOf(name: string): Set<string> {
  const parted = name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  const found = parted.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const whole = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    [...found, ...whole.filter((word) => !/^\p{L}+$/u.test(word) || isKnown(word))].flatMap(apart),
  );
}

/** XGBoost is one word, although it is written as two. */
function isKnown(word: string): boolean {
  return columnWords.method.has(word) || columnWords.answer.has(word) || columnWords.score.has(word);
}

/** `p1` and `prob0` are a word and a class. */
function apart(word: string): string[] {
  const parts = /^(p|prob|proba|probability|score|logit|pred|y)(\d+)$/.exec(word);
  return parts ? [parts[1]!, parts[2]!] : [word];
}
