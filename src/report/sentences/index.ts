import type { Finding, Reason } from '../../record/verdict.ts';
import { columnReasons, columnsInOrder } from './columns.ts';
import { deploymentInOrder, deploymentReasons } from './deployment.ts';
import { labelReasons } from './labels.ts';
import { areFiguresInColumns, figuresOf, metricReasons } from './metrics.ts';
import { operationFigures, operationReasons, operationsInOrder } from './operations.ts';
import { planReasons } from './plans.ts';
import { predictionReasons, predictionsInOrder } from './predictions.ts';
import type { ReasonWords } from './reasons.ts';
import { reviewReasons } from './reviews.ts';

export { ruleClauses, ruleText } from './rules.ts';

const reasonWords: ReasonWords = {
  ...metricReasons,
  ...predictionReasons,
  ...deploymentReasons,
  ...columnReasons,
  ...reviewReasons,
  ...planReasons,
  ...labelReasons,
  ...operationReasons,
};

const inOrder = { ...predictionsInOrder, ...deploymentInOrder, ...columnsInOrder, ...operationsInOrder };

/** What was found, in sentences. It may quote data: escape it where it is shown. */
export function message(finding: Finding): string {
  return joined([
    figuresOf(finding),
    operationFigures(finding),
    nothingWrong(finding),
    ...finding.reasons.map(wordsOf(finding)),
  ]);
}

/**
 * What is left to say on a page that shows value, interval, reference and rule in columns of their own; "" where there is
 * nothing else.
 */
export function remarks(finding: Finding): string {
  const figures = figuresOf(finding) + operationFigures(finding);
  if (!areFiguresInColumns(finding) || figures === '') return message(finding);
  const others = finding.reasons.filter(({ reason }) => reason !== 'belowBound');
  return joined(others.map(wordsOf(finding)));
}

function wordsOf(finding: Finding) {
  return (reason: Reason): string => {
    // Each reason is said by the function of its own name.
    const word = reasonWords[reason.reason] as (reason: Reason, finding: Finding) => string;
    return word(reason, finding);
  };
}

function nothingWrong(finding: Finding): string {
  if (finding.reasons.length > 0) return '';
  const { kind, aspect } = finding;
  const name = aspect === null ? kind : `${kind}/${aspect}`;
  return Object.hasOwn(inOrder, name) ? inOrder[name]!(finding) : '';
}

function joined(sentences: string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
