import type { Deadline } from '../../publish/client.ts';
import type { Alert, Message } from '../alert.ts';

/** What a target is reached with. None of it ever stands in a plan, a book or a log. */
export interface Access {
  /** Name of the target, and what its variables are called. */
  name: string;
  address: string | null;
  secret: string | null;
  token: string | null;
  variables: { address: string; secret: string; token: string };
  /** Where issues are kept. */
  repository: RepositoryAccess | null;
}

export interface RepositoryAccess {
  api: string;
  token: string;
  owner: string;
  repo: string;
  label: string;
  author: string | null;
}

/** A kind of target. */
export interface Notifier {
  /** Throws Unreachable where something is missing that it needs. */
  open(access: Access): Channel;
}

/** One target, ready to be told. */
export interface Channel {
  /** One message as it will be sent. `thread`: what an earlier one of the incident came back with. */
  prepare(message: Message, thread: string | null): Prepared;
  /** How somebody has acknowledged an alert, in words; null: nobody has. Absent: it cannot be asked. */
  acknowledged?(alert: Alert, key: string, until: Deadline): Promise<string | null>;
}

export interface Prepared {
  /** The message as it is sent, without what is secret of it. */
  shown: string;
  /** Sends it, within a time; gives back how its conversation is found again. Throws Undelivered. */
  send(until: Deadline): Promise<string | null>;
}

/** A target lacks its address or secret, or has one that cannot be. Never quotes what it was given. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}

/** A message was not taken. `refused`: it has surely not arrived. */
export class Undelivered extends Error {
  override name = 'Undelivered';
  refused: boolean;
  constructor(message: string, refused: boolean) {
    super(message);
    this.refused = refused;
  }
}
