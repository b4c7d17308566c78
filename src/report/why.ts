import { boundAgainst } from '../judge/rule.ts';
import { metricNames } from '../plan/vocabulary/metrics.ts';
import type { WrittenFinding } from '../record/verdict.ts';
import { formatApart, formatCount, formatPercent } from '../text/numbers.ts';
import { findingsOf } from './gating.ts';
import type { Review } from './review.ts';
import { message, remarks } from './sentences/index.ts';
import { metricTitle, titleOf } from './titles.ts';

/**
 * Why the gate is shut, in a sentence for people who know no check by its name: the worst finding, and how many more there are.
 * null where it is open. Untrusted text.
 */
export function why(review: Review): string | null {
  const [worst, ...others] = findingsOf(review, 'RED', 'AMBER');
  if (worst === undefined) return null;
  const more =
    others.length === 0 ? '' : ` ${formatCount(others.length, 'more finding gates', 'more findings gate')}.`;
  return `${moved(worst) ?? found(worst)}${more}`;
}

/** What was found, under its title where the sentence does not say itself what it is about. */
function found(finding: WrittenFinding): string {
  const said = firstSentence(remarks(finding) || message(finding));
  const name = finding.metric === null ? finding.subject : metricTitle(finding);
  return name !== null && said.includes(name) && titleOf(finding).startsWith(name)
    ? said
    : `${titleOf(finding)}: ${said}`;
}

/** `AUROC fell from 0.8855 to 0.7539; it has to be at least 0.8.` null where it is not a measured value that a rule forbids. */
function moved(finding: WrittenFinding): string | null {
  const { value, reference } = finding;
  const asked = demand(finding);
  if (value === null || asked === null) return null;
  const perCent = asked.endsWith('%');
  const shown = (one: number, other: number | null) =>
    perCent ? formatPercent(one) : formatApart(one, [other]);
  const to = shown(value, reference);
  const from = reference === null ? to : shown(reference, value);
  const change = from === to ? `is ${to}` : `${value < reference! ? 'fell' : 'rose'} from ${from} to ${to}`;
  return `${titleOf(finding)} ${change}; ${asked}.`;
}

/** What the rule asks for that was not so. */
function demand({ bounds, reasons, kind, aspect, metric, value }: WrittenFinding): string | null {
  const measured = kind === 'operations' ? aspect === null : metric !== null && kind !== 'estimate';
  if (!measured || bounds === null || value === null) return null;
  const fell = reasons.find((reason) => reason.reason === 'fellFrom');
  const judged = metric !== null && metricNames[metric].better === 'zero' ? Math.abs(value) : value;
  const broken = boundAgainst(judged, bounds).length > 0;
  if (!broken && fell === undefined) return null;
  if (broken) {
    const { green, amber, red } = bounds;
    const forbidden = amber ?? red;
    if (green) return `it has to be ${words[green.operator]} ${amount(green.text)}`;
    if (forbidden) return `it has to be ${words[opposite[forbidden.operator]]} ${amount(forbidden.text)}`;
  }
  if (fell === undefined) return null;
  const since = kind === 'review' ? 'from one review to the next' : `from the ${fell.from}`;
  return `it may worsen ${since} by less than ${fell.amount.text}`;
}

const words = { '>=': 'at least', '>': 'more than', '<=': 'at most', '<': 'less than' };
const opposite = { '>=': '<', '>': '<=', '<=': '>', '<': '>=' } as const;

/** The number of a bound such as `>= 0.8`, as the plan writes it. */
function amount(text: string): string {
  return text.replace(/^[<>=\s]+/, '');
}

/** Up to the first end of a sentence outside quotes. */
function firstSentence(text: string): string {
  const end = /^(?:"[^"]*"|[^"])*?[.!?](?=\s|$)/.exec(text);
  return end === null ? text : end[0];
}
