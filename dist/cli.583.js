export const id=583;export const ids=[583];export const modules={9443:((n,e,r)=>{r.d(e,{G:()=>influenceOfCases,r:()=>influencesOfScores});var s=r(8257)
;var o=r(9242);var a=r(4036);var c=r(6210);var u=r(2989);var l=r(9033);var i=r(3058);var f=r(5879);var h=r(4435);const d={auroc:l.p,average_precision:h.sD,
log_loss:h.sm,brier:h.dz,calibration_error:i.LK};function influencesOfScores(n,e){const r=d[n](e);return typeof r==="string"?null:r}
function influenceOfCases(n,e,r){const{needs:o}=a.Z[n];if(o==="decisions")return ofDecisions(n,e,r);if(o==="numbers")return(0,u.M)(n,r,(0,
s.W)(r.actual,r.predicted,null));if(r.scores&&r.positive!==null)return ofClass(n,r,r.scores,r.positive);const{classes:c,classScores:l}=r;if(!l)return null
;const i=e===null?-1:c.indexOf(e);if(e!==null)return l[i]?ofClass(n,r,l[i],i):null;return n==="log_loss"?ofLogLoss(r,l):ofEveryClass(n,r,l)}
function ofDecisions(n,e,r){const{classes:s,actual:o,predicted:a,positive:u}=r;const l=o.map((n,e)=>n*s.length+a[e]);const i={classes:s,positive:u,
table:new Float64Array(s.length**2)};for(const n of l)Number.isNaN(n)||i.table[n]++;const f=(0,c.V)(n,i,e);if(typeof f==="string")return null
;return l.map(n=>Number.isNaN(n)?0:f.perCell[n])}function ofClass(n,{actual:e},r,s){const{counts:o,places:a}=placesOf(r,e,s);const c=d[n](o)
;if(typeof c==="string"||tooFew(n,o))return null;return r.map((n,r)=>{const o=a[r];return o<0?0:(e[r]===s?c.positive:c.negative)[o]})}const b=new WeakMap
;function placesOf(n,e,r){const s=b.get(n);if(s)return s;const a=new Uint8Array(e.length);for(let n=0;n<a.length;n++)a[n]=e[n]===r?1:0;const c=(0,o.F)(n,a)
;const u=new Int32Array(n.length);for(let e=0;e<u.length;e++)u[e]=Number.isFinite(n[e])?placeOf(n[e],c.scores):-1;b.set(n,{counts:c,places:u});return{counts:c,
places:u}}function tooFew(n,e){const[r,s]=(0,f.Dq)(e);if(n==="auroc")return Math.min(r,s)<2;return n==="average_precision"?r<2:r+s<2}
function ofEveryClass(n,e,r){const s=new Float64Array(e.actual.length);const o=[...r.keys()].filter(n=>r[n]!==null);for(const a of o){
const c=ofClass(n,e,r[a],a);if(c===null)return null;for(let n=0;n<s.length;n++)s[n]+=c[n]/o.length}return o.length===0?null:s}function ofLogLoss({actual:n},e){
const r=n.map((n,r)=>(0,h.Nn)(e[n]?.[r]??Number.NaN));const s=r.filter(n=>!Number.isNaN(n));if(s.length<2)return null;const o=s.reduce((n,e)=>n+e)/s.length
;return r.map(n=>Number.isNaN(n)?0:(n-o)/s.length)}function placeOf(n,e){let[r,s]=[0,e.length-1];while(r<s){const o=r+s>>1;e[o]<n?r=o+1:s=o}return r}}),
7287:((n,e,r)=>{r.d(e,{YJ:()=>grouping,hK:()=>o,qC:()=>skewness,gU:()=>standardError});var s=r(7538);function cr2(n,e){const r=n.length;let s=0
;for(let n=0;n<r;n++)s+=e[n];if(!(s>0))return{error:0,df:Math.max(1,r-1)};let o=0;let[a,c,u]=[0,0,0];for(let l=0;l<r;l++){const r=e[l]/s
;const i=1/Math.max(1-r,1e-9);o+=i*n[l]**2;a+=r**2;c+=i*r**2;u+=(i*r**2)**2}return{error:Math.sqrt(o),df:1/(a+c**2-u)}}function standardError(n){
return Math.sqrt((0,s.d)(n.length,e=>n[e]**2))}function skewness(n){const e=(0,s.d)(n.length,e=>n[e]**2);const r=(0,s.d)(n.length,e=>n[e]**3)
;return e>0?r/e**1.5*Math.sqrt(n.length):0}const o={stretch:1,reach:1,df:1/0};function grouping(n,e){const r=new Map;for(let s=0;s<n.length;s++){
const o=e[s]<0?-1-s:e[s];const a=r.get(o)??[0,0];a[0]+=n[s];a[1]+=n[s]**2;r.set(o,a)}const s=standardError(n);const a=r.size;if(a<2||!(s>0))return null
;if(a===n.length)return o;const c=[...r.values()];const{error:u,df:l}=cr2(c.map(([n])=>n),c.map(([,n])=>n));const i=n.length;const f=a/(a-1)/(i/(i-1))
;const h=Math.sqrt(c.reduce((n,[e])=>n+e*e,0)*f);const d=Math.max(1,h/s);return{stretch:d,reach:Math.max(d,u/s*Math.sqrt((i-1)/i)),df:l}}}),6210:((n,e,r)=>{
r.d(e,{V:()=>influences,Z:()=>decisionMetric});var s=r(6886);var o=r(2512);const a={precision:(n,e,r)=>({n:n===r&&e===r?1:0,d:e===r?1:0}),recall:(n,e,r)=>({
n:n===r&&e===r?1:0,d:n===r?1:0}),f1:(n,e,r)=>({n:n===r&&e===r?2:0,d:(n===r?1:0)+(e===r?1:0)}),specificity:(n,e,r)=>({n:n!==r&&e!==r?1:0,d:n!==r?1:0})};const c={
precision:"nothing was predicted to be in the class",recall:"no labelled case is in the class",f1:"no case is in the class and none was predicted to be",
specificity:"every labelled case is in the class"};function influences(n,e,r){const s=e.classes.length;const o=e.table.reduce((n,e)=>n+e,0)
;if(o===0)return"no labelled case has a prediction";if(n==="accuracy"||n==="f1_micro")return accuracy(e,o);if(n==="mcc")return mcc(e,o);const[a,c]=n.split("_")
;const u=n==="balanced_accuracy"?"recall":a;const l=r===null?n==="balanced_accuracy"?null:e.positive:e.classes.indexOf(r)
;if(l!==null)return l<0?"the class does not occur":about(l,u,e);const{actual:i,predicted:f}=margins(e)
;const h=[...Array(s).keys()].filter(e=>i[e]>0||n!=="balanced_accuracy"&&f[e]>0)
;if(n==="balanced_accuracy"&&h.length<2)return"labelled cases are all of one class";const d=new Float64Array(s*s)
;const b=c==="weighted"?new Float64Array(s*s):null;const M=[];let m=0;for(const n of h){const r=about(n,u,e);const a=b?i[n]/o:1/h.length
;if(typeof r==="string"){M.push({share:{successes:0,n:0,to:n=>n},weight:a,perCell:new Float64Array(s*s)});continue}m+=a*r.value;M.push({...r.parts[0],weight:a})
;for(let e=0;e<d.length;e++){d[e]+=a*r.perCell[e];b&&(b[e]+=((Math.floor(e/s)===n?1:0)-a)*r.value/o)}}if(b)for(let n=0;n<d.length;n++)d[n]+=b[n];return{value:m,
perCell:d,parts:M,ofWeights:b,absent:b?0:1-h.length/s}}function decisionMetric(n,e,r,a){if(e===null)return(0,
o.n2)(a===0?"no case has a label":"no labelled case has a prediction",a);const c=influences(n,e,r);const u=e.table.reduce((n,e)=>n+e,0)
;if(typeof c==="string")return(0,o.n2)(c,u);const{value:l,perCell:i}=c;const f=i.reduce((n,r,s)=>n+e.table[s]*r*r,0);return{value:l,standardError:Math.sqrt(f),
cases:u,bounds:(n,r=1)=>boundsOf(c,e,s.SP,n,r),proof:(n,r=1)=>boundsOf(c,e,s.e0,n,r)}}
function boundsOf({value:n,perCell:e,parts:r,ofWeights:o,absent:a},c,u,l,i){if(r?.length===1&&o===null&&a===0)return(0,s.uO)(r[0].share,u,l,i);if(r){
const[e,f]=(0,s.mw)(n,r,o,c,u,l,i);return[(1-a)*e,(1-a)*f+a]}const[f,h]=(0,s._w)(c,e,mccOf,u,l,i);return[Math.max(-1,f),Math.min(1,h)]}function mccOf(n){
const e=mcc(n,n.table.reduce((n,e)=>n+e,0));return typeof e==="string"?0:e.value}function accuracy({classes:n,table:e},r){const s=n.length;let o=0
;for(let n=0;n<s;n++)o+=e[n*s+n];const a=o/r;const c=Float64Array.from(e,(n,e)=>((e%(s+1)===0?1:0)-a)/r);return aShare(a,c,{successes:o,n:r,to:n=>n})}
function aShare(n,e,r){return{value:n,perCell:e,parts:[{share:r,weight:1,perCell:e}],ofWeights:null,absent:0}}function about(n,e,{classes:r,table:s}){
const o=r.length;const at=r=>a[e](Math.floor(r/o),r%o,n);let[u,l,i]=[0,0,0];s.forEach((n,e)=>{const r=at(e);u+=n*r.n;l+=n*r.d;i+=r.d>0?n:0})
;if(l===0)return c[e];const f=u/l;const h=Float64Array.from(s,(n,e)=>(at(e).n-f*at(e).d)/l);if(e!=="f1")return aShare(f,h,{successes:u,n:i,to:n=>n})
;const to=n=>2*n/(1+n);return aShare(f,h,{successes:u/2,n:i,to:to})}function mcc(n,e){const r=n.classes.length;const{actual:s,predicted:o}=margins(n)
;const dot=(n,e)=>n.reduce((n,r,s)=>n+r*e[s],0);let a=0;for(let e=0;e<r;e++)a+=n.table[e*r+e];const c=a*e-dot(s,o);const u=e**2-dot(o,o);const l=e**2-dot(s,s)
;if(u===0||l===0)return u===0?"every prediction is the same":"labelled cases are all of one class";const i=Math.sqrt(u)*Math.sqrt(l);const f=c/i
;const h=Float64Array.from(n.table,(n,c)=>{const[h,d]=[Math.floor(c/r),c%r];const b=a+(h===d?e:0)-o[h]-s[d];return b/i-f*((e-o[d])/u+(e-s[h])/l)});return{
value:f,perCell:h,parts:null,ofWeights:null,absent:0}}function margins({classes:n,table:e}){const r=n.length
;const[s,o]=[new Float64Array(r),new Float64Array(r)];e.forEach((n,e)=>{s[Math.floor(e/r)]+=n;o[e%r]+=n});return{actual:s,predicted:o}}}),6886:((n,e,r)=>{r.d(e,{
_w:()=>boundsByRows,mw:()=>boundsOfMean,uO:()=>boundsOfShare,e0:()=>l,SP:()=>u});var s=r(3843);var o=r(5966);function clopperPearson(n,e,r){
if(!(e>0))return[0,1];const a=(0,o.vr)(-r);const c=e-n;return[n<=0?0:(0,s.O)(a,n,c+1),c<=0?1:1-(0,s.O)(a,c,n+1)]}var a=r(8962);var c=r(8408);const u=a.r
;const l=clopperPearson;function boundsOfShare({successes:n,n:e,to:r},s,o,c){const[l,i]=s(n/c**2,e/c**2,o).map(r);if(s!==u||e===0)return[l,i];const f=n/e
;const h=(r(f+1e-6)-r(f-1e-6))/2e-6;const[d,b]=(0,a.G)(r(f),h*Math.sqrt(f*(1-f)/e),e,o,c);return[Math.min(l,d),Math.max(i,b)]}
function boundsOfMean(n,e,r,s,o,a,u){const l=e.map(({perCell:n})=>n);const i=e.map(({share:n,weight:e})=>(0,
c.Vs)(n.to(n.successes/Math.max(1,n.n)),boundsOfShare(n,o,a,u),e));if(r!==null){const n=a*u*Math.sqrt(covariance(r,r,s));l.push(r);i.push({below:n,above:n})}
const f=l.map(n=>Math.sqrt(covariance(n,n,s)));const{below:h,above:d}=(0,c.Sd)(i,(n,e)=>{const r=f[n]*f[e];return r>0?covariance(l[n],l[e],s)/r:0})
;return[Math.max(0,n-h),Math.min(1,n+d)]}function covariance(n,e,{table:r}){let s=0;for(let o=0;o<r.length;o++)s+=r[o]*n[o]*e[o];return s}
function boundsByRows(n,e,r,s,o,a){const c=r(n);const[u,l]=[byRows(n,e,r,s,o,a),byRows(transposed(n),transposed({...n,table:e}).table,r,s,o,a)]
;return[c-Math.max(u.below,l.below),c+Math.max(u.above,l.above)]}function byRows(n,e,r,s,o,a){const{classes:u,table:l}=n;const i=u.length;const f=r(n)
;let h=covariance(e,e,n);const d=[];for(let u=0;u<i;u++){const b=l.subarray(u*i,(u+1)*i);const M=b.reduce((n,e)=>n+e,0);if(M===0)continue;const m=b[u]
;const v=s(m/a**2,M/a**2,o).map(e=>r({...n,table:withShare(l,i,u,M,e)}));d.push((0,c.Vs)(f,[Math.min(...v),Math.max(...v)]));const p=M-m
;if(m===0||p===0)continue;let g=0;for(let n=0;n<i;n++)n!==u&&(g+=b[n]*e[u*i+n]/p);h-=m*p/M*(e[u*i+u]-g)**2}const b=o*a*Math.sqrt(Math.max(0,h));return(0,
c.Sd)([...d,{below:b,above:b}])}function withShare(n,e,r,s,o){const a=Float64Array.from(n);const c=s-n[r*e+r];for(let u=0;u<e;u++){
const l=c>0?n[r*e+u]/c:1/(e-1);a[r*e+u]=u===r?s*o:s*(1-o)*l}return a}function transposed(n){const e=n.classes.length
;const r=n.table.map((r,s)=>n.table[s%e*e+Math.floor(s/e)]);return{...n,table:r}}}),2989:((n,e,r)=>{r.d(e,{M:()=>residualInfluences,i:()=>regressionMetric})
;var s=r(3558);var o=r(8114);var a=r(8408);var c=r(2512);function regressionMetric(n,e,r){if(e===null||e.cases===0)return(0,
c.n2)(r===0?"no case has a target":"no case has both a target and a prediction",r);const s=u[n](e);if(typeof s==="string")return(0,c.n2)(s,e.cases)
;const{value:o,variance:a,least:l=-1/0,greatest:i=1/0,cases:f=e.cases,note:h}=s;const{reach:d=n=>({below:n,above:n}),bounds:b}=s;if(f<2)return(0,
c.n2)("one case shows no spread",f);const M=Math.sqrt(Math.max(0,a));return{value:o,standardError:M,cases:f,bounds(n,e=1){if(b&&M>0)return b(n,e)
;const{below:r,above:s}=d(n);return[Math.max(l,o-r*e*M),Math.min(i,o+s*e*M)]},...h===void 0?{}:{note:h}}}
function residualInfluences(n,{actual:e,predicted:r},s){const o=regressionMetric(n,s,s.cases);if(!("value"in o))return null
;const{value:a,standardError:c,cases:u}=o;const{origin:l,moments:i,cases:f}=s;const h=l+i[1][0]/f;const d=central(i,i[1][0]/f,2,0);const b={
mae:n=>(Math.abs(n)-a)/u,bias:n=>(n-a)/u,rmse:n=>a===0?0:(n**2-a**2)/(2*a*u),r2:(n,e)=>-(n**2-(1-a)*(e-h)**2)/d,mape:(n,e)=>e===0?0:(Math.abs(n/e)-a)/u,
median_absolute_error:n=>Math.sign(Math.abs(n)-a)*c/Math.sqrt(u)};return e.map((e,s)=>{const o=r[s]-e;return Number.isFinite(o)?b[n](o,e):0})}const u={
mae({cases:n,absolute:e,moments:r,absoluteErrors:s}){const o=e/n;const a=powerMean(s,3);return{value:o,least:0,...ofMean(o,r[0][2]/n,a,n)}},
bias({cases:n,moments:e}){const[,r,s,o]=e[0];return{value:r/n,...ofMean(r/n,s/n,o/n,n)}},rmse(n){const{value:e,variance:r,reach:s}=squaredError(n)
;const o=Math.sqrt(e);return{value:o,variance:o===0?0:r/(4*e),bounds(n,o){const{below:a,above:c}=s(n);const u=Math.sqrt(Math.max(0,r))*o
;return[Math.sqrt(Math.max(0,e-a*u)),Math.sqrt(e+c*u)]}}},r2(n){const{cases:e,moments:r}=n;const s=r[1][0]/e;const about=(n,e)=>central(r,s,n,e)
;const o=about(2,0);if(!(o>0))return"every target is the same";const a=r[0][2]/o;const c=(r[0][4]-2*a*about(2,2)+a**2*about(4,0))/o**2
;const bounds=(e,r)=>boundsOfR2(n,{total:o,about:about},e,r);return{value:1-a,variance:c,greatest:1,bounds:bounds}},
mape({cases:n,zeroTargets:e,percentage:r,percentageSquared:s,percentageCubed:o}){const a=n-e;if(a===0)return"every target is zero";const c=r/a
;const u=ofMean(c,s/a,(o??Number.NaN)/a,a);const l={value:c,least:0,cases:a,...u};return e===0?l:{...l,note:`Left out: ${e} of ${n} targets are zero`}},
median_absolute_error({cases:n,absoluteErrors:e}){const r=(rank(e,Math.floor((n-1)/2))+rank(e,Math.floor(n/2)))/2;const s=1.959963984540054*Math.sqrt(n/4)
;const o=rank(e,Math.max(0,Math.floor(n/2-s)));const a=rank(e,Math.min(n-1,Math.ceil(n/2+s)));return{value:r,variance:((a-o)/3.919927969080108)**2,least:0}}}
;function ofMean(n,e,r,s){const a=e-n**2;const c=a>0?(r-3*n*e+2*n**3)/a**1.5:0;return{variance:a/s,reach:n=>(0,o.X)({skewness:c,cases:s},n)}}
function squaredError({cases:n,moments:e,absoluteErrors:r}){const s=e[0][2]/n;const o=ofMean(s,e[0][4]/n,powerMean(r,6),n);return{value:s,...o}}
function boundsOfR2(n,{total:e,about:r},s,o){const{cases:c}=n;const{value:u,variance:l,reach:i}=squaredError(n);const f=Math.sqrt(Math.max(0,l))
;const h=Math.max(0,r(4,0)-e**2/c)/e**2;const d=r(2,2)/e-u;const b=f>0&&h>0?d/c/f/Math.sqrt(h):0;const{below:M,above:m}=i(s);const v=Math.max(1e-300,u-M*o*f)
;const p=[{below:Math.log(u/v),above:Math.log1p(m*o*f/u)},{below:s*o*Math.sqrt(h),above:s*o*Math.sqrt(h)}];const g=(0,a.Sd)(p,()=>-Math.min(1,Math.max(-1,b)))
;const w=u/(e/c);return[1-w*Math.exp(g.above),1-w*Math.exp(-g.below)]}function powerMean({values:n,rows:e},r){let[s,o]=[0,0];for(let a=0;a<n.length;a++){
s+=e[a]*n[a]**r;o+=e[a]}return s/o}function central(n,e,r,s){let o=0;let a=1;for(let c=0;c<=r;c++){o+=a*(-e)**c*n[r-c][s];a=a*(r-c)/(c+1)}return o}
function rank({values:n,rows:e},r){return n[(0,s.bJ)(e,r).index]}}),9033:((n,e,r)=>{r.d(e,{v:()=>auroc,p:()=>aurocInfluences});var s=r(2172)
;function newcombeMethod5(n,e,r,s){const o=(e+r)/2-1;const error=n=>Math.sqrt(n*(1-n)*(1+o*((1-n)/(2-n)+n/(1+n)))/e/r);const solve=e=>{let[r,o]=[n,e]
;for(let e=0;e<200;e++){const e=(r+o)/2;Math.abs(e-n)>s*error(e)?o=e:r=e}return r};return[n===0?0:solve(0),n===1?1:solve(1)]}var o=r(7331);var a=r(2512)
;var c=r(5879);const u=50;function auroc(n){const[e,r]=(0,c.Dq)(n);const s=aurocInfluences(n);if(typeof s==="string")return(0,a.n2)(s,e+r);const{value:l}=s
;const i=Math.min(e,r);const f=i<2?0:s.error;const scored=(n,s)=>newcombeMethod5(l,e,r,n*s);const logit=(n,e)=>{if(l===0||l===1||f===0)return scored(n,e)
;const r=Math.log(l/(1-l));const s=n*e*f/(l*(1-l));return[1/(1+Math.exp(s-r)),1/(1+Math.exp(-s-r))]};const both=(n,e,r=n)=>wider(logit(r,e),scored(n,e))
;const h=Math.abs(l-.5)<.1;return{value:l,standardError:f,cases:e+r,bounds:(n,e=1)=>i>=u||h?logit(n,e):both(n,e),proof(n,e=1){
return i>=u?logit(n,e):both(n,e,(0,o.t)(n,Math.max(1,i-1)))}}}function wider([n,e],[r,s]){return[Math.min(n,r),Math.max(e,s)]}function aurocInfluences(n){
const[e,r]=(0,c.Dq)(n);const o=(0,c.TE)(e,r);if(o!==null)return o;const a=new s.cR(n);const u=a.rankShares(e,r)/e/r
;const[l,i]=[e,r].map(n=>Math.sqrt(n*Math.max(1,n-1)));return(0,c.u4)(u,a.centre(u,l,i),a)}}),3058:((n,e,r)=>{r.d(e,{xD:()=>calibration,fW:()=>calibrationError,
LK:()=>calibrationInfluences});var s=r(2172);var o=r(2512);var a=r(5966);var c=r(1266);const u={mean:Math.sqrt(2/Math.PI),variance:1-2/Math.PI,
third:(4/Math.PI-1)*Math.sqrt(2/Math.PI)};function gapsByChance(n){const e=n.reduce((n,e)=>n+e.cases,0)
;const r=n.filter(n=>n.cases>0).map(({score:n,cases:r})=>Math.sqrt(r*n*(1-n))/e);const sum=n=>r.reduce((e,r)=>e+r**n,0);const s=Math.sqrt(u.variance*sum(2))
;const o=s>0?u.third*sum(3)/s**3:0;return{standardError:Math.sqrt(sum(2)),reach:n=>u.mean*sum(1)+s*(n+o*(n*n-1)/6)}}const l=2e3;const i=new WeakMap
;function drawnReach(n,e){const r=i.get(n)??draw(n);i.set(n,r);const s=Math.ceil(l*(1-(0,a.vr)(-e)))-1;const o=Math.min(s,l-6);const c=r[o];if(o===s)return c
;const{reach:u}=gapsByChance(n);return c*Math.max(1,u(e)/u(2.75))}function draw(n){const e=(0,c.sK)(1);const r=(0,c.pV)(e);const s=n.reduce((n,e)=>n+e.cases,0)
;const o=n.filter(n=>n.cases>0);return Float64Array.from({length:l},()=>o.reduce((n,{score:o,cases:a})=>n+Math.abs((0,c.QV)(a,o,e,r)-a*o)/s,0)).sort()}
var f=r(5879);var h=r(4435);const d=10;function calibration(n){return binsOf(n).filter(({cases:n})=>n>0)}const b=new WeakMap;function binsOf(n){
const e=b.get(n)??countBins(n);b.set(n,e);return e}function countBins(n){const{scores:e}=n;if(e.length===0||e[0]<0||e.at(-1)>1)return[]
;const[r,o,a]=new s.cR(n).sumBins(d);return Array.from(a,(n,e)=>({score:r[e]/n,positives:o[e]/n,cases:n}))}function calibrationError(n){const[e,r]=(0,f.Dq)(n)
;const s=calibrationInfluences(n);if(typeof s==="string")return(0,o.n2)(s,e+r);const{value:a,error:c}=s;const u=binsOf(n);const l=gapsByChance(u)
;const upper=(n,e)=>a+n*e*Math.max(c,l.standardError);return{value:a,standardError:c,cases:e+r,
bounds:(n,e=1)=>[Math.max(0,a-e*l.reach(n)),Math.min(1,upper(n,e))],proof:(n,e=1)=>[Math.max(0,a-e*drawnReach(u,n)),Math.min(1,upper(n,e))]}}
function calibrationInfluences(n){const e=(0,h.fB)(n);if(e!==null)return e;const[r,o]=(0,f.Dq)(n);const a=r+o
;const c=binsOf(n).map(({score:n,positives:e,cases:r})=>r===0?{gap:0,share:0}:{gap:n-e,share:r/a});const u=c.reduce((n,{gap:e,share:r})=>n+r*Math.abs(e),0)
;const l=new s.cR(n);const i=Float64Array.from(c,({gap:n})=>Math.sign(n));return(0,f.u4)(u,l.gaps(i,u,a),l)}}),5879:((n,e,r)=>{r.d(e,{Dq:()=>classSizes,
TE:()=>oneClassOnly,u4:()=>influencesOn});var s=r(3558);function influencesOn(n,e,r){return{value:n,error:Math.sqrt(e),...r.left()}}
function classSizes({positives:n,negatives:e}){return[(0,s.QL)({rows:n}),(0,s.QL)({rows:e})]}function oneClassOnly(n,e){
if(n+e===0)return"no labelled case has a score";return n===0||e===0?"every labelled case is "+(n===0?"negative":"positive"):null}}),4435:((n,e,r)=>{r.d(e,{
cF:()=>averagePrecision,sD:()=>averagePrecisionInfluences,ru:()=>brier,dz:()=>brierInfluences,_1:()=>logLoss,sm:()=>logLossInfluences,Nn:()=>logLossOf,
hh:()=>lossBounds,TP:()=>b,fB:()=>whyNoProbabilities});var s=r(8962);var o=r(2172);var a=r(7331);var c=r(6886);var u=r(2512);var l=r(8114);var i=r(8408)
;function lossesByClass({scores:n,positives:e,negatives:r},s,o){return[ofClass(e,s.positive,o(n[0])),ofClass(r,s.negative,o(1-n.at(-1)))]}
function ofClass(n,e,r){let[s,o]=[0,0];for(let r=0;r<n.length;r++){if(n[r]===0)continue;s+=n[r];o+=n[r]*e[r]}const a=s===0?0:o/s;let[c,u]=[0,0]
;for(let r=0;r<n.length;r++){if(n[r]===0)continue;const s=e[r]-a;const o=n[r]*s*s;c+=o;u+=o*s}const l=c>0?u/c**1.5*Math.sqrt(s):0;return{cases:s,mean:a,
error:s<2?0:Math.sqrt(c/(s-1)/s),skewness:l,largest:r}}function boundsOfLoss([n,e],r,s,o){const a=n.cases+e.cases;const c=n.cases/a
;const u=c*n.mean+(1-c)*e.mean;const l=[n,e].map(n=>{const e=n.cases/a;const{below:r,above:c}=reachOf(n,s,o);return{below:e*r,above:e*c}})
;const f=r(n.cases/o**2,a/o**2,s);const h=f.map(r=>(r-c)*(expected(n)-expected(e)));const d={below:-Math.min(0,...h),above:Math.max(0,...h)}
;const{below:b,above:M}=(0,i.Sd)([...l,d]);return[Math.max(0,u-b),u+M]}function expected({cases:n,mean:e,largest:r}){return n<2?r:e}
function reachOf({cases:n,mean:e,error:r,skewness:s,largest:o},a,c){if(n===0)return{below:0,above:0};if(n<2)return{below:e,above:o-e};const{below:u,above:i}=(0,
l.X)({skewness:s,cases:n},a);return{below:Math.min(e,u*c*r),above:Math.min(o-e,i*c*r)}}var f=r(5879);const h=2**-52;const d=50
;const b="scores lie outside 0 to 1";function brier(n){return meanLoss(n,n=>n.squaredLosses(),n=>(1-n)**2,1)}function brierInfluences(n){
const e=whyNoProbabilities(n);if(e!==null)return e;const r=new o.cR(n);return influencesOnMean(n,r.squaredLosses(),r)}function logLoss(n){const[e,r]=(0,f.Dq)(n)
;return e+r===1&&whyNoProbabilities(n)===null?(0,u.n2)("one case shows no spread",1):meanLoss(n,n=>n.logLosses(h),logLossOf,1/0)}function meanLoss(n,e,r,a){
const[l,i]=(0,f.Dq)(n);const h=whyNoProbabilities(n);if(h!==null)return(0,u.n2)(h,l+i);const d=new o.cR(n);const b=e(d);const M=lossesByClass(n,d.left(),r)
;const m=l+i;const v=b/m;const p=Math.sqrt(d.centre(v,m,m));const by=n=>(e,r=1)=>{if(m===1)return(0,s.r)(v,1,e);const[o,c]=boundsOfLoss(M,n,e,r)
;return[Math.min(o,v),Math.min(a,Math.max(c,v))]};return{value:v,standardError:p,cases:m,bounds:by(c.SP),proof:by(c.e0)}}function logLossInfluences(n){
const e=whyNoProbabilities(n);if(e!==null)return e;const r=new o.cR(n);return influencesOnMean(n,r.logLosses(h),r)}function logLossOf(n){
return-Math.log(Math.min(1-h,Math.max(h,n)))}function lossBounds(n,e){return(r,s=1)=>[Math.max(0,n-r*s*e),n+r*s*e]}function whyNoProbabilities(n){
const{scores:e}=n;const[r,s]=(0,f.Dq)(n);if(r+s===0)return"no labelled case has a score";return e[0]<0||e.at(-1)>1?b:null}function influencesOnMean(n,e,r){
const[s,o]=(0,f.Dq)(n);const a=s+o;const c=e/a;return(0,f.u4)(c,r.centre(c,a,a),r)}function averagePrecision(n){const[e,r]=(0,f.Dq)(n)
;const o=averagePrecisionInfluences(n);if(typeof o==="string")return(0,u.n2)(o,e+r);const{value:c}=o;const l=e<2?0:o.error;const i=e<d?Math.sqrt(c*(1-c)/e):0
;const by=(n,r)=>(0,s.G)(c,Math.max(l,i),e,n,r);const t=n=>e<d?(0,a.t)(n,Math.max(1,e-1)):n;return{value:c,standardError:l,cases:e+r,bounds:(n,e=1)=>by(n,e),
proof:(n,e=1)=>by(t(n),e)}}function averagePrecisionInfluences(n){const[e,r]=(0,f.Dq)(n);const s=(0,f.TE)(e,r);if(s!==null)return s;const a=new o.cR(n)
;const{value:c,squares:u}=a.precisionInfluences(e,r);return(0,f.u4)(c,u,a)}}),2512:((n,e,r)=>{r.d(e,{U5:()=>proofBounds,X6:()=>standardErrorOf,fJ:()=>isStatistic,
jh:()=>measured,n2:()=>noEvidence});var s=r(5966);function proofBounds(n,e,r){return n.proof?n.proof(e,r):n.bounds(e,r)}function noEvidence(n,e){return{
noEvidence:n,cases:e}}function isStatistic(n){return"value"in n}function twoSidedZ(n){return(0,s.Zl)((1+n)/2)}function measured(n,e){if(!isStatistic(n))return n
;const{value:r,cases:s,note:o}=n;const a=n.bounds(twoSidedZ(e));const c=standardErrorOf(n)
;if(![r,c,...a].every(Number.isFinite))return noEvidence("its numbers are too large or too small to be computed",s);const u={value:r,standardError:c,interval:a,
cases:s};return o===void 0?u:{...u,note:o}}function standardErrorOf({standardError:n,bounds:e}){if(n>0)return n;const r=twoSidedZ(.95);const[s,o]=e(r)
;return(o-s)/(2*r)}}),3843:((n,e,r)=>{r.d(e,{O:()=>betaQuantile});var s=r(4484);function betaQuantile(n,e,r){if(!(n>=0&&n<=1&&e>0&&r>0))return Number.NaN
;if(n===0||n===1)return n;let[o,a]=[0,1];for(let c=0;c<1100&&a-o>1e-15*o;c++){const c=o===0&&a>1e-300?a/16:(o+a)/2;const u=(0,s.RL)(c,e,r)<n;u?o=c:a=c
;if(o===c&&a===c)break}return(o+a)/2}}),8114:((n,e,r)=>{r.d(e,{X:()=>hallReach});var s=r(7331);function hallReach({skewness:n,cases:e},r){const o=(0,
s.t)(r,Math.max(1,e-1));const a=(Number.isFinite(n)?n:0)/Math.sqrt(e);if(Math.abs(a)<1e-9)return{below:o,above:o}
;const inverse=n=>(Math.cbrt(1+a*(n-a/6))-1)*(3/a);return{below:Math.max(o,inverse(o)),above:Math.max(o,-inverse(-o))}}}),8962:((n,e,r)=>{r.d(e,{
G:()=>effectiveWilson,r:()=>wilson});function wilson(n,e,r){if(!(e>0))return[0,1];const s=e-n;const o=n+r*r/2;const a=r*Math.sqrt(n/e*s+r*r/4)
;const c=n<=0?0:n*(n/e)/(o+a);const u=s<=0?1:1-s*(s/e)/(s+r*r/2+a);return[c,Math.min(1,u)]}function effectiveWilson(n,e,r,s,o=1){
const a=Math.min(1,Math.max(0,n));const c=e*o;if(a===0||a===1||c===0)return wilson(a*r/o**2,r/o**2,s);const u=a*(1-a)/c/c;if(u<1e15)return wilson(a*u,u,s)
;return[Math.max(0,a-s*c),Math.min(1,a+s*c)]}}),8408:((n,e,r)=>{r.d(e,{Gu:()=>subtracted,Sd:()=>squareAndAdd,Vs:()=>addend});function squareAndAdd(n,e){
const side=r=>{let s=0;for(let o=0;o<n.length;o++){s+=r(n[o])**2;for(let a=0;e&&a<o;a++)s+=2*e(o,a)*r(n[o])*r(n[a])}return Math.sqrt(Math.max(0,s))};return{
below:side(({below:n})=>n),above:side(({above:n})=>n)}}function subtracted({below:n,above:e}){return{below:e,above:n}}function addend(n,[e,r],s=1){return{
below:s*Math.max(0,n-e),above:s*Math.max(0,r-n)}}}),5966:((n,e,r)=>{r.d(e,{Zl:()=>normalQuantile,kC:()=>normalDensity,vr:()=>normalCdf});function normalCdf(n){
if(n===0)return.5;if(Math.abs(n)<1.2)return.5+normalDensity(n)*centralSeries(n);return n<0?upperTail(-n):1-upperTail(n)}function normalQuantile(n){
if(!(n>=0&&n<=1))return NaN;if(n===0)return-1/0;if(n===1)return 1/0;if(n===.5)return 0;if(n>.5)return-normalQuantile(1-n);const e=Math.sqrt(-2*Math.log(n))
;let r=(2.515517+e*(.802853+e*.010328))/(1+e*(1.432788+e*(.189269+e*.001308)))-e;for(let e=0;e<3;e++){const e=r>-1.2
;const s=e?centralSeries(r)-(n-.5)/normalDensity(r):(normalCdf(r)-n)/normalDensity(r);r-=s/(1+r*s/2)}return r}function normalDensity(n){
if(Math.abs(n)>40)return 0;const e=Math.round(n*16)/16;return Math.exp(-e*e/2)*Math.exp(-(n-e)*(n+e)/2)/Math.sqrt(2*Math.PI)}function centralSeries(n){let e=n
;let r=n;for(let s=3;Math.abs(e)>1e-18*Math.abs(r);s+=2){e*=n*n/s;r+=e}return r}function upperTail(n){if(n>39)return 0;let e=n
;for(let r=Math.ceil(20+400/(n*n));r>=1;r--)e=n+r/e;return normalDensity(n)/e}}),1266:((n,e,r)=>{r.d(e,{QV:()=>binomial,pV:()=>normals,sK:()=>mulberry32})
;function mulberry32(n){let e=n;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,1|e);n=n+Math.imul(n^n>>>7,61|n)^n;return(((n^n>>>14)>>>0)+.5)/4294967296}}
function normals(n){let e=Number.NaN;return()=>{if(!Number.isNaN(e)){const n=e;e=Number.NaN;return n}const r=Math.sqrt(-2*Math.log(n()));const s=2*Math.PI*n()
;e=r*Math.sin(s);return r*Math.cos(s)}}function binomial(n,e,r,s){if(n===0||e<=0)return 0;if(e>=1)return n;if(e>.5)return n-binomial(n,1-e,r,s)
;const o=n*e*(1-e);if(o>50)return Math.min(n,Math.max(0,Math.round(n*e+Math.sqrt(o)*s())));const a=e/(1-e);let c=Math.exp(n*Math.log1p(-e));let u=r();let l=0
;while(u>c&&l<n){u-=c;c*=a*(n-l)/(l+1);l++}return l}}),7331:((n,e,r)=>{r.d(e,{t:()=>studentOf});var s=r(3843);var o=r(5966);function studentOf(n,e){
if(e>1e7||n===0)return n;const r=(0,s.O)(2*(0,o.vr)(-Math.abs(n)),e/2,.5);return Math.sign(n)*Math.sqrt(e*(1-r)/r)}}),803:((n,e,r)=>{r.d(e,{Zf:()=>sayShare,
cv:()=>say,j2:()=>sayCount,jz:()=>sayLogProbability,oh:()=>thousands});function say(n){if(!Number.isFinite(n))return"not a number"
;if(Number.isInteger(n))return Math.abs(n)<1e21?grouped(n):n.toLocaleString("en-US");if(Math.abs(n)>=1e6||Math.abs(n)<1e-4)return n.toExponential(2)
;return grouped(fourDigits(n))}function grouped(n){const e=n<0||Object.is(n,-0)?"-":"";return e+thousands(String(Math.abs(n)))}function thousands(n){
const[e="",r]=n.split(".");const s=e.length>3?e.replace(/\B(?=(\d{3})+$)/g,","):e;return r===void 0?s:`${s}.${r}`}function fourDigits(n){
const[e="",r="0"]=n.toExponential().split("e");const[,s,o=""]=/^(-?)(.*)$/.exec(e.replace(".",""));const a=o.length>4&&o[4]>="5"?1:0
;return Number(`${s}${Number(o.slice(0,4))+a}e${Number(r)-Math.min(3,o.length-1)}`)}function sayShare(n){return`${say(100*n)} %`}
function sayCount(n,e,r=`${e}s`){return`${say(n)} ${n===1?e:r}`}function sayLogProbability(n){
return n>Math.log(1e-4)?say(Math.exp(n)):`< 1e${Math.floor(n/Math.LN10)+1}`}})};