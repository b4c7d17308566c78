import { Refusal } from '../../refusal.ts';
import type { Source, SourceOptions } from '../source.ts';
import type { Environment, KinesisAddress } from './open.ts';
export async function openKinesis(_a: KinesisAddress, _e: Environment, _o: SourceOptions): Promise<Source> {
  throw new Refusal('not yet');
}
