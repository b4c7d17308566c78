import type { ConfusionCounts } from '../../count/counts.ts';

/** Metrics that do not average over the classes. */
const pooled = ['accuracy', 'f1_micro', 'mcc'];

/**
 * Names the classes that a mean over the classes sees from one side only: labelled but never predicted, predicted but
 * never labelled, or labelled in only one of two sets. undefined where there are none, or nothing is averaged.
 */
export function oneSidedClasses(
  metric: string,
  one: string | null,
  candidate: ConfusionCounts | null,
  reference: ConfusionCounts | null,
): string | undefined {
  if (!candidate || one !== null || candidate.positive !== null || pooled.includes(metric)) return undefined;
  const after = occurring(candidate);
  const before = reference ? occurring(reference) : null;
  const unseen = ({ labelled }: Occurring, other: Occurring) =>
    [...other.labelled].filter((name) => !labelled.has(name));
  return (
    [
      describeClasses(
        'never predicted',
        [...after.labelled].filter((name) => !after.predicted.has(name)),
      ),
      describeClasses(
        'predicted but never labelled',
        [...after.predicted].filter((name) => !after.labelled.has(name)),
      ),
      describeClasses('labelled in the reference only', before ? unseen(after, before) : []),
      describeClasses('labelled in the candidate only', before ? unseen(before, after) : []),
    ]
      .filter(Boolean)
      .join('; ') || undefined
  );
}

interface Occurring {
  labelled: Set<string>;
  predicted: Set<string>;
}

function occurring({ classes, table }: ConfusionCounts): Occurring {
  const [labelled, predicted] = [new Set<string>(), new Set<string>()];
  table.forEach((rows, cell) => {
    if (rows === 0) return;
    labelled.add(classes[Math.floor(cell / classes.length)]!);
    predicted.add(classes[cell % classes.length]!);
  });
  return { labelled, predicted };
}

function describeClasses(what: string, names: string[]): string {
  if (names.length === 0) return '';
  const shown = names.slice(0, 5).map((name) => `"${name.slice(0, 80)}"`);
  return `Class${names.length === 1 ? '' : 'es'} ${what}: ${shown.join(', ')}${names.length > 5 ? ', …' : ''}`;
}
