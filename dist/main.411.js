export const id = 411;
export const ids = [411];
export const modules = {

/***/ 19411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderDashboard: () => (/* binding */ renderDashboard)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/format.js
var report_format = __webpack_require__(45845);
// EXTERNAL MODULE: ./build/src/report/html/chip.js
var chip = __webpack_require__(26204);
// EXTERNAL MODULE: ./build/src/report/style.js + 1 modules
var style = __webpack_require__(32017);
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
var svg = __webpack_require__(69453);
// EXTERNAL MODULE: ./build/src/report/chart/trend.js
var trend = __webpack_require__(95464);
// EXTERNAL MODULE: ./build/src/report/gating.js
var gating = __webpack_require__(16598);
// EXTERNAL MODULE: ./build/src/report/html/table.js
var html_table = __webpack_require__(1484);
// EXTERNAL MODULE: ./build/src/report/provenance.js
var provenance = __webpack_require__(93541);
// EXTERNAL MODULE: ./build/src/report/trend.js
var report_trend = __webpack_require__(16903);
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
        .map((review, i) => (0,trend/* mark */.Gy)(mostDrawn * step - width + step / 2 + i * step, 9, review.status))
        .join(''));
}
function metric(id, series) {
    const title = (0,gating/* titleOf */.Gg)(series.name);
    const format = (0,trend/* formatOf */.be)(series);
    const newest = series.points.at(-1);
    const before = series.points.slice(0, -1).findLast((point) => point.value !== null);
    const change = newest.value === null || before === undefined
        ? ''
        : `<span class="change">${(0,report_format/* formatDifference */.jR)(newest.value - before.value, format === report_format/* formatPercent */.l9)}<span class="sr"> since the review before</span></span>`;
    const facts = [
        newest.interval === null ? '' : (0,report_format/* formatInterval */.vy)(newest.interval, format),
        series.rule === null ? '' : (0,report_escape/* escapeHtml */.ZD)((0,trend/* ruleWords */.mG)(series.rule), 160).replace(/(?<!,) /g, '\u{A0}'),
    ].filter((fact) => fact !== '');
    return `<li><p class="name">${(0,report_escape/* escapeHtml */.ZD)(title, 80)}</p><p><b>${format(newest.value)}</b> ${change}</p>${(0,trend/* sparkChart */.CD)(id, title, series)}${facts.map((fact) => `<p class="facts">${fact}</p>`).join('')}</li>`;
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
            ...columns.map((one) => (0,trend/* formatOf */.be)(one)(measured(review, one.name))),
            (0,report_format/* formatNumber */.ZV)(review.rows),
            run(review, plan.name),
        ]),
        numbers: [...columns.map((_, i) => i + 2), columns.length + 2],
        captionHidden: true,
    });
    const left = reviews.length - newestFirst.length;
    const charts = series
        .filter(({ points }) => points.filter((point) => point.value !== null).length > 1)
        .map((one, i) => (0,html_table/* figure */.vP)((0,report_escape/* escapeHtml */.ZD)((0,gating/* titleOf */.Gg)(one.name), 100), (0,trend/* trendChart */.CY)(`p${index}t${i}`, (0,gating/* titleOf */.Gg)(one.name), one)));
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


/***/ })

};
