import { Refusal } from '../../refusal.ts';
import { type Answers, quantileIn } from './answers-by-name.ts';
import { columnWords, has, isLabelName, partOf } from './names.ts';
import { look, type Sketch } from './sketch.ts';

/**
 * Refuses sets that hold what a plan cannot judge yet, in words that say what to do instead: several labels in a row, ranked
 * lists, quantiles without a point, answers that are graded, several models below one another.
 */
export function refuseUnsupported(columns: Sketch[], found: Answers): void {
  refuseRanking(columns);
  refuseSeveralLabels(columns, found);
  refuseQuantiles(found, columns);
  refuseGrades(columns, found);
}

function refuseSeveralLabels(columns: Sketch[], { answers, scores }: Answers): void {
  const said = new Set([...answers, ...scores]);
  const labels = columns.filter(
    (one) => !said.has(one) && isLabelName(one) && one.distinct > 1 && partOf(one) !== '',
  );
  const pairs = labels.flatMap((label) => {
    const own = partOf(label);
    const answer = [...said].find((one) => partOf(one) === own);
    return answer ? [{ label, answer, own }] : [];
  });
  if (new Set(pairs.map(({ own }) => own)).size < 2) return;
  const list = pairs.slice(0, 4).map(({ label, answer }) => `"${label.name}" with "${answer.name}"`);
  const [first] = pairs;
  const flag = scores.includes(first!.answer) ? '--score' : '--prediction';
  throw new Refusal(
    `the set holds several labels, each with its answer: ${list.join(', ')}${pairs.length > 4 ? ', …' : ''}. A plan judges one label. ` +
      `Write a plan for each, such as --label ${first!.label.name} ${flag} ${first!.answer.name}.`,
  );
}

function refuseRanking(columns: Sketch[]): void {
  const query = columns.find(
    (one) => has(one, new Set(['qid', 'query', 'queryid', 'search'])) && repeats(one),
  );
  const rank = columns.find((one) => has(one, new Set(['rank', 'ranking', 'relevance', 'rel', 'ndcg'])));
  if (!query || !rank) return;
  throw new Refusal(
    `the set looks like ranked lists ("${query.name}" with "${rank.name}"), and a plan judges one answer for each case, not an order. ` +
      'Write a set with one row for each list and the measure of its order (such as NDCG or "the first hit is right", 1 or 0), ' +
      'or judge relevance alone: name it with --label, and the score with --score.',
  );
}

const repeats = ({ distinct, rows }: Sketch) => distinct <= rows / 2;

function refuseQuantiles({ answers, scores }: Answers, columns: Sketch[]): void {
  const quantiles = columns.filter((one) => one.type === 'number' && quantileIn(one.name) !== null);
  const points = answers.filter((one) => quantileIn(one.name) === null);
  if (quantiles.length < 2 || points.length + scores.length > 0) return;
  const middle = quantiles.find((one) => quantileIn(one.name) === 0.5);
  throw new Refusal(
    `the set holds quantiles (${quantiles
      .slice(0, 6)
      .map(({ name }) => `"${name}"`)
      .join(', ')}) and no point forecast: a plan judges one number for each case. ` +
      (middle
        ? `Judge the median with --prediction ${middle.name}, or add the mean as a column.`
        : 'Add the median or the mean as a column, and name it with --prediction.'),
  );
}

function refuseGrades(columns: Sketch[], { answers }: Answers): void {
  const texts = answers.filter(isProse);
  if (texts.length === 0 || texts.length < answers.length) return;
  const grade = columns.find(
    (one) =>
      one.distinct > 1 &&
      !texts.includes(one) &&
      (has(one, columnWords.grade) || one.words.has('score')) &&
      !isProse(one),
  );
  const graded = grade ? `, graded in "${grade.name}"` : '';
  throw new Refusal(
    `the answers in "${texts[0]!.name}" are free texts${graded}: a plan compares a class or a number with the right one, and no two texts are alike. ` +
      'Write two columns more: what each answer was found to be ("right" or "wrong", by whatever grades them) and what it should have been ("right" in every row); ' +
      'name them with --prediction and --label. Accuracy is then the share of right answers.',
  );
}

/** Texts of several words, hardly one twice. */
function isProse(sketch: Sketch): boolean {
  if (sketch.column.type !== 'category' || sketch.distinct < 0.5 * (sketch.rows - sketch.missing))
    return false;
  const some = look(sketch)
    .texts.filter((text) => text !== '')
    .slice(0, 200);
  return some.filter((text) => text.split(/\s+/).length > 2).length > 0.3 * some.length;
}

/** Refuses rows that are the same cases answered by several models, one below another. */
export function refuseSeveralModels(columns: Sketch[], label: Sketch): void {
  const which = columns.find(
    (one) => has(one, columnWords.whichMethod) && one.distinct > 1 && one.distinct <= 20 && isClassLike(one),
  );
  if (!which) return;
  const models = look(which).texts;
  const truths = new Map<string, string[]>();
  models.forEach((model, row) => {
    const list = truths.get(model) ?? [];
    list.push(look(label).texts[row]!);
    truths.set(model, list);
  });
  const lists = [...truths.values()].map((list) => list.sort().join('\0'));
  const repeated = columns.some((one) => one !== which && one !== label && isRepeated(one, models, label));
  if (!repeated && new Set(lists).size > 1) return;
  const names = [...truths.keys()].slice(0, 6).map((name) => `"${name}"`);
  throw new Refusal(
    `the same cases stand in the set once for each "${which.name}" (${names.join(', ')}): counted together each case would count ${truths.size} times. ` +
      `Which one is to be judged? Write its rows into a file of their own, one plan for each.`,
  );
}

const isClassLike = ({ type }: Sketch) => type !== 'time';

/** Whether a column's values come several times, never twice for one model, and always with the same label. */
function isRepeated(one: Sketch, models: string[], label: Sketch): boolean {
  if (one.distinct < 10 || one.distinct > one.rows / 1.2) return false;
  const seen = new Set<string>();
  const truth = new Map<string, string>();
  const truths = look(label).texts;
  return look(one).texts.every((text, row) => {
    const pair = `${text}\0${models[row]}`;
    if (seen.has(pair) || (truth.has(text) && truth.get(text) !== truths[row])) return false;
    seen.add(pair);
    truth.set(text, truths[row]!);
    return true;
  });
}
