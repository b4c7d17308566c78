import { nearest } from '../text/nearest.ts';
import type { Path, PlanDocument } from './document.ts';
import { flowStyle } from './grammar/flow-style.ts';
import { hintFor } from './hints.ts';
import { quote } from './problems.ts';
import { metricNames } from './vocabulary/metrics.ts';
import { helpFor, knownKeys, knownWords, takesList } from './vocabulary.ts';

/** A key that the grammar does not know, and the one that was meant. */
export function unknownKey(path: Path, key: string): string {
  const known = knownKeys(path);
  const glued = /^(\w+):(.+)$/.exec(key);
  if (glued !== null && known.includes(glued[1]!)) {
    return `${quote(key)} lacks a space after its colon. Write ${glued[1]}: ${glued[2]}`;
  }
  const inMetrics = path.length === 1 && path[0] === 'metrics';
  const what = inMetrics
    ? `no metric is called ${quote(key)}`
    : `${quote(key)} is not a key of ${placeOf(path)}`;
  const meant = nearest(key, known) ?? otherWord(key, known);
  if (meant !== null) return `${what}. Did you mean ${quote(meant)}?`;
  const metrics = Object.keys(metricNames);
  const settings = known.filter((word) => !metrics.includes(word));
  const list = inMetrics || settings.length === 0 ? known : settings;
  return `${what}. ${inMetrics ? 'Metrics' : 'Its keys'} are ${list.join(', ')}${settings.length > 0 && settings.length < known.length ? ' and the metrics' : ''}.`;
}

/** Words that people use for what a plan calls otherwise. */
const otherWords: Record<string, string> = {
  auc: 'auroc',
  roc_auc: 'auroc',
  'roc auc': 'auroc',
  f1_score: 'f1',
  'f1 score': 'f1',
  sensitivity: 'recall',
  tpr: 'recall',
  pr_auc: 'average_precision',
  ece: 'calibration_error',
  mse: 'rmse',
  target: 'label',
  timestamp: 'time',
  prob: 'score',
  probability: 'score',
  yellow: 'AMBER',
  orange: 'AMBER',
  name: 'plan',
  description: 'about',
  frequency: 'review',
  deadline: 'within',
  responsible: 'owner',
  condition: 'where',
};

function otherWord(key: string, known: string[]): string | null {
  const word = otherWords[key.toLowerCase()];
  return word !== undefined && known.includes(word) ? word : null;
}

/** A key that must be written and is not. */
export function missingKey(path: Path): string {
  const help = helpFor(path);
  const key = String(path.at(-1));
  const meaning = help === null ? '' : ` (${lowerFirst(help.description.replace(/\.$/, ''))})`;
  const example = help?.examples?.[0];
  const place = placeOf(path.slice(0, -1));
  return `${place} lacks ${quote(key)}${meaning}.${example === undefined ? '' : ` Write for example ${key}: ${flowStyle(example)}`}`;
}

/** A value that is not what its key asks for. `expected` completes `"…" is not …`. */
export function misread(path: Path, expected: string, document: PlanDocument): string {
  const key = keyOf(path);
  const kind = document.kind(path);
  if (kind === 'nothing') return `${key} is empty. It takes ${expected.replace(/\. If it is one.*/, '')}.`;
  if (kind === 'map' && takesList(path)) return `${key}: a map is not ${expected}.`;
  if (kind !== 'scalar') return `${key}: a ${kind} is not ${expected}.`;
  const text = document.text(path);
  const hint = hintFor(text, expected, knownWords(path));
  return `${key}: ${quote(text)} is not ${expected}${hint === null ? '.' : `. ${hint}`}`;
}

/** Where a key stands, in words: `data`, `the plan`, `edge_cases, item 2`. */
function placeOf(path: Path): string {
  if (path.length === 0) return 'the plan';
  return path
    .map((step) =>
      typeof step === 'number' ? `item ${step + 1}` : /^[\w-]+$/.test(step) ? step : quote(step),
    )
    .join(', ');
}

function keyOf(path: Path): string {
  const last = path.at(-1);
  if (typeof last === 'string') return /^[\w-]+$/.test(last) ? last : quote(last);
  return placeOf(path.slice(-2));
}

const lowerFirst = (text: string) =>
  /^[A-Z][a-z]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
