export const id = 637;
export const ids = [637];
export const modules = {

/***/ 7637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordShape: () => (/* binding */ recordShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);

const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0).max(Number.MAX_SAFE_INTEGER);
const time = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine((text) => !Number.isNaN(Date.parse(text)), 'a time');
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const level = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['GREEN', 'AMBER', 'RED']);
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable();
const bound = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ operator: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['>=', '>', '<=', '<']), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })
    .nullable();
const said = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ()]);
const set = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ rows: count, sha256 });
/** The shape of a record, strict: what a history holds may have been written by anybody. */
const recordShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    plan: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    plan_sha256: sha256,
    about: text,
    at: time,
    due: time.nullable(),
    greenlight: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    run: text,
    commit: text,
    status: level,
    level,
    todo: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ action: text, owner: text, within: text }),
    reference: set.nullable(),
    candidate: set,
    labelled: count,
    from: time.nullable(),
    to: time.nullable(),
    values: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        check: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        class: text,
        segment: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['edge', 'segment']), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable(),
        status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['GREEN', 'AMBER', 'RED', 'NOTE']),
        rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ green: bound, amber: bound, red: bound }).nullable(),
        cases: count,
        measured: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
            standard_error: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
            interval: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]),
        })
            .nullable(),
        reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
        difference: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), standard_error: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0) }).nullable(),
    })),
    raised: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ check: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['AMBER', 'RED']) })),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        role: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['feature', 'score', 'prediction']),
        missing: count,
        ends: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()).nullable(),
        categories: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullable(),
        rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(count),
    })),
    known_answers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        answers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), said: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(said) })),
    })),
});


/***/ })

};
