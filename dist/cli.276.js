export const id = 276;
export const ids = [276];
export const modules = {

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

/***/ 276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nQ: () => (/* binding */ largest),
  vS: () => (/* binding */ parsePlan),
  g$: () => (/* binding */ tooLarge)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/plan/problems.js
var plan_problems = __webpack_require__(5385);
;// CONCATENATED MODULE: ./build/src/plan/syntax.js

/** Of YAML's errors those that stand for themselves: one a line, and no consequences of an earlier one. */
function independentFaults(faults, place) {
    const lines = new Set();
    let broken = false;
    return faults.filter((fault) => {
        const { line } = place(fault.pos[0]);
        const consequence = broken && /^(Unexpected|Not a YAML|Missing|Implicit)/.test(fault.message);
        broken = true;
        return consequence || lines.has(line) ? false : lines.add(line);
    });
}
const tooDeep = 'the plan is nested too deeply to be one. Is it the right file?';
/** What is wrong with the YAML, for a person who does not know YAML. */
function explainSyntax(fault, text) {
    const rest = lineFrom(text, fault.pos[0]);
    const before = text[fault.pos[0] - 1] === '>' ? `>${rest}` : rest;
    if (fault.message.includes('call stack'))
        return tooDeep;
    switch (fault.code) {
        case 'TAB_AS_INDENT':
            return 'a tab is used as indentation. Indent with spaces.';
        case 'MULTIPLE_DOCS':
            return 'a second document starts here. A plan is one document: remove the line --- or move the rest to a file of its own.';
        case 'BAD_SCALAR_START':
        case 'UNEXPECTED_TOKEN':
            if (/^[>|]/.test(before) && !/^[>|][-+0-9]*\s*(#.*)?$/.test(before)) {
                return `${(0,plan_problems/* quote */.h)(unit(before))} must be in quotes, because it starts with ${before[0]}. Write "${unit(before)}".`;
            }
            if (/^[@`%]/.test(rest)) {
                return `${(0,plan_problems/* quote */.h)(unit(rest))} must be in quotes, because it starts with ${rest[0]}. Write "${unit(rest)}".`;
            }
            if (fault.message.includes('node end')) {
                return `${(0,plan_problems/* quote */.h)(rest.trim())} follows a value that has already ended. Put the whole value into one pair of quotes, or mend the indentation.`;
            }
            return `${(0,plan_problems/* quote */.h)(rest.trim())} cannot stand here. Look at the indentation, the colons and the quotes of this line and the one before.`;
        case 'BLOCK_AS_IMPLICIT_KEY':
        case 'MULTILINE_IMPLICIT_KEY':
            return `${(0,plan_problems/* quote */.h)(rest.trim())} cannot stand here: a value already stands on this key, or its colon is not followed by a space. If the text itself holds a colon, put it in quotes.`;
        case 'MISSING_CHAR':
            if (fault.message.includes('quote'))
                return 'a quote is opened and never closed.';
            return `${(0,plan_problems/* quote */.h)(rest.trim())} is neither a key nor a value. A key is followed by a colon and a space.`;
        case 'BAD_INDENT':
            if (fault.message.startsWith('Flow')) {
                return `a ${fault.message.includes('map') ? '{' : '['} is opened before this place and never closed.`;
            }
            return `the indentation does not fit. Keys of one map start in the same column.`;
        case 'BAD_DQ_ESCAPE':
            return 'a backslash in double quotes starts an escape that does not exist. Use single quotes, or write \\\\.';
        default:
            return `not readable as YAML: ${fault.message.slice(0, 200)}.`;
    }
}
const lineFrom = (text, offset) => text.slice(offset).split(/\r?\n/, 1)[0];
/** The value that starts here, up to what ends it in a flow map. */
const unit = (rest) => /^[^,}\]#]*/.exec(rest)[0].trim();

;// CONCATENATED MODULE: ./build/src/plan/document.js



/** Reads YAML of which only plain maps, lists and scalars are allowed. Faults are added to `problems`; then null. */
function readDocument(text, problems) {
    const lines = new dist/* LineCounter */.HN();
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const report = (offset, message) => problems.push({ ...place(offset), message });
    let document;
    try {
        // Keys are compared in refuseSpecials: the library compares each with each.
        document = (0,dist/* parseDocument */.Tp)(text, {
            lineCounter: lines,
            schema: 'core',
            uniqueKeys: false,
            prettyErrors: false,
        });
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        report(0, tooDeep);
        return null;
    }
    for (const error of independentFaults(document.errors, place))
        report(error.pos[0], explainSyntax(error, text));
    if (problems.length > 0)
        return null;
    refuseSpecials(document, text, report, place);
    if (problems.length > 0)
        return null;
    const root = document.contents;
    if (!(0,dist/* isMap */.jh)(root)) {
        const what = root === null || ((0,dist/* isScalar */.jn)(root) && root.value === null)
            ? 'the plan is empty'
            : 'a plan is a map of keys and values';
        report(((0,dist/* isNode */.Ll)(root) ? root.range?.[0] : 0) ?? 0, `${what}. It starts like this: plan: credit-default`);
        return null;
    }
    return located(root, text, place);
}
function located(root, text, place) {
    const indices = new WeakMap();
    const pair = (map, key) => {
        let index = indices.get(map);
        if (index === undefined) {
            index = new Map(map.items.map((item) => [keyText(item.key), item]));
            indices.set(map, index);
        }
        return index.get(String(key));
    };
    const step = (node, key) => {
        if ((0,dist/* isMap */.jh)(node))
            return pair(node, key)?.value;
        return (0,dist/* isSeq */.oP)(node) ? node.items[Number(key)] : undefined;
    };
    const find = (path) => path.reduce(step, root);
    const startOf = (node) => ((0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0);
    const nearestTo = (path) => {
        let node = root;
        for (const key of path) {
            const next = step(node, key);
            if (!(0,dist/* isNode */.Ll)(next))
                return node;
            node = next;
        }
        return node;
    };
    const at = (path) => place(path.length === 0 ? 0 : startOf(nearestTo(path)));
    return {
        value: toPlain(root),
        at,
        atKey: (path) => {
            const parent = find(path.slice(0, -1));
            const key = (0,dist/* isMap */.jh)(parent) && path.length > 0 ? pair(parent, path.at(-1))?.key : null;
            return (0,dist/* isNode */.Ll)(key) ? place(startOf(key)) : at(path);
        },
        text: (path) => {
            const node = find(path);
            if ((0,dist/* isScalar */.jn)(node) && typeof node.value === 'string')
                return node.value;
            const [start, end] = ((0,dist/* isNode */.Ll)(node) && node.range) || [0, 0];
            return text.slice(start, end).trim();
        },
        has: (path) => find(path) !== undefined,
        kind: (path) => {
            const node = find(path);
            if ((0,dist/* isMap */.jh)(node))
                return 'map';
            if ((0,dist/* isSeq */.oP)(node))
                return 'list';
            return (0,dist/* isScalar */.jn)(node) && node.value !== null ? 'scalar' : 'nothing';
        },
        keys: (path) => {
            const node = find(path);
            return (0,dist/* isMap */.jh)(node) ? node.items.map(({ key }) => keyText(key)) : [];
        },
    };
}
const keyText = (key) => ((0,dist/* isScalar */.jn)(key) ? (key.source ?? String(key.value)) : String(key));
function toPlain(node) {
    if ((0,dist/* isMap */.jh)(node)) {
        const map = Object.create(null);
        for (const { key, value } of node.items)
            map[keyText(key)] = toPlain(value);
        return map;
    }
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.map(toPlain);
    return (0,dist/* isScalar */.jn)(node) ? node.value : null;
}
/** What YAML allows and a plan does not: it could hide a value from a reader, or blow up the document. */
function refuseSpecials(document, text, refuse, place) {
    if (document.directives?.yaml.explicit === true) {
        refuse(0, 'a %YAML line is not allowed in a plan. Remove it.');
    }
    (0,dist/* visit */.YR)(document, {
        Node(_, node) {
            // A node's range begins after its anchor and tag.
            const start = node.range?.[0] ?? 0;
            if ((0,dist/* isAlias */.Vj)(node)) {
                refuse(start, `the alias ${(0,plan_problems/* quote */.h)(`*${node.source}`)} is not allowed in a plan. Write the value out.`);
            }
            else if (node.anchor !== undefined) {
                const message = `the anchor ${(0,plan_problems/* quote */.h)(`&${node.anchor}`)} is not allowed in a plan. Remove it and write values out.`;
                refuse(Math.max(0, text.lastIndexOf(`&${node.anchor}`, start)), message);
            }
            else if (node.tag !== undefined && node.tag !== null) {
                const message = `the tag ${(0,plan_problems/* quote */.h)(node.tag)} is not allowed in a plan. Remove it.`;
                refuse(tagStart(text, start), message);
            }
            if ((0,dist/* isMap */.jh)(node))
                refuseKeys(node, refuse, place);
        },
    });
}
function tagStart(text, end) {
    const from = text.lastIndexOf('!', end);
    return text[from - 1] === '!' ? from - 1 : Math.max(0, from);
}
function refuseKeys(map, refuse, place) {
    const first = new Map();
    for (const { key } of map.items) {
        const offset = ((0,dist/* isNode */.Ll)(key) ? key.range?.[0] : 0) ?? 0;
        const message = keyFault(key, first.get(keyText(key)));
        if (message !== null)
            refuse(offset, message);
        else
            first.set(keyText(key), place(offset).line);
    }
}
function keyFault(key, firstLine) {
    if (!(0,dist/* isScalar */.jn)(key))
        return (0,dist/* isAlias */.Vj)(key) ? null : 'a key must be a word, not a map or a list.';
    const text = keyText(key);
    if (text === '<<')
        return 'the merge key << is not allowed in a plan. Write the keys out.';
    if (text === '')
        return 'a key is empty. Write a word before the colon.';
    if (text === '__proto__')
        return '"__proto__" cannot be used as a key. Rename the column or class.';
    return firstLine === undefined
        ? null
        : `${(0,plan_problems/* quote */.h)(text)} stands on line ${firstLine} already. Keep one of them.`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(9396);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/src/plan/terms.js
var terms = __webpack_require__(9378);
;// CONCATENATED MODULE: ./build/src/plan/grammar/terms.js


// zod would else compile validators with `new Function`.
core/* config */.$W({ jitless: true });
/** A key that may be left out. */
const optional = (schema, help) => described(schemas/* optional */.lqM(schema), help);
/** A key that must be written. */
const required = (schema, help) => described(schema.clone(), help);
function described(schema, help) {
    registries/* globalRegistry */.fd.add(schema, { ...help });
    return schema;
}
// The `error` of a schema completes the sentence `"…" is not …`; structure.ts makes a message of it.
const control = /^[^\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]*$/u;
const controlOrLine = /^(?:[^\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]|[\n\t])*$/u;
const terms_name = schemas/* string */.YjP({ error: 'a name. If it is one, put it in quotes' })
    .check(api/* _minLength */.m9(1, 'a name: it is empty'), api/* _maxLength */.Eb(200, 'a name: it is longer than 200 characters'), api/* _regex */.Fk(control, 'a name: it holds control characters'), api/* _regex */.Fk(/\S/, 'a name: it is empty'))
    .register(registries/* globalRegistry */.fd, { id: 'name', description: 'A name, as it stands in the data.' });
const prose = schemas/* string */.YjP({ error: 'a text. If it is one, put it in quotes' })
    .check(api/* _maxLength */.Eb(2000, 'a text: it is longer than 2,000 characters'), api/* _regex */.Fk(controlOrLine, 'a text: it holds control characters'), api/* _regex */.Fk(/\S/, 'a text: it is empty'))
    .register(registries/* globalRegistry */.fd, { id: 'prose', description: 'A text for people.' });
/** A label, a class, a category: whatever stands in the data's cells. */
const cell = schemas/* union */.KCZ([terms_name, schemas/* number */.aig(), schemas/* boolean */.zMY()], { error: 'a value of a column' })
    .register(registries/* globalRegistry */.fd, { id: 'cell', description: 'A value, as it stands in the data.' });
const bound = schemas/* string */.YjP({ error: 'a bound such as ">= 0.8"' })
    .check(api/* _regex */.Fk(terms/* patterns */.qp.bound, 'a bound such as ">= 0.8" or "> 1%"'), schemas/* refine */.YPB((text) => !terms/* patterns */.qp.bound.test(text) || (0,terms/* readBound */.$c)(text) !== null, 'a number a computer can hold'))
    .register(registries/* globalRegistry */.fd, {
    id: 'bound',
    description: 'A bound on the measured value, in quotes: >=, >, <= or <, then a number or per cent.',
    examples: ['>= 0.8', '> 1%'],
});
const shareText = (what) => schemas/* string */.YjP().check(api/* _regex */.Fk(terms/* patterns */.qp.percent, what));
/** A share between two bounds, as number or per cent. */
const share = (least, most, what) => schemas/* union */.KCZ([schemas/* number */.aig({ error: what }).check(api/* _gte */.qm(least, what), api/* _lte */.Zm(most, what)), shareText(what)], { error: what })
    .check(schemas/* refine */.YPB((input) => {
    const value = (0,terms/* readShare */.cb)(input);
    return value !== null && value >= least && value <= most;
}, what));
const amountWords = 'an amount such as 0.03 (points) or 10% (relative)';
const amountText = schemas/* string */.YjP().check(api/* _regex */.Fk(terms/* patterns */.qp.amount, amountWords));
const amount = schemas/* union */.KCZ([schemas/* number */.aig().check(api/* _gt */.Tx(0, 'an amount above zero')), amountText], { error: amountWords })
    .check(schemas/* refine */.YPB((input) => !terms/* patterns */.qp.amount.test(String(input)) || ((0,terms/* readAmount */.No)(input)?.value ?? 0) > 0, 'an amount above zero'))
    .register(registries/* globalRegistry */.fd, {
    id: 'amount',
    description: 'How far the metric may worsen: 0.03 is points, 10% is relative to the earlier value.',
    examples: [0.03, '10%'],
});
const period = schemas/* string */.YjP({ error: 'a length of time such as "24 hours" or "5 days"' })
    .check(api/* _regex */.Fk(terms/* patterns */.qp.period, 'a length of time such as "24 hours" or "5 days"'), schemas/* refine */.YPB((text) => !terms/* patterns */.qp.period.test(text) || (0,terms/* readPeriod */.e0)(text) !== null, 'a length of time above zero'))
    .register(registries/* globalRegistry */.fd, {
    id: 'period',
    description: 'A number and a unit: minutes, hours, days, weeks, months, quarters or years.',
});
const frequency = schemas/* string */.YjP({ error: 'a frequency such as "weekly" or "every 2 weeks"' }).check(api/* _regex */.Fk(terms/* patterns */.qp.frequency, 'a frequency such as "weekly" or "every 2 weeks"'), schemas/* refine */.YPB((text) => !terms/* patterns */.qp.frequency.test(text) || (0,terms/* readFrequency */.rB)(text) !== null, 'a frequency above zero'));
const flag = schemas/* boolean */.zMY({ error: 'true or false' });
const cases = schemas/* int */.Whr({ error: 'a whole number of cases' })
    .check(api/* _gte */.qm(1, 'a whole number of cases, 1 or more'), api/* _lte */.Zm(1e9, 'a number of cases that data can have'));
/** A level that a check raises. */
const raises = schemas/* enum */.k5n(['NOTE', 'AMBER', 'RED'], { error: 'NOTE, AMBER or RED' })
    .register(registries/* globalRegistry */.fd, {
    id: 'raises',
    description: 'What the check raises when it finds something. A NOTE is shown and never gates.',
});
/** A check that is set by its level alone, or by a map. */
const check = schemas/* union */.KCZ([
    raises,
    schemas/* strictObject */.rej({ raises: required(raises, { description: 'The level that the check raises.' }) }),
], {
    error: 'NOTE, AMBER or RED',
})
    .register(registries/* globalRegistry */.fd, {
    id: 'check',
    description: 'NOTE, AMBER or RED: what the check raises when it finds something.',
});
const upward = String.raw `(?!(?:.*\/)?\.\.(?:\/|$))`;
const absolute = String.raw `(?![\/~]|[A-Za-z][A-Za-z0-9+.\-]*:)`;
/** A file beside the plan or below it. A clone, or the JSON Schema would say at every key what it says at `file`. */
const file = terms_name
    .check(api/* _regex */.Fk(new RegExp(String.raw `^${absolute}${upward}[^\\]*$`, 'u'), 'a file beside the plan or in a folder below it. Write its path from the plan, with /'))
    .clone()
    .register(registries/* globalRegistry */.fd, {
    id: 'file',
    description: 'Path of a file beside the plan or in a folder below it.',
});

;// CONCATENATED MODULE: ./build/src/plan/grammar/levels.js


const level = (meaning) => schemas/* union */.KCZ([
    prose,
    schemas/* strictObject */.rej({
        means: optional(prose, { description: `What the level means. Left out: ${meaning}.` }),
        action: optional(prose, {
            description: 'What is done about it.',
            examples: ['retrain the model on new data and monitor closely'],
        }),
        owner: optional(prose, {
            description: 'Who does it: a person, a team or a role. RED must have one.',
            examples: ['@acme/risk-lead'],
        }),
        within: optional(period, { description: 'By when.', examples: ['24 hours'] }),
    }),
], { error: 'what the level means, or a map with means, action, owner and within' });
/** What a level means where the plan does not say. */
const meanings = {
    GREEN: 'functioning as expected',
    AMBER: 'not functioning as expected, not critical',
    RED: 'not functioning as expected, critical',
};
const levels = schemas/* strictObject */.rej({
    GREEN: optional(level(meanings.GREEN), { description: 'All is well.' }),
    AMBER: optional(level(meanings.AMBER), { description: 'Something is wrong and can wait a little.' }),
    RED: optional(level(meanings.RED), { description: 'Something is wrong and cannot wait. Needs an owner.' }),
});

// EXTERNAL MODULE: ./build/src/plan/metrics.js
var plan_metrics = __webpack_require__(4036);
;// CONCATENATED MODULE: ./build/src/plan/normalise/metrics.js


/** Every metric of a map, in the plan's order; one entry for each class asked for. */
function normaliseMetrics(metrics, path, document, minCases) {
    return Object.entries(metrics).flatMap(([metric, written]) => {
        if (!Object.hasOwn(plan_metrics/* metricNames */.Z, metric) || written === undefined)
            return [];
        const at = [...path, metric];
        if (!Array.isArray(written))
            return [metricRule(metric, written, at, document.atKey(at).line, document, minCases)];
        return written.map((entry, index) => {
            const place = [...at, index];
            return metricRule(metric, entry, place, document.at(place).line, document, minCases);
        });
    });
}
function metricRule(metric, written, path, line, document, minCases) {
    return {
        ...bounds(written),
        line,
        metric,
        class: written.class === undefined ? null : document.text([...path, 'class']),
        falls: (written.falls ?? []).map((fall, index) => ({
            from: fall.from,
            amber: metrics_amount(fall.amber),
            red: metrics_amount(fall.red),
            line: document.at([...path, 'falls', index]).line,
        })),
        gates: written.gates ?? true,
        minCases: written.min_cases ?? minCases,
    };
}
const metrics_amount = (input) => input === undefined ? null : (0,terms/* readAmount */.No)(input);
function bounds(written) {
    const read = (text) => (text === undefined ? null : (0,terms/* readBound */.$c)(text));
    return { green: read(written.green), amber: read(written.amber), red: read(written.red) };
}
function rule(written, path, document) {
    return written === undefined ? null : { ...bounds(written), line: document.atKey(path).line };
}
function normaliseEdgeCases(written, document) {
    return (written.edge_cases ?? []).map(({ name, where, min_cases, ...metrics }, index) => {
        const path = ['edge_cases', index];
        const minCases = min_cases ?? 30;
        return {
            name: name.trim(),
            where: where.trim(),
            minCases,
            metrics: normaliseMetrics(metrics, path, document, minCases),
            line: document.at(path).line,
        };
    });
}
function normaliseBehaviour(written, document) {
    return (written.behaviour ?? []).map((entry, index) => {
        const { line } = document.at(['behaviour', index]);
        return {
            name: entry.name.trim(),
            file: entry.file,
            expect: entry.expect,
            tolerance: entry.tolerance ?? 0,
            rule: { ...bounds(entry), line },
            line,
        };
    });
}

;// CONCATENATED MODULE: ./build/src/plan/normalise/data.js


function normaliseData({ data }, document) {
    /** Labels as they stand in the plan: `01` stays `01`. */
    const cell = (key) => data[key] === undefined ? null : document.text(['data', key]);
    return {
        task: data.task,
        id: data.id ?? null,
        time: data.time ?? null,
        timeZone: data.time_zone ?? 'UTC',
        label: data.label,
        positive: cell('positive'),
        negative: cell('negative'),
        classes: data.classes?.map((_, index) => document.text(['data', 'classes', index])) ?? null,
        score: data.score ?? null,
        scores: data.scores === undefined ? null : Object.assign(Object.create(null), data.scores),
        threshold: data.threshold === undefined ? 0.5 : (0,terms/* readShare */.cb)(data.threshold),
        prediction: data.prediction ?? null,
        group: data.group ?? null,
        labelsAfter: data.labels_after === undefined ? null : (0,terms/* readPeriod */.e0)(data.labels_after),
        private: data.private ?? [],
    };
}
function normaliseFeatures({ data }, document) {
    return Object.entries(data.features ?? {}).map(([name, written]) => {
        const path = ['data', 'features', name];
        const map = typeof written === 'string' ? { type: written } : written;
        return {
            name,
            type: featureType(map),
            min: map.min ?? null,
            max: map.max ?? null,
            values: map.values?.map((_, index) => document.text([...path, 'values', index])) ?? null,
            missing: rule(map.missing, [...path, 'missing'], document),
            drift: map.drift === undefined ? null : driftOf(map.drift, document.atKey([...path, 'drift']).line),
            watched: map.watched ?? true,
            line: document.atKey(path).line,
        };
    });
}
/** The type that a feature's map says or implies. */
function featureType({ type, values }) {
    return type ?? (values === undefined ? 'number' : 'category');
}
function driftOf(written, line) {
    return {
        ...(written.test === undefined ? {} : { test: written.test }),
        ...(written.threshold === undefined ? {} : { threshold: written.threshold }),
        ...(written.raises === undefined ? {} : { raises: written.raises }),
        line,
    };
}

;// CONCATENATED MODULE: ./build/src/plan/normalise/running.js

function normaliseDeployment({ deployment }, document) {
    const line = (key) => document.atKey(['deployment', key]).line;
    const identity = (key) => {
        const written = deployment?.[key];
        if (written === undefined)
            return null;
        const path = ['deployment', key, 'expect'];
        const expect = Array.isArray(written.expect)
            ? written.expect.map((_, index) => document.text([...path, index]))
            : [document.text(path)];
        return { column: written.column, expect, raises: written.raises ?? 'RED', line: line(key) };
    };
    const dependencies = deployment?.dependencies;
    return {
        version: identity('model_version'),
        host: identity('host'),
        dependencies: dependencies === undefined
            ? null
            : {
                raises: typeof dependencies === 'string' ? dependencies : dependencies.raises,
                line: line('dependencies'),
            },
    };
}
function normaliseHistory({ history = {} }, document) {
    const cusum = typeof history.cusum === 'boolean' ? (history.cusum ? {} : null) : (history.cusum ?? {});
    return {
        leaveRedAfter: history.leave_red_after ?? 2,
        cusum: cusum === null
            ? null
            : {
                threshold: cusum.threshold ?? 4,
                allowance: cusum.allowance ?? 0.5,
                raises: cusum.raises ?? 'AMBER',
            },
        overdue: history.overdue ?? 'AMBER',
        stale: history.stale ?? 'AMBER',
        line: document.has(['history']) ? document.atKey(['history']).line : null,
    };
}
function normaliseRollout({ rollout }, document) {
    if (rollout === undefined)
        return null;
    return {
        strategy: rollout.strategy,
        steps: (rollout.steps ?? []).map((step) => (0,terms/* readShare */.cb)(step)),
        measures: rollout.measures.map((measure, index) => ({
            name: measure.name.trim(),
            kind: measure.kind,
            where: measure.where?.trim() ?? null,
            column: measure.column ?? null,
            margin: measure.margin,
            line: document.at(['rollout', 'measures', index]).line,
        })),
        minCases: rollout.min_cases ?? 100,
        maxBatches: rollout.max_batches ?? 100,
        confidence: rollout.confidence === undefined ? 0.95 : (0,terms/* readShare */.cb)(rollout.confidence),
        approval: rollout.approval ?? false,
        auroc: rollout.auroc === undefined
            ? null
            : { ...rollout.auroc, line: document.atKey(['rollout', 'auroc']).line },
        line: document.atKey(['rollout']).line,
    };
}

;// CONCATENATED MODULE: ./build/src/plan/normalise.js





/** A plan that has been found faultless, in the form that the other stages read, with every default filled in. */
function normalise(written, document, source) {
    const line = (...path) => document.atKey(path).line;
    const { predictions = {}, inputs = {}, drift = {}, segments } = written;
    const check = (section, key, fallback) => {
        const value = written[section]?.[key];
        if (value === undefined)
            return { raises: fallback, line: null };
        return { raises: raisesOf(value), line: line(section, key) };
    };
    const search = typeof segments === 'boolean' ? { search: segments } : (segments ?? {});
    return {
        name: written.plan.trim(),
        about: written.about?.trim() ?? null,
        review: written.review === undefined ? null : (0,terms/* readFrequency */.rB)(written.review),
        data: normaliseData(written, document),
        features: normaliseFeatures(written, document),
        levels: { GREEN: normalise_level(written, 'GREEN'), AMBER: normalise_level(written, 'AMBER'), RED: normalise_level(written, 'RED') },
        confidence: written.confidence === undefined ? null : (0,terms/* readShare */.cb)(written.confidence),
        metrics: normaliseMetrics(written.metrics ?? {}, ['metrics'], document, 30),
        predictions: {
            probabilities: check('predictions', 'probabilities', 'RED'),
            identical: check('predictions', 'identical', 'RED'),
            share: rule(predictions.share, ['predictions', 'share'], document),
            knownAnswers: (predictions.known_answers ?? []).map((known, index) => ({
                file: known.file,
                tolerance: known.tolerance ?? 0,
                onMiss: known.on_miss ?? 'RED',
                line: document.at(['predictions', 'known_answers', index]).line,
            })),
        },
        inputs: {
            missing: rule(inputs.missing, ['inputs', 'missing'], document),
            invalid: check('inputs', 'invalid', 'AMBER'),
            range: check('inputs', 'range', 'AMBER'),
            learntRange: check('inputs', 'learnt_range', 'AMBER'),
            duplicates: check('inputs', 'duplicates', 'AMBER'),
            columns: check('inputs', 'columns', 'AMBER'),
            rows: rule(inputs.rows, ['inputs', 'rows'], document),
            constant: check('inputs', 'constant', 'AMBER'),
            line: written.inputs === undefined ? null : line('inputs'),
        },
        drift: {
            test: drift.test ?? 'ks',
            threshold: drift.threshold ?? null,
            q: drift.q === undefined ? 0.05 : (0,terms/* readShare */.cb)(drift.q),
            raises: drift.raises ?? null,
            line: written.drift === undefined ? null : line('drift'),
        },
        edgeCases: normaliseEdgeCases(written, document),
        segments: {
            search: search.search ?? true,
            raises: ('raises' in search && search.raises) || 'NOTE',
            minCases: ('min_cases' in search && search.min_cases) || 30,
            alpha: 'alpha' in search && search.alpha !== undefined ? (0,terms/* readShare */.cb)(search.alpha) : 0.05,
            line: segments === undefined ? null : line('segments'),
        },
        behaviour: normaliseBehaviour(written, document),
        deployment: normaliseDeployment(written, document),
        history: normaliseHistory(written, document),
        rollout: normaliseRollout(written, document),
        source,
    };
}
/** A level's word, or the word of a map `{ raises: … }`. */
function raisesOf(value) {
    return typeof value === 'string' ? value : value.raises;
}
function normalise_level(written, name) {
    const entry = written.levels?.[name];
    const map = typeof entry === 'string' ? { means: entry } : (entry ?? {});
    return {
        means: map.means?.trim() ?? meanings[name],
        action: ('action' in map && map.action?.trim()) || null,
        owner: ('owner' in map && map.owner?.trim()) || null,
        within: 'within' in map && map.within !== undefined ? (0,terms/* readPeriod */.e0)(map.within) : null,
    };
}

// EXTERNAL MODULE: ./build/src/plan/nearest.js
var nearest = __webpack_require__(3259);
;// CONCATENATED MODULE: ./build/src/plan/sense/report.js
function reporter(document, problems) {
    return {
        value: (path, message) => problems.push({ ...document.at(path), message }),
        key: (path, message) => problems.push({ ...document.atKey(path), message }),
        written: (path) => document.has(path),
        text: (path) => document.text(path),
        line: (path) => document.atKey(path).line,
        keys: (path) => document.keys(path),
    };
}
/** Where in a list a text stands again. */
function repeats(texts) {
    const first = new Map();
    for (const [index, text] of texts.entries())
        if (!first.has(text))
            first.set(text, index);
    return [...texts.keys()].filter((index) => first.get(texts[index]) !== index);
}

;// CONCATENATED MODULE: ./build/src/plan/sense/data.js



/** Checks the roles of the columns: what the task needs, what it has no use for, and no column in two roles. */
function checkData(data, report) {
    if (data.task !== undefined) {
        checkNeeds(data.task, report);
        checkUseless(data.task, report);
    }
    checkZone(data, report);
    checkRoles(data, report);
    checkClasses(data, report);
    if (report.written(['data', 'labels_after']) && !report.written(['data', 'time'])) {
        report.key(['data', 'labels_after'], 'labels_after counts from the time of a case, and data names no time. Add time: and its column.');
    }
}
function checkNeeds(task, report) {
    const has = (key) => report.written(['data', key]);
    const lacks = (message) => report.key(['data', 'task'], message);
    if (task === 'binary') {
        if (!has('positive')) {
            lacks('a binary task needs to know which label is positive. Add positive: and that label, such as positive: 1.');
        }
        if (!has('score') && !has('prediction')) {
            lacks('data names no prediction. Add score: with the column of the probability, or prediction: with the column of the decision.');
        }
        if (has('threshold') && !has('score')) {
            report.key(['data', 'threshold'], 'a threshold turns a score into a decision, and data names no score. Add score: or leave the threshold out.');
        }
        else if (has('threshold') && has('prediction')) {
            report.key(['data', 'threshold'], 'the decision is given twice: by the threshold on the score and by the column prediction. Leave one of them out.');
        }
    }
    else if (task === 'multiclass' && !has('scores') && !has('prediction')) {
        lacks('data names no prediction. Add prediction: with the column of the predicted class, or scores: with a map of class to column.');
    }
    else if (task === 'regression' && !has('prediction')) {
        lacks('data names no prediction. Add prediction: with the column of the predicted number.');
    }
}
/** Keys that a task has no use for, and what is meant in their place. */
const useless = {
    binary: {
        scores: 'scores is for multiclass tasks. For a binary task write score: and the column of the probability.',
        classes: 'classes is for multiclass tasks. For a binary task write positive: and, if need be, negative:.',
    },
    multiclass: {
        score: 'score is for binary tasks. For a multiclass task write scores: and a map of class to column.',
        threshold: 'threshold is for binary tasks. Leave it out: the class of the highest score is predicted.',
        positive: 'positive is for binary tasks. Leave it out, or set task: binary.',
        negative: 'negative is for binary tasks. Leave it out, or set task: binary.',
    },
    regression: Object.fromEntries(['score', 'scores', 'threshold', 'positive', 'negative', 'classes'].map((key) => [
        key,
        `${key} is for classes, and a regression predicts a number. Leave it out${key === 'score' ? ', and write prediction: and the column of the number' : ''}.`,
    ])),
};
function checkUseless(task, report) {
    for (const [key, message] of Object.entries(useless[task])) {
        if (report.written(['data', key]))
            report.key(['data', key], message);
    }
}
function checkZone(data, report) {
    const zone = data.time_zone;
    if (zone === undefined || isZone(zone))
        return;
    const zones = typeof Intl.supportedValuesOf === 'function' ? ['UTC', ...Intl.supportedValuesOf('timeZone')] : ['UTC'];
    const meant = (0,nearest/* nearest */.p)(zone, zones) ?? zones.find((known) => known.endsWith(`/${zone}`)) ?? null;
    const hint = meant === null ? 'Write a name such as Europe/Berlin or UTC.' : `Did you mean "${meant}"?`;
    report.value(['data', 'time_zone'], `${(0,plan_problems/* quote */.h)(zone)} is not a time zone. ${hint}`);
}
function isZone(zone) {
    // Newer engines also take offsets, which know no summer time and are not IANA names.
    if (/^[+-]/.test(zone))
        return false;
    try {
        return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
    }
    catch {
        return false;
    }
}
const roles = ['id', 'time', 'label', 'score', 'prediction', 'group'];
function checkRoles(data, report) {
    const taken = new Map();
    const take = (column, role, path, byKey) => {
        const other = taken.get(column);
        if (other === undefined)
            taken.set(column, role);
        else {
            const message = `the column ${(0,plan_problems/* quote */.h)(column)} is ${other} already and cannot be ${role} too.`;
            if (byKey)
                report.key(path, message);
            else
                report.value(path, message);
        }
    };
    for (const role of roles) {
        if (data[role] !== undefined)
            take(data[role], `the ${role}`, ['data', role], false);
    }
    for (const [name, column] of Object.entries(data.scores ?? {})) {
        if (column !== undefined)
            take(column, `the score of ${(0,plan_problems/* quote */.h)(name)}`, ['data', 'scores', name], false);
    }
    for (const name of Object.keys(data.features ?? {}))
        take(name, 'a feature', ['data', 'features', name], true);
}
function checkClasses(data, report) {
    const classes = data.classes?.map((_, index) => report.text(['data', 'classes', index]));
    for (const index of repeats(classes ?? [])) {
        report.value(['data', 'classes', index], `the class ${(0,plan_problems/* quote */.h)(classes[index])} is listed twice.`);
    }
    if (data.positive !== undefined && data.negative !== undefined) {
        const [positive, negative] = [report.text(['data', 'positive']), report.text(['data', 'negative'])];
        if (positive === negative)
            report.value(['data', 'negative'], `${(0,plan_problems/* quote */.h)(negative)} is the positive label and the negative one.`);
    }
    if (classes === undefined || data.scores === undefined || data.task !== 'multiclass')
        return;
    const scored = new Set(Object.keys(data.scores));
    const known = new Set(classes);
    for (const name of [...scored].filter((one) => !known.has(one))) {
        report.key(['data', 'scores', name], `${(0,plan_problems/* quote */.h)(name)} is not one of the classes. ${classHint(name, classes)}`);
    }
    for (const name of [...known].filter((one) => !scored.has(one))) {
        report.key(['data', 'scores'], `scores names no column for the class ${(0,plan_problems/* quote */.h)(name)}.`);
    }
}
/** The class that was meant, or those that there are. */
function classHint(name, classes) {
    const meant = classes.length > 1000 ? null : (0,nearest/* nearest */.p)(name, classes);
    if (meant !== null)
        return `Did you mean ${(0,plan_problems/* quote */.h)(meant)}?`;
    const first = classes.slice(0, 12).map((one) => (0,plan_problems/* quote */.h)(one));
    return `The classes are ${first.join(', ')}${classes.length > first.length ? ', …' : ''}.`;
}

;// CONCATENATED MODULE: ./build/src/plan/sense/falls.js

/** Checks a metric's triggers: a fall that cannot happen, or that raises the milder level later than the graver one. */
function checkFalls(rule, quantity, path, report) {
    rule.falls?.forEach((fall, index) => {
        if (fall === undefined)
            return;
        const at = [...path, 'falls', index];
        const read = (key) => (fall[key] === undefined ? null : (0,terms/* readAmount */.No)(fall[key]));
        const amber = read('amber');
        const red = read('red');
        if (!report.written([...at, 'amber']) && !report.written([...at, 'red'])) {
            report.value(at, 'the trigger raises nothing. Add amber or red with an amount, such as red: 10%.');
        }
        for (const [key, amount] of [['amber', amber], ['red', red]]) {
            const message = amount === null ? null : impossible(amount, quantity);
            if (message !== null)
                report.value([...at, key], `${key}: ${message}`);
        }
        if (amber !== null && red !== null && amber.relative === red.relative && amber.value >= red.value) {
            const message = `amber ${amber.text} is not below red ${red.text}, so amber is never reached. ${amber.value > red.value ? 'Are the two swapped?' : 'Let amber begin earlier.'}`;
            report.value([...at, 'amber'], message);
        }
    });
}
function impossible(amount, { title, range, better }) {
    if (amount.relative && better === 'higher' && range[0] === 0 && amount.value > 1) {
        return `${title} cannot fall by more than 100%, and ${amount.text} is asked for.`;
    }
    const width = range[1] - range[0];
    if (!amount.relative && amount.value > width) {
        const hint = amount.value <= 100 && width <= 2 ? ` Did you mean ${amount.text}%?` : '';
        return `${title} lies between ${range[0]} and ${range[1]}, so it cannot worsen by ${amount.text} points.${hint}`;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/plan/sense/rules.js

/** Why a rule can never work as its writer thinks: bounds that contradict each other, that never or always hold. */
function ruleFaults(written, quantity) {
    const faults = [];
    const sound = new Map();
    for (const key of ['green', 'amber', 'red']) {
        const bound = written[key] === undefined ? null : (0,terms/* readBound */.$c)(written[key]);
        if (bound === null)
            continue;
        const message = boundFault(key, bound, quantity, written.green !== undefined);
        if (message === null)
            sound.set(key, bound);
        else
            faults.push({ key, message });
    }
    if (faults.length > 0)
        return faults;
    const together = combinationFault(sound, quantity);
    return together === null ? [] : [together];
}
function boundFault(key, bound, quantity, hasGreen) {
    const { title, range, better, percent } = quantity;
    const quoted = `${key} "${bound.text}"`;
    if (bound.text.endsWith('%') && !percent) {
        return `${quoted}: ${title} is no share, so per cent mean nothing here. Write a number.`;
    }
    const upward = bound.operator.startsWith('>');
    if (better !== 'either' && !(key === 'amber' && hasGreen)) {
        const wantsUpward = (key === 'green') === (better === 'higher');
        if (upward !== wantsUpward) {
            const turned = bound.text.replace(/^[<>]/, upward ? '<' : '>');
            return `${quoted} points the wrong way: ${better} is better for ${title}. Did you mean "${turned}"?`;
        }
    }
    const values = region(bound, range);
    if (values === null) {
        const percentMeant = range[1] === 1 && bound.value > 1 && bound.value <= 100 && !bound.text.endsWith('%');
        const hint = percentMeant
            ? ` Did you mean "${bound.operator} ${bound.text.slice(bound.operator.length).trim()}%"?`
            : '';
        return `${quoted} can never be met: ${title} lies ${describeRange(range)}.${hint}`;
    }
    if (isWhole(values, range)) {
        return `${quoted} is always met: ${title} lies ${describeRange(range)}. Write a bound within that.`;
    }
    return null;
}
function combinationFault(bounds, { range, better }) {
    const green = bounds.get('green');
    const amber = bounds.get('amber');
    const red = bounds.get('red');
    const of = (bound) => region(bound, range);
    if (green !== undefined && red !== undefined) {
        const both = overlap(of(green), of(red));
        if (both !== null) {
            const one = both.from === both.to;
            const values = one ? `at ${both.from}` : describeValues(both);
            const strict = red.text.replace('=', '');
            const mend = one
                ? `Make one of them strict, such as red "${strict}".`
                : 'Move one of them so that no value is both.';
            return {
                key: 'red',
                message: `green "${green.text}" and red "${red.text}" both hold ${values}. ${mend}`,
            };
        }
    }
    if (amber !== undefined && green !== undefined) {
        const gap = between(of(green), red === undefined ? null : of(red), range);
        if (gap === null || overlap(gap, of(amber)) === null) {
            return {
                key: 'amber',
                message: `amber "${amber.text}" is never reached: green and red leave it no value. Leave amber out, or move green or red.`,
            };
        }
        if (!contains(of(amber), gap)) {
            return {
                key: 'amber',
                message: `amber "${amber.text}" leaves values that are neither green, amber nor red. What is neither green nor red is AMBER anyway: leave amber out.`,
            };
        }
    }
    else if (amber !== undefined && red !== undefined) {
        if (contains(of(red), of(amber))) {
            return {
                key: 'amber',
                message: `amber "${amber.text}" is never reached, because red "${red.text}" holds wherever it does. ${swapped(amber, red)}`,
            };
        }
        if (better !== 'either' && !contains(of(amber), of(red))) {
            return { key: 'red', message: `red "${red.text}" and amber "${amber.text}" point different ways.` };
        }
    }
    else if (red !== undefined && green === undefined) {
        const opposite = red.operator.startsWith('<') ? '>' : '<';
        const example = `green: "${opposite}${red.operator.endsWith('=') ? '' : '='} ${red.text.slice(red.operator.length).trim()}"`;
        return {
            key: null,
            message: `the rule says what is RED and not what is GREEN. Add green, such as ${example}, or amber.`,
        };
    }
    return null;
}
const swapped = (amber, red) => amber.text === red.text ? 'Let amber begin earlier than red.' : 'Are the two swapped?';
const whole = ([from, to]) => ({
    from,
    to,
    openFrom: from === -Infinity,
    openTo: to === Infinity,
});
function region(bound, range) {
    const open = !bound.operator.endsWith('=');
    const all = { from: -Infinity, to: Infinity, openFrom: true, openTo: true };
    const half = bound.operator.startsWith('>')
        ? { ...all, from: bound.value, openFrom: open }
        : { ...all, to: bound.value, openTo: open };
    return overlap(half, whole(range));
}
function overlap(a, b) {
    const from = Math.max(a.from, b.from);
    const to = Math.min(a.to, b.to);
    const openFrom = (a.from === from && a.openFrom) || (b.from === from && b.openFrom);
    const openTo = (a.to === to && a.openTo) || (b.to === to && b.openTo);
    return from > to || (from === to && (openFrom || openTo)) ? null : { from, to, openFrom, openTo };
}
function contains(outer, inner) {
    const low = outer.from < inner.from || (outer.from === inner.from && (!outer.openFrom || inner.openFrom));
    const high = outer.to > inner.to || (outer.to === inner.to && (!outer.openTo || inner.openTo));
    return low && high;
}
const isWhole = (values, range) => contains(values, whole(range));
/** The values that are in neither region, given that one lies at the lower and the other at the upper end. */
function between(green, red, range) {
    const outside = (part) => {
        const all = whole(range);
        return contains(part, { ...all, to: all.from, openTo: all.openFrom }) || part.from === all.from
            ? { ...all, from: part.to, openFrom: !part.openTo }
            : { ...all, to: part.from, openTo: !part.openFrom };
    };
    const notGreen = overlap(outside(green), whole(range));
    if (red === null || notGreen === null)
        return notGreen;
    return overlap(notGreen, outside(red));
}
function describeRange([from, to]) {
    if (from === -Infinity)
        return to === Infinity ? 'anywhere' : `at ${to} or below`;
    return to === Infinity ? `at ${from} or above` : `between ${from} and ${to}`;
}
function describeValues({ from, to }) {
    if (from === -Infinity)
        return `below ${to}`;
    return to === Infinity ? `above ${from}` : `between ${from} and ${to}`;
}

;// CONCATENATED MODULE: ./build/src/plan/sense/metrics.js





/** Checks every metric of a map against the task, the columns at hand and its own range. */
function checkMetrics(metrics, path, plan, report) {
    let found = 0;
    for (const [metric, entry] of Object.entries(metrics)) {
        if (!Object.hasOwn(plan_metrics/* metricNames */.Z, metric) || entry === undefined)
            continue;
        found++;
        const at = [...path, metric];
        const name = plan_metrics/* metricNames */.Z[metric];
        const misfit = fitFault(metric, name, plan, report);
        if (misfit !== null) {
            report.key(at, misfit);
            continue;
        }
        const entries = listed(entry);
        const classes = new Map();
        for (const { rule, step } of entries) {
            if (rule === undefined)
                continue;
            const place = [...at, ...step];
            checkRule(rule, name, place, report);
            checkClass(rule, metric, name, place, plan, report, classes);
        }
    }
    return found;
}
function listed(entry) {
    if (!Array.isArray(entry))
        return [{ rule: entry, step: [] }];
    return entry.map((rule, index) => ({ rule, step: [index] }));
}
function fitFault(metric, name, plan, report) {
    const task = plan.data?.task;
    if (task === undefined)
        return null;
    if (!name.tasks.includes(task)) {
        return `"${metric}" is not for a ${task} task. Metrics for it: ${metricsFor(task).join(', ')}.`;
    }
    const column = task === 'binary' ? 'score' : 'scores';
    if (name.needs === 'scores' && !report.written(['data', column])) {
        const what = task === 'binary' ? 'the column of the probability' : 'the column of each class’s probability';
        return `"${metric}" needs scores, and data names none. Add ${column}: with ${what} under data, or measure decisions: ${metricsFor(task, 'decisions').join(', ')}.`;
    }
    return null;
}
function metricsFor(task, needs) {
    const all = Object.entries(plan_metrics/* metricNames */.Z);
    return all
        .filter(([, metric]) => metric.tasks.includes(task) && (needs === undefined || metric.needs === needs))
        .map(([name]) => name);
}
/** What a rule of this metric is about. */
function quantityOf({ title, range, better, unit }) {
    const byDistance = better === 'zero';
    return {
        title: byDistance ? `the size of ${title}` : title,
        range: byDistance ? [0, Infinity] : range,
        better: byDistance ? 'lower' : better,
        percent: unit === 'share' || (unit === 'score' && range[1] !== Infinity),
    };
}
function checkRule(rule, name, path, report) {
    const quantity = quantityOf(name);
    reportRule(rule, quantity, path, report);
    checkFalls(rule, quantity, path, report);
    const says = ['green', 'amber', 'red', 'falls'].some((key) => report.written([...path, key]));
    if (!says && rule.gates !== false) {
        report.key(path, 'the metric has no rule. Write green and red or falls, or gates: false to show it only.');
    }
}
/** Reports the faults of a rule that stands at a path. */
function reportRule(rule, quantity, path, report) {
    const keys = ['green', 'amber', 'red'];
    // A bound that is written and not readable has been reported; what the rest means without it nobody knows.
    if (keys.some((key) => rule[key] === undefined && report.written([...path, key])))
        return;
    const written = Object.fromEntries(keys.flatMap((key) => (rule[key] === undefined ? [] : [[key, rule[key]]])));
    for (const { key, message } of ruleFaults(written, quantity)) {
        if (key === null)
            report.key(path, message);
        else
            report.value([...path, key], message);
    }
}
function checkClass(rule, metric, name, path, plan, report, seen) {
    const written = rule.class !== undefined;
    const key = written ? report.text([...path, 'class']) : '';
    const earlier = seen.get(key);
    if (earlier !== undefined) {
        const what = written ? `for class ${(0,plan_problems/* quote */.h)(key)}` : 'without a class';
        report.key(path, `"${metric}" ${what} stands on line ${earlier} already. Keep one of them.`);
    }
    seen.set(key, report.line(path));
    if (!written || plan.data?.task === undefined)
        return;
    const at = [...path, 'class'];
    if (plan.data.task !== 'multiclass') {
        report.key(at, `class is for multiclass tasks; this one is ${plan.data.task}. Leave it out.`);
    }
    else if (!name.perClass) {
        report.key(at, `"${metric}" is not measured for one class. Measured for one class: ${perClass().join(', ')}.`);
    }
    else {
        const classes = knownClasses(plan, report);
        if (classes !== null && !classes.includes(key)) {
            report.value(at, `${(0,plan_problems/* quote */.h)(key)} is not a class of this plan. ${classHint(key, classes)}`);
        }
    }
}
const perClass = () => Object.entries(plan_metrics/* metricNames */.Z).flatMap(([metric, { perClass }]) => (perClass ? [metric] : []));
function knownClasses({ data }, report) {
    if (data?.classes !== undefined)
        return data.classes.map((_, index) => report.text(['data', 'classes', index]));
    return data?.scores === undefined ? null : Object.keys(data.scores);
}

;// CONCATENATED MODULE: ./build/src/plan/sense/features.js



const missingShare = {
    title: 'the share of rows without a value',
    range: [0, 1],
    better: 'lower',
    percent: true,
};
/** Checks that a feature's limits fit its type and each other. */
function checkFeatures(features, report) {
    for (const [name, feature] of Object.entries(features)) {
        if (feature === undefined || typeof feature === 'string')
            continue;
        const path = ['data', 'features', name];
        const has = (key) => report.written([...path, key]);
        const { type, min, max, values } = feature;
        const limits = ['min', 'max'].filter(has);
        if (type === undefined && !has('type') && limits.length === 0 && !has('values')) {
            report.key(path, `the feature ${(0,plan_problems/* quote */.h)(name)} has no type. Add type: number, category or time.`);
        }
        if (type !== undefined && type !== 'number') {
            for (const key of limits)
                report.key([...path, key], `${key} is for numbers, and ${(0,plan_problems/* quote */.h)(name)} is a ${type}. Leave it out.`);
        }
        else if (limits.length > 0 && type === undefined && has('values')) {
            report.key([...path, 'values'], `values are for categories and ${limits.join(' and ')} for numbers. Leave one of them out.`);
        }
        if (has('values') && type !== undefined && type !== 'category') {
            report.key([...path, 'values'], `values are for categories, and ${(0,plan_problems/* quote */.h)(name)} is a ${type}. Use min and max, or type: category.`);
        }
        if (min !== undefined && max !== undefined && min > max) {
            report.value([...path, 'min'], `min ${min} is above max ${max}, so no value is valid. Are the two swapped?`);
        }
        const texts = values?.map((_, index) => report.text([...path, 'values', index])) ?? [];
        for (const index of repeats(texts)) {
            report.value([...path, 'values', index], `the value ${(0,plan_problems/* quote */.h)(texts[index])} is listed twice.`);
        }
        if (feature.missing !== undefined)
            reportRule(feature.missing, missingShare, [...path, 'missing'], report);
        const numeric = type === 'number' || limits.length > 0;
        const test = feature.drift?.test;
        if (test !== undefined && !numeric && (test === 'ks' || test === 'wasserstein')) {
            report.value([...path, 'drift', 'test'], `${test} compares numbers, and ${(0,plan_problems/* quote */.h)(name)} is a ${type ?? 'category'}. Use psi or js, or leave it out for chi-squared.`);
        }
        if (feature.watched === false && has('drift')) {
            report.key([...path, 'drift'], 'drift settings of a feature that is not watched do nothing. Leave them out, or watched: false.');
        }
    }
}

;// CONCATENATED MODULE: ./build/src/plan/sense/slices.js


/** Reports a name that stands in a list twice. */
function checkNames(items, path, what, report) {
    const first = new Map();
    items.forEach((item, index) => {
        const name = item?.name?.trim();
        if (name === undefined)
            return;
        const at = [...path, index, 'name'];
        const line = first.get(name);
        if (line === undefined)
            first.set(name, report.line(at));
        else
            report.value(at, `${what} is called ${(0,plan_problems/* quote */.h)(name)} on line ${line} already. Give each a name of its own.`);
    });
}
function checkEdgeCases(plan, report) {
    const cases = plan.edge_cases ?? [];
    checkNames(cases, ['edge_cases'], 'an edge case', report);
    cases.forEach((entry, index) => {
        if (entry === undefined)
            return;
        const path = ['edge_cases', index];
        const { name: _, where, min_cases, ...metrics } = entry;
        const unknown = report.written(path) && hasUnreadKeys(entry, path, report);
        if (checkMetrics(metrics, path, plan, report) === 0 && !unknown) {
            report.value(path, 'the edge case measures nothing. Add a metric with its rule, such as accuracy: { green: ">= 0.75" }.');
        }
    });
}
/** Whether a key was written and taken out because it was faulty: then nothing more is said of what is absent. */
function hasUnreadKeys(entry, path, report) {
    return report.keys(path).some((key) => !Object.hasOwn(entry, key));
}
const brokenPairs = {
    title: 'the share of pairs that break the relation',
    range: [0, 1],
    better: 'lower',
    percent: true,
};
function checkBehaviour(plan, report) {
    const cases = plan.behaviour ?? [];
    checkNames(cases, ['behaviour'], 'a behaviour case', report);
    cases.forEach((entry, index) => {
        if (entry === undefined)
            return;
        const path = ['behaviour', index];
        reportRule(entry, brokenPairs, path, report);
        if (!['green', 'amber', 'red'].some((key) => report.written([...path, key]))) {
            report.value(path, 'the behaviour case has no rule. Add one on the share of pairs that break the relation, such as green: "<= 0%" and red: "> 5%".');
        }
    });
}

;// CONCATENATED MODULE: ./build/src/plan/sense/running.js



function checkRollout(plan, report) {
    const { rollout } = plan;
    if (rollout === undefined)
        return;
    const steps = rollout.steps?.map((step) => (step === undefined ? null : (0,terms/* readShare */.cb)(step)));
    const path = ['rollout', 'steps'];
    if (rollout.strategy === 'shadow' && report.written(path)) {
        report.key(path, 'a shadow answers no requests, so it has no steps. Leave them out.');
    }
    else if (rollout.strategy !== undefined && rollout.strategy !== 'shadow' && !report.written(path)) {
        report.key(['rollout'], `${rollout.strategy} needs steps: shares of traffic, such as steps: [1%, 10%, 100%].`);
    }
    else if (steps !== undefined && steps.length === 0) {
        report.value(path, 'steps is empty. Write shares of traffic, such as [1%, 10%, 100%].');
    }
    steps?.forEach((step, index) => {
        const before = steps[index - 1];
        if (step !== null && before !== undefined && before !== null && step <= before) {
            report.value([...path, index], `the step ${report.text([...path, index])} is not above the one before it. Steps rise.`);
        }
    });
    const last = steps?.at(-1);
    if (steps !== undefined && last !== undefined && last !== null && last !== 1) {
        report.value([...path, steps.length - 1], `the last step is ${report.text([...path, steps.length - 1])}; the rollout would never end. Let it be 100%.`);
    }
    if (rollout.strategy !== 'shadow' && steps?.length === 1 && steps[0] === 1) {
        report.value(path, 'the first step leaves the baseline nothing to compare with. Begin below 100%.');
    }
    if (rollout.strategy === 'red-black' && steps !== undefined && steps.length > 2) {
        report.value(path, 'red-black has one share for the canary and then all traffic, such as [5%, 100%]. To raise the share step by step write strategy: blue-green.');
    }
    checkColumns(plan, report);
    checkAuroc(plan, report);
    checkMeasures(rollout, report);
}
/** What a step could only refuse when the canary is already in service. */
function checkColumns({ data, rollout }, report) {
    if (data === undefined)
        return;
    if (!report.written(['data', 'time'])) {
        report.key(['rollout'], 'a rollout counts every request once and in order, by its time, and data names none. Add time: and its column under data.');
    }
    if (rollout?.strategy === 'shadow' && !report.written(['data', 'id'])) {
        report.key(['rollout'], 'a shadow is compared request by request, and data names no id. Add id: and its column under data.');
    }
}
function checkAuroc({ data }, report) {
    const path = ['rollout', 'auroc'];
    if (!report.written(path) || data?.task === undefined)
        return;
    if (data.task !== 'binary' || !report.written(['data', 'score'])) {
        report.key(path, 'the AUROC of a rollout is that of a binary task with a score. Name the column as score: under data, or leave auroc out.');
    }
}
function checkMeasures(rollout, report) {
    const measures = rollout.measures ?? [];
    checkNames(measures, ['rollout', 'measures'], 'a measure', report);
    measures.forEach((measure, index) => {
        if (measure?.kind === undefined)
            return;
        const path = ['rollout', 'measures', index];
        const has = (key) => report.written([...path, key]);
        if (measure.kind === 'where' && !has('where')) {
            report.value(path, 'a measure of kind where needs where: and a condition, such as where: status >= 500.');
        }
        if (measure.kind === 'slow' && !has('column')) {
            report.value(path, 'a measure of kind slow needs column: and the column of the latency.');
        }
        for (const [key, kind] of [
            ['where', 'where'],
            ['column', 'slow'],
        ]) {
            if (measure.kind !== kind && has(key)) {
                report.key([...path, key], `${key} is for measures of kind ${kind}, and ${(0,plan_problems/* quote */.h)(measure.name ?? 'this one')} is of kind ${measure.kind}. Leave it out.`);
            }
        }
    });
}
/** Triggers and settings that need a review's time or frequency. */
function checkHistory(plan, report) {
    for (const key of ['overdue', 'stale']) {
        if (plan.history?.[key] !== undefined && !report.written(['review'])) {
            report.key(['history', key], `${key} is told from the review frequency, and the plan has none. Add review: and a frequency, such as weekly.`);
        }
    }
    if (plan.history?.stale !== undefined && plan.data !== undefined && !report.written(['data', 'time'])) {
        report.key(['history', 'stale'], 'stale data are told by their time, and data names no time. Add time: and its column.');
    }
}

;// CONCATENATED MODULE: ./build/src/plan/sense.js






/** Checks what the grammar cannot: whether the parts of a plan fit each other and can do what they say. */
function checkSense(plan, document, problems) {
    const report = reporter(document, problems);
    checkOwner(plan, report);
    if (plan.data !== undefined)
        checkData(plan.data, report);
    if (plan.data?.features !== undefined)
        checkFeatures(plan.data.features, report);
    if (plan.metrics !== undefined)
        checkMetrics(plan.metrics, ['metrics'], plan, report);
    checkPredictions(plan, report);
    if (plan.inputs?.missing !== undefined)
        reportRule(plan.inputs.missing, missingShare, ['inputs', 'missing'], report);
    if (plan.inputs?.rows !== undefined)
        reportRule(plan.inputs.rows, rowShare, ['inputs', 'rows'], report);
    if (plan.inputs?.duplicates !== undefined && plan.data !== undefined && !report.written(['data', 'id'])) {
        report.key(['inputs', 'duplicates'], 'duplicates are told by the id, and data names no id. Add id: and its column under data.');
    }
    checkEdgeCases(plan, report);
    checkBehaviour(plan, report);
    checkHistory(plan, report);
    checkRollout(plan, report);
}
/** Someone must answer for RED: a plan without that is no plan. */
function checkOwner(plan, report) {
    const mend = 'Add owner: and a person, team or role, such as owner: "@acme/risk-lead".';
    const red = plan.levels?.RED;
    if (!report.written(['levels'])) {
        report.key([], `RED has no owner, because the plan has no levels. Add levels: with RED: and its owner:, such as levels: { RED: { owner: "@acme/risk-lead" } }`);
    }
    else if (!report.written(['levels', 'RED'])) {
        if (plan.levels !== undefined)
            report.key(['levels'], `RED has no owner, because levels names no RED. Add RED: with its owner:.`);
    }
    else if (red !== undefined && !report.written(['levels', 'RED', 'owner'])) {
        report.key(['levels', 'RED'], `RED has no owner. ${mend}`);
    }
}
const rowShare = {
    title: 'the candidate’s rows over the reference’s',
    range: [0, Infinity],
    better: 'either',
    percent: true,
};
const classShare = {
    title: 'the largest change of a class’s share',
    range: [0, 1],
    better: 'lower',
    percent: true,
};
function checkPredictions({ predictions, data }, report) {
    if (predictions === undefined)
        return;
    if (predictions.share !== undefined)
        reportRule(predictions.share, classShare, ['predictions', 'share'], report);
    if (data?.task === 'regression') {
        for (const key of ['probabilities', 'share']) {
            if (!report.written(['predictions', key]))
                continue;
            report.key(['predictions', key], `${key} is for classes, and a regression predicts a number. Leave it out.`);
        }
    }
    if (predictions.known_answers !== undefined && data !== undefined && !report.written(['data', 'id'])) {
        report.key(['predictions', 'known_answers'], 'known answers are found by their id, and data names no id. Add id: and its column under data.');
    }
    const first = new Map();
    predictions.known_answers?.forEach((known, index) => {
        if (known?.file === undefined)
            return;
        const path = ['predictions', 'known_answers', index, 'file'];
        const line = first.get(known.file);
        if (line === undefined)
            first.set(known.file, report.line(path));
        else
            report.value(path, `the file stands on line ${line} already. Keep one of them.`);
    });
}

;// CONCATENATED MODULE: ./build/src/plan/grammar/flow.js
/** A value as a plan would write it on one line: `{ from: reference, red: 10% }`. */
function flow(value) {
    if (Array.isArray(value))
        return `[${value.map(flow).join(', ')}]`;
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value).map(([key, inner]) => `${key}: ${flow(inner)}`);
        return `{ ${entries.join(', ')} }`;
    }
    const text = String(value);
    if (typeof value !== 'string')
        return text;
    const plain = /^[\p{L}\d][^:#,[\]{}"\n]*$/u.test(text) &&
        !/^(?:true|false|null|[\d.-]+)$/.test(text) &&
        text === text.trim();
    return plain ? text : JSON.stringify(text);
}

;// CONCATENATED MODULE: ./build/src/plan/hints.js



/**
 * What the writer of `text` most likely meant where `expected` was asked for and, if any, one of `words`; null when
 * nobody could tell.
 */
function hintFor(text, expected, words) {
    if (text.length > 60)
        return null;
    if (expected.startsWith('a bound'))
        return boundMeant(text);
    if (/^a (confidence|threshold|share|rate)/.test(expected))
        return percentMeant(text);
    if (/^a list of (columns|values|classes)$/.test(expected))
        return `Write [${text}].`;
    if (expected.startsWith('a length of time'))
        return periodMeant(text);
    if (expected.startsWith('a frequency'))
        return frequencyMeant(text);
    if (words.includes('NOTE') && /^(off|no|none|false|never)$/i.test(text)) {
        return 'Write NOTE for a check that never gates.';
    }
    const word = (0,nearest/* nearest */.p)(text, words) ?? synonyms[text.toLowerCase()] ?? '';
    return words.includes(word) ? `Did you mean ${(0,plan_problems/* quote */.h)(word)}?` : null;
}
/** Words that people use for a plan's own. */
const synonyms = {
    yellow: 'AMBER',
    orange: 'AMBER',
    warning: 'AMBER',
    fail: 'RED',
    error: 'RED',
    info: 'NOTE',
    numeric: 'number',
    float: 'number',
    integer: 'number',
    int: 'number',
    string: 'category',
    text: 'category',
    categorical: 'category',
    date: 'time',
    datetime: 'time',
    timestamp: 'time',
    classification: 'binary',
    previous: 'last review',
    baseline: 'reference',
    canary: 'red-black',
};
function boundMeant(text) {
    const [, sign, rest] = /^\s*([<>=≤≥≦≧]*)\s*(.*)$/s.exec(text);
    const number = rest.replace(/^(\d+),(\d)/, '$1.$2').trim();
    if (!terms/* patterns */.qp.amount.test(number))
        return null;
    const operators = signs[sign] ?? ['>=', '<='];
    return `Did you mean ${operators.map((operator) => `"${operator} ${number}"`).join(' or ')}?`;
}
const signs = {
    '>=': ['>='],
    '=>': ['>='],
    '≥': ['>='],
    '≧': ['>='],
    '>': ['>'],
    '<=': ['<='],
    '=<': ['<='],
    '≤': ['<='],
    '≦': ['<='],
    '<': ['<'],
};
function percentMeant(text) {
    const value = /^[\d.]+$/.test(text) ? Number(text) : Number.NaN;
    return value > 1 && value <= 100 ? `Did you mean ${text}%?` : null;
}
function frequencyMeant(text) {
    const word = (0,nearest/* nearest */.p)(text, ['hourly', 'daily', 'weekly', 'monthly', 'quarterly', 'yearly']);
    return word === null ? periodMeant(text) : `Did you mean "${word}"?`;
}
const units = ['minutes', 'hours', 'days', 'weeks', 'months', 'quarters', 'years'];
const shortUnits = {
    min: 'minutes',
    h: 'hours',
    d: 'days',
    w: 'weeks',
    y: 'years',
};
function periodMeant(text) {
    const [, count, unit] = /^\s*(\d+(?:\.\d+)?)\s*(\p{L}+)\s*$/u.exec(text) ?? [];
    if (count === undefined || unit === undefined)
        return null;
    const word = shortUnits[unit] ?? (0,nearest/* nearest */.p)(unit, units);
    return word === null || Number(count) === 0
        ? `Units are ${units.join(', ')}.`
        : `Did you mean "${count} ${word}"?`;
}

;// CONCATENATED MODULE: ./build/src/plan/grammar/metrics.js



const metrics_bounds = {
    green: optional(bound, {
        description: 'Values that are GREEN. What is neither green nor red is AMBER.',
        examples: ['>= 0.8'],
    }),
    amber: optional(bound, {
        description: 'Values that are AMBER; all others that are not red are then GREEN. Use it in place of green.',
        examples: ['> 1%'],
    }),
    red: optional(bound, { description: 'Values that are RED, whatever else holds.', examples: ['<= 0.7'] }),
};
/** Which values are GREEN, AMBER and RED. */
const metrics_rule = schemas/* strictObject */.rej(metrics_bounds, { error: 'a rule, such as { amber: "> 1%", red: "> 5%" }' })
    .register(registries/* globalRegistry */.fd, { id: 'rule', description: 'Which values are GREEN, AMBER and RED.' });
const fall = schemas/* strictObject */.rej({
    from: required(schemas/* enum */.k5n(['reference', 'last review'], { error: 'reference or last review' }), {
        description: 'What the value is held against.',
        examples: ['last review'],
    }),
    amber: optional(amount, { description: 'Worsening from which it is AMBER.', examples: [0.01] }),
    red: optional(amount, { description: 'Worsening from which it is RED.', examples: ['10%'] }),
}, { error: 'a trigger, such as { from: reference, red: 10% }' })
    .register(registries/* globalRegistry */.fd, {
    id: 'fall',
    description: 'A trigger: how far the metric may worsen against an earlier value.',
});
const metrics_metricRule = schemas/* strictObject */.rej({
    ...metrics_bounds,
    falls: optional(schemas/* array */.YOg(fall, { error: 'a list of triggers, each on a line that starts with a dash' }), {
        description: 'Triggers: how far the metric may worsen against the reference or the last review.',
        examples: [[{ from: 'reference', amber: 0.01, red: 0.03 }]],
    }),
    class: optional(cell, {
        description: 'The one class that is measured. Multiclass only.',
        examples: ['fraud'],
    }),
    gates: optional(flag, {
        description: 'false: the metric is shown as a NOTE and never gates.',
        default: true,
    }),
    min_cases: optional(cases, {
        description: 'With fewer labelled cases there is no evidence, which is AMBER.',
        default: 30,
        examples: [200],
    }),
}, { error: 'a rule, such as { green: ">= 0.8", red: "<= 0.7" }' })
    .register(registries/* globalRegistry */.fd, {
    id: 'metric_rule',
    description: 'A metric’s rule, its triggers and its settings.',
});
/** One rule, or a list of them, one a class. */
const metric = schemas/* union */.KCZ([metrics_metricRule, schemas/* array */.YOg(metrics_metricRule).check(api/* _minLength */.m9(1, 'a list of at least one rule'))], {
    error: 'a rule, such as { green: ">= 0.8", red: "<= 0.7" }',
})
    .register(registries/* globalRegistry */.fd, {
    id: 'metric',
    description: 'A rule; for several classes a list of rules, each with its class.',
});
/** Every metric as a key that may be left out. */
const metricKeys = Object.fromEntries(Object.entries(plan_metrics/* metricNames */.Z).map(([key, { title, means, tasks }]) => [
    key,
    optional(metric, { description: `${title}: ${means}. For ${tasks.join(' and ')} tasks.` }),
]));
const metrics = schemas/* strictObject */.rej(metricKeys, { error: 'a map of metric to rule' });

;// CONCATENATED MODULE: ./build/src/plan/grammar/checks.js



const positive = schemas/* number */.aig({ error: 'a number above 0' }).check(api/* _gt */.Tx(0, 'a number above 0'));
const knownAnswers = schemas/* strictObject */.rej({
    file: required(file, {
        description: 'The id and the right answer of each case.',
        examples: ['known.csv'],
    }),
    tolerance: optional(schemas/* number */.aig({ error: 'a number, 0 or more' }).check(api/* _gte */.qm(0, 'a number, 0 or more')), {
        description: 'How far a score or number may be off.',
        default: 0,
        examples: [0.01],
    }),
    on_miss: optional(raises, { description: 'What one wrong answer raises.', default: 'RED' }),
}, { error: 'a set of known answers, such as { file: known.csv }' });
const predictions = schemas/* strictObject */.rej({
    probabilities: optional(check, { description: 'A score outside 0..1, or not a number.', default: 'RED' }),
    identical: optional(check, {
        description: 'Every prediction the same, over the set or over any day in it.',
        default: 'RED',
    }),
    share: optional(metrics_rule, {
        description: 'Rule on the share of each predicted class against the reference: the largest change, in points.',
        examples: [{ amber: '> 5%', red: '> 20%' }],
    }),
    known_answers: optional(schemas/* array */.YOg(knownAnswers, { error: 'a list of sets of known answers' }), {
        description: 'Cases whose right answer is known.',
        examples: [[{ file: 'known.csv', tolerance: 0.01, on_miss: 'RED' }]],
    }),
});
const inputs = schemas/* strictObject */.rej({
    missing: optional(metrics_rule, {
        description: 'Rule on the share of rows without a value, for every feature. In a column of numbers or times NA, NaN, null and None are no value either; among categories they are names like any other (NA is Namibia).',
        examples: [{ amber: '> 1%', red: '> 5%' }],
    }),
    invalid: optional(check, { description: 'Cells that are not of their column’s type.', default: 'AMBER' }),
    range: optional(check, {
        description: 'Values outside the min, max or values of this plan.',
        default: 'AMBER',
    }),
    learnt_range: optional(check, {
        description: 'A range, a set of categories or a number of distinct values that grew or shrank against the reference.',
        default: 'AMBER',
    }),
    duplicates: optional(check, { description: 'Ids that occur more than once.', default: 'AMBER' }),
    columns: optional(check, {
        description: 'Columns that vanished or appeared against the reference.',
        default: 'AMBER',
    }),
    rows: optional(metrics_rule, {
        description: 'Rule on the candidate’s rows as a share of the reference’s.',
        examples: [{ amber: '< 50%', red: '< 10%' }],
    }),
    constant: optional(check, { description: 'A feature that now has one value only.', default: 'AMBER' }),
});
const drift = schemas/* strictObject */.rej({
    test: optional(schemas/* enum */.k5n(['ks', 'psi', 'js', 'wasserstein'], { error: 'ks, psi, js or wasserstein' }), {
        description: 'How numbers are compared: Kolmogorov–Smirnov, population stability index, Jensen–Shannon or Wasserstein. Categories are tested by chi-squared unless psi or js is chosen.',
        default: 'ks',
    }),
    threshold: optional(positive, {
        description: 'Size from which a drift matters. Left out: the test’s own default.',
        examples: [0.1],
    }),
    q: optional(share(1e-9, 0.5, 'a rate above 0 and at most 0.5'), {
        description: 'Share of false claims that is tolerated among the drifts that are claimed.',
        default: 0.05,
    }),
    raises: optional(raises, {
        description: 'What drift raises. Left out: NOTE where labels show the performance, AMBER where there are none.',
    }),
});

;// CONCATENATED MODULE: ./build/src/plan/grammar/data.js




const data_featureType = schemas/* enum */.k5n(['number', 'category', 'time'], { error: 'number, category or time' })
    .register(registries/* globalRegistry */.fd, { id: 'feature_type' });
const finite = schemas/* number */.aig({ error: 'a number' });
const feature = schemas/* union */.KCZ([
    data_featureType,
    schemas/* strictObject */.rej({
        type: optional(data_featureType, {
            description: 'What the column holds. May be left out where min, max or values tell.',
            examples: ['number', 'category'],
        }),
        min: optional(finite, { description: 'Least value that is valid. Numbers only.', examples: [300] }),
        max: optional(finite, {
            description: 'Greatest value that is valid. Numbers only.',
            examples: [850],
        }),
        values: optional(schemas/* array */.YOg(cell, { error: 'a list of values' }).check(api/* _minLength */.m9(1, 'a list of at least one value')), {
            description: 'The categories that are valid. Categories only.',
            examples: [['car', 'home', 'education']],
        }),
        missing: optional(metrics_rule, {
            description: 'Rule on the share of rows without a value, in place of inputs.missing.',
            examples: [{ red: '> 5%', amber: '> 1%' }],
        }),
        drift: optional(schemas/* omit */.cJW(drift, { q: true }), {
            description: 'Drift settings of this feature, in place of the plan’s own.',
        }),
        watched: optional(flag, {
            description: 'false: drift of this feature is not measured.',
            default: true,
        }),
    }),
], { error: 'number, category or time, or a map with a type' })
    .register(registries/* globalRegistry */.fd, {
    id: 'feature',
    description: 'A column that the model reads: its type, or a map with type and limits.',
});
const data = schemas/* strictObject */.rej({
    task: required(schemas/* enum */.k5n(['binary', 'multiclass', 'regression'], { error: 'binary, multiclass or regression' }), {
        description: 'What the model predicts: one of two classes, one of several, or a number.',
        examples: ['binary'],
    }),
    id: optional(terms_name, {
        description: 'Column that identifies a case. Joins labels that come in a file of their own, and pairs both sets.',
        examples: ['application_id'],
    }),
    time: optional(terms_name, {
        description: 'Column that says when the prediction was made.',
        examples: ['scored_at'],
    }),
    time_zone: optional(terms_name, {
        description: 'IANA name of the zone in which times without an offset are read and days are cut.',
        default: 'UTC',
        examples: ['Europe/Berlin'],
    }),
    label: required(terms_name, { description: 'Column of what really happened.', examples: ['defaulted'] }),
    positive: optional(cell, {
        description: 'The label that counts as positive. Binary only, and needed there.',
        examples: [1, 'fraud'],
    }),
    negative: optional(cell, {
        description: 'The label that counts as negative. Binary only. Left out: every label but the positive one.',
        examples: [0],
    }),
    classes: optional(schemas/* array */.YOg(cell, { error: 'a list of classes' }).check(api/* _minLength */.m9(2, 'a list of at least two classes')), {
        description: 'The classes that may occur. Multiclass only. Left out: those of the reference.',
        examples: [['bus', 'car', 'tram']],
    }),
    score: optional(terms_name, {
        description: 'Column of the probability of the positive class. Binary only.',
        examples: ['probability'],
    }),
    scores: optional(schemas/* record */.g1P(terms_name, terms_name, { error: 'a map of class to column' }), {
        description: 'The column of each class’s probability. Multiclass only.',
        examples: [{ bus: 'p_bus', car: 'p_car' }],
    }),
    threshold: optional(share(0, 1, 'a threshold from 0 to 1'), {
        description: 'A case is predicted positive when its score is at least this. Binary with a score only.',
        default: 0.5,
        examples: [0.35],
    }),
    prediction: optional(terms_name, {
        description: 'Column of the decision, the predicted class or the predicted number. Needed for regression.',
        examples: ['decision'],
    }),
    group: optional(terms_name, {
        description: 'Column of the user, account or patient that several rows may share; they then count as one when intervals are made.',
        examples: ['customer_id'],
    }),
    labels_after: optional(period, {
        description: 'How long after its time a case has its label. Younger rows without a label count as pending.',
        examples: ['90 days'],
    }),
    private: optional(schemas/* array */.YOg(terms_name, { error: 'a list of columns' }), {
        description: 'Columns that are hidden in every output.',
        examples: [['name', 'street']],
    }),
    features: optional(schemas/* record */.g1P(terms_name, feature, { error: 'a map of column to type' }), {
        description: 'The columns that the model reads. Left out: every column without another role, its type learnt from the reference.',
        examples: [{ income: 'number' }],
    }),
});

;// CONCATENATED MODULE: ./build/src/plan/grammar/running.js


const identity = (what, example) => schemas/* strictObject */.rej({
    column: required(terms_name, {
        description: `Column of the candidate set that names the ${what}.`,
        examples: [what],
    }),
    expect: required(schemas/* union */.KCZ([cell, schemas/* array */.YOg(cell).check(api/* _minLength */.m9(1, 'a list of at least one value'))], {
        error: 'a value or a list of values',
    }), {
        description: `The ${what}s that are expected.`,
        examples: [[example]],
    }),
    raises: optional(raises, { description: 'What any other raises.', default: 'RED' }),
}, { error: `a map with column and expect` });
const deployment = schemas/* strictObject */.rej({
    model_version: optional(identity('model version', '2026-11-03'), {
        description: 'The version of the model that must have answered.',
        examples: [{ column: 'model', expect: ['v12'] }],
    }),
    host: optional(identity('host', 'eu-1'), {
        description: 'The hosts that must have answered; one that is silent is found too.',
        examples: [{ column: 'host', expect: ['eu-1', 'eu-2'] }],
    }),
    dependencies: optional(check, {
        description: 'What a change of the installed packages raises. They are read beside each set: candidate.requirements.txt (as pip freeze writes it) or candidate.lock beside candidate.csv; or, where each set has a folder of its own, requirements.txt, poetry.lock, uv.lock, Pipfile.lock or package-lock.json in it. Left out: not compared.',
    }),
});
const running_positive = schemas/* number */.aig({ error: 'a number above 0' }).check(api/* _gt */.Tx(0, 'a number above 0'));
const running_history = schemas/* strictObject */.rej({
    leave_red_after: optional(schemas/* int */.Whr({ error: 'a whole number of reviews' })
        .check(api/* _gte */.qm(1, 'a whole number of reviews, 1 or more'), api/* _lte */.Zm(1000, 'a number of reviews that can be waited for')), {
        description: 'GREEN reviews in a row that are needed to leave RED.',
        default: 2,
    }),
    cusum: optional(schemas/* union */.KCZ([
        flag,
        schemas/* strictObject */.rej({
            threshold: optional(running_positive, { description: 'Sum from which it alarms.', default: 4 }),
            allowance: optional(schemas/* number */.aig({ error: 'a number, 0 or more' }).check(api/* _gte */.qm(0, 'a number, 0 or more')), {
                description: 'Standard errors a review may be worse without counting.',
                default: 0.5,
            }),
            raises: optional(raises, { description: 'What the alarm raises.', default: 'AMBER' }),
        }),
    ], { error: 'false, or a map of settings' }), { description: 'Alarm on small falls that add up over reviews (CUSUM). false: off.' }),
    overdue: optional(raises, {
        description: 'What a review later than the plan’s frequency raises.',
        default: 'AMBER',
    }),
    stale: optional(raises, {
        description: 'What data older than the plan’s frequency raises.',
        default: 'AMBER',
    }),
});
const measure = schemas/* strictObject */.rej({
    name: required(terms_name, { description: 'What the measure is called.', examples: ['wrong predictions'] }),
    kind: required(schemas/* enum */.k5n(['wrong', 'slow', 'where'], { error: 'wrong, slow or where' }), {
        description: 'What makes a request bad: a wrong prediction, a latency above the batch’s 95th percentile, or a condition.',
        examples: ['wrong'],
    }),
    where: optional(prose, {
        description: 'The condition that makes a request bad. Kind where only.',
        examples: ['status >= 500'],
    }),
    column: optional(terms_name, {
        description: 'Column of the latency. Kind slow only.',
        examples: ['latency_ms'],
    }),
    margin: required(schemas/* number */.aig({ error: 'an odds ratio above 1' })
        .check(api/* _gt */.Tx(1, 'an odds ratio above 1'), api/* _lte */.Zm(100, 'an odds ratio that means anything: at most 100')), {
        description: 'Odds ratio of bad requests by which the canary may be worse and still be promoted.',
        examples: [1.25],
    }),
}, { error: 'a measure with name, kind and margin' });
const rollout = schemas/* strictObject */.rej({
    strategy: required(schemas/* enum */.k5n(['red-black', 'blue-green', 'shadow'], { error: 'red-black, blue-green or shadow' }), {
        description: 'red-black: a canary at a small share, then cutover. blue-green: shares raised step by step. shadow: the canary answers none.',
        examples: ['red-black'],
    }),
    steps: optional(schemas/* array */.YOg(share(1e-6, 1, 'a share above 0 and at most 1'), { error: 'a list of shares' }), {
        description: 'Shares of traffic, rising, the last 100%. Needed for red-black and blue-green, absent for shadow.',
        examples: [['1%', '10%', '50%', '100%']],
    }),
    measures: required(schemas/* array */.YOg(measure, { error: 'a list of measures, each starting with a dash' })
        .check(api/* _minLength */.m9(1, 'a list of at least one measure')), {
        description: 'What decides.',
        examples: [[{ name: 'wrong predictions', kind: 'wrong', margin: 1.25 }]],
    }),
    auroc: optional(schemas/* strictObject */.rej({
        margin: required(schemas/* number */.aig({ error: 'points above 0, such as 0.05' })
            .check(api/* _gt */.Tx(0, 'points above 0, such as 0.05'), api/* _lte */.Zm(0.5, 'points that mean anything: at most 0.5')), {
            description: 'Points by which the canary’s AUROC may be lower and still be promoted.',
            examples: [0.05],
        }),
        cases: required(cases, {
            description: 'Labelled canary cases at which it is judged, once; planned before the rollout begins.',
            examples: [1500],
        }),
    }, { error: 'a map with margin and cases' }), {
        description: 'The AUROC, judged once, at a planned number of labelled canary cases. Binary tasks with a score only.',
        examples: [{ margin: 0.05, cases: 1500 }],
    }),
    min_cases: optional(cases, { description: 'Least canary cases before a step is decided.', default: 100 }),
    max_batches: optional(cases, {
        description: 'After so many batches without an answer it is INCONCLUSIVE.',
        default: 100,
    }),
    confidence: optional(share(0.5, 0.999999, 'a confidence from 50% to below 100%'), {
        description: 'Confidence that a promotion and a rollback need.',
        default: '95%',
    }),
    approval: optional(flag, { description: 'true: a person approves the promotion.', default: false }),
});

;// CONCATENATED MODULE: ./build/src/plan/grammar/slices.js



const where = prose.clone().register(registries/* globalRegistry */.fd, {
    id: 'where',
    description: 'A condition on a row, written as in SQL: comparisons, AND, OR, NOT, IN, BETWEEN, LIKE, IS NULL.',
    examples: ['interest_rate < 0', "region = 'EU' AND age BETWEEN 18 AND 25"],
});
const edgeCases = schemas/* array */.YOg(schemas/* strictObject */.rej({
    name: required(terms_name, { description: 'What the case is called.', examples: ['negative interest rate'] }),
    where: required(where, {
        description: 'Which rows belong to it, as an SQL condition.',
        examples: ['interest_rate < 0'],
    }),
    min_cases: optional(cases, {
        description: 'With fewer labelled cases there is no evidence, which is AMBER.',
        default: 30,
    }),
    ...metricKeys,
}, { error: 'an edge case with name, where and a metric' }), { error: 'a list of edge cases, each starting with a dash' });
const segments = schemas/* union */.KCZ([
    flag,
    schemas/* strictObject */.rej({
        search: optional(flag, { description: 'false: weak segments are not searched for.', default: true }),
        raises: optional(raises, { description: 'What a weak segment raises.', default: 'NOTE' }),
        min_cases: optional(cases, { description: 'Least labelled cases of a segment.', default: 30 }),
        alpha: optional(share(1e-9, 0.5, 'a rate above 0 and at most 0.5'), {
            description: 'Chance that the search reports anything at all where nothing is wrong.',
            default: 0.05,
        }),
    }),
], { error: 'false, or a map of settings' });
const behaviour = schemas/* array */.YOg(schemas/* strictObject */.rej({
    name: required(terms_name, {
        description: 'What the case is called.',
        examples: ['more income never raises the risk'],
    }),
    file: required(file, {
        description: 'Pairs of cases: columns base and variant hold ids of the candidate set.',
        examples: ['pairs.csv'],
    }),
    expect: required(schemas/* enum */.k5n(['same', 'not lower', 'not higher'], { error: 'same, not lower or not higher' }), {
        description: 'How the variant’s prediction must stand to the base’s.',
        examples: ['not higher'],
    }),
    tolerance: optional(schemas/* number */.aig({ error: 'a number, 0 or more' }).check(api/* _gte */.qm(0, 'a number, 0 or more')), {
        description: 'How far the variant may be off before the pair counts.',
        default: 0,
    }),
    ...metrics_rule.shape,
}, { error: 'a behaviour case with name, file and expect' }), { error: 'a list of behaviour cases, each starting with a dash' });

;// CONCATENATED MODULE: ./build/src/plan/grammar.js








/** The grammar of a plan as it is written. plans/plan.schema.json and docs/plan.md are made from it. */
const grammar = schemas/* strictObject */.rej({
    plan: required(terms_name, {
        description: 'Names the gate: its comment, its check, its history.',
        examples: ['credit-default'],
    }),
    about: optional(prose, {
        description: 'What the model predicts, in a sentence.',
        examples: ['Probability that a loan defaults within twelve months'],
    }),
    review: optional(frequency, {
        description: 'How often the model is to be reviewed.',
        examples: ['weekly', 'every 2 weeks'],
    }),
    data: required(data, {
        description: 'The columns of the evaluation sets and what they are for.',
        examples: [{ task: 'binary', label: 'defaulted', positive: 1, score: 'probability' }],
    }),
    levels: optional(levels, { description: 'What each level means, and who does what by when.' }),
    confidence: optional(share(0.5, 0.999999, 'a confidence from 50% to below 100%'), {
        description: 'One-sided confidence that GREEN and RED need. Left out: values are judged as written.',
        examples: ['95%'],
    }),
    metrics: optional(metrics, {
        description: 'What is measured, and which values are GREEN, AMBER and RED.',
    }),
    predictions: optional(predictions, {
        description: 'Checks on the predictions themselves. No labels are needed.',
    }),
    inputs: optional(inputs, { description: 'Checks on the raw inputs.' }),
    drift: optional(drift, {
        description: 'How a shift between reference and candidate is tested, and what it raises.',
    }),
    edge_cases: optional(edgeCases, { description: 'Rare conditions that are measured by themselves.' }),
    segments: optional(segments, { description: 'The search for weak segments.' }),
    behaviour: optional(behaviour, {
        description: 'Pairs of cases whose predictions must stand in a relation.',
    }),
    deployment: optional(deployment, { description: 'Which model and which hosts must have answered.' }),
    history: optional(running_history, { description: 'What is judged over several reviews.' }),
    rollout: optional(rollout, { description: 'How a canary takes over the traffic.' }),
})
    .register(registries/* globalRegistry */.fd, {
    title: 'Performance monitoring plan',
    description: 'A Greenlight plan: what is watched about a model, what GREEN, AMBER and RED mean, and who does what by when.',
});

;// CONCATENATED MODULE: ./build/src/plan/vocabulary.js


/** The keys that the grammar knows at a place of a plan; none where a place takes no keys, or any. */
function knownKeys(path) {
    return [...new Set(schemasAt(path).flatMap((schema) => Object.keys(definition(schema).shape ?? {})))];
}
/** The words that the grammar knows as a value at a place of a plan. */
function knownWords(path) {
    return schemasAt(path).flatMap((schema) => Object.values(definition(schema).entries ?? {}));
}
/** Whether a list may stand at a place. */
function takesList(path) {
    return schemasAt(path).some((schema) => definition(schema).type === 'array');
}
/** What is said of a key to who writes a plan. */
function helpFor(path) {
    const parents = schemasAt(path.slice(0, -1));
    const found = parents.flatMap((schema) => below(schema, path.at(-1) ?? ''));
    return (found.map((schema) => registries/* globalRegistry */.fd.get(schema)).find((meta) => meta?.description) ?? null);
}
const definition = (schema) => schema._zod.def;
function schemasAt(path) {
    let schemas = alternatives(grammar);
    for (const step of path)
        schemas = schemas.flatMap((schema) => below(schema, step)).flatMap(alternatives);
    return schemas;
}
/** A schema without its wrappers, once for each alternative. */
function alternatives(schema) {
    const { type, innerType, options } = definition(schema);
    if (type === 'optional')
        return alternatives(innerType);
    return type === 'union' ? options.flatMap(alternatives) : [schema];
}
function below(schema, step) {
    const { type, shape, element, valueType } = definition(schema);
    if (shape !== undefined)
        return Object.hasOwn(shape, step) ? [shape[step]] : [];
    if (type === 'array')
        return [element];
    return type === 'record' ? [valueType] : [];
}

;// CONCATENATED MODULE: ./build/src/plan/advice.js






/** A key that the grammar does not know, and the one that was meant. */
function unknownKey(path, key) {
    const known = knownKeys(path);
    const glued = /^(\w+):(.+)$/.exec(key);
    if (glued !== null && known.includes(glued[1])) {
        return `${(0,plan_problems/* quote */.h)(key)} lacks a space after its colon. Write ${glued[1]}: ${glued[2]}`;
    }
    const inMetrics = path.length === 1 && path[0] === 'metrics';
    const what = inMetrics
        ? `no metric is called ${(0,plan_problems/* quote */.h)(key)}`
        : `${(0,plan_problems/* quote */.h)(key)} is not a key of ${placeOf(path)}`;
    const meant = (0,nearest/* nearest */.p)(key, known) ?? otherWord(key, known);
    if (meant !== null)
        return `${what}. Did you mean ${(0,plan_problems/* quote */.h)(meant)}?`;
    const metrics = Object.keys(plan_metrics/* metricNames */.Z);
    const settings = known.filter((word) => !metrics.includes(word));
    const list = inMetrics || settings.length === 0 ? known : settings;
    return `${what}. ${inMetrics ? 'Metrics' : 'Its keys'} are ${list.join(', ')}${settings.length > 0 && settings.length < known.length ? ' and the metrics' : ''}.`;
}
/** Words that people use for what a plan calls otherwise. */
const otherWords = {
    auc: 'auroc',
    roc_auc: 'auroc',
    'roc auc': 'auroc',
    f1_score: 'f1',
    'f1 score': 'f1',
    sensitivity: 'recall',
    tpr: 'recall',
    pr_auc: 'average_precision',
    ece: 'calibration_error',
    mse: 'rmse',
    target: 'label',
    timestamp: 'time',
    prob: 'score',
    probability: 'score',
    yellow: 'AMBER',
    orange: 'AMBER',
    name: 'plan',
    description: 'about',
    frequency: 'review',
    deadline: 'within',
    responsible: 'owner',
    condition: 'where',
};
function otherWord(key, known) {
    const word = otherWords[key.toLowerCase()];
    return word !== undefined && known.includes(word) ? word : null;
}
/** A key that must be written and is not. */
function missingKey(path) {
    const help = helpFor(path);
    const key = String(path.at(-1));
    const meaning = help === null ? '' : ` (${lowerFirst(help.description.replace(/\.$/, ''))})`;
    const example = help?.examples?.[0];
    const place = placeOf(path.slice(0, -1));
    return `${place} lacks ${(0,plan_problems/* quote */.h)(key)}${meaning}.${example === undefined ? '' : ` Write for example ${key}: ${flow(example)}`}`;
}
/** A value that is not what its key asks for. `expected` completes `"…" is not …`. */
function misread(path, expected, document) {
    const key = keyOf(path);
    const kind = document.kind(path);
    if (kind === 'nothing')
        return `${key} is empty. It takes ${expected.replace(/\. If it is one.*/, '')}.`;
    if (kind === 'map' && takesList(path))
        return `${key}: a map is not ${expected}.`;
    if (kind !== 'scalar')
        return `${key}: a ${kind} is not ${expected}.`;
    const text = document.text(path);
    const hint = hintFor(text, expected, knownWords(path));
    return `${key}: ${(0,plan_problems/* quote */.h)(text)} is not ${expected}${hint === null ? '.' : `. ${hint}`}`;
}
/** Where a key stands, in words: `data`, `the plan`, `edge_cases, item 2`. */
function placeOf(path) {
    if (path.length === 0)
        return 'the plan';
    return path
        .map((step) => typeof step === 'number' ? `item ${step + 1}` : /^[\w-]+$/.test(step) ? step : (0,plan_problems/* quote */.h)(step))
        .join(', ');
}
function keyOf(path) {
    const last = path.at(-1);
    if (typeof last === 'string')
        return /^[\w-]+$/.test(last) ? last : (0,plan_problems/* quote */.h)(last);
    return placeOf(path.slice(-2));
}
const lowerFirst = (text) => /^[A-Z][a-z]/.test(text) ? text[0].toLowerCase() + text.slice(1) : text;

;// CONCATENATED MODULE: ./build/src/plan/structure.js



/** Checks the document against the grammar; what does not fit is added to `problems` and left out of the answer. */
function checkStructure(document, problems) {
    const result = grammar.safeParse(document.value);
    const issues = result.success ? [] : result.error.issues.flatMap((issue) => flatten(issue, []));
    for (const { issue, path } of issues) {
        if (issue.code === 'unrecognized_keys') {
            for (const key of issue.keys) {
                problems.push({ ...document.atKey([...path, key]), message: unknownKey(path, key) });
            }
        }
        else if (issue.code === 'invalid_key') {
            const message = `${(0,plan_problems/* quote */.h)(String(path.at(-1)))} is not ${issue.issues[0]?.message ?? 'a name'}.`;
            problems.push({ ...document.atKey(path), message });
        }
        else if (!document.has(path)) {
            const parent = path.slice(0, -1);
            const place = parent.length === 0 ? { line: 1, column: 1 } : document.at(parent);
            problems.push({ ...place, message: missingKey(path) });
        }
        else {
            problems.push({ ...document.at(path), message: misread(path, expectedBy(issue), document) });
        }
    }
    // Only now, because every message above looks at the whole document.
    for (const { issue, path } of issues) {
        if (issue.code === 'unrecognized_keys')
            for (const key of issue.keys)
                remove(document.value, [...path, key]);
        else
            remove(document.value, path);
    }
    return document.value;
}
/** Of an alternative that was met by none, the one that was meant: whose own shape fits and whose content does not. */
function flatten(issue, above) {
    const path = [...above, ...issue.path];
    if (issue.code !== 'invalid_union')
        return [{ issue, path }];
    const meant = issue.errors.find((branch) => !branch.some(isOtherShape));
    return meant === undefined ? [{ issue, path }] : meant.flatMap((inner) => flatten(inner, path));
}
/** What the schema's own `error` says was expected; sections of a plan have none, because all of them are maps. */
function expectedBy(issue) {
    return issue.code === 'invalid_type' &&
        issue.expected === 'object' &&
        issue.message.startsWith('Invalid input')
        ? 'a map of keys and values'
        : issue.message;
}
function isOtherShape(issue) {
    if (issue.path.length > 0)
        return false;
    if (issue.code === 'invalid_union')
        return issue.errors.every((branch) => branch.some(isOtherShape));
    return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}
function remove(value, path) {
    let parent = value;
    for (const step of path.slice(0, -1)) {
        if (typeof parent !== 'object' || parent === null)
            return;
        parent = parent[step];
    }
    if (typeof parent !== 'object' || parent === null || path.length === 0)
        return;
    if (Array.isArray(parent))
        parent[Number(path.at(-1))] = undefined;
    else
        delete parent[String(path.at(-1))];
}

;// CONCATENATED MODULE: ./build/src/plan/parse.js






/** Most bytes of a plan. */
const largest = 1_000_000;
/**
 * The plan that `text` holds. `file` names it in messages. Pure.
 *
 * @throws {PlanError} with every fault that was found, when the plan cannot be used as it stands.
 */
function parsePlan(text, file) {
    const problems = [];
    if (Buffer.byteLength(text) > largest) {
        throw new plan_problems/* PlanError */.W(file, [{ line: 1, column: 1, message: tooLarge(Buffer.byteLength(text)) }]);
    }
    const document = readDocument(text, problems);
    if (document === null)
        throw new plan_problems/* PlanError */.W(file, problems);
    const written = checkStructure(document, problems);
    checkSense(written, document, problems);
    if (problems.length > 0)
        throw new plan_problems/* PlanError */.W(file, problems);
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    return normalise(written, document, { file, text, sha256 });
}
/** What is said of a file that is no plan for its size. */
function tooLarge(bytes) {
    return `the plan holds ${bytes.toLocaleString('en-GB')} bytes; the most is ${largest.toLocaleString('en-GB')}. Is it the right file?`;
}


/***/ }),

/***/ 5385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ PlanError),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4977);

/**
 * The plan cannot be used as it stands. The message lists the faults, the first hundred of them, as `file:line:column: message`, one a line.
 */
class PlanError extends _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_ {
    name = 'PlanError';
    problems;
    file;
    constructor(file, problems) {
        const all = inOrder(problems);
        const shown = all.slice(0, most);
        const lines = shown.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`);
        const rest = all.length - shown.length;
        super([...lines, ...(rest > 0 ? [`${file}: and ${rest} more.`] : [])].join('\n'));
        this.file = file;
        this.problems = shown;
    }
}
/** Nobody mends more at once, and a plan can be hostile. */
const most = 100;
function inOrder(problems) {
    const seen = new Set();
    return problems
        .filter(({ line, column, message }) => {
        const key = `${line}:${column}:${message}`;
        return seen.has(key) ? false : seen.add(key);
    })
        .sort((a, b) => a.line - b.line || a.column - b.column);
}
/** Text of a plan as it may stand in a message: on one line, control characters shown, cut at 60 characters. */
function quote(text) {
    const shown = JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
    return shown.replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 9378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ readBound),
/* harmony export */   No: () => (/* binding */ readAmount),
/* harmony export */   cb: () => (/* binding */ readShare),
/* harmony export */   e0: () => (/* binding */ readPeriod),
/* harmony export */   qp: () => (/* binding */ patterns),
/* harmony export */   rB: () => (/* binding */ readFrequency)
/* harmony export */ });
const number = String.raw `[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?`;
const unit = '(?:minute|hour|day|week|month|quarter|year)s?';
/** The length is bounded because a plan is not trusted and the patterns may look at a blank more than once. */
const whole = (pattern) => new RegExp(String.raw `^(?=.{1,60}$)\s*${pattern}\s*$`);
/** How the small languages inside a plan's texts look; the same patterns stand in the JSON Schema. */
const patterns = {
    bound: whole(String.raw `(?:>=|<=|>|<|≥|≤)\s*${number}\s*%?`),
    percent: whole(String.raw `${number}\s*%`),
    amount: whole(String.raw `${number}\s*%?`),
    period: whole(String.raw `\d+(?:\.\d+)?\s+${unit}`),
    frequency: whole(String.raw `(?:hourly|daily|weekly|monthly|quarterly|yearly|(?:every\s+)?\d+(?:\.\d+)?\s+${unit}|every\s+${unit})`),
};
/** `>= 0.8`, `> 1%` (value 0.01); null when it is no bound. */
function readBound(text) {
    if (!patterns.bound.test(text))
        return null;
    const [, sign, rest] = /^\s*(>=|<=|>|<|≥|≤)\s*(.*?)\s*$/.exec(text);
    const operator = (sign === '≥' ? '>=' : sign === '≤' ? '<=' : sign);
    const { value } = readNumber(rest);
    return Number.isFinite(value)
        ? { operator, value, text: `${operator} ${rest.replace(/\s+%/, '%')}` }
        : null;
}
/** `10%` is relative (value 0.1), `0.03` is points; null when it is neither. */
function readAmount(input) {
    if (typeof input === 'string' && !patterns.amount.test(input))
        return null;
    const text = String(input).trim().replace(/\s+%/, '%');
    const { value, percent } = readNumber(text);
    return Number.isFinite(value) ? { value, relative: percent, text } : null;
}
/** A share written as `0.95` or `95%`; null when it is neither. */
function readShare(input) {
    return readAmount(input)?.value ?? null;
}
const minute = 60_000;
const day = 24 * 60 * minute;
const lengths = {
    minute,
    hour: 60 * minute,
    day,
    week: 7 * day,
    month: 30 * day,
    quarter: 91 * day,
    year: 365 * day,
};
const frequencies = {
    hourly: 'hour',
    daily: 'day',
    weekly: 'week',
    monthly: 'month',
    quarterly: 'quarter',
    yearly: 'year',
};
/** `24 hours`, `5 days`; null when it is no length of time, or none at all. */
function readPeriod(text) {
    return patterns.period.test(text) ? lengthOf(text) : null;
}
/** `weekly`, `every 2 weeks`, `14 days`; null when it is none of them. */
function readFrequency(text) {
    return patterns.frequency.test(text) ? lengthOf(text) : null;
}
function lengthOf(text) {
    const words = text.trim().split(/\s+/);
    const last = words.at(-1);
    const length = lengths[frequencies[last] ?? last.replace(/s$/, '')];
    const count = Number(words.find((word) => /^\d/.test(word)) ?? 1);
    const milliseconds = count * (length ?? Number.NaN);
    return milliseconds > 0 && Number.isFinite(milliseconds) ? { text: words.join(' '), milliseconds } : null;
}
/** Per cent are read by their digits, so that `1.1%` is 0.011 and not the quotient of two rounded numbers. */
function readNumber(text) {
    if (!text.endsWith('%'))
        return { value: Number(text), percent: false };
    const digits = text.slice(0, -1).trim();
    const value = /[eE]/.test(digits) ? Number(digits) / 100 : Number(`${digits}e-2`);
    return { value, percent: true };
}


/***/ })

};
