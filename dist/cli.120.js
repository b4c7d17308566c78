export const id = 120;
export const ids = [120];
export const modules = {

/***/ 7673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ countDecimals),
/* harmony export */   k: () => (/* binding */ countDecimalScores)
/* harmony export */ });
/* harmony import */ var _kernel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2296);

/** Numbers of more decimals range too widely to be counted in their places. */
const mostDecimals = 9;
/** Adding it and taking it away rounds a double below 2^51 in size to a whole number. */
const rounder = 1.5 * 2 ** 52;
/** Values to tell the decimals of a column by, before all are tried. */
const sample = 64;
/** Places for each row, at most, that the range of a column may have. */
const placesPerRow = 16;
/** Places counted at a time, at least: their counters stay in the processor's cache. */
const leastBucketBits = 14;
const keyRoom = (0,_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .reusedRoom */ .qn)();
/**
 * Counts values that are written with few decimals: as whole numbers of their last decimal's unit, each in its place, without
 * sorting. null where the values are none such, or lie too far apart. NaN is left out; −0 counts as 0.
 *
 * k / 10^d is the very double that reading the decimal gives, since one division of exact numbers is correctly rounded; so
 * every value is tried, and nothing is taken to be a decimal that is not the double of one.
 */
function countDecimals(values, room) {
    const keys = keysOf(values, null);
    return keys && countInPlaces(keys, keys.unit, room);
}
/**
 * The same for scores whose rows are on two sides, as `countScores` counts them: the side is the last bit of a key, so that both
 * are counted at once, and nothing has to be merged.
 */
function countDecimalScores(scores, positive) {
    const keys = keysOf(scores, positive);
    const counts = keys && countInPlaces(keys, 1, keyRoom);
    if (!keys || !counts)
        return null;
    const most = counts.values.length;
    const sides = [new Uint32Array(most), new Uint32Array(most)];
    const distinct = new Float64Array(most);
    let n = 0;
    for (let i = 0; i < most; i++) {
        const key = counts.values[i] | 0;
        const score = (key >> 1) / keys.unit;
        if (n === 0 || score !== distinct[n - 1])
            distinct[n++] = score;
        sides[key & 1][n - 1] = counts.rows[i];
    }
    const [negatives, positives] = sides.map((rows) => rows.subarray(0, n));
    return { scores: distinct.subarray(0, n), positives, negatives };
}
/** Tries units of ever more decimals until all values are whole numbers of them. null: there is none. */
function keysOf(values, sides) {
    if (values.length > _kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .mostKeys */ ._X)
        return null;
    let decimals = 0;
    const step = Math.max(1, Math.floor(values.length / sample));
    for (let i = 0; i < values.length; i += step)
        decimals = Math.max(decimals, decimalsOf(values[i]));
    while (decimals <= mostDecimals) {
        const keys = (0,_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .takeKeys */ .Qo)(values, sides, 10 ** decimals);
        if (typeof keys !== 'number')
            return keys;
        // The sample held none of so many decimals.
        decimals = Math.max(decimals + 1, decimalsOf(keys));
    }
    return null;
}
/** The fewest decimals that write the value, or one more than are looked for. */
function decimalsOf(value) {
    if (Number.isNaN(value))
        return 0;
    for (let decimals = 0; decimals <= mostDecimals; decimals++) {
        const unit = 10 ** decimals;
        if ((value * unit + rounder - rounder) / unit === value)
            return decimals;
    }
    return mostDecimals + 1;
}
function countInPlaces(keys, unit, room) {
    const { n, least, greatest } = keys;
    if (n === 0)
        return (0,_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .newRoom */ .ki)(0);
    const places = greatest - least + 1;
    const fit = Math.max(Math.abs(least), Math.abs(greatest)) < 2 ** 31;
    if (!fit || !(places <= placesPerRow * n + 1024))
        return null;
    const bits = Math.max(leastBucketBits, Math.ceil(Math.log2(places / _kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .mostBuckets */ .nB)));
    return (0,_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .countKeys */ .GO)(keys, bits, unit, room);
}


/***/ }),

/***/ 2296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V$: () => (/* binding */ cellCounter),
  Ol: () => (/* binding */ countDoubles),
  GO: () => (/* binding */ countKeys),
  Wp: () => (/* binding */ cutRows),
  nB: () => (/* binding */ mostBuckets),
  wP: () => (/* binding */ mostDoubles),
  _X: () => (/* binding */ mostKeys),
  ki: () => (/* binding */ newRoom),
  qn: () => (/* binding */ reusedRoom),
  Qo: () => (/* binding */ takeKeys)
});

// EXTERNAL MODULE: ./build/src/webassembly.js
var webassembly = __webpack_require__(4967);
;// CONCATENATED MODULE: ./build/src/count/kernel.wasm.js
// Made from src/count/kernel by npm run generate.
const kernel = 'AGFzbQEAAAABPghgBX9/f39/AGAAAGADf39/AX9gBH9/f38AYAV/f39/fAF/YAd/f39/f39/AGAAAX9gCX9/f398fH9/fwF/Aw0MAAECAgMAAAQFBgcBBQMBAAAGHgN8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt/AUEACwefAQ8FbGVhc3QDAAhncmVhdGVzdAMBA29kZAMCBGhlYXAACQViZWdpbgALCHRha2VLZXlzAAcLaW50b0J1Y2tldHMACAtjb3VudEJ1Y2tldAAKCWN1dFZhbHVlcwAFCWpvaW5Xcm9uZwAECmNvdW50Q2VsbHMABgp0YWtlRmluaXRlAAIEc29ydAAACnJ1bkxlbmd0aHMAAwZtZW1vcnkCAAgBAQqCEwzpBQMGfwV8A34gASAAayIJQcABTQRAIABBCGohAgNAIAEgAksEQCACKwMAIQsgAiEDA0AgACADSQR/IANBCGsrAwAgC2QFQQALBEAgAyADQQhrIgMrAwA5AwAMAQsLIAMgCzkDACACQQhqIQIMAQsLDwsgACsDACIPIQ4gACEFA0AgASAFSwRAIAUrAwAiCyAPpCEPIAsgDqUhDiAFQQhqIQUMAQsLIA4gD2EEQA8LQQFCC0LAACAJQQN2rUIDiHl9IhAgEEILVhsiEad0Igq4IA5EAAAAAAAA4D+iIA9EAAAAAAAA4D+iIg2hoyEMIARBAkgiBgRAIAxEAAAAAAAA8H9jIQYLQsAAIA69IhAgEEI/h0KAgICAgICAgIB/hIUgD70iECAQQj+HQoCAgICAgICAgH+EhSISfXl9IhAgEX1CACAQIBFWGyERIANBACAKQQJ0/AsAIAAhBQNAIAEgBUsEQCAFKQMAIRAgBSsDACELIAMgBgR/IAtEAAAAAAAA4D+iIA2hIAyi/AMiCCAKQQFrIgcgByAISxsFIBBCP4dCgICAgICAgICAf4QgEIUgEn0gEYinC0ECdGoiByAHKAIAQQhqNgIAIAVBCGohBQwBCwsgAiEFIAMhBwNAIAcgAyAKQQJ0akkEQCAHKAIAIQggByAFNgIAIAUgCGohBSAHQQRqIQcMAQsLIAAhBQNAIAEgBUsEQCAFKQMAIRAgBSsDACELIAMgBgR/IAtEAAAAAAAA4D+iIA2hIAyi/AMiCCAKQQFrIgcgByAISxsFIBBCP4dCgICAgICAgICAf4QgEIUgEn0gEYinC0ECdGoiCCgCACIHIAs5AwAgCCAHQQhqNgIAIAVBCGohBQwBCwsgACACIAn8CgAAIAMgCkECdGohBiAAIQEgAyEFA0AgBSAGSQRAIAAgBSgCACACa2oiAyABa0EISwRAIAEgAyACIAYgBEEBahAACyADIQEgBUEEaiEFDAELCwsGAEF/JAILUwIBfwF8IAAhAwNAIAMgACABQQN0akkEQCACIAMrAwAiBEQAAAAAAAAAAKA5AwAgAiAEIAShRAAAAAAAAAAAYUEDdGohAiADQQhqIQMMAQsLIAILeAIBfAN/IABBCGshBCACQQRrIQVEAAAAAAAA+H8hAyAAIQIDQCABIAJLBEAgBCADIAIrAwAiA2IiBkEDdGoiBCADOQMAIAUgBkECdGoiBSAGBH9BAAUgBSgCAAtBAWo2AgAgAkEIaiECDAELCyAEQQhqIABrQQN2CzcBAX8DQCACIARKBEAgAyAEQQF0aiABIARqLQAAIAAgBGotAABBAXRqOwEAIARBAWohBAwBCwsLhAECAn8DeyADrEIBfP0SIQkDQCABIAZKBEAgACAGQQN0av0ABAAiCCAI/UggCf1OIQdBACEFA0AgAyAFSgRAIAcgCCACIAVBA3Rq/QoDAP1M/dEBIQcgBUEBaiEFDAELCyAEIAZqIgUgB/0dADwAACAFIAf9HQE8AAEgBkECaiEGDAELCwtCAQJ/A0AgAiAFSgRAIAQgACAFQQF0ai8BACABIAVqLQAAIANsakECdGoiBiAGKAIAQQFqNgIAIAVBAWohBQwBCwsL1QUEAn8GewF+A3wgBP0UIQkjAP0UIQcjAf0UIQgDQCAFQQJqIAFMBEACQCAAIAVBA3Rq/QAEACIMIAn98gH9DAAAAAAAADhDAAAAAAAAOEP98AEiCv0MAAAAAAAAOEMAAAAAAAA4Q/3xASILIAn98wEgDP1H/cMBRSACBH8gAiAFai8BAAVBAAsiBkH+/QNxcgRAAkAgACAFQQN0aisDACIOIASiRAAAAAAAADhDoCIPRAAAAAAAADjDoCIQIASjIA5iBEAgDiAOYQRAIAUkAgsMAQsgAgR/IAIgBWotAAAFQQALIgZBAUoNACMAIBCkJAAjASAQpSQBIAMgBiAPvaciBkEBdHIgBiACGzYCACADQQRqIQMLIwJBf0YEQAJAIAAgBUEBaiIGQQN0aisDACIOIASiRAAAAAAAADhDoCIPRAAAAAAAADjDoCIQIASjIA5iBEAgDiAOYQRAIAYkAgsMAQsgAgR/IAIgBmotAAAFQQALIgZBAUoNACMAIBCkJAAjASAQpSQBIAMgBiAPvaciBkEBdHIgBiACGzYCACADQQRqIQMLCyMCQX9HBEAgAw8LDAELIAcgC/32ASEHIAggC/33ASEIIAogCv0NAAECAwgJCgsAAAAAAAAAAP0dACENIAIEQCADIAZBAXEgDadBAXRyNgIAIAMgDUIgh6dBAXQgBkEIdXI2AgQFIAMgDTcDAAsgA0EIaiEDCyAFQQJqIQUMAQsLIAEgBUoEQAJAIAAgBUEDdGorAwAiDiAEokQAAAAAAAA4Q6AiD0QAAAAAAAA4w6AiECAEoyAOYgRAIA4gDmEEQCAFJAILDAELIAIEfyACIAVqLQAABUEACyIAQQFKDQAjACAQpCQAIwEgEKUkASADIAAgD72nIgBBAXRyIAAgAhs2AgAgA0EEaiEDCwsjACAH/SEAIAf9IQGkpCQAIwEgCP0hACAI/SEBpaUkASADC7QBAQN/IARBACAFQQJ0/AsAIAAhBwNAIAEgB0sEQCAEIAcoAgAgAmsgA3ZBAnRqIgkgCSgCAEEEajYCACAHQQRqIQcMAQsLA0AgBSAISgRAIAQgCEECdGoiBygCACEJIAcgBjYCACAGIAlqIQYgCEEBaiEIDAELCwNAIAAgAUkEQCAEIAAoAgAgAmsiBSADdkECdGoiBigCACIHIAU2AgAgBiAHQQRqNgIAIABBBGohAAwBCwsLBQBBgAgLjwICAXsBfwNAIAAgAUkEQCAGIAAoAgAgAmtBAnRqIgogCigCAEEBajYCACAAQQRqIQAMAQsLIAZBBCADdGohAyAHIQAgCCEBA0AgAyAGSwRAIAb9AAQA/VMEQEEAIQIDQCACQQRIBEAgBiACQQJ0aigCACEKIAAgBCACt6A5AwAgASAKNgIAIAAgCkEARyIKQQN0aiEAIAEgCkECdGohASACQQFqIQIMAQsLIAb9DAAAAAAAAAAAAAAAAAAAAAD9CwQACyAGQRBqIQYgBEQAAAAAAAAQQKAhBAwBCwsgBf0UIQkDQCAAIAdLBEAgByAH/QAEACAJ/fMB/QsEACAHQRBqIQcMAQsLIAEgCGtBAnYLHABEAAAAAAAA8H8kAEQAAAAAAADw/yQBQX8kAgs=';

;// CONCATENATED MODULE: ./build/src/count/kernel.js


/** Values handed over at a time. */
const BLOCK = 8192;
/** The most buckets of places: few enough that their ends stay in the processor's cache. */
const mostBuckets = 2048;
/** The most rows whose keys or doubles the kernel's memory holds twice. */
const mostKeys = 2 ** 28;
const mostDoubles = 2 ** 27;
/** Bytes for the ends of buckets, within buckets too. */
const ENDS = 1 << 16;
const start = (0,webassembly/* kernelOf */.F)(kernel);
/** One a thread. Nothing that is left in it counts. */
let instance;
/**
 * Takes values as whole numbers of 1/`unit`, or returns one that is none. NaN is left out. With `sides`, one a value: 0 or 1
 * becomes the last bit of its key, and values of other sides are left out.
 */
function takeKeys(values, sides, unit) {
    instance ??= start();
    const { memory, takeKeys, least, greatest, odd } = instance;
    const { block, blockSides, keys } = layOut(instance);
    (0,webassembly/* enlarge */.V)(memory, keys + 4 * values.length);
    const into = new Float64Array(memory.buffer, block, BLOCK);
    const intoSides = new Uint8Array(memory.buffer, blockSides, BLOCK);
    instance.begin();
    let end = keys;
    for (let from = 0; from < values.length; from += BLOCK) {
        const some = values.subarray(from, from + BLOCK);
        into.set(some);
        if (sides)
            intoSides.set(sides.subarray(from, from + BLOCK));
        end = takeKeys(block, some.length, sides ? blockSides : 0, end, unit);
        if (odd.value >= 0)
            return some[odd.value];
    }
    const [n, factor] = [(end - keys) / 4, sides ? 2 : 1];
    return { unit, n, least: factor * least.value, greatest: factor * greatest.value + factor - 1 };
}
/** Room of its own for each count. */
const newRoom = (distinct) => ({
    values: new Float64Array(distinct),
    rows: new Uint32Array(distinct),
});
/** Room that each count writes over: pages that are new to a process cost more than the counting. */
function reusedRoom() {
    let kept = newRoom(0);
    return (distinct) => {
        if (kept.values.length < distinct)
            kept = newRoom(distinct);
        return kept;
    };
}
/** Counts the keys that were taken last, if all fit into 32 bits, by buckets of 2^`bits` neighbours. Distinct ones are divided by `unit`. */
function countKeys({ n, least, greatest }, bits, unit, room) {
    const { memory, intoBuckets, countBucket } = instance;
    const { ends, keys } = layOut(instance);
    const buckets = Math.floor((greatest - least) / 2 ** bits) + 1;
    const size = 2 ** bits;
    const places = keys + 4 * n;
    const counters = aligned(buckets > 1 ? places + 4 * n : places);
    const distinct = counters + 4 * size;
    const distinctRows = distinct + 8 * (size + 2);
    (0,webassembly/* enlarge */.V)(memory, distinctRows + 4 * (size + 2));
    new Uint32Array(memory.buffer, counters, size).fill(0);
    if (buckets > 1)
        intoBuckets(keys, places, least, bits, ends, buckets, places);
    const bucketEnds = new Uint32Array(memory.buffer, ends, buckets);
    const counts = room(Math.min(n, greatest - least + 1));
    let found = 0;
    for (let bucket = 0, from = places; bucket < buckets; bucket++) {
        const to = bucketEnds[bucket];
        const first = bucket * size;
        const more = buckets > 1
            ? countBucket(from, to, first, bits, least + first, unit, counters, distinct, distinctRows)
            : countBucket(keys, places, least, bits, least, unit, counters, distinct, distinctRows);
        counts.values.set(new Float64Array(memory.buffer, distinct, more), found);
        counts.rows.set(new Uint32Array(memory.buffer, distinctRows, more), found);
        found += more;
        from = to;
    }
    return { values: counts.values.subarray(0, found), rows: counts.rows.subarray(0, found) };
}
/** Counts finite values of all kinds, `mostDoubles` at most. NaN and infinities are left out, −0 counts as 0. */
function countDoubles(values, room) {
    instance ??= start();
    const { memory, takeFinite, sort, runLengths } = instance;
    const { block, ends, keys } = layOut(instance);
    const spare = keys + 8 * values.length;
    (0,webassembly/* enlarge */.V)(memory, spare + 8 * values.length);
    const into = new Float64Array(memory.buffer, block, BLOCK);
    let end = keys;
    for (let from = 0; from < values.length; from += BLOCK) {
        const some = values.subarray(from, from + BLOCK);
        into.set(some);
        end = takeFinite(block, some.length, end);
    }
    sort(keys, end, spare, ends, 0);
    const distinct = runLengths(keys, end, spare);
    const counts = room(distinct);
    counts.values.set(new Float64Array(memory.buffer, keys, distinct));
    counts.rows.set(new Uint32Array(memory.buffer, spare, distinct));
    return { values: counts.values.subarray(0, distinct), rows: counts.rows.subarray(0, distinct) };
}
/** How many of `edges`, which ascend, the value of each of some rows reaches; one more than there are for NaN. */
function cutRows(values, edges, rows) {
    instance ??= start();
    const { memory, cutValues } = instance;
    const { block, blockSides, ends, keys } = layOut(instance);
    (0,webassembly/* enlarge */.V)(memory, keys);
    const into = new Float64Array(memory.buffer, block, BLOCK);
    const codes = new Uint8Array(memory.buffer, blockSides, BLOCK);
    new Float64Array(memory.buffer, ends, edges.length).set(edges);
    const coded = new Uint8Array(rows.length);
    for (let from = 0; from < rows.length; from += BLOCK) {
        const count = Math.min(BLOCK, rows.length - from);
        for (let i = 0; i < count; i++)
            into[i] = values[rows[from + i]];
        cutValues(block, count, ends, edges.length, blockSides);
        coded.set(codes.subarray(0, count), from);
    }
    return coded;
}
/**
 * Lays out in the kernel's memory the cell of each row by each of some features, and whether it is wrong, and gives what counts
 * them: right and wrong rows, in turn, by the cells of feature `a`, within those of `b` where that is not null.
 */
function cellCounter(features, wrong) {
    instance ??= start();
    const { memory, joinWrong, countCells } = instance;
    const rows = wrong.length;
    const wrongs = aligned(instance.heap());
    const none = wrongs + rows;
    const placeOf = (feature) => none + rows + feature * rows;
    const joined = aligned(placeOf(features.length));
    const counters = aligned(joined + 2 * rows);
    const most = Math.max(0, ...features.map(({ cells }) => cells));
    (0,webassembly/* enlarge */.V)(memory, counters + 8 * most * most);
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
/** Where in the memory a block of values and of sides, the ends of buckets, and keys or doubles stand; what more is needed follows them. */
function layOut({ heap }) {
    const block = aligned(heap());
    const blockSides = block + 8 * BLOCK;
    const ends = blockSides + BLOCK;
    return { block, blockSides, ends, keys: ends + ENDS };
}
function aligned(place) {
    return Math.ceil(place / 16) * 16;
}


/***/ }),

/***/ 3558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ countedRows),
/* harmony export */   Y4: () => (/* binding */ firstAbove),
/* harmony export */   bJ: () => (/* binding */ valueOfRow),
/* harmony export */   d$: () => (/* binding */ rowsWithin),
/* harmony export */   nT: () => (/* binding */ firstFrom)
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
    let low = from;
    let high = values.length;
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
    let low = from;
    let high = values.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (values[middle] <= bound)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ countValues)
/* harmony export */ });
/* unused harmony export addValueCounts */
/* harmony import */ var _decimals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7673);
/* harmony import */ var _kernel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2296);


/**
 * Counts the rows of each distinct finite value. NaN and infinities are left out; −0 counts as 0. Whoever gives a room that is
 * used again must be done with the counts before.
 */
function countValues(values, room = _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .newRoom */ .ki) {
    const counts = (0,_decimals_js__WEBPACK_IMPORTED_MODULE_0__/* .countDecimals */ .A)(values, room);
    if (counts)
        return counts;
    if (values.length <= _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .mostDoubles */ .wP)
        return (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .countDoubles */ .Ol)(values, room);
    const half = values.length >> 1;
    return addValueCounts(countValues(values.subarray(0, half)), countValues(values.subarray(half)));
}
/** Adds two counts of the same column. */
function addValueCounts(a, b) {
    const values = new Float64Array(a.values.length + b.values.length);
    const rows = new Uint32Array(values.length);
    let n = 0;
    for (let i = 0, j = 0; i < a.values.length || j < b.values.length; n++) {
        const left = i < a.values.length ? a.values[i] : Infinity;
        const right = j < b.values.length ? b.values[j] : Infinity;
        values[n] = Math.min(left, right);
        rows[n] = (left <= right ? a.rows[i++] : 0) + (right <= left ? b.rows[j++] : 0);
    }
    return { values: values.subarray(0, n), rows: rows.subarray(0, n) };
}


/***/ }),

/***/ 1602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ TableBuilder)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/plan/nearest.js
var nearest = __webpack_require__(3259);
// EXTERNAL MODULE: ./build/src/refusal.js
var refusal = __webpack_require__(4977);
;// CONCATENATED MODULE: ./build/src/data/dictionary.js
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const encoder = new TextEncoder();
/** Distinct texts, each with its code: 0, 1, … in order of first appearance. Texts are kept as UTF-8 bytes, and looked up as such. */
class Dictionary {
    pool = new Uint8Array(1024);
    /** Text of code c is `pool[ends[c-1]..ends[c])`, where ends[-1] is 0. */
    ends = new Float64Array(64);
    hashes = new Int32Array(64);
    /** Open addressing: code + 1, or 0. */
    slots = new Int32Array(128);
    codesOfTexts = new Map();
    size = 0;
    /** Code of the text `bytes[from..to)`, whose hash is given. */
    code(bytes, from, to, hash) {
        const mask = this.slots.length - 1;
        let slot = (hash ^ (hash >>> 15)) & mask;
        for (;;) {
            const code = this.slots[slot] - 1;
            if (code < 0)
                return this.add(bytes, from, to, hash, slot);
            if (this.hashes[code] === hash && this.holds(code, bytes, from, to))
                return code;
            slot = (slot + 1) & mask;
        }
    }
    /** Code of a text by itself. The hash is FNV-1a in 32 bits. */
    codeOfBytes(bytes, from, to) {
        let hash = SEED;
        for (let at = from; at < to; at++)
            hash = Math.imul(hash ^ bytes[at], PRIME);
        return this.code(bytes, from, to, hash);
    }
    codeOfText(text) {
        const known = this.codesOfTexts.get(text);
        if (known !== undefined)
            return known;
        const bytes = encoder.encode(text);
        const code = this.codeOfBytes(bytes, 0, bytes.length);
        this.codesOfTexts.set(text, code);
        return code;
    }
    texts() {
        const pool = Buffer.from(this.pool.buffer, 0, this.pool.length);
        const texts = new Array(this.size);
        let from = 0;
        for (let code = 0; code < this.size; code++) {
            const to = this.ends[code];
            texts[code] = pool.toString('utf8', from, to);
            from = to;
        }
        return texts;
    }
    contents() {
        const { size } = this;
        const length = size === 0 ? 0 : this.ends[size - 1];
        return {
            pool: this.pool.slice(0, length),
            ends: this.ends.slice(0, size),
            hashes: this.hashes.slice(0, size),
        };
    }
    /** Takes over another's texts, in its order. Returns the code here of each code there. */
    take({ pool, ends, hashes }) {
        return Int32Array.from(hashes, (hash, code) => this.code(pool, code === 0 ? 0 : ends[code - 1], ends[code], hash));
    }
    holds(code, bytes, from, to) {
        const start = code === 0 ? 0 : this.ends[code - 1];
        const length = to - from;
        if (this.ends[code] - start !== length)
            return false;
        for (let index = 0; index < length; index++) {
            if (this.pool[start + index] !== bytes[from + index])
                return false;
        }
        return true;
    }
    add(bytes, from, to, hash, slot) {
        const code = this.size++;
        const start = code === 0 ? 0 : this.ends[code - 1];
        const end = start + to - from;
        while (end > this.pool.length)
            this.pool = grown(this.pool, new Uint8Array(this.pool.length * 2));
        this.pool.set(bytes.subarray(from, to), start);
        if (code === this.ends.length) {
            this.ends = grown(this.ends, new Float64Array(code * 2));
            this.hashes = grown(this.hashes, new Int32Array(code * 2));
        }
        this.ends[code] = end;
        this.hashes[code] = hash;
        this.slots[slot] = code + 1;
        if (this.size * 2 > this.slots.length)
            this.rehash();
        return code;
    }
    rehash() {
        const slots = new Int32Array(this.slots.length * 2);
        const mask = slots.length - 1;
        for (let code = 0; code < this.size; code++) {
            const hash = this.hashes[code];
            let slot = (hash ^ (hash >>> 15)) & mask;
            while (slots[slot] !== 0)
                slot = (slot + 1) & mask;
            slots[slot] = code + 1;
        }
        this.slots = slots;
    }
}
function grown(from, to) {
    to.set(from);
    return to;
}

// EXTERNAL MODULE: ./build/src/data/number.js
var number = __webpack_require__(6889);
// EXTERNAL MODULE: ./build/src/data/time.js
var data_time = __webpack_require__(241);
// EXTERNAL MODULE: ./build/src/data/time-zone.js
var time_zone = __webpack_require__(9128);
;// CONCATENATED MODULE: ./build/src/data/column.js




/** A column being filled, cell by cell, by whichever reader: each cell must be put exactly once that counts. */
class ColumnBuilder {
    name;
    asked;
    zoneName;
    zone;
    kind;
    /** Cells of a number, integer or time column. */
    values = new Float64Array(0);
    /** Cells of a category column. */
    codes = new Int32Array(0);
    dictionary = new Dictionary();
    /** Cells that hold nothing. */
    missing = 0;
    invalid = null;
    /** True once a cell has shown that an `auto` or `key` column taken for numbers holds text: it must be read again, as a category. */
    declined = false;
    /** True once an `auto` column has shown a nested value: it is left out. */
    nested = false;
    constructor(request) {
        this.name = request.name;
        this.asked = request.type;
        this.zoneName = request.timeZone;
        this.zone = (0,time_zone/* timeZone */.e)(request.timeZone);
        this.kind = request.type === 'auto' ? 'number' : request.type === 'key' ? 'integer' : request.type;
    }
    /** Makes room for `rows` rows. All cells are kept, those of a row just begun among them. */
    grow(rows) {
        if (this.kind === 'category') {
            const codes = sharedCodes(rows);
            codes.set(this.codes);
            this.codes = codes;
        }
        else {
            const values = sharedValues(rows);
            values.set(this.values);
            this.values = values;
        }
    }
    /** Starts again as a category column. */
    restartAsCategory() {
        const rows = Math.max(this.values.length, this.codes.length);
        this.kind = 'category';
        this.values = new Float64Array(0);
        this.codes = sharedCodes(rows);
        this.dictionary = new Dictionary();
        this.missing = 0;
        this.invalid = null;
        this.declined = false;
    }
    putMissing(row) {
        this.missing++;
        if (this.kind === 'category')
            this.codes[row] = -1;
        else
            this.values[row] = Number.NaN;
    }
    putBytes(row, bytes, from, to) {
        if (from === to)
            this.putMissing(row);
        else if (this.kind === 'category')
            this.codes[row] = this.dictionary.codeOfBytes(bytes, from, to);
        else
            this.putText(row, bytes.toString('utf8', from, to));
    }
    putText(row, text) {
        if (text === '')
            this.putMissing(row);
        else if (this.kind === 'category')
            this.codes[row] = this.dictionary.codeOfText(text);
        else {
            const value = this.parse(text);
            if (value === undefined)
                this.putInvalid(row, text);
            else if (Number.isNaN(value))
                this.putMissing(row);
            else
                this.values[row] = value;
        }
    }
    /** A text of a typed file: an `auto` column that holds one is a category, whatever the text. */
    putTyped(row, text) {
        const unfit = this.asked === 'auto'
            ? this.kind === 'number'
            : this.kind === 'integer' && this.parse(text) === undefined;
        if (unfit && this.hasNoneBefore(row)) {
            this.restartAsCategory();
            this.codes.fill(-1, 0, row);
            this.missing = row;
            this.putText(row, text);
        }
        else if (unfit)
            this.declined = true;
        else
            this.putText(row, text);
    }
    /** A number of a typed file. */
    putNumber(row, value) {
        if (!Number.isFinite(value))
            this.putMissing(row);
        else if (this.kind === 'number')
            this.values[row] = value;
        else if (this.kind === 'category')
            this.codes[row] = this.dictionary.codeOfText(String(value));
        else if (this.kind === 'integer') {
            if (Number.isInteger(value) && Math.abs(value) <= 2 ** 53)
                this.values[row] = value;
            else
                this.declined = true;
        }
        else {
            const time = (0,data_time/* epochTime */.R)(value, this.zone);
            if (time === undefined)
                this.putInvalid(row, String(value));
            else
                this.values[row] = time;
        }
    }
    /** A truth value of a typed file: 1 or 0 where a number was asked for, else the text true or false. */
    putTruth(row, value) {
        if (this.asked === 'number')
            this.values[row] = value ? 1 : 0;
        else if (this.kind === 'time')
            this.putInvalid(row, String(value));
        else
            this.putTyped(row, String(value));
    }
    putInvalid(row, text) {
        this.values[row] = Number.NaN;
        if (this.asked === 'auto' || this.asked === 'key')
            this.declined = true;
        else if (this.invalid)
            this.invalid.cells++;
        else
            this.invalid = { cells: 1, row: row + 1, text: text.slice(0, 80) };
    }
    /** The column of the first `rows` rows. */
    finish(rows) {
        const { kind, missing, invalid } = this;
        if (kind === 'category') {
            return { type: kind, codes: trimmed(this.codes, rows), categories: this.dictionary.texts(), missing };
        }
        const type = kind === 'time' ? 'time' : 'number';
        return { type, values: trimmed(this.values, rows), missing, invalid };
    }
    /** All that `append` needs to know of a column of `rows` rows, fit to be sent from thread to thread. */
    filled(rows) {
        const { name, kind, declined, missing, invalid } = this;
        const cells = kind === 'category' ? this.codes.subarray(0, rows) : this.values.subarray(0, rows);
        const dictionary = kind === 'category' ? this.dictionary.contents() : null;
        return { name, kind, declined, missing, invalid, cells, dictionary };
    }
    /** Takes over cells that another builder of the same column read, to stand from `row` on. There must be room for them. */
    append(filled, row) {
        const { kind, cells, dictionary, invalid } = filled;
        if (filled.declined || kind !== this.kind)
            this.declined = true;
        if (this.declined)
            return;
        if (dictionary) {
            const codes = this.dictionary.take(dictionary);
            for (let i = 0; i < cells.length; i++) {
                const code = cells[i];
                this.codes[row + i] = code < 0 ? -1 : codes[code];
            }
        }
        else
            this.values.set(cells, row);
        this.missing += filled.missing;
        if (invalid && this.invalid)
            this.invalid.cells += invalid.cells;
        else if (invalid)
            this.invalid = { ...invalid, row: row + invalid.row };
    }
    hasNoneBefore(row) {
        for (let before = 0; before < row; before++)
            if (!Number.isNaN(this.values[before]))
                return false;
        return true;
    }
    parse(text) {
        if (this.kind === 'time')
            return (0,data_time/* parseTime */.p)(text, this.zone);
        if (this.kind === 'number')
            return (0,number/* parseNumber */.$)(text);
        return text === '' ? Number.NaN : (0,number/* parseInteger */.c)(text);
    }
}
// Threads see the same cells, without a copy.
function sharedValues(rows) {
    return new Float64Array(new SharedArrayBuffer(rows * 8));
}
function sharedCodes(rows) {
    return new Int32Array(new SharedArrayBuffer(rows * 4));
}
/** The first `rows` of them, without a copy unless much room was left. */
function trimmed(cells, rows) {
    if (cells.length - rows <= 1024 + rows / 4)
        return cells.subarray(0, rows);
    const kept = cells instanceof Float64Array ? sharedValues(rows) : sharedCodes(rows);
    kept.set(cells.subarray(0, rows));
    return kept;
}

// EXTERNAL MODULE: ./build/src/data/memory.js
var memory = __webpack_require__(2215);
;// CONCATENATED MODULE: ./build/src/data/builder.js





/** Of each row, for each thread that counts a number column: its keys, and the counts of both sets. */
const bytesToCount = 8 + 12;
const bytesOfCell = { number: 8, integer: 8, category: 4, time: 8 };
/** A table being filled, file after file, row after row. */
class TableBuilder {
    header = [];
    columns = new Map();
    rows = 0;
    capacity = 0;
    request;
    budget;
    /** Bytes taken of the budget. */
    taken = 0;
    asked;
    firstFile = null;
    constructor(request, budget) {
        this.request = request;
        this.budget = budget;
        this.asked = new Map(request.columns.map((column) => [column.name, column]));
    }
    /**
     * The builders of a file's columns, in its order; null where a column is not wanted. Refuses duplicate names, and a file
     * whose columns are not those of the first. `unfit` names columns that hold no plain values (nested in Parquet).
     */
    columnsOf(header, file, unfit = new Set()) {
        refuseDuplicates(header, file);
        if (this.firstFile === null) {
            this.firstFile = file;
            this.header = header;
            for (const name of header) {
                if (unfit.has(name) && this.asked.has(name)) {
                    throw new refusal/* Refusal */.P(`${file}: column "${name}" holds nested values. Write the parts that are needed as columns of their own.`);
                }
                if (!unfit.has(name))
                    this.add(name);
            }
            this.refuseAbsent(file);
        }
        else {
            this.refuseOtherColumns(header, file);
        }
        return header.map((name) => (unfit.has(name) ? null : (this.columns.get(name) ?? null)));
    }
    /** JSON lines: a key of `file` met at `row` for the first time. If it is wanted, the rows before have it missing. */
    columnMet(name, row, file) {
        this.firstFile ??= file;
        this.header.push(name);
        const builder = this.add(name);
        builder?.grow(this.capacity);
        for (let before = 0; before < row; before++)
            builder?.putMissing(before);
    }
    /** Refuses the table read from `file` when a required column is not in it. */
    refuseAbsent(file) {
        for (const { name, required } of this.request.columns) {
            if (required && !this.header.includes(name))
                throw new refusal/* Refusal */.P(absent(file, name, this.header));
        }
    }
    /** Makes room for `rows` rows, or twice those there are, in every column. Returns how many there is room for. */
    reserve(rows) {
        if (rows <= this.capacity)
            return this.capacity;
        const capacity = Math.max(rows, 2 * this.capacity, 256);
        this.refuseUnfit(capacity);
        this.capacity = capacity;
        try {
            for (const builder of this.columns.values())
                builder.grow(this.capacity);
        }
        catch (error) {
            throw error instanceof RangeError ? this.unfit(capacity, null) : error;
        }
        return this.capacity;
    }
    /** Refuses the set when so many rows of it do not fit into the memory that is left, so that nothing fails half-way. */
    refuseUnfit(rows) {
        if (!this.budget)
            return;
        const needed = rows * this.bytesOfRow();
        if (needed > this.taken && !(0,memory/* take */.s)(this.budget, needed - this.taken)) {
            const left = (this.budget.limit - Atomics.load(this.budget.taken, 0)) * 1024 + this.taken;
            throw this.unfit(rows, left);
        }
        this.taken = Math.max(this.taken, needed);
    }
    unfit(rows, left) {
        const needed = (0,memory/* inWords */.r4)(rows * this.bytesOfRow());
        return new refusal/* Refusal */.P(`${this.firstFile}: does not fit into memory: about ${rows.toLocaleString('en-US')} rows of ${this.columns.size} columns take ${needed}` +
            `${left === null ? '' : `, and ${(0,memory/* inWords */.r4)(left)} are left`}. List only the features that are needed in the plan, judge fewer rows, or use a machine with more memory.`);
    }
    bytesOfRow() {
        const kinds = [...this.columns.values()].map(({ kind }) => kind);
        const counted = Math.min((0,external_node_os_.availableParallelism)(), kinds.filter((kind) => kind === 'number').length);
        return kinds.reduce((bytes, kind) => bytes + bytesOfCell[kind], counted * bytesToCount);
    }
    /** Columns taken for numbers in which text was met. */
    declined() {
        return [...this.columns.values()].filter((builder) => builder.declined && !builder.nested);
    }
    add(name) {
        const asked = this.asked.get(name);
        // A column without a name cannot be meant by a plan; most often it is a row number.
        if (!asked && (this.request.others === 'skip' || name === ''))
            return null;
        const builder = new ColumnBuilder(asked ?? { name, type: 'auto' });
        this.columns.set(name, builder);
        return builder;
    }
    refuseOtherColumns(header, file) {
        const here = new Set(header);
        const first = new Set(this.header);
        const lacking = this.header.filter((name) => !here.has(name));
        const added = header.filter((name) => !first.has(name));
        if (lacking.length === 0 && added.length === 0)
            return;
        const parts = [
            lacking.length > 0 ? `lacks ${list(lacking)}` : '',
            added.length > 0 ? `has besides ${list(added)}` : '',
        ];
        throw new refusal/* Refusal */.P(`${file}: does not have the columns of ${this.firstFile}: it ${parts.filter(Boolean).join(' and ')}. ` +
            'Files of one set must have the same columns, in any order.');
    }
}
function refuseDuplicates(header, file) {
    const places = new Map();
    header.forEach((name, index) => {
        const earlier = places.get(name);
        if (earlier !== undefined) {
            const which = name === '' ? 'have no name' : `are both named "${name.slice(0, 80)}"`;
            throw new refusal/* Refusal */.P(`${file}: columns ${earlier + 1} and ${index + 1} ${which}. Give each column a name of its own.`);
        }
        places.set(name, index);
    });
}
function absent(file, name, header) {
    const near = (0,nearest/* nearest */.p)(name, header);
    const meant = near === null ? '' : ` Was "${near}" meant?`;
    return `${file}: there is no column "${name}".${meant} Columns: ${list(header)}.`;
}
function list(names) {
    const shown = names.slice(0, 30).map((name) => `"${name.slice(0, 60)}"`);
    return names.length > 30 ? `${shown.join(', ')} and ${names.length - 30} more` : shown.join(', ');
}


/***/ }),

/***/ 5893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TX: () => (/* binding */ TextReader),
/* harmony export */   VL: () => (/* binding */ TooLong),
/* harmony export */   mh: () => (/* binding */ lineAt)
/* harmony export */ });
/* unused harmony export plain */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4977);



const CHUNK = 1 << 20;
/** Room in front of what is read of a plain file, for what was left of the piece before. */
const FRONT = 1 << 16;
/** A field or line longer than this is a quote that was never closed, or no text at all. */
const LONGEST = 1 << 26;
/**
 * Reads a text file piece by piece, the next piece already on its way while one is worked on. The text must be UTF-8
 * without NUL; the piece that ends before a byte that is neither says so.
 */
class TextReader {
    chunks;
    coming;
    /** Whether chunks have FRONT before them. */
    roomy;
    /** For pieces that are put together, in turn: what is left of one goes into the other. */
    rooms = [Buffer.alloc(0), Buffer.alloc(0)];
    piece = { bytes: Buffer.alloc(0), from: 0, end: 0, offset: 0, last: false, fault: null };
    /** The first bytes of a character that the next chunk completes. */
    cut = Buffer.alloc(0);
    constructor(source) {
        this.piece.offset = source.start ?? 0;
        this.roomy = !source.gzip;
        this.chunks = source.gzip ? unpacked(source) : plain(source);
        this.coming = this.chunks.next();
        // Awaited in next(); until then a failure must not count as unhandled.
        this.coming.catch(() => { });
    }
    /** The next piece, led by what the one before held from `used` on. */
    async next(used) {
        const before = this.piece;
        const left = before.bytes.subarray(used, before.end);
        if (left.length > LONGEST)
            throw new TooLong(before.offset + used);
        const { value: chunk, done } = await this.coming;
        const kept = left.length + this.cut.length;
        const length = done ? 0 : chunk.length;
        const inPlace = !done && this.roomy && kept <= FRONT;
        const bytes = inPlace
            ? Buffer.from(chunk.buffer, chunk.byteOffset - kept, kept + length)
            : this.roomFor(kept + length);
        const fresh = left.copy(bytes, 0);
        this.cut.copy(bytes, fresh);
        if (!done) {
            if (!inPlace)
                chunk.copy(bytes, kept);
            this.coming = this.chunks.next();
            this.coming.catch(() => { });
        }
        const end = kept + length;
        const offset = before.offset + used;
        const whole = done ? end : wholeCharacters(bytes, fresh, end);
        this.cut = Buffer.from(bytes.subarray(whole, end));
        const fault = findFault(bytes, fresh, whole);
        const last = done === true && fault === -1;
        this.piece = {
            bytes,
            from: 0,
            end: fault === -1 ? whole : fault,
            offset,
            last,
            fault: fault === -1 ? null : { offset: offset + fault, byte: bytes[fault] },
        };
        return this.piece;
    }
    roomFor(length) {
        const [other, next] = this.rooms;
        const room = next.length >= length ? next : Buffer.allocUnsafe(length + length / 4 + CHUNK / 64);
        this.rooms = [room, other];
        return room;
    }
    /** Reads to the end, so that all bytes are hashed. */
    async drain() {
        while (!(await this.coming).done)
            this.coming = this.chunks.next();
    }
    async close() {
        await this.chunks.return(undefined);
    }
}
/** A field or a line beyond all measure. */
class TooLong extends Error {
    offset;
    constructor(offset) {
        super(`nothing ends within ${LONGEST} bytes from ${offset}`);
        this.offset = offset;
    }
}
/** The bytes of a plain file, chunk by chunk, FRONT before each; it is read over when the next but one is asked for. */
async function* plain(source) {
    const { file, hash, chunk = CHUNK, onBytes, start = 0 } = source;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, 'r');
    // One is worked on while the other is read into.
    let [buffer, other] = [0, 1].map(() => Buffer.allocUnsafeSlow(FRONT + chunk));
    let total = 0;
    try {
        for (;;) {
            // Pieces end at the same places wherever reading begins.
            const place = start + total;
            const { bytesRead } = await handle.read(buffer, FRONT, chunk - (place % chunk), place);
            if (bytesRead === 0)
                return;
            const read = buffer.subarray(FRONT, FRONT + bytesRead);
            hash?.update(read);
            total += bytesRead;
            onBytes?.(total);
            yield read;
            [buffer, other] = [other, buffer];
        }
    }
    finally {
        await handle.close();
    }
}
async function* unpacked(source) {
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    const chunk = source.chunk ?? CHUNK;
    const gunzip = createGunzip({ chunkSize: Math.max(chunk, 64) });
    const feeding = feed(source, gunzip);
    feeding.catch((error) => gunzip.destroy(error));
    try {
        yield* gunzip;
        await feeding;
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) {
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P(`${source.file}: the gzip data are broken (${error.message}). Write the file again.`);
        }
        throw error;
    }
    finally {
        gunzip.destroy();
    }
}
async function feed(source, gunzip) {
    for await (const chunk of plain(source)) {
        if (gunzip.destroyed)
            return;
        // The buffer is read into again when the loop goes on: wait until zlib is done with it.
        await new Promise((resolve) => gunzip.write(chunk, () => resolve()));
    }
    gunzip.end();
}
/** Where the last whole character of `bytes[from..end)` ends, if the bytes are UTF-8. */
function wholeCharacters(bytes, from, end) {
    for (let back = 1; back <= 3 && end - back >= from; back++) {
        const byte = bytes[end - back];
        if (byte < 0x80)
            return end;
        if (byte >= 0xc0) {
            const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
            return length > back ? end - back : end;
        }
    }
    return end;
}
/** The first byte of `bytes[from..end)` that is NUL or not UTF-8, or -1. */
function findFault(bytes, from, end) {
    const nul = bytes.subarray(from, end).indexOf(0);
    const stop = nul === -1 ? end : from + nul;
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(from, stop)))
        return nul === -1 ? -1 : stop;
    let at = from;
    while (at < stop) {
        const length = [1, 2, 3, 4].find((size) => at + size <= stop && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(at, at + size)));
        if (length === undefined)
            return at;
        at += length;
    }
    return at;
}
/** Line, from 1, in which the byte at `offset` of the text lies. */
async function lineAt(file, gzip, offset) {
    let line = 1;
    let at = 0;
    let previous = 0;
    for await (const chunk of gzip ? unpacked({ file, gzip }) : plain({ file, gzip })) {
        for (const byte of chunk) {
            if (at++ >= offset)
                return line;
            if (byte === 13 || (byte === 10 && previous !== 13))
                line++;
            previous = byte;
        }
    }
    return line;
}


/***/ }),

/***/ 2215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nT: () => (/* binding */ budgetOf),
/* harmony export */   r4: () => (/* binding */ inWords),
/* harmony export */   s: () => (/* binding */ take)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);

const KIB = 1024;
/** A budget of so many bytes; without a number, of what is free on this machine and allowed to this process. */
function budgetOf(bytes) {
    const allowed = process.constrainedMemory?.() ?? 0;
    const free = Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_0__.freemem)(), allowed > 0 ? allowed : Infinity);
    return { limit: Math.floor((bytes ?? free) / KIB), taken: new Int32Array(new SharedArrayBuffer(4)) };
}
/** Takes so many bytes of the budget; false, and nothing taken, where they are not left. */
function take({ limit, taken }, bytes) {
    const amount = Math.ceil(bytes / KIB);
    if (Atomics.add(taken, 0, amount) + amount <= limit)
        return true;
    Atomics.sub(taken, 0, amount);
    return false;
}
/** Bytes in words, rounded down. */
function inWords(bytes) {
    return bytes < 1e9 ? `${Math.floor(bytes / 1e6)} MB` : `${(Math.floor(bytes / 1e8) / 10).toFixed(1)} GB`;
}


/***/ }),

/***/ 6889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseNumber),
/* harmony export */   c: () => (/* binding */ parseInteger)
/* harmony export */ });
/** Texts that say, in a number column, that there is no number. Infinities count as missing too. */
const MISSING = new Set(['', 'NA', 'N/A', 'NaN', 'nan', 'null', 'NULL', 'None']);
const INFINITE = /^[+-]?inf(inity)?$/i;
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const CANONICAL_INTEGER = /^(0|-?[1-9]\d{0,15})$/;
/**
 * The number that `text` writes in decimal, surrounding white space aside: NaN where it says that the number is
 * missing (see MISSING) or infinite, undefined where it is not a number.
 */
function parseNumber(text) {
    const trimmed = text.trim();
    if (DECIMAL.test(trimmed)) {
        const value = Number(trimmed);
        return Number.isFinite(value) ? value : Number.NaN;
    }
    return MISSING.has(trimmed) || INFINITE.test(trimmed) ? Number.NaN : undefined;
}
/** The integer that `text` writes as String(integer) would, at most 2^53 in size; undefined for any other text. */
function parseInteger(text) {
    if (!CANONICAL_INTEGER.test(text))
        return undefined;
    const value = Number(text);
    return Math.abs(value) <= 2 ** 53 && String(value) === text ? value : undefined;
}


/***/ }),

/***/ 6869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readTable)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/refusal.js
var refusal = __webpack_require__(4977);
// EXTERNAL MODULE: ./build/src/data/builder.js + 2 modules
var builder = __webpack_require__(1602);
// EXTERNAL MODULE: ./build/src/data/bytes.js
var bytes = __webpack_require__(5893);
// EXTERNAL MODULE: ./build/src/data/scan.js + 2 modules
var scan = __webpack_require__(9859);
;// CONCATENATED MODULE: ./build/src/data/csv-fault.js



/** A byte that no text holds. */
class Unreadable extends Error {
    at;
    constructor(at) {
        super('not text');
        this.at = at;
    }
}
/** The Refusal that says where in the file the fault is and how to mend it; other errors as they are. */
async function explained(error, { file, gzip }, header) {
    if (error instanceof scan/* CsvFault */.p) {
        const where = `${file}: row ${error.record + 1} (line ${await (0,bytes/* lineAt */.mh)(file, gzip, error.offset)})`;
        return new refusal/* Refusal */.P(`${where} ${csvFault(error, header)}`);
    }
    if (error instanceof Unreadable) {
        return new refusal/* Refusal */.P(await notText(file, gzip, error.at));
    }
    if (error instanceof bytes/* TooLong */.VL) {
        const line = await (0,bytes/* lineAt */.mh)(file, gzip, Math.max(0, error.offset));
        return new refusal/* Refusal */.P(`${file}: line ${line} begins a field of over 64 MiB. Is a quote there not closed?`);
    }
    return error;
}
function csvFault({ fault, field }, header) {
    const name = field < header.length ? `field ${field + 1} ("${header[field].slice(0, 60)}")` : `field ${field + 1}`;
    switch (fault) {
        case 'ragged':
            return (`has ${field} ${field === 1 ? 'field' : 'fields'} where the header has ${header.length}. ` +
                'Put a field that holds the delimiter or a line break in double quotes.');
        case 'opening quote':
            return `has a quote inside ${name}, which does not begin with one. Put the field in double quotes, each quote in it doubled.`;
        case 'closing quote':
            return `has more text behind the closing quote of ${name}. Double each quote inside a quoted field.`;
        case 'unterminated quote':
            return `opens a quote in ${name} that is never closed. Close it, or double a quote that belongs to the text.`;
    }
}
/** Why a text file cannot be read on at a byte, and what to do. */
async function notText(file, gzip, { offset, byte }) {
    const hex = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (offset <= 1 && (byte === 0xff || byte === 0xfe)) {
        return `${file}: is UTF-16 text. Save it as UTF-8, for instance: iconv -f UTF-16 -t UTF-8.`;
    }
    const line = await (0,bytes/* lineAt */.mh)(file, gzip, offset);
    if (byte === 0)
        return `${file}: line ${line} holds a NUL byte: it is a binary file, or UTF-16 text. Save it as text in UTF-8.`;
    return `${file}: line ${line} is not UTF-8 (byte ${hex} at ${offset}). Save the file as UTF-8, for instance: iconv -f WINDOWS-1252 -t UTF-8.`;
}

;// CONCATENATED MODULE: ./build/src/data/csv-header.js


/** In order of preference where the header holds as many of two. */
const DELIMITERS = [44, 59, 9, 124];
const QUOTE = 34;
const LONGEST_HEADER = 1 << 20;
/** Where the record that begins at `from` ends, its line ending included; -1 when it does not end before `end`. */
function recordEnd(bytes, from, end) {
    let quoted = false;
    for (let at = from; at < end; at++) {
        const byte = bytes[at];
        if (byte === QUOTE)
            quoted = !quoted;
        else if (!quoted && (byte === 10 || byte === 13))
            return at + 1;
    }
    return -1;
}
/**
 * The names in a header record. The delimiter is the tab in a .tsv file; else the one of `,` `;` tab and `|` that the header
 * holds most of outside quotes, the comma where it holds none.
 */
async function readHeader(record, file, tabs) {
    const delimiter = tabs ? 9 : mostFrequent(record);
    // Without a quote there is nothing to parse, and the parser takes longer to load than a small file to read.
    if (!record.includes(QUOTE)) {
        const names = record
            .toString()
            .replace(/[\r\n]$/, '')
            .split(String.fromCharCode(delimiter));
        return { names, delimiter };
    }
    const { parse } = await __webpack_require__.e(/* import() */ 175).then(__webpack_require__.bind(__webpack_require__, 5175));
    let records;
    try {
        records = parse(record, { delimiter: String.fromCharCode(delimiter), relax_column_count: true });
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new refusal/* Refusal */.P(`${file}: the header line cannot be read: ${oneLine(reason)}. Put a name that holds quotes in quotes, each quote in it doubled.`);
    }
    if (records.length !== 1)
        throw new refusal/* Refusal */.P(`${file}: the header line cannot be read.`);
    return { names: records[0], delimiter };
}
function mostFrequent(record) {
    const counts = DELIMITERS.map(() => 0);
    let quoted = false;
    for (const byte of record) {
        if (byte === QUOTE)
            quoted = !quoted;
        const which = quoted ? -1 : DELIMITERS.indexOf(byte);
        if (which >= 0)
            counts[which]++;
    }
    return DELIMITERS[counts.indexOf(Math.max(...counts))];
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').slice(0, 200);
}
/** Finds the header, and reads it. */
async function headerOf(source, reader) {
    let piece = await reader.next(0);
    for (;;) {
        let from = piece.from;
        const { bytes, end } = piece;
        const marked = bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf;
        if (marked && end - from >= 3)
            from += 3;
        while (from < end && (bytes[from] === 10 || bytes[from] === 13))
            from++;
        let stop = recordEnd(bytes, from, end);
        if (stop < 0 && piece.last)
            stop = end;
        if (stop >= 0) {
            if (stop === from)
                throw new refusal/* Refusal */.P(`${source.file}: the file is empty. Write a header line and at least one row.`);
            const { names, delimiter } = await readHeader(bytes.subarray(from, stop), source.file, source.tabs);
            return { piece, from: stop, names, delimiter };
        }
        if (piece.fault)
            throw new Unreadable(piece.fault);
        if (end - from > LONGEST_HEADER) {
            throw new refusal/* Refusal */.P(`${source.file}: the header does not end within ${LONGEST_HEADER} bytes. Is a quote in it not closed?`);
        }
        piece = await reader.next(piece.from);
    }
}

;// CONCATENATED MODULE: ./build/src/data/csv-split.js




/**
 * Reads the rows of a plain CSV file in ranges, several at a time. Where a range's first record was guessed wrongly (see
 * `guessBegin`), which shows where the range before it ends, the range is read again, so that rows, errors and their
 * places are those of one reading from front to back.
 */
async function readInRanges(source, split, head, table, wanted) {
    const first = table.rows;
    const builders = wanted.filter((builder) => builder !== null);
    const { expected, texts } = probe(source, head, builders);
    for (const builder of builders)
        if (first === 0 && texts.has(builder.name))
            builder.restartAsCategory();
    table.refuseUnfit(first + Math.ceil(expected));
    const jobs = ranges(source, split, head, builders, expected);
    const progress = jobs.map(() => ({ bytes: 0, rows: 0 }));
    const run = (job, index) => split.runner.run('readRange', job, (news) => {
        progress[index] = news;
        table.rows = first + progress.reduce((sum, { rows }) => sum + rows, 0);
        source.onBytes?.(Math.min(source.bytes, progress.reduce((sum, { bytes }) => sum + bytes, 0)));
    });
    const running = jobs.map(run);
    for (const one of running)
        one.catch(() => { });
    const parts = [];
    let rows = 0;
    let end = jobs[0].from;
    for (const [index, job] of jobs.entries()) {
        let part = await running[index];
        if (part.begin !== end) {
            // A record that began before reached past this range, or it was taken for something else.
            if (job.to !== null && end >= job.to)
                continue;
            part = await run({ ...job, from: end, exact: true }, index);
        }
        if (part.fault)
            throw errorOf(part.fault, rows);
        parts.push(part);
        rows += part.rows;
        end = part.end;
    }
    table.reserve(first + rows);
    for (const [index, builder] of builders.entries()) {
        let row = first;
        for (const part of parts) {
            if (part.rows > 0)
                builder.append(part.columns[index], row);
            row += part.rows;
            // Cells that were taken over are not needed twice.
            delete part.columns[index];
        }
    }
    table.rows = first + rows;
    source.onBytes?.(source.bytes);
}
/** Reads the piece behind the header by itself, to know what its columns hold and how many rows to expect. */
function probe(source, { names, delimiter, piece, from }, builders) {
    const table = new builder/* TableBuilder */.O({ columns: builders.map(requestOf), others: 'skip' });
    const columns = table.columnsOf(names, source.file);
    const scanner = new scan/* CsvScanner */.B(columns, delimiter, 0, (rows) => table.reserve(rows));
    let used = from;
    try {
        used = scanner.scan(piece.bytes, from, piece.end, piece.offset, piece.last);
    }
    catch (error) {
        // The reading proper will meet it again and say so.
        if (!(error instanceof scan/* CsvFault */.p))
            throw error;
    }
    const expected = used > from ? (scanner.row / (used - from)) * source.bytes : 0;
    return { expected, texts: new Set(table.declined().map(({ name }) => name)) };
}
function ranges(source, { ways: most, runner }, { names, delimiter, piece, from }, builders, expected) {
    const columns = builders.map((builder) => ({ request: requestOf(builder), kind: builder.kind }));
    const begin = piece.offset + from;
    const ways = Math.max(1, Math.min(most, Math.floor(source.bytes / runner.least)));
    const cuts = Array.from({ length: ways - 1 }, (_, i) => Math.max(begin, Math.round(begin + ((source.bytes - begin) * (i + 1)) / ways)));
    return [begin, ...cuts].map((start, i) => ({
        file: source.file,
        names,
        delimiter,
        columns,
        from: start,
        to: cuts[i] ?? null,
        exact: i === 0,
        rows: Math.ceil((expected * 1.02) / ways) + 16,
        ...(source.chunk !== undefined && { chunk: source.chunk }),
    }));
}
function requestOf({ name, asked, zoneName }) {
    return { name, type: asked, required: false, ...(zoneName !== undefined && { timeZone: zoneName }) };
}
function errorOf(fault, rowsBefore) {
    if (fault.kind === 'byte')
        return new Unreadable(fault.at);
    if (fault.kind === 'length')
        return new bytes/* TooLong */.VL(fault.offset);
    return new scan/* CsvFault */.p(fault.fault, rowsBefore + fault.record, fault.offset, fault.field);
}

;// CONCATENATED MODULE: ./build/src/data/csv.js





/** Adds the rows of a CSV file to `table`. `columns` limits a second reading to some of the columns. */
async function readCsv(source, table, columns) {
    const split = source.gzip ? undefined : source.split;
    // Whoever reads the ranges tells how far they are.
    const reader = new bytes/* TextReader */.TX(split ? { ...source, onBytes: () => { } } : source);
    try {
        const head = await headerOf(source, reader);
        const builders = table.columnsOf(head.names, source.file);
        const wanted = builders.map((builder) => builder && (!columns || columns.has(builder)) ? builder : null);
        if (split) {
            await Promise.all([readInRanges(source, split, head, table, wanted), source.hash && reader.drain()]);
        }
        else
            await scanRows(source, reader, head, table, wanted, columns === null);
    }
    catch (error) {
        throw await explained(error, source, table.header);
    }
    finally {
        await reader.close();
    }
}
async function scanRows(source, reader, { piece, from, delimiter }, table, wanted, firstReading) {
    const first = table.rows;
    const scannerOf = (columns) => new scan/* CsvScanner */.B(columns, delimiter, first, (rows) => table.reserve(rows));
    const scanner = scannerOf(wanted);
    let current = piece;
    let used = scanner.scan(current.bytes, from, current.end, current.offset, current.last);
    const texts = first === 0 && firstReading ? table.declined() : [];
    if (texts.length > 0) {
        // Columns that begin with text are categories; the first piece is read again for them.
        for (const builder of texts)
            builder.restartAsCategory();
        const again = scannerOf(wanted.map((builder) => (builder && texts.includes(builder) ? builder : null)));
        again.scan(current.bytes, from, current.end, current.offset, current.last);
    }
    if (!source.gzip && scanner.row > first) {
        // Room for the rows that the size of the file lets expect.
        const rows = ((scanner.row - first) / (used - from)) * source.bytes * 1.02;
        table.reserve(first + Math.ceil(rows) + 16);
    }
    for (;;) {
        table.rows = scanner.row;
        if (current.fault)
            throw new Unreadable(current.fault);
        if (current.last)
            break;
        current = await reader.next(used);
        used = scanner.scan(current.bytes, current.from, current.end, current.offset, current.last);
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/data/format.js


const NAMES = /\.(?:(csv|tsv|txt|jsonl|ndjson)(\.gz)?|(parquet))$/i;
const READABLE = '.csv, .tsv, .txt, .jsonl, .ndjson (each also .gz) and .parquet';
/** How `file` is to be read, by its name and its first bytes. Refuses what is no readable data file. */
async function formatOf(file) {
    const { bytes, head } = await beginning(file);
    if (bytes === 0)
        throw new refusal/* Refusal */.P(`${file}: the file is empty. Write a header line and at least one row.`);
    const parquet = head.subarray(0, 4).toString('latin1') === 'PAR1';
    const name = NAMES.exec(file);
    if (!name) {
        throw new refusal/* Refusal */.P(`${file}: the name does not say what the file holds. Files that can be read: ${READABLE}.`);
    }
    if (name[3]) {
        if (!parquet)
            throw new refusal/* Refusal */.P(`${file}: is named .parquet but is not a Parquet file (it does not begin with PAR1).`);
        return { kind: 'parquet', gzip: false, bytes, tabs: false };
    }
    if (parquet)
        throw new refusal/* Refusal */.P(`${file}: is a Parquet file. Name it .parquet.`);
    const gzip = head[0] === 0x1f && head[1] === 0x8b;
    if (name[2] && !gzip)
        throw new refusal/* Refusal */.P(`${file}: is named .gz but is not packed by gzip. Name it without .gz.`);
    const extension = name[1].toLowerCase();
    const kind = extension === 'jsonl' || extension === 'ndjson' ? 'jsonl' : 'csv';
    return { kind, gzip, bytes, tabs: extension === 'tsv' };
}
async function beginning(file) {
    try {
        const stats = await (0,promises_.stat)(file);
        if (stats.isDirectory()) {
            throw new refusal/* Refusal */.P(`${file}: is a directory. Name the files in it, for instance "${file.replace(/\/$/, '')}/*.csv".`);
        }
        if (!stats.isFile())
            throw new refusal/* Refusal */.P(`${file}: is not a regular file.`);
        const handle = await (0,promises_.open)(file, 'r');
        try {
            const head = Buffer.alloc(4);
            await handle.read(head, 0, 4, 0);
            return { bytes: stats.size, head };
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw error instanceof refusal/* Refusal */.P ? error : new refusal/* Refusal */.P(unreadable(file, error));
    }
}
function unreadable(file, error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return `${file}: there is no such file. Check the path.`;
    if (code === 'EACCES' || code === 'EPERM')
        return `${file}: may not be read (permission denied).`;
    return `${file}: cannot be read (${code || String(error)}).`;
}

;// CONCATENATED MODULE: ./build/src/data/jsonl.js



/**
 * Adds the rows of a file of JSON objects, one a line, to `table`. A key that is absent, or null, is missing. In a number
 * column true is 1 and false 0; in a category column a number or a truth value is its JSON text. The header is all keys in
 * order of first appearance.
 */
async function readJsonLines(source, table, only) {
    const { file } = source;
    const reader = new bytes/* TextReader */.TX(source);
    const lines = new JsonLines(file, table, only);
    try {
        for (let used = 0;;) {
            const piece = await reader.next(used);
            used = lines.read(piece.bytes, piece.from, piece.end, piece.last);
            if (piece.fault)
                throw new refusal/* Refusal */.P(await notText(file, source.gzip, piece.fault));
            if (piece.last)
                break;
        }
        if (!only)
            table.refuseAbsent(file);
    }
    catch (error) {
        if (error instanceof bytes/* TooLong */.VL)
            throw new refusal/* Refusal */.P(`${file}: line ${lines.line} is over 64 MiB long.`);
        throw error;
    }
    finally {
        await reader.close();
    }
}
class JsonLines {
    line = 1;
    file;
    table;
    only;
    known = new Set();
    constructor(file, table, only) {
        this.file = file;
        this.table = table;
        this.only = only;
        for (const name of table.header)
            this.known.add(name);
    }
    /** Reads the whole lines of `bytes[from..end)`; returns where the first line begins that does not end there. */
    read(bytes, from, end, last) {
        let start = from;
        while (start < end) {
            const feed = bytes.subarray(0, end).indexOf(10, start);
            if (feed < 0 && !last)
                return start;
            const stop = feed < 0 ? end : feed;
            this.record(bytes.toString('utf8', start, stop));
            this.line++;
            start = stop + 1;
        }
        return Math.min(start, end);
    }
    record(line) {
        const text = this.line === 1 && line.startsWith('\ufeff') ? line.slice(1) : line;
        if (text.trim() === '')
            return;
        const object = this.parse(text);
        const { table } = this;
        const row = table.rows;
        table.reserve(row + 1);
        if (!this.only) {
            for (const name of Object.keys(object)) {
                if (this.known.has(name))
                    continue;
                this.known.add(name);
                table.columnMet(name, row, this.file);
            }
        }
        for (const builder of this.only ?? table.columns.values()) {
            if (builder.nested || (builder.declined && !this.only))
                continue;
            const value = Object.hasOwn(object, builder.name) ? object[builder.name] : null;
            this.put(builder, row, value);
        }
        table.rows = row + 1;
    }
    parse(text) {
        let value;
        try {
            value = JSON.parse(text);
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : '';
            throw new refusal/* Refusal */.P(`${this.file}: line ${this.line} is not JSON (${reason.replace(/\s+/g, ' ').slice(0, 100)}). Write one object a line.`);
        }
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            throw new refusal/* Refusal */.P(`${this.file}: line ${this.line} is not a JSON object. Write one object a line, such as {"id": 1, "score": 0.5}.`);
        }
        return value;
    }
    put(builder, row, value) {
        if (value === null)
            builder.putMissing(row);
        else if (typeof value === 'number') {
            if (builder.kind !== 'number' && Math.abs(value) > 2 ** 53 && Number.isInteger(value))
                this.refuseRounded(builder);
            builder.putNumber(row, value);
        }
        else if (typeof value === 'boolean')
            builder.putTruth(row, value);
        else if (typeof value === 'string')
            builder.putTyped(row, value);
        else if (builder.asked === 'auto')
            builder.nested = true;
        else {
            throw new refusal/* Refusal */.P(`${this.file}: line ${this.line} holds a nested value in "${builder.name}". Write a number, a text, true, false or null.`);
        }
    }
    /** JSON numbers beyond 2^53 are rounded when read, so that two ids could become one. */
    refuseRounded({ name }) {
        throw new refusal/* Refusal */.P(`${this.file}: line ${this.line}: the number in "${name}" is too large to be read exactly (over 2^53). Write it as a text, in quotes.`);
    }
}

;// CONCATENATED MODULE: ./build/src/data/read.js






/**
 * Reads files, in their order, as one set: CSV, TSV and text with a header line (`,` `;` tab or `|`; UTF-8), JSON lines,
 * gzip of each, Parquet. Refuses, with file, place and remedy, whatever is not fit to be judged: no rows, ragged rows, a
 * required column that is not there, columns that differ from file to file.
 */
async function readTable(files, request, options = {}) {
    if (files.length === 0)
        throw new refusal/* Refusal */.P('No file was named to read.');
    const formats = await Promise.all(files.map(formatOf));
    const totalBytes = formats.reduce((sum, { bytes }) => sum + bytes, 0);
    const { runner } = options;
    const ways = runner ? Math.min(options.ways ?? 1, Math.floor(totalBytes / runner.least)) : 0;
    const divisible = formats.every(({ kind, gzip }) => kind === 'csv' && !gzip);
    if (runner && ways > 0 && !(divisible && ways > 1)) {
        const tell = (news) => options.progress?.(news);
        return (await runner.run('readTable', { files, request, budget: options.budget }, tell));
    }
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const table = new builder/* TableBuilder */.O(request, options.budget);
    const read = async (only) => {
        let before = 0;
        for (const [index, file] of files.entries()) {
            const format = formats[index];
            const report = (bytes) => options.progress?.({ file, bytes: only ? totalBytes : before + bytes, totalBytes, rows: table.rows });
            const source = { file, ...format, hash: only ? null : hash, onBytes: report };
            if (options.chunk !== undefined)
                source.chunk = options.chunk;
            if (runner && ways > 1)
                source.split = { runner, ways };
            await readers[format.kind](source, table, only);
            before += format.bytes;
        }
    };
    await read(null);
    const rows = table.rows;
    if (rows === 0) {
        throw new refusal/* Refusal */.P(`${files.join(', ')}: there are no rows below the header. A set needs at least one row.`);
    }
    const declined = table.declined();
    if (declined.length > 0) {
        for (const builder of declined)
            builder.restartAsCategory();
        table.rows = 0;
        await read(new Set(declined));
        if (table.rows !== rows)
            throw new refusal/* Refusal */.P(`${files.join(', ')}: changed while being read. Try again.`);
    }
    const columns = [...table.columns.values()]
        .filter(({ nested }) => !nested)
        .map((builder) => [builder.name, builder.finish(rows)]);
    return {
        rows,
        columns: new Map(columns),
        header: table.header,
        source: { files, bytes: totalBytes, sha256: hash.digest('hex') },
    };
}
const readers = {
    csv: readCsv,
    jsonl: readJsonLines,
    parquet: async (...words) => (await __webpack_require__.e(/* import() */ 996).then(__webpack_require__.bind(__webpack_require__, 5996))).readParquet(...words),
};


/***/ }),

/***/ 9859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ CsvFault),
  B: () => (/* binding */ CsvScanner)
});

// EXTERNAL MODULE: ./build/src/webassembly.js
var webassembly = __webpack_require__(4967);
;// CONCATENATED MODULE: ./build/src/data/kernel.wasm.js
// Made from src/data/kernel by npm run generate.
const kernel = 'AGFzbQEAAAABNwdgBX9/f39/AX9gAX8Bf2AEf39/fwF/YAl/f39/f39/f38Bf2AAAX9gBH9/fn8Bf2AEf39/fwADCQgBAgMEBQYAAAUDAQABBikIfgFCAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwdqCwJhdAMEBmNvbHVtbgMFBHJvd3MDBgZyZWNvcmQDBwRoZWFwAAMEc2NhbgACB21pc3NpbmcDAw5yZWFkQ2F0ZWdvcmllcwAHC3JlYWREb3VibGVzAAYIcmVtZW1iZXIABQZtZW1vcnkCAAwBAgqxIAj0AwMDfwJ7AX4gAP0PIQRBgIoCIQADQCMCQYCAAWohAwNAIwIgA0kEQCAAIgEjAv0ABAAiBSAE/SMgBf0MIiIiIiIiIiIiIiIiIiIiIv0j/VAgBf0MCgoKCgoKCgoKCgoKCgoKCv0jIAX9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1Q/VD9ZK0jAv0ABBAiBSAE/SMgBf0MIiIiIiIiIiIiIiIiIiIiIv0j/VAgBf0MCgoKCgoKCgoKCgoKCgoKCv0jIAX9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1Q/VD9ZK1CEIaEIwL9AAQgIgUgBP0jIAX9DCIiIiIiIiIiIiIiIiIiIiL9I/1QIAX9DAoKCgoKCgoKCgoKCgoKCgr9IyAF/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9UP1Q/WStQiCGhCMC/QAEMCIFIAT9IyAF/QwiIiIiIiIiIiIiIiIiIiIi/SP9UCAF/QwKCgoKCgoKCgoKCgoKCgoK/SMgBf0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/VD9UP1krUIwhoQiBnunQQJ0aiEAA0BBACECA0AgAkEKSARAIAEjAiAGeqdqNgIAIAYgBkIBfYMhBiABQQRqIQEgAkEBaiECDAELCyAGQgBSDQALIwJBQGskAgwBCwsgAEGAigJGDQALIAALmgUCAX4JfwJAIAEgAGsiBUEKSQ0AIAApAwBCsODAgdOFjJgthSEEIAAtAAlBMGshByAALQAIQTBrIg1BCUsEf0EBBSAEIARC9uzZs/fPnbv/AHyEQoCBgoSIkKDAgH+DQgBSCyAHQQlLcg0AIARCCn4gBEIIiHwiBEIQiEL/AYOnIARC/wGDp0HkAGxqIQggBEIoiEL/AYOnIgZFIAZBDEtyIA1BCmwgB2oiDUEATHIEf0EBBSANQRxKBH8gBkECRwR/QR5BHyAGQQZGIAZBBEZyIAZBCUZyIAZBC0ZyGwVBHEEdIAhBA3EEf0EBBSAIQeQAcAR/QQAFIAhBkANwCwsbCyANSAVBAAsLDQAgBUEKSwRAIAApAwtCsODogYPGjpgwhSEEIAAtAAoiB0HUAEcgB0EgR3EgBUETSXINASAEQvbs/bPn7p+79gB8IASEQoCBgoSIkKDAgH+DQgBSDQEgBEIKfiAEQgiIfCIEQv8Bg6chCyAEQhiIQv8Bg6ciCUE7SyALQRdLciAEQjCIQv8Bg6ciCkE7S3INASAAQRNqIgUtAABBLkYEQEHkACEHIAVBAWoiBS0AAEEwayEAA0AgAEH/AXEiAEEJTQRAIAdFDQQgDCAAIAdsaiEMIAdBCm0hByAFQQFqIgUtAABBMGshAAwBCwsgB0HkAEYNAgsgBS0AAEHaAEYEfyADDQIgBUEBagUgBQsgAUcNAQsgCCAIQQFrIAZBAksiABtBkANqIgFB5ABtIQMgAiAGQQNrIAZBCWogABtBmQFsQQJqQQVtIA1qIAFB7QJsIAFBBG1qIANrIANBBG1qakGe6jRrt0QAAAAAcJmUQaIgC0E8bCAJakE8bCAKakHoB2wgDGq3oDkDAEEBDwtBAAvqBAEJf0GAigIhCUGAigIhDSAAJAJBACQHIAFBAWogASADGyERAkADQCAFRQRAIAAgAk8gACABT3INAiAALQAAIgpBDUYgCkEKRnIEQCAJIA1GBH8gBBAAIQ1BgIoCBSAJC0EEaiEJIABBAWohAAwCCyAIIA5GBEAgACQEIAUkBSAOJAZBAQ8LIAAkBwsDQCAJIA1GBEAgBBAAIQ1BgIoCIQkLIAkoAgAiCy0AACEPIAlBBGohCSAAIQwgCyEKQQAhECAPQSJGBEAgACAKRwRAIAAgASAAIAFJGyQEIAUkBSAOJAZBAw8LIAxBAWohDANAIAkgDUYEQCAEEAAhDUGAigIhCQsgCSgCACEKIAlBBGohCSAKLQAAQSJHDQAgCkEBaiABTwR/QQEFIAotAAFBIkcLRQRAQQEhECAJIA1GBH8gBBAAIQ1BgIoCBSAJC0EEaiEJDAELCyABIApNBEAgACABIAAgAUkbJAQgBSQFIA4kBkEFQQAgAxsPCyAKQQFqIgstAAAiDyAEQf8BcUcgASALS3EgD0EKR3EgD0ENR3EEQCAAIAEgACABSRskBCAFJAUgDiQGQQQPCyAJIA1GBH8gBBAAIQ1BgIoCBSAJC0EEaiEJCyALIBFPDQIgBSAGSARAIAcgBUECdGooAgAgDkEDdGoiAEEAIAxrIAwgEBs2AgAgACAKNgIECyAFQQFqIQUgC0EBaiEAIA8gBEH/AXFGDQALIAUgBkcEQCAAIAEgACABSRskBCAFJAUgDiQGBUEAIQUgDkEBaiEODAELC0ECDwsgACABIAAgAUkbJAQgBSQFIA4kBkEACwYAQYCMBguuBwMGfwd8A34gACEFA0BCICAFKQMAQrDgwIGDhoyYMIUiEkL27Nmz586du/YAfCAShEKAgYKEiJCgwIB/g3qnQQN2IgStQgKGfSETIBEgBEEDdEGACGopAwB+IBIgE4YgE4YiEUIKfiARQgiIfCIRQv+BgIDwH4NC5ICAgIDI0Ad+IBFCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIh8IREgBCAFaiEFIARBCEYNAAsgBSAAayEEIAUtAABBLkYEQCAFQQFqIgUhBgNAQiAgBSkDAEKw4MCBg4aMmDCFIhJC9uzZs+fOnbv2AHwgEoRCgIGChIiQoMCAf4N6p0EDdiIHrUIChn0hEyARIAdBA3RBgAhqKQMAfiASIBOGIBOGIhFCCn4gEUIIiHwiEUL/gYCA8B+DQuSAgICAyNAHfiARQhCIQv+BgIDwH4NCgYCAgIDiCX58QiCIfCERIAUgB2ohBSAHQQhGDQALIAQgBSAGayIHaiEECwJAIARFDQAgBEETSwR/QQAhBiAALQAAIQgDQCAIQTBGIgkgCEEuRnIEQCAGIAlqIQYgAEEBaiIALQAAIQgMAQsLIAQgBmtBE0sFQQALDQAgASAFLQAAQSByQeUARgR/IAVBAWoiAC0AACIBQStGIAFBLUZyBEAgAEEBaiEACyAAKQMAQrDgwIGDhoyYMIUiEkL27Nmz586du/YAfCAShEKAgYKEiJCgwIB/g3qnQQN2IgRFIARBA0tyDQEgByASQiAgBK1CAoZ9IhKGIBKGIhJCCn4gEkIIiHwiEkL/gYCA8B+DQuSAgICAyNAHfiASQhCIQv+BgIDwH4NCgYCAgIDiCX58QiCIpyIFQQAgBWsgAUEtRhtqIQcgACAEagUgBQtHIAdBakhyIAdBFkpyDQAgEUKAgICAgICAEFgEQCARuiEKIAdBAE4EfCAKIAdBA3RByAhqKwMAowUgCkEAIAdrQQN0QcgIaisDAKILIQoFIAdBAEgNASARuiIOIAdBA3RByAhqKwMAIgqjIgtEAAAAAgAAoEGiIgwgDCALoaEhDCAKIApEAAAAAgAAoEGiIg0gDSAKoaEiDaEhDyALIA4gCyAKoiIQoSAMIA2iIBChIAwgD6KgIAsgDKEiDCANoqAgDCAPoqChIBEgDvwHfbmgIAqjIgogC0QAAAAAAADAOaIiDKGgIg1EAAAAAAAA+H8gDSALIAogDKCgYRsiCiAKYg0BCyADIAq9IAJCP4aENwMAQQEPC0EAC7YBAQJ+IAIgAWtBEEsEQA8LIAEpAwAkAEIAJAEgAiABayICQQhNBEAjAEJ/QsAAIAKtQgOGfYiDJAAFIAEpAwhCf0LAACACQQhrrUIDhn2IgyQBCyACrSAArUIghoQiBCMAIwFClfip+pe33puef36FhULNmdbq/vrrqH9+IgUgBUIgiIVC09iX1OG/rudEfkI2iKdBBXRBgApqIgAjADcDACAAIwE3AwggACAENwMQIAAgAzYCGAvpBgMJfwN+AXwgBCEFA0AgAiADSARAIAEgAkEDdGoiCCgCACIGIAgoAgQiCUYEQCAIRAAAAAAAAPh/OQMAIApBAWohCgUgBkEASAR/QQAFAn8gAEUEQAJ/AkAgCSAGMQAAQi1RrSIQpyAGaiILayIHQQhLDQAgCykDAEKw4MCBg4aMmDCFIg5C9uzZs+fOnbv2AHwgDoRCgIGChIiQoMCAf4N6p0EDdiIMIAdJBH8gCyAMai0AAEEuRw0BIAdBAWsiB0IBIAytQgOGhkIBfSIPIA6DIA9Cf4UgDkIIiIOEIg5C9uzZs+fOnbv2AHwgDoRCgIGChIiQoMCAf4N6p0EDdksNASAHIAxrBUEACyELQQAgB0UNARogCCAOQiAgB61CAoZ9Ig6GIA6GIg5CCn4gDkIIiHwiDkL/gYCA8B+DQuSAgICAyNAHfiAOQhCIQv+BgIDwH4NCgYCAgIDiCX58QiCIuiALQQN0QcgIaisDAKO9IBBCP4aENwMAQQEMAQsgCyAJIBAgCBAECwwBCyAAQQFGBEACf0EAIAkgBi0AAEEtRiIHIAZqIgtrIgxFIAxBD0tyDQAaQQAgByAMQQFLciALLQAAQTBGcQ0AGkEAQQggDCAMQQhPGyINIAspAwBCsODAgYOGjJgwhSIOQvbs2bPnzp279gB8IA6EQoCBgoSIkKDAgH+DeqdBA3ZLDQAaIA5CICANrUIChn0iDoYgDoYiDkIKfiAOQgiIfCIOQv+BgIDwH4NC5ICAgIDI0Ad+IA5CEIhC/4GAgPAfg0KBgICAgOIJfnxCIIghDiAIIAxBCEsEfkEAIAxBCGsiDCALKQMIQrDgwIGDhoyYMIUiD0L27Nmz586du/YAfCAPhEKAgYKEiJCgwIB/g3qnQQN2Sw0BGiAOIAxBA3RBgAhqKQMAfiAPQiAgDK1CAoZ9Ig6GIA6GIg5CCn4gDkIIiHwiDkL/gYCA8B+DQuSAgICAyNAHfiAOQhCIQv+BgIDwH4NCgYCAgIDiCX58QiCIfAUgDgu6IhGaIBEgBxs5AwBBAQsMAQsgBiAJIAggAEEDRhABCwtFBEAgCEQAAAAAAAD4fzkDACAFIAI2AgAgBSAGNgIEIAUgCTYCCCAFQQxqIQULCyACQQFqIQIMAQsLIAokAyAFIARrQQxtC9YCAgZ/An4gAyEFA0AgASACSARAQX8hBiAAIAFBA3RqIgkoAgAiByAJKAIEIgpGBEAgCEEBaiEIBSAHQQBKBH8gCiAHa0EQSwR/QX8FIAcpAwAkAEIAJAEgCiAHayIGQQhNBEAjAEJ/QsAAIAatQgOGfYiDJAAFIAcpAwhCf0LAACAGQQhrrUIDhn2IgyQBCyMAIAatIAStQiCGhCILIwAjAUKV+Kn6l7fem55/foWFQs2Z1ur++uuof34iDCAMQiCIhULT2JfU4b+u50R+QjaIp0EFdEGACmoiCSkDAFEiBgRAIwEgCSkDCFEhBgsgBgR/IAkpAxAgC1EFIAYLBH8gCSgCGAVBfwsLBUF/CyIGQX9GBEAgBSABNgIAIAUgBzYCBCAFIAo2AgggBUEMaiEFCwsgACABQQJ0aiAGNgIAIAFBAWohAQwBCwsgCCQDIAUgA2tBDG0LC4QCAgBBgAgLRAEAAAAAAAAACgAAAAAAAABkAAAAAAAAAOgDAAAAAAAAECcAAAAAAACghgEAAAAAAEBCDwAAAAAAgJaYAAAAAAAA4fUFAEHOCAuyAfA/AAAAAAAAJEAAAAAAAABZQAAAAAAAQI9AAAAAAACIw0AAAAAAAGr4QAAAAACAhC5BAAAAANASY0EAAAAAhNeXQQAAAABlzc1BAAAAIF+gAkIAAADodkg3QgAAAKKUGm1CAABA5ZwwokIAAJAexLzWQgAANCb1awxDAIDgN3nDQUMAoNiFVzR2QwDITmdtwatDAD2RYORY4UNAjLV4Ha8VRFDv4tbkGktEktVNBs/wgEQ=';

;// CONCATENATED MODULE: ./build/src/data/kernel.js


// Why the kernel stopped, see kernel/scan.ts, and what it reads doubles from, see kernel/cells.ts.
const DONE = 0;
const FULL = 1;
const NUMBER = 0;
const INTEGER = 1;
const TIME = 2;
const ZONED = 3;
const LINE_FEED = 10;
const QUOTE = 34;
/** Words that say what a cell is which the kernel leaves over: row, start and stop. */
const LEFT_WORDS = 3;
/** Bytes of the blocks of all columns, about: with the text of their rows they fit into the processor's second cache. */
const BLOCKS = 1 << 18;
/** The kernel reads ahead of where it stands, by less than this. */
const AHEAD = 1 << 15;
/** An enormous field makes the memory grow; one larger than this is not kept. */
const KEPT = 1 << 23;
const start = (0,webassembly/* kernelOf */.F)(kernel);
/** One a thread. Nothing is left in it between two pieces. */
let instance;
/** Lays out a block for each column, those that are wanted, and the text to read them from. */
function layOut(wanted, text) {
    if (instance && instance.memory.buffer.byteLength > KEPT)
        instance = undefined;
    instance ??= start();
    const { memory } = instance;
    const count = wanted.filter(Boolean).length + 1;
    const rows = Math.max(32, Math.min(4096, Math.floor(BLOCKS / 8 / count)));
    // Columns must not lie at the same places of the processor's cache.
    const blockBytes = aligned(8 * rows) + 64;
    const columns = aligned(instance.heap());
    const unwanted = aligned(columns + 4 * wanted.length);
    let list = unwanted + blockBytes;
    const blocks = Uint32Array.from(wanted, (asked) => {
        if (!asked)
            return unwanted;
        list += blockBytes;
        return list - blockBytes;
    });
    const from = aligned(list + 4 * LEFT_WORDS * rows);
    const end = from + text.length;
    (0,webassembly/* enlarge */.V)(memory, end + AHEAD);
    const { buffer } = memory;
    const bytes = Buffer.from(buffer);
    const words = new Int32Array(buffer);
    words.set(blocks, columns / 4);
    text.copy(bytes, from);
    bytes[end] = bytes[end + 2] = LINE_FEED;
    bytes[end + 1] = QUOTE;
    return {
        kernel: instance,
        bytes,
        words,
        doubles: new Float64Array(buffer),
        text: from,
        end,
        list,
        columns,
        blocks,
        rows,
    };
}
function aligned(place) {
    return Math.ceil(place / 16) * 16;
}

;// CONCATENATED MODULE: ./build/src/data/scan.js

const scan_QUOTE = 34;
/** Codes that the kernel is told: of a column of more texts each comes too seldom. */
const MOST_REMEMBERED = 256;
/** What the kernel means by a status beyond FULL. */
const FAULTS = {
    2: 'ragged',
    3: 'opening quote',
    4: 'closing quote',
    5: 'unterminated quote',
};
/** What is wrong with the form of a CSV file, and in which record: `record` counts from 0 without the header. */
class CsvFault extends Error {
    fault;
    record;
    /** Where the record begins, in bytes of the text. */
    offset;
    /** Fields found (`ragged`), or the column of the field, from 0. */
    field;
    constructor(fault, record, offset, field) {
        super(`${fault} in record ${record}, field ${field}`);
        this.fault = fault;
        this.record = record;
        this.offset = offset;
        this.field = field;
    }
}
/**
 * Reads the records of a CSV text (RFC 4180, with LF, CRLF or CR) into columns, straight from its bytes: no string and no
 * object is made for a cell or a row. Blank lines are passed over. It stands where it stopped, so that the text may come
 * in pieces of any size. Its inner loops are WebAssembly: kernel/scan.ts finds the fields of a block of rows, and kernel/cells.ts reads
 * them column by column.
 */
class CsvScanner {
    /** Rows of the set so far. */
    row;
    firstRow;
    columns;
    delimiter;
    reserve;
    /** What the kernel knows the first column's texts by; other columns follow. No two scanners share one. */
    tag;
    column = 0;
    recordOffset = 0;
    /** `columns` in the order of the file, null where not asked for. `reserve` makes room for so many rows in all columns and says how many there is room for. */
    constructor(columns, delimiter, row, reserve) {
        this.columns = columns;
        this.delimiter = delimiter;
        this.row = row;
        this.firstRow = row;
        this.reserve = reserve;
        this.tag = nextTag;
        nextTag += columns.length;
    }
    /** Whether it stands between two records. */
    get between() {
        return this.column === 0;
    }
    /**
     * Reads `bytes[from..end)`. Returns where the first field begins that does not end in it: what is left must come again
     * at the front of the next piece. `offset` is the place of `bytes[0]` in the text; `last` says that the text ends at
     * `end`. No record is begun at or behind `limit`, a place in the text. Throws CsvFault.
     */
    scan(bytes, from, end, offset, last, limit = Infinity) {
        let capacity = this.reserve(this.row + 1);
        const memory = layOut(this.columns.map(isWanted), bytes.subarray(from, end));
        const { scan, at, column, rows, record } = memory.kernel;
        /** Where the kernel's address 0 would lie in the text. */
        const origin = offset + from - memory.text;
        const stopAt = Math.max(0, Math.min(memory.end, limit - origin));
        for (let next = memory.text;; next = at.value) {
            const status = scan(next, memory.end, stopAt, last, this.delimiter, this.column, this.columns.length, memory.columns, Math.min(memory.rows, capacity - this.row));
            if (record.value > 0)
                this.recordOffset = origin + record.value;
            this.take(memory, this.column, rows.value, column.value);
            this.row += rows.value;
            this.column = column.value;
            if (status > FULL) {
                throw new CsvFault(FAULTS[status], this.row - this.firstRow, this.recordOffset, this.column);
            }
            if (status === DONE)
                return at.value - memory.text + from;
            if (this.row >= capacity)
                capacity = this.reserve(this.row + 1);
        }
    }
    /** Takes over the cells that the kernel has found, from column `first` of its first row to before `column` of the row after `rows`. */
    take(memory, first, rows, column) {
        for (const [index, builder] of this.columns.entries()) {
            const from = index < first ? 1 : 0;
            const to = index < column ? rows + 1 : rows;
            if (!isWanted(builder) || from >= to)
                continue;
            const block = memory.blocks[index];
            if (builder.kind === 'category')
                this.takeCodes(memory, builder, block, from, to, this.tag + index);
            else
                this.takeNumbers(memory, builder, block, from, to);
        }
    }
    takeNumbers({ kernel, doubles, words, bytes, list }, builder, block, from, to) {
        const left = kernel.readDoubles(kindOf(builder), block, from, to, list);
        const values = doubles.subarray(block / 8 + from, block / 8 + to);
        if (builder.kind === 'time' && builder.zone)
            toUtc(values, builder.zone);
        builder.values.set(values, this.row + from);
        builder.missing += kernel.missing.value;
        for (let entry = list / 4, end = entry + LEFT_WORDS * left; entry < end; entry += LEFT_WORDS) {
            const [row, start, stop] = [words[entry], words[entry + 1], words[entry + 2]];
            const text = start < 0 ? unescaped(bytes, -start, stop) : bytes.subarray(start, stop);
            builder.putBytes(this.row + row, text, 0, text.length);
            if (builder.declined)
                return;
        }
    }
    takeCodes({ kernel, words, bytes, list }, builder, block, from, to, tag) {
        const { codes, dictionary } = builder;
        const left = kernel.readCategories(block, from, to, list, tag);
        codes.set(words.subarray(block / 4 + from, block / 4 + to), this.row + from);
        builder.missing += kernel.missing.value;
        for (let entry = list / 4, end = entry + LEFT_WORDS * left; entry < end; entry += LEFT_WORDS) {
            const [row, start, stop] = [words[entry], words[entry + 1], words[entry + 2]];
            if (start < 0) {
                const text = unescaped(bytes, -start, stop);
                codes[this.row + row] = dictionary.codeOfBytes(text, 0, text.length);
            }
            else {
                const code = dictionary.codeOfBytes(bytes, start, stop);
                codes[this.row + row] = code;
                if (code < MOST_REMEMBERED)
                    kernel.remember(tag, start, stop, code);
            }
        }
    }
}
let nextTag = 0;
function isWanted(builder) {
    return builder !== null && !builder.declined;
}
function kindOf({ kind, zone }) {
    if (kind === 'time')
        return zone ? ZONED : TIME;
    return kind === 'integer' ? INTEGER : NUMBER;
}
function toUtc(times, zone) {
    for (let row = 0; row < times.length; row++) {
        if (!Number.isNaN(times[row]))
            times[row] = zone.toUtc(times[row]);
    }
}
/** `bytes[from..to)` with each doubled quote made one. */
function unescaped(bytes, from, to) {
    const plain = Buffer.allocUnsafe(to - from);
    let length = 0;
    for (let at = from; at < to; at++) {
        const byte = bytes[at];
        plain[length++] = byte;
        if (byte === scan_QUOTE)
            at++;
    }
    return plain.subarray(0, length);
}


/***/ }),

/***/ 4967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ kernelOf),
/* harmony export */   V: () => (/* binding */ enlarge)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4977);

const PAGE = 1 << 16;
/** What begins a kernel: each time with a memory of its own. `module` is compiled once a thread, when it is needed. */
function kernelOf(module) {
    let compiled;
    return () => {
        compiled ??= new WebAssembly.Module(Buffer.from(module, 'base64'));
        return new WebAssembly.Instance(compiled).exports;
    };
}
/** Makes the memory hold so many bytes. Refuses the sets where the machine does not give them. */
function enlarge(memory, bytes) {
    const lacking = bytes - memory.buffer.byteLength;
    if (lacking <= 0)
        return;
    try {
        memory.grow(Math.ceil(lacking / PAGE));
    }
    catch (error) {
        throw error instanceof RangeError ? (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .memoryRanOut */ .g)() : error;
    }
}


/***/ })

};
