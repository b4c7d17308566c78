import { z } from 'zod/mini';
import {
  patterns,
  readAmount,
  readBound,
  readFrequency,
  readPeriod,
  readShare,
} from '../vocabulary/terms.ts';

// zod would else compile validators with `new Function`.
z.config({ jitless: true });

/** What an editor shows for a key, and what stands in docs/plan.md. */
export interface Help {
  description: string;
  /** The default, as a plan would write it. */
  default?: unknown;
  examples?: unknown[];
}

/** A key that may be left out. */
export const optional = <Schema extends z.ZodMiniType>(schema: Schema, help: Help) =>
  described(z.optional(schema), help);
/** A key that must be written. */
export const required = <Schema extends z.ZodMiniType>(schema: Schema, help: Help) =>
  described(schema.clone(), help);

function described<Schema extends z.ZodMiniType>(schema: Schema, help: Help): Schema {
  z.globalRegistry.add(schema, { ...help });
  return schema;
}

// The `error` of a schema completes the sentence `"…" is not …`; structure.ts makes a message of it.
const control = /^[^\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]*$/u;
const controlOrLine = /^(?:[^\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]|[\n\t])*$/u;

export const name = z
  .string({ error: 'a name. If it is one, put it in quotes' })
  .check(
    z.minLength(1, 'a name: it is empty'),
    z.maxLength(200, 'a name: it is longer than 200 characters'),
    z.regex(control, 'a name: it holds control characters'),
    z.regex(/\S/, 'a name: it is empty'),
  )
  .register(z.globalRegistry, { id: 'name', description: 'A name, as it stands in the data.' });
export const prose = z
  .string({ error: 'a text. If it is one, put it in quotes' })
  .check(
    z.maxLength(2000, 'a text: it is longer than 2,000 characters'),
    z.regex(controlOrLine, 'a text: it holds control characters'),
    z.regex(/\S/, 'a text: it is empty'),
  )
  .register(z.globalRegistry, { id: 'prose', description: 'A text for people.' });
/** A label, a class, a category: whatever stands in the data's cells. */
export const cell = z
  .union([name, z.number(), z.boolean()], { error: 'a value of a column' })
  .register(z.globalRegistry, { id: 'cell', description: 'A value, as it stands in the data.' });

export const bound = z
  .string({ error: 'a bound such as ">= 0.8"' })
  .check(
    z.regex(patterns.bound, 'a bound such as ">= 0.8" or "> 1%"'),
    z.refine(
      (text) => !patterns.bound.test(text) || readBound(text) !== null,
      'a number a computer can hold',
    ),
  )
  .register(z.globalRegistry, {
    id: 'bound',
    description: 'A bound on the measured value, in quotes: >=, >, <= or <, then a number or per cent.',
    examples: ['>= 0.8', '> 1%'],
  });

const shareText = (what: string) => z.string().check(z.regex(patterns.percent, what));
/** A share between two bounds, as number or per cent. */
export const share = (least: number, most: number, what: string) =>
  z
    .union(
      [z.number({ error: what }).check(z.minimum(least, what), z.maximum(most, what)), shareText(what)],
      { error: what },
    )
    .check(
      z.refine((input) => {
        const value = readShare(input);
        return value !== null && value >= least && value <= most;
      }, what),
    );

const amountWords = 'an amount such as 0.03 (points) or 10% (relative)';
const amountText = z.string().check(z.regex(patterns.amount, amountWords));
export const amount = z
  .union([z.number().check(z.gt(0, 'an amount above zero')), amountText], { error: amountWords })
  .check(
    z.refine(
      (input) => !patterns.amount.test(String(input)) || (readAmount(input)?.value ?? 0) > 0,
      'an amount above zero',
    ),
  )
  .register(z.globalRegistry, {
    id: 'amount',
    description: 'How far the metric may worsen: 0.03 is points, 10% is relative to the earlier value.',
    examples: [0.03, '10%'],
  });

export const period = z
  .string({ error: 'a length of time such as "24 hours" or "5 days"' })
  .check(
    z.regex(patterns.period, 'a length of time such as "24 hours" or "5 days"'),
    z.refine(
      (text) => !patterns.period.test(text) || readPeriod(text) !== null,
      'a length of time above zero',
    ),
  )
  .register(z.globalRegistry, {
    id: 'period',
    description: 'A number and a unit: seconds, minutes, hours, days, weeks, months, quarters or years.',
  });

export const frequency = z.string({ error: 'a frequency such as "weekly" or "every 2 weeks"' }).check(
  z.regex(patterns.frequency, 'a frequency such as "weekly" or "every 2 weeks"'),
  z.refine(
    (text) => !patterns.frequency.test(text) || readFrequency(text) !== null,
    'a frequency above zero',
  ),
);

export const flag = z.boolean({ error: 'true or false' });
export const cases = z
  .int({ error: 'a whole number of cases' })
  .check(
    z.minimum(1, 'a whole number of cases, 1 or more'),
    z.maximum(1e9, 'a number of cases that data can have'),
  );

/** A level that a check raises. */
export const raises = z
  .enum(['NOTE', 'AMBER', 'RED'], { error: 'NOTE, AMBER or RED' })
  .register(z.globalRegistry, {
    id: 'raises',
    description: 'What the check raises when it finds something. A NOTE is shown and never gates.',
  });
/** A check that is set by its level alone, or by a map. */
export const check = z
  .union(
    [
      raises,
      z.strictObject({ raises: required(raises, { description: 'The level that the check raises.' }) }),
    ],
    {
      error: 'NOTE, AMBER or RED',
    },
  )
  .register(z.globalRegistry, {
    id: 'check',
    description: 'NOTE, AMBER or RED: what the check raises when it finds something.',
  });

const upward = String.raw`(?!(?:.*\/)?\.\.(?:\/|$))`;
const absolute = String.raw`(?![\/~]|[A-Za-z][A-Za-z0-9+.\-]*:)`;

/** A file beside the plan or below it. A clone, or the JSON Schema would say at every key what it says at `file`. */
export const file = name
  .check(
    z.regex(
      new RegExp(String.raw`^${absolute}${upward}[^\\]*$`, 'u'),
      'a file beside the plan or in a folder below it. Write its path from the plan, with /',
    ),
  )
  .clone()
  .register(z.globalRegistry, {
    id: 'file',
    description: 'Path of a file beside the plan or in a folder below it.',
  });
