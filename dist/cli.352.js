export const id = 352;
export const ids = [352];
export const modules = {

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


/***/ })

};
