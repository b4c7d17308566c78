export const id=9677;export const ids=[9677];export const modules={8257:((n,e,r)=>{r.d(e,{W:()=>countResiduals});var s=r(70903);const o=4
;function countResiduals(n,e,r){const a=Array.from({length:o+1},(n,e)=>Array.from({length:o+1-e},()=>new CompensatedSum));const c=new CompensatedSum
;const u=new CompensatedSum;const i=new CompensatedSum;const l=new CompensatedSum;const f=new Float64Array(n.length);let h=0;let d=0;let m=0
;for(let s=0;s<n.length;s++){const b=n[s];const M=e[s]-b;if(!Number.isFinite(M)||r!==null&&r[s]===0)continue;h===0&&(m=b);f[h++]=Math.abs(M);c.add(Math.abs(M))
;if(b===0)d++;else{const n=Math.abs(M/b);u.add(n);i.add(n*n);l.add(n*n*n)}let v=1;for(let n=0;n<=o;n++){let e=v;for(let r=0;n+r<=o;r++){a[n][r].add(e);e*=M}
v*=b-m}}return{cases:h,origin:m,moments:a.map(n=>n.map(n=>n.value)),absolute:c.value,percentage:u.value,percentageSquared:i.value,percentageCubed:l.value,
zeroTargets:d,absoluteErrors:(0,s.I)(f.subarray(0,h))}}class CompensatedSum{sum=0;lost=0;add(n){const e=this.sum+n
;this.lost+=Math.abs(this.sum)>=Math.abs(n)?this.sum-e+n:n-e+this.sum;this.sum=e}get value(){return this.sum+this.lost}}}),69443:((n,e,r)=>{r.d(e,{
G:()=>influenceOfCases,r:()=>influencesOfScores});var s=r(8257);var o=r(29242);var a=r(34036);var c=r(76210);var u=r(12989);var i=r(64469);var l=r(65879)
;function influencesOfScores(n,e){const r=i.u[n].influences(e);return typeof r==="string"?null:r}function influenceOfCases(n,e,r){if((0,
a.sN)("numbers",n))return(0,u.M)(n,r,(0,s.W)(r.actual,r.predicted,null));if(!(0,a.sN)("scores",n))return ofDecisions(n,e,r)
;if(r.scores&&r.positive!==null)return ofClass(n,r,r.scores,r.positive);const{classes:o,classScores:c}=r;if(!c)return null;const l=e===null?-1:o.indexOf(e)
;if(e!==null)return c[l]?ofClass(n,r,c[l],l):null;const{ofAll:f}=i.u[n];return f?f.influences(r,c):ofEveryClass(n,r,c)}function ofDecisions(n,e,r){
const{classes:s,actual:o,predicted:a,positive:u}=r;const i=o.map((n,e)=>n*s.length+a[e]);const l={classes:s,positive:u,table:new Float64Array(s.length**2)}
;for(const n of i)Number.isNaN(n)||l.table[n]++;const f=(0,c.V)(n,l,e);if(typeof f==="string")return null;return i.map(n=>Number.isNaN(n)?0:f.perCell[n])}
function ofClass(n,{actual:e},r,s){const{counts:o,places:a}=placesOf(r,e,s);const{influences:c,tooFew:u}=i.u[n];const f=c(o);if(typeof f==="string"||u(...(0,
l.Dq)(o)))return null;return r.map((n,r)=>{const o=a[r];return o<0?0:(e[r]===s?f.positive:f.negative)[o]})}const f=new WeakMap;function placesOf(n,e,r){
const s=f.get(n);if(s)return s;const a=new Uint8Array(e.length);for(let n=0;n<a.length;n++)a[n]=e[n]===r?1:0;const c=(0,o.F)(n,a)
;const u=new Int32Array(n.length);for(let e=0;e<u.length;e++)u[e]=Number.isFinite(n[e])?placeOf(n[e],c.scores):-1;f.set(n,{counts:c,places:u});return{counts:c,
places:u}}function ofEveryClass(n,e,r){const s=new Float64Array(e.actual.length);const o=[...r.keys()].filter(n=>r[n]!==null);for(const a of o){
const c=ofClass(n,e,r[a],a);if(c===null)return null;for(let n=0;n<s.length;n++)s[n]+=c[n]/o.length}return o.length===0?null:s}function placeOf(n,e){
let[r,s]=[0,e.length-1];while(r<s){const o=r+s>>1;e[o]<n?r=o+1:s=o}return r}}),60469:((n,e,r)=>{r.d(e,{YJ:()=>grouping,hK:()=>o,qC:()=>skewness,
gU:()=>standardError});var s=r(87538);function cr2(n,e){const r=n.length;let s=0;for(let n=0;n<r;n++)s+=e[n];if(!(s>0))return{error:0,df:Math.max(1,r-1)}
;let o=0;let[a,c,u]=[0,0,0];for(let i=0;i<r;i++){const r=e[i]/s;const l=1/Math.max(1-r,1e-9);o+=l*n[i]**2;a+=r**2;c+=l*r**2;u+=(l*r**2)**2}return{
error:Math.sqrt(o),df:1/(a+c**2-u)}}function standardError(n){return Math.sqrt((0,s.d)(n.length,e=>n[e]**2))}function skewness(n){const e=(0,
s.d)(n.length,e=>n[e]**2);const r=(0,s.d)(n.length,e=>n[e]**3);return e>0?r/e**1.5*Math.sqrt(n.length):0}const o={stretch:1,reach:1,df:1/0}
;function grouping(n,e){const r=new Map;for(let s=0;s<n.length;s++){const o=e[s]<0?-1-s:e[s];const a=r.get(o)??[0,0];a[0]+=n[s];a[1]+=n[s]**2;r.set(o,a)}
const s=standardError(n);const a=r.size;if(a<2||!(s>0))return null;if(a===n.length)return o;const c=[...r.values()]
;const{error:u,df:i}=cr2(c.map(([n])=>n),c.map(([,n])=>n));const l=n.length;const f=a/(a-1)/(l/(l-1));const h=Math.sqrt(c.reduce((n,[e])=>n+e*e,0)*f)
;const d=Math.max(1,h/s);return{stretch:d,reach:Math.max(d,u/s*Math.sqrt((l-1)/l)),df:i}}}),76210:((n,e,r)=>{r.d(e,{V:()=>influences,Z:()=>decisionMetric})
;var s=r(23966);var o=r(42512);const a={precision:(n,e,r)=>({n:n===r&&e===r?1:0,d:e===r?1:0}),recall:(n,e,r)=>({n:n===r&&e===r?1:0,d:n===r?1:0}),f1:(n,e,r)=>({
n:n===r&&e===r?2:0,d:(n===r?1:0)+(e===r?1:0)}),specificity:(n,e,r)=>({n:n!==r&&e!==r?1:0,d:n!==r?1:0})};const c={precision:"neverPredicted",
recall:"noneInClass",f1:"noneInClassNorPredicted",specificity:"allInClass"};function influences(n,e,r){const s=e.classes.length
;const o=e.table.reduce((n,e)=>n+e,0);if(o===0)return"noPrediction";if(["accuracy","f1_micro","recall_weighted"].includes(n))return accuracy(e,o)
;if(n==="mcc")return mcc(e,o);const[a,c]=n.split("_");const u=n==="balanced_accuracy"?"recall":a
;const i=r===null?n==="balanced_accuracy"?null:e.positive:e.classes.indexOf(r);if(i!==null)return i<0?"classAbsent":about(i,u,e)
;const{actual:l,predicted:f}=margins(e);const h=[...Array(s).keys()].filter(e=>l[e]>0||n!=="balanced_accuracy"&&f[e]>0)
;if(n==="balanced_accuracy"&&h.length<2)return"oneClass";const d=new Float64Array(s*s);const m=c==="weighted"?new Float64Array(s*s):null;const b=[];let M=0
;for(const n of h){const r=about(n,u,e);const a=m?l[n]/o:1/h.length;if(typeof r==="string"){b.push({share:{successes:0,n:0,to:n=>n},weight:a,
perCell:new Float64Array(s*s)});continue}M+=a*r.value;b.push({...r.parts[0],weight:a});for(let e=0;e<d.length;e++){d[e]+=a*r.perCell[e]
;m&&(m[e]+=((Math.floor(e/s)===n?1:0)-a)*r.value/o)}}if(m)for(let n=0;n<d.length;n++)d[n]+=m[n];return{value:M,perCell:d,parts:b,ofWeights:m,
absent:m?0:1-h.length/s}}function decisionMetric(n,e,r,a){if(e===null)return(0,o.n2)(a===0?"noLabel":"noPrediction",a);const c=influences(n,e,r)
;const u=e.table.reduce((n,e)=>n+e,0);if(typeof c==="string")return(0,o.n2)(c,u);const{value:i,perCell:l}=c;const f=l.reduce((n,r,s)=>n+e.table[s]*r*r,0)
;return{value:i,standardError:Math.sqrt(f),cases:u,bounds:(n,r=1)=>boundsOf(c,e,s.SP,n,r),proof:(n,r=1)=>boundsOf(c,e,s.e0,n,r)}}
function boundsOf({value:n,perCell:e,parts:r,ofWeights:o,absent:a},c,u,i,l){if(r?.length===1&&o===null&&a===0)return(0,s.uO)(r[0].share,u,i,l);if(r){
const[e,f]=(0,s.mw)(n,r,o,c,u,i,l);return[(1-a)*e,(1-a)*f+a]}const[f,h]=(0,s._w)(c,e,mccOf,u,i,l);return[Math.max(-1,f),Math.min(1,h)]}function mccOf(n){
const e=mcc(n,n.table.reduce((n,e)=>n+e,0));return typeof e==="string"?0:e.value}function accuracy({classes:n,table:e},r){const s=n.length;let o=0
;for(let n=0;n<s;n++)o+=e[n*s+n];const a=o/r;const c=Float64Array.from(e,(n,e)=>((e%(s+1)===0?1:0)-a)/r);return aShare(a,c,{successes:o,n:r,to:n=>n})}
function aShare(n,e,r){return{value:n,perCell:e,parts:[{share:r,weight:1,perCell:e}],ofWeights:null,absent:0}}function about(n,e,{classes:r,table:s}){
const o=r.length;const at=r=>a[e](Math.floor(r/o),r%o,n);let[u,i,l]=[0,0,0];s.forEach((n,e)=>{const r=at(e);u+=n*r.n;i+=n*r.d;l+=r.d>0?n:0})
;if(i===0)return c[e];const f=u/i;const h=Float64Array.from(s,(n,e)=>(at(e).n-f*at(e).d)/i);if(e!=="f1")return aShare(f,h,{successes:u,n:l,to:n=>n})
;const to=n=>2*n/(1+n);return aShare(f,h,{successes:u/2,n:l,to:to})}function mcc(n,e){const r=n.classes.length;const{actual:s,predicted:o}=margins(n)
;const dot=(n,e)=>n.reduce((n,r,s)=>n+r*e[s],0);let a=0;for(let e=0;e<r;e++)a+=n.table[e*r+e];const c=a*e-dot(s,o);const u=e**2-dot(o,o);const i=e**2-dot(s,s)
;if(u===0||i===0)return u===0?"predictionsSame":"oneClass";const l=Math.sqrt(u)*Math.sqrt(i);const f=c/l;const h=Float64Array.from(n.table,(n,c)=>{
const[h,d]=[Math.floor(c/r),c%r];const m=a+(h===d?e:0)-o[h]-s[d];return m/l-f*((e-o[d])/u+(e-s[h])/i)});return{value:f,perCell:h,parts:null,ofWeights:null,
absent:0}}function margins({classes:n,table:e}){const r=n.length;const[s,o]=[new Float64Array(r),new Float64Array(r)];e.forEach((n,e)=>{s[Math.floor(e/r)]+=n
;o[e%r]+=n});return{actual:s,predicted:o}}}),23966:((n,e,r)=>{r.d(e,{SP:()=>c,_w:()=>boundsByRows,e0:()=>u,mw:()=>boundsOfMean,uO:()=>boundsOfShare})
;var s=r(41766);var o=r(381);var a=r(28962);const c=a.r;const u=s.m;function boundsOfShare({successes:n,n:e,to:r},s,o,u){const[i,l]=s(n/u**2,e/u**2,o).map(r)
;if(s!==c||e===0)return[i,l];const f=n/e;const h=(r(f+1e-6)-r(f-1e-6))/2e-6;const[d,m]=(0,a.G)(r(f),h*Math.sqrt(f*(1-f)/e),e,o,u)
;return[Math.min(i,d),Math.max(l,m)]}function boundsOfMean(n,e,r,s,a,c,u){const i=e.map(({perCell:n})=>n);const l=e.map(({share:n,weight:e})=>(0,
o.Vs)(n.to(n.successes/Math.max(1,n.n)),boundsOfShare(n,a,c,u),e));if(r!==null){const n=c*u*Math.sqrt(covariance(r,r,s));i.push(r);l.push({below:n,above:n})}
const f=i.map(n=>Math.sqrt(covariance(n,n,s)));const{below:h,above:d}=(0,o.Sd)(l,(n,e)=>{const r=f[n]*f[e];return r>0?covariance(i[n],i[e],s)/r:0})
;return[Math.max(0,n-h),Math.min(1,n+d)]}function covariance(n,e,{table:r}){let s=0;for(let o=0;o<r.length;o++)s+=r[o]*n[o]*e[o];return s}
function boundsByRows(n,e,r,s,o,a){const c=r(n);const[u,i]=[byRows(n,e,r,s,o,a),byRows(transposed(n),transposed({...n,table:e}).table,r,s,o,a)]
;return[c-Math.max(u.below,i.below),c+Math.max(u.above,i.above)]}function byRows(n,e,r,s,a,c){const{classes:u,table:i}=n;const l=u.length;const f=r(n)
;let h=covariance(e,e,n);const d=[];for(let u=0;u<l;u++){const m=i.subarray(u*l,(u+1)*l);const b=m.reduce((n,e)=>n+e,0);if(b===0)continue;const M=m[u]
;const v=s(M/c**2,b/c**2,a).map(e=>r({...n,table:withShare(i,l,u,b,e)}));d.push((0,o.Vs)(f,[Math.min(...v),Math.max(...v)]));const p=b-M
;if(M===0||p===0)continue;let g=0;for(let n=0;n<l;n++)n!==u&&(g+=m[n]*e[u*l+n]/p);h-=M*p/b*(e[u*l+u]-g)**2}const m=a*c*Math.sqrt(Math.max(0,h));return(0,
o.Sd)([...d,{below:m,above:m}])}function withShare(n,e,r,s,o){const a=Float64Array.from(n);const c=s-n[r*e+r];for(let u=0;u<e;u++){
const i=c>0?n[r*e+u]/c:1/(e-1);a[r*e+u]=u===r?s*o:s*(1-o)*i}return a}function transposed(n){const e=n.classes.length
;const r=n.table.map((r,s)=>n.table[s%e*e+Math.floor(s/e)]);return{...n,table:r}}}),12989:((n,e,r)=>{r.d(e,{M:()=>residualInfluences,i:()=>regressionMetric})
;var s=r(33558);var o=r(24821);var a=r(381);var c=r(75966);var u=r(42512);function regressionMetric(n,e,r){if(e===null||e.cases===0)return(0,
u.n2)(r===0?"noTarget":"noTargetWithPrediction",r);const s=l[n](e);if(typeof s==="string")return(0,u.n2)(s,e.cases)
;const{value:o,variance:a,least:c=-1/0,greatest:f=1/0,cases:h=e.cases,note:d}=s;const{reach:m,missed:b}=s;if(h<2)return(0,u.n2)("oneCase",h)
;const M=Math.sqrt(Math.max(0,a));const by=n=>(e,r=1)=>{if(s.bounds&&M>0)return s.bounds(e,r,n);const{below:a,above:u}=m?.(e)??{below:e,above:e}
;const i=b?.(e,r)??{below:0,above:0};return[Math.max(c,o-n(a*r*M,i.below)),Math.min(f,o+n(u*r*M,i.above))]};return{value:o,standardError:M,cases:h,
bounds:by(i.bounds),proof:by(i.proof),safe:by(i.safe),...d===void 0?{}:{note:d}}}const i={proof:n=>n,bounds:Math.max,safe:(n,e)=>n+e}
;function residualInfluences(n,{actual:e,predicted:r},s){const o=regressionMetric(n,s,s.cases);if(!("value"in o))return null
;const{value:a,standardError:c,cases:u}=o;const{origin:i,moments:l,cases:f}=s;const h=i+l[1][0]/f;const d=central(l,l[1][0]/f,2,0);const m={
mae:n=>(Math.abs(n)-a)/u,bias:n=>(n-a)/u,rmse:n=>a===0?0:(n**2-a**2)/(2*a*u),r2:(n,e)=>-(n**2-(1-a)*(e-h)**2)/d,mape:(n,e)=>e===0?0:(Math.abs(n/e)-a)/u,
median_absolute_error:n=>Math.sign(Math.abs(n)-a)*c/Math.sqrt(u)};return e.map((e,s)=>{const o=r[s]-e;return Number.isFinite(o)?m[n](o,e):0})}const l={
mae({cases:n,absolute:e,moments:r,absoluteErrors:s}){const o=e/n;const a=powerMean(s,3);const c=ofMean(o,r[0][2]/n,a,n);return{value:o,least:0,...c,
missed:missedOf(o,n)}},bias({cases:n,moments:e,absolute:r}){const[,s,o,a]=e[0];const c=ofMean(s/n,o/n,a/n,n);const[u,i]=[c.skewness<-1,c.skewness>1];return{
value:s/n,...c,missed(e,s){const{above:o}=missedOf(r/n,n)(e,s);return{below:u?o:0,above:i?o:0}}}},rmse(n){const{value:e,variance:r}=squaredError(n)
;const s=Math.sqrt(e);const o=s===0?0:r/(4*e);return{value:s,variance:o,bounds(r,s,o){const{below:a,above:c}=reachOfSquares(n,r,s,o)
;return[Math.sqrt(Math.max(0,e-a)),Math.sqrt(e+c)]}}},r2(n){const{cases:e,moments:r}=n;const s=r[1][0]/e;const about=(n,e)=>central(r,s,n,e);const o=about(2,0)
;if(!(o>0))return"targetsSame";const a=r[0][2]/o;const c=(r[0][4]-2*a*about(2,2)+a**2*about(4,0))/o**2;return{value:1-a,variance:c,
bounds:(e,r,s)=>boundsOfR2(n,{total:o,about:about},reachOfSquares(n,e,r,s),e*r)}},
mape({cases:n,zeroTargets:e,percentage:r,percentageSquared:s,percentageCubed:o}){const a=n-e;if(a===0)return"targetsZero";const c=r/a
;const u=ofMean(c,s/a,(o??Number.NaN)/a,a);const i={value:c,least:0,cases:a,...u,missed:missedOf(c,a)};return e===0?i:{...i,
note:`Left out: ${e} of ${n} targets are zero`}},median_absolute_error({cases:n,absoluteErrors:e}){
const r=(rank(e,Math.floor((n-1)/2))+rank(e,Math.floor(n/2)))/2;const s=1.959963984540054*Math.sqrt(n/4);const o=rank(e,Math.max(0,Math.floor(n/2-s)))
;const a=rank(e,Math.min(n-1,Math.ceil(n/2+s)));return{value:r,variance:((a-o)/3.919927969080108)**2,least:0}}};function ofMean(n,e,r,s){const a=e-n**2
;const c=a>0?(r-3*n*e+2*n**3)/a**1.5:0;return{variance:a/s,skewness:c,reach:n=>(0,o.X)({skewness:c,cases:s},n)}}const f=4;const h=11;function missedOf(n,e,r=1){
return(s,o)=>({below:0,above:o**2*-Math.log((0,c.vr)(-s))*(h*n)**r/e})}function reachOfSquares(n,e,r,s){const{cases:o,absolute:a,absoluteErrors:c}=n
;const{variance:u,skewness:i,reach:l}=squaredError(n);const{below:h,above:d}=l(e);const m=r*Math.sqrt(Math.max(0,u));const b=c.values.at(-1)??0
;const M=i>f?2*b**2/o:0;const v=missedOf(a/o,o,2)(e,r);return{below:h*m,above:s(d*m+M,v.above)}}function squaredError({cases:n,moments:e,absoluteErrors:r}){
const s=e[0][2]/n;const o=ofMean(s,e[0][4]/n,powerMean(r,6),n);return{value:s,...o}}function boundsOfR2(n,{total:e,about:r},{below:s,above:o},c){
const{cases:u}=n;const{value:i,variance:l}=squaredError(n);const f=Math.sqrt(Math.max(0,l));const h=Math.max(0,r(4,0)-e**2/u)/e**2;const d=r(2,2)/e-i
;const m=f>0&&h>0?d/u/f/Math.sqrt(h):0;const b=Math.max(1e-300,i-s);const M=[{below:Math.log(i/b),above:Math.log1p(o/i)},{below:c*Math.sqrt(h),
above:c*Math.sqrt(h)}];const v=(0,a.Sd)(M,()=>-Math.min(1,Math.max(-1,m)));const p=i/(e/u);return[1-p*Math.exp(v.above),1-p*Math.exp(-v.below)]}
function powerMean({values:n,rows:e},r){let[s,o]=[0,0];for(let a=0;a<n.length;a++){s+=e[a]*n[a]**r;o+=e[a]}return s/o}function central(n,e,r,s){let o=0;let a=1
;for(let c=0;c<=r;c++){o+=a*(-e)**c*n[r-c][s];a=a*(r-c)/(c+1)}return o}function rank({values:n,rows:e},r){return n[(0,s.bJ)(e,r).index]}}),45464:((n,e,r)=>{
r.d(e,{v:()=>auroc,p:()=>aurocInfluences});function newcombeMethod5(n,e,r,s){const o=(e+r)/2-1;const error=n=>Math.sqrt(n*(1-n)*(1+o*((1-n)/(2-n)+n/(1+n)))/e/r)
;const solve=e=>{let[r,o]=[n,e];for(let e=0;e<200;e++){const e=(r+o)/2;Math.abs(e-n)>s*error(e)?o=e:r=e}return r};return[n===0?0:solve(0),n===1?1:solve(1)]}
var s=r(62172);var o=r(37331);var a=r(42512);var c=r(65879);const u=50;function auroc(n){const[e,r]=(0,c.Dq)(n);const s=aurocInfluences(n)
;if(typeof s==="string")return(0,a.n2)(s,e+r);const{value:i}=s;const l=Math.min(e,r);const f=l<2?0:s.error;const scored=(n,s)=>newcombeMethod5(i,e,r,n*s)
;const logit=(n,e)=>{if(i===0||i===1||f===0)return scored(n,e);const r=Math.log(i/(1-i));const s=n*e*f/(i*(1-i))
;return[1/(1+Math.exp(s-r)),1/(1+Math.exp(-s-r))]};const both=(n,e,r=n)=>wider(logit(r,e),scored(n,e));const h=Math.abs(i-.5)<.1;return{value:i,standardError:f,
cases:e+r,bounds:(n,e=1)=>l>=u||h?logit(n,e):both(n,e),proof(n,e=1){return l>=u?logit(n,e):both(n,e,(0,o.t)(n,Math.max(1,l-1)))}}}function wider([n,e],[r,s]){
return[Math.min(n,r),Math.max(e,s)]}function aurocInfluences(n){const[e,r]=(0,c.Dq)(n);const o=(0,c.TE)(e,r);if(o!==null)return o;const a=new s.cR(n)
;const u=a.rankShares(e,r)/e/r;const[i,l]=[e,r].map(n=>Math.sqrt(n*Math.max(1,n-1)));return(0,c.u4)(u,a.centre(u,i,l),a)}}),83058:((n,e,r)=>{r.d(e,{
xD:()=>calibration,fW:()=>calibrationError,LK:()=>calibrationInfluences});var s=r(62172);var o=r(42512);var a=r(75966);var c=r(81266);const u={
mean:Math.sqrt(2/Math.PI),variance:1-2/Math.PI,third:(4/Math.PI-1)*Math.sqrt(2/Math.PI)};function gapsByChance(n){const e=n.reduce((n,e)=>n+e.cases,0)
;const r=n.filter(n=>n.cases>0).map(({score:n,cases:r})=>Math.sqrt(r*n*(1-n))/e);const sum=n=>r.reduce((e,r)=>e+r**n,0);const s=Math.sqrt(u.variance*sum(2))
;const o=s>0?u.third*sum(3)/s**3:0;return{standardError:Math.sqrt(sum(2)),reach:n=>u.mean*sum(1)+s*(n+o*(n*n-1)/6)}}const i=2e3;const l=new WeakMap
;function drawnReach(n,e){const r=l.get(n)??draw(n);l.set(n,r);const s=Math.ceil(i*(1-(0,a.vr)(-e)))-1;const o=Math.min(s,i-6);const c=r[o];if(o===s)return c
;const{reach:u}=gapsByChance(n);return c*Math.max(1,u(e)/u(2.75))}function draw(n){const e=(0,c.sK)(1);const r=(0,c.pV)(e);const s=n.reduce((n,e)=>n+e.cases,0)
;const o=n.filter(n=>n.cases>0);return Float64Array.from({length:i},()=>o.reduce((n,{score:o,cases:a})=>n+Math.abs((0,c.QV)(a,o,e,r)-a*o)/s,0)).sort()}
var f=r(65879);var h=r(84435);const d=10;function calibration(n){return binsOf(n).filter(({cases:n})=>n>0)}const m=new WeakMap;function binsOf(n){
const e=m.get(n)??countBins(n);m.set(n,e);return e}function countBins(n){const{scores:e}=n;if(e.length===0||e[0]<0||e.at(-1)>1)return[]
;const[r,o,a]=new s.cR(n).sumBins(d);return Array.from(a,(n,e)=>({score:r[e]/n,positives:o[e]/n,cases:n}))}function calibrationError(n){const[e,r]=(0,f.Dq)(n)
;const s=calibrationInfluences(n);if(typeof s==="string")return(0,o.n2)(s,e+r);const{value:a,error:c}=s;const u=binsOf(n);const i=gapsByChance(u)
;const upper=(n,e)=>a+n*e*Math.max(c,i.standardError);return{value:a,standardError:c,cases:e+r,
bounds:(n,e=1)=>[Math.max(0,a-e*i.reach(n)),Math.min(1,upper(n,e))],proof:(n,e=1)=>[Math.max(0,a-e*drawnReach(u,n)),Math.min(1,upper(n,e))]}}
function calibrationInfluences(n){const e=(0,h.fB)(n);if(e!==null)return e;const[r,o]=(0,f.Dq)(n);const a=r+o
;const c=binsOf(n).map(({score:n,positives:e,cases:r})=>r===0?{gap:0,share:0}:{gap:n-e,share:r/a});const u=c.reduce((n,{gap:e,share:r})=>n+r*Math.abs(e),0)
;const i=new s.cR(n);const l=Float64Array.from(c,({gap:n})=>Math.sign(n));return(0,f.u4)(u,i.gaps(l,u,a),i)}}),64469:((n,e,r)=>{r.d(e,{u:()=>u});var s=r(45464)
;var o=r(83058);var a=r(37169);var c=r(84435);const oneCase=(n,e)=>n+e<2;const u={auroc:{measure:s.v,influences:s.p,tooFew:(n,e)=>Math.min(n,e)<2},
average_precision:{measure:c.cF,influences:c.sD,tooFew:n=>n<2},log_loss:{measure:c._1,influences:c.sm,tooFew:oneCase,ofAll:{measure:a.t7,influences:a.rA}},
brier:{measure:c.ru,influences:c.dz,tooFew:oneCase},calibration_error:{measure:o.fW,influences:o.LK,tooFew:oneCase}}}),37169:((n,e,r)=>{r.d(e,{d_:()=>overClasses,
rA:()=>multiclassLogLossInfluences,t7:()=>multiclassLogLoss});var s=r(15521);var o=r(24821);var a=r(42512);var c=r(84435);function overClasses(n,e){
const r=[...n.values()].map(e);const o=Math.max(0,...r.map(n=>n.cases));const c=[...n.keys()].filter((n,e)=>!(0,a.fJ)(r[e]));if(c.length>0)return{
noEvidence:"oneSidedClass",class:c[0],cases:o};const u=r.filter(a.fJ);if(u.length===0)return(0,a.n2)("noScoreColumn",o);const meanOf=n=>[(0,
s.RE)(n.map(([n])=>n)),(0,s.RE)(n.map(([,n])=>n))];return{value:(0,s.RE)(u.map(n=>n.value)),standardError:(0,s.RE)(u.map(n=>n.standardError)),cases:o,
bounds:(n,e)=>meanOf(u.map(r=>r.bounds(n,e))),proof:(n,e)=>meanOf(u.map(r=>(0,a.U5)(r,n,e)))}}function multiclassLogLoss(n){const e=[];const r=[];let u=0
;for(const{scores:s,positives:o}of n.values())for(let n=0;n<s.length;n++){if(o[n]===0)continue;if(s[n]<0||s[n]>1)return(0,a.n2)("scoresOutside",u);e.push((0,
c.Nn)(s[n]));r.push(o[n]);u+=o[n]}if(u<2)return(0,a.n2)(u===0?"noScore":"oneCase",u);const i=(0,s.cz)(e.map((n,e)=>r[e]*n))/u;const l=(0,
s.cz)(e.map((n,e)=>r[e]*(n-i)**2));const f=Math.sqrt(l)/u;const h=(0,s.cz)(e.map((n,e)=>r[e]*(n-i)**3));const d=l>0?h/l**1.5*Math.sqrt(u):0
;const bounds=(n,e=1)=>{const{below:r,above:s}=(0,o.X)({skewness:d,cases:u},n);const a=e*f;return[Math.max(0,i-r*a),i+s*a]};return{value:i,standardError:f,
cases:u,bounds:bounds}}function multiclassLogLossInfluences({actual:n},e){const r=n.map((n,r)=>(0,c.Nn)(e[n]?.[r]??Number.NaN))
;const s=r.filter(n=>!Number.isNaN(n));if(s.length<2)return null;const o=s.reduce((n,e)=>n+e)/s.length;return r.map(n=>Number.isNaN(n)?0:(n-o)/s.length)}}),
65879:((n,e,r)=>{r.d(e,{Dq:()=>classSizes,TE:()=>oneClassOnly,u4:()=>influencesOn});var s=r(33558);function influencesOn(n,e,r){return{value:n,
error:Math.sqrt(e),...r.left()}}function classSizes({positives:n,negatives:e}){return[(0,s.QL)({rows:n}),(0,s.QL)({rows:e})]}function oneClassOnly(n,e){
if(n+e===0)return"noScore";if(n===0)return"allNegative";return e===0?"allPositive":null}}),84435:((n,e,r)=>{r.d(e,{cF:()=>averagePrecision,
sD:()=>averagePrecisionInfluences,ru:()=>brier,dz:()=>brierInfluences,_1:()=>logLoss,sm:()=>logLossInfluences,Nn:()=>logLossOf,fB:()=>whyNoProbabilities})
;var s=r(28962);var o=r(62172);var a=r(37331);var c=r(23966);var u=r(42512);var i=r(24821);var l=r(381)
;function lossesByClass({scores:n,positives:e,negatives:r},s,o){return[ofClass(e,s.positive,o(n[0])),ofClass(r,s.negative,o(1-n.at(-1)))]}
function ofClass(n,e,r){let[s,o]=[0,0];for(let r=0;r<n.length;r++){if(n[r]===0)continue;s+=n[r];o+=n[r]*e[r]}const a=s===0?0:o/s;let[c,u]=[0,0]
;for(let r=0;r<n.length;r++){if(n[r]===0)continue;const s=e[r]-a;const o=n[r]*s*s;c+=o;u+=o*s}const i=c>0?u/c**1.5*Math.sqrt(s):0;return{cases:s,mean:a,
error:s<2?0:Math.sqrt(c/(s-1)/s),skewness:i,largest:r}}function boundsOfLoss([n,e],r,s,o){const a=n.cases+e.cases;const c=n.cases/a
;const u=c*n.mean+(1-c)*e.mean;const i=[n,e].map(n=>{const e=n.cases/a;const{below:r,above:c}=reachOf(n,s,o);return{below:e*r,above:e*c}})
;const f=r(n.cases/o**2,a/o**2,s);const h=f.map(r=>(r-c)*(expected(n)-expected(e)));const d={below:-Math.min(0,...h),above:Math.max(0,...h)}
;const{below:m,above:b}=(0,l.Sd)([...i,d]);return[Math.max(0,u-m),u+b]}function expected({cases:n,mean:e,largest:r}){return n<2?r:e}
function reachOf({cases:n,mean:e,error:r,skewness:s,largest:o},a,c){if(n===0)return{below:0,above:0};if(n<2)return{below:e,above:o-e};const{below:u,above:l}=(0,
i.X)({skewness:s,cases:n},a);return{below:Math.min(e,u*c*r),above:Math.min(o-e,l*c*r)}}var f=r(65879);const h=2**-52;const d=50;function brier(n){
return meanLoss(n,n=>n.squaredLosses(),n=>(1-n)**2,1)}function brierInfluences(n){const e=whyNoProbabilities(n);if(e!==null)return e;const r=new o.cR(n)
;return influencesOnMean(n,r.squaredLosses(),r)}function logLoss(n){const[e,r]=(0,f.Dq)(n);return e+r===1&&whyNoProbabilities(n)===null?(0,
u.n2)("oneCase",1):meanLoss(n,n=>n.logLosses(h),logLossOf,1/0)}function meanLoss(n,e,r,a){const[i,l]=(0,f.Dq)(n);const h=whyNoProbabilities(n)
;if(h!==null)return(0,u.n2)(h,i+l);const d=new o.cR(n);const m=e(d);const b=lossesByClass(n,d.left(),r);const M=i+l;const v=m/M
;const p=Math.sqrt(d.centre(v,M,M));const by=n=>(e,r=1)=>{if(M===1)return(0,s.r)(v,1,e);const[o,c]=boundsOfLoss(b,n,e,r)
;return[Math.min(o,v),Math.min(a,Math.max(c,v))]};return{value:v,standardError:p,cases:M,bounds:by(c.SP),proof:by(c.e0)}}function logLossInfluences(n){
const e=whyNoProbabilities(n);if(e!==null)return e;const r=new o.cR(n);return influencesOnMean(n,r.logLosses(h),r)}function logLossOf(n){
return-Math.log(Math.min(1-h,Math.max(h,n)))}function whyNoProbabilities(n){const{scores:e}=n;const[r,s]=(0,f.Dq)(n);if(r+s===0)return"noScore"
;return e[0]<0||e.at(-1)>1?"scoresOutside":null}function influencesOnMean(n,e,r){const[s,o]=(0,f.Dq)(n);const a=s+o;const c=e/a;return(0,
f.u4)(c,r.centre(c,a,a),r)}function averagePrecision(n){const[e,r]=(0,f.Dq)(n);const o=averagePrecisionInfluences(n);if(typeof o==="string")return(0,
u.n2)(o,e+r);const{value:i}=o;const l=e<2?0:o.error;const h=e<d?Math.sqrt(i*(1-i)/e):0;const m=Math.max(l,h);const t=n=>e<d?(0,a.t)(n,Math.max(1,e-1)):n;return{
value:i,standardError:l,cases:e+r,bounds:(n,r=1)=>(0,s.G)(i,m,e,n,r),proof(n,r=1){const s=m>0?Math.min(1e12,i*(1-i)/m**2):e;return(0,c.e0)(i*s/r**2,s/r**2,t(n))
}}}function averagePrecisionInfluences(n){const[e,r]=(0,f.Dq)(n);const s=(0,f.TE)(e,r);if(s!==null)return s;const a=new o.cR(n)
;const{value:c,squares:u}=a.precisionInfluences(e,r);return(0,f.u4)(c,u,a)}}),42512:((n,e,r)=>{r.d(e,{U5:()=>proofBounds,X6:()=>standardErrorOf,
fJ:()=>isStatistic,jd:()=>safeBounds,jh:()=>measured,n2:()=>noEvidence});var s=r(75966);function proofBounds(n,e,r){return n.proof?n.proof(e,r):n.bounds(e,r)}
function safeBounds(n,e,r){return n.safe?n.safe(e,r):proofBounds(n,e,r)}function noEvidence(n,e){return{noEvidence:n,cases:e}}function isStatistic(n){
return"value"in n}function twoSidedZ(n){return(0,s.Zl)((1+n)/2)}function measured(n,e){if(!isStatistic(n))return n;const{value:r,cases:s,note:o}=n
;const a=n.bounds(twoSidedZ(e));const c=standardErrorOf(n);if(![r,c,...a].every(Number.isFinite))return noEvidence("notFinite",s);const u={value:r,
standardError:c,interval:a,cases:s};return o===void 0?u:{...u,note:o}}function standardErrorOf({standardError:n,bounds:e}){if(n>0)return n
;const r=twoSidedZ(.95);const[s,o]=e(r);return(o-s)/(2*r)}}),93843:((n,e,r)=>{r.d(e,{O:()=>betaQuantile});var s=r(84484);function betaQuantile(n,e,r){
if(!(n>=0&&n<=1&&e>0&&r>0))return Number.NaN;if(n===0||n===1)return n;let[o,a]=[0,1];for(let c=0;c<1100&&a-o>1e-15*o;c++){const c=o===0&&a>1e-300?a/16:(o+a)/2
;const u=(0,s.RL)(c,e,r)<n;u?o=c:a=c;if(o===c&&a===c)break}return(o+a)/2}}),41766:((n,e,r)=>{r.d(e,{m:()=>clopperPearson});var s=r(93843);var o=r(75966)
;function clopperPearson(n,e,r){if(!(e>0))return[0,1];const a=(0,o.vr)(-r);const c=e-n;return[n<=0?0:(0,s.O)(a,n,c+1),c<=0?1:1-(0,s.O)(a,c,n+1)]}}),
24821:((n,e,r)=>{r.d(e,{X:()=>hallReach});var s=r(37331);function hallReach({skewness:n,cases:e},r){const o=(0,s.t)(r,Math.max(1,e-1))
;const a=(Number.isFinite(n)?n:0)/Math.sqrt(e);if(Math.abs(a)<1e-9)return{below:o,above:o};const inverse=n=>(Math.cbrt(1+a*(n-a/6))-1)*(3/a);return{
below:Math.max(o,inverse(o)),above:Math.max(o,-inverse(-o))}}}),381:((n,e,r)=>{r.d(e,{Gu:()=>subtracted,Sd:()=>squareAndAdd,Vs:()=>addend})
;function squareAndAdd(n,e){const side=r=>{let s=0;for(let o=0;o<n.length;o++){s+=r(n[o])**2;for(let a=0;e&&a<o;a++)s+=2*e(o,a)*r(n[o])*r(n[a])}
return Math.sqrt(Math.max(0,s))};return{below:side(({below:n})=>n),above:side(({above:n})=>n)}}function subtracted({below:n,above:e}){return{below:e,above:n}}
function addend(n,[e,r],s=1){return{below:s*Math.max(0,n-e),above:s*Math.max(0,r-n)}}}),28962:((n,e,r)=>{r.d(e,{G:()=>effectiveWilson,r:()=>wilson})
;function wilson(n,e,r){if(!(e>0))return[0,1];const s=e-n;const o=n+r*r/2;const a=r*Math.sqrt(n/e*s+r*r/4);const c=n<=0?0:n*(n/e)/(o+a)
;const u=s<=0?1:1-s*(s/e)/(s+r*r/2+a);return[c,Math.min(1,u)]}function effectiveWilson(n,e,r,s,o=1){const a=Math.min(1,Math.max(0,n));const c=e*o
;if(a===0||a===1||c===0)return wilson(a*r/o**2,r/o**2,s);const u=a*(1-a)/c/c;if(u<1e15)return wilson(a*u,u,s);return[Math.max(0,a-s*c),Math.min(1,a+s*c)]}}),
75966:((n,e,r)=>{r.d(e,{Zl:()=>normalQuantile,kC:()=>normalDensity,vr:()=>normalCdf});function normalCdf(n){if(n===0)return.5
;if(Math.abs(n)<1.2)return.5+normalDensity(n)*centralSeries(n);return n<0?upperTail(-n):1-upperTail(n)}function normalQuantile(n){if(!(n>=0&&n<=1))return NaN
;if(n===0)return-1/0;if(n===1)return 1/0;if(n===.5)return 0;if(n>.5)return-normalQuantile(1-n);const e=Math.sqrt(-2*Math.log(n))
;let r=(2.515517+e*(.802853+e*.010328))/(1+e*(1.432788+e*(.189269+e*.001308)))-e;for(let e=0;e<3;e++){const e=r>-1.2
;const s=e?centralSeries(r)-(n-.5)/normalDensity(r):(normalCdf(r)-n)/normalDensity(r);r-=s/(1+r*s/2)}return r}function normalDensity(n){
if(Math.abs(n)>40)return 0;const e=Math.round(n*16)/16;return Math.exp(-e*e/2)*Math.exp(-(n-e)*(n+e)/2)/Math.sqrt(2*Math.PI)}function centralSeries(n){let e=n
;let r=n;for(let s=3;Math.abs(e)>1e-18*Math.abs(r);s+=2){e*=n*n/s;r+=e}return r}function upperTail(n){if(n>39)return 0;let e=n
;for(let r=Math.ceil(20+400/(n*n));r>=1;r--)e=n+r/e;return normalDensity(n)/e}}),81266:((n,e,r)=>{r.d(e,{QV:()=>binomial,pV:()=>normals,sK:()=>mulberry32})
;function mulberry32(n){let e=n;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,1|e);n=n+Math.imul(n^n>>>7,61|n)^n;return(((n^n>>>14)>>>0)+.5)/4294967296}}
function normals(n){let e=Number.NaN;return()=>{if(!Number.isNaN(e)){const n=e;e=Number.NaN;return n}const r=Math.sqrt(-2*Math.log(n()));const s=2*Math.PI*n()
;e=r*Math.sin(s);return r*Math.cos(s)}}function binomial(n,e,r,s){if(n===0||e<=0)return 0;if(e>=1)return n;if(e>.5)return n-binomial(n,1-e,r,s)
;const o=n*e*(1-e);if(o>50)return Math.min(n,Math.max(0,Math.round(n*e+Math.sqrt(o)*s())));const a=e/(1-e);let c=Math.exp(n*Math.log1p(-e));let u=r();let i=0
;while(u>c&&i<n){u-=c;c*=a*(n-i)/(i+1);i++}return i}}),37331:((n,e,r)=>{r.d(e,{t:()=>studentOf});var s=r(93843);var o=r(75966);function studentOf(n,e){
if(e>1e7||n===0)return n;const r=(0,s.O)(2*(0,o.vr)(-Math.abs(n)),e/2,.5);return Math.sign(n)*Math.sqrt(e*(1-r)/r)}}),20803:((n,e,r)=>{r.d(e,{B4:()=>formatCount,
Bo:()=>formatExact,NP:()=>formatLogProbability,Wq:()=>formatApart,ZV:()=>formatNumber,l9:()=>formatPercent});const s="−";function formatNumber(n){
return formatApart(n,[])}function formatApart(n,e){const r=n!=null&&n>.99&&n<1-1e-9;return apart(n,r?[...e,1]:e,written)}function formatExact(n){
return written(n,o)}function formatPercent(n,e=[]){return apart(n,[...e,1],percent)}function formatCount(n,e,r=`${e}s`){return`${formatNumber(n)} ${n===1?e:r}`}
function formatLogProbability(n){if(n===-1/0)return"≈ 0";if(n<Math.log(1e-4))return`< 10${superscript(Math.ceil(n/Math.LN10))}`
;return`= ${formatNumber(Number(Math.exp(Math.min(0,n)).toPrecision(2)))}`}const o=17;function apart(n,e,r){const s=e.filter(e=>e!==n);let a=4
;while(a<o&&s.some(e=>r(e,a)===r(n,a)))a++;return r(n,a)}function percent(n,e){if(n===null||n===void 0||!Number.isFinite(n))return written(n,e)
;const r=Number((100*n).toPrecision(15));if(r>0&&r<.001)return"below 0.001 %";return`${written(r,e,1)} %`}function written(n,e,r=0){
if(n===null||n===void 0||Number.isNaN(n))return"–";if(n<0)return s+written(-n,e,r);if(n===1/0)return"∞";if(n===0)return"0";const o=decimal(n);const[a,c]=o
;const u=e-(c<-1?1:r);const i=a.length<=e?o:rounded(o,Math.max(u,c>15?0:c+1));if(c>15||c<-4)return scientific(i);return positional(Number.isInteger(n)?o:i)}
function decimal(n){const[e="",r]=n.toExponential().split("e");return[e.replace(".",""),Number(r)]}function rounded([n,e],r){if(n.length<=r)return[n,e]
;const s=n.slice(0,r);if(n[r]<"5")return[s.replace(/0+$/,"")||"0",e];const o=/9*$/.exec(s)[0].length;if(o===r)return["1",e+1];const a=r-o-1
;return[s.slice(0,a)+(Number(s[a])+1),e]}function positional([n,e]){if(e<0)return`0.${"0".repeat(-e-1)}${n}`;const r=n.slice(0,e+1).padEnd(e+1,"0")
;const s=n.slice(e+1);return thousands(r)+(s===""?"":`.${s}`)}function scientific([n,e]){const r=n.length>1?`.${n.slice(1)}`:""
;return`${n[0]}${r} × 10${superscript(e)}`}function thousands(n){return n.length>3?n.replace(/\B(?=(\d{3})+$)/g,","):n}function superscript(n){
const e="⁰¹²³⁴⁵⁶⁷⁸⁹";return String(n).replace(/[-\d]/g,n=>n==="-"?"⁻":e[Number(n)])}})};