export const id = 261;
export const ids = [261];
export const modules = {

/***/ 11261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseState: () => (/* binding */ parseState)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30252);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43759);
/* harmony import */ var _measure_sample_ratio_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44820);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14977);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5856);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38641);





// A refusal tells what is wrong in zod's own words, which zod/mini leaves out.
zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .config */ .$W(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A());
const count = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._gte */ .qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._lte */ .Zm(Number.MAX_SAFE_INTEGER));
const finite = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig();
const share = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._gte */ .qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._lte */ .Zm(1));
const time = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .refine */ .YPB((text) => !Number.isNaN(Date.parse(text)), 'a time'));
const sha256 = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._regex */ .Fk(/^[0-9a-f]{64}$/));
const decision = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['PROMOTE', 'HOLD', 'ROLLBACK', 'INCONCLUSIVE']);
const side = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ rows: count, sha256 });
const shape = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    version: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    rollout: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._maxLength */ .Eb(100)),
    plan: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    plan_sha256: sha256,
    versions: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ baseline: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()), canary: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()) }),
    step: count,
    traffic: share,
    measures: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        name: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        canary: count,
        canary_bad: count,
        baseline: count,
        baseline_bad: count,
        step_canary: count,
        mantel_haenszel: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([finite.check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._gte */ .qm(0)), finite.check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._gte */ .qm(0))]),
        psi: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(finite),
        log_e: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(finite),
    })),
    split: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        canary: count,
        baseline: count,
        expected: finite.check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._gte */ .qm(0)),
        log_e: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(finite).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._length */ .YA(_measure_sample_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .TILTS */ .bc.length)),
    }),
    auroc: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        cases: count,
        weight: finite.check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._gte */ .qm(0)),
        difference: finite,
        variance: finite.check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._gte */ .qm(0)),
        result: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['good enough', 'worse', 'not proven'])),
    })),
    ready: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    ended: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['PROMOTE', 'ROLLBACK', 'INCONCLUSIVE'])),
    approved: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ by: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), at: time })),
    batches: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        from: time,
        to: time,
        baseline: side,
        canary: side,
        at: time,
        share,
        decision,
        traffic: share,
        why: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._minLength */ .m9(1)),
    answered: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
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
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .Refusal */ .P_(`${file}: this state was written by a newer Greenlight (format ${version}, known is 1). Update Greenlight.`);
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
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .Refusal */ .P_(`${file}: this state is of plan ${JSON.stringify(state.plan)}, not of ${JSON.stringify(plan.name)}. Name its own state file for each rollout.`);
    }
    if (state.plan_sha256 !== plan.source.sha256) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .Refusal */ .P_(`${file}: ${plan.source.file} was changed after this rollout began. The rules stay as they are while the evidence is ` +
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
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .Refusal */ .P_(`${file}: the state file is damaged: ${why}. Restore it from a copy, or begin a new rollout with a new state file.`);
}


/***/ })

};
