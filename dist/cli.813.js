export const id = 813;
export const ids = [813];
export const modules = {

/***/ 2813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ check_command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/refusal.js
var refusal = __webpack_require__(4977);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/src/threads/pool.js





/** Starting a thread takes about as long as reading this many bytes. */
const worthAThread = 16 << 20;
/** More threads than this have nothing to do but wait for each other. */
const most = 8;
/**
 * The pool for a review of some files: as many threads as asked for, whatever the size of the data; without asking as many as
 * there are processors, for large data. None where one is enough. Where the files are large, threads start at once, to be
 * ready when the plan has been read.
 */
function openPool(threads, files = []) {
    const size = threads ?? Math.min((0,external_node_os_.availableParallelism)(), most);
    if (size < 2)
        return undefined;
    const pool = new Pool(size, threads === null ? worthAThread : 1);
    pool.prepare(files.reduce((bytes, file) => bytes + sizeOf(file), 0));
    return pool;
}
/** Bytes of a file; 0 of what is none, or a pattern for several: who reads it says what is wrong. */
function sizeOf(file) {
    try {
        return (0,external_node_fs_.statSync)(file).size;
    }
    catch {
        return 0;
    }
}
/** What a thread runs: it stands beside this file, and in the bundle beside the program that this is in. */
const workerBeside = (file) => new URL(`worker${(0,external_node_path_.extname)(file)}`, file);
/**
 * Worker threads, started when there is work for them, and this thread, which takes a job when they are busy: each has one at a
 * time. `close` ends them.
 */
class Pool {
    size;
    least;
    threads = new Set();
    idle = [];
    waiting = [];
    /** This thread has a job. */
    busy = false;
    closed = false;
    constructor(size, least) {
        this.size = size;
        this.least = least;
    }
    /** Starts the threads that so many bytes are worth, before there is work for them. */
    prepare(bytes) {
        while (this.threads.size < Math.min(this.size - 1, Math.floor(bytes / this.least))) {
            this.idle.push(this.start());
        }
    }
    run(job, input, onNews) {
        const done = new Promise((resolve, reject) => {
            this.waiting.push({ words: { job, input }, onNews, resolve, reject });
        });
        // Whoever stops at an earlier error never asks how this one went.
        done.catch(() => { });
        this.next();
        return done;
    }
    async close() {
        this.closed = true;
        this.waiting.length = 0;
        await Promise.all([...this.threads].map(({ worker }) => worker.terminate()));
    }
    next() {
        if (this.waiting.length === 0)
            return;
        const thread = this.idle.pop() ?? (this.threads.size < this.size - 1 ? this.start() : null);
        if (thread) {
            thread.job = this.waiting.shift();
            thread.worker.postMessage(thread.job.words);
        }
        else if (!this.busy) {
            this.busy = true;
            void this.doHere(this.waiting.shift());
        }
    }
    async doHere({ words, onNews, resolve, reject }) {
        try {
            const { perform } = await Promise.all(/* import() */[__webpack_require__.e(616), __webpack_require__.e(869), __webpack_require__.e(749), __webpack_require__.e(656), __webpack_require__.e(982)]).then(__webpack_require__.bind(__webpack_require__, 8096));
            const result = await perform(words.job, words.input, (news) => {
                // What nobody waits for any more must not keep the process.
                if (this.closed)
                    throw new Error('the pool is closed');
                onNews?.(news);
            });
            resolve(result);
        }
        catch (error) {
            reject(error);
        }
        this.busy = false;
        this.next();
    }
    start() {
        const worker = new external_node_worker_threads_.Worker(workerBeside(import.meta.url), { execArgv: [] });
        const thread = { worker, job: null };
        this.threads.add(thread);
        worker.on('message', (answer) => {
            const { job } = thread;
            if (!job)
                return;
            if ('news' in answer) {
                job.onNews?.(answer.news);
                return;
            }
            thread.job = null;
            if ('result' in answer)
                job.resolve(answer.result);
            else if ('refusal' in answer)
                job.reject(new refusal/* Refusal */.P_(answer.refusal));
            else
                job.reject(Object.assign(new Error(answer.fault.message), { stack: answer.fault.stack }));
            this.idle.push(thread);
            this.next();
        });
        const lost = (error) => {
            this.threads.delete(thread);
            const place = this.idle.indexOf(thread);
            if (place >= 0)
                this.idle.splice(place, 1);
            thread.job?.reject(explained(error));
            thread.job = null;
            this.next();
        };
        worker.on('error', lost);
        worker.on('exit', () => lost(new Error('a worker thread ended in the middle of its work')));
        return thread;
    }
}
function explained(error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
        return (0,refusal/* memoryRanOut */.Pj)();
    }
    return error;
}

// EXTERNAL MODULE: ./build/src/command/command.js
var command = __webpack_require__(7286);
// EXTERNAL MODULE: ./build/src/command/flags.js
var command_flags = __webpack_require__(7628);
// EXTERNAL MODULE: ./build/src/command/progress.js
var command_progress = __webpack_require__(9772);
;// CONCATENATED MODULE: ./build/src/command/check.js






const check_command = {
    usage: 'greenlight check --plan P --reference R --candidate C [--labels L] [--out DIR] [--json]',
    help: `Flags:
  --plan P        the performance monitoring plan (YAML)
  --reference R   the evaluation set the model was accepted on
  --candidate C   the evaluation set to judge
  --labels L      the candidate's labels, where they come in a file of their own, joined by id
  --out DIR       where verdict.json, report.md and report.html go (default: greenlight-report)
  --as-of TIME    judge as if it were this moment, such as 2026-11-23T09:00Z (default: now)
  --workers N     threads that share the work (default: one a processor where the sets are large)
  --memory GB     memory that the sets may take, such as 2 or 0.5 (default: what is free)
  --history DIR   a folder that remembers: judge against its earlier reviews too, and add this one
  --by PERIOD     cut the candidate by its time column and judge every period, each by those before it:
                  day, week, month, quarter, or a number of rows; --json prints a list of verdicts
  --json          print the verdict as JSON and nothing else

Sets are CSV or TSV (.gz too), JSON lines or Parquet. R, C and L may be given several times, or as a
glob in quotes: several files are one set.

Exit status: 0 the gate is open (GREEN), 1 it is closed (AMBER or RED), 2 it could not judge.

Example:
  greenlight check --plan plans/credit-default.yaml \\
    --reference fixtures/credit/reference.csv --candidate fixtures/credit/healthy.csv`,
    options: {
        plan: { type: 'string' },
        reference: { type: 'string', multiple: true },
        candidate: { type: 'string', multiple: true },
        labels: { type: 'string', multiple: true },
        out: { type: 'string' },
        'as-of': { type: 'string' },
        workers: { type: 'string' },
        memory: { type: 'string' },
        history: { type: 'string' },
        by: { type: 'string' },
        json: { type: 'boolean' },
    },
    async run({ flags }, terminal) {
        const out = (0,command/* one */.x)(flags, 'out') ?? 'greenlight-report';
        const progress = (0,command_progress/* progressLine */.o)(terminal);
        const options = {
            plan: (0,command_flags/* needed */.Ow)((0,command/* one */.x)(flags, 'plan'), '--plan', 'the monitoring plan', 'check'),
            reference: (0,command_flags/* neededList */.qE)((0,command/* many */._)(flags, 'reference'), '--reference', 'the set the model was accepted on', 'check'),
            candidate: (0,command_flags/* neededList */.qE)((0,command/* many */._)(flags, 'candidate'), '--candidate', 'the set to judge', 'check'),
            labels: (0,command/* many */._)(flags, 'labels'),
            out,
            now: (0,command_flags/* asOf */.sT)((0,command/* one */.x)(flags, 'as-of')),
            memory: bytes((0,command/* one */.x)(flags, 'memory')),
            history: await historyIn((0,command/* one */.x)(flags, 'history')),
            progress: progress.show,
        };
        const workers = threads((0,command/* one */.x)(flags, 'workers'));
        const by = (0,command/* one */.x)(flags, 'by');
        if (by !== null) {
            const { runByPeriod } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(815), __webpack_require__.e(616), __webpack_require__.e(276), __webpack_require__.e(869), __webpack_require__.e(315), __webpack_require__.e(655), __webpack_require__.e(906), __webpack_require__.e(749), __webpack_require__.e(16), __webpack_require__.e(881), __webpack_require__.e(656), __webpack_require__.e(355), __webpack_require__.e(94)]).then(__webpack_require__.bind(__webpack_require__, 8094));
            return runByPeriod(options, by, Boolean(flags.json), terminal, progress.clear);
        }
        // Threads start while the rest of the program is loaded.
        const pool = openPool(workers, [...options.reference, ...options.candidate]);
        const { check } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(815), __webpack_require__.e(616), __webpack_require__.e(276), __webpack_require__.e(869), __webpack_require__.e(315), __webpack_require__.e(655), __webpack_require__.e(906), __webpack_require__.e(749), __webpack_require__.e(16), __webpack_require__.e(881), __webpack_require__.e(656), __webpack_require__.e(355)]).then(__webpack_require__.bind(__webpack_require__, 5355));
        const review = await check({ ...options, pool }).finally(() => {
            progress.clear();
            return pool?.close();
        });
        if (flags.json)
            terminal.out(`${JSON.stringify(review.verdict, null, 2)}\n`);
        else {
            const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(616), __webpack_require__.e(655), __webpack_require__.e(16), __webpack_require__.e(460)]).then(__webpack_require__.bind(__webpack_require__, 4834));
            const { color, width } = terminal;
            terminal.out(renderTerminal(review, { color, width, report: (0,external_node_path_.join)(out, 'report.html') }));
        }
        return review.verdict.promote ? 0 : 1;
    },
};
function threads(text) {
    if (text === null)
        return null;
    if (!/^[1-9]\d?$/.test(text))
        throw new refusal/* Refusal */.P_(`--workers "${text}" is not a number from 1 to 99.`);
    return Number(text);
}
function bytes(text) {
    if (text === null)
        return null;
    if (!/^\d*\.?\d+$/.test(text))
        throw new refusal/* Refusal */.P_(`--memory "${text}" is not a number of gigabytes, such as 2 or 0.5.`);
    return Number(text) * 1e9;
}
async function historyIn(folder) {
    if (folder === null)
        return null;
    (0,command_flags/* needed */.Ow)(folder, '--history', 'the folder of the history', 'check');
    const { folderHistory } = await __webpack_require__.e(/* import() */ 352).then(__webpack_require__.bind(__webpack_require__, 5352));
    return folderHistory(folder);
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


/***/ })

};
