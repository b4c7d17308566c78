export const id = 96;
export const ids = [96];
export const modules = {

/***/ 38096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  perform: () => (/* binding */ perform)
});

// EXTERNAL MODULE: ./build/src/count/weak-rows.js
var weak_rows = __webpack_require__(93375);
// EXTERNAL MODULE: ./build/src/data/builder.js + 2 modules
var builder = __webpack_require__(51602);
// EXTERNAL MODULE: ./build/src/data/bytes.js
var bytes = __webpack_require__(85893);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/src/data/csv-begin.js

const LINE_FEED = 10;
const RETURN = 13;
const QUOTE = 34;
/** Bytes looked at to begin with, and records of them that must fit. */
const WINDOW = 1 << 16;
const ENOUGH = 20;
/**
 * Where the first record begins at or behind `from`, as far as can be told from there: whether a byte lies inside quotes
 * depends on all bytes before it. Of the two possibilities the one is taken under which the next records have as many
 * fields as the header. `to`, or the end of the file, where none begins before. Whoever knows where the records before
 * end must compare.
 */
async function guessBegin(question) {
    const handle = await (0,promises_.open)(question.file, 'r');
    try {
        const most = question.to ?? (await handle.stat()).size;
        // The byte before may be the line ending of the record before.
        const start = question.from - 1;
        for (let size = WINDOW;; size *= 4) {
            const bytes = Buffer.alloc(Math.min(size, Math.max(0, most + WINDOW - start)));
            const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
            const window = bytes.subarray(0, bytesRead);
            const outside = afterLine(window, false);
            const inside = afterLine(window, true);
            const wrong = !fits(window, outside, question) && fits(window, inside, question);
            const begin = wrong ? inside : outside;
            if (begin >= 0)
                return start + begin;
            if (bytesRead < size)
                return most;
        }
    }
    finally {
        await handle.close();
    }
}
/** Where the first line ending that is not in quotes is over; -1 where there is none. */
function afterLine(bytes, quoted) {
    let inside = quoted;
    for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at];
        if (byte === QUOTE)
            inside = !inside;
        else if (!inside && (byte === LINE_FEED || byte === RETURN))
            return at + 1;
    }
    return -1;
}
/** Whether the whole records in `bytes[from..)`, or the first of them, have as many fields as the header, quoted as they must be. */
function fits(bytes, from, { names, delimiter }) {
    if (from < 0)
        return false;
    let inside = false;
    let fields = 1;
    let begun = from;
    let records = 0;
    for (let at = from; at < bytes.length && records < ENOUGH; at++) {
        const byte = bytes[at];
        if (inside) {
            if (byte !== QUOTE)
                continue;
            if (bytes[at + 1] === QUOTE)
                at++;
            else
                inside = false;
        }
        else if (byte === QUOTE) {
            if (at > begun)
                return false;
            inside = true;
        }
        else if (byte === delimiter) {
            fields++;
            begun = at + 1;
        }
        else if (byte === LINE_FEED || byte === RETURN) {
            const blank = fields === 1 && begun === at;
            if (!blank) {
                if (fields !== names.length)
                    return false;
                records++;
            }
            fields = 1;
            begun = at + 1;
        }
    }
    return records > 0;
}

// EXTERNAL MODULE: ./build/src/data/scan.js + 2 modules
var scan = __webpack_require__(99859);
;// CONCATENATED MODULE: ./build/src/data/csv-range.js




/** Reads a range of a CSV file by itself, wherever the range begins. A Refusal comes only from lack of memory. */
async function readRange(job, tell = () => { }) {
    const begin = job.exact ? job.from : await guessBegin(job);
    const requests = job.columns.map(({ request }) => request);
    const table = new builder/* TableBuilder */.O({ columns: requests, others: 'skip' });
    const builders = table.columnsOf(job.names, job.file);
    for (const { request, kind } of job.columns) {
        if (kind === 'category')
            table.columns.get(request.name)?.restartAsCategory();
    }
    const part = { begin, end: begin, rows: 0, columns: [], fault: null };
    const limit = job.to ?? Infinity;
    if (begin >= limit)
        return part;
    table.reserve(job.rows);
    const scanner = new scan/* CsvScanner */.B(builders, job.delimiter, 0, (rows) => table.reserve(rows));
    const reader = new bytes/* TextReader */.TX({
        file: job.file,
        gzip: false,
        start: begin,
        ...(job.chunk !== undefined && { chunk: job.chunk }),
        onBytes: (bytes) => tell({ bytes, rows: scanner.row }),
    });
    try {
        for (let used = 0;;) {
            const piece = await reader.next(used);
            used = scanner.scan(piece.bytes, piece.from, piece.end, piece.offset, piece.last, limit);
            part.end = piece.offset + used;
            if (scanner.between && part.end >= limit)
                break;
            if (piece.fault) {
                part.fault = { kind: 'byte', at: piece.fault };
                break;
            }
            if (piece.last)
                break;
        }
    }
    catch (error) {
        part.fault = faultOf(error);
    }
    finally {
        await reader.close();
    }
    part.rows = scanner.row;
    part.columns = [...table.columns.values()].map((builder) => builder.filled(part.rows));
    return part;
}
function faultOf(error) {
    if (error instanceof scan/* CsvFault */.p) {
        const { fault, record, offset, field } = error;
        return { kind: 'form', fault, record, offset, field };
    }
    if (error instanceof bytes/* TooLong */.VL)
        return { kind: 'length', offset: error.offset };
    throw error;
}

// EXTERNAL MODULE: ./build/src/data/read.js + 6 modules
var read = __webpack_require__(86869);
// EXTERNAL MODULE: ./build/src/threads/columns.js
var columns = __webpack_require__(69656);
;// CONCATENATED MODULE: ./build/src/threads/jobs.js




const jobs = {
    readTable: ({ files, request, budget }, tell) => (0,read/* readTable */.x)(files, request, { progress: seldom(tell), budget }),
    readRange: (input, tell) => readRange(input, seldom(tell)),
    takeColumns: (work) => (0,columns/* takeColumns */.V)(work),
    countPart: (part) => (0,weak_rows/* countPart */.j$)(part),
};
/** What one job comes to; `tell` hears what it has to say meanwhile. */
async function perform(job, input, tell) {
    return await jobs[job](input, tell);
}
/** Tells no more than ten times a second. */
function seldom(tell) {
    let next = 0;
    return (news) => {
        const now = performance.now();
        if (now < next)
            return;
        next = now + 100;
        tell(news);
    };
}


/***/ })

};
