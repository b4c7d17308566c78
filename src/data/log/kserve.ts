import { Refusal } from '../../refusal.ts';
import { type EventRow, parsed, together } from './event.ts';
import { listed } from './sagemaker.ts';

/** A side of a request whose other side has not come. */
interface Half {
  side: 'request' | 'response';
  rows: unknown[];
  event: Record<string, unknown>;
}

/**
 * Joins the CloudEvents that KServe's and Seldon's loggers write, a request and a response of the same id, whichever comes first:
 * V1 (`instances`, `predictions`) and V2 (tensors, whose first dimension is the row). https://kserve.github.io/website/docs/model-serving/predictive-inference/logger
 */
export function kserveRows(): { take(record: Record<string, unknown>): EventRow[]; rest(): EventRow[] } {
  const waiting = new Map<string, Half>();
  return {
    take(record) {
      const { id, half } = halfOf(record);
      const other = waiting.get(id);
      if (other?.side === half.side)
        throw new Refusal(`is the second ${half.side} of the id "${id.slice(0, 60)}"`);
      if (other === undefined) {
        waiting.set(id, half);
        return [];
      }
      waiting.delete(id);
      const [request, response] = half.side === 'request' ? [half, other] : [other, half];
      return together(request.rows, response.rows, request.event, id);
    },
    rest() {
      const left = [...waiting];
      waiting.clear();
      // A request that was not answered is a row without an answer, and an answer to nothing a row that nothing was asked of.
      return left.flatMap(([id, { side, rows, event }]) =>
        side === 'request'
          ? together(rows, null, event, id)
          : together(
              rows.map(() => undefined),
              rows,
              event,
              id,
            ),
      );
    },
  };
}

function halfOf(record: Record<string, unknown>): { id: string; half: Half } {
  const type = /\.inference\.(request|response)$/.exec(String(record.type ?? ''))?.[1];
  if (type === undefined)
    throw new Refusal('is no event of the type …inference.request or …inference.response');
  if (typeof record.id !== 'string' || record.id === '')
    throw new Refusal('has no id, by which request and response are joined');
  const side = type as Half['side'];
  const { data, data_base64, ...event } = record;
  return { id: record.id, half: { side, event, rows: rowsOf(bodyOf(data, data_base64), side) } };
}

function bodyOf(data: unknown, base64: unknown): unknown {
  if (typeof base64 === 'string') return parsed(Buffer.from(base64, 'base64').toString('utf8'), 'data');
  return typeof data === 'string' ? parsed(data, 'data') : data;
}

function rowsOf(body: unknown, side: Half['side']): unknown[] {
  if (typeof body !== 'object' || body === null) throw new Refusal('holds no data');
  const tensors = (body as { inputs?: unknown; outputs?: unknown })[
    side === 'request' ? 'inputs' : 'outputs'
  ];
  if (Array.isArray(tensors) && tensors.every(isTensor)) return tensorRows(tensors);
  return listed(body, side === 'request' ? 'instances' : 'predictions');
}

interface Tensor {
  name: string;
  shape: number[];
  data: unknown[];
}

function isTensor(value: unknown): value is Tensor {
  const { name, shape, data } = Object(value) as Partial<Tensor>;
  return (
    typeof name === 'string' &&
    Array.isArray(data) &&
    Array.isArray(shape) &&
    shape.length > 0 &&
    shape.every((size) => Number.isSafeInteger(size) && size >= 0)
  );
}

/** Each row as a map of the tensors' names to their value in it: a number, or a list where a row has several. */
function tensorRows(tensors: Tensor[]): Record<string, unknown>[] {
  const count = tensors[0]?.shape[0] ?? 0;
  const rows = Array.from({ length: count }, (): Record<string, unknown> => Object.create(null));
  for (const { name, shape, data } of tensors) {
    if (shape[0] !== count) throw new Refusal(`holds tensors of ${count} and of ${shape[0]} rows`);
    const each = shape.slice(1).reduce((product, size) => product * size, 1);
    // The data of a tensor may be flat, or nested as its shape is.
    const flat = data.flat(Infinity);
    if (flat.length !== count * each)
      throw new Refusal(`holds a tensor "${name.slice(0, 60)}" whose data are not of its shape`);
    rows.forEach((row, i) => {
      row[name] = shape.length === 1 ? flat[i] : flat.slice(i * each, (i + 1) * each);
    });
  }
  return rows;
}
