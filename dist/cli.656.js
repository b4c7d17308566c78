export const id = 656;
export const ids = [656];
export const modules = {

/***/ 1521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iZ: () => (/* binding */ columnRules),
  Th: () => (/* binding */ measureColumn),
  eh: () => (/* binding */ measureColumns),
  ou: () => (/* binding */ withRoles)
});

// EXTERNAL MODULE: ./build/src/measure/drift.js + 4 modules
var drift = __webpack_require__(2749);
// EXTERNAL MODULE: ./build/src/measure/range.js
var range = __webpack_require__(2727);
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
var measure_bins = __webpack_require__(7370);
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
var ranks = __webpack_require__(3558);
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

/***/ 2727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ rowsOutside),
/* harmony export */   J9: () => (/* binding */ outermost),
/* harmony export */   RZ: () => (/* binding */ rangeChanges)
/* harmony export */ });
/* harmony import */ var _count_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8263);

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

/***/ 9656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ beginColumns),
/* harmony export */   V: () => (/* binding */ takeColumns)
/* harmony export */ });
/* harmony import */ var _count_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8263);
/* harmony import */ var _count_kernel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2296);
/* harmony import */ var _count_segment_cuts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7784);
/* harmony import */ var _data_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5100);
/* harmony import */ var _measure_columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1521);





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
