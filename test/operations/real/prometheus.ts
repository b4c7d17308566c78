import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { newFolder } from '../../folder.ts';

/** The programs that these tests need; null where one is absent, or where no part asks for them: they take their time. */
export function found(...names: string[]): Record<string, string> | null {
  if (!process.env.GREENLIGHT_PART) return null;
  const places = (process.env.PATH ?? '').split(delimiter);
  const paths = names.map((name) => places.map((place) => join(place, name)).find(isProgram));
  return paths.every((path) => path !== undefined)
    ? Object.fromEntries(names.map((name, i) => [name, paths[i]!]))
    : null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A Prometheus of the test: what it knows from before, and what it scrapes every second. */
export async function startPrometheus(
  programs: Record<string, string>,
  { backfill, targets = [] }: { backfill?: string; targets?: string[] },
): Promise<{ address: string; stop(): Promise<void> }> {
  const folder = newFolder();
  const data = join(folder, 'data');
  mkdirSync(data);
  if (backfill !== undefined) {
    const file = join(folder, 'past.om');
    writeFileSync(file, backfill);
    const { status, stderr } = spawnSync(
      programs.promtool!,
      ['tsdb', 'create-blocks-from', 'openmetrics', file, data],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`promtool: ${stderr}`);
  }
  const config = join(folder, 'prometheus.yml');
  writeFileSync(
    config,
    `global: { scrape_interval: 1s }\nscrape_configs:\n  - job_name: test\n    static_configs: [{ targets: ${JSON.stringify(targets)} }]\n`,
  );
  const port = await freePort();
  const child = spawn(
    programs.prometheus!,
    [
      `--config.file=${config}`,
      `--storage.tsdb.path=${data}`,
      '--storage.tsdb.retention.time=90d',
      `--web.listen-address=127.0.0.1:${port}`,
    ],
    { stdio: ['ignore', 'ignore', 'ignore'] },
  );
  const address = `http://127.0.0.1:${port}`;
  await ready(`${address}/-/ready`, child);
  return { address, stop: () => stopped(child) };
}

/** Another program that serves on a port of its own; `words` gives it its words. */
export async function startProgram(
  program: string,
  words: (address: string) => string[],
): Promise<{ address: string; stop(): Promise<void> }> {
  const address = `127.0.0.1:${await freePort()}`;
  const child = spawn(program, words(address), { stdio: 'ignore' });
  await ready(`http://${address}/metrics`, child);
  return { address, stop: () => stopped(child) };
}

/** Waits until an address answers; however long it takes, as long as the program lives. */
async function ready(address: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${address}: the program ended`);
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await pause(100);
  }
}

/** Waits until a query has an answer that is good. */
export async function until(address: string, query: string, good: (value: number) => boolean): Promise<void> {
  for (;;) {
    const answer = await fetch(`${address}/api/v1/query?${new URLSearchParams({ query })}`);
    const { data } = (await answer.json()) as { data: { result: { value: [number, string] }[] } };
    if (data.result[0] !== undefined && good(Number(data.result[0].value[1]))) return;
    await pause(300);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}
