import type { FindingStatus } from '../../record/verdict.ts';

/** A level as a word with a shape, so that colour is never needed to tell it. */
export function chip(status: FindingStatus): string {
  return `<span class="chip ${status.toLowerCase()}">${icon(status)}${status}</span>`;
}

export function icon(status: FindingStatus): string {
  return `<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${shapes[status]}</svg>`;
}

const shapes: Record<FindingStatus, string> = {
  GREEN: '<circle cx="8" cy="8" r="7"/><path class="cutout" d="M4.6 8.3l2.4 2.4l4.5-5"/>',
  AMBER: '<path d="M8 1.2l7 13.3h-14z"/><path class="cutout" d="M8 6v4M8 12v.6"/>',
  RED: '<path d="M5.1 1h5.8l4.1 4.1v5.8l-4.1 4.1h-5.8l-4.1-4.1v-5.8z"/><path class="cutout" d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2"/>',
  NOTE: '<circle cx="8" cy="8" r="7"/><path class="cutout" d="M8 7.3v4M8 4.6v.6"/>',
};
