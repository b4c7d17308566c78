import type { Contact, Plan } from '../../plan/plan.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { OwnData } from './own-data.ts';

const year = 365 * 86_400_000;

/** How many messages a year a model would send that does not change. */
export interface Messages {
  reviews_a_year: number;
  /** Shares of the simulated reviews that are AMBER and RED. */
  amber: number;
  red: number;
  /** When an alert is raised, changes or is over, to all targets together. */
  told: number;
  /** Reminders and escalations besides, where nobody acknowledges anything. */
  asked_again: number;
}

/**
 * Counts the messages of reviews that are independent of each other and have the levels that the reviews of the reference itself had:
 * one for each target that a level names whenever the level is reached or left, or stands with other findings. null: the plan has
 * nobody told, no frequency, or there are no reviews to count.
 */
export function messagesOf(plan: Plan, own: OwnData): Messages | null {
  const found = own.periods ?? own.halves;
  const { AMBER, RED } = plan.levels;
  if (plan.review === null || found === null || AMBER.notify.length + RED.notify.length === 0) return null;
  const reviews = year / plan.review.milliseconds;
  const red = found.red / found.reviews;
  const amber = (found.closed - found.red) / found.reviews;
  const green = 1 - red - amber;
  const both = new Set([...AMBER.notify, ...RED.notify]).size;
  const toldAt = (share: number, { notify }: Contact) => (2 * green * share + share * share) * notify.length;
  const told = toldAt(amber, AMBER) + toldAt(red, RED) + 2 * amber * red * both;
  const reached = (share: number, other: number) => share * (green + other);
  const asked = reached(amber, red) * askedOf(plan, AMBER) + reached(red, amber) * askedOf(plan, RED);
  return { reviews_a_year: reviews, amber, red, told: reviews * told, asked_again: reviews * asked };
}

/** Reminders and escalations that come before the next review, of one alert. */
function askedOf({ review }: Plan, { within, notify, escalate }: Contact): number {
  const next = review!.milliseconds;
  const reminders = within !== null && within.milliseconds * 0.75 < next ? notify.length : 0;
  const after = escalate?.after ?? within;
  const isLate = after !== null && after.milliseconds < next;
  return reminders + (isLate ? (escalate ?? { notify }).notify.length : 0);
}

/** The same in a sentence or two. */
export function sayMessages({ told, asked_again: asked }: Messages): string {
  const about = (number: number) =>
    number < 0.5 ? 'hardly any' : `about ${formatNumber(Math.round(number))}`;
  const again =
    asked < 0.5
      ? ''
      : ` Where nobody acknowledges anything, ${about(asked)} reminders and escalations come on top.`;
  return `A model that does not change would send ${about(told)} messages a year.${again}`;
}
