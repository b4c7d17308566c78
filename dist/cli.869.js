export const id=869;export const ids=[869];export const modules={1602:((t,e,s)=>{s.d(e,{O:()=>TableBuilder});var n=s(8161);var i=s(3259);var A=s(4977)
;const o=-2128831035;const r=16777619;const a=new TextEncoder;class Dictionary{pool=new Uint8Array(1024);ends=new Float64Array(64);hashes=new Int32Array(64)
;slots=new Int32Array(128);codesOfTexts=new Map;size=0;code(t,e,s,n){const i=this.slots.length-1;let A=(n^n>>>15)&i;for(;;){const o=this.slots[A]-1
;if(o<0)return this.add(t,e,s,n,A);if(this.hashes[o]===n&&this.holds(o,t,e,s))return o;A=A+1&i}}codeOfBytes(t,e,s){let n=o
;for(let i=e;i<s;i++)n=Math.imul(n^t[i],r);return this.code(t,e,s,n)}codeOfText(t){const e=this.codesOfTexts.get(t);if(e!==void 0)return e;const s=a.encode(t)
;const n=this.codeOfBytes(s,0,s.length);this.codesOfTexts.set(t,n);return n}texts(){const t=Buffer.from(this.pool.buffer,0,this.pool.length)
;const e=new Array(this.size);let s=0;for(let n=0;n<this.size;n++){const i=this.ends[n];e[n]=t.toString("utf8",s,i);s=i}return e}contents(){const{size:t}=this
;const e=t===0?0:this.ends[t-1];return{pool:this.pool.slice(0,e),ends:this.ends.slice(0,t),hashes:this.hashes.slice(0,t)}}take({pool:t,ends:e,hashes:s}){
return Int32Array.from(s,(s,n)=>this.code(t,n===0?0:e[n-1],e[n],s))}holds(t,e,s,n){const i=t===0?0:this.ends[t-1];const A=n-s;if(this.ends[t]-i!==A)return false
;for(let t=0;t<A;t++)if(this.pool[i+t]!==e[s+t])return false;return true}add(t,e,s,n,i){const A=this.size++;const o=A===0?0:this.ends[A-1];const r=o+s-e
;while(r>this.pool.length)this.pool=grown(this.pool,new Uint8Array(this.pool.length*2));this.pool.set(t.subarray(e,s),o);if(A===this.ends.length){
this.ends=grown(this.ends,new Float64Array(A*2));this.hashes=grown(this.hashes,new Int32Array(A*2))}this.ends[A]=r;this.hashes[A]=n;this.slots[i]=A+1
;this.size*2>this.slots.length&&this.rehash();return A}rehash(){const t=new Int32Array(this.slots.length*2);const e=t.length-1;for(let s=0;s<this.size;s++){
const n=this.hashes[s];let i=(n^n>>>15)&e;while(t[i]!==0)i=i+1&e;t[i]=s+1}this.slots=t}}function grown(t,e){e.set(t);return e}var c=s(6889);var h=s(5100)
;var l=s(4287);var g=s(241);var f=s(9128);class ColumnBuilder{name;asked;zoneName;zone;kind;numbers;codes=new Int32Array(0);dictionary=new Dictionary;missing=0
;invalid=null;declined=false;nested=false;constructor(t){this.name=t.name;this.asked=t.type;this.zoneName=t.timeZone;this.zone=(0,f.e)(t.timeZone)
;this.kind=t.type==="auto"?"number":t.type==="key"?"integer":t.type;this.numbers=new h.Ky(this.kind==="number")}grow(t){this.kind==="category"?this.codes=(0,
l.aW)(this.codes,(0,l.xv)(t)):this.numbers.grow(t)}restartAsCategory(){const t=Math.max(this.numbers.room,this.codes.length);this.kind="category"
;this.numbers=new h.Ky(false);this.codes=(0,l.xv)(t);this.dictionary=new Dictionary;this.missing=0;this.invalid=null;this.declined=false}putMissing(t){
this.missing++;this.kind==="category"?this.codes[t]=-1:this.numbers.put(t,Number.NaN)}putBytes(t,e,s,n){
s===n?this.putMissing(t):this.kind==="category"?this.codes[t]=this.dictionary.codeOfBytes(e,s,n):this.putText(t,e.toString("utf8",s,n))}putText(t,e){
if(e==="")this.putMissing(t);else if(this.kind==="category")this.codes[t]=this.dictionary.codeOfText(e);else{const s=this.parse(e)
;s===void 0?this.putInvalid(t,e):Number.isNaN(s)?this.putMissing(t):this.numbers.put(t,s)}}putTyped(t,e){
const s=this.asked==="auto"?this.kind==="number":this.kind==="integer"&&this.parse(e)===void 0;if(s&&this.hasNoneBefore(t)){this.restartAsCategory()
;this.codes.fill(-1,0,t);this.missing=t;this.putText(t,e)}else s?this.declined=true:this.putText(t,e)}putNumber(t,e){
if(Number.isFinite(e))if(this.kind==="number")this.numbers.put(t,e);else if(this.kind==="category")this.codes[t]=this.dictionary.codeOfText(String(e));else if(this.kind==="integer")Number.isInteger(e)&&Math.abs(e)<=2**53?this.numbers.put(t,e):this.declined=true;else{
const s=(0,g.R)(e,this.zone);s===void 0?this.putInvalid(t,String(e)):this.numbers.put(t,s)}else this.putMissing(t)}putTruth(t,e){
this.asked==="number"?this.numbers.put(t,e?1:0):this.kind==="time"?this.putInvalid(t,String(e)):this.putTyped(t,String(e))}putInvalid(t,e){
this.numbers.put(t,Number.NaN);this.asked==="auto"||this.asked==="key"?this.declined=true:this.invalid?this.invalid.cells++:this.invalid={cells:1,row:t+1,
text:e.slice(0,80)}}finish(t){const{kind:e,missing:s,invalid:n,numbers:i}=this;if(e==="category"){const n=(0,l.dE)(this.codes,t,l.xv);return{type:e,codes:n,
categories:this.dictionary.texts(),missing:s}}const A=i.finish(t);return e==="time"?{type:e,values:(0,h.ov)(A),missing:s,invalid:n}:{type:"number",values:A,
missing:s,invalid:n}}filled(t){const{name:e,kind:s,declined:n,missing:i,invalid:A}=this;const o=s==="category";const r=o?null:this.numbers.first(t);const a=o?{
codes:this.codes.subarray(0,t),dictionary:this.dictionary.contents()}:null;return{name:e,kind:s,declined:n,missing:i,invalid:A,numbers:r,texts:a}}append(t,e){
const{kind:s,numbers:n,texts:i,invalid:A}=t;(t.declined||s!==this.kind)&&(this.declined=true);if(this.declined)return;n&&this.numbers.putAll(e,n);if(i){
const t=this.dictionary.take(i.dictionary);for(let s=0;s<i.codes.length;s++){const n=i.codes[s];this.codes[e+s]=n<0?-1:t[n]}}this.missing+=t.missing
;A&&this.invalid?this.invalid.cells+=A.cells:A&&(this.invalid={...A,row:e+A.row})}hasNoneBefore(t){
for(let e=0;e<t;e++)if(!Number.isNaN(this.numbers.at(e)))return false;return true}parse(t){if(this.kind==="time")return(0,g.p)(t,this.zone)
;if(this.kind==="number")return(0,c.$)(t);return t===""?Number.NaN:(0,c.c)(t)}}var u=s(2215);const d=20;const I={number:8,integer:8,category:4,time:8}
;class TableBuilder{header=[];columns=new Map;rows=0;capacity=0;request;budget;taken=0;asked;firstFile=null;constructor(t,e){this.request=t;this.budget=e
;this.asked=new Map(t.columns.map(t=>[t.name,t]))}columnsOf(t,e,s=new Set){refuseDuplicates(t,e);if(this.firstFile===null){this.firstFile=e;this.header=t
;for(const n of t){
if(s.has(n)&&this.asked.has(n))throw new A.P_(`${e}: column "${n}" holds nested values. Write the parts that are needed as columns of their own.`)
;s.has(n)||this.add(n)}this.refuseAbsent(e)}else this.refuseOtherColumns(t,e);return t.map(t=>s.has(t)?null:this.columns.get(t)??null)}columnMet(t,e,s){
this.firstFile??=s;this.header.push(t);const n=this.add(t);n?.grow(this.capacity);for(let t=0;t<e;t++)n?.putMissing(t)}refuseAbsent(t){
for(const{name:e,required:s}of this.request.columns)if(s&&!this.header.includes(e))throw new A.P_(absent(t,e,this.header))}reserve(t){
if(t<=this.capacity)return this.capacity;const e=Math.max(t,2*this.capacity,256);this.refuseUnfit(e);this.capacity=e;try{
for(const t of this.columns.values())t.grow(this.capacity)}catch(t){throw t instanceof RangeError?this.unfit(e,null):t}return this.capacity}refuseUnfit(t){
if(!this.budget)return;const e=t*this.bytesOfRow();if(e>this.taken&&!(0,u.s)(this.budget,e-this.taken)){
const e=1024*(this.budget.limit-Atomics.load(this.budget.taken,0))+this.taken;throw this.unfit(t,e)}this.taken=Math.max(this.taken,e)}unfit(t,e){const s=(0,
u.r4)(t*this.bytesOfRow())
;return new A.P_(`${this.firstFile}: does not fit into memory: about ${t.toLocaleString("en-US")} rows of ${this.columns.size} columns take ${s}`+(e===null?"":`, and ${(0,
u.r4)(e)} are left`)+". List only the features that are needed in the plan, judge fewer rows, or use a machine with more memory.")}bytesOfRow(){
const t=[...this.columns.values()].map(({kind:t})=>t);const e=Math.min((0,n.availableParallelism)(),t.filter(t=>t==="number").length)
;return t.reduce((t,e)=>t+I[e],e*d)}declined(){return[...this.columns.values()].filter(t=>t.declined&&!t.nested)}add(t){const e=this.asked.get(t)
;if(!e&&(this.request.others==="skip"||t===""))return null;const s=new ColumnBuilder(e??{name:t,type:"auto"});this.columns.set(t,s);return s}
refuseOtherColumns(t,e){const s=new Set(t);const n=new Set(this.header);const i=this.header.filter(t=>!s.has(t));const o=t.filter(t=>!n.has(t))
;if(i.length===0&&o.length===0)return;const r=[i.length>0?`lacks ${list(i)}`:"",o.length>0?`has besides ${list(o)}`:""]
;throw new A.P_(`${e}: does not have the columns of ${this.firstFile}: it ${r.filter(Boolean).join(" and ")}. Files of one set must have the same columns, in any order.`)
}}function refuseDuplicates(t,e){const s=new Map;t.forEach((t,n)=>{const i=s.get(t);if(i!==void 0){
const s=t===""?"have no name":`are both named "${t.slice(0,80)}"`;throw new A.P_(`${e}: columns ${i+1} and ${n+1} ${s}. Give each column a name of its own.`)}
s.set(t,n)})}function absent(t,e,s){const n=(0,i.p)(e,s);const A=n===null?"":` Was "${n}" meant?`
;return`${t}: there is no column "${e}".${A} Columns: ${list(s)}.`}function list(t){const e=t.slice(0,30).map(t=>`"${t.slice(0,60)}"`)
;return t.length>30?`${e.join(", ")} and ${t.length-30} more`:e.join(", ")}}),5893:((t,e,s)=>{s.d(e,{TX:()=>TextReader,VL:()=>TooLong,mh:()=>lineAt})
;var n=s(4573);var i=s(3024);var A=s(1455);var o=s(8500);var r=s(4977);const a=1<<17;const c=1<<20;const h=65536;const l=1<<26;class TextReader{chunks
;chunkBytes;roomy;room=Buffer.alloc(0);piece={bytes:Buffer.alloc(0),from:0,end:0,offset:0,last:false,fault:null};cut=0;done=false;constructor(t){
this.chunkBytes=chunkOf(t);this.piece.offset=t.start??0;this.roomy=!t.gzip;this.chunks=chunksOf(t)}async next(t){const e=this.piece
;if(e.end-t>l)throw new TooLong(e.offset+t);const s=Buffer.from(e.bytes.subarray(t,e.end+this.cut));const n=await this.chunk()
;const i=n&&this.roomy&&s.length<=h?Buffer.from(n.buffer,n.byteOffset-s.length,s.length+n.length):await this.putTogether(s,n);s.copy(i,0);const A=i.length
;const o=s.length-this.cut;const r=this.done?A:wholeCharacters(i,o,A);this.cut=A-r;const a=findFault(i,o,r);this.piece={bytes:i,from:0,end:a===-1?r:a,
offset:e.offset+t,last:this.done&&a===-1,fault:a===-1?null:{offset:e.offset+t+a,byte:i[a]}};return this.piece}async putTogether(t,e){
const s=t.length>h?Math.min(2*t.length,l+1):0;const n=Math.max(s,t.length)+this.chunkBytes;this.room.length<n&&(this.room=Buffer.allocUnsafe(n+n/4))
;let i=t.length;for(let t=e;t;t=i<s?await this.chunk():null)i+=t.copy(this.room,i);return this.room.subarray(0,i)}async chunk(){
const{value:t,done:e}=await this.chunks.next();e&&(this.done=true);return e?null:t}async drain(){for await(const t of this.chunks);}async close(){
await this.chunks.return(void 0)}}class TooLong extends Error{offset;constructor(t){super(`nothing ends within ${l} bytes from ${t}`);this.offset=t}}
function chunksOf(t){return t.gzip?unpacked(t):plain(t)}async function*plain(t){const{file:e,hash:s,chunk:n=a,onBytes:r,start:l=0}=t;const g=await(0,
A.open)(e,"r");const f=Buffer.allocUnsafeSlow(h+n);let u=0;let d=c;try{for(;;){const t=l+u;const e=(0,i.readSync)(g.fd,f,h,n-t%n,t);if(e===0)return
;const A=f.subarray(h,h+e);s?.update(A);u+=e;r?.(u);yield A;if(u>=d){d=u+c;await(0,o.setImmediate)()}}}finally{await g.close()}}
function chunkOf({gzip:t,chunk:e=a}){return t?Math.max(e,64):e}async function*unpacked(t){
const{createGunzip:e}=await Promise.resolve().then(s.t.bind(s,8522,19));const n=e({chunkSize:chunkOf(t)});const i=feed(t,n);i.catch(t=>n.destroy(t));try{yield*n
;await i}catch(e){
if(e instanceof Error&&"code"in e&&String(e.code).startsWith("Z_"))throw new r.P_(`${t.file}: the gzip data are broken (${e.message}). Write the file again.`)
;throw e}finally{n.destroy()}}async function feed(t,e){for await(const s of plain(t)){if(e.destroyed)return;await new Promise(t=>e.write(s,()=>t()))}e.end()}
function wholeCharacters(t,e,s){for(let n=1;n<=3&&s-n>=e;n++){const e=t[s-n];if(e<128)return s;if(e>=192){const t=e>=240?4:e>=224?3:2;return t>n?s-n:s}}return s
}function findFault(t,e,s){const i=t.subarray(e,s).indexOf(0);const A=i===-1?s:e+i;if((0,n.isUtf8)(t.subarray(e,A)))return i===-1?-1:A;let o=e;while(o<A){
const e=[1,2,3,4].find(e=>o+e<=A&&(0,n.isUtf8)(t.subarray(o,o+e)));if(e===void 0)return o;o+=e}return o}async function lineAt(t,e,s){let n=1;let i=0;let A=0
;for await(const o of chunksOf({file:t,gzip:e}))for(const t of o){if(i++>=s)return n;(t===13||t===10&&A!==13)&&n++;A=t}return n}}),2215:((t,e,s)=>{s.d(e,{
nT:()=>budgetOf,r4:()=>inWords,s:()=>take});var n=s(8161);const i=1024;function budgetOf(t){const e=process.constrainedMemory?.()??0;const s=Math.min((0,
n.freemem)(),e>0?e:1/0);return{limit:Math.floor((t??s)/i),taken:new Int32Array(new SharedArrayBuffer(4))}}function take({limit:t,taken:e},s){
const n=Math.ceil(s/i);if(Atomics.add(e,0,n)+n<=t)return true;Atomics.sub(e,0,n);return false}function inWords(t){
return t<1e9?`${Math.floor(t/1e6)} MB`:`${(Math.floor(t/1e8)/10).toFixed(1)} GB`}}),6889:((t,e,s)=>{s.d(e,{$:()=>parseNumber,c:()=>parseInteger})
;const n=new Set(["","NA","N/A","NaN","nan","null","NULL","None"]);const i=/^[+-]?inf(inity)?$/i;const A=/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/
;const o=/^(0|-?[1-9]\d{0,15})$/;function parseNumber(t){const e=t.trim();if(A.test(e)){const t=Number(e);return Number.isFinite(t)?t+0:Number.NaN}
return n.has(e)||i.test(e)?Number.NaN:void 0}function parseInteger(t){if(!o.test(t))return;const e=Number(t);return Math.abs(e)<=2**53&&String(e)===t?e:void 0}
}),6869:((t,e,s)=>{s.d(e,{x:()=>readTable});var n=s(7598);var i=s(4977);var A=s(1602);var o=s(5893);var r=s(9859);class Unreadable extends Error{at
;constructor(t){super("not text");this.at=t}}async function explained(t,{file:e,gzip:s},n){if(t instanceof r.p){
const A=`${e}: row ${t.record+1} (line ${await(0,o.mh)(e,s,t.offset)})`;return new i.P_(`${A} ${csvFault(t,n)}`)}
if(t instanceof Unreadable)return new i.P_(await notText(e,s,t.at));if(t instanceof o.VL){const n=await(0,o.mh)(e,s,Math.max(0,t.offset))
;return new i.P_(`${e}: line ${n} begins a field of over 64 MiB. Is a quote there not closed?`)}return t}function csvFault({fault:t,field:e},s){
const n=e<s.length?`field ${e+1} ("${s[e].slice(0,60)}")`:`field ${e+1}`;switch(t){case"ragged":
return`has ${e} ${e===1?"field":"fields"} where the header has ${s.length}. Put a field that holds the delimiter or a line break in double quotes.`
;case"opening quote":return`has a quote inside ${n}, which does not begin with one. Put the field in double quotes, each quote in it doubled.`
;case"closing quote":return`has more text behind the closing quote of ${n}. Double each quote inside a quoted field.`;case"unterminated quote":
return`opens a quote in ${n} that is never closed. Close it, or double a quote that belongs to the text.`}}async function notText(t,e,{offset:s,byte:n}){
const i=`0x${n.toString(16).toUpperCase().padStart(2,"0")}`
;if(s<=1&&(n===255||n===254))return`${t}: is UTF-16 text. Save it as UTF-8, for instance: iconv -f UTF-16 -t UTF-8.`;const A=await(0,o.mh)(t,e,s)
;if(n===0)return`${t}: line ${A} holds a NUL byte: it is a binary file, or UTF-16 text. Save it as text in UTF-8.`
;return`${t}: line ${A} is not UTF-8 (byte ${i} at ${s}). Save the file as UTF-8, for instance: iconv -f WINDOWS-1252 -t UTF-8.`}const a=[44,59,9,124]
;const c=34;const h=1<<20;function recordEnd(t,e,s){let n=false;for(let i=e;i<s;i++){const e=t[i];if(e===c)n=!n;else if(!n&&(e===10||e===13))return i+1}return-1
}async function readHeader(t,e,n){const A=n?9:mostFrequent(t);if(!t.includes(c)){const e=t.toString().replace(/[\r\n]$/,"").split(String.fromCharCode(A))
;return{names:e,delimiter:A}}const{parse:o}=await s.e(175).then(s.bind(s,5175));let r;try{r=o(t,{delimiter:String.fromCharCode(A),relax_column_count:true})
}catch(t){const s=t instanceof Error?t.message:String(t)
;throw new i.P_(`${e}: the header line cannot be read: ${oneLine(s)}. Put a name that holds quotes in quotes, each quote in it doubled.`)}
if(r.length!==1)throw new i.P_(`${e}: the header line cannot be read.`);return{names:r[0],delimiter:A}}function mostFrequent(t){const e=a.map(()=>0);let s=false
;for(const n of t){n===c&&(s=!s);const t=s?-1:a.indexOf(n);t>=0&&e[t]++}return a[e.indexOf(Math.max(...e))]}function oneLine(t){
return t.replace(/\s+/g," ").slice(0,200)}async function headerOf(t,e){let s=await e.next(0);for(;;){let n=s.from;const{bytes:A,end:o}=s
;const r=A[n]===239&&A[n+1]===187&&A[n+2]===191;r&&o-n>=3&&(n+=3);while(n<o&&(A[n]===10||A[n]===13))n++;let a=recordEnd(A,n,o);a<0&&s.last&&(a=o);if(a>=0){
if(a===n)throw new i.P_(`${t.file}: the file is empty. Write a header line and at least one row.`)
;const{names:e,delimiter:o}=await readHeader(A.subarray(n,a),t.file,t.tabs);return{piece:s,from:a,names:e,delimiter:o}}if(s.fault)throw new Unreadable(s.fault)
;if(o-n>h)throw new i.P_(`${t.file}: the header does not end within ${h} bytes. Is a quote in it not closed?`);s=await e.next(s.from)}}
async function readInRanges(t,e,s,n,i){const A=n.rows;const o=i.filter(t=>t!==null);const{expected:r,texts:a}=probe(t,s,o)
;for(const t of o)A===0&&a.has(t.name)&&t.restartAsCategory();n.refuseUnfit(A+Math.ceil(r));const c=ranges(t,e,s,o,r);const h=c.map(()=>({bytes:0,rows:0}))
;const run=(s,i)=>e.runner.run("readRange",s,e=>{h[i]=e;n.rows=A+h.reduce((t,{rows:e})=>t+e,0);t.onBytes?.(Math.min(t.bytes,h.reduce((t,{bytes:e})=>t+e,0)))})
;const l=c.map(run);for(const t of l)t.catch(()=>{});const g=[];let f=0;let u=c[0].from;for(const[t,e]of c.entries()){let s=await l[t];if(s.begin!==u){
if(e.to!==null&&u>=e.to)continue;s=await run({...e,from:u,exact:true},t)}if(s.fault)throw errorOf(s.fault,f);g.push(s);f+=s.rows;u=s.end}n.reserve(A+f)
;for(const[t,e]of o.entries()){let s=A;for(const n of g){n.rows>0&&e.append(n.columns[t],s);s+=n.rows;delete n.columns[t]}}n.rows=A+f;t.onBytes?.(t.bytes)}
function probe(t,{names:e,delimiter:s,piece:n,from:i},o){const a=new A.O({columns:o.map(requestOf),others:"skip"});const c=a.columnsOf(e,t.file)
;const h=new r.B(c,s,0,t=>a.reserve(t));let l=i;try{l=h.scan(n.bytes,i,n.end,n.offset,n.last)}catch(t){if(!(t instanceof r.p))throw t}
const g=l>i?h.row/(l-i)*t.bytes:0;return{expected:g,texts:new Set(a.declined().map(({name:t})=>t))}}
function ranges(t,{ways:e,runner:s},{names:n,delimiter:i,piece:A,from:o},r,a){const c=r.map(t=>({request:requestOf(t),kind:t.kind}));const h=A.offset+o
;const l=Math.max(1,Math.min(e,Math.floor(t.bytes/s.least)));const g=Array.from({length:l-1},(e,s)=>Math.max(h,Math.round(h+(t.bytes-h)*(s+1)/l)))
;return[h,...g].map((e,s)=>({file:t.file,names:n,delimiter:i,columns:c,from:e,to:g[s]??null,exact:s===0,rows:Math.ceil(a*1.02/l)+16,...t.chunk!==void 0&&{
chunk:t.chunk}}))}function requestOf({name:t,asked:e,zoneName:s}){return{name:t,type:e,required:false,...s!==void 0&&{timeZone:s}}}function errorOf(t,e){
if(t.kind==="byte")return new Unreadable(t.at);if(t.kind==="length")return new o.VL(t.offset);return new r.p(t.fault,e+t.record,t.offset,t.field)}
async function readCsv(t,e,s){const n=t.gzip?void 0:t.split;const i=new o.TX(n?{...t,onBytes:()=>{}}:t);try{const A=await headerOf(t,i)
;const o=e.columnsOf(A.names,t.file);const r=o.map(t=>!t||s&&!s.has(t)?null:t)
;n?await Promise.all([readInRanges(t,n,A,e,r),t.hash&&i.drain()]):await scanRows(t,i,A,e,r,s===null)}catch(s){throw await explained(s,t,e.header)}finally{
await i.close()}}async function scanRows(t,e,{piece:s,from:n,delimiter:i},A,o,a){const c=A.rows;const scannerOf=t=>new r.B(t,i,c,t=>A.reserve(t))
;const h=scannerOf(o);let l=s;let g=h.scan(l.bytes,n,l.end,l.offset,l.last);const f=c===0&&a?A.declined():[];if(f.length>0){
for(const t of f)t.restartAsCategory();const t=scannerOf(o.map(t=>t&&f.includes(t)?t:null));t.scan(l.bytes,n,l.end,l.offset,l.last)}if(!t.gzip&&h.row>c){
const e=(h.row-c)/(g-n)*t.bytes*1.02;A.reserve(c+Math.ceil(e)+16)}for(;;){A.rows=h.row;if(l.fault)throw new Unreadable(l.fault);if(l.last)break
;l=await e.next(g);g=h.scan(l.bytes,l.from,l.end,l.offset,l.last)}}var l=s(1455);const g=/\.(?:(csv|tsv|txt|jsonl|ndjson)(\.gz)?|(parquet))$/i
;const f=".csv, .tsv, .txt, .jsonl, .ndjson (each also .gz) and .parquet";async function formatOf(t){const{bytes:e,head:s}=await beginning(t)
;if(e===0)throw new i.P_(`${t}: the file is empty. Write a header line and at least one row.`);const n=s.subarray(0,4).toString("latin1")==="PAR1"
;const A=g.exec(t);if(!A)throw new i.P_(`${t}: the name does not say what the file holds. Files that can be read: ${f}.`);if(A[3]){
if(!n)throw new i.P_(`${t}: is named .parquet but is not a Parquet file (it does not begin with PAR1).`);return{kind:"parquet",gzip:false,bytes:e,tabs:false}}
if(n)throw new i.P_(`${t}: is a Parquet file. Name it .parquet.`);const o=s[0]===31&&s[1]===139
;if(A[2]&&!o)throw new i.P_(`${t}: is named .gz but is not packed by gzip. Name it without .gz.`);const r=A[1].toLowerCase()
;const a=r==="jsonl"||r==="ndjson"?"jsonl":"csv";return{kind:a,gzip:o,bytes:e,tabs:r==="tsv"}}async function beginning(t){try{const e=await(0,l.stat)(t)
;if(e.isDirectory())throw new i.P_(`${t}: is a directory. Name the files in it, for instance "${t.replace(/\/$/,"")}/*.csv".`)
;if(!e.isFile())throw new i.P_(`${t}: is not a regular file.`);const s=await(0,l.open)(t,"r");try{const t=Buffer.alloc(4);await s.read(t,0,4,0);return{
bytes:e.size,head:t}}finally{await s.close()}}catch(e){throw e instanceof i.P_?e:new i.P_(unreadable(t,e))}}function unreadable(t,e){
const s=e instanceof Error&&"code"in e?String(e.code):"";if(s==="ENOENT"||s==="ENOTDIR")return`${t}: there is no such file. Check the path.`
;if(s==="EACCES"||s==="EPERM")return`${t}: may not be read (permission denied).`;return`${t}: cannot be read (${s||String(e)}).`}
async function readJsonLines(t,e,s){const{file:n}=t;const A=new o.TX(t);const r=new JsonLines(n,e,s);try{for(let e=0;;){const s=await A.next(e)
;e=r.read(s.bytes,s.from,s.end,s.last);if(s.fault)throw new i.P_(await notText(n,t.gzip,s.fault));if(s.last)break}s||e.refuseAbsent(n)}catch(t){
if(t instanceof o.VL)throw new i.P_(`${n}: line ${r.line} is over 64 MiB long.`);throw t}finally{await A.close()}}class JsonLines{line=1;file;table;only
;known=new Set;constructor(t,e,s){this.file=t;this.table=e;this.only=s;for(const t of e.header)this.known.add(t)}read(t,e,s,n){let i=e;while(i<s){
const e=t.subarray(0,s).indexOf(10,i);if(e<0&&!n)return i;const A=e<0?s:e;this.record(t.toString("utf8",i,A));this.line++;i=A+1}return Math.min(i,s)}record(t){
const e=this.line===1&&t.startsWith("\ufeff")?t.slice(1):t;if(e.trim()==="")return;const s=this.parse(e);const{table:n}=this;const i=n.rows;n.reserve(i+1)
;if(!this.only)for(const t of Object.keys(s)){if(this.known.has(t))continue;this.known.add(t);n.columnMet(t,i,this.file)}
for(const t of this.only??n.columns.values()){if(t.nested||t.declined&&!this.only)continue;const e=Object.hasOwn(s,t.name)?s[t.name]:null;this.put(t,i,e)}
n.rows=i+1}parse(t){let e;try{e=JSON.parse(t)}catch(t){const e=t instanceof Error?t.message:""
;throw new i.P_(`${this.file}: line ${this.line} is not JSON (${e.replace(/\s+/g," ").slice(0,100)}). Write one object a line.`)}
if(typeof e!=="object"||e===null||Array.isArray(e))throw new i.P_(`${this.file}: line ${this.line} is not a JSON object. Write one object a line, such as {"id": 1, "score": 0.5}.`)
;return e}put(t,e,s){if(s===null)t.putMissing(e);else if(typeof s==="number"){t.kind!=="number"&&Math.abs(s)>2**53&&Number.isInteger(s)&&this.refuseRounded(t)
;t.putNumber(e,s)}else if(typeof s==="boolean")t.putTruth(e,s);else if(typeof s==="string")t.putTyped(e,s);else{
if(t.asked!=="auto")throw new i.P_(`${this.file}: line ${this.line} holds a nested value in "${t.name}". Write a number, a text, true, false or null.`)
;t.nested=true}}refuseRounded({name:t}){
throw new i.P_(`${this.file}: line ${this.line}: the number in "${t}" is too large to be read exactly (over 2^53). Write it as a text, in quotes.`)}}
async function readTable(t,e,s={}){if(t.length===0)throw new i.P_("No file was named to read.");const o=await Promise.all(t.map(formatOf))
;const r=o.reduce((t,{bytes:e})=>t+e,0);const{runner:a}=s;const c=a?Math.min(s.ways??1,Math.floor(r/a.least)):0
;const h=o.every(({kind:t,gzip:e})=>t==="csv"&&!e);if(a&&c>0&&!(h&&c>1)){const tell=t=>s.progress?.(t);return await a.run("readTable",{files:t,request:e,
budget:s.budget},tell)}const l=(0,n.createHash)("sha256");const g=new A.O(e,s.budget);const read=async e=>{let n=0;for(const[i,A]of t.entries()){const t=o[i]
;const report=t=>s.progress?.({file:A,bytes:e?r:n+t,totalBytes:r,rows:g.rows});const h={file:A,...t,hash:e?null:l,onBytes:report}
;s.chunk!==void 0&&(h.chunk=s.chunk);a&&c>1&&(h.split={runner:a,ways:c});await u[t.kind](h,g,e);n+=t.bytes}};await read(null);const f=g.rows
;if(f===0)throw new i.P_(`${t.join(", ")}: there are no rows below the header. A set needs at least one row.`);const d=g.declined();if(d.length>0){
for(const t of d)t.restartAsCategory();g.rows=0;await read(new Set(d));if(g.rows!==f)throw new i.P_(`${t.join(", ")}: changed while being read. Try again.`)}
const I=[...g.columns.values()].filter(({nested:t})=>!t).map(t=>[t.name,t.finish(f)]);return{rows:f,columns:new Map(I),header:g.header,source:{files:t,bytes:r,
sha256:l.digest("hex")}}}const u={csv:readCsv,jsonl:readJsonLines,parquet:async(...t)=>(await s.e(996).then(s.bind(s,5996))).readParquet(...t)}}),9859:((t,e,s)=>{
s.d(e,{p:()=>CsvFault,B:()=>CsvScanner});var n=s(4967)
;const i="AGFzbQEAAAABOwhgBX9/f39/AX9gAX8Bf2ACf38BfmACf38Bf2AEf39/fwF/YAl/f39/f39/f38Bf2AAAX9gBH9/f38AAwsKAQIDBAUGBwAAAAUDAQABBlYRfgFCAAt+AUIAC38BQQALfgFCAAt/AUEAC34BQgALfgFCAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACweKAQ4CYXQDDQZjb2x1bW4DDgRyb3dzAw8GcmVjb3JkAxAEaGVhcAAFBHNjYW4ABAdtaXNzaW5nAwoGbmVlZGVkAwwOcmVhZENhdGVnb3JpZXMACQtyZWFkRG91YmxlcwAICnJlYWRXaG9sZXMABwdzdG9wcGVkAwsIcmVtZW1iZXIABgZtZW1vcnkCAAwBAgqBJgrlAgMDfwF+Anv9DAEAIgAAAAAAAAAKAAANAAD9DAABAgMEBQYHCAkKCwwNDg8gAEEPcf0P/SMgAP0P/U79UCEFQYCKAiEAA0AjAkGAgAFqIQMDQCMCIANJBEAgACIBIwL9AAQAIgYgBSAG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0j/WStIwL9AAQQIgYgBSAG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0j/WStQhCGhCMC/QAEICIGIAUgBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79I/1krUIghoQjAv0ABDAiBiAFIAb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/SP9ZK1CMIaEIgR7p0ECdGohAANAQQAhAgNAIAJBCkgEQCABIwIgBHqnajYCACAEIARCAX2DIQQgAUEEaiEBIAJBAWohAgwBCwsgBEIAUg0ACyMCQUBrJAIMAQsLIABBgIoCRg0ACyAAC44CAgJ+AX8gASAAayIBQQhLBEBCfw8LIAApAwBCsODAgYOGjJgwhSICQvbs2bPnzp279gB8IAKEQoCBgoSIkKDAgH+DeqdBA3YiBCABSQR/IAAgBGotAABBLkcEQEJ/DwsgAUEBayIBQgEgBK1CA4aGQgF9IgMgAoMgA0J/hSACQgiIg4QiAkL27Nmz586du/YAfCAChEKAgYKEiJCgwIB/g3qnQQN2SwRAQn8PCyABIARrBUEACyABRQRAQn8PC61CIIYgAkIgIAGtQgKGfSIChiAChiICQgp+IAJCCIh8IgJC/4GAgPAfg0LkgICAgMjQB34gAkIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiIQLrwUCBn8DfiAAIQMDQEIgIAMpAwBCsODAgYOGjJgwhSIJQvbs2bPnzp279gB8IAmEQoCBgoSIkKDAgH+DeqdBA3YiAq1CAoZ9IQogCCACQQN0QYAIaikDAH4gCSAKhiAKhiIIQgp+IAhCCIh8IghC/4GAgPAfg0LkgICAgMjQB34gCEIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiHwhCCACIANqIQMgAkEIRg0ACyADIABrIQIgAy0AAEEuRgRAIANBAWoiAyEEA0BCICADKQMAQrDgwIGDhoyYMIUiCUL27Nmz586du/YAfCAJhEKAgYKEiJCgwIB/g3qnQQN2IgWtQgKGfSEKIAggBUEDdEGACGopAwB+IAkgCoYgCoYiCEIKfiAIQgiIfCIIQv+BgIDwH4NC5ICAgIDI0Ad+IAhCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIh8IQggAyAFaiEDIAVBCEYNAAsgAyAEayIFIAJqIQILIAJFBEBBAA8LIAJBE0sEf0EAIQQgAC0AACEGA0AgBkEwRiIHIAZBLkZyBEAgBCAHaiEEIABBAWoiAC0AACEGDAELCyACIARrQRNLBUEACwRAQQAPCyABIAMtAABBIHJB5QBGBH8gA0EBaiIALQAAIgFBK0YgAUEtRnIEQCAAQQFqIQALIAApAwBCsODAgYOGjJgwhSIJQvbs2bPnzp279gB8IAmEQoCBgoSIkKDAgH+DeqdBA3YiAkUgAkEDS3IEQEEADwsgBSAJQiAgAq1CAoZ9IgmGIAmGIglCCn4gCUIIiHwiCUL/gYCA8B+DQuSAgICAyNAHfiAJQhCIQv+BgIDwH4NCgYCAgIDiCX58QiCIpyIDQQAgA2sgAUEtRhtqIQUgACACagUgAwtHBEBBAA8LIAgkAyAFJARBAQuaBQIBfgl/AkAgASAAayIFQQpJDQAgACkDAEKw4MCB04WMmC2FIQQgAC0ACUEwayEHIAAtAAhBMGsiDUEJSwR/QQEFIAQgBEL27Nmz98+du/8AfIRCgIGChIiQoMCAf4NCAFILIAdBCUtyDQAgBEIKfiAEQgiIfCIEQhCIQv8Bg6cgBEL/AYOnQeQAbGohCCAEQiiIQv8Bg6ciBkUgBkEMS3IgDUEKbCAHaiINQQBMcgR/QQEFIA1BHEoEfyAGQQJHBH9BHkEfIAZBBkYgBkEERnIgBkEJRnIgBkELRnIbBUEcQR0gCEEDcQR/QQEFIAhB5ABwBH9BAAUgCEGQA3ALCxsLIA1IBUEACwsNACAFQQpLBEAgACkDC0Kw4OiBg8aOmDCFIQQgAC0ACiIHQdQARyAHQSBHcSAFQRNJcg0BIARC9uz9s+fun7v2AHwgBIRCgIGChIiQoMCAf4NCAFINASAEQgp+IARCCIh8IgRC/wGDpyELIARCGIhC/wGDpyIJQTtLIAtBF0tyIARCMIhC/wGDpyIKQTtLcg0BIABBE2oiBS0AAEEuRgRAQeQAIQcgBUEBaiIFLQAAQTBrIQADQCAAQf8BcSIAQQlNBEAgB0UNBCAMIAAgB2xqIQwgB0EKbSEHIAVBAWoiBS0AAEEwayEADAELCyAHQeQARg0CCyAFLQAAQdoARgR/IAMNAiAFQQFqBSAFCyABRw0BCyAIIAhBAWsgBkECSyIAG0GQA2oiAUHkAG0hAyACIAZBA2sgBkEJaiAAG0GZAWxBAmpBBW0gDWogAUHtAmwgAUEEbWogA2sgA0EEbWpqQZ7qNGu3RAAAAABwmZRBoiALQTxsIAlqQTxsIApqQegHbCAMaregOQMAQQEPC0EAC8cFAQt/QYCKAiEJQYCKAiELIAAkAkEAJBAgAUEBaiABIAMbIRIgByAGQQJ0aiEQA0AgBUUEQCAAIAJPIAAgAU9yBEAgACABIAAgAUkbJA0gBSQOIAwkD0EADwsgAC0AACIKQQ1GIApBCkZyBEAgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCSAAQQFqIQAMAgsgCCAMRgRAIAAkDSAFJA4gDCQPQQEPCyAAJBALIAxBA3QhESAHIAVBAnRqIQ0DQCAAIQogCSALRgRAIAQQACELQYCKAiEJCyAJKAIAIg4tAAAhDyAJQQRqIQkgD0EiRwRAIA0gEEkEQCANKAIAIBFqIAqtIA6tQiCGhDcDAAsFIAogDkcEQCAKIAEgASAKSxskDSANIAdrQQJ1JA4gDCQPQQMPC0EAIQUDQCAJIAtGBEAgBBAAIQtBgIoCIQkLIAkoAgAhACAJQQRqIQkgAC0AAEEiRw0AIABBAWogAU8Ef0EBBSAALQABQSJHC0UEQEEBIQUgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCQwBCwsgACABTwRAIAogASABIApLGyQNIA0gB2tBAnUkDiAMJA9BBUEAIAMbDwsgAEEBaiIOLQAAIg8gBEH/AXFHIAEgDktxIA9BCkdxIA9BDUdxBEAgCiABIAEgCksbJA0gDSAHa0ECdSQOIAwkD0EEDwsgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCSANIBBJBEAgDSgCACARaiITQX8gCmsgCkEBaiAFGzYCACATIAA2AgQLCyANQQRqIQ0gDkEBaiEAIA8gBEH/AXFGDQALIA0gB2tBAnUhBSAOIBJPBEAgCiABIAEgCksbJA0gBUEBayQOIAwkD0EADwsgBSAGRwRAIAAgASAAIAFJGyQNIAUkDiAMJA8FQQAhBSAMQQFqIQwMAQsLQQILBgBBgIwGC7YBAQJ+IAIgAWtBEEsEQA8LIAEpAwAkAEIAJAEgAiABayICQQhNBEAjAEJ/QsAAIAKtQgOGfYiDJAAFIAEpAwhCf0LAACACQQhrrUIDhn2IgyQBCyACrSAArUIghoQiBCMAIwFClfip+pe33puef36FhULNmdbq/vrrqH9+IgUgBUIgiIVC09iX1OG/rudEfkI2iKdBBXRBgApqIgAjADcDACAAIwE3AwggACAENwMQIAAgAzYCGAuNBQIIfwJ+IAMhBSAEBH5C/wFCByAErX1CA4aGBUIACyINQp68+PDhw4ePHoNCsODAgYOGjJgwhSQFIA1C//79+/fv37//AINC9uzZs+fOnbv2AIQkBiANQgAgDX2DIARBAEetfSQHIARBAWokCEEJQQAjCEEITRskCQNAIAEgAkgEQAJAIAAgAUECdGohCSAAIAFBA3RqIgYoAgAhBwJAIwkgBigCBCIIIAdrIgZBAWtLBH8Cf0EAIAYgBy0AAEEtRiIGayILIwhrQQgjCGtLDQAaQQAjBSAIQQhrKQMAhUJ/QgggC619QgOGhoMiDSMGfCANhEKAgYKEiJCgwIB/g0IAUg0AGiAJIA0jB0J/hYMgDSMHg0IIhoQiDUIKfiANQgiIfCINQv+BgIDwH4NC5ICAgIDI0Ad+IA1CEIhC/4GAgPAfg0KBgICAgOIJfnxCIIinQQAgBmtzIAZqNgIAQQELBUEACw0AIAcgCEYEQCAJQYCAgIB4NgIAIApBAWohCgwBCyAHQQBIBEBBfiEGBSAHLQAAQS1GIgwgB2oiCyAIEAEiDkL/////D4MhDSAOQiCIpyEGAkAgDkJ/UQRAQX4hBiALIAgQAkUNAUHjACEGIwRBAEgjBEEIS3IjA0L/////B1ZyDQEjBCEGIwMhDQsgBCAGSQ0AIA0gBCAGa0EDdEGACGopAwB+IQ1B4wAhBiANQv////8HVg0AIAlBACANpyIGayAGIAwbNgIAQX8hBgsLIAZBf0YNACAGQX5HBEAgBiQMDAILIAlBgICAgHg2AgAgBSABNgIAIAUgBzYCBCAFIAg2AgggBUEMaiEFCyABQQFqIQEMAgsLCyAKJAogASQLIAUgA2tBDG0LywcDCX8HfAJ+IAQhBQNAIAIgA0gEQCABIAJBA3RqIgooAgAiBiAKKAIEIgdGBEAgCkQAAAAAAAD4fzkDACAIQQFqIQgFIAZBAEgEf0EABQJ/IABFBEACfyAGIAYxAABCLVGtIhWnaiIJIAcQASIWQn9RBEACfyAJIAcQAgR/IwRBakgFQQELIQlBAEEBIwRBFkogCRsNABojA0KAgICAgICAEFgEQCMDuiEOIwRBAE4EfCAOIwRBA3RByAhqKwMAowUgDkEAIwRrQQN0QcgIaisDAKILIQ4FQQAjBEEASA0BGiMDIha6IhIjBEEDdEHICGorAwAiDqMiD0QAAAACAACgQaIiECAQIA+hoSEQIA4gDkQAAAACAACgQaIiESARIA6hoSIRoSETQQAgDyASIA8gDqIiFKEgECARoiAUoSAQIBOioCAPIBChIhAgEaKgIBAgE6KgoSAWIBL8B325oCAOoyIOIA9EAAAAAAAAwDmiIhChoCIRRAAAAAAAAPh/IBEgDyAOIBCgoGEbIg4gDmINARoLIAogDr0gFUI/hoS/RAAAAAAAAAAAoDkDAEEBCwwBCyAKIBZC/////w+DuiAWQiCIp0EDdEHICGorAwCjvSAVQj+GhL9EAAAAAAAAAACgOQMAQQELDAELIABBAUYEQAJ/QQAgByAGLQAAQS1GIgkgBmoiDGsiC0UgC0EPS3INABpBACAJIAtBAUtyIAwtAABBMEZxDQAaQQBBCCALIAtBCE8bIg0gDCkDAEKw4MCBg4aMmDCFIhVC9uzZs+fOnbv2AHwgFYRCgIGChIiQoMCAf4N6p0EDdksNABogFUIgIA2tQgKGfSIVhiAVhiIVQgp+IBVCCIh8IhVC/4GAgPAfg0LkgICAgMjQB34gFUIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiCEVIAogC0EISwR+QQAgC0EIayILIAwpAwhCsODAgYOGjJgwhSIWQvbs2bPnzp279gB8IBaEQoCBgoSIkKDAgH+DeqdBA3ZLDQEaIBUgC0EDdEGACGopAwB+IBZCICALrUIChn0iFYYgFYYiFUIKfiAVQgiIfCIVQv+BgIDwH4NC5ICAgIDI0Ad+IBVCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIh8BSAVC7oiDpogDiAJGzkDAEEBCwwBCyAGIAcgCiAAQQNGEAMLC0UEQCAKRAAAAAAAAPh/OQMAIAUgAjYCACAFIAY2AgQgBSAHNgIIIAVBDGohBQsLIAJBAWohAgwBCwsgCCQKIAMkCyAFIARrQQxtC9YCAgZ/An4gAyEFA0AgASACSARAQX8hBiAAIAFBA3RqIgkoAgAiByAJKAIEIgpGBEAgCEEBaiEIBSAHQQBKBH8gCiAHa0EQSwR/QX8FIAcpAwAkAEIAJAEgCiAHayIGQQhNBEAjAEJ/QsAAIAatQgOGfYiDJAAFIAcpAwhCf0LAACAGQQhrrUIDhn2IgyQBCyMAIAatIAStQiCGhCILIwAjAUKV+Kn6l7fem55/foWFQs2Z1ur++uuof34iDCAMQiCIhULT2JfU4b+u50R+QjaIp0EFdEGACmoiCSkDAFEiBgRAIwEgCSkDCFEhBgsgBgR/IAkpAxAgC1EFIAYLBH8gCSgCGAVBfwsLBUF/CyIGQX9GBEAgBSABNgIAIAUgBzYCBCAFIAo2AgggBUEMaiEFCwsgACABQQJ0aiAGNgIAIAFBAWohAQwBCwsgCCQKIAUgA2tBDG0LC4QCAgBBgAgLRAEAAAAAAAAACgAAAAAAAABkAAAAAAAAAOgDAAAAAAAAECcAAAAAAACghgEAAAAAAEBCDwAAAAAAgJaYAAAAAAAA4fUFAEHOCAuyAfA/AAAAAAAAJEAAAAAAAABZQAAAAAAAQI9AAAAAAACIw0AAAAAAAGr4QAAAAACAhC5BAAAAANASY0EAAAAAhNeXQQAAAABlzc1BAAAAIF+gAkIAAADodkg3QgAAAKKUGm1CAABA5ZwwokIAAJAexLzWQgAANCb1awxDAIDgN3nDQUMAoNiFVzR2QwDITmdtwatDAD2RYORY4UNAjLV4Ha8VRFDv4tbkGktEktVNBs/wgEQ="
;const A=0;const o=1;const r=0;const a=1;const c=2;const h=3;const l=10;const g=34;const f=3;const u=1<<17;const d=32768;const I=1<<23;const B=(0,n.F)(i);let C
;function layOut(t,e){C&&C.memory.buffer.byteLength>I&&(C=void 0);C??=B();const{memory:s}=C;const i=t.filter(Boolean).length+1
;const A=Math.max(32,Math.min(4096,Math.floor(u/8/i)));const o=aligned(8*A)+64;const r=aligned(C.heap());const a=aligned(r+4*t.length);let c=a+o
;const h=Uint32Array.from(t,t=>{if(!t)return a;c+=o;return c-o});const w=aligned(c+4*f*A);const Q=w+e.length;(0,n.V)(s,Q+d);const{buffer:E}=s
;const m=Buffer.from(E);const y=new Int32Array(E);y.set(h,r/4);e.copy(m,w);m[Q]=m[Q+2]=l;m[Q+1]=g;return{kernel:C,bytes:m,words:y,doubles:new Float64Array(E),
text:w,end:Q,list:c,columns:r,blocks:h,rows:A}}function aligned(t){return Math.ceil(t/16)*16}var w=s(4287);const Q=34;const E=256;const m={2:"ragged",
3:"opening quote",4:"closing quote",5:"unterminated quote"};class CsvFault extends Error{fault;record;offset;field;constructor(t,e,s,n){
super(`${t} in record ${e}, field ${n}`);this.fault=t;this.record=e;this.offset=s;this.field=n}}class CsvScanner{row;firstRow;columns;delimiter;reserve;tag
;column=0;recordOffset=0;constructor(t,e,s,n){this.columns=t;this.delimiter=e;this.row=s;this.firstRow=s;this.reserve=n;this.tag=y;y+=t.length}get between(){
return this.column===0}scan(t,e,s,n,i,r=1/0){let a=this.reserve(this.row+1);const c=layOut(this.columns.map(isWanted),t.subarray(e,s))
;const{scan:h,at:l,column:g,rows:f,record:u}=c.kernel;const d=n+e-c.text;const I=Math.max(0,Math.min(c.end,r-d));for(let t=c.text;;t=l.value){
const s=h(t,c.end,I,i,this.delimiter,this.column,this.columns.length,c.columns,Math.min(c.rows,a-this.row));u.value>0&&(this.recordOffset=d+u.value)
;this.take(c,this.column,f.value,g.value);this.row+=f.value;this.column=g.value
;if(s>o)throw new CsvFault(m[s],this.row-this.firstRow,this.recordOffset,this.column);if(s===A)return l.value-c.text+e;this.row>=a&&(a=this.reserve(this.row+1))
}}take(t,e,s,n){for(const[i,A]of this.columns.entries()){const o=i<e?1:0;const r=i<n?s+1:s;if(!isWanted(A)||o>=r)continue;const a=t.blocks[i]
;A.kind==="category"?this.takeCodes(t,A,a,o,r,this.tag+i):this.takeNumbers(t,A,a,o,r)}}takeNumbers({kernel:t,doubles:e,words:s,bytes:n,list:i},A,o,r,a){
const{numbers:c}=A;for(let h=r;h<a&&!A.declined;){const{wholes:r,decimals:l}=c;const g=r?t.readWholes(o,h,a,i,l):t.readDoubles(kindOf(A),o,h,a,i)
;const u=t.stopped.value;A.kind==="time"&&A.zone&&toUtc(e.subarray(o/8+h,o/8+u),A.zone);const d=r?4:8;c.putBytes(this.row+h,n,o+d*h,o+d*u)
;A.missing+=t.missing.value;this.putLeft(A,n,s.subarray(i/4,i/4+f*g));u<a&&c.refine(t.needed.value);h=u}}putLeft(t,e,s){
for(let n=0;n<s.length&&!t.declined;n+=f){const[i,A,o]=[s[n],s[n+1],s[n+2]];const r=A<0?unescaped(e,-A,o):e.subarray(A,o);t.putBytes(this.row+i,r,0,r.length)}}
takeCodes({kernel:t,words:e,bytes:s,list:n},i,A,o,r,a){const{codes:c,dictionary:h}=i;const l=t.readCategories(A,o,r,n,a);(0,w.h0)(c,this.row+o,s,A+4*o,A+4*r)
;i.missing+=t.missing.value;for(let i=n/4,A=i+f*l;i<A;i+=f){const[n,A,o]=[e[i],e[i+1],e[i+2]];if(A<0){const t=unescaped(s,-A,o)
;c[this.row+n]=h.codeOfBytes(t,0,t.length)}else{const e=h.codeOfBytes(s,A,o);c[this.row+n]=e;e<E&&t.remember(a,A,o,e)}}}}let y=0;function isWanted(t){
return t!==null&&!t.declined}function kindOf({kind:t,zone:e}){if(t==="time")return e?h:c;return t==="integer"?a:r}function toUtc(t,e){
for(let s=0;s<t.length;s++)Number.isNaN(t[s])||(t[s]=e.toUtc(t[s]))}function unescaped(t,e,s){const n=Buffer.allocUnsafe(s-e);let i=0;for(let A=e;A<s;A++){
const e=t[A];n[i++]=e;e===Q&&A++}return n.subarray(0,i)}})};