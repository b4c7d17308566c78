import { formatNumber } from '../../text/numbers.ts';
import { look, type Sketch, valuesOf } from './sketch.ts';
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
  if (isCodes(sketch)) return { settings: ['type: category'], says: 'codes: some are no numbers' };
  if (type === 'number' && range) {
    const { min, max } = range;
    const says =
      distinct === 1
        ? `always ${formatNumber(min)} in the reference`
        : `from ${formatNumber(min)} to ${formatNumber(max)} in the reference`;
    return { settings: ['type: number', ...limitsOf(sketch)], says };
  }
  const values = valuesOf(sketch);
  if (isClosed(values, rows - missing)) {
    return { settings: ['type: category', `values: ${list(values.map(({ text }) => text))}`], says: '' };
  }
  const [first] = values;
  return {
    settings: ['type: category'],
    says: `${formatNumber(distinct)} categories, most often ${remark(cell(first!.text))}`,
  };
}

/** Codes such as 1 to 22, X and Y look like numbers with a few cells that are none. */
function isCodes({ column, whole, distinct }: Sketch): boolean {
  return (
    column.type === 'number' &&
    column.invalid !== null &&
    column.invalid.cells > 1 &&
    whole &&
    distinct <= 100
  );
}

/** Whether the values are all that there are: few, and each so frequent that one more would have been seen. */
function isClosed(values: { rows: number }[], present: number): boolean {
  const rarest = values.at(-1)?.rows ?? 0;
  return values.length <= mostListed && rarest >= Math.max(20, 0.02 * present);
}

/**
 * Ends at 0 and at 1, where the rows can bear them: many lie just within and none beyond. Did a distribution merely run
 * out there, about as many would lie beyond.
 */
function limitsOf(sketch: Sketch): string[] {
  const { min, max } = sketch.range!;
  const values = look(sketch)
    .numbers.filter((value) => !Number.isNaN(value))
    .sort();
  if (values.length < leastAtEnd) return [];
  const at = (share: number) => values[Math.floor(share * (values.length - 1))]!;
  const near = 0.05 * Math.max(at(0.9) - at(0.1), Number.MIN_VALUE);
  const below = min >= 0 && values[leastAtEnd - 1]! <= near;
  const above = !sketch.whole && below && max <= 1 && values.at(-leastAtEnd)! >= 1 - near;
  return [...(below ? ['min: 0'] : []), ...(above ? ['max: 1'] : [])];
}

/** Rows that must lie at an end before it is called one. */
const leastAtEnd = 20;

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
