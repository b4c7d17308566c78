import { formatCount, formatNumber, formatPercent } from '../../text/numbers.ts';
import type { PolicyResult, Retraining } from '../shape.ts';
import { standingWords } from './charts.ts';
import { amount, metricTitle } from './sentence.ts';

/** A part of the report, in plain text that is escaped where it is shown. */
export interface Part {
  id: string;
  title: string;
  paragraphs: string[];
  table?: { head: string[]; numbers: number[]; rows: string[][] };
}

/** The parts of the report, the same in HTML and markdown. */
export function partsOf(result: Retraining): Part[] {
  return [
    policies(result),
    confirmation(result),
    ageing(result),
    edgeCases(result),
    trainings(result),
    how(result),
  ].filter((part) => part !== null);
}

function policies(result: Retraining): Part {
  const { cost, margin, confidence } = result;
  const money =
    cost.by === 'trainings'
      ? 'Trainings a year'
      : cost.by === 'seconds'
        ? 'Seconds a year'
        : `Cost a year${cost.unit === '' ? '' : `, ${cost.unit}`}`;
  return {
    id: 'policies',
    title: 'What was tried',
    paragraphs: [
      `Every way answered the same cases. ${metricTitle(result)} counts; ${amount(margin)} from the best is near enough. "Proven" holds for all of them together, at a confidence of ${formatPercent(confidence)}.`,
    ],
    table: {
      head: ['Policy', 'Standing', metricTitle(result), 'Behind the best', 'Between', 'Held out', money],
      numbers: [2, 3, 4, 5, 6],
      rows: result.policies.map(row),
    },
  };
}

function row({ policy, standing, value, deficit, held_value, cost, failed }: PolicyResult): string[] {
  if (failed !== null) return [policy, `${standingWords('empty')}: ${failed}`, '–', '–', '–', '–', '–'];
  return [
    policy,
    standingWords(standing),
    formatNumber(value),
    deficit === null ? '–' : formatNumber(Number(deficit.value.toPrecision(3))),
    deficit === null
      ? '–'
      : `${formatNumber(Number(deficit.lower.toPrecision(2)))} to ${deficit.upper === null ? '∞' : formatNumber(Number(deficit.upper.toPrecision(2)))}`,
    formatNumber(held_value),
    formatNumber(cost === null ? null : Math.round(cost * 10) / 10),
  ];
}

function confirmation({ confirmation: found, timeline, margin }: Retraining): Part | null {
  if (found === null) return null;
  const { answer, deficit, periods } = found;
  const said = {
    confirmed: `They confirm it: there too the choice is within ${amount(margin)} of the best, proven.`,
    'not contradicted': `They do not contradict it. They are too few to prove it by themselves.`,
    contradicted: `They contradict it: there the choice is worse than the best by more than ${amount(margin)}, proven. It is not recommended.`,
  };
  return {
    id: 'confirmation',
    title: 'Whether the last stretch agrees',
    paragraphs: [
      `The last ${formatCount(periods, 'period')} of ${formatCount(timeline.period_days, 'day')} had no part in the choice. ${said[answer]} There it is ${formatNumber(Number(deficit.value.toPrecision(2)))} behind the best (${formatNumber(Number(deficit.lower.toPrecision(2)))} to ${deficit.upper === null ? '∞' : formatNumber(Number(deficit.upper.toPrecision(2)))}).`,
    ],
  };
}

function ageing(result: Retraining): Part | null {
  if (result.ageing.length === 0) return null;
  const title = metricTitle(result);
  return {
    id: 'ageing',
    title: 'How models age',
    paragraphs: [
      'Models of different age answered the same cases, so that a hard season is not taken for age: what is shown is how much worse an older model is than a fresh one in the same period.',
      ...result.ageing.map(({ window, ages, seasons, curve }) => {
        const last = curve.at(-1)!;
        const lost = `${amount(last.loss)} (between ${formatNumber(Number(last.interval[0].toPrecision(2)))} and ${formatNumber(Number((last.interval[1] ?? Number.NaN).toPrecision(2)))})`;
        const age = ages
          ? `Trained on ${window}, a model of ${formatCount(last.age_days, 'day')} is ${last.loss < 0 ? 'better' : 'worse'} by ${lost} of ${title}: age tells.`
          : `Trained on ${window}, age makes no difference that can be told, up to ${formatCount(last.age_days, 'day')}.`;
        const season = seasons.found
          ? ` Fresh models too differ from period to period, by ${amount(seasons.deviation)} (standard deviation): that is the season, or the cases, and not age.`
          : ' Fresh models do equally well in all periods: there is no season to speak of.';
        return age + season;
      }),
    ],
    table: {
      head: ['Trained on', 'Age, days', 'Worse than fresh', 'Between', 'Periods'],
      numbers: [1, 2, 3, 4],
      rows: result.ageing.flatMap(({ window, curve }) =>
        curve.map(({ age_days, loss, interval, periods }) => [
          window,
          formatNumber(age_days),
          formatNumber(Number(loss.toPrecision(3))),
          `${formatNumber(Number(interval[0].toPrecision(2)))} to ${formatNumber(Number((interval[1] ?? Number.NaN).toPrecision(2)))}`,
          formatNumber(periods),
        ]),
      ),
    },
  };
}

function edgeCases({ edge_cases: found, ...result }: Retraining): Part | null {
  if (found === null) return null;
  const about = { id: 'edge-cases', title: 'Rare cases in the training data' };
  if (found.failed !== null) return { ...about, paragraphs: [`This could not be compared: ${found.failed}`] };
  const said = (where: string, helped: typeof found.on_them) => {
    if (helped === null) return `${where}: too few labelled cases to tell.`;
    const [low, high] = helped.interval;
    const verdict =
      low > 0 ? 'adding them helps' : high < 0 ? 'adding them does harm' : 'no difference can be told';
    return `${where}: ${verdict}. ${formatNumber(helped.without)} without them, ${formatNumber(helped.with)} with them; better by ${formatNumber(Number(helped.gain.toPrecision(2)))} (${formatNumber(Number(low.toPrecision(2)))} to ${formatNumber(Number(high.toPrecision(2)))}) on ${formatCount(helped.cases, 'case')}.`;
  };
  return {
    ...about,
    paragraphs: [
      `${formatCount(found.rows, 'row')} of the log ${found.rows === 1 ? 'meets' : 'meet'} the condition ${found.condition}. Models of the policy "${found.policy}" were trained without them, and with every one whose label was known, however old; ${metricTitle({ metric: result.metric, class: result.class })} of both on the same cases:`,
      said('On these cases', found.on_them),
      said('On all others', found.on_others),
    ],
  };
}

function trainings({ trainings: all }: Retraining): Part {
  const failed = all.filter(({ failed: why }) => why !== null);
  const took = all.flatMap(({ seconds }) => (seconds === null ? [] : [seconds]));
  const total = took.reduce((sum, seconds) => sum + seconds, 0);
  return {
    id: 'trainings',
    title: 'Trainings',
    paragraphs: [
      `${formatCount(all.length, 'training')}, ${formatCount(all.filter(({ cached }) => cached).length, 'of them known from before', 'of them known from before')}, ${formatCount(failed.length, 'failed', 'failed')}. Together they took ${formatNumber(Math.round(total * 10) / 10)} seconds.`,
    ],
    ...(failed.length === 0
      ? {}
      : {
          table: {
            head: ['Window', 'Day', 'Rows', 'Why it failed'],
            numbers: [2],
            rows: failed
              .slice(0, 200)
              .map(({ window, day, rows, failed: why }) => [window, day, formatNumber(rows), why!]),
          },
        }),
  };
}

function how({ timeline, data, remarks, plan, greenlight }: Retraining): Part {
  return {
    id: 'how',
    title: 'How it was found out',
    paragraphs: [
      `Plan ${plan}. ${formatCount(data.rows, 'row')} of ${data.from} to ${data.to}, ${formatNumber(data.labelled)} with a label. The first training was on ${timeline.first_training}; ${formatCount(timeline.periods, 'period')} of ${formatCount(timeline.period_days, 'day')} decided, ${formatNumber(timeline.held_out)} were held out. Nothing was trained on a label that was not known on the day${data.labels_after_days === null ? '' : ` (labels come ${formatCount(data.labels_after_days, 'day')} late)`}.`,
      ...remarks,
      `Greenlight ${greenlight}.`,
    ],
  };
}
