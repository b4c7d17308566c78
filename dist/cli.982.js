export const id = 982;
export const ids = [982];
export const modules = {

/***/ 8263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iW: () => (/* binding */ measuredColumns),
/* harmony export */   jN: () => (/* binding */ presentRows),
/* harmony export */   q8: () => (/* binding */ countCategories),
/* harmony export */   vA: () => (/* binding */ totalsOf),
/* harmony export */   vK: () => (/* binding */ countColumns),
/* harmony export */   y$: () => (/* binding */ countColumn)
/* harmony export */ });
/* harmony import */ var _data_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5100);
/* harmony import */ var _row_loops_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5563);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(903);



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
/** Counts the rows of each value of a column; times count as numbers (milliseconds). `room` as in `countValues`. */
function countColumn(column, room) {
    if (column.type === 'category') {
        return {
            type: 'category',
            rows: column.codes.length,
            missing: column.missing,
            counts: countCategories(column),
        };
    }
    const { values, missing, invalid } = column;
    return { type: 'number', rows: (0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .rowCount */ .oW)(values), missing, invalid, counts: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .countValues */ .I)(values, room) };
}
/** A column's counts without its values. */
function totalsOf(column) {
    if (column.type === 'category')
        return column;
    const { type, rows, missing, invalid } = column;
    return { type, rows, missing, invalid };
}
/** Rows that hold a number. */
function presentRows({ rows, missing, invalid }) {
    return rows - missing - (invalid?.cells ?? 0);
}
/** Category → rows, in order of first appearance. */
function countCategories(column) {
    const rows = (0,_row_loops_js__WEBPACK_IMPORTED_MODULE_1__/* .countCodes */ .wA)(column.codes, column.categories.length);
    const counts = new Map();
    column.categories.forEach((category, code) => {
        if (rows[code] > 0)
            counts.set(category, rows[code]);
    });
    return counts;
}


/***/ }),

/***/ 7784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ canBeNamed),
/* harmony export */   Yu: () => (/* binding */ cellsOfRows),
/* harmony export */   h_: () => (/* binding */ cutColumn),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   tS: () => (/* binding */ applyCut)
/* harmony export */ });
/* harmony import */ var _column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8263);
/* harmony import */ var _ranks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3558);
/* harmony import */ var _segment_loops_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(402);



const MOST_BINS = 8;
const MOST_CATEGORIES = 30;
const LONGEST = 200;
/** Cells of a cut, missing values and other categories included. */
function cellsOf(cut) {
    return cut.type === 'number' ? cut.edges.length + 2 : cut.categories.length + 2;
}
/**
 * Cuts a feature by the rows of the reference: numbers into at most 8 bins of about equal rows, at the roundest numbers
 * near the quantiles (each value for itself where there are at most 8); texts into the 30 most frequent categories that a condition can name.
 */
function cutColumn(reference) {
    if (reference.type === 'number')
        return { type: 'number', edges: edgesOf(reference) };
    const categories = [...reference.counts]
        .filter(([category, rows]) => rows > 0 && canBeNamed(category))
        .sort((a, b) => b[1] - a[1]);
    return { type: 'category', categories: categories.slice(0, MOST_CATEGORIES).map(([category]) => category) };
}
/** Whether a person can copy the text from a report into a plan: it is short, on one line, and every character shows. */
function canBeNamed(text) {
    return text.length <= LONGEST && !/[\p{C}\p{Zl}\p{Zp}\p{DI}]/u.test(text);
}
/** A column with a cut of it, or of another set's; null where the column is of another type. */
function applyCut(column, cut) {
    if (column.type === 'number' && cut.type === 'number')
        return { values: column.values, edges: cut.edges };
    if (column.type !== 'category' || cut.type !== 'category')
        return null;
    const known = new Map(cut.categories.map((category, code) => [category, code]));
    const others = cut.categories.length;
    const cells = Uint8Array.from(column.categories, (category) => known.get(category) ?? others);
    return { codes: column.codes, cells, missing: others + 1 };
}
/** The code of the cell of each of some rows. */
function cellsOfRows(column, rows) {
    if ('edges' in column)
        return (0,_segment_loops_js__WEBPACK_IMPORTED_MODULE_2__/* .cutRows */ .W)(column.values, column.edges, rows);
    const { codes, cells, missing } = column;
    const coded = new Uint8Array(rows.length);
    for (let i = 0; i < coded.length; i++)
        coded[i] = cells[codes[rows[i]]] ?? missing;
    return coded;
}
function edgesOf(column) {
    const { counts } = column;
    const { values } = counts;
    if (values.length <= MOST_BINS)
        return [...values.subarray(1)].filter(writable);
    const present = (0,_column_js__WEBPACK_IMPORTED_MODULE_0__/* .presentRows */ .jN)(column);
    const valueBehind = (share) => {
        const reached = Math.min((0,_ranks_js__WEBPACK_IMPORTED_MODULE_1__/* .countedRows */ .QL)(counts), Math.max(1, Math.ceil(share * present)));
        return values[(0,_ranks_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOfRow */ .bJ)(counts.rows, reached - 1).index];
    };
    const edges = [];
    for (let bin = 1; bin < MOST_BINS; bin++) {
        const [low, high] = [valueBehind(bin / MOST_BINS - 0.01), valueBehind(bin / MOST_BINS + 0.01)];
        const last = edges.at(-1) ?? values[0];
        const round = roundest(low, high);
        // A value that fills several bins gets one for itself: it ends where the next value begins.
        const edge = round > last ? round : values.find((value) => value > high);
        if (edge !== undefined && edge > last)
            edges.push(edge);
    }
    return edges.filter(writable);
}
/** Whether a condition may hold the number: SQL here reads exponents to ±308, and leaves what is nearer to zero. */
function writable(edge) {
    return edge === 0 || Math.abs(edge) > 1e-307;
}
/** The number of fewest digits near the middle of low..high and within it, so that a condition reads well. */
function roundest(low, high) {
    const middle = low / 2 + high / 2;
    for (let digits = 1; digits <= 15; digits++) {
        const rounded = Number(middle.toPrecision(digits));
        if (rounded >= low && rounded <= high)
            return rounded;
    }
    return high;
}


/***/ }),

/***/ 402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ cellCounter),
/* harmony export */   W: () => (/* binding */ cutRows)
/* harmony export */ });
/* harmony import */ var _data_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5100);
/* harmony import */ var _webassembly_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4967);
/* harmony import */ var _kernel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2296);



// Loops of the search for weak segments: see kernel/segments.ts.
/** How many of `edges`, which ascend, the value of each of some rows reaches; one more than there are for NaN. */
function cutRows(numbers, edges, rows) {
    const { memory, cutValues, block, blockSides, ends, keys } = (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelAt */ .ZM)();
    (0,_webassembly_js__WEBPACK_IMPORTED_MODULE_2__/* .enlarge */ .V)(memory, keys);
    const into = new Float64Array(memory.buffer, block, _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
    const codes = new Uint8Array(memory.buffer, blockSides, _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
    new Float64Array(memory.buffer, ends, edges.length).set(edges);
    const coded = new Uint8Array(rows.length);
    for (let from = 0; from < rows.length; from += _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE) {
        const some = rows.subarray(from, from + _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
        (0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .takeNumbers */ .Wy)(numbers, some, into);
        cutValues(block, some.length, ends, edges.length, blockSides);
        coded.set(codes.subarray(0, some.length), from);
    }
    return coded;
}
/**
 * Lays out in the kernel's memory the cell of each row by each of some features, and whether it is wrong, and gives what counts
 * them: right and wrong rows, in turn, by the cells of feature `a`, within those of `b` where that is not null.
 */
function cellCounter(features, wrong) {
    const { memory, joinWrong, countCells, heap } = (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelAt */ .ZM)();
    const rows = wrong.length;
    const wrongs = (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .aligned */ .b6)(heap());
    const none = wrongs + rows;
    const placeOf = (feature) => none + rows + feature * rows;
    const joined = (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .aligned */ .b6)(placeOf(features.length));
    const counters = (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .aligned */ .b6)(joined + 2 * rows);
    const most = Math.max(0, ...features.map(({ cells }) => cells));
    (0,_webassembly_js__WEBPACK_IMPORTED_MODULE_2__/* .enlarge */ .V)(memory, counters + 8 * most * most);
    const bytes = new Uint8Array(memory.buffer);
    bytes.set(wrong, wrongs);
    bytes.fill(0, none, none + rows);
    features.forEach(({ codes }, feature) => {
        bytes.set(codes, placeOf(feature));
    });
    let last = -1;
    return (a, b) => {
        if (a !== last)
            joinWrong(placeOf(a), wrongs, rows, joined);
        last = a;
        const stride = 2 * features[a].cells;
        const counts = new Uint32Array(memory.buffer, counters, stride * (b === null ? 1 : features[b].cells));
        counts.fill(0);
        countCells(joined, b === null ? none : placeOf(b), rows, stride, counters);
        return counts.slice();
    };
}


/***/ }),

/***/ 8943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ countSegments),
/* harmony export */   Xr: () => (/* binding */ addSegmentCounts),
/* harmony export */   dR: () => (/* binding */ pairIndex)
/* harmony export */ });
/* harmony import */ var _segment_loops_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(402);

/** Counts right and wrong predictions in every cell. `wrong` holds 1 for a row predicted wrongly, 0 for one rightly. */
function countSegments(features, wrong) {
    const cells = features.map((feature) => feature.cells);
    const count = (0,_segment_loops_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCounter */ .V)(features, wrong);
    const counts = { right: 0, wrong: 0, cells, singles: [], pairs: [] };
    for (let row = 0; row < wrong.length; row++)
        counts.wrong += wrong[row];
    counts.right = wrong.length - counts.wrong;
    for (let a = 0; a < features.length; a++) {
        counts.singles.push(count(a, null));
        for (let b = a + 1; b < features.length; b++)
            counts.pairs.push(count(a, b));
    }
    return counts;
}
/** Adds counts of other rows, cut in the same way. */
function addSegmentCounts(a, b) {
    const add = (left, right) => left.map((count, i) => count + right[i]);
    return {
        right: a.right + b.right,
        wrong: a.wrong + b.wrong,
        cells: a.cells,
        singles: a.singles.map((table, i) => add(table, b.singles[i])),
        pairs: a.pairs.map((table, i) => add(table, b.pairs[i])),
    };
}
/** Where the table of features a < b stands among the pairs of n features. */
function pairIndex(a, b, n) {
    return (a * (2 * n - a - 1)) / 2 + b - a - 1;
}


/***/ }),

/***/ 3375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ partsOfSearch),
/* harmony export */   j$: () => (/* binding */ countPart),
/* harmony export */   j9: () => (/* binding */ rowsToSearch),
/* harmony export */   jO: () => (/* binding */ countForSearch),
/* harmony export */   nn: () => (/* binding */ joinParts)
/* harmony export */ });
/* harmony import */ var _row_loops_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5563);
/* harmony import */ var _segment_cuts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7784);
/* harmony import */ var _segments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8943);



/** Features beyond this many are not searched: the pairs of 64 are 2,016 already. */
const mostFeatures = 64;
/** Cells counted at most, pairs times rows, and rows at most: of a larger set a sample is counted. */
const mostCounted = 60_000_000;
const mostRows = 100_000;
/** A number counts as predicted wrongly when its error is among this share of the largest. */
const largeErrors = 0.25;
/**
 * Chooses the candidate's rows that are searched for weak segments, always the same, of a large set a sample, and the features that
 * both sets have: no private columns, because a condition would tell their values. null where there is nothing to search.
 */
function rowsToSearch(plan, features, [reference, candidate], answers, outcome) {
    if (!plan.segments.search)
        return null;
    const typeIn = ({ columns }, name) => columns.get(name)?.type ?? null;
    const searched = features
        .filter(({ name, type }) => type !== 'time' && !plan.data.private.includes(name) && (0,_segment_cuts_js__WEBPACK_IMPORTED_MODULE_1__/* .canBeNamed */ .JY)(name))
        .map(({ name }) => name)
        .filter((name) => typeIn(reference, name) !== null && typeIn(reference, name) === typeIn(candidate, name))
        .slice(0, mostFeatures);
    const pairs = (searched.length * (searched.length - 1)) / 2;
    const sample = sampled(answers, outcome, Math.min(mostRows, mostCounted / Math.max(1, pairs)));
    return sample.rows.length === 0 || searched.length === 0 ? null : { features: searched, ...sample };
}
/** Divides what is searched into so many parts. The features of the candidate are cut as the reference's rows ask for. */
function partsOfSearch({ features, rows, wrong }, cuts, { columns }, parts) {
    const cut = features.map((name) => {
        const of = cuts.get(name);
        return { column: (0,_segment_cuts_js__WEBPACK_IMPORTED_MODULE_1__/* .applyCut */ .tS)(columns.get(name), of), cells: (0,_segment_cuts_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsOf */ .nc)(of) };
    });
    const size = Math.ceil(rows.length / parts);
    // Copies, since a part of an array crosses to another thread with the whole of it.
    return Array.from({ length: parts }, (_, part) => {
        const [from, to] = [part * size, (part + 1) * size];
        return { columns: cut, rows: rows.slice(from, to), wrong: wrong.slice(from, to) };
    });
}
/** Counts right and wrong predictions by cells of features. */
function countPart({ columns, rows, wrong }) {
    const codes = columns.map(({ column, cells }) => ({ codes: (0,_segment_cuts_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsOfRows */ .Yu)(column, rows), cells }));
    return (0,_segments_js__WEBPACK_IMPORTED_MODULE_2__/* .countSegments */ .CJ)(codes, wrong);
}
/** What the parts of a search counted, added up. */
function joinParts({ features }, cuts, parts) {
    return {
        features: features.map((name) => ({ name, cut: cuts.get(name) })),
        counts: parts.reduce(_segments_js__WEBPACK_IMPORTED_MODULE_2__/* .addSegmentCounts */ .Xr),
    };
}
/** Counts right and wrong predictions by cells of features, which are cut as the reference's rows ask for. */
function countForSearch(searched, cuts, table) {
    return joinParts(searched, cuts, partsOfSearch(searched, cuts, table, 1).map(countPart));
}
/** Whether the row was predicted wrongly, a number where its error is large for the set; null where label or prediction is missing. */
function judge(answers, outcome) {
    const { actual, predicted } = answers;
    if (answers.task === 'classes') {
        return (row) => (actual[row] < 0 || predicted[row] < 0 ? null : actual[row] !== predicted[row]);
    }
    const limit = outcome.residuals ? upper(outcome.residuals.absoluteErrors, largeErrors) : 0;
    return (row) => {
        const error = Math.abs(predicted[row] - actual[row]);
        return Number.isFinite(error) ? error > limit : null;
    };
}
/** Rows that can be judged. */
function judgedRows({ confusion, residuals }) {
    return residuals?.cases ?? confusion?.table.reduce((rows, count) => rows + count, 0) ?? 0;
}
/** The least value that at most so great a share of the rows lies above. */
function upper({ values, rows }, share) {
    let total = 0;
    for (let i = 0; i < rows.length; i++)
        total += rows[i];
    let above = 0;
    let i = values.length - 1;
    while (i > 0 && above + rows[i] <= share * total)
        above += rows[i--];
    return values[i];
}
/** About `most` of the rows that can be judged, or all where they are fewer, by a hash of their numbers; and which are wrong. */
function sampled(answers, outcome, most) {
    const [isWrong, judged] = [judge(answers, outcome), judgedRows(outcome)];
    const rows = (0,_row_loops_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseRows */ .dk)(answers.actual.length, Math.min(1, most / judged));
    const wrong = new Uint8Array(rows.length);
    let n = 0;
    for (const row of rows) {
        const found = isWrong(row);
        if (found === null)
            continue;
        rows[n] = row;
        wrong[n++] = found ? 1 : 0;
    }
    return { rows: rows.subarray(0, n), wrong: wrong.subarray(0, n) };
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

/***/ 8096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  perform: () => (/* binding */ perform)
});

// EXTERNAL MODULE: ./build/src/count/weak-rows.js
var weak_rows = __webpack_require__(3375);
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
    readTable: ({ files, request, budget }, tell) => (0,read/* readTable */.x)(files, request, { progress: seldom(tell), budget }),
    readRange: (input, tell) => readRange(input, seldom(tell)),
    takeColumns: (work) => (0,columns/* takeColumns */.V)(work),
    countPart: (part) => (0,weak_rows/* countPart */.j$)(part),
};
/** What one job comes to; `tell` hears what it has to say meanwhile. */
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
