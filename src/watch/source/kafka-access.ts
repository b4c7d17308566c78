import { readFileSync } from 'node:fs';
import { Refusal } from '../../refusal.ts';
import type { Environment } from './open.ts';

const mechanisms = ['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512', 'OAUTHBEARER'] as const;

/** What a client of Kafka is told of who we are, and how the connection is encrypted; all of it is in the environment. */
export function kafkaAccess(environment: Environment) {
  const said = (name: string) => environment[`GREENLIGHT_KAFKA_${name}`] || null;
  const refuse = (text: string) => new Refusal(text);
  const [user, password, token] = [said('USER'), said('PASSWORD'), said('TOKEN')];
  const asked = said('TLS');
  if (asked !== null && asked !== 'true' && asked !== 'false')
    throw refuse(`GREENLIGHT_KAFKA_TLS is "${asked.slice(0, 20)}". It is true or false.`);
  const files = { ca: said('CA'), cert: said('CERT'), key: said('KEY') };
  const encrypted =
    asked === 'true' || (asked === null && Object.values(files).some((file) => file !== null));
  const tls = encrypted
    ? Object.fromEntries(
        Object.entries(files).flatMap(([name, file]) => (file === null ? [] : [[name, pem(file, name)]])),
      )
    : null;
  const mechanism = mechanisms.find(
    (one) => one === (said('MECHANISM')?.toUpperCase() ?? (token === null ? 'SCRAM-SHA-512' : 'OAUTHBEARER')),
  );
  if (mechanism === undefined)
    throw refuse(`GREENLIGHT_KAFKA_MECHANISM is none of ${mechanisms.join(', ')}.`);
  if (user === null && token === null) {
    if (password !== null || said('MECHANISM') !== null)
      throw refuse('GREENLIGHT_KAFKA_USER is missing: a mechanism or a password is given, and no name.');
    return tls === null ? {} : { tls };
  }
  if (mechanism === 'OAUTHBEARER' ? token === null : user === null || password === null)
    throw refuse(
      mechanism === 'OAUTHBEARER'
        ? 'GREENLIGHT_KAFKA_TOKEN is missing.'
        : 'GREENLIGHT_KAFKA_USER and GREENLIGHT_KAFKA_PASSWORD belong together; one is missing.',
    );
  // SCRAM shows no password; a password or a token that is sent as it stands is for encrypted connections.
  if (!encrypted && asked !== 'false' && (mechanism === 'PLAIN' || mechanism === 'OAUTHBEARER'))
    throw refuse(
      `${mechanism} would send the secret where everybody on the way can read it. Set GREENLIGHT_KAFKA_TLS=true, or GREENLIGHT_KAFKA_TLS=false where the way is safe.`,
    );
  const sasl =
    mechanism === 'OAUTHBEARER'
      ? { mechanism, token: token! }
      : { mechanism, username: user!, password: password! };
  return tls === null ? { sasl } : { sasl, tls };
}

function pem(file: string, name: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Refusal(
      `GREENLIGHT_KAFKA_${name.toUpperCase()}: the file cannot be read (${(error as Error).message}).`,
    );
  }
}
