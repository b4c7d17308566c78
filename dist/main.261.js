export const id = 261;
export const ids = [261];
export const modules = {

/***/ 11261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseState: () => (/* binding */ parseState)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9691);
/* harmony import */ var _measure_sample_ratio_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44820);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14977);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5856);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38641);





const count = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(0).max(Number.MAX_SAFE_INTEGER);
const finite = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig();
const share = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(1);
const time = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().refine((text) => !Number.isNaN(Date.parse(text)), 'a time');
const sha256 = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const decision = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['PROMOTE', 'HOLD', 'ROLLBACK', 'INCONCLUSIVE']);
const side = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ rows: count, sha256 });
const shape = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    rollout: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(100),
    plan: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    plan_sha256: sha256,
    versions: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ baseline: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(), canary: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable() }),
    step: count,
    traffic: share,
    measures: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        canary: count,
        canary_bad: count,
        baseline: count,
        baseline_bad: count,
        step_canary: count,
        mantel_haenszel: zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([finite.min(0), finite.min(0)]),
        psi: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(finite),
        log_e: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(finite),
    })),
    split: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        canary: count,
        baseline: count,
        expected: finite.min(0),
        log_e: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(finite).length(_measure_sample_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .TILTS */ .bc.length),
    }),
    auroc: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        cases: count,
        weight: finite.min(0),
        difference: finite,
        variance: finite.min(0),
        result: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['good enough', 'worse', 'not proven']).nullable(),
    })
        .nullable(),
    ready: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    ended: decision.exclude(['HOLD']).nullable(),
    approved: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ by: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), at: time }).nullable(),
    batches: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        from: time,
        to: time,
        baseline: side,
        canary: side,
        at: time,
        share,
        decision,
        traffic: share,
        why: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    }))
        .min(1),
    answered: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
});
/** Reads the text of a state file strictly. `file` names it in messages. Throws a Refusal. */
function parseState(text, file, plan) {
    let written;
    try {
        written = JSON.parse(text);
    }
    catch {
        throw damaged(file, 'it is not JSON');
    }
    const state = field(written, 'state');
    const version = field(state, 'version');
    if (typeof version === 'number' && version > 1) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P(`${file}: this state was written by a newer Greenlight (format ${version}, known is 1). Update Greenlight.`);
    }
    if (field(written, 'sha256') !== (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)(state))
        throw damaged(file, 'its digest does not match its content');
    const read = shape.safeParse(state);
    if (!read.success) {
        const { path, message } = read.error.issues[0];
        throw damaged(file, `${path.join('.') || 'state'}: ${message}`);
    }
    belongs(read.data, file, plan);
    return read.data;
}
function belongs(state, file, plan) {
    if (state.plan !== plan.name) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P(`${file}: this state is of plan ${JSON.stringify(state.plan)}, not of ${JSON.stringify(plan.name)}. Name its own state file for each rollout.`);
    }
    if (state.plan_sha256 !== plan.source.sha256) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P(`${file}: ${plan.source.file} was changed after this rollout began. The rules stay as they are while the evidence is ` +
            'looked at: restore the plan, or begin a new rollout with a new state file.');
    }
    const { measures, steps, strategy, auroc } = plan.rollout;
    const same = state.measures.length === measures.length &&
        measures.every(({ name, margin }, i) => {
            const one = state.measures[i];
            const grid = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .gridOf */ .y_)(margin);
            return (one.name === name && one.log_e.length === grid.length && grid.every((psi, k) => one.psi[k] === psi));
        });
    const place = strategy === 'shadow' ? state.step === 0 : state.step < steps.length;
    if (!same || !place || (state.auroc === null) !== !auroc)
        throw damaged(file, 'it does not fit the plan it names');
}
function field(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? value[name]
        : undefined;
}
function damaged(file, why) {
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P(`${file}: the state file is damaged: ${why}. Restore it from a copy, or begin a new rollout with a new state file.`);
}


/***/ })

};
