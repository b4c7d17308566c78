import { attestationFile } from '../attest/bundle.ts';
import { readDemands } from '../attest/demands.ts';
import { Unaccepted } from '../attest/unaccepted.ts';
import { attestationText, verifyAttestation } from '../attest/verify.ts';
import { acceptedText, unacceptedText } from '../attest/words.ts';
import { escapeTerminal } from '../text/escape.ts';
import { type Command, one } from './command.ts';

export const command: Command = {
  usage:
    'greenlight verify --model M --plan P (--key K | --identity I --issuer U) [--attestation F] [--max-age 7d]',
  help: `Flags:
  --model M        the model at the door: a file, a folder, or NAME@sha256:DIGEST
  --plan P         the plan it must have been judged by, to the letter
  --plan-name N    in its place: any text of the plan N that the branch in --identity held
  --attestation F  the signed statement (default: greenlight-report/attestation.sigstore.json)
  --key K          the public key of whoever signs verdicts (PEM of Ed25519 or P-256)
  --identity I     or the identity in the signer's certificate, to the letter, such as
                   https://github.com/acme/models/.github/workflows/gate.yml@refs/heads/main
  --issuer U       who vouches for it: https://token.actions.githubusercontent.com for GitHub
  --trust-root F   the trust root of certificates ("gh attestation trusted-root > F");
                   default: the one that "cosign initialize" keeps
  --require LEVEL  GREEN (default), or AMBER for GREEN and AMBER
  --max-age AGE    how old the verdict may be, such as 7d (default), 12h, 90m
  --json           print the answer as JSON and nothing else

Nothing is fetched. Exit status: 0 this model, by this plan, was GREEN, not too long ago, and whoever
should have signed so; 1 the door stays shut, and one sentence says why; 2 it could not be asked.

Example:
  openssl genpkey -algorithm ed25519 -out gate.key && openssl pkey -in gate.key -pubout -out gate.pub
  greenlight check --plan plans/credit-default.yaml --reference fixtures/credit/reference.csv \\
    --candidate fixtures/credit/healthy.csv --model model.onnx --sign-key gate.key
  greenlight verify --model model.onnx --plan plans/credit-default.yaml --key gate.pub`,
  options: {
    model: { type: 'string' },
    plan: { type: 'string' },
    'plan-name': { type: 'string' },
    attestation: { type: 'string' },
    key: { type: 'string' },
    identity: { type: 'string' },
    issuer: { type: 'string' },
    'trust-root': { type: 'string' },
    require: { type: 'string' },
    'max-age': { type: 'string' },
    json: { type: 'boolean' },
  },
  async run({ flags }, terminal) {
    const demands = await readDemands(
      {
        model: one(flags, 'model'),
        plan: one(flags, 'plan'),
        planName: one(flags, 'plan-name'),
        key: one(flags, 'key'),
        identity: one(flags, 'identity'),
        issuer: one(flags, 'issuer'),
        trustRoot: one(flags, 'trust-root'),
        require: one(flags, 'require'),
        maxAge: one(flags, 'max-age'),
      },
      new Date(),
      (flag) => `--${flag}`,
    );
    const model = demands.model!;
    try {
      const file = one(flags, 'attestation') ?? `greenlight-report/${attestationFile}`;
      const accepted = await verifyAttestation(await attestationText(file), demands);
      if (flags.json) terminal.out(`${JSON.stringify({ accepted: true, ...accepted }, null, 2)}\n`);
      else terminal.out(`${escapeTerminal(acceptedText(accepted, model))}\n`);
      return 0;
    } catch (error) {
      if (!(error instanceof Unaccepted)) throw error;
      const { ground, message } = error;
      if (flags.json) terminal.out(`${JSON.stringify({ accepted: false, ground, message }, null, 2)}\n`);
      else terminal.out(`${escapeTerminal(unacceptedText(error, model))}\n`);
      return 1;
    }
  },
};
