import { createHash } from 'node:crypto';
import { isWorse } from '../plan/vocabulary/severity.ts';
import { Refusal } from '../refusal.ts';
import type { HistoryFault, Past, ReviewRecord } from './review-record.ts';
import { otherKey, type SealKey, sealOf, sealState } from './seal.ts';

/** Every line begins so, and ends so; a text that begins so, ends otherwise and is no JSON is a line that was cut off. */
const starts = ['{"version":1,"sha256":"', '{"version":1,"hmac":"'];
const end = '}}';

/** The version of a line's format that this Greenlight writes and reads. */
export const formatVersion = 1;

/** A record as one line of a history file, line break included. The seal shows damage, and with a key also other hands. */
export function lineOf(record: ReviewRecord, key: SealKey = null): string {
  const text = JSON.stringify(record);
  const [[name, seal]] = Object.entries(sealOf(text, 'history', key)) as [[string, string]];
  return `{"version":1,"${name}":"${seal}","review":${text}}\n`;
}

/** Where the records of a plan lie in a history: a folder named after the plan, a file for each year. */
export function fileOf(record: ReviewRecord): string {
  return `${folderOf(record.plan)}/${record.at.slice(0, 4)}.jsonl`;
}

/** A folder's name for a plan: readable, and its own even where two plans differ in signs that no folder may have. */
export function folderOf(plan: string): string {
  const plain = plan
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return plain !== '' && plain === plan ? plain : `${plain || 'plan'}-${digestOf(plan).slice(0, 8)}`;
}

export const isHistoryFile = (name: string): boolean => /^\d{4}\.jsonl$/.test(name);

/**
 * Reads the lines of one history file. `place` names it in faults. Throws a Refusal for a line that is sealed with another key
 * than is given: what the history holds is then not known at all.
 */
export async function readLines(text: string, place: string, key: SealKey = null): Promise<Past> {
  const { recordShape } = await import('./record-shape.ts');
  const records: ReviewRecord[] = [];
  const faults: HistoryFault[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const found = readLine(line, recordShape, key);
    if (found === 'other key') throw new Refusal(otherKey(`${place}, line ${index + 1}`, key));
    if (typeof found === 'string') faults.push({ kind: found, place: `${place}, line ${index + 1}` });
    else records.push(found);
  }
  return { records, faults };
}

type Shape = typeof import('./record-shape.ts').recordShape;

function readLine(
  line: string,
  shape: Shape,
  key: SealKey,
): ReviewRecord | HistoryFault['kind'] | 'other key' {
  let written: unknown;
  try {
    written = JSON.parse(line);
  } catch {
    const begun = starts.some((start) => line.startsWith(start) || start.startsWith(line));
    return begun && !line.endsWith(end) ? 'cut off' : 'damaged';
  }
  const found = Object(written) as Record<string, unknown>;
  const { version, review } = found;
  if (typeof version === 'number' && version > formatVersion) return 'newer';
  if (version !== formatVersion) return 'damaged';
  const seal = sealState(found, JSON.stringify(review) ?? '', 'history', key);
  if (seal !== 'whole') return seal;
  const read = shape.safeParse(review);
  return read.success ? read.data : 'damaged';
}

/** Puts the records of several files in the order in which they were made, one for each candidate set: the one that stands. */
export function joinPasts(pasts: Past[]): Past {
  const records = pasts.flatMap((past) => past.records).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const standing = new Map<string, ReviewRecord>();
  for (const record of records) {
    const before = standing.get(record.candidate.sha256);
    standing.set(record.candidate.sha256, before === undefined ? record : standsOf(before, record));
  }
  return {
    records: records.filter((record) => standing.get(record.candidate.sha256) === record),
    faults: pasts.flatMap((past) => past.faults),
  };
}

/** What a review rests on besides the candidate set and the labels that have come. */
export type Judged = Pick<ReviewRecord, 'plan_sha256' | 'reference' | 'labelled' | 'labels_sha256'>;

/**
 * Which of two reviews of the same candidate set stands: the later one where nothing was changed but that labels came,
 * otherwise the worse of them. Data that were RED do not become GREEN by another plan or another reference, by other labels, or
 * by leaving out the labels that show it.
 */
export function standsOf(before: ReviewRecord, after: ReviewRecord): ReviewRecord {
  return onlyLabelsCame(before, after) || !isWorseReview(before, after) ? after : before;
}

/** Whether a later review of the same candidate set is the same but for labels that came since. */
export function onlyLabelsCame(before: Judged, after: Judged): boolean {
  const { labels_sha256: was, labelled } = before;
  const sameLabels = was === undefined || was === after.labels_sha256;
  return (
    before.plan_sha256 === after.plan_sha256 &&
    before.reference?.sha256 === after.reference?.sha256 &&
    (after.labelled > labelled || (after.labelled === labelled && sameLabels))
  );
}

/** By the level that stands, then by that of the review itself. */
function isWorseReview(one: ReviewRecord, than: ReviewRecord): boolean {
  return one.level === than.level ? isWorse(one.status, than.status) : isWorse(one.level, than.level);
}

/** A record of another plan in this plan's folder was put there by mistake; it is ignored, and reported. */
export function onlyOf(plan: string, past: Past): Past {
  const strange = past.records.filter((record) => record.plan !== plan);
  return {
    records: past.records.filter((record) => record.plan === plan),
    faults: [
      ...past.faults,
      ...strange.map(({ at }) => ({
        kind: 'damaged' as const,
        place: `${folderOf(plan)}, the review of ${at}`,
      })),
    ],
  };
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
