import { canonicalLabel } from '../../data/cell/canonical.ts';
import { type Leftovers, spellingBetween } from '../../data/leftovers.ts';
import type { Plan } from '../../plan/plan.ts';
import { Refusal } from '../../refusal.ts';
import { asDouble, named, numbersOf, rowsOf } from './select.ts';
import type { Session } from './session.ts';
import type { TypedSet } from './typed-set.ts';

/**
 * Puts the labels of a set of their own beside the candidate's rows, by id: see data/labels.ts. Refuses an id with two labels that
 * differ, and a candidate that has labels already.
 */
export async function withLabels(
  session: Session,
  { data }: Plan,
  table: TypedSet,
  labels: TypedSet,
): Promise<{ set: TypedSet; leftovers: Leftovers }> {
  const { dialect } = session;
  const id = data.id!;
  const own = table.columns.get(id)!.value;
  const label = labels.columns.get(data.label)!;
  const key = labels.columns.get(id)!.value;
  const by = `(SELECT ${key} AS k, MIN(${label.value}) AS l, MAX(${label.value}) AS m FROM ${labels.from} WHERE ${key} IS NOT NULL GROUP BY ${key}) AS g`;
  const twice = await session.query(
    `SELECT k, CAST(l AS ${dialect.types.text}) AS l, CAST(m AS ${dialect.types.text}) AS m FROM ${by} WHERE l <> m LIMIT 1000`,
  );
  const [ids, least, most] = [twice.texts('k'), twice.texts('l'), twice.texts('m')];
  const differs = ids.findIndex((_, i) => canonicalLabel(least[i]!) !== canonicalLabel(most[i]!));
  if (differs >= 0) {
    throw new Refusal(
      `${labels.source.named}: the id "${ids[differs]!.slice(0, 80)}" has two labels that differ ("${least[differs]!.slice(0, 40)}" and "${most[differs]!.slice(0, 40)}"). Keep the one that is right.`,
    );
  }
  const present = table.source.columns.some(({ name }) => name === data.label);
  if (present) await refuseOwnLabels(session, table, labels, data.label);
  const from = `(SELECT s.*, g.l AS label_of_id FROM ${table.from} LEFT JOIN ${by} ON s.${own} = g.k) AS s`;
  const columns = new Map(table.columns);
  columns.set(data.label, { ...label, value: 'label_of_id', odd: null, files: [labels.source.named] });
  const header = table.header.includes(data.label) ? table.header : [...table.header, data.label];
  const sides = { ours: { set: table, key: own }, theirs: { set: labels, key } };
  return { set: { ...table, from, columns, header }, leftovers: await leftoversOf(session, sides) };
}

interface Side {
  set: TypedSet;
  key: string;
}

/** Ids that are compared by other spellings, at most. */
const most = 200_000;

/** What is left on both sides: see data/leftovers.ts. */
async function leftoversOf(
  session: Session,
  { ours, theirs }: { ours: Side; theirs: Side },
): Promise<Leftovers> {
  const [here, there] = [await leftOf(session, ours, theirs), await leftOf(session, theirs, ours)];
  return {
    rows: here.rows,
    row: here.ids[0] ?? null,
    labels: there.rows,
    all: theirs.set.rows,
    label: there.ids[0] ?? null,
    files: [theirs.set.source.named],
    sha256: theirs.set.source.identity,
    spelling: spellingBetween(here.ids, there.ids, here.rows < ours.set.rows),
  };
}

async function leftOf(
  session: Session,
  { set, key }: Side,
  other: Side,
): Promise<{ rows: number; ids: { row: number; id: string }[] }> {
  const { dialect } = session;
  const known = `(SELECT DISTINCT ${other.key} AS o FROM ${other.set.from}) AS o`;
  const joined = `${set.from.replace(/ AS s$/, ' AS b')} LEFT JOIN ${known} ON b.${key} = o.o`;
  const { n } = await numbersOf(session, { n: rowsOf(dialect, 'o IS NULL') }, joined);
  if (n === 0) return { rows: 0, ids: [] };
  const row = set.row === null ? dialect.number(0) : asDouble(`b.${set.row}`, dialect);
  const answer = await session.query(
    `SELECT ${named({ i: `b.${key}`, f: row })} FROM ${joined} WHERE o IS NULL AND b.${key} IS NOT NULL ORDER BY ${set.row === null ? 'i' : 'f'} LIMIT ${most}`,
  );
  const places = answer.numbers('f');
  return { rows: n!, ids: answer.texts('i').map((id, at) => ({ row: places[at]!, id: id! })) };
}

async function refuseOwnLabels(
  session: Session,
  table: TypedSet,
  labels: TypedSet,
  name: string,
): Promise<void> {
  const { dialect } = session;
  const column = dialect.identifier(name);
  const text = `CAST(${column} AS ${dialect.types.text})`;
  const { n } = await numbersOf(session, { n: rowsOf(dialect, `${text} <> ''`) }, table.source.from);
  if (n === 0) return;
  throw new Refusal(
    `${table.source.named}: has a column "${name}" of its own, and ${labels.source.named} brings labels too. Keep one of them.`,
  );
}
