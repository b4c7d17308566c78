export const id = 715;
export const ids = [715];
export const modules = {

/***/ 8263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iW: () => (/* binding */ measuredColumns),
/* harmony export */   q8: () => (/* binding */ countCategories),
/* harmony export */   vK: () => (/* binding */ countColumns),
/* harmony export */   y$: () => (/* binding */ countColumn)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(903);

/** Counts every column of both sets that is measured, each once: all later statistics of a column come from its counts. */
function countColumns(plan, sets) {
    const counted = (table) => new Map([...measuredColumns(plan, sets, table)].map(([name, column]) => [name, countColumn(column)]));
    return { reference: counted(sets.reference.table), candidate: counted(sets.candidate.table) };
}
/** The columns of one of the sets that are measured, by name: what the model answered, then the features. */
function measuredColumns(plan, sets, table) {
    const { score, scores, prediction, task } = plan.data;
    const outputs = [score, ...Object.values(scores ?? {}), task === 'regression' ? prediction : null];
    const columns = new Map();
    for (const name of [...outputs, ...sets.features.map((feature) => feature.name)]) {
        const column = name === null ? undefined : table.columns.get(name);
        if (name !== null && column)
            columns.set(name, column);
    }
    return columns;
}
/** Counts the rows of each value of a column; times count as numbers (milliseconds). */
function countColumn(column) {
    if (column.type === 'category') {
        return {
            type: 'category',
            rows: column.codes.length,
            missing: column.missing,
            counts: countCategories(column),
        };
    }
    const { values, missing, invalid } = column;
    return { type: 'number', rows: values.length, missing, invalid, counts: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .countValues */ .I)(values) };
}
/** Category → rows, in order of first appearance. */
function countCategories(column) {
    const rows = new Float64Array(column.categories.length);
    for (let row = 0; row < column.codes.length; row++) {
        const code = column.codes[row];
        if (code >= 0)
            rows[code]++;
    }
    const counts = new Map();
    column.categories.forEach((category, code) => {
        if (rows[code] > 0)
            counts.set(category, rows[code]);
    });
    return counts;
}


/***/ }),

/***/ 7835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _A: () => (/* binding */ driftTest),
  Th: () => (/* binding */ measureColumn),
  eh: () => (/* binding */ measureColumns)
});

// EXTERNAL MODULE: ./build/src/measure/drift.js + 4 modules
var drift = __webpack_require__(2749);
// EXTERNAL MODULE: ./build/src/measure/bins.js
var measure_bins = __webpack_require__(7370);
// EXTERNAL MODULE: ./build/src/measure/quantile.js
var quantile = __webpack_require__(1337);
;// CONCATENATED MODULE: ./build/src/measure/histogram.js


const MOST_BINS = 40;
const MOST_CATEGORIES = 15;
/**
 * Both sides of a column over shared bins, for a picture.
 *
 * Numbers: whole numbers over a range of 40 or less get a bin each. Others get 40 bins of equal width between the
 * lower of the two sides' 0.1 % quantiles and the higher of their 99.9 % quantiles, so that a few outliers cannot
 * squeeze all the rest into one bin; what lies further out counts in the end bins. Bins hold their lower edge, the
 * last one both. Categories: the 15 with the largest share on either side, then one bin for the others together.
 * Sides of different types, or both empty, give no bins.
 */
function histogram(reference, candidate) {
    if (reference.type === 'number' && candidate.type === 'number') {
        return numberHistogram(reference.counts, candidate.counts);
    }
    if (reference.type === 'category' && candidate.type === 'category') {
        return categoryHistogram(reference.counts, candidate.counts);
    }
    return { edges: null, categories: null, reference: [], candidate: [] };
}
function numberHistogram(reference, candidate) {
    const sides = [reference, candidate].filter((side) => side.values.length > 0);
    if (sides.length === 0)
        return { edges: null, categories: null, reference: [], candidate: [] };
    const edges = wholeNumberEdges(sides) ?? equalWidthEdges(sides);
    return {
        edges,
        categories: null,
        reference: rowsBetween(reference, edges),
        candidate: rowsBetween(candidate, edges),
    };
}
function wholeNumberEdges(sides) {
    const min = Math.min(...sides.map((side) => side.values[0]));
    const max = Math.max(...sides.map((side) => side.values.at(-1)));
    if (!(max - min < MOST_BINS && Number.isSafeInteger(min * 2) && Number.isSafeInteger(max * 2)))
        return null;
    if (!sides.every((side) => side.values.every(Number.isInteger)))
        return null;
    return Array.from({ length: max - min + 2 }, (_, bin) => min + bin - 0.5);
}
function equalWidthEdges(sides) {
    let low = Math.min(...sides.map((side) => (0,quantile/* quantile */.YV)(side, 0.001)));
    let high = Math.max(...sides.map((side) => (0,quantile/* quantile */.YV)(side, 0.999)));
    if (low === high) {
        low = Math.min(...sides.map((side) => side.values[0]));
        high = Math.max(...sides.map((side) => side.values.at(-1)));
    }
    if (low === high) {
        const margin = Math.max(0.5, Math.abs(low) * 1e-6);
        const bound = (edge) => Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, edge));
        return [bound(low - margin), bound(high + margin)];
    }
    const edges = Array.from({ length: MOST_BINS + 1 }, (_, bin) => (0,quantile/* interpolate */.GW)(low, high, bin / MOST_BINS));
    // Between neighbouring doubles there is no room for 40 bins.
    return edges.filter((edge, bin) => bin === 0 || edge > edges[bin - 1]);
}
function rowsBetween(counts, edges) {
    const last = edges.length - 2;
    let from = 0;
    return edges.slice(1).map((edge, bin) => {
        const to = bin === last ? counts.values.length : (0,quantile/* firstFrom */.nT)(counts.values, from, edge);
        const rows = (0,quantile/* rowsWithin */.d$)(counts, from, to);
        from = to;
        return rows;
    });
}
function categoryHistogram(reference, candidate) {
    const paired = (0,measure_bins/* pairCategories */.nr)(reference, candidate);
    const n = Math.max(1, total(paired.reference));
    const m = Math.max(1, total(paired.candidate));
    const share = (c) => Math.max(paired.reference[c] / n, paired.candidate[c] / m);
    const order = paired.categories.map((_, c) => c).toSorted((a, b) => share(b) - share(a));
    const shown = order.slice(0, MOST_CATEGORIES);
    const others = order.slice(MOST_CATEGORIES);
    const bins = (rows) => [
        ...shown.map((c) => rows[c]),
        ...(others.length > 0 ? [total(others.map((c) => rows[c]))] : []),
    ];
    const names = shown.map((c) => paired.categories[c]);
    return {
        edges: null,
        categories: others.length > 0 ? [...names, `other (${others.length} categories)`] : names,
        reference: bins(paired.reference),
        candidate: bins(paired.candidate),
    };
}
function total(rows) {
    return rows.reduce((sum, count) => sum + count, 0);
}

;// CONCATENATED MODULE: ./build/src/measure/private.js
/** A column's measurements without any of its values: how much has drifted is told, and not from what to what. */
function withoutValues(column) {
    const { drift } = column;
    return {
        ...column,
        reference: bare(column.reference),
        candidate: bare(column.candidate),
        drift: 'test' in drift ? { ...drift, newCategories: [], vanishedCategories: [] } : drift,
        histogram: { edges: null, categories: null, reference: [], candidate: [] },
    };
}
function bare(profile) {
    if (profile.type === 'category')
        return { ...profile, top: [] };
    const invalid = profile.invalid && { ...profile.invalid, text: '' };
    return { ...profile, invalid, spread: null };
}

// EXTERNAL MODULE: ./build/src/measure/moments.js
var moments = __webpack_require__(9143);
;// CONCATENATED MODULE: ./build/src/measure/profile.js


/** The probabilities of a profile's quantiles. */
const profileQuantiles = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99];
const TOP_CATEGORIES = 20;
/**
 * What one column of one set looks like. Numbers: range, mean, sample standard deviation (0 for a single row), linear
 * quantiles; `spread` is null where no finite value is left. A spread beyond the largest double is given as that.
 */
function profile(column) {
    return column.type === 'number' ? numberProfile(column) : categoryProfile(column);
}
function numberProfile({ rows, missing, invalid, counts }) {
    const distinct = counts.values.length;
    return { type: 'number', rows, missing, invalid, distinct, spread: distinct > 0 ? spread(counts) : null };
}
function spread(counts) {
    const min = counts.values[0];
    const max = counts.values.at(-1);
    const { n, mean, squares, unit } = (0,moments/* moments */.C)(counts);
    const deviation = n > 1 ? Math.sqrt(squares / (n - 1)) * unit : 0;
    return {
        min,
        max,
        // Adding 0 makes the -0 of an underflow a 0, which JSON can keep.
        mean: Math.min(max, Math.max(min, mean * unit)) + 0,
        standardDeviation: Math.min(Number.MAX_VALUE, deviation),
        quantiles: (0,quantile/* quantiles */.tI)(counts, profileQuantiles),
    };
}
function categoryProfile({ rows, missing, counts }) {
    const present = [...counts].filter(([, count]) => count > 0);
    // Stable: equally frequent ones stay in order of first appearance.
    const top = present.toSorted((a, b) => b[1] - a[1]).slice(0, TOP_CATEGORIES);
    return {
        type: 'category',
        rows,
        missing,
        distinct: present.length,
        top: top.map(([category, count]) => ({ category, rows: count })),
    };
}

;// CONCATENATED MODULE: ./build/src/measure/columns.js




/** Profile, drift and picture of a column of both sets. `logQ` of the drift is left null. */
function measureColumn(reference, candidate, test) {
    return {
        reference: profile(reference),
        candidate: profile(candidate),
        drift: (0,drift/* drift */.UL)(reference, candidate, test),
        histogram: histogram(reference, candidate),
    };
}
/** The test of drift by which a column is measured. */
function driftTest(plan, features, name) {
    return features.find((feature) => feature.name === name)?.drift?.test ?? plan.drift.test;
}
/** Every column that both sets have in one type. `measured` holds those that were measured before, by name. */
function measureColumns(plan, features, { reference, candidate }, measured = new Map()) {
    const { score, scores, prediction } = plan.data;
    const columns = [];
    for (const [name, after] of candidate) {
        const before = reference.get(name);
        if (!before || before.type !== after.type)
            continue;
        const isScore = name === score || Object.values(scores ?? {}).includes(name);
        const role = isScore ? 'score' : name === prediction ? 'prediction' : 'feature';
        const lone = measured.get(name) ?? measureColumn(before, after, driftTest(plan, features, name));
        columns.push({ name, role, ...lone });
    }
    // Times move on by themselves, and an unwatched feature must not cost the others power.
    const untested = new Set(features.filter(({ type, watched }) => type === 'time' || !watched).map(({ name }) => name));
    const tested = columns.filter(({ name }) => !untested.has(name));
    const adjusted = (0,drift/* adjustDrift */.Zk)(tested.map((column) => column.drift));
    tested.forEach((column, i) => {
        column.drift = adjusted[i];
    });
    return columns.map((column) => (plan.data.private.includes(column.name) ? withoutValues(column) : column));
}


/***/ }),

/***/ 1337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ interpolate),
/* harmony export */   QL: () => (/* binding */ countedRows),
/* harmony export */   Y4: () => (/* binding */ firstAbove),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   d$: () => (/* binding */ rowsWithin),
/* harmony export */   mc: () => (/* binding */ middle),
/* harmony export */   nT: () => (/* binding */ firstFrom),
/* harmony export */   tI: () => (/* binding */ quantiles)
/* harmony export */ });
/** Values that are summed up at a time. */
const BLOCK = 1024;
/** Sums that were asked for before, since most statistics of a column begin by asking: the rows before each block, and all rows. */
const known = new WeakMap();
function rowsBeforeBlocks(rows) {
    const before = known.get(rows);
    if (before)
        return before;
    const sums = new Float64Array(Math.ceil(rows.length / BLOCK) + 1);
    for (let block = 0; block + 1 < sums.length; block++) {
        const end = Math.min((block + 1) * BLOCK, rows.length);
        sums[block + 1] = sums[block] + sumOf(rows, block * BLOCK, end);
    }
    known.set(rows, sums);
    return sums;
}
function sumOf(rows, from, to) {
    let sum = 0;
    for (let i = from; i < to; i++)
        sum += rows[i];
    return sum;
}
/** How many rows the counts hold. */
function countedRows({ rows }) {
    return rowsBeforeBlocks(rows).at(-1);
}
/** Rows of `counts.values[from..to)`. */
function rowsWithin({ rows }, from, to) {
    return to - from < 2 * BLOCK ? sumOf(rows, from, to) : rowsBefore(rows, to) - rowsBefore(rows, from);
}
function rowsBefore(rows, index) {
    const block = Math.floor(index / BLOCK);
    return rowsBeforeBlocks(rows)[block] + sumOf(rows, block * BLOCK, index);
}
/**
 * Quantiles at probabilities in [0, 1], interpolated linearly between the order statistics around (n − 1)·p: type 7 of
 * Hyndman & Fan 1996, the default of numpy and R. NaN for each when there are no rows.
 */
function quantiles(counts, probabilities) {
    const n = countedRows(counts);
    if (n === 0)
        return probabilities.map(() => NaN);
    const { values, rows } = counts;
    return probabilities.map((probability) => {
        const position = (n - 1) * probability;
        const floor = Math.floor(position);
        const { index, end } = valueOfRow(rows, floor);
        const low = values[index];
        const high = floor + 1 < end || index + 1 === values.length ? low : values[index + 1];
        return interpolate(low, high, position - floor);
    });
}
/** The lower median. */
function middle({ values, rows }) {
    return values[valueOfRow(rows, Math.floor((countedRows({ rows }) - 1) / 2)).index];
}
/** Which value the row at a place has, from 0, when all are in order, and how many rows have that one or less. */
function valueOfRow(rows, place) {
    const before = rowsBeforeBlocks(rows);
    const block = firstAbove(before, 1, place) - 1;
    let index = block * BLOCK;
    let end = before[block] + rows[index];
    while (end <= place)
        end += rows[++index];
    return { index, end };
}
/** Where in ascending values, from `from` on, the first stands that is not below `bound`. */
function firstFrom(values, from, bound) {
    let [low, high] = [from, values.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (values[middle] < bound)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The same for the first that is above `bound`. */
function firstAbove(values, from, bound) {
    let [low, high] = [from, values.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (values[middle] <= bound)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The quantile at one probability: see `quantiles`. */
function quantile(counts, probability) {
    return quantiles(counts, [probability])[0];
}
/** low + t·(high − low), without overflow and never outside [low, high]. */
function interpolate(low, high, t) {
    if (low === high)
        return low;
    const width = high - low;
    if (!Number.isFinite(width))
        return low * (1 - t) + high * t;
    return t < 0.5 ? low + width * t : high - width * (1 - t);
}


/***/ }),

/***/ 9656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ beginColumns),
/* harmony export */   V: () => (/* binding */ takeColumns)
/* harmony export */ });
/* harmony import */ var _count_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8263);
/* harmony import */ var _measure_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7835);


/**
 * Has the runner's threads begin to count and measure the columns of both sets, where there are threads and the columns are
 * long. The function returned lends this thread to what is left of it, and gives all of it.
 */
function beginColumns(plan, sets, runner) {
    const [before, after] = [sets.reference.table, sets.candidate.table].map((table) => (0,_count_column_js__WEBPACK_IMPORTED_MODULE_0__/* .measuredColumns */ .iW)(plan, sets, table));
    const columns = [...new Set([...before.keys(), ...after.keys()])].map((name) => ({
        name,
        before: before.get(name) ?? null,
        after: after.get(name) ?? null,
        test: (0,_measure_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .driftTest */ ._A)(plan, sets.features, name),
    }));
    // Texts cross from thread to thread as copies; they are counted here.
    const isText = (one) => one.before?.type === 'category' || one.after?.type === 'category';
    const texts = columns.filter(isText);
    // Those that take longest come first, so that nobody waits long for whoever has the last.
    const numbers = columns.filter((one) => !isText(one)).sort((a, b) => varied(b.before) - varied(a.before));
    const work = { columns: numbers, taken: new Int32Array(new SharedArrayBuffer(4)) };
    const bytes = (sets.reference.table.rows + sets.candidate.table.rows) * numbers.length * 8;
    const threads = runner && bytes >= runner.least ? Math.min(runner.size - 1, numbers.length) : 0;
    const others = Array.from({ length: threads }, () => runner.run('takeColumns', work));
    return async () => {
        const own = [...texts.map(doColumn), ...takeColumns(work)];
        const done = [own, ...(await Promise.all(others))].flat();
        const byName = new Map(done.map((one) => [one.name, one]));
        const side = (which, order) => new Map([...order.keys()].map((name) => [name, byName.get(name)[which]]));
        return {
            counted: { reference: side('before', before), candidate: side('after', after) },
            measured: new Map(done.flatMap(({ name, measured }) => (measured ? [[name, measured]] : []))),
        };
    };
}
/** Distinct values among some cells of a column: the more, the longer it takes to count and to measure. */
function varied(column) {
    if (column === null || column.type === 'category')
        return 0;
    const { values } = column;
    const seen = new Set();
    for (let row = 0; row < values.length; row += Math.ceil(values.length / 256))
        seen.add(values[row]);
    return seen.size;
}
/** Counts and measures columns until all are taken. */
function takeColumns({ columns, taken }) {
    const done = [];
    for (;;) {
        const next = columns[Atomics.add(taken, 0, 1)];
        if (next === undefined)
            return done;
        done.push(doColumn(next));
    }
}
function doColumn({ name, before, after, test }) {
    const [left, right] = [before && (0,_count_column_js__WEBPACK_IMPORTED_MODULE_0__/* .countColumn */ .y$)(before), after && (0,_count_column_js__WEBPACK_IMPORTED_MODULE_0__/* .countColumn */ .y$)(after)];
    const measured = left && right && left.type === right.type ? (0,_measure_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .measureColumn */ .Th)(left, right, test) : null;
    return { name, before: left, after: right, measured };
}


/***/ }),

/***/ 8096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  perform: () => (/* binding */ perform)
});

// EXTERNAL MODULE: ./build/src/data/builder.js + 2 modules
var builder = __webpack_require__(1602);
// EXTERNAL MODULE: ./build/src/data/bytes.js
var bytes = __webpack_require__(5893);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/data/csv-begin.js

const LINE_FEED = 10;
const RETURN = 13;
const QUOTE = 34;
/** Bytes looked at to begin with, and records of them that must fit. */
const WINDOW = 1 << 16;
const ENOUGH = 20;
/**
 * Where the first record begins at or behind `from`, as far as can be told from there: whether a byte lies inside quotes
 * depends on all bytes before it. Of the two possibilities the one is taken under which the next records have as many
 * fields as the header. `to`, or the end of the file, where none begins before. Whoever knows where the records before
 * end must compare.
 */
async function guessBegin(question) {
    const handle = await (0,promises_.open)(question.file, 'r');
    try {
        const most = question.to ?? (await handle.stat()).size;
        // The byte before may be the line ending of the record before.
        const start = question.from - 1;
        for (let size = WINDOW;; size *= 4) {
            const bytes = Buffer.alloc(Math.min(size, Math.max(0, most + WINDOW - start)));
            const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
            const window = bytes.subarray(0, bytesRead);
            const outside = afterLine(window, false);
            const inside = afterLine(window, true);
            const wrong = !fits(window, outside, question) && fits(window, inside, question);
            const begin = wrong ? inside : outside;
            if (begin >= 0)
                return start + begin;
            if (bytesRead < size)
                return most;
        }
    }
    finally {
        await handle.close();
    }
}
/** Where the first line ending that is not in quotes is over; -1 where there is none. */
function afterLine(bytes, quoted) {
    let inside = quoted;
    for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at];
        if (byte === QUOTE)
            inside = !inside;
        else if (!inside && (byte === LINE_FEED || byte === RETURN))
            return at + 1;
    }
    return -1;
}
/** Whether the whole records in `bytes[from..)`, or the first of them, have as many fields as the header, quoted as they must be. */
function fits(bytes, from, { names, delimiter }) {
    if (from < 0)
        return false;
    let inside = false;
    let fields = 1;
    let begun = from;
    let records = 0;
    for (let at = from; at < bytes.length && records < ENOUGH; at++) {
        const byte = bytes[at];
        if (inside) {
            if (byte !== QUOTE)
                continue;
            if (bytes[at + 1] === QUOTE)
                at++;
            else
                inside = false;
        }
        else if (byte === QUOTE) {
            if (at > begun)
                return false;
            inside = true;
        }
        else if (byte === delimiter) {
            fields++;
            begun = at + 1;
        }
        else if (byte === LINE_FEED || byte === RETURN) {
            const blank = fields === 1 && begun === at;
            if (!blank) {
                if (fields !== names.length)
                    return false;
                records++;
            }
            fields = 1;
            begun = at + 1;
        }
    }
    return records > 0;
}

// EXTERNAL MODULE: ./build/src/data/scan.js + 2 modules
var scan = __webpack_require__(9859);
;// CONCATENATED MODULE: ./build/src/data/csv-range.js




/** Reads a range of a CSV file by itself, wherever the range begins. A Refusal comes only from lack of memory. */
async function readRange(job, tell = () => { }) {
    const begin = job.exact ? job.from : await guessBegin(job);
    const requests = job.columns.map(({ request }) => request);
    const table = new builder/* TableBuilder */.O({ columns: requests, others: 'skip' });
    const builders = table.columnsOf(job.names, job.file);
    for (const { request, kind } of job.columns) {
        if (kind === 'category')
            table.columns.get(request.name)?.restartAsCategory();
    }
    const part = { begin, end: begin, rows: 0, columns: [], fault: null };
    const limit = job.to ?? Infinity;
    if (begin >= limit)
        return part;
    table.reserve(job.rows);
    const scanner = new scan/* CsvScanner */.B(builders, job.delimiter, 0, (rows) => table.reserve(rows));
    const reader = new bytes/* TextReader */.TX({
        file: job.file,
        gzip: false,
        start: begin,
        ...(job.chunk !== undefined && { chunk: job.chunk }),
        onBytes: (bytes) => tell({ bytes, rows: scanner.row }),
    });
    try {
        for (let used = 0;;) {
            const piece = await reader.next(used);
            used = scanner.scan(piece.bytes, piece.from, piece.end, piece.offset, piece.last, limit);
            part.end = piece.offset + used;
            if (scanner.between && part.end >= limit)
                break;
            if (piece.fault) {
                part.fault = { kind: 'byte', at: piece.fault };
                break;
            }
            if (piece.last)
                break;
        }
    }
    catch (error) {
        part.fault = faultOf(error);
    }
    finally {
        await reader.close();
    }
    part.rows = scanner.row;
    part.columns = [...table.columns.values()].map((builder) => builder.filled(part.rows));
    return part;
}
function faultOf(error) {
    if (error instanceof scan/* CsvFault */.p) {
        const { fault, record, offset, field } = error;
        return { kind: 'form', fault, record, offset, field };
    }
    if (error instanceof bytes/* TooLong */.VL)
        return { kind: 'length', offset: error.offset };
    throw error;
}

// EXTERNAL MODULE: ./build/src/data/read.js + 6 modules
var read = __webpack_require__(6869);
// EXTERNAL MODULE: ./build/src/threads/columns.js
var columns = __webpack_require__(9656);
;// CONCATENATED MODULE: ./build/src/threads/jobs.js



const jobs = {
    readTable: async ({ files, request, budget }, tell) => ({
        result: await (0,read/* readTable */.x)(files, request, { progress: seldom(tell), budget }),
    }),
    readRange: async (input, tell) => ({
        result: await readRange(input, seldom(tell)),
    }),
    takeColumns: (work) => {
        const result = (0,columns/* takeColumns */.V)(work);
        const counts = result.flatMap(({ before, after }) => [before, after]);
        const moved = counts.flatMap((one) => one?.type === 'number' ? [one.counts.values.buffer, one.counts.rows.buffer] : []);
        return { result, moved: moved };
    },
};
/** Does one job; `tell` hears what it has to say meanwhile. */
async function perform(job, input, tell) {
    return await jobs[job](input, tell);
}
/** Tells no more than ten times a second. */
function seldom(tell) {
    let next = 0;
    return (news) => {
        const now = performance.now();
        if (now < next)
            return;
        next = now + 100;
        tell(news);
    };
}


/***/ })

};
