export const id = 534;
export const ids = [534];
export const modules = {

/***/ 88263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iW: () => (/* binding */ measuredColumns),
/* harmony export */   jN: () => (/* binding */ presentRows),
/* harmony export */   q8: () => (/* binding */ countCategories),
/* harmony export */   vA: () => (/* binding */ totalsOf),
/* harmony export */   y$: () => (/* binding */ countColumn)
/* harmony export */ });
/* unused harmony export countColumns */
/* harmony import */ var _data_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45100);
/* harmony import */ var _row_loops_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75563);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70903);



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

/***/ 17784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ canBeNamed),
/* harmony export */   Yu: () => (/* binding */ cellsOfRows),
/* harmony export */   h_: () => (/* binding */ cutColumn),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   tS: () => (/* binding */ applyCut)
/* harmony export */ });
/* harmony import */ var _column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88263);
/* harmony import */ var _ranks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33558);
/* harmony import */ var _segment_loops_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90402);



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

/***/ 90402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ cellCounter),
/* harmony export */   W: () => (/* binding */ cutRows)
/* harmony export */ });
/* harmony import */ var _data_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45100);
/* harmony import */ var _webassembly_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84967);
/* harmony import */ var _kernel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12296);



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

/***/ 48943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ countSegments),
/* harmony export */   Xr: () => (/* binding */ addSegmentCounts),
/* harmony export */   dR: () => (/* binding */ pairIndex)
/* harmony export */ });
/* harmony import */ var _segment_loops_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90402);

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

/***/ 93375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ partsOfSearch),
/* harmony export */   j$: () => (/* binding */ countPart),
/* harmony export */   j9: () => (/* binding */ rowsToSearch),
/* harmony export */   jO: () => (/* binding */ countForSearch),
/* harmony export */   nn: () => (/* binding */ joinParts)
/* harmony export */ });
/* harmony import */ var _row_loops_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75563);
/* harmony import */ var _segment_cuts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17784);
/* harmony import */ var _segments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48943);



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

/***/ 37370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ binEnds),
/* harmony export */   Q2: () => (/* binding */ quantileBins),
/* harmony export */   _V: () => (/* binding */ rowsByEnd),
/* harmony export */   nr: () => (/* binding */ pairCategories)
/* harmony export */ });
/* harmony import */ var _count_ranks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33558);

/**
 * Both sides over the reference's quantile bins: each bin ends with (and holds) the smallest reference value that has
 * its share of the reference rows below or at it, so that equal values share a bin and a heavy value has one for
 * itself, and values beyond a heavy end value go to a bin of their own. Bins empty on both sides are left out.
 */
function quantileBins(reference, candidate, bins = 10) {
    const ends = binEnds(reference, bins);
    return occupied({ reference: rowsByEnd(reference, ends), candidate: rowsByEnd(candidate, ends) });
}
/** Both sides over the union of their categories. */
function pairCategories(reference, candidate) {
    const categories = [...new Set([...reference.keys(), ...candidate.keys()])];
    const paired = { categories: [], reference: [], candidate: [] };
    for (const category of categories) {
        const before = reference.get(category) ?? 0;
        const after = candidate.get(category) ?? 0;
        if (before === 0 && after === 0)
            continue;
        paired.categories.push(category);
        paired.reference.push(before);
        paired.candidate.push(after);
    }
    return paired;
}
/** Inclusive upper ends of all bins but the last, ascending. */
function binEnds(reference, bins) {
    const n = (0,_count_ranks_js__WEBPACK_IMPORTED_MODULE_0__/* .countedRows */ .QL)(reference);
    if (n === 0)
        return [];
    const min = reference.values[0];
    const ends = [];
    for (let bin = 1; bin < bins; bin++) {
        const end = reference.values[(0,_count_ranks_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOfRow */ .bJ)(reference.rows, Math.ceil((bin * n) / bins) - 1).index];
        if (end !== ends.at(-1))
            ends.push(end);
    }
    // A heavy minimum keeps its bin to itself: what falls below it is new.
    return ends[0] === min ? [nextBelow(min), ...ends] : ends;
}
/** Rows up to and including each end, then the rows above the last. */
function rowsByEnd(counts, ends) {
    let from = 0;
    return [...ends, Infinity].map((end) => {
        const to = (0,_count_ranks_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAbove */ .Y4)(counts.values, from, end);
        const rows = (0,_count_ranks_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsWithin */ .d$)(counts, from, to);
        from = to;
        return rows;
    });
}
function occupied({ reference, candidate }) {
    const keep = (_, bin) => reference[bin] > 0 || candidate[bin] > 0;
    return { reference: reference.filter(keep), candidate: candidate.filter(keep) };
}
/** The greatest double below x. */
function nextBelow(x) {
    if (x === 0)
        return -Number.MIN_VALUE;
    const bits = new BigInt64Array(new Float64Array([x]).buffer);
    bits[0] += x > 0 ? -1n : 1n;
    return new Float64Array(bits.buffer)[0];
}


/***/ }),

/***/ 51521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iZ: () => (/* binding */ columnRules),
  Th: () => (/* binding */ measureColumn),
  ou: () => (/* binding */ withRoles)
});

// UNUSED EXPORTS: measureColumns

// EXTERNAL MODULE: ./build/src/measure/drift.js + 4 modules
var drift = __webpack_require__(22749);
// EXTERNAL MODULE: ./build/src/measure/range.js
var range = __webpack_require__(82727);
;// CONCATENATED MODULE: ./build/src/measure/cardinality.js

/**
 * Holds the number of distinct values of the candidate against what a random part of the pooled rows, as large as the
 * candidate, would hold (rarefaction, Hurlbert 1971). Whether each value appears in the part is a sum of negatively
 * associated indicators, for which Bernstein's inequality holds as if they were independent (Dubhashi and Ranjan 1998): so
 * `p` errs on the side of no change. null where a set holds no value.
 */
function cardinalityChange(reference, candidate) {
    const [before, after] = [distinct(reference), distinct(candidate)];
    const [n, m] = [valuesIn(reference), valuesIn(candidate)];
    if (n === 0 || m === 0)
        return null;
    // How many values are in so many pooled rows.
    const frequencies = new Map();
    for (const rows of pooled(reference, candidate))
        frequencies.set(rows, (frequencies.get(rows) ?? 0) + 1);
    let expected = 0;
    let variance = 0;
    for (const [rows, values] of frequencies) {
        const absent = (0,range/* outermost */.J9)(rows, n, n + m);
        expected += values * (1 - absent);
        variance += values * absent * (1 - absent);
    }
    const distance = Math.abs(after - expected);
    const p = distance === 0 ? 1 : Math.min(1, 2 * Math.exp(-(distance ** 2) / 2 / (variance + distance / 3)));
    return { reference: before, candidate: after, expected, p };
}
/** How many distinct values a column holds. */
function distinct(column) {
    return column.type === 'number' ? column.counts.values.length : column.counts.size;
}
function valuesIn(column) {
    let sum = 0;
    if (column.type === 'category')
        for (const rows of column.counts.values())
            sum += rows;
    else
        for (let i = 0; i < column.counts.rows.length; i++)
            sum += column.counts.rows[i];
    return sum;
}
/** Rows of each value in both sets together. */
function* pooled(a, b) {
    if (a.type === 'number' && b.type === 'number') {
        const [left, right] = [a.counts, b.counts];
        for (let i = 0, j = 0; i < left.values.length || j < right.values.length;) {
            const order = compare(left.values[i], right.values[j]);
            yield (order <= 0 ? left.rows[i++] : 0) + (order >= 0 ? right.rows[j++] : 0);
        }
    }
    else if (a.type === 'category' && b.type === 'category') {
        for (const [category, rows] of a.counts)
            yield rows + (b.counts.get(category) ?? 0);
        for (const [category, rows] of b.counts)
            if (!a.counts.has(category))
                yield rows;
    }
}
/** What has run out comes after everything. */
function compare(a, b) {
    return (a ?? Infinity) - (b ?? Infinity) || 0;
}

// EXTERNAL MODULE: ./build/src/measure/bins.js
var measure_bins = __webpack_require__(37370);
;// CONCATENATED MODULE: ./build/src/measure/tenths.js

const mostCategories = 20;
/**
 * The candidate's rows over tenths of the reference, or over its most frequent categories and all others: few numbers,
 * which keep their meaning as long as the reference stays. null where the sides are of different types.
 */
function tenths(reference, candidate) {
    if (reference.type === 'number' && candidate.type === 'number') {
        const ends = (0,measure_bins/* binEnds */.Ir)(reference.counts, 10);
        return { ends, categories: null, rows: (0,measure_bins/* rowsByEnd */._V)(candidate.counts, ends) };
    }
    if (reference.type !== 'category' || candidate.type !== 'category')
        return null;
    const frequent = [...reference.counts]
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .slice(0, mostCategories)
        .map(([category]) => category);
    const known = new Set(frequent);
    let others = 0;
    for (const [category, rows] of candidate.counts)
        if (!known.has(category))
            others += rows;
    return {
        ends: null,
        categories: frequent,
        rows: [...frequent.map((category) => candidate.counts.get(category) ?? 0), others],
    };
}

;// CONCATENATED MODULE: ./build/src/measure/facts.js



/** Half of the least share that the judges claim: for a smaller difference two columns are not merged. */
const alike = 0.05;
/** Tells the facts of a column; `reference` is null where it has none. */
function columnFacts(reference, candidate, { min, max }) {
    const outside = candidate.type === 'number' ? (0,range/* rowsOutside */.$i)(candidate.counts, min, max) : null;
    if (reference === null || reference.type !== candidate.type)
        return { outside, against: null };
    const [before, now] = [distinct(reference), distinct(candidate)];
    const similar = isAlike(candidate.rows, reference.rows) && isAlike(now, before);
    return {
        outside,
        against: {
            distinct: { reference: before, candidate: now },
            ends: { reference: endsOf(reference), candidate: endsOf(candidate) },
            range: reference.type === 'number' && candidate.type === 'number' ? (0,range/* rangeChanges */.RZ)(reference, candidate) : [],
            cardinality: similar ? null : cardinalityChange(reference, candidate),
            tenths: tenths(reference, candidate),
        },
    };
}
function endsOf(column) {
    if (column.type === 'category')
        return null;
    const { values } = column.counts;
    return values.length === 0 ? null : [values[0], values.at(-1)];
}
function isAlike(a, b) {
    return Math.abs(a - b) < alike * b;
}

// EXTERNAL MODULE: ./build/src/count/ranks.js
var ranks = __webpack_require__(33558);
// EXTERNAL MODULE: ./build/src/measure/quantile.js
var quantile = __webpack_require__(71337);
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
        const to = bin === last ? counts.values.length : (0,ranks/* firstFrom */.nT)(counts.values, from, edge);
        const rows = (0,ranks/* rowsWithin */.d$)(counts, from, to);
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
var moments = __webpack_require__(89143);
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





/** Measures a column of both sets; null: a set has none. Nothing of the counts is kept. */
function measureColumn(reference, candidate, rules) {
    const facts = candidate && columnFacts(reference, candidate, rules);
    if (!reference || !candidate || reference.type !== candidate.type)
        return { shown: null, facts };
    return {
        shown: {
            reference: profile(reference),
            candidate: profile(candidate),
            drift: (0,drift/* drift */.UL)(reference, candidate, rules.test),
            histogram: histogram(reference, candidate),
        },
        facts,
    };
}
/** What the plan asks of a column. */
function columnRules(plan, features, name) {
    const feature = features.find((one) => one.name === name);
    const { min = null, max = null } = feature ?? {};
    return { test: feature?.drift?.test ?? plan.drift.test, min, max };
}
/** Measures every column of the candidate. */
function measureColumns(plan, features, { reference, candidate }) {
    return new Map([...candidate].map(([name, after]) => [
        name,
        measureColumn(reference.get(name) ?? null, after, columnRules(plan, features, name)),
    ]));
}
/** Puts together what was measured of each column, in the candidate's order: their roles, and what all of them make of each drift. */
function withRoles(plan, features, measured) {
    const { score, scores, prediction } = plan.data;
    const columns = [];
    const facts = [];
    for (const [name, one] of measured) {
        if (one.facts)
            facts.push({ name, ...one.facts });
        if (!one.shown)
            continue;
        const isScore = name === score || Object.values(scores ?? {}).includes(name);
        const role = isScore ? 'score' : name === prediction ? 'prediction' : 'feature';
        columns.push({ name, role, ...one.shown });
    }
    // Times move on by themselves, and an unwatched feature must not cost the others power.
    const untested = new Set(features.filter(({ type, watched }) => type === 'time' || !watched).map(({ name }) => name));
    const tested = columns.filter(({ name }) => !untested.has(name));
    const adjusted = (0,drift/* adjustDrift */.Zk)(tested.map((column) => column.drift));
    tested.forEach((column, i) => {
        column.drift = adjusted[i];
    });
    const shown = columns.map((column) => plan.data.private.includes(column.name) ? withoutValues(column) : column);
    return { columns: shown, facts };
}


/***/ }),

/***/ 22749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zk: () => (/* binding */ adjustDrift),
  UL: () => (/* binding */ drift),
  vy: () => (/* binding */ driftThreshold)
});

// UNUSED EXPORTS: driftDefaults

// EXTERNAL MODULE: ./build/src/count/ranks.js
var ranks = __webpack_require__(33558);
// EXTERNAL MODULE: ./build/src/measure/bins.js
var bins = __webpack_require__(37370);
// EXTERNAL MODULE: ./build/src/measure/gamma.js
var gamma = __webpack_require__(77271);
// EXTERNAL MODULE: ./build/src/measure/hypergeometric.js
var hypergeometric = __webpack_require__(23851);
;// CONCATENATED MODULE: ./build/src/measure/chi-squared.js


/** Expected rows below which the χ² law is not trusted (Cochran 1954). */
const LEAST_EXPECTED = 5;
/**
 * Pearson's test that reference and candidate rows have the same shares of categories.
 *
 * Where every cell is expected to hold 5 rows or more, p is that of χ². In a sparser table rare categories are neither
 * dropped nor pooled: with two categories p is Fisher's, both tails twice the smaller; with more, X² is given the gamma
 * law that has its exact mean and variance under fixed margins (Haldane 1940, Dawson 1954). NaN where a side is empty.
 */
function chiSquared(reference, candidate) {
    const { n, m, pooled } = margins(reference, candidate);
    const statistic = pearson(reference, candidate);
    const degreesOfFreedom = Math.max(0, pooled.length - 1);
    let leastPooled = Infinity;
    for (const rows of pooled)
        leastPooled = Math.min(leastPooled, rows);
    const sparse = (leastPooled * Math.min(n, m)) / (n + m) < LEAST_EXPECTED;
    let logP = Number.NaN;
    if (n > 0 && m > 0) {
        if (degreesOfFreedom === 0)
            logP = 0;
        else if (!sparse)
            logP = (0,gamma/* logRegularizedGammaQ */.d4)(degreesOfFreedom / 2, statistic / 2);
        else if (degreesOfFreedom === 1)
            logP = fisher(reference, candidate);
        else
            logP = momentMatched(statistic, n, m, pooled);
    }
    return { statistic, degreesOfFreedom, logP: Math.min(0, logP), sparse };
}
/**
 * Cramér's V with Bergsma's bias correction (2013), of the table as it stands: 0 (none) to 1. It shrinks as one side
 * outgrows the other, however different the shares are.
 */
function cramersV(reference, candidate) {
    const { n, m, pooled } = margins(reference, candidate);
    return correctedV(pearson(reference, candidate) / (n + m), n + m, pooled.length);
}
/**
 * Cramér's V as it would be if both sides had equally many rows with the shares they have, so that a small canary
 * beside a large reference is measured by the same yardstick as two sets of one size; bias-corrected in the same way,
 * at the number of rows that tells as much (twice the harmonic mean). The same as `cramersV` where n = m.
 */
function balancedCramersV(reference, candidate) {
    const { n, m, pooled } = margins(reference, candidate);
    let phiSquared = 0;
    for (let c = 0; c < reference.length; c++) {
        const p = reference[c] / n;
        const q = candidate[c] / m;
        if (p + q > 0)
            phiSquared += (p - q) ** 2 / (p + q) / 2;
    }
    return correctedV(phiSquared, (4 * n) / (n / m + 1), pooled.length);
}
function correctedV(phiSquared, rows, categories) {
    if (Number.isNaN(phiSquared))
        return Number.NaN;
    if (categories < 2 || rows <= 2)
        return 0;
    const corrected = Math.max(0, phiSquared - (categories - 1) / (rows - 1));
    const smaller = Math.min(categories - 1 - (categories - 1) ** 2 / (rows - 1), 1 - 1 / (rows - 1));
    return smaller > 0 ? Math.min(1, Math.sqrt(corrected / smaller)) : 0;
}
function margins(reference, candidate) {
    let n = 0;
    let m = 0;
    const pooled = [];
    for (let c = 0; c < reference.length; c++) {
        n += reference[c];
        m += candidate[c];
        if (reference[c] + candidate[c] > 0)
            pooled.push(reference[c] + candidate[c]);
    }
    return { n, m, pooled };
}
/** X² of a table of two sides: nm Σ (p − q)² / rows of the category. */
function pearson(reference, candidate) {
    const { n, m } = margins(reference, candidate);
    if (n === 0 || m === 0)
        return Number.NaN;
    let sum = 0;
    for (let c = 0; c < reference.length; c++) {
        const rows = reference[c] + candidate[c];
        if (rows > 0)
            sum += (reference[c] / n - candidate[c] / m) ** 2 / rows;
    }
    return n * m * sum;
}
function fisher(reference, candidate) {
    const { n, m, pooled } = margins(reference, candidate);
    const first = reference.findIndex((rows, c) => rows + candidate[c] > 0);
    const found = candidate[first];
    const upper = (0,hypergeometric/* logHypergeometricTail */.w)(n + m, pooled[0], m, found);
    const lower = (0,hypergeometric/* logHypergeometricTail */.w)(n + m, n + m - pooled[0], m, m - found);
    return Math.min(0, Math.LN2 + Math.min(upper, lower));
}
function momentMatched(statistic, n, m, pooled) {
    const rows = n + m;
    if (rows < 4)
        return 0;
    const k = pooled.length;
    let reciprocals = 0;
    for (const count of pooled)
        reciprocals += 1 / count;
    const mean = (rows / (rows - 1)) * (k - 1);
    const side = (rows - 2) / (rows - 1);
    const sideSpread = (rows * (1 / n + 1 / m) - 4) / (rows - 2);
    const category = ((k - 1) * (rows - k)) / (rows - 1);
    const categorySpread = (rows * reciprocals - k * k) / (rows - 2);
    const variance = ((2 * rows) / (rows - 3)) * (side - sideSpread) * (category - categorySpread) +
        (rows ** 2 / (rows - 1)) * sideSpread * categorySpread;
    // Every category once: X² can take one value only.
    if (!(variance > 1e-9 * mean))
        return 0;
    return (0,gamma/* logRegularizedGammaQ */.d4)(mean ** 2 / variance, (statistic * mean) / variance);
}

;// CONCATENATED MODULE: ./build/src/measure/jensen-shannon.js
/**
 * Jensen–Shannon distance, base 2, of two rows of counts over the same bins: the square root of the divergence, from 0
 * (same shares) to 1 (disjoint). NaN where a side has no rows.
 */
function jensenShannon(reference, candidate) {
    let n = 0;
    let m = 0;
    for (const rows of reference)
        n += rows;
    for (const rows of candidate)
        m += rows;
    if (n === 0 || m === 0)
        return NaN;
    let divergence = 0;
    for (let bin = 0; bin < reference.length; bin++) {
        const p = reference[bin] / n;
        const q = candidate[bin] / m;
        const middle = (p + q) / 2;
        if (p > 0)
            divergence += p * Math.log2(p / middle);
        if (q > 0)
            divergence += q * Math.log2(q / middle);
    }
    // Rounding can carry the sum a little out of 0..2.
    return Math.sqrt(Math.min(1, Math.max(0, divergence / 2)));
}

;// CONCATENATED MODULE: ./build/src/measure/ks.js

/** Cells of the lattice up to which the p-value is exact: about ten milliseconds. */
const EXACT_CELLS = 4e6;
/**
 * The two-sample Kolmogorov–Smirnov test on right-continuous distribution functions.
 *
 * The p-value, P(D >= d), is exact given the ties (the share of paths through the pooled sample that reach d where the
 * pooled value changes; Hodges 1958, Schröer & Trenkler 1995) as long as that is affordable and p does not underflow.
 * Else it is the limit law, as a logarithm. NaN for both where a side is empty.
 */
function ks(reference, candidate) {
    const n = (0,ranks/* countedRows */.QL)(reference);
    const m = (0,ranks/* countedRows */.QL)(candidate);
    if (n === 0 || m === 0)
        return { d: NaN, logP: NaN, exact: false };
    // n·m·D is a whole number, so that reaching d is decided without rounding.
    const reach = largestGap(reference, candidate, n, m);
    const d = reach / (n * m);
    if (reach === 0)
        return { d, logP: 0, exact: true };
    if (n + m <= EXACT_CELLS && reach <= EXACT_CELLS) {
        const changes = pooledRows(reference, candidate);
        const p = exactP(n, m, reach, changes);
        if (p !== null && p > 1e-290)
            return { d, logP: Math.min(0, Math.log(p)), exact: true };
    }
    return { d, logP: logKolmogorovTail(d * Math.sqrt((n / (n + m)) * m)), exact: false };
}
/**
 * ln P(K >= λ) of the Kolmogorov distribution, the limit of √(nm/(n+m))·D, to full precision where the probability
 * itself underflows.
 */
function logKolmogorovTail(lambda) {
    if (!(lambda > 0))
        return Number.isNaN(lambda) ? NaN : 0;
    if (lambda < 0.8) {
        // Jacobi's form of the same series converges at once near zero.
        let sum = 0;
        for (let k = 1; k <= 7; k += 2)
            sum += Math.exp((-k * k * Math.PI * Math.PI) / (8 * lambda * lambda));
        return Math.log1p((-Math.sqrt(2 * Math.PI) / lambda) * sum);
    }
    const x = lambda * lambda;
    let tail = 0;
    for (let k = 2; k <= 9; k++)
        tail += (k % 2 === 0 ? -1 : 1) * Math.exp(-2 * (k * k - 1) * x);
    return Math.LN2 - 2 * x + Math.log1p(tail);
}
/** Distinct values of the reference that are looked at as one before any of them is. */
const BLOCK = 256;
const start = { i: 0, j: 0, x: 0, y: 0 };
/**
 * The largest |x·m − y·n| at a pooled value, x and y being the rows of reference and candidate up to and with it.
 *
 * Within a block of neighbouring values x and y only grow, so that the gap cannot leave what the block's ends allow: only blocks
 * that may hold more than was found at the ends of all are gone through value by value. That is few of them, and a merge
 * of two columns without a pattern is slow: it guesses wrongly at every other step which side comes next.
 */
function largestGap(reference, candidate, n, m) {
    const ends = blockEnds(reference, candidate);
    let reach = 0;
    for (const { x, y } of ends)
        reach = Math.max(reach, Math.abs(x * m - y * n));
    let from = start;
    for (const to of ends) {
        if (Math.max(to.x * m - from.y * n, to.y * n - from.x * m) > reach) {
            reach = Math.max(reach, gapWithin(reference, candidate, from, to, n, m));
        }
        from = to;
    }
    return reach;
}
function blockEnds(reference, candidate) {
    const ends = [];
    const distinct = reference.values.length;
    for (let i = 0, j = 0; i < distinct;) {
        i = Math.min(i + BLOCK, distinct);
        j = (0,ranks/* firstAbove */.Y4)(candidate.values, j, reference.values[i - 1]);
        ends.push({ i, j, x: (0,ranks/* rowsBefore */.Pq)(reference, i), y: (0,ranks/* rowsBefore */.Pq)(candidate, j) });
    }
    return ends;
}
/** The largest |x·m − y·n| from one place to another. */
function gapWithin(reference, candidate, from, to, n, m) {
    let { i, j, x, y } = from;
    let reach = 0;
    while (i < to.i || j < to.j) {
        const left = i < to.i ? reference.values[i] : Infinity;
        const right = j < to.j ? candidate.values[j] : Infinity;
        if (left <= right)
            x += reference.rows[i++];
        if (right <= left)
            y += candidate.rows[j++];
        reach = Math.max(reach, Math.abs(x * m - y * n));
    }
    return reach;
}
/** The rows of both sides up to and with each distinct value of either. */
function pooledRows(reference, candidate) {
    const [before, after] = [reference.values, candidate.values];
    const pooled = [];
    let rows = 0;
    for (let i = 0, j = 0; i < before.length || j < after.length;) {
        const left = i < before.length ? before[i] : Infinity;
        const right = j < after.length ? after[j] : Infinity;
        if (left <= right)
            rows += reference.rows[i++];
        if (right <= left)
            rows += candidate.rows[j++];
        pooled.push(rows);
    }
    return pooled;
}
/**
 * The share of lattice paths from (0, 0) to (n, m) that reach |i·m − j·n| >= reach on an antidiagonal in `changes`;
 * null when too many cells would be visited. Each cell holds the share of the paths into it that have reached it
 * already; all terms are positive, so small p-values keep their digits.
 */
function exactP(n, m, reach, changes) {
    if (walkLattice(n, m, reach, changes, null) > EXACT_CELLS)
        return null;
    // Cell i of antidiagonal s is share[i + 1].
    const share = new Float64Array(n + 3);
    walkLattice(n, m, reach, changes, share);
    return share[n + 1];
}
/**
 * Visits the cells from which some path has not reached yet, antidiagonal by antidiagonal, and says how many they are, or more than
 * EXACT_CELLS. Fills in their shares, if asked for.
 */
function walkLattice(n, m, reach, changes, share) {
    let low = 0;
    let high = 0;
    let change = 0;
    let cells = 0;
    for (let s = 1; s <= n + m && cells <= EXACT_CELLS; s++) {
        if (share) {
            // Outside low..high all paths have reached.
            share[low] = 1;
            share[high + 2] = 1;
        }
        low = Math.max(low, s - m);
        high = Math.min(high + 1, n);
        cells += high - low + 1;
        if (share) {
            const weight = 1 / s;
            for (let i = high; i >= low; i--)
                share[i + 1] = (i * share[i] + (s - i) * share[i + 1]) * weight;
        }
        if (s === changes[change]) {
            change++;
            low = Math.max(low, Math.floor((s * n - reach) / (n + m)) + 1);
            high = Math.min(high, Math.ceil((s * n + reach) / (n + m)) - 1);
        }
    }
    return cells;
}

// EXTERNAL MODULE: ./build/src/measure/multiple-testing.js
var multiple_testing = __webpack_require__(48917);
// EXTERNAL MODULE: ./build/src/measure/psi.js
var psi = __webpack_require__(18526);
// EXTERNAL MODULE: ./build/src/measure/compensated-sum.js
var compensated_sum = __webpack_require__(26889);
// EXTERNAL MODULE: ./build/src/measure/moments.js
var moments = __webpack_require__(89143);
;// CONCATENATED MODULE: ./build/src/measure/wasserstein.js



/**
 * Wasserstein-1 (earth mover's) distance ∫|F − G|, in the column's own unit, and the same over the reference's
 * population standard deviation: null where the reference is constant. NaN where a side is empty.
 */
function wasserstein(reference, candidate) {
    const n = (0,ranks/* countedRows */.QL)(reference);
    const m = (0,ranks/* countedRows */.QL)(candidate);
    if (n === 0 || m === 0)
        return { distance: NaN, standardised: null };
    const unit = (0,moments/* safeUnit */.e)(reference, candidate);
    const { sums } = (0,compensated_sum/* runningSums */.S)(1);
    let previous = NaN;
    let referenceRows = 0;
    let candidateRows = 0;
    for (let i = 0, j = 0; i < reference.values.length || j < candidate.values.length;) {
        const left = i < reference.values.length ? reference.values[i] : Infinity;
        const right = j < candidate.values.length ? candidate.values[j] : Infinity;
        const value = Math.min(left, right) / unit;
        const gap = Math.abs(referenceRows / n - candidateRows / m);
        if (gap > 0)
            sums[0] += gap * (value - previous);
        previous = value;
        if (left <= right)
            referenceRows += reference.rows[i++];
        if (right <= left)
            candidateRows += candidate.rows[j++];
    }
    const distance = sums[0];
    if (reference.values.length === 1)
        return { distance: distance * unit, standardised: null };
    const spread = (0,moments/* moments */.C)(reference);
    const deviation = Math.sqrt(spread.squares / n);
    const standardised = deviation > 0 ? (distance / deviation) * (unit / spread.unit) : null;
    return { distance: distance * unit, standardised };
}

;// CONCATENATED MODULE: ./build/src/measure/drift.js








/**
 * Size from which drift matters, by the name of the test in `Drift.test`.
 * - ks: a tenth of the rows have moved past some value.
 * - psi: the field's rule of thumb, from scorecards: below .1 stable, above .25 changed (Siddiqi 2006). It is raised to
 *   `Drift.chance` where few rows make more than that by chance.
 * - js, wasserstein: .1 (of a distance from 0 to 1; of a standard deviation of the reference) is what drift tools use.
 * - chi2: Cohen's (1988) small effect, V = .1.
 */
const driftDefaults = {
    ks: 0.1,
    psi: 0.1,
    js: 0.1,
    wasserstein: 0.1,
    chi2: 0.1,
};
/** The size from which this drift matters: the plan's threshold or the test's default, and never less than chance makes. */
function driftThreshold(found, asked) {
    return Math.max(asked ?? driftDefaults[found.test] ?? 0, found.chance ?? 0);
}
/** Names of new or vanished categories that are listed. */
const MOST_NAMED = 20;
/**
 * How far a column of the candidate has shifted from the reference, and how likely chance alone would shift it so far.
 * `logQ` is left null for `adjustDrift`. Missing values take no part.
 *
 * Numbers: by the test asked for; `psi` and `js` over ten quantile bins of the reference. Categories: `psi` and `js`
 * over the categories, otherwise χ² (`chi2`) with balanced, bias-corrected Cramér's V as its size. Distances have no
 * test of their own: `wasserstein` takes its p-value from KS, `js` from χ² on its bins; `psi` from its own law.
 */
function drift(reference, candidate, test) {
    const cases = Math.min(present(reference), present(candidate));
    const none = (noEvidence) => ({ noEvidence, cases });
    if (reference.type !== candidate.type) {
        const holds = (column) => (column.type === 'number' ? 'numbers' : 'text');
        return none(`the reference holds ${holds(reference)} where the candidate holds ${holds(candidate)}`);
    }
    if (present(reference) === 0)
        return none('the reference has no values');
    if (present(candidate) === 0)
        return none('the candidate has no values');
    return reference.type === 'number'
        ? numberDrift(reference, candidate, test, none)
        : categoryDrift(reference, candidate, test);
}
/** Fills `logQ`: ln p after Benjamini–Hochberg over all drifts given that have a p-value. Returns copies. */
function adjustDrift(drifts) {
    const logQ = (0,multiple_testing/* benjaminiHochberg */.U)(drifts.map((d) => ('noEvidence' in d ? NaN : (d.logP ?? NaN))));
    return drifts.map((d, i) => 'noEvidence' in d ? d : { ...d, logQ: d.logP === null ? null : finite(logQ[i]) });
}
function present(column) {
    if (column.type === 'number')
        return (0,ranks/* countedRows */.QL)(column.counts);
    let rows = 0;
    for (const count of column.counts.values())
        rows += count;
    return rows;
}
function numberDrift({ counts: reference }, { counts: candidate }, test, none) {
    if (test === 'psi')
        return psiDrift((0,bins/* quantileBins */.Q2)(reference, candidate));
    if (test === 'js')
        return jensenShannonDrift((0,bins/* quantileBins */.Q2)(reference, candidate));
    const { d, logP } = ks(reference, candidate);
    if (test === 'ks')
        return found('ks', d, logP);
    const { standardised } = wasserstein(reference, candidate);
    if (standardised === null) {
        return none('every reference value is the same, so there is no standard deviation to measure by');
    }
    return found('wasserstein', standardised, logP);
}
function categoryDrift(reference, candidate, test) {
    const paired = (0,bins/* pairCategories */.nr)(reference.counts, candidate.counts);
    const measured = test === 'psi'
        ? psiDrift(paired)
        : test === 'js'
            ? jensenShannonDrift(paired)
            : found('chi2', balancedCramersV(paired.reference, paired.candidate), chiSquared(paired.reference, paired.candidate).logP);
    const appeared = onlyIn(paired.categories, paired.candidate, paired.reference);
    const vanished = onlyIn(paired.categories, paired.reference, paired.candidate);
    return {
        ...measured,
        newCategories: appeared.named,
        vanishedCategories: vanished.named,
        ...(appeared.more > 0 && { moreNewCategories: appeared.more }),
        ...(vanished.more > 0 && { moreVanishedCategories: vanished.more }),
    };
}
function psiDrift({ reference, candidate }) {
    const n = sum(reference);
    const m = sum(candidate);
    const value = (0,psi/* psi */.js)(reference, candidate, 0.5);
    const chance = (0,psi/* psiByChance */.ge)(reference.length, n, m);
    return { ...found('psi', value, (0,psi/* psiLogP */.nl)(value, reference.length, n, m)), chance };
}
function jensenShannonDrift({ reference, candidate }) {
    return found('js', jensenShannon(reference, candidate), chiSquared(reference, candidate).logP);
}
function found(test, size, logP) {
    return {
        test,
        size: finite(size),
        logP: finite(logP),
        logQ: null,
        chance: null,
        newCategories: [],
        vanishedCategories: [],
    };
}
/** Categories with rows on one side only, the most frequent first. */
function onlyIn(categories, here, there) {
    const only = categories
        .map((_, c) => c)
        .filter((c) => there[c] === 0)
        .sort((a, b) => here[b] - here[a]);
    return {
        named: only.slice(0, MOST_NAMED).map((c) => categories[c]),
        more: Math.max(0, only.length - MOST_NAMED),
    };
}
/** JSON has no infinity: a distance or a logarithm beyond the largest double is written as that. */
function finite(x) {
    return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, x));
}
function sum(rows) {
    let total = 0;
    for (const count of rows)
        total += count;
    return total;
}


/***/ }),

/***/ 23851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ logHypergeometricTail)
/* harmony export */ });
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77271);

/**
 * ln P(X >= found) where X counts the marked cases among `drawn` of `cases`, `marked` of which are marked: one-sided
 * Fisher. Summed from the term at `found` outwards, so it is right far out in the tail, where p itself underflows.
 */
function logHypergeometricTail(cases, marked, drawn, found) {
    const least = Math.max(0, drawn - (cases - marked));
    const most = Math.min(drawn, marked);
    if (found <= least)
        return 0;
    if (found > most)
        return -Infinity;
    // Below the mean the far side has the few terms.
    if (found * cases <= drawn * marked) {
        return Math.log1p(-Math.exp(logHypergeometricTail(cases, cases - marked, drawn, drawn - found + 1)));
    }
    let term = 1;
    let sum = 1;
    for (let x = found; x < most && term > 1e-17 * sum; x++) {
        term *= ((marked - x) * (drawn - x)) / ((x + 1) * (cases - marked - drawn + x + 1));
        sum += term;
    }
    const log = logChoose(marked, found) +
        logChoose(cases - marked, drawn - found) -
        logChoose(cases, drawn) +
        Math.log(sum);
    return Math.min(0, log);
}
function logChoose(n, k) {
    return (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .SX)(n + 1) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .SX)(k + 1) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .SX)(n - k + 1);
}


/***/ }),

/***/ 89143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ moments),
/* harmony export */   e: () => (/* binding */ safeUnit)
/* harmony export */ });
/* harmony import */ var _count_ranks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33558);
/* harmony import */ var _kernel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12247);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71337);



/**
 * Mean and sum of squared deviations of finite values, in units of `unit`: a power of two that is 1 unless the values
 * are so large or small that squares would overflow or vanish. Sums are compensated. NaN when there are no rows.
 *
 * One pass over deviations from the median m does: the mean is never further from it than a standard deviation, so that
 * Σ(x − mean)² = Σ(x − m)² − n·(mean − m)² takes away no more than half and loses a bit at most; and a constant
 * column has its own value as mean, to the last digit.
 */
function moments(counts) {
    const n = (0,_count_ranks_js__WEBPACK_IMPORTED_MODULE_0__/* .countedRows */ .QL)(counts);
    if (n === 0)
        return { n, mean: NaN, squares: NaN, unit: 1 };
    const unit = safeUnit(counts);
    const scale = 1 / unit;
    const from = (0,_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .middle */ .mc)(counts) * scale;
    const { sum, squares } = (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .deviations */ .P)(counts, scale, from);
    return { n, mean: from + sum / n, squares: Math.max(0, squares - (sum * sum) / n), unit };
}
/** A power of two by which the values may be divided so that their squares neither overflow nor vanish. */
function safeUnit(...sides) {
    let largest = 0;
    for (const { values } of sides) {
        if (values.length > 0)
            largest = Math.max(largest, Math.abs(values[0]), Math.abs(values.at(-1)));
    }
    if (largest === 0 || (largest > 1e-100 && largest < 1e100))
        return 1;
    return 2 ** Math.min(1023, Math.max(-1000, Math.floor(Math.log2(largest))));
}


/***/ }),

/***/ 48917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ benjaminiHochberg),
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
/**
 * Corrections for many tests, on natural logs of p-values because small ones underflow. Each takes ln p and returns the
 * adjusted ln p in the same order, at most 0. A NaN is a test that was not made: it stays NaN and does not count as
 * one of the tests; the caller names it.
 */
/** Benjamini & Hochberg 1995: false-discovery rate, independent or positively dependent tests. */
function benjaminiHochberg(logP) {
    const adjusted = logP.map(() => Number.NaN);
    const order = ascending(logP);
    let smallest = 0;
    for (let rank = order.length; rank >= 1; rank--) {
        const test = order[rank - 1];
        smallest = Math.min(smallest, logP[test] + Math.log(order.length / rank));
        adjusted[test] = smallest;
    }
    return adjusted;
}
/** Holm 1979: family-wise error rate whatever the dependence. */
function holm(logP) {
    const adjusted = logP.map(() => Number.NaN);
    const order = ascending(logP);
    let largest = -Infinity;
    order.forEach((test, rank) => {
        largest = Math.max(largest, logP[test] + Math.log(order.length - rank));
        adjusted[test] = Math.min(0, largest);
    });
    return adjusted;
}
/** Indices of the tests that were made, smallest p first. */
function ascending(logP) {
    return logP
        .map((_, test) => test)
        .filter((test) => !Number.isNaN(logP[test]))
        .sort((a, b) => (logP[a] < logP[b] ? -1 : logP[a] > logP[b] ? 1 : a - b));
}


/***/ }),

/***/ 18526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ge: () => (/* binding */ psiByChance),
/* harmony export */   js: () => (/* binding */ psi),
/* harmony export */   nl: () => (/* binding */ psiLogP)
/* harmony export */ });
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77271);

/**
 * Population stability index Σ(p − q)·ln(p/q) over bins, p and q being the shares of reference and candidate rows
 * after `added` rows are put into every bin. With nothing added, a bin empty on one side gives Infinity; one empty on
 * both sides counts nothing. NaN where a side has no rows at all.
 */
function psi(reference, candidate, added = 0) {
    const n = sum(reference) + added * reference.length;
    const m = sum(candidate) + added * candidate.length;
    if (n === 0 || m === 0)
        return NaN;
    let index = 0;
    for (let bin = 0; bin < reference.length; bin++) {
        const p = (reference[bin] + added) / n;
        const q = (candidate[bin] + added) / m;
        if (p !== q)
            index += (p - q) * Math.log(p / q);
    }
    return index;
}
/**
 * The PSI that chance alone exceeds in 5 % of runs: without change PSI is about χ²(B − 1)·(1/n + 1/m) for B bins and
 * n and m rows (Yurdakul & Naranjo 2020).
 */
function psiByChance(bins, n, m) {
    return bins < 2 ? 0 : (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .chiSquaredQuantile */ .l1)(0.95, bins - 1) * (1 / n + 1 / m);
}
/** ln of the probability of a PSI as large or larger without change, by the same law. */
function psiLogP(value, bins, n, m) {
    return bins < 2 ? 0 : Math.min(0, (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logRegularizedGammaQ */ .d4)((bins - 1) / 2, value / (2 * (1 / n + 1 / m))));
}
function sum(rows) {
    let total = 0;
    for (const count of rows)
        total += count;
    return total;
}


/***/ }),

/***/ 71337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ interpolate),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   mc: () => (/* binding */ middle),
/* harmony export */   tI: () => (/* binding */ quantiles)
/* harmony export */ });
/* harmony import */ var _count_ranks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33558);

/**
 * Quantiles at probabilities in [0, 1], interpolated linearly between the order statistics around (n − 1)·p: type 7 of
 * Hyndman & Fan 1996, the default of numpy and R. NaN for each when there are no rows.
 */
function quantiles(counts, probabilities) {
    const n = (0,_count_ranks_js__WEBPACK_IMPORTED_MODULE_0__/* .countedRows */ .QL)(counts);
    if (n === 0)
        return probabilities.map(() => NaN);
    const { values, rows } = counts;
    return probabilities.map((probability) => {
        const position = (n - 1) * probability;
        const floor = Math.floor(position);
        const { index, end } = (0,_count_ranks_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOfRow */ .bJ)(rows, floor);
        const low = values[index];
        const high = floor + 1 < end || index + 1 === values.length ? low : values[index + 1];
        return interpolate(low, high, position - floor);
    });
}
/** The lower median. */
function middle({ values, rows }) {
    return values[(0,_count_ranks_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOfRow */ .bJ)(rows, Math.floor(((0,_count_ranks_js__WEBPACK_IMPORTED_MODULE_0__/* .countedRows */ .QL)({ rows }) - 1) / 2)).index];
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

/***/ 82727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ rowsOutside),
/* harmony export */   J9: () => (/* binding */ outermost),
/* harmony export */   RZ: () => (/* binding */ rangeChanges)
/* harmony export */ });
/* harmony import */ var _count_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88263);

/** Rows below `min` and above `max`, and the most extreme value of them. */
function rowsOutside(counts, min, max) {
    let rows = 0;
    let extreme = null;
    const { values } = counts;
    for (let i = 0; i < values.length && min !== null && values[i] < min; i++)
        rows += counts.rows[i];
    if (rows > 0)
        extreme = values[0];
    let above = 0;
    for (let i = values.length - 1; i >= 0 && max !== null && values[i] > max; i--)
        above += counts.rows[i];
    if (above > 0)
        extreme = values.at(-1);
    return { rows: rows + above, extreme };
}
/**
 * How the range of a column changed. When both sets come from one distribution, every order of the pooled rows is
 * equally likely; so the chance that the k outermost of n + m rows all fall into the set of n rows is
 * n/(n+m) · (n−1)/(n+m−1) · … (the precedence test of Rosenbaum 1954, for one end). Exact without ties; with ties at
 * the end it is the chance of that many distinct rows, which is smaller than the true one only when values are coarse.
 */
function rangeChanges(reference, candidate) {
    const [before, after] = [reference.counts, candidate.counts];
    if (before.values.length === 0 || after.values.length === 0)
        return [];
    const [n, m] = [(0,_count_column_js__WEBPACK_IMPORTED_MODULE_0__/* .presentRows */ .jN)(reference), (0,_count_column_js__WEBPACK_IMPORTED_MODULE_0__/* .presentRows */ .jN)(candidate)];
    const changes = [];
    for (const end of ['least', 'greatest']) {
        const [own, new_] = [endOf(before, end), endOf(after, end)];
        if (own === new_)
            continue;
        const grew = end === 'least' ? new_ < own : new_ > own;
        const [further, other] = grew ? [after, own] : [before, new_];
        const { rows } = rowsOutside(further, end === 'least' ? other : null, end === 'least' ? null : other);
        const p = outermost(rows, grew ? m : n, n + m);
        changes.push({ end, change: grew ? 'grew' : 'shrank', reference: own, candidate: new_, rows, p });
    }
    return changes;
}
/** Chance that the `k` outermost of `all` rows in random order are all among `own` of them. */
function outermost(k, own, all) {
    let p = 1;
    for (let i = 0; i < k && p > 1e-300; i++)
        p *= (own - i) / (all - i);
    return p;
}
function endOf({ values }, end) {
    return end === 'least' ? values[0] : values.at(-1);
}


/***/ }),

/***/ 69656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ beginColumns),
/* harmony export */   V: () => (/* binding */ takeColumns)
/* harmony export */ });
/* harmony import */ var _count_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88263);
/* harmony import */ var _count_kernel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12296);
/* harmony import */ var _count_segment_cuts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17784);
/* harmony import */ var _data_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45100);
/* harmony import */ var _measure_columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51521);





/** Has the runner's threads begin to count and measure the columns of both sets, where there are threads and the columns are long. */
function beginColumns(plan, sets, runner) {
    const [before, after] = [sets.reference.table, sets.candidate.table].map((table) => (0,_count_column_js__WEBPACK_IMPORTED_MODULE_0__/* .measuredColumns */ .iW)(plan, sets, table));
    const columns = [...new Set([...before.keys(), ...after.keys()])].map((name) => ({
        name,
        before: before.get(name) ?? null,
        after: after.get(name) ?? null,
        rules: (0,_measure_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .columnRules */ .iZ)(plan, sets.features, name),
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
    const finish = async () => {
        const own = [...texts.map(doColumn), ...takeColumns(work)];
        const done = [own, ...(await Promise.all(others))].flat();
        const byName = new Map(done.map((one) => [one.name, one]));
        const inOrder = (order, of) => new Map([...order.keys()].map((name) => [name, of(byName.get(name))]));
        return {
            counted: {
                reference: inOrder(before, (one) => one.before),
                candidate: inOrder(after, (one) => one.after),
            },
            cuts: inOrder(before, (one) => one.cut),
            measured: inOrder(after, (one) => one.measured),
        };
    };
    return { shared: threads > 0, finish };
}
/** Distinct values among some cells of a column: the more, the longer it takes to count and to measure. */
function varied(column) {
    if (column === null || column.type === 'category')
        return 0;
    const { values } = column;
    const seen = new Set();
    const rows = (0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .rowCount */ .oW)(values);
    for (let row = 0; row < rows; row += Math.ceil(rows / 256))
        seen.add((0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(values, row));
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
/** Room for the counts of either set. */
const rooms = [(0,_count_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .reusedRoom */ .qn)(), (0,_count_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .reusedRoom */ .qn)()];
/** Nothing that it gives refers to the counts, whose room the next column's write over. */
function doColumn({ name, before, after, rules }) {
    const left = before && (0,_count_column_js__WEBPACK_IMPORTED_MODULE_0__/* .countColumn */ .y$)(before, rooms[0]);
    const right = after && (0,_count_column_js__WEBPACK_IMPORTED_MODULE_0__/* .countColumn */ .y$)(after, rooms[1]);
    return {
        name,
        before: left && (0,_count_column_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOf */ .vA)(left),
        after: right && (0,_count_column_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOf */ .vA)(right),
        cut: left && (0,_count_segment_cuts_js__WEBPACK_IMPORTED_MODULE_2__/* .cutColumn */ .h_)(left),
        measured: (0,_measure_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .measureColumn */ .Th)(left, right, rules),
    };
}


/***/ })

};
