import type { Verdict } from '../../record/verdict.ts';
import { webAddress } from '../../report/provenance.ts';
import { sha256Of, verdictText } from '../../report/write.ts';
import { bodyOf } from '../../text/body.ts';
import { NoDestination } from '../advice.ts';
import type { Announcement } from '../announcement.ts';
import type { Deadline } from '../client.ts';
import type { Destination } from '../destination.ts';

/** Bytes of an answer that are read at most. */
const largest = 16e6;

/** A model registry that answers MLflow's REST API, and the version that was judged. */
export interface Registry {
  /** Such as `https://mlflow.acme.dev`, without a slash at the end. */
  address: string;
  name: string;
  version: string;
  /** Alias of the version that is in use; empty: none is set. */
  alias: string;
  /** The value of the header Authorization; null: none. */
  authorization: string | null;
}

/**
 * Writes what was judged to the version of a model in an MLflow registry: tags, a line of its description with the link of the
 * run, and, on GREEN alone, the alias of the version that is in use, last of all. Nothing is written for a verdict that is not
 * believed, nor for one that names no model; and a pull request moves no alias.
 */
export async function publishRegistry(
  { verdict, distrust, at, key }: Announcement,
  { registry, event }: Destination,
  until: Deadline,
): Promise<void> {
  if (registry === null)
    throw new NoDestination(
      'there is no address. Set "registry" and "registry-version" (docs/attest/registries.md).',
    );
  if (verdict === undefined) throw new NoDestination('nothing was judged.');
  if (distrust !== null) throw new NoDestination('the verdict is not believed.');
  const { model } = verdict;
  if (!model) throw new NoDestination('the verdict names no model. Name it with the input "model".');
  const ask = asker(registry, until);
  const { name, version } = registry;
  const found = await ask('GET', `model-versions/get?${new URLSearchParams({ name, version })}`);
  const { description, tags } = Object(Object(found).model_version) as Partial<ModelVersion>;
  const before = Array.isArray(tags)
    ? tags.find(({ key: tag }) => tag === 'greenlight.model_sha256')
    : undefined;
  if (before && before.value !== model.sha256)
    throw new NoDestination(
      `version ${version} of "${name}" was judged with other bytes before (SHA-256 ${before.value.slice(0, 64)}), and a version does not change. Register the new model as a new version.`,
    );
  for (const [tag, value] of Object.entries(tagsOf(verdict, at)))
    await ask('POST', 'model-versions/set-tag', { name, version, key: `greenlight.${tag}`, value });
  const link = webAddress(event.run.url);
  const line = `Greenlight: ${verdict.status} by plan ${plain(key)} at ${at}${link === null || event.run.id === '' ? '' : ` ([report](${link}))`}`;
  const kept = (typeof description === 'string' ? description : '')
    .split('\n')
    .filter((one) => !one.startsWith('Greenlight: '));
  await ask('PATCH', 'model-versions/update', {
    name,
    version,
    description: [...kept, line].join('\n').trim(),
  });
  if (verdict.status === 'GREEN' && registry.alias !== '' && event.pull === null)
    await ask('POST', 'registered-models/alias', { name, alias: registry.alias, version });
}

interface ModelVersion {
  description: unknown;
  tags: { key: string; value: string }[];
}

function tagsOf(verdict: Verdict, at: string): Record<string, string> {
  return {
    status: verdict.status,
    at,
    plan: verdict.plan,
    plan_sha256: verdict.plan_sha256,
    model_sha256: verdict.model!.sha256,
    verdict_sha256: sha256Of(verdictText(verdict)),
    version: verdict.greenlight,
  };
}

/** Asks the registry, on its own host alone: a token follows no redirect. */
function asker({ address, authorization, name, version }: Registry, until: Deadline) {
  return async (method: string, path: string, body?: object): Promise<unknown> => {
    let answer: Response;
    try {
      answer = await fetch(`${address}/api/2.0/mlflow/${path}`, {
        method,
        redirect: 'error',
        signal: AbortSignal.timeout(Math.max(1, Math.ceil(until.left()))),
        headers: {
          ...(body ? { 'content-type': 'application/json' } : {}),
          ...(authorization === null ? {} : { authorization }),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
    } catch {
      throw new NoDestination('the registry does not answer. Check "registry", and run the job again.');
    }
    const { text } = await bodyOf(answer, largest).catch(() => ({ text: '' }));
    if (answer.ok) return parsed(text);
    const { status } = answer;
    if (status === 401 || status === 403)
      throw new NoDestination(
        `the registry refused access (${status}). Set MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, in the step's "env:".`,
      );
    if (status === 404)
      throw new NoDestination(
        `the registry has no version ${version} of "${name}" (404). Register the model first, and name NAME/VERSION in "registry-version".`,
      );
    throw new NoDestination(`the registry answered ${status} to ${path.split('?')[0]}.`);
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new NoDestination('the registry answered with no JSON. Check that "registry" is MLflow’s address.');
  }
}

/** A gate's name inside markdown that is shown elsewhere. */
function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N} ._-]/gu, ' ').slice(0, 100);
}
