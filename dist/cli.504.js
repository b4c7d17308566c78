export const id=504;export const ids=[504];export const modules={8291:((e,t,n)=>{n.d(t,{s:()=>declineOf});var r=n(757);var s=n(2512);var o=n(4036);var a=n(2014)
;function declineOf(e,t,n){const c=(0,r.$)(e,n,t);if(!(0,s.fJ)(c))return(0,a.j)(c.noEvidence,c.class);const{better:u,range:l}=o.Z[e];const{cases:f}=c;const d={
value:c.value,spread:c.standardError*Math.sqrt(f)};if(!Number.isFinite(d.value)||!Number.isFinite(d.spread))return"its numbers are too large"
;const h=t===null&&(e==="accuracy"||e==="f1_micro");const m={better:u,cases:f,counted:h,share:l[0]===0&&l[1]===1,regression:n.residuals!==null};if(n.residuals){
const t=n.residuals.absolute/n.residuals.cases;const at=n=>withLargerErrors(e,d,n,t);return{...m,at:at,worthless:at(1)}}const{scores:v,classScores:b}=n
;const p={...n,scores:v&&thinned(v),classScores:b&&new Map([...b].map(([e,t])=>[e,thinned(t)]))};const g=[d];for(let n=1;n<=i;n++){const r=byChance(e,t,p,n/i)
;r&&g.push(r)}const N=g.at(-1);const M=u==="higher"?N.value<d.value:N.value>d.value;if(!M||g.length<=i)return{...m,at:t=>beyond(d,t,e),worthless:null}
;const at=t=>t<=.5?between(g,2*t):beyond(N,2*t-1,e);return{...m,at:at,worthless:N}}const i=64;function beyond({value:e,spread:t},n,r){
const{better:s,range:a}=o.Z[r];const i=s==="higher"?a[0]:a[1];const c=Number.isFinite(i)?i:2*e;const u=e+n*(c-e);const l=e>0&&e<1&&a[0]===0&&a[1]===1;return{
value:u,spread:l?t*Math.sqrt(Math.max(0,u*(1-u)/(e*(1-e)))):t}}function withLargerErrors(e,{value:t,spread:n},r,s){const o=1+9*r;if(e==="bias")return{
value:t+(t<0?-10:10)*r*s,spread:n};if(e==="r2")return{value:1-(1-t)*o**2,spread:n*o**2};return{value:t*o,spread:n*o}}function byChance(e,t,n,o){
const{confusion:a,scores:i,classScores:c}=n;const u={cases:n.cases,confusion:a&&mixTable(a,o),scores:i&&mixScores(i,o),
classScores:c&&new Map([...c].map(([e,t])=>[e,mixScores(t,o)])),residuals:null};const l=(0,r.$)(e,u,t);return(0,s.fJ)(l)?{value:l.value,
spread:l.standardError*Math.sqrt(l.cases)}:null}function mixTable({classes:e,positive:t,table:n},r){const s=e.length;const o=n.reduce((e,t)=>e+t,0)
;const a=new Float64Array(s);const i=new Float64Array(s);n.forEach((e,t)=>{a[Math.floor(t/s)]+=e;i[t%s]+=e})
;const c=n.map((e,t)=>(1-r)*e+r*a[Math.floor(t/s)]*i[t%s]/o);return{classes:e,positive:t,table:c}}function mixScores({scores:e,positives:t,negatives:n},r){
const s=sum(t);const o=s+sum(n);const a=Math.max(1,Math.floor(2**31/Math.max(1,o)));const i={scores:e,positives:new Uint32Array(e.length),
negatives:new Uint32Array(e.length)};for(let c=0;c<e.length;c++){const e=t[c]+n[c];const u=(1-r)*t[c]+r*e*s/o;i.positives[c]=Math.round(a*u)
;i.negatives[c]=Math.round(a*(e-u))}return i}const c=4e3;function thinned(e){const{scores:t,positives:n,negatives:r}=e;if(t.length<=c)return e
;const s=(sum(n)+sum(r))/c;const o=[];const a={positives:[],negatives:[]};for(let e=0;e<t.length;){let[i,c,u,l]=[0,0,0,e];for(;l<t.length&&i+c<s;l++){i+=n[l]
;c+=r[l];u+=(n[l]+r[l])*t[l]}o.push(u/(i+c));a.positives.push(i);a.negatives.push(c);e=l}return{scores:Float64Array.from(o),
positives:Uint32Array.from(a.positives),negatives:Uint32Array.from(a.negatives)}}function sum(e){let t=0;for(const n of e)t+=n;return t}function between(e,t){
const n=Math.min(1,Math.max(0,t))*(e.length-1);const r=Math.min(e.length-2,Math.floor(n));const[s,o,a]=[e[r],e[r+1],n-r];return{
value:s.value+a*(o.value-s.value),spread:s.spread+a*(o.spread-s.spread)}}}),3696:((e,t,n)=>{n.d(t,{w:()=>generator});function generator(e){let t=e;return()=>{
t=t+2654435769|0;let e=t^t>>>16;e=Math.imul(e,569420461);e^=e>>>15;e=Math.imul(e,1935289751);return((e^e>>>15)>>>0)/2**32}}}),9328:((e,t,n)=>{n.d(t,{
En:()=>chanceOf,aH:()=>leastFound,b:()=>leastCases,r2:()=>reachFor,sB:()=>chanceAt});var r=n(4484);var s=n(5966);function chanceOf(e,t,n){
return chanceAt(e,t,e.decline.at(n))}function chanceAt(e,t,{value:n,spread:r}){const{decline:o,cut:a,inclusive:i,against:c}=e
;if(o.counted&&c===null&&e.proof===0)return binomialPast(a,i,n,Math.round(t));const u=doubt(e,t,r);const l=limitOf(e,t)
;if(o.share&&c===null&&o.better===(n>.5?"higher":"lower")){const e=betaCdf(l,n,u);return o.better==="higher"?e:1-e}const below=e=>u>0?(0,
s.vr)((e-n)/u):n<e||i&&n===e?1:0;const above=e=>u>0?(0,s.vr)((n-e)/u):n>e||i&&n===e?1:0;if(o.better==="higher")return below(l)
;return o.better==="lower"?above(l):Math.min(1,above(l)+below(-l))}function leastFound(e,t,n){if(chanceOf(e,t,1)<n)return null;let[r,s]=[0,1]
;for(let o=0;o<50;o++){const o=(r+s)/2;chanceOf(e,t,o)>=n?s=o:r=o}return s}function leastCases(e){if(!e(1e9))return null;let[t,n]=[1,1e9]
;while(n-t>Math.max(1,t/1e3)){const r=Math.round(Math.sqrt(t*n))<=t?t+1:Math.round(Math.sqrt(t*n));e(r)?n=r:t=r}return Math.ceil(n)}function reachFor(e,t,n){
const{decline:r}=e;const{value:s,spread:o}=r.at(0);const seldom=o=>{const a=r.better==="higher"?s-o:Math.abs(s)+o;return chanceOf({...e,cut:a},t,0)<=n}
;let[a,i]=[0,doubt(e,t,o)];for(let e=0;e<60&&!seldom(i);e++)[a,i]=[i,2*i];for(let e=0;e<50;e++){const e=(a+i)/2;seldom(e)?i=e:a=e}return i}
function limitOf(e,t){const{decline:n,cut:r,proof:s}=e;if(s===0)return r;if(e.from!==void 0){const o=s*doubt(e,t,n.at(0).spread)
;return n.better==="higher"?Math.min(r,e.from-o):Math.max(r,e.from+o)}const o=s*doubt(e,t,spreadAt(n,r));return n.better==="higher"?r-o:r+o}
function doubt({decline:e,against:t},n,r){const s=t===null?0:e.at(0).spread/Math.sqrt(t==="same"?n:t);return Math.hypot(r/Math.sqrt(n),s)}
function spreadAt(e,t){const[n,r]=[e.at(0),e.at(1)];const worse=(t,n)=>e.better==="higher"?t<n:Math.abs(t)>Math.abs(n);if(!worse(t,n.value)){
const share=e=>e*(1-e);const e=[n,r].every(e=>e.value>0&&e.value<1)&&t>0&&t<1;return e?n.spread*Math.sqrt(share(t)/share(n.value)):n.spread}let[s,o]=[0,1]
;for(let n=0;n<40;n++){const n=(s+o)/2;worse(e.at(n).value,t)?o=n:s=n}return e.at(s).spread}function betaCdf(e,t,n){const s=t*(1-t)/n**2-1
;if(!(s>0)||!Number.isFinite(s))return t<=e?1:0;return(0,r.RL)(e,t*s,(1-t)*s)}function binomialPast(e,t,n,s){const o=e*s;const a=Math.round(o)
;const i=Math.abs(o-a)<1e-9*Math.max(1,s);const c=i?t?a:a-1:Math.floor(o);if(c<0)return 0;return c>=s?1:1-(0,r.RL)(n,c+1,s-c)}}),7286:((e,t,n)=>{n.d(t,{
_:()=>many,x:()=>one});function one(e,t){const n=e[t];return typeof n==="string"?n:null}function many(e,t){const n=e[t]
;return(Array.isArray(n)?n:[n]).filter(e=>typeof e==="string")}}),7628:((e,t,n)=>{n.d(t,{Ow:()=>needed,n$:()=>moment,qE:()=>neededList,sT:()=>asOf});var r=n(4518)
;var s=n(2961);var o=n(4977);function needed(e,t,n,r){if(e===null||e==="")throw new o.P_(`${t} is missing: name ${n}. "greenlight ${r} --help" shows how.`)
;return e}function neededList(e,t,n,r){needed(e[0]??null,t,n,r);return e}function moment(e,t,n){const a=(0,s.e)(n);const i=(0,r.p)(e,a)
;if(i===void 0||Number.isNaN(i))throw new o.P_(`${t} "${e.slice(0,60)}" is no moment in time; write it as 2026-11-23T09:00Z.`);return new Date(i)}
function asOf(e){return e===null?new Date:moment(e,"--as-of")}}),9772:((e,t,n)=>{n.d(t,{o:()=>progressLine});var r=n(4502);const s=400;function progressLine(e){
const t=e.interactive?100:5e3;const n=performance.now();let o=n+Math.max(s,e.interactive?0:t);let a=null;let i=false;return{show(s){const c=performance.now()
;if(i||c<o)return;o=c+t;const u=s.totalBytes>0?` ${Math.floor(100*s.bytes/s.totalBytes)} %`:"";const l=`reading ${(0,r.en)(s.file)}:${u}${rowsIn(s,c-n)}`
;e.interactive?e.err(`\r[2K${l.slice(0,e.width-1)}`):e.err(`${l}\n`);a=s},clear(){a&&e.interactive?e.err("\r[2K"):a&&e.err(`reading ${(0,
r.en)(a.file)}: done\n`);a=null;i=true}}}function rowsIn({rows:e},t){if(e===0)return"";const n=Math.round(e/(t/1e3))
;return` ${e.toLocaleString("en-US")} rows, ${n.toLocaleString("en-US")} rows/s`}}),2341:((e,t,n)=>{n.d(t,{H:()=>localTime});const r=864e5
;function localTime(e,t,n,s,o,a){if(t<1||t>12||n<1||s>23||o>59||a>59)return Number.NaN;if(n>28&&n>daysIn(e,t))return Number.NaN
;return daysBefore(e,t,n)*r+s*36e5+o*6e4+a*1e3}function daysIn(e,t){if(t!==2)return t===4||t===6||t===9||t===11?30:31;return e%4!==0||e%100===0&&e%400!==0?28:29
}function daysBefore(e,t,n){const r=t>2?e:e-1;const s=Math.floor(r/100);const o=Math.floor((153*(t>2?t-3:t+9)+2)/5)+n-1
;return 365*r+Math.floor(r/4)-s+Math.floor(s/4)+o-719468}}),5011:((e,t,n)=>{n.d(t,{ZK:()=>mayBeMissing,b2:()=>isMissing,r:()=>isMissingWord,wF:()=>isMissingText})
;const r=new Set(["","NaN","nan","NAN","-NaN","-nan","-NAN","NaT","NULL","null","Null","<NA>","<null>","#N/A","#N/A N/A","#NA","1.#IND","-1.#IND","1.#QNAN","-1.#QNAN","\\N","__HIVE_DEFAULT_PARTITION__"])
;const s=new Set(["NA","N/A","n/a","None","-"]);function mayBeMissing(e){return e.length<=4||"#-1<\\_".includes(e[0])}function isMissing(e){
return r.has(e)||s.has(e)}function isMissingText(e){return r.has(e)}function isMissingWord(e){return s.has(e)}}),2961:((e,t,n)=>{n.d(t,{e:()=>timeZone})
;var r=n(4977);var s=n(2341);const o=9e5;const a=864e5;const i=new Map;function timeZone(e){if(e===void 0||e==="UTC"||e==="Etc/UTC")return null;const t=i.get(e)
;if(t)return t;const n=new TimeZone(e);i.set(e,n);return n}class TimeZone{format;offsets=new Map;constructor(e){try{
this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:e,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",
minute:"numeric",second:"numeric"})}catch{throw new r.P_(`"${e.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}
toUtc(e){const t=this.offset(e-a);const n=this.offset(e+a);if(t===n)return e-t;if(this.offset(e-t)===t)return e-t;return this.offset(e-n)===n?e-n:e-t}offset(e){
const t=Math.floor(e/o);const n=this.offsets.get(t);if(n!==void 0)return n;const r=new Map(this.format.formatToParts(t*o).map(({type:e,value:t})=>[e,t]))
;const part=e=>Number(r.get(e));const a=(0,s.H)(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const i=a-t*o
;this.offsets.set(t,i);return i}}}),4518:((e,t,n)=>{n.d(t,{R:()=>epochTime,p:()=>parseTime});var r=n(2341);var s=n(5011)
;const o=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const a=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const i=/^-?\d{1,15}(\.\d+)?$/
;const c=/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;const u=/^(?:[a-z]{3,9},? +)?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?!\d)(.*)$/i
;const l=/^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)(.*)$/i
;const f=["january","february","march","april","may","june","july","august","september","october","november","december"];function parseTime(e,t){
const n=e.trim();const r=o.exec(n);if(r){const[,e,n,s,o,a,i,c,u]=r;return instant(e,n,s,o,a,i,c,u,t)}const c=a.exec(n);if(c){const[,e,n,r,s,o,a,i]=c
;return instant(e,n,r,s,o,a,void 0,i,t)}if(i.test(n))return epochTime(Number(n),t);if((0,s.b2)(n))return Number.NaN;const u=isoOf(n)
;return u===null?void 0:parseTime(u,t)}function isoOf(e){const t=c.exec(e);if(t)return iso(t[1],Number(t[3]),Number(t[4]),t[5]);const n=u.exec(e)
;const r=l.exec(e);if(!n&&!r)return null;const[s,o]=n?[n[1],n[2]]:[r[2],r[1]];const[,,,a,i]=n??r;const d=o.toLowerCase();const h=f.findIndex(e=>e.startsWith(d))
;return h<0?null:iso(a,h+1,Number(s),i)}function iso(e,t,n,r){const two=e=>String(e).padStart(2,"0")
;return`${e}-${two(t)}-${two(n)}${r.replace(/ GMT$/," UTC")}`}function epochTime(e,t){const n=Math.abs(e);if(Number.isInteger(e)){if(e>=1900&&e<2200)return
;if(e>=19000101&&e<=21991231){const n=(0,r.H)(Math.floor(e/1e4),Math.floor(e/100)%100,e%100,0,0,0);if(Number.isNaN(n))return;return t?t.toUtc(n):n}}
if(n<1e11)return e*1e3+0;return n<1e13?e:void 0}function instant(e,t,n,s,o,a,i,c,u){const l=(0,
r.H)(Number(e),Number(t),Number(n??1),Number(s??0),Number(o??0),Number(a??0));if(Number.isNaN(l))return;const f=i===void 0?l:l+Number(`0.${i}`)*1e3
;if(c===void 0)return u?u.toUtc(f):f;if(c==="Z"||c==="z"||c==="UTC")return f;const d=Number(c.slice(1,3));const h=c.length>3?Number(c.slice(-2)):0
;if(d>23||h>59)return;const m=(d*60+h)*6e4;return c.startsWith("-")?f+m:f-m}})};