/** Fewer labelled rows may agree by chance. */
const least = 20;

/** Whether each text of a column goes with one label and each label with one text, over all rows that have a label. */
export function hasCopyOfLabel(
  labelled: Uint8Array,
  textOf: (row: number) => string,
  labelOf: (row: number) => string,
): boolean {
  const [ofText, ofLabel] = [new Map<string, string>(), new Map<string, string>()];
  let rows = 0;
  for (let row = 0; row < labelled.length; row++) {
    if (labelled[row] === 0) continue;
    const [text, label] = [textOf(row), labelOf(row)];
    if ((ofText.get(text) ?? label) !== label || (ofLabel.get(label) ?? text) !== text) return false;
    ofText.set(text, label);
    ofLabel.set(label, text);
    rows++;
  }
  // Where every row has texts of its own, as a price in cents may, it is no copy unless it reads the same.
  const same = [...ofText].every(([text, label]) => text === label || Number(text) === Number(label));
  return rows >= least && ofLabel.size >= 2 && (same || ofLabel.size < rows / 2);
}
