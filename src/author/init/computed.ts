import { correlationOf } from './relations.ts';
import { look, type Sketch } from './sketch.ts';

/** What was right and what one model said, as columns are compared with them. */
export interface Outcome {
  label: Sketch;
  /** Decisions and scores. */
  said: Sketch[];
  positive: string | null;
}

/**
 * Why a column is no feature: it is computed from the label, from the answer or from both, so that it moves with the model
 * and not with the world. null: it is not.
 */
export function computedFrom(column: Sketch, { label, said, positive }: Outcome): string | null {
  if (column.distinct < 2) return null;
  if (isFunctionOf(column, [label])) return `says what the label "${label.name}" says`;
  for (const one of said) if (isFunctionOf(column, [one])) return `computed from "${one.name}"`;
  for (const one of said) {
    if (
      tellsRight(column, label, one) ||
      isFunctionOf(column, [label, one]) ||
      isErrorOf(column, label, one, positive)
    )
      return `computed from "${label.name}" and "${one.name}"`;
  }
  return null;
}

/** How improbable it must be that a column fits by chance. */
const improbable = Math.log(1e-6);

/** Whether a column says nothing that others do not say: a function of few values, a number in other units, a stretch of a number. */
export function isFunctionOf(column: Sketch, of: Sketch[]): boolean {
  const few = of.every(({ distinct }) => distinct <= 200);
  if (few && column.distinct <= 200 && isDetermined(column, of)) return true;
  const [one, other] = of;
  if (other || one!.type !== 'number') return false;
  return (column.type === 'number' && isMonotone(column, one!)) || isCut(column, one!);
}

/** Whether a column says of each row if the answer is the label. */
function tellsRight(column: Sketch, label: Sketch, one: Sketch): boolean {
  if (column.distinct !== 2) return false;
  const [own, truths, answers] = [look(column).texts, look(label).texts, look(one).texts];
  const says: (string | undefined)[] = [undefined, undefined];
  let wrong = 0;
  for (let row = 0; row < own.length; row++) {
    if (truths[row] === '' || answers[row] === '') continue;
    const side = truths[row] === answers[row] ? 1 : 0;
    if (side === 0) wrong++;
    says[side] ??= own[row]!;
    if (says[side] !== own[row]) return false;
  }
  return says[0] !== says[1] && Math.min(wrong, own.length - wrong) >= 2;
}

/** Whether every row with the same values in `of` holds the same value, and could hardly do so by chance. */
function isDetermined(column: Sketch, of: Sketch[]): boolean {
  const { texts } = look(column);
  const keys = of.map((one) => look(one).texts);
  const value = new Map<string, string>();
  const rows = new Map<string, number>();
  const shares = new Map<string, number>();
  for (let row = 0; row < texts.length; row++) {
    const text = texts[row]!;
    if (keys.some((column) => column[row] === '')) continue;
    const key = keys.map((column) => column[row]!).join('\0');
    const seen = value.get(key);
    if (seen === undefined) value.set(key, text);
    else if (seen !== text) return false;
    rows.set(key, (rows.get(key) ?? 0) + 1);
    shares.set(text, (shares.get(text) ?? 0) + 1);
  }
  if (shares.size < 2) return false;
  const all = [...shares.values()].reduce((sum, n) => sum + n, 0);
  let chance = 0;
  for (const [key, n] of rows) chance += (n - 1) * Math.log(shares.get(value.get(key)!)! / all);
  return chance < improbable;
}

/** Whether one number always grows, or always falls, with another: the same in other units. */
function isMonotone(column: Sketch, of: Sketch): boolean {
  if (column.distinct < 10 && of.distinct < 10) return false;
  const pairs = pairsOf(column, of);
  if (pairs.length < 20) return false;
  pairs.sort((a, b) => a.of - b.of || a.own - b.own);
  let [up, down] = [0, 0];
  const size = Math.max(...pairs.map(({ own }) => Math.abs(own))) * 1e-6;
  for (let i = 1; i < pairs.length; i++) {
    const step = pairs[i]!.own - pairs[i - 1]!.own;
    if (Math.abs(step) <= size) continue;
    if (pairs[i]!.of === pairs[i - 1]!.of) return false;
    if (step > 0) up++;
    else down++;
  }
  return Math.min(up, down) <= 0.002 * pairs.length && Math.max(up, down) >= 10;
}

/** Whether a category is a stretch of a number: `high` from 0.8 on. */
function isCut(column: Sketch, of: Sketch): boolean {
  if (column.distinct > 20) return false;
  const { texts } = look(column);
  const { numbers } = look(of);
  const rows = [...texts.keys()].filter((row) => texts[row] !== '' && !Number.isNaN(numbers[row]!));
  if (rows.length < 30) return false;
  rows.sort((a, b) => numbers[a]! - numbers[b]!);
  let runs = 1;
  for (let i = 1; i < rows.length; i++) if (texts[rows[i]!] !== texts[rows[i - 1]!]) runs++;
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(texts[row]!, (counts.get(texts[row]!) ?? 0) + 1);
  const seldom = rows.length - Math.max(...counts.values());
  return runs <= counts.size + 2 && seldom >= 10;
}

/** Residuals, errors and losses of every usual kind: the column follows one of them but for rounding. */
function isErrorOf(column: Sketch, label: Sketch, said: Sketch, positive: string | null): boolean {
  if (column.type !== 'number' || said.type !== 'number' || column.distinct < 3) return false;
  const truth =
    positive === null
      ? look(label).numbers
      : Float64Array.from(look(label).texts, (text) =>
          text === '' ? Number.NaN : text === positive ? 1 : 0,
        );
  const own = look(column).numbers;
  const answer = look(said).numbers;
  return errors.some((error) => {
    const expected = Float64Array.from(truth, (value, row) => error(value, answer[row]!));
    return Math.abs(correlationOf(own, expected)) > 0.9995;
  });
}

const errors: ((truth: number, said: number) => number)[] = [
  (truth, said) => truth - said,
  (truth, said) => Math.abs(truth - said),
  (truth, said) => (truth - said) ** 2,
  (truth, said) => (truth - said) / truth,
  (truth, said) => Math.abs((truth - said) / truth),
  (truth, said) => Math.abs(truth - said) / (Math.abs(truth) + Math.abs(said)),
  (truth, said) => (truth - said) / said,
  (truth, said) => Math.abs((truth - said) / said),
  (truth, said) => said / truth,
  (truth, said) => Math.log(said / truth),
  (truth, said) => (Math.log1p(truth) - Math.log1p(said)) ** 2,
  (truth, said) => -Math.log(truth === 1 ? said : 1 - said),
];

function pairsOf(a: Sketch, b: Sketch): { own: number; of: number }[] {
  const [x, y] = [look(a).numbers, look(b).numbers];
  return [...x.keys()]
    .filter((row) => Number.isFinite(x[row]!) && Number.isFinite(y[row]!))
    .map((row) => ({ own: x[row]!, of: y[row]! }));
}
