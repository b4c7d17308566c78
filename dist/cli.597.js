export const id=597;export const ids=[597];export const modules={30597:((e,t,n)=>{n.r(t);n.d(t,{readParquet:()=>readParquet});var o=n(51455);var r=n(38522)
;var s=n(14977);const i=[1,10,100,1e3,1e4,1e5,1e6,1e7,1e8,1e9,1e10];function shortestDecimal(e,t){if(e===0||!Number.isFinite(e))return e+0
;const n=t===32?t=>Math.fround(t)===e:roundsToHalf(e);const o=Math.abs(e);if(o>1e-4&&o<(t===32?1e6:1e3))for(const t of i){const o=Math.round(e*t)/t
;if(n(o))return o}for(let t=1;t<9;t++){const o=Number(e.toPrecision(t));if(n(o))return o}return Number(e.toPrecision(9))}function roundsToHalf(e){
const t=Math.abs(e);const n=Math.max(-14,Math.floor(Math.log2(t)));const o=2**(n-10);const r=t===2**n&&n>-14?o/4:o/2;return e=>{const n=Math.abs(e)-t
;return n<o/2&&-n<r}}const a={timestampFromMilliseconds:Number,timestampFromMicroseconds:e=>Number(e)/1e3,timestampFromNanoseconds:e=>Number(e/1000n)/1e3,
dateFromDays:e=>e*864e5,stringFromBytes:cell_text,jsonFromBytes:cell_text,geometryFromBytes:e=>e,geographyFromBytes:e=>e,
uuidFromBytes:e=>Buffer.from(e).toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-$2-$3-$4-")};const c=new TextDecoder("utf-8",{fatal:true})
;function cell_text(e){return c.decode(e)}function cellReader(e,t,n,o){if(n!==null)return decimalReader(e,n);if(isTime(t))return timeReader(e,t,o)
;const r=t.logical_type?.type==="FLOAT16"?16:t.type==="FLOAT"?32:null;const i=r===16?2048:r===32?2**24:2**53
;const a=e.asked==="key"&&(r!==null||t.type==="DOUBLE");return(t,n)=>{if(n===null||n===void 0)e.putMissing(t);else if(typeof n==="number"){
a&&Math.abs(n)>i&&Number.isFinite(n)&&refuseRounded(e,o,n);e.putNumber(t,r===null?n:shortestDecimal(n,r))
}else if(typeof n==="string")e.putTyped(t,n);else if(typeof n==="bigint")putBig(e,t,n);else if(typeof n==="boolean")e.putTruth(t,n);else{
if(e.asked!=="auto")throw new s.P_(`${o}: column "${e.name}" holds neither numbers nor texts nor times. Write it as one of them.`);e.nested=true}}}
function refuseRounded({name:e},t,n){
throw new s.P_(`${t}: the id ${n} in "${e}" is kept as a floating number that is too small to hold it exactly. Write ids as integers or texts.`)}
function unmarkDecimal(e){if(e.converted_type!=="DECIMAL"&&e.logical_type?.type!=="DECIMAL")return null;const{scale:t=0}=e;delete e.converted_type
;delete e.logical_type;return t}function decimalReader(e,t){const n=10**t;const o=BigInt(Number.MAX_SAFE_INTEGER);return(r,s)=>{
if(s===null||s===void 0)return e.putMissing(r);const i=s instanceof Uint8Array?integerIn(s):BigInt(s);const a=i<0n?-i:i
;a<=o&&t<=22?e.putNumber(r,Number(i)/n):e.putTyped(r,decimalText(a,t,i<0n))}}function integerIn(e){if(e.length===0)return 0n
;const t=Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("hex");return BigInt.asIntN(8*e.length,BigInt(`0x${t}`))}function decimalText(e,t,n){
const o=String(e).padStart(t+1,"0");const r=o.length-t;const s=o.slice(r).replace(/0+$/,"");return`${n?"-":""}${o.slice(0,r)}${s===""?"":`.${s}`}`}
function isTime({type:e,converted_type:t,logical_type:n}){
return t==="DATE"||t==="TIMESTAMP_MILLIS"||t==="TIMESTAMP_MICROS"||n?.type==="TIMESTAMP"||n?.type==="DATE"||e==="INT96"&&!t}
function timeReader(e,{converted_type:t,logical_type:n},o){
if(e.asked==="number")throw new s.P_(`${o}: column "${e.name}" holds times, but the plan takes it for numbers. Give it type: time.`)
;const r=t==="DATE"||n?.type==="DATE";const i=r||n?.type==="TIMESTAMP"&&!n.isAdjustedToUTC;const a=i?e.zone:null;return(t,n)=>{
if(typeof n!=="number")e.putMissing(t);else if(e.kind==="time")e.numbers.put(t,a?a.toUtc(n):n);else{const o=new Date(n).toISOString()
;e.putTyped(t,r?o.slice(0,10):i?o.slice(0,-1):o)}}}function putBig(e,t,n){const o=Number(n)
;Number.isSafeInteger(o)||e.kind==="number"?e.putNumber(t,o):e.putTyped(t,String(n))}async function readParquet(e,t,n){const r=await(0,o.open)(e.file,"r");try{
e.hash&&await hashFile(r,e.hash,e.onBytes);await readColumns(e,r,t,n)}catch(t){if(t instanceof s.P_)throw t;const n=t instanceof Error?t.message:String(t)
;throw new s.P_(`${e.file}: the Parquet file cannot be read (${n.replace(/\s+/g," ").slice(0,160)}).`)}finally{await r.close()}}
async function readColumns({file:e,bytes:t},o,r,i){
const{parquetMetadataAsync:c,parquetRead:u,parquetSchema:l}=await Promise.all([n.e(8649),n.e(4459)]).then(n.bind(n,54459));const m=slices(o,t)
;const f=await c(m);const{children:d}=l(f);const p=d.map(({element:e})=>e);const h=d.filter(e=>e.children.length>0||e.element.repetition_type==="REPEATED")
;const y=r.columnsOf(p.map(({name:e})=>e),e,new Set(h.map(({element:e})=>e.name)));const g=r.rows;r.reserve(g+Number(f.num_rows));for(const[t,n]of y.entries()){
if(n===null||i&&!i.has(n))continue;const o=p[t];const r=await compressorsFor(f,o.name,e);const c=unmarkDecimal(o);const l=cellReader(n,o,c,e);let d=0
;for(const{num_rows:t}of f.row_groups){const i=d+Number(t);const p={columns:[o.name],rowStart:d,rowEnd:i};const h=[];const onChunk=e=>h.push(e);await u({file:m,
metadata:f,...p,compressors:r,parsers:a,utf8:c===null,onChunk:onChunk});let y=g+d;for(const{columnData:e}of h)for(let t=0;t<e.length;t++)l(y++,e[t])
;if(y!==g+i)throw new s.P_(`${e}: column "${o.name}" ends at row ${y-g} of ${i}. Write the file again.`);d=i;if(n.declined)break}}r.rows=g+Number(f.num_rows)}
function slices(e,t){return{byteLength:t,async slice(n,o=t){const r=new Uint8Array(Math.max(0,o-n));const{bytesRead:s}=await e.read(r,0,r.length,n)
;if(s!==r.length)throw new Error("the file ends too early");return r.buffer}}}async function hashFile(e,t,n){const o=Buffer.allocUnsafe(1<<20);for(let r=0;;){
const{bytesRead:s}=await e.read(o,0,o.length,r);if(s===0)return;t.update(o.subarray(0,s));r+=s;n?.(r)}}const u=Reflect.get(r,"zstdDecompressSync");const l={
GZIP:(e,t)=>r.gunzipSync(e,{maxOutputLength:Math.max(1,t)}),BROTLI:(e,t)=>r.brotliDecompressSync(e,{maxOutputLength:Math.max(1,t)})}
;typeof u==="function"&&(l.ZSTD=(e,t)=>u(e,{maxOutputLength:Math.max(1,t)}));const lz4=()=>n.e(9220).then(n.bind(n,59220));const m={ZSTD:async()=>{
const{decompress:e}=await n.e(8339).then(n.bind(n,68339));return(t,n)=>e(t,new Uint8Array(n))},LZ4:async()=>(await lz4()).decompressLz4,
LZ4_RAW:async()=>(await lz4()).decompressLz4Raw};async function compressorsFor({row_groups:e},t,n){for(const{columns:o}of e){
const e=o.find(({meta_data:e})=>e?.path_in_schema[0]===t)?.meta_data?.codec;if(e===void 0||e==="UNCOMPRESSED"||e==="SNAPPY"||l[e])continue;const r=m[e]
;if(!r)throw new s.P_(`${n}: column "${t}" is compressed by ${e}, which is not supported. Write the file with snappy, gzip, brotli, zstd or lz4.`)
;l[e]=await r()}return l}})};