import { say } from '../../text/numbers.ts';
import { type Sketch, valuesOf } from './sketch.ts';
import { cell, list, remark, scalar } from './yaml.ts';

/** Most categories that are listed as the ones that are valid. */
const mostListed = 12;

const privateWords = [
  'name',
  'firstname',
  'lastname',
  'surname',
  'forename',
  'email',
  'mail',
  'phone',
  'mobile',
  'telephone',
  'address',
  'street',
  'ssn',
  'passport',
  'iban',
  'birthday',
  'birthdate',
  'dob',
  'ip',
];

/** Columns that look as if they told who somebody is: hidden in every output until a person decides. */
export function privateColumns(sketches: Sketch[]): string[] {
  return sketches
    .filter(({ words, type }) => type !== 'number' && privateWords.some((word) => words.has(word)))
    .map(({ name }) => name);
}

/** One line of `features:` for each column, at this indent. `cases`: rows of a review, for rules on missing values. */
export function featureLines(sketches: Sketch[], cases: number, indent: string): string[] {
  const lines = sketches.map((sketch) => {
    const { settings, says } = featureOf(sketch);
    const missing = missingRule(sketch, cases);
    return { name: scalar(sketch.name), body: `{ ${[...settings, ...missing].join(', ')} }`, says };
  });
  const left = lines.map(({ name, body }) => `${indent}${name}: ${body}`);
  const width = Math.min(64, Math.max(0, ...left.map((line) => line.length)));
  return left.map((line, i) => (lines[i]!.says === '' ? line : `${line.padEnd(width)}  # ${lines[i]!.says}`));
}

function featureOf(sketch: Sketch): { settings: string[]; says: string } {
  const { type, range, distinct, rows, missing } = sketch;
  if (type === 'time') return { settings: ['type: time'], says: '' };
  if (type === 'number' && range) {
    const { min, max } = range;
    const says =
      distinct === 1
        ? `always ${say(min)} in the reference`
        : `from ${say(min)} to ${say(max)} in the reference`;
    return { settings: ['type: number', ...limitsOf(sketch)], says };
  }
  const present = rows - missing;
  if (distinct <= mostListed) {
    const values = valuesOf(sketch).map(({ text }) => text);
    const says = distinct === 1 ? 'always the same in the reference' : '';
    return { settings: ['type: category', `values: ${list(values)}`], says };
  }
  if (distinct > present / 2 || distinct > 1000) {
    return {
      settings: ['type: category', 'watched: false'],
      says: `${say(distinct)} different values in ${say(present)} rows: too many to tell a drift by`,
    };
  }
  const [first] = valuesOf(sketch);
  return {
    settings: ['type: category'],
    says: `${say(distinct)} categories, most often ${remark(cell(first!.text))}`,
  };
}

/** Limits that hardly need arguing: what comes down near 0 and never below it, and shares. */
function limitsOf({ range, distinct, whole }: Sketch): string[] {
  const { min, max } = range!;
  if (distinct < 2 || min < 0) return [];
  if (max <= 1 && !whole && distinct > 10) return ['min: 0', 'max: 1'];
  return min <= 0.2 * (max - min) ? ['min: 0'] : [];
}

/** A rule for a column that lacks values in the reference already. */
function missingRule({ missing, rows }: Sketch, cases: number): string[] {
  const share = missing / rows;
  if (share < 0.002) return [];
  const margin = Math.max(0.005, share / 4, 3 * Math.sqrt((share * (1 - share)) / cases));
  const amber = Math.ceil(1000 * Math.min(share + margin, (1 + share) / 2)) / 1000;
  const red = Math.ceil(1000 * (share + 3 * (amber - share))) / 1000;
  if (amber >= 1) return ['missing: { amber: ">= 100%" }'];
  const percent = (value: number) => `${Number((100 * value).toFixed(1))}%`;
  const bounds = [`amber: "> ${percent(amber)}"`, ...(red < 1 ? [`red: "> ${percent(red)}"`] : [])];
  return [`missing: { ${bounds.join(', ')} }`];
}

/** What is said of columns that the plan leaves out. */
export function leftOut(empty: Sketch[]): string {
  return empty.map(({ name }) => remark(scalar(name))).join(', ');
}
