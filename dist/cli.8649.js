export const id=8649;export const ids=[8649];export const modules={39974:((e,t,n)=>{n.d(t,{W0:()=>bloomEligibleColumns,wv:()=>hashParquetValue,
Mw:()=>readBloomFilter,xo:()=>sbbfContains});var r=n(52558);const i=0xffffffffffffffffn;const o=0x9e3779b185ebca87n;const f=0xc2b2ae3d27d4eb4fn
;const s=0x165667b19e3779f9n;const a=0x85ebca77c2b2ae63n;const l=0x27d4eb2f165667c5n;function rotl64(e,t){return(e<<t|e>>64n-t)&i}function round(e,t){e=e+t*f&i
;e=rotl64(e,31n);return e*o&i}function mergeRound(e,t){e^=round(0n,t);return e*o+a&i}function xxhash64(e,t=0n){
const n=new DataView(e.buffer,e.byteOffset,e.byteLength);const r=e.byteLength;let u=0;let c;if(r>=32){let e=t+o+f&i;let s=t+f&i;let a=t;let l=t-o&i
;while(u+32<=r){e=round(e,n.getBigUint64(u,true));u+=8;s=round(s,n.getBigUint64(u,true));u+=8;a=round(a,n.getBigUint64(u,true));u+=8
;l=round(l,n.getBigUint64(u,true));u+=8}c=rotl64(e,1n)+rotl64(s,7n)+rotl64(a,12n)+rotl64(l,18n)&i;c=mergeRound(c,e);c=mergeRound(c,s);c=mergeRound(c,a)
;c=mergeRound(c,l)}else c=t+l&i;c=c+BigInt(r)&i;while(u+8<=r){c^=round(0n,n.getBigUint64(u,true));c=rotl64(c,27n)*o+a&i;u+=8}if(u+4<=r){
c^=BigInt(n.getUint32(u,true))*o&i;c=rotl64(c,23n)*f+s&i;u+=4}while(u<r){c^=BigInt(n.getUint8(u))*l&i;c=rotl64(c,11n)*o&i;u+=1}c^=c>>33n;c=c*f&i;c^=c>>29n
;c=c*s&i;c^=c>>32n;return c}const u=new TextEncoder
;const c=new Uint32Array([1203114875,1150766481,2284105051,2729912477,1884591559,770785867,2667333959,1550580529]);function blockIndex(e,t){
return Number((e>>32n)*BigInt(t)>>32n)}function blockMask(e){const t=new Uint32Array(8);const n=Number(e&0xffffffffn)|0
;for(let e=0;e<8;e++)t[e]=1<<(Math.imul(n,c[e])>>>27);return t}function sbbfContains(e,t){const n=blockIndex(t,e.length>>3)<<3;const r=blockMask(t)
;for(let t=0;t<8;t++)if((e[n+t]&r[t])===0)return false;return true}function readBloomFilter(e){const t=(0,r.Tn)(e);const n=t.field_1
;if(typeof n!=="number"||n<=0||n%32!==0)return;if(!t.field_2?.field_1)return;if(!t.field_3?.field_1)return;if(!t.field_4?.field_1)return
;const{view:i,offset:o}=e;if(o+n>i.byteLength)throw new Error(`parquet bloom filter truncated: need ${n} bytes, have ${i.byteLength-o}`)
;const f=new Uint32Array(n>>2);for(let e=0;e<f.length;e++)f[e]=i.getUint32(o+e*4,true);e.offset=o+n;return{numBytes:n,blocks:f}}function hashParquetValue(e,t){
if(e===null||e===void 0)return;const{type:n,converted_type:r,logical_type:i}=t;if(n==="BOOLEAN"){if(typeof e!=="boolean")return
;return xxhash64(new Uint8Array([e?1:0]))}if(n==="FLOAT"){if(typeof e!=="number")return;const t=new ArrayBuffer(4);new DataView(t).setFloat32(0,e,true)
;return xxhash64(new Uint8Array(t))}if(n==="DOUBLE"){if(typeof e!=="number")return;const t=new ArrayBuffer(8);new DataView(t).setFloat64(0,e,true)
;return xxhash64(new Uint8Array(t))}if(n==="INT32"){if(r==="DATE"||r==="DECIMAL"||r==="TIME_MILLIS")return
;if(i?.type==="DATE"||i?.type==="TIME"||i?.type==="DECIMAL")return;if(typeof e!=="number"||!Number.isInteger(e))return;const t=new ArrayBuffer(4)
;new DataView(t).setInt32(0,e|0,true);return xxhash64(new Uint8Array(t))}if(n==="INT64"){if(r==="TIMESTAMP_MILLIS"||r==="TIMESTAMP_MICROS")return
;if(r==="TIME_MICROS"||r==="DECIMAL")return;if(i?.type==="TIMESTAMP"||i?.type==="TIME"||i?.type==="DECIMAL")return;let t;if(typeof e==="bigint")t=e;else{
if(typeof e!=="number"||!Number.isSafeInteger(e))return;t=BigInt(e)}const n=new ArrayBuffer(8);new DataView(n).setBigUint64(0,BigInt.asUintN(64,t),true)
;return xxhash64(new Uint8Array(n))}if(n==="BYTE_ARRAY"){if(r==="JSON"||r==="BSON"||r==="DECIMAL")return
;if(i?.type==="JSON"||i?.type==="BSON"||i?.type==="VARIANT")return;if(i?.type==="GEOMETRY"||i?.type==="GEOGRAPHY")return
;if(typeof e==="string")return xxhash64(u.encode(e));if(e instanceof Uint8Array)return xxhash64(e);return}if(n==="FIXED_LEN_BYTE_ARRAY"){
if(r==="DECIMAL"||r==="INTERVAL")return;if(i?.type==="DECIMAL"||i?.type==="UUID"||i?.type==="FLOAT16")return
;if(i?.type==="GEOMETRY"||i?.type==="GEOGRAPHY")return;if(e instanceof Uint8Array)return xxhash64(e);return}return}function bloomEligibleColumns(e){
const t=new Set;walkBloomEligible(e,t);return t}function walkBloomEligible(e,t){if(!e)return;if("$and"in e&&Array.isArray(e.$and)){
for(const n of e.$and)walkBloomEligible(n,t);return}if("$or"in e&&Array.isArray(e.$or)){for(const n of e.$or)walkBloomEligible(n,t);return}if("$nor"in e)return
;for(const[n,r]of Object.entries(e)){if(n.startsWith("$"))continue;(typeof r!=="object"||r===null||Array.isArray(r)||"$eq"in r||"$in"in r)&&t.add(n)}}}),
40312:((e,t,n)=>{n.d(t,{CE:()=>r,I7:()=>u,IE:()=>s,Nw:()=>o,P2:()=>a,UQ:()=>l,gQ:()=>f,p6:()=>i})
;const r=["BOOLEAN","INT32","INT64","INT96","FLOAT","DOUBLE","BYTE_ARRAY","FIXED_LEN_BYTE_ARRAY"]
;const i=["PLAIN","GROUP_VAR_INT","PLAIN_DICTIONARY","RLE","BIT_PACKED","DELTA_BINARY_PACKED","DELTA_LENGTH_BYTE_ARRAY","DELTA_BYTE_ARRAY","RLE_DICTIONARY","BYTE_STREAM_SPLIT"]
;const o=["REQUIRED","OPTIONAL","REPEATED"]
;const f=["UTF8","MAP","MAP_KEY_VALUE","LIST","ENUM","DECIMAL","DATE","TIME_MILLIS","TIME_MICROS","TIMESTAMP_MILLIS","TIMESTAMP_MICROS","UINT_8","UINT_16","UINT_32","UINT_64","INT_8","INT_16","INT_32","INT_64","JSON","BSON","INTERVAL"]
;const s=["UNCOMPRESSED","SNAPPY","GZIP","LZO","BROTLI","LZ4","ZSTD","LZ4_RAW"];const a=["DATA_PAGE","INDEX_PAGE","DICTIONARY_PAGE","DATA_PAGE_V2"]
;const l=["UNORDERED","ASCENDING","DESCENDING"];const u=["SPHERICAL","VINCENTY","THOMAS","ANDOYER","KARNEY"]}),69234:((e,t,n)=>{n.d(t,{Rc:()=>i,C6:()=>convert,
Km:()=>convertWithDictionary,$Q:()=>parseDecimal,dq:()=>parseFloat16});function wkbToGeojson(e){const t=getFlags(e);if(t.type===1)return{type:"Point",
coordinates:readPosition(e,t)};if(t.type===2)return{type:"LineString",coordinates:readLine(e,t)};if(t.type===3)return{type:"Polygon",
coordinates:readPolygon(e,t)};if(t.type===4){const n=[];for(let r=0;r<t.count;r++)n.push(readPosition(e,getFlags(e)));return{type:"MultiPoint",coordinates:n}}
if(t.type===5){const n=[];for(let r=0;r<t.count;r++)n.push(readLine(e,getFlags(e)));return{type:"MultiLineString",coordinates:n}}if(t.type===6){const n=[]
;for(let r=0;r<t.count;r++)n.push(readPolygon(e,getFlags(e)));return{type:"MultiPolygon",coordinates:n}}if(t.type===7){const n=[]
;for(let r=0;r<t.count;r++)n.push(wkbToGeojson(e));return{type:"GeometryCollection",geometries:n}}throw new Error(`Unsupported geometry type: ${t.type}`)}
function getFlags(e){const{view:t}=e;const n=t.getUint8(e.offset++)===1;const r=t.getUint32(e.offset,n);e.offset+=4;const i=r%1e3;const o=Math.floor(r/1e3)
;let f=0;if(i>1&&i<=7){f=t.getUint32(e.offset,n);e.offset+=4}let s=2;o&&s++;o===3&&s++;return{littleEndian:n,type:i,dim:s,count:f}}function readPosition(e,t){
const n=[];for(let r=0;r<t.dim;r++){const r=e.view.getFloat64(e.offset,t.littleEndian);e.offset+=8;n.push(r)}return n}function readLine(e,t){const n=[]
;for(let r=0;r<t.count;r++)n.push(readPosition(e,t));return n}function readPolygon(e,t){const{view:n}=e;const r=[];for(let i=0;i<t.count;i++){
const i=n.getUint32(e.offset,t.littleEndian);e.offset+=4;r.push(readLine(e,{...t,count:i}))}return r}const r=new TextDecoder;const i={
timestampFromMilliseconds(e){return new Date(Number(e))},timestampFromMicroseconds(e){return new Date(Number(e/1000n))},timestampFromNanoseconds(e){
return new Date(Number(e/1000000n))},dateFromDays(e){return new Date(e*864e5)},stringFromBytes(e){return e&&r.decode(e)},jsonFromBytes(e){
return e&&JSON.parse(r.decode(e))},geometryFromBytes(e){return e&&wkbToGeojson({view:new DataView(e.buffer,e.byteOffset,e.byteLength),offset:0})},
geographyFromBytes(e){return e&&wkbToGeojson({view:new DataView(e.buffer,e.byteOffset,e.byteLength),offset:0})},uuidFromBytes(e){if(!e)return
;const t=Array.from(e,e=>e.toString(16).padStart(2,"0")).join("");return t.slice(0,8)+"-"+t.slice(8,12)+"-"+t.slice(12,16)+"-"+t.slice(16,20)+"-"+t.slice(20,32)
}};function convertWithDictionary(e,t,n,r){if(t&&n.endsWith("_DICTIONARY")){let n=e
;e instanceof Uint8Array&&!(t instanceof Uint8Array)&&(n=new t.constructor(e.length));for(let r=0;r<e.length;r++)n[r]=t[e[r]];return n}return convert(e,r)}
function convert(e,t){const{element:n,parsers:r,utf8:i=true,schemaPath:o}=t;const{type:f,converted_type:s,logical_type:a}=n
;const l=n.repetition_type!=="REQUIRED";const u=o?.some(e=>e.element.logical_type?.type==="VARIANT")
;if(u&&f==="BYTE_ARRAY"&&s!=="UTF8"&&a?.type!=="STRING")return e;if(s==="DECIMAL"){const t=n.scale||0;const r=10**-t;const i=new Array(e.length)
;for(let t=0;t<i.length;t++)e[t]instanceof Uint8Array?i[t]=parseDecimal(e[t])*r:i[t]=Number(e[t])*r;return i}
if(!s&&f==="INT96")return Array.from(e).map(e=>r.timestampFromNanoseconds(parseInt96Nanos(e)));if(s==="DATE")return Array.from(e).map(e=>r.dateFromDays(e))
;if(s==="TIMESTAMP_MILLIS")return Array.from(e).map(e=>r.timestampFromMilliseconds(e))
;if(s==="TIMESTAMP_MICROS")return Array.from(e).map(e=>r.timestampFromMicroseconds(e));if(s==="JSON")return e.map(e=>r.jsonFromBytes(e))
;if(s==="BSON")throw new Error("parquet bson not supported");if(s==="INTERVAL")throw new Error("parquet interval not supported")
;if(a?.type==="GEOMETRY")return e.map(e=>r.geometryFromBytes(e));if(a?.type==="GEOGRAPHY")return e.map(e=>r.geographyFromBytes(e))
;if(a?.type==="UUID")return e.map(e=>r.uuidFromBytes(e));if(s==="UTF8"||a?.type==="STRING"||i&&f==="BYTE_ARRAY")return e.map(e=>r.stringFromBytes(e))
;if(s==="UINT_64"||a?.type==="INTEGER"&&a.bitWidth===64&&!a.isSigned){if(e instanceof BigInt64Array)return new BigUint64Array(e.buffer,e.byteOffset,e.length)
;const t=l?new Array(e.length):new BigUint64Array(e.length);for(let n=0;n<t.length;n++)t[n]=e[n];return t}
if(s==="UINT_32"||a?.type==="INTEGER"&&a.bitWidth===32&&!a.isSigned){if(e instanceof Int32Array)return new Uint32Array(e.buffer,e.byteOffset,e.length)
;const t=l?new Array(e.length):new Uint32Array(e.length);for(let n=0;n<t.length;n++)t[n]=e[n]<0?4294967296+e[n]:e[n];return t}
if(a?.type==="FLOAT16")return Array.from(e).map(parseFloat16);if(a?.type==="TIMESTAMP"){const{unit:t}=a;let n=r.timestampFromMilliseconds
;t==="MICROS"&&(n=r.timestampFromMicroseconds);t==="NANOS"&&(n=r.timestampFromNanoseconds);const i=new Array(e.length);for(let t=0;t<i.length;t++)i[t]=n(e[t])
;return i}return e}function parseDecimal(e){if(!e.length)return 0;let t=0n;for(const n of e)t=t*256n+BigInt(n);const n=e.length*8
;t>=2n**BigInt(n-1)&&(t-=2n**BigInt(n));return Number(t)}function parseInt96Nanos(e){const t=(e>>64n)-2440588n;const n=e&0xffffffffffffffffn
;return t*86400000000000n+n}function parseFloat16(e){if(!e)return;const t=e[1]<<8|e[0];const n=t>>15?-1:1;const r=t>>10&31;const i=t&1023
;if(r===0)return n*2**-14*(i/1024);if(r===31)return i?NaN:n*(1/0);return n*2**(r-15)*(1+i/1024)}}),96367:((e,t,n)=>{n.d(t,{FS:()=>convertMetadata,
Ei:()=>parquetMetadataAsync,YR:()=>parquetSchema});var r=n(40312);var i=n(69234);var o=n(28286);var f=n(52558);function markGeoColumns(e,t){const n=new Map
;const r=t?.find(({key:e})=>e==="geo")?.value;const i=(r&&JSON.parse(r)?.columns)??{};for(const[e,t]of Object.entries(i)){if(t.encoding!=="WKB")continue
;const r=t.edges==="spherical"?"GEOGRAPHY":"GEOMETRY";const i=t.crs?.id??t.crs?.ids?.[0];const o=i?`${i.authority}:${i.code.toString()}`:void 0;n.set(e,{type:r,
crs:o})}for(let t=1;t<e.length;t++){const{logical_type:r,name:i,num_children:o,type:f}=e[t];if(o){t+=o;continue}
f!=="BYTE_ARRAY"||r||(e[t].logical_type=n.get(i))}}const s=1<<19;const a=new TextDecoder;function decode(e){return e&&a.decode(e)}
async function parquetMetadataAsync(e,{parsers:t,initialFetchSize:n=s,geoparquet:r=true}={}){
if(!e||!(e.byteLength>=0))throw new Error("parquet expected AsyncBuffer");const i=Math.max(0,e.byteLength-n);const o=await e.slice(i,e.byteLength)
;const f=new DataView(o);if(f.getUint32(o.byteLength-4,true)!==827474256)throw new Error("parquet file invalid (footer != PAR1)")
;const a=f.getUint32(o.byteLength-8,true);if(a>e.byteLength-8)throw new Error(`parquet metadata length ${a} exceeds available buffer ${e.byteLength-8}`)
;if(a+8>n){const n=e.byteLength-a-8;const f=await e.slice(n,i);const s=new ArrayBuffer(a+8);const l=new Uint8Array(s);l.set(new Uint8Array(f))
;l.set(new Uint8Array(o),i-n);return parquetMetadata(s,{parsers:t,geoparquet:r})}return parquetMetadata(o,{parsers:t,geoparquet:r})}
function parquetMetadata(e,{parsers:t,geoparquet:n=true}={}){let o;if(e instanceof ArrayBuffer)o=new DataView(e);else{
if(!(e instanceof Uint8Array))throw new Error("parquet expected ArrayBuffer or Uint8Array");o=new DataView(e.buffer,e.byteOffset,e.byteLength)}const s={...i.Rc,
...t};if(o.byteLength<8)throw new Error("parquet file is too short")
;if(o.getUint32(o.byteLength-4,true)!==827474256)throw new Error("parquet file invalid (footer != PAR1)");const a=o.byteLength-8;const l=o.getUint32(a,true)
;if(l>o.byteLength-8)throw new Error(`parquet metadata length ${l} exceeds available buffer ${o.byteLength-8}`);const u=a-l;const c={view:o,offset:u}
;const d=(0,f.Tn)(c);const _=d.field_1;const y=d.field_2.map(e=>({type:r.CE[e.field_1],type_length:e.field_2,repetition_type:r.Nw[e.field_3],
name:decode(e.field_4),num_children:e.field_5,converted_type:r.gQ[e.field_6],scale:e.field_7,precision:e.field_8,field_id:e.field_9,
logical_type:logicalType(e.field_10)}));const g=y.filter(e=>e.type);const p=d.field_3;const m=d.field_4.map(e=>({columns:e.field_1.map((e,t)=>({
file_path:decode(e.field_1),file_offset:e.field_2,meta_data:e.field_3&&{type:r.CE[e.field_3.field_1],encodings:e.field_3.field_2?.map(e=>r.p6[e]),
path_in_schema:e.field_3.field_3.map(decode),codec:r.IE[e.field_3.field_4],num_values:e.field_3.field_5,total_uncompressed_size:e.field_3.field_6,
total_compressed_size:e.field_3.field_7,key_value_metadata:e.field_3.field_8?.map(e=>({key:decode(e.field_1),value:decode(e.field_2)})),
data_page_offset:e.field_3.field_9,index_page_offset:e.field_3.field_10,dictionary_page_offset:e.field_3.field_11,
statistics:convertStats(e.field_3.field_12,g[t],s),encoding_stats:e.field_3.field_13?.map(e=>({page_type:r.P2[e.field_1],encoding:r.p6[e.field_2],
count:e.field_3})),bloom_filter_offset:e.field_3.field_14,bloom_filter_length:e.field_3.field_15,size_statistics:e.field_3.field_16&&{
unencoded_byte_array_data_bytes:e.field_3.field_16.field_1,repetition_level_histogram:e.field_3.field_16.field_2,
definition_level_histogram:e.field_3.field_16.field_3},geospatial_statistics:e.field_3.field_17&&{bbox:e.field_3.field_17.field_1&&{
xmin:e.field_3.field_17.field_1.field_1,xmax:e.field_3.field_17.field_1.field_2,ymin:e.field_3.field_17.field_1.field_3,ymax:e.field_3.field_17.field_1.field_4,
zmin:e.field_3.field_17.field_1.field_5,zmax:e.field_3.field_17.field_1.field_6,mmin:e.field_3.field_17.field_1.field_7,mmax:e.field_3.field_17.field_1.field_8
},geospatial_types:e.field_3.field_17.field_2}},offset_index_offset:e.field_4,offset_index_length:e.field_5,column_index_offset:e.field_6,
column_index_length:e.field_7,crypto_metadata:e.field_8,encrypted_column_metadata:e.field_9})),total_byte_size:e.field_2,num_rows:e.field_3,
sorting_columns:e.field_4?.map(e=>({column_idx:e.field_1,descending:e.field_2,nulls_first:e.field_3})),file_offset:e.field_5,total_compressed_size:e.field_6,
ordinal:e.field_7}));const h=d.field_5?.map(e=>({key:decode(e.field_1),value:decode(e.field_2)}));const A=decode(d.field_6);n&&markGeoColumns(y,h);return{
version:_,schema:y,num_rows:p,row_groups:m,key_value_metadata:h,created_by:A,metadata_length:l}}function parquetSchema({schema:e}){return(0,o.Dy)(e,[])[0]}
function logicalType(e){if(e?.field_1)return{type:"STRING"};if(e?.field_2)return{type:"MAP"};if(e?.field_3)return{type:"LIST"};if(e?.field_4)return{type:"ENUM"}
;if(e?.field_5)return{type:"DECIMAL",scale:e.field_5.field_1,precision:e.field_5.field_2};if(e?.field_6)return{type:"DATE"};if(e?.field_7)return{type:"TIME",
isAdjustedToUTC:e.field_7.field_1,unit:timeUnit(e.field_7.field_2)};if(e?.field_8)return{type:"TIMESTAMP",isAdjustedToUTC:e.field_8.field_1,
unit:timeUnit(e.field_8.field_2)};if(e?.field_10)return{type:"INTEGER",bitWidth:e.field_10.field_1,isSigned:e.field_10.field_2};if(e?.field_11)return{
type:"NULL"};if(e?.field_12)return{type:"JSON"};if(e?.field_13)return{type:"BSON"};if(e?.field_14)return{type:"UUID"};if(e?.field_15)return{type:"FLOAT16"}
;if(e?.field_16)return{type:"VARIANT",specification_version:e.field_16.field_1};if(e?.field_17)return{type:"GEOMETRY",crs:decode(e.field_17.field_1)}
;if(e?.field_18)return{type:"GEOGRAPHY",crs:decode(e.field_18.field_1),algorithm:r.I7[e.field_18.field_2]};return e}function timeUnit(e){
if(e.field_1)return"MILLIS";if(e.field_2)return"MICROS";if(e.field_3)return"NANOS";throw new Error("parquet time unit required")}function convertStats(e,t,n){
return e&&{max:convertMetadata(e.field_1,t,n),min:convertMetadata(e.field_2,t,n),null_count:e.field_3,distinct_count:e.field_4,
max_value:convertMetadata(e.field_5,t,n),min_value:convertMetadata(e.field_6,t,n),is_max_value_exact:e.field_7,is_min_value_exact:e.field_8}}
function convertMetadata(e,t,n){const{type:r,converted_type:o,logical_type:f}=t;if(e===void 0)return e;if(r==="BOOLEAN")return e[0]===1
;if(r==="BYTE_ARRAY")return n.stringFromBytes(e);const s=new DataView(e.buffer,e.byteOffset,e.byteLength)
;if(r==="FLOAT"&&s.byteLength===4)return s.getFloat32(0,true);if(r==="DOUBLE"&&s.byteLength===8)return s.getFloat64(0,true)
;if(r==="INT32"&&o==="DECIMAL"&&s.byteLength===4)return s.getInt32(0,true)*10**-(t.scale||0)
;if(r==="INT64"&&o==="DECIMAL"&&s.byteLength===8)return Number(s.getBigInt64(0,true))*10**-(t.scale||0)
;if(r==="INT32"&&o==="DATE")return n.dateFromDays(s.getInt32(0,true))
;if(r==="INT64"&&o==="TIMESTAMP_MILLIS")return n.timestampFromMilliseconds(s.getBigInt64(0,true))
;if(r==="INT64"&&o==="TIMESTAMP_MICROS")return n.timestampFromMicroseconds(s.getBigInt64(0,true))
;if(r==="INT64"&&f?.type==="TIMESTAMP"&&f?.unit==="NANOS")return n.timestampFromNanoseconds(s.getBigInt64(0,true))
;if(r==="INT64"&&f?.type==="TIMESTAMP"&&f?.unit==="MICROS")return n.timestampFromMicroseconds(s.getBigInt64(0,true))
;if(r==="INT64"&&f?.type==="TIMESTAMP")return n.timestampFromMilliseconds(s.getBigInt64(0,true))
;const a=o?.startsWith("UINT_")||f?.type==="INTEGER"&&!f.isSigned;if(r==="INT32"&&a&&s.byteLength===4)return s.getUint32(0,true)
;if(r==="INT64"&&a&&s.byteLength===8)return s.getBigUint64(0,true);if(r==="INT32"&&s.byteLength===4)return s.getInt32(0,true)
;if(r==="INT64"&&s.byteLength===8)return s.getBigInt64(0,true);if(o==="DECIMAL")return(0,i.$Q)(e)*10**-(t.scale||0);if(f?.type==="FLOAT16")return(0,i.dq)(e)
;if(f?.type==="UUID")return n.uuidFromBytes(e);if(r==="FIXED_LEN_BYTE_ARRAY")return e;return e}}),28286:((e,t,n)=>{n.d(t,{Dy:()=>getSchemaPath,ES:()=>isMapLike,
fX:()=>getPhysicalColumns,g7:()=>isFlatColumn,mM:()=>getMaxDefinitionLevel,qt:()=>getMaxRepetitionLevel,st:()=>getTreePath,wq:()=>isListLike})
;function schemaTree(e,t,n){const r=e[t];const i=[];let o=1;if(r.num_children)while(i.length<r.num_children){const r=e[t+o]
;const f=schemaTree(e,t+o,[...n,r.name]);o+=f.count;i.push(f)}return{count:o,element:r,children:i,path:n}}function getSchemaPath(e,t){
return getTreePath(schemaTree(e,0,[]),t)}function getTreePath(e,t){const n=[e];for(const r of t){const i=e.children.find(e=>e.element.name===r)
;if(!i)throw new Error(`parquet schema element not found: ${t}`);n.push(i);e=i}return n}function getPhysicalColumns(e){const t=[];function traverse(e){
if(e.children.length)for(const t of e.children)traverse(t);else t.push(e.path.join("."))}traverse(e);return t}function getMaxRepetitionLevel(e){let t=0
;for(const{element:n}of e)n.repetition_type==="REPEATED"&&t++;return t}function getMaxDefinitionLevel(e){let t=0
;for(const{element:n}of e.slice(1))n.repetition_type!=="REQUIRED"&&t++;return t}function isListLike(e){if(!e)return false
;if(e.element.converted_type!=="LIST")return false;if(e.children.length>1)return false;const t=e.children[0];if(t.children.length>1)return false
;if(t.element.repetition_type!=="REPEATED")return false;return true}function isMapLike(e){if(!e)return false;if(e.element.converted_type!=="MAP")return false
;if(e.children.length>1)return false;const t=e.children[0];if(t.children.length!==2)return false;if(t.element.repetition_type!=="REPEATED")return false
;const n=t.children.find(e=>e.element.name==="key");if(n?.element.repetition_type==="REPEATED")return false;const r=t.children.find(e=>e.element.name==="value")
;if(r?.element.repetition_type==="REPEATED")return false;return true}function isFlatColumn(e){if(e.length!==2)return false;const[,t]=e
;if(t.element.repetition_type==="REPEATED")return false;if(t.children.length)return false;return true}}),52558:((e,t,n)=>{n.d(t,{GD:()=>readZigZagBigInt,
Tn:()=>deserializeTCompactProtocol,fN:()=>readZigZag,pT:()=>readVarInt});const r=0;const i=1;const o=2;const f=3;const s=4;const a=5;const l=6;const u=7
;const c=8;const d=9;const _=12;function deserializeTCompactProtocol(e){const t={};let n=0;while(true){
if(e.offset>=e.view.byteLength)throw new Error("thrift struct ended without STOP");const i=e.view.getUint8(e.offset++);const o=i&15;if(o===r)break;const f=i>>4
;n=f?n+f:readZigZag(e);t[`field_${n}`]=readElement(e,o)}return t}function readElement(e,t){switch(t){case i:return true;case o:return false;case f:
return e.view.getInt8(e.offset++);case s:case a:return readZigZag(e);case l:return readZigZagBigInt(e);case u:{const t=e.view.getFloat64(e.offset,true)
;e.offset+=8;return t}case c:{const t=readVarInt(e)
;if(e.offset+t>e.view.byteLength)throw new Error(`thrift binary length ${t} exceeds remaining ${e.view.byteLength-e.offset} bytes`)
;const n=new Uint8Array(e.view.buffer,e.view.byteOffset+e.offset,t);e.offset+=t;return n}case d:{const t=e.view.getUint8(e.offset++);const n=t&15;let r=t>>4
;r===15&&(r=readVarInt(e));const s=n===i||n===o;const a=new Array(r);for(let t=0;t<r;t++)a[t]=s?readElement(e,f)===1:readElement(e,n);return a}case _:
return deserializeTCompactProtocol(e);default:throw new Error(`thrift unhandled type: ${t}`)}}function readVarInt(e){let t=0;let n=0;while(true){
const r=e.view.getUint8(e.offset++);t|=(r&127)<<n;if(!(r&128))return t;n+=7}}function readVarBigInt(e){let t=0n;let n=0n;while(true){
const r=e.view.getUint8(e.offset++);t|=BigInt(r&127)<<n;if(!(r&128))return t;n+=7n}}function readZigZag(e){const t=readVarInt(e);return t>>>1^-(t&1)}
function readZigZagBigInt(e){const t=readVarBigInt(e);return t>>1n^-(t&1n)}}),94428:((e,t,n)=>{n.d(t,{Bq:()=>flatten,aB:()=>toJson,aI:()=>equals,xW:()=>concat})
;function toJson(e){if(e===void 0)return null;if(typeof e==="bigint")return Number(e);if(Object.is(e,-0))return 0;if(Array.isArray(e))return e.map(toJson)
;if(e instanceof Uint8Array)return Array.from(e);if(e instanceof Date)return e.toISOString();if(e instanceof Object){const t={};for(const n of Object.keys(e)){
if(e[n]===void 0)continue;t[n]=toJson(e[n])}return t}return e}function concat(e,t){const n=1e4;for(let r=0;r<t.length;r+=n)e.push(...t.slice(r,r+n))}
function equals(e,t,n=true){if(n?e===t:e==t)return true;if(!e||!t||typeof e!=="object"||typeof t!=="object")return false
;if(e instanceof Uint8Array&&t instanceof Uint8Array){if(e.length!==t.length)return false;for(let n=0;n<e.length;n++)if(e[n]!==t[n])return false;return true}
if(e instanceof Date||t instanceof Date)return e instanceof Date&&t instanceof Date&&e.getTime()===t.getTime();if(Array.isArray(e)&&Array.isArray(t)){
if(e.length!==t.length)return false;for(let r=0;r<e.length;r++)if(!equals(e[r],t[r],n))return false;return true}const r=Object.keys(e)
;if(r.length!==Object.keys(t).length)return false;for(const i of r)if(!equals(e[i],t[i],n))return false;return true}function flatten(e){if(!e)return[]
;if(e.length===1)return e[0];const t=[];for(const n of e)concat(t,n);return t}})};