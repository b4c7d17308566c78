import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Answer } from './repository.ts';

const service = '/twirp/github.actions.results.api.v1.ArtifactService/';

/** GitHub's artifact service: CreateArtifact → blocks → block list → FinalizeArtifact. */
export class Artifacts {
  /** Finished artifacts by name: the bytes of the zip. */
  finished = new Map<string, Buffer>();
  private open = new Map<string, Map<string, Buffer>>();
  private whole = new Map<string, Buffer>();

  endpointFor(method: string, url: URL): string | null {
    if (method === 'POST' && url.pathname.startsWith(service)) return url.pathname.slice(service.length);
    if (method === 'PUT' && url.pathname.startsWith('/blob/'))
      return url.searchParams.get('comp') === 'blocklist' ? 'PutBlockList' : 'PutBlock';
    return null;
  }

  /** Name of the artifact that a request is about. */
  nameIn(url: URL, body: Buffer): string {
    if (url.pathname.startsWith('/blob/')) return decodeURIComponent(url.pathname.slice('/blob/'.length));
    return String((JSON.parse(body.toString()) as { name?: unknown }).name);
  }

  answer(endpoint: string, url: URL, request: IncomingMessage, body: Buffer): Answer {
    const blob = decodeURIComponent(url.pathname.slice('/blob/'.length));
    switch (endpoint) {
      case 'CreateArtifact': {
        const { name } = JSON.parse(body.toString()) as { name: string };
        if (this.finished.has(name))
          return { status: 409, data: { code: 'already_exists', msg: 'already exists' } };
        this.open.set(name, new Map());
        const address = `http://${request.headers.host}/blob/${encodeURIComponent(name)}?sig=secret-signature`;
        return { status: 200, data: { ok: true, signed_upload_url: address } };
      }
      case 'PutBlock': {
        const id = url.searchParams.get('blockid');
        if (id) this.open.get(blob)!.set(id, body);
        else this.whole.set(blob, body);
        return { status: 201, headers: { 'x-ms-request-id': '1' } };
      }
      case 'PutBlockList': {
        const ids = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map((found) => found[1]!);
        this.whole.set(blob, Buffer.concat(ids.map((id) => this.open.get(blob)!.get(id)!)));
        return { status: 201, headers: { 'x-ms-request-id': '1' } };
      }
      case 'FinalizeArtifact': {
        const { name, size, hash } = JSON.parse(body.toString()) as {
          name: string;
          size: string;
          hash: string;
        };
        const zip = this.whole.get(name)!;
        const digest = `sha256:${createHash('sha256').update(zip).digest('hex')}`;
        if (Number(size) !== zip.length || hash !== digest)
          return { status: 400, data: { msg: 'size or hash differs from what was uploaded' } };
        this.finished.set(name, zip);
        return { status: 200, data: { ok: true, artifact_id: '77' } };
      }
      default:
        return { status: 404, data: { msg: 'unknown method' } };
    }
  }
}

/** A runtime token as the runner hands it out, as far as the upload reads it. */
export const runtimeToken = [
  Buffer.from('{"alg":"none"}').toString('base64url'),
  Buffer.from('{"scp":"Actions.Results:11111111-1111:22222222-2222"}').toString('base64url'),
  'signature',
].join('.');
