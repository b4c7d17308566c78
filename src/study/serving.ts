import type { Models } from './models.ts';
import type { Policy } from './policy.ts';
import { type Timeline, trainingDays } from './timeline.ts';

/** Which model answers in each period, by the place of its training day; or why a policy could not be played. */
export type Serving = { days: number[]; retrainings: number } | { failed: string };

/** Whether the gate asks for a new model on a day, the one in service being of an earlier day. */
export type Trigger = (asked: {
  policy: Policy;
  trigger: 'RED' | 'drift';
  /** Places in the timeline. */
  inService: number;
  today: number;
}) => Promise<boolean>;

/** Plays a policy over the whole timeline: trains what it asks for, and tells which model answered when. */
export async function serve(
  policy: Policy,
  timeline: Timeline,
  models: Models,
  trigger: Trigger,
): Promise<Serving> {
  const { window, cadence } = policy;
  const periods = timeline.days.length - 1;
  const failures: string[] = [];
  const train = async (day: number) => {
    const trained = await models.trained({ window, day, variant: 'plain' });
    if ('failed' in trained) failures.push(trained.failed);
    return !('failed' in trained);
  };
  const trained = cadence.trigger === null ? trainingDays(cadence, timeline) : [0];
  const well = await Promise.all(trained.map(train));
  if (cadence.trigger !== null && well[0]) {
    for (let today = 1; today < periods; today++) {
      const inService = trained.at(-1)!;
      if (!(await trigger({ policy, trigger: cadence.trigger, inService, today }))) continue;
      if (!(await train(today))) break;
      trained.push(today);
    }
  }
  if (failures.length > 0) return { failed: failures[0]! };
  const days = Array.from({ length: periods }, (_, period) => trained.findLast((day) => day <= period)!);
  return { days, retrainings: trained.length - 1 };
}
