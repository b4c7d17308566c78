import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/plan/parse.ts';
import { PlanError } from '../../src/plan/read.ts';
import { Refusal } from '../../src/refusal.ts';

const folder = join(import.meta.dirname, 'broken');
const plans = readdirSync(folder).filter((file) => file.endsWith('.yaml'));

/** What is said of a plan: the message of its refusal. */
function refusal(text: string, file: string): PlanError {
  try {
    parsePlan(text, file);
  } catch (error) {
    if (error instanceof PlanError) return error;
    throw error;
  }
  throw new Error('the plan was accepted');
}

describe('a broken plan is refused with messages that say where and how to fix it', () => {
  it('in a corpus of at least 60 plans', () => {
    expect(plans.length).toBeGreaterThanOrEqual(60);
  });

  it.each(plans)('%s', (file) => {
    const golden = readFileSync(join(folder, file.replace(/yaml$/, 'txt')), 'utf8').trimEnd();
    const error = refusal(readFileSync(join(folder, file), 'utf8'), 'plan.yaml');
    expect(error).toBeInstanceOf(Refusal);
    expect(
      error.problems.map(({ line, column, message }) => `${line}:${column}: ${message}`).join('\n'),
    ).toBe(golden);
    expect(error.message).toBe(golden.replaceAll(/^/gm, 'plan.yaml:'));
  });
});
