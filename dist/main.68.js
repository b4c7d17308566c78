export const id=68;export const ids=[68];export const modules={88263:((e,n,t)=>{t.d(n,{iW:()=>measuredColumns,jN:()=>presentRows,q8:()=>countCategories,
vA:()=>totalsOf,y$:()=>countColumn});var r=t(62047);var s=t(75563);var o=t(70903);function measuredColumns(e,n,t){
const{score:r,scores:s,prediction:o,task:c}=e.data;const a=[r,...Object.values(s??{}),c==="regression"?o:null];const u=new Map
;for(const e of[...a,...n.features.map(e=>e.name)]){const n=e===null?void 0:t.columns.get(e);e!==null&&n&&u.set(e,n)}return u}function countColumn(e,n){
if(e.type==="category")return{type:"category",rows:e.codes.length,missing:e.missing,counts:countCategories(e)};const{values:t,missing:s,invalid:c,infinite:a}=e
;const u=(0,o.I)(t,n);const i={rows:(0,r.oW)(t),missing:s,invalid:c,...a&&{infinite:a}};return{type:"number",...i,counts:u}}function totalsOf(e){
if(e.type==="category")return e;const{counts:n,...t}=e;return t}function presentRows({rows:e,missing:n,invalid:t}){return e-n-(t?.cells??0)}
function countCategories(e){const n=(0,s.wA)(e.codes,e.categories.length);const t=new Map;e.categories.forEach((e,r)=>{n[r]>0&&t.set(e,n[r])});return t}}),
84851:((e,n,t)=>{t.d(n,{JY:()=>canBeNamed,Yu:()=>cellsOfRows,h_:()=>cutColumn,nc:()=>cellsOf,tS:()=>applyCut});var r=t(88263);var s=t(33558);var o=t(43147)
;const c=8;const a=30;const u=200;function cellsOf(e){return e.type==="number"?e.edges.length+2:e.categories.length+2}function cutColumn(e){
if(e.type==="number")return{type:"number",edges:edgesOf(e)};const n=[...e.counts].filter(([e,n])=>n>0&&canBeNamed(e)).sort((e,n)=>n[1]-e[1]);return{
type:"category",categories:n.slice(0,a).map(([e])=>e)}}function canBeNamed(e){return e.length<=u&&!/[\p{C}\p{Zl}\p{Zp}\p{DI}]/u.test(e)}function applyCut(e,n){
if(e.type==="number"&&n.type==="number")return{values:e.values,edges:n.edges};if(e.type!=="category"||n.type!=="category")return null
;const t=new Map(n.categories.map((e,n)=>[e,n]));const r=n.categories.length;const s=Uint8Array.from(e.categories,e=>t.get(e)??r);return{codes:e.codes,cells:s,
missing:r+1}}function cellsOfRows(e,n){if("edges"in e)return(0,o.Wp)(e.values,e.edges,n);const{codes:t,cells:r,missing:s}=e;const c=new Uint8Array(n.length)
;for(let e=0;e<c.length;e++)c[e]=r[t[n[e]]]??s;return c}function edgesOf(e){const{counts:n}=e;const{values:t}=n
;if(t.length<=c)return[...t.subarray(1)].filter(writable);const o=(0,r.jN)(e);const valueBehind=e=>{const r=Math.min((0,s.QL)(n),Math.max(1,Math.ceil(e*o)))
;return t[(0,s.bJ)(n.rows,r-1).index]};const a=[];for(let e=1;e<c;e++){const[n,r]=[valueBehind(e/c-.01),valueBehind(e/c+.01)];const s=a.at(-1)??t[0]
;const o=roundest(n,r);const u=o>s?o:t.find(e=>e>r);u!==void 0&&u>s&&a.push(u)}return a.filter(writable)}function writable(e){return e===0||Math.abs(e)>1e-307}
function roundest(e,n){const t=e/2+n/2;for(let r=1;r<=15;r++){const s=Number(t.toPrecision(r));if(s>=e&&s<=n)return s}return n}}),43147:((e,n,t)=>{t.d(n,{
N:()=>keepCode,V$:()=>cellCounter,Wp:()=>cutRows,u_:()=>keepBetween});var r=t(48167);var s=t(84967);var o=t(12296);function cutRows(e,n,t){
const{memory:c,cutValues:a,quotients:u,takeDoubles:i,takeIntegers:l,block:f,blockSides:d,ends:m,keys:g}=(0,o.ZM)();const[h,p,y]=[g,g+4*o.IE,g+8*o.IE];(0,
s.V)(c,y+8*o.IE);const{buffer:w}=c;const b=Buffer.from(w,f,8*o.IE);const v=new Uint32Array(w,h,o.IE);const M=new Uint8Array(w,d,o.IE)
;new Float64Array(w,m,n.length).set(n);const[N,C]=e instanceof Float64Array?[e,0]:[e.wholes,e.unit];const[x,A]=[(0,r.$$)(N),N.BYTES_PER_ELEMENT]
;const[E,k]=C===0?[i,y]:[l,p];const S=new Uint8Array(t.length);for(let e=0;e<t.length;e+=o.IE){const s=t.subarray(e,e+o.IE);v.set(s);for(let e=0;e<s.length;){
const n=s[e];const t=Math.min(o.IE,N.length-n);(0,r.nC)(x,n*A,(n+t)*A,b,0);e+=E(f,n,t,h+4*e,s.length-e,k+A*e)}C!==0&&u(p,s.length,C,y)
;a(y,s.length,m,n.length,d);S.set(M.subarray(0,s.length),e)}return S}function keepBetween(e,n,t){const{memory:r,keepBetween:c,block:a,blockSides:u,keys:i}=(0,
o.ZM)();(0,s.V)(r,i);const l=new Float64Array(r.buffer,a,o.IE);const f=new Uint8Array(r.buffer,u,o.IE);const[d,m]=[n?.[0]??-1/0,n?.[1]??Number.NaN]
;for(const[r,s]of(0,o._W)(e,l)){f.set(t.subarray(r,r+s));c(a,s,d,m,n===null?1:0,u);t.set(f.subarray(0,s),r)}}function keepCode(e,n,t){
const{memory:r,keepCode:c,block:a,blockSides:u,keys:i}=(0,o.ZM)();(0,s.V)(r,i);const l=new Uint8Array(r.buffer,u,o.IE);for(const[s,i]of(0,
o.Cl)(e,new Int32Array(r.buffer,a,o.IE))){l.set(t.subarray(s,s+i));c(a,i,n,u);t.set(l.subarray(0,i),s)}}function cellCounter(e,n){
const{memory:t,joinWrong:r,countCells:c,heap:a}=(0,o.ZM)();const u=n.length;const i=(0,o.b6)(a());const l=i+u;const placeOf=e=>l+u+e*u;const f=(0,
o.b6)(placeOf(e.length));const d=(0,o.b6)(f+2*u);const m=Math.max(0,...e.map(({cells:e})=>e));(0,s.V)(t,d+8*m*m);const g=new Uint8Array(t.buffer);g.set(n,i)
;g.fill(0,l,l+u);e.forEach(({codes:e},n)=>{g.set(e,placeOf(n))});let h=-1;return(n,s)=>{n!==h&&r(placeOf(n),i,u,f);h=n;const o=2*e[n].cells
;const a=new Uint32Array(t.buffer,d,o*(s===null?1:e[s].cells));a.fill(0);c(f,s===null?l:placeOf(s),u,o,d);return a.slice()}}}),4724:((e,n,t)=>{t.d(n,{
CJ:()=>countSegments,Xr:()=>addSegmentCounts,dR:()=>pairIndex});var r=t(43147);function countSegments(e,n){const t=e.map(e=>e.cells);const s=(0,r.V$)(e,n)
;const o={right:0,wrong:0,cells:t,singles:[],pairs:[]};for(let e=0;e<n.length;e++)o.wrong+=n[e];o.right=n.length-o.wrong;for(let n=0;n<e.length;n++){
o.singles.push(s(n,null));for(let t=n+1;t<e.length;t++)o.pairs.push(s(n,t))}return o}function addSegmentCounts(e,n){const add=(e,n)=>e.map((e,t)=>e+n[t])
;return{right:e.right+n.right,wrong:e.wrong+n.wrong,cells:e.cells,singles:e.singles.map((e,t)=>add(e,n.singles[t])),pairs:e.pairs.map((e,t)=>add(e,n.pairs[t]))}
}function pairIndex(e,n,t){return e*(2*t-e-1)/2+n-e-1}}),5426:((e,n,t)=>{t.d(n,{GI:()=>partsOfSearch,ZB:()=>u,dk:()=>judgedRows,ht:()=>i,j$:()=>countPart,
j9:()=>rowsToSearch,jO:()=>countForSearch,js:()=>upper,n7:()=>c,nn:()=>joinParts,uI:()=>a});var r=t(75563);var s=t(84851);var o=t(4724);const c=64;const a=6e7
;const u=1e5;const i=.25;function rowsToSearch(e,n,[t,r],o,i){if(!e.segments.search)return null;const typeIn=({columns:e},n)=>e.get(n)?.type??null
;const l=n.filter(({name:n,type:t})=>t!=="time"&&!e.data.private.includes(n)&&(0,
s.JY)(n)).map(({name:e})=>e).filter(e=>typeIn(t,e)!==null&&typeIn(t,e)===typeIn(r,e)).slice(0,c);const f=l.length*(l.length-1)/2
;const d=sampled(o,i,Math.min(u,a/Math.max(1,f)));return d.rows.length===0||l.length===0?null:{features:l,...d}}
function partsOfSearch({features:e,rows:n,wrong:t},r,{columns:o},c){const a=e.map(e=>{const n=r.get(e);return{column:(0,s.tS)(o.get(e),n),cells:(0,s.nc)(n)}})
;const u=Math.ceil(n.length/c);return Array.from({length:c},(e,r)=>{const[s,o]=[r*u,(r+1)*u];return{columns:a,rows:n.slice(s,o),wrong:t.slice(s,o)}})}
function countPart({columns:e,rows:n,wrong:t}){const r=e.map(({column:e,cells:t})=>({codes:(0,s.Yu)(e,n),cells:t}));return(0,o.CJ)(r,t)}
function joinParts({features:e},n,t){return{features:e.map(e=>({name:e,cut:n.get(e)})),counts:t.reduce(o.Xr)}}function countForSearch(e,n,t){
return joinParts(e,n,partsOfSearch(e,n,t,1).map(countPart))}function judge(e,n){const{actual:t,predicted:r}=e
;if(e.task==="classes")return e=>t[e]<0||r[e]<0?null:t[e]!==r[e];const s=n.residuals?upper(n.residuals.absoluteErrors,i):0;return e=>{
const n=Math.abs(r[e]-t[e]);return Number.isFinite(n)?n>s:null}}function judgedRows({confusion:e,residuals:n}){return n?.cases??e?.table.reduce((e,n)=>e+n,0)??0
}function upper({values:e,rows:n},t){let r=0;for(let e=0;e<n.length;e++)r+=n[e];let s=0;let o=e.length-1;while(o>0&&s+n[o]<=t*r)s+=n[o--];return e[o]}
function sampled(e,n,t){const[s,o]=[judge(e,n),judgedRows(n)];const c=(0,r.dk)(e.actual.length,Math.min(1,t/o));const a=new Uint8Array(c.length);let u=0
;for(const e of c){const n=s(e);if(n===null)continue;c[u]=e;a[u++]=n?1:0}return{rows:c.subarray(0,u),wrong:a.subarray(0,u)}}}),75082:((e,n,t)=>{t.d(n,{
Ir:()=>binEnds,Q2:()=>quantileBins,_V:()=>rowsByEnd,nr:()=>pairCategories});var r=t(33558);function quantileBins(e,n,t=10){const r=binEnds(e,t)
;return occupied({reference:rowsByEnd(e,r),candidate:rowsByEnd(n,r)})}function pairCategories(e,n){const t=[...new Set([...e.keys(),...n.keys()])];const r={
categories:[],reference:[],candidate:[]};for(const s of t){const t=e.get(s)??0;const o=n.get(s)??0;if(t===0&&o===0)continue;r.categories.push(s)
;r.reference.push(t);r.candidate.push(o)}return r}function binEnds(e,n){const t=(0,r.QL)(e);if(t===0)return[];const s=e.values[0];const o=[]
;for(let s=1;s<n;s++){const c=e.values[(0,r.bJ)(e.rows,Math.ceil(s*t/n)-1).index];c!==o.at(-1)&&o.push(c)}return o[0]===s?[nextBelow(s),...o]:o}
function rowsByEnd(e,n){let t=0;return[...n,1/0].map(n=>{const s=(0,r.Y4)(e.values,t,n);const o=(0,r.d$)(e,t,s);t=s;return o})}
function occupied({reference:e,candidate:n}){const keep=(t,r)=>e[r]>0||n[r]>0;return{reference:e.filter(keep),candidate:n.filter(keep)}}function nextBelow(e){
if(e===0)return-Number.MIN_VALUE;const n=new BigInt64Array(new Float64Array([e]).buffer);n[0]+=e>0?-1n:1n;return new Float64Array(n.buffer)[0]}}),
66334:((e,n,t)=>{t.d(n,{aS:()=>cardinalityByFrequencies,dM:()=>distinct,fs:()=>cardinalityChange});var r=t(28567);function cardinalityChange(e,n){const t=new Map
;for(const r of pooled(e,n))t.set(r,(t.get(r)??0)+1);return cardinalityByFrequencies({distinct:distinct(e),rows:valuesIn(e)},{distinct:distinct(n),
rows:valuesIn(n)},t)}function cardinalityByFrequencies({distinct:e,rows:n},{distinct:t,rows:s},o){if(n===0||s===0)return null;let c=0;let a=0
;for(const[e,t]of o){const o=(0,r.J9)(e,n,n+s);c+=t*(1-o);a+=t*o*(1-o)}const u=Math.abs(t-c);const i=u===0?1:Math.min(1,2*Math.exp(-(u**2)/2/(a+u/3)));return{
reference:e,candidate:t,expected:c,p:i}}function distinct(e){return e.type==="number"?e.counts.values.length:e.counts.size}function valuesIn(e){let n=0
;if(e.type==="category")for(const t of e.counts.values())n+=t;else for(let t=0;t<e.counts.rows.length;t++)n+=e.counts.rows[t];return n}function*pooled(e,n){
if(e.type==="number"&&n.type==="number"){const[t,r]=[e.counts,n.counts];for(let e=0,n=0;e<t.values.length||n<r.values.length;){
const s=compare(t.values[e],r.values[n]);yield(s<=0?t.rows[e++]:0)+(s>=0?r.rows[n++]:0)}}else if(e.type==="category"&&n.type==="category"){
for(const[t,r]of e.counts)yield r+(n.counts.get(t)??0);for(const[t,r]of n.counts)e.counts.has(t)||(yield r)}}function compare(e,n){return(e??1/0)-(n??1/0)||0}}),
92272:((e,n,t)=>{t.d(n,{W:()=>columnChanges,H:()=>isAlike});var r=t(66334);var s=t(75082);const o=20;function deciles(e,n){
if(e.type==="number"&&n.type==="number"){const t=(0,s.Ir)(e.counts,10);return{ends:t,categories:null,rows:(0,s._V)(n.counts,t)}}
if(e.type!=="category"||n.type!=="category")return null;const t=[...e.counts].sort(([e,n],[t,r])=>r-n||(e<t?-1:1)).slice(0,o).map(([e])=>e);const r=new Set(t)
;let c=0;for(const[e,t]of n.counts)r.has(e)||(c+=t);return{ends:null,categories:t,rows:[...t.map(e=>n.counts.get(e)??0),c]}}var c=t(33558);var a=t(92698)
;const u=.01;const i=1.5;const l=.01;function changedLevel(e,n){if(e.type==="number"&&n.type==="number")return ofNumbers(e.counts,n.counts)
;if(e.type==="number"||n.type==="number")return null;const[t,r]=[sum(e.counts.values()),sum(n.counts.values())]
;const s=new Set([...e.counts.keys(),...n.counts.keys()]);const o=[...s].map(t=>({level:t,before:e.counts.get(t)??0,after:n.counts.get(t)??0}))
;return surest(o,t,r)}function ofNumbers(e,n){const[t,r]=[(0,c.QL)(e),(0,c.QL)(n)];const rowsOf=({values:e,rows:n},t)=>{const r=new Map
;for(let s=0;s<n.length;s++)n[s]>=t&&r.set(e[s],n[s]);return r};const[s,o]=[rowsOf(e,Math.max(2,l*t)),rowsOf(n,Math.max(2,l*r))]
;const a=[...new Set([...s.keys(),...o.keys()])].map(t=>({level:String(t),before:s.get(t)??rowsAt(e,t),after:o.get(t)??rowsAt(n,t)}));return surest(a,t,r)}
function rowsAt({values:e,rows:n},t){let[r,s]=[0,e.length-1];while(r<s){const n=r+s>>1;e[n]<t?r=n+1:s=n}return e[r]===t?n[r]:0}function surest(e,n,t){
if(n===0||t===0)return null;const r=e.filter(({before:e,after:r})=>e>=l*n||r>=l*t);let s=null;for(const{level:e,before:o,after:c}of r){const[l,f]=[o/n,c/t]
;const d=(c+.5)*(n-o+.5)/((t-c+.5)*(o+.5));if(Math.abs(f-l)<u||Math.max(d,1/d)<i)continue;const m=o+c;const g=f>l?(0,a.w)(n+t,m,t,c):(0,a.w)(n+t,m,n,o)
;const h=Math.min(0,g+Math.log(2*r.length));(s===null||h<s.logP)&&(s={level:e,reference:l,candidate:f,logP:h})}return s}function sum(e){let n=0
;for(const t of e)n+=t;return n}var f=t(28567);const d=.05;function columnChanges(e,n,{min:t,max:s}){const o=n.type==="number"?(0,f.$i)(n.counts,t,s):null
;if(e===null||e.type!==n.type)return{outside:o,against:null};const[c,a]=[(0,r.dM)(e),(0,r.dM)(n)];const u=isAlike(n.rows,e.rows)&&isAlike(a,c);return{outside:o,
against:{distinct:{reference:c,candidate:a},ends:{reference:endsOf(e),candidate:endsOf(n)},range:e.type==="number"&&n.type==="number"?(0,f.RZ)(e,n):[],
cardinality:u?null:(0,r.fs)(e,n),deciles:deciles(e,n),level:changedLevel(e,n)}}}function endsOf(e){if(e.type==="category")return null;const{values:n}=e.counts
;return n.length===0?null:[n[0],n.at(-1)]}function isAlike(e,n){return Math.abs(e-n)<d*n}}),73483:((e,n,t)=>{t.d(n,{iZ:()=>columnRules,Th:()=>measureColumn,
ou:()=>withRoles});var r=t(92272);var s=t(93913);var o=t(75424);function withoutValues(e){const{drift:n}=e;return{...e,reference:bare(e.reference),
candidate:bare(e.candidate),drift:"test"in n?{...n,newCategories:[],vanishedCategories:[]}:n,histogram:{edges:null,categories:null,reference:[],candidate:[]}}}
function bare(e){if(e.type==="category")return{...e,top:[]};const n=e.invalid&&{...e.invalid,text:""};return{...e,invalid:n,spread:null}}var c=t(19291)
;function measureColumn(e,n,t){const a=n&&(0,r.W)(e,n,t);if(!e||!n||e.type!==n.type)return{shown:null,changes:a};return{shown:{reference:(0,c.M)(e),
candidate:(0,c.M)(n),drift:(0,s.UL)(e,n,t.test),histogram:(0,o.J)(e,n)},changes:a}}function columnRules(e,n,t){const r=n.find(e=>e.name===t)
;const{min:s=null,max:o=null}=r??{};return{test:r?.drift?.test??e.drift.test,min:s,max:o}}function withRoles(e,n,t){const{score:r,scores:o,prediction:c}=e.data
;const a=[];const u=[];for(const[e,n]of t){n.changes&&u.push({name:e,...n.changes});if(!n.shown)continue;const t=e===r||Object.values(o??{}).includes(e)
;const s=t?"score":e===c?"prediction":"feature";a.push({name:e,role:s,...n.shown})}
const i=new Set(n.filter(({type:e,watched:n})=>e==="time"||!n).map(({name:e})=>e));const l=a.filter(({name:e})=>!i.has(e));const f=(0,s.Zk)(l.map(e=>e.drift))
;l.forEach((e,n)=>{e.drift=f[n]});const d=a.map(n=>e.data.private.includes(n.name)?withoutValues(n):n);return{columns:d,changes:u}}}),93913:((e,n,t)=>{t.d(n,{
Zk:()=>adjustDrift,UL:()=>drift,vy:()=>driftThreshold});var r=t(33558);var s=t(82514);var o=t(84484);var c=t(92698);const a=5;function chiSquared(e,n){
const{n:t,m:r,pooled:s}=margins(e,n);const c=pearson(e,n);const u=Math.max(0,s.length-1);let i=1/0;for(const e of s)i=Math.min(i,e)
;const l=i*Math.min(t,r)/(t+r)<a;let f=Number.NaN;t>0&&r>0&&(f=u===0?0:l?u===1?fisher(e,n):momentMatched(c,t,r,s):(0,o.d4)(u/2,c/2));return{statistic:c,
degreesOfFreedom:u,logP:Math.min(0,f),sparse:l}}function balancedCramersV(e,n){const{n:t,m:r,pooled:s}=margins(e,n);let o=0;for(let s=0;s<e.length;s++){
const c=e[s]/t;const a=n[s]/r;c+a>0&&(o+=(c-a)**2/(c+a)/2)}return correctedV(o,4*t/(t/r+1),s.length)}function correctedV(e,n,t){
if(Number.isNaN(e))return Number.NaN;if(t<2||n<=2)return 0;const r=Math.max(0,e-(t-1)/(n-1));const s=Math.min(t-1-(t-1)**2/(n-1),1-1/(n-1))
;return s>0?Math.min(1,Math.sqrt(r/s)):0}function margins(e,n){let t=0;let r=0;const s=[];for(let o=0;o<e.length;o++){t+=e[o];r+=n[o]
;e[o]+n[o]>0&&s.push(e[o]+n[o])}return{n:t,m:r,pooled:s}}function pearson(e,n){const{n:t,m:r}=margins(e,n);if(t===0||r===0)return Number.NaN;let s=0
;for(let o=0;o<e.length;o++){const c=e[o]+n[o];c>0&&(s+=(e[o]/t-n[o]/r)**2/c)}return t*r*s}function fisher(e,n){const{n:t,m:r,pooled:s}=margins(e,n)
;const o=e.findIndex((e,t)=>e+n[t]>0);const a=n[o];const u=(0,c.w)(t+r,s[0],r,a);const i=(0,c.w)(t+r,t+r-s[0],r,r-a);return Math.min(0,Math.LN2+Math.min(u,i))}
function momentMatched(e,n,t,r){const s=n+t;if(s<4)return 0;const c=r.length;let a=0;for(const e of r)a+=1/e;const u=s/(s-1)*(c-1);const i=(s-2)/(s-1)
;const l=(s*(1/n+1/t)-4)/(s-2);const f=(c-1)*(s-c)/(s-1);const d=(s*a-c*c)/(s-2);const m=2*s/(s-3)*(i-l)*(f-d)+s**2/(s-1)*l*d;if(!(m>1e-9*u))return 0;return(0,
o.d4)(u**2/m,e*u/m)}var u=t(15521);function jensenShannon(e,n){const[t,r]=[(0,u.cz)(e),(0,u.cz)(n)];if(t===0||r===0)return NaN;let s=0
;for(let o=0;o<e.length;o++){const c=e[o]/t;const a=n[o]/r;const u=(c+a)/2;c>0&&(s+=c*Math.log2(c/u));a>0&&(s+=a*Math.log2(a/u))}
return Math.sqrt(Math.min(1,Math.max(0,s/2)))}var i=t(52606);var l=t(31600);var f=t(48505);var d=t(87538);var m=t(26816);function wasserstein(e,n){const t=(0,
r.QL)(e);const s=(0,r.QL)(n);if(t===0||s===0)return{distance:NaN,standardised:null};const o=(0,m.e)(e,n);const{sums:c}=(0,d.S)(1);let a=NaN;let u=0;let i=0
;for(let r=0,l=0;r<e.values.length||l<n.values.length;){const f=r<e.values.length?e.values[r]:1/0;const d=l<n.values.length?n.values[l]:1/0
;const m=Math.min(f,d)/o;const g=Math.abs(u/t-i/s);g>0&&(c[0]+=g*(m-a));a=m;f<=d&&(u+=e.rows[r++]);d<=f&&(i+=n.rows[l++])}const l=c[0]
;if(e.values.length===1)return{distance:l*o,standardised:null};const f=(0,m.C)(e);const g=Math.sqrt(f.squares/t);const h=g>0?l/g*(o/f.unit):null;return{
distance:l*o,standardised:h}}var g=t(75082);function driftThreshold(e,n){return Math.max(n??s.T1[e.test].matters,e.chance??0)}const h=20;function drift(e,n,t){
const r=Math.min(present(e),present(n));const none=e=>({noEvidence:e,cases:r})
;if(e.type!==n.type)return none(e.type==="number"?"textForNumbers":"numbersForText");if(present(e)===0)return none("noReferenceValues")
;if(present(n)===0)return none("noCandidateValues");return e.type==="number"?p[t].numbers(e.counts,n.counts,none):categoryDrift(e,n,t)}function adjustDrift(e){
const n=(0,l.Uh)(e.map(e=>"noEvidence"in e?NaN:e.logP??NaN));return e.map((e,t)=>"noEvidence"in e?e:{...e,logQ:e.logP===null?null:finite(n[t])})}
function present(e){if(e.type==="number")return(0,r.QL)(e.counts);let n=0;for(const t of e.counts.values())n+=t;return n}const p={ks:{numbers(e,n){
const{d:t,logP:r}=(0,i.ks)(e,n);return found("ks",t,r)}},psi:{numbers:(e,n)=>psiDrift((0,g.Q2)(e,n)),categories:psiDrift},js:{
numbers:(e,n)=>jensenShannonDrift((0,g.Q2)(e,n)),categories:jensenShannonDrift},wasserstein:{numbers(e,n,t){const{standardised:r}=wasserstein(e,n)
;if(r===null)return t("referenceConstant");return found("wasserstein",r,(0,i.ks)(e,n).logP)}}};function categoryDrift(e,n,t){const r=(0,g.nr)(e.counts,n.counts)
;const s=(p[t].categories??chiSquaredDrift)(r);const o=onlyIn(r.categories,r.candidate,r.reference);const c=onlyIn(r.categories,r.reference,r.candidate);return{
...s,newCategories:o.named,vanishedCategories:c.named,...o.more>0&&{moreNewCategories:o.more},...c.more>0&&{moreVanishedCategories:c.more}}}
function chiSquaredDrift({reference:e,candidate:n}){return found("chi2",balancedCramersV(e,n),chiSquared(e,n).logP)}
function psiDrift({reference:e,candidate:n}){const t=sum(e);const r=sum(n);const s=(0,f.js)(e,n,.5);const o=(0,f.ge)(e.length,t,r);return{...found("psi",s,(0,
f.nl)(s,e.length,t,r)),chance:o}}function jensenShannonDrift({reference:e,candidate:n}){return found("js",jensenShannon(e,n),chiSquared(e,n).logP)}
function found(e,n,t){return{test:e,size:finite(n),logP:finite(t),logQ:null,chance:null,newCategories:[],vanishedCategories:[]}}function onlyIn(e,n,t){
const r=e.map((e,n)=>n).filter(e=>t[e]===0).sort((e,t)=>n[t]-n[e]);return{named:r.slice(0,h).map(n=>e[n]),more:Math.max(0,r.length-h)}}function finite(e){
return Math.max(-Number.MAX_VALUE,Math.min(Number.MAX_VALUE,e))}function sum(e){let n=0;for(const t of e)n+=t;return n}}),75424:((e,n,t)=>{t.d(n,{J:()=>histogram
});var r=t(15521);var s=t(33558);var o=t(57608);var c=t(75082);const a=40;const u=15;function histogram(e,n){
if(e.type==="number"&&n.type==="number")return numberHistogram(e.counts,n.counts)
;if(e.type==="category"&&n.type==="category")return categoryHistogram(e.counts,n.counts);return{edges:null,categories:null,reference:[],candidate:[]}}
function numberHistogram(e,n){const t=[e,n].filter(e=>e.values.length>0);if(t.length===0)return{edges:null,categories:null,reference:[],candidate:[]}
;const r=wholeNumberEdges(t)??equalWidthEdges(t);return{edges:r,categories:null,reference:rowsBetween(e,r),candidate:rowsBetween(n,r)}}
function wholeNumberEdges(e){const n=Math.min(...e.map(e=>e.values[0]));const t=Math.max(...e.map(e=>e.values.at(-1)))
;if(!(t-n<a&&Number.isSafeInteger(n*2)&&Number.isSafeInteger(t*2)))return null;if(!e.every(e=>e.values.every(Number.isInteger)))return null;return Array.from({
length:t-n+2},(e,t)=>n+t-.5)}function equalWidthEdges(e){let n=Math.min(...e.map(e=>(0,o.YV)(e,.001)));let t=Math.max(...e.map(e=>(0,o.YV)(e,.999)));if(n===t){
n=Math.min(...e.map(e=>e.values[0]));t=Math.max(...e.map(e=>e.values.at(-1)))}if(n===t){const e=Math.max(.5,Math.abs(n)*1e-6)
;const bound=e=>Math.min(Number.MAX_VALUE,Math.max(-Number.MAX_VALUE,e));return[bound(n-e),bound(t+e)]}const r=Array.from({length:a+1},(e,r)=>(0,o.GW)(n,t,r/a))
;return r.filter((e,n)=>n===0||e>r[n-1])}function rowsBetween(e,n){const t=n.length-2;let r=0;return n.slice(1).map((n,o)=>{const c=o===t?e.values.length:(0,
s.nT)(e.values,r,n);const a=(0,s.d$)(e,r,c);r=c;return a})}function categoryHistogram(e,n){const t=(0,c.nr)(e,n);const s=Math.max(1,(0,r.cz)(t.reference))
;const o=Math.max(1,(0,r.cz)(t.candidate));const share=e=>Math.max(t.reference[e]/s,t.candidate[e]/o)
;const a=t.categories.map((e,n)=>n).toSorted((e,n)=>share(n)-share(e));const i=a.slice(0,u);const l=a.slice(u)
;const bins=e=>[...i.map(n=>e[n]),...l.length>0?[(0,r.cz)(l.map(n=>e[n]))]:[]];const f=i.map(e=>t.categories[e]);return{edges:null,
categories:l.length>0?[...f,`other (${l.length} categories)`]:f,reference:bins(t.reference),candidate:bins(t.candidate)}}}),19291:((e,n,t)=>{t.d(n,{M:()=>profile,
k:()=>o});var r=t(26816);var s=t(57608);const o=[.01,.05,.25,.5,.75,.95,.99];const c=20;function profile(e){
return e.type==="number"?numberProfile(e):categoryProfile(e)}function numberProfile({rows:e,missing:n,invalid:t,counts:r}){const s=r.values.length;return{
type:"number",rows:e,missing:n,invalid:t,distinct:s,spread:s>0?spread(r):null}}function spread(e){const n=e.values[0];const t=e.values.at(-1)
;const{n:c,mean:a,squares:u,unit:i}=(0,r.C)(e);const l=c>1?Math.sqrt(u/(c-1))*i:0;return{min:n,max:t,mean:Math.min(t,Math.max(n,a*i))+0,
standardDeviation:Math.min(Number.MAX_VALUE,l),quantiles:(0,s.tI)(e,o)}}function categoryProfile({rows:e,missing:n,counts:t}){const r=[...t].filter(([,e])=>e>0)
;const s=r.toSorted((e,n)=>n[1]-e[1]).slice(0,c);return{type:"category",rows:e,missing:n,distinct:r.length,top:s.map(([e,n])=>({category:e,rows:n}))}}}),
28567:((e,n,t)=>{t.d(n,{$i:()=>rowsOutside,J9:()=>outermost,RZ:()=>rangeChanges});var r=t(88263);var s=t(57608);function rowsOutside(e,n,t){let r=0;let s=null
;const{values:o}=e;for(let t=0;t<o.length&&n!==null&&o[t]<n;t++)r+=e.rows[t];r>0&&(s=o[0]);let c=0;for(let n=o.length-1;n>=0&&t!==null&&o[n]>t;n--)c+=e.rows[n]
;c>0&&(s=o.at(-1));return{rows:r+c,extreme:s}}function rangeChanges(e,n){const[t,s]=[e.counts,n.counts];if(t.values.length===0||s.values.length===0)return[]
;const[o,c]=[(0,r.jN)(e),(0,r.jN)(n)];const a=[];for(const e of["least","greatest"]){const[n,r]=[endOf(t,e),endOf(s,e)];if(n===r)continue
;const u=e==="least"?r<n:r>n;const[i,l]=u?[s,n]:[t,r];const{rows:f}=rowsOutside(i,e==="least"?l:null,e==="least"?null:l);const d=outermost(f,u?c:o,o+c)
;const[m,g]=[Math.min(Number.MAX_VALUE,Math.abs(r-n)),spreadOf(t)];const h=g>0?Math.min(Number.MAX_VALUE,m/g):Number.MAX_VALUE;a.push({end:e,
change:u?"grew":"shrank",reference:n,candidate:r,rows:f,p:d,size:h})}return a}function spreadOf(e){const[n=0,t=0]=(0,s.tI)(e,[.05,.95])
;const[r,o]=t>n?[n,t]:[endOf(e,"least"),endOf(e,"greatest")];return Math.min(Number.MAX_VALUE,o-r)}function outermost(e,n,t){let r=1
;for(let s=0;s<e&&r>1e-300;s++)r*=(n-s)/(t-s);return r}function endOf({values:e},n){return n==="least"?e[0]:e.at(-1)}}),26816:((e,n,t)=>{t.d(n,{C:()=>moments,
e:()=>safeUnit});var r=t(33558);var s=t(62172);var o=t(57608);function moments(e){const n=(0,r.QL)(e);if(n===0)return{n:n,mean:NaN,squares:NaN,unit:1}
;const t=safeUnit(e);const c=1/t;const a=(0,o.mc)(e)*c;const{sum:u,squares:i}=(0,s.PP)(e,c,a);return{n:n,mean:a+u/n,squares:Math.max(0,i-u*u/n),unit:t}}
function safeUnit(...e){let n=0;for(const{values:t}of e)t.length>0&&(n=Math.max(n,Math.abs(t[0]),Math.abs(t.at(-1))));if(n===0||n>1e-100&&n<1e100)return 1
;return 2**Math.min(1023,Math.max(-1e3,Math.floor(Math.log2(n))))}}),31600:((e,n,t)=>{t.d(n,{Uh:()=>benjaminiHochberg,fU:()=>holm,kQ:()=>weightedHolm})
;function benjaminiHochberg(e){const n=e.map(()=>Number.NaN);const t=ascending(e);let r=0;for(let s=t.length;s>=1;s--){const o=t[s-1]
;r=Math.min(r,e[o]+Math.log(t.length/s));n[o]=r}return n}function holm(e,n){const t=e.map(()=>Number.NaN);const r=ascending(e);const s=n??r.length;let o=-1/0
;r.forEach((n,r)=>{o=Math.max(o,e[n]+Math.log(s-r));t[n]=Math.min(0,o)});return t}function weightedHolm(e,n){const t=e.map(()=>Number.NaN)
;const r=ascending(e.map((e,t)=>e-Math.log(n[t])));let s=1;let o=-1/0;for(const c of r){o=Math.max(o,e[c]+Math.log(Math.max(1,s/n[c])));t[c]=Math.min(0,o)
;s-=n[c]}return t}function ascending(e){return e.map((e,n)=>n).filter(n=>!Number.isNaN(e[n])).sort((n,t)=>e[n]<e[t]?-1:e[n]>e[t]?1:n-t)}}),48505:((e,n,t)=>{
t.d(n,{ge:()=>psiByChance,js:()=>psi,nl:()=>psiLogP});var r=t(15521);var s=t(84484);function psi(e,n,t=0){const s=(0,r.cz)(e)+t*e.length;const o=(0,
r.cz)(n)+t*n.length;if(s===0||o===0)return NaN;let c=0;for(let r=0;r<e.length;r++){const a=(e[r]+t)/s;const u=(n[r]+t)/o;a!==u&&(c+=(a-u)*Math.log(a/u))}
return c}function psiByChance(e,n,t){return e<2?0:(0,s.l1)(.95,e-1)*(1/n+1/t)}function psiLogP(e,n,t,r){return n<2?0:Math.min(0,(0,
s.d4)((n-1)/2,e/(2*(1/t+1/r))))}}),57608:((e,n,t)=>{t.d(n,{GW:()=>interpolate,YV:()=>quantile,mc:()=>middle,tI:()=>quantiles});var r=t(33558)
;function quantiles(e,n){const t=(0,r.QL)(e);if(t===0)return n.map(()=>NaN);const{values:s,rows:o}=e;return n.map(e=>{const n=(t-1)*e;const c=Math.floor(n)
;const{index:a,end:u}=(0,r.bJ)(o,c);const i=s[a];const l=c+1<u||a+1===s.length?i:s[a+1];return interpolate(i,l,n-c)})}function middle({values:e,rows:n}){
return e[(0,r.bJ)(n,Math.floor(((0,r.QL)({rows:n})-1)/2)).index]}function quantile(e,n){return quantiles(e,[n])[0]}function interpolate(e,n,t){if(e===n)return e
;const r=n-e;if(!Number.isFinite(r))return e*(1-t)+n*t;return t<.5?e+r*t:n-r*(1-t)}})};