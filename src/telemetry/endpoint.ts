import { version } from '../version.ts';
import type { Attributes } from './reading.ts';

type Environment = Record<string, string | undefined>;

export const signals = ['metrics', 'logs', 'traces'] as const;
export type Signal = (typeof signals)[number];

/** Where a signal goes. */
export interface Endpoint {
  signal: Signal;
  url: URL;
  headers: Record<string, string>;
  /** Milliseconds for one request, with all attempts. */
  timeout: number;
  /** Whether what is sent is packed. */
  gzip: boolean;
}

/** What the standard variables ask for. */
export interface Export {
  endpoints: Endpoint[];
  resource: Attributes;
  /** What is wrong with them, or keeps something back; it quotes no header. */
  faults: string[];
  /** What no log may show. */
  secrets: string[];
}

/**
 * Reads the variables of an exporter of OpenTelemetry; those of one signal come before those of all.
 * https://opentelemetry.io/docs/specs/otel/protocol/exporter/, …/configuration/sdk-environment-variables/
 */
export function readExport(environment: Environment): Export {
  const faults: string[] = [];
  const text = (name: string) => environment[name]?.trim() || null;
  const headersOf = (name: string) => pairsIn(name, text(name), faults, isHeader) ?? {};
  const all = headersOf('OTEL_EXPORTER_OTLP_HEADERS');
  const isOff = text('OTEL_SDK_DISABLED')?.toLowerCase() === 'true';
  if (isOff) faults.push('OTEL_SDK_DISABLED is true: nothing is sent.');
  const endpoints = isOff
    ? []
    : signals.flatMap((signal) => endpointOf(signal, all, { text, headersOf, faults }));
  const named = text('OTEL_SERVICE_NAME');
  return {
    endpoints,
    resource: {
      'service.name': 'greenlight',
      'service.version': version,
      ...pairsIn('OTEL_RESOURCE_ATTRIBUTES', text('OTEL_RESOURCE_ATTRIBUTES'), faults, () => true),
      ...(named === null ? {} : { 'service.name': named }),
    },
    faults,
    secrets: otlpSecrets(environment),
  };
}

/** The values of headers, and what follows their first word: `Bearer …`. */
export function otlpSecrets(environment: Environment): string[] {
  const names = ['', ...signals.map((signal) => `${signal.toUpperCase()}_`)].map(
    (signal) => `OTEL_EXPORTER_OTLP_${signal}HEADERS`,
  );
  return names.flatMap((name) => {
    const written = environment[name]?.trim() ?? '';
    const values = Object.values(pairsIn(name, written, [], () => true) ?? { all: written });
    return values
      .flatMap((value) => [value, value.replace(/^\S+\s+/, '')])
      .filter((value) => value.length > 3);
  });
}

interface Reader {
  text(name: string): string | null;
  headersOf(name: string): Record<string, string>;
  faults: string[];
}

function endpointOf(
  signal: Signal,
  all: Record<string, string>,
  { text, headersOf, faults }: Reader,
): Endpoint[] {
  const upper = signal.toUpperCase();
  const exporter = text(`OTEL_${upper}_EXPORTER`)?.toLowerCase();
  if (exporter === 'none') return [];
  const own = `OTEL_EXPORTER_OTLP_${upper}_`;
  // Traces go out where somebody asks for them: few who look at values have a place for them.
  if (signal === 'traces' && exporter !== 'otlp' && text(`${own}ENDPOINT`) === null) return [];
  const either = (name: string) => (text(own + name) === null ? `OTEL_EXPORTER_OTLP_${name}` : own + name);
  const protocol = either('PROTOCOL');
  if (text(protocol)?.toLowerCase() === 'grpc')
    faults.push(
      `${protocol} is grpc, and Greenlight sends over HTTP alone: name an endpoint that takes HTTP, such as port 4318.`,
    );
  const name = either('ENDPOINT');
  const written = text(name) ?? 'http://localhost:4318';
  const url = URL.canParse(written) ? new URL(written) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    faults.push(
      `${name} is not an address that begins with http:// or https://: the ${signal} are not sent.`,
    );
    return [];
  }
  if (url.username !== '' || url.password !== '') {
    faults.push(
      `${name} holds a password: give it in OTEL_EXPORTER_OTLP_HEADERS. The ${signal} are not sent.`,
    );
    return [];
  }
  if (name !== `${own}ENDPOINT`) url.pathname = `${url.pathname.replace(/\/$/, '')}/v1/${signal}`;
  const time = either('TIMEOUT');
  const compression = either('COMPRESSION');
  return [
    {
      signal,
      url,
      headers: { ...all, ...headersOf(`${own}HEADERS`) },
      timeout: timeoutIn(time, text(time), faults),
      gzip: isPacked(compression, text(compression), faults),
    },
  ];
}

const usualTimeout = 10_000;

function timeoutIn(name: string, text: string | null, faults: string[]): number {
  if (text === null) return usualTimeout;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (value > 0) return value;
  faults.push(`${name} is not a number of milliseconds: 10000 is used.`);
  return usualTimeout;
}

function isPacked(name: string, text: string | null, faults: string[]): boolean {
  if (text === null || text === 'none') return false;
  if (text !== 'gzip') faults.push(`${name} is neither gzip nor none: nothing is compressed.`);
  return text === 'gzip';
}

/** `key=value,key2=value2`, values in per cent encoding. One that is wrong voids all of them, as the specification asks; null: so it is. */
function pairsIn(
  name: string,
  text: string | null,
  faults: string[],
  isGood: (key: string, value: string) => boolean,
): Record<string, string> | null {
  const pairs: [string, string][] = [];
  for (const part of (text ?? '').split(',').filter((one) => one.trim() !== '')) {
    const at = part.indexOf('=');
    const key = decoded(part.slice(0, Math.max(0, at)).trim());
    const value = decoded(part.slice(at + 1).trim());
    if (at < 1 || key === null || key === '' || value === null || !isGood(key, value)) {
      faults.push(`${name} is not of the form key=value,key=value: it is left out.`);
      return null;
    }
    pairs.push([key, value]);
  }
  return Object.fromEntries(pairs);
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** What fetch takes as a header, and does not keep for itself. */
function isHeader(key: string, value: string): boolean {
  return /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(key) && /^[\t\x20-\x7e]*$/.test(value);
}
