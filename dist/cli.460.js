export const id = 460;
export const ids = [460];
export const modules = {

/***/ 8257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ countResiduals)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(903);

const degree = 4;
/**
 * Counts target y and error e = prediction − y over the rows where both are numbers (`rows` as in `countOutcome`).
 * Sums are compensated (Neumaier 1974) and taken about the first target, so that a large mean costs no digits.
 */
function countResiduals(actual, predicted, rows) {
    const moments = Array.from({ length: degree + 1 }, (_, i) => Array.from({ length: degree + 1 - i }, () => new CompensatedSum()));
    const absolute = new CompensatedSum();
    const percentage = new CompensatedSum();
    const percentageSquared = new CompensatedSum();
    const errors = new Float64Array(actual.length);
    let cases = 0;
    let zeroTargets = 0;
    let origin = 0;
    for (let row = 0; row < actual.length; row++) {
        const target = actual[row];
        const error = predicted[row] - target;
        if (!Number.isFinite(error) || (rows !== null && rows[row] === 0))
            continue;
        if (cases === 0)
            origin = target;
        errors[cases++] = Math.abs(error);
        absolute.add(Math.abs(error));
        if (target === 0)
            zeroTargets++;
        else {
            const ratio = Math.abs(error / target);
            percentage.add(ratio);
            percentageSquared.add(ratio * ratio);
        }
        let power = 1;
        for (let i = 0; i <= degree; i++) {
            let product = power;
            for (let j = 0; i + j <= degree; j++) {
                moments[i][j].add(product);
                product *= error;
            }
            power *= target - origin;
        }
    }
    return {
        cases,
        origin,
        moments: moments.map((line) => line.map((sum) => sum.value)),
        absolute: absolute.value,
        percentage: percentage.value,
        percentageSquared: percentageSquared.value,
        zeroTargets,
        absoluteErrors: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .countValues */ .I)(errors.subarray(0, cases)),
    };
}
class CompensatedSum {
    sum = 0;
    lost = 0;
    add(value) {
        const total = this.sum + value;
        this.lost += Math.abs(this.sum) >= Math.abs(value) ? this.sum - total + value : value - total + this.sum;
        this.sum = total;
    }
    get value() {
        return this.sum + this.lost;
    }
}


/***/ }),

/***/ 9242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ countScores)
/* harmony export */ });
/* harmony import */ var _data_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5100);
/* harmony import */ var _decimals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7673);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(903);



/**
 * Counts positive and negative rows at each distinct finite score. `positive` holds 1 for a positive, 0 for a
 * negative; any other value (no label) leaves the row out.
 */
function countScores(scores, positive) {
    return (0,_decimals_js__WEBPACK_IMPORTED_MODULE_1__/* .countDecimalScores */ .k)(scores, positive) ?? mergeSides((0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .doublesOf */ .ov)(scores), positive);
}
function mergeSides(scores, positive) {
    const sides = [0, 1].map((side) => {
        const chosen = new Float64Array(scores.length);
        let n = 0;
        for (let i = 0; i < scores.length; i++)
            if (positive[i] === side)
                chosen[n++] = scores[i];
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .countValues */ .I)(chosen.subarray(0, n));
    });
    return mergeScores(sides[1], sides[0]);
}
function mergeScores(positives, negatives) {
    const most = positives.values.length + negatives.values.length;
    const merged = {
        scores: new Float64Array(most),
        positives: new Uint32Array(most),
        negatives: new Uint32Array(most),
    };
    let n = 0;
    for (let i = 0, j = 0; i < positives.values.length || j < negatives.values.length; n++) {
        const p = i < positives.values.length ? positives.values[i] : Infinity;
        const q = j < negatives.values.length ? negatives.values[j] : Infinity;
        merged.scores[n] = Math.min(p, q);
        if (p <= q)
            merged.positives[n] = positives.rows[i++];
        if (q <= p)
            merged.negatives[n] = negatives.rows[j++];
    }
    return {
        scores: merged.scores.subarray(0, n),
        positives: merged.positives.subarray(0, n),
        negatives: merged.negatives.subarray(0, n),
    };
}


/***/ }),

/***/ 7271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RL: () => (/* binding */ regularizedBeta),
/* harmony export */   SX: () => (/* binding */ logGamma),
/* harmony export */   d4: () => (/* binding */ logRegularizedGammaQ),
/* harmony export */   l1: () => (/* binding */ chiSquaredQuantile)
/* harmony export */ });
/* unused harmony exports regularizedGammaP, regularizedGammaQ */
/**
 * The gamma and beta functions and the distributions made of them.
 *
 * Every leading factor is written as a deviance and Stirling errors (Loader 2000), so that parameters in the millions
 * keep their digits where differences of log-gammas would lose them.
 */
const HALF_LOG_TWO_PI = 0.9189385332046728;
/** ln Γ(x), x > 0; accurate to about 1e-15 of max(1, |ln Γ(x)|). */
function logGamma(x) {
    if (!(x > 0))
        return NaN;
    if (x === 1 || x === 2)
        return 0;
    if (x === Infinity)
        return Infinity;
    let product = 1;
    let shifted = x;
    while (shifted < 12)
        product *= shifted++;
    return ((shifted - 0.5) * Math.log(shifted) -
        shifted +
        HALF_LOG_TWO_PI +
        stirlingSeries(shifted) -
        Math.log(product));
}
/** P(a, x) = γ(a, x)/Γ(a): the cdf at x of a gamma variable of shape a > 0. */
function regularizedGammaP(a, x) {
    if (!(a > 0) || Number.isNaN(x))
        return NaN;
    if (x <= 0)
        return 0;
    if (x === Infinity)
        return 1;
    return x < a + 1 ? Math.exp(logGammaTerm(a, x)) * gammaSeries(a, x) : 1 - regularizedGammaQ(a, x);
}
/** Q(a, x) = 1 − P(a, x), accurate where it is small. */
function regularizedGammaQ(a, x) {
    if (!(a > 0) || Number.isNaN(x))
        return NaN;
    if (x <= 0)
        return 1;
    if (x === Infinity)
        return 0;
    return x < a + 1 ? 1 - regularizedGammaP(a, x) : Math.exp(logRegularizedGammaQ(a, x));
}
/** ln Q(a, x), finite where Q itself underflows. */
function logRegularizedGammaQ(a, x) {
    if (!(a > 0) || Number.isNaN(x))
        return NaN;
    if (x <= 0)
        return 0;
    if (x === Infinity)
        return -Infinity;
    if (x < a + 1)
        return Math.log1p(-regularizedGammaP(a, x));
    return logGammaTerm(a, x) + Math.log(a) + Math.log(gammaFraction(a, x));
}
/** I_x(a, b): the cdf at x of a beta variable, a > 0, b > 0. */
function regularizedBeta(x, a, b) {
    if (!(a > 0 && b > 0) || Number.isNaN(x))
        return NaN;
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    // The continued fraction converges fast on the near side of the mean only.
    return x > (a + 1) / (a + b + 2) ? 1 - lowerBeta(1 - x, x, b, a) : lowerBeta(x, 1 - x, a, b);
}
/** The x with P(X <= x) = p for a chi-squared variable of df degrees of freedom; 0 at 0, Infinity at 1. */
function chiSquaredQuantile(p, df) {
    if (!(df > 0 && p >= 0 && p <= 1))
        return NaN;
    if (p === 0)
        return 0;
    if (p === 1)
        return Infinity;
    const a = df / 2;
    let low = 0;
    let high = Math.max(a, 1);
    while (regularizedGammaP(a, high) < p)
        high *= 2;
    let x = (low + high) / 2;
    for (let step = 0; step < 200 && high - low > 1e-16 * high; step++) {
        // The smaller tail is the one whose digits are good.
        const excess = p > 0.5 ? 1 - p - regularizedGammaQ(a, x) : regularizedGammaP(a, x) - p;
        if (excess > 0)
            high = x;
        else
            low = x;
        const slope = Math.exp(logGammaTerm(a, x) + Math.log(a) - Math.log(x));
        const newton = x - excess / slope;
        const next = newton > low && newton < high ? newton : (low + high) / 2;
        if (Math.abs(next - x) <= 2e-16 * x)
            return 2 * next;
        x = next;
    }
    return 2 * x;
}
/** ln Γ(x) − Stirling's approximation, x > 0. */
function stirlingError(x) {
    if (x >= 12)
        return stirlingSeries(x);
    return logGamma(x) - ((x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI);
}
/** Bernoulli-number series of the Stirling error; full precision from x = 12. */
function stirlingSeries(x) {
    const r = 1 / (x * x);
    const tail = 1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - r * (691 / 360360 - r / 156)));
    return (1 / 12 - r * (1 / 360 - r * tail)) / x;
}
/** ratio − 1 − ln ratio >= 0, without cancellation where the ratio is near 1; `excess` is ratio − 1. */
function deviance(ratio, excess) {
    if (Math.abs(excess) > 0.3)
        return excess - Math.log(ratio);
    // ln(1+u) = 2 artanh(r) with r = u/(2+u), and u = r(2+u), so the deviance is r·u − 2(r³/3 + r⁵/5 + …).
    const r = excess / (2 + excess);
    let power = r * r * r;
    let sum = 0;
    for (let k = 3; Math.abs(power) > 1e-18 * r * r; k += 2) {
        sum += power / k;
        power *= r * r;
    }
    return r * excess - 2 * sum;
}
/** ln(xᵃ e⁻ˣ / Γ(a + 1)). */
function logGammaTerm(a, x) {
    return -a * deviance(x / a, (x - a) / a) - stirlingError(a) - HALF_LOG_TWO_PI - Math.log(a) / 2;
}
/** 1 + x/(a+1) + x²/((a+1)(a+2)) + … */
function gammaSeries(a, x) {
    let term = 1;
    let sum = 1;
    for (let k = 1; term > 1e-17 * sum; k++) {
        term *= x / (a + k);
        sum += term;
    }
    return sum;
}
/** Γ(a, x) eˣ x⁻ᵃ by Legendre's continued fraction, x >= a + 1. */
function gammaFraction(a, x) {
    return 1 / lentz(x + 1 - a, (k) => [-k * (k - a), x + 2 * k + 1 - a]);
}
/** I_x(a, b) for x below about a/(a + b), by the continued fraction of DLMF 8.17.22; y = 1 − x. */
function lowerBeta(x, y, a, b) {
    const n = a + b;
    const far = b * x - a * y;
    const log = -a * deviance((n / a) * x, far / a) -
        b * deviance((n / b) * y, -far / b) +
        (Math.log(b) - Math.log(a) - Math.log(n)) / 2 -
        HALF_LOG_TWO_PI +
        stirlingError(n) -
        stirlingError(a) -
        stirlingError(b);
    const fraction = lentz(1, (k) => {
        const m = k >> 1;
        const d = k % 2 === 0
            ? (m * (b - m) * x) / ((a + k - 1) * (a + k))
            : (-(a + m) * (n + m) * x) / ((a + k - 1) * (a + k));
        return [d, 1];
    });
    return Math.exp(log) / fraction;
}
/** b₀ + a₁/(b₁ + a₂/(b₂ + …)) by the modified Lentz method; `part(k)` gives [a_k, b_k]. */
function lentz(b0, part) {
    const tiny = 1e-300;
    let value = b0 || tiny;
    let c = value;
    let d = 0;
    for (let k = 1; k < 1_000_000; k++) {
        const [numerator, denominator] = part(k);
        d = 1 / (denominator + numerator * d || tiny);
        c = denominator + numerator / c || tiny;
        value *= c * d;
        if (Math.abs(c * d - 1) < 1e-16)
            break;
    }
    return value;
}


/***/ }),

/***/ 4036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ metricNames)
/* harmony export */ });
const classes = ['binary', 'multiclass'];
const share = (title, means, needs, more = {}) => ({
    title,
    tasks: classes,
    better: 'higher',
    range: [0, 1],
    unit: 'share',
    needs,
    perClass: false,
    means,
    ...more,
});
const error = (title, means, more = {}) => ({
    title,
    tasks: ['regression'],
    better: 'lower',
    range: [0, Infinity],
    unit: 'target',
    needs: 'numbers',
    perClass: false,
    means,
    ...more,
});
/** Name in the plan → what it is. */
const metricNames = {
    accuracy: share('Accuracy', 'share of predictions that are right', 'decisions'),
    precision: share('Precision', 'share of predicted positives that are positive', 'decisions', {
        perClass: true,
    }),
    recall: share('Recall', 'share of positives that are found', 'decisions', { perClass: true }),
    f1: share('F1', 'harmonic mean of precision and recall', 'decisions', { perClass: true }),
    f1_weighted: share('F1, weighted', 'mean of the classes’ F1, weighted by their cases', 'decisions', {
        tasks: ['multiclass'],
    }),
    precision_weighted: share('Precision, weighted', 'mean of the classes’ precision, weighted by their cases', 'decisions', {
        tasks: ['multiclass'],
    }),
    recall_weighted: share('Recall, weighted', 'mean of the classes’ recall, weighted by their cases', 'decisions', {
        tasks: ['multiclass'],
    }),
    f1_micro: share('F1, micro', 'F1 over all classes’ decisions pooled', 'decisions', {
        tasks: ['multiclass'],
    }),
    specificity: share('Specificity', 'share of negatives that are left alone', 'decisions', {
        perClass: true,
    }),
    balanced_accuracy: share('Balanced accuracy', 'mean of the classes’ recall', 'decisions'),
    mcc: share('Matthews correlation', 'correlation of prediction and label', 'decisions', {
        range: [-1, 1],
        unit: 'score',
    }),
    auroc: share('AUROC', 'chance that a positive is scored above a negative', 'scores', { perClass: true }),
    average_precision: share('Average precision', 'precision averaged over the recall steps', 'scores', {
        perClass: true,
    }),
    log_loss: share('Log loss', 'mean surprise at the labels, in nats', 'scores', {
        better: 'lower',
        range: [0, Infinity],
        unit: 'score',
    }),
    brier: share('Brier score', 'mean squared error of the probabilities', 'scores', {
        tasks: ['binary'],
        better: 'lower',
        unit: 'score',
    }),
    calibration_error: share('Calibration error', 'mean gap between probability and frequency, in ten bins', 'scores', {
        tasks: ['binary'],
        better: 'lower',
        unit: 'score',
    }),
    mae: error('MAE', 'mean absolute error'),
    rmse: error('RMSE', 'root of the mean squared error'),
    median_absolute_error: error('Median absolute error', 'half of the errors are smaller'),
    bias: error('Bias', 'mean of prediction minus target', { better: 'zero', range: [-Infinity, Infinity] }),
    mape: error('MAPE', 'mean absolute error as a share of the target', { unit: 'share' }),
    r2: error('R²', 'share of the target’s variance that is explained', {
        better: 'higher',
        range: [-Infinity, 1],
        unit: 'score',
    }),
};


/***/ }),

/***/ 4834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTerminal: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _judge_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1315);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9076);
/* harmony import */ var _chart_unicode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4588);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6209);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5845);
/* harmony import */ var _gating_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6598);






const colours = { GREEN: '1;32', AMBER: '1;33', RED: '1;31', NOTE: '2' };
const mostRows = 50;
/**
 * A review for a terminal of `width` columns: the answer, what to do, what gates, where the rest is. `report` is the
 * path of the full report. Escape sequences are written only with `color`, and never come from the review itself.
 */
function renderTerminal(review, options) {
    const width = Math.max(40, Math.min(options.width || 80, 160));
    const paint = (code, text) => (options.color ? `\u{1B}[${code}m${text}\u{1B}[0m` : text);
    const said = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)(review);
    const plan = (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeTerminal */ .en)(said.plan, 80);
    const lines = [
        `${paint(colours[said.level], said.level)}  ${plan}: ${said.words} — ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeTerminal */ .en)(said.means, 200)}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeTerminal */ .en)(said.todo, 600),
        '',
        ...table(review, width, paint),
        ...rest(review),
    ];
    if (options.report)
        lines.push(`Full report: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeTerminal */ .en)(options.report)}`);
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .inertCommands */ .rn)(lines.join('\n'))}\n`;
}
function table(review, width, paint) {
    const all = (0,_gating_js__WEBPACK_IMPORTED_MODULE_3__/* .gatingFindings */ .dh)(review);
    const findings = all.slice(0, mostRows);
    if (findings.length === 0)
        return [];
    const rows = findings.map((finding) => cells(review, finding));
    const layout = layouts
        .map((columns) => columns.filter((name) => rows.some((row) => row[name] !== '')))
        .find((columns) => indent + widthOf(columns, rows) <= width) ?? null;
    const title = review.verdict.status === 'GREEN' ? 'What was judged' : 'What gates';
    const lines = [`${title} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(all.length)})`];
    if (layout && layout.length > 1)
        lines.push(paint('2', ' '.repeat(indent) + aligned(layout, heads, [heads, ...rows])));
    for (const [index, finding] of findings.entries()) {
        const own = rows[index];
        const level = paint(colours[finding.status], finding.status.padEnd(5));
        lines.push(`  ${level}  ${layout ? aligned(layout, own, [heads, ...rows]) : own.check}`);
        const below = [
            ...(layout ? [] : [facts(own)]),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeTerminal */ .en)(finding.rule, 200),
            finding.status === 'GREEN' ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeTerminal */ .en)((0,_judge_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .saidBesides */ .Vf)(finding), 600),
        ];
        for (const text of below)
            lines.push(...wrap(text, width - indent).map((line) => ' '.repeat(indent) + line));
    }
    if (all.length > mostRows)
        lines.push(`  … and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(all.length - mostRows)} more in the full report`);
    return [...lines, ''];
}
/** Columns before which the level stands: two spaces, five letters, two spaces. */
const indent = 9;
const heads = {
    check: 'check',
    value: 'value',
    interval: 'interval',
    reference: 'reference',
    stands: '● value ◇ ref ┊ rule',
};
/** What is shown side by side, as far as the width goes and there is anything in the column. */
const layouts = [
    ['check', 'value', 'interval', 'reference', 'stands'],
    ['check', 'value', 'interval', 'reference'],
];
function cells(review, finding) {
    const { value, interval, reference } = (0,_gating_js__WEBPACK_IMPORTED_MODULE_3__/* .figures */ .u5)(finding);
    return {
        check: (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeTerminal */ .en)(finding.check, 60),
        value: finding.value === null ? '' : value,
        interval,
        reference,
        stands: (0,_chart_unicode_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeStrip */ .Cu)(finding, (0,_gating_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleOf */ .Y)(review.plan, finding)),
    };
}
function widthOf(layout, rows) {
    return layout.reduce((sum, name) => sum + 2 + widest(name, [heads, ...rows]), -2);
}
function widest(name, rows) {
    return Math.max(...rows.map((row) => columnsOf(row[name])));
}
/** One row, figures to the right of their columns. */
function aligned(layout, row, all) {
    return layout
        .map((name) => {
        const room = ' '.repeat(widest(name, all) - columnsOf(row[name]));
        return name === 'value' || name === 'reference' ? room + row[name] : row[name] + room;
    })
        .join('  ')
        .trimEnd();
}
function facts({ value, interval, reference }) {
    return [`${value} ${interval}`.trim(), reference && `reference ${reference}`]
        .filter((fact) => fact !== '')
        .join('; ');
}
function rest(review) {
    const { candidate, reference } = review.verdict;
    const passed = (0,_gating_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOf */ .WX)(review, 'GREEN').length;
    const counts = [
        (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(passed, 'check passed', 'checks passed'),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)((0,_gating_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOf */ .WX)(review, 'NOTE').length, 'note'),
        reference === null
            ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(candidate.rows, 'candidate row')}, no reference`
            : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(candidate.rows, 'candidate row')} against ${(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(reference.rows, 'reference row')}`,
    ];
    return [`${counts.join(' · ')}`];
}
/** Columns of a terminal a text takes: two for the wide letters of East Asia and emoji, none for marks that combine. */
function columnsOf(text) {
    const wide = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u{FF01}-\u{FF60}]/gu);
    const none = text.match(/[\p{M}]/gu);
    return [...text].length + (wide?.length ?? 0) - (none?.length ?? 0);
}
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ').filter((part) => part !== '')) {
        if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return line === '' ? lines : [...lines, line];
}


/***/ })

};
