import type { Plan, Raises, Rule } from '../../plan/plan.ts';
import { driftTests } from '../../plan/vocabulary/drift-tests.ts';
import { code, level, percent, phrase, raised, type Section, type Text } from './prose.ts';
import { ruleSentence } from './rules.ts';

/** Checks on the answers that need no labels. */
export function predictionSection({ predictions, data }: Plan): Section {
  const list: Text[] = [];
  if (data.task !== 'regression' && (data.score !== null || data.scores !== null)) {
    list.push(
      phrase`A probability below 0 or above 1, or none, ${raised(predictions.probabilities.raises)}.`,
    );
  }
  list.push(
    phrase`The same answer to every case, in the whole set or on any day of it, ${raised(predictions.identical.raises)}.`,
  );
  if (predictions.share !== null) {
    list.push(
      ruleSentence(
        ['The change of a predicted class’s share since the reference, at its largest,'],
        predictions.share,
      ),
    );
  }
  list.push(
    phrase`An answer that is too good to be true (the reference’s own file, a score that is the label, no error where there should be some) ${raised(predictions.tooGood.raises)}.`,
  );
  for (const { file, tolerance, onMiss } of predictions.knownAnswers) {
    const off = tolerance === 0 ? 'other than it should be' : `off by more than ${tolerance}`;
    list.push(
      phrase`The right answers to some cases are known, and stand in ${code(file)}. An answer that is ${off} ${raised(onMiss)}.`,
    );
  }
  return { title: 'Whether the answers can be true at all', blocks: [{ list }] };
}

export function inputSection({ inputs, data, labels }: Plan): Section {
  const about = (what: string, { raises }: { raises: Raises }) => phrase`${what} ${raised(raises)}.`;
  const rule = (what: string, written: Omit<Rule, 'line'> | null) =>
    written === null ? [] : [ruleSentence([what], written)];
  const list = [
    ...rule('The share of empty cells in a column', inputs.missing),
    about(
      'Something that is not of its column’s kind, such as a word where a number belongs,',
      inputs.invalid,
    ),
    about('A value outside the limits above', inputs.range),
    about('A column whose values reach further, or less far, than in the reference', inputs.learntRange),
    ...(data.id === null ? [] : [about('A case that occurs twice', inputs.duplicates)]),
    about('A column that is gone or new', inputs.columns),
    ...rule('The number of cases as a share of the reference’s', inputs.rows),
    ...rule('The share of cases that have a label, of those old enough,', labels.coverage),
    about('Cases without a label that are not like the others', labels.scores),
    about('A column with one value only that had several', inputs.constant),
  ];
  return { title: 'Whether the inputs are sound', blocks: [{ list }] };
}

export function driftSection({ drift, features }: Plan): Section {
  const size = drift.threshold === null ? 'large enough to matter' : `of at least ${drift.threshold}`;
  const what = phrase`Each input and the model’s answers are compared with the reference by ${driftTests[drift.test].method}. A shift counts when it is ${size} and when chance hardly explains it: of the shifts that are claimed, ${percent(drift.q)} at most are false.`;
  const then =
    drift.raises === null
      ? phrase`Where it is known how right the model is, a shift is shown and decides nothing. Where it is not known, a shift is ${level('AMBER')}.`
      : phrase`A shift ${raised(drift.raises)}.`;
  const own = features.flatMap(({ name, drift: settings }) => {
    if (settings === null) return [];
    const parts = [
      ...(settings.test === undefined ? [] : [`by ${driftTests[settings.test].method}`]),
      ...(settings.threshold === undefined ? [] : [`from ${settings.threshold} on`]),
    ];
    const level = settings.raises ? phrase`; a shift ${raised(settings.raises)}` : [];
    return [phrase`${code(name)} is judged ${parts.length === 0 ? 'by itself' : parts.join(', ')}${level}.`];
  });
  return {
    title: 'Whether the world has changed',
    blocks: [{ text: phrase`${what} ${then}` }, ...(own.length === 0 ? [] : [{ list: own }])],
  };
}
