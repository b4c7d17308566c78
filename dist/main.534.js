export const id=534;export const ids=[534];export const modules={88263:((t,e,n)=>{n.d(e,{iW:()=>measuredColumns,jN:()=>presentRows,q8:()=>countCategories,
vA:()=>totalsOf,y$:()=>countColumn});var r=n(45100);var s=n(75563);var o=n(70903);function measuredColumns(t,e,n){
const{score:r,scores:s,prediction:o,task:a}=t.data;const c=[r,...Object.values(s??{}),a==="regression"?o:null];const u=new Map
;for(const t of[...c,...e.features.map(t=>t.name)]){const e=t===null?void 0:n.columns.get(t);t!==null&&e&&u.set(t,e)}return u}function countColumn(t,e){
if(t.type==="category")return{type:"category",rows:t.codes.length,missing:t.missing,counts:countCategories(t)};const{values:n,missing:s,invalid:a}=t;return{
type:"number",rows:(0,r.oW)(n),missing:s,invalid:a,counts:(0,o.I)(n,e)}}function totalsOf(t){if(t.type==="category")return t
;const{type:e,rows:n,missing:r,invalid:s}=t;return{type:e,rows:n,missing:r,invalid:s}}function presentRows({rows:t,missing:e,invalid:n}){
return t-e-(n?.cells??0)}function countCategories(t){const e=(0,s.wA)(t.codes,t.categories.length);const n=new Map;t.categories.forEach((t,r)=>{
e[r]>0&&n.set(t,e[r])});return n}}),17784:((t,e,n)=>{n.d(e,{JY:()=>canBeNamed,Yu:()=>cellsOfRows,h_:()=>cutColumn,nc:()=>cellsOf,tS:()=>applyCut});var r=n(88263)
;var s=n(33558);var o=n(90402);const a=8;const c=30;const u=200;function cellsOf(t){return t.type==="number"?t.edges.length+2:t.categories.length+2}
function cutColumn(t){if(t.type==="number")return{type:"number",edges:edgesOf(t)}
;const e=[...t.counts].filter(([t,e])=>e>0&&canBeNamed(t)).sort((t,e)=>e[1]-t[1]);return{type:"category",categories:e.slice(0,c).map(([t])=>t)}}
function canBeNamed(t){return t.length<=u&&!/[\p{C}\p{Zl}\p{Zp}\p{DI}]/u.test(t)}function applyCut(t,e){if(t.type==="number"&&e.type==="number")return{
values:t.values,edges:e.edges};if(t.type!=="category"||e.type!=="category")return null;const n=new Map(e.categories.map((t,e)=>[t,e]))
;const r=e.categories.length;const s=Uint8Array.from(t.categories,t=>n.get(t)??r);return{codes:t.codes,cells:s,missing:r+1}}function cellsOfRows(t,e){
if("edges"in t)return(0,o.Wp)(t.values,t.edges,e);const{codes:n,cells:r,missing:s}=t;const a=new Uint8Array(e.length)
;for(let t=0;t<a.length;t++)a[t]=r[n[e[t]]]??s;return a}function edgesOf(t){const{counts:e}=t;const{values:n}=e
;if(n.length<=a)return[...n.subarray(1)].filter(writable);const o=(0,r.jN)(t);const valueBehind=t=>{const r=Math.min((0,s.QL)(e),Math.max(1,Math.ceil(t*o)))
;return n[(0,s.bJ)(e.rows,r-1).index]};const c=[];for(let t=1;t<a;t++){const[e,r]=[valueBehind(t/a-.01),valueBehind(t/a+.01)];const s=c.at(-1)??n[0]
;const o=roundest(e,r);const u=o>s?o:n.find(t=>t>r);u!==void 0&&u>s&&c.push(u)}return c.filter(writable)}function writable(t){return t===0||Math.abs(t)>1e-307}
function roundest(t,e){const n=t/2+e/2;for(let r=1;r<=15;r++){const s=Number(n.toPrecision(r));if(s>=t&&s<=e)return s}return e}}),90402:((t,e,n)=>{n.d(e,{
N:()=>keepCode,V$:()=>cellCounter,Wp:()=>cutRows,u_:()=>keepBetween});var r=n(14287);var s=n(84967);var o=n(12296);function cutRows(t,e,n){
const{memory:a,cutValues:c,quotients:u,takeDoubles:i,takeIntegers:l,block:f,blockSides:m,ends:d,keys:h}=(0,o.ZM)();const[g,p,y]=[h,h+4*o.IE,h+8*o.IE];(0,
s.V)(a,y+8*o.IE);const{buffer:w}=a;const v=Buffer.from(w,f,8*o.IE);const b=new Uint32Array(w,g,o.IE);const M=new Uint8Array(w,m,o.IE)
;new Float64Array(w,d,e.length).set(e);const[N,x]=t instanceof Float64Array?[t,0]:[t.wholes,t.unit];const[C,A]=[(0,r.$$)(N),N.BYTES_PER_ELEMENT]
;const[k,E]=x===0?[i,y]:[l,p];const I=new Uint8Array(n.length);for(let t=0;t<n.length;t+=o.IE){const s=n.subarray(t,t+o.IE);b.set(s);for(let t=0;t<s.length;){
const e=s[t];const n=Math.min(o.IE,N.length-e);(0,r.nC)(C,e*A,(e+n)*A,v,0);t+=k(f,e,n,g+4*t,s.length-t,E+A*t)}x!==0&&u(p,s.length,x,y)
;c(y,s.length,d,e.length,m);I.set(M.subarray(0,s.length),t)}return I}function keepBetween(t,e,n){const{memory:r,keepBetween:a,block:c,blockSides:u,keys:i}=(0,
o.ZM)();(0,s.V)(r,i);const l=new Float64Array(r.buffer,c,o.IE);const f=new Uint8Array(r.buffer,u,o.IE);const[m,d]=[e?.[0]??-1/0,e?.[1]??Number.NaN]
;for(const[r,s]of(0,o._W)(t,l)){f.set(n.subarray(r,r+s));a(c,s,m,d,e===null?1:0,u);n.set(f.subarray(0,s),r)}}function keepCode(t,e,n){
const{memory:r,keepCode:a,block:c,blockSides:u,keys:i}=(0,o.ZM)();(0,s.V)(r,i);const l=new Uint8Array(r.buffer,u,o.IE);for(const[s,i]of(0,
o.Cl)(t,new Int32Array(r.buffer,c,o.IE))){l.set(n.subarray(s,s+i));a(c,i,e,u);n.set(l.subarray(0,i),s)}}function cellCounter(t,e){
const{memory:n,joinWrong:r,countCells:a,heap:c}=(0,o.ZM)();const u=e.length;const i=(0,o.b6)(c());const l=i+u;const placeOf=t=>l+u+t*u;const f=(0,
o.b6)(placeOf(t.length));const m=(0,o.b6)(f+2*u);const d=Math.max(0,...t.map(({cells:t})=>t));(0,s.V)(n,m+8*d*d);const h=new Uint8Array(n.buffer);h.set(e,i)
;h.fill(0,l,l+u);t.forEach(({codes:t},e)=>{h.set(t,placeOf(e))});let g=-1;return(e,s)=>{e!==g&&r(placeOf(e),i,u,f);g=e;const o=2*t[e].cells
;const c=new Uint32Array(n.buffer,m,o*(s===null?1:t[s].cells));c.fill(0);a(f,s===null?l:placeOf(s),u,o,m);return c.slice()}}}),48943:((t,e,n)=>{n.d(e,{
CJ:()=>countSegments,Xr:()=>addSegmentCounts,dR:()=>pairIndex});var r=n(90402);function countSegments(t,e){const n=t.map(t=>t.cells);const s=(0,r.V$)(t,e)
;const o={right:0,wrong:0,cells:n,singles:[],pairs:[]};for(let t=0;t<e.length;t++)o.wrong+=e[t];o.right=e.length-o.wrong;for(let e=0;e<t.length;e++){
o.singles.push(s(e,null));for(let n=e+1;n<t.length;n++)o.pairs.push(s(e,n))}return o}function addSegmentCounts(t,e){const add=(t,e)=>t.map((t,n)=>t+e[n])
;return{right:t.right+e.right,wrong:t.wrong+e.wrong,cells:t.cells,singles:t.singles.map((t,n)=>add(t,e.singles[n])),pairs:t.pairs.map((t,n)=>add(t,e.pairs[n]))}
}function pairIndex(t,e,n){return t*(2*n-t-1)/2+e-t-1}}),93375:((t,e,n)=>{n.d(e,{GI:()=>partsOfSearch,j$:()=>countPart,j9:()=>rowsToSearch,jO:()=>countForSearch,
nn:()=>joinParts});var r=n(75563);var s=n(17784);var o=n(48943);const a=64;const c=6e7;const u=1e5;const i=.25;function rowsToSearch(t,e,[n,r],o,i){
if(!t.segments.search)return null;const typeIn=({columns:t},e)=>t.get(e)?.type??null
;const l=e.filter(({name:e,type:n})=>n!=="time"&&!t.data.private.includes(e)&&(0,
s.JY)(e)).map(({name:t})=>t).filter(t=>typeIn(n,t)!==null&&typeIn(n,t)===typeIn(r,t)).slice(0,a);const f=l.length*(l.length-1)/2
;const m=sampled(o,i,Math.min(u,c/Math.max(1,f)));return m.rows.length===0||l.length===0?null:{features:l,...m}}
function partsOfSearch({features:t,rows:e,wrong:n},r,{columns:o},a){const c=t.map(t=>{const e=r.get(t);return{column:(0,s.tS)(o.get(t),e),cells:(0,s.nc)(e)}})
;const u=Math.ceil(e.length/a);return Array.from({length:a},(t,r)=>{const[s,o]=[r*u,(r+1)*u];return{columns:c,rows:e.slice(s,o),wrong:n.slice(s,o)}})}
function countPart({columns:t,rows:e,wrong:n}){const r=t.map(({column:t,cells:n})=>({codes:(0,s.Yu)(t,e),cells:n}));return(0,o.CJ)(r,n)}
function joinParts({features:t},e,n){return{features:t.map(t=>({name:t,cut:e.get(t)})),counts:n.reduce(o.Xr)}}function countForSearch(t,e,n){
return joinParts(t,e,partsOfSearch(t,e,n,1).map(countPart))}function judge(t,e){const{actual:n,predicted:r}=t
;if(t.task==="classes")return t=>n[t]<0||r[t]<0?null:n[t]!==r[t];const s=e.residuals?upper(e.residuals.absoluteErrors,i):0;return t=>{
const e=Math.abs(r[t]-n[t]);return Number.isFinite(e)?e>s:null}}function judgedRows({confusion:t,residuals:e}){return e?.cases??t?.table.reduce((t,e)=>t+e,0)??0
}function upper({values:t,rows:e},n){let r=0;for(let t=0;t<e.length;t++)r+=e[t];let s=0;let o=t.length-1;while(o>0&&s+e[o]<=n*r)s+=e[o--];return t[o]}
function sampled(t,e,n){const[s,o]=[judge(t,e),judgedRows(e)];const a=(0,r.dk)(t.actual.length,Math.min(1,n/o));const c=new Uint8Array(a.length);let u=0
;for(const t of a){const e=s(t);if(e===null)continue;a[u]=t;c[u++]=e?1:0}return{rows:a.subarray(0,u),wrong:c.subarray(0,u)}}}),37370:((t,e,n)=>{n.d(e,{
Ir:()=>binEnds,Q2:()=>quantileBins,_V:()=>rowsByEnd,nr:()=>pairCategories});var r=n(33558);function quantileBins(t,e,n=10){const r=binEnds(t,n)
;return occupied({reference:rowsByEnd(t,r),candidate:rowsByEnd(e,r)})}function pairCategories(t,e){const n=[...new Set([...t.keys(),...e.keys()])];const r={
categories:[],reference:[],candidate:[]};for(const s of n){const n=t.get(s)??0;const o=e.get(s)??0;if(n===0&&o===0)continue;r.categories.push(s)
;r.reference.push(n);r.candidate.push(o)}return r}function binEnds(t,e){const n=(0,r.QL)(t);if(n===0)return[];const s=t.values[0];const o=[]
;for(let s=1;s<e;s++){const a=t.values[(0,r.bJ)(t.rows,Math.ceil(s*n/e)-1).index];a!==o.at(-1)&&o.push(a)}return o[0]===s?[nextBelow(s),...o]:o}
function rowsByEnd(t,e){let n=0;return[...e,1/0].map(e=>{const s=(0,r.Y4)(t.values,n,e);const o=(0,r.d$)(t,n,s);n=s;return o})}
function occupied({reference:t,candidate:e}){const keep=(n,r)=>t[r]>0||e[r]>0;return{reference:t.filter(keep),candidate:e.filter(keep)}}function nextBelow(t){
if(t===0)return-Number.MIN_VALUE;const e=new BigInt64Array(new Float64Array([t]).buffer);e[0]+=t>0?-1n:1n;return new Float64Array(e.buffer)[0]}}),
51521:((t,e,n)=>{n.d(e,{iZ:()=>columnRules,Th:()=>measureColumn,ou:()=>withRoles});var r=n(50972);var s=n(82727);function cardinalityChange(t,e){
const[n,r]=[distinct(t),distinct(e)];const[o,a]=[valuesIn(t),valuesIn(e)];if(o===0||a===0)return null;const c=new Map
;for(const n of pooled(t,e))c.set(n,(c.get(n)??0)+1);let u=0;let i=0;for(const[t,e]of c){const n=(0,s.J9)(t,o,o+a);u+=e*(1-n);i+=e*n*(1-n)}const l=Math.abs(r-u)
;const f=l===0?1:Math.min(1,2*Math.exp(-(l**2)/2/(i+l/3)));return{reference:n,candidate:r,expected:u,p:f}}function distinct(t){
return t.type==="number"?t.counts.values.length:t.counts.size}function valuesIn(t){let e=0
;if(t.type==="category")for(const n of t.counts.values())e+=n;else for(let n=0;n<t.counts.rows.length;n++)e+=t.counts.rows[n];return e}function*pooled(t,e){
if(t.type==="number"&&e.type==="number"){const[n,r]=[t.counts,e.counts];for(let t=0,e=0;t<n.values.length||e<r.values.length;){
const s=compare(n.values[t],r.values[e]);yield(s<=0?n.rows[t++]:0)+(s>=0?r.rows[e++]:0)}}else if(t.type==="category"&&e.type==="category"){
for(const[n,r]of t.counts)yield r+(e.counts.get(n)??0);for(const[n,r]of e.counts)t.counts.has(n)||(yield r)}}function compare(t,e){return(t??1/0)-(e??1/0)||0}
var o=n(37370);const a=20;function tenths(t,e){if(t.type==="number"&&e.type==="number"){const n=(0,o.Ir)(t.counts,10);return{ends:n,categories:null,rows:(0,
o._V)(e.counts,n)}}if(t.type!=="category"||e.type!=="category")return null;const n=[...t.counts].sort(([t,e],[n,r])=>r-e||(t<n?-1:1)).slice(0,a).map(([t])=>t)
;const r=new Set(n);let s=0;for(const[t,n]of e.counts)r.has(t)||(s+=n);return{ends:null,categories:n,rows:[...n.map(t=>e.counts.get(t)??0),s]}}const c=.05
;function columnFacts(t,e,{min:n,max:r}){const o=e.type==="number"?(0,s.$i)(e.counts,n,r):null;if(t===null||t.type!==e.type)return{outside:o,against:null}
;const[a,c]=[distinct(t),distinct(e)];const u=isAlike(e.rows,t.rows)&&isAlike(c,a);return{outside:o,against:{distinct:{reference:a,candidate:c},ends:{
reference:endsOf(t),candidate:endsOf(e)},range:t.type==="number"&&e.type==="number"?(0,s.RZ)(t,e):[],cardinality:u?null:cardinalityChange(t,e),
tenths:tenths(t,e)}}}function endsOf(t){if(t.type==="category")return null;const{values:e}=t.counts;return e.length===0?null:[e[0],e.at(-1)]}
function isAlike(t,e){return Math.abs(t-e)<c*e}var u=n(33558);var i=n(71337);const l=40;const f=15;function histogram(t,e){
if(t.type==="number"&&e.type==="number")return numberHistogram(t.counts,e.counts)
;if(t.type==="category"&&e.type==="category")return categoryHistogram(t.counts,e.counts);return{edges:null,categories:null,reference:[],candidate:[]}}
function numberHistogram(t,e){const n=[t,e].filter(t=>t.values.length>0);if(n.length===0)return{edges:null,categories:null,reference:[],candidate:[]}
;const r=wholeNumberEdges(n)??equalWidthEdges(n);return{edges:r,categories:null,reference:rowsBetween(t,r),candidate:rowsBetween(e,r)}}
function wholeNumberEdges(t){const e=Math.min(...t.map(t=>t.values[0]));const n=Math.max(...t.map(t=>t.values.at(-1)))
;if(!(n-e<l&&Number.isSafeInteger(e*2)&&Number.isSafeInteger(n*2)))return null;if(!t.every(t=>t.values.every(Number.isInteger)))return null;return Array.from({
length:n-e+2},(t,n)=>e+n-.5)}function equalWidthEdges(t){let e=Math.min(...t.map(t=>(0,i.YV)(t,.001)));let n=Math.max(...t.map(t=>(0,i.YV)(t,.999)));if(e===n){
e=Math.min(...t.map(t=>t.values[0]));n=Math.max(...t.map(t=>t.values.at(-1)))}if(e===n){const t=Math.max(.5,Math.abs(e)*1e-6)
;const bound=t=>Math.min(Number.MAX_VALUE,Math.max(-Number.MAX_VALUE,t));return[bound(e-t),bound(n+t)]}const r=Array.from({length:l+1},(t,r)=>(0,i.GW)(e,n,r/l))
;return r.filter((t,e)=>e===0||t>r[e-1])}function rowsBetween(t,e){const n=e.length-2;let r=0;return e.slice(1).map((e,s)=>{const o=s===n?t.values.length:(0,
u.nT)(t.values,r,e);const a=(0,u.d$)(t,r,o);r=o;return a})}function categoryHistogram(t,e){const n=(0,o.nr)(t,e);const r=Math.max(1,total(n.reference))
;const s=Math.max(1,total(n.candidate));const share=t=>Math.max(n.reference[t]/r,n.candidate[t]/s)
;const a=n.categories.map((t,e)=>e).toSorted((t,e)=>share(e)-share(t));const c=a.slice(0,f);const u=a.slice(f)
;const bins=t=>[...c.map(e=>t[e]),...u.length>0?[total(u.map(e=>t[e]))]:[]];const i=c.map(t=>n.categories[t]);return{edges:null,
categories:u.length>0?[...i,`other (${u.length} categories)`]:i,reference:bins(n.reference),candidate:bins(n.candidate)}}function total(t){
return t.reduce((t,e)=>t+e,0)}function withoutValues(t){const{drift:e}=t;return{...t,reference:bare(t.reference),candidate:bare(t.candidate),drift:"test"in e?{
...e,newCategories:[],vanishedCategories:[]}:e,histogram:{edges:null,categories:null,reference:[],candidate:[]}}}function bare(t){if(t.type==="category")return{
...t,top:[]};const e=t.invalid&&{...t.invalid,text:""};return{...t,invalid:e,spread:null}}var m=n(89143);const d=[.01,.05,.25,.5,.75,.95,.99];const h=20
;function profile(t){return t.type==="number"?numberProfile(t):categoryProfile(t)}function numberProfile({rows:t,missing:e,invalid:n,counts:r}){
const s=r.values.length;return{type:"number",rows:t,missing:e,invalid:n,distinct:s,spread:s>0?spread(r):null}}function spread(t){const e=t.values[0]
;const n=t.values.at(-1);const{n:r,mean:s,squares:o,unit:a}=(0,m.C)(t);const c=r>1?Math.sqrt(o/(r-1))*a:0;return{min:e,max:n,mean:Math.min(n,Math.max(e,s*a))+0,
standardDeviation:Math.min(Number.MAX_VALUE,c),quantiles:(0,i.tI)(t,d)}}function categoryProfile({rows:t,missing:e,counts:n}){const r=[...n].filter(([,t])=>t>0)
;const s=r.toSorted((t,e)=>e[1]-t[1]).slice(0,h);return{type:"category",rows:t,missing:e,distinct:r.length,top:s.map(([t,e])=>({category:t,rows:e}))}}
function measureColumn(t,e,n){const s=e&&columnFacts(t,e,n);if(!t||!e||t.type!==e.type)return{shown:null,facts:s};return{shown:{reference:profile(t),
candidate:profile(e),drift:(0,r.UL)(t,e,n.test),histogram:histogram(t,e)},facts:s}}function columnRules(t,e,n){const r=e.find(t=>t.name===n)
;const{min:s=null,max:o=null}=r??{};return{test:r?.drift?.test??t.drift.test,min:s,max:o}}function withRoles(t,e,n){const{score:s,scores:o,prediction:a}=t.data
;const c=[];const u=[];for(const[t,e]of n){e.facts&&u.push({name:t,...e.facts});if(!e.shown)continue;const n=t===s||Object.values(o??{}).includes(t)
;const r=n?"score":t===a?"prediction":"feature";c.push({name:t,role:r,...e.shown})}
const i=new Set(e.filter(({type:t,watched:e})=>t==="time"||!e).map(({name:t})=>t));const l=c.filter(({name:t})=>!i.has(t));const f=(0,r.Zk)(l.map(t=>t.drift))
;l.forEach((t,e)=>{t.drift=f[e]});const m=c.map(e=>t.data.private.includes(e.name)?withoutValues(e):e);return{columns:m,facts:u}}}),50972:((t,e,n)=>{n.d(e,{
Zk:()=>adjustDrift,UL:()=>drift,vy:()=>driftThreshold});var r=n(33558);var s=n(37370);var o=n(77271);var a=n(23851);const c=5;function chiSquared(t,e){
const{n:n,m:r,pooled:s}=margins(t,e);const a=pearson(t,e);const u=Math.max(0,s.length-1);let i=1/0;for(const t of s)i=Math.min(i,t)
;const l=i*Math.min(n,r)/(n+r)<c;let f=Number.NaN;n>0&&r>0&&(f=u===0?0:l?u===1?fisher(t,e):momentMatched(a,n,r,s):(0,o.d4)(u/2,a/2));return{statistic:a,
degreesOfFreedom:u,logP:Math.min(0,f),sparse:l}}function balancedCramersV(t,e){const{n:n,m:r,pooled:s}=margins(t,e);let o=0;for(let s=0;s<t.length;s++){
const a=t[s]/n;const c=e[s]/r;a+c>0&&(o+=(a-c)**2/(a+c)/2)}return correctedV(o,4*n/(n/r+1),s.length)}function correctedV(t,e,n){
if(Number.isNaN(t))return Number.NaN;if(n<2||e<=2)return 0;const r=Math.max(0,t-(n-1)/(e-1));const s=Math.min(n-1-(n-1)**2/(e-1),1-1/(e-1))
;return s>0?Math.min(1,Math.sqrt(r/s)):0}function margins(t,e){let n=0;let r=0;const s=[];for(let o=0;o<t.length;o++){n+=t[o];r+=e[o]
;t[o]+e[o]>0&&s.push(t[o]+e[o])}return{n:n,m:r,pooled:s}}function pearson(t,e){const{n:n,m:r}=margins(t,e);if(n===0||r===0)return Number.NaN;let s=0
;for(let o=0;o<t.length;o++){const a=t[o]+e[o];a>0&&(s+=(t[o]/n-e[o]/r)**2/a)}return n*r*s}function fisher(t,e){const{n:n,m:r,pooled:s}=margins(t,e)
;const o=t.findIndex((t,n)=>t+e[n]>0);const c=e[o];const u=(0,a.w)(n+r,s[0],r,c);const i=(0,a.w)(n+r,n+r-s[0],r,r-c);return Math.min(0,Math.LN2+Math.min(u,i))}
function momentMatched(t,e,n,r){const s=e+n;if(s<4)return 0;const a=r.length;let c=0;for(const t of r)c+=1/t;const u=s/(s-1)*(a-1);const i=(s-2)/(s-1)
;const l=(s*(1/e+1/n)-4)/(s-2);const f=(a-1)*(s-a)/(s-1);const m=(s*c-a*a)/(s-2);const d=2*s/(s-3)*(i-l)*(f-m)+s**2/(s-1)*l*m;if(!(d>1e-9*u))return 0;return(0,
o.d4)(u**2/d,t*u/d)}function jensenShannon(t,e){let n=0;let r=0;for(const e of t)n+=e;for(const t of e)r+=t;if(n===0||r===0)return NaN;let s=0
;for(let o=0;o<t.length;o++){const a=t[o]/n;const c=e[o]/r;const u=(a+c)/2;a>0&&(s+=a*Math.log2(a/u));c>0&&(s+=c*Math.log2(c/u))}
return Math.sqrt(Math.min(1,Math.max(0,s/2)))}var u=n(84967);var i=n(12247);let l;function shareOfPaths([t,e],[n,r],s,o){l??=(0,i.ni)()
;const{memory:a,poolRows:c,walkLattice:f}=l;const[m,d]=[t.values.length,e.values.length];const h=Math.ceil(l.heap()/16)*16;const g=h+8*(n+3);const p=g+8*m
;const y=p+8*d;const w=y+4*m;const v=w+4*d;(0,u.V)(a,v+4*(m+d));const{buffer:b}=a;new Float64Array(b,g,m).set(t.values);new Float64Array(b,p,d).set(e.values)
;new Uint32Array(b,y,m).set(t.rows);new Uint32Array(b,w,d).set(e.rows);c(g,y,m,p,w,d,v);if(f(n,r,s,v,o,0)>o)return null
;const M=new Float64Array(b,h,n+3).fill(0);f(n,r,s,v,o,h);return M[n+1]}const f=4e6;function ks(t,e){const n=(0,r.QL)(t);const s=(0,r.QL)(e)
;if(n===0||s===0)return{d:NaN,logP:NaN,exact:false};const o=largestGap(t,e,n,s);const a=o/(n*s);if(o===0)return{d:a,logP:0,exact:true};if(n+s<=f&&o<=f){
const r=shareOfPaths([t,e],[n,s],o,f);if(r!==null&&r>1e-290)return{d:a,logP:Math.min(0,Math.log(r)),exact:true}}return{d:a,
logP:logKolmogorovTail(a*Math.sqrt(n/(n+s)*s)),exact:false}}function logKolmogorovTail(t){if(!(t>0))return Number.isNaN(t)?NaN:0;if(t<.8){let e=0
;for(let n=1;n<=7;n+=2)e+=Math.exp(-n*n*Math.PI*Math.PI/(8*t*t));return Math.log1p(-Math.sqrt(2*Math.PI)/t*e)}const e=t*t;let n=0
;for(let t=2;t<=9;t++)n+=(t%2===0?-1:1)*Math.exp(-2*(t*t-1)*e);return Math.LN2-2*e+Math.log1p(n)}const m=256;const d={i:0,j:0,x:0,y:0}
;function largestGap(t,e,n,r){const s=blockEnds(t,e);let o=0;for(const{x:t,y:e}of s)o=Math.max(o,Math.abs(t*r-e*n));let a=d;for(const c of s){
Math.max(c.x*r-a.y*n,c.y*n-a.x*r)>o&&(o=Math.max(o,gapWithin(t,e,a,c,n,r)));a=c}return o}function blockEnds(t,e){const n=[];const s=t.values.length
;for(let o=0,a=0;o<s;){o=Math.min(o+m,s);a=(0,r.Y4)(e.values,a,t.values[o-1]);n.push({i:o,j:a,x:(0,r.Pq)(t,o),y:(0,r.Pq)(e,a)})}return n}
function gapWithin(t,e,n,r,s,o){let{i:a,j:c,x:u,y:i}=n;let l=0;while(a<r.i||c<r.j){const n=a<r.i?t.values[a]:1/0;const f=c<r.j?e.values[c]:1/0
;n<=f&&(u+=t.rows[a++]);f<=n&&(i+=e.rows[c++]);l=Math.max(l,Math.abs(u*o-i*s))}return l}var h=n(48917);var g=n(18526);var p=n(26889);var y=n(89143)
;function wasserstein(t,e){const n=(0,r.QL)(t);const s=(0,r.QL)(e);if(n===0||s===0)return{distance:NaN,standardised:null};const o=(0,y.e)(t,e);const{sums:a}=(0,
p.S)(1);let c=NaN;let u=0;let i=0;for(let r=0,l=0;r<t.values.length||l<e.values.length;){const f=r<t.values.length?t.values[r]:1/0
;const m=l<e.values.length?e.values[l]:1/0;const d=Math.min(f,m)/o;const h=Math.abs(u/n-i/s);h>0&&(a[0]+=h*(d-c));c=d;f<=m&&(u+=t.rows[r++])
;m<=f&&(i+=e.rows[l++])}const l=a[0];if(t.values.length===1)return{distance:l*o,standardised:null};const f=(0,y.C)(t);const m=Math.sqrt(f.squares/n)
;const d=m>0?l/m*(o/f.unit):null;return{distance:l*o,standardised:d}}const w={ks:.1,psi:.1,js:.1,wasserstein:.1,chi2:.1};function driftThreshold(t,e){
return Math.max(e??w[t.test]??0,t.chance??0)}const v=20;function drift(t,e,n){const r=Math.min(present(t),present(e));const none=t=>({noEvidence:t,cases:r})
;if(t.type!==e.type){const holds=t=>t.type==="number"?"numbers":"text";return none(`the reference holds ${holds(t)} where the candidate holds ${holds(e)}`)}
if(present(t)===0)return none("the reference has no values");if(present(e)===0)return none("the candidate has no values")
;return t.type==="number"?numberDrift(t,e,n,none):categoryDrift(t,e,n)}function adjustDrift(t){const e=(0,h.U)(t.map(t=>"noEvidence"in t?NaN:t.logP??NaN))
;return t.map((t,n)=>"noEvidence"in t?t:{...t,logQ:t.logP===null?null:finite(e[n])})}function present(t){if(t.type==="number")return(0,r.QL)(t.counts);let e=0
;for(const n of t.counts.values())e+=n;return e}function numberDrift({counts:t},{counts:e},n,r){if(n==="psi")return psiDrift((0,s.Q2)(t,e))
;if(n==="js")return jensenShannonDrift((0,s.Q2)(t,e));const{d:o,logP:a}=ks(t,e);if(n==="ks")return found("ks",o,a);const{standardised:c}=wasserstein(t,e)
;if(c===null)return r("every reference value is the same, so there is no standard deviation to measure by");return found("wasserstein",c,a)}
function categoryDrift(t,e,n){const r=(0,s.nr)(t.counts,e.counts)
;const o=n==="psi"?psiDrift(r):n==="js"?jensenShannonDrift(r):found("chi2",balancedCramersV(r.reference,r.candidate),chiSquared(r.reference,r.candidate).logP)
;const a=onlyIn(r.categories,r.candidate,r.reference);const c=onlyIn(r.categories,r.reference,r.candidate);return{...o,newCategories:a.named,
vanishedCategories:c.named,...a.more>0&&{moreNewCategories:a.more},...c.more>0&&{moreVanishedCategories:c.more}}}function psiDrift({reference:t,candidate:e}){
const n=sum(t);const r=sum(e);const s=(0,g.js)(t,e,.5);const o=(0,g.ge)(t.length,n,r);return{...found("psi",s,(0,g.nl)(s,t.length,n,r)),chance:o}}
function jensenShannonDrift({reference:t,candidate:e}){return found("js",jensenShannon(t,e),chiSquared(t,e).logP)}function found(t,e,n){return{test:t,
size:finite(e),logP:finite(n),logQ:null,chance:null,newCategories:[],vanishedCategories:[]}}function onlyIn(t,e,n){
const r=t.map((t,e)=>e).filter(t=>n[t]===0).sort((t,n)=>e[n]-e[t]);return{named:r.slice(0,v).map(e=>t[e]),more:Math.max(0,r.length-v)}}function finite(t){
return Math.max(-Number.MAX_VALUE,Math.min(Number.MAX_VALUE,t))}function sum(t){let e=0;for(const n of t)e+=n;return e}}),23851:((t,e,n)=>{n.d(e,{
w:()=>logHypergeometricTail});var r=n(77271);function logHypergeometricTail(t,e,n,r){const s=Math.max(0,n-(t-e));const o=Math.min(n,e);if(r<=s)return 0
;if(r>o)return-1/0;if(r*t<=n*e)return Math.log1p(-Math.exp(logHypergeometricTail(t,t-e,n,n-r+1)));let a=1;let c=1;for(let s=r;s<o&&a>1e-17*c;s++){
a*=(e-s)*(n-s)/((s+1)*(t-e-n+s+1));c+=a}const u=logChoose(e,r)+logChoose(t-e,n-r)-logChoose(t,n)+Math.log(c);return Math.min(0,u)}function logChoose(t,e){
return(0,r.SX)(t+1)-(0,r.SX)(e+1)-(0,r.SX)(t-e+1)}}),89143:((t,e,n)=>{n.d(e,{C:()=>moments,e:()=>safeUnit});var r=n(33558);var s=n(12247);var o=n(71337)
;function moments(t){const e=(0,r.QL)(t);if(e===0)return{n:e,mean:NaN,squares:NaN,unit:1};const n=safeUnit(t);const a=1/n;const c=(0,o.mc)(t)*a
;const{sum:u,squares:i}=(0,s.PP)(t,a,c);return{n:e,mean:c+u/e,squares:Math.max(0,i-u*u/e),unit:n}}function safeUnit(...t){let e=0
;for(const{values:n}of t)n.length>0&&(e=Math.max(e,Math.abs(n[0]),Math.abs(n.at(-1))));if(e===0||e>1e-100&&e<1e100)return 1
;return 2**Math.min(1023,Math.max(-1e3,Math.floor(Math.log2(e))))}}),48917:((t,e,n)=>{n.d(e,{U:()=>benjaminiHochberg,f:()=>holm});function benjaminiHochberg(t){
const e=t.map(()=>Number.NaN);const n=ascending(t);let r=0;for(let s=n.length;s>=1;s--){const o=n[s-1];r=Math.min(r,t[o]+Math.log(n.length/s));e[o]=r}return e}
function holm(t,e){const n=t.map(()=>Number.NaN);const r=ascending(t);const s=e??r.length;let o=-1/0;r.forEach((e,r)=>{o=Math.max(o,t[e]+Math.log(s-r))
;n[e]=Math.min(0,o)});return n}function ascending(t){return t.map((t,e)=>e).filter(e=>!Number.isNaN(t[e])).sort((e,n)=>t[e]<t[n]?-1:t[e]>t[n]?1:e-n)}}),
18526:((t,e,n)=>{n.d(e,{ge:()=>psiByChance,js:()=>psi,nl:()=>psiLogP});var r=n(77271);function psi(t,e,n=0){const r=sum(t)+n*t.length;const s=sum(e)+n*e.length
;if(r===0||s===0)return NaN;let o=0;for(let a=0;a<t.length;a++){const c=(t[a]+n)/r;const u=(e[a]+n)/s;c!==u&&(o+=(c-u)*Math.log(c/u))}return o}
function psiByChance(t,e,n){return t<2?0:(0,r.l1)(.95,t-1)*(1/e+1/n)}function psiLogP(t,e,n,s){return e<2?0:Math.min(0,(0,r.d4)((e-1)/2,t/(2*(1/n+1/s))))}
function sum(t){let e=0;for(const n of t)e+=n;return e}}),71337:((t,e,n)=>{n.d(e,{GW:()=>interpolate,YV:()=>quantile,mc:()=>middle,tI:()=>quantiles})
;var r=n(33558);function quantiles(t,e){const n=(0,r.QL)(t);if(n===0)return e.map(()=>NaN);const{values:s,rows:o}=t;return e.map(t=>{const e=(n-1)*t
;const a=Math.floor(e);const{index:c,end:u}=(0,r.bJ)(o,a);const i=s[c];const l=a+1<u||c+1===s.length?i:s[c+1];return interpolate(i,l,e-a)})}
function middle({values:t,rows:e}){return t[(0,r.bJ)(e,Math.floor(((0,r.QL)({rows:e})-1)/2)).index]}function quantile(t,e){return quantiles(t,[e])[0]}
function interpolate(t,e,n){if(t===e)return t;const r=e-t;if(!Number.isFinite(r))return t*(1-n)+e*n;return n<.5?t+r*n:e-r*(1-n)}}),82727:((t,e,n)=>{n.d(e,{
$i:()=>rowsOutside,J9:()=>outermost,RZ:()=>rangeChanges});var r=n(88263);function rowsOutside(t,e,n){let r=0;let s=null;const{values:o}=t
;for(let n=0;n<o.length&&e!==null&&o[n]<e;n++)r+=t.rows[n];r>0&&(s=o[0]);let a=0;for(let e=o.length-1;e>=0&&n!==null&&o[e]>n;e--)a+=t.rows[e];a>0&&(s=o.at(-1))
;return{rows:r+a,extreme:s}}function rangeChanges(t,e){const[n,s]=[t.counts,e.counts];if(n.values.length===0||s.values.length===0)return[];const[o,a]=[(0,
r.jN)(t),(0,r.jN)(e)];const c=[];for(const t of["least","greatest"]){const[e,r]=[endOf(n,t),endOf(s,t)];if(e===r)continue;const u=t==="least"?r<e:r>e
;const[i,l]=u?[s,e]:[n,r];const{rows:f}=rowsOutside(i,t==="least"?l:null,t==="least"?null:l);const m=outermost(f,u?a:o,o+a);c.push({end:t,
change:u?"grew":"shrank",reference:e,candidate:r,rows:f,p:m})}return c}function outermost(t,e,n){let r=1;for(let s=0;s<t&&r>1e-300;s++)r*=(e-s)/(n-s);return r}
function endOf({values:t},e){return e==="least"?t[0]:t.at(-1)}}),69656:((t,e,n)=>{n.d(e,{$:()=>beginColumns,V:()=>takeColumns});var r=n(88263);var s=n(12296)
;var o=n(17784);var a=n(45100);var c=n(51521);function beginColumns(t,e,n){const[s,o]=[e.reference.table,e.candidate.table].map(n=>(0,r.iW)(t,e,n))
;const a=[...new Set([...s.keys(),...o.keys()])].map(n=>({name:n,before:s.get(n)??null,after:o.get(n)??null,rules:(0,c.iZ)(t,e.features,n)}))
;const isText=t=>t.before?.type==="category"||t.after?.type==="category";const u=a.filter(isText)
;const i=a.filter(t=>!isText(t)).sort((t,e)=>varied(e.before)-varied(t.before));const l={columns:i,taken:new Int32Array(new SharedArrayBuffer(4))}
;const f=(e.reference.table.rows+e.candidate.table.rows)*i.length*8;const m=n&&f>=n.least?Math.min(n.size-1,i.length):0;const d=Array.from({length:m
},()=>n.run("takeColumns",l));return async()=>{const t=[...u.map(doColumn),...takeColumns(l)];const e=[t,...await Promise.all(d)].flat()
;const n=new Map(e.map(t=>[t.name,t]));const inOrder=(t,e)=>new Map([...t.keys()].map(t=>[t,e(n.get(t))]));return{counted:{reference:inOrder(s,t=>t.before),
candidate:inOrder(o,t=>t.after)},cuts:inOrder(s,t=>t.cut),measured:inOrder(o,t=>t.measured)}}}function varied(t){if(t===null||t.type==="category")return 0
;const{values:e}=t;const n=new Set;const r=(0,a.oW)(e);for(let t=0;t<r;t+=Math.ceil(r/256))n.add((0,a.tk)(e,t));return n.size}
function takeColumns({columns:t,taken:e}){const n=[];for(;;){const r=t[Atomics.add(e,0,1)];if(r===void 0)return n;n.push(doColumn(r))}}const u=[(0,s.qn)(),(0,
s.qn)()];function doColumn({name:t,before:e,after:n,rules:s}){const a=e&&(0,r.y$)(e,u[0]);const i=n&&(0,r.y$)(n,u[1]);return{name:t,before:a&&(0,r.vA)(a),
after:i&&(0,r.vA)(i),cut:a&&(0,o.h_)(a),measured:(0,c.Th)(a,i,s)}}})};