import type { Observation } from '../../src/notify/observation.ts';
import { day, found, plan } from './story.ts';

const all = [[found('metric/accuracy', 'AMBER')], [found('metric/accuracy', 'RED')], []];

/** Three reviews: AMBER, RED, GREEN. */
export const steps = all.map(
  (one, index): Observation => ({
    gate: 'credit',
    at: new Date(Date.parse('2026-01-05T09:00:00Z') + 7 * day * index).toISOString(),
    plan: plan(),
    status: one[0]?.status ?? 'GREEN',
    reason: '',
    found: one,
    url: null,
    report: null,
  }),
);
