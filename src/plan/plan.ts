import type { CellFormat } from './cell-formats.ts';
import type { FailureRules, OperationRule } from './operations.ts';
import type { HistoryRules, Retraining, WatchRules } from './over-time.ts';
import type { Rollout } from './rollout.ts';
import type { AskedDriftTest } from './vocabulary/drift-tests.ts';
import type { Metric } from './vocabulary/metrics.ts';
import type { TargetKind } from './vocabulary/notify-targets.ts';

export type { HistoryRules, Retraining, WatchRules } from './over-time.ts';
export type { Rollout, RolloutAuroc, RolloutMeasure } from './rollout.ts';

/** A performance monitoring plan as the other stages see it: read, checked, defaults filled in. */
export interface Plan {
  /** Names the gate: its comment, its check, its history. */
  name: string;
  about: string | null;
  /** How often the model is to be reviewed. */
  review: Period | null;
  data: DataRoles;
  /** Empty when the plan lists none: then every column without a role is a feature, its type learnt from the reference. */
  features: Feature[];
  levels: Record<Level, LevelMeaning>;
  notify: NotifyRules;
  /** One-sided confidence that GREEN and RED need, such as 0.95; null: levels as written. */
  confidence: number | null;
  /** With `confidence`, a RED fall must prove that the true fall is past the margin; absent: that it is one, and the one seen reaches the margin. */
  proof?: 'margin';
  /** Rows without a label help to measure those that have one; absent: they are left out. */
  unlabelled?: 'prediction_powered';
  metrics: MetricRule[];
  predictions: PredictionRules;
  inputs: InputRules;
  labels: LabelRules;
  drift: DriftRules;
  edgeCases: EdgeCase[];
  segments: SegmentRules;
  behaviour: BehaviourCase[];
  deployment: DeploymentRules;
  operations: OperationRule[];
  history: HistoryRules;
  rollout: Rollout | null;
  /** Absent: the plan says nothing of it. */
  retraining?: Retraining;
  /** null: it is of no stream. */
  watch: WatchRules | null;
  source: Source;
}

export type Level = 'GREEN' | 'AMBER' | 'RED';
/** What a check that fails raises. A NOTE is shown and never gates. */
export type Raises = 'NOTE' | 'AMBER' | 'RED';
export type Task = 'binary' | 'multiclass' | 'regression';

/** Where the plan was read from. Files named in the plan are found beside it. */
export interface Source {
  file: string;
  text: string;
  /** Of the bytes as they were read. */
  sha256: string;
}

export interface LevelMeaning extends Contact {
  means: string;
}

/** Who does what by when, and who is told. */
export interface Contact {
  action: string | null;
  /** A person, a team (`@acme/risk-lead`) or a role, as written. */
  owner: string | null;
  /** The deadline as written (`24 hours`) and in milliseconds. */
  within: Period | null;
  /** Names of targets. */
  notify: string[];
  escalate: Escalation | null;
}

/** Who is told when nothing happens. */
export interface Escalation {
  /** Since the alert was raised; null: when `within` has passed. */
  after: Period | null;
  to: string;
  notify: string[];
}

export interface NotifyRules {
  /** Every target that the plan names, by name; addresses and secrets are not in it. */
  targets: { name: string; kind: TargetKind }[];
  /** How long before the deadline the owner is reminded; null: a quarter of the time. */
  remind: Period | null;
  /** When nothing could be judged. */
  couldNotJudge: Contact;
  /** Checks with an owner of their own; `check` may hold `*` for any text. The first that fits counts. */
  checks: { check: string; AMBER: Contact; RED: Contact; line: number }[];
}

/** A length of time, as written and in milliseconds (a month counts 30 days, a quarter 91, a year 365). */
export interface Period {
  text: string;
  milliseconds: number;
}

/** The columns of the evaluation sets and what they are for. Every name but `label` may be absent (null). */
export interface DataRoles {
  task: Task;
  id: string | null;
  time: string | null;
  /** IANA name of the zone in which times without an offset are read and days are cut. */
  timeZone: string;
  label: string;
  /** The label that counts as positive, as text ("1"). Binary only. */
  positive: string | null;
  negative: string | null;
  /** Classes that may occur; null: those of the reference. Multiclass only. */
  classes: string[] | null;
  /** Binary: P(positive). Regression: not used. */
  score: string | null;
  /** Multiclass: class → column of its score. */
  scores: Record<string, string> | null;
  /** Binary: predicted positive when score >= threshold. */
  threshold: number;
  /** Binary: what wrong decisions cost, in a unit of the plan; absent: it does not say. */
  costs?: { falsePositive: number; falseNegative: number };
  /** Column of the decision or the predicted class or the predicted number; null: score >= threshold, or the class of highest score. */
  prediction: string | null;
  /** Column of the user, account or patient that several rows may share; their errors are summed before intervals are made. */
  group: string | null;
  /** How long after `time` a label is expected. */
  labelsAfter: Period | null;
  /** What the values of the prediction are called in the label; null: they are the same. */
  answers: Record<string, string> | null;
  /** How cells are written, by column, where it is not the common way. */
  format?: Readonly<Record<string, CellFormat>>;
  /** How files of JSON lines hold requests and answers, where they are no plain rows. */
  log?: PredictionLog;
  /** Columns hidden in every output. */
  private: string[];
  /** Columns that are neither features nor anything else. */
  ignored: string[];
}

/** A log of requests and answers: whose it is, and the path of each column in it. */
export interface PredictionLog {
  format: 'sagemaker' | 'kserve' | 'json';
  columns: Readonly<Record<string, string>>;
}

export interface Feature {
  name: string;
  type: 'number' | 'category' | 'time';
  min: number | null;
  max: number | null;
  values: string[] | null;
  missing: Rule | null;
  /** null: the plan's own drift settings. */
  drift: Partial<DriftRules> | null;
  /** False: drift of this feature is not measured. */
  watched: boolean;
  line: number;
}

/** A bound as written: `>= 0.8`, `> 1%` (value 0.01). */
export interface Bound {
  operator: '>=' | '>' | '<=' | '<';
  value: number;
  text: string;
}

/**
 * Which values are GREEN, AMBER and RED. A value that meets `red` is RED, else one that meets `green` is GREEN, else
 * AMBER. With `amber` and no `green`, a value that meets neither `red` nor `amber` is GREEN.
 */
export interface Rule {
  green: Bound | null;
  amber: Bound | null;
  red: Bound | null;
  line: number;
}

export interface MetricRule extends Rule {
  metric: Metric;
  /** Multiclass: the one class that is measured; null: the metric's own average. */
  class: string | null;
  falls: Fall[];
  /** False: shown as a NOTE. */
  gates: boolean;
  minCases: number;
}

/** A trigger: how far a metric may worsen (fall, or rise where lower is better) against an earlier value. */
export interface Fall {
  from: 'reference' | 'last review';
  amber: Amount | null;
  red: Amount | null;
  line: number;
}

/** `10%` is relative (value 0.1), `0.03` is points. */
export interface Amount {
  value: number;
  relative: boolean;
  text: string;
}

export interface PredictionRules {
  /** A score outside 0..1, or not a number. */
  probabilities: { raises: Raises; line: number | null };
  /** Every prediction (and every score) the same, over the set and over any day in it. */
  identical: { raises: Raises; line: number | null };
  /** Share of each predicted class against the reference: largest change in points. */
  share: Rule | null;
  knownAnswers: KnownAnswers[];
  /** A candidate that is too good to be true: the reference's bytes, a score that is the label, no error where there should be some. */
  tooGood: { raises: Raises; line: number | null };
}

/** Whether the rows that have a label stand for all of them. */
export interface LabelRules {
  /** Share of the rows old enough to have a label that have one. */
  coverage: Omit<Rule, 'line'> & { line: number | null };
  /** Rows without a label whose scores are not like the others'. */
  scores: { raises: Raises; line: number | null };
}

export interface KnownAnswers {
  /** Path beside the plan: the id and the right score, decision, class or number of each case. */
  file: string;
  tolerance: number;
  onMiss: Raises;
  line: number;
}

/** Checks on raw inputs. Shares are of rows; each may be set for all columns here, `missing` for one under `features`. */
export interface InputRules {
  missing: Rule | null;
  invalid: { raises: Raises; line: number | null };
  /** Outside min..max or the listed values of the plan. */
  range: { raises: Raises; line: number | null };
  /** Range or number of categories smaller or larger than the reference's, learnt where the plan sets none. */
  learntRange: { raises: Raises; line: number | null };
  duplicates: { raises: Raises; line: number | null };
  columns: { raises: Raises; line: number | null };
  /** Candidate rows over reference rows; null: not judged. */
  rows: Rule | null;
  constant: { raises: Raises; line: number | null };
  line: number | null;
}

export interface DriftRules {
  /** For numbers; categories are tested by chi-squared and sized by Cramér's V unless `psi` or `js` is chosen. */
  test: AskedDriftTest;
  /** Size from which drift matters; null: the test's own default. */
  threshold: number | null;
  /** False-discovery rate over the features. */
  q: number;
  /** null: NOTE where labels show the performance, AMBER where there are none. */
  raises: Raises | null;
  line: number | null;
}

export interface EdgeCase {
  name: string;
  where: string;
  minCases: number;
  metrics: MetricRule[];
  line: number;
}

export interface SegmentRules {
  /** False: weak segments are not searched for. */
  search: boolean;
  raises: Raises;
  minCases: number;
  /** Family-wise error rate of the search. */
  alpha: number;
  line: number | null;
}

/** Pairs of rows of the candidate set whose scores must stand in a relation. */
export interface BehaviourCase {
  name: string;
  /** Path beside the plan; columns `base` and `variant` hold ids of the candidate set. */
  file: string;
  /** How the variant's prediction must stand to the base's. */
  expect: 'same' | 'not lower' | 'not higher';
  tolerance: number;
  /** On the share of pairs that break the relation. */
  rule: Rule;
  line: number;
}

export interface DeploymentRules extends FailureRules {
  version: { column: string; expect: string[]; raises: Raises; line: number } | null;
  host: { column: string; expect: string[]; raises: Raises; line: number } | null;
  /** A file of pinned dependencies beside each set; changes are listed. */
  dependencies: { raises: Raises; line: number } | null;
}
