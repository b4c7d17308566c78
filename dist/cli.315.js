export const id = 315;
export const ids = [315];
export const modules = {

/***/ 2102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ answersOf),
/* harmony export */   c: () => (/* binding */ groupsOf)
/* harmony export */ });
/* harmony import */ var _data_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5100);
/* harmony import */ var _classes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4077);
/* harmony import */ var _row_loops_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5563);



/** Reads the label, prediction and score columns of a set by the plan's roles. */
function answersOf(plan, table, classes) {
    const { data } = plan;
    const group = groupsOf(table, data.group);
    if (data.task === 'regression') {
        return {
            task: 'numbers',
            actual: numbers(table, data.label),
            predicted: numbers(table, data.prediction),
            group,
        };
    }
    const score = data.task === 'binary' ? numbersOrNull(table, data.score) : null;
    const classScores = data.scores
        ? classes.names.map((name) => numbersOrNull(table, data.scores[name] ?? null))
        : null;
    const label = categories(table, data.label);
    const actual = label ? (0,_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .classCodes */ .Tm)(label, classes, 'label', table) : new Int16Array(table.rows).fill(-1);
    const decided = data.prediction === null ? null : categories(table, data.prediction);
    const predicted = decided
        ? (0,_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .classCodes */ .Tm)(decided, classes, 'prediction', table)
        : score
            ? (0,_row_loops_js__WEBPACK_IMPORTED_MODULE_2__/* .decide */ .LD)(score, data.threshold)
            : classScores
                ? highest(classScores, table.rows)
                : new Int16Array(table.rows).fill(-1);
    return { task: 'classes', classes, actual, predicted, score, classScores, group };
}
/** The group of each row by a column that several rows may share. */
function groupsOf(table, name) {
    const column = name === null ? undefined : table.columns.get(name);
    if (!column)
        return null;
    if (column.type === 'category')
        return column.codes;
    const index = new Map();
    return Int32Array.from((0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .doublesOf */ .ov)(column.values), (value) => {
        if (Number.isNaN(value))
            return -1;
        if (!index.has(value))
            index.set(value, index.size);
        return index.get(value);
    });
}
/** The class of the highest score; the first of equals; none where a score is missing. */
function highest(scores, rows) {
    const predicted = new Int16Array(rows);
    for (let row = 0; row < rows; row++) {
        let best = -1;
        let top = -Infinity;
        for (let i = 0; i < scores.length; i++) {
            const numbers = scores[i];
            if (!numbers)
                continue;
            const score = (0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(numbers, row);
            if (Number.isNaN(score)) {
                best = -1;
                break;
            }
            if (score > top) {
                top = score;
                best = i;
            }
        }
        predicted[row] = best;
    }
    return predicted;
}
function categories(table, name) {
    const column = table.columns.get(name);
    return column?.type === 'category' ? column : null;
}
function numbersOrNull(table, name) {
    const column = name === null ? undefined : table.columns.get(name);
    return column?.type === 'number' ? column.values : null;
}
function numbers(table, name) {
    const found = numbersOrNull(table, name);
    return found ? (0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .doublesOf */ .ov)(found) : new Float64Array(table.rows).fill(Number.NaN);
}


/***/ }),

/***/ 100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ labelledRows),
/* harmony export */   h: () => (/* binding */ takeCases)
/* harmony export */ });
/* harmony import */ var _data_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5100);

/** The answers of some rows, in the order of `rows`, with the group of each (as in `CaseOutcomes`). */
function takeCases(answers, rows, group) {
    const take = (values) => {
        const taken = new Float64Array(rows.length);
        for (let i = 0; i < taken.length; i++)
            taken[i] = values[rows[i]];
        return taken;
    };
    const takeScores = (scores) => (0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .takeNumbers */ .Wy)(scores, rows, new Float64Array(rows.length));
    const groups = group && Int32Array.from(take(group));
    if (answers.task === 'numbers') {
        const [actual, predicted] = [take(answers.actual), take(answers.predicted)];
        return { classes: [], positive: null, actual, predicted, scores: null, classScores: null, group: groups };
    }
    return {
        classes: answers.classes.names,
        positive: answers.classes.positive,
        actual: take(answers.actual),
        predicted: take(answers.predicted).map((code) => (code < 0 ? Number.NaN : code)),
        scores: answers.score && takeScores(answers.score),
        classScores: answers.classScores?.map((scores) => scores && takeScores(scores)) ?? null,
        group: groups,
    };
}
/** The rows that have a label, and belong to the slice (`rows` holds 1 for a row that does). */
function labelledRows(answers, rows = null) {
    const labelled = [];
    for (let row = 0; row < answers.actual.length; row++) {
        const truth = answers.actual[row];
        if (Number.isNaN(truth) || (answers.task === 'classes' && truth < 0))
            continue;
        if (rows === null || rows[row] !== 0)
            labelled.push(row);
    }
    return labelled;
}


/***/ }),

/***/ 4077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KG: () => (/* binding */ classesSeen),
/* harmony export */   OX: () => (/* binding */ classesOf),
/* harmony export */   Tm: () => (/* binding */ classCodes)
/* harmony export */ });
/* harmony import */ var _data_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2628);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4977);
/* harmony import */ var _row_loops_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5563);



/**
 * The classes that labels may name: those of the plan, else those of the reference's labels, so that a label the
 * reference never held is noticed instead of counted.
 */
function classesOf(plan, reference) {
    const { label, positive, negative, classes } = plan.data;
    const seen = labelsIn(reference, label);
    if (plan.data.task !== 'binary') {
        const names = classes ? classes.map(_data_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLabel */ .Z) : seen.sort(byNumberThenText);
        return { names, positive: null };
    }
    const yes = (0,_data_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLabel */ .Z)(positive ?? '1');
    const others = seen.filter((name) => name !== yes);
    const no = negative !== null ? (0,_data_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLabel */ .Z)(negative) : others[0];
    const strange = others.filter((name) => name !== no);
    if (strange.length > 0) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_(`${reference.source.files.join(', ')}: a binary task has two labels, but column "${label}" of the reference holds ` +
            `${[yes, no, ...strange].map((name) => `"${name}"`).join(', ')}. Mend the labels, or set "task: multiclass".`);
    }
    if (!seen.includes(yes) && seen.length > 1)
        throw noPositive(reference, label, yes, seen);
    return { names: [no ?? `not ${yes}`, yes], positive: 1 };
}
/**
 * The classes as one set alone holds them, in labels and predictions: for looking at rows of data that may be faulty, where
 * nothing is refused.
 */
function classesSeen(plan, table) {
    const { task, label, prediction, positive, negative, classes, scores } = plan.data;
    const seen = [label, prediction].flatMap((name) => (name === null ? [] : labelsIn(table, name)));
    const wanted = [...(classes ?? []), ...Object.keys(scores ?? {})].map(_data_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLabel */ .Z);
    if (task !== 'binary') {
        return { names: [...new Set([...wanted, ...seen.sort(byNumberThenText)])], positive: null };
    }
    const yes = (0,_data_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLabel */ .Z)(positive ?? '1');
    const others = seen.filter((name) => name !== yes);
    const no = negative === null ? (others[0] ?? `not ${yes}`) : (0,_data_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLabel */ .Z)(negative);
    return { names: [...new Set([no, yes, ...others])], positive: 1 };
}
/** The class of each row as an index into `classes.names`, −1 where the cell is empty. */
function classCodes(column, classes, what, table) {
    const index = new Map(classes.names.map((name, i) => [name, i]));
    const codeOf = column.categories.map((text) => index.get((0,_data_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLabel */ .Z)(text)) ?? -2);
    const codes = (0,_row_loops_js__WEBPACK_IMPORTED_MODULE_1__/* .recode */ .TJ)(column.codes, [-1, ...codeOf], -2);
    if (codes instanceof Int16Array)
        return codes;
    throw neverSeen(column.categories[column.codes[codes]], codes, what, table, classes);
}
function labelsIn(table, label) {
    const column = table.columns.get(label);
    return column?.type === 'category' ? [...new Set(column.categories.map(_data_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLabel */ .Z))] : [];
}
function byNumberThenText(a, b) {
    const difference = Number(a) - Number(b);
    return Number.isNaN(difference) ? (a < b ? -1 : 1) : difference;
}
function noPositive(table, label, positive, seen) {
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_(`${table.source.files.join(', ')}: column "${label}" never holds the positive label "${positive}" ` +
        `(it holds ${seen.map((name) => `"${name}"`).join(', ')}). Set "positive:" under "data:" in the plan to one of them.`);
}
function neverSeen(text, row, what, table, classes) {
    const known = classes.names.map((name) => `"${name}"`).join(', ');
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_(`${table.source.files.join(', ')}: row ${row + 1} has the ${what} "${text.slice(0, 80)}", which the reference never ` +
        `held (its labels: ${known}). Mend the data, or, if this class is new, add it to "classes:" under "data:" in the plan.`);
}


/***/ }),

/***/ 2928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ keyAt),
/* harmony export */   m: () => (/* binding */ pairOutcomes)
/* harmony export */ });
/* harmony import */ var _data_id_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8592);
/* harmony import */ var _data_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5100);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2102);
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(100);




/**
 * Joins reference and candidate by id when both hold the same cases: the same ids, each once, with the same label.
 * null when they do not, and then the comparison is unpaired.
 */
function pairOutcomes(reference, candidate, id, group) {
    const left = id === null ? undefined : reference.table.columns.get(id);
    const right = id === null ? undefined : candidate.table.columns.get(id);
    if (!left || !right || reference.table.rows !== candidate.table.rows)
        return null;
    const partner = partners(left, right, reference.table.rows);
    return partner && collect(reference.answers, candidate.answers, partner, (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsOf */ .c)(candidate.table, group));
}
/** For each candidate row the reference row of the same id; null unless ids match one to one. */
function partners(reference, candidate, rows) {
    const [ids, wanted] = [(0,_data_id_index_js__WEBPACK_IMPORTED_MODULE_0__/* .idsOf */ .U)(reference), (0,_data_id_index_js__WEBPACK_IMPORTED_MODULE_0__/* .idsOf */ .U)(candidate)];
    // That the cases are others is mostly seen from the first.
    const first = wanted(0);
    const numbers = reference.type !== 'category';
    if (numbers && !(typeof first === 'number' && (0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .doublesOf */ .ov)(reference.values).includes(first)))
        return null;
    const rowOf = new _data_id_index_js__WEBPACK_IMPORTED_MODULE_0__/* .IdIndex */ .w(reference);
    for (let row = 0; row < rows; row++) {
        const id = ids(row);
        if (id === undefined || rowOf.get(id) >= 0)
            return null;
        rowOf.set(id, row);
    }
    const partner = new Int32Array(rows);
    const used = new Uint8Array(rows);
    for (let row = 0; row < rows; row++) {
        const id = wanted(row);
        const match = id === undefined ? -1 : rowOf.get(id);
        if (match < 0 || used[match])
            return null;
        used[match] = 1;
        partner[row] = match;
    }
    return partner;
}
/** The id of a row; null where it is missing. */
function keyAt(column, row) {
    if (column.type === 'category')
        return column.categories[column.codes[row]] ?? null;
    const value = (0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(column.values, row);
    return Number.isNaN(value) ? null : value;
}
function collect(reference, candidate, partner, group) {
    const rows = (0,_cases_js__WEBPACK_IMPORTED_MODULE_3__/* .labelledRows */ .N)(candidate);
    const partners = rows.map((row) => partner[row]);
    if (rows.some((row, i) => reference.actual[partners[i]] !== candidate.actual[row]))
        return null;
    const after = (0,_cases_js__WEBPACK_IMPORTED_MODULE_3__/* .takeCases */ .h)(candidate, rows, group);
    const before = { ...(0,_cases_js__WEBPACK_IMPORTED_MODULE_3__/* .takeCases */ .h)(reference, partners, null), group: after.group };
    return { cases: rows.length, reference: before, candidate: after };
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
/* harmony import */ var _data_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5100);
/* harmony import */ var _decimals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7673);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(903);



/**
 * Counts positive and negative rows at each distinct finite score. `positive` holds 1 for a positive, 0 for a
 * negative; any other value (no label) leaves the row out.
 */
function countScores(scores, positive) {
    return (0,_decimals_js__WEBPACK_IMPORTED_MODULE_1__/* .countDecimalScores */ .k)(scores, positive) ?? mergeSides((0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .doublesOf */ .ov)(scores), positive);
}
function mergeSides(scores, positive) {
    const sides = [0, 1].map((side) => {
        const chosen = new Float64Array(scores.length);
        let n = 0;
        for (let i = 0; i < scores.length; i++)
            if (positive[i] === side)
                chosen[n++] = scores[i];
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .countValues */ .I)(chosen.subarray(0, n));
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

/***/ 2628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ canonicalLabel)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6889);

/**
 * The form in which labels and classes are compared, so that files written by different tools agree: a decimal number as
 * JavaScript writes it ("1.0", "+1" and "1e0" are "1"; "-0" is "0"), true and false in lower case ("True"), any other text
 * as it stands, white space around it aside. Numbers of more than 15 digits stay text: they may be ids.
 */
function canonicalLabel(text) {
    const trimmed = text.trim();
    if (/^(true|false)$/i.test(trimmed))
        return trimmed.toLowerCase();
    if (/^[+-]?[\d.]/.test(trimmed) && trimmed.replace(/\D/g, '').length <= 15) {
        const value = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(trimmed);
        if (value !== undefined && !Number.isNaN(value))
            return String(value === 0 ? 0 : value);
    }
    return trimmed;
}


/***/ }),

/***/ 6885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zB: () => (/* binding */ parseCondition),
  WN: () => (/* binding */ parseConditions),
  dh: () => (/* binding */ warmParser)
});

// EXTERNAL MODULE: ./build/src/refusal.js
var refusal = __webpack_require__(4977);
// EXTERNAL MODULE: ./build/src/data/number.js
var number = __webpack_require__(6889);
;// CONCATENATED MODULE: ./build/src/data/operand.js

const FALSE = 0;
const UNKNOWN = 1;
const TRUE = 2;
/** The operand as truth: a predicate, or a column of the texts true and false (in any case). */
function truthOf(operand, { rows }) {
    if (operand.type === 'truth')
        return operand.truth;
    if (operand.type === 'null')
        return new Uint8Array(rows).fill(UNKNOWN);
    if (operand.type !== 'text')
        return null;
    const truths = operand.texts.map((text) => ['false', '', 'true'].indexOf(text.toLowerCase()));
    if (truths.some((truth) => truth !== TRUE && truth !== FALSE))
        return null;
    return eachRow(rows, (row) => truths[operand.codes[row]] ?? UNKNOWN);
}
/** The operand as numbers: a number, or a column of texts that all write one; null for any other. */
function numbersOf(operand) {
    if (operand.type === 'number')
        return operand.values;
    if (operand.type === 'null')
        return Number.NaN;
    if (operand.type !== 'text')
        return null;
    const numbers = operand.texts.map(number/* parseNumber */.$);
    if (numbers.includes(undefined))
        return null;
    return Float64Array.from(operand.codes, (code) => numbers[code] ?? Number.NaN);
}
function eachRow(rows, truth) {
    const result = new Uint8Array(rows);
    for (let row = 0; row < rows; row++)
        result[row] = truth(row);
    return result;
}
/** An operand in words, for messages. */
function described(operand) {
    switch (operand.type) {
        case 'text': {
            const example = operand.texts[0];
            return `the text column "${operand.name}"${example === undefined ? '' : ` (such as ${quoted(example)})`}`;
        }
        case 'literal':
            return `the text ${quoted(operand.text)}`;
        case 'truth':
            return 'true or false';
        case 'null':
            return 'NULL';
        default:
            return `a ${operand.type}`;
    }
}
function quoted(text) {
    return `'${text.slice(0, 40).replace(/\s+/g, ' ')}'`;
}

// EXTERNAL MODULE: ./build/src/plan/nearest.js
var nearest = __webpack_require__(3259);
// EXTERNAL MODULE: ./build/src/data/numbers.js
var data_numbers = __webpack_require__(5100);
;// CONCATENATED MODULE: ./build/src/data/comparison.js



/** Rows that are compared at a time. */
const BLOCK = 4096;
/**
 * `left op right`, row by row. Numbers are compared with numbers and with texts that write one, times with times and ISO
 * texts, texts with texts by their UTF-16 units, true and false with columns of such texts. Refuses other pairs.
 */
function compare(op, left, right, context) {
    if (left.type === 'null' || right.type === 'null') {
        return context.refuse('a comparison with NULL is never true; write IS NULL or IS NOT NULL');
    }
    if (left.type === 'time' || right.type === 'time') {
        const [a, b] = [timesOf(left, context), timesOf(right, context)];
        if (a === null || b === null)
            return unlike(left, right, context, "a time is compared with a time such as '2026-03-01'");
        return compareNumbers(op, a, b, context.rows);
    }
    if (left.type === 'truth' || right.type === 'truth') {
        const [a, b] = [truthOf(left, context), truthOf(right, context)];
        if (a === null || b === null)
            return unlike(left, right, context, 'write 1 or 0 where numbers say true or false');
        return eachRow(context.rows, (row) => a[row] === UNKNOWN || b[row] === UNKNOWN ? UNKNOWN : holds(op, a[row] - b[row]));
    }
    if (left.type === 'number' || right.type === 'number') {
        const [a, b] = [numbersOrLiteral(left), numbersOrLiteral(right)];
        if (a === null || b === null)
            return unlike(left, right, context, "a text is put in quotes, 'so', a number is not");
        return compareNumbers(op, a, b, context.rows);
    }
    return compareTexts(op, left, right, context.rows);
}
/** `value IN (members)`: TRUE for a member, UNKNOWN for none where one of them is NULL or the value is missing. */
function isOneOf(value, members, context) {
    const known = members.filter(({ type }) => type !== 'null');
    const otherwise = known.length < members.length ? UNKNOWN : FALSE;
    if (value.type === 'null')
        return new Uint8Array(context.rows).fill(UNKNOWN);
    if (value.type === 'text' && known.every(({ type }) => type === 'literal')) {
        const wanted = new Set(known.map((member) => (member.type === 'literal' ? member.text : '')));
        const truths = value.texts.map((text) => (wanted.has(text) ? TRUE : otherwise));
        return eachRow(context.rows, (row) => truths[value.codes[row]] ?? UNKNOWN);
    }
    const result = new Uint8Array(context.rows).fill(otherwise);
    for (const member of known) {
        const equal = compare('=', value, member, context);
        for (let row = 0; row < result.length; row++)
            result[row] = Math.max(result[row], equal[row]);
    }
    return result;
}
function compareNumbers(op, a, b, rows) {
    const truth = new Uint8Array(rows);
    const [below, at, above] = [holds(op, -1), holds(op, 0), holds(op, 1)];
    const [left, right] = [valuesOf(a), valuesOf(b)];
    for (let from = 0; from < rows; from += BLOCK) {
        const to = Math.min(from + BLOCK, rows);
        const [xs, ys] = [left(from, to), right(from, to)];
        for (let row = from; row < to; row++) {
            const x = xs[row - from];
            const y = ys[row - from];
            truth[row] = x < y ? below : x > y ? above : x === y ? at : UNKNOWN;
        }
    }
    return truth;
}
/** Gives the values of the rows from one to another, no more than a block, until it is asked again. */
function valuesOf(numbers) {
    const room = new Float64Array(BLOCK);
    if (typeof numbers !== 'number')
        return (from, to) => (0,data_numbers/* doublesWithin */.Q4)(numbers, from, to, room);
    room.fill(numbers);
    return () => room;
}
function holds(op, difference) {
    switch (op) {
        case '=':
            return difference === 0 ? TRUE : FALSE;
        case '!=':
            return difference !== 0 ? TRUE : FALSE;
        case '<':
            return difference < 0 ? TRUE : FALSE;
        case '<=':
            return difference <= 0 ? TRUE : FALSE;
        case '>':
            return difference > 0 ? TRUE : FALSE;
        default:
            return difference >= 0 ? TRUE : FALSE;
    }
}
function compareTexts(op, left, right, rows) {
    const order = (a, b) => holds(op, a < b ? -1 : a > b ? 1 : 0);
    if (left.type === 'text' && right.type === 'literal') {
        const truths = left.texts.map((text) => order(text, right.text));
        return eachRow(rows, (row) => truths[left.codes[row]] ?? UNKNOWN);
    }
    if (left.type === 'literal' && right.type === 'text') {
        const truths = right.texts.map((text) => order(left.text, text));
        return eachRow(rows, (row) => truths[right.codes[row]] ?? UNKNOWN);
    }
    const [a, b] = [textsOf(left), textsOf(right)];
    return eachRow(rows, (row) => {
        const [one, other] = [a(row), b(row)];
        return one === undefined || other === undefined ? UNKNOWN : order(one, other);
    });
}
function textsOf(operand) {
    if (operand.type === 'literal')
        return () => operand.text;
    return operand.type === 'text' ? (row) => operand.texts[operand.codes[row]] : () => undefined;
}
function timesOf(operand, context) {
    if (operand.type === 'time')
        return operand.values;
    return operand.type === 'literal' ? (present(context.time(operand.text)) ?? null) : null;
}
function numbersOrLiteral(operand) {
    return operand.type === 'literal' ? (present((0,number/* parseNumber */.$)(operand.text)) ?? null) : numbersOf(operand);
}
/** A literal that says "missing", such as 'NA', is no value to compare with. */
function present(value) {
    return Number.isNaN(value) ? undefined : value;
}
function unlike(left, right, { refuse }, advice) {
    return refuse(`${described(left)} cannot be compared with ${described(right)}; ${advice}`);
}

;// CONCATENATED MODULE: ./build/src/data/like.js
/**
 * Whether a text is LIKE a pattern: `%` stands for any characters or none, `_` for any one, and a backslash before either
 * (or another) for itself. Characters are code points. Time is at most length of text × length of pattern.
 */
function like(pattern, ignoreCase) {
    const parts = compile(ignoreCase ? pattern.toLowerCase() : pattern);
    return (text) => matches(parts, [...(ignoreCase ? text.toLowerCase() : text)]);
}
const ANY = 0;
const ONE = 1;
function compile(pattern) {
    const parts = [];
    const characters = [...pattern];
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at];
        if (character === '\\' && at + 1 < characters.length)
            parts.push(characters[++at]);
        else if (character !== '%')
            parts.push(character === '_' ? ONE : character);
        else if (parts.at(-1) !== ANY)
            parts.push(ANY);
    }
    return parts;
}
function matches(parts, characters) {
    let part = 0;
    let at = 0;
    // Where to go on when the characters behind the last % do not fit: it takes one character more.
    let retryPart = -1;
    let retryAt = 0;
    while (at < characters.length) {
        if (parts[part] === ANY) {
            retryPart = ++part;
            retryAt = at;
        }
        else if (part < parts.length && (parts[part] === ONE || parts[part] === characters[at])) {
            part++;
            at++;
        }
        else if (retryPart >= 0) {
            part = retryPart;
            at = ++retryAt;
        }
        else
            return false;
    }
    if (parts[part] === ANY)
        part++;
    return part === parts.length;
}

;// CONCATENATED MODULE: ./build/src/data/sql-text.js

/** String, quoted name, comment, number with an exponent, word, minus before a number. */
const TOKENS = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--|\/\*|(?:\d+\.?\d*|\.\d+)[eE][+-]?\d+|[\p{L}_][\p{L}\p{M}\p{N}_$]*'?|-(?=[\d.])/gu;
/**
 * Writes names beyond the parser's lexer as placeholders, numbers with exponents out in full, and a minus apart from its
 * number. Refuses comments (`x > 5--1` would lose its end unseen), strings with escapes and exponents past ±308.
 */
function sqlText(sql) {
    const names = [];
    const placeholder = (name) => `"${names.push(name) - 1}"`;
    const text = sql.replace(TOKENS, (token) => {
        if (token.startsWith("'"))
            return token;
        if (token === '-')
            return '- ';
        if (token === '--' || token === '/*') {
            throw new refusal/* Refusal */.P_(`condition ${sql_text_quoted(sql)}: comments are not allowed. Write "- -1" for a minus before a negative number.`);
        }
        if (token.startsWith('"'))
            return placeholder(token.slice(1, -1).replaceAll('""', '"'));
        if (/^[\d.]/.test(token))
            return writtenOut(token, sql);
        if (token.endsWith("'")) {
            throw new refusal/* Refusal */.P_(`condition ${sql_text_quoted(sql)}: strings are written 'so', without ${token.slice(0, -1)} before them.`);
        }
        return /^[\x00-\x7f]*$/.test(token) ? token : placeholder(token);
    });
    return { text, names };
}
/** A condition as it is shown in messages. */
function sql_text_quoted(sql) {
    const line = sql.replace(/\s+/g, ' ').trim();
    return `"${line.length > 120 ? `${line.slice(0, 120)}…` : line}"`;
}
function writtenOut(number, sql) {
    const [mantissa, exponent] = number.toLowerCase().split('e');
    if (Math.abs(Number(exponent)) > 308)
        throw new refusal/* Refusal */.P_(`condition ${sql_text_quoted(sql)}: the number ${number.slice(0, 40)} is out of range.`);
    const [whole, fraction = ''] = mantissa.split('.');
    const digits = whole + fraction;
    const point = whole.length + Number(exponent);
    if (point <= 0)
        return `0.${'0'.repeat(-point)}${digits}`;
    if (point >= digits.length)
        return digits + '0'.repeat(point - digits.length);
    return `${digits.slice(0, point)}.${digits.slice(point)}`;
}

// EXTERNAL MODULE: ./build/src/data/time.js
var time = __webpack_require__(241);
// EXTERNAL MODULE: ./build/src/data/time-zone.js
var time_zone = __webpack_require__(9128);
;// CONCATENATED MODULE: ./build/src/data/predicate.js









/** The truth of a checked predicate in each row, by SQL's rules. Refuses columns that are not there and types that do not go together. */
function evaluate({ sql, root, columns, timeZone: zone }, table) {
    return new Evaluation(columns, table, {
        rows: table.rows,
        time: (text) => (0,time/* parseTime */.p)(text, (0,time_zone/* timeZone */.e)(zone)),
        refuse(message) {
            throw new refusal/* Refusal */.P_(`condition ${sql_text_quoted(sql)}: ${message}.`);
        },
    }).truth(root);
}
class Evaluation {
    columns;
    table;
    context;
    constructor(columns, table, context) {
        this.columns = columns;
        this.table = table;
        this.context = context;
    }
    truth(node) {
        const operand = this.operand(node);
        const truth = truthOf(operand, this.context);
        if (truth)
            return truth;
        return this.context.refuse(`${described(operand)} stands where true or false is needed; compare it with something`);
    }
    operand(node) {
        const { rows, refuse } = this.context;
        switch (node.type) {
            case 'integer':
            case 'numeric':
                return { type: 'number', values: node.value };
            case 'string':
                return { type: 'literal', text: node.value };
            case 'boolean':
                return { type: 'truth', truth: new Uint8Array(rows).fill(node.value ? TRUE : FALSE) };
            case 'null':
                return { type: 'null' };
            case 'ref':
                return this.column(this.columns.get(node));
            case 'unary':
                return this.unary(node);
            case 'ternary':
                return { type: 'truth', truth: this.between(node) };
            case 'binary':
                return this.binary(node);
            default:
                return refuse(`"${node.type}" is not allowed`);
        }
    }
    column(wanted) {
        const { columns } = this.table;
        const name = columns.has(wanted.name) ? wanted.name : this.sameButForCase(wanted);
        const column = columns.get(name);
        if (column.type !== 'category')
            return { type: column.type, values: column.values };
        return { type: 'text', codes: column.codes, texts: column.categories, name };
    }
    sameButForCase({ name, exact }) {
        const lower = name.toLowerCase();
        const alike = exact
            ? []
            : [...this.table.columns.keys()].filter((other) => other.toLowerCase() === lower);
        if (alike.length === 1)
            return alike[0];
        if (alike.length > 1) {
            return this.context.refuse(`"${name}" could be ${alike.join(' or ')}; put the right one in double quotes`);
        }
        const near = (0,nearest/* nearest */.p)(name, this.table.columns.keys());
        return this.context.refuse(`there is no column "${name}"${near === null ? '' : `; was "${near}" meant?`}`);
    }
    unary({ op, operand }) {
        const { rows } = this.context;
        if (op === '-')
            return this.arithmetic('-', { type: 'number', values: 0 }, this.operand(operand));
        if (op === '+')
            return this.arithmetic('+', { type: 'number', values: 0 }, this.operand(operand));
        if (op === 'NOT')
            return { type: 'truth', truth: this.truth(operand).map(not) };
        if (op === 'IS NULL' || op === 'IS NOT NULL') {
            const missing = missingIn(this.operand(operand));
            return {
                type: 'truth',
                truth: eachRow(rows, (row) => (missing(row) === (op === 'IS NULL') ? TRUE : FALSE)),
            };
        }
        const wanted = op.endsWith('TRUE') ? TRUE : FALSE;
        const negated = op.startsWith('IS NOT');
        const truth = this.truth(operand).map((value) => ((value === wanted) !== negated ? TRUE : FALSE));
        return { type: 'truth', truth };
    }
    between({ value, lo, hi, op }) {
        const operand = this.operand(value);
        const low = compare('>=', operand, this.operand(lo), this.context);
        const high = compare('<=', operand, this.operand(hi), this.context);
        const both = lesser(low, high);
        return op === 'BETWEEN' ? both : both.map(not);
    }
    binary({ op, left, right }) {
        switch (op) {
            case 'AND':
                return { type: 'truth', truth: lesser(this.truth(left), this.truth(right)) };
            case 'OR':
                return { type: 'truth', truth: greater(this.truth(left), this.truth(right)) };
            case '+':
            case '-':
            case '*':
            case '/':
                return this.arithmetic(op, this.operand(left), this.operand(right));
            case 'IN':
            case 'NOT IN': {
                const members = right.type === 'list' ? right.expressions : [right];
                const operands = members.map((member) => this.operand(member));
                const found = isOneOf(this.operand(left), operands, this.context);
                return { type: 'truth', truth: op === 'IN' ? found : found.map(not) };
            }
            case 'LIKE':
            case 'NOT LIKE':
            case 'ILIKE':
            case 'NOT ILIKE':
                return { type: 'truth', truth: this.like(op, this.operand(left), right) };
            default:
                return {
                    type: 'truth',
                    truth: compare(op, this.operand(left), this.operand(right), this.context),
                };
        }
    }
    like(op, operand, pattern) {
        const { rows, refuse } = this.context;
        if (operand.type !== 'text')
            return refuse(`LIKE is for text columns, not for ${described(operand)}`);
        const fits = like(pattern.type === 'string' ? pattern.value : '', op.endsWith('ILIKE'));
        const wanted = !op.startsWith('NOT');
        const truths = operand.texts.map((text) => (fits(text) === wanted ? TRUE : FALSE));
        return eachRow(rows, (row) => truths[operand.codes[row]] ?? UNKNOWN);
    }
    arithmetic(op, left, right) {
        const [a, b] = [numbersOf(left), numbersOf(right)];
        if (a === null || b === null) {
            return this.context.refuse(`${described(a === null ? left : right)} is no number to reckon with (${op})`);
        }
        if (typeof a === 'number' && typeof b === 'number')
            return { type: 'number', values: apply(op, a, b) };
        const values = new Float64Array(this.context.rows);
        for (let row = 0; row < values.length; row++) {
            values[row] = apply(op, typeof a === 'number' ? a : (0,data_numbers/* numberAt */.tk)(a, row), typeof b === 'number' ? b : (0,data_numbers/* numberAt */.tk)(b, row));
        }
        return { type: 'number', values };
    }
}
// Plain loops, because a condition is read over every row of a set, and typed arrays call back slowly.
function lesser(a, b) {
    const both = new Uint8Array(a.length);
    for (let row = 0; row < both.length; row++)
        both[row] = a[row] < b[row] ? a[row] : b[row];
    return both;
}
function greater(a, b) {
    const either = new Uint8Array(a.length);
    for (let row = 0; row < either.length; row++)
        either[row] = a[row] > b[row] ? a[row] : b[row];
    return either;
}
function not(truth) {
    return TRUE - truth;
}
/** What overflows or is divided by zero is unknown. */
function apply(op, a, b) {
    const value = op === '+' ? a + b : op === '-' ? a - b : op === '*' ? a * b : a / b;
    return Number.isFinite(value) ? value : Number.NaN;
}
function missingIn(operand) {
    switch (operand.type) {
        case 'null':
            return () => true;
        case 'literal':
            return () => false;
        case 'truth':
            return (row) => operand.truth[row] === UNKNOWN;
        case 'text':
            return (row) => operand.codes[row] < 0;
        default: {
            const { values } = operand;
            return (row) => Number.isNaN(typeof values === 'number' ? values : (0,data_numbers/* numberAt */.tk)(values, row));
        }
    }
}

;// CONCATENATED MODULE: ./build/src/data/condition.js




const LONGEST = 4000;
const DEEPEST = 500;
const ALLOWED = "Allowed are columns, numbers, 'texts', = <> < <= > >=, AND, OR, NOT, IN (…), BETWEEN, IS NULL, LIKE, ILIKE, + - * / and parentheses.";
/**
 * Parses an SQL predicate: comparisons (of columns too), AND, OR, NOT, IN, BETWEEN, IS [NOT] NULL, [I]LIKE, arithmetic.
 * Logic is SQL's, with three values; division is that of real numbers, and what is divided by zero is unknown. Times are
 * compared with ISO texts ('2026-03-01'), those without an offset in `timeZone` (UTC). Refuses anything else.
 */
async function parseCondition(sql, options = {}) {
    if (sql.trim() === '')
        throw new refusal/* Refusal */.P_('The condition is empty. Write a predicate such as interest_rate < 0.');
    if (sql.length > LONGEST)
        throw new refusal/* Refusal */.P_(`condition ${sql_text_quoted(sql)}: is longer than ${LONGEST} characters.`);
    const prepared = sqlText(sql);
    const root = await parse(sql, prepared);
    const columns = new Map();
    check(root, { sql, prepared, columns }, 0);
    const predicate = { sql, root, columns, timeZone: options.timeZone };
    /** The table asked about last is mostly asked about again. */
    let last = null;
    return {
        sql,
        columns: [...new Set([...columns.values()].map(({ name }) => name))],
        select: (table) => {
            if (last?.table === table)
                return last.chosen;
            const chosen = new Uint8Array(table.rows);
            const truth = evaluate(predicate, table);
            for (let row = 0; row < chosen.length; row++)
                chosen[row] = truth[row] === TRUE ? 1 : 0;
            last = { table, chosen };
            return chosen;
        },
    };
}
/** Loads the parser of conditions and has it parse one: for a while in which other threads have more to do. */
async function warmParser() {
    await parseCondition('0 = 0');
}
/** Parses conditions, in their order. */
async function parseConditions(conditions, options = {}) {
    return Promise.all(conditions.map((sql) => parseCondition(sql, options)));
}
async function parse(sql, { text }) {
    const library = await __webpack_require__.e(/* import() */ 261).then(__webpack_require__.t.bind(__webpack_require__, 1642, 19));
    try {
        const parsed = library.parse(text, { entry: 'expr', locationTracking: true });
        return (Array.isArray(parsed) ? parsed[0] : parsed);
    }
    catch (error) {
        const found = error instanceof Error ? /line (\d+) col (\d+)/.exec(error.message) : null;
        const at = found ? placeOf(text, Number(found[1]), Number(found[2])) : text.length;
        const near = at < text.length ? `at "${text.slice(at, at + 20).replace(/\s+/g, ' ')}"` : 'at its end';
        throw new refusal/* Refusal */.P_(`condition ${sql_text_quoted(sql)}: cannot be read as SQL ${near}. ${ALLOWED} ` +
            'A column whose name is a word of SQL, or holds spaces, is put in double quotes.');
    }
}
function placeOf(text, line, column) {
    const before = text.split('\n').slice(0, line - 1);
    return before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}
const BINARY = new Set(['AND', 'OR', '=', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/']);
const MATCHING = new Set(['LIKE', 'NOT LIKE', 'ILIKE', 'NOT ILIKE']);
const UNARY = new Set(['+', '-', 'NOT', 'IS NULL', 'IS NOT NULL']);
for (const truth of ['TRUE', 'FALSE'])
    UNARY.add(`IS ${truth}`).add(`IS NOT ${truth}`);
const LITERALS = new Set(['integer', 'numeric', 'string', 'boolean', 'null']);
/** Refuses whatever the evaluator does not know, and notes the columns. */
function check(node, checking, depth) {
    const down = (...nodes) => {
        for (const child of nodes)
            check(child, checking, depth + 1);
    };
    if (depth > DEEPEST)
        throw new refusal/* Refusal */.P_(`condition ${sql_text_quoted(checking.sql)}: is nested more than ${DEEPEST} deep.`);
    if (LITERALS.has(node.type))
        return;
    if (node.type === 'ref' && !node.table && node.name !== '*') {
        checking.columns.set(node, columnName(node, checking.prepared));
    }
    else if (node.type === 'unary' && UNARY.has(node.op)) {
        down(node.operand);
    }
    else if (node.type === 'ternary') {
        down(node.value, node.lo, node.hi);
    }
    else if (node.type === 'binary' && BINARY.has(node.op)) {
        down(node.left, node.right);
    }
    else if (node.type === 'binary' && (node.op === 'IN' || node.op === 'NOT IN')) {
        down(node.left, ...membersOf(node.right, checking));
    }
    else if (node.type === 'binary' && MATCHING.has(node.op)) {
        down(node.left);
        if (node.right.type !== 'string') {
            throw new refusal/* Refusal */.P_(`condition ${sql_text_quoted(checking.sql)}: the pattern of LIKE must be a text, such as 'A%'.`);
        }
    }
    else {
        throw new refusal/* Refusal */.P_(`condition ${sql_text_quoted(checking.sql)}: ${unknownPart(node)} is not allowed. ${ALLOWED}`);
    }
}
/** The members of an IN list; the parser takes the brackets of a single one for mere brackets. */
function membersOf(node, { sql, prepared }) {
    if (node.type === 'list')
        return node.expressions;
    const { start, end } = node._location ?? { start: 0, end: 0 };
    if (node.type === 'select' ||
        (/\(\s*$/.test(prepared.text.slice(0, start)) && /^\s*\)/.test(prepared.text.slice(end))))
        return [node];
    throw new refusal/* Refusal */.P_(`condition ${sql_text_quoted(sql)}: IN needs a list in brackets, such as ('car', 'home').`);
}
function columnName(node, { text, names }) {
    const { start, end } = node._location;
    const written = text.slice(start, end);
    if (!written.startsWith('"'))
        return { name: written, exact: false };
    return { name: names[Number(written.slice(1, -1))], exact: true };
}
function unknownPart(node) {
    if (node.type === 'binary' || node.type === 'unary')
        return `the operator ${node.op}`;
    if (node.type === 'call')
        return `the function ${node.function.name}`;
    if (node.type === 'keyword')
        return `${node.keyword} (as the name of a column, it is put in double quotes)`;
    if (node.type === 'ref')
        return node.name === '*' ? '*' : 'a table before a column';
    if (node.type === 'select' || node.type.startsWith('with'))
        return 'a sub-select';
    const names = {
        cast: 'a cast',
        parameter: 'a parameter',
        list: 'a list outside IN',
    };
    return Object.hasOwn(names, node.type) ? names[node.type] : `"${node.type}"`;
}


/***/ }),

/***/ 6881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ expandFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4977);



/**
 * The files that paths and globs (`data/part-*.csv`) name, each pattern's sorted by name, none twice. A path that
 * exists is taken as it stands, glob characters and all. Refuses a pattern that no file matches.
 */
async function expandFiles(patterns) {
    const files = new Set();
    for (const pattern of patterns)
        for (const file of await expand(pattern))
            files.add(file);
    return [...files];
}
async function expand(pattern) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(pattern))
        return [pattern];
    if (!/[*?[\]{}()!]/.test(pattern))
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_(`${pattern}: there is no such file. Check the path.`);
    const { glob } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 3382));
    const found = await glob(pattern, {
        onlyFiles: true,
        expandDirectories: false,
        absolute: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern),
    });
    if (found.length === 0) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_(`${pattern}: no file matches. A pattern is read from ${process.cwd()}.`);
    }
    return found.sort();
}


/***/ }),

/***/ 8592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ idsOf),
/* harmony export */   w: () => (/* binding */ IdIndex)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6889);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5100);


/** A Map holds at most 2^24 entries. */
const MOST = 2 ** 23;
/** The ids of a column, by row. A number is the same id as the text that writes it canonically (5832, "5832"). */
function idsOf(column) {
    if (column.type === 'category') {
        const ids = column.categories.map((text) => (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInteger */ .c)(text) ?? text);
        return (row) => ids[column.codes[row]];
    }
    const values = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .doublesOf */ .ov)(column.values);
    return (row) => (Number.isNaN(values[row]) ? undefined : values[row]);
}
/** Which row holds an id. Whole numbers that lie close together take an array, others a Map. */
class IdIndex {
    first;
    dense;
    maps = [new Map()];
    constructor(column) {
        const values = column.type === 'category' ? null : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .doublesOf */ .ov)(column.values);
        const range = values && rangeOf(values);
        const length = range ? range.last - range.first + 1 : 0;
        const fits = values !== null && length <= 4 * values.length + 1024;
        this.first = range?.first ?? 0;
        this.dense = new Int32Array(fits ? length : 0).fill(-1);
    }
    /** The row of an id, -1 where it has none. */
    get(id) {
        const place = this.placeOf(id);
        if (place >= 0)
            return this.dense[place];
        for (const map of this.maps) {
            const row = map.get(id);
            if (row !== undefined)
                return row;
        }
        return -1;
    }
    set(id, row) {
        const place = this.placeOf(id);
        if (place >= 0) {
            this.dense[place] = row;
            return;
        }
        const last = this.maps.at(-1);
        const holder = this.maps.length === 1 ? last : (this.maps.find((map) => map.has(id)) ?? last);
        holder.set(id, row);
        if (last.size >= MOST)
            this.maps.push(new Map());
    }
    /** Where in `dense` an id belongs, -1 where that is in a Map. */
    placeOf(id) {
        if (typeof id !== 'number' || !Number.isInteger(id))
            return -1;
        const place = id - this.first;
        return place >= 0 && place < this.dense.length ? place : -1;
    }
}
function rangeOf(values) {
    let first = Infinity;
    let last = -Infinity;
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (value < first)
            first = value;
        if (value > last)
            last = value;
    }
    return Number.isInteger(first) && Number.isFinite(last) ? { first, last: Math.floor(last) } : null;
}


/***/ }),

/***/ 6955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ joinLabels)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4977);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2628);
/* harmony import */ var _id_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8592);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5100);




/**
 * Puts the label column of `labels` into `table`, row by row of the same id. An id is the same whether read as a number
 * or as the text that writes it canonically (5832, "5832"). Rows whose id has no label, or none that is not missing,
 * count as unlabelled; rows of `labels` whose id is not in the table, or is missing, as unmatched. Refuses an id with two
 * labels that differ, a label that cannot be read, and a table that has labels already.
 */
function joinLabels(table, labels, id, label) {
    const present = table.columns.get(label);
    if (present && present.missing < table.rows) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_(`${name(table)}: has a column "${label}" of its own, and ${name(labels)} brings labels too. Keep one of them.`);
    }
    const labelColumn = columnOf(labels, label);
    if (labelColumn.type !== 'category' && labelColumn.invalid) {
        const { row, text } = labelColumn.invalid;
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_(`${name(labels)}: row ${row}: the label ${JSON.stringify(text)} is not a ${labelColumn.type}. Mend it.`);
    }
    const labelIds = (0,_id_index_js__WEBPACK_IMPORTED_MODULE_1__/* .idsOf */ .U)(columnOf(labels, id));
    const tableIds = (0,_id_index_js__WEBPACK_IMPORTED_MODULE_1__/* .idsOf */ .U)(columnOf(table, id));
    const index = new _id_index_js__WEBPACK_IMPORTED_MODULE_1__/* .IdIndex */ .w(columnOf(labels, id));
    for (let row = 0; row < labels.rows; row++) {
        const key = labelIds(row);
        if (key === undefined)
            continue;
        const earlier = index.get(key);
        if (earlier < 0 || isMissing(labelColumn, earlier))
            index.set(key, row);
        else if (!isMissing(labelColumn, row) && !sameLabel(labelColumn, earlier, row)) {
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_(`${name(labels)}: rows ${earlier + 1} and ${row + 1} are of the same id, and their labels differ. ` +
                'Keep the one that is right.');
        }
    }
    const sources = new Int32Array(table.rows).fill(-1);
    const used = new Uint8Array(labels.rows);
    let labelled = 0;
    for (let row = 0; row < table.rows; row++) {
        const key = tableIds(row);
        const source = key === undefined ? -1 : index.get(key);
        if (source < 0)
            continue;
        used[source] = 1;
        sources[row] = source;
        if (!isMissing(labelColumn, source))
            labelled++;
    }
    let unmatched = 0;
    for (let row = 0; row < labels.rows; row++) {
        const key = labelIds(row);
        if (key === undefined || used[index.get(key)] === 0)
            unmatched++;
    }
    const columns = new Map(table.columns).set(label, pick(labelColumn, sources));
    const header = table.header.includes(label) ? table.header : [...table.header, label];
    return { table: { ...table, columns, header }, labelled, unlabelled: table.rows - labelled, unmatched };
}
function columnOf(table, wanted) {
    const column = table.columns.get(wanted);
    if (!column)
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_(`${name(table)}: there is no column "${wanted}" to join labels by.`);
    return column;
}
function name({ source }) {
    return source.files.join(', ');
}
function isMissing(column, row) {
    return column.type === 'category' ? column.codes[row] < 0 : Number.isNaN((0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .numberAt */ .tk)(column.values, row));
}
function sameLabel(column, a, b) {
    if (column.type !== 'category')
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .numberAt */ .tk)(column.values, a) === (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .numberAt */ .tk)(column.values, b);
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLabel */ .Z)(textOf(column, a)) === (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLabel */ .Z)(textOf(column, b));
}
function textOf(column, row) {
    return column.categories[column.codes[row]];
}
/** The column whose row r is row `sources[r]` of `column`, missing where that is -1. */
function pick(column, sources) {
    let missing = 0;
    if (column.type === 'category') {
        const codes = sources.map((source) => (source < 0 ? -1 : column.codes[source]));
        for (const code of codes)
            if (code < 0)
                missing++;
        return { type: 'category', codes, categories: column.categories, missing };
    }
    const values = Float64Array.from(sources, (source) => source < 0 ? Number.NaN : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .numberAt */ .tk)(column.values, source));
    for (const value of values)
        if (Number.isNaN(value))
            missing++;
    return { ...column, values, missing };
}


/***/ })

};
