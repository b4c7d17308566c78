import type { Plan } from '../../plan/plan.ts';
import { code, level, percent, phrase, raised, type Section, strong, type Text } from './prose.ts';
import { ruleSentence } from './rules.ts';

/** How a stream is judged, window by window. */
export function watchSection({ watch, data, history, metrics }: Plan): Section | null {
  if (watch === null) return null;
  const { window, lateness, idle, ahead, labels } = watch;
  const twice =
    labels === null
      ? phrase`Each window is judged once, when it closes.`
      : phrase`Each window is judged twice: when it closes, by all that needs no labels; and ${strong(data.labelsAfter!.text)} after its end by the labels too, which come in ${code(labels)}. Labels that come later are not waited for.`;
  const list: Text[] = [
    phrase`The stream is cut into windows of ${strong(window.text)} by ${code(data.time!)}, side by side and in UTC. A window closes when records of later than its end and ${strong(lateness.text)} more have come; what comes after that is too late.`,
    phrase`A part of the stream that is silent for ${strong(idle.text)} is waited for no longer. A record whose time is more than ${strong(ahead.text)} ahead of the clock has a wrong time.`,
    twice,
    ruleSentence(
      phrase`The share of the records that are in no window, since they came too late or cannot be read,`,
      watch.lost,
    ),
    ...(data.id === null
      ? []
      : [
          ruleSentence(
            phrase`The share of the cases of a window that came in an earlier window too`,
            watch.again,
          ),
        ]),
  ];
  if (metrics.some(({ gates }) => gates))
    list.push(
      phrase`Small falls add up from window to window, however often they are looked at: ${history.cusum === null ? 'the alarm of their evidence' : 'the alarms of their sum (CUSUM) and of their evidence'} come${history.cusum === null ? 's' : ''} by chance in no more than ${percent(history.cusum === null ? watch.falseAlarms / 2 : watch.falseAlarms)} of the months of an unchanged stream. Evidence ${raised(watch.raises)}.`,
    );
  list.push(phrase`A window of which nothing can be judged is told, and is never ${level('GREEN')}.`);
  return { title: 'How the stream is judged', blocks: [{ list }] };
}
