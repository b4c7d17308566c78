import type { ScoreCounts } from '../../../count/counts.ts';
import type { AnswerCounts } from '../../../count/index.ts';
import type { AnsweredSet } from '../answered-set.ts';
import type { Session } from '../session.ts';
import { groupedValues } from './grouped-values.ts';
import { countsAt } from './outcome.ts';

/** What was said in a set to which no label has come, from which performance is estimated. */
export async function unlabelledCounts(
  session: Session,
  set: AnsweredSet,
): Promise<Pick<AnswerCounts, 'unlabelled' | 'unlabelledClasses' | 'unlabelledNumbers'>> {
  const { task, score, classes, classScores } = set.answers;
  const decided = (code: number) => [{ positive: `p = ${code}`, negative: `p <> ${code}` }];
  const found = { unlabelled: null, unlabelledClasses: null, unlabelledNumbers: null };
  if (task === 'numbers') {
    const counts = await groupedValues(session, { from: set.from, value: 'p', key: null }, { own: () => [] });
    const none = { values: new Float64Array(0), rows: new Uint32Array(0) };
    return { ...found, unlabelledNumbers: counts.get('') ?? none };
  }
  if (score !== null && classes.positive !== null) {
    return { ...found, unlabelled: (await countsAt(session, set, score, decided(classes.positive)))[0]! };
  }
  if (classScores === null) return found;
  const each = new Map<string, ScoreCounts>();
  for (const [code, own] of classScores.entries()) {
    if (own !== null) each.set(classes.names[code]!, (await countsAt(session, set, own, decided(code)))[0]!);
  }
  return { ...found, unlabelledClasses: each.size === 0 ? null : each };
}
