import { metricNames } from '../../plan/vocabulary/metrics.ts';
import { formatCount, formatNumber } from '../../text/numbers.ts';
import type { PolicyResult, Retraining } from '../shape.ts';

/** The answer for whoever decides, in a sentence or two, without a word of statistics. Untrusted text. */
export function sentenceOf(result: Retraining): string {
  const { answer, policies } = result;
  const find = (name: string | null) => policies.find(({ policy }) => policy === name) ?? null;
  const chosen = find(answer.recommended);
  if (chosen) return chosen.cadence === 'never' ? noNeed(result, chosen) : doRetrain(result, chosen);
  if (policies.every(({ standing }) => standing === 'empty'))
    return 'Nothing can be said: no policy could be played to its end. Look at the trainings that failed.';
  if (answer.status === 'contradicted')
    return 'Undecided: what looked best over most of the time did not hold in the last stretch, which was kept back to check it. Something changed; look at the ageing of the models, and repeat this when more data are there.';
  return undecided(result, find(answer.proven));
}

/** What a policy does: `train every 30 days on the newest 28 days`. */
export function inWords({ window, cadence }: Pick<PolicyResult, 'window' | 'cadence'>): string {
  const on = windowWords(window);
  if (cadence === 'never') return `train once on ${on} and never again`;
  const when = cadence.startsWith('on ') ? `whenever the gate finds ${cadence.slice(3)}` : pace(cadence);
  return `train ${when} on ${on}`;
}

/** What a window holds: `the newest 28 days`. */
export function windowWords(window: string): string {
  return window === 'expanding' ? 'everything that is known' : `the newest ${window}`;
}

/** `0.012 of the Brier score`, in the units of the metric. */
export function amount(value: number): string {
  return formatNumber(Number(Math.abs(value).toPrecision(2)));
}

export function metricTitle({ metric, class: one }: Pick<Retraining, 'metric' | 'class'>): string {
  const { title } = metricNames[metric];
  return one === null ? title : `${title} of ${one}`;
}

function doRetrain(result: Retraining, chosen: PolicyResult): string {
  const { benefit } = result.answer;
  const yearly = Math.round((chosen.trainings_a_year ?? 0) * 10) / 10;
  const gain =
    benefit === null
      ? ''
      : benefit.interval[0] > 0
        ? ` Never training again would cost ${amount(benefit.value)} of ${metricTitle(result)} on average (between ${amount(Math.max(0, benefit.interval[0]))} and ${amount(benefit.interval[1])}).`
        : '';
  return `Retrain: ${inWords(chosen)}, about ${formatCount(yearly, 'training')} a year. It stays within ${amount(result.margin)} of the best that was tried, and nothing cheaper does.${gain}`;
}

function noNeed(result: Retraining, chosen: PolicyResult): string {
  const on = windowWords(chosen.window);
  return `No retraining is needed: a model that was trained once, on ${on}, stays within ${amount(result.margin)} of ${metricTitle(result)} of the best that was tried.`;
}

function undecided(result: Retraining, proven: PolicyResult | null): string {
  const { answer, timeline } = result;
  const days = Math.round(timeline.periods * timeline.period_days);
  const more =
    answer.days_needed === null
      ? 'The policies lie so near the margin that more data alone will hardly decide'
      : answer.days_needed > 3650
        ? 'It would take more than ten years of such data to decide'
        : `About ${formatCount(Math.ceil(answer.days_needed), 'day')} more of such data would decide`;
  const meanwhile =
    proven === null
      ? ', and until then nothing is proven to be near the best.'
      : `. Until then, ${inWords(proven)} is proven to be near enough; whether ${answer.open.length === 1 ? 'a cheaper way does as well' : 'one of the cheaper ways does as well'} is open.`;
  return `Undecided: ${formatCount(days, 'day')} of comparison cannot tell which way is good enough. ${more}${meanwhile}`;
}

function pace(cadence: string): string {
  if (/^(?:daily|weekly|monthly|quarterly|yearly|every )/.test(cadence)) return cadence;
  return `every ${cadence}`;
}
