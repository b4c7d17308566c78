export const id = 749;
export const ids = [749];
export const modules = {

/***/ 7370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ binEnds),
/* harmony export */   Q2: () => (/* binding */ quantileBins),
/* harmony export */   _V: () => (/* binding */ rowsByEnd),
/* harmony export */   nr: () => (/* binding */ pairCategories)
/* harmony export */ });
/* harmony import */ var _count_ranks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3558);

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

/***/ 2749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zk: () => (/* binding */ adjustDrift),
  UL: () => (/* binding */ drift),
  G$: () => (/* binding */ driftDefaults),
  vy: () => (/* binding */ driftThreshold)
});

// EXTERNAL MODULE: ./build/src/count/ranks.js
var ranks = __webpack_require__(3558);
// EXTERNAL MODULE: ./build/src/measure/bins.js
var bins = __webpack_require__(7370);
// EXTERNAL MODULE: ./build/src/measure/gamma.js
var gamma = __webpack_require__(7271);
// EXTERNAL MODULE: ./build/src/measure/hypergeometric.js
var hypergeometric = __webpack_require__(3851);
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
var multiple_testing = __webpack_require__(8917);
// EXTERNAL MODULE: ./build/src/measure/psi.js
var psi = __webpack_require__(8526);
// EXTERNAL MODULE: ./build/src/measure/compensated-sum.js
var compensated_sum = __webpack_require__(9270);
// EXTERNAL MODULE: ./build/src/measure/moments.js
var moments = __webpack_require__(9143);
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

/***/ 3851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ logHypergeometricTail)
/* harmony export */ });
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7271);

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

/***/ 9143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ moments),
/* harmony export */   e: () => (/* binding */ safeUnit)
/* harmony export */ });
/* harmony import */ var _count_ranks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3558);
/* harmony import */ var _kernel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2247);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1337);



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

/***/ 8917:
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

/***/ 8526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ge: () => (/* binding */ psiByChance),
/* harmony export */   js: () => (/* binding */ psi),
/* harmony export */   nl: () => (/* binding */ psiLogP)
/* harmony export */ });
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7271);

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

/***/ 1337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ interpolate),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   mc: () => (/* binding */ middle),
/* harmony export */   tI: () => (/* binding */ quantiles)
/* harmony export */ });
/* harmony import */ var _count_ranks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3558);

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


/***/ })

};
