export const id=972;export const ids=[972];export const modules={7370:((t,n,e)=>{e.d(n,{Ir:()=>binEnds,Q2:()=>quantileBins,_V:()=>rowsByEnd,nr:()=>pairCategories
});var r=e(3558);function quantileBins(t,n,e=10){const r=binEnds(t,e);return occupied({reference:rowsByEnd(t,r),candidate:rowsByEnd(n,r)})}
function pairCategories(t,n){const e=[...new Set([...t.keys(),...n.keys()])];const r={categories:[],reference:[],candidate:[]};for(const o of e){
const e=t.get(o)??0;const a=n.get(o)??0;if(e===0&&a===0)continue;r.categories.push(o);r.reference.push(e);r.candidate.push(a)}return r}function binEnds(t,n){
const e=(0,r.QL)(t);if(e===0)return[];const o=t.values[0];const a=[];for(let o=1;o<n;o++){const s=t.values[(0,r.bJ)(t.rows,Math.ceil(o*e/n)-1).index]
;s!==a.at(-1)&&a.push(s)}return a[0]===o?[nextBelow(o),...a]:a}function rowsByEnd(t,n){let e=0;return[...n,1/0].map(n=>{const o=(0,r.Y4)(t.values,e,n)
;const a=(0,r.d$)(t,e,o);e=o;return a})}function occupied({reference:t,candidate:n}){const keep=(e,r)=>t[r]>0||n[r]>0;return{reference:t.filter(keep),
candidate:n.filter(keep)}}function nextBelow(t){if(t===0)return-Number.MIN_VALUE;const n=new BigInt64Array(new Float64Array([t]).buffer);n[0]+=t>0?-1n:1n
;return new Float64Array(n.buffer)[0]}}),972:((t,n,e)=>{e.d(n,{Zk:()=>adjustDrift,UL:()=>drift,G$:()=>p,vy:()=>driftThreshold});var r=e(3558);var o=e(7370)
;var a=e(7271);var s=e(3851);const i=5;function chiSquared(t,n){const{n:e,m:r,pooled:o}=margins(t,n);const s=pearson(t,n);const c=Math.max(0,o.length-1)
;let u=1/0;for(const t of o)u=Math.min(u,t);const l=u*Math.min(e,r)/(e+r)<i;let f=Number.NaN;e>0&&r>0&&(f=c===0?0:l?c===1?fisher(t,n):momentMatched(s,e,r,o):(0,
a.d4)(c/2,s/2));return{statistic:s,degreesOfFreedom:c,logP:Math.min(0,f),sparse:l}}function balancedCramersV(t,n){const{n:e,m:r,pooled:o}=margins(t,n);let a=0
;for(let o=0;o<t.length;o++){const s=t[o]/e;const i=n[o]/r;s+i>0&&(a+=(s-i)**2/(s+i)/2)}return correctedV(a,4*e/(e/r+1),o.length)}function correctedV(t,n,e){
if(Number.isNaN(t))return Number.NaN;if(e<2||n<=2)return 0;const r=Math.max(0,t-(e-1)/(n-1));const o=Math.min(e-1-(e-1)**2/(n-1),1-1/(n-1))
;return o>0?Math.min(1,Math.sqrt(r/o)):0}function margins(t,n){let e=0;let r=0;const o=[];for(let a=0;a<t.length;a++){e+=t[a];r+=n[a]
;t[a]+n[a]>0&&o.push(t[a]+n[a])}return{n:e,m:r,pooled:o}}function pearson(t,n){const{n:e,m:r}=margins(t,n);if(e===0||r===0)return Number.NaN;let o=0
;for(let a=0;a<t.length;a++){const s=t[a]+n[a];s>0&&(o+=(t[a]/e-n[a]/r)**2/s)}return e*r*o}function fisher(t,n){const{n:e,m:r,pooled:o}=margins(t,n)
;const a=t.findIndex((t,e)=>t+n[e]>0);const i=n[a];const c=(0,s.w)(e+r,o[0],r,i);const u=(0,s.w)(e+r,e+r-o[0],r,r-i);return Math.min(0,Math.LN2+Math.min(c,u))}
function momentMatched(t,n,e,r){const o=n+e;if(o<4)return 0;const s=r.length;let i=0;for(const t of r)i+=1/t;const c=o/(o-1)*(s-1);const u=(o-2)/(o-1)
;const l=(o*(1/n+1/e)-4)/(o-2);const f=(s-1)*(o-s)/(o-1);const h=(o*i-s*s)/(o-2);const m=2*o/(o-3)*(u-l)*(f-h)+o**2/(o-1)*l*h;if(!(m>1e-9*c))return 0;return(0,
a.d4)(c**2/m,t*c/m)}function jensenShannon(t,n){let e=0;let r=0;for(const n of t)e+=n;for(const t of n)r+=t;if(e===0||r===0)return NaN;let o=0
;for(let a=0;a<t.length;a++){const s=t[a]/e;const i=n[a]/r;const c=(s+i)/2;s>0&&(o+=s*Math.log2(s/c));i>0&&(o+=i*Math.log2(i/c))}
return Math.sqrt(Math.min(1,Math.max(0,o/2)))}var c=e(4967);var u=e(2247);let l;function shareOfPaths([t,n],[e,r],o,a){l??=(0,u.ni)()
;const{memory:s,poolRows:i,walkLattice:f}=l;const[h,m]=[t.values.length,n.values.length];const d=Math.ceil(l.heap()/16)*16;const g=d+8*(e+3);const M=g+8*h
;const N=M+8*m;const p=N+4*h;const v=p+4*m;(0,c.V)(s,v+4*(h+m));const{buffer:b}=s;new Float64Array(b,g,h).set(t.values);new Float64Array(b,M,m).set(n.values)
;new Uint32Array(b,N,h).set(t.rows);new Uint32Array(b,p,m).set(n.rows);i(g,N,h,M,p,m,v);if(f(e,r,o,v,a,0)>a)return null
;const w=new Float64Array(b,d,e+3).fill(0);f(e,r,o,v,a,d);return w[e+1]}const f=4e6;function ks(t,n){const e=(0,r.QL)(t);const o=(0,r.QL)(n)
;if(e===0||o===0)return{d:NaN,logP:NaN,exact:false};const a=largestGap(t,n,e,o);const s=a/(e*o);if(a===0)return{d:s,logP:0,exact:true};if(e+o<=f&&a<=f){
const r=shareOfPaths([t,n],[e,o],a,f);if(r!==null&&r>1e-290)return{d:s,logP:Math.min(0,Math.log(r)),exact:true}}return{d:s,
logP:logKolmogorovTail(s*Math.sqrt(e/(e+o)*o)),exact:false}}function logKolmogorovTail(t){if(!(t>0))return Number.isNaN(t)?NaN:0;if(t<.8){let n=0
;for(let e=1;e<=7;e+=2)n+=Math.exp(-e*e*Math.PI*Math.PI/(8*t*t));return Math.log1p(-Math.sqrt(2*Math.PI)/t*n)}const n=t*t;let e=0
;for(let t=2;t<=9;t++)e+=(t%2===0?-1:1)*Math.exp(-2*(t*t-1)*n);return Math.LN2-2*n+Math.log1p(e)}const h=256;const m={i:0,j:0,x:0,y:0}
;function largestGap(t,n,e,r){const o=blockEnds(t,n);let a=0;for(const{x:t,y:n}of o)a=Math.max(a,Math.abs(t*r-n*e));let s=m;for(const i of o){
Math.max(i.x*r-s.y*e,i.y*e-s.x*r)>a&&(a=Math.max(a,gapWithin(t,n,s,i,e,r)));s=i}return a}function blockEnds(t,n){const e=[];const o=t.values.length
;for(let a=0,s=0;a<o;){a=Math.min(a+h,o);s=(0,r.Y4)(n.values,s,t.values[a-1]);e.push({i:a,j:s,x:(0,r.Pq)(t,a),y:(0,r.Pq)(n,s)})}return e}
function gapWithin(t,n,e,r,o,a){let{i:s,j:i,x:c,y:u}=e;let l=0;while(s<r.i||i<r.j){const e=s<r.i?t.values[s]:1/0;const f=i<r.j?n.values[i]:1/0
;e<=f&&(c+=t.rows[s++]);f<=e&&(u+=n.rows[i++]);l=Math.max(l,Math.abs(c*a-u*o))}return l}var d=e(8917);var g=e(8526);var M=e(9270);var N=e(9143)
;function wasserstein(t,n){const e=(0,r.QL)(t);const o=(0,r.QL)(n);if(e===0||o===0)return{distance:NaN,standardised:null};const a=(0,N.e)(t,n);const{sums:s}=(0,
M.S)(1);let i=NaN;let c=0;let u=0;for(let r=0,l=0;r<t.values.length||l<n.values.length;){const f=r<t.values.length?t.values[r]:1/0
;const h=l<n.values.length?n.values[l]:1/0;const m=Math.min(f,h)/a;const d=Math.abs(c/e-u/o);d>0&&(s[0]+=d*(m-i));i=m;f<=h&&(c+=t.rows[r++])
;h<=f&&(u+=n.rows[l++])}const l=s[0];if(t.values.length===1)return{distance:l*a,standardised:null};const f=(0,N.C)(t);const h=Math.sqrt(f.squares/e)
;const m=h>0?l/h*(a/f.unit):null;return{distance:l*a,standardised:m}}const p={ks:.1,psi:.1,js:.1,wasserstein:.1,chi2:.1};function driftThreshold(t,n){
return Math.max(n??p[t.test]??0,t.chance??0)}const v=20;function drift(t,n,e){const r=Math.min(present(t),present(n));const none=t=>({noEvidence:t,cases:r})
;if(t.type!==n.type){const holds=t=>t.type==="number"?"numbers":"text";return none(`the reference holds ${holds(t)} where the candidate holds ${holds(n)}`)}
if(present(t)===0)return none("the reference has no values");if(present(n)===0)return none("the candidate has no values")
;return t.type==="number"?numberDrift(t,n,e,none):categoryDrift(t,n,e)}function adjustDrift(t){const n=(0,d.U)(t.map(t=>"noEvidence"in t?NaN:t.logP??NaN))
;return t.map((t,e)=>"noEvidence"in t?t:{...t,logQ:t.logP===null?null:finite(n[e])})}function present(t){if(t.type==="number")return(0,r.QL)(t.counts);let n=0
;for(const e of t.counts.values())n+=e;return n}function numberDrift({counts:t},{counts:n},e,r){if(e==="psi")return psiDrift((0,o.Q2)(t,n))
;if(e==="js")return jensenShannonDrift((0,o.Q2)(t,n));const{d:a,logP:s}=ks(t,n);if(e==="ks")return found("ks",a,s);const{standardised:i}=wasserstein(t,n)
;if(i===null)return r("every reference value is the same, so there is no standard deviation to measure by");return found("wasserstein",i,s)}
function categoryDrift(t,n,e){const r=(0,o.nr)(t.counts,n.counts)
;const a=e==="psi"?psiDrift(r):e==="js"?jensenShannonDrift(r):found("chi2",balancedCramersV(r.reference,r.candidate),chiSquared(r.reference,r.candidate).logP)
;const s=onlyIn(r.categories,r.candidate,r.reference);const i=onlyIn(r.categories,r.reference,r.candidate);return{...a,newCategories:s.named,
vanishedCategories:i.named,...s.more>0&&{moreNewCategories:s.more},...i.more>0&&{moreVanishedCategories:i.more}}}function psiDrift({reference:t,candidate:n}){
const e=sum(t);const r=sum(n);const o=(0,g.js)(t,n,.5);const a=(0,g.ge)(t.length,e,r);return{...found("psi",o,(0,g.nl)(o,t.length,e,r)),chance:a}}
function jensenShannonDrift({reference:t,candidate:n}){return found("js",jensenShannon(t,n),chiSquared(t,n).logP)}function found(t,n,e){return{test:t,
size:finite(n),logP:finite(e),logQ:null,chance:null,newCategories:[],vanishedCategories:[]}}function onlyIn(t,n,e){
const r=t.map((t,n)=>n).filter(t=>e[t]===0).sort((t,e)=>n[e]-n[t]);return{named:r.slice(0,v).map(n=>t[n]),more:Math.max(0,r.length-v)}}function finite(t){
return Math.max(-Number.MAX_VALUE,Math.min(Number.MAX_VALUE,t))}function sum(t){let n=0;for(const e of t)n+=e;return n}}),7271:((t,n,e)=>{e.d(n,{
RL:()=>regularizedBeta,SX:()=>logGamma,d4:()=>logRegularizedGammaQ,l1:()=>chiSquaredQuantile});const r=.9189385332046728;function logGamma(t){
if(!(t>0))return NaN;if(t===1||t===2)return 0;if(t===1/0)return 1/0;let n=1;let e=t;while(e<12)n*=e++;return(e-.5)*Math.log(e)-e+r+stirlingSeries(e)-Math.log(n)
}function regularizedGammaP(t,n){if(!(t>0)||Number.isNaN(n))return NaN;if(n<=0)return 0;if(n===1/0)return 1
;return n<t+1?Math.exp(logGammaTerm(t,n))*gammaSeries(t,n):1-regularizedGammaQ(t,n)}function regularizedGammaQ(t,n){if(!(t>0)||Number.isNaN(n))return NaN
;if(n<=0)return 1;if(n===1/0)return 0;return n<t+1?1-regularizedGammaP(t,n):Math.exp(logRegularizedGammaQ(t,n))}function logRegularizedGammaQ(t,n){
if(!(t>0)||Number.isNaN(n))return NaN;if(n<=0)return 0;if(n===1/0)return-1/0;if(n<t+1)return Math.log1p(-regularizedGammaP(t,n))
;return logGammaTerm(t,n)+Math.log(t)+Math.log(gammaFraction(t,n))}function regularizedBeta(t,n,e){if(!(n>0&&e>0)||Number.isNaN(t))return NaN;if(t<=0)return 0
;if(t>=1)return 1;return t>(n+1)/(n+e+2)?1-lowerBeta(1-t,t,e,n):lowerBeta(t,1-t,n,e)}function chiSquaredQuantile(t,n){if(!(n>0&&t>=0&&t<=1))return NaN
;if(t===0)return 0;if(t===1)return 1/0;const e=n/2;let r=0;let o=Math.max(e,1);while(regularizedGammaP(e,o)<t)o*=2;let a=(r+o)/2
;for(let n=0;n<200&&o-r>1e-16*o;n++){const n=t>.5?1-t-regularizedGammaQ(e,a):regularizedGammaP(e,a)-t;n>0?o=a:r=a
;const s=Math.exp(logGammaTerm(e,a)+Math.log(e)-Math.log(a));const i=a-n/s;const c=i>r&&i<o?i:(r+o)/2;if(Math.abs(c-a)<=2e-16*a)return 2*c;a=c}return 2*a}
function stirlingError(t){if(t>=12)return stirlingSeries(t);return logGamma(t)-((t-.5)*Math.log(t)-t+r)}function stirlingSeries(t){const n=1/(t*t)
;const e=1/1260-n*(1/1680-n*(1/1188-n*(691/360360-n/156)));return(1/12-n*(1/360-n*e))/t}function deviance(t,n){if(Math.abs(n)>.3)return n-Math.log(t)
;const e=n/(2+n);let r=e*e*e;let o=0;for(let t=3;Math.abs(r)>1e-18*e*e;t+=2){o+=r/t;r*=e*e}return e*n-2*o}function logGammaTerm(t,n){
return-t*deviance(n/t,(n-t)/t)-stirlingError(t)-r-Math.log(t)/2}function gammaSeries(t,n){let e=1;let r=1;for(let o=1;e>1e-17*r;o++){e*=n/(t+o);r+=e}return r}
function gammaFraction(t,n){return 1/lentz(n+1-t,e=>[-e*(e-t),n+2*e+1-t])}function lowerBeta(t,n,e,o){const a=e+o;const s=o*t-e*n
;const i=-e*deviance(a/e*t,s/e)-o*deviance(a/o*n,-s/o)+(Math.log(o)-Math.log(e)-Math.log(a))/2-r+stirlingError(a)-stirlingError(e)-stirlingError(o)
;const c=lentz(1,n=>{const r=n>>1;const s=n%2===0?r*(o-r)*t/((e+n-1)*(e+n)):-(e+r)*(a+r)*t/((e+n-1)*(e+n));return[s,1]});return Math.exp(i)/c}
function lentz(t,n){const e=1e-300;let r=t||e;let o=r;let a=0;for(let t=1;t<1e6;t++){const[s,i]=n(t);a=1/(i+s*a||e);o=i+s/o||e;r*=o*a
;if(Math.abs(o*a-1)<1e-16)break}return r}}),3851:((t,n,e)=>{e.d(n,{w:()=>logHypergeometricTail});var r=e(7271);function logHypergeometricTail(t,n,e,r){
const o=Math.max(0,e-(t-n));const a=Math.min(e,n);if(r<=o)return 0;if(r>a)return-1/0
;if(r*t<=e*n)return Math.log1p(-Math.exp(logHypergeometricTail(t,t-n,e,e-r+1)));let s=1;let i=1;for(let o=r;o<a&&s>1e-17*i;o++){
s*=(n-o)*(e-o)/((o+1)*(t-n-e+o+1));i+=s}const c=logChoose(n,r)+logChoose(t-n,e-r)-logChoose(t,e)+Math.log(i);return Math.min(0,c)}function logChoose(t,n){
return(0,r.SX)(t+1)-(0,r.SX)(n+1)-(0,r.SX)(t-n+1)}}),9143:((t,n,e)=>{e.d(n,{C:()=>moments,e:()=>safeUnit});var r=e(3558);var o=e(2247);var a=e(1337)
;function moments(t){const n=(0,r.QL)(t);if(n===0)return{n:n,mean:NaN,squares:NaN,unit:1};const e=safeUnit(t);const s=1/e;const i=(0,a.mc)(t)*s
;const{sum:c,squares:u}=(0,o.PP)(t,s,i);return{n:n,mean:i+c/n,squares:Math.max(0,u-c*c/n),unit:e}}function safeUnit(...t){let n=0
;for(const{values:e}of t)e.length>0&&(n=Math.max(n,Math.abs(e[0]),Math.abs(e.at(-1))));if(n===0||n>1e-100&&n<1e100)return 1
;return 2**Math.min(1023,Math.max(-1e3,Math.floor(Math.log2(n))))}}),8917:((t,n,e)=>{e.d(n,{U:()=>benjaminiHochberg,f:()=>holm});function benjaminiHochberg(t){
const n=t.map(()=>Number.NaN);const e=ascending(t);let r=0;for(let o=e.length;o>=1;o--){const a=e[o-1];r=Math.min(r,t[a]+Math.log(e.length/o));n[a]=r}return n}
function holm(t,n){const e=t.map(()=>Number.NaN);const r=ascending(t);const o=n??r.length;let a=-1/0;r.forEach((n,r)=>{a=Math.max(a,t[n]+Math.log(o-r))
;e[n]=Math.min(0,a)});return e}function ascending(t){return t.map((t,n)=>n).filter(n=>!Number.isNaN(t[n])).sort((n,e)=>t[n]<t[e]?-1:t[n]>t[e]?1:n-e)}}),
8526:((t,n,e)=>{e.d(n,{ge:()=>psiByChance,js:()=>psi,nl:()=>psiLogP});var r=e(7271);function psi(t,n,e=0){const r=sum(t)+e*t.length;const o=sum(n)+e*n.length
;if(r===0||o===0)return NaN;let a=0;for(let s=0;s<t.length;s++){const i=(t[s]+e)/r;const c=(n[s]+e)/o;i!==c&&(a+=(i-c)*Math.log(i/c))}return a}
function psiByChance(t,n,e){return t<2?0:(0,r.l1)(.95,t-1)*(1/n+1/e)}function psiLogP(t,n,e,o){return n<2?0:Math.min(0,(0,r.d4)((n-1)/2,t/(2*(1/e+1/o))))}
function sum(t){let n=0;for(const e of t)n+=e;return n}}),1337:((t,n,e)=>{e.d(n,{GW:()=>interpolate,YV:()=>quantile,mc:()=>middle,tI:()=>quantiles});var r=e(3558)
;function quantiles(t,n){const e=(0,r.QL)(t);if(e===0)return n.map(()=>NaN);const{values:o,rows:a}=t;return n.map(t=>{const n=(e-1)*t;const s=Math.floor(n)
;const{index:i,end:c}=(0,r.bJ)(a,s);const u=o[i];const l=s+1<c||i+1===o.length?u:o[i+1];return interpolate(u,l,n-s)})}function middle({values:t,rows:n}){
return t[(0,r.bJ)(n,Math.floor(((0,r.QL)({rows:n})-1)/2)).index]}function quantile(t,n){return quantiles(t,[n])[0]}function interpolate(t,n,e){if(t===n)return t
;const r=n-t;if(!Number.isFinite(r))return t*(1-e)+n*e;return e<.5?t+r*e:n-r*(1-e)}})};