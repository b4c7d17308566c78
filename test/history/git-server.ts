import { execFile, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { newFolder } from '../folder.ts';
import { endpointFor, readDescription } from '../github/openapi.ts';

type Body = Record<string, unknown>;
interface Answer {
  status: number;
  data: unknown;
}

const identity = {
  GIT_AUTHOR_NAME: 'gate',
  GIT_AUTHOR_EMAIL: 'gate@example.com',
  GIT_COMMITTER_NAME: 'gate',
  GIT_COMMITTER_EMAIL: 'gate@example.com',
};

/**
 * A bare git repository behind HTTP, twice: GitHub's Git data API, answered by git's own plumbing (a reference is moved
 * by `git update-ref` with its old value, under git's own lock), and git itself, by `git http-backend` at /git. Requests to the
 * API are compared with GitHub's OpenAPI description.
 */
export class GitServer {
  readonly folder = newFolder();
  readonly repository = join(this.folder, 'repository.git');
  readonly violations: string[] = [];
  /** Answers before the repository does, where it gives an answer. */
  before: ((endpoint: string) => Answer | 'reset' | null) | null = null;
  /** Runs after the repository answered, before the answer is sent; true: the answer is lost. */
  losing: ((endpoint: string) => boolean) | null = null;
  conflicts = 0;
  private server: Server = createServer((request, response) => {
    this.handle(request, response).catch((error: unknown) => {
      this.violations.push(String(error));
      response.destroy();
    });
  });

  static async start(): Promise<GitServer> {
    readDescription();
    const server = new GitServer();
    await server.git(['init', '--bare', '-q', '-b', 'main', server.repository], { cwd: server.folder });
    await new Promise<void>((resolve) => server.server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Runs git; throws with what it said. */
  git(
    words: string[],
    {
      input,
      cwd = this.repository,
      env = {},
    }: { input?: Buffer | string; cwd?: string; env?: NodeJS.ProcessEnv } = {},
  ): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const options = {
        cwd,
        encoding: 'buffer' as const,
        maxBuffer: 1e9,
        env: { ...process.env, ...identity, ...env },
      };
      const child = execFile('git', words, options, (error, stdout, stderr) => {
        if (error) reject(new Error(`git ${words.join(' ')}: ${stderr.toString()}`));
        else resolve(stdout);
      });
      child.stdin?.on('error', () => {});
      child.stdin?.end(input ?? '');
    });
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    if (url.pathname.startsWith('/git/')) {
      this.backend(request, response, url);
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const body = (text === '' ? {} : JSON.parse(text)) as Body;
    const endpoint = endpointFor(request.method!, url.pathname);
    const faults = endpoint?.faults(url.searchParams, text === '' ? undefined : body) ?? ['no such endpoint'];
    if (faults.length > 0) this.violations.push(`${request.method} ${url.pathname}: ${faults.join('; ')}`);
    const name = endpoint?.name.replace('/repos/{owner}/{repo}', '') ?? '';
    const early = this.before?.(name) ?? null;
    if (early === 'reset') {
      response.destroy();
      return;
    }
    const { status, data } =
      early ?? (await this.answer(request.method!, url.pathname.split('/git/')[1] ?? '', body));
    if (status === 422) this.conflicts++;
    if (this.losing?.(name)) {
      response.destroy();
      return;
    }
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(data));
  }

  private async answer(method: string, path: string, body: Body): Promise<Answer> {
    const [kind = '', ...rest] = decodeURIComponent(path).split('/');
    const name = rest.join('/');
    const run = async (...words: string[]) => (await this.git(words)).toString().trim();
    switch (`${method} ${kind}`) {
      case 'GET matching-refs': {
        const lines = await run('for-each-ref', '--format=%(refname) %(objectname)', `refs/${name}*`);
        const refs = lines.split('\n').filter((line) => line !== '');
        return {
          status: 200,
          data: refs.map((line) => {
            const [ref, sha] = line.split(' ');
            return { ref, object: { type: 'commit', sha } };
          }),
        };
      }
      case 'GET commits':
        return {
          status: 200,
          data: { sha: name, tree: { sha: await run('rev-parse', `${name}^{tree}`) } },
        };
      case 'GET trees': {
        const lines = (await run('ls-tree', name)).split('\n').filter((line) => line !== '');
        const tree = lines.map((line) => {
          const [, mode, type, sha, file] = /^(\d+) (\w+) (\w+)\t(.*)$/.exec(line)!;
          return { path: file, mode, type, sha };
        });
        return { status: 200, data: { sha: name, tree, truncated: false } };
      }
      case 'GET blobs': {
        const content = await this.git(['cat-file', 'blob', name]);
        return { status: 200, data: { sha: name, encoding: 'base64', content: content.toString('base64') } };
      }
      case 'POST blobs': {
        const input = Buffer.from(String(body.content), body.encoding === 'base64' ? 'base64' : 'utf8');
        const sha = (await this.git(['hash-object', '-w', '--stdin'], { input })).toString().trim();
        return { status: 201, data: { sha } };
      }
      case 'POST trees':
        return { status: 201, data: { sha: await this.tree(body) } };
      case 'POST commits': {
        const parents = (body.parents as string[]).flatMap((sha) => ['-p', sha]);
        const sha = await run('commit-tree', String(body.tree), ...parents, '-m', String(body.message));
        return { status: 201, data: { sha } };
      }
      case 'POST refs':
        return this.move(String(body.ref), String(body.sha), '0'.repeat(40), 'Reference already exists');
      case 'PATCH refs': {
        const ref = `refs/${name}`;
        const sha = String(body.sha);
        const old = await run('rev-parse', ref);
        if (body.force) return this.move(ref, sha, old, 'Reference cannot be updated');
        try {
          await run('merge-base', '--is-ancestor', old, sha);
        } catch {
          return { status: 422, data: { message: 'Update is not a fast forward' } };
        }
        return this.move(ref, sha, old, 'Reference cannot be updated');
      }
      default:
        return { status: 404, data: { message: 'Not Found' } };
    }
  }

  private async move(ref: string, sha: string, old: string, message: string): Promise<Answer> {
    try {
      await this.git(['update-ref', ref, sha, old]);
      return { status: 200, data: { ref, object: { type: 'commit', sha } } };
    } catch {
      return { status: 422, data: { message } };
    }
  }

  private indices = 0;
  private async tree(body: Body): Promise<string> {
    const index = join(this.folder, `index-${this.indices++}`);
    const env = { GIT_INDEX_FILE: index };
    if (body.base_tree) await this.git(['read-tree', String(body.base_tree)], { env });
    const entries = body.tree as { path: string; mode: string; sha: string }[];
    const input = entries.map(({ path, mode, sha }) => `${mode} ${sha}\t${path}\n`).join('');
    await this.git(['update-index', '--add', '--index-info'], { env, input });
    const sha = (await this.git(['write-tree'], { env })).toString().trim();
    rmSync(index, { force: true });
    return sha;
  }

  /** git's own server, by the rules of CGI. */
  private backend(request: IncomingMessage, response: ServerResponse, url: URL): void {
    const child = spawn('git', ['http-backend'], {
      env: {
        ...process.env,
        GIT_PROJECT_ROOT: this.folder,
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: url.pathname.slice('/git'.length),
        QUERY_STRING: url.search.slice(1),
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        HTTP_CONTENT_ENCODING: String(request.headers['content-encoding'] ?? ''),
      },
    });
    request.pipe(child.stdin);
    child.stdin.on('error', () => {});
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', () => {
      const all = Buffer.concat(chunks);
      const gap = all.indexOf('\r\n\r\n');
      const headers = all.subarray(0, gap).toString().split('\r\n');
      let status = 200;
      for (const header of headers) {
        const [, key = '', value = ''] = /^([^:]+): *(.*)$/.exec(header) ?? [];
        if (key.toLowerCase() === 'status') status = Number.parseInt(value, 10);
        else if (key !== '') response.setHeader(key, value);
      }
      response.writeHead(status);
      response.end(all.subarray(gap + 4));
    });
  }
}
