export const id = 655;
export const ids = [655];
export const modules = {

/***/ 9847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zf: () => (/* binding */ sayShare),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   j2: () => (/* binding */ sayCount),
/* harmony export */   oh: () => (/* binding */ thousands)
/* harmony export */ });
/** A number in a sentence: four significant digits, thousands grouped, never "NaN". */
function say(value) {
    if (!Number.isFinite(value))
        return 'not a number';
    if (Number.isInteger(value))
        return Math.abs(value) < 1e21 ? grouped(value) : value.toLocaleString('en-US');
    if (Math.abs(value) >= 1e6 || Math.abs(value) < 1e-4)
        return value.toExponential(2);
    return grouped(fourDigits(value));
}
/** `value` with its thousands apart. By hand: to load the formats of all languages takes longer than to judge a small set. */
function grouped(value) {
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    return sign + thousands(String(Math.abs(value)));
}
/** Written digits, maybe with a point among them, with their thousands apart. */
function thousands(digits) {
    const [whole = '', fraction] = digits.split('.');
    const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
/** `value` rounded to four significant digits, a half away from zero, as it is written and not as it is stored: 1.0005 → 1.001. */
function fourDigits(value) {
    const [written = '', power = '0'] = value.toExponential().split('e');
    const [, sign, digits = ''] = /^(-?)(.*)$/.exec(written.replace('.', ''));
    const up = digits.length > 4 && digits[4] >= '5' ? 1 : 0;
    return Number(`${sign}${Number(digits.slice(0, 4)) + up}e${Number(power) - Math.min(3, digits.length - 1)}`);
}
/** A share as per cent: `4.2 %`. */
function sayShare(share) {
    return `${say(100 * share)} %`;
}
/** `1 row`, `2 rows`. */
function sayCount(count, one, many = `${one}s`) {
    return `${say(count)} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 2072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pc: () => (/* binding */ aurocInfluences),
/* harmony export */   vt: () => (/* binding */ auroc)
/* harmony export */ });
/* unused harmony export newcombeMethod5 */
/* harmony import */ var _kernel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2247);
/* harmony import */ var _score_influences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(233);
/* harmony import */ var _statistic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2512);



/**
 * Area under the ROC curve with DeLong's (1988) standard error. A constant score gives 0.5; one class only is no
 * evidence. Bounds on the logit scale; where the variance is 0 (perfect separation) or cannot be seen (a single case of
 * a class), Newcombe's (2006) method 5.
 */
function auroc(counts) {
    const [m, n] = (0,_score_influences_js__WEBPACK_IMPORTED_MODULE_1__/* .classSizes */ .Dq)(counts);
    const found = aurocInfluences(counts);
    if (typeof found === 'string')
        return (0,_statistic_js__WEBPACK_IMPORTED_MODULE_2__/* .noEvidence */ .n2)(found, m + n);
    const { value } = found;
    const standardError = Math.min(m, n) < 2 ? 0 : found.error;
    const bounds = (z, stretch = 1) => {
        if (value === 0 || value === 1 || standardError === 0)
            return newcombeMethod5(value, m, n, z * stretch);
        const logit = Math.log(value / (1 - value));
        const reach = (z * stretch * standardError) / (value * (1 - value));
        return [1 / (1 + Math.exp(reach - logit)), 1 / (1 + Math.exp(-reach - logit))];
    };
    return { value, standardError, cases: m + n, bounds };
}
/**
 * The area from midranks (Sun & Xu 2014), one pass up the scores, ties exact. A positive moves it by the share of
 * negatives below it less the area, a negative by the share of positives above it; scaled so that the sum of squares is
 * DeLong's variance, which divides by m − 1 and n − 1.
 */
function aurocInfluences(counts) {
    const [m, n] = (0,_score_influences_js__WEBPACK_IMPORTED_MODULE_1__/* .classSizes */ .Dq)(counts);
    const missing = (0,_score_influences_js__WEBPACK_IMPORTED_MODULE_1__/* .oneClassOnly */ .TE)(m, n);
    if (missing !== null)
        return missing;
    const passes = new _kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .ScorePasses */ .c(counts);
    const value = passes.rankShares(m, n) / m / n;
    const [scaleOfPositives, scaleOfNegatives] = [m, n].map((of) => Math.sqrt(of * Math.max(1, of - 1)));
    passes.centre(value, scaleOfPositives, scaleOfNegatives);
    return (0,_score_influences_js__WEBPACK_IMPORTED_MODULE_1__/* .influencesOn */ .u4)(value, passes);
}
/** Newcombe (2006), Statistics in Medicine 25:559, method 5: the score interval, by bisection. */
function newcombeMethod5(value, m, n, z) {
    const half = (m + n) / 2 - 1;
    const error = (a) => Math.sqrt((a * (1 - a) * (1 + half * ((1 - a) / (2 - a) + a / (1 + a)))) / m / n);
    const solve = (from) => {
        let [inside, outside] = [value, from];
        for (let i = 0; i < 200; i++) {
            const middle = (inside + outside) / 2;
            if (Math.abs(middle - value) > z * error(middle))
                outside = middle;
            else
                inside = middle;
        }
        return inside;
    };
    return [value === 0 ? 0 : solve(0), value === 1 ? 1 : solve(1)];
}


/***/ }),

/***/ 606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LK: () => (/* binding */ calibrationInfluences),
/* harmony export */   fW: () => (/* binding */ calibrationError),
/* harmony export */   xD: () => (/* binding */ calibration)
/* harmony export */ });
/* harmony import */ var _kernel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2247);
/* harmony import */ var _score_influences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(233);
/* harmony import */ var _score_losses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3318);



/**
 * Reliability table over bins of equal width (Murphy & Winkler 1977); a bin holds its lower edge, the last also 1. Empty
 * bins are left out. Scores outside 0 to 1 are no probabilities and have no table.
 */
function calibration(counts, bins = 10) {
    return binsOf(counts, bins).filter(({ cases }) => cases > 0);
}
/** All of them, those without cases too. */
function binsOf(counts, bins) {
    const { scores } = counts;
    if (scores.length === 0 || scores[0] < 0 || scores.at(-1) > 1)
        return [];
    const [sums, positives, rows] = new _kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .ScorePasses */ .c(counts).sumBins(bins);
    return Array.from(rows, (cases, bin) => ({
        score: sums[bin] / cases,
        positives: positives[bin] / cases,
        cases,
    }));
}
/**
 * Expected calibration error: the mean gap between score and share of positives over ten bins, weighted by cases
 * (Naeini 2015). It is never negative, and so on small sets larger than that of the model.
 */
function calibrationError(counts) {
    return (0,_score_losses_js__WEBPACK_IMPORTED_MODULE_2__/* .shareOfOne */ .$o)(counts, calibrationInfluences(counts));
}
/** A case moves the gap of its bin by its own, with the sign that the bin's gap has. */
function calibrationInfluences(counts) {
    const missing = (0,_score_losses_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNoProbabilities */ .fB)(counts);
    if (missing !== null)
        return missing;
    const [m, n] = (0,_score_influences_js__WEBPACK_IMPORTED_MODULE_1__/* .classSizes */ .Dq)(counts);
    const cases = m + n;
    const gaps = binsOf(counts, 10).map(({ score, positives, cases: rows }) => rows === 0 ? { gap: 0, share: 0 } : { gap: score - positives, share: rows / cases });
    const value = gaps.reduce((sum, { gap, share }) => sum + share * Math.abs(gap), 0);
    const passes = new _kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .ScorePasses */ .c(counts);
    passes.gaps(Float64Array.from(gaps, ({ gap }) => Math.sign(gap)));
    passes.centre(value, cases, cases);
    return (0,_score_influences_js__WEBPACK_IMPORTED_MODULE_1__/* .influencesOn */ .u4)(value, passes);
}


/***/ }),

/***/ 1033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ influenceOfCases)
/* harmony export */ });
/* harmony import */ var _count_residuals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8257);
/* harmony import */ var _count_scores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9242);
/* harmony import */ var _plan_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4036);
/* harmony import */ var _auroc_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2072);
/* harmony import */ var _calibration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6210);
/* harmony import */ var _regression_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2989);
/* harmony import */ var _score_influences_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(233);
/* harmony import */ var _score_losses_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3318);









const ofScores = {
    auroc: _auroc_js__WEBPACK_IMPORTED_MODULE_3__/* .aurocInfluences */ .pc,
    average_precision: _score_losses_js__WEBPACK_IMPORTED_MODULE_8__/* .averagePrecisionInfluences */ .sD,
    log_loss: _score_losses_js__WEBPACK_IMPORTED_MODULE_8__/* .logLossInfluences */ .sm,
    brier: _score_losses_js__WEBPACK_IMPORTED_MODULE_8__/* .brierInfluences */ .dz,
    calibration_error: _calibration_js__WEBPACK_IMPORTED_MODULE_4__/* .calibrationInfluences */ .LK,
};
/**
 * The influence of each case on a metric, 0 where the metric leaves the case out: √Σφ² is its standard error, also of a
 * difference of two metrics (their influences subtracted) and of cases in groups (summed within). null where the metric
 * is undefined, or too few cases show how much it varies.
 */
function influenceOfCases(metric, one, cases) {
    const { needs } = _plan_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .metricNames */ .Z[metric];
    if (needs === 'decisions')
        return ofDecisions(metric, one, cases);
    if (needs === 'numbers') {
        return (0,_regression_js__WEBPACK_IMPORTED_MODULE_6__/* .residualInfluences */ .M)(metric, cases, (0,_count_residuals_js__WEBPACK_IMPORTED_MODULE_0__/* .countResiduals */ .W)(cases.actual, cases.predicted, null));
    }
    if (cases.scores && cases.positive !== null)
        return ofClass(metric, cases, cases.scores, cases.positive);
    const { classes, classScores } = cases;
    if (!classScores)
        return null;
    const place = one === null ? -1 : classes.indexOf(one);
    if (one !== null)
        return classScores[place] ? ofClass(metric, cases, classScores[place], place) : null;
    return metric === 'log_loss' ? ofLogLoss(cases, classScores) : ofEveryClass(metric, cases, classScores);
}
function ofDecisions(metric, one, cases) {
    const { classes, actual, predicted, positive } = cases;
    const cell = actual.map((truth, i) => truth * classes.length + predicted[i]);
    const table = { classes, positive, table: new Float64Array(classes.length ** 2) };
    for (const place of cell)
        if (!Number.isNaN(place))
            table.table[place]++;
    const found = (0,_confusion_js__WEBPACK_IMPORTED_MODULE_5__/* .influences */ .V)(metric, table, one);
    if (typeof found === 'string')
        return null;
    return cell.map((place) => (Number.isNaN(place) ? 0 : found.perCell[place]));
}
/** One class against the rest. */
function ofClass(metric, { actual }, scores, positive) {
    const { counts, places } = placesOf(scores, actual, positive);
    const found = ofScores[metric](counts);
    if (typeof found === 'string' || tooFew(metric, counts))
        return null;
    return scores.map((_, i) => {
        const place = places[i];
        return place < 0 ? 0 : (actual[i] === positive ? found.positive : found.negative)[place];
    });
}
/** Sorting a million scores for each of five metrics would be most of a review's time. */
const placesOfScores = new WeakMap();
function placesOf(scores, actual, positive) {
    const known = placesOfScores.get(scores);
    if (known)
        return known;
    const side = new Uint8Array(actual.length);
    for (let i = 0; i < side.length; i++)
        side[i] = actual[i] === positive ? 1 : 0;
    const counts = (0,_count_scores_js__WEBPACK_IMPORTED_MODULE_1__/* .countScores */ .F)(scores, side);
    const places = new Int32Array(scores.length);
    for (let i = 0; i < places.length; i++) {
        places[i] = Number.isFinite(scores[i]) ? placeOf(scores[i], counts.scores) : -1;
    }
    placesOfScores.set(scores, { counts, places });
    return { counts, places };
}
function tooFew(metric, counts) {
    const [m, n] = (0,_score_influences_js__WEBPACK_IMPORTED_MODULE_7__/* .classSizes */ .Dq)(counts);
    if (metric === 'auroc')
        return Math.min(m, n) < 2;
    return metric === 'average_precision' ? m < 2 : m + n < 2;
}
function ofEveryClass(metric, cases, classScores) {
    const sum = new Float64Array(cases.actual.length);
    const scored = [...classScores.keys()].filter((place) => classScores[place] !== null);
    for (const place of scored) {
        const own = ofClass(metric, cases, classScores[place], place);
        if (own === null)
            return null;
        for (let i = 0; i < sum.length; i++)
            sum[i] += own[i] / scored.length;
    }
    return scored.length === 0 ? null : sum;
}
function ofLogLoss({ actual }, classScores) {
    const losses = actual.map((truth, i) => (0,_score_losses_js__WEBPACK_IMPORTED_MODULE_8__/* .logLossOf */ .Nn)(classScores[truth]?.[i] ?? Number.NaN));
    const counted = losses.filter((loss) => !Number.isNaN(loss));
    if (counted.length < 2)
        return null;
    const value = counted.reduce((a, b) => a + b) / counted.length;
    return losses.map((loss) => (Number.isNaN(loss) ? 0 : (loss - value) / counted.length));
}
/** Where a score stands among the distinct ones. */
function placeOf(score, scores) {
    let [low, high] = [0, scores.length - 1];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (scores[middle] < score)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 9270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ runningSums),
/* harmony export */   d: () => (/* binding */ compensatedSum)
/* harmony export */ });
/**
 * Sums as they grow, and what each has lost to rounding, for Neumaier's summation (1974) where it is written out in a long loop.
 * They stand in an array since a loop that is optimised while it runs keeps the numbers of its own variables in new objects.
 */
function runningSums(count) {
    return { sums: new Float64Array(count), lost: new Float64Array(count) };
}
/** Σ term(i) over i = 0, 1, … n − 1, by Neumaier's summation: exact to rounding whatever the order and size of terms. */
function compensatedSum(n, term) {
    const { sums, lost } = runningSums(1);
    for (let i = 0; i < n; i++) {
        const next = term(i);
        const sum = sums[0];
        const total = sum + next;
        lost[0] += Math.abs(sum) >= Math.abs(next) ? sum - total + next : next - total + sum;
        sums[0] = total;
    }
    return sums[0] + lost[0];
}


/***/ }),

/***/ 6210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ influences),
/* harmony export */   Z: () => (/* binding */ decisionMetric)
/* harmony export */ });
/* harmony import */ var _statistic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2512);
/* harmony import */ var _wilson_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7092);


const ratios = {
    precision: (i, j, k) => ({ n: i === k && j === k ? 1 : 0, d: j === k ? 1 : 0 }),
    recall: (i, j, k) => ({ n: i === k && j === k ? 1 : 0, d: i === k ? 1 : 0 }),
    f1: (i, j, k) => ({ n: i === k && j === k ? 2 : 0, d: (i === k ? 1 : 0) + (j === k ? 1 : 0) }),
    specificity: (i, j, k) => ({ n: i !== k && j !== k ? 1 : 0, d: i !== k ? 1 : 0 }),
};
const undefinedBecause = {
    precision: 'nothing was predicted to be in the class',
    recall: 'no labelled case is in the class',
    f1: 'no case is in the class and none was predicted to be',
    specificity: 'every labelled case is in the class',
};
/**
 * A metric of decisions from the confusion table, by the influence of each cell: the derivative of the metric by that
 * cell's count, which is φ/n because the metrics do not change when all counts grow alike (Hampel 1974). Binary tasks and
 * single classes: about that class. Multiclass: mean over the classes that occur (`macro`), or weighted by their cases.
 */
function influences(metric, table, one) {
    const size = table.classes.length;
    const total = table.table.reduce((sum, rows) => sum + rows, 0);
    if (total === 0)
        return 'no labelled case has a prediction';
    if (metric === 'accuracy' || metric === 'f1_micro')
        return accuracy(table, total);
    if (metric === 'mcc')
        return mcc(table, total);
    const [name, average] = metric.split('_');
    const ratio = (metric === 'balanced_accuracy' ? 'recall' : name);
    const single = one === null ? (metric === 'balanced_accuracy' ? null : table.positive) : table.classes.indexOf(one);
    if (single !== null)
        return single < 0 ? 'the class does not occur' : about(single, ratio, table);
    const { actual, predicted } = margins(table);
    const present = [...Array(size).keys()].filter((k) => actual[k] > 0 || (metric !== 'balanced_accuracy' && predicted[k] > 0));
    if (metric === 'balanced_accuracy' && present.length < 2)
        return 'labelled cases are all of one class';
    const perCell = new Float64Array(size * size);
    let value = 0;
    for (const k of present) {
        const found = about(k, ratio, table);
        // A class that is never predicted has precision 0, as scikit-learn has it: leaving it out would flatter the model.
        const { value: own, perCell: moves } = typeof found === 'string' ? { value: 0, perCell: null } : found;
        const weight = average === 'weighted' ? actual[k] / total : 1 / present.length;
        value += weight * own;
        for (let cell = 0; cell < perCell.length; cell++) {
            perCell[cell] += weight * (moves?.[cell] ?? 0);
            if (average === 'weighted')
                perCell[cell] += (((Math.floor(cell / size) === k ? 1 : 0) - weight) * own) / total;
        }
    }
    return { value, perCell, cases: total };
}
/** A metric of decisions with bounds; proportions by Wilson, other shares by Wilson at their effective number of cases. */
function decisionMetric(metric, table, one, labelled) {
    if (table === null)
        return (0,_statistic_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)(labelled === 0 ? 'no case has a label' : 'no labelled case has a prediction', labelled);
    const found = influences(metric, table, one);
    const total = table.table.reduce((sum, rows) => sum + rows, 0);
    if (typeof found === 'string')
        return (0,_statistic_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)(found, total);
    const { value, perCell, cases } = found;
    const variance = perCell.reduce((sum, phi, cell) => sum + table.table[cell] * phi * phi, 0);
    const standardError = Math.sqrt(variance);
    const bounds = (z, stretch = 1) => {
        if (metric !== 'mcc')
            return (0,_wilson_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveWilson */ .G)(value, standardError, cases, z, stretch);
        const reach = z * stretch * (standardError || 1 / Math.sqrt(cases));
        return [Math.max(-1, value - reach), Math.min(1, value + reach)];
    };
    return { value, standardError, cases: total, bounds };
}
function accuracy({ classes, table }, total) {
    const size = classes.length;
    let right = 0;
    for (let k = 0; k < size; k++)
        right += table[k * size + k];
    const value = right / total;
    const perCell = Float64Array.from(table, (_, cell) => ((cell % (size + 1) === 0 ? 1 : 0) - value) / total);
    return { value, perCell, cases: total };
}
function about(k, name, { classes, table }) {
    const size = classes.length;
    const at = (cell) => ratios[name](Math.floor(cell / size), cell % size, k);
    let [n, d, cases] = [0, 0, 0];
    table.forEach((rows, cell) => {
        const part = at(cell);
        n += rows * part.n;
        d += rows * part.d;
        cases += part.d > 0 ? rows : 0;
    });
    if (d === 0)
        return undefinedBecause[name];
    const value = n / d;
    const perCell = Float64Array.from(table, (_, cell) => (at(cell).n - value * at(cell).d) / d);
    return { value, perCell, cases };
}
/** Matthews correlation, for any number of classes (Gorodkin 2004). */
function mcc(counts, total) {
    const size = counts.classes.length;
    const { actual, predicted } = margins(counts);
    const dot = (a, b) => a.reduce((sum, x, i) => sum + x * b[i], 0);
    let right = 0;
    for (let k = 0; k < size; k++)
        right += counts.table[k * size + k];
    const a = right * total - dot(actual, predicted);
    const b = total ** 2 - dot(predicted, predicted);
    const c = total ** 2 - dot(actual, actual);
    if (b === 0 || c === 0)
        return b === 0 ? 'every prediction is the same' : 'labelled cases are all of one class';
    const root = Math.sqrt(b) * Math.sqrt(c);
    const value = a / root;
    const perCell = Float64Array.from(counts.table, (_, cell) => {
        const [i, j] = [Math.floor(cell / size), cell % size];
        const da = right + (i === j ? total : 0) - predicted[i] - actual[j];
        return da / root - value * ((total - predicted[j]) / b + (total - actual[i]) / c);
    });
    return { value, perCell, cases: total };
}
function margins({ classes, table }) {
    const size = classes.length;
    const [actual, predicted] = [new Float64Array(size), new Float64Array(size)];
    table.forEach((rows, cell) => {
        actual[Math.floor(cell / size)] += rows;
        predicted[cell % size] += rows;
    });
    return { actual, predicted };
}


/***/ }),

/***/ 4309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ groupedStandardError),
/* harmony export */   g: () => (/* binding */ standardError)
/* harmony export */ });
/* harmony import */ var _compensated_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9270);

/** The standard error of a value from the influence of each case on it: √Σφ². */
function standardError(influence) {
    return Math.sqrt((0,_compensated_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .compensatedSum */ .d)(influence.length, (i) => influence[i] ** 2));
}
/**
 * The same where cases come in groups (a user's rows, a patient's visits): influences are summed within the group
 * first, and few groups are allowed for by G/(G − 1) (Liang & Zeger 1986). Never less than the cases one by one would
 * have, because a few groups may cancel by luck. `group` holds a number from 0 for each case; a negative one is a case by
 * itself. NaN when there is one group only.
 */
function groupedStandardError(influence, group) {
    const sums = new Map();
    for (let i = 0; i < influence.length; i++) {
        const key = group[i] < 0 ? -1 - i : group[i];
        sums.set(key, (sums.get(key) ?? 0) + influence[i]);
    }
    const groups = sums.size;
    if (groups < 2)
        return Number.NaN;
    const few = groups / (groups - 1) / (influence.length / (influence.length - 1));
    const together = standardError(Float64Array.from(sums.values())) * Math.sqrt(few);
    return Math.max(together, standardError(influence));
}


/***/ }),

/***/ 2247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ ScorePasses),
  P: () => (/* binding */ deviations)
});

// EXTERNAL MODULE: ./build/src/webassembly.js
var webassembly = __webpack_require__(4967);
;// CONCATENATED MODULE: ./build/src/measure/kernel.wasm.js
// Made from src/measure/kernel by npm run generate.
const kernel = 'AGFzbQEAAAABQwtgAn9/AGAEf39/fwBgA39/fABgBX9/fHx8AGABfAF8YAV/f39/fwBgAAF8YAR/f3x8AGAAAX9gAABgBn9/f3x8fwACDgEGc2NvcmVzA2xvZwAEAxAPBQYAAAEABwIDAggBAwkKBQMBAAAGYgt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALB7oBEA1hZGREZXZpYXRpb25zAA8EaGVhcAALA3VzZQABBWJlZ2luAA4FdG90YWwAAgpyYW5rU2hhcmVzAAcOcHJlY2lzaW9uU3RlcHMACBNwcmVjaXNpb25JbmZsdWVuY2VzAAkNc3F1YXJlZExvc3NlcwAGCWxvZ0xvc3NlcwAKCXN1bUxvc3NlcwAECnN1bVNxdWFyZXMAAwZjZW50cmUADQdzdW1CaW5zAAUEZ2FwcwAMBm1lbW9yeQIACuULDxYAIAAkACABJAEgAiQCIAMkAyAEJAQLBwAjBSMGoAt3AgJ8An8DQCAAIAFIBEAjBiMFIwUgAEECdCIFIwFqKAIAuCAAQQN0IgQjA2orAwAiAiACoqIjAiAFaigCALgjBCAEaisDACICIAKioqAiAqAiA6EgAqAgAiADoSMFoCMFIAJmG6AkBiADJAUgAEEBaiEADAELCwttAgJ8An8DQCAAIAFIBEAjBiMFIwUgAEECdCIEIwFqKAIAuCAAQQN0IgUjA2orAwCiIwIgBGooAgC4IwQgBWorAwCioCICoCIDoSACoCACIAOhIwWgIwUgAmYboCQGIAMkBSAAQQFqIQAMAQsLC6wBAgN8An8DQCAAIAFIBEAgAyACQQFrIgcjACAAQQN0aisDACIFIAK3opz8AiIIQQAgCEEAThsiCCAHIAhIGyIHQQN0aiIIIAgrAwAgAEECdCIIIwFqKAIAuCIGIwIgCGooAgC4oCIEIAWioDkDACADIAIgB2pBA3RqIgggCCsDACAGoDkDACADIAJBAXQgB2pBA3RqIgcgBysDACAEoDkDACAAQQFqIQAMAQsLC08CAX8CfANAIAAgAUgEQCAAQQN0IgIjAGorAwAiA0QAAAAAAADwv6AhBCMDIAJqIAQgBKI5AwAjBCACaiADIAOiOQMAIABBAWohAAwBCwsLjgECA3wBfwNAIAAgAUgEQCMFIABBAnQiByMBaigCALgiBCMIIwIgB2ooAgC4IgVEAAAAAAAA4D+ioCIGoqAkBSAAQQN0IgcjA2ogBiADozkDACMEIAdqRAAAAAAAAPA/IwcgBEQAAAAAAADgP6KgIAKjoTkDACMIIAWgJAgjByAEoCQHIABBAWohAAwBCwsLVwIBfwF8IAFBAWshAQNAIAAgAUwEQCMHIAFBAnQiAyMBaigCALgiBKAkByMIIwIgA2ooAgC4oCQIIwUgBCACoyMHIwcjCKCjoqAkBSABQQFrIQEMAQsLC5gBAgZ8An8DQCAAIAFIBEAgAyMHoSIFIAQjCKEiCKAiBiAGoiEHIwkgAEECdCILIwFqKAIAuCIJIAOjIgogCKIgB6OgJAkjCiAKIAWiIAejoCQKIABBA3QiDCMDaiAFIAajIAKhIAOjIwmgOQMAIwQgDGojCpo5AwAjByAJoCQHIwgjAiALaigCALigJAggAEEBaiEADAELCwu2AQIBfAF/A0AgACABSARAIABBA3QiBCMAaisDACEDIwMgBGojASAAQQJ0aigCALhEAAAAAAAAAABhBHxEAAAAAAAAAAAFRAAAAAAAAPA/IAKhIAIgA6WkEACaCzkDACMEIABBA3RqIwIgAEECdGooAgC4RAAAAAAAAAAAYQR8RAAAAAAAAAAABUQAAAAAAADwPyACoSACRAAAAAAAAPA/IAOhpaQQAJoLOQMAIABBAWohAAwBCwsLBQBBgAgLeAIDfwJ8A0AgACABSARAIAMgAkEBayIFIABBA3QiBCMAaisDACIHIAK3opz8AiIGQQAgBkEAThsiBiAFIAZIG0EDdGorAwAhCCMDIARqIAggB0QAAAAAAADwv6CiOQMAIwQgBGogCCAHojkDACAAQQFqIQAMAQsLC0cBAn8DQCAAIAFIBEAgAEEDdCIFIwNqIgYgBisDACACoSADozkDACMEIAVqIgUgBSsDACACoSAEozkDACAAQQFqIQAMAQsLC0QARAAAAAAAAAAAJApEAAAAAAAAAAAkCUQAAAAAAAAAACQIRAAAAAAAAAAAJAdEAAAAAAAAAAAkBkQAAAAAAAAAACQFC5kBAwV7AX8CfCAF/QAEACEGIAX9AAQQIQgDQCACIAtKBEAgBiAAIAtBA3RqKwMAIAOiIAShIgwgASALQQJ0aigCALiiIg39FCAMIA2i/SIBIgr98AEiByAG/fEBIQkgCCAGIAcgCf3xAf3xASAKIAn98QH98AH98AEhCCAHIQYgC0EBaiELDAELCyAFIAb9CwQAIAUgCP0LBBAL';

;// CONCATENATED MODULE: ./build/src/measure/kernel.js


/** Values passed at a time: a function that is called again and again is optimised, one that runs for long is not. */
const BLOCK = 4096;
/** Counts that stand in the kernel's memory at a time, if they fit: a metric is mostly measured of two sets in turn. */
const KEPT = 2;
/** Bytes that the memory of a kernel can have. */
const MOST = 2 ** 32;
/** Bytes for what is summed up, and for blocks of what does not stand in the memory as a whole. */
const SUMS = 1 << 16;
const start = (0,webassembly/* kernelOf */.F)(kernel, { scores: { log: Math.log } });
/** One a thread. */
let instance;
/** The counts that stand in its memory, the scores that there is room for of each, and whose place the next ones get. */
let laid = [];
let room = 0;
let next = 0;
/**
 * Passes over the distinct scores of some counts. They leave a number for a positive and a negative row at each score, in memory that
 * all passes share: what a row loses, or its influence on a metric. Good until the next are begun.
 */
class ScorePasses {
    kernel;
    scores;
    bins;
    influences;
    /** Lays the counts out in the kernel's memory, where they do not stand already. */
    constructor(counts) {
        instance ??= start();
        this.kernel = instance;
        this.scores = counts.scores.length;
        this.bins = Math.ceil(instance.heap() / 8) * 8;
        this.influences = this.bins + SUMS;
        const placeOf = (slot) => this.influences + 16 * room * (1 + slot);
        if (this.scores > room || laid.length === 0) {
            room = Math.max(room, this.scores);
            laid = Array.from({ length: placeOf(KEPT) <= MOST ? KEPT : 1 }, () => null);
            next = 0;
        }
        const { memory } = instance;
        (0,webassembly/* enlarge */.V)(memory, placeOf(laid.length));
        let slot = laid.indexOf(counts);
        if (slot < 0) {
            slot = next;
            next = (next + 1) % laid.length;
            laid[slot] = counts;
            new Float64Array(memory.buffer, placeOf(slot), room).set(counts.scores);
            new Uint32Array(memory.buffer, placeOf(slot) + 8 * room, room).set(counts.positives);
            new Uint32Array(memory.buffer, placeOf(slot) + 12 * room, room).set(counts.negatives);
        }
        const place = placeOf(slot);
        instance.use(place, place + 8 * room, place + 12 * room, this.influences, this.influences + 8 * room);
    }
    /**
     * Leaves of a positive the share of negatives below it, of a negative the share of positives above it, equal ones half. Returns how
     * many pairs of both a positive wins. There are `m` positives and `n` negatives.
     */
    rankShares(m, n) {
        return this.over(this.kernel.rankShares, m, n);
    }
    /** Leaves the influences on the average precision, and returns that. */
    precisionInfluences(m, n) {
        const { begin, precisionSteps, total } = this.kernel;
        begin();
        for (let to = this.scores; to > 0; to -= BLOCK)
            precisionSteps(Math.max(0, to - BLOCK), to, m);
        const value = total();
        this.over(this.kernel.precisionInfluences, value, m, n);
        return value;
    }
    /** Leaves squared errors. */
    squaredLosses() {
        this.over(this.kernel.squaredLosses);
    }
    /** Leaves −ln of the probability given to what was true, no nearer to 0 and 1 than `clip`. */
    logLosses(clip) {
        this.over(this.kernel.logLosses, clip);
    }
    /** Leaves the gap between a row's score and its class, with the sign of the bin that it lies in, of bins of equal width. */
    gaps(signs) {
        this.doubles(this.bins, signs.length).set(signs);
        this.over(this.kernel.gaps, signs.length, this.bins);
    }
    /** Takes `value` from what was left of either class, and divides the rest by a number of its own. */
    centre(value, ofPositives, ofNegatives) {
        this.over(this.kernel.centre, value, ofPositives, ofNegatives);
    }
    /** Σ over all rows of what was left, which is not negative. */
    sum() {
        return this.over(this.kernel.sumLosses);
    }
    /** Σ of its squares. */
    sumOfSquares() {
        return this.over(this.kernel.sumSquares);
    }
    /** Σ score, positives and rows of each bin of equal width. */
    sumBins(bins) {
        const sums = this.doubles(this.bins, 3 * bins).fill(0);
        this.over(this.kernel.sumBins, bins, this.bins);
        return [sums.slice(0, bins), sums.slice(bins, 2 * bins), sums.slice(2 * bins)];
    }
    /** What was left, until the next passes write over it. */
    left() {
        const { influences, scores } = this;
        return {
            positive: this.doubles(influences, scores),
            negative: this.doubles(influences + 8 * room, scores),
        };
    }
    over(pass, ...words) {
        const { begin, total } = this.kernel;
        begin();
        for (let from = 0; from < this.scores; from += BLOCK) {
            pass(from, Math.min(from + BLOCK, this.scores), ...words);
        }
        return total();
    }
    doubles(place, length) {
        return new Float64Array(this.kernel.memory.buffer, place, length);
    }
}
/** Σ rows·d and Σ rows·d², compensated, of the deviations d = value·`scale` − `from`. */
function deviations({ values, rows }, scale, from) {
    instance ??= start();
    const { memory, addDeviations } = instance;
    const place = Math.ceil(instance.heap() / 16) * 16;
    const [intoValues, intoRows] = [place + 32, place + 32 + 8 * BLOCK];
    (0,webassembly/* enlarge */.V)(memory, place + SUMS);
    const sums = new Float64Array(memory.buffer, place, 4).fill(0);
    const blocks = {
        values: new Float64Array(memory.buffer, intoValues, BLOCK),
        rows: new Uint32Array(memory.buffer, intoRows, BLOCK),
    };
    for (let first = 0; first < values.length; first += BLOCK) {
        const some = values.subarray(first, first + BLOCK);
        blocks.values.set(some);
        blocks.rows.set(rows.subarray(first, first + BLOCK));
        addDeviations(intoValues, intoRows, some.length, scale, from, place);
    }
    const [sum, squares, sumLost, squaresLost] = sums;
    return { sum: sum + sumLost, squares: squares + squaresLost };
}


/***/ }),

/***/ 627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   kC: () => (/* binding */ normalDensity),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/**
 * The standard normal distribution, to within a few units in the last place of a double, far tails included.
 *
 * Near the middle the series Φ(z) = ½ + φ(z)(z + z³/3 + z⁵/15 + …) is used; further out Laplace's continued fraction
 * of the upper tail (Abramowitz & Stegun 26.2.11 and 26.2.14).
 */
/** P(Z <= z). Keeps its relative accuracy down to the smallest double, at z about −38. NaN gives NaN. */
function normalCdf(z) {
    if (z === 0)
        return 0.5;
    if (Math.abs(z) < 1.2)
        return 0.5 + normalDensity(z) * centralSeries(z);
    return z < 0 ? upperTail(-z) : 1 - upperTail(z);
}
/** The z with P(Z <= z) = p, for p in [0, 1]; −Infinity at 0, Infinity at 1, NaN outside. */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        return NaN;
    if (p === 0)
        return -Infinity;
    if (p === 1)
        return Infinity;
    if (p === 0.5)
        return 0;
    if (p > 0.5)
        return -normalQuantile(1 - p);
    // Hastings' approximation (Abramowitz & Stegun 26.2.23) is good to 4.5e-4; each step of Halley's method cubes the error.
    const t = Math.sqrt(-2 * Math.log(p));
    let z = (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
    for (let step = 0; step < 3; step++) {
        // Near the middle ½ is left out on both sides, for the sake of its digits.
        const central = z > -1.2;
        const excess = central
            ? centralSeries(z) - (p - 0.5) / normalDensity(z)
            : (normalCdf(z) - p) / normalDensity(z);
        z -= excess / (1 + (z * excess) / 2);
    }
    return z;
}
/** φ(z). The square is split so that its rounding does not spoil the far tails. */
function normalDensity(z) {
    if (Math.abs(z) > 40)
        return 0;
    const near = Math.round(z * 16) / 16;
    return (Math.exp((-near * near) / 2) * Math.exp((-(z - near) * (z + near)) / 2)) / Math.sqrt(2 * Math.PI);
}
function centralSeries(z) {
    let term = z;
    let sum = z;
    for (let k = 3; Math.abs(term) > 1e-18 * Math.abs(sum); k += 2) {
        term *= (z * z) / k;
        sum += term;
    }
    return sum;
}
/** P(Z > z) for z >= 1.2. */
function upperTail(z) {
    if (z > 39)
        return 0;
    let fraction = z;
    for (let k = Math.ceil(20 + 400 / (z * z)); k >= 1; k--)
        fraction = z + k / fraction;
    return normalDensity(z) / fraction;
}


/***/ }),

/***/ 2989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ residualInfluences),
/* harmony export */   i: () => (/* binding */ regressionMetric)
/* harmony export */ });
/* harmony import */ var _count_ranks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3558);
/* harmony import */ var _statistic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2512);


/** A regression metric with a normal interval from its influence values, all of them sums of powers of target and error. */
function regressionMetric(metric, counts, labelled) {
    if (counts === null || counts.cases === 0) {
        return (0,_statistic_js__WEBPACK_IMPORTED_MODULE_1__/* .noEvidence */ .n2)(labelled === 0 ? 'no case has a target' : 'no case has both a target and a prediction', labelled);
    }
    const found = metrics[metric](counts);
    if (typeof found === 'string')
        return (0,_statistic_js__WEBPACK_IMPORTED_MODULE_1__/* .noEvidence */ .n2)(found, counts.cases);
    const { value, variance, least = -Infinity, greatest = Infinity, cases = counts.cases, note } = found;
    if (cases < 2)
        return (0,_statistic_js__WEBPACK_IMPORTED_MODULE_1__/* .noEvidence */ .n2)('one case shows no spread', cases);
    // Rounding may leave a tiny negative where the variance is 0.
    const standardError = Math.sqrt(Math.max(0, variance));
    return {
        value,
        standardError,
        cases,
        bounds: (z, stretch = 1) => [
            Math.max(least, value - z * stretch * standardError),
            Math.min(greatest, value + z * stretch * standardError),
        ],
        ...(note === undefined ? {} : { note }),
    };
}
/** The influence of each case on a regression metric, 0 where it has no prediction; null where the metric is undefined. */
function residualInfluences(metric, { actual, predicted }, counts) {
    const found = regressionMetric(metric, counts, counts.cases);
    if (!('value' in found))
        return null;
    const { value, standardError, cases: n } = found;
    const { origin, moments, cases } = counts;
    const mean = origin + moments[1][0] / cases;
    const total = central(moments, moments[1][0] / cases, 2, 0);
    const influence = {
        mae: (error) => (Math.abs(error) - value) / n,
        bias: (error) => (error - value) / n,
        rmse: (error) => (value === 0 ? 0 : (error ** 2 - value ** 2) / (2 * value * n)),
        r2: (error, target) => -(error ** 2 - (1 - value) * (target - mean) ** 2) / total,
        mape: (error, target) => (target === 0 ? 0 : (Math.abs(error / target) - value) / n),
        // A case pulls the median to its side, all with the same strength.
        median_absolute_error: (error) => (Math.sign(Math.abs(error) - value) * standardError) / Math.sqrt(n),
    };
    return actual.map((target, i) => {
        const error = predicted[i] - target;
        return Number.isFinite(error) ? influence[metric](error, target) : 0;
    });
}
const metrics = {
    mae({ cases, absolute, moments }) {
        const value = absolute / cases;
        return { value, variance: (moments[0][2] / cases - value ** 2) / cases, least: 0 };
    },
    bias({ cases, moments }) {
        const value = moments[0][1] / cases;
        return { value, variance: (moments[0][2] / cases - value ** 2) / cases };
    },
    rmse({ cases, moments }) {
        const square = moments[0][2] / cases;
        const value = Math.sqrt(square);
        // The square root's slope, 1/(2·RMSE), times the standard error of the mean squared error.
        const variance = value === 0 ? 0 : (moments[0][4] / cases - square ** 2) / cases / (4 * square);
        return { value, variance, least: 0 };
    },
    r2({ cases, moments }) {
        const mean = moments[1][0] / cases;
        const about = (power, error) => central(moments, mean, power, error);
        const total = about(2, 0);
        if (!(total > 0))
            return 'every target is the same';
        const ratio = moments[0][2] / total;
        // φ = −(e² − ratio·(y − ȳ)²)/Σ(y − ȳ)².
        const variance = (moments[0][4] - 2 * ratio * about(2, 2) + ratio ** 2 * about(4, 0)) / total ** 2;
        return { value: 1 - ratio, variance, greatest: 1 };
    },
    mape({ cases, zeroTargets, percentage, percentageSquared }) {
        const used = cases - zeroTargets;
        if (used === 0)
            return 'every target is zero';
        const value = percentage / used;
        const found = { value, variance: (percentageSquared / used - value ** 2) / used, least: 0, cases: used };
        return zeroTargets === 0
            ? found
            : { ...found, note: `Left out: ${zeroTargets} of ${cases} targets are zero` };
    },
    median_absolute_error({ cases, absoluteErrors }) {
        const value = (rank(absoluteErrors, Math.floor((cases - 1) / 2)) + rank(absoluteErrors, Math.floor(cases / 2))) / 2;
        // The binomial interval of the median's rank (Thompson 1936), a normal standard error recovered from its width.
        const reach = 1.959963984540054 * Math.sqrt(cases / 4);
        const lower = rank(absoluteErrors, Math.max(0, Math.floor(cases / 2 - reach)));
        const upper = rank(absoluteErrors, Math.min(cases - 1, Math.ceil(cases / 2 + reach)));
        return { value, variance: ((upper - lower) / (2 * 1.959963984540054)) ** 2, least: 0 };
    },
};
/** Σ(y − ȳ)ᵖ·eᵠ from sums about the origin. */
function central(moments, mean, power, error) {
    let sum = 0;
    let binomial = 1;
    for (let k = 0; k <= power; k++) {
        sum += binomial * (-mean) ** k * moments[power - k][error];
        binomial = (binomial * (power - k)) / (k + 1);
    }
    return sum;
}
/** The value at a place, from 0, of the sorted rows. */
function rank({ values, rows }, place) {
    return values[(0,_count_ranks_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOfRow */ .bJ)(rows, place).index];
}


/***/ }),

/***/ 233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ classSizes),
/* harmony export */   TE: () => (/* binding */ oneClassOnly),
/* harmony export */   u4: () => (/* binding */ influencesOn)
/* harmony export */ });
/* harmony import */ var _count_ranks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3558);

/** The influences that the passes came to. */
function influencesOn(value, passes) {
    return { value, error: Math.sqrt(passes.sumOfSquares()), ...passes.left() };
}
/** Positive and negative cases of some counts. */
function classSizes({ positives, negatives }) {
    return [(0,_count_ranks_js__WEBPACK_IMPORTED_MODULE_0__/* .countedRows */ .QL)({ rows: positives }), (0,_count_ranks_js__WEBPACK_IMPORTED_MODULE_0__/* .countedRows */ .QL)({ rows: negatives })];
}
/** Why a metric that sets positives against negatives cannot be measured; null when both occur. */
function oneClassOnly(m, n) {
    if (m + n === 0)
        return 'no labelled case has a score';
    return m === 0 || n === 0 ? `every labelled case is ${m === 0 ? 'negative' : 'positive'}` : null;
}


/***/ }),

/***/ 3318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ shareOfOne),
/* harmony export */   Nn: () => (/* binding */ logLossOf),
/* harmony export */   TP: () => (/* binding */ noProbabilities),
/* harmony export */   _1: () => (/* binding */ logLoss),
/* harmony export */   cF: () => (/* binding */ averagePrecision),
/* harmony export */   dz: () => (/* binding */ brierInfluences),
/* harmony export */   fB: () => (/* binding */ whyNoProbabilities),
/* harmony export */   hh: () => (/* binding */ lossBounds),
/* harmony export */   ru: () => (/* binding */ brier),
/* harmony export */   sD: () => (/* binding */ averagePrecisionInfluences),
/* harmony export */   sm: () => (/* binding */ logLossInfluences)
/* harmony export */ });
/* harmony import */ var _kernel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2247);
/* harmony import */ var _score_influences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(233);
/* harmony import */ var _statistic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2512);
/* harmony import */ var _wilson_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7092);




/** Scores are kept this far from 0 and 1, as scikit-learn does, so that one sure error does not outweigh all else. */
const clip = 2 ** -52;
/** Why a loss of probabilities cannot be measured. */
const noProbabilities = 'scores lie outside 0 to 1';
/** Mean squared error of the probabilities (Brier 1950). */
function brier(counts) {
    return shareOfOne(counts, brierInfluences(counts));
}
/** A measure between 0 and 1 by its influences, with Wilson's bounds on as many cases as its error is worth. */
function shareOfOne(counts, found) {
    const [m, n] = (0,_score_influences_js__WEBPACK_IMPORTED_MODULE_1__/* .classSizes */ .Dq)(counts);
    if (typeof found === 'string')
        return (0,_statistic_js__WEBPACK_IMPORTED_MODULE_2__/* .noEvidence */ .n2)(found, m + n);
    const { value, error } = found;
    return {
        value,
        standardError: error,
        cases: m + n,
        bounds: (z, stretch = 1) => (0,_wilson_js__WEBPACK_IMPORTED_MODULE_3__/* .effectiveWilson */ .G)(value, error, m + n, z, stretch),
    };
}
function brierInfluences(counts) {
    const missing = whyNoProbabilities(counts);
    if (missing !== null)
        return missing;
    const passes = new _kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .ScorePasses */ .c(counts);
    passes.squaredLosses();
    return influencesOnMean(counts, passes);
}
/** Mean negative log-likelihood of the labels, in nats. */
function logLoss(counts) {
    const [m, n] = (0,_score_influences_js__WEBPACK_IMPORTED_MODULE_1__/* .classSizes */ .Dq)(counts);
    const found = logLossInfluences(counts);
    if (typeof found === 'string')
        return (0,_statistic_js__WEBPACK_IMPORTED_MODULE_2__/* .noEvidence */ .n2)(found, m + n);
    if (m + n < 2)
        return (0,_statistic_js__WEBPACK_IMPORTED_MODULE_2__/* .noEvidence */ .n2)('one case shows no spread', m + n);
    const { value, error } = found;
    return { value, standardError: error, cases: m + n, bounds: lossBounds(value, error) };
}
function logLossInfluences(counts) {
    const missing = whyNoProbabilities(counts);
    if (missing !== null)
        return missing;
    const passes = new _kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .ScorePasses */ .c(counts);
    passes.logLosses(clip);
    return influencesOnMean(counts, passes);
}
/** −ln of the probability given to what was true. */
function logLossOf(probability) {
    return -Math.log(Math.min(1 - clip, Math.max(clip, probability)));
}
/** Normal bounds of a mean that is not negative. */
function lossBounds(value, standardError) {
    return (z, stretch = 1) => [
        Math.max(0, value - z * stretch * standardError),
        value + z * stretch * standardError,
    ];
}
/** Why scores cannot be measured as probabilities; null when they can. */
function whyNoProbabilities(counts) {
    const { scores } = counts;
    const [m, n] = (0,_score_influences_js__WEBPACK_IMPORTED_MODULE_1__/* .classSizes */ .Dq)(counts);
    if (m + n === 0)
        return 'no labelled case has a score';
    return scores[0] < 0 || scores.at(-1) > 1 ? noProbabilities : null;
}
/** Those on the mean of what the passes found a positive and a negative case to lose at each score. */
function influencesOnMean(counts, passes) {
    const [m, n] = (0,_score_influences_js__WEBPACK_IMPORTED_MODULE_1__/* .classSizes */ .Dq)(counts);
    const cases = m + n;
    const value = passes.sum() / cases;
    passes.centre(value, cases, cases);
    return (0,_score_influences_js__WEBPACK_IMPORTED_MODULE_1__/* .influencesOn */ .u4)(value, passes);
}
/**
 * Average precision Σ(Rᵢ − Rᵢ₋₁)Pᵢ, without interpolation, ties as one step (as scikit-learn). Wilson bounds at the
 * effective number of positives.
 */
function averagePrecision(counts) {
    const [m, n] = (0,_score_influences_js__WEBPACK_IMPORTED_MODULE_1__/* .classSizes */ .Dq)(counts);
    const found = averagePrecisionInfluences(counts);
    if (typeof found === 'string')
        return (0,_statistic_js__WEBPACK_IMPORTED_MODULE_2__/* .noEvidence */ .n2)(found, m + n);
    const { value } = found;
    const standardError = m < 2 ? 0 : found.error;
    return {
        value,
        standardError,
        cases: m + n,
        bounds: (z, stretch = 1) => (0,_wilson_js__WEBPACK_IMPORTED_MODULE_3__/* .effectiveWilson */ .G)(value, standardError, m, z, stretch),
    };
}
/** A positive adds the precision at its own step, and moves that of every step at or below it; a negative lowers those. */
function averagePrecisionInfluences(counts) {
    const [m, n] = (0,_score_influences_js__WEBPACK_IMPORTED_MODULE_1__/* .classSizes */ .Dq)(counts);
    const missing = (0,_score_influences_js__WEBPACK_IMPORTED_MODULE_1__/* .oneClassOnly */ .TE)(m, n);
    if (missing !== null)
        return missing;
    const passes = new _kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .ScorePasses */ .c(counts);
    return (0,_score_influences_js__WEBPACK_IMPORTED_MODULE_1__/* .influencesOn */ .u4)(passes.precisionInfluences(m, n), passes);
}


/***/ }),

/***/ 2512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X6: () => (/* binding */ standardErrorOf),
/* harmony export */   fJ: () => (/* binding */ isStatistic),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   n2: () => (/* binding */ noEvidence)
/* harmony export */ });
/* unused harmony export twoSidedZ */
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(627);

function noEvidence(reason, cases) {
    return { noEvidence: reason, cases };
}
function isStatistic(finding) {
    return 'value' in finding;
}
/** Two-sided confidence, such as 0.95 → z, such as 1.96. */
function twoSidedZ(confidence) {
    return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)((1 + confidence) / 2);
}
/**
 * A statistic as a page may show it. One whose interval is no interval of finite numbers is no evidence.
 */
function measured(finding, confidence) {
    if (!isStatistic(finding))
        return finding;
    const { value, cases, note } = finding;
    const interval = finding.bounds(twoSidedZ(confidence));
    const standardError = standardErrorOf(finding);
    if (![value, standardError, ...interval].every(Number.isFinite)) {
        return noEvidence('its numbers are too large or too small to be computed', cases);
    }
    const estimate = { value, standardError, interval, cases };
    return note === undefined ? estimate : { ...estimate, note };
}
/**
 * The standard error of a statistic. Where it vanishes and the interval does not (10 of 10 right), it is recovered from
 * the 95 % interval, so that nothing downstream takes a small sample for certainty.
 */
function standardErrorOf({ standardError, bounds }) {
    if (standardError > 0)
        return standardError;
    const z = twoSidedZ(0.95);
    const [lower, upper] = bounds(z);
    return (upper - lower) / (2 * z);
}


/***/ }),

/***/ 7092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ effectiveWilson)
/* harmony export */ });
/* unused harmony export wilson */
/**
 * Wilson's score interval (1927) of a proportion, `successes` of `n`. `z`: standard normal deviations, 1.96 for two-sided
 * 95 %. Counts need not be whole, so that it also serves effective sample sizes. [0, 1] when n is 0.
 */
function wilson(successes, n, z) {
    if (!(n > 0))
        return [0, 1];
    const failures = n - successes;
    const centre = successes + (z * z) / 2;
    const reach = z * Math.sqrt((successes / n) * failures + (z * z) / 4);
    // The bound nearer to an end is taken by its product with the other, so that no digits cancel.
    const lower = successes <= 0 ? 0 : (successes * (successes / n)) / (centre + reach);
    const upper = failures <= 0 ? 1 : 1 - (failures * (failures / n)) / (failures + (z * z) / 2 + reach);
    return [lower, Math.min(1, upper)];
}
/**
 * Wilson's interval of any value in 0..1 whose standard error is known: that of the proportion with the same value and
 * standard error, as in surveys with a design effect (Kish 1965). At 0 or 1, and wherever `standardError` is 0, because
 * then nothing shows how much the value varies, `n` cases stand in for it.
 */
function effectiveWilson(value, standardError, n, z, stretch = 1) {
    const p = Math.min(1, Math.max(0, value));
    const error = standardError * stretch;
    if (p === 0 || p === 1 || error === 0)
        return wilson((p * n) / stretch ** 2, n / stretch ** 2, z);
    const effective = (p * (1 - p)) / error / error;
    if (effective < 1e15)
        return wilson(p * effective, effective, z);
    return [Math.max(0, p - z * error), Math.min(1, p + z * error)];
}


/***/ })

};
