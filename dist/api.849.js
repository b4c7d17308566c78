export const id=849;export const ids=[849];export const modules={8263:((t,e,n)=>{n.d(e,{iW:()=>measuredColumns,jN:()=>presentRows,q8:()=>countCategories,
vA:()=>totalsOf,y$:()=>countColumn});var s=n(2047);var r=n(5563);var o=n(903);function measuredColumns(t,e,n){const{score:s,scores:r,prediction:o,task:i}=t.data
;const a=[s,...Object.values(r??{}),i==="regression"?o:null];const c=new Map;for(const t of[...a,...e.features.map(t=>t.name)]){
const e=t===null?void 0:n.columns.get(t);t!==null&&e&&c.set(t,e)}return c}function countColumn(t,e){if(t.type==="category")return{type:"category",
rows:t.codes.length,missing:t.missing,counts:countCategories(t)};const{values:n,missing:r,invalid:i,infinite:a}=t;const c=(0,o.I)(n,e);const A={rows:(0,
s.oW)(n),missing:r,invalid:i,...a&&{infinite:a}};return{type:"number",...A,counts:c}}function totalsOf(t){if(t.type==="category")return t;const{counts:e,...n}=t
;return n}function presentRows({rows:t,missing:e,invalid:n}){return t-e-(n?.cells??0)}function countCategories(t){const e=(0,r.wA)(t.codes,t.categories.length)
;const n=new Map;t.categories.forEach((t,s)=>{e[s]>0&&n.set(t,e[s])});return n}}),3558:((t,e,n)=>{n.d(e,{Pq:()=>rowsBefore,QL:()=>countedRows,Y4:()=>firstAbove,
bJ:()=>valueOfRow,d$:()=>rowsWithin,nT:()=>firstFrom});var s=n(5563);const r=128;const o=new WeakMap;function rowsBeforeBlocks(t){const e=o.get(t);if(e)return e
;const n=(0,s.gs)(t,r);const i=new Float64Array(n.length+1);n.forEach((t,e)=>{i[e+1]=i[e]+t});o.set(t,i);return i}function sumOf(t,e,n){let s=0
;for(let r=e;r<n;r++)s+=t[r];return s}function countedRows({rows:t}){return rowsBeforeBlocks(t).at(-1)}function rowsWithin(t,e,n){
return n-e<r?sumOf(t.rows,e,n):rowsBefore(t,n)-rowsBefore(t,e)}function rowsBefore({rows:t},e){const n=Math.floor(e/r)
;return rowsBeforeBlocks(t)[n]+sumOf(t,n*r,e)}function valueOfRow(t,e){const n=rowsBeforeBlocks(t);const s=firstAbove(n,1,e)-1;let o=s*r;let i=n[s]+t[o]
;while(i<=e)i+=t[++o];return{index:o,end:i}}function firstFrom(t,e,n){let s=e;let r=t.length;while(s<r){const e=s+r>>>1;t[e]<n?s=e+1:r=e}return s}
function firstAbove(t,e,n){let s=e;let r=t.length;while(s<r){const e=s+r>>>1;t[e]<=n?s=e+1:r=e}return s}}),5563:((t,e,n)=>{n.d(e,{Jy:()=>isAscending,
KL:()=>countChosen,LD:()=>decide,TJ:()=>recode,dX:()=>allWithin,dk:()=>chooseRows,gs:()=>sumsOfParts,pf:()=>countTimesOfDay,rZ:()=>countPairs,wA:()=>countCodes,
y7:()=>differingRows});var s=n(2047);var r=n(4967);var o=n(2296);function recode(t,e,n){const{memory:s,recode:i,block:a,keys:c}=(0,o.ZM)();(0,
r.V)(s,c+2*e.length);new Int16Array(s.buffer,c,e.length).set(e);const A=new Int32Array(s.buffer,a,o.IE);const u=a+4*o.IE;const l=new Int16Array(s.buffer,u,o.IE)
;const f=new Int16Array(t.length);for(const[e,s]of(0,o.Cl)(t,A)){const t=i(a,s,c,n,u);if(t<s)return e+t;f.set(l.subarray(0,t),e)}return f}function decide(t,e){
const{memory:n,decide:i,block:a,ends:c}=(0,o.ZM)();(0,r.V)(n,c+4*o.IE);const A=new Float64Array(n.buffer,a,o.IE);const u=new Int16Array(n.buffer,c,o.IE)
;const l=new Int16Array((0,s.oW)(t));for(const[n,s]of(0,o._W)(t,A)){i(a,s,e,c);l.set(u.subarray(0,s),n)}return l}function countPairs(t,e,n,s){
const{memory:i,countPairs:a,block:c,blockSides:A,keys:u}=(0,o.ZM)();const l=s+1;(0,r.V)(i,u+4*l*l);const f=new Uint32Array(i.buffer,u,l*l).fill(0)
;const h=c+2*o.IE;const g=new Int16Array(i.buffer,c,o.IE);const d=new Int16Array(i.buffer,h,o.IE);const m=new Uint8Array(i.buffer,A,o.IE);for(const[s,r]of(0,
o.Cl)(t,g)){d.set(e.subarray(s,s+r));n&&m.set(n.subarray(s,s+r));a(c,h,n?A:0,r,l,u)}return f.slice()}function differingRows(t,e,n){
const{memory:s,wrongRows:i,block:a,blockSides:c,keys:A}=(0,o.ZM)();(0,r.V)(s,A+4*o.IE);const u=a+2*o.IE;const l=new Int16Array(s.buffer,a,o.IE)
;const f=new Int16Array(s.buffer,u,o.IE);const h=new Uint8Array(s.buffer,c,o.IE);const g=new Uint32Array(s.buffer,A,o.IE);const d=new Uint32Array(t.length)
;let m=0;for(const[s,r]of(0,o.Cl)(t,l)){f.set(e.subarray(s,s+r));n&&h.set(n.subarray(s,s+r));const t=i(a,u,n?c:0,r,s,A);d.set(g.subarray(0,t),m);m+=t}
return d.subarray(0,m)}function countCodes(t,e){const{memory:n,countCodes:s,block:i,keys:a}=(0,o.ZM)();(0,r.V)(n,a+4*(e+1))
;const c=new Int32Array(n.buffer,i,o.IE);const A=new Uint32Array(n.buffer,a,e+1).fill(0);for(const[,e]of(0,o.Cl)(t,c))s(i,e,a);return A.slice(1)}
function isAscending(t){const{memory:e,ascending:n,block:s,ends:i}=(0,o.ZM)();(0,r.V)(e,i+4*o.IE);const a=new Float64Array(e.buffer,s,o.IE);let c=-1/0
;for(const[,e]of(0,o._W)(t,a)){if(n(s,e,c)<e)return false;c=a[e-1]}return true}function sumsOfParts(t,e){const{memory:n,sumParts:s,block:i,ends:a}=(0,o.ZM)()
;(0,r.V)(n,a+o.IE/e*8);const c=new Uint32Array(n.buffer,i,o.IE);const A=new Float64Array(n.buffer,a,o.IE/e);const u=new Float64Array(Math.ceil(t.length/e))
;for(const[n,r]of(0,o.Cl)(t,c)){s(i,r,e,a);u.set(A.subarray(0,Math.ceil(r/e)),n/e)}return u}function countChosen(t){const{memory:e,countOnes:n,block:s}=(0,
o.ZM)();(0,r.V)(e,s+o.IE);const i=new Uint8Array(e.buffer,s,o.IE);let a=0;for(const[,e]of(0,o.Cl)(t,i))a+=n(s,e);return a}function allWithin(t,e,n){
const{memory:s,countOutside:i,block:a,ends:c}=(0,o.ZM)();(0,r.V)(s,c+4*o.IE);const A=new Float64Array(s.buffer,a,o.IE);for(const[,s]of(0,
o._W)(t,A))if(i(a,s,e,n)>0)return false;return true}function chooseRows(t,e){const{memory:n,chooseRows:s,block:i}=(0,o.ZM)();(0,r.V)(n,i+8*o.IE)
;const a=new Uint32Array(n.buffer,i,o.IE);const c=new Uint32Array(t);let A=0;for(let n=0;n<t;n+=o.IE){const r=s(n,Math.min(n+o.IE,t),e*2**32,i)
;c.set(a.subarray(0,r),A);A+=r}return c.subarray(0,A)}function countTimesOfDay(t,e){
const{memory:n,beginTimes:s,countTimes:i,block:a,ends:c,first:A,last:u,late:l}=(0,o.ZM)();(0,r.V)(n,c+96);const f=new Uint32Array(n.buffer,c,24).fill(0)
;const h=new Float64Array(n.buffer,a,o.IE);s();for(const[,n]of(0,o.Cl)(t,h))i(a,n,e,c);return{first:A.value,last:u.value,late:l.value,hours:Float64Array.from(f)
}}}),4851:((t,e,n)=>{n.d(e,{JY:()=>canBeNamed,Yu:()=>cellsOfRows,h_:()=>cutColumn,nc:()=>cellsOf,tS:()=>applyCut});var s=n(8263);var r=n(3558);var o=n(3147)
;const i=8;const a=30;const c=200;function cellsOf(t){return t.type==="number"?t.edges.length+2:t.categories.length+2}function cutColumn(t){
if(t.type==="number")return{type:"number",edges:edgesOf(t)};const e=[...t.counts].filter(([t,e])=>e>0&&canBeNamed(t)).sort((t,e)=>e[1]-t[1]);return{
type:"category",categories:e.slice(0,a).map(([t])=>t)}}function canBeNamed(t){return t.length<=c&&!/[\p{C}\p{Zl}\p{Zp}\p{DI}]/u.test(t)}function applyCut(t,e){
if(t.type==="number"&&e.type==="number")return{values:t.values,edges:e.edges};if(t.type!=="category"||e.type!=="category")return null
;const n=new Map(e.categories.map((t,e)=>[t,e]));const s=e.categories.length;const r=Uint8Array.from(t.categories,t=>n.get(t)??s);return{codes:t.codes,cells:r,
missing:s+1}}function cellsOfRows(t,e){if("edges"in t)return(0,o.Wp)(t.values,t.edges,e);const{codes:n,cells:s,missing:r}=t;const i=new Uint8Array(e.length)
;for(let t=0;t<i.length;t++)i[t]=s[n[e[t]]]??r;return i}function edgesOf(t){const{counts:e}=t;const{values:n}=e
;if(n.length<=i)return[...n.subarray(1)].filter(writable);const o=(0,s.jN)(t);const valueBehind=t=>{const s=Math.min((0,r.QL)(e),Math.max(1,Math.ceil(t*o)))
;return n[(0,r.bJ)(e.rows,s-1).index]};const a=[];for(let t=1;t<i;t++){const[e,s]=[valueBehind(t/i-.01),valueBehind(t/i+.01)];const r=a.at(-1)??n[0]
;const o=roundest(e,s);const c=o>r?o:n.find(t=>t>s);c!==void 0&&c>r&&a.push(c)}return a.filter(writable)}function writable(t){return t===0||Math.abs(t)>1e-307}
function roundest(t,e){const n=t/2+e/2;for(let s=1;s<=15;s++){const r=Number(n.toPrecision(s));if(r>=t&&r<=e)return r}return e}}),3147:((t,e,n)=>{n.d(e,{
N:()=>keepCode,V$:()=>cellCounter,Wp:()=>cutRows,u_:()=>keepBetween});var s=n(8167);var r=n(4967);var o=n(2296);function cutRows(t,e,n){
const{memory:i,cutValues:a,quotients:c,takeDoubles:A,takeIntegers:u,block:l,blockSides:f,ends:h,keys:g}=(0,o.ZM)();const[d,m,w]=[g,g+4*o.IE,g+8*o.IE];(0,
r.V)(i,w+8*o.IE);const{buffer:I}=i;const C=Buffer.from(I,l,8*o.IE);const y=new Uint32Array(I,d,o.IE);const B=new Uint8Array(I,f,o.IE)
;new Float64Array(I,h,e.length).set(e);const[p,b]=t instanceof Float64Array?[t,0]:[t.wholes,t.unit];const[Q,E]=[(0,s.$$)(p),p.BYTES_PER_ELEMENT]
;const[v,M]=b===0?[A,w]:[u,m];const k=new Uint8Array(n.length);for(let t=0;t<n.length;t+=o.IE){const r=n.subarray(t,t+o.IE);y.set(r);for(let t=0;t<r.length;){
const e=r[t];const n=Math.min(o.IE,p.length-e);(0,s.nC)(Q,e*E,(e+n)*E,C,0);t+=v(l,e,n,d+4*t,r.length-t,M+E*t)}b!==0&&c(m,r.length,b,w)
;a(w,r.length,h,e.length,f);k.set(B.subarray(0,r.length),t)}return k}function keepBetween(t,e,n){const{memory:s,keepBetween:i,block:a,blockSides:c,keys:A}=(0,
o.ZM)();(0,r.V)(s,A);const u=new Float64Array(s.buffer,a,o.IE);const l=new Uint8Array(s.buffer,c,o.IE);const[f,h]=[e?.[0]??-1/0,e?.[1]??Number.NaN]
;for(const[s,r]of(0,o._W)(t,u)){l.set(n.subarray(s,s+r));i(a,r,f,h,e===null?1:0,c);n.set(l.subarray(0,r),s)}}function keepCode(t,e,n){
const{memory:s,keepCode:i,block:a,blockSides:c,keys:A}=(0,o.ZM)();(0,r.V)(s,A);const u=new Uint8Array(s.buffer,c,o.IE);for(const[r,A]of(0,
o.Cl)(t,new Int32Array(s.buffer,a,o.IE))){u.set(n.subarray(r,r+A));i(a,A,e,c);n.set(u.subarray(0,A),r)}}function cellCounter(t,e){
const{memory:n,joinWrong:s,countCells:i,heap:a}=(0,o.ZM)();const c=e.length;const A=(0,o.b6)(a());const u=A+c;const placeOf=t=>u+c+t*c;const l=(0,
o.b6)(placeOf(t.length));const f=(0,o.b6)(l+2*c);const h=Math.max(0,...t.map(({cells:t})=>t));(0,r.V)(n,f+8*h*h);const g=new Uint8Array(n.buffer);g.set(e,A)
;g.fill(0,u,u+c);t.forEach(({codes:t},e)=>{g.set(t,placeOf(e))});let d=-1;return(e,r)=>{e!==d&&s(placeOf(e),A,c,l);d=e;const o=2*t[e].cells
;const a=new Uint32Array(n.buffer,f,o*(r===null?1:t[r].cells));a.fill(0);i(l,r===null?u:placeOf(r),c,o,f);return a.slice()}}}),4724:((t,e,n)=>{n.d(e,{
CJ:()=>countSegments,Xr:()=>addSegmentCounts,dR:()=>pairIndex});var s=n(3147);function countSegments(t,e){const n=t.map(t=>t.cells);const r=(0,s.V$)(t,e)
;const o={right:0,wrong:0,cells:n,singles:[],pairs:[]};for(let t=0;t<e.length;t++)o.wrong+=e[t];o.right=e.length-o.wrong;for(let e=0;e<t.length;e++){
o.singles.push(r(e,null));for(let n=e+1;n<t.length;n++)o.pairs.push(r(e,n))}return o}function addSegmentCounts(t,e){const add=(t,e)=>t.map((t,n)=>t+e[n])
;return{right:t.right+e.right,wrong:t.wrong+e.wrong,cells:t.cells,singles:t.singles.map((t,n)=>add(t,e.singles[n])),pairs:t.pairs.map((t,n)=>add(t,e.pairs[n]))}
}function pairIndex(t,e,n){return t*(2*n-t-1)/2+e-t-1}}),5426:((t,e,n)=>{n.d(e,{GI:()=>partsOfSearch,j$:()=>countPart,j9:()=>rowsToSearch,jO:()=>countForSearch,
nn:()=>joinParts});var s=n(5563);var r=n(4851);var o=n(4724);const i=64;const a=6e7;const c=1e5;const A=.25;function rowsToSearch(t,e,[n,s],o,A){
if(!t.segments.search)return null;const typeIn=({columns:t},e)=>t.get(e)?.type??null
;const u=e.filter(({name:e,type:n})=>n!=="time"&&!t.data.private.includes(e)&&(0,
r.JY)(e)).map(({name:t})=>t).filter(t=>typeIn(n,t)!==null&&typeIn(n,t)===typeIn(s,t)).slice(0,i);const l=u.length*(u.length-1)/2
;const f=sampled(o,A,Math.min(c,a/Math.max(1,l)));return f.rows.length===0||u.length===0?null:{features:u,...f}}
function partsOfSearch({features:t,rows:e,wrong:n},s,{columns:o},i){const a=t.map(t=>{const e=s.get(t);return{column:(0,r.tS)(o.get(t),e),cells:(0,r.nc)(e)}})
;const c=Math.ceil(e.length/i);return Array.from({length:i},(t,s)=>{const[r,o]=[s*c,(s+1)*c];return{columns:a,rows:e.slice(r,o),wrong:n.slice(r,o)}})}
function countPart({columns:t,rows:e,wrong:n}){const s=t.map(({column:t,cells:n})=>({codes:(0,r.Yu)(t,e),cells:n}));return(0,o.CJ)(s,n)}
function joinParts({features:t},e,n){return{features:t.map(t=>({name:t,cut:e.get(t)})),counts:n.reduce(o.Xr)}}function countForSearch(t,e,n){
return joinParts(t,e,partsOfSearch(t,e,n,1).map(countPart))}function judge(t,e){const{actual:n,predicted:s}=t
;if(t.task==="classes")return t=>n[t]<0||s[t]<0?null:n[t]!==s[t];const r=e.residuals?upper(e.residuals.absoluteErrors,A):0;return t=>{
const e=Math.abs(s[t]-n[t]);return Number.isFinite(e)?e>r:null}}function judgedRows({confusion:t,residuals:e}){return e?.cases??t?.table.reduce((t,e)=>t+e,0)??0
}function upper({values:t,rows:e},n){let s=0;for(let t=0;t<e.length;t++)s+=e[t];let r=0;let o=t.length-1;while(o>0&&r+e[o]<=n*s)r+=e[o--];return t[o]}
function sampled(t,e,n){const[r,o]=[judge(t,e),judgedRows(e)];const i=(0,s.dk)(t.actual.length,Math.min(1,n/o));const a=new Uint8Array(i.length);let c=0
;for(const t of i){const e=r(t);if(e===null)continue;i[c]=t;a[c++]=e?1:0}return{rows:i.subarray(0,c),wrong:a.subarray(0,c)}}}),5893:((t,e,n)=>{n.d(e,{
TX:()=>TextReader,VL:()=>TooLong,mh:()=>lineAt});var s=n(4573);var r=n(3024);var o=n(1455);var i=n(8500);var a=n(4977);const c=1<<17;const A=1<<20;const u=65536
;const l=1<<26;class TextReader{chunks;chunkBytes;roomy;buffer=Buffer.alloc(0);piece={bytes:Buffer.alloc(0),from:0,end:0,offset:0,last:false,fault:null};cut=0
;done=false;constructor(t){this.chunkBytes=chunkOf(t);this.piece.offset=t.start??0;this.roomy=!t.gzip;this.chunks=chunksOf(t)}async next(t){const e=this.piece
;if(e.end-t>l)throw new TooLong(e.offset+t);const n=Buffer.from(e.bytes.subarray(t,e.end+this.cut));const s=await this.chunk()
;const r=s&&this.roomy&&n.length<=u?Buffer.from(s.buffer,s.byteOffset-n.length,n.length+s.length):await this.putTogether(n,s);n.copy(r,0);const o=r.length
;const i=n.length-this.cut;const a=this.done?o:wholeCharacters(r,i,o);this.cut=o-a;const c=findFault(r,i,a);this.piece={bytes:r,from:0,end:c===-1?a:c,
offset:e.offset+t,last:this.done&&c===-1,fault:c===-1?null:{offset:e.offset+t+c,byte:r[c]}};return this.piece}async putTogether(t,e){
const n=t.length>u?Math.min(2*t.length,l+1):0;const s=Math.max(n,t.length)+this.chunkBytes;this.buffer.length<s&&(this.buffer=Buffer.allocUnsafe(s+s/4))
;let r=t.length;for(let t=e;t;t=r<n?await this.chunk():null)r+=t.copy(this.buffer,r);return this.buffer.subarray(0,r)}async chunk(){
const{value:t,done:e}=await this.chunks.next();e&&(this.done=true);return e?null:t}async drain(){for await(const t of this.chunks);}async close(){
await this.chunks.return(void 0)}}class TooLong extends Error{offset;constructor(t){super(`nothing ends within ${l} bytes from ${t}`);this.offset=t}}
function chunksOf(t){return t.gzip?unpacked(t):plain(t)}async function*plain(t){const{file:e,hash:n,chunk:s=c,onBytes:a,start:l=0}=t;const f=await(0,
o.open)(e,"r");const h=Buffer.allocUnsafeSlow(u+s);let g=0;let d=A;try{for(;;){const t=l+g;const e=(0,r.readSync)(f.fd,h,u,s-t%s,t);if(e===0)return
;const o=h.subarray(u,u+e);n?.update(o);g+=e;a?.(g);yield o;if(g>=d){d=g+A;await(0,i.setImmediate)()}}}finally{await f.close()}}
function chunkOf({gzip:t,chunk:e=c}){return t?Math.max(e,64):e}async function*unpacked(t){
const{createGunzip:e}=await Promise.resolve().then(n.t.bind(n,8522,19));const s=e({chunkSize:chunkOf(t)});const r=feed(t,s);r.catch(t=>s.destroy(t));let o=true
;try{for await(const e of s){if(o&&e[0]===31&&e[1]===139)throw new a.P_(`${t.file}: is packed twice by gzip. Unpack it once with gunzip.`);o=false;yield e}
await r}catch(e){
if(e instanceof Error&&"code"in e&&String(e.code).startsWith("Z_"))throw new a.P_(`${t.file}: the gzip data are broken (${e.message}). Write the file again.`)
;throw e}finally{s.destroy()}}async function feed(t,e){const n=new Promise(t=>e.once("close",t));for await(const s of plain(t)){
await Promise.race([new Promise(t=>e.write(s,()=>t())),n]);if(e.destroyed)return}e.end()}function wholeCharacters(t,e,n){for(let s=1;s<=3&&n-s>=e;s++){
const e=t[n-s];if(e<128)return n;if(e>=192){const t=e>=240?4:e>=224?3:2;return t>s?n-s:n}}return n}function findFault(t,e,n){const r=t.subarray(e,n).indexOf(0)
;const o=r===-1?n:e+r;if((0,s.isUtf8)(t.subarray(e,o)))return r===-1?-1:o;let i=e;while(i<o){const e=[1,2,3,4].find(e=>i+e<=o&&(0,s.isUtf8)(t.subarray(i,i+e)))
;if(e===void 0)return i;i+=e}return i}async function lineAt(t,e,n){let s=1;let r=0;let o=0;for await(const i of chunksOf({file:t,gzip:e}))for(const t of i){
if(r++>=n)return s;(t===13||t===10&&o!==13)&&s++;o=t}return s}}),2341:((t,e,n)=>{n.d(e,{H:()=>localTime});const s=864e5;function localTime(t,e,n,r,o,i){
if(e<1||e>12||n<1||r>23||o>59||i>59)return Number.NaN;if(n>28&&n>daysIn(t,e))return Number.NaN;return daysBefore(t,e,n)*s+r*36e5+o*6e4+i*1e3}
function daysIn(t,e){if(e!==2)return e===4||e===6||e===9||e===11?30:31;return t%4!==0||t%100===0&&t%400!==0?28:29}function daysBefore(t,e,n){const s=e>2?t:t-1
;const r=Math.floor(s/100);const o=Math.floor((153*(e>2?e-3:e+9)+2)/5)+n-1;return 365*s+Math.floor(s/4)-r+Math.floor(r/4)+o-719468}}),5239:((t,e,n)=>{n.d(e,{
$$:()=>readCell,D:()=>truthOf,XF:()=>plainTexts,bb:()=>holdsNumbers,qv:()=>isNothing,wh:()=>plainText,zo:()=>isPlainlyText});var s=n(7308);var r=n(5011)
;var o=n(2126);var i=n(4518);function readCell(t,{type:e,asked:n,format:r,zone:a}){if(e==="integer"){const e=(0,o.Fg)(t)
;return e===void 0?Number.NaN:typeof e==="number"?e:void 0}if(e==="time"){const e=r&&(0,s.Xw)(r)?(0,s.LT)(t,r,a):void 0;return e??(0,i.p)(t,a)}const c=r&&!(0,
s.Xw)(r)?(0,s.Ux)(t,r):(0,o.$J)(t);if(c!==void 0||!n)return c;return truthOf(t.trim())}function isPlainlyText(t){const e=t.charCodeAt(0)
;if(e<=32||e>126||e>=43&&e<=57||(e|32)===105)return false;return!(0,r.ZK)(t)}const a={true:1,false:0};function truthOf(t){
return/^(true|True|TRUE|false|False|FALSE)$/.test(t)?a[t.toLowerCase()]:void 0}const c=.9;function holdsNumbers(t,e){return t>0?t>=c*(t+e):e===0}
function isNothing(t,{words:e,known:n}){if(!(0,r.ZK)(t))return false;return(e?(0,r.b2)(t):(0,r.wF)(t))&&(t===""||!n.has(t))}function plainTexts(t,e){
const n=e||t.every(isPlain)?t:t.map(plainText);const s=n.length<=6&&n.some(t=>truthOf(t)!==void 0);const r=s&&n.every(t=>t===""||truthOf(t)!==void 0)
;return r?n.map(t=>t.toLowerCase()):n}function plainText(t){return isPlain(t)?t:t.trim().normalize("NFC")}function isPlain(t){
return/^[!-~](?:[ -~]*[!-~])?$/.test(t)}}),7308:((t,e,n)=>{n.d(e,{IO:()=>formatsOf,LT:()=>parseFormattedTime,Ux:()=>parseFormatted,Xw:()=>isTimeFormat,
sW:()=>formatAdvice});var s=n(3864);var r=n(2341);var o=n(5011);var i=n(2126);const a=["d/m/Y","m/d/Y"];const c=s.P.filter(t=>!a.includes(t))
;function isTimeFormat(t){return a.includes(t)}const A=/^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?$/
;const u=/^([+-]?)(\d{1,3}(?:[.\u00a0\u202f '’]\d{3})+|\d+)?(?:,(\d*))?$/
;const l=/^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[T, ]+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.(\d{1,12}))?)?(?: ?([AaPp])[Mm])?)?$/;function parseFormatted(t,e){
const n=t.trim();if(e.startsWith("per cent")){const t=/^(.*\d)\s*%$/.exec(n)?.[1];if(t!==void 0)return decimalIn(t,e.endsWith("comma")?u:A,"e-2")}else{
const t=decimalIn(n,e==="decimal comma"?u:A,"");if(t!==void 0)return t}const s=(0,i.$J)(n);return s===void 0||Number.isFinite(s)?void 0:s}
function decimalIn(t,e,n){const[s,r,o="",i=""]=e.exec(t)??[];if(s===void 0||o+i==="")return;return Number(`${r}${o.replace(/\D/g,"")}.${i}0${n}`)+0}
function parseFormattedTime(t,e,n){const s=t.trim();if((0,o.b2)(s))return Number.NaN;const i=l.exec(s);if(!i)return;const[,a,,c,A,u="0",f="0",h="0",g="0",d]=i
;const[m,w]=e==="d/m/Y"?[a,c]:[c,a];const I=d===void 0?Number(u):Number(u)%12+(/p/i.test(d)?12:0);const C=(0,
r.H)(Number(A),Number(w),Number(m),I,Number(f),Number(h));if(Number.isNaN(C))return;const y=C+Number(`0.${g}`)*1e3;return n?n.toUtc(y):y}function formatsOf(t){
const e=t.trim();if((0,i.$J)(e)!==void 0)return[];if(l.test(e))return a.filter(t=>parseFormattedTime(e,t,null)!==void 0)
;const n=c.filter(t=>Number.isFinite(parseFormatted(e,t)??Number.NaN));return/^[+-]?0,/.test(e)?n.filter(t=>t!=="thousands"):n}function formatAdvice(t,e){
const n=formatsOf(e);if(n.length===0)return"";const s=n.map(e=>`format: { ${t}: "${e}" }`)
;return` If that is how its cells are written, say so under data: in the plan: ${s.join(" or ")}.`}}),3028:((t,e,n)=>{n.d(e,{G9:()=>oneMore,Qd:()=>earliest,
bs:()=>together});function oneMore(t,e,n){if(t===null)return{cells:1,row:e+1,text:n.slice(0,80)};t.cells++;return t}function earliest(t){
const e=t.filter(t=>t!==null&&t!==void 0);return e.reduce((t,e)=>t===null||e.row<t.row?e:t,null)}function together(t,e,n){if(e===null)return t;return t===null?{
...e,row:n+e.row}:{...t,cells:t.cells+e.cells}}}),5011:((t,e,n)=>{n.d(e,{ZK:()=>mayBeMissing,b2:()=>isMissing,r:()=>isMissingWord,wF:()=>isMissingText})
;const s=new Set(["","NaN","nan","NAN","-NaN","-nan","-NAN","NaT","NULL","null","Null","<NA>","<null>","<NULL>","#N/A","#N/A N/A","#NA","1.#IND","-1.#IND","1.#QNAN","-1.#QNAN","1.#SNAN","-nan(ind)","-nan(snan)","\\N","__HIVE_DEFAULT_PARTITION__"])
;const r=new Set(["NA","N/A","n/a","None","-"]);function mayBeMissing(t){return t.length<=4||"#-1<\\_".includes(t[0])}function isMissing(t){
return s.has(t)||r.has(t)}function isMissingText(t){return s.has(t)}function isMissingWord(t){return r.has(t)}}),2126:((t,e,n)=>{n.d(e,{$J:()=>parseNumber,
Fg:()=>parseId});var s=n(5011);const r=/^[+-]?(?:inf(?:inity)?|1\.#INF)$/i;const o=/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;const i=/^(0|-?[1-9]\d{0,15})$/
;const a=/^(0|-?[1-9]\d*)(\.0*)?$/;function parseNumber(t){const e=t.trim();if(o.test(e))return Number(e)+0;if((0,s.b2)(e))return Number.NaN
;if(!r.test(e))return;return e.startsWith("-")?-1/0:1/0}function parseInteger(t){if(!i.test(t))return;const e=Number(t)
;return Math.abs(e)<=2**53&&String(e)===t?e:void 0}function parseId(t){const e=t.trim();const n=a.exec(e)?.[1];if(n!==void 0)return parseInteger(n)??n;return(0,
s.b2)(e)?void 0:e.normalize("NFC")}}),2961:((t,e,n)=>{n.d(e,{e:()=>timeZone});var s=n(4977);var r=n(2341);const o=9e5;const i=864e5;const a=new Map
;function timeZone(t){if(t===void 0||t==="UTC"||t==="Etc/UTC")return null;const e=a.get(t);if(e)return e;const n=new TimeZone(t);a.set(t,n);return n}
class TimeZone{format;offsets=new Map;constructor(t){try{this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:t,hourCycle:"h23",
year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"})}catch{
throw new s.P_(`"${t.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}toUtc(t){const e=this.offset(t-i)
;const n=this.offset(t+i);if(e===n)return t-e;if(this.offset(t-e)===e)return t-e;return this.offset(t-n)===n?t-n:t-e}offset(t){const e=Math.floor(t/o)
;const n=this.offsets.get(e);if(n!==void 0)return n;const s=new Map(this.format.formatToParts(e*o).map(({type:t,value:e})=>[t,e]))
;const part=t=>Number(s.get(t));const i=(0,r.H)(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const a=i-e*o
;this.offsets.set(e,a);return a}}}),4518:((t,e,n)=>{n.d(e,{R:()=>epochTime,p:()=>parseTime});var s=n(2341);var r=n(5011)
;const o=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const i=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const a=/^-?\d{1,15}(\.\d+)?$/
;const c=/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;const A=/^(?:[a-z]{3,9},? +)?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?!\d)(.*)$/i
;const u=/^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)(.*)$/i
;const l=["january","february","march","april","may","june","july","august","september","october","november","december"];function parseTime(t,e){
const n=t.trim();const s=o.exec(n);if(s){const[,t,n,r,o,i,a,c,A]=s;return instant(t,n,r,o,i,a,c,A,e)}const c=i.exec(n);if(c){const[,t,n,s,r,o,i,a]=c
;return instant(t,n,s,r,o,i,void 0,a,e)}if(a.test(n))return epochTime(Number(n),e);if((0,r.b2)(n))return Number.NaN;const A=isoOf(n)
;return A===null?void 0:parseTime(A,e)}function isoOf(t){const e=c.exec(t);if(e)return iso(e[1],Number(e[3]),Number(e[4]),e[5]);const n=A.exec(t)
;const s=u.exec(t);if(!n&&!s)return null;const[r,o]=n?[n[1],n[2]]:[s[2],s[1]];const[,,,i,a]=n??s;const f=o.toLowerCase();const h=l.findIndex(t=>t.startsWith(f))
;return h<0?null:iso(i,h+1,Number(r),a)}function iso(t,e,n,s){const two=t=>String(t).padStart(2,"0")
;return`${t}-${two(e)}-${two(n)}${s.replace(/ GMT$/," UTC")}`}function epochTime(t,e){const n=Math.abs(t);if(Number.isInteger(t)){if(t>=1900&&t<2200)return
;if(t>=19000101&&t<=21991231){const n=(0,s.H)(Math.floor(t/1e4),Math.floor(t/100)%100,t%100,0,0,0);if(Number.isNaN(n))return;return e?e.toUtc(n):n}}
if(n<1e11)return t*1e3+0;return n<1e13?t:void 0}function instant(t,e,n,r,o,i,a,c,A){const u=(0,
s.H)(Number(t),Number(e),Number(n??1),Number(r??0),Number(o??0),Number(i??0));if(Number.isNaN(u))return;const l=a===void 0?u:u+Number(`0.${a}`)*1e3
;if(c===void 0)return A?A.toUtc(l):l;if(c==="Z"||c==="z"||c==="UTC")return l;const f=Number(c.slice(1,3));const h=c.length>3?Number(c.slice(-2)):0
;if(f>23||h>59)return;const g=(f*60+h)*6e4;return c.startsWith("-")?l+g:l-g}}),1100:((t,e,n)=>{n.d(e,{O:()=>TableBuilder,f:()=>E});var s=n(8161);var r=n(4977)
;var o=n(7443);var i=n(2126);var a=n(2215);var c=n(5239);var A=n(3028);var u=n(4518);var l=n(2961);var f=n(8167);var h=n(4573);const g=-2128831035
;const d=16777619;const m=new TextEncoder;class Dictionary{pool=new Uint8Array(1024);ends=new Float64Array(64);hashes=new Int32Array(64)
;slots=new Int32Array(128);codesOfTexts=new Map;size=0;code(t,e,n,s){const r=this.slots.length-1;let o=(s^s>>>15)&r;for(;;){const i=this.slots[o]-1
;if(i<0)return this.add(t,e,n,s,o);if(this.hashes[i]===s&&this.holds(i,t,e,n))return i;o=o+1&r}}codeOfBytes(t,e,n){let s=g
;for(let r=e;r<n;r++)s=Math.imul(s^t[r],d);return this.code(t,e,n,s)}codeOfText(t){const e=this.codesOfTexts.get(t);if(e!==void 0)return e;const n=m.encode(t)
;const s=this.codeOfBytes(n,0,n.length);this.codesOfTexts.set(t,s);return s}arePlain(){const{pool:t,ends:e,size:n}=this;if(n===0)return true;if(!(0,
h.isAscii)(t.subarray(0,e[n-1])))return false;for(let s=0,r=0;s<n;s++){const n=e[s];if(n===r||t[r]<=32||t[n-1]<=32)return false;r=n}return true}texts(){
const t=Buffer.from(this.pool.buffer,0,this.pool.length);const e=new Array(this.size);let n=0;for(let s=0;s<this.size;s++){const r=this.ends[s]
;e[s]=t.toString("utf8",n,r);n=r}return e}contents(){const{size:t}=this;const e=t===0?0:this.ends[t-1];return{pool:this.pool.slice(0,e),
ends:this.ends.slice(0,t),hashes:this.hashes.slice(0,t)}}take({pool:t,ends:e,hashes:n}){return Int32Array.from(n,(n,s)=>this.code(t,s===0?0:e[s-1],e[s],n))}
holds(t,e,n,s){const r=t===0?0:this.ends[t-1];const o=s-n;if(this.ends[t]-r!==o)return false;for(let t=0;t<o;t++)if(this.pool[r+t]!==e[n+t])return false
;return true}add(t,e,n,s,r){const o=this.size++;const i=o===0?0:this.ends[o-1];const a=i+n-e
;while(a>this.pool.length)this.pool=grown(this.pool,new Uint8Array(this.pool.length*2));this.pool.set(t.subarray(e,n),i);if(o===this.ends.length){
this.ends=grown(this.ends,new Float64Array(o*2));this.hashes=grown(this.hashes,new Int32Array(o*2))}this.ends[o]=a;this.hashes[o]=s;this.slots[r]=o+1
;this.size*2>this.slots.length&&this.rehash();return o}rehash(){const t=new Int32Array(this.slots.length*2);const e=t.length-1;for(let n=0;n<this.size;n++){
const s=this.hashes[n];let r=(s^s>>>15)&e;while(t[r]!==0)r=r+1&e;t[r]=n+1}this.slots=t}}function grown(t,e){e.set(t);return e}var w=n(2047);var I=n(3830)
;const C=32;class ColumnBuilder{request;name;asked;zone;format;reading;kind;numbers;codes=new Int32Array(0);dictionary=new Dictionary;missing=0;invalid=null
;infinite=null;markers=null;declined=false;nested=false;constructor(t){this.request=t;this.name=t.name;this.asked=t.type;this.zone=(0,l.e)(t.timeZone)
;this.format=t.format??null;this.kind=kindOf(t);const e=this.kind==="category"?"number":this.kind;this.reading={type:e,asked:t.type==="number",
format:this.format,zone:this.zone};this.numbers=new w.Ky(this.kind==="number")}grow(t){this.kind==="category"?this.codes=(0,f.XF)(this.codes,(0,
f.xv)(t)):this.numbers.grow(t)}restartAsCategory(){const t=Math.max(this.numbers.capacity,this.codes.length);this.kind="category";this.numbers=new w.Ky(false)
;this.codes=(0,f.xv)(t);this.dictionary=new Dictionary;this.missing=0;this.invalid=null;this.infinite=null;this.markers=null;this.declined=false}putMissing(t){
this.missing++;this.kind==="category"?this.codes[t]=-1:this.numbers.put(t,Number.NaN)}putBytes(t,e,n,s){
n===s?this.putMissing(t):this.kind==="category"?this.codes[t]=this.dictionary.codeOfBytes(e,n,s):this.putText(t,e.toString("utf8",n,s))}putText(t,e){
if(e==="")this.putMissing(t);else if(this.kind==="category")this.codes[t]=this.dictionary.codeOfText(e);else{const n=(0,c.$$)(e,this.reading)
;n===void 0?this.putInvalid(t,e):Number.isNaN(n)?this.putMarker(t,e):Number.isFinite(n)?this.numbers.put(t,n):this.putInfinite(t,e)}}putTyped(t,e){
const n=this.asked==="auto"?this.kind==="number":this.kind==="integer";const s=n&&this.missing===t&&!this.markers&&!this.infinite;if(s&&(0,
c.$$)(e,this.reading)===void 0){this.restartAsCategory();this.codes.fill(-1,0,t);this.missing=t}this.putText(t,e)}putNumber(t,e){
if(Number.isNaN(e))this.putMissing(t);else if(this.kind==="category")this.codes[t]=this.dictionary.codeOfText(String(e));else if(Number.isFinite(e))if(this.kind==="number")this.numbers.put(t,e);else if(this.kind==="integer")Number.isInteger(e)&&Math.abs(e)<=2**53?this.numbers.put(t,e):this.declined=true;else{
const n=(0,u.R)(e,this.zone);n===void 0?this.putInvalid(t,String(e)):this.numbers.put(t,n)}else this.putInfinite(t,String(e))}putTruth(t,e){
this.asked==="number"?this.numbers.put(t,e?1:0):this.putTyped(t,String(e))}putInvalid(t,e){this.numbers.put(t,Number.NaN);this.invalid=(0,
A.G9)(this.invalid,t,e);this.asked==="key"&&(this.declined=true);const{cells:n}=this.invalid
;this.asked==="auto"&&n>=C&&2*n>t+1-this.missing&&(this.declined=true)}putMarker(t,e){this.putMissing(t);this.markers=(0,A.G9)(this.markers,t,e)}
putInfinite(t,e){this.missing++;this.numbers.put(t,Number.NaN);this.infinite=(0,A.G9)(this.infinite,t,e)}settle(t){
if(this.asked!=="auto"||this.kind!=="number"||!this.invalid)return;const{cells:e}=this.invalid;(0,c.bb)(t-this.missing-e,e)||(this.declined=true)}finish(t){
const{kind:e,missing:n,invalid:s,infinite:r,markers:o,numbers:i}=this;if(e==="category"){const e=(0,f.dE)(this.codes,t,f.xv);const s=this.dictionary.texts()
;const r=this.asked==="auto"?(0,I.b2)(e,s,this.reading):null;return r??(0,I._u)({codes:e,categories:s,missing:n},this.nothing(),this.dictionary.arePlain())}
const a=i.finish(t);const{format:c}=this;const A={missing:n,invalid:s,...c&&{format:c},...r&&{infinite:r},...o&&{markers:o}};return e==="time"?{type:e,
values:(0,w.ov)(a),...A}:{type:"number",values:a,...A}}filled(t){const{name:e,kind:n,declined:s,missing:r,invalid:o,infinite:i,markers:a}=this
;const c=n==="category";const A=c?null:this.numbers.first(t);const u=c?{codes:this.codes.subarray(0,t),dictionary:this.dictionary.contents()}:null;return{
name:e,kind:n,declined:s,missing:r,invalid:o,infinite:i,markers:a,numbers:A,texts:u}}append(t,e){const{kind:n,numbers:s,texts:r}=t
;(t.declined||n!==this.kind)&&(this.declined=true);if(this.declined)return;s&&this.numbers.putAll(e,s);if(r){const t=this.dictionary.take(r.dictionary)
;for(let n=0;n<r.codes.length;n++){const s=r.codes[n];this.codes[e+n]=s<0?-1:t[s]}}this.missing+=t.missing;this.invalid=(0,A.bs)(this.invalid,t.invalid,e)
;this.infinite=(0,A.bs)(this.infinite,t.infinite,e);this.markers=(0,A.bs)(this.markers,t.markers,e)}nothing(){const{words:t=false,known:e=[]}=this.request
;return{words:t||this.asked==="key",known:new Set(e)}}}function kindOf({type:t}){if(t==="auto")return"number";return t==="key"?"integer":t}const y=1<<17
;const B=100;const p=2**29;const b=20;const Q={number:8,integer:8,category:4,time:8};class TableBuilder{header=[];columns=new Map;rows=0;capacity=0;request
;budget;taken=0;asked;firstFile=null;folders=new Map;constructor(t,e){this.request=t;this.budget=e;this.asked=new Map(t.columns.map(t=>[t.name,t]))}
columnsOf(t,e,n=new Set){refuseDuplicates(t,e,t=>this.isWanted(t));const s=nameFirst(t);for(const t of s)this.folders.delete(t)
;const o=[...s,...this.folders.keys()];if(this.firstFile===null){this.firstFile=e;this.header=o;for(const t of o){
if(n.has(t)&&this.asked.has(t))throw new r.P_(`${e}: column "${t}" holds nested values. Write the parts that are needed as columns of their own.`)
;n.has(t)||this.add(t)}this.refuseAbsent(e)}else this.refuseOtherColumns(o,e);return s.map(t=>n.has(t)?null:this.columns.get(t)??null)}beginFile(t){
const e=t.split("/").slice(0,-1).map(t=>/^([^=]+)=(.*)$/.exec(t));this.folders=new Map(e.flatMap(t=>t&&this.asked.has(t[1])?[[t[1],decoded(t[2])]]:[]))}
folderNames(){return this.folders.keys()}isFolder(t){return this.folders.has(t)}endFile(t,e){for(const[n,s]of this.folders){const r=this.columns.get(n)
;if(!r||e&&!e.has(r)||r.declined&&!e)continue;for(let e=t;e<this.rows;e++)r.putText(e,s)}}columnMet(t,e,n){this.firstFile??=n;this.header.push(t)
;const s=this.add(t);s?.grow(this.capacity);for(let t=0;t<e;t++)s?.putMissing(t)}refuseAbsent(t){
for(const{name:e,required:n}of this.request.columns)if(n&&!this.header.includes(e))throw new r.P_(absent(t,e,this.header))}reserve(t){
if(t<=this.capacity)return this.capacity;const e=Math.max(t,2*this.capacity,256);this.refuseUnfit(e);this.capacity=e;try{
for(const t of this.columns.values())t.grow(this.capacity)}catch(t){throw t instanceof RangeError?this.unfit(e,null):t}return this.capacity}refuseUnfit(t){
if(!this.budget)return;const e=t*this.bytesOfRow();if(e>this.taken&&!(0,a.s)(this.budget,e-this.taken)){
const e=1024*(this.budget.limit-Atomics.load(this.budget.taken,0))+this.taken;throw this.unfit(t,e)}this.taken=Math.max(this.taken,e)}refuseGrowth(t,e,n,s){
const o=e/Math.max(n,y);if(o>B&&o*s>p)throw new r.P_(`${this.firstFile}: grows to over ${(0,
a.r4)(o*s)} when it is unpacked, more than ${B} times its size: hardly a data set. If it is one, unpack it first.`);if(!this.budget)return
;const i=Math.floor(t*s/Math.max(n,y));const c=1024*(this.budget.limit-Atomics.load(this.budget.taken,0))+this.taken
;if(i/2*this.bytesOfRow()>c)throw this.unfit(i,c)}unfit(t,e){const n=(0,a.r4)(t*this.bytesOfRow())
;return new r.P_(`${this.firstFile}: does not fit into memory: about ${t.toLocaleString("en-US")} rows of ${this.columns.size} columns take ${n}`+(e===null?"":`, and ${(0,
a.r4)(e)} are left`)+". List only the features that are needed in the plan, judge fewer rows, or use a machine with more memory.")}bytesOfRow(){
const t=[...this.columns.values()].map(({kind:t})=>t);const e=Math.min((0,s.availableParallelism)(),t.filter(t=>t==="number").length)
;return t.reduce((t,e)=>t+Q[e],e*b)}declined(t){for(const e of this.columns.values())e.settle(t)
;return[...this.columns.values()].filter(t=>t.declined&&!t.nested)}isWanted(t){return this.asked.has(t)||this.request.others!=="skip"&&t!==""}add(t){
if(!this.isWanted(t))return null;const e=this.asked.get(t);const n=new ColumnBuilder(e??{name:t,type:"auto",required:false});this.columns.set(t,n);return n}
refuseOtherColumns(t,e){const n=new Set(t);const s=new Set(this.header);const o=this.header.filter(t=>!n.has(t));const i=t.filter(t=>!s.has(t))
;if(o.length===0&&i.length===0)return;const a=[o.length>0?`lacks ${list(o)}`:"",i.length>0?`also has ${list(i)}`:""]
;throw new r.P_(`${e}: does not have the columns of ${this.firstFile}: it ${a.filter(Boolean).join(" and ")}. Files of one set must have the same columns, in any order.`)
}}const E="Unnamed: 0";function nameFirst(t){return t[0]!==""||t.includes(E)?t:[E,...t.slice(1)]}function refuseDuplicates(t,e,n){const s=new Map
;t.forEach((o,i)=>{const a=s.get(o)
;if(a!==void 0&&n(o))throw new r.P_(`${e}: columns ${a+1} and ${i+1} are both named ${JSON.stringify(o.slice(0,80))}.${looksLikeData(t)?v:" Give each column a name of its own."}`)
;s.set(o,i)})}const v=" The first line looks like data: has the file no header? Write one above it.";function looksLikeData(t){const e=t.filter(t=>(0,
i.$J)(t)!==void 0&&t!=="").length;return 2*e>=t.length&&t.length>1}function absent(t,e,n){const s=(0,o.p)(e,n);const r=s!==null&&s.length>2&&(0,
i.$J)(s)===void 0
;const a=looksLikeData(n)&&!r?v:s!==null?` Was ${JSON.stringify(s)} meant?`:n.length===1&&/\S +\S/.test(n[0])?' Are the fields parted by blanks, as R’s write.table writes them? Part them by a comma: write.csv(data, "data.csv", row.names = FALSE).':""
;return`${t}: there is no column "${e}".${a} Columns: ${list(n)}.`}function list(t){const e=t.slice(0,30).map(t=>JSON.stringify(t.slice(0,60)))
;return t.length>30?`${e.join(", ")} and ${t.length-30} more`:e.join(", ")}function decoded(t){try{return decodeURIComponent(t)}catch{return t}}}),
3830:((t,e,n)=>{n.d(e,{Zu:()=>merged,_u:()=>textColumn,b2:()=>numbersAmong});var s=n(5239);var r=n(3028);var o=n(2047)
;function textColumn({codes:t,categories:e,missing:n},r,o=false){const i=(0,s.XF)(e,o);const isEmpty=t=>(0,s.qv)(t,r);if(i===e&&!i.some(isEmpty))return{
type:"category",codes:t,categories:e,missing:n};const a=i.map(isEmpty);return merged(t,e,t=>a[t]?null:i[t])}function merged(t,e,n){const s=new Map
;const o=e.map((t,e)=>{const r=n(e);if(r===null)return-1;s.has(r)||s.set(r,s.size);return s.get(r)});let i=0;let a=null;const c=t.map((t,n)=>{
const s=t<0?-1:o[t];if(s>=0)return s;i++;t>=0&&e[t].trim()!==""&&(a=(0,r.G9)(a,n,e[t]));return-1});const A={type:"category",codes:c,categories:[...s.keys()],
missing:i};return a?{...A,markers:a}:A}function numbersAmong(t,e,n){let r=0;const o=[];for(const i of e){const e=(0,s.zo)(i)?void 0:(0,s.$$)(i,n)
;if(e===void 0&&!(0,s.bb)(t.length-++r,r))return null;o.push(e)}if(r>0&&!o.some(t=>t!==void 0&&Number.isFinite(t)))return null;const i={numbers:0,others:0}
;for(const e of t){const t=e<0?Number.NaN:o[e];t===void 0?i.others++:Number.isFinite(t)&&i.numbers++}return(0,s.bb)(i.numbers,i.others)?numberColumn(t,e,o):null
}function numberColumn(t,e,n){const s=new o.Ky(true);s.grow(t.length);let i=0;const a={invalid:null,infinite:null,markers:null};t.forEach((t,o)=>{
const c=t<0?Number.NaN:n[t];const A=c!==void 0&&Number.isFinite(c);s.put(o,A?c:Number.NaN);if(A)return;c!==void 0&&i++;if(t<0)return
;const u=c===void 0?"invalid":Number.isNaN(c)?"markers":"infinite";a[u]=(0,r.G9)(a[u],o,e[t])});const{invalid:c,infinite:A,markers:u}=a;return{type:"number",
values:s.finish(t.length),missing:i,invalid:c,...A&&{infinite:A},...u&&{markers:u}}}}),3625:((t,e,n)=>{n.d(e,{p:()=>CsvFault,B:()=>CsvScanner});var s=n(8167)
;var r=n(4967)
;const o="AGFzbQEAAAABOwhgBX9/f39/AX9gAX8Bf2ACf38BfmACf38Bf2AEf39/fwF/YAl/f39/f39/f38Bf2AAAX9gBH9/f38AAwsKAQIDBAUGBwAAAAUDAQABBlYRfgFCAAt+AUIAC38BQQALfgFCAAt/AUEAC34BQgALfgFCAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACweKAQ4CYXQDDQZjb2x1bW4DDgRyb3dzAw8GcmVjb3JkAxAEaGVhcAAFBHNjYW4ABAdtaXNzaW5nAwoGbmVlZGVkAwwOcmVhZENhdGVnb3JpZXMACQtyZWFkRG91YmxlcwAICnJlYWRXaG9sZXMABwdzdG9wcGVkAwsIcmVtZW1iZXIABgZtZW1vcnkCAAwBAgqBJgrlAgMDfwF+Anv9DAEAIgAAAAAAAAAKAAANAAD9DAABAgMEBQYHCAkKCwwNDg8gAEEPcf0P/SMgAP0P/U79UCEFQYCKAiEAA0AjAkGAgAFqIQMDQCMCIANJBEAgACIBIwL9AAQAIgYgBSAG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0j/WStIwL9AAQQIgYgBSAG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0j/WStQhCGhCMC/QAEICIGIAUgBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79I/1krUIghoQjAv0ABDAiBiAFIAb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/SP9ZK1CMIaEIgR7p0ECdGohAANAQQAhAgNAIAJBCkgEQCABIwIgBHqnajYCACAEIARCAX2DIQQgAUEEaiEBIAJBAWohAgwBCwsgBEIAUg0ACyMCQUBrJAIMAQsLIABBgIoCRg0ACyAAC44CAgJ+AX8gASAAayIBQQhLBEBCfw8LIAApAwBCsODAgYOGjJgwhSICQvbs2bPnzp279gB8IAKEQoCBgoSIkKDAgH+DeqdBA3YiBCABSQR/IAAgBGotAABBLkcEQEJ/DwsgAUEBayIBQgEgBK1CA4aGQgF9IgMgAoMgA0J/hSACQgiIg4QiAkL27Nmz586du/YAfCAChEKAgYKEiJCgwIB/g3qnQQN2SwRAQn8PCyABIARrBUEACyABRQRAQn8PC61CIIYgAkIgIAGtQgKGfSIChiAChiICQgp+IAJCCIh8IgJC/4GAgPAfg0LkgICAgMjQB34gAkIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiIQLrwUCBn8DfiAAIQMDQEIgIAMpAwBCsODAgYOGjJgwhSIJQvbs2bPnzp279gB8IAmEQoCBgoSIkKDAgH+DeqdBA3YiAq1CAoZ9IQogCCACQQN0QYAIaikDAH4gCSAKhiAKhiIIQgp+IAhCCIh8IghC/4GAgPAfg0LkgICAgMjQB34gCEIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiHwhCCACIANqIQMgAkEIRg0ACyADIABrIQIgAy0AAEEuRgRAIANBAWoiAyEEA0BCICADKQMAQrDgwIGDhoyYMIUiCUL27Nmz586du/YAfCAJhEKAgYKEiJCgwIB/g3qnQQN2IgWtQgKGfSEKIAggBUEDdEGACGopAwB+IAkgCoYgCoYiCEIKfiAIQgiIfCIIQv+BgIDwH4NC5ICAgIDI0Ad+IAhCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIh8IQggAyAFaiEDIAVBCEYNAAsgAyAEayIFIAJqIQILIAJFBEBBAA8LIAJBE0sEf0EAIQQgAC0AACEGA0AgBkEwRiIHIAZBLkZyBEAgBCAHaiEEIABBAWoiAC0AACEGDAELCyACIARrQRNLBUEACwRAQQAPCyABIAMtAABBIHJB5QBGBH8gA0EBaiIALQAAIgFBK0YgAUEtRnIEQCAAQQFqIQALIAApAwBCsODAgYOGjJgwhSIJQvbs2bPnzp279gB8IAmEQoCBgoSIkKDAgH+DeqdBA3YiAkUgAkEDS3IEQEEADwsgBSAJQiAgAq1CAoZ9IgmGIAmGIglCCn4gCUIIiHwiCUL/gYCA8B+DQuSAgICAyNAHfiAJQhCIQv+BgIDwH4NCgYCAgIDiCX58QiCIpyIDQQAgA2sgAUEtRhtqIQUgACACagUgAwtHBEBBAA8LIAgkAyAFJARBAQuaBQIBfgl/AkAgASAAayIFQQpJDQAgACkDAEKw4MCB04WMmC2FIQQgAC0ACUEwayEHIAAtAAhBMGsiDUEJSwR/QQEFIAQgBEL27Nmz98+du/8AfIRCgIGChIiQoMCAf4NCAFILIAdBCUtyDQAgBEIKfiAEQgiIfCIEQhCIQv8Bg6cgBEL/AYOnQeQAbGohCCAEQiiIQv8Bg6ciBkUgBkEMS3IgDUEKbCAHaiINQQBMcgR/QQEFIA1BHEoEfyAGQQJHBH9BHkEfIAZBBkYgBkEERnIgBkEJRnIgBkELRnIbBUEcQR0gCEEDcQR/QQEFIAhB5ABwBH9BAAUgCEGQA3ALCxsLIA1IBUEACwsNACAFQQpLBEAgACkDC0Kw4OiBg8aOmDCFIQQgAC0ACiIHQdQARyAHQSBHcSAFQRNJcg0BIARC9uz9s+fun7v2AHwgBIRCgIGChIiQoMCAf4NCAFINASAEQgp+IARCCIh8IgRC/wGDpyELIARCGIhC/wGDpyIJQTtLIAtBF0tyIARCMIhC/wGDpyIKQTtLcg0BIABBE2oiBS0AAEEuRgRAQeQAIQcgBUEBaiIFLQAAQTBrIQADQCAAQf8BcSIAQQlNBEAgB0UNBCAMIAAgB2xqIQwgB0EKbSEHIAVBAWoiBS0AAEEwayEADAELCyAHQeQARg0CCyAFLQAAQdoARgR/IAMNAiAFQQFqBSAFCyABRw0BCyAIIAhBAWsgBkECSyIAG0GQA2oiAUHkAG0hAyACIAZBA2sgBkEJaiAAG0GZAWxBAmpBBW0gDWogAUHtAmwgAUEEbWogA2sgA0EEbWpqQZ7qNGu3RAAAAABwmZRBoiALQTxsIAlqQTxsIApqQegHbCAMaregOQMAQQEPC0EAC8cFAQt/QYCKAiEJQYCKAiELIAAkAkEAJBAgAUEBaiABIAMbIRIgByAGQQJ0aiEQA0AgBUUEQCAAIAJPIAAgAU9yBEAgACABIAAgAUkbJA0gBSQOIAwkD0EADwsgAC0AACIKQQ1GIApBCkZyBEAgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCSAAQQFqIQAMAgsgCCAMRgRAIAAkDSAFJA4gDCQPQQEPCyAAJBALIAxBA3QhESAHIAVBAnRqIQ0DQCAAIQogCSALRgRAIAQQACELQYCKAiEJCyAJKAIAIg4tAAAhDyAJQQRqIQkgD0EiRwRAIA0gEEkEQCANKAIAIBFqIAqtIA6tQiCGhDcDAAsFIAogDkcEQCAKIAEgASAKSxskDSANIAdrQQJ1JA4gDCQPQQMPC0EAIQUDQCAJIAtGBEAgBBAAIQtBgIoCIQkLIAkoAgAhACAJQQRqIQkgAC0AAEEiRw0AIABBAWogAU8Ef0EBBSAALQABQSJHC0UEQEEBIQUgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCQwBCwsgACABTwRAIAogASABIApLGyQNIA0gB2tBAnUkDiAMJA9BBUEAIAMbDwsgAEEBaiIOLQAAIg8gBEH/AXFHIAEgDktxIA9BCkdxIA9BDUdxBEAgCiABIAEgCksbJA0gDSAHa0ECdSQOIAwkD0EEDwsgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCSANIBBJBEAgDSgCACARaiITQX8gCmsgCkEBaiAFGzYCACATIAA2AgQLCyANQQRqIQ0gDkEBaiEAIA8gBEH/AXFGDQALIA0gB2tBAnUhBSAOIBJPBEAgCiABIAEgCksbJA0gBUEBayQOIAwkD0EADwsgBSAGRwRAIAAgASAAIAFJGyQNIAUkDiAMJA8FQQAhBSAMQQFqIQwMAQsLQQILBgBBgIwGC7YBAQJ+IAIgAWtBEEsEQA8LIAEpAwAkAEIAJAEgAiABayICQQhNBEAjAEJ/QsAAIAKtQgOGfYiDJAAFIAEpAwhCf0LAACACQQhrrUIDhn2IgyQBCyACrSAArUIghoQiBCMAIwFClfip+pe33puef36FhULNmdbq/vrrqH9+IgUgBUIgiIVC09iX1OG/rudEfkI2iKdBBXRBgApqIgAjADcDACAAIwE3AwggACAENwMQIAAgAzYCGAuNBQIIfwJ+IAMhBSAEBH5C/wFCByAErX1CA4aGBUIACyINQp68+PDhw4ePHoNCsODAgYOGjJgwhSQFIA1C//79+/fv37//AINC9uzZs+fOnbv2AIQkBiANQgAgDX2DIARBAEetfSQHIARBAWokCEEJQQAjCEEITRskCQNAIAEgAkgEQAJAIAAgAUECdGohCSAAIAFBA3RqIgYoAgAhBwJAIwkgBigCBCIIIAdrIgZBAWtLBH8Cf0EAIAYgBy0AAEEtRiIGayILIwhrQQgjCGtLDQAaQQAjBSAIQQhrKQMAhUJ/QgggC619QgOGhoMiDSMGfCANhEKAgYKEiJCgwIB/g0IAUg0AGiAJIA0jB0J/hYMgDSMHg0IIhoQiDUIKfiANQgiIfCINQv+BgIDwH4NC5ICAgIDI0Ad+IA1CEIhC/4GAgPAfg0KBgICAgOIJfnxCIIinQQAgBmtzIAZqNgIAQQELBUEACw0AIAcgCEYEQCAJQYCAgIB4NgIAIApBAWohCgwBCyAHQQBIBEBBfiEGBSAHLQAAQS1GIgwgB2oiCyAIEAEiDkL/////D4MhDSAOQiCIpyEGAkAgDkJ/UQRAQX4hBiALIAgQAkUNAUHjACEGIwRBAEgjBEEIS3IjA0L/////B1ZyDQEjBCEGIwMhDQsgBCAGSQ0AIA0gBCAGa0EDdEGACGopAwB+IQ1B4wAhBiANQv////8HVg0AIAlBACANpyIGayAGIAwbNgIAQX8hBgsLIAZBf0YNACAGQX5HBEAgBiQMDAILIAlBgICAgHg2AgAgBSABNgIAIAUgBzYCBCAFIAg2AgggBUEMaiEFCyABQQFqIQEMAgsLCyAKJAogASQLIAUgA2tBDG0LywcDCX8HfAJ+IAQhBQNAIAIgA0gEQCABIAJBA3RqIgooAgAiBiAKKAIEIgdGBEAgCkQAAAAAAAD4fzkDACAIQQFqIQgFIAZBAEgEf0EABQJ/IABFBEACfyAGIAYxAABCLVGtIhWnaiIJIAcQASIWQn9RBEACfyAJIAcQAgR/IwRBakgFQQELIQlBAEEBIwRBFkogCRsNABojA0KAgICAgICAEFgEQCMDuiEOIwRBAE4EfCAOIwRBA3RByAhqKwMAowUgDkEAIwRrQQN0QcgIaisDAKILIQ4FQQAjBEEASA0BGiMDIha6IhIjBEEDdEHICGorAwAiDqMiD0QAAAACAACgQaIiECAQIA+hoSEQIA4gDkQAAAACAACgQaIiESARIA6hoSIRoSETQQAgDyASIA8gDqIiFKEgECARoiAUoSAQIBOioCAPIBChIhAgEaKgIBAgE6KgoSAWIBL8B325oCAOoyIOIA9EAAAAAAAAwDmiIhChoCIRRAAAAAAAAPh/IBEgDyAOIBCgoGEbIg4gDmINARoLIAogDr0gFUI/hoS/RAAAAAAAAAAAoDkDAEEBCwwBCyAKIBZC/////w+DuiAWQiCIp0EDdEHICGorAwCjvSAVQj+GhL9EAAAAAAAAAACgOQMAQQELDAELIABBAUYEQAJ/QQAgByAGLQAAQS1GIgkgBmoiDGsiC0UgC0EPS3INABpBACAJIAtBAUtyIAwtAABBMEZxDQAaQQBBCCALIAtBCE8bIg0gDCkDAEKw4MCBg4aMmDCFIhVC9uzZs+fOnbv2AHwgFYRCgIGChIiQoMCAf4N6p0EDdksNABogFUIgIA2tQgKGfSIVhiAVhiIVQgp+IBVCCIh8IhVC/4GAgPAfg0LkgICAgMjQB34gFUIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiCEVIAogC0EISwR+QQAgC0EIayILIAwpAwhCsODAgYOGjJgwhSIWQvbs2bPnzp279gB8IBaEQoCBgoSIkKDAgH+DeqdBA3ZLDQEaIBUgC0EDdEGACGopAwB+IBZCICALrUIChn0iFYYgFYYiFUIKfiAVQgiIfCIVQv+BgIDwH4NC5ICAgIDI0Ad+IBVCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIh8BSAVC7oiDpogDiAJGzkDAEEBCwwBCyAGIAcgCiAAQQNGEAMLC0UEQCAKRAAAAAAAAPh/OQMAIAUgAjYCACAFIAY2AgQgBSAHNgIIIAVBDGohBQsLIAJBAWohAgwBCwsgCCQKIAMkCyAFIARrQQxtC9YCAgZ/An4gAyEFA0AgASACSARAQX8hBiAAIAFBA3RqIgkoAgAiByAJKAIEIgpGBEAgCEEBaiEIBSAHQQBKBH8gCiAHa0EQSwR/QX8FIAcpAwAkAEIAJAEgCiAHayIGQQhNBEAjAEJ/QsAAIAatQgOGfYiDJAAFIAcpAwhCf0LAACAGQQhrrUIDhn2IgyQBCyMAIAatIAStQiCGhCILIwAjAUKV+Kn6l7fem55/foWFQs2Z1ur++uuof34iDCAMQiCIhULT2JfU4b+u50R+QjaIp0EFdEGACmoiCSkDAFEiBgRAIwEgCSkDCFEhBgsgBgR/IAkpAxAgC1EFIAYLBH8gCSgCGAVBfwsLBUF/CyIGQX9GBEAgBSABNgIAIAUgBzYCBCAFIAo2AgggBUEMaiEFCwsgACABQQJ0aiAGNgIAIAFBAWohAQwBCwsgCCQKIAUgA2tBDG0LC4QCAgBBgAgLRAEAAAAAAAAACgAAAAAAAABkAAAAAAAAAOgDAAAAAAAAECcAAAAAAACghgEAAAAAAEBCDwAAAAAAgJaYAAAAAAAA4fUFAEHOCAuyAfA/AAAAAAAAJEAAAAAAAABZQAAAAAAAQI9AAAAAAACIw0AAAAAAAGr4QAAAAACAhC5BAAAAANASY0EAAAAAhNeXQQAAAABlzc1BAAAAIF+gAkIAAADodkg3QgAAAKKUGm1CAABA5ZwwokIAAJAexLzWQgAANCb1awxDAIDgN3nDQUMAoNiFVzR2QwDITmdtwatDAD2RYORY4UNAjLV4Ha8VRFDv4tbkGktEktVNBs/wgEQ="
;const i=0;const a=1;const c=0;const A=1;const u=2;const l=3;const f=10;const h=34;const g=3;const d=1<<17;const m=32768;const w=1<<23;const I=(0,r.F)(o);let C
;function layOut(t,e){C&&C.memory.buffer.byteLength>w&&(C=void 0);C??=I();const{memory:n}=C;const s=t.filter(Boolean).length+1
;const o=Math.max(32,Math.min(4096,Math.floor(d/8/s)));const i=aligned(8*o)+64;const a=aligned(C.heap());const c=aligned(a+4*t.length);let A=c+i
;const u=Uint32Array.from(t,t=>{if(!t)return c;A+=i;return A-i});const l=aligned(A+4*g*o);const y=l+e.length;(0,r.V)(n,y+m);const{buffer:B}=n
;const p=Buffer.from(B);const b=new Int32Array(B);b.set(u,a/4);e.copy(p,l);p[y]=p[y+2]=f;p[y+1]=h;return{kernel:C,bytes:p,words:b,doubles:new Float64Array(B),
text:l,end:y,list:A,columns:a,blocks:u,rows:o}}function aligned(t){return Math.ceil(t/16)*16}const y=34;const B=256;const p={2:"ragged",3:"opening quote",
4:"closing quote",5:"unterminated quote"};class CsvFault extends Error{fault;record;offset;field;constructor(t,e,n,s){super(`${t} in record ${e}, field ${s}`)
;this.fault=t;this.record=e;this.offset=n;this.field=s}}class CsvScanner{row;firstRow;columns;delimiter;reserve;tag;column=0;recordOffset=0
;constructor(t,e,n,s){this.columns=t;this.delimiter=e;this.row=n;this.firstRow=n;this.reserve=s;this.tag=b;b+=t.length}get between(){return this.column===0}
scan(t,e,n,s,r,o=1/0){let c=this.reserve(this.row+1);const A=layOut(this.columns.map(isWanted),t.subarray(e,n))
;const{scan:u,at:l,column:f,rows:h,record:g}=A.kernel;const d=s+e-A.text;const m=Math.max(0,Math.min(A.end,o-d));for(let t=A.text;;t=l.value){
const n=u(t,A.end,m,r,this.delimiter,this.column,this.columns.length,A.columns,Math.min(A.rows,c-this.row));g.value>0&&(this.recordOffset=d+g.value)
;this.take(A,this.column,h.value,f.value);this.row+=h.value;this.column=f.value
;if(n>a)throw new CsvFault(p[n],this.row-this.firstRow,this.recordOffset,this.column);if(n===i)return l.value-A.text+e;this.row>=c&&(c=this.reserve(this.row+1))
}}take(t,e,n,s){for(const[r,o]of this.columns.entries()){const i=r<e?1:0;const a=r<s?n+1:n;if(!isWanted(o)||i>=a)continue;const c=t.blocks[r]
;o.kind==="category"?this.takeCodes(t,o,c,i,a,this.tag+r):o.format?this.takeTexts(t,o,c,i,a):this.takeNumbers(t,o,c,i,a)}}
takeNumbers({kernel:t,doubles:e,words:n,bytes:s,list:r},o,i,a,c){const{numbers:A}=o;for(let u=a;u<c&&!o.declined;){const{wholes:a,decimals:l}=A
;const f=a?t.readWholes(i,u,c,r,l):t.readDoubles(kindOf(o),i,u,c,r);const h=t.stopped.value;o.kind==="time"&&o.zone&&toUtc(e.subarray(i/8+u,i/8+h),o.zone)
;const d=a?4:8;A.putBytes(this.row+u,s,i+d*u,i+d*h);o.missing+=t.missing.value;this.putLeft(o,s,n.subarray(r/4,r/4+g*f));h<c&&A.refine(t.needed.value);u=h}}
takeTexts({words:t,bytes:e},n,s,r,o){for(let i=r;i<o&&!n.declined;i++)this.putCell(n,e,i,t[s/4+2*i],t[s/4+2*i+1])}putCell(t,e,n,s,r){
const o=s<0?unescaped(e,-s,r):e.subarray(s,r);t.putBytes(this.row+n,o,0,o.length)}putLeft(t,e,n){
for(let s=0;s<n.length&&!t.declined;s+=g)this.putCell(t,e,n[s],n[s+1],n[s+2])}takeCodes({kernel:t,words:e,bytes:n,list:r},o,i,a,c,A){
const{codes:u,dictionary:l}=o;const f=t.readCategories(i,a,c,r,A);(0,s.h0)(u,this.row+a,n,i+4*a,i+4*c);o.missing+=t.missing.value
;for(let s=r/4,o=s+g*f;s<o;s+=g){const[r,o,i]=[e[s],e[s+1],e[s+2]];if(o<0){const t=unescaped(n,-o,i);u[this.row+r]=l.codeOfBytes(t,0,t.length)}else{
const e=l.codeOfBytes(n,o,i);u[this.row+r]=e;e<B&&t.remember(A,o,i,e)}}}}let b=0;function isWanted(t){return t!==null&&!t.declined}
function kindOf({kind:t,zone:e}){if(t==="time")return e?l:u;return t==="integer"?A:c}function toUtc(t,e){
for(let n=0;n<t.length;n++)Number.isNaN(t[n])||(t[n]=e.toUtc(t[n]))}function unescaped(t,e,n){const s=Buffer.allocUnsafe(n-e);let r=0;for(let o=e;o<n;o++){
const e=t[o];s[r++]=e;e===y&&o++}return s.subarray(0,r)}}),1991:((t,e,n)=>{n.d(e,{Yz:()=>parsed,bs:()=>together,lT:()=>CsvCell});var s=n(4977);class CsvCell{text
;constructor(t){this.text=t}}function together(t,e,n,r){
if(e!==null&&t.length!==e.length)throw new s.P_(`holds ${t.length} rows that were asked and ${e.length} that were answered`);return t.map((s,o)=>({
id:r===null?null:t.length===1?r:`${r}/${o}`,input:s,output:e?.[o],event:n}))}function parsed(t,e){try{return JSON.parse(t)}catch{
throw new s.P_(`holds ${e} that is not JSON`)}}}),2215:((t,e,n)=>{n.d(e,{nT:()=>budgetOf,r4:()=>inWords,s:()=>take});var s=n(8161);const r=1024
;function budgetOf(t){const e=process.constrainedMemory?.()??0;const n=Math.min((0,s.freemem)(),e>0?e:1/0);return{limit:Math.floor((t??n)/r),
taken:new Int32Array(new SharedArrayBuffer(4))}}function take({limit:t,taken:e},n){const s=Math.ceil(n/r);if(Atomics.add(e,0,s)+s<=t)return true
;Atomics.sub(e,0,s);return false}function inWords(t){return t<1e9?`${Math.floor(t/1e6)} MB`:`${(Math.floor(t/1e8)/10).toFixed(1)} GB`}}),4284:((t,e,n)=>{n.d(e,{
x:()=>readTable});var s=n(7598);var r=n(4977);var o=n(1100);var i=n(5893);var a=n(3625);class Unreadable extends Error{at;constructor(t){super("not text")
;this.at=t}}async function explained(t,{file:e,gzip:n},s){if(t instanceof a.p){const o=`${e}: row ${t.record+1} (line ${await(0,i.mh)(e,n,t.offset)})`
;return new r.P_(`${o} ${csvFault(t,s)}`)}if(t instanceof Unreadable)return new r.P_(await notText(e,n,t.at));if(t instanceof i.VL){const s=await(0,
i.mh)(e,n,Math.max(0,t.offset));return new r.P_(`${e}: line ${s} begins a field of over 64 MiB. Is a quote there not closed?`)}return t}
function csvFault({fault:t,field:e,record:n},s){const r=e<s.length?`field ${e+1} (${JSON.stringify(s[e].slice(0,60))})`:`field ${e+1}`;switch(t){case"ragged":
if(n===0&&e===s.length+1)return`has ${e} fields where the header has ${s.length}: the header is one short. R's write.table writes it so, with the names of rows; write the file with row.names = FALSE, or give the first column a name. If it is another file, put a field that holds the delimiter or a line break in double quotes.`
;return`has ${e} ${e===1?"field":"fields"} where the header has ${s.length}. Put a field that holds the delimiter or a line break in double quotes.`
;case"opening quote":return`has a quote inside ${r}, which does not begin with one. Put the field in double quotes, each quote in it doubled.`
;case"closing quote":return`has more text behind the closing quote of ${r}. Double each quote inside a quoted field.`;case"unterminated quote":
return`opens a quote in ${r} that is never closed. Close it, or double a quote that belongs to the text.`}}async function notText(t,e,{offset:n,byte:s}){
const r=`0x${s.toString(16).toUpperCase().padStart(2,"0")}`
;if(n<=1&&(s===255||s===254))return`${t}: is UTF-16 text. Save it as UTF-8, for instance: iconv -f UTF-16 -t UTF-8.`;const o=await(0,i.mh)(t,e,n)
;if(s===0)return`${t}: line ${o} holds a NUL byte: it is a binary file, or UTF-16 text. Save it as text in UTF-8.`
;return`${t}: line ${o} is not UTF-8 (byte ${r} at ${n}). Save the file as UTF-8, for instance: iconv -f WINDOWS-1252 -t UTF-8.`}const c=[44,59,9,124]
;const A=34;const u=1<<20;function recordEnd(t,e,n){let s=false;for(let r=e;r<n;r++){const e=t[r];if(e===A)s=!s;else if(!s&&(e===10||e===13))return r+1}return-1
}async function readHeader(t,e,s){const o=s?9:mostFrequent(t);if(!t.includes(A)){const e=t.toString().replace(/[\r\n]$/,"").split(String.fromCharCode(o))
;return{names:e,delimiter:o}}const{parse:i}=await n.e(175).then(n.bind(n,5175));let a;try{a=i(t,{delimiter:String.fromCharCode(o),relax_column_count:true})
}catch(t){const n=t instanceof Error?t.message:String(t)
;throw new r.P_(`${e}: the header line cannot be read: ${oneLine(n)}. Put a name that holds quotes in quotes, each quote in it doubled.`)}
if(a.length!==1)throw new r.P_(`${e}: the header line cannot be read.`);return{names:a[0],delimiter:o}}function mostFrequent(t){const e=c.map(()=>0);let n=false
;for(const s of t){s===A&&(n=!n);const t=n?-1:c.indexOf(s);t>=0&&e[t]++}return c[e.indexOf(Math.max(...e))]}function oneLine(t){
return t.replace(/\s+/g," ").slice(0,200)}async function headerOf(t,e){let n=await e.next(0);for(;;){let s=n.from;const{bytes:o,end:i}=n
;const a=o[s]===239&&o[s+1]===187&&o[s+2]===191;a&&i-s>=3&&(s+=3);while(s<i&&(o[s]===10||o[s]===13))s++;let c=recordEnd(o,s,i);c<0&&n.last&&(c=i);if(c>=0){
if(c===s)throw new r.P_(`${t.file}: the file is empty. Write a header line and at least one row.`)
;const{names:e,delimiter:i}=await readHeader(o.subarray(s,c),t.file,t.tabs);return{piece:n,from:c,names:e,delimiter:i}}if(n.fault)throw new Unreadable(n.fault)
;if(i-s>u)throw new r.P_(`${t.file}: the header does not end within ${u} bytes. Is a quote in it not closed?`);n=await e.next(n.from)}}
async function readInRanges(t,e,n,s,r){const o=s.rows;const i=r.filter(t=>t!==null);const{expected:a,texts:c}=probe(t,n,i)
;for(const t of i)o===0&&c.has(t.name)&&t.restartAsCategory();s.refuseUnfit(o+Math.ceil(a));const A=ranges(t,e,n,i,a);const u=A.map(()=>({bytes:0,rows:0}))
;const run=(n,r)=>e.executor.run("readRange",n,e=>{u[r]=e;s.rows=o+u.reduce((t,{rows:e})=>t+e,0);t.onBytes?.(Math.min(t.bytes,u.reduce((t,{bytes:e})=>t+e,0)))})
;const l=A.map(run);for(const t of l)t.catch(()=>{});const f=[];let h=0;let g=A[0].from;for(const[t,e]of A.entries()){let n=await l[t];if(n.begin!==g){
if(e.to!==null&&g>=e.to)continue;n=await run({...e,from:g,exact:true},t)}if(n.fault)throw errorOf(n.fault,h);f.push(n);h+=n.rows;g=n.end}s.reserve(o+h)
;for(const[t,e]of i.entries()){let n=o;for(const s of f){s.rows>0&&e.append(s.columns[t],n);n+=s.rows;delete s.columns[t]}}s.rows=o+h;t.onBytes?.(t.bytes)}
function probe(t,{names:e,delimiter:n,piece:s,from:r},i){const c=new o.O({columns:i.map(requestOf),others:"skip"});const A=c.columnsOf(e,t.file)
;const u=new a.B(A,n,0,t=>c.reserve(t));let l=r;try{l=u.scan(s.bytes,r,s.end,s.offset,s.last)}catch(t){if(!(t instanceof a.p))throw t}
const f=l>r?u.row/(l-r)*t.bytes:0;return{expected:f,texts:new Set(c.declined(u.row).map(({name:t})=>t))}}
function ranges(t,{ways:e,executor:n},{names:s,delimiter:r,piece:o,from:i},a,c){const A=a.map(t=>({request:requestOf(t),kind:t.kind}));const u=o.offset+i
;const l=Math.max(1,Math.min(e,Math.floor(t.bytes/n.least)));const f=Array.from({length:l-1},(e,n)=>Math.max(u,Math.round(u+(t.bytes-u)*(n+1)/l)))
;return[u,...f].map((e,n)=>({file:t.file,names:s,delimiter:r,columns:A,from:e,to:f[n]??null,exact:n===0,rows:Math.ceil(c*1.02/l)+16,...t.chunk!==void 0&&{
chunk:t.chunk}}))}function requestOf({request:t}){return{...t,required:false}}function errorOf(t,e){if(t.kind==="byte")return new Unreadable(t.at)
;if(t.kind==="length")return new i.VL(t.offset);return new a.p(t.fault,e+t.record,t.offset,t.field)}async function readCsv(t,e,n){const s=t.gzip?void 0:t.split
;let r=0;const onBytes=e=>{r=e;s||t.onBytes?.(e)};const o=new i.TX({...t,onBytes:onBytes});try{const i=await headerOf(t,o);const a=e.columnsOf(i.names,t.file)
;const c=a.map(t=>!t||n&&!n.has(t)?null:t);s?await Promise.all([readInRanges(t,s,i,e,c),t.hash&&o.drain()]):await scanRows(t,o,i,e,c,n===null,()=>r)}catch(n){
throw await explained(n,t,e.header)}finally{await o.close()}}async function scanRows(t,e,{piece:n,from:s,delimiter:r},o,i,c,A){const u=o.rows
;const scannerOf=t=>new a.B(t,r,u,t=>o.reserve(t));const l=scannerOf(i);let f=n;let h=l.scan(f.bytes,s,f.end,f.offset,f.last)
;const g=u===0&&c?o.declined(l.row):[];if(g.length>0){for(const t of g)t.restartAsCategory();const t=scannerOf(i.map(t=>t&&g.includes(t)?t:null))
;t.scan(f.bytes,s,f.end,f.offset,f.last)}if(!t.gzip&&l.row>u){const e=(l.row-u)/(h-s)*t.bytes*1.02;o.reserve(u+Math.ceil(e)+16)}for(;;){o.rows=l.row
;if(f.fault)throw new Unreadable(f.fault);if(f.last)break;t.gzip&&o.refuseGrowth(l.row-u,f.offset+h,A(),t.bytes);f=await e.next(h)
;h=l.scan(f.bytes,f.from,f.end,f.offset,f.last)}}function refuseHeaderAgain({columns:t,source:e}){const n=new Map;for(const[s,o]of t){const i=rowOf(s,o)
;if(i===null)continue;const a=(n.get(i)??0)+1
;if(a>=Math.min(2,t.size))throw new r.P_(`${e.files.join(", ")}: row ${i+1} is the header once more (${JSON.stringify(s.slice(0,60))} stands in column ${JSON.stringify(s.slice(0,60))}). Were several files put together? Take out all header lines but the first, or name the files one by one.`)
;n.set(i,a)}}function rowOf(t,e){if(e.type!=="category"){const{invalid:n}=e;return n?.text.trim()===t.trim()?n.row-1:null}const n=e.categories.indexOf(t.trim())
;return n<0?null:e.codes.indexOf(n)}function arrayIn(t){const e=/^\s*\[(.*)\]\s*$/s.exec(t)?.[1]?.trim();if(e===void 0||e==="")return null
;const n=e.split(/\s*,\s*|\s+/).map(t=>t===""?Number.NaN:Number(t));return n.every(t=>Number.isFinite(t))?n:null}function withArrays(t){
const e=t.columns.flatMap(t=>{const[,e,n]=/^(.+)\[(\d{1,4})\]$/s.exec(t.name)??[];return e===void 0?[]:[{request:t,column:e,place:Number(n)}]})
;if(e.length===0)return null;const n=new Set(t.columns.map(({name:t})=>t));const s=[...new Set(e.map(({column:t})=>t))].filter(t=>!n.has(t))
;const r=[...t.columns.map(t=>e.some(e=>e.request===t)?{...t,required:false}:t),...s.map(t=>({name:t,type:"category",required:false}))];return{request:{...t,
columns:r},take:t=>e.reduce(withElement,t)}}function withElement(t,{request:e,column:n,place:s}){if(t.columns.has(e.name))return t;const o=t.columns.get(n)
;if(o?.type==="category"&&holdsArrays(o))return{...t,columns:new Map([...t.columns,[e.name,elementsOf(o,s)]])};if(!e.required)return t
;throw new r.P_(`${t.source.files[0]}: there is no column "${e.name}", and ${o?`"${n}" holds no arrays`:`no column "${n}" of arrays either`}.`)}
function holdsArrays({categories:t}){return t.length===0||t.some(t=>arrayIn(t)!==null)}function elementsOf({codes:t,categories:e},n){
const s=e.map(t=>arrayIn(t)?.[n]??Number.NaN);const r=Float64Array.from(t,t=>t<0?Number.NaN:s[t]);let o=0;let i=null;t.forEach((t,n)=>{
t<0?o++:Number.isNaN(s[t])&&(i?i.cells++:i={cells:1,row:n+1,text:e[t].slice(0,80)})});return{type:"number",values:r,missing:o,invalid:i}}var l=n(1455)
;const f=/\.(?:(csv|tsv|txt|jsonl|ndjson|json)(\.gz)?|(parquet|parq|pq))$/i
;const h=".csv, .tsv, .txt, .jsonl, .ndjson, .json (each also .gz) and .parquet, .parq, .pq"
;const g=[[/\.(xlsx?|xlsm|xlsb|ods)$/i,"a spreadsheet","Save the sheet as CSV (UTF-8)"],[/\.(feather|arrow|ipc)$/i,"an Arrow file",pandas("read_feather")],[/\.orc$/i,"an ORC file",pandas("read_orc")],[/\.(pkl|pickle)$/i,"a pickle",pandas("read_pickle")],[/\.avro$/i,"an Avro file","Write it as Parquet or CSV"],[/\.(sas7bdat|xpt)$/i,"a SAS file",pandas("read_sas")],[/\.sav$/i,"an SPSS file",pandas("read_spss")],[/\.dta$/i,"a Stata file",pandas("read_stata")],[/\.(rds|rdata|rda)$/i,"a file of R",'Write it in R: write.csv(data, "data.csv", row.names = FALSE)'],[/\.(h5|hdf5?|npy|npz)$/i,"a file of arrays","Write its columns as Parquet or CSV"],[/\.(zip|tar|tgz|bz2|xz|zst|7z|lz4)$/i,"packed in a way that is not read","Unpack it, or pack it by gzip"],[/\.(db|sqlite3?|duckdb)$/i,"a database","Export the table as Parquet or CSV"]]
;function pandas(t){return`Write it as Parquet, for instance in Python: pandas.${t}(file).to_parquet("data.parquet")`}async function formatOf(t){
const{bytes:e,head:n}=await beginning(t);if(e===0)throw new r.P_(`${t}: the file is empty. Write a header line and at least one row.`)
;const s=n.subarray(0,4).toString("latin1")==="PAR1";const o=f.exec(t);if(!o){const e=g.find(([e])=>e.test(t))
;const n=e?`is ${e[1]}. ${e[2]}`:s?"is a Parquet file. Name it .parquet":"the name does not say what the file holds"
;throw new r.P_(`${t}: ${n}. Files that can be read: ${h}.`)}if(o[3]){
if(!s)throw new r.P_(`${t}: is named .${o[3]} but is not a Parquet file (it does not begin with PAR1).`);return{kind:"parquet",gzip:false,bytes:e,tabs:false,
list:false}}if(s)throw new r.P_(`${t}: is a Parquet file. Name it .parquet.`);const i=n[0]===31&&n[1]===139
;if(o[2]&&!i)throw new r.P_(`${t}: is named .gz but is not packed by gzip. Name it without .gz.`);const a=o[1].toLowerCase()
;const c=/json$|jsonl$/.test(a)?"jsonl":"csv";return{kind:c,gzip:i,bytes:e,tabs:a==="tsv",list:a==="json"}}async function beginning(t){try{const e=await(0,
l.stat)(t);if(e.isDirectory())throw new r.P_(`${t}: is a directory. Name the files in it, for instance "${t.replace(/\/$/,"")}/*.csv".`)
;if(!e.isFile())throw new r.P_(`${t}: is not a regular file.`);const n=await(0,l.open)(t,"r");try{const t=Buffer.alloc(4);await n.read(t,0,4,0);return{
bytes:e.size,head:t}}finally{await n.close()}}catch(e){throw e instanceof r.P_?e:new r.P_(unreadable(t,e))}}function unreadable(t,e){
const n=e instanceof Error&&"code"in e?String(e.code):"";if(n==="ENOENT"||n==="ENOTDIR")return`${t}: there is no such file. Check the path.`
;if(n==="EACCES"||n==="EPERM")return`${t}: may not be read (permission denied).`;return`${t}: cannot be read (${n||String(e)}).`}var d=n(1991);const m=34
;const w=92;function records_recordEnd(t,e,n){let s=0;let r=false;for(let o=e;o<n;o++){const e=t[o]
;if(r)e===w?o++:e===m&&(r=false);else if(e===m)r=true;else if(e===123||e===91)s++;else if((e===125||e===93)&&--s<=0)return o+1}return-1}
const I=/"(?:[^"\\]|\\.)*"|(?<![\w.])-?(?:NaN|Infinity|nan|inf)(?![\w.])/g;function withQuotedWords(t){return t.replace(I,t=>t.startsWith('"')?t:`"${t}"`)}
function doubledKey(t,e){let n=0;for(let e=t.indexOf('":');e>=0;e=t.indexOf('":',e+2))n++;if(n===e.length&&!/"\s+:/.test(t))return null;const s=new Set;let r=0
;let o="";for(const[e]of t.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:]/g))if(e==="{"||e==="[")r++;else if(e==="}"||e==="]")r--;else if(e!==":")o=e;else if(r===1){
const t=JSON.parse(o);if(s.has(t))return t;s.add(t)}return null}async function readJsonLines(t,e,n){const{file:s}=t;let o=0;const onBytes=e=>{o=e;t.onBytes?.(e)
};const a=new i.TX({...t,onBytes:onBytes});const c=e.rows;const A=new JsonLines(t,e,n);try{for(let n=0;;){const i=await a.next(n)
;n=A.read(i.bytes,i.from,i.end,i.last);if(i.fault)throw new r.P_(await notText(s,t.gzip,i.fault));if(i.last)break
;t.gzip&&e.refuseGrowth(e.rows-c,i.offset+n,o,t.bytes)}t.last&&A.rest();if(!n&&e.header.length===0)throw new r.P_(`${s}: there are no records in it.`)
;n||e.refuseAbsent(s)}catch(t){if(t instanceof i.VL)throw new r.P_(`${s}: line ${A.line} is over 64 MiB long.`);throw t}finally{await a.close()}}
function isByColumn(t){const e=Object.values(t);const several=t=>typeof t==="object"&&t!==null&&Object.keys(t).length>1;return e.length>1&&e.every(several)}
function byColumn(t){
return new r.P_(`${t}: is one object with the cells of each column, not a record a row. In Python, pandas.read_json(file).to_json("data.jsonl", orient="records", lines=True) writes one that can be read (with orient="split" in read_json where the file has "columns" and "data").`)
}class JsonLines{line=1;file;table;only;known=new Set;inList;log;isOneObject=false;constructor(t,e,n){this.file=t.file;this.inList=!!t.list&&null
;this.log=t.log??null;this.table=e;this.only=n;for(const t of e.header)this.known.add(t);for(const n of e.folderNames())if(!this.known.has(n)){this.known.add(n)
;e.columnMet(n,e.rows,t.file)}}read(t,e,n,s){let r=e;if(this.inList===null){const o=t.toString("utf8",e,n).trimStart();if(o===""&&!s)return r
;this.inList=o.startsWith("[");this.isOneObject=!this.inList}if(this.inList)return this.readList(t,e,n,s);while(r<n){const e=t.subarray(0,n).indexOf(10,r)
;if(e<0&&!s)return r;const o=e<0?n:e;this.record(t.toString("utf8",r,o));this.line++;r=o+1}return Math.min(r,n)}readList(t,e,n,s){let r=e;while(r<n){
const e=t[r];e===10&&this.line++;if(e!==123&&e!==34&&!isScalar(e)){r++;continue}const o=e===123?records_recordEnd(t,r,n):n;if(o<0&&!s)return r
;this.record(t.toString("utf8",r,o<0?n:o));for(let e=r;e<o;e++)t[e]===10&&this.line++;r=o<0?n:o}return n}record(t){
const e=this.line===1&&t.startsWith("\ufeff")?t.slice(1):t;if(e.trim()==="")return;const n=this.parse(e)
;if(this.isOneObject&&this.line===1&&this.log===null&&isByColumn(n))throw byColumn(this.file)
;if(this.log===null)this.putRow(n);else for(const t of this.rowsOf(()=>this.log.rowsOf(n)))this.putRow(t)}rest(){
if(this.log!==null)for(const t of this.log.rest())this.putRow(t)}rowsOf(t){try{return t()}catch(t){if(!(t instanceof r.P_))throw t
;throw new r.P_(`${this.file}: line ${this.line} ${t.message}. "log:" under "data:" in the plan says how it is read.`)}}putRow(t){const{table:e}=this
;const n=e.rows;e.reserve(n+1);if(!this.only)for(const s of Object.keys(t)){if(this.known.has(s))continue;this.known.add(s);e.columnMet(s,n,this.file)}
for(const s of this.only??e.columns.values()){if(s.nested||s.declined&&!this.only||e.isFolder(s.name))continue;const r=Object.hasOwn(t,s.name)?t[s.name]:null
;this.put(s,n,r)}e.rows=n+1}parse(t){let e;try{e=parsed(t)}catch(t){const e=t instanceof Error?t.message:""
;throw new r.P_(`${this.file}: line ${this.line} is not JSON (${e.replace(/\s+/g," ").slice(0,100)}). Write one object a line.`)}
if(typeof e!=="object"||e===null||Array.isArray(e))throw new r.P_(`${this.file}: line ${this.line} is not a JSON object. Write one object a line, such as {"id": 1, "score": 0.5}`+(this.inList===false&&t.startsWith("[")?"; a file that holds one list of objects is named .json":"")+".")
;const n=e;const s=doubledKey(t,Object.keys(n));if(s===null)return n
;throw new r.P_(`${this.file}: line ${this.line} has the key ${JSON.stringify(s.slice(0,80))} twice, and nobody knows which value is meant. Write each key once.`)
}put(t,e,n){if(n===null||n===void 0)t.putMissing(e);else if(n instanceof d.lT)t.putText(e,n.text);else if(typeof n==="number"){
t.kind!=="number"&&Math.abs(n)>2**53&&Number.isInteger(n)&&this.refuseRounded(t);t.putNumber(e,n)
}else if(typeof n==="boolean")t.putTruth(e,n);else if(typeof n==="string")t.putTyped(e,n);else if(isNumbers(n))t.putTyped(e,JSON.stringify(n));else{
if(t.asked!=="auto")throw new r.P_(`${this.file}: line ${this.line} holds a nested value in "${t.name}". Write a number, a text, true, false or null.`)
;t.nested=true}}refuseRounded({name:t}){
throw new r.P_(`${this.file}: line ${this.line}: the number in "${t}" is too large to be read exactly (over 2^53). Write it as a text, in quotes.`)}}
function isNumbers(t){return Array.isArray(t)&&t.length>1&&t.every(t=>typeof t==="number")}function parsed(t){try{return JSON.parse(t)}catch(e){
const n=withQuotedWords(t);if(n===t)throw e;return JSON.parse(n)}}function isScalar(t){return t>=48&&t<=57||t===45||t>=97&&t<=122}var C=n(2215)
;async function readTable(t,e,n={}){const s=withArrays(e);return s?s.take(await readColumns(t,s.request,n)):readColumns(t,e,n)}
async function readColumns(t,e,i){if(t.length===0)throw new r.P_("No file was named to read.");const a=await Promise.all(t.map(formatOf))
;const c=a.reduce((t,{bytes:e})=>t+e,0);const{executor:A}=i;const u=A?Math.min(i.ways??1,Math.floor(c/A.least)):0
;const l=a.every(({kind:t,gzip:e})=>t==="csv"&&!e);if(A&&u>0&&!(l&&u>1))return A.run("readTable",{files:t,request:e,budget:i.budget},t=>i.progress?.(t))
;const f=(0,s.createHash)("sha256");const h=new o.O(e,i.budget??(0,C.nT)(null));const read=async s=>{let r=0
;const o=e.log&&(await Promise.all([n.e(175),n.e(333)]).then(n.bind(n,7333))).openLog(e.log);for(const[e,n]of t.entries()){const l=a[e]
;const report=t=>i.progress?.({file:n,bytes:s?c:r+t,totalBytes:c,rows:h.rows});const g={file:n,...l,hash:s?null:f,onBytes:report,log:o};g.last=e===t.length-1
;i.chunk!==void 0&&(g.chunk=i.chunk);A&&u>1&&(g.split={executor:A,ways:u});const d=h.rows;h.beginFile(n);await y[l.kind](g,h,s);h.endFile(d,s);r+=l.bytes}}
;await read(null);const g=h.rows;if(g===0)throw new r.P_(`${t.join(", ")}: there are no rows below the header. A set needs at least one row.`)
;const d=h.declined(g);if(d.length>0){for(const t of d)t.restartAsCategory();h.rows=0;await read(new Set(d))
;if(h.rows!==g)throw new r.P_(`${t.join(", ")}: changed while being read. Try again.`)}
const m=[...h.columns.values()].filter(({nested:t})=>!t).map(t=>[t.name,t.finish(g)]);const w={rows:g,columns:new Map(m),header:h.header,source:{files:t,
bytes:c,sha256:f.digest("hex"),...e.log&&{log:e.log}}};a.some(({kind:t})=>t==="csv")&&refuseHeaderAgain(w);return w}const y={csv:readCsv,jsonl:readJsonLines,
parquet:async(...t)=>(await n.e(597).then(n.bind(n,597))).readParquet(...t)}}),4979:((t,e,n)=>{n.d(e,{$x:()=>beginColumns,G1:()=>summariseAgainst,
NU:()=>countReference,Vu:()=>takeColumns});var s=n(8263);var r=n(2296);var o=n(4851);var i=n(2047);var a=n(7332);function countReference(t,e){const n=(0,
s.iW)(t,e,e.reference.table);return new Map([...n].map(([t,e])=>[t,(0,s.y$)(e)]))}function beginColumns(t,e,n){const{columns:s,finish:r}=pairColumns(t,e)
;const isText=({before:t,after:e})=>t?.type==="category"||e?.type==="category";const o=s.filter(isText)
;const i=s.filter(t=>!isText(t)).sort((t,e)=>varied(e.before)-varied(t.before));const a={columns:i,taken:new Int32Array(new SharedArrayBuffer(4))}
;const c=(e.reference.table.rows+e.candidate.table.rows)*i.length*8;const A=n&&c>=n.least?Math.min(n.size-1,i.length):0;const u=Array.from({length:A
},()=>n.run("takeColumns",a));return async()=>{const t=[...o.map(summariseColumn),...takeColumns(a)];return r([t,...await Promise.all(u)].flat())}}
function summariseAgainst(t,e,n){const{columns:r,finish:o}=pairColumns(e,n);return o(r.map(({name:e,after:n,rules:r})=>summarise(e,t.get(e)??null,n&&(0,
s.y$)(n,c[1]),r)))}function pairColumns(t,e){const n=(0,s.iW)(t,e,e.reference.table);const r=(0,s.iW)(t,e,e.candidate.table)
;const o=[...new Set([...n.keys(),...r.keys()])].map(s=>({name:s,before:n.get(s)??null,after:r.get(s)??null,rules:(0,a.iZ)(t,e.features,s)}));return{columns:o,
finish(t){const e=new Map(t.map(t=>[t.name,t]));const inOrder=(t,n)=>new Map([...t.keys()].map(t=>[t,n(e.get(t))]));return{totals:{
reference:inOrder(n,t=>t.before),candidate:inOrder(r,t=>t.after)},cuts:inOrder(n,t=>t.cut),measured:inOrder(r,t=>t.measured)}}}}function varied(t){
if(t===null||t.type==="category")return 0;const{values:e}=t;const n=new Set;const s=(0,i.oW)(e);for(let t=0;t<s;t+=Math.ceil(s/256))n.add((0,i.tk)(e,t))
;return n.size}function takeColumns({columns:t,taken:e}){const n=[];for(;;){const s=t[Atomics.add(e,0,1)];if(s===void 0)return n;n.push(summariseColumn(s))}}
const c=[(0,r.Yu)(),(0,r.Yu)()];function summariseColumn({name:t,before:e,after:n,rules:r}){return summarise(t,e&&(0,s.y$)(e,c[0]),n&&(0,s.y$)(n,c[1]),r)}
function summarise(t,e,n,r){return{name:t,before:e&&(0,s.vA)(e),after:n&&(0,s.vA)(n),cut:e&&(0,o.h_)(e),measured:(0,a.Th)(e,n,r)}}}),5082:((t,e,n)=>{n.d(e,{
Ir:()=>binEnds,Q2:()=>quantileBins,_V:()=>rowsByEnd,nr:()=>pairCategories});var s=n(3558);function quantileBins(t,e,n=10){const s=binEnds(t,n);return occupied({
reference:rowsByEnd(t,s),candidate:rowsByEnd(e,s)})}function pairCategories(t,e){const n=[...new Set([...t.keys(),...e.keys()])];const s={categories:[],
reference:[],candidate:[]};for(const r of n){const n=t.get(r)??0;const o=e.get(r)??0;if(n===0&&o===0)continue;s.categories.push(r);s.reference.push(n)
;s.candidate.push(o)}return s}function binEnds(t,e){const n=(0,s.QL)(t);if(n===0)return[];const r=t.values[0];const o=[];for(let r=1;r<e;r++){
const i=t.values[(0,s.bJ)(t.rows,Math.ceil(r*n/e)-1).index];i!==o.at(-1)&&o.push(i)}return o[0]===r?[nextBelow(r),...o]:o}function rowsByEnd(t,e){let n=0
;return[...e,1/0].map(e=>{const r=(0,s.Y4)(t.values,n,e);const o=(0,s.d$)(t,n,r);n=r;return o})}function occupied({reference:t,candidate:e}){
const keep=(n,s)=>t[s]>0||e[s]>0;return{reference:t.filter(keep),candidate:e.filter(keep)}}function nextBelow(t){if(t===0)return-Number.MIN_VALUE
;const e=new BigInt64Array(new Float64Array([t]).buffer);e[0]+=t>0?-1n:1n;return new Float64Array(e.buffer)[0]}}),7332:((t,e,n)=>{n.d(e,{iZ:()=>columnRules,
Th:()=>measureColumn,ou:()=>withRoles});var s=n(8567);function cardinalityChange(t,e){const n=new Map;for(const s of pooled(t,e))n.set(s,(n.get(s)??0)+1)
;return cardinalityByFrequencies({distinct:distinct(t),rows:valuesIn(t)},{distinct:distinct(e),rows:valuesIn(e)},n)}
function cardinalityByFrequencies({distinct:t,rows:e},{distinct:n,rows:r},o){if(e===0||r===0)return null;let i=0;let a=0;for(const[t,n]of o){const o=(0,
s.J9)(t,e,e+r);i+=n*(1-o);a+=n*o*(1-o)}const c=Math.abs(n-i);const A=c===0?1:Math.min(1,2*Math.exp(-(c**2)/2/(a+c/3)));return{reference:t,candidate:n,
expected:i,p:A}}function distinct(t){return t.type==="number"?t.counts.values.length:t.counts.size}function valuesIn(t){let e=0
;if(t.type==="category")for(const n of t.counts.values())e+=n;else for(let n=0;n<t.counts.rows.length;n++)e+=t.counts.rows[n];return e}function*pooled(t,e){
if(t.type==="number"&&e.type==="number"){const[n,s]=[t.counts,e.counts];for(let t=0,e=0;t<n.values.length||e<s.values.length;){
const r=compare(n.values[t],s.values[e]);yield(r<=0?n.rows[t++]:0)+(r>=0?s.rows[e++]:0)}}else if(t.type==="category"&&e.type==="category"){
for(const[n,s]of t.counts)yield s+(e.counts.get(n)??0);for(const[n,s]of e.counts)t.counts.has(n)||(yield s)}}function compare(t,e){return(t??1/0)-(e??1/0)||0}
var r=n(5082);const o=20;function deciles(t,e){if(t.type==="number"&&e.type==="number"){const n=(0,r.Ir)(t.counts,10);return{ends:n,categories:null,rows:(0,
r._V)(e.counts,n)}}if(t.type!=="category"||e.type!=="category")return null;const n=[...t.counts].sort(([t,e],[n,s])=>s-e||(t<n?-1:1)).slice(0,o).map(([t])=>t)
;const s=new Set(n);let i=0;for(const[t,n]of e.counts)s.has(t)||(i+=n);return{ends:null,categories:n,rows:[...n.map(t=>e.counts.get(t)??0),i]}}var i=n(3558)
;var a=n(2698);const c=.01;const A=1.5;const u=.01;function changedLevel(t,e){if(t.type==="number"&&e.type==="number")return ofNumbers(t.counts,e.counts)
;if(t.type==="number"||e.type==="number")return null;const[n,s]=[sum(t.counts.values()),sum(e.counts.values())]
;const r=new Set([...t.counts.keys(),...e.counts.keys()]);const o=[...r].map(n=>({level:n,before:t.counts.get(n)??0,after:e.counts.get(n)??0}))
;return surest(o,n,s)}function ofNumbers(t,e){const[n,s]=[(0,i.QL)(t),(0,i.QL)(e)];const rowsOf=({values:t,rows:e},n)=>{const s=new Map
;for(let r=0;r<e.length;r++)e[r]>=n&&s.set(t[r],e[r]);return s};const[r,o]=[rowsOf(t,Math.max(2,u*n)),rowsOf(e,Math.max(2,u*s))]
;const a=[...new Set([...r.keys(),...o.keys()])].map(n=>({level:String(n),before:r.get(n)??rowsAt(t,n),after:o.get(n)??rowsAt(e,n)}));return surest(a,n,s)}
function rowsAt({values:t,rows:e},n){let[s,r]=[0,t.length-1];while(s<r){const e=s+r>>1;t[e]<n?s=e+1:r=e}return t[s]===n?e[s]:0}function surest(t,e,n){
if(e===0||n===0)return null;const s=t.filter(({before:t,after:s})=>t>=u*e||s>=u*n);let r=null;for(const{level:t,before:o,after:i}of s){const[u,l]=[o/e,i/n]
;const f=(i+.5)*(e-o+.5)/((n-i+.5)*(o+.5));if(Math.abs(l-u)<c||Math.max(f,1/f)<A)continue;const h=o+i;const g=l>u?(0,a.w)(e+n,h,n,i):(0,a.w)(e+n,h,e,o)
;const d=Math.min(0,g+Math.log(2*s.length));(r===null||d<r.logP)&&(r={level:t,reference:u,candidate:l,logP:d})}return r}function sum(t){let e=0
;for(const n of t)e+=n;return e}const l=.05;function columnChanges(t,e,{min:n,max:r}){const o=e.type==="number"?(0,s.$i)(e.counts,n,r):null
;if(t===null||t.type!==e.type)return{outside:o,against:null};const[i,a]=[distinct(t),distinct(e)];const c=isAlike(e.rows,t.rows)&&isAlike(a,i);return{outside:o,
against:{distinct:{reference:i,candidate:a},ends:{reference:endsOf(t),candidate:endsOf(e)},range:t.type==="number"&&e.type==="number"?(0,s.RZ)(t,e):[],
cardinality:c?null:cardinalityChange(t,e),deciles:deciles(t,e),level:changedLevel(t,e)}}}function endsOf(t){if(t.type==="category")return null
;const{values:e}=t.counts;return e.length===0?null:[e[0],e.at(-1)]}function isAlike(t,e){return Math.abs(t-e)<l*e}var f=n(3913);var h=n(5521);var g=n(7608)
;const d=40;const m=15;function histogram(t,e){if(t.type==="number"&&e.type==="number")return numberHistogram(t.counts,e.counts)
;if(t.type==="category"&&e.type==="category")return categoryHistogram(t.counts,e.counts);return{edges:null,categories:null,reference:[],candidate:[]}}
function numberHistogram(t,e){const n=[t,e].filter(t=>t.values.length>0);if(n.length===0)return{edges:null,categories:null,reference:[],candidate:[]}
;const s=wholeNumberEdges(n)??equalWidthEdges(n);return{edges:s,categories:null,reference:rowsBetween(t,s),candidate:rowsBetween(e,s)}}
function wholeNumberEdges(t){const e=Math.min(...t.map(t=>t.values[0]));const n=Math.max(...t.map(t=>t.values.at(-1)))
;if(!(n-e<d&&Number.isSafeInteger(e*2)&&Number.isSafeInteger(n*2)))return null;if(!t.every(t=>t.values.every(Number.isInteger)))return null;return Array.from({
length:n-e+2},(t,n)=>e+n-.5)}function equalWidthEdges(t){let e=Math.min(...t.map(t=>(0,g.YV)(t,.001)));let n=Math.max(...t.map(t=>(0,g.YV)(t,.999)));if(e===n){
e=Math.min(...t.map(t=>t.values[0]));n=Math.max(...t.map(t=>t.values.at(-1)))}if(e===n){const t=Math.max(.5,Math.abs(e)*1e-6)
;const bound=t=>Math.min(Number.MAX_VALUE,Math.max(-Number.MAX_VALUE,t));return[bound(e-t),bound(n+t)]}const s=Array.from({length:d+1},(t,s)=>(0,g.GW)(e,n,s/d))
;return s.filter((t,e)=>e===0||t>s[e-1])}function rowsBetween(t,e){const n=e.length-2;let s=0;return e.slice(1).map((e,r)=>{const o=r===n?t.values.length:(0,
i.nT)(t.values,s,e);const a=(0,i.d$)(t,s,o);s=o;return a})}function categoryHistogram(t,e){const n=(0,r.nr)(t,e);const s=Math.max(1,(0,h.cz)(n.reference))
;const o=Math.max(1,(0,h.cz)(n.candidate));const share=t=>Math.max(n.reference[t]/s,n.candidate[t]/o)
;const i=n.categories.map((t,e)=>e).toSorted((t,e)=>share(e)-share(t));const a=i.slice(0,m);const c=i.slice(m)
;const bins=t=>[...a.map(e=>t[e]),...c.length>0?[(0,h.cz)(c.map(e=>t[e]))]:[]];const A=a.map(t=>n.categories[t]);return{edges:null,
categories:c.length>0?[...A,`other (${c.length} categories)`]:A,reference:bins(n.reference),candidate:bins(n.candidate)}}function withoutValues(t){
const{drift:e}=t;return{...t,reference:bare(t.reference),candidate:bare(t.candidate),drift:"test"in e?{...e,newCategories:[],vanishedCategories:[]}:e,
histogram:{edges:null,categories:null,reference:[],candidate:[]}}}function bare(t){if(t.type==="category")return{...t,top:[]};const e=t.invalid&&{...t.invalid,
text:""};return{...t,invalid:e,spread:null}}var w=n(6816);const I=[.01,.05,.25,.5,.75,.95,.99];const C=20;function profile(t){
return t.type==="number"?numberProfile(t):categoryProfile(t)}function numberProfile({rows:t,missing:e,invalid:n,counts:s}){const r=s.values.length;return{
type:"number",rows:t,missing:e,invalid:n,distinct:r,spread:r>0?spread(s):null}}function spread(t){const e=t.values[0];const n=t.values.at(-1)
;const{n:s,mean:r,squares:o,unit:i}=(0,w.C)(t);const a=s>1?Math.sqrt(o/(s-1))*i:0;return{min:e,max:n,mean:Math.min(n,Math.max(e,r*i))+0,
standardDeviation:Math.min(Number.MAX_VALUE,a),quantiles:(0,g.tI)(t,I)}}function categoryProfile({rows:t,missing:e,counts:n}){const s=[...n].filter(([,t])=>t>0)
;const r=s.toSorted((t,e)=>e[1]-t[1]).slice(0,C);return{type:"category",rows:t,missing:e,distinct:s.length,top:r.map(([t,e])=>({category:t,rows:e}))}}
function measureColumn(t,e,n){const s=e&&columnChanges(t,e,n);if(!t||!e||t.type!==e.type)return{shown:null,changes:s};return{shown:{reference:profile(t),
candidate:profile(e),drift:(0,f.UL)(t,e,n.test),histogram:histogram(t,e)},changes:s}}function columnRules(t,e,n){const s=e.find(t=>t.name===n)
;const{min:r=null,max:o=null}=s??{};return{test:s?.drift?.test??t.drift.test,min:r,max:o}}function withRoles(t,e,n){const{score:s,scores:r,prediction:o}=t.data
;const i=[];const a=[];for(const[t,e]of n){e.changes&&a.push({name:t,...e.changes});if(!e.shown)continue;const n=t===s||Object.values(r??{}).includes(t)
;const c=n?"score":t===o?"prediction":"feature";i.push({name:t,role:c,...e.shown})}
const c=new Set(e.filter(({type:t,watched:e})=>t==="time"||!e).map(({name:t})=>t));const A=i.filter(({name:t})=>!c.has(t));const u=(0,f.Zk)(A.map(t=>t.drift))
;A.forEach((t,e)=>{t.drift=u[e]});const l=i.map(e=>t.data.private.includes(e.name)?withoutValues(e):e);return{columns:l,changes:a}}}),3913:((t,e,n)=>{n.d(e,{
Zk:()=>adjustDrift,UL:()=>drift,vy:()=>driftThreshold});var s=n(3558);var r=n(2514);var o=n(4484);var i=n(2698);const a=5;function chiSquared(t,e){
const{n:n,m:s,pooled:r}=margins(t,e);const i=pearson(t,e);const c=Math.max(0,r.length-1);let A=1/0;for(const t of r)A=Math.min(A,t)
;const u=A*Math.min(n,s)/(n+s)<a;let l=Number.NaN;n>0&&s>0&&(l=c===0?0:u?c===1?fisher(t,e):momentMatched(i,n,s,r):(0,o.d4)(c/2,i/2));return{statistic:i,
degreesOfFreedom:c,logP:Math.min(0,l),sparse:u}}function balancedCramersV(t,e){const{n:n,m:s,pooled:r}=margins(t,e);let o=0;for(let r=0;r<t.length;r++){
const i=t[r]/n;const a=e[r]/s;i+a>0&&(o+=(i-a)**2/(i+a)/2)}return correctedV(o,4*n/(n/s+1),r.length)}function correctedV(t,e,n){
if(Number.isNaN(t))return Number.NaN;if(n<2||e<=2)return 0;const s=Math.max(0,t-(n-1)/(e-1));const r=Math.min(n-1-(n-1)**2/(e-1),1-1/(e-1))
;return r>0?Math.min(1,Math.sqrt(s/r)):0}function margins(t,e){let n=0;let s=0;const r=[];for(let o=0;o<t.length;o++){n+=t[o];s+=e[o]
;t[o]+e[o]>0&&r.push(t[o]+e[o])}return{n:n,m:s,pooled:r}}function pearson(t,e){const{n:n,m:s}=margins(t,e);if(n===0||s===0)return Number.NaN;let r=0
;for(let o=0;o<t.length;o++){const i=t[o]+e[o];i>0&&(r+=(t[o]/n-e[o]/s)**2/i)}return n*s*r}function fisher(t,e){const{n:n,m:s,pooled:r}=margins(t,e)
;const o=t.findIndex((t,n)=>t+e[n]>0);const a=e[o];const c=(0,i.w)(n+s,r[0],s,a);const A=(0,i.w)(n+s,n+s-r[0],s,s-a);return Math.min(0,Math.LN2+Math.min(c,A))}
function momentMatched(t,e,n,s){const r=e+n;if(r<4)return 0;const i=s.length;let a=0;for(const t of s)a+=1/t;const c=r/(r-1)*(i-1);const A=(r-2)/(r-1)
;const u=(r*(1/e+1/n)-4)/(r-2);const l=(i-1)*(r-i)/(r-1);const f=(r*a-i*i)/(r-2);const h=2*r/(r-3)*(A-u)*(l-f)+r**2/(r-1)*u*f;if(!(h>1e-9*c))return 0;return(0,
o.d4)(c**2/h,t*c/h)}var c=n(5521);function jensenShannon(t,e){const[n,s]=[(0,c.cz)(t),(0,c.cz)(e)];if(n===0||s===0)return NaN;let r=0
;for(let o=0;o<t.length;o++){const i=t[o]/n;const a=e[o]/s;const c=(i+a)/2;i>0&&(r+=i*Math.log2(i/c));a>0&&(r+=a*Math.log2(a/c))}
return Math.sqrt(Math.min(1,Math.max(0,r/2)))}var A=n(2606);var u=n(1600);var l=n(8505);var f=n(7538);var h=n(6816);function wasserstein(t,e){const n=(0,
s.QL)(t);const r=(0,s.QL)(e);if(n===0||r===0)return{distance:NaN,standardised:null};const o=(0,h.e)(t,e);const{sums:i}=(0,f.S)(1);let a=NaN;let c=0;let A=0
;for(let s=0,u=0;s<t.values.length||u<e.values.length;){const l=s<t.values.length?t.values[s]:1/0;const f=u<e.values.length?e.values[u]:1/0
;const h=Math.min(l,f)/o;const g=Math.abs(c/n-A/r);g>0&&(i[0]+=g*(h-a));a=h;l<=f&&(c+=t.rows[s++]);f<=l&&(A+=e.rows[u++])}const u=i[0]
;if(t.values.length===1)return{distance:u*o,standardised:null};const l=(0,h.C)(t);const g=Math.sqrt(l.squares/n);const d=g>0?u/g*(o/l.unit):null;return{
distance:u*o,standardised:d}}var g=n(5082);function driftThreshold(t,e){return Math.max(e??r.T1[t.test].matters,t.chance??0)}const d=20;function drift(t,e,n){
const s=Math.min(present(t),present(e));const none=t=>({noEvidence:t,cases:s})
;if(t.type!==e.type)return none(t.type==="number"?"textForNumbers":"numbersForText");if(present(t)===0)return none("noReferenceValues")
;if(present(e)===0)return none("noCandidateValues");return t.type==="number"?m[n].numbers(t.counts,e.counts,none):categoryDrift(t,e,n)}function adjustDrift(t){
const e=(0,u.Uh)(t.map(t=>"noEvidence"in t?NaN:t.logP??NaN));return t.map((t,n)=>"noEvidence"in t?t:{...t,logQ:t.logP===null?null:finite(e[n])})}
function present(t){if(t.type==="number")return(0,s.QL)(t.counts);let e=0;for(const n of t.counts.values())e+=n;return e}const m={ks:{numbers(t,e){
const{d:n,logP:s}=(0,A.ks)(t,e);return found("ks",n,s)}},psi:{numbers:(t,e)=>psiDrift((0,g.Q2)(t,e)),categories:psiDrift},js:{
numbers:(t,e)=>jensenShannonDrift((0,g.Q2)(t,e)),categories:jensenShannonDrift},wasserstein:{numbers(t,e,n){const{standardised:s}=wasserstein(t,e)
;if(s===null)return n("referenceConstant");return found("wasserstein",s,(0,A.ks)(t,e).logP)}}};function categoryDrift(t,e,n){const s=(0,g.nr)(t.counts,e.counts)
;const r=(m[n].categories??chiSquaredDrift)(s);const o=onlyIn(s.categories,s.candidate,s.reference);const i=onlyIn(s.categories,s.reference,s.candidate);return{
...r,newCategories:o.named,vanishedCategories:i.named,...o.more>0&&{moreNewCategories:o.more},...i.more>0&&{moreVanishedCategories:i.more}}}
function chiSquaredDrift({reference:t,candidate:e}){return found("chi2",balancedCramersV(t,e),chiSquared(t,e).logP)}
function psiDrift({reference:t,candidate:e}){const n=sum(t);const s=sum(e);const r=(0,l.js)(t,e,.5);const o=(0,l.ge)(t.length,n,s);return{...found("psi",r,(0,
l.nl)(r,t.length,n,s)),chance:o}}function jensenShannonDrift({reference:t,candidate:e}){return found("js",jensenShannon(t,e),chiSquared(t,e).logP)}
function found(t,e,n){return{test:t,size:finite(e),logP:finite(n),logQ:null,chance:null,newCategories:[],vanishedCategories:[]}}function onlyIn(t,e,n){
const s=t.map((t,e)=>e).filter(t=>n[t]===0).sort((t,n)=>e[n]-e[t]);return{named:s.slice(0,d).map(e=>t[e]),more:Math.max(0,s.length-d)}}function finite(t){
return Math.max(-Number.MAX_VALUE,Math.min(Number.MAX_VALUE,t))}function sum(t){let e=0;for(const n of t)e+=n;return e}}),8567:((t,e,n)=>{n.d(e,{
$i:()=>rowsOutside,J9:()=>outermost,RZ:()=>rangeChanges});var s=n(8263);var r=n(7608);function rowsOutside(t,e,n){let s=0;let r=null;const{values:o}=t
;for(let n=0;n<o.length&&e!==null&&o[n]<e;n++)s+=t.rows[n];s>0&&(r=o[0]);let i=0;for(let e=o.length-1;e>=0&&n!==null&&o[e]>n;e--)i+=t.rows[e];i>0&&(r=o.at(-1))
;return{rows:s+i,extreme:r}}function rangeChanges(t,e){const[n,r]=[t.counts,e.counts];if(n.values.length===0||r.values.length===0)return[];const[o,i]=[(0,
s.jN)(t),(0,s.jN)(e)];const a=[];for(const t of["least","greatest"]){const[e,s]=[endOf(n,t),endOf(r,t)];if(e===s)continue;const c=t==="least"?s<e:s>e
;const[A,u]=c?[r,e]:[n,s];const{rows:l}=rowsOutside(A,t==="least"?u:null,t==="least"?null:u);const f=outermost(l,c?i:o,o+i)
;const[h,g]=[Math.min(Number.MAX_VALUE,Math.abs(s-e)),spreadOf(n)];const d=g>0?Math.min(Number.MAX_VALUE,h/g):Number.MAX_VALUE;a.push({end:t,
change:c?"grew":"shrank",reference:e,candidate:s,rows:l,p:f,size:d})}return a}function spreadOf(t){const[e=0,n=0]=(0,r.tI)(t,[.05,.95])
;const[s,o]=n>e?[e,n]:[endOf(t,"least"),endOf(t,"greatest")];return Math.min(Number.MAX_VALUE,o-s)}function outermost(t,e,n){let s=1
;for(let r=0;r<t&&s>1e-300;r++)s*=(e-r)/(n-r);return s}function endOf({values:t},e){return e==="least"?t[0]:t.at(-1)}}),3864:((t,e,n)=>{n.d(e,{P:()=>s})
;const s=["decimal comma","thousands","per cent","per cent, decimal comma","d/m/Y","m/d/Y"]}),7538:((t,e,n)=>{n.d(e,{S:()=>runningSums,d:()=>compensatedSum})
;function runningSums(t){return{sums:new Float64Array(t),lost:new Float64Array(t)}}function compensatedSum(t,e){const{sums:n,lost:s}=runningSums(1)
;for(let r=0;r<t;r++){const t=e(r);const o=n[0];const i=o+t;s[0]+=Math.abs(o)>=Math.abs(t)?o-i+t:t-i+o;n[0]=i}return n[0]+s[0]}}),4484:((t,e,n)=>{n.d(e,{
RL:()=>regularizedBeta,SX:()=>logGamma,d4:()=>logRegularizedGammaQ,l1:()=>chiSquaredQuantile});const s=.9189385332046728;function logGamma(t){
if(!(t>0))return NaN;if(t===1||t===2)return 0;if(t===1/0)return 1/0;let e=1;let n=t;while(n<12)e*=n++;return(n-.5)*Math.log(n)-n+s+stirlingSeries(n)-Math.log(e)
}function regularizedGammaP(t,e){if(!(t>0)||Number.isNaN(e))return NaN;if(e<=0)return 0;if(e===1/0)return 1
;return e<t+1?Math.exp(logGammaTerm(t,e))*gammaSeries(t,e):1-regularizedGammaQ(t,e)}function regularizedGammaQ(t,e){if(!(t>0)||Number.isNaN(e))return NaN
;if(e<=0)return 1;if(e===1/0)return 0;return e<t+1?1-regularizedGammaP(t,e):Math.exp(logRegularizedGammaQ(t,e))}function logRegularizedGammaQ(t,e){
if(!(t>0)||Number.isNaN(e))return NaN;if(e<=0)return 0;if(e===1/0)return-1/0;if(e<t+1)return Math.log1p(-regularizedGammaP(t,e))
;return logGammaTerm(t,e)+Math.log(t)+Math.log(gammaFraction(t,e))}function regularizedBeta(t,e,n){if(!(e>0&&n>0)||Number.isNaN(t))return NaN;if(t<=0)return 0
;if(t>=1)return 1;return t>(e+1)/(e+n+2)?1-lowerBeta(1-t,t,n,e):lowerBeta(t,1-t,e,n)}function chiSquaredQuantile(t,e){if(!(e>0&&t>=0&&t<=1))return NaN
;if(t===0)return 0;if(t===1)return 1/0;const n=e/2;let s=0;let r=Math.max(n,1);while(regularizedGammaP(n,r)<t)r*=2;let o=(s+r)/2
;for(let e=0;e<200&&r-s>1e-16*r;e++){const e=t>.5?1-t-regularizedGammaQ(n,o):regularizedGammaP(n,o)-t;e>0?r=o:s=o
;const i=Math.exp(logGammaTerm(n,o)+Math.log(n)-Math.log(o));const a=o-e/i;const c=a>s&&a<r?a:(s+r)/2;if(Math.abs(c-o)<=2e-16*o)return 2*c;o=c}return 2*o}
function stirlingError(t){if(t>=12)return stirlingSeries(t);return logGamma(t)-((t-.5)*Math.log(t)-t+s)}function stirlingSeries(t){const e=1/(t*t)
;const n=1/1260-e*(1/1680-e*(1/1188-e*(691/360360-e/156)));return(1/12-e*(1/360-e*n))/t}function deviance(t,e){if(Math.abs(e)>.3)return e-Math.log(t)
;const n=e/(2+e);let s=n*n*n;let r=0;for(let t=3;Math.abs(s)>1e-18*n*n;t+=2){r+=s/t;s*=n*n}return n*e-2*r}function logGammaTerm(t,e){
return-t*deviance(e/t,(e-t)/t)-stirlingError(t)-s-Math.log(t)/2}function gammaSeries(t,e){let n=1;let s=1;for(let r=1;n>1e-17*s;r++){n*=e/(t+r);s+=n}return s}
function gammaFraction(t,e){return 1/lentz(e+1-t,n=>[-n*(n-t),e+2*n+1-t])}function lowerBeta(t,e,n,r){const o=n+r;const i=r*t-n*e
;const a=-n*deviance(o/n*t,i/n)-r*deviance(o/r*e,-i/r)+(Math.log(r)-Math.log(n)-Math.log(o))/2-s+stirlingError(o)-stirlingError(n)-stirlingError(r)
;const c=lentz(1,e=>{const s=e>>1;const i=e%2===0?s*(r-s)*t/((n+e-1)*(n+e)):-(n+s)*(o+s)*t/((n+e-1)*(n+e));return[i,1]});return Math.exp(a)/c}
function lentz(t,e){const n=1e-300;let s=t||n;let r=s;let o=0;for(let t=1;t<1e6;t++){const[i,a]=e(t);o=1/(a+i*o||n);r=a+i/r||n;s*=r*o
;if(Math.abs(r*o-1)<1e-16)break}return s}}),2698:((t,e,n)=>{n.d(e,{O:()=>logChoose,w:()=>logHypergeometricTail});var s=n(4484)
;function logHypergeometricTail(t,e,n,s){const r=Math.max(0,n-(t-e));const o=Math.min(n,e);if(s<=r)return 0;if(s>o)return-1/0
;if(s*t<=n*e)return Math.log1p(-Math.exp(logHypergeometricTail(t,t-e,n,n-s+1)));let i=1;let a=1;for(let r=s;r<o&&i>1e-17*a;r++){
i*=(e-r)*(n-r)/((r+1)*(t-e-n+r+1));a+=i}const c=logChoose(e,s)+logChoose(t-e,n-s)-logChoose(t,n)+Math.log(a);return Math.min(0,c)}function logChoose(t,e){
return(0,s.SX)(t+1)-(0,s.SX)(e+1)-(0,s.SX)(t-e+1)}}),2172:((t,e,n)=>{n.d(e,{cR:()=>ScorePasses,PP:()=>deviations,ni:()=>A});var s=n(4967)
;const r="AGFzbQEAAAABVw1gAn9/AGAEf39/fwBgA39/fABgBX9/fHx8AGABfAF8YAV/f39/fwBgAAF8YAR/f3x8AGAAAX9gAABgBn9/f3x8fwBgBn9/fH98fwF8YAd/f39/f39/AAIOAQZzY29yZXMDbG9nAAQDEhEFBgAAAQAHAgMCCAEDCQoLDAUDAQAABmILfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAACwfTARILd2Fsa0xhdHRpY2UAEAhwb29sUm93cwARDWFkZERldmlhdGlvbnMADwRoZWFwAAsDdXNlAAEFYmVnaW4ADgV0b3RhbAACCnJhbmtTaGFyZXMABw5wcmVjaXNpb25TdGVwcwAIE3ByZWNpc2lvbkluZmx1ZW5jZXMACQ1zcXVhcmVkTG9zc2VzAAYJbG9nTG9zc2VzAAoJc3VtTG9zc2VzAAQKc3VtU3F1YXJlcwADBmNlbnRyZQANB3N1bUJpbnMABQRnYXBzAAwGbWVtb3J5AgAKjRARFgAgACQAIAEkASACJAIgAyQDIAQkBAsHACMFIwagC3cCAnwCfwNAIAAgAUgEQCMGIwUjBSAAQQJ0IgUjAWooAgC4IABBA3QiBCMDaisDACICIAKioiMCIAVqKAIAuCMEIARqKwMAIgIgAqKioCICoCIDoSACoCACIAOhIwWgIwUgAmYboCQGIAMkBSAAQQFqIQAMAQsLC20CAnwCfwNAIAAgAUgEQCMGIwUjBSAAQQJ0IgQjAWooAgC4IABBA3QiBSMDaisDAKIjAiAEaigCALgjBCAFaisDAKKgIgKgIgOhIAKgIAIgA6EjBaAjBSACZhugJAYgAyQFIABBAWohAAwBCwsLrAECA3wCfwNAIAAgAUgEQCADIAJBAWsiByMAIABBA3RqKwMAIgUgAreinPwCIghBACAIQQBOGyIIIAcgCEgbIgdBA3RqIgggCCsDACAAQQJ0IggjAWooAgC4IgYjAiAIaigCALigIgQgBaKgOQMAIAMgAiAHakEDdGoiCCAIKwMAIAagOQMAIAMgAkEBdCAHakEDdGoiByAHKwMAIASgOQMAIABBAWohAAwBCwsLTwIBfwJ8A0AgACABSARAIABBA3QiAiMAaisDACIDRAAAAAAAAPC/oCEEIwMgAmogBCAEojkDACMEIAJqIAMgA6I5AwAgAEEBaiEADAELCwuOAQIDfAF/A0AgACABSARAIwUgAEECdCIHIwFqKAIAuCIEIwgjAiAHaigCALgiBUQAAAAAAADgP6KgIgaioCQFIABBA3QiByMDaiAGIAOjOQMAIwQgB2pEAAAAAAAA8D8jByAERAAAAAAAAOA/oqAgAqOhOQMAIwggBaAkCCMHIASgJAcgAEEBaiEADAELCwtXAgF/AXwgAUEBayEBA0AgACABTARAIwcgAUECdCIDIwFqKAIAuCIEoCQHIwgjAiADaigCALigJAgjBSAEIAKjIwcjByMIoKOioCQFIAFBAWshAQwBCwsLmAECBnwCfwNAIAAgAUgEQCADIwehIgUgBCMIoSIIoCIGIAaiIQcjCSAAQQJ0IgsjAWooAgC4IgkgA6MiCiAIoiAHo6AkCSMKIAogBaIgB6OgJAogAEEDdCIMIwNqIAUgBqMgAqEgA6MjCaA5AwAjBCAMaiMKmjkDACMHIAmgJAcjCCMCIAtqKAIAuKAkCCAAQQFqIQAMAQsLC7YBAgF8AX8DQCAAIAFIBEAgAEEDdCIEIwBqKwMAIQMjAyAEaiMBIABBAnRqKAIAuEQAAAAAAAAAAGEEfEQAAAAAAAAAAAVEAAAAAAAA8D8gAqEgAiADpaQQAJoLOQMAIwQgAEEDdGojAiAAQQJ0aigCALhEAAAAAAAAAABhBHxEAAAAAAAAAAAFRAAAAAAAAPA/IAKhIAJEAAAAAAAA8D8gA6GlpBAAmgs5AwAgAEEBaiEADAELCwsFAEGACAt4AgN/AnwDQCAAIAFIBEAgAyACQQFrIgUgAEEDdCIEIwBqKwMAIgcgAreinPwCIgZBACAGQQBOGyIGIAUgBkgbQQN0aisDACEIIwMgBGogCCAHRAAAAAAAAPC/oKI5AwAjBCAEaiAIIAeiOQMAIABBAWohAAwBCwsLRwECfwNAIAAgAUgEQCAAQQN0IgUjA2oiBiAGKwMAIAKhIAOjOQMAIwQgBWoiBSAFKwMAIAKhIASjOQMAIABBAWohAAwBCwsLRABEAAAAAAAAAAAkCkQAAAAAAAAAACQJRAAAAAAAAAAAJAhEAAAAAAAAAAAkB0QAAAAAAAAAACQGRAAAAAAAAAAAJAULmQEDBXsBfwJ8IAX9AAQAIQYgBf0ABBAhCANAIAIgC0oEQCAGIAAgC0EDdGorAwAgA6IgBKEiDCABIAtBAnRqKAIAuKIiDf0UIAwgDaL9IgEiCv3wASIHIAb98QEhCSAIIAYgByAJ/fEB/fEBIAogCf3xAf3wAf3wASEIIAchBiALQQFqIQsMAQsLIAUgBv0LBAAgBSAI/QsEEAuGAwMFfwV8A3sgALcgAbegIQ1BASEKA0AgCiAAIAFqTCAEIAxmcQRAIAUEQCAFIAlBA3RqRAAAAAAAAPA/OQMAIAUgB0ECakEDdGpEAAAAAAAA8D85AwALIAwgB0EBaiIGIAAgACAGShsiByAJIAogAWsiBiAGIAlIGyIJa0EBaregIQwgBQRARAAAAAAAAPA/IAq3IgujIg79FCEQIAv9FCERIAchBgNAIAYgCUoEQCAFIAZBA3RqIgggBkEBa7f9FCAGt/0iASISIAhBCGv9AAQA/fIBIBEgEv3xASAI/QAEAP3yAf3wASAQ/fIB/QsEACAGQQJrIQYMAQsLIAYgCUYEQCAFIAZBA3RqIgggBrciDyAIKwMAoiALIA+hIAgrAwiioCAOojkDCAsLIAogAygCAEYEQCAJIAq3IAC3oiILIAKhIA2jnPwCQQFqIgYgBiAJSBshCSAHIAsgAqAgDaOb/AJBAWsiBiAGIAdKGyEHIANBBGohAwsgCkEBaiEKDAELCyAMC54BAgR/AnwDQCACIAhKIgogBSAHSnIEQCAKBHwgACAIQQN0aisDAAVEAAAAAAAA8H8LIgsgBSAHSgR8IAMgB0EDdGorAwAFRAAAAAAAAPB/CyIMZQRAIAkgASAIQQJ0aigCAGohCSAIQQFqIQgLIAsgDGYEQCAJIAQgB0ECdGooAgBqIQkgB0EBaiEHCyAGIAk2AgAgBkEEaiEGDAELCws="
;const o=4096;const i=2;const a=2**32;const c=65536;const A=(0,s.F)(r,{scores:{log:Math.log}});let u;let l=[];let f=0;let h=0;class ScorePasses{kernel;scores
;bins;influences;constructor(t){u??=A();this.kernel=u;this.scores=t.scores.length;this.bins=Math.ceil(u.heap()/8)*8;this.influences=this.bins+c
;const placeOf=t=>this.influences+16*f*(1+t);if(this.scores>f||l.length===0){f=Math.max(f,this.scores);l=Array.from({length:placeOf(i)<=a?i:1},()=>null);h=0}
const{memory:e}=u;(0,s.V)(e,placeOf(l.length));let n=l.indexOf(t);if(n<0){n=h;h=(h+1)%l.length;l[n]=t;new Float64Array(e.buffer,placeOf(n),f).set(t.scores)
;new Uint32Array(e.buffer,placeOf(n)+8*f,f).set(t.positives);new Uint32Array(e.buffer,placeOf(n)+12*f,f).set(t.negatives)}const r=placeOf(n)
;u.use(r,r+8*f,r+12*f,this.influences,this.influences+8*f)}rankShares(t,e){const{rankShares:n}=this.kernel;return this.over((s,r)=>n(s,r,t,e))}
precisionInfluences(t,e){const{begin:n,precisionSteps:s,precisionInfluences:r,sumSquares:i,total:a}=this.kernel;n()
;for(let e=this.scores;e>0;e-=o)s(Math.max(0,e-o),e,t);const c=a();const A=this.over((n,s)=>{r(n,s,c,t,e);i(n,s)});return{value:c,squares:A}}squaredLosses(){
const{squaredLosses:t,sumLosses:e}=this.kernel;return this.over((n,s)=>{t(n,s);e(n,s)})}logLosses(t){const{logLosses:e,sumLosses:n}=this.kernel
;return this.over((s,r)=>{e(s,r,t);n(s,r)})}gaps(t,e,n){const{gaps:s,centre:r,sumSquares:o}=this.kernel;this.doubles(this.bins,t.length).set(t)
;return this.over((i,a)=>{s(i,a,t.length,this.bins);r(i,a,e,n,n);o(i,a)})}centre(t,e,n){const{centre:s,sumSquares:r}=this.kernel;return this.over((o,i)=>{
s(o,i,t,e,n);r(o,i)})}sumBins(t){const e=this.doubles(this.bins,3*t).fill(0);const{sumBins:n}=this.kernel;this.over((e,s)=>n(e,s,t,this.bins))
;return[e.slice(0,t),e.slice(t,2*t),e.slice(2*t)]}left(){const{influences:t,scores:e}=this;return{positive:this.doubles(t,e),negative:this.doubles(t+8*f,e)}}
over(t){const{begin:e,total:n}=this.kernel;e();for(let e=0;e<this.scores;e+=o)t(e,Math.min(e+o,this.scores));return n()}doubles(t,e){
return new Float64Array(this.kernel.memory.buffer,t,e)}}function deviations({values:t,rows:e},n,r){u??=A();const{memory:i,addDeviations:a}=u
;const l=Math.ceil(u.heap()/16)*16;const[f,h]=[l+32,l+32+8*o];(0,s.V)(i,l+c);const g=new Float64Array(i.buffer,l,4).fill(0);const d={
values:new Float64Array(i.buffer,f,o),rows:new Uint32Array(i.buffer,h,o)};for(let s=0;s<t.length;s+=o){const i=t.subarray(s,s+o);d.values.set(i)
;d.rows.set(e.subarray(s,s+o));a(f,h,i.length,n,r,l)}const[m,w,I,C]=g;return{sum:m+I,squares:w+C}}}),2606:((t,e,n)=>{n.d(e,{ks:()=>ks});var s=n(3558)
;var r=n(4967);var o=n(2172);let i;function shareOfPaths([t,e],[n,s],a,c){i??=(0,o.ni)();const{memory:A,poolRows:u,walkLattice:l}=i
;const[f,h]=[t.values.length,e.values.length];const g=Math.ceil(i.heap()/16)*16;const d=g+8*(n+3);const m=d+8*f;const w=m+8*h;const I=w+4*f;const C=I+4*h;(0,
r.V)(A,C+4*(f+h));const{buffer:y}=A;new Float64Array(y,d,f).set(t.values);new Float64Array(y,m,h).set(e.values);new Uint32Array(y,w,f).set(t.rows)
;new Uint32Array(y,I,h).set(e.rows);u(d,w,f,m,I,h,C);if(l(n,s,a,C,c,0)>c)return null;const B=new Float64Array(y,g,n+3).fill(0);l(n,s,a,C,c,g);return B[n+1]}
const a=4e6;function ks(t,e){const n=(0,s.QL)(t);const r=(0,s.QL)(e);if(n===0||r===0)return{d:NaN,logP:NaN,exact:false};const o=largestGap(t,e,n,r)
;const i=o/(n*r);if(o===0)return{d:i,logP:0,exact:true};if(n+r<=a&&o<=a){const s=shareOfPaths([t,e],[n,r],o,a);if(s!==null&&s>1e-290)return{d:i,
logP:Math.min(0,Math.log(s)),exact:true}}return{d:i,logP:logKolmogorovTail(i*Math.sqrt(n/(n+r)*r)),exact:false}}function logKolmogorovTail(t){
if(!(t>0))return Number.isNaN(t)?NaN:0;if(t<.8){let e=0;for(let n=1;n<=7;n+=2)e+=Math.exp(-n*n*Math.PI*Math.PI/(8*t*t))
;return Math.log1p(-Math.sqrt(2*Math.PI)/t*e)}const e=t*t;let n=0;for(let t=2;t<=9;t++)n+=(t%2===0?-1:1)*Math.exp(-2*(t*t-1)*e)
;return Math.LN2-2*e+Math.log1p(n)}const c=256;const A={i:0,j:0,x:0,y:0};function largestGap(t,e,n,s){const r=blockEnds(t,e);let o=0
;for(const{x:t,y:e}of r)o=Math.max(o,Math.abs(t*s-e*n));let i=A;for(const a of r){Math.max(a.x*s-i.y*n,a.y*n-i.x*s)>o&&(o=Math.max(o,gapWithin(t,e,i,a,n,s)))
;i=a}return o}function blockEnds(t,e){const n=[];const r=t.values.length;for(let o=0,i=0;o<r;){o=Math.min(o+c,r);i=(0,s.Y4)(e.values,i,t.values[o-1]);n.push({
i:o,j:i,x:(0,s.Pq)(t,o),y:(0,s.Pq)(e,i)})}return n}function gapWithin(t,e,n,s,r,o){let{i:i,j:a,x:c,y:A}=n;let u=0;while(i<s.i||a<s.j){
const n=i<s.i?t.values[i]:1/0;const l=a<s.j?e.values[a]:1/0;n<=l&&(c+=t.rows[i++]);l<=n&&(A+=e.rows[a++]);u=Math.max(u,Math.abs(c*o-A*r))}return u}}),
6816:((t,e,n)=>{n.d(e,{C:()=>moments,e:()=>safeUnit});var s=n(3558);var r=n(2172);var o=n(7608);function moments(t){const e=(0,s.QL)(t);if(e===0)return{n:e,
mean:NaN,squares:NaN,unit:1};const n=safeUnit(t);const i=1/n;const a=(0,o.mc)(t)*i;const{sum:c,squares:A}=(0,r.PP)(t,i,a);return{n:e,mean:a+c/e,
squares:Math.max(0,A-c*c/e),unit:n}}function safeUnit(...t){let e=0;for(const{values:n}of t)n.length>0&&(e=Math.max(e,Math.abs(n[0]),Math.abs(n.at(-1))))
;if(e===0||e>1e-100&&e<1e100)return 1;return 2**Math.min(1023,Math.max(-1e3,Math.floor(Math.log2(e))))}}),1600:((t,e,n)=>{n.d(e,{Uh:()=>benjaminiHochberg,
fU:()=>holm,kQ:()=>weightedHolm});function benjaminiHochberg(t){const e=t.map(()=>Number.NaN);const n=ascending(t);let s=0;for(let r=n.length;r>=1;r--){
const o=n[r-1];s=Math.min(s,t[o]+Math.log(n.length/r));e[o]=s}return e}function holm(t,e){const n=t.map(()=>Number.NaN);const s=ascending(t);const r=e??s.length
;let o=-1/0;s.forEach((e,s)=>{o=Math.max(o,t[e]+Math.log(r-s));n[e]=Math.min(0,o)});return n}function weightedHolm(t,e){const n=t.map(()=>Number.NaN)
;const s=ascending(t.map((t,n)=>t-Math.log(e[n])));let r=1;let o=-1/0;for(const i of s){o=Math.max(o,t[i]+Math.log(Math.max(1,r/e[i])));n[i]=Math.min(0,o)
;r-=e[i]}return n}function ascending(t){return t.map((t,e)=>e).filter(e=>!Number.isNaN(t[e])).sort((e,n)=>t[e]<t[n]?-1:t[e]>t[n]?1:e-n)}}),8505:((t,e,n)=>{n.d(e,{
ge:()=>psiByChance,js:()=>psi,nl:()=>psiLogP});var s=n(5521);var r=n(4484);function psi(t,e,n=0){const r=(0,s.cz)(t)+n*t.length;const o=(0,s.cz)(e)+n*e.length
;if(r===0||o===0)return NaN;let i=0;for(let s=0;s<t.length;s++){const a=(t[s]+n)/r;const c=(e[s]+n)/o;a!==c&&(i+=(a-c)*Math.log(a/c))}return i}
function psiByChance(t,e,n){return t<2?0:(0,r.l1)(.95,t-1)*(1/e+1/n)}function psiLogP(t,e,n,s){return e<2?0:Math.min(0,(0,r.d4)((e-1)/2,t/(2*(1/n+1/s))))}}),
7608:((t,e,n)=>{n.d(e,{GW:()=>interpolate,YV:()=>quantile,mc:()=>middle,tI:()=>quantiles});var s=n(3558);function quantiles(t,e){const n=(0,s.QL)(t)
;if(n===0)return e.map(()=>NaN);const{values:r,rows:o}=t;return e.map(t=>{const e=(n-1)*t;const i=Math.floor(e);const{index:a,end:c}=(0,s.bJ)(o,i);const A=r[a]
;const u=i+1<c||a+1===r.length?A:r[a+1];return interpolate(A,u,e-i)})}function middle({values:t,rows:e}){return t[(0,s.bJ)(e,Math.floor(((0,s.QL)({rows:e
})-1)/2)).index]}function quantile(t,e){return quantiles(t,[e])[0]}function interpolate(t,e,n){if(t===e)return t;const s=e-t
;if(!Number.isFinite(s))return t*(1-n)+e*n;return n<.5?t+s*n:e-s*(1-n)}}),7443:((t,e,n)=>{n.d(e,{p:()=>nearest});function nearest(t,e){if(t.length>60)return null
;const n=t.toLowerCase();let s=null;let r=1/0;for(const o of e){const e=editDistance(n,o.toLowerCase())
;if(e<r&&e<=Math.max(1,Math.floor(Math.max(t.length,o.length)/3))){s=o;r=e}}return s}function editDistance(t,e){let n=[];let s=Array.from({length:e.length+1
},(t,e)=>e);for(let r=1;r<=t.length;r++){const o=[r];for(let i=1;i<=e.length;i++){const a=t[r-1]===e[i-1];let c=Math.min(s[i]+1,o[i-1]+1,s[i-1]+(a?0:1))
;r>1&&i>1&&t[r-1]===e[i-2]&&t[r-2]===e[i-1]&&(c=Math.min(c,n[i-2]+1));o.push(c)}n=s;s=o}return s[e.length]}})};