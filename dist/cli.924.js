export const id = 924;
export const ids = [924];
export const modules = {

/***/ 3726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ alphaEach)
/* harmony export */ });
/** Error rate that each of the k deciding measures may spend: α/k, so that its threshold is k/α. */
function alphaEach(rollout) {
    return (1 - rollout.confidence) / (rollout.measures.length + (rollout.auroc ? 1 : 0));
}


/***/ }),

/***/ 4924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ validate_command)
});

// EXTERNAL MODULE: ./build/src/judge/numbers.js
var numbers = __webpack_require__(9847);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/plan/metrics.js
var metrics = __webpack_require__(4036);
;// CONCATENATED MODULE: ./build/src/author/validate/ability.js
/** How often a rule may raise its level on an unchanged model before that is worth a warning. */
const tolerated = 0.05;
/** How often a rule must notice what it is there to notice. */
const power = 0.8;
/** The same, where the plan asks for `confidence`: GREEN is then found with the usual power, and AMBER in all other reviews. */
function toleratedOf(plan, level) {
    return plan.confidence !== null && level === 'AMBER' ? 1 - power : tolerated;
}

// EXTERNAL MODULE: ./build/src/measure/gamma.js
var gamma = __webpack_require__(7271);
;// CONCATENATED MODULE: ./build/src/author/validate/evidence.js

/** Chance that of so many labelled cases fewer than the rule asks for belong to its part. */
function chanceOfTooFew({ share, rule: { minCases } }, cases) {
    if (share >= 1)
        return cases < minCases ? 1 : 0;
    if (share <= 0 || cases < minCases)
        return 1;
    // P(X < k) of a binomial is the beta function's I at 1 − p with n − k + 1 and k.
    return (0,gamma/* regularizedBeta */.RL)(1 - share, cases - minCases + 1, minCases);
}
/** Chance that the metric has no value in a part of so many cases, because a class does not occur in it. */
function chanceOfAbsence({ rule, outcome }, cases) {
    if (!outcome)
        return 0;
    const shares = sharesNeeded(rule.metric, rule.class, outcome);
    return Math.min(1, shares.reduce((sum, share) => sum + (1 - share) ** cases, 0));
}
/** Shares of cases of which the metric needs at least one case each; those of macro averages are left out. */
function sharesNeeded(metric, one, outcome) {
    const { confusion } = outcome;
    const k = confusion && (one === null ? confusion.positive : confusion.classes.indexOf(one));
    if (!confusion || k === null || k < 0)
        return [];
    const size = confusion.classes.length;
    let [all, actual, predicted, either] = [0, 0, 0, 0];
    confusion.table.forEach((rows, cell) => {
        const [isActual, isPredicted] = [Math.floor(cell / size) === k, cell % size === k];
        all += rows;
        if (isActual)
            actual += rows;
        if (isPredicted)
            predicted += rows;
        if (isActual || isPredicted)
            either += rows;
    });
    const needs = {
        recall: [actual],
        precision: [predicted],
        f1: [either],
        specificity: [all - actual],
        auroc: [actual, all - actual],
        average_precision: [actual, all - actual],
        balanced_accuracy: [actual, all - actual],
        mcc: [actual, all - actual, predicted, all - predicted],
    };
    return (needs[metric] ?? []).map((rows) => rows / all);
}

// EXTERNAL MODULE: ./build/src/author/validate/trigger.js
var validate_trigger = __webpack_require__(9328);
;// CONCATENATED MODULE: ./build/src/author/validate/advice.js





/** A rule of which nothing can be said. */
function unjudged(part, reason) {
    return about(part, `Nothing can be said of this rule: ${reason}.`);
}
/** Too few cases for the rule to be judged at all, or none of a class that it needs. */
function adviseOnEvidence(part, { cases, unit }) {
    const { rule, share, where } = part;
    const few = chanceOfTooFew(part, cases);
    if (few > tolerated) {
        const enough = (0,validate_trigger/* leastCases */.b)((n) => chanceOfTooFew(part, n) <= tolerated);
        const have = share < 1 && where !== null
            ? `${(0,numbers/* sayShare */.Zf)(share)} of the reference’s labelled rows meet "${where}": about ${(0,numbers/* say */.cv)(round(cases * share))} of ${(0,numbers/* say */.cv)(cases)} a ${unit}`
            : `There are ${(0,numbers/* say */.cv)(cases)} labelled cases a ${unit}`;
        const often = few > 0.995 ? `every ${unit} is` : `${sayChance(few)} of ${unit}s are`;
        const remedy = enough === null
            ? 'Leave the edge case out, or find a reference that has some.'
            : `It needs ${(0,numbers/* say */.cv)(enough)} cases a ${unit}: review less often, or lower min_cases if fewer are enough for you.`;
        return [
            about(part, `${have}, and the rule asks for ${(0,numbers/* say */.cv)(rule.minCases)} (min_cases). So ${often} AMBER for want of evidence. ${remedy}`),
        ];
    }
    const none = chanceOfAbsence(part, cases * share);
    if (none <= tolerated)
        return [];
    const enough = (0,validate_trigger/* leastCases */.b)((n) => chanceOfAbsence(part, n * share) <= tolerated);
    const message = `With ${(0,numbers/* say */.cv)(cases)} labelled cases a ${unit}, ${sayChance(none)} of ${unit}s hold no case of a class that ` +
        `${title(part)} needs, and are AMBER for want of evidence.${enough === null ? '' : ` It needs ${(0,numbers/* say */.cv)(enough)}.`}`;
    return [about(part, message)];
}
/** An alarm that chance raises too often, that the reference itself raises, or that a worthless model does not. */
function adviseOnAlarm(plan, alarm, ability, reviews) {
    const { part, trigger } = alarm;
    const warnings = [];
    // What has too few cases to be judged has been told so.
    if (chanceOfTooFew(part, reviews.cases) > tolerated)
        return [];
    const own = reviews.cases * part.share;
    const byChance = (0,validate_trigger/* chanceOf */.En)(trigger, own, 0);
    if (isPast(alarm))
        warnings.push(unchangedIsPast(alarm, own, ability));
    else if (byChance > toleratedOf(plan, alarm.level)) {
        warnings.push(raisedByChance(plan, alarm, ability, reviews, byChance));
    }
    const { worthless } = trigger.decline;
    if (worthless !== null && (0,validate_trigger/* chanceAt */.sB)(trigger, own, worthless) < power)
        warnings.push(comesLate(alarm, ability, reviews, worthless));
    return warnings.map((message) => about(part, message));
}
function unchangedIsPast(alarm, own, ability) {
    const bound = suggested(alarm, own);
    const moved = bound === null ? '' : `Move the bound to ${bound}, or `;
    return (`The reference itself is ${alarm.level} by "${alarm.rule}": its ${title(alarm.part)} is ${(0,numbers/* say */.cv)(ability.unchanged)}, ` +
        `and so is that of every model that is no better. ${moved || 'Move the bound, or '}mend the model first.`);
}
function raisedByChance(plan, alarm, ability, { cases, unit }, byChance) {
    const { part, trigger, level, rule } = alarm;
    const own = cases * part.share;
    const count = part.share < 1
        ? `With ${(0,numbers/* say */.cv)(cases)} labelled cases a ${unit}, about ${(0,numbers/* say */.cv)(round(own))} of this kind`
        : `With ${(0,numbers/* say */.cv)(cases)} labelled cases a ${unit}`;
    const unproven = plan.confidence !== null && level === 'AMBER';
    const what = unproven
        ? `${unchangedModel(part)} (${title(part)} ${(0,numbers/* say */.cv)(ability.unchanged)}) is not proven GREEN, which is AMBER, in ${sayChance(byChance)} of ${unit}s ("${rule}")`
        : `${level} ("${rule}") is raised by chance in ${sayChance(byChance)} of ${unit}s, on ${unchangedModel(part)} (${title(part)} ${(0,numbers/* say */.cv)(ability.unchanged)})`;
    const bound = suggested(alarm, own);
    const remedies = [
        ...(ability.needs === null ? [] : [`${(0,numbers/* say */.cv)(ability.needs)} cases a ${unit}`]),
        ...(bound === null ? [] : [bound]),
    ];
    const tooSmall = ability.needs === null && trigger.against !== null
        ? ' No number of cases mends that alone, because the reference’s own value is not known well enough.'
        : '';
    const remedy = remedies.length > 0 ? ` It needs ${remedies.join(', or ')}.` : '';
    return `${count}, ${what}.${tooSmall}${remedy}`;
}
function comesLate({ part, trigger, level, rule }, ability, { cases, unit }, worthless) {
    const value = `${title(part)} ${(0,numbers/* say */.cv)(Math.abs(worthless.value))}`;
    const model = trigger.decline.regression
        ? `with errors ten times as large (${value})`
        : `that answers by chance, each answer as often as now (${value})`;
    const often = sayChance((0,validate_trigger/* chanceAt */.sB)(trigger, cases * part.share, worthless));
    const remedy = ability.needs === null
        ? 'Let the rule begin earlier.'
        : `It needs ${(0,numbers/* say */.cv)(ability.needs)} cases a ${unit}, or a rule that begins earlier.`;
    return `${level} ("${rule}") comes late: even a model ${model} would raise it in ${often} of ${unit}s only. ${remedy}`;
}
/** A bound, or an amount, that chance would pass as seldom as is tolerated; null where a worthless model would not pass it either. */
function suggested({ trigger, part }, own) {
    const { decline } = trigger;
    if (!(own >= 1) || trigger.proof !== 0)
        return null;
    const now = decline.at(0).value;
    const end = Math.abs((decline.worthless ?? decline.at(1)).value);
    const higher = decline.better === 'higher';
    const reach = (0,validate_trigger/* reachFor */.r2)(trigger, own, tolerated);
    const exact = higher ? now - reach : Math.abs(now) + reach;
    if (!(reach > 0) || (higher ? exact <= end : exact >= end))
        return null;
    const step = 10 ** Math.floor(Math.log10(reach / 5));
    if (trigger.against !== null) {
        const amount = Math.ceil(reach / step) * step;
        return `an amount of ${(0,numbers/* say */.cv)(Number(amount.toPrecision(6)))} or more`;
    }
    const bound = (higher ? Math.floor(exact / step) : Math.ceil(exact / step)) * step;
    const unit = part.rule.red?.text.endsWith('%') || part.rule.green?.text.endsWith('%') ? numbers/* sayShare */.Zf : numbers/* say */.cv;
    return `a bound of ${unit(Number(bound.toPrecision(6)))} or ${higher ? 'less' : 'more'}`;
}
/** Whether an unchanged model's true value is past the cut. */
function isPast({ trigger: { decline, cut, inclusive } }) {
    const value = decline.better === 'zero' ? Math.abs(decline.at(0).value) : decline.at(0).value;
    if (value === cut)
        return inclusive;
    return decline.better === 'higher' ? value < cut : value > cut;
}
function unchangedModel({ outcome }) {
    return outcome === null ? 'a model that is just GREEN' : 'a model as good as the reference';
}
function title({ rule: { metric, class: one } }) {
    const name = metrics/* metricNames */.Z[metric].title;
    return one === null ? name : `${name} of class "${one}"`;
}
/** A chance in per cent, not more exact than it is. */
function sayChance(chance) {
    if (chance > 0 && chance < 0.001)
        return '< 0.1 %';
    if (chance < 1 && chance > 0.999)
        return '> 99.9 %';
    return (0,numbers/* sayShare */.Zf)(Number(chance.toPrecision(2)));
}
function round(cases) {
    return cases < 10 ? Number(cases.toPrecision(2)) : Math.round(cases);
}
function about({ check, rule }, message) {
    return { check, plan_line: rule.line, message };
}

;// CONCATENATED MODULE: ./build/src/author/validate/words.js



/** What `greenlight validate` prints: for whom the numbers are, a line for each level of each rule, and what is wrong. */
function describeValidation(validation) {
    const { file, reviews, warnings, notes } = validation;
    const blocks = [[`${(0,report_escape/* escapeTerminal */.en)(file)}: well formed.`, ...scope(validation)]];
    if (validation.rules.length > 0)
        blocks.push(tableOf(validation));
    const told = reviews ? summary(validation) : [];
    if (told.length > 0)
        blocks.push(told);
    if (notes.length > 0)
        blocks.push(notes.map((note) => `note: ${(0,report_escape/* escapeTerminal */.en)(note)}`));
    if (warnings.length > 0) {
        blocks.push(warnings.map(({ check, plan_line, message }) => {
            const place = plan_line === null ? file : `${file}:${plan_line}`;
            return `warning: ${(0,report_escape/* escapeTerminal */.en)(`${place}: ${check}: ${message}`)}`;
        }));
    }
    const many = warnings.length === 1 ? 'is 1 warning' : `are ${(0,numbers/* say */.cv)(warnings.length)} warnings`;
    blocks.push([
        warnings.length > 0
            ? `There ${many}.`
            : validation.rules.length > 0 || validation.rollout
                ? 'The plan can do its job.'
                : 'Whether the plan can do its job was not judged.',
    ]);
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function scope({ reviews, confidence, reference_rows: rows, rules, rollout }) {
    if (reviews && rules.length === 0 && !rollout)
        return ['It has no rule that chance could raise.'];
    if (!reviews) {
        return [
            'How often its rules fire by chance, and what they can find, depends on the model and the data:',
            'name the set that it was accepted on with --reference.',
        ];
    }
    const { cases, because, unit } = reviews;
    return [
        `Judged for ${(0,numbers/* say */.cv)(cases)} labelled cases a ${unit}, ${because}${because === 'as given' ? '' : '; --cases N changes it'}.`,
        confidence === null
            ? 'Levels are decided as written.'
            : `GREEN and RED need proof at ${(0,numbers/* sayShare */.Zf)(confidence)} confidence; "by chance" of AMBER counts what is not proven.`,
        ...(rows === null ? ['There is no reference: the model is taken to be just good enough for GREEN.'] : []),
    ];
}
/** Rules on missing values that never fire would only fill the page. */
function tableOf({ rules, reference_rows: known }) {
    const shown = rules.filter(({ check, false_alarm }) => !check.startsWith('input/') || false_alarm >= 0.001);
    const left = rules.length - shown.length;
    const head = ['Rule', 'Raises', 'Unchanged', 'By chance', 'Finds', 'Needs'];
    const rows = shown.map((rule) => [
        (0,report_escape/* escapeTerminal */.en)(rule.check, 40),
        (0,report_escape/* escapeTerminal */.en)(`${rule.gates ? rule.level : `${rule.level}, a note`} ${rule.rule.startsWith('worse') ? '' : 'when '}${rule.rule}`, 48),
        (0,numbers/* say */.cv)(rule.unchanged),
        sayChance(rule.false_alarm),
        rule.finds === null ? 'nothing' : (0,numbers/* say */.cv)(rule.finds),
        rule.needs === null ? '–' : (0,numbers/* say */.cv)(rule.needs),
    ]);
    const width = (column) => Math.max(...[head, ...rows].map((cells) => cells[column].length));
    const widths = head.map((_, column) => width(column));
    const line = (cells) => cells
        .map((cell, i) => (i < 2 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
        .join('  ')
        .trimEnd();
    return [
        line(head),
        ...rows.map(line),
        ...(left > 0 ? [`… and ${(0,numbers/* say */.cv)(left)} levels of rules on inputs, which chance does not raise.`] : []),
        '',
        `Unchanged: what ${known === null ? 'a model that is just GREEN' : 'a model as good as the reference'} has. By chance: share of reviews in which such a model is raised.`,
        'Finds: the nearest value that is raised in 80 % of reviews. Needs: cases a review at which the rule can do its job.',
    ];
}
function summary({ reviews, false_alarm: chance, rollout }) {
    const lines = [];
    if (chance !== null && chance > 0) {
        lines.push(`The metric rules together keep at most ${sayChance(chance)} of ${reviews.unit}s of an unchanged model from GREEN.`);
    }
    if (rollout) {
        lines.push(`The rollout judges the AUROC once, at ${(0,numbers/* say */.cv)(rollout.cases)} labelled canary cases: a canary as good as the baseline ` +
            `(AUROC ${(0,numbers/* say */.cv)(rollout.auroc)}) is then shown to be no worse by ${(0,numbers/* say */.cv)(rollout.margin)} in ${sayChance(rollout.promotes)} of rollouts, ` +
            `and one that is worse by it is shown to be in ${sayChance(rollout.rolls_back)}; 80 % of both need ${(0,numbers/* say */.cv)(rollout.needs)} cases.`);
    }
    return lines;
}

// EXTERNAL MODULE: ./build/src/count/index.js + 4 modules
var count = __webpack_require__(4296);
// EXTERNAL MODULE: ./build/src/data/condition.js + 5 modules
var condition = __webpack_require__(6885);
// EXTERNAL MODULE: ./build/src/data/sets.js
var data_sets = __webpack_require__(8069);
// EXTERNAL MODULE: ./build/src/plan/read.js
var read = __webpack_require__(229);
// EXTERNAL MODULE: ./build/src/author/decline.js
var author_decline = __webpack_require__(8291);
// EXTERNAL MODULE: ./build/src/author/placeholder.js
var placeholder = __webpack_require__(8616);
// EXTERNAL MODULE: ./build/src/judge/fall.js
var judge_fall = __webpack_require__(9600);
// EXTERNAL MODULE: ./build/src/judge/ruled.js
var ruled = __webpack_require__(7067);
// EXTERNAL MODULE: ./build/src/measure/normal.js
var normal = __webpack_require__(627);
;// CONCATENATED MODULE: ./build/src/author/validate/alarms.js



/** The metric rules of a plan with their parts of the reference. */
function partsOf({ metrics, edgeCases }, reference) {
    const whole = metrics.map((rule) => ({
        check: `metric/${(0,ruled/* keyOf */.TN)(rule)}`,
        rule,
        outcome: reference?.outcome ?? null,
        share: 1,
        where: null,
    }));
    const edges = edgeCases.flatMap(({ name, where, metrics: rules }, i) => {
        const outcome = reference?.edgeCases[i]?.outcome ?? null;
        const share = outcome ? outcome.cases / Math.max(1, reference.outcome.cases) : 1;
        return rules.map((rule) => ({ check: `edge/${name}/${(0,ruled/* keyOf */.TN)(rule)}`, rule, outcome, share, where }));
    });
    return [...whole, ...edges];
}
/** How many things must be shown for RED, over all gating rules: what Holm's adjustment divides by. */
function redTests(parts) {
    const tests = parts.flatMap(({ rule }) => rule.gates ? [rule.red, ...rule.falls.map(({ red }) => red)] : []);
    return Math.max(1, tests.filter((bound) => bound !== null).length);
}
/** The alarms of one rule; AMBER stands for "AMBER or RED". `tests`: see `redTests`. */
function alarmsOf(plan, part, decline, tests) {
    const { rule } = part;
    const proof = (level) => {
        if (plan.confidence === null)
            return 0;
        return level === 'RED'
            ? (0,normal/* normalQuantile */.Zl)(1 - (1 - plan.confidence) / tests)
            : -(0,normal/* normalQuantile */.Zl)(plan.confidence);
    };
    const alarm = (level, text, trigger) => ({
        part,
        level,
        rule: text,
        trigger: { decline, proof: proof(level), ...trigger },
    });
    const { green, amber, red } = rule;
    const alarms = [];
    // Without a reference the model is taken to be on the bound of GREEN itself.
    const isKnown = part.outcome !== null;
    if (green && isKnown) {
        const inclusive = !green.operator.endsWith('=');
        alarms.push(alarm('AMBER', `not ${green.text}`, { cut: green.value, inclusive, against: null }));
    }
    else if (amber && isKnown) {
        const inclusive = amber.operator.endsWith('=');
        alarms.push(alarm('AMBER', amber.text, { cut: amber.value, inclusive, against: null }));
    }
    if (red)
        alarms.push(alarm('RED', red.text, { cut: red.value, inclusive: red.operator.endsWith('='), against: null }));
    for (const fall of rule.falls) {
        for (const level of ['AMBER', 'RED'])
            alarms.push(...fallAlarm(alarm, decline, fall, level));
    }
    return alarms;
}
function fallAlarm(alarm, decline, fall, level) {
    const amount = level === 'RED' ? fall.red : fall.amber;
    if (!amount)
        return [];
    const { value } = decline.at(0);
    const points = (0,judge_fall/* inPoints */.Tn)(amount, value);
    const cut = decline.better === 'higher' ? value - points : Math.abs(value) + points;
    const against = fall.from === 'reference' ? decline.cases : 'same';
    return [
        alarm(level, `worse by ${amount.text} than the ${fall.from}`, {
            cut: decline.better === 'lower' ? value + points : cut,
            inclusive: true,
            against,
        }),
    ];
}

;// CONCATENATED MODULE: ./build/src/author/validate/binormal.js

/**
 * √cases times the standard error of an AUROC in large samples, where the scores of both classes are normal with one
 * variance, or can be made so without changing their order. `positives`: share of positive cases.
 */
function binormalSpread(auroc, positives) {
    return Math.sqrt(placementVariance(auroc) / (positives * (1 - positives)));
}
/** The variance of a case's placement among the other class: E Φ(Z + d)² − AUROC², where AUROC = Φ(d/√2). */
function placementVariance(auroc) {
    const distance = Math.SQRT2 * (0,normal/* normalQuantile */.Zl)(auroc);
    // The trapezoidal rule is as exact as can be where the function and all its slopes vanish at both ends.
    const step = 1 / 8;
    let sum = 0;
    for (let z = -9; z <= 9; z += step)
        sum += (0,normal/* normalDensity */.kC)(z) * (0,normal/* normalCdf */.vr)(z + distance) ** 2;
    return Math.max(0, sum * step - auroc ** 2);
}

;// CONCATENATED MODULE: ./build/src/author/validate/assumed.js


/**
 * What can be said of a metric without a reference: the model is taken to be just good enough, on the bound of GREEN, and
 * the doubt is what theory gives for that value. `positives`: share of positive cases, where it is known.
 */
function assumedDecline({ rule, where }, positives) {
    const reason = 'without a reference its doubt is not known; name one with --reference';
    const bound = rule.green ?? rule.amber;
    if (where !== null)
        return 'without a reference nobody knows how many cases meet its condition; name one with --reference';
    if (bound === null || rule.class !== null)
        return reason;
    const share = ofShare[rule.metric] ?? null;
    if (rule.metric === 'auroc' || share !== null) {
        if (positives === null && rule.metric !== 'accuracy') {
            return 'its doubt hangs on the share of positive cases; name a reference with --reference, or that share with --positives';
        }
    }
    else
        return reason;
    const worst = rule.metric === 'auroc' ? 0.5 : 0;
    const value = bound.value;
    if (!(value > worst && value < 1))
        return reason;
    const at = (worse) => {
        const lower = value + worse * (worst - value);
        const spread = share === null
            ? binormalSpread(lower, positives)
            : Math.sqrt((lower * (1 - lower)) / share(positives ?? Number.NaN));
        return { value: lower, spread };
    };
    return {
        better: metrics/* metricNames */.Z[rule.metric].better,
        cases: Number.POSITIVE_INFINITY,
        counted: rule.metric === 'accuracy',
        share: true,
        regression: false,
        at,
        worthless: rule.metric === 'auroc' ? at(1) : null,
    };
}
/** Metrics that are a proportion, and of which share of the cases. */
const ofShare = {
    accuracy: () => 1,
    recall: (positives) => positives,
    specificity: (positives) => 1 - positives,
};

// EXTERNAL MODULE: ./build/src/measure/drift.js + 4 modules
var drift = __webpack_require__(2749);
// EXTERNAL MODULE: ./build/src/measure/psi.js
var psi = __webpack_require__(8526);
;// CONCATENATED MODULE: ./build/src/author/validate/drift.js




/** Bins of a numeric feature's PSI. */
const bins = 10;
/**
 * The smallest drift of one feature alone that can be claimed, against the size from which the plan says that drift
 * matters. KS: the limit law at q over the number of features, as Benjamini and Hochberg ask of a single finding. PSI:
 * what chance exceeds in 5 % of runs.
 */
function adviseOnDrift(plan, features, { reference }, { cases, unit }) {
    const { test, q } = plan.drift;
    const watched = features.filter(({ watched: is, type }) => is && type !== 'time').length;
    if (watched === 0 || (test !== 'ks' && test !== 'psi'))
        return { note: null, warnings: [] };
    const least = (n) => test === 'psi'
        ? (0,psi/* psiByChance */.ge)(bins, reference.rows, n)
        : Math.sqrt((-Math.log(q / watched / 2) / 2) * (1 / n + 1 / reference.rows));
    const matters = plan.drift.threshold ?? drift/* driftDefaults */.G$[test];
    const name = test === 'psi' ? 'a PSI' : 'a KS distance';
    const seen = least(cases);
    if (seen <= matters) {
        return {
            note: `With ${(0,numbers/* say */.cv)(cases)} rows a ${unit}, drift of one feature is claimed from ${name} of ${(0,numbers/* say */.cv)(matters)} on, as the plan asks.`,
            warnings: [],
        };
    }
    const needs = (0,validate_trigger/* leastCases */.b)((n) => least(n) <= matters);
    const message = `With ${(0,numbers/* say */.cv)(cases)} rows a ${unit}, drift of one feature is claimed from ${name} of ${(0,numbers/* say */.cv)(Number(seen.toPrecision(2)))} on only, ` +
        `not from ${(0,numbers/* say */.cv)(matters)}: a smaller one cannot be told from chance. ` +
        (needs === null
            ? 'The reference has too few rows to do better.'
            : `It needs ${(0,numbers/* say */.cv)(needs)} rows a ${unit}.`);
    // What drift raises is a note where labels decide, unless the plan says otherwise.
    if (plan.drift.raises === null || plan.drift.raises === 'NOTE')
        return { note: message, warnings: [] };
    return { note: null, warnings: [{ check: 'drift', plan_line: plan.drift.line, message }] };
}

;// CONCATENATED MODULE: ./build/src/author/validate/metrics.js






/** What each level of the metric rules can do, and what is wrong with it. */
function metricAbilities(plan, parts, reviews, learn = learnt) {
    const abilities = [];
    const warnings = [];
    const tests = redTests(parts);
    for (const part of parts) {
        const decline = learn(part);
        const { gates } = part.rule;
        if (typeof decline === 'string') {
            if (gates)
                warnings.push(unjudged(part, decline));
            continue;
        }
        if (gates) {
            // That a whole review is too small is said once, not of every rule.
            const told = new Set(warnings.map(({ message }) => message));
            warnings.push(...adviseOnEvidence(part, reviews).filter(({ message }) => !told.has(message)));
        }
        for (const alarm of alarmsOf(plan, part, decline, tests)) {
            const ability = abilityOf(plan, alarm, reviews.cases);
            abilities.push(ability);
            if (gates)
                warnings.push(...adviseOnAlarm(plan, alarm, ability, reviews));
        }
    }
    return { abilities, warnings };
}
function learnt({ rule, outcome }) {
    if (!outcome || outcome.cases === 0)
        return 'no labelled row of the reference belongs to it';
    // Chance alone gives few cases a calibration error, so the reference's says little of a smaller sample's.
    if (rule.metric === 'calibration_error')
        return 'it grows by itself as cases get fewer, and no formula for that is known here';
    return (0,author_decline/* declineOf */.s)(rule.metric, rule.class, outcome);
}
function abilityOf(plan, alarm, cases) {
    const { part, trigger, level } = alarm;
    const own = cases * part.share;
    const found = (0,validate_trigger/* leastFound */.aH)(trigger, own, power);
    const size = (value) => (trigger.decline.better === 'zero' ? Math.abs(value) : value);
    return {
        check: part.check,
        level,
        rule: alarm.rule,
        plan_line: part.rule.line,
        gates: part.rule.gates,
        unchanged: size(trigger.decline.at(0).value),
        cases: own,
        false_alarm: falseAlarm(alarm, cases),
        finds: found === null ? null : size(trigger.decline.at(found).value),
        needs: (0,validate_trigger/* leastCases */.b)((n) => falseAlarm(alarm, n) <= toleratedOf(plan, level) && isInTime(alarm, n)),
    };
}
/** Whether so many labelled cases are enough to raise the level of a model that is worth nothing. */
function isInTime({ part, trigger }, cases) {
    const { decline } = trigger;
    const judged = 1 - chanceOfNone(part, cases);
    const seen = (0,validate_trigger/* chanceAt */.sB)(trigger, Math.max(1, cases * part.share), decline.worthless ?? decline.at(1));
    return judged * seen >= power;
}
/** Chance that a review of so many labelled cases raises the level on an unchanged model. Without evidence it is AMBER. */
function falseAlarm({ part, trigger, level }, cases) {
    const none = chanceOfNone(part, cases);
    return (level === 'AMBER' ? none : 0) + (1 - none) * (0,validate_trigger/* chanceOf */.En)(trigger, Math.max(1, cases * part.share), 0);
}
function chanceOfNone(part, cases) {
    const few = chanceOfTooFew(part, cases);
    return few + (1 - few) * chanceOfAbsence(part, cases * part.share);
}

// EXTERNAL MODULE: ./build/src/plan/terms.js
var terms = __webpack_require__(9378);
// EXTERNAL MODULE: ./build/src/refusal.js
var refusal = __webpack_require__(4977);
;// CONCATENATED MODULE: ./build/src/author/validate/reviews.js



const day = 86_400_000;
/**
 * How many labelled cases a review has: those that are given, made those of the plan's own period; else the pace of the
 * reference, where its times span a period; else all of the reference. null where nothing tells.
 */
function reviewsOf(plan, given, reference) {
    const per = given?.per ? periodOf(given.per) : null;
    const period = plan.review ?? per;
    const unit = period === null ? 'review' : unitOf(period);
    if (given) {
        if (per === null || plan.review === null)
            return { cases: given.cases, because: 'as given', unit };
        const cases = Math.round((given.cases * plan.review.milliseconds) / per.milliseconds);
        const because = cases === given.cases ? 'as given' : `from ${(0,numbers/* say */.cv)(given.cases)} ${per.text}`;
        if (cases < 1)
            throw new refusal/* Refusal */.P_(`--cases: ${(0,numbers/* say */.cv)(given.cases)} ${per.text} are less than one case in a review (${plan.review.text}).`);
        return { cases, because, unit };
    }
    if (reference === null)
        return null;
    const { labelled, times } = reference;
    const span = times?.span ? times.span.to - times.span.from : 0;
    if (period && span >= period.milliseconds) {
        const cases = Math.max(1, Math.round((labelled * period.milliseconds) / span));
        return { cases, because: `at the pace of the reference: ${(0,numbers/* say */.cv)(labelled)} in ${inDays(span)}`, unit };
    }
    return { cases: labelled, because: 'as many as the reference has', unit };
}
/** `weekly` and `1 week` are "week"; what has no word of its own is "review". */
function unitOf({ milliseconds }) {
    const units = {
        [day / 24]: 'hour',
        [day]: 'day',
        [7 * day]: 'week',
        [30 * day]: 'month',
        [91 * day]: 'quarter',
        [365 * day]: 'year',
    };
    return units[milliseconds] ?? 'review';
}
function periodOf(text) {
    const found = (0,terms/* readPeriod */.e0)(/^\d/.test(text.trim()) ? text : `1 ${text}`);
    if (!found)
        throw new refusal/* Refusal */.P_(`--per "${text}" is no length of time; write day, week, month or 2 weeks.`);
    return { ...found, text: `in ${found.text.replace(/^1 /, 'a ').replace(/^a hour/, 'an hour')}` };
}
function inDays(milliseconds) {
    const days = milliseconds / day;
    return days < 2 ? `${(0,numbers/* say */.cv)(Math.round(days * 24))} hours` : `${(0,numbers/* say */.cv)(Math.round(days))} days`;
}

// EXTERNAL MODULE: ./build/src/canary/alpha.js
var alpha = __webpack_require__(3726);
// EXTERNAL MODULE: ./build/src/measure/cases-needed.js
var cases_needed = __webpack_require__(7545);
;// CONCATENATED MODULE: ./build/src/author/validate/rollout.js







/**
 * Judges the number of cases that a rollout plans for its AUROC. The baseline answers what the first step leaves it; in a
 * shadow both answer all, and are taken to be independent, which asks for too many cases rather than too few.
 */
function rolloutAbility({ rollout }, decline) {
    if (!rollout?.auroc)
        return null;
    const { margin, cases, line } = rollout.auroc;
    const first = rollout.steps[0] ?? 0.5;
    const baselines = first < 1 ? (1 - first) / first : 1;
    const { value, spread } = decline.at(0);
    const confidence = 1 - (0,alpha/* alphaEach */.g)(rollout);
    // The doubt of a worse canary: as much larger than the reference's as that of normal scores would be.
    const fallen = Math.max(0.5, value - margin);
    const worse = value > 0.5 && value < 1 ? binormalSpread(fallen, 0.5) / binormalSpread(value, 0.5) : 1;
    const sides = [spread, spread * worse].map((canary) => {
        const one = Math.hypot(canary, spread / Math.sqrt(baselines));
        return {
            proven: (0,normal/* normalCdf */.vr)((margin * Math.sqrt(cases)) / one - (0,normal/* normalQuantile */.Zl)(confidence)),
            needs: (0,cases_needed/* casesNeeded */.h)({ cases: 1, standardError: one, margin, confidence, power: power }),
        };
    });
    const [promotes, rollsBack] = sides.map(({ proven }) => proven);
    const needs = Math.ceil(Math.max(...sides.map((side) => side.needs)));
    const ability = { cases, margin, auroc: value, promotes, rolls_back: rollsBack, needs };
    if (cases >= needs)
        return { ability, warnings: [] };
    const message = `At ${(0,numbers/* say */.cv)(cases)} labelled canary cases, a canary as good as the baseline (AUROC ${(0,numbers/* say */.cv)(value)}) is shown to be no worse by ` +
        `${(0,numbers/* say */.cv)(margin)} in ${sayChance(promotes)} of rollouts, and one that is worse by it is shown to be in ${sayChance(rollsBack)}; ` +
        `the others end INCONCLUSIVE. It needs ${(0,numbers/* say */.cv)(needs)} cases, or a wider margin.`;
    return { ability, warnings: [{ check: 'rollout/auroc', plan_line: line, message }] };
}

// EXTERNAL MODULE: ./build/src/judge/rule.js
var judge_rule = __webpack_require__(3447);
;// CONCATENATED MODULE: ./build/src/author/validate/shares.js






/** What the rules on shares of rows can do: missing values of each feature, shares of predicted classes, numbers of rows. */
function shareAbilities(plan, features, { reference }, reviews) {
    const missing = features.flatMap((feature) => {
        const rule = feature.missing ?? plan.inputs.missing;
        const column = reference.columns.get(feature.name);
        if (!rule || !column)
            return [];
        return shares_alarmsOf(rule).map((alarm) => ({
            ...alarm,
            check: `input/${feature.name}/missing`,
            line: rule.line,
            unchanged: column.missing / column.rows,
            what: `${(0,numbers/* sayShare */.Zf)(column.missing / column.rows)} of the reference’s "${feature.name}" is missing`,
            worst: 1,
            error: (share, cases) => Math.sqrt((share * (1 - share)) / cases),
        }));
    });
    const { classes, rows } = reference.predictions;
    // The class predicted in nearest to half of the rows wavers most.
    const shares = [...classes.values()].map((n) => n / Math.max(1, rows));
    const wavering = shares.reduce((best, p) => (p * (1 - p) > best * (1 - best) ? p : best), 0);
    const changed = shares_alarmsOf(plan.predictions.share).map((alarm) => ({
        ...alarm,
        check: 'prediction/share',
        line: plan.predictions.share.line,
        unchanged: 0,
        what: 'the shares of the predicted classes are unchanged',
        worst: Math.max(wavering, 1 - wavering),
        error: (_, cases) => Math.sqrt(wavering * (1 - wavering) * (1 / cases + 1 / rows)),
    }));
    const found = [...missing, ...changed].map((alarm) => judgeShare(alarm, reviews));
    return {
        abilities: found.map(({ ability }) => ability),
        warnings: [...found.flatMap(({ warnings }) => warnings), ...adviseOnRows(plan, reference.rows, reviews)],
    };
}
/** A rule's alarms, as bounds that are met where they sound. */
function shares_alarmsOf(rule) {
    if (!rule)
        return [];
    const opposite = { '>=': '<', '>': '<=', '<=': '>', '<': '>=' };
    const { amber, red, green } = rule;
    const operator = green && opposite[green.operator];
    const notGreen = green &&
        operator && { ...green, operator, text: green.text.replace(green.operator, operator) };
    const first = notGreen ?? amber;
    return [
        ...(first ? [{ level: 'AMBER', bound: first }] : []),
        ...(red ? [{ level: 'RED', bound: red }] : []),
    ];
}
function judgeShare(alarm, { cases, unit }) {
    const { bound, unchanged, check, line, level, what, worst } = alarm;
    const byChance = chanceOf(alarm, cases, unchanged);
    const needs = (0,validate_trigger/* leastCases */.b)((n) => chanceOf(alarm, n, unchanged) <= tolerated);
    const ability = {
        check,
        level,
        rule: bound.text,
        plan_line: line,
        gates: true,
        unchanged,
        cases,
        false_alarm: byChance,
        finds: leastShare(alarm, cases, worst),
        needs,
    };
    if (byChance <= tolerated)
        return { ability, warnings: [] };
    const past = (0,judge_rule/* meets */.D)(unchanged, bound);
    const message = past
        ? `The reference itself is ${level} by "${bound.text}": ${what}. Let the rule begin later, or mend the data first.`
        : `With ${(0,numbers/* say */.cv)(cases)} rows a ${unit}, ${level} ("${bound.text}") is raised by chance in ${sayChance(byChance)} of ${unit}s, where ${what}.` +
            (needs === null
                ? ' Let the rule begin later.'
                : ` It needs ${(0,numbers/* say */.cv)(needs)} rows, or a rule that begins later.`);
    return { ability, warnings: [{ check, plan_line: line, message }] };
}
/** Chance that the bound is met; a change counts in both directions. */
function chanceOf({ bound, error, check }, cases, share) {
    const spread = error(share, cases);
    const past = (sign) => {
        if (!(spread > 0))
            return (0,judge_rule/* meets */.D)(sign * share, bound) ? 1 : 0;
        const z = (bound.value - sign * share) / spread;
        return bound.operator.startsWith('>') ? 1 - (0,normal/* normalCdf */.vr)(z) : (0,normal/* normalCdf */.vr)(z);
    };
    return check === 'prediction/share' ? Math.min(1, past(1) + past(-1)) : past(1);
}
function leastShare(alarm, cases, worst) {
    if (!alarm.bound.operator.startsWith('>') || chanceOf(alarm, cases, worst) < power)
        return null;
    let [low, high] = [alarm.unchanged, worst];
    for (let step = 0; step < 50; step++) {
        const middle = (low + high) / 2;
        if (chanceOf(alarm, cases, middle) >= power)
            high = middle;
        else
            low = middle;
    }
    return high;
}
function adviseOnRows({ inputs: { rows: rule } }, rows, { cases, unit }) {
    const share = cases / rows;
    const alarm = shares_alarmsOf(rule).findLast(({ bound }) => (0,judge_rule/* meets */.D)(share, bound));
    if (!rule || !alarm)
        return [];
    const message = `${(0,numbers/* say */.cv)(cases)} rows a ${unit} are ${(0,numbers/* sayShare */.Zf)(Number(share.toPrecision(3)))} of the reference’s ${(0,numbers/* say */.cv)(rows)}, ` +
        `so that every ${unit} is ${alarm.level} by "${alarm.bound.text}". Set the rule by what a ${unit} usually brings.`;
    return [{ check: 'input/rows/count', plan_line: rule.line, message }];
}

;// CONCATENATED MODULE: ./build/src/author/validate.js













/**
 * Judges a plan before it judges a model: how often its rules would be raised by chance, what they can find, and how many
 * cases they need.
 *
 * @throws {PlanError} when the plan is broken; {Refusal} when the reference cannot be read by it.
 */
async function validatePlan(options, reading = {}) {
    const plan = await (0,read/* readPlan */.m)(options.plan);
    await (0,condition/* parseConditions */.WN)(plan.edgeCases.map(({ where }) => where));
    const learnt = options.reference.length > 0 ? await learn(plan, options, reading) : null;
    return judgePlan(plan, learnt, options);
}
/** The same of a plan and a reference that have been read. */
function judgePlan(plan, learnt, { cases, positives }) {
    const reference = learnt?.counts.reference ?? null;
    const reviews = reviewsOf(plan, cases, reference);
    const validation = {
        version: 1,
        plan: plan.name,
        file: plan.source.file,
        confidence: plan.confidence,
        reviews,
        reference_rows: reference?.rows ?? null,
        rules: [],
        false_alarm: null,
        rollout: null,
        warnings: [...adviseOnPlaceholders(plan), ...adviseOnNothing(plan)],
        notes: [],
    };
    if (reviews === null)
        return validation;
    const add = (found) => {
        validation.rules.push(...found.abilities);
        validation.warnings.push(...found.warnings);
    };
    const parts = partsOf(plan, reference);
    const assumed = (part) => assumedDecline(part, positives);
    add(metricAbilities(plan, parts, reviews, ...(reference ? [] : [assumed])));
    validation.false_alarm = together(validation.rules);
    addRollout(plan, validation, learnt, assumed, parts);
    if (!learnt)
        return validation;
    if (plan.data.group !== null) {
        validation.notes.push(`Rows of one ${plan.data.group} are taken to be independent here. Where they are alike, false alarms are more frequent, and more cases are needed.`);
    }
    add(shareAbilities(plan, learnt.sets.features, learnt.counts, reviews));
    const drift = adviseOnDrift(plan, learnt.sets.features, learnt.counts, reviews);
    validation.warnings.push(...drift.warnings);
    if (drift.note !== null)
        validation.notes.push(drift.note);
    return validation;
}
function addRollout(plan, validation, learnt, assumed, parts) {
    if (!plan.rollout?.auroc)
        return;
    const ruled = parts.find(({ rule, where }) => rule.metric === 'auroc' && where === null);
    const decline = learnt
        ? (0,author_decline/* declineOf */.s)('auroc', null, learnt.counts.reference.outcome)
        : ruled
            ? assumed(ruled)
            : 'without a reference its doubt is not known; name one with --reference';
    const found = typeof decline === 'string' ? null : rolloutAbility(plan, decline);
    if (found) {
        validation.rollout = found.ability;
        validation.warnings.push(...found.warnings);
    }
    else {
        const message = `Nothing can be said of the look at the AUROC: ${decline}.`;
        validation.warnings.push({ check: 'rollout/auroc', plan_line: plan.rollout.auroc.line, message });
    }
}
/** The reference, read as the plan has it; it stands on both sides, because counting asks for two. */
async function learn(plan, { reference, now }, reading) {
    const sets = await (0,data_sets/* readSets */.AP)(plan, { reference, candidate: reference, labels: [] }, reading);
    const unsearched = { ...plan, segments: { ...plan.segments, search: false } };
    return { sets, counts: (0,count/* count */.U9)(unsearched, sets, now).counts };
}
/** Chances add up to no less than the chance of any of them; AMBER stands for "AMBER or RED", so RED is left out beside it. */
function together(rules) {
    const gating = rules.filter(({ gates }) => gates);
    const alone = gating.filter(({ check, level }) => level === 'AMBER' || !gating.some((other) => other.check === check && other.level === 'AMBER'));
    return Math.min(1, alone.reduce((sum, { false_alarm }) => sum + false_alarm, 0));
}
/** A plan that judges no performance calls a model GREEN that tosses coins. */
function adviseOnNothing({ metrics, edgeCases, rollout }) {
    const rules = [...metrics, ...edgeCases.flatMap((edge) => edge.metrics)];
    if (rollout || rules.some(({ gates }) => gates))
        return [];
    const message = 'Nothing in this plan says how right the model must be: a model that is no better than guessing would be GREEN. Add a rule under metrics.';
    return [{ check: 'plan', plan_line: null, message }];
}
function adviseOnPlaceholders({ levels, about, source }) {
    const texts = [
        about,
        ...Object.values(levels).flatMap(({ means, action, owner }) => [means, action, owner]),
    ];
    if (!texts.some((text) => text?.includes(placeholder/* placeholder */.q)))
        return [];
    const line = source.text.split('\n').findIndex((text) => !/^\s*#/.test(text) && text.includes(placeholder/* placeholder */.q));
    const message = `"${placeholder/* placeholder */.q}" still stands where people are to say what is done, by whom and by when.`;
    return [{ check: 'plan', plan_line: line + 1, message }];
}

// EXTERNAL MODULE: ./build/src/command/command.js
var command = __webpack_require__(7286);
// EXTERNAL MODULE: ./build/src/command/flags.js
var command_flags = __webpack_require__(7628);
// EXTERNAL MODULE: ./build/src/command/progress.js
var command_progress = __webpack_require__(9772);
;// CONCATENATED MODULE: ./build/src/command/validate.js







const validate_command = {
    usage: 'greenlight validate PLAN [--reference R] [--cases N] [--per week] [--positives 10%] [--json]',
    help: `Checks the grammar of the plan. With the set that the model was accepted on it also says, of each rule,
how often chance alone would raise it, which fall it finds in 80 % of reviews, and how many labelled
cases a review must have for it.

Flags:
  --reference R    the evaluation set the model was accepted on; several times, or a glob in quotes
  --cases N        labelled cases a review (default: the pace of the reference, where it has times that
                   span a review; else as many as the reference has)
  --per TIME       the time in which those N come, such as week or "2 weeks" (default: one review)
  --positives P    share of positive cases, such as 10%, for want of a reference
  --as-of TIME     as if it were this moment, such as 2026-11-23T09:00Z (default: now)
  --json           print the answer as JSON and nothing else

Exit status: 0 it can do its job, 1 there are warnings, 2 the plan is broken or the data cannot be read.

Example:
  greenlight validate plans/credit-default.yaml --reference fixtures/credit/reference.csv --cases 200 --per week`,
    options: {
        reference: { type: 'string', multiple: true },
        cases: { type: 'string' },
        per: { type: 'string' },
        positives: { type: 'string' },
        'as-of': { type: 'string' },
        json: { type: 'boolean' },
    },
    async run({ flags, words }, terminal) {
        const [plan, ...more] = words;
        if (plan === undefined || more.length > 0) {
            throw new refusal/* Refusal */.P_('name one plan: greenlight validate plans/credit-default.yaml');
        }
        const [cases, per] = [(0,command/* one */.x)(flags, 'cases'), (0,command/* one */.x)(flags, 'per')];
        if (per !== null && cases === null)
            throw new refusal/* Refusal */.P_('--per says in which time the cases of --cases come; name both.');
        const progress = (0,command_progress/* progressLine */.o)(terminal);
        const validation = await validatePlan({
            plan,
            reference: (0,command/* many */._)(flags, 'reference'),
            cases: cases === null ? null : { cases: wholeNumber(cases), per },
            positives: share((0,command/* one */.x)(flags, 'positives')),
            now: (0,command_flags/* asOf */.sT)((0,command/* one */.x)(flags, 'as-of')),
        }, { progress: progress.show }).finally(progress.clear);
        terminal.out(flags.json ? `${JSON.stringify(validation, null, 2)}\n` : describeValidation(validation));
        return validation.warnings.length > 0 ? 1 : 0;
    },
};
function wholeNumber(text) {
    const value = Number(text.replaceAll(/[,_](?=\d{3})/g, ''));
    if (!Number.isInteger(value) || value < 1 || value > 1e9)
        throw new refusal/* Refusal */.P_(`--cases "${text}" is no number of cases; write a whole number such as 200.`);
    return value;
}
function share(text) {
    if (text === null)
        return null;
    const value = (0,terms/* readShare */.cb)(text);
    if (value === null || !(value > 0 && value < 1))
        throw new refusal/* Refusal */.P_(`--positives "${text}" is no share between 0 and 1; write 10% or 0.1.`);
    return value;
}


/***/ }),

/***/ 9600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ noFall),
/* harmony export */   DR: () => (/* binding */ judgeFall),
/* harmony export */   Hr: () => (/* binding */ worsening),
/* harmony export */   Tn: () => (/* binding */ inPoints)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9847);
/* harmony import */ var _ruled_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);


/** How far a metric has worsened, in the direction that is worse for it. */
function worsening(from, to, better) {
    if (better === 'zero')
        return Math.abs(to) - Math.abs(from);
    return better === 'higher' ? from - to : to - from;
}
/** An amount in the metric's own units. */
function inPoints(amount, from) {
    return amount.relative ? amount.value * Math.abs(from) : amount.value;
}
/** Judges one `falls` trigger as written: at the amount, it fires. */
function judgeFall(candidate, earlier, fall, better) {
    if (!(0,_ruled_js__WEBPACK_IMPORTED_MODULE_0__/* .isEstimate */ .Bh)(earlier)) {
        return {
            level: 'AMBER',
            reason: noFall(fall, earlier),
        };
    }
    const worsened = worsening(earlier.value, candidate.value, better);
    for (const [level, amount] of [['RED', fall.red], ['AMBER', fall.amber]]) {
        if (amount && worsened >= inPoints(amount, earlier.value)) {
            const reason = `It worsened by ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(worsened)} from the ${fall.from} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(earlier.value)}); ${level} from ${amount.text}.`;
            return { level, reason };
        }
    }
    return { level: 'GREEN', reason: null };
}
/** Why a fall cannot be judged. */
function noFall({ from }, { noEvidence }) {
    return `No fall can be measured: the ${from} has no value, because ${noEvidence}.`;
}


/***/ }),

/***/ 3447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ meets),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   P5: () => (/* binding */ raised),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   gk: () => (/* binding */ finding)
/* harmony export */ });
/** Whether a value meets a bound, exactly as written. */
function meets(value, bound) {
    if (bound.operator === '>=')
        return value >= bound.value;
    if (bound.operator === '>')
        return value > bound.value;
    if (bound.operator === '<=')
        return value <= bound.value;
    return value < bound.value;
}
/** The level that a rule gives a value: RED first; then GREEN where it must be earned, or is left over. */
function levelOf(value, rule) {
    // What is no number meets no bound, and a rule of AMBER and RED alone would take that for GREEN.
    if (Number.isNaN(value))
        return 'AMBER';
    if (rule.red && meets(value, rule.red))
        return 'RED';
    if (rule.green)
        return meets(value, rule.green) ? 'GREEN' : 'AMBER';
    return rule.amber && meets(value, rule.amber) ? 'AMBER' : 'GREEN';
}
const severity = { NOTE: 0, GREEN: 1, AMBER: 2, RED: 3 };
/** The worst of some levels; NOTE counts for nothing. */
function worst(levels) {
    return levels.reduce((a, b) => (severity[b] > severity[a] ? b : a));
}
/** A finding with what most findings leave empty. */
function finding(check, status, message, more = {}) {
    return {
        check,
        status,
        value: null,
        interval: null,
        reference: null,
        cases: null,
        rule: '',
        message,
        plan_line: null,
        ...more,
    };
}
/** A yes-or-no check: GREEN when nothing is wrong, else what the plan says it raises. */
function raised(wrong, raises) {
    return wrong ? raises : 'GREEN';
}


/***/ }),

/***/ 7067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ isEstimate),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   YI: () => (/* binding */ ruledValue),
/* harmony export */   ak: () => (/* binding */ metricOf),
/* harmony export */   jW: () => (/* binding */ reviewCheck)
/* harmony export */ });
/* harmony import */ var _plan_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4036);

/** `auroc`, or `f1[fraud]` for one class. */
function keyOf({ metric, class: one }) {
    return one === null ? metric : `${metric}[${one}]`;
}
/** The check that holds a metric against earlier reviews: `review/auroc`, `review/edge/thin file/accuracy`. */
function reviewCheck({ check }) {
    return `review/${check.replace(/^metric\//, '')}`;
}
function nameOf({ metric, class: one }) {
    const { title } = metricOf({ metric });
    return one === null ? title : `${title} of class "${one}"`;
}
/** What a rule is read against: of a metric that is best at zero, such as bias, its size. */
function ruledValue(value, rule) {
    return metricOf(rule).better === 'zero' ? Math.abs(value) : value;
}
function metricOf(rule) {
    return _plan_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricNames */ .Z[rule.metric];
}
function isEstimate(measured) {
    return 'value' in measured;
}


/***/ }),

/***/ 7545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ casesNeeded)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(627);

/**
 * Cases at which a value this far from a boundary would be told from it, at a one-sided confidence and with the given
 * power: n₀·((z₁₋α + z₁₋β)·SE/margin)².
 */
function casesNeeded(seen) {
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(seen.confidence) + (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(seen.power);
    return seen.cases * ((z * seen.standardError) / seen.margin) ** 2;
}


/***/ }),

/***/ 229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(276);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5385);




/**
 * Reads the plan from a file.
 *
 * @throws {PlanError} when there is no such file, when it is no text, and with every fault that was found in the plan.
 */
async function readPlan(file) {
    const refuse = (message) => new _problems_js__WEBPACK_IMPORTED_MODULE_2__/* .PlanError */ .W(file, [{ line: 1, column: 1, message }]);
    let bytes;
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
        if (size > _parse_js__WEBPACK_IMPORTED_MODULE_1__/* .largest */ .nQ)
            throw refuse((0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g$)(size));
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
    }
    catch (error) {
        if (error instanceof _problems_js__WEBPACK_IMPORTED_MODULE_2__/* .PlanError */ .W)
            throw error;
        throw refuse(`the plan cannot be read: ${reason(error)}.`);
    }
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw refuse('the plan is not text in UTF-8. Save it again with that encoding.');
    }
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlan */ .vS)(text, file);
}
function reason(error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT')
        return 'there is no such file';
    if (code === 'EISDIR')
        return 'it is a folder';
    if (code === 'EACCES')
        return 'reading it is not permitted';
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
