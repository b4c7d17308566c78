import { z } from 'zod/mini';
import { notes } from '../../src/record/terms.ts';
import { verdictShape } from '../../src/record/verdict.ts';

/** The contract of verdict.json as a JSON Schema (draft 2020-12). */
export function verdictSchema(): object {
  const schema = z.toJSONSchema(verdictShape, { target: 'draft-2020-12', metadata: notes });
  return {
    ...schema,
    title: 'Greenlight verdict',
    description: 'What a review of a model answered. Promote only when "promote" is true.',
    // That one key follows from another is beyond what the contract's own language can say.
    oneOf: [
      { properties: { status: { const: 'GREEN' }, promote: { const: true } } },
      { properties: { status: { enum: ['AMBER', 'RED'] }, promote: { const: false } } },
    ],
  };
}
