import type { Amount, Bound, Fall, MetricRule, Rule, Task } from '../../plan/plan.ts';
import { type MetricName, metricNames } from '../../plan/vocabulary/metrics.ts';
import { describeBound } from '../../plan/words.ts';
import { count, level, listed, phrase, strong, type Text } from './prose.ts';

/** A metric's rule, its triggers and its settings, a sentence each. */
export function metricSentences(rule: MetricRule, task: Task): Text {
  const metric: MetricName = metricNames[rule.metric];
  const average = task === 'multiclass' && metric.perClass ? ', averaged over the classes' : '';
  const one = rule.class === null ? average : phrase` of the class ${strong(rule.class)}`;
  const size = metric.better === 'zero' ? 'The size of ' : '';
  const subject = phrase`${size}${strong(metric.title)}${one} — ${meaning(metric.means)} —`;
  const start =
    rule.green || rule.amber || rule.red
      ? ruleSentence(subject, rule)
      : rule.falls.length > 0
        ? phrase`${subject} is judged by how far it worsens.`
        : phrase`${subject} is measured.`;
  const falls = rule.falls.flatMap((fall) => phrase` ${fallSentence(fall, metric.better)}`);
  return phrase`${start}${falls}${rule.gates ? '' : ' It is shown and decides nothing.'}`;
}

/** With how few cases there is no evidence. */
export function evidenceSentence(minCases: number): Text {
  return phrase`With fewer than ${count(minCases, 'labelled case')} there is no evidence, which is ${level('AMBER')}.`;
}

/** `AUROC … must be at least 0.8 to be GREEN; at 0.7 or below it is RED; between is AMBER.` */
export function ruleSentence(subject: Text, { green, amber, red }: Omit<Rule, 'line'>): Text {
  if (green === null) {
    const parts = [
      ...(amber === null ? [] : [phrase`${level('AMBER')} ${where(amber)}`]),
      ...(red === null ? [] : [phrase`${level('RED')} ${where(red)}`]),
    ];
    return phrase`${subject} is ${listed(parts)}; otherwise it is ${level('GREEN')}.`;
  }
  const start = phrase`${subject} must be ${describeBound(green)} to be ${level('GREEN')};`;
  if (red === null) return phrase`${start} anything else is ${level('AMBER')}.`;
  const rest = leavesNothing(green, red)
    ? phrase`there is no ${level('AMBER')}`
    : phrase`between is ${level('AMBER')}`;
  return phrase`${start} ${where(red)} it is ${level('RED')}; ${rest}.`;
}

const leavesNothing = (green: Bound, red: Bound) =>
  green.value === red.value && green.operator.endsWith('=') !== red.operator.endsWith('=');

/** A bound as a place on a scale: `at 0.7 or below`. */
function where({ operator, text }: Bound): string {
  const number = text.slice(operator.length).trim();
  const side = operator.startsWith('>') ? 'above' : 'below';
  return operator.endsWith('=') ? `at ${number} or ${side}` : `${side} ${number}`;
}

export function fallSentence({ from, amber, red }: Fall, better: MetricName['better']): Text {
  const change = better === 'higher' ? 'fall' : better === 'lower' ? 'rise' : 'growth';
  const parts = [
    ...(amber === null ? [] : [phrase`of ${orMore(amber)} is ${level('AMBER')}`]),
    ...(red === null ? [] : [phrase`of ${orMore(red)} is ${level('RED')}`]),
  ];
  return phrase`Against the ${from}, a ${change} ${listed(parts)}.`;
}

const orMore = ({ text, relative }: Amount) => `${text} or more${relative ? ' of its value then' : ''}`;

function meaning(means: string): string {
  return /^(share|chance|mean|harmonic|correlation|root)\b/.test(means) ? `the ${means}` : means;
}
