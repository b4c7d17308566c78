export const id=920;export const ids=[920];export const modules={8291:((e,t,n)=>{n.d(t,{s:()=>declineOf});var r=n(7020);var s=n(2512);var o=n(4036)
;function declineOf(e,t,n){const c=(0,r.$)(e,n,t);if(!(0,s.fJ)(c))return c.noEvidence;const{better:i,range:u}=o.Z[e];const{cases:l}=c;const f={value:c.value,
spread:c.standardError*Math.sqrt(l)};if(!Number.isFinite(f.value)||!Number.isFinite(f.spread))return"its numbers are too large"
;const d=t===null&&(e==="accuracy"||e==="f1_micro");const h={better:i,cases:l,counted:d,share:u[0]===0&&u[1]===1,regression:n.residuals!==null};if(n.residuals){
const t=n.residuals.absolute/n.residuals.cases;const at=n=>withLargerErrors(e,f,n,t);return{...h,at:at,worthless:at(1)}}const{scores:m,classScores:v}=n
;const p={...n,scores:m&&thinned(m),classScores:v&&new Map([...v].map(([e,t])=>[e,thinned(t)]))};const b=[f];for(let n=1;n<=a;n++){const r=byChance(e,t,p,n/a)
;r&&b.push(r)}const g=b.at(-1);const M=i==="higher"?g.value<f.value:g.value>f.value;if(!M||b.length<=a)return{...h,at:t=>beyond(f,t,e),worthless:null}
;const at=t=>t<=.5?between(b,2*t):beyond(g,2*t-1,e);return{...h,at:at,worthless:g}}const a=64;function beyond({value:e,spread:t},n,r){
const{better:s,range:a}=o.Z[r];const c=s==="higher"?a[0]:a[1];const i=Number.isFinite(c)?c:2*e;const u=e+n*(i-e);const l=e>0&&e<1&&a[0]===0&&a[1]===1;return{
value:u,spread:l?t*Math.sqrt(Math.max(0,u*(1-u)/(e*(1-e)))):t}}function withLargerErrors(e,{value:t,spread:n},r,s){const o=1+9*r;if(e==="bias")return{
value:t+(t<0?-10:10)*r*s,spread:n};if(e==="r2")return{value:1-(1-t)*o**2,spread:n*o**2};return{value:t*o,spread:n*o}}function byChance(e,t,n,o){
const{confusion:a,scores:c,classScores:i}=n;const u={cases:n.cases,confusion:a&&mixTable(a,o),scores:c&&mixScores(c,o),
classScores:i&&new Map([...i].map(([e,t])=>[e,mixScores(t,o)])),residuals:null};const l=(0,r.$)(e,u,t);return(0,s.fJ)(l)?{value:l.value,
spread:l.standardError*Math.sqrt(l.cases)}:null}function mixTable({classes:e,positive:t,table:n},r){const s=e.length;const o=n.reduce((e,t)=>e+t,0)
;const a=new Float64Array(s);const c=new Float64Array(s);n.forEach((e,t)=>{a[Math.floor(t/s)]+=e;c[t%s]+=e})
;const i=n.map((e,t)=>(1-r)*e+r*a[Math.floor(t/s)]*c[t%s]/o);return{classes:e,positive:t,table:i}}function mixScores({scores:e,positives:t,negatives:n},r){
const s=sum(t);const o=s+sum(n);const a=Math.max(1,Math.floor(2**31/Math.max(1,o)));const c={scores:e,positives:new Uint32Array(e.length),
negatives:new Uint32Array(e.length)};for(let i=0;i<e.length;i++){const e=t[i]+n[i];const u=(1-r)*t[i]+r*e*s/o;c.positives[i]=Math.round(a*u)
;c.negatives[i]=Math.round(a*(e-u))}return c}const c=4e3;function thinned(e){const{scores:t,positives:n,negatives:r}=e;if(t.length<=c)return e
;const s=(sum(n)+sum(r))/c;const o=[];const a={positives:[],negatives:[]};for(let e=0;e<t.length;){let[c,i,u,l]=[0,0,0,e];for(;l<t.length&&c+i<s;l++){c+=n[l]
;i+=r[l];u+=(n[l]+r[l])*t[l]}o.push(u/(c+i));a.positives.push(c);a.negatives.push(i);e=l}return{scores:Float64Array.from(o),
positives:Uint32Array.from(a.positives),negatives:Uint32Array.from(a.negatives)}}function sum(e){let t=0;for(const n of e)t+=n;return t}function between(e,t){
const n=Math.min(1,Math.max(0,t))*(e.length-1);const r=Math.min(e.length-2,Math.floor(n));const[s,o,a]=[e[r],e[r+1],n-r];return{
value:s.value+a*(o.value-s.value),spread:s.spread+a*(o.spread-s.spread)}}}),8616:((e,t,n)=>{n.d(t,{q:()=>r});const r="FILL IN"}),9328:((e,t,n)=>{n.d(t,{
En:()=>chanceOf,aH:()=>leastFound,b:()=>leastCases,r2:()=>reachFor,sB:()=>chanceAt});var r=n(7271);var s=n(627);function chanceOf(e,t,n){
return chanceAt(e,t,e.decline.at(n))}function chanceAt(e,t,{value:n,spread:r}){const{decline:o,cut:a,inclusive:c,against:i}=e
;if(o.counted&&i===null&&e.proof===0)return binomialPast(a,c,n,Math.round(t));const u=doubt(e,t,r);const l=limitOf(e,t)
;if(o.share&&i===null&&o.better===(n>.5?"higher":"lower")){const e=betaCdf(l,n,u);return o.better==="higher"?e:1-e}const below=e=>u>0?(0,
s.vr)((e-n)/u):n<e||c&&n===e?1:0;const above=e=>u>0?(0,s.vr)((n-e)/u):n>e||c&&n===e?1:0;if(o.better==="higher")return below(l)
;return o.better==="lower"?above(l):Math.min(1,above(l)+below(-l))}function leastFound(e,t,n){if(chanceOf(e,t,1)<n)return null;let[r,s]=[0,1]
;for(let o=0;o<50;o++){const o=(r+s)/2;chanceOf(e,t,o)>=n?s=o:r=o}return s}function leastCases(e){if(!e(1e9))return null;let[t,n]=[1,1e9]
;while(n-t>Math.max(1,t/1e3)){const r=Math.round(Math.sqrt(t*n))<=t?t+1:Math.round(Math.sqrt(t*n));e(r)?n=r:t=r}return Math.ceil(n)}function reachFor(e,t,n){
const{decline:r}=e;const{value:s,spread:o}=r.at(0);const seldom=o=>{const a=r.better==="higher"?s-o:Math.abs(s)+o;return chanceOf({...e,cut:a},t,0)<=n}
;let[a,c]=[0,doubt(e,t,o)];for(let e=0;e<60&&!seldom(c);e++)[a,c]=[c,2*c];for(let e=0;e<50;e++){const e=(a+c)/2;seldom(e)?c=e:a=e}return c}
function limitOf(e,t){const{decline:n,cut:r,proof:s}=e;if(s===0)return r;const o=s*doubt(e,t,spreadAt(n,r));return n.better==="higher"?r-o:r+o}
function doubt({decline:e,against:t},n,r){const s=t===null?0:e.at(0).spread/Math.sqrt(t==="same"?n:t);return Math.hypot(r/Math.sqrt(n),s)}
function spreadAt(e,t){const[n,r]=[e.at(0),e.at(1)];const worse=(t,n)=>e.better==="higher"?t<n:Math.abs(t)>Math.abs(n);if(!worse(t,n.value)){
const share=e=>e*(1-e);const e=[n,r].every(e=>e.value>0&&e.value<1)&&t>0&&t<1;return e?n.spread*Math.sqrt(share(t)/share(n.value)):n.spread}let[s,o]=[0,1]
;for(let n=0;n<40;n++){const n=(s+o)/2;worse(e.at(n).value,t)?o=n:s=n}return e.at(s).spread}function betaCdf(e,t,n){const s=t*(1-t)/n**2-1
;if(!(s>0)||!Number.isFinite(s))return t<=e?1:0;return(0,r.RL)(e,t*s,(1-t)*s)}function binomialPast(e,t,n,s){const o=e*s;const a=Math.round(o)
;const c=Math.abs(o-a)<1e-9*Math.max(1,s);const i=c?t?a:a-1:Math.floor(o);if(i<0)return 0;return i>=s?1:1-(0,r.RL)(n,i+1,s-i)}}),7286:((e,t,n)=>{n.d(t,{
_:()=>many,x:()=>one});function one(e,t){const n=e[t];return typeof n==="string"?n:null}function many(e,t){const n=e[t]
;return(Array.isArray(n)?n:[n]).filter(e=>typeof e==="string")}}),7628:((e,t,n)=>{n.d(t,{Ow:()=>needed,n$:()=>moment,qE:()=>neededList,sT:()=>asOf});var r=n(241)
;var s=n(9128);var o=n(4977);function needed(e,t,n,r){if(e===null||e==="")throw new o.P_(`${t} is missing: name ${n}. "greenlight ${r} --help" shows how.`)
;return e}function neededList(e,t,n,r){needed(e[0]??null,t,n,r);return e}function moment(e,t,n){const a=(0,s.e)(n);const c=(0,r.p)(e,a)
;if(c===void 0||Number.isNaN(c))throw new o.P_(`${t} "${e.slice(0,60)}" is no moment in time; write it as 2026-11-23T09:00Z.`);return new Date(c)}
function asOf(e){return e===null?new Date:moment(e,"--as-of")}}),9772:((e,t,n)=>{n.d(t,{o:()=>progressLine});var r=n(6209);const s=400;function progressLine(e){
const t=e.interactive?100:5e3;const n=performance.now();let o=n+Math.max(s,e.interactive?0:t);let a=false;return{show(s){const c=performance.now();if(c<o)return
;o=c+t;const i=Math.round(s.rows/((c-n)/1e3));const u=s.totalBytes>0?` ${Math.floor(100*s.bytes/s.totalBytes)} %`:"";const l=`reading ${(0,
r.en)(s.file)}:${u} ${s.rows.toLocaleString("en-US")} rows, ${i.toLocaleString("en-US")} rows/s`
;e.interactive?e.err(`\r[2K${l.slice(0,e.width-1)}`):e.err(`${l}\n`);a=true},clear(){a&&e.interactive&&e.err("\r[2K")}}}}),4446:((e,t,n)=>{n.d(t,{
H:()=>localTime});const r=864e5;function localTime(e,t,n,s,o,a){if(t<1||t>12||n<1||s>23||o>59||a>59)return Number.NaN;if(n>28&&n>daysIn(e,t))return Number.NaN
;return daysBefore(e,t,n)*r+s*36e5+o*6e4+a*1e3}function daysIn(e,t){if(t!==2)return t===4||t===6||t===9||t===11?30:31;return e%4!==0||e%100===0&&e%400!==0?28:29
}function daysBefore(e,t,n){const r=t>2?e:e-1;const s=Math.floor(r/100);const o=Math.floor((153*(t>2?t-3:t+9)+2)/5)+n-1
;return 365*r+Math.floor(r/4)-s+Math.floor(s/4)+o-719468}}),9128:((e,t,n)=>{n.d(t,{e:()=>timeZone});var r=n(4977);var s=n(4446);const o=9e5;const a=864e5
;const c=new Map;function timeZone(e){if(e===void 0||e==="UTC"||e==="Etc/UTC")return null;const t=c.get(e);if(t)return t;const n=new TimeZone(e);c.set(e,n)
;return n}class TimeZone{format;offsets=new Map;constructor(e){try{this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:e,hourCycle:"h23",
year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"})}catch{
throw new r.P_(`"${e.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}toUtc(e){const t=this.offset(e-a)
;const n=this.offset(e+a);if(t===n)return e-t;if(this.offset(e-t)===t)return e-t;return this.offset(e-n)===n?e-n:e-t}offset(e){const t=Math.floor(e/o)
;const n=this.offsets.get(t);if(n!==void 0)return n;const r=new Map(this.format.formatToParts(t*o).map(({type:e,value:t})=>[e,t]))
;const part=e=>Number(r.get(e));const a=(0,s.H)(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const c=a-t*o
;this.offsets.set(t,c);return c}}}),241:((e,t,n)=>{n.d(t,{R:()=>epochTime,p:()=>parseTime});var r=n(4446)
;const s=new Set(["","NA","N/A","NaN","nan","NaT","null","NULL","None"])
;const o=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const a=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const c=/^-?\d{1,15}(\.\d+)?$/;function parseTime(e,t){const n=e.trim()
;const r=o.exec(n);if(r){const[,e,n,s,o,a,c,i,u]=r;return instant(e,n,s,o,a,c,i,u,t)}const i=a.exec(n);if(i){const[,e,n,r,s,o,a,c]=i
;return instant(e,n,r,s,o,a,void 0,c,t)}if(c.test(n))return epochTime(Number(n),t);return s.has(n)?Number.NaN:void 0}function epochTime(e,t){const n=Math.abs(e)
;if(Number.isInteger(e)){if(e>=1900&&e<2200)return;if(e>=19000101&&e<=21991231){const n=(0,r.H)(Math.floor(e/1e4),Math.floor(e/100)%100,e%100,0,0,0)
;if(Number.isNaN(n))return;return t?t.toUtc(n):n}}if(n<1e11)return e*1e3+0;return n<1e13?e:void 0}function instant(e,t,n,s,o,a,c,i,u){const l=(0,
r.H)(Number(e),Number(t),Number(n??1),Number(s??0),Number(o??0),Number(a??0));if(Number.isNaN(l))return;const f=c===void 0?l:l+Number(`0.${c}`)*1e3
;if(i===void 0)return u?u.toUtc(f):f;if(i==="Z"||i==="z"||i==="UTC")return f;const d=Number(i.slice(1,3));const h=i.length>3?Number(i.slice(-2)):0
;if(d>23||h>59)return;const m=(d*60+h)*6e4;return i.startsWith("-")?f+m:f-m}}),7020:((e,t,n)=>{n.d(t,{$:()=>metrics_statistic});var r=n(4036);var s=n(2072)
;var o=n(606);var a=n(6210);var c=n(1033);var i=n(4309);var u=n(2512);function withinGroups(e,t,n,r,s){const o=new Map;s.forEach((e,t)=>{const n=e<0?-1-t:e
;o.set(n,(o.get(n)??0)+1)});if(o.size<2)return(0,u.n2)("every case belongs to the same group",e.cases);const a=(0,c.G)(t,n,r);const l=a===null?0:(0,i.g)(a)
;const f=[...o.values()].reduce((e,t)=>e+t**2,0)/s.length;const d=l>0?(0,i.Y)(a,s)/l:Math.sqrt(f);return{...e,standardError:d*e.standardError,
bounds:t=>e.bounds(t,d)}}var l=n(9270);var f=n(3318);function overClasses(e,t){const n=[...e.values()].map(t);const r=Math.max(0,...n.map(e=>e.cases))
;const s=[...e.keys()].filter((e,t)=>!(0,u.fJ)(n[t]));if(s.length>0)return(0,u.n2)(`class "${s[0].slice(0,80)}" has no case, or nothing but cases`,r)
;const o=n.filter(u.fJ);if(o.length===0)return(0,u.n2)("there are no scores",r);const mean=e=>(0,l.d)(e.length,t=>e[t])/e.length;return{
value:mean(o.map(e=>e.value)),standardError:mean(o.map(e=>e.standardError)),cases:r,bounds(e,t){const n=o.map(n=>n.bounds(e,t))
;return[mean(n.map(([e])=>e)),mean(n.map(([,e])=>e))]}}}function multiclassLogLoss(e){const t=[];const n=[];let r=0
;for(const{scores:s,positives:o}of e.values())for(let e=0;e<s.length;e++){if(o[e]===0)continue;if(s[e]<0||s[e]>1)return(0,u.n2)(f.TP,r);t.push((0,f.Nn)(s[e]))
;n.push(o[e]);r+=o[e]}if(r<2)return(0,u.n2)(r===0?"no labelled case has a score":"one case shows no spread",r);const s=(0,l.d)(t.length,e=>n[e]*t[e])/r
;const o=(0,l.d)(t.length,e=>n[e]*(t[e]-s)**2);const a=Math.sqrt(o)/r;return{value:s,standardError:a,cases:r,bounds:(0,f.hh)(s,a)}}var d=n(2989);const h={
auroc:s.vt,average_precision:f.cF,log_loss:f._1,brier:f.ru,calibration_error:o.fW};function metrics_statistic(e,t,n){const r=ofSingleCases(e,t,n)
;const{grouped:s}=t;if(!(0,u.fJ)(r)||!s?.group)return r;return withinGroups(r,e,n,s,s.group)}function ofSingleCases(e,t,n){const{needs:s}=r.Z[e]
;if(s==="decisions")return(0,a.Z)(e,t.confusion,n,t.cases);if(s==="numbers")return(0,d.i)(e,t.residuals,t.cases);if(t.cases===0)return(0,
u.n2)("no case has a label",0);const o=h[e];if(t.scores)return o(t.scores);if(!t.classScores)return(0,u.n2)("there are no scores",t.cases);if(n!==null){
const e=t.classScores.get(n);return e?o(e):(0,u.n2)("the class has no scores",t.cases)}
return e==="log_loss"?multiclassLogLoss(t.classScores):overClasses(t.classScores,o)}})};