import { columnWords, has, scoreRank } from './names.ts';
import { agreesWithHighest, ranks, sumToOne } from './relations.ts';
import type { Sketch } from './sketch.ts';

/** The scores of all classes, each in a column of its own. */
export interface ClassScores {
  /** Class, as labels are compared, → its score. */
  scores: Map<string, Sketch>;
  /** Whether they are probabilities that add up to 1; else they are logits or the like. */
  probabilities: boolean;
  /** What their names have in common, a star where the class stands: `lr_prob_*`. */
  pattern: string;
  /** Whether the names say the class; else their order does. */
  named: boolean;
}

const inUnit = ({ type, range }: Sketch) =>
  type === 'number' && range !== null && range.min >= -1e-6 && range.max <= 1 + 1e-6;

/** All sets of columns that hold a score for each of these classes: named by the classes, or in their order. */
export function classScores(classes: string[], columns: Sketch[]): ClassScores[] {
  if (classes.length < 2 || classes.length > 1000) return [];
  const numbers = columns.filter(({ type, range }) => type === 'number' && range !== null);
  const named = [...byPattern(classes, numbers)].flatMap(([pattern, scores]) => {
    if (scores.size < classes.length) return [];
    const probabilities = [...scores.values()].every(inUnit) && sumToOne([...scores.values()]);
    const called = [...scores.values()].every(
      (one) => scoreRank(one) > 0 || has(one, columnWords.answer) || pattern === '*',
    );
    return probabilities || called ? [{ scores, probabilities, pattern, named: true }] : [];
  });
  return named.length > 0 ? named : inOrder(classes, numbers);
}

/** `prob_class_0` and `P(Normal)`: the classes in the names, and what the names are without them. */
function byPattern(classes: string[], columns: Sketch[]): Map<string, Map<string, Sketch>> {
  const keys = new Map(classes.map((name) => [plain(name), name]));
  const patterns = new Map<string, Map<string, Sketch>>();
  for (const column of columns) {
    for (const { pattern, key } of partsOf(plain(column.name), keys)) {
      const scores = patterns.get(pattern) ?? new Map<string, Sketch>();
      const name = keys.get(key)!;
      if (!scores.has(name)) scores.set(name, column);
      patterns.set(pattern, scores);
    }
  }
  return patterns;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');
}

/** Every way in which a name holds a class: as the whole of it, or as some of its words in a row. */
function partsOf(name: string, keys: Map<string, string>): { pattern: string; key: string }[] {
  const words = name.replace(/(?<=\p{L})(?=\d+(?:_|$))/gu, '\0').split(/[_\0]/);
  const joints = name.replace(/(?<=\p{L})(?=\d+(?:_|$))/gu, '\0').match(/[_\0]/g) ?? [];
  const longest = 6;
  const found: { pattern: string; key: string }[] = [];
  for (let from = 0; from < words.length; from++) {
    let key = '';
    for (let to = from; to < Math.min(words.length, from + longest); to++) {
      key += (to === from ? '' : joints[to - 1]!.replace('\0', '')) + words[to]!;
      if (!keys.has(key)) continue;
      const before = words.slice(0, from).join('_');
      const after = words.slice(to + 1).join('_');
      found.push({ pattern: [before, '*', after].filter((part) => part !== '').join('_'), key });
    }
  }
  return found;
}

/** As many neighbouring columns as there are classes that add up to 1: their order is that of the classes, sorted. */
function inOrder(classes: string[], columns: Sketch[]): ClassScores[] {
  const sorted = [...classes].sort((a, b) =>
    Number.isFinite(Number(a)) && Number.isFinite(Number(b)) ? Number(a) - Number(b) : a < b ? -1 : 1,
  );
  const found: ClassScores[] = [];
  for (let from = 0; from + classes.length <= columns.length; from++) {
    const some = columns.slice(from, from + classes.length);
    if (!some.every(inUnit) || !sumToOne(some)) continue;
    found.push({
      scores: new Map(sorted.map((name, i) => [name, some[i]!])),
      probabilities: true,
      pattern: some.map(({ name }) => name).join(', '),
      named: false,
    });
    from += classes.length - 1;
  }
  return found;
}

/** Whether the highest of these scores tells the label better than chance does: else the columns are something else. */
export function tellsLabel(label: Sketch, { scores, named }: ClassScores): boolean {
  if (named) return true;
  if (scores.size > 2) return agreesWithHighest(label, scores).kappa > 0.15;
  const [, second] = [...scores];
  return ranks(second![1], label, second![0]) > 0.6;
}
