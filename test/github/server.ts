import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Artifacts } from './artifacts.ts';
import { endpointFor, readDescription } from './openapi.ts';
import { type Answer, Repository } from './repository.ts';

/** How an endpoint fails. `lost`: the request is carried out and the connection breaks before the answer. */
export type Fault =
  | { status: number; headers?: Record<string, string>; message?: string; times?: number }
  | { kind: 'hang' | 'reset' | 'lost'; times?: number };

export interface Request {
  /** `POST /repos/{owner}/{repo}/check-runs` */
  endpoint: string;
  path: string;
  body: unknown;
  /** Name of the artifact that it is about. */
  artifact?: string;
}

/**
 * A real HTTP server in the place of GitHub's API and of its artifact service. Every request to the API is checked
 * against GitHub's OpenAPI description; what departs from it is answered 501 and kept in `violations`.
 */
export class GitHubServer {
  repository = new Repository();
  artifacts = new Artifacts();
  requests: Request[] = [];
  violations: string[] = [];
  /** Told of each request as it comes in. */
  listener: (request: Request) => void = () => {};
  /** Endpoint name, or `CreateArtifact of NAME` for one artifact, → how it fails. */
  faults = new Map<string, Fault>();
  /** Where the API begins: at the root, or on an Enterprise Server at /api/v3. */
  prefix = '';
  /** Tokens that are let in. */
  tokens = new Set(['the-job-token']);
  private server: Server;

  private constructor() {
    this.server = createServer((request, response) => {
      this.handle(request, response).catch((error: unknown) => {
        this.violations.push(String(error));
        response.destroy();
      });
    });
  }

  static async start(): Promise<GitHubServer> {
    readDescription();
    const github = new GitHubServer();
    await new Promise<void>((resolve) => github.server.listen(0, '127.0.0.1', resolve));
    return github;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Forgets everything that was there, asked and told. */
  reset(): void {
    this.repository = new Repository();
    this.artifacts = new Artifacts();
    this.requests = [];
    this.violations = [];
    this.prefix = '';
    this.faults.clear();
  }

  /** The requests that changed something, by endpoint name. */
  get writes(): string[] {
    return this.requests.map(({ endpoint }) => endpoint).filter((endpoint) => !endpoint.startsWith('GET '));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const artifact = this.artifacts.endpointFor(request.method!, url);
    if (artifact) {
      const name = this.artifacts.nameIn(url, body);
      this.hear({ endpoint: artifact, path: url.pathname, body: null, artifact: name });
      const one = `${artifact} of ${name}`;
      const asked = this.faults.has(one) ? one : artifact;
      this.reply(asked, response, () => this.artifacts.answer(artifact, url, request, body));
      return;
    }
    const path = url.pathname.replace(this.prefix, '');
    const endpoint = url.pathname.startsWith(this.prefix) ? endpointFor(request.method!, path) : null;
    if (!endpoint) {
      this.violate(response, `no endpoint ${request.method} ${url.pathname}`);
      return;
    }
    const data: unknown = body.length > 0 ? JSON.parse(body.toString()) : undefined;
    this.hear({ endpoint: endpoint.name, path, body: data });
    const faults = endpoint.faults(url.searchParams, data);
    if (faults.length > 0) {
      this.violate(response, faults.join('\n'));
      return;
    }
    const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    this.reply(endpoint.name, response, () => {
      if (!this.tokens.has(token)) return { status: 401, data: { message: 'Bad credentials' } };
      const answer = this.repository.answer(
        endpoint,
        url.searchParams,
        (data ?? {}) as Record<string, unknown>,
      );
      if (answer?.headers?.link) answer.headers.link = this.absolute(answer.headers.link, url);
      return answer;
    });
  }

  private hear(request: Request): void {
    this.requests.push(request);
    this.listener(request);
  }

  private reply(name: string, response: ServerResponse, answer: () => Answer | null): void {
    const fault = this.take(name);
    if (fault && 'kind' in fault) {
      if (fault.kind === 'lost') answer();
      if (fault.kind !== 'hang') response.destroy();
      return;
    }
    const given = fault
      ? {
          status: fault.status,
          headers: fault.headers ?? {},
          data: { message: fault.message ?? `fault ${fault.status}` },
        }
      : answer();
    if (!given) {
      this.violate(response, `nothing answers ${name}`);
      return;
    }
    const text = given.data === undefined ? '' : JSON.stringify(given.data);
    response.writeHead(given.status, { 'content-type': 'application/json; charset=utf-8', ...given.headers });
    response.end(text);
  }

  private take(name: string): Fault | undefined {
    const fault = this.faults.get(name);
    if (fault?.times !== undefined && --fault.times <= 0) this.faults.delete(name);
    return fault;
  }

  private violate(response: ServerResponse, violation: string): void {
    this.violations.push(violation);
    response.writeHead(501, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ message: violation }));
  }

  private absolute(link: string, url: URL): string {
    return link.replace(/<\?page=(\d+)>/, (_, page: string) => {
      const next = new URL(url);
      next.searchParams.set('page', page);
      return `<${next.href}>`;
    });
  }
}
