import type { KeyObject } from 'node:crypto';
import type { ReportFile } from '../report/folder.ts';
import type { Review } from '../report/review.ts';
import { attestationFile, signedBundle } from './bundle.ts';
import { predicateFile, statementFile, statementOf } from './statement.ts';

/**
 * What is put beside verdict.json at every review: the in-toto statement of it, its predicate alone (for actions/attest), and, with
 * a key, the statement signed.
 */
export function attestationFiles(review: Review, key: KeyObject | null): ReportFile[] {
  const statement = statementOf(review);
  return [
    [predicateFile, `${JSON.stringify(statement.predicate, null, 2)}\n`],
    [statementFile, `${JSON.stringify(statement, null, 2)}\n`],
    ...(key === null ? [] : [[attestationFile, signedBundle(statement, key)] as ReportFile]),
  ];
}
