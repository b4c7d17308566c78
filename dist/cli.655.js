export const id=655;export const ids=[655];export const modules={9847:((n,e,t)=>{t.d(e,{Zf:()=>sayShare,cv:()=>say,j2:()=>sayCount,oh:()=>thousands})
;function say(n){if(!Number.isFinite(n))return"not a number";if(Number.isInteger(n))return Math.abs(n)<1e21?grouped(n):n.toLocaleString("en-US")
;if(Math.abs(n)>=1e6||Math.abs(n)<1e-4)return n.toExponential(2);return grouped(fourDigits(n))}function grouped(n){const e=n<0||Object.is(n,-0)?"-":""
;return e+thousands(String(Math.abs(n)))}function thousands(n){const[e="",t]=n.split(".");const s=e.length>3?e.replace(/\B(?=(\d{3})+$)/g,","):e
;return t===void 0?s:`${s}.${t}`}function fourDigits(n){const[e="",t="0"]=n.toExponential().split("e");const[,s,r=""]=/^(-?)(.*)$/.exec(e.replace(".",""))
;const A=r.length>4&&r[4]>="5"?1:0;return Number(`${s}${Number(r.slice(0,4))+A}e${Number(t)-Math.min(3,r.length-1)}`)}function sayShare(n){
return`${say(100*n)} %`}function sayCount(n,e,t=`${e}s`){return`${say(n)} ${n===1?e:t}`}}),2072:((n,e,t)=>{t.d(e,{pc:()=>aurocInfluences,vt:()=>auroc})
;var s=t(2247);var r=t(233);var A=t(2512);function auroc(n){const[e,t]=(0,r.Dq)(n);const s=aurocInfluences(n);if(typeof s==="string")return(0,A.n2)(s,e+t)
;const{value:o}=s;const a=Math.min(e,t)<2?0:s.error;const bounds=(n,s=1)=>{if(o===0||o===1||a===0)return newcombeMethod5(o,e,t,n*s);const r=Math.log(o/(1-o))
;const A=n*s*a/(o*(1-o));return[1/(1+Math.exp(A-r)),1/(1+Math.exp(-A-r))]};return{value:o,standardError:a,cases:e+t,bounds:bounds}}function aurocInfluences(n){
const[e,t]=(0,r.Dq)(n);const A=(0,r.TE)(e,t);if(A!==null)return A;const o=new s.cR(n);const a=o.rankShares(e,t)/e/t
;const[c,i]=[e,t].map(n=>Math.sqrt(n*Math.max(1,n-1)));return(0,r.u4)(a,o.centre(a,c,i),o)}function newcombeMethod5(n,e,t,s){const r=(e+t)/2-1
;const error=n=>Math.sqrt(n*(1-n)*(1+r*((1-n)/(2-n)+n/(1+n)))/e/t);const solve=e=>{let[t,r]=[n,e];for(let e=0;e<200;e++){const e=(t+r)/2
;Math.abs(e-n)>s*error(e)?r=e:t=e}return t};return[n===0?0:solve(0),n===1?1:solve(1)]}}),606:((n,e,t)=>{t.d(e,{LK:()=>calibrationInfluences,
fW:()=>calibrationError,xD:()=>calibration});var s=t(2247);var r=t(233);var A=t(3318);const o=10;function calibration(n){
return binsOf(n).filter(({cases:n})=>n>0)}const a=new WeakMap;function binsOf(n){const e=a.get(n)??countBins(n);a.set(n,e);return e}function countBins(n){
const{scores:e}=n;if(e.length===0||e[0]<0||e.at(-1)>1)return[];const[t,r,A]=new s.cR(n).sumBins(o);return Array.from(A,(n,e)=>({score:t[e]/n,positives:r[e]/n,
cases:n}))}function calibrationError(n){return(0,A.$o)(n,calibrationInfluences(n))}function calibrationInfluences(n){const e=(0,A.fB)(n);if(e!==null)return e
;const[t,o]=(0,r.Dq)(n);const a=t+o;const c=binsOf(n).map(({score:n,positives:e,cases:t})=>t===0?{gap:0,share:0}:{gap:n-e,share:t/a})
;const i=c.reduce((n,{gap:e,share:t})=>n+t*Math.abs(e),0);const l=new s.cR(n);const u=Float64Array.from(c,({gap:n})=>Math.sign(n));return(0,
r.u4)(i,l.gaps(u,i,a),l)}}),1033:((n,e,t)=>{t.d(e,{G:()=>influenceOfCases});var s=t(8257);var r=t(9242);var A=t(4036);var o=t(2072);var a=t(606);var c=t(6210)
;var i=t(2989);var l=t(233);var u=t(3318);const f={auroc:o.pc,average_precision:u.sD,log_loss:u.sm,brier:u.dz,calibration_error:a.LK}
;function influenceOfCases(n,e,t){const{needs:r}=A.Z[n];if(r==="decisions")return ofDecisions(n,e,t);if(r==="numbers")return(0,i.M)(n,t,(0,
s.W)(t.actual,t.predicted,null));if(t.scores&&t.positive!==null)return ofClass(n,t,t.scores,t.positive);const{classes:o,classScores:a}=t;if(!a)return null
;const c=e===null?-1:o.indexOf(e);if(e!==null)return a[c]?ofClass(n,t,a[c],c):null;return n==="log_loss"?ofLogLoss(t,a):ofEveryClass(n,t,a)}
function ofDecisions(n,e,t){const{classes:s,actual:r,predicted:A,positive:o}=t;const a=r.map((n,e)=>n*s.length+A[e]);const i={classes:s,positive:o,
table:new Float64Array(s.length**2)};for(const n of a)Number.isNaN(n)||i.table[n]++;const l=(0,c.V)(n,i,e);if(typeof l==="string")return null
;return a.map(n=>Number.isNaN(n)?0:l.perCell[n])}function ofClass(n,{actual:e},t,s){const{counts:r,places:A}=placesOf(t,e,s);const o=f[n](r)
;if(typeof o==="string"||tooFew(n,r))return null;return t.map((n,t)=>{const r=A[t];return r<0?0:(e[t]===s?o.positive:o.negative)[r]})}const g=new WeakMap
;function placesOf(n,e,t){const s=g.get(n);if(s)return s;const A=new Uint8Array(e.length);for(let n=0;n<A.length;n++)A[n]=e[n]===t?1:0;const o=(0,r.F)(n,A)
;const a=new Int32Array(n.length);for(let e=0;e<a.length;e++)a[e]=Number.isFinite(n[e])?placeOf(n[e],o.scores):-1;g.set(n,{counts:o,places:a});return{counts:o,
places:a}}function tooFew(n,e){const[t,s]=(0,l.Dq)(e);if(n==="auroc")return Math.min(t,s)<2;return n==="average_precision"?t<2:t+s<2}
function ofEveryClass(n,e,t){const s=new Float64Array(e.actual.length);const r=[...t.keys()].filter(n=>t[n]!==null);for(const A of r){
const o=ofClass(n,e,t[A],A);if(o===null)return null;for(let n=0;n<s.length;n++)s[n]+=o[n]/r.length}return r.length===0?null:s}function ofLogLoss({actual:n},e){
const t=n.map((n,t)=>(0,u.Nn)(e[n]?.[t]??Number.NaN));const s=t.filter(n=>!Number.isNaN(n));if(s.length<2)return null;const r=s.reduce((n,e)=>n+e)/s.length
;return t.map(n=>Number.isNaN(n)?0:(n-r)/s.length)}function placeOf(n,e){let[t,s]=[0,e.length-1];while(t<s){const r=t+s>>1;e[r]<n?t=r+1:s=r}return t}}),
9270:((n,e,t)=>{t.d(e,{S:()=>runningSums,d:()=>compensatedSum});function runningSums(n){return{sums:new Float64Array(n),lost:new Float64Array(n)}}
function compensatedSum(n,e){const{sums:t,lost:s}=runningSums(1);for(let r=0;r<n;r++){const n=e(r);const A=t[0];const o=A+n
;s[0]+=Math.abs(A)>=Math.abs(n)?A-o+n:n-o+A;t[0]=o}return t[0]+s[0]}}),6210:((n,e,t)=>{t.d(e,{V:()=>influences,Z:()=>decisionMetric});var s=t(2512);var r=t(7092)
;const A={precision:(n,e,t)=>({n:n===t&&e===t?1:0,d:e===t?1:0}),recall:(n,e,t)=>({n:n===t&&e===t?1:0,d:n===t?1:0}),f1:(n,e,t)=>({n:n===t&&e===t?2:0,
d:(n===t?1:0)+(e===t?1:0)}),specificity:(n,e,t)=>({n:n!==t&&e!==t?1:0,d:n!==t?1:0})};const o={precision:"nothing was predicted to be in the class",
recall:"no labelled case is in the class",f1:"no case is in the class and none was predicted to be",specificity:"every labelled case is in the class"}
;function influences(n,e,t){const s=e.classes.length;const r=e.table.reduce((n,e)=>n+e,0);if(r===0)return"no labelled case has a prediction"
;if(n==="accuracy"||n==="f1_micro")return accuracy(e,r);if(n==="mcc")return mcc(e,r);const[A,o]=n.split("_");const a=n==="balanced_accuracy"?"recall":A
;const c=t===null?n==="balanced_accuracy"?null:e.positive:e.classes.indexOf(t);if(c!==null)return c<0?"the class does not occur":about(c,a,e)
;const{actual:i,predicted:l}=margins(e);const u=[...Array(s).keys()].filter(e=>i[e]>0||n!=="balanced_accuracy"&&l[e]>0)
;if(n==="balanced_accuracy"&&u.length<2)return"labelled cases are all of one class";const f=new Float64Array(s*s);let g=0;for(const n of u){const t=about(n,a,e)
;const{value:A,perCell:c}=typeof t==="string"?{value:0,perCell:null}:t;const l=o==="weighted"?i[n]/r:1/u.length;g+=l*A;for(let e=0;e<f.length;e++){
f[e]+=l*(c?.[e]??0);o==="weighted"&&(f[e]+=((Math.floor(e/s)===n?1:0)-l)*A/r)}}return{value:g,perCell:f,cases:r}}function decisionMetric(n,e,t,A){
if(e===null)return(0,s.n2)(A===0?"no case has a label":"no labelled case has a prediction",A);const o=influences(n,e,t);const a=e.table.reduce((n,e)=>n+e,0)
;if(typeof o==="string")return(0,s.n2)(o,a);const{value:c,perCell:i,cases:l}=o;const u=i.reduce((n,t,s)=>n+e.table[s]*t*t,0);const f=Math.sqrt(u)
;const bounds=(e,t=1)=>{if(n!=="mcc")return(0,r.G)(c,f,l,e,t);const s=e*t*(f||1/Math.sqrt(l));return[Math.max(-1,c-s),Math.min(1,c+s)]};return{value:c,
standardError:f,cases:a,bounds:bounds}}function accuracy({classes:n,table:e},t){const s=n.length;let r=0;for(let n=0;n<s;n++)r+=e[n*s+n];const A=r/t
;const o=Float64Array.from(e,(n,e)=>((e%(s+1)===0?1:0)-A)/t);return{value:A,perCell:o,cases:t}}function about(n,e,{classes:t,table:s}){const r=t.length
;const at=t=>A[e](Math.floor(t/r),t%r,n);let[a,c,i]=[0,0,0];s.forEach((n,e)=>{const t=at(e);a+=n*t.n;c+=n*t.d;i+=t.d>0?n:0});if(c===0)return o[e];const l=a/c
;const u=Float64Array.from(s,(n,e)=>(at(e).n-l*at(e).d)/c);return{value:l,perCell:u,cases:i}}function mcc(n,e){const t=n.classes.length
;const{actual:s,predicted:r}=margins(n);const dot=(n,e)=>n.reduce((n,t,s)=>n+t*e[s],0);let A=0;for(let e=0;e<t;e++)A+=n.table[e*t+e];const o=A*e-dot(s,r)
;const a=e**2-dot(r,r);const c=e**2-dot(s,s);if(a===0||c===0)return a===0?"every prediction is the same":"labelled cases are all of one class"
;const i=Math.sqrt(a)*Math.sqrt(c);const l=o/i;const u=Float64Array.from(n.table,(n,o)=>{const[u,f]=[Math.floor(o/t),o%t];const g=A+(u===f?e:0)-r[u]-s[f]
;return g/i-l*((e-r[f])/a+(e-s[u])/c)});return{value:l,perCell:u,cases:e}}function margins({classes:n,table:e}){const t=n.length
;const[s,r]=[new Float64Array(t),new Float64Array(t)];e.forEach((n,e)=>{s[Math.floor(e/t)]+=n;r[e%t]+=n});return{actual:s,predicted:r}}}),4309:((n,e,t)=>{t.d(e,{
Y:()=>groupedStandardError,g:()=>standardError});var s=t(9270);function standardError(n){return Math.sqrt((0,s.d)(n.length,e=>n[e]**2))}
function groupedStandardError(n,e){const t=new Map;for(let s=0;s<n.length;s++){const r=e[s]<0?-1-s:e[s];t.set(r,(t.get(r)??0)+n[s])}const s=t.size
;if(s<2)return Number.NaN;const r=s/(s-1)/(n.length/(n.length-1));const A=standardError(Float64Array.from(t.values()))*Math.sqrt(r)
;return Math.max(A,standardError(n))}}),2247:((n,e,t)=>{t.d(e,{cR:()=>ScorePasses,PP:()=>deviations,ni:()=>i});var s=t(4967)
;const r="AGFzbQEAAAABVw1gAn9/AGAEf39/fwBgA39/fABgBX9/fHx8AGABfAF8YAV/f39/fwBgAAF8YAR/f3x8AGAAAX9gAABgBn9/f3x8fwBgBn9/fH98fwF8YAd/f39/f39/AAIOAQZzY29yZXMDbG9nAAQDEhEFBgAAAQAHAgMCCAEDCQoLDAUDAQAABmILfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAACwfTARILd2Fsa0xhdHRpY2UAEAhwb29sUm93cwARDWFkZERldmlhdGlvbnMADwRoZWFwAAsDdXNlAAEFYmVnaW4ADgV0b3RhbAACCnJhbmtTaGFyZXMABw5wcmVjaXNpb25TdGVwcwAIE3ByZWNpc2lvbkluZmx1ZW5jZXMACQ1zcXVhcmVkTG9zc2VzAAYJbG9nTG9zc2VzAAoJc3VtTG9zc2VzAAQKc3VtU3F1YXJlcwADBmNlbnRyZQANB3N1bUJpbnMABQRnYXBzAAwGbWVtb3J5AgAKjRARFgAgACQAIAEkASACJAIgAyQDIAQkBAsHACMFIwagC3cCAnwCfwNAIAAgAUgEQCMGIwUjBSAAQQJ0IgUjAWooAgC4IABBA3QiBCMDaisDACICIAKioiMCIAVqKAIAuCMEIARqKwMAIgIgAqKioCICoCIDoSACoCACIAOhIwWgIwUgAmYboCQGIAMkBSAAQQFqIQAMAQsLC20CAnwCfwNAIAAgAUgEQCMGIwUjBSAAQQJ0IgQjAWooAgC4IABBA3QiBSMDaisDAKIjAiAEaigCALgjBCAFaisDAKKgIgKgIgOhIAKgIAIgA6EjBaAjBSACZhugJAYgAyQFIABBAWohAAwBCwsLrAECA3wCfwNAIAAgAUgEQCADIAJBAWsiByMAIABBA3RqKwMAIgUgAreinPwCIghBACAIQQBOGyIIIAcgCEgbIgdBA3RqIgggCCsDACAAQQJ0IggjAWooAgC4IgYjAiAIaigCALigIgQgBaKgOQMAIAMgAiAHakEDdGoiCCAIKwMAIAagOQMAIAMgAkEBdCAHakEDdGoiByAHKwMAIASgOQMAIABBAWohAAwBCwsLTwIBfwJ8A0AgACABSARAIABBA3QiAiMAaisDACIDRAAAAAAAAPC/oCEEIwMgAmogBCAEojkDACMEIAJqIAMgA6I5AwAgAEEBaiEADAELCwuOAQIDfAF/A0AgACABSARAIwUgAEECdCIHIwFqKAIAuCIEIwgjAiAHaigCALgiBUQAAAAAAADgP6KgIgaioCQFIABBA3QiByMDaiAGIAOjOQMAIwQgB2pEAAAAAAAA8D8jByAERAAAAAAAAOA/oqAgAqOhOQMAIwggBaAkCCMHIASgJAcgAEEBaiEADAELCwtXAgF/AXwgAUEBayEBA0AgACABTARAIwcgAUECdCIDIwFqKAIAuCIEoCQHIwgjAiADaigCALigJAgjBSAEIAKjIwcjByMIoKOioCQFIAFBAWshAQwBCwsLmAECBnwCfwNAIAAgAUgEQCADIwehIgUgBCMIoSIIoCIGIAaiIQcjCSAAQQJ0IgsjAWooAgC4IgkgA6MiCiAIoiAHo6AkCSMKIAogBaIgB6OgJAogAEEDdCIMIwNqIAUgBqMgAqEgA6MjCaA5AwAjBCAMaiMKmjkDACMHIAmgJAcjCCMCIAtqKAIAuKAkCCAAQQFqIQAMAQsLC7YBAgF8AX8DQCAAIAFIBEAgAEEDdCIEIwBqKwMAIQMjAyAEaiMBIABBAnRqKAIAuEQAAAAAAAAAAGEEfEQAAAAAAAAAAAVEAAAAAAAA8D8gAqEgAiADpaQQAJoLOQMAIwQgAEEDdGojAiAAQQJ0aigCALhEAAAAAAAAAABhBHxEAAAAAAAAAAAFRAAAAAAAAPA/IAKhIAJEAAAAAAAA8D8gA6GlpBAAmgs5AwAgAEEBaiEADAELCwsFAEGACAt4AgN/AnwDQCAAIAFIBEAgAyACQQFrIgUgAEEDdCIEIwBqKwMAIgcgAreinPwCIgZBACAGQQBOGyIGIAUgBkgbQQN0aisDACEIIwMgBGogCCAHRAAAAAAAAPC/oKI5AwAjBCAEaiAIIAeiOQMAIABBAWohAAwBCwsLRwECfwNAIAAgAUgEQCAAQQN0IgUjA2oiBiAGKwMAIAKhIAOjOQMAIwQgBWoiBSAFKwMAIAKhIASjOQMAIABBAWohAAwBCwsLRABEAAAAAAAAAAAkCkQAAAAAAAAAACQJRAAAAAAAAAAAJAhEAAAAAAAAAAAkB0QAAAAAAAAAACQGRAAAAAAAAAAAJAULmQEDBXsBfwJ8IAX9AAQAIQYgBf0ABBAhCANAIAIgC0oEQCAGIAAgC0EDdGorAwAgA6IgBKEiDCABIAtBAnRqKAIAuKIiDf0UIAwgDaL9IgEiCv3wASIHIAb98QEhCSAIIAYgByAJ/fEB/fEBIAogCf3xAf3wAf3wASEIIAchBiALQQFqIQsMAQsLIAUgBv0LBAAgBSAI/QsEEAuGAwMFfwV8A3sgALcgAbegIQ1BASEKA0AgCiAAIAFqTCAEIAxmcQRAIAUEQCAFIAlBA3RqRAAAAAAAAPA/OQMAIAUgB0ECakEDdGpEAAAAAAAA8D85AwALIAwgB0EBaiIGIAAgACAGShsiByAJIAogAWsiBiAGIAlIGyIJa0EBaregIQwgBQRARAAAAAAAAPA/IAq3IgujIg79FCEQIAv9FCERIAchBgNAIAYgCUoEQCAFIAZBA3RqIgggBkEBa7f9FCAGt/0iASISIAhBCGv9AAQA/fIBIBEgEv3xASAI/QAEAP3yAf3wASAQ/fIB/QsEACAGQQJrIQYMAQsLIAYgCUYEQCAFIAZBA3RqIgggBrciDyAIKwMAoiALIA+hIAgrAwiioCAOojkDCAsLIAogAygCAEYEQCAJIAq3IAC3oiILIAKhIA2jnPwCQQFqIgYgBiAJSBshCSAHIAsgAqAgDaOb/AJBAWsiBiAGIAdKGyEHIANBBGohAwsgCkEBaiEKDAELCyAMC54BAgR/AnwDQCACIAhKIgogBSAHSnIEQCAKBHwgACAIQQN0aisDAAVEAAAAAAAA8H8LIgsgBSAHSgR8IAMgB0EDdGorAwAFRAAAAAAAAPB/CyIMZQRAIAkgASAIQQJ0aigCAGohCSAIQQFqIQgLIAsgDGYEQCAJIAQgB0ECdGooAgBqIQkgB0EBaiEHCyAGIAk2AgAgBkEEaiEGDAELCws="
;const A=4096;const o=2;const a=2**32;const c=65536;const i=(0,s.F)(r,{scores:{log:Math.log}});let l;let u=[];let f=0;let g=0;class ScorePasses{kernel;scores
;bins;influences;constructor(n){l??=i();this.kernel=l;this.scores=n.scores.length;this.bins=Math.ceil(l.heap()/8)*8;this.influences=this.bins+c
;const placeOf=n=>this.influences+16*f*(1+n);if(this.scores>f||u.length===0){f=Math.max(f,this.scores);u=Array.from({length:placeOf(o)<=a?o:1},()=>null);g=0}
const{memory:e}=l;(0,s.V)(e,placeOf(u.length));let t=u.indexOf(n);if(t<0){t=g;g=(g+1)%u.length;u[t]=n;new Float64Array(e.buffer,placeOf(t),f).set(n.scores)
;new Uint32Array(e.buffer,placeOf(t)+8*f,f).set(n.positives);new Uint32Array(e.buffer,placeOf(t)+12*f,f).set(n.negatives)}const r=placeOf(t)
;l.use(r,r+8*f,r+12*f,this.influences,this.influences+8*f)}rankShares(n,e){const{rankShares:t}=this.kernel;return this.over((s,r)=>t(s,r,n,e))}
precisionInfluences(n,e){const{begin:t,precisionSteps:s,precisionInfluences:r,sumSquares:o,total:a}=this.kernel;t()
;for(let e=this.scores;e>0;e-=A)s(Math.max(0,e-A),e,n);const c=a();const i=this.over((t,s)=>{r(t,s,c,n,e);o(t,s)});return{value:c,squares:i}}squaredLosses(){
const{squaredLosses:n,sumLosses:e}=this.kernel;return this.over((t,s)=>{n(t,s);e(t,s)})}logLosses(n){const{logLosses:e,sumLosses:t}=this.kernel
;return this.over((s,r)=>{e(s,r,n);t(s,r)})}gaps(n,e,t){const{gaps:s,centre:r,sumSquares:A}=this.kernel;this.doubles(this.bins,n.length).set(n)
;return this.over((o,a)=>{s(o,a,n.length,this.bins);r(o,a,e,t,t);A(o,a)})}centre(n,e,t){const{centre:s,sumSquares:r}=this.kernel;return this.over((A,o)=>{
s(A,o,n,e,t);r(A,o)})}sumBins(n){const e=this.doubles(this.bins,3*n).fill(0);const{sumBins:t}=this.kernel;this.over((e,s)=>t(e,s,n,this.bins))
;return[e.slice(0,n),e.slice(n,2*n),e.slice(2*n)]}left(){const{influences:n,scores:e}=this;return{positive:this.doubles(n,e),negative:this.doubles(n+8*f,e)}}
over(n){const{begin:e,total:t}=this.kernel;e();for(let e=0;e<this.scores;e+=A)n(e,Math.min(e+A,this.scores));return t()}doubles(n,e){
return new Float64Array(this.kernel.memory.buffer,n,e)}}function deviations({values:n,rows:e},t,r){l??=i();const{memory:o,addDeviations:a}=l
;const u=Math.ceil(l.heap()/16)*16;const[f,g]=[u+32,u+32+8*A];(0,s.V)(o,u+c);const I=new Float64Array(o.buffer,u,4).fill(0);const h={
values:new Float64Array(o.buffer,f,A),rows:new Uint32Array(o.buffer,g,A)};for(let s=0;s<n.length;s+=A){const o=n.subarray(s,s+A);h.values.set(o)
;h.rows.set(e.subarray(s,s+A));a(f,g,o.length,t,r,u)}const[d,C,B,E]=I;return{sum:d+B,squares:C+E}}}),627:((n,e,t)=>{t.d(e,{Zl:()=>normalQuantile,
kC:()=>normalDensity,vr:()=>normalCdf});function normalCdf(n){if(n===0)return.5;if(Math.abs(n)<1.2)return.5+normalDensity(n)*centralSeries(n)
;return n<0?upperTail(-n):1-upperTail(n)}function normalQuantile(n){if(!(n>=0&&n<=1))return NaN;if(n===0)return-1/0;if(n===1)return 1/0;if(n===.5)return 0
;if(n>.5)return-normalQuantile(1-n);const e=Math.sqrt(-2*Math.log(n));let t=(2.515517+e*(.802853+e*.010328))/(1+e*(1.432788+e*(.189269+e*.001308)))-e
;for(let e=0;e<3;e++){const e=t>-1.2;const s=e?centralSeries(t)-(n-.5)/normalDensity(t):(normalCdf(t)-n)/normalDensity(t);t-=s/(1+t*s/2)}return t}
function normalDensity(n){if(Math.abs(n)>40)return 0;const e=Math.round(n*16)/16;return Math.exp(-e*e/2)*Math.exp(-(n-e)*(n+e)/2)/Math.sqrt(2*Math.PI)}
function centralSeries(n){let e=n;let t=n;for(let s=3;Math.abs(e)>1e-18*Math.abs(t);s+=2){e*=n*n/s;t+=e}return t}function upperTail(n){if(n>39)return 0;let e=n
;for(let t=Math.ceil(20+400/(n*n));t>=1;t--)e=n+t/e;return normalDensity(n)/e}}),2989:((n,e,t)=>{t.d(e,{M:()=>residualInfluences,i:()=>regressionMetric})
;var s=t(3558);var r=t(2512);function regressionMetric(n,e,t){if(e===null||e.cases===0)return(0,
r.n2)(t===0?"no case has a target":"no case has both a target and a prediction",t);const s=A[n](e);if(typeof s==="string")return(0,r.n2)(s,e.cases)
;const{value:o,variance:a,least:c=-1/0,greatest:i=1/0,cases:l=e.cases,note:u}=s;if(l<2)return(0,r.n2)("one case shows no spread",l)
;const f=Math.sqrt(Math.max(0,a));return{value:o,standardError:f,cases:l,bounds:(n,e=1)=>[Math.max(c,o-n*e*f),Math.min(i,o+n*e*f)],...u===void 0?{}:{note:u}}}
function residualInfluences(n,{actual:e,predicted:t},s){const r=regressionMetric(n,s,s.cases);if(!("value"in r))return null
;const{value:A,standardError:o,cases:a}=r;const{origin:c,moments:i,cases:l}=s;const u=c+i[1][0]/l;const f=central(i,i[1][0]/l,2,0);const g={
mae:n=>(Math.abs(n)-A)/a,bias:n=>(n-A)/a,rmse:n=>A===0?0:(n**2-A**2)/(2*A*a),r2:(n,e)=>-(n**2-(1-A)*(e-u)**2)/f,mape:(n,e)=>e===0?0:(Math.abs(n/e)-A)/a,
median_absolute_error:n=>Math.sign(Math.abs(n)-A)*o/Math.sqrt(a)};return e.map((e,s)=>{const r=t[s]-e;return Number.isFinite(r)?g[n](r,e):0})}const A={
mae({cases:n,absolute:e,moments:t}){const s=e/n;return{value:s,variance:(t[0][2]/n-s**2)/n,least:0}},bias({cases:n,moments:e}){const t=e[0][1]/n;return{value:t,
variance:(e[0][2]/n-t**2)/n}},rmse({cases:n,moments:e}){const t=e[0][2]/n;const s=Math.sqrt(t);const r=s===0?0:(e[0][4]/n-t**2)/n/(4*t);return{value:s,
variance:r,least:0}},r2({cases:n,moments:e}){const t=e[1][0]/n;const about=(n,s)=>central(e,t,n,s);const s=about(2,0);if(!(s>0))return"every target is the same"
;const r=e[0][2]/s;const A=(e[0][4]-2*r*about(2,2)+r**2*about(4,0))/s**2;return{value:1-r,variance:A,greatest:1}},
mape({cases:n,zeroTargets:e,percentage:t,percentageSquared:s}){const r=n-e;if(r===0)return"every target is zero";const A=t/r;const o={value:A,
variance:(s/r-A**2)/r,least:0,cases:r};return e===0?o:{...o,note:`Left out: ${e} of ${n} targets are zero`}},median_absolute_error({cases:n,absoluteErrors:e}){
const t=(rank(e,Math.floor((n-1)/2))+rank(e,Math.floor(n/2)))/2;const s=1.959963984540054*Math.sqrt(n/4);const r=rank(e,Math.max(0,Math.floor(n/2-s)))
;const A=rank(e,Math.min(n-1,Math.ceil(n/2+s)));return{value:t,variance:((A-r)/3.919927969080108)**2,least:0}}};function central(n,e,t,s){let r=0;let A=1
;for(let o=0;o<=t;o++){r+=A*(-e)**o*n[t-o][s];A=A*(t-o)/(o+1)}return r}function rank({values:n,rows:e},t){return n[(0,s.bJ)(e,t).index]}}),233:((n,e,t)=>{t.d(e,{
Dq:()=>classSizes,TE:()=>oneClassOnly,u4:()=>influencesOn});var s=t(3558);function influencesOn(n,e,t){return{value:n,error:Math.sqrt(e),...t.left()}}
function classSizes({positives:n,negatives:e}){return[(0,s.QL)({rows:n}),(0,s.QL)({rows:e})]}function oneClassOnly(n,e){
if(n+e===0)return"no labelled case has a score";return n===0||e===0?"every labelled case is "+(n===0?"negative":"positive"):null}}),3318:((n,e,t)=>{t.d(e,{
$o:()=>shareOfOne,Nn:()=>logLossOf,TP:()=>c,_1:()=>logLoss,cF:()=>averagePrecision,dz:()=>brierInfluences,fB:()=>whyNoProbabilities,hh:()=>lossBounds,
ru:()=>brier,sD:()=>averagePrecisionInfluences,sm:()=>logLossInfluences});var s=t(2247);var r=t(233);var A=t(2512);var o=t(7092);const a=2**-52
;const c="scores lie outside 0 to 1";function brier(n){return shareOfOne(n,brierInfluences(n))}function shareOfOne(n,e){const[t,s]=(0,r.Dq)(n)
;if(typeof e==="string")return(0,A.n2)(e,t+s);const{value:a,error:c}=e;return{value:a,standardError:c,cases:t+s,bounds:(n,e=1)=>(0,o.G)(a,c,t+s,n,e)}}
function brierInfluences(n){const e=whyNoProbabilities(n);if(e!==null)return e;const t=new s.cR(n);return influencesOnMean(n,t.squaredLosses(),t)}
function logLoss(n){const[e,t]=(0,r.Dq)(n);const s=logLossInfluences(n);if(typeof s==="string")return(0,A.n2)(s,e+t);if(e+t<2)return(0,
A.n2)("one case shows no spread",e+t);const{value:o,error:a}=s;return{value:o,standardError:a,cases:e+t,bounds:lossBounds(o,a)}}function logLossInfluences(n){
const e=whyNoProbabilities(n);if(e!==null)return e;const t=new s.cR(n);return influencesOnMean(n,t.logLosses(a),t)}function logLossOf(n){
return-Math.log(Math.min(1-a,Math.max(a,n)))}function lossBounds(n,e){return(t,s=1)=>[Math.max(0,n-t*s*e),n+t*s*e]}function whyNoProbabilities(n){
const{scores:e}=n;const[t,s]=(0,r.Dq)(n);if(t+s===0)return"no labelled case has a score";return e[0]<0||e.at(-1)>1?c:null}function influencesOnMean(n,e,t){
const[s,A]=(0,r.Dq)(n);const o=s+A;const a=e/o;return(0,r.u4)(a,t.centre(a,o,o),t)}function averagePrecision(n){const[e,t]=(0,r.Dq)(n)
;const s=averagePrecisionInfluences(n);if(typeof s==="string")return(0,A.n2)(s,e+t);const{value:a}=s;const c=e<2?0:s.error;return{value:a,standardError:c,
cases:e+t,bounds:(n,t=1)=>(0,o.G)(a,c,e,n,t)}}function averagePrecisionInfluences(n){const[e,t]=(0,r.Dq)(n);const A=(0,r.TE)(e,t);if(A!==null)return A
;const o=new s.cR(n);const{value:a,squares:c}=o.precisionInfluences(e,t);return(0,r.u4)(a,c,o)}}),2512:((n,e,t)=>{t.d(e,{X6:()=>standardErrorOf,
fJ:()=>isStatistic,jh:()=>measured,n2:()=>noEvidence});var s=t(627);function noEvidence(n,e){return{noEvidence:n,cases:e}}function isStatistic(n){
return"value"in n}function twoSidedZ(n){return(0,s.Zl)((1+n)/2)}function measured(n,e){if(!isStatistic(n))return n;const{value:t,cases:s,note:r}=n
;const A=n.bounds(twoSidedZ(e));const o=standardErrorOf(n)
;if(![t,o,...A].every(Number.isFinite))return noEvidence("its numbers are too large or too small to be computed",s);const a={value:t,standardError:o,interval:A,
cases:s};return r===void 0?a:{...a,note:r}}function standardErrorOf({standardError:n,bounds:e}){if(n>0)return n;const t=twoSidedZ(.95);const[s,r]=e(t)
;return(r-s)/(2*t)}}),7092:((n,e,t)=>{t.d(e,{G:()=>effectiveWilson});function wilson(n,e,t){if(!(e>0))return[0,1];const s=e-n;const r=n+t*t/2
;const A=t*Math.sqrt(n/e*s+t*t/4);const o=n<=0?0:n*(n/e)/(r+A);const a=s<=0?1:1-s*(s/e)/(s+t*t/2+A);return[o,Math.min(1,a)]}
function effectiveWilson(n,e,t,s,r=1){const A=Math.min(1,Math.max(0,n));const o=e*r;if(A===0||A===1||o===0)return wilson(A*t/r**2,t/r**2,s);const a=A*(1-A)/o/o
;if(a<1e15)return wilson(A*a,a,s);return[Math.max(0,A-s*o),Math.min(1,A+s*o)]}})};