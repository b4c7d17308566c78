import { appendFileSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type RunnerTestCase, type RunnerTestSuite, TestRunner } from 'vitest';
import type { Breaks, Line } from './journal.ts';

type Hook = (context: unknown, suite: unknown) => unknown;
/** What Stryker's switches read and count in. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

/**
 * Runs every test once as it is, and then, where the task names breaks for it, once with each of them switched on. Nothing is loaded
 * anew in between, so a break costs no more than the tests that reach it. What happened goes to the journal line by line: a run
 * that hangs or dies is begun anew without the break that it stopped at.
 */
export default class MutationRunner extends TestRunner {
  readonly #task: Breaks = JSON.parse(readFileSync(process.env.GREENLIGHT_BREAKS!, 'utf8'));
  readonly #noticed = new Set<string>();
  readonly #seen = new Map<string, number>();
  readonly #names = new WeakMap<RunnerTestCase, string>();

  override onBeforeTryTask(test: RunnerTestCase): void {
    super.onBeforeTryTask(test);
    switches().activeMutant = undefined;
    switches().currentTestId = this.#name(test);
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const name = this.#name(test);
    const breaks = this.#task.tests?.[name];
    // Titles may repeat; a test that has nothing to notice need not run again.
    if (this.#task.tests !== undefined && breaks === undefined) return;
    const run = TestRunner.getTestFn(test) as () => Promise<void>;
    const start = performance.now();
    await run();
    const took = performance.now() - start;
    switches().currentTestId = undefined;
    if (breaks === undefined) {
      const cover = switches().mutantCoverage?.perTest[name] ?? {};
      this.#write({ test: name, took, cover });
      return;
    }
    // A test that cannot run twice would seem to notice anything.
    if ((await this.#again(test, run, undefined, 0, took)).failed) {
      this.#write({ test: name, unsteady: true });
      return;
    }
    for (const { id, hits } of breaks) {
      if (this.#noticed.has(id)) continue;
      this.#write({ test: name, begun: id, took });
      const { failed, reached } = await this.#again(test, run, id, hits, took);
      this.#write({ test: name, ended: id, failed, reached });
      if (!failed) continue;
      this.#noticed.add(id);
      // What a break left behind must not speak for the next one.
      if ((await this.#again(test, run, undefined, 0, took)).failed) {
        this.#write({ test: name, spoiled: id });
        process.kill(process.pid, 'SIGKILL');
      }
    }
  }

  override onAfterRunFiles(): void {
    this.#write({ loaded: switches().mutantCoverage?.static ?? {} });
    super.onAfterRunFiles();
  }

  async #again(
    test: RunnerTestCase,
    run: () => Promise<void>,
    id: string | undefined,
    hits: number,
    took: number,
  ): Promise<{ failed: boolean; reached: boolean }> {
    const around = switches();
    let failed = false;
    try {
      await hooks(test, 'afterEach');
      super.onBeforeTryTask(test);
      around.hitCount = 0;
      // A loop that a break has made endless passes its switch again and again.
      around.hitLimit = 100 * hits + 10_000;
      around.activeMutant = id;
      await hooks(test, 'beforeEach');
      await within(run(), 10_000 + 20 * took);
      super.onAfterTryTask(test);
    } catch {
      failed = true;
    }
    around.activeMutant = undefined;
    return { failed, reached: (around.hitCount ?? 0) > 0 };
  }

  #name(test: RunnerTestCase): string {
    const known = this.#names.get(test);
    if (known !== undefined) return known;
    const titles = [test.name];
    for (let suite = test.suite; suite !== undefined; suite = suite.suite) titles.unshift(suite.name);
    const title = `${relative(this.config.root, test.file.filepath).replaceAll('\\', '/')} # ${titles.join(' › ')}`;
    const times = this.#seen.get(title) ?? 0;
    this.#seen.set(title, times + 1);
    const name = times === 0 ? title : `${title} (${times + 1})`;
    this.#names.set(test, name);
    return name;
  }

  #write(line: Line): void {
    appendFileSync(process.env.GREENLIGHT_JOURNAL!, `${JSON.stringify(line)}\n`);
  }
}

function switches(): Switches {
  const all = globalThis as { __stryker__?: Switches };
  all.__stryker__ ??= {};
  return all.__stryker__;
}

/** The hooks around a test, those of its outermost suite first. */
async function hooks(test: RunnerTestCase, kind: 'beforeEach' | 'afterEach'): Promise<void> {
  const suites: RunnerTestSuite[] = [];
  for (let suite = test.suite; suite !== undefined; suite = suite.suite) suites.unshift(suite);
  for (const suite of [test.file, ...suites])
    for (const hook of TestRunner.getSuiteHooks(suite)?.[kind] ?? [])
      await (hook as Hook)(test.context, suite);
}

async function within(work: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('took too long')), ms);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
