import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** The secret that histories and rollouts are sealed with; null: none, and a digest shows damage alone. */
export type SealKey = string | null;

/** What a text is of: a seal for one is none for another. */
type Purpose = 'history' | 'rollout' | 'alerts' | 'verdict' | 'watch';

/** Name and value of the seal that a text is kept with, by what it is a text of. A secret makes it one that nobody else can make. */
export function sealOf(text: string, purpose: Purpose, key: SealKey): { sha256: string } | { hmac: string } {
  if (key === null) return { sha256: createHash('sha256').update(text).digest('hex') };
  return { hmac: createHmac('sha256', key).update(`greenlight ${purpose}\n${text}`).digest('hex') };
}

/** Whether a text has the seal that it came with. `other key`: it is sealed by a secret and there is none here, or the other way round, or by another. */
export function sealState(
  found: Record<string, unknown>,
  text: string,
  purpose: Purpose,
  key: SealKey,
): 'whole' | 'damaged' | 'other key' {
  const [name, value] = Object.entries(sealOf(text, purpose, key))[0]!;
  const given = found[name];
  if (typeof given !== 'string')
    return typeof (found.hmac ?? found.sha256) === 'string' ? 'other key' : 'damaged';
  const [a, b] = [Buffer.from(given), Buffer.from(value)];
  if (a.length === b.length && timingSafeEqual(a, b)) return 'whole';
  return key === null ? 'damaged' : 'other key';
}

/** The environment variable that holds the secret on a terminal. */
export const keyVariable = 'GREENLIGHT_STATE_KEY';

export function keyFrom(environment: Record<string, string | undefined>): SealKey {
  return environment[keyVariable] || null;
}

/** Why something with another seal is refused. */
export function otherKey(what: string, key: SealKey): string {
  return key === null
    ? `${what} is sealed with a secret key, and none was given. Give it as ${keyVariable}, in a workflow by the input "state-key".`
    : `${what} is not sealed with the key that was given: other hands wrote it, or it was begun without the key or with another. Give the key it was begun with, or begin anew.`;
}
