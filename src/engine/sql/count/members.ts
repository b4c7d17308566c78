import { mostMembers } from '../../../count/operations/rows.ts';
import { asDouble, numbersOf } from '../select.ts';
import type { Session } from '../session.ts';
import type { TypedSet } from '../typed-set.ts';

/** What tells a row's member, such as its host. */
export interface MemberKey {
  sql: string;
  type: 'number' | 'text';
  /** Members by name in the order of the set, where the engine knows one. */
  order: string[];
}

/** The column that tells a row's member, as a key to group by; null: there is none, or it names too many. */
export async function memberKey(
  session: Session,
  set: TypedSet,
  name: string | null,
): Promise<MemberKey | null> {
  const column = name === null ? undefined : set.columns.get(name);
  if (column === undefined) return null;
  const type = column.type === 'number' || column.type === 'time' ? 'number' : 'text';
  if (column.categories) {
    const order = [...column.categories.keys()];
    return order.length > mostMembers ? null : { sql: column.value, type, order };
  }
  const { dialect } = session;
  const { d } = await numbersOf(
    session,
    { d: asDouble(`COUNT(DISTINCT ${column.value})`, dialect) },
    set.from,
  );
  return d! > mostMembers ? null : { sql: column.value, type, order: [] };
}

/** Members in the order of the set. */
export function inOrder<Found extends { name: string }>(found: Found[], { order }: MemberKey): Found[] {
  const places = new Map(order.map((name, place) => [name, place]));
  const placeOf = ({ name }: Found) => places.get(name) ?? order.length;
  return found.toSorted((a, b) => placeOf(a) - placeOf(b));
}
