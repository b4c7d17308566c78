// A broker of Kafka on loopback, from the jars of Maven, without containers.
import { execFileSync, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Who may connect over TLS, by name and password; of `scram` the broker knows no password but what proves it. */
export interface Users {
  plain: Record<string, string>;
  scram: Record<string, string>;
  /** A store of keys of PKCS#12, and its password. */
  keys: string;
  password: string;
}

export interface Broker {
  address: string;
  /** Ends it at once, and starts it again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a broker that keeps its log in `folder`. `libs`: the folder of the jars; the port after `port` is its controller's; with `users` one that is encrypted listens two after it. */
export async function startBroker(
  folder: string,
  libs: string,
  port: number,
  users: Users | null = null,
): Promise<Broker> {
  mkdirSync(folder, { recursive: true });
  const properties = join(folder, 'server.properties');
  const listener = [
    `PLAINTEXT://127.0.0.1:${port}`,
    ...(users ? [`SASL_SSL://localhost:${port + 2}`] : []),
  ].join();
  writeFileSync(
    properties,
    Object.entries({
      'process.roles': 'broker,controller',
      'node.id': 1,
      'controller.quorum.voters': `1@127.0.0.1:${port + 1}`,
      listeners: `${listener},CONTROLLER://127.0.0.1:${port + 1}`,
      'advertised.listeners': listener,
      'controller.listener.names': 'CONTROLLER',
      'inter.broker.listener.name': 'PLAINTEXT',
      'log.dirs': join(folder, 'logs'),
      'offsets.topic.replication.factor': 1,
      'transaction.state.log.replication.factor': 1,
      'transaction.state.log.min.isr': 1,
      'group.initial.rebalance.delay.ms': 0,
      'auto.create.topics.enable': false,
      'message.max.bytes': 20_000_000,
      'log.retention.check.interval.ms': 1000,
      'log.initial.task.delay.ms': 1000,
      'log.cleaner.backoff.ms': 200,
      'offsets.topic.num.partitions': 1,
      'transaction.state.log.num.partitions': 1,
      ...(users ? encrypted(users) : {}),
    })
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  );
  const java = ['-Xmx512m', '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn', '-cp', join(libs, '*')];
  const scram = Object.entries(users?.scram ?? {}).flatMap(([name, password]) => [
    '--add-scram',
    `SCRAM-SHA-512=[name=${name},password=${password}]`,
  ]);
  const format = [
    'kafka.tools.StorageTool',
    'format',
    '-t',
    'AAAAAAAAAAAAAAAAAAAAAQ',
    '-c',
    properties,
    ...scram,
  ];
  execFileSync('java', [...java, ...format], { stdio: 'ignore' });
  const log = createWriteStream(join(folder, 'broker.log'), { flags: 'a' });
  const run = () => {
    const child = spawn('java', [...java, 'kafka.Kafka', properties], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    return child;
  };
  const stopped = async (signal: NodeJS.Signals) => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  };
  let child = run();
  await listening(port).catch(async (error: Error) => {
    await stopped('SIGKILL');
    throw error;
  });
  return {
    address: `127.0.0.1:${port}`,
    async restart() {
      await stopped('SIGKILL');
      child = run();
      await listening(port);
    },
    async stop() {
      await stopped('SIGKILL');
      log.end();
    },
  };
}

function encrypted({ plain, keys, password }: Users): Record<string, string> {
  const names = Object.entries(plain).map(([name, secret]) => `user_${name}="${secret}"`);
  const login = (module: string, more = '') =>
    `org.apache.kafka.common.security.${module}LoginModule required ${more};`;
  return {
    'sasl.enabled.mechanisms': 'PLAIN,SCRAM-SHA-512',
    'listener.name.sasl_ssl.plain.sasl.jaas.config': login('plain.Plain', names.join(' ')),
    'listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config': login('scram.Scram'),
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,SASL_SSL:SASL_SSL',
    'ssl.keystore.type': 'PKCS12',
    'ssl.keystore.location': keys,
    'ssl.keystore.password': password,
    'ssl.key.password': password,
  };
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 3000; tries++) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (isOpen) return;
    await delay(100);
  }
  throw new Error('the broker did not start within five minutes');
}
