import { type Access, Unreachable } from '../targets/notifier.ts';

/** A mail server, and between whom mail goes. */
export interface MailAddress {
  host: string;
  port: number;
  /** TLS from the first byte; else STARTTLS, which is needed but on this machine. */
  secure: boolean;
  isHere: boolean;
  user: string | null;
  from: string;
  to: string[];
}

const mailbox = /^[^\s<>"',;:\\()[\]@]{1,64}@[A-Za-z0-9.-]{1,253}$/;

/**
 * `smtps://USER@HOST:465?from=…&to=…,…` (TLS) or `smtp://USER@HOST:587?…` (STARTTLS). The password is the target's secret.
 * Throws Unreachable, and never quotes the address.
 */
export function mailAddress({ address, secret, variables }: Access): MailAddress {
  const { address: name } = variables;
  const form = 'smtps://USER@HOST:465?from=greenlight@acme.example&to=risk@acme.example';
  if (address === null) throw new Unreachable(`its address is missing: set ${name}, such as ${form}`);
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === '')
    throw new Unreachable(`${name} is not of the form ${form}`);
  if (url.password !== '') throw new Unreachable(`${name} holds a password: give it as ${variables.secret}`);
  const from = url.searchParams.get('from') ?? '';
  const to = url.searchParams
    .getAll('to')
    .flatMap((list) => list.split(','))
    .map((one) => one.trim())
    .filter((one) => one !== '');
  if (!mailbox.test(from))
    throw new Unreachable(`${name} does not say from whom: add ?from=greenlight@acme.example`);
  if (to.length === 0 || !to.every((one) => mailbox.test(one)))
    throw new Unreachable(`${name} does not say to whom: add &to=risk@acme.example, several with commas`);
  const user = url.username === '' ? null : decodeURIComponent(url.username);
  if (user !== null && secret === null)
    throw new Unreachable(`the password is missing: set ${variables.secret}`);
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    isHere: /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname),
    user,
    from,
    to,
  };
}
