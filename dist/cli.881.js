export const id = 881;
export const ids = [881];
export const modules = {

/***/ 937:
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


/***/ }),

/***/ 658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ frame),
/* harmony export */   g: () => (/* binding */ axes)
/* harmony export */ });
/* harmony import */ var _svg_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9453);

const frame = { width: 340, height: 230, left: 44, right: 12, top: 12, bottom: 40 };
/** Axes with light grid lines and the scales that belong to them. */
function axes({ width, height, left, right, top, bottom }, domain) {
    const x = (0,_svg_js__WEBPACK_IMPORTED_MODULE_0__/* .linear */ .sn)(domain.x, [left, width - right]);
    const y = (0,_svg_js__WEBPACK_IMPORTED_MODULE_0__/* .linear */ .sn)(domain.y, [height - bottom, top]);
    const across = (0,_svg_js__WEBPACK_IMPORTED_MODULE_0__/* .ticks */ .Zc)(...domain.y, 5).map((value) => {
        const words = domain.percentY ? `${Number((value * 100).toPrecision(6))}%` : (0,_svg_js__WEBPACK_IMPORTED_MODULE_0__/* .tickText */ .X8)(value, ...domain.y);
        return `<line class="grid" x1="${left}" y1="${(0,_svg_js__WEBPACK_IMPORTED_MODULE_0__.px)(y(value))}" x2="${width - right}" y2="${(0,_svg_js__WEBPACK_IMPORTED_MODULE_0__.px)(y(value))}"/>${(0,_svg_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(left - 6, y(value) + 4, words, 'tick', 'end')}`;
    });
    const down = (domain.ticksX === false ? [] : (0,_svg_js__WEBPACK_IMPORTED_MODULE_0__/* .ticks */ .Zc)(...domain.x, 5)).map((value) => (0,_svg_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(x(value), height - bottom + 16, (0,_svg_js__WEBPACK_IMPORTED_MODULE_0__/* .tickText */ .X8)(value, ...domain.x), 'tick', 'middle'));
    const base = `<line class="axis" x1="${left}" y1="${height - bottom}" x2="${width - right}" y2="${height - bottom}"/>`;
    const names = (0,_svg_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((left + width - right) / 2, height - 6, domain.xName, 'axis-name', 'middle') +
        (domain.yName === '' ? '' : (0,_svg_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(left, top - 2, domain.yName, 'axis-name', 'start'));
    return { x, y, drawn: across.join('') + down.join('') + base + names };
}


/***/ }),

/***/ 9453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ svg),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   X8: () => (/* binding */ tickText),
/* harmony export */   Zc: () => (/* binding */ ticks),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   px: () => (/* binding */ px),
/* harmony export */   sn: () => (/* binding */ linear)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);

/** A drawing that a screen reader can name and describe. `id` is unique in the page; title and text are untrusted. */
function svg(drawing, body) {
    const { id, width, height, title, text, className } = drawing;
    return (`<svg class="${className}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-t ${id}-d">` +
        `<title id="${id}-t">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(title, 200)}</title><desc id="${id}-d">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(text, 1000)}</desc>${body}</svg>`);
}
/** A linear scale from a domain to pixels. */
function linear([low, high], [from, to]) {
    const span = high - low || 1;
    return (value) => from + ((value - low) / span) * (to - from);
}
/** About `count` round numbers within a domain. */
function ticks(low, high, count = 4) {
    const span = high - low;
    if (!(span > 0) || !Number.isFinite(span))
        return [low];
    const rough = span / count;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
    const found = [];
    for (let i = Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++)
        found.push(i * step);
    return found.slice(0, 20);
}
/** A tick as text, with no more digits than its neighbours need. */
function tickText(value, low, high) {
    const span = Math.abs(high - low);
    const size = Math.max(Math.abs(low), Math.abs(high));
    if (size >= 1e6)
        return `${trim(value / 1e6, span / 1e6)}M`;
    if (size >= 1e4)
        return `${trim(value / 1e3, span / 1e3)}k`;
    return trim(value, span);
}
/** Points as the `d` of a path. */
function line(points) {
    return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('');
}
/** A coordinate with at most one decimal; what is not finite is drawn at 0. */
function px(value) {
    return Number.isFinite(value) ? String(Math.round(value * 10) / 10) : '0';
}
function text(x, y, words, className = '', anchor = 'start') {
    return `<text x="${px(x)}" y="${px(y)}" class="${className}" text-anchor="${anchor}">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(words, 60)}</text>`;
}
function trim(value, span) {
    const digits = span > 0 && Number.isFinite(span) ? Math.max(0, Math.min(6, 1 - Math.floor(Math.log10(span)))) : 2;
    const shown = String(Number(value.toFixed(digits)));
    return shown.replace('-', '\u{2212}').replace(/^\u{2212}0$/u, '0');
}


/***/ }),

/***/ 5464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ sparkChart),
/* harmony export */   CY: () => (/* binding */ trendChart),
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   mG: () => (/* binding */ ruleWords)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5845);
/* harmony import */ var _axes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(658);
/* harmony import */ var _bands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8591);
/* harmony import */ var _svg_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9453);




/**
 * Values over the reviews on the bands of their rule, with their intervals as a ribbon; the mark's shape is the level
 * of the whole review.
 */
function trendChart(id, title, series) {
    const { points, rule } = series;
    const format = formatOf(series);
    const known = knownOf(series);
    const domain = domainOf(series);
    const last = Math.max(1, points.length - 1);
    const shape = { ..._axes_js__WEBPACK_IMPORTED_MODULE_0__/* .frame */ .G, bottom: 26, right: 16 };
    const { x, y, drawn } = (0,_axes_js__WEBPACK_IMPORTED_MODULE_0__/* .axes */ .g)(shape, {
        x: [0, last],
        y: domain,
        xName: '',
        yName: '',
        ticksX: false,
        percentY: format === _format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9,
    });
    const [left, right] = [x(0), x(last)];
    const bands = rule === null
        ? ''
        : (0,_bands_js__WEBPACK_IMPORTED_MODULE_1__/* .bandsOf */ .yL)(series.name, rule, domain)
            .map(({ from, to, level }) => `<rect class="trend-${level.toLowerCase()}" x="${(0,_svg_js__WEBPACK_IMPORTED_MODULE_3__.px)(left)}" y="${(0,_svg_js__WEBPACK_IMPORTED_MODULE_3__.px)(y(to))}" width="${(0,_svg_js__WEBPACK_IMPORTED_MODULE_3__.px)(right - left)}" height="${(0,_svg_js__WEBPACK_IMPORTED_MODULE_3__.px)(y(from) - y(to))}"/>`)
            .join('');
    const cuts = (0,_bands_js__WEBPACK_IMPORTED_MODULE_1__/* .boundsOf */ .BO)(series.name, rule)
        .filter((bound) => bound > domain[0] && bound < domain[1])
        .map((bound) => `<line class="cut" x1="${(0,_svg_js__WEBPACK_IMPORTED_MODULE_3__.px)(left)}" y1="${(0,_svg_js__WEBPACK_IMPORTED_MODULE_3__.px)(y(bound))}" x2="${(0,_svg_js__WEBPACK_IMPORTED_MODULE_3__.px)(right)}" y2="${(0,_svg_js__WEBPACK_IMPORTED_MODULE_3__.px)(y(bound))}"/>`);
    const days = [0, last].map((at) => (0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(x(at), shape.height - 8, (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDay */ .im)(points[at]?.at ?? ''), 'tick', at === 0 ? 'start' : 'end'));
    return (0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .svg */ .JW)({
        id,
        width: shape.width,
        height: shape.height,
        className: 'chart',
        title: `${title} over the reviews`,
        text: `From ${format(known[0].value)} to ${format(known.at(-1).value)} in ${known.length} reviews${rule === null ? '' : `; ${ruleWords(rule)}`}. The numbers stand in the table below.`,
    }, bands +
        drawn +
        cuts.join('') +
        ribbon(series, x, y) +
        course(known, x, y) +
        known.map(({ at, value, status }) => mark(x(at), y(value), status)).join('') +
        days.join(''));
}
const small = { width: 220, height: 48 };
/** The same in the size of a word or two: line, ribbon and bands, and the newest value as a dot. */
function sparkChart(id, title, series) {
    const known = knownOf(series);
    const newest = known.at(-1);
    if (newest === undefined)
        return '';
    const format = formatOf(series);
    const domain = domainOf(series);
    const last = series.points.length - 1;
    const x = (0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .linear */ .sn)([Math.min(0, last - 1), last], [4, small.width - 8]);
    const y = (0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .linear */ .sn)(domain, [small.height - 4, 4]);
    const bands = (series.rule === null ? [] : (0,_bands_js__WEBPACK_IMPORTED_MODULE_1__/* .bandsOf */ .yL)(series.name, series.rule, domain)).map(({ from, to, level }) => `<rect class="trend-${level.toLowerCase()}" x="0" y="${(0,_svg_js__WEBPACK_IMPORTED_MODULE_3__.px)(y(to))}" width="${small.width}" height="${(0,_svg_js__WEBPACK_IMPORTED_MODULE_3__.px)(y(from) - y(to))}"/>`);
    return (0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .svg */ .JW)({
        id,
        ...small,
        className: 'spark',
        title: `${title} over the reviews`,
        text: `From ${format(known[0].value)} to ${format(newest.value)} in ${known.length} ${known.length === 1 ? 'review' : 'reviews'}.`,
    }, bands.join('') +
        ribbon(series, x, y) +
        course(known, x, y) +
        `<circle class="dot" cx="${(0,_svg_js__WEBPACK_IMPORTED_MODULE_3__.px)(x(newest.at))}" cy="${(0,_svg_js__WEBPACK_IMPORTED_MODULE_3__.px)(y(newest.value))}" r="4"/>`);
}
/** A rule in words: `green when >= 0.8, red when <= 0.7`. Text of the plan. */
function ruleWords(rule) {
    return ['green', 'amber', 'red']
        .flatMap((level) => (rule[level] === null ? [] : [`${level} when ${rule[level].text}`]))
        .join(', ');
}
/** How the values of a series are written: in per cent where its rule is. */
function formatOf({ rule }) {
    const percent = [rule?.green, rule?.amber, rule?.red].some((bound) => bound?.text.includes('%'));
    return percent ? _format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9 : _format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV;
}
function knownOf({ points }) {
    return points.flatMap((point, at) => (point.value === null ? [] : [{ ...point, value: point.value, at }]));
}
/** All values and intervals, and the bounds that lie near enough not to flatten the line. */
function domainOf(series) {
    const all = knownOf(series).flatMap(({ value, interval }) => [value, ...(interval ?? [])]);
    const [low, high] = [Math.min(...all), Math.max(...all)];
    const span = high - low || Math.abs(high) || 1;
    const near = (0,_bands_js__WEBPACK_IMPORTED_MODULE_1__/* .boundsOf */ .BO)(series.name, series.rule).filter((bound) => bound > low - span && bound < high + span);
    const [from, to] = [Math.min(low, ...near), Math.max(high, ...near)];
    const margin = (to - from || span) * 0.08;
    const share = from >= 0 && to <= 1;
    return share ? [Math.max(0, from - margin), Math.min(1, to + margin)] : [from - margin, to + margin];
}
/** Reviews that follow each other; where one has no value the line is broken. */
function runsOf(known) {
    const runs = [];
    for (const point of known) {
        const run = runs.at(-1);
        if (run?.at(-1)?.at === point.at - 1)
            run.push(point);
        else
            runs.push([point]);
    }
    return runs;
}
function course(known, x, y) {
    const lines = runsOf(known).map((run) => (0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(run.map(({ at, value }) => [x(at), y(value)])));
    return `<path class="cand-line" d="${lines.join('')}"/>`;
}
function ribbon(series, x, y) {
    const known = knownOf(series).filter(({ interval }) => interval !== null);
    const parts = runsOf(known).map((run) => {
        // An interval that stands alone is as wide as a whisker.
        const half = run.length === 1 ? 2 : 0;
        const edge = (side) => run.flatMap(({ at, interval }) => [
            [x(at) - half, y(interval[side])],
            [x(at) + half, y(interval[side])],
        ]);
        return `${(0,_svg_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)([...edge(1), ...edge(0).reverse()])}Z`;
    });
    return parts.length === 0 ? '' : `<path class="cand-ribbon" d="${parts.join('')}"/>`;
}
/** The level of a review as a shape. */
function mark(x, y, status) {
    if (status === 'RED')
        return `<rect class="mark-red" x="${(0,_svg_js__WEBPACK_IMPORTED_MODULE_3__.px)(x - 4)}" y="${(0,_svg_js__WEBPACK_IMPORTED_MODULE_3__.px)(y - 4)}" width="8" height="8"/>`;
    if (status === 'AMBER')
        return `<path class="mark-amber" d="M${(0,_svg_js__WEBPACK_IMPORTED_MODULE_3__.px)(x)} ${(0,_svg_js__WEBPACK_IMPORTED_MODULE_3__.px)(y - 5)}l5 9h-10z"/>`;
    return `<circle class="${status === 'GREEN' ? 'mark-green' : 'mark-none'}" cx="${(0,_svg_js__WEBPACK_IMPORTED_MODULE_3__.px)(x)}" cy="${(0,_svg_js__WEBPACK_IMPORTED_MODULE_3__.px)(y)}" r="4"/>`;
}


/***/ }),

/***/ 6204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ icon),
/* harmony export */   j: () => (/* binding */ chip)
/* harmony export */ });
/** A level as a word with a shape, so that colour is never needed to tell it. */
function chip(status) {
    return `<span class="chip ${status.toLowerCase()}">${icon(status)}${status}</span>`;
}
function icon(status) {
    return `<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${shapes[status]}</svg>`;
}
const shapes = {
    GREEN: '<circle cx="8" cy="8" r="7"/><path class="cutout" d="M4.6 8.3l2.4 2.4l4.5-5"/>',
    AMBER: '<path d="M8 1.2l7 13.3h-14z"/><path class="cutout" d="M8 6v4M8 12v.6"/>',
    RED: '<path d="M5.1 1h5.8l4.1 4.1v5.8l-4.1 4.1h-5.8l-4.1-4.1v-5.8z"/><path class="cutout" d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2"/>',
    NOTE: '<circle cx="8" cy="8" r="7"/><path class="cutout" d="M8 7.3v4M8 4.6v.6"/>',
};


/***/ }),

/***/ 1484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ key),
/* harmony export */   Jx: () => (/* binding */ dataTable),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   hU: () => (/* binding */ budgeted),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/** Pieces of the page. Cells and bodies are HTML, already escaped. */
/** A table with caption and scopes, in a region that can be scrolled on a narrow page. */
function dataTable({ caption, head, rows, numbers = [], captionHidden = false }) {
    const kind = head.map((_, i) => (numbers.includes(i) ? ' class="n"' : ''));
    const heading = head.map((cell, i) => `<th scope="col"${kind[i]}>${cell}</th>`).join('');
    const body = rows
        .map((cells) => {
        const [first = '', ...others] = cells;
        const rest = others.map((cell, i) => `<td${kind[i + 1]}>${cell}</td>`).join('');
        return `<tr><th scope="row"${kind[0]}>${first}</th>${rest}</tr>`;
    })
        .join('\n');
    return `<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table><caption${captionHidden ? ' class="sr"' : ''}>${caption}</caption><thead><tr>${heading}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}
function section(id, title, body) {
    return `<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${title}</h2>\n${body}\n</section>`;
}
function folded(summary, body) {
    return `<details><summary>${summary}</summary>\n${body}\n</details>`;
}
function figure(title, chart, after = '') {
    return chart === '' ? '' : `<figure><figcaption>${title}</figcaption>${chart}${after}</figure>`;
}
/** Which mark is which set. */
const key = '<p class="key"><span><i class="swatch ref"></i>reference</span> <span><i class="swatch cand"></i>candidate</span></p>';
/** The rows of as many items as have room in `bytes` of HTML, and how many items had none. */
function within(items, bytes, rowsOf) {
    const rows = [];
    let used = 0;
    for (const [index, item] of items.entries()) {
        const more = rowsOf(item);
        used += more.reduce((sum, cells) => sum + cells.reduce((size, cell) => size + Buffer.byteLength(cell) + 22, 40), 0);
        if (used > bytes)
            return { rows, left: items.length - index };
        rows.push(...more);
    }
    return { rows, left: 0 };
}
/** As many items as have room in `bytes` of HTML, and how many had none. */
function budgeted(items, bytes, render) {
    const parts = [];
    let used = 0;
    for (const [index, item] of items.entries()) {
        const part = render(item, index);
        used += Buffer.byteLength(part);
        if (used > bytes)
            break;
        parts.push(part);
    }
    return { html: parts.join('\n'), shown: parts.length, left: items.length - parts.length };
}


/***/ }),

/***/ 3541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ webAddress),
/* harmony export */   a: () => (/* binding */ provenance)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5845);

/** What the review was made from: name and text, still untrusted; `url` only where it is a plain web address. */
function provenance(review) {
    const { plan, verdict, made } = review;
    const entries = [
        { name: 'Plan', text: `${plan.source.file}, SHA-256 ${plan.source.sha256}` },
        {
            name: 'Candidate',
            text: `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(verdict.candidate.rows)} rows, SHA-256 ${verdict.candidate.sha256}`,
        },
    ];
    if (verdict.reference !== null) {
        const { rows, sha256 } = verdict.reference;
        entries.push({ name: 'Reference', text: `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(rows)} rows, SHA-256 ${sha256}` });
    }
    entries.push({ name: 'Made', text: `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(made.at)} by Greenlight ${made.version}` });
    if (made.commit !== null)
        entries.push({ name: 'Commit', text: made.commit });
    if (made.runUrl !== null) {
        const url = webAddress(made.runUrl);
        entries.push({ name: 'Run', text: made.runUrl, ...(url === null ? {} : { url }) });
    }
    return entries;
}
/** The address where it is http(s) without anything that HTML or markdown could read otherwise; else null. */
function webAddress(text) {
    return /^https?:\/\/[A-Za-z0-9.-]+(:\d+)?(\/[A-Za-z0-9._~/?=&%-]*)?$/.test(text) && text.length <= 500
        ? text
        : null;
}


/***/ }),

/***/ 4398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ style)
});

;// CONCATENATED MODULE: ./build/src/report/chart/style.js
/** The sheet of the drawings. Candidate and reference differ in lightness, line and shape as well as in hue. */
const chartStyle = `
figure{margin:0;background:var(--card);border:1px solid var(--line);border-radius:12px;padding:14px 16px 8px;min-width:0}
figcaption{font-weight:600;font-size:.94rem;margin:0 0 8px}
figure details{margin:4px 0 0}
figure summary{font-size:.84rem}
figure .scroll{border:0;margin:0}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(310px,100%),1fr));gap:16px;align-items:start}
.multiples{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(310px,100%),1fr));gap:16px;align-items:start}
.multiples figcaption{display:flex;flex-direction:column;gap:2px}
.multiples .name{overflow-wrap:anywhere}
.multiples .size{font-weight:400;color:var(--soft);font-size:.84rem;white-space:nowrap}
.multiples b{color:var(--ink)}
small{font-weight:400;color:var(--soft)}
.flag{color:var(--amber);background:var(--amber-bg);border-radius:99px;padding:1px 8px;font-size:.78rem;font-weight:600}
.chart{display:block;width:100%;height:auto;max-width:460px}
.range{display:block;width:100%;max-width:300px;height:auto}
svg text{font:11px system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;fill:var(--soft)}
.grid{stroke:var(--line);stroke-width:1}
.axis{stroke:var(--ref);stroke-width:1}
.chance{stroke:var(--ref);stroke-dasharray:2 4}
.ref-area{fill:var(--ref-fill)}
.ref-line{fill:none;stroke:var(--ref);stroke-width:2;stroke-dasharray:6 4}
.ref-dot,.ref-bar{fill:var(--ref)}
.cand-line{fill:none;stroke:var(--cand);stroke-width:2.25;stroke-linejoin:round}
.cand-dot,.cand-bar{fill:var(--cand)}
.cand-ribbon{fill:var(--cand);opacity:.16}
.trend-green{fill:var(--band-green);opacity:.5}
.trend-amber{fill:var(--band-amber);opacity:.5}
.trend-red{fill:var(--band-red);opacity:.5}
.spark{display:block;width:100%;height:auto}
.pair-plot{display:block;width:170px;height:32px}
.ref-whisker-thin{stroke:var(--ref);stroke-width:2;stroke-linecap:round}
.cand-whisker-thin{stroke:var(--cand);stroke-width:2;stroke-linecap:round}
.band-green{fill:var(--band-green)}
.band-amber{fill:var(--band-amber)}
.band-red{fill:var(--band-red)}
.band-none{fill:var(--faint)}
.cut{stroke:var(--soft);stroke-width:1}
.whisker{stroke:var(--ink);stroke-width:2.5;stroke-linecap:round}
.dot{fill:var(--ink);stroke:var(--card);stroke-width:1.5}
.ref-mark{fill:var(--card);stroke:var(--ref);stroke-width:1.75}
.mark-green{fill:var(--green);stroke:var(--card)}
.mark-amber{fill:var(--amber);stroke:var(--card)}
.mark-red{fill:var(--red);stroke:var(--card)}
.mark-none{fill:var(--ref)}
.swatch{display:inline-block;width:14px;height:10px;margin:0 6px 0 8px;vertical-align:baseline}
.swatch.ref{background:var(--ref-fill);border:1px dashed var(--ref)}
.swatch.cand{background:var(--cand);height:3px;width:18px;vertical-align:middle}
.swatch.dot{width:10px;height:10px;border-radius:50%;background:var(--ink)}
.swatch.diamond{width:9px;height:9px;transform:rotate(45deg);border:1.75px solid var(--ref);background:var(--card)}
.swatch.green{width:10px;height:10px;border-radius:50%;background:var(--green)}
.swatch.amber{width:12px;height:10px;background:var(--amber);clip-path:polygon(50% 0,100% 100%,0 100%)}
.swatch.red{width:10px;height:10px;background:var(--red)}
`;

;// CONCATENATED MODULE: ./build/src/report/style.js

/** The sheet of the page. Colours pass WCAG AA for text in both schemes; levels also differ in shape and word. */
const page = `
:root{color-scheme:light dark;--bg:#f7f7f5;--card:#fff;--ink:#1b1e22;--soft:#555c65;--line:#dfe1e3;--faint:#eff0f0;--link:#1a56ad;
--ref:#77808c;--ref-fill:#cfd4da;--cand:#1c5fc4;--green:#0a6848;--green-bg:#e2f2ea;--amber:#7d5000;--amber-bg:#fdf0d2;--red:#a51d17;--red-bg:#fdeae7;--note:#555c65;--note-bg:#eceeef;--on:#fff;--band-green:#c5e6d6;--band-amber:#f9e1ac;--band-red:#f7cdc8}
@media (prefers-color-scheme:dark){:root{--bg:#131518;--card:#1b1e22;--ink:#e8eaed;--soft:#a9b0b9;--line:#32373d;--faint:#23272c;--link:#8fbcff;
--ref:#98a2ae;--ref-fill:#454d57;--cand:#74adff;--green:#74dcb0;--green-bg:#10301f;--amber:#f5c460;--amber-bg:#362608;--red:#ff978c;--red-bg:#3b1613;--note:#a9b0b9;--note-bg:#2a2f35;--on:#131518;--band-green:#1c4d37;--band-amber:#57400f;--band-red:#63241f}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
.wrap{max-width:1120px;margin:0 auto;padding:0 20px}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
caption.sr{position:absolute}
.skip{position:absolute;left:-9999px;top:0;background:var(--card);color:var(--link);padding:10px 16px;z-index:3}
.skip:focus{left:8px;top:8px}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--cand);outline-offset:2px;border-radius:4px}
code,pre{font:0.86em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
pre{margin:8px 0 0;padding:10px 12px;background:var(--faint);border-radius:6px;white-space:pre-wrap}
.answer{border-top:6px solid var(--level);background:linear-gradient(var(--level-bg),var(--bg));padding:44px 0 28px}
.answer.green{--level:var(--green);--level-bg:var(--green-bg)}
.answer.amber{--level:var(--amber);--level-bg:var(--amber-bg)}
.answer.red{--level:var(--red);--level-bg:var(--red-bg)}
.verdict{margin:0 0 14px;display:flex;flex-wrap:wrap;align-items:center;gap:14px;font-size:1.05rem}
.verdict .chip{font-size:1.15rem;padding:5px 16px 5px 11px;background:var(--level);color:var(--on)}
.verdict .chip .cutout{stroke:var(--level)}
.verdict .plan{font-weight:600}
h1{font-size:clamp(1.9rem,5vw,3rem);line-height:1.12;letter-spacing:-0.022em;margin:0 0 8px;font-weight:680}
.means{font-size:1.15rem;color:var(--soft);margin:0 0 26px}
.todo{display:grid;grid-template-columns:2fr 1fr 1.2fr;gap:1px;background:var(--line);border:1px solid var(--line);border-radius:12px;overflow:hidden;margin:0 0 18px}
.todo>div{background:var(--card);padding:14px 18px}
.todo>div:only-child{grid-column:1/-1}
dt{font-size:.8rem;color:var(--soft)}
dd{margin:2px 0 0;font-weight:560}
.looked,.hint,.key,.facts{color:var(--soft);font-size:.9rem}
.looked{margin:0}
nav{position:sticky;top:0;z-index:2;background:var(--bg);border-bottom:1px solid var(--line)}
nav ul{display:flex;gap:24px;list-style:none;margin:0;padding:0;overflow-x:auto;scrollbar-width:none}
nav a{display:block;padding:12px 0;white-space:nowrap;color:var(--soft);text-decoration:none;font-size:.9rem}
nav a:hover{color:var(--ink);text-decoration:underline;text-underline-offset:4px}
section{padding:44px 0 0;scroll-margin-top:30px}
h2{font-size:1.45rem;letter-spacing:-0.012em;line-height:1.25;margin:0 0 16px;font-weight:640}
h3{font-size:1.05rem;margin:30px 0 10px;font-weight:620}
footer{color:var(--soft);font-size:.85rem;padding:48px 0 40px}
.chip{display:inline-flex;align-items:center;gap:6px;border-radius:99px;padding:3px 11px 3px 7px;font-size:.8rem;font-weight:680;letter-spacing:.02em;white-space:nowrap;color:var(--level);background:var(--level-bg)}
.chip.green{--level:var(--green);--level-bg:var(--green-bg)}
.chip.amber{--level:var(--amber);--level-bg:var(--amber-bg)}
.chip.red{--level:var(--red);--level-bg:var(--red-bg)}
.chip.note{--level:var(--note);--level-bg:var(--note-bg)}
.icon{width:1.15em;height:1.15em;fill:currentColor;flex:none}
.icon .cutout{fill:none;stroke:var(--level-bg);stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}
.scroll{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:12px;margin:0 0 12px}
.tall{max-height:560px;overflow:auto}
table{border-collapse:collapse;width:100%;font-size:.92rem;font-variant-numeric:tabular-nums}
caption{text-align:left;padding:12px 14px 4px;color:var(--soft);font-size:.88rem}
th,td{text-align:left;vertical-align:top;padding:9px 14px;border-top:1px solid var(--line);font-weight:400}
thead th{border-top:0;color:var(--soft);font-size:.82rem;font-weight:560;white-space:nowrap}
tbody th{font-weight:560}
.n{text-align:right;white-space:nowrap}
.scroll td,.scroll th{overflow-wrap:normal}
.none{color:var(--soft);white-space:normal}
.n .none{display:inline-block;width:116px}
.n small{display:block;font-size:.84rem}
#slices tbody th{min-width:240px}
#slices thead th:last-child{white-space:normal;min-width:150px}
.key span{white-space:nowrap}
.tall thead th{position:sticky;top:0;background:var(--card);box-shadow:0 1px var(--line)}
#wrong tbody th{min-width:0}
#wrong td,#wrong th{white-space:nowrap;max-width:340px;overflow:hidden;text-overflow:ellipsis}
.gates{background:var(--card);border-radius:12px;border:1px solid var(--line);border-collapse:separate;border-spacing:0}
.gates>tbody>tr>*{padding:16px 14px}
.gates>thead th{padding:10px 14px}
.gates>tbody>tr>th{width:44%}
.gates>tbody>tr.behind>td{border:0;padding:0 14px 10px}
.behind details{margin:-8px 0 0}
.behind .scroll{width:0;min-width:100%;margin:6px 0 0}
.behind .hint{margin:8px 0 0}
.gates strong{font-size:1.02rem;font-weight:640}
.gates>tbody>tr>th code{color:var(--soft);font-weight:400;margin-left:6px}
.gates>tbody>tr>th p{margin:4px 0 0;font-weight:400}
.gates .value b{font-size:1.2rem;font-weight:640;display:block;line-height:1.3}
.gates .reference span:not(.none){display:block}
.gates .value span,.gates .reference span{color:var(--soft);font-size:.84rem;white-space:nowrap}
.gates .stands{width:290px}
.gates .stands p{margin:2px 0 0;color:var(--soft);font-size:.84rem}
.facts{font-size:.84rem!important}
details{margin:10px 0}
summary{cursor:pointer;color:var(--link);font-size:.92rem;padding:4px 0;font-weight:400}
.names{columns:2;padding-left:0;list-style:none}
.share{color:var(--soft);font-size:.85em;display:inline-block;min-width:4.4em}
.count{font-weight:400}
.count.right{font-weight:700}
.confusion tbody th{white-space:nowrap}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(300px,1fr));gap:16px;align-items:start}
.pair.wide{grid-template-columns:1fr}
dl.origin{display:grid;gap:10px;margin:0}
dl.origin dd{font-weight:400;overflow-wrap:anywhere}
ul{padding-left:1.2em}
#filters{display:flex;flex-wrap:wrap;gap:14px;align-items:flex-end;background:var(--card);border:1px solid var(--line);border-radius:12px;padding:14px 16px;margin:0 0 8px}
#filters[hidden]{display:none}
#filters label,legend{font-size:.82rem;color:var(--soft);padding:0}
#filters label{display:grid;gap:4px}
.wide{flex:1 1 200px}
legend{margin-bottom:4px}
.times{display:flex;flex-wrap:wrap;gap:14px}
fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:6px;min-width:0}
input,select,button{font:inherit;font-size:.95rem;color:var(--ink);background:var(--bg);border:1px solid var(--ref);border-radius:8px;padding:7px 10px;height:42px;max-width:100%;min-width:0}
button{cursor:pointer;background:var(--card)}
button:hover{border-color:var(--ink)}
@media (max-width:760px){
.wrap{padding:0 16px}
.answer{padding:28px 0 20px}
.todo{grid-template-columns:1fr}
section{padding-top:36px}
.gates,.gates>tbody{display:block}
.gates>thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.gates>tbody>tr{display:grid;grid-template-columns:1fr auto;gap:10px 16px;padding:16px;border-top:1px solid var(--line)}
.gates>tbody>tr:first-child{border-top:0}
.gates>tbody>tr.behind{display:block;border:0;padding:0 16px 12px}
.behind>td:first-child{display:none}
.behind details{margin:0}
.gates>tbody>tr>*,.gates>tbody>tr.behind>td{padding:0;border:0;width:auto}
.gates .level{grid-column:1}
.gates .value{grid-column:2;grid-row:1/span 2;text-align:right}
.gates>tbody>tr>th{width:auto;grid-column:1/-1;grid-row:3}
.gates .reference{grid-column:1;grid-row:2;color:var(--soft);font-size:.84rem}
.gates .reference::before{content:"Reference "}
.gates .reference span:not(.none){display:inline;margin-left:8px}
.gates .reference:has(.none){display:none}
.gates .stands{grid-column:1/-1;width:auto}
.names{columns:1}
#filters label,fieldset,.times{flex:1 1 100%}
fieldset select,fieldset input{flex:1 1 0}
}
@media print{
:root{color-scheme:light}
nav,#filters,.skip{display:none}
.answer{background:none;padding-top:20px}
.scroll,.tall{overflow:visible;max-height:none;border:0}
section{break-inside:auto;padding-top:24px}
figure,.gates tr{break-inside:avoid}
}
`;
const style = page + chartStyle;


/***/ }),

/***/ 6903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   eJ: () => (/* binding */ seriesOfFinding),
/* harmony export */   hP: () => (/* binding */ seriesIn)
/* harmony export */ });
/* harmony import */ var _gating_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6598);

/** What the history holds, a series a check, those that gate now first; only series of two values or more. */
function seriesOf(review, most = 6, points = 30) {
    const { findings } = review.verdict;
    const order = new Map(findings.map((finding, index) => [finding.check, index]));
    const place = (name) => order.get(name) ?? Infinity;
    return seriesIn(review.trend.slice(-points), (name) => {
        const finding = findings[place(name)];
        return finding === undefined ? null : (0,_gating_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleOf */ .Y)(review.plan, finding);
    })
        .filter(({ points: all }) => all.filter((point) => point.value !== null).length > 1)
        .sort((a, b) => compare(place(a.name), place(b.name)))
        .slice(0, most);
}
/** Every series of some reviews, in the order in which they first appear; what is not finite is no value. */
function seriesIn(trend, ruleFor) {
    const names = new Set(trend.flatMap((point) => Object.keys(point.values)));
    return [...names].map((name) => ({
        name,
        rule: ruleFor(name),
        points: trend.map((point) => pointOf(point, name)),
    }));
}
/** The series of a finding's own values. */
function seriesOfFinding(review, finding, points = 10) {
    const [series] = seriesIn(review.trend.slice(-points).map(({ at, status, values }) => ({
        at,
        status,
        values: Object.hasOwn(values, finding.check) ? { [finding.check]: values[finding.check] } : {},
    })), () => (0,_gating_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleOf */ .Y)(review.plan, finding));
    const known = series?.points.filter((point) => point.value !== null) ?? [];
    return known.length > 1 ? series : null;
}
function pointOf(point, name) {
    const found = Object.hasOwn(point.values, name) ? point.values[name] : undefined;
    const value = found !== undefined && Number.isFinite(found.value) ? found.value : null;
    const interval = found?.interval?.every(Number.isFinite) ? found.interval : null;
    return { at: point.at, status: point.status, value, interval: value === null ? null : interval };
}
function compare(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ })

};
