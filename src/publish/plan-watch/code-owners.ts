/** Where GitHub looks for the file; the first that is there counts. */
export const codeOwnerFiles = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/**
 * The owners of a path by a CODEOWNERS file, as `@login` or `@org/team`, in lower case: those of the last pattern that
 * matches. Addresses of e-mail name no account that could be compared with a review, and are left out.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function codeOwnersOf(path: string, text: string): string[] {
  const owners = text
    .slice(0, 3 * 1024 * 1024)
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
    .filter((line) => line !== '')
    .flatMap((line) => {
      const [pattern, ...names] = line.split(/\s+(?<!\\\s)/);
      return matches(pattern!, path) ? [names] : [];
    });
  return (owners.at(-1) ?? []).map((name) => name.toLowerCase()).filter((name) => accounts.test(name));
}

/** A login or a team of an organisation. */
export const accounts = /^@[a-z\d](?:[a-z\d-]{0,38})(?:\/[a-z\d](?:[a-z\d._-]{0,99}))?$/;

/** As in .gitignore, without `!` and `[ ]`: a pattern with a slash inside is held from the root, others at any depth. */
function matches(pattern: string, path: string): boolean {
  if (pattern.startsWith('!') || pattern.length > 1000) return false;
  const rooted = pattern.replace(/\/$/, '').includes('/');
  const body = pattern.replace(/^\//, '').replace(/\/$/, '');
  const inside = pattern.endsWith('/');
  // `docs/*` means the files in docs alone; any other pattern also what lies below a folder that it names.
  const below = inside ? '/.*' : body.endsWith('/*') ? '' : '(?:/.*)?';
  return new RegExp(`^${rooted ? '' : '(?:.*/)?'}${regularOf(body)}${below}$`, 'su').test(path);
}

function regularOf(glob: string): string {
  return glob
    .split(/(\*\*\/|\/\*\*$|\*+|\?|\\.)/)
    .map((part) => {
      if (part === '**/') return '(?:.*/)?';
      if (part === '/**') return '/.*';
      if (/^\*+$/.test(part)) return '[^/]*';
      if (part === '?') return '[^/]';
      const plain = /^\\.$/s.test(part) ? part.slice(1) : part;
      return plain.replace(/[.+^${}()|[\]\\*?/]/gu, '\\$&');
    })
    .join('');
}
