import { z } from 'zod/mini';
import { fall, rule } from './metrics.ts';
import { cases, flag, name, optional, period, prose, raises, required, share } from './terms.ts';

const where = prose.clone().register(z.globalRegistry, {
  id: 'bad_rows',
  description: 'A condition on a logged row, written as in SQL.',
  examples: ['latency_ms > 250'],
});

/** A question in PromQL. */
const query = z
  .string({ error: 'a query in PromQL' })
  .check(
    z.maxLength(4000, 'a query of at most 4,000 characters'),
    z.regex(
      /^(?:[^\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]|[\n\t])*$/u,
      'a query: it holds control characters',
    ),
    z.regex(/\S/, 'a query: it is empty'),
  )
  .register(z.globalRegistry, {
    id: 'query',
    description:
      'A query in PromQL, asked by greenlight fetch. $window stands for the length of time that is asked about.',
    examples: ['sum(increase(requests_total[$window]))'],
  });

const quantile = share(0.001, 0.9999, 'a share such as 99%, from 0.1% to 99.99%');

const measure = z.strictObject(
  {
    name: required(name, { description: 'What the measure is called.', examples: ['slow answers'] }),
    where: optional(where, {
      description: 'Logged rows: the share of the candidate’s rows that meet the condition.',
      examples: ['latency_ms > 250'],
    }),
    column: optional(name, {
      description: 'Logged rows: the mean of a column of numbers; with quantile, its percentile.',
      examples: ['latency_ms'],
    }),
    quantile: optional(quantile, {
      description:
        'With column: the percentile. It needs times, and rows enough for 20 blocks of time with 50 rows each.',
      examples: ['99%'],
    }),
    per: optional(period, {
      description: 'Logged rows: how many there are in such a length of time.',
      examples: ['1 minute'],
    }),
    good: optional(query, {
      description: 'Fetched: how many of total were good. The value is the share of good ones.',
      examples: ['sum(increase(requests_total{code!~"5.."}[$window]))'],
    }),
    bad: optional(query, {
      description: 'Fetched: how many of total were bad. The value is the share of bad ones.',
      examples: ['sum(increase(requests_total{code=~"5.."}[$window]))'],
    }),
    total: optional(query, {
      description: 'Fetched: how many there were in all.',
      examples: ['sum(increase(requests_total[$window]))'],
    }),
    query: optional(query, {
      description:
        'Fetched: a plain value. With every, values over time, of which the mean is judged; without, one value, which is judged as written and proves nothing.',
      examples: ['avg(avg_over_time(DCGM_FI_DEV_GPU_UTIL[$window])) / 100'],
    }),
    every: optional(period, {
      description: 'With query: how far apart the values are. At least 20 of them make an interval.',
      examples: ['1 hour'],
    }),
    over: optional(period, {
      description:
        'The length of time that is judged. Fetched measures need it; with per it is the time in which the rows came.',
      examples: ['30 days'],
    }),
    objective: optional(quantile, {
      description:
        'Judge the error budget that is left in place of the share: 100% is untouched, 0% spent. The objective is the share that must be good.',
      examples: ['99.9%'],
    }),
    by: optional(name, {
      description:
        'A column of the rows, or a label of the query’s series, such as the host: each is held against the others too. Logged rows: left out, it is the column of deployment: host.',
      examples: ['instance'],
    }),
    ...rule.shape,
    falls: optional(z.array(fall, { error: 'a list of triggers, each on a line that starts with a dash' }), {
      description:
        'Triggers: how far it may worsen against the reference (logged rows only) or the last review.',
      examples: [[{ from: 'last review', amber: '20%' }]],
    }),
    gates: optional(flag, { description: 'false: shown as a NOTE, never gates.', default: true }),
    as_written: optional(flag, {
      description:
        'true: judged as written where the plan asks for confidence too. For a plain value, which proves nothing.',
      default: false,
    }),
    min_cases: optional(cases, {
      description: 'With fewer rows, requests or values there is no evidence, which is AMBER.',
      default: 30,
    }),
  },
  { error: 'a measure with a name and what is measured' },
);

export const operations = z.array(measure, {
  error: 'a list of measures, each starting with a dash',
});

/** What a plain number of things that went wrong is judged by. */
const counted = {
  over: optional(period, { description: 'The length of time that is judged.', default: '1 day' }),
  ...rule.shape,
};

const lagging = z.union(
  [
    raises,
    z.strictObject({
      raises: optional(raises, { description: 'What a host that lags raises.', default: 'AMBER' }),
      times: optional(
        z
          .number({ error: 'a number above 1' })
          .check(z.gt(1, 'a number above 1'), z.maximum(1000, 'a number of at most 1,000')),
        { description: 'How many times as bad as the others a host must be.', default: 1.5 },
      ),
    }),
  ],
  { error: 'NOTE, AMBER or RED, or a map of settings' },
);

/** What deployment: knows of software that fails. */
export const failures = {
  lagging_host: optional(lagging, {
    description:
      'A host (or whatever by names) whose latency, or share of bad rows, is 1.5 times that of the others and beyond chance. Judged wherever operations: measures rows and deployment: names the host.',
    default: 'AMBER',
  }),
  versions_by_host: optional(raises, {
    description:
      'A version that answers on some hosts only, where chance does not explain it. Judged wherever model_version and host are named.',
    default: 'AMBER',
  }),
  clock_skew: optional(
    z.union(
      [
        raises,
        z.strictObject({
          column: optional(name, {
            description:
              'A second time of each row that one clock wrote, such as that of the gateway. Left out: hosts whose first and last rows are both later, or earlier, than the others’.',
            examples: ['received_at'],
          }),
          query: optional(query, {
            description: 'Fetched: seconds by which the clocks are apart.',
            examples: ['max(abs(node_timex_offset_seconds))'],
          }),
          ...counted,
          raises: optional(raises, {
            description: 'What clocks that are apart raise, where no bound is written.',
            default: 'AMBER',
          }),
        }),
      ],
      { error: 'NOTE, AMBER or RED, or a map of settings' },
    ),
    {
      description:
        'Clocks of hosts that are apart, by more than a minute where no bound in seconds is written. Judged wherever data: names the time and deployment: the host.',
      default: 'AMBER',
    },
  ),
  restarts: optional(
    z.strictObject(
      {
        column: optional(name, {
          description:
            'Logged rows: a column that changes when a process starts anew, such as its start time or id.',
          examples: ['process_started'],
        }),
        query: optional(query, {
          description:
            'Fetched: how many restarts there were. Left out, with no column: changes of process_start_time_seconds.',
          examples: ['sum(changes(process_start_time_seconds{job="model"}[$window]))'],
        }),
        ...counted,
      },
      { error: 'a map with column or query, and a rule' },
    ),
    {
      description: 'Restarts of what answers. Without a rule: amber when > 0.',
      examples: [{ column: 'process_started', amber: '> 0', red: '> 3' }],
    },
  ),
  hardware_errors: optional(
    z.strictObject(
      {
        from: optional(z.enum(['dcgm', 'node-exporter'], { error: 'dcgm or node-exporter' }), {
          description:
            'Whose counters are asked: double-bit ECC and Xid errors of NVIDIA’s DCGM exporter, or uncorrectable memory errors of node-exporter.',
          default: 'dcgm',
        }),
        query: optional(query, {
          description: 'Another query for the number of errors.',
          examples: ['sum(increase(node_edac_uncorrectable_errors_total[$window]))'],
        }),
        ...counted,
      },
      { error: 'a map with from or query' },
    ),
    {
      description: 'Errors that the hardware counted. Without a rule: red when > 0.',
      examples: [{ from: 'dcgm' }],
    },
  ),
};
