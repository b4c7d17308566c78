/** What a review of a model answered. Promote only when "promote" is true. */
export type Verdict = {
  /** Version of this contract. A change that could break a reader raises it. */
  version: 2;
  /** Name of the plan. */
  plan: string;
  /** Of the plan’s bytes as they were read. */
  plan_sha256: string;
  /** The version of Greenlight that judged. */
  greenlight: string;
  /** The model that was judged; absent where none was named. */
  model?: {
    /** Name of the file or folder, or the reference without its digest. */
    name: string;
    /** Of what the digest is: a file, a folder, or what a registry names by it. */
    kind: "file" | "folder" | "reference";
    /** Of the file; of a folder that of its manifest in OpenSSF model signing; of a reference as it was given. */
    sha256: string;
    /** Folders alone: of the listing that sha256sum prints of its files, names and all. */
    manifest_sha256?: string;
  };
  /** The worst gating finding. */
  status: "GREEN" | "AMBER" | "RED";
  /** True only when the status is GREEN, and false where the labels of a window of a stream are still waited for. */
  promote: boolean;
  reference: EvaluationSet | null;
  candidate: EvaluationSet;
  /** What was fetched of the service; null or absent: nothing was handed over. */
  operations?: {
    lines: number;
    /** Of the files’ bytes, in the order read. */
    sha256: string;
  } | null;
  findings: Array<Finding>;
  /** What the candidate answered of the plan’s known cases, by file, so that the next review can tell what changed. */
  known_answers?: Array<{
    /** As the plan names it. */
    file: string;
    answers: Array<{
      /** Id of the case, or, where ids are private, its place in the file. */
      id: string;
      /** One answer for each column of answers; null where there was none. */
      said: Array<string | number | null>;
    }>;
  }>;
};

export type EvaluationSet = {
  rows: number;
  /** Of the files’ bytes, in the order read. */
  sha256: string;
  /** The snapshot of the table that was read; null for files. */
  snapshot: string | null;
};

export type Finding = {
  /** The name of the check: metric/<metric>, edge/<case>/<metric>, known-answer/<file>, known-answer/<file>/changed, prediction/<rule>, feature/<column>/<rule>, input/<column>/<rule>, drift/<column>, review/<metric>, segment/<name>/<metric>, deployment/<rule>, operations/<measure>, behaviour/<case>, estimate/<metric>. Made from kind, subject, aspect, metric and class. */
  check: string;
  /** What kind of check it is. */
  kind: "metric" | "edge" | "segment" | "estimate" | "review" | "known-answer" | "prediction" | "behaviour" | "deployment" | "operations" | "feature" | "input" | "drift" | "plan";
  /** What it is about: the edge case, segment, file or column; null: the whole set. */
  subject: string | null;
  /** Which check of its kind: missing, range, cusum …; null: there is but one. */
  aspect: "changed" | "probabilities" | "reference/probabilities" | "missing" | "reference/missing" | "identical" | "share" | "version" | "host" | "dependencies" | "versions-by-host" | "clock-skew" | "restarts" | "hardware-errors" | "hosts" | "last-review" | "range" | "learnt-range" | "cardinality" | "constant" | "invalid" | "reference/invalid" | "infinite" | "format" | "placeholder" | "reference/placeholder" | "sum" | "reference/sum" | "duplicates" | "vanished" | "appeared" | "future" | "clock" | "rows/count" | "labels/missing" | "labels/unmatched" | "labels/coverage" | "labels/scores" | "records/lost" | "records/again" | "copy" | "leak" | "no-errors" | "joint-drift" | "cusum" | "evidence" | "first" | "leave-red" | "overdue" | "stale" | "distributions" | "history" | "history-order" | "history-cut-off" | "no-gate" | "labels-unjudged" | "labels-due" | "unfilled" | "uncounted" | "same-data" | "unwatched" | "new" | "more" | "approval" | "retraining" | null;
  /** The metric, where it is about one. */
  metric: "accuracy" | "precision" | "recall" | "f1" | "f1_weighted" | "precision_weighted" | "recall_weighted" | "f1_micro" | "specificity" | "balanced_accuracy" | "mcc" | "auroc" | "average_precision" | "log_loss" | "brier" | "calibration_error" | "mae" | "rmse" | "median_absolute_error" | "bias" | "mape" | "r2" | null;
  /** The one class that was measured; null: all of them. */
  class: string | null;
  /** A NOTE is shown and never gates. */
  status: "GREEN" | "AMBER" | "RED" | "NOTE";
  /** null where it could not be measured. */
  value: number | null;
  /** What the value counts: a share of 1, a score without a unit, the unit of the label, a number of things, a length of time. */
  unit: "share" | "score" | "target" | "count" | "days" | "hours" | "seconds" | null;
  /** Two-sided 95 % interval of the value. */
  interval: [number, number] | null;
  /** The reference’s value, or another value it is compared with. */
  reference: number | null;
  /** Rows that the value rests on. */
  cases: number | null;
  /** The plan’s rule for the value; null: it has none. */
  bounds: {
    green: Bound | null;
    amber: Bound | null;
    red: Bound | null;
    falls: Array<{
      from: "reference" | "last review";
      amber: Amount | null;
      red: Amount | null;
    }>;
  } | null;
  /** What else the check asks for. */
  expected: {
    expected: "range";
    min: number | null;
    max: number | null;
  } | {
    expected: "one of";
    values: Array<string>;
    more: number;
  } | {
    expected: "within";
    tolerance: number;
  } | {
    expected: "relation";
    relation: "same" | "not lower" | "not higher";
    tolerance: number;
  } | {
    expected: "sum";
    threshold: number;
    allowance: number;
  } | {
    expected: "evidence";
    threshold: number;
    share: number;
  } | {
    expected: "reviews";
    reviews: number;
  } | {
    expected: "pace";
    every: string;
  } | {
    expected: "drift";
    test: "ks" | "psi" | "js" | "wasserstein" | "chi2";
    threshold: number;
    q: number | null;
  } | {
    expected: "error rate";
    alpha: number;
  } | {
    expected: "association";
    threshold: number;
    alpha: number;
  } | null;
  /** Why it has its status, and what a reader must know. */
  reasons: Array<Reason>;
  /** The rule in words. */
  rule: string;
  /** What was found, for a reviewer. It may quote data: escape it before showing it. */
  message: string;
  /** Line of the plan the rule stands on, from 1. */
  plan_line: number | null;
  /** SQL condition that selects the rows of this finding. */
  where?: string;
  /** Chance that the level would differ on another sample of this size. */
  flip?: number;
  /** Cases that would settle a level that is not proven. */
  cases_needed?: number;
};

/** A bound of the plan. `> 1%` has the value 0.01. */
export type Bound = {
  operator: ">=" | ">" | "<=" | "<";
  value: number;
  text: string;
};

/** A fall of the plan: `10%` is relative, with the value 0.1; `0.03` is points. */
export type Amount = {
  value: number;
  relative: boolean;
  text: string;
};

/** Why a finding has its status, by its name. */
export type Reason = {
  reason: "noEvidence";
  why: "noReference" | "noLabel" | "noPrediction" | "noScore" | "noScoreColumn" | "noScoresOfClass" | "scoresOutside" | "oneCase" | "oneGroup" | "allPositive" | "allNegative" | "oneClass" | "oneSidedClass" | "classAbsent" | "predictionsSame" | "neverPredicted" | "noneInClass" | "noneInClassNorPredicted" | "allInClass" | "noTarget" | "noTargetWithPrediction" | "targetsSame" | "targetsZero" | "notFinite" | "textForNumbers" | "numbersForText" | "noReferenceValues" | "noCandidateValues" | "referenceConstant" | "outsideSupport" | "notInVerdict" | "noneCounted" | "noColumn" | "fewBlocks" | "fewBeyond" | "fewValues" | "noSpan" | "notFetched" | "severalValues" | "stopped" | "gaps" | "notCounted";
  class: string | null;
} | {
  reason: "tooFewCases";
  needed: number;
} | {
  reason: "belowBound";
  level: "AMBER" | "RED";
  bound: Bound;
  met: boolean;
} | {
  reason: "fellFrom";
  level: "AMBER" | "RED";
  from: "reference" | "last review";
  earlier: number;
  by: number;
  amount: Amount;
} | {
  reason: "noFall";
  from: "reference" | "last review";
  why: "noReference" | "noLabel" | "noPrediction" | "noScore" | "noScoreColumn" | "noScoresOfClass" | "scoresOutside" | "oneCase" | "oneGroup" | "allPositive" | "allNegative" | "oneClass" | "oneSidedClass" | "classAbsent" | "predictionsSame" | "neverPredicted" | "noneInClass" | "noneInClassNorPredicted" | "allInClass" | "noTarget" | "noTargetWithPrediction" | "targetsSame" | "targetsZero" | "notFinite" | "textForNumbers" | "numbersForText" | "noReferenceValues" | "noCandidateValues" | "referenceConstant" | "outsideSupport" | "notInVerdict" | "noneCounted" | "noColumn" | "fewBlocks" | "fewBeyond" | "fewValues" | "noSpan" | "notFetched" | "severalValues" | "stopped" | "gaps" | "notCounted";
  class: string | null;
} | {
  reason: "provenRed";
  claim: {
    by: number;
    from: "reference" | "last review";
  } | null;
} | {
  reason: "provenBetween";
  claim: {
    by: number;
    from: "reference" | "last review";
  } | null;
} | {
  reason: "notProven";
  confidence: number;
  needs: number | null;
  each: boolean;
} | {
  reason: "leftOut";
  what: string;
} | {
  reason: "predictionPowered";
  rows: number;
} | {
  reason: "changedCases";
  wrong: number;
  right: number;
  p: number;
} | {
  reason: "estimated";
  error: number | null;
} | {
  reason: "weakSegment";
  whole: number | null;
} | {
  reason: "scoresOutside";
  row: number;
  score: number | null;
} | {
  reason: "noPrediction";
  first?: {
    row: number;
    text: string;
  };
  asClass?: boolean;
} | {
  reason: "scoresUnsummed";
  row: number;
  sum: number;
} | {
  reason: "allIdentical";
} | {
  reason: "identicalWithin";
  period: "day" | "week";
  from: Array<string>;
  periods: number;
} | {
  reason: "classShare";
  name: string;
  share: number;
  reference: number;
} | {
  reason: "answersMissed";
  first: {
    id: string;
    present: boolean;
    expected: string | null;
    got: string | null;
  } | null;
  spelling?: {
    what: string;
    known: string;
    row: string;
  };
} | {
  reason: "answersChanged";
  changed: Array<{
    id: string;
    before: Array<string | number | null>;
    now: Array<string | number | null>;
  }>;
  more: number;
} | {
  reason: "pairsBroken";
  broken: number;
  pairs: Array<{
    ids: [string, string] | null;
    answers: [string | number | null, string | number | null] | null;
  }>;
} | {
  reason: "versionUnexpected";
  categories: Array<{
    category: string;
    rows: number;
  }>;
  more: number;
  none: number;
} | {
  reason: "wrongHosts";
  silent: Array<string>;
  moreSilent: number;
  unexpected: Array<string>;
  moreUnexpected: number;
} | {
  reason: "noDependencyFile";
  sets: Array<"reference" | "candidate">;
} | {
  reason: "dependenciesChanged";
  from: string;
  to: string;
  changes: Array<{
    name: string;
    before: string | null;
    after: string | null;
  }>;
  more: number;
} | {
  reason: "plainValue";
} | {
  reason: "overTime";
  blocks: number | null;
  covered: number | null;
} | {
  reason: "budget";
  objective: number;
  allowed: number;
  bad: number;
} | {
  reason: "hostLags";
  by: string;
  percent: boolean;
  hosts: Array<{
    name: string | null;
    value: number;
    others: number;
    times: number | null;
    rows: number;
  }>;
  more: number;
  of: number;
} | {
  reason: "hostsAlike";
  by: string;
  of: number;
} | {
  reason: "versionsUneven";
  versions: Array<{
    version: string;
    on: Array<string>;
    moreOn: number;
    notOn: Array<string>;
    moreNotOn: number;
  }>;
  more: number;
} | {
  reason: "clocksApart";
  hosts: Array<{
    name: string;
    ahead: number;
  }>;
  more: number;
} | {
  reason: "fetchedLongAgo";
  at: string;
} | {
  reason: "outOfRange";
  furthest: number | null;
} | {
  reason: "notListed";
  categories: Array<{
    category: string;
    rows: number;
  }>;
  more: number;
} | {
  reason: "rangeChanged";
  ends: Array<{
    end: "least" | "greatest";
    change: "grew" | "shrank";
    rows: number;
  }>;
  reference: [number, number];
  candidate: [number, number];
} | {
  reason: "categoriesNew";
  categories: Array<{
    category: string;
    rows: number;
  }>;
  more: number;
  rows: number;
} | {
  reason: "categoriesGone";
  categories: Array<{
    category: string;
    rows: number;
  }>;
  more: number;
} | {
  reason: "categoriesSpelled";
  pairs: Array<{
    candidate: string;
    reference: string;
  }>;
  more: number;
} | {
  reason: "distinctValues";
  expected: number;
} | {
  reason: "oneValue";
} | {
  reason: "missing";
  rows: number;
  grew?: boolean;
} | {
  reason: "cellsInvalid";
  row: number;
  text: string;
  formats?: Array<string>;
  written?: string;
  isTime?: boolean;
} | {
  reason: "cellsFormatted";
  text: string;
  formats: Array<string>;
} | {
  reason: "cellsInfinite";
  row: number;
  text: string;
  cells: number;
} | {
  reason: "idsRepeated";
  repeated: number;
  missing: number;
  first: {
    id: string;
    row: number;
  } | null;
} | {
  reason: "columnGone";
} | {
  reason: "columnNew";
} | {
  reason: "rowCount";
} | {
  reason: "labelsMissing";
  missing: number;
  pending: number;
  marked?: {
    cells: number;
    first: {
      row: number;
      text: string;
    } | null;
    files: Array<string>;
    asClass?: "negative" | "classes";
  };
} | {
  reason: "labelsUnmatched";
} | {
  reason: "idsLeftOver";
  rows: number;
  first: {
    row: {
      row: number;
      id: string;
    };
    label: {
      row: number;
      id: string;
    };
  } | null;
  files: Array<string>;
  spelling: {
    what: string;
    ids: number;
    example: {
      row: string;
      label: string;
    } | null;
  } | null;
} | {
  reason: "timesUnreadable";
  first: {
    row: number;
    text: string;
  } | null;
  formats?: Array<string>;
} | {
  reason: "timesPlaceholder";
  row: number;
  time: string;
  kind: "epoch" | "serial" | "early" | "past" | "never";
  set: "reference" | "candidate";
} | {
  reason: "timesInFuture";
  latest: string;
} | {
  reason: "clockShifted";
} | {
  reason: "drift";
  role: "feature" | "score" | "prediction";
  found: "drifted" | "small" | "chance";
  logQ: number | null;
} | {
  reason: "categoriesDiffer";
  appeared: Array<string>;
  moreAppeared: number;
  vanished: Array<string>;
  moreVanished: number;
} | {
  reason: "levelChanged";
  level: string;
  reference: number;
  candidate: number;
} | {
  reason: "dependenceChanged";
  pairs: Array<{
    columns: [string, string];
    size: number;
  }>;
  more: number;
  of: number;
} | {
  reason: "privateColumn";
} | {
  reason: "fallsAddUp";
  reviews: number;
} | {
  reason: "evidenceOfWorse";
  windows: number;
  most: string;
} | {
  reason: "reviewsAlike";
  correlation: number;
} | {
  reason: "redLeft";
} | {
  reason: "redStays";
  since: string;
} | {
  reason: "firstReview";
} | {
  reason: "noHistory";
} | {
  reason: "noEarlierValue";
} | {
  reason: "linesUnread";
  lines: Array<{
    place: string;
    kind: string;
  }>;
  more: number;
} | {
  reason: "linesCutOff";
  lines: Array<{
    place: string;
    kind: string;
  }>;
  more: number;
} | {
  reason: "reviewsOutOfOrder";
  latest: string;
} | {
  reason: "lastReview";
  at: string;
} | {
  reason: "newestRow";
  at: string;
} | {
  reason: "sameData";
  at: string;
} | {
  reason: "columnsShifted";
  since: string;
  of: number;
  columns: Array<{
    name: string;
    size: number;
  }>;
  more: number;
} | {
  reason: "nothingGates";
} | {
  reason: "unfilled";
} | {
  reason: "uncounted";
  what: "segments" | "pairs" | "dependencies" | "operations";
  why: string;
} | {
  reason: "labelsUnjudged";
} | {
  reason: "noMetricGates";
} | {
  reason: "planDiffers";
  since: string;
} | {
  reason: "retrainingDue";
  every: string;
  window: string;
  trained: string;
} | {
  reason: "trainingUnknown";
  every: string;
  window: string;
} | {
  reason: "retrainingAsked";
  on: "RED" | "drift";
  window: string;
} | {
  reason: "sameDataRed";
  at: string;
  by: "plan" | "reference" | "labels";
} | {
  reason: "planUnwatched";
  why: string;
} | {
  reason: "planNew";
} | {
  reason: "planChanged";
  byBase: boolean;
} | {
  reason: "planPart";
  effect: "laxer" | "dropped" | "changed" | "stricter" | "added";
  sentence: string;
} | {
  reason: "planMore";
  more: number;
} | {
  reason: "planApproved";
  by: Array<string>;
} | {
  reason: "planUnapproved";
  owners: Array<string>;
  unread: Array<string>;
} | {
  reason: "labelCoverage";
  labelled: number;
  due: number;
  young: number;
  waits: boolean;
} | {
  reason: "labelledDiffer";
  differ: boolean;
  p: number;
  unlabelled: number;
} | {
  reason: "recordsLost";
  read: number;
  late: number;
  unreadable: number;
} | {
  reason: "idsAgain";
  ids: number;
  again: number;
  examples: Array<{
    id: string;
    window: string;
  }>;
} | {
  reason: "labelsDue";
  at: string;
} | {
  reason: "sameBytes";
} | {
  reason: "scoreIsLabel";
  column: string;
} | {
  reason: "noError";
  of: "answers" | "ranking" | "numbers";
  expected: number;
  p: number | null;
};
