export const id=1578;export const ids=[1578];export const modules={51578:((e,t,n)=>{n.d(t,{parquetWriteBuffer:()=>parquetWriteBuffer});n(79896)
;class bytewriter_ByteWriter{constructor(e=1024){this.buffer=new ArrayBuffer(e);this.view=new DataView(this.buffer);this.offset=0;this.index=0}ensure(e){
if(this.index+e>this.buffer.byteLength){const t=Math.max(this.buffer.byteLength*2,this.index+e);const n=new ArrayBuffer(t)
;new Uint8Array(n).set(new Uint8Array(this.buffer));this.buffer=n;this.view=new DataView(this.buffer)}}finish(){}getBuffer(){
return this.buffer.slice(0,this.index)}getBytes(){return new Uint8Array(this.buffer,0,this.index)}appendUint8(e){this.ensure(1);this.view.setUint8(this.index,e)
;this.offset++;this.index++}appendUint32(e){this.ensure(4);this.view.setUint32(this.index,e,true);this.offset+=4;this.index+=4}appendInt32(e){this.ensure(4)
;this.view.setInt32(this.index,e,true);this.offset+=4;this.index+=4}appendInt64(e){this.ensure(8);this.view.setBigInt64(this.index,BigInt(e),true)
;this.offset+=8;this.index+=8}appendFloat32(e){this.ensure(4);this.view.setFloat32(this.index,e,true);this.offset+=4;this.index+=4}appendFloat64(e){
this.ensure(8);this.view.setFloat64(this.index,e,true);this.offset+=8;this.index+=8}appendBuffer(e){this.appendBytes(new Uint8Array(e))}appendBytes(e){
this.ensure(e.length);new Uint8Array(this.buffer,this.index,e.length).set(e);this.offset+=e.length;this.index+=e.length}appendVarInt(e){while(true){
if((e&-128)===0){this.appendUint8(e);return}this.appendUint8(e&127|128);e>>>=7}}appendVarBigInt(e){while(true){if((e&-128n)===0n){this.appendUint8(Number(e))
;return}this.appendUint8(Number(e&0x7fn|0x80n));e>>=7n}}appendZigZag(e){typeof e==="number"?this.appendVarInt(e<<1^e>>31):this.appendVarBigInt(e<<1n^e>>63n)}}
var r=n(39974);const i=0;const o=1;const a=2;const s=3;const f=5;const l=6;const c=7;const u=8;const d=9;const p=12;class ThriftStruct{constructor(e){
this.fields=e}}function serializeTCompactProtocol(e,t){writeElement(e,p,t)}function writeElement(e,t,n){if(t===o)return;if(t===a)return
;if(t===s&&typeof n==="number")e.appendUint8(n);else if(t===f&&typeof n==="number")e.appendZigZag(n);else if(t===l&&typeof n==="bigint")e.appendZigZag(n);else if(t===c&&typeof n==="number")e.appendFloat64(n);else if(t===u&&typeof n==="string"){
const t=(new TextEncoder).encode(n);e.appendVarInt(t.length);e.appendBytes(t)}else if(t===u&&n instanceof Uint8Array){e.appendVarInt(n.byteLength)
;e.appendBytes(n)}else if(t===d&&Array.isArray(n)){const t=getCompactTypeForList(n);if(n.length>14){e.appendUint8(240|t);e.appendVarInt(n.length)
}else e.appendUint8(n.length<<4|t);if(t===a)for(const t of n)e.appendUint8(t?1:0);else for(const r of n)writeElement(e,t,r)
}else if(t===p&&n instanceof ThriftStruct){let t=0;for(const[r,i,o]of n.fields){if(o===void 0)continue;t=writeStructField(e,t,r,i,o)}e.appendUint8(i)}else{
if(t!==p||typeof n!=="object")throw new Error(`thrift invalid type ${t} for value ${n}`);{let t=0;for(const[r,i]of Object.entries(n)){if(i===void 0)continue
;const n=parseInt(r.replace(/^field_/,""),10);if(Number.isNaN(n))throw new Error(`thrift invalid field name: ${r}. Expected "field_###"`)
;const o=getCompactTypeForValue(i);t=writeStructField(e,t,n,o,i)}e.appendUint8(i)}}}function writeStructField(e,t,n,r,i){const o=n-t
;if(o<=0)throw new Error(`thrift non-monotonic field id: fid=${n}, lastFid=${t}`);if(o>15){e.appendUint8(r);e.appendZigZag(n)}else e.appendUint8(o<<4|r)
;writeElement(e,r,i);return n}function getCompactTypeForValue(e){if(e===true)return o;if(e===false)return a;if(Number.isInteger(e))return f
;if(typeof e==="number")return c;if(typeof e==="bigint")return l;if(typeof e==="string")return u;if(e instanceof Uint8Array)return u
;if(Array.isArray(e))return d;if(e&&typeof e==="object")return p;throw new Error(`Cannot determine thrift compact type for: ${e}`)}
function getCompactTypeForList(e){let t=0;for(const n of e){let e=getCompactTypeForValue(n);e===o&&(e=a);t||(t=e);t===c&&e===f&&(e=c);t===f&&e===c&&(t=c)
;if(e!==t)throw new Error(`thrift invalid type for list element: ${n} (expected type ${t})`)}return t??s}
const y=new Uint32Array([1203114875,1150766481,2284105051,2729912477,1884591559,770785867,2667333959,1550580529]);const h=32;const _=134217728
;function blockIndex(e,t){return Number((e>>32n)*BigInt(t)>>32n)}function blockMask(e){const t=new Uint32Array(8);const n=Number(e&0xffffffffn)|0
;for(let e=0;e<8;e++)t[e]=1<<(Math.imul(n,y[e])>>>27);return t}function sbbfInsert(e,t){const n=blockIndex(t,e.length>>3)<<3;const r=blockMask(t)
;for(let t=0;t<8;t++)e[n+t]|=r[t]}function nextPowerOfTwo(e){let t=1;while(t<e)t<<=1;return t}function optimalNumBytes(e,t){
if(!(t>0&&t<1))throw new Error(`bloom filter fpp must be in (0, 1), got ${t}`);if(!(e>=0))throw new Error(`bloom filter ndv must be >= 0, got ${e}`)
;const n=-8*e/Math.log(1-t**(1/8));const r=Math.ceil(n/8);if(!(r<=_))return _;return nextPowerOfTwo(Math.max(r,h))}class BloomBuilder{
constructor(e,{fpp:t=.01,maxBytes:n=1048576}={}){this.element=e;this.fpp=t;this.maxBytes=n;this.hashes=new Set;this.skipped=0}insert(e){
if(e===null||e===void 0)return;const t=(0,r.wv)(e,this.element);if(t===void 0){this.skipped++;return}this.hashes.add(t)}finalize(){
if(this.skipped>0||this.hashes.size===0)return;let e=optimalNumBytes(this.hashes.size,this.fpp);while(e>this.maxBytes&&e>h)e>>=1;if(e>this.maxBytes)return
;const t=new Uint32Array(e>>2);for(const e of this.hashes)sbbfInsert(t,e);return t}}function writeBloomFilter(e,t){
if(t.length%8!==0)throw new Error(`bloom filter block count must be a multiple of 8 uint32 words, got ${t.length}`);serializeTCompactProtocol(e,{
field_1:t.byteLength,field_2:{field_1:{}},field_3:{field_1:{}},field_4:{field_1:{}}});for(let n=0;n<t.length;n++)e.appendUint32(t[n])}function writeBlooms(e,t){
for(const{chunk:n,bloomFilter:r}of t){if(!r||!n.meta_data)continue;const t=e.offset;writeBloomFilter(e,r);n.meta_data.bloom_filter_offset=BigInt(t)
;n.meta_data.bloom_filter_length=e.offset-t}}var m=n(40312);const g=128;const w=4;const A=g/w;function deltaBinaryPack(e,t,n){if(t.length===0){e.appendVarInt(g)
;e.appendVarInt(w);e.appendVarInt(0);e.appendVarInt(0);return}
if(typeof t[0]!=="number"&&typeof t[0]!=="bigint")throw new Error("deltaBinaryPack only supports number or bigint arrays")
;usesInt32NumberPath(t)?deltaBinaryPackInt32(e,t,n==="INT32"):deltaBinaryPackBigInt(e,t,n==="INT32"?32:64)}function usesInt32NumberPath(e){
if(e instanceof Int32Array)return true;for(let t=0;t<e.length;t++){const n=e[t];if(typeof n!=="number"||n!==(n|0))return false}return true}
function deltaBinaryPackInt32(e,t,n){const r=t.length;e.appendVarInt(g);e.appendVarInt(w);e.appendVarInt(r);appendZigZagNumber(e,t[0]);const i=[]
;const o=new Float64Array(g);const a=new Uint8Array(w);let s=1;while(s<r){const f=Math.min(s+g,r);const l=f-s;const c=n?t[s]-t[s-1]|0:t[s]-t[s-1];let u=t[s]
;let d=s+1;while(d<f){const e=t[d];if((n?e-u|0:e-u)!==c)break;u=e;d++}if(d===f){appendZigZagNumber(e,c);e.appendUint32(0);s=f;continue}let p=c;o[0]=p
;for(let e=1;e<l;e++){const r=n?t[s+e]-t[s+e-1]|0:t[s+e]-t[s+e-1];o[e]=r;r<p&&(p=r)}appendZigZagNumber(e,p);for(let e=0;e<w;e++){const t=e*A
;const n=Math.min(t+A,l);let r=0;for(let e=t;e<n;e++){const t=o[e]-p;t>r&&(r=t)}a[e]=bitWidthNumber(r)}e.appendBytes(a);for(let t=0;t<w;t++){const n=a[t]
;if(n===0)continue;const r=t*A;const s=Math.min(r+A,l);const f=i[n]??=new Uint8Array(n*4);let c=0;let u=0;let d=0;if(n<=25)for(let e=0;e<A;e++){
const t=r+e<s?o[r+e]-p:0;u|=t<<d;d+=n;while(d>=8){f[c++]=u&255;u>>>=8;d-=8}}else for(let e=0;e<A;e++){const t=r+e<s?o[r+e]-p:0;u+=t*2**d;d+=n;while(d>=8){
f[c++]=u%256;u=Math.floor(u/256);d-=8}}e.appendBytes(f)}s=f}}function deltaBinaryPackBigInt(e,t,n){const r=t.length;e.appendVarInt(g);e.appendVarInt(w)
;e.appendVarInt(r);e.appendZigZag(BigInt.asIntN(n,BigInt(t[0])));const i=new BigInt64Array(g);const o=new Uint8Array(w);let a=1;while(a<r){
const s=Math.min(a+g,r);const f=s-a;let l=0n;for(let e=0;e<f;e++){i[e]=BigInt(t[a+e])-BigInt(t[a+e-1]);n===32&&(i[e]=BigInt.asIntN(32,i[e]));const r=i[e]
;(e===0||r<l)&&(l=r)}e.appendZigZag(l);for(let e=0;e<w;e++){const t=e*A;const n=Math.min(t+A,f);let r=0n;for(let e=t;e<n;e++){const t=i[e]-l;t>r&&(r=t)}
o[e]=bitWidth(r)}e.appendBytes(o);for(let t=0;t<w;t++){const n=o[t];if(n===0)continue;const r=t*A;const a=Math.min(r+A,f);let s=0n;let c=0;for(let t=0;t<A;t++){
const o=r+t<a?i[r+t]-l:0n;s|=o<<BigInt(c);c+=n;while(c>=8){e.appendUint8(Number(s&0xffn));s>>=8n;c-=8}}}a=s}}function appendZigZagNumber(e,t){
let n=t<0?2*-t-1:t*2;while(n>=128){e.appendUint8(n%128+128);n=Math.floor(n/128)}e.appendUint8(n)}function bitWidthNumber(e){if(e===0)return 0
;return e>4294967295?33:32-Math.clz32(e)}function deltaLengthByteArray(e,t){const n=new Int32Array(t.length);for(let e=0;e<t.length;e++){const r=t[e]
;if(!(r instanceof Uint8Array))throw new Error("deltaLengthByteArray expects Uint8Array values");n[e]=r.length}deltaBinaryPack(e,n,"INT32")
;for(const n of t)e.appendBytes(n)}function deltaByteArray(e,t){if(t.length===0){deltaBinaryPack(e,[],"INT32");deltaBinaryPack(e,[],"INT32");return}
const n=new Int32Array(t.length);const r=new Int32Array(t.length);const i=t[0]
;if(!(i instanceof Uint8Array))throw new Error("deltaByteArray expects Uint8Array values");n[0]=0;r[0]=i.length;for(let e=1;e<t.length;e++){const i=t[e-1]
;const o=t[e];let a;if(o===i)a=o.length;else{if(!(o instanceof Uint8Array))throw new Error("deltaByteArray expects Uint8Array values");a=0
;const e=Math.min(i.length,o.length);while(a<e&&i[a]===o[a])a++}n[e]=a;r[e]=o.length-a}deltaBinaryPack(e,n,"INT32");deltaBinaryPack(e,r,"INT32")
;for(let i=0;i<t.length;i++)r[i]>0&&e.appendBytes(t[i].subarray(n[i]))}function bitWidth(e){if(e===0n)return 0;let t=0;while(e>0n){t++;e>>=1n}return t}
function writeRleBitPackedHybrid(e,t,n){const r=e.offset;let i=0;let o=0;let a=0;while(a<t.length){let r=1;const s=t[a];while(a+r<t.length&&t[a+r]===s)r++
;if(r>=8){if(i){writeBitPackedGroups(e,t,o,i,n);i=0}writeRleRun(e,s,r,n);a+=r}else{i===0&&(o=a);i++;a+=8}}i&&writeBitPackedGroups(e,t,o,i,n);return e.offset-r}
function writeRleRun(e,t,n,r){e.appendVarInt(n<<1);const i=r+7>>3;for(let n=0;n<i;n++)e.appendUint8(t>>(n<<3)&255)}function writeBitPackedGroups(e,t,n,r,i){
e.appendVarInt(r<<1|1);if(i===0)return;const o=(1<<i)-1;let a=0;let s=0;const f=r*8;for(let r=0;r<f;r++){const f=n+r;const l=f<t.length?t[f]&o:0;a|=l<<s;s+=i
;while(s>=8){e.appendUint8(a&255);a>>>=8;s-=8}}s>0&&e.appendUint8(a&255)}function writePlain(e,t,n,r){
if(n==="BOOLEAN")writePlainBoolean(e,t);else if(n==="INT32")writePlainInt32(e,t);else if(n==="INT64")writePlainInt64(e,t);else if(n==="FLOAT")writePlainFloat(e,t);else if(n==="DOUBLE")writePlainDouble(e,t);else if(n==="BYTE_ARRAY")writePlainByteArray(e,t);else{
if(n!=="FIXED_LEN_BYTE_ARRAY")throw new Error(`parquet unsupported type: ${n}`);if(!r)throw new Error("parquet FIXED_LEN_BYTE_ARRAY expected type_length")
;writePlainByteArrayFixed(e,t,r)}}function writePlainBoolean(e,t){let n=0;for(let r=0;r<t.length;r++){const i=t[r]
;if(typeof i!=="boolean")throw new Error("parquet expected boolean value, got "+i);const o=r%8;i&&(n|=1<<o);if(o===7){e.appendUint8(n);n=0}}
t.length%8&&e.appendUint8(n)}function writePlainInt32(e,t){for(const n of t){
if(!Number.isSafeInteger(n))throw new Error("parquet expected integer value, got "+n)
;if(n<-2147483648||n>2147483647)throw new Error("parquet expected int32 value, got "+n);e.appendInt32(n)}}function writePlainInt64(e,t){for(const n of t){
if(typeof n!=="bigint")throw new Error("parquet expected bigint value, got "+n);e.appendInt64(n)}}function writePlainFloat(e,t){for(const n of t){
if(typeof n!=="number")throw new Error("parquet expected number value, got "+n);e.appendFloat32(n)}}function writePlainDouble(e,t){for(const n of t){
if(typeof n!=="number")throw new Error("parquet expected number value, got "+n);e.appendFloat64(n)}}function writePlainByteArray(e,t){for(const n of t){let t=n
;typeof t==="string"&&(t=(new TextEncoder).encode(n));if(!(t instanceof Uint8Array))throw new Error("parquet expected Uint8Array value, got "+typeof t)
;e.appendUint32(t.length);e.appendBytes(t)}}function writePlainByteArrayFixed(e,t,n){for(const r of t){
if(!(r instanceof Uint8Array))throw new Error("parquet expected Uint8Array value, got "+typeof r)
;if(r.length!==n)throw new Error(`parquet expected Uint8Array of length ${n}`);e.appendBytes(r)}}var v=n(96367);const E=new TextEncoder;const I=-(2n**63n)
;const b=2n**63n-1n;const T=new Uint8Array([0]);const B=new Set(["value","typed_value"]);const U=new Map;const x=writeVariantMetadata([])
;function encodeVariantColumn(e,t,n){
if(n?.required)for(let t=0;t<e.length;t++)if(e[t]===void 0)throw new Error(`required variant column ${n.name} has undefined value at index ${t}`);const r=[]
;const i=t&&normalizeShreddingConfig(t);if(i){const t=new Map;return e.map(e=>{if(e===void 0)return null;const n=new Set;collectKeys(e,n)
;const{metadata:o,keyIndex:a}=getVariantRowMetadata(n,t);return{metadata:o,...encodeShredded(e,i,a,true,r)}})}const o=buildVariantDictionary(e)
;const a=writeVariantMetadata(o);const s=new Map;for(let e=0;e<o.length;e++)s.set(o[e],e);return e.map(e=>{if(e===void 0)return null;return{metadata:a,
value:writeVariantValue(e,s,r)}})}function encodeShredded(e,t,n,r,i){if(e===null||e===void 0)return{value:T,typed_value:null};if(Array.isArray(t)){
if(!Array.isArray(e))return{value:writeVariantValue(e,n,i),typed_value:null};const r=t[0];return{value:null,typed_value:e.map(e=>encodeShredded(e,r,n,false,i))}
}if(typeof t==="object"){if(typeof e!=="object"||Array.isArray(e)||e instanceof Date||e instanceof Uint8Array)return{value:writeVariantValue(e,n,i),
typed_value:null};const o={};let a=false;for(const n of Object.keys(e)){if(n in t||e[n]===void 0)continue;o[n]=e[n];a=true}if(a&&!r)return{
value:writeVariantValue(e,n,i),typed_value:null};const s=Object.keys(t);const f=s.some(t=>(!Object.prototype.hasOwnProperty.call(e,t)||e[t]===void 0)&&n.has(t))
;if(f)return{value:writeVariantValue(e,n,i),typed_value:null};const l={};for(const r of s){if(!Object.prototype.hasOwnProperty.call(e,r)||e[r]===void 0)continue
;l[r]=encodeShredded(e[r],t[r],n,false,i)}const c=a?writeVariantValue(o,n,i):null;return{value:c,typed_value:l}}if(matchesType(e,t))return{value:null,
typed_value:e};return{value:writeVariantValue(e,n,i),typed_value:null}}function getVariantRowMetadata(e,t){if(e.size===0)return{metadata:x,keyIndex:U}
;const n=[...e].sort();const r=n.join("\0");const i=t.get(r);if(i)return i;const o=writeVariantMetadata(n);const a=new Map
;for(let e=0;e<n.length;e++)a.set(n[e],e);const s={metadata:o,keyIndex:a};t.set(r,s);return s}function matchesType(e,t){if(e===null||e===void 0)return false
;switch(t){case"BOOLEAN":return typeof e==="boolean";case"INT32":return typeof e==="number"&&Number.isInteger(e)&&e>=-2147483648&&e<=2147483647;case"INT64":
return typeof e==="bigint"&&e>=I&&e<=b;case"FLOAT":return typeof e==="number";case"DOUBLE":return typeof e==="number";case"STRING":return typeof e==="string"
;case"TIMESTAMP":return e instanceof Date;default:return false}}const N=3;const L=256;function autoDetectShredding(e){const t=detectShred(e,0)
;if(t===void 0||typeof t!=="object")return;const n=normalizeShreddingConfig(t);if(n===void 0||countShredLeaves(n)>L)return;return n}
function countShredLeaves(e){if(Array.isArray(e))return e.length?countShredLeaves(e[0]):0;if(e&&typeof e==="object"){let t=0
;for(const n of Object.keys(e))t+=countShredLeaves(e[n]);return t}return 1}function detectShred(e,t){const n=[];for(const t of e)t!==null&&t!==void 0&&n.push(t)
;if(!n.length)return;if(n.some(isPlainObject)){if(t>=N)return;const e=new Map;for(const t of n){if(!isPlainObject(t))continue
;for(const[n,r]of Object.entries(t)){if(r===void 0)continue;const t=e.get(n);t?t.push(r):e.set(n,[r])}}const r={};for(const[n,i]of e){const e=detectShred(i,t+1)
;e!==void 0&&(r[n]=e)}return Object.keys(r).length>0?r:void 0}if(n.every(Array.isArray)){if(t>=N)return;const e=[];for(const t of n)for(const n of t)e.push(n)
;const r=detectShred(e,t+1);return r===void 0?void 0:[r]}let r;for(const e of n){if(Array.isArray(e))return;const t=e instanceof Date?"date":typeof e
;if(r===void 0)r=t;else if(r!==t)return}return r?jsTypeToBasicType(r):void 0}function isPlainObject(e){
return typeof e==="object"&&e!==null&&!Array.isArray(e)&&!(e instanceof Date)&&!(e instanceof Uint8Array)}function normalizeShreddingConfig(e){
if(Array.isArray(e)){const t=e.length?normalizeShreddingConfig(e[0]):void 0;return t===void 0?void 0:[t]}if(typeof e==="object"){const t={}
;for(const[n,r]of Object.entries(e)){if(B.has(n))continue;const e=normalizeShreddingConfig(r);e!==void 0&&(t[n]=e)}return Object.keys(t).length>0?t:void 0}
return e}function jsTypeToBasicType(e){switch(e){case"boolean":return"BOOLEAN";case"string":return"STRING";case"number":return"DOUBLE";case"bigint":
return"INT64";case"date":return"TIMESTAMP";default:return}}function buildVariantDictionary(e){const t=new Set;collectKeys(e,t);return[...t].sort()}
function collectKeys(e,t){if(e===null||e===void 0)return;if(Array.isArray(e)){for(const n of e)collectKeys(n,t);return}
if(e instanceof Date||e instanceof Uint8Array)return;if(typeof e==="object")for(const n of Object.keys(e)){t.add(n);collectKeys(e[n],t)}}
function writeVariantMetadata(e){const t=e.length;const n=new Array(t);let r=0;for(let i=0;i<t;i++){const t=E.encode(e[i]);n[i]=t;r+=t.length}
const i=byteWidth(r);const o=17|i-1<<6;const a=1+i+(t+1)*i+r;const s=new Uint8Array(a);let f=0;s[f++]=o;for(let e=0;e<i;e++)s[f++]=t>>e*8&255;let l=0
;for(let e=0;e<t;e++){for(let e=0;e<i;e++)s[f++]=l>>e*8&255;l+=n[e].length}for(let e=0;e<i;e++)s[f++]=l>>e*8&255;for(let e=0;e<t;e++){s.set(n[e],f)
;f+=n[e].length}return s}function writeVariantValue(e,t,n){const r=new bytewriter_ByteWriter(8);writeValue(e,r,t,n);return r.getBytes()}
function writeValue(e,t,n,r){if(e===null||e===void 0){t.appendUint8(0);return}if(e===true){t.appendUint8(4);return}if(e===false){t.appendUint8(8);return}
if(typeof e==="bigint"){if(e<I||e>b)throw new RangeError(`variant bigint out of int64 range: ${e}`);t.appendUint8(24);t.appendInt64(e);return}
if(typeof e==="number"){if(Number.isInteger(e)){if(e>=-128&&e<=127){t.appendUint8(12);t.appendUint8(e&255);return}if(e>=-32768&&e<=32767){t.appendUint8(16)
;appendUnsignedLE(t,e,2);return}if(e>=-2147483648&&e<=2147483647){t.appendUint8(20);t.appendInt32(e);return}}t.appendUint8(28);t.appendFloat64(e);return}
if(typeof e==="string"){const n=E.encode(e);if(n.length<=63){t.appendUint8(n.length<<2|1);t.appendBytes(n)}else{t.appendUint8(64);t.appendUint32(n.length)
;t.appendBytes(n)}return}if(e instanceof Date){t.appendUint8(52);t.appendInt64(BigInt(e.getTime())*1000n);return}if(e instanceof Uint8Array){t.appendUint8(60)
;t.appendUint32(e.length);t.appendBytes(e);return}if(Array.isArray(e)){writeVariantArray(e,t,n,r);return}if(typeof e==="object"){writeVariantObject(e,t,n,r)
;return}throw new Error(`variant cannot encode value: ${e}`)}function writeVariantObject(e,t,n,r){const i=Object.keys(e).filter(t=>e[t]!==void 0).map(e=>{
const t=n.get(e);if(t===void 0)throw new Error(`variant key not in dictionary: ${e}`);return{id:t,key:e}});i.sort((e,t)=>e.id-t.id);const o=i.length
;const a=o>0?i[o-1].id:0;const s=byteWidth(a);const f=r.pop()??new bytewriter_ByteWriter(8);const l=new Array(o+1);l[0]=0;for(let t=0;t<o;t++){
writeValue(e[i[t].key],f,n,r);l[t+1]=f.index}const c=byteWidth(l[o]);const u=o>255?1:0;t.appendUint8((c-1|s-1<<2|u<<4)<<2|2)
;u?t.appendUint32(o):t.appendUint8(o);for(const{id:e}of i)appendUnsignedLE(t,e,s);for(const e of l)appendUnsignedLE(t,e,c);t.appendBytes(f.getBytes());f.index=0
;f.offset=0;r.push(f)}function writeVariantArray(e,t,n,r){const i=e.length;const o=r.pop()??new bytewriter_ByteWriter(8);const a=new Array(i+1);a[0]=0
;for(let t=0;t<i;t++){writeValue(e[t],o,n,r);a[t+1]=o.index}const s=byteWidth(a[i]);const f=i>255?1:0;t.appendUint8((s-1|f<<2)<<2|3)
;f?t.appendUint32(i):t.appendUint8(i);for(const e of a)appendUnsignedLE(t,e,s);t.appendBytes(o.getBytes());o.index=0;o.offset=0;r.push(o)}function byteWidth(e){
if(e<=255)return 1;if(e<=65535)return 2;if(e<=16777215)return 3;return 4}function appendUnsignedLE(e,t,n){for(let r=0;r<n;r++)e.appendUint8(t>>r*8&255)}
function schemaFromColumnData({columnData:e,schemaOverrides:t}){const n=[{name:"root",num_children:e.length}]
;for(const{name:r,data:i,type:o,nullable:a,shredding:s}of e)if(t?.[r]){const e=t[r]
;if(o||a!==void 0)throw new Error(`cannot provide both type and schema override for column ${r}`)
;if(e.name!==r)throw new Error(`schema override for column ${r} must have matching name, got ${e.name}`)
;if(e.type==="FIXED_LEN_BYTE_ARRAY"&&!e.type_length)throw new Error("schema override for FIXED_LEN_BYTE_ARRAY must include type_length")
;if(e.num_children)throw new Error("schema override does not support nested types");n.push(e)}else if(o==="VARIANT"){const e=a===false?"REQUIRED":"OPTIONAL"
;const t=s&&s!==true?normalizeShreddingConfig(s):void 0;t?n.push({name:r,repetition_type:e,num_children:3,logical_type:{type:"VARIANT"}},{name:"metadata",
type:"BYTE_ARRAY",repetition_type:"REQUIRED"},{name:"value",type:"BYTE_ARRAY",repetition_type:"OPTIONAL"},...buildVariantTypedValue(t)):n.push({name:r,
repetition_type:e,num_children:2,logical_type:{type:"VARIANT"}},{name:"metadata",type:"BYTE_ARRAY",repetition_type:"REQUIRED"},{name:"value",type:"BYTE_ARRAY",
repetition_type:"OPTIONAL"})}else o?n.push(basicTypeToSchemaElement(r,o,a)):n.push(autoSchemaElement(r,i.slice(0,1e3)));return n}
function buildVariantTypedValue(e){if(Array.isArray(e))return[{name:"typed_value",repetition_type:"OPTIONAL",converted_type:"LIST",num_children:1},{name:"list",
repetition_type:"REPEATED",num_children:1},{name:"element",repetition_type:"REQUIRED",num_children:2},{name:"value",type:"BYTE_ARRAY",repetition_type:"OPTIONAL"
},...buildVariantTypedValue(e[0])];if(typeof e==="object"){const t=Object.keys(e);const n=[{name:"typed_value",repetition_type:"OPTIONAL",num_children:t.length
}];for(const r of t)n.push({name:r,repetition_type:"OPTIONAL",num_children:2},{name:"value",type:"BYTE_ARRAY",repetition_type:"OPTIONAL"
},...buildVariantTypedValue(e[r]));return n}return[shreddedLeafElement(e)]}function shreddedLeafElement(e){switch(e){case"STRING":return{name:"typed_value",
type:"BYTE_ARRAY",converted_type:"UTF8",repetition_type:"OPTIONAL"};case"INT32":return{name:"typed_value",type:"INT32",repetition_type:"OPTIONAL"};case"INT64":
return{name:"typed_value",type:"INT64",repetition_type:"OPTIONAL"};case"DOUBLE":return{name:"typed_value",type:"DOUBLE",repetition_type:"OPTIONAL"};case"FLOAT":
return{name:"typed_value",type:"FLOAT",repetition_type:"OPTIONAL"};case"BOOLEAN":return{name:"typed_value",type:"BOOLEAN",repetition_type:"OPTIONAL"}
;case"TIMESTAMP":return{name:"typed_value",type:"INT64",converted_type:"TIMESTAMP_MICROS",repetition_type:"OPTIONAL"};default:
throw new Error(`unsupported shredded field type: ${e}`)}}function basicTypeToSchemaElement(e,t,n){const r=n===false?"REQUIRED":"OPTIONAL"
;if(t==="STRING")return{name:e,type:"BYTE_ARRAY",converted_type:"UTF8",repetition_type:r};if(t==="JSON")return{name:e,type:"BYTE_ARRAY",converted_type:"JSON",
repetition_type:r};if(t==="TIMESTAMP")return{name:e,type:"INT64",converted_type:"TIMESTAMP_MILLIS",repetition_type:r};if(t==="UUID")return{name:e,
type:"FIXED_LEN_BYTE_ARRAY",type_length:16,logical_type:{type:"UUID"},repetition_type:r};if(t==="FLOAT16")return{name:e,type:"FIXED_LEN_BYTE_ARRAY",
type_length:2,logical_type:{type:"FLOAT16"},repetition_type:r};if(t==="GEOMETRY")return{name:e,type:"BYTE_ARRAY",logical_type:{type:"GEOMETRY"},
repetition_type:r};if(t==="GEOGRAPHY")return{name:e,type:"BYTE_ARRAY",logical_type:{type:"GEOGRAPHY"},repetition_type:r};return{name:e,type:t,repetition_type:r}
}function autoSchemaElement(e,t){let n;let r="REQUIRED";let i;if(t instanceof Int32Array)return{name:e,type:"INT32",repetition_type:r}
;if(t instanceof BigInt64Array)return{name:e,type:"INT64",repetition_type:r};if(t instanceof Float32Array)return{name:e,type:"FLOAT",repetition_type:r}
;if(t instanceof Float64Array)return{name:e,type:"DOUBLE",repetition_type:r};for(const e of t)if(e===null||e===void 0)r="OPTIONAL";else{let t;let r
;if(typeof e==="boolean")t="BOOLEAN";else if(typeof e==="bigint")t="INT64";else if(Number.isInteger(e))t="INT32";else if(typeof e==="number")t="DOUBLE";else if(e instanceof Uint8Array)t="BYTE_ARRAY";else if(typeof e==="string"){
t="BYTE_ARRAY";r="UTF8"}else if(e instanceof Date){t="INT64";r="TIMESTAMP_MILLIS"}else{
if(typeof e!=="object")throw new Error(`cannot determine parquet type for: ${e}`);t="BYTE_ARRAY";r="JSON"}if(n===void 0){n=t;i=r
}else if(n==="INT32"&&t==="DOUBLE")n="DOUBLE";else{if(n==="DOUBLE"&&t==="INT32")continue
;if(n!==t||i!==r)throw new Error(`parquet cannot write mixed types: ${i??n} and ${r??t}`)}}if(!n){n="BYTE_ARRAY";r="OPTIONAL"}return{name:e,type:n,
repetition_type:r,converted_type:i}}function getMaxRepetitionLevel(e){let t=0;for(const n of e)n.repetition_type==="REPEATED"&&t++;return t}
function schemaPathResolver(e){const t=(0,v.YR)({schema:e});const n=new Map;return e=>{let r=t;const i=[r];for(const t of e){let o=n.get(r);if(!o){o=new Map
;for(const e of r.children)o.has(e.element.name)||o.set(e.element.name,e);n.set(r,o)}const a=o.get(t)
;if(!a)throw new Error(`parquet schema element not found: ${e}`);i.push(a);r=a}return i}}function writeByteStreamSplit(e,t,n,r){const i=t.length;let o;let a
;if(n==="FLOAT"){const e=t instanceof Float32Array?t:new Float32Array(numberArray(t));o=new Uint8Array(e.buffer,e.byteOffset,e.byteLength);a=4
}else if(n==="DOUBLE"){const e=t instanceof Float64Array?t:new Float64Array(numberArray(t));o=new Uint8Array(e.buffer,e.byteOffset,e.byteLength);a=8
}else if(n==="INT32"){const e=t instanceof Int32Array?t:new Int32Array(numberArray(t));o=new Uint8Array(e.buffer,e.byteOffset,e.byteLength);a=4
}else if(n==="INT64"){const e=bigIntArray(t);o=new Uint8Array(e.buffer,e.byteOffset,e.byteLength);a=8}else{
if(n!=="FIXED_LEN_BYTE_ARRAY")throw new Error(`parquet byte_stream_split unsupported type: ${n}`)
;if(!r)throw new Error("parquet byte_stream_split missing type_length");a=r;o=new Uint8Array(i*a);for(let e=0;e<i;e++)o.set(t[e],e*a)}
for(let t=0;t<a;t++)for(let n=0;n<i;n++)e.appendUint8(o[n*a+t])}function numberArray(e){if(Array.isArray(e)&&e.every(e=>typeof e==="number"))return e
;throw new Error("Expected number array for BYTE_STREAM_SPLIT encoding")}function bigIntArray(e){if(e instanceof BigInt64Array)return e
;if(Array.isArray(e)&&e.every(e=>typeof e==="bigint"))return new BigInt64Array(e);throw new Error("Expected bigint array for BYTE_STREAM_SPLIT encoding")}
function writeDataPageV2({writer:e,column:t,encoding:n,pageData:r}){const{columnName:i,element:o,codec:a,compressors:s}=t
;const{type:f,type_length:l,repetition_type:c}=o;if(!f)throw new Error(`column ${i} cannot determine type`)
;if(c==="REPEATED")throw new Error(`column ${i} repeated types not supported`);const u=new bytewriter_ByteWriter
;const{definition_levels_byte_length:d,repetition_levels_byte_length:p,num_nulls:y,num_values:h,num_rows:_}=writeLevels(u,t,r)
;const m=y?r.values.filter(e=>e!==null&&e!==void 0):r.values;const g=new bytewriter_ByteWriter;if(n==="PLAIN")writePlain(g,m,f,l);else if(n==="RLE"){
if(f!=="BOOLEAN")throw new Error("RLE encoding only supported for BOOLEAN type");const e=new bytewriter_ByteWriter;writeRleBitPackedHybrid(e,m,1)
;g.appendUint32(e.offset);g.appendBytes(e.getBytes())}else if(n==="PLAIN_DICTIONARY"||n==="RLE_DICTIONARY"){let e=0;for(const t of m)t>e&&(e=t)
;const t=Math.ceil(Math.log2(e+1));g.appendUint8(t);writeRleBitPackedHybrid(g,m,t)}else if(n==="DELTA_BINARY_PACKED"){
if(f!=="INT32"&&f!=="INT64")throw new Error("DELTA_BINARY_PACKED encoding only supported for INT32 and INT64 types");deltaBinaryPack(g,m,f)
}else if(n==="DELTA_LENGTH_BYTE_ARRAY"){if(f!=="BYTE_ARRAY")throw new Error("DELTA_LENGTH_BYTE_ARRAY encoding only supported for BYTE_ARRAY type")
;deltaLengthByteArray(g,m)}else if(n==="DELTA_BYTE_ARRAY"){if(f!=="BYTE_ARRAY")throw new Error("DELTA_BYTE_ARRAY encoding only supported for BYTE_ARRAY type")
;deltaByteArray(g,m)}else{if(n!=="BYTE_STREAM_SPLIT")throw new Error(`parquet unsupported encoding: ${n}`);writeByteStreamSplit(g,m,f,l)}const w=g.getBytes()
;const A=s[a]?.(w)??w;const v=e.offset;writePageHeader(e,{type:"DATA_PAGE_V2",uncompressed_page_size:u.offset+g.offset,compressed_page_size:u.offset+A.length,
data_page_header_v2:{num_values:h,num_nulls:y,num_rows:_,encoding:n,definition_levels_byte_length:d,repetition_levels_byte_length:p,is_compressed:!!a}})
;const E=e.offset-v;e.appendBytes(u.getBytes());e.appendBytes(A);return E+u.offset+g.offset}function writePageHeader(e,t){const n={field_1:m.P2.indexOf(t.type),
field_2:t.uncompressed_page_size,field_3:t.compressed_page_size,field_4:t.crc,field_5:t.data_page_header&&{field_1:t.data_page_header.num_values,
field_2:m.p6.indexOf(t.data_page_header.encoding),field_3:m.p6.indexOf(t.data_page_header.definition_level_encoding),
field_4:m.p6.indexOf(t.data_page_header.repetition_level_encoding)},field_7:t.dictionary_page_header&&{field_1:t.dictionary_page_header.num_values,
field_2:m.p6.indexOf(t.dictionary_page_header.encoding)},field_8:t.data_page_header_v2&&{field_1:t.data_page_header_v2.num_values,
field_2:t.data_page_header_v2.num_nulls,field_3:t.data_page_header_v2.num_rows,field_4:m.p6.indexOf(t.data_page_header_v2.encoding),
field_5:t.data_page_header_v2.definition_levels_byte_length,field_6:t.data_page_header_v2.repetition_levels_byte_length,
field_7:!!t.data_page_header_v2.is_compressed&&void 0}};serializeTCompactProtocol(e,n)}function writeLevels(e,t,n){const{schemaPath:r}=t
;const{values:i,definitionLevels:o,repetitionLevels:a,maxDefinitionLevel:s}=n;const f=o.length||i.length;let l=0;let c=0
;if(a.length)for(let e=0;e<a.length;e++)a[e]===0&&c++;else c=i.length;if(o.length)for(let e=0;e<o.length;e++)o[e]<s&&l++;const u=getMaxRepetitionLevel(r)
;let d=0;if(u){const t=Math.ceil(Math.log2(u+1));d=writeRleBitPackedHybrid(e,a,t)}let p=0;if(s){const t=Math.ceil(Math.log2(s+1))
;p=writeRleBitPackedHybrid(e,o,t)}return{definition_levels_byte_length:p,repetition_levels_byte_length:d,num_values:f,num_nulls:l,num_rows:c}}
const O=new TextEncoder;function estimateValueSize(e,t,n){if(e===null||e===void 0)return 0;if(t==="BOOLEAN")return.125;if(t==="INT32"||t==="FLOAT")return 4
;if(t==="INT64"||t==="DOUBLE")return 8;if(t==="INT96")return 12;if(t==="FIXED_LEN_BYTE_ARRAY")return n??0;if(t==="BYTE_ARRAY"){
if(e instanceof Uint8Array)return e.byteLength;if(typeof e==="string")return e.length}return 0}function hashBytes(e){let t=2166136261
;for(let n=0;n<e.length;n++){t^=e[n];t=Math.imul(t,16777619)}return t>>>0}function bytesEqual(e,t){if(e.length!==t.length)return false
;for(let n=0;n<e.length;n++)if(e[n]!==t[n])return false;return true}const R=.9;function useDictionary(e,t,n,r,i,o){if(r&&r!=="RLE_DICTIONARY")return{}
;if(t==="BOOLEAN")return{};const a=r==="RLE_DICTIONARY";const s=t==="BYTE_ARRAY"?4:0;if(!a){const r=Math.min(e.length,1e3);const i=new Map;const o=new Map
;let a=0;let f=0;for(let l=0;l<r;l++){const c=r===1?0:Math.floor(l*(e.length-1)/(r-1));const u=e[c];let d=u;if(u instanceof Uint8Array){d=o.get(u)
;if(d===void 0){d=hashBytes(u);o.set(u,d)}}let p=i.get(d);if(p===void 0){p=estimateValueSize(u,t,n)+(u===null||u===void 0?0:s);i.set(d,p);a+=p}f+=p}
if(!f||a/f>R)return{}}const f=[];const l=new Array(e.length);const c=new Map;const u=[];const d=new Map;let p=0;let y=0;let h=0;let _=0
;for(let r=0;r<e.length;r++){const s=e[r];if(s===null||s===void 0){if(o)throw new Error("parquet required value is undefined");continue}_++;let m
;if(s instanceof Uint8Array){h+=s.byteLength;m=c.get(s);if(m!==void 0){l[r]=m;continue}const e=hashBytes(s);const t=d.get(e)
;if(t)for(const e of t)if(bytesEqual(f[e],s)){m=e;break}if(m===void 0){p+=s.byteLength;if(!a&&i){y+=s.byteLength;if(y>i)return{}}m=f.length;f.push(s)
;t?t.push(m):d.set(e,[m])}c.set(s,m)}else{m=c.get(s);const e=m===void 0?estimateValueSize(s,t,n):u[m];h+=e;if(m===void 0){p+=e;if(!a&&i){
y+=typeof s==="string"?O.encode(s).byteLength:e;if(y>i)return{}}m=f.length;f.push(s);u[m]=e;c.set(s,m)}}l[r]=m}const m=Math.ceil(Math.log2(f.length))
;const g=Math.ceil(_*m/8);const w=h+_*s;const A=p+f.length*s;if(!a&&2*(A+g)>w)return{};return{dictionary:f,indexes:l}}function writeDictionaryPage(e,t,n){
const{element:r,codec:i,compressors:o}=t;const{type:a,type_length:s}=r;if(!a)throw new Error(`column ${t.columnName} cannot determine type`)
;const f=new bytewriter_ByteWriter;writePlain(f,n,a,s);const l=f.getBytes();const c=o[i]?.(l)??l;const u=e.offset;writePageHeader(e,{type:"DICTIONARY_PAGE",
uncompressed_page_size:l.byteLength,compressed_page_size:c.byteLength,dictionary_page_header:{num_values:n.length,encoding:"PLAIN"}});const d=e.offset-u
;e.appendBytes(c);return d+l.byteLength}function geospatialStatistics(e){const t=new Set;let n;for(const r of e){if(r===null||r===void 0)continue
;if(typeof r!=="object")throw new Error("geospatial column expects GeoJSON geometries");n=extendBoundsFromGeometry(n,r);t.add(geometryTypeCodeWithDimension(r))}
let r;const{xmin:i,ymin:o,xmax:a,ymax:s}=n??{};i!==void 0&&o!==void 0&&a!==void 0&&s!==void 0&&(r={...n,xmin:i,ymin:o,xmax:a,ymax:s});if(t.size||r)return{
bbox:r,geospatial_types:t.size?Array.from(t).sort((e,t)=>e-t):[]}}function extendBoundsFromGeometry(e,t){if(t.type==="GeometryCollection"){
for(const n of t.geometries||[])e=extendBoundsFromGeometry(e,n);return e}return extendBoundsFromCoordinates(e,t.coordinates)}
function extendBoundsFromCoordinates(e,t){if(typeof t[0]==="number"){e=updateAxis(e,"xmin","xmax",t[0]);e=updateAxis(e,"ymin","ymax",t[1])
;t.length>2&&(e=updateAxis(e,"zmin","zmax",t[2]));t.length>3&&(e=updateAxis(e,"mmin","mmax",t[3]));return e}for(const n of t)e=extendBoundsFromCoordinates(e,n)
;return e}function updateAxis(e,t,n,r){if(r===void 0||!Number.isFinite(r))return e;e||(e={});const i=e[t];const o=e[n];(i===void 0||r<i)&&(e[t]=r)
;(o===void 0||r>o)&&(e[n]=r);return e}function geometryTypeCodeWithDimension(e){const t=D[e.type]
;if(t===void 0)throw new Error(`unknown geometry type: ${e.type}`);const n=inferGeometryDimensions(e);if(n===2)return t;if(n===3)return t+1e3
;if(n===4)return t+3e3;throw new Error(`unsupported geometry dimensions: ${n}`)}const D={Point:1,LineString:2,Polygon:3,MultiPoint:4,MultiLineString:5,
MultiPolygon:6,GeometryCollection:7};function inferGeometryDimensions(e){if(e.type==="GeometryCollection"){let t=0
;for(const n of e.geometries||[])t=Math.max(t,inferGeometryDimensions(n));return t||2}return inferCoordinateDimensions(e.coordinates)}
function inferCoordinateDimensions(e){if(!e.length)return 2;if(typeof e[0]==="number")return e.length;let t=0
;for(const n of e)t=Math.max(t,inferCoordinateDimensions(n));return t||2}var S=n(94428);function geojsonToWkb(e){const t=new bytewriter_ByteWriter
;writeGeometry(t,e);return t.getBytes()}function writeGeometry(e,t){if(typeof t!=="object")throw new Error("geometry values must be GeoJSON geometries")
;const n=geometryTypeCode(t.type);const r=wkb_inferGeometryDimensions(t);let i=0
;if(r===3)i=1;else if(r===4)i=3;else if(r>4)throw new Error(`unsupported geometry dimensions: ${r}`);e.appendUint8(1);e.appendUint32(n+i*1e3)
;if(t.type==="Point")writePosition(e,t.coordinates,r);else if(t.type==="LineString")writeLine(e,t.coordinates,r);else if(t.type==="Polygon"){
e.appendUint32(t.coordinates.length);for(const n of t.coordinates)writeLine(e,n,r)}else if(t.type==="MultiPoint"){e.appendUint32(t.coordinates.length)
;for(const n of t.coordinates)writeGeometry(e,{type:"Point",coordinates:n})}else if(t.type==="MultiLineString"){e.appendUint32(t.coordinates.length)
;for(const n of t.coordinates)writeGeometry(e,{type:"LineString",coordinates:n})}else if(t.type==="MultiPolygon"){e.appendUint32(t.coordinates.length)
;for(const n of t.coordinates)writeGeometry(e,{type:"Polygon",coordinates:n})}else{if(t.type!=="GeometryCollection")throw new Error("unsupported geometry type")
;e.appendUint32(t.geometries.length);for(const n of t.geometries)writeGeometry(e,n)}}function writePosition(e,t,n){
if(t.length<n)throw new Error("geometry position dimensions mismatch");for(let r=0;r<n;r++)e.appendFloat64(t[r])}function writeLine(e,t,n){
e.appendUint32(t.length);for(const r of t)writePosition(e,r,n)}function geometryTypeCode(e){if(e==="Point")return 1;if(e==="LineString")return 2
;if(e==="Polygon")return 3;if(e==="MultiPoint")return 4;if(e==="MultiLineString")return 5;if(e==="MultiPolygon")return 6;if(e==="GeometryCollection")return 7
;throw new Error(`unknown geometry type: ${e}`)}function wkb_inferGeometryDimensions(e){if(e.type==="GeometryCollection"){let t=0
;for(const n of e.geometries)t=Math.max(t,wkb_inferGeometryDimensions(n));return t||2}return wkb_inferCoordinateDimensions(e.coordinates)}
function wkb_inferCoordinateDimensions(e){if(!Array.isArray(e))return 2;if(!e.length)return 2;if(typeof e[0]==="number")return e.length;let t=0
;for(const n of e)t=Math.max(t,wkb_inferCoordinateDimensions(n));return t||2}const M=864e5;function mapConverted(e,t){const n=new Map;return Array.from(e,e=>{
if(n.has(e))return n.get(e);const r=t(e);n.set(e,r);return r})}function unconvert(e,t){const{type:n,converted_type:r,logical_type:i}=e;if(r==="DECIMAL"){
const n=10**(e.scale||0);return Array.from(t,t=>{if(t===null||t===void 0)return t;if(typeof t==="bigint")return unconvertDecimal(e,t)
;if(typeof t!=="number")throw new Error("DECIMAL must be a number or bigint");return unconvertDecimal(e,BigInt(Math.round(t*n)))})}
if(r==="DATE")return Array.from(t).map(e=>{if(e instanceof Date)return Math.floor(e.getTime()/M);return e})
;if(r==="TIMESTAMP_MILLIS")return Array.from(t).map(e=>{if(e===null||e===void 0)return e;if(e instanceof Date)return BigInt(e.getTime());return BigInt(e)})
;if(r==="TIMESTAMP_MICROS")return Array.from(t).map(e=>{if(e===null||e===void 0)return e;if(e instanceof Date)return BigInt(e.getTime()*1e3);return BigInt(e)})
;if(r==="JSON"){if(!Array.isArray(t))throw new Error("JSON must be an array");const e=new TextEncoder
;return mapConverted(t,t=>t===null||t===void 0?t:e.encode(JSON.stringify((0,S.aB)(t))))}if(r==="UTF8"){
if(!Array.isArray(t))throw new Error("strings must be an array");const e=new TextEncoder;return t.map(t=>typeof t==="string"?e.encode(t):t)}
if(r==="UINT_32"||i?.type==="INTEGER"&&i.bitWidth===32&&!i.isSigned){if(t instanceof Uint32Array)return t
;if(t instanceof Int32Array)return new Uint32Array(t.buffer,t.byteOffset,t.length);return Array.from(t).map(e=>{if(e===null||e===void 0)return e
;if(!Number.isSafeInteger(e))throw new Error("expected integer value, got "+e);if(e<0||e>4294967295)throw new Error("expected uint32 value, got "+e)
;if(e>2147483647)return e-4294967296;return e})}if(i?.type==="FLOAT16"){
if(n!=="FIXED_LEN_BYTE_ARRAY")throw new Error("FLOAT16 must be FIXED_LEN_BYTE_ARRAY type")
;if(e.type_length!==2)throw new Error("FLOAT16 expected type_length to be 2 bytes");return Array.from(t).map(unconvertFloat16)}if(i?.type==="UUID"){
if(!Array.isArray(t))throw new Error("UUID must be an array");if(n!=="FIXED_LEN_BYTE_ARRAY")throw new Error("UUID must be FIXED_LEN_BYTE_ARRAY type")
;if(e.type_length!==16)throw new Error("UUID expected type_length to be 16 bytes");return t.map(unconvertUuid)}
if(i?.type==="TIMESTAMP")return Array.from(t).map(e=>{if(e===null||e===void 0)return e;if(e instanceof Date){const t=BigInt(e.getTime())
;if(i.unit==="NANOS")return t*1000000n;if(i.unit==="MICROS")return t*1000n;return t}return BigInt(e)});if(i?.type==="GEOMETRY"||i?.type==="GEOGRAPHY"){
if(!Array.isArray(t))throw new Error("geometry must be an array");return mapConverted(t,e=>{if(e===null||e===void 0)return e;return geojsonToWkb(e)})}return t}
function unconvertUuid(e){if(e===void 0||e===null)return;if(e instanceof Uint8Array)return e;if(typeof e==="string"){
const t=/^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;if(!t.test(e))throw new Error("UUID must be a valid UUID string")
;e=e.replace(/-/g,"").toLowerCase();const n=new Uint8Array(16);for(let t=0;t<16;t++)n[t]=parseInt(e.slice(t*2,t*2+2),16);return n}
throw new Error("UUID must be a string or Uint8Array")}const P=16;const Y=new TextDecoder("utf-8",{fatal:true,ignoreBOM:true})
;function truncateStatistic(e,t,n,r){if(e.length<=r||!isTruncatable(t))return e;const i=isUtf8(t)?truncateUtf8(e,n,r):truncateBytes(e,n,r);return i??e}
function isTruncatable({type:e,converted_type:t,logical_type:n}){if(e!=="BYTE_ARRAY")return false;if(t==="DECIMAL"||t==="JSON"||t==="BSON")return false
;return n?.type!=="JSON"&&n?.type!=="BSON"}function isUtf8({converted_type:e,logical_type:t}){
return e==="UTF8"||e==="ENUM"||t?.type==="STRING"||t?.type==="ENUM"}function truncateBytes(e,t,n){const r=new Uint8Array(e.subarray(0,n));if(!t)return r
;let i=r.length-1;while(i>=0&&r[i]===255)i--;if(i<0)return;const o=r.slice(0,i+1);o[i]+=1;return o}function truncateUtf8(e,t,n){let r=n
;while(r>0&&(e[r]&192)===128)r--;if(!t)return new Uint8Array(e.subarray(0,r));let i;try{i=Y.decode(e.subarray(0,r))}catch{return truncateBytes(e,t,n)}
const o=Array.from(i,e=>e.codePointAt(0)??0);const a=new TextEncoder;for(let t=o.length-1;t>=0;t--){r--;while(r>0&&(e[r]&192)===128)r--;const i=o[t]
;if(i===1114111)continue;const s=i===55295?57344:i+1;const f=a.encode(String.fromCodePoint(s));if(r+f.length>n)continue;const l=new Uint8Array(r+f.length)
;l.set(e.subarray(0,r));l.set(f,r);return l}}function minMaxIsExact(e,t,n,r){if(e===void 0||e===null)return;if(!isTruncatable(t))return
;const i=e instanceof Uint8Array?e:(new TextEncoder).encode(e.toString());return truncateStatistic(i,t,n,r)===i&&void 0}function unconvertMinMax(e,t,n,r=P){
if(e===void 0||e===null)return;const{type:i,converted_type:o}=t;if(i==="BOOLEAN")return new Uint8Array([e?1:0])
;if(t.logical_type?.type==="UUID"&&(typeof e==="string"||e instanceof Uint8Array))return unconvertUuid(e);if(o==="DECIMAL"){
if(typeof e!=="number"&&typeof e!=="bigint")throw new Error("DECIMAL must be a number or bigint");const n=10**(t.scale||0)
;const r=typeof e==="bigint"?e:BigInt(Math.round(e*n));const i=unconvertDecimal(t,r);if(i instanceof Uint8Array)return i;if(typeof i==="number"){
const e=new ArrayBuffer(4);new DataView(e).setInt32(0,i,true);return new Uint8Array(e)}if(typeof i==="bigint"){const e=new ArrayBuffer(8)
;new DataView(e).setBigInt64(0,i,true);return new Uint8Array(e)}}if(t.logical_type?.type==="FLOAT16"&&typeof e==="number")return unconvertFloat16(e)
;if(i==="BYTE_ARRAY"||i==="FIXED_LEN_BYTE_ARRAY"){const i=e instanceof Uint8Array?e:(new TextEncoder).encode(e.toString());return truncateStatistic(i,t,n,r)}
if(i==="FLOAT"&&typeof e==="number"){const t=new ArrayBuffer(4);new DataView(t).setFloat32(0,e,true);return new Uint8Array(t)}
if(i==="DOUBLE"&&typeof e==="number"){const t=new ArrayBuffer(8);new DataView(t).setFloat64(0,e,true);return new Uint8Array(t)}
if(i==="INT32"&&typeof e==="number"){const t=new ArrayBuffer(4);new DataView(t).setInt32(0,e,true);return new Uint8Array(t)}
if(i==="INT64"&&(typeof e==="bigint"||typeof e==="number"&&Number.isInteger(e))){const t=new ArrayBuffer(8);new DataView(t).setBigInt64(0,BigInt(e),true)
;return new Uint8Array(t)}if(i==="INT32"&&o==="DATE"&&e instanceof Date){const t=new ArrayBuffer(4);new DataView(t).setInt32(0,Math.floor(e.getTime()/M),true)
;return new Uint8Array(t)}if(i==="INT64"&&o==="TIMESTAMP_MILLIS"&&e instanceof Date){const t=new ArrayBuffer(8)
;new DataView(t).setBigInt64(0,BigInt(e.getTime()),true);return new Uint8Array(t)}if(i==="INT64"&&o==="TIMESTAMP_MICROS"&&e instanceof Date){
const t=new ArrayBuffer(8);new DataView(t).setBigInt64(0,BigInt(e.getTime()*1e3),true);return new Uint8Array(t)}
if(i==="INT64"&&t.logical_type?.type==="TIMESTAMP"&&e instanceof Date){const n=BigInt(e.getTime());const{unit:r}=t.logical_type;let i=n
;r==="NANOS"?i=n*1000000n:r==="MICROS"&&(i=n*1000n);const o=new ArrayBuffer(8);new DataView(o).setBigInt64(0,i,true);return new Uint8Array(o)}
throw new Error(`unsupported type for statistics: ${i} with value ${e}`)}function unconvertStatistics(e,t,n=P){return{field_1:unconvertMinMax(e.max,t,true,n),
field_2:unconvertMinMax(e.min,t,false,n),field_3:e.null_count,field_4:e.distinct_count,field_5:unconvertMinMax(e.max_value,t,true,n),
field_6:unconvertMinMax(e.min_value,t,false,n),field_7:e.is_max_value_exact??minMaxIsExact(e.max_value??e.max,t,true,n),
field_8:e.is_min_value_exact??minMaxIsExact(e.min_value??e.min,t,false,n),field_9:e.nan_count}}function unconvertDecimal({type:e,type_length:t},n){
if(e==="INT32")return Number(n);if(e==="INT64")return n;if(e==="FIXED_LEN_BYTE_ARRAY"&&!t)throw new Error("fixed length byte array type_length is required")
;if(!t&&!n)return new Uint8Array;const r=[];while(true){const e=Number(n&0xffn);r.unshift(e);n>>=8n;if(t){if(r.length>=t)break}else{const t=e&128
;if(!t&&n===0n||t&&n===-1n)break}}return new Uint8Array(r)}function unconvertFloat16(e){if(e===void 0||e===null)return
;if(typeof e!=="number")throw new Error("parquet float16 expected number value");if(Number.isNaN(e))return new Uint8Array([0,126])
;const t=e<0||Object.is(e,-0)?1:0;const n=Math.abs(e);if(!isFinite(n))return new Uint8Array([0,t<<7|124]);if(n===0)return new Uint8Array([0,t<<7])
;if(n>=65520)return new Uint8Array([0,t<<7|124]);let r=-14;if(n>=2**-14){const e=new DataView(new ArrayBuffer(8));e.setFloat64(0,n)
;r=(e.getUint32(0)>>>20&2047)-1023}const i=n/2**(r-10);let o=Math.floor(i);const a=i-o;(a>.5||a===.5&&o%2)&&o++;const s=n<2**-14?o:(r+14)*1024+o;const f=t<<15|s
;return new Uint8Array([f&255,f>>8])}function writeColumn({writer:e,column:t,pageData:n}){
const{columnName:r,element:i,schemaPath:o,stats:a,pageSize:s,dictionarySize:f,encoding:l}=t;const{type:c,type_length:u}=i
;if(!c)throw new Error(`column ${r} cannot determine type`);const{values:d,definitionLevels:p,repetitionLevels:y,maxDefinitionLevel:h}=n;const _=e.offset
;let m=0;const g=[];const w=i?.logical_type?.type==="GEOMETRY"||i?.logical_type?.type==="GEOGRAPHY";const A=a&&w?geospatialStatistics(d):void 0;let v
;if(t.bloomFilter){const e=typeof t.bloomFilter==="object"?t.bloomFilter:void 0;const n=new BloomBuilder(i,e);for(const e of d)n.insert(e);v=n.finalize()}let E
;const I=i.converted_type!=="UTF8";const b=I?unconvert(i,d):d;if(c==="INT64"){
const e=i.converted_type==="UINT_64"||i.logical_type?.type==="INTEGER"&&!i.logical_type.isSigned;const t=e?0n:-(2n**63n);const n=e?2n**64n-1n:2n**63n-1n
;for(const e of b)if(e!==null&&e!==void 0&&(e<t||e>n))throw new RangeError(`parquet INT64 value out of range: ${e}`)}const T=i.converted_type==="JSON"?b:d
;const B=a?getStatistics(T,i):void 0;const{dictionary:U,indexes:x}=useDictionary(b,c,u,l,f,h===0);let N;let L;let O=c;if(U&&x){L=x;O="INT32";N="RLE_DICTIONARY"
;E=BigInt(e.offset);const n=I?U:unconvert(i,U);m+=writeDictionaryPage(e,t,n);g.push("PLAIN")}else{L=I?b:unconvert(i,d)
;N=l&&l!=="RLE_DICTIONARY"?l:c==="BOOLEAN"&&d.length>16?"RLE":"PLAIN"}g.push(N);const R=getPageBoundaries(L,O,u,s,y);let D=t.columnIndex&&R.length>1?{
null_pages:[],min_values:[],max_values:[],boundary_order:"UNORDERED",null_counts:[],nan_counts:isFloat(i)?[]:void 0}:void 0;const S=t.offsetIndex&&R.length>1?{
page_locations:[]}:void 0;const M=BigInt(e.offset);let P=0n;let Y=0;let V;let F;let C=true;let k=true;for(const{start:n,end:r}of R){const o=e.offset;const a={
values:L.slice(n,r),definitionLevels:p.slice(n,r),repetitionLevels:y.slice(n,r),maxDefinitionLevel:h};m+=writeDataPageV2({writer:e,column:t,encoding:N,
pageData:a});if(D){const e=T.slice(n,r);const{min_value:o,max_value:a,null_count:s=0n,nan_count:f}=getStatistics(e,i);const l=s===BigInt(r-n)
;const c=unconvertMinMax(o,i,false,t.statisticsTruncateLength);const u=unconvertMinMax(a,i,true,t.statisticsTruncateLength);if(l||c&&u){D.null_pages.push(l)
;D.min_values.push(c??new Uint8Array);D.max_values.push(u??new Uint8Array);D.null_counts?.push(s);f!==void 0&&D.nan_counts?.push(f);if(V!==void 0&&o!==void 0){
const e=compareValues(V,o);e>0&&(C=false);e<0&&(k=false)}if(F!==void 0&&a!==void 0){const e=compareValues(F,a);e>0&&(C=false);e<0&&(k=false)}V=o;F=a
}else D=void 0}if(S){if(y.length)for(let e=Y+1;e<=n;e++)y[e]===0&&P++;else P=BigInt(n);S.page_locations.push({offset:BigInt(o),compressed_page_size:e.offset-o,
first_row_index:P})}Y=n}D&&(C?D.boundary_order="ASCENDING":k&&(D.boundary_order="DESCENDING"));let z;if(a){z=[];E!==void 0&&z.push({page_type:"DICTIONARY_PAGE",
encoding:"PLAIN",count:1});z.push({page_type:"DATA_PAGE_V2",encoding:N,count:R.length})}return{chunk:{meta_data:{type:c,encodings:g,
path_in_schema:o.slice(1).map(e=>e.name),codec:t.codec??"UNCOMPRESSED",num_values:BigInt(d.length),total_compressed_size:BigInt(e.offset-_),
total_uncompressed_size:BigInt(m),data_page_offset:M,dictionary_page_offset:E,statistics:B,encoding_stats:z,geospatial_statistics:A},file_offset:BigInt(_)},
columnIndex:D,offsetIndex:S,bloomFilter:v}}function getPageBoundaries(e,t,n,r,i=[]){if(!r)return[{start:0,end:e.length}];const o=[];let a=0;let s=0
;for(let f=0;f<e.length;f++){const l=estimateValueSize(e[f],t,n);s+=l;const c=!i.length||i[f]===0;if(s>=r&&f>a&&c){o.push({start:a,end:f});a=f;s=l}}
a<e.length&&o.push({start:a,end:e.length});return o}function getStatistics(e,t){let n;let r;let i=0n;let o=isFloat(t)?0n:void 0;for(const a of e){
if(a===null||a===void 0){i++;continue}const e=physicalStatistic(a,t);if(typeof e==="object"&&!(e instanceof Uint8Array))continue
;if(typeof e==="number"&&Number.isNaN(e)){o!==void 0&&o++;continue}(n===void 0||compareValues(e,n)<0)&&(n=e);(r===void 0||compareValues(e,r)>0)&&(r=e)}
n===0&&(n=-0);r===0&&(r=0);return{min_value:n,max_value:r,null_count:i,nan_count:o}}function isFloat({type:e,logical_type:t}){
return e==="FLOAT"||e==="DOUBLE"||t?.type==="FLOAT16"}function physicalStatistic(e,t){
if(t.converted_type==="DECIMAL"&&typeof e==="number")return BigInt(Math.round(e*10**(t.scale||0)))
;if(e instanceof Date&&(t.type==="INT32"||t.type==="INT64"))return unconvert(t,[e])[0];return e}function compareValues(e,t){
if(e instanceof Uint8Array&&t instanceof Uint8Array){const n=Math.min(e.length,t.length);for(let r=0;r<n;r+=1)if(e[r]!==t[r])return e[r]-t[r]
;return e.length-t.length}if(typeof e==="string"&&typeof t==="string")return compareStrings(e,t);if(e<t)return-1;if(e>t)return 1;return 0}
function compareStrings(e,t){if(e===t)return 0;const n=Math.min(e.length,t.length);let r=0;while(r<n&&e.charCodeAt(r)===t.charCodeAt(r))r++;if(r>0){
const t=e.charCodeAt(r-1);t>=55296&&t<=56319&&r--}while(r<e.length&&r<t.length){const n=codePointAt(e,r);const i=codePointAt(t,r);if(n!==i)return n-i
;r+=n>65535?2:1}return e.length-t.length}function codePointAt(e,t){const n=e.codePointAt(t)??65533;return n>=55296&&n<=57343?65533:n}var V=n(28286)
;function encodeNestedValues(e,t){const n=e.map(e=>e.element);if(e.length<2)throw new Error("parquet schema path must include column");const r=[];const i=[]
;const o=(0,V.mM)(e);if(e.length===2&&o===0)return{values:t,definitionLevels:r,repetitionLevels:i,maxDefinitionLevel:o};if(e.length===2&&o===1){
const e=new Array(t.length);for(let n=0;n<t.length;n++)e[n]=t[n]===null||t[n]===void 0?0:1;return{values:t,definitionLevels:e,repetitionLevels:i,
maxDefinitionLevel:o}}const a=new Array(e.length);let s=0;for(let t=0;t<e.length;t++){a[t]=s;n[t].repetition_type==="REPEATED"&&s++}const f=[]
;for(const e of t)visit(1,e,0,0,false);return{values:f,definitionLevels:r,repetitionLevels:i,maxDefinitionLevel:o};function visit(t,o,s,l,c){const u=n[t]
;const d=u.repetition_type||"REQUIRED";if(t===e.length-1){if(o===null||o===void 0){if(d==="REQUIRED"&&!c)throw new Error("parquet required value is undefined")
;r.push(s)}else r.push(d==="REQUIRED"?s:s+1);i.push(l);f.push(o);return}if(d==="REPEATED"){if(o===null||o===void 0){
if(!c)throw new Error("parquet required value is undefined");visit(t+1,void 0,s,l,true);return}
if(!Array.isArray(o))throw new Error(`parquet repeated field ${u.name} must be an array`);if(!o.length){visit(t+1,void 0,s,l,true);return}const r=(0,
V.ES)(e[t-1]);const i=n[t+1];for(let e=0;e<o.length;e++){let n=o[e];r&&n&&typeof n==="object"&&i&&(n=n[i.name]);const f=e===0?l:a[t]+1;visit(t+1,n,s+1,f,false)}
return}if(d==="OPTIONAL"){if(o===null||o===void 0)visit(t+1,void 0,s,l,true);else{const n=getChildValue(t,o);const r=n===null||n===void 0;const i=(0,
V.wq)(e[t])||(0,V.ES)(e[t]);const a=u.num_children&&!u.type&&!i;const f=a||!r?s+1:s;visit(t+1,n,f,l,r)}return}if(o===null||o===void 0){
if(!c)throw new Error("parquet required value is undefined");visit(t+1,void 0,s,l,true)}else visit(t+1,getChildValue(t,o),s,l,false)}
function getChildValue(t,r){if(r===null||r===void 0)return;const i=n[t+1];if(!i)return;if((0,V.wq)(e[t]))return r;if((0,V.ES)(e[t]))return normalizeMap(r,n[t])
;if(typeof r==="object"&&!Array.isArray(r))return r[i.name];throw new Error(`parquet expected struct, got ${r}`)}}function normalizeMap(e,t){
if(e instanceof Map)return Array.from(e.entries(),([e,t])=>({key:e,value:t}));if(Array.isArray(e))return e.map(e=>{
if(e&&typeof e==="object"&&"key"in e&&"value"in e)return e;if(Array.isArray(e)&&e.length===2)return{key:e[0],value:e[1]}
;throw new Error("parquet map entry must provide key and value")});if(typeof e==="object")return Object.entries(e).map(([e,t])=>({key:e,value:t}))
;throw new Error(`parquet map field ${t.name} must be Map, array, or object`)}function writeIndexes(e,t){
for(const{chunk:n,columnIndex:r}of t)writeColumnIndex(e,n,r);for(const{chunk:n,offsetIndex:r}of t)writeOffsetIndex(e,n,r)}function writeColumnIndex(e,t,n){
if(!n||n.min_values.length<=1)return;const r=e.offset;serializeTCompactProtocol(e,{field_1:n.null_pages,field_2:n.min_values,field_3:n.max_values,
field_4:m.UQ.indexOf(n.boundary_order),field_5:n.null_counts,field_8:n.nan_counts});t.column_index_offset=BigInt(r);t.column_index_length=e.offset-r}
function writeOffsetIndex(e,t,n){if(!n||n.page_locations.length<=1)return;const r=e.offset;serializeTCompactProtocol(e,{field_1:n.page_locations.map(e=>({
field_1:e.offset,field_2:e.compressed_page_size,field_3:e.first_row_index}))});t.offset_index_offset=BigInt(r);t.offset_index_length=e.offset-r}
function writeMetadata(e,t,n){const r=schemaPathResolver(t.schema);const i={field_1:t.version,field_2:t.schema.map(e=>({field_1:e.type&&m.CE.indexOf(e.type),
field_2:e.type_length,field_3:e.repetition_type&&m.Nw.indexOf(e.repetition_type),field_4:e.name,field_5:e.num_children,
field_6:e.converted_type&&m.gQ.indexOf(e.converted_type),field_7:e.scale,field_8:e.precision,field_9:e.field_id,field_10:logicalType(e.logical_type)})),
field_3:t.num_rows,field_4:t.row_groups.map(e=>({field_1:e.columns.map(e=>({field_1:e.file_path,field_2:e.file_offset,field_3:e.meta_data&&{
field_1:m.CE.indexOf(e.meta_data.type),field_2:e.meta_data.encodings.map(e=>m.p6.indexOf(e)),field_3:e.meta_data.path_in_schema,
field_4:m.IE.indexOf(e.meta_data.codec),field_5:e.meta_data.num_values,field_6:e.meta_data.total_uncompressed_size,field_7:e.meta_data.total_compressed_size,
field_8:e.meta_data.key_value_metadata&&e.meta_data.key_value_metadata.map(e=>({field_1:e.key,field_2:e.value})),field_9:e.meta_data.data_page_offset,
field_10:e.meta_data.index_page_offset,field_11:e.meta_data.dictionary_page_offset,
field_12:e.meta_data.statistics&&unconvertStatistics(e.meta_data.statistics,schemaElement(e.meta_data.path_in_schema),n),
field_13:e.meta_data.encoding_stats&&e.meta_data.encoding_stats.map(e=>({field_1:m.P2.indexOf(e.page_type),field_2:m.p6.indexOf(e.encoding),field_3:e.count})),
field_14:e.meta_data.bloom_filter_offset,field_15:e.meta_data.bloom_filter_length,field_16:e.meta_data.size_statistics&&{
field_1:e.meta_data.size_statistics.unencoded_byte_array_data_bytes,field_2:e.meta_data.size_statistics.repetition_level_histogram,
field_3:e.meta_data.size_statistics.definition_level_histogram},field_17:e.meta_data.geospatial_statistics&&{
field_1:e.meta_data.geospatial_statistics.bbox&&thriftBoundingBox(e.meta_data.geospatial_statistics.bbox),
field_2:e.meta_data.geospatial_statistics.geospatial_types}},field_4:e.offset_index_offset,field_5:e.offset_index_length,field_6:e.column_index_offset,
field_7:e.column_index_length,field_9:e.encrypted_column_metadata})),field_2:e.total_byte_size,field_3:e.num_rows,
field_4:e.sorting_columns&&e.sorting_columns.map(e=>({field_1:e.column_idx,field_2:e.descending,field_3:e.nulls_first})),field_5:e.file_offset,
field_6:e.total_compressed_size})),field_5:t.key_value_metadata&&t.key_value_metadata.map(e=>({field_1:e.key,field_2:e.value})),field_6:t.created_by,
field_7:t.schema.filter(e=>e.type).map(()=>({field_1:{}}))};const o=e.offset;serializeTCompactProtocol(e,i);const a=e.offset-o;e.appendUint32(a)
;function schemaElement(e){const t=r(e);return t[t.length-1].element}}function thriftBoundingBox(e){
return new ThriftStruct([[1,c,e.xmin],[2,c,e.xmax],[3,c,e.ymin],[4,c,e.ymax],[5,c,e.zmin],[6,c,e.zmax],[7,c,e.mmin],[8,c,e.mmax]])}function logicalType(e){
if(!e)return;if(e.type==="STRING")return{field_1:{}};if(e.type==="MAP")return{field_2:{}};if(e.type==="LIST")return{field_3:{}};if(e.type==="ENUM")return{
field_4:{}};if(e.type==="DECIMAL")return{field_5:{field_1:e.scale,field_2:e.precision}};if(e.type==="DATE")return{field_6:{}};if(e.type==="TIME")return{
field_7:{field_1:e.isAdjustedToUTC,field_2:timeUnit(e.unit)}};if(e.type==="TIMESTAMP")return{field_8:{field_1:e.isAdjustedToUTC,field_2:timeUnit(e.unit)}}
;if(e.type==="INTEGER")return{field_10:{field_1:e.bitWidth,field_2:e.isSigned}};if(e.type==="NULL")return{field_11:{}};if(e.type==="JSON")return{field_12:{}}
;if(e.type==="BSON")return{field_13:{}};if(e.type==="UUID")return{field_14:{}};if(e.type==="FLOAT16")return{field_15:{}};if(e.type==="VARIANT")return{
field_16:{}};if(e.type==="GEOMETRY")return{field_17:{field_1:e.crs}};if(e.type==="GEOGRAPHY")return{field_18:{field_1:e.crs,
field_2:e.algorithm&&m.I7.indexOf(e.algorithm)}}}function timeUnit(e){if(e==="NANOS")return{field_3:{}};if(e==="MICROS")return{field_2:{}};return{field_1:{}}}
const F=14;const C=65535;const k=new Array(F+1);function snappyCompress(e){const t=new bytewriter_ByteWriter;t.appendVarInt(e.length);compressInput(t,e)
;return t.getBytes()}function hashFunc(e,t){return Math.imul(e,506832829)>>>t}function load32(e,t){return e[t]+(e[t+1]<<8)+(e[t+2]<<16)+(e[t+3]<<24)}
function equals32(e,t,n){return e[t]===e[n]&&e[t+1]===e[n+1]&&e[t+2]===e[n+2]&&e[t+3]===e[n+3]}function emitLiteral(e,t,n,r){
if(r<=60)e.appendUint8(r-1<<2);else{const t=r-1;const n=t<256?1:t<65536?2:t<16777216?3:4;e.appendUint8(59+n<<2);for(let r=0;r<n;r++)e.appendUint8(t>>>r*8)}
e.appendBytes(t.subarray(n,n+r))}function emitCopyLessThan64(e,t,n){if(n<12&&t<2048){e.appendUint8(1+(n-4<<2)+(t>>>8<<5));e.appendUint8(t&255)}else{
e.appendUint8(2+(n-1<<2));e.appendUint8(t&255);e.appendUint8(t>>>8)}}function emitCopy(e,t,n){while(n>=68){emitCopyLessThan64(e,t,64);n-=64}if(n>64){
emitCopyLessThan64(e,t,60);n-=60}emitCopyLessThan64(e,t,n)}function compressInput(e,t){const n=t.length;let r=1;while(1<<r<=n&&r<=F)r++;r--;const i=32-r
;k[r]??=new Uint32Array(1<<r);const o=k[r];o.fill(0);const a=n;let s;let f=0;let l=0;let c,u;let d,p,y;let h;let _,m,g;let w,A;let v=true;const E=15;if(n>=E){
s=a-E;f++;u=hashFunc(load32(t,f),i);while(v){y=32;d=f;do{f=d;c=u;h=y>>>5;y++;d=f+h;if(f>s){v=false;break}u=hashFunc(load32(t,d),i);p=o[c];o[c]=f
}while(f-p>C||!equals32(t,f,p));if(!v)break;emitLiteral(e,t,l,f-l);do{_=f;m=4;while(f+m<a&&t[f+m]===t[p+m])m++;f+=m;g=_-p;emitCopy(e,g,m);l=f;if(f>=s){v=false
;break}w=hashFunc(load32(t,f-1),i);o[w]=f-1;A=hashFunc(load32(t,f),i);p=o[A];o[A]=f}while(f-p<=C&&equals32(t,f,p));if(!v)break;f++;u=hashFunc(load32(t,f),i)}}
l<a&&emitLiteral(e,t,l,a-l)}class ParquetWriter{
constructor({writer:e,schema:t,codec:n="SNAPPY",compressors:r,statistics:i=true,statisticsTruncateLength:o,kvMetadata:a,createdBy:s="hyparquet"}){
if(o!==void 0&&o!==1/0&&!(Number.isInteger(o)&&o>0))throw new Error("statisticsTruncateLength must be a positive integer or Infinity");this.writer=e
;this.schema=t;this.codec=n;this.compressors={SNAPPY:snappyCompress,...r};this.statistics=i;this.statisticsTruncateLength=o;this.kvMetadata=a;this.createdBy=s
;this.row_groups=[];this.num_rows=0n;this.pendingIndexes=[];this.writer.appendUint32(827474256)}
write({columnData:e,rowGroupSize:t=[1e3,1e5],pageSize:n=1048576,dictionarySize:r}){
for(const{codec:t=this.codec}of e)if(t!=="UNCOMPRESSED"&&!this.compressors[t])throw new Error(`parquet no compressor for codec ${t}`)
;const i=e[0]?.data?.length||0;const o=schemaPathResolver(this.schema);let a;for(const{groupStartIndex:s,groupSize:f}of groupIterator({columnDataRows:i,
rowGroupSize:t})){const writeGroup=()=>{const t=this.writer.offset;const a=[];for(let t=0;t<e.length;t++){
const{name:l,data:c,encoding:u,codec:d=this.codec,columnIndex:p=false,offsetIndex:y=true,shredding:h,bloomFilter:_,statistics:m=this.statistics}=e[t]
;if(p&&!y)throw new Error("parquet ColumnIndex cannot be present without OffsetIndex")
;if(c.length!==i)throw new Error("parquet columns must have the same length");const g=c.slice(s,s+f);const w=o([l]);const A=getLeafSchemaPaths(w)
;const v=w.at(-1)?.element;const E=h&&h!==true?h:void 0;const I=v?.logical_type?.type==="VARIANT";const b=v?.repetition_type==="REQUIRED"
;const T=I?encodeVariantColumn(Array.from(g),E,{name:l,required:b}):g;for(const e of A){const t=e.map(e=>e.element);const i={
columnName:t.slice(1).map(e=>e.name).join("."),element:t[t.length-1],schemaPath:t,codec:d,compressors:this.compressors,stats:m,
statisticsTruncateLength:this.statisticsTruncateLength,pageSize:n,dictionarySize:r,columnIndex:p,offsetIndex:y,encoding:u,bloomFilter:_}
;const o=encodeNestedValues(e,T);const s=writeColumn({writer:this.writer,column:i,pageData:o});a.push(s.chunk);this.pendingIndexes.push(s)}}let l=0n
;for(const{meta_data:e}of a)l+=e?.total_uncompressed_size??0n;this.num_rows+=BigInt(f);this.row_groups.push({columns:a,total_byte_size:l,num_rows:BigInt(f),
total_compressed_size:BigInt(this.writer.offset-t)});return this.writer.flush?.()};if(a)a=a.then(writeGroup);else{const e=writeGroup();e&&(a=Promise.resolve(e))
}}return a}finish(){writeIndexes(this.writer,this.pendingIndexes);writeBlooms(this.writer,this.pendingIndexes);const e={version:2,created_by:this.createdBy,
schema:this.schema,num_rows:this.num_rows,row_groups:this.row_groups,metadata_length:0,key_value_metadata:this.kvMetadata};delete e.metadata_length
;writeMetadata(this.writer,e,this.statisticsTruncateLength);this.writer.appendUint32(827474256);return this.writer.finish()}}function groupSize(e,t){
return Array.isArray(e)?e[Math.min(t,e.length-1)]:e}function groupIterator({columnDataRows:e,rowGroupSize:t}){
if(Array.isArray(t)&&!t.length)throw new Error("rowGroupSize array cannot be empty");const n=[];let r=0;let i=0;while(i<e){const o=groupSize(t,r);n.push({
groupStartIndex:i,groupSize:Math.min(o,e-i)});i+=o;r++}return n}function getLeafSchemaPaths(e){const t=[];dfs(e);return t;function dfs(e){const n=e[e.length-1]
;if(!n.children.length){t.push(e);return}for(const t of n.children)dfs([...e,t])}}
function write_parquetWrite({writer:e,columnData:t,schema:n,codec:r="SNAPPY",compressors:i,statistics:o=true,statisticsTruncateLength:a,rowGroupSize:s=[1e3,1e5],kvMetadata:f,createdBy:l,pageSize:c=1048576,dictionarySize:u}){
t=t.map(e=>{if(e.shredding===true&&e.type==="VARIANT"){const t=autoDetectShredding(Array.from(e.data));return t?{...e,shredding:t}:{...e,shredding:void 0}}
if(e.shredding!==void 0&&e.shredding!==true&&e.type==="VARIANT"){const t=normalizeShreddingConfig(e.shredding);return t?{...e,shredding:t}:{...e,
shredding:void 0}}return e});if(n){if(t.some(({type:e})=>e))throw new Error("cannot provide both schema and columnData type")}else n=schemaFromColumnData({
columnData:t});const d=new ParquetWriter({writer:e,schema:n,codec:r,compressors:i,statistics:o,statisticsTruncateLength:a,kvMetadata:f,createdBy:l})
;const p=d.write({columnData:t,rowGroupSize:s,pageSize:c,dictionarySize:u});return p?p.then(()=>d.finish()):d.finish()}function parquetWriteBuffer(e){
const t=new bytewriter_ByteWriter;write_parquetWrite({...e,writer:t});return t.getBuffer()}})};