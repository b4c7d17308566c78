import type { BehaviourCase, Plan } from '../../plan/plan.ts';
import { code, count, percent, phrase, raised, type Section, strong } from './prose.ts';
import { evidenceSentence, metricSentences, ruleSentence } from './rules.ts';

/** Rare conditions that the plan measures by themselves. */
export function edgeSection({ edgeCases, data }: Plan): Section | null {
  if (edgeCases.length === 0) return null;
  const blocks = edgeCases.flatMap(({ name, where, minCases, metrics }) => [
    { text: phrase`${strong(name)}: cases where ${code(where)}. ${evidenceSentence(minCases)}` },
    { list: metrics.map((rule) => metricSentences(rule, data.task)) },
  ]);
  return { title: 'Rare cases that count', blocks };
}

export function segmentSection({ segments }: Plan): Section | null {
  if (!segments.search) return null;
  const text = phrase`Groups of at least ${count(segments.minCases, 'labelled case')} in which the model is worse than elsewhere are searched for. Where nothing is wrong, the search finds something in ${percent(segments.alpha)} of reviews at most. Such a group ${raised(segments.raises)}.`;
  return { title: 'Weak groups nobody thought of', blocks: [{ text }] };
}

const relations: Record<BehaviourCase['expect'], string> = {
  same: 'be the same as',
  'not lower': 'not be lower than',
  'not higher': 'not be higher than',
};

export function behaviourSection({ behaviour }: Plan): Section | null {
  if (behaviour.length === 0) return null;
  const list = behaviour.map(({ name, file, expect, tolerance, rule }) => {
    const off = tolerance === 0 ? [] : phrase`, give or take ${tolerance}`;
    const pairs = phrase`Of each pair of cases in ${code(file)}, the answer to the second must ${relations[expect]} the answer to the first${off}.`;
    return phrase`${strong(name)}: ${pairs} ${ruleSentence(['The share of pairs where it is otherwise'], rule)}`;
  });
  return { title: 'How answers must hang together', blocks: [{ list }] };
}
