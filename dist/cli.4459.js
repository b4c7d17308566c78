export const id=4459;export const ids=[4459];export const modules={54459:((e,t,n)=>{n.d(t,{parquetMetadataAsync:()=>r.Ei,parquetRead:()=>parquetRead,
parquetSchema:()=>r.YR});n(79896);var r=n(96367);var o=n(39974);var a=n(94428);const s=new TextEncoder;function pathsNeededForFilter(e){if(!e)return[]
;const t=[]
;"$and"in e&&Array.isArray(e.$and)?t.push(...e.$and.flatMap(pathsNeededForFilter)):"$or"in e&&Array.isArray(e.$or)?t.push(...e.$or.flatMap(pathsNeededForFilter)):"$nor"in e&&Array.isArray(e.$nor)?t.push(...e.$nor.flatMap(pathsNeededForFilter)):t.push(...Object.keys(e))
;return[...new Set(t)]}function filter_columnsNeededForFilter(e){return[...new Set(pathsNeededForFilter(e).map(e=>e.split(".")[0]))]}
function matchFilter(e,t,n=true){if("$and"in t&&Array.isArray(t.$and))return t.$and.every(t=>matchFilter(e,t,n))
;if("$or"in t&&Array.isArray(t.$or))return t.$or.some(t=>matchFilter(e,t,n));if("$nor"in t&&Array.isArray(t.$nor))return!t.$nor.some(t=>matchFilter(e,t,n))
;return Object.entries(t).every(([t,r])=>{const o=resolve(e,t);if(typeof r!=="object"||r===null||Array.isArray(r))return(0,a.aI)(o,r,n)
;return Object.entries(r||{}).every(([e,t])=>{if(e==="$gt")return o!==null&&o!==void 0&&o>t;if(e==="$gte")return o!==null&&o!==void 0&&o>=t
;if(e==="$lt")return o!==null&&o!==void 0&&o<t;if(e==="$lte")return o!==null&&o!==void 0&&o<=t;if(e==="$eq")return(0,a.aI)(o,t,n);if(e==="$ne")return!(0,
a.aI)(o,t,n);if(e==="$in")return Array.isArray(t)&&matchesIn(o,t,n);if(e==="$nin")return Array.isArray(t)&&!matchesIn(o,t,n);if(e==="$not")return!matchFilter({
value:o},{value:t},n);return true})})}function matchesIn(e,t,n){return t.some(t=>(0,a.aI)(e,t,n)||Array.isArray(e)&&e.some(e=>(0,a.aI)(e,t,n)))}
function canSkipRowGroup({rowGroup:e,physicalColumns:t,filter:n,strict:r=true,bloomFilters:a,schemaElements:s}){if(!n)return false
;if("$and"in n&&Array.isArray(n.$and))return n.$and.some(n=>canSkipRowGroup({rowGroup:e,physicalColumns:t,filter:n,strict:r,bloomFilters:a,schemaElements:s}))
;if("$or"in n&&Array.isArray(n.$or))return n.$or.every(n=>canSkipRowGroup({rowGroup:e,physicalColumns:t,filter:n,strict:r,bloomFilters:a,schemaElements:s}))
;if("$nor"in n&&Array.isArray(n.$nor))return false;for(const[i,f]of Object.entries(n)){const n=t.indexOf(i);if(n===-1)continue
;const c=e.columns[n].meta_data?.statistics;const{min:l,max:u,min_value:d,max_value:p,null_count:m}=c||{};const h=d!==void 0?d:l;const g=p!==void 0?p:u
;const y=h!==void 0&&g!==void 0;const w=a?.[i];const _=s?.[i];const v=matchFilter({value:null},{value:f},r)&&(m===void 0||m>0)
;if(y&&!v&&canSkipStats(f,h,g,r,_))return true;for(const[e,t]of Object.entries(f||{}))if(w&&_){if(e==="$eq"){const e=(0,o.wv)(t,_);if(e!==void 0&&!(0,
o.xo)(w.blocks,e))return true}if(e==="$in"&&Array.isArray(t)&&t.length>0){let e=true;for(const n of t){const t=(0,o.wv)(n,_);if(t===void 0||(0,
o.xo)(w.blocks,t)){e=false;break}}if(e)return true}}}return false}function canSkipStats(e,t,n,r,o){if(t===void 0||n===void 0)return false
;const s=o?.type==="FLOAT"||o?.type==="DOUBLE"||o?.logical_type?.type==="FLOAT16";for(const[i,f]of Object.entries(e||{})){const e=compareParquetValues(t,f,r,o)
;const c=compareParquetValues(n,f,r,o);const l=t instanceof Uint8Array||n instanceof Uint8Array
;const u=!l&&(o?.type!=="BYTE_ARRAY"||typeof f==="string"&&[...f].every(e=>e.charCodeAt(0)<=127));if(i==="$gt"&&u&&c!==void 0&&c<=0)return true
;if(i==="$gte"&&u&&c!==void 0&&c<0)return true;if(i==="$lt"&&u&&e!==void 0&&e>=0)return true;if(i==="$lte"&&u&&e!==void 0&&e>0)return true;if(i==="$eq"){
const e=compareParquetValues(f,t,r,o);const a=compareParquetValues(f,n,r,o);if(e!==void 0&&e<0||a!==void 0&&a>0)return true}if(i==="$ne"&&!s&&(0,
a.aI)(t,n,r)&&(0,a.aI)(t,f,r))return true;if(i==="$in"&&Array.isArray(f)&&f.every(e=>{const a=compareParquetValues(e,t,r,o)
;const s=compareParquetValues(e,n,r,o);return a!==void 0&&a<0||s!==void 0&&s>0}))return true;if(i==="$nin"&&!s&&Array.isArray(f)&&(0,a.aI)(t,n,r)&&f.some(e=>(0,
a.aI)(t,e,r)))return true}return false}function compareParquetValues(e,t,n,r){if(r?.type==="BYTE_ARRAY"){if(typeof e!=="string"||typeof t!=="string")return
;return compareBytes(s.encode(e),s.encode(t))}if(e instanceof Uint8Array||t instanceof Uint8Array){
if(!(e instanceof Uint8Array)||!(t instanceof Uint8Array))return;return compareBytes(e,t)}if(e<t)return-1;if(e>t)return 1;if((0,a.aI)(e,t,n))return 0;return}
function compareBytes(e,t){const n=Math.min(e.length,t.length);for(let r=0;r<n;r++){if(e[r]<t[r])return-1;if(e[r]>t[r])return 1}if(e.length<t.length)return-1
;if(e.length>t.length)return 1;return 0}function matchesNull(e,t){return matchFilter({value:null},{value:e},t)}function filterPageRanges(e,t,n,r=true){
if(!e)return;if("$and"in e&&Array.isArray(e.$and)){let o;for(const a of e.$and)o=intersectRanges(o,filterPageRanges(a,t,n,r));return o}
if("$or"in e&&Array.isArray(e.$or)){let o=[];for(const a of e.$or){const e=filterPageRanges(a,t,n,r);if(!e)return;o=unionRanges(o,e)}return o}
if("$nor"in e&&Array.isArray(e.$nor))return;let o;for(const[a,s]of Object.entries(e)){const e=t[a];if(!e)continue;const i=matchesNull(s,r);const f=[]
;for(let t=0;t<e.pageStarts.length;t++){const o=e.pageStarts[t];const a=t+1<e.pageStarts.length?e.pageStarts[t+1]:n;const c=e.nullCounts?.[t]
;const l=i&&(c===void 0||c>0);const u=!e.nullPages[t]&&!l&&canSkipStats(s,e.minValues[t],e.maxValues[t],r,e.element);if(!u){const e=f[f.length-1]
;e&&e[1]===o?e[1]=a:f.push([o,a])}}o=intersectRanges(o,f)}return o}function intersectRanges(e,t){if(!e)return t;if(!t)return e;const n=[];let r=0;let o=0
;while(r<e.length&&o<t.length){const a=Math.max(e[r][0],t[o][0]);const s=Math.min(e[r][1],t[o][1]);a<s&&n.push([a,s]);e[r][1]<t[o][1]?r++:o++}return n}
function unionRanges(e,t){const n=[];let r=0;let o=0;while(r<e.length||o<t.length){const a=o>=t.length||r<e.length&&e[r][0]<=t[o][0]?e[r++]:t[o++]
;const s=n[n.length-1];s&&a[0]<=s[1]?s[1]=Math.max(s[1],a[1]):n.push([a[0],a[1]])}return n}function resolve(e,t){let n=e;for(const e of t.split("."))n=n?.[e]
;return n}var i=n(28286);var f=n(69234);const c=new TextDecoder;const l=new WeakMap;function decodeVariantColumn(e,t=f.Rc){
if(Array.isArray(e))return e.map(e=>decodeVariantColumn(e,t));if(typeof e!=="object")return e;if("metadata"in e){const n=parseVariantMetadata(e.metadata)
;const r=e.typed_value&&decodeTypedValue(e.typed_value,n,t);const o=e.value&&readVariant(makeReader(e.value),n,t);if(r&&o)return{...o,...r};return r??o}return e
}function decodeTypedValue(e,t,n){if(e instanceof Date)return e;if(e&&typeof e==="object"&&!Array.isArray(e)&&!(e instanceof Uint8Array)){
if("typed_value"in e&&e.typed_value!==null&&e.typed_value!==void 0)return decodeTypedValue(e.typed_value,t,n)
;if("value"in e&&e.value instanceof Uint8Array)return readVariant(makeReader(e.value),t,n);if("typed_value"in e||"value"in e)return null;const r={}
;for(const[o,a]of Object.entries(e)){if(!t.dictionary.includes(o))continue;r[o]=decodeTypedValue(a,t,n)}return r}
if(e instanceof Uint8Array)return readVariant(makeReader(e),t,n);if(Array.isArray(e))return e.map(e=>decodeTypedValue(e,t,n));return e}function makeReader(e){
return{view:new DataView(e.buffer,e.byteOffset,e.byteLength),offset:0}}function parseVariantMetadata(e){let t=l.get(e.buffer);if(!t){t=new Map;l.set(e.buffer,t)
}const n=`${e.byteOffset}:${e.byteLength}`;const r=t.get(n);if(r)return r;const o=makeReader(e);const a=o.view.getUint8(o.offset++);const s=a&15
;if(s!==1)throw new Error(`parquet unsupported variant metadata version: ${s}`);const i=(a>>4&1)===1;const f=1+(a>>6&3);const u=readUnsigned(o,f)
;const d=new Array(u+1);for(let e=0;e<d.length;e++)d[e]=readUnsigned(o,f);const p=o.offset;const m=new Array(u);for(let t=0;t<u;t++){const n=d[t];const r=d[t+1]
;const o=new Uint8Array(e.buffer,e.byteOffset+p+n,r-n);m[t]=c.decode(o)}const h={dictionary:m,sorted:i};t.set(n,h);return h}function readUnsigned(e,t){let n=0
;for(let r=0;r<t;r++)n|=e.view.getUint8(e.offset+r)<<r*8;e.offset+=t;return n}function readVariant(e,t,n){const r=e.view.getUint8(e.offset++);const o=r&3
;const a=r>>2;if(o===0)return readVariantPrimitive(e,a,n);if(o===2)return readVariantObject(e,a,t,n);if(o===3)return readVariantArray(e,a,t,n)
;const s=new Uint8Array(e.view.buffer,e.view.byteOffset+e.offset,a);e.offset+=a;return c.decode(s)}function readVariantPrimitive(e,t,n){switch(t){case 0:
return null;case 1:return true;case 2:return false;case 3:{const t=e.view.getInt8(e.offset);e.offset+=1;return t}case 4:{const t=e.view.getInt16(e.offset,true)
;e.offset+=2;return t}case 5:{const t=e.view.getInt32(e.offset,true);e.offset+=4;return t}case 6:{const t=e.view.getBigInt64(e.offset,true);e.offset+=8;return t
}case 7:{const t=e.view.getFloat64(e.offset,true);e.offset+=8;return t}case 8:return readVariantDecimal(e,4);case 9:return readVariantDecimal(e,8);case 10:
return readVariantDecimal(e,16);case 11:{const t=e.view.getInt32(e.offset,true);e.offset+=4;return n.dateFromDays(t)}case 12:case 13:{
const t=e.view.getBigInt64(e.offset,true);e.offset+=8;return n.timestampFromMicroseconds(t)}case 14:{const t=e.view.getFloat32(e.offset,true);e.offset+=4
;return t}case 15:return readVariantBinary(e);case 16:{const t=readVariantBinary(e);return c.decode(t)}case 17:{const t=e.view.getBigInt64(e.offset,true)
;e.offset+=8;return t}case 18:case 19:{const t=e.view.getBigInt64(e.offset,true);e.offset+=8;return n.timestampFromNanoseconds(t)}case 20:{
const t=new Uint8Array(e.view.buffer,e.view.byteOffset+e.offset,16);e.offset+=16;const n=Array.from(t,e=>e.toString(16).padStart(2,"0")).join("")
;return`${n.slice(0,8)}-${n.slice(8,12)}-${n.slice(12,16)}-${n.slice(16,20)}-${n.slice(20)}`}default:
throw new Error(`parquet unsupported variant primitive type: ${t}`)}}function readVariantObject(e,t,n,r){const o=1+(t&3);const a=1+(t>>2&3);const s=t>>4&1
;const i=s?readUnsigned(e,4):e.view.getUint8(e.offset++);const f=new Array(i);for(let t=0;t<i;t++)f[t]=readUnsigned(e,a);const c=new Array(i+1)
;for(let t=0;t<c.length;t++)c[t]=readUnsigned(e,o);const l={};for(let t=0;t<i;t++){const o=n.dictionary[f[t]];const a={view:e.view,offset:e.offset+c[t]}
;l[o]=readVariant(a,n,r)}e.offset+=c[c.length-1];return l}function readVariantArray(e,t,n,r){const o=t&3;const a=t>>2&1;const s=o+1
;const i=readUnsigned(e,a?4:1);const f=new Array(i+1);for(let t=0;t<f.length;t++)f[t]=readUnsigned(e,s);const c=e.offset;const l=new Array(i)
;for(let t=0;t<i;t++){const o={view:e.view,offset:c+f[t]};l[t]=readVariant(o,n,r)}e.offset=c+f[f.length-1];return l}function readVariantDecimal(e,t){
const n=e.view.getUint8(e.offset);e.offset+=1;let r;if(t===4){r=BigInt(e.view.getInt32(e.offset,true));e.offset+=4}else if(t===8){
r=e.view.getBigInt64(e.offset,true);e.offset+=8}else{const t=e.view.getBigUint64(e.offset,true);const n=e.view.getBigInt64(e.offset+8,true);r=n<<64n|t
;e.offset+=16}return Number(r)*10**-n}function readVariantBinary(e){const t=e.view.getUint32(e.offset,true);e.offset+=4
;const n=new Uint8Array(e.view.buffer,e.view.byteOffset+e.offset,t);e.offset+=t;return n}function assembleLists(e,t,n,r,o){const a=(0,i.mM)(o)
;if(!t?.length&&!n.length){if(!a||!r.length)return r;t=new Array(r.length).fill(a)}const s=t?.length||n.length;const f=o.map(({element:e})=>e.repetition_type)
;let c=0;const l=[e];let u=e;let d=0;let p=0;let m=0;if(n[0])while(d<f.length-2&&m<n[0]){d++;if(f[d]!=="REQUIRED"){u=u.at(-1);l.push(u);p++}
f[d]==="REPEATED"&&m++}for(let e=0;e<s;e++){const o=t?.length?t[e]:a;const s=n[e];while(d&&(s<m||f[d]!=="REPEATED")){if(f[d]!=="REQUIRED"){l.pop();p--}
f[d]==="REPEATED"&&m--;d--}u=l.at(-1);while((d<f.length-2||f[d+1]==="REPEATED")&&(p<o||f[d+1]==="REQUIRED")){d++;if(f[d]!=="REQUIRED"){const e=[];u.push(e);u=e
;l.push(e);p++}f[d]==="REPEATED"&&m++}o===a?u.push(r[c++]):d===f.length-2?u.push(null):u.push([])}if(!e.length)for(let e=0;e<a;e++){const e=[];u.push(e);u=e}
return e}function assembleNested(e,t,n,r=0){const o=t.path.join(".");const a=t.element.repetition_type==="OPTIONAL";const s=a?r+1:r;if((0,i.wq)(t)){
let i=t.children[0];let f=s;if(i.children.length===1){i=i.children[0];f++}assembleNested(e,i,n,f);const c=i.path.join(".");const l=e.get(c)
;if(!l)throw new Error("parquet list column missing values");a&&flattenAtDepth(l,r);e.set(o,l);e.delete(c);return}if((0,i.ES)(t)){
const i=t.children[0].element.name;assembleNested(e,t.children[0].children[0],n,s+1);assembleNested(e,t.children[0].children[1],n,s+1)
;const f=e.get(`${o}.${i}.key`);const c=e.get(`${o}.${i}.value`);if(!f)throw new Error("parquet map column missing keys")
;if(!c)throw new Error("parquet map column missing values");if(f.length!==c.length)throw new Error("parquet map column key/value length mismatch")
;const l=assembleMaps(f,c,s);a&&flattenAtDepth(l,r);e.delete(`${o}.${i}.key`);e.delete(`${o}.${i}.value`);e.set(o,l);return}if(t.children.length){
const s=t.element.repetition_type==="REQUIRED"?r:r+1;const i={};for(const r of t.children){assembleNested(e,r,n,s);const t=e.get(r.path.join("."))
;if(!t)throw new Error("parquet struct missing child data");i[r.element.name]=t}for(const n of t.children)e.delete(n.path.join("."));let f=invertStruct(i,s)
;t.element.logical_type?.type==="VARIANT"&&(f=decodeVariantColumn(f,n));a&&flattenAtDepth(f,r);e.set(o,f)}}function flattenAtDepth(e,t){
for(let n=0;n<e.length;n++)t?flattenAtDepth(e[n],t-1):e[n]=e[n][0]}function assembleMaps(e,t,n){const r=[]
;for(let o=0;o<e.length;o++)if(n)r.push(assembleMaps(e[o],t[o],n-1));else if(e[o]){const n={};for(let r=0;r<e[o].length;r++){const a=t[o][r]
;n[e[o][r]]=a===void 0?null:a}r.push(n)}else r.push(void 0);return r}function invertStruct(e,t){const n=Object.keys(e);const r=e[n[0]]?.length;const o=[]
;for(let a=0;a<r;a++){const s={};for(const t of n){if(e[t].length!==r)throw new Error("parquet struct parsing error");s[t]=e[t][a]}
t?o.push(invertStruct(s,t-1)):o.push(s)}return o}var u=n(40312);var d=n(52558);function deltaBinaryUnpack(e,t,n){if(n instanceof Int32Array){
deltaBinaryUnpackInt32(e,t,n);return}const r=(0,d.pT)(e);const o=(0,d.pT)(e);(0,d.pT)(e);let a=(0,d.GD)(e);let s=0;n[s++]=a;const i=r/o;while(s<t){const r=(0,
d.GD)(e);const f=new Uint8Array(o);for(let t=0;t<o;t++)f[t]=e.view.getUint8(e.offset++);for(let c=0;c<o&&s<t;c++){const o=f[c];if(o){let f=0;let c=i
;const l=(1n<<BigInt(o))-1n;while(c&&s<t){let t=BigInt(e.view.getUint32(e.offset,true)>>>f)&l;f+=o;while(f>=32){f-=32;e.offset+=4
;f&&(t|=BigInt(e.view.getUint32(e.offset,true))<<BigInt(o-f)&l)}const i=r+t;a+=i;n[s++]=a;c--}c&&(e.offset+=Math.ceil((c*o+f)/8))
}else for(let e=0;e<i&&s<t;e++){a+=r;n[s++]=a}}}}function deltaBinaryUnpackInt32(e,t,n){const r=(0,d.pT)(e);const o=(0,d.pT)(e);(0,d.pT)(e);let a=(0,d.fN)(e)
;let s=0;n[s++]=a;const i=r/o;const{view:f}=e;while(s<t){const r=readZigZagInt33(e);const c=e.offset;let l=c+o;for(let e=0;e<o&&s<t;e++){const o=f.getUint8(c+e)
;const u=l+i*o/8;let d=0;for(let e=0;e<i&&s<t;e++){let e=0;let t=0;while(t<o){const n=Math.min(8-d,o-t);t<32&&(e|=(f.getUint8(l)>>>d&(1<<n)-1)<<t);t+=n;d+=n
;if(d===8){d=0;l++}}a=a+r+e|0;n[s++]=a}l=u}e.offset=l}}function readZigZagInt33(e){const t=e.offset;const n=(0,d.pT)(e)
;const r=e.offset-t===5?e.view.getUint8(t+4)>>>4&1:0;return(n>>>1|r<<31)^-(n&1)}function deltaLengthByteArray(e,t,n){const r=new Int32Array(t)
;deltaBinaryUnpack(e,t,r);for(let o=0;o<t;o++){n[o]=new Uint8Array(e.view.buffer,e.view.byteOffset+e.offset,r[o]);e.offset+=r[o]}}
function deltaByteArray(e,t,n){const r=new Int32Array(t);deltaBinaryUnpack(e,t,r);const o=new Int32Array(t);deltaBinaryUnpack(e,t,o);for(let a=0;a<t;a++){
const t=new Uint8Array(e.view.buffer,e.view.byteOffset+e.offset,o[a]);if(r[a]){n[a]=new Uint8Array(r[a]+o[a]);n[a].set(n[a-1].subarray(0,r[a]));n[a].set(t,r[a])
}else n[a]=t;e.offset+=o[a]}}function readRleBitPackedHybrid(e,t,n,r){if(r===void 0){r=e.view.getUint32(e.offset,true);e.offset+=4}const o=e.offset;let a=0
;while(a<n.length){const r=(0,d.pT)(e);if(r&1)a=readBitPacked(e,r,t,n,a);else{const o=r>>>1;readRle(e,o,t,n,a);a+=o}}e.offset=o+r}function readRle(e,t,n,r,o){
const a=n+7>>3;let s=0;for(let t=0;t<a;t++)s|=e.view.getUint8(e.offset++)<<(t<<3);for(let e=0;e<t;e++)r[o+e]=s}function readBitPacked(e,t,n,r,o){let a=t>>1<<3
;const s=(1<<n)-1;let i=0
;if(e.offset<e.view.byteLength)i=e.view.getUint8(e.offset++);else if(s)throw new Error(`parquet bitpack offset ${e.offset} out of range`);let f=8;let c=0
;while(a)if(c>8){c-=8;f-=8;i>>>=8}else if(f-c<n){i|=e.view.getUint8(e.offset)<<f;e.offset++;f+=8}else{o<r.length&&(r[o++]=i>>c&s);a--;c+=n}return o}
function byteStreamSplit(e,t,n,r){const o=byteWidth(n,r);const a=new Uint8Array(t*o)
;for(let n=0;n<o;n++)for(let r=0;r<t;r++)a[r*o+n]=e.view.getUint8(e.offset++);if(n==="FLOAT")return new Float32Array(a.buffer)
;if(n==="DOUBLE")return new Float64Array(a.buffer);if(n==="INT32")return new Int32Array(a.buffer);if(n==="INT64")return new BigInt64Array(a.buffer)
;if(n==="FIXED_LEN_BYTE_ARRAY"){const e=new Array(t);for(let n=0;n<t;n++)e[n]=a.subarray(n*o,(n+1)*o);return e}
throw new Error(`parquet byte_stream_split unsupported type: ${n}`)}function byteWidth(e,t){switch(e){case"INT32":case"FLOAT":return 4;case"INT64":case"DOUBLE":
return 8;case"FIXED_LEN_BYTE_ARRAY":if(!t)throw new Error("parquet byteWidth missing type_length");return t;default:
throw new Error(`parquet unsupported type: ${e}`)}}function readPlain(e,t,n,r){if(n===0)return[];if(t==="BOOLEAN")return readPlainBoolean(e,n)
;if(t==="INT32")return readPlainInt32(e,n);if(t==="INT64")return readPlainInt64(e,n);if(t==="INT96")return readPlainInt96(e,n)
;if(t==="FLOAT")return readPlainFloat(e,n);if(t==="DOUBLE")return readPlainDouble(e,n);if(t==="BYTE_ARRAY")return readPlainByteArray(e,n)
;if(t==="FIXED_LEN_BYTE_ARRAY"){if(!r)throw new Error("parquet missing fixed length");return readPlainByteArrayFixed(e,n,r)}
throw new Error(`parquet unhandled type: ${t}`)}function readPlainBoolean(e,t){const n=new Array(t);for(let r=0;r<t;r++){const t=e.offset+(r/8|0);const o=r%8
;const a=e.view.getUint8(t);n[r]=(a&1<<o)!==0}e.offset+=Math.ceil(t/8);return n}function readPlainInt32(e,t){
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
;new Uint8Array(r).set(new Uint8Array(e,t,n));return r}const p=[0,255,65535,16777215,4294967295];function copyBytes(e,t,n,r,o){for(let a=0;a<o;a++)n[r+a]=e[t+a]
}function snappyUncompress(e,t){const n=e.byteLength;const r=t.byteLength;let o=0;let a=0;while(o<n){const t=e[o];o++;if(t<128)break}
if(r&&o>=n)throw new Error("invalid snappy length header");while(o<n){const r=e[o];let s=0;o++;if(o>=n)throw new Error("missing eof marker");if((r&3)===0){
let s=(r>>>2)+1;if(s>60){if(o+3>=n)throw new Error("snappy error literal pos + 3 >= inputLength");const t=s-60;s=e[o]+(e[o+1]<<8)+(e[o+2]<<16)+(e[o+3]<<24)
;s=1+(s&p[t]);o+=t}if(o+s>n)throw new Error("snappy error literal exceeds input length");copyBytes(e,o,t,a,s);o+=s;a+=s}else{let i=0;switch(r&3){case 1:
s=4+(r>>>2&7);i=e[o]+(r>>>5<<8);o++;break;case 2:if(n<=o+1)throw new Error("snappy error end of input");s=(r>>>2)+1;i=e[o]+(e[o+1]<<8);o+=2;break;case 3:
if(n<=o+3)throw new Error("snappy error end of input");s=(r>>>2)+1;i=e[o]+(e[o+1]<<8)+(e[o+2]<<16)+(e[o+3]<<24);o+=4;break;default:break}
if(i===0||isNaN(i))throw new Error(`invalid offset ${i} pos ${o} inputLength ${n}`);if(i>a)throw new Error("cannot copy from before start of buffer")
;copyBytes(t,a-i,t,a,s);a+=s}}if(a!==r)throw new Error("premature end of input")}function readDataPage(e,t,{type:n,element:r,schemaPath:o}){
const a=new DataView(e.buffer,e.byteOffset,e.byteLength);const s={view:a,offset:0};let i;const f=readRepetitionLevels(s,t,o)
;const{definitionLevels:c,numNulls:l}=readDefinitionLevels(s,t,o);const u=t.num_values-l
;if(t.encoding==="PLAIN")i=readPlain(s,n,u,r.type_length);else if(t.encoding==="PLAIN_DICTIONARY"||t.encoding==="RLE_DICTIONARY"||t.encoding==="RLE"){
const e=n==="BOOLEAN"?1:a.getUint8(s.offset++);if(e){i=new Array(u);if(n==="BOOLEAN"){readRleBitPackedHybrid(s,e,i);i=i.map(e=>!!e)
}else readRleBitPackedHybrid(s,e,i,a.byteLength-s.offset)}else i=new Uint8Array(u)
}else if(t.encoding==="BYTE_STREAM_SPLIT")i=byteStreamSplit(s,u,n,r.type_length);else if(t.encoding==="DELTA_BINARY_PACKED"){const e=n==="INT32"
;i=e?new Int32Array(u):new BigInt64Array(u);deltaBinaryUnpack(s,u,i)}else if(t.encoding==="DELTA_LENGTH_BYTE_ARRAY"){i=new Array(u);deltaLengthByteArray(s,u,i)
}else{if(t.encoding!=="DELTA_BYTE_ARRAY")throw new Error(`parquet unsupported encoding: ${t.encoding}`);i=new Array(u);deltaByteArray(s,u,i)}return{
definitionLevels:c,repetitionLevels:f,dataPage:i}}function readRepetitionLevels(e,t,n){if(n.length>1){const r=(0,i.qt)(n);if(r){const n=new Array(t.num_values)
;readRleBitPackedHybrid(e,bitWidth(r),n);return n}}return[]}function readDefinitionLevels(e,t,n){const r=(0,i.mM)(n);if(!r)return{definitionLevels:[],numNulls:0
};const o=new Array(t.num_values);readRleBitPackedHybrid(e,bitWidth(r),o);let a=t.num_values;for(const e of o)e===r&&a--;a===0&&(o.length=0);return{
definitionLevels:o,numNulls:a}}function decompressPage(e,t,n,r){let o;const a=r?.[n];if(n==="UNCOMPRESSED")o=e;else if(a)o=a(e,t);else{
if(n!=="SNAPPY")throw new Error(`parquet unsupported compression codec: ${n}`);o=new Uint8Array(t);snappyUncompress(e,o)}
if(o?.length!==t)throw new Error(`parquet decompressed page length ${o?.length} does not match header ${t}`);return o}function readDataPageV2(e,t,n){
const r=new DataView(e.buffer,e.byteOffset,e.byteLength);const o={view:r,offset:0};const{type:a,element:s,schemaPath:i,codec:f,compressors:c}=n
;const l=t.data_page_header_v2;if(!l)throw new Error("parquet data page header v2 is undefined");const u=readRepetitionLevelsV2(o,l,i)
;o.offset=l.repetition_levels_byte_length;const d=readDefinitionLevelsV2(o,l,i)
;const p=t.uncompressed_page_size-l.definition_levels_byte_length-l.repetition_levels_byte_length;let m=e.subarray(o.offset)
;l.is_compressed!==false&&(m=decompressPage(m,p,f,c));const h=new DataView(m.buffer,m.byteOffset,m.byteLength);const g={view:h,offset:0};let y
;const w=l.num_values-l.num_nulls;if(l.encoding==="PLAIN")y=readPlain(g,a,w,s.type_length);else if(l.encoding==="RLE"){y=new Array(w)
;readRleBitPackedHybrid(g,1,y);y=y.map(e=>!!e)}else if(l.encoding==="PLAIN_DICTIONARY"||l.encoding==="RLE_DICTIONARY"){const e=h.getUint8(g.offset++)
;y=new Array(w);readRleBitPackedHybrid(g,e,y,p-1)}else if(l.encoding==="DELTA_BINARY_PACKED"){const e=a==="INT32";y=e?new Int32Array(w):new BigInt64Array(w)
;deltaBinaryUnpack(g,w,y)}else if(l.encoding==="DELTA_LENGTH_BYTE_ARRAY"){y=new Array(w);deltaLengthByteArray(g,w,y)}else if(l.encoding==="DELTA_BYTE_ARRAY"){
y=new Array(w);deltaByteArray(g,w,y)}else{if(l.encoding!=="BYTE_STREAM_SPLIT")throw new Error(`parquet unsupported encoding: ${l.encoding}`)
;y=byteStreamSplit(g,w,a,s.type_length)}return{definitionLevels:d,repetitionLevels:u,dataPage:y}}function readRepetitionLevelsV2(e,t,n){const r=(0,i.qt)(n)
;if(!r)return[];const o=new Array(t.num_values);readRleBitPackedHybrid(e,bitWidth(r),o,t.repetition_levels_byte_length);return o}
function readDefinitionLevelsV2(e,t,n){const r=(0,i.mM)(n);if(r){const n=new Array(t.num_values)
;readRleBitPackedHybrid(e,bitWidth(r),n,t.definition_levels_byte_length);return n}}function bitWidth(e){return 32-Math.clz32(e)}
function readColumn(e,{groupStart:t,selectStart:n,selectEnd:r},o,a){const{pathInSchema:s,schemaPath:c}=o;const l=(0,i.g7)(c);const u=[];let d;let p;let m=0
;let h=0;const g=a&&(()=>{p&&a({pathInSchema:s,columnData:p,rowStart:t+m-p.length,rowEnd:t+m})});while(l?m<r:e.offset<e.view.byteLength-1){
if(e.offset>=e.view.byteLength-1)break;const t=parquetHeader(e);if(t.type==="DICTIONARY_PAGE"){const{data:n}=readPage(e,t,o,d,void 0,0);n&&(d=(0,f.C6)(n,o))
}else{const r=p?.length||0;const a=readPage(e,t,o,d,p,n-m);if(a.skipped){u.length||(h+=a.skipped);m+=a.skipped
}else if(a.data&&p===a.data)m+=a.data.length-r;else if(a.data&&a.data.length){g?.();u.push(a.data);m+=a.data.length;p=a.data}}}g?.();return{data:u,skipped:h}}
function readPage(e,t,n,r,o,a){const{type:s,element:c,schemaPath:l,codec:u,compressors:d}=n
;const p=new Uint8Array(e.view.buffer,e.view.byteOffset+e.offset,t.compressed_page_size);e.offset+=t.compressed_page_size;if(t.type==="DATA_PAGE"){
const e=t.data_page_header;if(!e)throw new Error("parquet data page header is undefined");if(a>e.num_values&&(0,i.g7)(l))return{skipped:e.num_values}
;const s=decompressPage(p,Number(t.uncompressed_page_size),u,d);const{definitionLevels:c,repetitionLevels:m,dataPage:h}=readDataPage(s,e,n);const g=(0,
f.Km)(h,r,e.encoding,n);const y=Array.isArray(o)?o:[];const w=assembleLists(y,c,m,g,l);return{skipped:0,data:w}}if(t.type==="DATA_PAGE_V2"){
const e=t.data_page_header_v2;if(!e)throw new Error("parquet data page header v2 is undefined");if(a>e.num_rows)return{skipped:e.num_rows}
;const{definitionLevels:s,repetitionLevels:i,dataPage:c}=readDataPageV2(p,t,n);const u=(0,f.Km)(c,r,e.encoding,n);const d=Array.isArray(o)?o:[]
;const m=assembleLists(d,s,i,u,l);return{skipped:0,data:m}}if(t.type==="DICTIONARY_PAGE"){const e=t.dictionary_page_header
;if(!e)throw new Error("parquet dictionary page header is undefined");const n=decompressPage(p,Number(t.uncompressed_page_size),u,d);const r={
view:new DataView(n.buffer,n.byteOffset,n.byteLength),offset:0};const o=readPlain(r,s,e.num_values,c.type_length);return{skipped:0,data:o}}
throw new Error(`parquet unsupported page type: ${t.type}`)}function parquetHeader(e){const t=(0,d.Tn)(e);const n=u.P2[t.field_1];const r=t.field_2
;const o=t.field_3;const a=t.field_4;const s=t.field_5&&{num_values:t.field_5.field_1,encoding:u.p6[t.field_5.field_2],
definition_level_encoding:u.p6[t.field_5.field_3],repetition_level_encoding:u.p6[t.field_5.field_4],statistics:pageStatistics(t.field_5.field_5)}
;const i=t.field_6;const f=t.field_7&&{num_values:t.field_7.field_1,encoding:u.p6[t.field_7.field_2],is_sorted:t.field_7.field_3};const c=t.field_8&&{
num_values:t.field_8.field_1,num_nulls:t.field_8.field_2,num_rows:t.field_8.field_3,encoding:u.p6[t.field_8.field_4],
definition_levels_byte_length:t.field_8.field_5,repetition_levels_byte_length:t.field_8.field_6,is_compressed:t.field_8.field_7===void 0||t.field_8.field_7,
statistics:pageStatistics(t.field_8.field_8)};return{type:n,uncompressed_page_size:r,compressed_page_size:o,crc:a,data_page_header:s,index_page_header:i,
dictionary_page_header:f,data_page_header_v2:c}}function pageStatistics(e){return e&&{max:e.field_1,min:e.field_2,null_count:e.field_3,distinct_count:e.field_4,
max_value:e.field_5,min_value:e.field_6,is_max_value_exact:e.field_7,is_min_value_exact:e.field_8}}function readColumnIndex(e,t,n=void 0){const o={...f.Rc,...n}
;const a=(0,d.Tn)(e);return{null_pages:a.field_1,min_values:a.field_2.map(e=>(0,r.FS)(e,t,o)),max_values:a.field_3.map(e=>(0,r.FS)(e,t,o)),
boundary_order:u.UQ[a.field_4],null_counts:a.field_5,repetition_level_histograms:a.field_6,definition_level_histograms:a.field_7}}function readOffsetIndex(e){
const t=(0,d.Tn)(e);return{page_locations:t.field_1.map(e=>({offset:e.field_1,compressed_page_size:e.field_2,first_row_index:e.field_3})),
unencoded_byte_array_data_bytes:t.field_2}}function readRowGroup(e,{metadata:t},n){const o=[];const a=(0,r.YR)(t);for(const t of n.chunks){
const{path_in_schema:r}=t.columnMetadata;const s=(0,i.st)(a,r);const c={pathInSchema:r,element:s[s.length-1].element,schemaPath:s,...e,...t.columnMetadata,
parsers:{...f.Rc,...e.parsers}};const{startByte:l,endByte:u}=t.range;"pageLocations"in t?o.push({pathInSchema:r,data:readSelectedPages(e,n,t,t.pageLocations,c)
}):"offsetIndex"in t?o.push({pathInSchema:r,data:Promise.resolve(e.file.slice(t.offsetIndex.startByte,t.offsetIndex.endByte)).then(r=>{const o=readOffsetIndex({
view:new DataView(r),offset:0}).page_locations;return readSelectedPages(e,n,t,o,c)})}):o.push({pathInSchema:r,data:Promise.resolve(e.file.slice(l,u)).then(t=>{
const r={view:new DataView(t),offset:0};return readColumn(r,n,c,e.onPage)})})}return{groupStart:n.groupStart,groupRows:n.groupRows,selectStart:n.selectStart,
selectEnd:n.selectEnd,asyncColumns:o}}async function readSelectedPages(e,t,n,r,o){const{data_page_offset:a,dictionary_page_offset:s}=n.columnMetadata
;const{selectStart:i,selectEnd:f}=t;let{startByte:c,endByte:l}=n.range;let u=-1;const d=s||a<r[0].offset;for(let e=0;e<r.length;e++){const n=r[e]
;const o=Number(n.first_row_index);const a=e+1<r.length?Number(r[e+1].first_row_index):t.groupRows;if(u<0&&a>i){c=Number(n.offset);u=o}
o<f&&(l=Number(n.offset)+n.compressed_page_size)}u<0&&(u=0);let p;if(d&&u){const t=Number(r[0].offset)-n.range.startByte
;const[o,a]=await Promise.all([e.file.slice(n.range.startByte,Number(r[0].offset)),e.file.slice(c,l)]);const s=new Uint8Array(t+a.byteLength)
;s.set(new Uint8Array(o,0,t));s.set(new Uint8Array(a),t);p=new DataView(s.buffer)
}else p=d?new DataView(await e.file.slice(n.range.startByte,l)):new DataView(await e.file.slice(c,l));const m={view:p,offset:0};const h=u?{...t,
groupStart:t.groupStart+u,selectStart:t.selectStart-u,selectEnd:t.selectEnd-u}:t;const{data:g,skipped:y}=readColumn(m,h,o,e.onPage);return{data:g,skipped:u+y}}
async function asyncGroupToRows({asyncColumns:e},t,n,r,o){const s=await Promise.all(e.map(e=>e.data.then(({skipped:e,data:t})=>({skipped:e,data:(0,a.Bq)(t)}))))
;const i=n-t;if(o==="object"){const n=Array(i);for(let r=0;r<i;r++){const o={};for(let n=0;n<e.length;n++){const{data:a,skipped:i}=s[n]
;o[e[n].pathInSchema[0]]=a[t+r-i]}n[r]=o}return n}const f=e.map(e=>e.pathInSchema[0]).filter(e=>!r||r.includes(e));const c=r??f
;const l=c.map(t=>e.findIndex(e=>e.pathInSchema[0]===t));const u=Array(i);for(let n=0;n<i;n++){const r=Array(e.length);for(let e=0;e<c.length;e++){const o=l[e]
;if(o<0)throw new Error(`parquet column not found: ${c[e]}`);const{data:a,skipped:i}=s[o];r[e]=a[t+n-i]}u[n]=r}return u}function rowgroup_assembleAsync(e,t,n){
const{asyncColumns:r}=e;const o={...f.Rc,...n};const s=[];for(const n of t.children)if(n.children.length){
const t=r.filter(e=>e.pathInSchema[0]===n.element.name);if(!t.length)continue;s.push({pathInSchema:n.path,data:(async()=>{
const r=await Promise.all(t.map(e=>e.data));const s=new Map;const i=r.map(({data:e})=>(0,a.Bq)(e));const f=Math.max(e.selectStart??0,...r.map(e=>e.skipped))
;const c=Math.min(e.selectEnd??1/0,...r.map((e,t)=>e.skipped+i[t].length));for(let e=0;e<t.length;e++){const n=f-r[e].skipped;const o=Math.max(0,c-f)
;s.set(t[e].pathInSchema.join("."),i[e].slice(n,n+o))}assembleNested(s,n,o);const l=s.get(n.element.name)
;if(!l)throw new Error("parquet column data not assembled");return{data:[l],skipped:f}})()})}else{const e=r.find(e=>e.pathInSchema[0]===n.element.name)
;e&&s.push(e)}return{...e,asyncColumns:s}}const m=1<<21;const h=8192;function plan_parquetPlan(e){
const{metadata:t,rowStart:n=0,columns:r,useOffsetIndex:o=false}=e;if(!t)throw new Error("parquetPlan requires metadata");const a=[];const s=[];const i=[]
;const f=plan_parquetPlanGroups(e);for(const e of f.groups){const t=plan_parquetPlanGroup({...e,columns:r,useOffsetIndex:o});a.push(...t.groups)
;s.push(...t.fetches);i.push(...t.indexes)}s.push(...i);return{metadata:t,rowStart:n,rowEnd:f.rowEnd,columns:r,fetches:s,groups:a}}
function plan_parquetPlanGroups({metadata:e,rowStart:t=0,rowEnd:n=1/0,columns:o,filter:a,filterStrict:s=true,bloomFiltersByGroup:f,schemaElements:c,pageRangesByGroup:l,pageLocationsByGroup:u}){
if(!e)throw new Error("parquetPlan requires metadata");const d=(0,r.YR)(e);const p=(0,i.fX)(d);const m=a?{...physicalSchemaElements(d),...c}:c;const h=[]
;let g=0;for(let r=0;r<e.row_groups.length;r++){const i=e.row_groups[r];const c=Number(i.num_rows);const d=g+c;if(c>0&&d>t&&g<n&&!canSkipRowGroup({rowGroup:i,
physicalColumns:p,filter:a,strict:s,bloomFilters:f?.[r],schemaElements:m})){const e=Math.max(t-g,0);const a=Math.min(n-g,c);const s=l?.[r];const f=u?.[r]
;let d=s?s.map(([t,n])=>{const r=[Math.max(t,e),Math.min(n,a)];return r}).filter(([e,t])=>e<t):[[e,a]];if(d.length>1){const e=i.columns.every(e=>{
const t=e.meta_data?.path_in_schema[0];const n=e.meta_data?.path_in_schema.join(".");if(o&&t&&!o.includes(t))return true
;return!!(e.offset_index_offset&&e.offset_index_length)||!!(n&&f?.[n])});d=e?coalesceOverlappingPageRanges(d,i,o,f):[[d[0][0],d[d.length-1][1]]]}
d.length&&h.push({rowGroup:i,groupIndex:r,groupStart:g,groupRows:c,ranges:d,pageRanges:s,pageLocations:f})}g=d}return{groups:h,rowEnd:isFinite(n)?n:g}}
function plan_parquetPlanGroup({rowGroup:e,groupStart:t,groupRows:n,ranges:r,columns:o,useOffsetIndex:a=false,pageRanges:s,pageLocations:i}){const f=[]
;const c=[];const l=[];const u=r.length>1||r[0][0]>0||r[0][1]<n;for(const t of e.columns){const e=t.meta_data
;if(t.file_path)throw new Error("parquet file_path not supported");if(!e)throw new Error("parquet column metadata is undefined")
;if(o&&!o.includes(e.path_in_schema[0]))continue;const n=e.dictionary_page_offset||e.data_page_offset;const r=Number(n)
;const c=Number(n+e.total_compressed_size);const l=i?.[e.path_in_schema.join(".")];if(l&&u)f.push({columnMetadata:e,pageLocations:l,range:{startByte:r,endByte:c
}});else if((a||s)&&t.offset_index_offset&&t.offset_index_length&&u){const r=Number(t.offset_index_offset);f.push({columnMetadata:e,offsetIndex:{startByte:r,
endByte:r+t.offset_index_length},range:{startByte:Number(n),endByte:c}})}else f.push({columnMetadata:e,range:{startByte:r,endByte:c}})}const d=[];let p
;for(const e of f){if("pageLocations"in e)continue
;if("offsetIndex"in e)l.push(e.offsetIndex);else if(o)d.push(e.range);else if(p&&e.range.endByte-p.startByte<=m)p.endByte=e.range.endByte;else{p&&c.push(p);p={
...e.range}}}p&&c.push(p);c.push(...coalesceByteRanges(d,h,m));const g=r.map(([r,o])=>({chunks:f,rowGroup:e,groupStart:t,groupRows:n,selectStart:r,selectEnd:o
}));return{groups:g,fetches:c,indexes:l}}function coalesceOverlappingPageRanges(e,t,n,r){
const o=t.columns.filter(e=>!n||n.includes(e.meta_data?.path_in_schema[0]||"")).map(e=>r?.[e.meta_data?.path_in_schema.join(".")||""]);const a=[]
;for(const n of e){const e=a[a.length-1];const r=e&&o.some(r=>{if(!r)return true;const o=pagesForRange(e,r,Number(t.num_rows))
;const a=pagesForRange(n,r,Number(t.num_rows));return o[0]<=a[1]&&a[0]<=o[1]});e&&r?e[1]=n[1]:a.push([...n])}return a}function pagesForRange([e,t],n,r){
let o=1/0;let a=-1/0;for(let s=0;s<n.length;s++){const i=Number(n[s].first_row_index);const f=s+1<n.length?Number(n[s+1].first_row_index):r;if(f>e&&i<t){
o=Math.min(o,s);a=s}}return[o,a]}async function prefetchBloomFilters({file:e,metadata:t,filter:n,filterStrict:a=true}){const s=t.row_groups.map(()=>({}))
;const f=(0,o.W0)(n);if(f.size===0)return s;const c=(0,i.fX)((0,r.YR)(t));const l=[];t.row_groups.forEach((t,r)=>{if(canSkipRowGroup({rowGroup:t,
physicalColumns:c,filter:n,strict:a}))return;for(const n of f){const a=c.indexOf(n);if(a===-1)continue;const i=t.columns[a]?.meta_data
;if(!i?.bloom_filter_offset||!i.bloom_filter_length)continue;const f=Number(i.bloom_filter_offset);const u=f+i.bloom_filter_length;l.push((async()=>{
const t=await e.slice(f,u);const a=(0,o.Mw)({view:new DataView(t),offset:0});a&&(s[r][n]=a)})())}});l.length&&await Promise.all(l);return s}
async function prefetchPageIndexes({file:e,metadata:t,filter:n,filterStrict:o=true,rowStart:a=0,rowEnd:s=1/0,columns:f,bloomFiltersByGroup:c,schemaElements:l,parsers:u}){
const d=t.row_groups.map(()=>{});const p=t.row_groups.map(()=>({}));if(n&&"$nor"in n&&Array.isArray(n.$nor))return{pageRangesByGroup:d,pageLocationsByGroup:p}
;const m=pathsNeededForFilter(n);if(!m.length)return{pageRangesByGroup:d,pageLocationsByGroup:p};const h=(0,r.YR)(t);const g=(0,i.fX)(h);const y={
...physicalSchemaElements(h),...l};const w=[];const _=[];const v=[];let A=0;t.row_groups.forEach((e,t)=>{const r=Number(e.num_rows);const i=A+r
;const l=r>0&&i>a&&A<s;A=i;if(!l)return;if(canSkipRowGroup({rowGroup:e,physicalColumns:g,filter:n,strict:o,bloomFilters:c?.[t],schemaElements:y}))return
;const d={};let h=0;const b=new Set;let B=false;for(const n of m){const r=g.indexOf(n);if(r===-1)continue;const o=e.columns[r];const a=o?.meta_data
;if(!a)continue;if(!o.column_index_offset||!o.column_index_length)continue;if(!o.offset_index_offset||!o.offset_index_length)continue;const s=y[n]
;if(!s)continue;B=true;b.add(n);const i=Number(o.column_index_offset);const f=Number(o.offset_index_offset);const c=i+o.column_index_length
;const l=f+o.offset_index_length;w.push({startByte:i,endByte:c},{startByte:f,endByte:l});h++;_.push(async e=>{
const[r,o]=await Promise.all([e.slice(i,c),e.slice(f,l)]);const a=readColumnIndex({view:new DataView(r),offset:0},s,u);const m=readOffsetIndex({
view:new DataView(o),offset:0});p[t][n]=m.page_locations;d[n]={minValues:a.min_values,maxValues:a.max_values,nullPages:a.null_pages,nullCounts:a.null_counts,
pageStarts:m.page_locations.map(e=>Number(e.first_row_index)),element:s}})}if(B)for(const n of e.columns){const e=n.meta_data;if(!e)continue
;const r=e.path_in_schema[0];const o=e.path_in_schema.join(".");if(f&&!f.includes(r))continue;if(b.has(o))continue
;if(!n.offset_index_offset||!n.offset_index_length)continue;b.add(o);const a=Number(n.offset_index_offset);const s=a+n.offset_index_length;w.push({startByte:a,
endByte:s});h++;_.push(async e=>{const n=await e.slice(a,s);const r=readOffsetIndex({view:new DataView(n),offset:0});p[t][o]=r.page_locations})}h&&v.push({
rgIdx:t,groupRows:r,columnPages:d})});if(_.length){const t=prefetchAsyncBuffer(e,{fetches:coalesceByteRanges(w)});await Promise.all(_.map(e=>e(t)))
;for(const{rgIdx:e,groupRows:t,columnPages:r}of v)d[e]=filterPageRanges(n,r,t,o)}return{pageRangesByGroup:d,pageLocationsByGroup:p}}
function coalesceByteRanges(e,t=0,n=1/0){const r=e.map(e=>({...e})).sort((e,t)=>e.startByte-t.startByte||e.endByte-t.endByte);const o=[];for(const e of r){
const r=o[o.length-1];r&&e.startByte<=r.endByte+t&&Math.max(r.endByte,e.endByte)-r.startByte<=n?r.endByte=Math.max(r.endByte,e.endByte):o.push(e)}return o}
function physicalSchemaElements(e){const t={};function traverse(e){if(e.children.length)for(const t of e.children)traverse(t);else t[e.path.join(".")]=e.element
}traverse(e);return t}function prefetchAsyncBuffer(e,{fetches:t}){const n=t.map(({startByte:t,endByte:n})=>e.slice(t,n));return{byteLength:e.byteLength,
slice(r,o=e.byteLength){const a=t.findIndex(({startByte:e,endByte:t})=>e<=r&&o<=t);if(a<0)return e.slice(r,o);if(t[a].startByte!==r||t[a].endByte!==o){
const e=r-t[a].startByte;const s=o-t[a].startByte;return n[a]instanceof Promise?n[a].then(t=>t.slice(e,s)):n[a].slice(e,s)}return n[a]}}}
async function scan_prepareParquetRead(e){const t=await prepareParquetOptions(e);return{options:t,plan:plan_parquetPlan(t)}}
async function prepareParquetOptions(e){const t=e.metadata??await(0,r.Ei)(e.file,e);const n=(0,r.YR)(t).children.map(e=>e.element.name)
;const o=filter_columnsNeededForFilter(e.filter);const a=o.filter(e=>!n.includes(e))
;if(a.length)throw new Error(`parquet filter columns not found: ${a.join(", ")}`);if(e.columns){const t=e.columns.filter(e=>!n.includes(e))
;if(t.length)throw new Error(`parquet column not found: ${t[0]}`)}let s={...e,metadata:t};s=await withBloomFilters(s);s=await withPageIndexes(s);return s}
function scan_readParquetPlan(e,t){const n={...e,file:prefetchAsyncBuffer(e.file,t)};return t.groups.map(e=>readRowGroup(n,t,e))}
async function withBloomFilters(e){if(!e.useBloomFilters||!e.filter||!e.metadata)return e;const t=(0,r.YR)(e.metadata);const n={}
;for(const e of t.children)n[e.element.name]=e.element;const o=await prefetchBloomFilters({file:e.file,metadata:e.metadata,filter:e.filter,
filterStrict:e.filterStrict});return{...e,bloomFiltersByGroup:o,schemaElements:n}}async function withPageIndexes(e){
if(!e.usePageIndex||!e.filter||!e.metadata)return e;const{pageRangesByGroup:t,pageLocationsByGroup:n}=await prefetchPageIndexes({file:e.file,
metadata:e.metadata,filter:e.filter,filterStrict:e.filterStrict,rowStart:e.rowStart,rowEnd:e.rowEnd,columns:e.columns,bloomFiltersByGroup:e.bloomFiltersByGroup,
schemaElements:e.schemaElements,parsers:e.parsers});return{...e,pageRangesByGroup:t,pageLocationsByGroup:n}}const g=Symbol("rowIndex")
;async function parquetRead(e){e.metadata??=await(0,r.Ei)(e.file,e)
;const{rowStart:t=0,rowEnd:n,columns:o,onChunk:s,onComplete:i,rowFormat:f,filter:c,filterStrict:l=true}=e
;if(c&&f!=="object")throw new Error('parquet filter requires rowFormat: "object"')
;if(e.includeRowIndex&&f!=="object")throw new Error('parquet includeRowIndex requires rowFormat: "object"');const u=filter_columnsNeededForFilter(c);let d=o
;if(o&&u.length){const e=new Set(o);const t=u.filter(t=>!e.has(t));t.length&&(d=[...o,...t])}const p=d===o?e:{...e,columns:d}
;const m=await scan_prepareParquetRead(p);const h=m.options;const y=d!==o;const w=scan_readParquetPlan(h,m.plan);if(!i&&!s){await awaitAllColumns(w);return}
if(!h.metadata)throw new Error("parquet requires metadata");const _=(0,r.YR)(h.metadata);const v=w.map(t=>rowgroup_assembleAsync(t,_,e.parsers))
;if(s)for(const e of v)for(const t of e.asyncColumns)t.data.then(({data:n,skipped:r})=>{let o=e.groupStart+r;for(const e of n){s({columnName:t.pathInSchema[0],
columnData:e,rowStart:o,rowEnd:o+e.length});o+=e.length}},()=>{});if(i){await awaitAllColumns(v);const r=[];for(const s of v){
const i=s.selectStart??Math.max(t-s.groupStart,0);const p=s.selectEnd??Math.min((n??1/0)-s.groupStart,s.groupRows)
;const m=f==="object"?await asyncGroupToRows(s,i,p,d,"object"):await asyncGroupToRows(s,i,p,o,"array")
;if(e.includeRowIndex)for(let e=0;e<m.length;e++)Object.defineProperty(m[e],g,{value:s.groupStart+i+e});if(c){for(const e of m)if(matchFilter(e,c,l)){
if(y&&o)for(const t of u)o.includes(t)||delete e[t];r.push(e)}}else(0,a.xW)(r,m)}i(r)}else await awaitAllColumns(v)}async function awaitAllColumns(e){
const t=e.flatMap(e=>e.asyncColumns.map(e=>e.data));const n=await Promise.allSettled(t);const r=n.find(e=>e.status==="rejected");if(r)throw r.reason}})};