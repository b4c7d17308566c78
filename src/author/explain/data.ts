import type { DataRoles, Feature, Plan } from '../../plan/plan.ts';
import { formatNumber } from '../../text/numbers.ts';
import { code, listed, percent, phrase, type Section, type Text } from './prose.ts';
import { ruleSentence } from './rules.ts';

/** What the model is asked, and which column is what. */
export function dataSection({ data, features }: Plan): Section {
  const blocks: Section['blocks'] = [{ list: [...taskSentences(data), ...roleSentences(data)] }];
  if (features.length === 0) {
    blocks.push({
      text: phrase`The model’s inputs are all other columns; what they hold is learnt from the reference.`,
    });
  } else {
    blocks.push({ text: phrase`The model’s inputs:` }, { list: features.map(featureSentence) });
  }
  return { title: 'What is watched', blocks };
}

function taskSentences(data: DataRoles): Text[] {
  const truth = phrase`What really happened stands in the column ${code(data.label)}`;
  if (data.task === 'regression') {
    return [
      phrase`The model predicts a number, in the column ${code(data.prediction ?? '')}.`,
      phrase`${truth}.`,
    ];
  }
  if (data.task === 'multiclass') {
    const classes =
      data.classes === null ? [] : phrase`: ${listed(data.classes.map((name) => [code(name)]))}`;
    return [
      phrase`The model picks one of several classes${classes}.`,
      phrase`${truth}.`,
      ...multiclassAnswer(data),
    ];
  }
  const negative = data.negative === null ? [] : phrase`, and ${code(data.negative)} means no`;
  return [
    phrase`The model answers yes or no.`,
    phrase`${truth}, where ${code(data.positive ?? '')} means yes${negative}.`,
    ...binaryAnswer(data),
  ];
}

function binaryAnswer({ score, prediction, threshold, costs }: DataRoles): Text[] {
  const chance =
    score === null ? [] : [phrase`The probability that it gives to yes stands in ${code(score)}.`];
  const decision =
    prediction === null
      ? phrase`From ${percent(threshold)} on, its answer counts as yes.`
      : phrase`What it decided stands in ${code(prediction)}.`;
  const dear =
    costs === undefined
      ? []
      : [
          phrase`A false yes costs ${formatNumber(costs.falsePositive)}, a missed one ${formatNumber(costs.falseNegative)}: the report shows what each threshold would cost.`,
        ];
  return [...chance, decision, ...dear];
}

function multiclassAnswer({ scores, prediction }: DataRoles): Text[] {
  const columns = Object.entries(scores ?? {}).map(([name, column]) => phrase`${code(column)} (${name})`);
  return [
    ...(columns.length === 0 ? [] : [phrase`The probability of each class stands in ${listed(columns)}.`]),
    prediction === null
      ? phrase`Its answer is the class of the highest probability.`
      : phrase`Its answer stands in ${code(prediction)}.`,
  ];
}

function roleSentences(data: DataRoles): Text[] {
  const sentences: Text[] = [];
  if (data.id !== null) sentences.push(phrase`A case is known by ${code(data.id)}.`);
  if (data.time !== null) {
    sentences.push(
      phrase`When it was answered stands in ${code(data.time)}; days are those of the time zone ${data.timeZone}.`,
    );
  }
  if (data.labelsAfter !== null) {
    sentences.push(
      phrase`What really happened is known ${data.labelsAfter.text} later; until then a case without it is not counted against anybody.`,
    );
  }
  if (data.group !== null) {
    sentences.push(
      phrase`Cases with the same ${code(data.group)} belong together and count as one when it is said how sure a value is.`,
    );
  }
  if (data.private.length > 0) {
    sentences.push(phrase`Never shown anywhere: ${listed(data.private.map((column) => [code(column)]))}.`);
  }
  return sentences;
}

const kinds: Record<Feature['type'], string> = { number: 'a number', category: 'a category', time: 'a time' };

function featureSentence({ name, type, min, max, values, missing, watched }: Feature): Text {
  const limits =
    min !== null && max !== null
      ? phrase` from ${min} to ${max}`
      : min !== null
        ? phrase`, at least ${min}`
        : max !== null
          ? phrase`, at most ${max}`
          : [];
  const kind =
    values === null
      ? phrase`${kinds[type]}${limits}`
      : listed(
          values.map((value) => [code(value)]),
          'or',
        );
  const gaps = missing === null ? [] : phrase` ${ruleSentence(['Its share of empty cells'], missing)}`;
  const still = watched ? [] : phrase` Its drift is not watched.`;
  return phrase`${code(name)}: ${kind}.${gaps}${still}`;
}
