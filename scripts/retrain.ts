/**
 * How often a study of when to retrain is right, in worlds that change in a known way: `node scripts/retrain.ts 200 1` prints the
 * table of docs/retrain.md, with the name of a world behind it, or days, those alone. Studies go through the project's own functions, with a small learner.
 */
import { parseCadences, parseWindows } from '../src/study/policy.ts';
import { type Study, type StudySettings, study } from '../src/study/study.ts';
import { drawLog, logisticLearner, type World, worlds } from './simulation/retrain.ts';

const [runs = 200, seed = 1, ...rest] = process.argv.slice(2);
const asked = worlds.filter((world) => rest.includes(world));
/** A year can tell, and sixty days cannot. */
const logs = rest.includes('short')
  ? [{ days: 182, perDay: 24 }]
  : [
      { days: 364, perDay: 24 },
      { days: 60, perDay: 20 },
    ];
const margin = 0.02;
const settings: StudySettings = {
  windows: parseWindows('28 days, 90 days, expanding'),
  cadences: parseCadences('never, monthly, weekly'),
  measure: { metric: 'brier', one: null },
  margin: { value: margin, relative: false, text: String(margin) },
  alpha: 0.05,
  cost: { by: 'trainings' },
  include: null,
  jobs: 1,
  start: null,
  ages: false,
};

/**
 * The expected Brier score of each policy over the periods that decided, by the true chances, with these very models: Σ(p − q)²,
 * to which the chance of the labels adds the same for all.
 */
async function truths(made: Study, chances: Float64Array): Promise<number[]> {
  const { timeline, models, policies, compared, log } = made;
  const firsts = timeline.days.map((day) => log.times.findIndex((time) => time >= day));
  return Promise.all(
    compared.map(async (p) => {
      const { serving, policy } = policies[p]!;
      if ('failed' in serving) throw new Error(serving.failed);
      let [sum, rows] = [0, 0];
      for (let period = 0; period < timeline.held; period++) {
        const day = serving.days[period]!;
        const trained = await models.trained({ window: policy.window, day, variant: 'plain' });
        if ('failed' in trained) throw new Error(trained.failed);
        const { values } = trained.columns.get('p') as { values: Float64Array };
        const end = firsts[period + 1]! < 0 ? log.table.rows : firsts[period + 1]!;
        for (let row = firsts[period]!; row < end; row++, rows++)
          sum += (values[row - models.from(day)]! - chances[row]!) ** 2;
      }
      return sum / rows;
    }),
  );
}

interface Row {
  decided: number;
  undecided: number;
  contradicted: number;
  within: number;
  retrains: number;
  chosen: Map<string, number>;
}

async function play(world: World, days: number, perDay: number): Promise<Row> {
  const row: Row = { decided: 0, undecided: 0, contradicted: 0, within: 0, retrains: 0, chosen: new Map() };
  for (let run = 0; run < Number(runs); run++) {
    if (run > 0 && run % 20 === 0)
      console.error(
        `${world}, ${days} days, ${run} logs: ${JSON.stringify({ ...row, chosen: [...row.chosen] })}`,
      );
    const { log, chances } = drawLog(world, days, perDay, Number(seed) * 100_003 + run);
    const made = await study(log, logisticLearner(log), settings);
    const recommended = made.choice?.recommended ?? null;
    if (recommended === null) {
      row.undecided++;
      continue;
    }
    if (made.confirmation?.answer === 'contradicted') {
      row.contradicted++;
      continue;
    }
    row.decided++;
    const truth = await truths(made, chances);
    if (truth[recommended]! - Math.min(...truth) <= margin) row.within++;
    const { policy } = made.policies[made.compared[recommended]!]!;
    if (policy.cadence.name !== 'never') row.retrains++;
    row.chosen.set(policy.name, (row.chosen.get(policy.name) ?? 0) + 1);
  }
  return row;
}

const share = (count: number, of: number) => (of === 0 ? '–' : `${((100 * count) / of).toFixed(1)} %`);
console.log(
  '| World | Days | Cases a day | Logs | Decided | Of these within the margin | Training again recommended | Undecided | Contradicted | Most often |',
);
console.log('|---|---:|---:|---:|---:|---:|---:|---:|---:|---|');
const lengths = rest.map(Number).filter((days) => days > 0);
for (const { days, perDay } of logs) {
  if (lengths.length > 0 && !lengths.includes(days)) continue;
  for (const world of asked.length > 0 ? asked : worlds) {
    const { decided, undecided, within, retrains, contradicted, chosen } = await play(world, days, perDay);
    const [most] = [...chosen].sort((a, b) => b[1] - a[1]);
    const cells = [
      world,
      days,
      perDay,
      runs,
      share(decided, Number(runs)),
      share(within, decided),
      share(retrains, Number(runs)),
      share(undecided, Number(runs)),
      share(contradicted, Number(runs)),
      most ? `${most[0]} (${most[1]})` : '–',
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}
