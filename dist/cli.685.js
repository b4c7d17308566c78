export const id = 685;
export const ids = [685];
export const modules = {

/***/ 9339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ init_command)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:readline/promises"
var external_node_readline_promises_ = __webpack_require__(6848);
// EXTERNAL MODULE: ./build/src/count/index.js + 4 modules
var count = __webpack_require__(4296);
// EXTERNAL MODULE: ./build/src/data/files.js
var data_files = __webpack_require__(6881);
// EXTERNAL MODULE: ./build/src/data/numbers.js
var numbers = __webpack_require__(5100);
// EXTERNAL MODULE: ./build/src/data/read.js + 6 modules
var read = __webpack_require__(6869);
// EXTERNAL MODULE: ./build/src/data/sets.js
var data_sets = __webpack_require__(8069);
// EXTERNAL MODULE: ./build/src/plan/parse.js + 28 modules
var parse = __webpack_require__(276);
// EXTERNAL MODULE: ./build/src/judge/numbers.js
var judge_numbers = __webpack_require__(9847);
// EXTERNAL MODULE: ./build/src/author/placeholder.js
var placeholder = __webpack_require__(8616);
// EXTERNAL MODULE: ./build/src/data/time.js
var data_time = __webpack_require__(241);
;// CONCATENATED MODULE: ./build/src/author/init/sketch.js


/** Sketches every column of a table that was read without being told what its columns are. */
function sketchColumns(table) {
    return table.header.flatMap((name, place) => {
        const column = table.columns.get(name);
        return column ? [sketch(name, column, table.rows, place)] : [];
    });
}
/** What a sketch's cells read as, row by row: '' where there is nothing. */
function textsOf({ column, rows }) {
    if (column.type === 'category')
        return Array.from(column.codes, (code) => (code < 0 ? '' : column.categories[code]));
    return Array.from({ length: rows }, (_, row) => {
        const value = (0,numbers/* numberAt */.tk)(column.values, row);
        return Number.isNaN(value) ? '' : String(value);
    });
}
/** Different values as texts, the most frequent first. */
function valuesOf(sketch) {
    const counts = new Map();
    for (const text of textsOf(sketch))
        if (text !== '')
            counts.set(text, (counts.get(text) ?? 0) + 1);
    return [...counts].map(([text, rows]) => ({ text, rows })).sort((a, b) => b.rows - a.rows);
}
/** Different numbers that are counted one by one. */
const mostCounted = 10_000;
function sketch(name, column, rows, place) {
    const words = wordsOf(name);
    const about = { name, words, column, rows, place };
    if (column.type === 'category') {
        const used = new Set();
        let missing = 0;
        for (const code of column.codes) {
            if (code < 0)
                missing++;
            else
                used.add(code);
        }
        const type = looksLikeTimes(column.categories) ? 'time' : 'category';
        return { ...about, type, missing, distinct: used.size, range: null, whole: false };
    }
    const distinct = new Set();
    let [min, max, whole, missing] = [Infinity, -Infinity, true, 0];
    for (const value of (0,numbers/* doublesOf */.ov)(column.values)) {
        if (Number.isNaN(value)) {
            missing++;
            continue;
        }
        // Beyond so many, only a column of whole numbers can still be an id.
        if (whole || distinct.size <= mostCounted)
            distinct.add(value);
        min = Math.min(min, value);
        max = Math.max(max, value);
        whole &&= Number.isInteger(value);
    }
    const range = distinct.size > 0 ? { min, max } : null;
    const type = range && looksLikeEpoch(words, range) ? 'time' : 'number';
    return { ...about, type, missing, distinct: distinct.size, range, whole };
}
function wordsOf(name) {
    const parted = name
        .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
        .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
    return new Set(parted.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
function looksLikeTimes(categories) {
    const some = categories.length > 200 ? categories.slice(0, 200) : categories;
    return some.length > 0 && some.every((text) => /\D/.test(text) && isTime((0,data_time/* parseTime */.p)(text, null)));
}
const clockWords = ['timestamp', 'time', 'ts', 'epoch', 'date', 'datetime', 'day', 'at'];
/** Numbers are seldom times: only where the name says so, and from 1990 on. */
function looksLikeEpoch(words, { min, max }) {
    if (!clockWords.some((word) => words.has(word)))
        return false;
    const from = Date.UTC(1990);
    return [min, max].every((value) => {
        const time = (0,data_time/* epochTime */.R)(value, null);
        return isTime(time) && time >= from;
    });
}
function isTime(time) {
    return time !== undefined && !Number.isNaN(time);
}

;// CONCATENATED MODULE: ./build/src/author/init/yaml.js
/** Words that some reader of YAML takes for something else than text. */
const special = /^(?:true|false|yes|no|on|off|null|none|nan|y|n|~)$/i;
/** Text as a YAML scalar, whatever is in it: plain where that is safe in any place, else in double quotes. */
function scalar(text) {
    const plain = /^[A-Za-z_][A-Za-z0-9_ ./-]*$/.test(text) && !/[ ]$| {2}/.test(text) && !special.test(text);
    if (plain && !/ #|: /.test(text))
        return text;
    return JSON.stringify(text).replace(/[\u007f-\u00a0\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff0-\uffff\ud800-\udfff]/g, (character, at, whole) => isPair(whole, at) ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** A value of a column as the plan would have it: whole numbers stay bare, other text is quoted where need be. */
function cell(text) {
    return /^(?:0|-?[1-9]\d{0,14})$/.test(text) ? text : scalar(text);
}
/** A list on one line. */
function list(texts) {
    return `[${texts.map(cell).join(', ')}]`;
}
/** Text as it may stand in a comment: on one line, nothing hidden, not too long. */
function remark(text) {
    const shown = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '·');
    return shown.length > 60 ? `${shown.slice(0, 59)}…` : shown;
}
function isPair(text, at) {
    const code = text.charCodeAt(at);
    const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
    if (code >= 0xd800 && code < 0xdc00)
        return after >= 0xdc00 && after < 0xe000;
    return code >= 0xdc00 && code < 0xe000 && before >= 0xd800 && before < 0xdc00;
}

;// CONCATENATED MODULE: ./build/src/author/init/features.js



/** Most categories that are listed as the ones that are valid. */
const mostListed = 12;
const privateWords = [
    'name',
    'firstname',
    'lastname',
    'surname',
    'forename',
    'email',
    'mail',
    'phone',
    'mobile',
    'telephone',
    'address',
    'street',
    'ssn',
    'passport',
    'iban',
    'birthday',
    'birthdate',
    'dob',
    'ip',
];
/** Columns that look as if they told who somebody is: hidden in every output until a person decides. */
function privateColumns(sketches) {
    return sketches
        .filter(({ words, type }) => type !== 'number' && privateWords.some((word) => words.has(word)))
        .map(({ name }) => name);
}
/** One line of `features:` for each column, at this indent. `cases`: rows of a review, for rules on missing values. */
function featureLines(sketches, cases, indent) {
    const lines = sketches.map((sketch) => {
        const { settings, says } = featureOf(sketch);
        const missing = missingRule(sketch, cases);
        return { name: scalar(sketch.name), body: `{ ${[...settings, ...missing].join(', ')} }`, says };
    });
    const left = lines.map(({ name, body }) => `${indent}${name}: ${body}`);
    const width = Math.min(64, Math.max(0, ...left.map((line) => line.length)));
    return left.map((line, i) => (lines[i].says === '' ? line : `${line.padEnd(width)}  # ${lines[i].says}`));
}
function featureOf(sketch) {
    const { type, range, distinct, rows, missing } = sketch;
    if (type === 'time')
        return { settings: ['type: time'], says: '' };
    if (type === 'number' && range) {
        const { min, max } = range;
        const says = distinct === 1
            ? `always ${(0,judge_numbers/* say */.cv)(min)} in the reference`
            : `from ${(0,judge_numbers/* say */.cv)(min)} to ${(0,judge_numbers/* say */.cv)(max)} in the reference`;
        return { settings: ['type: number', ...limitsOf(sketch)], says };
    }
    const present = rows - missing;
    if (distinct <= mostListed) {
        const values = valuesOf(sketch).map(({ text }) => text);
        const says = distinct === 1 ? 'always the same in the reference' : '';
        return { settings: ['type: category', `values: ${list(values)}`], says };
    }
    if (distinct > present / 2 || distinct > 1000) {
        return {
            settings: ['type: category', 'watched: false'],
            says: `${(0,judge_numbers/* say */.cv)(distinct)} different values in ${(0,judge_numbers/* say */.cv)(present)} rows: too many to tell a drift by`,
        };
    }
    const [first] = valuesOf(sketch);
    return {
        settings: ['type: category'],
        says: `${(0,judge_numbers/* say */.cv)(distinct)} categories, most often ${remark(cell(first.text))}`,
    };
}
/** Limits that hardly need arguing: what comes down near 0 and never below it, and shares. */
function limitsOf({ range, distinct, whole }) {
    const { min, max } = range;
    if (distinct < 2 || min < 0)
        return [];
    if (max <= 1 && !whole && distinct > 10)
        return ['min: 0', 'max: 1'];
    return min <= 0.2 * (max - min) ? ['min: 0'] : [];
}
/** A rule for a column that lacks values in the reference already. */
function missingRule({ missing, rows }, cases) {
    const share = missing / rows;
    if (share < 0.002)
        return [];
    const margin = Math.max(0.005, share / 4, 3 * Math.sqrt((share * (1 - share)) / cases));
    const amber = Math.ceil(1000 * Math.min(share + margin, (1 + share) / 2)) / 1000;
    const red = Math.ceil(1000 * (share + 3 * (amber - share))) / 1000;
    if (amber >= 1)
        return ['missing: { amber: ">= 100%" }'];
    const percent = (value) => `${Number((100 * value).toFixed(1))}%`;
    const bounds = [`amber: "> ${percent(amber)}"`, ...(red < 1 ? [`red: "> ${percent(red)}"`] : [])];
    return [`missing: { ${bounds.join(', ')} }`];
}
/** What is said of columns that the plan leaves out. */
function leftOut(empty) {
    return empty.map(({ name }) => remark(scalar(name))).join(', ');
}

;// CONCATENATED MODULE: ./build/src/author/init/draft.js





/** The text of a plan, ready to be argued about. */
function writeDraft(facts) {
    const sections = [
        head(facts),
        data(facts),
        levels(),
        metrics(facts),
        predictions(facts),
        inputs(facts),
        drift(),
        deployment(facts),
        edgeCases(),
        draft_history(facts),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function head({ name, reference, rows, pace }) {
    const cases = pace.span === null
        ? `# The reference has no times that tell how many cases come in a ${pace.unit}.`
        : `# At the reference's pace that is about ${(0,judge_numbers/* say */.cv)(pace.cases)} labelled cases a ${pace.unit}.`;
    return [
        `# A performance monitoring plan, drafted from ${remark(reference)} (${(0,judge_numbers/* say */.cv)(rows)} rows).`,
        '# Every number in it is a proposal: what the model did there, less what may be lost. Argue about it, then keep it beside',
        `# the model's code. What only people know says ${placeholder/* placeholder */.q}. Lines that start with # change nothing.`,
        '',
        `plan: ${scalar(name)}`,
        `about: "${placeholder/* placeholder */.q}: what the model predicts, in a sentence"`,
        cases,
        `review: ${pace.review}`,
    ];
}
function data({ roles, threshold, pace, unnameable }) {
    const { task, id, time, label, positive, score, scores, prediction, group } = roles;
    const lines = [[`task: ${task}`, '']];
    const column = (key, sketch, says = '') => {
        if (sketch)
            lines.push([`${key}: ${scalar(sketch.name)}`, says]);
    };
    column('id', id);
    column('time', time, 'in UTC, unless "time_zone:" names another zone');
    column('label', label, 'what really happened');
    if (positive)
        lines.push([`positive: ${cell(positive.text)}`, positive.because]);
    column('score', score, 'the probability of the positive label');
    column('prediction', prediction, 'what the model said');
    if (threshold !== null)
        lines.push([`threshold: ${threshold}`, 'from here on a score counts as positive']);
    column('group', group, 'rows that share it count as one when intervals are made');
    if (scores) {
        lines.push(['scores:', 'the probability of each class']);
        for (const [name, sketch] of scores)
            lines.push([`  ${scalar(name)}: ${scalar(sketch.name)}`, '']);
    }
    const hidden = privateColumns(roles.features);
    if (hidden.length > 0)
        lines.push([`private: ${list(hidden)}`, 'never shown']);
    const width = Math.max(...lines.map(([text]) => text.length));
    const told = lines.map(([text, says]) => says === '' ? `  ${text}` : `  ${text.padEnd(width)}  # ${says}`);
    const features = roles.features.length === 0 || roles.features.length > mostFeatures
        ? roles.features
            .slice(0, 1)
            .map(() => '  # There are too many features to list: every column without a role is one.')
        : [
            '  # What the model looks at. A value outside min and max, or a category that is not listed, is AMBER.',
            '  features:',
            ...featureLines(roles.features, pace.cases, '    '),
        ];
    const empty = roles.empty.length === 0
        ? []
        : [`  # Left out, because they hold nothing in the reference: ${leftOut(roles.empty)}`];
    const strange = unnameable === 0
        ? []
        : [
            `  # Left out too: ${(0,judge_numbers/* say */.cv)(unnameable)} whose names a plan cannot hold: empty, too long, or with control characters.`,
        ];
    return ['# Which column is what.', 'data:', ...told, ...features, ...empty, ...strange];
}
/** A plan holds a megabyte, and nobody argues about so many. */
const mostFeatures = 2000;
function levels() {
    return [
        '# What each level means, what is done then, who does it and by when.',
        'levels:',
        '  GREEN: { means: functioning as expected }',
        '  AMBER:',
        '    means: not functioning as expected, not critical',
        `    action: "${placeholder/* placeholder */.q}: what is done, such as: retrain on new data and monitor closely"`,
        `    owner: "${placeholder/* placeholder */.q}: a person, a team or a role"`,
        `    within: 5 days                    # ${placeholder/* placeholder */.q}`,
        '  RED:',
        '    means: not functioning as expected, critical',
        `    action: "${placeholder/* placeholder */.q}: what is done, such as: stop using the model until it is mended"`,
        `    owner: "${placeholder/* placeholder */.q}: a person, a team or a role"`,
        `    within: 24 hours                  # ${placeholder/* placeholder */.q}`,
    ];
}
function metrics({ rules, without, roles }) {
    const none = without.map((metric) => `  # No rule is proposed for ${metric}: from this reference, no bound on it can be told from guessing or from chance.`);
    if (rules.length === 0) {
        return [
            `# ${placeholder/* placeholder */.q}: nothing in this plan says how right the model must be.`,
            ...none.map((line) => line.slice(2)),
        ];
    }
    return [
        ...(roles.task === 'regression'
            ? [
                '# How right the model is. What is neither green nor red is AMBER. GREEN lets errors grow by a tenth, RED begins at three',
                '# tenths (of a bias: a quarter and a half of the mean error); where chance alone moves a review by more, the bounds lie',
                '# further out.',
            ]
            : [
                '# How right the model is. What is neither green nor red is AMBER. GREEN may lose a tenth of what the model is better than',
                '# guessing, RED begins at three tenths; where chance alone moves a review by more, the bounds lie further out.',
            ]),
        'metrics:',
        ...rules.flatMap(({ metric, green, red, because }) => [
            `  # ${because}`,
            `  ${metric}: { green: "${green}", red: "${red}" }`,
        ]),
        ...none,
    ];
}
function predictions({ roles, share }) {
    const { score, scores } = roles;
    const lines = ['# The predictions themselves, whether or not labels have come.', 'predictions:'];
    if (score || scores)
        lines.push('  probabilities: RED                  # a probability outside 0 to 1');
    lines.push('  identical: RED                      # the same answer for everybody');
    if (share !== null) {
        const amber = Math.max(5, Math.ceil(100 * share));
        if (3 * amber < 100) {
            lines.push(`  # How far the share of a predicted class may move, in points.`, `  share: { amber: "> ${amber}%", red: "> ${3 * amber}%" }`);
        }
    }
    return lines;
}
function inputs({ pace, rows, labelled }) {
    const lines = [
        '# What goes into the model.',
        'inputs:',
        '  missing: { amber: "> 1%", red: "> 5%" }   # empty cells of a column; columns with a rule of their own go by that',
        '  invalid: AMBER                      # text where a number belongs',
        '  range: AMBER                        # values outside the limits above',
        '  learnt_range: AMBER                 # values that reach further than in the reference, or no longer as far, beyond chance',
        '  duplicates: AMBER                   # an id that comes twice',
        '  columns: AMBER                      # a column that is gone, or new',
        '  constant: AMBER                     # a column that holds one value only',
    ];
    const expected = (pace.cases * rows) / Math.max(1, labelled) / rows;
    if (pace.span && expected > 0 && expected < 1) {
        const share = (part) => `${Number((100 * expected * part).toPrecision(2))}%`;
        lines.push(`  # A ${pace.unit} usually has ${(0,judge_numbers/* sayShare */.Zf)(Number(expected.toPrecision(2)))} of the reference's rows; half of that is suspicious.`, `  rows: { amber: "< ${share(0.5)}", red: "< ${share(0.1)}" }`);
    }
    return lines;
}
function drift() {
    return [
        '# Whether the cases look different from the reference. Where labels show how the model does, drift is a note; where there',
        '# are none, it is AMBER. "raises: RED" or "raises: NOTE" would say otherwise.',
        'drift: { test: ks }',
    ];
}
function deployment({ roles: { version, host } }) {
    const lines = [];
    const expect = (sketch) => list(valuesOf(sketch).map(({ text }) => text));
    if (version?.distinct) {
        lines.push('  # The reference was answered by these. Name the version that you release, and say RED.', `  model_version: { column: ${scalar(version.name)}, expect: ${expect(version)}, raises: NOTE }`);
    }
    if (host?.distinct) {
        lines.push('  # A host that is silent is found too.', `  host: { column: ${scalar(host.name)}, expect: ${expect(host)}, raises: AMBER }`);
    }
    return lines.length === 0 ? [] : ['# Who answered.', 'deployment:', ...lines];
}
function edgeCases() {
    return [
        '# Rare conditions that matter are measured by themselves. The report of a review proposes the weakest ones it finds;',
        '# the list goes here, such as:',
        '#   edge_cases:',
        '#     - { name: negative interest rate, where: interest_rate < 0, min_cases: 30, accuracy: { green: ">= 0.75", red: "< 0.6" } }',
    ];
}
function draft_history({ isOld, pace }) {
    if (!isOld || !pace.span)
        return [];
    return [
        `# The reference ends on ${new Date(pace.span.to).toISOString().slice(0, 10)}. So that data as old as that can be tried, its age is a note only.`,
        '# Leave this out in earnest: data that is older than a review may be is then AMBER.',
        'history: { stale: NOTE }',
    ];
}

;// CONCATENATED MODULE: ./build/src/author/init/pace.js


const day = 86_400_000;
const frequencies = [
    { review: 'daily', unit: 'day', milliseconds: day },
    { review: 'weekly', unit: 'week', milliseconds: 7 * day },
    { review: 'monthly', unit: 'month', milliseconds: 30 * day },
    { review: 'quarterly', unit: 'quarter', milliseconds: 91 * day },
];
/** Cases from which a review tells something, and cases of the rarer of two classes. */
const enough = { cases: 300, rare: 40 };
/**
 * The shortest usual time in which enough labelled cases come, and enough of the class that makes up `rare` of them, as far as the reference's times tell; weekly, with as many
 * cases as the reference has, where they do not.
 */
function paceOf(time, labelled, rare) {
    const span = time ? spanOf(time) : null;
    const [, weekly] = frequencies;
    if (!span || span.to - span.from < day)
        return { ...weekly, cases: labelled, span };
    const length = span.to - span.from;
    const known = frequencies.filter(({ milliseconds }) => milliseconds <= 1.2 * length);
    const paced = known.map((frequency) => ({
        ...frequency,
        cases: Math.max(1, Math.round((labelled * frequency.milliseconds) / length)),
        span,
    }));
    return paced.find(({ cases }) => cases >= enough.cases && cases * rare >= enough.rare) ?? paced.at(-1);
}
function spanOf({ column }) {
    let [from, to] = [Infinity, -Infinity];
    const see = (time) => {
        if (time === undefined || Number.isNaN(time))
            return;
        from = Math.min(from, time);
        to = Math.max(to, time);
    };
    if (column.type === 'category')
        for (const text of column.categories)
            see((0,data_time/* parseTime */.p)(text, null));
    else
        for (const value of (0,numbers/* doublesOf */.ov)(column.values))
            see((0,data_time/* epochTime */.R)(value, null));
    return from < to ? { from, to } : null;
}

// EXTERNAL MODULE: ./build/src/refusal.js
var refusal = __webpack_require__(4977);
// EXTERNAL MODULE: ./build/src/count/scores.js
var scores = __webpack_require__(9242);
// EXTERNAL MODULE: ./build/src/measure/auroc.js
var auroc = __webpack_require__(2072);
// EXTERNAL MODULE: ./build/src/measure/statistic.js
var statistic = __webpack_require__(2512);
;// CONCATENATED MODULE: ./build/src/author/init/relations.js


/** How far two columns of classes agree beyond chance (Cohen's κ 1960); 0 where they do not hold the same values. */
function agreement(a, b) {
    if (a.distinct > 100 || b.distinct > 100)
        return 0;
    const [left, right] = [textsOf(a), textsOf(b)];
    const counts = new Map();
    let [same, both] = [0, 0];
    for (let row = 0; row < left.length; row++) {
        const [one, other] = [left[row], right[row]];
        if (one === '' || other === '')
            continue;
        both++;
        if (one === other)
            same++;
        for (const [text, side] of [
            [one, 0],
            [other, 1],
        ]) {
            const entry = counts.get(text) ?? [0, 0];
            entry[side]++;
            counts.set(text, entry);
        }
    }
    if (both === 0)
        return 0;
    const chance = [...counts.values()].reduce((sum, [p, q]) => sum + (p / both) * (q / both), 0);
    return chance < 1 ? Math.max(0, (same / both - chance) / (1 - chance)) : 0;
}
/**
 * How well one number is predicted by another, from 0 to 1: R² of taking the one for the other, so that scale and place
 * must fit and not the order alone.
 */
function looksPredictedBy(target, prediction) {
    if (target.column.type === 'category' || prediction.column.type === 'category')
        return 0;
    const [y, p] = [(0,numbers/* doublesOf */.ov)(target.column.values), (0,numbers/* doublesOf */.ov)(prediction.column.values)];
    let [n, mean] = [0, 0];
    for (let row = 0; row < y.length; row++) {
        if (Number.isNaN(y[row]) || Number.isNaN(p[row]))
            continue;
        mean += (y[row] - mean) / ++n;
    }
    let [errors, total] = [0, 0];
    for (let row = 0; row < y.length; row++) {
        if (Number.isNaN(y[row]) || Number.isNaN(p[row]))
            continue;
        errors += (y[row] - p[row]) ** 2;
        total += (y[row] - mean) ** 2;
    }
    return total > 0 ? Math.max(0, 1 - errors / total) : 0;
}
/** Whether columns of numbers add up to 1 in (nearly) every row. */
function sumToOne(sketches) {
    const columns = sketches.map(({ column }) => column);
    const rows = Math.min(1000, sketches[0]?.rows ?? 0);
    let near = 0;
    for (let row = 0; row < rows; row++) {
        const sum = columns.reduce((total, column) => total + (column.type === 'category' ? Number.NaN : (0,numbers/* numberAt */.tk)(column.values, row)), 0);
        if (Math.abs(sum - 1) < 0.02)
            near++;
    }
    return rows > 0 && near >= 0.99 * rows;
}
/** Share of rows in which a column of classes holds the class of the highest score. */
function shareOfHighest(classes, scores) {
    const texts = textsOf(classes);
    const columns = [...scores].map(([name, { column }]) => ({ name, column }));
    let right = 0;
    texts.forEach((text, row) => {
        const values = columns.map(({ column }) => column.type === 'category' ? Number.NaN : (0,numbers/* numberAt */.tk)(column.values, row));
        const own = values[columns.findIndex(({ name }) => name === text)];
        if (own !== undefined && own >= Math.max(...values))
            right++;
    });
    return texts.length > 0 ? right / texts.length : 0;
}

;// CONCATENATED MODULE: ./build/src/author/init/answers.js






const labelWords = [
    'label',
    'target',
    'truth',
    'actual',
    'outcome',
    'y',
    'true',
    'observed',
    'real',
    'response',
];
const predictionWords = [
    'prediction',
    'predicted',
    'pred',
    'yhat',
    'hat',
    'decision',
    'decided',
    'forecast',
    'forecasted',
    'estimate',
    'estimated',
    'expected',
    'promised',
    'output',
];
const scoreWords = [
    'probability',
    'proba',
    'prob',
    'score',
    'risk',
    'likelihood',
    'p',
    'confidence',
    'propensity',
];
const has = ({ words }, list) => list.some((word) => words.has(word));
/** A number from 0 to 1 that takes more values than a decision does. */
const looksLikeScore = ({ type, range, distinct }) => type === 'number' && range !== null && range.min >= 0 && range.max <= 1 && distinct > 2;
/** Finds label, score and prediction among the columns that have no other role. */
async function answersAmong(free, said, named, ask) {
    const told = { label: named(said.label), score: named(said.score), prediction: named(said.prediction) };
    const scores = free.filter((sketch) => looksLikeScore(sketch));
    const classes = told.score || said.task === 'binary' || said.task === 'regression' ? null : classPair(free, told);
    const score = told.score ?? (classes ? null : (scores.find(isScoreByName) ?? null));
    const prediction = told.prediction ??
        classes?.prediction ??
        free.find((one) => one !== score && one !== told.label && isPredictionByName(one)) ??
        null;
    const rest = free.filter((one) => one !== score && one !== prediction);
    const label = told.label ??
        classes?.label ??
        byWord(rest.filter(({ distinct }) => distinct > 1)) ??
        (await guessLabel(rest, { score, prediction, scores }, said, ask));
    const task = said.task ?? taskOf(label, prediction, score);
    return complete(task, label, { score, prediction, free: rest }, said);
}
/**
 * Columns of classes for each of which there is a score. The prediction is the one that is always the class of the highest
 * score; the label is the other.
 */
function classPair(free, told) {
    const pairs = free.flatMap((sketch) => {
        const fits = sketch.distinct > 2 && sketch.distinct <= 100 && sketch.type === 'category';
        const scores = fits ? scoresOfClasses(sketch, free) : null;
        return scores ? [{ sketch, right: shareOfHighest(sketch, scores) }] : [];
    });
    if (pairs.length === 0)
        return null;
    const others = pairs.filter(({ sketch }) => sketch !== told.label);
    const said = others.find(({ right }) => right > 0.995)?.sketch ?? null;
    const truth = pairs.find(({ sketch }) => sketch !== said && sketch !== told.prediction)?.sketch ?? null;
    return { label: truth, prediction: said };
}
const isScoreByName = (sketch) => has(sketch, scoreWords) && !has(sketch, ['label', 'target', 'truth', 'actual', 'outcome']);
/** The column whose name holds the plainest word for a label. */
function byWord(columns) {
    const found = labelWords.map((word) => columns.find(({ words }) => words.has(word)));
    return found.find((column) => column !== undefined);
}
/** "y_pred_proba" is a score and "pred" in it no decision: what runs from 0 to 1 in many steps predicts no class. */
function isPredictionByName(sketch) {
    return (has(sketch, predictionWords) &&
        !(looksLikeScore(sketch) && has(sketch, scoreWords)) &&
        sketch.type !== 'time');
}
function taskOf(label, prediction, score) {
    if (label.distinct <= 2)
        return 'binary';
    if (label.type === 'category')
        return 'multiclass';
    const classes = label.whole &&
        label.distinct <= 20 &&
        (prediction ? prediction.whole && prediction.distinct <= 20 : score === null);
    return classes ? 'multiclass' : 'regression';
}
function complete(task, label, { score, prediction, free }, said) {
    const others = free.filter((one) => one !== label);
    if (task === 'regression') {
        if (!prediction)
            throw noPrediction(label, task);
        return { task, label, positive: null, score: null, scores: null, prediction };
    }
    if (task === 'multiclass') {
        const group = [...others, ...(score ? [score] : [])];
        const scores = scoresOfClasses(label, group);
        if (!scores && !prediction)
            throw noPrediction(label, task);
        return { task, label, positive: null, score: null, scores, prediction };
    }
    if (!score && !prediction)
        throw noPrediction(label, task);
    return { task, label, positive: positiveOf(label, score, said.positive), score, scores: null, prediction };
}
/** Columns whose names end, or begin, with the classes, and whose rows add up to 1. */
function scoresOfClasses(label, columns) {
    const classes = valuesOf(label).map(({ text }) => text);
    const found = new Map();
    for (const name of classes) {
        const own = columns.find((one) => one.type === 'number' &&
            one.range !== null &&
            one.range.min >= 0 &&
            one.range.max <= 1 &&
            (one.name === name || one.name.endsWith(`_${name}`) || one.name.startsWith(`${name}_`)));
        if (own)
            found.set(name, own);
    }
    return classes.length > 1 && found.size === classes.length && sumToOne([...found.values()]) ? found : null;
}
/** The label that counts as positive: the one that goes with high scores; else the usual words; else the rarer one. */
function positiveOf(label, score, said) {
    const values = valuesOf(label);
    const texts = values.map(({ text }) => text);
    if (said !== null) {
        if (texts.includes(said))
            return { text: said, because: 'as told' };
        throw new refusal/* Refusal */.P_(`the label "${label.name}" never is "${said}"; it is ${texts
            .slice(0, 10)
            .map((text) => `"${text}"`)
            .join(', ')}.`);
    }
    if (score && values.length === 2) {
        const ranked = rankedBy(score, label, texts[0]);
        if (ranked !== null && Math.abs(ranked - 0.5) > 0.05)
            return { text: ranked > 0.5 ? texts[0] : texts[1], because: 'it goes with high scores' };
    }
    const usual = ['1', 'true', 'yes', 'y', 'positive', 'pos', 'bad', 'fraud', 'default', 'churned'];
    const common = texts.find((text) => usual.includes(text.toLowerCase()));
    if (common !== undefined)
        return { text: common, because: 'by its name' };
    const rarer = values.at(-1);
    if (!rarer)
        throw new refusal/* Refusal */.P_(`the label "${label.name}" is empty.`);
    return { text: rarer.text, because: 'it is the rarer one' };
}
/** The AUROC of a score for one of the two values of a column. */
function rankedBy(score, label, positive) {
    if (score.column.type === 'category')
        return null;
    const sides = Uint8Array.from(textsOf(label), (text) => (text === '' ? 2 : text === positive ? 1 : 0));
    const found = (0,auroc/* auroc */.vt)((0,scores/* countScores */.F)(score.column.values, sides));
    return (0,statistic/* isStatistic */.fJ)(found) ? found.value : null;
}
/** The label where no name tells: the column that the model's answers go with, if one stands out. */
async function guessLabel(columns, { score, prediction, scores }, { task }, ask) {
    const ranked = columns
        .filter((one) => one.type !== 'time' && one.distinct > 1)
        .map((sketch) => ({ sketch, strength: strengthOf(sketch, score, prediction, scores, task) }))
        .filter(({ strength }) => strength > 0.15)
        .sort((a, b) => b.strength - a.strength);
    const [first, second] = ranked;
    if (first && (!second || first.strength - second.strength > 0.1))
        return first.sketch;
    // Without any, the likeliest first: what takes few values is more often a label than what takes many.
    const likely = ranked.length > 0 ? ranked.map(({ sketch }) => sketch) : byDistinct(columns);
    const choices = likely.map(({ name }) => name);
    if (ask && choices.length > 0) {
        const name = await ask('Which column holds what really happened?', choices);
        const chosen = columns.find((one) => one.name === name);
        if (chosen)
            return chosen;
    }
    const list = choices.slice(0, 12).map((name) => `"${name}"`);
    const may = list.length > 0 ? ` It may be ${list.join(', ')}${choices.length > 12 ? ', …' : ''}.` : '';
    const barren = byWord(columns.filter(({ distinct }) => distinct <= 1));
    if (barren) {
        const holds = barren.distinct === 0 ? 'it is empty' : `it is always "${valuesOf(barren)[0].text}"`;
        throw new refusal/* Refusal */.P_(`"${barren.name}" looks like the label, but ${holds}: nothing can be measured by it. Name another with --label, or add the labels.`);
    }
    const none = score || prediction
        ? 'No column stands out as what really happened.'
        : 'No column looks like what a model said, and none stands out as what really happened.';
    throw new refusal/* Refusal */.P_(`${none}${may} Name it with --label, and what the model said with --score (a probability) or --prediction. ` +
        'A plan judges a model’s answers: where the set has none, add them first.');
}
function byDistinct(columns) {
    return columns.filter(({ distinct }) => distinct > 1).sort((a, b) => a.distinct - b.distinct);
}
/** How strongly a column goes with what the model said, from 0 to 1. */
function strengthOf(sketch, score, prediction, scores, task) {
    const two = sketch.distinct === 2 && (task === null || task === 'binary');
    if (prediction) {
        if (prediction.type === 'number' && sketch.type === 'number' && prediction.distinct > 20)
            return task === null || task === 'regression' ? looksPredictedBy(sketch, prediction) : 0;
        return agreement(sketch, prediction);
    }
    if (score && two) {
        const found = rankedBy(score, sketch, valuesOf(sketch)[0].text);
        return found === null ? 0 : 2 * Math.abs(found - 0.5);
    }
    const classes = sketch.type === 'category' && sketch.distinct > 2 && sketch.distinct <= 50;
    return classes && scoresOfClasses(sketch, scores) ? 1 : 0;
}
function noPrediction(label, task) {
    const wanted = task === 'regression'
        ? 'the number that the model said: name it with --prediction'
        : 'the model’s answer: name the probability with --score, or the decision with --prediction';
    return new refusal/* Refusal */.P_(`"${label.name}" looks like the label of a ${task} task, but no column looks like ${wanted}. ` +
        'Where the set has none, add the model’s answers to it first: a plan judges them, not the data alone.');
}

;// CONCATENATED MODULE: ./build/src/author/init/roles.js


const timeWords = ['timestamp', 'scored', 'predicted', 'prediction', 'at', 'time', 'datetime', 'date', 'ts'];
const groupWords = [
    'customer',
    'client',
    'user',
    'account',
    'patient',
    'person',
    'member',
    'household',
    'group',
];
/** Finds out what each column is for: from its name, and from how the columns hang together. */
async function findRoles(sketches, said, ask) {
    const named = (name) => (name === null ? null : columnNamed(sketches, name));
    const taken = new Set();
    const take = (sketch) => {
        if (sketch)
            taken.add(sketch);
        return sketch;
    };
    for (const name of [said.label, said.score, said.prediction])
        take(named(name));
    const left = () => sketches.filter((sketch) => !taken.has(sketch));
    const free = () => left().filter(({ distinct }) => distinct > 0);
    const time = take(named(said.time) ??
        byWords(free().filter(({ type }) => type === 'time'), timeWords));
    const id = take(named(said.id) ?? findId(free()));
    const version = take(free().find(isVersion) ?? null);
    const host = take(free().find(isHost) ?? null);
    const answer = await answersAmong(left(), said, named, ask);
    for (const sketch of [answer.label, answer.prediction, answer.score, ...(answer.scores?.values() ?? [])])
        take(sketch);
    const group = take(named(said.group) ?? free().find(isGroup) ?? null);
    const [empty, features] = [
        sketches.filter(({ distinct }) => distinct === 0),
        free().filter((sketch) => !isAnotherId(sketch)),
    ];
    return { ...answer, id, time, group, version, host, features, empty };
}
function columnNamed(sketches, name) {
    const found = sketches.find((sketch) => sketch.name === name);
    if (found)
        return found;
    const names = sketches.map((sketch) => `"${sketch.name}"`);
    throw new refusal/* Refusal */.P_(`the reference has no column "${name}". Its columns: ${names.slice(0, 40).join(', ')}.`);
}
/** Of several, the one whose name holds the earliest of the words; else the first. */
function byWords(sketches, words) {
    for (const word of words) {
        const found = sketches.find((sketch) => sketch.words.has(word));
        if (found)
            return found;
    }
    return sketches[0] ?? null;
}
const isKeyLike = ({ type, distinct, rows, missing, whole }) => distinct === rows && missing === 0 && (type === 'category' || (type === 'number' && whole));
const idWords = ['id', 'uuid', 'guid', 'key', 'identifier', 'nr', 'no', 'number', 'reference'];
/** A column in which no value comes twice: one that is named an id, or else the first of the file. */
function findId(sketches) {
    const unique = sketches.filter((sketch) => isKeyLike(sketch) && sketch.rows > 1);
    const named = unique.find(({ words }) => idWords.some((word) => words.has(word)));
    return named ?? unique.find(({ place }) => place === 0) ?? null;
}
/** A further id says nothing of a case, unless it is a number that may mean something. */
function isAnotherId(sketch) {
    return isKeyLike(sketch) && sketch.words.has('id');
}
function isGroup({ words, distinct, rows, type }) {
    const named = groupWords.some((word) => words.has(word)) && (words.has('id') || words.size === 1);
    return named && type !== 'time' && distinct > 20 && distinct < rows;
}
function isVersion({ words, type, distinct }) {
    const named = words.has('version') && (words.has('model') || words.size === 1);
    return (named || (words.has('model') && words.size === 1)) && type !== 'time' && distinct <= 20;
}
function isHost({ words, type, distinct }) {
    return (['host', 'hostname', 'server', 'node', 'pod'].some((word) => words.has(word)) &&
        type === 'category' &&
        distinct <= 50);
}

// EXTERNAL MODULE: ./build/src/plan/metrics.js
var plan_metrics = __webpack_require__(4036);
// EXTERNAL MODULE: ./build/src/author/decline.js
var author_decline = __webpack_require__(8291);
// EXTERNAL MODULE: ./build/src/author/validate/trigger.js
var trigger = __webpack_require__(9328);
;// CONCATENATED MODULE: ./build/src/author/init/rules.js




/** Of what a model is better than worthless, the share that it may lose before it is AMBER, and before it is RED. */
const lost = { green: 0.1, red: 0.3 };
/** How often chance may raise AMBER, and RED, on an unchanged model. */
const chance = { green: 0.02, red: 0.001 };
/** The metrics that tell most about a task, given how rare the positive cases are. */
function metricsFor(task, scores, positives) {
    if (task === 'regression')
        return ['mae', 'r2', 'bias'];
    if (task === 'multiclass')
        return ['f1', 'accuracy'];
    const ranking = scores ? ['auroc'] : [];
    // Of rare cases accuracy says nothing: a model that never finds one is right nearly always.
    if (Math.min(positives, 1 - positives) < 0.1)
        return [...ranking, 'recall', 'precision'];
    return [...ranking, 'f1', 'accuracy'];
}
/**
 * Rules from what the reference measures. A bound lies where the model has lost a share of what makes it better than
 * worthless, but never so near that chance passes it often, at so many cases a review.
 */
function draftRules(metrics, outcome, cases) {
    return metrics.flatMap((metric) => {
        const decline = (0,author_decline/* declineOf */.s)(metric, null, outcome);
        if (typeof decline === 'string')
            return [];
        const rule = metric === 'bias' ? biasRule(decline, outcome, cases) : ruleOf(metric, decline, cases);
        return rule ? [rule] : [];
    });
}
function ruleOf(metric, decline, cases) {
    const { value } = decline.at(0);
    const { worthless, better } = decline;
    if (worthless === null)
        return null;
    const regression = decline.regression && metric !== 'r2';
    // Of errors there is no worst: they may grow by a tenth, and by a third.
    const edge = regression ? value : metric === 'r2' ? value : Math.abs(value - worthless.value);
    const green = Math.max(lost.green * edge, reachOf(decline, cases, chance.green));
    const red = Math.max(lost.red * edge, 1.5 * green, reachOf(decline, cases, chance.red));
    if (!(edge > 0) || red >= 0.95 * Math.abs(value - worthless.value))
        return null;
    const digits = digitsFor(green);
    const sign = better === 'higher' ? -1 : 1;
    const bounds = [green, red].map((reach) => rounded(value + sign * reach, digits, sign));
    const [good, bad] = better === 'higher' ? ['>=', '<'] : ['<=', '>'];
    const range = plan_metrics/* metricNames */.Z[metric].range;
    if (bounds.some((bound) => bound <= range[0] || bound >= range[1]) || bounds[0] === bounds[1])
        return null;
    const guessing = regression
        ? ''
        : `; guessing would have ${metric === 'r2' ? 0 : (0,judge_numbers/* say */.cv)(Number(worthless.value.toPrecision(3)))}`;
    return {
        metric,
        green: `${good} ${bounds[0].toFixed(digits)}`,
        red: `${bad} ${bounds[1].toFixed(digits)}`,
        because: `${described(decline, cases)}${guessing}`,
    };
}
/** A bias is measured by the size of the errors: it may make up a quarter of them, and half. */
function biasRule(decline, outcome, cases) {
    const { residuals } = outcome;
    if (!residuals)
        return null;
    const error = residuals.absolute / residuals.cases;
    const now = Math.abs(decline.at(0).value);
    const green = now + Math.max(error / 4, reachOf(decline, cases, chance.green));
    const red = Math.max(now + error / 2, now + 1.5 * (green - now));
    if (!(green > 0))
        return null;
    const digits = digitsFor(green);
    return {
        metric: 'bias',
        green: `<= ${rounded(green, digits, 1).toFixed(digits)}`,
        red: `> ${rounded(red, digits, 1).toFixed(digits)}`,
        because: `${described(decline, cases)}; a mean error is ${(0,judge_numbers/* say */.cv)(Number(error.toPrecision(3)))}`,
    };
}
/** How far below the reference's value a review may lie by chance, the reference's own doubt counted in. */
function reachOf(decline, cases, often) {
    return (0,trigger/* reachFor */.r2)({ decline, cut: 0, inclusive: true, proof: 0, against: decline.cases }, cases, often);
}
function described(decline, cases) {
    const { value } = decline.at(0);
    const reach = (1.96 * decline.at(0).spread) / Math.sqrt(cases);
    return `${(0,judge_numbers/* say */.cv)(Number(value.toPrecision(4)))} in the reference, give or take ${(0,judge_numbers/* say */.cv)(Number(reach.toPrecision(2)))} by chance in ${(0,judge_numbers/* say */.cv)(cases)} cases`;
}
/** As many digits as tell a tenth of the reach. */
function digitsFor(reach) {
    return Math.max(0, Math.min(12, Math.ceil(-Math.log10(reach / 2))));
}
/** Rounded away from the reference, so that rounding makes no rule stricter. */
function rounded(value, digits, sign) {
    const step = 10 ** digits;
    const scaled = Number((value * step).toPrecision(12));
    return (sign < 0 ? Math.floor(scaled) : Math.ceil(scaled)) / step;
}

;// CONCATENATED MODULE: ./build/src/author/init.js












/**
 * Drafts a plan from a reference set: what its columns are for, what the model did on it, and rules made from that.
 *
 * @throws {Refusal} when the reference cannot be read, or when it does not show what the model said and what was right.
 */
async function draftPlan(options, reading = {}) {
    const files = await (0,data_files/* expandFiles */.C)(options.reference);
    const table = await (0,read/* readTable */.x)(files, { columns: [], others: 'auto' }, reading);
    const columns = sketchColumns(table).filter(isNameable);
    const roles = await findRoles(columns, options.said, options.ask);
    const labels = textsOf(roles.label).filter((text) => text !== '');
    const positives = roles.positive ? labels.filter((text) => text === roles.positive.text).length : 0;
    const rare = roles.positive
        ? Math.min(positives, labels.length - positives) / Math.max(1, labels.length)
        : 1;
    const facts = {
        name: options.name ?? nameAfter(files[0]),
        reference: options.reference.join(', '),
        roles,
        threshold: thresholdOf(roles),
        rows: table.rows,
        labelled: labels.length,
        pace: paceOf(roles.time, labels.length, rare),
        rules: [],
        without: [],
        share: null,
        unnameable: table.header.length - columns.length,
        isOld: false,
    };
    facts.isOld = isOld(facts, options.now);
    const source = 'the draft';
    const bare = (0,parse/* parsePlan */.vS)(writeDraft(facts), source);
    const measured = await measureReference(bare, files, options.now, reading);
    const text = writeDraft({ ...facts, ...measured(facts) });
    return { text, plan: (0,parse/* parsePlan */.vS)(text, source), roles };
}
/** Names that a plan cannot hold cannot have a role either. */
function isNameable({ name }) {
    return (!['__proto__', '<<'].includes(name) &&
        name.length <= 200 &&
        /\S/.test(name) &&
        !/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u.test(name));
}
/** Counts the reference by a plan that has no rules yet, and makes the rules. */
async function measureReference(plan, files, now, reading) {
    const sets = await (0,data_sets/* readSets */.AP)(plan, { reference: files, candidate: files, labels: [] }, reading);
    const unsearched = { ...plan, segments: { ...plan.segments, search: false } };
    const { outcome, predictions } = (0,count/* count */.U9)(unsearched, sets, now).counts.reference;
    return ({ roles, pace, rows }) => {
        const { confusion } = outcome;
        const size = confusion?.classes.length ?? 0;
        const of = confusion?.positive ?? null;
        const positives = of === null ? 0.5 : sum(confusion.table.subarray(of * size, (of + 1) * size)) / sum(confusion.table);
        const metrics = metricsFor(roles.task, roles.score !== null || roles.scores !== null, positives);
        const rules = draftRules(metrics, outcome, pace.cases);
        const ruled = new Set(rules.map(({ metric }) => metric));
        const widest = Math.max(0, ...[...predictions.classes.values()].map((n) => (n / rows) * (1 - n / rows)));
        return {
            rules,
            without: metrics.filter((metric) => !ruled.has(metric)),
            share: roles.task === 'regression' ? null : 3.5 * Math.sqrt(widest * (1 / pace.cases + 1 / rows)),
        };
    };
}
/**
 * Where decisions come from the score alone: ½, unless that would call far fewer or more cases positive than are; then
 * the score above which as many lie.
 */
function thresholdOf({ task, score, prediction, label, positive }) {
    if (task !== 'binary' || !score || prediction || score.column.type === 'category')
        return null;
    const values = (0,numbers/* doublesOf */.ov)(score.column.values)
        .filter((value) => !Number.isNaN(value))
        .sort();
    const texts = textsOf(label).filter((text) => text !== '');
    const positives = texts.filter((text) => text === positive.text).length / Math.max(1, texts.length);
    const called = values.filter((value) => value >= 0.5).length / Math.max(1, values.length);
    if (called >= positives / 2 && 1 - called >= (1 - positives) / 2)
        return 0.5;
    const at = values[Math.min(values.length - 1, Math.floor(values.length * (1 - positives)))] ?? 0.5;
    return Math.min(1, Math.max(0, Number(at.toPrecision(2))));
}
function isOld({ pace }, now) {
    return pace.span !== null && now.getTime() - pace.span.to > 1.25 * pace.milliseconds;
}
/** `fixtures/credit/reference.csv` → credit; `loans-2026.parquet` → loans-2026. */
function nameAfter(file) {
    const stem = (0,external_node_path_.basename)(file).replace(/\.(?:csv|tsv|txt|jsonl|ndjson|json|parquet|gz)/gi, '');
    const own = /^(?:reference|ref|train|test|data|baseline)?$/i.test(stem)
        ? (0,external_node_path_.basename)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(file)))
        : stem;
    const name = own
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-+|-+$/g, '');
    return name === '' ? 'model' : name.slice(0, 60);
}
function sum(rows) {
    return rows.reduce((total, n) => total + n, 0);
}

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/command/command.js
var command = __webpack_require__(7286);
// EXTERNAL MODULE: ./build/src/command/flags.js
var command_flags = __webpack_require__(7628);
// EXTERNAL MODULE: ./build/src/command/progress.js
var command_progress = __webpack_require__(9772);
;// CONCATENATED MODULE: ./build/src/command/init.js










const init_command = {
    usage: 'greenlight init --reference R [--out plan.yaml] [--force] [--label COLUMN] [...]',
    help: `Reads the reference, finds out what its columns are for, measures the model on it, and writes a plan
with rules made from that: GREEN may lose a tenth of what the model is better than guessing, RED begins
at three tenths, and no bound lies where chance passes it often. What only people know says "${placeholder/* placeholder */.q}".

Flags:
  --reference R       the evaluation set, with labels and the model's answers; several times, or a glob
                      in quotes (CSV or TSV, .gz too, JSON lines or Parquet)
  --out FILE          where the plan goes (default: plan.yaml; - prints it)
  --force             replace a file that is there
  --name NAME         what the plan is called (default: after the reference)

What it would otherwise guess, each a column of the reference:
  --label COLUMN      what really happened
  --score COLUMN      the probability of the positive label
  --prediction COLUMN the decision, the predicted class or the predicted number
  --id, --time, --group COLUMN
  --positive LABEL    the label that counts as positive
  --task TASK         binary, multiclass or regression
  --as-of TIME        as if it were this moment (default: now)

On a terminal it asks where it cannot tell; elsewhere it says which flag is needed.
Exit status: 0 the plan is written, 2 it is not.

Example:
  greenlight init --reference fixtures/credit/reference.csv --out credit.yaml`,
    options: {
        reference: { type: 'string', multiple: true },
        out: { type: 'string' },
        force: { type: 'boolean' },
        name: { type: 'string' },
        label: { type: 'string' },
        score: { type: 'string' },
        prediction: { type: 'string' },
        id: { type: 'string' },
        time: { type: 'string' },
        group: { type: 'string' },
        positive: { type: 'string' },
        task: { type: 'string' },
        'as-of': { type: 'string' },
    },
    async run({ flags, words }, terminal) {
        const reference = (0,command/* many */._)(flags, 'reference');
        if (words.length > 0)
            throw new refusal/* Refusal */.P_(`"${words[0]}" belongs to no flag. Name the set with --reference.`);
        if (reference.length === 0)
            throw new refusal/* Refusal */.P_('--reference is missing: name the set the model was accepted on. "greenlight init --help" shows how.');
        const out = (0,command/* one */.x)(flags, 'out') ?? 'plan.yaml';
        if (out !== '-' && !flags.force)
            await refuseExisting(out);
        const progress = (0,command_progress/* progressLine */.o)(terminal);
        const draft = await draftPlan({
            reference,
            name: (0,command/* one */.x)(flags, 'name'),
            said: saidBy(flags),
            ask: terminal.interactive && process.stdin.isTTY ? askPerson : null,
            now: (0,command_flags/* asOf */.sT)((0,command/* one */.x)(flags, 'as-of')),
        }, { progress: progress.show }).finally(progress.clear);
        if (out === '-')
            terminal.out(draft.text);
        else {
            await write(out, draft.text, Boolean(flags.force));
            terminal.out(closing(draft, out, reference, terminal));
        }
        return 0;
    },
};
function saidBy(flags) {
    const task = (0,command/* one */.x)(flags, 'task');
    if (task !== null && !['binary', 'multiclass', 'regression'].includes(task))
        throw new refusal/* Refusal */.P_(`--task "${task}" is no task; write binary, multiclass or regression.`);
    const said = (name) => (0,command/* one */.x)(flags, name);
    return {
        task: task,
        id: said('id'),
        time: said('time'),
        label: said('label'),
        positive: said('positive'),
        score: said('score'),
        prediction: said('prediction'),
        group: said('group'),
    };
}
async function refuseExisting(file) {
    const there = await (0,promises_.stat)(file).catch(() => null);
    if (there)
        throw new refusal/* Refusal */.P_(`${file}: is there already. Name another file with --out, or replace it with --force.`);
}
/** Never over a file that appeared meanwhile. */
async function write(file, text, force) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await (0,promises_.writeFile)(file, text, { flag: force ? 'w' : 'wx' });
    }
    catch (error) {
        const reason = error instanceof Error && 'code' in error ? error.code : error;
        if (reason === 'EEXIST')
            await refuseExisting(file);
        throw new refusal/* Refusal */.P_(`${file}: the plan cannot be written there (${String(reason)}).`);
    }
}
const askPerson = async (question, choices) => {
    const shown = choices.slice(0, 30);
    const reader = (0,external_node_readline_promises_.createInterface)({ input: process.stdin, output: process.stderr });
    const left = new Promise((_, reject) => {
        reader.once('close', () => reject(new refusal/* Refusal */.P_(`not answered: ${question} "greenlight init --help" shows the flags.`)));
    });
    left.catch(() => { });
    try {
        for (;;) {
            const list = shown.map((name, i) => `  ${i + 1}  ${(0,report_escape/* escapeTerminal */.en)(name, 60)}`);
            const asked = reader.question(`${question}\n${list.join('\n')}\nNumber or name: `);
            const answer = (await Promise.race([asked, left])).trim();
            const chosen = choices.includes(answer) ? answer : shown[Number(answer) - 1];
            if (chosen !== undefined)
                return chosen;
        }
    }
    finally {
        reader.close();
    }
};
/** What was found, so that a wrong guess is seen at once, and what comes next. */
function closing({ plan, roles }, out, reference, { width }) {
    const { task, id, time, label, positive, score, scores, prediction, group } = roles;
    const found = [
        ['task', task],
        ['label', positive ? `${label.name} (positive: ${positive.text}, ${positive.because})` : label.name],
        ['score', score?.name],
        ['scores', scores && [...scores.values()].map(({ name }) => name).join(', ')],
        ['prediction', prediction?.name ?? (score ? `score from ${plan.data.threshold} on` : null)],
        ['id', id?.name],
        ['time', time?.name],
        ['group', group?.name],
        ['features', plan.features.map(({ name }) => name).join(', ')],
        [
            'metrics',
            plan.metrics.map(({ metric }) => metric).join(', ') ||
                'none: by this reference the model is no better than guessing, or makes no errors',
        ],
    ];
    const lines = found.flatMap(([what, value]) => value ? [`  ${what.padEnd(10)}  ${(0,report_escape/* escapeTerminal */.en)(value, Math.max(40, width - 14))}`] : []);
    const sets = reference.map((file) => `--reference ${shellWord(file)}`).join(' ');
    return [
        `${(0,report_escape/* escapeTerminal */.en)(out)}: written. What it took the columns for:`,
        ...lines,
        `A flag says it where that is wrong ("greenlight init --help"). Then fill in what says ${placeholder/* placeholder */.q}, and ask`,
        `  greenlight validate ${shellWord(out)} ${sets}`,
        '',
    ].join('\n');
}
function shellWord(text) {
    return (0,report_escape/* escapeTerminal */.en)(/^[\w./@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
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


/***/ })

};
