import { parse } from 'csv-parse/sync';
import { Refusal } from '../../refusal.ts';
import { CsvCell, type EventRow, parsed, together } from './event.ts';

/** One side of an event, as Amazon SageMaker's data capture writes it. */
interface Captured {
  observedContentType?: unknown;
  mode?: unknown;
  data?: unknown;
  encoding?: unknown;
}

/**
 * The rows of one event of Amazon SageMaker's data capture: captureData.endpointInput and endpointOutput, their data as base64, CSV or
 * JSON. https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-data-capture-endpoint.html
 */
export function sagemakerRows(record: Record<string, unknown>): EventRow[] {
  const { captureData, eventMetadata } = record as {
    captureData?: Record<string, unknown>;
    eventMetadata?: Record<string, unknown>;
  };
  if (typeof captureData !== 'object' || captureData === null)
    throw new Refusal('holds no captureData, so that it is no event of data capture');
  const { endpointInput, endpointOutput } = captureData as {
    endpointInput?: Captured;
    endpointOutput?: Captured;
  };
  if (!endpointInput) throw new Refusal('holds no endpointInput. Capture requests as well as answers');
  const inputs = rowsOf(endpointInput, 'a request', 'instances');
  const outputs = endpointOutput ? rowsOf(endpointOutput, 'an answer', 'predictions') : null;
  const id = eventMetadata?.inferenceId ?? eventMetadata?.eventId;
  return together(inputs, outputs, eventMetadata, typeof id === 'string' ? id : null);
}

function rowsOf({ data, encoding, observedContentType }: Captured, what: string, list: string): unknown[] {
  if (typeof data !== 'string') throw new Refusal(`holds ${what} without data`);
  const text = encoding === 'BASE64' ? decoded(data, what) : data;
  const type = typeof observedContentType === 'string' ? observedContentType.toLowerCase() : '';
  if (/jsonlines|x-ndjson/.test(type))
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => parsed(line, what));
  if (type.includes('json') || encoding === 'JSON') return listed(parsed(text, what), list);
  if (type.includes('csv') || encoding === 'CSV') return csvRows(text, what);
  throw new Refusal(
    `holds ${what} of the type "${type.slice(0, 60)}", which is not read. CSV, JSON and JSON lines are`,
  );
}

function csvRows(text: string, what: string): CsvCell[][] {
  try {
    const rows: string[][] = parse(text, { relax_column_count: true, skip_empty_lines: true });
    return rows.map((cells) => cells.map((cell) => new CsvCell(cell.trim())));
  } catch {
    throw new Refusal(`holds ${what} that is not CSV`);
  }
}

/** The rows of a JSON body: those of its list, where it has one by such a name or is one of rows; else itself. */
export function listed(body: unknown, name: string): unknown[] {
  if (Array.isArray(body))
    return body.every((one) => typeof one !== 'object') && name === 'instances' ? [body] : body;
  const list = Object(body)[name];
  return Array.isArray(list) ? list : [body];
}

function decoded(data: string, what: string): string {
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(data)) throw new Refusal(`holds ${what} that is not base64`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(data, 'base64'));
  } catch {
    throw new Refusal(`holds ${what} whose base64 is no text in UTF-8`);
  }
}
