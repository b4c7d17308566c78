export const id = 355;
export const ids = [355];
export const modules = {

/***/ 8488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ wrongRows),
/* harmony export */   d8: () => (/* binding */ why),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   tM: () => (/* binding */ hidesAnswers)
/* harmony export */ });
/* harmony import */ var _data_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5100);
/* harmony import */ var _row_loops_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5563);


/** The labelled rows (of those chosen, if `chosen` is not null) whose prediction is wrong: of a regression, those with any error at all. */
function wrongRows(answers, chosen = null) {
    const { task, actual, predicted } = answers;
    if (task === 'classes')
        return (0,_row_loops_js__WEBPACK_IMPORTED_MODULE_1__/* .differingRows */ .y7)(actual, predicted, chosen);
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
    const score = answers.score && (0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(answers.score, row);
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
        return (row) => (predicted[row] === 0 ? 1 - (0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(score, row) : (0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(score, row));
    return (row) => {
        const scores = classScores?.[predicted[row]];
        return scores ? (0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(scores, row) : 0;
    };
}
/** Whether the plan marks a column private that tells what the model said or what was true. */
function hidesAnswers({ data }) {
    const told = [data.label, data.score, data.prediction, ...Object.values(data.scores ?? {})];
    return told.some((name) => name !== null && data.private.includes(name));
}


/***/ }),

/***/ 261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readBehaviour)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4977);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6869);



/**
 * The pairs of the plan's behaviour cases, in its order, from the files beside it: ids of the candidate set in the columns
 * `base` and `variant`. Refuses what no prediction could be held against.
 */
async function readBehaviour(plan) {
    const { data, source } = plan;
    return Promise.all(plan.behaviour.map(({ file, name, expect, line }) => {
        const refuse = (what) => new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_(`${source.file}:${line}: behaviour case "${name}": ${what}`);
        if (data.id === null)
            throw refuse('its pairs are found by id, but the plan names no id column. Add "id:" under "data:".');
        if (data.task === 'multiclass' && expect !== 'same')
            throw refuse(`expects "${expect}", but classes have no order. Write "expect: same".`);
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readTable */ .x)([(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(source.file), file)], {
            columns: ['base', 'variant'].map((column) => ({ name: column, type: 'key', required: true })),
            others: 'skip',
        });
    }));
}


/***/ }),

/***/ 1693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readDependencies)
/* harmony export */ });
/* unused harmony export parseDependencies */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4977);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6881);




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
        (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .expandFiles */ .C)(sets.reference),
        (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .expandFiles */ .C)(sets.candidate),
    ]);
    const apart = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(reference) !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(candidate);
    const [before, after] = await Promise.all([reference, candidate].map((set) => readBeside(set, apart)));
    return { reference: before, candidate: after };
}
async function readBeside(set, ownFolder) {
    const stem = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(set).replace(/(\.[a-z0-9]+)(\.gz)?$/i, '');
    const names = [...ownEndings.map((ending) => stem + ending), ...(ownFolder ? folderNames : [])];
    for (const name of names) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(set), name);
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((error) => {
            if (error.code === 'ENOENT')
                return null;
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_(`${file}: the dependencies cannot be read (${error.code}).`);
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
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_(`${file}: names no dependency. Write it with "pip freeze", as UTF-8, or put a lock file there (poetry, uv, pipenv, npm).`);
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


/***/ }),

/***/ 5355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  t: () => (/* binding */ reviewCounted)
});

// EXTERNAL MODULE: ./build/src/data/id-index.js
var id_index = __webpack_require__(8592);
// EXTERNAL MODULE: ./build/src/data/numbers.js
var numbers = __webpack_require__(5100);
// EXTERNAL MODULE: ./build/src/count/ids.js
var count_ids = __webpack_require__(7179);
;// CONCATENATED MODULE: ./build/src/count/behaviour.js



/** Holds the pairs of each behaviour case of the plan, in its order, against the candidate's predictions. */
function countBehaviour(plan, pairs, { candidate, answers }) {
    const column = plan.data.id === null ? undefined : candidate.columns.get(plan.data.id);
    return pairs.map((table, i) => {
        const [base, variant] = ['base', 'variant'].map((name) => {
            const idOf = (0,id_index/* idsOf */.U)(table.columns.get(name));
            return Array.from({ length: table.rows }, (_, row) => idOf(row));
        });
        const rows = column ? (0,count_ids/* rowsOf */.R)([...base, ...variant], column) : new Map();
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

// EXTERNAL MODULE: ./build/src/count/index.js + 4 modules
var count = __webpack_require__(4296);
// EXTERNAL MODULE: ./build/src/data/canonical.js
var canonical = __webpack_require__(2628);
// EXTERNAL MODULE: ./build/src/data/sets.js
var data_sets = __webpack_require__(8069);
// EXTERNAL MODULE: ./build/src/count/pairs.js
var pairs = __webpack_require__(2928);
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
    const rows = (0,count_ids/* rowsOf */.R)(ids, candidate.columns.get(id));
    const counts = {
        cases: known.rows,
        misses: [],
        answers: [],
    };
    const answers = (0,data_sets/* answerColumns */.Kx)(plan).filter((name) => known.columns.has(name));
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

// EXTERNAL MODULE: ./build/src/data/behaviour.js
var behaviour = __webpack_require__(261);
// EXTERNAL MODULE: ./build/src/data/condition.js + 5 modules
var data_condition = __webpack_require__(6885);
// EXTERNAL MODULE: ./build/src/data/dependencies.js
var data_dependencies = __webpack_require__(1693);
// EXTERNAL MODULE: ./build/src/data/memory.js
var data_memory = __webpack_require__(2215);
// EXTERNAL MODULE: ./build/src/history/record.js
var record = __webpack_require__(5185);
// EXTERNAL MODULE: ./build/src/history/trend.js
var trend = __webpack_require__(937);
// EXTERNAL MODULE: ./build/src/count/wrong-rows.js
var wrong_rows = __webpack_require__(8488);
// EXTERNAL MODULE: ./build/src/plan/words.js
var words = __webpack_require__(5940);
// EXTERNAL MODULE: ./build/src/judge/numbers.js
var judge_numbers = __webpack_require__(9847);
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

// EXTERNAL MODULE: ./build/src/judge/rule.js
var judge_rule = __webpack_require__(3447);
;// CONCATENATED MODULE: ./build/src/judge/behaviour.js





/** Pairs that are named in a finding; the rest are counted. */
const named = 10;
const relations = {
    same: 'the same as the base’s',
    'not lower': 'no lower than the base’s',
    'not higher': 'no higher than the base’s',
};
/** Judges the plan's behaviour cases, in its order, by the share of pairs that break the relation. */
function judgeBehaviour(plan, counts) {
    const { id } = plan.data;
    const hidden = { ids: id !== null && plan.data.private.includes(id), answers: (0,wrong_rows/* hidesAnswers */.tM)(plan) };
    return plan.behaviour.map((behaviour, i) => judgeCase(behaviour, counts[i], hidden, hidden.ids ? null : id));
}
function judgeCase({ name, expect, tolerance, rule }, { pairs, broken }, hidden, id) {
    const share = broken.length / pairs;
    const relation = `the variant’s prediction must be ${relations[expect]}${tolerance > 0 ? `, within ${(0,judge_numbers/* say */.cv)(tolerance)}` : ''}`;
    const list = broken.slice(0, named).map((pair) => describePair(pair, hidden));
    const message = broken.length === 0
        ? `None of ${(0,judge_numbers/* sayCount */.j2)(pairs, 'pair')} breaks the relation: ${relation}.`
        : `${(0,judge_numbers/* say */.cv)(broken.length)} of ${(0,judge_numbers/* sayCount */.j2)(pairs, 'pair')} (${(0,judge_numbers/* sayShare */.Zf)(share)}) ${broken.length === 1 ? 'breaks' : 'break'} ` +
            `the relation: ${relation}. Base and variant: ${list.join('; ')}${broken.length > named ? '; …' : ''}.`;
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
    return new Set(broken.slice(0, named).flatMap(({ base, variant }) => [base, variant]));
}
function describePair({ base, variant, baseSaid, variantSaid }, hidden) {
    const said = (value) => value === null ? 'no prediction' : typeof value === 'number' ? (0,judge_numbers/* say */.cv)(value) : value;
    const [one, other] = hidden.ids ? ['base', 'variant'] : [base.slice(0, 80), variant.slice(0, 80)];
    return hidden.answers
        ? `${one} and ${other}`
        : `${one} (${said(baseSaid)}) and ${other} (${said(variantSaid)})`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/judge/dependencies.js



/** Changes that are listed in a finding; the rest are counted. */
const listed = 50;
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
            `${(0,external_node_path_.basename)(candidate.file)}: ${changes.slice(0, listed).join('; ')}` +
            `${changes.length > listed ? `; and ${(0,judge_numbers/* say */.cv)(changes.length - listed)} more` : ''}.`;
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
var measure_drift = __webpack_require__(2749);
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

// EXTERNAL MODULE: ./build/src/judge/fall.js
var judge_fall = __webpack_require__(9600);
// EXTERNAL MODULE: ./build/src/judge/ruled.js
var ruled = __webpack_require__(7067);
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
        const reference = before && (0,ruled/* isEstimate */.Bh)(before) ? before.value : null;
        const doubts = rule === null ? [] : doubtsAbout(value, cases, before, rule);
        const status = doubts.length > 0 && rule?.gates ? 'AMBER' : 'NOTE';
        const message = `No label has come. From the probabilities alone, ${(0,ruled/* metricOf */.ak)({ metric }).title} is estimated at ${(0,judge_numbers/* say */.cv)(value)}` +
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
        .filter(({ from }) => from === 'reference' && before && (0,ruled/* isEstimate */.Bh)(before))
        .flatMap((fall) => (0,judge_fall/* judgeFall */.DR)(estimate, before, fall, (0,ruled/* metricOf */.ak)(rule).better).reason ?? []);
    const bounded = rule.green || rule.amber || rule.red;
    return [
        ...(bounded && (0,judge_rule/* levelOf */.In)(value, rule) !== 'GREEN' ? [`The plan says ${(0,words/* describeRule */.I)(rule)}.`] : []),
        ...falls,
    ];
}
/** How far the probabilities were off where labels were there, for the reader to judge the trust by. */
function calibration(comparisons) {
    const error = comparisons.find(({ metric }) => metric === 'calibration_error')?.reference;
    return error && (0,ruled/* isEstimate */.Bh)(error)
        ? `, which in the reference were off by ${(0,judge_numbers/* say */.cv)(error.value)} on average`
        : '';
}

// EXTERNAL MODULE: ./build/src/measure/range.js
var range = __webpack_require__(2727);
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

// EXTERNAL MODULE: ./build/src/judge/history.js + 4 modules
var judge_history = __webpack_require__(1246);
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
    return (0,wrong_rows/* hidesAnswers */.tM)(plan)
        ? `; the first: id ${id}`
        : `; the first: id ${id} should be ${expected}, is ${got}`;
}
/**
 * What the candidate said of the known cases, for the verdict, so that the next review can tell what changed. Private ids
 * are told by their place in the file; where the answers are private nothing is kept.
 */
function answersToKeep(plan, counts) {
    if ((0,wrong_rows/* hidesAnswers */.tM)(plan))
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

// EXTERNAL MODULE: ./build/src/judge/metrics.js + 2 modules
var metrics = __webpack_require__(1315);
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
        if (!comparison || !(0,ruled/* isEstimate */.Bh)(comparison.candidate))
            return [];
        const { candidate, reference } = comparison;
        const before = (0,ruled/* isEstimate */.Bh)(reference) ? `, in the reference ${(0,judge_numbers/* say */.cv)(reference.value)}` : '';
        const { title } = (0,ruled/* metricOf */.ak)(comparison);
        return [
            (0,judge_rule/* finding */.gk)(`segment/${segment.name}/${(0,ruled/* keyOf */.TN)(comparison)}`, rules.raises, `${title} is ${(0,judge_numbers/* say */.cv)(candidate.value)} (95 % interval ${(0,judge_numbers/* say */.cv)(candidate.interval[0])} to ` +
                `${(0,judge_numbers/* say */.cv)(candidate.interval[1])}, ${(0,judge_numbers/* sayCount */.j2)(candidate.cases, 'case')}) where ${segment.where}${before}; ` +
                `over all rows it is ${sayWhole(segment, measurements)}. Such a segment can be watched as an edge case.`, {
                value: candidate.value,
                interval: candidate.interval,
                reference: (0,ruled/* isEstimate */.Bh)(reference) ? reference.value : null,
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
    return whole && (0,ruled/* isEstimate */.Bh)(whole) ? (0,judge_numbers/* say */.cv)(whole.value) : 'not known';
}

;// CONCATENATED MODULE: ./build/src/measure/clock.js
/** Half of the day's rows must stand in other hours, and come back by the shift, before a clock is doubted. */
const apart = 0.5;
const together = 0.25;
const leastRows = 100;
/**
 * Hours by which a clock seems to have moved: the shift of the candidate's hours of the day that brings them back onto
 * the reference's, in total variation distance, where without it they lie apart. null where the hours agree, where no
 * shift explains them, and where there are fewer than 100 rows on a side.
 */
function clockShift(reference, candidate) {
    const [n, m] = [total(reference), total(candidate)];
    if (n < leastRows || m < leastRows)
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
    const earlier = past === null ? [] : (0,judge_history/* earlierReviews */.aW)(past, candidate);
    const ruled = ruledMetrics(plan, evidence);
    const said = answersToKeep(plan, knownAnswers);
    const lastSaid = earlier.findLast(({ known_answers }) => known_answers.length > 0)?.known_answers ?? [];
    const findings = [
        ...(0,metrics/* judgeMetrics */.lO)(plan, [...ruled, ...(0,judge_history/* againstLastReview */.Gk)(ruled, earlier)]),
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
        ...(now === null ? [] : (0,judge_history/* judgeReviews */.HB)(plan, ruled, evidence, past, now)),
    ];
    findings.push(...(0,judge_history/* judgeLeavingRed */.Pe)(plan, statusOf(findings), earlier));
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
            check: `metric/${(0,ruled/* keyOf */.TN)(rule)}`,
            rule,
            comparison: measurements.comparisons[i],
            outcomes: { reference: reference.outcome, candidate: candidate.outcome, paired },
        })),
        ...plan.edgeCases.flatMap(({ name, where, metrics }, i) => metrics.map((rule, j) => ({
            check: `edge/${name}/${(0,ruled/* keyOf */.TN)(rule)}`,
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
var measure_columns = __webpack_require__(1521);
// EXTERNAL MODULE: ./build/src/measure/index.js + 4 modules
var measure = __webpack_require__(9472);
// EXTERNAL MODULE: ./build/src/plan/read.js
var read = __webpack_require__(229);
// EXTERNAL MODULE: ./build/src/report/drill-down.js
var drill_down = __webpack_require__(2546);
// EXTERNAL MODULE: ./build/src/count/row-loops.js
var row_loops = __webpack_require__(5563);
// EXTERNAL MODULE: ./build/src/report/wrong-rows.js
var report_wrong_rows = __webpack_require__(115);
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
        const wrong = /^(edge|segment)\//.test(check) ? (0,wrong_rows/* wrongRows */.HO)(answers, chosen) : null;
        const total = wrong ? wrong.length : (0,row_loops/* countChosen */.KL)(chosen);
        if (total === 0)
            continue;
        const rows = wrong ? (0,wrong_rows/* worstOf */.hm)(answers, wrong, mostRows) : firstOf(chosen);
        samples[check] = (0,report_wrong_rows/* sampleOf */.uV)(plan, table, answers, rows, telling(plan, condition.columns, table), total);
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

// EXTERNAL MODULE: ./build/src/report/write.js + 29 modules
var write = __webpack_require__(4874);
// EXTERNAL MODULE: ./build/src/threads/columns.js
var threads_columns = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/count/weak-rows.js
var weak_rows = __webpack_require__(3375);
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
var version = __webpack_require__(8009);
;// CONCATENATED MODULE: ./build/src/gate.js





















/**
 * The whole story: plan + data → counts → measurements → verdict → report, on disk before anybody is told.
 *
 * @throws {Refusal} when plan, data or history cannot be used; then no verdict is left in `out`, not even an old one.
 */
async function check(options) {
    await (0,write/* clearReport */.G)(options.out);
    const plan = await (0,read/* readPlan */.m)(options.plan);
    const past = (await options.history?.read(plan.name)) ?? null;
    const pairs = await (0,behaviour/* readBehaviour */.Y)(plan);
    const dependencies = plan.deployment.dependencies && (await (0,data_dependencies/* readDependencies */.g)(options));
    const counted = await readAndMeasure(plan, options);
    const review = await reviewCounted(plan, { ...counted, pairs, dependencies }, past, options);
    review.drillDown = (0,drill_down/* drillDown */.q)(review.verdict, options);
    await (0,write/* writeReport */.u)(review, options.out);
    try {
        await options.history?.append((0,record/* recordOf */.z)(review));
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
    const weak = await (0,data_condition/* parseConditions */.WN)((0,measure/* weakConditions */.Xq)(plan, counts));
    const segments = (0,count/* countSlices */.Nv)(weak, sets, answers);
    const measurements = { ...measured, segments: (0,measure/* measureSegments */.tS)(plan.data.task, segments) };
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
        review.trend = (0,trend/* trendOf */.R)(past, (0,record/* recordOf */.z)(review));
    return review;
}
async function readAndMeasure(plan, { pool, progress, memory, now, ...files }) {
    const budget = (0,data_memory/* budgetOf */.nT)(memory ?? null);
    const sets = await (0,data_sets/* readSets */.AP)(plan, files, { runner: pool, budget, ...(progress && { progress }) });
    // Other threads count and measure columns while this one does all else.
    const columns = (0,threads_columns/* beginColumns */.$)(plan, sets, pool);
    const answers = (0,count/* countAnswers */.XA)(plan, sets, now);
    const performance = (0,measure/* measureAnswers */.M_)(plan, answers);
    const wrongRows = (0,report_wrong_rows/* sampleWrongRows */.h)(plan, sets.candidate.table, answers.answers.candidate);
    if (columns.shared && answers.searched)
        await (0,data_condition/* warmParser */.dh)();
    const { counted, cuts, measured: each } = await columns.finish();
    const { searched } = answers;
    const search = searched && (await countSearch(searched, cuts, sets.candidate.table, pool));
    // They end while this one goes on.
    void pool?.close();
    const measured = { ...performance, ...(0,measure_columns/* withRoles */.ou)(plan, sets.features, each), segments: [] };
    return { sets, ...(0,count/* withColumns */._Q)(answers, counted, search), measured, wrongRows };
}


/***/ }),

/***/ 5185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _judge_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1246);
/* harmony import */ var _judge_ruled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7067);


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
        level: (0,_judge_history_js__WEBPACK_IMPORTED_MODULE_0__/* .ownLevel */ .$m)(verdict),
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
        const check = `${prefix}/${(0,_judge_ruled_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(comparison)}`;
        const { candidate, reference, difference } = comparison;
        return {
            check,
            metric: comparison.metric,
            class: comparison.class,
            segment,
            status: status.get(check) ?? 'NOTE',
            rule: rules.get(check) ?? null,
            cases: candidate.cases,
            measured: (0,_judge_ruled_js__WEBPACK_IMPORTED_MODULE_1__/* .isEstimate */ .Bh)(candidate)
                ? {
                    value: candidate.value,
                    standard_error: candidate.standardError,
                    interval: candidate.interval,
                }
                : null,
            reference: (0,_judge_ruled_js__WEBPACK_IMPORTED_MODULE_1__/* .isEstimate */ .Bh)(reference) ? reference.value : null,
            difference: (0,_judge_ruled_js__WEBPACK_IMPORTED_MODULE_1__/* .isEstimate */ .Bh)(difference)
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
        return [`${prefix}/${(0,_judge_ruled_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(rule)}`, { green, amber, red }];
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


/***/ }),

/***/ 1246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gk: () => (/* binding */ againstLastReview),
  aW: () => (/* binding */ earlierReviews),
  Pe: () => (/* binding */ judgeLeavingRed),
  HB: () => (/* binding */ judgeReviews),
  $m: () => (/* binding */ ownLevel)
});

// UNUSED EXPORTS: isOwn

// EXTERNAL MODULE: ./build/src/measure/normal.js
var normal = __webpack_require__(627);
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
var judge_fall = __webpack_require__(9600);
// EXTERNAL MODULE: ./build/src/judge/numbers.js
var numbers = __webpack_require__(9847);
// EXTERNAL MODULE: ./build/src/judge/rule.js
var judge_rule = __webpack_require__(3447);
// EXTERNAL MODULE: ./build/src/judge/ruled.js
var judge_ruled = __webpack_require__(7067);
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
            ? `Falls of ${(0,judge_ruled/* nameOf */.Vb)(metric.comparison)} against the reference add up to ${(0,numbers/* say */.cv)(sum)} over ${(0,numbers/* sayCount */.j2)(reviews, 'review')}, and the alarm is at ${(0,numbers/* say */.cv)(settings.threshold)}: it is worse than it was, if only by a little each time.`
            : `Falls of ${(0,judge_ruled/* nameOf */.Vb)(metric.comparison)} against the reference add up to ${(0,numbers/* say */.cv)(sum)} over ${(0,numbers/* sayCount */.j2)(reviews, 'review')}; the alarm is at ${(0,numbers/* say */.cv)(settings.threshold)}.`;
        return [
            (0,judge_rule/* finding */.gk)(`${(0,judge_ruled/* reviewCheck */.jW)(metric)}/cusum`, (0,judge_rule/* raised */.P5)(over, settings.raises), message, {
                value: sum,
                rule: `standardised falls, less ${(0,numbers/* say */.cv)(settings.allowance)} each, add up to less than ${(0,numbers/* say */.cv)(settings.threshold)}`,
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
var psi = __webpack_require__(8526);
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
    const list = moved.slice(0, named).map(({ name, size }) => `${name} (${(0,numbers/* say */.cv)(size)})`);
    const since = `the last review, of ${last.at.slice(0, 10)}`;
    const message = moved.length === 0
        ? `None of ${(0,numbers/* sayCount */.j2)(compared.length, 'column')} is distributed otherwise than in ${since}.`
        : `${(0,numbers/* say */.cv)(moved.length)} of ${(0,numbers/* sayCount */.j2)(compared.length, 'column')} ${moved.length === 1 ? 'is' : 'are'} distributed ` +
            `otherwise than in ${since}: ${list.join(', ')}${moved.length > named ? ', …' : ''}.`;
    return [
        (0,judge_rule/* finding */.gk)('review/distributions', 'NOTE', message, {
            value: moved.length,
            rule: `PSI against the last review at least ${(0,numbers/* say */.cv)(matters)}, and more than chance makes`,
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
const day = 86_400_000;
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
            value: round(elapsed / day),
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
            (0,judge_rule/* finding */.gk)('review/stale', (0,judge_rule/* raised */.P5)(old, history.stale), message, { value: round(age / day), ...about }),
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
    const days = round(milliseconds / day);
    return `${(0,numbers/* say */.cv)(days)} ${days === 1 ? 'day' : 'days'}`;
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
        ? `${(0,numbers/* sayCount */.j2)(greens, 'GREEN review')} in a row: RED is left.`
        : `The last review, of ${last.at.slice(0, 10)}, was RED. ${(0,numbers/* sayCount */.j2)(leaveRedAfter, 'GREEN review')} in a row are needed to leave it; so far ${greens === 1 ? 'there is' : 'there are'} ${(0,numbers/* say */.cv)(greens)}.`;
    const rule = `RED is left after ${(0,numbers/* sayCount */.j2)(leaveRedAfter, 'GREEN review')} in a row`;
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
        const message = `${(0,numbers/* sayCount */.j2)(lost.length, 'line')} of the history cannot be read and ${lost.length === 1 ? 'was' : 'were'} left alone: ${listed(lost)}. What ${lost.length === 1 ? 'it says' : 'they say'} is not known. Update Greenlight where it is newer; restore or take out what is damaged.`;
        findings.push((0,judge_rule/* finding */.gk)('review/history', 'AMBER', message, { value: lost.length }));
    }
    if (late.length > 0) {
        const message = `${(0,numbers/* sayCount */.j2)(late.length, 'review')} of the history ${late.length === 1 ? 'is' : 'are'} dated after this one, as late as ${late.at(-1).at.slice(0, 16)}: a clock is wrong, or reviews are made out of order.`;
        findings.push((0,judge_rule/* finding */.gk)('review/history-order', 'AMBER', message, { value: late.length }));
    }
    if (cut.length > 0) {
        const message = `${(0,numbers/* sayCount */.j2)(cut.length, 'line')} of the history ${cut.length === 1 ? 'is' : 'are'} cut off, by ${cut.length === 1 ? 'a run that was' : 'runs that were'} stopped: ${listed(cut)}.`;
        findings.push((0,judge_rule/* finding */.gk)('review/history-cut-off', 'NOTE', message, { value: cut.length }));
    }
    return findings;
}
function listed(faults) {
    const first = faults.slice(0, 3).map(({ place, kind }) => `${place} (${kind})`);
    return faults.length > 3 ? `${first.join('; ')}; and ${(0,numbers/* say */.cv)(faults.length - 3)} more` : first.join('; ');
}
/** The level of a review's own findings; its status where none of them gates. */
function ownLevel({ status, findings }) {
    const own = findings.filter(isOwn).map((one) => one.status);
    if (own.length === findings.length)
        return status;
    const rank = ['RED', 'AMBER', 'GREEN'].find((level) => own.includes(level));
    return rank ?? 'AMBER';
}


/***/ }),

/***/ 9472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xP: () => (/* binding */ measure),
  M_: () => (/* binding */ measureAnswers),
  tS: () => (/* binding */ measureSegments),
  Xq: () => (/* binding */ weakConditions)
});

// UNUSED EXPORTS: compareOutcomes

// EXTERNAL MODULE: ./build/src/plan/metrics.js
var metrics = __webpack_require__(4036);
// EXTERNAL MODULE: ./build/src/measure/calibration.js
var calibration = __webpack_require__(606);
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

// EXTERNAL MODULE: ./build/src/measure/columns.js + 6 modules
var measure_columns = __webpack_require__(1521);
// EXTERNAL MODULE: ./build/src/measure/compare.js + 4 modules
var compare = __webpack_require__(6248);
// EXTERNAL MODULE: ./build/src/count/ranks.js
var ranks = __webpack_require__(3558);
// EXTERNAL MODULE: ./build/src/measure/score-influences.js
var score_influences = __webpack_require__(233);
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
var segments = __webpack_require__(8943);
// EXTERNAL MODULE: ./build/src/measure/hypergeometric.js
var hypergeometric = __webpack_require__(3851);
// EXTERNAL MODULE: ./build/src/measure/multiple-testing.js
var multiple_testing = __webpack_require__(8917);
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
        ...(0,measure_columns/* withRoles */.ou)(plan, features, (0,measure_columns/* measureColumns */.eh)(plan, features, columns)),
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
        if (metrics/* metricNames */.Z[metric].needs === 'scores' && !measurable)
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
        curves: scores && { roc: roc(scores), calibration: (0,calibration/* calibration */.xD)(scores) },
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
    return Object.entries(estimateWithoutLabels({ values: scores, rows }, positives)).flatMap(([metric, value]) => typeof value === 'number' && metric in metrics/* metricNames */.Z ? [{ metric, value, cases }] : []);
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


/***/ }),

/***/ 2546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ drillDown)
/* harmony export */ });
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


/***/ }),

/***/ 4874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ clearReport),
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/refusal.js
var refusal = __webpack_require__(4977);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/report/answer.js
var answer = __webpack_require__(9076);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/report/format.js
var report_format = __webpack_require__(5845);
// EXTERNAL MODULE: ./build/src/report/gating.js
var report_gating = __webpack_require__(6598);
// EXTERNAL MODULE: ./build/src/report/html/chip.js
var chip = __webpack_require__(6204);
;// CONCATENATED MODULE: ./build/src/report/html/answer.js





/** The top of the page: the answer, what it means, and what to do, who does it, by when. */
function answerHeader(review) {
    const said = (0,answer/* answer */.ZF)(review);
    const { about } = review.plan;
    const todo = said.parts.map(({ name, text }) => `<div><dt>${name}</dt><dd>${(0,report_escape/* escapeHtml */.ZD)(text, 1000)}</dd></div>`);
    return `<header class="answer ${said.level.toLowerCase()}"><div class="wrap">
<p class="verdict">${(0,chip/* chip */.j)(said.level)} <span class="plan">${(0,report_escape/* escapeHtml */.ZD)(said.plan, 120)}</span></p>
<h1>${capital(said.words)}</h1>
<p class="means">${(0,report_escape/* escapeHtml */.ZD)(capital(said.means), 400)}</p>
<dl class="todo">${todo.join('')}</dl>
<p class="looked">${about === null ? '' : `${(0,report_escape/* escapeHtml */.ZD)(about, 300)}. `}${looked(review)}</p>
</div></header>`;
}
function looked(review) {
    const { candidate, reference } = review.verdict;
    const rows = (0,report_format/* formatCount */.B4)(candidate.rows, 'candidate row');
    const against = reference === null
        ? `${rows}, no reference`
        : `${rows} against ${(0,report_format/* formatCount */.B4)(reference.rows, 'reference row')}`;
    const gating = (0,report_gating/* findingsOf */.WX)(review, 'RED', 'AMBER').length;
    const passed = (0,report_gating/* findingsOf */.WX)(review, 'GREEN').length;
    const notes = (0,report_gating/* findingsOf */.WX)(review, 'NOTE').length;
    const counts = `${(0,report_format/* formatCount */.B4)(gating, 'finding gates', 'findings gate')}, ${(0,report_format/* formatCount */.B4)(passed, 'check passed', 'checks passed')}, ${(0,report_format/* formatCount */.B4)(notes, 'note')}`;
    return `${against}; ${counts}. Reviewed ${(0,report_escape/* escapeHtml */.ZD)((0,report_format/* formatTime */.fU)(review.made.at), 40)}.`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./build/src/report/chart/axes.js
var axes = __webpack_require__(658);
// EXTERNAL MODULE: ./build/src/report/chart/svg.js
var svg = __webpack_require__(9453);
;// CONCATENATED MODULE: ./build/src/report/chart/curves.js


/** ROC curves of both sets. */
function rocChart(id, reference, candidate) {
    const { x, y, drawn } = (0,axes/* axes */.g)(axes/* frame */.G, {
        x: [0, 1],
        y: [0, 1],
        xName: 'false positive rate',
        yName: '',
    });
    const curve = (set, name) => set === null || set.roc.length < 2
        ? ''
        : `<path class="${name}" d="${(0,svg/* line */.n8)(finite(set.roc).map(([fpr, tpr]) => [x(fpr), y(tpr)]))}"/>`;
    const chance = `<line class="chance" x1="${(0,svg.px)(x(0))}" y1="${(0,svg.px)(y(0))}" x2="${(0,svg.px)(x(1))}" y2="${(0,svg.px)(y(1))}"/>`;
    return (0,svg/* svg */.JW)({
        id,
        width: axes/* frame */.G.width,
        height: axes/* frame */.G.height,
        className: 'chart',
        title: 'ROC curves',
        text: 'True positive rate over false positive rate. The nearer a curve is to the upper left corner, the better positives are told from negatives; the diagonal is chance.',
    }, drawn + chance + curve(reference, 'ref-line') + curve(candidate, 'cand-line'));
}
/** Share of positives over the mean score of each bin, of both sets. */
function calibrationChart(id, reference, candidate) {
    const { x, y, drawn } = (0,axes/* axes */.g)(axes/* frame */.G, { x: [0, 1], y: [0, 1], xName: 'mean score', yName: '' });
    const dots = (set, name) => {
        if (set === null)
            return '';
        const points = set.calibration
            .filter((bin) => Number.isFinite(bin.score) && Number.isFinite(bin.positives))
            .map((bin) => ({ x: x(bin.score), y: y(bin.positives), cases: bin.cases }));
        const most = Math.max(1, ...points.map((point) => point.cases));
        const marks = points.map((point) => name === 'ref'
            ? square(point.x, point.y, radius(point.cases, most))
            : `<circle class="cand-dot" cx="${(0,svg.px)(point.x)}" cy="${(0,svg.px)(point.y)}" r="${(0,svg.px)(radius(point.cases, most))}"/>`);
        return `<path class="${name}-line" d="${(0,svg/* line */.n8)(points.map((point) => [point.x, point.y]))}"/>${marks.join('')}`;
    };
    const ideal = `<line class="chance" x1="${(0,svg.px)(x(0))}" y1="${(0,svg.px)(y(0))}" x2="${(0,svg.px)(x(1))}" y2="${(0,svg.px)(y(1))}"/>`;
    return (0,svg/* svg */.JW)({
        id,
        width: axes/* frame */.G.width,
        height: axes/* frame */.G.height,
        className: 'chart',
        title: 'Calibration',
        text: 'Share of positives over the mean score, in bins of the score. On the diagonal the scores are the frequencies. Larger marks hold more cases.',
    }, drawn + ideal + dots(reference, 'ref') + dots(candidate, 'cand'));
}
function square(x, y, half) {
    return `<rect class="ref-dot" x="${(0,svg.px)(x - half)}" y="${(0,svg.px)(y - half)}" width="${(0,svg.px)(2 * half)}" height="${(0,svg.px)(2 * half)}"/>`;
}
function radius(cases, most) {
    return 2 + 3 * Math.sqrt(Math.max(0, cases) / most);
}
function finite(points) {
    return points.filter(([a, b]) => Number.isFinite(a) && Number.isFinite(b));
}

;// CONCATENATED MODULE: ./build/src/report/chart/histogram.js



const mostCategories = 8;
/** Both distributions over the same bins, as shares of their sets: reference filled, candidate drawn as a line. */
function histogramChart(id, name, histogram, frame) {
    const shares = sharesOf(histogram);
    if (histogram.categories !== null)
        return bars(id, name, histogram.categories, shares, frame);
    const edges = histogram.edges ?? [];
    if (edges.length < 2 || edges.some((edge) => !Number.isFinite(edge)))
        return '';
    const domain = [edges[0], edges.at(-1)];
    const top = Math.max(0.01, ...shares.reference, ...shares.candidate) * 1.08;
    const { x, y, drawn } = (0,axes/* axes */.g)(frame, { x: domain, y: [0, top], xName: '', yName: '', percentY: true });
    const steps = (values) => values.flatMap((share, i) => [
        [x(edges[i]), y(share)],
        [x(edges[i + 1]), y(share)],
    ]);
    const ground = y(0);
    const area = `M${(0,svg.px)(x(domain[0]))} ${(0,svg.px)(ground)}${(0,svg/* line */.n8)(steps(shares.reference)).replace('M', 'L')}L${(0,svg.px)(x(domain[1]))} ${(0,svg.px)(ground)}Z`;
    return (0,svg/* svg */.JW)({
        id,
        width: frame.width,
        height: frame.height,
        className: 'chart',
        title: `Distribution of ${name}`,
        text: describe(shares, edges.length - 1),
    }, `${drawn}<path class="ref-area" d="${area}"/><path class="cand-line" d="${(0,svg/* line */.n8)(steps(shares.candidate))}"/>`);
}
function bars(id, name, categories, shares, frame) {
    const order = categories
        .map((category, i) => ({
        category,
        reference: shares.reference[i] ?? 0,
        candidate: shares.candidate[i] ?? 0,
    }))
        .sort((a, b) => Math.abs(b.candidate - b.reference) - Math.abs(a.candidate - a.reference))
        .slice(0, mostCategories);
    const widest = Math.max(0.01, ...order.map((one) => Math.max(one.reference, one.candidate)));
    const label = 96;
    const room = frame.width - label - 88;
    const step = Math.min(32, (frame.height - 8) / Math.max(1, order.length));
    const thick = Math.min(10, step / 2 - 1);
    const body = order.map((one, i) => {
        const y = 4 + i * step;
        const reference = (one.reference / widest) * room;
        const candidate = (one.candidate / widest) * room;
        const change = `${(0,report_format/* formatPercent */.l9)(one.reference).replace(' %', '')} → ${(0,report_format/* formatPercent */.l9)(one.candidate)}`;
        return ((0,svg/* text */.Qq)(label - 6, y + thick + 3, histogram_short(one.category), 'tick', 'end') +
            `<rect class="ref-bar" x="${label}" y="${(0,svg.px)(y)}" width="${(0,svg.px)(reference)}" height="${(0,svg.px)(thick)}"/>` +
            `<rect class="cand-bar" x="${label}" y="${(0,svg.px)(y + thick)}" width="${(0,svg.px)(candidate)}" height="${(0,svg.px)(thick)}"/>` +
            (0,svg/* text */.Qq)(label + Math.max(reference, candidate) + 5, y + thick + 4, change, 'tick'));
    });
    const height = Math.max(40, Math.ceil(8 + order.length * step));
    return (0,svg/* svg */.JW)({
        id,
        width: frame.width,
        height,
        className: 'chart',
        title: `Shares of the categories of ${name}`,
        text: describe(shares, categories.length),
    }, body.join(''));
}
/** Counts as shares of their own set; 0 where a set is empty. */
function sharesOf(histogram) {
    const shares = (rows) => {
        const total = rows.reduce((sum, count) => sum + count, 0);
        return rows.map((count) => (total > 0 ? count / total : 0));
    };
    return { reference: shares(histogram.reference), candidate: shares(histogram.candidate) };
}
function describe(shares, bins) {
    const gap = shares.candidate.map((share, i) => Math.abs(share - (shares.reference[i] ?? 0)));
    const largest = Math.max(0, ...gap);
    return `Shares of rows in ${bins} bins, reference and candidate. The largest difference in one bin is ${(0,report_format/* formatPercent */.l9)(largest)} of rows. The numbers stand in the table below.`;
}
function histogram_short(name) {
    const points = Array.from(name);
    return points.length <= 14 ? name : `${points.slice(0, 13).join('')}…`;
}

;// CONCATENATED MODULE: ./build/src/report/drifted.js
/** All columns whose drift was asked for: those with a finding first, then by the size of the shift. */
function driftedColumns(review) {
    const shifted = review.verdict.findings.filter((finding) => finding.status !== 'GREEN');
    const found = new Set(shifted.map((finding) => finding.check));
    return review.measurements.columns
        .map((column) => ({
        column,
        drift: 'noEvidence' in column.drift ? null : column.drift,
        found: !('noEvidence' in column.drift) && found.has(`drift/${column.name}`),
    }))
        .sort((a, b) => Number(b.found) - Number(a.found) || size(b.drift) - size(a.drift));
}
function size(drift) {
    return drift === null || Number.isNaN(drift.size) ? -1 : drift.size;
}
/** Test → how its size is called. */
const sizeNames = {
    ks: 'KS D',
    psi: 'PSI',
    js: 'JS distance',
    wasserstein: 'Wasserstein, standardised',
    chi2: 'Cramér’s V',
};

// EXTERNAL MODULE: ./build/src/report/html/table.js
var html_table = __webpack_require__(1484);
;// CONCATENATED MODULE: ./build/src/report/html/profile.js



/** Names of a profile's quantiles, in their order. */
const quantileNames = ['1 %', '5 %', '25 %', 'Median', '75 %', '95 %', '99 %'];
const profile_mostCategories = 10;
/** What a column looks like in both sets: its cells, its range, mean and spread, its quantiles or most frequent categories. */
function profileTable({ name, reference, candidate }) {
    const [before, after] = [linesOf(reference), linesOf(candidate)];
    const heads = [...new Set([...before.keys(), ...after.keys()])];
    return (0,html_table/* dataTable */.Jx)({
        caption: `Profile of ${(0,report_escape/* escapeHtml */.ZD)(name, 80)}`,
        head: ['Cells', 'Reference', 'Candidate'],
        rows: heads.map((head) => [(0,report_escape/* escapeHtml */.ZD)(head, 80), before.get(head) ?? '–', after.get(head) ?? '–']),
        numbers: [1, 2],
    });
}
function linesOf(profile) {
    const lines = new Map([
        ['Rows', (0,report_format/* formatNumber */.ZV)(profile.rows)],
        ['Missing', `${(0,report_format/* formatNumber */.ZV)(profile.missing)} (${(0,report_format/* formatPercent */.l9)(profile.missing / profile.rows)})`],
        ['Distinct values', (0,report_format/* formatNumber */.ZV)(profile.distinct)],
    ]);
    for (const [head, line] of profile.type === 'number' ? numberLines(profile) : categoryLines(profile)) {
        lines.set(head, line);
    }
    return lines;
}
function numberLines({ invalid, spread }) {
    const odd = invalid === null ? [] : [['Not a number', (0,report_format/* formatNumber */.ZV)(invalid.cells)]];
    if (spread === null)
        return odd;
    const { min, max, mean, standardDeviation, quantiles } = spread;
    return [
        ...odd,
        ['Mean', (0,report_format/* formatNumber */.ZV)(mean)],
        ['Standard deviation', (0,report_format/* formatNumber */.ZV)(standardDeviation)],
        ['Least', (0,report_format/* formatNumber */.ZV)(min)],
        ...quantiles.map((value, i) => [quantileNames[i], (0,report_format/* formatNumber */.ZV)(value)]),
        ['Greatest', (0,report_format/* formatNumber */.ZV)(max)],
    ];
}
function categoryLines({ top, rows }) {
    return top
        .slice(0, profile_mostCategories)
        .map(({ category, rows: count }) => [
        `“${category}”`,
        `${(0,report_format/* formatNumber */.ZV)(count)} (${(0,report_format/* formatPercent */.l9)(count / rows)})`,
    ]);
}

;// CONCATENATED MODULE: ./build/src/report/html/drift.js






const small = { width: 300, height: 150, left: 40, right: 8, top: 10, bottom: 24 };
const mostCharts = 40;
/** Every column by the size of its shift, then both distributions of the columns that shifted furthest. */
function driftSection(review) {
    const columns = driftedColumns(review);
    if (columns.length === 0)
        return '';
    const times = new Set(review.plan.features.flatMap(({ name, type }) => (type === 'time' ? [name] : [])));
    const charts = (0,html_table/* budgeted */.hU)(columns.slice(0, mostCharts), 700_000, (column, index) => multiple(column, index, times));
    const drawn = columns.length - charts.shown;
    const left = drawn > 0
        ? `<p class="hint">Drawn are the ${(0,report_format/* formatNumber */.ZV)(charts.shown)} that shifted furthest; ${(0,report_format/* formatNumber */.ZV)(drawn)} more are in the table alone.</p>`
        : '';
    return (0,html_table/* section */.uW)('drift', 'Drift', `<p class="hint">How far each column of the candidate lies from the reference, the furthest first. Drift alone is no failure where labels show how the model performs.</p>${html_table/* key */.Eb}
<div class="multiples">${charts.html}</div>${left}
${(0,html_table/* folded */.TM)(`All ${(0,report_format/* formatNumber */.ZV)(columns.length)} columns as a table`, allColumns(columns))}`);
}
function multiple({ column, drift, found }, index, times) {
    const size = drift === null
        ? `<span class="none">no evidence</span>`
        : `${sizeNames[drift.test] ?? (0,report_escape/* escapeHtml */.ZD)(drift.test, 30)} <b>${(0,report_format/* formatNumber */.ZV)(drift.size)}</b>`;
    const title = `<span class="name">${(0,report_escape/* escapeHtml */.ZD)(column.name, 60)}${column.role === 'feature' ? '' : ` <small>${column.role}</small>`}</span><span class="size">${found ? '<span class="flag">shifted</span> ' : ''}${size}</span>`;
    return (0,html_table/* figure */.vP)(title, histogramChart(`d${index}`, column.name, column.histogram, small) ||
        '<p class="none">Nothing to draw.</p>', (0,html_table/* folded */.TM)('Numbers', histogramTable(`Drift of ${column.name}`, column.histogram)) +
        (times.has(column.name) ? '' : (0,html_table/* folded */.TM)('Profile', profileTable(column))));
}
/** The bins of a histogram with the rows and shares of both sets. */
function histogramTable(title, histogram) {
    const { reference, candidate } = sharesOf(histogram);
    const label = (i) => histogram.categories === null
        ? `${(0,report_format/* formatNumber */.ZV)(histogram.edges?.[i])} to ${(0,report_format/* formatNumber */.ZV)(histogram.edges?.[i + 1])}`
        : (0,report_escape/* escapeHtml */.ZD)(histogram.categories[i] ?? '', 80);
    return (0,html_table/* dataTable */.Jx)({
        caption: `${(0,report_escape/* escapeHtml */.ZD)(title, 80)}: shares of rows by bin`,
        head: ['Bin', 'Reference', 'Candidate'],
        rows: histogram.reference
            .slice(0, 60)
            .map((_, i) => [label(i), (0,report_format/* formatPercent */.l9)(reference[i]), (0,report_format/* formatPercent */.l9)(candidate[i])]),
        numbers: [1, 2],
    });
}
function allColumns(columns) {
    const { rows, left } = (0,html_table/* within */.ux)(columns, 300_000, (one) => [columnRow(one)]);
    const table = (0,html_table/* dataTable */.Jx)({
        caption: 'Drift of every column',
        head: ['Column', 'Test', 'Size', 'Chance', 'Reference', 'Candidate', 'Remarks'],
        rows,
        numbers: [2],
        captionHidden: true,
    });
    return left > 0 ? `${table}<p>… and ${(0,report_format/* formatNumber */.ZV)(left)} more columns.</p>` : table;
}
function columnRow({ column, drift, found }) {
    const measured = drift === null
        ? ['', '', '']
        : [
            sizeNames[drift.test] ?? (0,report_escape/* escapeHtml */.ZD)(drift.test, 30),
            (0,report_format/* formatNumber */.ZV)(drift.size),
            (0,report_escape/* escapeHtml */.ZD)((0,report_format/* formatLogP */.SI)(drift.logQ, 'q')),
        ];
    return [
        (0,report_escape/* escapeHtml */.ZD)(column.name, 80),
        ...measured,
        profile(column.reference),
        profile(column.candidate),
        remark(found, drift, 'noEvidence' in column.drift ? column.drift.noEvidence : null),
    ];
}
function profile(one) {
    const missing = one.missing > 0 && one.rows > 0 ? `, ${(0,report_format/* formatPercent */.l9)(one.missing / one.rows)} missing` : '';
    if (one.type === 'category')
        return `${(0,report_format/* formatNumber */.ZV)(one.distinct)} categories${missing}`;
    if (one.spread === null)
        return `no number${missing}`;
    const { min, max, mean } = one.spread;
    return `${(0,report_format/* formatNumber */.ZV)(min)} to ${(0,report_format/* formatNumber */.ZV)(max)}, mean ${(0,report_format/* formatNumber */.ZV)(mean)}${missing}`;
}
function remark(found, drift, none) {
    const names = (what, list) => list === undefined || list.length === 0
        ? ''
        : `${what}: ${list
            .slice(0, 5)
            .map((name) => (0,report_escape/* escapeHtml */.ZD)(name, 40))
            .join(', ')}${list.length > 5 ? ` and ${list.length - 5} more` : ''}`;
    return [
        found ? 'shifted' : '',
        none === null ? '' : `no evidence: ${(0,report_escape/* escapeHtml */.ZD)(none, 200)}`,
        names('new', drift?.newCategories),
        names('gone', drift?.vanishedCategories),
    ]
        .filter((part) => part !== '')
        .join('; ');
}

;// CONCATENATED MODULE: ./build/src/report/html/curves.js







const mostClasses = 20;
const mostScores = 6;
/** Score distribution, ROC, calibration and confusion tables, each of both sets. */
function curvesSection(review) {
    const { reference, candidate, columns } = review.measurements;
    const curves = [reference?.curves ?? null, candidate.curves];
    const scores = columns.filter((column) => column.role === 'score').slice(0, mostScores);
    const figures = [
        ...scores.map((score, i) => (0,html_table/* figure */.vP)(scores.length === 1 ? 'Score distribution' : `Scores of ${(0,report_escape/* escapeHtml */.ZD)(score.name, 60)}`, histogramChart(`score${i}`, score.name, score.histogram, axes/* frame */.G), (0,html_table/* folded */.TM)('Numbers', histogramTable(`Scores of ${score.name}`, score.histogram)))),
        some(curves, 'roc')
            ? (0,html_table/* figure */.vP)('ROC: true over false positive rate', rocChart('roc', ...curves), (0,html_table/* folded */.TM)('Numbers', rocTable(...curves)))
            : '',
        some(curves, 'calibration')
            ? (0,html_table/* figure */.vP)('Calibration: positives over score', calibrationChart('calibration', ...curves), (0,html_table/* folded */.TM)('Numbers', calibrationTable(...curves)))
            : '',
    ].filter((one) => one !== '');
    const confusion = [
        ['Candidate', candidate.confusion],
        ['Reference', reference?.confusion ?? null],
    ].flatMap(([name, counts]) => (counts === null ? [] : [confusionTable(name, counts)]));
    if (figures.length + confusion.length === 0)
        return '';
    const charts = figures.length === 0 ? '' : `${html_table/* key */.Eb}<div class="figures">${figures.join('\n')}</div>`;
    const wide = candidate.confusion !== null && candidate.confusion.classes.length > 3 ? ' wide' : '';
    const tables = confusion.length === 0
        ? ''
        : `<h3>Confusion tables</h3><p class="hint">Labels in rows, predictions in columns; right decisions are bold, and shares are of the rows with that label.</p><div class="pair confusion${wide}">${confusion.join('\n')}</div>`;
    return (0,html_table/* section */.uW)('scores', 'Scores and decisions', charts + tables);
}
function some(curves, name) {
    return curves.some((set) => set !== null && set[name].length > 1);
}
function rocTable(reference, candidate) {
    const grid = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
    return (0,html_table/* dataTable */.Jx)({
        caption: 'True positive rate at some false positive rates',
        head: ['False positive rate', 'Reference', 'Candidate'],
        rows: grid.map((fpr) => [
            (0,report_format/* formatPercent */.l9)(fpr),
            (0,report_format/* formatPercent */.l9)(rateAt(reference, fpr)),
            (0,report_format/* formatPercent */.l9)(rateAt(candidate, fpr)),
        ]),
        numbers: [0, 1, 2],
    });
}
/** True positive rate on the line between the curve's points. */
function rateAt(curves, fpr) {
    const roc = curves?.roc ?? [];
    for (let i = 1; i < roc.length; i++) {
        const [x0, y0] = roc[i - 1];
        const [x1, y1] = roc[i];
        if (x0 <= fpr && fpr <= x1 && x1 > x0)
            return y0 + ((fpr - x0) / (x1 - x0)) * (y1 - y0);
    }
    return null;
}
function calibrationTable(reference, candidate) {
    const rows = [['Reference', reference], ['Candidate', candidate]].flatMap(([name, set]) => (set?.calibration ?? []).map((bin) => [
        name,
        (0,report_format/* formatNumber */.ZV)(bin.score),
        (0,report_format/* formatPercent */.l9)(bin.positives),
        (0,report_format/* formatNumber */.ZV)(bin.cases),
    ]));
    return (0,html_table/* dataTable */.Jx)({
        caption: 'Calibration by bin',
        head: ['Set', 'Mean score', 'Positives', 'Cases'],
        rows,
        numbers: [1, 2, 3],
    });
}
function confusionTable(name, { classes, rows }) {
    const shown = classes.slice(0, mostClasses);
    const cell = (counts, j, right) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        return `<span class="count${right ? ' right' : ''}">${(0,report_format/* formatNumber */.ZV)(counts[j] ?? 0)}</span> <span class="share">${(0,report_format/* formatPercent */.l9)(total > 0 ? (counts[j] ?? 0) / total : null)}</span>`;
    };
    const table = (0,html_table/* dataTable */.Jx)({
        caption: `${name}: labels and predictions`,
        head: ['Label', ...shown.map((one) => `predicted ${(0,report_escape/* escapeHtml */.ZD)(one, 40)}`)],
        rows: shown.map((one, i) => [
            `is ${(0,report_escape/* escapeHtml */.ZD)(one, 40)}`,
            ...shown.map((_, j) => cell(rows[i] ?? [], j, i === j)),
        ]),
        numbers: shown.map((_, i) => i + 1),
    });
    const left = classes.length - shown.length;
    return left > 0 ? `<div>${table}<p>… and ${(0,report_format/* formatNumber */.ZV)(left)} more classes.</p></div>` : table;
}

// EXTERNAL MODULE: ./build/src/judge/metrics.js + 2 modules
var metrics = __webpack_require__(1315);
// EXTERNAL MODULE: ./build/src/report/chart/bands.js
var chart_bands = __webpack_require__(8591);
;// CONCATENATED MODULE: ./build/src/report/chart/range.js



const width = 260;
const height = 46;
/** Where a value stands: its interval and the reference on the green, amber and red bands of its rule; '' if it has no scale. */
function rangePlot(id, finding, rule) {
    const domain = (0,chart_bands/* domainOf */.Ow)(finding, rule);
    if (domain === null || finding.value === null)
        return '';
    const x = (0,svg/* linear */.sn)(domain, [6, width - 6]);
    const inside = (value) => Math.max(6, Math.min(width - 6, x(value)));
    const bands = rule === null
        ? `<rect class="band-none" x="6" y="8" width="${width - 12}" height="18"/>`
        : (0,chart_bands/* bandsOf */.yL)(finding.check, rule, domain)
            .map(({ from, to, level }) => `<rect class="band-${level.toLowerCase()}" x="${(0,svg.px)(x(from))}" y="8" width="${(0,svg.px)(x(to) - x(from))}" height="18"/>`)
            .join('');
    const percent = (0,report_gating/* inPercent */.vi)(finding);
    const bounds = (0,chart_bands/* boundsOf */.BO)(finding.check, rule).filter((bound) => bound >= domain[0] && bound <= domain[1]);
    const labels = bounds.map((bound, i) => {
        const words = percent ? `${Number((bound * 100).toPrecision(4))} %` : boundText(bound);
        const near = i > 0 && x(bound) - x(bounds[i - 1]) < 30;
        return `<line class="cut" x1="${(0,svg.px)(x(bound))}" y1="5" x2="${(0,svg.px)(x(bound))}" y2="29"/>${near ? '' : (0,svg/* text */.Qq)(x(bound), 42, words, 'tick', 'middle')}`;
    });
    const [low, high] = finding.interval ?? [finding.value, finding.value];
    const whisker = `<line class="whisker" x1="${(0,svg.px)(inside(low))}" y1="17" x2="${(0,svg.px)(inside(high))}" y2="17"/>`;
    const reference = finding.reference === null || !Number.isFinite(finding.reference)
        ? ''
        : `<path class="ref-mark" d="M${(0,svg.px)(inside(finding.reference))} 10l6 7l-6 7l-6 -7z"/>`;
    const dot = `<circle class="dot" cx="${(0,svg.px)(inside(finding.value))}" cy="17" r="5.5"/>`;
    return (0,svg/* svg */.JW)({
        id,
        width,
        height,
        className: 'range',
        title: `Where ${finding.check} stands`,
        text: range_describe(finding),
    }, bands + labels.join('') + reference + whisker + dot);
}
/** A bound as exactly as a plan is likely to have it. */
function boundText(bound) {
    if (Math.abs(bound) >= 1e4)
        return (0,svg/* tickText */.X8)(bound, 0, bound);
    return String(Number(bound.toPrecision(4))).replace('-', '\u{2212}');
}
function range_describe(finding) {
    const { value, interval, reference } = (0,report_gating/* figures */.u5)(finding);
    return `Candidate ${value}${interval === '' ? '' : `, interval ${interval}`}${reference === '' ? '' : `, reference ${reference}`}. ${finding.rule}. Level ${finding.status}.`;
}

;// CONCATENATED MODULE: ./build/src/report/decided.js


/** How the level came about, in sentences of plain text that is still untrusted. */
function decided(review) {
    const { plan, verdict } = review;
    const { confidence } = plan;
    const worst = (0,report_gating/* findingsOf */.WX)(review, verdict.status).filter((finding) => finding.status === verdict.status);
    const sentences = [
        confidence === null
            ? 'Each measured value was compared with its rule as written in the plan.'
            : `GREEN and RED both need proof at ${(0,report_format/* formatPercent */.l9)(confidence)} confidence: RED when the whole one-sided bound is past the red rule (Holm-adjusted over the gating metrics), GREEN when the bound clears the rule, else AMBER.`,
        `The level is that of the worst finding that gates; ${(0,report_format/* formatCount */.B4)(worst.length, 'finding is', 'findings are')} ${verdict.status}.`,
        'What could not be measured is never GREEN. Notes are shown and never gate.',
    ];
    const likely = worst
        .filter((finding) => finding.flip !== undefined && Number.isFinite(finding.flip))
        .sort((a, b) => b.flip - a.flip);
    for (const finding of likely.slice(0, 10)) {
        sentences.push(`${finding.check} would get another level on ${chance(finding.flip)} of samples of this size.`);
    }
    for (const finding of review.verdict.findings
        .filter((one) => one.cases_needed !== undefined)
        .slice(0, 10)) {
        sentences.push(`${finding.check}: ${(0,report_format/* formatNumber */.ZV)(finding.cases_needed)} cases would settle it.`);
    }
    return sentences;
}
/** A chance in per cent; what is next to nothing is not spelt out. */
function chance(share) {
    return share !== undefined && share < 0.001 ? 'under 0.1 %' : (0,report_format/* formatPercent */.l9)(share);
}

;// CONCATENATED MODULE: ./build/src/report/html/gates.js








/** Cells of a sampled row. */
const mostCells = 8;
/** What gates, the worst first, with each value on the bands of its rule; then the notes and the passed checks, folded. */
function gatesSection(review) {
    const findings = (0,report_gating/* gatingFindings */.dh)(review);
    const open = review.verdict.status === 'GREEN';
    const title = open ? 'What was judged' : 'What gates';
    const whole = (0,html_table/* budgeted */.hU)(findings, 1_100_000, (finding, index) => row(review, finding, index));
    const names = (0,html_table/* budgeted */.hU)(findings.slice(whole.shown), 300_000, (finding) => nameOnly(finding));
    const body = findings.length === 0
        ? '<p>No check gates in this plan.</p>'
        : `${gateTable(title, whole.html)}${more(names)}`;
    return (0,html_table/* section */.uW)('gates', title, `${body}\n${others(review)}`);
}
function gateTable(title, rows) {
    // On a phone the rows are laid out as cards, which would take the table's meaning from it; the roles keep it.
    const head = ['Level', 'Check', 'Candidate', 'Reference', 'Where it stands'];
    const cells = head.map((name) => `<th role="columnheader" scope="col">${name}</th>`).join('');
    return `<table class="gates" role="table"><caption class="sr">${title}, the worst first</caption><thead role="rowgroup"><tr role="row">${cells}</tr></thead><tbody role="rowgroup">
${rows}
</tbody></table>
<p class="key">On the bands of the rule: <span><i class="swatch dot"></i>candidate</span> with its interval, <span><i class="swatch diamond"></i>reference</span>.</p>`;
}
function row(review, finding, index) {
    const { value, interval, reference, difference } = (0,report_gating/* figures */.u5)(finding);
    const besides = (0,metrics/* saidBesides */.Vf)(finding);
    const plot = rangePlot(`g${index}`, finding, (0,report_gating/* ruleOf */.Y)(review.plan, finding));
    const rows = itsRows(review, finding);
    const behind = rows === ''
        ? ''
        : `\n<tr role="row" class="behind"><td role="cell"></td><td role="cell" colspan="4">${rows}</td></tr>`;
    return `<tr role="row"><td role="cell" class="level">${(0,chip/* chip */.j)(finding.status)}</td>
<th role="rowheader" scope="row"><strong>${(0,report_escape/* escapeHtml */.ZD)((0,report_gating/* titleOf */.Gg)(finding.check), 160)}</strong> <code>${(0,report_escape/* escapeHtml */.ZD)(finding.check, 160)}</code>${besides === '' ? '' : `<p>${(0,report_escape/* escapeHtml */.ZD)(besides, 800)}</p>`}${facts(finding)}</th>
<td role="cell" class="value"><b>${value}</b>${interval === '' ? '' : `<span>${interval}</span>`}</td>
<td role="cell" class="reference">${reference === '' ? '<span class="none">none</span>' : `${reference}${difference === '' ? '' : `<span>${difference}</span>`}`}</td>
<td role="cell" class="stands">${plot}<p>${(0,report_escape/* escapeHtml */.ZD)(finding.rule, 200)}</p></td></tr>${behind}`;
}
/** The command that shows a finding's rows, and a few of them. */
function itsRows({ drillDown, findingRows = {} }, { check }) {
    const command = Object.hasOwn(drillDown, check) ? drillDown[check] : undefined;
    const sample = Object.hasOwn(findingRows, check) ? findingRows[check] : undefined;
    const shown = sample === undefined ? '' : sampleTable(check, sample);
    if (command === undefined)
        return shown === '' ? '' : (0,html_table/* folded */.TM)('Its rows', shown);
    return (0,html_table/* folded */.TM)('Its rows', `${shown}<p class="hint">All of them:</p><pre>${(0,report_escape/* escapeHtml */.ZD)(command, 2000)}</pre>`);
}
function sampleTable(check, { columns, rows, total }) {
    const names = columns.slice(0, mostCells);
    return (0,html_table/* dataTable */.Jx)({
        caption: `${(0,report_format/* formatNumber */.ZV)(rows.length)} of ${(0,report_format/* formatCount */.B4)(total, 'row')} behind ${(0,report_escape/* escapeHtml */.ZD)(check, 160)}`,
        head: ['Row', ...names.map((name) => (0,report_escape/* escapeHtml */.ZD)(name, 60)), 'Answer'],
        rows: rows.map(({ row, cells, why }) => [
            (0,report_format/* formatNumber */.ZV)(row),
            ...cells.slice(0, mostCells).map((cell) => (0,report_escape/* escapeHtml */.ZD)(cell, 80)),
            (0,report_escape/* escapeHtml */.ZD)(why, 160),
        ]),
    });
}
function facts(finding) {
    const said = [
        finding.cases === null || (0,metrics/* saidBesides */.Vf)(finding).includes((0,report_format/* formatNumber */.ZV)(finding.cases))
            ? ''
            : (0,report_format/* formatCount */.B4)(finding.cases, 'case'),
        finding.flip === undefined || !Number.isFinite(finding.flip)
            ? ''
            : `another level on ${chance(finding.flip)} of samples of this size`,
        finding.cases_needed === undefined ? '' : `${(0,report_format/* formatNumber */.ZV)(finding.cases_needed)} cases would settle it`,
        finding.plan_line === null ? '' : `line ${(0,report_format/* formatNumber */.ZV)(finding.plan_line)} of the plan`,
    ].filter((fact) => fact !== '');
    return said.length === 0 ? '' : `<p class="facts">${said.join(' · ')}</p>`;
}
function nameOnly(finding) {
    return `<li>${(0,chip/* chip */.j)(finding.status)} <code>${(0,report_escape/* escapeHtml */.ZD)(finding.check, 120)}</code></li>`;
}
function more({ html, left }) {
    if (html === '' && left === 0)
        return '';
    const rest = left > 0 ? `<p>… and ${(0,report_format/* formatNumber */.ZV)(left)} more; all of them are in verdict.json.</p>` : '';
    return `<p>To keep this page small, the rest by name alone:</p><ul class="names">${html}</ul>${rest}`;
}
function others(review) {
    const list = (title, findings) => {
        if (findings.length === 0)
            return '';
        const { rows, left } = (0,html_table/* within */.ux)(findings, 250_000, (finding) => [otherRow(review, finding)]);
        const table = (0,html_table/* dataTable */.Jx)({
            caption: title,
            head: ['Check', 'Level', 'Value', 'Interval', 'Reference', 'What was found'],
            rows,
            numbers: [2, 3, 4],
            captionHidden: true,
        });
        const rest = left > 0 ? `<p>… and ${(0,report_format/* formatNumber */.ZV)(left)} more in verdict.json.</p>` : '';
        return (0,html_table/* folded */.TM)(`${title} (${(0,report_format/* formatNumber */.ZV)(findings.length)})`, table + rest);
    };
    const shown = new Set((0,report_gating/* gatingFindings */.dh)(review));
    const passed = (0,report_gating/* findingsOf */.WX)(review, 'GREEN').filter((finding) => !shown.has(finding));
    return list('Notes', (0,report_gating/* findingsOf */.WX)(review, 'NOTE')) + list('Checks that passed', passed);
}
function otherRow(review, finding) {
    const { value, interval, reference } = (0,report_gating/* figures */.u5)(finding);
    const name = `${(0,report_escape/* escapeHtml */.ZD)((0,report_gating/* titleOf */.Gg)(finding.check), 120)}`;
    const rows = finding.status === 'NOTE' && finding.where !== undefined ? itsRows(review, finding) : '';
    return [
        name,
        (0,chip/* chip */.j)(finding.status),
        value,
        interval,
        reference,
        (0,report_escape/* escapeHtml */.ZD)((0,metrics/* saidBesides */.Vf)(finding), 400) + rows,
    ];
}

;// CONCATENATED MODULE: ./build/src/report/chart/pair.js


const pair_width = 170;
const pair_height = 32;
/**
 * One metric on both sets: reference above, candidate below, each with its interval. The scale is its own, or reaches
 * over `beside` too, the others it is to be compared with; `whole` is the candidate's value over all rows, as a line.
 */
function pairPlot(id, title, comparison, { beside = [], whole = null } = {}) {
    const { reference, candidate } = comparison;
    const points = [comparison, ...beside].flatMap((one) => [
        ...pointsOf(one.reference),
        ...pointsOf(one.candidate),
    ]);
    if (whole !== null)
        points.push(whole);
    const low = Math.min(...points);
    const high = Math.max(...points);
    if (!(high > low))
        return '';
    const x = (0,svg/* linear */.sn)([low, high], [8, pair_width - 8]);
    const mark = (measured, y, own, shape) => {
        if (pointsOf(measured).length === 0 || 'noEvidence' in measured)
            return '';
        const [from, to] = measured.interval;
        const whisker = `<line class="${own}-whisker-thin" x1="${(0,svg.px)(x(from))}" y1="${y}" x2="${(0,svg.px)(x(to))}" y2="${y}"/>`;
        return whisker + shape(x(measured.value));
    };
    return (0,svg/* svg */.JW)({ id, width: pair_width, height: pair_height, className: 'pair-plot', title: `${title} on both sets`, text: pair_describe(comparison) }, (whole === null
        ? ''
        : `<line class="chance" x1="${(0,svg.px)(x(whole))}" y1="0" x2="${(0,svg.px)(x(whole))}" y2="${pair_height}"/>`) +
        mark(reference, 9, 'ref', (at) => `<path class="ref-mark" d="M${(0,svg.px)(at)} 4l5 5l-5 5l-5 -5z"/>`) +
        mark(candidate, 23, 'cand', (at) => `<circle class="cand-dot" cx="${(0,svg.px)(at)}" cy="23" r="5"/>`));
}
function pointsOf(measured) {
    if ('noEvidence' in measured)
        return [];
    const points = [measured.value, ...measured.interval];
    return points.every(Number.isFinite) ? points : [];
}
function pair_describe({ reference, candidate }) {
    const say = (measured) => 'noEvidence' in measured
        ? 'no evidence'
        : `${(0,report_format/* formatNumber */.ZV)(measured.value)}, interval ${(0,report_format/* formatInterval */.vy)(measured.interval)}`;
    return `Reference ${say(reference)}; candidate ${say(candidate)}.`;
}

;// CONCATENATED MODULE: ./build/src/report/edge-case.js
/**
 * The weak segments as edge cases in YAML, to be put below `edge_cases:` in the plan; "" where there are none. For want
 * of a better wish their rule asks for what the model reaches over all rows.
 */
function asEdgeCases({ plan, measurements }, most = Infinity) {
    return measurements.segments
        .slice(0, most)
        .flatMap(({ where, comparisons: [comparison] }, i) => {
        if (comparison === undefined)
            return [];
        const { metric } = comparison;
        const whole = wholeValue(metric, measurements);
        const bound = plan.data.task === 'regression' ? '<=' : '>=';
        return [
            `  - name: weak segment ${i + 1}`,
            `    where: '${where.replaceAll("'", "''")}'`,
            `    min_cases: ${plan.segments.minCases}`,
            `    ${metric}: ${whole === null ? '{ gates: false }' : `{ green: "${bound} ${Number(whole.toPrecision(2))}" }`}`,
        ];
    })
        .join('\n');
}
function wholeValue(metric, { comparisons }) {
    const whole = comparisons.find((one) => one.metric === metric && one.class === null);
    const value = whole && 'value' in whole.candidate ? whole.candidate.value : Number.NaN;
    return Number.isFinite(value) ? value : null;
}

;// CONCATENATED MODULE: ./build/src/report/html/metrics.js






const metrics_head = ['Metric', 'Reference', 'Candidate', 'Difference', 'Cases'];
function metricsSection(review) {
    const { comparisons, estimated } = review.measurements;
    if (comparisons.length + estimated.length === 0)
        return '';
    const paired = comparisons.some((comparison) => comparison.paired)
        ? 'Both models answered the same cases; differences are measured case by case.'
        : 'The two sets are independent samples.';
    const measured = (0,html_table/* dataTable */.Jx)({
        caption: 'Metrics on both sets',
        head: [...metrics_head, '◇ reference, ● candidate'],
        rows: (0,html_table/* within */.ux)(comparisons.map(plotted), 200_000, (row) => [row]).rows,
        numbers: [1, 2, 3, 4],
        captionHidden: true,
    });
    const guessed = estimated.length === 0
        ? ''
        : (0,html_table/* dataTable */.Jx)({
            caption: 'Estimated without labels',
            head: ['Metric', 'Estimate'],
            rows: estimated
                .slice(0, 50)
                .map(({ metric, value }) => [(0,report_escape/* escapeHtml */.ZD)((0,report_gating/* metricTitle */.Vu)(metric), 80), (0,report_format/* formatNumber */.ZV)(value)]),
            numbers: [1],
        });
    return (0,html_table/* section */.uW)('metrics', 'Metrics side by side', `${measured}<p class="hint">${paired}</p>${guessed}`);
}
function slicesSection({ plan, measurements }) {
    const { edgeCases, segments } = measurements;
    if (edgeCases.length + segments.length === 0)
        return '';
    return (0,html_table/* section */.uW)('slices', 'Edge cases and segments', part('e', 'Edge cases of the plan', edgeCases, measurements) +
        part('s', 'Weak segments that the search found, the worst first', segments, measurements) +
        watched(asEdgeCases({ plan, measurements }, 50)));
}
function watched(lines) {
    if (lines === '')
        return '';
    return (0,html_table/* folded */.TM)('Watch them as edge cases', `<p>To be put below <code>edge_cases:</code> in the plan:</p><pre>${(0,report_escape/* escapeHtml */.ZD)(lines, 20_000)}</pre>`);
}
function plotted(comparison, index) {
    const plot = pairPlot(`m${index}`, (0,report_gating/* metricTitle */.Vu)(comparison.metric), comparison);
    return [...cells(comparison), plot];
}
function part(id, caption, slices, { comparisons }) {
    if (slices.length === 0)
        return '';
    const all = slices.slice(0, 200).flatMap((slice) => slice.comparisons);
    const like = (one) => (other) => other.metric === one.metric && other.class === one.class;
    let plots = 0;
    const { rows, left } = (0,html_table/* within */.ux)(slices, 300_000, (slice) => slice.comparisons.slice(0, 20).map((comparison) => {
        const over = comparisons.find(like(comparison))?.candidate;
        return [
            place(slice),
            (0,report_format/* formatNumber */.ZV)(slice.candidateRows),
            ...cells(comparison).slice(0, 4),
            pairPlot(`${id}${plots++}`, `${(0,report_gating/* metricTitle */.Vu)(comparison.metric)} where ${slice.where}`, comparison, {
                beside: all.filter(like(comparison)),
                whole: over && 'value' in over && Number.isFinite(over.value) ? over.value : null,
            }),
        ];
    }));
    const table = (0,html_table/* dataTable */.Jx)({
        caption,
        head: ['Where', 'Rows', ...metrics_head.slice(0, 4), '◇ reference, ● candidate, ┊ all rows'],
        rows,
        numbers: [1, 3, 4, 5],
    });
    return left > 0 ? `${table}<p>… and ${(0,report_format/* formatNumber */.ZV)(left)} more.</p>` : table;
}
/** The name where it has one, and the condition that selects its rows. */
function place({ name, where }) {
    const condition = `<code>${(0,report_escape/* escapeHtml */.ZD)(where, 300)}</code>`;
    return name === where ? condition : `${(0,report_escape/* escapeHtml */.ZD)(name, 120)}<br>${condition}`;
}
function cells(comparison) {
    const { reference, candidate, difference } = comparison;
    const title = (0,report_gating/* metricTitle */.Vu)(comparison.metric);
    return [
        (0,report_escape/* escapeHtml */.ZD)(comparison.class === null ? title : `${title}, ${comparison.class}`, 120),
        value(reference),
        value(candidate) + interval(candidate),
        'noEvidence' in difference ? '' : (0,report_format/* formatDifference */.jR)(difference.value) + interval(difference),
        (0,report_format/* formatNumber */.ZV)(candidate.cases),
    ];
}
function value(measured) {
    return 'noEvidence' in measured
        ? `<span class="none">no evidence: ${(0,report_escape/* escapeHtml */.ZD)(measured.noEvidence, 200)}</span>`
        : (0,report_format/* formatNumber */.ZV)(measured.value);
}
function interval(measured) {
    return 'noEvidence' in measured ? '' : `<small>${(0,report_format/* formatInterval */.vy)(measured.interval)}</small>`;
}

// EXTERNAL MODULE: ./build/src/report/provenance.js
var provenance = __webpack_require__(3541);
;// CONCATENATED MODULE: ./build/src/report/html/origin.js





/** How the level was decided, the labels it rests on, and what the review was made from. */
function originSection(review) {
    const sentences = decided(review).map((sentence) => `<li>${(0,report_escape/* escapeHtml */.ZD)(sentence, 500)}</li>`);
    const entries = (0,provenance/* provenance */.a)(review).map(({ name, text, url }) => {
        const shown = `<code>${(0,report_escape/* escapeHtml */.ZD)(text, 400)}</code>`;
        const linked = url === undefined ? shown : `<a href="${(0,report_escape/* escapeHtml */.ZD)(url)}" rel="noreferrer noopener">${shown}</a>`;
        return `<div><dt>${name}</dt><dd>${linked}</dd></div>`;
    });
    return (0,html_table/* section */.uW)('origin', 'How it was decided', `<ul>${sentences.join('')}</ul>\n<h3>Labels</h3>${labels(review)}\n<h3>Provenance</h3><dl class="origin">${entries.join('')}</dl>`);
}
function labels(review) {
    const row = (name, set) => [
        name,
        (0,report_format/* formatNumber */.ZV)(set.rows),
        `${(0,report_format/* formatNumber */.ZV)(set.labels.labelled)} (${(0,report_format/* formatPercent */.l9)(set.labels.rows > 0 ? set.labels.labelled / set.labels.rows : null)})`,
        (0,report_format/* formatNumber */.ZV)(set.labels.pending),
        (0,report_format/* formatNumber */.ZV)(set.labels.unmatched),
        set.from === null ? '' : (0,report_escape/* escapeHtml */.ZD)((0,report_format/* formatTime */.fU)(set.from), 40),
        set.to === null ? '' : (0,report_escape/* escapeHtml */.ZD)((0,report_format/* formatTime */.fU)(set.to), 40),
    ];
    const { reference, candidate } = review.measurements;
    return (0,html_table/* dataTable */.Jx)({
        caption: 'Labels of both sets',
        head: ['Set', 'Rows', 'With a label', 'Too young for one', 'Labels of no row', 'First', 'Last'],
        rows: [...(reference === null ? [] : [row('Reference', reference)]), row('Candidate', candidate)],
        numbers: [1, 2, 3, 4],
        captionHidden: true,
    });
}

;// CONCATENATED MODULE: ./build/src/report/html/rows.js



const mostRows = 1000;
const mostColumns = 40;
/** The wrong rows in a table that can be searched and filtered by text, by a condition on a column and by time. */
function rowsSection(review) {
    const sample = review.wrongRows;
    if (sample === null || sample.rows.length === 0)
        return '';
    const timed = sample.rows.some((row) => row.time !== null && !Number.isNaN(Date.parse(row.time)));
    const columns = sample.columns.slice(0, mostColumns);
    const { html, shown } = (0,html_table/* budgeted */.hU)(sample.rows.slice(0, mostRows), 900_000, (row) => tableRow(row, columns.length, timed));
    const head = ['Row', ...(timed ? ['Time'] : []), 'Why', ...columns.map((name) => (0,report_escape/* escapeHtml */.ZD)(name, 60))];
    const cells = head.map((name) => `<th scope="col">${name}</th>`).join('');
    const { task, score, scores } = review.plan.data;
    const regression = task === 'regression';
    const order = regression ? ', the furthest first' : score || scores ? ', the most confident first' : '';
    const off = `${regression ? 'off' : 'wrong'}${order}`;
    const left = sample.columns.length - columns.length;
    const note = left > 0 ? ` ${(0,report_format/* formatNumber */.ZV)(left)} more columns are left out.` : '';
    return (0,html_table/* section */.uW)('rows', regression ? 'Largest errors' : 'Wrong predictions', `<p class="hint">${(0,report_format/* formatNumber */.ZV)(shown)} of ${(0,report_format/* formatNumber */.ZV)(Math.max(sample.total, shown))} candidate rows whose prediction is ${off}.${note}</p>
${filters(columns, timed)}
<p id="matches" class="hint" role="status"></p>
<div class="scroll tall" role="region" aria-label="Rows, to be scrolled" tabindex="0"><table id="wrong" data-first="${timed ? 3 : 2}"><caption class="sr">Candidate rows whose prediction is wrong</caption><thead><tr>${cells}</tr></thead><tbody>
${html}
</tbody></table></div>`);
}
function tableRow(row, columns, timed) {
    const time = row.time === null ? Number.NaN : Date.parse(row.time);
    const at = Number.isNaN(time) ? '' : ` data-t="${time}"`;
    const when = timed ? `<td>${row.time === null ? '' : (0,report_escape/* escapeHtml */.ZD)((0,report_format/* formatTime */.fU)(row.time), 40)}</td>` : '';
    const cells = Array.from({ length: columns }, (_, i) => `<td>${(0,report_escape/* escapeHtml */.ZD)(rows_short(row.cells[i] ?? ''), 120)}</td>`).join('');
    return `<tr${at}><th scope="row">${(0,report_format/* formatNumber */.ZV)(row.row)}</th>${when}<td>${(0,report_escape/* escapeHtml */.ZD)(row.why, 160)}</td>${cells}</tr>`;
}
/** A number with a long tail of digits, cut to seven that matter. */
function rows_short(cell) {
    return /^-?\d+\.\d{7,}$/.test(cell) ? String(Number(Number(cell).toPrecision(7))) : cell;
}
/** Hidden until the script is there to serve it. */
function filters(columns, timed) {
    const options = columns.map((name, i) => `<option value="${i}">${(0,report_escape/* escapeHtml */.ZD)(name, 60)}</option>`).join('');
    const times = timed
        ? `<div class="times"><label>From (UTC) <input id="from" type="datetime-local"></label><label>To (UTC) <input id="to" type="datetime-local"></label></div>`
        : '';
    return `<form id="filters" hidden><label class="wide">Search <input id="search" type="search" autocomplete="off" placeholder="text in any cell"></label>
<fieldset><legend>Condition</legend><select id="column" aria-label="Column"><option value="">any row</option>${options}</select><select id="operator" aria-label="Comparison"><option value="=">=</option><option value="!=">≠</option><option value="<">&lt;</option><option value="<=">≤</option><option value=">">&gt;</option><option value=">=">≥</option><option value="has">contains</option><option value="empty">is empty</option></select><input id="operand" aria-label="Value" autocomplete="off"></fieldset>
${times}<button type="reset">Show all</button></form>`;
}

// EXTERNAL MODULE: ./build/src/report/chart/trend.js
var trend = __webpack_require__(5464);
// EXTERNAL MODULE: ./build/src/report/trend.js
var report_trend = __webpack_require__(6903);
;// CONCATENATED MODULE: ./build/src/report/html/trend.js






function trendSection(review) {
    const series = (0,report_trend/* seriesOf */.Lf)(review);
    if (series.length === 0)
        return '';
    const figures = series.map((one, index) => {
        const title = (0,report_gating/* titleOf */.Gg)(one.name);
        return (0,html_table/* figure */.vP)((0,report_escape/* escapeHtml */.ZD)(title, 100), (0,trend/* trendChart */.CY)(`t${index}`, title, one), (0,html_table/* folded */.TM)('Numbers', numbers(title, one)));
    });
    return (0,html_table/* section */.uW)('trend', 'Trend', `<p class="key">On the bands of the rule that holds now, with intervals. Level of the whole review: <span><i class="swatch green"></i>GREEN</span> <span><i class="swatch amber"></i>AMBER</span> <span><i class="swatch red"></i>RED</span></p><div class="figures">${figures.join('\n')}</div>`);
}
function numbers(title, series) {
    const format = (0,trend/* formatOf */.be)(series);
    return (0,html_table/* dataTable */.Jx)({
        caption: `${(0,report_escape/* escapeHtml */.ZD)(title, 100)} by review`,
        head: ['Review', 'Level', 'Value', 'Interval'],
        rows: series.points.map((point) => [
            (0,report_escape/* escapeHtml */.ZD)((0,report_format/* formatTime */.fU)(point.at), 40),
            (0,report_escape/* escapeHtml */.ZD)(point.status, 20),
            format(point.value),
            (0,report_format/* formatInterval */.vy)(point.interval, format),
        ]),
        numbers: [2, 3],
    });
}

;// CONCATENATED MODULE: ./build/src/report/script.js
/** The script of the page: it filters the table of wrong rows, and opens all that is folded for printing. No data is in it. */
const script = `'use strict';
const form = document.getElementById('filters');
if (form) {
  const field = (id) => document.getElementById(id);
  const table = field('wrong');
  const first = Number(table.dataset.first);
  const rows = Array.from(table.tBodies[0].rows, (row) => ({
    row,
    time: row.dataset.t === undefined ? NaN : Number(row.dataset.t),
    cells: Array.from(row.cells, (cell) => cell.textContent),
    text: row.textContent.toLowerCase(),
  }));
  const number = (text) => (text.trim() === '' ? NaN : Number(text.replace(/\\u2212/g, '-')));
  const holds = (cell, operator, operand) => {
    if (operator === 'empty') return cell.trim() === '';
    if (operator === 'has') return cell.toLowerCase().includes(operand.toLowerCase());
    const [a, b] = [number(cell), number(operand)];
    const both = !Number.isNaN(a) && !Number.isNaN(b);
    if (operator === '=') return both ? a === b : cell === operand;
    if (operator === '!=') return both ? a !== b : cell !== operand;
    if (!both) return false;
    return operator === '<' ? a < b : operator === '<=' ? a <= b : operator === '>' ? a > b : a >= b;
  };
  const moment = (id) => {
    const input = field(id);
    return input && input.value ? Date.parse(input.value + 'Z') : NaN;
  };
  const apply = () => {
    const words = field('search').value.trim().toLowerCase().split(/\\s+/).filter(Boolean);
    const column = field('column').value;
    const operator = field('operator').value;
    const operand = field('operand').value.trim();
    const asked = column !== '' && (operand !== '' || operator === 'empty');
    const from = moment('from');
    const to = moment('to');
    let shown = 0;
    for (const one of rows) {
      const keep =
        words.every((word) => one.text.includes(word)) &&
        (!asked || holds(one.cells[first + Number(column)], operator, operand)) &&
        (Number.isNaN(from) || one.time >= from) &&
        (Number.isNaN(to) || one.time <= to);
      one.row.hidden = !keep;
      if (keep) shown += 1;
    }
    field('operand').disabled = operator === 'empty';
    field('matches').textContent = shown === rows.length ? 'All ' + rows.length.toLocaleString('en') + ' shown.' : shown.toLocaleString('en') + ' of ' + rows.length.toLocaleString('en') + ' match.';
  };
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
}
let folded = [];
addEventListener('beforeprint', () => {
  folded = Array.from(document.querySelectorAll('details:not([open])'));
  for (const one of folded) one.open = true;
});
addEventListener('afterprint', () => {
  for (const one of folded) one.open = false;
});
`;

// EXTERNAL MODULE: ./build/src/report/style.js + 1 modules
var style = __webpack_require__(4398);
;// CONCATENATED MODULE: ./build/src/report/html.js













/**
 * report.html: one file that loads nothing. Its policy forbids every request, and every script and style but its own.
 * Lists are cut, and say so, to keep it under 5 MB.
 */
function renderHtml(review) {
    const said = (0,answer/* answer */.ZF)(review);
    const sections = [
        gatesSection(review),
        metricsSection(review),
        curvesSection(review),
        driftSection(review),
        slicesSection(review),
        rowsSection(review),
        trendSection(review),
        originSection(review),
    ].filter((section) => section !== '');
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash(style/* style */.i)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${said.level}: ${(0,report_escape/* escapeHtml */.ZD)(said.plan, 120)}</title>
<style>${style/* style */.i}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the evidence</a>
${answerHeader(review)}
<nav aria-label="Contents"><div class="wrap"><ul>${sections.map(entry).join('')}</ul></div></nav>
<main id="main" class="wrap">
${sections.join('\n')}
</main>
<footer><div class="wrap">Greenlight ${(0,report_escape/* escapeHtml */.ZD)(review.made.version, 40)}</div></footer>
<script>${script}</script>
</body>
</html>
`;
}
function entry(section) {
    const [, id = '', title = ''] = /^<section id="(\w+)"[^>]*><h2[^>]*>([^<]*)</.exec(section) ?? [];
    return `<li><a href="#${id}">${title}</a></li>`;
}
function hash(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}

// EXTERNAL MODULE: ./build/src/report/chart/unicode.js
var unicode = __webpack_require__(4588);
;// CONCATENATED MODULE: ./build/src/report/markdown/table.js
/** Text that stays on one line, where it is short enough for a narrow column. */
function unbroken(text) {
    return text.length <= 24 ? text.replaceAll(' ', '\u{A0}') : text;
}
/** A table of cells that are already escaped. `align` has one of l, r, c a column. */
function table(head, align, rows) {
    const rule = [...align].map((side) => (side === 'r' ? '--:' : side === 'c' ? ':-:' : ':--'));
    return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
/** The first `most` of many, and a sentence on the rest. */
function capped(items, most, what, render) {
    const shown = render(items.slice(0, most));
    const left = items.length - most;
    return left > 0 ? `${shown}\n\n… and ${left.toLocaleString('en')} more ${what}.` : shown;
}

;// CONCATENATED MODULE: ./build/src/report/markdown/gates.js








const legend = '<sub>● candidate, ─ its interval, ◇ reference, ┊ bounds of the rule.</sub>';
/**
 * What gates, the worst first, in as much detail as `fits` allows: whole rows; rows whose message is left out, from the
 * last; names alone, from the last; in the extreme the number of findings a level, and the names that still fit.
 */
function gates_gates(review, fits = () => true) {
    const findings = (0,report_gating/* gatingFindings */.dh)(review);
    if (findings.length === 0)
        return 'No check gates in this plan.';
    const title = review.verdict.status === 'GREEN' ? '**What was judged**' : '**What gates**';
    const whole = new Map();
    const rowOf = (finding) => {
        const known = whole.get(finding);
        if (known !== undefined)
            return known;
        const made = gates_row(review, finding, 300);
        whole.set(finding, made);
        return made;
    };
    const shortened = findings.map((finding) => gates_row(review, finding, 0));
    const named = findings.map((finding) => gates_name(finding));
    const page = (full, short) => [
        title,
        '',
        ...tableOf([...findings.slice(0, full).map(rowOf), ...shortened.slice(full, short)]),
        ...namesOf(named.slice(short)),
    ].join('\n');
    if (fits(page(findings.length, findings.length)))
        return page(findings.length, findings.length);
    if (fits(page(0, findings.length))) {
        const full = largest(findings.length, (count) => fits(page(count, findings.length)));
        return page(full, findings.length);
    }
    if (fits(page(0, 0)))
        return page(0, largest(findings.length, (count) => fits(page(0, count))));
    const counted = (shown) => [title, '', counts(findings), ...namesOf(named.slice(0, shown))].join('\n');
    return counted(largest(findings.length, (count) => fits(counted(count))));
}
function gates_row(review, finding, messageLimit) {
    const { value, interval, reference, difference } = (0,report_gating/* figures */.u5)(finding);
    const strip = (0,unicode/* rangeStrip */.Cu)(finding, (0,report_gating/* ruleOf */.Y)(review.plan, finding));
    const series = (0,report_trend/* seriesOfFinding */.eJ)(review, finding);
    const besides = messageLimit === 0 ? '' : (0,report_escape/* escapeMarkdown */.FV)((0,metrics/* saidBesides */.Vf)(finding), messageLimit);
    const message = besides === '' ? '' : `<br>${besides}`;
    const line = series === null ? '' : (0,unicode/* sparkline */.KM)(series.points.map((point) => point.value));
    return [
        unbroken(`${answer/* emoji */.Zg[finding.status]} ${finding.status}`),
        (0,report_escape/* markdownCode */.D9)(finding.check, 120) + message,
        stacked([unbroken(value), unbroken(interval)]),
        stacked([unbroken(reference), unbroken(difference)]),
        stacked([picture(strip), clauses(finding.rule), picture(line)]),
    ];
}
function stacked(parts) {
    return parts.filter((part) => part !== '').join('<br>');
}
function picture(drawn) {
    return drawn === '' ? '' : `<code>${drawn}</code>`;
}
/** A rule, broken between its clauses and nowhere else. */
function clauses(rule) {
    const whole = (0,report_escape/* cut */.Jj)(rule, 160).split(/(?<=;) /);
    return whole
        .map((part) => part
        .split(/(?<=[,:]) /)
        .map((clause) => (0,report_escape/* escapeMarkdown */.FV)(unbroken(clause)))
        .join(' '))
        .join('<br>');
}
function tableOf(rows) {
    if (rows.length === 0)
        return [];
    const head = ['Level', 'Check', 'Candidate, interval', 'Reference', 'Rule, where it stands'];
    return [table(head.map(unbroken), 'llrrl', rows), '', legend];
}
function gates_name(finding) {
    return `${answer/* emoji */.Zg[finding.status]} ${(0,report_escape/* markdownCode */.D9)(finding.check, 60)}`;
}
function namesOf(names) {
    return names.length === 0 ? [] : ['', 'By name alone, to stay within the limit:', '', names.join(', ')];
}
function counts(findings) {
    const count = (status) => findings.filter((finding) => finding.status === status).length;
    const parts = ['RED', 'AMBER', 'GREEN']
        .filter((status) => count(status) > 0)
        .map((status) => `${answer/* emoji */.Zg[status]} ${(0,report_format/* formatNumber */.ZV)(count(status))} ${status}`);
    return `**${parts.join(', ')}**: too many to list here; all of them are in the full report.`;
}
/** The largest count up to `most` that fits; 0 when none does. What fits at one count fits at every smaller one. */
function largest(most, fits) {
    let low = 0;
    let high = most;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (fits(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/src/report/markdown/head.js




/** The answer in one line, what to do in the next, and what was looked at. */
function head_head(review, heading = '###') {
    const said = (0,answer/* answer */.ZF)(review);
    const first = `${heading} ${answer/* emoji */.Zg[said.level]} ${said.level}  ${(0,report_escape/* escapeMarkdown */.FV)(said.plan, 100)}: ${said.words} — ${(0,report_escape/* escapeMarkdown */.FV)(said.means, 300)}`;
    return `${first}\n${(0,report_escape/* escapeMarkdown */.FV)(said.todo, 1000)}\n\n${head_looked(review)}`;
}
function head_looked(review) {
    const { candidate, reference } = review.verdict;
    const rows = (0,report_format/* formatCount */.B4)(candidate.rows, 'candidate row');
    const gating = (0,report_gating/* findingsOf */.WX)(review, 'RED', 'AMBER').length;
    return [
        reference === null
            ? `${rows}, no reference`
            : `${rows} against ${(0,report_format/* formatCount */.B4)(reference.rows, 'reference row')}`,
        gating === 0 ? 'nothing gates' : (0,report_format/* formatCount */.B4)(gating, 'finding gates', 'findings gate'),
        (0,report_format/* formatCount */.B4)((0,report_gating/* findingsOf */.WX)(review, 'GREEN').length, 'check passed', 'checks passed'),
        (0,report_format/* formatCount */.B4)((0,report_gating/* findingsOf */.WX)(review, 'NOTE').length, 'note'),
    ].join(' · ');
}

;// CONCATENATED MODULE: ./build/src/report/markdown/drift.js





/** How far each column has shifted, the furthest first. */
function drift(review, most = Infinity) {
    const columns = driftedColumns(review);
    if (columns.length === 0)
        return null;
    const largest = Math.max(0.2, ...columns.map(({ drift: found }) => found?.size ?? 0).filter(Number.isFinite));
    const rows = (shown) => shown.map(({ column, drift: measured, found }) => [
        (0,report_escape/* markdownCode */.D9)(column.name, 120),
        column.role,
        measured === null ? '' : (sizeNames[measured.test] ?? (0,report_escape/* escapeMarkdown */.FV)(measured.test, 40)),
        measured === null ? '' : (0,report_format/* formatNumber */.ZV)(measured.size),
        measured === null ? '' : `<code>${(0,unicode/* bar */.M0)(measured.size / largest)}</code>`,
        measured === null ? '' : (0,report_escape/* escapeMarkdown */.FV)((0,report_format/* formatLogP */.SI)(measured.logQ, 'q')),
        [
            found ? 'shifted' : '',
            'noEvidence' in column.drift ? `no evidence: ${(0,report_escape/* escapeMarkdown */.FV)(column.drift.noEvidence, 200)}` : '',
            categories('new', measured?.newCategories),
            categories('gone', measured?.vanishedCategories),
        ]
            .filter((part) => part !== '')
            .join('; '),
    ]);
    return {
        title: 'Drift, column by column',
        body: capped(columns, most, 'columns', (shown) => table(['Column', 'Role', 'Test', 'Size', '', 'Chance', 'Remarks'], 'lllrlll', rows(shown))),
    };
}
function categories(what, names) {
    if (names === undefined || names.length === 0)
        return '';
    const shown = names.slice(0, 5).map((name) => (0,report_escape/* markdownCode */.D9)(name, 40));
    return `${what}: ${shown.join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;
}

;// CONCATENATED MODULE: ./build/src/report/markdown/evidence.js



const evidence_mostClasses = 20;
/** How many labels there are, and how old they are. */
function evidence_labels(review) {
    const row = (name, set) => set === null
        ? []
        : [
            [
                name,
                (0,report_format/* formatNumber */.ZV)(set.rows),
                `${(0,report_format/* formatNumber */.ZV)(set.labels.labelled)} (${(0,report_format/* formatPercent */.l9)(set.labels.rows > 0 ? set.labels.labelled / set.labels.rows : null)})`,
                (0,report_format/* formatNumber */.ZV)(set.labels.pending),
                (0,report_format/* formatNumber */.ZV)(set.labels.unmatched),
                set.from === null ? '' : (0,report_escape/* escapeMarkdown */.FV)((0,report_format/* formatTime */.fU)(set.from), 40),
                set.to === null ? '' : (0,report_escape/* escapeMarkdown */.FV)((0,report_format/* formatTime */.fU)(set.to), 40),
            ],
        ];
    return {
        title: 'Labels',
        body: table(['Set', 'Rows', 'With a label', 'Too young for one', 'Labels of no row', 'First', 'Last'], 'lrrrrll', [
            ...row('Reference', review.measurements.reference),
            ...row('Candidate', review.measurements.candidate),
        ]),
    };
}
/** Labels against predictions, of both sets. */
function confusion(review) {
    const { reference, candidate } = review.measurements;
    const parts = [
        ['Candidate', candidate.confusion],
        ['Reference', reference?.confusion ?? null],
    ].flatMap(([name, counts]) => (counts === null ? [] : [`**${name}**\n\n${evidence_confusionTable(counts)}`]));
    return parts.length === 0 ? null : { title: 'Confusion tables', body: parts.join('\n\n') };
}
function evidence_confusionTable({ classes, rows }) {
    const shown = classes.slice(0, evidence_mostClasses);
    const drawn = table(['is ↓, predicted →', ...shown.map((name) => (0,report_escape/* markdownCode */.D9)(name, 40))], `l${'r'.repeat(shown.length)}`, shown.map((name, i) => [(0,report_escape/* markdownCode */.D9)(name, 40), ...shown.map((_, j) => (0,report_format/* formatNumber */.ZV)(rows[i]?.[j] ?? 0))]));
    const left = classes.length - shown.length;
    return left > 0 ? `${drawn}\n\n… and ${(0,report_format/* formatNumber */.ZV)(left)} more classes.` : drawn;
}
/** Commands that print the rows behind a finding. */
function drillDown(review, most = Infinity) {
    const commands = Object.entries(review.drillDown);
    if (commands.length === 0)
        return null;
    const lines = commands
        .slice(0, most)
        .flatMap(([check, command]) => [`# ${(0,report_escape/* escapeTerminal */.en)(check, 120)}`, (0,report_escape/* escapeTerminal */.en)(command, 1000)]);
    if (commands.length > most)
        lines.push(`# and ${(0,report_format/* formatNumber */.ZV)(commands.length - most)} more in the full report`);
    return { title: 'See the rows behind a finding', body: (0,report_escape/* markdownFence */.p0)(lines.join('\n'), 'sh') };
}

;// CONCATENATED MODULE: ./build/src/report/markdown/findings.js






/** What is shown and never gates. */
function notes(review, most = Infinity) {
    return listed('Notes', (0,report_gating/* findingsOf */.WX)(review, 'NOTE'), most);
}
/** What was checked and found in order. */
function passed(review, most = Infinity) {
    return listed('Checks that passed', (0,report_gating/* findingsOf */.WX)(review, 'GREEN'), most);
}
function listed(title, findings, most) {
    if (findings.length === 0)
        return null;
    return {
        title: `${title} (${(0,report_format/* formatNumber */.ZV)(findings.length)})`,
        body: capped(findings, most, 'in the full report', (shown) => table(['Level', 'Check', 'Value', 'Interval', 'Reference', 'Cases', 'Rule', 'What was found'], 'llrrrrll', shown.map(findings_row))),
    };
}
function findings_row(finding) {
    const { value, interval, reference } = (0,report_gating/* figures */.u5)(finding);
    return [
        unbroken(`${answer/* emoji */.Zg[finding.status]} ${finding.status}`),
        (0,report_escape/* markdownCode */.D9)(finding.check, 120),
        value,
        unbroken(interval),
        reference,
        finding.cases === null ? '' : (0,report_format/* formatNumber */.ZV)(finding.cases),
        (0,report_escape/* escapeMarkdown */.FV)(finding.rule, 160),
        (0,report_escape/* escapeMarkdown */.FV)((0,metrics/* saidBesides */.Vf)(finding), 400),
    ];
}

;// CONCATENATED MODULE: ./build/src/report/markdown/metrics.js





const markdown_metrics_head = ['Metric', 'Reference', 'Candidate', 'Interval', 'Difference', 'Interval', 'Cases'];
/** Every metric on both sets. */
function metrics_metrics(review) {
    const { comparisons } = review.measurements;
    if (comparisons.length === 0)
        return null;
    const paired = comparisons.some((comparison) => comparison.paired);
    const rows = comparisons.map((comparison) => metrics_cells(comparison));
    const note = paired
        ? 'Both models answered the same cases; differences are measured case by case.'
        : 'The sets are independent samples.';
    return { title: 'Metrics side by side', body: `${table(markdown_metrics_head, 'lrrrrrr', rows)}\n\n${note}` };
}
/** Edge cases of the plan, then the weak segments that the search found. */
function slices(review, most = Infinity) {
    const { edgeCases, segments } = review.measurements;
    if (edgeCases.length + segments.length === 0)
        return null;
    const part = (title, items) => items.length === 0
        ? []
        : [`**${title}**`, '', capped(items, most, 'in the full report', (shown) => metrics_tableOf(shown)), ''];
    const watched = segments.length === 0
        ? []
        : [
            'To watch them, put these below <code>edge_cases:</code> in the plan:',
            '',
            (0,report_escape/* markdownFence */.p0)(asEdgeCases(review, most), 'yaml'),
        ];
    return {
        title: 'Edge cases and segments',
        body: [...part('Edge cases', edgeCases), ...part('Weak segments', segments), ...watched]
            .join('\n')
            .trimEnd(),
    };
}
function metrics_tableOf(items) {
    return table(['Where', 'Rows', ...markdown_metrics_head.slice(0, 4)], 'lrlrrr', items.flatMap((slice) => slice.comparisons.map((comparison) => [
        slice.name === slice.where
            ? (0,report_escape/* markdownCode */.D9)(slice.where, 300)
            : `${(0,report_escape/* escapeMarkdown */.FV)(slice.name, 120)}<br>${(0,report_escape/* markdownCode */.D9)(slice.where, 300)}`,
        (0,report_format/* formatNumber */.ZV)(slice.candidateRows),
        ...metrics_cells(comparison).slice(0, 4),
    ])));
}
function metrics_cells(comparison) {
    const { candidate, difference } = comparison;
    const title = (0,report_gating/* metricTitle */.Vu)(comparison.metric);
    return [
        (0,report_escape/* escapeMarkdown */.FV)(comparison.class === null ? title : `${title}, ${comparison.class}`, 120),
        metrics_value(comparison.reference),
        metrics_value(candidate),
        metrics_interval(candidate),
        'noEvidence' in difference ? '' : metrics_value(difference),
        metrics_interval(difference),
        (0,report_format/* formatNumber */.ZV)(candidate.cases),
    ];
}
function metrics_value(measured) {
    return 'noEvidence' in measured
        ? `no evidence: ${(0,report_escape/* escapeMarkdown */.FV)(measured.noEvidence, 200)}`
        : (0,report_format/* formatNumber */.ZV)(measured.value);
}
function metrics_interval(measured) {
    return 'noEvidence' in measured ? '' : unbroken((0,report_format/* formatInterval */.vy)(measured.interval));
}

;// CONCATENATED MODULE: ./build/src/report/markdown/origin.js




function howDecided(review) {
    return {
        title: 'How the level was decided',
        body: decided(review)
            .map((sentence) => `- ${(0,report_escape/* escapeMarkdown */.FV)(sentence, 500)}`)
            .join('\n'),
    };
}
function origin(review) {
    const rows = (0,provenance/* provenance */.a)(review).map(({ name, text, url }) => [
        name,
        url === undefined ? (0,report_escape/* markdownCode */.D9)(text, 300) : `[${(0,report_escape/* escapeMarkdown */.FV)(text, 300)}](${url})`,
    ]);
    return { title: 'Provenance', body: table(['', ''], 'll', rows) };
}

;// CONCATENATED MODULE: ./build/src/report/markdown/trend.js





/** Measured values over the reviews so far, as charts that GitHub draws. */
function trend_trend(review) {
    const series = (0,report_trend/* seriesOf */.Lf)(review, 3);
    return series.length === 0
        ? null
        : { title: 'Trend over the reviews', body: series.map((one) => chart(one)).join('\n\n') };
}
/** Blue, green, amber and red that show on a white and on a black page. */
const colours = { value: '#4a90e2', green: '#2e9e6b', amber: '#c98a12', red: '#d9534f' };
function chart(series) {
    const { name, rule, points } = series;
    const known = points.filter((point) => point.value !== null);
    const scale = (0,trend/* formatOf */.be)(series) === report_format/* formatPercent */.l9 ? 100 : 1;
    const values = known.map((point) => point.value * scale);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const margin = (high - low || Math.abs(high) || 1) * 0.1;
    const near = (value) => value > low - 4 * margin - (high - low) && value < high + 4 * margin + (high - low);
    const bounds = ['green', 'amber', 'red'].flatMap((level) => {
        const bound = rule?.[level] ?? null;
        return bound === null || !near(bound.value * scale)
            ? []
            : [{ level, text: bound.text, value: bound.value * scale }];
    });
    const all = [...values, ...bounds.map(({ value }) => value)];
    const flat = bounds.map(({ level, text }) => `${level} ${text}`).join(', ');
    const palette = [colours.value, ...bounds.map(({ level }) => colours[level])].join(', ');
    const days = [known[0], known.at(-1)].map(({ at }) => plain((0,report_format/* formatDay */.im)(at))).join(' to ');
    const drawn = [
        '```mermaid',
        `%%{init: {"xyChart": {"width": 720, "height": 260}, "themeVariables": {"xyChart": {"plotColorPalette": "${palette}"}}}}%%`,
        'xychart-beta',
        `  title "${plain((0,report_gating/* titleOf */.Gg)(name))}"`,
        `  x-axis "${known.length} reviews, ${days}" 1 --> ${known.length}`,
        `  y-axis ${scale === 100 ? '"per cent" ' : ''}${around(all, margin, scale)}`,
        ...[values, ...bounds.map(({ value }) => values.map(() => value))].map((line) => `  line [${line.map(decimal).join(', ')}]`),
        '```',
    ].join('\n');
    return flat === ''
        ? drawn
        : `${drawn}\n\n<sub>Flat lines are the bounds of the rule: ${(0,report_escape/* escapeMarkdown */.FV)(flat, 200)}.</sub>`;
}
/** A stretch of the axis around some values; that of shares stays within 0 and 1. */
function around(values, margin, scale) {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const share = low >= 0 && high <= scale;
    const from = share ? Math.max(0, low - margin) : low - margin;
    const to = share ? Math.min(scale, high + margin) : high + margin;
    return `${decimal(from)} --> ${decimal(to)}`;
}
/** Mermaid knows no escape that holds everywhere, so only letters, digits and a few signs are let through. */
function plain(text) {
    const kept = text
        .replace(/[^\p{L}\p{N} .,:/_-]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    return Array.from(kept).slice(0, 60).join('') || 'unnamed';
}
function decimal(value) {
    return Math.abs(value) < 1e15 ? String(Number(value.toFixed(6))) : '0';
}

;// CONCATENATED MODULE: ./build/src/report/markdown/page.js










/** Everything below what gates, in the order of the page; `most` caps the rows of each list. */
function sections(review, most) {
    return [
        howDecided(review),
        metrics_metrics(review),
        trend_trend(review),
        drift(review, most),
        slices(review, most),
        notes(review, most),
        passed(review, most),
        evidence_labels(review),
        confusion(review),
        drillDown(review, most),
        origin(review),
    ].filter((section) => section !== null);
}
/** Sections by their worth when not all have room: notes are the last to go. */
const worth = (/* unused pure expression or super */ null && ([
    'Notes',
    'Provenance',
    'How',
    'Metrics',
    'Trend',
    'See',
    'Edge',
    'Drift',
    'Labels',
    'Confusion',
]));
/**
 * A page of at most `limit` units of `size`: first the head, then what gates in as much detail as there is room for,
 * then whole folded sections, those of most worth first, and a line that names the ones left out.
 */
function page_paged(review, size, limit, marker) {
    const top = marker ? `${marker}\n${head(review)}` : head(review);
    const all = sections(review, 100);
    const titles = all.map((section) => section.title);
    const reserve = size(leftOut(review, titles)) + 16;
    const gating = gates(review, (text) => size(`${top}\n\n${text}\n`) + reserve <= limit);
    let left = limit - size(`${top}\n\n${gating}\n`) - reserve;
    const kept = new Set();
    for (const section of [...all].sort((a, b) => rank(a) - rank(b))) {
        const cost = size(folded(section)) + 2;
        if (cost > left)
            continue;
        left -= cost;
        kept.add(section);
    }
    const dropped = all.filter((section) => !kept.has(section)).map((section) => section.title);
    const parts = [top, gating, ...all.filter((section) => kept.has(section)).map(folded)];
    if (dropped.length > 0)
        parts.push(leftOut(review, dropped));
    const page = `${parts.join('\n\n')}\n`;
    return size(page) <= limit ? page : lastResort(top, size, limit);
}
function folded({ title, body }) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function leftOut(review, titles) {
    const url = review.made.runUrl === null ? null : webAddress(review.made.runUrl);
    const where = url === null ? 'in the report of this run' : `in the report of [this run](${url})`;
    return `> Left out to stay within GitHub’s limit: ${titles.map((title) => escapeMarkdown(title)).join(', ')}. All of it is ${where}.`;
}
function rank(section) {
    const place = worth.findIndex((start) => section.title.startsWith(start));
    return place < 0 ? worth.length : place;
}
/** Only for limits smaller than the first lines themselves. */
function lastResort(top, size, limit) {
    let text = top;
    for (let length = top.length; size(text) > limit; length = Math.floor(length / 2))
        text = cut(top, length);
    return text;
}

;// CONCATENATED MODULE: ./build/src/report/markdown.js



/** report.md: all of a review as GitHub markdown, with no limit. */
function renderMarkdown(review) {
    const rest = sections(review, Infinity).map(({ title, body }) => `## ${title}\n\n${body}`);
    return `${[head_head(review, '#'), gates_gates(review), ...rest].join('\n\n')}\n`;
}
/**
 * The comment on a pull request: the answer, what gates, and the rest folded. Never longer than `limit`, counted in
 * UTF-16 units (and so in code points too). `marker` is the hidden line by which the comment is found again.
 */
function renderComment(review, options) {
    return paged(review, (text) => text.length, options.limit, options.marker);
}
/** The job summary: as the comment, never longer than `limit` bytes of UTF-8. */
function renderSummary(review, options) {
    return paged(review, (text) => Buffer.byteLength(text), options.limit, null);
}

;// CONCATENATED MODULE: ./build/src/report/write.js





const files = ['verdict.json', 'report.md', 'report.html'];
/** Removes what an earlier review left in the folder, so that a review that fails cannot be taken for it. */
async function clearReport(folder) {
    try {
        for (const file of files)
            await (0,promises_.rm)((0,external_node_path_.join)(folder, file), { force: true });
    }
    catch (error) {
        throw notWritable(folder, error);
    }
}
/** Writes verdict.json first, then the pages made from it. */
async function writeReport(review, folder) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'verdict.json'), `${JSON.stringify(review.verdict, null, 2)}\n`);
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'report.md'), renderMarkdown(review));
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'report.html'), renderHtml(review));
    }
    catch (error) {
        throw notWritable(folder, error);
    }
}
function notWritable(folder, error) {
    const reason = error instanceof Error ? error.message : String(error);
    return new refusal/* Refusal */.P_(`The report cannot be written to ${folder}: ${reason}. Choose another folder with --out.`);
}


/***/ }),

/***/ 115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ sampleWrongRows),
/* harmony export */   uV: () => (/* binding */ sampleOf)
/* harmony export */ });
/* unused harmony export textAt */
/* harmony import */ var _count_wrong_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8488);
/* harmony import */ var _data_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5100);


/** Rows of the report: enough to see a pattern, few enough to stay small. */
const most = 500;
/** A sample of the wrong rows, the worst first, without private columns; null where no row has a label. */
function sampleWrongRows(plan, table, answers) {
    if (answers.task === 'classes'
        ? answers.actual.every((truth) => truth < 0)
        : answers.actual.every(Number.isNaN)) {
        return null;
    }
    const wrong = (0,_count_wrong_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongRows */ .HO)(answers);
    return sampleOf(plan, table, answers, (0,_count_wrong_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .worstOf */ .hm)(answers, wrong, most), table.header, wrong.length);
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
            why: (0,_count_wrong_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .hidesAnswers */ .tM)(plan) ? '' : (0,_count_wrong_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .why */ .d8)(answers, row),
        })),
        total,
    };
}
/** A cell as text: "" where missing, times in ISO 8601. */
function textAt(column, row) {
    if (column.type === 'category')
        return column.categories[column.codes[row]] ?? '';
    const value = (0,_data_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(column.values, row);
    if (Number.isNaN(value))
        return '';
    return column.type === 'time' ? new Date(value).toISOString() : String(value);
}


/***/ })

};
