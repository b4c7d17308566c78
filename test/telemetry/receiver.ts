import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Request {
  path: string;
  headers: IncomingHttpHeaders;
  text: string;
  /** As it came. */
  body: Buffer;
}

export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  text?: string;
  /** Never ends. */
  hangs?: boolean;
}

/** A server that keeps what it is sent, and answers as it is told: the next answer in line, then the last again. */
export class Receiver {
  readonly requests: Request[] = [];
  answers: Answer[] = [{}];
  private readonly server: Server;
  private constructor(server: Server) {
    this.server = server;
  }

  static async start(): Promise<Receiver> {
    const server = createServer();
    const receiver = new Receiver(server);
    server.on('request', (request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const body = Buffer.concat(parts);
        const text = body.toString('utf8');
        receiver.requests.push({ path: request.url!, headers: request.headers, text, body });
        const answer = receiver.answers.length > 1 ? receiver.answers.shift()! : receiver.answers[0]!;
        const { status = 200, headers = {}, text: said = '{}', hangs = false } = answer;
        response.writeHead(status, { 'content-type': 'application/json', ...headers });
        if (hangs) response.write(' ');
        else response.end(said);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
