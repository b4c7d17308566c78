export const id = 642;
export const ids = [642];
export const modules = {

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

/***/ 1285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ writerFor),
/* harmony export */   fu: () => (/* binding */ csv),
/* harmony export */   i7: () => (/* binding */ jsonLines),
/* harmony export */   nc: () => (/* binding */ cellsOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _data_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5100);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4977);



/** The cells of some rows of a column. */
function cellsOf(column, rows) {
    return Array.from(rows, (row) => {
        if (column.type === 'category')
            return column.categories[column.codes[row]] ?? null;
        const value = (0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(column.values, row);
        if (Number.isNaN(value))
            return null;
        return column.type === 'time' ? new Date(value) : value;
    });
}
/** Rows as CSV, the header first, in pieces of many lines. */
function* csv({ rows, columns }) {
    const line = (cells) => `${cells.map(csvCell).join(',')}\n`;
    yield line(columns.map(({ name }) => name));
    yield* pieces(rows, (row) => line(columns.map(({ values }) => text(values[row]))));
}
/** Rows as JSON, one a line, in pieces of many lines. */
function* jsonLines({ rows, columns }) {
    yield* pieces(rows, (row) => `${JSON.stringify(Object.fromEntries(columns.map(({ name, values }) => [name, values[row]])))}\n`);
}
async function parquet({ columns }) {
    const { parquetWriteBuffer } = await Promise.all(/* import() */[__webpack_require__.e(649), __webpack_require__.e(578)]).then(__webpack_require__.bind(__webpack_require__, 1578));
    const columnData = columns.map(({ name, type, values, decimal = false }) => {
        if (type === 'category')
            return { name, data: values, type: 'STRING' };
        if (type === 'time')
            return { name, data: values, type: 'TIMESTAMP' };
        const whole = !decimal && values.every((value) => value === null || Number.isSafeInteger(value));
        return whole
            ? {
                name,
                data: values.map((value) => (value === null ? null : BigInt(value))),
                type: 'INT64',
            }
            : { name, data: values, type: 'DOUBLE' };
    });
    return new Uint8Array(parquetWriteBuffer({ columnData }));
}
const writers = {
    '.csv': (rows, file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, csv(rows)),
    '.jsonl': (rows, file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, jsonLines(rows)),
    '.ndjson': (rows, file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, jsonLines(rows)),
    '.parquet': async (rows, file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, await parquet(rows)),
};
/** How a file of that name is written. Refuses an ending that says nothing known. */
function writerFor(file) {
    const ending = /\.[^./\\]+$/.exec(file)?.[0].toLowerCase() ?? '';
    const write = Object.hasOwn(writers, ending) ? writers[ending] : null;
    if (write === null)
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_(`--out "${file}": its ending says how to write it: ${Object.keys(writers).join(', ')}.`);
    return (rows) => write(rows, file).catch((error) => {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_(`${file}: cannot be written (${error.code ?? error.message}).`);
    });
}
function* pieces(rows, line) {
    for (let start = 0; start < rows; start += 1000) {
        let piece = '';
        for (let row = start; row < Math.min(rows, start + 1000); row++)
            piece += line(row);
        yield piece;
    }
}
function text(cell) {
    if (cell === null)
        return '';
    return cell instanceof Date ? cell.toISOString() : String(cell);
}
/** A cell that no reader takes for more than one, and no spreadsheet for a formula. */
function csvCell(cell) {
    const plain = /^[=+@\t\r]|^-(?!\d)/.test(cell) ? `'${cell}` : cell;
    return /[",\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}


/***/ }),

/***/ 9642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _count_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2102);
/* harmony import */ var _count_classes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4077);
/* harmony import */ var _count_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4296);
/* harmony import */ var _count_wrong_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8488);
/* harmony import */ var _data_condition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6885);
/* harmony import */ var _data_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6881);
/* harmony import */ var _data_labels_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6955);
/* harmony import */ var _data_read_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6869);
/* harmony import */ var _data_sets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8069);
/* harmony import */ var _data_time_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(241);
/* harmony import */ var _data_time_zone_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9128);
/* harmony import */ var _plan_read_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(229);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4977);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7286);
/* harmony import */ var _row_output_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1285);















const command = {
    usage: 'greenlight rows --plan P --candidate C [--labels L] [--where SQL] [--wrong] [--from T] [--to T] [--out FILE | --json]',
    help: `Flags:
  --plan P        the plan, which says what the columns are and which are private
  --candidate C   the evaluation set; several times, or a glob in quotes
  --labels L      its labels, where they come in a file of their own
  --where SQL     only rows that meet a condition, such as "region = 'north' AND income < 20000"
  --wrong         only labelled rows whose prediction is wrong (of a number: off at all)
  --from T        only rows at this time or later, such as 2026-05-01, in the plan's time zone
  --to T          only rows before this time
  --as-of TIME    leave labels out that were too young at this moment, as the review did (default: now)
  --out FILE      write them to FILE: .csv, .jsonl or .parquet
  --json          JSON lines instead of CSV

Beside the set's own columns stand "predicted", where the plan names no column of decisions, and "why", which says what
the label, the prediction and the score are. Columns that the plan marks private are left out. In CSV a text that a
spreadsheet would take for a formula is given a ' in front. Exit status: 0, or 2 when the rows could not be read.

Example:
  greenlight rows --plan plans/credit-default.yaml --candidate fixtures/credit/broken.csv --where "interest_rate < 0" --wrong`,
    options: {
        plan: { type: 'string' },
        candidate: { type: 'string', multiple: true },
        labels: { type: 'string', multiple: true },
        where: { type: 'string' },
        wrong: { type: 'boolean' },
        from: { type: 'string' },
        to: { type: 'string' },
        'as-of': { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean' },
    },
    async run({ flags }, terminal) {
        const file = (0,_command_js__WEBPACK_IMPORTED_MODULE_13__/* .one */ .x)(flags, 'plan');
        const sets = (0,_command_js__WEBPACK_IMPORTED_MODULE_13__/* .many */ ._)(flags, 'candidate');
        if (file === null || sets.length === 0) {
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_14__/* .Refusal */ .P_('--plan and --candidate are needed. "greenlight rows --help" shows how.');
        }
        const out = (0,_command_js__WEBPACK_IMPORTED_MODULE_13__/* .one */ .x)(flags, 'out');
        const write = out === null ? null : (0,_row_output_js__WEBPACK_IMPORTED_MODULE_12__/* .writerFor */ .PZ)(out);
        const shown = await chooseRows(await (0,_plan_read_js__WEBPACK_IMPORTED_MODULE_11__/* .readPlan */ .m)(file), sets, flags);
        if (write !== null) {
            await write(shown);
            terminal.err(`${shown.rows} rows written to ${out}\n`);
        }
        else {
            for (const piece of flags.json ? (0,_row_output_js__WEBPACK_IMPORTED_MODULE_12__/* .jsonLines */ .i7)(shown) : (0,_row_output_js__WEBPACK_IMPORTED_MODULE_12__/* .csv */ .fu)(shown))
                terminal.out(piece);
        }
        return 0;
    },
};
async function chooseRows(plan, files, flags) {
    const { data } = plan;
    const where = (0,_command_js__WEBPACK_IMPORTED_MODULE_13__/* .one */ .x)(flags, 'where');
    const conditions = await (0,_data_condition_js__WEBPACK_IMPORTED_MODULE_4__/* .parseConditions */ .WN)(where === null ? [] : [where], { timeZone: data.timeZone });
    const requests = (0,_data_sets_js__WEBPACK_IMPORTED_MODULE_8__/* .requestsOf */ .uD)(plan, conditions).map((request) => ({ ...request, required: false }));
    const sets = await (0,_data_files_js__WEBPACK_IMPORTED_MODULE_5__/* .expandFiles */ .C)(files);
    const table = await withLabels(plan, requests, sets, (0,_command_js__WEBPACK_IMPORTED_MODULE_13__/* .many */ ._)(flags, 'labels'));
    const answers = (0,_count_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .answersOf */ .B)(plan, table, (0,_count_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .classesSeen */ .KG)(plan, table));
    (0,_count_index_js__WEBPACK_IMPORTED_MODULE_2__/* .withholdYoung */ .iw)(plan, table, answers, moment(plan, flags, 'as-of') ?? new Date());
    const masks = [...conditions.map((condition) => condition.select(table)), ...timeMasks(plan, table, flags)];
    const candidates = flags.wrong
        ? (0,_count_wrong_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongRows */ .HO)(answers)
        : Uint32Array.from({ length: table.rows }, (_, row) => row);
    const rows = candidates.filter((row) => masks.every((mask) => mask[row] !== 0));
    const raw = await asWritten(sets, table);
    const own = [...table.columns]
        .filter(([name]) => !data.private.includes(name))
        .map(([name, column]) => [name, raw.get(name) ?? column])
        .map(([name, column]) => ({ name, type: column.type, values: (0,_row_output_js__WEBPACK_IMPORTED_MODULE_12__/* .cellsOf */ .nc)(column, rows) }));
    return { rows: rows.length, columns: [...own, ...explained(plan, answers, rows, own)] };
}
/** The prediction, where no column of the set holds it, and why it is what it is. */
function explained(plan, answers, rows, own) {
    if ((0,_count_wrong_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .hidesAnswers */ .tM)(plan))
        return [];
    const free = (name) => own.some((column) => column.name === name) ? free(`${name}_`) : name;
    const reasons = {
        name: free('why'),
        type: 'category',
        values: Array.from(rows, (row) => (0,_count_wrong_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .why */ .d8)(answers, row)),
    };
    if (answers.task === 'numbers' || plan.data.prediction !== null)
        return [reasons];
    const { names } = answers.classes;
    const values = Array.from(rows, (row) => names[answers.predicted[row]] ?? null);
    return [{ name: free('predicted'), type: 'category', values }, reasons];
}
async function withLabels(plan, requests, sets, labels) {
    const { id, label } = plan.data;
    if (labels.length === 0)
        return (0,_data_read_js__WEBPACK_IMPORTED_MODULE_7__/* .readTable */ .x)(sets, { columns: requests, others: 'auto' });
    if (id === null)
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_14__/* .Refusal */ .P_(`${plan.source.file}: labels are joined by id; add "id:" under "data:".`);
    const [table, joined] = await Promise.all([
        (0,_data_read_js__WEBPACK_IMPORTED_MODULE_7__/* .readTable */ .x)(sets, { columns: requests.filter(({ name }) => name !== label), others: 'auto' }),
        (0,_data_read_js__WEBPACK_IMPORTED_MODULE_7__/* .readTable */ .x)(await (0,_data_files_js__WEBPACK_IMPORTED_MODULE_5__/* .expandFiles */ .C)(labels), {
            columns: requests
                .filter(({ name }) => name === id || name === label)
                .map((one) => ({ ...one, required: true })),
            others: 'skip',
        }),
    ]);
    return (0,_data_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .joinLabels */ .G)(table, joined, id, label).table;
}
/** Columns that hold cells which are not of their type, read once more as they were written. */
async function asWritten(sets, { columns }) {
    const odd = [...columns].filter(([, column]) => column.type !== 'category' && column.invalid !== null);
    if (odd.length === 0)
        return new Map();
    const requests = odd.map(([name]) => ({ name, type: 'category', required: true }));
    return (await (0,_data_read_js__WEBPACK_IMPORTED_MODULE_7__/* .readTable */ .x)(sets, { columns: requests, others: 'skip' })).columns;
}
function timeMasks(plan, table, flags) {
    return ['from', 'to'].flatMap((name) => {
        const limit = moment(plan, flags, name)?.getTime();
        if (limit === undefined)
            return [];
        const column = plan.data.time === null ? undefined : table.columns.get(plan.data.time);
        if (column?.type !== 'time')
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_14__/* .Refusal */ .P_(`--${name} needs a time column: add "time:" under "data:" in the plan.`);
        return [
            Uint8Array.from(column.values, (time) => ((name === 'from' ? time >= limit : time < limit) ? 1 : 0)),
        ];
    });
}
/** A moment as a flag gives it, read as the times of the set are; null where it was not given. */
function moment(plan, flags, name) {
    const text = (0,_command_js__WEBPACK_IMPORTED_MODULE_13__/* .one */ .x)(flags, name);
    if (text === null)
        return null;
    const time = (0,_data_time_js__WEBPACK_IMPORTED_MODULE_9__/* .parseTime */ .p)(text, (0,_data_time_zone_js__WEBPACK_IMPORTED_MODULE_10__/* .timeZone */ .e)(plan.data.timeZone));
    if (time === undefined || Number.isNaN(time))
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_14__/* .Refusal */ .P_(`--${name} "${text}" is no time; write it as 2026-05-01 or 2026-05-01T09:00Z.`);
    return new Date(time);
}


/***/ }),

/***/ 8488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ wrongRows),
/* harmony export */   d8: () => (/* binding */ why),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   tM: () => (/* binding */ hidesAnswers)
/* harmony export */ });
/* harmony import */ var _data_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5100);
/* harmony import */ var _row_loops_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5563);


/** The labelled rows (of those chosen, if `chosen` is not null) whose prediction is wrong: of a regression, those with any error at all. */
function wrongRows(answers, chosen = null) {
    const { task, actual, predicted } = answers;
    if (task === 'classes')
        return (0,_row_loops_js__WEBPACK_IMPORTED_MODULE_1__/* .differingRows */ .y7)(actual, predicted, chosen);
    const wrong = new Uint32Array(actual.length);
    let n = 0;
    for (let row = 0; row < actual.length; row++) {
        const error = predicted[row] - actual[row];
        if (Number.isFinite(error) && error !== 0 && (chosen === null || chosen[row] !== 0))
            wrong[n++] = row;
    }
    return wrong.subarray(0, n);
}
/** Labels, decisions and scores of one row in words: `label 1, predicted 0 (score 0.31)`. */
function why(answers, row) {
    if (answers.task === 'numbers') {
        const [truth, said] = [answers.actual[row], answers.predicted[row]];
        const error = said - truth;
        const target = Number.isNaN(truth) ? 'unknown' : truth;
        const off = Number.isFinite(error) ? `, off by ${Number(error.toPrecision(6))}` : '';
        return `target ${target}, predicted ${Number.isNaN(said) ? 'nothing' : said}${off}`;
    }
    const { names } = answers.classes;
    const score = answers.score && (0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(answers.score, row);
    const certainty = score === null ? '' : Number.isNaN(score) ? ' (no score)' : ` (score ${score})`;
    return `label ${names[answers.actual[row]] ?? 'unknown'}, predicted ${names[answers.predicted[row]] ?? 'nothing'}${certainty}`;
}
/**
 * Those of some wrong rows that are worth looking at first: the most confident errors, by the score of what was said, of a binary
 * model 1 − score where it said no; the largest misses.
 */
function worstOf(answers, rows, most) {
    const badness = badnessOf(answers);
    // Few are asked for of many: the worst so far, the very worst first.
    const worst = [];
    for (const row of rows) {
        const by = badness(row);
        if (worst.length === most && !(by > worst[most - 1].by))
            continue;
        let place = worst.length;
        while (place > 0 && by > worst[place - 1].by)
            place--;
        worst.splice(place, 0, { row, by });
        if (worst.length > most)
            worst.pop();
    }
    return worst.map(({ row }) => row);
}
function badnessOf(answers) {
    const { actual, predicted } = answers;
    if (answers.task === 'numbers')
        return (row) => Math.abs(predicted[row] - actual[row]);
    const { score, classScores } = answers;
    if (score)
        return (row) => (predicted[row] === 0 ? 1 - (0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(score, row) : (0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(score, row));
    return (row) => {
        const scores = classScores?.[predicted[row]];
        return scores ? (0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(scores, row) : 0;
    };
}
/** Whether the plan marks a column private that tells what the model said or what was true. */
function hidesAnswers({ data }) {
    const told = [data.label, data.score, data.prediction, ...Object.values(data.scores ?? {})];
    return told.some((name) => name !== null && data.private.includes(name));
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

/***/ 229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(276);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5385);




/**
 * Reads the plan from a file.
 *
 * @throws {PlanError} when there is no such file, when it is no text, and with every fault that was found in the plan.
 */
async function readPlan(file) {
    const refuse = (message) => new _problems_js__WEBPACK_IMPORTED_MODULE_2__/* .PlanError */ .W(file, [{ line: 1, column: 1, message }]);
    let bytes;
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
        if (size > _parse_js__WEBPACK_IMPORTED_MODULE_1__/* .largest */ .nQ)
            throw refuse((0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g$)(size));
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
    }
    catch (error) {
        if (error instanceof _problems_js__WEBPACK_IMPORTED_MODULE_2__/* .PlanError */ .W)
            throw error;
        throw refuse(`the plan cannot be read: ${reason(error)}.`);
    }
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw refuse('the plan is not text in UTF-8. Save it again with that encoding.');
    }
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlan */ .vS)(text, file);
}
function reason(error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT')
        return 'there is no such file';
    if (code === 'EISDIR')
        return 'it is a folder';
    if (code === 'EACCES')
        return 'reading it is not permitted';
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
