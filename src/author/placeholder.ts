/** What a draft of a plan holds where only people know what belongs there. A plan that still holds it warns. */
export const placeholder = 'FILL IN';
