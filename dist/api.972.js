export const id=972;export const ids=[972];export const modules={6972:((e,t,n)=>{n.d(t,{parquetMetadataAsync:()=>metadata_parquetMetadataAsync,
parquetRead:()=>parquetRead,parquetSchema:()=>metadata_parquetSchema});n(9896)
;const r=["BOOLEAN","INT32","INT64","INT96","FLOAT","DOUBLE","BYTE_ARRAY","FIXED_LEN_BYTE_ARRAY"]
;const o=["PLAIN","GROUP_VAR_INT","PLAIN_DICTIONARY","RLE","BIT_PACKED","DELTA_BINARY_PACKED","DELTA_LENGTH_BYTE_ARRAY","DELTA_BYTE_ARRAY","RLE_DICTIONARY","BYTE_STREAM_SPLIT"]
;const i=["REQUIRED","OPTIONAL","REPEATED"]
;const a=["UTF8","MAP","MAP_KEY_VALUE","LIST","ENUM","DECIMAL","DATE","TIME_MILLIS","TIME_MICROS","TIMESTAMP_MILLIS","TIMESTAMP_MICROS","UINT_8","UINT_16","UINT_32","UINT_64","INT_8","INT_16","INT_32","INT_64","JSON","BSON","INTERVAL"]
;const s=["UNCOMPRESSED","SNAPPY","GZIP","LZO","BROTLI","LZ4","ZSTD","LZ4_RAW"];const f=["DATA_PAGE","INDEX_PAGE","DICTIONARY_PAGE","DATA_PAGE_V2"]
;const l=["UNORDERED","ASCENDING","DESCENDING"];const c=["SPHERICAL","VINCENTY","THOMAS","ANDOYER","KARNEY"];function wkbToGeojson(e){const t=getFlags(e)
;if(t.type===1)return{type:"Point",coordinates:readPosition(e,t)};if(t.type===2)return{type:"LineString",coordinates:readLine(e,t)};if(t.type===3)return{
type:"Polygon",coordinates:readPolygon(e,t)};if(t.type===4){const n=[];for(let r=0;r<t.count;r++)n.push(readPosition(e,getFlags(e)));return{type:"MultiPoint",
coordinates:n}}if(t.type===5){const n=[];for(let r=0;r<t.count;r++)n.push(readLine(e,getFlags(e)));return{type:"MultiLineString",coordinates:n}}if(t.type===6){
const n=[];for(let r=0;r<t.count;r++)n.push(readPolygon(e,getFlags(e)));return{type:"MultiPolygon",coordinates:n}}if(t.type===7){const n=[]
;for(let r=0;r<t.count;r++)n.push(wkbToGeojson(e));return{type:"GeometryCollection",geometries:n}}throw new Error(`Unsupported geometry type: ${t.type}`)}
function getFlags(e){const{view:t}=e;const n=t.getUint8(e.offset++)===1;const r=t.getUint32(e.offset,n);e.offset+=4;const o=r%1e3;const i=Math.floor(r/1e3)
;let a=0;if(o>1&&o<=7){a=t.getUint32(e.offset,n);e.offset+=4}let s=2;i&&s++;i===3&&s++;return{littleEndian:n,type:o,dim:s,count:a}}function readPosition(e,t){
const n=[];for(let r=0;r<t.dim;r++){const r=e.view.getFloat64(e.offset,t.littleEndian);e.offset+=8;n.push(r)}return n}function readLine(e,t){const n=[]
;for(let r=0;r<t.count;r++)n.push(readPosition(e,t));return n}function readPolygon(e,t){const{view:n}=e;const r=[];for(let o=0;o<t.count;o++){
const o=n.getUint32(e.offset,t.littleEndian);e.offset+=4;r.push(readLine(e,{...t,count:o}))}return r}const u=new TextDecoder;const d={
timestampFromMilliseconds(e){return new Date(Number(e))},timestampFromMicroseconds(e){return new Date(Number(e/1000n))},timestampFromNanoseconds(e){
return new Date(Number(e/1000000n))},dateFromDays(e){return new Date(e*864e5)},stringFromBytes(e){return e&&u.decode(e)},jsonFromBytes(e){
return e&&JSON.parse(u.decode(e))},geometryFromBytes(e){return e&&wkbToGeojson({view:new DataView(e.buffer,e.byteOffset,e.byteLength),offset:0})},
geographyFromBytes(e){return e&&wkbToGeojson({view:new DataView(e.buffer,e.byteOffset,e.byteLength),offset:0})},uuidFromBytes(e){if(!e)return
;const t=Array.from(e,e=>e.toString(16).padStart(2,"0")).join("");return t.slice(0,8)+"-"+t.slice(8,12)+"-"+t.slice(12,16)+"-"+t.slice(16,20)+"-"+t.slice(20,32)
}};function convertWithDictionary(e,t,n,r){if(t&&n.endsWith("_DICTIONARY")){let n=e
;e instanceof Uint8Array&&!(t instanceof Uint8Array)&&(n=new t.constructor(e.length));for(let r=0;r<e.length;r++)n[r]=t[e[r]];return n}return convert(e,r)}
function convert(e,t){const{element:n,parsers:r,utf8:o=true,schemaPath:i}=t;const{type:a,converted_type:s,logical_type:f}=n
;const l=n.repetition_type!=="REQUIRED";const c=i?.some(e=>e.element.logical_type?.type==="VARIANT")
;if(c&&a==="BYTE_ARRAY"&&s!=="UTF8"&&f?.type!=="STRING")return e;if(s==="DECIMAL"){const t=n.scale||0;const r=10**-t;const o=new Array(e.length)
;for(let t=0;t<o.length;t++)e[t]instanceof Uint8Array?o[t]=parseDecimal(e[t])*r:o[t]=Number(e[t])*r;return o}
if(!s&&a==="INT96")return Array.from(e).map(e=>r.timestampFromNanoseconds(parseInt96Nanos(e)));if(s==="DATE")return Array.from(e).map(e=>r.dateFromDays(e))
;if(s==="TIMESTAMP_MILLIS")return Array.from(e).map(e=>r.timestampFromMilliseconds(e))
;if(s==="TIMESTAMP_MICROS")return Array.from(e).map(e=>r.timestampFromMicroseconds(e));if(s==="JSON")return e.map(e=>r.jsonFromBytes(e))
;if(s==="BSON")throw new Error("parquet bson not supported");if(s==="INTERVAL")throw new Error("parquet interval not supported")
;if(f?.type==="GEOMETRY")return e.map(e=>r.geometryFromBytes(e));if(f?.type==="GEOGRAPHY")return e.map(e=>r.geographyFromBytes(e))
;if(f?.type==="UUID")return e.map(e=>r.uuidFromBytes(e));if(s==="UTF8"||f?.type==="STRING"||o&&a==="BYTE_ARRAY")return e.map(e=>r.stringFromBytes(e))
;if(s==="UINT_64"||f?.type==="INTEGER"&&f.bitWidth===64&&!f.isSigned){if(e instanceof BigInt64Array)return new BigUint64Array(e.buffer,e.byteOffset,e.length)
;const t=l?new Array(e.length):new BigUint64Array(e.length);for(let n=0;n<t.length;n++)t[n]=e[n];return t}
if(s==="UINT_32"||f?.type==="INTEGER"&&f.bitWidth===32&&!f.isSigned){if(e instanceof Int32Array)return new Uint32Array(e.buffer,e.byteOffset,e.length)
;const t=l?new Array(e.length):new Uint32Array(e.length);for(let n=0;n<t.length;n++)t[n]=e[n]<0?4294967296+e[n]:e[n];return t}
if(f?.type==="FLOAT16")return Array.from(e).map(parseFloat16);if(f?.type==="TIMESTAMP"){const{unit:t}=f;let n=r.timestampFromMilliseconds
;t==="MICROS"&&(n=r.timestampFromMicroseconds);t==="NANOS"&&(n=r.timestampFromNanoseconds);const o=new Array(e.length);for(let t=0;t<o.length;t++)o[t]=n(e[t])
;return o}return e}function parseDecimal(e){if(!e.length)return 0;let t=0n;for(const n of e)t=t*256n+BigInt(n);const n=e.length*8
;t>=2n**BigInt(n-1)&&(t-=2n**BigInt(n));return Number(t)}function parseInt96Nanos(e){const t=(e>>64n)-2440588n;const n=e&0xffffffffffffffffn
;return t*86400000000000n+n}function parseFloat16(e){if(!e)return;const t=e[1]<<8|e[0];const n=t>>15?-1:1;const r=t>>10&31;const o=t&1023
;if(r===0)return n*2**-14*(o/1024);if(r===31)return o?NaN:n*(1/0);return n*2**(r-15)*(1+o/1024)}function schemaTree(e,t,n){const r=e[t];const o=[];let i=1
;if(r.num_children)while(o.length<r.num_children){const r=e[t+i];const a=schemaTree(e,t+i,[...n,r.name]);i+=a.count;o.push(a)}return{count:i,element:r,
children:o,path:n}}function getSchemaPath(e,t){return getTreePath(schemaTree(e,0,[]),t)}function getTreePath(e,t){const n=[e];for(const r of t){
const o=e.children.find(e=>e.element.name===r);if(!o)throw new Error(`parquet schema element not found: ${t}`);n.push(o);e=o}return n}
function getPhysicalColumns(e){const t=[];function traverse(e){if(e.children.length)for(const t of e.children)traverse(t);else t.push(e.path.join("."))}
traverse(e);return t}function getMaxRepetitionLevel(e){let t=0;for(const{element:n}of e)n.repetition_type==="REPEATED"&&t++;return t}
function getMaxDefinitionLevel(e){let t=0;for(const{element:n}of e.slice(1))n.repetition_type!=="REQUIRED"&&t++;return t}function isListLike(e){
if(!e)return false;if(e.element.converted_type!=="LIST")return false;if(e.children.length>1)return false;const t=e.children[0]
;if(t.children.length>1)return false;if(t.element.repetition_type!=="REPEATED")return false;return true}function isMapLike(e){if(!e)return false
;if(e.element.converted_type!=="MAP")return false;if(e.children.length>1)return false;const t=e.children[0];if(t.children.length!==2)return false
;if(t.element.repetition_type!=="REPEATED")return false;const n=t.children.find(e=>e.element.name==="key")
;if(n?.element.repetition_type==="REPEATED")return false;const r=t.children.find(e=>e.element.name==="value")
;if(r?.element.repetition_type==="REPEATED")return false;return true}function isFlatColumn(e){if(e.length!==2)return false;const[,t]=e
;if(t.element.repetition_type==="REPEATED")return false;if(t.children.length)return false;return true}const p=0;const _=1;const g=2;const m=3;const y=4
;const h=5;const w=6;const A=7;const E=8;const b=9;const I=12;function deserializeTCompactProtocol(e){const t={};let n=0;while(true){
if(e.offset>=e.view.byteLength)throw new Error("thrift struct ended without STOP");const r=e.view.getUint8(e.offset++);const o=r&15;if(o===p)break;const i=r>>4
;n=i?n+i:readZigZag(e);t[`field_${n}`]=readElement(e,o)}return t}function readElement(e,t){switch(t){case _:return true;case g:return false;case m:
return e.view.getInt8(e.offset++);case y:case h:return readZigZag(e);case w:return readZigZagBigInt(e);case A:{const t=e.view.getFloat64(e.offset,true)
;e.offset+=8;return t}case E:{const t=readVarInt(e)
;if(e.offset+t>e.view.byteLength)throw new Error(`thrift binary length ${t} exceeds remaining ${e.view.byteLength-e.offset} bytes`)
;const n=new Uint8Array(e.view.buffer,e.view.byteOffset+e.offset,t);e.offset+=t;return n}case b:{const t=e.view.getUint8(e.offset++);const n=t&15;let r=t>>4
;r===15&&(r=readVarInt(e));const o=n===_||n===g;const i=new Array(r);for(let t=0;t<r;t++)i[t]=o?readElement(e,m)===1:readElement(e,n);return i}case I:
return deserializeTCompactProtocol(e);default:throw new Error(`thrift unhandled type: ${t}`)}}function readVarInt(e){let t=0;let n=0;while(true){
const r=e.view.getUint8(e.offset++);t|=(r&127)<<n;if(!(r&128))return t;n+=7}}function readVarBigInt(e){let t=0n;let n=0n;while(true){
const r=e.view.getUint8(e.offset++);t|=BigInt(r&127)<<n;if(!(r&128))return t;n+=7n}}function readZigZag(e){const t=readVarInt(e);return t>>>1^-(t&1)}
function readZigZagBigInt(e){const t=readVarBigInt(e);return t>>1n^-(t&1n)}function markGeoColumns(e,t){const n=new Map
;const r=t?.find(({key:e})=>e==="geo")?.value;const o=(r&&JSON.parse(r)?.columns)??{};for(const[e,t]of Object.entries(o)){if(t.encoding!=="WKB")continue
;const r=t.edges==="spherical"?"GEOGRAPHY":"GEOMETRY";const o=t.crs?.id??t.crs?.ids?.[0];const i=o?`${o.authority}:${o.code.toString()}`:void 0;n.set(e,{type:r,
crs:i})}for(let t=1;t<e.length;t++){const{logical_type:r,name:o,num_children:i,type:a}=e[t];if(i){t+=i;continue}
a!=="BYTE_ARRAY"||r||(e[t].logical_type=n.get(o))}}const v=1<<19;const B=new TextDecoder;function decode(e){return e&&B.decode(e)}
async function metadata_parquetMetadataAsync(e,{parsers:t,initialFetchSize:n=v,geoparquet:r=true}={}){
if(!e||!(e.byteLength>=0))throw new Error("parquet expected AsyncBuffer");const o=Math.max(0,e.byteLength-n);const i=await e.slice(o,e.byteLength)
;const a=new DataView(i);if(a.getUint32(i.byteLength-4,true)!==827474256)throw new Error("parquet file invalid (footer != PAR1)")
;const s=a.getUint32(i.byteLength-8,true);if(s>e.byteLength-8)throw new Error(`parquet metadata length ${s} exceeds available buffer ${e.byteLength-8}`)
;if(s+8>n){const n=e.byteLength-s-8;const a=await e.slice(n,o);const f=new ArrayBuffer(s+8);const l=new Uint8Array(f);l.set(new Uint8Array(a))
;l.set(new Uint8Array(i),o-n);return parquetMetadata(f,{parsers:t,geoparquet:r})}return parquetMetadata(i,{parsers:t,geoparquet:r})}
function parquetMetadata(e,{parsers:t,geoparquet:n=true}={}){let l;if(e instanceof ArrayBuffer)l=new DataView(e);else{
if(!(e instanceof Uint8Array))throw new Error("parquet expected ArrayBuffer or Uint8Array");l=new DataView(e.buffer,e.byteOffset,e.byteLength)}const c={...d,
...t};if(l.byteLength<8)throw new Error("parquet file is too short")
;if(l.getUint32(l.byteLength-4,true)!==827474256)throw new Error("parquet file invalid (footer != PAR1)");const u=l.byteLength-8;const p=l.getUint32(u,true)
;if(p>l.byteLength-8)throw new Error(`parquet metadata length ${p} exceeds available buffer ${l.byteLength-8}`);const _=u-p;const g={view:l,offset:_}
;const m=deserializeTCompactProtocol(g);const y=m.field_1;const h=m.field_2.map(e=>({type:r[e.field_1],type_length:e.field_2,repetition_type:i[e.field_3],
name:decode(e.field_4),num_children:e.field_5,converted_type:a[e.field_6],scale:e.field_7,precision:e.field_8,field_id:e.field_9,
logical_type:logicalType(e.field_10)}));const w=h.filter(e=>e.type);const A=m.field_3;const E=m.field_4.map(e=>({columns:e.field_1.map((e,t)=>({
file_path:decode(e.field_1),file_offset:e.field_2,meta_data:e.field_3&&{type:r[e.field_3.field_1],encodings:e.field_3.field_2?.map(e=>o[e]),
path_in_schema:e.field_3.field_3.map(decode),codec:s[e.field_3.field_4],num_values:e.field_3.field_5,total_uncompressed_size:e.field_3.field_6,
total_compressed_size:e.field_3.field_7,key_value_metadata:e.field_3.field_8?.map(e=>({key:decode(e.field_1),value:decode(e.field_2)})),
data_page_offset:e.field_3.field_9,index_page_offset:e.field_3.field_10,dictionary_page_offset:e.field_3.field_11,
statistics:convertStats(e.field_3.field_12,w[t],c),encoding_stats:e.field_3.field_13?.map(e=>({page_type:f[e.field_1],encoding:o[e.field_2],count:e.field_3})),
bloom_filter_offset:e.field_3.field_14,bloom_filter_length:e.field_3.field_15,size_statistics:e.field_3.field_16&&{
unencoded_byte_array_data_bytes:e.field_3.field_16.field_1,repetition_level_histogram:e.field_3.field_16.field_2,
definition_level_histogram:e.field_3.field_16.field_3},geospatial_statistics:e.field_3.field_17&&{bbox:e.field_3.field_17.field_1&&{
xmin:e.field_3.field_17.field_1.field_1,xmax:e.field_3.field_17.field_1.field_2,ymin:e.field_3.field_17.field_1.field_3,ymax:e.field_3.field_17.field_1.field_4,
zmin:e.field_3.field_17.field_1.field_5,zmax:e.field_3.field_17.field_1.field_6,mmin:e.field_3.field_17.field_1.field_7,mmax:e.field_3.field_17.field_1.field_8
},geospatial_types:e.field_3.field_17.field_2}},offset_index_offset:e.field_4,offset_index_length:e.field_5,column_index_offset:e.field_6,
column_index_length:e.field_7,crypto_metadata:e.field_8,encrypted_column_metadata:e.field_9})),total_byte_size:e.field_2,num_rows:e.field_3,
sorting_columns:e.field_4?.map(e=>({column_idx:e.field_1,descending:e.field_2,nulls_first:e.field_3})),file_offset:e.field_5,total_compressed_size:e.field_6,
ordinal:e.field_7}));const b=m.field_5?.map(e=>({key:decode(e.field_1),value:decode(e.field_2)}));const I=decode(m.field_6);n&&markGeoColumns(h,b);return{
version:y,schema:h,num_rows:A,row_groups:E,key_value_metadata:b,created_by:I,metadata_length:p}}function metadata_parquetSchema({schema:e}){
return getSchemaPath(e,[])[0]}function logicalType(e){if(e?.field_1)return{type:"STRING"};if(e?.field_2)return{type:"MAP"};if(e?.field_3)return{type:"LIST"}
;if(e?.field_4)return{type:"ENUM"};if(e?.field_5)return{type:"DECIMAL",scale:e.field_5.field_1,precision:e.field_5.field_2};if(e?.field_6)return{type:"DATE"}
;if(e?.field_7)return{type:"TIME",isAdjustedToUTC:e.field_7.field_1,unit:timeUnit(e.field_7.field_2)};if(e?.field_8)return{type:"TIMESTAMP",
isAdjustedToUTC:e.field_8.field_1,unit:timeUnit(e.field_8.field_2)};if(e?.field_10)return{type:"INTEGER",bitWidth:e.field_10.field_1,isSigned:e.field_10.field_2
};if(e?.field_11)return{type:"NULL"};if(e?.field_12)return{type:"JSON"};if(e?.field_13)return{type:"BSON"};if(e?.field_14)return{type:"UUID"}
;if(e?.field_15)return{type:"FLOAT16"};if(e?.field_16)return{type:"VARIANT",specification_version:e.field_16.field_1};if(e?.field_17)return{type:"GEOMETRY",
crs:decode(e.field_17.field_1)};if(e?.field_18)return{type:"GEOGRAPHY",crs:decode(e.field_18.field_1),algorithm:c[e.field_18.field_2]};return e}
function timeUnit(e){if(e.field_1)return"MILLIS";if(e.field_2)return"MICROS";if(e.field_3)return"NANOS";throw new Error("parquet time unit required")}
function convertStats(e,t,n){return e&&{max:convertMetadata(e.field_1,t,n),min:convertMetadata(e.field_2,t,n),null_count:e.field_3,distinct_count:e.field_4,
max_value:convertMetadata(e.field_5,t,n),min_value:convertMetadata(e.field_6,t,n),is_max_value_exact:e.field_7,is_min_value_exact:e.field_8}}
function convertMetadata(e,t,n){const{type:r,converted_type:o,logical_type:i}=t;if(e===void 0)return e;if(r==="BOOLEAN")return e[0]===1
;if(r==="BYTE_ARRAY")return n.stringFromBytes(e);const a=new DataView(e.buffer,e.byteOffset,e.byteLength)
;if(r==="FLOAT"&&a.byteLength===4)return a.getFloat32(0,true);if(r==="DOUBLE"&&a.byteLength===8)return a.getFloat64(0,true)
;if(r==="INT32"&&o==="DECIMAL"&&a.byteLength===4)return a.getInt32(0,true)*10**-(t.scale||0)
;if(r==="INT64"&&o==="DECIMAL"&&a.byteLength===8)return Number(a.getBigInt64(0,true))*10**-(t.scale||0)
;if(r==="INT32"&&o==="DATE")return n.dateFromDays(a.getInt32(0,true))
;if(r==="INT64"&&o==="TIMESTAMP_MILLIS")return n.timestampFromMilliseconds(a.getBigInt64(0,true))
;if(r==="INT64"&&o==="TIMESTAMP_MICROS")return n.timestampFromMicroseconds(a.getBigInt64(0,true))
;if(r==="INT64"&&i?.type==="TIMESTAMP"&&i?.unit==="NANOS")return n.timestampFromNanoseconds(a.getBigInt64(0,true))
;if(r==="INT64"&&i?.type==="TIMESTAMP"&&i?.unit==="MICROS")return n.timestampFromMicroseconds(a.getBigInt64(0,true))
;if(r==="INT64"&&i?.type==="TIMESTAMP")return n.timestampFromMilliseconds(a.getBigInt64(0,true))
;const s=o?.startsWith("UINT_")||i?.type==="INTEGER"&&!i.isSigned;if(r==="INT32"&&s&&a.byteLength===4)return a.getUint32(0,true)
;if(r==="INT64"&&s&&a.byteLength===8)return a.getBigUint64(0,true);if(r==="INT32"&&a.byteLength===4)return a.getInt32(0,true)
;if(r==="INT64"&&a.byteLength===8)return a.getBigInt64(0,true);if(o==="DECIMAL")return parseDecimal(e)*10**-(t.scale||0)
;if(i?.type==="FLOAT16")return parseFloat16(e);if(i?.type==="UUID")return n.uuidFromBytes(e);if(r==="FIXED_LEN_BYTE_ARRAY")return e;return e}
const T=0xffffffffffffffffn;const R=0x9e3779b185ebca87n;const P=0xc2b2ae3d27d4eb4fn;const L=0x165667b19e3779f9n;const N=0x85ebca77c2b2ae63n
;const S=0x27d4eb2f165667c5n;function rotl64(e,t){return(e<<t|e>>64n-t)&T}function round(e,t){e=e+t*P&T;e=rotl64(e,31n);return e*R&T}function mergeRound(e,t){
e^=round(0n,t);return e*R+N&T}function xxhash64(e,t=0n){const n=new DataView(e.buffer,e.byteOffset,e.byteLength);const r=e.byteLength;let o=0;let i;if(r>=32){
let e=t+R+P&T;let a=t+P&T;let s=t;let f=t-R&T;while(o+32<=r){e=round(e,n.getBigUint64(o,true));o+=8;a=round(a,n.getBigUint64(o,true));o+=8
;s=round(s,n.getBigUint64(o,true));o+=8;f=round(f,n.getBigUint64(o,true));o+=8}i=rotl64(e,1n)+rotl64(a,7n)+rotl64(s,12n)+rotl64(f,18n)&T;i=mergeRound(i,e)
;i=mergeRound(i,a);i=mergeRound(i,s);i=mergeRound(i,f)}else i=t+S&T;i=i+BigInt(r)&T;while(o+8<=r){i^=round(0n,n.getBigUint64(o,true));i=rotl64(i,27n)*R+N&T;o+=8
}if(o+4<=r){i^=BigInt(n.getUint32(o,true))*R&T;i=rotl64(i,23n)*P+L&T;o+=4}while(o<r){i^=BigInt(n.getUint8(o))*S&T;i=rotl64(i,11n)*R&T;o+=1}i^=i>>33n;i=i*P&T
;i^=i>>29n;i=i*L&T;i^=i>>32n;return i}const D=new TextEncoder
;const U=new Uint32Array([1203114875,1150766481,2284105051,2729912477,1884591559,770785867,2667333959,1550580529]);function blockIndex(e,t){
return Number((e>>32n)*BigInt(t)>>32n)}function blockMask(e){const t=new Uint32Array(8);const n=Number(e&0xffffffffn)|0
;for(let e=0;e<8;e++)t[e]=1<<(Math.imul(n,U[e])>>>27);return t}function sbbfContains(e,t){const n=blockIndex(t,e.length>>3)<<3;const r=blockMask(t)
;for(let t=0;t<8;t++)if((e[n+t]&r[t])===0)return false;return true}function readBloomFilter(e){const t=deserializeTCompactProtocol(e);const n=t.field_1
;if(typeof n!=="number"||n<=0||n%32!==0)return;if(!t.field_2?.field_1)return;if(!t.field_3?.field_1)return;if(!t.field_4?.field_1)return
;const{view:r,offset:o}=e;if(o+n>r.byteLength)throw new Error(`parquet bloom filter truncated: need ${n} bytes, have ${r.byteLength-o}`)
;const i=new Uint32Array(n>>2);for(let e=0;e<i.length;e++)i[e]=r.getUint32(o+e*4,true);e.offset=o+n;return{numBytes:n,blocks:i}}function hashParquetValue(e,t){
if(e===null||e===void 0)return;const{type:n,converted_type:r,logical_type:o}=t;if(n==="BOOLEAN"){if(typeof e!=="boolean")return
;return xxhash64(new Uint8Array([e?1:0]))}if(n==="FLOAT"){if(typeof e!=="number")return;const t=new ArrayBuffer(4);new DataView(t).setFloat32(0,e,true)
;return xxhash64(new Uint8Array(t))}if(n==="DOUBLE"){if(typeof e!=="number")return;const t=new ArrayBuffer(8);new DataView(t).setFloat64(0,e,true)
;return xxhash64(new Uint8Array(t))}if(n==="INT32"){if(r==="DATE"||r==="DECIMAL"||r==="TIME_MILLIS")return
;if(o?.type==="DATE"||o?.type==="TIME"||o?.type==="DECIMAL")return;if(typeof e!=="number"||!Number.isInteger(e))return;const t=new ArrayBuffer(4)
;new DataView(t).setInt32(0,e|0,true);return xxhash64(new Uint8Array(t))}if(n==="INT64"){if(r==="TIMESTAMP_MILLIS"||r==="TIMESTAMP_MICROS")return
;if(r==="TIME_MICROS"||r==="DECIMAL")return;if(o?.type==="TIMESTAMP"||o?.type==="TIME"||o?.type==="DECIMAL")return;let t;if(typeof e==="bigint")t=e;else{
if(typeof e!=="number"||!Number.isSafeInteger(e))return;t=BigInt(e)}const n=new ArrayBuffer(8);new DataView(n).setBigUint64(0,BigInt.asUintN(64,t),true)
;return xxhash64(new Uint8Array(n))}if(n==="BYTE_ARRAY"){if(r==="JSON"||r==="BSON"||r==="DECIMAL")return
;if(o?.type==="JSON"||o?.type==="BSON"||o?.type==="VARIANT")return;if(o?.type==="GEOMETRY"||o?.type==="GEOGRAPHY")return
;if(typeof e==="string")return xxhash64(D.encode(e));if(e instanceof Uint8Array)return xxhash64(e);return}if(n==="FIXED_LEN_BYTE_ARRAY"){
if(r==="DECIMAL"||r==="INTERVAL")return;if(o?.type==="DECIMAL"||o?.type==="UUID"||o?.type==="FLOAT16")return
;if(o?.type==="GEOMETRY"||o?.type==="GEOGRAPHY")return;if(e instanceof Uint8Array)return xxhash64(e);return}return}function bloomEligibleColumns(e){
const t=new Set;walkBloomEligible(e,t);return t}function walkBloomEligible(e,t){if(!e)return;if("$and"in e&&Array.isArray(e.$and)){
for(const n of e.$and)walkBloomEligible(n,t);return}if("$or"in e&&Array.isArray(e.$or)){for(const n of e.$or)walkBloomEligible(n,t);return}if("$nor"in e)return
;for(const[n,r]of Object.entries(e)){if(n.startsWith("$"))continue;(typeof r!=="object"||r===null||Array.isArray(r)||"$eq"in r||"$in"in r)&&t.add(n)}}
function utils_concat(e,t){const n=1e4;for(let r=0;r<t.length;r+=n)e.push(...t.slice(r,r+n))}function equals(e,t,n=true){if(n?e===t:e==t)return true
;if(!e||!t||typeof e!=="object"||typeof t!=="object")return false;if(e instanceof Uint8Array&&t instanceof Uint8Array){if(e.length!==t.length)return false
;for(let n=0;n<e.length;n++)if(e[n]!==t[n])return false;return true}
if(e instanceof Date||t instanceof Date)return e instanceof Date&&t instanceof Date&&e.getTime()===t.getTime();if(Array.isArray(e)&&Array.isArray(t)){
if(e.length!==t.length)return false;for(let r=0;r<e.length;r++)if(!equals(e[r],t[r],n))return false;return true}const r=Object.keys(e)
;if(r.length!==Object.keys(t).length)return false;for(const o of r)if(!equals(e[o],t[o],n))return false;return true}function utils_flatten(e){if(!e)return[]
;if(e.length===1)return e[0];const t=[];for(const n of e)utils_concat(t,n);return t}const M=new TextEncoder;function pathsNeededForFilter(e){if(!e)return[]
;const t=[]
;"$and"in e&&Array.isArray(e.$and)?t.push(...e.$and.flatMap(pathsNeededForFilter)):"$or"in e&&Array.isArray(e.$or)?t.push(...e.$or.flatMap(pathsNeededForFilter)):"$nor"in e&&Array.isArray(e.$nor)?t.push(...e.$nor.flatMap(pathsNeededForFilter)):t.push(...Object.keys(e))
;return[...new Set(t)]}function filter_columnsNeededForFilter(e){return[...new Set(pathsNeededForFilter(e).map(e=>e.split(".")[0]))]}
function matchFilter(e,t,n=true){if("$and"in t&&Array.isArray(t.$and))return t.$and.every(t=>matchFilter(e,t,n))
;if("$or"in t&&Array.isArray(t.$or))return t.$or.some(t=>matchFilter(e,t,n));if("$nor"in t&&Array.isArray(t.$nor))return!t.$nor.some(t=>matchFilter(e,t,n))
;return Object.entries(t).every(([t,r])=>{const o=resolve(e,t);if(typeof r!=="object"||r===null||Array.isArray(r))return equals(o,r,n)
;return Object.entries(r||{}).every(([e,t])=>{if(e==="$gt")return o!==null&&o!==void 0&&o>t;if(e==="$gte")return o!==null&&o!==void 0&&o>=t
;if(e==="$lt")return o!==null&&o!==void 0&&o<t;if(e==="$lte")return o!==null&&o!==void 0&&o<=t;if(e==="$eq")return equals(o,t,n)
;if(e==="$ne")return!equals(o,t,n);if(e==="$in")return Array.isArray(t)&&matchesIn(o,t,n);if(e==="$nin")return Array.isArray(t)&&!matchesIn(o,t,n)
;if(e==="$not")return!matchFilter({value:o},{value:t},n);return true})})}function matchesIn(e,t,n){
return t.some(t=>equals(e,t,n)||Array.isArray(e)&&e.some(e=>equals(e,t,n)))}
function canSkipRowGroup({rowGroup:e,physicalColumns:t,filter:n,strict:r=true,bloomFilters:o,schemaElements:i}){if(!n)return false
;if("$and"in n&&Array.isArray(n.$and))return n.$and.some(n=>canSkipRowGroup({rowGroup:e,physicalColumns:t,filter:n,strict:r,bloomFilters:o,schemaElements:i}))
;if("$or"in n&&Array.isArray(n.$or))return n.$or.every(n=>canSkipRowGroup({rowGroup:e,physicalColumns:t,filter:n,strict:r,bloomFilters:o,schemaElements:i}))
;if("$nor"in n&&Array.isArray(n.$nor))return false;for(const[a,s]of Object.entries(n)){const n=t.indexOf(a);if(n===-1)continue
;const f=e.columns[n].meta_data?.statistics;const{min:l,max:c,min_value:u,max_value:d,null_count:p}=f||{};const _=u!==void 0?u:l;const g=d!==void 0?d:c
;const m=_!==void 0&&g!==void 0;const y=o?.[a];const h=i?.[a];const w=matchFilter({value:null},{value:s},r)&&(p===void 0||p>0)
;if(m&&!w&&canSkipStats(s,_,g,r,h))return true;for(const[e,t]of Object.entries(s||{}))if(y&&h){if(e==="$eq"){const e=hashParquetValue(t,h)
;if(e!==void 0&&!sbbfContains(y.blocks,e))return true}if(e==="$in"&&Array.isArray(t)&&t.length>0){let e=true;for(const n of t){const t=hashParquetValue(n,h)
;if(t===void 0||sbbfContains(y.blocks,t)){e=false;break}}if(e)return true}}}return false}function canSkipStats(e,t,n,r,o){if(t===void 0||n===void 0)return false
;const i=o?.type==="FLOAT"||o?.type==="DOUBLE"||o?.logical_type?.type==="FLOAT16";for(const[a,s]of Object.entries(e||{})){const e=compareParquetValues(t,s,r,o)
;const f=compareParquetValues(n,s,r,o);const l=t instanceof Uint8Array||n instanceof Uint8Array
;const c=!l&&(o?.type!=="BYTE_ARRAY"||typeof s==="string"&&[...s].every(e=>e.charCodeAt(0)<=127));if(a==="$gt"&&c&&f!==void 0&&f<=0)return true
;if(a==="$gte"&&c&&f!==void 0&&f<0)return true;if(a==="$lt"&&c&&e!==void 0&&e>=0)return true;if(a==="$lte"&&c&&e!==void 0&&e>0)return true;if(a==="$eq"){
const e=compareParquetValues(s,t,r,o);const i=compareParquetValues(s,n,r,o);if(e!==void 0&&e<0||i!==void 0&&i>0)return true}
if(a==="$ne"&&!i&&equals(t,n,r)&&equals(t,s,r))return true;if(a==="$in"&&Array.isArray(s)&&s.every(e=>{const i=compareParquetValues(e,t,r,o)
;const a=compareParquetValues(e,n,r,o);return i!==void 0&&i<0||a!==void 0&&a>0}))return true
;if(a==="$nin"&&!i&&Array.isArray(s)&&equals(t,n,r)&&s.some(e=>equals(t,e,r)))return true}return false}function compareParquetValues(e,t,n,r){
if(r?.type==="BYTE_ARRAY"){if(typeof e!=="string"||typeof t!=="string")return;return compareBytes(M.encode(e),M.encode(t))}
if(e instanceof Uint8Array||t instanceof Uint8Array){if(!(e instanceof Uint8Array)||!(t instanceof Uint8Array))return;return compareBytes(e,t)}if(e<t)return-1
;if(e>t)return 1;if(equals(e,t,n))return 0;return}function compareBytes(e,t){const n=Math.min(e.length,t.length);for(let r=0;r<n;r++){if(e[r]<t[r])return-1
;if(e[r]>t[r])return 1}if(e.length<t.length)return-1;if(e.length>t.length)return 1;return 0}function matchesNull(e,t){return matchFilter({value:null},{value:e
},t)}function filterPageRanges(e,t,n,r=true){if(!e)return;if("$and"in e&&Array.isArray(e.$and)){let o
;for(const i of e.$and)o=intersectRanges(o,filterPageRanges(i,t,n,r));return o}if("$or"in e&&Array.isArray(e.$or)){let o=[];for(const i of e.$or){
const e=filterPageRanges(i,t,n,r);if(!e)return;o=unionRanges(o,e)}return o}if("$nor"in e&&Array.isArray(e.$nor))return;let o
;for(const[i,a]of Object.entries(e)){const e=t[i];if(!e)continue;const s=matchesNull(a,r);const f=[];for(let t=0;t<e.pageStarts.length;t++){
const o=e.pageStarts[t];const i=t+1<e.pageStarts.length?e.pageStarts[t+1]:n;const l=e.nullCounts?.[t];const c=s&&(l===void 0||l>0)
;const u=!e.nullPages[t]&&!c&&canSkipStats(a,e.minValues[t],e.maxValues[t],r,e.element);if(!u){const e=f[f.length-1];e&&e[1]===o?e[1]=i:f.push([o,i])}}
o=intersectRanges(o,f)}return o}function intersectRanges(e,t){if(!e)return t;if(!t)return e;const n=[];let r=0;let o=0;while(r<e.length&&o<t.length){
const i=Math.max(e[r][0],t[o][0]);const a=Math.min(e[r][1],t[o][1]);i<a&&n.push([i,a]);e[r][1]<t[o][1]?r++:o++}return n}function unionRanges(e,t){const n=[]
;let r=0;let o=0;while(r<e.length||o<t.length){const i=o>=t.length||r<e.length&&e[r][0]<=t[o][0]?e[r++]:t[o++];const a=n[n.length-1]
;a&&i[0]<=a[1]?a[1]=Math.max(a[1],i[1]):n.push([i[0],i[1]])}return n}function resolve(e,t){let n=e;for(const e of t.split("."))n=n?.[e];return n}
const O=new TextDecoder;const x=new WeakMap;function decodeVariantColumn(e,t=d){if(Array.isArray(e))return e.map(e=>decodeVariantColumn(e,t))
;if(typeof e!=="object")return e;if("metadata"in e){const n=parseVariantMetadata(e.metadata);const r=e.typed_value&&decodeTypedValue(e.typed_value,n,t)
;const o=e.value&&readVariant(makeReader(e.value),n,t);if(r&&o)return{...o,...r};return r??o}return e}function decodeTypedValue(e,t,n){
if(e instanceof Date)return e;if(e&&typeof e==="object"&&!Array.isArray(e)&&!(e instanceof Uint8Array)){
if("typed_value"in e&&e.typed_value!==null&&e.typed_value!==void 0)return decodeTypedValue(e.typed_value,t,n)
;if("value"in e&&e.value instanceof Uint8Array)return readVariant(makeReader(e.value),t,n);if("typed_value"in e||"value"in e)return null;const r={}
;for(const[o,i]of Object.entries(e)){if(!t.dictionary.includes(o))continue;r[o]=decodeTypedValue(i,t,n)}return r}
if(e instanceof Uint8Array)return readVariant(makeReader(e),t,n);if(Array.isArray(e))return e.map(e=>decodeTypedValue(e,t,n));return e}function makeReader(e){
return{view:new DataView(e.buffer,e.byteOffset,e.byteLength),offset:0}}function parseVariantMetadata(e){let t=x.get(e.buffer);if(!t){t=new Map;x.set(e.buffer,t)
}const n=`${e.byteOffset}:${e.byteLength}`;const r=t.get(n);if(r)return r;const o=makeReader(e);const i=o.view.getUint8(o.offset++);const a=i&15
;if(a!==1)throw new Error(`parquet unsupported variant metadata version: ${a}`);const s=(i>>4&1)===1;const f=1+(i>>6&3);const l=readUnsigned(o,f)
;const c=new Array(l+1);for(let e=0;e<c.length;e++)c[e]=readUnsigned(o,f);const u=o.offset;const d=new Array(l);for(let t=0;t<l;t++){const n=c[t];const r=c[t+1]
;const o=new Uint8Array(e.buffer,e.byteOffset+u+n,r-n);d[t]=O.decode(o)}const p={dictionary:d,sorted:s};t.set(n,p);return p}function readUnsigned(e,t){let n=0
;for(let r=0;r<t;r++)n|=e.view.getUint8(e.offset+r)<<r*8;e.offset+=t;return n}function readVariant(e,t,n){const r=e.view.getUint8(e.offset++);const o=r&3
;const i=r>>2;if(o===0)return readVariantPrimitive(e,i,n);if(o===2)return readVariantObject(e,i,t,n);if(o===3)return readVariantArray(e,i,t,n)
;const a=new Uint8Array(e.view.buffer,e.view.byteOffset+e.offset,i);e.offset+=i;return O.decode(a)}function readVariantPrimitive(e,t,n){switch(t){case 0:
return null;case 1:return true;case 2:return false;case 3:{const t=e.view.getInt8(e.offset);e.offset+=1;return t}case 4:{const t=e.view.getInt16(e.offset,true)
;e.offset+=2;return t}case 5:{const t=e.view.getInt32(e.offset,true);e.offset+=4;return t}case 6:{const t=e.view.getBigInt64(e.offset,true);e.offset+=8;return t
}case 7:{const t=e.view.getFloat64(e.offset,true);e.offset+=8;return t}case 8:return readVariantDecimal(e,4);case 9:return readVariantDecimal(e,8);case 10:
return readVariantDecimal(e,16);case 11:{const t=e.view.getInt32(e.offset,true);e.offset+=4;return n.dateFromDays(t)}case 12:case 13:{
const t=e.view.getBigInt64(e.offset,true);e.offset+=8;return n.timestampFromMicroseconds(t)}case 14:{const t=e.view.getFloat32(e.offset,true);e.offset+=4
;return t}case 15:return readVariantBinary(e);case 16:{const t=readVariantBinary(e);return O.decode(t)}case 17:{const t=e.view.getBigInt64(e.offset,true)
;e.offset+=8;return t}case 18:case 19:{const t=e.view.getBigInt64(e.offset,true);e.offset+=8;return n.timestampFromNanoseconds(t)}case 20:{
const t=new Uint8Array(e.view.buffer,e.view.byteOffset+e.offset,16);e.offset+=16;const n=Array.from(t,e=>e.toString(16).padStart(2,"0")).join("")
;return`${n.slice(0,8)}-${n.slice(8,12)}-${n.slice(12,16)}-${n.slice(16,20)}-${n.slice(20)}`}default:
throw new Error(`parquet unsupported variant primitive type: ${t}`)}}function readVariantObject(e,t,n,r){const o=1+(t&3);const i=1+(t>>2&3);const a=t>>4&1
;const s=a?readUnsigned(e,4):e.view.getUint8(e.offset++);const f=new Array(s);for(let t=0;t<s;t++)f[t]=readUnsigned(e,i);const l=new Array(s+1)
;for(let t=0;t<l.length;t++)l[t]=readUnsigned(e,o);const c={};for(let t=0;t<s;t++){const o=n.dictionary[f[t]];const i={view:e.view,offset:e.offset+l[t]}
;c[o]=readVariant(i,n,r)}e.offset+=l[l.length-1];return c}function readVariantArray(e,t,n,r){const o=t&3;const i=t>>2&1;const a=o+1
;const s=readUnsigned(e,i?4:1);const f=new Array(s+1);for(let t=0;t<f.length;t++)f[t]=readUnsigned(e,a);const l=e.offset;const c=new Array(s)
;for(let t=0;t<s;t++){const o={view:e.view,offset:l+f[t]};c[t]=readVariant(o,n,r)}e.offset=l+f[f.length-1];return c}function readVariantDecimal(e,t){
const n=e.view.getUint8(e.offset);e.offset+=1;let r;if(t===4){r=BigInt(e.view.getInt32(e.offset,true));e.offset+=4}else if(t===8){
r=e.view.getBigInt64(e.offset,true);e.offset+=8}else{const t=e.view.getBigUint64(e.offset,true);const n=e.view.getBigInt64(e.offset+8,true);r=n<<64n|t
;e.offset+=16}return Number(r)*10**-n}function readVariantBinary(e){const t=e.view.getUint32(e.offset,true);e.offset+=4
;const n=new Uint8Array(e.view.buffer,e.view.byteOffset+e.offset,t);e.offset+=t;return n}function assembleLists(e,t,n,r,o){const i=getMaxDefinitionLevel(o)
;if(!t?.length&&!n.length){if(!i||!r.length)return r;t=new Array(r.length).fill(i)}const a=t?.length||n.length;const s=o.map(({element:e})=>e.repetition_type)
;let f=0;const l=[e];let c=e;let u=0;let d=0;let p=0;if(n[0])while(u<s.length-2&&p<n[0]){u++;if(s[u]!=="REQUIRED"){c=c.at(-1);l.push(c);d++}
s[u]==="REPEATED"&&p++}for(let e=0;e<a;e++){const o=t?.length?t[e]:i;const a=n[e];while(u&&(a<p||s[u]!=="REPEATED")){if(s[u]!=="REQUIRED"){l.pop();d--}
s[u]==="REPEATED"&&p--;u--}c=l.at(-1);while((u<s.length-2||s[u+1]==="REPEATED")&&(d<o||s[u+1]==="REQUIRED")){u++;if(s[u]!=="REQUIRED"){const e=[];c.push(e);c=e
;l.push(e);d++}s[u]==="REPEATED"&&p++}o===i?c.push(r[f++]):u===s.length-2?c.push(null):c.push([])}if(!e.length)for(let e=0;e<i;e++){const e=[];c.push(e);c=e}
return e}function assembleNested(e,t,n,r=0){const o=t.path.join(".");const i=t.element.repetition_type==="OPTIONAL";const a=i?r+1:r;if(isListLike(t)){
let s=t.children[0];let f=a;if(s.children.length===1){s=s.children[0];f++}assembleNested(e,s,n,f);const l=s.path.join(".");const c=e.get(l)
;if(!c)throw new Error("parquet list column missing values");i&&flattenAtDepth(c,r);e.set(o,c);e.delete(l);return}if(isMapLike(t)){
const s=t.children[0].element.name;assembleNested(e,t.children[0].children[0],n,a+1);assembleNested(e,t.children[0].children[1],n,a+1)
;const f=e.get(`${o}.${s}.key`);const l=e.get(`${o}.${s}.value`);if(!f)throw new Error("parquet map column missing keys")
;if(!l)throw new Error("parquet map column missing values");if(f.length!==l.length)throw new Error("parquet map column key/value length mismatch")
;const c=assembleMaps(f,l,a);i&&flattenAtDepth(c,r);e.delete(`${o}.${s}.key`);e.delete(`${o}.${s}.value`);e.set(o,c);return}if(t.children.length){
const a=t.element.repetition_type==="REQUIRED"?r:r+1;const s={};for(const r of t.children){assembleNested(e,r,n,a);const t=e.get(r.path.join("."))
;if(!t)throw new Error("parquet struct missing child data");s[r.element.name]=t}for(const n of t.children)e.delete(n.path.join("."));let f=invertStruct(s,a)
;t.element.logical_type?.type==="VARIANT"&&(f=decodeVariantColumn(f,n));i&&flattenAtDepth(f,r);e.set(o,f)}}function flattenAtDepth(e,t){
for(let n=0;n<e.length;n++)t?flattenAtDepth(e[n],t-1):e[n]=e[n][0]}function assembleMaps(e,t,n){const r=[]
;for(let o=0;o<e.length;o++)if(n)r.push(assembleMaps(e[o],t[o],n-1));else if(e[o]){const n={};for(let r=0;r<e[o].length;r++){const i=t[o][r]
;n[e[o][r]]=i===void 0?null:i}r.push(n)}else r.push(void 0);return r}function invertStruct(e,t){const n=Object.keys(e);const r=e[n[0]]?.length;const o=[]
;for(let i=0;i<r;i++){const a={};for(const t of n){if(e[t].length!==r)throw new Error("parquet struct parsing error");a[t]=e[t][i]}
t?o.push(invertStruct(a,t-1)):o.push(a)}return o}function deltaBinaryUnpack(e,t,n){if(n instanceof Int32Array){deltaBinaryUnpackInt32(e,t,n);return}
const r=readVarInt(e);const o=readVarInt(e);readVarInt(e);let i=readZigZagBigInt(e);let a=0;n[a++]=i;const s=r/o;while(a<t){const r=readZigZagBigInt(e)
;const f=new Uint8Array(o);for(let t=0;t<o;t++)f[t]=e.view.getUint8(e.offset++);for(let l=0;l<o&&a<t;l++){const o=f[l];if(o){let f=0;let l=s
;const c=(1n<<BigInt(o))-1n;while(l&&a<t){let t=BigInt(e.view.getUint32(e.offset,true)>>>f)&c;f+=o;while(f>=32){f-=32;e.offset+=4
;f&&(t|=BigInt(e.view.getUint32(e.offset,true))<<BigInt(o-f)&c)}const s=r+t;i+=s;n[a++]=i;l--}l&&(e.offset+=Math.ceil((l*o+f)/8))
}else for(let e=0;e<s&&a<t;e++){i+=r;n[a++]=i}}}}function deltaBinaryUnpackInt32(e,t,n){const r=readVarInt(e);const o=readVarInt(e);readVarInt(e)
;let i=readZigZag(e);let a=0;n[a++]=i;const s=r/o;const{view:f}=e;while(a<t){const r=readZigZagInt33(e);const l=e.offset;let c=l+o;for(let e=0;e<o&&a<t;e++){
const o=f.getUint8(l+e);const u=c+s*o/8;let d=0;for(let e=0;e<s&&a<t;e++){let e=0;let t=0;while(t<o){const n=Math.min(8-d,o-t)
;t<32&&(e|=(f.getUint8(c)>>>d&(1<<n)-1)<<t);t+=n;d+=n;if(d===8){d=0;c++}}i=i+r+e|0;n[a++]=i}c=u}e.offset=c}}function readZigZagInt33(e){const t=e.offset
;const n=readVarInt(e);const r=e.offset-t===5?e.view.getUint8(t+4)>>>4&1:0;return(n>>>1|r<<31)^-(n&1)}function deltaLengthByteArray(e,t,n){
const r=new Int32Array(t);deltaBinaryUnpack(e,t,r);for(let o=0;o<t;o++){n[o]=new Uint8Array(e.view.buffer,e.view.byteOffset+e.offset,r[o]);e.offset+=r[o]}}
function deltaByteArray(e,t,n){const r=new Int32Array(t);deltaBinaryUnpack(e,t,r);const o=new Int32Array(t);deltaBinaryUnpack(e,t,o);for(let i=0;i<t;i++){
const t=new Uint8Array(e.view.buffer,e.view.byteOffset+e.offset,o[i]);if(r[i]){n[i]=new Uint8Array(r[i]+o[i]);n[i].set(n[i-1].subarray(0,r[i]));n[i].set(t,r[i])
}else n[i]=t;e.offset+=o[i]}}function readRleBitPackedHybrid(e,t,n,r){if(r===void 0){r=e.view.getUint32(e.offset,true);e.offset+=4}const o=e.offset;let i=0
;while(i<n.length){const r=readVarInt(e);if(r&1)i=readBitPacked(e,r,t,n,i);else{const o=r>>>1;readRle(e,o,t,n,i);i+=o}}e.offset=o+r}function readRle(e,t,n,r,o){
const i=n+7>>3;let a=0;for(let t=0;t<i;t++)a|=e.view.getUint8(e.offset++)<<(t<<3);for(let e=0;e<t;e++)r[o+e]=a}function readBitPacked(e,t,n,r,o){let i=t>>1<<3
;const a=(1<<n)-1;let s=0
;if(e.offset<e.view.byteLength)s=e.view.getUint8(e.offset++);else if(a)throw new Error(`parquet bitpack offset ${e.offset} out of range`);let f=8;let l=0
;while(i)if(l>8){l-=8;f-=8;s>>>=8}else if(f-l<n){s|=e.view.getUint8(e.offset)<<f;e.offset++;f+=8}else{o<r.length&&(r[o++]=s>>l&a);i--;l+=n}return o}
function byteStreamSplit(e,t,n,r){const o=byteWidth(n,r);const i=new Uint8Array(t*o)
;for(let n=0;n<o;n++)for(let r=0;r<t;r++)i[r*o+n]=e.view.getUint8(e.offset++);if(n==="FLOAT")return new Float32Array(i.buffer)
;if(n==="DOUBLE")return new Float64Array(i.buffer);if(n==="INT32")return new Int32Array(i.buffer);if(n==="INT64")return new BigInt64Array(i.buffer)
;if(n==="FIXED_LEN_BYTE_ARRAY"){const e=new Array(t);for(let n=0;n<t;n++)e[n]=i.subarray(n*o,(n+1)*o);return e}
throw new Error(`parquet byte_stream_split unsupported type: ${n}`)}function byteWidth(e,t){switch(e){case"INT32":case"FLOAT":return 4;case"INT64":case"DOUBLE":
return 8;case"FIXED_LEN_BYTE_ARRAY":if(!t)throw new Error("parquet byteWidth missing type_length");return t;default:
throw new Error(`parquet unsupported type: ${e}`)}}function readPlain(e,t,n,r){if(n===0)return[];if(t==="BOOLEAN")return readPlainBoolean(e,n)
;if(t==="INT32")return readPlainInt32(e,n);if(t==="INT64")return readPlainInt64(e,n);if(t==="INT96")return readPlainInt96(e,n)
;if(t==="FLOAT")return readPlainFloat(e,n);if(t==="DOUBLE")return readPlainDouble(e,n);if(t==="BYTE_ARRAY")return readPlainByteArray(e,n)
;if(t==="FIXED_LEN_BYTE_ARRAY"){if(!r)throw new Error("parquet missing fixed length");return readPlainByteArrayFixed(e,n,r)}
throw new Error(`parquet unhandled type: ${t}`)}function readPlainBoolean(e,t){const n=new Array(t);for(let r=0;r<t;r++){const t=e.offset+(r/8|0);const o=r%8
;const i=e.view.getUint8(t);n[r]=(i&1<<o)!==0}e.offset+=Math.ceil(t/8);return n}function readPlainInt32(e,t){
const n=(e.view.byteOffset+e.offset)%4?new Int32Array(align(e.view.buffer,e.view.byteOffset+e.offset,t*4)):new Int32Array(e.view.buffer,e.view.byteOffset+e.offset,t)
;e.offset+=t*4;return n}function readPlainInt64(e,t){
const n=(e.view.byteOffset+e.offset)%8?new BigInt64Array(align(e.view.buffer,e.view.byteOffset+e.offset,t*8)):new BigInt64Array(e.view.buffer,e.view.byteOffset+e.offset,t)
;e.offset+=t*8;return n}function readPlainInt96(e,t){const n=new Array(t);for(let r=0;r<t;r++){const t=e.view.getBigInt64(e.offset+r*12,true)
;const o=e.view.getInt32(e.offset+r*12+8,true);n[r]=BigInt(o)<<64n|t}e.offset+=t*12;return n}function readPlainFloat(e,t){
const n=(e.view.byteOffset+e.offset)%4?new Float32Array(align(e.view.buffer,e.view.byteOffset+e.offset,t*4)):new Float32Array(e.view.buffer,e.view.byteOffset+e.offset,t)
;e.offset+=t*4;return n}function readPlainDouble(e,t){
const n=(e.view.byteOffset+e.offset)%8?new Float64Array(align(e.view.buffer,e.view.byteOffset+e.offset,t*8)):new Float64Array(e.view.buffer,e.view.byteOffset+e.offset,t)
;e.offset+=t*8;return n}function readPlainByteArray(e,t){const n=new Array(t);for(let r=0;r<t;r++){const t=e.view.getUint32(e.offset,true);e.offset+=4
;n[r]=new Uint8Array(e.view.buffer,e.view.byteOffset+e.offset,t);e.offset+=t}return n}function readPlainByteArrayFixed(e,t,n){const r=new Array(t)
;for(let o=0;o<t;o++){r[o]=new Uint8Array(e.view.buffer,e.view.byteOffset+e.offset,n);e.offset+=n}return r}function align(e,t,n){const r=new ArrayBuffer(n)
;new Uint8Array(r).set(new Uint8Array(e,t,n));return r}const F=[0,255,65535,16777215,4294967295];function copyBytes(e,t,n,r,o){for(let i=0;i<o;i++)n[r+i]=e[t+i]
}function snappyUncompress(e,t){const n=e.byteLength;const r=t.byteLength;let o=0;let i=0;while(o<n){const t=e[o];o++;if(t<128)break}
if(r&&o>=n)throw new Error("invalid snappy length header");while(o<n){const r=e[o];let a=0;o++;if(o>=n)throw new Error("missing eof marker");if((r&3)===0){
let a=(r>>>2)+1;if(a>60){if(o+3>=n)throw new Error("snappy error literal pos + 3 >= inputLength");const t=a-60;a=e[o]+(e[o+1]<<8)+(e[o+2]<<16)+(e[o+3]<<24)
;a=1+(a&F[t]);o+=t}if(o+a>n)throw new Error("snappy error literal exceeds input length");copyBytes(e,o,t,i,a);o+=a;i+=a}else{let s=0;switch(r&3){case 1:
a=4+(r>>>2&7);s=e[o]+(r>>>5<<8);o++;break;case 2:if(n<=o+1)throw new Error("snappy error end of input");a=(r>>>2)+1;s=e[o]+(e[o+1]<<8);o+=2;break;case 3:
if(n<=o+3)throw new Error("snappy error end of input");a=(r>>>2)+1;s=e[o]+(e[o+1]<<8)+(e[o+2]<<16)+(e[o+3]<<24);o+=4;break;default:break}
if(s===0||isNaN(s))throw new Error(`invalid offset ${s} pos ${o} inputLength ${n}`);if(s>i)throw new Error("cannot copy from before start of buffer")
;copyBytes(t,i-s,t,i,a);i+=a}}if(i!==r)throw new Error("premature end of input")}function readDataPage(e,t,{type:n,element:r,schemaPath:o}){
const i=new DataView(e.buffer,e.byteOffset,e.byteLength);const a={view:i,offset:0};let s;const f=readRepetitionLevels(a,t,o)
;const{definitionLevels:l,numNulls:c}=readDefinitionLevels(a,t,o);const u=t.num_values-c
;if(t.encoding==="PLAIN")s=readPlain(a,n,u,r.type_length);else if(t.encoding==="PLAIN_DICTIONARY"||t.encoding==="RLE_DICTIONARY"||t.encoding==="RLE"){
const e=n==="BOOLEAN"?1:i.getUint8(a.offset++);if(e){s=new Array(u);if(n==="BOOLEAN"){readRleBitPackedHybrid(a,e,s);s=s.map(e=>!!e)
}else readRleBitPackedHybrid(a,e,s,i.byteLength-a.offset)}else s=new Uint8Array(u)
}else if(t.encoding==="BYTE_STREAM_SPLIT")s=byteStreamSplit(a,u,n,r.type_length);else if(t.encoding==="DELTA_BINARY_PACKED"){const e=n==="INT32"
;s=e?new Int32Array(u):new BigInt64Array(u);deltaBinaryUnpack(a,u,s)}else if(t.encoding==="DELTA_LENGTH_BYTE_ARRAY"){s=new Array(u);deltaLengthByteArray(a,u,s)
}else{if(t.encoding!=="DELTA_BYTE_ARRAY")throw new Error(`parquet unsupported encoding: ${t.encoding}`);s=new Array(u);deltaByteArray(a,u,s)}return{
definitionLevels:l,repetitionLevels:f,dataPage:s}}function readRepetitionLevels(e,t,n){if(n.length>1){const r=getMaxRepetitionLevel(n);if(r){
const n=new Array(t.num_values);readRleBitPackedHybrid(e,bitWidth(r),n);return n}}return[]}function readDefinitionLevels(e,t,n){const r=getMaxDefinitionLevel(n)
;if(!r)return{definitionLevels:[],numNulls:0};const o=new Array(t.num_values);readRleBitPackedHybrid(e,bitWidth(r),o);let i=t.num_values
;for(const e of o)e===r&&i--;i===0&&(o.length=0);return{definitionLevels:o,numNulls:i}}function decompressPage(e,t,n,r){let o;const i=r?.[n]
;if(n==="UNCOMPRESSED")o=e;else if(i)o=i(e,t);else{if(n!=="SNAPPY")throw new Error(`parquet unsupported compression codec: ${n}`);o=new Uint8Array(t)
;snappyUncompress(e,o)}if(o?.length!==t)throw new Error(`parquet decompressed page length ${o?.length} does not match header ${t}`);return o}
function readDataPageV2(e,t,n){const r=new DataView(e.buffer,e.byteOffset,e.byteLength);const o={view:r,offset:0}
;const{type:i,element:a,schemaPath:s,codec:f,compressors:l}=n;const c=t.data_page_header_v2;if(!c)throw new Error("parquet data page header v2 is undefined")
;const u=readRepetitionLevelsV2(o,c,s);o.offset=c.repetition_levels_byte_length;const d=readDefinitionLevelsV2(o,c,s)
;const p=t.uncompressed_page_size-c.definition_levels_byte_length-c.repetition_levels_byte_length;let _=e.subarray(o.offset)
;c.is_compressed!==false&&(_=decompressPage(_,p,f,l));const g=new DataView(_.buffer,_.byteOffset,_.byteLength);const m={view:g,offset:0};let y
;const h=c.num_values-c.num_nulls;if(c.encoding==="PLAIN")y=readPlain(m,i,h,a.type_length);else if(c.encoding==="RLE"){y=new Array(h)
;readRleBitPackedHybrid(m,1,y);y=y.map(e=>!!e)}else if(c.encoding==="PLAIN_DICTIONARY"||c.encoding==="RLE_DICTIONARY"){const e=g.getUint8(m.offset++)
;y=new Array(h);readRleBitPackedHybrid(m,e,y,p-1)}else if(c.encoding==="DELTA_BINARY_PACKED"){const e=i==="INT32";y=e?new Int32Array(h):new BigInt64Array(h)
;deltaBinaryUnpack(m,h,y)}else if(c.encoding==="DELTA_LENGTH_BYTE_ARRAY"){y=new Array(h);deltaLengthByteArray(m,h,y)}else if(c.encoding==="DELTA_BYTE_ARRAY"){
y=new Array(h);deltaByteArray(m,h,y)}else{if(c.encoding!=="BYTE_STREAM_SPLIT")throw new Error(`parquet unsupported encoding: ${c.encoding}`)
;y=byteStreamSplit(m,h,i,a.type_length)}return{definitionLevels:d,repetitionLevels:u,dataPage:y}}function readRepetitionLevelsV2(e,t,n){
const r=getMaxRepetitionLevel(n);if(!r)return[];const o=new Array(t.num_values);readRleBitPackedHybrid(e,bitWidth(r),o,t.repetition_levels_byte_length);return o
}function readDefinitionLevelsV2(e,t,n){const r=getMaxDefinitionLevel(n);if(r){const n=new Array(t.num_values)
;readRleBitPackedHybrid(e,bitWidth(r),n,t.definition_levels_byte_length);return n}}function bitWidth(e){return 32-Math.clz32(e)}
function readColumn(e,{groupStart:t,selectStart:n,selectEnd:r},o,i){const{pathInSchema:a,schemaPath:s}=o;const f=isFlatColumn(s);const l=[];let c;let u;let d=0
;let p=0;const _=i&&(()=>{u&&i({pathInSchema:a,columnData:u,rowStart:t+d-u.length,rowEnd:t+d})});while(f?d<r:e.offset<e.view.byteLength-1){
if(e.offset>=e.view.byteLength-1)break;const t=parquetHeader(e);if(t.type==="DICTIONARY_PAGE"){const{data:n}=readPage(e,t,o,c,void 0,0);n&&(c=convert(n,o))
}else{const r=u?.length||0;const i=readPage(e,t,o,c,u,n-d);if(i.skipped){l.length||(p+=i.skipped);d+=i.skipped
}else if(i.data&&u===i.data)d+=i.data.length-r;else if(i.data&&i.data.length){_?.();l.push(i.data);d+=i.data.length;u=i.data}}}_?.();return{data:l,skipped:p}}
function readPage(e,t,n,r,o,i){const{type:a,element:s,schemaPath:f,codec:l,compressors:c}=n
;const u=new Uint8Array(e.view.buffer,e.view.byteOffset+e.offset,t.compressed_page_size);e.offset+=t.compressed_page_size;if(t.type==="DATA_PAGE"){
const e=t.data_page_header;if(!e)throw new Error("parquet data page header is undefined");if(i>e.num_values&&isFlatColumn(f))return{skipped:e.num_values}
;const a=decompressPage(u,Number(t.uncompressed_page_size),l,c);const{definitionLevels:s,repetitionLevels:d,dataPage:p}=readDataPage(a,e,n)
;const _=convertWithDictionary(p,r,e.encoding,n);const g=Array.isArray(o)?o:[];const m=assembleLists(g,s,d,_,f);return{skipped:0,data:m}}
if(t.type==="DATA_PAGE_V2"){const e=t.data_page_header_v2;if(!e)throw new Error("parquet data page header v2 is undefined");if(i>e.num_rows)return{
skipped:e.num_rows};const{definitionLevels:a,repetitionLevels:s,dataPage:l}=readDataPageV2(u,t,n);const c=convertWithDictionary(l,r,e.encoding,n)
;const d=Array.isArray(o)?o:[];const p=assembleLists(d,a,s,c,f);return{skipped:0,data:p}}if(t.type==="DICTIONARY_PAGE"){const e=t.dictionary_page_header
;if(!e)throw new Error("parquet dictionary page header is undefined");const n=decompressPage(u,Number(t.uncompressed_page_size),l,c);const r={
view:new DataView(n.buffer,n.byteOffset,n.byteLength),offset:0};const o=readPlain(r,a,e.num_values,s.type_length);return{skipped:0,data:o}}
throw new Error(`parquet unsupported page type: ${t.type}`)}function parquetHeader(e){const t=deserializeTCompactProtocol(e);const n=f[t.field_1]
;const r=t.field_2;const i=t.field_3;const a=t.field_4;const s=t.field_5&&{num_values:t.field_5.field_1,encoding:o[t.field_5.field_2],
definition_level_encoding:o[t.field_5.field_3],repetition_level_encoding:o[t.field_5.field_4],statistics:pageStatistics(t.field_5.field_5)};const l=t.field_6
;const c=t.field_7&&{num_values:t.field_7.field_1,encoding:o[t.field_7.field_2],is_sorted:t.field_7.field_3};const u=t.field_8&&{num_values:t.field_8.field_1,
num_nulls:t.field_8.field_2,num_rows:t.field_8.field_3,encoding:o[t.field_8.field_4],definition_levels_byte_length:t.field_8.field_5,
repetition_levels_byte_length:t.field_8.field_6,is_compressed:t.field_8.field_7===void 0||t.field_8.field_7,statistics:pageStatistics(t.field_8.field_8)}
;return{type:n,uncompressed_page_size:r,compressed_page_size:i,crc:a,data_page_header:s,index_page_header:l,dictionary_page_header:c,data_page_header_v2:u}}
function pageStatistics(e){return e&&{max:e.field_1,min:e.field_2,null_count:e.field_3,distinct_count:e.field_4,max_value:e.field_5,min_value:e.field_6,
is_max_value_exact:e.field_7,is_min_value_exact:e.field_8}}function readColumnIndex(e,t,n=void 0){const r={...d,...n};const o=deserializeTCompactProtocol(e)
;return{null_pages:o.field_1,min_values:o.field_2.map(e=>convertMetadata(e,t,r)),max_values:o.field_3.map(e=>convertMetadata(e,t,r)),
boundary_order:l[o.field_4],null_counts:o.field_5,repetition_level_histograms:o.field_6,definition_level_histograms:o.field_7}}function readOffsetIndex(e){
const t=deserializeTCompactProtocol(e);return{page_locations:t.field_1.map(e=>({offset:e.field_1,compressed_page_size:e.field_2,first_row_index:e.field_3})),
unencoded_byte_array_data_bytes:t.field_2}}function readRowGroup(e,{metadata:t},n){const r=[];const o=metadata_parquetSchema(t);for(const t of n.chunks){
const{path_in_schema:i}=t.columnMetadata;const a=getTreePath(o,i);const s={pathInSchema:i,element:a[a.length-1].element,schemaPath:a,...e,...t.columnMetadata,
parsers:{...d,...e.parsers}};const{startByte:f,endByte:l}=t.range;"pageLocations"in t?r.push({pathInSchema:i,data:readSelectedPages(e,n,t,t.pageLocations,s)
}):"offsetIndex"in t?r.push({pathInSchema:i,data:Promise.resolve(e.file.slice(t.offsetIndex.startByte,t.offsetIndex.endByte)).then(r=>{const o=readOffsetIndex({
view:new DataView(r),offset:0}).page_locations;return readSelectedPages(e,n,t,o,s)})}):r.push({pathInSchema:i,data:Promise.resolve(e.file.slice(f,l)).then(t=>{
const r={view:new DataView(t),offset:0};return readColumn(r,n,s,e.onPage)})})}return{groupStart:n.groupStart,groupRows:n.groupRows,selectStart:n.selectStart,
selectEnd:n.selectEnd,asyncColumns:r}}async function readSelectedPages(e,t,n,r,o){const{data_page_offset:i,dictionary_page_offset:a}=n.columnMetadata
;const{selectStart:s,selectEnd:f}=t;let{startByte:l,endByte:c}=n.range;let u=-1;const d=a||i<r[0].offset;for(let e=0;e<r.length;e++){const n=r[e]
;const o=Number(n.first_row_index);const i=e+1<r.length?Number(r[e+1].first_row_index):t.groupRows;if(u<0&&i>s){l=Number(n.offset);u=o}
o<f&&(c=Number(n.offset)+n.compressed_page_size)}u<0&&(u=0);let p;if(d&&u){const t=Number(r[0].offset)-n.range.startByte
;const[o,i]=await Promise.all([e.file.slice(n.range.startByte,Number(r[0].offset)),e.file.slice(l,c)]);const a=new Uint8Array(t+i.byteLength)
;a.set(new Uint8Array(o,0,t));a.set(new Uint8Array(i),t);p=new DataView(a.buffer)
}else p=d?new DataView(await e.file.slice(n.range.startByte,c)):new DataView(await e.file.slice(l,c));const _={view:p,offset:0};const g=u?{...t,
groupStart:t.groupStart+u,selectStart:t.selectStart-u,selectEnd:t.selectEnd-u}:t;const{data:m,skipped:y}=readColumn(_,g,o,e.onPage);return{data:m,skipped:u+y}}
async function asyncGroupToRows({asyncColumns:e},t,n,r,o){const i=await Promise.all(e.map(e=>e.data.then(({skipped:e,data:t})=>({skipped:e,data:utils_flatten(t)
}))));const a=n-t;if(o==="object"){const n=Array(a);for(let r=0;r<a;r++){const o={};for(let n=0;n<e.length;n++){const{data:a,skipped:s}=i[n]
;o[e[n].pathInSchema[0]]=a[t+r-s]}n[r]=o}return n}const s=e.map(e=>e.pathInSchema[0]).filter(e=>!r||r.includes(e));const f=r??s
;const l=f.map(t=>e.findIndex(e=>e.pathInSchema[0]===t));const c=Array(a);for(let n=0;n<a;n++){const r=Array(e.length);for(let e=0;e<f.length;e++){const o=l[e]
;if(o<0)throw new Error(`parquet column not found: ${f[e]}`);const{data:a,skipped:s}=i[o];r[e]=a[t+n-s]}c[n]=r}return c}function rowgroup_assembleAsync(e,t,n){
const{asyncColumns:r}=e;const o={...d,...n};const i=[];for(const n of t.children)if(n.children.length){const t=r.filter(e=>e.pathInSchema[0]===n.element.name)
;if(!t.length)continue;i.push({pathInSchema:n.path,data:(async()=>{const r=await Promise.all(t.map(e=>e.data));const i=new Map
;const a=r.map(({data:e})=>utils_flatten(e));const s=Math.max(e.selectStart??0,...r.map(e=>e.skipped))
;const f=Math.min(e.selectEnd??1/0,...r.map((e,t)=>e.skipped+a[t].length));for(let e=0;e<t.length;e++){const n=s-r[e].skipped;const o=Math.max(0,f-s)
;i.set(t[e].pathInSchema.join("."),a[e].slice(n,n+o))}assembleNested(i,n,o);const l=i.get(n.element.name)
;if(!l)throw new Error("parquet column data not assembled");return{data:[l],skipped:s}})()})}else{const e=r.find(e=>e.pathInSchema[0]===n.element.name)
;e&&i.push(e)}return{...e,asyncColumns:i}}const q=1<<21;const $=8192;function plan_parquetPlan(e){
const{metadata:t,rowStart:n=0,columns:r,useOffsetIndex:o=false}=e;if(!t)throw new Error("parquetPlan requires metadata");const i=[];const a=[];const s=[]
;const f=plan_parquetPlanGroups(e);for(const e of f.groups){const t=plan_parquetPlanGroup({...e,columns:r,useOffsetIndex:o});i.push(...t.groups)
;a.push(...t.fetches);s.push(...t.indexes)}a.push(...s);return{metadata:t,rowStart:n,rowEnd:f.rowEnd,columns:r,fetches:a,groups:i}}
function plan_parquetPlanGroups({metadata:e,rowStart:t=0,rowEnd:n=1/0,columns:r,filter:o,filterStrict:i=true,bloomFiltersByGroup:a,schemaElements:s,pageRangesByGroup:f,pageLocationsByGroup:l}){
if(!e)throw new Error("parquetPlan requires metadata");const c=metadata_parquetSchema(e);const u=getPhysicalColumns(c);const d=o?{...physicalSchemaElements(c),
...s}:s;const p=[];let _=0;for(let s=0;s<e.row_groups.length;s++){const c=e.row_groups[s];const g=Number(c.num_rows);const m=_+g
;if(g>0&&m>t&&_<n&&!canSkipRowGroup({rowGroup:c,physicalColumns:u,filter:o,strict:i,bloomFilters:a?.[s],schemaElements:d})){const e=Math.max(t-_,0)
;const o=Math.min(n-_,g);const i=f?.[s];const a=l?.[s];let u=i?i.map(([t,n])=>{const r=[Math.max(t,e),Math.min(n,o)];return r}).filter(([e,t])=>e<t):[[e,o]]
;if(u.length>1){const e=c.columns.every(e=>{const t=e.meta_data?.path_in_schema[0];const n=e.meta_data?.path_in_schema.join(".")
;if(r&&t&&!r.includes(t))return true;return!!(e.offset_index_offset&&e.offset_index_length)||!!(n&&a?.[n])})
;u=e?coalesceOverlappingPageRanges(u,c,r,a):[[u[0][0],u[u.length-1][1]]]}u.length&&p.push({rowGroup:c,groupIndex:s,groupStart:_,groupRows:g,ranges:u,
pageRanges:i,pageLocations:a})}_=m}return{groups:p,rowEnd:isFinite(n)?n:_}}
function plan_parquetPlanGroup({rowGroup:e,groupStart:t,groupRows:n,ranges:r,columns:o,useOffsetIndex:i=false,pageRanges:a,pageLocations:s}){const f=[]
;const l=[];const c=[];const u=r.length>1||r[0][0]>0||r[0][1]<n;for(const t of e.columns){const e=t.meta_data
;if(t.file_path)throw new Error("parquet file_path not supported");if(!e)throw new Error("parquet column metadata is undefined")
;if(o&&!o.includes(e.path_in_schema[0]))continue;const n=e.dictionary_page_offset||e.data_page_offset;const r=Number(n)
;const l=Number(n+e.total_compressed_size);const c=s?.[e.path_in_schema.join(".")];if(c&&u)f.push({columnMetadata:e,pageLocations:c,range:{startByte:r,endByte:l
}});else if((i||a)&&t.offset_index_offset&&t.offset_index_length&&u){const r=Number(t.offset_index_offset);f.push({columnMetadata:e,offsetIndex:{startByte:r,
endByte:r+t.offset_index_length},range:{startByte:Number(n),endByte:l}})}else f.push({columnMetadata:e,range:{startByte:r,endByte:l}})}const d=[];let p
;for(const e of f){if("pageLocations"in e)continue
;if("offsetIndex"in e)c.push(e.offsetIndex);else if(o)d.push(e.range);else if(p&&e.range.endByte-p.startByte<=q)p.endByte=e.range.endByte;else{p&&l.push(p);p={
...e.range}}}p&&l.push(p);l.push(...coalesceByteRanges(d,$,q));const _=r.map(([r,o])=>({chunks:f,rowGroup:e,groupStart:t,groupRows:n,selectStart:r,selectEnd:o
}));return{groups:_,fetches:l,indexes:c}}function coalesceOverlappingPageRanges(e,t,n,r){
const o=t.columns.filter(e=>!n||n.includes(e.meta_data?.path_in_schema[0]||"")).map(e=>r?.[e.meta_data?.path_in_schema.join(".")||""]);const i=[]
;for(const n of e){const e=i[i.length-1];const r=e&&o.some(r=>{if(!r)return true;const o=pagesForRange(e,r,Number(t.num_rows))
;const i=pagesForRange(n,r,Number(t.num_rows));return o[0]<=i[1]&&i[0]<=o[1]});e&&r?e[1]=n[1]:i.push([...n])}return i}function pagesForRange([e,t],n,r){
let o=1/0;let i=-1/0;for(let a=0;a<n.length;a++){const s=Number(n[a].first_row_index);const f=a+1<n.length?Number(n[a+1].first_row_index):r;if(f>e&&s<t){
o=Math.min(o,a);i=a}}return[o,i]}async function prefetchBloomFilters({file:e,metadata:t,filter:n,filterStrict:r=true}){const o=t.row_groups.map(()=>({}))
;const i=bloomEligibleColumns(n);if(i.size===0)return o;const a=getPhysicalColumns(metadata_parquetSchema(t));const s=[];t.row_groups.forEach((t,f)=>{
if(canSkipRowGroup({rowGroup:t,physicalColumns:a,filter:n,strict:r}))return;for(const n of i){const r=a.indexOf(n);if(r===-1)continue
;const i=t.columns[r]?.meta_data;if(!i?.bloom_filter_offset||!i.bloom_filter_length)continue;const l=Number(i.bloom_filter_offset)
;const c=l+i.bloom_filter_length;s.push((async()=>{const t=await e.slice(l,c);const r=readBloomFilter({view:new DataView(t),offset:0});r&&(o[f][n]=r)})())}})
;s.length&&await Promise.all(s);return o}
async function prefetchPageIndexes({file:e,metadata:t,filter:n,filterStrict:r=true,rowStart:o=0,rowEnd:i=1/0,columns:a,bloomFiltersByGroup:s,schemaElements:f,parsers:l}){
const c=t.row_groups.map(()=>{});const u=t.row_groups.map(()=>({}));if(n&&"$nor"in n&&Array.isArray(n.$nor))return{pageRangesByGroup:c,pageLocationsByGroup:u}
;const d=pathsNeededForFilter(n);if(!d.length)return{pageRangesByGroup:c,pageLocationsByGroup:u};const p=metadata_parquetSchema(t);const _=getPhysicalColumns(p)
;const g={...physicalSchemaElements(p),...f};const m=[];const y=[];const h=[];let w=0;t.row_groups.forEach((e,t)=>{const f=Number(e.num_rows);const c=w+f
;const p=f>0&&c>o&&w<i;w=c;if(!p)return;if(canSkipRowGroup({rowGroup:e,physicalColumns:_,filter:n,strict:r,bloomFilters:s?.[t],schemaElements:g}))return
;const A={};let E=0;const b=new Set;let I=false;for(const n of d){const r=_.indexOf(n);if(r===-1)continue;const o=e.columns[r];const i=o?.meta_data
;if(!i)continue;if(!o.column_index_offset||!o.column_index_length)continue;if(!o.offset_index_offset||!o.offset_index_length)continue;const a=g[n]
;if(!a)continue;I=true;b.add(n);const s=Number(o.column_index_offset);const f=Number(o.offset_index_offset);const c=s+o.column_index_length
;const d=f+o.offset_index_length;m.push({startByte:s,endByte:c},{startByte:f,endByte:d});E++;y.push(async e=>{
const[r,o]=await Promise.all([e.slice(s,c),e.slice(f,d)]);const i=readColumnIndex({view:new DataView(r),offset:0},a,l);const p=readOffsetIndex({
view:new DataView(o),offset:0});u[t][n]=p.page_locations;A[n]={minValues:i.min_values,maxValues:i.max_values,nullPages:i.null_pages,nullCounts:i.null_counts,
pageStarts:p.page_locations.map(e=>Number(e.first_row_index)),element:a}})}if(I)for(const n of e.columns){const e=n.meta_data;if(!e)continue
;const r=e.path_in_schema[0];const o=e.path_in_schema.join(".");if(a&&!a.includes(r))continue;if(b.has(o))continue
;if(!n.offset_index_offset||!n.offset_index_length)continue;b.add(o);const i=Number(n.offset_index_offset);const s=i+n.offset_index_length;m.push({startByte:i,
endByte:s});E++;y.push(async e=>{const n=await e.slice(i,s);const r=readOffsetIndex({view:new DataView(n),offset:0});u[t][o]=r.page_locations})}E&&h.push({
rgIdx:t,groupRows:f,columnPages:A})});if(y.length){const t=prefetchAsyncBuffer(e,{fetches:coalesceByteRanges(m)});await Promise.all(y.map(e=>e(t)))
;for(const{rgIdx:e,groupRows:t,columnPages:o}of h)c[e]=filterPageRanges(n,o,t,r)}return{pageRangesByGroup:c,pageLocationsByGroup:u}}
function coalesceByteRanges(e,t=0,n=1/0){const r=e.map(e=>({...e})).sort((e,t)=>e.startByte-t.startByte||e.endByte-t.endByte);const o=[];for(const e of r){
const r=o[o.length-1];r&&e.startByte<=r.endByte+t&&Math.max(r.endByte,e.endByte)-r.startByte<=n?r.endByte=Math.max(r.endByte,e.endByte):o.push(e)}return o}
function physicalSchemaElements(e){const t={};function traverse(e){if(e.children.length)for(const t of e.children)traverse(t);else t[e.path.join(".")]=e.element
}traverse(e);return t}function prefetchAsyncBuffer(e,{fetches:t}){const n=t.map(({startByte:t,endByte:n})=>e.slice(t,n));return{byteLength:e.byteLength,
slice(r,o=e.byteLength){const i=t.findIndex(({startByte:e,endByte:t})=>e<=r&&o<=t);if(i<0)return e.slice(r,o);if(t[i].startByte!==r||t[i].endByte!==o){
const e=r-t[i].startByte;const a=o-t[i].startByte;return n[i]instanceof Promise?n[i].then(t=>t.slice(e,a)):n[i].slice(e,a)}return n[i]}}}
async function scan_prepareParquetRead(e){const t=await prepareParquetOptions(e);return{options:t,plan:plan_parquetPlan(t)}}
async function prepareParquetOptions(e){const t=e.metadata??await metadata_parquetMetadataAsync(e.file,e)
;const n=metadata_parquetSchema(t).children.map(e=>e.element.name);const r=filter_columnsNeededForFilter(e.filter);const o=r.filter(e=>!n.includes(e))
;if(o.length)throw new Error(`parquet filter columns not found: ${o.join(", ")}`);if(e.columns){const t=e.columns.filter(e=>!n.includes(e))
;if(t.length)throw new Error(`parquet column not found: ${t[0]}`)}let i={...e,metadata:t};i=await withBloomFilters(i);i=await withPageIndexes(i);return i}
function scan_readParquetPlan(e,t){const n={...e,file:prefetchAsyncBuffer(e.file,t)};return t.groups.map(e=>readRowGroup(n,t,e))}
async function withBloomFilters(e){if(!e.useBloomFilters||!e.filter||!e.metadata)return e;const t=metadata_parquetSchema(e.metadata);const n={}
;for(const e of t.children)n[e.element.name]=e.element;const r=await prefetchBloomFilters({file:e.file,metadata:e.metadata,filter:e.filter,
filterStrict:e.filterStrict});return{...e,bloomFiltersByGroup:r,schemaElements:n}}async function withPageIndexes(e){
if(!e.usePageIndex||!e.filter||!e.metadata)return e;const{pageRangesByGroup:t,pageLocationsByGroup:n}=await prefetchPageIndexes({file:e.file,
metadata:e.metadata,filter:e.filter,filterStrict:e.filterStrict,rowStart:e.rowStart,rowEnd:e.rowEnd,columns:e.columns,bloomFiltersByGroup:e.bloomFiltersByGroup,
schemaElements:e.schemaElements,parsers:e.parsers});return{...e,pageRangesByGroup:t,pageLocationsByGroup:n}}const k=Symbol("rowIndex")
;async function parquetRead(e){e.metadata??=await metadata_parquetMetadataAsync(e.file,e)
;const{rowStart:t=0,rowEnd:n,columns:r,onChunk:o,onComplete:i,rowFormat:a,filter:s,filterStrict:f=true}=e
;if(s&&a!=="object")throw new Error('parquet filter requires rowFormat: "object"')
;if(e.includeRowIndex&&a!=="object")throw new Error('parquet includeRowIndex requires rowFormat: "object"');const l=filter_columnsNeededForFilter(s);let c=r
;if(r&&l.length){const e=new Set(r);const t=l.filter(t=>!e.has(t));t.length&&(c=[...r,...t])}const u=c===r?e:{...e,columns:c}
;const d=await scan_prepareParquetRead(u);const p=d.options;const _=c!==r;const g=scan_readParquetPlan(p,d.plan);if(!i&&!o){await awaitAllColumns(g);return}
if(!p.metadata)throw new Error("parquet requires metadata");const m=metadata_parquetSchema(p.metadata);const y=g.map(t=>rowgroup_assembleAsync(t,m,e.parsers))
;if(o)for(const e of y)for(const t of e.asyncColumns)t.data.then(({data:n,skipped:r})=>{let i=e.groupStart+r;for(const e of n){o({columnName:t.pathInSchema[0],
columnData:e,rowStart:i,rowEnd:i+e.length});i+=e.length}},()=>{});if(i){await awaitAllColumns(y);const o=[];for(const i of y){
const u=i.selectStart??Math.max(t-i.groupStart,0);const d=i.selectEnd??Math.min((n??1/0)-i.groupStart,i.groupRows)
;const p=a==="object"?await asyncGroupToRows(i,u,d,c,"object"):await asyncGroupToRows(i,u,d,r,"array")
;if(e.includeRowIndex)for(let e=0;e<p.length;e++)Object.defineProperty(p[e],k,{value:i.groupStart+u+e});if(s){for(const e of p)if(matchFilter(e,s,f)){
if(_&&r)for(const t of l)r.includes(t)||delete e[t];o.push(e)}}else utils_concat(o,p)}i(o)}else await awaitAllColumns(y)}async function awaitAllColumns(e){
const t=e.flatMap(e=>e.asyncColumns.map(e=>e.data));const n=await Promise.allSettled(t);const r=n.find(e=>e.status==="rejected");if(r)throw r.reason}})};