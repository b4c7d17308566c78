import type { WrittenFinding } from '../../record/verdict.ts';
import { figures, isInPercent } from '../figures.ts';
import { bandsOf, boundsOf, domainOf } from './bands.ts';
import { linear, px, svg, text, tickText } from './svg.ts';

const width = 260;
const height = 46;

/** Where a value stands: its interval and the reference on the green, amber and red bands of its rule; '' if it has no scale. */
export function rangePlot(id: string, finding: WrittenFinding): string {
  const domain = domainOf(finding);
  if (domain === null || finding.value === null) return '';
  const x = linear(domain, [6, width - 6]);
  const inside = (value: number) => Math.max(6, Math.min(width - 6, x(value)));
  const bounds = boundsOf(finding, finding.bounds);
  const inDomain = bounds.filter((bound) => bound >= domain[0] && bound <= domain[1]);
  const bands =
    bounds.length === 0
      ? `<rect class="band-none" x="6" y="8" width="${width - 12}" height="18"/>`
      : bandsOf(finding, finding.bounds!, domain)
          .map(
            ({ from, to, level }) =>
              `<rect class="band-${level.toLowerCase()}" x="${px(x(from))}" y="8" width="${px(x(to) - x(from))}" height="18"/>`,
          )
          .join('');
  const percent = isInPercent(finding.bounds);
  const labels = inDomain.map((bound, i) => {
    const words = percent ? `${Number((bound * 100).toPrecision(4))} %` : boundText(bound);
    const near = i > 0 && x(bound) - x(inDomain[i - 1]!) < 30;
    return `<line class="cut" x1="${px(x(bound))}" y1="5" x2="${px(x(bound))}" y2="29"/>${near ? '' : text(x(bound), 42, words, 'tick', 'middle')}`;
  });
  const [low, high] = finding.interval ?? [finding.value, finding.value];
  const whisker = `<line class="whisker" x1="${px(inside(low))}" y1="17" x2="${px(inside(high))}" y2="17"/>`;
  const reference =
    finding.reference === null || !Number.isFinite(finding.reference)
      ? ''
      : `<path class="ref-mark" d="M${px(inside(finding.reference))} 10l6 7l-6 7l-6 -7z"/>`;
  const dot = `<circle class="dot" cx="${px(inside(finding.value))}" cy="17" r="5.5"/>`;
  return svg(
    {
      id,
      width,
      height,
      className: 'range',
      title: `Where ${finding.check} stands`,
      text: describe(finding),
    },
    bands + labels.join('') + reference + whisker + dot,
  );
}

/** A bound as exactly as a plan is likely to have it. */
function boundText(bound: number): string {
  if (Math.abs(bound) >= 1e4) return tickText(bound, 0, bound);
  return String(Number(bound.toPrecision(4))).replace('-', '\u{2212}');
}

function describe(finding: WrittenFinding): string {
  const { value, interval, reference } = figures(finding);
  return `Candidate ${value}${interval === '' ? '' : `, interval ${interval}`}${reference === '' ? '' : `, reference ${reference}`}. ${finding.rule}. Level ${finding.status}.`;
}
