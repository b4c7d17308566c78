import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/** Where nginx is installed (Debian: apt install nginx-light); null where it is not. */
export function findNginx(): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, 'nginx')).find((file) => existsSync(file)) ?? null;
}

/** A line of the access log: one request that was answered. */
export interface Served {
  /** Which configuration it came under: they are numbered from 1. */
  generation: number;
  id: string;
  at: Date;
  version: string;
  probability: string;
  milliseconds: number;
  status: number;
}

/** nginx on a free port of loopback, splitting the traffic between two servers by a hash of the request's id. */
export class Nginx {
  readonly port: number;
  private readonly binary: string;
  private readonly folder: string;
  private readonly upstreams: { baseline: number; canary: number };
  private process: ChildProcess | null = null;
  generation = 0;

  private constructor(binary: string, folder: string, port: number, upstreams: Nginx['upstreams']) {
    this.binary = binary;
    this.folder = folder;
    this.port = port;
    this.upstreams = upstreams;
  }

  static async start(
    binary: string,
    folder: string,
    upstreams: { baseline: number; canary: number },
    share: number,
  ): Promise<Nginx> {
    const nginx = new Nginx(binary, folder, await freePort(), upstreams);
    await nginx.configure(share);
    const words = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
    nginx.process = spawn(binary, [...words, '-g', 'daemon off;'], { stdio: 'ignore' });
    process.once('exit', nginx.atOnce);
    await nginx.serving();
    return nginx;
  }

  /** Gives the canary this share of the traffic, 0..1; returns when every new request comes under it. */
  async split(share: number): Promise<void> {
    await this.configure(share);
    this.process!.kill('SIGHUP');
    await this.serving();
  }

  /** Everything that was answered so far. */
  async served(): Promise<Served[]> {
    const lines = (await readFile(join(this.folder, 'access.log'), 'utf8')).split('\n');
    return lines.slice(0, -1).map((line) => {
      const [generation, id, seconds, version, probability, took, status] = line.split(' ') as string[];
      return {
        generation: Number(generation),
        id: id!,
        at: new Date(Math.round(Number(seconds) * 1000)),
        version: version!,
        probability: probability!,
        milliseconds: Math.round(Number(took) * 1000),
        status: Number(status),
      };
    });
  }

  /** Ends once what is under way has been answered. */
  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.process!.once('exit', resolve));
    this.process!.kill('SIGQUIT');
    const timer = setTimeout(() => this.process!.kill('SIGKILL'), 3000);
    await ended;
    clearTimeout(timer);
    process.off('exit', this.atOnce);
  }

  /** Nothing is left running when the demonstration is broken off. */
  private readonly atOnce = (): void => {
    this.process!.kill('SIGTERM');
  };

  private async configure(share: number): Promise<void> {
    this.generation++;
    const text = configuration(this.folder, this.port, this.upstreams, share, this.generation);
    await writeFile(join(this.folder, 'nginx.conf'), text);
    await promisify(execFile)(this.binary, ['-t', '-p', this.folder, '-c', join(this.folder, 'nginx.conf')]);
  }

  /**
   * Waits until the newest configuration answers several times running: a reload starts new workers a moment before the
   * old ones close their ears.
   */
  private async serving(): Promise<void> {
    let running = 0;
    for (let attempt = 0; attempt < 500; attempt++) {
      const generation = await fetch(`http://127.0.0.1:${this.port}/generation`, {
        headers: { connection: 'close' },
      }).then(
        (response) => response.text(),
        () => '',
      );
      running = generation === String(this.generation) ? running + 1 : 0;
      if (running === 5) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`nginx does not serve: ${await readFile(join(this.folder, 'error.log'), 'utf8')}`);
  }
}

/** `split_clients` knows no 0 % and no 100 %: at the ends one side has everything. */
function configuration(
  folder: string,
  port: number,
  { baseline, canary }: { baseline: number; canary: number },
  share: number,
  generation: number,
): string {
  const split =
    share <= 0
      ? '* baseline;'
      : share >= 1
        ? '* canary;'
        : `${Number((100 * share).toFixed(2))}% canary; * baseline;`;
  return `${process.getuid?.() === 0 ? 'user root;\n' : ''}worker_processes 1;
worker_rlimit_nofile 16384;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log warn;
events { worker_connections 8192; }
http {
  log_format requests '${generation} $arg_id $msec $upstream_http_x_version $upstream_http_x_probability $request_time $status';
  access_log ${folder}/access.log requests;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  upstream baseline { server 127.0.0.1:${baseline}; }
  upstream canary { server 127.0.0.1:${canary}; }
  split_clients "$arg_id" $side { ${split} }
  server {
    listen 127.0.0.1:${port};
    location = /generation { access_log off; return 200 '${generation}'; }
    location / { proxy_pass http://$side; }
  }
}
`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address!.port : 0));
    });
  });
}
