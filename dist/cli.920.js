export const id=920;export const ids=[920];export const modules={8291:((t,e,n)=>{n.d(e,{s:()=>declineOf});var r=n(757);var s=n(2512);var o=n(4036)
;function declineOf(t,e,n){const i=(0,r.$)(t,n,e);if(!(0,s.fJ)(i))return i.noEvidence;const{better:c,range:u}=o.Z[t];const{cases:l}=i;const f={value:i.value,
spread:i.standardError*Math.sqrt(l)};if(!Number.isFinite(f.value)||!Number.isFinite(f.spread))return"its numbers are too large"
;const d=e===null&&(t==="accuracy"||t==="f1_micro");const h={better:c,cases:l,counted:d,share:u[0]===0&&u[1]===1,regression:n.residuals!==null};if(n.residuals){
const e=n.residuals.absolute/n.residuals.cases;const at=n=>withLargerErrors(t,f,n,e);return{...h,at:at,worthless:at(1)}}const{scores:m,classScores:v}=n
;const b={...n,scores:m&&thinned(m),classScores:v&&new Map([...v].map(([t,e])=>[t,thinned(e)]))};const p=[f];for(let n=1;n<=a;n++){const r=byChance(t,e,b,n/a)
;r&&p.push(r)}const N=p.at(-1);const g=c==="higher"?N.value<f.value:N.value>f.value;if(!g||p.length<=a)return{...h,at:e=>beyond(f,e,t),worthless:null}
;const at=e=>e<=.5?between(p,2*e):beyond(N,2*e-1,t);return{...h,at:at,worthless:N}}const a=64;function beyond({value:t,spread:e},n,r){
const{better:s,range:a}=o.Z[r];const i=s==="higher"?a[0]:a[1];const c=Number.isFinite(i)?i:2*t;const u=t+n*(c-t);const l=t>0&&t<1&&a[0]===0&&a[1]===1;return{
value:u,spread:l?e*Math.sqrt(Math.max(0,u*(1-u)/(t*(1-t)))):e}}function withLargerErrors(t,{value:e,spread:n},r,s){const o=1+9*r;if(t==="bias")return{
value:e+(e<0?-10:10)*r*s,spread:n};if(t==="r2")return{value:1-(1-e)*o**2,spread:n*o**2};return{value:e*o,spread:n*o}}function byChance(t,e,n,o){
const{confusion:a,scores:i,classScores:c}=n;const u={cases:n.cases,confusion:a&&mixTable(a,o),scores:i&&mixScores(i,o),
classScores:c&&new Map([...c].map(([t,e])=>[t,mixScores(e,o)])),residuals:null};const l=(0,r.$)(t,u,e);return(0,s.fJ)(l)?{value:l.value,
spread:l.standardError*Math.sqrt(l.cases)}:null}function mixTable({classes:t,positive:e,table:n},r){const s=t.length;const o=n.reduce((t,e)=>t+e,0)
;const a=new Float64Array(s);const i=new Float64Array(s);n.forEach((t,e)=>{a[Math.floor(e/s)]+=t;i[e%s]+=t})
;const c=n.map((t,e)=>(1-r)*t+r*a[Math.floor(e/s)]*i[e%s]/o);return{classes:t,positive:e,table:c}}function mixScores({scores:t,positives:e,negatives:n},r){
const s=sum(e);const o=s+sum(n);const a=Math.max(1,Math.floor(2**31/Math.max(1,o)));const i={scores:t,positives:new Uint32Array(t.length),
negatives:new Uint32Array(t.length)};for(let c=0;c<t.length;c++){const t=e[c]+n[c];const u=(1-r)*e[c]+r*t*s/o;i.positives[c]=Math.round(a*u)
;i.negatives[c]=Math.round(a*(t-u))}return i}const i=4e3;function thinned(t){const{scores:e,positives:n,negatives:r}=t;if(e.length<=i)return t
;const s=(sum(n)+sum(r))/i;const o=[];const a={positives:[],negatives:[]};for(let t=0;t<e.length;){let[i,c,u,l]=[0,0,0,t];for(;l<e.length&&i+c<s;l++){i+=n[l]
;c+=r[l];u+=(n[l]+r[l])*e[l]}o.push(u/(i+c));a.positives.push(i);a.negatives.push(c);t=l}return{scores:Float64Array.from(o),
positives:Uint32Array.from(a.positives),negatives:Uint32Array.from(a.negatives)}}function sum(t){let e=0;for(const n of t)e+=n;return e}function between(t,e){
const n=Math.min(1,Math.max(0,e))*(t.length-1);const r=Math.min(t.length-2,Math.floor(n));const[s,o,a]=[t[r],t[r+1],n-r];return{
value:s.value+a*(o.value-s.value),spread:s.spread+a*(o.spread-s.spread)}}}),8616:((t,e,n)=>{n.d(e,{q:()=>r});const r="FILL IN"}),9328:((t,e,n)=>{n.d(e,{
En:()=>chanceOf,aH:()=>leastFound,b:()=>leastCases,r2:()=>reachFor,sB:()=>chanceAt});var r=n(4484);var s=n(5966);function chanceOf(t,e,n){
return chanceAt(t,e,t.decline.at(n))}function chanceAt(t,e,{value:n,spread:r}){const{decline:o,cut:a,inclusive:i,against:c}=t
;if(o.counted&&c===null&&t.proof===0)return binomialPast(a,i,n,Math.round(e));const u=doubt(t,e,r);const l=limitOf(t,e)
;if(o.share&&c===null&&o.better===(n>.5?"higher":"lower")){const t=betaCdf(l,n,u);return o.better==="higher"?t:1-t}const below=t=>u>0?(0,
s.vr)((t-n)/u):n<t||i&&n===t?1:0;const above=t=>u>0?(0,s.vr)((n-t)/u):n>t||i&&n===t?1:0;if(o.better==="higher")return below(l)
;return o.better==="lower"?above(l):Math.min(1,above(l)+below(-l))}function leastFound(t,e,n){if(chanceOf(t,e,1)<n)return null;let[r,s]=[0,1]
;for(let o=0;o<50;o++){const o=(r+s)/2;chanceOf(t,e,o)>=n?s=o:r=o}return s}function leastCases(t){if(!t(1e9))return null;let[e,n]=[1,1e9]
;while(n-e>Math.max(1,e/1e3)){const r=Math.round(Math.sqrt(e*n))<=e?e+1:Math.round(Math.sqrt(e*n));t(r)?n=r:e=r}return Math.ceil(n)}function reachFor(t,e,n){
const{decline:r}=t;const{value:s,spread:o}=r.at(0);const seldom=o=>{const a=r.better==="higher"?s-o:Math.abs(s)+o;return chanceOf({...t,cut:a},e,0)<=n}
;let[a,i]=[0,doubt(t,e,o)];for(let t=0;t<60&&!seldom(i);t++)[a,i]=[i,2*i];for(let t=0;t<50;t++){const t=(a+i)/2;seldom(t)?i=t:a=t}return i}
function limitOf(t,e){const{decline:n,cut:r,proof:s}=t;if(s===0)return r;const o=s*doubt(t,e,spreadAt(n,r));return n.better==="higher"?r-o:r+o}
function doubt({decline:t,against:e},n,r){const s=e===null?0:t.at(0).spread/Math.sqrt(e==="same"?n:e);return Math.hypot(r/Math.sqrt(n),s)}
function spreadAt(t,e){const[n,r]=[t.at(0),t.at(1)];const worse=(e,n)=>t.better==="higher"?e<n:Math.abs(e)>Math.abs(n);if(!worse(e,n.value)){
const share=t=>t*(1-t);const t=[n,r].every(t=>t.value>0&&t.value<1)&&e>0&&e<1;return t?n.spread*Math.sqrt(share(e)/share(n.value)):n.spread}let[s,o]=[0,1]
;for(let n=0;n<40;n++){const n=(s+o)/2;worse(t.at(n).value,e)?o=n:s=n}return t.at(s).spread}function betaCdf(t,e,n){const s=e*(1-e)/n**2-1
;if(!(s>0)||!Number.isFinite(s))return e<=t?1:0;return(0,r.RL)(t,e*s,(1-e)*s)}function binomialPast(t,e,n,s){const o=t*s;const a=Math.round(o)
;const i=Math.abs(o-a)<1e-9*Math.max(1,s);const c=i?e?a:a-1:Math.floor(o);if(c<0)return 0;return c>=s?1:1-(0,r.RL)(n,c+1,s-c)}}),7286:((t,e,n)=>{n.d(e,{
_:()=>many,x:()=>one});function one(t,e){const n=t[e];return typeof n==="string"?n:null}function many(t,e){const n=t[e]
;return(Array.isArray(n)?n:[n]).filter(t=>typeof t==="string")}}),7628:((t,e,n)=>{n.d(e,{Ow:()=>needed,n$:()=>moment,qE:()=>neededList,sT:()=>asOf});var r=n(241)
;var s=n(9128);var o=n(4977);function needed(t,e,n,r){if(t===null||t==="")throw new o.P_(`${e} is missing: name ${n}. "greenlight ${r} --help" shows how.`)
;return t}function neededList(t,e,n,r){needed(t[0]??null,e,n,r);return t}function moment(t,e,n){const a=(0,s.e)(n);const i=(0,r.p)(t,a)
;if(i===void 0||Number.isNaN(i))throw new o.P_(`${e} "${t.slice(0,60)}" is no moment in time; write it as 2026-11-23T09:00Z.`);return new Date(i)}
function asOf(t){return t===null?new Date:moment(t,"--as-of")}}),9772:((t,e,n)=>{n.d(e,{o:()=>progressLine});var r=n(4502);const s=400;function progressLine(t){
const e=t.interactive?100:5e3;const n=performance.now();let o=n+Math.max(s,t.interactive?0:e);let a=false;return{show(s){const i=performance.now();if(i<o)return
;o=i+e;const c=Math.round(s.rows/((i-n)/1e3));const u=s.totalBytes>0?` ${Math.floor(100*s.bytes/s.totalBytes)} %`:"";const l=`reading ${(0,
r.en)(s.file)}:${u} ${s.rows.toLocaleString("en-US")} rows, ${c.toLocaleString("en-US")} rows/s`
;t.interactive?t.err(`\r[2K${l.slice(0,t.width-1)}`):t.err(`${l}\n`);a=true},clear(){a&&t.interactive&&t.err("\r[2K")}}}}),4446:((t,e,n)=>{n.d(e,{
H:()=>localTime});const r=864e5;function localTime(t,e,n,s,o,a){if(e<1||e>12||n<1||s>23||o>59||a>59)return Number.NaN;if(n>28&&n>daysIn(t,e))return Number.NaN
;return daysBefore(t,e,n)*r+s*36e5+o*6e4+a*1e3}function daysIn(t,e){if(e!==2)return e===4||e===6||e===9||e===11?30:31;return t%4!==0||t%100===0&&t%400!==0?28:29
}function daysBefore(t,e,n){const r=e>2?t:t-1;const s=Math.floor(r/100);const o=Math.floor((153*(e>2?e-3:e+9)+2)/5)+n-1
;return 365*r+Math.floor(r/4)-s+Math.floor(s/4)+o-719468}}),1934:((t,e,n)=>{n.d(e,{b2:()=>isMissing,r:()=>isMissingWord,wF:()=>isMissingText})
;const r=new Set(["","NaN","nan","NAN","-NaN","-nan","-NAN","NaT","NULL","null","Null","<NA>","<null>","#N/A","#N/A N/A","#NA","1.#IND","-1.#IND","1.#QNAN","-1.#QNAN","\\N","__HIVE_DEFAULT_PARTITION__"])
;const s=new Set(["NA","N/A","n/a","None","-"]);function isMissing(t){return r.has(t)||s.has(t)}function isMissingText(t){return r.has(t)}
function isMissingWord(t){return s.has(t)}}),9128:((t,e,n)=>{n.d(e,{e:()=>timeZone});var r=n(4977);var s=n(4446);const o=9e5;const a=864e5;const i=new Map
;function timeZone(t){if(t===void 0||t==="UTC"||t==="Etc/UTC")return null;const e=i.get(t);if(e)return e;const n=new TimeZone(t);i.set(t,n);return n}
class TimeZone{format;offsets=new Map;constructor(t){try{this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:t,hourCycle:"h23",
year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"})}catch{
throw new r.P_(`"${t.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}toUtc(t){const e=this.offset(t-a)
;const n=this.offset(t+a);if(e===n)return t-e;if(this.offset(t-e)===e)return t-e;return this.offset(t-n)===n?t-n:t-e}offset(t){const e=Math.floor(t/o)
;const n=this.offsets.get(e);if(n!==void 0)return n;const r=new Map(this.format.formatToParts(e*o).map(({type:t,value:e})=>[t,e]))
;const part=t=>Number(r.get(t));const a=(0,s.H)(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const i=a-e*o
;this.offsets.set(e,i);return i}}}),241:((t,e,n)=>{n.d(e,{R:()=>epochTime,p:()=>parseTime});var r=n(4446);var s=n(1934)
;const o=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const a=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const i=/^-?\d{1,15}(\.\d+)?$/
;const c=/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;const u=/^(?:[a-z]{3,9},? +)?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?!\d)(.*)$/i
;const l=/^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)(.*)$/i
;const f=["january","february","march","april","may","june","july","august","september","october","november","december"];function parseTime(t,e){
const n=t.trim();const r=o.exec(n);if(r){const[,t,n,s,o,a,i,c,u]=r;return instant(t,n,s,o,a,i,c,u,e)}const c=a.exec(n);if(c){const[,t,n,r,s,o,a,i]=c
;return instant(t,n,r,s,o,a,void 0,i,e)}if(i.test(n))return epochTime(Number(n),e);if((0,s.b2)(n))return Number.NaN;const u=isoOf(n)
;return u===null?void 0:parseTime(u,e)}function isoOf(t){const e=c.exec(t);if(e)return iso(e[1],Number(e[3]),Number(e[4]),e[5]);const n=u.exec(t)
;const r=l.exec(t);if(!n&&!r)return null;const[s,o]=n?[n[1],n[2]]:[r[2],r[1]];const[,,,a,i]=n??r;const d=o.toLowerCase();const h=f.findIndex(t=>t.startsWith(d))
;return h<0?null:iso(a,h+1,Number(s),i)}function iso(t,e,n,r){const two=t=>String(t).padStart(2,"0")
;return`${t}-${two(e)}-${two(n)}${r.replace(/ GMT$/," UTC")}`}function epochTime(t,e){const n=Math.abs(t);if(Number.isInteger(t)){if(t>=1900&&t<2200)return
;if(t>=19000101&&t<=21991231){const n=(0,r.H)(Math.floor(t/1e4),Math.floor(t/100)%100,t%100,0,0,0);if(Number.isNaN(n))return;return e?e.toUtc(n):n}}
if(n<1e11)return t*1e3+0;return n<1e13?t:void 0}function instant(t,e,n,s,o,a,i,c,u){const l=(0,
r.H)(Number(t),Number(e),Number(n??1),Number(s??0),Number(o??0),Number(a??0));if(Number.isNaN(l))return;const f=i===void 0?l:l+Number(`0.${i}`)*1e3
;if(c===void 0)return u?u.toUtc(f):f;if(c==="Z"||c==="z"||c==="UTC")return f;const d=Number(c.slice(1,3));const h=c.length>3?Number(c.slice(-2)):0
;if(d>23||h>59)return;const m=(d*60+h)*6e4;return c.startsWith("-")?f+m:f-m}})};