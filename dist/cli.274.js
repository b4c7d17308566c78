export const id = 274;
export const ids = [274,352];
export const modules = {

/***/ 7286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ many),
/* harmony export */   x: () => (/* binding */ one)
/* harmony export */ });
/** A flag that was given once. */
function one(flags, name) {
    const value = flags[name];
    return typeof value === 'string' ? value : null;
}
/** A flag that may be given several times. */
function many(flags, name) {
    const value = flags[name];
    return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
}


/***/ }),

/***/ 4756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ dashboard_command)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/report/format.js
var report_format = __webpack_require__(5845);
// EXTERNAL MODULE: ./build/src/history/trend.js
var trend = __webpack_require__(937);
;// CONCATENATED MODULE: ./build/src/history/dashboard.js


/** What the dashboard shows of the plans of a history. */
function dashboardOf(pasts, repository, made) {
    return { repository, made, plans: pasts.filter(({ records }) => records.length > 0).map(planOf) };
}
function planOf({ records, faults }) {
    const newest = records.at(-1);
    const lost = faults.length > 0 ? `${(0,report_format/* formatCount */.B4)(faults.length, 'line')} of its history cannot be read.` : null;
    return {
        name: newest.plan,
        about: [newest.about, lost].filter((part) => part !== null).join('. ') || null,
        todo: todoOf(newest),
        due: newest.due,
        rules: Object.fromEntries(newest.values.flatMap(({ check, rule }) => (rule === null ? [] : [[check, rule]]))),
        reviews: records.map((record) => ({
            ...(0,trend/* pointOf */.q)(record),
            status: record.status,
            rows: record.candidate.rows,
            runUrl: record.run,
        })),
    };
}
function todoOf({ status, todo: { action, owner, within } }) {
    if (status === 'GREEN' && action === null)
        return null;
    const first = action === null ? null : action.charAt(0).toUpperCase() + action.slice(1);
    const parts = [
        first,
        owner === null ? null : `Owner: ${owner}`,
        within === null ? null : `Within ${within}`,
    ];
    return parts.flatMap((part) => (part === null ? [] : [`${part}.`])).join(' ') || null;
}

// EXTERNAL MODULE: ./build/src/history/folder-store.js
var folder_store = __webpack_require__(5352);
// EXTERNAL MODULE: ./build/src/refusal.js
var refusal = __webpack_require__(4977);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/report/html/chip.js
var chip = __webpack_require__(6204);
// EXTERNAL MODULE: ./build/src/report/style.js + 1 modules
var style = __webpack_require__(4398);
;// CONCATENATED MODULE: ./build/src/report/dashboard/dashboard.js
/** The level of a plan is that of its newest review; null before its first. */
function levelNow(plan) {
    return plan.reviews.at(-1)?.status ?? null;
}
/** Whether the next review was due before the page was made. */
function overdue({ due }, at) {
    return due !== null && Date.parse(due) < Date.parse(at);
}

// EXTERNAL MODULE: ./build/src/report/chart/svg.js
var svg = __webpack_require__(9453);
// EXTERNAL MODULE: ./build/src/report/chart/trend.js
var chart_trend = __webpack_require__(5464);
// EXTERNAL MODULE: ./build/src/report/gating.js
var gating = __webpack_require__(6598);
// EXTERNAL MODULE: ./build/src/report/html/table.js
var html_table = __webpack_require__(1484);
// EXTERNAL MODULE: ./build/src/report/provenance.js
var provenance = __webpack_require__(3541);
// EXTERNAL MODULE: ./build/src/report/trend.js
var report_trend = __webpack_require__(6903);
;// CONCATENATED MODULE: ./build/src/report/dashboard/plan.js










const mostDrawn = 30;
const mostListed = 100;
const mostMetrics = 16;
/** One plan: its newest level and what to do, a small line for each metric that is judged, and its history folded. */
function planSection(plan, index, at) {
    const level = levelNow(plan);
    const series = (0,report_trend/* seriesIn */.hP)(plan.reviews.slice(-mostDrawn), (name) => Object.hasOwn(plan.rules, name) ? plan.rules[name] : null)
        .filter(({ points }) => points.some((point) => point.value !== null))
        .sort((a, b) => Number(a.rule === null) - Number(b.rule === null))
        .slice(0, mostMetrics);
    // What is judged stands in the open; all else is in the history.
    const judged = series.filter(({ rule }) => rule !== null);
    const metrics = (judged.length === 0 ? series : judged)
        .map((one, i) => metric(`p${index}m${i}`, one))
        .join('\n');
    return `<section id="p${index}" class="plan-card ${(level ?? 'note').toLowerCase()}" aria-labelledby="p${index}-h">
<div class="top"><div><h2 id="p${index}-h">${level === null ? '' : `${(0,chip/* chip */.j)(level)} `}${(0,report_escape/* escapeHtml */.ZD)(plan.name, 120)}</h2>${plan.about === null ? '' : `<p class="hint">${(0,report_escape/* escapeHtml */.ZD)(plan.about, 300)}</p>`}</div>${levels(plan, index)}</div>
${plan.todo === null || level === null ? '' : `<p class="do">${(0,report_escape/* escapeHtml */.ZD)(plan.todo, 600)}</p>`}
<p class="looked">${when(plan, at)}</p>
${metrics === '' ? '' : `<ul class="metrics">${metrics}</ul>`}
${plan_history(plan, series, index)}
</section>`;
}
function when(plan, at) {
    const newest = plan.reviews.at(-1);
    const said = [newest === undefined ? 'No review yet' : `Reviewed ${(0,report_escape/* escapeHtml */.ZD)((0,report_format/* formatTime */.fU)(newest.at), 40)}`];
    if (newest?.rows != null)
        said.push(`${(0,report_format/* formatNumber */.ZV)(newest.rows)} rows`);
    if (newest !== undefined)
        said.push(run(newest, plan.name));
    if (plan.due !== null) {
        const due = (0,report_escape/* escapeHtml */.ZD)((0,report_format/* formatDay */.im)(plan.due), 40);
        said.push(overdue(plan, at) ? `<span class="flag">overdue since ${due}</span>` : `next due ${due}`);
    }
    return said.filter((part) => part !== '').join(' · ');
}
/** A link only where the address is a plain one. */
function run({ runUrl, at }, plan) {
    const url = runUrl === null ? null : (0,provenance/* webAddress */.D)(runUrl);
    if (url === null)
        return '';
    const name = `Run of ${(0,report_escape/* escapeHtml */.ZD)(plan, 60)}, ${(0,report_escape/* escapeHtml */.ZD)((0,report_format/* formatTime */.fU)(at), 40)}`;
    return `<a href="${(0,report_escape/* escapeHtml */.ZD)(url)}" rel="noreferrer noopener" aria-label="${name}">run</a>`;
}
function levels({ reviews }, index) {
    const recent = reviews.slice(-mostDrawn);
    if (recent.length === 0)
        return '';
    const step = 14;
    const width = recent.length * step;
    const count = (level) => recent.filter((review) => review.status === level).length;
    return (0,svg/* svg */.JW)({
        id: `p${index}l`,
        width: mostDrawn * step,
        height: 18,
        className: 'levels',
        title: 'Levels of the reviews, the newest last',
        text: `Of the last ${recent.length}: ${count('GREEN')} GREEN, ${count('AMBER')} AMBER, ${count('RED')} RED.`,
    }, recent
        .map((review, i) => (0,chart_trend/* mark */.Gy)(mostDrawn * step - width + step / 2 + i * step, 9, review.status))
        .join(''));
}
function metric(id, series) {
    const title = (0,gating/* titleOf */.Gg)(series.name);
    const format = (0,chart_trend/* formatOf */.be)(series);
    const newest = series.points.at(-1);
    const before = series.points.slice(0, -1).findLast((point) => point.value !== null);
    const change = newest.value === null || before === undefined
        ? ''
        : `<span class="change">${(0,report_format/* formatDifference */.jR)(newest.value - before.value, format === report_format/* formatPercent */.l9)}<span class="sr"> since the review before</span></span>`;
    const facts = [
        newest.interval === null ? '' : (0,report_format/* formatInterval */.vy)(newest.interval, format),
        series.rule === null ? '' : (0,report_escape/* escapeHtml */.ZD)((0,chart_trend/* ruleWords */.mG)(series.rule), 160).replace(/(?<!,) /g, '\u{A0}'),
    ].filter((fact) => fact !== '');
    return `<li><p class="name">${(0,report_escape/* escapeHtml */.ZD)(title, 80)}</p><p><b>${format(newest.value)}</b> ${change}</p>${(0,chart_trend/* sparkChart */.CD)(id, title, series)}${facts.map((fact) => `<p class="facts">${fact}</p>`).join('')}</li>`;
}
function plan_history(plan, series, index) {
    const { reviews } = plan;
    if (reviews.length === 0)
        return '';
    const newestFirst = reviews.slice(-mostListed).reverse();
    const columns = series.slice(0, 6);
    const table = (0,html_table/* dataTable */.Jx)({
        caption: `Reviews of ${(0,report_escape/* escapeHtml */.ZD)(plan.name, 80)}, the newest first`,
        head: ['Review', 'Level', ...columns.map(({ name }) => (0,report_escape/* escapeHtml */.ZD)((0,gating/* titleOf */.Gg)(name), 80)), 'Rows', 'Run'],
        rows: newestFirst.map((review) => [
            (0,report_escape/* escapeHtml */.ZD)((0,report_format/* formatTime */.fU)(review.at), 40),
            (0,chip/* chip */.j)(review.status),
            ...columns.map((one) => (0,chart_trend/* formatOf */.be)(one)(measured(review, one.name))),
            (0,report_format/* formatNumber */.ZV)(review.rows),
            run(review, plan.name),
        ]),
        numbers: [...columns.map((_, i) => i + 2), columns.length + 2],
        captionHidden: true,
    });
    const left = reviews.length - newestFirst.length;
    const charts = series
        .filter(({ points }) => points.filter((point) => point.value !== null).length > 1)
        .map((one, i) => (0,html_table/* figure */.vP)((0,report_escape/* escapeHtml */.ZD)((0,gating/* titleOf */.Gg)(one.name), 100), (0,chart_trend/* trendChart */.CY)(`p${index}t${i}`, (0,gating/* titleOf */.Gg)(one.name), one)));
    return (0,html_table/* folded */.TM)(`History (${(0,report_format/* formatNumber */.ZV)(reviews.length)} ${reviews.length === 1 ? 'review' : 'reviews'})`, `<div class="figures history">${charts.join('\n')}</div>\n${table}${left > 0 ? `<p class="hint">… and ${(0,report_format/* formatNumber */.ZV)(left)} earlier ones.</p>` : ''}`);
}
function measured(review, name) {
    const found = Object.hasOwn(review.values, name) ? review.values[name].value : null;
    return found !== null && Number.isFinite(found) ? found : null;
}

;// CONCATENATED MODULE: ./build/src/report/dashboard/style.js
/** What the dashboard adds to the sheet of the report. */
const dashboardStyle = `
nav .mark{display:inline-flex;vertical-align:-.15em;margin-right:7px;color:var(--level);--level-bg:var(--bg)}
.mark.green{--level:var(--green)}
.mark.amber{--level:var(--amber)}
.mark.red{--level:var(--red)}
main>.key{padding-top:28px;margin:0}
.plan-card{background:var(--card);border:1px solid var(--line);border-left:5px solid var(--level);border-radius:12px;padding:20px 22px 12px;margin:18px 0 0;scroll-margin-top:64px}
.plan-card.green{--level:var(--green)}
.plan-card.amber{--level:var(--amber)}
.plan-card.red{--level:var(--red)}
.plan-card.note{--level:var(--note)}
.plan-card .top{display:flex;flex-wrap:wrap;gap:6px 24px;justify-content:space-between;align-items:flex-start}
.plan-card h2{display:flex;flex-wrap:wrap;align-items:center;gap:10px;font-size:1.25rem;margin:0}
.plan-card .hint{margin:4px 0 0}
.plan-card .looked{margin:8px 0 0}
.do{margin:12px 0 0;font-weight:560}
.levels{display:block;width:420px;max-width:100%;height:auto;flex:none}
.metrics{list-style:none;padding:0;margin:18px 0 8px;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(230px,100%),1fr));gap:20px 28px}
.metrics p{margin:0}
.metrics .name{color:var(--soft);font-size:.9rem}
.metrics b{font-size:1.35rem;line-height:1.3;font-weight:640;font-variant-numeric:tabular-nums;margin-right:6px}
.metrics .change,.metrics .facts{color:var(--soft);font-size:.84rem;font-variant-numeric:tabular-nums}
.facts{text-wrap:balance}
.history{margin:8px 0 16px}
.metrics .spark{margin:6px 0 8px}
@media (max-width:760px){.plan-card{padding:16px 16px 8px}.levels{width:100%}}
`;

;// CONCATENATED MODULE: ./build/src/report/dashboard/index.js








const dashboard_style = style/* style */.i + dashboardStyle;
/**
 * The page of all plans of a repository, the worst first: newest levels, what to do, each metric over the reviews, and
 * the history. One file that loads nothing and runs nothing, to be put wherever pages are served.
 */
function renderDashboard(dashboard) {
    const plans = dashboard.plans
        .map((plan, index) => ({ plan, index, rank: rankOf(plan, dashboard.made.at) }))
        .sort((a, b) => a.rank - b.rank || a.index - b.index)
        .map(({ plan }) => plan);
    const { level, words } = answerOf(plans);
    const late = plans.filter((plan) => overdue(plan, dashboard.made.at)).length;
    const said = [
        ...['RED', 'AMBER', 'GREEN'].flatMap((one) => {
            const count = plans.filter((plan) => levelNow(plan) === one).length;
            return count === 0 ? [] : [`${count} ${one}`];
        }),
        ...(late === 0 ? [] : [`${(0,report_format/* formatCount */.B4)(late, 'review is', 'reviews are')} overdue`]),
    ].join(', ');
    const policy = `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(dashboard_style).digest('base64')}'; base-uri 'none'; form-action 'none'`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${level ?? 'No review'}: models of ${(0,report_escape/* escapeHtml */.ZD)(dashboard.repository, 120)}</title>
<style>${dashboard_style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the plans</a>
<header class="answer ${(level ?? 'note').toLowerCase()}"><div class="wrap">
<p class="verdict">${level === null ? '' : `${(0,chip/* chip */.j)(level)} `}<span class="plan">${(0,report_escape/* escapeHtml */.ZD)(dashboard.repository, 120)}</span></p>
<h1>${words}</h1>
<p class="looked">${said === '' ? '' : `${said}. `}Made ${(0,report_escape/* escapeHtml */.ZD)((0,report_format/* formatTime */.fU)(dashboard.made.at), 40)}.</p>
</div></header>
<nav aria-label="Plans"><div class="wrap"><ul>${plans.map(entry).join('')}</ul></div></nav>
<main id="main" class="wrap">
<p class="key">On the bands of the rule: <span><i class="swatch cand"></i>measured</span> with its interval. Reviews: <span><i class="swatch green"></i>GREEN</span> <span><i class="swatch amber"></i>AMBER</span> <span><i class="swatch red"></i>RED</span></p>
${plans.map((plan, index) => planSection(plan, index, dashboard.made.at)).join('\n')}
</main>
<footer><div class="wrap">Greenlight ${(0,report_escape/* escapeHtml */.ZD)(dashboard.made.version, 40)}</div></footer>
</body>
</html>
`;
}
function entry(plan, index) {
    const level = levelNow(plan);
    const mark = level === null ? '' : `<span class="mark ${level.toLowerCase()}">${(0,chip/* icon */.K)(level)}</span>`;
    return `<li><a href="#p${index}">${mark}${(0,report_escape/* escapeHtml */.ZD)(plan.name, 60)}</a></li>`;
}
/** The worst newest level, and how many plans need somebody. */
function answerOf(plans) {
    const levels = plans.map(levelNow);
    const level = ['RED', 'AMBER', 'GREEN'].find((one) => levels.includes(one)) ?? null;
    const shut = levels.filter((one) => one === 'RED' || one === 'AMBER').length;
    if (level === null)
        return { level, words: plans.length === 0 ? 'No plan yet' : 'No review yet' };
    if (shut > 0) {
        const words = plans.length === 1
            ? 'The model needs attention'
            : `${shut} of ${plans.length} models need${shut === 1 ? 's' : ''} attention`;
        return { level, words };
    }
    const known = levels.filter((one) => one !== null).length;
    if (known < plans.length)
        return { level, words: `${known} of ${plans.length} models reviewed, all GREEN` };
    return { level, words: plans.length === 1 ? 'The model is GREEN' : `All ${plans.length} models are GREEN` };
}
function rankOf(plan, at) {
    const level = levelNow(plan);
    const late = overdue(plan, at) ? 0 : 1;
    return { RED: 0, AMBER: 2, GREEN: 6 }[level ?? 'AMBER'] + (level === null ? 2 : 0) + late;
}

// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
// EXTERNAL MODULE: ./build/src/command/command.js
var command = __webpack_require__(7286);
// EXTERNAL MODULE: ./build/src/command/flags.js
var command_flags = __webpack_require__(7628);
;// CONCATENATED MODULE: ./build/src/command/dashboard.js











const dashboard_command = {
    usage: 'greenlight dashboard --history DIR --out FILE [--title TEXT]',
    help: `Flags:
  --history DIR   the folder of a history, or a checkout of its branch
  --out FILE      the page, such as site/index.html
  --title TEXT    what the page is called (default: the repository, in a workflow; else the folder)

One file that loads nothing and runs nothing: GitHub Pages, a file share or a mail can carry it.

Exit status: 0, or 2 when the history cannot be read or the page not be written.

Example:
  greenlight dashboard --history greenlight-history --out site/index.html`,
    options: { history: { type: 'string' }, out: { type: 'string' }, title: { type: 'string' } },
    async run({ flags }, terminal) {
        const folder = (0,command_flags/* needed */.Ow)((0,command/* one */.x)(flags, 'history'), '--history', 'the folder of the history', 'dashboard');
        const out = (0,command_flags/* needed */.Ow)((0,command/* one */.x)(flags, 'out'), '--out', 'the file of the page', 'dashboard');
        const title = (0,command/* one */.x)(flags, 'title') ?? process.env.GITHUB_REPOSITORY ?? folder;
        const pasts = await (0,folder_store/* readHistoryFolder */.F)(folder);
        for (const { kind, place } of pasts.flatMap(({ faults }) => faults))
            terminal.err(`left out: ${(0,report_escape/* escapeTerminal */.en)(place, 200)} (${kind})\n`);
        const page = renderDashboard(dashboardOf(pasts, title, { at: new Date().toISOString(), version: version/* version */.r }));
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(out), { recursive: true });
            await (0,promises_.writeFile)(out, page);
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            throw new refusal/* Refusal */.P_(`${out}: the page cannot be written (${reason}). Name another file with --out.`);
        }
        terminal.err(`${(0,report_format/* formatCount */.B4)(pasts.length, 'plan')} drawn in ${(0,report_escape/* escapeTerminal */.en)(out, 200)}\n`);
        return 0;
    },
};


/***/ }),

/***/ 7628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ needed),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   qE: () => (/* binding */ neededList),
/* harmony export */   sT: () => (/* binding */ asOf)
/* harmony export */ });
/* harmony import */ var _data_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _data_time_zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9128);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4977);



/** A flag that a command cannot do without. `what` ends the sentence "name …". */
function needed(value, flag, what, command) {
    if (value === null || value === '')
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_(`${flag} is missing: name ${what}. "greenlight ${command} --help" shows how.`);
    return value;
}
function neededList(values, flag, what, command) {
    needed(values[0] ?? null, flag, what, command);
    return values;
}
/** A moment in time, such as 2026-11-23T09:00Z; one without an offset is UTC, or in the zone named. */
function moment(text, flag, zoneName) {
    const zone = (0,_data_time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .timeZone */ .e)(zoneName);
    const time = (0,_data_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTime */ .p)(text, zone);
    if (time === undefined || Number.isNaN(time))
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_(`${flag} "${text.slice(0, 60)}" is no moment in time; write it as 2026-11-23T09:00Z.`);
    return new Date(time);
}
/** The moment that `--as-of` names; now where it was not given. */
function asOf(text) {
    return text === null ? new Date() : moment(text, '--as-of');
}


/***/ }),

/***/ 4446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ localTime)
/* harmony export */ });
const DAY = 86_400_000;
/** Milliseconds since 1970 on the clock of the place; NaN for what no calendar or clock shows. */
function localTime(year, month, day, hour, minute, second) {
    if (month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 59)
        return Number.NaN;
    if (day > 28 && day > daysIn(year, month))
        return Number.NaN;
    return daysBefore(year, month, day) * DAY + hour * 3_600_000 + minute * 60_000 + second * 1000;
}
function daysIn(year, month) {
    if (month !== 2)
        return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
/** Days from 1970-01-01, in the Gregorian calendar, counted in years that begin in March. */
function daysBefore(year, month, day) {
    const marchYear = month > 2 ? year : year - 1;
    const century = Math.floor(marchYear / 100);
    const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
    return (365 * marchYear + Math.floor(marchYear / 4) - century + Math.floor(century / 4) + dayOfYear - 719_468);
}


/***/ }),

/***/ 9128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ timeZone)
/* harmony export */ });
/* unused harmony export TimeZone */
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4977);
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4446);


const QUARTER = 900_000;
const DAY = 86_400_000;
const KNOWN = new Map();
/** The zone of that IANA name; null for UTC. An unknown name is a Refusal. */
function timeZone(name) {
    if (name === undefined || name === 'UTC' || name === 'Etc/UTC')
        return null;
    const known = KNOWN.get(name);
    if (known)
        return known;
    const zone = new TimeZone(name);
    KNOWN.set(name, zone);
    return zone;
}
/** The clocks of one place. Their offset from UTC changes only at whole quarters of an hour, so it is kept for each. */
class TimeZone {
    format;
    offsets = new Map();
    constructor(name) {
        try {
            this.format = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
                timeZone: name,
                hourCycle: 'h23',
                year: 'numeric',
                month: 'numeric',
                day: 'numeric',
                hour: 'numeric',
                minute: 'numeric',
                second: 'numeric',
            });
        }
        catch {
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(`"${name.slice(0, 60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`);
        }
    }
    /**
     * Milliseconds since 1970 UTC at which the clocks show `local`. Of a time that they show twice, the first; a time that
     * they skip is moved on by what they skip.
     */
    toUtc(local) {
        const before = this.offset(local - DAY);
        const after = this.offset(local + DAY);
        if (before === after)
            return local - before;
        if (this.offset(local - before) === before)
            return local - before;
        return this.offset(local - after) === after ? local - after : local - before;
    }
    /** What the clocks show at `utc`, less `utc`, in milliseconds. */
    offset(utc) {
        const quarter = Math.floor(utc / QUARTER);
        const known = this.offsets.get(quarter);
        if (known !== undefined)
            return known;
        const parts = new Map(this.format.formatToParts(quarter * QUARTER).map(({ type, value }) => [type, value]));
        const part = (type) => Number(parts.get(type));
        const shown = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .localTime */ .H)(part('year'), part('month'), part('day'), part('hour'), part('minute'), part('second'));
        const offset = shown - quarter * QUARTER;
        this.offsets.set(quarter, offset);
        return offset;
    }
}


/***/ }),

/***/ 241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ epochTime),
/* harmony export */   p: () => (/* binding */ parseTime)
/* harmony export */ });
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4446);

const MISSING = new Set(['', 'NA', 'N/A', 'NaN', 'nan', 'NaT', 'null', 'NULL', 'None']);
const ISO = /^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;
const EPOCH = /^-?\d{1,15}(\.\d+)?$/;
/**
 * Milliseconds since 1970 UTC of a time written in ISO 8601 (`2026-03-01`, `2026-03`, `2026-03-01 14:30`,
 * `2026-03-01T14:30:00.250+01:00`, `20260301`, `20260301T143000Z`) or as an epoch (see `epochTime`); a time without an
 * offset is read in `zone`, null for UTC. NaN where the text says that the time is missing, undefined where it is none.
 */
function parseTime(text, zone) {
    const trimmed = text.trim();
    const parts = ISO.exec(trimmed);
    if (parts) {
        const [, year, month, day, hour, minute, second, fraction, offset] = parts;
        return instant(year, month, day, hour, minute, second, fraction, offset, zone);
    }
    const compact = COMPACT.exec(trimmed);
    if (compact) {
        const [, year, month, day, hour, minute, second, offset] = compact;
        return instant(year, month, day, hour, minute, second, undefined, offset, zone);
    }
    if (EPOCH.test(trimmed))
        return epochTime(Number(trimmed), zone);
    return MISSING.has(trimmed) ? Number.NaN : undefined;
}
/**
 * Milliseconds since 1970 UTC of an epoch: below 1e11 in size it is in seconds, below 1e13 (the year 2286) in
 * milliseconds, beyond it is no time. A whole number that reads as a day (19000101 to 21991231) is that day, and one that
 * reads as a year (1900 to 2199) is no time: hardly anyone meant seconds of 1970.
 */
function epochTime(value, zone) {
    const size = Math.abs(value);
    if (Number.isInteger(value)) {
        if (value >= 1900 && value < 2200)
            return undefined;
        if (value >= 19000101 && value <= 21991231) {
            const day = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .localTime */ .H)(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100, 0, 0, 0);
            if (Number.isNaN(day))
                return undefined;
            return zone ? zone.toUtc(day) : day;
        }
    }
    // Zero has no sign.
    if (size < 1e11)
        return value * 1000 + 0;
    return size < 1e13 ? value : undefined;
}
function instant(year, month, day, hour, minute, second, fraction, offset, zone) {
    const whole = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .localTime */ .H)(Number(year), Number(month), Number(day ?? 1), Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0));
    if (Number.isNaN(whole))
        return undefined;
    const local = fraction === undefined ? whole : whole + Number(`0.${fraction}`) * 1000;
    if (offset === undefined)
        return zone ? zone.toUtc(local) : local;
    if (offset === 'Z' || offset === 'z' || offset === 'UTC')
        return local;
    const hours = Number(offset.slice(1, 3));
    const minutes = offset.length > 3 ? Number(offset.slice(-2)) : 0;
    if (hours > 23 || minutes > 59)
        return undefined;
    const shift = (hours * 60 + minutes) * 60_000;
    return offset.startsWith('-') ? local + shift : local - shift;
}


/***/ }),

/***/ 5352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readHistoryFolder),
/* harmony export */   folderHistory: () => (/* binding */ folderHistory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4977);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3342);





/** More than this in one file is no history of a year. */
const largest = 512 * 1024 * 1024;
/** A history in a folder: JSON lines, a folder for each plan, a file for each year. Lines are added and never changed. */
function folderHistory(folder) {
    return {
        async read(plan) {
            // Told before anything is judged, rather than when the record is to be written.
            await refusing(folder, 'be opened', async () => {
                await makeFolder(folder);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
            });
            return (0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .onlyOf */ .uh)(plan, await readPlanFolder(folder, (0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(plan)));
        },
        async append(record) {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .fileOf */ .W7)(record));
            await refusing(file, 'be written', async () => {
                await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
                await appendLine(file, (0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOf */ .cA)(record));
            });
        },
    };
}
/** All plans of a history folder, each with its reviews, by name of folder. */
async function readHistoryFolder(folder) {
    const entries = await refusing(folder, 'be read', () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true }));
    const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    const names = folders.map(({ name }) => name).sort();
    return Promise.all(names.map((name) => readPlanFolder(folder, name)));
}
async function readPlanFolder(folder, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    const files = await refusing(path, 'be read', () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path).catch(noneIfAbsent));
    const pasts = files
        .filter(_line_js__WEBPACK_IMPORTED_MODULE_3__/* .isHistoryFile */ .LD)
        .sort()
        .map(async (file) => {
        const text = await refusing((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, file), 'be read', async () => {
            const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, file));
            if (size > largest)
                throw new Error(`${size} bytes are no history`);
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, file), 'utf8');
        });
        return (0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .readLines */ .Se)(text, `${name}/${file}`);
    });
    return (0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPasts */ .Wh)(await Promise.all(pasts));
}
/**
 * Adds a line with one write to a file opened for appending, so that lines of several writers do not mix, and flushes it
 * to the disk. What a killed writer left of a line is closed by a line break first, and stays.
 */
async function appendLine(file, line) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, 'a+');
    let size;
    try {
        ({ size } = await handle.stat());
        const last = Buffer.alloc(1);
        if (size > 0)
            await handle.read(last, 0, 1, size - 1);
        const bytes = Buffer.from(size > 0 && last[0] !== 10 ? `\n${line}` : line);
        const { bytesWritten } = await handle.write(bytes);
        if (bytesWritten < bytes.length)
            throw new Error('the disk took only a part of the line');
        await handle.sync();
    }
    finally {
        await handle.close();
    }
    if (size === 0)
        await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
}
/** Makes a new file's name last too. Where folders cannot be opened (Windows) the file system sees to it. */
async function syncFolder(folder) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(folder, 'r').catch(() => null);
    await handle?.sync().catch(() => { });
    await handle?.close();
}
/** Makes a folder and those above it. Node's own way of doing so never returns where a file system makes none (/proc). */
async function makeFolder(folder) {
    if (await isFolder(folder))
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    if (parent !== folder && !(await isFolder(parent)))
        await makeFolder(parent);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
    }
    catch (error) {
        // Another run may have been quicker.
        if (!(await isFolder(folder)))
            throw error;
    }
}
async function isFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then((found) => found.isDirectory(), () => false);
}
function noneIfAbsent(error) {
    if (error.code === 'ENOENT')
        return [];
    throw error;
}
async function refusing(path, what, work) {
    try {
        return await work();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P_(`${path}: the history cannot ${what} (${reason}). Name a folder that can be read and written with --history.`);
    }
}


/***/ }),

/***/ 3342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ isHistoryFile),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   Wh: () => (/* binding */ joinPasts),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   uh: () => (/* binding */ onlyOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* unused harmony export formatVersion */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Every line begins and ends so; a text that begins so, ends otherwise and is no JSON is a line that was cut off. */
const start = '{"version":1,"sha256":"';
const end = '}}';
/** The version of a line's format that this Greenlight writes and reads. */
const formatVersion = 1;
/** A record as one line of a history file, line break included. The digest shows damage. */
function lineOf(record) {
    const text = JSON.stringify(record);
    return `${start}${digestOf(text)}","review":${text}}\n`;
}
/** Where the records of a plan lie in a history: a folder named after the plan, a file for each year. */
function fileOf(record) {
    return `${folderOf(record.plan)}/${record.at.slice(0, 4)}.jsonl`;
}
/** A folder's name for a plan: readable, and its own even where two plans differ in signs that no folder may have. */
function folderOf(plan) {
    const plain = plan
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 60);
    return plain !== '' && plain === plan ? plain : `${plain || 'plan'}-${digestOf(plan).slice(0, 8)}`;
}
const isHistoryFile = (name) => /^\d{4}\.jsonl$/.test(name);
/** Reads the lines of one history file. `place` names it in faults. */
async function readLines(text, place) {
    const { recordShape } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(637)]).then(__webpack_require__.bind(__webpack_require__, 7637));
    const records = [];
    const faults = [];
    for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const found = readLine(line, recordShape);
        if (typeof found === 'string')
            faults.push({ kind: found, place: `${place}, line ${index + 1}` });
        else
            records.push(found);
    }
    return { records, faults };
}
function readLine(line, shape) {
    let written;
    try {
        written = JSON.parse(line);
    }
    catch {
        const begun = line.startsWith(start) || start.startsWith(line);
        return begun && !line.endsWith(end) ? 'cut off' : 'damaged';
    }
    const { version, sha256, review } = Object(written);
    if (typeof version === 'number' && version > formatVersion)
        return 'newer';
    if (version !== formatVersion || sha256 !== digestOf(JSON.stringify(review) ?? ''))
        return 'damaged';
    const read = shape.safeParse(review);
    return read.success ? read.data : 'damaged';
}
/**
 * Puts the records of several files in the order in which they were made. The same data judged twice are one review:
 * of records with the same candidate set the later stands.
 */
function joinPasts(pasts) {
    const records = pasts.flatMap((past) => past.records).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    const latest = new Map(records.map((record) => [record.candidate.sha256, record]));
    return {
        records: records.filter((record) => latest.get(record.candidate.sha256) === record),
        faults: pasts.flatMap((past) => past.faults),
    };
}
/** A record of another plan in this plan's folder was put there by mistake; it is left alone, and told. */
function onlyOf(plan, past) {
    const strange = past.records.filter((record) => record.plan !== plan);
    return {
        records: past.records.filter((record) => record.plan === plan),
        faults: [
            ...past.faults,
            ...strange.map(({ at }) => ({
                kind: 'damaged',
                place: `${folderOf(plan)}, the review of ${at}`,
            })),
        ],
    };
}
function digestOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 9847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zf: () => (/* binding */ sayShare),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   j2: () => (/* binding */ sayCount),
/* harmony export */   oh: () => (/* binding */ thousands)
/* harmony export */ });
/** A number in a sentence: four significant digits, thousands grouped, never "NaN". */
function say(value) {
    if (!Number.isFinite(value))
        return 'not a number';
    if (Number.isInteger(value))
        return Math.abs(value) < 1e21 ? grouped(value) : value.toLocaleString('en-US');
    if (Math.abs(value) >= 1e6 || Math.abs(value) < 1e-4)
        return value.toExponential(2);
    return grouped(fourDigits(value));
}
/** `value` with its thousands apart. By hand: to load the formats of all languages takes longer than to judge a small set. */
function grouped(value) {
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    return sign + thousands(String(Math.abs(value)));
}
/** Written digits, maybe with a point among them, with their thousands apart. */
function thousands(digits) {
    const [whole = '', fraction] = digits.split('.');
    const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
/** `value` rounded to four significant digits, a half away from zero, as it is written and not as it is stored: 1.0005 → 1.001. */
function fourDigits(value) {
    const [written = '', power = '0'] = value.toExponential().split('e');
    const [, sign, digits = ''] = /^(-?)(.*)$/.exec(written.replace('.', ''));
    const up = digits.length > 4 && digits[4] >= '5' ? 1 : 0;
    return Number(`${sign}${Number(digits.slice(0, 4)) + up}e${Number(power) - Math.min(3, digits.length - 1)}`);
}
/** A share as per cent: `4.2 %`. */
function sayShare(share) {
    return `${say(100 * share)} %`;
}
/** `1 row`, `2 rows`. */
function sayCount(count, one, many = `${one}s`) {
    return `${say(count)} ${count === 1 ? one : many}`;
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

/***/ 8591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   Ow: () => (/* binding */ domainOf),
/* harmony export */   yL: () => (/* binding */ bandsOf)
/* harmony export */ });
/* harmony import */ var _judge_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3447);
/* harmony import */ var _judge_ruled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7067);
/* harmony import */ var _plan_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4036);



/**
 * The values to draw around a finding: its value, interval, reference and the bounds of its rule, with a margin; null
 * where there is nothing to compare, or nothing finite.
 */
function domainOf(finding, rule) {
    if (finding.value === null || !Number.isFinite(finding.value))
        return null;
    const points = [
        finding.value,
        ...(finding.interval ?? []),
        finding.reference,
        ...boundsOf(finding.check, rule),
    ].filter((point) => point !== null && Number.isFinite(point));
    const low = Math.min(...points);
    const high = Math.max(...points);
    if (!(high > low))
        return null;
    const margin = (high - low) * 0.15;
    const insideShare = low >= 0 && high <= 1;
    const from = low - margin;
    const to = high + margin;
    return insideShare ? [Math.max(0, from), Math.min(1, to)] : [from, to];
}
/** The bands of a check's rule over a domain, from low to high. */
function bandsOf(check, rule, [low, high]) {
    const cuts = [low, ...boundsOf(check, rule).filter((bound) => bound > low && bound < high), high].sort((a, b) => a - b);
    const bands = [];
    for (let i = 1; i < cuts.length; i++) {
        const from = cuts[i - 1];
        const to = cuts[i];
        if (to <= from)
            continue;
        const middle = (from + to) / 2;
        const level = (0,_judge_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .levelOf */ .In)(isOfSize(check) ? Math.abs(middle) : middle, rule);
        const last = bands.at(-1);
        if (last?.level === level)
            last.to = to;
        else
            bands.push({ from, to, level });
    }
    return bands;
}
/** The finite values of the bounds of a check's rule, ascending; on both sides of 0 where the size is what is judged. */
function boundsOf(check, rule) {
    const bounds = [rule?.green, rule?.amber, rule?.red].flatMap((bound) => bound && Number.isFinite(bound.value) ? [bound.value] : []);
    const all = isOfSize(check) ? bounds.flatMap((bound) => [-bound, bound]) : bounds;
    return [...new Set(all)].sort((a, b) => a - b);
}
/** Whether a check is of a metric that is best at zero, such as bias: its rule is read against the value's size. */
function isOfSize(check) {
    const [, metric = ''] = /^(?:metric|edge|segment|review|estimate)\/(?:.*\/)?(\w+)(?:\[.*\])?$/s.exec(check) ?? [];
    return Object.hasOwn(_plan_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .metricNames */ .Z, metric) && (0,_judge_ruled_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)({ metric }).better === 'zero';
}


/***/ }),

/***/ 5845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   SI: () => (/* binding */ formatLogP),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   im: () => (/* binding */ formatDay),
/* harmony export */   jR: () => (/* binding */ formatDifference),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   vy: () => (/* binding */ formatInterval)
/* harmony export */ });
/* harmony import */ var _judge_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9847);
/** Numbers as people read them: `0.7402`, `82.3 %`, `1,450`. What is no number is shown as –. */

const minus = '\u{2212}';
/** A measured value: four decimals below 1, fewer above, whole numbers with their thousands apart. */
function formatNumber(value) {
    if (value === null || value === undefined || Number.isNaN(value))
        return '–';
    if (value < 0)
        return minus + formatNumber(-value);
    if (value === Infinity)
        return '∞';
    if (value >= 1e15 || (value > 0 && value < 0.00005))
        return scientific(value);
    if (Number.isInteger(value))
        return (0,_judge_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(value.toFixed(0));
    return (0,_judge_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(value.toFixed(value < 1 ? 4 : value < 10 ? 3 : value < 100 ? 2 : value < 1000 ? 1 : 0));
}
/** A share as per cent: 0.823 → `82.3 %`, 0.00012 → `0.012 %`. */
function formatPercent(share) {
    if (share === null || share === undefined || !Number.isFinite(share))
        return formatNumber(share);
    if (share < 0)
        return minus + formatPercent(-share);
    const percent = share * 100;
    if (percent > 0 && percent < 0.001)
        return 'below 0.001 %';
    if (percent > 0 && percent < 0.1)
        return `${Number(percent.toPrecision(2))} %`;
    return `${percent === 0 || percent === 100 ? percent : (0,_judge_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(percent.toFixed(1))} %`;
}
function formatInterval(interval, format = formatNumber) {
    return interval === null ? '' : `[${format(interval[0])}, ${format(interval[1])}]`;
}
/** A difference with its sign: `+0.0057`, of shares `+1.9 points`; "" where there is none to speak of. */
function formatDifference(difference, ofShares = false) {
    if (!Number.isFinite(difference))
        return '';
    const words = ofShares ? formatPercent(difference).replace(/ %$/, ' points') : formatNumber(difference);
    return difference > 0 ? `+${words}` : words;
}
/** `1 row`, `1,450 rows`. */
function formatCount(count, one, many = `${one}s`) {
    return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
/** A p-value from its natural logarithm, which does not underflow: `p = 0.031`, `p < 10⁻¹⁰⁸⁵`. */
function formatLogP(logP, name = 'p') {
    if (logP === null || Number.isNaN(logP))
        return '';
    if (logP === -Infinity)
        return `${name} ≈ 0`;
    if (logP < Math.log(0.0001))
        return `${name} < 10${superscript(Math.ceil(logP / Math.LN10))}`;
    return `${name} = ${Number(Math.exp(Math.min(0, logP)).toPrecision(2))}`;
}
/** `2026-11-24 09:30 UTC` from ISO 8601; other text comes back as it is. */
function formatTime(iso) {
    const time = Date.parse(iso);
    if (Number.isNaN(time))
        return iso;
    return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** `2026-11-24` from ISO 8601; other text comes back as it is. */
function formatDay(iso) {
    const time = Date.parse(iso);
    return Number.isNaN(time) ? iso : new Date(time).toISOString().slice(0, 10);
}
function scientific(value) {
    const [digits = '', power = '0'] = value.toExponential(1).split('e');
    return `${digits.replace(/\.0$/, '')} × 10${superscript(Number(power))}`;
}
function superscript(power) {
    const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
    return String(power).replace(/[-\d]/g, (c) => (c === '-' ? '⁻' : digits[Number(c)]));
}


/***/ }),

/***/ 6598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Vu: () => (/* binding */ metricTitle),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   Y: () => (/* binding */ ruleOf),
/* harmony export */   dh: () => (/* binding */ gatingFindings),
/* harmony export */   u5: () => (/* binding */ figures),
/* harmony export */   vi: () => (/* binding */ inPercent)
/* harmony export */ });
/* harmony import */ var _judge_ruled_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var _plan_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4036);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5845);



const rank = { RED: 0, AMBER: 1, GREEN: 2, NOTE: 3 };
/** Findings of the statuses asked for, the worst first, else in the order of the verdict. */
function findingsOf(review, ...statuses) {
    return review.verdict.findings
        .filter((finding) => statuses.includes(finding.status))
        .sort((a, b) => rank[a.status] - rank[b.status]);
}
/** What keeps the gate shut: AMBER and RED. With an open gate, what was measured to open it. */
function gatingFindings(review) {
    const shut = findingsOf(review, 'RED', 'AMBER');
    if (shut.length > 0)
        return shut;
    return findingsOf(review, 'GREEN').filter((finding) => /^(metric|edge|known-answer)\//.test(finding.check));
}
/** `metric/auroc` → `AUROC`; `edge/thin file/recall[late]` → `thin file: Recall, late`. Untrusted text. */
function titleOf(check) {
    const [, kind = '', rest = ''] = /^([^/]*)\/(.*)$/s.exec(check) ?? [];
    const [, before = '', rule = ''] = /^(.*)\/(.*)$/s.exec(rest) ?? [];
    switch (kind) {
        case 'metric':
            return metricTitle(rest);
        case 'estimate':
            return `${metricTitle(rest)}, estimated without labels`;
        case 'review':
            return reviewTitle(rest);
        case 'edge':
        case 'segment': {
            const [, name, metric] = /^(.+)\/(\w+(?:\[.*\])?)$/s.exec(rest) ?? [];
            return name === undefined || metric === undefined ? rest : `${name}: ${metricTitle(metric)}`;
        }
        case 'drift':
            return `Drift of ${rest}`;
        case 'known-answer':
            return `Known answers: ${rest}`;
        case 'prediction':
            return `Predictions: ${spaced(rest)}`;
        case 'feature':
        case 'input':
            return before === '' ? `Inputs: ${spaced(rest)}` : `${before}: ${spaced(rule)}`;
        case 'behaviour':
        case 'deployment':
            return `${kind === 'behaviour' ? 'Behaviour' : 'Deployment'}: ${rest}`;
        default:
            return check;
    }
}
const reviewTitles = {
    'leave-red': 'Leaving RED',
    first: 'The first review',
    overdue: 'Time since the last review',
    stale: 'Age of the data',
    distributions: 'Distributions since the last review',
    history: 'Reviews that cannot be read',
    'history-order': 'Order of the reviews',
    'history-cut-off': 'Reviews that were cut off',
};
/** `auroc/cusum` → `AUROC: falls that add up`; `edge/thin file/recall` → `thin file: Recall, against earlier reviews`. */
function reviewTitle(rest) {
    if (Object.hasOwn(reviewTitles, rest))
        return reviewTitles[rest];
    const sum = /^(.*)\/cusum$/s.exec(rest)?.[1];
    if (sum !== undefined)
        return `${metricTitle(sum)}: falls that add up`;
    return `${rest.startsWith('edge/') ? titleOf(rest) : metricTitle(rest)}, against earlier reviews`;
}
/** `auroc` → `AUROC`; `recall[late]` → `Recall, late`. */
function metricTitle(metric) {
    const [, name = metric, one] = /^(\w+)\[(.*)\]$/s.exec(metric) ?? [];
    const title = Object.hasOwn(_plan_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricNames */ .Z, name) ? _plan_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricNames */ .Z[name].title : name;
    return one === undefined ? title : `${title}, ${one}`;
}
function spaced(rule) {
    return rule.replace(/[_-]/g, ' ');
}
/** Value, interval, reference and the way from there to the value, in the unit of the finding's rule. */
function figures(finding) {
    // A fall may be written in per cent where the metric is not.
    const format = inPercent(finding) ? _format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9 : _format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV;
    return {
        value: format(finding.value),
        interval: (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInterval */ .vy)(finding.interval, format),
        reference: finding.reference === null ? '' : format(finding.reference),
        difference: finding.value === null || finding.reference === null
            ? ''
            : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDifference */ .jR)(finding.value - finding.reference, inPercent(finding)),
    };
}
/** Whether the bounds of a finding's rule are written in per cent; the amount of a fall does not count. */
function inPercent({ rule }) {
    return /[<>]=?\s*-?[\d.]+\s*%/.test(rule);
}
/** The plan's rule a finding was judged by, where it has bounds; found by its line. */
function ruleOf(plan, finding) {
    const line = finding.plan_line;
    if (line === null)
        return null;
    const metrics = [...plan.metrics, ...plan.edgeCases.flatMap((edge) => edge.metrics)];
    const named = metrics.filter((rule) => rule.line === line && finding.check.endsWith(`/${(0,_judge_ruled_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(rule)}`));
    const others = [
        plan.predictions.share,
        plan.inputs.missing,
        plan.inputs.rows,
        ...plan.features.map((feature) => feature.missing),
        ...plan.behaviour.map((behaviour) => behaviour.rule),
    ];
    const rule = named[0] ?? others.find((other) => other?.line === line) ?? null;
    return rule !== null && (rule.green ?? rule.amber ?? rule.red) !== null ? rule : null;
}


/***/ })

};
