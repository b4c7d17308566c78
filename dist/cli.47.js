export const id = 47;
export const ids = [47];
export const modules = {

/***/ 7047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

;// CONCATENATED MODULE: ./build/src/author/explain/prose.js
/** A sentence with pieces in it: say`Column ${code('age')} is empty.` */
function say(words, ...pieces) {
    return joined(words.flatMap((word, index) => {
        const piece = pieces[index] ?? [];
        return [word, ...(Array.isArray(piece) ? piece : [typeof piece === 'number' ? amount(piece) : piece])];
    }));
}
/** Neighbouring words as one piece: what is escaped depends on what stands before it. */
function joined(pieces) {
    const text = [];
    for (const piece of pieces) {
        const last = text.at(-1);
        if (typeof last === 'string' && typeof piece === 'string')
            text[text.length - 1] = last + piece;
        else if (piece !== '')
            text.push(piece);
    }
    return text;
}
const code = (text) => ({ code: text });
const strong = (text) => ({ strong: text });
const level = (name) => ({ level: name });
/** What follows when a check finds something: ends a sentence. */
function raised(raises) {
    return raises === 'NOTE' ? ['is shown and decides nothing'] : ['is ', level(raises)];
}
/** `a`, `a and b`, `a, b and c`. */
function listed(texts, and = 'and') {
    return texts.flatMap((text, index) => {
        if (index === 0)
            return text;
        return [index === texts.length - 1 ? ` ${and} ` : ', ', ...text];
    });
}
/** A number with its thousands apart: `12,000`. */
const amount = (number) => number.toLocaleString('en-GB', { maximumSignificantDigits: 15 });
/** A share as people say it: `95%`. */
const percent = (share) => `${Number((100 * share).toPrecision(8))}%`;
const count = (number, one) => `${amount(number)} ${one}${number === 1 ? '' : 's'}`;

// EXTERNAL MODULE: ./build/src/plan/metrics.js
var metrics = __webpack_require__(4036);
// EXTERNAL MODULE: ./build/src/plan/words.js
var words = __webpack_require__(5940);
;// CONCATENATED MODULE: ./build/src/author/explain/rules.js



/** A metric's rule, its triggers and its settings, a sentence each. */
function metricSentences(rule, task) {
    const metric = metrics/* metricNames */.Z[rule.metric];
    const average = task === 'multiclass' && metric.perClass ? ', averaged over the classes' : '';
    const one = rule.class === null ? average : say ` of the class ${strong(rule.class)}`;
    const size = metric.better === 'zero' ? 'The size of ' : '';
    const subject = say `${size}${strong(metric.title)}${one} — ${meaning(metric.means)} —`;
    const start = rule.green || rule.amber || rule.red
        ? ruleSentence(subject, rule)
        : rule.falls.length > 0
            ? say `${subject} is judged by how far it worsens.`
            : say `${subject} is measured.`;
    const falls = rule.falls.flatMap((fall) => say ` ${fallSentence(fall, metric.better)}`);
    return say `${start}${falls}${rule.gates ? '' : ' It is shown and decides nothing.'}`;
}
/** With how few cases there is no evidence. */
function evidenceSentence(minCases) {
    return say `With fewer than ${count(minCases, 'labelled case')} there is no evidence, which is ${level('AMBER')}.`;
}
/** `AUROC … must be at least 0.8 to be GREEN; at 0.7 or below it is RED; between is AMBER.` */
function ruleSentence(subject, { green, amber, red }) {
    if (green === null) {
        const parts = [
            ...(amber === null ? [] : [say `${level('AMBER')} ${where(amber)}`]),
            ...(red === null ? [] : [say `${level('RED')} ${where(red)}`]),
        ];
        return say `${subject} is ${listed(parts)}; otherwise it is ${level('GREEN')}.`;
    }
    const start = say `${subject} must be ${(0,words/* describeBound */.Y)(green)} to be ${level('GREEN')};`;
    if (red === null)
        return say `${start} anything else is ${level('AMBER')}.`;
    const rest = leavesNothing(green, red)
        ? say `there is no ${level('AMBER')}`
        : say `between is ${level('AMBER')}`;
    return say `${start} ${where(red)} it is ${level('RED')}; ${rest}.`;
}
const leavesNothing = (green, red) => green.value === red.value && green.operator.endsWith('=') !== red.operator.endsWith('=');
/** A bound as a place on a scale: `at 0.7 or below`. */
function where({ operator, text }) {
    const number = text.slice(operator.length).trim();
    const side = operator.startsWith('>') ? 'above' : 'below';
    return operator.endsWith('=') ? `at ${number} or ${side}` : `${side} ${number}`;
}
function fallSentence({ from, amber, red }, better) {
    const change = better === 'higher' ? 'fall' : better === 'lower' ? 'rise' : 'growth';
    const parts = [
        ...(amber === null ? [] : [say `of ${orMore(amber)} is ${level('AMBER')}`]),
        ...(red === null ? [] : [say `of ${orMore(red)} is ${level('RED')}`]),
    ];
    return say `Against the ${from}, a ${change} ${listed(parts)}.`;
}
const orMore = ({ text, relative }) => `${text} or more${relative ? ' of its value then' : ''}`;
function meaning(means) {
    return /^(share|chance|mean|harmonic|correlation|root)\b/.test(means) ? `the ${means}` : means;
}

;// CONCATENATED MODULE: ./build/src/author/explain/checks.js


/** Checks on the answers that need no labels. */
function predictionSection({ predictions, data }) {
    const list = [];
    if (data.task !== 'regression' && (data.score !== null || data.scores !== null)) {
        list.push(say `A probability below 0 or above 1, or none, ${raised(predictions.probabilities.raises)}.`);
    }
    list.push(say `The same answer to every case, in the whole set or on any day of it, ${raised(predictions.identical.raises)}.`);
    if (predictions.share !== null) {
        list.push(ruleSentence(['The change of a predicted class’s share since the reference, at its largest,'], predictions.share));
    }
    for (const { file, tolerance, onMiss } of predictions.knownAnswers) {
        const off = tolerance === 0 ? 'other than it should be' : `off by more than ${tolerance}`;
        list.push(say `The right answers to some cases are known, and stand in ${code(file)}. An answer that is ${off} ${raised(onMiss)}.`);
    }
    return { title: 'Whether the answers can be true at all', blocks: [{ list }] };
}
function inputSection({ inputs, data }) {
    const about = (what, { raises }) => say `${what} ${raised(raises)}.`;
    const rule = (what, written) => written === null ? [] : [ruleSentence([what], written)];
    const list = [
        ...rule('The share of empty cells in a column', inputs.missing),
        about('Something that is not of its column’s kind, such as a word where a number belongs,', inputs.invalid),
        about('A value outside the limits above', inputs.range),
        about('A column whose values reach further, or less far, than in the reference', inputs.learntRange),
        ...(data.id === null ? [] : [about('A case that occurs twice', inputs.duplicates)]),
        about('A column that is gone or new', inputs.columns),
        ...rule('The number of cases as a share of the reference’s', inputs.rows),
        about('A column with one value only that had several', inputs.constant),
    ];
    return { title: 'Whether the inputs are sound', blocks: [{ list }] };
}
const tests = {
    ks: 'the Kolmogorov–Smirnov test',
    psi: 'the population stability index',
    js: 'the Jensen–Shannon distance',
    wasserstein: 'the Wasserstein distance',
};
function driftSection({ drift, features }) {
    const size = drift.threshold === null ? 'large enough to matter' : `of at least ${drift.threshold}`;
    const what = say `Each input and the model’s answers are held against the reference by ${tests[drift.test]}. A shift counts when it is ${size} and when chance hardly explains it: of the shifts that are claimed, ${percent(drift.q)} at most are false.`;
    const then = drift.raises === null
        ? say `Where it is known how right the model is, a shift is shown and decides nothing. Where it is not known, a shift is ${level('AMBER')}.`
        : say `A shift ${raised(drift.raises)}.`;
    const own = features.flatMap(({ name, drift: settings }) => {
        if (settings === null)
            return [];
        const parts = [
            ...(settings.test === undefined ? [] : [`by ${tests[settings.test]}`]),
            ...(settings.threshold === undefined ? [] : [`from ${settings.threshold} on`]),
        ];
        const level = settings.raises ? say `; a shift ${raised(settings.raises)}` : [];
        return [say `${code(name)} is judged ${parts.length === 0 ? 'by itself' : parts.join(', ')}${level}.`];
    });
    return {
        title: 'Whether the world has changed',
        blocks: [{ text: say `${what} ${then}` }, ...(own.length === 0 ? [] : [{ list: own }])],
    };
}

;// CONCATENATED MODULE: ./build/src/author/explain/data.js


/** What the model is asked, and which column is what. */
function dataSection({ data, features }) {
    const blocks = [{ list: [...taskSentences(data), ...roleSentences(data)] }];
    if (features.length === 0) {
        blocks.push({
            text: say `The model’s inputs are all other columns; what they hold is learnt from the reference.`,
        });
    }
    else {
        blocks.push({ text: say `The model’s inputs:` }, { list: features.map(featureSentence) });
    }
    return { title: 'What is watched', blocks };
}
function taskSentences(data) {
    const truth = say `What really happened stands in the column ${code(data.label)}`;
    if (data.task === 'regression') {
        return [say `The model predicts a number, in the column ${code(data.prediction ?? '')}.`, say `${truth}.`];
    }
    if (data.task === 'multiclass') {
        const classes = data.classes === null ? [] : say `: ${listed(data.classes.map((name) => [code(name)]))}`;
        return [
            say `The model picks one of several classes${classes}.`,
            say `${truth}.`,
            ...multiclassAnswer(data),
        ];
    }
    const negative = data.negative === null ? [] : say `, and ${code(data.negative)} means no`;
    return [
        say `The model answers yes or no.`,
        say `${truth}, where ${code(data.positive ?? '')} means yes${negative}.`,
        ...binaryAnswer(data),
    ];
}
function binaryAnswer({ score, prediction, threshold }) {
    const chance = score === null ? [] : [say `The probability that it gives to yes stands in ${code(score)}.`];
    const decision = prediction === null
        ? say `From ${percent(threshold)} on, its answer counts as yes.`
        : say `What it decided stands in ${code(prediction)}.`;
    return [...chance, decision];
}
function multiclassAnswer({ scores, prediction }) {
    const columns = Object.entries(scores ?? {}).map(([name, column]) => say `${code(column)} (${name})`);
    return [
        ...(columns.length === 0 ? [] : [say `The probability of each class stands in ${listed(columns)}.`]),
        prediction === null
            ? say `Its answer is the class of the highest probability.`
            : say `Its answer stands in ${code(prediction)}.`,
    ];
}
function roleSentences(data) {
    const sentences = [];
    if (data.id !== null)
        sentences.push(say `A case is known by ${code(data.id)}.`);
    if (data.time !== null) {
        sentences.push(say `When it was answered stands in ${code(data.time)}; days are those of the time zone ${data.timeZone}.`);
    }
    if (data.labelsAfter !== null) {
        sentences.push(say `What really happened is known ${data.labelsAfter.text} later; until then a case without it is not counted against anybody.`);
    }
    if (data.group !== null) {
        sentences.push(say `Cases with the same ${code(data.group)} belong together and count as one when it is said how sure a value is.`);
    }
    if (data.private.length > 0) {
        sentences.push(say `Never shown anywhere: ${listed(data.private.map((column) => [code(column)]))}.`);
    }
    return sentences;
}
const kinds = { number: 'a number', category: 'a category', time: 'a time' };
function featureSentence({ name, type, min, max, values, missing, watched }) {
    const limits = min !== null && max !== null
        ? say ` from ${min} to ${max}`
        : min !== null
            ? say `, at least ${min}`
            : max !== null
                ? say `, at most ${max}`
                : [];
    const kind = values === null
        ? say `${kinds[type]}${limits}`
        : listed(values.map((value) => [code(value)]), 'or');
    const gaps = missing === null ? [] : say ` ${ruleSentence(['Its share of empty cells'], missing)}`;
    const still = watched ? [] : say ` Its drift is not watched.`;
    return say `${code(name)}: ${kind}.${gaps}${still}`;
}

;// CONCATENATED MODULE: ./build/src/author/explain/running.js

/** Who must have answered: versions, hosts, and what they are built of. */
function deploymentSection({ deployment: { version, host, dependencies } }) {
    const list = [
        ...(version === null ? [] : [identity('The version of the model', version)]),
        ...(host === null
            ? []
            : [identity('The host that answered', host), say `A host that answers nothing is found too.`]),
        ...(dependencies === null
            ? []
            : [say `A change in the libraries that the model is built with ${raised(dependencies.raises)}.`]),
    ];
    return list.length === 0 ? null : { title: 'Whether the right model answered', blocks: [{ list }] };
}
function identity(what, { column, expect, raises }) {
    const values = listed(expect.map((value) => [code(value)]), 'or');
    return say `${what} stands in ${code(column)} and must be ${expect.length > 1 ? 'one of ' : ''}${values}. Any other ${raised(raises)}.`;
}
/** What is judged over several reviews. */
function timeSection({ review, history, data, metrics }) {
    const list = [];
    if (review === null)
        list.push(say `The plan does not say how often the model is reviewed.`);
    else {
        list.push(say `How often the model is reviewed: ${strong(review.text)}. A review that comes later ${raised(history.overdue)}.`);
        if (data.time !== null)
            list.push(say `Data whose newest case is older than that ${raised(history.stale)}.`);
    }
    list.push(say `After ${level('RED')}, ${count(history.leaveRedAfter, 'GREEN review')}${history.leaveRedAfter === 1 ? ' is' : ' in a row are'} needed to leave it.`);
    if (history.cusum !== null && metrics.length > 0) {
        list.push(say `Small falls, each too small to be seen, that add up from review to review: their alarm (CUSUM, at ${history.cusum.threshold}) ${raised(history.cusum.raises)}.`);
    }
    return { title: 'Over time', blocks: [{ list }] };
}
const strategies = {
    'red-black': 'the new model gets a small share of the traffic and then, at once, all of it',
    'blue-green': 'the new model gets a growing share of the traffic, step by step',
    shadow: 'the new model is asked everything and its answers are not used',
};
function rolloutSection({ rollout }) {
    if (rollout === null)
        return null;
    const list = [say `It goes live as ${rollout.strategy}: ${strategies[rollout.strategy]}.`];
    if (rollout.steps.length > 0)
        list.push(say `Its share of the traffic: ${listed(rollout.steps.map((step) => [percent(step)]))}.`);
    list.push(...rollout.measures.map(measureSentence));
    if (rollout.auroc !== null)
        list.push(say `${strong('AUROC')}: judged once, at ${count(rollout.auroc.cases, 'labelled case')} of the new model, which may be lower by up to ${rollout.auroc.margin}.`);
    list.push(say `A step is decided from ${count(rollout.minCases, 'case')} on, at a confidence of ${percent(rollout.confidence)}. After ${count(rollout.maxBatches, 'batch').replace(/batchs$/, 'batches')} without an answer it stays where it is, which is ${level('AMBER')}.`, rollout.approval ? say `A person approves before it takes over.` : say `No person needs to approve.`);
    return { title: 'How a new model goes live', blocks: [{ list }] };
}
function measureSentence({ name, kind, where, column, margin }) {
    const bad = kind === 'wrong'
        ? say `a request is bad when its answer is wrong`
        : kind === 'slow'
            ? say `a request is bad when its ${code(column ?? '')} is among the slowest twentieth of its batch`
            : say `a request is bad when ${code(where ?? '')}`;
    return say `${strong(name)}: ${bad}. The new model may have up to ${margin} times the odds of bad requests.`;
}

;// CONCATENATED MODULE: ./build/src/author/explain/slices.js


/** Rare conditions that the plan measures by themselves. */
function edgeSection({ edgeCases, data }) {
    if (edgeCases.length === 0)
        return null;
    const blocks = edgeCases.flatMap(({ name, where, minCases, metrics }) => [
        { text: say `${strong(name)}: cases where ${code(where)}. ${evidenceSentence(minCases)}` },
        { list: metrics.map((rule) => metricSentences(rule, data.task)) },
    ]);
    return { title: 'Rare cases that count', blocks };
}
function segmentSection({ segments }) {
    if (!segments.search)
        return null;
    const text = say `Groups of at least ${count(segments.minCases, 'labelled case')} in which the model is worse than elsewhere are searched for. Where nothing is wrong, the search finds something in ${percent(segments.alpha)} of reviews at most. Such a group ${raised(segments.raises)}.`;
    return { title: 'Weak groups nobody thought of', blocks: [{ text }] };
}
const relations = {
    same: 'be the same as',
    'not lower': 'not be lower than',
    'not higher': 'not be higher than',
};
function behaviourSection({ behaviour }) {
    if (behaviour.length === 0)
        return null;
    const list = behaviour.map(({ name, file, expect, tolerance, rule }) => {
        const off = tolerance === 0 ? [] : say `, give or take ${tolerance}`;
        const pairs = say `Of each pair of cases in ${code(file)}, the answer to the second must ${relations[expect]} the answer to the first${off}.`;
        return say `${strong(name)}: ${pairs} ${ruleSentence(['The share of pairs where it is otherwise'], rule)}`;
    });
    return { title: 'How answers must hang together', blocks: [{ list }] };
}

;// CONCATENATED MODULE: ./build/src/author/explain/explanation.js






/** What a plan says, as headings and sentences. */
function explanation(plan) {
    const sections = [
        dataSection(plan),
        metricSection(plan),
        predictionSection(plan),
        inputSection(plan),
        driftSection(plan),
        edgeSection(plan),
        segmentSection(plan),
        behaviourSection(plan),
        deploymentSection(plan),
        timeSection(plan),
        rolloutSection(plan),
    ];
    return {
        name: plan.name,
        about: plan.about,
        lead: lead(plan),
        levels: ['GREEN', 'AMBER', 'RED'].map((name) => card(name, plan.levels[name])),
        sections: sections.filter((section) => section !== null),
    };
}
function lead(plan) {
    const often = plan.review === null ? 'At every review' : `At every review (${plan.review.text})`;
    return say `${often} the model’s newest answers, the ${strong('candidate')}, are held against the set it was accepted on, the ${strong('reference')}. The answer is one of three levels: the worst that any check below finds. What cannot be measured is never ${level('GREEN')}, and only ${level('GREEN')} lets a model go live.`;
}
function card(name, { means, action, owner, within }) {
    const by = within === null ? [] : say ` within ${strong(within.text)}`;
    if (action === null && owner === null && within === null) {
        return {
            level: name,
            means,
            todo: name === 'GREEN' ? ['Nothing needs to be done.'] : ['The plan names nobody and no action.'],
        };
    }
    const what = action === null ? say `The plan does not say what is done` : say `What is done: ${strong(action)}`;
    const who = owner === null ? say `The plan names nobody who does it` : say `Who does it: ${strong(owner)}`;
    return { level: name, means, todo: say `${what}. ${who}${by}.` };
}
function metricSection({ metrics, edgeCases, confidence, data }) {
    if (metrics.length + edgeCases.length === 0)
        return null;
    const least = new Set(metrics.map(({ minCases }) => minCases));
    const sure = confidence === null
        ? say `Values are judged as they are measured. The report says beside each how sure it is, and how often chance alone would change its level.`
        : say `${level('GREEN')} and ${level('RED')} both need proof, at a confidence of ${percent(confidence)}. What is not proven is ${level('AMBER')}, and the report says how many cases would settle it.`;
    const list = metrics.map((rule) => least.size === 1
        ? metricSentences(rule, data.task)
        : say `${metricSentences(rule, data.task)} ${evidenceSentence(rule.minCases)}`);
    return {
        title: data.task === 'regression' ? 'How near the answers must be' : 'How right the answers must be',
        blocks: [
            ...(list.length === 0 ? [] : [{ list }]),
            { text: least.size === 1 ? say `${sure} ${evidenceSentence([...least][0])}` : sure },
        ],
    };
}

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
;// CONCATENATED MODULE: ./build/src/author/explain/sheet.js
/** How the page looks. Colours pass WCAG AA for text in both schemes; levels are also words. */
const sheet = `
:root{color-scheme:light dark;--bg:#f7f7f5;--card:#fff;--ink:#1b1e22;--soft:#555c65;--line:#dfe1e3;--faint:#e9eaea;
--green:#0a6848;--green-bg:#e2f2ea;--amber:#7d5000;--amber-bg:#fdf0d2;--red:#a51d17;--red-bg:#fdeae7;--note:#555c65;--note-bg:#eceeef}
@media (prefers-color-scheme:dark){:root{--bg:#131518;--card:#1b1e22;--ink:#e8eaed;--soft:#a9b0b9;--line:#32373d;--faint:#2a2f35;
--green:#74dcb0;--green-bg:#10301f;--amber:#f5c460;--amber-bg:#362608;--red:#ff978c;--red-bg:#3b1613;--note:#a9b0b9;--note-bg:#2a2f35}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--ink);font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:46rem;margin:0 auto;padding:3rem 1.25rem 5rem}
h1{font-size:clamp(1.9rem,6vw,2.75rem);line-height:1.15;letter-spacing:-.02em;margin:0 0 .5rem}
h2{font-size:1.35rem;line-height:1.3;margin:2.75rem 0 .75rem}
p{margin:0 0 .75rem}
.kind{color:var(--soft);margin:0 0 .25rem}
.about{font-size:1.25rem;line-height:1.4;color:var(--soft);margin-bottom:1.5rem}
ul{margin:0 0 1rem;padding-left:1.25rem}
li{margin:0 0 .55rem}
code{font:.88em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;background:var(--faint);border-radius:4px;padding:.1em .35em;white-space:pre-wrap}
.level{font-weight:650;font-size:.88em;padding:.1em .45em;border-radius:4px;white-space:nowrap}
.green{--tone:var(--green);--tint:var(--green-bg)}
.amber{--tone:var(--amber);--tint:var(--amber-bg)}
.red{--tone:var(--red);--tint:var(--red-bg)}
.note{--tone:var(--note);--tint:var(--note-bg)}
.level{color:var(--tone);background:var(--tint)}
.cards{list-style:none;padding:0;display:grid;gap:.75rem}
.card{background:var(--card);border:1px solid var(--line);border-left:6px solid var(--tone);border-radius:10px;padding:1rem 1.25rem;margin:0}
.card h3{margin:0;color:var(--tone);font-size:1.05rem;letter-spacing:.02em}
.card p{margin:.3rem 0 0}
.means{font-size:1.1rem;font-weight:600}
@media print{:root{color-scheme:light}body{background:none}main{padding:0;max-width:none}.card,li{break-inside:avoid}}
`;

;// CONCATENATED MODULE: ./build/src/author/explain/html.js


/** The explanation as one page that loads nothing. */
function toHtml({ name, about, lead, levels, sections }) {
    const title = (0,report_escape/* escapeHtml */.ZD)(name);
    const cards = levels.map(({ level, means, todo }) => `<li class="card ${level.toLowerCase()}"><h3>${level}</h3><p class="means">${(0,report_escape/* escapeHtml */.ZD)(means)}</p><p>${line(todo)}</p></li>`);
    const body = sections.map(({ title: heading, blocks }) => `<section><h2>${(0,report_escape/* escapeHtml */.ZD)(heading)}</h2>\n${blocks.map(block).join('\n')}</section>`);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>The plan ${title}, explained</title>
<style>${sheet}</style>
</head>
<body>
<main>
<header><p class="kind">Performance monitoring plan</p><h1>${title}</h1>
${about === null ? '' : `<p class="about">${(0,report_escape/* escapeHtml */.ZD)(about)}</p>`}
<p>${line(lead)}</p></header>
<section><h2>What the levels mean</h2>
<ul class="cards">${cards.join('\n')}</ul></section>
${body.join('\n')}
</main>
</body>
</html>
`;
}
function block(content) {
    if ('text' in content)
        return `<p>${line(content.text)}</p>`;
    return `<ul>\n${content.list.map((item) => `<li>${line(item)}</li>`).join('\n')}\n</ul>`;
}
const line = (text) => text.map(piece).join('');
function piece(content) {
    if (typeof content === 'string')
        return (0,report_escape/* escapeHtml */.ZD)(content);
    if ('code' in content)
        return `<code>${(0,report_escape/* escapeHtml */.ZD)(content.code)}</code>`;
    if ('strong' in content)
        return `<strong>${(0,report_escape/* escapeHtml */.ZD)(content.strong)}</strong>`;
    return `<span class="level ${content.level.toLowerCase()}">${content.level}</span>`;
}

;// CONCATENATED MODULE: ./build/src/author/explain/markdown.js

const marks = { GREEN: '🟢', AMBER: '🟠', RED: '🔴', NOTE: '⚪' };
/** The explanation as GitHub markdown. */
function toMarkdown({ name, about, lead, levels, sections }) {
    const cards = levels.map(({ level, means, todo }) => `| ${marks[level]} **${level}** | ${(0,report_escape/* escapeMarkdown */.FV)(means)} | ${markdown_line(todo)} |`);
    const parts = [
        `# ${(0,report_escape/* escapeMarkdown */.FV)(name)}`,
        ...(about === null ? [] : [`**${(0,report_escape/* escapeMarkdown */.FV)(about)}**`]),
        markdown_line(lead),
        '## What the levels mean',
        ['| Level | What it means | What happens then |', '| --- | --- | --- |', ...cards].join('\n'),
        ...sections.flatMap(({ title, blocks }) => [`## ${title}`, ...blocks.map(markdown_block)]),
    ];
    return `${parts.join('\n\n')}\n`;
}
function markdown_block(content) {
    return 'text' in content ? markdown_line(content.text) : content.list.map((item) => `- ${markdown_line(item)}`).join('\n');
}
const markdown_line = (text) => text.map(markdown_piece).join('');
function markdown_piece(content) {
    if (typeof content === 'string')
        return (0,report_escape/* escapeMarkdown */.FV)(content);
    if ('code' in content)
        return (0,report_escape/* markdownCode */.D9)(content.code);
    return 'strong' in content ? `**${(0,report_escape/* escapeMarkdown */.FV)(content.strong)}**` : `**${content.level}**`;
}

;// CONCATENATED MODULE: ./build/src/author/explain.js



/** The plan in plain English, for people who do not read YAML, as GitHub markdown. Ends with a line break. */
function explainMarkdown(plan) {
    return toMarkdown(explanation(plan));
}
/** The same as one HTML page that loads nothing, for screens of any size, light and dark. */
function explainHtml(plan) {
    return toHtml(explanation(plan));
}

// EXTERNAL MODULE: ./build/src/plan/read.js
var read = __webpack_require__(229);
// EXTERNAL MODULE: ./build/src/refusal.js
var refusal = __webpack_require__(4977);
;// CONCATENATED MODULE: ./build/src/command/explain.js



const command = {
    usage: 'greenlight explain PLAN [--html]',
    help: `Prints the plan as markdown, or with --html as a page that needs nothing else.

Example:
  greenlight explain plans/credit-default.yaml --html > plan.html`,
    options: { html: { type: 'boolean' } },
    async run({ flags, words }, terminal) {
        const [file, ...more] = words;
        if (file === undefined || more.length > 0) {
            throw new refusal/* Refusal */.P_('name one plan: greenlight explain plans/credit-default.yaml');
        }
        const plan = await (0,read/* readPlan */.m)(file);
        terminal.out(flags.html ? explainHtml(plan) : explainMarkdown(plan));
        return 0;
    },
};


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

/***/ 5940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeRule),
/* harmony export */   Y: () => (/* binding */ describeBound)
/* harmony export */ });
/** The rule as a verdict shows it: `green when >= 0.8, red when <= 0.7`. */
function describeRule(rule) {
    const parts = ['green', 'amber', 'red'].flatMap((level) => {
        const bound = rule[level];
        return bound === null ? [] : [`${level} when ${bound.text}`];
    });
    return parts.join(', ');
}
const operators = {
    '>=': 'at least',
    '>': 'above',
    '<=': 'at most',
    '<': 'below',
};
/** A bound in words: `at least 0.8`. */
function describeBound(bound) {
    return `${operators[bound.operator]} ${bound.text.slice(bound.operator.length).trim()}`;
}


/***/ })

};
