import { Refusal } from '../../refusal.ts';
import { doubledKey } from '../json/records.ts';

/** A cell as a file of CSV writes it. */
export class CsvCell {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** One row of an event: what was asked, what was answered, and the event itself. */
export interface EventRow {
  id: string | null;
  input: unknown;
  output: unknown;
  event: unknown;
}

/** The rows of an event that holds several: the input and the output of each. Refuses where one has more than the other. */
export function together(
  inputs: unknown[],
  outputs: unknown[] | null,
  event: unknown,
  id: string | null,
): EventRow[] {
  if (outputs !== null && inputs.length !== outputs.length)
    throw new Refusal(`holds ${inputs.length} rows that were asked and ${outputs.length} that were answered`);
  return inputs.map((input, i) => ({
    id: id === null ? null : inputs.length === 1 ? id : `${id}/${i}`,
    input,
    output: outputs?.[i],
    event,
  }));
}

/** A JSON text. Refuses what is none, and a key that stands twice. */
export function parsed(text: string, what: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal(`holds ${what} that is not JSON`);
  }
  const doubled = doubledKey(text, null);
  if (doubled === null) return value;
  throw new Refusal(
    `holds ${what} with the key ${JSON.stringify(doubled.slice(0, 80))} twice, and nobody knows which value is meant`,
  );
}
