import type { CanaryAnswer } from '../canary/command.ts';
import { sentence } from '../canary/words.ts';
import { statusOf } from '../publish/canary-announcement.ts';
import { answerReadings, type Entry, type Reading, type Told } from './reading.ts';

/** What one step of a rollout tells: the answer, and how far the evidence of each measure has come. */
export function toldOfRollout(answer: CanaryAnswer, gate: string, at: string): Told {
  const { decision, promote, traffic, measures, auroc, batches } = answer;
  const level = statusOf[decision];
  const reading = (
    name: string,
    unit: string,
    help: string,
    value: number | null,
    measure?: string,
  ): Reading[] =>
    value === null
      ? []
      : [
          {
            name: `greenlight.rollout.${name}`,
            unit,
            help,
            value,
            attributes: {
              'greenlight.plan': gate,
              ...(measure === undefined ? {} : { 'greenlight.measure': measure }),
            },
          },
        ];
  const share = (bad: number, of: number) => (of === 0 ? null : bad / of);
  return {
    at,
    readings: [
      ...answerReadings(gate, { at, level, promote, due: null }),
      ...reading('traffic', '1', 'Share of the traffic that the canary is to have', traffic),
      ...reading('batches', '{batch}', 'Batches counted so far', batches.length),
      ...measures.flatMap((one) => [
        ...reading(
          'canary',
          '1',
          'Share that was bad on the canary',
          share(one.canary_bad, one.canary),
          one.name,
        ),
        ...reading(
          'baseline',
          '1',
          'Share that was bad on the baseline',
          share(one.baseline_bad, one.baseline),
          one.name,
        ),
        ...reading('requests', '{request}', 'Requests of the canary', one.canary, one.name),
        ...reading('odds', '{odds}', 'Odds ratio of bad, canary to baseline', one.odds_ratio, one.name),
        ...reading('odds_lower', '{odds}', 'Lower end of its confidence sequence', one.interval[0], one.name),
        ...reading('odds_upper', '{odds}', 'Upper end of its confidence sequence', one.interval[1], one.name),
      ]),
      ...reading(
        'auroc_difference',
        '1',
        'AUROC of the canary less that of the baseline',
        auroc?.difference ?? null,
      ),
      ...reading('auroc_difference_lower', '1', 'Lower end of its interval', auroc?.interval?.[0] ?? null),
      ...reading('auroc_difference_upper', '1', 'Upper end of its interval', auroc?.interval?.[1] ?? null),
    ],
    entries: [entryOf(answer, gate, level)],
  };
}

function entryOf(answer: CanaryAnswer, gate: string, level: Entry['level']): Entry {
  const { decision, promote, traffic, why } = answer;
  return {
    event: 'greenlight.rollout',
    // A rollout that goes on is as it should be.
    level: decision === 'HOLD' ? 'NOTE' : level,
    body: `${sentence(answer)} ${why}`,
    attributes: {
      'greenlight.plan': gate,
      'greenlight.decision': decision,
      'greenlight.promote': promote,
      'greenlight.traffic': traffic,
    },
  };
}
