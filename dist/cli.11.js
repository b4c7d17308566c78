export const id = 11;
export const ids = [11];
export const modules = {

/***/ 6011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2619);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4977);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4834);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7286);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7628);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9772);







const command = {
    usage: 'greenlight check --plan P --reference R --candidate C [--labels L] [--out DIR] [--json]',
    help: `Flags:
  --plan P        the performance monitoring plan (YAML)
  --reference R   the evaluation set the model was accepted on
  --candidate C   the evaluation set to judge
  --labels L      the candidate's labels, where they come in a file of their own, joined by id
  --out DIR       where verdict.json, report.md and report.html go (default: greenlight-report)
  --as-of TIME    judge as if it were this moment, such as 2026-11-23T09:00Z (default: now)
  --workers N     threads that share the work (default: one a processor where the sets are large)
  --memory GB     memory that the sets may take, such as 2 or 0.5 (default: what is free)
  --history DIR   a folder that remembers: judge against its earlier reviews too, and add this one
  --by PERIOD     cut the candidate by its time column and judge every period, each by those before it:
                  day, week, month, quarter, or a number of rows; --json prints a list of verdicts
  --json          print the verdict as JSON and nothing else

Sets are CSV or TSV (.gz too), JSON lines or Parquet. R, C and L may be given several times, or as a
glob in quotes: several files are one set.

Exit status: 0 the gate is open (GREEN), 1 it is closed (AMBER or RED), 2 it could not judge.

Example:
  greenlight check --plan plans/credit-default.yaml \\
    --reference fixtures/credit/reference.csv --candidate fixtures/credit/healthy.csv`,
    options: {
        plan: { type: 'string' },
        reference: { type: 'string', multiple: true },
        candidate: { type: 'string', multiple: true },
        labels: { type: 'string', multiple: true },
        out: { type: 'string' },
        'as-of': { type: 'string' },
        workers: { type: 'string' },
        memory: { type: 'string' },
        history: { type: 'string' },
        by: { type: 'string' },
        json: { type: 'boolean' },
    },
    async run({ flags }, terminal) {
        const out = (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .x)(flags, 'out') ?? 'greenlight-report';
        const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .progressLine */ .o)(terminal);
        const options = {
            plan: (0,_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .needed */ .Ow)((0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .x)(flags, 'plan'), '--plan', 'the monitoring plan', 'check'),
            reference: (0,_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .neededList */ .qE)((0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .many */ ._)(flags, 'reference'), '--reference', 'the set the model was accepted on', 'check'),
            candidate: (0,_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .neededList */ .qE)((0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .many */ ._)(flags, 'candidate'), '--candidate', 'the set to judge', 'check'),
            labels: (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .many */ ._)(flags, 'labels'),
            out,
            now: (0,_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .asOf */ .sT)((0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .x)(flags, 'as-of')),
            workers: threads((0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .x)(flags, 'workers')),
            memory: bytes((0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .x)(flags, 'memory')),
            history: await historyIn((0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .x)(flags, 'history')),
            progress: progress.show,
        };
        const by = (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .one */ .x)(flags, 'by');
        if (by !== null) {
            const { runByPeriod } = await __webpack_require__.e(/* import() */ 94).then(__webpack_require__.bind(__webpack_require__, 8094));
            return runByPeriod(options, by, Boolean(flags.json), terminal, progress.clear);
        }
        const review = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z)(options).finally(progress.clear);
        if (flags.json)
            terminal.out(`${JSON.stringify(review.verdict, null, 2)}\n`);
        else {
            const { color, width } = terminal;
            terminal.out((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTerminal */ .b)(review, { color, width, report: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, 'report.html') }));
        }
        return review.verdict.promote ? 0 : 1;
    },
};
function threads(text) {
    if (text === null)
        return null;
    if (!/^[1-9]\d?$/.test(text))
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_6__/* .Refusal */ .P(`--workers "${text}" is not a number from 1 to 99.`);
    return Number(text);
}
function bytes(text) {
    if (text === null)
        return null;
    if (!/^\d*\.?\d+$/.test(text))
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_6__/* .Refusal */ .P(`--memory "${text}" is not a number of gigabytes, such as 2 or 0.5.`);
    return Number(text) * 1e9;
}
async function historyIn(folder) {
    if (folder === null)
        return null;
    (0,_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .needed */ .Ow)(folder, '--history', 'the folder of the history', 'check');
    const { folderHistory } = await __webpack_require__.e(/* import() */ 352).then(__webpack_require__.bind(__webpack_require__, 5352));
    return folderHistory(folder);
}


/***/ })

};
