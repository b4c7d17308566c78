export const id=996;export const ids=[996];export const modules={5996:((e,t,n)=>{n.r(t);n.d(t,{readParquet:()=>readParquet});var o=n(1455);var r=n(8522)
;var s=n(4977);const a={timestampFromMilliseconds:Number,timestampFromMicroseconds:e=>Number(e)/1e3,timestampFromNanoseconds:e=>Number(e/1000n)/1e3,
dateFromDays:e=>e*864e5,stringFromBytes:parquet_cell_text,jsonFromBytes:parquet_cell_text,geometryFromBytes:e=>e,geographyFromBytes:e=>e,
uuidFromBytes:e=>Buffer.from(e).toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-$2-$3-$4-")};const i=new TextDecoder("utf-8",{fatal:true})
;function parquet_cell_text(e){return i.decode(e)}function cellReader(e,t,n){if(isTime(t))return timeReader(e,t,n)
;const o=t.converted_type==="DECIMAL"?t.scale??0:null;const r=10**(o??0);return(t,a)=>{
if(a===null||a===void 0)e.putMissing(t);else if(typeof a==="number")e.putNumber(t,o?rounded(a,r):a);else if(typeof a==="string")e.putTyped(t,a);else if(typeof a==="bigint")putBig(e,t,a);else if(typeof a==="boolean")e.putTruth(t,a);else{
if(e.asked!=="auto")throw new s.P_(`${n}: column "${e.name}" holds neither numbers nor texts nor times. Write it as one of them.`);e.nested=true}}}
function isTime({type:e,converted_type:t,logical_type:n}){
return t==="DATE"||t==="TIMESTAMP_MILLIS"||t==="TIMESTAMP_MICROS"||n?.type==="TIMESTAMP"||n?.type==="DATE"||e==="INT96"&&!t}
function timeReader(e,{converted_type:t,logical_type:n},o){
if(e.asked==="number")throw new s.P_(`${o}: column "${e.name}" holds times, but the plan takes it for numbers. Give it type: time.`)
;const r=t==="DATE"||n?.type==="DATE";const a=r||n?.type==="TIMESTAMP"&&!n.isAdjustedToUTC;const i=a?e.zone:null;return(t,n)=>{
if(typeof n!=="number")e.putMissing(t);else if(e.kind==="time")e.numbers.put(t,i?i.toUtc(n):n);else{const o=new Date(n).toISOString()
;e.putTyped(t,r?o.slice(0,10):a?o.slice(0,-1):o)}}}function putBig(e,t,n){const o=Number(n)
;Number.isSafeInteger(o)||e.kind==="number"?e.putNumber(t,o):e.putText(t,String(n))}function rounded(e,t){const n=Math.round(e*t);return Math.abs(n)<2**52?n/t:e
}async function readParquet(e,t,n){const r=await(0,o.open)(e.file,"r");try{e.hash&&await hashFile(r,e.hash,e.onBytes);await readColumns(e,r,t,n)}catch(t){
if(t instanceof s.P_)throw t;const n=t instanceof Error?t.message:String(t)
;throw new s.P_(`${e.file}: the Parquet file cannot be read (${n.replace(/\s+/g," ").slice(0,160)}).`)}finally{await r.close()}}
async function readColumns({file:e,bytes:t},o,r,i){
const{parquetMetadataAsync:c,parquetRead:l,parquetSchema:m}=await Promise.all([n.e(649),n.e(459)]).then(n.bind(n,4459));const f=slices(o,t);const p=await c(f)
;const{children:d}=m(p);const h=d.map(({element:e})=>e);const y=d.filter(e=>e.children.length>0||e.element.repetition_type==="REPEATED")
;const w=r.columnsOf(h.map(({name:e})=>e),e,new Set(y.map(({element:e})=>e.name)));const g=r.rows;r.reserve(g+Number(p.num_rows));for(const[t,n]of w.entries()){
if(n===null||i&&!i.has(n))continue;const o=h[t];refuseCodecs(e,p,o.name);const r=cellReader(n,o,e);let c=0;for(const{num_rows:t}of p.row_groups){
const i=c+Number(t);const m={columns:[o.name],rowStart:c,rowEnd:i};const d=[];const onChunk=e=>d.push(e);await l({file:f,metadata:p,...m,compressors:u,
parsers:a,onChunk:onChunk});let h=g+c;for(const{columnData:e}of d)for(let t=0;t<e.length;t++)r(h++,e[t])
;if(h!==g+i)throw new s.P_(`${e}: column "${o.name}" ends at row ${h-g} of ${i}. Write the file again.`);c=i;if(n.declined)break}}r.rows=g+Number(p.num_rows)}
function slices(e,t){return{byteLength:t,async slice(n,o=t){const r=new Uint8Array(Math.max(0,o-n));const{bytesRead:s}=await e.read(r,0,r.length,n)
;if(s!==r.length)throw new Error("the file ends too early");return r.buffer}}}async function hashFile(e,t,n){const o=Buffer.allocUnsafe(1<<20);for(let r=0;;){
const{bytesRead:s}=await e.read(o,0,o.length,r);if(s===0)return;t.update(o.subarray(0,s));r+=s;n?.(r)}}const c=Reflect.get(r,"zstdDecompressSync");const u={
GZIP:(e,t)=>r.gunzipSync(e,{maxOutputLength:Math.max(1,t)}),BROTLI:(e,t)=>r.brotliDecompressSync(e,{maxOutputLength:Math.max(1,t)})}
;typeof c==="function"&&(u.ZSTD=(e,t)=>c(e,{maxOutputLength:Math.max(1,t)}));function refuseCodecs(e,{row_groups:t},n){for(const{columns:o}of t){
const t=o.find(({meta_data:e})=>e?.path_in_schema[0]===n)?.meta_data?.codec;if(t===void 0||t==="UNCOMPRESSED"||t==="SNAPPY"||u[t])continue
;const r=t==="ZSTD"?`which Node ${process.version} cannot unpack. Use Node 22.15 or later, or write the file with snappy`:"which is not supported. Write the file with snappy, gzip, brotli or zstd"
;throw new s.P_(`${e}: column "${n}" is compressed by ${t}, ${r}.`)}}})};