import { escapeHtml } from '../src/text/escape.ts';
import { type Bin, bins } from './series.ts';
import type { Told } from './story.ts';

const width = 380;
const left = 44;
const right = 14;
const inner = width - left - right;
const colours = {
  canary: '#2457d6',
  baseline: '#8a93a3',
  PROMOTE: '#13803f',
  ROLLBACK: '#c2261d',
  HOLD: '#5b6472',
};
const titles = {
  healthy: 'A healthy canary',
  bad: 'A canary that answers wrongly',
  slow: 'A canary that is slow',
};

/** A picture of several rollouts side by side: traffic, wrong answers, time taken. */
export function svg(told: Told[]): string {
  const columns = told.map(
    (one, i) => `<g transform="translate(${i * (width + 20) + 10}, 0)">${column(one)}</g>`,
  );
  const total = told.length * (width + 20);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${total} 600" font-family="system-ui, sans-serif" font-size="12" role="img" aria-label="${escapeHtml(told.map(summary).join(' '))}">
<rect width="${total}" height="600" fill="#fff"/>
${columns.join('\n')}
</svg>
`;
}

/** What came of a rollout, as a sentence. */
export function summary({ story, answers, requests, lost, shares }: Told): string {
  const last = answers.at(-1)!.answer;
  const changes = shares.length === 2 ? '1 change' : `${shares.length - 1} changes`;
  const batches = `${answers.length} ${answers.length === 1 ? 'batch' : 'batches'}`;
  return (
    `${titles[story]}: ${last.decision} after ${batches}, traffic ${percent(last.traffic)}; ` +
    `${requests.length} requests, ${changes} of the split, ${lost} lost.`
  );
}

function column(told: Told): string {
  const { bins: fine, end } = bins(told, 70);
  // Few requests reach a canary at its first share: a rate needs more of them than a share does.
  const all = bins(told, 24).bins;
  const x = (at: number) => left + (Math.min(at, end) / end) * inner;
  const last = told.answers.at(-1)!;
  const outcome = colours[last.answer.decision === 'INCONCLUSIVE' ? 'HOLD' : last.answer.decision];
  const slowest = Math.max(...all.flatMap(({ took }) => [took.baseline ?? 0, took.canary ?? 0]));
  return [
    text(left, 26, titles[told.story], 'font-size="16" font-weight="600" fill="#16202e"'),
    text(
      left,
      46,
      `${last.answer.decision} after ${seconds(last.at)}; ${told.lost} of ${told.requests.length} requests lost`,
      `fill="${outcome}" font-weight="600"`,
    ),
    panel(84, 200, 'Traffic of the canary', 1, percent, x, end, traffic(told, fine, x)),
    panel(330, 70, 'Wrong answers', 1, percent, x, end, (y) => both(all, ({ wrong }) => wrong, x, y)),
    panel(
      450,
      70,
      'Time taken, median',
      Math.ceil(slowest / 20) * 20,
      (value) => `${Math.round(value)} ms`,
      x,
      end,
      (y) => both(all, ({ took }) => took, x, y),
    ),
    legend(),
  ].join('\n');
}

type Scale = (value: number) => number;

function panel(
  top: number,
  height: number,
  title: string,
  most: number,
  label: (value: number) => string,
  x: Scale,
  end: number,
  draw: (y: Scale) => string,
): string {
  const y = (value: number) => top + height - (Math.min(value, most) / most) * height;
  const ticks = height > 100 ? [0, 0.25, 0.5, 0.75, 1] : [0, 1];
  const grid = ticks.map((tick) => {
    const at = y(tick * most);
    return `<line x1="${left}" x2="${left + inner}" y1="${at}" y2="${at}" stroke="#e3e6eb"/>${text(left - 6, at + 4, label(tick * most), 'text-anchor="end" fill="#5b6472" font-size="10"')}`;
  });
  const step = end > 12_000 ? 5000 : 2000;
  const times = Array.from({ length: Math.floor(end / step) + 1 }, (_, i) =>
    text(
      x(i * step),
      top + height + 15,
      `${(i * step) / 1000} s`,
      'text-anchor="middle" fill="#5b6472" font-size="10"',
    ),
  );
  return [text(left, top - 8, title, 'fill="#16202e"'), ...grid, ...times, draw(y)].join('\n');
}

function traffic(told: Told, all: Bin[], x: Scale): (y: Scale) => string {
  return (y) => {
    const bars = all.map(({ at, share }) => {
      const wide = inner / all.length;
      const high = y(share ?? 0);
      return `<rect x="${(x(at) - wide / 2).toFixed(1)}" y="${high.toFixed(1)}" width="${(wide + 0.3).toFixed(1)}" height="${(y(0) - high).toFixed(1)}" fill="${colours.canary}" opacity=".25"/>`;
    });
    const set = told.shares.flatMap(({ at, share }, i) => {
      const until = told.shares[i + 1]?.at ?? Infinity;
      return [`${x(at).toFixed(1)},${y(share).toFixed(1)}`, `${x(until).toFixed(1)},${y(share).toFixed(1)}`];
    });
    const marks = told.answers.map(({ at, answer }) => {
      const colour = colours[answer.decision === 'INCONCLUSIVE' ? 'HOLD' : answer.decision];
      const word = `${answer.decision} ${percent(answer.traffic)}`;
      const place = x(at);
      const turn = `transform="rotate(-90 ${place.toFixed(1)} ${y(0.98)})"`;
      return `<line x1="${place.toFixed(1)}" x2="${place.toFixed(1)}" y1="${y(1)}" y2="${y(0)}" stroke="${colour}" stroke-dasharray="3 3"/>${text(place - 4, y(0.98) - 5, word, `text-anchor="end" font-size="10" fill="${colour}" ${turn}`)}`;
    });
    return [
      ...bars,
      `<polyline points="${set.join(' ')}" fill="none" stroke="${colours.canary}" stroke-width="2"/>`,
      ...marks,
    ].join('\n');
  };
}

/** Both sides as lines; where a side answers nothing its line stops. */
function both(
  all: Bin[],
  value: (bin: Bin) => { baseline: number | null; canary: number | null },
  x: Scale,
  y: Scale,
): string {
  return (['baseline', 'canary'] as const)
    .map((side) => {
      let pen = 'M';
      const path = all.flatMap((bin) => {
        const at = value(bin)[side];
        const point = at === null ? [] : [`${pen}${x(bin.at).toFixed(1)} ${y(at).toFixed(1)}`];
        pen = at === null ? 'M' : 'L';
        return point;
      });
      return `<path d="${path.join('')}" fill="none" stroke="${colours[side]}" stroke-width="1.6"/>`;
    })
    .join('\n');
}

function legend(): string {
  return (['baseline', 'canary'] as const)
    .map((side, i) => {
      const at = left + i * 90;
      return `<line x1="${at}" x2="${at + 18}" y1="566" y2="566" stroke="${colours[side]}" stroke-width="3"/>${text(at + 24, 570, side, 'fill="#16202e"')}`;
    })
    .join('');
}

function text(x: number, y: number, content: string, attributes: string): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${attributes}>${escapeHtml(content)}</text>`;
}

/** The page that shows the picture and every answer in words. */
export function page(told: Told[]): string {
  const rows = told.flatMap(({ story, answers }) =>
    answers.map(({ at, answer }, i) =>
      [titles[story], String(i + 1), seconds(at), answer.decision, percent(answer.traffic), answer.why]
        .map((cell) => `<td>${escapeHtml(cell)}</td>`)
        .join(''),
    ),
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Greenlight: rollouts with real traffic</title>
<style>body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:1220px;padding:0 1rem;color:#16202e;background:#fff}svg{width:100%;height:auto}table{border-collapse:collapse}td:nth-child(-n+5){white-space:nowrap}td,th{text-align:left;vertical-align:top;padding:.25rem .8rem .25rem 0;border-bottom:1px solid #e3e6eb}</style></head>
<body><h1>Rollouts with real traffic</h1>
${told.map((one) => `<p>${escapeHtml(summary(one))}</p>`).join('\n')}
${svg(told)}
<h2>Every answer</h2>
<table><tr><th>Rollout</th><th>Batch</th><th>At</th><th>Answer</th><th>Traffic</th><th>Why</th></tr>
${rows.map((row) => `<tr>${row}</tr>`).join('\n')}
</table></body></html>
`;
}

const blocks = [...' ▁▂▃▄▅▆▇█'];

/** The canary's share over time for a terminal, 64 columns wide. */
export function terminal(told: Told): string {
  const { bins: all, end } = bins(told, 64);
  const rows = 4;
  const lines = Array.from({ length: rows }, (_, row) => {
    const floor = (rows - 1 - row) / rows;
    const cells = all.map(
      ({ share }) => blocks[Math.min(8, Math.max(0, Math.round(((share ?? 0) - floor) * rows * 8)))],
    );
    return `${percent(floor + 1 / rows).padStart(7)} │${cells.join('')}`;
  });
  const marks = Array.from({ length: 64 }, () => '─');
  for (const { at, answer } of told.answers)
    marks[Math.floor((Math.min(at, end - 1) / end) * 64)] = answer.decision[0]!;
  return [
    summary(told),
    ...lines,
    `    0 % └${marks.join('')} ${seconds(end)}`,
    ...told.answers.map(
      ({ at, answer }) =>
        `        ${seconds(at).padStart(7)}  ${answer.decision.padEnd(8)} → ${percent(answer.traffic)}  ${answer.why}`,
    ),
    '',
  ].join('\n');
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(1))} %`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
