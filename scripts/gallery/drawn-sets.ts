/** Sets that no fixture holds, since they would be large: drawn from a seed, with a plan, into a folder. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../../fixtures/random.ts';

interface Sets {
  plan: string;
  reference: string[];
  candidate: string[];
}

const levels =
  'levels: { AMBER: { means: not as expected, action: look into it, owner: "@acme/ml", within: 5 days }, RED: { means: critical, action: go back to the model before, owner: "@acme/on-call", within: 2 hours } }';

/** A task of so many classes of which some, in the candidate, are taken for their neighbours. */
export function manyClasses(folder: string, size: number): Sets {
  const random = createRandom(26);
  const names = Array.from({ length: size }, (_, i) => `species ${String(i + 1).padStart(2, '0')}`);
  const rows = (worse: boolean) =>
    Array.from({ length: 2000 }, (_, id) => {
      const label = random.whole(0, size - 1);
      const scores = names.map((_, one) => {
        const near = worse && label % 7 === 3 && one === (label + 1) % size ? 3.2 : 0;
        return Math.exp(random.normal() + (one === label ? 4 : 0) + near);
      });
      const sum = scores.reduce((all, one) => all + one, 0);
      return [id, names[label], random.normal().toFixed(3), ...scores.map((one) => one / sum)];
    });
  const columns = names.map((_, i) => `p${i + 1}`);
  return write(
    folder,
    `plan: species
about: Which species a picture shows
review: monthly
data:
  task: multiclass
  id: id
  label: species
  classes: [${names.join(', ')}]
  scores: { ${names.map((name, i) => `${name}: ${columns[i]}`).join(', ')} }
  features: { brightness: { type: number } }
${levels}
metrics:
  accuracy: { green: ">= 0.85", red: "< 0.7" }
  f1: { green: ">= 0.85", red: "< 0.7" }
drift: { test: ks }
`,
    ['id', 'species', 'brightness', ...columns],
    rows(false),
    rows(true),
  );
}

/** A task of two classes with so many numbers a row; every fortieth has moved in the candidate. */
export function manyColumns(folder: string, size: number): Sets {
  const random = createRandom(27);
  const names = Array.from({ length: size }, (_, i) => `sensor_${String(i + 1).padStart(3, '0')}`);
  const rows = (moved: number) =>
    Array.from({ length: 800 }, (_, id) => {
      const label = random.chance(0.3);
      const score = 1 / (1 + Math.exp(-(random.normal() + (label ? 1.4 : -1.4))));
      const sensors = names.map((_, i) => (random.normal() + (i % 40 === 17 ? moved : 0)).toFixed(3));
      return [id, Number(label), score, ...sensors];
    });
  return write(
    folder,
    `plan: pumps
about: Whether a pump fails within a week
review: weekly
data:
  task: binary
  id: id
  label: failed
  positive: 1
  score: chance
  features: { ${names.map((name) => `${name}: { type: number }`).join(', ')} }
${levels}
metrics:
  auroc: { green: ">= 0.85", red: "< 0.75" }
drift: { test: ks }
`,
    ['id', 'failed', 'chance', ...names],
    rows(0),
    rows(0.6),
  );
}

function write(
  folder: string,
  plan: string,
  head: string[],
  reference: unknown[][],
  candidate: unknown[][],
): Sets {
  const csv = (rows: unknown[][]) => `${[head, ...rows].map((row) => row.join(',')).join('\n')}\n`;
  const paths = [join(folder, 'plan.yaml'), join(folder, 'reference.csv'), join(folder, 'candidate.csv')];
  [plan, csv(reference), csv(candidate)].forEach((text, i) => {
    writeFileSync(paths[i]!, text);
  });
  return { plan: paths[0]!, reference: [paths[1]!], candidate: [paths[2]!] };
}
