import { z } from 'zod/mini';
import { notes } from '../../src/record/terms.ts';
import { retrainingShape } from '../../src/study/shape.ts';

/** The contract of retraining.json as a JSON Schema (draft 2020-12). */
export function retrainingSchema(): object {
  const schema = z.toJSONSchema(retrainingShape, { target: 'draft-2020-12', metadata: notes });
  return {
    ...schema,
    title: 'Greenlight retraining',
    description: 'Which way of retraining is good enough and cheapest, and how that was found out.',
  };
}
