export const id = 920;
export const ids = [920];
export const modules = {

/***/ 8291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ declineOf)
/* harmony export */ });
/* harmony import */ var _measure_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7020);
/* harmony import */ var _measure_statistic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2512);
/* harmony import */ var _plan_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4036);



/** The decline of a metric from the outcomes of the reference; or, as the end of "… because", why there is none. */
function declineOf(metric, one, outcome) {
    const found = (0,_measure_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .statistic */ .$)(metric, outcome, one);
    if (!(0,_measure_statistic_js__WEBPACK_IMPORTED_MODULE_2__/* .isStatistic */ .fJ)(found))
        return found.noEvidence;
    const { better, range } = _plan_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricNames */ .Z[metric];
    const { cases } = found;
    const now = { value: found.value, spread: found.standardError * Math.sqrt(cases) };
    if (!Number.isFinite(now.value) || !Number.isFinite(now.spread))
        return 'its numbers are too large';
    const counted = one === null && (metric === 'accuracy' || metric === 'f1_micro');
    const about = {
        better,
        cases,
        counted,
        share: range[0] === 0 && range[1] === 1,
        regression: outcome.residuals !== null,
    };
    if (outcome.residuals) {
        const size = outcome.residuals.absolute / outcome.residuals.cases;
        const at = (worse) => withLargerErrors(metric, now, worse, size);
        return { ...about, at, worthless: at(1) };
    }
    const { scores, classScores } = outcome;
    const thin = {
        ...outcome,
        scores: scores && thinned(scores),
        classScores: classScores && new Map([...classScores].map(([name, own]) => [name, thinned(own)])),
    };
    const steps = [now];
    for (let i = 1; i <= fineness; i++) {
        const step = byChance(metric, one, thin, i / fineness);
        if (step)
            steps.push(step);
    }
    const chance = steps.at(-1);
    const isWorse = better === 'higher' ? chance.value < now.value : chance.value > now.value;
    // Where the reference is no better than chance, or chance has no value, the way down begins at once.
    if (!isWorse || steps.length <= fineness)
        return { ...about, at: (worse) => beyond(now, worse, metric), worthless: null };
    const at = (worse) => worse <= 0.5 ? between(steps, 2 * worse) : beyond(chance, 2 * worse - 1, metric);
    return { ...about, at, worthless: chance };
}
/** Steps in which the way to chance is measured; between them it is as good as straight. */
const fineness = 64;
/** From some quality to the worst value there can be; a metric without one doubles. A share gets surer as it nears the end. */
function beyond({ value, spread }, way, metric) {
    const { better, range } = _plan_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricNames */ .Z[metric];
    const end = better === 'higher' ? range[0] : range[1];
    const worst = Number.isFinite(end) ? end : 2 * value;
    const at = value + way * (worst - value);
    const inside = value > 0 && value < 1 && range[0] === 0 && range[1] === 1;
    return {
        value: at,
        spread: inside ? spread * Math.sqrt(Math.max(0, (at * (1 - at)) / (value * (1 - value)))) : spread,
    };
}
function withLargerErrors(metric, { value, spread }, worse, size) {
    const times = 1 + 9 * worse;
    if (metric === 'bias')
        return { value: value + (value < 0 ? -10 : 10) * worse * size, spread };
    if (metric === 'r2')
        return { value: 1 - (1 - value) * times ** 2, spread: spread * times ** 2 };
    return { value: value * times, spread: spread * times };
}
/** The metric where a share of the cases is answered by chance: labels and answers independent, how often each as before. */
function byChance(metric, one, outcome, share) {
    const { confusion, scores, classScores } = outcome;
    const mixed = {
        cases: outcome.cases,
        confusion: confusion && mixTable(confusion, share),
        scores: scores && mixScores(scores, share),
        classScores: classScores && new Map([...classScores].map(([name, own]) => [name, mixScores(own, share)])),
        residuals: null,
    };
    const found = (0,_measure_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .statistic */ .$)(metric, mixed, one);
    return (0,_measure_statistic_js__WEBPACK_IMPORTED_MODULE_2__/* .isStatistic */ .fJ)(found)
        ? { value: found.value, spread: found.standardError * Math.sqrt(found.cases) }
        : null;
}
function mixTable({ classes, positive, table }, share) {
    const size = classes.length;
    const total = table.reduce((sum, rows) => sum + rows, 0);
    const actual = new Float64Array(size);
    const predicted = new Float64Array(size);
    table.forEach((rows, cell) => {
        actual[Math.floor(cell / size)] += rows;
        predicted[cell % size] += rows;
    });
    const mixed = table.map((rows, cell) => (1 - share) * rows + (share * actual[Math.floor(cell / size)] * predicted[cell % size]) / total);
    return { classes, positive, table: mixed };
}
/** Counts are whole, so they are first made many. */
function mixScores({ scores, positives, negatives }, share) {
    const p = sum(positives);
    const all = p + sum(negatives);
    const times = Math.max(1, Math.floor(2 ** 31 / Math.max(1, all)));
    const mixed = {
        scores,
        positives: new Uint32Array(scores.length),
        negatives: new Uint32Array(scores.length),
    };
    for (let i = 0; i < scores.length; i++) {
        const rows = positives[i] + negatives[i];
        const positive = (1 - share) * positives[i] + (share * rows * p) / all;
        mixed.positives[i] = Math.round(times * positive);
        mixed.negatives[i] = Math.round(times * (rows - positive));
    }
    return mixed;
}
/** Most scores that the way to chance is measured with; more tell nothing more of it. */
const mostScores = 4000;
/** Neighbouring scores taken together until few are left, each group at its mean. */
function thinned(counts) {
    const { scores, positives, negatives } = counts;
    if (scores.length <= mostScores)
        return counts;
    const least = (sum(positives) + sum(negatives)) / mostScores;
    const means = [];
    const groups = { positives: [], negatives: [] };
    for (let from = 0; from < scores.length;) {
        let [p, n, total, to] = [0, 0, 0, from];
        for (; to < scores.length && p + n < least; to++) {
            p += positives[to];
            n += negatives[to];
            total += (positives[to] + negatives[to]) * scores[to];
        }
        means.push(total / (p + n));
        groups.positives.push(p);
        groups.negatives.push(n);
        from = to;
    }
    return {
        scores: Float64Array.from(means),
        positives: Uint32Array.from(groups.positives),
        negatives: Uint32Array.from(groups.negatives),
    };
}
function sum(rows) {
    let total = 0;
    for (const count of rows)
        total += count;
    return total;
}
function between(steps, share) {
    const place = Math.min(1, Math.max(0, share)) * (steps.length - 1);
    const from = Math.min(steps.length - 2, Math.floor(place));
    const [a, b, t] = [steps[from], steps[from + 1], place - from];
    return { value: a.value + t * (b.value - a.value), spread: a.spread + t * (b.spread - a.spread) };
}


/***/ }),

/***/ 8616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ placeholder)
/* harmony export */ });
/** What a draft of a plan holds where only people know what belongs there. A plan that still holds it warns. */
const placeholder = 'FILL IN';


/***/ }),

/***/ 9328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ chanceOf),
/* harmony export */   aH: () => (/* binding */ leastFound),
/* harmony export */   b: () => (/* binding */ leastCases),
/* harmony export */   r2: () => (/* binding */ reachFor),
/* harmony export */   sB: () => (/* binding */ chanceAt)
/* harmony export */ });
/* harmony import */ var _measure_gamma_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7271);
/* harmony import */ var _measure_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(627);


/** Chance that the alarm sounds in a sample of so many cases, the model being as bad as `worse` says (0: as the reference). */
function chanceOf(trigger, cases, worse) {
    return chanceAt(trigger, cases, trigger.decline.at(worse));
}
/** The same of a model of that quality. */
function chanceAt(trigger, cases, { value, spread }) {
    const { decline, cut, inclusive, against } = trigger;
    if (decline.counted && against === null && trigger.proof === 0) {
        return binomialPast(cut, inclusive, value, Math.round(cases));
    }
    const error = doubt(trigger, cases, spread);
    const limit = limitOf(trigger, cases);
    // A share leans away from the end it is near, and its samples reach further to that side than a normal would have it.
    if (decline.share && against === null && decline.better === (value > 0.5 ? 'higher' : 'lower')) {
        const below = betaCdf(limit, value, error);
        return decline.better === 'higher' ? below : 1 - below;
    }
    const below = (at) => error > 0 ? (0,_measure_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)((at - value) / error) : value < at || (inclusive && value === at) ? 1 : 0;
    const above = (at) => error > 0 ? (0,_measure_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)((value - at) / error) : value > at || (inclusive && value === at) ? 1 : 0;
    if (decline.better === 'higher')
        return below(limit);
    return decline.better === 'lower' ? above(limit) : Math.min(1, above(limit) + below(-limit));
}
/** The least decline that sounds the alarm with this power; null when none does. */
function leastFound(trigger, cases, power) {
    if (chanceOf(trigger, cases, 1) < power)
        return null;
    let [low, high] = [0, 1];
    for (let step = 0; step < 50; step++) {
        const middle = (low + high) / 2;
        if (chanceOf(trigger, cases, middle) >= power)
            high = middle;
        else
            low = middle;
    }
    return high;
}
/** The least number of cases of which `isEnough` holds, to three digits; null when a thousand million are not. */
function leastCases(isEnough) {
    if (!isEnough(1e9))
        return null;
    let [low, high] = [1, 1e9];
    while (high - low > Math.max(1, low / 1000)) {
        const middle = Math.round(Math.sqrt(low * high)) <= low ? low + 1 : Math.round(Math.sqrt(low * high));
        if (isEnough(middle))
            high = middle;
        else
            low = middle;
    }
    return Math.ceil(high);
}
/** How far from the unchanged value the cut must be for chance to sound the alarm no more often than `chance`. */
function reachFor(trigger, cases, chance) {
    const { decline } = trigger;
    const { value, spread } = decline.at(0);
    const seldom = (reach) => {
        const cut = decline.better === 'higher' ? value - reach : Math.abs(value) + reach;
        return chanceOf({ ...trigger, cut }, cases, 0) <= chance;
    };
    let [low, high] = [0, doubt(trigger, cases, spread)];
    for (let step = 0; step < 60 && !seldom(high); step++)
        [low, high] = [high, 2 * high];
    for (let step = 0; step < 50; step++) {
        const middle = (low + high) / 2;
        if (seldom(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}
/** The measured value at which it sounds: past the cut by so many standard errors, as large as they are at the cut. */
function limitOf(trigger, cases) {
    const { decline, cut, proof } = trigger;
    if (proof === 0)
        return cut;
    const reach = proof * doubt(trigger, cases, spreadAt(decline, cut));
    return decline.better === 'higher' ? cut - reach : cut + reach;
}
/** The standard error of what is compared with the cut. */
function doubt({ decline, against }, cases, spread) {
    const earlier = against === null ? 0 : decline.at(0).spread / Math.sqrt(against === 'same' ? cases : against);
    return Math.hypot(spread / Math.sqrt(cases), earlier);
}
/** The spread where the metric has a value; above the reference's own, that of a share with as much information a case. */
function spreadAt(decline, value) {
    const [now, end] = [decline.at(0), decline.at(1)];
    const worse = (a, b) => (decline.better === 'higher' ? a < b : Math.abs(a) > Math.abs(b));
    if (!worse(value, now.value)) {
        const share = (at) => at * (1 - at);
        const isShare = [now, end].every((one) => one.value > 0 && one.value < 1) && value > 0 && value < 1;
        return isShare ? now.spread * Math.sqrt(share(value) / share(now.value)) : now.spread;
    }
    let [low, high] = [0, 1];
    for (let step = 0; step < 40; step++) {
        const middle = (low + high) / 2;
        if (worse(decline.at(middle).value, value))
            high = middle;
        else
            low = middle;
    }
    return decline.at(low).spread;
}
/** P(V <= at) where V is a share with this mean and standard error, by the beta distribution that has both. */
function betaCdf(at, mean, error) {
    const weight = (mean * (1 - mean)) / error ** 2 - 1;
    if (!(weight > 0) || !Number.isFinite(weight))
        return mean <= at ? 1 : 0;
    return (0,_measure_gamma_js__WEBPACK_IMPORTED_MODULE_1__/* .regularizedBeta */ .RL)(at, mean * weight, (1 - mean) * weight);
}
/** P(k/n < cut), or at most it where the cut is included, for k of n binomial with `p`. */
function binomialPast(cut, inclusive, p, n) {
    // A product such as 0.29·100 falls a hair short of the whole number that was meant.
    const edge = cut * n;
    const whole = Math.round(edge);
    const isWhole = Math.abs(edge - whole) < 1e-9 * Math.max(1, n);
    const most = isWhole ? (inclusive ? whole : whole - 1) : Math.floor(edge);
    if (most < 0)
        return 0;
    return most >= n ? 1 : 1 - (0,_measure_gamma_js__WEBPACK_IMPORTED_MODULE_1__/* .regularizedBeta */ .RL)(p, most + 1, n - most);
}


/***/ }),

/***/ 7286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ many),
/* harmony export */   x: () => (/* binding */ one)
/* harmony export */ });
/** A flag that was given once. */
function one(flags, name) {
    const value = flags[name];
    return typeof value === 'string' ? value : null;
}
/** A flag that may be given several times. */
function many(flags, name) {
    const value = flags[name];
    return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
}


/***/ }),

/***/ 7628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ needed),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   qE: () => (/* binding */ neededList),
/* harmony export */   sT: () => (/* binding */ asOf)
/* harmony export */ });
/* harmony import */ var _data_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _data_time_zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9128);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4977);



/** A flag that a command cannot do without. `what` ends the sentence "name …". */
function needed(value, flag, what, command) {
    if (value === null || value === '')
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_(`${flag} is missing: name ${what}. "greenlight ${command} --help" shows how.`);
    return value;
}
function neededList(values, flag, what, command) {
    needed(values[0] ?? null, flag, what, command);
    return values;
}
/** A moment in time, such as 2026-11-23T09:00Z; one without an offset is UTC, or in the zone named. */
function moment(text, flag, zoneName) {
    const zone = (0,_data_time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .timeZone */ .e)(zoneName);
    const time = (0,_data_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTime */ .p)(text, zone);
    if (time === undefined || Number.isNaN(time))
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_(`${flag} "${text.slice(0, 60)}" is no moment in time; write it as 2026-11-23T09:00Z.`);
    return new Date(time);
}
/** The moment that `--as-of` names; now where it was not given. */
function asOf(text) {
    return text === null ? new Date() : moment(text, '--as-of');
}


/***/ }),

/***/ 9772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);

/** Nothing is said before this, so that quick work stays quiet. */
const patience = 400;
/**
 * Says how far the reading has come: one line drawn over and over on a terminal, a line every few seconds in a log.
 */
function progressLine(terminal) {
    const interval = terminal.interactive ? 100 : 5_000;
    const start = performance.now();
    let next = start + Math.max(patience, terminal.interactive ? 0 : interval);
    let drawn = false;
    return {
        show(p) {
            const now = performance.now();
            if (now < next)
                return;
            next = now + interval;
            const rate = Math.round(p.rows / ((now - start) / 1000));
            const share = p.totalBytes > 0 ? ` ${Math.floor((100 * p.bytes) / p.totalBytes)} %` : '';
            const line = `reading ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(p.file)}:${share} ${p.rows.toLocaleString('en-US')} rows, ${rate.toLocaleString('en-US')} rows/s`;
            if (terminal.interactive)
                terminal.err(`\r\u{1B}[2K${line.slice(0, terminal.width - 1)}`);
            else
                terminal.err(`${line}\n`);
            drawn = true;
        },
        clear() {
            if (drawn && terminal.interactive)
                terminal.err('\r\u{1B}[2K');
        },
    };
}


/***/ }),

/***/ 4446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ localTime)
/* harmony export */ });
const DAY = 86_400_000;
/** Milliseconds since 1970 on the clock of the place; NaN for what no calendar or clock shows. */
function localTime(year, month, day, hour, minute, second) {
    if (month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 59)
        return Number.NaN;
    if (day > 28 && day > daysIn(year, month))
        return Number.NaN;
    return daysBefore(year, month, day) * DAY + hour * 3_600_000 + minute * 60_000 + second * 1000;
}
function daysIn(year, month) {
    if (month !== 2)
        return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
/** Days from 1970-01-01, in the Gregorian calendar, counted in years that begin in March. */
function daysBefore(year, month, day) {
    const marchYear = month > 2 ? year : year - 1;
    const century = Math.floor(marchYear / 100);
    const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
    return (365 * marchYear + Math.floor(marchYear / 4) - century + Math.floor(century / 4) + dayOfYear - 719_468);
}


/***/ }),

/***/ 9128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ timeZone)
/* harmony export */ });
/* unused harmony export TimeZone */
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4977);
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4446);


const QUARTER = 900_000;
const DAY = 86_400_000;
const KNOWN = new Map();
/** The zone of that IANA name; null for UTC. An unknown name is a Refusal. */
function timeZone(name) {
    if (name === undefined || name === 'UTC' || name === 'Etc/UTC')
        return null;
    const known = KNOWN.get(name);
    if (known)
        return known;
    const zone = new TimeZone(name);
    KNOWN.set(name, zone);
    return zone;
}
/** The clocks of one place. Their offset from UTC changes only at whole quarters of an hour, so it is kept for each. */
class TimeZone {
    format;
    offsets = new Map();
    constructor(name) {
        try {
            this.format = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
                timeZone: name,
                hourCycle: 'h23',
                year: 'numeric',
                month: 'numeric',
                day: 'numeric',
                hour: 'numeric',
                minute: 'numeric',
                second: 'numeric',
            });
        }
        catch {
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(`"${name.slice(0, 60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`);
        }
    }
    /**
     * Milliseconds since 1970 UTC at which the clocks show `local`. Of a time that they show twice, the first; a time that
     * they skip is moved on by what they skip.
     */
    toUtc(local) {
        const before = this.offset(local - DAY);
        const after = this.offset(local + DAY);
        if (before === after)
            return local - before;
        if (this.offset(local - before) === before)
            return local - before;
        return this.offset(local - after) === after ? local - after : local - before;
    }
    /** What the clocks show at `utc`, less `utc`, in milliseconds. */
    offset(utc) {
        const quarter = Math.floor(utc / QUARTER);
        const known = this.offsets.get(quarter);
        if (known !== undefined)
            return known;
        const parts = new Map(this.format.formatToParts(quarter * QUARTER).map(({ type, value }) => [type, value]));
        const part = (type) => Number(parts.get(type));
        const shown = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .localTime */ .H)(part('year'), part('month'), part('day'), part('hour'), part('minute'), part('second'));
        const offset = shown - quarter * QUARTER;
        this.offsets.set(quarter, offset);
        return offset;
    }
}


/***/ }),

/***/ 241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ epochTime),
/* harmony export */   p: () => (/* binding */ parseTime)
/* harmony export */ });
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4446);

const MISSING = new Set(['', 'NA', 'N/A', 'NaN', 'nan', 'NaT', 'null', 'NULL', 'None']);
const ISO = /^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;
const EPOCH = /^-?\d{1,15}(\.\d+)?$/;
/**
 * Milliseconds since 1970 UTC of a time written in ISO 8601 (`2026-03-01`, `2026-03`, `2026-03-01 14:30`,
 * `2026-03-01T14:30:00.250+01:00`, `20260301`, `20260301T143000Z`) or as an epoch (see `epochTime`); a time without an
 * offset is read in `zone`, null for UTC. NaN where the text says that the time is missing, undefined where it is none.
 */
function parseTime(text, zone) {
    const trimmed = text.trim();
    const parts = ISO.exec(trimmed);
    if (parts) {
        const [, year, month, day, hour, minute, second, fraction, offset] = parts;
        return instant(year, month, day, hour, minute, second, fraction, offset, zone);
    }
    const compact = COMPACT.exec(trimmed);
    if (compact) {
        const [, year, month, day, hour, minute, second, offset] = compact;
        return instant(year, month, day, hour, minute, second, undefined, offset, zone);
    }
    if (EPOCH.test(trimmed))
        return epochTime(Number(trimmed), zone);
    return MISSING.has(trimmed) ? Number.NaN : undefined;
}
/**
 * Milliseconds since 1970 UTC of an epoch: below 1e11 in size it is in seconds, below 1e13 (the year 2286) in
 * milliseconds, beyond it is no time. A whole number that reads as a day (19000101 to 21991231) is that day, and one that
 * reads as a year (1900 to 2199) is no time: hardly anyone meant seconds of 1970.
 */
function epochTime(value, zone) {
    const size = Math.abs(value);
    if (Number.isInteger(value)) {
        if (value >= 1900 && value < 2200)
            return undefined;
        if (value >= 19000101 && value <= 21991231) {
            const day = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .localTime */ .H)(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100, 0, 0, 0);
            if (Number.isNaN(day))
                return undefined;
            return zone ? zone.toUtc(day) : day;
        }
    }
    // Zero has no sign.
    if (size < 1e11)
        return value * 1000 + 0;
    return size < 1e13 ? value : undefined;
}
function instant(year, month, day, hour, minute, second, fraction, offset, zone) {
    const whole = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .localTime */ .H)(Number(year), Number(month), Number(day ?? 1), Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0));
    if (Number.isNaN(whole))
        return undefined;
    const local = fraction === undefined ? whole : whole + Number(`0.${fraction}`) * 1000;
    if (offset === undefined)
        return zone ? zone.toUtc(local) : local;
    if (offset === 'Z' || offset === 'z' || offset === 'UTC')
        return local;
    const hours = Number(offset.slice(1, 3));
    const minutes = offset.length > 3 ? Number(offset.slice(-2)) : 0;
    if (hours > 23 || minutes > 59)
        return undefined;
    const shift = (hours * 60 + minutes) * 60_000;
    return offset.startsWith('-') ? local + shift : local - shift;
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


/***/ })

};
