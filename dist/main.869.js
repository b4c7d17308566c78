export const id=869;export const ids=[869];export const modules={51602:((t,e,n)=>{n.d(e,{O:()=>TableBuilder});var s=n(48161);var i=n(3259);var o=n(14977)
;const A=-2128831035;const r=16777619;const a=new TextEncoder;class Dictionary{pool=new Uint8Array(1024);ends=new Float64Array(64);hashes=new Int32Array(64)
;slots=new Int32Array(128);codesOfTexts=new Map;size=0;code(t,e,n,s){const i=this.slots.length-1;let o=(s^s>>>15)&i;for(;;){const A=this.slots[o]-1
;if(A<0)return this.add(t,e,n,s,o);if(this.hashes[A]===s&&this.holds(A,t,e,n))return A;o=o+1&i}}codeOfBytes(t,e,n){let s=A
;for(let i=e;i<n;i++)s=Math.imul(s^t[i],r);return this.code(t,e,n,s)}codeOfText(t){const e=this.codesOfTexts.get(t);if(e!==void 0)return e;const n=a.encode(t)
;const s=this.codeOfBytes(n,0,n.length);this.codesOfTexts.set(t,s);return s}texts(){const t=Buffer.from(this.pool.buffer,0,this.pool.length)
;const e=new Array(this.size);let n=0;for(let s=0;s<this.size;s++){const i=this.ends[s];e[s]=t.toString("utf8",n,i);n=i}return e}contents(){const{size:t}=this
;const e=t===0?0:this.ends[t-1];return{pool:this.pool.slice(0,e),ends:this.ends.slice(0,t),hashes:this.hashes.slice(0,t)}}take({pool:t,ends:e,hashes:n}){
return Int32Array.from(n,(n,s)=>this.code(t,s===0?0:e[s-1],e[s],n))}holds(t,e,n,s){const i=t===0?0:this.ends[t-1];const o=s-n;if(this.ends[t]-i!==o)return false
;for(let t=0;t<o;t++)if(this.pool[i+t]!==e[n+t])return false;return true}add(t,e,n,s,i){const o=this.size++;const A=o===0?0:this.ends[o-1];const r=A+n-e
;while(r>this.pool.length)this.pool=grown(this.pool,new Uint8Array(this.pool.length*2));this.pool.set(t.subarray(e,n),A);if(o===this.ends.length){
this.ends=grown(this.ends,new Float64Array(o*2));this.hashes=grown(this.hashes,new Int32Array(o*2))}this.ends[o]=r;this.hashes[o]=s;this.slots[i]=o+1
;this.size*2>this.slots.length&&this.rehash();return o}rehash(){const t=new Int32Array(this.slots.length*2);const e=t.length-1;for(let n=0;n<this.size;n++){
const s=this.hashes[n];let i=(s^s>>>15)&e;while(t[i]!==0)i=i+1&e;t[i]=n+1}this.slots=t}}function grown(t,e){e.set(t);return e}var c=n(49270);var h=n(45100)
;var l=n(14287);var u=n(30241);var f=n(69128);class ColumnBuilder{name;asked;zoneName;zone;kind;numbers;codes=new Int32Array(0);dictionary=new Dictionary
;missing=0;invalid=null;declined=false;nested=false;constructor(t){this.name=t.name;this.asked=t.type;this.zoneName=t.timeZone;this.zone=(0,f.e)(t.timeZone)
;this.kind=t.type==="auto"?"number":t.type==="key"?"integer":t.type;this.numbers=new h.Ky(this.kind==="number")}grow(t){this.kind==="category"?this.codes=(0,
l.aW)(this.codes,(0,l.xv)(t)):this.numbers.grow(t)}restartAsCategory(){const t=Math.max(this.numbers.room,this.codes.length);this.kind="category"
;this.numbers=new h.Ky(false);this.codes=(0,l.xv)(t);this.dictionary=new Dictionary;this.missing=0;this.invalid=null;this.declined=false}putMissing(t){
this.missing++;this.kind==="category"?this.codes[t]=-1:this.numbers.put(t,Number.NaN)}putBytes(t,e,n,s){
n===s?this.putMissing(t):this.kind==="category"?this.codes[t]=this.dictionary.codeOfBytes(e,n,s):this.putText(t,e.toString("utf8",n,s))}putText(t,e){
if(e==="")this.putMissing(t);else if(this.kind==="category")this.codes[t]=this.dictionary.codeOfText(e);else{const n=this.parse(e)
;n===void 0?this.putInvalid(t,e):Number.isNaN(n)?this.putMissing(t):this.numbers.put(t,n)}}putTyped(t,e){
const n=this.asked==="auto"?this.kind==="number":this.kind==="integer"&&this.parse(e)===void 0;if(n&&this.hasNoneBefore(t)){this.restartAsCategory()
;this.codes.fill(-1,0,t);this.missing=t;this.putText(t,e)}else n?this.declined=true:this.putText(t,e)}putNumber(t,e){
if(Number.isFinite(e))if(this.kind==="number")this.numbers.put(t,e);else if(this.kind==="category")this.codes[t]=this.dictionary.codeOfText(String(e));else if(this.kind==="integer")Number.isInteger(e)&&Math.abs(e)<=2**53?this.numbers.put(t,e):this.declined=true;else{
const n=(0,u.R)(e,this.zone);n===void 0?this.putInvalid(t,String(e)):this.numbers.put(t,n)}else this.putMissing(t)}putTruth(t,e){
this.asked==="number"?this.numbers.put(t,e?1:0):this.kind==="time"?this.putInvalid(t,String(e)):this.putTyped(t,String(e))}putInvalid(t,e){
this.numbers.put(t,Number.NaN);this.asked==="auto"||this.asked==="key"?this.declined=true:this.invalid?this.invalid.cells++:this.invalid={cells:1,row:t+1,
text:e.slice(0,80)}}finish(t){const{kind:e,missing:n,invalid:s,numbers:i}=this;if(e==="category"){const s=(0,l.dE)(this.codes,t,l.xv);return{type:e,codes:s,
categories:this.dictionary.texts(),missing:n}}const o=i.finish(t);return e==="time"?{type:e,values:(0,h.ov)(o),missing:n,invalid:s}:{type:"number",values:o,
missing:n,invalid:s}}filled(t){const{name:e,kind:n,declined:s,missing:i,invalid:o}=this;const A=n==="category";const r=A?null:this.numbers.first(t);const a=A?{
codes:this.codes.subarray(0,t),dictionary:this.dictionary.contents()}:null;return{name:e,kind:n,declined:s,missing:i,invalid:o,numbers:r,texts:a}}append(t,e){
const{kind:n,numbers:s,texts:i,invalid:o}=t;(t.declined||n!==this.kind)&&(this.declined=true);if(this.declined)return;s&&this.numbers.putAll(e,s);if(i){
const t=this.dictionary.take(i.dictionary);for(let n=0;n<i.codes.length;n++){const s=i.codes[n];this.codes[e+n]=s<0?-1:t[s]}}this.missing+=t.missing
;o&&this.invalid?this.invalid.cells+=o.cells:o&&(this.invalid={...o,row:e+o.row})}hasNoneBefore(t){
for(let e=0;e<t;e++)if(!Number.isNaN(this.numbers.at(e)))return false;return true}parse(t){if(this.kind==="time")return(0,u.p)(t,this.zone)
;if(this.kind==="number")return(0,c.$)(t);return t===""?Number.NaN:(0,c.c)(t)}}var g=n(82215);const d=20;const I={number:8,integer:8,category:4,time:8}
;class TableBuilder{header=[];columns=new Map;rows=0;capacity=0;request;budget;taken=0;asked;firstFile=null;constructor(t,e){this.request=t;this.budget=e
;this.asked=new Map(t.columns.map(t=>[t.name,t]))}columnsOf(t,e,n=new Set){refuseDuplicates(t,e);if(this.firstFile===null){this.firstFile=e;this.header=t
;for(const s of t){
if(n.has(s)&&this.asked.has(s))throw new o.P_(`${e}: column "${s}" holds nested values. Write the parts that are needed as columns of their own.`)
;n.has(s)||this.add(s)}this.refuseAbsent(e)}else this.refuseOtherColumns(t,e);return t.map(t=>n.has(t)?null:this.columns.get(t)??null)}columnMet(t,e,n){
this.firstFile??=n;this.header.push(t);const s=this.add(t);s?.grow(this.capacity);for(let t=0;t<e;t++)s?.putMissing(t)}refuseAbsent(t){
for(const{name:e,required:n}of this.request.columns)if(n&&!this.header.includes(e))throw new o.P_(absent(t,e,this.header))}reserve(t){
if(t<=this.capacity)return this.capacity;const e=Math.max(t,2*this.capacity,256);this.refuseUnfit(e);this.capacity=e;try{
for(const t of this.columns.values())t.grow(this.capacity)}catch(t){throw t instanceof RangeError?this.unfit(e,null):t}return this.capacity}refuseUnfit(t){
if(!this.budget)return;const e=t*this.bytesOfRow();if(e>this.taken&&!(0,g.s)(this.budget,e-this.taken)){
const e=1024*(this.budget.limit-Atomics.load(this.budget.taken,0))+this.taken;throw this.unfit(t,e)}this.taken=Math.max(this.taken,e)}unfit(t,e){const n=(0,
g.r4)(t*this.bytesOfRow())
;return new o.P_(`${this.firstFile}: does not fit into memory: about ${t.toLocaleString("en-US")} rows of ${this.columns.size} columns take ${n}`+(e===null?"":`, and ${(0,
g.r4)(e)} are left`)+". List only the features that are needed in the plan, judge fewer rows, or use a machine with more memory.")}bytesOfRow(){
const t=[...this.columns.values()].map(({kind:t})=>t);const e=Math.min((0,s.availableParallelism)(),t.filter(t=>t==="number").length)
;return t.reduce((t,e)=>t+I[e],e*d)}declined(){return[...this.columns.values()].filter(t=>t.declined&&!t.nested)}add(t){const e=this.asked.get(t)
;if(!e&&(this.request.others==="skip"||t===""))return null;const n=new ColumnBuilder(e??{name:t,type:"auto"});this.columns.set(t,n);return n}
refuseOtherColumns(t,e){const n=new Set(t);const s=new Set(this.header);const i=this.header.filter(t=>!n.has(t));const A=t.filter(t=>!s.has(t))
;if(i.length===0&&A.length===0)return;const r=[i.length>0?`lacks ${list(i)}`:"",A.length>0?`has besides ${list(A)}`:""]
;throw new o.P_(`${e}: does not have the columns of ${this.firstFile}: it ${r.filter(Boolean).join(" and ")}. Files of one set must have the same columns, in any order.`)
}}function refuseDuplicates(t,e){const n=new Map;t.forEach((t,s)=>{const i=n.get(t);if(i!==void 0){
const n=t===""?"have no name":`are both named "${t.slice(0,80)}"`;throw new o.P_(`${e}: columns ${i+1} and ${s+1} ${n}. Give each column a name of its own.`)}
n.set(t,s)})}function absent(t,e,n){const s=(0,i.p)(e,n);const o=s===null?"":` Was "${s}" meant?`
;return`${t}: there is no column "${e}".${o} Columns: ${list(n)}.`}function list(t){const e=t.slice(0,30).map(t=>`"${t.slice(0,60)}"`)
;return t.length>30?`${e.join(", ")} and ${t.length-30} more`:e.join(", ")}}),85893:((t,e,n)=>{n.d(e,{TX:()=>TextReader,VL:()=>TooLong,mh:()=>lineAt})
;var s=n(4573);var i=n(73024);var o=n(51455);var A=n(58500);var r=n(14977);const a=1<<17;const c=1<<20;const h=65536;const l=1<<26;class TextReader{chunks
;chunkBytes;roomy;room=Buffer.alloc(0);piece={bytes:Buffer.alloc(0),from:0,end:0,offset:0,last:false,fault:null};cut=0;done=false;constructor(t){
this.chunkBytes=chunkOf(t);this.piece.offset=t.start??0;this.roomy=!t.gzip;this.chunks=chunksOf(t)}async next(t){const e=this.piece
;if(e.end-t>l)throw new TooLong(e.offset+t);const n=Buffer.from(e.bytes.subarray(t,e.end+this.cut));const s=await this.chunk()
;const i=s&&this.roomy&&n.length<=h?Buffer.from(s.buffer,s.byteOffset-n.length,n.length+s.length):await this.putTogether(n,s);n.copy(i,0);const o=i.length
;const A=n.length-this.cut;const r=this.done?o:wholeCharacters(i,A,o);this.cut=o-r;const a=findFault(i,A,r);this.piece={bytes:i,from:0,end:a===-1?r:a,
offset:e.offset+t,last:this.done&&a===-1,fault:a===-1?null:{offset:e.offset+t+a,byte:i[a]}};return this.piece}async putTogether(t,e){
const n=t.length>h?Math.min(2*t.length,l+1):0;const s=Math.max(n,t.length)+this.chunkBytes;this.room.length<s&&(this.room=Buffer.allocUnsafe(s+s/4))
;let i=t.length;for(let t=e;t;t=i<n?await this.chunk():null)i+=t.copy(this.room,i);return this.room.subarray(0,i)}async chunk(){
const{value:t,done:e}=await this.chunks.next();e&&(this.done=true);return e?null:t}async drain(){for await(const t of this.chunks);}async close(){
await this.chunks.return(void 0)}}class TooLong extends Error{offset;constructor(t){super(`nothing ends within ${l} bytes from ${t}`);this.offset=t}}
function chunksOf(t){return t.gzip?unpacked(t):plain(t)}async function*plain(t){const{file:e,hash:n,chunk:s=a,onBytes:r,start:l=0}=t;const u=await(0,
o.open)(e,"r");const f=Buffer.allocUnsafeSlow(h+s);let g=0;let d=c;try{for(;;){const t=l+g;const e=(0,i.readSync)(u.fd,f,h,s-t%s,t);if(e===0)return
;const o=f.subarray(h,h+e);n?.update(o);g+=e;r?.(g);yield o;if(g>=d){d=g+c;await(0,A.setImmediate)()}}}finally{await u.close()}}
function chunkOf({gzip:t,chunk:e=a}){return t?Math.max(e,64):e}async function*unpacked(t){
const{createGunzip:e}=await Promise.resolve().then(n.t.bind(n,38522,19));const s=e({chunkSize:chunkOf(t)});const i=feed(t,s);i.catch(t=>s.destroy(t));try{
yield*s;await i}catch(e){
if(e instanceof Error&&"code"in e&&String(e.code).startsWith("Z_"))throw new r.P_(`${t.file}: the gzip data are broken (${e.message}). Write the file again.`)
;throw e}finally{s.destroy()}}async function feed(t,e){for await(const n of plain(t)){if(e.destroyed)return;await new Promise(t=>e.write(n,()=>t()))}e.end()}
function wholeCharacters(t,e,n){for(let s=1;s<=3&&n-s>=e;s++){const e=t[n-s];if(e<128)return n;if(e>=192){const t=e>=240?4:e>=224?3:2;return t>s?n-s:n}}return n
}function findFault(t,e,n){const i=t.subarray(e,n).indexOf(0);const o=i===-1?n:e+i;if((0,s.isUtf8)(t.subarray(e,o)))return i===-1?-1:o;let A=e;while(A<o){
const e=[1,2,3,4].find(e=>A+e<=o&&(0,s.isUtf8)(t.subarray(A,A+e)));if(e===void 0)return A;A+=e}return A}async function lineAt(t,e,n){let s=1;let i=0;let o=0
;for await(const A of chunksOf({file:t,gzip:e}))for(const t of A){if(i++>=n)return s;(t===13||t===10&&o!==13)&&s++;o=t}return s}}),44446:((t,e,n)=>{n.d(e,{
H:()=>localTime});const s=864e5;function localTime(t,e,n,i,o,A){if(e<1||e>12||n<1||i>23||o>59||A>59)return Number.NaN;if(n>28&&n>daysIn(t,e))return Number.NaN
;return daysBefore(t,e,n)*s+i*36e5+o*6e4+A*1e3}function daysIn(t,e){if(e!==2)return e===4||e===6||e===9||e===11?30:31;return t%4!==0||t%100===0&&t%400!==0?28:29
}function daysBefore(t,e,n){const s=e>2?t:t-1;const i=Math.floor(s/100);const o=Math.floor((153*(e>2?e-3:e+9)+2)/5)+n-1
;return 365*s+Math.floor(s/4)-i+Math.floor(i/4)+o-719468}}),82215:((t,e,n)=>{n.d(e,{nT:()=>budgetOf,r4:()=>inWords,s:()=>take});var s=n(48161);const i=1024
;function budgetOf(t){const e=process.constrainedMemory?.()??0;const n=Math.min((0,s.freemem)(),e>0?e:1/0);return{limit:Math.floor((t??n)/i),
taken:new Int32Array(new SharedArrayBuffer(4))}}function take({limit:t,taken:e},n){const s=Math.ceil(n/i);if(Atomics.add(e,0,s)+s<=t)return true
;Atomics.sub(e,0,s);return false}function inWords(t){return t<1e9?`${Math.floor(t/1e6)} MB`:`${(Math.floor(t/1e8)/10).toFixed(1)} GB`}}),49270:((t,e,n)=>{n.d(e,{
$:()=>parseNumber,c:()=>parseInteger});const s=new Set(["","NA","N/A","NaN","nan","null","NULL","None"]);const i=/^[+-]?inf(inity)?$/i
;const o=/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;const A=/^(0|-?[1-9]\d{0,15})$/;function parseNumber(t){const e=t.trim();if(o.test(e)){const t=Number(e)
;return Number.isFinite(t)?t+0:Number.NaN}return s.has(e)||i.test(e)?Number.NaN:void 0}function parseInteger(t){if(!A.test(t))return;const e=Number(t)
;return Math.abs(e)<=2**53&&String(e)===t?e:void 0}}),86869:((t,e,n)=>{n.d(e,{x:()=>readTable});var s=n(77598);var i=n(14977);var o=n(51602);var A=n(85893)
;var r=n(99859);class Unreadable extends Error{at;constructor(t){super("not text");this.at=t}}async function explained(t,{file:e,gzip:n},s){
if(t instanceof r.p){const o=`${e}: row ${t.record+1} (line ${await(0,A.mh)(e,n,t.offset)})`;return new i.P_(`${o} ${csvFault(t,s)}`)}
if(t instanceof Unreadable)return new i.P_(await notText(e,n,t.at));if(t instanceof A.VL){const s=await(0,A.mh)(e,n,Math.max(0,t.offset))
;return new i.P_(`${e}: line ${s} begins a field of over 64 MiB. Is a quote there not closed?`)}return t}function csvFault({fault:t,field:e},n){
const s=e<n.length?`field ${e+1} ("${n[e].slice(0,60)}")`:`field ${e+1}`;switch(t){case"ragged":
return`has ${e} ${e===1?"field":"fields"} where the header has ${n.length}. Put a field that holds the delimiter or a line break in double quotes.`
;case"opening quote":return`has a quote inside ${s}, which does not begin with one. Put the field in double quotes, each quote in it doubled.`
;case"closing quote":return`has more text behind the closing quote of ${s}. Double each quote inside a quoted field.`;case"unterminated quote":
return`opens a quote in ${s} that is never closed. Close it, or double a quote that belongs to the text.`}}async function notText(t,e,{offset:n,byte:s}){
const i=`0x${s.toString(16).toUpperCase().padStart(2,"0")}`
;if(n<=1&&(s===255||s===254))return`${t}: is UTF-16 text. Save it as UTF-8, for instance: iconv -f UTF-16 -t UTF-8.`;const o=await(0,A.mh)(t,e,n)
;if(s===0)return`${t}: line ${o} holds a NUL byte: it is a binary file, or UTF-16 text. Save it as text in UTF-8.`
;return`${t}: line ${o} is not UTF-8 (byte ${i} at ${n}). Save the file as UTF-8, for instance: iconv -f WINDOWS-1252 -t UTF-8.`}const a=[44,59,9,124]
;const c=34;const h=1<<20;function recordEnd(t,e,n){let s=false;for(let i=e;i<n;i++){const e=t[i];if(e===c)s=!s;else if(!s&&(e===10||e===13))return i+1}return-1
}async function readHeader(t,e,s){const o=s?9:mostFrequent(t);if(!t.includes(c)){const e=t.toString().replace(/[\r\n]$/,"").split(String.fromCharCode(o))
;return{names:e,delimiter:o}}const{parse:A}=await n.e(175).then(n.bind(n,25175));let r;try{r=A(t,{delimiter:String.fromCharCode(o),relax_column_count:true})
}catch(t){const n=t instanceof Error?t.message:String(t)
;throw new i.P_(`${e}: the header line cannot be read: ${oneLine(n)}. Put a name that holds quotes in quotes, each quote in it doubled.`)}
if(r.length!==1)throw new i.P_(`${e}: the header line cannot be read.`);return{names:r[0],delimiter:o}}function mostFrequent(t){const e=a.map(()=>0);let n=false
;for(const s of t){s===c&&(n=!n);const t=n?-1:a.indexOf(s);t>=0&&e[t]++}return a[e.indexOf(Math.max(...e))]}function oneLine(t){
return t.replace(/\s+/g," ").slice(0,200)}async function headerOf(t,e){let n=await e.next(0);for(;;){let s=n.from;const{bytes:o,end:A}=n
;const r=o[s]===239&&o[s+1]===187&&o[s+2]===191;r&&A-s>=3&&(s+=3);while(s<A&&(o[s]===10||o[s]===13))s++;let a=recordEnd(o,s,A);a<0&&n.last&&(a=A);if(a>=0){
if(a===s)throw new i.P_(`${t.file}: the file is empty. Write a header line and at least one row.`)
;const{names:e,delimiter:A}=await readHeader(o.subarray(s,a),t.file,t.tabs);return{piece:n,from:a,names:e,delimiter:A}}if(n.fault)throw new Unreadable(n.fault)
;if(A-s>h)throw new i.P_(`${t.file}: the header does not end within ${h} bytes. Is a quote in it not closed?`);n=await e.next(n.from)}}
async function readInRanges(t,e,n,s,i){const o=s.rows;const A=i.filter(t=>t!==null);const{expected:r,texts:a}=probe(t,n,A)
;for(const t of A)o===0&&a.has(t.name)&&t.restartAsCategory();s.refuseUnfit(o+Math.ceil(r));const c=ranges(t,e,n,A,r);const h=c.map(()=>({bytes:0,rows:0}))
;const run=(n,i)=>e.runner.run("readRange",n,e=>{h[i]=e;s.rows=o+h.reduce((t,{rows:e})=>t+e,0);t.onBytes?.(Math.min(t.bytes,h.reduce((t,{bytes:e})=>t+e,0)))})
;const l=c.map(run);for(const t of l)t.catch(()=>{});const u=[];let f=0;let g=c[0].from;for(const[t,e]of c.entries()){let n=await l[t];if(n.begin!==g){
if(e.to!==null&&g>=e.to)continue;n=await run({...e,from:g,exact:true},t)}if(n.fault)throw errorOf(n.fault,f);u.push(n);f+=n.rows;g=n.end}s.reserve(o+f)
;for(const[t,e]of A.entries()){let n=o;for(const s of u){s.rows>0&&e.append(s.columns[t],n);n+=s.rows;delete s.columns[t]}}s.rows=o+f;t.onBytes?.(t.bytes)}
function probe(t,{names:e,delimiter:n,piece:s,from:i},A){const a=new o.O({columns:A.map(requestOf),others:"skip"});const c=a.columnsOf(e,t.file)
;const h=new r.B(c,n,0,t=>a.reserve(t));let l=i;try{l=h.scan(s.bytes,i,s.end,s.offset,s.last)}catch(t){if(!(t instanceof r.p))throw t}
const u=l>i?h.row/(l-i)*t.bytes:0;return{expected:u,texts:new Set(a.declined().map(({name:t})=>t))}}
function ranges(t,{ways:e,runner:n},{names:s,delimiter:i,piece:o,from:A},r,a){const c=r.map(t=>({request:requestOf(t),kind:t.kind}));const h=o.offset+A
;const l=Math.max(1,Math.min(e,Math.floor(t.bytes/n.least)));const u=Array.from({length:l-1},(e,n)=>Math.max(h,Math.round(h+(t.bytes-h)*(n+1)/l)))
;return[h,...u].map((e,n)=>({file:t.file,names:s,delimiter:i,columns:c,from:e,to:u[n]??null,exact:n===0,rows:Math.ceil(a*1.02/l)+16,...t.chunk!==void 0&&{
chunk:t.chunk}}))}function requestOf({name:t,asked:e,zoneName:n}){return{name:t,type:e,required:false,...n!==void 0&&{timeZone:n}}}function errorOf(t,e){
if(t.kind==="byte")return new Unreadable(t.at);if(t.kind==="length")return new A.VL(t.offset);return new r.p(t.fault,e+t.record,t.offset,t.field)}
async function readCsv(t,e,n){const s=t.gzip?void 0:t.split;const i=new A.TX(s?{...t,onBytes:()=>{}}:t);try{const o=await headerOf(t,i)
;const A=e.columnsOf(o.names,t.file);const r=A.map(t=>!t||n&&!n.has(t)?null:t)
;s?await Promise.all([readInRanges(t,s,o,e,r),t.hash&&i.drain()]):await scanRows(t,i,o,e,r,n===null)}catch(n){throw await explained(n,t,e.header)}finally{
await i.close()}}async function scanRows(t,e,{piece:n,from:s,delimiter:i},o,A,a){const c=o.rows;const scannerOf=t=>new r.B(t,i,c,t=>o.reserve(t))
;const h=scannerOf(A);let l=n;let u=h.scan(l.bytes,s,l.end,l.offset,l.last);const f=c===0&&a?o.declined():[];if(f.length>0){
for(const t of f)t.restartAsCategory();const t=scannerOf(A.map(t=>t&&f.includes(t)?t:null));t.scan(l.bytes,s,l.end,l.offset,l.last)}if(!t.gzip&&h.row>c){
const e=(h.row-c)/(u-s)*t.bytes*1.02;o.reserve(c+Math.ceil(e)+16)}for(;;){o.rows=h.row;if(l.fault)throw new Unreadable(l.fault);if(l.last)break
;l=await e.next(u);u=h.scan(l.bytes,l.from,l.end,l.offset,l.last)}}var l=n(51455);const u=/\.(?:(csv|tsv|txt|jsonl|ndjson)(\.gz)?|(parquet))$/i
;const f=".csv, .tsv, .txt, .jsonl, .ndjson (each also .gz) and .parquet";async function formatOf(t){const{bytes:e,head:n}=await beginning(t)
;if(e===0)throw new i.P_(`${t}: the file is empty. Write a header line and at least one row.`);const s=n.subarray(0,4).toString("latin1")==="PAR1"
;const o=u.exec(t);if(!o)throw new i.P_(`${t}: the name does not say what the file holds. Files that can be read: ${f}.`);if(o[3]){
if(!s)throw new i.P_(`${t}: is named .parquet but is not a Parquet file (it does not begin with PAR1).`);return{kind:"parquet",gzip:false,bytes:e,tabs:false}}
if(s)throw new i.P_(`${t}: is a Parquet file. Name it .parquet.`);const A=n[0]===31&&n[1]===139
;if(o[2]&&!A)throw new i.P_(`${t}: is named .gz but is not packed by gzip. Name it without .gz.`);const r=o[1].toLowerCase()
;const a=r==="jsonl"||r==="ndjson"?"jsonl":"csv";return{kind:a,gzip:A,bytes:e,tabs:r==="tsv"}}async function beginning(t){try{const e=await(0,l.stat)(t)
;if(e.isDirectory())throw new i.P_(`${t}: is a directory. Name the files in it, for instance "${t.replace(/\/$/,"")}/*.csv".`)
;if(!e.isFile())throw new i.P_(`${t}: is not a regular file.`);const n=await(0,l.open)(t,"r");try{const t=Buffer.alloc(4);await n.read(t,0,4,0);return{
bytes:e.size,head:t}}finally{await n.close()}}catch(e){throw e instanceof i.P_?e:new i.P_(unreadable(t,e))}}function unreadable(t,e){
const n=e instanceof Error&&"code"in e?String(e.code):"";if(n==="ENOENT"||n==="ENOTDIR")return`${t}: there is no such file. Check the path.`
;if(n==="EACCES"||n==="EPERM")return`${t}: may not be read (permission denied).`;return`${t}: cannot be read (${n||String(e)}).`}
async function readJsonLines(t,e,n){const{file:s}=t;const o=new A.TX(t);const r=new JsonLines(s,e,n);try{for(let e=0;;){const n=await o.next(e)
;e=r.read(n.bytes,n.from,n.end,n.last);if(n.fault)throw new i.P_(await notText(s,t.gzip,n.fault));if(n.last)break}n||e.refuseAbsent(s)}catch(t){
if(t instanceof A.VL)throw new i.P_(`${s}: line ${r.line} is over 64 MiB long.`);throw t}finally{await o.close()}}class JsonLines{line=1;file;table;only
;known=new Set;constructor(t,e,n){this.file=t;this.table=e;this.only=n;for(const t of e.header)this.known.add(t)}read(t,e,n,s){let i=e;while(i<n){
const e=t.subarray(0,n).indexOf(10,i);if(e<0&&!s)return i;const o=e<0?n:e;this.record(t.toString("utf8",i,o));this.line++;i=o+1}return Math.min(i,n)}record(t){
const e=this.line===1&&t.startsWith("\ufeff")?t.slice(1):t;if(e.trim()==="")return;const n=this.parse(e);const{table:s}=this;const i=s.rows;s.reserve(i+1)
;if(!this.only)for(const t of Object.keys(n)){if(this.known.has(t))continue;this.known.add(t);s.columnMet(t,i,this.file)}
for(const t of this.only??s.columns.values()){if(t.nested||t.declined&&!this.only)continue;const e=Object.hasOwn(n,t.name)?n[t.name]:null;this.put(t,i,e)}
s.rows=i+1}parse(t){let e;try{e=JSON.parse(t)}catch(t){const e=t instanceof Error?t.message:""
;throw new i.P_(`${this.file}: line ${this.line} is not JSON (${e.replace(/\s+/g," ").slice(0,100)}). Write one object a line.`)}
if(typeof e!=="object"||e===null||Array.isArray(e))throw new i.P_(`${this.file}: line ${this.line} is not a JSON object. Write one object a line, such as {"id": 1, "score": 0.5}.`)
;return e}put(t,e,n){if(n===null)t.putMissing(e);else if(typeof n==="number"){t.kind!=="number"&&Math.abs(n)>2**53&&Number.isInteger(n)&&this.refuseRounded(t)
;t.putNumber(e,n)}else if(typeof n==="boolean")t.putTruth(e,n);else if(typeof n==="string")t.putTyped(e,n);else{
if(t.asked!=="auto")throw new i.P_(`${this.file}: line ${this.line} holds a nested value in "${t.name}". Write a number, a text, true, false or null.`)
;t.nested=true}}refuseRounded({name:t}){
throw new i.P_(`${this.file}: line ${this.line}: the number in "${t}" is too large to be read exactly (over 2^53). Write it as a text, in quotes.`)}}
async function readTable(t,e,n={}){if(t.length===0)throw new i.P_("No file was named to read.");const A=await Promise.all(t.map(formatOf))
;const r=A.reduce((t,{bytes:e})=>t+e,0);const{runner:a}=n;const c=a?Math.min(n.ways??1,Math.floor(r/a.least)):0
;const h=A.every(({kind:t,gzip:e})=>t==="csv"&&!e);if(a&&c>0&&!(h&&c>1)){const tell=t=>n.progress?.(t);return await a.run("readTable",{files:t,request:e,
budget:n.budget},tell)}const l=(0,s.createHash)("sha256");const u=new o.O(e,n.budget);const read=async e=>{let s=0;for(const[i,o]of t.entries()){const t=A[i]
;const report=t=>n.progress?.({file:o,bytes:e?r:s+t,totalBytes:r,rows:u.rows});const h={file:o,...t,hash:e?null:l,onBytes:report}
;n.chunk!==void 0&&(h.chunk=n.chunk);a&&c>1&&(h.split={runner:a,ways:c});await g[t.kind](h,u,e);s+=t.bytes}};await read(null);const f=u.rows
;if(f===0)throw new i.P_(`${t.join(", ")}: there are no rows below the header. A set needs at least one row.`);const d=u.declined();if(d.length>0){
for(const t of d)t.restartAsCategory();u.rows=0;await read(new Set(d));if(u.rows!==f)throw new i.P_(`${t.join(", ")}: changed while being read. Try again.`)}
const I=[...u.columns.values()].filter(({nested:t})=>!t).map(t=>[t.name,t.finish(f)]);return{rows:f,columns:new Map(I),header:u.header,source:{files:t,bytes:r,
sha256:l.digest("hex")}}}const g={csv:readCsv,jsonl:readJsonLines,parquet:async(...t)=>(await n.e(996).then(n.bind(n,65996))).readParquet(...t)}}),
99859:((t,e,n)=>{n.d(e,{p:()=>CsvFault,B:()=>CsvScanner});var s=n(84967)
;const i="AGFzbQEAAAABOwhgBX9/f39/AX9gAX8Bf2ACf38BfmACf38Bf2AEf39/fwF/YAl/f39/f39/f38Bf2AAAX9gBH9/f38AAwsKAQIDBAUGBwAAAAUDAQABBlYRfgFCAAt+AUIAC38BQQALfgFCAAt/AUEAC34BQgALfgFCAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACweKAQ4CYXQDDQZjb2x1bW4DDgRyb3dzAw8GcmVjb3JkAxAEaGVhcAAFBHNjYW4ABAdtaXNzaW5nAwoGbmVlZGVkAwwOcmVhZENhdGVnb3JpZXMACQtyZWFkRG91YmxlcwAICnJlYWRXaG9sZXMABwdzdG9wcGVkAwsIcmVtZW1iZXIABgZtZW1vcnkCAAwBAgqBJgrlAgMDfwF+Anv9DAEAIgAAAAAAAAAKAAANAAD9DAABAgMEBQYHCAkKCwwNDg8gAEEPcf0P/SMgAP0P/U79UCEFQYCKAiEAA0AjAkGAgAFqIQMDQCMCIANJBEAgACIBIwL9AAQAIgYgBSAG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0j/WStIwL9AAQQIgYgBSAG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0j/WStQhCGhCMC/QAEICIGIAUgBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79I/1krUIghoQjAv0ABDAiBiAFIAb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/SP9ZK1CMIaEIgR7p0ECdGohAANAQQAhAgNAIAJBCkgEQCABIwIgBHqnajYCACAEIARCAX2DIQQgAUEEaiEBIAJBAWohAgwBCwsgBEIAUg0ACyMCQUBrJAIMAQsLIABBgIoCRg0ACyAAC44CAgJ+AX8gASAAayIBQQhLBEBCfw8LIAApAwBCsODAgYOGjJgwhSICQvbs2bPnzp279gB8IAKEQoCBgoSIkKDAgH+DeqdBA3YiBCABSQR/IAAgBGotAABBLkcEQEJ/DwsgAUEBayIBQgEgBK1CA4aGQgF9IgMgAoMgA0J/hSACQgiIg4QiAkL27Nmz586du/YAfCAChEKAgYKEiJCgwIB/g3qnQQN2SwRAQn8PCyABIARrBUEACyABRQRAQn8PC61CIIYgAkIgIAGtQgKGfSIChiAChiICQgp+IAJCCIh8IgJC/4GAgPAfg0LkgICAgMjQB34gAkIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiIQLrwUCBn8DfiAAIQMDQEIgIAMpAwBCsODAgYOGjJgwhSIJQvbs2bPnzp279gB8IAmEQoCBgoSIkKDAgH+DeqdBA3YiAq1CAoZ9IQogCCACQQN0QYAIaikDAH4gCSAKhiAKhiIIQgp+IAhCCIh8IghC/4GAgPAfg0LkgICAgMjQB34gCEIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiHwhCCACIANqIQMgAkEIRg0ACyADIABrIQIgAy0AAEEuRgRAIANBAWoiAyEEA0BCICADKQMAQrDgwIGDhoyYMIUiCUL27Nmz586du/YAfCAJhEKAgYKEiJCgwIB/g3qnQQN2IgWtQgKGfSEKIAggBUEDdEGACGopAwB+IAkgCoYgCoYiCEIKfiAIQgiIfCIIQv+BgIDwH4NC5ICAgIDI0Ad+IAhCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIh8IQggAyAFaiEDIAVBCEYNAAsgAyAEayIFIAJqIQILIAJFBEBBAA8LIAJBE0sEf0EAIQQgAC0AACEGA0AgBkEwRiIHIAZBLkZyBEAgBCAHaiEEIABBAWoiAC0AACEGDAELCyACIARrQRNLBUEACwRAQQAPCyABIAMtAABBIHJB5QBGBH8gA0EBaiIALQAAIgFBK0YgAUEtRnIEQCAAQQFqIQALIAApAwBCsODAgYOGjJgwhSIJQvbs2bPnzp279gB8IAmEQoCBgoSIkKDAgH+DeqdBA3YiAkUgAkEDS3IEQEEADwsgBSAJQiAgAq1CAoZ9IgmGIAmGIglCCn4gCUIIiHwiCUL/gYCA8B+DQuSAgICAyNAHfiAJQhCIQv+BgIDwH4NCgYCAgIDiCX58QiCIpyIDQQAgA2sgAUEtRhtqIQUgACACagUgAwtHBEBBAA8LIAgkAyAFJARBAQuaBQIBfgl/AkAgASAAayIFQQpJDQAgACkDAEKw4MCB04WMmC2FIQQgAC0ACUEwayEHIAAtAAhBMGsiDUEJSwR/QQEFIAQgBEL27Nmz98+du/8AfIRCgIGChIiQoMCAf4NCAFILIAdBCUtyDQAgBEIKfiAEQgiIfCIEQhCIQv8Bg6cgBEL/AYOnQeQAbGohCCAEQiiIQv8Bg6ciBkUgBkEMS3IgDUEKbCAHaiINQQBMcgR/QQEFIA1BHEoEfyAGQQJHBH9BHkEfIAZBBkYgBkEERnIgBkEJRnIgBkELRnIbBUEcQR0gCEEDcQR/QQEFIAhB5ABwBH9BAAUgCEGQA3ALCxsLIA1IBUEACwsNACAFQQpLBEAgACkDC0Kw4OiBg8aOmDCFIQQgAC0ACiIHQdQARyAHQSBHcSAFQRNJcg0BIARC9uz9s+fun7v2AHwgBIRCgIGChIiQoMCAf4NCAFINASAEQgp+IARCCIh8IgRC/wGDpyELIARCGIhC/wGDpyIJQTtLIAtBF0tyIARCMIhC/wGDpyIKQTtLcg0BIABBE2oiBS0AAEEuRgRAQeQAIQcgBUEBaiIFLQAAQTBrIQADQCAAQf8BcSIAQQlNBEAgB0UNBCAMIAAgB2xqIQwgB0EKbSEHIAVBAWoiBS0AAEEwayEADAELCyAHQeQARg0CCyAFLQAAQdoARgR/IAMNAiAFQQFqBSAFCyABRw0BCyAIIAhBAWsgBkECSyIAG0GQA2oiAUHkAG0hAyACIAZBA2sgBkEJaiAAG0GZAWxBAmpBBW0gDWogAUHtAmwgAUEEbWogA2sgA0EEbWpqQZ7qNGu3RAAAAABwmZRBoiALQTxsIAlqQTxsIApqQegHbCAMaregOQMAQQEPC0EAC8cFAQt/QYCKAiEJQYCKAiELIAAkAkEAJBAgAUEBaiABIAMbIRIgByAGQQJ0aiEQA0AgBUUEQCAAIAJPIAAgAU9yBEAgACABIAAgAUkbJA0gBSQOIAwkD0EADwsgAC0AACIKQQ1GIApBCkZyBEAgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCSAAQQFqIQAMAgsgCCAMRgRAIAAkDSAFJA4gDCQPQQEPCyAAJBALIAxBA3QhESAHIAVBAnRqIQ0DQCAAIQogCSALRgRAIAQQACELQYCKAiEJCyAJKAIAIg4tAAAhDyAJQQRqIQkgD0EiRwRAIA0gEEkEQCANKAIAIBFqIAqtIA6tQiCGhDcDAAsFIAogDkcEQCAKIAEgASAKSxskDSANIAdrQQJ1JA4gDCQPQQMPC0EAIQUDQCAJIAtGBEAgBBAAIQtBgIoCIQkLIAkoAgAhACAJQQRqIQkgAC0AAEEiRw0AIABBAWogAU8Ef0EBBSAALQABQSJHC0UEQEEBIQUgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCQwBCwsgACABTwRAIAogASABIApLGyQNIA0gB2tBAnUkDiAMJA9BBUEAIAMbDwsgAEEBaiIOLQAAIg8gBEH/AXFHIAEgDktxIA9BCkdxIA9BDUdxBEAgCiABIAEgCksbJA0gDSAHa0ECdSQOIAwkD0EEDwsgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCSANIBBJBEAgDSgCACARaiITQX8gCmsgCkEBaiAFGzYCACATIAA2AgQLCyANQQRqIQ0gDkEBaiEAIA8gBEH/AXFGDQALIA0gB2tBAnUhBSAOIBJPBEAgCiABIAEgCksbJA0gBUEBayQOIAwkD0EADwsgBSAGRwRAIAAgASAAIAFJGyQNIAUkDiAMJA8FQQAhBSAMQQFqIQwMAQsLQQILBgBBgIwGC7YBAQJ+IAIgAWtBEEsEQA8LIAEpAwAkAEIAJAEgAiABayICQQhNBEAjAEJ/QsAAIAKtQgOGfYiDJAAFIAEpAwhCf0LAACACQQhrrUIDhn2IgyQBCyACrSAArUIghoQiBCMAIwFClfip+pe33puef36FhULNmdbq/vrrqH9+IgUgBUIgiIVC09iX1OG/rudEfkI2iKdBBXRBgApqIgAjADcDACAAIwE3AwggACAENwMQIAAgAzYCGAuNBQIIfwJ+IAMhBSAEBH5C/wFCByAErX1CA4aGBUIACyINQp68+PDhw4ePHoNCsODAgYOGjJgwhSQFIA1C//79+/fv37//AINC9uzZs+fOnbv2AIQkBiANQgAgDX2DIARBAEetfSQHIARBAWokCEEJQQAjCEEITRskCQNAIAEgAkgEQAJAIAAgAUECdGohCSAAIAFBA3RqIgYoAgAhBwJAIwkgBigCBCIIIAdrIgZBAWtLBH8Cf0EAIAYgBy0AAEEtRiIGayILIwhrQQgjCGtLDQAaQQAjBSAIQQhrKQMAhUJ/QgggC619QgOGhoMiDSMGfCANhEKAgYKEiJCgwIB/g0IAUg0AGiAJIA0jB0J/hYMgDSMHg0IIhoQiDUIKfiANQgiIfCINQv+BgIDwH4NC5ICAgIDI0Ad+IA1CEIhC/4GAgPAfg0KBgICAgOIJfnxCIIinQQAgBmtzIAZqNgIAQQELBUEACw0AIAcgCEYEQCAJQYCAgIB4NgIAIApBAWohCgwBCyAHQQBIBEBBfiEGBSAHLQAAQS1GIgwgB2oiCyAIEAEiDkL/////D4MhDSAOQiCIpyEGAkAgDkJ/UQRAQX4hBiALIAgQAkUNAUHjACEGIwRBAEgjBEEIS3IjA0L/////B1ZyDQEjBCEGIwMhDQsgBCAGSQ0AIA0gBCAGa0EDdEGACGopAwB+IQ1B4wAhBiANQv////8HVg0AIAlBACANpyIGayAGIAwbNgIAQX8hBgsLIAZBf0YNACAGQX5HBEAgBiQMDAILIAlBgICAgHg2AgAgBSABNgIAIAUgBzYCBCAFIAg2AgggBUEMaiEFCyABQQFqIQEMAgsLCyAKJAogASQLIAUgA2tBDG0LywcDCX8HfAJ+IAQhBQNAIAIgA0gEQCABIAJBA3RqIgooAgAiBiAKKAIEIgdGBEAgCkQAAAAAAAD4fzkDACAIQQFqIQgFIAZBAEgEf0EABQJ/IABFBEACfyAGIAYxAABCLVGtIhWnaiIJIAcQASIWQn9RBEACfyAJIAcQAgR/IwRBakgFQQELIQlBAEEBIwRBFkogCRsNABojA0KAgICAgICAEFgEQCMDuiEOIwRBAE4EfCAOIwRBA3RByAhqKwMAowUgDkEAIwRrQQN0QcgIaisDAKILIQ4FQQAjBEEASA0BGiMDIha6IhIjBEEDdEHICGorAwAiDqMiD0QAAAACAACgQaIiECAQIA+hoSEQIA4gDkQAAAACAACgQaIiESARIA6hoSIRoSETQQAgDyASIA8gDqIiFKEgECARoiAUoSAQIBOioCAPIBChIhAgEaKgIBAgE6KgoSAWIBL8B325oCAOoyIOIA9EAAAAAAAAwDmiIhChoCIRRAAAAAAAAPh/IBEgDyAOIBCgoGEbIg4gDmINARoLIAogDr0gFUI/hoS/RAAAAAAAAAAAoDkDAEEBCwwBCyAKIBZC/////w+DuiAWQiCIp0EDdEHICGorAwCjvSAVQj+GhL9EAAAAAAAAAACgOQMAQQELDAELIABBAUYEQAJ/QQAgByAGLQAAQS1GIgkgBmoiDGsiC0UgC0EPS3INABpBACAJIAtBAUtyIAwtAABBMEZxDQAaQQBBCCALIAtBCE8bIg0gDCkDAEKw4MCBg4aMmDCFIhVC9uzZs+fOnbv2AHwgFYRCgIGChIiQoMCAf4N6p0EDdksNABogFUIgIA2tQgKGfSIVhiAVhiIVQgp+IBVCCIh8IhVC/4GAgPAfg0LkgICAgMjQB34gFUIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiCEVIAogC0EISwR+QQAgC0EIayILIAwpAwhCsODAgYOGjJgwhSIWQvbs2bPnzp279gB8IBaEQoCBgoSIkKDAgH+DeqdBA3ZLDQEaIBUgC0EDdEGACGopAwB+IBZCICALrUIChn0iFYYgFYYiFUIKfiAVQgiIfCIVQv+BgIDwH4NC5ICAgIDI0Ad+IBVCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIh8BSAVC7oiDpogDiAJGzkDAEEBCwwBCyAGIAcgCiAAQQNGEAMLC0UEQCAKRAAAAAAAAPh/OQMAIAUgAjYCACAFIAY2AgQgBSAHNgIIIAVBDGohBQsLIAJBAWohAgwBCwsgCCQKIAMkCyAFIARrQQxtC9YCAgZ/An4gAyEFA0AgASACSARAQX8hBiAAIAFBA3RqIgkoAgAiByAJKAIEIgpGBEAgCEEBaiEIBSAHQQBKBH8gCiAHa0EQSwR/QX8FIAcpAwAkAEIAJAEgCiAHayIGQQhNBEAjAEJ/QsAAIAatQgOGfYiDJAAFIAcpAwhCf0LAACAGQQhrrUIDhn2IgyQBCyMAIAatIAStQiCGhCILIwAjAUKV+Kn6l7fem55/foWFQs2Z1ur++uuof34iDCAMQiCIhULT2JfU4b+u50R+QjaIp0EFdEGACmoiCSkDAFEiBgRAIwEgCSkDCFEhBgsgBgR/IAkpAxAgC1EFIAYLBH8gCSgCGAVBfwsLBUF/CyIGQX9GBEAgBSABNgIAIAUgBzYCBCAFIAo2AgggBUEMaiEFCwsgACABQQJ0aiAGNgIAIAFBAWohAQwBCwsgCCQKIAUgA2tBDG0LC4QCAgBBgAgLRAEAAAAAAAAACgAAAAAAAABkAAAAAAAAAOgDAAAAAAAAECcAAAAAAACghgEAAAAAAEBCDwAAAAAAgJaYAAAAAAAA4fUFAEHOCAuyAfA/AAAAAAAAJEAAAAAAAABZQAAAAAAAQI9AAAAAAACIw0AAAAAAAGr4QAAAAACAhC5BAAAAANASY0EAAAAAhNeXQQAAAABlzc1BAAAAIF+gAkIAAADodkg3QgAAAKKUGm1CAABA5ZwwokIAAJAexLzWQgAANCb1awxDAIDgN3nDQUMAoNiFVzR2QwDITmdtwatDAD2RYORY4UNAjLV4Ha8VRFDv4tbkGktEktVNBs/wgEQ="
;const o=0;const A=1;const r=0;const a=1;const c=2;const h=3;const l=10;const u=34;const f=3;const g=1<<17;const d=32768;const I=1<<23;const C=(0,s.F)(i);let B
;function layOut(t,e){B&&B.memory.buffer.byteLength>I&&(B=void 0);B??=C();const{memory:n}=B;const i=t.filter(Boolean).length+1
;const o=Math.max(32,Math.min(4096,Math.floor(g/8/i)));const A=aligned(8*o)+64;const r=aligned(B.heap());const a=aligned(r+4*t.length);let c=a+A
;const h=Uint32Array.from(t,t=>{if(!t)return a;c+=A;return c-A});const w=aligned(c+4*f*o);const Q=w+e.length;(0,s.V)(n,Q+d);const{buffer:m}=n
;const E=Buffer.from(m);const y=new Int32Array(m);y.set(h,r/4);e.copy(E,w);E[Q]=E[Q+2]=l;E[Q+1]=u;return{kernel:B,bytes:E,words:y,doubles:new Float64Array(m),
text:w,end:Q,list:c,columns:r,blocks:h,rows:o}}function aligned(t){return Math.ceil(t/16)*16}var w=n(14287);const Q=34;const m=256;const E={2:"ragged",
3:"opening quote",4:"closing quote",5:"unterminated quote"};class CsvFault extends Error{fault;record;offset;field;constructor(t,e,n,s){
super(`${t} in record ${e}, field ${s}`);this.fault=t;this.record=e;this.offset=n;this.field=s}}class CsvScanner{row;firstRow;columns;delimiter;reserve;tag
;column=0;recordOffset=0;constructor(t,e,n,s){this.columns=t;this.delimiter=e;this.row=n;this.firstRow=n;this.reserve=s;this.tag=y;y+=t.length}get between(){
return this.column===0}scan(t,e,n,s,i,r=1/0){let a=this.reserve(this.row+1);const c=layOut(this.columns.map(isWanted),t.subarray(e,n))
;const{scan:h,at:l,column:u,rows:f,record:g}=c.kernel;const d=s+e-c.text;const I=Math.max(0,Math.min(c.end,r-d));for(let t=c.text;;t=l.value){
const n=h(t,c.end,I,i,this.delimiter,this.column,this.columns.length,c.columns,Math.min(c.rows,a-this.row));g.value>0&&(this.recordOffset=d+g.value)
;this.take(c,this.column,f.value,u.value);this.row+=f.value;this.column=u.value
;if(n>A)throw new CsvFault(E[n],this.row-this.firstRow,this.recordOffset,this.column);if(n===o)return l.value-c.text+e;this.row>=a&&(a=this.reserve(this.row+1))
}}take(t,e,n,s){for(const[i,o]of this.columns.entries()){const A=i<e?1:0;const r=i<s?n+1:n;if(!isWanted(o)||A>=r)continue;const a=t.blocks[i]
;o.kind==="category"?this.takeCodes(t,o,a,A,r,this.tag+i):this.takeNumbers(t,o,a,A,r)}}takeNumbers({kernel:t,doubles:e,words:n,bytes:s,list:i},o,A,r,a){
const{numbers:c}=o;for(let h=r;h<a&&!o.declined;){const{wholes:r,decimals:l}=c;const u=r?t.readWholes(A,h,a,i,l):t.readDoubles(kindOf(o),A,h,a,i)
;const g=t.stopped.value;o.kind==="time"&&o.zone&&toUtc(e.subarray(A/8+h,A/8+g),o.zone);const d=r?4:8;c.putBytes(this.row+h,s,A+d*h,A+d*g)
;o.missing+=t.missing.value;this.putLeft(o,s,n.subarray(i/4,i/4+f*u));g<a&&c.refine(t.needed.value);h=g}}putLeft(t,e,n){
for(let s=0;s<n.length&&!t.declined;s+=f){const[i,o,A]=[n[s],n[s+1],n[s+2]];const r=o<0?unescaped(e,-o,A):e.subarray(o,A);t.putBytes(this.row+i,r,0,r.length)}}
takeCodes({kernel:t,words:e,bytes:n,list:s},i,o,A,r,a){const{codes:c,dictionary:h}=i;const l=t.readCategories(o,A,r,s,a);(0,w.h0)(c,this.row+A,n,o+4*A,o+4*r)
;i.missing+=t.missing.value;for(let i=s/4,o=i+f*l;i<o;i+=f){const[s,o,A]=[e[i],e[i+1],e[i+2]];if(o<0){const t=unescaped(n,-o,A)
;c[this.row+s]=h.codeOfBytes(t,0,t.length)}else{const e=h.codeOfBytes(n,o,A);c[this.row+s]=e;e<m&&t.remember(a,o,A,e)}}}}let y=0;function isWanted(t){
return t!==null&&!t.declined}function kindOf({kind:t,zone:e}){if(t==="time")return e?h:c;return t==="integer"?a:r}function toUtc(t,e){
for(let n=0;n<t.length;n++)Number.isNaN(t[n])||(t[n]=e.toUtc(t[n]))}function unescaped(t,e,n){const s=Buffer.allocUnsafe(n-e);let i=0;for(let o=e;o<n;o++){
const e=t[o];s[i++]=e;e===Q&&o++}return s.subarray(0,i)}}),69128:((t,e,n)=>{n.d(e,{e:()=>timeZone});var s=n(14977);var i=n(44446);const o=9e5;const A=864e5
;const r=new Map;function timeZone(t){if(t===void 0||t==="UTC"||t==="Etc/UTC")return null;const e=r.get(t);if(e)return e;const n=new TimeZone(t);r.set(t,n)
;return n}class TimeZone{format;offsets=new Map;constructor(t){try{this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:t,hourCycle:"h23",
year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"})}catch{
throw new s.P_(`"${t.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}toUtc(t){const e=this.offset(t-A)
;const n=this.offset(t+A);if(e===n)return t-e;if(this.offset(t-e)===e)return t-e;return this.offset(t-n)===n?t-n:t-e}offset(t){const e=Math.floor(t/o)
;const n=this.offsets.get(e);if(n!==void 0)return n;const s=new Map(this.format.formatToParts(e*o).map(({type:t,value:e})=>[t,e]))
;const part=t=>Number(s.get(t));const A=(0,i.H)(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const r=A-e*o
;this.offsets.set(e,r);return r}}}),30241:((t,e,n)=>{n.d(e,{R:()=>epochTime,p:()=>parseTime});var s=n(44446)
;const i=new Set(["","NA","N/A","NaN","nan","NaT","null","NULL","None"])
;const o=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const A=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const r=/^-?\d{1,15}(\.\d+)?$/;function parseTime(t,e){const n=t.trim()
;const s=o.exec(n);if(s){const[,t,n,i,o,A,r,a,c]=s;return instant(t,n,i,o,A,r,a,c,e)}const a=A.exec(n);if(a){const[,t,n,s,i,o,A,r]=a
;return instant(t,n,s,i,o,A,void 0,r,e)}if(r.test(n))return epochTime(Number(n),e);return i.has(n)?Number.NaN:void 0}function epochTime(t,e){const n=Math.abs(t)
;if(Number.isInteger(t)){if(t>=1900&&t<2200)return;if(t>=19000101&&t<=21991231){const n=(0,s.H)(Math.floor(t/1e4),Math.floor(t/100)%100,t%100,0,0,0)
;if(Number.isNaN(n))return;return e?e.toUtc(n):n}}if(n<1e11)return t*1e3+0;return n<1e13?t:void 0}function instant(t,e,n,i,o,A,r,a,c){const h=(0,
s.H)(Number(t),Number(e),Number(n??1),Number(i??0),Number(o??0),Number(A??0));if(Number.isNaN(h))return;const l=r===void 0?h:h+Number(`0.${r}`)*1e3
;if(a===void 0)return c?c.toUtc(l):l;if(a==="Z"||a==="z"||a==="UTC")return l;const u=Number(a.slice(1,3));const f=a.length>3?Number(a.slice(-2)):0
;if(u>23||f>59)return;const g=(u*60+f)*6e4;return a.startsWith("-")?l+g:l-g}})};