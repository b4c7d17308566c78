import { metricNames } from '../plan/vocabulary/metrics.ts';
import type { Check } from '../record/verdict.ts';

/** A check as a heading: `AUROC`, `thin file: Recall of late`, `Drift of income`. Untrusted text. */
export function titleOf(check: Check): string {
  const { kind, subject, aspect } = check;
  switch (kind) {
    case 'metric':
    case 'edge':
    case 'segment':
      return metricOver(check);
    case 'estimate':
      return `${metricOver(check)}, estimated without labels`;
    case 'review':
      if (check.metric === null && subject === 'operations') return 'Age of what was fetched';
      if (check.metric === null) return (aspect && reviewTitles[aspect]) ?? 'Earlier reviews';
      return aspect === 'cusum'
        ? `${metricOver(check)}: falls that add up`
        : `${metricOver(check)}, against earlier reviews`;
    case 'drift':
      return `Drift of ${subject}`;
    case 'known-answer':
      return `Known answers: ${subject}${aspect === null ? '' : `, ${aspect}`}`;
    case 'prediction':
      return `Predictions: ${aspect}`;
    case 'feature':
    case 'input':
      return subject === null
        ? ((aspect && inputTitles[aspect]) ?? 'Inputs')
        : `${subject}: ${spaced(aspect)}`;
    case 'behaviour':
      return `Behaviour: ${subject}`;
    case 'deployment':
      return `Deployment: ${spaced(aspect)}`;
    case 'operations':
      return `${subject}${aspect === null ? '' : (operationTitles[aspect] ?? '')}`;
    case 'plan':
      if (subject !== null) return `The plan: ${subject}`;
      return (aspect && planTitles[aspect]) ?? 'The plan';
  }
}

/** `AUROC`; `Recall of late`, of one class. */
export function metricTitle({ metric, class: one }: Pick<Check, 'metric' | 'class'>): string {
  const title = metric === null ? '' : metricNames[metric].title;
  return one === null ? title : `${title} of ${one}`;
}

type Titles = Partial<Record<NonNullable<Check['aspect']>, string>>;

const operationTitles: Titles = {
  hosts: ', host by host',
  'last-review': ', against the last review',
};

const reviewTitles: Titles = {
  evidence: 'Evidence over windows',
  'leave-red': 'Leaving RED',
  retraining: 'When to train anew',
  changed: 'The plan since the last review',
  'same-data': 'The same data by another plan',
  first: 'The first review',
  overdue: 'Time since the last review',
  stale: 'Age of the data',
  distributions: 'Distributions since the last review',
  history: 'Reviews that cannot be read',
  'history-order': 'Order of the reviews',
  'history-cut-off': 'Reviews that were cut off',
};

const planTitles: Titles = {
  'no-gate': 'Nothing gates',
  'labels-unjudged': 'Labels that nothing judges',
  'labels-due': 'Labels that are waited for',
  unfilled: 'What is still to be filled in',
  uncounted: 'What was not counted',
  unwatched: 'The plan of the base',
  new: 'The plan is new',
  changed: 'The plan is changed',
  approval: 'Approval of the plan',
  more: 'More changes of the plan',
};

const inputTitles: Titles = {
  'labels/coverage': 'Rows that have a label',
  'records/lost': 'Records in no window',
  'records/again': 'Ids of an earlier window',
  'labels/scores': 'Rows without a label',
  copy: 'The candidate is the reference',
  'rows/count': 'Number of rows',
  'labels/missing': 'Labels that are missing',
  'labels/unmatched': 'Labels of no row',
  'joint-drift': 'Columns that go together',
};

function metricOver(check: Check): string {
  return check.subject === null ? metricTitle(check) : `${check.subject}: ${metricTitle(check)}`;
}

function spaced(aspect: string | null): string {
  return (aspect ?? '').replaceAll('-', ' ');
}
