import { placeholder } from '../../plan/placeholder.ts';
import { formatNumber, formatPercent } from '../../text/numbers.ts';
import { featureLines, privateColumns } from './features.ts';
import type { Pace } from './pace.ts';
import type { Roles } from './roles.ts';
import type { DraftRule } from './rules.ts';
import { type Sketch, valuesOf } from './sketch.ts';
import { cell, list, remark, scalar } from './yaml.ts';

/** What a draft is written from. */
export interface DraftFacts {
  name: string;
  /** The reference as the user named it. */
  reference: string;
  roles: Roles;
  threshold: number | null;
  rows: number;
  labelled: number;
  pace: Pace;
  rules: DraftRule[];
  /** Metrics that tell too little here to make a rule of. */
  without: string[];
  /** Largest change, by chance, of the share of a predicted class; null for numbers. */
  share: number | null;
  /** Columns whose names a plan cannot hold. */
  unnameable: number;
  /** The reference is older than a review period. */
  isOld: boolean;
}

/** The text of a plan, made to be discussed. */
export function writeDraft(facts: DraftFacts): string {
  const sections = [
    head(facts),
    data(facts),
    levels(),
    metrics(facts),
    predictions(facts),
    inputs(facts),
    drift(),
    deployment(facts),
    edgeCases(),
    history(facts),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function head({ name, reference, rows, pace }: DraftFacts): string[] {
  const cases =
    pace.span === null
      ? `# The reference has no times that tell how many cases come in a ${pace.unit}.`
      : `# At the reference's pace that is about ${formatNumber(pace.cases)} labelled cases a ${pace.unit}.`;
  return [
    `# A performance monitoring plan, drafted from ${remark(reference)} (${formatNumber(rows)} rows).`,
    '# Every number in it is a proposal: what the model did there, less what may be lost. Argue about it, then keep it beside',
    `# the model's code. What only people know says ${placeholder}. Lines that start with # change nothing.`,
    '',
    `plan: ${scalar(name)}`,
    `about: "${placeholder}: what the model predicts, in a sentence"`,
    cases,
    `review: ${pace.review}`,
  ];
}

function data({ roles, threshold, pace, unnameable }: DraftFacts): string[] {
  const { task, id, time, label, positive, negative, score, scores, prediction, group, answers, classes } =
    roles;
  const lines: [string, string][] = [[`task: ${task}`, '']];
  const column = (key: string, sketch: Sketch | null, says = '') => {
    if (sketch) lines.push([`${key}: ${scalar(sketch.name)}`, says]);
  };
  column('id', id);
  column('time', time, 'in UTC, unless "time_zone:" names another zone');
  column('label', label, 'what really happened');
  if (positive) lines.push([`positive: ${cell(positive.text)}`, positive.because]);
  if (negative !== null) lines.push([`negative: ${cell(negative)}`, 'said, and never right here']);
  column(
    'score',
    score,
    unbounded(roles)
      ? 'the higher, the likelier the positive label'
      : 'the probability of the positive label',
  );
  column('prediction', prediction, 'what the model said');
  if (answers) lines.push([`answers: ${map(answers)}`, 'what it says, and the label that this means']);
  if (classes) lines.push([`classes: ${list(classes)}`, 'some are said, and never right here']);
  if (threshold !== null) lines.push([`threshold: ${threshold}`, 'from here on a score counts as positive']);
  column('group', group, 'rows that share it count as one when intervals are made');
  if (scores) {
    lines.push([
      'scores:',
      unbounded(roles) ? 'the higher, the likelier the class' : 'the probability of each class',
    ]);
    for (const [name, sketch] of scores) lines.push([`  ${scalar(name)}: ${scalar(sketch.name)}`, '']);
  }
  const formats = formatsOf(roles);
  if (formats.length > 0) lines.push([`format: { ${formats.join(', ')} }`, 'how their cells are written']);
  const hidden = privateColumns([...roles.features, ...roles.leftOut.map(({ sketch }) => sketch)]);
  if (hidden.length > 0) lines.push([`private: ${list(hidden)}`, 'never shown']);
  const width = Math.max(...lines.map(([text]) => text.length));
  const told = lines.map(([text, says]) =>
    says === '' ? `  ${text}` : `  ${text.padEnd(width)}  # ${says}`,
  );
  const features =
    roles.features.length === 0 || roles.features.length > mostFeatures
      ? roles.features
          .slice(0, 1)
          .map(() => '  # There are too many features to list: every column without a role is one.')
      : [
          '  # What the model looks at. A value outside min and max, or a category that is not listed, is AMBER.',
          '  features:',
          ...featureLines(roles.features, pace.cases, '    '),
        ];
  const strange =
    unnameable === 0
      ? []
      : [
          `  # Left out too: ${formatNumber(unnameable)} whose names a plan cannot hold: empty, too long, or with control characters.`,
        ];
  return ['# Which column is what.', 'data:', ...told, ...features, ...ignored(roles), ...strange];
}

/** Columns that are looked at and written in another way than the common one. */
function formatsOf({ label, time, score, scores, prediction, features }: Roles): string[] {
  const used = [label, time, score, prediction, ...(scores?.values() ?? []), ...features];
  return used.flatMap((sketch) => {
    const format = sketch?.column.type === 'category' ? undefined : sketch?.column.format;
    return format === undefined ? [] : [`${scalar(sketch!.name)}: ${scalar(format)}`];
  });
}

/** Scores that leave 0 to 1 are no probabilities. */
export const unbounded = ({ score, scores }: Roles): boolean =>
  [score, ...(scores?.values() ?? [])].some(
    (one) => one?.range != null && (one.range.min < -1e-6 || one.range.max > 1 + 1e-6),
  );

function map(answers: Map<string, string>): string {
  return `{ ${[...answers].map(([said, label]) => `${cell(said)}: ${cell(label)}`).join(', ')} }`;
}

function ignored({ leftOut }: Roles): string[] {
  if (leftOut.length === 0) return [];
  const names = leftOut.slice(0, mostFeatures).map(({ sketch }) => `    - ${scalar(sketch.name)}`);
  const width = Math.min(40, Math.max(...names.map((line) => line.length)));
  return [
    '  # Columns that are not looked at, each with the reason. One that the model reads belongs under features.',
    '  ignored:',
    ...names.map((line, i) => `${line.padEnd(width)}  # ${remark(leftOut[i]!.why, 100)}`),
  ];
}

/** A plan holds a megabyte, and nobody argues about so many. */
const mostFeatures = 2000;

function levels(): string[] {
  return [
    '# What each level means, what is done then, who does it and by when.',
    'levels:',
    '  GREEN: { means: functioning as expected }',
    '  AMBER:',
    '    means: not functioning as expected, not critical',
    `    action: "${placeholder}: what is done, such as: retrain on new data and monitor closely"`,
    `    owner: "${placeholder}: a person, a team or a role"`,
    `    within: 5 days                    # ${placeholder}`,
    '  RED:',
    '    means: not functioning as expected, critical',
    `    action: "${placeholder}: what is done, such as: stop using the model until it is fixed"`,
    `    owner: "${placeholder}: a person, a team or a role"`,
    `    within: 24 hours                  # ${placeholder}`,
  ];
}

function metrics({ rules, without, roles }: DraftFacts): string[] {
  const none = without.map(
    (metric) =>
      `  # No rule is proposed for ${metric}: from this reference, no bound on it can be told from guessing or from chance.`,
  );
  if (rules.length === 0) {
    return [
      `# ${placeholder}: nothing in this plan says how right the model must be.`,
      ...none.map((line) => line.slice(2)),
    ];
  }
  return [
    ...(roles.task === 'regression'
      ? [
          '# How right the model is. What is neither green nor red is AMBER. GREEN lets errors grow by a tenth, RED begins at three',
          '# tenths (of a bias: a quarter and a half of the mean error); where chance alone moves a review by more, the bounds lie',
          '# further out.',
        ]
      : [
          '# How right the model is. What is neither green nor red is AMBER. GREEN may lose a tenth of what the model is better than',
          '# guessing, RED begins at three tenths; where chance alone moves a review by more, the bounds lie further out.',
        ]),
    'metrics:',
    ...rules.flatMap(({ metric, rule, because }) => [`  # ${because}`, `  ${metric}: { ${rule} }`]),
    ...none,
  ];
}

function predictions({ roles, share }: DraftFacts): string[] {
  const { score, scores } = roles;
  const lines = ['# The predictions themselves, whether or not labels have come.', 'predictions:'];
  if (unbounded(roles))
    lines.push('  probabilities: NOTE                 # the score is no probability: it leaves 0 to 1');
  else if (score || scores)
    lines.push('  probabilities: RED                  # a probability outside 0 to 1');
  lines.push('  identical: RED                      # the same answer for everybody');
  if (share !== null) {
    const amber = Math.max(5, Math.ceil(100 * share));
    if (3 * amber < 100) {
      lines.push(
        `  # How far the share of a predicted class may move, in points.`,
        `  share: { amber: "> ${amber}%", red: "> ${3 * amber}%" }`,
      );
    }
  }
  return lines;
}

function inputs({ pace, rows, labelled, roles }: DraftFacts): string[] {
  const lines = [
    '# What goes into the model.',
    'inputs:',
    '  missing: { amber: "> 1%", red: "> 5%" }   # empty cells of a column; columns with a rule of their own go by that',
    '  invalid: AMBER                      # text where a number belongs',
    '  range: AMBER                        # values outside the limits above',
    '  learnt_range: AMBER                 # values that reach further than in the reference, or no longer as far, beyond chance',
    ...(roles.id ? ['  duplicates: AMBER                   # an id that comes twice'] : []),
    '  columns: AMBER                      # a column that is gone, or new',
    '  constant: AMBER                     # a column that holds one value only',
  ];
  const expected = (pace.cases * rows) / Math.max(1, labelled) / rows;
  if (pace.span && expected > 0 && expected < 1) {
    const share = (part: number) => `${Number((100 * expected * part).toPrecision(2))}%`;
    lines.push(
      `  # A ${pace.unit} usually has ${formatPercent(Number(expected.toPrecision(2)))} of the reference's rows; half of that is suspicious.`,
      `  rows: { amber: "< ${share(0.5)}", red: "< ${share(0.1)}" }`,
    );
  }
  return lines;
}

function drift(): string[] {
  return [
    '# Whether the cases look different from the reference. Where labels show how the model does, drift is a note; where there',
    '# are none, it is AMBER. "raises: RED" or "raises: NOTE" would say otherwise.',
    'drift: { test: ks }',
  ];
}

function deployment({ roles: { version, host } }: DraftFacts): string[] {
  const lines: string[] = [];
  const expect = (sketch: Sketch) => list(valuesOf(sketch).map(({ text }) => text));
  if (version?.distinct) {
    lines.push(
      '  # The reference was answered by these. Name the version that you release, and say RED.',
      `  model_version: { column: ${scalar(version.name)}, expect: ${expect(version)}, raises: NOTE }`,
    );
  }
  if (host?.distinct) {
    lines.push(
      '  # A host that is silent is found too.',
      `  host: { column: ${scalar(host.name)}, expect: ${expect(host)}, raises: AMBER }`,
    );
  }
  return lines.length === 0 ? [] : ['# Who answered.', 'deployment:', ...lines];
}

function edgeCases(): string[] {
  return [
    '# Rare conditions that matter are measured by themselves. The report of a review proposes the weakest ones it finds;',
    '# the list goes here, such as:',
    '#   edge_cases:',
    '#     - { name: negative interest rate, where: interest_rate < 0, min_cases: 30, accuracy: { green: ">= 0.75", red: "< 0.6" } }',
  ];
}

function history({ isOld, pace }: DraftFacts): string[] {
  if (!isOld || !pace.span) return [];
  return [
    `# The reference ends on ${new Date(pace.span.to).toISOString().slice(0, 10)}. So that data as old as that can be tried, its age is a note only.`,
    '# Leave this out in earnest: data that is older than a review may be is then AMBER.',
    'history: { stale: NOTE }',
  ];
}
