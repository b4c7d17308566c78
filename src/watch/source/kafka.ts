import { Refusal } from '../../refusal.ts';
import type { Source, SourceOptions } from '../source.ts';
import type { Environment, KafkaAddress } from './open.ts';
export async function openKafka(_a: KafkaAddress, _e: Environment, _o: SourceOptions): Promise<Source> {
  throw new Refusal('not yet');
}
