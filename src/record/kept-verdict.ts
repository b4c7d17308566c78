import { folderOf } from './line.ts';
import type { ReviewRecord } from './review-record.ts';
import { type SealKey, sealOf, sealState } from './seal.ts';
import type { Verdict } from './verdict.ts';

/** More than this is not kept: a history that cannot take it would lose the record too. */
const largest = 20 * 1024 * 1024;

/**
 * Where the whole verdict of a review lies beside its line: a file of its own, written once. Nothing is judged by it; tables are made
 * of it, and a history without it is as good.
 */
export function verdictFileOf({ plan, at, candidate }: ReviewRecord): string {
  return `${folderOf(plan)}/verdicts/${at.replaceAll(/[:.]/g, '')}-${candidate.sha256.slice(0, 12)}.json`;
}

/** A verdict as it is kept, with its seal; null: it is too large. */
export function keptVerdict(verdict: Verdict, key: SealKey): string | null {
  const text = JSON.stringify(verdict);
  if (text.length > largest) return null;
  const [[name, seal]] = Object.entries(sealOf(text, 'verdict', key)) as [[string, string]];
  return `{"version":1,"${name}":"${seal}","verdict":${text}}\n`;
}

/** The verdict that was kept of a review; null: the text is damaged, sealed by other hands, newer, or of another review. */
export async function readKeptVerdict(
  text: string,
  record: ReviewRecord,
  key: SealKey,
): Promise<Verdict | null> {
  const { verdictShape } = await import('./verdict.ts');
  let kept: Record<string, unknown>;
  try {
    kept = Object(JSON.parse(text));
  } catch {
    return null;
  }
  if (sealState(kept, JSON.stringify(kept.verdict) ?? '', 'verdict', key) !== 'whole') return null;
  const read = verdictShape.safeParse(kept.verdict);
  if (!read.success) return null;
  const { candidate, plan_sha256 } = read.data;
  return candidate.sha256 === record.candidate.sha256 && plan_sha256 === record.plan_sha256
    ? read.data
    : null;
}
