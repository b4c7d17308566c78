import { type DependenceCounts, pairAt } from '../count/dependence.ts';
import { logRegularizedGammaQ } from '../statistics/distributions/gamma.ts';
import { homogeneousAssociation } from '../statistics/homogeneous-association.ts';
import { holm } from '../statistics/multiple-testing.ts';
import type { ChangedPair, Dependence } from './measurements.ts';

/** The chance that anything is named where nothing has changed. */
const alpha = 0.005;

/**
 * Joint drift: pairs of columns whose association differs between the sets, however each column is distributed by itself. It needs no
 * labels. What takes three columns to be seen is not found.
 */
export function dependence({ features, cells, reference, candidate }: DependenceCounts): Dependence {
  const found: Omit<ChangedPair, 'logP'>[] = [];
  const logP: number[] = [];
  const [n, m] = [reference, candidate].map((tables) => tables[0]!.reduce((sum, rows) => sum + rows, 0)) as [
    number,
    number,
  ];
  for (let b = 1; b < features.length; b++) {
    for (let a = 0; a < b; a++) {
      const at = pairAt(a, b);
      const { x2, df } = homogeneousAssociation([reference[at]!, candidate[at]!], cells[b]!);
      if (df === 0) continue;
      found.push({
        columns: [features[a]!, features[b]!],
        size: Math.sqrt(Math.max(0, x2 - df) / ((n * m) / (n + m))),
      });
      logP.push(logRegularizedGammaQ(df / 2, x2 / 2));
    }
  }
  const adjusted = holm(logP);
  return {
    columns: features.length,
    pairs: found.length,
    changed: found
      .map((pair, i) => ({ ...pair, logP: Math.max(-Number.MAX_VALUE, adjusted[i]!) }))
      .filter((pair) => pair.logP <= Math.log(alpha))
      .sort((a, b) => b.size - a.size),
  };
}
