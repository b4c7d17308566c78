import { escapeHtml } from '../../text/escape.ts';

/** A drawing that a screen reader can name and describe. `id` is unique in the page; title and text are untrusted. */
export function svg(
  drawing: { id: string; width: number; height: number; title: string; text: string; className: string },
  body: string,
): string {
  const { id, width, height, title, text, className } = drawing;
  return (
    `<svg class="${className}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-t ${id}-d">` +
    `<title id="${id}-t">${escapeHtml(title, 200)}</title><desc id="${id}-d">${escapeHtml(text, 1000)}</desc>${body}</svg>`
  );
}

/** A linear scale from a domain to pixels. */
export function linear([low, high]: readonly [number, number], [from, to]: readonly [number, number]) {
  const span = high - low || 1;
  return (value: number) => from + ((value - low) / span) * (to - from);
}

/** About `count` round numbers within a domain. */
export function ticks(low: number, high: number, count = 4): number[] {
  const span = high - low;
  if (!(span > 0) || !Number.isFinite(span)) return [low];
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  const found: number[] = [];
  const first = Math.ceil(low / step - 1e-9);
  // Counted from the first: a number too large for its own steps would never come past the end.
  for (let i = 0; i < 100 && (first + i) * step <= high + step * 1e-9; i++) found.push((first + i) * step);
  return found.slice(0, 20);
}

/** A tick as text, with no more digits than its neighbours need. */
export function tickText(value: number, low: number, high: number): string {
  const span = Math.abs(high - low);
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (size >= 1e6) return `${trim(value / 1e6, span / 1e6)}M`;
  if (size >= 1e4) return `${trim(value / 1e3, span / 1e3)}k`;
  return trim(value, span);
}

/** Points as the `d` of a path. */
export function line(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('');
}

/** A coordinate with at most one decimal; what is not finite is drawn at 0. */
export function px(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 10) / 10) : '0';
}

export function text(x: number, y: number, words: string, className = '', anchor = 'start'): string {
  return `<text x="${px(x)}" y="${px(y)}" class="${className}" text-anchor="${anchor}">${escapeHtml(words, 60)}</text>`;
}

function trim(value: number, span: number): string {
  const digits =
    span > 0 && Number.isFinite(span) ? Math.max(0, Math.min(6, 1 - Math.floor(Math.log10(span)))) : 2;
  const shown = String(Number(value.toFixed(digits)));
  return shown.replace('-', '\u{2212}').replace(/^\u{2212}0$/u, '0');
}
