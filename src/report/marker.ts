import { createHash } from 'node:crypto';

/**
 * The hidden line by which the comment of a plan is found again. It holds the plan's name alone, encoded so that no
 * name can end it or be mistaken for another; long names are given by their SHA-256.
 */
export function commentMarker(planName: string): string {
  const encoded = encodeURIComponent(planName.replace(/\p{Cs}/gu, '\u{FFFD}')).replace(
    /[!'()*~]|-(?=-|$)/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const id = encoded.length <= 120 ? encoded : createHash('sha256').update(planName).digest('hex');
  return `<!-- greenlight:plan=${id} -->`;
}
