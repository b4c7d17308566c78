/** Fewer labelled rows, or rows of a label, may agree by chance. */
const least = 20;
/** A column of more texts may be somebody's name, whose label never changes. */
const fewTexts = 10;
/** Of the label's range: what rounding makes of a number that was written in another unit. */
const rounding = 1e-4;

type TextOf = (row: number) => string;

/**
 * Whether a column says of every row that has a label what it is: by the same words or others, by a few words of which each goes with one
 * label (paid, paid late, lost), by being filled or empty, or as the same number in another unit.
 */
export function hasCopyOfLabel(labelled: Uint8Array, textOf: TextOf, labelOf: TextOf): boolean {
  const rows = [...labelled.keys()].filter((row) => labelled[row] === 1);
  if (rows.length < least) return false;
  const isFilled = (row: number) => (textOf(row).trim() === '' ? '' : 'filled');
  return (
    isTranslated(rows, textOf, labelOf) ||
    isTold(rows, textOf, labelOf) ||
    isTold(rows, isFilled, labelOf) ||
    isSameNumber(rows, textOf, labelOf)
  );
}

/** Whether each text goes with one label and each label with one text. */
function isTranslated(rows: number[], textOf: TextOf, labelOf: TextOf): boolean {
  const [ofText, ofLabel] = [new Map<string, string>(), new Map<string, string>()];
  for (const row of rows) {
    const [text, label] = [textOf(row), labelOf(row)];
    if ((ofText.get(text) ?? label) !== label || (ofLabel.get(label) ?? text) !== text) return false;
    ofText.set(text, label);
    ofLabel.set(label, text);
  }
  // Where every row has texts of its own, as a price in cents may, it is no copy unless it reads the same.
  const same = [...ofText].every(([text, label]) => text === label || Number(text) === Number(label));
  return ofLabel.size >= 2 && (same || ofLabel.size < rows.length / 2);
}

/** Whether each of a few texts goes with one label. A label of few rows may stand by one text by chance. */
function isTold(rows: number[], textOf: TextOf, labelOf: TextOf): boolean {
  const ofText = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const row of rows) {
    const [text, label] = [textOf(row), labelOf(row)];
    if ((ofText.get(text) ?? label) !== label) return false;
    ofText.set(text, label);
    if (ofText.size > fewTexts) return false;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts.size >= 2 && [...counts.values()].every((count) => count >= least);
}

/** Whether text and label are numbers on one straight line. */
function isSameNumber(rows: number[], textOf: TextOf, labelOf: TextOf): boolean {
  const points = function* () {
    for (const row of rows) yield [Number(textOf(row).trim() || Number.NaN), Number(labelOf(row))] as const;
  };
  let [low, high] = [
    [Infinity, 0],
    [-Infinity, 0],
  ] as [readonly [number, number], readonly [number, number]];
  const labels = new Set<number>();
  for (const [x, y] of points()) {
    if (!Number.isFinite(x) || !Number.isFinite(y)) return false;
    if (x < low[0]) low = [x, y];
    if (x > high[0]) high = [x, y];
    if (labels.size <= fewTexts) labels.add(y);
  }
  // Two classes lie on a line whatever they are.
  if (labels.size <= fewTexts || high[0] === low[0]) return false;
  const slope = (high[1] - low[1]) / (high[0] - low[0]);
  const most = rounding * Math.abs(high[1] - low[1]);
  for (const [x, y] of points()) if (!(Math.abs(low[1] + slope * (x - low[0]) - y) <= most)) return false;
  return true;
}
