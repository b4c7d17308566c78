import { variableOf } from '../plan/vocabulary/notify-targets.ts';
import type { Access, RepositoryAccess } from './targets/notifier.ts';

type Environment = Record<string, string | undefined>;

/** Addresses and secrets by the name of a target: from the environment, and in a workflow from its inputs, which come first. */
export interface Addresses {
  of(name: string): Access;
  /** Everything that is secret, so that no log shows it. */
  secrets: string[];
}

export function addressesFrom(
  environment: Environment,
  repository: RepositoryAccess | null,
  given: Record<string, string> = {},
): Addresses {
  const read = (name: string, what: 'address' | 'secret' | 'token') => {
    const variable = variableOf(name, what);
    return given[variable]?.trim() || environment[variable]?.trim() || null;
  };
  const known = [...Object.entries(environment), ...Object.entries(given)];
  return {
    of: (name) => ({
      name,
      address: read(name, 'address'),
      secret: read(name, 'secret'),
      token: read(name, 'token'),
      variables: {
        address: variableOf(name),
        secret: variableOf(name, 'secret'),
        token: variableOf(name, 'token'),
      },
      repository,
    }),
    secrets: [
      ...known.flatMap(([key, value]) =>
        key.startsWith('GREENLIGHT_NOTIFY_') && value ? secretsIn(key, value.trim()) : [],
      ),
      ...(repository === null ? [] : [repository.token]),
    ],
  };
}

/** Many an address is a secret itself: that of a webhook, by its path. */
function secretsIn(variable: string, value: string): string[] {
  if (/_(?:SECRET|TOKEN)$/.test(variable) || !URL.canParse(value)) return [value];
  const { pathname, search, password } = new URL(value);
  const path = `${pathname}${search}`;
  return [
    ...(path.length > 20 ? [value, path] : []),
    ...(password === '' ? [] : [password, decodeURIComponent(password)]),
  ];
}

/** Where issues are kept, as a workflow's environment tells it. */
export function repositoryFrom(environment: Environment, token: string | null): RepositoryAccess | null {
  const [owner, repo] = (environment.GITHUB_REPOSITORY ?? '').split('/');
  const given = token || environment.GITHUB_TOKEN || environment.GH_TOKEN;
  if (!owner || !repo || !given) return null;
  const api = environment.GITHUB_API_URL || 'https://api.github.com';
  return { api, token: given, owner, repo, label: 'greenlight', author: null };
}
