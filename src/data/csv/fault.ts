import { Refusal } from '../../refusal.ts';
import { lineAt, type TextFault, TooLong } from '../bytes.ts';
import { CsvFault } from './scan.ts';

/** A byte that no text holds. */
export class Unreadable extends Error {
  readonly at: TextFault;
  constructor(at: TextFault) {
    super('not text');
    this.at = at;
  }
}

/** The Refusal that says where in the file the fault is and how to fix it; other errors as they are. */
export async function explained(
  error: unknown,
  { file, gzip }: { file: string; gzip: boolean },
  header: string[],
): Promise<unknown> {
  if (error instanceof CsvFault) {
    const where = `${file}: row ${error.record + 1} (line ${await lineAt(file, gzip, error.offset)})`;
    return new Refusal(`${where} ${csvFault(error, header)}`);
  }
  if (error instanceof Unreadable) {
    return new Refusal(await notText(file, gzip, error.at));
  }
  if (error instanceof TooLong) {
    const line = await lineAt(file, gzip, Math.max(0, error.offset));
    return new Refusal(`${file}: line ${line} begins a field of over 64 MiB. Is a quote there not closed?`);
  }
  return error;
}

function csvFault({ fault, field, record }: CsvFault, header: string[]): string {
  const name =
    field < header.length
      ? `field ${field + 1} (${JSON.stringify(header[field]!.slice(0, 60))})`
      : `field ${field + 1}`;
  switch (fault) {
    case 'ragged':
      if (record === 0 && field === header.length + 1) {
        return (
          `has ${field} fields where the header has ${header.length}: the header is one short. R's write.table writes it so, with the ` +
          'names of rows; write the file with row.names = FALSE, or give the first column a name. ' +
          'If it is another file, put a field that holds the delimiter or a line break in double quotes.'
        );
      }
      return (
        `has ${field} ${field === 1 ? 'field' : 'fields'} where the header has ${header.length}. ` +
        'Put a field that holds the delimiter or a line break in double quotes.'
      );
    case 'opening quote':
      return `has a quote inside ${name}, which does not begin with one. Put the field in double quotes, each quote in it doubled.`;
    case 'closing quote':
      return `has more text behind the closing quote of ${name}. Double each quote inside a quoted field.`;
    case 'unterminated quote':
      return `opens a quote in ${name} that is never closed. Close it, or double a quote that belongs to the text.`;
  }
}

/** Why a text file cannot be read on at a byte, and what to do. */
export async function notText(file: string, gzip: boolean, { offset, byte }: TextFault): Promise<string> {
  const hex = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  if (offset <= 1 && (byte === 0xff || byte === 0xfe)) {
    return `${file}: is UTF-16 text. Save it as UTF-8, for instance: iconv -f UTF-16 -t UTF-8.`;
  }
  const line = await lineAt(file, gzip, offset);
  if (byte === 0)
    return `${file}: line ${line} holds a NUL byte: it is a binary file, or UTF-16 text. Save it as text in UTF-8.`;
  return `${file}: line ${line} is not UTF-8 (byte ${hex} at ${offset}). Save the file as UTF-8, for instance: iconv -f WINDOWS-1252 -t UTF-8.`;
}
