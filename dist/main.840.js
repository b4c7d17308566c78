export const id=840;export const ids=[840];export const modules={88263:((e,t,n)=>{n.d(t,{iW:()=>measuredColumns,jN:()=>presentRows,q8:()=>countCategories,
vA:()=>totalsOf,y$:()=>countColumn});var r=n(45100);var s=n(75563);var o=n(70903);function measuredColumns(e,t,n){
const{score:r,scores:s,prediction:o,task:a}=e.data;const c=[r,...Object.values(s??{}),a==="regression"?o:null];const u=new Map
;for(const e of[...c,...t.features.map(e=>e.name)]){const t=e===null?void 0:n.columns.get(e);e!==null&&t&&u.set(e,t)}return u}function countColumn(e,t){
if(e.type==="category")return{type:"category",rows:e.codes.length,missing:e.missing,counts:countCategories(e)};const{values:n,missing:s,invalid:a}=e;return{
type:"number",rows:(0,r.oW)(n),missing:s,invalid:a,counts:(0,o.I)(n,t)}}function totalsOf(e){if(e.type==="category")return e
;const{type:t,rows:n,missing:r,invalid:s}=e;return{type:t,rows:n,missing:r,invalid:s}}function presentRows({rows:e,missing:t,invalid:n}){
return e-t-(n?.cells??0)}function countCategories(e){const t=(0,s.wA)(e.codes,e.categories.length);const n=new Map;e.categories.forEach((e,r)=>{
t[r]>0&&n.set(e,t[r])});return n}}),84851:((e,t,n)=>{n.d(t,{JY:()=>canBeNamed,Yu:()=>cellsOfRows,h_:()=>cutColumn,nc:()=>cellsOf,tS:()=>applyCut});var r=n(88263)
;var s=n(33558);var o=n(43147);const a=8;const c=30;const u=200;function cellsOf(e){return e.type==="number"?e.edges.length+2:e.categories.length+2}
function cutColumn(e){if(e.type==="number")return{type:"number",edges:edgesOf(e)}
;const t=[...e.counts].filter(([e,t])=>t>0&&canBeNamed(e)).sort((e,t)=>t[1]-e[1]);return{type:"category",categories:t.slice(0,c).map(([e])=>e)}}
function canBeNamed(e){return e.length<=u&&!/[\p{C}\p{Zl}\p{Zp}\p{DI}]/u.test(e)}function applyCut(e,t){if(e.type==="number"&&t.type==="number")return{
values:e.values,edges:t.edges};if(e.type!=="category"||t.type!=="category")return null;const n=new Map(t.categories.map((e,t)=>[e,t]))
;const r=t.categories.length;const s=Uint8Array.from(e.categories,e=>n.get(e)??r);return{codes:e.codes,cells:s,missing:r+1}}function cellsOfRows(e,t){
if("edges"in e)return(0,o.Wp)(e.values,e.edges,t);const{codes:n,cells:r,missing:s}=e;const a=new Uint8Array(t.length)
;for(let e=0;e<a.length;e++)a[e]=r[n[t[e]]]??s;return a}function edgesOf(e){const{counts:t}=e;const{values:n}=t
;if(n.length<=a)return[...n.subarray(1)].filter(writable);const o=(0,r.jN)(e);const valueBehind=e=>{const r=Math.min((0,s.QL)(t),Math.max(1,Math.ceil(e*o)))
;return n[(0,s.bJ)(t.rows,r-1).index]};const c=[];for(let e=1;e<a;e++){const[t,r]=[valueBehind(e/a-.01),valueBehind(e/a+.01)];const s=c.at(-1)??n[0]
;const o=roundest(t,r);const u=o>s?o:n.find(e=>e>r);u!==void 0&&u>s&&c.push(u)}return c.filter(writable)}function writable(e){return e===0||Math.abs(e)>1e-307}
function roundest(e,t){const n=e/2+t/2;for(let r=1;r<=15;r++){const s=Number(n.toPrecision(r));if(s>=e&&s<=t)return s}return t}}),43147:((e,t,n)=>{n.d(t,{
N:()=>keepCode,V$:()=>cellCounter,Wp:()=>cutRows,u_:()=>keepBetween});var r=n(14287);var s=n(84967);var o=n(12296);function cutRows(e,t,n){
const{memory:a,cutValues:c,quotients:u,takeDoubles:i,takeIntegers:l,block:f,blockSides:m,ends:d,keys:h}=(0,o.ZM)();const[g,p,y]=[h,h+4*o.IE,h+8*o.IE];(0,
s.V)(a,y+8*o.IE);const{buffer:w}=a;const v=Buffer.from(w,f,8*o.IE);const b=new Uint32Array(w,g,o.IE);const M=new Uint8Array(w,m,o.IE)
;new Float64Array(w,d,t.length).set(t);const[N,C]=e instanceof Float64Array?[e,0]:[e.wholes,e.unit];const[x,A]=[(0,r.$$)(N),N.BYTES_PER_ELEMENT]
;const[k,E]=C===0?[i,y]:[l,p];const S=new Uint8Array(n.length);for(let e=0;e<n.length;e+=o.IE){const s=n.subarray(e,e+o.IE);b.set(s);for(let e=0;e<s.length;){
const t=s[e];const n=Math.min(o.IE,N.length-t);(0,r.nC)(x,t*A,(t+n)*A,v,0);e+=k(f,t,n,g+4*e,s.length-e,E+A*e)}C!==0&&u(p,s.length,C,y)
;c(y,s.length,d,t.length,m);S.set(M.subarray(0,s.length),e)}return S}function keepBetween(e,t,n){const{memory:r,keepBetween:a,block:c,blockSides:u,keys:i}=(0,
o.ZM)();(0,s.V)(r,i);const l=new Float64Array(r.buffer,c,o.IE);const f=new Uint8Array(r.buffer,u,o.IE);const[m,d]=[t?.[0]??-1/0,t?.[1]??Number.NaN]
;for(const[r,s]of(0,o._W)(e,l)){f.set(n.subarray(r,r+s));a(c,s,m,d,t===null?1:0,u);n.set(f.subarray(0,s),r)}}function keepCode(e,t,n){
const{memory:r,keepCode:a,block:c,blockSides:u,keys:i}=(0,o.ZM)();(0,s.V)(r,i);const l=new Uint8Array(r.buffer,u,o.IE);for(const[s,i]of(0,
o.Cl)(e,new Int32Array(r.buffer,c,o.IE))){l.set(n.subarray(s,s+i));a(c,i,t,u);n.set(l.subarray(0,i),s)}}function cellCounter(e,t){
const{memory:n,joinWrong:r,countCells:a,heap:c}=(0,o.ZM)();const u=t.length;const i=(0,o.b6)(c());const l=i+u;const placeOf=e=>l+u+e*u;const f=(0,
o.b6)(placeOf(e.length));const m=(0,o.b6)(f+2*u);const d=Math.max(0,...e.map(({cells:e})=>e));(0,s.V)(n,m+8*d*d);const h=new Uint8Array(n.buffer);h.set(t,i)
;h.fill(0,l,l+u);e.forEach(({codes:e},t)=>{h.set(e,placeOf(t))});let g=-1;return(t,s)=>{t!==g&&r(placeOf(t),i,u,f);g=t;const o=2*e[t].cells
;const c=new Uint32Array(n.buffer,m,o*(s===null?1:e[s].cells));c.fill(0);a(f,s===null?l:placeOf(s),u,o,m);return c.slice()}}}),4724:((e,t,n)=>{n.d(t,{
CJ:()=>countSegments,Xr:()=>addSegmentCounts,dR:()=>pairIndex});var r=n(43147);function countSegments(e,t){const n=e.map(e=>e.cells);const s=(0,r.V$)(e,t)
;const o={right:0,wrong:0,cells:n,singles:[],pairs:[]};for(let e=0;e<t.length;e++)o.wrong+=t[e];o.right=t.length-o.wrong;for(let t=0;t<e.length;t++){
o.singles.push(s(t,null));for(let n=t+1;n<e.length;n++)o.pairs.push(s(t,n))}return o}function addSegmentCounts(e,t){const add=(e,t)=>e.map((e,n)=>e+t[n])
;return{right:e.right+t.right,wrong:e.wrong+t.wrong,cells:e.cells,singles:e.singles.map((e,n)=>add(e,t.singles[n])),pairs:e.pairs.map((e,n)=>add(e,t.pairs[n]))}
}function pairIndex(e,t,n){return e*(2*n-e-1)/2+t-e-1}}),5426:((e,t,n)=>{n.d(t,{GI:()=>partsOfSearch,j$:()=>countPart,j9:()=>rowsToSearch,jO:()=>countForSearch,
nn:()=>joinParts});var r=n(75563);var s=n(84851);var o=n(4724);const a=64;const c=6e7;const u=1e5;const i=.25;function rowsToSearch(e,t,[n,r],o,i){
if(!e.segments.search)return null;const typeIn=({columns:e},t)=>e.get(t)?.type??null
;const l=t.filter(({name:t,type:n})=>n!=="time"&&!e.data.private.includes(t)&&(0,
s.JY)(t)).map(({name:e})=>e).filter(e=>typeIn(n,e)!==null&&typeIn(n,e)===typeIn(r,e)).slice(0,a);const f=l.length*(l.length-1)/2
;const m=sampled(o,i,Math.min(u,c/Math.max(1,f)));return m.rows.length===0||l.length===0?null:{features:l,...m}}
function partsOfSearch({features:e,rows:t,wrong:n},r,{columns:o},a){const c=e.map(e=>{const t=r.get(e);return{column:(0,s.tS)(o.get(e),t),cells:(0,s.nc)(t)}})
;const u=Math.ceil(t.length/a);return Array.from({length:a},(e,r)=>{const[s,o]=[r*u,(r+1)*u];return{columns:c,rows:t.slice(s,o),wrong:n.slice(s,o)}})}
function countPart({columns:e,rows:t,wrong:n}){const r=e.map(({column:e,cells:n})=>({codes:(0,s.Yu)(e,t),cells:n}));return(0,o.CJ)(r,n)}
function joinParts({features:e},t,n){return{features:e.map(e=>({name:e,cut:t.get(e)})),counts:n.reduce(o.Xr)}}function countForSearch(e,t,n){
return joinParts(e,t,partsOfSearch(e,t,n,1).map(countPart))}function judge(e,t){const{actual:n,predicted:r}=e
;if(e.task==="classes")return e=>n[e]<0||r[e]<0?null:n[e]!==r[e];const s=t.residuals?upper(t.residuals.absoluteErrors,i):0;return e=>{
const t=Math.abs(r[e]-n[e]);return Number.isFinite(t)?t>s:null}}function judgedRows({confusion:e,residuals:t}){return t?.cases??e?.table.reduce((e,t)=>e+t,0)??0
}function upper({values:e,rows:t},n){let r=0;for(let e=0;e<t.length;e++)r+=t[e];let s=0;let o=e.length-1;while(o>0&&s+t[o]<=n*r)s+=t[o--];return e[o]}
function sampled(e,t,n){const[s,o]=[judge(e,t),judgedRows(t)];const a=(0,r.dk)(e.actual.length,Math.min(1,n/o));const c=new Uint8Array(a.length);let u=0
;for(const e of a){const t=s(e);if(t===null)continue;a[u]=e;c[u++]=t?1:0}return{rows:a.subarray(0,u),wrong:c.subarray(0,u)}}}),84979:((e,t,n)=>{n.d(t,{
$x:()=>beginColumns,G1:()=>summariseAgainst,NU:()=>countReference,Vu:()=>takeColumns});var r=n(88263);var s=n(12296);var o=n(84851);var a=n(45100)
;var c=n(39130);function countReference(e,t){const n=(0,r.iW)(e,t,t.reference.table);return new Map([...n].map(([e,t])=>[e,(0,r.y$)(t)]))}
function beginColumns(e,t,n){const{columns:r,finish:s}=pairColumns(e,t);const isText=({before:e,after:t})=>e?.type==="category"||t?.type==="category"
;const o=r.filter(isText);const a=r.filter(e=>!isText(e)).sort((e,t)=>varied(t.before)-varied(e.before));const c={columns:a,
taken:new Int32Array(new SharedArrayBuffer(4))};const u=(t.reference.table.rows+t.candidate.table.rows)*a.length*8
;const i=n&&u>=n.least?Math.min(n.size-1,a.length):0;const l=Array.from({length:i},()=>n.run("takeColumns",c));return async()=>{
const e=[...o.map(summariseColumn),...takeColumns(c)];return s([e,...await Promise.all(l)].flat())}}function summariseAgainst(e,t,n){
const{columns:s,finish:o}=pairColumns(t,n);return o(s.map(({name:t,after:n,rules:s})=>summarise(t,e.get(t)??null,n&&(0,r.y$)(n,u[1]),s)))}
function pairColumns(e,t){const n=(0,r.iW)(e,t,t.reference.table);const s=(0,r.iW)(e,t,t.candidate.table)
;const o=[...new Set([...n.keys(),...s.keys()])].map(r=>({name:r,before:n.get(r)??null,after:s.get(r)??null,rules:(0,c.iZ)(e,t.features,r)}));return{columns:o,
finish(e){const t=new Map(e.map(e=>[e.name,e]));const inOrder=(e,n)=>new Map([...e.keys()].map(e=>[e,n(t.get(e))]));return{totals:{
reference:inOrder(n,e=>e.before),candidate:inOrder(s,e=>e.after)},cuts:inOrder(n,e=>e.cut),measured:inOrder(s,e=>e.measured)}}}}function varied(e){
if(e===null||e.type==="category")return 0;const{values:t}=e;const n=new Set;const r=(0,a.oW)(t);for(let e=0;e<r;e+=Math.ceil(r/256))n.add((0,a.tk)(t,e))
;return n.size}function takeColumns({columns:e,taken:t}){const n=[];for(;;){const r=e[Atomics.add(t,0,1)];if(r===void 0)return n;n.push(summariseColumn(r))}}
const u=[(0,s.qn)(),(0,s.qn)()];function summariseColumn({name:e,before:t,after:n,rules:s}){return summarise(e,t&&(0,r.y$)(t,u[0]),n&&(0,r.y$)(n,u[1]),s)}
function summarise(e,t,n,s){return{name:e,before:t&&(0,r.vA)(t),after:n&&(0,r.vA)(n),cut:t&&(0,o.h_)(t),measured:(0,c.Th)(t,n,s)}}}),75082:((e,t,n)=>{n.d(t,{
Ir:()=>binEnds,Q2:()=>quantileBins,_V:()=>rowsByEnd,nr:()=>pairCategories});var r=n(33558);function quantileBins(e,t,n=10){const r=binEnds(e,n)
;return occupied({reference:rowsByEnd(e,r),candidate:rowsByEnd(t,r)})}function pairCategories(e,t){const n=[...new Set([...e.keys(),...t.keys()])];const r={
categories:[],reference:[],candidate:[]};for(const s of n){const n=e.get(s)??0;const o=t.get(s)??0;if(n===0&&o===0)continue;r.categories.push(s)
;r.reference.push(n);r.candidate.push(o)}return r}function binEnds(e,t){const n=(0,r.QL)(e);if(n===0)return[];const s=e.values[0];const o=[]
;for(let s=1;s<t;s++){const a=e.values[(0,r.bJ)(e.rows,Math.ceil(s*n/t)-1).index];a!==o.at(-1)&&o.push(a)}return o[0]===s?[nextBelow(s),...o]:o}
function rowsByEnd(e,t){let n=0;return[...t,1/0].map(t=>{const s=(0,r.Y4)(e.values,n,t);const o=(0,r.d$)(e,n,s);n=s;return o})}
function occupied({reference:e,candidate:t}){const keep=(n,r)=>e[r]>0||t[r]>0;return{reference:e.filter(keep),candidate:t.filter(keep)}}function nextBelow(e){
if(e===0)return-Number.MIN_VALUE;const t=new BigInt64Array(new Float64Array([e]).buffer);t[0]+=e>0?-1n:1n;return new Float64Array(t.buffer)[0]}}),
39130:((e,t,n)=>{n.d(t,{iZ:()=>columnRules,Th:()=>measureColumn,ou:()=>withRoles});var r=n(57943);var s=n(28567);function cardinalityChange(e,t){
const[n,r]=[distinct(e),distinct(t)];const[o,a]=[valuesIn(e),valuesIn(t)];if(o===0||a===0)return null;const c=new Map
;for(const n of pooled(e,t))c.set(n,(c.get(n)??0)+1);let u=0;let i=0;for(const[e,t]of c){const n=(0,s.J9)(e,o,o+a);u+=t*(1-n);i+=t*n*(1-n)}const l=Math.abs(r-u)
;const f=l===0?1:Math.min(1,2*Math.exp(-(l**2)/2/(i+l/3)));return{reference:n,candidate:r,expected:u,p:f}}function distinct(e){
return e.type==="number"?e.counts.values.length:e.counts.size}function valuesIn(e){let t=0
;if(e.type==="category")for(const n of e.counts.values())t+=n;else for(let n=0;n<e.counts.rows.length;n++)t+=e.counts.rows[n];return t}function*pooled(e,t){
if(e.type==="number"&&t.type==="number"){const[n,r]=[e.counts,t.counts];for(let e=0,t=0;e<n.values.length||t<r.values.length;){
const s=compare(n.values[e],r.values[t]);yield(s<=0?n.rows[e++]:0)+(s>=0?r.rows[t++]:0)}}else if(e.type==="category"&&t.type==="category"){
for(const[n,r]of e.counts)yield r+(t.counts.get(n)??0);for(const[n,r]of t.counts)e.counts.has(n)||(yield r)}}function compare(e,t){return(e??1/0)-(t??1/0)||0}
var o=n(75082);const a=20;function tenths(e,t){if(e.type==="number"&&t.type==="number"){const n=(0,o.Ir)(e.counts,10);return{ends:n,categories:null,rows:(0,
o._V)(t.counts,n)}}if(e.type!=="category"||t.type!=="category")return null;const n=[...e.counts].sort(([e,t],[n,r])=>r-t||(e<n?-1:1)).slice(0,a).map(([e])=>e)
;const r=new Set(n);let s=0;for(const[e,n]of t.counts)r.has(e)||(s+=n);return{ends:null,categories:n,rows:[...n.map(e=>t.counts.get(e)??0),s]}}const c=.05
;function columnFacts(e,t,{min:n,max:r}){const o=t.type==="number"?(0,s.$i)(t.counts,n,r):null;if(e===null||e.type!==t.type)return{outside:o,against:null}
;const[a,c]=[distinct(e),distinct(t)];const u=isAlike(t.rows,e.rows)&&isAlike(c,a);return{outside:o,against:{distinct:{reference:a,candidate:c},ends:{
reference:endsOf(e),candidate:endsOf(t)},range:e.type==="number"&&t.type==="number"?(0,s.RZ)(e,t):[],cardinality:u?null:cardinalityChange(e,t),
tenths:tenths(e,t)}}}function endsOf(e){if(e.type==="category")return null;const{values:t}=e.counts;return t.length===0?null:[t[0],t.at(-1)]}
function isAlike(e,t){return Math.abs(e-t)<c*t}var u=n(15521);var i=n(33558);var l=n(57608);const f=40;const m=15;function histogram(e,t){
if(e.type==="number"&&t.type==="number")return numberHistogram(e.counts,t.counts)
;if(e.type==="category"&&t.type==="category")return categoryHistogram(e.counts,t.counts);return{edges:null,categories:null,reference:[],candidate:[]}}
function numberHistogram(e,t){const n=[e,t].filter(e=>e.values.length>0);if(n.length===0)return{edges:null,categories:null,reference:[],candidate:[]}
;const r=wholeNumberEdges(n)??equalWidthEdges(n);return{edges:r,categories:null,reference:rowsBetween(e,r),candidate:rowsBetween(t,r)}}
function wholeNumberEdges(e){const t=Math.min(...e.map(e=>e.values[0]));const n=Math.max(...e.map(e=>e.values.at(-1)))
;if(!(n-t<f&&Number.isSafeInteger(t*2)&&Number.isSafeInteger(n*2)))return null;if(!e.every(e=>e.values.every(Number.isInteger)))return null;return Array.from({
length:n-t+2},(e,n)=>t+n-.5)}function equalWidthEdges(e){let t=Math.min(...e.map(e=>(0,l.YV)(e,.001)));let n=Math.max(...e.map(e=>(0,l.YV)(e,.999)));if(t===n){
t=Math.min(...e.map(e=>e.values[0]));n=Math.max(...e.map(e=>e.values.at(-1)))}if(t===n){const e=Math.max(.5,Math.abs(t)*1e-6)
;const bound=e=>Math.min(Number.MAX_VALUE,Math.max(-Number.MAX_VALUE,e));return[bound(t-e),bound(n+e)]}const r=Array.from({length:f+1},(e,r)=>(0,l.GW)(t,n,r/f))
;return r.filter((e,t)=>t===0||e>r[t-1])}function rowsBetween(e,t){const n=t.length-2;let r=0;return t.slice(1).map((t,s)=>{const o=s===n?e.values.length:(0,
i.nT)(e.values,r,t);const a=(0,i.d$)(e,r,o);r=o;return a})}function categoryHistogram(e,t){const n=(0,o.nr)(e,t);const r=Math.max(1,(0,u.cz)(n.reference))
;const s=Math.max(1,(0,u.cz)(n.candidate));const share=e=>Math.max(n.reference[e]/r,n.candidate[e]/s)
;const a=n.categories.map((e,t)=>t).toSorted((e,t)=>share(t)-share(e));const c=a.slice(0,m);const i=a.slice(m)
;const bins=e=>[...c.map(t=>e[t]),...i.length>0?[(0,u.cz)(i.map(t=>e[t]))]:[]];const l=c.map(e=>n.categories[e]);return{edges:null,
categories:i.length>0?[...l,`other (${i.length} categories)`]:l,reference:bins(n.reference),candidate:bins(n.candidate)}}function withoutValues(e){
const{drift:t}=e;return{...e,reference:bare(e.reference),candidate:bare(e.candidate),drift:"test"in t?{...t,newCategories:[],vanishedCategories:[]}:t,
histogram:{edges:null,categories:null,reference:[],candidate:[]}}}function bare(e){if(e.type==="category")return{...e,top:[]};const t=e.invalid&&{...e.invalid,
text:""};return{...e,invalid:t,spread:null}}var d=n(26816);const h=[.01,.05,.25,.5,.75,.95,.99];const g=20;function profile(e){
return e.type==="number"?numberProfile(e):categoryProfile(e)}function numberProfile({rows:e,missing:t,invalid:n,counts:r}){const s=r.values.length;return{
type:"number",rows:e,missing:t,invalid:n,distinct:s,spread:s>0?spread(r):null}}function spread(e){const t=e.values[0];const n=e.values.at(-1)
;const{n:r,mean:s,squares:o,unit:a}=(0,d.C)(e);const c=r>1?Math.sqrt(o/(r-1))*a:0;return{min:t,max:n,mean:Math.min(n,Math.max(t,s*a))+0,
standardDeviation:Math.min(Number.MAX_VALUE,c),quantiles:(0,l.tI)(e,h)}}function categoryProfile({rows:e,missing:t,counts:n}){const r=[...n].filter(([,e])=>e>0)
;const s=r.toSorted((e,t)=>t[1]-e[1]).slice(0,g);return{type:"category",rows:e,missing:t,distinct:r.length,top:s.map(([e,t])=>({category:e,rows:t}))}}
function measureColumn(e,t,n){const s=t&&columnFacts(e,t,n);if(!e||!t||e.type!==t.type)return{shown:null,facts:s};return{shown:{reference:profile(e),
candidate:profile(t),drift:(0,r.UL)(e,t,n.test),histogram:histogram(e,t)},facts:s}}function columnRules(e,t,n){const r=t.find(e=>e.name===n)
;const{min:s=null,max:o=null}=r??{};return{test:r?.drift?.test??e.drift.test,min:s,max:o}}function withRoles(e,t,n){const{score:s,scores:o,prediction:a}=e.data
;const c=[];const u=[];for(const[e,t]of n){t.facts&&u.push({name:e,...t.facts});if(!t.shown)continue;const n=e===s||Object.values(o??{}).includes(e)
;const r=n?"score":e===a?"prediction":"feature";c.push({name:e,role:r,...t.shown})}
const i=new Set(t.filter(({type:e,watched:t})=>e==="time"||!t).map(({name:e})=>e));const l=c.filter(({name:e})=>!i.has(e));const f=(0,r.Zk)(l.map(e=>e.drift))
;l.forEach((e,t)=>{e.drift=f[t]});const m=c.map(t=>e.data.private.includes(t.name)?withoutValues(t):t);return{columns:m,facts:u}}}),57943:((e,t,n)=>{n.d(t,{
Zk:()=>adjustDrift,UL:()=>drift,vy:()=>driftThreshold});var r=n(33558);var s=n(82514);var o=n(84484);var a=n(92698);const c=5;function chiSquared(e,t){
const{n:n,m:r,pooled:s}=margins(e,t);const a=pearson(e,t);const u=Math.max(0,s.length-1);let i=1/0;for(const e of s)i=Math.min(i,e)
;const l=i*Math.min(n,r)/(n+r)<c;let f=Number.NaN;n>0&&r>0&&(f=u===0?0:l?u===1?fisher(e,t):momentMatched(a,n,r,s):(0,o.d4)(u/2,a/2));return{statistic:a,
degreesOfFreedom:u,logP:Math.min(0,f),sparse:l}}function balancedCramersV(e,t){const{n:n,m:r,pooled:s}=margins(e,t);let o=0;for(let s=0;s<e.length;s++){
const a=e[s]/n;const c=t[s]/r;a+c>0&&(o+=(a-c)**2/(a+c)/2)}return correctedV(o,4*n/(n/r+1),s.length)}function correctedV(e,t,n){
if(Number.isNaN(e))return Number.NaN;if(n<2||t<=2)return 0;const r=Math.max(0,e-(n-1)/(t-1));const s=Math.min(n-1-(n-1)**2/(t-1),1-1/(t-1))
;return s>0?Math.min(1,Math.sqrt(r/s)):0}function margins(e,t){let n=0;let r=0;const s=[];for(let o=0;o<e.length;o++){n+=e[o];r+=t[o]
;e[o]+t[o]>0&&s.push(e[o]+t[o])}return{n:n,m:r,pooled:s}}function pearson(e,t){const{n:n,m:r}=margins(e,t);if(n===0||r===0)return Number.NaN;let s=0
;for(let o=0;o<e.length;o++){const a=e[o]+t[o];a>0&&(s+=(e[o]/n-t[o]/r)**2/a)}return n*r*s}function fisher(e,t){const{n:n,m:r,pooled:s}=margins(e,t)
;const o=e.findIndex((e,n)=>e+t[n]>0);const c=t[o];const u=(0,a.w)(n+r,s[0],r,c);const i=(0,a.w)(n+r,n+r-s[0],r,r-c);return Math.min(0,Math.LN2+Math.min(u,i))}
function momentMatched(e,t,n,r){const s=t+n;if(s<4)return 0;const a=r.length;let c=0;for(const e of r)c+=1/e;const u=s/(s-1)*(a-1);const i=(s-2)/(s-1)
;const l=(s*(1/t+1/n)-4)/(s-2);const f=(a-1)*(s-a)/(s-1);const m=(s*c-a*a)/(s-2);const d=2*s/(s-3)*(i-l)*(f-m)+s**2/(s-1)*l*m;if(!(d>1e-9*u))return 0;return(0,
o.d4)(u**2/d,e*u/d)}var u=n(15521);function jensenShannon(e,t){const[n,r]=[(0,u.cz)(e),(0,u.cz)(t)];if(n===0||r===0)return NaN;let s=0
;for(let o=0;o<e.length;o++){const a=e[o]/n;const c=t[o]/r;const u=(a+c)/2;a>0&&(s+=a*Math.log2(a/u));c>0&&(s+=c*Math.log2(c/u))}
return Math.sqrt(Math.min(1,Math.max(0,s/2)))}var i=n(84967);var l=n(62172);let f;function shareOfPaths([e,t],[n,r],s,o){f??=(0,l.ni)()
;const{memory:a,poolRows:c,walkLattice:u}=f;const[m,d]=[e.values.length,t.values.length];const h=Math.ceil(f.heap()/16)*16;const g=h+8*(n+3);const p=g+8*m
;const y=p+8*d;const w=y+4*m;const v=w+4*d;(0,i.V)(a,v+4*(m+d));const{buffer:b}=a;new Float64Array(b,g,m).set(e.values);new Float64Array(b,p,d).set(t.values)
;new Uint32Array(b,y,m).set(e.rows);new Uint32Array(b,w,d).set(t.rows);c(g,y,m,p,w,d,v);if(u(n,r,s,v,o,0)>o)return null
;const M=new Float64Array(b,h,n+3).fill(0);u(n,r,s,v,o,h);return M[n+1]}const m=4e6;function ks(e,t){const n=(0,r.QL)(e);const s=(0,r.QL)(t)
;if(n===0||s===0)return{d:NaN,logP:NaN,exact:false};const o=largestGap(e,t,n,s);const a=o/(n*s);if(o===0)return{d:a,logP:0,exact:true};if(n+s<=m&&o<=m){
const r=shareOfPaths([e,t],[n,s],o,m);if(r!==null&&r>1e-290)return{d:a,logP:Math.min(0,Math.log(r)),exact:true}}return{d:a,
logP:logKolmogorovTail(a*Math.sqrt(n/(n+s)*s)),exact:false}}function logKolmogorovTail(e){if(!(e>0))return Number.isNaN(e)?NaN:0;if(e<.8){let t=0
;for(let n=1;n<=7;n+=2)t+=Math.exp(-n*n*Math.PI*Math.PI/(8*e*e));return Math.log1p(-Math.sqrt(2*Math.PI)/e*t)}const t=e*e;let n=0
;for(let e=2;e<=9;e++)n+=(e%2===0?-1:1)*Math.exp(-2*(e*e-1)*t);return Math.LN2-2*t+Math.log1p(n)}const d=256;const h={i:0,j:0,x:0,y:0}
;function largestGap(e,t,n,r){const s=blockEnds(e,t);let o=0;for(const{x:e,y:t}of s)o=Math.max(o,Math.abs(e*r-t*n));let a=h;for(const c of s){
Math.max(c.x*r-a.y*n,c.y*n-a.x*r)>o&&(o=Math.max(o,gapWithin(e,t,a,c,n,r)));a=c}return o}function blockEnds(e,t){const n=[];const s=e.values.length
;for(let o=0,a=0;o<s;){o=Math.min(o+d,s);a=(0,r.Y4)(t.values,a,e.values[o-1]);n.push({i:o,j:a,x:(0,r.Pq)(e,o),y:(0,r.Pq)(t,a)})}return n}
function gapWithin(e,t,n,r,s,o){let{i:a,j:c,x:u,y:i}=n;let l=0;while(a<r.i||c<r.j){const n=a<r.i?e.values[a]:1/0;const f=c<r.j?t.values[c]:1/0
;n<=f&&(u+=e.rows[a++]);f<=n&&(i+=t.rows[c++]);l=Math.max(l,Math.abs(u*o-i*s))}return l}var g=n(31600);var p=n(48505);var y=n(87538);var w=n(26816)
;function wasserstein(e,t){const n=(0,r.QL)(e);const s=(0,r.QL)(t);if(n===0||s===0)return{distance:NaN,standardised:null};const o=(0,w.e)(e,t);const{sums:a}=(0,
y.S)(1);let c=NaN;let u=0;let i=0;for(let r=0,l=0;r<e.values.length||l<t.values.length;){const f=r<e.values.length?e.values[r]:1/0
;const m=l<t.values.length?t.values[l]:1/0;const d=Math.min(f,m)/o;const h=Math.abs(u/n-i/s);h>0&&(a[0]+=h*(d-c));c=d;f<=m&&(u+=e.rows[r++])
;m<=f&&(i+=t.rows[l++])}const l=a[0];if(e.values.length===1)return{distance:l*o,standardised:null};const f=(0,w.C)(e);const m=Math.sqrt(f.squares/n)
;const d=m>0?l/m*(o/f.unit):null;return{distance:l*o,standardised:d}}var v=n(75082);function driftThreshold(e,t){
return Math.max(t??s.T1[e.test].matters,e.chance??0)}const b=20;function drift(e,t,n){const r=Math.min(present(e),present(t));const none=e=>({noEvidence:e,
cases:r});if(e.type!==t.type){const holds=e=>e.type==="number"?"numbers":"text"
;return none(`the reference holds ${holds(e)} where the candidate holds ${holds(t)}`)}if(present(e)===0)return none("the reference has no values")
;if(present(t)===0)return none("the candidate has no values");return e.type==="number"?M[n](e.counts,t.counts,none):categoryDrift(e,t,n)}
function adjustDrift(e){const t=(0,g.U)(e.map(e=>"noEvidence"in e?NaN:e.logP??NaN));return e.map((e,n)=>"noEvidence"in e?e:{...e,
logQ:e.logP===null?null:finite(t[n])})}function present(e){if(e.type==="number")return(0,r.QL)(e.counts);let t=0;for(const n of e.counts.values())t+=n;return t}
const M={ks(e,t){const{d:n,logP:r}=ks(e,t);return found("ks",n,r)},psi:(e,t)=>psiDrift((0,v.Q2)(e,t)),js:(e,t)=>jensenShannonDrift((0,v.Q2)(e,t)),
wasserstein(e,t,n){const{standardised:r}=wasserstein(e,t)
;if(r===null)return n("every reference value is the same, so there is no standard deviation to measure by");return found("wasserstein",r,ks(e,t).logP)}}
;const N={ks:chiSquaredDrift,psi:psiDrift,js:jensenShannonDrift,wasserstein:chiSquaredDrift};function categoryDrift(e,t,n){const r=(0,v.nr)(e.counts,t.counts)
;const s=N[n](r);const o=onlyIn(r.categories,r.candidate,r.reference);const a=onlyIn(r.categories,r.reference,r.candidate);return{...s,newCategories:o.named,
vanishedCategories:a.named,...o.more>0&&{moreNewCategories:o.more},...a.more>0&&{moreVanishedCategories:a.more}}}
function chiSquaredDrift({reference:e,candidate:t}){return found("chi2",balancedCramersV(e,t),chiSquared(e,t).logP)}
function psiDrift({reference:e,candidate:t}){const n=sum(e);const r=sum(t);const s=(0,p.js)(e,t,.5);const o=(0,p.ge)(e.length,n,r);return{...found("psi",s,(0,
p.nl)(s,e.length,n,r)),chance:o}}function jensenShannonDrift({reference:e,candidate:t}){return found("js",jensenShannon(e,t),chiSquared(e,t).logP)}
function found(e,t,n){return{test:e,size:finite(t),logP:finite(n),logQ:null,chance:null,newCategories:[],vanishedCategories:[]}}function onlyIn(e,t,n){
const r=e.map((e,t)=>t).filter(e=>n[e]===0).sort((e,n)=>t[n]-t[e]);return{named:r.slice(0,b).map(t=>e[t]),more:Math.max(0,r.length-b)}}function finite(e){
return Math.max(-Number.MAX_VALUE,Math.min(Number.MAX_VALUE,e))}function sum(e){let t=0;for(const n of e)t+=n;return t}}),28567:((e,t,n)=>{n.d(t,{
$i:()=>rowsOutside,J9:()=>outermost,RZ:()=>rangeChanges});var r=n(88263);function rowsOutside(e,t,n){let r=0;let s=null;const{values:o}=e
;for(let n=0;n<o.length&&t!==null&&o[n]<t;n++)r+=e.rows[n];r>0&&(s=o[0]);let a=0;for(let t=o.length-1;t>=0&&n!==null&&o[t]>n;t--)a+=e.rows[t];a>0&&(s=o.at(-1))
;return{rows:r+a,extreme:s}}function rangeChanges(e,t){const[n,s]=[e.counts,t.counts];if(n.values.length===0||s.values.length===0)return[];const[o,a]=[(0,
r.jN)(e),(0,r.jN)(t)];const c=[];for(const e of["least","greatest"]){const[t,r]=[endOf(n,e),endOf(s,e)];if(t===r)continue;const u=e==="least"?r<t:r>t
;const[i,l]=u?[s,t]:[n,r];const{rows:f}=rowsOutside(i,e==="least"?l:null,e==="least"?null:l);const m=outermost(f,u?a:o,o+a);c.push({end:e,
change:u?"grew":"shrank",reference:t,candidate:r,rows:f,p:m})}return c}function outermost(e,t,n){let r=1;for(let s=0;s<e&&r>1e-300;s++)r*=(t-s)/(n-s);return r}
function endOf({values:e},t){return t==="least"?e[0]:e.at(-1)}}),92698:((e,t,n)=>{n.d(t,{w:()=>logHypergeometricTail});var r=n(84484)
;function logHypergeometricTail(e,t,n,r){const s=Math.max(0,n-(e-t));const o=Math.min(n,t);if(r<=s)return 0;if(r>o)return-1/0
;if(r*e<=n*t)return Math.log1p(-Math.exp(logHypergeometricTail(e,e-t,n,n-r+1)));let a=1;let c=1;for(let s=r;s<o&&a>1e-17*c;s++){
a*=(t-s)*(n-s)/((s+1)*(e-t-n+s+1));c+=a}const u=logChoose(t,r)+logChoose(e-t,n-r)-logChoose(e,n)+Math.log(c);return Math.min(0,u)}function logChoose(e,t){
return(0,r.SX)(e+1)-(0,r.SX)(t+1)-(0,r.SX)(e-t+1)}}),26816:((e,t,n)=>{n.d(t,{C:()=>moments,e:()=>safeUnit});var r=n(33558);var s=n(62172);var o=n(57608)
;function moments(e){const t=(0,r.QL)(e);if(t===0)return{n:t,mean:NaN,squares:NaN,unit:1};const n=safeUnit(e);const a=1/n;const c=(0,o.mc)(e)*a
;const{sum:u,squares:i}=(0,s.PP)(e,a,c);return{n:t,mean:c+u/t,squares:Math.max(0,i-u*u/t),unit:n}}function safeUnit(...e){let t=0
;for(const{values:n}of e)n.length>0&&(t=Math.max(t,Math.abs(n[0]),Math.abs(n.at(-1))));if(t===0||t>1e-100&&t<1e100)return 1
;return 2**Math.min(1023,Math.max(-1e3,Math.floor(Math.log2(t))))}}),31600:((e,t,n)=>{n.d(t,{U:()=>benjaminiHochberg,f:()=>holm});function benjaminiHochberg(e){
const t=e.map(()=>Number.NaN);const n=ascending(e);let r=0;for(let s=n.length;s>=1;s--){const o=n[s-1];r=Math.min(r,e[o]+Math.log(n.length/s));t[o]=r}return t}
function holm(e,t){const n=e.map(()=>Number.NaN);const r=ascending(e);const s=t??r.length;let o=-1/0;r.forEach((t,r)=>{o=Math.max(o,e[t]+Math.log(s-r))
;n[t]=Math.min(0,o)});return n}function ascending(e){return e.map((e,t)=>t).filter(t=>!Number.isNaN(e[t])).sort((t,n)=>e[t]<e[n]?-1:e[t]>e[n]?1:t-n)}}),
48505:((e,t,n)=>{n.d(t,{ge:()=>psiByChance,js:()=>psi,nl:()=>psiLogP});var r=n(15521);var s=n(84484);function psi(e,t,n=0){const s=(0,r.cz)(e)+n*e.length
;const o=(0,r.cz)(t)+n*t.length;if(s===0||o===0)return NaN;let a=0;for(let r=0;r<e.length;r++){const c=(e[r]+n)/s;const u=(t[r]+n)/o
;c!==u&&(a+=(c-u)*Math.log(c/u))}return a}function psiByChance(e,t,n){return e<2?0:(0,s.l1)(.95,e-1)*(1/t+1/n)}function psiLogP(e,t,n,r){
return t<2?0:Math.min(0,(0,s.d4)((t-1)/2,e/(2*(1/n+1/r))))}}),57608:((e,t,n)=>{n.d(t,{GW:()=>interpolate,YV:()=>quantile,mc:()=>middle,tI:()=>quantiles})
;var r=n(33558);function quantiles(e,t){const n=(0,r.QL)(e);if(n===0)return t.map(()=>NaN);const{values:s,rows:o}=e;return t.map(e=>{const t=(n-1)*e
;const a=Math.floor(t);const{index:c,end:u}=(0,r.bJ)(o,a);const i=s[c];const l=a+1<u||c+1===s.length?i:s[c+1];return interpolate(i,l,t-a)})}
function middle({values:e,rows:t}){return e[(0,r.bJ)(t,Math.floor(((0,r.QL)({rows:t})-1)/2)).index]}function quantile(e,t){return quantiles(e,[t])[0]}
function interpolate(e,t,n){if(e===t)return e;const r=t-e;if(!Number.isFinite(r))return e*(1-n)+t*n;return n<.5?e+r*n:t-r*(1-n)}})};