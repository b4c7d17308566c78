import { z } from 'zod/mini';
import { rule } from './metrics.ts';
import { name, optional, period, raises, required, share } from './terms.ts';

/** How a stream is cut into windows, and when each is judged. */
export const watch = z.strictObject({
  window: required(period, {
    description:
      'How long a window is, by the time of its records. Windows lie side by side, counted from the first midnight of 1970 in UTC; weeks begin on Monday.',
    examples: ['1 hour'],
  }),
  lateness: optional(period, {
    description:
      'How long after a window its records are waited for. What comes later is counted and shown, and is in no window. Left out: a tenth of the window.',
    examples: ['5 minutes'],
  }),
  idle: optional(period, {
    description:
      'After so long without a record, a partition that was read to its end is waited for no longer. Where all are so, the clock closes windows.',
    default: '5 minutes',
  }),
  ahead: optional(period, {
    description: 'How far ahead of the clock the time of a record may lie. Beyond it is a wrong time.',
    default: '1 hour',
  }),
  format: optional(z.enum(['json', 'avro', 'protobuf'], { error: 'json, avro or protobuf' }), {
    description:
      'How records are written. Avro and Protobuf are read by the schemas of a registry (`--registry`), and their fields are the columns.',
    default: 'json',
  }),
  labels: optional(name, {
    description:
      'Topic, stream, file or folder that labels come in, beside that of the records: an id and a label each. A window is then judged twice: when it closes, and `labels_after` later by its labels too.',
    examples: ['outcomes'],
  }),
  lost: optional(rule, {
    description:
      'Rule on the share of the records that came since the last window closed and are in no window: late, or not readable. Left out: AMBER above 1%, RED above 10%.',
    examples: [{ amber: '> 1%', red: '> 10%' }],
  }),
  false_alarms: optional(share(1e-6, 0.5, 'a share above 0 and at most 50%'), {
    description:
      'In what share of the months of an unchanged stream falls that add up over windows may alarm, however often they are looked at: half of it is for the CUSUM (`history: cusum:`), whose threshold is raised to that, half for evidence over windows.',
    default: '5%',
  }),
  raises: optional(raises, { description: 'What evidence over windows raises.', default: 'AMBER' }),
  again: optional(rule, {
    description:
      'Rule on the share of the ids of a window that came in an earlier window too, of the newest 2 million ids. Left out: AMBER above 1%, RED above 10%.',
    examples: [{ amber: '> 0.1%' }],
  }),
});
