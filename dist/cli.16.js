export const id = 16;
export const ids = [16];
export const modules = {

/***/ 9600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ noFall),
/* harmony export */   DR: () => (/* binding */ judgeFall),
/* harmony export */   Hr: () => (/* binding */ worsening),
/* harmony export */   Tn: () => (/* binding */ inPoints)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9847);
/* harmony import */ var _ruled_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);


/** How far a metric has worsened, in the direction that is worse for it. */
function worsening(from, to, better) {
    if (better === 'zero')
        return Math.abs(to) - Math.abs(from);
    return better === 'higher' ? from - to : to - from;
}
/** An amount in the metric's own units. */
function inPoints(amount, from) {
    return amount.relative ? amount.value * Math.abs(from) : amount.value;
}
/** Judges one `falls` trigger as written: at the amount, it fires. */
function judgeFall(candidate, earlier, fall, better) {
    if (!(0,_ruled_js__WEBPACK_IMPORTED_MODULE_0__/* .isEstimate */ .Bh)(earlier)) {
        return {
            level: 'AMBER',
            reason: noFall(fall, earlier),
        };
    }
    const worsened = worsening(earlier.value, candidate.value, better);
    for (const [level, amount] of [['RED', fall.red], ['AMBER', fall.amber]]) {
        if (amount && worsened >= inPoints(amount, earlier.value)) {
            const reason = `It worsened by ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(worsened)} from the ${fall.from} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(earlier.value)}); ${level} from ${amount.text}.`;
            return { level, reason };
        }
    }
    return { level: 'GREEN', reason: null };
}
/** Why a fall cannot be judged. */
function noFall({ from }, { noEvidence }) {
    return `No fall can be measured: the ${from} has no value, because ${noEvidence}.`;
}


/***/ }),

/***/ 1315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lO: () => (/* binding */ judgeMetrics),
  dC: () => (/* binding */ noteMetric),
  Vf: () => (/* binding */ saidBesides)
});

// EXTERNAL MODULE: ./build/src/measure/normal.js
var normal = __webpack_require__(627);
;// CONCATENATED MODULE: ./build/src/measure/flip.js

/**
 * Chance that a level decided as written would differ on another sample of this size, were the true value the one that
 * was seen: how much of the normal sampling distribution about it lies where the level is another. `cuts` are the
 * values at which the level, `levelAt`, may change.
 */
function flipChance({ value, standardError }, cuts, levelAt) {
    if (!(standardError > 0))
        return 0;
    const own = levelAt(value);
    const edges = [...new Set(cuts)].sort((a, b) => a - b);
    let chance = 0;
    for (let i = 0; i <= edges.length; i++) {
        const [from, to] = [edges[i - 1] ?? Number.NEGATIVE_INFINITY, edges[i] ?? Number.POSITIVE_INFINITY];
        if (levelAt(within(from, to)) === own)
            continue;
        const [low, high] = [(from - value) / standardError, (to - value) / standardError];
        // Far to the right the differences of the lower tail lose their digits.
        chance += low > 0 ? (0,normal/* normalCdf */.vr)(-low) - (0,normal/* normalCdf */.vr)(-high) : (0,normal/* normalCdf */.vr)(high) - (0,normal/* normalCdf */.vr)(low);
    }
    return Math.min(1, chance);
}
/** A value between two, either of which may be infinite. */
function within(from, to) {
    if (from === Number.NEGATIVE_INFINITY)
        return to === Number.POSITIVE_INFINITY ? 0 : to - Math.abs(to) - 1;
    return to === Number.POSITIVE_INFINITY ? from + Math.abs(from) + 1 : from + (to - from) / 2;
}

// EXTERNAL MODULE: ./build/src/plan/words.js
var words = __webpack_require__(5940);
// EXTERNAL MODULE: ./build/src/judge/fall.js
var judge_fall = __webpack_require__(9600);
// EXTERNAL MODULE: ./build/src/judge/numbers.js
var numbers = __webpack_require__(9847);
// EXTERNAL MODULE: ./build/src/measure/cases-needed.js
var cases_needed = __webpack_require__(7545);
// EXTERNAL MODULE: ./build/src/measure/compare.js + 4 modules
var compare = __webpack_require__(6248);
// EXTERNAL MODULE: ./build/src/measure/statistic.js
var statistic = __webpack_require__(2512);
// EXTERNAL MODULE: ./build/src/judge/rule.js
var judge_rule = __webpack_require__(3447);
// EXTERNAL MODULE: ./build/src/judge/ruled.js
var ruled = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/src/judge/proof.js








const power = 0.8;
/**
 * The levels of metric rules by proof. RED needs the whole one-sided bound past the red rule, at a confidence adjusted
 * over all gating criteria by Holm's step-down (1979); GREEN needs the bound to clear the rule (every criterion must, so
 * no adjustment is due: Berger 1982); anything else is AMBER. What cannot be measured is not proven.
 */
function prove(metrics, confidence) {
    const proofs = new Map(metrics.map((metric) => [metric, proofOf(metric)]));
    const tested = [...proofs.values()]
        .flatMap(({ criteria }) => criteria)
        .filter(({ metric: { rule, comparison }, red }) => {
        return rule.gates && red !== null && comparison.candidate.cases >= rule.minCases;
    });
    const red = holm(tested, 1 - confidence);
    const levels = { green: confidence, red: 1 - (1 - confidence) / Math.max(1, tested.length) };
    return new Map(metrics.map((metric) => [metric, combine(proofs.get(metric), red, levels)]));
}
/** `levels`: one-sided confidence that GREEN needs, and that the hardest RED needs. */
function combine({ criteria, impossible }, red, levels) {
    const past = criteria.filter((criterion) => red.has(criterion));
    if (past.length > 0) {
        const reasons = past.map(({ subject }) => `${subject} is past the red rule, and chance does not explain it.`);
        return { level: 'RED', reasons, casesNeeded: null };
    }
    if (impossible.length > 0)
        return { level: 'AMBER', reasons: impossible, casesNeeded: null };
    const open = criteria.filter((criterion) => !clears(criterion, levels.green));
    if (open.length === 0)
        return { level: 'GREEN', reasons: [], casesNeeded: null };
    const between = open.filter((criterion) => isBetween(criterion, levels.green));
    if (between.length > 0) {
        const reasons = between.map(({ subject }) => `${subject} is neither GREEN nor RED, and chance does not explain it.`);
        return { level: 'AMBER', reasons, casesNeeded: null };
    }
    const needs = open.map((criterion) => casesToSettle(criterion, levels));
    const most = needs.reduce((a, b) => (a === null || b === null ? null : Math.max(a, b)));
    const where = open.some((criterion) => criterion.where !== '') ? ' in each set' : '';
    const advice = most === null ? 'It lies on the boundary.' : `About ${(0,numbers/* say */.cv)(most)} cases${where} would settle it.`;
    return {
        level: 'AMBER',
        reasons: [`Not proven at ${(0,numbers/* say */.cv)(100 * levels.green)} % confidence, neither GREEN nor RED. ${advice}`],
        casesNeeded: most,
    };
}
function proofOf(metric) {
    const { rule, comparison, outcomes, against = 'reference' } = metric;
    const proof = { criteria: [], impossible: [] };
    const falls = rule.falls.filter(({ from }) => from === against);
    const found = against === 'reference' ? (0,compare/* compared */.mU)(rule.metric, rule.class, outcomes) : recorded(comparison);
    if (!(0,statistic/* isStatistic */.fJ)(found.after) || !(0,ruled/* isEstimate */.Bh)(comparison.candidate))
        return proof;
    if (rule.green || rule.amber || rule.red) {
        proof.criteria.push({
            metric,
            subject: 'It',
            seen: asRuled(found.after, metric),
            red: rule.red,
            green: rule.green,
            neither: [rule.amber, rule.red].filter((bound) => bound !== null),
            where: '',
        });
    }
    for (const fall of falls) {
        if (!(0,ruled/* isEstimate */.Bh)(comparison.reference))
            proof.impossible.push((0,judge_fall/* noFall */.$e)(fall, comparison.reference));
        else if (!(0,ruled/* isEstimate */.Bh)(comparison.difference))
            proof.impossible.push((0,judge_fall/* noFall */.$e)(fall, comparison.difference));
        else
            proof.criteria.push(fallOf(metric, fall, found, comparison.reference.value));
    }
    return proof;
}
function fallOf(metric, fall, found, from) {
    const past = (amount) => {
        if (!amount)
            return null;
        const points = (0,judge_fall/* inPoints */.Tn)(amount, from);
        return (0,ruled/* metricOf */.ak)(metric.rule).better === 'higher'
            ? { operator: '<=', value: -points, text: amount.text }
            : { operator: '>=', value: points, text: amount.text };
    };
    const seen = worsened(metric, found);
    return {
        metric,
        subject: `Its worsening by ${(0,numbers/* say */.cv)(Math.abs(seen.value))} from the ${fall.from}`,
        seen,
        red: past(fall.red),
        green: null,
        neither: [past(fall.amber), past(fall.red)].filter((bound) => bound !== null),
        where: found.paired ? '' : ' in each set',
    };
}
/** The difference; of a metric that is best at zero, that of the sizes, as if unpaired. */
function worsened(metric, { before, after, difference }) {
    if ((0,ruled/* metricOf */.ak)(metric.rule).better !== 'zero')
        return difference;
    return (0,compare/* unpaired */.ZL)(asRuled(after, metric), asRuled(before, metric));
}
/** A comparison with an earlier review, of which nothing but values and standard errors is left. */
function recorded({ reference, candidate, difference }) {
    const asStatistic = (found) => {
        if (!(0,ruled/* isEstimate */.Bh)(found))
            return found;
        const { value, standardError } = found;
        return { ...found, bounds: (z) => [value - z * standardError, value + z * standardError] };
    };
    return {
        before: asStatistic(reference),
        after: asStatistic(candidate),
        difference: asStatistic(difference),
        paired: false,
    };
}
/** What the rule is read against: of a metric that is best at zero, its size. */
function asRuled(seen, { rule }) {
    if ((0,ruled/* metricOf */.ak)(rule).better !== 'zero')
        return seen;
    return {
        ...seen,
        value: Math.abs(seen.value),
        bounds(z) {
            const [lower, upper] = seen.bounds(z);
            const least = lower <= 0 && upper >= 0 ? 0 : Math.min(Math.abs(lower), Math.abs(upper));
            return [least, Math.max(Math.abs(lower), Math.abs(upper))];
        },
    };
}
/** The criteria whose RED is proven, all of them together at error rate `alpha`. */
function holm(criteria, alpha) {
    const proven = new Set();
    for (;;) {
        const open = criteria.filter((criterion) => !proven.has(criterion));
        const found = open.filter((criterion) => isPast(criterion, criterion.red, 1 - alpha / open.length));
        if (found.length === 0)
            return proven;
        for (const criterion of found)
            proven.add(criterion);
    }
}
function clears({ seen, green, neither }, confidence) {
    const range = seen.bounds((0,normal/* normalQuantile */.Zl)(confidence));
    return (green === null || isWithin(range, green)) && neither.every((bound) => isOutside(range, bound));
}
/** Whether it is AMBER beyond chance: neither GREEN nor RED anywhere in its range. */
function isBetween({ seen, red, green, neither }, confidence) {
    const range = seen.bounds((0,normal/* normalQuantile */.Zl)(confidence));
    if (red && !isOutside(range, red))
        return false;
    return green ? isOutside(range, green) : neither.some((bound) => bound !== red && isWithin(range, bound));
}
function isPast({ seen }, bound, confidence) {
    return isWithin(seen.bounds((0,normal/* normalQuantile */.Zl)(confidence)), bound);
}
/** Bounds run one way, so that a whole range meets one when its nearer end does. */
function isWithin([lower, upper], bound) {
    return (0,judge_rule/* meets */.D)(bound.operator.startsWith('>') ? lower : upper, bound);
}
function isOutside([lower, upper], bound) {
    return !(0,judge_rule/* meets */.D)(lower, bound) && !(0,judge_rule/* meets */.D)(upper, bound);
}
/** Cases at which the nearest boundary would be cleared, were the value as seen; null on the boundary itself. */
function casesToSettle({ metric, seen, red, green, neither }, levels) {
    const limits = [green, ...neither].filter((bound) => bound !== null);
    const margin = Math.min(...limits.map((bound) => Math.abs(seen.value - bound.value)));
    const standardError = (0,statistic/* standardErrorOf */.X6)(seen);
    if (!(margin > 0) || !(standardError > 0))
        return null;
    const cases = (0,cases_needed/* casesNeeded */.h)({
        cases: metric.comparison.candidate.cases,
        standardError,
        margin,
        confidence: red && (0,judge_rule/* meets */.D)(seen.value, red) ? levels.red : levels.green,
        power,
    });
    return Number.isFinite(cases) && cases < 1e12 ? Math.ceil(cases) : null;
}

;// CONCATENATED MODULE: ./build/src/judge/metrics.js







/**
 * Judges metric rules: as written, or, where the plan asks for `confidence`, by what is proven, adjusted over all
 * gating rules together.
 */
function judgeMetrics(plan, metrics) {
    const proven = plan.confidence === null ? null : prove(metrics, plan.confidence);
    return metrics.map((metric) => judgeMetric(metric, proven?.get(metric) ?? null));
}
/** A metric that is shown without a rule. */
function noteMetric(comparison) {
    const { candidate, reference } = comparison;
    const name = (0,ruled/* nameOf */.Vb)(comparison);
    const check = `metric/${(0,ruled/* keyOf */.TN)(comparison)}`;
    if (!(0,ruled/* isEstimate */.Bh)(candidate)) {
        const message = `${name} could not be measured: ${candidate.noEvidence}.`;
        return (0,judge_rule/* finding */.gk)(check, 'NOTE', message, { cases: candidate.cases });
    }
    return (0,judge_rule/* finding */.gk)(check, 'NOTE', [`${name} is ${describe(candidate)}${against(known(reference))}.`, ...remarks(comparison)].join(' '), shown(candidate, reference));
}
/**
 * What a finding's message says besides its value, interval, cases, reference and rule, for pages that show those in
 * columns of their own; the whole message where it is worded otherwise, "" where there is nothing else to say.
 */
function saidBesides({ message, value, interval, reference, cases, rule }) {
    if (value === null || interval === null || cases === null)
        return message;
    const measured = describe({ value, interval, cases });
    const earlier = ['', against(reference, 'reference'), against(reference, 'last review')];
    const end = earlier.map((words) => `${measured}${words}.`).find((words) => message.includes(words));
    if (end === undefined)
        return message;
    const rest = message.slice(message.indexOf(end) + end.length);
    return rest.replace(`The plan says ${rule.split('; ')[0]}.`, '').trim();
}
function judgeMetric(metric, proven) {
    const { rule, comparison, check } = metric;
    const { candidate, reference } = comparison;
    const about = {
        rule: describeMetricRule(rule),
        plan_line: rule.line,
        ...(metric.where === undefined ? {} : { where: metric.where }),
    };
    const name = (0,ruled/* nameOf */.Vb)(comparison);
    const gate = (level) => (rule.gates ? level : 'NOTE');
    if (!(0,ruled/* isEstimate */.Bh)(candidate)) {
        const message = `No evidence for ${name}: ${candidate.noEvidence}.`;
        return (0,judge_rule/* finding */.gk)(check, gate('AMBER'), message, { cases: candidate.cases, ...about });
    }
    const seen = { ...shown(candidate, reference), ...about };
    if (candidate.cases < rule.minCases) {
        const message = `No evidence for ${name}: ${(0,numbers/* sayCount */.j2)(candidate.cases, 'case')}, and the rule asks for ${(0,numbers/* say */.cv)(rule.minCases)}.`;
        return (0,judge_rule/* finding */.gk)(check, gate('AMBER'), message, { ...seen, cases_needed: rule.minCases });
    }
    const judgement = proven ?? asWritten(candidate, metric);
    const message = [
        `${name} is ${describe(candidate)}${against(known(reference), metric.against)}.`,
        ...remarks(comparison),
        ...judgement.reasons,
    ].join(' ');
    return (0,judge_rule/* finding */.gk)(check, gate(judgement.level), message, {
        ...seen,
        ...(proven === null && isRuled(metric) ? { flip: flip(candidate, metric) } : {}),
        ...(judgement.casesNeeded === null ? {} : { cases_needed: judgement.casesNeeded }),
    });
}
function asWritten(candidate, { comparison, rule, against = 'reference' }) {
    const hasRule = rule.green || rule.amber || rule.red;
    const level = hasRule ? (0,judge_rule/* levelOf */.In)((0,ruled/* ruledValue */.YI)(candidate.value, rule), rule) : 'GREEN';
    const falls = rule.falls
        .filter(({ from }) => from === against)
        .map((fall) => (0,judge_fall/* judgeFall */.DR)(candidate, comparison.reference, fall, (0,ruled/* metricOf */.ak)(rule).better));
    return {
        level: (0,judge_rule/* worst */.QZ)([level, ...falls.map((fall) => fall.level)]),
        reasons: [
            ...(level === 'GREEN' ? [] : [`The plan says ${(0,words/* describeRule */.I)(rule)}.`]),
            ...falls.flatMap(({ reason }) => reason ?? []),
        ],
        casesNeeded: null,
    };
}
/** Whether its level depends on its value. */
function isRuled({ rule, against = 'reference' }) {
    return Boolean(rule.green || rule.amber || rule.red) || rule.falls.some(({ from }) => from === against);
}
/** The chance of another level on another sample, the earlier side of falls being what it is. */
function flip(candidate, metric) {
    const { rule, comparison, against = 'reference' } = metric;
    const earlier = comparison.reference;
    const { better } = (0,ruled/* metricOf */.ak)(rule);
    const bounds = [rule.green, rule.amber, rule.red].flatMap((bound) => bound?.value ?? []);
    const falls = rule.falls.flatMap(({ from, amber, red }) => {
        if (from !== against || !(0,ruled/* isEstimate */.Bh)(earlier))
            return [];
        const amounts = [amber, red].filter((amount) => amount !== null);
        return amounts.map((amount) => {
            const points = (0,judge_fall/* inPoints */.Tn)(amount, earlier.value);
            if (better === 'zero')
                return Math.abs(earlier.value) + points;
            return better === 'higher' ? earlier.value - points : earlier.value + points;
        });
    });
    const cuts = [...bounds, ...falls];
    return flipChance(candidate, better === 'zero' ? [...cuts, ...cuts.map((cut) => -cut)] : cuts, (value) => asWritten({ ...candidate, value }, metric).level);
}
function describeMetricRule(rule) {
    const falls = rule.falls.map(({ from, amber, red }) => {
        const amounts = [amber && `amber from ${amber.text}`, red && `red from ${red.text}`].filter(Boolean);
        return `fall from ${from}: ${amounts.join(', ')}`;
    });
    return [(0,words/* describeRule */.I)(rule), ...falls].filter(Boolean).join('; ');
}
function describe({ value, interval, cases }) {
    return `${(0,numbers/* say */.cv)(value)} (95 % interval ${(0,numbers/* say */.cv)(interval[0])} to ${(0,numbers/* say */.cv)(interval[1])}, ${(0,numbers/* sayCount */.j2)(cases, 'case')})`;
}
function against(earlier, from = 'reference') {
    return earlier === null ? '' : `, in the ${from} ${(0,numbers/* say */.cv)(earlier)}`;
}
function known(measured) {
    return (0,ruled/* isEstimate */.Bh)(measured) ? measured.value : null;
}
/** What a reader must know beside a value: what was left out of it, and which cases changed. */
function remarks({ candidate, changed }) {
    const note = (0,ruled/* isEstimate */.Bh)(candidate) && candidate.note !== undefined ? [`${candidate.note}.`] : [];
    if (!changed)
        return note;
    const { onlyReference, onlyCandidate, p } = changed;
    const counts = `${(0,numbers/* say */.cv)(onlyReference)} turned wrong and ${(0,numbers/* say */.cv)(onlyCandidate)} right`;
    return [...note, `Of the same cases, ${counts} (McNemar p ${(0,numbers/* say */.cv)(p)}).`];
}
function shown(candidate, reference) {
    return {
        value: candidate.value,
        interval: candidate.interval,
        reference: known(reference),
        cases: candidate.cases,
    };
}


/***/ }),

/***/ 3447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ meets),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   P5: () => (/* binding */ raised),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   gk: () => (/* binding */ finding)
/* harmony export */ });
/** Whether a value meets a bound, exactly as written. */
function meets(value, bound) {
    if (bound.operator === '>=')
        return value >= bound.value;
    if (bound.operator === '>')
        return value > bound.value;
    if (bound.operator === '<=')
        return value <= bound.value;
    return value < bound.value;
}
/** The level that a rule gives a value: RED first; then GREEN where it must be earned, or is left over. */
function levelOf(value, rule) {
    // What is no number meets no bound, and a rule of AMBER and RED alone would take that for GREEN.
    if (Number.isNaN(value))
        return 'AMBER';
    if (rule.red && meets(value, rule.red))
        return 'RED';
    if (rule.green)
        return meets(value, rule.green) ? 'GREEN' : 'AMBER';
    return rule.amber && meets(value, rule.amber) ? 'AMBER' : 'GREEN';
}
const severity = { NOTE: 0, GREEN: 1, AMBER: 2, RED: 3 };
/** The worst of some levels; NOTE counts for nothing. */
function worst(levels) {
    return levels.reduce((a, b) => (severity[b] > severity[a] ? b : a));
}
/** A finding with what most findings leave empty. */
function finding(check, status, message, more = {}) {
    return {
        check,
        status,
        value: null,
        interval: null,
        reference: null,
        cases: null,
        rule: '',
        message,
        plan_line: null,
        ...more,
    };
}
/** A yes-or-no check: GREEN when nothing is wrong, else what the plan says it raises. */
function raised(wrong, raises) {
    return wrong ? raises : 'GREEN';
}


/***/ }),

/***/ 7067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ isEstimate),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   YI: () => (/* binding */ ruledValue),
/* harmony export */   ak: () => (/* binding */ metricOf),
/* harmony export */   jW: () => (/* binding */ reviewCheck)
/* harmony export */ });
/* harmony import */ var _plan_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4036);

/** `auroc`, or `f1[fraud]` for one class. */
function keyOf({ metric, class: one }) {
    return one === null ? metric : `${metric}[${one}]`;
}
/** The check that holds a metric against earlier reviews: `review/auroc`, `review/edge/thin file/accuracy`. */
function reviewCheck({ check }) {
    return `review/${check.replace(/^metric\//, '')}`;
}
function nameOf({ metric, class: one }) {
    const { title } = metricOf({ metric });
    return one === null ? title : `${title} of class "${one}"`;
}
/** What a rule is read against: of a metric that is best at zero, such as bias, its size. */
function ruledValue(value, rule) {
    return metricOf(rule).better === 'zero' ? Math.abs(value) : value;
}
function metricOf(rule) {
    return _plan_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricNames */ .Z[rule.metric];
}
function isEstimate(measured) {
    return 'value' in measured;
}


/***/ }),

/***/ 7545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ casesNeeded)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(627);

/**
 * Cases at which a value this far from a boundary would be told from it, at a one-sided confidence and with the given
 * power: n₀·((z₁₋α + z₁₋β)·SE/margin)².
 */
function casesNeeded(seen) {
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(seen.confidence) + (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(seen.power);
    return seen.cases * ((z * seen.standardError) / seen.margin) ** 2;
}


/***/ }),

/***/ 6248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UD: () => (/* binding */ compare),
  mU: () => (/* binding */ compared),
  ZL: () => (/* binding */ unpaired)
});

;// CONCATENATED MODULE: ./build/src/measure/bonett-price.js
/**
 * The adjusted Wald interval of Bonett and Price (2012) for (b − c)/n, the difference of two proportions on the same n
 * cases: b cases only the first got right, c only the second. `z`: 1.96 for two-sided 95 %. Not degenerate when b = c = 0.
 */
function bonettPrice(b, c, n, z) {
    const p = (b + 1) / (n + 2);
    const q = (c + 1) / (n + 2);
    const reach = z * Math.sqrt((p + q - (p - q) ** 2) / (n + 2));
    return [Math.max(-1, p - q - reach), Math.min(1, p - q + reach)];
}

// EXTERNAL MODULE: ./build/src/measure/gamma.js
var gamma = __webpack_require__(7271);
;// CONCATENATED MODULE: ./build/src/measure/mcnemar.js

/**
 * Exact two-sided p of McNemar's test: b cases that only the first model got right, c that only the second did. Under
 * no difference b is binomial(b + c, ½). 1 when no case tells them apart.
 */
function mcnemar(b, c) {
    if (b === c)
        return 1;
    const fewer = Math.min(b, c);
    // P(X <= fewer) of a binomial variable is an incomplete beta.
    return Math.min(1, 2 * (0,gamma/* regularizedBeta */.RL)(0.5, b + c - fewer, fewer + 1));
}

// EXTERNAL MODULE: ./build/src/measure/metrics.js + 2 modules
var metrics = __webpack_require__(7020);
;// CONCATENATED MODULE: ./build/src/measure/newcombe.js
/**
 * Bounds of a − b for independent a and b, from the bounds of each. With Wilson's bounds of two proportions it is
 * Newcombe's hybrid score interval (1998, method 10); it holds for any two values, and their intervals need not be
 * symmetric (MOVER: Zou & Donner 2008).
 */
function differenceBounds(a, b) {
    const d = a.value - b.value;
    return [
        d - Math.hypot(a.value - a.bounds[0], b.bounds[1] - b.value),
        d + Math.hypot(a.bounds[1] - a.value, b.value - b.bounds[0]),
    ];
}

;// CONCATENATED MODULE: ./build/src/measure/one-sided-classes.js
/** Metrics that do not average over the classes. */
const pooled = ['accuracy', 'f1_micro', 'mcc'];
/**
 * Names the classes that a mean over the classes sees from one side only: labelled but never predicted, predicted but
 * never labelled, or labelled in only one of two sets. undefined where there are none, or nothing is averaged.
 */
function oneSidedClasses(metric, one, candidate, reference) {
    if (!candidate || one !== null || candidate.positive !== null || pooled.includes(metric))
        return undefined;
    const after = occurring(candidate);
    const before = reference ? occurring(reference) : null;
    const unseen = ({ labelled }, other) => [...other.labelled].filter((name) => !labelled.has(name));
    return ([
        say('never predicted', [...after.labelled].filter((name) => !after.predicted.has(name))),
        say('predicted but never labelled', [...after.predicted].filter((name) => !after.labelled.has(name))),
        say('labelled in the reference only', before ? unseen(after, before) : []),
        say('labelled in the candidate only', before ? unseen(before, after) : []),
    ]
        .filter(Boolean)
        .join('; ') || undefined);
}
function occurring({ classes, table }) {
    const [labelled, predicted] = [new Set(), new Set()];
    table.forEach((rows, cell) => {
        if (rows === 0)
            return;
        labelled.add(classes[Math.floor(cell / classes.length)]);
        predicted.add(classes[cell % classes.length]);
    });
    return { labelled, predicted };
}
function say(what, names) {
    if (names.length === 0)
        return '';
    const shown = names.slice(0, 5).map((name) => `"${name.slice(0, 80)}"`);
    return `Class${names.length === 1 ? '' : 'es'} ${what}: ${shown.join(', ')}${names.length > 5 ? ', …' : ''}`;
}

// EXTERNAL MODULE: ./build/src/measure/paired.js
var paired = __webpack_require__(9717);
// EXTERNAL MODULE: ./build/src/measure/statistic.js
var statistic = __webpack_require__(2512);
;// CONCATENATED MODULE: ./build/src/measure/compare.js







/** One metric on reference and candidate, and the difference candidate − reference, at a two-sided confidence. */
function compare(metric, one, reference, candidate, paired, confidence) {
    const found = compared(metric, one, { reference, candidate, paired });
    const note = oneSidedClasses(metric, one, candidate.confusion, reference?.confusion ?? null);
    return {
        metric,
        class: one,
        reference: (0,statistic/* measured */.jh)(found.before, confidence),
        candidate: (0,statistic/* measured */.jh)(note === undefined ? found.after : { ...found.after, note }, confidence),
        difference: (0,statistic/* measured */.jh)(found.difference, confidence),
        paired: found.paired,
        ...(found.changed ? { changed: found.changed } : {}),
    };
}
/**
 * The same with bounds at any confidence. Two independent sets: their variances add, and the interval is Newcombe's (1998)
 * from the two. Where both models answered the same cases, the difference is measured case by case.
 */
function compared(metric, one, outcomes) {
    const { reference, candidate } = outcomes;
    const after = (0,metrics/* statistic */.$)(metric, candidate, one);
    const before = reference ? (0,metrics/* statistic */.$)(metric, reference, one) : (0,statistic/* noEvidence */.n2)('there is no reference', 0);
    if (!(0,statistic/* isStatistic */.fJ)(after))
        return { before, after, difference: after, paired: false };
    if (!(0,statistic/* isStatistic */.fJ)(before))
        return { before, after, difference: before, paired: false };
    const pairs = isPaired(outcomes) ? outcomes.paired : null;
    const changed = pairs && metric === 'accuracy' ? (0,paired/* discordant */.i)(pairs) : null;
    if (pairs && changed) {
        const { onlyReference, onlyCandidate } = changed;
        const difference = accuracyDifference(after.value - before.value, onlyCandidate, onlyReference, pairs.cases);
        const p = mcnemar(onlyReference, onlyCandidate);
        return { before, after, difference, paired: true, changed: { ...changed, p } };
    }
    const error = pairs && (0,paired/* pairedError */.m)(metric, one, pairs);
    if (error === null)
        return { before, after, difference: unpaired(after, before), paired: false };
    const value = after.value - before.value;
    const bounds = (z) => [value - z * error, value + z * error];
    const difference = { value, standardError: error, cases: after.cases, bounds };
    return { before, after, difference, paired: true };
}
/** The pairs must be all the labelled cases of both sets, or the values beside them would be of other cases. */
function isPaired({ reference, candidate, paired }) {
    return paired !== null && paired.cases === reference?.cases && paired.cases === candidate.cases;
}
function accuracyDifference(value, gained, lost, cases) {
    const bounds = (z) => bonettPrice(gained, lost, cases, z);
    const [lower, upper] = bounds(1);
    return { value, standardError: (upper - lower) / 2, cases, bounds };
}
/** The difference of two independent statistics. */
function unpaired(after, before) {
    return {
        value: after.value - before.value,
        standardError: Math.hypot((0,statistic/* standardErrorOf */.X6)(after), (0,statistic/* standardErrorOf */.X6)(before)),
        cases: Math.min(after.cases, before.cases),
        bounds: (z) => differenceBounds({ value: after.value, bounds: after.bounds(z) }, { value: before.value, bounds: before.bounds(z) }),
    };
}


/***/ }),

/***/ 7020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ metrics_statistic)
});

// EXTERNAL MODULE: ./build/src/plan/metrics.js
var metrics = __webpack_require__(4036);
// EXTERNAL MODULE: ./build/src/measure/auroc.js
var auroc = __webpack_require__(2072);
// EXTERNAL MODULE: ./build/src/measure/calibration.js
var calibration = __webpack_require__(606);
// EXTERNAL MODULE: ./build/src/measure/confusion.js
var confusion = __webpack_require__(6210);
// EXTERNAL MODULE: ./build/src/measure/case-influences.js
var case_influences = __webpack_require__(1033);
// EXTERNAL MODULE: ./build/src/measure/influence.js
var measure_influence = __webpack_require__(4309);
// EXTERNAL MODULE: ./build/src/measure/statistic.js
var statistic = __webpack_require__(2512);
;// CONCATENATED MODULE: ./build/src/measure/grouped.js



/**
 * A statistic whose cases come in groups: its standard error, and its bounds, are stretched by what summing influences
 * within groups first makes of it. Where no influence can be seen (10 of 10 right), as if the cases of a group were
 * copies of each other: √(Σk²/n) for groups of k cases (Kish 1965).
 */
function withinGroups(found, metric, one, cases, group) {
    const sizes = new Map();
    group.forEach((key, i) => {
        const own = key < 0 ? -1 - i : key;
        sizes.set(own, (sizes.get(own) ?? 0) + 1);
    });
    if (sizes.size < 2)
        return (0,statistic/* noEvidence */.n2)('every case belongs to the same group', found.cases);
    const influence = (0,case_influences/* influenceOfCases */.G)(metric, one, cases);
    const alone = influence === null ? 0 : (0,measure_influence/* standardError */.g)(influence);
    const copies = [...sizes.values()].reduce((sum, size) => sum + size ** 2, 0) / group.length;
    const stretch = alone > 0 ? (0,measure_influence/* groupedStandardError */.Y)(influence, group) / alone : Math.sqrt(copies);
    return {
        ...found,
        standardError: stretch * found.standardError,
        bounds: (z) => found.bounds(z, stretch),
    };
}

// EXTERNAL MODULE: ./build/src/measure/compensated-sum.js
var compensated_sum = __webpack_require__(9270);
// EXTERNAL MODULE: ./build/src/measure/score-losses.js
var score_losses = __webpack_require__(3318);
;// CONCATENATED MODULE: ./build/src/measure/multiclass-scores.js



/**
 * The mean of a metric over the classes, each against the rest. The classes share their cases, so their errors are taken
 * to move together: standard error and bounds are the means of theirs, which are never too narrow.
 */
function overClasses(counts, metric) {
    const found = [...counts.values()].map(metric);
    const cases = Math.max(0, ...found.map((one) => one.cases));
    const failed = [...counts.keys()].filter((_, i) => !(0,statistic/* isStatistic */.fJ)(found[i]));
    if (failed.length > 0)
        return (0,statistic/* noEvidence */.n2)(`class "${failed[0].slice(0, 80)}" has no case, or nothing but cases`, cases);
    const statistics = found.filter(statistic/* isStatistic */.fJ);
    if (statistics.length === 0)
        return (0,statistic/* noEvidence */.n2)('there are no scores', cases);
    const mean = (values) => (0,compensated_sum/* compensatedSum */.d)(values.length, (i) => values[i]) / values.length;
    return {
        value: mean(statistics.map((one) => one.value)),
        standardError: mean(statistics.map((one) => one.standardError)),
        cases,
        bounds(z, stretch) {
            const each = statistics.map((one) => one.bounds(z, stretch));
            return [mean(each.map(([lower]) => lower)), mean(each.map(([, upper]) => upper))];
        },
    };
}
/** Mean negative log-likelihood of the labelled class: a case counts with the score of its own class, clipped as in `logLoss`. */
function multiclassLogLoss(counts) {
    const losses = [];
    const rows = [];
    let cases = 0;
    for (const { scores, positives } of counts.values()) {
        for (let i = 0; i < scores.length; i++) {
            if (positives[i] === 0)
                continue;
            if (scores[i] < 0 || scores[i] > 1)
                return (0,statistic/* noEvidence */.n2)(score_losses/* noProbabilities */.TP, cases);
            losses.push((0,score_losses/* logLossOf */.Nn)(scores[i]));
            rows.push(positives[i]);
            cases += positives[i];
        }
    }
    if (cases < 2)
        return (0,statistic/* noEvidence */.n2)(cases === 0 ? 'no labelled case has a score' : 'one case shows no spread', cases);
    const value = (0,compensated_sum/* compensatedSum */.d)(losses.length, (i) => rows[i] * losses[i]) / cases;
    const squares = (0,compensated_sum/* compensatedSum */.d)(losses.length, (i) => rows[i] * (losses[i] - value) ** 2);
    const standardError = Math.sqrt(squares) / cases;
    return { value, standardError, cases, bounds: (0,score_losses/* lossBounds */.hh)(value, standardError) };
}

// EXTERNAL MODULE: ./build/src/measure/regression.js
var regression = __webpack_require__(2989);
;// CONCATENATED MODULE: ./build/src/measure/metrics.js









const ofScores = {
    auroc: auroc/* auroc */.vt,
    average_precision: score_losses/* averagePrecision */.cF,
    log_loss: score_losses/* logLoss */._1,
    brier: score_losses/* brier */.ru,
    calibration_error: calibration/* calibrationError */.fW,
};
/** A metric of the plan's vocabulary on the labelled cases of one set, with bounds at any confidence. Groups widen them. */
function metrics_statistic(metric, outcome, one) {
    const found = ofSingleCases(metric, outcome, one);
    const { grouped } = outcome;
    if (!(0,statistic/* isStatistic */.fJ)(found) || !grouped?.group)
        return found;
    return withinGroups(found, metric, one, grouped, grouped.group);
}
function ofSingleCases(metric, outcome, one) {
    const { needs } = metrics/* metricNames */.Z[metric];
    if (needs === 'decisions')
        return (0,confusion/* decisionMetric */.Z)(metric, outcome.confusion, one, outcome.cases);
    if (needs === 'numbers')
        return (0,regression/* regressionMetric */.i)(metric, outcome.residuals, outcome.cases);
    if (outcome.cases === 0)
        return (0,statistic/* noEvidence */.n2)('no case has a label', 0);
    const measure = ofScores[metric];
    if (outcome.scores)
        return measure(outcome.scores);
    if (!outcome.classScores)
        return (0,statistic/* noEvidence */.n2)('there are no scores', outcome.cases);
    if (one !== null) {
        const counts = outcome.classScores.get(one);
        return counts ? measure(counts) : (0,statistic/* noEvidence */.n2)('the class has no scores', outcome.cases);
    }
    return metric === 'log_loss'
        ? multiclassLogLoss(outcome.classScores)
        : overClasses(outcome.classScores, measure);
}


/***/ }),

/***/ 9717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ discordant),
/* harmony export */   m: () => (/* binding */ pairedError)
/* harmony export */ });
/* harmony import */ var _case_influences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1033);
/* harmony import */ var _influence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4309);


/**
 * Standard error of the difference of a metric between two models on the same cases: the influences of each case on both
 * are subtracted first (for AUROC that is DeLong's covariance), and summed within its group. null where the metric is
 * undefined on a side, or too few cases show how much it varies.
 */
function pairedError(metric, one, { reference, candidate }) {
    const before = (0,_case_influences_js__WEBPACK_IMPORTED_MODULE_0__/* .influenceOfCases */ .G)(metric, one, reference);
    const after = (0,_case_influences_js__WEBPACK_IMPORTED_MODULE_0__/* .influenceOfCases */ .G)(metric, one, candidate);
    if (!before || !after || after.length < 2)
        return null;
    const moves = after.map((phi, i) => phi - before[i]);
    const { group } = candidate;
    const error = group ? (0,_influence_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedStandardError */ .Y)(moves, group) : (0,_influence_js__WEBPACK_IMPORTED_MODULE_1__/* .standardError */ .g)(moves);
    return Number.isFinite(error) ? error : null;
}
/** Cases that only one of two models got right. null where cases come in groups, or one has no decision. */
function discordant({ reference, candidate, }) {
    if (candidate.group !== null)
        return null;
    let [onlyReference, onlyCandidate] = [0, 0];
    for (let i = 0; i < candidate.actual.length; i++) {
        const [was, is] = [reference.predicted[i], candidate.predicted[i]];
        if (Number.isNaN(was) || Number.isNaN(is))
            return null;
        const truth = candidate.actual[i];
        if (was === truth && is !== truth)
            onlyReference++;
        if (was !== truth && is === truth)
            onlyCandidate++;
    }
    return { onlyReference, onlyCandidate };
}


/***/ }),

/***/ 5940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeRule),
/* harmony export */   Y: () => (/* binding */ describeBound)
/* harmony export */ });
/** The rule as a verdict shows it: `green when >= 0.8, red when <= 0.7`. */
function describeRule(rule) {
    const parts = ['green', 'amber', 'red'].flatMap((level) => {
        const bound = rule[level];
        return bound === null ? [] : [`${level} when ${bound.text}`];
    });
    return parts.join(', ');
}
const operators = {
    '>=': 'at least',
    '>': 'above',
    '<=': 'at most',
    '<': 'below',
};
/** A bound in words: `at least 0.8`. */
function describeBound(bound) {
    return `${operators[bound.operator]} ${bound.text.slice(bound.operator.length).trim()}`;
}


/***/ }),

/***/ 9076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZF: () => (/* binding */ answer),
/* harmony export */   Zg: () => (/* binding */ emoji)
/* harmony export */ });
/* unused harmony export words */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5845);

/** Level → words that say the same without colour. */
const words = {
    GREEN: 'ready to promote',
    AMBER: 'hold, do not promote',
    RED: 'stop, do not promote',
};
const emoji = { GREEN: '🟢', AMBER: '🟠', RED: '🔴', NOTE: '⚪' };
function answer(review) {
    const level = review.verdict.status;
    const parts = todo(review, level);
    return {
        level,
        plan: review.verdict.plan,
        words: words[level],
        means: review.plan.levels[level].means,
        parts,
        todo: parts
            .map(({ name, text }) => sentence(name === 'Owner' ? `${name}: ${text}` : name === 'By when' ? `Within ${text}` : text))
            .join(' '),
    };
}
function todo(review, level) {
    const { action, owner, within } = review.plan.levels[level];
    const none = level === 'GREEN' ? 'The candidate may be promoted.' : `The plan names no action for ${level}.`;
    const parts = [{ name: 'What to do', text: action === null ? none : sentence(action) }];
    if (owner !== null)
        parts.push({ name: 'Owner', text: owner });
    if (within !== null) {
        const by = Date.parse(review.made.at) + within.milliseconds;
        const until = Math.abs(by) <= 8.64e15 ? `, by ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(new Date(by).toISOString())}` : '';
        parts.push({ name: 'By when', text: `${within.text}${until}` });
    }
    return parts;
}
function sentence(text) {
    const trimmed = text.trim();
    const first = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
    return /[.!?…]$/.test(first) ? first : `${first}.`;
}


/***/ }),

/***/ 8591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   Ow: () => (/* binding */ domainOf),
/* harmony export */   yL: () => (/* binding */ bandsOf)
/* harmony export */ });
/* harmony import */ var _judge_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3447);
/* harmony import */ var _judge_ruled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7067);
/* harmony import */ var _plan_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4036);



/**
 * The values to draw around a finding: its value, interval, reference and the bounds of its rule, with a margin; null
 * where there is nothing to compare, or nothing finite.
 */
function domainOf(finding, rule) {
    if (finding.value === null || !Number.isFinite(finding.value))
        return null;
    const points = [
        finding.value,
        ...(finding.interval ?? []),
        finding.reference,
        ...boundsOf(finding.check, rule),
    ].filter((point) => point !== null && Number.isFinite(point));
    const low = Math.min(...points);
    const high = Math.max(...points);
    if (!(high > low))
        return null;
    const margin = (high - low) * 0.15;
    const insideShare = low >= 0 && high <= 1;
    const from = low - margin;
    const to = high + margin;
    return insideShare ? [Math.max(0, from), Math.min(1, to)] : [from, to];
}
/** The bands of a check's rule over a domain, from low to high. */
function bandsOf(check, rule, [low, high]) {
    const cuts = [low, ...boundsOf(check, rule).filter((bound) => bound > low && bound < high), high].sort((a, b) => a - b);
    const bands = [];
    for (let i = 1; i < cuts.length; i++) {
        const from = cuts[i - 1];
        const to = cuts[i];
        if (to <= from)
            continue;
        const middle = (from + to) / 2;
        const level = (0,_judge_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .levelOf */ .In)(isOfSize(check) ? Math.abs(middle) : middle, rule);
        const last = bands.at(-1);
        if (last?.level === level)
            last.to = to;
        else
            bands.push({ from, to, level });
    }
    return bands;
}
/** The finite values of the bounds of a check's rule, ascending; on both sides of 0 where the size is what is judged. */
function boundsOf(check, rule) {
    const bounds = [rule?.green, rule?.amber, rule?.red].flatMap((bound) => bound && Number.isFinite(bound.value) ? [bound.value] : []);
    const all = isOfSize(check) ? bounds.flatMap((bound) => [-bound, bound]) : bounds;
    return [...new Set(all)].sort((a, b) => a - b);
}
/** Whether a check is of a metric that is best at zero, such as bias: its rule is read against the value's size. */
function isOfSize(check) {
    const [, metric = ''] = /^(?:metric|edge|segment|review|estimate)\/(?:.*\/)?(\w+)(?:\[.*\])?$/s.exec(check) ?? [];
    return Object.hasOwn(_plan_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .metricNames */ .Z, metric) && (0,_judge_ruled_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)({ metric }).better === 'zero';
}


/***/ }),

/***/ 4588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ rangeStrip),
/* harmony export */   KM: () => (/* binding */ sparkline),
/* harmony export */   M0: () => (/* binding */ bar)
/* harmony export */ });
/* harmony import */ var _bands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8591);

const cells = 17;
/** Where a value stands: `·┊··╶─●─╴··◇┊····`: ● value, ─ interval, ◇ reference, ┊ bounds of the rule. */
function rangeStrip(finding, rule) {
    const domain = (0,_bands_js__WEBPACK_IMPORTED_MODULE_0__/* .domainOf */ .Ow)(finding, rule);
    if (domain === null)
        return '';
    const [low, high] = domain;
    const at = (value) => Math.max(0, Math.min(cells - 1, Math.floor(((value - low) / (high - low)) * cells)));
    const strip = Array.from({ length: cells }, () => '·');
    for (const bound of (0,_bands_js__WEBPACK_IMPORTED_MODULE_0__/* .boundsOf */ .BO)(finding.check, rule))
        strip[at(bound)] = '┊';
    if (finding.interval?.every(Number.isFinite)) {
        const [from, to] = [at(finding.interval[0]), at(finding.interval[1])];
        for (let i = from; i <= to; i++)
            strip[i] = strip[i] === '┊' ? '┼' : '─';
    }
    if (finding.reference !== null && Number.isFinite(finding.reference))
        strip[at(finding.reference)] = '◇';
    strip[at(finding.value)] = '●';
    return strip.join('');
}
/** Values over time as a line of blocks, between their least and greatest; a space where there is none. */
function sparkline(values) {
    const known = values.filter((value) => value !== null && Number.isFinite(value));
    const low = Math.min(...known);
    const high = Math.max(...known);
    return values
        .map((value) => {
        if (value === null || !Number.isFinite(value))
            return ' ';
        return '▁▂▃▄▅▆▇█'[high === low ? 3 : Math.round(((value - low) / (high - low)) * 7)];
    })
        .join('');
}
/** A share of `width` cells, in eighths: `███▌`. */
function bar(share, width = 10) {
    if (!Number.isFinite(share) || share <= 0)
        return '';
    const eighths = Math.max(1, Math.round(Math.min(1, share) * width * 8));
    return '█'.repeat(Math.floor(eighths / 8)) + ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8];
}


/***/ }),

/***/ 5845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   SI: () => (/* binding */ formatLogP),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   im: () => (/* binding */ formatDay),
/* harmony export */   jR: () => (/* binding */ formatDifference),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   vy: () => (/* binding */ formatInterval)
/* harmony export */ });
/* harmony import */ var _judge_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9847);
/** Numbers as people read them: `0.7402`, `82.3 %`, `1,450`. What is no number is shown as –. */

const minus = '\u{2212}';
/** A measured value: four decimals below 1, fewer above, whole numbers with their thousands apart. */
function formatNumber(value) {
    if (value === null || value === undefined || Number.isNaN(value))
        return '–';
    if (value < 0)
        return minus + formatNumber(-value);
    if (value === Infinity)
        return '∞';
    if (value >= 1e15 || (value > 0 && value < 0.00005))
        return scientific(value);
    if (Number.isInteger(value))
        return (0,_judge_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(value.toFixed(0));
    return (0,_judge_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(value.toFixed(value < 1 ? 4 : value < 10 ? 3 : value < 100 ? 2 : value < 1000 ? 1 : 0));
}
/** A share as per cent: 0.823 → `82.3 %`, 0.00012 → `0.012 %`. */
function formatPercent(share) {
    if (share === null || share === undefined || !Number.isFinite(share))
        return formatNumber(share);
    if (share < 0)
        return minus + formatPercent(-share);
    const percent = share * 100;
    if (percent > 0 && percent < 0.001)
        return 'below 0.001 %';
    if (percent > 0 && percent < 0.1)
        return `${Number(percent.toPrecision(2))} %`;
    return `${percent === 0 || percent === 100 ? percent : (0,_judge_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(percent.toFixed(1))} %`;
}
function formatInterval(interval, format = formatNumber) {
    return interval === null ? '' : `[${format(interval[0])}, ${format(interval[1])}]`;
}
/** A difference with its sign: `+0.0057`, of shares `+1.9 points`; "" where there is none to speak of. */
function formatDifference(difference, ofShares = false) {
    if (!Number.isFinite(difference))
        return '';
    const words = ofShares ? formatPercent(difference).replace(/ %$/, ' points') : formatNumber(difference);
    return difference > 0 ? `+${words}` : words;
}
/** `1 row`, `1,450 rows`. */
function formatCount(count, one, many = `${one}s`) {
    return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
/** A p-value from its natural logarithm, which does not underflow: `p = 0.031`, `p < 10⁻¹⁰⁸⁵`. */
function formatLogP(logP, name = 'p') {
    if (logP === null || Number.isNaN(logP))
        return '';
    if (logP === -Infinity)
        return `${name} ≈ 0`;
    if (logP < Math.log(0.0001))
        return `${name} < 10${superscript(Math.ceil(logP / Math.LN10))}`;
    return `${name} = ${Number(Math.exp(Math.min(0, logP)).toPrecision(2))}`;
}
/** `2026-11-24 09:30 UTC` from ISO 8601; other text comes back as it is. */
function formatTime(iso) {
    const time = Date.parse(iso);
    if (Number.isNaN(time))
        return iso;
    return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** `2026-11-24` from ISO 8601; other text comes back as it is. */
function formatDay(iso) {
    const time = Date.parse(iso);
    return Number.isNaN(time) ? iso : new Date(time).toISOString().slice(0, 10);
}
function scientific(value) {
    const [digits = '', power = '0'] = value.toExponential(1).split('e');
    return `${digits.replace(/\.0$/, '')} × 10${superscript(Number(power))}`;
}
function superscript(power) {
    const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
    return String(power).replace(/[-\d]/g, (c) => (c === '-' ? '⁻' : digits[Number(c)]));
}


/***/ }),

/***/ 6598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Vu: () => (/* binding */ metricTitle),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   Y: () => (/* binding */ ruleOf),
/* harmony export */   dh: () => (/* binding */ gatingFindings),
/* harmony export */   u5: () => (/* binding */ figures),
/* harmony export */   vi: () => (/* binding */ inPercent)
/* harmony export */ });
/* harmony import */ var _judge_ruled_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var _plan_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4036);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5845);



const rank = { RED: 0, AMBER: 1, GREEN: 2, NOTE: 3 };
/** Findings of the statuses asked for, the worst first, else in the order of the verdict. */
function findingsOf(review, ...statuses) {
    return review.verdict.findings
        .filter((finding) => statuses.includes(finding.status))
        .sort((a, b) => rank[a.status] - rank[b.status]);
}
/** What keeps the gate shut: AMBER and RED. With an open gate, what was measured to open it. */
function gatingFindings(review) {
    const shut = findingsOf(review, 'RED', 'AMBER');
    if (shut.length > 0)
        return shut;
    return findingsOf(review, 'GREEN').filter((finding) => /^(metric|edge|known-answer)\//.test(finding.check));
}
/** `metric/auroc` → `AUROC`; `edge/thin file/recall[late]` → `thin file: Recall, late`. Untrusted text. */
function titleOf(check) {
    const [, kind = '', rest = ''] = /^([^/]*)\/(.*)$/s.exec(check) ?? [];
    const [, before = '', rule = ''] = /^(.*)\/(.*)$/s.exec(rest) ?? [];
    switch (kind) {
        case 'metric':
            return metricTitle(rest);
        case 'estimate':
            return `${metricTitle(rest)}, estimated without labels`;
        case 'review':
            return reviewTitle(rest);
        case 'edge':
        case 'segment': {
            const [, name, metric] = /^(.+)\/(\w+(?:\[.*\])?)$/s.exec(rest) ?? [];
            return name === undefined || metric === undefined ? rest : `${name}: ${metricTitle(metric)}`;
        }
        case 'drift':
            return `Drift of ${rest}`;
        case 'known-answer':
            return `Known answers: ${rest}`;
        case 'prediction':
            return `Predictions: ${spaced(rest)}`;
        case 'feature':
        case 'input':
            return before === '' ? `Inputs: ${spaced(rest)}` : `${before}: ${spaced(rule)}`;
        case 'behaviour':
        case 'deployment':
            return `${kind === 'behaviour' ? 'Behaviour' : 'Deployment'}: ${rest}`;
        default:
            return check;
    }
}
const reviewTitles = {
    'leave-red': 'Leaving RED',
    first: 'The first review',
    overdue: 'Time since the last review',
    stale: 'Age of the data',
    distributions: 'Distributions since the last review',
    history: 'Reviews that cannot be read',
    'history-order': 'Order of the reviews',
    'history-cut-off': 'Reviews that were cut off',
};
/** `auroc/cusum` → `AUROC: falls that add up`; `edge/thin file/recall` → `thin file: Recall, against earlier reviews`. */
function reviewTitle(rest) {
    if (Object.hasOwn(reviewTitles, rest))
        return reviewTitles[rest];
    const sum = /^(.*)\/cusum$/s.exec(rest)?.[1];
    if (sum !== undefined)
        return `${metricTitle(sum)}: falls that add up`;
    return `${rest.startsWith('edge/') ? titleOf(rest) : metricTitle(rest)}, against earlier reviews`;
}
/** `auroc` → `AUROC`; `recall[late]` → `Recall, late`. */
function metricTitle(metric) {
    const [, name = metric, one] = /^(\w+)\[(.*)\]$/s.exec(metric) ?? [];
    const title = Object.hasOwn(_plan_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricNames */ .Z, name) ? _plan_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricNames */ .Z[name].title : name;
    return one === undefined ? title : `${title}, ${one}`;
}
function spaced(rule) {
    return rule.replace(/[_-]/g, ' ');
}
/** Value, interval, reference and the way from there to the value, in the unit of the finding's rule. */
function figures(finding) {
    // A fall may be written in per cent where the metric is not.
    const format = inPercent(finding) ? _format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9 : _format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV;
    return {
        value: format(finding.value),
        interval: (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInterval */ .vy)(finding.interval, format),
        reference: finding.reference === null ? '' : format(finding.reference),
        difference: finding.value === null || finding.reference === null
            ? ''
            : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDifference */ .jR)(finding.value - finding.reference, inPercent(finding)),
    };
}
/** Whether the bounds of a finding's rule are written in per cent; the amount of a fall does not count. */
function inPercent({ rule }) {
    return /[<>]=?\s*-?[\d.]+\s*%/.test(rule);
}
/** The plan's rule a finding was judged by, where it has bounds; found by its line. */
function ruleOf(plan, finding) {
    const line = finding.plan_line;
    if (line === null)
        return null;
    const metrics = [...plan.metrics, ...plan.edgeCases.flatMap((edge) => edge.metrics)];
    const named = metrics.filter((rule) => rule.line === line && finding.check.endsWith(`/${(0,_judge_ruled_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(rule)}`));
    const others = [
        plan.predictions.share,
        plan.inputs.missing,
        plan.inputs.rows,
        ...plan.features.map((feature) => feature.missing),
        ...plan.behaviour.map((behaviour) => behaviour.rule),
    ];
    const rule = named[0] ?? others.find((other) => other?.line === line) ?? null;
    return rule !== null && (rule.green ?? rule.amber ?? rule.red) !== null ? rule : null;
}


/***/ })

};
