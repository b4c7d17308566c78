import { formatNumber } from '../../text/numbers.ts';
import { isSpread } from './answers-by-name.ts';
import type { Outcome } from './computed.ts';
import { computedFrom } from './computed.ts';
import { columnWords, has } from './names.ts';
import { look, type Sketch, valuesOf } from './sketch.ts';
import { remark } from './yaml.ts';

/** A column that is not looked at, and why. */
export interface LeftOut {
  sketch: Sketch;
  why: string;
}

/** Parts the columns that have no role into features and those that are left out, each with the reason. */
export function partFeatures(
  columns: Sketch[],
  outcome: Outcome,
): { features: Sketch[]; leftOut: LeftOut[] } {
  const features: Sketch[] = [];
  const leftOut: LeftOut[] = [];
  for (const sketch of columns) {
    const why = reasonOf(sketch, outcome);
    if (why === null) features.push(sketch);
    else leftOut.push({ sketch, why });
  }
  return { features, leftOut };
}

function reasonOf(sketch: Sketch, outcome: Outcome): string | null {
  const { distinct, rows, missing, type } = sketch;
  const present = rows - missing;
  if (distinct === 0) return 'empty in the reference';
  if (distinct === 1) return `always ${remark(valuesOf(sketch)[0]!.text)} in the reference`;
  if (isIndex(sketch)) return 'a number of the row';
  if (type === 'time') return 'a time without a role';
  if (isKeyLike(sketch) && (type === 'category' || has(sketch, columnWords.id)))
    return 'another value in every row';
  if (type === 'category' && isFreeText(sketch)) return 'free text';
  if (type === 'category' && (distinct > present / 2 || distinct > 1000))
    return `${formatNumber(distinct)} different values in ${formatNumber(present)} rows: too many to tell a change by`;
  if (isSpread(sketch) && type === 'number' && outcome.positive === null && goesAlong(sketch, outcome))
    return 'the doubt of a forecast, and not its point';
  return computedFrom(sketch, outcome);
}

/** No cell twice, none empty, and whole where it is a number. */
export const isKeyLike = ({ type, distinct, rows, missing, whole }: Sketch): boolean =>
  distinct === rows && missing === 0 && (type === 'category' || (type === 'number' && whole));

/** `index`, `Unnamed: 0`, `__index_level_0__`: what tools add to count the rows. */
export function isIndex({ name, words, type, whole, rows, distinct }: Sketch): boolean {
  if (/^Unnamed: \d+(?:_level_\d+)?$/.test(name) || /^__index_level_\d+__$/.test(name)) return true;
  const named = words.size > 0 && [...words].every((word) => columnWords.index.has(word));
  return named && type === 'number' && whole && distinct > 0.9 * rows;
}

/** Sentences: several words in most cells, and many of them. */
function isFreeText(sketch: Sketch): boolean {
  if (sketch.distinct < 20) return false;
  const texts = look(sketch)
    .texts.filter((text) => text !== '')
    .slice(0, 500);
  const long = texts.filter((text) => text.length > 40 || text.trim().split(/\s+/).length > 3);
  return texts.length > 0 && 2 * long.length > texts.length;
}

const goesAlong = ({ range }: Sketch, { said }: Outcome) =>
  range !== null && said.some((one) => one.type === 'number');
