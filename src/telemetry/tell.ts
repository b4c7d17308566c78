import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { prometheusText } from './prometheus.ts';
import type { Told } from './reading.ts';
import { sendOtlp } from './send.ts';

/** Who is to be told. */
export interface Wanted {
  /** A file in Prometheus' text format; null: none. */
  metrics: string | null;
  otlp: boolean;
}

/** Writes and sends what is told. Never throws: the verdict stands, and what went wrong comes back in sentences. */
export async function tellTelemetry(
  told: Told,
  { metrics, otlp }: Wanted,
  environment: Record<string, string | undefined>,
): Promise<string[]> {
  const [written, sent] = await Promise.all([
    metrics === null ? [] : writeMetrics(metrics, prometheusText(told.readings)),
    otlp ? sendOtlp(told, environment) : [],
  ]);
  return [...written, ...sent.map((warning) => `Telemetry: ${warning}`)];
}

/** Whole or not at all: a collector may read it at any moment. Its name while it is written does not end in `.prom`. */
async function writeMetrics(file: string, text: string): Promise<string[]> {
  const draft = join(dirname(file), `.${basename(file)}-${randomUUID()}`);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(draft, text, { flag: 'wx' });
    await rename(draft, file);
    return [];
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return [`${file}: the metrics cannot be written (${reason}). What it held before may be out of date.`];
  }
}
