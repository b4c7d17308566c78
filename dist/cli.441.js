export const id = 441;
export const ids = [441];
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

/***/ 8257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ countResiduals)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(903);

const degree = 4;
/**
 * Counts target y and error e = prediction − y over the rows where both are numbers (`rows` as in `countOutcome`).
 * Sums are compensated (Neumaier 1974) and taken about the first target, so that a large mean costs no digits.
 */
function countResiduals(actual, predicted, rows) {
    const moments = Array.from({ length: degree + 1 }, (_, i) => Array.from({ length: degree + 1 - i }, () => new CompensatedSum()));
    const absolute = new CompensatedSum();
    const percentage = new CompensatedSum();
    const percentageSquared = new CompensatedSum();
    const errors = new Float64Array(actual.length);
    let cases = 0;
    let zeroTargets = 0;
    let origin = 0;
    for (let row = 0; row < actual.length; row++) {
        const target = actual[row];
        const error = predicted[row] - target;
        if (!Number.isFinite(error) || (rows !== null && rows[row] === 0))
            continue;
        if (cases === 0)
            origin = target;
        errors[cases++] = Math.abs(error);
        absolute.add(Math.abs(error));
        if (target === 0)
            zeroTargets++;
        else {
            const ratio = Math.abs(error / target);
            percentage.add(ratio);
            percentageSquared.add(ratio * ratio);
        }
        let power = 1;
        for (let i = 0; i <= degree; i++) {
            let product = power;
            for (let j = 0; i + j <= degree; j++) {
                moments[i][j].add(product);
                product *= error;
            }
            power *= target - origin;
        }
    }
    return {
        cases,
        origin,
        moments: moments.map((line) => line.map((sum) => sum.value)),
        absolute: absolute.value,
        percentage: percentage.value,
        percentageSquared: percentageSquared.value,
        zeroTargets,
        absoluteErrors: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .countValues */ .I)(errors.subarray(0, cases)),
    };
}
class CompensatedSum {
    sum = 0;
    lost = 0;
    add(value) {
        const total = this.sum + value;
        this.lost += Math.abs(this.sum) >= Math.abs(value) ? this.sum - total + value : value - total + this.sum;
        this.sum = total;
    }
    get value() {
        return this.sum + this.lost;
    }
}


/***/ }),

/***/ 9242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ countScores)
/* harmony export */ });
/* harmony import */ var _decimals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7673);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(903);


/**
 * Counts positive and negative rows at each distinct finite score. `positive` holds 1 for a positive, 0 for a
 * negative; any other value (no label) leaves the row out.
 */
function countScores(scores, positive) {
    return (0,_decimals_js__WEBPACK_IMPORTED_MODULE_0__/* .countDecimalScores */ .k)(scores, positive) ?? mergeSides(scores, positive);
}
function mergeSides(scores, positive) {
    const sides = [0, 1].map((side) => {
        const chosen = new Float64Array(scores.length);
        let n = 0;
        for (let i = 0; i < scores.length; i++)
            if (positive[i] === side)
                chosen[n++] = scores[i];
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .countValues */ .I)(chosen.subarray(0, n));
    });
    return mergeScores(sides[1], sides[0]);
}
function mergeScores(positives, negatives) {
    const most = positives.values.length + negatives.values.length;
    const merged = {
        scores: new Float64Array(most),
        positives: new Uint32Array(most),
        negatives: new Uint32Array(most),
    };
    let n = 0;
    for (let i = 0, j = 0; i < positives.values.length || j < negatives.values.length; n++) {
        const p = i < positives.values.length ? positives.values[i] : Infinity;
        const q = j < negatives.values.length ? negatives.values[j] : Infinity;
        merged.scores[n] = Math.min(p, q);
        if (p <= q)
            merged.positives[n] = positives.rows[i++];
        if (q <= p)
            merged.negatives[n] = negatives.rows[j++];
    }
    return {
        scores: merged.scores.subarray(0, n),
        positives: merged.positives.subarray(0, n),
        negatives: merged.negatives.subarray(0, n),
    };
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

/***/ 7271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RL: () => (/* binding */ regularizedBeta),
/* harmony export */   SX: () => (/* binding */ logGamma),
/* harmony export */   d4: () => (/* binding */ logRegularizedGammaQ),
/* harmony export */   l1: () => (/* binding */ chiSquaredQuantile)
/* harmony export */ });
/* unused harmony exports regularizedGammaP, regularizedGammaQ */
/**
 * The gamma and beta functions and the distributions made of them.
 *
 * Every leading factor is written as a deviance and Stirling errors (Loader 2000), so that parameters in the millions
 * keep their digits where differences of log-gammas would lose them.
 */
const HALF_LOG_TWO_PI = 0.9189385332046728;
/** ln Γ(x), x > 0; accurate to about 1e-15 of max(1, |ln Γ(x)|). */
function logGamma(x) {
    if (!(x > 0))
        return NaN;
    if (x === 1 || x === 2)
        return 0;
    if (x === Infinity)
        return Infinity;
    let product = 1;
    let shifted = x;
    while (shifted < 12)
        product *= shifted++;
    return ((shifted - 0.5) * Math.log(shifted) -
        shifted +
        HALF_LOG_TWO_PI +
        stirlingSeries(shifted) -
        Math.log(product));
}
/** P(a, x) = γ(a, x)/Γ(a): the cdf at x of a gamma variable of shape a > 0. */
function regularizedGammaP(a, x) {
    if (!(a > 0) || Number.isNaN(x))
        return NaN;
    if (x <= 0)
        return 0;
    if (x === Infinity)
        return 1;
    return x < a + 1 ? Math.exp(logGammaTerm(a, x)) * gammaSeries(a, x) : 1 - regularizedGammaQ(a, x);
}
/** Q(a, x) = 1 − P(a, x), accurate where it is small. */
function regularizedGammaQ(a, x) {
    if (!(a > 0) || Number.isNaN(x))
        return NaN;
    if (x <= 0)
        return 1;
    if (x === Infinity)
        return 0;
    return x < a + 1 ? 1 - regularizedGammaP(a, x) : Math.exp(logRegularizedGammaQ(a, x));
}
/** ln Q(a, x), finite where Q itself underflows. */
function logRegularizedGammaQ(a, x) {
    if (!(a > 0) || Number.isNaN(x))
        return NaN;
    if (x <= 0)
        return 0;
    if (x === Infinity)
        return -Infinity;
    if (x < a + 1)
        return Math.log1p(-regularizedGammaP(a, x));
    return logGammaTerm(a, x) + Math.log(a) + Math.log(gammaFraction(a, x));
}
/** I_x(a, b): the cdf at x of a beta variable, a > 0, b > 0. */
function regularizedBeta(x, a, b) {
    if (!(a > 0 && b > 0) || Number.isNaN(x))
        return NaN;
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    // The continued fraction converges fast on the near side of the mean only.
    return x > (a + 1) / (a + b + 2) ? 1 - lowerBeta(1 - x, x, b, a) : lowerBeta(x, 1 - x, a, b);
}
/** The x with P(X <= x) = p for a chi-squared variable of df degrees of freedom; 0 at 0, Infinity at 1. */
function chiSquaredQuantile(p, df) {
    if (!(df > 0 && p >= 0 && p <= 1))
        return NaN;
    if (p === 0)
        return 0;
    if (p === 1)
        return Infinity;
    const a = df / 2;
    let low = 0;
    let high = Math.max(a, 1);
    while (regularizedGammaP(a, high) < p)
        high *= 2;
    let x = (low + high) / 2;
    for (let step = 0; step < 200 && high - low > 1e-16 * high; step++) {
        // The smaller tail is the one whose digits are good.
        const excess = p > 0.5 ? 1 - p - regularizedGammaQ(a, x) : regularizedGammaP(a, x) - p;
        if (excess > 0)
            high = x;
        else
            low = x;
        const slope = Math.exp(logGammaTerm(a, x) + Math.log(a) - Math.log(x));
        const newton = x - excess / slope;
        const next = newton > low && newton < high ? newton : (low + high) / 2;
        if (Math.abs(next - x) <= 2e-16 * x)
            return 2 * next;
        x = next;
    }
    return 2 * x;
}
/** ln Γ(x) − Stirling's approximation, x > 0. */
function stirlingError(x) {
    if (x >= 12)
        return stirlingSeries(x);
    return logGamma(x) - ((x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI);
}
/** Bernoulli-number series of the Stirling error; full precision from x = 12. */
function stirlingSeries(x) {
    const r = 1 / (x * x);
    const tail = 1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - r * (691 / 360360 - r / 156)));
    return (1 / 12 - r * (1 / 360 - r * tail)) / x;
}
/** ratio − 1 − ln ratio >= 0, without cancellation where the ratio is near 1; `excess` is ratio − 1. */
function deviance(ratio, excess) {
    if (Math.abs(excess) > 0.3)
        return excess - Math.log(ratio);
    // ln(1+u) = 2 artanh(r) with r = u/(2+u), and u = r(2+u), so the deviance is r·u − 2(r³/3 + r⁵/5 + …).
    const r = excess / (2 + excess);
    let power = r * r * r;
    let sum = 0;
    for (let k = 3; Math.abs(power) > 1e-18 * r * r; k += 2) {
        sum += power / k;
        power *= r * r;
    }
    return r * excess - 2 * sum;
}
/** ln(xᵃ e⁻ˣ / Γ(a + 1)). */
function logGammaTerm(a, x) {
    return -a * deviance(x / a, (x - a) / a) - stirlingError(a) - HALF_LOG_TWO_PI - Math.log(a) / 2;
}
/** 1 + x/(a+1) + x²/((a+1)(a+2)) + … */
function gammaSeries(a, x) {
    let term = 1;
    let sum = 1;
    for (let k = 1; term > 1e-17 * sum; k++) {
        term *= x / (a + k);
        sum += term;
    }
    return sum;
}
/** Γ(a, x) eˣ x⁻ᵃ by Legendre's continued fraction, x >= a + 1. */
function gammaFraction(a, x) {
    return 1 / lentz(x + 1 - a, (k) => [-k * (k - a), x + 2 * k + 1 - a]);
}
/** I_x(a, b) for x below about a/(a + b), by the continued fraction of DLMF 8.17.22; y = 1 − x. */
function lowerBeta(x, y, a, b) {
    const n = a + b;
    const far = b * x - a * y;
    const log = -a * deviance((n / a) * x, far / a) -
        b * deviance((n / b) * y, -far / b) +
        (Math.log(b) - Math.log(a) - Math.log(n)) / 2 -
        HALF_LOG_TWO_PI +
        stirlingError(n) -
        stirlingError(a) -
        stirlingError(b);
    const fraction = lentz(1, (k) => {
        const m = k >> 1;
        const d = k % 2 === 0
            ? (m * (b - m) * x) / ((a + k - 1) * (a + k))
            : (-(a + m) * (n + m) * x) / ((a + k - 1) * (a + k));
        return [d, 1];
    });
    return Math.exp(log) / fraction;
}
/** b₀ + a₁/(b₁ + a₂/(b₂ + …)) by the modified Lentz method; `part(k)` gives [a_k, b_k]. */
function lentz(b0, part) {
    const tiny = 1e-300;
    let value = b0 || tiny;
    let c = value;
    let d = 0;
    for (let k = 1; k < 1_000_000; k++) {
        const [numerator, denominator] = part(k);
        d = 1 / (denominator + numerator * d || tiny);
        c = denominator + numerator / c || tiny;
        value *= c * d;
        if (Math.abs(c * d - 1) < 1e-16)
            break;
    }
    return value;
}


/***/ }),

/***/ 4036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ metricNames)
/* harmony export */ });
const classes = ['binary', 'multiclass'];
const share = (title, means, needs, more = {}) => ({
    title,
    tasks: classes,
    better: 'higher',
    range: [0, 1],
    unit: 'share',
    needs,
    perClass: false,
    means,
    ...more,
});
const error = (title, means, more = {}) => ({
    title,
    tasks: ['regression'],
    better: 'lower',
    range: [0, Infinity],
    unit: 'target',
    needs: 'numbers',
    perClass: false,
    means,
    ...more,
});
/** Name in the plan → what it is. */
const metricNames = {
    accuracy: share('Accuracy', 'share of predictions that are right', 'decisions'),
    precision: share('Precision', 'share of predicted positives that are positive', 'decisions', {
        perClass: true,
    }),
    recall: share('Recall', 'share of positives that are found', 'decisions', { perClass: true }),
    f1: share('F1', 'harmonic mean of precision and recall', 'decisions', { perClass: true }),
    f1_weighted: share('F1, weighted', 'mean of the classes’ F1, weighted by their cases', 'decisions', {
        tasks: ['multiclass'],
    }),
    precision_weighted: share('Precision, weighted', 'mean of the classes’ precision, weighted by their cases', 'decisions', {
        tasks: ['multiclass'],
    }),
    recall_weighted: share('Recall, weighted', 'mean of the classes’ recall, weighted by their cases', 'decisions', {
        tasks: ['multiclass'],
    }),
    f1_micro: share('F1, micro', 'F1 over all classes’ decisions pooled', 'decisions', {
        tasks: ['multiclass'],
    }),
    specificity: share('Specificity', 'share of negatives that are left alone', 'decisions', {
        perClass: true,
    }),
    balanced_accuracy: share('Balanced accuracy', 'mean of the classes’ recall', 'decisions'),
    mcc: share('Matthews correlation', 'correlation of prediction and label', 'decisions', {
        range: [-1, 1],
        unit: 'score',
    }),
    auroc: share('AUROC', 'chance that a positive is scored above a negative', 'scores', { perClass: true }),
    average_precision: share('Average precision', 'precision averaged over the recall steps', 'scores', {
        perClass: true,
    }),
    log_loss: share('Log loss', 'mean surprise at the labels, in nats', 'scores', {
        better: 'lower',
        range: [0, Infinity],
        unit: 'score',
    }),
    brier: share('Brier score', 'mean squared error of the probabilities', 'scores', {
        tasks: ['binary'],
        better: 'lower',
        unit: 'score',
    }),
    calibration_error: share('Calibration error', 'mean gap between probability and frequency, in ten bins', 'scores', {
        tasks: ['binary'],
        better: 'lower',
        unit: 'score',
    }),
    mae: error('MAE', 'mean absolute error'),
    rmse: error('RMSE', 'root of the mean squared error'),
    median_absolute_error: error('Median absolute error', 'half of the errors are smaller'),
    bias: error('Bias', 'mean of prediction minus target', { better: 'zero', range: [-Infinity, Infinity] }),
    mape: error('MAPE', 'mean absolute error as a share of the target', { unit: 'share' }),
    r2: error('R²', 'share of the target’s variance that is explained', {
        better: 'higher',
        range: [-Infinity, 1],
        unit: 'score',
    }),
};


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
