import { z } from 'zod/mini';
import { readPace, readWindow } from '../retraining.ts';
import { amount, optional, prose, required } from './terms.ts';

const paceWords = 'never, a frequency such as "monthly", "on RED" or "on drift"';
const windowWords = 'expanding, or a length of time such as "28 days"';
const dayWords = 'a day such as 2026-11-30';

export const retraining = z.strictObject(
  {
    every: required(
      z.string({ error: paceWords }).check(z.refine((text) => readPace(text) !== null, paceWords)),
      {
        description: 'When a new model is trained: never, so often, or when the gate says so.',
        examples: ['monthly', 'never', 'on RED'],
      },
    ),
    window: required(
      z.string({ error: windowWords }).check(z.refine((text) => readWindow(text) !== null, windowWords)),
      {
        description: 'On which part of the past: the newest so long whose labels are known, or all of it.',
        examples: ['28 days', 'expanding'],
      },
    ),
    reason: optional(prose, { description: 'Why so: what the comparison found.' }),
    trained: optional(
      z
        .string({ error: `${dayWords}. If it is one, put it in quotes` })
        .check(
          z.refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)), dayWords),
        ),
      {
        description: 'The day of the newest training. A review says when the next is due.',
        examples: ['2026-11-30'],
      },
    ),
    margin: optional(amount, {
      description:
        'How far from the best way of retraining is near enough: points, or per cent of the best. Left out: the fall from the reference that the metric minds.',
    }),
  },
  { error: 'a map with every and window' },
);
