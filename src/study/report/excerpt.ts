import type { Retraining } from '../shape.ts';
import { sentenceOf } from './sentence.ts';

/** What a plan can say of the answer, to be pasted into it; null: there is none. */
export function excerpt(result: Retraining): string | null {
  const chosen = result.policies.find(({ policy }) => policy === result.answer.recommended);
  if (!chosen) return null;
  const { data, timeline } = result;
  const reason = `${sentenceOf(result)} Compared over ${timeline.periods} periods of ${timeline.period_days} days, on data of ${data.from} to ${data.to}.`;
  return [
    'retraining:',
    `  every: ${chosen.cadence}`,
    `  window: ${chosen.window}`,
    `  reason: ${JSON.stringify(reason)}`,
    ...(chosen.cadence === 'never'
      ? []
      : [`  # trained: ${data.to}     # the day of the newest training; change it at each`]),
    '',
  ].join('\n');
}
