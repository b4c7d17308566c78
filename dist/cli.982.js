export const id=982;export const ids=[982];export const modules={8263:((e,t,A)=>{A.d(t,{iW:()=>measuredColumns,jN:()=>presentRows,q8:()=>countCategories,
vA:()=>totalsOf,vK:()=>countColumns,y$:()=>countColumn});var n=A(5100);var s=A(5563);var o=A(903);function countColumns(e,t){
const counted=A=>new Map([...measuredColumns(e,t,A)].map(([e,t])=>[e,countColumn(t)]));return{reference:counted(t.reference.table),
candidate:counted(t.candidate.table)}}function measuredColumns(e,t,A){const{score:n,scores:s,prediction:o,task:r}=e.data
;const c=[n,...Object.values(s??{}),r==="regression"?o:null];const i=new Map;for(const e of[...c,...t.features.map(e=>e.name)]){
const t=e===null?void 0:A.columns.get(e);e!==null&&t&&i.set(e,t)}return i}function countColumn(e,t){if(e.type==="category")return{type:"category",
rows:e.codes.length,missing:e.missing,counts:countCategories(e)};const{values:A,missing:s,invalid:r}=e;return{type:"number",rows:(0,n.oW)(A),missing:s,
invalid:r,counts:(0,o.I)(A,t)}}function totalsOf(e){if(e.type==="category")return e;const{type:t,rows:A,missing:n,invalid:s}=e;return{type:t,rows:A,missing:n,
invalid:s}}function presentRows({rows:e,missing:t,invalid:A}){return e-t-(A?.cells??0)}function countCategories(e){const t=(0,s.wA)(e.codes,e.categories.length)
;const A=new Map;e.categories.forEach((e,n)=>{t[n]>0&&A.set(e,t[n])});return A}}),7784:((e,t,A)=>{A.d(t,{JY:()=>canBeNamed,Yu:()=>cellsOfRows,h_:()=>cutColumn,
nc:()=>cellsOf,tS:()=>applyCut});var n=A(8263);var s=A(3558);var o=A(402);const r=8;const c=30;const i=200;function cellsOf(e){
return e.type==="number"?e.edges.length+2:e.categories.length+2}function cutColumn(e){if(e.type==="number")return{type:"number",edges:edgesOf(e)}
;const t=[...e.counts].filter(([e,t])=>t>0&&canBeNamed(e)).sort((e,t)=>t[1]-e[1]);return{type:"category",categories:t.slice(0,c).map(([e])=>e)}}
function canBeNamed(e){return e.length<=i&&!/[\p{C}\p{Zl}\p{Zp}\p{DI}]/u.test(e)}function applyCut(e,t){if(e.type==="number"&&t.type==="number")return{
values:e.values,edges:t.edges};if(e.type!=="category"||t.type!=="category")return null;const A=new Map(t.categories.map((e,t)=>[e,t]))
;const n=t.categories.length;const s=Uint8Array.from(e.categories,e=>A.get(e)??n);return{codes:e.codes,cells:s,missing:n+1}}function cellsOfRows(e,t){
if("edges"in e)return(0,o.Wp)(e.values,e.edges,t);const{codes:A,cells:n,missing:s}=e;const r=new Uint8Array(t.length)
;for(let e=0;e<r.length;e++)r[e]=n[A[t[e]]]??s;return r}function edgesOf(e){const{counts:t}=e;const{values:A}=t
;if(A.length<=r)return[...A.subarray(1)].filter(writable);const o=(0,n.jN)(e);const valueBehind=e=>{const n=Math.min((0,s.QL)(t),Math.max(1,Math.ceil(e*o)))
;return A[(0,s.bJ)(t.rows,n-1).index]};const c=[];for(let e=1;e<r;e++){const[t,n]=[valueBehind(e/r-.01),valueBehind(e/r+.01)];const s=c.at(-1)??A[0]
;const o=roundest(t,n);const i=o>s?o:A.find(e=>e>n);i!==void 0&&i>s&&c.push(i)}return c.filter(writable)}function writable(e){return e===0||Math.abs(e)>1e-307}
function roundest(e,t){const A=e/2+t/2;for(let n=1;n<=15;n++){const s=Number(A.toPrecision(n));if(s>=e&&s<=t)return s}return t}}),402:((e,t,A)=>{A.d(t,{
N:()=>keepCode,V$:()=>cellCounter,Wp:()=>cutRows,u_:()=>keepBetween});var n=A(4287);var s=A(4967);var o=A(2296);function cutRows(e,t,A){
const{memory:r,cutValues:c,quotients:i,takeDoubles:a,takeIntegers:l,block:u,blockSides:g,ends:f,keys:I}=(0,o.ZM)();const[C,h,w]=[I,I+4*o.IE,I+8*o.IE];(0,
s.V)(r,w+8*o.IE);const{buffer:m}=r;const d=Buffer.from(m,u,8*o.IE);const B=new Uint32Array(m,C,o.IE);const p=new Uint8Array(m,g,o.IE)
;new Float64Array(m,f,t.length).set(t);const[Q,E]=e instanceof Float64Array?[e,0]:[e.wholes,e.unit];const[y,b]=[(0,n.$$)(Q),Q.BYTES_PER_ELEMENT]
;const[k,M]=E===0?[a,w]:[l,h];const v=new Uint8Array(A.length);for(let e=0;e<A.length;e+=o.IE){const s=A.subarray(e,e+o.IE);B.set(s);for(let e=0;e<s.length;){
const t=s[e];const A=Math.min(o.IE,Q.length-t);(0,n.nC)(y,t*b,(t+A)*b,d,0);e+=k(u,t,A,C+4*e,s.length-e,M+b*e)}E!==0&&i(h,s.length,E,w)
;c(w,s.length,f,t.length,g);v.set(p.subarray(0,s.length),e)}return v}function keepBetween(e,t,A){const{memory:n,keepBetween:r,block:c,blockSides:i,keys:a}=(0,
o.ZM)();(0,s.V)(n,a);const l=new Float64Array(n.buffer,c,o.IE);const u=new Uint8Array(n.buffer,i,o.IE);const[g,f]=[t?.[0]??-1/0,t?.[1]??Number.NaN]
;for(const[n,s]of(0,o._W)(e,l)){u.set(A.subarray(n,n+s));r(c,s,g,f,t===null?1:0,i);A.set(u.subarray(0,s),n)}}function keepCode(e,t,A){
const{memory:n,keepCode:r,block:c,blockSides:i,keys:a}=(0,o.ZM)();(0,s.V)(n,a);const l=new Uint8Array(n.buffer,i,o.IE);for(const[s,a]of(0,
o.Cl)(e,new Int32Array(n.buffer,c,o.IE))){l.set(A.subarray(s,s+a));r(c,a,t,i);A.set(l.subarray(0,a),s)}}function cellCounter(e,t){
const{memory:A,joinWrong:n,countCells:r,heap:c}=(0,o.ZM)();const i=t.length;const a=(0,o.b6)(c());const l=a+i;const placeOf=e=>l+i+e*i;const u=(0,
o.b6)(placeOf(e.length));const g=(0,o.b6)(u+2*i);const f=Math.max(0,...e.map(({cells:e})=>e));(0,s.V)(A,g+8*f*f);const I=new Uint8Array(A.buffer);I.set(t,a)
;I.fill(0,l,l+i);e.forEach(({codes:e},t)=>{I.set(e,placeOf(t))});let C=-1;return(t,s)=>{t!==C&&n(placeOf(t),a,i,u);C=t;const o=2*e[t].cells
;const c=new Uint32Array(A.buffer,g,o*(s===null?1:e[s].cells));c.fill(0);r(u,s===null?l:placeOf(s),i,o,g);return c.slice()}}}),8943:((e,t,A)=>{A.d(t,{
CJ:()=>countSegments,Xr:()=>addSegmentCounts,dR:()=>pairIndex});var n=A(402);function countSegments(e,t){const A=e.map(e=>e.cells);const s=(0,n.V$)(e,t)
;const o={right:0,wrong:0,cells:A,singles:[],pairs:[]};for(let e=0;e<t.length;e++)o.wrong+=t[e];o.right=t.length-o.wrong;for(let t=0;t<e.length;t++){
o.singles.push(s(t,null));for(let A=t+1;A<e.length;A++)o.pairs.push(s(t,A))}return o}function addSegmentCounts(e,t){const add=(e,t)=>e.map((e,A)=>e+t[A])
;return{right:e.right+t.right,wrong:e.wrong+t.wrong,cells:e.cells,singles:e.singles.map((e,A)=>add(e,t.singles[A])),pairs:e.pairs.map((e,A)=>add(e,t.pairs[A]))}
}function pairIndex(e,t,A){return e*(2*A-e-1)/2+t-e-1}}),3375:((e,t,A)=>{A.d(t,{GI:()=>partsOfSearch,j$:()=>countPart,j9:()=>rowsToSearch,jO:()=>countForSearch,
nn:()=>joinParts});var n=A(5563);var s=A(7784);var o=A(8943);const r=64;const c=6e7;const i=1e5;const a=.25;function rowsToSearch(e,t,[A,n],o,a){
if(!e.segments.search)return null;const typeIn=({columns:e},t)=>e.get(t)?.type??null
;const l=t.filter(({name:t,type:A})=>A!=="time"&&!e.data.private.includes(t)&&(0,
s.JY)(t)).map(({name:e})=>e).filter(e=>typeIn(A,e)!==null&&typeIn(A,e)===typeIn(n,e)).slice(0,r);const u=l.length*(l.length-1)/2
;const g=sampled(o,a,Math.min(i,c/Math.max(1,u)));return g.rows.length===0||l.length===0?null:{features:l,...g}}
function partsOfSearch({features:e,rows:t,wrong:A},n,{columns:o},r){const c=e.map(e=>{const t=n.get(e);return{column:(0,s.tS)(o.get(e),t),cells:(0,s.nc)(t)}})
;const i=Math.ceil(t.length/r);return Array.from({length:r},(e,n)=>{const[s,o]=[n*i,(n+1)*i];return{columns:c,rows:t.slice(s,o),wrong:A.slice(s,o)}})}
function countPart({columns:e,rows:t,wrong:A}){const n=e.map(({column:e,cells:A})=>({codes:(0,s.Yu)(e,t),cells:A}));return(0,o.CJ)(n,A)}
function joinParts({features:e},t,A){return{features:e.map(e=>({name:e,cut:t.get(e)})),counts:A.reduce(o.Xr)}}function countForSearch(e,t,A){
return joinParts(e,t,partsOfSearch(e,t,A,1).map(countPart))}function judge(e,t){const{actual:A,predicted:n}=e
;if(e.task==="classes")return e=>A[e]<0||n[e]<0?null:A[e]!==n[e];const s=t.residuals?upper(t.residuals.absoluteErrors,a):0;return e=>{
const t=Math.abs(n[e]-A[e]);return Number.isFinite(t)?t>s:null}}function judgedRows({confusion:e,residuals:t}){return t?.cases??e?.table.reduce((e,t)=>e+t,0)??0
}function upper({values:e,rows:t},A){let n=0;for(let e=0;e<t.length;e++)n+=t[e];let s=0;let o=e.length-1;while(o>0&&s+t[o]<=A*n)s+=t[o--];return e[o]}
function sampled(e,t,A){const[s,o]=[judge(e,t),judgedRows(t)];const r=(0,n.dk)(e.actual.length,Math.min(1,A/o));const c=new Uint8Array(r.length);let i=0
;for(const e of r){const t=s(e);if(t===null)continue;r[i]=e;c[i++]=t?1:0}return{rows:r.subarray(0,i),wrong:c.subarray(0,i)}}}),9270:((e,t,A)=>{A.d(t,{
S:()=>runningSums,d:()=>compensatedSum});function runningSums(e){return{sums:new Float64Array(e),lost:new Float64Array(e)}}function compensatedSum(e,t){
const{sums:A,lost:n}=runningSums(1);for(let s=0;s<e;s++){const e=t(s);const o=A[0];const r=o+e;n[0]+=Math.abs(o)>=Math.abs(e)?o-r+e:e-r+o;A[0]=r}
return A[0]+n[0]}}),2247:((e,t,A)=>{A.d(t,{c:()=>ScorePasses,P:()=>deviations});var n=A(4967)
;const s="AGFzbQEAAAABQwtgAn9/AGAEf39/fwBgA39/fABgBX9/fHx8AGABfAF8YAV/f39/fwBgAAF8YAR/f3x8AGAAAX9gAABgBn9/f3x8fwACDgEGc2NvcmVzA2xvZwAEAxAPBQYAAAEABwIDAggBAwkKBQMBAAAGYgt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALB7oBEA1hZGREZXZpYXRpb25zAA8EaGVhcAALA3VzZQABBWJlZ2luAA4FdG90YWwAAgpyYW5rU2hhcmVzAAcOcHJlY2lzaW9uU3RlcHMACBNwcmVjaXNpb25JbmZsdWVuY2VzAAkNc3F1YXJlZExvc3NlcwAGCWxvZ0xvc3NlcwAKCXN1bUxvc3NlcwAECnN1bVNxdWFyZXMAAwZjZW50cmUADQdzdW1CaW5zAAUEZ2FwcwAMBm1lbW9yeQIACuULDxYAIAAkACABJAEgAiQCIAMkAyAEJAQLBwAjBSMGoAt3AgJ8An8DQCAAIAFIBEAjBiMFIwUgAEECdCIFIwFqKAIAuCAAQQN0IgQjA2orAwAiAiACoqIjAiAFaigCALgjBCAEaisDACICIAKioqAiAqAiA6EgAqAgAiADoSMFoCMFIAJmG6AkBiADJAUgAEEBaiEADAELCwttAgJ8An8DQCAAIAFIBEAjBiMFIwUgAEECdCIEIwFqKAIAuCAAQQN0IgUjA2orAwCiIwIgBGooAgC4IwQgBWorAwCioCICoCIDoSACoCACIAOhIwWgIwUgAmYboCQGIAMkBSAAQQFqIQAMAQsLC6wBAgN8An8DQCAAIAFIBEAgAyACQQFrIgcjACAAQQN0aisDACIFIAK3opz8AiIIQQAgCEEAThsiCCAHIAhIGyIHQQN0aiIIIAgrAwAgAEECdCIIIwFqKAIAuCIGIwIgCGooAgC4oCIEIAWioDkDACADIAIgB2pBA3RqIgggCCsDACAGoDkDACADIAJBAXQgB2pBA3RqIgcgBysDACAEoDkDACAAQQFqIQAMAQsLC08CAX8CfANAIAAgAUgEQCAAQQN0IgIjAGorAwAiA0QAAAAAAADwv6AhBCMDIAJqIAQgBKI5AwAjBCACaiADIAOiOQMAIABBAWohAAwBCwsLjgECA3wBfwNAIAAgAUgEQCMFIABBAnQiByMBaigCALgiBCMIIwIgB2ooAgC4IgVEAAAAAAAA4D+ioCIGoqAkBSAAQQN0IgcjA2ogBiADozkDACMEIAdqRAAAAAAAAPA/IwcgBEQAAAAAAADgP6KgIAKjoTkDACMIIAWgJAgjByAEoCQHIABBAWohAAwBCwsLVwIBfwF8IAFBAWshAQNAIAAgAUwEQCMHIAFBAnQiAyMBaigCALgiBKAkByMIIwIgA2ooAgC4oCQIIwUgBCACoyMHIwcjCKCjoqAkBSABQQFrIQEMAQsLC5gBAgZ8An8DQCAAIAFIBEAgAyMHoSIFIAQjCKEiCKAiBiAGoiEHIwkgAEECdCILIwFqKAIAuCIJIAOjIgogCKIgB6OgJAkjCiAKIAWiIAejoCQKIABBA3QiDCMDaiAFIAajIAKhIAOjIwmgOQMAIwQgDGojCpo5AwAjByAJoCQHIwgjAiALaigCALigJAggAEEBaiEADAELCwu2AQIBfAF/A0AgACABSARAIABBA3QiBCMAaisDACEDIwMgBGojASAAQQJ0aigCALhEAAAAAAAAAABhBHxEAAAAAAAAAAAFRAAAAAAAAPA/IAKhIAIgA6WkEACaCzkDACMEIABBA3RqIwIgAEECdGooAgC4RAAAAAAAAAAAYQR8RAAAAAAAAAAABUQAAAAAAADwPyACoSACRAAAAAAAAPA/IAOhpaQQAJoLOQMAIABBAWohAAwBCwsLBQBBgAgLeAIDfwJ8A0AgACABSARAIAMgAkEBayIFIABBA3QiBCMAaisDACIHIAK3opz8AiIGQQAgBkEAThsiBiAFIAZIG0EDdGorAwAhCCMDIARqIAggB0QAAAAAAADwv6CiOQMAIwQgBGogCCAHojkDACAAQQFqIQAMAQsLC0cBAn8DQCAAIAFIBEAgAEEDdCIFIwNqIgYgBisDACACoSADozkDACMEIAVqIgUgBSsDACACoSAEozkDACAAQQFqIQAMAQsLC0QARAAAAAAAAAAAJApEAAAAAAAAAAAkCUQAAAAAAAAAACQIRAAAAAAAAAAAJAdEAAAAAAAAAAAkBkQAAAAAAAAAACQFC5kBAwV7AX8CfCAF/QAEACEGIAX9AAQQIQgDQCACIAtKBEAgBiAAIAtBA3RqKwMAIAOiIAShIgwgASALQQJ0aigCALiiIg39FCAMIA2i/SIBIgr98AEiByAG/fEBIQkgCCAGIAcgCf3xAf3xASAKIAn98QH98AH98AEhCCAHIQYgC0EBaiELDAELCyAFIAb9CwQAIAUgCP0LBBAL"
;const o=4096;const r=2;const c=2**32;const i=65536;const a=(0,n.F)(s,{scores:{log:Math.log}});let l;let u=[];let g=0;let f=0;class ScorePasses{kernel;scores
;bins;influences;constructor(e){l??=a();this.kernel=l;this.scores=e.scores.length;this.bins=Math.ceil(l.heap()/8)*8;this.influences=this.bins+i
;const placeOf=e=>this.influences+16*g*(1+e);if(this.scores>g||u.length===0){g=Math.max(g,this.scores);u=Array.from({length:placeOf(r)<=c?r:1},()=>null);f=0}
const{memory:t}=l;(0,n.V)(t,placeOf(u.length));let A=u.indexOf(e);if(A<0){A=f;f=(f+1)%u.length;u[A]=e;new Float64Array(t.buffer,placeOf(A),g).set(e.scores)
;new Uint32Array(t.buffer,placeOf(A)+8*g,g).set(e.positives);new Uint32Array(t.buffer,placeOf(A)+12*g,g).set(e.negatives)}const s=placeOf(A)
;l.use(s,s+8*g,s+12*g,this.influences,this.influences+8*g)}rankShares(e,t){const{rankShares:A}=this.kernel;return this.over((n,s)=>A(n,s,e,t))}
precisionInfluences(e,t){const{begin:A,precisionSteps:n,precisionInfluences:s,sumSquares:r,total:c}=this.kernel;A()
;for(let t=this.scores;t>0;t-=o)n(Math.max(0,t-o),t,e);const i=c();const a=this.over((A,n)=>{s(A,n,i,e,t);r(A,n)});return{value:i,squares:a}}squaredLosses(){
const{squaredLosses:e,sumLosses:t}=this.kernel;return this.over((A,n)=>{e(A,n);t(A,n)})}logLosses(e){const{logLosses:t,sumLosses:A}=this.kernel
;return this.over((n,s)=>{t(n,s,e);A(n,s)})}gaps(e,t,A){const{gaps:n,centre:s,sumSquares:o}=this.kernel;this.doubles(this.bins,e.length).set(e)
;return this.over((r,c)=>{n(r,c,e.length,this.bins);s(r,c,t,A,A);o(r,c)})}centre(e,t,A){const{centre:n,sumSquares:s}=this.kernel;return this.over((o,r)=>{
n(o,r,e,t,A);s(o,r)})}sumBins(e){const t=this.doubles(this.bins,3*e).fill(0);const{sumBins:A}=this.kernel;this.over((t,n)=>A(t,n,e,this.bins))
;return[t.slice(0,e),t.slice(e,2*e),t.slice(2*e)]}left(){const{influences:e,scores:t}=this;return{positive:this.doubles(e,t),negative:this.doubles(e+8*g,t)}}
over(e){const{begin:t,total:A}=this.kernel;t();for(let t=0;t<this.scores;t+=o)e(t,Math.min(t+o,this.scores));return A()}doubles(e,t){
return new Float64Array(this.kernel.memory.buffer,e,t)}}function deviations({values:e,rows:t},A,s){l??=a();const{memory:r,addDeviations:c}=l
;const u=Math.ceil(l.heap()/16)*16;const[g,f]=[u+32,u+32+8*o];(0,n.V)(r,u+i);const I=new Float64Array(r.buffer,u,4).fill(0);const C={
values:new Float64Array(r.buffer,g,o),rows:new Uint32Array(r.buffer,f,o)};for(let n=0;n<e.length;n+=o){const r=e.subarray(n,n+o);C.values.set(r)
;C.rows.set(t.subarray(n,n+o));c(g,f,r.length,A,s,u)}const[h,w,m,d]=I;return{sum:h+m,squares:w+d}}}),8096:((e,t,A)=>{A.d(t,{perform:()=>perform});var n=A(3375)
;var s=A(1602);var o=A(5893);var r=A(1455);const c=10;const i=13;const a=34;const l=65536;const u=20;async function guessBegin(e){const t=await(0,
r.open)(e.file,"r");try{const A=e.to??(await t.stat()).size;const n=e.from-1;for(let s=l;;s*=4){const o=Buffer.alloc(Math.min(s,Math.max(0,A+l-n)))
;const{bytesRead:r}=await t.read(o,0,o.length,n);const c=o.subarray(0,r);const i=afterLine(c,false);const a=afterLine(c,true);const u=!fits(c,i,e)&&fits(c,a,e)
;const g=u?a:i;if(g>=0)return n+g;if(r<s)return A}}finally{await t.close()}}function afterLine(e,t){let A=t;for(let t=0;t<e.length;t++){const n=e[t]
;if(n===a)A=!A;else if(!A&&(n===c||n===i))return t+1}return-1}function fits(e,t,{names:A,delimiter:n}){if(t<0)return false;let s=false;let o=1;let r=t;let l=0
;for(let g=t;g<e.length&&l<u;g++){const t=e[g];if(s){if(t!==a)continue;e[g+1]===a?g++:s=false}else if(t===a){if(g>r)return false;s=true}else if(t===n){o++;r=g+1
}else if(t===c||t===i){const e=o===1&&r===g;if(!e){if(o!==A.length)return false;l++}o=1;r=g+1}}return l>0}var g=A(9859);async function readRange(e,t=()=>{}){
const A=e.exact?e.from:await guessBegin(e);const n=e.columns.map(({request:e})=>e);const r=new s.O({columns:n,others:"skip"})
;const c=r.columnsOf(e.names,e.file);for(const{request:t,kind:A}of e.columns)A==="category"&&r.columns.get(t.name)?.restartAsCategory();const i={begin:A,end:A,
rows:0,columns:[],fault:null};const a=e.to??1/0;if(A>=a)return i;r.reserve(e.rows);const l=new g.B(c,e.delimiter,0,e=>r.reserve(e));const u=new o.TX({
file:e.file,gzip:false,start:A,...e.chunk!==void 0&&{chunk:e.chunk},onBytes:e=>t({bytes:e,rows:l.row})});try{for(let e=0;;){const t=await u.next(e)
;e=l.scan(t.bytes,t.from,t.end,t.offset,t.last,a);i.end=t.offset+e;if(l.between&&i.end>=a)break;if(t.fault){i.fault={kind:"byte",at:t.fault};break}
if(t.last)break}}catch(e){i.fault=faultOf(e)}finally{await u.close()}i.rows=l.row;i.columns=[...r.columns.values()].map(e=>e.filled(i.rows));return i}
function faultOf(e){if(e instanceof g.p){const{fault:t,record:A,offset:n,field:s}=e;return{kind:"form",fault:t,record:A,offset:n,field:s}}
if(e instanceof o.VL)return{kind:"length",offset:e.offset};throw e}var f=A(6869);var I=A(9656);const C={readTable:({files:e,request:t,budget:A},n)=>(0,
f.x)(e,t,{progress:seldom(n),budget:A}),readRange:(e,t)=>readRange(e,seldom(t)),takeColumns:e=>(0,I.V)(e),countPart:e=>(0,n.j$)(e)}
;async function perform(e,t,A){return await C[e](t,A)}function seldom(e){let t=0;return A=>{const n=performance.now();if(n<t)return;t=n+100;e(A)}}})};