/** What a change of a plan does to the gate. `added` makes it stricter and `dropped` laxer; `changed` cannot be ordered. */
export type Effect = 'laxer' | 'stricter' | 'changed';

/** One thing that differs between two plans. */
export interface Change {
  effect: Effect | 'added' | 'dropped';
  /** Where in the plan: `metric "auroc"`. */
  place: string;
  /** `metric "auroc": green ">= 0.8" → ">= 0.01"`. Text of a plan inside: escape it when shown. */
  sentence: string;
}

/** Whether a change may let something pass that was held before. What cannot be ordered may. */
export function mayBeLaxer({ effect }: Change): boolean {
  return effect === 'laxer' || effect === 'dropped' || effect === 'changed';
}

/** What a change does, in a word or two. */
export function sayEffect(effect: Change['effect']): string {
  return headings.find(([one]) => one === effect)![1];
}

/** What is said of each effect, the ones that may let something pass first. */
const headings: [Change['effect'], string][] = [
  ['laxer', 'Laxer'],
  ['dropped', 'Dropped'],
  ['changed', 'Changed in a way that has no order, which counts as laxer'],
  ['stricter', 'Stricter'],
  ['added', 'Added'],
];

/** The changes under their headings, each a sentence; headings without one are left out. */
export function groupChanges(changes: Change[]): { heading: string; sentences: string[] }[] {
  return headings
    .map(([effect, heading]) => ({
      heading,
      sentences: changes.filter((one) => one.effect === effect).map(({ sentence }) => sentence),
    }))
    .filter(({ sentences }) => sentences.length > 0);
}
