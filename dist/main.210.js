export const id = 210;
export const ids = [210];
export const modules = {

/***/ 23210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dashboardOf: () => (/* binding */ dashboardOf)
/* harmony export */ });
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45845);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30937);


/** What the dashboard shows of the plans of a history. */
function dashboardOf(pasts, repository, made) {
    return { repository, made, plans: pasts.filter(({ records }) => records.length > 0).map(planOf) };
}
function planOf({ records, faults }) {
    const newest = records.at(-1);
    const lost = faults.length > 0 ? `${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(faults.length, 'line')} of its history cannot be read.` : null;
    return {
        name: newest.plan,
        about: [newest.about, lost].filter((part) => part !== null).join('. ') || null,
        todo: todoOf(newest),
        due: newest.due,
        rules: Object.fromEntries(newest.values.flatMap(({ check, rule }) => (rule === null ? [] : [[check, rule]]))),
        reviews: records.map((record) => ({
            ...(0,_trend_js__WEBPACK_IMPORTED_MODULE_1__/* .pointOf */ .q)(record),
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
