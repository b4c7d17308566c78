import { nearest } from '../../text/nearest.ts';
import type { Path } from '../document.ts';
import type { WrittenPlan } from '../grammar.ts';
import { quote } from '../problems.ts';
import type { Partly } from '../structure.ts';
import { type Reporter, repeats } from './report.ts';

type Data = NonNullable<Partly<WrittenPlan>['data']>;

/** Checks the roles of the columns: what the task needs, what it has no use for, and no column in two roles. */
export function checkData(data: Data, report: Reporter): void {
  if (data.task !== undefined) {
    checkNeeds(data.task, report);
    checkUseless(data.task, report);
  }
  checkZone(data, report);
  checkRoles(data, report);
  checkClasses(data, report);
  if (data.answers !== undefined && data.prediction === undefined) {
    report.key(
      ['data', 'answers'],
      'answers says what the values of prediction mean, and data names no prediction. Add prediction: or leave answers out.',
    );
  }
  if (report.written(['data', 'labels_after']) && !report.written(['data', 'time'])) {
    report.key(
      ['data', 'labels_after'],
      'labels_after counts from the time of a case, and data names no time. Add time: and its column.',
    );
  }
}

function checkNeeds(task: NonNullable<Data['task']>, report: Reporter): void {
  const has = (key: string) => report.written(['data', key]);
  const lacks = (message: string) => report.key(['data', 'task'], message);
  if (task === 'binary') {
    if (!has('positive')) {
      lacks(
        'a binary task needs to know which label is positive. Add positive: and that label, such as positive: 1.',
      );
    }
    if (!has('score') && !has('prediction')) {
      lacks(
        'data names no prediction. Add score: with the column of the probability, or prediction: with the column of the decision.',
      );
    }
    if (has('threshold') && !has('score')) {
      report.key(
        ['data', 'threshold'],
        'a threshold turns a score into a decision, and data names no score. Add score: or leave the threshold out.',
      );
    } else if (has('threshold') && has('prediction')) {
      report.key(
        ['data', 'threshold'],
        'the decision is given twice: by the threshold on the score and by the column prediction. Leave one of them out.',
      );
    }
    if (has('costs') && !has('score')) {
      report.key(
        ['data', 'costs'],
        'costs are shown for each threshold on the score, and data names no score. Add score: or leave the costs out.',
      );
    }
  } else if (task === 'multiclass' && !has('scores') && !has('prediction')) {
    lacks(
      'data names no prediction. Add prediction: with the column of the predicted class, or scores: with a map of class to column.',
    );
  } else if (task === 'regression' && !has('prediction')) {
    lacks('data names no prediction. Add prediction: with the column of the predicted number.');
  }
}

/** Keys that a task has no use for, and what is meant in their place. */
const useless: Record<NonNullable<Data['task']>, Record<string, string>> = {
  binary: {
    scores:
      'scores is for multiclass tasks. For a binary task write score: and the column of the probability.',
    classes: 'classes is for multiclass tasks. For a binary task write positive: and, if need be, negative:.',
  },
  multiclass: {
    score: 'score is for binary tasks. For a multiclass task write scores: and a map of class to column.',
    threshold: 'threshold is for binary tasks. Leave it out: the class of the highest score is predicted.',
    costs: 'costs is for binary tasks. Leave it out.',
    positive: 'positive is for binary tasks. Leave it out, or set task: binary.',
    negative: 'negative is for binary tasks. Leave it out, or set task: binary.',
  },
  regression: Object.fromEntries(
    ['score', 'scores', 'threshold', 'costs', 'positive', 'negative', 'classes', 'answers'].map((key) => [
      key,
      `${key} is for classes, and a regression predicts a number. Leave it out${key === 'score' ? ', and write prediction: and the column of the number' : ''}.`,
    ]),
  ),
};

function checkUseless(task: NonNullable<Data['task']>, report: Reporter): void {
  for (const [key, message] of Object.entries(useless[task])) {
    if (report.written(['data', key])) report.key(['data', key], message);
  }
}

function checkZone(data: Data, report: Reporter): void {
  const zone = data.time_zone;
  if (zone === undefined || isZone(zone)) return;
  const zones =
    typeof Intl.supportedValuesOf === 'function' ? ['UTC', ...Intl.supportedValuesOf('timeZone')] : ['UTC'];
  const meant = nearest(zone, zones) ?? zones.find((known) => known.endsWith(`/${zone}`)) ?? null;
  const hint = meant === null ? 'Write a name such as Europe/Berlin or UTC.' : `Did you mean "${meant}"?`;
  report.value(['data', 'time_zone'], `${quote(zone)} is not a time zone. ${hint}`);
}

function isZone(zone: string): boolean {
  // Newer engines also take offsets, which know no summer time and are not IANA names.
  if (/^[+-]/.test(zone)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const roles = ['id', 'time', 'label', 'score', 'prediction', 'group'] as const;

function checkRoles(data: Data, report: Reporter): void {
  const taken = new Map<string, string>();
  const take = (column: string, role: string, path: Path, byKey: boolean) => {
    const other = taken.get(column);
    if (other === undefined) taken.set(column, role);
    else {
      const message = `the column ${quote(column)} is ${other} already and cannot be ${role} too.`;
      if (byKey) report.key(path, message);
      else report.value(path, message);
    }
  };
  for (const role of roles) {
    if (data[role] !== undefined) take(data[role], `the ${role}`, ['data', role], false);
  }
  for (const [name, column] of Object.entries(data.scores ?? {})) {
    if (column !== undefined) take(column, `the score of ${quote(name)}`, ['data', 'scores', name], false);
  }
  for (const name of Object.keys(data.features ?? {}))
    take(name, 'a feature', ['data', 'features', name], true);
  for (const [index, name] of (data.ignored ?? []).entries()) {
    if (name !== undefined) take(name, 'ignored', ['data', 'ignored', index], false);
  }
}

function checkClasses(data: Data, report: Reporter): void {
  const classes = data.classes?.map((_, index) => report.text(['data', 'classes', index]));
  for (const index of repeats(classes ?? [])) {
    report.value(['data', 'classes', index], `the class ${quote(classes![index]!)} is listed twice.`);
  }
  if (data.positive !== undefined && data.negative !== undefined) {
    const [positive, negative] = [report.text(['data', 'positive']), report.text(['data', 'negative'])];
    if (positive === negative)
      report.value(['data', 'negative'], `${quote(negative)} is the positive label and the negative one.`);
  }
  if (classes === undefined || data.scores === undefined || data.task !== 'multiclass') return;
  const scored = new Set(Object.keys(data.scores));
  const known = new Set(classes);
  for (const name of [...scored].filter((one) => !known.has(one))) {
    report.key(
      ['data', 'scores', name],
      `${quote(name)} is not one of the classes. ${classHint(name, classes)}`,
    );
  }
  for (const name of [...known].filter((one) => !scored.has(one))) {
    report.key(['data', 'scores'], `scores names no column for the class ${quote(name)}.`);
  }
}

/** The class that was meant, or those that there are. */
export function classHint(name: string, classes: string[]): string {
  const meant = classes.length > 1000 ? null : nearest(name, classes);
  if (meant !== null) return `Did you mean ${quote(meant)}?`;
  const first = classes.slice(0, 12).map((one) => quote(one));
  return `The classes are ${first.join(', ')}${classes.length > first.length ? ', …' : ''}.`;
}
