export const id=656;export const ids=[656];export const modules={1521:((e,t,n)=>{n.d(t,{iZ:()=>columnRules,Th:()=>measureColumn,eh:()=>measureColumns,
ou:()=>withRoles});var r=n(972);var s=n(2727);function cardinalityChange(e,t){const[n,r]=[distinct(e),distinct(t)];const[o,a]=[valuesIn(e),valuesIn(t)]
;if(o===0||a===0)return null;const c=new Map;for(const n of pooled(e,t))c.set(n,(c.get(n)??0)+1);let u=0;let i=0;for(const[e,t]of c){const n=(0,s.J9)(e,o,o+a)
;u+=t*(1-n);i+=t*n*(1-n)}const l=Math.abs(r-u);const f=l===0?1:Math.min(1,2*Math.exp(-(l**2)/2/(i+l/3)));return{reference:n,candidate:r,expected:u,p:f}}
function distinct(e){return e.type==="number"?e.counts.values.length:e.counts.size}function valuesIn(e){let t=0
;if(e.type==="category")for(const n of e.counts.values())t+=n;else for(let n=0;n<e.counts.rows.length;n++)t+=e.counts.rows[n];return t}function*pooled(e,t){
if(e.type==="number"&&t.type==="number"){const[n,r]=[e.counts,t.counts];for(let e=0,t=0;e<n.values.length||t<r.values.length;){
const s=compare(n.values[e],r.values[t]);yield(s<=0?n.rows[e++]:0)+(s>=0?r.rows[t++]:0)}}else if(e.type==="category"&&t.type==="category"){
for(const[n,r]of e.counts)yield r+(t.counts.get(n)??0);for(const[n,r]of t.counts)e.counts.has(n)||(yield r)}}function compare(e,t){return(e??1/0)-(t??1/0)||0}
var o=n(7370);const a=20;function tenths(e,t){if(e.type==="number"&&t.type==="number"){const n=(0,o.Ir)(e.counts,10);return{ends:n,categories:null,rows:(0,
o._V)(t.counts,n)}}if(e.type!=="category"||t.type!=="category")return null;const n=[...e.counts].sort(([e,t],[n,r])=>r-t||(e<n?-1:1)).slice(0,a).map(([e])=>e)
;const r=new Set(n);let s=0;for(const[e,n]of t.counts)r.has(e)||(s+=n);return{ends:null,categories:n,rows:[...n.map(e=>t.counts.get(e)??0),s]}}const c=.05
;function columnFacts(e,t,{min:n,max:r}){const o=t.type==="number"?(0,s.$i)(t.counts,n,r):null;if(e===null||e.type!==t.type)return{outside:o,against:null}
;const[a,c]=[distinct(e),distinct(t)];const u=isAlike(t.rows,e.rows)&&isAlike(c,a);return{outside:o,against:{distinct:{reference:a,candidate:c},ends:{
reference:endsOf(e),candidate:endsOf(t)},range:e.type==="number"&&t.type==="number"?(0,s.RZ)(e,t):[],cardinality:u?null:cardinalityChange(e,t),
tenths:tenths(e,t)}}}function endsOf(e){if(e.type==="category")return null;const{values:t}=e.counts;return t.length===0?null:[t[0],t.at(-1)]}
function isAlike(e,t){return Math.abs(e-t)<c*t}var u=n(3558);var i=n(1337);const l=40;const f=15;function histogram(e,t){
if(e.type==="number"&&t.type==="number")return numberHistogram(e.counts,t.counts)
;if(e.type==="category"&&t.type==="category")return categoryHistogram(e.counts,t.counts);return{edges:null,categories:null,reference:[],candidate:[]}}
function numberHistogram(e,t){const n=[e,t].filter(e=>e.values.length>0);if(n.length===0)return{edges:null,categories:null,reference:[],candidate:[]}
;const r=wholeNumberEdges(n)??equalWidthEdges(n);return{edges:r,categories:null,reference:rowsBetween(e,r),candidate:rowsBetween(t,r)}}
function wholeNumberEdges(e){const t=Math.min(...e.map(e=>e.values[0]));const n=Math.max(...e.map(e=>e.values.at(-1)))
;if(!(n-t<l&&Number.isSafeInteger(t*2)&&Number.isSafeInteger(n*2)))return null;if(!e.every(e=>e.values.every(Number.isInteger)))return null;return Array.from({
length:n-t+2},(e,n)=>t+n-.5)}function equalWidthEdges(e){let t=Math.min(...e.map(e=>(0,i.YV)(e,.001)));let n=Math.max(...e.map(e=>(0,i.YV)(e,.999)));if(t===n){
t=Math.min(...e.map(e=>e.values[0]));n=Math.max(...e.map(e=>e.values.at(-1)))}if(t===n){const e=Math.max(.5,Math.abs(t)*1e-6)
;const bound=e=>Math.min(Number.MAX_VALUE,Math.max(-Number.MAX_VALUE,e));return[bound(t-e),bound(n+e)]}const r=Array.from({length:l+1},(e,r)=>(0,i.GW)(t,n,r/l))
;return r.filter((e,t)=>t===0||e>r[t-1])}function rowsBetween(e,t){const n=t.length-2;let r=0;return t.slice(1).map((t,s)=>{const o=s===n?e.values.length:(0,
u.nT)(e.values,r,t);const a=(0,u.d$)(e,r,o);r=o;return a})}function categoryHistogram(e,t){const n=(0,o.nr)(e,t);const r=Math.max(1,total(n.reference))
;const s=Math.max(1,total(n.candidate));const share=e=>Math.max(n.reference[e]/r,n.candidate[e]/s)
;const a=n.categories.map((e,t)=>t).toSorted((e,t)=>share(t)-share(e));const c=a.slice(0,f);const u=a.slice(f)
;const bins=e=>[...c.map(t=>e[t]),...u.length>0?[total(u.map(t=>e[t]))]:[]];const i=c.map(e=>n.categories[e]);return{edges:null,
categories:u.length>0?[...i,`other (${u.length} categories)`]:i,reference:bins(n.reference),candidate:bins(n.candidate)}}function total(e){
return e.reduce((e,t)=>e+t,0)}function withoutValues(e){const{drift:t}=e;return{...e,reference:bare(e.reference),candidate:bare(e.candidate),drift:"test"in t?{
...t,newCategories:[],vanishedCategories:[]}:t,histogram:{edges:null,categories:null,reference:[],candidate:[]}}}function bare(e){if(e.type==="category")return{
...e,top:[]};const t=e.invalid&&{...e.invalid,text:""};return{...e,invalid:t,spread:null}}var m=n(9143);const d=[.01,.05,.25,.5,.75,.95,.99];const g=20
;function profile(e){return e.type==="number"?numberProfile(e):categoryProfile(e)}function numberProfile({rows:e,missing:t,invalid:n,counts:r}){
const s=r.values.length;return{type:"number",rows:e,missing:t,invalid:n,distinct:s,spread:s>0?spread(r):null}}function spread(e){const t=e.values[0]
;const n=e.values.at(-1);const{n:r,mean:s,squares:o,unit:a}=(0,m.C)(e);const c=r>1?Math.sqrt(o/(r-1))*a:0;return{min:t,max:n,mean:Math.min(n,Math.max(t,s*a))+0,
standardDeviation:Math.min(Number.MAX_VALUE,c),quantiles:(0,i.tI)(e,d)}}function categoryProfile({rows:e,missing:t,counts:n}){const r=[...n].filter(([,e])=>e>0)
;const s=r.toSorted((e,t)=>t[1]-e[1]).slice(0,g);return{type:"category",rows:e,missing:t,distinct:r.length,top:s.map(([e,t])=>({category:e,rows:t}))}}
function measureColumn(e,t,n){const s=t&&columnFacts(e,t,n);if(!e||!t||e.type!==t.type)return{shown:null,facts:s};return{shown:{reference:profile(e),
candidate:profile(t),drift:(0,r.UL)(e,t,n.test),histogram:histogram(e,t)},facts:s}}function columnRules(e,t,n){const r=t.find(e=>e.name===n)
;const{min:s=null,max:o=null}=r??{};return{test:r?.drift?.test??e.drift.test,min:s,max:o}}function measureColumns(e,t,{reference:n,candidate:r}){
return new Map([...r].map(([r,s])=>[r,measureColumn(n.get(r)??null,s,columnRules(e,t,r))]))}function withRoles(e,t,n){
const{score:s,scores:o,prediction:a}=e.data;const c=[];const u=[];for(const[e,t]of n){t.facts&&u.push({name:e,...t.facts});if(!t.shown)continue
;const n=e===s||Object.values(o??{}).includes(e);const r=n?"score":e===a?"prediction":"feature";c.push({name:e,role:r,...t.shown})}
const i=new Set(t.filter(({type:e,watched:t})=>e==="time"||!t).map(({name:e})=>e));const l=c.filter(({name:e})=>!i.has(e));const f=(0,r.Zk)(l.map(e=>e.drift))
;l.forEach((e,t)=>{e.drift=f[t]});const m=c.map(t=>e.data.private.includes(t.name)?withoutValues(t):t);return{columns:m,facts:u}}}),2727:((e,t,n)=>{n.d(t,{
$i:()=>rowsOutside,J9:()=>outermost,RZ:()=>rangeChanges});var r=n(8263);function rowsOutside(e,t,n){let r=0;let s=null;const{values:o}=e
;for(let n=0;n<o.length&&t!==null&&o[n]<t;n++)r+=e.rows[n];r>0&&(s=o[0]);let a=0;for(let t=o.length-1;t>=0&&n!==null&&o[t]>n;t--)a+=e.rows[t];a>0&&(s=o.at(-1))
;return{rows:r+a,extreme:s}}function rangeChanges(e,t){const[n,s]=[e.counts,t.counts];if(n.values.length===0||s.values.length===0)return[];const[o,a]=[(0,
r.jN)(e),(0,r.jN)(t)];const c=[];for(const e of["least","greatest"]){const[t,r]=[endOf(n,e),endOf(s,e)];if(t===r)continue;const u=e==="least"?r<t:r>t
;const[i,l]=u?[s,t]:[n,r];const{rows:f}=rowsOutside(i,e==="least"?l:null,e==="least"?null:l);const m=outermost(f,u?a:o,o+a);c.push({end:e,
change:u?"grew":"shrank",reference:t,candidate:r,rows:f,p:m})}return c}function outermost(e,t,n){let r=1;for(let s=0;s<e&&r>1e-300;s++)r*=(t-s)/(n-s);return r}
function endOf({values:e},t){return t==="least"?e[0]:e.at(-1)}}),9656:((e,t,n)=>{n.d(t,{$:()=>beginColumns,V:()=>takeColumns});var r=n(8263);var s=n(2296)
;var o=n(7784);var a=n(5100);var c=n(1521);function beginColumns(e,t,n){const[s,o]=[t.reference.table,t.candidate.table].map(n=>(0,r.iW)(e,t,n))
;const a=[...new Set([...s.keys(),...o.keys()])].map(n=>({name:n,before:s.get(n)??null,after:o.get(n)??null,rules:(0,c.iZ)(e,t.features,n)}))
;const isText=e=>e.before?.type==="category"||e.after?.type==="category";const u=a.filter(isText)
;const i=a.filter(e=>!isText(e)).sort((e,t)=>varied(t.before)-varied(e.before));const l={columns:i,taken:new Int32Array(new SharedArrayBuffer(4))}
;const f=(t.reference.table.rows+t.candidate.table.rows)*i.length*8;const m=n&&f>=n.least?Math.min(n.size-1,i.length):0;const d=Array.from({length:m
},()=>n.run("takeColumns",l));return async()=>{const e=[...u.map(doColumn),...takeColumns(l)];const t=[e,...await Promise.all(d)].flat()
;const n=new Map(t.map(e=>[e.name,e]));const inOrder=(e,t)=>new Map([...e.keys()].map(e=>[e,t(n.get(e))]));return{counted:{reference:inOrder(s,e=>e.before),
candidate:inOrder(o,e=>e.after)},cuts:inOrder(s,e=>e.cut),measured:inOrder(o,e=>e.measured)}}}function varied(e){if(e===null||e.type==="category")return 0
;const{values:t}=e;const n=new Set;const r=(0,a.oW)(t);for(let e=0;e<r;e+=Math.ceil(r/256))n.add((0,a.tk)(t,e));return n.size}
function takeColumns({columns:e,taken:t}){const n=[];for(;;){const r=e[Atomics.add(t,0,1)];if(r===void 0)return n;n.push(doColumn(r))}}const u=[(0,s.qn)(),(0,
s.qn)()];function doColumn({name:e,before:t,after:n,rules:s}){const a=t&&(0,r.y$)(t,u[0]);const i=n&&(0,r.y$)(n,u[1]);return{name:e,before:a&&(0,r.vA)(a),
after:i&&(0,r.vA)(i),cut:a&&(0,o.h_)(a),measured:(0,c.Th)(a,i,s)}}})};