/** Rows of a model of two features, and the same as several loggers write them. */
export interface Row {
  id: string;
  at: string;
  label: number;
  score: number;
  income: number;
  purpose: string;
}

/** Healthy rows, the scores of which tell the labels. */
export function makeRows(seed: number, count = 600): Row[] {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: count }, (_, i) => {
    const score = Number(random().toFixed(4));
    return {
      id: `r${seed}-${Math.floor(i / 3)}/${i % 3}`,
      at: new Date(Date.UTC(2026, 10, 1) + Math.floor(i / 3) * 600_000).toISOString(),
      label: random() < score ? 1 : 0,
      score,
      income: Number((score * 50 + random() * 10).toFixed(2)),
      purpose: ['car', 'home', 'school'][Math.floor(random() * 3)]!,
    };
  });
}

export const csv = (rows: Row[]): string =>
  `id,at,score,income,purpose\n${rows.map(({ id, at, score, income, purpose }) => [id, at, score, income, purpose].join(',')).join('\n')}\n`;

export const labelled = (rows: Row[]): string =>
  `id,at,score,income,purpose,label\n${rows.map(({ id, at, score, income, purpose, label }) => [id, at, score, income, purpose, label].join(',')).join('\n')}\n`;

export const labels = (rows: Row[]): string =>
  `id,label\n${rows.map(({ id, label }) => `${id},${label}`).join('\n')}\n`;

/** Three rows an event. */
function events(rows: Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / 3) }, (_, i) => rows.slice(3 * i, 3 * i + 3));
}

const eventId = (rows: Row[]) => rows[0]!.id.split('/')[0]!;
const base64 = (text: string) => Buffer.from(text).toString('base64');
const jsonLines = (records: unknown[]) => `${records.map((record) => JSON.stringify(record)).join('\n')}\n`;

/** SageMaker's data capture, after the documented schema: CSV in base64, several rows an event. */
export function sagemakerCsv(rows: Row[]): string {
  return jsonLines(
    events(rows).map((event) => ({
      captureData: {
        endpointInput: {
          observedContentType: 'text/csv',
          mode: 'INPUT',
          data: base64(event.map(({ income, purpose }) => `${income},"${purpose}"`).join('\n')),
          encoding: 'BASE64',
        },
        endpointOutput: {
          observedContentType: 'text/csv; charset=utf-8',
          mode: 'OUTPUT',
          data: base64(`${event.map(({ score }) => `${score}`).join('\n')}\n`),
          encoding: 'BASE64',
        },
      },
      eventMetadata: {
        eventId: `e-${eventId(event)}`,
        inferenceId: eventId(event),
        inferenceTime: event[0]!.at,
      },
      eventVersion: '0',
    })),
  );
}

/** The same as JSON, and not encoded. */
export function sagemakerJson(rows: Row[]): string {
  return jsonLines(
    events(rows).map((event) => ({
      captureData: {
        endpointInput: {
          observedContentType: 'application/json',
          mode: 'INPUT',
          data: JSON.stringify({ instances: event.map(({ income, purpose }) => ({ income, purpose })) }),
          encoding: 'JSON',
        },
        endpointOutput: {
          observedContentType: 'application/json',
          mode: 'OUTPUT',
          data: JSON.stringify({ predictions: event.map(({ score }) => [1 - score, score]) }),
          encoding: 'JSON',
        },
      },
      eventMetadata: { eventId: eventId(event), inferenceTime: event[0]!.at },
      eventVersion: '0',
    })),
  );
}

/** CloudEvents of KServe's logger; responses of a later line than the next request, some before their request. */
function kserve(
  rows: Row[],
  request: (event: Row[]) => unknown,
  response: (event: Row[]) => unknown,
  family = 'org.kubeflow.serving',
): string {
  const records = events(rows).map((event) => {
    const about = {
      specversion: '1.0',
      id: eventId(event),
      source: 'http://localhost:9081/',
      time: event[0]!.at,
      inferenceservicename: 'credit',
      namespace: 'default',
    };
    return [
      {
        ...about,
        type: `${family}.inference.request`,
        datacontenttype: 'application/json',
        data: request(event),
      },
      {
        ...about,
        type: `${family}.inference.response`,
        datacontenttype: 'application/json',
        data: response(event),
      },
    ];
  });
  return jsonLines(
    records.flatMap(([asked, answered], i) => (i % 7 === 3 ? [answered, asked] : [asked, answered])),
  );
}

export const kserveV1 = (rows: Row[]): string =>
  kserve(
    rows,
    (event) => ({ instances: event.map(({ income, purpose }) => ({ income, purpose })) }),
    (event) => ({ predictions: event.map(({ score }) => score) }),
  );

/** V2: a tensor of two numbers a row, flat, and one of texts; by Seldon's names. */
export const kserveV2 = (rows: Row[]): string =>
  kserve(
    rows,
    (event) => ({
      id: eventId(event),
      inputs: [
        {
          name: 'numbers',
          shape: [event.length, 2],
          datatype: 'FP64',
          data: event.flatMap(({ income }) => [income, 1]),
        },
        {
          name: 'purpose',
          shape: [event.length],
          datatype: 'BYTES',
          data: event.map(({ purpose }) => purpose),
        },
      ],
    }),
    (event) => ({
      model_name: 'credit',
      outputs: [
        {
          name: 'predict',
          shape: [event.length, 2],
          datatype: 'FP64',
          data: event.map(({ score }) => [1 - score, score]),
        },
      ],
    }),
    'io.seldon.serving',
  );

/** Nested JSON of somebody's own. */
export function nested(rows: Row[]): string {
  return jsonLines(
    events(rows).map((event) => ({
      meta: { when: event[0]!.at },
      items: event.map(({ id, score, income, purpose }) => ({
        id,
        ask: { income, purpose },
        said: { p: [1 - score, score] },
      })),
    })),
  );
}
