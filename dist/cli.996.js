export const id = 996;
export const ids = [996];
export const modules = {

/***/ 5996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readParquet: () => (/* binding */ readParquet)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/src/refusal.js
var refusal = __webpack_require__(4977);
;// CONCATENATED MODULE: ./build/src/data/parquet-cell.js

/** hyparquet's conversions, but times as numbers: milliseconds since 1970, fractions kept. */
const parsers = {
    timestampFromMilliseconds: Number,
    timestampFromMicroseconds: (micros) => Number(micros) / 1000,
    timestampFromNanoseconds: (nanos) => Number(nanos / 1000n) / 1000,
    dateFromDays: (days) => days * 86_400_000,
    stringFromBytes: parquet_cell_text,
    jsonFromBytes: parquet_cell_text,
    geometryFromBytes: (bytes) => bytes,
    geographyFromBytes: (bytes) => bytes,
    uuidFromBytes: (bytes) => Buffer.from(bytes)
        .toString('hex')
        .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
};
const decoder = new TextDecoder('utf-8', { fatal: true });
function parquet_cell_text(bytes) {
    return decoder.decode(bytes);
}
/**
 * Puts the cells of a Parquet column into `builder`: numbers and decimals as numbers, truth values as JSON's, times (without
 * an offset in the builder's zone, the old INT96 in UTC) as times, or as ISO text where they are wanted as categories.
 */
function cellReader(builder, element, file) {
    if (isTime(element))
        return timeReader(builder, element, file);
    const scale = element.converted_type === 'DECIMAL' ? (element.scale ?? 0) : null;
    const factor = 10 ** (scale ?? 0);
    return (row, cell) => {
        if (cell === null || cell === undefined)
            builder.putMissing(row);
        else if (typeof cell === 'number')
            builder.putNumber(row, scale ? rounded(cell, factor) : cell);
        else if (typeof cell === 'string')
            builder.putTyped(row, cell);
        else if (typeof cell === 'bigint')
            putBig(builder, row, cell);
        else if (typeof cell === 'boolean')
            builder.putTruth(row, cell);
        else if (builder.asked === 'auto')
            builder.nested = true;
        else {
            throw new refusal/* Refusal */.P_(`${file}: column "${builder.name}" holds neither numbers nor texts nor times. Write it as one of them.`);
        }
    };
}
function isTime({ type, converted_type, logical_type }) {
    return (converted_type === 'DATE' ||
        converted_type === 'TIMESTAMP_MILLIS' ||
        converted_type === 'TIMESTAMP_MICROS' ||
        logical_type?.type === 'TIMESTAMP' ||
        logical_type?.type === 'DATE' ||
        (type === 'INT96' && !converted_type));
}
function timeReader(builder, { converted_type, logical_type }, file) {
    if (builder.asked === 'number') {
        throw new refusal/* Refusal */.P_(`${file}: column "${builder.name}" holds times, but the plan takes it for numbers. Give it type: time.`);
    }
    const isDate = converted_type === 'DATE' || logical_type?.type === 'DATE';
    const isLocal = isDate || (logical_type?.type === 'TIMESTAMP' && !logical_type.isAdjustedToUTC);
    const zone = isLocal ? builder.zone : null;
    return (row, cell) => {
        if (typeof cell !== 'number')
            builder.putMissing(row);
        else if (builder.kind === 'time')
            builder.numbers.put(row, zone ? zone.toUtc(cell) : cell);
        else {
            const iso = new Date(cell).toISOString();
            builder.putTyped(row, isDate ? iso.slice(0, 10) : isLocal ? iso.slice(0, -1) : iso);
        }
    };
}
function putBig(builder, row, value) {
    const number = Number(value);
    if (Number.isSafeInteger(number) || builder.kind === 'number')
        builder.putNumber(row, number);
    else
        builder.putText(row, String(value));
}
/** hyparquet multiplies by a power of ten that no double holds; this is the decimal's nearest double (up to 15 digits). */
function rounded(value, factor) {
    const integer = Math.round(value * factor);
    return Math.abs(integer) < 2 ** 52 ? integer / factor : value;
}

;// CONCATENATED MODULE: ./build/src/data/parquet.js




/** Adds the rows of a Parquet file to `table`, a row group of one column after the other, and only of the columns wanted. */
async function readParquet(source, table, only) {
    const handle = await (0,promises_.open)(source.file, 'r');
    try {
        if (source.hash)
            await hashFile(handle, source.hash, source.onBytes);
        await readColumns(source, handle, table, only);
    }
    catch (error) {
        if (error instanceof refusal/* Refusal */.P_)
            throw error;
        const reason = error instanceof Error ? error.message : String(error);
        throw new refusal/* Refusal */.P_(`${source.file}: the Parquet file cannot be read (${reason.replace(/\s+/g, ' ').slice(0, 160)}).`);
    }
    finally {
        await handle.close();
    }
}
async function readColumns({ file, bytes }, handle, table, only) {
    const { parquetMetadataAsync, parquetRead, parquetSchema } = await Promise.all(/* import() */[__webpack_require__.e(649), __webpack_require__.e(459)]).then(__webpack_require__.bind(__webpack_require__, 4459));
    const buffer = slices(handle, bytes);
    const metadata = await parquetMetadataAsync(buffer);
    const { children } = parquetSchema(metadata);
    const elements = children.map(({ element }) => element);
    const nested = children.filter((child) => child.children.length > 0 || child.element.repetition_type === 'REPEATED');
    const builders = table.columnsOf(elements.map(({ name }) => name), file, new Set(nested.map(({ element }) => element.name)));
    const first = table.rows;
    table.reserve(first + Number(metadata.num_rows));
    for (const [index, builder] of builders.entries()) {
        if (builder === null || (only && !only.has(builder)))
            continue;
        const element = elements[index];
        refuseCodecs(file, metadata, element.name);
        const put = cellReader(builder, element, file);
        let start = 0;
        for (const { num_rows } of metadata.row_groups) {
            const end = start + Number(num_rows);
            const range = { columns: [element.name], rowStart: start, rowEnd: end };
            const chunks = [];
            // Worked on afterwards: what onChunk throws is lost.
            const onChunk = (chunk) => chunks.push(chunk);
            await parquetRead({ file: buffer, metadata, ...range, compressors, parsers: parsers, onChunk });
            let row = first + start;
            for (const { columnData } of chunks) {
                for (let cell = 0; cell < columnData.length; cell++)
                    put(row++, columnData[cell]);
            }
            if (row !== first + end) {
                throw new refusal/* Refusal */.P_(`${file}: column "${element.name}" ends at row ${row - first} of ${end}. Write the file again.`);
            }
            start = end;
            if (builder.declined)
                break;
        }
    }
    table.rows = first + Number(metadata.num_rows);
}
function slices(handle, byteLength) {
    return {
        byteLength,
        async slice(start, end = byteLength) {
            const bytes = new Uint8Array(Math.max(0, end - start));
            const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
            if (bytesRead !== bytes.length)
                throw new Error('the file ends too early');
            return bytes.buffer;
        },
    };
}
async function hashFile(handle, hash, onBytes) {
    const buffer = Buffer.allocUnsafe(1 << 20);
    for (let total = 0;;) {
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, total);
        if (bytesRead === 0)
            return;
        hash.update(buffer.subarray(0, bytesRead));
        total += bytesRead;
        onBytes?.(total);
    }
}
/** Node has had zstd since 22.15; snappy is hyparquet's own. */
const zstd = Reflect.get(external_node_zlib_, 'zstdDecompressSync');
const compressors = {
    GZIP: (input, length) => external_node_zlib_.gunzipSync(input, { maxOutputLength: Math.max(1, length) }),
    BROTLI: (input, length) => external_node_zlib_.brotliDecompressSync(input, { maxOutputLength: Math.max(1, length) }),
};
if (typeof zstd === 'function') {
    compressors.ZSTD = (input, length) => zstd(input, { maxOutputLength: Math.max(1, length) });
}
function refuseCodecs(file, { row_groups }, name) {
    for (const { columns } of row_groups) {
        const codec = columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === name)?.meta_data?.codec;
        if (codec === undefined || codec === 'UNCOMPRESSED' || codec === 'SNAPPY' || compressors[codec])
            continue;
        const why = codec === 'ZSTD'
            ? `which Node ${process.version} cannot unpack. Use Node 22.15 or later, or write the file with snappy`
            : 'which is not supported. Write the file with snappy, gzip, brotli or zstd';
        throw new refusal/* Refusal */.P_(`${file}: column "${name}" is compressed by ${codec}, ${why}.`);
    }
}


/***/ })

};
