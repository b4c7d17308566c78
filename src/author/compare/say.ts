import type { Change } from './index.ts';

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

/** The changes on one line, at most `most` of each kind: `Laxer: metric "auroc": …; …. Dropped: …` */
export function sayChanges(changes: Change[], most = 20): string {
  return groupChanges(changes)
    .map(({ heading, sentences }) => {
      const more = sentences.length - most;
      return `${heading}: ${sentences.slice(0, most).join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
    })
    .join(' ');
}
