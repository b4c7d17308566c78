import type { JudgedModel } from '../record/model.ts';
import type { Unaccepted } from './unaccepted.ts';
import type { Accepted } from './verify.ts';

/** What an open door says, on one line of plain text. */
export function acceptedText({ level, at, plan, greenlight }: Accepted, model: JudgedModel): string {
  return `VERIFIED  ${model.name} (SHA-256 ${model.sha256}): ${level} by plan ${plan} at ${at}, judged by Greenlight ${greenlight}.`;
}

/** Why a door stays shut, on one line of plain text. */
export function unacceptedText({ message }: Unaccepted, model: Pick<JudgedModel, 'name'>): string {
  return `NOT VERIFIED  ${model.name}: ${message}`;
}
