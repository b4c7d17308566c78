import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/gate.ts';
import { fetchedRules } from '../../src/plan/operations.ts';
import { newFolder } from '../folder.ts';
import { planText, planWith } from '../operations/plans.ts';
import { rows } from '../operations/real/rows.ts';

const gpu = '  - { name: GPU, query: "avg(gpu)", over: 1 hour, amber: "> 90%" }';
const failures = `deployment:
  restarts: {}
  hardware_errors: {}
  clock_skew: { query: "max(abs(node_timex_offset_seconds))" }`;
const moment = '2026-11-29T12:00:00Z';

/** What is judged of software that fails, by the values that a server gave. */
async function judged(values: Record<string, number>, more = failures) {
  const folder = newFolder();
  const put = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const lines = Object.entries({ GPU: 0.4, ...values }).map(([name, value]) =>
    JSON.stringify({ name, value, from: '2026-11-28T12:00:00Z', to: moment, at: moment }),
  );
  const { verdict } = await check({
    plan: put('plan.yaml', planText(gpu, more)),
    reference: [put('reference.csv', rows(1))],
    candidate: [put('candidate.csv', rows(2))],
    labels: [],
    operations: [put('operations.jsonl', lines.join('\n'))],
    out: join(folder, 'out'),
    now: new Date(moment),
  });
  return Object.fromEntries(
    verdict.findings
      .filter(({ kind }) => kind === 'deployment')
      .map(({ check: name, status, reasons }) => [
        name.replace('deployment/', ''),
        reasons[0]?.reason === 'noEvidence' ? 'no evidence' : status,
      ]),
  );
}

describe('Software that fails has rules where the plan writes none', () => {
  it.each<[string, Record<string, number>, Record<string, string>]>([
    [
      'nothing is wrong',
      { restarts: 0, 'hardware errors': 0, 'clock skew': 0.2 },
      { restarts: 'GREEN', 'hardware-errors': 'GREEN', 'clock-skew': 'GREEN' },
    ],
    [
      'a process started anew, a memory counted an error, a clock is off by two minutes',
      { restarts: 1, 'hardware errors': 1, 'clock skew': 120 },
      { restarts: 'AMBER', 'hardware-errors': 'RED', 'clock-skew': 'AMBER' },
    ],
    [
      'nobody answered',
      {},
      { restarts: 'no evidence', 'hardware-errors': 'no evidence', 'clock-skew': 'no evidence' },
    ],
  ])('%s', async (_, values, expected) => {
    expect(await judged(values)).toEqual(expected);
  });

  it('asks for the counters that exporters have, and for those that the plan names', () => {
    const asked = (more: string) =>
      fetchedRules(planWith(gpu, more)).map(({ name, measures }) => [
        name,
        (measures as { query: string }).query,
      ]);
    expect(asked(failures)).toEqual([
      ['GPU', 'avg(gpu)'],
      ['restarts', 'sum(changes(process_start_time_seconds[$window]))'],
      ['hardware errors', expect.stringMatching(/DCGM_FI_DEV_ECC_DBE_VOL_TOTAL.*DCGM_FI_DEV_XID_ERRORS/)],
      ['clock skew', 'max(abs(node_timex_offset_seconds))'],
    ]);
    const own = asked(
      'deployment: { hardware_errors: { from: node-exporter }, restarts: { query: "sum(starts)" } }',
    );
    expect(own.slice(1)).toEqual([
      ['restarts', 'sum(starts)'],
      ['hardware errors', 'sum(increase(node_edac_uncorrectable_errors_total[$window]))'],
    ]);
  });
});
