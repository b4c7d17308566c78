export const id = 906;
export const ids = [906];
export const modules = {

/***/ 8263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iW: () => (/* binding */ measuredColumns),
/* harmony export */   jN: () => (/* binding */ presentRows),
/* harmony export */   q8: () => (/* binding */ countCategories),
/* harmony export */   vA: () => (/* binding */ totalsOf),
/* harmony export */   vK: () => (/* binding */ countColumns),
/* harmony export */   y$: () => (/* binding */ countColumn)
/* harmony export */ });
/* harmony import */ var _data_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5100);
/* harmony import */ var _row_loops_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5563);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(903);



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

/***/ 7179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ countIds),
/* harmony export */   R: () => (/* binding */ rowsOf)
/* harmony export */ });
/* harmony import */ var _data_id_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8592);
/* harmony import */ var _data_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5100);
/* harmony import */ var _row_loops_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5563);



function countIds(column) {
    return column.type === 'category' ? countTexts(column.codes, column.categories) : countNumbers(column);
}
function countTexts(codes, categories) {
    const seen = new Uint8Array(categories.length);
    const counts = { rows: codes.length, missing: 0, repeated: 0, first: null };
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row];
        if (code < 0)
            counts.missing++;
        else if (seen[code]) {
            counts.repeated++;
            counts.first ??= { row: row + 1, id: categories[code] };
        }
        else
            seen[code] = 1;
    }
    return counts;
}
function countNumbers(column) {
    const counts = { rows: (0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .rowCount */ .oW)(column.values), missing: 0, repeated: 0, first: null };
    if ((0,_row_loops_js__WEBPACK_IMPORTED_MODULE_2__/* .isAscending */ .Jy)(column.values))
        return counts;
    const values = (0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .doublesOf */ .ov)(column.values);
    const seen = new _data_id_index_js__WEBPACK_IMPORTED_MODULE_0__/* .IdIndex */ .w(column);
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (Number.isNaN(value))
            counts.missing++;
        else if (seen.get(value) >= 0) {
            counts.repeated++;
            counts.first ??= { row: row + 1, id: String(value) };
        }
        else
            seen.set(value, row);
    }
    return counts;
}
/** The row of each of some ids that the column holds; of rows that share an id, the last. */
function rowsOf(ids, column) {
    const wanted = new Set(ids.filter((id) => id !== undefined));
    const idOf = (0,_data_id_index_js__WEBPACK_IMPORTED_MODULE_0__/* .idsOf */ .U)(column);
    const length = column.type === 'category' ? column.codes.length : (0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .rowCount */ .oW)(column.values);
    const rows = new Map();
    for (let row = 0; row < length; row++) {
        const id = idOf(row);
        if (wanted.has(id))
            rows.set(id, row);
    }
    return rows;
}


/***/ }),

/***/ 4296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U9: () => (/* binding */ count),
  XA: () => (/* binding */ countAnswers),
  Nv: () => (/* binding */ countSlices),
  _Q: () => (/* binding */ withColumns),
  iw: () => (/* binding */ withholdYoung)
});

// EXTERNAL MODULE: ./build/src/count/answers.js
var count_answers = __webpack_require__(2102);
// EXTERNAL MODULE: ./build/src/count/classes.js
var count_classes = __webpack_require__(4077);
// EXTERNAL MODULE: ./build/src/count/column.js
var count_column = __webpack_require__(8263);
// EXTERNAL MODULE: ./build/src/count/ids.js
var ids = __webpack_require__(7179);
// EXTERNAL MODULE: ./build/src/count/cases.js
var cases = __webpack_require__(100);
// EXTERNAL MODULE: ./build/src/count/residuals.js
var count_residuals = __webpack_require__(8257);
// EXTERNAL MODULE: ./build/src/count/row-loops.js
var row_loops = __webpack_require__(5563);
// EXTERNAL MODULE: ./build/src/count/scores.js
var scores = __webpack_require__(9242);
;// CONCATENATED MODULE: ./build/src/count/outcome.js




/** Counts the labelled rows of a set, or those of a slice of it (`rows` holds 1 for a row that belongs to it). */
function countOutcome(answers, rows) {
    const counts = answers.task === 'classes' ? countClasses(answers, rows) : countNumbers(answers, rows);
    if (answers.group === null)
        return counts;
    return { ...counts, grouped: (0,cases/* takeCases */.h)(answers, (0,cases/* labelledRows */.N)(answers, rows), answers.group) };
}
function countClasses(answers, rows) {
    const { classes, actual, predicted, score, classScores } = answers;
    const size = classes.names.length;
    const pairs = (0,row_loops/* countPairs */.rZ)(actual, predicted, rows, size);
    const table = new Float64Array(size * size);
    let cases = 0;
    let decided = 0;
    for (let truth = 0; truth < size; truth++) {
        // The first of each line were not predicted at all.
        const [unsaid, ...said] = pairs.subarray((truth + 1) * (size + 1), (truth + 2) * (size + 1));
        table.set(said, truth * size);
        const sum = said.reduce((total, count) => total + count, 0);
        decided += sum;
        cases += sum + unsaid;
    }
    const confusion = decided === 0 ? null : { classes: classes.names, positive: classes.positive, table };
    return {
        cases,
        confusion,
        scores: score && classes.positive !== null ? countOneClass(answers, score, classes.positive, rows) : null,
        classScores: classScores && countEachClass(answers, classScores, rows),
        residuals: null,
    };
}
function countEachClass(answers, scores, rows) {
    const counts = new Map();
    scores.forEach((score, i) => {
        if (score)
            counts.set(answers.classes.names[i], countOneClass(answers, score, i, rows));
    });
    return counts;
}
/** One class against the rest. */
function countOneClass(answers, score, positive, rows) {
    const { actual, classes } = answers;
    // The codes of two classes are the sides, once they are unsigned.
    if (rows === null && positive === 1 && classes.names.length === 2) {
        return (0,scores/* countScores */.F)(score, new Uint8Array(actual));
    }
    const side = new Uint8Array(actual.length);
    for (let row = 0; row < side.length; row++) {
        const truth = actual[row];
        side[row] = truth < 0 || (rows !== null && rows[row] === 0) ? 2 : truth === positive ? 1 : 0;
    }
    return (0,scores/* countScores */.F)(score, side);
}
function countNumbers(answers, rows) {
    const residuals = (0,count_residuals/* countResiduals */.W)(answers.actual, answers.predicted, rows);
    let cases = 0;
    for (let row = 0; row < answers.actual.length; row++) {
        if (!Number.isNaN(answers.actual[row]) && (rows === null || rows[row] !== 0))
            cases++;
    }
    return {
        cases,
        confusion: null,
        scores: null,
        classScores: null,
        residuals: residuals.cases ? residuals : null,
    };
}

// EXTERNAL MODULE: ./build/src/count/pairs.js
var pairs = __webpack_require__(2928);
// EXTERNAL MODULE: ./build/src/data/numbers.js
var numbers = __webpack_require__(5100);
// EXTERNAL MODULE: ./build/src/data/time-zone.js
var time_zone = __webpack_require__(9128);
;// CONCATENATED MODULE: ./build/src/count/predictions.js




/** Fewer equal predictions in a day than this may be chance. */
const leastRows = 10;
const dayLength = 86_400_000;
/** Counts the predictions of a set. */
function countPredictions(answers, table, { time, timeZone: zone }) {
    const scores = scoresOf(answers);
    const spoken = scores.length > 0 ? scores : [answers.predicted];
    const column = time === null ? undefined : table.columns.get(time);
    // Decisions repeat by nature; only a score or a number that repeats all day tells of a stuck model.
    const repeats = column?.type === 'time' && !(spoken[0] instanceof Int16Array);
    const { has, missing, outside } = lookAt(spoken, answers.task === 'classes' && scores.length > 0);
    const days = repeats ? daysOf(spoken, has, column.values, zone) : [];
    const identicalDays = days.filter(({ same, rows }) => same !== null && rows >= leastRows);
    return {
        rows: table.rows,
        missing,
        outside,
        identical: table.rows > 1 && spoken.every(isConstant),
        identicalDays: identicalDays.map(({ day, rows }) => ({ day: day * dayLength, rows })),
        identicalWeeks: countIdenticalWeeks(days),
        classes: countPredictedClasses(answers),
    };
}
/** The least that is a value: a class is 0 or more, and no score is NaN, which is not even this much. */
function leastOf(spoken) {
    return spoken instanceof Int16Array ? 0 : -Infinity;
}
function lengthOf(spoken) {
    return spoken instanceof Int16Array ? spoken.length : (0,numbers/* rowCount */.oW)(spoken);
}
function valueAt(spoken, row) {
    return spoken instanceof Int16Array ? spoken[row] : (0,numbers/* numberAt */.tk)(spoken, row);
}
/** 1 for a row that has every score, or its class, and how many rows do not; scores outside 0..1, if they are probabilities. */
function lookAt(spoken, areProbabilities) {
    const has = new Uint8Array(lengthOf(spoken[0])).fill(1);
    let missing = 0;
    let outside = null;
    for (const one of spoken) {
        const least = areProbabilities ? 0 : leastOf(one);
        const most = areProbabilities ? 1 : Infinity;
        if (!(one instanceof Int16Array) && (0,row_loops/* allWithin */.dX)(one, least, most))
            continue;
        for (let row = 0; row < has.length; row++) {
            const value = valueAt(one, row);
            if (value >= least && value <= most)
                continue;
            if (areProbabilities && !Number.isNaN(value)) {
                outside ??= { rows: 0, row: row + 1, value };
                outside.rows++;
            }
            else {
                missing += has[row];
                has[row] = 0;
            }
        }
    }
    return { has, missing, outside };
}
/** Whether all rows that have a value have the same. */
function isConstant(spoken) {
    const least = leastOf(spoken);
    let first = null;
    for (let row = 0; row < lengthOf(spoken); row++) {
        const value = valueAt(spoken, row);
        if (!(value >= least))
            continue;
        if (first === null)
            first = value;
        else if (value !== first)
            return false;
    }
    return first !== null;
}
function scoresOf(answers) {
    if (answers.task === 'numbers')
        return [];
    if (answers.score)
        return [answers.score];
    return answers.classScores?.filter((score) => score !== null) ?? [];
}
/** The days of a set, in their order. */
function daysOf(scores, has, times, zoneName) {
    const zone = (0,time_zone/* timeZone */.e)(zoneName);
    const days = new Map();
    let last = null;
    let [from, to] = [0, 0];
    for (let row = 0; row < times.length;) {
        const time = times[row];
        if (Number.isNaN(time) || has[row] === 0) {
            row++;
            continue;
        }
        if (last === null || time < from || time >= to) {
            const offset = zone?.offset(time) ?? 0;
            const day = Math.floor((time + offset) / dayLength);
            last = days.get(day) ?? { day, rows: 0, same: at(scores, row) };
            days.set(day, last);
            from = day * dayLength - offset;
            to = from + dayLength;
            if (zone && (zone.offset(from) !== offset || zone.offset(to) !== offset))
                to = from = time;
        }
        // Rows are mostly in order: as long as they are of this day, nothing is to be looked up.
        const end = endOfRun(times, has, row, from, to);
        last.rows += end - row;
        while (row < end && last.same !== null)
            if (!holds(scores, row++, last.same))
                last.same = null;
        row = end;
    }
    return [...days.values()].sort((a, b) => a.day - b.day);
}
/** The row behind the last that lies between the two times as this one does, all rows between them too. */
function endOfRun(times, has, row, from, to) {
    let end = row + 1;
    while (end < times.length && times[end] >= from && times[end] < to && has[end] === 1)
        end++;
    return end;
}
function at(scores, row) {
    return scores.map((score) => (0,numbers/* numberAt */.tk)(score, row));
}
function holds(scores, row, same) {
    return scores.every((score, i) => (0,numbers/* numberAt */.tk)(score, row) === same[i]);
}
/** Weeks that tell what their days are too short to tell. */
function countIdenticalWeeks(days) {
    const weeks = new Map();
    for (const one of days) {
        // The first of January 1970 was a Thursday.
        const monday = one.day - ((((one.day + 3) % 7) + 7) % 7);
        weeks.set(monday, [...(weeks.get(monday) ?? []), one]);
    }
    return [...weeks].flatMap(([monday, parts]) => {
        const rows = parts.reduce((total, day) => total + day.rows, 0);
        const stuck = parts.every(({ same }) => same?.every((one, i) => one === parts[0].same[i]));
        const told = parts.some((day) => day.rows >= leastRows);
        return stuck && rows >= leastRows && !told ? [{ week: monday * dayLength, rows }] : [];
    });
}
function countPredictedClasses(answers) {
    if (answers.task === 'numbers')
        return new Map();
    const { classes, actual, predicted } = answers;
    const lines = classes.names.length + 1;
    const pairs = (0,row_loops/* countPairs */.rZ)(actual, predicted, null, classes.names.length);
    const rowsOf = (said) => {
        let rows = 0;
        for (let truth = 0; truth < lines; truth++)
            rows += pairs[truth * lines + said];
        return rows;
    };
    return new Map(classes.names.map((name, i) => [name, rowsOf(i + 1)]));
}
/** Rows predicted positive and negative at each distinct score; null for what is not binary or has no scores. */
function countDecisions(answers) {
    if (answers.task === 'numbers' || answers.score === null || answers.classes.positive === null)
        return null;
    const { positive } = answers.classes;
    const side = Uint8Array.from(answers.predicted, (said) => (said < 0 ? 2 : said === positive ? 1 : 0));
    return (0,scores/* countScores */.F)(answers.score, side);
}

// EXTERNAL MODULE: ./build/src/count/segment-cuts.js
var segment_cuts = __webpack_require__(7784);
;// CONCATENATED MODULE: ./build/src/count/slices.js


/** Counts the rows of one set that meet a condition. */
function countSlice(condition, table, answers) {
    const chosen = condition.select(table);
    return { rows: (0,row_loops/* countChosen */.KL)(chosen), outcome: countOutcome(answers, chosen) };
}

;// CONCATENATED MODULE: ./build/src/count/times.js

const day = 86_400_000;
/** Counts the times of a set that is reviewed at the moment `now`; null where the column is no time. */
function countTimes(column, now) {
    if (column?.type !== 'time')
        return null;
    const limit = now.getTime() + day;
    const { first, last, late, hours } = (0,row_loops/* countTimesOfDay */.pf)(column.values, limit);
    return {
        rows: column.values.length,
        missing: column.missing,
        invalid: column.invalid,
        span: first <= last ? { from: first, to: last } : null,
        future: late > 0 ? { rows: late, latest: last, limit } : null,
        hours,
    };
}

// EXTERNAL MODULE: ./build/src/count/weak-rows.js
var weak_rows = __webpack_require__(3375);
;// CONCATENATED MODULE: ./build/src/count/index.js











/** Counts both sets of a review that is made at the moment `now`. */
function count(plan, sets, now, columns = (0,count_column/* countColumns */.vK)(plan, sets)) {
    const answers = countAnswers(plan, sets, now);
    const { searched } = answers;
    const cuts = new Map(searched?.features.map((name) => [name, (0,segment_cuts/* cutColumn */.h_)(columns.reference.get(name))]));
    const search = searched && (0,weak_rows/* countForSearch */.jO)(searched, cuts, sets.candidate.table);
    return withColumns(answers, columns, search);
}
/** Counts what was said and what was true in both sets, whatever their columns hold. */
function countAnswers(plan, sets, now) {
    const classes = (0,count_classes/* classesOf */.OX)(plan, sets.reference.table);
    const [before, after] = [sets.reference, sets.candidate].map((set) => {
        const answers = (0,count_answers/* answersOf */.B)(plan, set.table, classes);
        return { table: set.table, answers, pending: withholdYoung(plan, set.table, answers, now), set };
    });
    const [reference, candidate] = [countSet(plan, sets, before, now), countSet(plan, sets, after, now)];
    const tables = [before.table, after.table];
    return {
        classes,
        reference,
        candidate,
        paired: (0,pairs/* pairOutcomes */.m)(before, after, plan.data.id, plan.data.group),
        searched: (0,weak_rows/* rowsToSearch */.j9)(plan, sets.features, tables, after.answers, candidate.outcome),
        answers: { reference: before.answers, candidate: after.answers },
    };
}
/** Adds the columns one by one, and what is counted of several at a time for the search. */
function withColumns({ classes, reference, candidate, paired, answers }, columns, search) {
    return {
        counts: {
            classes,
            reference: { ...reference, columns: columns.reference },
            candidate: { ...candidate, columns: columns.candidate },
            paired,
            search,
        },
        answers,
    };
}
/** Counts the rows of both sets that meet each condition: right and wrong ones, without their scores. */
function countSlices(conditions, sets, answers) {
    const [before, after] = [withoutScores(answers.reference), withoutScores(answers.candidate)];
    return conditions.map((condition) => ({
        where: condition.sql,
        reference: countSlice(condition, sets.reference.table, before),
        candidate: countSlice(condition, sets.candidate.table, after),
    }));
}
function withoutScores(answers) {
    return answers.task === 'classes' ? { ...answers, score: null, classScores: null } : answers;
}
function countSet(plan, sets, { table, answers, pending, set }, now) {
    const { data, deployment } = plan;
    const id = data.id === null ? undefined : table.columns.get(data.id);
    const outcome = countOutcome(answers, null);
    return {
        rows: table.rows,
        sha256: table.source.sha256,
        header: table.header,
        labelled: outcome.cases,
        pending,
        unmatched: set.unmatched,
        times: countTimes(data.time === null ? undefined : table.columns.get(data.time), now),
        outcome,
        edgeCases: sets.edgeCases.map((condition) => countSlice(condition, table, answers)),
        predictions: countPredictions(answers, table, data),
        unlabelled: outcome.cases === 0 ? countDecisions(answers) : null,
        ids: id ? (0,ids/* countIds */.E)(id) : null,
        deployment: {
            version: deployment.version ? countTexts(table, deployment.version.column) : null,
            host: deployment.host ? countTexts(table, deployment.host.column) : null,
        },
    };
}
function countTexts(table, name) {
    const column = table.columns.get(name);
    return column?.type === 'category' ? (0,count_column/* countCategories */.q8)(column) : null;
}
/**
 * Takes back the labels of rows that are too young to have one, and says how many rows are. Labels that come early are
 * not a fair sample: a loan that defaults in its first week is known to be bad long before the others are known good.
 */
function withholdYoung(plan, table, answers, now) {
    const { time, labelsAfter } = plan.data;
    const column = time === null ? undefined : table.columns.get(time);
    if (!labelsAfter || column?.type !== 'time')
        return 0;
    const ripe = now.getTime() - labelsAfter.milliseconds;
    const none = answers.task === 'classes' ? -1 : Number.NaN;
    let pending = 0;
    for (let row = 0; row < table.rows; row++) {
        if (!(column.values[row] > ripe))
            continue;
        pending++;
        answers.actual[row] = none;
    }
    return pending;
}


/***/ }),

/***/ 7784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ canBeNamed),
/* harmony export */   Yu: () => (/* binding */ cellsOfRows),
/* harmony export */   h_: () => (/* binding */ cutColumn),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   tS: () => (/* binding */ applyCut)
/* harmony export */ });
/* harmony import */ var _column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8263);
/* harmony import */ var _ranks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3558);
/* harmony import */ var _segment_loops_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(402);



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

/***/ 402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ cellCounter),
/* harmony export */   W: () => (/* binding */ cutRows)
/* harmony export */ });
/* harmony import */ var _data_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5100);
/* harmony import */ var _webassembly_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4967);
/* harmony import */ var _kernel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2296);



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

/***/ 8943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ countSegments),
/* harmony export */   Xr: () => (/* binding */ addSegmentCounts),
/* harmony export */   dR: () => (/* binding */ pairIndex)
/* harmony export */ });
/* harmony import */ var _segment_loops_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(402);

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

/***/ 3375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ partsOfSearch),
/* harmony export */   j$: () => (/* binding */ countPart),
/* harmony export */   j9: () => (/* binding */ rowsToSearch),
/* harmony export */   jO: () => (/* binding */ countForSearch),
/* harmony export */   nn: () => (/* binding */ joinParts)
/* harmony export */ });
/* harmony import */ var _row_loops_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5563);
/* harmony import */ var _segment_cuts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7784);
/* harmony import */ var _segments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8943);



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

/***/ 8069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ readSets),
/* harmony export */   Kx: () => (/* binding */ answerColumns),
/* harmony export */   uD: () => (/* binding */ requestsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4977);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6885);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6881);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6955);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6869);






/** Reads what the plan needs of both sets, at a time where there are threads for it, and joins labels that arrived apart. */
async function readSets(plan, files, options = {}) {
    const edgeCases = await Promise.all(plan.edgeCases.map(({ where }) => (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCondition */ .zB)(where, { timeZone: plan.data.timeZone })));
    const [referenceFiles, candidateFiles, labelFiles] = await Promise.all([
        (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .expandFiles */ .C)(files.reference),
        (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .expandFiles */ .C)(files.candidate),
        (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .expandFiles */ .C)(files.labels),
    ]);
    const apart = labelFiles.length > 0;
    const { reference, candidate } = await readBoth(plan, requestsOf(plan, edgeCases), { reference: referenceFiles, candidate: candidateFiles, apart }, options);
    return {
        reference: { table: reference, unmatched: 0 },
        candidate: apart
            ? await withLabels(plan, candidate, labelFiles, options)
            : { table: candidate, unmatched: 0 },
        features: plan.features.length > 0 ? plan.features : learnFeatures(plan, reference),
        edgeCases,
        knownAnswers: await Promise.all(plan.predictions.knownAnswers.map(({ file }) => readKnownAnswers(plan, file))),
    };
}
async function readBoth(plan, requests, files, { runner, progress, budget }) {
    const others = plan.features.length === 0 ? 'auto' : 'skip';
    const asked = { columns: requests, others };
    const wanted = (types) => ({ columns: candidateRequests(plan, requests, types, files.apart), others: 'skip' });
    // Where types have to be learnt from the reference, the candidate waits for them.
    const known = others === 'skip' && requests.every(({ type }) => type !== 'auto');
    if (!runner || !known) {
        const options = { runner, budget, ways: runner?.size ?? 1, ...(progress && { progress }) };
        const reference = await (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readTable */ .x)(files.reference, asked, options);
        const types = new Map([...reference.columns].map(([name, column]) => [name, column.type]));
        return { reference, candidate: await (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readTable */ .x)(files.candidate, wanted(types), options) };
    }
    const ways = Math.max(1, Math.floor(runner.size / 2));
    const tell = sumOf(progress, 2);
    const reference = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readTable */ .x)(files.reference, asked, { runner, ways, budget, progress: tell[0] });
    const candidate = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readTable */ .x)(files.candidate, wanted(new Map()), {
        runner,
        ways,
        budget,
        progress: tell[1],
    });
    // Of two errors the reference's comes first, as it would if it were read first.
    candidate.catch(() => { });
    return { reference: await reference, candidate: await candidate };
}
/** Several tables that are read at a time, told of as one. */
function sumOf(progress, tables) {
    const latest = [];
    return Array.from({ length: tables }, (_, which) => (news) => {
        latest[which] = news;
        const sum = (part) => latest.reduce((total, one) => total + part(one), 0);
        progress?.({
            file: Object.values(latest)
                .map(({ file }) => file)
                .join(', '),
            bytes: sum(({ bytes }) => bytes),
            totalBytes: sum(({ totalBytes }) => totalBytes),
            rows: sum(({ rows }) => rows),
        });
    });
}
/** The columns that the plan and some conditions name, each asked for once. */
function requestsOf(plan, conditions) {
    const { data, deployment } = plan;
    const requests = new Map();
    const ask = (name, type, required = true) => {
        if (name && !requests.has(name))
            requests.set(name, { name, type, required, timeZone: data.timeZone });
    };
    const answer = data.task === 'regression' ? 'number' : 'category';
    ask(data.label, answer);
    ask(data.prediction, answer);
    ask(data.score, 'number');
    for (const column of Object.values(data.scores ?? {}))
        ask(column, 'number');
    ask(data.id, 'key');
    ask(data.time, 'time');
    for (const feature of plan.features)
        ask(feature.name, feature.type);
    ask(data.group, 'key');
    // An older reference may lack the columns that name version and host: only the candidate is judged by them.
    ask(deployment.version?.column, 'category', false);
    ask(deployment.host?.column, 'category', false);
    for (const condition of conditions)
        for (const name of condition.columns)
            ask(name, 'auto');
    return [...requests.values()];
}
/** Asks the candidate for the reference's columns, in the types they had there. */
function candidateRequests(plan, requests, types, labelsApart) {
    const { deployment, data } = plan;
    const needed = new Set([deployment.version?.column, deployment.host?.column]);
    const named = new Set(requests.map(({ name }) => name));
    const asked = requests
        .filter(({ name }) => !(labelsApart && name === data.label))
        .map((request) => ({
        ...request,
        type: request.type === 'auto' ? (types.get(request.name) ?? 'auto') : request.type,
        // Labels may be still to come; then the metrics have no evidence.
        required: needed.has(request.name) || (request.required && request.name !== data.label),
    }));
    const learnt = [...types]
        .filter(([name]) => !named.has(name))
        .map(([name, type]) => ({ name, type, required: false, timeZone: data.timeZone }));
    return [...asked, ...learnt];
}
async function withLabels(plan, table, files, { runner }) {
    const { id, label, task } = plan.data;
    if (id === null) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(`${plan.source.file}: labels that come in a file of their own are joined by id, but the plan names no id column. ` +
            'Add "id:" under "data:".');
    }
    const columns = [
        { name: id, type: 'key', required: true },
        { name: label, type: task === 'regression' ? 'number' : 'category', required: true },
    ];
    const ways = runner?.size ?? 1;
    const labels = await (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readTable */ .x)(files, { columns, others: 'skip' }, { runner, ways });
    const joined = (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .joinLabels */ .G)(table, labels, id, label);
    return { table: joined.table, unmatched: joined.unmatched };
}
/** The right answers of known cases: the id, and at least one of the columns that hold the model's answer. */
async function readKnownAnswers(plan, file) {
    const { id } = plan.data;
    if (id === null) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(`${plan.source.file}: known answers are found by id, but the plan names no id column. Add "id:" under "data:".`);
    }
    const answers = answerColumns(plan);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(plan.source.file), file);
    const table = await (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readTable */ .x)([path], {
        columns: [
            { name: id, type: 'key', required: true },
            ...answers.map((name) => ({ name, type: 'auto', required: false })),
        ],
        others: 'skip',
    });
    if (answers.some((name) => table.columns.has(name)))
        return table;
    throw new _refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(`${path}: no column of it holds an answer. Name one ${answers.map((name) => `"${name}"`).join(' or ')}, as in the candidate set.`);
}
/** The columns in which a set holds what the model said. */
function answerColumns({ data }) {
    const columns = [data.score, data.prediction, ...Object.values(data.scores ?? {})];
    return [...new Set(columns.filter((name) => name !== null))];
}
/** Every column of the reference that has no role, with the type its cells have. */
function learnFeatures(plan, reference) {
    const { data, deployment } = plan;
    const roles = new Set([
        data.id,
        data.time,
        data.label,
        data.score,
        data.prediction,
        data.group,
        deployment.version?.column,
        deployment.host?.column,
        ...Object.values(data.scores ?? {}),
    ]);
    return reference.header
        .filter((name) => !roles.has(name) && reference.columns.has(name))
        .map((name) => ({
        name,
        type: reference.columns.get(name).type,
        min: null,
        max: null,
        values: null,
        missing: null,
        drift: null,
        watched: true,
        line: 1,
    }));
}


/***/ })

};
