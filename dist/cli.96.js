export const id = 96;
export const ids = [96,352];
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

/***/ 4096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ export_command)
});

// EXTERNAL MODULE: ./build/src/history/folder-store.js
var folder_store = __webpack_require__(5352);
;// CONCATENATED MODULE: ./build/src/history/tidy.js
const tidy_text = (get) => ({ type: 'category', decimal: false, get });
const count = (get) => ({ type: 'number', decimal: false, get });
const number = (get) => ({ type: 'number', decimal: true, get });
const time = (get) => ({
    type: 'time',
    decimal: false,
    get: (row) => {
        const at = get(row);
        return at === null ? null : new Date(at);
    },
});
/** What each column holds; documented in docs/export.md. */
const columns = {
    plan: tidy_text(({ record }) => record.plan),
    reviewed_at: time(({ record }) => record.at),
    data_from: time(({ record }) => record.from),
    data_to: time(({ record }) => record.to),
    status: tidy_text(({ record }) => record.status),
    level: tidy_text(({ record }) => record.level),
    kind: tidy_text(({ value }) => (value === null ? null : (value.segment?.kind ?? 'all'))),
    segment: tidy_text(({ value }) => value?.segment?.name ?? null),
    metric: tidy_text(({ value }) => value?.metric ?? null),
    class: tidy_text(({ value }) => value?.class ?? null),
    finding: tidy_text(({ value }) => value?.status ?? null),
    value: number(({ value }) => value?.measured?.value ?? null),
    standard_error: number(({ value }) => value?.measured?.standard_error ?? null),
    lower: number(({ value }) => value?.measured?.interval[0] ?? null),
    upper: number(({ value }) => value?.measured?.interval[1] ?? null),
    cases: count(({ value }) => value?.cases ?? null),
    reference: number(({ value }) => value?.reference ?? null),
    difference: number(({ value }) => value?.difference?.value ?? null),
    difference_error: number(({ value }) => value?.difference?.standard_error ?? null),
    green: tidy_text(({ value }) => value?.rule?.green?.text ?? null),
    amber: tidy_text(({ value }) => value?.rule?.amber?.text ?? null),
    red: tidy_text(({ value }) => value?.rule?.red?.text ?? null),
    rows: count(({ record }) => record.candidate.rows),
    labelled: count(({ record }) => record.labelled),
    raised: count(({ record }) => record.raised.length),
    run: tidy_text(({ record }) => record.run),
    commit: tidy_text(({ record }) => record.commit),
    plan_sha256: tidy_text(({ record }) => record.plan_sha256),
    reference_sha256: tidy_text(({ record }) => record.reference?.sha256 ?? null),
    candidate_sha256: tidy_text(({ record }) => record.candidate.sha256),
    greenlight: tidy_text(({ record }) => record.greenlight),
};
const tidyColumns = Object.keys(columns);
/** Some plans' histories as one table: a row for each review, metric and segment; one without metrics where nothing was measured. */
function tidy(pasts) {
    const rows = pasts
        .flatMap(({ records }) => records)
        .flatMap((record) => record.values.length === 0
        ? [{ record, value: null }]
        : record.values.map((value) => ({ record, value })));
    return {
        rows: rows.length,
        columns: Object.entries(columns).map(([name, { type, decimal, get }]) => ({
            name,
            type,
            decimal,
            values: rows.map(get),
        })),
    };
}

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/report/format.js
var format = __webpack_require__(5845);
// EXTERNAL MODULE: ./build/src/command/command.js
var command = __webpack_require__(7286);
// EXTERNAL MODULE: ./build/src/command/flags.js
var command_flags = __webpack_require__(7628);
// EXTERNAL MODULE: ./build/src/command/row-output.js
var row_output = __webpack_require__(1285);
;// CONCATENATED MODULE: ./build/src/command/export.js







const export_command = {
    usage: 'greenlight export --history DIR --out FILE',
    help: `Flags:
  --history DIR   the folder of a history, or a checkout of its branch
  --out FILE      the table: .csv, .parquet or .jsonl

One row for each review, metric and segment, with the value, its interval, its cases and its rule; docs/export.md says
what each column holds. Lines of the history that cannot be read are told and left out.

Exit status: 0, or 2 when the history cannot be read or the table not be written.

Example:
  greenlight export --history greenlight-history --out reviews.parquet`,
    options: { history: { type: 'string' }, out: { type: 'string' } },
    async run({ flags }, terminal) {
        const folder = (0,command_flags/* needed */.Ow)((0,command/* one */.x)(flags, 'history'), '--history', 'the folder of the history', 'export');
        const out = (0,command_flags/* needed */.Ow)((0,command/* one */.x)(flags, 'out'), '--out', 'the file of the table', 'export');
        const write = (0,row_output/* writerFor */.PZ)(out);
        const pasts = await (0,folder_store/* readHistoryFolder */.F)(folder);
        for (const { kind, place } of pasts.flatMap(({ faults }) => faults))
            terminal.err(`left out: ${(0,report_escape/* escapeTerminal */.en)(place, 200)} (${kind})\n`);
        const table = tidy(pasts);
        await write(table);
        const reviews = pasts.reduce((sum, { records }) => sum + records.length, 0);
        terminal.err(`${(0,format/* formatCount */.B4)(reviews, 'review')} of ${(0,format/* formatCount */.B4)(pasts.length, 'plan')}, ${(0,format/* formatCount */.B4)(table.rows, 'row')}, written to ${(0,report_escape/* escapeTerminal */.en)(out, 200)}\n`);
        return 0;
    },
};


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

/***/ 5100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ky: () => (/* binding */ NumbersBuilder),
/* harmony export */   Q4: () => (/* binding */ doublesWithin),
/* harmony export */   Wy: () => (/* binding */ takeNumbers),
/* harmony export */   oW: () => (/* binding */ rowCount),
/* harmony export */   ov: () => (/* binding */ doublesOf),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
/* unused harmony export NOTHING */
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4977);
/* harmony import */ var _room_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4287);


const NOTHING = -(2 ** 31);
/** By decimals. */
const units = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8];
/** How many rows they are of. */
function rowCount(numbers) {
    return numbers instanceof Float64Array ? numbers.length : numbers.wholes.length;
}
function numberAt(numbers, row) {
    return numbers instanceof Float64Array ? numbers[row] : quotient(numbers.wholes[row], numbers.unit);
}
/** All of them as doubles; where they are, without a copy. */
function doublesOf(numbers) {
    return numbers instanceof Float64Array ? numbers : quotients(numbers, new Float64Array(rowCount(numbers)));
}
/** Those of the rows `from..to` as doubles; where they are decimals, written over `room`. */
function doublesWithin(numbers, from, to, room) {
    if (numbers instanceof Float64Array)
        return numbers.subarray(from, to);
    return quotients({ wholes: numbers.wholes.subarray(from, to), unit: numbers.unit }, room);
}
/** Puts those of some rows, in the order of `rows`, into `room`. */
function takeNumbers(numbers, rows, room) {
    if (numbers instanceof Float64Array) {
        for (let i = 0; i < rows.length; i++)
            room[i] = numbers[rows[i]];
    }
    else {
        const { wholes, unit } = numbers;
        for (let i = 0; i < rows.length; i++)
            room[i] = quotient(wholes[rows[i]], unit);
    }
    return room;
}
function quotients({ wholes, unit }, doubles) {
    for (let row = 0; row < wholes.length; row++)
        doubles[row] = quotient(wholes[row], unit);
    return doubles;
}
function quotient(whole, unit) {
    return whole === NOTHING ? Number.NaN : whole / unit;
}
/**
 * Numbers being filled: decimals as long as all of them fit, in units as fine as any of them needs, then doubles.
 */
class NumbersBuilder {
    /** null: doubles. */
    wholes;
    doubles = new Float64Array(0);
    /** Of the unit. */
    decimals = 0;
    /** Behind so many rows there is none yet. */
    filled = 0;
    /** Without `decimal` they are doubles from the start. */
    constructor(decimal) {
        this.wholes = decimal ? new Int32Array(0) : null;
    }
    /** Rows there is room for. */
    get room() {
        return (this.wholes ?? this.doubles).length;
    }
    grow(rows) {
        if (this.wholes)
            this.wholes = (0,_room_js__WEBPACK_IMPORTED_MODULE_0__/* .moved */ .aW)(this.wholes, (0,_room_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedIntegers */ .xv)(rows));
        else
            this.doubles = (0,_room_js__WEBPACK_IMPORTED_MODULE_0__/* .moved */ .aW)(this.doubles, (0,_room_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedDoubles */ .Mo)(rows));
    }
    at(row) {
        return this.wholes ? quotient(this.wholes[row], units[this.decimals]) : this.doubles[row];
    }
    put(row, value) {
        const { wholes, decimals } = this;
        const whole = wholes && wholeOf(value, units[decimals]);
        if (whole === undefined) {
            // As fine a unit as it needs, or none.
            this.refine(units.findIndex((unit, more) => more > decimals && wholeOf(value, unit) !== undefined));
            this.put(row, value);
            return;
        }
        if (wholes)
            wholes[row] = whole;
        else
            this.doubles[row] = value + 0;
        this.filled = Math.max(this.filled, row + 1);
    }
    /** Puts whole numbers of the present unit, or, where there is none, doubles: `bytes[from..to)`. */
    putBytes(row, bytes, from, to) {
        const cells = this.wholes ?? this.doubles;
        (0,_room_js__WEBPACK_IMPORTED_MODULE_0__/* .putBytes */ .h0)(cells, row, bytes, from, to);
        this.filled = Math.max(this.filled, row + (to - from) / cells.BYTES_PER_ELEMENT);
    }
    /** Puts numbers that another builder holds. */
    putAll(row, numbers) {
        if (!(numbers instanceof Float64Array))
            this.refine(units.indexOf(numbers.unit));
        const alike = !(numbers instanceof Float64Array) && numbers.unit === units[this.decimals];
        const cells = !this.wholes ? doublesOf(numbers) : alike ? numbers.wholes : null;
        if (cells)
            this.putBytes(row, (0,_room_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(cells), 0, cells.byteLength);
        else
            for (let i = 0; i < rowCount(numbers); i++)
                this.put(row + i, numberAt(numbers, i));
    }
    /** Makes the unit at least as fine as so many decimals; where there is none, or a number does not fit, takes to doubles. */
    refine(decimals) {
        const { wholes, filled } = this;
        const [unit, finer] = [units[this.decimals], units[decimals]];
        if (!wholes || (finer !== undefined && finer <= unit))
            return;
        const present = wholes.subarray(0, filled);
        const fits = (factor) => present.every((whole) => whole === NOTHING || Math.abs(whole * factor) < -NOTHING);
        if (finer !== undefined && fits(finer / unit)) {
            for (let row = 0; row < filled; row++)
                if (wholes[row] !== NOTHING)
                    wholes[row] *= finer / unit;
            this.decimals = decimals;
        }
        else {
            this.doubles = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .orMemoryRanOut */ ._I)(() => (0,_room_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedDoubles */ .Mo)(wholes.length));
            quotients({ wholes: present, unit }, this.doubles);
            this.wholes = null;
        }
    }
    /** Those of the first `rows` rows, where they stand. */
    first(rows) {
        const { wholes, decimals } = this;
        if (!wholes)
            return this.doubles.subarray(0, rows);
        return { wholes: wholes.subarray(0, rows), unit: units[decimals] };
    }
    /** Those of all `rows` rows, in no more room than they need. */
    finish(rows) {
        const { wholes, decimals } = this;
        if (!wholes)
            return (0,_room_js__WEBPACK_IMPORTED_MODULE_0__/* .trimmed */ .dE)(this.doubles, rows, _room_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedDoubles */ .Mo);
        return { wholes: (0,_room_js__WEBPACK_IMPORTED_MODULE_0__/* .trimmed */ .dE)(wholes, rows, _room_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedIntegers */ .xv), unit: units[decimals] };
    }
}
/** The value as a whole number of units; undefined where it is none that 32 bits hold. */
function wholeOf(value, unit) {
    if (Number.isNaN(value))
        return NOTHING;
    const whole = Math.round(value * unit);
    return whole / unit === value && Math.abs(whole) < -NOTHING ? whole : undefined;
}


/***/ }),

/***/ 4287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   Mo: () => (/* binding */ sharedDoubles),
/* harmony export */   aW: () => (/* binding */ moved),
/* harmony export */   dE: () => (/* binding */ trimmed),
/* harmony export */   h0: () => (/* binding */ putBytes),
/* harmony export */   nC: () => (/* binding */ copyBytes),
/* harmony export */   xv: () => (/* binding */ sharedIntegers)
/* harmony export */ });
// Threads see the same cells, without a copy.
function sharedDoubles(rows) {
    return new Float64Array(new SharedArrayBuffer(rows * 8));
}
function sharedIntegers(rows) {
    return new Int32Array(new SharedArrayBuffer(rows * 4));
}
/**
 * The memory of an array. Its bytes are copied all at once, where an array's `set` goes word by word if the memory is shared, and takes
 * several times as long.
 */
function bytesOf({ buffer, byteOffset, byteLength }) {
    return Buffer.from(buffer, byteOffset, byteLength);
}
/** Those of columns being filled, which are asked for at every block. */
const known = new WeakMap();
/** Puts cells, `bytes[from..to)`, into a column from a row on. */
function putBytes(cells, row, bytes, from, to) {
    const into = known.get(cells) ?? bytesOf(cells);
    known.set(cells, into);
    copyBytes(bytes, from, to, into, row * cells.BYTES_PER_ELEMENT);
}
/** Copies `bytes[from..to)` to a place that has room for all of them: a copy that is cut short would be counted as it is. */
function copyBytes(bytes, from, to, into, place) {
    if (bytes.copy(into, place, from, to) < to - from)
        throw new RangeError('there is no room for the bytes');
}
/** The cells, moved into more room. */
function moved(cells, room) {
    putBytes(room, 0, bytesOf(cells), 0, cells.byteLength);
    return room;
}
/** The first `rows` of the cells, without a copy unless much room was left. */
function trimmed(cells, rows, newRoom) {
    const first = cells.subarray(0, rows);
    return cells.length - rows <= 1024 + rows / 4 ? first : moved(first, newRoom(rows));
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

/***/ 5352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readHistoryFolder),
/* harmony export */   folderHistory: () => (/* binding */ folderHistory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4977);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3342);





/** More than this in one file is no history of a year. */
const largest = 512 * 1024 * 1024;
/** A history in a folder: JSON lines, a folder for each plan, a file for each year. Lines are added and never changed. */
function folderHistory(folder) {
    return {
        async read(plan) {
            // Told before anything is judged, rather than when the record is to be written.
            await refusing(folder, 'be opened', async () => {
                await makeFolder(folder);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
            });
            return (0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .onlyOf */ .uh)(plan, await readPlanFolder(folder, (0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(plan)));
        },
        async append(record) {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .fileOf */ .W7)(record));
            await refusing(file, 'be written', async () => {
                await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
                await appendLine(file, (0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOf */ .cA)(record));
            });
        },
    };
}
/** All plans of a history folder, each with its reviews, by name of folder. */
async function readHistoryFolder(folder) {
    const entries = await refusing(folder, 'be read', () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true }));
    const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    const names = folders.map(({ name }) => name).sort();
    return Promise.all(names.map((name) => readPlanFolder(folder, name)));
}
async function readPlanFolder(folder, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    const files = await refusing(path, 'be read', () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path).catch(noneIfAbsent));
    const pasts = files
        .filter(_line_js__WEBPACK_IMPORTED_MODULE_3__/* .isHistoryFile */ .LD)
        .sort()
        .map(async (file) => {
        const text = await refusing((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, file), 'be read', async () => {
            const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, file));
            if (size > largest)
                throw new Error(`${size} bytes are no history`);
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, file), 'utf8');
        });
        return (0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .readLines */ .Se)(text, `${name}/${file}`);
    });
    return (0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPasts */ .Wh)(await Promise.all(pasts));
}
/**
 * Adds a line with one write to a file opened for appending, so that lines of several writers do not mix, and flushes it
 * to the disk. What a killed writer left of a line is closed by a line break first, and stays.
 */
async function appendLine(file, line) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, 'a+');
    let size;
    try {
        ({ size } = await handle.stat());
        const last = Buffer.alloc(1);
        if (size > 0)
            await handle.read(last, 0, 1, size - 1);
        const bytes = Buffer.from(size > 0 && last[0] !== 10 ? `\n${line}` : line);
        const { bytesWritten } = await handle.write(bytes);
        if (bytesWritten < bytes.length)
            throw new Error('the disk took only a part of the line');
        await handle.sync();
    }
    finally {
        await handle.close();
    }
    if (size === 0)
        await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
}
/** Makes a new file's name last too. Where folders cannot be opened (Windows) the file system sees to it. */
async function syncFolder(folder) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(folder, 'r').catch(() => null);
    await handle?.sync().catch(() => { });
    await handle?.close();
}
/** Makes a folder and those above it. Node's own way of doing so never returns where a file system makes none (/proc). */
async function makeFolder(folder) {
    if (await isFolder(folder))
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    if (parent !== folder && !(await isFolder(parent)))
        await makeFolder(parent);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
    }
    catch (error) {
        // Another run may have been quicker.
        if (!(await isFolder(folder)))
            throw error;
    }
}
async function isFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then((found) => found.isDirectory(), () => false);
}
function noneIfAbsent(error) {
    if (error.code === 'ENOENT')
        return [];
    throw error;
}
async function refusing(path, what, work) {
    try {
        return await work();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P_(`${path}: the history cannot ${what} (${reason}). Name a folder that can be read and written with --history.`);
    }
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


/***/ })

};
