import type { DataRoles, Feature, Plan } from '../../plan/plan.ts';
import { code, listed, percent, type Section, say, type Text } from './prose.ts';
import { ruleSentence } from './rules.ts';

/** What the model is asked, and which column is what. */
export function dataSection({ data, features }: Plan): Section {
  const blocks: Section['blocks'] = [{ list: [...taskSentences(data), ...roleSentences(data)] }];
  if (features.length === 0) {
    blocks.push({
      text: say`The model’s inputs are all other columns; what they hold is learnt from the reference.`,
    });
  } else {
    blocks.push({ text: say`The model’s inputs:` }, { list: features.map(featureSentence) });
  }
  return { title: 'What is watched', blocks };
}

function taskSentences(data: DataRoles): Text[] {
  const truth = say`What really happened stands in the column ${code(data.label)}`;
  if (data.task === 'regression') {
    return [say`The model predicts a number, in the column ${code(data.prediction ?? '')}.`, say`${truth}.`];
  }
  if (data.task === 'multiclass') {
    const classes = data.classes === null ? [] : say`: ${listed(data.classes.map((name) => [code(name)]))}`;
    return [
      say`The model picks one of several classes${classes}.`,
      say`${truth}.`,
      ...multiclassAnswer(data),
    ];
  }
  const negative = data.negative === null ? [] : say`, and ${code(data.negative)} means no`;
  return [
    say`The model answers yes or no.`,
    say`${truth}, where ${code(data.positive ?? '')} means yes${negative}.`,
    ...binaryAnswer(data),
  ];
}

function binaryAnswer({ score, prediction, threshold }: DataRoles): Text[] {
  const chance = score === null ? [] : [say`The probability that it gives to yes stands in ${code(score)}.`];
  const decision =
    prediction === null
      ? say`From ${percent(threshold)} on, its answer counts as yes.`
      : say`What it decided stands in ${code(prediction)}.`;
  return [...chance, decision];
}

function multiclassAnswer({ scores, prediction }: DataRoles): Text[] {
  const columns = Object.entries(scores ?? {}).map(([name, column]) => say`${code(column)} (${name})`);
  return [
    ...(columns.length === 0 ? [] : [say`The probability of each class stands in ${listed(columns)}.`]),
    prediction === null
      ? say`Its answer is the class of the highest probability.`
      : say`Its answer stands in ${code(prediction)}.`,
  ];
}

function roleSentences(data: DataRoles): Text[] {
  const sentences: Text[] = [];
  if (data.id !== null) sentences.push(say`A case is known by ${code(data.id)}.`);
  if (data.time !== null) {
    sentences.push(
      say`When it was answered stands in ${code(data.time)}; days are those of the time zone ${data.timeZone}.`,
    );
  }
  if (data.labelsAfter !== null) {
    sentences.push(
      say`What really happened is known ${data.labelsAfter.text} later; until then a case without it is not counted against anybody.`,
    );
  }
  if (data.group !== null) {
    sentences.push(
      say`Cases with the same ${code(data.group)} belong together and count as one when it is said how sure a value is.`,
    );
  }
  if (data.private.length > 0) {
    sentences.push(say`Never shown anywhere: ${listed(data.private.map((column) => [code(column)]))}.`);
  }
  return sentences;
}

const kinds: Record<Feature['type'], string> = { number: 'a number', category: 'a category', time: 'a time' };

function featureSentence({ name, type, min, max, values, missing, watched }: Feature): Text {
  const limits =
    min !== null && max !== null
      ? say` from ${min} to ${max}`
      : min !== null
        ? say`, at least ${min}`
        : max !== null
          ? say`, at most ${max}`
          : [];
  const kind =
    values === null
      ? say`${kinds[type]}${limits}`
      : listed(
          values.map((value) => [code(value)]),
          'or',
        );
  const gaps = missing === null ? [] : say` ${ruleSentence(['Its share of empty cells'], missing)}`;
  const still = watched ? [] : say` Its drift is not watched.`;
  return say`${code(name)}: ${kind}.${gaps}${still}`;
}
