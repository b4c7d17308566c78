import type { Announcement } from '../announcement.ts';
import type { Destination } from '../destination.ts';

/** GitHub shows ten of a level a step; the rest is in the report. */
const shown = 10;

/** Annotations through the job's log: they need no permission, so forks have them too. */
export function publishAnnotations(announcement: Announcement, { log }: Destination): void {
  const count = { notice: 0, warning: 0, failure: 0 };
  for (const { annotation_level, message, title, path, start_line } of announcement.annotations) {
    count[annotation_level] += 1;
    if (count[annotation_level] > shown) continue;
    log.annotate(annotation_level, message, { title, file: path, line: start_line });
  }
}
