import type { OutcomeCounts } from '../count/counts.ts';
import { compare } from './compare.ts';
import type { ClassMeasured } from './measurements.ts';

/** Classes that are measured one by one at most: each costs a pass over the confusion table. */
const most = 100;

/** Precision, recall and F1 of each class of a task of several, in both sets, those with the least F1 first. */
export function measureClasses(
  reference: OutcomeCounts,
  candidate: OutcomeCounts,
  confidence: number,
): ClassMeasured[] {
  const { confusion } = candidate;
  if (confusion === null || confusion.classes.length < 3) return [];
  const before = casesOf(reference);
  const after = casesOf(candidate);
  const of = (metric: 'precision' | 'recall' | 'f1', name: string) =>
    compare(metric, name, reference, candidate, null, confidence);
  const f1 = ({ f1: { candidate: found } }: ClassMeasured) => ('value' in found ? found.value : Infinity);
  return confusion.classes
    .map((name) => ({ name, cases: (after.get(name) ?? 0) + (before.get(name) ?? 0) }))
    .sort((a, b) => b.cases - a.cases)
    .slice(0, most)
    .map(({ name }) => ({
      class: name,
      referenceCases: before.get(name) ?? 0,
      candidateCases: after.get(name) ?? 0,
      precision: of('precision', name),
      recall: of('recall', name),
      f1: of('f1', name),
    }))
    .sort((a, b) => f1(a) - f1(b));
}

function casesOf({ confusion }: OutcomeCounts): Map<string, number> {
  const { classes = [], table = new Float64Array() } = confusion ?? {};
  const size = classes.length;
  return new Map(
    classes.map((name, i) => [
      name,
      table.subarray(i * size, (i + 1) * size).reduce((sum, rows) => sum + rows, 0),
    ]),
  );
}
