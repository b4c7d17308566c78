/** A part of a pattern of LIKE: any characters or none, any one character, or a character that stands for itself. */
export type LikePart = { any: true } | { one: true } | { character: string };

/** The parts of a pattern; a backslash before a character takes it as it is, and one at the end stands for itself. */
export function partsOfPattern(pattern: string): LikePart[] {
  const parts: LikePart[] = [];
  const characters = [...pattern];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at]!;
    if (character === '\\' && at + 1 < characters.length) parts.push({ character: characters[++at]! });
    else if (character === '%') parts.push({ any: true });
    else if (character === '_') parts.push({ one: true });
    else parts.push({ character });
  }
  return parts;
}

/** The pattern again, with `mark` before each character that would not stand for itself. */
export function patternWith(parts: LikePart[], mark: string): string {
  return parts
    .map((part) => {
      if ('any' in part) return '%';
      if ('one' in part) return '_';
      const { character } = part;
      return character === '%' || character === '_' || character === mark ? mark + character : character;
    })
    .join('');
}
