export const id=534;export const ids=[534];export const modules={88263:((t,e,n)=>{n.d(e,{iW:()=>measuredColumns,jN:()=>presentRows,q8:()=>countCategories,
vA:()=>totalsOf,y$:()=>countColumn});var r=n(45100);var o=n(75563);var s=n(70903);function measuredColumns(t,e,n){
const{score:r,scores:o,prediction:s,task:a}=t.data;const c=[r,...Object.values(o??{}),a==="regression"?s:null];const u=new Map
;for(const t of[...c,...e.features.map(t=>t.name)]){const e=t===null?void 0:n.columns.get(t);t!==null&&e&&u.set(t,e)}return u}function countColumn(t,e){
if(t.type==="category")return{type:"category",rows:t.codes.length,missing:t.missing,counts:countCategories(t)};const{values:n,missing:o,invalid:a}=t;return{
type:"number",rows:(0,r.oW)(n),missing:o,invalid:a,counts:(0,s.I)(n,e)}}function totalsOf(t){if(t.type==="category")return t
;const{type:e,rows:n,missing:r,invalid:o}=t;return{type:e,rows:n,missing:r,invalid:o}}function presentRows({rows:t,missing:e,invalid:n}){
return t-e-(n?.cells??0)}function countCategories(t){const e=(0,o.wA)(t.codes,t.categories.length);const n=new Map;t.categories.forEach((t,r)=>{
e[r]>0&&n.set(t,e[r])});return n}}),17784:((t,e,n)=>{n.d(e,{JY:()=>canBeNamed,Yu:()=>cellsOfRows,h_:()=>cutColumn,nc:()=>cellsOf,tS:()=>applyCut});var r=n(88263)
;var o=n(33558);var s=n(90402);const a=8;const c=30;const u=200;function cellsOf(t){return t.type==="number"?t.edges.length+2:t.categories.length+2}
function cutColumn(t){if(t.type==="number")return{type:"number",edges:edgesOf(t)}
;const e=[...t.counts].filter(([t,e])=>e>0&&canBeNamed(t)).sort((t,e)=>e[1]-t[1]);return{type:"category",categories:e.slice(0,c).map(([t])=>t)}}
function canBeNamed(t){return t.length<=u&&!/[\p{C}\p{Zl}\p{Zp}\p{DI}]/u.test(t)}function applyCut(t,e){if(t.type==="number"&&e.type==="number")return{
values:t.values,edges:e.edges};if(t.type!=="category"||e.type!=="category")return null;const n=new Map(e.categories.map((t,e)=>[t,e]))
;const r=e.categories.length;const o=Uint8Array.from(t.categories,t=>n.get(t)??r);return{codes:t.codes,cells:o,missing:r+1}}function cellsOfRows(t,e){
if("edges"in t)return(0,s.Wp)(t.values,t.edges,e);const{codes:n,cells:r,missing:o}=t;const a=new Uint8Array(e.length)
;for(let t=0;t<a.length;t++)a[t]=r[n[e[t]]]??o;return a}function edgesOf(t){const{counts:e}=t;const{values:n}=e
;if(n.length<=a)return[...n.subarray(1)].filter(writable);const s=(0,r.jN)(t);const valueBehind=t=>{const r=Math.min((0,o.QL)(e),Math.max(1,Math.ceil(t*s)))
;return n[(0,o.bJ)(e.rows,r-1).index]};const c=[];for(let t=1;t<a;t++){const[e,r]=[valueBehind(t/a-.01),valueBehind(t/a+.01)];const o=c.at(-1)??n[0]
;const s=roundest(e,r);const u=s>o?s:n.find(t=>t>r);u!==void 0&&u>o&&c.push(u)}return c.filter(writable)}function writable(t){return t===0||Math.abs(t)>1e-307}
function roundest(t,e){const n=t/2+e/2;for(let r=1;r<=15;r++){const o=Number(n.toPrecision(r));if(o>=t&&o<=e)return o}return e}}),90402:((t,e,n)=>{n.d(e,{
N:()=>keepCode,V$:()=>cellCounter,Wp:()=>cutRows,u_:()=>keepBetween});var r=n(14287);var o=n(84967);var s=n(12296);function cutRows(t,e,n){
const{memory:a,cutValues:c,quotients:u,takeDoubles:i,takeIntegers:l,block:f,blockSides:m,ends:d,keys:h}=(0,s.ZM)();const[g,p,y]=[h,h+4*s.IE,h+8*s.IE];(0,
o.V)(a,y+8*s.IE);const{buffer:w}=a;const v=Buffer.from(w,f,8*s.IE);const b=new Uint32Array(w,g,s.IE);const M=new Uint8Array(w,m,s.IE)
;new Float64Array(w,d,e.length).set(e);const[N,x]=t instanceof Float64Array?[t,0]:[t.wholes,t.unit];const[C,k]=[(0,r.$$)(N),N.BYTES_PER_ELEMENT]
;const[E,A]=x===0?[i,y]:[l,p];const I=new Uint8Array(n.length);for(let t=0;t<n.length;t+=s.IE){const o=n.subarray(t,t+s.IE);b.set(o);for(let t=0;t<o.length;){
const e=o[t];const n=Math.min(s.IE,N.length-e);(0,r.nC)(C,e*k,(e+n)*k,v,0);t+=E(f,e,n,g+4*t,o.length-t,A+k*t)}x!==0&&u(p,o.length,x,y)
;c(y,o.length,d,e.length,m);I.set(M.subarray(0,o.length),t)}return I}function keepBetween(t,e,n){const{memory:r,keepBetween:a,block:c,blockSides:u,keys:i}=(0,
s.ZM)();(0,o.V)(r,i);const l=new Float64Array(r.buffer,c,s.IE);const f=new Uint8Array(r.buffer,u,s.IE);const[m,d]=[e?.[0]??-1/0,e?.[1]??Number.NaN]
;for(const[r,o]of(0,s._W)(t,l)){f.set(n.subarray(r,r+o));a(c,o,m,d,e===null?1:0,u);n.set(f.subarray(0,o),r)}}function keepCode(t,e,n){
const{memory:r,keepCode:a,block:c,blockSides:u,keys:i}=(0,s.ZM)();(0,o.V)(r,i);const l=new Uint8Array(r.buffer,u,s.IE);for(const[o,i]of(0,
s.Cl)(t,new Int32Array(r.buffer,c,s.IE))){l.set(n.subarray(o,o+i));a(c,i,e,u);n.set(l.subarray(0,i),o)}}function cellCounter(t,e){
const{memory:n,joinWrong:r,countCells:a,heap:c}=(0,s.ZM)();const u=e.length;const i=(0,s.b6)(c());const l=i+u;const placeOf=t=>l+u+t*u;const f=(0,
s.b6)(placeOf(t.length));const m=(0,s.b6)(f+2*u);const d=Math.max(0,...t.map(({cells:t})=>t));(0,o.V)(n,m+8*d*d);const h=new Uint8Array(n.buffer);h.set(e,i)
;h.fill(0,l,l+u);t.forEach(({codes:t},e)=>{h.set(t,placeOf(e))});let g=-1;return(e,o)=>{e!==g&&r(placeOf(e),i,u,f);g=e;const s=2*t[e].cells
;const c=new Uint32Array(n.buffer,m,s*(o===null?1:t[o].cells));c.fill(0);a(f,o===null?l:placeOf(o),u,s,m);return c.slice()}}}),48943:((t,e,n)=>{n.d(e,{
CJ:()=>countSegments,Xr:()=>addSegmentCounts,dR:()=>pairIndex});var r=n(90402);function countSegments(t,e){const n=t.map(t=>t.cells);const o=(0,r.V$)(t,e)
;const s={right:0,wrong:0,cells:n,singles:[],pairs:[]};for(let t=0;t<e.length;t++)s.wrong+=e[t];s.right=e.length-s.wrong;for(let e=0;e<t.length;e++){
s.singles.push(o(e,null));for(let n=e+1;n<t.length;n++)s.pairs.push(o(e,n))}return s}function addSegmentCounts(t,e){const add=(t,e)=>t.map((t,n)=>t+e[n])
;return{right:t.right+e.right,wrong:t.wrong+e.wrong,cells:t.cells,singles:t.singles.map((t,n)=>add(t,e.singles[n])),pairs:t.pairs.map((t,n)=>add(t,e.pairs[n]))}
}function pairIndex(t,e,n){return t*(2*n-t-1)/2+e-t-1}}),93375:((t,e,n)=>{n.d(e,{GI:()=>partsOfSearch,j$:()=>countPart,j9:()=>rowsToSearch,jO:()=>countForSearch,
nn:()=>joinParts});var r=n(75563);var o=n(17784);var s=n(48943);const a=64;const c=6e7;const u=1e5;const i=.25;function rowsToSearch(t,e,[n,r],s,i){
if(!t.segments.search)return null;const typeIn=({columns:t},e)=>t.get(e)?.type??null
;const l=e.filter(({name:e,type:n})=>n!=="time"&&!t.data.private.includes(e)&&(0,
o.JY)(e)).map(({name:t})=>t).filter(t=>typeIn(n,t)!==null&&typeIn(n,t)===typeIn(r,t)).slice(0,a);const f=l.length*(l.length-1)/2
;const m=sampled(s,i,Math.min(u,c/Math.max(1,f)));return m.rows.length===0||l.length===0?null:{features:l,...m}}
function partsOfSearch({features:t,rows:e,wrong:n},r,{columns:s},a){const c=t.map(t=>{const e=r.get(t);return{column:(0,o.tS)(s.get(t),e),cells:(0,o.nc)(e)}})
;const u=Math.ceil(e.length/a);return Array.from({length:a},(t,r)=>{const[o,s]=[r*u,(r+1)*u];return{columns:c,rows:e.slice(o,s),wrong:n.slice(o,s)}})}
function countPart({columns:t,rows:e,wrong:n}){const r=t.map(({column:t,cells:n})=>({codes:(0,o.Yu)(t,e),cells:n}));return(0,s.CJ)(r,n)}
function joinParts({features:t},e,n){return{features:t.map(t=>({name:t,cut:e.get(t)})),counts:n.reduce(s.Xr)}}function countForSearch(t,e,n){
return joinParts(t,e,partsOfSearch(t,e,n,1).map(countPart))}function judge(t,e){const{actual:n,predicted:r}=t
;if(t.task==="classes")return t=>n[t]<0||r[t]<0?null:n[t]!==r[t];const o=e.residuals?upper(e.residuals.absoluteErrors,i):0;return t=>{
const e=Math.abs(r[t]-n[t]);return Number.isFinite(e)?e>o:null}}function judgedRows({confusion:t,residuals:e}){return e?.cases??t?.table.reduce((t,e)=>t+e,0)??0
}function upper({values:t,rows:e},n){let r=0;for(let t=0;t<e.length;t++)r+=e[t];let o=0;let s=t.length-1;while(s>0&&o+e[s]<=n*r)o+=e[s--];return t[s]}
function sampled(t,e,n){const[o,s]=[judge(t,e),judgedRows(e)];const a=(0,r.dk)(t.actual.length,Math.min(1,n/s));const c=new Uint8Array(a.length);let u=0
;for(const t of a){const e=o(t);if(e===null)continue;a[u]=t;c[u++]=e?1:0}return{rows:a.subarray(0,u),wrong:c.subarray(0,u)}}}),37370:((t,e,n)=>{n.d(e,{
Ir:()=>binEnds,Q2:()=>quantileBins,_V:()=>rowsByEnd,nr:()=>pairCategories});var r=n(33558);function quantileBins(t,e,n=10){const r=binEnds(t,n)
;return occupied({reference:rowsByEnd(t,r),candidate:rowsByEnd(e,r)})}function pairCategories(t,e){const n=[...new Set([...t.keys(),...e.keys()])];const r={
categories:[],reference:[],candidate:[]};for(const o of n){const n=t.get(o)??0;const s=e.get(o)??0;if(n===0&&s===0)continue;r.categories.push(o)
;r.reference.push(n);r.candidate.push(s)}return r}function binEnds(t,e){const n=(0,r.QL)(t);if(n===0)return[];const o=t.values[0];const s=[]
;for(let o=1;o<e;o++){const a=t.values[(0,r.bJ)(t.rows,Math.ceil(o*n/e)-1).index];a!==s.at(-1)&&s.push(a)}return s[0]===o?[nextBelow(o),...s]:s}
function rowsByEnd(t,e){let n=0;return[...e,1/0].map(e=>{const o=(0,r.Y4)(t.values,n,e);const s=(0,r.d$)(t,n,o);n=o;return s})}
function occupied({reference:t,candidate:e}){const keep=(n,r)=>t[r]>0||e[r]>0;return{reference:t.filter(keep),candidate:e.filter(keep)}}function nextBelow(t){
if(t===0)return-Number.MIN_VALUE;const e=new BigInt64Array(new Float64Array([t]).buffer);e[0]+=t>0?-1n:1n;return new Float64Array(e.buffer)[0]}}),
51521:((t,e,n)=>{n.d(e,{iZ:()=>columnRules,Th:()=>measureColumn,ou:()=>withRoles});var r=n(22749);var o=n(82727);function cardinalityChange(t,e){
const[n,r]=[distinct(t),distinct(e)];const[s,a]=[valuesIn(t),valuesIn(e)];if(s===0||a===0)return null;const c=new Map
;for(const n of pooled(t,e))c.set(n,(c.get(n)??0)+1);let u=0;let i=0;for(const[t,e]of c){const n=(0,o.J9)(t,s,s+a);u+=e*(1-n);i+=e*n*(1-n)}const l=Math.abs(r-u)
;const f=l===0?1:Math.min(1,2*Math.exp(-(l**2)/2/(i+l/3)));return{reference:n,candidate:r,expected:u,p:f}}function distinct(t){
return t.type==="number"?t.counts.values.length:t.counts.size}function valuesIn(t){let e=0
;if(t.type==="category")for(const n of t.counts.values())e+=n;else for(let n=0;n<t.counts.rows.length;n++)e+=t.counts.rows[n];return e}function*pooled(t,e){
if(t.type==="number"&&e.type==="number"){const[n,r]=[t.counts,e.counts];for(let t=0,e=0;t<n.values.length||e<r.values.length;){
const o=compare(n.values[t],r.values[e]);yield(o<=0?n.rows[t++]:0)+(o>=0?r.rows[e++]:0)}}else if(t.type==="category"&&e.type==="category"){
for(const[n,r]of t.counts)yield r+(e.counts.get(n)??0);for(const[n,r]of e.counts)t.counts.has(n)||(yield r)}}function compare(t,e){return(t??1/0)-(e??1/0)||0}
var s=n(37370);const a=20;function tenths(t,e){if(t.type==="number"&&e.type==="number"){const n=(0,s.Ir)(t.counts,10);return{ends:n,categories:null,rows:(0,
s._V)(e.counts,n)}}if(t.type!=="category"||e.type!=="category")return null;const n=[...t.counts].sort(([t,e],[n,r])=>r-e||(t<n?-1:1)).slice(0,a).map(([t])=>t)
;const r=new Set(n);let o=0;for(const[t,n]of e.counts)r.has(t)||(o+=n);return{ends:null,categories:n,rows:[...n.map(t=>e.counts.get(t)??0),o]}}const c=.05
;function columnFacts(t,e,{min:n,max:r}){const s=e.type==="number"?(0,o.$i)(e.counts,n,r):null;if(t===null||t.type!==e.type)return{outside:s,against:null}
;const[a,c]=[distinct(t),distinct(e)];const u=isAlike(e.rows,t.rows)&&isAlike(c,a);return{outside:s,against:{distinct:{reference:a,candidate:c},ends:{
reference:endsOf(t),candidate:endsOf(e)},range:t.type==="number"&&e.type==="number"?(0,o.RZ)(t,e):[],cardinality:u?null:cardinalityChange(t,e),
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
;return r.filter((t,e)=>e===0||t>r[e-1])}function rowsBetween(t,e){const n=e.length-2;let r=0;return e.slice(1).map((e,o)=>{const s=o===n?t.values.length:(0,
u.nT)(t.values,r,e);const a=(0,u.d$)(t,r,s);r=s;return a})}function categoryHistogram(t,e){const n=(0,s.nr)(t,e);const r=Math.max(1,total(n.reference))
;const o=Math.max(1,total(n.candidate));const share=t=>Math.max(n.reference[t]/r,n.candidate[t]/o)
;const a=n.categories.map((t,e)=>e).toSorted((t,e)=>share(e)-share(t));const c=a.slice(0,f);const u=a.slice(f)
;const bins=t=>[...c.map(e=>t[e]),...u.length>0?[total(u.map(e=>t[e]))]:[]];const i=c.map(t=>n.categories[t]);return{edges:null,
categories:u.length>0?[...i,`other (${u.length} categories)`]:i,reference:bins(n.reference),candidate:bins(n.candidate)}}function total(t){
return t.reduce((t,e)=>t+e,0)}function withoutValues(t){const{drift:e}=t;return{...t,reference:bare(t.reference),candidate:bare(t.candidate),drift:"test"in e?{
...e,newCategories:[],vanishedCategories:[]}:e,histogram:{edges:null,categories:null,reference:[],candidate:[]}}}function bare(t){if(t.type==="category")return{
...t,top:[]};const e=t.invalid&&{...t.invalid,text:""};return{...t,invalid:e,spread:null}}var m=n(89143);const d=[.01,.05,.25,.5,.75,.95,.99];const h=20
;function profile(t){return t.type==="number"?numberProfile(t):categoryProfile(t)}function numberProfile({rows:t,missing:e,invalid:n,counts:r}){
const o=r.values.length;return{type:"number",rows:t,missing:e,invalid:n,distinct:o,spread:o>0?spread(r):null}}function spread(t){const e=t.values[0]
;const n=t.values.at(-1);const{n:r,mean:o,squares:s,unit:a}=(0,m.C)(t);const c=r>1?Math.sqrt(s/(r-1))*a:0;return{min:e,max:n,mean:Math.min(n,Math.max(e,o*a))+0,
standardDeviation:Math.min(Number.MAX_VALUE,c),quantiles:(0,i.tI)(t,d)}}function categoryProfile({rows:t,missing:e,counts:n}){const r=[...n].filter(([,t])=>t>0)
;const o=r.toSorted((t,e)=>e[1]-t[1]).slice(0,h);return{type:"category",rows:t,missing:e,distinct:r.length,top:o.map(([t,e])=>({category:t,rows:e}))}}
function measureColumn(t,e,n){const o=e&&columnFacts(t,e,n);if(!t||!e||t.type!==e.type)return{shown:null,facts:o};return{shown:{reference:profile(t),
candidate:profile(e),drift:(0,r.UL)(t,e,n.test),histogram:histogram(t,e)},facts:o}}function columnRules(t,e,n){const r=e.find(t=>t.name===n)
;const{min:o=null,max:s=null}=r??{};return{test:r?.drift?.test??t.drift.test,min:o,max:s}}function withRoles(t,e,n){const{score:o,scores:s,prediction:a}=t.data
;const c=[];const u=[];for(const[t,e]of n){e.facts&&u.push({name:t,...e.facts});if(!e.shown)continue;const n=t===o||Object.values(s??{}).includes(t)
;const r=n?"score":t===a?"prediction":"feature";c.push({name:t,role:r,...e.shown})}
const i=new Set(e.filter(({type:t,watched:e})=>t==="time"||!e).map(({name:t})=>t));const l=c.filter(({name:t})=>!i.has(t));const f=(0,r.Zk)(l.map(t=>t.drift))
;l.forEach((t,e)=>{t.drift=f[e]});const m=c.map(e=>t.data.private.includes(e.name)?withoutValues(e):e);return{columns:m,facts:u}}}),22749:((t,e,n)=>{n.d(e,{
Zk:()=>adjustDrift,UL:()=>drift,vy:()=>driftThreshold});var r=n(33558);var o=n(37370);var s=n(77271);var a=n(23851);const c=5;function chiSquared(t,e){
const{n:n,m:r,pooled:o}=margins(t,e);const a=pearson(t,e);const u=Math.max(0,o.length-1);let i=1/0;for(const t of o)i=Math.min(i,t)
;const l=i*Math.min(n,r)/(n+r)<c;let f=Number.NaN;n>0&&r>0&&(f=u===0?0:l?u===1?fisher(t,e):momentMatched(a,n,r,o):(0,s.d4)(u/2,a/2));return{statistic:a,
degreesOfFreedom:u,logP:Math.min(0,f),sparse:l}}function balancedCramersV(t,e){const{n:n,m:r,pooled:o}=margins(t,e);let s=0;for(let o=0;o<t.length;o++){
const a=t[o]/n;const c=e[o]/r;a+c>0&&(s+=(a-c)**2/(a+c)/2)}return correctedV(s,4*n/(n/r+1),o.length)}function correctedV(t,e,n){
if(Number.isNaN(t))return Number.NaN;if(n<2||e<=2)return 0;const r=Math.max(0,t-(n-1)/(e-1));const o=Math.min(n-1-(n-1)**2/(e-1),1-1/(e-1))
;return o>0?Math.min(1,Math.sqrt(r/o)):0}function margins(t,e){let n=0;let r=0;const o=[];for(let s=0;s<t.length;s++){n+=t[s];r+=e[s]
;t[s]+e[s]>0&&o.push(t[s]+e[s])}return{n:n,m:r,pooled:o}}function pearson(t,e){const{n:n,m:r}=margins(t,e);if(n===0||r===0)return Number.NaN;let o=0
;for(let s=0;s<t.length;s++){const a=t[s]+e[s];a>0&&(o+=(t[s]/n-e[s]/r)**2/a)}return n*r*o}function fisher(t,e){const{n:n,m:r,pooled:o}=margins(t,e)
;const s=t.findIndex((t,n)=>t+e[n]>0);const c=e[s];const u=(0,a.w)(n+r,o[0],r,c);const i=(0,a.w)(n+r,n+r-o[0],r,r-c);return Math.min(0,Math.LN2+Math.min(u,i))}
function momentMatched(t,e,n,r){const o=e+n;if(o<4)return 0;const a=r.length;let c=0;for(const t of r)c+=1/t;const u=o/(o-1)*(a-1);const i=(o-2)/(o-1)
;const l=(o*(1/e+1/n)-4)/(o-2);const f=(a-1)*(o-a)/(o-1);const m=(o*c-a*a)/(o-2);const d=2*o/(o-3)*(i-l)*(f-m)+o**2/(o-1)*l*m;if(!(d>1e-9*u))return 0;return(0,
s.d4)(u**2/d,t*u/d)}function jensenShannon(t,e){let n=0;let r=0;for(const e of t)n+=e;for(const t of e)r+=t;if(n===0||r===0)return NaN;let o=0
;for(let s=0;s<t.length;s++){const a=t[s]/n;const c=e[s]/r;const u=(a+c)/2;a>0&&(o+=a*Math.log2(a/u));c>0&&(o+=c*Math.log2(c/u))}
return Math.sqrt(Math.min(1,Math.max(0,o/2)))}const u=4e6;function ks(t,e){const n=(0,r.QL)(t);const o=(0,r.QL)(e);if(n===0||o===0)return{d:NaN,logP:NaN,
exact:false};const s=largestGap(t,e,n,o);const a=s/(n*o);if(s===0)return{d:a,logP:0,exact:true};if(n+o<=u&&s<=u){const r=pooledRows(t,e);const c=exactP(n,o,s,r)
;if(c!==null&&c>1e-290)return{d:a,logP:Math.min(0,Math.log(c)),exact:true}}return{d:a,logP:logKolmogorovTail(a*Math.sqrt(n/(n+o)*o)),exact:false}}
function logKolmogorovTail(t){if(!(t>0))return Number.isNaN(t)?NaN:0;if(t<.8){let e=0;for(let n=1;n<=7;n+=2)e+=Math.exp(-n*n*Math.PI*Math.PI/(8*t*t))
;return Math.log1p(-Math.sqrt(2*Math.PI)/t*e)}const e=t*t;let n=0;for(let t=2;t<=9;t++)n+=(t%2===0?-1:1)*Math.exp(-2*(t*t-1)*e)
;return Math.LN2-2*e+Math.log1p(n)}const i=256;const l={i:0,j:0,x:0,y:0};function largestGap(t,e,n,r){const o=blockEnds(t,e);let s=0
;for(const{x:t,y:e}of o)s=Math.max(s,Math.abs(t*r-e*n));let a=l;for(const c of o){Math.max(c.x*r-a.y*n,c.y*n-a.x*r)>s&&(s=Math.max(s,gapWithin(t,e,a,c,n,r)))
;a=c}return s}function blockEnds(t,e){const n=[];const o=t.values.length;for(let s=0,a=0;s<o;){s=Math.min(s+i,o);a=(0,r.Y4)(e.values,a,t.values[s-1]);n.push({
i:s,j:a,x:(0,r.Pq)(t,s),y:(0,r.Pq)(e,a)})}return n}function gapWithin(t,e,n,r,o,s){let{i:a,j:c,x:u,y:i}=n;let l=0;while(a<r.i||c<r.j){
const n=a<r.i?t.values[a]:1/0;const f=c<r.j?e.values[c]:1/0;n<=f&&(u+=t.rows[a++]);f<=n&&(i+=e.rows[c++]);l=Math.max(l,Math.abs(u*s-i*o))}return l}
function pooledRows(t,e){const[n,r]=[t.values,e.values];const o=[];let s=0;for(let a=0,c=0;a<n.length||c<r.length;){const u=a<n.length?n[a]:1/0
;const i=c<r.length?r[c]:1/0;u<=i&&(s+=t.rows[a++]);i<=u&&(s+=e.rows[c++]);o.push(s)}return o}function exactP(t,e,n,r){
if(walkLattice(t,e,n,r,null)>u)return null;const o=new Float64Array(t+3);walkLattice(t,e,n,r,o);return o[t+1]}function walkLattice(t,e,n,r,o){let s=0;let a=0
;let c=0;let i=0;for(let l=1;l<=t+e&&i<=u;l++){if(o){o[s]=1;o[a+2]=1}s=Math.max(s,l-e);a=Math.min(a+1,t);i+=a-s+1;if(o){const t=1/l
;for(let e=a;e>=s;e--)o[e+1]=(e*o[e]+(l-e)*o[e+1])*t}if(l===r[c]){c++;s=Math.max(s,Math.floor((l*t-n)/(t+e))+1);a=Math.min(a,Math.ceil((l*t+n)/(t+e))-1)}}
return i}var f=n(48917);var m=n(18526);var d=n(26889);var h=n(89143);function wasserstein(t,e){const n=(0,r.QL)(t);const o=(0,r.QL)(e);if(n===0||o===0)return{
distance:NaN,standardised:null};const s=(0,h.e)(t,e);const{sums:a}=(0,d.S)(1);let c=NaN;let u=0;let i=0;for(let r=0,l=0;r<t.values.length||l<e.values.length;){
const f=r<t.values.length?t.values[r]:1/0;const m=l<e.values.length?e.values[l]:1/0;const d=Math.min(f,m)/s;const h=Math.abs(u/n-i/o);h>0&&(a[0]+=h*(d-c));c=d
;f<=m&&(u+=t.rows[r++]);m<=f&&(i+=e.rows[l++])}const l=a[0];if(t.values.length===1)return{distance:l*s,standardised:null};const f=(0,h.C)(t)
;const m=Math.sqrt(f.squares/n);const g=m>0?l/m*(s/f.unit):null;return{distance:l*s,standardised:g}}const g={ks:.1,psi:.1,js:.1,wasserstein:.1,chi2:.1}
;function driftThreshold(t,e){return Math.max(e??g[t.test]??0,t.chance??0)}const p=20;function drift(t,e,n){const r=Math.min(present(t),present(e))
;const none=t=>({noEvidence:t,cases:r});if(t.type!==e.type){const holds=t=>t.type==="number"?"numbers":"text"
;return none(`the reference holds ${holds(t)} where the candidate holds ${holds(e)}`)}if(present(t)===0)return none("the reference has no values")
;if(present(e)===0)return none("the candidate has no values");return t.type==="number"?numberDrift(t,e,n,none):categoryDrift(t,e,n)}function adjustDrift(t){
const e=(0,f.U)(t.map(t=>"noEvidence"in t?NaN:t.logP??NaN));return t.map((t,n)=>"noEvidence"in t?t:{...t,logQ:t.logP===null?null:finite(e[n])})}
function present(t){if(t.type==="number")return(0,r.QL)(t.counts);let e=0;for(const n of t.counts.values())e+=n;return e}
function numberDrift({counts:t},{counts:e},n,r){if(n==="psi")return psiDrift((0,o.Q2)(t,e));if(n==="js")return jensenShannonDrift((0,o.Q2)(t,e))
;const{d:s,logP:a}=ks(t,e);if(n==="ks")return found("ks",s,a);const{standardised:c}=wasserstein(t,e)
;if(c===null)return r("every reference value is the same, so there is no standard deviation to measure by");return found("wasserstein",c,a)}
function categoryDrift(t,e,n){const r=(0,o.nr)(t.counts,e.counts)
;const s=n==="psi"?psiDrift(r):n==="js"?jensenShannonDrift(r):found("chi2",balancedCramersV(r.reference,r.candidate),chiSquared(r.reference,r.candidate).logP)
;const a=onlyIn(r.categories,r.candidate,r.reference);const c=onlyIn(r.categories,r.reference,r.candidate);return{...s,newCategories:a.named,
vanishedCategories:c.named,...a.more>0&&{moreNewCategories:a.more},...c.more>0&&{moreVanishedCategories:c.more}}}function psiDrift({reference:t,candidate:e}){
const n=sum(t);const r=sum(e);const o=(0,m.js)(t,e,.5);const s=(0,m.ge)(t.length,n,r);return{...found("psi",o,(0,m.nl)(o,t.length,n,r)),chance:s}}
function jensenShannonDrift({reference:t,candidate:e}){return found("js",jensenShannon(t,e),chiSquared(t,e).logP)}function found(t,e,n){return{test:t,
size:finite(e),logP:finite(n),logQ:null,chance:null,newCategories:[],vanishedCategories:[]}}function onlyIn(t,e,n){
const r=t.map((t,e)=>e).filter(t=>n[t]===0).sort((t,n)=>e[n]-e[t]);return{named:r.slice(0,p).map(e=>t[e]),more:Math.max(0,r.length-p)}}function finite(t){
return Math.max(-Number.MAX_VALUE,Math.min(Number.MAX_VALUE,t))}function sum(t){let e=0;for(const n of t)e+=n;return e}}),23851:((t,e,n)=>{n.d(e,{
w:()=>logHypergeometricTail});var r=n(77271);function logHypergeometricTail(t,e,n,r){const o=Math.max(0,n-(t-e));const s=Math.min(n,e);if(r<=o)return 0
;if(r>s)return-1/0;if(r*t<=n*e)return Math.log1p(-Math.exp(logHypergeometricTail(t,t-e,n,n-r+1)));let a=1;let c=1;for(let o=r;o<s&&a>1e-17*c;o++){
a*=(e-o)*(n-o)/((o+1)*(t-e-n+o+1));c+=a}const u=logChoose(e,r)+logChoose(t-e,n-r)-logChoose(t,n)+Math.log(c);return Math.min(0,u)}function logChoose(t,e){
return(0,r.SX)(t+1)-(0,r.SX)(e+1)-(0,r.SX)(t-e+1)}}),89143:((t,e,n)=>{n.d(e,{C:()=>moments,e:()=>safeUnit});var r=n(33558);var o=n(12247);var s=n(71337)
;function moments(t){const e=(0,r.QL)(t);if(e===0)return{n:e,mean:NaN,squares:NaN,unit:1};const n=safeUnit(t);const a=1/n;const c=(0,s.mc)(t)*a
;const{sum:u,squares:i}=(0,o.P)(t,a,c);return{n:e,mean:c+u/e,squares:Math.max(0,i-u*u/e),unit:n}}function safeUnit(...t){let e=0
;for(const{values:n}of t)n.length>0&&(e=Math.max(e,Math.abs(n[0]),Math.abs(n.at(-1))));if(e===0||e>1e-100&&e<1e100)return 1
;return 2**Math.min(1023,Math.max(-1e3,Math.floor(Math.log2(e))))}}),48917:((t,e,n)=>{n.d(e,{U:()=>benjaminiHochberg,f:()=>holm});function benjaminiHochberg(t){
const e=t.map(()=>Number.NaN);const n=ascending(t);let r=0;for(let o=n.length;o>=1;o--){const s=n[o-1];r=Math.min(r,t[s]+Math.log(n.length/o));e[s]=r}return e}
function holm(t,e){const n=t.map(()=>Number.NaN);const r=ascending(t);const o=e??r.length;let s=-1/0;r.forEach((e,r)=>{s=Math.max(s,t[e]+Math.log(o-r))
;n[e]=Math.min(0,s)});return n}function ascending(t){return t.map((t,e)=>e).filter(e=>!Number.isNaN(t[e])).sort((e,n)=>t[e]<t[n]?-1:t[e]>t[n]?1:e-n)}}),
18526:((t,e,n)=>{n.d(e,{ge:()=>psiByChance,js:()=>psi,nl:()=>psiLogP});var r=n(77271);function psi(t,e,n=0){const r=sum(t)+n*t.length;const o=sum(e)+n*e.length
;if(r===0||o===0)return NaN;let s=0;for(let a=0;a<t.length;a++){const c=(t[a]+n)/r;const u=(e[a]+n)/o;c!==u&&(s+=(c-u)*Math.log(c/u))}return s}
function psiByChance(t,e,n){return t<2?0:(0,r.l1)(.95,t-1)*(1/e+1/n)}function psiLogP(t,e,n,o){return e<2?0:Math.min(0,(0,r.d4)((e-1)/2,t/(2*(1/n+1/o))))}
function sum(t){let e=0;for(const n of t)e+=n;return e}}),71337:((t,e,n)=>{n.d(e,{GW:()=>interpolate,YV:()=>quantile,mc:()=>middle,tI:()=>quantiles})
;var r=n(33558);function quantiles(t,e){const n=(0,r.QL)(t);if(n===0)return e.map(()=>NaN);const{values:o,rows:s}=t;return e.map(t=>{const e=(n-1)*t
;const a=Math.floor(e);const{index:c,end:u}=(0,r.bJ)(s,a);const i=o[c];const l=a+1<u||c+1===o.length?i:o[c+1];return interpolate(i,l,e-a)})}
function middle({values:t,rows:e}){return t[(0,r.bJ)(e,Math.floor(((0,r.QL)({rows:e})-1)/2)).index]}function quantile(t,e){return quantiles(t,[e])[0]}
function interpolate(t,e,n){if(t===e)return t;const r=e-t;if(!Number.isFinite(r))return t*(1-n)+e*n;return n<.5?t+r*n:e-r*(1-n)}}),82727:((t,e,n)=>{n.d(e,{
$i:()=>rowsOutside,J9:()=>outermost,RZ:()=>rangeChanges});var r=n(88263);function rowsOutside(t,e,n){let r=0;let o=null;const{values:s}=t
;for(let n=0;n<s.length&&e!==null&&s[n]<e;n++)r+=t.rows[n];r>0&&(o=s[0]);let a=0;for(let e=s.length-1;e>=0&&n!==null&&s[e]>n;e--)a+=t.rows[e];a>0&&(o=s.at(-1))
;return{rows:r+a,extreme:o}}function rangeChanges(t,e){const[n,o]=[t.counts,e.counts];if(n.values.length===0||o.values.length===0)return[];const[s,a]=[(0,
r.jN)(t),(0,r.jN)(e)];const c=[];for(const t of["least","greatest"]){const[e,r]=[endOf(n,t),endOf(o,t)];if(e===r)continue;const u=t==="least"?r<e:r>e
;const[i,l]=u?[o,e]:[n,r];const{rows:f}=rowsOutside(i,t==="least"?l:null,t==="least"?null:l);const m=outermost(f,u?a:s,s+a);c.push({end:t,
change:u?"grew":"shrank",reference:e,candidate:r,rows:f,p:m})}return c}function outermost(t,e,n){let r=1;for(let o=0;o<t&&r>1e-300;o++)r*=(e-o)/(n-o);return r}
function endOf({values:t},e){return e==="least"?t[0]:t.at(-1)}}),69656:((t,e,n)=>{n.d(e,{$:()=>beginColumns,V:()=>takeColumns});var r=n(88263);var o=n(12296)
;var s=n(17784);var a=n(45100);var c=n(51521);function beginColumns(t,e,n){const[o,s]=[e.reference.table,e.candidate.table].map(n=>(0,r.iW)(t,e,n))
;const a=[...new Set([...o.keys(),...s.keys()])].map(n=>({name:n,before:o.get(n)??null,after:s.get(n)??null,rules:(0,c.iZ)(t,e.features,n)}))
;const isText=t=>t.before?.type==="category"||t.after?.type==="category";const u=a.filter(isText)
;const i=a.filter(t=>!isText(t)).sort((t,e)=>varied(e.before)-varied(t.before));const l={columns:i,taken:new Int32Array(new SharedArrayBuffer(4))}
;const f=(e.reference.table.rows+e.candidate.table.rows)*i.length*8;const m=n&&f>=n.least?Math.min(n.size-1,i.length):0;const d=Array.from({length:m
},()=>n.run("takeColumns",l));return async()=>{const t=[...u.map(doColumn),...takeColumns(l)];const e=[t,...await Promise.all(d)].flat()
;const n=new Map(e.map(t=>[t.name,t]));const inOrder=(t,e)=>new Map([...t.keys()].map(t=>[t,e(n.get(t))]));return{counted:{reference:inOrder(o,t=>t.before),
candidate:inOrder(s,t=>t.after)},cuts:inOrder(o,t=>t.cut),measured:inOrder(s,t=>t.measured)}}}function varied(t){if(t===null||t.type==="category")return 0
;const{values:e}=t;const n=new Set;const r=(0,a.oW)(e);for(let t=0;t<r;t+=Math.ceil(r/256))n.add((0,a.tk)(e,t));return n.size}
function takeColumns({columns:t,taken:e}){const n=[];for(;;){const r=t[Atomics.add(e,0,1)];if(r===void 0)return n;n.push(doColumn(r))}}const u=[(0,o.qn)(),(0,
o.qn)()];function doColumn({name:t,before:e,after:n,rules:o}){const a=e&&(0,r.y$)(e,u[0]);const i=n&&(0,r.y$)(n,u[1]);return{name:t,before:a&&(0,r.vA)(a),
after:i&&(0,r.vA)(i),cut:a&&(0,s.h_)(a),measured:(0,c.Th)(a,i,o)}}})};