/**
 * Whether a text is LIKE a pattern: `%` stands for any characters or none, `_` for any one, and a backslash before either
 * (or another) for itself. Characters are code points. Time is at most length of text × length of pattern.
 */
export function like(pattern: string, ignoreCase: boolean): (text: string) => boolean {
  const parts = compile(ignoreCase ? pattern.toLowerCase() : pattern);
  return (text) => matches(parts, [...(ignoreCase ? text.toLowerCase() : text)]);
}

const ANY = 0;
const ONE = 1;
type Part = string | typeof ANY | typeof ONE;

function compile(pattern: string): Part[] {
  const parts: Part[] = [];
  const characters = [...pattern];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at]!;
    if (character === '\\' && at + 1 < characters.length) parts.push(characters[++at]!);
    else if (character !== '%') parts.push(character === '_' ? ONE : character);
    else if (parts.at(-1) !== ANY) parts.push(ANY);
  }
  return parts;
}

function matches(parts: Part[], characters: string[]): boolean {
  let part = 0;
  let at = 0;
  // Where to go on when the characters behind the last % do not fit: it takes one character more.
  let retryPart = -1;
  let retryAt = 0;
  while (at < characters.length) {
    if (parts[part] === ANY) {
      retryPart = ++part;
      retryAt = at;
    } else if (part < parts.length && (parts[part] === ONE || parts[part] === characters[at])) {
      part++;
      at++;
    } else if (retryPart >= 0) {
      part = retryPart;
      at = ++retryAt;
    } else return false;
  }
  if (parts[part] === ANY) part++;
  return part === parts.length;
}
