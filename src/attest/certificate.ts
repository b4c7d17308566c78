import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { Refusal } from '../refusal.ts';
import type { OpenBundle } from './bundle.ts';
import { NotJson, parseJson } from './json.ts';
import { Unaccepted } from './unaccepted.ts';

/** Who must have signed, as the certificate says it: to the letter. */
export interface Identity {
  identity: string;
  issuer: string;
}

/**
 * Checks a bundle that was signed without a key of one's own: the certificate leads to an authority of the trust root, the
 * signature is under it, and it was made while the certificate was valid, as a log or a clock of the trust root witnesses. Nothing
 * is fetched.
 *
 * @returns the moments that were witnessed, milliseconds; none where the bundle holds none that it says openly.
 * @throws {Unaccepted} that says what failed.
 */
export function checkCertificate(bundle: OpenBundle, wanted: Identity, roots: TrustedRoot[]): number[] {
  const failures: string[] = [];
  for (const root of roots) {
    let found: ReturnType<Verifier['verify']>;
    let entity: ReturnType<typeof toSignedEntity>;
    try {
      entity = toSignedEntity(bundleFromJSON(bundle.json));
      // A root that knows no logs is of a service without any, such as GitHub's for private repositories.
      const verifier = new Verifier(toTrustMaterial(root), {
        tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
        ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
        timestampThreshold: 1,
      });
      found = verifier.verify(entity);
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
      continue;
    }
    const { subjectAlternativeName, extensions } = found.identity ?? {};
    if (subjectAlternativeName !== wanted.identity)
      throw new Unaccepted(
        'identity',
        `it was signed by ${quoted(subjectAlternativeName)}, and ${quoted(wanted.identity)} is to sign verdicts.`,
      );
    if (extensions?.issuer !== wanted.issuer)
      throw new Unaccepted(
        'identity',
        `the signer's identity was vouched for by ${quoted(extensions?.issuer)}, and ${quoted(wanted.issuer)} is to vouch for it.`,
      );
    return entity.timestamps.flatMap((one) =>
      one.$case === 'transparency-log'
        ? [Number(one.tlogEntry.integratedTime) * 1000]
        : [one.timestamp.signingTime.getTime()],
    );
  }
  const why = [...new Set(failures)].join('; ').slice(0, 500);
  throw new Unaccepted(
    'certificate',
    `its certificate or signature does not hold by the trust root: ${why}. Was it changed, or signed by another service? "gh attestation trusted-root" writes a trust root that knows GitHub's.`,
  );
}

/** Where "cosign initialize" keeps the trust root of the public service. */
const cached = ['.sigstore', 'root', 'tuf-repo-cdn.sigstore.dev', 'targets', 'trusted_root.json'];

/**
 * The trust roots in a file: one, or one a line as `gh attestation trusted-root` writes them. null: the one that cosign keeps.
 *
 * @throws {Refusal}
 */
export async function readTrustRoots(file: string | null): Promise<TrustedRoot[]> {
  const path = file ?? join(homedir(), ...cached);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(
      file === null
        ? `there is no trust root: ${path} is not there. Give one with --trust-root ("gh attestation trusted-root > FILE" writes it), or run "cosign initialize".`
        : `--trust-root: ${file} cannot be read (${error.code}).`,
    );
  });
  try {
    const roots = isOne(text) ? [text] : text.split('\n').filter((line) => line.trim() !== '');
    const read = roots.map((one) => TrustedRoot.fromJSON(parseJson(one)));
    if (read.length > 0 && read.every(({ certificateAuthorities }) => certificateAuthorities.length > 0))
      return read;
  } catch {
    // Told below.
  }
  throw new Refusal(`--trust-root: ${path} holds no trust root of Sigstore (trusted_root.json).`);
}

function isOne(text: string): boolean {
  try {
    parseJson(text);
    return true;
  } catch (error) {
    return !(error instanceof NotJson) || !text.trim().includes('\n');
  }
}

function quoted(text: string | undefined): string {
  return text === undefined ? 'nobody' : `"${text.slice(0, 300)}"`;
}
