export const id = 869;
export const ids = [869];
export const modules = {

/***/ 1602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ TableBuilder)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/plan/nearest.js
var nearest = __webpack_require__(3259);
// EXTERNAL MODULE: ./build/src/refusal.js
var refusal = __webpack_require__(4977);
;// CONCATENATED MODULE: ./build/src/data/dictionary.js
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const encoder = new TextEncoder();
/** Distinct texts, each with its code: 0, 1, … in order of first appearance. Texts are kept as UTF-8 bytes, and looked up as such. */
class Dictionary {
    pool = new Uint8Array(1024);
    /** Text of code c is `pool[ends[c-1]..ends[c])`, where ends[-1] is 0. */
    ends = new Float64Array(64);
    hashes = new Int32Array(64);
    /** Open addressing: code + 1, or 0. */
    slots = new Int32Array(128);
    codesOfTexts = new Map();
    size = 0;
    /** Code of the text `bytes[from..to)`, whose hash is given. */
    code(bytes, from, to, hash) {
        const mask = this.slots.length - 1;
        let slot = (hash ^ (hash >>> 15)) & mask;
        for (;;) {
            const code = this.slots[slot] - 1;
            if (code < 0)
                return this.add(bytes, from, to, hash, slot);
            if (this.hashes[code] === hash && this.holds(code, bytes, from, to))
                return code;
            slot = (slot + 1) & mask;
        }
    }
    /** Code of a text by itself. The hash is FNV-1a in 32 bits. */
    codeOfBytes(bytes, from, to) {
        let hash = SEED;
        for (let at = from; at < to; at++)
            hash = Math.imul(hash ^ bytes[at], PRIME);
        return this.code(bytes, from, to, hash);
    }
    codeOfText(text) {
        const known = this.codesOfTexts.get(text);
        if (known !== undefined)
            return known;
        const bytes = encoder.encode(text);
        const code = this.codeOfBytes(bytes, 0, bytes.length);
        this.codesOfTexts.set(text, code);
        return code;
    }
    texts() {
        const pool = Buffer.from(this.pool.buffer, 0, this.pool.length);
        const texts = new Array(this.size);
        let from = 0;
        for (let code = 0; code < this.size; code++) {
            const to = this.ends[code];
            texts[code] = pool.toString('utf8', from, to);
            from = to;
        }
        return texts;
    }
    contents() {
        const { size } = this;
        const length = size === 0 ? 0 : this.ends[size - 1];
        return {
            pool: this.pool.slice(0, length),
            ends: this.ends.slice(0, size),
            hashes: this.hashes.slice(0, size),
        };
    }
    /** Takes over another's texts, in its order. Returns the code here of each code there. */
    take({ pool, ends, hashes }) {
        return Int32Array.from(hashes, (hash, code) => this.code(pool, code === 0 ? 0 : ends[code - 1], ends[code], hash));
    }
    holds(code, bytes, from, to) {
        const start = code === 0 ? 0 : this.ends[code - 1];
        const length = to - from;
        if (this.ends[code] - start !== length)
            return false;
        for (let index = 0; index < length; index++) {
            if (this.pool[start + index] !== bytes[from + index])
                return false;
        }
        return true;
    }
    add(bytes, from, to, hash, slot) {
        const code = this.size++;
        const start = code === 0 ? 0 : this.ends[code - 1];
        const end = start + to - from;
        while (end > this.pool.length)
            this.pool = grown(this.pool, new Uint8Array(this.pool.length * 2));
        this.pool.set(bytes.subarray(from, to), start);
        if (code === this.ends.length) {
            this.ends = grown(this.ends, new Float64Array(code * 2));
            this.hashes = grown(this.hashes, new Int32Array(code * 2));
        }
        this.ends[code] = end;
        this.hashes[code] = hash;
        this.slots[slot] = code + 1;
        if (this.size * 2 > this.slots.length)
            this.rehash();
        return code;
    }
    rehash() {
        const slots = new Int32Array(this.slots.length * 2);
        const mask = slots.length - 1;
        for (let code = 0; code < this.size; code++) {
            const hash = this.hashes[code];
            let slot = (hash ^ (hash >>> 15)) & mask;
            while (slots[slot] !== 0)
                slot = (slot + 1) & mask;
            slots[slot] = code + 1;
        }
        this.slots = slots;
    }
}
function grown(from, to) {
    to.set(from);
    return to;
}

// EXTERNAL MODULE: ./build/src/data/number.js
var number = __webpack_require__(6889);
// EXTERNAL MODULE: ./build/src/data/numbers.js
var data_numbers = __webpack_require__(5100);
// EXTERNAL MODULE: ./build/src/data/room.js
var room = __webpack_require__(4287);
// EXTERNAL MODULE: ./build/src/data/time.js
var data_time = __webpack_require__(241);
// EXTERNAL MODULE: ./build/src/data/time-zone.js
var time_zone = __webpack_require__(9128);
;// CONCATENATED MODULE: ./build/src/data/column.js






/** A column being filled, cell by cell, by whichever reader: each cell must be put exactly once that counts. */
class ColumnBuilder {
    name;
    asked;
    zoneName;
    zone;
    kind;
    /** Cells of a number, integer or time column. Keys and times are mostly too long for decimals. */
    numbers;
    /** Cells of a category column. */
    codes = new Int32Array(0);
    dictionary = new Dictionary();
    /** Cells that hold nothing. */
    missing = 0;
    invalid = null;
    /** True once a cell has shown that an `auto` or `key` column taken for numbers holds text: it must be read again, as a category. */
    declined = false;
    /** True once an `auto` column has shown a nested value: it is left out. */
    nested = false;
    constructor(request) {
        this.name = request.name;
        this.asked = request.type;
        this.zoneName = request.timeZone;
        this.zone = (0,time_zone/* timeZone */.e)(request.timeZone);
        this.kind = request.type === 'auto' ? 'number' : request.type === 'key' ? 'integer' : request.type;
        this.numbers = new data_numbers/* NumbersBuilder */.Ky(this.kind === 'number');
    }
    /** Makes room for `rows` rows. All cells are kept, those of a row just begun among them. */
    grow(rows) {
        if (this.kind === 'category')
            this.codes = (0,room/* moved */.aW)(this.codes, (0,room/* sharedIntegers */.xv)(rows));
        else
            this.numbers.grow(rows);
    }
    /** Starts again as a category column. */
    restartAsCategory() {
        const rows = Math.max(this.numbers.room, this.codes.length);
        this.kind = 'category';
        this.numbers = new data_numbers/* NumbersBuilder */.Ky(false);
        this.codes = (0,room/* sharedIntegers */.xv)(rows);
        this.dictionary = new Dictionary();
        this.missing = 0;
        this.invalid = null;
        this.declined = false;
    }
    putMissing(row) {
        this.missing++;
        if (this.kind === 'category')
            this.codes[row] = -1;
        else
            this.numbers.put(row, Number.NaN);
    }
    putBytes(row, bytes, from, to) {
        if (from === to)
            this.putMissing(row);
        else if (this.kind === 'category')
            this.codes[row] = this.dictionary.codeOfBytes(bytes, from, to);
        else
            this.putText(row, bytes.toString('utf8', from, to));
    }
    putText(row, text) {
        if (text === '')
            this.putMissing(row);
        else if (this.kind === 'category')
            this.codes[row] = this.dictionary.codeOfText(text);
        else {
            const value = this.parse(text);
            if (value === undefined)
                this.putInvalid(row, text);
            else if (Number.isNaN(value))
                this.putMissing(row);
            else
                this.numbers.put(row, value);
        }
    }
    /** A text of a typed file: an `auto` column that holds one is a category, whatever the text. */
    putTyped(row, text) {
        const unfit = this.asked === 'auto'
            ? this.kind === 'number'
            : this.kind === 'integer' && this.parse(text) === undefined;
        if (unfit && this.hasNoneBefore(row)) {
            this.restartAsCategory();
            this.codes.fill(-1, 0, row);
            this.missing = row;
            this.putText(row, text);
        }
        else if (unfit)
            this.declined = true;
        else
            this.putText(row, text);
    }
    /** A number of a typed file. */
    putNumber(row, value) {
        if (!Number.isFinite(value))
            this.putMissing(row);
        else if (this.kind === 'number')
            this.numbers.put(row, value);
        else if (this.kind === 'category')
            this.codes[row] = this.dictionary.codeOfText(String(value));
        else if (this.kind === 'integer') {
            if (Number.isInteger(value) && Math.abs(value) <= 2 ** 53)
                this.numbers.put(row, value);
            else
                this.declined = true;
        }
        else {
            const time = (0,data_time/* epochTime */.R)(value, this.zone);
            if (time === undefined)
                this.putInvalid(row, String(value));
            else
                this.numbers.put(row, time);
        }
    }
    /** A truth value of a typed file: 1 or 0 where a number was asked for, else the text true or false. */
    putTruth(row, value) {
        if (this.asked === 'number')
            this.numbers.put(row, value ? 1 : 0);
        else if (this.kind === 'time')
            this.putInvalid(row, String(value));
        else
            this.putTyped(row, String(value));
    }
    putInvalid(row, text) {
        this.numbers.put(row, Number.NaN);
        if (this.asked === 'auto' || this.asked === 'key')
            this.declined = true;
        else if (this.invalid)
            this.invalid.cells++;
        else
            this.invalid = { cells: 1, row: row + 1, text: text.slice(0, 80) };
    }
    /** The column of the first `rows` rows. */
    finish(rows) {
        const { kind, missing, invalid, numbers } = this;
        if (kind === 'category') {
            const codes = (0,room/* trimmed */.dE)(this.codes, rows, room/* sharedIntegers */.xv);
            return { type: kind, codes, categories: this.dictionary.texts(), missing };
        }
        const values = numbers.finish(rows);
        return kind === 'time'
            ? { type: kind, values: (0,data_numbers/* doublesOf */.ov)(values), missing, invalid }
            : { type: 'number', values, missing, invalid };
    }
    /** All that `append` needs to know of a column of `rows` rows, fit to be sent from thread to thread. */
    filled(rows) {
        const { name, kind, declined, missing, invalid } = this;
        const isText = kind === 'category';
        const numbers = isText ? null : this.numbers.first(rows);
        const texts = isText
            ? { codes: this.codes.subarray(0, rows), dictionary: this.dictionary.contents() }
            : null;
        return { name, kind, declined, missing, invalid, numbers, texts };
    }
    /** Takes over cells that another builder of the same column read, to stand from `row` on. There must be room for them. */
    append(filled, row) {
        const { kind, numbers, texts, invalid } = filled;
        if (filled.declined || kind !== this.kind)
            this.declined = true;
        if (this.declined)
            return;
        if (numbers)
            this.numbers.putAll(row, numbers);
        if (texts) {
            const codes = this.dictionary.take(texts.dictionary);
            for (let i = 0; i < texts.codes.length; i++) {
                const code = texts.codes[i];
                this.codes[row + i] = code < 0 ? -1 : codes[code];
            }
        }
        this.missing += filled.missing;
        if (invalid && this.invalid)
            this.invalid.cells += invalid.cells;
        else if (invalid)
            this.invalid = { ...invalid, row: row + invalid.row };
    }
    hasNoneBefore(row) {
        for (let before = 0; before < row; before++)
            if (!Number.isNaN(this.numbers.at(before)))
                return false;
        return true;
    }
    parse(text) {
        if (this.kind === 'time')
            return (0,data_time/* parseTime */.p)(text, this.zone);
        if (this.kind === 'number')
            return (0,number/* parseNumber */.$)(text);
        return text === '' ? Number.NaN : (0,number/* parseInteger */.c)(text);
    }
}

// EXTERNAL MODULE: ./build/src/data/memory.js
var memory = __webpack_require__(2215);
;// CONCATENATED MODULE: ./build/src/data/builder.js





/** Of each row, for each thread that counts a number column: its keys, and the counts of both sets. */
const bytesToCount = 8 + 12;
/** Decimals take half, but a later cell may ask for doubles. */
const bytesOfCell = { number: 8, integer: 8, category: 4, time: 8 };
/** A table being filled, file after file, row after row. */
class TableBuilder {
    header = [];
    columns = new Map();
    rows = 0;
    capacity = 0;
    request;
    budget;
    /** Bytes taken of the budget. */
    taken = 0;
    asked;
    firstFile = null;
    constructor(request, budget) {
        this.request = request;
        this.budget = budget;
        this.asked = new Map(request.columns.map((column) => [column.name, column]));
    }
    /**
     * The builders of a file's columns, in its order; null where a column is not wanted. Refuses duplicate names, and a file
     * whose columns are not those of the first. `unfit` names columns that hold no plain values (nested in Parquet).
     */
    columnsOf(header, file, unfit = new Set()) {
        refuseDuplicates(header, file);
        if (this.firstFile === null) {
            this.firstFile = file;
            this.header = header;
            for (const name of header) {
                if (unfit.has(name) && this.asked.has(name)) {
                    throw new refusal/* Refusal */.P_(`${file}: column "${name}" holds nested values. Write the parts that are needed as columns of their own.`);
                }
                if (!unfit.has(name))
                    this.add(name);
            }
            this.refuseAbsent(file);
        }
        else {
            this.refuseOtherColumns(header, file);
        }
        return header.map((name) => (unfit.has(name) ? null : (this.columns.get(name) ?? null)));
    }
    /** JSON lines: a key of `file` met at `row` for the first time. If it is wanted, the rows before have it missing. */
    columnMet(name, row, file) {
        this.firstFile ??= file;
        this.header.push(name);
        const builder = this.add(name);
        builder?.grow(this.capacity);
        for (let before = 0; before < row; before++)
            builder?.putMissing(before);
    }
    /** Refuses the table read from `file` when a required column is not in it. */
    refuseAbsent(file) {
        for (const { name, required } of this.request.columns) {
            if (required && !this.header.includes(name))
                throw new refusal/* Refusal */.P_(absent(file, name, this.header));
        }
    }
    /** Makes room for `rows` rows, or twice those there are, in every column. Returns how many there is room for. */
    reserve(rows) {
        if (rows <= this.capacity)
            return this.capacity;
        const capacity = Math.max(rows, 2 * this.capacity, 256);
        this.refuseUnfit(capacity);
        this.capacity = capacity;
        try {
            for (const builder of this.columns.values())
                builder.grow(this.capacity);
        }
        catch (error) {
            throw error instanceof RangeError ? this.unfit(capacity, null) : error;
        }
        return this.capacity;
    }
    /** Refuses the set when so many rows of it do not fit into the memory that is left, so that nothing fails half-way. */
    refuseUnfit(rows) {
        if (!this.budget)
            return;
        const needed = rows * this.bytesOfRow();
        if (needed > this.taken && !(0,memory/* take */.s)(this.budget, needed - this.taken)) {
            const left = (this.budget.limit - Atomics.load(this.budget.taken, 0)) * 1024 + this.taken;
            throw this.unfit(rows, left);
        }
        this.taken = Math.max(this.taken, needed);
    }
    unfit(rows, left) {
        const needed = (0,memory/* inWords */.r4)(rows * this.bytesOfRow());
        return new refusal/* Refusal */.P_(`${this.firstFile}: does not fit into memory: about ${rows.toLocaleString('en-US')} rows of ${this.columns.size} columns take ${needed}` +
            `${left === null ? '' : `, and ${(0,memory/* inWords */.r4)(left)} are left`}. List only the features that are needed in the plan, judge fewer rows, or use a machine with more memory.`);
    }
    bytesOfRow() {
        const kinds = [...this.columns.values()].map(({ kind }) => kind);
        const counted = Math.min((0,external_node_os_.availableParallelism)(), kinds.filter((kind) => kind === 'number').length);
        return kinds.reduce((bytes, kind) => bytes + bytesOfCell[kind], counted * bytesToCount);
    }
    /** Columns taken for numbers in which text was met. */
    declined() {
        return [...this.columns.values()].filter((builder) => builder.declined && !builder.nested);
    }
    add(name) {
        const asked = this.asked.get(name);
        // A column without a name cannot be meant by a plan; most often it is a row number.
        if (!asked && (this.request.others === 'skip' || name === ''))
            return null;
        const builder = new ColumnBuilder(asked ?? { name, type: 'auto' });
        this.columns.set(name, builder);
        return builder;
    }
    refuseOtherColumns(header, file) {
        const here = new Set(header);
        const first = new Set(this.header);
        const lacking = this.header.filter((name) => !here.has(name));
        const added = header.filter((name) => !first.has(name));
        if (lacking.length === 0 && added.length === 0)
            return;
        const parts = [
            lacking.length > 0 ? `lacks ${list(lacking)}` : '',
            added.length > 0 ? `has besides ${list(added)}` : '',
        ];
        throw new refusal/* Refusal */.P_(`${file}: does not have the columns of ${this.firstFile}: it ${parts.filter(Boolean).join(' and ')}. ` +
            'Files of one set must have the same columns, in any order.');
    }
}
function refuseDuplicates(header, file) {
    const places = new Map();
    header.forEach((name, index) => {
        const earlier = places.get(name);
        if (earlier !== undefined) {
            const which = name === '' ? 'have no name' : `are both named "${name.slice(0, 80)}"`;
            throw new refusal/* Refusal */.P_(`${file}: columns ${earlier + 1} and ${index + 1} ${which}. Give each column a name of its own.`);
        }
        places.set(name, index);
    });
}
function absent(file, name, header) {
    const near = (0,nearest/* nearest */.p)(name, header);
    const meant = near === null ? '' : ` Was "${near}" meant?`;
    return `${file}: there is no column "${name}".${meant} Columns: ${list(header)}.`;
}
function list(names) {
    const shown = names.slice(0, 30).map((name) => `"${name.slice(0, 60)}"`);
    return names.length > 30 ? `${shown.join(', ')} and ${names.length - 30} more` : shown.join(', ');
}


/***/ }),

/***/ 5893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TX: () => (/* binding */ TextReader),
/* harmony export */   VL: () => (/* binding */ TooLong),
/* harmony export */   mh: () => (/* binding */ lineAt)
/* harmony export */ });
/* unused harmony export plain */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4977);





/** Read at a time: what is written beyond the processor's second cache takes three times as long, and so does what follows with it. */
const CHUNK = 1 << 18;
/** Bytes after which others, such as news of other threads, have their turn. */
const TURN = 1 << 20;
/** Room in front of what is read of a plain file, for what was left of the piece before. */
const FRONT = 1 << 16;
/** A field or line longer than this is a quote that was never closed, or no text at all. */
const LONGEST = 1 << 26;
/** Reads a text file piece by piece. The text must be UTF-8 without NUL; the piece that ends before a byte that is neither says so. */
class TextReader {
    chunks;
    chunkBytes;
    /** Whether chunks have FRONT before them. */
    roomy;
    /** For pieces that are put together. */
    room = Buffer.alloc(0);
    piece = { bytes: Buffer.alloc(0), from: 0, end: 0, offset: 0, last: false, fault: null };
    /** How many bytes behind it begin a character that the next chunk completes. */
    cut = 0;
    /** Whether there are no more chunks. */
    done = false;
    constructor(source) {
        this.chunkBytes = chunkOf(source);
        this.piece.offset = source.start ?? 0;
        this.roomy = !source.gzip;
        this.chunks = chunksOf(source);
    }
    /** The next piece, led by what the one before held from `used` on. */
    async next(used) {
        const before = this.piece;
        if (before.end - used > LONGEST)
            throw new TooLong(before.offset + used);
        const left = Buffer.from(before.bytes.subarray(used, before.end + this.cut));
        const chunk = await this.chunk();
        const bytes = chunk && this.roomy && left.length <= FRONT
            ? Buffer.from(chunk.buffer, chunk.byteOffset - left.length, left.length + chunk.length)
            : await this.putTogether(left, chunk);
        left.copy(bytes, 0);
        const end = bytes.length;
        const fresh = left.length - this.cut;
        const whole = this.done ? end : wholeCharacters(bytes, fresh, end);
        this.cut = end - whole;
        const fault = findFault(bytes, fresh, whole);
        this.piece = {
            bytes,
            from: 0,
            end: fault === -1 ? whole : fault,
            offset: before.offset + used,
            last: this.done && fault === -1,
            fault: fault === -1 ? null : { offset: before.offset + used + fault, byte: bytes[fault] },
        };
        return this.piece;
    }
    /** The next chunk, and more where much is left, behind room for that: it is gone through again with every piece, and so at least doubled. */
    async putTogether(left, next) {
        const asked = left.length > FRONT ? Math.min(2 * left.length, LONGEST + 1) : 0;
        const most = Math.max(asked, left.length) + this.chunkBytes;
        if (this.room.length < most)
            this.room = Buffer.allocUnsafe(most + most / 4);
        let end = left.length;
        for (let chunk = next; chunk; chunk = end < asked ? await this.chunk() : null) {
            end += chunk.copy(this.room, end);
        }
        return this.room.subarray(0, end);
    }
    async chunk() {
        const { value, done } = await this.chunks.next();
        if (done)
            this.done = true;
        return done ? null : value;
    }
    /** Reads to the end, so that all bytes are hashed. */
    async drain() {
        for await (const _ of this.chunks)
            ;
    }
    async close() {
        await this.chunks.return(undefined);
    }
}
/** A field or a line beyond all measure. */
class TooLong extends Error {
    offset;
    constructor(offset) {
        super(`nothing ends within ${LONGEST} bytes from ${offset}`);
        this.offset = offset;
    }
}
/** The text's bytes, unpacked, chunk by chunk. */
function chunksOf(source) {
    return source.gzip ? unpacked(source) : plain(source);
}
/**
 * The bytes of a plain file, chunk by chunk, FRONT before each; it is read over when the next is asked for. They are read by the thread
 * that works on them, into its processor's cache: the system has them ready, or reads ahead.
 */
async function* plain(source) {
    const { file, hash, chunk = CHUNK, onBytes, start = 0 } = source;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, 'r');
    const buffer = Buffer.allocUnsafeSlow(FRONT + chunk);
    let total = 0;
    let due = TURN;
    try {
        for (;;) {
            // Pieces end at the same places wherever reading begins.
            const place = start + total;
            const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(handle.fd, buffer, FRONT, chunk - (place % chunk), place);
            if (bytesRead === 0)
                return;
            const read = buffer.subarray(FRONT, FRONT + bytesRead);
            hash?.update(read);
            total += bytesRead;
            onBytes?.(total);
            yield read;
            if (total >= due) {
                due = total + TURN;
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setImmediate)();
            }
        }
    }
    finally {
        await handle.close();
    }
}
/** The most bytes of a chunk; zlib takes no fewer than 64. */
function chunkOf({ gzip, chunk = CHUNK }) {
    return gzip ? Math.max(chunk, 64) : chunk;
}
async function* unpacked(source) {
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    const gunzip = createGunzip({ chunkSize: chunkOf(source) });
    const feeding = feed(source, gunzip);
    feeding.catch((error) => gunzip.destroy(error));
    try {
        yield* gunzip;
        await feeding;
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) {
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P_(`${source.file}: the gzip data are broken (${error.message}). Write the file again.`);
        }
        throw error;
    }
    finally {
        gunzip.destroy();
    }
}
async function feed(source, gunzip) {
    for await (const chunk of plain(source)) {
        if (gunzip.destroyed)
            return;
        // The buffer is read into again when the loop goes on: wait until zlib is done with it.
        await new Promise((resolve) => gunzip.write(chunk, () => resolve()));
    }
    gunzip.end();
}
/** Where the last whole character of `bytes[from..end)` ends, if the bytes are UTF-8. */
function wholeCharacters(bytes, from, end) {
    for (let back = 1; back <= 3 && end - back >= from; back++) {
        const byte = bytes[end - back];
        if (byte < 0x80)
            return end;
        if (byte >= 0xc0) {
            const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
            return length > back ? end - back : end;
        }
    }
    return end;
}
/** The first byte of `bytes[from..end)` that is NUL or not UTF-8, or -1. */
function findFault(bytes, from, end) {
    const nul = bytes.subarray(from, end).indexOf(0);
    const stop = nul === -1 ? end : from + nul;
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(from, stop)))
        return nul === -1 ? -1 : stop;
    let at = from;
    while (at < stop) {
        const length = [1, 2, 3, 4].find((size) => at + size <= stop && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(at, at + size)));
        if (length === undefined)
            return at;
        at += length;
    }
    return at;
}
/** Line, from 1, in which the byte at `offset` of the text lies. */
async function lineAt(file, gzip, offset) {
    let line = 1;
    let at = 0;
    let previous = 0;
    for await (const chunk of chunksOf({ file, gzip })) {
        for (const byte of chunk) {
            if (at++ >= offset)
                return line;
            if (byte === 13 || (byte === 10 && previous !== 13))
                line++;
            previous = byte;
        }
    }
    return line;
}


/***/ }),

/***/ 2215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nT: () => (/* binding */ budgetOf),
/* harmony export */   r4: () => (/* binding */ inWords),
/* harmony export */   s: () => (/* binding */ take)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);

const KIB = 1024;
/** A budget of so many bytes; without a number, of what is free on this machine and allowed to this process. */
function budgetOf(bytes) {
    const allowed = process.constrainedMemory?.() ?? 0;
    const free = Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_0__.freemem)(), allowed > 0 ? allowed : Infinity);
    return { limit: Math.floor((bytes ?? free) / KIB), taken: new Int32Array(new SharedArrayBuffer(4)) };
}
/** Takes so many bytes of the budget; false, and nothing taken, where they are not left. */
function take({ limit, taken }, bytes) {
    const amount = Math.ceil(bytes / KIB);
    if (Atomics.add(taken, 0, amount) + amount <= limit)
        return true;
    Atomics.sub(taken, 0, amount);
    return false;
}
/** Bytes in words, rounded down. */
function inWords(bytes) {
    return bytes < 1e9 ? `${Math.floor(bytes / 1e6)} MB` : `${(Math.floor(bytes / 1e8) / 10).toFixed(1)} GB`;
}


/***/ }),

/***/ 6889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseNumber),
/* harmony export */   c: () => (/* binding */ parseInteger)
/* harmony export */ });
/** Texts that say, in a number column, that there is no number. Infinities count as missing too. */
const MISSING = new Set(['', 'NA', 'N/A', 'NaN', 'nan', 'null', 'NULL', 'None']);
const INFINITE = /^[+-]?inf(inity)?$/i;
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const CANONICAL_INTEGER = /^(0|-?[1-9]\d{0,15})$/;
/**
 * The number that `text` writes in decimal, surrounding white space aside: NaN where it says that the number is
 * missing (see MISSING) or infinite, undefined where it is not a number. Zero has no sign: −0 is 0.
 */
function parseNumber(text) {
    const trimmed = text.trim();
    if (DECIMAL.test(trimmed)) {
        const value = Number(trimmed);
        return Number.isFinite(value) ? value + 0 : Number.NaN;
    }
    return MISSING.has(trimmed) || INFINITE.test(trimmed) ? Number.NaN : undefined;
}
/** The integer that `text` writes as String(integer) would, at most 2^53 in size; undefined for any other text. */
function parseInteger(text) {
    if (!CANONICAL_INTEGER.test(text))
        return undefined;
    const value = Number(text);
    return Math.abs(value) <= 2 ** 53 && String(value) === text ? value : undefined;
}


/***/ }),

/***/ 6869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readTable)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/refusal.js
var refusal = __webpack_require__(4977);
// EXTERNAL MODULE: ./build/src/data/builder.js + 2 modules
var builder = __webpack_require__(1602);
// EXTERNAL MODULE: ./build/src/data/bytes.js
var bytes = __webpack_require__(5893);
// EXTERNAL MODULE: ./build/src/data/scan.js + 2 modules
var scan = __webpack_require__(9859);
;// CONCATENATED MODULE: ./build/src/data/csv-fault.js



/** A byte that no text holds. */
class Unreadable extends Error {
    at;
    constructor(at) {
        super('not text');
        this.at = at;
    }
}
/** The Refusal that says where in the file the fault is and how to mend it; other errors as they are. */
async function explained(error, { file, gzip }, header) {
    if (error instanceof scan/* CsvFault */.p) {
        const where = `${file}: row ${error.record + 1} (line ${await (0,bytes/* lineAt */.mh)(file, gzip, error.offset)})`;
        return new refusal/* Refusal */.P_(`${where} ${csvFault(error, header)}`);
    }
    if (error instanceof Unreadable) {
        return new refusal/* Refusal */.P_(await notText(file, gzip, error.at));
    }
    if (error instanceof bytes/* TooLong */.VL) {
        const line = await (0,bytes/* lineAt */.mh)(file, gzip, Math.max(0, error.offset));
        return new refusal/* Refusal */.P_(`${file}: line ${line} begins a field of over 64 MiB. Is a quote there not closed?`);
    }
    return error;
}
function csvFault({ fault, field }, header) {
    const name = field < header.length ? `field ${field + 1} ("${header[field].slice(0, 60)}")` : `field ${field + 1}`;
    switch (fault) {
        case 'ragged':
            return (`has ${field} ${field === 1 ? 'field' : 'fields'} where the header has ${header.length}. ` +
                'Put a field that holds the delimiter or a line break in double quotes.');
        case 'opening quote':
            return `has a quote inside ${name}, which does not begin with one. Put the field in double quotes, each quote in it doubled.`;
        case 'closing quote':
            return `has more text behind the closing quote of ${name}. Double each quote inside a quoted field.`;
        case 'unterminated quote':
            return `opens a quote in ${name} that is never closed. Close it, or double a quote that belongs to the text.`;
    }
}
/** Why a text file cannot be read on at a byte, and what to do. */
async function notText(file, gzip, { offset, byte }) {
    const hex = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (offset <= 1 && (byte === 0xff || byte === 0xfe)) {
        return `${file}: is UTF-16 text. Save it as UTF-8, for instance: iconv -f UTF-16 -t UTF-8.`;
    }
    const line = await (0,bytes/* lineAt */.mh)(file, gzip, offset);
    if (byte === 0)
        return `${file}: line ${line} holds a NUL byte: it is a binary file, or UTF-16 text. Save it as text in UTF-8.`;
    return `${file}: line ${line} is not UTF-8 (byte ${hex} at ${offset}). Save the file as UTF-8, for instance: iconv -f WINDOWS-1252 -t UTF-8.`;
}

;// CONCATENATED MODULE: ./build/src/data/csv-header.js


/** In order of preference where the header holds as many of two. */
const DELIMITERS = [44, 59, 9, 124];
const QUOTE = 34;
const LONGEST_HEADER = 1 << 20;
/** Where the record that begins at `from` ends, its line ending included; -1 when it does not end before `end`. */
function recordEnd(bytes, from, end) {
    let quoted = false;
    for (let at = from; at < end; at++) {
        const byte = bytes[at];
        if (byte === QUOTE)
            quoted = !quoted;
        else if (!quoted && (byte === 10 || byte === 13))
            return at + 1;
    }
    return -1;
}
/**
 * The names in a header record. The delimiter is the tab in a .tsv file; else the one of `,` `;` tab and `|` that the header
 * holds most of outside quotes, the comma where it holds none.
 */
async function readHeader(record, file, tabs) {
    const delimiter = tabs ? 9 : mostFrequent(record);
    // Without a quote there is nothing to parse, and the parser takes longer to load than a small file to read.
    if (!record.includes(QUOTE)) {
        const names = record
            .toString()
            .replace(/[\r\n]$/, '')
            .split(String.fromCharCode(delimiter));
        return { names, delimiter };
    }
    const { parse } = await __webpack_require__.e(/* import() */ 175).then(__webpack_require__.bind(__webpack_require__, 5175));
    let records;
    try {
        records = parse(record, { delimiter: String.fromCharCode(delimiter), relax_column_count: true });
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new refusal/* Refusal */.P_(`${file}: the header line cannot be read: ${oneLine(reason)}. Put a name that holds quotes in quotes, each quote in it doubled.`);
    }
    if (records.length !== 1)
        throw new refusal/* Refusal */.P_(`${file}: the header line cannot be read.`);
    return { names: records[0], delimiter };
}
function mostFrequent(record) {
    const counts = DELIMITERS.map(() => 0);
    let quoted = false;
    for (const byte of record) {
        if (byte === QUOTE)
            quoted = !quoted;
        const which = quoted ? -1 : DELIMITERS.indexOf(byte);
        if (which >= 0)
            counts[which]++;
    }
    return DELIMITERS[counts.indexOf(Math.max(...counts))];
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').slice(0, 200);
}
/** Finds the header, and reads it. */
async function headerOf(source, reader) {
    let piece = await reader.next(0);
    for (;;) {
        let from = piece.from;
        const { bytes, end } = piece;
        const marked = bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf;
        if (marked && end - from >= 3)
            from += 3;
        while (from < end && (bytes[from] === 10 || bytes[from] === 13))
            from++;
        let stop = recordEnd(bytes, from, end);
        if (stop < 0 && piece.last)
            stop = end;
        if (stop >= 0) {
            if (stop === from)
                throw new refusal/* Refusal */.P_(`${source.file}: the file is empty. Write a header line and at least one row.`);
            const { names, delimiter } = await readHeader(bytes.subarray(from, stop), source.file, source.tabs);
            return { piece, from: stop, names, delimiter };
        }
        if (piece.fault)
            throw new Unreadable(piece.fault);
        if (end - from > LONGEST_HEADER) {
            throw new refusal/* Refusal */.P_(`${source.file}: the header does not end within ${LONGEST_HEADER} bytes. Is a quote in it not closed?`);
        }
        piece = await reader.next(piece.from);
    }
}

;// CONCATENATED MODULE: ./build/src/data/csv-split.js




/**
 * Reads the rows of a plain CSV file in ranges, several at a time. Where a range's first record was guessed wrongly (see
 * `guessBegin`), which shows where the range before it ends, the range is read again, so that rows, errors and their
 * places are those of one reading from front to back.
 */
async function readInRanges(source, split, head, table, wanted) {
    const first = table.rows;
    const builders = wanted.filter((builder) => builder !== null);
    const { expected, texts } = probe(source, head, builders);
    for (const builder of builders)
        if (first === 0 && texts.has(builder.name))
            builder.restartAsCategory();
    table.refuseUnfit(first + Math.ceil(expected));
    const jobs = ranges(source, split, head, builders, expected);
    const progress = jobs.map(() => ({ bytes: 0, rows: 0 }));
    const run = (job, index) => split.runner.run('readRange', job, (news) => {
        progress[index] = news;
        table.rows = first + progress.reduce((sum, { rows }) => sum + rows, 0);
        source.onBytes?.(Math.min(source.bytes, progress.reduce((sum, { bytes }) => sum + bytes, 0)));
    });
    const running = jobs.map(run);
    for (const one of running)
        one.catch(() => { });
    const parts = [];
    let rows = 0;
    let end = jobs[0].from;
    for (const [index, job] of jobs.entries()) {
        let part = await running[index];
        if (part.begin !== end) {
            // A record that began before reached past this range, or it was taken for something else.
            if (job.to !== null && end >= job.to)
                continue;
            part = await run({ ...job, from: end, exact: true }, index);
        }
        if (part.fault)
            throw errorOf(part.fault, rows);
        parts.push(part);
        rows += part.rows;
        end = part.end;
    }
    table.reserve(first + rows);
    for (const [index, builder] of builders.entries()) {
        let row = first;
        for (const part of parts) {
            if (part.rows > 0)
                builder.append(part.columns[index], row);
            row += part.rows;
            // Cells that were taken over are not needed twice.
            delete part.columns[index];
        }
    }
    table.rows = first + rows;
    source.onBytes?.(source.bytes);
}
/** Reads the piece behind the header by itself, to know what its columns hold and how many rows to expect. */
function probe(source, { names, delimiter, piece, from }, builders) {
    const table = new builder/* TableBuilder */.O({ columns: builders.map(requestOf), others: 'skip' });
    const columns = table.columnsOf(names, source.file);
    const scanner = new scan/* CsvScanner */.B(columns, delimiter, 0, (rows) => table.reserve(rows));
    let used = from;
    try {
        used = scanner.scan(piece.bytes, from, piece.end, piece.offset, piece.last);
    }
    catch (error) {
        // The reading proper will meet it again and say so.
        if (!(error instanceof scan/* CsvFault */.p))
            throw error;
    }
    const expected = used > from ? (scanner.row / (used - from)) * source.bytes : 0;
    return { expected, texts: new Set(table.declined().map(({ name }) => name)) };
}
function ranges(source, { ways: most, runner }, { names, delimiter, piece, from }, builders, expected) {
    const columns = builders.map((builder) => ({ request: requestOf(builder), kind: builder.kind }));
    const begin = piece.offset + from;
    const ways = Math.max(1, Math.min(most, Math.floor(source.bytes / runner.least)));
    const cuts = Array.from({ length: ways - 1 }, (_, i) => Math.max(begin, Math.round(begin + ((source.bytes - begin) * (i + 1)) / ways)));
    return [begin, ...cuts].map((start, i) => ({
        file: source.file,
        names,
        delimiter,
        columns,
        from: start,
        to: cuts[i] ?? null,
        exact: i === 0,
        rows: Math.ceil((expected * 1.02) / ways) + 16,
        ...(source.chunk !== undefined && { chunk: source.chunk }),
    }));
}
function requestOf({ name, asked, zoneName }) {
    return { name, type: asked, required: false, ...(zoneName !== undefined && { timeZone: zoneName }) };
}
function errorOf(fault, rowsBefore) {
    if (fault.kind === 'byte')
        return new Unreadable(fault.at);
    if (fault.kind === 'length')
        return new bytes/* TooLong */.VL(fault.offset);
    return new scan/* CsvFault */.p(fault.fault, rowsBefore + fault.record, fault.offset, fault.field);
}

;// CONCATENATED MODULE: ./build/src/data/csv.js





/** Adds the rows of a CSV file to `table`. `columns` limits a second reading to some of the columns. */
async function readCsv(source, table, columns) {
    const split = source.gzip ? undefined : source.split;
    // Whoever reads the ranges tells how far they are.
    const reader = new bytes/* TextReader */.TX(split ? { ...source, onBytes: () => { } } : source);
    try {
        const head = await headerOf(source, reader);
        const builders = table.columnsOf(head.names, source.file);
        const wanted = builders.map((builder) => builder && (!columns || columns.has(builder)) ? builder : null);
        if (split) {
            await Promise.all([readInRanges(source, split, head, table, wanted), source.hash && reader.drain()]);
        }
        else
            await scanRows(source, reader, head, table, wanted, columns === null);
    }
    catch (error) {
        throw await explained(error, source, table.header);
    }
    finally {
        await reader.close();
    }
}
async function scanRows(source, reader, { piece, from, delimiter }, table, wanted, firstReading) {
    const first = table.rows;
    const scannerOf = (columns) => new scan/* CsvScanner */.B(columns, delimiter, first, (rows) => table.reserve(rows));
    const scanner = scannerOf(wanted);
    let current = piece;
    let used = scanner.scan(current.bytes, from, current.end, current.offset, current.last);
    const texts = first === 0 && firstReading ? table.declined() : [];
    if (texts.length > 0) {
        // Columns that begin with text are categories; the first piece is read again for them.
        for (const builder of texts)
            builder.restartAsCategory();
        const again = scannerOf(wanted.map((builder) => (builder && texts.includes(builder) ? builder : null)));
        again.scan(current.bytes, from, current.end, current.offset, current.last);
    }
    if (!source.gzip && scanner.row > first) {
        // Room for the rows that the size of the file lets expect.
        const rows = ((scanner.row - first) / (used - from)) * source.bytes * 1.02;
        table.reserve(first + Math.ceil(rows) + 16);
    }
    for (;;) {
        table.rows = scanner.row;
        if (current.fault)
            throw new Unreadable(current.fault);
        if (current.last)
            break;
        current = await reader.next(used);
        used = scanner.scan(current.bytes, current.from, current.end, current.offset, current.last);
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/data/format.js


const NAMES = /\.(?:(csv|tsv|txt|jsonl|ndjson)(\.gz)?|(parquet))$/i;
const READABLE = '.csv, .tsv, .txt, .jsonl, .ndjson (each also .gz) and .parquet';
/** How `file` is to be read, by its name and its first bytes. Refuses what is no readable data file. */
async function formatOf(file) {
    const { bytes, head } = await beginning(file);
    if (bytes === 0)
        throw new refusal/* Refusal */.P_(`${file}: the file is empty. Write a header line and at least one row.`);
    const parquet = head.subarray(0, 4).toString('latin1') === 'PAR1';
    const name = NAMES.exec(file);
    if (!name) {
        throw new refusal/* Refusal */.P_(`${file}: the name does not say what the file holds. Files that can be read: ${READABLE}.`);
    }
    if (name[3]) {
        if (!parquet)
            throw new refusal/* Refusal */.P_(`${file}: is named .parquet but is not a Parquet file (it does not begin with PAR1).`);
        return { kind: 'parquet', gzip: false, bytes, tabs: false };
    }
    if (parquet)
        throw new refusal/* Refusal */.P_(`${file}: is a Parquet file. Name it .parquet.`);
    const gzip = head[0] === 0x1f && head[1] === 0x8b;
    if (name[2] && !gzip)
        throw new refusal/* Refusal */.P_(`${file}: is named .gz but is not packed by gzip. Name it without .gz.`);
    const extension = name[1].toLowerCase();
    const kind = extension === 'jsonl' || extension === 'ndjson' ? 'jsonl' : 'csv';
    return { kind, gzip, bytes, tabs: extension === 'tsv' };
}
async function beginning(file) {
    try {
        const stats = await (0,promises_.stat)(file);
        if (stats.isDirectory()) {
            throw new refusal/* Refusal */.P_(`${file}: is a directory. Name the files in it, for instance "${file.replace(/\/$/, '')}/*.csv".`);
        }
        if (!stats.isFile())
            throw new refusal/* Refusal */.P_(`${file}: is not a regular file.`);
        const handle = await (0,promises_.open)(file, 'r');
        try {
            const head = Buffer.alloc(4);
            await handle.read(head, 0, 4, 0);
            return { bytes: stats.size, head };
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw error instanceof refusal/* Refusal */.P_ ? error : new refusal/* Refusal */.P_(unreadable(file, error));
    }
}
function unreadable(file, error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return `${file}: there is no such file. Check the path.`;
    if (code === 'EACCES' || code === 'EPERM')
        return `${file}: may not be read (permission denied).`;
    return `${file}: cannot be read (${code || String(error)}).`;
}

;// CONCATENATED MODULE: ./build/src/data/jsonl.js



/**
 * Adds the rows of a file of JSON objects, one a line, to `table`. A key that is absent, or null, is missing. In a number
 * column true is 1 and false 0; in a category column a number or a truth value is its JSON text. The header is all keys in
 * order of first appearance.
 */
async function readJsonLines(source, table, only) {
    const { file } = source;
    const reader = new bytes/* TextReader */.TX(source);
    const lines = new JsonLines(file, table, only);
    try {
        for (let used = 0;;) {
            const piece = await reader.next(used);
            used = lines.read(piece.bytes, piece.from, piece.end, piece.last);
            if (piece.fault)
                throw new refusal/* Refusal */.P_(await notText(file, source.gzip, piece.fault));
            if (piece.last)
                break;
        }
        if (!only)
            table.refuseAbsent(file);
    }
    catch (error) {
        if (error instanceof bytes/* TooLong */.VL)
            throw new refusal/* Refusal */.P_(`${file}: line ${lines.line} is over 64 MiB long.`);
        throw error;
    }
    finally {
        await reader.close();
    }
}
class JsonLines {
    line = 1;
    file;
    table;
    only;
    known = new Set();
    constructor(file, table, only) {
        this.file = file;
        this.table = table;
        this.only = only;
        for (const name of table.header)
            this.known.add(name);
    }
    /** Reads the whole lines of `bytes[from..end)`; returns where the first line begins that does not end there. */
    read(bytes, from, end, last) {
        let start = from;
        while (start < end) {
            const feed = bytes.subarray(0, end).indexOf(10, start);
            if (feed < 0 && !last)
                return start;
            const stop = feed < 0 ? end : feed;
            this.record(bytes.toString('utf8', start, stop));
            this.line++;
            start = stop + 1;
        }
        return Math.min(start, end);
    }
    record(line) {
        const text = this.line === 1 && line.startsWith('\ufeff') ? line.slice(1) : line;
        if (text.trim() === '')
            return;
        const object = this.parse(text);
        const { table } = this;
        const row = table.rows;
        table.reserve(row + 1);
        if (!this.only) {
            for (const name of Object.keys(object)) {
                if (this.known.has(name))
                    continue;
                this.known.add(name);
                table.columnMet(name, row, this.file);
            }
        }
        for (const builder of this.only ?? table.columns.values()) {
            if (builder.nested || (builder.declined && !this.only))
                continue;
            const value = Object.hasOwn(object, builder.name) ? object[builder.name] : null;
            this.put(builder, row, value);
        }
        table.rows = row + 1;
    }
    parse(text) {
        let value;
        try {
            value = JSON.parse(text);
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : '';
            throw new refusal/* Refusal */.P_(`${this.file}: line ${this.line} is not JSON (${reason.replace(/\s+/g, ' ').slice(0, 100)}). Write one object a line.`);
        }
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            throw new refusal/* Refusal */.P_(`${this.file}: line ${this.line} is not a JSON object. Write one object a line, such as {"id": 1, "score": 0.5}.`);
        }
        return value;
    }
    put(builder, row, value) {
        if (value === null)
            builder.putMissing(row);
        else if (typeof value === 'number') {
            if (builder.kind !== 'number' && Math.abs(value) > 2 ** 53 && Number.isInteger(value))
                this.refuseRounded(builder);
            builder.putNumber(row, value);
        }
        else if (typeof value === 'boolean')
            builder.putTruth(row, value);
        else if (typeof value === 'string')
            builder.putTyped(row, value);
        else if (builder.asked === 'auto')
            builder.nested = true;
        else {
            throw new refusal/* Refusal */.P_(`${this.file}: line ${this.line} holds a nested value in "${builder.name}". Write a number, a text, true, false or null.`);
        }
    }
    /** JSON numbers beyond 2^53 are rounded when read, so that two ids could become one. */
    refuseRounded({ name }) {
        throw new refusal/* Refusal */.P_(`${this.file}: line ${this.line}: the number in "${name}" is too large to be read exactly (over 2^53). Write it as a text, in quotes.`);
    }
}

;// CONCATENATED MODULE: ./build/src/data/read.js






/**
 * Reads files, in their order, as one set: CSV, TSV and text with a header line (`,` `;` tab or `|`; UTF-8), JSON lines,
 * gzip of each, Parquet. Refuses, with file, place and remedy, whatever is not fit to be judged: no rows, ragged rows, a
 * required column that is not there, columns that differ from file to file.
 */
async function readTable(files, request, options = {}) {
    if (files.length === 0)
        throw new refusal/* Refusal */.P_('No file was named to read.');
    const formats = await Promise.all(files.map(formatOf));
    const totalBytes = formats.reduce((sum, { bytes }) => sum + bytes, 0);
    const { runner } = options;
    const ways = runner ? Math.min(options.ways ?? 1, Math.floor(totalBytes / runner.least)) : 0;
    const divisible = formats.every(({ kind, gzip }) => kind === 'csv' && !gzip);
    if (runner && ways > 0 && !(divisible && ways > 1)) {
        const tell = (news) => options.progress?.(news);
        return (await runner.run('readTable', { files, request, budget: options.budget }, tell));
    }
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const table = new builder/* TableBuilder */.O(request, options.budget);
    const read = async (only) => {
        let before = 0;
        for (const [index, file] of files.entries()) {
            const format = formats[index];
            const report = (bytes) => options.progress?.({ file, bytes: only ? totalBytes : before + bytes, totalBytes, rows: table.rows });
            const source = { file, ...format, hash: only ? null : hash, onBytes: report };
            if (options.chunk !== undefined)
                source.chunk = options.chunk;
            if (runner && ways > 1)
                source.split = { runner, ways };
            await readers[format.kind](source, table, only);
            before += format.bytes;
        }
    };
    await read(null);
    const rows = table.rows;
    if (rows === 0) {
        throw new refusal/* Refusal */.P_(`${files.join(', ')}: there are no rows below the header. A set needs at least one row.`);
    }
    const declined = table.declined();
    if (declined.length > 0) {
        for (const builder of declined)
            builder.restartAsCategory();
        table.rows = 0;
        await read(new Set(declined));
        if (table.rows !== rows)
            throw new refusal/* Refusal */.P_(`${files.join(', ')}: changed while being read. Try again.`);
    }
    const columns = [...table.columns.values()]
        .filter(({ nested }) => !nested)
        .map((builder) => [builder.name, builder.finish(rows)]);
    return {
        rows,
        columns: new Map(columns),
        header: table.header,
        source: { files, bytes: totalBytes, sha256: hash.digest('hex') },
    };
}
const readers = {
    csv: readCsv,
    jsonl: readJsonLines,
    parquet: async (...words) => (await __webpack_require__.e(/* import() */ 996).then(__webpack_require__.bind(__webpack_require__, 5996))).readParquet(...words),
};


/***/ }),

/***/ 9859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ CsvFault),
  B: () => (/* binding */ CsvScanner)
});

// EXTERNAL MODULE: ./build/src/webassembly.js
var webassembly = __webpack_require__(4967);
;// CONCATENATED MODULE: ./build/src/data/kernel.wasm.js
// Made from src/data/kernel by npm run generate.
const kernel = 'AGFzbQEAAAABOwhgBX9/f39/AX9gAX8Bf2ACf38BfmACf38Bf2AEf39/fwF/YAl/f39/f39/f38Bf2AAAX9gBH9/f38AAwsKAQIDBAUGBwAAAAUDAQABBlYRfgFCAAt+AUIAC38BQQALfgFCAAt/AUEAC34BQgALfgFCAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACweKAQ4CYXQDDQZjb2x1bW4DDgRyb3dzAw8GcmVjb3JkAxAEaGVhcAAFBHNjYW4ABAdtaXNzaW5nAwoGbmVlZGVkAwwOcmVhZENhdGVnb3JpZXMACQtyZWFkRG91YmxlcwAICnJlYWRXaG9sZXMABwdzdG9wcGVkAwsIcmVtZW1iZXIABgZtZW1vcnkCAAwBAgqBJgrlAgMDfwF+Anv9DAEAIgAAAAAAAAAKAAANAAD9DAABAgMEBQYHCAkKCwwNDg8gAEEPcf0P/SMgAP0P/U79UCEFQYCKAiEAA0AjAkGAgAFqIQMDQCMCIANJBEAgACIBIwL9AAQAIgYgBSAG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0j/WStIwL9AAQQIgYgBSAG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0j/WStQhCGhCMC/QAEICIGIAUgBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79I/1krUIghoQjAv0ABDAiBiAFIAb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/SP9ZK1CMIaEIgR7p0ECdGohAANAQQAhAgNAIAJBCkgEQCABIwIgBHqnajYCACAEIARCAX2DIQQgAUEEaiEBIAJBAWohAgwBCwsgBEIAUg0ACyMCQUBrJAIMAQsLIABBgIoCRg0ACyAAC44CAgJ+AX8gASAAayIBQQhLBEBCfw8LIAApAwBCsODAgYOGjJgwhSICQvbs2bPnzp279gB8IAKEQoCBgoSIkKDAgH+DeqdBA3YiBCABSQR/IAAgBGotAABBLkcEQEJ/DwsgAUEBayIBQgEgBK1CA4aGQgF9IgMgAoMgA0J/hSACQgiIg4QiAkL27Nmz586du/YAfCAChEKAgYKEiJCgwIB/g3qnQQN2SwRAQn8PCyABIARrBUEACyABRQRAQn8PC61CIIYgAkIgIAGtQgKGfSIChiAChiICQgp+IAJCCIh8IgJC/4GAgPAfg0LkgICAgMjQB34gAkIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiIQLrwUCBn8DfiAAIQMDQEIgIAMpAwBCsODAgYOGjJgwhSIJQvbs2bPnzp279gB8IAmEQoCBgoSIkKDAgH+DeqdBA3YiAq1CAoZ9IQogCCACQQN0QYAIaikDAH4gCSAKhiAKhiIIQgp+IAhCCIh8IghC/4GAgPAfg0LkgICAgMjQB34gCEIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiHwhCCACIANqIQMgAkEIRg0ACyADIABrIQIgAy0AAEEuRgRAIANBAWoiAyEEA0BCICADKQMAQrDgwIGDhoyYMIUiCUL27Nmz586du/YAfCAJhEKAgYKEiJCgwIB/g3qnQQN2IgWtQgKGfSEKIAggBUEDdEGACGopAwB+IAkgCoYgCoYiCEIKfiAIQgiIfCIIQv+BgIDwH4NC5ICAgIDI0Ad+IAhCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIh8IQggAyAFaiEDIAVBCEYNAAsgAyAEayIFIAJqIQILIAJFBEBBAA8LIAJBE0sEf0EAIQQgAC0AACEGA0AgBkEwRiIHIAZBLkZyBEAgBCAHaiEEIABBAWoiAC0AACEGDAELCyACIARrQRNLBUEACwRAQQAPCyABIAMtAABBIHJB5QBGBH8gA0EBaiIALQAAIgFBK0YgAUEtRnIEQCAAQQFqIQALIAApAwBCsODAgYOGjJgwhSIJQvbs2bPnzp279gB8IAmEQoCBgoSIkKDAgH+DeqdBA3YiAkUgAkEDS3IEQEEADwsgBSAJQiAgAq1CAoZ9IgmGIAmGIglCCn4gCUIIiHwiCUL/gYCA8B+DQuSAgICAyNAHfiAJQhCIQv+BgIDwH4NCgYCAgIDiCX58QiCIpyIDQQAgA2sgAUEtRhtqIQUgACACagUgAwtHBEBBAA8LIAgkAyAFJARBAQuaBQIBfgl/AkAgASAAayIFQQpJDQAgACkDAEKw4MCB04WMmC2FIQQgAC0ACUEwayEHIAAtAAhBMGsiDUEJSwR/QQEFIAQgBEL27Nmz98+du/8AfIRCgIGChIiQoMCAf4NCAFILIAdBCUtyDQAgBEIKfiAEQgiIfCIEQhCIQv8Bg6cgBEL/AYOnQeQAbGohCCAEQiiIQv8Bg6ciBkUgBkEMS3IgDUEKbCAHaiINQQBMcgR/QQEFIA1BHEoEfyAGQQJHBH9BHkEfIAZBBkYgBkEERnIgBkEJRnIgBkELRnIbBUEcQR0gCEEDcQR/QQEFIAhB5ABwBH9BAAUgCEGQA3ALCxsLIA1IBUEACwsNACAFQQpLBEAgACkDC0Kw4OiBg8aOmDCFIQQgAC0ACiIHQdQARyAHQSBHcSAFQRNJcg0BIARC9uz9s+fun7v2AHwgBIRCgIGChIiQoMCAf4NCAFINASAEQgp+IARCCIh8IgRC/wGDpyELIARCGIhC/wGDpyIJQTtLIAtBF0tyIARCMIhC/wGDpyIKQTtLcg0BIABBE2oiBS0AAEEuRgRAQeQAIQcgBUEBaiIFLQAAQTBrIQADQCAAQf8BcSIAQQlNBEAgB0UNBCAMIAAgB2xqIQwgB0EKbSEHIAVBAWoiBS0AAEEwayEADAELCyAHQeQARg0CCyAFLQAAQdoARgR/IAMNAiAFQQFqBSAFCyABRw0BCyAIIAhBAWsgBkECSyIAG0GQA2oiAUHkAG0hAyACIAZBA2sgBkEJaiAAG0GZAWxBAmpBBW0gDWogAUHtAmwgAUEEbWogA2sgA0EEbWpqQZ7qNGu3RAAAAABwmZRBoiALQTxsIAlqQTxsIApqQegHbCAMaregOQMAQQEPC0EAC8cFAQt/QYCKAiEJQYCKAiELIAAkAkEAJBAgAUEBaiABIAMbIRIgByAGQQJ0aiEQA0AgBUUEQCAAIAJPIAAgAU9yBEAgACABIAAgAUkbJA0gBSQOIAwkD0EADwsgAC0AACIKQQ1GIApBCkZyBEAgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCSAAQQFqIQAMAgsgCCAMRgRAIAAkDSAFJA4gDCQPQQEPCyAAJBALIAxBA3QhESAHIAVBAnRqIQ0DQCAAIQogCSALRgRAIAQQACELQYCKAiEJCyAJKAIAIg4tAAAhDyAJQQRqIQkgD0EiRwRAIA0gEEkEQCANKAIAIBFqIAqtIA6tQiCGhDcDAAsFIAogDkcEQCAKIAEgASAKSxskDSANIAdrQQJ1JA4gDCQPQQMPC0EAIQUDQCAJIAtGBEAgBBAAIQtBgIoCIQkLIAkoAgAhACAJQQRqIQkgAC0AAEEiRw0AIABBAWogAU8Ef0EBBSAALQABQSJHC0UEQEEBIQUgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCQwBCwsgACABTwRAIAogASABIApLGyQNIA0gB2tBAnUkDiAMJA9BBUEAIAMbDwsgAEEBaiIOLQAAIg8gBEH/AXFHIAEgDktxIA9BCkdxIA9BDUdxBEAgCiABIAEgCksbJA0gDSAHa0ECdSQOIAwkD0EEDwsgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCSANIBBJBEAgDSgCACARaiITQX8gCmsgCkEBaiAFGzYCACATIAA2AgQLCyANQQRqIQ0gDkEBaiEAIA8gBEH/AXFGDQALIA0gB2tBAnUhBSAOIBJPBEAgCiABIAEgCksbJA0gBUEBayQOIAwkD0EADwsgBSAGRwRAIAAgASAAIAFJGyQNIAUkDiAMJA8FQQAhBSAMQQFqIQwMAQsLQQILBgBBgIwGC7YBAQJ+IAIgAWtBEEsEQA8LIAEpAwAkAEIAJAEgAiABayICQQhNBEAjAEJ/QsAAIAKtQgOGfYiDJAAFIAEpAwhCf0LAACACQQhrrUIDhn2IgyQBCyACrSAArUIghoQiBCMAIwFClfip+pe33puef36FhULNmdbq/vrrqH9+IgUgBUIgiIVC09iX1OG/rudEfkI2iKdBBXRBgApqIgAjADcDACAAIwE3AwggACAENwMQIAAgAzYCGAuNBQIIfwJ+IAMhBSAEBH5C/wFCByAErX1CA4aGBUIACyINQp68+PDhw4ePHoNCsODAgYOGjJgwhSQFIA1C//79+/fv37//AINC9uzZs+fOnbv2AIQkBiANQgAgDX2DIARBAEetfSQHIARBAWokCEEJQQAjCEEITRskCQNAIAEgAkgEQAJAIAAgAUECdGohCSAAIAFBA3RqIgYoAgAhBwJAIwkgBigCBCIIIAdrIgZBAWtLBH8Cf0EAIAYgBy0AAEEtRiIGayILIwhrQQgjCGtLDQAaQQAjBSAIQQhrKQMAhUJ/QgggC619QgOGhoMiDSMGfCANhEKAgYKEiJCgwIB/g0IAUg0AGiAJIA0jB0J/hYMgDSMHg0IIhoQiDUIKfiANQgiIfCINQv+BgIDwH4NC5ICAgIDI0Ad+IA1CEIhC/4GAgPAfg0KBgICAgOIJfnxCIIinQQAgBmtzIAZqNgIAQQELBUEACw0AIAcgCEYEQCAJQYCAgIB4NgIAIApBAWohCgwBCyAHQQBIBEBBfiEGBSAHLQAAQS1GIgwgB2oiCyAIEAEiDkL/////D4MhDSAOQiCIpyEGAkAgDkJ/UQRAQX4hBiALIAgQAkUNAUHjACEGIwRBAEgjBEEIS3IjA0L/////B1ZyDQEjBCEGIwMhDQsgBCAGSQ0AIA0gBCAGa0EDdEGACGopAwB+IQ1B4wAhBiANQv////8HVg0AIAlBACANpyIGayAGIAwbNgIAQX8hBgsLIAZBf0YNACAGQX5HBEAgBiQMDAILIAlBgICAgHg2AgAgBSABNgIAIAUgBzYCBCAFIAg2AgggBUEMaiEFCyABQQFqIQEMAgsLCyAKJAogASQLIAUgA2tBDG0LywcDCX8HfAJ+IAQhBQNAIAIgA0gEQCABIAJBA3RqIgooAgAiBiAKKAIEIgdGBEAgCkQAAAAAAAD4fzkDACAIQQFqIQgFIAZBAEgEf0EABQJ/IABFBEACfyAGIAYxAABCLVGtIhWnaiIJIAcQASIWQn9RBEACfyAJIAcQAgR/IwRBakgFQQELIQlBAEEBIwRBFkogCRsNABojA0KAgICAgICAEFgEQCMDuiEOIwRBAE4EfCAOIwRBA3RByAhqKwMAowUgDkEAIwRrQQN0QcgIaisDAKILIQ4FQQAjBEEASA0BGiMDIha6IhIjBEEDdEHICGorAwAiDqMiD0QAAAACAACgQaIiECAQIA+hoSEQIA4gDkQAAAACAACgQaIiESARIA6hoSIRoSETQQAgDyASIA8gDqIiFKEgECARoiAUoSAQIBOioCAPIBChIhAgEaKgIBAgE6KgoSAWIBL8B325oCAOoyIOIA9EAAAAAAAAwDmiIhChoCIRRAAAAAAAAPh/IBEgDyAOIBCgoGEbIg4gDmINARoLIAogDr0gFUI/hoS/RAAAAAAAAAAAoDkDAEEBCwwBCyAKIBZC/////w+DuiAWQiCIp0EDdEHICGorAwCjvSAVQj+GhL9EAAAAAAAAAACgOQMAQQELDAELIABBAUYEQAJ/QQAgByAGLQAAQS1GIgkgBmoiDGsiC0UgC0EPS3INABpBACAJIAtBAUtyIAwtAABBMEZxDQAaQQBBCCALIAtBCE8bIg0gDCkDAEKw4MCBg4aMmDCFIhVC9uzZs+fOnbv2AHwgFYRCgIGChIiQoMCAf4N6p0EDdksNABogFUIgIA2tQgKGfSIVhiAVhiIVQgp+IBVCCIh8IhVC/4GAgPAfg0LkgICAgMjQB34gFUIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiCEVIAogC0EISwR+QQAgC0EIayILIAwpAwhCsODAgYOGjJgwhSIWQvbs2bPnzp279gB8IBaEQoCBgoSIkKDAgH+DeqdBA3ZLDQEaIBUgC0EDdEGACGopAwB+IBZCICALrUIChn0iFYYgFYYiFUIKfiAVQgiIfCIVQv+BgIDwH4NC5ICAgIDI0Ad+IBVCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIh8BSAVC7oiDpogDiAJGzkDAEEBCwwBCyAGIAcgCiAAQQNGEAMLC0UEQCAKRAAAAAAAAPh/OQMAIAUgAjYCACAFIAY2AgQgBSAHNgIIIAVBDGohBQsLIAJBAWohAgwBCwsgCCQKIAMkCyAFIARrQQxtC9YCAgZ/An4gAyEFA0AgASACSARAQX8hBiAAIAFBA3RqIgkoAgAiByAJKAIEIgpGBEAgCEEBaiEIBSAHQQBKBH8gCiAHa0EQSwR/QX8FIAcpAwAkAEIAJAEgCiAHayIGQQhNBEAjAEJ/QsAAIAatQgOGfYiDJAAFIAcpAwhCf0LAACAGQQhrrUIDhn2IgyQBCyMAIAatIAStQiCGhCILIwAjAUKV+Kn6l7fem55/foWFQs2Z1ur++uuof34iDCAMQiCIhULT2JfU4b+u50R+QjaIp0EFdEGACmoiCSkDAFEiBgRAIwEgCSkDCFEhBgsgBgR/IAkpAxAgC1EFIAYLBH8gCSgCGAVBfwsLBUF/CyIGQX9GBEAgBSABNgIAIAUgBzYCBCAFIAo2AgggBUEMaiEFCwsgACABQQJ0aiAGNgIAIAFBAWohAQwBCwsgCCQKIAUgA2tBDG0LC4QCAgBBgAgLRAEAAAAAAAAACgAAAAAAAABkAAAAAAAAAOgDAAAAAAAAECcAAAAAAACghgEAAAAAAEBCDwAAAAAAgJaYAAAAAAAA4fUFAEHOCAuyAfA/AAAAAAAAJEAAAAAAAABZQAAAAAAAQI9AAAAAAACIw0AAAAAAAGr4QAAAAACAhC5BAAAAANASY0EAAAAAhNeXQQAAAABlzc1BAAAAIF+gAkIAAADodkg3QgAAAKKUGm1CAABA5ZwwokIAAJAexLzWQgAANCb1awxDAIDgN3nDQUMAoNiFVzR2QwDITmdtwatDAD2RYORY4UNAjLV4Ha8VRFDv4tbkGktEktVNBs/wgEQ=';

;// CONCATENATED MODULE: ./build/src/data/kernel.js


// Why the kernel stopped, see kernel/scan.ts, and what it reads doubles from, see kernel/cells.ts.
const DONE = 0;
const FULL = 1;
const NUMBER = 0;
const INTEGER = 1;
const TIME = 2;
const ZONED = 3;
const LINE_FEED = 10;
const QUOTE = 34;
/** Words that say what a cell is which the kernel leaves over: row, start and stop. */
const LEFT_WORDS = 3;
/** Bytes of the blocks of all columns, about: with the text of their rows they fit into the processor's second cache. */
const BLOCKS = 1 << 18;
/** The kernel reads ahead of where it stands, by less than this. */
const AHEAD = 1 << 15;
/** An enormous field makes the memory grow; one larger than this is not kept. */
const KEPT = 1 << 23;
const start = (0,webassembly/* kernelOf */.F)(kernel);
/** One a thread. Nothing is left in it between two pieces. */
let instance;
/** Lays out a block for each column, those that are wanted, and the text to read them from. */
function layOut(wanted, text) {
    if (instance && instance.memory.buffer.byteLength > KEPT)
        instance = undefined;
    instance ??= start();
    const { memory } = instance;
    const count = wanted.filter(Boolean).length + 1;
    const rows = Math.max(32, Math.min(4096, Math.floor(BLOCKS / 8 / count)));
    // Columns must not lie at the same places of the processor's cache.
    const blockBytes = aligned(8 * rows) + 64;
    const columns = aligned(instance.heap());
    const unwanted = aligned(columns + 4 * wanted.length);
    let list = unwanted + blockBytes;
    const blocks = Uint32Array.from(wanted, (asked) => {
        if (!asked)
            return unwanted;
        list += blockBytes;
        return list - blockBytes;
    });
    const from = aligned(list + 4 * LEFT_WORDS * rows);
    const end = from + text.length;
    (0,webassembly/* enlarge */.V)(memory, end + AHEAD);
    const { buffer } = memory;
    const bytes = Buffer.from(buffer);
    const words = new Int32Array(buffer);
    words.set(blocks, columns / 4);
    text.copy(bytes, from);
    bytes[end] = bytes[end + 2] = LINE_FEED;
    bytes[end + 1] = QUOTE;
    return {
        kernel: instance,
        bytes,
        words,
        doubles: new Float64Array(buffer),
        text: from,
        end,
        list,
        columns,
        blocks,
        rows,
    };
}
function aligned(place) {
    return Math.ceil(place / 16) * 16;
}

// EXTERNAL MODULE: ./build/src/data/room.js
var room = __webpack_require__(4287);
;// CONCATENATED MODULE: ./build/src/data/scan.js


const scan_QUOTE = 34;
/** Codes that the kernel is told: of a column of more texts each comes too seldom. */
const MOST_REMEMBERED = 256;
/** What the kernel means by a status beyond FULL. */
const FAULTS = {
    2: 'ragged',
    3: 'opening quote',
    4: 'closing quote',
    5: 'unterminated quote',
};
/** What is wrong with the form of a CSV file, and in which record: `record` counts from 0 without the header. */
class CsvFault extends Error {
    fault;
    record;
    /** Where the record begins, in bytes of the text. */
    offset;
    /** Fields found (`ragged`), or the column of the field, from 0. */
    field;
    constructor(fault, record, offset, field) {
        super(`${fault} in record ${record}, field ${field}`);
        this.fault = fault;
        this.record = record;
        this.offset = offset;
        this.field = field;
    }
}
/**
 * Reads the records of a CSV text (RFC 4180, with LF, CRLF or CR) into columns, straight from its bytes: no string and no
 * object is made for a cell or a row. Blank lines are passed over. It stands where it stopped, so that the text may come
 * in pieces of any size. Its inner loops are WebAssembly: kernel/scan.ts finds the fields of a block of rows, and kernel/cells.ts reads
 * them column by column.
 */
class CsvScanner {
    /** Rows of the set so far. */
    row;
    firstRow;
    columns;
    delimiter;
    reserve;
    /** What the kernel knows the first column's texts by; other columns follow. No two scanners share one. */
    tag;
    column = 0;
    recordOffset = 0;
    /** `columns` in the order of the file, null where not asked for. `reserve` makes room for so many rows in all columns and says how many there is room for. */
    constructor(columns, delimiter, row, reserve) {
        this.columns = columns;
        this.delimiter = delimiter;
        this.row = row;
        this.firstRow = row;
        this.reserve = reserve;
        this.tag = nextTag;
        nextTag += columns.length;
    }
    /** Whether it stands between two records. */
    get between() {
        return this.column === 0;
    }
    /**
     * Reads `bytes[from..end)`. Returns where the first field begins that does not end in it: what is left must come again
     * at the front of the next piece. `offset` is the place of `bytes[0]` in the text; `last` says that the text ends at
     * `end`. No record is begun at or behind `limit`, a place in the text. Throws CsvFault.
     */
    scan(bytes, from, end, offset, last, limit = Infinity) {
        let capacity = this.reserve(this.row + 1);
        const memory = layOut(this.columns.map(isWanted), bytes.subarray(from, end));
        const { scan, at, column, rows, record } = memory.kernel;
        /** Where the kernel's address 0 would lie in the text. */
        const origin = offset + from - memory.text;
        const stopAt = Math.max(0, Math.min(memory.end, limit - origin));
        for (let next = memory.text;; next = at.value) {
            const status = scan(next, memory.end, stopAt, last, this.delimiter, this.column, this.columns.length, memory.columns, Math.min(memory.rows, capacity - this.row));
            if (record.value > 0)
                this.recordOffset = origin + record.value;
            this.take(memory, this.column, rows.value, column.value);
            this.row += rows.value;
            this.column = column.value;
            if (status > FULL) {
                throw new CsvFault(FAULTS[status], this.row - this.firstRow, this.recordOffset, this.column);
            }
            if (status === DONE)
                return at.value - memory.text + from;
            if (this.row >= capacity)
                capacity = this.reserve(this.row + 1);
        }
    }
    /** Takes over the cells that the kernel has found, from column `first` of its first row to before `column` of the row after `rows`. */
    take(memory, first, rows, column) {
        for (const [index, builder] of this.columns.entries()) {
            const from = index < first ? 1 : 0;
            const to = index < column ? rows + 1 : rows;
            if (!isWanted(builder) || from >= to)
                continue;
            const block = memory.blocks[index];
            if (builder.kind === 'category')
                this.takeCodes(memory, builder, block, from, to, this.tag + index);
            else
                this.takeNumbers(memory, builder, block, from, to);
        }
    }
    takeNumbers({ kernel, doubles, words, bytes, list }, builder, block, from, to) {
        const { numbers } = builder;
        for (let row = from; row < to && !builder.declined;) {
            const { wholes, decimals } = numbers;
            const left = wholes
                ? kernel.readWholes(block, row, to, list, decimals)
                : kernel.readDoubles(kindOf(builder), block, row, to, list);
            const end = kernel.stopped.value;
            if (builder.kind === 'time' && builder.zone) {
                toUtc(doubles.subarray(block / 8 + row, block / 8 + end), builder.zone);
            }
            const size = wholes ? 4 : 8;
            numbers.putBytes(this.row + row, bytes, block + size * row, block + size * end);
            builder.missing += kernel.missing.value;
            this.putLeft(builder, bytes, words.subarray(list / 4, list / 4 + LEFT_WORDS * left));
            if (end < to)
                numbers.refine(kernel.needed.value);
            row = end;
        }
    }
    /** Puts the cells that the kernel left over, unless one of them shows that the column holds text. */
    putLeft(builder, bytes, left) {
        for (let entry = 0; entry < left.length && !builder.declined; entry += LEFT_WORDS) {
            const [row, start, stop] = [left[entry], left[entry + 1], left[entry + 2]];
            const text = start < 0 ? unescaped(bytes, -start, stop) : bytes.subarray(start, stop);
            builder.putBytes(this.row + row, text, 0, text.length);
        }
    }
    takeCodes({ kernel, words, bytes, list }, builder, block, from, to, tag) {
        const { codes, dictionary } = builder;
        const left = kernel.readCategories(block, from, to, list, tag);
        (0,room/* putBytes */.h0)(codes, this.row + from, bytes, block + 4 * from, block + 4 * to);
        builder.missing += kernel.missing.value;
        for (let entry = list / 4, end = entry + LEFT_WORDS * left; entry < end; entry += LEFT_WORDS) {
            const [row, start, stop] = [words[entry], words[entry + 1], words[entry + 2]];
            if (start < 0) {
                const text = unescaped(bytes, -start, stop);
                codes[this.row + row] = dictionary.codeOfBytes(text, 0, text.length);
            }
            else {
                const code = dictionary.codeOfBytes(bytes, start, stop);
                codes[this.row + row] = code;
                if (code < MOST_REMEMBERED)
                    kernel.remember(tag, start, stop, code);
            }
        }
    }
}
let nextTag = 0;
function isWanted(builder) {
    return builder !== null && !builder.declined;
}
function kindOf({ kind, zone }) {
    if (kind === 'time')
        return zone ? ZONED : TIME;
    return kind === 'integer' ? INTEGER : NUMBER;
}
function toUtc(times, zone) {
    for (let row = 0; row < times.length; row++) {
        if (!Number.isNaN(times[row]))
            times[row] = zone.toUtc(times[row]);
    }
}
/** `bytes[from..to)` with each doubled quote made one. */
function unescaped(bytes, from, to) {
    const plain = Buffer.allocUnsafe(to - from);
    let length = 0;
    for (let at = from; at < to; at++) {
        const byte = bytes[at];
        plain[length++] = byte;
        if (byte === scan_QUOTE)
            at++;
    }
    return plain.subarray(0, length);
}


/***/ })

};
