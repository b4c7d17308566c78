import { get } from 'node:http';
import { type Parcel, parcels } from './model.ts';

/** One request as its sender saw it. Milliseconds since the load began. */
export interface Sent {
  parcel: Parcel;
  sent: number;
  /** null: lost, no answer or another than 200. */
  version: string | null;
  /** The answer and what really happened differ. */
  wrong: boolean;
  took: number;
}

/** Milliseconds of requests that are made up for when the machine was busy. */
const most = 500;

/**
 * People who send parcels: so many requests a second, whether or not the earlier ones were answered. A machine that cannot
 * send them so fast sends fewer.
 */
export class Load {
  readonly requests: Sent[] = [];
  private readonly start = performance.now();
  private readonly ended: Promise<void>;
  private going = true;

  constructor(port: number, perSecond: number, seed: number) {
    this.ended = this.run(port, perSecond, seed);
  }

  /** Milliseconds since the load began. */
  now(): number {
    return performance.now() - this.start;
  }

  /** Stops, and waits until every request was answered or lost. */
  async stop(): Promise<void> {
    this.going = false;
    await this.ended;
  }

  private async run(port: number, perSecond: number, seed: number): Promise<void> {
    const source = parcels(seed);
    const open = new Set<Promise<void>>();
    for (let due = 0; this.going; due = Math.max(due + 1000 / perSecond, this.now() - most)) {
      // Late or not, what was answered meanwhile gets its turn.
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - this.now())));
      const request = this.send(port, source.next().value);
      open.add(request);
      request.finally(() => open.delete(request));
    }
    await Promise.all(open);
  }

  private send(port: number, parcel: Parcel): Promise<void> {
    const { id, distance, weight } = parcel;
    const sent = this.now();
    return new Promise((resolve) => {
      const end = (version: string | null, probability = Number.NaN) => {
        const wrong = probability >= 0.5 !== parcel.late;
        this.requests.push({ parcel, sent, version, wrong, took: this.now() - sent });
        resolve();
      };
      const path = `/?id=${id}&distance=${distance}&weight=${weight}`;
      const request = get({ host: '127.0.0.1', port, path, agent: false, timeout: 30_000 }, (response) => {
        response.resume();
        response.on('end', () => {
          const { 'x-version': version, 'x-probability': probability } = response.headers;
          if (response.statusCode === 200) end(String(version), Number(probability));
          else end(null);
        });
        response.on('error', () => end(null));
      });
      request.on('timeout', () => request.destroy(new Error('no answer')));
      request.on('error', () => end(null));
    });
  }
}
