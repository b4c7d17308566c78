import type { Finding, Reason } from '../../record/verdict.ts';
import { formatNumber } from '../../text/numbers.ts';

/** What says a reason: one function for each, with the finding that it belongs to. */
export type ReasonWords = {
  [Name in Reason['reason']]: (reason: Extract<Reason, { reason: Name }>, finding: Finding) => string;
};

/** `"home" (3 rows), "car" (1 row), …` */
export function listed(parts: string[], more: number, separator = ', '): string {
  return parts.join(separator) + (more > 0 ? `${separator}…` : '');
}

/** Which of some rows is quoted; a database keeps no order of rows, and gives one of them in row 0. */
export function firstIn(row: number): string {
  return row === 0 ? 'one of them' : `the first in row ${formatNumber(row)}`;
}
