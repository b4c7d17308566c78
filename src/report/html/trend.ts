import { escapeHtml } from '../../text/escape.ts';
import { formatNumber } from '../../text/numbers.ts';
import { formatOf, trendChart } from '../chart/trend.ts';
import { formatInterval, formatTime } from '../format.ts';
import type { Review } from '../review.ts';
import { titleOf } from '../titles.ts';
import { mostReviews, type Series, seriesOf } from '../trend.ts';
import { dataTable, figure, folded, type Section } from './table.ts';

/** Values whose course is drawn: those that gate now come first. */
const mostDrawn = 6;

export function trendSection(review: Review): Section | null {
  const all = seriesOf(review);
  const series = all.slice(0, mostDrawn);
  if (series.length === 0) return null;
  const reviews = review.trend.length;
  const left = [
    all.length > mostDrawn
      ? `${formatNumber(all.length - mostDrawn)} more values are in the history, and not drawn.`
      : '',
    reviews > mostReviews
      ? `Drawn are the newest ${formatNumber(mostReviews)} of ${formatNumber(reviews)} reviews.`
      : '',
  ].filter((sentence) => sentence !== '');
  const figures = series.map((one, index) => {
    const title = titleOf(one.check);
    return figure(
      escapeHtml(title, 100),
      trendChart(`t${index}`, title, one),
      folded('Numbers', numbers(title, one)),
    );
  });
  return {
    id: 'trend',
    title: 'Trend',
    body: `<p class="key">On the bands of the rule that holds now, with intervals. Level of the whole review: <span><i class="swatch green"></i>GREEN</span> <span><i class="swatch amber"></i>AMBER</span> <span><i class="swatch red"></i>RED</span></p><div class="figures">${figures.join('\n')}</div>${left.length === 0 ? '' : `<p class="hint">${left.join(' ')}</p>`}`,
  };
}

function numbers(title: string, series: Series): string {
  const format = formatOf(series);
  return dataTable({
    caption: `${escapeHtml(title, 100)} by review`,
    head: ['Review', 'Level', 'Value', 'Interval'],
    rows: series.points.map((point) => [
      escapeHtml(formatTime(point.at), 40),
      escapeHtml(point.status, 20),
      format(point.value),
      formatInterval(point.interval, format),
    ]),
    numbers: [2, 3],
  });
}
