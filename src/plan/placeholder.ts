import type { Plan } from './plan.ts';

/** What a draft of a plan holds where only people know what belongs there. A plan that still holds it warns. */
export const placeholder = 'FILL IN';

/** Whether a plan still says so, where people are to say what it is for, what is done, and by whom. */
export function hasPlaceholder({ levels, about }: Plan): boolean {
  const texts = [
    about,
    ...Object.values(levels).flatMap(({ means, action, owner }) => [means, action, owner]),
  ];
  return texts.some((text) => text?.includes(placeholder));
}

/** The first line of a plan that still says so. */
export function placeholderLine({ source }: Plan): number {
  const at = source.text.split('\n').findIndex((text) => !/^\s*#/.test(text) && text.includes(placeholder));
  return at + 1;
}
