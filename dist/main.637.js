export const id = 637;
export const ids = [637];
export const modules = {

/***/ 17637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordShape: () => (/* binding */ recordShape)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);

const count = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._lte */ .Zm(Number.MAX_SAFE_INTEGER));
const time = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB((text) => !Number.isNaN(Date.parse(text)), 'a time'));
const sha256 = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[0-9a-f]{64}$/));
const level = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['GREEN', 'AMBER', 'RED']);
const text = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const bound = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ operator: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['>=', '>', '<=', '<']), value: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), text: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }));
const said = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ()]);
const set = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ rows: count, sha256 });
/** The shape of a record, strict: what a history holds may have been written by anybody. */
const recordShape = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    plan: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    plan_sha256: sha256,
    about: text,
    at: time,
    due: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(time),
    greenlight: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    run: text,
    commit: text,
    status: level,
    level,
    todo: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ action: text, owner: text, within: text }),
    reference: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(set),
    candidate: set,
    labelled: count,
    from: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(time),
    to: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(time),
    values: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        check: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        metric: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        class: text,
        segment: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['edge', 'segment']), name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
        status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['GREEN', 'AMBER', 'RED', 'NOTE']),
        rule: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ green: bound, amber: bound, red: bound })),
        cases: count,
        measured: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            value: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
            standard_error: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm(0)),
            interval: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]),
        })),
        reference: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
        difference: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ value: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), standard_error: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm(0)) })),
    })),
    raised: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ check: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['AMBER', 'RED']) })),
    columns: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        role: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['feature', 'score', 'prediction']),
        missing: count,
        ends: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig())),
        categories: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
        rows: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(count),
    })),
    known_answers: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        file: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        answers: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), said: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(said) })),
    })),
});


/***/ })

};
