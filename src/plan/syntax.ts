import { quote } from './problems.ts';

/** An error of the YAML library. `pos` is where in the text it was noticed. */
interface SyntaxFault {
  code: string;
  pos: [number, number];
  message: string;
}

/** Of YAML's errors those that stand for themselves: one a line, and no consequences of an earlier one. */
export function independentFaults<Fault extends SyntaxFault>(
  faults: Fault[],
  place: (offset: number) => { line: number },
): Fault[] {
  const lines = new Set<number>();
  let broken = false;
  return faults.filter((fault) => {
    const { line } = place(fault.pos[0]);
    const consequence = broken && /^(Unexpected|Not a YAML|Missing|Implicit)/.test(fault.message);
    broken = true;
    return consequence || lines.has(line) ? false : lines.add(line);
  });
}

export const tooDeep = 'the plan is nested too deeply to be one. Is it the right file?';

/** What is wrong with the YAML, for a person who does not know YAML. */
export function explainSyntax(fault: SyntaxFault, text: string): string {
  const rest = lineFrom(text, fault.pos[0]);
  const before = text[fault.pos[0] - 1] === '>' ? `>${rest}` : rest;
  if (fault.message.includes('call stack')) return tooDeep;
  switch (fault.code) {
    case 'TAB_AS_INDENT':
      return 'a tab is used as indentation. Indent with spaces.';
    case 'MULTIPLE_DOCS':
      return 'a second document starts here. A plan is one document: remove the line --- or move the rest to a file of its own.';
    case 'BAD_SCALAR_START':
    case 'UNEXPECTED_TOKEN':
      if (/^[>|]/.test(before) && !/^[>|][-+0-9]*\s*(#.*)?$/.test(before)) {
        return `${quote(unit(before))} must be in quotes, because it starts with ${before[0]}. Write "${unit(before)}".`;
      }
      if (/^[@`%]/.test(rest)) {
        return `${quote(unit(rest))} must be in quotes, because it starts with ${rest[0]}. Write "${unit(rest)}".`;
      }
      if (fault.message.includes('node end')) {
        return `${quote(rest.trim())} follows a value that has already ended. Put the whole value into one pair of quotes, or fix the indentation.`;
      }
      return `${quote(rest.trim())} cannot stand here. Look at the indentation, the colons and the quotes of this line and the one before.`;
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return `${quote(rest.trim())} cannot stand here: a value already stands on this key, or its colon is not followed by a space. If the text itself holds a colon, put it in quotes.`;
    case 'MISSING_CHAR':
      if (fault.message.includes('quote')) return 'a quote is opened and never closed.';
      return `${quote(rest.trim())} is neither a key nor a value. A key is followed by a colon and a space.`;
    case 'BAD_INDENT':
      if (fault.message.startsWith('Flow')) {
        return `a ${fault.message.includes('map') ? '{' : '['} is opened before this place and never closed.`;
      }
      return `the indentation does not fit. Keys of one map start in the same column.`;
    case 'BAD_DQ_ESCAPE':
      return 'a backslash in double quotes starts an escape that does not exist. Use single quotes, or write \\\\.';
    default:
      return `not readable as YAML: ${fault.message.slice(0, 200)}.`;
  }
}

const lineFrom = (text: string, offset: number) => text.slice(offset).split(/\r?\n/, 1)[0]!;
/** The value that starts here, up to what ends it in a flow map. */
const unit = (rest: string) => /^[^,}\]#]*/.exec(rest)![0].trim();
