import { canonicalLabel } from '../../data/canonical.ts';
import type { Plan } from '../../plan/plan.ts';
import { Refusal } from '../../refusal.ts';
import { numbersOf, rowsOf } from './select.ts';
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
): Promise<{ set: TypedSet; unmatched: number }> {
  const { dialect } = session;
  const id = data.id!;
  const own = table.columns.get(id)!.value;
  const label = labels.columns.get(data.label)!;
  const key = labels.columns.get(id)!.value;
  await refuseInvalid(session, labels, data.label);
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
  const matched = `(SELECT DISTINCT ${own} AS o FROM ${table.from}) AS o`;
  const { n } = await numbersOf(
    session,
    { n: rowsOf(dialect, 'o IS NULL') },
    `${labels.from.replace(/ AS s$/, ' AS b')} LEFT JOIN ${matched} ON b.${key} = o.o`,
  );
  const columns = new Map(table.columns);
  columns.set(data.label, { ...label, value: 'label_of_id', invalid: null });
  const header = table.header.includes(data.label) ? table.header : [...table.header, data.label];
  return { set: { ...table, from, columns, header }, unmatched: n! };
}

async function refuseInvalid(session: Session, labels: TypedSet, name: string): Promise<void> {
  const { invalid, type } = labels.columns.get(name)!;
  if (invalid === null) return;
  const found = await session.query(
    `SELECT ${invalid} AS t FROM ${labels.from} WHERE ${invalid} IS NOT NULL LIMIT 1`,
  );
  if (found.rows === 0) return;
  throw new Refusal(
    `${labels.source.named}: the label ${JSON.stringify(found.texts('t')[0])} is not a ${type}. Fix it.`,
  );
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
