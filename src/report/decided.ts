import { formatCount, formatNumber, formatPercent } from '../text/numbers.ts';
import { findingsOf } from './gating.ts';
import type { Review } from './review.ts';

/** Findings that are told of one by one. */
const most = 10;

/** How the level came about, in sentences of plain text that is still untrusted. */
export function decided(review: Review): string[] {
  const { plan, verdict } = review;
  const { confidence } = plan;
  const worst = findingsOf(review, verdict.status).filter((finding) => finding.status === verdict.status);
  const fall =
    plan.proof === 'margin'
      ? ''
      : ', or when a fall reaches its red margin and chance does not explain a fall';
  const sentences = [
    confidence === null
      ? 'Each measured value was compared with its rule as written in the plan.'
      : `GREEN and RED both need proof at ${formatPercent(confidence)} confidence: RED when the whole one-sided bound is past the red rule${fall} (all gating metrics tested together), GREEN when the bound clears the rule, else AMBER.`,
    `The level is that of the worst finding that gates; ${formatCount(worst.length, 'finding is', 'findings are')} ${verdict.status}.`,
    'What could not be measured is never GREEN. Notes are shown and never gate.',
  ];
  const likely = worst
    .filter((finding) => finding.flip !== undefined && Number.isFinite(finding.flip))
    .sort((a, b) => b.flip! - a.flip!);
  for (const finding of likely.slice(0, most)) {
    sentences.push(
      `${finding.check} would get another level on ${chance(finding.flip)} of samples of this size.`,
    );
  }
  const unsettled = review.verdict.findings.filter((one) => one.cases_needed !== undefined);
  for (const finding of unsettled.slice(0, most)) {
    sentences.push(`${finding.check}: ${formatNumber(finding.cases_needed)} cases would settle it.`);
  }
  const left = Math.max(0, likely.length - most) + Math.max(0, unsettled.length - most);
  if (left > 0) sentences.push(`The same of ${formatCount(left, 'more finding')} is in verdict.json.`);
  return sentences;
}

/** A chance in per cent; what is next to nothing is not spelt out. */
export function chance(share: number | undefined): string {
  return share !== undefined && share < 0.001 ? 'under 0.1 %' : formatPercent(share);
}
