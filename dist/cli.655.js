export const id=655;export const ids=[655];export const modules={9847:((e,n,t)=>{t.d(n,{Zf:()=>sayShare,cv:()=>say,j2:()=>sayCount,oh:()=>thousands})
;function say(e){if(!Number.isFinite(e))return"not a number";if(Number.isInteger(e))return Math.abs(e)<1e21?grouped(e):e.toLocaleString("en-US")
;if(Math.abs(e)>=1e6||Math.abs(e)<1e-4)return e.toExponential(2);return grouped(fourDigits(e))}function grouped(e){const n=e<0||Object.is(e,-0)?"-":""
;return n+thousands(String(Math.abs(e)))}function thousands(e){const[n="",t]=e.split(".");const s=n.length>3?n.replace(/\B(?=(\d{3})+$)/g,","):n
;return t===void 0?s:`${s}.${t}`}function fourDigits(e){const[n="",t="0"]=e.toExponential().split("e");const[,s,r=""]=/^(-?)(.*)$/.exec(n.replace(".",""))
;const o=r.length>4&&r[4]>="5"?1:0;return Number(`${s}${Number(r.slice(0,4))+o}e${Number(t)-Math.min(3,r.length-1)}`)}function sayShare(e){
return`${say(100*e)} %`}function sayCount(e,n,t=`${n}s`){return`${say(e)} ${e===1?n:t}`}}),2072:((e,n,t)=>{t.d(n,{pc:()=>aurocInfluences,vt:()=>auroc})
;var s=t(2247);var r=t(233);var o=t(2512);function auroc(e){const[n,t]=(0,r.Dq)(e);const s=aurocInfluences(e);if(typeof s==="string")return(0,o.n2)(s,n+t)
;const{value:A}=s;const a=Math.min(n,t)<2?0:s.error;const bounds=(e,s=1)=>{if(A===0||A===1||a===0)return newcombeMethod5(A,n,t,e*s);const r=Math.log(A/(1-A))
;const o=e*s*a/(A*(1-A));return[1/(1+Math.exp(o-r)),1/(1+Math.exp(-o-r))]};return{value:A,standardError:a,cases:n+t,bounds:bounds}}function aurocInfluences(e){
const[n,t]=(0,r.Dq)(e);const o=(0,r.TE)(n,t);if(o!==null)return o;const A=new s.c(e);const a=A.rankShares(n,t)/n/t
;const[c,i]=[n,t].map(e=>Math.sqrt(e*Math.max(1,e-1)));return(0,r.u4)(a,A.centre(a,c,i),A)}function newcombeMethod5(e,n,t,s){const r=(n+t)/2-1
;const error=e=>Math.sqrt(e*(1-e)*(1+r*((1-e)/(2-e)+e/(1+e)))/n/t);const solve=n=>{let[t,r]=[e,n];for(let n=0;n<200;n++){const n=(t+r)/2
;Math.abs(n-e)>s*error(n)?r=n:t=n}return t};return[e===0?0:solve(0),e===1?1:solve(1)]}}),606:((e,n,t)=>{t.d(n,{LK:()=>calibrationInfluences,
fW:()=>calibrationError,xD:()=>calibration});var s=t(2247);var r=t(233);var o=t(3318);function calibration(e,n=10){return binsOf(e,n).filter(({cases:e})=>e>0)}
const A=new WeakMap;function binsOf(e,n){const t=A.get(e);if(t?.length===n)return t;const s=countBins(e,n);A.set(e,s);return s}function countBins(e,n){
const{scores:t}=e;if(t.length===0||t[0]<0||t.at(-1)>1)return[];const[r,o,A]=new s.c(e).sumBins(n);return Array.from(A,(e,n)=>({score:r[n]/e,positives:o[n]/e,
cases:e}))}function calibrationError(e){return(0,o.$o)(e,calibrationInfluences(e))}function calibrationInfluences(e){const n=(0,o.fB)(e);if(n!==null)return n
;const[t,A]=(0,r.Dq)(e);const a=t+A;const c=binsOf(e,10).map(({score:e,positives:n,cases:t})=>t===0?{gap:0,share:0}:{gap:e-n,share:t/a})
;const i=c.reduce((e,{gap:n,share:t})=>e+t*Math.abs(n),0);const l=new s.c(e);const u=Float64Array.from(c,({gap:e})=>Math.sign(e));return(0,
r.u4)(i,l.gaps(u,i,a),l)}}),1033:((e,n,t)=>{t.d(n,{G:()=>influenceOfCases});var s=t(8257);var r=t(9242);var o=t(4036);var A=t(2072);var a=t(606);var c=t(6210)
;var i=t(2989);var l=t(233);var u=t(3318);const f={auroc:A.pc,average_precision:u.sD,log_loss:u.sm,brier:u.dz,calibration_error:a.LK}
;function influenceOfCases(e,n,t){const{needs:r}=o.Z[e];if(r==="decisions")return ofDecisions(e,n,t);if(r==="numbers")return(0,i.M)(e,t,(0,
s.W)(t.actual,t.predicted,null));if(t.scores&&t.positive!==null)return ofClass(e,t,t.scores,t.positive);const{classes:A,classScores:a}=t;if(!a)return null
;const c=n===null?-1:A.indexOf(n);if(n!==null)return a[c]?ofClass(e,t,a[c],c):null;return e==="log_loss"?ofLogLoss(t,a):ofEveryClass(e,t,a)}
function ofDecisions(e,n,t){const{classes:s,actual:r,predicted:o,positive:A}=t;const a=r.map((e,n)=>e*s.length+o[n]);const i={classes:s,positive:A,
table:new Float64Array(s.length**2)};for(const e of a)Number.isNaN(e)||i.table[e]++;const l=(0,c.V)(e,i,n);if(typeof l==="string")return null
;return a.map(e=>Number.isNaN(e)?0:l.perCell[e])}function ofClass(e,{actual:n},t,s){const{counts:r,places:o}=placesOf(t,n,s);const A=f[e](r)
;if(typeof A==="string"||tooFew(e,r))return null;return t.map((e,t)=>{const r=o[t];return r<0?0:(n[t]===s?A.positive:A.negative)[r]})}const g=new WeakMap
;function placesOf(e,n,t){const s=g.get(e);if(s)return s;const o=new Uint8Array(n.length);for(let e=0;e<o.length;e++)o[e]=n[e]===t?1:0;const A=(0,r.F)(e,o)
;const a=new Int32Array(e.length);for(let n=0;n<a.length;n++)a[n]=Number.isFinite(e[n])?placeOf(e[n],A.scores):-1;g.set(e,{counts:A,places:a});return{counts:A,
places:a}}function tooFew(e,n){const[t,s]=(0,l.Dq)(n);if(e==="auroc")return Math.min(t,s)<2;return e==="average_precision"?t<2:t+s<2}
function ofEveryClass(e,n,t){const s=new Float64Array(n.actual.length);const r=[...t.keys()].filter(e=>t[e]!==null);for(const o of r){
const A=ofClass(e,n,t[o],o);if(A===null)return null;for(let e=0;e<s.length;e++)s[e]+=A[e]/r.length}return r.length===0?null:s}function ofLogLoss({actual:e},n){
const t=e.map((e,t)=>(0,u.Nn)(n[e]?.[t]??Number.NaN));const s=t.filter(e=>!Number.isNaN(e));if(s.length<2)return null;const r=s.reduce((e,n)=>e+n)/s.length
;return t.map(e=>Number.isNaN(e)?0:(e-r)/s.length)}function placeOf(e,n){let[t,s]=[0,n.length-1];while(t<s){const r=t+s>>1;n[r]<e?t=r+1:s=r}return t}}),
9270:((e,n,t)=>{t.d(n,{S:()=>runningSums,d:()=>compensatedSum});function runningSums(e){return{sums:new Float64Array(e),lost:new Float64Array(e)}}
function compensatedSum(e,n){const{sums:t,lost:s}=runningSums(1);for(let r=0;r<e;r++){const e=n(r);const o=t[0];const A=o+e
;s[0]+=Math.abs(o)>=Math.abs(e)?o-A+e:e-A+o;t[0]=A}return t[0]+s[0]}}),6210:((e,n,t)=>{t.d(n,{V:()=>influences,Z:()=>decisionMetric});var s=t(2512);var r=t(7092)
;const o={precision:(e,n,t)=>({n:e===t&&n===t?1:0,d:n===t?1:0}),recall:(e,n,t)=>({n:e===t&&n===t?1:0,d:e===t?1:0}),f1:(e,n,t)=>({n:e===t&&n===t?2:0,
d:(e===t?1:0)+(n===t?1:0)}),specificity:(e,n,t)=>({n:e!==t&&n!==t?1:0,d:e!==t?1:0})};const A={precision:"nothing was predicted to be in the class",
recall:"no labelled case is in the class",f1:"no case is in the class and none was predicted to be",specificity:"every labelled case is in the class"}
;function influences(e,n,t){const s=n.classes.length;const r=n.table.reduce((e,n)=>e+n,0);if(r===0)return"no labelled case has a prediction"
;if(e==="accuracy"||e==="f1_micro")return accuracy(n,r);if(e==="mcc")return mcc(n,r);const[o,A]=e.split("_");const a=e==="balanced_accuracy"?"recall":o
;const c=t===null?e==="balanced_accuracy"?null:n.positive:n.classes.indexOf(t);if(c!==null)return c<0?"the class does not occur":about(c,a,n)
;const{actual:i,predicted:l}=margins(n);const u=[...Array(s).keys()].filter(n=>i[n]>0||e!=="balanced_accuracy"&&l[n]>0)
;if(e==="balanced_accuracy"&&u.length<2)return"labelled cases are all of one class";const f=new Float64Array(s*s);let g=0;for(const e of u){const t=about(e,a,n)
;const{value:o,perCell:c}=typeof t==="string"?{value:0,perCell:null}:t;const l=A==="weighted"?i[e]/r:1/u.length;g+=l*o;for(let n=0;n<f.length;n++){
f[n]+=l*(c?.[n]??0);A==="weighted"&&(f[n]+=((Math.floor(n/s)===e?1:0)-l)*o/r)}}return{value:g,perCell:f,cases:r}}function decisionMetric(e,n,t,o){
if(n===null)return(0,s.n2)(o===0?"no case has a label":"no labelled case has a prediction",o);const A=influences(e,n,t);const a=n.table.reduce((e,n)=>e+n,0)
;if(typeof A==="string")return(0,s.n2)(A,a);const{value:c,perCell:i,cases:l}=A;const u=i.reduce((e,t,s)=>e+n.table[s]*t*t,0);const f=Math.sqrt(u)
;const bounds=(n,t=1)=>{if(e!=="mcc")return(0,r.G)(c,f,l,n,t);const s=n*t*(f||1/Math.sqrt(l));return[Math.max(-1,c-s),Math.min(1,c+s)]};return{value:c,
standardError:f,cases:a,bounds:bounds}}function accuracy({classes:e,table:n},t){const s=e.length;let r=0;for(let e=0;e<s;e++)r+=n[e*s+e];const o=r/t
;const A=Float64Array.from(n,(e,n)=>((n%(s+1)===0?1:0)-o)/t);return{value:o,perCell:A,cases:t}}function about(e,n,{classes:t,table:s}){const r=t.length
;const at=t=>o[n](Math.floor(t/r),t%r,e);let[a,c,i]=[0,0,0];s.forEach((e,n)=>{const t=at(n);a+=e*t.n;c+=e*t.d;i+=t.d>0?e:0});if(c===0)return A[n];const l=a/c
;const u=Float64Array.from(s,(e,n)=>(at(n).n-l*at(n).d)/c);return{value:l,perCell:u,cases:i}}function mcc(e,n){const t=e.classes.length
;const{actual:s,predicted:r}=margins(e);const dot=(e,n)=>e.reduce((e,t,s)=>e+t*n[s],0);let o=0;for(let n=0;n<t;n++)o+=e.table[n*t+n];const A=o*n-dot(s,r)
;const a=n**2-dot(r,r);const c=n**2-dot(s,s);if(a===0||c===0)return a===0?"every prediction is the same":"labelled cases are all of one class"
;const i=Math.sqrt(a)*Math.sqrt(c);const l=A/i;const u=Float64Array.from(e.table,(e,A)=>{const[u,f]=[Math.floor(A/t),A%t];const g=o+(u===f?n:0)-r[u]-s[f]
;return g/i-l*((n-r[f])/a+(n-s[u])/c)});return{value:l,perCell:u,cases:n}}function margins({classes:e,table:n}){const t=e.length
;const[s,r]=[new Float64Array(t),new Float64Array(t)];n.forEach((e,n)=>{s[Math.floor(n/t)]+=e;r[n%t]+=e});return{actual:s,predicted:r}}}),4309:((e,n,t)=>{t.d(n,{
Y:()=>groupedStandardError,g:()=>standardError});var s=t(9270);function standardError(e){return Math.sqrt((0,s.d)(e.length,n=>e[n]**2))}
function groupedStandardError(e,n){const t=new Map;for(let s=0;s<e.length;s++){const r=n[s]<0?-1-s:n[s];t.set(r,(t.get(r)??0)+e[s])}const s=t.size
;if(s<2)return Number.NaN;const r=s/(s-1)/(e.length/(e.length-1));const o=standardError(Float64Array.from(t.values()))*Math.sqrt(r)
;return Math.max(o,standardError(e))}}),2247:((e,n,t)=>{t.d(n,{c:()=>ScorePasses,P:()=>deviations});var s=t(4967)
;const r="AGFzbQEAAAABQwtgAn9/AGAEf39/fwBgA39/fABgBX9/fHx8AGABfAF8YAV/f39/fwBgAAF8YAR/f3x8AGAAAX9gAABgBn9/f3x8fwACDgEGc2NvcmVzA2xvZwAEAxAPBQYAAAEABwIDAggBAwkKBQMBAAAGYgt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALB7oBEA1hZGREZXZpYXRpb25zAA8EaGVhcAALA3VzZQABBWJlZ2luAA4FdG90YWwAAgpyYW5rU2hhcmVzAAcOcHJlY2lzaW9uU3RlcHMACBNwcmVjaXNpb25JbmZsdWVuY2VzAAkNc3F1YXJlZExvc3NlcwAGCWxvZ0xvc3NlcwAKCXN1bUxvc3NlcwAECnN1bVNxdWFyZXMAAwZjZW50cmUADQdzdW1CaW5zAAUEZ2FwcwAMBm1lbW9yeQIACuULDxYAIAAkACABJAEgAiQCIAMkAyAEJAQLBwAjBSMGoAt3AgJ8An8DQCAAIAFIBEAjBiMFIwUgAEECdCIFIwFqKAIAuCAAQQN0IgQjA2orAwAiAiACoqIjAiAFaigCALgjBCAEaisDACICIAKioqAiAqAiA6EgAqAgAiADoSMFoCMFIAJmG6AkBiADJAUgAEEBaiEADAELCwttAgJ8An8DQCAAIAFIBEAjBiMFIwUgAEECdCIEIwFqKAIAuCAAQQN0IgUjA2orAwCiIwIgBGooAgC4IwQgBWorAwCioCICoCIDoSACoCACIAOhIwWgIwUgAmYboCQGIAMkBSAAQQFqIQAMAQsLC6wBAgN8An8DQCAAIAFIBEAgAyACQQFrIgcjACAAQQN0aisDACIFIAK3opz8AiIIQQAgCEEAThsiCCAHIAhIGyIHQQN0aiIIIAgrAwAgAEECdCIIIwFqKAIAuCIGIwIgCGooAgC4oCIEIAWioDkDACADIAIgB2pBA3RqIgggCCsDACAGoDkDACADIAJBAXQgB2pBA3RqIgcgBysDACAEoDkDACAAQQFqIQAMAQsLC08CAX8CfANAIAAgAUgEQCAAQQN0IgIjAGorAwAiA0QAAAAAAADwv6AhBCMDIAJqIAQgBKI5AwAjBCACaiADIAOiOQMAIABBAWohAAwBCwsLjgECA3wBfwNAIAAgAUgEQCMFIABBAnQiByMBaigCALgiBCMIIwIgB2ooAgC4IgVEAAAAAAAA4D+ioCIGoqAkBSAAQQN0IgcjA2ogBiADozkDACMEIAdqRAAAAAAAAPA/IwcgBEQAAAAAAADgP6KgIAKjoTkDACMIIAWgJAgjByAEoCQHIABBAWohAAwBCwsLVwIBfwF8IAFBAWshAQNAIAAgAUwEQCMHIAFBAnQiAyMBaigCALgiBKAkByMIIwIgA2ooAgC4oCQIIwUgBCACoyMHIwcjCKCjoqAkBSABQQFrIQEMAQsLC5gBAgZ8An8DQCAAIAFIBEAgAyMHoSIFIAQjCKEiCKAiBiAGoiEHIwkgAEECdCILIwFqKAIAuCIJIAOjIgogCKIgB6OgJAkjCiAKIAWiIAejoCQKIABBA3QiDCMDaiAFIAajIAKhIAOjIwmgOQMAIwQgDGojCpo5AwAjByAJoCQHIwgjAiALaigCALigJAggAEEBaiEADAELCwu2AQIBfAF/A0AgACABSARAIABBA3QiBCMAaisDACEDIwMgBGojASAAQQJ0aigCALhEAAAAAAAAAABhBHxEAAAAAAAAAAAFRAAAAAAAAPA/IAKhIAIgA6WkEACaCzkDACMEIABBA3RqIwIgAEECdGooAgC4RAAAAAAAAAAAYQR8RAAAAAAAAAAABUQAAAAAAADwPyACoSACRAAAAAAAAPA/IAOhpaQQAJoLOQMAIABBAWohAAwBCwsLBQBBgAgLeAIDfwJ8A0AgACABSARAIAMgAkEBayIFIABBA3QiBCMAaisDACIHIAK3opz8AiIGQQAgBkEAThsiBiAFIAZIG0EDdGorAwAhCCMDIARqIAggB0QAAAAAAADwv6CiOQMAIwQgBGogCCAHojkDACAAQQFqIQAMAQsLC0cBAn8DQCAAIAFIBEAgAEEDdCIFIwNqIgYgBisDACACoSADozkDACMEIAVqIgUgBSsDACACoSAEozkDACAAQQFqIQAMAQsLC0QARAAAAAAAAAAAJApEAAAAAAAAAAAkCUQAAAAAAAAAACQIRAAAAAAAAAAAJAdEAAAAAAAAAAAkBkQAAAAAAAAAACQFC5kBAwV7AX8CfCAF/QAEACEGIAX9AAQQIQgDQCACIAtKBEAgBiAAIAtBA3RqKwMAIAOiIAShIgwgASALQQJ0aigCALiiIg39FCAMIA2i/SIBIgr98AEiByAG/fEBIQkgCCAGIAcgCf3xAf3xASAKIAn98QH98AH98AEhCCAHIQYgC0EBaiELDAELCyAFIAb9CwQAIAUgCP0LBBAL"
;const o=4096;const A=2;const a=2**32;const c=65536;const i=(0,s.F)(r,{scores:{log:Math.log}});let l;let u=[];let f=0;let g=0;class ScorePasses{kernel;scores
;bins;influences;constructor(e){l??=i();this.kernel=l;this.scores=e.scores.length;this.bins=Math.ceil(l.heap()/8)*8;this.influences=this.bins+c
;const placeOf=e=>this.influences+16*f*(1+e);if(this.scores>f||u.length===0){f=Math.max(f,this.scores);u=Array.from({length:placeOf(A)<=a?A:1},()=>null);g=0}
const{memory:n}=l;(0,s.V)(n,placeOf(u.length));let t=u.indexOf(e);if(t<0){t=g;g=(g+1)%u.length;u[t]=e;new Float64Array(n.buffer,placeOf(t),f).set(e.scores)
;new Uint32Array(n.buffer,placeOf(t)+8*f,f).set(e.positives);new Uint32Array(n.buffer,placeOf(t)+12*f,f).set(e.negatives)}const r=placeOf(t)
;l.use(r,r+8*f,r+12*f,this.influences,this.influences+8*f)}rankShares(e,n){const{rankShares:t}=this.kernel;return this.over((s,r)=>t(s,r,e,n))}
precisionInfluences(e,n){const{begin:t,precisionSteps:s,precisionInfluences:r,sumSquares:A,total:a}=this.kernel;t()
;for(let n=this.scores;n>0;n-=o)s(Math.max(0,n-o),n,e);const c=a();const i=this.over((t,s)=>{r(t,s,c,e,n);A(t,s)});return{value:c,squares:i}}squaredLosses(){
const{squaredLosses:e,sumLosses:n}=this.kernel;return this.over((t,s)=>{e(t,s);n(t,s)})}logLosses(e){const{logLosses:n,sumLosses:t}=this.kernel
;return this.over((s,r)=>{n(s,r,e);t(s,r)})}gaps(e,n,t){const{gaps:s,centre:r,sumSquares:o}=this.kernel;this.doubles(this.bins,e.length).set(e)
;return this.over((A,a)=>{s(A,a,e.length,this.bins);r(A,a,n,t,t);o(A,a)})}centre(e,n,t){const{centre:s,sumSquares:r}=this.kernel;return this.over((o,A)=>{
s(o,A,e,n,t);r(o,A)})}sumBins(e){const n=this.doubles(this.bins,3*e).fill(0);const{sumBins:t}=this.kernel;this.over((n,s)=>t(n,s,e,this.bins))
;return[n.slice(0,e),n.slice(e,2*e),n.slice(2*e)]}left(){const{influences:e,scores:n}=this;return{positive:this.doubles(e,n),negative:this.doubles(e+8*f,n)}}
over(e){const{begin:n,total:t}=this.kernel;n();for(let n=0;n<this.scores;n+=o)e(n,Math.min(n+o,this.scores));return t()}doubles(e,n){
return new Float64Array(this.kernel.memory.buffer,e,n)}}function deviations({values:e,rows:n},t,r){l??=i();const{memory:A,addDeviations:a}=l
;const u=Math.ceil(l.heap()/16)*16;const[f,g]=[u+32,u+32+8*o];(0,s.V)(A,u+c);const h=new Float64Array(A.buffer,u,4).fill(0);const d={
values:new Float64Array(A.buffer,f,o),rows:new Uint32Array(A.buffer,g,o)};for(let s=0;s<e.length;s+=o){const A=e.subarray(s,s+o);d.values.set(A)
;d.rows.set(n.subarray(s,s+o));a(f,g,A.length,t,r,u)}const[I,C,b,m]=h;return{sum:I+b,squares:C+m}}}),627:((e,n,t)=>{t.d(n,{Zl:()=>normalQuantile,
kC:()=>normalDensity,vr:()=>normalCdf});function normalCdf(e){if(e===0)return.5;if(Math.abs(e)<1.2)return.5+normalDensity(e)*centralSeries(e)
;return e<0?upperTail(-e):1-upperTail(e)}function normalQuantile(e){if(!(e>=0&&e<=1))return NaN;if(e===0)return-1/0;if(e===1)return 1/0;if(e===.5)return 0
;if(e>.5)return-normalQuantile(1-e);const n=Math.sqrt(-2*Math.log(e));let t=(2.515517+n*(.802853+n*.010328))/(1+n*(1.432788+n*(.189269+n*.001308)))-n
;for(let n=0;n<3;n++){const n=t>-1.2;const s=n?centralSeries(t)-(e-.5)/normalDensity(t):(normalCdf(t)-e)/normalDensity(t);t-=s/(1+t*s/2)}return t}
function normalDensity(e){if(Math.abs(e)>40)return 0;const n=Math.round(e*16)/16;return Math.exp(-n*n/2)*Math.exp(-(e-n)*(e+n)/2)/Math.sqrt(2*Math.PI)}
function centralSeries(e){let n=e;let t=e;for(let s=3;Math.abs(n)>1e-18*Math.abs(t);s+=2){n*=e*e/s;t+=n}return t}function upperTail(e){if(e>39)return 0;let n=e
;for(let t=Math.ceil(20+400/(e*e));t>=1;t--)n=e+t/n;return normalDensity(e)/n}}),2989:((e,n,t)=>{t.d(n,{M:()=>residualInfluences,i:()=>regressionMetric})
;var s=t(3558);var r=t(2512);function regressionMetric(e,n,t){if(n===null||n.cases===0)return(0,
r.n2)(t===0?"no case has a target":"no case has both a target and a prediction",t);const s=o[e](n);if(typeof s==="string")return(0,r.n2)(s,n.cases)
;const{value:A,variance:a,least:c=-1/0,greatest:i=1/0,cases:l=n.cases,note:u}=s;if(l<2)return(0,r.n2)("one case shows no spread",l)
;const f=Math.sqrt(Math.max(0,a));return{value:A,standardError:f,cases:l,bounds:(e,n=1)=>[Math.max(c,A-e*n*f),Math.min(i,A+e*n*f)],...u===void 0?{}:{note:u}}}
function residualInfluences(e,{actual:n,predicted:t},s){const r=regressionMetric(e,s,s.cases);if(!("value"in r))return null
;const{value:o,standardError:A,cases:a}=r;const{origin:c,moments:i,cases:l}=s;const u=c+i[1][0]/l;const f=central(i,i[1][0]/l,2,0);const g={
mae:e=>(Math.abs(e)-o)/a,bias:e=>(e-o)/a,rmse:e=>o===0?0:(e**2-o**2)/(2*o*a),r2:(e,n)=>-(e**2-(1-o)*(n-u)**2)/f,mape:(e,n)=>n===0?0:(Math.abs(e/n)-o)/a,
median_absolute_error:e=>Math.sign(Math.abs(e)-o)*A/Math.sqrt(a)};return n.map((n,s)=>{const r=t[s]-n;return Number.isFinite(r)?g[e](r,n):0})}const o={
mae({cases:e,absolute:n,moments:t}){const s=n/e;return{value:s,variance:(t[0][2]/e-s**2)/e,least:0}},bias({cases:e,moments:n}){const t=n[0][1]/e;return{value:t,
variance:(n[0][2]/e-t**2)/e}},rmse({cases:e,moments:n}){const t=n[0][2]/e;const s=Math.sqrt(t);const r=s===0?0:(n[0][4]/e-t**2)/e/(4*t);return{value:s,
variance:r,least:0}},r2({cases:e,moments:n}){const t=n[1][0]/e;const about=(e,s)=>central(n,t,e,s);const s=about(2,0);if(!(s>0))return"every target is the same"
;const r=n[0][2]/s;const o=(n[0][4]-2*r*about(2,2)+r**2*about(4,0))/s**2;return{value:1-r,variance:o,greatest:1}},
mape({cases:e,zeroTargets:n,percentage:t,percentageSquared:s}){const r=e-n;if(r===0)return"every target is zero";const o=t/r;const A={value:o,
variance:(s/r-o**2)/r,least:0,cases:r};return n===0?A:{...A,note:`Left out: ${n} of ${e} targets are zero`}},median_absolute_error({cases:e,absoluteErrors:n}){
const t=(rank(n,Math.floor((e-1)/2))+rank(n,Math.floor(e/2)))/2;const s=1.959963984540054*Math.sqrt(e/4);const r=rank(n,Math.max(0,Math.floor(e/2-s)))
;const o=rank(n,Math.min(e-1,Math.ceil(e/2+s)));return{value:t,variance:((o-r)/3.919927969080108)**2,least:0}}};function central(e,n,t,s){let r=0;let o=1
;for(let A=0;A<=t;A++){r+=o*(-n)**A*e[t-A][s];o=o*(t-A)/(A+1)}return r}function rank({values:e,rows:n},t){return e[(0,s.bJ)(n,t).index]}}),233:((e,n,t)=>{t.d(n,{
Dq:()=>classSizes,TE:()=>oneClassOnly,u4:()=>influencesOn});var s=t(3558);function influencesOn(e,n,t){return{value:e,error:Math.sqrt(n),...t.left()}}
function classSizes({positives:e,negatives:n}){return[(0,s.QL)({rows:e}),(0,s.QL)({rows:n})]}function oneClassOnly(e,n){
if(e+n===0)return"no labelled case has a score";return e===0||n===0?"every labelled case is "+(e===0?"negative":"positive"):null}}),3318:((e,n,t)=>{t.d(n,{
$o:()=>shareOfOne,Nn:()=>logLossOf,TP:()=>c,_1:()=>logLoss,cF:()=>averagePrecision,dz:()=>brierInfluences,fB:()=>whyNoProbabilities,hh:()=>lossBounds,
ru:()=>brier,sD:()=>averagePrecisionInfluences,sm:()=>logLossInfluences});var s=t(2247);var r=t(233);var o=t(2512);var A=t(7092);const a=2**-52
;const c="scores lie outside 0 to 1";function brier(e){return shareOfOne(e,brierInfluences(e))}function shareOfOne(e,n){const[t,s]=(0,r.Dq)(e)
;if(typeof n==="string")return(0,o.n2)(n,t+s);const{value:a,error:c}=n;return{value:a,standardError:c,cases:t+s,bounds:(e,n=1)=>(0,A.G)(a,c,t+s,e,n)}}
function brierInfluences(e){const n=whyNoProbabilities(e);if(n!==null)return n;const t=new s.c(e);return influencesOnMean(e,t.squaredLosses(),t)}
function logLoss(e){const[n,t]=(0,r.Dq)(e);const s=logLossInfluences(e);if(typeof s==="string")return(0,o.n2)(s,n+t);if(n+t<2)return(0,
o.n2)("one case shows no spread",n+t);const{value:A,error:a}=s;return{value:A,standardError:a,cases:n+t,bounds:lossBounds(A,a)}}function logLossInfluences(e){
const n=whyNoProbabilities(e);if(n!==null)return n;const t=new s.c(e);return influencesOnMean(e,t.logLosses(a),t)}function logLossOf(e){
return-Math.log(Math.min(1-a,Math.max(a,e)))}function lossBounds(e,n){return(t,s=1)=>[Math.max(0,e-t*s*n),e+t*s*n]}function whyNoProbabilities(e){
const{scores:n}=e;const[t,s]=(0,r.Dq)(e);if(t+s===0)return"no labelled case has a score";return n[0]<0||n.at(-1)>1?c:null}function influencesOnMean(e,n,t){
const[s,o]=(0,r.Dq)(e);const A=s+o;const a=n/A;return(0,r.u4)(a,t.centre(a,A,A),t)}function averagePrecision(e){const[n,t]=(0,r.Dq)(e)
;const s=averagePrecisionInfluences(e);if(typeof s==="string")return(0,o.n2)(s,n+t);const{value:a}=s;const c=n<2?0:s.error;return{value:a,standardError:c,
cases:n+t,bounds:(e,t=1)=>(0,A.G)(a,c,n,e,t)}}function averagePrecisionInfluences(e){const[n,t]=(0,r.Dq)(e);const o=(0,r.TE)(n,t);if(o!==null)return o
;const A=new s.c(e);const{value:a,squares:c}=A.precisionInfluences(n,t);return(0,r.u4)(a,c,A)}}),2512:((e,n,t)=>{t.d(n,{X6:()=>standardErrorOf,fJ:()=>isStatistic,
jh:()=>measured,n2:()=>noEvidence});var s=t(627);function noEvidence(e,n){return{noEvidence:e,cases:n}}function isStatistic(e){return"value"in e}
function twoSidedZ(e){return(0,s.Zl)((1+e)/2)}function measured(e,n){if(!isStatistic(e))return e;const{value:t,cases:s,note:r}=e;const o=e.bounds(twoSidedZ(n))
;const A=standardErrorOf(e);if(![t,A,...o].every(Number.isFinite))return noEvidence("its numbers are too large or too small to be computed",s);const a={value:t,
standardError:A,interval:o,cases:s};return r===void 0?a:{...a,note:r}}function standardErrorOf({standardError:e,bounds:n}){if(e>0)return e
;const t=twoSidedZ(.95);const[s,r]=n(t);return(r-s)/(2*t)}}),7092:((e,n,t)=>{t.d(n,{G:()=>effectiveWilson});function wilson(e,n,t){if(!(n>0))return[0,1]
;const s=n-e;const r=e+t*t/2;const o=t*Math.sqrt(e/n*s+t*t/4);const A=e<=0?0:e*(e/n)/(r+o);const a=s<=0?1:1-s*(s/n)/(s+t*t/2+o);return[A,Math.min(1,a)]}
function effectiveWilson(e,n,t,s,r=1){const o=Math.min(1,Math.max(0,e));const A=n*r;if(o===0||o===1||A===0)return wilson(o*t/r**2,t/r**2,s);const a=o*(1-o)/A/A
;if(a<1e15)return wilson(o*a,a,s);return[Math.max(0,o-s*A),Math.min(1,o+s*A)]}})};