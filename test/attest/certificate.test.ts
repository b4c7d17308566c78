import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTrustRoots } from '../../src/attest/certificate.ts';
import { readDemands, type WrittenDemands } from '../../src/attest/demands.ts';
import { Unaccepted } from '../../src/attest/unaccepted.ts';
import { type Demands, verifyAttestation } from '../../src/attest/verify.ts';
import type { Level } from '../../src/plan/plan.ts';
import { newFolder } from '../folder.ts';
import { demands, model, statementAt } from './honest.ts';
import { identity, issuer, sigstore } from './sigstore.ts';

// The mock's authority is valid from now on, to the second; of a time stamp's fractions some have digits that are not read.
const judged = new Date(Math.ceil(Date.now() / 1000) * 1000 + 60_000);
const at = (level: Level) => JSON.stringify(statementAt(level, model, judged.toISOString()));
let service: Awaited<ReturnType<typeof sigstore>>;
let other: typeof service;
let bundle: string;
let asked: Demands;

const rootsOf = async (...texts: string[]) => {
  const file = join(newFolder(), 'trusted_root.jsonl');
  writeFileSync(file, `${texts.join('\n')}\n`);
  return readTrustRoots(file);
};
const ground = (text: string, wanted: Demands) =>
  verifyAttestation(text, wanted).then(
    () => 'accepted',
    (error: unknown) => (error instanceof Unaccepted ? error.ground : Promise.reject(error)),
  );

beforeAll(async () => {
  [service, other] = await Promise.all([sigstore(judged), sigstore(judged)]);
  bundle = await service.attested(at('GREEN'));
  asked = { ...demands, now: judged, signer: { identity, issuer, roots: await rootsOf(service.trustRoot) } };
});

describe('a verdict signed under a certificate', () => {
  it('opens the door to the identity and issuer that are asked for', async () => {
    expect(await ground(bundle, asked)).toBe('accepted');
  });

  it('opens it by any of the trust roots in the file', async () => {
    const roots = await rootsOf(other.trustRoot, service.trustRoot);
    expect(await ground(bundle, { ...asked, signer: { identity, issuer, roots } })).toBe('accepted');
  });

  it.each([
    ['https://github.com/acme/models/.github/workflows/gate.yml@refs/heads/mai'],
    ['https://github.com/acme/models/.github/workflows/gate.yml@refs/heads/.*'],
    ['.*'],
    ['github.com/acme/models'],
    ['https://github.com/acme/models/.github/workflows/gate.yml@refs/heads/main2'],
    [''],
  ])('leaves it shut where the identity asked for is %j: it is no pattern', async (wanted) => {
    expect(
      await ground(bundle, { ...asked, signer: { ...asked.signer, identity: wanted } as Demands['signer'] }),
    ).toBe('identity');
  });

  it('leaves it shut to another workflow, another branch and another issuer', async () => {
    const payload = at('GREEN');
    const workflow = await service.attested(payload, identity.replace('gate.yml', 'evil.yml'));
    const branch = await service.attested(payload, identity.replace('main', 'fork'));
    const vouched = await service.attested(payload, identity, 'https://accounts.example.com');
    for (const text of [workflow, branch, vouched]) expect(await ground(text, asked)).toBe('identity');
  });

  it('leaves it shut under another authority, and where it was not entered in the log', async () => {
    const forged = await other.attested(at('GREEN'));
    expect(await ground(forged, asked)).toBe('certificate');
    const unlogged = JSON.parse(bundle);
    unlogged.verificationMaterial.tlogEntries = [];
    expect(await ground(JSON.stringify(unlogged), asked)).toBe('certificate');
    const elsewhere = JSON.parse(bundle);
    elsewhere.verificationMaterial.tlogEntries[0].integratedTime = '1700000000';
    expect(await ground(JSON.stringify(elsewhere), asked)).toBe('certificate');
  });

  it('takes a time stamp for an entry in the log only from a service that has no log', async () => {
    const stamped = await service.stamped(bundle);
    expect(await ground(stamped, asked)).toBe('certificate');
    const roots = await rootsOf(JSON.stringify({ ...JSON.parse(service.trustRoot), tlogs: [] }));
    expect(await ground(stamped, { ...asked, signer: { identity, issuer, roots } })).toBe('accepted');
  });

  it('leaves it shut where no log of certificates, or none that is known, has the certificate', async () => {
    const silent = await sigstore(judged, { logsCertificates: false });
    const signer = { identity, issuer, roots: await rootsOf(silent.trustRoot) };
    expect(await ground(await silent.attested(at('GREEN')), { ...asked, signer })).toBe('certificate');
    const { ctlogs } = JSON.parse(other.trustRoot);
    const roots = await rootsOf(JSON.stringify({ ...JSON.parse(service.trustRoot), ctlogs }));
    expect(await ground(bundle, { ...asked, signer: { identity, issuer, roots } })).toBe('certificate');
  });

  it('leaves it shut where anything of it was changed', async () => {
    const changed = JSON.parse(bundle);
    const statement = JSON.parse(Buffer.from(changed.dsseEnvelope.payload, 'base64').toString());
    statement.subject[0].digest.sha256 = '0'.repeat(64);
    changed.dsseEnvelope.payload = Buffer.from(JSON.stringify(statement)).toString('base64');
    expect(await ground(JSON.stringify(changed), asked)).toBe('certificate');
    const swapped = JSON.parse(bundle);
    swapped.verificationMaterial.certificate = JSON.parse(
      await service.attested('{}'),
    ).verificationMaterial.certificate;
    expect(await ground(JSON.stringify(swapped), asked)).toBe('certificate');
  });

  it('leaves it shut where it says to be of later than it was signed', async () => {
    const later = new Date(judged.getTime() + 3_600_000);
    const text = await service.attested(JSON.stringify(statementAt('GREEN', model, later.toISOString())));
    expect(await ground(text, { ...asked, now: later })).toBe('future');
  });

  it('says what a RED is, whoever signed it', async () => {
    expect(await ground(await service.attested(at('RED')), asked)).toBe('level');
    expect(await ground(await service.attested('[]'), asked)).toBe('statement');
  });
});

describe('what a door asks for', () => {
  const none: WrittenDemands = {
    model: `ghcr.io/acme/credit@sha256:${'ab'.repeat(32)}`,
    key: null,
    identity: null,
    issuer: null,
    trustRoot: null,
    plan: 'plans/credit-default.yaml',
    planName: null,
    require: null,
    maxAge: null,
  };
  const read = (more: Partial<WrittenDemands>) =>
    readDemands({ ...none, ...more }, new Date(), (flag) => `--${flag}`);

  it.each<[string, Partial<WrittenDemands>]>([
    ['say who is to sign verdicts', {}],
    ['--model is missing', { model: null }],
    ['give either --key, or --identity', { key: 'gate.pub', identity }],
    ['--issuer is missing', { identity }],
    ['--key: the key cannot be read (ENOENT)', { key: 'no-such-key.pub' }],
    ['--trust-root: no-such-root cannot be read', { identity, issuer, trustRoot: 'no-such-root' }],
    ['holds no trust root of Sigstore', { identity, issuer, trustRoot: 'package.json' }],
  ])('is refused where it is not clear: %s', async (message, more) => {
    await expect(read(more)).rejects.toThrow(message);
  });

  it('is refused where a plan, a level or an age cannot be what was meant', async () => {
    const trustRoot = join(newFolder(), 'trusted_root.json');
    writeFileSync(trustRoot, service.trustRoot);
    const who = { identity, issuer, trustRoot };
    await expect(read({ ...who, plan: null })).rejects.toThrow('--plan is missing');
    await expect(read({ ...who, planName: 'credit-default' })).rejects.toThrow(
      'give either --plan or --plan-name',
    );
    await expect(
      read({ ...who, identity: identity.replace('heads', 'tags'), plan: null, planName: 'credit-default' }),
    ).rejects.toThrow('needs --identity of a workflow on a protected branch');
    await expect(read({ ...who, require: 'RED' })).rejects.toThrow('--require "RED" is not GREEN');
    for (const maxAge of ['', '0d', '-1d', 'soon', '7', '1e3d'])
      await expect(read({ ...who, maxAge })).rejects.toThrow(`--max-age "${maxAge}" is no length of time`);
    const { maxAge, require, plan } = await read({ ...who, plan: null, planName: 'credit-default' });
    expect({ maxAge, require, plan }).toEqual({
      maxAge: 604_800_000,
      require: 'GREEN',
      plan: { name: 'credit-default', sha256: null },
    });
    expect((await read({ ...who, maxAge: '12h' })).maxAge).toBe(43_200_000);
  });
});
