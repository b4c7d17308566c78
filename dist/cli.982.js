export const id=982;export const ids=[982];export const modules={8263:((A,e,t)=>{t.d(e,{iW:()=>measuredColumns,jN:()=>presentRows,q8:()=>countCategories,
vA:()=>totalsOf,vK:()=>countColumns,y$:()=>countColumn});var n=t(5100);var s=t(5563);var r=t(903);function countColumns(A,e){
const counted=t=>new Map([...measuredColumns(A,e,t)].map(([A,e])=>[A,countColumn(e)]));return{reference:counted(e.reference.table),
candidate:counted(e.candidate.table)}}function measuredColumns(A,e,t){const{score:n,scores:s,prediction:r,task:o}=A.data
;const i=[n,...Object.values(s??{}),o==="regression"?r:null];const c=new Map;for(const A of[...i,...e.features.map(A=>A.name)]){
const e=A===null?void 0:t.columns.get(A);A!==null&&e&&c.set(A,e)}return c}function countColumn(A,e){if(A.type==="category")return{type:"category",
rows:A.codes.length,missing:A.missing,counts:countCategories(A)};const{values:t,missing:s,invalid:o}=A;return{type:"number",rows:(0,n.oW)(t),missing:s,
invalid:o,counts:(0,r.I)(t,e)}}function totalsOf(A){if(A.type==="category")return A;const{type:e,rows:t,missing:n,invalid:s}=A;return{type:e,rows:t,missing:n,
invalid:s}}function presentRows({rows:A,missing:e,invalid:t}){return A-e-(t?.cells??0)}function countCategories(A){const e=(0,s.wA)(A.codes,A.categories.length)
;const t=new Map;A.categories.forEach((A,n)=>{e[n]>0&&t.set(A,e[n])});return t}}),7784:((A,e,t)=>{t.d(e,{JY:()=>canBeNamed,Yu:()=>cellsOfRows,h_:()=>cutColumn,
nc:()=>cellsOf,tS:()=>applyCut});var n=t(8263);var s=t(3558);var r=t(402);const o=8;const i=30;const c=200;function cellsOf(A){
return A.type==="number"?A.edges.length+2:A.categories.length+2}function cutColumn(A){if(A.type==="number")return{type:"number",edges:edgesOf(A)}
;const e=[...A.counts].filter(([A,e])=>e>0&&canBeNamed(A)).sort((A,e)=>e[1]-A[1]);return{type:"category",categories:e.slice(0,i).map(([A])=>A)}}
function canBeNamed(A){return A.length<=c&&!/[\p{C}\p{Zl}\p{Zp}\p{DI}]/u.test(A)}function applyCut(A,e){if(A.type==="number"&&e.type==="number")return{
values:A.values,edges:e.edges};if(A.type!=="category"||e.type!=="category")return null;const t=new Map(e.categories.map((A,e)=>[A,e]))
;const n=e.categories.length;const s=Uint8Array.from(A.categories,A=>t.get(A)??n);return{codes:A.codes,cells:s,missing:n+1}}function cellsOfRows(A,e){
if("edges"in A)return(0,r.W)(A.values,A.edges,e);const{codes:t,cells:n,missing:s}=A;const o=new Uint8Array(e.length)
;for(let A=0;A<o.length;A++)o[A]=n[t[e[A]]]??s;return o}function edgesOf(A){const{counts:e}=A;const{values:t}=e
;if(t.length<=o)return[...t.subarray(1)].filter(writable);const r=(0,n.jN)(A);const valueBehind=A=>{const n=Math.min((0,s.QL)(e),Math.max(1,Math.ceil(A*r)))
;return t[(0,s.bJ)(e.rows,n-1).index]};const i=[];for(let A=1;A<o;A++){const[e,n]=[valueBehind(A/o-.01),valueBehind(A/o+.01)];const s=i.at(-1)??t[0]
;const r=roundest(e,n);const c=r>s?r:t.find(A=>A>n);c!==void 0&&c>s&&i.push(c)}return i.filter(writable)}function writable(A){return A===0||Math.abs(A)>1e-307}
function roundest(A,e){const t=A/2+e/2;for(let n=1;n<=15;n++){const s=Number(t.toPrecision(n));if(s>=A&&s<=e)return s}return e}}),402:((A,e,t)=>{t.d(e,{
V:()=>cellCounter,W:()=>cutRows});var n=t(5100);var s=t(4967);var r=t(2296);function cutRows(A,e,t){
const{memory:o,cutValues:i,block:c,blockSides:a,ends:l,keys:u}=(0,r.ZM)();(0,s.V)(o,u);const g=new Float64Array(o.buffer,c,r.IE)
;const f=new Uint8Array(o.buffer,a,r.IE);new Float64Array(o.buffer,l,e.length).set(e);const I=new Uint8Array(t.length);for(let s=0;s<t.length;s+=r.IE){
const o=t.subarray(s,s+r.IE);(0,n.Wy)(A,o,g);i(c,o.length,l,e.length,a);I.set(f.subarray(0,o.length),s)}return I}function cellCounter(A,e){
const{memory:t,joinWrong:n,countCells:o,heap:i}=(0,r.ZM)();const c=e.length;const a=(0,r.b6)(i());const l=a+c;const placeOf=A=>l+c+A*c;const u=(0,
r.b6)(placeOf(A.length));const g=(0,r.b6)(u+2*c);const f=Math.max(0,...A.map(({cells:A})=>A));(0,s.V)(t,g+8*f*f);const I=new Uint8Array(t.buffer);I.set(e,a)
;I.fill(0,l,l+c);A.forEach(({codes:A},e)=>{I.set(A,placeOf(e))});let C=-1;return(e,s)=>{e!==C&&n(placeOf(e),a,c,u);C=e;const r=2*A[e].cells
;const i=new Uint32Array(t.buffer,g,r*(s===null?1:A[s].cells));i.fill(0);o(u,s===null?l:placeOf(s),c,r,g);return i.slice()}}}),8943:((A,e,t)=>{t.d(e,{
CJ:()=>countSegments,Xr:()=>addSegmentCounts,dR:()=>pairIndex});var n=t(402);function countSegments(A,e){const t=A.map(A=>A.cells);const s=(0,n.V)(A,e)
;const r={right:0,wrong:0,cells:t,singles:[],pairs:[]};for(let A=0;A<e.length;A++)r.wrong+=e[A];r.right=e.length-r.wrong;for(let e=0;e<A.length;e++){
r.singles.push(s(e,null));for(let t=e+1;t<A.length;t++)r.pairs.push(s(e,t))}return r}function addSegmentCounts(A,e){const add=(A,e)=>A.map((A,t)=>A+e[t])
;return{right:A.right+e.right,wrong:A.wrong+e.wrong,cells:A.cells,singles:A.singles.map((A,t)=>add(A,e.singles[t])),pairs:A.pairs.map((A,t)=>add(A,e.pairs[t]))}
}function pairIndex(A,e,t){return A*(2*t-A-1)/2+e-A-1}}),3375:((A,e,t)=>{t.d(e,{GI:()=>partsOfSearch,j$:()=>countPart,j9:()=>rowsToSearch,jO:()=>countForSearch,
nn:()=>joinParts});var n=t(5563);var s=t(7784);var r=t(8943);const o=64;const i=6e7;const c=1e5;const a=.25;function rowsToSearch(A,e,[t,n],r,a){
if(!A.segments.search)return null;const typeIn=({columns:A},e)=>A.get(e)?.type??null
;const l=e.filter(({name:e,type:t})=>t!=="time"&&!A.data.private.includes(e)&&(0,
s.JY)(e)).map(({name:A})=>A).filter(A=>typeIn(t,A)!==null&&typeIn(t,A)===typeIn(n,A)).slice(0,o);const u=l.length*(l.length-1)/2
;const g=sampled(r,a,Math.min(c,i/Math.max(1,u)));return g.rows.length===0||l.length===0?null:{features:l,...g}}
function partsOfSearch({features:A,rows:e,wrong:t},n,{columns:r},o){const i=A.map(A=>{const e=n.get(A);return{column:(0,s.tS)(r.get(A),e),cells:(0,s.nc)(e)}})
;const c=Math.ceil(e.length/o);return Array.from({length:o},(A,n)=>{const[s,r]=[n*c,(n+1)*c];return{columns:i,rows:e.slice(s,r),wrong:t.slice(s,r)}})}
function countPart({columns:A,rows:e,wrong:t}){const n=A.map(({column:A,cells:t})=>({codes:(0,s.Yu)(A,e),cells:t}));return(0,r.CJ)(n,t)}
function joinParts({features:A},e,t){return{features:A.map(A=>({name:A,cut:e.get(A)})),counts:t.reduce(r.Xr)}}function countForSearch(A,e,t){
return joinParts(A,e,partsOfSearch(A,e,t,1).map(countPart))}function judge(A,e){const{actual:t,predicted:n}=A
;if(A.task==="classes")return A=>t[A]<0||n[A]<0?null:t[A]!==n[A];const s=e.residuals?upper(e.residuals.absoluteErrors,a):0;return A=>{
const e=Math.abs(n[A]-t[A]);return Number.isFinite(e)?e>s:null}}function judgedRows({confusion:A,residuals:e}){return e?.cases??A?.table.reduce((A,e)=>A+e,0)??0
}function upper({values:A,rows:e},t){let n=0;for(let A=0;A<e.length;A++)n+=e[A];let s=0;let r=A.length-1;while(r>0&&s+e[r]<=t*n)s+=e[r--];return A[r]}
function sampled(A,e,t){const[s,r]=[judge(A,e),judgedRows(e)];const o=(0,n.dk)(A.actual.length,Math.min(1,t/r));const i=new Uint8Array(o.length);let c=0
;for(const A of o){const e=s(A);if(e===null)continue;o[c]=A;i[c++]=e?1:0}return{rows:o.subarray(0,c),wrong:i.subarray(0,c)}}}),9270:((A,e,t)=>{t.d(e,{
S:()=>runningSums,d:()=>compensatedSum});function runningSums(A){return{sums:new Float64Array(A),lost:new Float64Array(A)}}function compensatedSum(A,e){
const{sums:t,lost:n}=runningSums(1);for(let s=0;s<A;s++){const A=e(s);const r=t[0];const o=r+A;n[0]+=Math.abs(r)>=Math.abs(A)?r-o+A:A-o+r;t[0]=o}
return t[0]+n[0]}}),2247:((A,e,t)=>{t.d(e,{c:()=>ScorePasses,P:()=>deviations});var n=t(4967)
;const s="AGFzbQEAAAABQwtgAn9/AGAEf39/fwBgA39/fABgBX9/fHx8AGABfAF8YAV/f39/fwBgAAF8YAR/f3x8AGAAAX9gAABgBn9/f3x8fwACDgEGc2NvcmVzA2xvZwAEAxAPBQYAAAEABwIDAggBAwkKBQMBAAAGYgt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALB7oBEA1hZGREZXZpYXRpb25zAA8EaGVhcAALA3VzZQABBWJlZ2luAA4FdG90YWwAAgpyYW5rU2hhcmVzAAcOcHJlY2lzaW9uU3RlcHMACBNwcmVjaXNpb25JbmZsdWVuY2VzAAkNc3F1YXJlZExvc3NlcwAGCWxvZ0xvc3NlcwAKCXN1bUxvc3NlcwAECnN1bVNxdWFyZXMAAwZjZW50cmUADQdzdW1CaW5zAAUEZ2FwcwAMBm1lbW9yeQIACuULDxYAIAAkACABJAEgAiQCIAMkAyAEJAQLBwAjBSMGoAt3AgJ8An8DQCAAIAFIBEAjBiMFIwUgAEECdCIFIwFqKAIAuCAAQQN0IgQjA2orAwAiAiACoqIjAiAFaigCALgjBCAEaisDACICIAKioqAiAqAiA6EgAqAgAiADoSMFoCMFIAJmG6AkBiADJAUgAEEBaiEADAELCwttAgJ8An8DQCAAIAFIBEAjBiMFIwUgAEECdCIEIwFqKAIAuCAAQQN0IgUjA2orAwCiIwIgBGooAgC4IwQgBWorAwCioCICoCIDoSACoCACIAOhIwWgIwUgAmYboCQGIAMkBSAAQQFqIQAMAQsLC6wBAgN8An8DQCAAIAFIBEAgAyACQQFrIgcjACAAQQN0aisDACIFIAK3opz8AiIIQQAgCEEAThsiCCAHIAhIGyIHQQN0aiIIIAgrAwAgAEECdCIIIwFqKAIAuCIGIwIgCGooAgC4oCIEIAWioDkDACADIAIgB2pBA3RqIgggCCsDACAGoDkDACADIAJBAXQgB2pBA3RqIgcgBysDACAEoDkDACAAQQFqIQAMAQsLC08CAX8CfANAIAAgAUgEQCAAQQN0IgIjAGorAwAiA0QAAAAAAADwv6AhBCMDIAJqIAQgBKI5AwAjBCACaiADIAOiOQMAIABBAWohAAwBCwsLjgECA3wBfwNAIAAgAUgEQCMFIABBAnQiByMBaigCALgiBCMIIwIgB2ooAgC4IgVEAAAAAAAA4D+ioCIGoqAkBSAAQQN0IgcjA2ogBiADozkDACMEIAdqRAAAAAAAAPA/IwcgBEQAAAAAAADgP6KgIAKjoTkDACMIIAWgJAgjByAEoCQHIABBAWohAAwBCwsLVwIBfwF8IAFBAWshAQNAIAAgAUwEQCMHIAFBAnQiAyMBaigCALgiBKAkByMIIwIgA2ooAgC4oCQIIwUgBCACoyMHIwcjCKCjoqAkBSABQQFrIQEMAQsLC5gBAgZ8An8DQCAAIAFIBEAgAyMHoSIFIAQjCKEiCKAiBiAGoiEHIwkgAEECdCILIwFqKAIAuCIJIAOjIgogCKIgB6OgJAkjCiAKIAWiIAejoCQKIABBA3QiDCMDaiAFIAajIAKhIAOjIwmgOQMAIwQgDGojCpo5AwAjByAJoCQHIwgjAiALaigCALigJAggAEEBaiEADAELCwu2AQIBfAF/A0AgACABSARAIABBA3QiBCMAaisDACEDIwMgBGojASAAQQJ0aigCALhEAAAAAAAAAABhBHxEAAAAAAAAAAAFRAAAAAAAAPA/IAKhIAIgA6WkEACaCzkDACMEIABBA3RqIwIgAEECdGooAgC4RAAAAAAAAAAAYQR8RAAAAAAAAAAABUQAAAAAAADwPyACoSACRAAAAAAAAPA/IAOhpaQQAJoLOQMAIABBAWohAAwBCwsLBQBBgAgLeAIDfwJ8A0AgACABSARAIAMgAkEBayIFIABBA3QiBCMAaisDACIHIAK3opz8AiIGQQAgBkEAThsiBiAFIAZIG0EDdGorAwAhCCMDIARqIAggB0QAAAAAAADwv6CiOQMAIwQgBGogCCAHojkDACAAQQFqIQAMAQsLC0cBAn8DQCAAIAFIBEAgAEEDdCIFIwNqIgYgBisDACACoSADozkDACMEIAVqIgUgBSsDACACoSAEozkDACAAQQFqIQAMAQsLC0QARAAAAAAAAAAAJApEAAAAAAAAAAAkCUQAAAAAAAAAACQIRAAAAAAAAAAAJAdEAAAAAAAAAAAkBkQAAAAAAAAAACQFC5kBAwV7AX8CfCAF/QAEACEGIAX9AAQQIQgDQCACIAtKBEAgBiAAIAtBA3RqKwMAIAOiIAShIgwgASALQQJ0aigCALiiIg39FCAMIA2i/SIBIgr98AEiByAG/fEBIQkgCCAGIAcgCf3xAf3xASAKIAn98QH98AH98AEhCCAHIQYgC0EBaiELDAELCyAFIAb9CwQAIAUgCP0LBBAL"
;const r=4096;const o=2;const i=2**32;const c=65536;const a=(0,n.F)(s,{scores:{log:Math.log}});let l;let u=[];let g=0;let f=0;class ScorePasses{kernel;scores
;bins;influences;constructor(A){l??=a();this.kernel=l;this.scores=A.scores.length;this.bins=Math.ceil(l.heap()/8)*8;this.influences=this.bins+c
;const placeOf=A=>this.influences+16*g*(1+A);if(this.scores>g||u.length===0){g=Math.max(g,this.scores);u=Array.from({length:placeOf(o)<=i?o:1},()=>null);f=0}
const{memory:e}=l;(0,n.V)(e,placeOf(u.length));let t=u.indexOf(A);if(t<0){t=f;f=(f+1)%u.length;u[t]=A;new Float64Array(e.buffer,placeOf(t),g).set(A.scores)
;new Uint32Array(e.buffer,placeOf(t)+8*g,g).set(A.positives);new Uint32Array(e.buffer,placeOf(t)+12*g,g).set(A.negatives)}const s=placeOf(t)
;l.use(s,s+8*g,s+12*g,this.influences,this.influences+8*g)}rankShares(A,e){return this.over(this.kernel.rankShares,A,e)}precisionInfluences(A,e){
const{begin:t,precisionSteps:n,total:s}=this.kernel;t();for(let e=this.scores;e>0;e-=r)n(Math.max(0,e-r),e,A);const o=s()
;this.over(this.kernel.precisionInfluences,o,A,e);return o}squaredLosses(){this.over(this.kernel.squaredLosses)}logLosses(A){this.over(this.kernel.logLosses,A)}
gaps(A){this.doubles(this.bins,A.length).set(A);this.over(this.kernel.gaps,A.length,this.bins)}centre(A,e,t){this.over(this.kernel.centre,A,e,t)}sum(){
return this.over(this.kernel.sumLosses)}sumOfSquares(){return this.over(this.kernel.sumSquares)}sumBins(A){const e=this.doubles(this.bins,3*A).fill(0)
;this.over(this.kernel.sumBins,A,this.bins);return[e.slice(0,A),e.slice(A,2*A),e.slice(2*A)]}left(){const{influences:A,scores:e}=this;return{
positive:this.doubles(A,e),negative:this.doubles(A+8*g,e)}}over(A,...e){const{begin:t,total:n}=this.kernel;t()
;for(let t=0;t<this.scores;t+=r)A(t,Math.min(t+r,this.scores),...e);return n()}doubles(A,e){return new Float64Array(this.kernel.memory.buffer,A,e)}}
function deviations({values:A,rows:e},t,s){l??=a();const{memory:o,addDeviations:i}=l;const u=Math.ceil(l.heap()/16)*16;const[g,f]=[u+32,u+32+8*r];(0,n.V)(o,u+c)
;const I=new Float64Array(o.buffer,u,4).fill(0);const C={values:new Float64Array(o.buffer,g,r),rows:new Uint32Array(o.buffer,f,r)};for(let n=0;n<A.length;n+=r){
const o=A.subarray(n,n+r);C.values.set(o);C.rows.set(e.subarray(n,n+r));i(g,f,o.length,t,s,u)}const[h,w,m,d]=I;return{sum:h+m,squares:w+d}}}),8096:((A,e,t)=>{
t.d(e,{perform:()=>perform});var n=t(3375);var s=t(1602);var r=t(5893);var o=t(1455);const i=10;const c=13;const a=34;const l=65536;const u=20
;async function guessBegin(A){const e=await(0,o.open)(A.file,"r");try{const t=A.to??(await e.stat()).size;const n=A.from-1;for(let s=l;;s*=4){
const r=Buffer.alloc(Math.min(s,Math.max(0,t+l-n)));const{bytesRead:o}=await e.read(r,0,r.length,n);const i=r.subarray(0,o);const c=afterLine(i,false)
;const a=afterLine(i,true);const u=!fits(i,c,A)&&fits(i,a,A);const g=u?a:c;if(g>=0)return n+g;if(o<s)return t}}finally{await e.close()}}function afterLine(A,e){
let t=e;for(let e=0;e<A.length;e++){const n=A[e];if(n===a)t=!t;else if(!t&&(n===i||n===c))return e+1}return-1}function fits(A,e,{names:t,delimiter:n}){
if(e<0)return false;let s=false;let r=1;let o=e;let l=0;for(let g=e;g<A.length&&l<u;g++){const e=A[g];if(s){if(e!==a)continue;A[g+1]===a?g++:s=false
}else if(e===a){if(g>o)return false;s=true}else if(e===n){r++;o=g+1}else if(e===i||e===c){const A=r===1&&o===g;if(!A){if(r!==t.length)return false;l++}r=1;o=g+1
}}return l>0}var g=t(9859);async function readRange(A,e=()=>{}){const t=A.exact?A.from:await guessBegin(A);const n=A.columns.map(({request:A})=>A)
;const o=new s.O({columns:n,others:"skip"});const i=o.columnsOf(A.names,A.file)
;for(const{request:e,kind:t}of A.columns)t==="category"&&o.columns.get(e.name)?.restartAsCategory();const c={begin:t,end:t,rows:0,columns:[],fault:null}
;const a=A.to??1/0;if(t>=a)return c;o.reserve(A.rows);const l=new g.B(i,A.delimiter,0,A=>o.reserve(A));const u=new r.TX({file:A.file,gzip:false,start:t,
...A.chunk!==void 0&&{chunk:A.chunk},onBytes:A=>e({bytes:A,rows:l.row})});try{for(let A=0;;){const e=await u.next(A)
;A=l.scan(e.bytes,e.from,e.end,e.offset,e.last,a);c.end=e.offset+A;if(l.between&&c.end>=a)break;if(e.fault){c.fault={kind:"byte",at:e.fault};break}
if(e.last)break}}catch(A){c.fault=faultOf(A)}finally{await u.close()}c.rows=l.row;c.columns=[...o.columns.values()].map(A=>A.filled(c.rows));return c}
function faultOf(A){if(A instanceof g.p){const{fault:e,record:t,offset:n,field:s}=A;return{kind:"form",fault:e,record:t,offset:n,field:s}}
if(A instanceof r.VL)return{kind:"length",offset:A.offset};throw A}var f=t(6869);var I=t(9656);const C={readTable:({files:A,request:e,budget:t},n)=>(0,
f.x)(A,e,{progress:seldom(n),budget:t}),readRange:(A,e)=>readRange(A,seldom(e)),takeColumns:A=>(0,I.V)(A),countPart:A=>(0,n.j$)(A)}
;async function perform(A,e,t){return await C[A](e,t)}function seldom(A){let e=0;return t=>{const n=performance.now();if(n<e)return;e=n+100;A(t)}}})};