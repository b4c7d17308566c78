import type { Path, PlanDocument } from './document.ts';
import { meanings } from './grammar/levels.ts';
import type { WrittenPlan } from './grammar.ts';
import { normaliseData, normaliseFeatures } from './normalise/data.ts';
import { normaliseBehaviour, normaliseEdgeCases, normaliseMetrics, rule } from './normalise/metrics.ts';
import { contactOf, normaliseNotify } from './normalise/notify.ts';
import { normaliseOperations } from './normalise/operations.ts';
import { normaliseRetraining } from './normalise/retraining.ts';
import { normaliseDeployment, normaliseHistory, normaliseRollout } from './normalise/running.ts';
import { normaliseWatch } from './normalise/watch.ts';
import type { Level, LevelMeaning, Plan, Source } from './plan.ts';
import { readFrequency, readShare } from './vocabulary/terms.ts';

/** A plan that has been found faultless, in the form that the other stages read, with every default filled in. */
export function normalise(written: WrittenPlan, document: PlanDocument, source: Source): Plan {
  const levels = {
    GREEN: level(written, 'GREEN'),
    AMBER: level(written, 'AMBER'),
    RED: level(written, 'RED'),
  };
  const line = (...path: Path) => document.atKey(path).line;
  const { predictions = {}, inputs = {}, drift = {}, segments } = written;
  const check = (section: 'predictions' | 'inputs', key: string, fallback: 'AMBER' | 'RED') => {
    const value = (written[section] as Record<string, unknown> | undefined)?.[key];
    if (value === undefined) return { raises: fallback, line: null };
    return { raises: raisesOf(value as never), line: line(section, key) };
  };
  const search = typeof segments === 'boolean' ? { search: segments } : (segments ?? {});
  return {
    name: written.plan.trim(),
    about: written.about?.trim() ?? null,
    review: written.review === undefined ? null : readFrequency(written.review),
    data: normaliseData(written, document),
    features: normaliseFeatures(written, document),
    levels,
    notify: normaliseNotify(written, levels, document),
    confidence: written.confidence === undefined ? null : readShare(written.confidence),
    ...(written.proof === 'margin' ? { proof: written.proof } : {}),
    ...(written.unlabelled === 'prediction_powered' ? { unlabelled: written.unlabelled } : {}),
    metrics: normaliseMetrics(written.metrics ?? {}, ['metrics'], document, 30),
    predictions: {
      probabilities: check('predictions', 'probabilities', 'RED'),
      identical: check('predictions', 'identical', 'RED'),
      tooGood: check('predictions', 'too_good', 'AMBER'),
      share: rule(predictions.share, ['predictions', 'share'], document),
      knownAnswers: (predictions.known_answers ?? []).map((known, index) => ({
        file: known.file,
        tolerance: known.tolerance ?? 0,
        onMiss: known.on_miss ?? 'RED',
        line: document.at(['predictions', 'known_answers', index]).line,
      })),
    },
    inputs: {
      missing: rule(inputs.missing, ['inputs', 'missing'], document),
      invalid: check('inputs', 'invalid', 'AMBER'),
      range: check('inputs', 'range', 'AMBER'),
      learntRange: check('inputs', 'learnt_range', 'AMBER'),
      duplicates: check('inputs', 'duplicates', 'AMBER'),
      columns: check('inputs', 'columns', 'AMBER'),
      rows: rule(inputs.rows, ['inputs', 'rows'], document),
      constant: check('inputs', 'constant', 'AMBER'),
      line: written.inputs === undefined ? null : line('inputs'),
    },
    labels: {
      coverage: rule(written.labels?.coverage, ['labels', 'coverage'], document) ?? mostLabelled,
      scores: {
        raises: written.labels?.scores === undefined ? 'AMBER' : raisesOf(written.labels.scores),
        line: written.labels?.scores === undefined ? null : line('labels', 'scores'),
      },
    },
    drift: {
      test: drift.test ?? 'ks',
      threshold: drift.threshold ?? null,
      q: drift.q === undefined ? 0.05 : readShare(drift.q)!,
      raises: drift.raises ?? null,
      line: written.drift === undefined ? null : line('drift'),
    },
    edgeCases: normaliseEdgeCases(written, document),
    segments: {
      search: search.search ?? true,
      raises: ('raises' in search && search.raises) || 'NOTE',
      minCases: ('min_cases' in search && search.min_cases) || 30,
      alpha: 'alpha' in search && search.alpha !== undefined ? readShare(search.alpha)! : 0.05,
      line: segments === undefined ? null : line('segments'),
    },
    behaviour: normaliseBehaviour(written, document),
    deployment: normaliseDeployment(written, document),
    operations: normaliseOperations(written, document),
    history: normaliseHistory(written, document),
    rollout: normaliseRollout(written, document),
    ...normaliseRetraining(written, document),
    watch: normaliseWatch(written, document),
    source,
  };
}

/** The rule for the coverage of labels where the plan has none. */
const mostLabelled = {
  green: null,
  amber: { operator: '<' as const, value: 0.95, text: '< 95%' },
  red: null,
  line: null,
};

const nobody = { action: null, owner: null, within: null, notify: [], escalate: null };

/** A level's word, or the word of a map `{ raises: … }`. */
function raisesOf(value: 'NOTE' | 'AMBER' | 'RED' | { raises: 'NOTE' | 'AMBER' | 'RED' }) {
  return typeof value === 'string' ? value : value.raises;
}

function level(written: WrittenPlan, name: Level): LevelMeaning {
  const entry = written.levels?.[name];
  const { means, ...contact } = typeof entry === 'string' ? { means: entry } : (entry ?? {});
  return { means: means?.trim() ?? meanings[name], ...contactOf(contact, nobody) };
}
