import { escapeTerminal } from '../../text/escape.ts';
import { formatNumber, formatPercent } from '../../text/numbers.ts';
import type { Validation } from '../validate.ts';
import { sayChance } from './advice.ts';
import { sayMessages } from './messages.ts';
import type { OwnData, OwnReviews } from './own-data.ts';

/** What `greenlight validate` prints: for whom the numbers are, a line for each level of each rule, and what is wrong. */
export function describeValidation(validation: Validation): string {
  const { file, reviews, warnings, between_reviews: sums } = validation;
  const notes = [...validation.notes, ...(sums === null ? [] : [sums])];
  const blocks = [[`${escapeTerminal(file)}: well formed.`, ...scope(validation)]];
  if (validation.rules.length > 0) blocks.push(tableOf(validation));
  const told = reviews ? summary(validation) : [];
  if (told.length > 0) blocks.push(told);
  if (validation.own_data) blocks.push(ownData(validation.own_data));
  if (validation.messages) blocks.push([sayMessages(validation.messages)]);
  if (notes.length > 0) blocks.push(notes.map((note) => `note: ${escapeTerminal(note)}`));
  if (warnings.length > 0) {
    blocks.push(
      warnings.map(({ check, plan_line, message }) => {
        const place = plan_line === null ? file : `${file}:${plan_line}`;
        return `warning: ${escapeTerminal(`${place}: ${check}: ${message}`)}`;
      }),
    );
  }
  const many = warnings.length === 1 ? 'is 1 warning' : `are ${formatNumber(warnings.length)} warnings`;
  blocks.push([
    warnings.length > 0
      ? `There ${many}.`
      : validation.rules.length > 0 || validation.rollout
        ? 'The plan can do its job.'
        : 'Whether the plan can do its job was not judged.',
  ]);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function scope({ reviews, confidence, reference_rows: rows, rules, rollout }: Validation): string[] {
  if (reviews && rules.length === 0 && !rollout) return ['It has no rule that chance could raise.'];
  if (!reviews) {
    return [
      'How often its rules fire by chance, and what they can find, depends on the model and the data:',
      'name the set that it was accepted on with --reference.',
    ];
  }
  const { cases, because, unit } = reviews;
  return [
    `Judged for ${formatNumber(cases)} labelled cases a ${unit}, ${because}${because === 'as given' ? '' : '; --cases N changes it'}.`,
    confidence === null
      ? 'Levels are decided as written.'
      : `GREEN and RED need proof at ${formatPercent(confidence)} confidence; "by chance" of AMBER counts what is not proven.`,
    ...(rows === null ? ['There is no reference: the model is taken to be just good enough for GREEN.'] : []),
  ];
}

/** Rules on missing values that never fire would only fill the page. */
function tableOf({ rules, reference_rows: known }: Validation): string[] {
  const shown = rules.filter(({ check, false_alarm }) => !check.startsWith('input/') || false_alarm >= 0.001);
  const left = rules.length - shown.length;
  const head = ['Rule', 'Raises', 'Unchanged', 'By chance', 'Finds', 'Needs'];
  const rows = shown.map((rule) => [
    escapeTerminal(rule.check, 40),
    escapeTerminal(
      `${rule.gates ? rule.level : `${rule.level}, a note`} ${rule.rule.startsWith('worse') ? '' : 'when '}${rule.rule}`,
      48,
    ),
    formatNumber(rule.unchanged),
    sayChance(rule.false_alarm),
    rule.finds === null ? 'nothing' : formatNumber(rule.finds),
    rule.needs === null ? '–' : formatNumber(rule.needs),
  ]);
  const width = (column: number) => Math.max(...[head, ...rows].map((cells) => cells[column]!.length));
  const widths = head.map((_, column) => width(column));
  const line = (cells: string[]) =>
    cells
      .map((cell, i) => (i < 2 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join('  ')
      .trimEnd();
  return [
    line(head),
    ...rows.map(line),
    ...(left > 0
      ? [`… and ${formatNumber(left)} levels of rules on inputs, which chance does not raise.`]
      : []),
    '',
    `Unchanged: what ${known === null ? 'a model that is just GREEN' : 'a model as good as the reference'} has. By chance: share of reviews in which such a model is raised.`,
    'Finds: the nearest value that is raised in 80 % of reviews. Needs: cases a review at which the rule can do its job.',
  ];
}

/** How often the gate would close on the data that the plan was drafted from. */
function ownData({ periods, halves }: OwnData): string[] {
  const describe = ({ closed, reviews, rules }: OwnReviews, what: string) => {
    const by = rules
      .slice(0, 3)
      .map(({ check, reviews: times }) => `${escapeTerminal(check, 40)} ${times} times`);
    return `Of ${reviews} ${what} ${closed === 0 ? 'all are GREEN' : `${closed} would not be GREEN: ${by.join(', ')}`}.`;
  };
  return [
    ...(periods ? [describe(periods, `${periods.unit}s of the reference itself`)] : []),
    ...(halves
      ? [describe(halves, 'random halves of the reference, each compared with the other half,')]
      : []),
  ];
}

function summary({ reviews, false_alarm: chance, rollout }: Validation): string[] {
  const lines: string[] = [];
  if (chance !== null && chance > 0) {
    lines.push(
      `The metric rules together keep at most ${sayChance(chance)} of ${reviews!.unit}s of an unchanged model from GREEN.`,
    );
  }
  if (rollout) {
    lines.push(
      `The rollout judges the AUROC once, at ${formatNumber(rollout.cases)} labelled canary cases: a canary as good as the baseline ` +
        `(AUROC ${formatNumber(rollout.auroc)}) is then shown to be no worse by ${formatNumber(rollout.margin)} in ${sayChance(rollout.promotes)} of rollouts, ` +
        `and one that is worse by it is shown to be in ${sayChance(rollout.rolls_back)}; 80 % of both need ${formatNumber(rollout.needs)} cases.`,
    );
  }
  return lines;
}
