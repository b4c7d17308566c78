export const id = 472;
export const ids = [472];
export const modules = {

/***/ 11472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// UNUSED EXPORTS: reviewCounted

// EXTERNAL MODULE: ./build/src/data/id-index.js
var id_index = __webpack_require__(58592);
// EXTERNAL MODULE: ./build/src/data/numbers.js
var numbers = __webpack_require__(45100);
// EXTERNAL MODULE: ./build/src/count/row-loops.js
var row_loops = __webpack_require__(75563);
;// CONCATENATED MODULE: ./build/src/count/ids.js



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
    const counts = { rows: (0,numbers/* rowCount */.oW)(column.values), missing: 0, repeated: 0, first: null };
    if ((0,row_loops/* isAscending */.Jy)(column.values))
        return counts;
    const values = (0,numbers/* doublesOf */.ov)(column.values);
    const seen = new id_index/* IdIndex */.w(column);
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
    const idOf = (0,id_index/* idsOf */.U)(column);
    const length = column.type === 'category' ? column.codes.length : (0,numbers/* rowCount */.oW)(column.values);
    const rows = new Map();
    for (let row = 0; row < length; row++) {
        const id = idOf(row);
        if (wanted.has(id))
            rows.set(id, row);
    }
    return rows;
}

;// CONCATENATED MODULE: ./build/src/count/behaviour.js



/** Holds the pairs of each behaviour case of the plan, in its order, against the candidate's predictions. */
function countBehaviour(plan, pairs, { candidate, answers }) {
    const column = plan.data.id === null ? undefined : candidate.columns.get(plan.data.id);
    return pairs.map((table, i) => {
        const [base, variant] = ['base', 'variant'].map((name) => {
            const idOf = (0,id_index/* idsOf */.U)(table.columns.get(name));
            return Array.from({ length: table.rows }, (_, row) => idOf(row));
        });
        const rows = column ? rowsOf([...base, ...variant], column) : new Map();
        const answered = (ids, pair) => said(answers, rows.get(ids[pair]));
        const broken = [];
        for (let pair = 0; pair < table.rows; pair++) {
            const [baseSaid, variantSaid] = [answered(base, pair), answered(variant, pair)];
            if (stands(baseSaid, variantSaid, plan.behaviour[i]))
                continue;
            broken.push({
                base: String(base[pair] ?? ''),
                variant: String(variant[pair] ?? ''),
                baseSaid,
                variantSaid,
            });
        }
        return { pairs: table.rows, broken };
    });
}
/** The score where there is one, else the predicted number or class (binary: as 0 or 1, so that it has an order). */
function said(answers, row) {
    if (row === undefined)
        return null;
    const score = answers.task === 'classes' ? answers.score : null;
    const spoken = score ? (0,numbers/* numberAt */.tk)(score, row) : answers.predicted[row];
    if (answers.task === 'numbers' || score)
        return Number.isFinite(spoken) ? spoken : null;
    if (spoken < 0)
        return null;
    return answers.classes.positive === null ? answers.classes.names[spoken] : spoken;
}
function stands(base, variant, { expect, tolerance }) {
    if (base === null || variant === null)
        return false;
    if (typeof base === 'string' || typeof variant === 'string')
        return base === variant;
    // The last digits of a decimal fraction must not decide.
    const reach = tolerance + 1e-12 * Math.max(1, Math.abs(base));
    if (expect === 'not lower')
        return variant >= base - reach;
    if (expect === 'not higher')
        return variant <= base + reach;
    return Math.abs(variant - base) <= reach;
}

// EXTERNAL MODULE: ./build/src/count/answers.js
var count_answers = __webpack_require__(72102);
// EXTERNAL MODULE: ./build/src/count/classes.js
var count_classes = __webpack_require__(84077);
// EXTERNAL MODULE: ./build/src/count/column.js
var count_column = __webpack_require__(88263);
// EXTERNAL MODULE: ./build/src/count/cases.js
var cases = __webpack_require__(60100);
// EXTERNAL MODULE: ./build/src/count/residuals.js
var count_residuals = __webpack_require__(8257);
// EXTERNAL MODULE: ./build/src/count/scores.js
var scores = __webpack_require__(29242);
;// CONCATENATED MODULE: ./build/src/count/outcome.js




/** Counts the labelled rows of a set, or those of a slice of it (`rows` holds 1 for a row that belongs to it). */
function countOutcome(answers, rows) {
    const counts = answers.task === 'classes' ? countClasses(answers, rows) : outcome_countNumbers(answers, rows);
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
function outcome_countNumbers(answers, rows) {
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
var pairs = __webpack_require__(42928);
// EXTERNAL MODULE: ./build/src/data/time-zone.js
var time_zone = __webpack_require__(69128);
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
var segment_cuts = __webpack_require__(17784);
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
var weak_rows = __webpack_require__(93375);
;// CONCATENATED MODULE: ./build/src/count/index.js











/** Counts both sets of a review that is made at the moment `now`. */
function count(plan, sets, now, columns = countColumns(plan, sets)) {
    const answers = countAnswers(plan, sets, now);
    const { searched } = answers;
    const cuts = new Map(searched?.features.map((name) => [name, cutColumn(columns.reference.get(name))]));
    const search = searched && countForSearch(searched, cuts, sets.candidate.table);
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
        ids: id ? countIds(id) : null,
        deployment: {
            version: deployment.version ? count_countTexts(table, deployment.version.column) : null,
            host: deployment.host ? count_countTexts(table, deployment.host.column) : null,
        },
    };
}
function count_countTexts(table, name) {
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

// EXTERNAL MODULE: ./build/src/data/canonical.js
var canonical = __webpack_require__(12628);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/refusal.js
var refusal = __webpack_require__(14977);
// EXTERNAL MODULE: ./build/src/data/condition.js + 5 modules
var data_condition = __webpack_require__(46885);
// EXTERNAL MODULE: ./build/src/data/files.js
var data_files = __webpack_require__(46881);
// EXTERNAL MODULE: ./build/src/data/labels.js
var data_labels = __webpack_require__(76955);
// EXTERNAL MODULE: ./build/src/data/read.js + 6 modules
var read = __webpack_require__(86869);
;// CONCATENATED MODULE: ./build/src/data/sets.js






/** Reads what the plan needs of both sets, at a time where there are threads for it, and joins labels that arrived apart. */
async function readSets(plan, files, options = {}) {
    const edgeCases = await Promise.all(plan.edgeCases.map(({ where }) => (0,data_condition/* parseCondition */.zB)(where, { timeZone: plan.data.timeZone })));
    const [referenceFiles, candidateFiles, labelFiles] = await Promise.all([
        (0,data_files/* expandFiles */.C)(files.reference),
        (0,data_files/* expandFiles */.C)(files.candidate),
        (0,data_files/* expandFiles */.C)(files.labels),
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
        const reference = await (0,read/* readTable */.x)(files.reference, asked, options);
        const types = new Map([...reference.columns].map(([name, column]) => [name, column.type]));
        return { reference, candidate: await (0,read/* readTable */.x)(files.candidate, wanted(types), options) };
    }
    const ways = Math.max(1, Math.floor(runner.size / 2));
    const tell = sumOf(progress, 2);
    const reference = (0,read/* readTable */.x)(files.reference, asked, { runner, ways, budget, progress: tell[0] });
    const candidate = (0,read/* readTable */.x)(files.candidate, wanted(new Map()), {
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
        throw new refusal/* Refusal */.P_(`${plan.source.file}: labels that come in a file of their own are joined by id, but the plan names no id column. ` +
            'Add "id:" under "data:".');
    }
    const columns = [
        { name: id, type: 'key', required: true },
        { name: label, type: task === 'regression' ? 'number' : 'category', required: true },
    ];
    const ways = runner?.size ?? 1;
    const labels = await (0,read/* readTable */.x)(files, { columns, others: 'skip' }, { runner, ways });
    const joined = (0,data_labels/* joinLabels */.G)(table, labels, id, label);
    return { table: joined.table, unmatched: joined.unmatched };
}
/** The right answers of known cases: the id, and at least one of the columns that hold the model's answer. */
async function readKnownAnswers(plan, file) {
    const { id } = plan.data;
    if (id === null) {
        throw new refusal/* Refusal */.P_(`${plan.source.file}: known answers are found by id, but the plan names no id column. Add "id:" under "data:".`);
    }
    const answers = answerColumns(plan);
    const path = (0,external_node_path_.join)((0,external_node_path_.dirname)(plan.source.file), file);
    const table = await (0,read/* readTable */.x)([path], {
        columns: [
            { name: id, type: 'key', required: true },
            ...answers.map((name) => ({ name, type: 'auto', required: false })),
        ],
        others: 'skip',
    });
    if (answers.some((name) => table.columns.has(name)))
        return table;
    throw new refusal/* Refusal */.P_(`${path}: no column of it holds an answer. Name one ${answers.map((name) => `"${name}"`).join(' or ')}, as in the candidate set.`);
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

;// CONCATENATED MODULE: ./build/src/count/known-answers.js





/** Compares each of the plan's sets of known answers with the candidate. */
function countAllKnownAnswers(plan, { knownAnswers, candidate }) {
    return knownAnswers.map((known, i) => countKnownAnswers(known, candidate.table, plan, plan.predictions.knownAnswers[i].tolerance));
}
/**
 * Compares the columns that the known set shares with the candidate's answers by id. Numbers may differ by
 * `tolerance`; texts must be the same label.
 */
function countKnownAnswers(known, candidate, plan, tolerance) {
    const id = plan.data.id;
    const idOf = (0,id_index/* idsOf */.U)(known.columns.get(id));
    const ids = Array.from({ length: known.rows }, (_, row) => idOf(row));
    const rows = rowsOf(ids, candidate.columns.get(id));
    const counts = {
        cases: known.rows,
        misses: [],
        answers: [],
    };
    const answers = answerColumns(plan).filter((name) => known.columns.has(name));
    for (let row = 0; row < known.rows; row++) {
        const key = String(ids[row] ?? '');
        const place = rows.get(ids[row]);
        const expected = answers.map((name) => (0,pairs/* keyAt */.f)(known.columns.get(name), row));
        const said = answers.map((name) => {
            const column = candidate.columns.get(name);
            return column && place !== undefined ? (0,pairs/* keyAt */.f)(column, place) : null;
        });
        counts.answers.push({ id: key, said });
        const miss = expected.findIndex((one, i) => one === null || !sameAnswer(one, said[i], tolerance));
        if (miss >= 0) {
            const [should, got] = [expected[miss], said[miss]];
            counts.misses.push({ id: key, expected: String(should ?? ''), got: got === null ? null : String(got) });
        }
    }
    return counts;
}
/** Whether two answers are the same: numbers within `tolerance`, texts as labels. */
function sameAnswer(one, other, tolerance) {
    if (one === null || other === null)
        return one === other;
    const [a, b] = [Number(one), Number(other)];
    // The last digits of a decimal fraction must not decide: 0.31 − 0.30 is more than 0.01 in binary.
    if (!Number.isNaN(a) && !Number.isNaN(b))
        return Math.abs(a - b) <= tolerance + 1e-12 * Math.max(1, Math.abs(a));
    return (0,canonical/* canonicalLabel */.Z)(String(one)) === (0,canonical/* canonicalLabel */.Z)(String(other));
}

;// CONCATENATED MODULE: ./build/src/data/behaviour.js



/**
 * The pairs of the plan's behaviour cases, in its order, from the files beside it: ids of the candidate set in the columns
 * `base` and `variant`. Refuses what no prediction could be held against.
 */
async function readBehaviour(plan) {
    const { data, source } = plan;
    return Promise.all(plan.behaviour.map(({ file, name, expect, line }) => {
        const refuse = (what) => new refusal/* Refusal */.P_(`${source.file}:${line}: behaviour case "${name}": ${what}`);
        if (data.id === null)
            throw refuse('its pairs are found by id, but the plan names no id column. Add "id:" under "data:".');
        if (data.task === 'multiclass' && expect !== 'same')
            throw refuse(`expects "${expect}", but classes have no order. Write "expect: same".`);
        return (0,read/* readTable */.x)([(0,external_node_path_.join)((0,external_node_path_.dirname)(source.file), file)], {
            columns: ['base', 'variant'].map((column) => ({ name: column, type: 'key', required: true })),
            others: 'skip',
        });
    }));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/src/data/dependencies.js




/** What lies beside one set by its own name, as `healthy.requirements.txt` beside `healthy.csv`. */
const ownEndings = ['.requirements.txt', '.lock'];
/** What lies beside a set that has a folder of its own. */
const folderNames = [
    'requirements.txt',
    'requirements.lock',
    'poetry.lock',
    'uv.lock',
    'Pipfile.lock',
    'package-lock.json',
];
/**
 * The dependencies beside each set, null where there are none: a file of the set's own name, or, where the two sets lie in
 * folders of their own, one that tools write there.
 */
async function readDependencies(sets) {
    const [[reference], [candidate]] = await Promise.all([
        (0,data_files/* expandFiles */.C)(sets.reference),
        (0,data_files/* expandFiles */.C)(sets.candidate),
    ]);
    const apart = (0,external_node_path_.dirname)(reference) !== (0,external_node_path_.dirname)(candidate);
    const [before, after] = await Promise.all([reference, candidate].map((set) => readBeside(set, apart)));
    return { reference: before, candidate: after };
}
async function readBeside(set, ownFolder) {
    const stem = (0,external_node_path_.basename)(set).replace(/(\.[a-z0-9]+)(\.gz)?$/i, '');
    const names = [...ownEndings.map((ending) => stem + ending), ...(ownFolder ? folderNames : [])];
    for (const name of names) {
        const file = (0,external_node_path_.join)((0,external_node_path_.dirname)(set), name);
        const text = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
            if (error.code === 'ENOENT')
                return null;
            throw new refusal/* Refusal */.P_(`${file}: the dependencies cannot be read (${error.code}).`);
        });
        if (text !== null)
            return { file, versions: parseDependencies(text, file) };
    }
    return null;
}
/**
 * Reads `pip freeze` and requirements (`name==1.0`, `name @ url`, conda's `name=1.0=build`), lock files in TOML with
 * `[[package]]` (poetry, uv, cargo), and those in JSON of npm and pipenv. Refuses what pins nothing.
 */
function parseDependencies(text, file) {
    const found = text.trimStart().startsWith('{')
        ? fromJson(text)
        : /^\[\[package\]\]/m.test(text)
            ? fromToml(text)
            : fromLines(text);
    const versions = new Map();
    for (const [name, version] of found ?? []) {
        const key = name.toLowerCase().replace(/[-_.]+/g, '-');
        versions.set(key, (versions.get(key) ?? new Set()).add(version));
    }
    if (versions.size === 0) {
        throw new refusal/* Refusal */.P_(`${file}: names no dependency. Write it with "pip freeze", as UTF-8, or put a lock file there (poetry, uv, pipenv, npm).`);
    }
    return new Map([...versions].map(([name, several]) => [name, [...several].sort().join(', ')]));
}
function fromLines(text) {
    return text.split(/\r?\n/).flatMap((line) => {
        const egg = /^-e\s+(\S+?)(?:#egg=([\w.-]+))?\s*$/.exec(line);
        if (egg)
            return [[egg[2] ?? egg[1], egg[1]]];
        const [, name, version] = /^\s*([a-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*((?:[=<>~!@]=?=?)[^;#\\]*?)?\s*(?:[;#\\].*|--hash.*)?$/i.exec(line) ?? [];
        return name === undefined ? [] : [[name, version?.replace(/^=+|^@/, '').trim() || 'any version']];
    });
}
function fromToml(text) {
    return text.split(/^\[\[package\]\]/m).flatMap((block) => {
        const own = block.split(/^\[/m)[0];
        const name = /^name\s*=\s*"([^"]*)"/m.exec(own)?.[1];
        return name === undefined ? [] : [[name, /^version\s*=\s*"([^"]*)"/m.exec(own)?.[1] ?? 'any version']];
    });
}
function fromJson(text) {
    const parsed = parse(text);
    // Of npm the paths below node_modules, of pipenv its two groups.
    const groups = [parsed?.packages, parsed?.default, parsed?.develop];
    return groups.flatMap((group) => Object.entries(typeof group === 'object' && group !== null ? group : {}).flatMap(([path, entry]) => {
        const version = entry?.version;
        const name = path.split('node_modules/').at(-1);
        return name !== '' && typeof version === 'string' ? [[name, version.replace(/^==/, '')]] : [];
    }));
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/data/memory.js
var data_memory = __webpack_require__(82215);
// EXTERNAL MODULE: ./build/src/measure/normal.js
var normal = __webpack_require__(10627);
;// CONCATENATED MODULE: ./build/src/measure/cusum.js
/**
 * One-sided CUSUM over reviews (Page 1954): S = max(0, S + z − allowance), from 0. `z` holds one standardised fall a
 * review, fall / standard error against the frozen reference, oldest first. `alarmAt` is the index of the first review
 * with S >= threshold, or null. A z that is not a number (a review without evidence) leaves S as it was. What lies above
 * the threshold is not carried on to the next review, so that the alarm ends soon after the falls do; this changes no
 * series before its first alarm.
 */
function cusum(z, allowance = 0.5, threshold = 4) {
    const sums = [];
    let sum = 0;
    for (const step of z) {
        if (!Number.isNaN(step))
            sum = Math.max(0, Math.min(sum, threshold) + step - allowance);
        sums.push(sum);
    }
    const alarm = sums.findIndex((value) => value >= threshold);
    return { sums, alarmAt: alarm < 0 ? null : alarm };
}

// EXTERNAL MODULE: ./build/src/judge/fall.js
var judge_fall = __webpack_require__(79600);
// EXTERNAL MODULE: ./build/src/judge/numbers.js
var judge_numbers = __webpack_require__(89847);
// EXTERNAL MODULE: ./build/src/judge/rule.js
var judge_rule = __webpack_require__(33447);
// EXTERNAL MODULE: ./build/src/judge/ruled.js
var judge_ruled = __webpack_require__(59448);
;// CONCATENATED MODULE: ./build/src/judge/cusum.js





/**
 * Small falls against the frozen reference that add up over the reviews, a sum for each gating metric of the plan. Reviews
 * against another reference count nothing: the sum begins anew with each.
 */
function judgeSums(plan, ruled, earlier, referenceSha256) {
    const settings = plan.history.cusum;
    if (settings === null)
        return [];
    const same = earlier.filter(({ reference }) => reference?.sha256 === referenceSha256);
    const watched = ruled.filter(({ rule, check }) => rule.gates && check.startsWith('metric/'));
    return watched.flatMap((metric) => {
        const { reference, candidate, difference } = metric.comparison;
        if (!(0,judge_ruled/* isEstimate */.Bh)(candidate) || !(0,judge_ruled/* isEstimate */.Bh)(reference) || !(0,judge_ruled/* isEstimate */.Bh)(difference))
            return [];
        const now = {
            cases: candidate.cases,
            value: candidate.value,
            reference: reference.value,
            standardError: difference.standardError,
        };
        const falls = [...same.map((record) => recorded(metric, record)), now];
        const alarm = settings.threshold + settings.allowance;
        const z = falls.map((fall) => (fall === null ? Number.NaN : standardised(metric, fall, alarm)));
        const { sums } = cusum(z, settings.allowance, settings.threshold);
        const sum = sums.at(-1);
        const reviews = z.filter((step) => !Number.isNaN(step)).length;
        const over = sum >= settings.threshold;
        const message = over
            ? `Falls of ${(0,judge_ruled/* nameOf */.Vb)(metric.comparison)} against the reference add up to ${(0,judge_numbers/* say */.cv)(sum)} over ${(0,judge_numbers/* sayCount */.j2)(reviews, 'review')}, and the alarm is at ${(0,judge_numbers/* say */.cv)(settings.threshold)}: it is worse than it was, if only by a little each time.`
            : `Falls of ${(0,judge_ruled/* nameOf */.Vb)(metric.comparison)} against the reference add up to ${(0,judge_numbers/* say */.cv)(sum)} over ${(0,judge_numbers/* sayCount */.j2)(reviews, 'review')}; the alarm is at ${(0,judge_numbers/* say */.cv)(settings.threshold)}.`;
        return [
            (0,judge_rule/* finding */.gk)(`${(0,judge_ruled/* reviewCheck */.jW)(metric)}/cusum`, (0,judge_rule/* raised */.P5)(over, settings.raises), message, {
                value: sum,
                rule: `standardised falls, less ${(0,judge_numbers/* say */.cv)(settings.allowance)} each, add up to less than ${(0,judge_numbers/* say */.cv)(settings.threshold)}`,
                plan_line: plan.history.line ?? metric.rule.line,
            }),
        ];
    });
}
function recorded({ check }, record) {
    const found = record.values.find((value) => value.check === check);
    if (!found?.measured || found.reference === null || found.difference === null)
        return null;
    return {
        cases: found.cases,
        value: found.measured.value,
        reference: found.reference,
        standardError: found.difference.standard_error,
    };
}
/** Fall over its standard error; NaN without evidence. A fall without any error is as large as it takes to raise the alarm. */
function standardised({ rule }, fall, alarm) {
    if (fall.cases < rule.minCases)
        return Number.NaN;
    const worse = (0,judge_fall/* worsening */.Hr)(fall.reference, fall.value, (0,judge_ruled/* metricOf */.ak)(rule).better);
    if (fall.standardError > 0)
        return worse / fall.standardError;
    return worse > 0 ? alarm : 0;
}

// EXTERNAL MODULE: ./build/src/measure/psi.js
var psi = __webpack_require__(18526);
;// CONCATENATED MODULE: ./build/src/judge/moved.js



/** Columns that are named; the rest are counted. */
const named = 5;
const matters = 0.1;
/**
 * Notes the columns that are distributed otherwise than in the last review against the same reference, by the compact
 * counts that its record holds: a population stability index that matters and that chance does not make.
 */
function noteMoved(reference, facts, earlier) {
    const last = earlier.findLast((record) => record.reference?.sha256 === reference);
    if (last === undefined)
        return [];
    const compared = last.columns.flatMap((before) => {
        const after = facts.find(({ name }) => name === before.name)?.against?.tenths;
        return after && sameBins(before, after) ? [{ name: before.name, ...movement(before, after) }] : [];
    });
    if (compared.length === 0)
        return [];
    const moved = compared
        .filter(({ size, chance }) => size >= Math.max(matters, chance))
        .sort((a, b) => b.size - a.size);
    const list = moved.slice(0, named).map(({ name, size }) => `${name} (${(0,judge_numbers/* say */.cv)(size)})`);
    const since = `the last review, of ${last.at.slice(0, 10)}`;
    const message = moved.length === 0
        ? `None of ${(0,judge_numbers/* sayCount */.j2)(compared.length, 'column')} is distributed otherwise than in ${since}.`
        : `${(0,judge_numbers/* say */.cv)(moved.length)} of ${(0,judge_numbers/* sayCount */.j2)(compared.length, 'column')} ${moved.length === 1 ? 'is' : 'are'} distributed ` +
            `otherwise than in ${since}: ${list.join(', ')}${moved.length > named ? ', …' : ''}.`;
    return [
        (0,judge_rule/* finding */.gk)('review/distributions', 'NOTE', message, {
            value: moved.length,
            rule: `PSI against the last review at least ${(0,judge_numbers/* say */.cv)(matters)}, and more than chance makes`,
        }),
    ];
}
function sameBins(before, { ends, categories, rows }) {
    return (before.rows.length === rows.length &&
        JSON.stringify([before.ends, before.categories]) === JSON.stringify([ends, categories]));
}
/** PSI with half a row added to every bin, and what chance alone exceeds in 5 % of reviews. */
function movement({ rows: before }, { rows: after }) {
    const kept = before.map((_, bin) => bin).filter((bin) => before[bin] > 0 || after[bin] > 0);
    const [old, present] = [before, after].map((rows) => kept.map((bin) => rows[bin]));
    const [n, m] = [old, present].map((rows) => rows.reduce((sum, count) => sum + count, 0));
    if (n === 0 || m === 0)
        return { size: 0, chance: Infinity };
    return { size: (0,psi/* psi */.js)(old, present, 0.5), chance: (0,psi/* psiByChance */.ge)(kept.length, n, m) };
}

;// CONCATENATED MODULE: ./build/src/judge/pace.js


/** A review may come a quarter of its period late, and data be so much older, before it is said: months differ in length, and schedules run late. */
const grace = 1.25;
const pace_day = 86_400_000;
/** Whether this review came in time after the last one. */
function judgePace({ review, history }, earlier, now) {
    const last = earlier.at(-1);
    if (review === null || last === undefined)
        return [];
    const elapsed = now.getTime() - Date.parse(last.at);
    const late = elapsed > grace * review.milliseconds;
    const message = `The last review was made on ${last.at.slice(0, 10)}, ${inDays(elapsed)} ago; the plan asks for one ${often(review)}.`;
    return [
        (0,judge_rule/* finding */.gk)('review/overdue', (0,judge_rule/* raised */.P5)(late, history.overdue), message, {
            value: round(elapsed / pace_day),
            rule: `a review ${often(review)}`,
            plan_line: history.line,
        }),
    ];
}
/** Whether the data are as new as the plan's frequency asks for. */
function judgeAge({ review, history, data }, { times, sha256 }, past, now) {
    if (review === null)
        return [];
    const about = { rule: `new data ${often(review)}`, plan_line: history.line };
    const span = times?.span;
    if (span) {
        const age = Math.max(0, now.getTime() - span.to);
        const old = age > grace * review.milliseconds + (data.labelsAfter?.milliseconds ?? 0);
        const message = `The newest row is of ${new Date(span.to).toISOString().slice(0, 10)}, ${inDays(age)} before this review; the plan asks for one ${often(review)}.`;
        return [
            (0,judge_rule/* finding */.gk)('review/stale', (0,judge_rule/* raised */.P5)(old, history.stale), message, { value: round(age / pace_day), ...about }),
        ];
    }
    const same = past?.records.find((record) => record.candidate.sha256 === sha256);
    if (same === undefined || now.getTime() - Date.parse(same.at) <= grace * review.milliseconds)
        return [];
    const message = `These are the data of the review of ${same.at.slice(0, 10)}, and no newer ones.`;
    return [(0,judge_rule/* finding */.gk)('review/stale', history.stale, message, about)];
}
function often({ text }) {
    return /^every/.test(text) || /ly$/.test(text) ? text : `every ${text}`;
}
function inDays(milliseconds) {
    const days = round(milliseconds / pace_day);
    return `${(0,judge_numbers/* say */.cv)(days)} ${days === 1 ? 'day' : 'days'}`;
}
const round = (days) => Math.round(days * 10) / 10;

;// CONCATENATED MODULE: ./build/src/judge/history.js







const history_day = 86_400_000;
const leaveRed = 'review/leave-red';
/** The earlier reviews of other data than this review's; the same data judged again are no second review. */
function earlierReviews(past, candidate) {
    return past.records.filter((record) => record.candidate.sha256 !== candidate.sha256);
}
/** The metrics whose plan has a trigger on the last review, each with the last review that measured it as its earlier side. */
function againstLastReview(ruled, earlier) {
    return ruled.flatMap((metric) => {
        const { rule, comparison } = metric;
        const { candidate } = comparison;
        const last = lastMeasured(metric, earlier);
        if (!hasTrigger(metric) || !(0,judge_ruled/* isEstimate */.Bh)(candidate) || last === null)
            return [];
        const value = (0,judge_ruled/* ruledValue */.YI)(candidate.value, rule) - (0,judge_ruled/* ruledValue */.YI)(last.value, rule);
        const standardError = Math.hypot(candidate.standardError, last.standardError);
        const reach = (0,normal/* normalQuantile */.Zl)(0.975) * standardError;
        const difference = {
            value,
            standardError,
            interval: [value - reach, value + reach],
            cases: Math.min(candidate.cases, last.cases),
        };
        return [
            {
                ...metric,
                check: (0,judge_ruled/* reviewCheck */.jW)(metric),
                rule: {
                    ...rule,
                    green: null,
                    amber: null,
                    red: null,
                    falls: rule.falls.filter(({ from }) => from === 'last review'),
                },
                comparison: { ...comparison, reference: last, difference },
                against: 'last review',
            },
        ];
    });
}
/** Judges what only several reviews can show, and whether this one came in time. `past` is null where no history is kept. */
function judgeReviews(plan, ruled, { counts: { reference, candidate }, measurements }, past, now) {
    const stale = judgeAge(plan, candidate, past, now);
    if (past === null)
        return [...ruled.filter(hasTrigger).map(withoutHistory), ...stale];
    const earlier = earlierReviews(past, candidate);
    const firsts = ruled.filter((metric) => hasTrigger(metric) && lastMeasured(metric, earlier) === null);
    return [
        ...(past.records.length + past.faults.length === 0 ? [first] : []),
        ...firsts.map(withoutEarlier),
        ...judgeSums(plan, ruled, earlier, reference.sha256),
        ...judgePace(plan, earlier, now),
        ...stale,
        ...noteMoved(reference.sha256, measurements.facts, earlier),
        ...judgeFaults(past, now),
    ];
}
/** After a RED, what keeps the gate shut until enough GREEN reviews have followed. `level` is this review's own. */
function judgeLeavingRed(plan, level, earlier) {
    const { leaveRedAfter, line } = plan.history;
    const last = earlier.at(-1);
    if (last?.status !== 'RED' || level === 'RED')
        return [];
    const before = earlier.length - 1 - earlier.findLastIndex((record) => record.level !== 'GREEN');
    const greens = level === 'GREEN' ? before + 1 : 0;
    const left = greens >= leaveRedAfter;
    const message = left
        ? `${(0,judge_numbers/* sayCount */.j2)(greens, 'GREEN review')} in a row: RED is left.`
        : `The last review, of ${last.at.slice(0, 10)}, was RED. ${(0,judge_numbers/* sayCount */.j2)(leaveRedAfter, 'GREEN review')} in a row are needed to leave it; so far ${greens === 1 ? 'there is' : 'there are'} ${(0,judge_numbers/* say */.cv)(greens)}.`;
    const rule = `RED is left after ${(0,judge_numbers/* sayCount */.j2)(leaveRedAfter, 'GREEN review')} in a row`;
    return [(0,judge_rule/* finding */.gk)(leaveRed, left ? 'GREEN' : 'RED', message, { value: greens, rule, plan_line: line })];
}
/** What the findings of a review say without the rule for leaving RED, which alone looks at other reviews' levels. */
function isOwn({ check }) {
    return check !== leaveRed;
}
const hasTrigger = ({ rule }) => rule.falls.some(({ from }) => from === 'last review');
function lastMeasured({ check, rule }, earlier) {
    for (const { values } of earlier.toReversed()) {
        const found = values.find((value) => value.check === check);
        if (!found?.measured || found.cases < rule.minCases)
            continue;
        const { value, standard_error, interval } = found.measured;
        return { value, standardError: standard_error, interval, cases: found.cases };
    }
    return null;
}
/** A history that was lost looks like one that begins; the reader knows which it is. */
const first = (0,judge_rule/* finding */.gk)('review/first', 'NOTE', 'The history holds no review of this plan yet, so nothing was held against earlier ones.');
function withoutHistory(metric) {
    const message = 'Not judged: this review is not held against earlier ones, so there is no last review.';
    return (0,judge_rule/* finding */.gk)((0,judge_ruled/* reviewCheck */.jW)(metric), 'NOTE', message, { plan_line: metric.rule.line });
}
function withoutEarlier(metric) {
    const message = 'Not judged yet: no earlier review measured it.';
    return (0,judge_rule/* finding */.gk)((0,judge_ruled/* reviewCheck */.jW)(metric), 'NOTE', message, { plan_line: metric.rule.line });
}
/** Lines that could not be read may hold a RED: a history with a hole never passes in silence. */
function judgeFaults({ faults, records }, now) {
    const late = records.filter(({ at }) => Date.parse(at) > now.getTime() + history_day);
    const cut = faults.filter(({ kind }) => kind === 'cut off');
    const lost = faults.filter(({ kind }) => kind !== 'cut off');
    const findings = [];
    if (lost.length > 0) {
        const message = `${(0,judge_numbers/* sayCount */.j2)(lost.length, 'line')} of the history cannot be read and ${lost.length === 1 ? 'was' : 'were'} left alone: ${listed(lost)}. What ${lost.length === 1 ? 'it says' : 'they say'} is not known. Update Greenlight where it is newer; restore or take out what is damaged.`;
        findings.push((0,judge_rule/* finding */.gk)('review/history', 'AMBER', message, { value: lost.length }));
    }
    if (late.length > 0) {
        const message = `${(0,judge_numbers/* sayCount */.j2)(late.length, 'review')} of the history ${late.length === 1 ? 'is' : 'are'} dated after this one, as late as ${late.at(-1).at.slice(0, 16)}: a clock is wrong, or reviews are made out of order.`;
        findings.push((0,judge_rule/* finding */.gk)('review/history-order', 'AMBER', message, { value: late.length }));
    }
    if (cut.length > 0) {
        const message = `${(0,judge_numbers/* sayCount */.j2)(cut.length, 'line')} of the history ${cut.length === 1 ? 'is' : 'are'} cut off, by ${cut.length === 1 ? 'a run that was' : 'runs that were'} stopped: ${listed(cut)}.`;
        findings.push((0,judge_rule/* finding */.gk)('review/history-cut-off', 'NOTE', message, { value: cut.length }));
    }
    return findings;
}
function listed(faults) {
    const first = faults.slice(0, 3).map(({ place, kind }) => `${place} (${kind})`);
    return faults.length > 3 ? `${first.join('; ')}; and ${(0,judge_numbers/* say */.cv)(faults.length - 3)} more` : first.join('; ');
}
/** The level of a review's own findings; its status where none of them gates. */
function ownLevel({ status, findings }) {
    const own = findings.filter(isOwn).map((one) => one.status);
    if (own.length === findings.length)
        return status;
    const rank = ['RED', 'AMBER', 'GREEN'].find((level) => own.includes(level));
    return rank ?? 'AMBER';
}

;// CONCATENATED MODULE: ./build/src/history/record.js


/** The record of a review. */
function recordOf({ plan, verdict, measurements, made }) {
    const { candidate } = measurements;
    const { action, owner, within } = plan.levels[verdict.status];
    return {
        plan: plan.name,
        plan_sha256: plan.source.sha256,
        about: plan.about,
        at: made.at,
        due: plan.review && new Date(Date.parse(made.at) + plan.review.milliseconds).toISOString(),
        greenlight: made.version,
        run: made.runUrl,
        commit: made.commit,
        status: verdict.status,
        level: ownLevel(verdict),
        todo: { action, owner, within: within?.text ?? null },
        reference: verdict.reference && { rows: verdict.reference.rows, sha256: verdict.reference.sha256 },
        candidate: { rows: verdict.candidate.rows, sha256: verdict.candidate.sha256 },
        labelled: candidate.labels.labelled,
        from: candidate.from,
        to: candidate.to,
        values: valuesOf(plan, measurements, verdict),
        raised: verdict.findings.flatMap(({ check, status }) => status === 'AMBER' || status === 'RED' ? [{ check, status }] : []),
        columns: columnsOf(plan, measurements),
        known_answers: verdict.known_answers ?? [],
    };
}
function valuesOf(plan, { comparisons, edgeCases, segments }, verdict) {
    const rules = rulesOf(plan);
    const status = new Map(verdict.findings.map((finding) => [finding.check, finding.status]));
    const recorded = (prefix, segment, comparison) => {
        const check = `${prefix}/${(0,judge_ruled/* keyOf */.TN)(comparison)}`;
        const { candidate, reference, difference } = comparison;
        return {
            check,
            metric: comparison.metric,
            class: comparison.class,
            segment,
            status: status.get(check) ?? 'NOTE',
            rule: rules.get(check) ?? null,
            cases: candidate.cases,
            measured: (0,judge_ruled/* isEstimate */.Bh)(candidate)
                ? {
                    value: candidate.value,
                    standard_error: candidate.standardError,
                    interval: candidate.interval,
                }
                : null,
            reference: (0,judge_ruled/* isEstimate */.Bh)(reference) ? reference.value : null,
            difference: (0,judge_ruled/* isEstimate */.Bh)(difference)
                ? { value: difference.value, standard_error: difference.standardError }
                : null,
        };
    };
    const slices = [
        ...edgeCases.map((slice) => ({ kind: 'edge', slice })),
        ...segments.map((slice) => ({ kind: 'segment', slice })),
    ];
    return [
        ...comparisons.map((comparison) => recorded('metric', null, comparison)),
        ...slices.flatMap(({ kind, slice: { name, comparisons } }) => comparisons.map((comparison) => recorded(`${kind}/${name}`, { kind, name }, comparison))),
    ];
}
/** The plan's bounds, by check. */
function rulesOf(plan) {
    const slices = plan.edgeCases.map(({ name, metrics }) => ({ prefix: `edge/${name}`, metrics }));
    return new Map([{ prefix: 'metric', metrics: plan.metrics }, ...slices].flatMap(({ prefix, metrics }) => metrics
        .filter(({ green, amber, red }) => green ?? amber ?? red)
        .map((rule) => {
        const { green, amber, red } = rule;
        return [`${prefix}/${(0,judge_ruled/* keyOf */.TN)(rule)}`, { green, amber, red }];
    })));
}
function columnsOf(plan, { columns, facts }) {
    return columns.flatMap(({ name, role, candidate }) => {
        const binned = facts.find((one) => one.name === name)?.against?.tenths;
        if (!binned || plan.data.private.includes(name))
            return [];
        const invalid = candidate.type === 'number' ? (candidate.invalid?.cells ?? 0) : 0;
        return [{ name, role, missing: candidate.missing + invalid, ...binned }];
    });
}

// EXTERNAL MODULE: ./build/src/history/trend.js
var trend = __webpack_require__(30937);
;// CONCATENATED MODULE: ./build/src/count/wrong-rows.js


/** The labelled rows (of those chosen, if `chosen` is not null) whose prediction is wrong: of a regression, those with any error at all. */
function wrongRows(answers, chosen = null) {
    const { task, actual, predicted } = answers;
    if (task === 'classes')
        return (0,row_loops/* differingRows */.y7)(actual, predicted, chosen);
    const wrong = new Uint32Array(actual.length);
    let n = 0;
    for (let row = 0; row < actual.length; row++) {
        const error = predicted[row] - actual[row];
        if (Number.isFinite(error) && error !== 0 && (chosen === null || chosen[row] !== 0))
            wrong[n++] = row;
    }
    return wrong.subarray(0, n);
}
/** Labels, decisions and scores of one row in words: `label 1, predicted 0 (score 0.31)`. */
function why(answers, row) {
    if (answers.task === 'numbers') {
        const [truth, said] = [answers.actual[row], answers.predicted[row]];
        const error = said - truth;
        const target = Number.isNaN(truth) ? 'unknown' : truth;
        const off = Number.isFinite(error) ? `, off by ${Number(error.toPrecision(6))}` : '';
        return `target ${target}, predicted ${Number.isNaN(said) ? 'nothing' : said}${off}`;
    }
    const { names } = answers.classes;
    const score = answers.score && (0,numbers/* numberAt */.tk)(answers.score, row);
    const certainty = score === null ? '' : Number.isNaN(score) ? ' (no score)' : ` (score ${score})`;
    return `label ${names[answers.actual[row]] ?? 'unknown'}, predicted ${names[answers.predicted[row]] ?? 'nothing'}${certainty}`;
}
/**
 * Those of some wrong rows that are worth looking at first: the most confident errors, by the score of what was said, of a binary
 * model 1 − score where it said no; the largest misses.
 */
function worstOf(answers, rows, most) {
    const badness = badnessOf(answers);
    // Few are asked for of many: the worst so far, the very worst first.
    const worst = [];
    for (const row of rows) {
        const by = badness(row);
        if (worst.length === most && !(by > worst[most - 1].by))
            continue;
        let place = worst.length;
        while (place > 0 && by > worst[place - 1].by)
            place--;
        worst.splice(place, 0, { row, by });
        if (worst.length > most)
            worst.pop();
    }
    return worst.map(({ row }) => row);
}
function badnessOf(answers) {
    const { actual, predicted } = answers;
    if (answers.task === 'numbers')
        return (row) => Math.abs(predicted[row] - actual[row]);
    const { score, classScores } = answers;
    if (score)
        return (row) => (predicted[row] === 0 ? 1 - (0,numbers/* numberAt */.tk)(score, row) : (0,numbers/* numberAt */.tk)(score, row));
    return (row) => {
        const scores = classScores?.[predicted[row]];
        return scores ? (0,numbers/* numberAt */.tk)(scores, row) : 0;
    };
}
/** Whether the plan marks a column private that tells what the model said or what was true. */
function hidesAnswers({ data }) {
    const told = [data.label, data.score, data.prediction, ...Object.values(data.scores ?? {})];
    return told.some((name) => name !== null && data.private.includes(name));
}

// EXTERNAL MODULE: ./build/src/plan/words.js
var words = __webpack_require__(55940);
;// CONCATENATED MODULE: ./build/src/judge/rows-where.js
/** Conditions in SQL that select the rows of a finding, for `greenlight rows --where`. */
/** Longer conditions are refused when they are read. */
const longest = 4000;
/** A condition as part of a finding; nothing where it would be too long to be read. */
function rowsWhere(...parts) {
    const where = parts.filter((part) => part !== '').join(' OR ');
    return where === '' || where.length > longest ? {} : { where };
}
/** The name of a column, in double quotes. */
function column(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
function isMissing(name) {
    return `${column(name)} IS NULL`;
}
/** Whether the column holds one of some texts; "" where there are none. */
function isOneOf(name, texts) {
    const list = literals(texts);
    return list === '' ? '' : `${column(name)} IN (${list})`;
}
function isNoneOf(name, texts) {
    const list = literals(texts);
    return list === '' ? '' : `${column(name)} NOT IN (${list})`;
}
function isBelow(name, limit) {
    return limit === null ? '' : `${column(name)} < ${limit}`;
}
function isAbove(name, limit) {
    return limit === null ? '' : `${column(name)} > ${limit}`;
}
/** Whether a time is later than a moment in milliseconds. */
function isAfter(name, limit) {
    return `${column(name)} > '${new Date(limit).toISOString()}'`;
}
/** Whether a time is at one ISO text or later, and before another. */
function isBetween(name, from, to) {
    return `(${column(name)} >= '${from}' AND ${column(name)} < '${to}')`;
}
function literals(texts) {
    return [...texts].map((text) => `'${text.replaceAll("'", "''")}'`).join(', ');
}

;// CONCATENATED MODULE: ./build/src/judge/behaviour.js





/** Pairs that are named in a finding; the rest are counted. */
const behaviour_named = 10;
const relations = {
    same: 'the same as the base’s',
    'not lower': 'no lower than the base’s',
    'not higher': 'no higher than the base’s',
};
/** Judges the plan's behaviour cases, in its order, by the share of pairs that break the relation. */
function judgeBehaviour(plan, counts) {
    const { id } = plan.data;
    const hidden = { ids: id !== null && plan.data.private.includes(id), answers: hidesAnswers(plan) };
    return plan.behaviour.map((behaviour, i) => judgeCase(behaviour, counts[i], hidden, hidden.ids ? null : id));
}
function judgeCase({ name, expect, tolerance, rule }, { pairs, broken }, hidden, id) {
    const share = broken.length / pairs;
    const relation = `the variant’s prediction must be ${relations[expect]}${tolerance > 0 ? `, within ${(0,judge_numbers/* say */.cv)(tolerance)}` : ''}`;
    const list = broken.slice(0, behaviour_named).map((pair) => describePair(pair, hidden));
    const message = broken.length === 0
        ? `None of ${(0,judge_numbers/* sayCount */.j2)(pairs, 'pair')} breaks the relation: ${relation}.`
        : `${(0,judge_numbers/* say */.cv)(broken.length)} of ${(0,judge_numbers/* sayCount */.j2)(pairs, 'pair')} (${(0,judge_numbers/* sayShare */.Zf)(share)}) ${broken.length === 1 ? 'breaks' : 'break'} ` +
            `the relation: ${relation}. Base and variant: ${list.join('; ')}${broken.length > behaviour_named ? '; …' : ''}.`;
    return (0,judge_rule/* finding */.gk)(`behaviour/${name}`, (0,judge_rule/* levelOf */.In)(share, rule), message, {
        value: share,
        cases: pairs,
        rule: (0,words/* describeRule */.I)(rule),
        plan_line: rule.line,
        ...(id === null ? {} : rowsWhere(isOneOf(id, idsOf(broken)))),
    });
}
/** The ids of the pairs that a finding names. */
function idsOf(broken) {
    return new Set(broken.slice(0, behaviour_named).flatMap(({ base, variant }) => [base, variant]));
}
function describePair({ base, variant, baseSaid, variantSaid }, hidden) {
    const said = (value) => value === null ? 'no prediction' : typeof value === 'number' ? (0,judge_numbers/* say */.cv)(value) : value;
    const [one, other] = hidden.ids ? ['base', 'variant'] : [base.slice(0, 80), variant.slice(0, 80)];
    return hidden.answers
        ? `${one} and ${other}`
        : `${one} (${said(baseSaid)}) and ${other} (${said(variantSaid)})`;
}

;// CONCATENATED MODULE: ./build/src/judge/dependencies.js



/** Changes that are listed in a finding; the rest are counted. */
const dependencies_listed = 50;
/** Judges the dependencies that changed between reference and candidate. Without a file on both sides nothing is shown. */
function judgeDependencies(plan, evidence) {
    const rule = plan.deployment.dependencies;
    if (rule === null || evidence === null)
        return [];
    const { reference, candidate } = evidence;
    const about = { rule: 'dependencies stay the same', plan_line: rule.line };
    const check = 'deployment/dependencies';
    if (reference === null || candidate === null) {
        const which = [reference ?? 'reference', candidate ?? 'candidate'].filter((set) => typeof set === 'string');
        const message = `No evidence for the dependencies: no file of them lies beside the ${which.join(' and the ')}. ` +
            'Put one there, such as candidate.requirements.txt beside candidate.csv.';
        return [(0,judge_rule/* finding */.gk)(check, rule.raises === 'NOTE' ? 'NOTE' : 'AMBER', message, about)];
    }
    const changes = changesBetween(reference.versions, candidate.versions);
    const message = changes.length === 0
        ? `All ${(0,judge_numbers/* sayCount */.j2)(candidate.versions.size, 'dependency', 'dependencies')} are those of the reference.`
        : `${(0,judge_numbers/* sayCount */.j2)(changes.length, 'dependency', 'dependencies')} changed from ${(0,external_node_path_.basename)(reference.file)} to ` +
            `${(0,external_node_path_.basename)(candidate.file)}: ${changes.slice(0, dependencies_listed).join('; ')}` +
            `${changes.length > dependencies_listed ? `; and ${(0,judge_numbers/* say */.cv)(changes.length - dependencies_listed)} more` : ''}.`;
    return [
        (0,judge_rule/* finding */.gk)(check, (0,judge_rule/* raised */.P5)(changes.length > 0, rule.raises), message, {
            value: changes.length,
            cases: candidate.versions.size,
            ...about,
        }),
    ];
}
/** Each change in words, by name: `numpy 1.26.4 → 2.1.0`, `new: polars 1.9`, `gone: six 1.16`. */
function changesBetween(before, after) {
    const short = (text) => text.slice(0, 80);
    return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((name) => {
        const [old, now] = [before.get(name), after.get(name)];
        if (old === now)
            return [];
        if (now === undefined)
            return [`gone: ${short(name)} ${short(old)}`];
        return [
            old === undefined
                ? `new: ${short(name)} ${short(now)}`
                : `${short(name)} ${short(old)} → ${short(now)}`,
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/judge/deployment.js



/** Judges which versions and hosts answered against those the plan expects. */
function judgeDeployment(plan, candidate) {
    const { version, host } = plan.deployment;
    return [...(version ? judgeVersion(version, candidate) : []), ...(host ? judgeHosts(host, candidate) : [])];
}
function judgeVersion({ column, expect, raises, line }, { rows, deployment }) {
    const wrong = [...(deployment.version ?? [])].filter(([version]) => !expect.includes(version));
    const told = [...(deployment.version?.values() ?? [])].reduce((sum, n) => sum + n, 0);
    const count = wrong.reduce((sum, [, n]) => sum + n, 0) + rows - told;
    const message = count === 0
        ? `Every row was answered by ${expect.join(' or ')}.`
        : `${(0,judge_numbers/* sayCount */.j2)(count, 'row')} of ${(0,judge_numbers/* say */.cv)(rows)} not answered by ${expect.join(' or ')}: ` +
            [
                ...wrong.map(([version, n]) => `"${version.slice(0, 80)}" in ${(0,judge_numbers/* say */.cv)(n)}`),
                ...(told < rows ? [`no version in ${(0,judge_numbers/* say */.cv)(rows - told)}`] : []),
            ]
                .slice(0, 5)
                .join(', ') +
            '.';
    return [
        (0,judge_rule/* finding */.gk)('deployment/version', (0,judge_rule/* raised */.P5)(count > 0, raises), message, {
            value: count,
            cases: rows,
            rule: `${column} is ${expect.join(' or ')}`,
            plan_line: line,
            ...rowsWhere(isNoneOf(column, expect), isMissing(column)),
        }),
    ];
}
function judgeHosts({ column, expect, raises, line }, { rows, deployment }) {
    const hosts = deployment.host ?? new Map();
    const silent = expect.filter((host) => !hosts.has(host));
    const strange = [...hosts.keys()].filter((host) => !expect.includes(host));
    const parts = [
        silent.length > 0 ? `silent: ${silent.slice(0, 5).join(', ')}` : '',
        strange.length > 0
            ? `not expected: ${strange
                .slice(0, 5)
                .map((host) => `"${host.slice(0, 80)}"`)
                .join(', ')}`
            : '',
    ].filter(Boolean);
    const message = parts.length === 0 ? `All ${(0,judge_numbers/* say */.cv)(expect.length)} hosts answered.` : `Hosts ${parts.join('; ')}.`;
    return [
        (0,judge_rule/* finding */.gk)('deployment/host', (0,judge_rule/* raised */.P5)(parts.length > 0, raises), message, {
            value: silent.length + strange.length,
            cases: rows,
            rule: `${column} is ${expect.slice(0, 10).join(', ')}, all of them`,
            plan_line: line,
            ...rowsWhere(isOneOf(column, strange)),
        }),
    ];
}

// EXTERNAL MODULE: ./build/src/measure/drift.js + 4 modules
var measure_drift = __webpack_require__(22749);
;// CONCATENATED MODULE: ./build/src/judge/drift.js



/**
 * Judges drift of every watched column. It is claimed only when it is both unlikely by chance (`q`, over all columns)
 * and large enough to matter (`threshold`). Where labels show how the model performs, drift alone is a NOTE unless
 * the plan says otherwise.
 */
function judgeDrift(plan, features, columns, labelled) {
    return columns.flatMap((column) => {
        const feature = features.find(({ name }) => name === column.name);
        if (feature && !feature.watched)
            return [];
        const rules = { ...plan.drift, ...feature?.drift };
        return [judgeColumn(column, rules, rules.raises ?? (labelled ? 'NOTE' : 'AMBER'), feature)];
    });
}
function judgeColumn({ name, drift, role, candidate }, rules, raises, feature) {
    const check = `drift/${name}`;
    const about = { plan_line: feature?.drift?.line ?? rules.line, cases: candidate.rows };
    const what = role === 'feature' ? `"${name}"` : `The ${role} "${name}"`;
    if ('noEvidence' in drift) {
        return (0,judge_rule/* finding */.gk)(check, 'NOTE', `Drift of ${what} could not be measured: ${drift.noEvidence}.`, about);
    }
    const threshold = (0,measure_drift/* driftThreshold */.vy)(drift, rules.threshold);
    const large = drift.size >= threshold;
    const likely = drift.logQ !== null && drift.logQ > Math.log(rules.q);
    const drifted = large && !likely;
    const rule = `${nameOf(drift)} >= ${(0,judge_numbers/* say */.cv)(threshold)}${drift.logQ === null ? '' : ` and q < ${(0,judge_numbers/* say */.cv)(rules.q)}`}`;
    const size = `${nameOf(drift)} ${(0,judge_numbers/* say */.cv)(drift.size)}${drift.logQ === null ? '' : `, q ${sayProbability(drift.logQ)}`}`;
    const message = drifted
        ? `${what} has drifted: ${size}.${newcomers(drift)}`
        : large
            ? `${what} has not drifted beyond chance: ${size}.`
            : `${what} has not drifted by enough to matter: ${size}.`;
    return (0,judge_rule/* finding */.gk)(check, drifted ? raises : 'GREEN', message, { value: drift.size, rule, ...about });
}
function newcomers({ newCategories, vanishedCategories }) {
    const list = (names, what) => names.length === 0
        ? ''
        : ` ${(0,judge_numbers/* sayCount */.j2)(names.length, `${what} category`, `${what} categories`)}: ${names
            .slice(0, 5)
            .map((name) => `"${name.slice(0, 80)}"`)
            .join(', ')}${names.length > 5 ? ', …' : ''}.`;
    return list(newCategories, 'new') + list(vanishedCategories, 'vanished');
}
function nameOf({ test }) {
    const names = {
        ks: 'KS D',
        psi: 'PSI',
        js: 'Jensen–Shannon distance',
        wasserstein: 'standardised Wasserstein distance',
        chi2: 'Cramér’s V',
    };
    return names[test] ?? test;
}
/** A probability from its logarithm, which may lie far below what a double holds. */
function sayProbability(log) {
    if (log > Math.log(1e-4))
        return (0,judge_numbers/* say */.cv)(Math.exp(log));
    const exponent = Math.floor(log / Math.LN10);
    return `1e${exponent + 1}`.replace(/^/, '< ');
}

;// CONCATENATED MODULE: ./build/src/judge/estimates.js





/**
 * Judges performance that is estimated without labels by the plan's rules. An estimate holds only while the scores are
 * calibrated and what they mean has not changed, so it is no proof: what a rule calls RED or AMBER is AMBER, what it calls
 * GREEN is a NOTE.
 */
function judgeEstimates(plan, { estimated, comparisons }) {
    return estimated.map(({ metric, value, cases }) => {
        const rule = plan.metrics.find((one) => one.metric === metric && one.class === null) ?? null;
        const before = comparisons.find((one) => one.metric === metric && one.class === null)?.reference;
        const reference = before && (0,judge_ruled/* isEstimate */.Bh)(before) ? before.value : null;
        const doubts = rule === null ? [] : doubtsAbout(value, cases, before, rule);
        const status = doubts.length > 0 && rule?.gates ? 'AMBER' : 'NOTE';
        const message = `No label has come. From the probabilities alone, ${(0,judge_ruled/* metricOf */.ak)({ metric }).title} is estimated at ${(0,judge_numbers/* say */.cv)(value)}` +
            `${reference === null ? '' : `, in the reference it was measured at ${(0,judge_numbers/* say */.cv)(reference)}`}. ${doubts.join(' ')}`.trimEnd() +
            ` An estimate trusts the probabilities${calibration(comparisons)}; it never opens the gate.`;
        return (0,judge_rule/* finding */.gk)(`estimate/${metric}`, status, message, {
            value,
            reference,
            cases,
            rule: rule === null ? '' : (0,words/* describeRule */.I)(rule),
            plan_line: rule?.line ?? null,
        });
    });
}
function doubtsAbout(value, cases, before, rule) {
    const estimate = { value, standardError: 0, interval: [value, value], cases };
    const falls = rule.falls
        .filter(({ from }) => from === 'reference' && before && (0,judge_ruled/* isEstimate */.Bh)(before))
        .flatMap((fall) => (0,judge_fall/* judgeFall */.DR)(estimate, before, fall, (0,judge_ruled/* metricOf */.ak)(rule).better).reason ?? []);
    const bounded = rule.green || rule.amber || rule.red;
    return [
        ...(bounded && (0,judge_rule/* levelOf */.In)(value, rule) !== 'GREEN' ? [`The plan says ${(0,words/* describeRule */.I)(rule)}.`] : []),
        ...falls,
    ];
}
/** How far the probabilities were off where labels were there, for the reader to judge the trust by. */
function calibration(comparisons) {
    const error = comparisons.find(({ metric }) => metric === 'calibration_error')?.reference;
    return error && (0,judge_ruled/* isEstimate */.Bh)(error)
        ? `, which in the reference were off by ${(0,judge_numbers/* say */.cv)(error.value)} on average`
        : '';
}

// EXTERNAL MODULE: ./build/src/measure/range.js
var range = __webpack_require__(82727);
;// CONCATENATED MODULE: ./build/src/judge/features.js




/** Chance, over all features together, that a change of range is claimed where there is none. */
const alpha = 0.01;
/** The same for a change of cardinality, and the least change, as a share, that matters. */
const cardinality = { alpha: 0.001, share: 0.1 };
/** Judges features: values the plan forbids, ranges and categories that changed, columns that hold one value only. */
function judgeFeatures(plan, features, counts, facts) {
    const factsOf = new Map(facts.map((one) => [one.name, one]));
    return features.flatMap((feature) => {
        const candidate = counts.candidate.columns.get(feature.name);
        if (!candidate)
            return [];
        // A column that was counted was measured: were it not, this throws, and no check is passed over.
        const { outside, against } = factsOf.get(feature.name);
        const range = judgeRange(plan, feature, candidate, outside);
        if (against === null)
            return range;
        const reference = counts.reference.columns.get(feature.name);
        return [
            ...range,
            ...judgeLearntRange(plan, feature, { reference, candidate, against }, alpha / features.length),
            ...judgeCardinality(plan, feature, candidate.rows, against, cardinality.alpha / features.length),
            ...judgeConstant(plan, feature, candidate.rows, against),
        ];
    });
}
/** Values outside the plan's `min`, `max` or `values`. */
function judgeRange(plan, feature, counts, outside) {
    const { name, min, max, values, line } = feature;
    const check = `feature/${name}/range`;
    const { raises } = plan.inputs.range;
    if (outside !== null && (min !== null || max !== null)) {
        const { rows, extreme } = outside;
        const rule = [min === null ? '' : `>= ${(0,judge_numbers/* say */.cv)(min)}`, max === null ? '' : `<= ${(0,judge_numbers/* say */.cv)(max)}`]
            .filter(Boolean)
            .join(', ');
        const message = rows === 0
            ? `Every "${name}" is ${rule}.`
            : `${(0,judge_numbers/* sayCount */.j2)(rows, 'row')} of ${(0,judge_numbers/* say */.cv)(counts.rows)} with "${name}" out of range (${rule}), as far as ${(0,judge_numbers/* say */.cv)(extreme)}.`;
        return [
            (0,judge_rule/* finding */.gk)(check, (0,judge_rule/* raised */.P5)(rows > 0, raises), message, {
                value: rows,
                cases: counts.rows,
                rule,
                plan_line: line,
                ...rowsWhere(isBelow(name, min), isAbove(name, max)),
            }),
        ];
    }
    if (counts.type === 'category' && values !== null) {
        const allowed = new Set(values);
        const strange = [...counts.counts].filter(([category]) => !allowed.has(category));
        const rows = strange.reduce((sum, [, n]) => sum + n, 0);
        const rule = `one of ${values.slice(0, 10).join(', ')}${values.length > 10 ? ', …' : ''}`;
        const message = rows === 0
            ? `Every "${name}" is among the plan’s values.`
            : `${(0,judge_numbers/* sayCount */.j2)(rows, 'row')} of ${(0,judge_numbers/* say */.cv)(counts.rows)} with a "${name}" the plan does not list: ${list(strange)}.`;
        return [
            (0,judge_rule/* finding */.gk)(check, (0,judge_rule/* raised */.P5)(rows > 0, raises), message, {
                value: rows,
                cases: counts.rows,
                rule,
                plan_line: line,
                ...rowsWhere(isNoneOf(name, values)),
            }),
        ];
    }
    return [];
}
/** A range, or a set of categories, that is smaller or larger than the reference's beyond chance. */
function judgeLearntRange(plan, feature, { reference, candidate, against }, level) {
    const messages = reference.type === 'category' && candidate.type === 'category'
        ? describeCategories(feature, reference, candidate, level)
        : describeRange(feature, against, level);
    if (messages.length === 0)
        return [];
    return [
        (0,judge_rule/* finding */.gk)(`feature/${feature.name}/learnt-range`, plan.inputs.learntRange.raises, messages.join(' '), {
            cases: candidate.rows,
            ...rowsWhere(...beyond(feature, { reference, candidate, against })),
            rule: 'range and categories as in the reference',
            plan_line: plan.inputs.learntRange.line ?? feature.line,
        }),
    ];
}
/** Conditions on the candidate's rows that the reference never reached; none where its range shrank. */
function beyond({ name, values }, { reference, candidate, against }) {
    const { reference: before, candidate: now } = against.ends;
    if (before && now) {
        return [
            now[0] < before[0] ? isBelow(name, before[0]) : '',
            now[1] > before[1] ? isAbove(name, before[1]) : '',
        ];
    }
    if (reference.type !== 'category' || candidate.type !== 'category' || values !== null)
        return [];
    return [
        isOneOf(name, newCategories(reference, candidate).map(([category]) => category)),
    ];
}
function newCategories(reference, candidate) {
    return [...candidate.counts].filter(([category]) => !reference.counts.has(category));
}
function describeRange({ name, type }, { ends, range }, level) {
    // Time moves on: that its range does is no news.
    if (type === 'time')
        return [];
    const claimed = range.filter(({ p }) => p < level / 2);
    if (claimed.length === 0)
        return [];
    const span = (ends) => ends.map(judge_numbers/* say */.cv).join(' to ');
    const how = claimed.map(({ end, change, rows }) => `${change} at its ${end} (${(0,judge_numbers/* sayCount */.j2)(rows, 'row')} of the ${change === 'grew' ? 'candidate' : 'reference'} beyond)`);
    return [
        `The range of "${name}" ${how.join(' and ')}: it ran ${span(ends.reference)} and now runs ${span(ends.candidate)}.`,
    ];
}
function describeCategories({ name, values }, reference, candidate, level) {
    // What the plan lists is judged against the plan.
    const fresh = values ? [] : newCategories(reference, candidate);
    const all = reference.rows + candidate.rows;
    const gone = [...reference.counts].filter(([category, rows]) => !candidate.counts.has(category) && (0,range/* outermost */.J9)(rows, reference.rows, all) < level / reference.counts.size);
    return [
        ...(fresh.length > 0
            ? [
                `"${name}" holds ${(0,judge_numbers/* sayCount */.j2)(fresh.length, 'category', 'categories')} the reference never held, in ` +
                    `${(0,judge_numbers/* sayCount */.j2)(fresh.reduce((sum, [, n]) => sum + n, 0), 'row')} of ${(0,judge_numbers/* say */.cv)(candidate.rows)}: ${list(fresh)}.`,
            ]
            : []),
        ...(gone.length > 0
            ? [`"${name}" has lost ${(0,judge_numbers/* sayCount */.j2)(gone.length, 'category', 'categories')}: ${list(gone)}.`]
            : []),
    ];
}
/** More or fewer distinct values than the reference would let expect in so many rows. */
function judgeCardinality(plan, { name, type, line }, rows, { distinct, cardinality: change }, level) {
    // Times are distinct by nature, and one value only is a finding of its own.
    if (type === 'time' || distinct.candidate === 1)
        return [];
    if (change === null || change.p >= level)
        return [];
    const { expected } = change;
    const grew = change.candidate > expected;
    if (Math.abs(change.candidate - expected) < cardinality.share * expected)
        return [];
    const message = `"${name}" holds ${grew ? 'more' : 'fewer'} distinct values: ${(0,judge_numbers/* say */.cv)(change.candidate)}, where ${(0,judge_numbers/* say */.cv)(Math.round(expected))} ` +
        `were to be expected in so many rows; in the reference ${(0,judge_numbers/* say */.cv)(change.reference)}.`;
    return [
        (0,judge_rule/* finding */.gk)(`feature/${name}/cardinality`, plan.inputs.learntRange.raises, message, {
            value: change.candidate,
            reference: change.reference,
            cases: rows,
            rule: 'as many distinct values as in the reference',
            plan_line: plan.inputs.learntRange.line ?? line,
        }),
    ];
}
function judgeConstant(plan, { name, line }, rows, { distinct }) {
    if (distinct.candidate !== 1 || distinct.reference < 2)
        return [];
    const message = `"${name}" holds one value only; in the reference it held ${(0,judge_numbers/* say */.cv)(distinct.reference)}.`;
    return [
        (0,judge_rule/* finding */.gk)(`feature/${name}/constant`, plan.inputs.constant.raises, message, {
            value: 1,
            reference: distinct.reference,
            cases: rows,
            rule: 'a feature varies',
            plan_line: plan.inputs.constant.line ?? line,
        }),
    ];
}
function list(categories) {
    const shown = categories
        .sort(([, a], [, b]) => b - a)
        .slice(0, 5)
        .map(([category, rows]) => `"${category.slice(0, 80)}" (${(0,judge_numbers/* sayCount */.j2)(rows, 'row')})`);
    return shown.join(', ') + (categories.length > 5 ? ', …' : '');
}

;// CONCATENATED MODULE: ./build/src/judge/inputs.js




/** Judges the raw inputs: what is missing or malformed, ids that repeat, columns and rows that came or went. */
function judgeInputs(plan, features, counts) {
    const { candidate } = counts;
    const watched = features.flatMap((feature) => {
        const column = candidate.columns.get(feature.name);
        return column ? [{ feature, column }] : [];
    });
    return [
        ...watched.flatMap(({ feature, column }) => judgeMissing(plan, feature, column)),
        ...judgeInvalid(plan, candidate.columns),
        ...judgeIds(plan, counts),
        ...judgeColumns(plan, features, counts),
        ...judgeRows(plan, counts),
        ...judgeLabels(counts),
    ];
}
function judgeMissing(plan, feature, { missing, rows }) {
    const rule = feature.missing ?? plan.inputs.missing;
    if (!rule)
        return [];
    const share = missing / rows;
    const message = `${(0,judge_numbers/* sayShare */.Zf)(share)} of "${feature.name}" is missing (${(0,judge_numbers/* sayCount */.j2)(missing, 'row')} of ${(0,judge_numbers/* say */.cv)(rows)}).`;
    return [
        (0,judge_rule/* finding */.gk)(`input/${feature.name}/missing`, (0,judge_rule/* levelOf */.In)(share, rule), message, {
            value: share,
            cases: rows,
            rule: (0,words/* describeRule */.I)(rule),
            plan_line: rule.line,
            ...rowsWhere(isMissing(feature.name)),
        }),
    ];
}
/** Text where a number belongs, in any number column that is read. */
function judgeInvalid(plan, columns) {
    const numbers = [...columns].filter((entry) => entry[1].type === 'number');
    const { raises, line } = plan.inputs.invalid;
    return numbers.flatMap(([name, { invalid, rows }]) => {
        if (!invalid)
            return [];
        const message = `"${name}" is a number, but ${(0,judge_numbers/* sayCount */.j2)(invalid.cells, 'cell')} of ${(0,judge_numbers/* say */.cv)(rows)} cannot be read as one; ` +
            `the first is in row ${(0,judge_numbers/* say */.cv)(invalid.row)}: "${invalid.text}".`;
        return [
            (0,judge_rule/* finding */.gk)(`input/${name}/invalid`, raises, message, {
                value: invalid.cells,
                cases: rows,
                rule: 'cells are of their column’s type',
                plan_line: line,
                ...rowsWhere(isMissing(name)),
            }),
        ];
    });
}
function judgeIds(plan, { candidate: { ids } }) {
    if (!ids || plan.data.id === null)
        return [];
    const { raises, line } = plan.inputs.duplicates;
    const wrong = ids.repeated > 0 || ids.missing > 0;
    const first = ids.first ? `; the first is "${ids.first.id}", again in row ${(0,judge_numbers/* say */.cv)(ids.first.row)}` : '';
    const message = wrong
        ? `${(0,judge_numbers/* sayCount */.j2)(ids.repeated, 'row')} with an id that came before${first}; ${(0,judge_numbers/* sayCount */.j2)(ids.missing, 'row')} without an id.`
        : 'Every row has an id of its own.';
    return [
        (0,judge_rule/* finding */.gk)(`input/${plan.data.id}/duplicates`, (0,judge_rule/* raised */.P5)(wrong, raises), message, {
            value: ids.repeated + ids.missing,
            cases: ids.rows,
            rule: 'ids do not repeat',
            plan_line: line,
        }),
    ];
}
function judgeColumns(plan, features, { reference, candidate }) {
    const { raises, line } = plan.inputs.columns;
    const [before, now] = [new Set(reference.header), new Set(candidate.header)];
    const about = { rule: 'columns stay the same', plan_line: line };
    // Labels may arrive in a file of their own, on either side.
    const expected = (name) => name !== plan.data.label;
    const vanished = reference.header.filter((name) => !now.has(name) && expected(name));
    const appeared = candidate.header.filter((name) => !before.has(name) && expected(name));
    const used = new Set(features.map(({ name }) => name));
    return [
        ...vanished.map((name) => (0,judge_rule/* finding */.gk)(`input/${name}/vanished`, used.has(name) ? (0,judge_rule/* worst */.QZ)([raises, 'AMBER']) : raises, `Column "${name}" of the reference is not in the candidate.`, about)),
        ...appeared.map((name) => (0,judge_rule/* finding */.gk)(`input/${name}/appeared`, 'NOTE', `Column "${name}" of the candidate is not in the reference.`, about)),
    ];
}
function judgeRows(plan, { reference, candidate }) {
    const rule = plan.inputs.rows;
    if (!rule)
        return [];
    const share = candidate.rows / reference.rows;
    const message = `${(0,judge_numbers/* say */.cv)(candidate.rows)} rows, ${(0,judge_numbers/* sayShare */.Zf)(share)} of the reference’s ${(0,judge_numbers/* say */.cv)(reference.rows)}.`;
    return [
        (0,judge_rule/* finding */.gk)('input/rows/count', (0,judge_rule/* levelOf */.In)(share, rule), message, {
            value: share,
            reference: reference.rows,
            cases: candidate.rows,
            rule: (0,words/* describeRule */.I)(rule),
            plan_line: rule.line,
        }),
    ];
}
/** Rows that have no label are named: they are measured by nothing. */
function judgeLabels({ candidate }) {
    const { rows, labelled, pending, unmatched } = candidate;
    const about = { value: labelled, cases: rows };
    const notes = [];
    if (labelled < rows) {
        const overdue = rows - labelled - pending;
        const message = `${(0,judge_numbers/* sayCount */.j2)(rows - labelled, 'row')} of ${(0,judge_numbers/* say */.cv)(rows)} without a label` +
            (pending > 0 ? `: ${(0,judge_numbers/* say */.cv)(pending)} too young to have one, ${(0,judge_numbers/* say */.cv)(overdue)} overdue.` : '.');
        notes.push((0,judge_rule/* finding */.gk)('input/labels/missing', 'NOTE', message, about));
    }
    if (unmatched > 0) {
        const message = `${(0,judge_numbers/* sayCount */.j2)(unmatched, 'label')} for ids that are not in the candidate set.`;
        notes.push((0,judge_rule/* finding */.gk)('input/labels/unmatched', 'NOTE', message, { ...about, value: unmatched }));
    }
    return notes;
}

;// CONCATENATED MODULE: ./build/src/judge/known-answers.js





/** Missed and changed answers that a finding names; the rest are counted. */
const known_answers_named = 10;
/** Answers that are kept of one file. */
const mostKept = 1000;
/** Judges one file of known answers. */
function judgeKnownAnswers(plan, rule, counts) {
    const wrong = counts.misses.length;
    const [first] = counts.misses;
    const { id } = plan.data;
    // What is not in the set has no row.
    const missed = counts.misses.filter(({ got }) => got !== null).map((miss) => miss.id);
    const message = first === undefined
        ? `All ${(0,judge_numbers/* say */.cv)(counts.cases)} known answers are right.`
        : `${(0,judge_numbers/* say */.cv)(wrong)} of ${(0,judge_numbers/* sayCount */.j2)(counts.cases, 'known answer')} missed${describeMiss(plan, first)}.`;
    return (0,judge_rule/* finding */.gk)(`known-answer/${rule.file}`, (0,judge_rule/* raised */.P5)(wrong > 0, rule.onMiss), message, {
        value: wrong,
        cases: counts.cases,
        rule: `every answer within ${(0,judge_numbers/* say */.cv)(rule.tolerance)}`,
        plan_line: rule.line,
        ...(id === null || isPrivate(plan, id) ? {} : rowsWhere(isOneOf(id, missed.slice(0, known_answers_named)))),
    });
}
function describeMiss(plan, { id, expected, got }) {
    if (isPrivate(plan, plan.data.id))
        return '';
    if (got === null)
        return `; the first: id ${id} is not in the candidate set`;
    return hidesAnswers(plan)
        ? `; the first: id ${id}`
        : `; the first: id ${id} should be ${expected}, is ${got}`;
}
/**
 * What the candidate said of the known cases, for the verdict, so that the next review can tell what changed. Private ids
 * are told by their place in the file; where the answers are private nothing is kept.
 */
function answersToKeep(plan, counts) {
    if (hidesAnswers(plan))
        return [];
    const hidden = isPrivate(plan, plan.data.id);
    return counts.map(({ answers }, i) => ({
        file: plan.predictions.knownAnswers[i].file,
        answers: answers
            .slice(0, mostKept)
            .map(({ id, said }, place) => ({ id: hidden ? `case ${place + 1}` : id, said })),
    }));
}
/**
 * Notes the known cases whose answer is another than in an earlier review, by more than the file's tolerance: whether it is
 * right or wrong, something about the model has changed.
 */
function noteChangedAnswers(plan, earlier, present) {
    return present.flatMap(({ file, answers }) => {
        const rule = plan.predictions.knownAnswers.find((known) => known.file === file);
        const before = new Map(earlier.find((one) => one.file === file)?.answers.map(({ id, said }) => [id, said]));
        const both = answers.filter(({ id, said }) => before.get(id)?.length === said.length);
        if (!rule || both.length === 0)
            return [];
        const changed = both.filter(({ id, said }) => said.some((one, i) => !sameAnswer(before.get(id)[i], one, rule.tolerance)));
        const list = changed
            .slice(0, known_answers_named)
            .map(({ id, said }) => `${id.slice(0, 80)} was ${known_answers_words(before.get(id))} and is ${known_answers_words(said)}`);
        const message = changed.length === 0
            ? `All ${(0,judge_numbers/* say */.cv)(both.length)} known answers are those of the last review.`
            : `${(0,judge_numbers/* say */.cv)(changed.length)} of ${(0,judge_numbers/* sayCount */.j2)(both.length, 'known answer')} changed since the last review: ` +
                `${list.join('; ')}${changed.length > known_answers_named ? '; …' : ''}.`;
        return [
            (0,judge_rule/* finding */.gk)(`known-answer/${file}/changed`, 'NOTE', message, {
                value: changed.length,
                cases: both.length,
                rule: `answers as in the last review, within ${(0,judge_numbers/* say */.cv)(rule.tolerance)}`,
                plan_line: rule.line,
            }),
        ];
    });
}
function known_answers_words(said) {
    return said
        .map((one) => (one === null ? 'nothing' : typeof one === 'number' ? (0,judge_numbers/* say */.cv)(one) : one.slice(0, 80)))
        .join(', ');
}
function isPrivate({ data }, name) {
    return name !== null && data.private.includes(name);
}

// EXTERNAL MODULE: ./build/src/judge/metrics.js + 3 modules
var metrics = __webpack_require__(55559);
;// CONCATENATED MODULE: ./build/src/judge/predictions.js




/** Judges the predictions themselves: probabilities, repetition, shares of the predicted classes. */
function judgePredictions(plan, reference, candidate) {
    const findings = [predictions_judgeMissing(plan, candidate), judgeIdentical(plan, candidate)];
    if (plan.data.score !== null || plan.data.scores !== null)
        findings.unshift(judgeProbabilities(plan, candidate));
    if (plan.predictions.share)
        findings.push(judgeShare(plan, reference, candidate));
    return findings;
}
function judgeProbabilities(plan, { outside, rows }) {
    const { raises, line } = plan.predictions.probabilities;
    const message = outside
        ? `${(0,judge_numbers/* sayCount */.j2)(outside.rows, 'score')} outside 0 to 1, the first in row ${(0,judge_numbers/* say */.cv)(outside.row)}: ${(0,judge_numbers/* say */.cv)(outside.value)}. ` +
            'A probability cannot be there: the model or its export is broken.'
        : 'Every score lies in 0 to 1.';
    const column = plan.data.score;
    return (0,judge_rule/* finding */.gk)('prediction/probabilities', (0,judge_rule/* raised */.P5)(outside !== null, raises), message, {
        value: outside?.rows ?? 0,
        cases: rows,
        rule: 'scores lie in 0 to 1',
        plan_line: line,
        ...(outside && column ? rowsWhere(isBelow(column, 0), isAbove(column, 1)) : {}),
    });
}
function predictions_judgeMissing(plan, { missing, rows }) {
    const said = plan.data.score ?? plan.data.prediction;
    const { raises, line } = plan.predictions.probabilities;
    const message = missing > 0
        ? `${(0,judge_numbers/* sayCount */.j2)(missing, 'row')} of ${(0,judge_numbers/* say */.cv)(rows)} (${(0,judge_numbers/* sayShare */.Zf)(missing / rows)}) without a prediction; none of them is measured.`
        : 'Every row has a prediction.';
    return (0,judge_rule/* finding */.gk)('prediction/missing', (0,judge_rule/* raised */.P5)(missing > 0, raises), message, {
        value: missing,
        cases: rows,
        rule: 'every row has a prediction',
        plan_line: line,
        ...(said === null ? {} : rowsWhere(isMissing(said))),
    });
}
function judgeIdentical(plan, { identical, identicalDays, identicalWeeks, rows }) {
    const { raises, line } = plan.predictions.identical;
    const periods = [
        ...identicalDays.map(({ day, rows }) => ({ from: day, days: 1, rows })),
        ...identicalWeeks.map(({ week, rows }) => ({ from: week, days: 7, rows })),
    ];
    const message = identical
        ? `All ${(0,judge_numbers/* say */.cv)(rows)} predictions are the same: the model answers without looking.`
        : periods.length > 0
            ? [
                repeated(identicalDays.map(({ day }) => day), 'day'),
                repeated(identicalWeeks.map(({ week }) => week), 'week'),
            ]
                .filter(Boolean)
                .join(' ')
            : 'Predictions differ from row to row.';
    const { time } = plan.data;
    const during = identical || time === null
        ? []
        : periods.map(({ from, days }) => isBetween(time, dateOf(from), dateOf(from + days * 86_400_000)));
    return (0,judge_rule/* finding */.gk)('prediction/identical', (0,judge_rule/* raised */.P5)(identical || periods.length > 0, raises), message, {
        value: identical ? rows : periods.reduce((sum, period) => sum + period.rows, 0),
        cases: rows,
        rule: 'predictions differ',
        plan_line: line,
        ...rowsWhere(...during),
    });
}
function repeated(starts, period) {
    if (starts.length === 0)
        return '';
    const list = starts.slice(0, 5).map((start) => `${period === 'week' ? 'from ' : ''}${dateOf(start)}`);
    return `All predictions of a ${period} are the same ${period === 'week' ? 'in' : 'on'} ${(0,judge_numbers/* sayCount */.j2)(starts.length, period)}: ${list.join(', ')}${starts.length > 5 ? ', …' : ''}.`;
}
function dateOf(milliseconds) {
    return new Date(milliseconds).toISOString().slice(0, 10);
}
function judgeShare(plan, reference, candidate) {
    const rule = plan.predictions.share;
    const share = (counts, name) => (counts.classes.get(name) ?? 0) / Math.max(1, counts.rows - counts.missing);
    let widest = { name: '', change: 0 };
    for (const name of candidate.classes.keys()) {
        const change = Math.abs(share(candidate, name) - share(reference, name));
        if (change >= widest.change)
            widest = { name, change };
    }
    const { name, change } = widest;
    const message = `Class "${name}" is predicted in ${(0,judge_numbers/* sayShare */.Zf)(share(candidate, name))} of rows, ` +
        `in the reference in ${(0,judge_numbers/* sayShare */.Zf)(share(reference, name))}.`;
    return (0,judge_rule/* finding */.gk)('prediction/share', (0,judge_rule/* levelOf */.In)(change, rule), message, {
        value: change,
        cases: candidate.rows,
        rule: (0,words/* describeRule */.I)(rule),
        plan_line: rule.line,
    });
}

;// CONCATENATED MODULE: ./build/src/judge/private.js

/** What is said of a private column in place of a message that would quote its cells, by the check's last word. */
const instead = {
    range: 'Values out of range',
    'learnt-range': 'A range or a set of categories that is not the reference’s',
    invalid: 'Cells that are not of their type',
    duplicates: 'Ids that repeat or are missing',
    future: 'Times from after the review',
};
/** The findings with no cell of a private column in their words, nor in the conditions that select their rows. */
function hidePrivate(plan, findings) {
    const { data, deployment } = plan;
    const columnOf = (check) => {
        if (check === 'prediction/probabilities')
            return data.score;
        if (check === 'prediction/identical')
            return data.time;
        if (check === 'deployment/version')
            return deployment.version?.column ?? null;
        if (check === 'deployment/host')
            return deployment.host?.column ?? null;
        return data.private.find((name) => aboutColumn(check, name)) ?? null;
    };
    return findings.map((finding) => {
        const column = columnOf(finding.check);
        if (column === null || !data.private.includes(column) || finding.status === 'GREEN')
            return finding;
        const kind = finding.check.split('/').at(-1);
        const own = finding.check.startsWith('feature/') || finding.check.startsWith('input/');
        if (own && !Object.hasOwn(instead, kind))
            return finding;
        const { where: _, ...shown } = finding;
        const what = own ? instead[kind] : 'This check has found something';
        const rows = finding.cases === null ? '' : `, among ${(0,judge_numbers/* sayCount */.j2)(finding.cases, 'row')}`;
        return {
            ...shown,
            message: `${what} in "${column}"${rows}. The column is private, so its cells are not shown.`,
        };
    });
}
function aboutColumn(check, name) {
    return ['feature', 'input'].some((kind) => {
        const start = `${kind}/${name}/`;
        return check.startsWith(start) && !check.slice(start.length).includes('/');
    });
}

;// CONCATENATED MODULE: ./build/src/judge/segments.js



/** Weak segments, worst first. Only such as were found make a finding: a search that finds nothing proves nothing. */
function judgeSegments({ segments: rules }, measurements) {
    return measurements.segments.flatMap((segment) => {
        const [comparison] = segment.comparisons;
        if (!comparison || !(0,judge_ruled/* isEstimate */.Bh)(comparison.candidate))
            return [];
        const { candidate, reference } = comparison;
        const before = (0,judge_ruled/* isEstimate */.Bh)(reference) ? `, in the reference ${(0,judge_numbers/* say */.cv)(reference.value)}` : '';
        const { title } = (0,judge_ruled/* metricOf */.ak)(comparison);
        return [
            (0,judge_rule/* finding */.gk)(`segment/${segment.name}/${(0,judge_ruled/* keyOf */.TN)(comparison)}`, rules.raises, `${title} is ${(0,judge_numbers/* say */.cv)(candidate.value)} (95 % interval ${(0,judge_numbers/* say */.cv)(candidate.interval[0])} to ` +
                `${(0,judge_numbers/* say */.cv)(candidate.interval[1])}, ${(0,judge_numbers/* sayCount */.j2)(candidate.cases, 'case')}) where ${segment.where}${before}; ` +
                `over all rows it is ${sayWhole(segment, measurements)}. Such a segment can be watched as an edge case.`, {
                value: candidate.value,
                interval: candidate.interval,
                reference: (0,judge_ruled/* isEstimate */.Bh)(reference) ? reference.value : null,
                cases: candidate.cases,
                rule: `no segment worse than the rest beyond chance (${(0,judge_numbers/* sayShare */.Zf)(rules.alpha)} over all that were searched)`,
                plan_line: rules.line,
                where: segment.where,
            }),
        ];
    });
}
function sayWhole({ comparisons: [one] }, { comparisons }) {
    const whole = comparisons.find((other) => other.class === null && other.metric === one?.metric)?.candidate;
    return whole && (0,judge_ruled/* isEstimate */.Bh)(whole) ? (0,judge_numbers/* say */.cv)(whole.value) : 'not known';
}

;// CONCATENATED MODULE: ./build/src/measure/clock.js
/** Half of the day's rows must stand in other hours, and come back by the shift, before a clock is doubted. */
const apart = 0.5;
const together = 0.25;
const clock_leastRows = 100;
/**
 * Hours by which a clock seems to have moved: the shift of the candidate's hours of the day that brings them back onto
 * the reference's, in total variation distance, where without it they lie apart. null where the hours agree, where no
 * shift explains them, and where there are fewer than 100 rows on a side.
 */
function clockShift(reference, candidate) {
    const [n, m] = [total(reference), total(candidate)];
    if (n < clock_leastRows || m < clock_leastRows)
        return null;
    const distance = (shift) => reference.reduce((sum, rows, hour) => sum + Math.abs(rows / n - candidate[(hour + shift + 24) % 24] / m), 0) / 2;
    if (distance(0) < apart)
        return null;
    let best = 0;
    for (let shift = -11; shift <= 12; shift++)
        if (distance(shift) < distance(best))
            best = shift;
    return distance(best) < together ? best : null;
}
function total(rows) {
    return rows.reduce((sum, count) => sum + count, 0);
}

;// CONCATENATED MODULE: ./build/src/judge/times.js




/** Judges the time column: unreadable times, times that are still to come, a clock that stands in another zone. */
function judgeTimes(plan, { reference, candidate }) {
    const { times } = candidate;
    if (!times || plan.data.time === null)
        return [];
    const { rows, invalid, missing, future } = times;
    const check = `input/${plan.data.time}`;
    const { inputs } = plan;
    const wrong = (invalid?.cells ?? 0) + missing;
    const first = invalid ? `; the first is in row ${(0,judge_numbers/* say */.cv)(invalid.row)}: "${invalid.text}"` : '';
    const findings = [
        (0,judge_rule/* finding */.gk)(`${check}/invalid`, (0,judge_rule/* raised */.P5)(wrong > 0, inputs.invalid.raises), wrong > 0
            ? `${(0,judge_numbers/* sayCount */.j2)(wrong, 'row')} of ${(0,judge_numbers/* say */.cv)(rows)} without a time that can be read${first}.`
            : 'Every row has a time.', {
            value: wrong,
            cases: rows,
            rule: 'every row has a time',
            plan_line: inputs.invalid.line,
            ...rowsWhere(isMissing(plan.data.time)),
        }),
    ];
    if (future) {
        const latest = new Date(future.latest).toISOString().slice(0, 16);
        findings.push((0,judge_rule/* finding */.gk)(`${check}/future`, inputs.range.raises, `${(0,judge_numbers/* sayCount */.j2)(future.rows, 'row')} of ${(0,judge_numbers/* say */.cv)(rows)} from after the review, as late as ${latest} UTC: a clock is wrong.`, {
            value: future.rows,
            cases: rows,
            rule: 'no row is from the future',
            plan_line: inputs.range.line,
            ...rowsWhere(isAfter(plan.data.time, future.limit)),
        }));
    }
    const shift = reference.times ? clockShift(reference.times.hours, times.hours) : null;
    if (shift !== null) {
        findings.push((0,judge_rule/* finding */.gk)(`${check}/clock`, inputs.learntRange.raises, `The hours of the day are the reference’s, ${(0,judge_numbers/* say */.cv)(Math.abs(shift))} hours ${shift > 0 ? 'later' : 'earlier'}: ` +
            'the clock, or its time zone, has changed.', {
            value: shift,
            cases: rows,
            rule: 'hours of the day as in the reference',
            plan_line: inputs.learntRange.line,
        }));
    }
    return findings;
}

;// CONCATENATED MODULE: ./build/src/judge/index.js
















/** Judges a review by its plan. The plan's level is the worst gating finding; without one there is no GREEN. */
function judge(plan, evidence) {
    const { features, counts, measurements, knownAnswers, behaviour, dependencies } = evidence;
    const { reference, candidate } = counts;
    const { past = null, now = null } = evidence.reviews ?? {};
    const earlier = past === null ? [] : earlierReviews(past, candidate);
    const ruled = ruledMetrics(plan, evidence);
    const said = answersToKeep(plan, knownAnswers);
    const lastSaid = earlier.findLast(({ known_answers }) => known_answers.length > 0)?.known_answers ?? [];
    const findings = [
        ...(0,metrics/* judgeMetrics */.lO)(plan, [...ruled, ...againstLastReview(ruled, earlier)]),
        ...measurements.comparisons.slice(plan.metrics.length).map(metrics/* noteMetric */.dC),
        ...judgeEstimates(plan, measurements),
        ...judgeSegments(plan, measurements),
        ...knownAnswers.map((known, i) => judgeKnownAnswers(plan, plan.predictions.knownAnswers[i], known)),
        ...noteChangedAnswers(plan, lastSaid, said),
        ...judgeBehaviour(plan, behaviour),
        ...judgePredictions(plan, reference.predictions, candidate.predictions),
        ...judgeDeployment(plan, candidate),
        ...judgeDependencies(plan, dependencies),
        ...judgeFeatures(plan, features, counts, measurements.facts),
        ...judgeInputs(plan, features, counts),
        ...judgeTimes(plan, counts),
        ...judgeDrift(plan, features, measurements.columns, candidate.labelled > 0),
        ...(now === null ? [] : judgeReviews(plan, ruled, evidence, past, now)),
    ];
    findings.push(...judgeLeavingRed(plan, statusOf(findings), earlier));
    const status = statusOf(findings);
    return {
        version: 1,
        plan: plan.name,
        status,
        promote: status === 'GREEN',
        reference: { rows: reference.rows, sha256: reference.sha256 },
        candidate: { rows: candidate.rows, sha256: candidate.sha256 },
        findings: hidePrivate(plan, findings),
        ...(said.length > 0 ? { known_answers: said } : {}),
    };
}
/** The worst gating level; AMBER when nothing gates, because nothing was shown. Mends `findings` to say so. */
function statusOf(findings) {
    const levels = findings.map(({ status }) => status).filter((status) => status !== 'NOTE');
    if (levels.length > 0)
        return (0,judge_rule/* worst */.QZ)(levels);
    findings.push((0,judge_rule/* finding */.gk)('plan/no-gate', 'AMBER', 'Nothing in this plan gates, so nothing shows that the model works.'));
    return 'AMBER';
}
function ruledMetrics(plan, { counts, measurements }) {
    const { reference, candidate, paired } = counts;
    return [
        ...plan.metrics.map((rule, i) => ({
            check: `metric/${(0,judge_ruled/* keyOf */.TN)(rule)}`,
            rule,
            comparison: measurements.comparisons[i],
            outcomes: { reference: reference.outcome, candidate: candidate.outcome, paired },
        })),
        ...plan.edgeCases.flatMap(({ name, where, metrics }, i) => metrics.map((rule, j) => ({
            check: `edge/${name}/${(0,judge_ruled/* keyOf */.TN)(rule)}`,
            rule,
            comparison: measurements.edgeCases[i].comparisons[j],
            outcomes: {
                reference: reference.edgeCases[i].outcome,
                candidate: candidate.edgeCases[i].outcome,
                paired: null,
            },
            where,
        }))),
    ];
}

// EXTERNAL MODULE: ./build/src/measure/columns.js + 6 modules
var measure_columns = __webpack_require__(51521);
// EXTERNAL MODULE: ./build/src/plan/metrics.js
var plan_metrics = __webpack_require__(34036);
// EXTERNAL MODULE: ./build/src/measure/calibration.js
var measure_calibration = __webpack_require__(40606);
;// CONCATENATED MODULE: ./build/src/measure/cbpe.js
/**
 * Confidence-based performance estimation: a row scored p counts as p positives and 1 − p negatives, so E[TP] = Σp
 * over the predicted positives, and so on; the expected counts make the metrics. Holds only while the scores are
 * calibrated and what they mean has not changed.
 *
 * `predicted` says which rows are predicted positive: those with score >= the threshold, or, where decisions follow no
 * threshold, how many rows of each distinct score are. Scores outside 0..1 are no probabilities: no evidence.
 */
function estimateWithoutLabels(scores, predicted) {
    let cases = 0;
    let positives = 0;
    let predictedPositives = 0;
    let truePositives = 0;
    let pairsWon = 0;
    let negatives = 0;
    for (let i = 0; i < scores.values.length; i++) {
        const p = scores.values[i];
        const rows = scores.rows[i];
        const decided = typeof predicted === 'number' ? (p >= predicted ? rows : 0) : predicted[i];
        cases += rows;
        positives += p * rows;
        predictedPositives += decided;
        truePositives += p * decided;
        pairsWon += p * rows * (negatives + ((1 - p) * rows) / 2);
        negatives += (1 - p) * rows;
    }
    if (cases === 0)
        return { noEvidence: 'there are no scores', cases };
    if (scores.values[0] < 0 || scores.values.at(-1) > 1) {
        return { noEvidence: 'some scores lie outside 0..1 and are no probabilities', cases };
    }
    const trueNegatives = cases - predictedPositives - (positives - truePositives);
    const ratio = (part, whole) => (whole > 0 ? Math.min(1, part / whole) : null);
    return {
        accuracy: Math.min(1, Math.max(0, (truePositives + trueNegatives) / cases)),
        precision: ratio(truePositives, predictedPositives),
        recall: ratio(truePositives, positives),
        f1: ratio(2 * truePositives, predictedPositives + positives),
        auroc: positives > 0 && negatives > 0 ? ratio(pairsWon, positives * negatives) : null,
    };
}

// EXTERNAL MODULE: ./build/src/measure/compare.js + 7 modules
var compare = __webpack_require__(58612);
// EXTERNAL MODULE: ./build/src/count/ranks.js
var ranks = __webpack_require__(33558);
// EXTERNAL MODULE: ./build/src/measure/score-influences.js
var score_influences = __webpack_require__(90233);
;// CONCATENATED MODULE: ./build/src/measure/roc.js


const most = 200;
/** Points [false positive rate, true positive rate] of the ROC curve from (0, 0) to (1, 1), thinned to 200. */
function roc({ scores, positives, negatives }) {
    const [m, n] = (0,score_influences/* classSizes */.Dq)({ scores, positives, negatives });
    if (m === 0 || n === 0)
        return [];
    const points = [[0, 0]];
    const step = Math.max(1, scores.length / (most - 1));
    const { length } = scores;
    for (let seen = 0, next = step; seen < length; next += step) {
        seen = Math.min(length, Math.max(seen + 1, Math.ceil(next)));
        const rate = (rows, of) => (0,ranks/* rowsWithin */.d$)({ rows }, length - seen, length) / of;
        points.push([rate(negatives, n), rate(positives, m)]);
    }
    return points;
}

// EXTERNAL MODULE: ./build/src/count/segments.js
var segments = __webpack_require__(48943);
// EXTERNAL MODULE: ./build/src/measure/hypergeometric.js
var hypergeometric = __webpack_require__(23851);
// EXTERNAL MODULE: ./build/src/measure/multiple-testing.js
var multiple_testing = __webpack_require__(48917);
;// CONCATENATED MODULE: ./build/src/measure/segment-condition.js
/** The SQL condition that selects the rows of all runs: `"age" >= 30 AND "age" < 40 AND "region" = 'EU'`. */
function conditionOf(runs, features) {
    return runs.map((run) => runCondition(run, features[run.feature])).join(' AND ');
}
/** Whether a condition can name the cell: all can but the one that gathers the rare categories. */
function nameable({ cut }, cell) {
    return cut.type === 'number' || cell !== cut.categories.length;
}
/** Whether two runs of a feature can be joined into one. */
function adjoining(a, b, { cut }) {
    if (cut.type !== 'number' || Math.max(a.last, b.last) > cut.edges.length)
        return false;
    return a.last + 1 === b.first || b.last + 1 === a.first;
}
function runCondition({ first, last }, { name, cut }) {
    const column = `"${name.replaceAll('"', '""')}"`;
    if (cut.type === 'category') {
        const category = cut.categories[first];
        return category === undefined ? `${column} IS NULL` : `${column} = '${category.replaceAll("'", "''")}'`;
    }
    if (first > cut.edges.length)
        return `${column} IS NULL`;
    const bounds = [];
    if (first > 0)
        bounds.push(`${column} >= ${cut.edges[first - 1]}`);
    if (last < cut.edges.length)
        bounds.push(`${column} < ${cut.edges[last]}`);
    return bounds.length > 0 ? bounds.join(' AND ') : `${column} IS NOT NULL`;
}

;// CONCATENATED MODULE: ./build/src/measure/segment.js




/** Cells of a search are at least this share of the rows. */
const LEAST_SHARE = 0.001;
/** Two conditions of different features mean the same rows when they share this part of the rarer one's. */
const SAME_ROWS = 0.5;
/** Weak cells looked at further, most certain first: bounds the time when nearly everything is weak. */
const MOST_CELLS = 1000;
/**
 * Searches single features and pairs of features for weak segments. Each cell of enough cases is compared with all other
 * rows by the one-sided hypergeometric test, which is exact however small the cell or the p-value, corrected by Holm.
 *
 * A pair is kept only if it is worse than either of its features' cells is by itself, corrected for all the pairs that
 * divide that cell; a single feature only if it stays weak without the pairs found within it. Of conditions that select
 * much the same rows the most certain is kept; neighbouring bins are joined. Worst first, by the error rate's excess
 * over the rest.
 */
function weakSegments(counts, features, { minCases, alpha, most = 10 }) {
    const total = { cases: counts.right + counts.wrong, wrong: counts.wrong };
    const least = Math.max(minCases, LEAST_SHARE * total.cases, 1);
    const cells = [];
    for (const cell of everyCell(counts)) {
        if (cell.cases < least || cell.cases >= total.cases)
            continue;
        if (cell.runs.every(({ feature, first }) => nameable(features[feature], first)))
            cells.push(cell);
    }
    const raw = cells.map((cell) => logTail(cell, total));
    const adjusted = (0,multiple_testing/* holm */.f)(raw);
    const weak = cells
        .map((cell, i) => ({ ...cell, logP: adjusted[i], raw: raw[i] }))
        .filter(({ logP }) => logP <= Math.log(alpha))
        .sort((a, b) => a.raw - b.raw)
        .slice(0, MOST_CELLS);
    const level = Math.log(alpha / Math.max(1, cells.length));
    const weakPairs = worseThanParts(weak, cells, counts, alpha);
    const weakSingles = weak.filter((cell) => cell.runs.length === 1 && !isExplained(cell, weakPairs, total, level));
    const distinct = withoutTwins([...weakSingles, ...weakPairs], counts);
    return joinNeighbours(distinct, features)
        .map(({ runs, cases, wrong, logP }) => ({
        where: conditionOf(runs, features),
        cases,
        wrong,
        errorRate: wrong / cases,
        restErrorRate: cases < total.cases ? (total.wrong - wrong) / (total.cases - cases) : 0,
        logP: Math.max(-Number.MAX_VALUE, logP),
    }))
        .sort((a, b) => b.errorRate - b.restErrorRate - (a.errorRate - a.restErrorRate))
        .slice(0, most);
}
/** ln P(as many wrong or more) if the cell were a random part of the whole; 0 where it is no worse than the whole. */
function logTail(cell, whole) {
    if (cell.wrong * whole.cases <= whole.wrong * cell.cases)
        return 0;
    return (0,hypergeometric/* logHypergeometricTail */.w)(whole.cases, whole.wrong, cell.cases, cell.wrong);
}
/** Each cell of a feature, then each of a pair of features. */
function* everyCell(counts) {
    const { cells, pairs: tables } = counts;
    for (let feature = 0; feature < cells.length; feature++) {
        for (let i = 0; i < cells[feature]; i++)
            yield singleCell(counts, feature, i);
    }
    for (let a = 0; a < cells.length; a++) {
        for (let b = a + 1; b < cells.length; b++) {
            const table = tables[(0,segments/* pairIndex */.dR)(a, b, cells.length)];
            for (let j = 0; j < cells[b]; j++) {
                for (let i = 0; i < cells[a]; i++) {
                    const runs = [
                        { feature: a, first: i, last: i },
                        { feature: b, first: j, last: j },
                    ];
                    yield cellAt(table, j * cells[a] + i, runs);
                }
            }
        }
    }
}
function singleCell(counts, feature, cell) {
    return cellAt(counts.singles[feature], cell, [{ feature, first: cell, last: cell }]);
}
function cellAt(table, cell, runs) {
    const wrong = table[cell * 2 + 1];
    return { runs, cases: table[cell * 2] + wrong, wrong, logP: 0 };
}
/** The weak pairs that are worse, beyond chance among all pairs that share a cell with them, than either cell they cross. */
function worseThanParts(weak, searched, counts, alpha) {
    const key = ({ feature, first }) => feature * 256 + first;
    const siblings = new Map();
    for (const { runs } of searched) {
        if (runs.length === 2)
            for (const run of runs)
                siblings.set(key(run), (siblings.get(key(run)) ?? 0) + 1);
    }
    return weak.filter((cell) => cell.runs.length === 2 &&
        cell.runs.every((run) => {
            const level = Math.log(alpha / (2 * siblings.get(key(run))));
            return logTail(cell, singleCell(counts, run.feature, run.first)) <= level;
        }));
}
/** Whether the single cell is no longer weak without the weak pairs that it has with some one other feature. */
function isExplained(single, weakPairs, total, level) {
    const within = new Map();
    for (const { runs, cases, wrong } of weakPairs) {
        const other = runs.find(({ feature }) => feature !== single.runs[0].feature);
        if (!runs.some((run) => sameRun(run, single.runs[0])))
            continue;
        const sum = within.get(other.feature) ?? { cases: 0, wrong: 0 };
        within.set(other.feature, { cases: sum.cases + cases, wrong: sum.wrong + wrong });
    }
    const without = (a, b) => ({
        cases: a.cases - b.cases,
        wrong: a.wrong - b.wrong,
    });
    return [...within.values()].some((part) => logTail(without(single, part), without(total, part)) > level);
}
/** Leaves out each cell whose every condition selects much the same rows as one of a more certain cell. */
function withoutTwins(cells, counts) {
    const kept = [];
    for (const cell of cells.sort((a, b) => a.raw - b.raw)) {
        const twin = kept.some(({ runs }) => runs.length === cell.runs.length &&
            [runs, runs.toReversed()].some((order) => order.every((run, i) => sameRows(run, cell.runs[i], counts))));
        if (!twin)
            kept.push(cell);
    }
    return kept;
}
function sameRows(a, b, counts) {
    if (a.feature === b.feature)
        return sameRun(a, b);
    const [low, high] = a.feature < b.feature ? [a, b] : [b, a];
    const table = counts.pairs[(0,segments/* pairIndex */.dR)(low.feature, high.feature, counts.cells.length)];
    const shared = cellAt(table, high.first * counts.cells[low.feature] + low.first, []).cases;
    const cases = (run) => singleCell(counts, run.feature, run.first).cases;
    return shared >= SAME_ROWS * Math.min(cases(a), cases(b));
}
function sameRun(a, b) {
    return a.feature === b.feature && a.first === b.first && a.last === b.last;
}
/** Joins cells that differ in neighbouring bins of one feature only, until none do. */
function joinNeighbours(cells, features) {
    const joined = [...cells];
    for (let i = 0; i < joined.length; i++) {
        for (let j = i + 1; j < joined.length; j++) {
            const union = join(joined[i], joined[j], features);
            if (union === null)
                continue;
            joined.splice(j, 1);
            joined[i] = union;
            // The larger cell may now adjoin one that was passed before.
            i = -1;
            break;
        }
    }
    return joined;
}
function join(a, b, features) {
    if (a.runs.length !== b.runs.length || a.runs.some((run, i) => run.feature !== b.runs[i].feature))
        return null;
    const different = a.runs.findIndex((run, i) => !sameRun(run, b.runs[i]));
    const others = a.runs.every((run, i) => i === different || sameRun(run, b.runs[i]));
    const [left, right] = [a.runs[different], b.runs[different]];
    if (!others || !adjoining(left, right, features[left.feature]))
        return null;
    const run = {
        feature: left.feature,
        first: Math.min(left.first, right.first),
        last: Math.max(left.last, right.last),
    };
    return {
        runs: a.runs.with(different, run),
        cases: a.cases + b.cases,
        wrong: a.wrong + b.wrong,
        logP: Math.min(a.logP, b.logP),
    };
}

;// CONCATENATED MODULE: ./build/src/measure/index.js







/** Two-sided confidence of the intervals that stand beside values. */
const confidence = 0.95;
/** Shown without being asked for, in this order. */
const usual = {
    binary: [
        'auroc',
        'f1',
        'accuracy',
        'precision',
        'recall',
        'average_precision',
        'brier',
        'log_loss',
        'calibration_error',
    ],
    multiclass: ['accuracy', 'f1', 'precision', 'recall', 'balanced_accuracy', 'auroc', 'log_loss'],
    regression: ['mae', 'rmse', 'r2', 'median_absolute_error', 'bias'],
};
/** Conditions of the weak segments that the search finds, worst first. */
function weakConditions({ segments }, { search }) {
    return search === null
        ? []
        : weakSegments(search.counts, search.features, segments).map(({ where }) => where);
}
/** Measures a review but for its weak segments: every metric of the plan and the task's usual ones, drift and profile of every column. */
function measure(plan, features, counts) {
    const columns = { reference: counts.reference.columns, candidate: counts.candidate.columns };
    return {
        ...measureAnswers(plan, counts),
        ...withRoles(plan, features, measureColumns(plan, features, columns)),
        segments: [],
    };
}
/** Measures how well the model answers in both sets. */
function measureAnswers(plan, { reference, candidate, paired }) {
    return {
        reference: measureSet(plan, reference),
        candidate: measureSet(plan, candidate),
        comparisons: wanted(plan).map(({ metric, class: one }) => (0,compare/* compare */.UD)(metric, one, reference.outcome, candidate.outcome, paired, confidence)),
        edgeCases: plan.edgeCases.map(({ name, where, metrics }, i) => ({
            name,
            where,
            referenceRows: reference.edgeCases[i].rows,
            candidateRows: candidate.edgeCases[i].rows,
            comparisons: metrics.map((rule) => compareOutcomes(rule.metric, rule.class, reference.edgeCases[i].outcome, candidate.edgeCases[i].outcome)),
        })),
        estimated: candidate.unlabelled === null ? [] : estimate(candidate.unlabelled),
    };
}
/** The segments' accuracy, or, of a regression, their mean absolute error: worst first. */
function measureSegments(task, segments) {
    const [metric, sign] = task === 'regression' ? ['mae', -1] : ['accuracy', 1];
    const rank = ({ candidate }) => ('value' in candidate ? sign * candidate.value : Infinity);
    return segments
        .map(({ where, reference, candidate }) => ({
        where,
        rows: [reference.rows, candidate.rows],
        comparison: compareOutcomes(metric, null, reference.outcome, candidate.outcome),
    }))
        .sort((a, b) => rank(a.comparison) - rank(b.comparison))
        .map(({ where, rows: [referenceRows, candidateRows], comparison }) => ({
        name: where,
        where,
        referenceRows,
        candidateRows,
        comparisons: [comparison],
    }));
}
/** One metric on two sets of outcomes that are not paired, at the confidence of all intervals. */
function compareOutcomes(metric, one, reference, candidate, paired = null) {
    return (0,compare/* compare */.UD)(metric, one, reference, candidate, paired, confidence);
}
function wanted(plan) {
    const { task, score, scores } = plan.data;
    const list = plan.metrics.map(({ metric, class: one }) => ({
        metric,
        class: one,
    }));
    const measurable = score !== null || scores !== null || task === 'regression';
    for (const metric of usual[task]) {
        if (plan_metrics/* metricNames */.Z[metric].needs === 'scores' && !measurable)
            continue;
        if (!list.some((item) => item.metric === metric && item.class === null))
            list.push({ metric, class: null });
    }
    return list;
}
function measureSet({ data }, set) {
    const { outcome, times } = set;
    const hidden = (name) => name !== null && data.private.includes(name);
    const span = hidden(data.time) ? null : (times?.span ?? null);
    const scores = hidden(data.score) ? null : outcome.scores;
    const iso = (milliseconds) => new Date(milliseconds).toISOString();
    const { confusion } = outcome;
    const size = confusion?.classes.length ?? 0;
    return {
        rows: set.rows,
        labels: { rows: set.rows, labelled: set.labelled, pending: set.pending, unmatched: set.unmatched },
        from: span && iso(span.from),
        to: span && iso(span.to),
        curves: scores && { roc: roc(scores), calibration: (0,measure_calibration/* calibration */.xD)(scores) },
        confusion: confusion && {
            classes: confusion.classes,
            positive: confusion.positive,
            rows: confusion.classes.map((_, i) => [...confusion.table.subarray(i * size, (i + 1) * size)]),
        },
    };
}
function estimate({ scores, positives, negatives }) {
    const rows = positives.map((count, i) => count + negatives[i]);
    const cases = rows.reduce((sum, count) => sum + count, 0);
    return Object.entries(estimateWithoutLabels({ values: scores, rows }, positives)).flatMap(([metric, value]) => typeof value === 'number' && metric in plan_metrics/* metricNames */.Z ? [{ metric, value, cases }] : []);
}

// EXTERNAL MODULE: ./build/src/plan/read.js + 30 modules
var plan_read = __webpack_require__(76937);
;// CONCATENATED MODULE: ./build/src/report/drill-down.js
/** For each finding that rows stand behind, the command that prints them. */
function drillDown({ findings }, { plan, candidate, labels, now, span, }) {
    const sets = [
        `--plan ${quote(plan)}`,
        ...candidate.map((file) => `--candidate ${quote(file)}`),
        ...labels.map((file) => `--labels ${quote(file)}`),
        ...(span === undefined ? [] : [`--from ${span.from}`, `--to ${span.to}`]),
    ].join(' ');
    const commands = Object.create(null);
    for (const { check, where } of findings) {
        const wrong = check.startsWith('metric/') || check.startsWith('edge/') || check.startsWith('segment/');
        const condition = where === undefined ? '' : ` --where ${quote(where)}`;
        // Which labels were old enough to count depends on the moment of the review.
        const wrongOnes = wrong ? ` --wrong --as-of ${now.toISOString()}` : '';
        if (where !== undefined || wrong)
            commands[check] = `greenlight rows ${sets}${condition}${wrongOnes}`;
    }
    return commands;
}
/** A word for a POSIX shell; whatever it holds stays one word. */
function quote(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./build/src/report/wrong-rows.js


/** Rows of the report: enough to see a pattern, few enough to stay small. */
const wrong_rows_most = 500;
/** A sample of the wrong rows, the worst first, without private columns; null where no row has a label. */
function sampleWrongRows(plan, table, answers) {
    if (answers.task === 'classes'
        ? answers.actual.every((truth) => truth < 0)
        : answers.actual.every(Number.isNaN)) {
        return null;
    }
    const wrong = wrongRows(answers);
    return sampleOf(plan, table, answers, worstOf(answers, wrong, wrong_rows_most), table.header, wrong.length);
}
/** Some rows with the cells of some columns, those left out that are not in the table or private. */
function sampleOf(plan, table, answers, rows, columns, total) {
    const hidden = new Set(plan.data.private);
    const shown = columns.filter((name) => table.columns.has(name) && !hidden.has(name));
    const { time: timed } = plan.data;
    const time = timed === null || hidden.has(timed) ? undefined : table.columns.get(timed);
    return {
        columns: shown,
        rows: rows.map((row) => ({
            row: row + 1,
            time: time ? textAt(time, row) : null,
            cells: shown.map((name) => textAt(table.columns.get(name), row)),
            why: hidesAnswers(plan) ? '' : why(answers, row),
        })),
        total,
    };
}
/** A cell as text: "" where missing, times in ISO 8601. */
function textAt(column, row) {
    if (column.type === 'category')
        return column.categories[column.codes[row]] ?? '';
    const value = (0,numbers/* numberAt */.tk)(column.values, row);
    if (Number.isNaN(value))
        return '';
    return column.type === 'time' ? new Date(value).toISOString() : String(value);
}

;// CONCATENATED MODULE: ./build/src/report/finding-rows.js




/** Findings that get a sample, and rows of each. */
const mostFindings = 12;
const mostRows = 5;
/**
 * A few of the rows behind each finding that gates, and behind each weak segment, by its check: of a slice its worst
 * errors, else the first rows. Their cells are those that tell the most: who, when, what the condition reads, the answer.
 * `parsed` holds conditions that have been read already.
 */
async function sampleFindingRows(plan, table, answers, findings, parsed) {
    const samples = Object.create(null);
    const told = findings.filter(({ check, status }) => status === 'RED' || status === 'AMBER' || check.startsWith('segment/'));
    for (const { check, where } of told
        .filter((finding) => finding.where !== undefined)
        .slice(0, mostFindings)) {
        const condition = parsed.find(({ sql }) => sql === where) ??
            (await (0,data_condition/* parseCondition */.zB)(where, { timeZone: plan.data.timeZone }));
        const chosen = condition.select(table);
        const wrong = /^(edge|segment)\//.test(check) ? wrongRows(answers, chosen) : null;
        const total = wrong ? wrong.length : (0,row_loops/* countChosen */.KL)(chosen);
        if (total === 0)
            continue;
        const rows = wrong ? worstOf(answers, wrong, mostRows) : firstOf(chosen);
        samples[check] = sampleOf(plan, table, answers, rows, telling(plan, condition.columns, table), total);
    }
    return samples;
}
function firstOf(chosen) {
    const rows = [];
    for (let row = chosen.indexOf(1); row >= 0 && rows.length < mostRows; row = chosen.indexOf(1, row + 1)) {
        rows.push(row);
    }
    return rows;
}
function telling({ data }, inCondition, table) {
    const written = new Set(inCondition.map((name) => name.toLowerCase()));
    const read = [...table.columns.keys()].filter((name) => written.has(name.toLowerCase()));
    const answer = [data.label, data.prediction, data.score];
    return [data.id, ...read, ...answer].filter((name, i, all) => name !== null && all.indexOf(name) === i);
}

// EXTERNAL MODULE: ./build/src/report/write.js + 15 modules
var write = __webpack_require__(12474);
// EXTERNAL MODULE: ./build/src/threads/columns.js
var threads_columns = __webpack_require__(69656);
;// CONCATENATED MODULE: ./build/src/threads/search.js

/** Fewer rows than this, times features, are counted before another thread has been told of them. */
const worthAPart = 1 << 18;
/** Counts what the search for weak segments reads, the rows divided among the runner's threads where they are many. */
async function countSearch(searched, cuts, table, runner) {
    const { features, rows } = searched;
    const threads = Math.min(runner?.size ?? 1, Math.floor((rows.length * features.length) / worthAPart));
    if (threads < 2)
        return (0,weak_rows/* countForSearch */.jO)(searched, cuts, table);
    const [own, ...others] = (0,weak_rows/* partsOfSearch */.GI)(searched, cuts, table, threads);
    const done = others.map((part) => runner.run('countPart', part));
    return (0,weak_rows/* joinParts */.nn)(searched, cuts, [(0,weak_rows/* countPart */.j$)(own), ...(await Promise.all(done))]);
}

// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(28009);
;// CONCATENATED MODULE: ./build/src/gate.js





















/**
 * The whole story: plan + data → counts → measurements → verdict → report, on disk before anybody is told.
 *
 * @throws {Refusal} when plan, data or history cannot be used; then no verdict is left in `out`, not even an old one.
 */
async function check(options) {
    await (0,write/* clearReport */.G)(options.out);
    const plan = await (0,plan_read/* readPlan */.m)(options.plan);
    const past = (await options.history?.read(plan.name)) ?? null;
    const pairs = await readBehaviour(plan);
    const dependencies = plan.deployment.dependencies && (await readDependencies(options));
    const counted = await readAndMeasure(plan, options);
    const review = await reviewCounted(plan, { ...counted, pairs, dependencies }, past, options);
    review.drillDown = drillDown(review.verdict, options);
    await (0,write/* writeReport */.u)(review, options.out);
    try {
        await options.history?.append(recordOf(review));
    }
    catch (error) {
        await (0,write/* clearReport */.G)(options.out);
        throw error;
    }
    return review;
}
/** The middle of the story: counts and measurements → weak segments → verdict. `past` is null where no history is kept. */
async function reviewCounted(plan, { sets, counts, answers, measured, wrongRows, pairs, dependencies }, past, { now, runUrl = null, commit = null }) {
    const candidate = sets.candidate.table;
    const weak = await (0,data_condition/* parseConditions */.WN)(weakConditions(plan, counts));
    const segments = countSlices(weak, sets, answers);
    const measurements = { ...measured, segments: measureSegments(plan.data.task, segments) };
    const verdict = judge(plan, {
        features: sets.features,
        counts,
        measurements,
        knownAnswers: countAllKnownAnswers(plan, sets),
        behaviour: countBehaviour(plan, pairs, { candidate, answers: answers.candidate }),
        dependencies,
        reviews: { past, now },
    });
    const review = {
        plan,
        verdict,
        measurements,
        wrongRows,
        findingRows: await sampleFindingRows(plan, candidate, answers.candidate, verdict.findings, [
            ...sets.edgeCases,
            ...weak,
        ]),
        drillDown: {},
        trend: [],
        made: { at: now.toISOString(), version: version/* version */.r, runUrl, commit },
    };
    if (past !== null)
        review.trend = (0,trend/* trendOf */.R)(past, recordOf(review));
    return review;
}
async function readAndMeasure(plan, { pool, progress, memory, now, ...files }) {
    const budget = (0,data_memory/* budgetOf */.nT)(memory ?? null);
    const sets = await readSets(plan, files, { runner: pool, budget, ...(progress && { progress }) });
    // Other threads count and measure columns while this one does all else.
    const columns = (0,threads_columns/* beginColumns */.$)(plan, sets, pool);
    const answers = countAnswers(plan, sets, now);
    const performance = measureAnswers(plan, answers);
    const wrongRows = sampleWrongRows(plan, sets.candidate.table, answers.answers.candidate);
    if (columns.shared && answers.searched)
        await (0,data_condition/* warmParser */.dh)();
    const { counted, cuts, measured: each } = await columns.finish();
    const { searched } = answers;
    const search = searched && (await countSearch(searched, cuts, sets.candidate.table, pool));
    // They end while this one goes on.
    void pool?.close();
    const measured = { ...performance, ...(0,measure_columns/* withRoles */.ou)(plan, sets.features, each), segments: [] };
    return { sets, ...withColumns(answers, counted, search), measured, wrongRows };
}


/***/ }),

/***/ 30937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ trendOf),
/* harmony export */   q: () => (/* binding */ pointOf)
/* harmony export */ });
/** The earlier reviews and this one as lines, the oldest first; this one takes the place of others of the same data. */
function trendOf({ records }, current) {
    const earlier = records.filter(({ candidate }) => candidate.sha256 !== current.candidate.sha256);
    return [...earlier, current].map(pointOf);
}
/** What was measured in a review: metrics of the whole set and of the plan's edge cases, by check. */
function pointOf({ at, status, values }) {
    const kept = values.filter(({ segment, measured }) => segment?.kind !== 'segment' && measured !== null);
    return {
        at,
        status,
        values: Object.fromEntries(kept.map(({ check, measured }) => [
            check,
            { value: measured.value, interval: [...measured.interval] },
        ])),
    };
}


/***/ })

};
