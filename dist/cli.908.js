export const id = 908;
export const ids = [908,94];
export const modules = {

/***/ 4908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ backtest_command)
});

// EXTERNAL MODULE: ./build/src/data/sets.js
var data_sets = __webpack_require__(8069);
;// CONCATENATED MODULE: ./build/src/history/backtest.js
const day = 86_400_000;
/** Sums up the reviews of a log's periods, in their order. */
function backtest(plan, by, reviews, change) {
    const periods = reviews.map(({ label, record }) => ({
        period: label,
        at: record.at,
        from: record.from,
        to: record.to,
        rows: record.candidate.rows,
        labelled: record.labelled,
        level: record.level,
        status: record.status,
        raised: record.raised,
    }));
    const after = change === null ? [] : periods.filter(({ to }) => Date.parse(to) >= change.getTime());
    const before = change === null ? [] : periods.slice(0, periods.length - after.length);
    const first = (raises) => {
        const index = after.findIndex(raises);
        if (index < 0)
            return null;
        const days = (Date.parse(after[index].at) - change.getTime()) / day;
        return { period: after[index].period, reviews: index + 1, days: Math.round(days * 10) / 10 };
    };
    const checks = new Set(periods.flatMap(({ raised }) => raised.map(({ check }) => check)));
    return {
        version: 1,
        plan,
        by,
        change: change?.toISOString() ?? null,
        periods,
        rules: [...checks].map((check) => {
            const raises = ({ raised }) => raised.some((one) => one.check === check);
            const raising = periods.filter(raises);
            const red = raising.some(({ raised }) => raised.some((one) => one.check === check && one.status === 'RED'));
            return {
                check,
                worst: red ? 'RED' : 'AMBER',
                reviews: raising.length,
                first: raising[0].period,
                before_change: change === null ? null : before.filter(raises).length,
                after_change: first(raises),
            };
        }),
        before_change: change === null
            ? null
            : { reviews: before.length, alerts: before.filter(({ status }) => status !== 'GREEN').length },
        first_alert: first(({ status }) => status !== 'GREEN'),
    };
}

// EXTERNAL MODULE: ./build/src/history/by-period.js + 1 modules
var by_period = __webpack_require__(5822);
// EXTERNAL MODULE: ./build/src/history/periods.js
var periods = __webpack_require__(6172);
// EXTERNAL MODULE: ./build/src/plan/read.js
var read = __webpack_require__(229);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/report/format.js
var format = __webpack_require__(5845);
// EXTERNAL MODULE: ./build/src/command/by-period.js
var command_by_period = __webpack_require__(8094);
// EXTERNAL MODULE: ./build/src/command/command.js
var command = __webpack_require__(7286);
// EXTERNAL MODULE: ./build/src/command/flags.js
var command_flags = __webpack_require__(7628);
// EXTERNAL MODULE: ./build/src/command/progress.js
var command_progress = __webpack_require__(9772);
;// CONCATENATED MODULE: ./build/src/command/backtest.js











const backtest_name = 'backtest';
const backtest_command = {
    usage: 'greenlight backtest --plan P --reference R --data LOG [--labels L] --by PERIOD [--change DATE] [--json]',
    help: `Flags:
  --plan P        the performance monitoring plan (YAML)
  --reference R   the evaluation set the model was accepted on
  --data LOG      what the model was asked since, with times; several times, or a glob in quotes
  --labels L      its labels, where they come in a file of their own, joined by id
  --by PERIOD     how often it would have been reviewed: day, week, month, quarter, or a number of rows
  --change DATE   when the model or its world changed, as far as you know: alerts before it are counted as
                  false, and of those after it is told how long they took
  --json          print the result as JSON

Periods are cut by the plan's time column, in its time zone. Each is judged as of its end, with labels (after the plan's
labels_after) and with the memory of the periods before it, as reviews made then would have been. Nothing is written.

Exit status: 0, or 2 when it could not judge.

Example:
  greenlight backtest --plan plans/credit-default.yaml --reference fixtures/credit/reference.csv \\
    --data fixtures/credit/degraded.csv --by week`,
    options: {
        plan: { type: 'string' },
        reference: { type: 'string', multiple: true },
        data: { type: 'string', multiple: true },
        labels: { type: 'string', multiple: true },
        by: { type: 'string' },
        change: { type: 'string' },
        json: { type: 'boolean' },
    },
    async run({ flags }, terminal) {
        const files = {
            reference: (0,command_flags/* neededList */.qE)((0,command/* many */._)(flags, 'reference'), '--reference', 'the set the model was accepted on', backtest_name),
            candidate: (0,command_flags/* neededList */.qE)((0,command/* many */._)(flags, 'data'), '--data', 'the log to judge', backtest_name),
            labels: (0,command/* many */._)(flags, 'labels'),
        };
        const by = (0,command_flags/* needed */.Ow)((0,command/* one */.x)(flags, 'by'), '--by', 'a period, such as week', backtest_name);
        const cut = (0,periods/* parseBy */.h_)(by);
        const plan = await (0,read/* readPlan */.m)((0,command_flags/* needed */.Ow)((0,command/* one */.x)(flags, 'plan'), '--plan', 'the monitoring plan', backtest_name));
        const change = (0,command/* one */.x)(flags, 'change');
        const changed = change === null ? null : (0,command_flags/* moment */.n$)(change, '--change', plan.data.timeZone);
        const progress = (0,command_progress/* progressLine */.o)(terminal);
        const sets = await (0,data_sets/* readSets */.AP)(plan, files, { progress: progress.show }).finally(progress.clear);
        const past = { records: [], faults: [] };
        const reviews = await (0,by_period/* reviewPeriods */.L)(plan, sets, cut, past, { now: null });
        const result = backtest(plan.name, by, reviews, changed);
        if (flags.json)
            terminal.out(`${JSON.stringify(result, null, 2)}\n`);
        else
            terminal.out([...(0,command_by_period/* periodLines */.Z)(reviews), '', ...summary(result)].join('\n').concat('\n'));
        return 0;
    },
};
function summary({ periods, rules, change, before_change: before, first_alert: first }) {
    const alerts = periods.filter(({ status }) => status !== 'GREEN').length;
    const lines = [
        `${(0,format/* formatCount */.B4)(periods.length, 'review')}, ${(0,format/* formatNumber */.ZV)(alerts)} of them not GREEN.`,
        ...(change === null || before === null
            ? []
            : [
                `Before the change of ${change.slice(0, 10)}: ${(0,format/* formatNumber */.ZV)(before.alerts)} of ${(0,format/* formatCount */.B4)(before.reviews, 'review')} not GREEN.`,
                first === null
                    ? 'After it nothing was raised.'
                    : `After it the first that is not GREEN is ${first.period}: ${inWords(first)}.`,
            ]),
    ];
    if (rules.length === 0)
        return [...lines, 'No rule raised anything.'];
    const width = Math.max(4, ...rules.map(({ check }) => Math.min(60, check.length)));
    const head = `${'rule'.padEnd(width)}  worst  reviews  first${change === null ? '' : '       before  after the change'}`;
    const rows = rules.map((rule) => {
        const name = (0,report_escape/* escapeTerminal */.en)(rule.check, 60).padEnd(width);
        const after = change === null
            ? ''
            : `  ${String(rule.before_change).padStart(6)}  ${rule.after_change === null ? '–' : inWords(rule.after_change)}`;
        return `${name}  ${rule.worst.padEnd(5)}  ${String(rule.reviews).padStart(7)}  ${rule.first.padEnd(10)}${after}`.trimEnd();
    });
    return [...lines, '', head, ...rows].map(report_escape/* inertCommands */.rn);
}
function inWords({ reviews, days }) {
    return `${(0,format/* formatCount */.B4)(reviews, 'review')}, ${(0,format/* formatCount */.B4)(days, 'day')}`;
}


/***/ }),

/***/ 8094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ periodLines),
/* harmony export */   runByPeriod: () => (/* binding */ runByPeriod)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _history_by_period_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5822);
/* harmony import */ var _history_periods_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6172);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6209);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5845);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4834);






/** What `greenlight check --by` does: a line for every period, and the newest in full. It decides. */
async function runByPeriod(options, by, json, terminal, done) {
    const reviews = await (0,_history_by_period_js__WEBPACK_IMPORTED_MODULE_1__/* .checkByPeriod */ .H)(options, (0,_history_periods_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBy */ .h_)(by)).finally(done);
    const newest = reviews.at(-1).review;
    if (json) {
        const verdicts = reviews.map(({ label, review }) => ({ period: label, verdict: review.verdict }));
        terminal.out(`${JSON.stringify(verdicts, null, 2)}\n`);
    }
    else {
        const { color, width } = terminal;
        const report = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(options.out, 'report.html');
        terminal.out(`${periodLines(reviews).join('\n')}\n\n${(0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_3__.renderTerminal)(newest, { color, width, report })}`);
    }
    return newest.verdict.promote ? 0 : 1;
}
/** A line for each period: when, how many rows, what was answered, and the findings that say so. */
function periodLines(reviews) {
    const width = Math.max(6, ...reviews.map(({ label }) => label.length));
    return reviews.map(({ label, review: { verdict }, over }) => {
        const raised = verdict.findings.filter(({ status }) => status === verdict.status && status !== 'GREEN');
        const names = raised.slice(0, 3).map(({ check }) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeTerminal */ .en)(check, 60));
        const more = raised.length > 3 ? ` and ${raised.length - 3} more` : '';
        const rows = `${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(verdict.candidate.rows)} rows`;
        const line = `${label.padEnd(width)}  ${verdict.status.padEnd(5)}  ${rows.padStart(12)}  ${names.join(', ')}${more}${over ? '' : '  (not over)'}`;
        return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .inertCommands */ .rn)(line.trimEnd());
    });
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

/***/ 5822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ checkByPeriod),
  L: () => (/* binding */ reviewPeriods)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/count/column.js
var column = __webpack_require__(8263);
// EXTERNAL MODULE: ./build/src/count/index.js + 4 modules
var count = __webpack_require__(4296);
// EXTERNAL MODULE: ./build/src/data/behaviour.js
var behaviour = __webpack_require__(261);
// EXTERNAL MODULE: ./build/src/data/dependencies.js
var data_dependencies = __webpack_require__(1693);
// EXTERNAL MODULE: ./build/src/data/sets.js
var data_sets = __webpack_require__(8069);
// EXTERNAL MODULE: ./build/src/gate.js + 19 modules
var gate = __webpack_require__(5355);
// EXTERNAL MODULE: ./build/src/measure/index.js + 4 modules
var measure = __webpack_require__(9472);
// EXTERNAL MODULE: ./build/src/plan/read.js
var read = __webpack_require__(229);
// EXTERNAL MODULE: ./build/src/refusal.js
var refusal = __webpack_require__(4977);
// EXTERNAL MODULE: ./build/src/report/drill-down.js
var drill_down = __webpack_require__(2546);
// EXTERNAL MODULE: ./build/src/report/write.js + 29 modules
var write = __webpack_require__(4874);
// EXTERNAL MODULE: ./build/src/report/wrong-rows.js
var wrong_rows = __webpack_require__(115);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/data/number.js
var number = __webpack_require__(6889);
// EXTERNAL MODULE: ./build/src/data/numbers.js
var numbers = __webpack_require__(5100);
// EXTERNAL MODULE: ./build/src/data/read.js + 6 modules
var data_read = __webpack_require__(6869);
// EXTERNAL MODULE: ./build/src/data/time.js
var time = __webpack_require__(241);
// EXTERNAL MODULE: ./build/src/data/time-zone.js
var time_zone = __webpack_require__(9128);
;// CONCATENATED MODULE: ./build/src/history/cut.js






/** Makes tables of some rows of `table`: `invalid` cells are told from missing ones by reading their columns again, as texts. */
async function cutter(table, zone) {
    const invalid = await invalidTexts(table, zone);
    return (rows) => {
        const columns = new Map();
        for (const [name, column] of table.columns)
            columns.set(name, pick(column, rows, invalid.get(name)));
        return {
            ...table,
            rows: rows.length,
            columns,
            source: { ...table.source, sha256: digest(columns, rows.length) },
        };
    };
}
async function invalidTexts({ columns, source, rows }, zoneName) {
    const typed = [...columns].filter((entry) => entry[1].type !== 'category' && entry[1].invalid !== null);
    if (typed.length === 0)
        return new Map();
    const again = await (0,data_read/* readTable */.x)(source.files, {
        columns: typed.map(([name]) => ({ name, type: 'category', required: true })),
        others: 'skip',
    });
    if (again.rows !== rows)
        throw new Error(`${source.files.join(', ')} changed while being read`);
    const zone = (0,time_zone/* timeZone */.e)(zoneName);
    return new Map(typed.map(([name, { type }]) => {
        const { codes, categories } = again.columns.get(name);
        const parse = (text) => (type === 'time' ? (0,time/* parseTime */.p)(text, zone) : (0,number/* parseNumber */.$)(text));
        const wrong = categories.map((text) => (parse(text) === undefined ? text.slice(0, 80) : null));
        return [name, (row) => wrong[codes[row]] ?? null];
    }));
}
function pick(column, rows, textAt) {
    if (column.type === 'category') {
        const codes = rows.map((row) => column.codes[row]);
        return { ...column, codes, missing: codes.reduce((sum, code) => sum + (code < 0 ? 1 : 0), 0) };
    }
    const values = Float64Array.from(rows, (row) => (0,numbers/* numberAt */.tk)(column.values, row));
    let absent = 0;
    let invalid = null;
    for (let i = 0; i < rows.length; i++) {
        if (!Number.isNaN(values[i]))
            continue;
        absent++;
        const text = textAt?.(rows[i]) ?? null;
        if (text === null)
            continue;
        if (invalid)
            invalid.cells++;
        else
            invalid = { cells: 1, row: i + 1, text };
    }
    return { ...column, values, missing: absent - (invalid?.cells ?? 0), invalid };
}
/** SHA-256 of what the rows hold, so that the same rows are the same set however long the log has grown. */
function digest(columns, rows) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${rows}\n`);
    for (const [name, column] of [...columns].sort(([a], [b]) => (a < b ? -1 : 1))) {
        hash.update(JSON.stringify([name, column.type]));
        if (column.type === 'category') {
            hash.update(JSON.stringify(Array.from(column.codes, (code) => column.categories[code] ?? null)));
        }
        else
            hash.update(new Uint8Array(Float64Array.from((0,numbers/* doublesOf */.ov)(column.values)).buffer));
    }
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./build/src/history/line.js
var line = __webpack_require__(3342);
// EXTERNAL MODULE: ./build/src/history/periods.js
var history_periods = __webpack_require__(6172);
// EXTERNAL MODULE: ./build/src/history/record.js
var record = __webpack_require__(5185);
;// CONCATENATED MODULE: ./build/src/history/by-period.js

















/**
 * Cuts the candidate by its time column and judges every period in its order, each by the reviews before it. A period is
 * judged as of its end, when its labels had come, the newest as of `now`. Known answers and behaviour cases ask about the
 * model of today, so they are judged with the newest. With `now` null no period is of today.
 *
 * @throws {Refusal} as a review does, and where a row has no time to be cut by.
 */
async function reviewPeriods(plan, sets, by, past, { now, runUrl = null, commit = null }, dependencies = null) {
    const periods = (0,history_periods/* periodsOf */.qC)(timesOf(plan, sets), by, plan.data.timeZone);
    const cut = await cutter(sets.candidate.table, plan.data.timeZone);
    const pairs = await (0,behaviour/* readBehaviour */.Y)(plan);
    const before = (0,column/* countColumns */.vK)(plan, sets).reference;
    const found = [];
    for (const period of periods) {
        const end = period.end + (plan.data.labelsAfter?.milliseconds ?? 0);
        const newest = now !== null && period === periods.at(-1);
        const at = newest ? now : new Date(end);
        const asked = inPace(newest ? plan : withoutProbes(plan), by);
        const part = {
            ...sets,
            knownAnswers: newest ? sets.knownAnswers : [],
            candidate: { table: cut(period.rows), unmatched: newest ? sets.candidate.unmatched : 0 },
        };
        // The reference is counted once for all periods.
        const { candidate } = (0,column/* countColumns */.vK)(plan, { ...part, reference: part.candidate });
        const counted = (0,count/* count */.U9)(asked, part, at, { reference: before, candidate });
        const known = past.records.filter((record) => Date.parse(record.at) < at.getTime());
        const review = await (0,gate/* reviewCounted */.t)(asked, {
            sets: part,
            ...counted,
            measured: (0,measure/* measure */.xP)(asked, part.features, counted.counts),
            wrongRows: (0,wrong_rows/* sampleWrongRows */.h)(asked, part.candidate.table, counted.answers.candidate),
            pairs: newest ? pairs : [],
            dependencies: newest ? dependencies : null,
        }, (0,line/* joinPasts */.Wh)([
            { ...past, records: known },
            { records: found.map(({ record }) => record), faults: [] },
        ]), { now: at, runUrl, commit });
        found.push({
            label: period.label,
            review: { ...review, plan },
            record: (0,record/* recordOf */.z)(review),
            end: period.end,
            over: period.full && (now === null || end <= now.getTime()),
        });
    }
    return found;
}
/** `greenlight check --by`: a folder in `out` for each period; in `out` itself, and to decide, the newest. */
async function checkByPeriod(options, by) {
    await (0,write/* clearReport */.G)(options.out);
    const plan = await (0,read/* readPlan */.m)(options.plan);
    const past = (await options.history?.read(plan.name)) ?? { records: [], faults: [] };
    const { progress } = options;
    const sets = await (0,data_sets/* readSets */.AP)(plan, options, progress ? { progress } : {});
    const dependencies = plan.deployment.dependencies && (await (0,data_dependencies/* readDependencies */.g)(options));
    const reviews = await reviewPeriods(plan, sets, by, past, options, dependencies);
    for (const { label, review, record, end } of reviews) {
        // Rows cut by their number share the time at which they are cut.
        if ('unit' in by) {
            const now = new Date(record.at);
            const span = { from: record.from, to: new Date(end).toISOString() };
            review.drillDown = (0,drill_down/* drillDown */.q)(review.verdict, { ...options, now, span });
        }
        await (0,write/* clearReport */.G)((0,external_node_path_.join)(options.out, label));
        await (0,write/* writeReport */.u)(review, (0,external_node_path_.join)(options.out, label));
    }
    await (0,write/* writeReport */.u)(reviews.at(-1).review, options.out);
    for (const { record, over } of reviews) {
        if (over && !past.records.some((known) => isSameReview(known, record))) {
            await options.history?.append(record);
        }
    }
    return reviews;
}
function timesOf(plan, { candidate: { table } }) {
    const name = plan.data.time;
    const column = name === null ? undefined : table.columns.get(name);
    const file = table.source.files.join(', ');
    if (column?.type !== 'time') {
        throw new refusal/* Refusal */.P_(`${plan.source.file}: a log is cut by the time of its rows, but the plan names no time column. Add "time:" under "data:".`);
    }
    const without = column.values.findIndex(Number.isNaN);
    if (without < 0)
        return column.values;
    throw new refusal/* Refusal */.P_(`${file}: row ${without + 1} has no time in "${name}" that can be read, so it belongs to no period. Mend it or leave it out.`);
}
/** The length of a period is the pace that was asked for, where the plan's own is shorter. */
function inPace(plan, by) {
    const length = (0,history_periods/* longest */.xS)(by);
    if (plan.review === null)
        return plan;
    if (length === null)
        return { ...plan, review: null };
    return plan.review.milliseconds >= length
        ? plan
        : { ...plan, review: { text: `every ${'unit' in by ? by.unit : ''}`, milliseconds: length } };
}
function withoutProbes(plan) {
    return { ...plan, predictions: { ...plan.predictions, knownAnswers: [] }, behaviour: [] };
}
function isSameReview(a, b) {
    return (a.candidate.sha256 === b.candidate.sha256 &&
        a.plan_sha256 === b.plan_sha256 &&
        a.reference?.sha256 === b.reference?.sha256);
}


/***/ }),

/***/ 3342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ isHistoryFile),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   Wh: () => (/* binding */ joinPasts),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   uh: () => (/* binding */ onlyOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* unused harmony export formatVersion */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Every line begins and ends so; a text that begins so, ends otherwise and is no JSON is a line that was cut off. */
const start = '{"version":1,"sha256":"';
const end = '}}';
/** The version of a line's format that this Greenlight writes and reads. */
const formatVersion = 1;
/** A record as one line of a history file, line break included. The digest shows damage. */
function lineOf(record) {
    const text = JSON.stringify(record);
    return `${start}${digestOf(text)}","review":${text}}\n`;
}
/** Where the records of a plan lie in a history: a folder named after the plan, a file for each year. */
function fileOf(record) {
    return `${folderOf(record.plan)}/${record.at.slice(0, 4)}.jsonl`;
}
/** A folder's name for a plan: readable, and its own even where two plans differ in signs that no folder may have. */
function folderOf(plan) {
    const plain = plan
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 60);
    return plain !== '' && plain === plan ? plain : `${plain || 'plan'}-${digestOf(plan).slice(0, 8)}`;
}
const isHistoryFile = (name) => /^\d{4}\.jsonl$/.test(name);
/** Reads the lines of one history file. `place` names it in faults. */
async function readLines(text, place) {
    const { recordShape } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(637)]).then(__webpack_require__.bind(__webpack_require__, 7637));
    const records = [];
    const faults = [];
    for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const found = readLine(line, recordShape);
        if (typeof found === 'string')
            faults.push({ kind: found, place: `${place}, line ${index + 1}` });
        else
            records.push(found);
    }
    return { records, faults };
}
function readLine(line, shape) {
    let written;
    try {
        written = JSON.parse(line);
    }
    catch {
        const begun = line.startsWith(start) || start.startsWith(line);
        return begun && !line.endsWith(end) ? 'cut off' : 'damaged';
    }
    const { version, sha256, review } = Object(written);
    if (typeof version === 'number' && version > formatVersion)
        return 'newer';
    if (version !== formatVersion || sha256 !== digestOf(JSON.stringify(review) ?? ''))
        return 'damaged';
    const read = shape.safeParse(review);
    return read.success ? read.data : 'damaged';
}
/**
 * Puts the records of several files in the order in which they were made. The same data judged twice are one review:
 * of records with the same candidate set the later stands.
 */
function joinPasts(pasts) {
    const records = pasts.flatMap((past) => past.records).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    const latest = new Map(records.map((record) => [record.candidate.sha256, record]));
    return {
        records: records.filter((record) => latest.get(record.candidate.sha256) === record),
        faults: pasts.flatMap((past) => past.faults),
    };
}
/** A record of another plan in this plan's folder was put there by mistake; it is left alone, and told. */
function onlyOf(plan, past) {
    const strange = past.records.filter((record) => record.plan !== plan);
    return {
        records: past.records.filter((record) => record.plan === plan),
        faults: [
            ...past.faults,
            ...strange.map(({ at }) => ({
                kind: 'damaged',
                place: `${folderOf(plan)}, the review of ${at}`,
            })),
        ],
    };
}
function digestOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 6172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h_: () => (/* binding */ parseBy),
/* harmony export */   qC: () => (/* binding */ periodsOf),
/* harmony export */   xS: () => (/* binding */ longest)
/* harmony export */ });
/* harmony import */ var _data_time_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9128);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4977);


const units = ['day', 'week', 'month', 'quarter'];
const DAY = 86_400_000;
/** Reads `month`, `500`, `500 rows`. */
function parseBy(text) {
    const unit = units.find((one) => one === text.trim());
    if (unit !== undefined)
        return { unit };
    const rows = Number(/^([1-9]\d{0,8})(?: rows?)?$/.exec(text.trim())?.[1]);
    if (rows > 0)
        return { rows };
    throw new _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_(`--by "${text.slice(0, 40)}" is no period. Write ${units.join(', ')}, or a number of rows, such as 500.`);
}
/** How long a period lasts at most, in milliseconds; null: a cut by rows. */
function longest(by) {
    return 'rows' in by ? null : { day: 1, week: 7, month: 31, quarter: 92 }[by.unit] * DAY;
}
/** Cuts a log by its times (milliseconds UTC) in the order of time; days begin at midnight in the zone named. */
function periodsOf(times, by, zoneName) {
    return 'rows' in by ? byRows(times, by.rows) : byCalendar(times, by.unit, (0,_data_time_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .timeZone */ .e)(zoneName));
}
function byRows(times, size) {
    const order = Int32Array.from(times.keys()).sort((a, b) => times[a] - times[b] || a - b);
    const count = Math.ceil(order.length / size);
    return Array.from({ length: count }, (_, i) => {
        const rows = order.slice(i * size, (i + 1) * size);
        return {
            label: `rows-${String(i + 1).padStart(4, '0')}`,
            end: times[rows.at(-1)],
            rows: rows.toSorted(),
            full: rows.length === size,
        };
    });
}
function byCalendar(times, unit, zone) {
    const found = new Map();
    for (let row = 0; row < times.length; row++) {
        const key = keyOf(times[row] + (zone?.offset(times[row]) ?? 0), unit);
        const rows = found.get(key);
        if (rows)
            rows.push(row);
        else
            found.set(key, [row]);
    }
    return [...found]
        .sort(([a], [b]) => a - b)
        .map(([key, rows]) => {
        const end = startOf(key + 1, unit);
        return {
            label: labelOf(key, unit),
            rows: Int32Array.from(rows),
            end: zone ? zone.toUtc(end) : end,
            full: true,
        };
    });
}
/** The number of the period that a local time falls in. Weeks begin on Monday; 1970 began on a Thursday. */
function keyOf(local, unit) {
    const day = Math.floor(local / DAY);
    if (unit === 'day')
        return day;
    if (unit === 'week')
        return Math.floor((day + 3) / 7);
    const date = new Date(local);
    const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
    return unit === 'month' ? month : Math.floor(month / 3);
}
/** The local time at which a period begins. */
function startOf(key, unit) {
    if (unit === 'day')
        return key * DAY;
    if (unit === 'week')
        return (key * 7 - 3) * DAY;
    const month = unit === 'month' ? key : key * 3;
    const date = new Date(0);
    date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
    return date.getTime();
}
function labelOf(key, unit) {
    const start = new Date(startOf(key, unit));
    const iso = start.toISOString();
    if (unit === 'day')
        return iso.slice(0, 10);
    if (unit === 'month')
        return iso.slice(0, 7);
    if (unit === 'quarter')
        return `${iso.slice(0, 4)}-Q${start.getUTCMonth() / 3 + 1}`;
    // ISO 8601: a week belongs to the year that its Thursday is in.
    const thursday = new Date(start.getTime() + 3 * DAY);
    const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
    const week = Math.floor((thursday.getTime() - first) / (7 * DAY)) + 1;
    return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}


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
