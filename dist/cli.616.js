export const id = 616;
export const ids = [616];
export const modules = {

/***/ 7673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ countDecimals),
/* harmony export */   k: () => (/* binding */ countDecimalScores)
/* harmony export */ });
/* harmony import */ var _data_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5100);
/* harmony import */ var _kernel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2296);
/* harmony import */ var _row_loops_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5563);



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
const keyRoom = (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .reusedRoom */ .qn)();
/**
 * Counts values that are written with few decimals: as whole numbers of their last decimal's unit, each in its place, without
 * sorting. null where the values are none such, or lie too far apart. NaN is left out; −0 counts as 0.
 *
 * k / 10^d is the very double that reading the decimal gives, since one division of exact numbers is correctly rounded; so
 * every value is tried, and nothing is taken to be a decimal that is not the double of one.
 */
function countDecimals(numbers, room) {
    const keys = numbers instanceof Float64Array ? keysOf(numbers, null) : (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .takeWholes */ .qH)(numbers);
    const counts = keys && countInPlaces(keys, keys.unit, room);
    // Zeros behind the last digits make a unit finer than it needs to be.
    return counts || numbers instanceof Float64Array ? counts : countDecimals((0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .doublesOf */ .ov)(numbers), room);
}
/**
 * The same for scores whose rows are on two sides, as `countScores` counts them: the side is the last bit of a key, so that both
 * are counted at once, and nothing has to be merged.
 */
function countDecimalScores(scores, positive) {
    const keys = keysOf(scores, positive);
    const counts = keys && countInPlaces(keys, 1, keyRoom);
    return counts && (0,_row_loops_js__WEBPACK_IMPORTED_MODULE_2__/* .splitSides */ .Dr)(counts, keys.unit);
}
/** Tries units of ever more decimals until all values are whole numbers of them. null: there is none. */
function keysOf(values, sides) {
    const rows = (0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .rowCount */ .oW)(values);
    if (rows > _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .mostKeys */ ._X)
        return null;
    let decimals = 0;
    const step = Math.max(1, Math.floor(rows / sample));
    for (let i = 0; i < rows; i += step)
        decimals = Math.max(decimals, decimalsOf((0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(values, i)));
    while (decimals <= mostDecimals) {
        const keys = (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .takeKeys */ .Qo)(values, sides, 10 ** decimals);
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
        return (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .newRoom */ .ki)(0);
    const places = greatest - least + 1;
    const fit = Math.max(Math.abs(least), Math.abs(greatest)) < 2 ** 31;
    if (!fit || !(places <= placesPerRow * n + 1024))
        return null;
    const bits = Math.max(leastBucketBits, Math.ceil(Math.log2(places / _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .mostBuckets */ .nB)));
    return (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .countKeys */ .GO)(keys, bits, unit, room);
}


/***/ }),

/***/ 2296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IE: () => (/* binding */ BLOCK),
  b6: () => (/* binding */ aligned),
  Ol: () => (/* binding */ countDoubles),
  GO: () => (/* binding */ countKeys),
  Cl: () => (/* binding */ handOver),
  _W: () => (/* binding */ handOverNumbers),
  ZM: () => (/* binding */ kernelAt),
  nB: () => (/* binding */ mostBuckets),
  wP: () => (/* binding */ mostDoubles),
  _X: () => (/* binding */ mostKeys),
  ki: () => (/* binding */ newRoom),
  qn: () => (/* binding */ reusedRoom),
  Qo: () => (/* binding */ takeKeys),
  qH: () => (/* binding */ takeWholes)
});

// EXTERNAL MODULE: ./build/src/data/numbers.js
var numbers = __webpack_require__(5100);
// EXTERNAL MODULE: ./build/src/data/room.js
var room = __webpack_require__(4287);
// EXTERNAL MODULE: ./build/src/webassembly.js
var webassembly = __webpack_require__(4967);
;// CONCATENATED MODULE: ./build/src/count/kernel.wasm.js
// Made from src/count/kernel by npm run generate.
const kernel = 'AGFzbQEAAAABjwESYAV/f39/fwBgAABgA39/fwF/YAR/f3x/AGAEf39/fwBgBn9/f39/fwF/YAd/f398f39/AX9gBX9/f39/AX9gBn9/f39/fwBgBH9/fHwBf2ACf38Bf2ADf39/AGAEf398fwF/YAN/f3wBf2AFf39/f3wBf2AHf39/f39/fwBgAAF/YAl/f39/fHx/f38BfwMcGwABAgIEAAAFBAYHAwMDCAkKCwwBDQIODxARAQUDAQAABjsGfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfwFBAAt8AUQAAAAAAADwfwt8AUQAAAAAAAAAAAt/AUEACwfsAiEFbGVhc3QDAAhncmVhdGVzdAMBA29kZAMCBGhlYXAAGAViZWdpbgAaCHRha2VLZXlzABYKdGFrZVdob2xlcwAVC2ludG9CdWNrZXRzABcLY291bnRCdWNrZXQAGQZyZWNvZGUACgZkZWNpZGUADApjb3VudFBhaXJzAA4Jd3JvbmdSb3dzAAcKY291bnRDb2RlcwARCWFzY2VuZGluZwAUCHN1bVBhcnRzAAgJY291bnRPbmVzABAJcXVvdGllbnRzAAsMY291bnRPdXRzaWRlAA8KY2hvb3NlUm93cwASCnNwbGl0U2lkZXMACQVmaXJzdAMDBGxhc3QDBARsYXRlAwUKYmVnaW5UaW1lcwATCmNvdW50VGltZXMADQljdXRWYWx1ZXMABQlqb2luV3JvbmcABApjb3VudENlbGxzAAYKdGFrZUZpbml0ZQACBHNvcnQAAApydW5MZW5ndGhzAAMGbWVtb3J5AgAIAQEK3B8b6QUDBn8FfAN+IAEgAGsiCUHAAU0EQCAAQQhqIQIDQCABIAJLBEAgAisDACELIAIhAwNAIAAgA0kEfyADQQhrKwMAIAtkBUEACwRAIAMgA0EIayIDKwMAOQMADAELCyADIAs5AwAgAkEIaiECDAELCw8LIAArAwAiDyEOIAAhBQNAIAEgBUsEQCAFKwMAIgsgD6QhDyALIA6lIQ4gBUEIaiEFDAELCyAOIA9hBEAPC0EBQgtCwAAgCUEDdq1CA4h5fSIQIBBCC1YbIhGndCIKuCAORAAAAAAAAOA/oiAPRAAAAAAAAOA/oiINoaMhDCAEQQJIIgYEQCAMRAAAAAAAAPB/YyEGC0LAACAOvSIQIBBCP4dCgICAgICAgICAf4SFIA+9IhAgEEI/h0KAgICAgICAgIB/hIUiEn15fSIQIBF9QgAgECARVhshESADQQAgCkECdPwLACAAIQUDQCABIAVLBEAgBSkDACEQIAUrAwAhCyADIAYEfyALRAAAAAAAAOA/oiANoSAMovwDIgggCkEBayIHIAcgCEsbBSAQQj+HQoCAgICAgICAgH+EIBCFIBJ9IBGIpwtBAnRqIgcgBygCAEEIajYCACAFQQhqIQUMAQsLIAIhBSADIQcDQCAHIAMgCkECdGpJBEAgBygCACEIIAcgBTYCACAFIAhqIQUgB0EEaiEHDAELCyAAIQUDQCABIAVLBEAgBSkDACEQIAUrAwAhCyADIAYEfyALRAAAAAAAAOA/oiANoSAMovwDIgggCkEBayIHIAcgCEsbBSAQQj+HQoCAgICAgICAgH+EIBCFIBJ9IBGIpwtBAnRqIggoAgAiByALOQMAIAggB0EIajYCACAFQQhqIQUMAQsLIAAgAiAJ/AoAACADIApBAnRqIQYgACEBIAMhBQNAIAUgBkkEQCAAIAUoAgAgAmtqIgMgAWtBCEsEQCABIAMgAiAGIARBAWoQAAsgAyEBIAVBBGohBQwBCwsLEQBBfyQCRAAAAAAAAPD/JAQLUwIBfwF8IAAhAwNAIAMgACABQQN0akkEQCACIAMrAwAiBEQAAAAAAAAAAKA5AwAgAiAEIAShRAAAAAAAAAAAYUEDdGohAiADQQhqIQMMAQsLIAILeAIBfAN/IABBCGshBCACQQRrIQVEAAAAAAAA+H8hAyAAIQIDQCABIAJLBEAgBCADIAIrAwAiA2IiBkEDdGoiBCADOQMAIAUgBkECdGoiBSAGBH9BAAUgBSgCAAtBAWo2AgAgAkEIaiECDAELCyAEQQhqIABrQQN2CzcBAX8DQCACIARKBEAgAyAEQQF0aiABIARqLQAAIAAgBGotAABBAXRqOwEAIARBAWohBAwBCwsLhAECAn8DeyADrEIBfP0SIQkDQCABIAZKBEAgACAGQQN0av0ABAAiCCAI/UggCf1OIQdBACEFA0AgAyAFSgRAIAcgCCACIAVBA3Rq/QoDAP1M/dEBIQcgBUEBaiEFDAELCyAEIAZqIgUgB/0dADwAACAFIAf9HQE8AAEgBkECaiEGDAELCwtCAQJ/A0AgAiAFSgRAIAQgACAFQQF0ai8BACABIAVqLQAAIANsakECdGoiBiAGKAIAQQFqNgIAIAVBAWohBQwBCwsLhQEBBX8gBSEHA0AgAyAISgRAIAhBAXQiBiABai4BACEJIAAgBmouAQAiCkEATiIGBEAgCUEATiEGCyAGBEAgAgR/IAIgCGotAABBAEcFQQELIQYLIAcgBCAIajYCACAHIAkgCkcgBiAGG0EAR0ECdGohByAIQQFqIQgMAQsLIAcgBWtBAnYLZgIDfwF+A0AgASAFSgRAIAIgBWoiBCABIAEgBEobIQZCACEHIAUhBANAIAQgBkgEQCAHIAAgBEECdGo1AgB8IQcgBEEBaiEEDAELCyADIAe6OQMAIANBCGohAyACIAVqIQUMAQsLC5gBAQV/QX8hCUGAgICAeCEHA0AgAiAKSgRAIApFIAcgACAKQQN0aisDAPwCIgtBAXUiCEdyBEAgBCAJQQFqIglBA3RqIAi3IAOjOQMAIAlBAnQiByAFakEANgIAIAYgB2pBADYCACAIIQcLIAlBAnQgBiAFIAtBAXEbaiABIApBAnRqKAIANgIAIApBAWohCgwBCwsgCUEBagtJAQJ/A0AgASAFSgRAIAIgACAFQQJ0aigCAEEBakEBdGouAQAiBiADRgRAIAUPCyAEIAVBAXRqIAY7AQAgBUEBaiEFDAELCyABC0cBAn8DQCABIARKBEAgAyAEQQN0akQAAAAAAAD4fyAAIARBAnRqKAIAIgW3IAKjIAVBgICAgHhGGzkDACAEQQFqIQQMAQsLCz0CAX8BfANAIAEgBEoEQCADIARBAXRqQX8gACAEQQN0aisDACIFIAJmIAUgBWIbOwEAIARBAWohBAwBCwsLxgECAn8DfEQAAAAAAADwfyEGRAAAAAAAAPD/IQcgAyEEA0AgASAFSgRAIAAgBUEDdGorAwAiCCAIYQRAIwMgCKQkAyMEIAilJAQjBSACIAhjaiQFIAYgCGUgByAIZHFFBEAgCEQAAAAAQHdLQaOcIghEAAAAAEB3S0GiIgZEAAAAAEB3S0GgIQcgAyAIIAhEAAAAAAAAOECjnEQAAAAAAAA4QKKh/ANBAnRqIQQLIAQgBCgCAEEBajYCAAsgBUEBaiEFDAELCwtdAQJ/A0AgAyAGSgRAIAIEfyACIAZqLQAABUEBCwRAIAUgBkEBdCIHIAFqLgEAQQFqIAAgB2ouAQBBAWogBGxqQQJ0aiIHIAcoAgBBAWo2AgALIAZBAWohBgwBCwsLPgIDfwF8A0AgASAESgRAIAAgBEEDdGorAwAiByACZiEFIAYgAyAHZiAFIAUbRWohBiAEQQFqIQQMAQsLIAYLJwECfwNAIAEgAkoEQCADIAAgAmotAABqIQMgAkEBaiECDAELCyADCzkBAn8DQCABIANKBEAgAiAAIANBAnRqKAIAQQFqQQJ0aiIEIAQoAgBBAWo2AgAgA0EBaiEDDAELCwtdAQF/IAMhBANAIAAgAUkEQCAEIAA2AgAgBCAAIABBEHZzQeuUr694bCIEQQ12IARzQbXcypV8bCIEQRB2IARzuCACY0ECdGohBCAAQQFqIQAMAQsLIAQgA2tBAnYLHABEAAAAAAAA8H8kA0QAAAAAAADw/yQEQQAkBQsxAQF/A0AgASADSgRAIAIgACADQQN0aisDACICY0UEQCADDwsgA0EBaiEDDAELCyABC4EDAgN7A3/9DP///3////9/////f////38hA/0MAAAAgAAAAIAAAACAAAAAgCEEIAAgAUECdGohBiACIQEDQCAAIAZJBEAgAEEQaiAGTQR7IAD9AAQABf0MAAAAgAAAAIAAAACAAAAAgAsiBf0MAAAAgAAAAIAAAACAAAAAgP03/VNFBEAgAyAF/bYBIQMgBCAF/bgBIQQgASAF/QsEACABQRBqIQEgAEEQaiEADAILIABBEGoiByAGIAYgB0sbIQgDQCAAIAhJBEAgASAAKAIAIgc2AgAgB0GAgICAeEcEQCADIAf9ESIF/bYBIQMgBCAF/bgBIQQgAUEEaiEBCyAAQQRqIQAMAQsLDAELCyABIAJLBEAjACADIAMgA/0NCAkKCwwNDg8AAQIDBAUGB/22ASID/RsAIgAgA/0bASICIAAgAkgbt6QkACMBIAQgBCAE/Q0ICQoLDA0ODwABAgMEBQYH/bgBIgP9GwAiACAD/RsBIgIgACACShu3pSQBCyABC9UFBAJ/BnsBfgN8IAT9FCEJIwD9FCEHIwH9FCEIA0AgBUECaiABTARAAkAgACAFQQN0av0ABAAiDCAJ/fIB/QwAAAAAAAA4QwAAAAAAADhD/fABIgr9DAAAAAAAADhDAAAAAAAAOEP98QEiCyAJ/fMBIAz9R/3DAUUgAgR/IAIgBWovAQAFQQALIgZB/v0DcXIEQAJAIAAgBUEDdGorAwAiDiAEokQAAAAAAAA4Q6AiD0QAAAAAAAA4w6AiECAEoyAOYgRAIA4gDmEEQCAFJAILDAELIAIEfyACIAVqLQAABUEACyIGQQFKDQAjACAQpCQAIwEgEKUkASADIAYgD72nIgZBAXRyIAYgAhs2AgAgA0EEaiEDCyMCQX9GBEACQCAAIAVBAWoiBkEDdGorAwAiDiAEokQAAAAAAAA4Q6AiD0QAAAAAAAA4w6AiECAEoyAOYgRAIA4gDmEEQCAGJAILDAELIAIEfyACIAZqLQAABUEACyIGQQFKDQAjACAQpCQAIwEgEKUkASADIAYgD72nIgZBAXRyIAYgAhs2AgAgA0EEaiEDCwsjAkF/RwRAIAMPCwwBCyAHIAv99gEhByAIIAv99wEhCCAKIAr9DQABAgMICQoLAAAAAAAAAAD9HQAhDSACBEAgAyAGQQFxIA2nQQF0cjYCACADIA1CIIenQQF0IAZBCHVyNgIEBSADIA03AwALIANBCGohAwsgBUECaiEFDAELCyABIAVKBEACQCAAIAVBA3RqKwMAIg4gBKJEAAAAAAAAOEOgIg9EAAAAAAAAOMOgIhAgBKMgDmIEQCAOIA5hBEAgBSQCCwwBCyACBH8gAiAFai0AAAVBAAsiAEEBSg0AIwAgEKQkACMBIBClJAEgAyAAIA+9pyIAQQF0ciAAIAIbNgIAIANBBGohAwsLIwAgB/0hACAH/SEBpKQkACMBIAj9IQAgCP0hAaWlJAEgAwu0AQEDfyAEQQAgBUECdPwLACAAIQcDQCABIAdLBEAgBCAHKAIAIAJrIAN2QQJ0aiIJIAkoAgBBBGo2AgAgB0EEaiEHDAELCwNAIAUgCEoEQCAEIAhBAnRqIgcoAgAhCSAHIAY2AgAgBiAJaiEGIAhBAWohCAwBCwsDQCAAIAFJBEAgBCAAKAIAIAJrIgUgA3ZBAnRqIgYoAgAiByAFNgIAIAYgB0EEajYCACAAQQRqIQAMAQsLCwUAQYAIC48CAgF7AX8DQCAAIAFJBEAgBiAAKAIAIAJrQQJ0aiIKIAooAgBBAWo2AgAgAEEEaiEADAELCyAGQQQgA3RqIQMgByEAIAghAQNAIAMgBksEQCAG/QAEAP1TBEBBACECA0AgAkEESARAIAYgAkECdGooAgAhCiAAIAQgAregOQMAIAEgCjYCACAAIApBAEciCkEDdGohACABIApBAnRqIQEgAkEBaiECDAELCyAG/QwAAAAAAAAAAAAAAAAAAAAA/QsEAAsgBkEQaiEGIAREAAAAAAAAEECgIQQMAQsLIAX9FCEJA0AgACAHSwRAIAcgB/0ABAAgCf3zAf0LBAAgB0EQaiEHDAELCyABIAhrQQJ2CxwARAAAAAAAAPB/JABEAAAAAAAA8P8kAUF/JAIL';

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
    (0,webassembly/* enlarge */.V)(memory, keys + 4 * (0,numbers/* rowCount */.oW)(values));
    const into = new Float64Array(memory.buffer, block, BLOCK);
    const intoSides = new Uint8Array(memory.buffer, blockSides, BLOCK);
    instance.begin();
    let end = keys;
    for (const [from, count] of handOverNumbers(values, into)) {
        if (sides)
            intoSides.set(sides.subarray(from, from + count));
        end = takeKeys(block, count, sides ? blockSides : 0, end, unit);
        if (odd.value >= 0)
            return (0,numbers/* numberAt */.tk)(values, from + odd.value);
    }
    const [n, factor] = [(end - keys) / 4, sides ? 2 : 1];
    return { unit, n, least: factor * least.value, greatest: factor * greatest.value + factor - 1 };
}
/** Takes decimals, of which nothing has to be tried: see `takeKeys`. null: there are too many. */
function takeWholes({ wholes, unit }) {
    if (wholes.length > mostKeys)
        return null;
    instance ??= start();
    const { memory, takeWholes, least, greatest } = instance;
    const { block, keys } = layOut(instance);
    (0,webassembly/* enlarge */.V)(memory, keys + 4 * wholes.length);
    instance.begin();
    let end = keys;
    for (const [, count] of handOver(wholes, new Int32Array(memory.buffer, block, BLOCK))) {
        end = takeWholes(block, count, end);
    }
    return { unit, n: (end - keys) / 4, least: least.value, greatest: greatest.value };
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
    for (const [, count] of handOver(values, into))
        end = takeFinite(block, count, end);
    sort(keys, end, spare, ends, 0);
    const distinct = runLengths(keys, end, spare);
    const counts = room(distinct);
    counts.values.set(new Float64Array(memory.buffer, keys, distinct));
    counts.rows.set(new Uint32Array(memory.buffer, spare, distinct));
    return { values: counts.values.subarray(0, distinct), rows: counts.rows.subarray(0, distinct) };
}
/** The kernel's functions, and where its memory holds what they work on: see `layOut`. */
function kernelAt() {
    instance ??= start();
    return { ...instance, ...layOut(instance) };
}
/** Puts cells into the kernel's memory, a block at a time, and says which place the first of them had and how many they are. */
function* handOver(cells, into) {
    const [bytes, block, size] = [(0,room/* bytesOf */.$$)(cells), (0,room/* bytesOf */.$$)(into), into.BYTES_PER_ELEMENT];
    for (let from = 0; from < cells.length; from += BLOCK) {
        const to = Math.min(from + BLOCK, cells.length);
        (0,room/* copyBytes */.nC)(bytes, from * size, to * size, block, 0);
        yield [from, to - from];
    }
}
/** The same of numbers, as doubles. What stands in the place of buckets' ends is written over. */
function* handOverNumbers(numbers, into) {
    if (numbers instanceof Float64Array)
        return yield* handOver(numbers, into);
    const { memory, quotients, ends } = kernelAt();
    for (const [from, count] of handOver(numbers.wholes, new Int32Array(memory.buffer, ends, BLOCK))) {
        quotients(ends, count, numbers.unit, into.byteOffset);
        yield [from, count];
    }
}
/** Where in the memory a block of values and of sides, the ends of buckets, and keys or doubles stand; what more is needed follows them. */
function layOut({ heap }) {
    const block = aligned(heap());
    const blockSides = block + 8 * BLOCK;
    const ends = blockSides + BLOCK;
    return { block, blockSides, ends, keys: ends + ENDS };
}
/** The next place that 16 bytes may be read from at once. */
function aligned(place) {
    return Math.ceil(place / 16) * 16;
}


/***/ }),

/***/ 3558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ rowsBefore),
/* harmony export */   QL: () => (/* binding */ countedRows),
/* harmony export */   Y4: () => (/* binding */ firstAbove),
/* harmony export */   bJ: () => (/* binding */ valueOfRow),
/* harmony export */   d$: () => (/* binding */ rowsWithin),
/* harmony export */   nT: () => (/* binding */ firstFrom)
/* harmony export */ });
/* harmony import */ var _row_loops_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5563);

/** Values that are summed up at a time. */
const BLOCK = 128;
/** Sums that were asked for before, since most statistics of a column begin by asking: the rows before each block, and all rows. */
const known = new WeakMap();
function rowsBeforeBlocks(rows) {
    const before = known.get(rows);
    if (before)
        return before;
    const parts = (0,_row_loops_js__WEBPACK_IMPORTED_MODULE_0__/* .sumsOfParts */ .gs)(rows, BLOCK);
    const sums = new Float64Array(parts.length + 1);
    parts.forEach((sum, block) => {
        sums[block + 1] = sums[block] + sum;
    });
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
function rowsWithin(counts, from, to) {
    return to - from < BLOCK ? sumOf(counts.rows, from, to) : rowsBefore(counts, to) - rowsBefore(counts, from);
}
/** Rows of `counts.values[0..index)`. */
function rowsBefore({ rows }, index) {
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

/***/ 5563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ splitSides),
/* harmony export */   Jy: () => (/* binding */ isAscending),
/* harmony export */   KL: () => (/* binding */ countChosen),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   TJ: () => (/* binding */ recode),
/* harmony export */   dX: () => (/* binding */ allWithin),
/* harmony export */   dk: () => (/* binding */ chooseRows),
/* harmony export */   gs: () => (/* binding */ sumsOfParts),
/* harmony export */   pf: () => (/* binding */ countTimesOfDay),
/* harmony export */   rZ: () => (/* binding */ countPairs),
/* harmony export */   wA: () => (/* binding */ countCodes),
/* harmony export */   y7: () => (/* binding */ differingRows)
/* harmony export */ });
/* harmony import */ var _data_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5100);
/* harmony import */ var _webassembly_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4967);
/* harmony import */ var _kernel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2296);



// Loops over rows that are run once or twice: compiled, they are quick from the first row on.
/** The class of each code by a list of those of code −1, 0, 1 …; or the first row whose class is `unknown`. */
function recode(codes, classes, unknown) {
    const { memory, recode, block, keys } = (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelAt */ .ZM)();
    (0,_webassembly_js__WEBPACK_IMPORTED_MODULE_2__/* .enlarge */ .V)(memory, keys + 2 * classes.length);
    new Int16Array(memory.buffer, keys, classes.length).set(classes);
    const into = new Int32Array(memory.buffer, block, _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
    const to = block + 4 * _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE;
    const found = new Int16Array(memory.buffer, to, _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
    const recoded = new Int16Array(codes.length);
    for (const [from, count] of (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .handOver */ .Cl)(codes, into)) {
        const known = recode(block, count, keys, unknown, to);
        if (known < count)
            return from + known;
        recoded.set(found.subarray(0, known), from);
    }
    return recoded;
}
/** 1 for each score from the threshold on, 0 below, −1 for NaN. */
function decide(scores, threshold) {
    const { memory, decide, block, ends } = (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelAt */ .ZM)();
    (0,_webassembly_js__WEBPACK_IMPORTED_MODULE_2__/* .enlarge */ .V)(memory, ends + 4 * _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
    const into = new Float64Array(memory.buffer, block, _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
    const found = new Int16Array(memory.buffer, ends, _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
    const decided = new Int16Array((0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .rowCount */ .oW)(scores));
    for (const [from, count] of (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .handOverNumbers */ ._W)(scores, into)) {
        decide(block, count, threshold, ends);
        decided.set(found.subarray(0, count), from);
    }
    return decided;
}
/**
 * How many rows (of those chosen, if `chosen` is not null) have each pair of classes, of which there are `size` beside −1: those of
 * classes a and p at (a + 1) · (size + 1) + p + 1.
 */
function countPairs(actual, predicted, chosen, size) {
    const { memory, countPairs, block, blockSides, keys } = (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelAt */ .ZM)();
    const stride = size + 1;
    (0,_webassembly_js__WEBPACK_IMPORTED_MODULE_2__/* .enlarge */ .V)(memory, keys + 4 * stride * stride);
    const counters = new Uint32Array(memory.buffer, keys, stride * stride).fill(0);
    const second = block + 2 * _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE;
    const into = new Int16Array(memory.buffer, block, _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
    const intoSecond = new Int16Array(memory.buffer, second, _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
    const mask = new Uint8Array(memory.buffer, blockSides, _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
    for (const [from, count] of (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .handOver */ .Cl)(actual, into)) {
        intoSecond.set(predicted.subarray(from, from + count));
        if (chosen)
            mask.set(chosen.subarray(from, from + count));
        countPairs(block, second, chosen ? blockSides : 0, count, stride, keys);
    }
    return counters.slice();
}
/** The rows (of those chosen, if `chosen` is not null) whose two classes are both known and differ. */
function differingRows(actual, predicted, chosen) {
    const { memory, wrongRows, block, blockSides, keys } = (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelAt */ .ZM)();
    (0,_webassembly_js__WEBPACK_IMPORTED_MODULE_2__/* .enlarge */ .V)(memory, keys + 4 * _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
    const second = block + 2 * _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE;
    const into = new Int16Array(memory.buffer, block, _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
    const intoSecond = new Int16Array(memory.buffer, second, _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
    const mask = new Uint8Array(memory.buffer, blockSides, _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
    const found = new Uint32Array(memory.buffer, keys, _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
    const rows = new Uint32Array(actual.length);
    let n = 0;
    for (const [from, count] of (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .handOver */ .Cl)(actual, into)) {
        intoSecond.set(predicted.subarray(from, from + count));
        if (chosen)
            mask.set(chosen.subarray(from, from + count));
        const more = wrongRows(block, second, chosen ? blockSides : 0, count, from, keys);
        rows.set(found.subarray(0, more), n);
        n += more;
    }
    return rows.subarray(0, n);
}
/** Rows of each of so many codes, from 0 on; those of code −1 are left out. */
function countCodes(codes, size) {
    const { memory, countCodes, block, keys } = (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelAt */ .ZM)();
    (0,_webassembly_js__WEBPACK_IMPORTED_MODULE_2__/* .enlarge */ .V)(memory, keys + 4 * (size + 1));
    const into = new Int32Array(memory.buffer, block, _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
    const counters = new Uint32Array(memory.buffer, keys, size + 1).fill(0);
    for (const [, count] of (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .handOver */ .Cl)(codes, into))
        countCodes(block, count, keys);
    return counters.slice(1);
}
/** Whether each value is above the one before; none is above NaN, nor NaN above any. */
function isAscending(values) {
    const { memory, ascending, block, ends } = (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelAt */ .ZM)();
    (0,_webassembly_js__WEBPACK_IMPORTED_MODULE_2__/* .enlarge */ .V)(memory, ends + 4 * _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
    const into = new Float64Array(memory.buffer, block, _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
    let last = -Infinity;
    for (const [, count] of (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .handOverNumbers */ ._W)(values, into)) {
        if (ascending(block, count, last) < count)
            return false;
        last = into[count - 1];
    }
    return true;
}
/** The sum of each `size` of some counts, a power of two up to BLOCK, and of those left at their end. */
function sumsOfParts(counts, size) {
    const { memory, sumParts, block, ends } = (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelAt */ .ZM)();
    (0,_webassembly_js__WEBPACK_IMPORTED_MODULE_2__/* .enlarge */ .V)(memory, ends + 8 * (_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE / size));
    const into = new Uint32Array(memory.buffer, block, _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
    const found = new Float64Array(memory.buffer, ends, _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE / size);
    const sums = new Float64Array(Math.ceil(counts.length / size));
    for (const [from, count] of (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .handOver */ .Cl)(counts, into)) {
        sumParts(block, count, size, ends);
        sums.set(found.subarray(0, Math.ceil(count / size)), from / size);
    }
    return sums;
}
/** How many rows are chosen, of which `chosen` holds 1 and of others 0. */
function countChosen(chosen) {
    const { memory, countOnes, block } = (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelAt */ .ZM)();
    (0,_webassembly_js__WEBPACK_IMPORTED_MODULE_2__/* .enlarge */ .V)(memory, block + _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
    const into = new Uint8Array(memory.buffer, block, _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
    let rows = 0;
    for (const [, count] of (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .handOver */ .Cl)(chosen, into))
        rows += countOnes(block, count);
    return rows;
}
/** Whether all values lie from `least` to `most`; NaN does not. */
function allWithin(values, least, most) {
    const { memory, countOutside, block, ends } = (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelAt */ .ZM)();
    (0,_webassembly_js__WEBPACK_IMPORTED_MODULE_2__/* .enlarge */ .V)(memory, ends + 4 * _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
    const into = new Float64Array(memory.buffer, block, _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
    for (const [, count] of (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .handOverNumbers */ ._W)(values, into)) {
        if (countOutside(block, count, least, most) > 0)
            return false;
    }
    return true;
}
/** Of so many rows about a share, always the same, whatever is in them. */
function chooseRows(rows, share) {
    const { memory, chooseRows, block } = (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelAt */ .ZM)();
    (0,_webassembly_js__WEBPACK_IMPORTED_MODULE_2__/* .enlarge */ .V)(memory, block + 8 * _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
    const found = new Uint32Array(memory.buffer, block, _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
    const chosen = new Uint32Array(rows);
    let n = 0;
    for (let from = 0; from < rows; from += _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE) {
        const more = chooseRows(from, Math.min(from + _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE, rows), share * 2 ** 32, block);
        chosen.set(found.subarray(0, more), n);
        n += more;
    }
    return chosen.subarray(0, n);
}
/** Counts by score and side from counts of keys, each twice a whole number of 1/`unit` plus the side: 0 for negatives, 1 for positives. */
function splitSides({ values: keys, rows }, unit) {
    const { memory, splitSides, block, ends, keys: free } = (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelAt */ .ZM)();
    // A block of keys and their rows come in, and two blocks of rows and one of scores go out.
    const places = { rows: ends, negatives: ends + 4 * _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE, positives: free, scores: free + 4 * _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE };
    (0,_webassembly_js__WEBPACK_IMPORTED_MODULE_2__/* .enlarge */ .V)(memory, places.scores + 8 * _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
    const { buffer } = memory;
    const into = { keys: new Float64Array(buffer, block, _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE), rows: new Uint32Array(buffer, ends, _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE) };
    const counts = {
        scores: new Float64Array(keys.length),
        negatives: new Uint32Array(keys.length),
        positives: new Uint32Array(keys.length),
    };
    let n = 0;
    for (let from = 0; from < keys.length;) {
        let to = Math.min(from + _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE, keys.length);
        // Both sides of a score come together.
        if (to < keys.length && keys[to] >> 1 === keys[to - 1] >> 1)
            to--;
        into.keys.set(keys.subarray(from, to));
        into.rows.set(rows.subarray(from, to));
        const { negatives, positives, scores } = places;
        const more = splitSides(block, ends, to - from, unit, scores, negatives, positives);
        counts.scores.set(new Float64Array(buffer, scores, more), n);
        counts.negatives.set(new Uint32Array(buffer, negatives, more), n);
        counts.positives.set(new Uint32Array(buffer, positives, more), n);
        n += more;
        from = to;
    }
    const { scores, negatives, positives } = counts;
    return {
        scores: scores.subarray(0, n),
        positives: positives.subarray(0, n),
        negatives: negatives.subarray(0, n),
    };
}
/** The first and the last of some times (Infinity and −Infinity where all are NaN), how many are later than `limit`, and how many fall in each hour of the day. */
function countTimesOfDay(times, limit) {
    const { memory, beginTimes, countTimes, block, ends, first, last, late } = (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .kernelAt */ .ZM)();
    (0,_webassembly_js__WEBPACK_IMPORTED_MODULE_2__/* .enlarge */ .V)(memory, ends + 4 * 24);
    const hours = new Uint32Array(memory.buffer, ends, 24).fill(0);
    const into = new Float64Array(memory.buffer, block, _kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
    beginTimes();
    for (const [, count] of (0,_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .handOver */ .Cl)(times, into))
        countTimes(block, count, limit, ends);
    return { first: first.value, last: last.value, late: late.value, hours: Float64Array.from(hours) };
}


/***/ }),

/***/ 903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ countValues)
/* harmony export */ });
/* unused harmony export addValueCounts */
/* harmony import */ var _data_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5100);
/* harmony import */ var _decimals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7673);
/* harmony import */ var _kernel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2296);



/**
 * Counts the rows of each distinct finite value. NaN and infinities are left out; −0 counts as 0. Whoever gives a room that is
 * used again must be done with the counts before.
 */
function countValues(numbers, room = _kernel_js__WEBPACK_IMPORTED_MODULE_2__/* .newRoom */ .ki) {
    const counts = (0,_decimals_js__WEBPACK_IMPORTED_MODULE_1__/* .countDecimals */ .A)(numbers, room);
    if (counts)
        return counts;
    const values = (0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .doublesOf */ .ov)(numbers);
    if (values.length <= _kernel_js__WEBPACK_IMPORTED_MODULE_2__/* .mostDoubles */ .wP)
        return (0,_kernel_js__WEBPACK_IMPORTED_MODULE_2__/* .countDoubles */ .Ol)(values, room);
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

/***/ 4967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ kernelOf),
/* harmony export */   V: () => (/* binding */ enlarge)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4977);

const PAGE = 1 << 16;
/** What begins a kernel: each time with a memory of its own. `module` is compiled once a thread, when it is needed. */
function kernelOf(module, imports = {}) {
    let compiled;
    return () => {
        compiled ??= new WebAssembly.Module(Buffer.from(module, 'base64'));
        return new WebAssembly.Instance(compiled, imports).exports;
    };
}
/** Makes the memory hold so many bytes. Refuses the sets where the machine does not give them. */
function enlarge(memory, bytes) {
    const lacking = bytes - memory.buffer.byteLength;
    if (lacking <= 0)
        return;
    (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .orMemoryRanOut */ ._I)(() => memory.grow(Math.ceil(lacking / PAGE)));
}


/***/ })

};
