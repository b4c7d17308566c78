import { escapeMarkdown, escapeTerminal } from '../text/escape.ts';
import { formatNumber } from '../text/numbers.ts';
import type { CanaryAnswer, MeasureAnswer } from './answer.ts';
import { percent } from './decide.ts';

const colours = { PROMOTE: '🟢', HOLD: '🔵', ROLLBACK: '🔴', INCONCLUSIVE: '🟠' } as const;

/** What the decision means for the traffic, as one sentence. */
export function sentence(answer: CanaryAnswer): string {
  const share = percent(answer.traffic);
  if (answer.decision === 'PROMOTE') return 'Give the canary all traffic; it is the new baseline.';
  if (answer.decision === 'ROLLBACK') return 'Take all traffic from the canary.';
  if (answer.decision === 'INCONCLUSIVE')
    return `Hold at ${share} and have a person look: this rollout proves nothing more.`;
  if (answer.waits_for_approval) return `Hold at ${share} until a person approves.`;
  const last = answer.batches.at(-1);
  if (!last) return `Begin with ${share} and come with the first batch.`;
  return last.share === answer.traffic
    ? `Hold at ${share} and come again with the next batch.`
    : `Raise the canary to ${share} and come again with the next batch.`;
}

/** Why it was decided so, and what to do, for those who are told of it and see nothing else. */
export function description(answer: CanaryAnswer): string {
  return `${answer.why} ${sentence(answer)}`.trim();
}

/** The answer for a terminal: the decision first, then what to do, then the evidence. Ends with a line break. */
export function answerText(answer: CanaryAnswer): string {
  const lines = [
    `${answer.decision}  ${answer.plan}: ${sentence(answer)}`,
    answer.why,
    '',
    ...answer.measures.map((measure) => `  ${sayMeasure(measure)}`),
    ...(answer.auroc ? [`  ${sayAuroc(answer.auroc)}`] : []),
    `  batch ${answer.batches.length} of at most ${answer.most_batches}${saySplit(answer)}`,
    ...(answer.repeated
      ? ['  This answer was recorded before and is given again; no batch was counted now.']
      : []),
  ];
  return `${lines.map((line) => escapeTerminal(line)).join('\n')}\n`;
}

/**
 * The answer for a pull request, an issue or a step summary, in GitHub markdown, with at most `most` measures and as many
 * of the last batches. Everything from outside is escaped.
 */
export function answerMarkdown(answer: CanaryAnswer, most = 50): string {
  const rows = answer.measures
    .slice(0, most)
    .map((measure) => [
      escapeMarkdown(measure.name, 80),
      `${share(measure.canary_bad, measure.canary)} of ${measure.canary}`,
      `${share(measure.baseline_bad, measure.baseline)} of ${measure.baseline}`,
      `${measure.odds_ratio === null ? '–' : formatNumber(measure.odds_ratio)} ${sayInterval(measure)}`,
      formatNumber(measure.margin),
      progress(measure.log_e_worse, measure.log_threshold),
      progress(measure.log_e_good, measure.log_threshold),
    ]);
  return [
    `### ${colours[answer.decision]} ${answer.decision}: ${escapeMarkdown(answer.plan, 80)} canary at ${percent(answer.traffic)}`,
    `**${sentence(answer)}**`,
    escapeMarkdown(answer.why, 1000),
    table(
      [
        'Measure',
        'Bad on the canary',
        'Bad on the baseline',
        'Odds ratio',
        'Margin',
        'Evidence: worse',
        'Evidence: within the margin',
      ],
      rows,
    ),
    ...(answer.auroc ? [escapeMarkdown(sayAuroc(answer.auroc))] : []),
    `<details><summary>Batch ${answer.batches.length} of at most ${answer.most_batches}${saySplit(answer)}</summary>`,
    table(
      ['Batch', 'Until', 'Share', 'Canary', 'Baseline', 'Decision', 'Next share'],
      answer.batches
        .map((batch, i) => [
          String(i + 1),
          escapeMarkdown(batch.to),
          percent(batch.share),
          String(batch.canary.rows),
          String(batch.baseline.rows),
          batch.decision,
          percent(batch.traffic),
        ])
        .slice(Math.max(0, answer.batches.length - most)),
    ),
    '</details>',
  ].join('\n\n');
}

function sayMeasure(measure: MeasureAnswer): string {
  const ratio = measure.odds_ratio === null ? 'not known yet' : formatNumber(measure.odds_ratio);
  return (
    `${measure.name}: ${share(measure.canary_bad, measure.canary)} of ${measure.canary} bad on the canary, ` +
    `${share(measure.baseline_bad, measure.baseline)} of ${measure.baseline} on the baseline; odds ratio ${ratio} ` +
    `${sayInterval(measure)}, margin ${formatNumber(measure.margin)}; evidence worse ` +
    `${progress(measure.log_e_worse, measure.log_threshold)}, within the margin ${progress(measure.log_e_good, measure.log_threshold)}`
  );
}

function sayInterval({ interval: [low, high] }: MeasureAnswer): string {
  return `[${low === null ? '…' : formatNumber(low)}, ${high === null ? '…' : formatNumber(high)}]`;
}

/** How far the evidence has come on the way to what is needed, on the scale of logarithms. */
function progress(log: number, threshold: number): string {
  return log >= threshold ? 'proven' : `${Math.max(0, Math.floor((100 * log) / threshold))} %`;
}

function sayAuroc({ cases, planned, difference, interval }: NonNullable<CanaryAnswer['auroc']>): string {
  if (difference === null || !interval)
    return `AUROC: judged once, at ${planned} labelled canary cases; there are ${cases}`;
  const [low, high] = interval.map((end) => end.toFixed(4));
  return `AUROC at ${cases} labelled canary cases: ${difference.toFixed(4)} against the baseline [${low}, ${high}]`;
}

function saySplit({ split }: CanaryAnswer): string {
  if (split.planned === null) return '';
  const seen = percent(split.canary / (split.canary + split.baseline));
  return `; the canary had ${seen} of the requests, ${percent(split.planned)} planned${split.broken ? ': NOT as planned' : ''}`;
}

function share(bad: number, all: number): string {
  return all === 0 ? '–' : percent(bad / all);
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
