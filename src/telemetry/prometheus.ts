import type { Reading } from './reading.ts';

/**
 * Readings in the text format of Prometheus, for the textfile collector and the Pushgateway, without times, which neither takes. Names
 * are those that a Collector gives them by default, so that a page drawn for one fits the other.
 *
 * https://prometheus.io/docs/instrumenting/exposition_formats/,
 * https://opentelemetry.io/docs/specs/otel/compatibility/prometheus_and_openmetrics/
 */
export function prometheusText(readings: Reading[]): string {
  const families = new Map<string, Reading[]>();
  for (const reading of readings) {
    const name = familyName(reading);
    families.set(name, [...(families.get(name) ?? []), reading]);
  }
  return [...families]
    .flatMap(([name, family]) => [
      `# HELP ${name} ${family[0]!.help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}\n`,
      `# TYPE ${name} gauge\n`,
      ...family.map(({ attributes, value }) => `${name}{${labels(attributes)}} ${value}\n`),
    ])
    .join('');
}

const suffixes: Record<string, string> = { '1': 'ratio', s: 'seconds', d: 'days', h: 'hours' };

/** `greenlight_metric_auroc_ratio` */
export function familyName({ name, unit }: Pick<Reading, 'name' | 'unit'>): string {
  const plain = plainName(name);
  const suffix = suffixes[unit];
  return suffix === undefined || plain.split('_').includes(suffix) ? plain : `${plain}_${suffix}`;
}

function labels(attributes: Reading['attributes']): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${plainName(name)}="${escaped(String(value))}"`)
    .join(',');
}

function plainName(name: string): string {
  return name.replaceAll(/[^a-zA-Z0-9]+/g, '_');
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
