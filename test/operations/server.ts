import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came. */
export interface Asked {
  path: string;
  parameters: Record<string, string>;
  headers: IncomingMessage['headers'];
}

/** A server of the test: its address, and what it was asked. */
export async function serve(
  answer: (asked: Asked, response: ServerResponse) => void,
): Promise<{ address: string; asked: Asked[]; close(): Promise<void> }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://localhost');
    const one = {
      path: url.pathname,
      parameters: Object.fromEntries(url.searchParams),
      headers: request.headers,
    };
    asked.push(one);
    answer(one, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

export function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

/** Answers every query of a range with the same values at each of its moments, a series each of `values`. */
export function constant(
  { parameters, path }: Asked,
  response: ServerResponse,
  series: { metric?: Record<string, string>; value: string }[],
): void {
  const { start, end, step, time } = parameters;
  const moments: number[] = [];
  if (path.endsWith('/query')) moments.push(Number(time));
  else for (let at = Number(start); at <= Number(end) + 1e-6; at += Number(step)) moments.push(at);
  const result = series.map(({ metric = {}, value }) =>
    path.endsWith('/query')
      ? { metric, value: [moments[0], value] }
      : { metric, values: moments.map((at) => [at, value]) },
  );
  json(response, {
    status: 'success',
    data: { resultType: path.endsWith('/query') ? 'vector' : 'matrix', result },
  });
}
