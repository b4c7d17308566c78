export const id = 665;
export const ids = [665];
export const modules = {

/***/ 5856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The digest that a state is kept with, in hex; a state that was changed by other hands does not have it. */
function digestOf(state) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(state)).digest('hex');
}


/***/ }),

/***/ 38641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ logWorse),
/* harmony export */   U8: () => (/* binding */ oddsRatio),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   n2: () => (/* binding */ noEvidence),
/* harmony export */   oH: () => (/* binding */ addBatch),
/* harmony export */   y4: () => (/* binding */ logGoodEnough),
/* harmony export */   y_: () => (/* binding */ gridOf)
/* harmony export */ });
/* harmony import */ var _measure_eprocess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74500);

/** Odds ratios 0.1 to 10 in 60 even steps of the logarithm: the places where an interval may end. */
const SCALE = Array.from({ length: 61 }, (_, i) => Number((10 ** ((i - 30) / 30)).toPrecision(4)));
/** The odds ratios that a measure with this margin is weighed at, ascending. */
function gridOf(margin) {
    return [...new Set([...SCALE, ..._measure_eprocess_js__WEBPACK_IMPORTED_MODULE_0__/* .WORSE */ .nK, ..._measure_eprocess_js__WEBPACK_IMPORTED_MODULE_0__/* .GOOD */ .yq, margin])].sort((a, b) => a - b);
}
function noEvidence(name, margin) {
    const psi = gridOf(margin);
    return {
        name,
        canary: 0,
        canary_bad: 0,
        baseline: 0,
        baseline_bad: 0,
        step_canary: 0,
        mantel_haenszel: [0, 0],
        psi,
        log_e: psi.map(() => 0),
    };
}
/** The evidence with one more batch. */
function addBatch(before, counts) {
    const { canary, canaryBad, baseline, baselineBad, pairs } = counts;
    const batch = { canary, baseline, bad: canaryBad + baselineBad, canaryBad };
    const [up, down] = before.mantel_haenszel;
    const all = canary + baseline || 1;
    const odds = pairs
        ? [pairs.canaryOnly / 2, pairs.baselineOnly / 2]
        : [(canaryBad * (baseline - baselineBad)) / all, (baselineBad * (canary - canaryBad)) / all];
    return {
        ...before,
        canary: before.canary + canary,
        canary_bad: before.canary_bad + canaryBad,
        baseline: before.baseline + baseline,
        baseline_bad: before.baseline_bad + baselineBad,
        step_canary: before.step_canary + canary,
        mantel_haenszel: [up + odds[0], down + odds[1]],
        log_e: before.log_e.map((log, i) => log + (pairs ? (0,_measure_eprocess_js__WEBPACK_IMPORTED_MODULE_0__/* .logEPaired */ .V2)(pairs, before.psi[i]) : (0,_measure_eprocess_js__WEBPACK_IMPORTED_MODULE_0__/* .logE */ .wf)(batch, before.psi[i]))),
    };
}
/** Log e-value against "the canary is no worse": at ln(1/α) it is. */
function logWorse(evidence) {
    return (0,_measure_eprocess_js__WEBPACK_IMPORTED_MODULE_0__/* .logMixture */ .h9)(_measure_eprocess_js__WEBPACK_IMPORTED_MODULE_0__/* .WORSE */ .nK.map((psi) => at(evidence, psi)));
}
/** Log e-value against "the canary's odds of a bad outcome are up by the margin or more": at ln(1/α) they are not. */
function logGoodEnough(evidence, margin) {
    return (0,_measure_eprocess_js__WEBPACK_IMPORTED_MODULE_0__/* .logMixture */ .h9)(_measure_eprocess_js__WEBPACK_IMPORTED_MODULE_0__/* .GOOD */ .yq.map((psi) => at(evidence, psi)), at(evidence, margin));
}
/** Mantel–Haenszel odds ratio, canary to baseline; null while it is undefined. */
function oddsRatio({ mantel_haenszel: [up, down] }) {
    return down > 0 ? up / down : null;
}
/**
 * Two-sided confidence sequence for the odds ratio: it covers the truth at every look together with probability
 * 1 − alpha, so it may be read after any batch. An end beyond 0.1 or 10 is given as null (not bounded there).
 */
function interval(evidence, alpha) {
    const logs = SCALE.map((psi) => at(evidence, psi));
    const limit = (0,_measure_eprocess_js__WEBPACK_IMPORTED_MODULE_0__/* .logMixture */ .h9)(logs) - Math.log(1 / alpha);
    const first = logs.findIndex((log) => log > limit);
    const last = logs.findLastIndex((log) => log > limit);
    // The excluded neighbours: what lies between them and the points kept was not ruled out.
    return [SCALE[first - 1] ?? null, SCALE[last + 1] ?? null];
}
function at(evidence, psi) {
    const place = evidence.psi.indexOf(psi);
    if (place < 0)
        throw new Error(`odds ratio ${psi} was not weighed`);
    return evidence.log_e[place];
}


/***/ }),

/***/ 74500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ logEPaired),
/* harmony export */   h9: () => (/* binding */ logMixture),
/* harmony export */   nK: () => (/* binding */ WORSE),
/* harmony export */   wf: () => (/* binding */ logE),
/* harmony export */   yq: () => (/* binding */ GOOD)
/* harmony export */ });
/**
 * Evidence that may be looked at after every batch: an e-process for the odds ratio of bad outcomes, canary to baseline.
 *
 * Within a batch (one time window at one traffic share) both sides saw the same conditions. Given how many requests each
 * side answered and how many were bad in all, the canary's bad ones follow Fisher's noncentral hypergeometric
 * distribution whose only parameter is the odds ratio ψ; base rate and traffic share drop out, so that either may drift
 * from batch to batch. The likelihood ratio of ψ against ψ₀ has expectation 1 at ψ₀ given everything before the batch.
 * Products over batches and averages over ψ keep that, and Ville's inequality gives P(ever ≥ 1/α) ≤ α.
 *
 * Both null hypotheses are one-sided. The ratio for ψ against ψ₀ is proportional to (ψ/ψ₀)ˣ, and x is stochastically
 * increasing in the true odds ratio (monotone likelihood ratio). For ψ > ψ₀ the ratio rises with x, so its expectation
 * is at most 1 at every true odds ratio ≤ ψ₀ ("no worse"); for ψ < ψ₀ it falls with x, so its expectation is at most 1 at
 * every true odds ratio ≥ ψ₀ ("worse by the margin or more"). Hence neither ROLLBACK nor PROMOTE needs the true value.
 *
 * Sources: Ville 1939; Fisher 1935; Robbins 1970 (mixtures); Ramdas, Grünwald, Vovk & Shafer 2023 (e-processes).
 */
/** Odds ratios that stand for "worse" when a rollback is weighed against ψ = 1. */
const WORSE = [1.1, 1.25, 1.5, 2, 3, 5, 10];
/** Odds ratios that stand for "good enough" when a promotion is weighed against ψ = the margin. */
const GOOD = [0.5, 0.7, 0.85, 1];
/**
 * Natural log of the likelihood of `batch` at odds ratio `psi` over that at 1, given its margins. 0 where the batch
 * says nothing (no outcome bad, all bad, or one side empty). Throws a RangeError for counts that cannot be.
 */
function logE(batch, psi) {
    check(batch, psi);
    const { canary, bad, canaryBad } = batch;
    const least = Math.max(0, bad - batch.baseline);
    const most = Math.min(bad, canary);
    if (least === most || psi === 1)
        return 0;
    // Sums of weights are taken outwards from the mode by the ratio of neighbours, and the way between the two modes by
    // their product: no lgamma, whose differences would lose nine digits at 10^7 requests a side.
    const central = mode(batch, 1);
    const shifted = mode(batch, psi);
    return ((canaryBad - shifted) * Math.log(psi) +
        Math.log(sumAround(batch, central, 1)) -
        Math.log(sumAround(batch, shifted, psi)) -
        logWay(batch, central, shifted));
}
/**
 * The same for pairs that both sides answered (a shadow canary): every pair is a batch of its own with one request a
 * side, so only discordant pairs speak, each with chance ψ/(1+ψ) of being the canary's fault.
 */
function logEPaired(pairs, psi) {
    for (const count of [pairs.canaryOnly, pairs.baselineOnly]) {
        if (!Number.isSafeInteger(count) || count < 0)
            throw new RangeError(`not a count of pairs: ${count}`);
    }
    if (!(psi > 0 && psi < Infinity))
        throw new RangeError(`not an odds ratio: ${psi}`);
    const discordant = pairs.canaryOnly + pairs.baselineOnly;
    return pairs.canaryOnly * Math.log(psi) - discordant * Math.log1p((psi - 1) / 2);
}
/** Log of the mean of e-values given as logs: an equal-weight mixture. `against` is the log e at the null's own ψ. */
function logMixture(logs, against = 0) {
    const greatest = Math.max(...logs);
    let sum = 0;
    for (const log of logs)
        sum += Math.exp(log - greatest);
    return greatest + Math.log(sum / logs.length) - against;
}
/** w(j+1)/w(j) for w(j) = C(canary, j)·C(baseline, bad−j)·ψʲ. */
function step({ canary, baseline, bad }, j, psi) {
    return ((canary - j) / (j + 1)) * ((bad - j) / (baseline - bad + j + 1)) * psi;
}
/** The j of greatest weight: the first whose step upwards does not raise it (the ratio falls with j). */
function mode(batch, psi) {
    let low = Math.max(0, batch.bad - batch.baseline);
    let high = Math.min(batch.bad, batch.canary);
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (step(batch, middle, psi) > 1)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
const NEGLIGIBLE = 1e-20;
/** Σ w(j)/w(mode). Weights are log-concave, so what is left after a negligible one is negligible too. */
function sumAround(batch, mode, psi) {
    const least = Math.max(0, batch.bad - batch.baseline);
    const most = Math.min(batch.bad, batch.canary);
    let sum = 1;
    for (let j = mode, weight = 1; j < most && weight > NEGLIGIBLE; j++) {
        weight *= step(batch, j, psi);
        sum += weight;
    }
    for (let j = mode, weight = 1; j > least && weight > NEGLIGIBLE; j--) {
        weight /= step(batch, j - 1, psi);
        sum += weight;
    }
    return sum;
}
/** ln w(to) − ln w(from) at ψ = 1: the logarithm is taken only when the product nears the end of the doubles. */
function logWay(batch, from, to) {
    const [low, high] = from < to ? [from, to] : [to, from];
    let log = 0;
    let product = 1;
    for (let j = low; j < high; j++) {
        product *= step(batch, j, 1);
        if (product > 1e250 || product < 1e-250) {
            log += Math.log(product);
            product = 1;
        }
    }
    log += Math.log(product);
    return from < to ? log : -log;
}
function check({ canary, baseline, bad, canaryBad }, psi) {
    for (const count of [canary, baseline, bad, canaryBad]) {
        if (!Number.isSafeInteger(count) || count < 0)
            throw new RangeError(`not a count: ${count}`);
    }
    if (canaryBad > canary || canaryBad > bad || bad - canaryBad > baseline) {
        throw new RangeError(`impossible counts: ${canaryBad} of ${canary} and ${bad - canaryBad} of ${baseline} bad`);
    }
    if (!(psi > 0 && psi < Infinity))
        throw new RangeError(`not an odds ratio: ${psi}`);
}


/***/ }),

/***/ 44820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ logTilts),
/* harmony export */   M$: () => (/* binding */ BROKEN),
/* harmony export */   bc: () => (/* binding */ TILTS),
/* harmony export */   jk: () => (/* binding */ logSplit)
/* harmony export */ });
/* unused harmony export TOLERANCE */
/* harmony import */ var _eprocess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74500);

/**
 * Did the traffic split as planned? A canary that loses its own log lines, or a router that does not do what it was
 * told, makes every comparison wrong, so this is checked first and after every batch (Fabijan et al. 2019).
 *
 * Given n requests and a planned share p, the canary's count is binomial with odds p/(1−p)·τ; the plan says τ = 1. The
 * e-process weighs larger tilts against TOLERANCE and smaller ones against 1/TOLERANCE: by the monotone likelihood ratio
 * both have expectation at most 1 for every split within the tolerance, and so has their mean, for any sequence of
 * planned shares. Splits within the tolerance are taken as planned: routers hash, round and keep users together.
 */
/** Odds of the split may be off by this factor. */
const TOLERANCE = 1.05;
/** The evidence at which the split counts as broken: chance 1 in 1,000 over the whole rollout. */
const BROKEN = Math.log(1000);
const over = [1.1, 1.25, 1.5, 2, 4, 10];
/** The tilts whose log e are accumulated over batches by `logTilts`, in this order. */
const TILTS = [...over, TOLERANCE, 1 / TOLERANCE, ...over.map((tilt) => 1 / tilt)];
/** Log of the likelihood at each of TILTS over that at the planned share (0 < share < 1). Counts of requests. */
function logTilts(canary, baseline, share) {
    if (!(share > 0 && share < 1))
        throw new RangeError(`not a share of traffic that can be checked: ${share}`);
    return TILTS.map((tilt) => canary * Math.log(tilt) - (canary + baseline) * Math.log1p(share * (tilt - 1)));
}
/** Log e-value against "the split is as planned", from the sums of `logTilts` over batches. */
function logSplit(sums) {
    const tooMany = (0,_eprocess_js__WEBPACK_IMPORTED_MODULE_0__/* .logMixture */ .h9)(sums.slice(0, over.length), sums[over.length]);
    const tooFew = (0,_eprocess_js__WEBPACK_IMPORTED_MODULE_0__/* .logMixture */ .h9)(sums.slice(over.length + 2), sums[over.length + 1]);
    return (0,_eprocess_js__WEBPACK_IMPORTED_MODULE_0__/* .logMixture */ .h9)([tooMany, tooFew]);
}


/***/ }),

/***/ 77665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rolloutStep: () => (/* binding */ rolloutStep)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/plan/read.js + 30 modules
var read = __webpack_require__(76937);
// EXTERNAL MODULE: ./build/src/refusal.js
var refusal = __webpack_require__(14977);
// EXTERNAL MODULE: ./build/src/measure/sample-ratio.js
var sample_ratio = __webpack_require__(44820);
// EXTERNAL MODULE: ./build/src/report/format.js
var format = __webpack_require__(45845);
;// CONCATENATED MODULE: ./build/src/canary/alpha.js
/** Error rate that each of the k deciding measures may spend: α/k, so that its threshold is k/α. */
function alphaEach(rollout) {
    return (1 - rollout.confidence) / (rollout.measures.length + (rollout.auroc ? 1 : 0));
}

// EXTERNAL MODULE: ./build/src/measure/normal.js
var normal = __webpack_require__(10627);
;// CONCATENATED MODULE: ./build/src/canary/auroc.js


/**
 * Adds a batch's difference of AUROCs. Batches are strata: differences are averaged with weights that do not depend on
 * the scores, so neither drift from batch to batch nor a changing traffic share can make a difference. The sum is
 * judged once, when the planned number of labelled canary cases is reached, because a usual interval may be looked at once.
 */
function addAuroc(rollout, before, batch) {
    if (!batch || before.result !== null)
        return before;
    const sums = {
        cases: before.cases + batch.cases,
        weight: before.weight + batch.weight,
        difference: before.difference + batch.weight * batch.difference,
        variance: before.variance + batch.weight ** 2 * batch.variance,
        result: null,
    };
    return sums.cases >= rollout.auroc.cases ? { ...sums, result: judge(rollout, sums) } : sums;
}
/** Difference, canary − baseline, with one-sided bounds at the rollout's confidence shared over its measures. */
function aurocBounds(rollout, { weight, difference, variance }) {
    const mean = difference / weight;
    const reach = ((0,normal/* normalQuantile */.Zl)(1 - alphaEach(rollout)) * Math.sqrt(variance)) / weight;
    return { difference: mean, low: mean - reach, high: mean + reach };
}
function judge(rollout, sums) {
    const { low, high } = aurocBounds(rollout, sums);
    if (high < 0)
        return 'worse';
    return low > -rollout.auroc.margin ? 'good enough' : 'not proven';
}

// EXTERNAL MODULE: ./build/src/canary/evidence.js
var canary_evidence = __webpack_require__(38641);
;// CONCATENATED MODULE: ./build/src/canary/answer.js





/** The answer that a state's last look gave; before the first one, to hold at the first share. */
function answer_answerOf(plan, state, repeated = false) {
    const rollout = plan.rollout;
    const last = state.batches.at(-1) ?? { decision: 'HOLD', why: beginning(rollout) };
    const approved = state.approved !== null;
    const all = state.split.canary + state.split.baseline;
    return {
        version: 1,
        plan: plan.name,
        rollout: state.rollout,
        strategy: rollout.strategy,
        decision: approved ? 'PROMOTE' : last.decision,
        traffic: state.traffic,
        promote: approved || last.decision === 'PROMOTE',
        why: approved
            ? `Every measure is proven to be within its margin, and ${state.approved.by} approved.`
            : last.why,
        waits_for_approval: state.ready && state.ended === null,
        repeated,
        steps: rollout.steps,
        batches: state.batches,
        most_batches: rollout.maxBatches,
        measures: state.measures.map((measure, i) => measureAnswer(plan, measure, rollout.measures[i].margin)),
        split: {
            canary: state.split.canary,
            baseline: state.split.baseline,
            planned: all > 0 ? state.split.expected / all : null,
            broken: (0,sample_ratio/* logSplit */.jk)(state.split.log_e) >= sample_ratio/* BROKEN */.M$,
        },
        auroc: aurocAnswer(plan, state),
    };
}
function beginning({ strategy, auroc, confidence, measures }) {
    const start = strategy === 'shadow'
        ? 'Send every request to both versions and use the baseline’s answers.'
        : 'Give the canary its first share of the traffic.';
    const count = measures.length + (auroc ? 1 : 0);
    const evidence = `Evidence of ${(0,format/* formatNumber */.ZV)(count / (1 - confidence))} to 1 decides on each of ${(0,format/* formatCount */.B4)(count, 'measure')}.`;
    const once = auroc
        ? ` The AUROC is judged once, at ${(0,format/* formatCount */.B4)(auroc.cases, 'labelled canary case')}.`
        : '';
    return `No batch has been counted yet. ${start} ${evidence}${once}`;
}
function measureAnswer(plan, measure, margin) {
    const alpha = alphaEach(plan.rollout);
    const { name, canary, canary_bad, baseline, baseline_bad } = measure;
    return {
        ...{ name, canary, canary_bad, baseline, baseline_bad, margin },
        odds_ratio: (0,canary_evidence/* oddsRatio */.U8)(measure),
        interval: (0,canary_evidence/* interval */.YP)(measure, alpha),
        log_e_worse: (0,canary_evidence/* logWorse */.Pq)(measure),
        log_e_good: (0,canary_evidence/* logGoodEnough */.y4)(measure, margin),
        log_threshold: Math.log(1 / alpha),
    };
}
function aurocAnswer(plan, { auroc }) {
    const rollout = plan.rollout;
    if (!auroc || !rollout.auroc)
        return null;
    const { cases, result } = auroc;
    // Before the planned look the difference is kept back: whoever sees it early decides on it early.
    if (result === null)
        return { cases, planned: rollout.auroc.cases, difference: null, interval: null };
    const { difference, low, high } = aurocBounds(rollout, auroc);
    return { cases, planned: rollout.auroc.cases, difference, interval: [low, high] };
}

;// CONCATENATED MODULE: ./build/src/canary/batch.js

/** Whether this is the batch that was counted last: the same bytes in both files. */
function isLast(batch, state) {
    const last = state.batches.at(-1);
    return last?.baseline.sha256 === batch.baseline.sha256 && last.canary.sha256 === batch.canary.sha256;
}
/** Throws a Refusal unless the batch is the next one of this rollout. */
function admit(batch, state) {
    refuseCounted(batch, state);
    if (state.ended) {
        const end = state.batches.at(-1);
        throw new refusal/* Refusal */.P_(`This rollout ended with ${state.ended} on ${state.approved?.at ?? end.at}. For another rollout name a state file that does not exist yet.`);
    }
    const last = state.batches.at(-1);
    if (!last)
        return;
    const same = batch.from === Date.parse(last.from) && batch.to === Date.parse(last.to);
    if (batch.from < Date.parse(last.to) || same) {
        throw new refusal/* Refusal */.P_(`${batch.canary.name}: this batch begins ${iso(batch.from)}, before the end of the last one counted (${last.to}): it is out ` +
            'of order or overlaps it. Give every request to one batch only, and the batches in the order of their time.');
    }
    for (const side of ['baseline', 'canary']) {
        const [expected, found] = [state.versions[side], batch.versions[side]];
        if (expected !== found) {
            throw new refusal/* Refusal */.P_(`${batch[side].name}: the ${side} is version ${quote(found)} here, but this rollout began with ${quote(expected)}: the ` +
                'batch belongs to another rollout. Check which file is --baseline and which --canary, or begin a new state file.');
        }
    }
}
function refuseCounted(batch, state) {
    for (const [i, { baseline, canary, at, decision }] of state.batches.entries()) {
        const again = canary.sha256 === batch.canary.sha256
            ? batch.canary.name
            : baseline.sha256 === batch.baseline.sha256
                ? batch.baseline.name
                : null;
        if (again === null)
            continue;
        throw new refusal/* Refusal */.P_(`${again}: already counted as batch ${i + 1} on ${at}, which was answered with ${decision}. A batch counts once; ` +
            'give the requests that came after it.');
    }
}
function iso(time) {
    return new Date(time).toISOString();
}
function quote(version) {
    return version === null ? 'not named' : JSON.stringify(version);
}

// EXTERNAL MODULE: ./build/src/count/answers.js
var answers = __webpack_require__(72102);
// EXTERNAL MODULE: ./build/src/data/numbers.js
var numbers = __webpack_require__(45100);
;// CONCATENATED MODULE: ./build/src/count/bad.js


const GOOD = 0;
const BAD = 1;
const NO_CASE = 2;
/**
 * Counts bad outcomes. A row without a label is no case of `wrong`; a row without a prediction, or without a latency, is
 * bad: an answer that never came must not make a side look better. Throws a Refusal where a column is not in the log.
 */
function countBad(measure, sides, condition, matches) {
    const [baseline, canary] = flags(measure, sides, condition);
    if (matches)
        return countPairs(baseline, canary, matches);
    const [b, c] = [tally(baseline), tally(canary)];
    return { canary: c.cases, canaryBad: c.bad, baseline: b.cases, baselineBad: b.bad, pairs: null };
}
function flags(measure, { baseline, canary }, condition) {
    if (measure.kind === 'where') {
        if (!condition)
            throw new Error(`the condition of measure ${measure.name} was not read`);
        return [condition.select(baseline.table), condition.select(canary.table)];
    }
    if (measure.kind === 'wrong')
        return [wrong(measure, baseline), wrong(measure, canary)];
    const [before, now] = [latency(measure, baseline.table), latency(measure, canary.table)];
    const limit = pooled95(before, now);
    const slow = (values) => Uint8Array.from(values, (value) => (value <= limit ? GOOD : BAD));
    return [slow(before), slow(now)];
}
function wrong(measure, { answers }) {
    if (!answers)
        throw new Error(`the answers for measure ${measure.name} were not read`);
    return Uint8Array.from(answers.actual, (truth, row) => truth < 0 ? NO_CASE : answers.predicted[row] === truth ? GOOD : BAD);
}
function latency(measure, table) {
    const column = measure.column === null ? undefined : table.columns.get(measure.column);
    if (column?.type === 'number')
        return (0,numbers/* doublesOf */.ov)(column.values);
    throw new refusal/* Refusal */.P_(`${table.source.files.join(', ')}: measure "${measure.name}" needs the latency of each request as a number in ` +
        `column "${measure.column}". Log it, or name the right column under "rollout:" in the plan.`);
}
/** The 95th percentile of both sides' latencies together: the least value that 95 % of the rows do not exceed. */
function pooled95(a, b) {
    const all = new Float64Array(a.length + b.length);
    all.set(a);
    all.set(b, a.length);
    const present = all.filter((value) => !Number.isNaN(value)).sort();
    return present[Math.ceil(0.95 * present.length) - 1] ?? Number.NaN;
}
function tally(rows) {
    let cases = 0;
    let bad = 0;
    for (const row of rows) {
        if (row !== NO_CASE)
            cases++;
        if (row === BAD)
            bad++;
    }
    return { cases, bad };
}
function countPairs(baseline, canary, matches) {
    const counts = { canary: 0, canaryBad: 0, baseline: 0, baselineBad: 0 };
    const pairs = { canaryOnly: 0, baselineOnly: 0 };
    matches.baseline.forEach((place, i) => {
        const answer = matches.canary[i];
        const before = baseline[place];
        // A request that the canary did not answer is one it got wrong.
        const now = answer < 0 ? BAD : canary[answer];
        if (before === NO_CASE || now === NO_CASE)
            return;
        counts.baseline++;
        counts.canary++;
        counts.baselineBad += before;
        counts.canaryBad += now;
        if (now > before)
            pairs.canaryOnly++;
        if (now < before)
            pairs.baselineOnly++;
    });
    return { ...counts, pairs };
}

// EXTERNAL MODULE: ./build/src/data/canonical.js
var canonical = __webpack_require__(12628);
;// CONCATENATED MODULE: ./build/src/count/classes-of-sides.js


/**
 * The classes of a batch of a rollout. A batch is small: one side may lack a class, so they are those of the plan and
 * of the labels and predictions on both sides together. Throws a Refusal where a binary task has more than two.
 */
function classesOfSides(plan, baseline, canary) {
    const { task, label, prediction, positive, negative, classes } = plan.data;
    if (task === 'regression') {
        throw new refusal/* Refusal */.P_(`${plan.source.file}: a predicted number is never exactly right, so "wrong" cannot be counted. Use a measure of ` +
            'kind "where" with a condition, such as a column that says how far off the answer was.');
    }
    const seen = new Set(classes?.map(canonical/* canonicalLabel */.Z) ?? []);
    if (negative !== null)
        seen.add((0,canonical/* canonicalLabel */.Z)(negative));
    for (const table of [baseline, canary]) {
        for (const name of [label, prediction]) {
            const column = name === null ? undefined : table.columns.get(name);
            if (column?.type === 'category')
                for (const text of column.categories)
                    seen.add((0,canonical/* canonicalLabel */.Z)(text));
        }
    }
    if (task === 'multiclass')
        return { names: [...seen].sort(), positive: null };
    const yes = (0,canonical/* canonicalLabel */.Z)(positive ?? '1');
    seen.delete(yes);
    if (seen.size > 1) {
        const found = [yes, ...seen].slice(0, 6).map((name) => JSON.stringify(name.slice(0, 40)));
        throw new refusal/* Refusal */.P_(`${[...canary.source.files, ...baseline.source.files].join(', ')}: a binary task has two labels, but these logs hold ` +
            `${found.join(', ')}. Mend the logs, or set "task: multiclass".`);
    }
    return { names: [[...seen][0] ?? `not ${yes}`, yes], positive: 1 };
}

// EXTERNAL MODULE: ./build/src/count/pairs.js
var pairs = __webpack_require__(42928);
;// CONCATENATED MODULE: ./build/src/count/requests.js


/**
 * Finds the canary's answer to each request of the baseline, by id: both scored the same requests. Throws a Refusal
 * where ids are missing or repeated, or where the canary answered none of them.
 */
function matchRequests(plan, baseline, canary) {
    const { id } = plan.data;
    const [left, right] = [baseline, canary].map((table) => (id === null ? undefined : table.columns.get(id)));
    if (!left || !right) {
        throw new refusal/* Refusal */.P_(`${plan.source.file}: a shadow canary is compared request by request, but the plan names no id. Add "id:" under ` +
            '"data:" and log the id of the request on both sides.');
    }
    const rowOf = index(right, canary, id);
    index(left, baseline, id);
    const matches = { baseline: new Int32Array(baseline.rows), canary: new Int32Array(baseline.rows) };
    let answered = 0;
    for (let row = 0; row < baseline.rows; row++) {
        const match = rowOf.get(String((0,pairs/* keyAt */.f)(left, row))) ?? -1;
        matches.baseline[row] = row;
        matches.canary[row] = match;
        if (match >= 0)
            answered++;
    }
    if (answered === 0) {
        throw new refusal/* Refusal */.P_(`${canary.source.files.join(', ')}: no id of the baseline’s requests is in the canary’s log. A shadow canary scores ` +
            `the same requests; log the same "${id}" on both sides.`);
    }
    return matches;
}
function index(column, table, id) {
    const rowOf = new Map();
    for (let row = 0; row < table.rows; row++) {
        const found = (0,pairs/* keyAt */.f)(column, row);
        // As text: one side's ids may have been read as numbers and the other's not.
        const key = found === null ? null : String(found);
        if (key === null || rowOf.has(key)) {
            throw new refusal/* Refusal */.P_(`${table.source.files.join(', ')}: row ${row + 1} has ${key === null ? 'no id' : `the id ${JSON.stringify(key.slice(0, 40))} of an earlier row`} in ` +
                `column "${id}". Every request of a shadow canary needs an id of its own.`);
        }
        rowOf.set(key, row);
    }
    return rowOf;
}

// EXTERNAL MODULE: ./build/src/data/condition.js + 5 modules
var condition = __webpack_require__(46885);
// EXTERNAL MODULE: ./build/src/data/files.js
var data_files = __webpack_require__(46881);
// EXTERNAL MODULE: ./build/src/data/labels.js
var data_labels = __webpack_require__(76955);
// EXTERNAL MODULE: ./build/src/data/read.js + 6 modules
var data_read = __webpack_require__(86869);
// EXTERNAL MODULE: ./build/src/count/scores.js
var scores = __webpack_require__(29242);
// EXTERNAL MODULE: ./build/src/measure/auroc.js
var auroc = __webpack_require__(2072);
// EXTERNAL MODULE: ./build/src/measure/paired.js
var measure_paired = __webpack_require__(59717);
// EXTERNAL MODULE: ./build/src/measure/statistic.js
var statistic = __webpack_require__(42512);
;// CONCATENATED MODULE: ./build/src/canary/batch-auroc.js





/** Positives and negatives that each side of a batch must have: DeLong's variance means little below. */
const LEAST = 10;
/**
 * A batch's difference of AUROCs, canary − baseline, with DeLong's variance; from the same requests where they are
 * matched. The weight of the batch among others depends on its numbers of labels alone, not on its scores. null when a
 * side has fewer than ten labelled cases of a class: such a batch does not count towards the planned cases.
 */
function batchAuroc(sides, matches) {
    const [before, after] = [sides.baseline.answers, sides.canary.answers];
    return matches ? onMatched(before, after, matches) : onBoth(before, after);
}
function onBoth(before, after) {
    const counts = [before, after].map(({ score, actual }) => score && (0,scores/* countScores */.F)(score, Uint8Array.from(actual, known)));
    const [left, right] = counts;
    if (!left || !right)
        return null;
    const [from, to] = [(0,auroc/* auroc */.vt)(left), (0,auroc/* auroc */.vt)(right)];
    const weight = weightOf(left, right);
    if (!(0,statistic/* isStatistic */.fJ)(from) || !(0,statistic/* isStatistic */.fJ)(to) || weight === null)
        return null;
    return {
        difference: to.value - from.value,
        variance: from.standardError ** 2 + to.standardError ** 2,
        cases: to.cases,
        weight,
    };
}
function onMatched(before, after, matches) {
    const [beforeScore, afterScore] = [before.score, after.score];
    if (!beforeScore || !afterScore)
        return null;
    const rows = [];
    matches.baseline.forEach((place, i) => {
        const answer = matches.canary[i];
        const scored = answer >= 0 &&
            !Number.isNaN((0,numbers/* numberAt */.tk)(beforeScore, place)) &&
            !Number.isNaN((0,numbers/* numberAt */.tk)(afterScore, answer));
        if (scored && known(before.actual[place]) < 2)
            rows.push([place, answer]);
    });
    const actual = Float64Array.from(rows, ([place]) => before.actual[place]);
    const referenceScores = Float64Array.from(rows, ([place]) => (0,numbers/* numberAt */.tk)(beforeScore, place));
    const candidateScores = Float64Array.from(rows, ([, answer]) => (0,numbers/* numberAt */.tk)(afterScore, answer));
    const positive = Uint8Array.from(actual, known);
    const [left, right] = [(0,scores/* countScores */.F)(referenceScores, positive), (0,scores/* countScores */.F)(candidateScores, positive)];
    const [from, to] = [(0,auroc/* auroc */.vt)(left), (0,auroc/* auroc */.vt)(right)];
    const cases = (scores) => ({
        classes: before.classes.names,
        positive: 1,
        actual,
        predicted: actual,
        scores,
        classScores: null,
        group: null,
    });
    const paired = {
        cases: rows.length,
        reference: cases(referenceScores),
        candidate: cases(candidateScores),
    };
    const weight = weightOf(left, right);
    const error = weight === null ? null : (0,measure_paired/* pairedError */.m)('auroc', null, paired);
    if (!(0,statistic/* isStatistic */.fJ)(from) || !(0,statistic/* isStatistic */.fJ)(to) || weight === null || error === null)
        return null;
    return { difference: to.value - from.value, variance: error ** 2, cases: rows.length, weight };
}
/** 1 positive, 0 negative, 2 unlabelled, from the index into the classes of a binary task. */
function known(actual) {
    return actual < 0 ? 2 : actual;
}
/** The harmonic size of the four groups; null when one is too small. */
function weightOf(left, right) {
    const sizes = [left, right].flatMap(({ positives, negatives }) => [total(positives), total(negatives)]);
    return Math.min(...sizes) < LEAST ? null : 1 / sizes.reduce((sum, size) => sum + 1 / size, 0);
}
function total(rows) {
    return rows.reduce((sum, count) => sum + count, 0);
}

;// CONCATENATED MODULE: ./build/src/canary/read-batch.js










/** Reads and counts one batch. Throws a Refusal for logs that cannot be compared. */
async function readBatch(plan, rollout, files, now) {
    const conditions = await Promise.all(rollout.measures.map(({ where }) => where === null ? null : (0,condition/* parseCondition */.zB)(where, { timeZone: plan.data.timeZone })));
    const [baseline, canary] = await readLogs(plan, rollout, conditions, files);
    const [before, after] = [windowOf(plan, baseline), windowOf(plan, canary)];
    refuseStrange(baseline, canary, before, after, now);
    const matches = rollout.strategy === 'shadow' ? matchRequests(plan, baseline, canary) : null;
    const sides = withAnswers(plan, rollout, baseline, canary);
    return {
        from: Math.min(before.from, after.from),
        to: Math.max(before.to, after.to),
        baseline: { rows: baseline.rows, sha256: baseline.source.sha256, name: nameOf(baseline) },
        canary: { rows: canary.rows, sha256: canary.source.sha256, name: nameOf(canary) },
        versions: { baseline: versionOf(plan, baseline), canary: versionOf(plan, canary) },
        measures: rollout.measures.map((measure, i) => countBad(measure, sides, conditions[i], matches)),
        auroc: rollout.auroc ? batchAuroc(sides, matches) : null,
    };
}
async function readLogs(plan, rollout, conditions, files) {
    const [baselineFiles, canaryFiles, labelFiles] = await Promise.all([
        (0,data_files/* expandFiles */.C)(files.baseline),
        (0,data_files/* expandFiles */.C)(files.canary),
        (0,data_files/* expandFiles */.C)(files.labels ?? []),
    ]);
    const asked = requestsOf(plan, rollout, conditions, labelFiles.length > 0);
    const baseline = await (0,data_read/* readTable */.x)(baselineFiles, { columns: asked, others: 'skip' });
    // A column whose type is learnt has the same type on both sides.
    const same = asked.map((request) => ({
        ...request,
        type: request.type === 'auto' ? (baseline.columns.get(request.name)?.type ?? 'auto') : request.type,
    }));
    const canary = await (0,data_read/* readTable */.x)(canaryFiles, { columns: same, others: 'skip' });
    if (labelFiles.length === 0)
        return [baseline, canary];
    const { id, label } = plan.data;
    if (id === null) {
        throw new refusal/* Refusal */.P_(`${plan.source.file}: labels of their own file are joined by id. Add "id:" under "data:".`);
    }
    const labels = await (0,data_read/* readTable */.x)(labelFiles, {
        columns: [
            { name: id, type: 'key', required: true },
            { name: label, type: 'category', required: true },
        ],
        others: 'skip',
    });
    return [(0,data_labels/* joinLabels */.G)(baseline, labels, id, label).table, (0,data_labels/* joinLabels */.G)(canary, labels, id, label).table];
}
function requestsOf(plan, rollout, conditions, labelsApart) {
    const { data, deployment } = plan;
    if (data.time === null) {
        throw new refusal/* Refusal */.P_(`${plan.source.file}: a rollout needs to know when each request came, to count every batch once and in order. ` +
            'Name the column as "time:" under "data:".');
    }
    const requests = new Map();
    const ask = (name, type, required = true) => {
        if (name && !requests.has(name))
            requests.set(name, { name, type, required, timeZone: data.timeZone });
    };
    ask(data.time, 'time');
    if (rollout.strategy === 'shadow' || labelsApart)
        ask(data.id, 'key');
    if (needsAnswers(rollout)) {
        if (!labelsApart)
            ask(data.label, 'category');
        ask(data.prediction, 'category');
        ask(data.score, 'number');
        for (const column of Object.values(data.scores ?? {}))
            ask(column, 'number');
    }
    for (const { column } of rollout.measures)
        ask(column, 'number');
    ask(deployment.version?.column, 'category');
    for (const condition of conditions)
        for (const name of condition?.columns ?? [])
            ask(name, 'auto');
    return [...requests.values()];
}
function needsAnswers(rollout) {
    return Boolean(rollout.auroc) || rollout.measures.some(({ kind }) => kind === 'wrong');
}
function withAnswers(plan, rollout, baseline, canary) {
    if (!needsAnswers(rollout)) {
        return { baseline: { table: baseline, answers: null }, canary: { table: canary, answers: null } };
    }
    const classes = classesOfSides(plan, baseline, canary);
    const side = (table) => ({ table, answers: (0,answers/* answersOf */.B)(plan, table, classes) });
    return { baseline: side(baseline), canary: side(canary) };
}
function windowOf(plan, table) {
    const name = plan.data.time;
    const column = table.columns.get(name);
    if (table.rows === 0 || column?.type !== 'time') {
        throw new refusal/* Refusal */.P_(`${nameOf(table)}: no requests in this log. Check that this side receives traffic and logs it.`);
    }
    const bad = column.missing + (column.invalid?.cells ?? 0);
    let [from, to] = [Infinity, -Infinity];
    let none = 0;
    for (const value of column.values) {
        if (Number.isNaN(value))
            none++;
        if (value < from)
            from = value;
        if (value > to)
            to = value;
    }
    if (none > 0) {
        throw new refusal/* Refusal */.P_(`${nameOf(table)}: ${Math.max(none, bad)} of ${table.rows} requests have no readable time in column "${name}". ` +
            'Without it a batch cannot be placed; log the time of every request.');
    }
    return { from, to };
}
const day = 86_400_000;
function refuseStrange(baseline, canary, before, after, now) {
    if (baseline.source.sha256 === canary.source.sha256) {
        throw new refusal/* Refusal */.P_(`${nameOf(canary)}: baseline and canary are the same log. Give each side its own.`);
    }
    if (before.from > after.to || after.from > before.to) {
        throw new refusal/* Refusal */.P_(`${nameOf(canary)}: the canary’s requests (${say(after)}) and the baseline’s (${say(before)}) are of different ` +
            'times. Compare both over the same time, or what changed between them is taken for the model.');
    }
    for (const [table, { to }] of [
        [baseline, before],
        [canary, after],
    ]) {
        if (to > now.getTime() + day) {
            throw new refusal/* Refusal */.P_(`${nameOf(table)}: the last request is dated ${new Date(to).toISOString()}, in the future. It would make every ` +
                'later batch out of order; mend the time, or its zone.');
        }
    }
    refuseUnlike(baseline, canary, before, after);
}
/** Few requests may leave a long time uncovered by chance; so many do not. */
const ENOUGH = 20;
/** A log of an hour beside one of a day: how bad the day was would be taken for how good the model is. */
function refuseUnlike(baseline, canary, before, after) {
    if (Math.min(baseline.rows, canary.rows) < ENOUGH)
        return;
    const both = Math.min(before.to, after.to) - Math.max(before.from, after.from);
    const either = Math.max(before.to, after.to) - Math.min(before.from, after.from);
    if (both >= either / 2)
        return;
    throw new refusal/* Refusal */.P_(`${nameOf(canary)}: the canary’s requests are of ${say(after)}, the baseline’s of ${say(before)}; less than half of that ` +
        'time is common to both. Cut both logs to the same time.');
}
/** The one model version in a log; null where the plan names no column for it. */
function versionOf(plan, table) {
    const name = plan.deployment.version?.column;
    if (!name)
        return null;
    const column = table.columns.get(name);
    const seen = column?.type === 'category' ? column.categories : [];
    if (column?.type === 'category' && seen.length === 1 && column.missing === 0)
        return seen[0];
    const found = seen.length === 0
        ? 'none'
        : seen
            .slice(0, 5)
            .map((text) => JSON.stringify(text.slice(0, 40)))
            .join(', ');
    throw new refusal/* Refusal */.P_(`${nameOf(table)}: every request of one side must name the same model version in column "${name}"; found ${found}` +
        `${column && column.missing > 0 ? ` and ${column.missing} requests without one` : ''}. Separate the logs by version.`);
}
function nameOf(table) {
    return table.source.files.join(', ');
}
function say({ from, to }) {
    return `${new Date(from).toISOString()} to ${new Date(to).toISOString()}`;
}

;// CONCATENATED MODULE: ./build/src/canary/decide.js




/**
 * The rule, in this order. The split of the traffic is checked first: a broken one can stop a rollout, and bad outcomes
 * can still roll it back, but nothing is promoted on it. Proof that the canary is worse rolls back, at any number of
 * cases. Proof that no measure is worse by its margin promotes, with the least cases at the last step. What is left
 * when the batches are used up is INCONCLUSIVE. Otherwise it goes on, at the next share once this one has its cases.
 */
function decide(rollout, state) {
    const hold = state.traffic;
    const threshold = Math.log(1 / alphaEach(rollout));
    const worse = state.measures.find((measure) => (0,canary_evidence/* logWorse */.Pq)(measure) >= threshold);
    if (worse)
        return ruling('ROLLBACK', 0, `${counted(worse)} This is worse than the baseline: ${odds((0,canary_evidence/* logWorse */.Pq)(worse))}.`);
    if (state.auroc?.result === 'worse')
        return ruling('ROLLBACK', 0, `${sayAuroc(rollout, state)}: worse than the baseline.`);
    if ((0,sample_ratio/* logSplit */.jk)(state.split.log_e) >= sample_ratio/* BROKEN */.M$)
        return ruling('INCONCLUSIVE', hold, saySplit(state));
    const unproven = rollout.measures.filter(({ margin }, i) => (0,canary_evidence/* logGoodEnough */.y4)(state.measures[i], margin) < threshold);
    const auroc = !state.auroc || state.auroc.result === 'good enough';
    const short = state.measures.find(({ step_canary }) => step_canary < rollout.minCases);
    const next = nextShare(rollout, state);
    const proven = unproven.length === 0 && auroc && !short && next === 1;
    if (state.ready || proven)
        return promote(rollout, hold);
    if (state.auroc?.result === 'not proven') {
        return ruling('INCONCLUSIVE', hold, `${sayAuroc(rollout, state)}: not proven to be within its margin of ${rollout.auroc.margin}.`);
    }
    // This batch is not yet among `state.batches`.
    const batches = state.batches.length + 1;
    if (batches >= rollout.maxBatches) {
        return ruling('INCONCLUSIVE', hold, `All ${rollout.maxBatches} batches are used up and nothing is proven. ${missing()}`);
    }
    if (!short && next < 1) {
        return ruling('HOLD', next, `No measure is proven worse after ${sayCases(state, rollout)} at ${percent(hold)}: go on at ${percent(next)}.`);
    }
    return ruling('HOLD', hold, `Nothing is proven yet. ${missing()}`);
    function missing() {
        if (short)
            return `${short.name}: ${short.step_canary} of at least ${rollout.minCases} canary cases at this share.`;
        const silent = unproven
            .map(({ name }) => state.measures.find((measure) => measure.name === name))
            .find((measure) => measure.canary_bad + measure.baseline_bad === 0);
        if (silent)
            return `${silent.name}: no bad outcome on either side, so the two cannot be told apart.`;
        if (unproven.length > 0)
            return `Not yet proven to be within the margin: ${unproven.map(({ name }) => name).join(', ')}.`;
        if (state.auroc && !auroc)
            return `The AUROC is judged at ${rollout.auroc.cases} labelled canary cases; there are ${state.auroc.cases}.`;
        return '';
    }
}
function promote(rollout, hold) {
    const proof = 'Every measure is proven to be within its margin';
    return rollout.approval
        ? ruling('HOLD', hold, `${proof}. The plan wants a person to approve the promotion.`, true)
        : ruling('PROMOTE', 1, `${proof}.`, true);
}
/** The share after this one; 1 when the next change is the promotion itself. */
function nextShare(rollout, state) {
    return rollout.strategy === 'blue-green' ? (rollout.steps[state.step + 1] ?? 1) : 1;
}
function ruling(decision, traffic, why, ready = false) {
    return { decision, traffic, why: why.trim(), ready };
}
function counted(measure) {
    const { name, canary, canary_bad, baseline, baseline_bad } = measure;
    return `${name}: ${canary_bad} of ${canary} bad on the canary, ${baseline_bad} of ${baseline} on the baseline.`;
}
/** Evidence as odds that a reader can take in: e-values above a million are not told apart. */
function odds(log) {
    const e = Math.exp(Math.min(log, Math.log(1e6)));
    return `evidence ${log > Math.log(1e6) ? 'above ' : ''}${e.toLocaleString('en-US', { maximumFractionDigits: 0 })} to 1`;
}
function sayCases(state, rollout) {
    const least = Math.min(...state.measures.map(({ step_canary }) => step_canary));
    return `${least} canary cases (at least ${rollout.minCases})`;
}
function saySplit({ split }) {
    const all = split.canary + split.baseline;
    return (`The traffic did not split as planned: the canary has ${percent(split.canary / all)} of ${all} logged requests, ` +
        `planned was ${percent(split.expected / all)}. Requests or log lines are lost, or the router is set otherwise; ` +
        'a comparison of such logs proves nothing. Mend the split and begin a new rollout.');
}
function sayAuroc(rollout, state) {
    const { difference, low, high } = aurocBounds(rollout, state.auroc);
    return `AUROC at ${state.auroc.cases} labelled canary cases: ${difference.toFixed(4)} against the baseline [${low.toFixed(4)}, ${high.toFixed(4)}]`;
}
/** A share of traffic for a reader: `12.5 %`. */
function percent(share) {
    return `${Number((100 * share).toPrecision(3))} %`;
}

;// CONCATENATED MODULE: ./build/src/canary/step.js





/**
 * Adds a counted batch to the evidence and decides. Pure: the time of the look is handed in, and `state` is not
 * changed. Throws a Refusal when the batch was counted before, is out of order or belongs to another rollout.
 */
function step(plan, batch, state, at) {
    admit(batch, state);
    const rollout = plan.rollout;
    const added = add(rollout, batch, state);
    const { decision, traffic, why, ready } = decide(rollout, added);
    const moved = traffic !== state.traffic;
    const record = {
        from: new Date(batch.from).toISOString(),
        to: new Date(batch.to).toISOString(),
        baseline: { rows: batch.baseline.rows, sha256: batch.baseline.sha256 },
        canary: { rows: batch.canary.rows, sha256: batch.canary.sha256 },
        at,
        share: state.traffic,
        decision,
        traffic,
        why,
    };
    const after = {
        ...added,
        ready,
        ended: decision === 'HOLD' ? null : decision,
        traffic,
        step: moved && decision === 'HOLD' ? rollout.steps.indexOf(traffic) : state.step,
        measures: moved ? added.measures.map((one) => ({ ...one, step_canary: 0 })) : added.measures,
        batches: [...state.batches, record],
        answered: false,
    };
    return { decision, traffic, promote: decision === 'PROMOTE', why, state: after };
}
function add(rollout, batch, state) {
    const { canary, baseline } = batch;
    const tilts = rollout.strategy === 'shadow' ? null : (0,sample_ratio/* logTilts */.Bj)(canary.rows, baseline.rows, state.traffic);
    const { split } = state;
    return {
        ...state,
        rollout: state.rollout || `${canary.sha256.slice(0, 12)}-${baseline.sha256.slice(0, 12)}`,
        versions: state.batches.length === 0 ? batch.versions : state.versions,
        measures: state.measures.map((evidence, i) => (0,canary_evidence/* addBatch */.oH)(evidence, batch.measures[i])),
        split: tilts
            ? {
                canary: split.canary + canary.rows,
                baseline: split.baseline + baseline.rows,
                expected: split.expected + (canary.rows + baseline.rows) * state.traffic,
                log_e: split.log_e.map((log, i) => log + tilts[i]),
            }
            : split,
        auroc: rollout.auroc && state.auroc ? addAuroc(rollout, state.auroc, batch.auroc) : null,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/canary/digest.js
var digest = __webpack_require__(5856);
;// CONCATENATED MODULE: ./build/src/canary/state.js


/** The state before the first batch. */
function newState(plan) {
    const rollout = plan.rollout;
    return {
        version: 1,
        rollout: '',
        plan: plan.name,
        plan_sha256: plan.source.sha256,
        versions: { baseline: null, canary: null },
        step: 0,
        traffic: rollout.strategy === 'shadow' ? 0 : rollout.steps[0],
        measures: rollout.measures.map(({ name, margin }) => (0,canary_evidence/* noEvidence */.n2)(name, margin)),
        split: { canary: 0, baseline: 0, expected: 0, log_e: sample_ratio/* TILTS */.bc.map(() => 0) },
        auroc: rollout.auroc ? { cases: 0, weight: 0, difference: 0, variance: 0, result: null } : null,
        ready: false,
        ended: null,
        approved: null,
        batches: [],
        answered: true,
    };
}

;// CONCATENATED MODULE: ./build/src/canary/store.js






const largest = 32 * 1024 * 1024;
/**
 * Reads the state file of a rollout of this plan; a file that does not exist yet is a rollout that begins.
 * Throws a Refusal for a file that is damaged, of another plan, or written by a newer version.
 */
async function store_readState(file, plan) {
    const text = await textOf(file);
    if (text === null)
        return { state: newState(plan), text };
    const { parseState } = await __webpack_require__.e(/* import() */ 261).then(__webpack_require__.bind(__webpack_require__, 11261));
    return { state: parseState(text, file, plan), text };
}
/**
 * Writes the state whole or not at all: into a file of its own in the same folder, flushed to the disk, renamed over the
 * old one. `before` is the text that was read: when another process wrote in the meantime, nothing is written.
 */
async function writeState(file, state, before) {
    const target = await (0,promises_.realpath)(file).catch(() => file);
    const text = textFor(state);
    // A name of its own: two containers on one volume may have the same process id.
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_path_.basename)(target)}.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        const handle = await (0,promises_.open)(draft, 'w');
        try {
            await handle.writeFile(text);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        if ((await textOf(target)) !== before) {
            throw new refusal/* Refusal */.P_(`${file}: another step wrote this state file in the meantime. Run one step of a rollout at a time.`);
        }
        await (0,promises_.rename)(draft, target);
    }
    catch (error) {
        await (0,promises_.unlink)(draft).catch(() => undefined);
        if (error instanceof refusal/* Refusal */.P_)
            throw error;
        throw new refusal/* Refusal */.P_(`${file}: the state cannot be written (${message(error)}). Nothing was counted.`);
    }
    await syncFolder((0,external_node_path_.dirname)(target));
    return text;
}
/** The file's text for a state: the digest shows damage. */
function textFor(state) {
    return `${JSON.stringify({ sha256: (0,digest/* digestOf */.o)(state), state }, null, 1)}\n`;
}
async function textOf(file) {
    try {
        const { size } = await (0,promises_.stat)(file);
        if (size > largest)
            throw new refusal/* Refusal */.P_(`${file}: no state file is this large (${size} bytes). Name the right file.`);
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if (error instanceof refusal/* Refusal */.P_)
            throw error;
        if (error.code === 'ENOENT')
            return null;
        throw new refusal/* Refusal */.P_(`${file}: the state file cannot be read (${message(error)}).`);
    }
}
/** Makes the rename itself last. Where folders cannot be opened (Windows) the file system sees to it. */
async function syncFolder(folder) {
    try {
        const handle = await (0,promises_.open)(folder, 'r');
        await handle.sync().finally(() => handle.close());
    }
    catch (error) {
        if (!['EPERM', 'EISDIR', 'EINVAL', 'EACCES'].includes(error.code ?? ''))
            throw error;
    }
}
function message(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./build/src/canary/command.js







/**
 * One step of a rollout: counts a new batch of both logs, decides, records, answers.
 *
 * The state is written before the answer is handed over and marked after it, each time whole or not at all. A process
 * killed anywhere in between is run again with the same batch: it counts the batch if it was not counted, and else gives
 * the recorded answer again. Only an answer that was handed over makes a repeated batch a refusal.
 *
 * Throws a Refusal when it cannot judge; then nothing was counted.
 */
async function canaryStep(options) {
    const { plan, rollout } = await planned(options.plan);
    const { state, text } = await store_readState(options.state, plan);
    if (mustRepeat(state))
        return hand(options, plan, state, text, true);
    const batch = await readBatch(plan, rollout, options, options.now);
    if (!state.answered && isLast(batch, state))
        return hand(options, plan, state, text, true);
    const { state: after } = step(plan, batch, state, options.now.toISOString());
    const written = await writeState(options.state, after, text);
    return hand(options, plan, after, written, false);
}
/** What the last step answered, without a look at anything new; before the first one, how the rollout begins. */
async function canaryStatus(options) {
    const { plan } = await planned(options.plan);
    const { state } = await readState(options.state, plan);
    return answerOf(plan, state);
}
/** Promotes a rollout whose evidence suffices and waits for a person; no new batch is needed. */
async function canaryApprove(options) {
    const { plan } = await planned(options.plan);
    const { state, text } = await store_readState(options.state, plan);
    if (state.approved && !state.answered)
        return hand(options, plan, state, text, true);
    if (!state.ready || state.ended) {
        throw new refusal/* Refusal */.P_(`${options.state}: there is nothing to approve: ${state.ended ? `the rollout ended with ${state.ended}` : 'the evidence does not suffice yet'}.`);
    }
    const by = options.by.trim();
    if (!by)
        throw new refusal/* Refusal */.P_('An approval needs the name of the person who gives it: --by NAME.');
    const after = {
        ...state,
        ended: 'PROMOTE',
        traffic: 1,
        approved: { by, at: options.now.toISOString() },
        answered: false,
    };
    const written = await writeState(options.state, after, text);
    return hand(options, plan, after, written, false);
}
/** Exit status: only PROMOTE is 0, so that a pipeline that reads nothing else never promotes by mistake. */
function exitStatus(decision) {
    return { PROMOTE: 0, ROLLBACK: 1, HOLD: 3, INCONCLUSIVE: 4 }[decision];
}
async function planned(file) {
    const plan = await (0,read/* readPlan */.m)(file);
    const { rollout } = plan;
    if (!rollout) {
        throw new refusal/* Refusal */.P_(`${file}: the plan has no "rollout:". Add one: its strategy, steps and the measures that decide.`);
    }
    return { plan, rollout };
}
/** An end, or a new share, that may have reached nobody: no other batch makes sense before it has. */
function mustRepeat({ answered, ended, batches }) {
    const last = batches.at(-1);
    return !answered && last !== undefined && (ended !== null || last.traffic !== last.share);
}
async function hand(options, plan, state, text, repeated) {
    const answer = answer_answerOf(plan, state, repeated);
    await options.deliver?.(answer);
    try {
        await writeState(options.state, { ...state, answered: true }, text);
    }
    catch (error) {
        // The answer stands and was given. Left unmarked, it is given once more, which does no harm.
        if (!(error instanceof refusal/* Refusal */.P_))
            throw error;
    }
    return answer;
}

// EXTERNAL MODULE: ./build/src/publish/announcement.js + 1 modules
var announcement = __webpack_require__(5250);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
;// CONCATENATED MODULE: ./build/src/canary/words.js



const colours = { PROMOTE: '🟢', HOLD: '🔵', ROLLBACK: '🔴', INCONCLUSIVE: '🟠' };
/** What the decision means for the traffic, as one sentence. */
function sentence(answer) {
    const share = percent(answer.traffic);
    if (answer.decision === 'PROMOTE')
        return 'Give the canary all traffic; it is the new baseline.';
    if (answer.decision === 'ROLLBACK')
        return 'Take all traffic from the canary.';
    if (answer.decision === 'INCONCLUSIVE')
        return `Hold at ${share} and have a person look: this rollout proves nothing more.`;
    if (answer.waits_for_approval)
        return `Hold at ${share} until a person approves.`;
    const last = answer.batches.at(-1);
    if (!last)
        return `Begin with ${share} and come with the first batch.`;
    return last.share === answer.traffic
        ? `Hold at ${share} and come again with the next batch.`
        : `Raise the canary to ${share} and come again with the next batch.`;
}
/** The answer for a terminal: the decision first, then what to do, then the evidence. Ends with a line break. */
function answerText(answer) {
    const lines = [
        `${answer.decision}  ${answer.plan}: ${sentence(answer)}`,
        answer.why,
        '',
        ...answer.measures.map((measure) => `  ${sayMeasure(measure)}`),
        ...(answer.auroc ? [`  ${words_sayAuroc(answer.auroc)}`] : []),
        `  batch ${answer.batches.length} of at most ${answer.most_batches}${words_saySplit(answer)}`,
        ...(answer.repeated
            ? ['  This answer was recorded before and is given again; no batch was counted now.']
            : []),
    ];
    return `${lines.map((line) => escapeTerminal(line)).join('\n')}\n`;
}
/**
 * The answer for a pull request, an issue or a step summary, in GitHub markdown, with at most `most` measures and as many
 * of the last batches. Everything from outside is escaped.
 */
function answerMarkdown(answer, most = 50) {
    const rows = answer.measures
        .slice(0, most)
        .map((measure) => [
        (0,report_escape/* escapeMarkdown */.FV)(measure.name, 80),
        `${share(measure.canary_bad, measure.canary)} of ${measure.canary}`,
        `${share(measure.baseline_bad, measure.baseline)} of ${measure.baseline}`,
        `${measure.odds_ratio === null ? '–' : (0,format/* formatNumber */.ZV)(measure.odds_ratio)} ${sayInterval(measure)}`,
        (0,format/* formatNumber */.ZV)(measure.margin),
        progress(measure.log_e_worse, measure.log_threshold),
        progress(measure.log_e_good, measure.log_threshold),
    ]);
    return [
        `### ${colours[answer.decision]} ${answer.decision}: ${(0,report_escape/* escapeMarkdown */.FV)(answer.plan, 80)} canary at ${percent(answer.traffic)}`,
        `**${sentence(answer)}**`,
        (0,report_escape/* escapeMarkdown */.FV)(answer.why, 1000),
        table([
            'Measure',
            'Bad on the canary',
            'Bad on the baseline',
            'Odds ratio',
            'Margin',
            'Evidence: worse',
            'Evidence: within the margin',
        ], rows),
        ...(answer.auroc ? [(0,report_escape/* escapeMarkdown */.FV)(words_sayAuroc(answer.auroc))] : []),
        `<details><summary>Batch ${answer.batches.length} of at most ${answer.most_batches}${words_saySplit(answer)}</summary>`,
        table(['Batch', 'Until', 'Share', 'Canary', 'Baseline', 'Decision', 'Next share'], answer.batches
            .map((batch, i) => [
            String(i + 1),
            (0,report_escape/* escapeMarkdown */.FV)(batch.to),
            percent(batch.share),
            String(batch.canary.rows),
            String(batch.baseline.rows),
            batch.decision,
            percent(batch.traffic),
        ])
            .slice(Math.max(0, answer.batches.length - most))),
        '</details>',
    ].join('\n\n');
}
function sayMeasure(measure) {
    const ratio = measure.odds_ratio === null ? 'not known yet' : formatNumber(measure.odds_ratio);
    return (`${measure.name}: ${share(measure.canary_bad, measure.canary)} of ${measure.canary} bad on the canary, ` +
        `${share(measure.baseline_bad, measure.baseline)} of ${measure.baseline} on the baseline; odds ratio ${ratio} ` +
        `${sayInterval(measure)}, margin ${formatNumber(measure.margin)}; evidence worse ` +
        `${progress(measure.log_e_worse, measure.log_threshold)}, within the margin ${progress(measure.log_e_good, measure.log_threshold)}`);
}
function sayInterval({ interval: [low, high] }) {
    return `[${low === null ? '…' : (0,format/* formatNumber */.ZV)(low)}, ${high === null ? '…' : (0,format/* formatNumber */.ZV)(high)}]`;
}
/** How far the evidence has come on the way to what is needed, on the scale of logarithms. */
function progress(log, threshold) {
    return log >= threshold ? 'proven' : `${Math.max(0, Math.floor((100 * log) / threshold))} %`;
}
function words_sayAuroc({ cases, planned, difference, interval }) {
    if (difference === null || !interval)
        return `AUROC: judged once, at ${planned} labelled canary cases; there are ${cases}`;
    const [low, high] = interval.map((end) => end.toFixed(4));
    return `AUROC at ${cases} labelled canary cases: ${difference.toFixed(4)} against the baseline [${low}, ${high}]`;
}
function words_saySplit({ split }) {
    if (split.planned === null)
        return '';
    const seen = percent(split.canary / (split.canary + split.baseline));
    return `; the canary had ${seen} of the requests, ${percent(split.planned)} planned${split.broken ? ': NOT as planned' : ''}`;
}
function share(bad, all) {
    return all === 0 ? '–' : percent(bad / all);
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

;// CONCATENATED MODULE: ./build/src/publish/canary-announcement.js


/** PROMOTE is GREEN and ROLLBACK is RED; a rollout that goes on, or that proves nothing, is AMBER. */
const statusOf = { PROMOTE: 'GREEN', HOLD: 'AMBER', INCONCLUSIVE: 'AMBER', ROLLBACK: 'RED' };
/** An answer to a batch, as all targets publish it. */
function announceRollout(answer, plan, name, at) {
    const status = statusOf[answer.decision];
    // A rollout that goes on asks nobody for anything.
    const level = answer.decision === 'HOLD' ? null : plan.levels[status];
    const page = (limit, size, head) => {
        const of = (rows) => `${[...head, answerMarkdown(answer, rows)].join('\n')}\n`;
        const rows = [50, 10, 1].find((some) => size(of(some)) <= limit);
        return of(rows ?? 0);
    };
    return {
        key: rolloutKey(name ?? plan.name),
        status,
        title: (0,report_escape/* escapeLog */.Ah)((0,report_escape/* cut */.Jj)(`${answer.decision}: ${sentence(answer)}`, 200)),
        message: '',
        comment: (limit, marker) => page(limit, (text) => text.length, [marker]),
        summary: (limit) => page(limit, Buffer.byteLength, []),
        annotations: [],
        owner: level?.owner ?? null,
        withinMilliseconds: level?.within?.milliseconds ?? null,
        at,
        ...(answer.decision === 'HOLD' ? { deployment: 'in_progress' } : {}),
    };
}
/** A rollout keeps a comment, check and issue of its own beside those of the gate that has the plan's name. */
function rolloutKey(name) {
    return `${name} rollout`;
}

// EXTERNAL MODULE: ./build/src/publish/gate-name.js
var gate_name = __webpack_require__(19384);
;// CONCATENATED MODULE: ./build/src/publish/canary.js








/**
 * The action in its canary mode: one step of a rollout, or its approval. The answer is in the outputs and in
 * `canary.json` before the state counts it as given; whatever goes wrong becomes an announcement that promotes nothing.
 */
async function rolloutStep(inputs, faults, event, now, setOutput) {
    const deliver = async (answer) => {
        const { decision, traffic, promote } = answer;
        const verdict = (0,external_node_path_.join)(inputs.out, 'canary.json');
        await (0,promises_.mkdir)(inputs.out, { recursive: true });
        await (0,promises_.writeFile)(verdict, `${JSON.stringify(answer, null, 2)}\n`);
        const status = statusOf[decision];
        give({ status, decision, traffic: String(traffic), promote: promote ? 'true' : 'false', verdict });
    };
    const give = (outputs) => {
        for (const [name, value] of Object.entries(outputs))
            setOutput(name, value);
    };
    try {
        if (faults.length > 0)
            throw new refusal/* Refusal */.P_(faults.join('\n'));
        await (0,promises_.rm)((0,external_node_path_.join)(inputs.out, 'canary.json'), { force: true });
        const { plan, baseline, canary, labels, approvedBy } = inputs;
        const state = inputs.state;
        const answer = approvedBy === null
            ? await canaryStep({ plan, baseline, canary, labels, state, now, deliver })
            : await canaryApprove({ plan, state, by: approvedBy, now, deliver });
        return announceRollout(answer, await (0,read/* readPlan */.m)(plan), inputs.name, now.toISOString());
    }
    catch (error) {
        give({ status: 'ERROR', decision: 'ERROR', traffic: '', promote: 'false', verdict: '' });
        const message = error instanceof refusal/* Refusal */.P_
            ? error.message
            : `a fault of Greenlight itself, please report it: ${error instanceof Error ? error.message : String(error)}`;
        const key = rolloutKey(inputs.name ?? (0,gate_name/* gateName */.h)(inputs.plan));
        return (0,announcement/* announceRefusal */.G)(message, key, event.commit, now.toISOString());
    }
}


/***/ })

};
