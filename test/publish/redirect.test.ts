import { expect, it } from 'vitest';
import { withinHost } from '../../src/publish/client.ts';

/** Answers by address: where it leads, or 200. What was asked is in `asked`. */
function server(leads: Record<string, [status: number, to: string]>) {
  const asked: [string, string, unknown][] = [];
  const send = (async (url: string, init: RequestInit = {}) => {
    asked.push([init.method ?? 'GET', url, init.body ?? null]);
    const found = leads[url];
    return found
      ? new Response(null, { status: found[0], headers: { location: found[1] } })
      : new Response('{}', { status: 200 });
  }) as typeof fetch;
  return { asked, send: withinHost(send) };
}

it.each([301, 302, 307, 308])('Nothing is sent to another host after a %i.', async (status) => {
  const { asked, send } = server({ 'https://api.example/a': [status, 'https://evil.example/a'] });
  await expect(send('https://api.example/a', { headers: { authorization: 'x' } })).rejects.toThrow(
    /another host/,
  );
  expect(asked.map(([, url]) => url)).toEqual(['https://api.example/a']);
});

it('What was renamed is found on the same host; a body goes along after 307 and 308 alone.', async () => {
  const { asked, send } = server({
    'https://api.example/a': [301, '/repositories/1'],
    'https://api.example/b': [307, 'https://api.example/c'],
    'https://api.example/d': [301, '/e'],
  });
  expect((await send('https://api.example/a')).status).toBe(200);
  expect((await send('https://api.example/b', { method: 'POST', body: 'text' })).status).toBe(200);
  expect((await send('https://api.example/d', { method: 'POST', body: 'text' })).status).toBe(301);
  expect(asked.map(([method, url]) => `${method} ${new URL(url).pathname}`)).toEqual([
    'GET /a',
    'GET /repositories/1',
    'POST /b',
    'POST /c',
    'POST /d',
  ]);
});
