import { execFileSync } from 'node:child_process';

import { join } from 'node:path';
import { Admin, Producer } from '@platformatic/kafka';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Broker, startBroker } from '../../../scripts/live/broker.ts';
import { openKafka } from '../../../src/watch/source/kafka.ts';
import type { Batch } from '../../../src/watch/source.ts';
import { newFolder } from '../../folder.ts';

const jars = process.env.GREENLIGHT_KAFKA_JARS;
const port = 19692;

describe.skipIf(!jars)(
  'Kafka over TLS, a real broker (skipped where GREENLIGHT_KAFKA_JARS names no folder)',
  () => {
    let broker: Broker;
    let ca: string;
    let other: string;

    beforeAll(async () => {
      const folder = newFolder();
      const at = (name: string) => join(folder, name);
      const openssl = (...words: string[]) => execFileSync('openssl', words, { stdio: 'ignore' });
      /** A key and a certificate of localhost that it signed itself. */
      const certificate = (name: string) => {
        const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
        const files = ['-keyout', at(`${name}.key`), '-out', at(`${name}.pem`)];
        openssl('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject, ...files);
        return at(`${name}.pem`);
      };
      [ca, other] = [certificate('broker'), certificate('other')];
      const keys = ['-inkey', at('broker.key'), '-in', ca, '-out', at('broker.p12')];
      openssl('pkcs12', '-export', '-passout', 'pass:changeit', ...keys);
      broker = await startBroker(at('broker'), jars!, port, {
        plain: { greenlight: 'plain-secret' },
        scram: { greenlight: 'scram-secret' },
        keys: at('broker.p12'),
        password: 'changeit',
      });
      const client = { clientId: 'test', bootstrapBrokers: [broker.address], retries: 20, retryDelay: 250 };
      const admin = new Admin(client);
      await admin.createTopics({ topics: ['scores'], partitions: 1, replicas: 1 });
      await admin.close();
      const producer = new Producer(client);
      await producer.send({
        messages: [
          {
            topic: 'scores',
            partition: 0,
            value: Buffer.from('{"id":1}'),
            headers: new Map([[Buffer.from('ce_id'), Buffer.from('a')]]),
          },
        ] as never,
      });
      await producer.close();
    }, 400_000);
    afterAll(() => broker.stop());

    async function read(access: Record<string, string>): Promise<Batch[]> {
      const environment = Object.fromEntries(
        Object.entries(access).map(([name, value]) => [`GREENLIGHT_KAFKA_${name}`, value]),
      );
      const source = await openKafka(
        { brokers: [`localhost:${port + 2}`], topic: 'scores', group: 'g' },
        environment,
        { from: {}, wait: false, onTrouble: () => {} },
      );
      try {
        for (;;) {
          const batches = await source.poll();
          if (batches !== null) return batches;
        }
      } finally {
        await source.close();
      }
    }

    test.each([
      ['PLAIN', 'plain-secret'],
      ['SCRAM-SHA-512', 'scram-secret'],
    ])(
      'is read with %s, and refused with a wrong password, which no message shows',
      async (mechanism, secret) => {
        const access = { CA: ca, USER: 'greenlight', MECHANISM: mechanism };
        const [batch] = await read({ ...access, PASSWORD: secret });
        expect(batch!.records.map(({ value }) => String(value))).toEqual(['{"id":1}']);
        expect([...batch!.records[0]!.headers!].map(String)).toEqual(['ce_id,a']);
        const refused = read({ ...access, PASSWORD: 'wrong-secret' });
        await expect(refused).rejects.toThrow('kafka topic "scores"');
        await refused.catch((error) => expect(String(error)).not.toContain('wrong-secret'));
      },
      120_000,
    );

    test('is refused where its certificate is of nobody who is trusted', async () => {
      await expect(read({ CA: other, USER: 'greenlight', PASSWORD: 'scram-secret' })).rejects.toThrow(
        'cannot be read',
      );
    }, 120_000);
  },
);
