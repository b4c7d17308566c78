export const id=4068;export const ids=[4068];export const modules={88263:((t,n,e)=>{e.d(n,{iW:()=>measuredColumns,jN:()=>presentRows,q8:()=>countCategories,
vA:()=>totalsOf,y$:()=>countColumn});var r=e(62047);var s=e(75563);var o=e(70903);function measuredColumns(t,n,e){
const{score:r,scores:s,prediction:o,task:a}=t.data;const c=[r,...Object.values(s??{}),a==="regression"?o:null];const u=new Map
;for(const t of[...c,...n.features.map(t=>t.name)]){const n=t===null?void 0:e.columns.get(t);t!==null&&n&&u.set(t,n)}return u}function countColumn(t,n){
if(t.type==="category")return{type:"category",rows:t.codes.length,missing:t.missing,counts:countCategories(t)};const{values:e,missing:s,invalid:a,infinite:c}=t
;const u=(0,o.I)(e,n);const i={rows:(0,r.oW)(e),missing:s,invalid:a,...c&&{infinite:c}};return{type:"number",...i,counts:u}}function totalsOf(t){
if(t.type==="category")return t;const{counts:n,...e}=t;return e}function presentRows({rows:t,missing:n,invalid:e}){return t-n-(e?.cells??0)}
function countCategories(t){const n=(0,s.wA)(t.codes,t.categories.length);const e=new Map;t.categories.forEach((t,r)=>{n[r]>0&&e.set(t,n[r])});return e}}),
84851:((t,n,e)=>{e.d(n,{JY:()=>canBeNamed,Yu:()=>cellsOfRows,h_:()=>cutColumn,nc:()=>cellsOf,tS:()=>applyCut});var r=e(88263);var s=e(33558);var o=e(43147)
;const a=8;const c=30;const u=200;function cellsOf(t){return t.type==="number"?t.edges.length+2:t.categories.length+2}function cutColumn(t){
if(t.type==="number")return{type:"number",edges:edgesOf(t)};const n=[...t.counts].filter(([t,n])=>n>0&&canBeNamed(t)).sort((t,n)=>n[1]-t[1]);return{
type:"category",categories:n.slice(0,c).map(([t])=>t)}}function canBeNamed(t){return t.length<=u&&!/[\p{C}\p{Zl}\p{Zp}\p{DI}]/u.test(t)}function applyCut(t,n){
if(t.type==="number"&&n.type==="number")return{values:t.values,edges:n.edges};if(t.type!=="category"||n.type!=="category")return null
;const e=new Map(n.categories.map((t,n)=>[t,n]));const r=n.categories.length;const s=Uint8Array.from(t.categories,t=>e.get(t)??r);return{codes:t.codes,cells:s,
missing:r+1}}function cellsOfRows(t,n){if("edges"in t)return(0,o.Wp)(t.values,t.edges,n);const{codes:e,cells:r,missing:s}=t;const a=new Uint8Array(n.length)
;for(let t=0;t<a.length;t++)a[t]=r[e[n[t]]]??s;return a}function edgesOf(t){const{counts:n}=t;const{values:e}=n
;if(e.length<=a)return[...e.subarray(1)].filter(writable);const o=(0,r.jN)(t);const valueBehind=t=>{const r=Math.min((0,s.QL)(n),Math.max(1,Math.ceil(t*o)))
;return e[(0,s.bJ)(n.rows,r-1).index]};const c=[];for(let t=1;t<a;t++){const[n,r]=[valueBehind(t/a-.01),valueBehind(t/a+.01)];const s=c.at(-1)??e[0]
;const o=roundest(n,r);const u=o>s?o:e.find(t=>t>r);u!==void 0&&u>s&&c.push(u)}return c.filter(writable)}function writable(t){return t===0||Math.abs(t)>1e-307}
function roundest(t,n){const e=t/2+n/2;for(let r=1;r<=15;r++){const s=Number(e.toPrecision(r));if(s>=t&&s<=n)return s}return n}}),43147:((t,n,e)=>{e.d(n,{
N:()=>keepCode,V$:()=>cellCounter,Wp:()=>cutRows,u_:()=>keepBetween});var r=e(48167);var s=e(84967);var o=e(12296);function cutRows(t,n,e){
const{memory:a,cutValues:c,quotients:u,takeDoubles:i,takeIntegers:l,block:f,blockSides:m,ends:d,keys:g}=(0,o.ZM)();const[h,p,y]=[g,g+4*o.IE,g+8*o.IE];(0,
s.V)(a,y+8*o.IE);const{buffer:w}=a;const v=Buffer.from(w,f,8*o.IE);const M=new Uint32Array(w,h,o.IE);const b=new Uint8Array(w,m,o.IE)
;new Float64Array(w,d,n.length).set(n);const[N,x]=t instanceof Float64Array?[t,0]:[t.wholes,t.unit];const[A,C]=[(0,r.$$)(N),N.BYTES_PER_ELEMENT]
;const[E,k]=x===0?[i,y]:[l,p];const I=new Uint8Array(e.length);for(let t=0;t<e.length;t+=o.IE){const s=e.subarray(t,t+o.IE);M.set(s);for(let t=0;t<s.length;){
const n=s[t];const e=Math.min(o.IE,N.length-n);(0,r.nC)(A,n*C,(n+e)*C,v,0);t+=E(f,n,e,h+4*t,s.length-t,k+C*t)}x!==0&&u(p,s.length,x,y)
;c(y,s.length,d,n.length,m);I.set(b.subarray(0,s.length),t)}return I}function keepBetween(t,n,e){const{memory:r,keepBetween:a,block:c,blockSides:u,keys:i}=(0,
o.ZM)();(0,s.V)(r,i);const l=new Float64Array(r.buffer,c,o.IE);const f=new Uint8Array(r.buffer,u,o.IE);const[m,d]=[n?.[0]??-1/0,n?.[1]??Number.NaN]
;for(const[r,s]of(0,o._W)(t,l)){f.set(e.subarray(r,r+s));a(c,s,m,d,n===null?1:0,u);e.set(f.subarray(0,s),r)}}function keepCode(t,n,e){
const{memory:r,keepCode:a,block:c,blockSides:u,keys:i}=(0,o.ZM)();(0,s.V)(r,i);const l=new Uint8Array(r.buffer,u,o.IE);for(const[s,i]of(0,
o.Cl)(t,new Int32Array(r.buffer,c,o.IE))){l.set(e.subarray(s,s+i));a(c,i,n,u);e.set(l.subarray(0,i),s)}}function cellCounter(t,n){
const{memory:e,joinWrong:r,countCells:a,heap:c}=(0,o.ZM)();const u=n.length;const i=(0,o.b6)(c());const l=i+u;const placeOf=t=>l+u+t*u;const f=(0,
o.b6)(placeOf(t.length));const m=(0,o.b6)(f+2*u);const d=Math.max(0,...t.map(({cells:t})=>t));(0,s.V)(e,m+8*d*d);const g=new Uint8Array(e.buffer);g.set(n,i)
;g.fill(0,l,l+u);t.forEach(({codes:t},n)=>{g.set(t,placeOf(n))});let h=-1;return(n,s)=>{n!==h&&r(placeOf(n),i,u,f);h=n;const o=2*t[n].cells
;const c=new Uint32Array(e.buffer,m,o*(s===null?1:t[s].cells));c.fill(0);a(f,s===null?l:placeOf(s),u,o,m);return c.slice()}}}),4724:((t,n,e)=>{e.d(n,{
CJ:()=>countSegments,Xr:()=>addSegmentCounts,dR:()=>pairIndex});var r=e(43147);function countSegments(t,n){const e=t.map(t=>t.cells);const s=(0,r.V$)(t,n)
;const o={right:0,wrong:0,cells:e,singles:[],pairs:[]};for(let t=0;t<n.length;t++)o.wrong+=n[t];o.right=n.length-o.wrong;for(let n=0;n<t.length;n++){
o.singles.push(s(n,null));for(let e=n+1;e<t.length;e++)o.pairs.push(s(n,e))}return o}function addSegmentCounts(t,n){const add=(t,n)=>t.map((t,e)=>t+n[e])
;return{right:t.right+n.right,wrong:t.wrong+n.wrong,cells:t.cells,singles:t.singles.map((t,e)=>add(t,n.singles[e])),pairs:t.pairs.map((t,e)=>add(t,n.pairs[e]))}
}function pairIndex(t,n,e){return t*(2*e-t-1)/2+n-t-1}}),5426:((t,n,e)=>{e.d(n,{GI:()=>partsOfSearch,ZB:()=>u,dk:()=>judgedRows,ht:()=>i,j$:()=>countPart,
j9:()=>rowsToSearch,jO:()=>countForSearch,js:()=>upper,n7:()=>a,nn:()=>joinParts,uI:()=>c});var r=e(75563);var s=e(84851);var o=e(4724);const a=64;const c=6e7
;const u=1e5;const i=.25;function rowsToSearch(t,n,[e,r],o,i){if(!t.segments.search)return null;const typeIn=({columns:t},n)=>t.get(n)?.type??null
;const l=n.filter(({name:n,type:e})=>e!=="time"&&!t.data.private.includes(n)&&(0,
s.JY)(n)).map(({name:t})=>t).filter(t=>typeIn(e,t)!==null&&typeIn(e,t)===typeIn(r,t)).slice(0,a);const f=l.length*(l.length-1)/2
;const m=sampled(o,i,Math.min(u,c/Math.max(1,f)));return m.rows.length===0||l.length===0?null:{features:l,...m}}
function partsOfSearch({features:t,rows:n,wrong:e},r,{columns:o},a){const c=t.map(t=>{const n=r.get(t);return{column:(0,s.tS)(o.get(t),n),cells:(0,s.nc)(n)}})
;const u=Math.ceil(n.length/a);return Array.from({length:a},(t,r)=>{const[s,o]=[r*u,(r+1)*u];return{columns:c,rows:n.slice(s,o),wrong:e.slice(s,o)}})}
function countPart({columns:t,rows:n,wrong:e}){const r=t.map(({column:t,cells:e})=>({codes:(0,s.Yu)(t,n),cells:e}));return(0,o.CJ)(r,e)}
function joinParts({features:t},n,e){return{features:t.map(t=>({name:t,cut:n.get(t)})),counts:e.reduce(o.Xr)}}function countForSearch(t,n,e){
return joinParts(t,n,partsOfSearch(t,n,e,1).map(countPart))}function judge(t,n){const{actual:e,predicted:r}=t
;if(t.task==="classes")return t=>e[t]<0||r[t]<0?null:e[t]!==r[t];const s=n.residuals?upper(n.residuals.absoluteErrors,i):0;return t=>{
const n=Math.abs(r[t]-e[t]);return Number.isFinite(n)?n>s:null}}function judgedRows({confusion:t,residuals:n}){return n?.cases??t?.table.reduce((t,n)=>t+n,0)??0
}function upper({values:t,rows:n},e){let r=0;for(let t=0;t<n.length;t++)r+=n[t];let s=0;let o=t.length-1;while(o>0&&s+n[o]<=e*r)s+=n[o--];return t[o]}
function sampled(t,n,e){const[s,o]=[judge(t,n),judgedRows(n)];const a=(0,r.dk)(t.actual.length,Math.min(1,e/o));const c=new Uint8Array(a.length);let u=0
;for(const t of a){const n=s(t);if(n===null)continue;a[u]=t;c[u++]=n?1:0}return{rows:a.subarray(0,u),wrong:c.subarray(0,u)}}}),75082:((t,n,e)=>{e.d(n,{
Ir:()=>binEnds,Q2:()=>quantileBins,_V:()=>rowsByEnd,nr:()=>pairCategories});var r=e(33558);function quantileBins(t,n,e=10){const r=binEnds(t,e)
;return occupied({reference:rowsByEnd(t,r),candidate:rowsByEnd(n,r)})}function pairCategories(t,n){const e=[...new Set([...t.keys(),...n.keys()])];const r={
categories:[],reference:[],candidate:[]};for(const s of e){const e=t.get(s)??0;const o=n.get(s)??0;if(e===0&&o===0)continue;r.categories.push(s)
;r.reference.push(e);r.candidate.push(o)}return r}function binEnds(t,n){const e=(0,r.QL)(t);if(e===0)return[];const s=t.values[0];const o=[]
;for(let s=1;s<n;s++){const a=t.values[(0,r.bJ)(t.rows,Math.ceil(s*e/n)-1).index];a!==o.at(-1)&&o.push(a)}return o[0]===s?[nextBelow(s),...o]:o}
function rowsByEnd(t,n){let e=0;return[...n,1/0].map(n=>{const s=(0,r.Y4)(t.values,e,n);const o=(0,r.d$)(t,e,s);e=s;return o})}
function occupied({reference:t,candidate:n}){const keep=(e,r)=>t[r]>0||n[r]>0;return{reference:t.filter(keep),candidate:n.filter(keep)}}function nextBelow(t){
if(t===0)return-Number.MIN_VALUE;const n=new BigInt64Array(new Float64Array([t]).buffer);n[0]+=t>0?-1n:1n;return new Float64Array(n.buffer)[0]}}),
66334:((t,n,e)=>{e.d(n,{aS:()=>cardinalityByFrequencies,dM:()=>distinct,fs:()=>cardinalityChange});var r=e(28567);function cardinalityChange(t,n){const e=new Map
;for(const r of pooled(t,n))e.set(r,(e.get(r)??0)+1);return cardinalityByFrequencies({distinct:distinct(t),rows:valuesIn(t)},{distinct:distinct(n),
rows:valuesIn(n)},e)}function cardinalityByFrequencies({distinct:t,rows:n},{distinct:e,rows:s},o){if(n===0||s===0)return null;let a=0;let c=0
;for(const[t,e]of o){const o=(0,r.J9)(t,n,n+s);a+=e*(1-o);c+=e*o*(1-o)}const u=Math.abs(e-a);const i=u===0?1:Math.min(1,2*Math.exp(-(u**2)/2/(c+u/3)));return{
reference:t,candidate:e,expected:a,p:i}}function distinct(t){return t.type==="number"?t.counts.values.length:t.counts.size}function valuesIn(t){let n=0
;if(t.type==="category")for(const e of t.counts.values())n+=e;else for(let e=0;e<t.counts.rows.length;e++)n+=t.counts.rows[e];return n}function*pooled(t,n){
if(t.type==="number"&&n.type==="number"){const[e,r]=[t.counts,n.counts];for(let t=0,n=0;t<e.values.length||n<r.values.length;){
const s=compare(e.values[t],r.values[n]);yield(s<=0?e.rows[t++]:0)+(s>=0?r.rows[n++]:0)}}else if(t.type==="category"&&n.type==="category"){
for(const[e,r]of t.counts)yield r+(n.counts.get(e)??0);for(const[e,r]of n.counts)t.counts.has(e)||(yield r)}}function compare(t,n){return(t??1/0)-(n??1/0)||0}}),
92272:((t,n,e)=>{e.d(n,{W:()=>columnChanges,H:()=>isAlike});var r=e(66334);var s=e(75082);const o=20;function deciles(t,n){
if(t.type==="number"&&n.type==="number"){const e=(0,s.Ir)(t.counts,10);return{ends:e,categories:null,rows:(0,s._V)(n.counts,e)}}
if(t.type!=="category"||n.type!=="category")return null;const e=[...t.counts].sort(([t,n],[e,r])=>r-n||(t<e?-1:1)).slice(0,o).map(([t])=>t);const r=new Set(e)
;let a=0;for(const[t,e]of n.counts)r.has(t)||(a+=e);return{ends:null,categories:e,rows:[...e.map(t=>n.counts.get(t)??0),a]}}var a=e(33558);var c=e(92698)
;const u=.01;const i=1.5;const l=.01;function changedLevel(t,n){if(t.type==="number"&&n.type==="number")return ofNumbers(t.counts,n.counts)
;if(t.type==="number"||n.type==="number")return null;const[e,r]=[sum(t.counts.values()),sum(n.counts.values())]
;const s=new Set([...t.counts.keys(),...n.counts.keys()]);const o=[...s].map(e=>({level:e,before:t.counts.get(e)??0,after:n.counts.get(e)??0}))
;return surest(o,e,r)}function ofNumbers(t,n){const[e,r]=[(0,a.QL)(t),(0,a.QL)(n)];const rowsOf=({values:t,rows:n},e)=>{const r=new Map
;for(let s=0;s<n.length;s++)n[s]>=e&&r.set(t[s],n[s]);return r};const[s,o]=[rowsOf(t,Math.max(2,l*e)),rowsOf(n,Math.max(2,l*r))]
;const c=[...new Set([...s.keys(),...o.keys()])].map(e=>({level:String(e),before:s.get(e)??rowsAt(t,e),after:o.get(e)??rowsAt(n,e)}));return surest(c,e,r)}
function rowsAt({values:t,rows:n},e){let[r,s]=[0,t.length-1];while(r<s){const n=r+s>>1;t[n]<e?r=n+1:s=n}return t[r]===e?n[r]:0}function surest(t,n,e){
if(n===0||e===0)return null;const r=t.filter(({before:t,after:r})=>t>=l*n||r>=l*e);let s=null;for(const{level:t,before:o,after:a}of r){const[l,f]=[o/n,a/e]
;const m=(a+.5)*(n-o+.5)/((e-a+.5)*(o+.5));if(Math.abs(f-l)<u||Math.max(m,1/m)<i)continue;const d=o+a;const g=f>l?(0,c.w)(n+e,d,e,a):(0,c.w)(n+e,d,n,o)
;const h=Math.min(0,g+Math.log(2*r.length));(s===null||h<s.logP)&&(s={level:t,reference:l,candidate:f,logP:h})}return s}function sum(t){let n=0
;for(const e of t)n+=e;return n}var f=e(28567);const m=.05;function columnChanges(t,n,{min:e,max:s}){const o=n.type==="number"?(0,f.$i)(n.counts,e,s):null
;if(t===null||t.type!==n.type)return{outside:o,against:null};const[a,c]=[(0,r.dM)(t),(0,r.dM)(n)];const u=isAlike(n.rows,t.rows)&&isAlike(c,a);return{outside:o,
against:{distinct:{reference:a,candidate:c},ends:{reference:endsOf(t),candidate:endsOf(n)},range:t.type==="number"&&n.type==="number"?(0,f.RZ)(t,n):[],
cardinality:u?null:(0,r.fs)(t,n),deciles:deciles(t,n),level:changedLevel(t,n)}}}function endsOf(t){if(t.type==="category")return null;const{values:n}=t.counts
;return n.length===0?null:[n[0],n.at(-1)]}function isAlike(t,n){return Math.abs(t-n)<m*n}}),73483:((t,n,e)=>{e.d(n,{iZ:()=>columnRules,Th:()=>measureColumn,
ou:()=>withRoles});var r=e(92272);var s=e(93913);var o=e(75424);function withoutValues(t){const{drift:n}=t;return{...t,reference:bare(t.reference),
candidate:bare(t.candidate),drift:"test"in n?{...n,newCategories:[],vanishedCategories:[]}:n,histogram:{edges:null,categories:null,reference:[],candidate:[]}}}
function bare(t){if(t.type==="category")return{...t,top:[]};const n=t.invalid&&{...t.invalid,text:""};return{...t,invalid:n,spread:null}}var a=e(19291)
;function measureColumn(t,n,e){const c=n&&(0,r.W)(t,n,e);if(!t||!n||t.type!==n.type)return{shown:null,changes:c};return{shown:{reference:(0,a.M)(t),
candidate:(0,a.M)(n),drift:(0,s.UL)(t,n,e.test),histogram:(0,o.J)(t,n)},changes:c}}function columnRules(t,n,e){const r=n.find(t=>t.name===e)
;const{min:s=null,max:o=null}=r??{};return{test:r?.drift?.test??t.drift.test,min:s,max:o}}function withRoles(t,n,e){const{score:r,scores:o,prediction:a}=t.data
;const c=[];const u=[];for(const[t,n]of e){n.changes&&u.push({name:t,...n.changes});if(!n.shown)continue;const e=t===r||Object.values(o??{}).includes(t)
;const s=e?"score":t===a?"prediction":"feature";c.push({name:t,role:s,...n.shown})}
const i=new Set(n.filter(({type:t,watched:n})=>t==="time"||!n).map(({name:t})=>t));const l=c.filter(({name:t})=>!i.has(t));const f=(0,s.Zk)(l.map(t=>t.drift))
;l.forEach((t,n)=>{t.drift=f[n]});const m=c.map(n=>t.data.private.includes(n.name)?withoutValues(n):n);return{columns:m,changes:u}}}),93913:((t,n,e)=>{e.d(n,{
Zk:()=>adjustDrift,UL:()=>drift,vy:()=>driftThreshold});var r=e(33558);var s=e(82514);var o=e(84484);var a=e(92698);const c=5;function chiSquared(t,n){
const{n:e,m:r,pooled:s}=margins(t,n);const a=pearson(t,n);const u=Math.max(0,s.length-1);let i=1/0;for(const t of s)i=Math.min(i,t)
;const l=i*Math.min(e,r)/(e+r)<c;let f=Number.NaN;e>0&&r>0&&(f=u===0?0:l?u===1?fisher(t,n):momentMatched(a,e,r,s):(0,o.d4)(u/2,a/2));return{statistic:a,
degreesOfFreedom:u,logP:Math.min(0,f),sparse:l}}function balancedCramersV(t,n){const{n:e,m:r,pooled:s}=margins(t,n);let o=0;for(let s=0;s<t.length;s++){
const a=t[s]/e;const c=n[s]/r;a+c>0&&(o+=(a-c)**2/(a+c)/2)}return correctedV(o,4*e/(e/r+1),s.length)}function correctedV(t,n,e){
if(Number.isNaN(t))return Number.NaN;if(e<2||n<=2)return 0;const r=Math.max(0,t-(e-1)/(n-1));const s=Math.min(e-1-(e-1)**2/(n-1),1-1/(n-1))
;return s>0?Math.min(1,Math.sqrt(r/s)):0}function margins(t,n){let e=0;let r=0;const s=[];for(let o=0;o<t.length;o++){e+=t[o];r+=n[o]
;t[o]+n[o]>0&&s.push(t[o]+n[o])}return{n:e,m:r,pooled:s}}function pearson(t,n){const{n:e,m:r}=margins(t,n);if(e===0||r===0)return Number.NaN;let s=0
;for(let o=0;o<t.length;o++){const a=t[o]+n[o];a>0&&(s+=(t[o]/e-n[o]/r)**2/a)}return e*r*s}function fisher(t,n){const{n:e,m:r,pooled:s}=margins(t,n)
;const o=t.findIndex((t,e)=>t+n[e]>0);const c=n[o];const u=(0,a.w)(e+r,s[0],r,c);const i=(0,a.w)(e+r,e+r-s[0],r,r-c);return Math.min(0,Math.LN2+Math.min(u,i))}
function momentMatched(t,n,e,r){const s=n+e;if(s<4)return 0;const a=r.length;let c=0;for(const t of r)c+=1/t;const u=s/(s-1)*(a-1);const i=(s-2)/(s-1)
;const l=(s*(1/n+1/e)-4)/(s-2);const f=(a-1)*(s-a)/(s-1);const m=(s*c-a*a)/(s-2);const d=2*s/(s-3)*(i-l)*(f-m)+s**2/(s-1)*l*m;if(!(d>1e-9*u))return 0;return(0,
o.d4)(u**2/d,t*u/d)}var u=e(15521);function jensenShannon(t,n){const[e,r]=[(0,u.cz)(t),(0,u.cz)(n)];if(e===0||r===0)return NaN;let s=0
;for(let o=0;o<t.length;o++){const a=t[o]/e;const c=n[o]/r;const u=(a+c)/2;a>0&&(s+=a*Math.log2(a/u));c>0&&(s+=c*Math.log2(c/u))}
return Math.sqrt(Math.min(1,Math.max(0,s/2)))}var i=e(52606);var l=e(31600);var f=e(48505);var m=e(87538);var d=e(26816);function wasserstein(t,n){const e=(0,
r.QL)(t);const s=(0,r.QL)(n);if(e===0||s===0)return{distance:NaN,standardised:null};const o=(0,d.e)(t,n);const{sums:a}=(0,m.S)(1);let c=NaN;let u=0;let i=0
;for(let r=0,l=0;r<t.values.length||l<n.values.length;){const f=r<t.values.length?t.values[r]:1/0;const m=l<n.values.length?n.values[l]:1/0
;const d=Math.min(f,m)/o;const g=Math.abs(u/e-i/s);g>0&&(a[0]+=g*(d-c));c=d;f<=m&&(u+=t.rows[r++]);m<=f&&(i+=n.rows[l++])}const l=a[0]
;if(t.values.length===1)return{distance:l*o,standardised:null};const f=(0,d.C)(t);const g=Math.sqrt(f.squares/e);const h=g>0?l/g*(o/f.unit):null;return{
distance:l*o,standardised:h}}var g=e(75082);function driftThreshold(t,n){return Math.max(n??s.T1[t.test].matters,t.chance??0)}const h=20;function drift(t,n,e){
const r=Math.min(present(t),present(n));const none=t=>({noEvidence:t,cases:r})
;if(t.type!==n.type)return none(t.type==="number"?"textForNumbers":"numbersForText");if(present(t)===0)return none("noReferenceValues")
;if(present(n)===0)return none("noCandidateValues");return t.type==="number"?p[e].numbers(t.counts,n.counts,none):categoryDrift(t,n,e)}function adjustDrift(t){
const n=(0,l.Uh)(t.map(t=>"noEvidence"in t?NaN:t.logP??NaN));return t.map((t,e)=>"noEvidence"in t?t:{...t,logQ:t.logP===null?null:finite(n[e])})}
function present(t){if(t.type==="number")return(0,r.QL)(t.counts);let n=0;for(const e of t.counts.values())n+=e;return n}const p={ks:{numbers(t,n){
const{d:e,logP:r}=(0,i.ks)(t,n);return found("ks",e,r)}},psi:{numbers:(t,n)=>psiDrift((0,g.Q2)(t,n)),categories:psiDrift},js:{
numbers:(t,n)=>jensenShannonDrift((0,g.Q2)(t,n)),categories:jensenShannonDrift},wasserstein:{numbers(t,n,e){const{standardised:r}=wasserstein(t,n)
;if(r===null)return e("referenceConstant");return found("wasserstein",r,(0,i.ks)(t,n).logP)}}};function categoryDrift(t,n,e){const r=(0,g.nr)(t.counts,n.counts)
;const s=(p[e].categories??chiSquaredDrift)(r);const o=onlyIn(r.categories,r.candidate,r.reference);const a=onlyIn(r.categories,r.reference,r.candidate);return{
...s,newCategories:o.named,vanishedCategories:a.named,...o.more>0&&{moreNewCategories:o.more},...a.more>0&&{moreVanishedCategories:a.more}}}
function chiSquaredDrift({reference:t,candidate:n}){return found("chi2",balancedCramersV(t,n),chiSquared(t,n).logP)}
function psiDrift({reference:t,candidate:n}){const e=sum(t);const r=sum(n);const s=(0,f.js)(t,n,.5);const o=(0,f.ge)(t.length,e,r);return{...found("psi",s,(0,
f.nl)(s,t.length,e,r)),chance:o}}function jensenShannonDrift({reference:t,candidate:n}){return found("js",jensenShannon(t,n),chiSquared(t,n).logP)}
function found(t,n,e){return{test:t,size:finite(n),logP:finite(e),logQ:null,chance:null,newCategories:[],vanishedCategories:[]}}function onlyIn(t,n,e){
const r=t.map((t,n)=>n).filter(t=>e[t]===0).sort((t,e)=>n[e]-n[t]);return{named:r.slice(0,h).map(n=>t[n]),more:Math.max(0,r.length-h)}}function finite(t){
return Math.max(-Number.MAX_VALUE,Math.min(Number.MAX_VALUE,t))}function sum(t){let n=0;for(const e of t)n+=e;return n}}),75424:((t,n,e)=>{e.d(n,{J:()=>histogram
});var r=e(15521);var s=e(33558);var o=e(57608);var a=e(75082);const c=40;const u=15;function histogram(t,n){
if(t.type==="number"&&n.type==="number")return numberHistogram(t.counts,n.counts)
;if(t.type==="category"&&n.type==="category")return categoryHistogram(t.counts,n.counts);return{edges:null,categories:null,reference:[],candidate:[]}}
function numberHistogram(t,n){const e=[t,n].filter(t=>t.values.length>0);if(e.length===0)return{edges:null,categories:null,reference:[],candidate:[]}
;const r=wholeNumberEdges(e)??equalWidthEdges(e);return{edges:r,categories:null,reference:rowsBetween(t,r),candidate:rowsBetween(n,r)}}
function wholeNumberEdges(t){const n=Math.min(...t.map(t=>t.values[0]));const e=Math.max(...t.map(t=>t.values.at(-1)))
;if(!(e-n<c&&Number.isSafeInteger(n*2)&&Number.isSafeInteger(e*2)))return null;if(!t.every(t=>t.values.every(Number.isInteger)))return null;return Array.from({
length:e-n+2},(t,e)=>n+e-.5)}function equalWidthEdges(t){let n=Math.min(...t.map(t=>(0,o.YV)(t,.001)));let e=Math.max(...t.map(t=>(0,o.YV)(t,.999)));if(n===e){
n=Math.min(...t.map(t=>t.values[0]));e=Math.max(...t.map(t=>t.values.at(-1)))}if(n===e){const t=Math.max(.5,Math.abs(n)*1e-6)
;const bound=t=>Math.min(Number.MAX_VALUE,Math.max(-Number.MAX_VALUE,t));return[bound(n-t),bound(e+t)]}const r=Array.from({length:c+1},(t,r)=>(0,o.GW)(n,e,r/c))
;return r.filter((t,n)=>n===0||t>r[n-1])}function rowsBetween(t,n){const e=n.length-2;let r=0;return n.slice(1).map((n,o)=>{const a=o===e?t.values.length:(0,
s.nT)(t.values,r,n);const c=(0,s.d$)(t,r,a);r=a;return c})}function categoryHistogram(t,n){const e=(0,a.nr)(t,n);const s=Math.max(1,(0,r.cz)(e.reference))
;const o=Math.max(1,(0,r.cz)(e.candidate));const share=t=>Math.max(e.reference[t]/s,e.candidate[t]/o)
;const c=e.categories.map((t,n)=>n).toSorted((t,n)=>share(n)-share(t));const i=c.slice(0,u);const l=c.slice(u)
;const bins=t=>[...i.map(n=>t[n]),...l.length>0?[(0,r.cz)(l.map(n=>t[n]))]:[]];const f=i.map(t=>e.categories[t]);return{edges:null,
categories:l.length>0?[...f,`other (${l.length} categories)`]:f,reference:bins(e.reference),candidate:bins(e.candidate)}}}),19291:((t,n,e)=>{e.d(n,{M:()=>profile,
k:()=>o});var r=e(26816);var s=e(57608);const o=[.01,.05,.25,.5,.75,.95,.99];const a=20;function profile(t){
return t.type==="number"?numberProfile(t):categoryProfile(t)}function numberProfile({rows:t,missing:n,invalid:e,counts:r}){const s=r.values.length;return{
type:"number",rows:t,missing:n,invalid:e,distinct:s,spread:s>0?spread(r):null}}function spread(t){const n=t.values[0];const e=t.values.at(-1)
;const{n:a,mean:c,squares:u,unit:i}=(0,r.C)(t);const l=a>1?Math.sqrt(u/(a-1))*i:0;return{min:n,max:e,mean:Math.min(e,Math.max(n,c*i))+0,
standardDeviation:Math.min(Number.MAX_VALUE,l),quantiles:(0,s.tI)(t,o)}}function categoryProfile({rows:t,missing:n,counts:e}){const r=[...e].filter(([,t])=>t>0)
;const s=r.toSorted((t,n)=>n[1]-t[1]).slice(0,a);return{type:"category",rows:t,missing:n,distinct:r.length,top:s.map(([t,n])=>({category:t,rows:n}))}}}),
28567:((t,n,e)=>{e.d(n,{$i:()=>rowsOutside,J9:()=>outermost,RZ:()=>rangeChanges});var r=e(88263);var s=e(57608);function rowsOutside(t,n,e){let r=0;let s=null
;const{values:o}=t;for(let e=0;e<o.length&&n!==null&&o[e]<n;e++)r+=t.rows[e];r>0&&(s=o[0]);let a=0;for(let n=o.length-1;n>=0&&e!==null&&o[n]>e;n--)a+=t.rows[n]
;a>0&&(s=o.at(-1));return{rows:r+a,extreme:s}}function rangeChanges(t,n){const[e,s]=[t.counts,n.counts];if(e.values.length===0||s.values.length===0)return[]
;const[o,a]=[(0,r.jN)(t),(0,r.jN)(n)];const c=[];for(const t of["least","greatest"]){const[n,r]=[endOf(e,t),endOf(s,t)];if(n===r)continue
;const u=t==="least"?r<n:r>n;const[i,l]=u?[s,n]:[e,r];const{rows:f}=rowsOutside(i,t==="least"?l:null,t==="least"?null:l);const m=outermost(f,u?a:o,o+a)
;const[d,g]=[Math.min(Number.MAX_VALUE,Math.abs(r-n)),spreadOf(e)];const h=g>0?Math.min(Number.MAX_VALUE,d/g):Number.MAX_VALUE;c.push({end:t,
change:u?"grew":"shrank",reference:n,candidate:r,rows:f,p:m,size:h})}return c}function spreadOf(t){const[n=0,e=0]=(0,s.tI)(t,[.05,.95])
;const[r,o]=e>n?[n,e]:[endOf(t,"least"),endOf(t,"greatest")];return Math.min(Number.MAX_VALUE,o-r)}function outermost(t,n,e){let r=1
;for(let s=0;s<t&&r>1e-300;s++)r*=(n-s)/(e-s);return r}function endOf({values:t},n){return n==="least"?t[0]:t.at(-1)}}),52606:((t,n,e)=>{e.d(n,{ks:()=>ks})
;var r=e(33558);var s=e(84967);var o=e(62172);let a;function shareOfPaths([t,n],[e,r],c,u){a??=(0,o.ni)();const{memory:i,poolRows:l,walkLattice:f}=a
;const[m,d]=[t.values.length,n.values.length];const g=Math.ceil(a.heap()/16)*16;const h=g+8*(e+3);const p=h+8*m;const y=p+8*d;const w=y+4*m;const v=w+4*d;(0,
s.V)(i,v+4*(m+d));const{buffer:M}=i;new Float64Array(M,h,m).set(t.values);new Float64Array(M,p,d).set(n.values);new Uint32Array(M,y,m).set(t.rows)
;new Uint32Array(M,w,d).set(n.rows);l(h,y,m,p,w,d,v);if(f(e,r,c,v,u,0)>u)return null;const b=new Float64Array(M,g,e+3).fill(0);f(e,r,c,v,u,g);return b[e+1]}
const c=4e6;function ks(t,n){const e=(0,r.QL)(t);const s=(0,r.QL)(n);if(e===0||s===0)return{d:NaN,logP:NaN,exact:false};const o=largestGap(t,n,e,s)
;const a=o/(e*s);if(o===0)return{d:a,logP:0,exact:true};if(e+s<=c&&o<=c){const r=shareOfPaths([t,n],[e,s],o,c);if(r!==null&&r>1e-290)return{d:a,
logP:Math.min(0,Math.log(r)),exact:true}}return{d:a,logP:logKolmogorovTail(a*Math.sqrt(e/(e+s)*s)),exact:false}}function logKolmogorovTail(t){
if(!(t>0))return Number.isNaN(t)?NaN:0;if(t<.8){let n=0;for(let e=1;e<=7;e+=2)n+=Math.exp(-e*e*Math.PI*Math.PI/(8*t*t))
;return Math.log1p(-Math.sqrt(2*Math.PI)/t*n)}const n=t*t;let e=0;for(let t=2;t<=9;t++)e+=(t%2===0?-1:1)*Math.exp(-2*(t*t-1)*n)
;return Math.LN2-2*n+Math.log1p(e)}const u=256;const i={i:0,j:0,x:0,y:0};function largestGap(t,n,e,r){const s=blockEnds(t,n);let o=0
;for(const{x:t,y:n}of s)o=Math.max(o,Math.abs(t*r-n*e));let a=i;for(const c of s){Math.max(c.x*r-a.y*e,c.y*e-a.x*r)>o&&(o=Math.max(o,gapWithin(t,n,a,c,e,r)))
;a=c}return o}function blockEnds(t,n){const e=[];const s=t.values.length;for(let o=0,a=0;o<s;){o=Math.min(o+u,s);a=(0,r.Y4)(n.values,a,t.values[o-1]);e.push({
i:o,j:a,x:(0,r.Pq)(t,o),y:(0,r.Pq)(n,a)})}return e}function gapWithin(t,n,e,r,s,o){let{i:a,j:c,x:u,y:i}=e;let l=0;while(a<r.i||c<r.j){
const e=a<r.i?t.values[a]:1/0;const f=c<r.j?n.values[c]:1/0;e<=f&&(u+=t.rows[a++]);f<=e&&(i+=n.rows[c++]);l=Math.max(l,Math.abs(u*o-i*s))}return l}}),
26816:((t,n,e)=>{e.d(n,{C:()=>moments,e:()=>safeUnit});var r=e(33558);var s=e(62172);var o=e(57608);function moments(t){const n=(0,r.QL)(t);if(n===0)return{n:n,
mean:NaN,squares:NaN,unit:1};const e=safeUnit(t);const a=1/e;const c=(0,o.mc)(t)*a;const{sum:u,squares:i}=(0,s.PP)(t,a,c);return{n:n,mean:c+u/n,
squares:Math.max(0,i-u*u/n),unit:e}}function safeUnit(...t){let n=0;for(const{values:e}of t)e.length>0&&(n=Math.max(n,Math.abs(e[0]),Math.abs(e.at(-1))))
;if(n===0||n>1e-100&&n<1e100)return 1;return 2**Math.min(1023,Math.max(-1e3,Math.floor(Math.log2(n))))}}),31600:((t,n,e)=>{e.d(n,{Uh:()=>benjaminiHochberg,
fU:()=>holm,kQ:()=>weightedHolm});function benjaminiHochberg(t){const n=t.map(()=>Number.NaN);const e=ascending(t);let r=0;for(let s=e.length;s>=1;s--){
const o=e[s-1];r=Math.min(r,t[o]+Math.log(e.length/s));n[o]=r}return n}function holm(t,n){const e=t.map(()=>Number.NaN);const r=ascending(t);const s=n??r.length
;let o=-1/0;r.forEach((n,r)=>{o=Math.max(o,t[n]+Math.log(s-r));e[n]=Math.min(0,o)});return e}function weightedHolm(t,n){const e=t.map(()=>Number.NaN)
;const r=ascending(t.map((t,e)=>t-Math.log(n[e])));let s=1;let o=-1/0;for(const a of r){o=Math.max(o,t[a]+Math.log(Math.max(1,s/n[a])));e[a]=Math.min(0,o)
;s-=n[a]}return e}function ascending(t){return t.map((t,n)=>n).filter(n=>!Number.isNaN(t[n])).sort((n,e)=>t[n]<t[e]?-1:t[n]>t[e]?1:n-e)}}),48505:((t,n,e)=>{
e.d(n,{ge:()=>psiByChance,js:()=>psi,nl:()=>psiLogP});var r=e(15521);var s=e(84484);function psi(t,n,e=0){const s=(0,r.cz)(t)+e*t.length;const o=(0,
r.cz)(n)+e*n.length;if(s===0||o===0)return NaN;let a=0;for(let r=0;r<t.length;r++){const c=(t[r]+e)/s;const u=(n[r]+e)/o;c!==u&&(a+=(c-u)*Math.log(c/u))}
return a}function psiByChance(t,n,e){return t<2?0:(0,s.l1)(.95,t-1)*(1/n+1/e)}function psiLogP(t,n,e,r){return n<2?0:Math.min(0,(0,
s.d4)((n-1)/2,t/(2*(1/e+1/r))))}}),57608:((t,n,e)=>{e.d(n,{GW:()=>interpolate,YV:()=>quantile,mc:()=>middle,tI:()=>quantiles});var r=e(33558)
;function quantiles(t,n){const e=(0,r.QL)(t);if(e===0)return n.map(()=>NaN);const{values:s,rows:o}=t;return n.map(t=>{const n=(e-1)*t;const a=Math.floor(n)
;const{index:c,end:u}=(0,r.bJ)(o,a);const i=s[c];const l=a+1<u||c+1===s.length?i:s[c+1];return interpolate(i,l,n-a)})}function middle({values:t,rows:n}){
return t[(0,r.bJ)(n,Math.floor(((0,r.QL)({rows:n})-1)/2)).index]}function quantile(t,n){return quantiles(t,[n])[0]}function interpolate(t,n,e){if(t===n)return t
;const r=n-t;if(!Number.isFinite(r))return t*(1-e)+n*e;return e<.5?t+r*e:n-r*(1-e)}})};