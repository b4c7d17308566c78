/** Every way in which a door stays shut; each has its own sentence. */
export type Ground =
  | 'missing'
  | 'bundle'
  | 'signer'
  | 'key'
  | 'signature'
  | 'certificate'
  | 'identity'
  | 'statement'
  | 'contradiction'
  | 'no model'
  | 'model'
  | 'plan'
  | 'level'
  | 'verdict'
  | 'commit'
  | 'future'
  | 'old';

/** An attestation that opens no door, and why, in one sentence for people. Never a fault of the program. */
export class Unaccepted extends Error {
  override name = 'Unaccepted';
  readonly ground: Ground;

  constructor(ground: Ground, message: string) {
    super(message);
    this.ground = ground;
  }
}
