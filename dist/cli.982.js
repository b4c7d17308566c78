export const id=982;export const ids=[982];export const modules={8263:((A,e,t)=>{t.d(e,{iW:()=>measuredColumns,jN:()=>presentRows,q8:()=>countCategories,
vA:()=>totalsOf,vK:()=>countColumns,y$:()=>countColumn});var n=t(5100);var s=t(5563);var o=t(903);function countColumns(A,e){
const counted=t=>new Map([...measuredColumns(A,e,t)].map(([A,e])=>[A,countColumn(e)]));return{reference:counted(e.reference.table),
candidate:counted(e.candidate.table)}}function measuredColumns(A,e,t){const{score:n,scores:s,prediction:o,task:r}=A.data
;const c=[n,...Object.values(s??{}),r==="regression"?o:null];const i=new Map;for(const A of[...c,...e.features.map(A=>A.name)]){
const e=A===null?void 0:t.columns.get(A);A!==null&&e&&i.set(A,e)}return i}function countColumn(A,e){if(A.type==="category")return{type:"category",
rows:A.codes.length,missing:A.missing,counts:countCategories(A)};const{values:t,missing:s,invalid:r}=A;return{type:"number",rows:(0,n.oW)(t),missing:s,
invalid:r,counts:(0,o.I)(t,e)}}function totalsOf(A){if(A.type==="category")return A;const{type:e,rows:t,missing:n,invalid:s}=A;return{type:e,rows:t,missing:n,
invalid:s}}function presentRows({rows:A,missing:e,invalid:t}){return A-e-(t?.cells??0)}function countCategories(A){const e=(0,s.wA)(A.codes,A.categories.length)
;const t=new Map;A.categories.forEach((A,n)=>{e[n]>0&&t.set(A,e[n])});return t}}),7784:((A,e,t)=>{t.d(e,{JY:()=>canBeNamed,Yu:()=>cellsOfRows,h_:()=>cutColumn,
nc:()=>cellsOf,tS:()=>applyCut});var n=t(8263);var s=t(3558);var o=t(402);const r=8;const c=30;const i=200;function cellsOf(A){
return A.type==="number"?A.edges.length+2:A.categories.length+2}function cutColumn(A){if(A.type==="number")return{type:"number",edges:edgesOf(A)}
;const e=[...A.counts].filter(([A,e])=>e>0&&canBeNamed(A)).sort((A,e)=>e[1]-A[1]);return{type:"category",categories:e.slice(0,c).map(([A])=>A)}}
function canBeNamed(A){return A.length<=i&&!/[\p{C}\p{Zl}\p{Zp}\p{DI}]/u.test(A)}function applyCut(A,e){if(A.type==="number"&&e.type==="number")return{
values:A.values,edges:e.edges};if(A.type!=="category"||e.type!=="category")return null;const t=new Map(e.categories.map((A,e)=>[A,e]))
;const n=e.categories.length;const s=Uint8Array.from(A.categories,A=>t.get(A)??n);return{codes:A.codes,cells:s,missing:n+1}}function cellsOfRows(A,e){
if("edges"in A)return(0,o.Wp)(A.values,A.edges,e);const{codes:t,cells:n,missing:s}=A;const r=new Uint8Array(e.length)
;for(let A=0;A<r.length;A++)r[A]=n[t[e[A]]]??s;return r}function edgesOf(A){const{counts:e}=A;const{values:t}=e
;if(t.length<=r)return[...t.subarray(1)].filter(writable);const o=(0,n.jN)(A);const valueBehind=A=>{const n=Math.min((0,s.QL)(e),Math.max(1,Math.ceil(A*o)))
;return t[(0,s.bJ)(e.rows,n-1).index]};const c=[];for(let A=1;A<r;A++){const[e,n]=[valueBehind(A/r-.01),valueBehind(A/r+.01)];const s=c.at(-1)??t[0]
;const o=roundest(e,n);const i=o>s?o:t.find(A=>A>n);i!==void 0&&i>s&&c.push(i)}return c.filter(writable)}function writable(A){return A===0||Math.abs(A)>1e-307}
function roundest(A,e){const t=A/2+e/2;for(let n=1;n<=15;n++){const s=Number(t.toPrecision(n));if(s>=A&&s<=e)return s}return e}}),402:((A,e,t)=>{t.d(e,{
N:()=>keepCode,V$:()=>cellCounter,Wp:()=>cutRows,u_:()=>keepBetween});var n=t(4287);var s=t(4967);var o=t(2296);function cutRows(A,e,t){
const{memory:r,cutValues:c,quotients:i,takeDoubles:a,takeIntegers:l,block:u,blockSides:g,ends:f,keys:I}=(0,o.ZM)();const[w,C,B]=[I,I+4*o.IE,I+8*o.IE];(0,
s.V)(r,B+8*o.IE);const{buffer:h}=r;const m=Buffer.from(h,u,8*o.IE);const E=new Uint32Array(h,w,o.IE);const d=new Uint8Array(h,g,o.IE)
;new Float64Array(h,f,e.length).set(e);const[Q,y]=A instanceof Float64Array?[A,0]:[A.wholes,A.unit];const[p,b]=[(0,n.$$)(Q),Q.BYTES_PER_ELEMENT]
;const[M,k]=y===0?[a,B]:[l,C];const v=new Uint8Array(t.length);for(let A=0;A<t.length;A+=o.IE){const s=t.subarray(A,A+o.IE);E.set(s);for(let A=0;A<s.length;){
const e=s[A];const t=Math.min(o.IE,Q.length-e);(0,n.nC)(p,e*b,(e+t)*b,m,0);A+=M(u,e,t,w+4*A,s.length-A,k+b*A)}y!==0&&i(C,s.length,y,B)
;c(B,s.length,f,e.length,g);v.set(d.subarray(0,s.length),A)}return v}function keepBetween(A,e,t){const{memory:n,keepBetween:r,block:c,blockSides:i,keys:a}=(0,
o.ZM)();(0,s.V)(n,a);const l=new Float64Array(n.buffer,c,o.IE);const u=new Uint8Array(n.buffer,i,o.IE);const[g,f]=[e?.[0]??-1/0,e?.[1]??Number.NaN]
;for(const[n,s]of(0,o._W)(A,l)){u.set(t.subarray(n,n+s));r(c,s,g,f,e===null?1:0,i);t.set(u.subarray(0,s),n)}}function keepCode(A,e,t){
const{memory:n,keepCode:r,block:c,blockSides:i,keys:a}=(0,o.ZM)();(0,s.V)(n,a);const l=new Uint8Array(n.buffer,i,o.IE);for(const[s,a]of(0,
o.Cl)(A,new Int32Array(n.buffer,c,o.IE))){l.set(t.subarray(s,s+a));r(c,a,e,i);t.set(l.subarray(0,a),s)}}function cellCounter(A,e){
const{memory:t,joinWrong:n,countCells:r,heap:c}=(0,o.ZM)();const i=e.length;const a=(0,o.b6)(c());const l=a+i;const placeOf=A=>l+i+A*i;const u=(0,
o.b6)(placeOf(A.length));const g=(0,o.b6)(u+2*i);const f=Math.max(0,...A.map(({cells:A})=>A));(0,s.V)(t,g+8*f*f);const I=new Uint8Array(t.buffer);I.set(e,a)
;I.fill(0,l,l+i);A.forEach(({codes:A},e)=>{I.set(A,placeOf(e))});let w=-1;return(e,s)=>{e!==w&&n(placeOf(e),a,i,u);w=e;const o=2*A[e].cells
;const c=new Uint32Array(t.buffer,g,o*(s===null?1:A[s].cells));c.fill(0);r(u,s===null?l:placeOf(s),i,o,g);return c.slice()}}}),8943:((A,e,t)=>{t.d(e,{
CJ:()=>countSegments,Xr:()=>addSegmentCounts,dR:()=>pairIndex});var n=t(402);function countSegments(A,e){const t=A.map(A=>A.cells);const s=(0,n.V$)(A,e)
;const o={right:0,wrong:0,cells:t,singles:[],pairs:[]};for(let A=0;A<e.length;A++)o.wrong+=e[A];o.right=e.length-o.wrong;for(let e=0;e<A.length;e++){
o.singles.push(s(e,null));for(let t=e+1;t<A.length;t++)o.pairs.push(s(e,t))}return o}function addSegmentCounts(A,e){const add=(A,e)=>A.map((A,t)=>A+e[t])
;return{right:A.right+e.right,wrong:A.wrong+e.wrong,cells:A.cells,singles:A.singles.map((A,t)=>add(A,e.singles[t])),pairs:A.pairs.map((A,t)=>add(A,e.pairs[t]))}
}function pairIndex(A,e,t){return A*(2*t-A-1)/2+e-A-1}}),3375:((A,e,t)=>{t.d(e,{GI:()=>partsOfSearch,j$:()=>countPart,j9:()=>rowsToSearch,jO:()=>countForSearch,
nn:()=>joinParts});var n=t(5563);var s=t(7784);var o=t(8943);const r=64;const c=6e7;const i=1e5;const a=.25;function rowsToSearch(A,e,[t,n],o,a){
if(!A.segments.search)return null;const typeIn=({columns:A},e)=>A.get(e)?.type??null
;const l=e.filter(({name:e,type:t})=>t!=="time"&&!A.data.private.includes(e)&&(0,
s.JY)(e)).map(({name:A})=>A).filter(A=>typeIn(t,A)!==null&&typeIn(t,A)===typeIn(n,A)).slice(0,r);const u=l.length*(l.length-1)/2
;const g=sampled(o,a,Math.min(i,c/Math.max(1,u)));return g.rows.length===0||l.length===0?null:{features:l,...g}}
function partsOfSearch({features:A,rows:e,wrong:t},n,{columns:o},r){const c=A.map(A=>{const e=n.get(A);return{column:(0,s.tS)(o.get(A),e),cells:(0,s.nc)(e)}})
;const i=Math.ceil(e.length/r);return Array.from({length:r},(A,n)=>{const[s,o]=[n*i,(n+1)*i];return{columns:c,rows:e.slice(s,o),wrong:t.slice(s,o)}})}
function countPart({columns:A,rows:e,wrong:t}){const n=A.map(({column:A,cells:t})=>({codes:(0,s.Yu)(A,e),cells:t}));return(0,o.CJ)(n,t)}
function joinParts({features:A},e,t){return{features:A.map(A=>({name:A,cut:e.get(A)})),counts:t.reduce(o.Xr)}}function countForSearch(A,e,t){
return joinParts(A,e,partsOfSearch(A,e,t,1).map(countPart))}function judge(A,e){const{actual:t,predicted:n}=A
;if(A.task==="classes")return A=>t[A]<0||n[A]<0?null:t[A]!==n[A];const s=e.residuals?upper(e.residuals.absoluteErrors,a):0;return A=>{
const e=Math.abs(n[A]-t[A]);return Number.isFinite(e)?e>s:null}}function judgedRows({confusion:A,residuals:e}){return e?.cases??A?.table.reduce((A,e)=>A+e,0)??0
}function upper({values:A,rows:e},t){let n=0;for(let A=0;A<e.length;A++)n+=e[A];let s=0;let o=A.length-1;while(o>0&&s+e[o]<=t*n)s+=e[o--];return A[o]}
function sampled(A,e,t){const[s,o]=[judge(A,e),judgedRows(e)];const r=(0,n.dk)(A.actual.length,Math.min(1,t/o));const c=new Uint8Array(r.length);let i=0
;for(const A of r){const e=s(A);if(e===null)continue;r[i]=A;c[i++]=e?1:0}return{rows:r.subarray(0,i),wrong:c.subarray(0,i)}}}),9270:((A,e,t)=>{t.d(e,{
S:()=>runningSums,d:()=>compensatedSum});function runningSums(A){return{sums:new Float64Array(A),lost:new Float64Array(A)}}function compensatedSum(A,e){
const{sums:t,lost:n}=runningSums(1);for(let s=0;s<A;s++){const A=e(s);const o=t[0];const r=o+A;n[0]+=Math.abs(o)>=Math.abs(A)?o-r+A:A-r+o;t[0]=r}
return t[0]+n[0]}}),2247:((A,e,t)=>{t.d(e,{cR:()=>ScorePasses,PP:()=>deviations,ni:()=>a});var n=t(4967)
;const s="AGFzbQEAAAABVw1gAn9/AGAEf39/fwBgA39/fABgBX9/fHx8AGABfAF8YAV/f39/fwBgAAF8YAR/f3x8AGAAAX9gAABgBn9/f3x8fwBgBn9/fH98fwF8YAd/f39/f39/AAIOAQZzY29yZXMDbG9nAAQDEhEFBgAAAQAHAgMCCAEDCQoLDAUDAQAABmILfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAACwfTARILd2Fsa0xhdHRpY2UAEAhwb29sUm93cwARDWFkZERldmlhdGlvbnMADwRoZWFwAAsDdXNlAAEFYmVnaW4ADgV0b3RhbAACCnJhbmtTaGFyZXMABw5wcmVjaXNpb25TdGVwcwAIE3ByZWNpc2lvbkluZmx1ZW5jZXMACQ1zcXVhcmVkTG9zc2VzAAYJbG9nTG9zc2VzAAoJc3VtTG9zc2VzAAQKc3VtU3F1YXJlcwADBmNlbnRyZQANB3N1bUJpbnMABQRnYXBzAAwGbWVtb3J5AgAKjRARFgAgACQAIAEkASACJAIgAyQDIAQkBAsHACMFIwagC3cCAnwCfwNAIAAgAUgEQCMGIwUjBSAAQQJ0IgUjAWooAgC4IABBA3QiBCMDaisDACICIAKioiMCIAVqKAIAuCMEIARqKwMAIgIgAqKioCICoCIDoSACoCACIAOhIwWgIwUgAmYboCQGIAMkBSAAQQFqIQAMAQsLC20CAnwCfwNAIAAgAUgEQCMGIwUjBSAAQQJ0IgQjAWooAgC4IABBA3QiBSMDaisDAKIjAiAEaigCALgjBCAFaisDAKKgIgKgIgOhIAKgIAIgA6EjBaAjBSACZhugJAYgAyQFIABBAWohAAwBCwsLrAECA3wCfwNAIAAgAUgEQCADIAJBAWsiByMAIABBA3RqKwMAIgUgAreinPwCIghBACAIQQBOGyIIIAcgCEgbIgdBA3RqIgggCCsDACAAQQJ0IggjAWooAgC4IgYjAiAIaigCALigIgQgBaKgOQMAIAMgAiAHakEDdGoiCCAIKwMAIAagOQMAIAMgAkEBdCAHakEDdGoiByAHKwMAIASgOQMAIABBAWohAAwBCwsLTwIBfwJ8A0AgACABSARAIABBA3QiAiMAaisDACIDRAAAAAAAAPC/oCEEIwMgAmogBCAEojkDACMEIAJqIAMgA6I5AwAgAEEBaiEADAELCwuOAQIDfAF/A0AgACABSARAIwUgAEECdCIHIwFqKAIAuCIEIwgjAiAHaigCALgiBUQAAAAAAADgP6KgIgaioCQFIABBA3QiByMDaiAGIAOjOQMAIwQgB2pEAAAAAAAA8D8jByAERAAAAAAAAOA/oqAgAqOhOQMAIwggBaAkCCMHIASgJAcgAEEBaiEADAELCwtXAgF/AXwgAUEBayEBA0AgACABTARAIwcgAUECdCIDIwFqKAIAuCIEoCQHIwgjAiADaigCALigJAgjBSAEIAKjIwcjByMIoKOioCQFIAFBAWshAQwBCwsLmAECBnwCfwNAIAAgAUgEQCADIwehIgUgBCMIoSIIoCIGIAaiIQcjCSAAQQJ0IgsjAWooAgC4IgkgA6MiCiAIoiAHo6AkCSMKIAogBaIgB6OgJAogAEEDdCIMIwNqIAUgBqMgAqEgA6MjCaA5AwAjBCAMaiMKmjkDACMHIAmgJAcjCCMCIAtqKAIAuKAkCCAAQQFqIQAMAQsLC7YBAgF8AX8DQCAAIAFIBEAgAEEDdCIEIwBqKwMAIQMjAyAEaiMBIABBAnRqKAIAuEQAAAAAAAAAAGEEfEQAAAAAAAAAAAVEAAAAAAAA8D8gAqEgAiADpaQQAJoLOQMAIwQgAEEDdGojAiAAQQJ0aigCALhEAAAAAAAAAABhBHxEAAAAAAAAAAAFRAAAAAAAAPA/IAKhIAJEAAAAAAAA8D8gA6GlpBAAmgs5AwAgAEEBaiEADAELCwsFAEGACAt4AgN/AnwDQCAAIAFIBEAgAyACQQFrIgUgAEEDdCIEIwBqKwMAIgcgAreinPwCIgZBACAGQQBOGyIGIAUgBkgbQQN0aisDACEIIwMgBGogCCAHRAAAAAAAAPC/oKI5AwAjBCAEaiAIIAeiOQMAIABBAWohAAwBCwsLRwECfwNAIAAgAUgEQCAAQQN0IgUjA2oiBiAGKwMAIAKhIAOjOQMAIwQgBWoiBSAFKwMAIAKhIASjOQMAIABBAWohAAwBCwsLRABEAAAAAAAAAAAkCkQAAAAAAAAAACQJRAAAAAAAAAAAJAhEAAAAAAAAAAAkB0QAAAAAAAAAACQGRAAAAAAAAAAAJAULmQEDBXsBfwJ8IAX9AAQAIQYgBf0ABBAhCANAIAIgC0oEQCAGIAAgC0EDdGorAwAgA6IgBKEiDCABIAtBAnRqKAIAuKIiDf0UIAwgDaL9IgEiCv3wASIHIAb98QEhCSAIIAYgByAJ/fEB/fEBIAogCf3xAf3wAf3wASEIIAchBiALQQFqIQsMAQsLIAUgBv0LBAAgBSAI/QsEEAuGAwMFfwV8A3sgALcgAbegIQ1BASEKA0AgCiAAIAFqTCAEIAxmcQRAIAUEQCAFIAlBA3RqRAAAAAAAAPA/OQMAIAUgB0ECakEDdGpEAAAAAAAA8D85AwALIAwgB0EBaiIGIAAgACAGShsiByAJIAogAWsiBiAGIAlIGyIJa0EBaregIQwgBQRARAAAAAAAAPA/IAq3IgujIg79FCEQIAv9FCERIAchBgNAIAYgCUoEQCAFIAZBA3RqIgggBkEBa7f9FCAGt/0iASISIAhBCGv9AAQA/fIBIBEgEv3xASAI/QAEAP3yAf3wASAQ/fIB/QsEACAGQQJrIQYMAQsLIAYgCUYEQCAFIAZBA3RqIgggBrciDyAIKwMAoiALIA+hIAgrAwiioCAOojkDCAsLIAogAygCAEYEQCAJIAq3IAC3oiILIAKhIA2jnPwCQQFqIgYgBiAJSBshCSAHIAsgAqAgDaOb/AJBAWsiBiAGIAdKGyEHIANBBGohAwsgCkEBaiEKDAELCyAMC54BAgR/AnwDQCACIAhKIgogBSAHSnIEQCAKBHwgACAIQQN0aisDAAVEAAAAAAAA8H8LIgsgBSAHSgR8IAMgB0EDdGorAwAFRAAAAAAAAPB/CyIMZQRAIAkgASAIQQJ0aigCAGohCSAIQQFqIQgLIAsgDGYEQCAJIAQgB0ECdGooAgBqIQkgB0EBaiEHCyAGIAk2AgAgBkEEaiEGDAELCws="
;const o=4096;const r=2;const c=2**32;const i=65536;const a=(0,n.F)(s,{scores:{log:Math.log}});let l;let u=[];let g=0;let f=0;class ScorePasses{kernel;scores
;bins;influences;constructor(A){l??=a();this.kernel=l;this.scores=A.scores.length;this.bins=Math.ceil(l.heap()/8)*8;this.influences=this.bins+i
;const placeOf=A=>this.influences+16*g*(1+A);if(this.scores>g||u.length===0){g=Math.max(g,this.scores);u=Array.from({length:placeOf(r)<=c?r:1},()=>null);f=0}
const{memory:e}=l;(0,n.V)(e,placeOf(u.length));let t=u.indexOf(A);if(t<0){t=f;f=(f+1)%u.length;u[t]=A;new Float64Array(e.buffer,placeOf(t),g).set(A.scores)
;new Uint32Array(e.buffer,placeOf(t)+8*g,g).set(A.positives);new Uint32Array(e.buffer,placeOf(t)+12*g,g).set(A.negatives)}const s=placeOf(t)
;l.use(s,s+8*g,s+12*g,this.influences,this.influences+8*g)}rankShares(A,e){const{rankShares:t}=this.kernel;return this.over((n,s)=>t(n,s,A,e))}
precisionInfluences(A,e){const{begin:t,precisionSteps:n,precisionInfluences:s,sumSquares:r,total:c}=this.kernel;t()
;for(let e=this.scores;e>0;e-=o)n(Math.max(0,e-o),e,A);const i=c();const a=this.over((t,n)=>{s(t,n,i,A,e);r(t,n)});return{value:i,squares:a}}squaredLosses(){
const{squaredLosses:A,sumLosses:e}=this.kernel;return this.over((t,n)=>{A(t,n);e(t,n)})}logLosses(A){const{logLosses:e,sumLosses:t}=this.kernel
;return this.over((n,s)=>{e(n,s,A);t(n,s)})}gaps(A,e,t){const{gaps:n,centre:s,sumSquares:o}=this.kernel;this.doubles(this.bins,A.length).set(A)
;return this.over((r,c)=>{n(r,c,A.length,this.bins);s(r,c,e,t,t);o(r,c)})}centre(A,e,t){const{centre:n,sumSquares:s}=this.kernel;return this.over((o,r)=>{
n(o,r,A,e,t);s(o,r)})}sumBins(A){const e=this.doubles(this.bins,3*A).fill(0);const{sumBins:t}=this.kernel;this.over((e,n)=>t(e,n,A,this.bins))
;return[e.slice(0,A),e.slice(A,2*A),e.slice(2*A)]}left(){const{influences:A,scores:e}=this;return{positive:this.doubles(A,e),negative:this.doubles(A+8*g,e)}}
over(A){const{begin:e,total:t}=this.kernel;e();for(let e=0;e<this.scores;e+=o)A(e,Math.min(e+o,this.scores));return t()}doubles(A,e){
return new Float64Array(this.kernel.memory.buffer,A,e)}}function deviations({values:A,rows:e},t,s){l??=a();const{memory:r,addDeviations:c}=l
;const u=Math.ceil(l.heap()/16)*16;const[g,f]=[u+32,u+32+8*o];(0,n.V)(r,u+i);const I=new Float64Array(r.buffer,u,4).fill(0);const w={
values:new Float64Array(r.buffer,g,o),rows:new Uint32Array(r.buffer,f,o)};for(let n=0;n<A.length;n+=o){const r=A.subarray(n,n+o);w.values.set(r)
;w.rows.set(e.subarray(n,n+o));c(g,f,r.length,t,s,u)}const[C,B,h,m]=I;return{sum:C+h,squares:B+m}}}),8096:((A,e,t)=>{t.d(e,{perform:()=>perform});var n=t(3375)
;var s=t(1602);var o=t(5893);var r=t(1455);const c=10;const i=13;const a=34;const l=65536;const u=20;async function guessBegin(A){const e=await(0,
r.open)(A.file,"r");try{const t=A.to??(await e.stat()).size;const n=A.from-1;for(let s=l;;s*=4){const o=Buffer.alloc(Math.min(s,Math.max(0,t+l-n)))
;const{bytesRead:r}=await e.read(o,0,o.length,n);const c=o.subarray(0,r);const i=afterLine(c,false);const a=afterLine(c,true);const u=!fits(c,i,A)&&fits(c,a,A)
;const g=u?a:i;if(g>=0)return n+g;if(r<s)return t}}finally{await e.close()}}function afterLine(A,e){let t=e;for(let e=0;e<A.length;e++){const n=A[e]
;if(n===a)t=!t;else if(!t&&(n===c||n===i))return e+1}return-1}function fits(A,e,{names:t,delimiter:n}){if(e<0)return false;let s=false;let o=1;let r=e;let l=0
;for(let g=e;g<A.length&&l<u;g++){const e=A[g];if(s){if(e!==a)continue;A[g+1]===a?g++:s=false}else if(e===a){if(g>r)return false;s=true}else if(e===n){o++;r=g+1
}else if(e===c||e===i){const A=o===1&&r===g;if(!A){if(o!==t.length)return false;l++}o=1;r=g+1}}return l>0}var g=t(9859);async function readRange(A,e=()=>{}){
const t=A.exact?A.from:await guessBegin(A);const n=A.columns.map(({request:A})=>A);const r=new s.O({columns:n,others:"skip"})
;const c=r.columnsOf(A.names,A.file);for(const{request:e,kind:t}of A.columns)t==="category"&&r.columns.get(e.name)?.restartAsCategory();const i={begin:t,end:t,
rows:0,columns:[],fault:null};const a=A.to??1/0;if(t>=a)return i;r.reserve(A.rows);const l=new g.B(c,A.delimiter,0,A=>r.reserve(A));const u=new o.TX({
file:A.file,gzip:false,start:t,...A.chunk!==void 0&&{chunk:A.chunk},onBytes:A=>e({bytes:A,rows:l.row})});try{for(let A=0;;){const e=await u.next(A)
;A=l.scan(e.bytes,e.from,e.end,e.offset,e.last,a);i.end=e.offset+A;if(l.between&&i.end>=a)break;if(e.fault){i.fault={kind:"byte",at:e.fault};break}
if(e.last)break}}catch(A){i.fault=faultOf(A)}finally{await u.close()}i.rows=l.row;i.columns=[...r.columns.values()].map(A=>A.filled(i.rows));return i}
function faultOf(A){if(A instanceof g.p){const{fault:e,record:t,offset:n,field:s}=A;return{kind:"form",fault:e,record:t,offset:n,field:s}}
if(A instanceof o.VL)return{kind:"length",offset:A.offset};throw A}var f=t(6869);var I=t(9656);const w={readTable:({files:A,request:e,budget:t},n)=>(0,
f.x)(A,e,{progress:seldom(n),budget:t}),readRange:(A,e)=>readRange(A,seldom(e)),takeColumns:A=>(0,I.V)(A),countPart:A=>(0,n.j$)(A)}
;async function perform(A,e,t){return await w[A](e,t)}function seldom(A){let e=0;return t=>{const n=performance.now();if(n<e)return;e=n+100;A(t)}}})};