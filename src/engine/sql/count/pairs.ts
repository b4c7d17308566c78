import type { PairedOutcomes } from '../../../count/counts.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { Answered } from '../../evidence.ts';
import type { AnsweredSet } from '../answered-set.ts';
import { asDouble, named, numbersOf, rowsOf } from '../select.ts';
import { limitsOf, type Session } from '../session.ts';
import { caseColumns, caseOutcomes, groupNumbers } from './cases.ts';

/**
 * The same cases under both models, joined by id in the engine; null unless ids match one to one and labels agree. Cases come over one
 * by one, so of more than there is room for it says that they are too many.
 */
export async function pairs(
  session: Session,
  { data }: Plan,
  reference: AnsweredSet,
  candidate: AnsweredSet,
): Promise<Answered<PairedOutcomes | null>> {
  const { dialect } = session;
  const [left, right] = [reference, candidate].map((set) =>
    data.id === null ? undefined : set.columns.get(data.id),
  );
  if (!left || !right) return null;
  const counted = await Promise.all([
    idsOf(session, reference, left.value),
    idsOf(session, candidate, right.value),
  ]);
  if (counted[0].rows !== counted[1].rows || counted.some((ids) => ids.distinct !== ids.rows)) return null;
  const joined = `${reference.from.replace(/ AS q$/, ' AS x')} JOIN ${candidate.from.replace(/ AS q$/, ' AS y')} ON x.${left.value} = y.${right.value}`;
  const found = await numbersOf(
    session,
    {
      n: rowsOf(dialect),
      labelled: rowsOf(dialect, 'y.a IS NOT NULL'),
      agree: rowsOf(dialect, 'x.a = y.a'),
    },
    joined,
  );
  if (found.n !== counted[0].rows || found.agree !== found.labelled) return null;
  const most = limitsOf(session).cases;
  if (found.labelled! > most) {
    return {
      unavailable: `${found.labelled} cases were answered by both models, and no more than ${most} are compared one by one unless --exact asks for all`,
    };
  }
  const group = candidate.answers.group;
  const columns = {
    ...caseColumns(reference, 'l', session, 'x'),
    ...caseColumns(candidate, 'r', session, 'y'),
    ...(group === null ? {} : { g: `y.${group}` }),
  };
  const order = candidate.row === null ? '' : ` ORDER BY y.${candidate.row}`;
  const answer = await session.query(`SELECT ${named(columns)} FROM ${joined} WHERE y.a IS NOT NULL${order}`);
  const groups = group === null ? null : groupNumbers(answer.texts('g'));
  return {
    cases: answer.rows,
    reference: caseOutcomes(reference, answer, 'l', groups),
    candidate: caseOutcomes(candidate, answer, 'r', groups),
  };
}

async function idsOf(
  session: Session,
  set: AnsweredSet,
  id: string,
): Promise<{ rows: number; distinct: number }> {
  const { dialect } = session;
  const { n, distinct } = await numbersOf(
    session,
    { n: rowsOf(dialect), distinct: asDouble(`COUNT(DISTINCT ${id})`, dialect) },
    set.from,
  );
  return { rows: n!, distinct: distinct! };
}
