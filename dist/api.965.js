export const id=965;export const ids=[965,14];export const modules={2965:((e,n,s)=>{s.r(n);s.d(n,{check:()=>gate_check,fetchedBefore:()=>fetchedBefore,
review:()=>review,tellVerdict:()=>tellVerdict});var r=s(6865);var o=s(2047);var a=s(2126);function canonical_canonicalLabel(e){const n=e.trim()
;if(/^(true|false)$/i.test(n))return n.toLowerCase();if(/^[+-]?[\d.]/.test(n)&&n.replace(/\D/g,"").length<=15){const e=(0,a.$J)(n)
;if(e!==void 0&&Number.isFinite(e))return String(e===0?0:e)}return n}const i={true:"1",false:"0",1:"true",0:"false"};function binaryLabels(e){
const n=e.includes("1")||e.includes("0");const s=new Set(["true","false"]);return[...new Set(e.map(e=>n&&s.has(e)?i[e]:e))]}function canonical_labelAmong(e,n){
const s=Object.hasOwn(i,e)?i[e]:e;return!n.includes(e)&&n.includes(s)?s:e}var c=s(4977);var l=s(5563);function classesOf(e,n){
const{label:s,positive:r,negative:o,classes:a}=e.data;const i=labelsIn(n,s);if(e.data.task!=="binary"){
const e=a?a.map(canonical_canonicalLabel):i.sort(byNumberThenText);return{names:e,positive:null}}const l=binaryLabels(i)
;const u=canonical_labelAmong(canonical_canonicalLabel(r??"1"),l);const d=l.filter(e=>e!==u)
;const f=o!==null?canonical_labelAmong(canonical_canonicalLabel(o),l):d[0];const m=d.filter(e=>e!==f);if(l.length===2&&!l.includes(u))throw noPositive(n,s,u,l)
;if(m.length>0)throw new c.P_(`${n.source.files.join(", ")}: a binary task has two labels, but column "${s}" of the reference holds ${i.slice(0,10).map(e=>JSON.stringify(e)).join(", ")}; the first ${quotedRow(n,s,m)}. Fix the labels, or set "task: multiclass".`)
;return{names:[f??`not ${u}`,u],positive:1}}function classCodes(e,n,s,r){const o=new Map(n.names.map((e,n)=>[e,n]))
;const nameOf=e=>n.positive===null?e:canonical_labelAmong(e,n.names);const a=e.categories.map(e=>o.get(nameOf(canonical_canonicalLabel(e)))??-2);const i=(0,
l.TJ)(e.codes,[-1,...a],-2);if(i instanceof Int16Array)return i;throw neverSeen(e,i,s,r,n)}function quotedRow(e,n,s){const r=e.columns.get(n)
;const o=r.categories.map(e=>s.includes(canonical_canonicalLabel(e)));const a=r.codes.findIndex(e=>o[e]??false)
;return`${JSON.stringify(r.categories[r.codes[a]].slice(0,80))} stands in row ${a+1}`}function labelsIn(e,n){const s=e.columns.get(n)
;return s?.type==="category"?[...new Set(s.categories.map(canonical_canonicalLabel))]:[]}function byNumberThenText(e,n){const s=Number(e)-Number(n)
;return Number.isNaN(s)?e<n?-1:1:s}function noPositive(e,n,s,r){
return new c.P_(`${e.source.files.join(", ")}: column "${n}" never holds the positive label "${s}" (it holds ${r.map(e=>JSON.stringify(e)).join(", ")}). Set "positive:" under "data:" in the plan to one of them.`)
}function neverSeen({categories:e,codes:n,origin:s},r,o,a,i){const l=e[n[r]]
;const u=s?`${s.files.join(", ")}: row ${s.rows[r]+1}`:`${a.source.files.join(", ")}: row ${r+1}`
;const d=i.names.map(e=>JSON.stringify(e.slice(0,80))).join(", ")
;return new c.P_(`${u} has the ${o} ${JSON.stringify(l.slice(0,80))}, which is none of the labels of the reference or the plan (${d}). ${adviceFor(l,o,i)}`)}
function adviceFor(e,n,{positive:s,names:r}){const o=(0,a.$J)(e)
;if(n==="prediction"&&o!==void 0&&o>0&&o<1)return'It looks like a probability: name its column as "score:" under "data:" in the plan.'
;if(s!==null&&r[0]===`not ${r[1]}`)return`The reference holds no label but ${JSON.stringify(r[1])}: fix its labels, or name the other as "negative:" under "data:" in the plan.`
;const i=n==="label"?" Leave a cell empty where the label is still to come.":""
;return s===null?`Fix the data, or, if this class is new, add it to "classes:" under "data:" in the plan.${i}`:`Fix the data: a binary task has two labels.${i} Where more are right, set "task: multiclass".`
}function answersOf(e,n,s){const{data:r}=e;const o=groupsOf(n,r.group);if(r.task==="regression")return{task:"numbers",actual:numbers(n,r.label),
predicted:numbers(n,r.prediction),group:o};const a=r.task==="binary"?probabilities(n,r.score):null
;const i=r.scores?s.names.map(e=>probabilities(n,r.scores[e]??null)):null;const c=categories(n,r.label)
;const u=c?classCodes(c,s,"label",n):new Int16Array(n.rows).fill(-1);const d=r.prediction===null?null:categories(n,r.prediction)
;const f=d?classCodes(d,s,"prediction",n):a?(0,l.LD)(a,r.threshold):i?highest(i,n.rows):new Int16Array(n.rows).fill(-1);return{task:"classes",classes:s,
actual:u,predicted:f,score:a,classScores:i,group:o}}function groupsOf(e,n){const s=n===null?void 0:e.columns.get(n);if(!s)return null
;if(s.type==="category")return s.codes;const r=new Map;return Int32Array.from((0,o.ov)(s.values),e=>{if(Number.isNaN(e))return-1;r.has(e)||r.set(e,r.size)
;return r.get(e)})}function highest(e,n){const s=new Int16Array(n);for(let r=0;r<n;r++){let n=-1;let a=-1/0;for(let s=0;s<e.length;s++){const i=e[s]
;if(!i)continue;const c=(0,o.tk)(i,r);if(Number.isNaN(c)){n=-1;break}if(c>a){a=c;n=s}}s[r]=n}return s}function categories(e,n){const s=e.columns.get(n)
;return s?.type==="category"?s:null}function numbersOrNull(e,n){const s=n===null?void 0:e.columns.get(n);return s?.type==="number"?s.values:null}const u=1e-6
;function probabilities(e,n){const s=numbersOrNull(e,n);if(s===null||(0,l.dX)(s,0,1))return s;const r=(0,o.ov)(s);const isRounded=e=>e<0&&e>=-u||e>1&&e<=1+u
;if(!r.some(isRounded))return s;return r.map(e=>isRounded(e)?Math.round(e):e)}function numbers(e,n){const s=numbersOrNull(e,n);return s?(0,
o.ov)(s):new Float64Array(e.rows).fill(Number.NaN)}var d=s(8263);const f=1e3;function countDue(e,n){const s=cellsOf(e);const r={
labelled:new Uint32Array(s.size),unlabelled:new Uint32Array(s.size)};let[o,a]=[0,0];for(let i=0;i<e.actual.length;i++){if(n?.[i])continue;const c=s.at(i)
;if(c<0)continue;const l=e.actual[i];if(e.task==="classes"?l>=0:!Number.isNaN(l)){r.labelled[c]+=1;o++}else{r.unlabelled[c]+=1;a++}}return o>0&&a>0?r:null}
function cellsOf(e){if(e.task==="classes"){const{score:n,predicted:s,classes:r}=e;if(n===null)return{size:r.names.length,at:e=>s[e]};return{size:f,
at:e=>cellOf((0,o.tk)(n,e),0,1)}}const{predicted:n}=e;let[s,r]=[1/0,-1/0];for(const e of n){if(!Number.isFinite(e))continue;e<s&&(s=e);e>r&&(r=e)}return{size:f,
at:e=>cellOf(n[e],s,r)}}function cellOf(e,n,s){if(Number.isNaN(e))return-1;const r=s>n?(e/2-n/2)/(s/2-n/2):0;return Math.min(f-1,Math.max(0,Math.floor(r*f)))}
const m=2**23;function idsOf(e){if(e.type==="category"){const n=e.categories.map(a.Fg);return s=>n[e.codes[s]]}const n=(0,o.ov)(e.values)
;return e=>Number.isNaN(n[e])?void 0:n[e]}class IdIndex{first;dense;maps=[new Map];constructor(e){const n=e.type==="category"?null:(0,o.ov)(e.values)
;const s=n&&rangeOf(n);const r=s?s.last-s.first+1:0;const a=n!==null&&r<=4*n.length+1024;this.first=s?.first??0;this.dense=new Int32Array(a?r:0).fill(-1)}
get(e){const n=this.placeOf(e);if(n>=0)return this.dense[n];for(const n of this.maps){const s=n.get(e);if(s!==void 0)return s}return-1}set(e,n){
const s=this.placeOf(e);if(s>=0){this.dense[s]=n;return}const r=this.maps.at(-1);const o=this.maps.length===1?r:this.maps.find(n=>n.has(e))??r;o.set(e,n)
;r.size>=m&&this.maps.push(new Map)}placeOf(e){if(typeof e!=="number"||!Number.isInteger(e))return-1;const n=e-this.first;return n>=0&&n<this.dense.length?n:-1}
}function rangeOf(e){let n=1/0;let s=-1/0;for(let r=0;r<e.length;r++){const o=e[r];o<n&&(n=o);o>s&&(s=o)}return Number.isInteger(n)&&Number.isFinite(s)?{
first:n,last:Math.floor(s)}:null}function countIds(e){return e.type==="category"?countTexts(e.codes,e.categories):countNumbers(e)}function countTexts(e,n){
const s=new Uint8Array(n.length);const r=firstCodes(n);const o={rows:e.length,missing:0,repeated:0,first:null};for(let a=0;a<e.length;a++){
const i=r?.[e[a]]??e[a];if(i<0)o.missing++;else if(s[i]){o.repeated++;o.first??={row:a+1,id:n[i]}}else s[i]=1}return o}function firstCodes(e){const n=new Map
;const s=e.map((e,s)=>{const r=(0,a.Fg)(e);n.has(r)||n.set(r,s);return n.get(r)});return n.size===e.length?null:s}function countNumbers(e){const n={rows:(0,
o.oW)(e.values),missing:0,repeated:0,first:null};if((0,l.Jy)(e.values))return n;const s=(0,o.ov)(e.values);const r=new IdIndex(e);for(let e=0;e<s.length;e++){
const o=s[e];if(Number.isNaN(o))n.missing++;else if(r.get(o)>=0){n.repeated++;n.first??={row:e+1,id:String(o)}}else r.set(o,e)}return n}function rowsOf(e,n){
const s=new Set(e.filter(e=>e!==void 0));const r=idsOf(n);const a=n.type==="category"?n.codes.length:(0,o.oW)(n.values);const i=new Map;for(let e=0;e<a;e++){
const n=r(e);s.has(n)&&i.set(n,e)}return i}const[h,p]=[50,20];function countLosses({actual:e,predicted:n}){const s=[]
;for(let r=0;r<e.length;r++)Number.isFinite(n[r]-e[r])&&s.push(r);if(s.length<p)return null;const r=Uint32Array.from(s).sort((e,s)=>n[e]-n[s])
;const o=Math.max(1,Math.min(h,Math.floor(r.length/p)));const a={predictions:new Float64Array(o),rows:new Float64Array(o),absolute:new Float64Array(o),
squares:new Float64Array(o),fourths:new Float64Array(o),ends:[n[r[0]],n[r.at(-1)]]};for(let s=0;s<r.length;s++){const i=Math.floor(s*o/r.length)
;const[c,l]=[n[r[s]],e[r[s]]];const u=(c-l)**2;a.rows[i]+=1;a.predictions[i]+=(c-a.predictions[i])/a.rows[i];a.absolute[i]+=Math.abs(c-l);a.squares[i]+=u
;a.fourths[i]+=u**2}return a}function takeCases(e,n,s){const take=e=>{const s=new Float64Array(n.length);for(let r=0;r<s.length;r++)s[r]=e[n[r]];return s}
;const takeScores=e=>(0,o.Wy)(e,n,new Float64Array(n.length));const r=s&&Int32Array.from(take(s));if(e.task==="numbers"){
const[n,s]=[take(e.actual),take(e.predicted)];return{classes:[],positive:null,actual:n,predicted:s,scores:null,classScores:null,group:r}}return{
classes:e.classes.names,positive:e.classes.positive,actual:take(e.actual),predicted:take(e.predicted).map(e=>e<0?Number.NaN:e),
scores:e.score&&takeScores(e.score),classScores:e.classScores?.map(e=>e&&takeScores(e))??null,group:r}}function labelledRows(e,n=null){const s=[]
;for(let r=0;r<e.actual.length;r++){const o=e.actual[r];if(Number.isNaN(o)||e.task==="classes"&&o<0)continue;n!==null&&n[r]===0||s.push(r)}return s}var g=s(903)
;const w=4;function countResiduals(e,n,s){const r=Array.from({length:w+1},(e,n)=>Array.from({length:w+1-n},()=>new CompensatedSum));const o=new CompensatedSum
;const a=new CompensatedSum;const i=new CompensatedSum;const c=new CompensatedSum;const l=new Float64Array(e.length);let u=0;let d=0;let f=0
;for(let m=0;m<e.length;m++){const h=e[m];const p=n[m]-h;if(!Number.isFinite(p)||s!==null&&s[m]===0)continue;u===0&&(f=h);l[u++]=Math.abs(p);o.add(Math.abs(p))
;if(h===0)d++;else{const e=Math.abs(p/h);a.add(e);i.add(e*e);c.add(e*e*e)}let g=1;for(let e=0;e<=w;e++){let n=g;for(let s=0;e+s<=w;s++){r[e][s].add(n);n*=p}
g*=h-f}}return{cases:u,origin:f,moments:r.map(e=>e.map(e=>e.value)),absolute:o.value,percentage:a.value,percentageSquared:i.value,percentageCubed:c.value,
zeroTargets:d,absoluteErrors:(0,g.I)(l.subarray(0,u))}}class CompensatedSum{sum=0;lost=0;add(e){const n=this.sum+e
;this.lost+=Math.abs(this.sum)>=Math.abs(e)?this.sum-n+e:e-n+this.sum;this.sum=n}get value(){return this.sum+this.lost}}var v=s(4496);function countScores(e,n){
return(0,v.k)(e,n)??mergeSides((0,o.ov)(e),n)}function mergeSides(e,n){const s=[0,1].map(s=>{const r=new Float64Array(e.length);let o=0
;for(let a=0;a<e.length;a++)n[a]===s&&(r[o++]=e[a]);return(0,g.I)(r.subarray(0,o))});return mergeScores(s[1],s[0])}function mergeScores(e,n){
const s=e.values.length+n.values.length;const r={scores:new Float64Array(s),positives:new Uint32Array(s),negatives:new Uint32Array(s)};let o=0
;for(let s=0,a=0;s<e.values.length||a<n.values.length;o++){const i=s<e.values.length?e.values[s]:1/0;const c=a<n.values.length?n.values[a]:1/0
;r.scores[o]=Math.min(i,c);i<=c&&(r.positives[o]=e.rows[s++]);c<=i&&(r.negatives[o]=n.rows[a++])}return{scores:r.scores.subarray(0,o),
positives:r.positives.subarray(0,o),negatives:r.negatives.subarray(0,o)}}function countOutcome(e,n){
const s=e.task==="classes"?countClasses(e,n):outcome_countNumbers(e,n);if(e.group===null)return s;return{...s,grouped:takeCases(e,labelledRows(e,n),e.group)}}
function countClasses(e,n){const{classes:s,actual:r,predicted:o,score:a,classScores:i}=e;const c=s.names.length;const u=(0,l.rZ)(r,o,n,c)
;const d=new Float64Array(c*c);let f=0;let m=0;for(let e=0;e<c;e++){const[n,...s]=u.subarray((e+1)*(c+1),(e+2)*(c+1));d.set(s,e*c)
;const r=s.reduce((e,n)=>e+n,0);m+=r;f+=r+n}const h=m===0?null:{classes:s.names,positive:s.positive,table:d};return{cases:f,confusion:h,
scores:a&&s.positive!==null?countOneClass(e,a,s.positive,n):null,classScores:i&&countEachClass(e,i,n),residuals:null}}function countEachClass(e,n,s){
const r=new Map;n.forEach((n,o)=>{n&&r.set(e.classes.names[o],countOneClass(e,n,o,s))});return r}function countOneClass(e,n,s,r){const{actual:o,classes:a}=e
;if(r===null&&s===1&&a.names.length===2)return countScores(n,new Uint8Array(o));const i=new Uint8Array(o.length);for(let e=0;e<i.length;e++){const n=o[e]
;i[e]=n<0||r!==null&&r[e]===0?2:n===s?1:0}return countScores(n,i)}function outcome_countNumbers(e,n){const s=countResiduals(e.actual,e.predicted,n);let r=0
;for(let s=0;s<e.actual.length;s++)Number.isNaN(e.actual[s])||n!==null&&n[s]===0||r++;return{cases:r,confusion:null,scores:null,classScores:null,
residuals:s.cases?s:null}}var b=s(3028);var y=s(2961);const k=10;const M=864e5;function countPredictions(e,n,s){const{time:r,timeZone:o}=s;const a=scoresOf(e)
;const i=a.length>0?a:[e.predicted];const c=r===null?void 0:n.columns.get(r);const l=c?.type==="time"&&!(i[0]instanceof Int16Array)
;const{has:u,missing:d,outside:f}=lookAt(i,e.task==="classes"&&a.length>0);const m=l?daysOf(i,u,c.values,o):[]
;const h=m.filter(({same:e,rows:n})=>e!==null&&n>=k);return{rows:n.rows,missing:d,unsaid:d>0?unsaidIn(n.columns,s):null,outside:f,
unsummed:e.task==="classes"?sumsOf(e):null,identical:n.rows>1&&i.every(isConstant),identicalDays:h.map(({day:e,rows:n})=>({day:e*M,rows:n})),
identicalWeeks:countIdenticalWeeks(m),classes:countPredictedClasses(e)}}function unsaidIn(e,{score:n,scores:s,prediction:r}){
const o=n===null&&s===null?[r]:[n,...Object.values(s??{})];const a=o.flatMap(n=>{const{invalid:s,infinite:r,markers:o}=(n===null?void 0:e.get(n))??{}
;return[s,r,o]});const i=(0,b.Qd)(a);return i&&{row:i.row,text:i.text}}const O=.02;function sumsOf({classScores:e}){if(e===null||e.includes(null))return null
;let n=null;const s=(0,o.oW)(e[0]);for(let r=0;r<s;r++){let s=0;for(const n of e)s+=(0,o.tk)(n,r);if(!(Math.abs(s-1)>O))continue;n??={rows:0,row:r+1,sum:s}
;n.rows++}return n}function leastOf(e){return e instanceof Int16Array?0:-1/0}function lengthOf(e){return e instanceof Int16Array?e.length:(0,o.oW)(e)}
function valueAt(e,n){return e instanceof Int16Array?e[n]:(0,o.tk)(e,n)}function lookAt(e,n){const s=new Uint8Array(lengthOf(e[0])).fill(1);let r=0;let o=null
;for(const a of e){const e=n?-u:leastOf(a);const i=n?1+u:1/0;if(!(a instanceof Int16Array)&&(0,l.dX)(a,e,i))continue;for(let c=0;c<s.length;c++){
const l=valueAt(a,c);if(l>=e&&l<=i)continue;if(n&&!Number.isNaN(l)){o??={rows:0,row:c+1,value:l};o.rows++}else{r+=s[c];s[c]=0}}}return{has:s,missing:r,outside:o
}}function isConstant(e){const n=leastOf(e);let s=null;for(let r=0;r<lengthOf(e);r++){const o=valueAt(e,r);if(!(o>=n))continue
;if(s===null)s=o;else if(o!==s)return false}return s!==null}function scoresOf(e){if(e.task==="numbers")return[];if(e.score)return[e.score]
;return e.classScores?.filter(e=>e!==null)??[]}function daysOf(e,n,s,r){const o=(0,y.e)(r);const a=new Map;let i=null;let[c,l]=[0,0];for(let r=0;r<s.length;){
const u=s[r];if(Number.isNaN(u)||n[r]===0){r++;continue}if(i===null||u<c||u>=l){const n=o?.offset(u)??0;const s=Math.floor((u+n)/M);i=a.get(s)??{day:s,rows:0,
same:at(e,r)};a.set(s,i);c=s*M-n;l=c+M;!o||o.offset(c)===n&&o.offset(l)===n||(l=c=u)}const d=endOfRun(s,n,r,c,l);i.rows+=d-r
;while(r<d&&i.same!==null)holds(e,r++,i.same)||(i.same=null);r=d}return[...a.values()].sort((e,n)=>e.day-n.day)}function endOfRun(e,n,s,r,o){let a=s+1
;while(a<e.length&&e[a]>=r&&e[a]<o&&n[a]===1)a++;return a}function at(e,n){return e.map(e=>(0,o.tk)(e,n))}function holds(e,n,s){return e.every((e,r)=>(0,
o.tk)(e,n)===s[r])}function countIdenticalWeeks(e){const n=new Map;for(const s of e){const e=s.day-((s.day+3)%7+7)%7;n.set(e,[...n.get(e)??[],s])}
return[...n].flatMap(([e,n])=>{const s=n.reduce((e,n)=>e+n.rows,0);const r=n.every(({same:e})=>e?.every((e,s)=>e===n[0].same[s]));const o=n.some(e=>e.rows>=k)
;return r&&s>=k&&!o?[{week:e*M,rows:s}]:[]})}function countPredictedClasses(e){if(e.task==="numbers")return new Map;const{classes:n,actual:s,predicted:r}=e
;const o=n.names.length+1;const a=(0,l.rZ)(s,r,null,n.names.length);const rowsOf=e=>{let n=0;for(let s=0;s<o;s++)n+=a[s*o+e];return n}
;return new Map(n.names.map((e,n)=>[e,rowsOf(n+1)]))}function countDecisions(e){if(e.task==="numbers"||e.score===null||e.classes.positive===null)return null
;const{positive:n}=e.classes;const s=Uint8Array.from(e.predicted,e=>e<0?2:e===n?1:0);return countScores(e.score,s)}function countDecisionsOfClasses(e){
if(e.task==="numbers"||e.classScores===null)return null;const n=new Map;e.classScores.forEach((s,r)=>{const o=Uint8Array.from(e.predicted,e=>e<0?2:e===r?1:0)
;s&&n.set(e.classes.names[r],countScores(s,o))});return n.size===0?null:n}function countSlice(e,n,s){const r=e.select(n);return{rows:(0,l.KL)(r),
outcome:countOutcome(s,r)}}const E=864e5;function countTimes(e,n){if(e?.type!=="time")return null;const s=n.getTime()+E;const{first:r,last:o,late:a,hours:i}=(0,
l.pf)(e.values,s);return{rows:e.values.length,missing:e.missing,invalid:e.invalid,span:r<=o?{from:r,to:o}:null,future:a>0?{rows:a,latest:o,limit:s}:null,
placeholder:r<=o?placeholders(e.values,r,o):null,hours:i}}const x=3*E;const N=Date.UTC(1990);const _=Date.UTC(2099,11,31);const $=3650*E
;function placeholders(e,n,s){if(n>=N&&s<_)return null;const[r,o]=[greatestBelow(e,N),leastFrom(e,N)];const a=placeholderLimit(r,o);let i=null
;for(let n=0;n<e.length;n++){const s=e[n];if(!(s<a||s>=_))continue;i??={rows:0,row:n+1,time:s};i.rows++}
return o<_||s>=_||e.every(e=>Number.isNaN(e)||Math.abs(e)<x)?i:null}function placeholderLimit(e,n){return n<_&&n-e>=$?N:x}function greatestBelow(e,n){let s=-1/0
;for(const r of e)r<n&&r>s&&(s=r);return s}function leastFrom(e,n){let s=1/0;for(const r of e)r>=n&&r<s&&(s=r);return s}function answerSets(e,n,s){
const r=classesOf(e,n.reference.table);const answered=({table:n,unmatched:o,leftovers:a=null})=>{const i=answersOf(e,n,r);const c=youngRows(e,n,s);return{
table:n,answers:i,young:c,pending:withhold(c,i),unmatched:o,leftovers:a}};return{classes:r,reference:answered(n.reference),candidate:answered(n.candidate)}}
function countAnswers(e,n,{classes:s,reference:o,candidate:a},i){const[c,l]=[o.answers,a.answers];const u=c.task==="numbers"&&l.task==="numbers"?(0,
r.U)(c,l):null;const[d,f]=[countSet(e,n,o,i),countSet(e,n,a,i)];const m=c.task==="numbers"&&f.unlabelledNumbers?countLosses(c):null;const h=m?{...d.outcome,
losses:m}:d.outcome;return{classes:s,reference:{...d,outcome:h,agreement:u?.reference??null},candidate:{...f,agreement:u?.candidate??null}}}
function reviewCounts({classes:e,reference:n,candidate:s,sameFiles:r},o,a=null,i=null){return{classes:e,reference:{...n,columns:o.reference},candidate:{...s,
columns:o.candidate},paired:a,sameFiles:r,search:i}}function countSlices(e,{reference:n,candidate:s}){
const[r,o]=[withoutScores(n.answers),withoutScores(s.answers)];return e.map(e=>({where:e.sql,reference:countSlice(e,n.table,r),candidate:countSlice(e,s.table,o)
}))}function withoutScores(e){return e.task==="classes"?{...e,score:null,classScores:null}:e}
function countSet(e,n,{table:s,answers:r,young:o,pending:a,unmatched:i,leftovers:c},l){const{data:u,deployment:d}=e
;const f=u.id===null?void 0:s.columns.get(u.id);const m=countOutcome(r,null);const h=m.cases===0;return{rows:s.rows,sha256:s.source.sha256,header:s.header,
labelled:m.cases,pending:a,unmatched:i,leftovers:c,labelMarkers:labelMarkersOf(s.columns.get(u.label)),due:countDue(r,o),
times:countTimes(u.time===null?void 0:s.columns.get(u.time),l),outcome:m,edgeCases:n.map(e=>countSlice(e,s,r)),predictions:countPredictions(r,s,u),
unlabelled:h?countDecisions(r):null,unlabelledClasses:h?countDecisionsOfClasses(r):null,unlabelledNumbers:h&&r.task==="numbers"?(0,g.I)(r.predicted):null,
ids:f?countIds(f):null,deployment:{version:d.version?count_countTexts(s,d.version.column):null,host:d.host?count_countTexts(s,d.host.column):null}}}
function labelMarkersOf(e){return e?.markers?{...e.markers,files:e.origin?.files??null}:null}function count_countTexts(e,n){const s=e.columns.get(n)
;return s?.type==="category"?(0,d.q8)(s):null}function youngRows(e,n,s){const{time:r,labelsAfter:o}=e.data;const a=r===null?void 0:n.columns.get(r)
;if(!o||a?.type!=="time")return null;const i=s.getTime()-o.milliseconds;let c=null;for(let e=0;e<n.rows;e++){if(!(a.values[e]>i))continue
;c??=new Uint8Array(n.rows);c[e]=1}return c}function withhold(e,n){if(e===null)return 0;const s=n.task==="classes"?-1:Number.NaN;n.actual=n.actual.slice()
;let r=0;for(let o=0;o<e.length;o++){if(e[o]===0)continue;r++;n.actual[o]=s}return r}function needed(e,n){if(!isUnavailable(e))return e
;throw new c.P_(`This engine cannot ${n}, because ${e.unavailable}. Leave it out of the plan, or judge with the local engine.`)}function optional(e){
return isUnavailable(e)?null:e}function isUnavailable(e){return typeof e==="object"&&e!==null&&"unavailable"in e}
function countBehaviour(e,n,{candidate:s,answers:r}){const o=e.data.id===null?void 0:s.columns.get(e.data.id);return n.map((n,s)=>{
const[a,i]=["base","variant"].map(e=>{const s=idsOf(n.columns.get(e));return Array.from({length:n.rows},(e,n)=>s(n))});const c=o?rowsOf([...a,...i],o):new Map
;const answered=(e,n)=>predictedIn(r,c.get(e[n]));const l=[];for(let r=0;r<n.rows;r++){const[n,o]=[answered(a,r),answered(i,r)]
;if(stands(n,o,e.behaviour[s]))continue;l.push({base:String(a[r]??""),variant:String(i[r]??""),baseSaid:n,variantSaid:o})}return{pairs:n.rows,broken:l}})}
function predictedIn(e,n){if(n===void 0)return null;const s=e.task==="classes"?e.score:null;const r=s?(0,o.tk)(s,n):e.predicted[n]
;if(e.task==="numbers"||s)return Number.isFinite(r)?r:null;if(r<0)return null;return e.classes.positive===null?e.classes.names[r]:r}
function stands(e,n,{expect:s,tolerance:r}){if(e===null||n===null)return false;if(typeof e==="string"||typeof n==="string")return e===n
;const o=r+1e-12*Math.max(1,Math.abs(e));if(s==="not lower")return n>=e-o;if(s==="not higher")return n<=e+o;return Math.abs(n-e)<=o}const A=5e3;const j=40
;const R=50;function countDependence(e,[n,s]){const r=e.filter(({name:e,type:r,watched:o})=>o&&r!=="time"&&sameType(n,s,e)).slice(0,j);const o=[n,s].map(e=>(0,
l.dk)(e.rows,Math.min(1,A/e.rows)));const a=Math.min(...o.map(({length:e})=>e));if(r.length<2||a<R)return null
;const i=Math.min(5,Math.max(2,Math.floor(Math.sqrt(a/10))));const c=r.map(({name:e})=>codesOf(n.columns.get(e),s.columns.get(e),o[0],o[1],i));return{
features:r.map(({name:e})=>e),cells:c.map(e=>e.cells),reference:pairs(c.map(e=>e.reference),c.map(e=>e.cells)),
candidate:pairs(c.map(e=>e.candidate),c.map(e=>e.cells))}}function sameType({columns:e},n,s){const[r,o]=[e.get(s)?.type,n.columns.get(s)?.type]
;return r!==void 0&&r===o&&r!=="time"}function codesOf(e,n,s,r,a){if(e.type==="category"&&n.type==="category"){const o=mostFrequent(e.codes,e.categories,s,a-1)
;const code=e=>{const n=e.categories.map(e=>o.get(e)??o.size);return s=>e.codes[s]<0?o.size+1:n[e.codes[s]]};return{cells:o.size+2,
reference:Uint8Array.from(s,code(e)),candidate:Uint8Array.from(r,code(n))}}const[i,c]=[e,n].map(e=>e.values);const l=edgesOf(i,s,a);const code=e=>n=>{
const s=(0,o.tk)(e,n);if(Number.isNaN(s))return l.length+1;let r=0;while(r<l.length&&s>l[r])r++;return r};return{cells:l.length+2,
reference:Uint8Array.from(s,code(i)),candidate:Uint8Array.from(r,code(c))}}function edgesOf(e,n,s){const r=Float64Array.from(n,n=>(0,
o.tk)(e,n)).filter(e=>!Number.isNaN(e)).sort();const a=new Set;for(let e=1;e<s;e++){const n=r[Math.ceil(e*r.length/s)-1];n!==void 0&&n<r.at(-1)&&a.add(n)}
return[...a]}function mostFrequent(e,n,s,r){const o=new Uint32Array(n.length);for(const n of s)e[n]>=0&&o[e[n]]++
;const a=[...o.keys()].filter(e=>o[e]>0).sort((e,n)=>o[n]-o[e]);return new Map(a.slice(0,Math.max(1,r)).map((e,s)=>[n[e],s]))}function pairs(e,n){const s=[]
;for(let r=1;r<e.length;r++)for(let o=0;o<r;o++){const[a,i,c]=[e[o],e[r],n[r]];const l=new Uint32Array(n[o]*c);for(let e=0;e<a.length;e++)l[a[e]*c+i[e]]++
;s.push(l)}return s}function pairAt(e,n){return n*(n-1)/2+e}const S=2e5;const C=.1;function leftIds(e,n){const s=idsOf(e);return n.slice(0,S).flatMap(e=>{
const n=s(e);return n===void 0?[]:[{row:e+1,id:String(n)}]})}function spellingBetween(e,n,s){if(e.length===0||n.length===0)return null
;const[r,o]=[e,n].map(e=>e.map(({id:e})=>e));const a=Math.max(1,C*Math.min(new Set(r).size,new Set(o).size));const i=s?[]:affixes(r,o)
;for(const[e,n,s]of[...q,...i]){const i=new Map(o.map(e=>[s(e),e]));let c=0;let l=null;for(const e of r){const s=i.get(n(e));if(s===void 0||s===e)continue;c++
;l??={row:e,label:s}}if(l&&c>=a)return{what:e,ids:c,...l,affix:!q.some(([n])=>n===e)}}return null}const both=(e,n)=>[e,n,n]
;const q=[both("zeros in front",e=>e.replace(/(^|\D)0+(?=\d)/g,"$1")),both("a decimal point or an exponent",wholeOf),both("capitals",e=>e.toLowerCase()),both("blanks, dashes or signs",e=>e.replace(/[^\p{L}\p{N}]+/gu,"")),both("accents",e=>e.normalize("NFKD").replace(/\p{M}/gu,"")),both("zeros, capitals and signs",e=>wholeOf(e).replace(/[^\p{L}\p{N}]+/gu,"").replace(/(^|\D)0+(?=\d)/g,"$1").toLowerCase())]
;function wholeOf(e){const n=/^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(e);if(!n)return e;const[,s,r,o="",a="0"]=n;const i=Number(a)
;if(i<0||o.replace(/0+$/,"").length>i)return e;const c=(r+o.slice(0,i).padEnd(i,"0")).replace(/^0+(?=\d)/,"");return(s==="-"?"-":"")+c}function affixes(e,n){
const[s,r]=[e,n].map(e=>common(e,e=>e));const reverse=e=>[...e].reverse().join("");const[o,a]=[e,n].map(e=>common(e,reverse));const cut=e=>n=>n.slice(e.length)
;const cutEnd=e=>n=>n.slice(0,n.length-e.length);const i=[];s!==r&&i.push([`"${s||r}" in front`,cut(s),cut(r)])
;o!==a&&i.push([`"${reverse(o||a)}" behind`,cutEnd(o),cutEnd(a)]);return i}function common(e,n){let s=n(e[0]);for(const r of e){const e=n(r)
;while(!e.startsWith(s))s=s.slice(0,-1);if(s==="")break}return/^[^\d]*/.exec(s)[0]}var T=s(6760);var I=s(3830);var F=s(5239);var L=s(5011);var B=s(4518)
;function sameSpelling(e,n,{lists:s,skip:r,zone:o}){const a=new Map(e.columns);const i=new Map(n.columns);for(const[c,l]of e.columns){const e=n.columns.get(c)
;if(l.type!=="category"||r.has(c))continue;const u=s.get(c)??[];const d=spelledAs(l,u,o);if(e?.type!=="category"){a.set(c,d);continue}
const f=spelledAs(e,[...u,...d.categories],o);const m=new Set([...u,...f.categories].filter(L.r));const h=new Set([...u,...d.categories].filter(L.r))
;a.set(c,withoutWords(d,m));i.set(c,withoutWords(f,h))}return{reference:{...e,columns:a},candidate:{...n,columns:i}}}function withoutWords(e,n){
const{codes:s,categories:r,markers:o}=e;const a=r.map(e=>(0,L.r)(e)&&!n.has(e));if(!a.includes(true))return e;const i=(0,I.Zu)(s,r,e=>a[e]?null:r[e]);return o?{
...i,markers:o}:i}function spelledAs(e,n,s){const{codes:r,categories:o,markers:a}=e;const i=new Set(n);if(n.length===0||o.every(e=>i.has(e)))return e
;const c=finder(n,o,s);const l=o.map(e=>i.has(e)?e:c(e));if(l.every((e,n)=>e===o[n]))return e;const u=(0,I.Zu)(r,o,e=>l[e]);return a?{...u,markers:a}:u}
function spellingIn(e,n,s){if(e.includes(n))return n;const r=(0,F.wh)(n);return e.includes(r)?r:finder(e,[r],s)(r)}function finder(e,n,s){const r=new Map
;const o=areDecimals(n)&&areDecimals(e);const a=truthsIn(e);const i=truthsIn(n);const key=e=>valueKey(e,o,s);for(const n of e){const e=key(n)
;e!==null&&r.set(e,r.has(e)&&r.get(e)!==n?null:n)}return e=>{const n=a&&i?a[i.indexOf(e)]:void 0;const s=key(e);return n??(s===null?null:r.get(s))??e}}
function truthsIn(e){const isOneOf=n=>e.length>0&&e.every(e=>n.includes(e))
;return[["false","true"],["False","True"],["FALSE","TRUE"],["0","1"],["0.0","1.0"],["f","t"],["F","T"]].find(isOneOf)??null}function valueKey(e,n,s){
if(!/^[+\-.\dTtFf]/.test(e))return null;const r=(0,F.D)(e);if(r!==void 0)return`truth ${r}`;if(/^\d{4}[-/]\d/.test(e)){const n=(0,B.p)(e,s)
;if(n!==void 0&&!Number.isNaN(n))return`time ${n}`}const o=e.length<=24?(0,a.$J)(e):void 0
;if(o===void 0||!Number.isFinite(o)||e.replace(/\D/g,"").length>15)return null;return Number.isInteger(o)||n?`number ${o}`:null}function areDecimals(e){
const n=e.map(e=>/^[+-]?\d*\.(\d+)$/.exec(e)?.[1]).filter(e=>e!==void 0);const s=new Set(n.map(e=>e.length))
;return s.size<=1||n.every(e=>e==="0"||!e.endsWith("0"))}function looseSpelling(e){const n=e.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase()
;const s=n.replace(/[\s_\-'’.]+/gu,"");return s===""?n:s}var D=s(1100);const P=0;const W=1;const U=2;function truthOf(e,{rows:n}){
if(e.type==="truth")return e.truth;if(e.type==="null")return new Uint8Array(n).fill(W);if(e.type!=="text")return null
;const s=e.texts.map(e=>["false","","true"].indexOf(e.toLowerCase()));if(s.some(e=>e!==U&&e!==P))return null;return eachRow(n,n=>s[e.codes[n]]??W)}
function numbersOf(e){if(e.type==="number")return e.values;if(e.type==="null")return Number.NaN;if(e.type!=="text")return null;const n=e.texts.map(a.$J)
;if(n.includes(void 0))return null;return Float64Array.from(e.codes,e=>{const s=n[e];return s!==void 0&&Number.isFinite(s)?s:Number.NaN})}function eachRow(e,n){
const s=new Uint8Array(e);for(let r=0;r<e;r++)s[r]=n(r);return s}function described(e){switch(e.type){case"text":{const n=e.texts[0]
;return`the text column "${e.name}"${n===void 0?"":` (such as ${textInQuotes(n)})`}`}case"literal":return`the text ${textInQuotes(e.text)}`;case"truth":
return"true or false";case"null":return"NULL";case"constant":return"a number";default:return`a ${e.type}`}}function textInQuotes(e){
return`'${e.slice(0,40).replace(/\s+/g," ").replaceAll("'","''")}'`}var z=s(7443);const K=4096;function compare(e,n,s,r){
if(n.type==="null"||s.type==="null")return r.refuse("a comparison with NULL is never true; write IS NULL or IS NOT NULL");if(n.type==="time"||s.type==="time"){
const[o,a]=[timesOf(n,r),timesOf(s,r)];if(o===null||a===null)return unlike(n,s,r,"a time is compared with a time such as '2026-03-01'")
;return compareNumbers(e,o,a,r.rows)}if(n.type==="truth"||s.type==="truth"){const[o,a]=[truthOf(n,r),truthOf(s,r)]
;if(o===null||a===null)return unlike(n,s,r,"write 1 or 0 where numbers say true or false")
;return eachRow(r.rows,n=>o[n]===W||a[n]===W?W:comparison_holds(e,o[n]-a[n]))}if(n.type==="number"||s.type==="number"){
const[o,a]=[numbersOrLiteral(n),numbersOrLiteral(s)];if(o===null||a===null)return unlike(n,s,r,"a text is put in quotes, 'so', a number is not")
;return compareNumbers(e,o,a,r.rows)}return compareTexts(e,n,s,r)}function isOneOf(e,n,s){const r=n.filter(({type:e})=>e!=="null");const o=r.length<n.length?W:P
;if(e.type==="null")return new Uint8Array(s.rows).fill(W);if(e.type==="text"&&r.every(({type:e})=>e==="literal")){const{texts:n}=e
;const a=new Set(r.map(e=>e.type==="literal"?spellingIn(n,e.text,s.zone):""));const i=e.texts.map(e=>a.has(e)?U:o);return eachRow(s.rows,n=>i[e.codes[n]]??W)}
const a=new Uint8Array(s.rows).fill(o);for(const n of r){const r=compare("=",e,n,s);for(let e=0;e<a.length;e++)a[e]=Math.max(a[e],r[e])}return a}
function compareNumbers(e,n,s,r){const o=new Uint8Array(r);const[a,i,c]=[comparison_holds(e,-1),comparison_holds(e,0),comparison_holds(e,1)]
;const[l,u]=[valuesOf(n),valuesOf(s)];for(let e=0;e<r;e+=K){const n=Math.min(e+K,r);const[s,d]=[l(e,n),u(e,n)];for(let r=e;r<n;r++){const n=s[r-e]
;const l=d[r-e];o[r]=n<l?a:n>l?c:n===l?i:W}}return o}function valuesOf(e){const n=new Float64Array(K);if(typeof e!=="number")return(s,r)=>(0,o.Q4)(e,s,r,n)
;n.fill(e);return()=>n}function comparison_holds(e,n){switch(e){case"=":return n===0?U:P;case"!=":return n!==0?U:P;case"<":return n<0?U:P;case"<=":
return n<=0?U:P;case">":return n>0?U:P;default:return n>=0?U:P}}function compareTexts(e,n,s,{rows:r,zone:o}){
const order=(n,s)=>comparison_holds(e,n<s?-1:n>s?1:0);if(n.type==="text"&&s.type==="literal"){const e=spellingIn(n.texts,s.text,o)
;const a=n.texts.map(n=>order(n,e));return eachRow(r,e=>a[n.codes[e]]??W)}if(n.type==="literal"&&s.type==="text"){const e=spellingIn(s.texts,n.text,o)
;const a=s.texts.map(n=>order(e,n));return eachRow(r,e=>a[s.codes[e]]??W)}const[a,i]=[textsOf(n),textsOf(s)];return eachRow(r,e=>{const[n,s]=[a(e),i(e)]
;return n===void 0||s===void 0?W:order(n,s)})}function textsOf(e){if(e.type==="literal")return()=>e.text;return e.type==="text"?n=>e.texts[e.codes[n]]:()=>{}}
function timesOf(e,n){if(e.type==="time")return e.values;return e.type==="literal"?present(n.time(e.text))??null:null}function numbersOrLiteral(e){
return e.type==="literal"?present((0,a.$J)(e.text))??null:numbersOf(e)}function present(e){return e!==void 0&&Number.isFinite(e)?e:void 0}
function unlike(e,n,{refuse:s},r){return s(`${described(e)} cannot be compared with ${described(n)}; ${r}`)}function like(e,n){
const s=compile(n?e.toLowerCase():e);return e=>matches(s,[...n?e.toLowerCase():e])}const J=0;const G=1;function compile(e){const n=[];const s=[...e]
;for(let e=0;e<s.length;e++){const r=s[e];r==="\\"&&e+1<s.length?n.push(s[++e]):r!=="%"?n.push(r==="_"?G:r):n.at(-1)!==J&&n.push(J)}return n}
function matches(e,n){let s=0;let r=0;let o=-1;let a=0;while(r<n.length)if(e[s]===J){o=++s;a=r}else if(s<e.length&&(e[s]===G||e[s]===n[r])){s++;r++}else{
if(!(o>=0))return false;s=o;r=++a}e[s]===J&&s++;return s===e.length}
const Z=/'(?:[^']|'')*'|"(?:[^"]|"")*"|--|\/\*|(?:\d+\.?\d*|\.\d+)[eE][+-]?\d+|[\p{L}_][\p{L}\p{M}\p{N}_$]*'?|-(?=[\d.])/gu;function sqlText(e){const n=[]
;const placeholder=e=>`"${n.push(e)-1}"`;const s=e.replace(Z,n=>{if(n.startsWith("'"))return n;if(n==="-")return"- "
;if(n==="--"||n==="/*")throw new c.P_(`condition ${quoted(e)}: comments are not allowed. Write "- -1" for a minus before a negative number.`)
;if(n.startsWith('"'))return placeholder(n.slice(1,-1).replaceAll('""','"'));if(/^[\d.]/.test(n))return writtenOut(n,e)
;if(n.endsWith("'"))throw new c.P_(`condition ${quoted(e)}: strings are written 'so', without ${n.slice(0,-1)} before them.`)
;return/^[\x00-\x7f]*$/.test(n)?n:placeholder(n)});return{text:s,names:n}}function quoted(e){const n=e.replace(/\s+/g," ").trim()
;return`"${n.length>120?`${n.slice(0,120)}…`:n}"`}function writtenOut(e,n){const[s,r]=e.toLowerCase().split("e")
;if(Math.abs(Number(r))>308)throw new c.P_(`condition ${quoted(n)}: the number ${e.slice(0,40)} is out of range.`);const[o,a=""]=s.split(".");const i=o+a
;const l=o.length+Number(r);if(l<=0)return`0.${"0".repeat(-l)}${i}`;if(l>=i.length)return i+"0".repeat(l-i.length);return`${i.slice(0,l)}.${i.slice(l)}`}
function evaluate({sql:e,root:n,columns:s,timeZone:r},o){return new Evaluation(s,o,{rows:o.rows,zone:(0,y.e)(r),time:e=>(0,B.p)(e,(0,y.e)(r)),refuse(n){
throw new c.P_(`condition ${quoted(e)}: ${n}.`)}}).truth(n)}class Evaluation{columns;table;context;constructor(e,n,s){this.columns=e;this.table=n;this.context=s
}truth(e){const n=this.operand(e);const s=truthOf(n,this.context);if(s)return s
;return this.context.refuse(`${described(n)} stands where true or false is needed; compare it with something`)}operand(e){const{rows:n,refuse:s}=this.context
;switch(e.type){case"integer":case"numeric":return{type:"number",values:e.value};case"string":return{type:"literal",text:e.value};case"boolean":return{
type:"truth",truth:new Uint8Array(n).fill(e.value?U:P)};case"null":return{type:"null"};case"ref":return this.column(this.columns.get(e));case"unary":
return this.unary(e);case"ternary":return{type:"truth",truth:this.between(e)};case"binary":return this.binary(e);default:return s(`"${e.type}" is not allowed`)}
}column(e){const{columns:n}=this.table;const s=n.has(e.name)?e.name:this.sameButForCase(e);const r=n.get(s);if(r.type!=="category")return{type:r.type,
values:r.values};return{type:"text",codes:r.codes,texts:r.categories,name:s}}sameButForCase({name:e,exact:n}){const s=e.toLowerCase()
;const r=n?[]:[...this.table.columns.keys()].filter(e=>e.toLowerCase()===s);if(r.length===1)return r[0]
;if(r.length>1)return this.context.refuse(`"${e}" could be ${r.join(" or ")}; put the right one in double quotes`);const o=(0,z.p)(e,this.table.columns.keys())
;return this.context.refuse(`there is no column "${e}"${o===null?"":`; was "${o}" meant?`}`)}unary({op:e,operand:n}){const{rows:s}=this.context
;if(e==="-")return this.arithmetic("-",{type:"number",values:0},this.operand(n));if(e==="+")return this.arithmetic("+",{type:"number",values:0},this.operand(n))
;if(e==="NOT")return{type:"truth",truth:this.truth(n).map(not)};if(e==="IS NULL"||e==="IS NOT NULL"){const r=missingIn(this.operand(n));return{type:"truth",
truth:eachRow(s,n=>r(n)===(e==="IS NULL")?U:P)}}const r=e.endsWith("TRUE")?U:P;const o=e.startsWith("IS NOT");const a=this.truth(n).map(e=>e===r!==o?U:P)
;return{type:"truth",truth:a}}between({value:e,lo:n,hi:s,op:r}){const o=this.operand(e);const a=compare(">=",o,this.operand(n),this.context)
;const i=compare("<=",o,this.operand(s),this.context);const c=lesser(a,i);return r==="BETWEEN"?c:c.map(not)}binary({op:e,left:n,right:s}){switch(e){case"AND":
return{type:"truth",truth:lesser(this.truth(n),this.truth(s))};case"OR":return{type:"truth",truth:greater(this.truth(n),this.truth(s))};case"+":case"-":case"*":
case"/":return this.arithmetic(e,this.operand(n),this.operand(s));case"IN":case"NOT IN":{const r=s.type==="list"?s.expressions:[s]
;const o=r.map(e=>this.operand(e));const a=isOneOf(this.operand(n),o,this.context);return{type:"truth",truth:e==="IN"?a:a.map(not)}}case"LIKE":case"NOT LIKE":
case"ILIKE":case"NOT ILIKE":return{type:"truth",truth:this.like(e,this.operand(n),s)};default:return{type:"truth",
truth:compare(e,this.operand(n),this.operand(s),this.context)}}}like(e,n,s){const{rows:r,refuse:o}=this.context
;if(n.type!=="text")return o(`LIKE is for text columns, not for ${described(n)}`)
;const a=like(s.type==="string"?s.value.normalize("NFC"):"",e.endsWith("ILIKE"));const i=!e.startsWith("NOT");const c=n.texts.map(e=>a(e)===i?U:P)
;return eachRow(r,e=>c[n.codes[e]]??W)}arithmetic(e,n,s){const[r,a]=[numbersOf(n),numbersOf(s)]
;if(r===null||a===null)return this.context.refuse(`${described(r===null?n:s)} is no number to reckon with (${e})`)
;if(typeof r==="number"&&typeof a==="number")return{type:"number",values:apply(e,r,a)};const i=new Float64Array(this.context.rows)
;for(let n=0;n<i.length;n++)i[n]=apply(e,typeof r==="number"?r:(0,o.tk)(r,n),typeof a==="number"?a:(0,o.tk)(a,n));return{type:"number",values:i}}}
function lesser(e,n){const s=new Uint8Array(e.length);for(let r=0;r<s.length;r++)s[r]=e[r]<n[r]?e[r]:n[r];return s}function greater(e,n){
const s=new Uint8Array(e.length);for(let r=0;r<s.length;r++)s[r]=e[r]>n[r]?e[r]:n[r];return s}function not(e){return U-e}function apply(e,n,s){
const r=e==="+"?n+s:e==="-"?n-s:e==="*"?n*s:n/s;return Number.isFinite(r)?r:Number.NaN}function missingIn(e){switch(e.type){case"null":return()=>true
;case"literal":return()=>false;case"truth":return n=>e.truth[n]===W;case"text":return n=>e.codes[n]<0;default:{const{values:n}=e
;return e=>Number.isNaN(typeof n==="number"?n:(0,o.tk)(n,e))}}}const V=4e3;const Y=500
;const H="Allowed are columns, numbers, 'texts', = <> < <= > >=, AND, OR, NOT, IN (…), BETWEEN, IS NULL, LIKE, ILIKE, + - * / and parentheses."
;async function parseCondition(e,n={}){const s=await parsePredicate(e,n);return conditionOn({sql:e,
columns:[...new Set([...s.columns.values()].map(({name:e})=>e))],choose(e,n=U){const r=new Uint8Array(e.rows);const o=evaluate(s,e)
;for(let e=0;e<r.length;e++)r[e]=o[e]>=n?1:0;return r}})}async function parsePredicate(e,n={}){
if(e.trim()==="")throw new c.P_("The condition is empty. Write a predicate such as interest_rate < 0.")
;if(e.length>V)throw new c.P_(`condition ${quoted(e)}: is longer than ${V} characters.`);const s=sqlText(e);const r=await parse(e,s);const o=new Map;check(r,{
sql:e,prepared:s,columns:o},0);return{sql:e,root:r,columns:o,timeZone:n.timeZone}}function conditionOn({sql:e,columns:n,choose:s}){let r=null;return{sql:e,
columns:n,select(e){r?.table!==e&&(r={table:e,chosen:s(e)});return r.chosen},selectDoubtful:e=>s(e,W)}}async function parse(e,{text:n}){
const r=await s.e(642).then(s.t.bind(s,1642,19));try{const e=r.parse(n,{entry:"expr",locationTracking:true});return Array.isArray(e)?e[0]:e}catch(s){
const r=s instanceof Error?/line (\d+) col (\d+)/.exec(s.message):null;const o=r?placeOf(n,Number(r[1]),Number(r[2])):n.length
;const a=o<n.length?`at "${n.slice(o,o+20).replace(/\s+/g," ")}"`:"at its end"
;throw new c.P_(`condition ${quoted(e)}: cannot be read as SQL ${a}. ${H} A column whose name is a word of SQL, or holds spaces, is put in double quotes.`)}}
function placeOf(e,n,s){const r=e.split("\n").slice(0,n-1);return r.reduce((e,{length:n})=>e+n+1,0)+s-1}
const Q=new Set(["AND","OR","=","!=","<","<=",">",">=","+","-","*","/"]);const X=new Set(["LIKE","NOT LIKE","ILIKE","NOT ILIKE"])
;const ee=new Set(["+","-","NOT","IS NULL","IS NOT NULL"]);for(const e of["TRUE","FALSE"])ee.add(`IS ${e}`).add(`IS NOT ${e}`)
;const te=new Set(["integer","numeric","string","boolean","null"]);function check(e,n,s){const down=(...e)=>{for(const r of e)check(r,n,s+1)}
;if(s>Y)throw new c.P_(`condition ${quoted(n.sql)}: is nested more than ${Y} deep.`);if(te.has(e.type))return
;if(e.type!=="ref"||e.table||e.name==="*")if(e.type==="unary"&&ee.has(e.op))down(e.operand);else if(e.type==="ternary")down(e.value,e.lo,e.hi);else if(e.type==="binary"&&Q.has(e.op))down(e.left,e.right);else if(e.type!=="binary"||e.op!=="IN"&&e.op!=="NOT IN"){
if(e.type!=="binary"||!X.has(e.op))throw new c.P_(`condition ${quoted(n.sql)}: ${unknownPart(e)} is not allowed. ${H}`);down(e.left)
;if(e.right.type!=="string")throw new c.P_(`condition ${quoted(n.sql)}: the pattern of LIKE must be a text, such as 'A%'.`)
}else down(e.left,...membersOf(e.right,n));else n.columns.set(e,columnName(e,n.prepared))}function membersOf(e,{sql:n,prepared:s}){
if(e.type==="list")return e.expressions;const{start:r,end:o}=e._location??{start:0,end:0}
;if(e.type==="select"||/\(\s*$/.test(s.text.slice(0,r))&&/^\s*\)/.test(s.text.slice(o)))return[e]
;throw new c.P_(`condition ${quoted(n)}: IN needs a list in brackets, such as ('car', 'home').`)}function columnName(e,{text:n,names:s}){
const{start:r,end:o}=e._location;const a=n.slice(r,o);if(!a.startsWith('"'))return{name:a,exact:false};return{name:s[Number(a.slice(1,-1))],exact:true}}
function unknownPart(e){if(e.type==="binary"||e.type==="unary")return`the operator ${e.op}`;if(e.type==="call")return`the function ${e.function.name}`
;if(e.type==="keyword")return`${e.keyword} (as the name of a column, it is put in double quotes)`
;if(e.type==="ref")return e.name==="*"?"*":"a table before a column";if(e.type==="select"||e.type.startsWith("with"))return"a sub-select";const n={
cast:"a cast",parameter:"a parameter",list:"a list outside IN"};return Object.hasOwn(n,e.type)?n[e.type]:`"${e.type}"`}var ne=s(3024)
;async function expandFiles(e){const n=new Set;for(const s of e)for(const e of await expand(s))n.add(e);return[...n]}function areSameFiles(e,n){
const real=e=>String(e.map(e=>(0,ne.realpathSync)(e)));return real(e)===real(n)}async function expand(e){if((0,ne.existsSync)(e))return[e]
;if(!/[*?[\]{}()!]/.test(e))throw new c.P_(`${e}: there is no such file. Check the path.`);const{glob:n}=await s.e(382).then(s.bind(s,3382));const r=await n(e,{
onlyFiles:true,expandDirectories:false,absolute:(0,T.isAbsolute)(e)})
;if(r.length===0)throw new c.P_(`${e}: no file matches. A pattern is read from ${process.cwd()}.`);const o=r.filter(n=>!isByTheWay(n,e));const a=o.filter(e=>(0,
ne.statSync)(e).size>0);if(a.length>0)return a.sort();const i=o.length>0?"every file that matches is empty":"only marker files, such as _SUCCESS, match"
;throw new c.P_(`${e}: ${i}. Name the files that hold the rows.`)}function isByTheWay(e,n){if(/^[_.]/.test((0,T.basename)(n)))return false;const s=n.split("/")
;const r=s.slice(0,s.findIndex(e=>/[*?[\]{}()!]/.test(e))).join("/");const o=e.startsWith(r)?e.slice(r.length):e
;return o.split("/").some(e=>/^[_.](?!\.?$)/.test(e))}var se=s(7308);function joinLabels(e,n,s,r){const o=e.columns.get(r)
;if(o&&o.missing<e.rows)throw new c.P_(`${labels_name(e)}: has a column "${r}" of its own, and ${labels_name(n)} brings labels too. Keep one of them.`)
;const a=columnOf(n,r);refuseUnreadableLabels(n,r,"label");const i=idsOf(columnOf(n,s));const l=idsOf(columnOf(e,s));const u=new IdIndex(columnOf(n,s))
;for(let e=0;e<n.rows;e++){const s=i(e);if(s===void 0)continue;const r=u.get(s)
;if(r<0||isMissing(a,r))u.set(s,e);else if(!isMissing(a,e)&&!sameLabel(a,r,e))throw new c.P_(`${labels_name(n)}: rows ${r+1} and ${e+1} are of the same id, and their labels differ. Keep the one that is right.`)
}const d=new Int32Array(e.rows).fill(-1);const f=new Uint8Array(n.rows);let m=0;const h=[];for(let n=0;n<e.rows;n++){const e=l(n);const s=e===void 0?-1:u.get(e)
;if(s<0){h.push(n);continue}f[s]=1;d[n]=s;isMissing(a,s)||m++}const p=[];for(let e=0;e<n.rows;e++){const n=i(e);n!==void 0&&f[u.get(n)]!==0||p.push(e)}
const{markers:g}=a;const w={files:n.source.files,rows:d};const v={...pick(a,d),...g&&{markers:g},origin:w};const b=new Map(e.columns).set(r,v)
;const[y,k]=[leftIds(columnOf(e,s),h),leftIds(columnOf(n,s),p)];const M={rows:h.length,row:y[0]??null,labels:p.length,all:n.rows,label:k[0]??null,
files:n.source.files,sha256:n.source.sha256,spelling:spellingBetween(y,k,h.length<e.rows)};const O=e.header.includes(r)?e.header:[...e.header,r];return{table:{
...e,columns:b,header:O},labelled:m,unlabelled:e.rows-m,unmatched:p.length,leftovers:M}}function refuseUnreadableLabels(e,n,s="label"){const r=e.columns.get(n)
;if(r===void 0||r.type==="category")return;if(r.invalid){const{row:o,text:a,cells:i}=r.invalid
;throw new c.P_(`${labels_name(e)}: row ${o}: the ${s} ${JSON.stringify(a)} in "${n}" is not a ${r.type}${i>1?`, and ${i-1} more are none`:""}. Fix it; leave the cell empty where there is no ${s}.`+(0,
se.sW)(n,a))}if(r.infinite){const{row:o,text:a,cells:i}=r.infinite
;throw new c.P_(`${labels_name(e)}: row ${o}: the ${s} ${JSON.stringify(a)} in "${n}" is infinite${i>1?`, and so are ${i-1} more`:""}. No error can be measured against it. Fix it; leave the cell empty where there is no ${s}.`)
}}function columnOf(e,n){const s=e.columns.get(n);if(!s)throw new c.P_(`${labels_name(e)}: there is no column "${n}" to join labels by.`);return s}
function labels_name({source:e}){return e.files.join(", ")}function isMissing(e,n){return e.type==="category"?e.codes[n]<0:Number.isNaN((0,o.tk)(e.values,n))}
function sameLabel(e,n,s){if(e.type!=="category")return(0,o.tk)(e.values,n)===(0,o.tk)(e.values,s)
;return canonical_canonicalLabel(textOf(e,n))===canonical_canonicalLabel(textOf(e,s))}function textOf(e,n){return e.categories[e.codes[n]]}function pick(e,n){
let s=0;if(e.type==="category"){const r=n.map(n=>n<0?-1:e.codes[n]);for(const e of r)e<0&&s++;return{type:"category",codes:r,categories:e.categories,missing:s}}
const r=Float64Array.from(n,n=>n<0?Number.NaN:(0,o.tk)(e.values,n));for(const e of r)Number.isNaN(e)&&s++;return{...e,values:r,missing:s}}const re={
restarts:"restarts",hardwareErrors:"hardware errors",clockSkew:"clock skew"};function fetchedRules(e){
const{restarts:n,hardwareErrors:s,clockSkew:r}=e.deployment;return[...e.operations,n,s,r.fetched].filter(e=>e!==null&&isFetched(e.measures))}
function rowRules(e){return[...e.operations,e.deployment.restarts].filter(e=>e!==null&&!isFetched(e.measures))}function asksForOperations(e){
return e.deployment.host!==null||rowRules(e).length>0}function isFetched(e){return e.kind==="ratio"||e.kind==="values"||e.kind==="value"}
function betterOf({measures:e,objective:n,green:s,amber:r,red:o}){if(n!==null)return"higher";const a=o??r
;if(a)return a.operator.startsWith(">")?"lower":"higher";if(s)return s.operator.startsWith(">")?"higher":"lower"
;if(e.kind==="quantile"||e.kind==="starts")return"lower";if(e.kind==="rate")return"higher";return e.kind==="ratio"?e.counts==="good"?"higher":"lower":null}
function operationConditions(e){const{timeZone:n}=e.data;return Promise.all(rowRules(e).map(({measures:e})=>e.kind==="share"?parseCondition(e.where,{timeZone:n
}):null))}function operationColumns(e){const n=rowRules(e).flatMap(({measures:e,by:n})=>[...e.kind==="quantile"||e.kind==="mean"?[{name:e.column,type:"number"
}]:[],...e.kind==="starts"?[{name:e.column,type:"category"}]:[],...n===null?[]:[{name:n,type:"category"}]]);const{column:s}=e.deployment.clockSkew
;return s===null?n:[...n,{name:s,type:"time"}]}var oe=s(4284);function requestsOf(e,n,s=[]){const{data:r,deployment:o}=e;const a=new Map
;const ask=(n,s,r=true)=>{n&&!a.has(n)&&a.set(n,requestOf(e,n,s,r))};for(const n of[r.label,r.prediction])n&&a.set(n,answerRequest(e,n));ask(r.score,"number")
;for(const e of Object.values(r.scores??{}))ask(e,"number");ask(r.id,"key");ask(r.time,"time");for(const n of e.features)ask(n.name,n.type);ask(r.group,"key")
;ask(o.version?.column,"category",false);ask(o.host?.column,"category",false);for(const[e,n]of Object.entries(r.format??{}))ask(e,(0,se.Xw)(n)?"time":"number")
;for(const e of n)for(const n of e.columns)ask(n,"auto");for(const{name:n,type:s}of operationColumns(e))ask(n,s,false)
;for(const e of s)for(const n of e?.columns??[])ask(n,"auto",false);return[...a.values()]}function requestOf({data:e,features:n},s,r,o){const a=e.format?.[s]
;const i=n.find(e=>e.name===s)?.values;return{name:s,type:r,required:o,timeZone:e.timeZone,...a!==void 0&&{format:a},...i&&{known:i}}}
function answerRequest(e,n,s=true){const{task:r,classes:o,positive:a,negative:i,scores:c}=e.data;if(r==="regression")return requestOf(e,n,"number",s)
;const l=[...o??[],a,i,...Object.keys(c??{})];return{...requestOf(e,n,"category",s),words:true,known:l.filter(e=>e!==null)}}
function requests_spellings({data:e,deployment:n,features:s}){const{label:r,prediction:o,id:a,group:i,time:c}=e
;const l=[r,o,a,i,c,n.version?.column,n.host?.column];return{lists:new Map(s.flatMap(({name:e,values:n})=>n?[[e,n]]:[])),
skip:new Set(l.filter(e=>typeof e==="string")),zone:(0,y.e)(e.timeZone)}}function candidateRequests(e,n,s,r,o=[]){const{deployment:a,data:i}=e
;const c=new Set([a.version?.column,a.host?.column,...o===null?[]:operationColumns(e).map(({name:e})=>e),...(o??[]).flatMap(e=>e?.columns??[])])
;const l=new Set(n.map(({name:e})=>e));const u=n.filter(({name:e})=>!(r&&e===i.label)).map(e=>({...e,type:e.type==="auto"?s.get(e.name)??"auto":e.type,
required:c.has(e.name)||e.required&&e.name!==i.label}));const d=[...s].filter(([e])=>!l.has(e)).map(([n,s])=>requestOf(e,n,s,false));return[...u,...d]}
function translateAnswers(e,{prediction:n,answers:s}){const r=n===null?void 0:e.columns.get(n);if(s===null||r?.type!=="category")return e
;const o=new Map(Object.entries(s).map(([e,n])=>[canonical_canonicalLabel(e),n]));const a=r.categories.map(e=>o.get(canonical_canonicalLabel(e))??e);return{
...e,columns:new Map(e.columns).set(n,{...r,categories:a})}}async function readSets(e,n,s={}){
const r=await Promise.all(e.edgeCases.map(({where:n})=>parseCondition(n,{timeZone:e.data.timeZone})));const o=await operationConditions(e)
;const[a,i,c]=await Promise.all([expandFiles(n.reference),expandFiles(n.candidate),expandFiles(n.labels)]);const l=c.length>0
;const u=await readBoth(e,requestsOf(e,r,o),{reference:a,candidate:i,apart:l,operations:o},s);const d=translateAnswers(u.reference,e.data)
;const f=translateAnswers(u.candidate,e.data);for(const n of[d,f])refuseUnreadableLabels(n,e.data.label,"label");const m=sameSpelling(d,f,requests_spellings(e))
;return{reference:{table:m.reference,unmatched:0},candidate:l?await withLabels(e,m.candidate,c,s):{table:m.candidate,unmatched:0},
features:e.features.length>0?e.features:learnFeatures(e,m.reference),edgeCases:r,operations:o,
knownAnswers:await Promise.all(e.predictions.knownAnswers.map(({file:n})=>readKnownAnswers(e,n))),sameFiles:areSameFiles(a,i)}}
async function readBoth(e,n,s,{executor:r,progress:o,budget:a,mayLack:i=false}){const c=e.features.length===0?"auto":"skip";const{log:l}=e.data;const u={
columns:n,others:c,log:l};const wanted=r=>({columns:candidateRequests(e,n,r,s.apart,i?null:s.operations),others:"skip",log:l})
;const d=c==="skip"&&n.every(({type:e})=>e!=="auto");if(!r||!d){const e={executor:r,budget:a,ways:r?.size??1,...o&&{progress:o}};const n=await(0,
oe.x)(s.reference,u,e);const i=new Map([...n.columns].map(([e,n])=>[e,n.type]));return{reference:n,candidate:await(0,oe.x)(s.candidate,wanted(i),e)}}
const f=Math.max(1,Math.floor(r.size/2));const m=sumOf(o,2);const h=(0,oe.x)(s.reference,u,{executor:r,ways:f,budget:a,progress:m[0]});const p=(0,
oe.x)(s.candidate,wanted(new Map),{executor:r,ways:f,budget:a,progress:m[1]});p.catch(()=>{});return{reference:await h,candidate:await p}}function sumOf(e,n){
const s=[];return Array.from({length:n},(n,r)=>n=>{s[r]=n;const sum=e=>s.reduce((n,s)=>n+e(s),0);e?.({file:Object.values(s).map(({file:e})=>e).join(", "),
bytes:sum(({bytes:e})=>e),totalBytes:sum(({totalBytes:e})=>e),rows:sum(({rows:e})=>e)})})}async function withLabels(e,n,s,{executor:r,budget:o}){
const{id:a,label:i}=e.data
;if(a===null)throw new c.P_(`${e.source.file}: labels that come in a file of their own are joined by id, but the plan names no id column. Add "id:" under "data:".`)
;const l=[{name:a,type:"key",required:true},answerRequest(e,i)];const u=r?.size??1;const d=await(0,oe.x)(s,{columns:l,others:"skip"},{executor:r,ways:u,budget:o
});const{table:f,unmatched:m,leftovers:h}=joinLabels(n,d,a,i);return{table:f,unmatched:m,leftovers:h}}async function readKnownAnswers(e,n){const{id:s}=e.data
;if(s===null)throw new c.P_(`${e.source.file}: known answers are found by id, but the plan names no id column. Add "id:" under "data:".`)
;const r=answerColumns(e);const o=(0,T.join)((0,T.dirname)(e.source.file),n);const a=await(0,oe.x)([o],{columns:[{name:s,type:"key",required:true
},...r.map(n=>n===e.data.prediction?answerRequest(e,n,false):requestOf(e,n,"number",false))],others:"skip"})
;for(const e of r)refuseUnreadableLabels(a,e,"answer");if(r.some(e=>a.columns.has(e)))return translateAnswers(a,e.data)
;throw new c.P_(`${o}: no column of it holds an answer. Name one ${r.map(e=>`"${e}"`).join(" or ")}, as in the candidate set.`)}
function answerColumns({data:e}){const n=[e.score,e.prediction,...Object.values(e.scores??{})];return[...new Set(n.filter(e=>e!==null))]}
function learnFeatures(e,n){const{data:s,deployment:r}=e
;const o=new Set([s.id,s.time,s.label,s.score,s.prediction,s.group,r.version?.column,r.host?.column,...operationColumns(e).map(({name:e})=>e),...Object.values(s.scores??{}),...s.ignored,D.f])
;return n.header.filter(e=>!o.has(e)&&n.columns.has(e)).map(e=>[e,n.columns.get(e)]).map(([e,n])=>({name:e,type:n.type,min:null,max:null,values:null,
missing:null,drift:null,watched:!movesByNature(n),line:1}))}function movesByNature(e){if(e.type!=="category")return false
;const{categories:n,codes:s,missing:r}=e;if(2*n.length>s.length-r)return true;const o=n.slice(0,200);const a=o.filter(e=>/\D/.test(e)&&Number.isFinite((0,
B.p)(e,null)??Number.NaN));return o.length>0&&a.length>=.9*o.length}function pairOutcomes(e,n,s,r){const o=s===null?void 0:e.table.columns.get(s)
;const a=s===null?void 0:n.table.columns.get(s);if(!o||!a||e.table.rows!==n.table.rows)return null;const i=partners(o,a,e.table.rows)
;return i&&collect(e.answers,n.answers,i,groupsOf(n.table,r))}function partners(e,n,s){const[r,a]=[idsOf(e),idsOf(n)];const i=a(0);const c=e.type!=="category"
;if(c&&!(typeof i==="number"&&(0,o.ov)(e.values).includes(i)))return null;const l=new IdIndex(e);for(let e=0;e<s;e++){const n=r(e)
;if(n===void 0||l.get(n)>=0)return null;l.set(n,e)}const u=new Int32Array(s);const d=new Uint8Array(s);for(let e=0;e<s;e++){const n=a(e)
;const s=n===void 0?-1:l.get(n);if(s<0||d[s])return null;d[s]=1;u[e]=s}return u}function keyAt(e,n){if(e.type==="category")return e.categories[e.codes[n]]??null
;const s=(0,o.tk)(e.values,n);return Number.isNaN(s)?null:s}function collect(e,n,s,r){const o=labelledRows(n);const a=o.map(e=>s[e])
;if(o.some((s,r)=>e.actual[a[r]]!==n.actual[s]))return null;const i=takeCases(n,o,r);const c={...takeCases(e,a,null),group:i.group};return{cases:o.length,
reference:c,candidate:i}}function countAllKnownAnswers(e,n,s){return n.map((n,r)=>countKnownAnswers(n,s,e,e.predictions.knownAnswers[r].tolerance))}
function countKnownAnswers(e,n,s,r){const o=s.data.id;const a=idsOf(e.columns.get(o));const i=Array.from({length:e.rows},(e,n)=>a(n))
;const c=rowsOf(i,n.columns.get(o));const l={cases:e.rows,misses:[],answers:[]};const u=answerColumns(s).filter(n=>e.columns.has(n));for(let s=0;s<e.rows;s++){
const o=String(i[s]??"");const a=c.get(i[s]);const d=u.map(n=>keyAt(e.columns.get(n),s));const f=u.map(e=>{const s=n.columns.get(e)
;return s&&a!==void 0?keyAt(s,a):null});l.answers.push({id:o,said:f});const m=d.findIndex((e,n)=>e===null||!sameAnswer(e,f[n],r));if(m>=0){
const[e,n]=[d[m],f[m]];l.misses.push({id:o,expected:String(e??""),got:n===null?null:String(n)})}}return{...l,spelling:spellingOf(i,c,n.columns.get(o))}}
function spellingOf(e,n,s){const r=e.flatMap(e=>e===void 0||n.has(e)?[]:[{id:String(e)}]);if(r.length===0)return null;const a=new Set(n.values())
;const i=s.type==="category"?s.codes.length:(0,o.oW)(s.values);const c=Array.from({length:i},(e,n)=>n).filter(e=>!a.has(e))
;const l=spellingBetween(leftIds(s,c),r,n.size>0);return l&&{what:l.what,known:l.label,row:l.row}}function sameAnswer(e,n,s){if(e===null||n===null)return e===n
;const[r,o]=[Number(e),Number(n)];if(!Number.isNaN(r)&&!Number.isNaN(o))return Math.abs(r-o)<=s+1e-12*Math.max(1,Math.abs(r))
;return canonical_canonicalLabel(String(e))===canonical_canonicalLabel(String(n))}const ae=50;const ie=20;const ce=24;function cutTimes(e){
const n=e.filter(e=>!Number.isNaN(e)).sort();const s=Math.min(ce,Math.floor(n.length/ae));if(s<ie)return null;const r=[];let o=0;for(let e=0;e<s;e++){
const a=n[Math.floor(e*n.length/s)];if(e>0&&a===r.at(-1))continue;const i=firstAt(n,a);if(e>0&&i-o<ae)continue;r.push(a);o=i}n.length-o<ae&&r.length>1&&r.pop()
;return r.length<ie?null:{starts:Float64Array.from(r),last:n.at(-1)}}function blockOf({starts:e},n){let[s,r]=[0,e.length];while(s<r){const o=s+r>>1
;e[o]<=n?s=o+1:r=o}return Math.max(0,s-1)}function stretches({starts:e,last:n}){return Array.from(e,(s,r)=>({from:s,to:e[r+1]??n}))}function firstAt(e,n){
let[s,r]=[0,e.length];while(s<r){const o=s+r>>1;e[o]<n?s=o+1:r=o}return s}const le=1e3;function rows_membersOf(e,n){const s=n===null?void 0:e.columns.get(n)
;if(s===void 0)return null;if(s.type==="category")return s.categories.length>le?null:{names:s.categories,of:s.codes};const r=new Map
;const o=new Int32Array(e.rows).fill(-1);for(let n=0;n<e.rows;n++){const e=numberOf(s,n);if(Number.isNaN(e))continue;const a=r.get(e)??r.size
;if(a>=le)return null;r.set(e,a);o[n]=a}return{names:[...r.keys()].map(String),of:o}}function rows_timesOf(e,n){const s=n===null?void 0:e.columns.get(n)
;return s?.type==="time"?s.values:null}function numberOf(e,n){return e.type==="category"?Number.NaN:(0,o.tk)(e.values,n)}function countHosts(e,n){
const{host:s,version:r,clockSkew:o}=e.deployment;const a=rows_membersOf(n,s?.column??null);if(a===null)return null;const i=rows_membersOf(n,r?.column??null)
;const c=a.names.map(e=>({name:e,rows:0,first:1/0,last:-1/0,versions:i&&new Map}));const l=rows_timesOf(n,e.data.time);for(let e=0;e<n.rows;e++){
const n=c[a.of[e]];if(n===void 0)continue;n.rows++;const s=i?.names[i.of[e]];s!==void 0&&n.versions?.set(s,(n.versions.get(s)??0)+1);const r=l?.[e]??Number.NaN
;r<n.first&&(n.first=r);r>n.last&&(n.last=r)}const u=l&&aheadOf(l,rows_timesOf(n,o.column),a);const d=l&&orderOf(l,a);return c.map((e,n)=>({...e,
ahead:u?.[n]??null,inOrder:d?.[n]??null})).filter(({rows:e})=>e>0)}function aheadOf(e,n,s){if(n===null)return null;const r=s.names.map(()=>[])
;for(let o=0;o<e.length;o++){const a=e[o]-n[o];Number.isNaN(a)||r[s.of[o]]?.push(a)}return r.map(e=>e.length===0?null:middle(ascending(e)))}const ue=20
;const de=60;function orderOf(e,{names:n,of:s}){const r=n.length;if(r>de)return null;const o=Array.from({length:r*r},()=>[]);let a=-1
;for(let n=0;n<e.length;n++){if(s[n]<0||Number.isNaN(e[n]))continue;a>=0&&s[a]!==s[n]&&o[s[a]*r+s[n]].push(e[n]-e[a]);a=n}return n.map((e,s)=>{
const a=n.flatMap((e,n)=>{const[a,i]=[o[n*r+s],o[s*r+n]];if(Math.min(a.length,i.length)<ue)return[];const[c,l]=[ascending(a),ascending(i)];return[{
ahead:(middle(c)-middle(l))/2,error:(errorOf(c)+errorOf(l))/2}]});if(a.length===0)return null;const i=middle(ascending([0,...a.map(e=>e.ahead)]));return{
ahead:i,error:middle(ascending(a.map(({error:e})=>e)))}})}function ascending(e){return Float64Array.from(e).sort()}function middle(e){const n=e.length>>1
;return e.length%2===1?e[n]:(e[n-1]+e[n])/2}function errorOf(e){const n=e[Math.floor(e.length*.75)]-e[e.length>>2];return n/Math.sqrt(e.length)}
function countMean(e,n,s,r){const a=(0,o.ov)(e);const i=s&&stretches(s).map(e=>({...e,rows:0,sum:0}));const c=r?.names.map(e=>({name:e,rows:0,sum:0,squares:0
}))??[];const l={rows:0,sum:0};for(let e=0;e<a.length;e++){const o=a[e];if(!Number.isFinite(o))continue;add(l,o);const u=n?.[e]??Number.NaN
;i&&s&&!Number.isNaN(u)&&add(i[blockOf(s,u)],o);const d=r?c[r.of[e]]:void 0;if(d===void 0)continue;add(d,o);d.squares+=o*o}return{kind:"mean",...l,
missing:a.length-l.rows,blocks:i,members:c.filter(e=>e.rows>0)}}function add(e,n){e.rows++;e.sum+=n}function countQuantile(e,n,s,r,a){const i=(0,o.ov)(e)
;const c=quantile_ascending(i);const l=atShare(c,n);return{kind:"quantile",rows:c.length,missing:i.length-c.length,value:l,counts:(0,g.I)(e),
blocks:r&&s&&countBlocks(i,n,l,s,r),members:a?countMembers(i,c,n,a):[]}}function atShare(e,n){
return e[Math.min(e.length,Math.max(1,Math.ceil(n*e.length-1e-9)))-1]??Number.NaN}function countBlocks(e,n,s,r,o){
const a=groups(e,o.starts.length,e=>Number.isNaN(r[e])?-1:blockOf(o,r[e]));return stretches(o).map((e,r)=>{const o=a[r];return{...e,rows:o.length,
met:below(o,s),value:atShare(o,n)}})}function countMembers(e,n,s,{names:r,of:o}){return groups(e,r.length,e=>o[e]).flatMap((e,o)=>{if(e.length===0)return[]
;const a=e.length===n.length?Number.NaN:othersAt(n,e,s);const i=Number.isNaN(a)?0:e.length-below(e,a);return[{name:r[o],rows:e.length,value:atShare(e,s),
others:a,beyond:i}]})}function othersAt(e,n,s){const r=e.length-n.length;const o=Math.min(r,Math.max(1,Math.ceil(s*r-1e-9)));let[a,i]=[0,e.length-1];while(a<i){
const s=a+i>>1;const r=e[s];below(e,r)-below(n,r)>=o?i=s:a=s+1}return e[a]}function below(e,n){let[s,r]=[0,e.length];while(s<r){const o=s+r>>1;e[o]<=n?s=o+1:r=o
}return s}function quantile_ascending(e){return e.filter(e=>Number.isFinite(e)).sort()}function groups(e,n,s){const r=new Uint32Array(n)
;const o=new Int32Array(e.length).fill(-1);for(let n=0;n<e.length;n++){const a=Number.isFinite(e[n])?s(n):-1;if(a<0)continue;o[n]=a;r[a]++}
const a=Array.from(r,e=>new Float64Array(e));r.fill(0);for(let n=0;n<e.length;n++){const s=o[n];s>=0&&(a[s][r[s]++]=e[n])}return a.map(e=>e.sort())}const fe=40
;function countRate(e,n){let[s,r,o]=[1/0,-1/0,0];for(const n of e){if(Number.isNaN(n))continue;o++;n<s&&(s=n);n>r&&(r=n)}const a=e.length-o;if(o===0)return{
kind:"rate",rows:o,missing:a,span:null,bins:[]};const i=n===null?s:Math.min(s,r-n);const c=Math.min(fe,Math.floor(o/ae));const l=c<ie||r===i?1:c;const u=(r-i)/l
;const d=Array.from({length:l},(e,n)=>({from:i+n*u,to:n+1===l?r:i+(n+1)*u,rows:0}));for(const n of e){if(Number.isNaN(n))continue
;d[u===0?0:Math.min(l-1,Math.floor((n-i)/u))].rows++}return{kind:"rate",rows:o,missing:a,span:{from:i,to:r},bins:d}}function countShare(e,n,s,r){let o=0;let a=0
;const i=s&&stretches(s).map(e=>({...e,rows:0,met:0}));const c=r?.names.map(e=>({name:e,rows:0,met:0}))??[];for(let l=0;l<e.length;l++){if(e[l]===me)continue
;const u=e[l];o++;a+=u;const d=n?.[l]??Number.NaN;const f=[i&&s&&!Number.isNaN(d)?i[blockOf(s,d)]:void 0,r?c[r.of[l]]:void 0];for(const e of f){
if(e===void 0)continue;e.rows++;e.met+=u}}return{kind:"share",rows:o,missing:e.length-o,met:a,blocks:i,members:c.filter(e=>e.rows>0)}}const me=2
;function countStarts(e,n){const s=new Set;const r=new Set;let o=0;for(let a=0;a<e.of.length;a++){const i=e.of[a];const c=n?.of[a]??0;if(i<0||c<0)continue;o++
;r.add(c);s.add(`${c} ${i}`)}return{kind:"starts",rows:o,missing:e.of.length-o,starts:s.size-r.size}}function countOperations(e,n,s){return{
measures:rowRules(e).map((r,o)=>countMeasure(e,r,n[o]??null,s)),hosts:countHosts(e,s)}}function countMeasure(e,{measures:n,by:s,over:r},a,i){
const c=rows_timesOf(i,e.data.time);const l=rows_membersOf(i,s);if(n.kind==="share"){if(!a?.columns.every(e=>i.columns.has(e)))return null
;const e=operations_truthOf(a,i);return countShare(e,c,c&&cutTimes(only(c,n=>e[n]!==me)),l)}if(n.kind==="rate")return c&&countRate(c,r?.milliseconds??null)
;if(n.kind==="starts"){const s=rows_membersOf(i,n.column);return s&&countStarts(s,rows_membersOf(i,e.deployment.host?.column??null))}
const u=i.columns.get(n.column);if(u?.type!=="number")return null;const{values:d}=u;const f=c&&cutTimes(only(c,e=>Number.isFinite((0,o.tk)(d,e))))
;return n.kind==="mean"?countMean(d,c,f,l):countQuantile(d,n.quantile,c,f,l)}function operations_truthOf(e,n){const s=e.select(n);const r=e.selectDoubtful(n)
;return Uint8Array.from(s,(e,n)=>e===1?1:r[n]===1?me:0)}function only(e,n){return e.map((e,s)=>n(s)?e:Number.NaN)}var he=s(3147);function conditionOf(e,n){
const s=e.map(e=>runOf(e,n[e.feature]));return{sql:s.map(sqlOf).join(" AND "),runs:s}}async function selecting({sql:e,runs:n},s={}){
if(n===void 0)return parseCondition(e,s);return conditionOn({sql:e,columns:[...new Set(n.map(({column:e})=>e))],choose(e){const s=new Uint8Array(e.rows).fill(1)
;for(const r of n)keepRun(r,e,s);return s}})}function nameable({cut:e},n){return e.type==="number"||n!==e.categories.length}function adjoining(e,n,{cut:s}){
if(s.type!=="number"||Math.max(e.last,n.last)>s.edges.length)return false;return e.last+1===n.first||n.last+1===e.first}
function runOf({first:e,last:n},{name:s,cut:r}){if(r.type==="category"){const n=r.categories[e];return n===void 0?{column:s,type:"missing"}:{column:s,
type:"category",category:n}}const{edges:o}=r;if(e>o.length)return{column:s,type:"missing"};return{column:s,type:"number",from:o[e-1]??null,below:o[n]??null}}
function sqlOf(e){const n=`"${e.column.replaceAll('"','""')}"`;if(e.type==="missing")return`${n} IS NULL`
;if(e.type==="category")return`${n} = '${e.category.replaceAll("'","''")}'`;const s=[];e.from!==null&&s.push(`${n} >= ${e.from}`)
;e.below!==null&&s.push(`${n} < ${e.below}`);return s.length>0?s.join(" AND "):`${n} IS NOT NULL`}function keepRun(e,{columns:n},s){const r=n.get(e.column)
;if(r?.type==="category"&&e.type!=="number"){const n=e.type==="missing"?-1:r.categories.indexOf(e.category);(0,he.N)(r.codes,e.type==="category"&&n<0?-2:n,s)
}else{if(r?.type!=="number"||e.type==="category")throw new Error(`the column ${JSON.stringify(e.column)} is of another type than its cut`);(0,
he.u_)(r.values,e.type==="missing"?null:[e.from,e.below],s)}}var pe=s(5426);async function readBehaviour(e){const{data:n,source:s}=e
;return Promise.all(e.behaviour.map(({file:e,name:r,expect:o,line:a})=>{const refuse=e=>new c.P_(`${s.file}:${a}: behaviour case "${r}": ${e}`)
;if(n.id===null)throw refuse('its pairs are found by id, but the plan names no id column. Add "id:" under "data:".')
;if(n.task==="multiclass"&&o!=="same")throw refuse(`expects "${o}", but classes have no order. Write "expect: same".`);return(0,oe.x)([(0,T.join)((0,
T.dirname)(s.file),e)],{columns:["base","variant"].map(e=>({name:e,type:"key",required:true})),others:"skip"})}))}var ge=s(1455)
;const we=[".requirements.txt",".lock"];const ve=["requirements.txt","requirements.lock","poetry.lock","uv.lock","Pipfile.lock","package-lock.json"]
;async function readDependencies(e){const[[n],[s]]=await Promise.all([expandFiles(e.reference),expandFiles(e.candidate)]);const r=(0,T.dirname)(n)!==(0,
T.dirname)(s);const[o,a]=await Promise.all([n,s].map(e=>readBeside(e,r)));return{reference:o,candidate:a}}function placesBeside(e,n){const s=(0,
T.basename)(e).replace(/(\.[a-z0-9]+)(\.gz)?$/i,"");const r=[...we.map(e=>s+e),...n?ve:[]];return r.map(n=>(0,T.join)((0,T.dirname)(e),n))}
async function readBeside(e,n){for(const s of placesBeside(e,n)){const e=await(0,ge.readFile)(s,"utf8").catch(e=>{if(e.code==="ENOENT")return null
;throw new c.P_(`${s}: the dependencies cannot be read (${e.code}).`)});if(e!==null)return{file:s,versions:parseDependencies(e,s)}}return null}
function parseDependencies(e,n){const s=e.trimStart().startsWith("{")?fromJson(e):/^\[\[package\]\]/m.test(e)?fromToml(e):fromLines(e);const r=new Map
;for(const[e,n]of s??[]){const s=e.toLowerCase().replace(/[-_.]+/g,"-");r.set(s,(r.get(s)??new Set).add(n))}
if(r.size===0)throw new c.P_(`${n}: names no dependency. Write it with "pip freeze", as UTF-8, or put a lock file there (poetry, uv, pipenv, npm).`)
;return new Map([...r].map(([e,n])=>[e,[...n].sort().join(", ")]))}function fromLines(e){return e.split(/\r?\n/).flatMap(e=>{
const n=/^-e\s+(\S+?)(?:#egg=([\w.-]+))?\s*$/.exec(e);if(n)return[[n[2]??n[1],n[1]]]
;const[,s,r]=/^\s*([a-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*((?:[=<>~!@]=?=?)[^;#\\]*?)?\s*(?:[;#\\].*|--hash.*)?$/i.exec(e)??[]
;return s===void 0?[]:[[s,r?.replace(/^=+|^@/,"").trim()||"any version"]]})}function fromToml(e){return e.split(/^\[\[package\]\]/m).flatMap(e=>{
const n=e.split(/^\[/m)[0];const s=/^name\s*=\s*"([^"]*)"/m.exec(n)?.[1];return s===void 0?[]:[[s,/^version\s*=\s*"([^"]*)"/m.exec(n)?.[1]??"any version"]]})}
function fromJson(e){const n=dependencies_parse(e);const s=[n?.packages,n?.default,n?.develop]
;return s.flatMap(e=>Object.entries(typeof e==="object"&&e!==null?e:{}).flatMap(([e,n])=>{const s=n?.version;const r=e.split("node_modules/").at(-1)
;return r!==""&&typeof s==="string"?[[r,s.replace(/^==/,"")]]:[]}))}function dependencies_parse(e){try{return JSON.parse(e)}catch{return null}}var be=s(2215)
;var ye=s(4979);const ke=864e5;function periodsOf(e,n,s){return"rows"in n?byRows(e,n.rows):byCalendar(e,n.unit,(0,y.e)(s))}function byRows(e,n){
const s=Int32Array.from(e.keys()).sort((n,s)=>e[n]-e[s]||n-s);const r=Math.ceil(s.length/n);return Array.from({length:r},(r,o)=>{const a=s.slice(o*n,(o+1)*n)
;return{label:`rows-${String(o+1).padStart(4,"0")}`,end:e[a.at(-1)],rows:a.toSorted(),full:a.length===n}})}function byCalendar(e,n,s){const r=new Map
;for(let o=0;o<e.length;o++){const a=keyOf(e[o]+(s?.offset(e[o])??0),n);const i=r.get(a);i?i.push(o):r.set(a,[o])}
return[...r].sort(([e],[n])=>e-n).map(([e,r])=>{const o=startOf(e+1,n);return{label:labelOf(e,n),rows:Int32Array.from(r),end:s?s.toUtc(o):o,full:true}})}
function keyOf(e,n){const s=Math.floor(e/ke);if(n==="day")return s;if(n==="week")return Math.floor((s+3)/7);const r=new Date(e)
;const o=r.getUTCFullYear()*12+r.getUTCMonth();if(n==="year")return r.getUTCFullYear();return n==="month"?o:Math.floor(o/3)}function startOf(e,n){
if(n==="day")return e*ke;if(n==="week")return(e*7-3)*ke;const s=e*{month:1,quarter:3,year:12}[n];const r=new Date(0);r.setUTCFullYear(Math.floor(s/12),s%12,1)
;return r.getTime()}function labelOf(e,n){const s=new Date(startOf(e,n));const r=s.toISOString();if(n==="day")return r.slice(0,10)
;if(n==="month")return r.slice(0,7);if(n==="year")return r.slice(0,4);if(n==="quarter")return`${r.slice(0,4)}-Q${s.getUTCMonth()/3+1}`
;const o=new Date(s.getTime()+3*ke);const a=Date.UTC(o.getUTCFullYear(),0,1);const i=Math.floor((o.getTime()-a)/(7*ke))+1
;return`${o.getUTCFullYear()}-W${String(i).padStart(2,"0")}`}var Me=s(7598);async function cutter(e,n){const s=await oddCells(e,n);return n=>{const r=new Map
;for(const[o,a]of e.columns)r.set(o,cut_pick(a,n,s.get(o)));return{...e,rows:n.length,columns:r,source:{...e.source,sha256:digest(r,n.length)}}}}
async function oddCells({columns:e,source:n,rows:s},r){const o=[...e].filter(e=>e[1].type!=="category"&&Boolean(e[1].invalid??e[1].infinite))
;if(o.length===0)return new Map;const a=await(0,oe.x)(n.files,{columns:o.map(([e])=>({name:e,type:"category",required:true})),others:"skip",log:n.log})
;if(a.rows!==s)throw new Error(`${n.files.join(", ")} changed while being read`);const i=(0,y.e)(r);return new Map(o.map(([e,{type:n,format:s=null}])=>{
const{codes:r,categories:o}=a.columns.get(e);const c=o.map(e=>{const r=(0,F.$$)(e,{type:n,asked:false,format:s,zone:i});const o=e.slice(0,80)
;if(r===void 0)return{sort:"invalid",text:o};return Number.isNaN(r)||Number.isFinite(r)?null:{sort:"infinite",text:o}});return[e,e=>c[r[e]]??null]}))}
function cut_pick(e,n,s){if(e.type==="category"){const{markers:s,...r}=e;const o=n.map(n=>e.codes[n]);return{...r,codes:o,missing:o.reduce((e,n)=>e+(n<0?1:0),0)
}}const r=Float64Array.from(n,n=>(0,o.tk)(e.values,n));let a=0;const i={invalid:null,infinite:null};for(let e=0;e<n.length;e++){if(!Number.isNaN(r[e]))continue
;a++;const o=s?.(n[e])??null;o&&(i[o.sort]=(0,b.G9)(i[o.sort],e,o.text))}const{invalid:c,infinite:l}=i;const{infinite:u,markers:d,...f}=e
;const m=a-(c?.cells??0);return{...f,values:r,missing:m,invalid:c,...l&&{infinite:l}}}function digest(e,n){const s=(0,Me.createHash)("sha256").update(`${n}\n`)
;for(const[n,r]of[...e].sort(([e],[n])=>e<n?-1:1)){s.update(JSON.stringify([n,r.type]))
;r.type==="category"?s.update(JSON.stringify(Array.from(r.codes,e=>r.categories[e]??null))):s.update(new Uint8Array(Float64Array.from((0,
o.ov)(r.values)).buffer))}return s.digest("hex")}async function cutPeriods(e,n,s){const r="rows"in s&&e.data.time===null?Float64Array.from({length:n.rows
},(e,n)=>n):periods_timesOf(e,n);const o=periodsOf(r,s,e.data.timeZone);const a=await cutter(n,e.data.timeZone);return o.map(({rows:e,...n})=>({...n,
table:()=>a(e)}))}function periods_timesOf(e,n){const s=e.data.time;const r=s===null?void 0:n.columns.get(s);const o=n.source.files.join(", ")
;if(r?.type!=="time")throw new c.P_(`${e.source.file}: a log is cut by the time of its rows, but the plan names no time column. Add "time:" under "data:", or cut by a number of rows, such as --by 500.`)
;const a=r.values.findIndex(Number.isNaN);if(a<0)return r.values
;throw new c.P_(`${o}: row ${a+1} has no time in "${s}" that can be read, so it belongs to no period. Fix it or leave it out.`)}function wrongRows(e,n=null){
const{task:s,actual:r,predicted:o}=e;if(s==="classes")return(0,l.y7)(r,o,n);const a=new Uint32Array(r.length);let i=0;for(let e=0;e<r.length;e++){
const s=o[e]-r[e];!Number.isFinite(s)||s===0||n!==null&&n[e]===0||(a[i++]=e)}return a.subarray(0,i)}function why(e,n){if(e.task==="numbers"){
const[s,r]=[e.actual[n],e.predicted[n]];const o=r-s;const a=Number.isNaN(s)?"unknown":s;const i=Number.isFinite(o)?`, off by ${Number(o.toPrecision(6))}`:""
;return`target ${a}, predicted ${Number.isNaN(r)?"nothing":r}${i}`}const{names:s}=e.classes;const r=e.score&&(0,o.tk)(e.score,n)
;const a=r===null?"":Number.isNaN(r)?" (no score)":` (score ${r})`;return`label ${s[e.actual[n]]??"unknown"}, predicted ${s[e.predicted[n]]??"nothing"}${a}`}
function worstOf(e,n,s){const r=badnessOf(e);const o=[];for(const e of n){const n=r(e);const a=Number.isNaN(n)?-1/0:n;if(o.length===s&&!(a>o[s-1].by))continue
;let i=o.length;while(i>0&&a>o[i-1].by)i--;o.splice(i,0,{row:e,by:a});o.length>s&&o.pop()}return o.map(({row:e})=>e)}function badnessOf(e){
const{actual:n,predicted:s}=e;if(e.task==="numbers")return e=>Math.abs(s[e]-n[e]);const{score:r,classScores:a}=e;if(r)return e=>s[e]===0?1-(0,o.tk)(r,e):(0,
o.tk)(r,e);return e=>{const n=a?.[s[e]];return n?(0,o.tk)(n,e):0}}function hidesAnswers({data:e}){
const n=[e.label,e.score,e.prediction,...Object.values(e.scores??{})];return n.some(n=>n!==null&&e.private.includes(n))}
function sampleRows(e,{table:n,answers:s},{wrong:r,most:o,columns:a},i){if(r&&!isLabelled(s))return null;const c=i?.select(n)??null
;const u=a==="all"?n.header:telling(e,i?.columns??[],n);if(r){const r=wrongRows(s,c);return sampleOf(e,n,s,worstOf(s,r,o),u,r.length)}
const d=c===null?n.rows:(0,l.KL)(c);return sampleOf(e,n,s,firstOf(n.rows,c,o),u,d)}function isLabelled(e){
return e.task==="classes"?!e.actual.every(e=>e<0):!e.actual.every(Number.isNaN)}function firstOf(e,n,s){const r=[]
;for(let o=0;o<e&&r.length<s;o++)n!==null&&n[o]!==1||r.push(o);return r}function telling({data:e},n,s){const r=new Set(n.map(e=>e.toLowerCase()))
;const o=[...s.columns.keys()].filter(e=>r.has(e.toLowerCase()));const a=[e.label,e.prediction,e.score]
;return[e.id,...o,...a].filter((e,n,s)=>e!==null&&s.indexOf(e)===n)}function sampleOf(e,n,s,r,o,a){const i=new Set(e.data.private)
;const c=o.filter(e=>n.columns.has(e)&&!i.has(e));const{time:l}=e.data;const u=l===null||i.has(l)?void 0:n.columns.get(l);return{columns:c,rows:r.map(r=>({
row:r+1,time:u?textAt(u,r):null,cells:c.map(e=>textAt(n.columns.get(e),r)),why:hidesAnswers(e)?"":why(s,r)})),total:a}}function textAt(e,n){
if(e.type==="category")return e.categories[e.codes[n]]??"";const s=(0,o.tk)(e.values,n);if(Number.isNaN(s))return""
;return e.type==="time"?new Date(s).toISOString():String(s)}const Oe=1<<18;async function countSearch(e,n,s,r){const{features:o,rows:a}=e
;const i=Math.min(r?.size??1,Math.floor(a.length*o.length/Oe));if(i<2)return(0,pe.jO)(e,n,s);const[c,...l]=(0,pe.GI)(e,n,s,i)
;const u=l.map(e=>r.run("countPart",e));return(0,pe.nn)(e,n,[(0,pe.j$)(c),...await Promise.all(u)])}
async function openLocal(e,n,{now:s,progress:r,pool:o,memory:a,mayLack:i=false}){const c=await readBehaviour(e);const l=(0,be.nT)(a??null)
;const u=await readSets(e,n,{executor:o,budget:l,mayLack:i,...r&&{progress:r}});const d={sets:u,pairs:c,readDependencies:()=>readDependencies(n)}
;return evidenceOf(e,d,s,(0,ye.$x)(e,u,o),o)}function evidenceOf(e,n,s,r,o){const{sets:a,pairs:i}=n;const c=once(()=>answerSets(e,a,s));const l=once(()=>({
...countAnswers(e,a.edgeCases,c(),s),dependence:countDependence(a.features,[a.reference.table,a.candidate.table]),sameFiles:a.sameFiles}));const u=once(r)
;const d=reader(e,a.edgeCases);return{features:a.features,counts:async()=>l(),pairs:async()=>pairAnswers(e,c()),async summaries(){
const{totals:e,measured:n}=await u();return{totals:e,measured:n}},async segments(){const{reference:n,candidate:s}=c();const r=[n.table,s.table]
;const{outcome:i}=l().candidate;const d=(0,pe.j9)(e,a.features,r,s.answers,i);const{cuts:f}=await u();const m=d&&await countSearch(d,f,s.table,o);o?.close()
;return m},slices:async e=>countSlices(await Promise.all(e.map(d)),c()),knownAnswers:async()=>countAllKnownAnswers(e,a.knownAnswers,a.candidate.table),
behaviour:async()=>countBehaviour(e,i,{candidate:a.candidate.table,answers:c().candidate.answers}),async operations(){if(!asksForOperations(e))return null
;const n=a.operations??[];const count=s=>countOperations(e,n,s);return{reference:count(a.reference.table),candidate:count(a.candidate.table)}},
dependencies:async()=>e.deployment.dependencies?n.readDependencies():null,
sampleRows:n=>Promise.all(n.map(async n=>sampleRows(e,c().candidate,n,n.where===null?null:await d({sql:n.where})))),async periods(s){const r=once(()=>(0,
ye.NU)(e,a));return(await cutPeriods(e,a.candidate.table,s)).map(({table:e,...s})=>({...s,asOf:(s,o,a)=>periodEvidence(s,n,{table:e(),at:o,today:a,reference:r})
}))},close:async()=>o?.close()}}function periodEvidence(e,{sets:n,pairs:s,readDependencies:r},{table:o,at:a,today:i,reference:c}){const l={...n,
knownAnswers:i?n.knownAnswers:[],candidate:{table:o,unmatched:i?n.candidate.unmatched:0}};const u={sets:l,pairs:i?s:[],readDependencies:i?r:async()=>null}
;return evidenceOf(e,u,a,async()=>(0,ye.G1)(c(),e,l))}function pairAnswers({data:e},{reference:n,candidate:s}){return pairOutcomes(n,s,e.id,e.group)}
function reader({data:e},n){const s=new Map(n.map(e=>[e.sql,Promise.resolve(e)]));return n=>{const r=s.get(n.sql)??selecting(n,{timeZone:e.timeZone})
;s.set(n.sql,r);return r}}function once(e){let n=null;return()=>{n??={value:e()};return n.value}}var Ee=s(5044);var xe=s(1206);var Ne=s(4502)
;function finding({kind:e,subject:n=null,aspect:s=null,metric:r=null,class:o=null},a,i={}){return{kind:e,subject:n,aspect:s,metric:r,class:o,status:a,
value:null,unit:null,interval:null,reference:null,cases:null,bounds:null,expected:null,reasons:[],plan_line:null,...i}}function raised(e,n){return e?n:"GREEN"}
const _e=.1;const $e=.005;const Ae=5;const je=80;function judgeDependence(e,n,s){if(n===void 0)return[];const r={kind:"input",aspect:"joint-drift"}
;if(n.pairs===0){const n=[{reason:"dependenceChanged",pairs:[],more:0,of:0}];return[finding(r,"NOTE",{plan_line:e.drift.line,reasons:n})]}
const o=n.changed.filter(({size:e})=>e>=_e);const a=e.drift.raises??(s?"NOTE":"AMBER");return[finding(r,o.length>0?a:"GREEN",{value:o[0]?.size??0,unit:"score",
expected:{expected:"association",threshold:_e,alpha:$e},plan_line:e.drift.line,reasons:o.length===0?[]:[{reason:"dependenceChanged",
pairs:o.slice(0,Ae).map(({columns:[e,n],size:s})=>({columns:[(0,Ne.Jj)(e,je),(0,Ne.Jj)(n,je)],size:s})),more:Math.max(0,o.length-Ae),of:n.pairs}]})]}
var Re=s(3913);const Se=5;const Ce=80;function judgeDrift(e,n,{columns:s,changes:r},o){return s.flatMap(a=>{const i=n.find(({name:e})=>e===a.name)
;if(i&&!i.watched)return[];const c={...e.drift,...i?.drift};const l=r.find(({name:e})=>e===a.name)?.against?.level??null
;const u=l!==null&&isChanged(l,c,s.length)?l:null;return[judgeColumn(a,c,c.raises??(o?"NOTE":"AMBER"),i,u)]})}
function judgeColumn({name:e,drift:n,role:s,candidate:r},o,a,i,c){const l={kind:"drift",subject:e};const u={plan_line:i?.drift?.line??o.line,cases:r.rows}
;if("noEvidence"in n){const e=[{reason:"noEvidence",why:n.noEvidence,class:null}];return finding(l,"NOTE",{...u,reasons:e})}const d=(0,Re.vy)(n,o.threshold)
;const f=n.size>=d;const m=n.logQ!==null&&n.logQ>Math.log(o.q);const h=f&&!m;return finding(l,h||c!==null?a:"GREEN",{...u,value:n.size,unit:"score",expected:{
expected:"drift",test:n.test,threshold:d,q:n.logQ===null?null:o.q},reasons:[...h||c===null?[{reason:"drift",role:s,found:h?"drifted":f?"chance":"small",
logQ:n.logQ}]:[],...c===null?[]:[levelChanged(c,i?.type==="time")],...h?categoriesThatDiffer(n):[]]})}const qe=10
;function isChanged({logP:e},{threshold:n,q:s},r){return n===null&&e+Math.log(r)<=Math.log(s/qe)}function timeText(e){
return Math.abs(e)<864e13?new Date(e).toISOString().slice(0,19):String(e)}function levelChanged({level:e,reference:n,candidate:s},r){return{
reason:"levelChanged",level:(0,Ne.Jj)(r?timeText(Number(e)):e,Ce),reference:n,candidate:s}}function categoriesThatDiffer(e){
const n=namesOf(e.newCategories,e.moreNewCategories);const s=namesOf(e.vanishedCategories,e.moreVanishedCategories)
;if(n.names.length+s.names.length===0)return[];return[{reason:"categoriesDiffer",appeared:n.names,moreAppeared:n.more,vanished:s.names,moreVanished:s.more}]}
function namesOf(e,n=0){const s=e.slice(0,Se).map(e=>(0,Ne.Jj)(e,Ce));return{names:s,more:e.length+n-s.length}}var Te=s(8567);function categoryChanges(e,n){
const[s,r]=[rowsIn(e),rowsIn(n)];const o=new Set([...e.counts.keys(),...n.counts.keys()]);const a=[];const i=[];const c={categories:0,rows:0,variance:0};let l=1
;for(const u of o){const[d,f]=[e.counts.get(u)??0,n.counts.get(u)??0];const m=(0,Te.J9)(d+f,r,s+r);c.categories+=m;c.rows+=m*(d+f);c.variance+=m*(1-m)
;if(d===0){a.push([u,f]);l=Math.min(l,m)}if(f===0){const e=Math.min(1,(0,Te.J9)(d,s,s+r)*o.size);i.push({category:u,rows:d,share:d/s,p:e})}}
const u=a.reduce((e,[,n])=>e+n,0);const d=a.length-c.categories;const f=d<=0?1:Math.exp(-(d**2)/2/(c.variance+d/3));return{fresh:{categories:a,rows:u,
share:r===0?0:(u-c.rows)/r,p:Math.min(1,2*Math.min(f,l*o.size))},gone:i}}function rowsIn({counts:e}){let n=0;for(const s of e.values())n+=s;return n}
const Ie=4e3;function rowsWhere(...e){const n=e.filter(e=>e!=="").join(" OR ");return n===""||n.length>Ie?{}:{where:n}}function column(e){
return`"${e.replaceAll('"','""')}"`}function rows_where_isMissing(e){return`${column(e)} IS NULL`}function rows_where_isOneOf(e,n){const s=literals(n)
;return s===""?"":`${column(e)} IN (${s})`}function isNoneOf(e,n){const s=literals(n);return s===""?"":`${column(e)} NOT IN (${s})`}function isBelow(e,n){
return n===null?"":`${column(e)} < ${n}`}function isAbove(e,n){return n===null?"":`${column(e)} > ${n}`}function isAfter(e,n){
return`${column(e)} > '${new Date(n).toISOString()}'`}function isBetween(e,n,s){return`(${column(e)} >= '${n}' AND ${column(e)} < '${s}')`}function literals(e){
return[...e].map(e=>`'${e.replaceAll("'","''")}'`).join(", ")}var Fe=s(2698);const Le=.01;const Be={category:.01,rangeEnd:.025,cardinality:.1,missing:.02}
;function isBeyondChance(e,n,s,r=1){return e.p**(1/r)<n&&e.size>=Be[s]}function copiesIn({reference:e,candidate:n}){
return Math.max(1,...[e,n].map(({outcome:e})=>copies(e.grouped?.group??null)))}function copies(e){if(e===null||e.length===0)return 1;const n=new Map;let s=0
;for(const r of e)r<0?s++:n.set(r,(n.get(r)??0)+1);for(const e of n.values())s+=e**2;return s/e.length}function growth(e,n){
const s=n.cells/n.rows-e.cells/e.rows;if(s<=0)return{p:1,size:s};const r=e.cells+n.cells;const o=(0,Fe.w)(e.rows+n.rows,r,n.rows,n.cells);return{p:Math.exp(o),
size:s}}const De=.001;const Pe=5;const We=80;function judgeFeatures(e,n,s,r){const o=new Map(r.map(e=>[e.name,e]));const a=copiesIn(s);return n.flatMap(r=>{
const i=s.candidate.columns.get(r.name);if(!i)return[];const{outside:c,against:l}=o.get(r.name);const u=judgeRange(e,r,i,c);if(l===null||!r.watched)return u
;const d=s.reference.columns.get(r.name);return[...u,...judgeLearntRange(e,r,{reference:d,candidate:i,against:l,copies:a
},Le/n.length),...judgeCardinality(e,r,i.rows,{against:l,copies:a},De/n.length),...judgeConstant(e,r,i.rows,l)]})}function judgeRange(e,n,s,r){
const{name:o,min:a,max:i,values:c}=n;const judged=(r,a,i,c)=>[finding({kind:"feature",subject:o,aspect:"range"},raised(r>0,e.inputs.range.raises),{value:r,
unit:"count",cases:s.rows,expected:a,reasons:r>0?[i]:[],plan_line:n.line,...rowsWhere(...c)})];if(r!==null&&(a!==null||i!==null)){const{rows:e,extreme:n}=r
;const s=Number.isFinite(n)?n:null;const c=[isBelow(o,a),isAbove(o,i)];return judged(e,{expected:"range",min:a,max:i},{reason:"outOfRange",furthest:s},c)}
if(s.type==="category"&&c!==null){const e=new Set(c);const n=[...s.counts].filter(([n])=>!e.has(n));const r={expected:"one of",values:c.slice(0,10),
more:Math.max(0,c.length-10)};const a={reason:"notListed",...features_mostFrequent(n)};return judged(features_rowsOf(n),r,a,[isNoneOf(o,c)])}return[]}
function judgeLearntRange(e,n,s,r){const{reference:o,candidate:a,copies:i}=s;const c=o.type==="category"&&a.type==="category"?changesOfCategories(n,{
reference:o,candidate:a,copies:i},r):changesOfRange(n,s,r);if(c.length===0)return[];const{raises:l,line:u}=e.inputs.learntRange;return[finding({kind:"feature",
subject:n.name,aspect:"learnt-range"},l,{cases:a.rows,...rowsWhere(...beyond(n,s)),reasons:c,plan_line:u??n.line})]}
function beyond({name:e,values:n},{reference:s,candidate:r,against:o}){const{reference:a,candidate:i}=o.ends
;if(a&&i)return[i[0]<a[0]?isBelow(e,a[0]):"",i[1]>a[1]?isAbove(e,a[1]):""];if(s.type!=="category"||r.type!=="category"||n!==null)return[]
;return[rows_where_isOneOf(e,newCategories(s,r).map(([e])=>e))]}function newCategories(e,n){return[...n.counts].filter(([n])=>!e.counts.has(n))}
function changesOfRange({type:e},{against:n,copies:s},r){const{ends:o,range:a}=n;if(e==="time")return[];const i=a.filter(e=>isBeyondChance(e,r/2,"rangeEnd",s))
;if(i.length===0)return[];return[{reason:"rangeChanged",ends:i.map(({end:e,change:n,rows:s})=>({end:e,change:n,rows:s})),reference:o.reference,
candidate:o.candidate}]}function changesOfCategories({values:e},{reference:n,candidate:s,copies:r},o){const a=categoryChanges(n,s);const{fresh:i}=a
;const c=e===null&&isBeyondChance({p:i.p,size:i.share},o,"category",r);const l=a.gone.filter(({p:e,share:n})=>isBeyondChance({p:e,size:n},o,"category",r))
;const u=l.map(({category:e,rows:n})=>[e,n]);return[...c?[{reason:"categoriesNew",...features_mostFrequent(i.categories),rows:i.rows
},...spelledOtherwise(i.categories,n)]:[],...u.length>0?[{reason:"categoriesGone",...features_mostFrequent(u)}]:[]]}function spelledOtherwise(e,n){
const s=new Map([...n.counts.keys()].map(e=>[looseSpelling(e),e]));const r=e.flatMap(([e])=>{const n=s.get(looseSpelling(e));return n===void 0?[]:[{
candidate:(0,Ne.Jj)(e,We),reference:(0,Ne.Jj)(n,We)}]});if(r.length===0)return[];return[{reason:"categoriesSpelled",pairs:r.slice(0,Pe),
more:Math.max(0,r.length-Pe)}]}function judgeCardinality(e,{name:n,type:s,line:r},o,{against:a,copies:i},c){const{distinct:l,cardinality:u}=a
;if(s==="time"||l.candidate===1)return[];if(u===null)return[];const{expected:d,p:f}=u;const m=Math.abs(u.candidate-d)/d;if(!isBeyondChance({p:f,size:m
},c,"cardinality",i))return[];const{raises:h,line:p}=e.inputs.learntRange;return[finding({kind:"feature",subject:n,aspect:"cardinality"},h,{value:u.candidate,
unit:"count",reference:u.reference,cases:o,reasons:[{reason:"distinctValues",expected:d}],plan_line:p??r})]}
function judgeConstant(e,{name:n,line:s},r,{distinct:o}){if(o.candidate!==1||o.reference<2)return[];const{raises:a,line:i}=e.inputs.constant;return[finding({
kind:"feature",subject:n,aspect:"constant"},a,{value:1,unit:"count",reference:o.reference,cases:r,reasons:[{reason:"oneValue"}],plan_line:i??s})]}
function features_rowsOf(e){return e.reduce((e,[,n])=>e+n,0)}function features_mostFrequent(e){
const n=e.toSorted(([e,n],[s,r])=>r-n||(e<s?-1:1)).slice(0,Pe).map(([e,n])=>({category:(0,Ne.Jj)(e,We),rows:n}));return{categories:n,more:e.length-n.length}}
var Ue=s(3447);const ze=80;function judgeCells(e,n,s){const{reference:r,candidate:o}=s
;return[...judgeInvalid(e,n,o.columns,"candidate"),...judgeInvalid(e,n,r.columns,"reference"),...judgeInfinite(e,n,s),...noteFormats(n,r.columns)]}
function isIgnored(e,{watched:n}){return!n&&e.features.length>0}function judgeInvalid(e,n,s,r){const{raises:o,line:a}=e.inputs.invalid
;const i=new Set(n.filter(n=>isIgnored(e,n)).map(({name:e})=>e));const c=r==="candidate"?"invalid":"reference/invalid"
;return numbersAmong(s).flatMap(([s,{invalid:l,rows:u}])=>{if(!l||s===e.data.time)return[];const{cells:d,row:f,text:m}=l;const h=e.data.format?.[s]
;const p=n.some(e=>e.name===s&&e.type==="time");const g=(0,se.IO)(m).filter(e=>e!==h&&(0,se.Xw)(e)===p);return[finding({kind:"input",subject:s,aspect:c
},i.has(s)?"NOTE":o,{value:d,unit:"count",cases:u,reasons:[{reason:"cellsInvalid",row:f,text:(0,Ne.Jj)(m,ze),...g.length>0&&{formats:g},...h!==void 0&&{
written:h},...p&&{isTime:p}}],plan_line:a,...r==="candidate"?rowsWhere(rows_where_isMissing(s)):{}})]})}function numbersAmong(e){
return[...e].filter(e=>e[1].type==="number")}function judgeInfinite(e,n,{reference:s,candidate:r}){return n.flatMap(o=>{const a=r.columns.get(o.name)
;const i=s.columns.get(o.name);if(a?.type!=="number"||!a.infinite)return[];const{rows:c}=a;const{cells:l,row:u,text:d}=a.infinite;const f=i?.type==="number"?{
cells:i.infinite?.cells??0,rows:i.rows}:null;const m=f!==null&&isBeyondChance(growth(f,{cells:l,rows:c}),Le/n.length,"missing");return[finding({kind:"input",
subject:o.name,aspect:"infinite"},m&&!isIgnored(e,o)?"AMBER":"NOTE",{value:l/c,unit:"share",reference:f&&f.cells/f.rows,cases:c,reasons:[{
reason:"cellsInfinite",row:u,text:(0,Ne.Jj)(d,ze),cells:l}],plan_line:o.line})]})}const[Ke,Je]=[200,6];function noteFormats(e,n){
return e.flatMap(({name:e,values:s,line:r})=>{const o=n.get(e);if(o?.type!=="category"||s!==null||o.counts.size<Je)return[]
;const a=[...o.counts.keys()].slice(0,Ke);const i=commonFormats(a);if(i.length===0)return[];return[finding({kind:"input",subject:e,aspect:"format"},"NOTE",{
cases:o.rows,reasons:[{reason:"cellsFormatted",text:(0,Ne.Jj)(a[0],ze),formats:i}],plan_line:r})]})}function commonFormats(e){const n=e.filter(e=>(0,
a.$J)(e)===void 0);const[s,...r]=n.map(se.IO);if(s===void 0||2*n.length<e.length)return[];return s.filter(e=>r.every(n=>n.includes(e)))}const Ge=80
;function judgeInputs(e,n,s){
return[...n.flatMap(r=>judgeMissing(e,r,s,Le/n.length)),...judgeCells(e,n,s),...judgeIds(e,s),...judgeColumns(e,n,s),...judgeRows(e,s),...judgeLabels(e,s)]}
function judgeMissing(e,n,s,r){const{reference:o,candidate:a}=s;const i=a.columns.get(n.name);if(!i)return[];const{missing:c,rows:l}=i
;const u=n.missing??e.inputs.missing;const d=c/l;const f={kind:"input",subject:n.name,aspect:"missing"};const m={value:d,unit:"share",cases:l,reasons:[{
reason:"missing",rows:c}],...rowsWhere(rows_where_isMissing(n.name))};if(u)return[finding(f,(0,Ue.In)(d,u),{...m,bounds:(0,Ue.BO)(u),plan_line:u.line})]
;const h=o.columns.get(n.name);if(!h||isIgnored(e,n))return[];const p={cells:h.missing,rows:h.rows};const g=c===l&&h.missing<h.rows;const w=growth(p,{cells:c,
rows:l});if(!g&&!isBeyondChance(w,r,"missing",copiesIn(s)))return[];const v={reference:p.cells/p.rows,plan_line:n.line};return[finding(f,"AMBER",{...m,...v,
reasons:[{reason:"missing",rows:c,grew:true}]})]}function judgeIds(e,{candidate:{ids:n}}){if(!n||e.data.id===null)return[]
;const{raises:s,line:r}=e.inputs.duplicates;const{repeated:o,missing:a,first:i}=n;const c=o>0||a>0;const l=i?{id:(0,Ne.Jj)(i.id,Ge),row:i.row}:null
;return[finding({kind:"input",subject:e.data.id,aspect:"duplicates"},raised(c,s),{value:o+a,unit:"count",cases:n.rows,reasons:c?[{reason:"idsRepeated",
repeated:o,missing:a,first:l}]:[],plan_line:r})]}function judgeColumns(e,n,{reference:s,candidate:r}){const{raises:o,line:a}=e.inputs.columns
;const[i,c]=[new Set(s.header),new Set(r.header)];const expected=n=>n!==e.data.label&&!e.data.ignored.includes(n)
;const l=s.header.filter(e=>!c.has(e)&&expected(e));const u=r.header.filter(e=>!i.has(e)&&expected(e));const d=new Set(n.map(({name:e})=>e))
;return[...l.map(e=>finding({kind:"input",subject:e,aspect:"vanished"},d.has(e)?(0,xe.Q)([o,"AMBER"]):o,{reasons:[{reason:"columnGone"}],plan_line:a
})),...u.map(e=>finding({kind:"input",subject:e,aspect:"appeared"},"NOTE",{reasons:[{reason:"columnNew"}],plan_line:a}))]}
function judgeRows(e,{reference:n,candidate:s}){const r=e.inputs.rows;if(!r)return[];const o=s.rows/n.rows;return[finding({kind:"input",aspect:"rows/count"},(0,
Ue.In)(o,r),{value:o,unit:"share",reference:1,cases:s.rows,bounds:(0,Ue.BO)(r),reasons:[{reason:"rowCount"}],plan_line:r.line})]}
function judgeLabels(e,{candidate:n}){const{rows:s,labelled:r,pending:o,unmatched:a,leftovers:i,labelMarkers:c}=n;const l=[];r<s&&l.push(finding({kind:"input",
aspect:"labels/missing"},"NOTE",{value:r,unit:"count",cases:s,reasons:[{reason:"labelsMissing",missing:s-r,pending:o,...c&&{marked:marked(e,c)}}]}))
;a>0&&l.push(finding({kind:"input",aspect:"labels/unmatched"},i&&isHalfJoined(i,s)?"AMBER":"NOTE",{value:a,unit:"count",cases:s,reasons:[{
reason:"labelsUnmatched"},...i&&i.rows>0?[idsLeftOver(e,i)]:[]]}));return l}function marked({data:e},{cells:n,row:s,text:r,files:o}){
const a=e.task!=="regression"&&(0,L.r)(r.trim());const i=e.private.includes(e.label)?null:{row:s,text:(0,Ne.Jj)(r,Ge)};return{cells:n,first:i,
files:o?.slice(0,5)??[],...a&&{asClass:e.task==="binary"?"negative":"classes"}}}function isHalfJoined({rows:e,labels:n,all:s,spelling:r},o){
return r!==null||2*e>o&&2*n>s}function idsLeftOver({data:e},{rows:n,row:s,label:r,files:o,spelling:a}){const i=e.id!==null&&e.private.includes(e.id)
;const c=i?null:{row:s&&cutId(s),label:r&&cutId(r)};return{reason:"idsLeftOver",rows:n,first:c?.row&&c.label?{row:c.row,label:c.label}:null,files:o.slice(0,5),
spelling:a&&{what:i?"spelling":(0,Ne.Jj)(a.what,Ge),ids:a.ids,example:i?null:{row:(0,Ne.Jj)(a.row,Ge),label:(0,Ne.Jj)(a.label,Ge)}}}}
function cutId({row:e,id:n}){return{row:e,id:(0,Ne.Jj)(n,Ge)}}var Ze=s(2606);const Ve=.001;const Ye=.1;function judgeLabelled(e,{candidate:n}){
return[judgeCoverage(e,n),...judgeMissingAtRandom(e,n.due??null)]}function judgeCoverage({labels:e,data:n},{rows:s,labelled:r,pending:o}){const{coverage:a}=e
;const i=s-o;const c=i===0?0:Math.min(1,r/i);const l=n.labelsAfter!==null&&n.time!==null;const u=r>0;return finding({kind:"input",aspect:"labels/coverage"
},u?(0,Ue.In)(c,a):"NOTE",{value:u?c:null,unit:"share",cases:s,bounds:(0,Ue.BO)(a),reasons:[{reason:"labelCoverage",labelled:r,due:i,young:o,waits:l}],
plan_line:a.line})}function judgeMissingAtRandom({labels:e,data:n},s){if(s===null)return[];const r=(0,Ze.ks)(asValues(s.labelled),asValues(s.unlabelled))
;const o=n.score===null||n.task!=="binary"?null:n.threshold;const a=o===null?r:(0,Ze.ks)(asValues(s.labelled,o),asValues(s.unlabelled,o))
;const{d:i,logP:c}=a.logP<r.logP?a:r;const l=Math.min(0,c+(o===null?0:Math.LN2));const u=i>=Ye&&l<Math.log(Ve);const d=s.unlabelled.reduce((e,n)=>e+n,0)
;return[finding({kind:"input",aspect:"labels/scores"},raised(u,e.scores.raises),{value:i,unit:"score",cases:d,reasons:[{reason:"labelledDiffer",differ:u,
p:Math.exp(l),unlabelled:d}],plan_line:e.scores.line})]}function asValues(e,n=null){const s=new Map;for(const[r,o]of e.entries()){if(o===0)continue
;const a=n===null?r:Math.round(Math.abs(r+.5-n*e.length));s.set(a,(s.get(a)??0)+o)}const r=[...s].sort(([e],[n])=>e-n);return{
values:Float64Array.from(r,([e])=>e),rows:Uint32Array.from(r,([,e])=>e)}}const He=5;const Qe=80;const Xe=864e5;function judgePredictions(e,n,s){
const r=[predictions_judgeMissing(e,s),judgeIdentical(e,s)];e.data.score===null&&e.data.scores===null||r.unshift(judgeProbabilities(e,s))
;r.push(...judgeSums(n,s),...judgeReference(e,n));e.predictions.share&&r.push(judgeShare(e,n,s));return r}function judgeProbabilities(e,{outside:n,rows:s}){
const{raises:r,line:o}=e.predictions.probabilities;const a=e.data.score;const i={kind:"prediction",subject:a,aspect:"probabilities"}
;return finding(i,raised(n!==null,r),{value:n?.rows??0,unit:"count",cases:s,reasons:n?[scoresOutside(n)]:[],plan_line:o,
...n&&a?rowsWhere(isBelow(a,0),isAbove(a,1)):{}})}function scoresOutside({row:e,value:n}){return{reason:"scoresOutside",row:e,score:Number.isFinite(n)?n:null}}
function judgeReference(e,n){const{outside:s,missing:r,rows:o,unsummed:a}=n;const{raises:i,line:c}=e.predictions.probabilities
;const l=e.data.score??e.data.prediction;const u={kind:"prediction",subject:l};const d=i==="NOTE"?"NOTE":"AMBER";const f=[];s&&f.push(finding({...u,
aspect:"reference/probabilities"},d,{value:s.rows,unit:"count",cases:o,reasons:[scoresOutside(s)],plan_line:c}));if(r>0){const s=r>=Be.missing*o
;f.push(finding({...u,aspect:"reference/missing"},s?d:"NOTE",{value:r,unit:"count",cases:o,reasons:[noPrediction(e,n)],plan_line:c}))}a&&f.push(finding({
kind:"prediction",aspect:"reference/sum"},"NOTE",{value:a.rows,unit:"count",cases:o,reasons:[{reason:"scoresUnsummed",row:a.row,sum:a.sum}]}));return f}
function noPrediction({data:e},{unsaid:n}){if(!n)return{reason:"noPrediction"};const s={row:n.row,text:(0,Ne.Jj)(n.text,Qe)}
;const r=e.task==="multiclass"&&e.scores===null&&(0,L.r)(n.text.trim());return{reason:"noPrediction",first:s,...r&&{asClass:true}}}
function judgeSums(e,{unsummed:n,rows:s}){if(!n)return[];const r={cells:e.unsummed?.rows??0,rows:e.rows};const o=isBeyondChance(growth(r,{cells:n.rows,rows:s
}),Le,"missing");return[finding({kind:"prediction",aspect:"sum"},o?"AMBER":"NOTE",{value:n.rows,unit:"count",reference:r.cells,cases:s,reasons:[{
reason:"scoresUnsummed",row:n.row,sum:n.sum}]})]}function predictions_judgeMissing(e,n){const{missing:s,rows:r}=n;const o=e.data.score??e.data.prediction
;const{raises:a,line:i}=e.predictions.probabilities;const c={kind:"prediction",subject:o,aspect:"missing"};return finding(c,raised(s>0,a),{value:s,unit:"count",
cases:r,reasons:s>0?[noPrediction(e,n)]:[],plan_line:i,...o===null?{}:rowsWhere(rows_where_isMissing(o))})}
function judgeIdentical(e,{identical:n,identicalDays:s,identicalWeeks:r,rows:o}){const{raises:a,line:i}=e.predictions.identical;const{time:c}=e.data
;const l=[...s.map(({day:e,rows:n})=>({from:e,days:1,rows:n})),...r.map(({week:e,rows:n})=>({from:e,days:7,rows:n}))];const u=n?[{reason:"allIdentical"
}]:[...within("day",s.map(e=>e.day)),...within("week",r.map(e=>e.week))];const d=n||c===null?[]:l.map(({from:e,days:n})=>isBetween(c,dateOf(e),dateOf(e+n*Xe)))
;const f={kind:"prediction",subject:c,aspect:"identical"};return finding(f,raised(n||l.length>0,a),{value:n?o:l.reduce((e,n)=>e+n.rows,0),unit:"count",cases:o,
reasons:u,plan_line:i,...rowsWhere(...d)})}function within(e,n){if(n.length===0)return[];const s=n.slice(0,He).map(dateOf);return[{reason:"identicalWithin",
period:e,from:s,periods:n.length}]}function dateOf(e){return new Date(e).toISOString().slice(0,10)}function judgeShare(e,n,s){const r=e.predictions.share
;const share=(e,n)=>(e.classes.get(n)??0)/Math.max(1,e.rows-e.missing);let o={name:"",change:0};for(const e of s.classes.keys()){
const r=Math.abs(share(s,e)-share(n,e));r>=o.change&&(o={name:e,change:r})}const{name:a,change:i}=o;const c={kind:"prediction",subject:e.data.prediction,
aspect:"share"};return finding(c,(0,Ue.In)(i,r),{value:i,unit:"share",cases:s.rows,bounds:(0,Ue.BO)(r),reasons:[{reason:"classShare",name:a,share:share(s,a),
reference:share(n,a)}],plan_line:r.line})}const et=.5;const tt=.25;const nt=100;function clockShift(e,n){const[s,r]=[total(e),total(n)]
;if(s<nt||r<nt)return null;const distance=o=>e.reduce((e,a,i)=>e+Math.abs(a/s-n[(i+o+24)%24]/r),0)/2;if(distance(0)<et)return null;let o=0
;for(let e=-11;e<=12;e++)distance(e)<distance(o)&&(o=e);return distance(o)<tt?o:null}function total(e){return e.reduce((e,n)=>e+n,0)}
function judgeTimes(e,{reference:n,candidate:s}){const{times:r}=s;const{time:o}=e.data;if(!r||o===null)return[];const{rows:a,invalid:i,missing:c,future:l}=r
;const u={kind:"input",subject:o};const{inputs:d}=e;const f=(i?.cells??0)+c;const m=[finding({...u,aspect:"invalid"},raised(f>0,d.invalid.raises),{value:f,
unit:"count",cases:a,reasons:f>0?[unreadable(i)]:[],plan_line:d.invalid.line,...rowsWhere(rows_where_isMissing(o))})];const h=n.times?.invalid
;h&&m.push(finding({...u,aspect:"reference/invalid"},d.invalid.raises,{value:h.cells,unit:"count",cases:n.rows,reasons:[unreadable(h)],plan_line:d.invalid.line
}));for(const[e,s]of[["candidate",r],["reference",n.times]]){const{placeholder:n}=s??{};if(!n)continue
;const r=e==="candidate"?"placeholder":"reference/placeholder";m.push(finding({...u,aspect:r},d.invalid.raises,{value:n.rows,unit:"count",cases:s.rows,
reasons:[{reason:"timesPlaceholder",row:n.row,time:isoOf(n.time),kind:kindOf(n.time),set:e}],plan_line:d.invalid.line}))}l&&m.push(finding({...u,aspect:"future"
},d.range.raises,{value:l.rows,unit:"count",cases:a,reasons:[{reason:"timesInFuture",latest:new Date(l.latest).toISOString()}],plan_line:d.range.line,
...rowsWhere(isAfter(o,l.limit))}));const p=n.times?clockShift(n.times.hours,r.hours):null;p!==null&&m.push(finding({...u,aspect:"clock"},d.learntRange.raises,{
value:p,unit:"hours",cases:a,reasons:[{reason:"clockShifted"}],plan_line:d.learntRange.line}));return m}function unreadable(e){if(!e)return{
reason:"timesUnreadable",first:null};const{row:n,text:s}=e;const r=(0,se.IO)(s).filter(se.Xw);return{reason:"timesUnreadable",first:{row:n,text:(0,Ne.Jj)(s,80)
},...r.length>0&&{formats:r}}}function kindOf(e){const n=36e5;if(e>=_)return"never";if(e<-x)return"early";if(e>=x)return"past"
;return e>=8*n&&e<17*n?"serial":"epoch"}function isoOf(e){return Math.abs(e)<864e13?new Date(e).toISOString():String(e)}const st=50;const rt=80
;function judgeDependencies(e,n){const s=e.deployment.dependencies;if(s===null||n===null)return[];const{reference:r,candidate:o}=n;const a={kind:"deployment",
aspect:"dependencies"};if(r===null||o===null){const e=["reference","candidate"].filter(e=>n[e]===null);return[finding(a,s.raises==="NOTE"?"NOTE":"AMBER",{
reasons:[{reason:"noDependencyFile",sets:e}],plan_line:s.line})]}const i=changesBetween(r.versions,o.versions);return[finding(a,raised(i.length>0,s.raises),{
value:i.length,unit:"count",cases:o.versions.size,reasons:i.length===0?[]:[{reason:"dependenciesChanged",from:(0,T.basename)(r.file),to:(0,T.basename)(o.file),
changes:i.slice(0,st),more:Math.max(0,i.length-st)}],plan_line:s.line})]}function changesBetween(e,n){const short=e=>e===void 0?null:(0,Ne.Jj)(e,rt)
;return[...new Set([...e.keys(),...n.keys()])].sort().filter(s=>e.get(s)!==n.get(s)).map(s=>({name:(0,Ne.Jj)(s,rt),before:short(e.get(s)),after:short(n.get(s))
}))}const ot=5;const it=80;function judgeDeployment(e,n){const{version:s,host:r}=e.deployment;return[...s?[judgeVersion(s,n)]:[],...r?[judgeHosts(r,n)]:[]]}
function judgeVersion({column:e,expect:n,raises:s,line:r},{rows:o,deployment:a}){const i=[...a.version??[]];const c=i.filter(([e])=>!n.includes(e))
;const l=o-i.reduce((e,[,n])=>e+n,0);const u=c.reduce((e,[,n])=>e+n,0)+l;const d=c.slice(0,ot);return finding({kind:"deployment",subject:e,aspect:"version"
},raised(u>0,s),{value:u,unit:"count",cases:o,expected:{expected:"one of",values:n,more:0},reasons:u===0?[]:[{reason:"versionUnexpected",
categories:d.map(([e,n])=>({category:(0,Ne.Jj)(e,it),rows:n})),more:c.length-d.length,none:l}],plan_line:r,...rowsWhere(isNoneOf(e,n),rows_where_isMissing(e))})
}function judgeHosts({column:e,expect:n,raises:s,line:r},{rows:o,deployment:a}){const i=a.host??new Map;const c=n.filter(e=>!i.has(e))
;const l=[...i.keys()].filter(e=>!n.includes(e));const u=c.length+l.length;const some=e=>e.slice(0,ot).map(e=>(0,Ne.Jj)(e,it));return finding({
kind:"deployment",subject:e,aspect:"host"},raised(u>0,s),{value:u,unit:"count",cases:o,expected:{expected:"one of",values:n.slice(0,10),
more:Math.max(0,n.length-10)},reasons:u===0?[]:[{reason:"wrongHosts",silent:some(c),moreSilent:Math.max(0,c.length-ot),unexpected:some(l),
moreUnexpected:Math.max(0,l.length-ot)}],plan_line:r,...rowsWhere(rows_where_isOneOf(e,l))})}function normal_normalCdf(e){if(e===0)return.5
;if(Math.abs(e)<1.2)return.5+normalDensity(e)*centralSeries(e);return e<0?upperTail(-e):1-upperTail(e)}function normalQuantile(e){if(!(e>=0&&e<=1))return NaN
;if(e===0)return-1/0;if(e===1)return 1/0;if(e===.5)return 0;if(e>.5)return-normalQuantile(1-e);const n=Math.sqrt(-2*Math.log(e))
;let s=(2.515517+n*(.802853+n*.010328))/(1+n*(1.432788+n*(.189269+n*.001308)))-n;for(let n=0;n<3;n++){const n=s>-1.2
;const r=n?centralSeries(s)-(e-.5)/normalDensity(s):(normal_normalCdf(s)-e)/normalDensity(s);s-=r/(1+s*r/2)}return s}function normalDensity(e){
if(Math.abs(e)>40)return 0;const n=Math.round(e*16)/16;return Math.exp(-n*n/2)*Math.exp(-(e-n)*(e+n)/2)/Math.sqrt(2*Math.PI)}function centralSeries(e){let n=e
;let s=e;for(let r=3;Math.abs(n)>1e-18*Math.abs(s);r+=2){n*=e*e/r;s+=n}return s}function upperTail(e){if(e>39)return 0;let n=e
;for(let s=Math.ceil(20+400/(e*e));s>=1;s--)n=e+s/n;return normalDensity(e)/n}function flipChance({value:e,standardError:n},s,r){if(!(n>0))return 0;const o=r(e)
;const a=[...new Set(s)].sort((e,n)=>e-n);let i=0;for(let s=0;s<=a.length;s++){const[c,l]=[a[s-1]??Number.NEGATIVE_INFINITY,a[s]??Number.POSITIVE_INFINITY]
;if(r(flip_within(c,l))===o)continue;const[u,d]=[(c-e)/n,(l-e)/n];i+=u>0?normal_normalCdf(-u)-normal_normalCdf(-d):normal_normalCdf(d)-normal_normalCdf(u)}
return Math.min(1,i)}function flip_within(e,n){if(e===Number.NEGATIVE_INFINITY)return n===Number.POSITIVE_INFINITY?0:n-Math.abs(n)-1
;return n===Number.POSITIVE_INFINITY?e+Math.abs(e)+1:e+(n-e)/2}function proofBounds(e,n,s){return e.proof?e.proof(n,s):e.bounds(n,s)}function safeBounds(e,n,s){
return e.safe?e.safe(n,s):proofBounds(e,n,s)}function noEvidence(e,n){return{noEvidence:e,cases:n}}function isStatistic(e){return"value"in e}
function twoSidedZ(e){return normalQuantile((1+e)/2)}function measured(e,n){if(!isStatistic(e))return e;const{value:s,cases:r,note:o}=e
;const a=e.bounds(twoSidedZ(n));const i=standardErrorOf(e);if(![s,i,...a].every(Number.isFinite))return noEvidence("notFinite",r);const c={value:s,
standardError:i,interval:a,cases:r};return o===void 0?c:{...c,note:o}}function standardErrorOf({standardError:e,bounds:n}){if(e>0)return e
;const s=twoSidedZ(.95);const[r,o]=n(s);return(o-r)/(2*s)}function differenceBounds(e,n){const s=e.value-n.value
;return[s-Math.hypot(e.value-e.bounds[0],n.bounds[1]-n.value),s+Math.hypot(e.bounds[1]-e.value,n.value-n.bounds[0])]}function isEstimate(e){return"value"in e}
function worsening(e,n,s){if(s==="zero")return Math.abs(n)-Math.abs(e);return s==="higher"?e-n:n-e}function inPoints(e,n){
return e.relative?e.value*Math.abs(n):e.value}function judgeFall(e,n,{from:s,amber:r,red:o},a){if(!isEstimate(n))return{level:"AMBER",reasons:[noFall(s,n)]}
;const i=worsening(n.value,e.value,a);for(const[e,a]of[["RED",o],["AMBER",r]])if(a&&i>=inPoints(a,n.value))return{level:e,reasons:[{reason:"fellFrom",level:e,
from:s,earlier:n.value,by:i,amount:a}]};return{level:"GREEN",reasons:[]}}function noFall(e,n){return{reason:"noFall",from:e,why:n.noEvidence,class:n.class??null
}}function judgeFallOf(e,n,s,r,o,a){const i=judgeFall(estimate(e),estimate(n),s,r);if(o===null)return i;const c=worsening(n.value,e.value,r)
;const amount=e=>e===null?null:inPoints(e,n.value);const[l,u]=[amount(s.amber),amount(s.red)];const d={by:c,from:s.from}
;if(u!==null&&c>=u&&falls_range(e,n,r,o.red)[0]>(a?u:0))return{level:"RED",reasons:[{reason:"provenRed",claim:d}]};const[f,m]=falls_range(e,n,r,o.green)
;const h=Math.min(l??1/0,u??1/0);if(m<h)return{level:"GREEN",reasons:[]};if(f>0&&l!==null&&c>=l&&(u===null||c<u))return{level:"AMBER",reasons:[{
reason:"provenBetween",claim:d}]};return{level:"AMBER",reasons:[{reason:"notProven",confidence:o.green,needs:null,each:true}]}}function falls_range(e,n,s,r){
const o=normalQuantile(r);const[a,i]=s==="higher"?[n,e]:[e,n];const bounded=e=>({value:e.value,bounds:proofBounds(e,o)})
;return differenceBounds(bounded(a),bounded(i))}function estimate({value:e,standardError:n,cases:s}){return{value:e,standardError:n,interval:[e,e],cases:s}}
const ct=5;const lt=80;const ut=60;function judgeMembers(e,{rule:n,members:s}){if(s===null||s.length<2||n.by===null)return[]
;const{raises:r,times:o,line:a}=e.deployment.laggingHost;const i=s.filter(e=>e.beyond&&e.times>=o).sort((e,n)=>n.times-e.times)
;const c=e.data.private.includes(n.by);return[finding({kind:"operations",subject:n.name,aspect:"hosts"},n.gates?raised(i.length>0,r):"NOTE",{value:i.length,
unit:"count",cases:s.reduce((e,{rows:n})=>e+n,0),reasons:i.length===0?[{reason:"hostsAlike",by:n.by,of:s.length}]:[{reason:"hostLags",by:n.by,
percent:n.measures.kind==="share"||n.measures.kind==="ratio",hosts:i.slice(0,ct).map(e=>said(e,c)),more:Math.max(0,i.length-ct),of:s.length}],
plan_line:a??n.line})]}function said({name:e,value:n,others:s,times:r,rows:o},a){return{name:a?null:(0,Ne.Jj)(e,lt),value:n,others:s,
times:Number.isFinite(r)?r:null,rows:o}}function hosts_judgeHosts(e,n){if(n===null)return notCounted(e);if(n.hosts<2)return[]
;return[...judgeVersions(e,n),...judgeClocks(e,n)]}function notCounted({deployment:{host:e,version:n,versionsByHost:s,clockSkew:r}}){if(e===null)return[]
;const none=(n,{raises:s,line:r})=>finding({kind:"deployment",subject:e.column,aspect:n},r!==null&&s!=="NOTE"?"AMBER":"NOTE",{reasons:[{reason:"noEvidence",
why:"notCounted",class:null}],plan_line:r??e.line});return[...n===null?[]:[none("versions-by-host",s)],...r.fetched===null?[none("clock-skew",r)]:[]]}
function judgeVersions(e,{versions:n,hosts:s}){const{host:r,version:o,versionsByHost:a}=e.deployment;if(r===null||o===null)return[]
;const i=e.data.private.includes(o.column);const some=e=>e.slice(0,ct).map(e=>(0,Ne.Jj)(e,lt));const more=e=>Math.max(0,e.length-ct);return[finding({
kind:"deployment",subject:r.column,aspect:"versions-by-host"},raised(n.length>0,a.raises),{value:n.length,unit:"count",cases:s,reasons:n.length===0?[]:[{
reason:"versionsUneven",versions:n.slice(0,ct).map(({version:e,on:n,notOn:s})=>({version:i?"a private one":(0,Ne.Jj)(e,lt),on:some(n),moreOn:more(n),
notOn:some(s),moreNotOn:more(s)})),more:more(n)}],plan_line:a.line??r.line})]}function judgeClocks(e,{clocks:n}){const{host:s,clockSkew:r}=e.deployment
;if(s===null||r.fetched!==null||n===null)return[];const{rule:o,raises:a,line:i}=r;const{apart:c,cases:l}=n;const u=o===null?raised(c>ut,a):(0,Ue.In)(c,o)
;const d=n.hosts.filter(({ahead:e})=>Math.abs(e)>0);return[finding({kind:"deployment",subject:s.column,aspect:"clock-skew"},u,{value:c,unit:"seconds",cases:l,
bounds:o&&(0,Ue.BO)(o),reasons:u==="GREEN"?[]:[{reason:"clocksApart",hosts:d.slice(0,ct).map(({name:e,ahead:n})=>({name:(0,Ne.Jj)(e,lt),ahead:n})),
more:Math.max(0,d.length-ct)},...o===null?[]:(0,Ue.wA)(c,o)],plan_line:i??s.line})]}function casesNeeded(e){const{cases:n,standardError:s,margin:r,missed:o=0}=e
;const a=(normalQuantile(e.confidence)+normalQuantile(e.power))*s;const i=2*r/(a+Math.sqrt(a**2+4*o*r));return n/i**2}const dt=.8;function proven(e,n,s){
const{green:r,amber:o,red:a}=n;const at=n=>proofBounds(e,normalQuantile(n));if(a&&proof_within(at(s.red),a))return decided("RED",{reason:"provenRed",claim:null
});const i=at(s.green);const c=[o,a].filter(e=>e!==null);if((r===null||proof_within(i,r))&&c.every(e=>outside(i,e)))return{level:"GREEN",reasons:[],
casesNeeded:null};const l=(a===null||outside(i,a))&&(r?outside(i,r):o!==null&&proof_within(i,o));if(l)return decided("AMBER",{reason:"provenBetween",claim:null
});const u=a!==null&&(0,Ue.D)(e.value,a);const d=u?[a]:[r,...c].filter(e=>e!==null);const f=casesToSettle(e,d,u?s.red:s.green);return{level:"AMBER",reasons:[{
reason:"notProven",confidence:s.green,needs:f,each:false}],casesNeeded:f}}function unproven(e,n){const s=(0,Ue.In)(e,n);return s==="GREEN"?"AMBER":s}
function decided(e,n){return{level:e,reasons:[n],casesNeeded:null}}function proof_within([e,n],s){return(0,Ue.D)(s.operator.startsWith(">")?e:n,s)}
function outside([e,n],s){return!(0,Ue.D)(e,s)&&!(0,Ue.D)(n,s)}function casesToSettle(e,n,s){const r=Math.min(...n.map(n=>Math.abs(e.value-n.value)))
;const o=standardErrorOf(e);if(!(r>0)||!(o>0))return null;const a=e.value===1||e.value===0?Math.log(1-s)/Math.log1p(-r):Number.NaN
;const i=Number.isNaN(a)?casesNeeded({cases:e.cases,standardError:o,margin:r,confidence:s,power:dt}):a;return Number.isFinite(i)&&i<1e12?Math.ceil(i):null}
function operationCheck(e,n=null){return{kind:"operations",subject:e,aspect:n,metric:null,class:null}}function judgeOperations(e,n,s){const r=confidenceOf(e,n)
;const o=[[n.restarts,"restarts"],[n.hardwareErrors,"hardware-errors"],[n.clockSkew,"clock-skew"]].flatMap(([n,s])=>n===null?[]:[judgeMeasure(e,n,{
...operationCheck(""),kind:"deployment",subject:null,aspect:s},r)])
;return[...n.measures.flatMap(n=>[judgeMeasure(e,n,operationCheck(n.rule.name),r),...sinceLastReview(e,n,s,r),...judgeMembers(e,n)]),...o,...hosts_judgeHosts(e,n.hosts)]
}function confidenceOf({confidence:e},{measures:n}){if(e===null)return null;const s=n.filter(({rule:e,plain:n})=>e.gates&&!e.asWritten&&!n&&e.red!==null)
;return{green:e,red:1-(1-e)/Math.max(1,s.length)}}function judgeMeasure(e,n,s,r){const{rule:o,candidate:a,reference:i}=n
;const c=o.falls.map(({from:e,amber:n,red:s})=>({from:e,amber:n,red:s}));const l={unit:unitOf(o,s),cases:a.cases,bounds:{...(0,Ue.BO)(o),falls:c},
plan_line:o.line,...o.measures.kind==="share"?{where:o.measures.where}:{}};const gate=e=>o.gates?e:"NOTE";if(!isStatistic(a))return finding(s,gate("AMBER"),{
...l,reasons:[none(a.noEvidence)]});if(a.cases<o.minCases)return finding(s,gate("AMBER"),{...l,reasons:[{reason:"tooFewCases",needed:o.minCases}],
cases_needed:o.minCases});const u=measured(a,.95);if(!("value"in u))return finding(s,gate("AMBER"),{...l,reasons:[none(u.noEvidence)]})
;const d=o.asWritten?null:r;const f=decide(a,n,d);const m=o.falls.filter(({from:e})=>e==="reference").map(n=>{const s=betterOf(o)??"lower"
;if(!isStatistic(i))return{level:"AMBER",reasons:[{reason:"noFall",from:n.from,why:i.noEvidence,class:null}],casesNeeded:null};return{
...judgeFallOf(a,i,n,s,d,e.proof==="margin"),casesNeeded:null}});const h=[f,...m];const p=h.flatMap(({casesNeeded:e})=>e??[]);return finding(s,gate((0,
xe.Q)(h.map(({level:e})=>e))),{...l,value:u.value,interval:n.plain?null:u.interval,reference:isStatistic(i)?i.value:null,
reasons:[...remarks(n,a),...h.flatMap(({reasons:e})=>e)],...d!==null||n.plain?{}:{flip:flip(a,o)},...p.length>0?{cases_needed:Math.max(...p)}:{}})}
function decide(e,{rule:n,plain:s},r){if(!n.green&&!n.amber&&!n.red)return{level:"GREEN",reasons:[],casesNeeded:null};if(r===null)return{level:(0,
Ue.In)(e.value,n),reasons:(0,Ue.wA)(e.value,n),casesNeeded:null};if(!s)return proven(e,n,r);const o=unproven(e.value,n);return{level:o,reasons:[...(0,
Ue.wA)(e.value,n),{reason:"plainValue"}],casesNeeded:null}}function remarks({rule:e,blocks:n,covered:s},{value:r,cases:o}){const{objective:a}=e
;return[...n!==null||s!==null?[{reason:"overTime",blocks:n,covered:s}]:[],...a===null?[]:[{reason:"budget",objective:a,allowed:o*(1-a),bad:(1-r)*o*(1-a)}]]}
function unitOf({measures:e,objective:n},{aspect:s}){if(s==="clock-skew")return"seconds";if(s!==null)return"count"
;return n!==null||e.kind==="share"||e.kind==="ratio"?"share":null}function none(e){return{reason:"noEvidence",why:e,class:null}}function flip(e,n){
const s=[n.green,n.amber,n.red].flatMap(e=>e?.value??[]);return flipChance(e,s,e=>(0,Ue.In)(e,n))}function sinceLastReview(e,n,s,r){const{rule:o,candidate:a}=n
;const i=o.falls.filter(({from:e})=>e==="last review");if(i.length===0||!isStatistic(a))return[];const c=operationCheck(o.name,"last-review")
;const l=lastMeasured(o.name,s);if(l===null)return[finding(c,"NOTE",{reasons:[{reason:"noEarlierValue"}],plan_line:o.line})];const u=o.asWritten?null:r
;const d=i.map(n=>judgeFallOf(a,l,n,betterOf(o)??"lower",u,e.proof==="margin"));const f=(0,xe.Q)(d.map(e=>e.level));const m=measured(a,.95)
;return[finding(c,o.gates?f:"NOTE",{value:a.value,unit:unitOf(o,c),interval:n.plain||!("interval"in m)?null:m.interval,reference:l.value,cases:a.cases,bounds:{
green:null,amber:null,red:null,falls:i.map(({from:e,amber:n,red:s})=>({from:e,amber:n,red:s}))},reasons:d.flatMap(({reasons:e})=>e),plan_line:o.line})]}
function lastMeasured(e,n){for(const{operations:s=[]}of n.toReversed()){const n=s.find(n=>n.name===e)?.measured;if(!n)continue
;const{value:r,standard_error:o,cases:a}=n;return{value:r,standardError:o,cases:a,bounds:e=>[r-e*o,r+e*o]}}return null}const ft=10;const mt=80
;function judgeBehaviour(e,n){const{id:s}=e.data;const r={ids:s!==null&&e.data.private.includes(s),answers:hidesAnswers(e)}
;return e.behaviour.map((e,o)=>judgeCase(e,n[o],r,r.ids?null:s))}function judgeCase({name:e,expect:n,tolerance:s,rule:r},{pairs:o,broken:a},i,c){
const l=a.length/o;const u=a.slice(0,ft);return finding({kind:"behaviour",subject:e},(0,Ue.In)(l,r),{value:l,unit:"share",cases:o,bounds:(0,Ue.BO)(r),expected:{
expected:"relation",relation:n,tolerance:s},reasons:a.length===0?[]:[{reason:"pairsBroken",broken:a.length,pairs:u.map(e=>show(e,i))}],plan_line:r.line,
...where(c,behaviour_idsOf(u))})}function behaviour_idsOf(e){
return new Set(e.flatMap(({base:e,variant:n,baseSaid:s,variantSaid:r})=>[...s===null?[]:[e],...r===null?[]:[n]]))}function where(e,n){
return e===null||n.size===0?{}:rowsWhere(rows_where_isOneOf(e,n))}function show({base:e,variant:n,baseSaid:s,variantSaid:r},o){
const short=e=>typeof e==="string"?(0,Ne.Jj)(e,mt):e;return{ids:o.ids?null:[(0,Ne.Jj)(e,mt),(0,Ne.Jj)(n,mt)],answers:o.answers?null:[short(s),short(r)]}}
var ht=s(4036);function judgeEstimates(e,n){const{estimated:s,comparisons:r}=n;const o=n.notEstimated??outsideSupport(n);if(o!==null)return notEstimated(e,n,o)
;return s.map(({metric:n,value:s,interval:o,cases:a})=>{const i=e.metrics.find(e=>e.metric===n&&e.class===null)??null
;const c=r.find(e=>e.metric===n&&e.class===null)?.reference;const l=i===null?[]:doubtsAbout(s,a,c,i);return finding({kind:"estimate",metric:n
},l.length>0&&i?.gates?"AMBER":"NOTE",{value:s,interval:o,unit:ht.Zv[n].unit,reference:c&&isEstimate(c)?c.value:null,cases:a,bounds:i&&(0,Ue.BO)(i),
reasons:[...l,{reason:"estimated",error:errorOfProbabilities(r)}],plan_line:i?.line??null})})}const pt=.1
;function outsideSupport({estimated:e,changes:n,candidate:s}){const[r]=e;if(!r?.interval)return null;const o=n.some(({against:e})=>{
const n=(e?.range??[]).filter(({change:e})=>e==="grew");return n.reduce((e,{rows:n})=>e+n,0)>pt*s.rows});return o?{noEvidence:"outsideSupport",cases:r.cases
}:null}function notEstimated(e,{estimated:n},{noEvidence:s,cases:r}){const o=e.data.task==="regression"?"mae":"accuracy"
;const a=new Set(n.length>0?n.map(({metric:e})=>e):e.data.task==="regression"?["mae","rmse"]:["accuracy","precision","recall","f1","auroc"])
;const i=e.metrics.filter(e=>e.class===null&&a.has(e.metric));const c=[{reason:"noEvidence",why:s,class:null}];if(i.length===0)return[finding({kind:"estimate",
metric:o},"NOTE",{cases:r,reasons:c})];return i.map(e=>finding({kind:"estimate",metric:e.metric},e.gates?"AMBER":"NOTE",{cases:r,bounds:(0,Ue.BO)(e),reasons:c,
plan_line:e.line}))}function doubtsAbout(e,n,s,r){const o={value:e,standardError:0,interval:[e,e],cases:n}
;const a=r.falls.filter(({from:e})=>e==="reference"&&s&&isEstimate(s)).flatMap(e=>judgeFall(o,s,e,ht.Zv[r.metric].better).reasons)
;return[...r.green||r.amber||r.red?(0,Ue.wA)(e,r):[],...a]}function errorOfProbabilities(e){const n=e.find(({metric:e})=>e==="calibration_error")?.reference
;return n&&isEstimate(n)?n.value:null}const gt=10;const wt=1e3;const vt=80;function judgeKnownAnswers(e,n,s){const r=s.misses.length;const{id:o}=e.data
;const a=s.misses.filter(({got:e})=>e!==null).map(e=>e.id);return finding({kind:"known-answer",subject:n.file},raised(r>0,n.onMiss),{value:r,unit:"count",
cases:s.cases,expected:{expected:"within",tolerance:n.tolerance},reasons:r>0?[{reason:"answersMissed",first:firstMiss(e,s),...spelled(e,s)}]:[],
plan_line:n.line,...o===null||isPrivate(e,o)?{}:rowsWhere(rows_where_isOneOf(o,a.slice(0,gt)))})}function firstMiss(e,{misses:[n]}){
if(n===void 0||isPrivate(e,e.data.id))return null;const{id:s,expected:r,got:o}=n;const a=!hidesAnswers(e);return{id:(0,Ne.Jj)(s,vt),present:o!==null,
expected:a?(0,Ne.Jj)(r,vt):null,got:a&&o!==null?(0,Ne.Jj)(o,vt):null}}function spelled(e,{spelling:n}){if(!n||isPrivate(e,e.data.id))return{}
;const{what:s,known:r,row:o}=n;return{spelling:{what:(0,Ne.Jj)(s,vt),known:(0,Ne.Jj)(r,vt),row:(0,Ne.Jj)(o,vt)}}}function answersToKeep(e,n){
if(hidesAnswers(e))return[];const s=isPrivate(e,e.data.id);return n.map(({answers:n},r)=>({file:e.predictions.knownAnswers[r].file,
answers:n.slice(0,wt).map(({id:e,said:n},r)=>({id:s?`case ${r+1}`:e,said:n}))}))}function noteChangedAnswers(e,n,s){return s.flatMap(({file:s,answers:r})=>{
const o=e.predictions.knownAnswers.find(e=>e.file===s);const a=new Map(n.find(e=>e.file===s)?.answers.map(({id:e,said:n})=>[e,n]))
;const i=r.filter(({id:e,said:n})=>a.get(e)?.length===n.length);if(!o||i.length===0)return[]
;const c=i.filter(({id:e,said:n})=>n.some((n,s)=>!sameAnswer(a.get(e)[s],n,o.tolerance)));return[finding({kind:"known-answer",subject:s,aspect:"changed"
},"NOTE",{value:c.length,unit:"count",cases:i.length,expected:{expected:"within",tolerance:o.tolerance},reasons:c.length===0?[]:[{reason:"answersChanged",
changed:c.slice(0,gt).map(({id:e,said:n})=>({id:(0,Ne.Jj)(e,vt),before:shortened(a.get(e)),now:shortened(n)})),more:Math.max(0,c.length-gt)}],plan_line:o.line
})]})}function shortened(e){return e.map(e=>typeof e==="string"?(0,Ne.Jj)(e,vt):e)}function isPrivate({data:e},n){return n!==null&&e.private.includes(n)}
var bt=s(4484);function mcnemar(e,n){if(e===n)return 1;const s=Math.min(e,n);return Math.min(1,2*(0,bt.RL)(.5,e+n-s,s+1))}function bonettPrice(e,n,s,r){
const o=(e+1)/(s+2);const a=(n+1)/(s+2);const i=r*Math.sqrt((o+a-(o-a)**2)/(s+2));return[Math.max(-1,o-a-i),Math.min(1,o-a+i)]}function betaQuantile(e,n,s){
if(!(e>=0&&e<=1&&n>0&&s>0))return Number.NaN;if(e===0||e===1)return e;let[r,o]=[0,1];for(let a=0;a<1100&&o-r>1e-15*r;a++){const a=r===0&&o>1e-300?o/16:(r+o)/2
;const i=(0,bt.RL)(a,n,s)<e;i?r=a:o=a;if(r===a&&o===a)break}return(r+o)/2}function studentOf(e,n){if(n>1e7||e===0)return e
;const s=betaQuantile(2*normal_normalCdf(-Math.abs(e)),n/2,.5);return Math.sign(e)*Math.sqrt(n*(1-s)/s)}function hallReach({skewness:e,cases:n},s){
const r=studentOf(s,Math.max(1,n-1));const o=(Number.isFinite(e)?e:0)/Math.sqrt(n);if(Math.abs(o)<1e-9)return{below:r,above:r}
;const inverse=e=>(Math.cbrt(1+o*(e-o/6))-1)*(3/o);return{below:Math.max(r,inverse(r)),above:Math.max(r,-inverse(-r))}}function squareAndAdd(e,n){
const side=s=>{let r=0;for(let o=0;o<e.length;o++){r+=s(e[o])**2;for(let a=0;n&&a<o;a++)r+=2*n(o,a)*s(e[o])*s(e[a])}return Math.sqrt(Math.max(0,r))};return{
below:side(({below:e})=>e),above:side(({above:e})=>e)}}function subtracted({below:e,above:n}){return{below:n,above:e}}function addend(e,[n,s],r=1){return{
below:r*Math.max(0,e-n),above:r*Math.max(0,s-e)}}function tango(e,n,s,r){const o=(e-n)/s;const score=r=>{const o=-e-n+(2*s-e+n)*r;const a=-n*r*(1-r)
;const i=(Math.sqrt(Math.max(0,o**2-8*s*a))-o)/(4*s);const c=s*(2*Math.max(0,i)+r*(1-r));const l=e-n-s*r;if(c<=0)return l===0?0:Math.sign(l)*(1/0)
;return l/Math.sqrt(c)};const solve=e=>{let[n,s]=[o,e];for(let e=0;e<100;e++){const e=(n+s)/2;Math.abs(score(e))>r?s=e:n=e}return n};return[solve(-1),solve(1)]}
function clopperPearson(e,n,s){if(!(n>0))return[0,1];const r=normal_normalCdf(-s);const o=n-e
;return[e<=0?0:betaQuantile(r,e,o+1),o<=0?1:1-betaQuantile(r,o,e+1)]}function wilson(e,n,s){if(!(n>0))return[0,1];const r=n-e;const o=e+s*s/2
;const a=s*Math.sqrt(e/n*r+s*s/4);const i=e<=0?0:e*(e/n)/(o+a);const c=r<=0?1:1-r*(r/n)/(r+s*s/2+a);return[i,Math.min(1,c)]}
function effectiveWilson(e,n,s,r,o=1){const a=Math.min(1,Math.max(0,e));const i=n*o;if(a===0||a===1||i===0)return wilson(a*s/o**2,s/o**2,r);const c=a*(1-a)/i/i
;if(c<1e15)return wilson(a*c,c,r);return[Math.max(0,a-r*i),Math.min(1,a+r*i)]}const yt=wilson;const kt=clopperPearson
;function boundsOfShare({successes:e,n:n,to:s},r,o,a){const[i,c]=r(e/a**2,n/a**2,o).map(s);if(r!==yt||n===0)return[i,c];const l=e/n
;const u=(s(l+1e-6)-s(l-1e-6))/2e-6;const[d,f]=effectiveWilson(s(l),u*Math.sqrt(l*(1-l)/n),n,o,a);return[Math.min(i,d),Math.max(c,f)]}
function boundsOfMean(e,n,s,r,o,a,i){const c=n.map(({perCell:e})=>e)
;const l=n.map(({share:e,weight:n})=>addend(e.to(e.successes/Math.max(1,e.n)),boundsOfShare(e,o,a,i),n));if(s!==null){const e=a*i*Math.sqrt(covariance(s,s,r))
;c.push(s);l.push({below:e,above:e})}const u=c.map(e=>Math.sqrt(covariance(e,e,r)));const{below:d,above:f}=squareAndAdd(l,(e,n)=>{const s=u[e]*u[n]
;return s>0?covariance(c[e],c[n],r)/s:0});return[Math.max(0,e-d),Math.min(1,e+f)]}function covariance(e,n,{table:s}){let r=0
;for(let o=0;o<s.length;o++)r+=s[o]*e[o]*n[o];return r}function boundsByRows(e,n,s,r,o,a){const i=s(e)
;const[c,l]=[decision_bounds_byRows(e,n,s,r,o,a),decision_bounds_byRows(transposed(e),transposed({...e,table:n}).table,s,r,o,a)]
;return[i-Math.max(c.below,l.below),i+Math.max(c.above,l.above)]}function decision_bounds_byRows(e,n,s,r,o,a){const{classes:i,table:c}=e;const l=i.length
;const u=s(e);let d=covariance(n,n,e);const f=[];for(let i=0;i<l;i++){const m=c.subarray(i*l,(i+1)*l);const h=m.reduce((e,n)=>e+n,0);if(h===0)continue
;const p=m[i];const g=r(p/a**2,h/a**2,o).map(n=>s({...e,table:withShare(c,l,i,h,n)}));f.push(addend(u,[Math.min(...g),Math.max(...g)]));const w=h-p
;if(p===0||w===0)continue;let v=0;for(let e=0;e<l;e++)e!==i&&(v+=m[e]*n[i*l+e]/w);d-=p*w/h*(n[i*l+i]-v)**2}const m=o*a*Math.sqrt(Math.max(0,d))
;return squareAndAdd([...f,{below:m,above:m}])}function withShare(e,n,s,r,o){const a=Float64Array.from(e);const i=r-e[s*n+s];for(let c=0;c<n;c++){
const l=i>0?e[s*n+c]/i:1/(n-1);a[s*n+c]=c===s?r*o:r*(1-o)*l}return a}function transposed(e){const n=e.classes.length
;const s=e.table.map((s,r)=>e.table[r%n*n+Math.floor(r/n)]);return{...e,table:s}}const Mt={precision:(e,n,s)=>({n:e===s&&n===s?1:0,d:n===s?1:0}),
recall:(e,n,s)=>({n:e===s&&n===s?1:0,d:e===s?1:0}),f1:(e,n,s)=>({n:e===s&&n===s?2:0,d:(e===s?1:0)+(n===s?1:0)}),specificity:(e,n,s)=>({n:e!==s&&n!==s?1:0,
d:e!==s?1:0})};const Ot={precision:"neverPredicted",recall:"noneInClass",f1:"noneInClassNorPredicted",specificity:"allInClass"};function influences(e,n,s){
const r=n.classes.length;const o=n.table.reduce((e,n)=>e+n,0);if(o===0)return"noPrediction"
;if(["accuracy","f1_micro","recall_weighted"].includes(e))return accuracy(n,o);if(e==="mcc")return mcc(n,o);const[a,i]=e.split("_")
;const c=e==="balanced_accuracy"?"recall":a;const l=s===null?e==="balanced_accuracy"?null:n.positive:n.classes.indexOf(s)
;if(l!==null)return l<0?"classAbsent":about(l,c,n);const{actual:u,predicted:d}=margins(n)
;const f=[...Array(r).keys()].filter(n=>u[n]>0||e!=="balanced_accuracy"&&d[n]>0);if(e==="balanced_accuracy"&&f.length<2)return"oneClass"
;const m=new Float64Array(r*r);const h=i==="weighted"?new Float64Array(r*r):null;const p=[];let g=0;for(const e of f){const s=about(e,c,n)
;const a=h?u[e]/o:1/f.length;if(typeof s==="string"){p.push({share:{successes:0,n:0,to:e=>e},weight:a,perCell:new Float64Array(r*r)});continue}g+=a*s.value
;p.push({...s.parts[0],weight:a});for(let n=0;n<m.length;n++){m[n]+=a*s.perCell[n];h&&(h[n]+=((Math.floor(n/r)===e?1:0)-a)*s.value/o)}}
if(h)for(let e=0;e<m.length;e++)m[e]+=h[e];return{value:g,perCell:m,parts:p,ofWeights:h,absent:h?0:1-f.length/r}}function decisionMetric(e,n,s,r){
if(n===null)return noEvidence(r===0?"noLabel":"noPrediction",r);const o=influences(e,n,s);const a=n.table.reduce((e,n)=>e+n,0)
;if(typeof o==="string")return noEvidence(o,a);const{value:i,perCell:c}=o;const l=c.reduce((e,s,r)=>e+n.table[r]*s*s,0);return{value:i,
standardError:Math.sqrt(l),cases:a,bounds:(e,s=1)=>boundsOf(o,n,yt,e,s),proof:(e,s=1)=>boundsOf(o,n,kt,e,s)}}
function boundsOf({value:e,perCell:n,parts:s,ofWeights:r,absent:o},a,i,c,l){if(s?.length===1&&r===null&&o===0)return boundsOfShare(s[0].share,i,c,l);if(s){
const[n,u]=boundsOfMean(e,s,r,a,i,c,l);return[(1-o)*n,(1-o)*u+o]}const[u,d]=boundsByRows(a,n,mccOf,i,c,l);return[Math.max(-1,u),Math.min(1,d)]}
function mccOf(e){const n=mcc(e,e.table.reduce((e,n)=>e+n,0));return typeof n==="string"?0:n.value}function accuracy({classes:e,table:n},s){const r=e.length
;let o=0;for(let e=0;e<r;e++)o+=n[e*r+e];const a=o/s;const i=Float64Array.from(n,(e,n)=>((n%(r+1)===0?1:0)-a)/s);return aShare(a,i,{successes:o,n:s,to:e=>e})}
function aShare(e,n,s){return{value:e,perCell:n,parts:[{share:s,weight:1,perCell:n}],ofWeights:null,absent:0}}function about(e,n,{classes:s,table:r}){
const o=s.length;const at=s=>Mt[n](Math.floor(s/o),s%o,e);let[a,i,c]=[0,0,0];r.forEach((e,n)=>{const s=at(n);a+=e*s.n;i+=e*s.d;c+=s.d>0?e:0})
;if(i===0)return Ot[n];const l=a/i;const u=Float64Array.from(r,(e,n)=>(at(n).n-l*at(n).d)/i);if(n!=="f1")return aShare(l,u,{successes:a,n:c,to:e=>e})
;const to=e=>2*e/(1+e);return aShare(l,u,{successes:a/2,n:c,to:to})}function mcc(e,n){const s=e.classes.length;const{actual:r,predicted:o}=margins(e)
;const dot=(e,n)=>e.reduce((e,s,r)=>e+s*n[r],0);let a=0;for(let n=0;n<s;n++)a+=e.table[n*s+n];const i=a*n-dot(r,o);const c=n**2-dot(o,o);const l=n**2-dot(r,r)
;if(c===0||l===0)return c===0?"predictionsSame":"oneClass";const u=Math.sqrt(c)*Math.sqrt(l);const d=i/u;const f=Float64Array.from(e.table,(e,i)=>{
const[f,m]=[Math.floor(i/s),i%s];const h=a+(f===m?n:0)-o[f]-r[m];return h/u-d*((n-o[m])/c+(n-r[f])/l)});return{value:d,perCell:f,parts:null,ofWeights:null,
absent:0}}function margins({classes:e,table:n}){const s=e.length;const[r,o]=[new Float64Array(s),new Float64Array(s)];n.forEach((e,n)=>{r[Math.floor(n/s)]+=e
;o[n%s]+=e});return{actual:r,predicted:o}}var Et=s(3558);function regressionMetric(e,n,s){
if(n===null||n.cases===0)return noEvidence(s===0?"noTarget":"noTargetWithPrediction",s);const r=Nt[e](n);if(typeof r==="string")return noEvidence(r,n.cases)
;const{value:o,variance:a,least:i=-1/0,greatest:c=1/0,cases:l=n.cases,note:u}=r;const{reach:d,missed:f}=r;if(l<2)return noEvidence("oneCase",l)
;const m=Math.sqrt(Math.max(0,a));const by=e=>(n,s=1)=>{if(r.bounds&&m>0)return r.bounds(n,s,e);const{below:a,above:l}=d?.(n)??{below:n,above:n}
;const u=f?.(n,s)??{below:0,above:0};return[Math.max(i,o-e(a*s*m,u.below)),Math.min(c,o+e(l*s*m,u.above))]};return{value:o,standardError:m,cases:l,
bounds:by(xt.bounds),proof:by(xt.proof),safe:by(xt.safe),...u===void 0?{}:{note:u}}}const xt={proof:e=>e,bounds:Math.max,safe:(e,n)=>e+n}
;function residualInfluences(e,{actual:n,predicted:s},r){const o=regressionMetric(e,r,r.cases);if(!("value"in o))return null
;const{value:a,standardError:i,cases:c}=o;const{origin:l,moments:u,cases:d}=r;const f=l+u[1][0]/d;const m=central(u,u[1][0]/d,2,0);const h={
mae:e=>(Math.abs(e)-a)/c,bias:e=>(e-a)/c,rmse:e=>a===0?0:(e**2-a**2)/(2*a*c),r2:(e,n)=>-(e**2-(1-a)*(n-f)**2)/m,mape:(e,n)=>n===0?0:(Math.abs(e/n)-a)/c,
median_absolute_error:e=>Math.sign(Math.abs(e)-a)*i/Math.sqrt(c)};return n.map((n,r)=>{const o=s[r]-n;return Number.isFinite(o)?h[e](o,n):0})}const Nt={
mae({cases:e,absolute:n,moments:s,absoluteErrors:r}){const o=n/e;const a=powerMean(r,3);const i=ofMean(o,s[0][2]/e,a,e);return{value:o,least:0,...i,
missed:missedOf(o,e)}},bias({cases:e,moments:n,absolute:s}){const[,r,o,a]=n[0];const i=ofMean(r/e,o/e,a/e,e);const[c,l]=[i.skewness<-1,i.skewness>1];return{
value:r/e,...i,missed(n,r){const{above:o}=missedOf(s/e,e)(n,r);return{below:c?o:0,above:l?o:0}}}},rmse(e){const{value:n,variance:s}=squaredError(e)
;const r=Math.sqrt(n);const o=r===0?0:s/(4*n);return{value:r,variance:o,bounds(s,r,o){const{below:a,above:i}=reachOfSquares(e,s,r,o)
;return[Math.sqrt(Math.max(0,n-a)),Math.sqrt(n+i)]}}},r2(e){const{cases:n,moments:s}=e;const r=s[1][0]/n;const about=(e,n)=>central(s,r,e,n);const o=about(2,0)
;if(!(o>0))return"targetsSame";const a=s[0][2]/o;const i=(s[0][4]-2*a*about(2,2)+a**2*about(4,0))/o**2;return{value:1-a,variance:i,
bounds:(n,s,r)=>boundsOfR2(e,{total:o,about:about},reachOfSquares(e,n,s,r),n*s)}},
mape({cases:e,zeroTargets:n,percentage:s,percentageSquared:r,percentageCubed:o}){const a=e-n;if(a===0)return"targetsZero";const i=s/a
;const c=ofMean(i,r/a,(o??Number.NaN)/a,a);const l={value:i,least:0,cases:a,...c,missed:missedOf(i,a)};return n===0?l:{...l,
note:`Left out: ${n} of ${e} targets are zero`}},median_absolute_error({cases:e,absoluteErrors:n}){
const s=(rank(n,Math.floor((e-1)/2))+rank(n,Math.floor(e/2)))/2;const r=1.959963984540054*Math.sqrt(e/4);const o=rank(n,Math.max(0,Math.floor(e/2-r)))
;const a=rank(n,Math.min(e-1,Math.ceil(e/2+r)));return{value:s,variance:((a-o)/3.919927969080108)**2,least:0}}};function ofMean(e,n,s,r){const o=n-e**2
;const a=o>0?(s-3*e*n+2*e**3)/o**1.5:0;return{variance:o/r,skewness:a,reach:e=>hallReach({skewness:a,cases:r},e)}}const _t=4;const $t=11
;function missedOf(e,n,s=1){return(r,o)=>({below:0,above:o**2*-Math.log(normal_normalCdf(-r))*($t*e)**s/n})}function reachOfSquares(e,n,s,r){
const{cases:o,absolute:a,absoluteErrors:i}=e;const{variance:c,skewness:l,reach:u}=squaredError(e);const{below:d,above:f}=u(n);const m=s*Math.sqrt(Math.max(0,c))
;const h=i.values.at(-1)??0;const p=l>_t?2*h**2/o:0;const g=missedOf(a/o,o,2)(n,s);return{below:d*m,above:r(f*m+p,g.above)}}
function squaredError({cases:e,moments:n,absoluteErrors:s}){const r=n[0][2]/e;const o=ofMean(r,n[0][4]/e,powerMean(s,6),e);return{value:r,...o}}
function boundsOfR2(e,{total:n,about:s},{below:r,above:o},a){const{cases:i}=e;const{value:c,variance:l}=squaredError(e);const u=Math.sqrt(Math.max(0,l))
;const d=Math.max(0,s(4,0)-n**2/i)/n**2;const f=s(2,2)/n-c;const m=u>0&&d>0?f/i/u/Math.sqrt(d):0;const h=Math.max(1e-300,c-r);const p=[{below:Math.log(c/h),
above:Math.log1p(o/c)},{below:a*Math.sqrt(d),above:a*Math.sqrt(d)}];const g=squareAndAdd(p,()=>-Math.min(1,Math.max(-1,m)));const w=c/(n/i)
;return[1-w*Math.exp(g.above),1-w*Math.exp(-g.below)]}function powerMean({values:e,rows:n},s){let[r,o]=[0,0];for(let a=0;a<e.length;a++){r+=n[a]*e[a]**s;o+=n[a]
}return r/o}function central(e,n,s,r){let o=0;let a=1;for(let i=0;i<=s;i++){o+=a*(-n)**i*e[s-i][r];a=a*(s-i)/(i+1)}return o}function rank({values:e,rows:n},s){
return e[(0,Et.bJ)(n,s).index]}function newcombeMethod5(e,n,s,r){const o=(n+s)/2-1;const error=e=>Math.sqrt(e*(1-e)*(1+o*((1-e)/(2-e)+e/(1+e)))/n/s)
;const solve=n=>{let[s,o]=[e,n];for(let n=0;n<200;n++){const n=(s+o)/2;Math.abs(n-e)>r*error(n)?o=n:s=n}return s};return[e===0?0:solve(0),e===1?1:solve(1)]}
var At=s(2172);function influencesOn(e,n,s){return{value:e,error:Math.sqrt(n),...s.left()}}function classSizes({positives:e,negatives:n}){return[(0,Et.QL)({
rows:e}),(0,Et.QL)({rows:n})]}function oneClassOnly(e,n){if(e+n===0)return"noScore";if(e===0)return"allNegative";return n===0?"allPositive":null}const jt=50
;function auroc(e){const[n,s]=classSizes(e);const r=aurocInfluences(e);if(typeof r==="string")return noEvidence(r,n+s);const{value:o}=r;const a=Math.min(n,s)
;const i=a<2?0:r.error;const scored=(e,r)=>newcombeMethod5(o,n,s,e*r);const logit=(e,n)=>{if(o===0||o===1||i===0)return scored(e,n);const s=Math.log(o/(1-o))
;const r=e*n*i/(o*(1-o));return[1/(1+Math.exp(r-s)),1/(1+Math.exp(-r-s))]};const both=(e,n,s=e)=>wider(logit(s,n),scored(e,n));const c=Math.abs(o-.5)<.1;return{
value:o,standardError:i,cases:n+s,bounds:(e,n=1)=>a>=jt||c?logit(e,n):both(e,n),proof(e,n=1){return a>=jt?logit(e,n):both(e,n,studentOf(e,Math.max(1,a-1)))}}}
function wider([e,n],[s,r]){return[Math.min(e,s),Math.max(n,r)]}function aurocInfluences(e){const[n,s]=classSizes(e);const r=oneClassOnly(n,s)
;if(r!==null)return r;const o=new At.cR(e);const a=o.rankShares(n,s)/n/s;const[i,c]=[n,s].map(e=>Math.sqrt(e*Math.max(1,e-1)))
;return influencesOn(a,o.centre(a,i,c),o)}function mulberry32(e){let n=e;return()=>{n=n+1831565813|0;let e=Math.imul(n^n>>>15,1|n);e=e+Math.imul(e^e>>>7,61|e)^e
;return(((e^e>>>14)>>>0)+.5)/4294967296}}function normals(e){let n=Number.NaN;return()=>{if(!Number.isNaN(n)){const e=n;n=Number.NaN;return e}
const s=Math.sqrt(-2*Math.log(e()));const r=2*Math.PI*e();n=s*Math.sin(r);return s*Math.cos(r)}}function binomial(e,n,s,r){if(e===0||n<=0)return 0
;if(n>=1)return e;if(n>.5)return e-binomial(e,1-n,s,r);const o=e*n*(1-n);if(o>50)return Math.min(e,Math.max(0,Math.round(e*n+Math.sqrt(o)*r())));const a=n/(1-n)
;let i=Math.exp(e*Math.log1p(-n));let c=s();let l=0;while(c>i&&l<e){c-=i;i*=a*(e-l)/(l+1);l++}return l}const Rt={mean:Math.sqrt(2/Math.PI),variance:1-2/Math.PI,
third:(4/Math.PI-1)*Math.sqrt(2/Math.PI)};function gapsByChance(e){const n=e.reduce((e,n)=>e+n.cases,0)
;const s=e.filter(e=>e.cases>0).map(({score:e,cases:s})=>Math.sqrt(s*e*(1-e))/n);const sum=e=>s.reduce((n,s)=>n+s**e,0);const r=Math.sqrt(Rt.variance*sum(2))
;const o=r>0?Rt.third*sum(3)/r**3:0;return{standardError:Math.sqrt(sum(2)),reach:e=>Rt.mean*sum(1)+r*(e+o*(e*e-1)/6)}}const St=2e3;const Ct=new WeakMap
;function drawnReach(e,n){const s=Ct.get(e)??draw(e);Ct.set(e,s);const r=Math.ceil(St*(1-normal_normalCdf(-n)))-1;const o=Math.min(r,St-6);const a=s[o]
;if(o===r)return a;const{reach:i}=gapsByChance(e);return a*Math.max(1,i(n)/i(2.75))}function draw(e){const n=mulberry32(1);const s=normals(n)
;const r=e.reduce((e,n)=>e+n.cases,0);const o=e.filter(e=>e.cases>0);return Float64Array.from({length:St
},()=>o.reduce((e,{score:o,cases:a})=>e+Math.abs(binomial(a,o,n,s)-a*o)/r,0)).sort()}function lossesByClass({scores:e,positives:n,negatives:s},r,o){
return[ofClass(n,r.positive,o(e[0])),ofClass(s,r.negative,o(1-e.at(-1)))]}function ofClass(e,n,s){let[r,o]=[0,0];for(let s=0;s<e.length;s++){
if(e[s]===0)continue;r+=e[s];o+=e[s]*n[s]}const a=r===0?0:o/r;let[i,c]=[0,0];for(let s=0;s<e.length;s++){if(e[s]===0)continue;const r=n[s]-a;const o=e[s]*r*r
;i+=o;c+=o*r}const l=i>0?c/i**1.5*Math.sqrt(r):0;return{cases:r,mean:a,error:r<2?0:Math.sqrt(i/(r-1)/r),skewness:l,largest:s}}
function boundsOfLoss([e,n],s,r,o){const a=e.cases+n.cases;const i=e.cases/a;const c=i*e.mean+(1-i)*n.mean;const l=[e,n].map(e=>{const n=e.cases/a
;const{below:s,above:i}=reachOf(e,r,o);return{below:n*s,above:n*i}});const u=s(e.cases/o**2,a/o**2,r);const d=u.map(s=>(s-i)*(expected(e)-expected(n)))
;const f={below:-Math.min(0,...d),above:Math.max(0,...d)};const{below:m,above:h}=squareAndAdd([...l,f]);return[Math.max(0,c-m),c+h]}
function expected({cases:e,mean:n,largest:s}){return e<2?s:n}function reachOf({cases:e,mean:n,error:s,skewness:r,largest:o},a,i){if(e===0)return{below:0,above:0
};if(e<2)return{below:n,above:o-n};const{below:c,above:l}=hallReach({skewness:r,cases:e},a);return{below:Math.min(n,c*i*s),above:Math.min(o-n,l*i*s)}}
const qt=2**-52;const Tt=50;function brier(e){return meanLoss(e,e=>e.squaredLosses(),e=>(1-e)**2,1)}function brierInfluences(e){const n=whyNoProbabilities(e)
;if(n!==null)return n;const s=new At.cR(e);return influencesOnMean(e,s.squaredLosses(),s)}function logLoss(e){const[n,s]=classSizes(e)
;return n+s===1&&whyNoProbabilities(e)===null?noEvidence("oneCase",1):meanLoss(e,e=>e.logLosses(qt),logLossOf,1/0)}function meanLoss(e,n,s,r){
const[o,a]=classSizes(e);const i=whyNoProbabilities(e);if(i!==null)return noEvidence(i,o+a);const c=new At.cR(e);const l=n(c)
;const u=lossesByClass(e,c.left(),s);const d=o+a;const f=l/d;const m=Math.sqrt(c.centre(f,d,d));const by=e=>(n,s=1)=>{if(d===1)return wilson(f,1,n)
;const[o,a]=boundsOfLoss(u,e,n,s);return[Math.min(o,f),Math.min(r,Math.max(a,f))]};return{value:f,standardError:m,cases:d,bounds:by(yt),proof:by(kt)}}
function logLossInfluences(e){const n=whyNoProbabilities(e);if(n!==null)return n;const s=new At.cR(e);return influencesOnMean(e,s.logLosses(qt),s)}
function logLossOf(e){return-Math.log(Math.min(1-qt,Math.max(qt,e)))}function whyNoProbabilities(e){const{scores:n}=e;const[s,r]=classSizes(e)
;if(s+r===0)return"noScore";return n[0]<0||n.at(-1)>1?"scoresOutside":null}function influencesOnMean(e,n,s){const[r,o]=classSizes(e);const a=r+o;const i=n/a
;return influencesOn(i,s.centre(i,a,a),s)}function averagePrecision(e){const[n,s]=classSizes(e);const r=averagePrecisionInfluences(e)
;if(typeof r==="string")return noEvidence(r,n+s);const{value:o}=r;const a=n<2?0:r.error;const i=n<Tt?Math.sqrt(o*(1-o)/n):0;const c=Math.max(a,i)
;const t=e=>n<Tt?studentOf(e,Math.max(1,n-1)):e;return{value:o,standardError:a,cases:n+s,bounds:(e,s=1)=>effectiveWilson(o,c,n,e,s),proof(e,s=1){
const r=c>0?Math.min(1e12,o*(1-o)/c**2):n;return kt(o*r/s**2,r/s**2,t(e))}}}function averagePrecisionInfluences(e){const[n,s]=classSizes(e)
;const r=oneClassOnly(n,s);if(r!==null)return r;const o=new At.cR(e);const{value:a,squares:i}=o.precisionInfluences(n,s);return influencesOn(a,i,o)}const It=10
;function calibration(e){return binsOf(e).filter(({cases:e})=>e>0)}const Ft=new WeakMap;function binsOf(e){const n=Ft.get(e)??countBins(e);Ft.set(e,n);return n}
function countBins(e){const{scores:n}=e;if(n.length===0||n[0]<0||n.at(-1)>1)return[];const[s,r,o]=new At.cR(e).sumBins(It);return Array.from(o,(e,n)=>({
score:s[n]/e,positives:r[n]/e,cases:e}))}function calibrationError(e){const[n,s]=classSizes(e);const r=calibrationInfluences(e)
;if(typeof r==="string")return noEvidence(r,n+s);const{value:o,error:a}=r;const i=binsOf(e);const c=gapsByChance(i)
;const upper=(e,n)=>o+e*n*Math.max(a,c.standardError);return{value:o,standardError:a,cases:n+s,
bounds:(e,n=1)=>[Math.max(0,o-n*c.reach(e)),Math.min(1,upper(e,n))],proof:(e,n=1)=>[Math.max(0,o-n*drawnReach(i,e)),Math.min(1,upper(e,n))]}}
function calibrationInfluences(e){const n=whyNoProbabilities(e);if(n!==null)return n;const[s,r]=classSizes(e);const o=s+r
;const a=binsOf(e).map(({score:e,positives:n,cases:s})=>s===0?{gap:0,share:0}:{gap:e-n,share:s/o});const i=a.reduce((e,{gap:n,share:s})=>e+s*Math.abs(n),0)
;const c=new At.cR(e);const l=Float64Array.from(a,({gap:e})=>Math.sign(e));return influencesOn(i,c.gaps(l,i,o),c)}var Lt=s(5521);function overClasses(e,n){
const s=[...e.values()].map(n);const r=Math.max(0,...s.map(e=>e.cases));const o=[...e.keys()].filter((e,n)=>!isStatistic(s[n]));if(o.length>0)return{
noEvidence:"oneSidedClass",class:o[0],cases:r};const a=s.filter(isStatistic);if(a.length===0)return noEvidence("noScoreColumn",r);const meanOf=e=>[(0,
Lt.RE)(e.map(([e])=>e)),(0,Lt.RE)(e.map(([,e])=>e))];return{value:(0,Lt.RE)(a.map(e=>e.value)),standardError:(0,Lt.RE)(a.map(e=>e.standardError)),cases:r,
bounds:(e,n)=>meanOf(a.map(s=>s.bounds(e,n))),proof:(e,n)=>meanOf(a.map(s=>proofBounds(s,e,n)))}}function multiclassLogLoss(e){const n=[];const s=[];let r=0
;for(const{scores:o,positives:a}of e.values())for(let e=0;e<o.length;e++){if(a[e]===0)continue;if(o[e]<0||o[e]>1)return noEvidence("scoresOutside",r)
;n.push(logLossOf(o[e]));s.push(a[e]);r+=a[e]}if(r<2)return noEvidence(r===0?"noScore":"oneCase",r);const o=(0,Lt.cz)(n.map((e,n)=>s[n]*e))/r;const a=(0,
Lt.cz)(n.map((e,n)=>s[n]*(e-o)**2));const i=Math.sqrt(a)/r;const c=(0,Lt.cz)(n.map((e,n)=>s[n]*(e-o)**3));const l=a>0?c/a**1.5*Math.sqrt(r):0
;const bounds=(e,n=1)=>{const{below:s,above:a}=hallReach({skewness:l,cases:r},e);const c=n*i;return[Math.max(0,o-s*c),o+a*c]};return{value:o,standardError:i,
cases:r,bounds:bounds}}function multiclassLogLossInfluences({actual:e},n){const s=e.map((e,s)=>logLossOf(n[e]?.[s]??Number.NaN))
;const r=s.filter(e=>!Number.isNaN(e));if(r.length<2)return null;const o=r.reduce((e,n)=>e+n)/r.length;return s.map(e=>Number.isNaN(e)?0:(e-o)/r.length)}
const oneCase=(e,n)=>e+n<2;const Bt={auroc:{measure:auroc,influences:aurocInfluences,tooFew:(e,n)=>Math.min(e,n)<2},average_precision:{measure:averagePrecision,
influences:averagePrecisionInfluences,tooFew:e=>e<2},log_loss:{measure:logLoss,influences:logLossInfluences,tooFew:oneCase,ofAll:{measure:multiclassLogLoss,
influences:multiclassLogLossInfluences}},brier:{measure:brier,influences:brierInfluences,tooFew:oneCase},calibration_error:{measure:calibrationError,
influences:calibrationInfluences,tooFew:oneCase}};function influencesOfScores(e,n){const s=Bt[e].influences(n);return typeof s==="string"?null:s}
function influenceOfCases(e,n,s){if((0,ht.sN)("numbers",e))return residualInfluences(e,s,countResiduals(s.actual,s.predicted,null));if(!(0,
ht.sN)("scores",e))return ofDecisions(e,n,s);if(s.scores&&s.positive!==null)return case_influences_ofClass(e,s,s.scores,s.positive)
;const{classes:r,classScores:o}=s;if(!o)return null;const a=n===null?-1:r.indexOf(n);if(n!==null)return o[a]?case_influences_ofClass(e,s,o[a],a):null
;const{ofAll:i}=Bt[e];return i?i.influences(s,o):ofEveryClass(e,s,o)}function ofDecisions(e,n,s){const{classes:r,actual:o,predicted:a,positive:i}=s
;const c=o.map((e,n)=>e*r.length+a[n]);const l={classes:r,positive:i,table:new Float64Array(r.length**2)};for(const e of c)Number.isNaN(e)||l.table[e]++
;const u=influences(e,l,n);if(typeof u==="string")return null;return c.map(e=>Number.isNaN(e)?0:u.perCell[e])}
function case_influences_ofClass(e,{actual:n},s,r){const{counts:o,places:a}=placesOf(s,n,r);const{influences:i,tooFew:c}=Bt[e];const l=i(o)
;if(typeof l==="string"||c(...classSizes(o)))return null;return s.map((e,s)=>{const o=a[s];return o<0?0:(n[s]===r?l.positive:l.negative)[o]})}
const Dt=new WeakMap;function placesOf(e,n,s){const r=Dt.get(e);if(r)return r;const o=new Uint8Array(n.length);for(let e=0;e<o.length;e++)o[e]=n[e]===s?1:0
;const a=countScores(e,o);const i=new Int32Array(e.length);for(let n=0;n<i.length;n++)i[n]=Number.isFinite(e[n])?case_influences_placeOf(e[n],a.scores):-1
;Dt.set(e,{counts:a,places:i});return{counts:a,places:i}}function ofEveryClass(e,n,s){const r=new Float64Array(n.actual.length)
;const o=[...s.keys()].filter(e=>s[e]!==null);for(const a of o){const i=case_influences_ofClass(e,n,s[a],a);if(i===null)return null
;for(let e=0;e<r.length;e++)r[e]+=i[e]/o.length}return o.length===0?null:r}function case_influences_placeOf(e,n){let[s,r]=[0,n.length-1];while(s<r){
const o=s+r>>1;n[o]<e?s=o+1:r=o}return s}var Pt=s(7538);function cr2(e,n){const s=e.length;let r=0;for(let e=0;e<s;e++)r+=n[e];if(!(r>0))return{error:0,
df:Math.max(1,s-1)};let o=0;let[a,i,c]=[0,0,0];for(let l=0;l<s;l++){const s=n[l]/r;const u=1/Math.max(1-s,1e-9);o+=u*e[l]**2;a+=s**2;i+=u*s**2;c+=(u*s**2)**2}
return{error:Math.sqrt(o),df:1/(a+i**2-c)}}function standardError(e){return Math.sqrt((0,Pt.d)(e.length,n=>e[n]**2))}function skewness(e){const n=(0,
Pt.d)(e.length,n=>e[n]**2);const s=(0,Pt.d)(e.length,n=>e[n]**3);return n>0?s/n**1.5*Math.sqrt(e.length):0}const Wt={stretch:1,reach:1,df:1/0}
;function grouping(e,n){const s=new Map;for(let r=0;r<e.length;r++){const o=n[r]<0?-1-r:n[r];const a=s.get(o)??[0,0];a[0]+=e[r];a[1]+=e[r]**2;s.set(o,a)}
const r=standardError(e);const o=s.size;if(o<2||!(r>0))return null;if(o===e.length)return Wt;const a=[...s.values()]
;const{error:i,df:c}=cr2(a.map(([e])=>e),a.map(([,e])=>e));const l=e.length;const u=o/(o-1)/(l/(l-1));const d=Math.sqrt(a.reduce((e,[n])=>e+n*n,0)*u)
;const f=Math.max(1,d/r);return{stretch:f,reach:Math.max(f,i/r*Math.sqrt((l-1)/l)),df:c}}function countPairedDecisions({reference:e,candidate:n}){
const{classes:s,positive:r,actual:o}=n;const a=s.length+1;const i=new Float64Array(a**3);const predicted=e=>Number.isNaN(e)?a-1:e;for(let s=0;s<o.length;s++){
const[r,c]=[predicted(e.predicted[s]),predicted(n.predicted[s])];i[(o[s]*a+r)*a+c]++}return{classes:s,positive:r,size:a,table:i}}
function reachOfChanges(e,n,s,r,o,a){const[i,c]=[marginal(s,"one"),marginal(s,"other")];const[l,u]=[influences(e,i,n),influences(e,c,n)]
;if(typeof l==="string"||typeof u==="string")return null
;const moves=(e,n)=>n===s.classes.length?0:(l.perCell[e*s.classes.length+n]+u.perCell[e*s.classes.length+n])/2
;const d=e==="accuracy"||e==="f1_micro"||e==="recall_weighted";const f=flowsOf(s,moves,d).map(({changed:e,cases:n,move:s})=>{const i=e/n
;const[c,l]=r(e/a**2,n/a**2,o);const[u,d]=[n*Math.abs(s)*(i-c),n*Math.abs(s)*(l-i)];return s<0?{below:d,above:u}:{below:u,above:d}})
;const m=d||e==="specificity"?0:shareOfAbsent(s,n);return squareAndAdd([...f,{below:m,above:m}])}
function shareOfAbsent({classes:e,positive:n,size:s,table:r},o){const isAbsent=e=>!r.subarray(e*s*s,(e+1)*s*s).some(Boolean);const a=o===null?n:e.indexOf(o)
;if(a!==null)return isAbsent(a)?1:0;return e.filter((e,n)=>isAbsent(n)).length/e.length}function marginal({classes:e,positive:n,size:s,table:r},o){
const a=new Float64Array(e.length**2);r.forEach((n,r)=>{const i=o==="one"?Math.floor(r/s)%s:r%s;const c=Math.floor(r/s/s)
;i<e.length&&c<e.length&&(a[c*e.length+i]+=n)});return{classes:e,positive:n,table:a}}function flowsOf({classes:e,size:n,table:s},r,o){
const a=o?[e.map((e,n)=>n)]:e.map((e,n)=>[n]);return a.flatMap(o=>{let a=0;const i=[-1,1].map(e=>({sign:e,sum:0,squares:0,most:0}))
;for(const c of o)for(let o=0;o<n;o++){const l=s.subarray((c*n+o)*n,(c*n+o+1)*n);const u=l.reduce((e,n)=>e+n,0);a+=u;for(let s=0;s<n;s++){const n=r(c,s)-r(c,o)
;const a=n<0?i[0]:i[1];a.sum+=l[s]*Math.abs(n);a.squares+=l[s]*n*n;s<e.length&&o<e.length&&(a.most=Math.max(a.most,Math.abs(n)))}}
return i.flatMap(({sign:e,sum:n,squares:s,most:r})=>{const o=n>0?s/n:r;return a===0||o===0?[]:[{changed:n/o,cases:a,move:e*o}]})})}const Ut=50
;function pairedDifference(e,n,{before:s,after:r},o){const a=movesOf(e,n,o);if(!a)return null;const i=r.value-s.value;const range=({below:e,above:n})=>[i-e,i+n]
;const of=i=>ht.Zv[e].needs==="decisions"?s=>range(reachOfDecisions(e,n,o,a,i,s)):n=>range(reachOfNumbers(e,{before:s,after:r},o,a,i,n))
;const c=o.candidate.group?null:scoreInterval(e,n,o);return{value:i,standardError:a.alone*a.groups.stretch,cases:r.cases,bounds:c??of(yt),proof:of(kt)}}
function movesOf(e,n,s){const r=influenceOfCases(e,n,s.reference);const o=influenceOfCases(e,n,s.candidate);if(!r||!o||o.length<2)return null
;const a=o.map((e,n)=>e-r[n]);const{group:i}=s.candidate;const c=(i&&grouping(a,i))??Wt;const l=standardError(a);return Number.isFinite(l)?{moves:a,alone:l,
groups:c}:null}function scoreInterval(e,n,{reference:s,candidate:r}){const{classes:o,positive:a,actual:i}=r;const c=n===null?a:o.indexOf(n)
;if(e!=="recall"&&e!=="specificity"||c===null)return null;let[l,u,d]=[0,0,0];for(let n=0;n<i.length;n++){const[o,a]=[s.predicted[n],r.predicted[n]]
;if(i[n]===c!==(e==="recall"))continue;if(Number.isNaN(o)||Number.isNaN(a))return null;const right=n=>n===c===(e==="recall");d++;right(o)&&!right(a)&&l++
;!right(o)&&right(a)&&u++}return e=>tango(u,l,d,e)}function reachOfDecisions(e,n,s,{alone:r,groups:o},a,i){const c=studentOf(i,o.df)
;const l=reachOfChanges(e,n,countPairedDecisions(s),a,c,o.reach);const u=c*r*o.reach;return l?paired_wider(l,{below:u,above:u}):{below:u,above:u}}
function reachOfNumbers(e,{before:n,after:s},r,{moves:o,alone:a,groups:i},c,l){const[u,d]=[standardErrorOf(n),standardErrorOf(s)];const f=rarestClass(r)
;const m=a*i.stretch;const h=u>0&&d>0?(u**2+d**2-m**2)/(2*u*d):0;const p=Math.min(1,Math.max(0,h))*(f/(f+2));const g=Math.max(0,Math.min(1,h)-p)*2*u*d
;const w=Math.sqrt(m**2+g)*(i.reach/i.stretch);const v=studentOf(l,Math.min(i.df,Math.max(1,f-1)));const{below:b,above:y}=hallReach({skewness:skewness(o),
cases:o.length},v);const k={below:b*w,above:y*w};const bounds=e=>c===kt?proofBounds(e,l):e.bounds(l)
;const M=[addend(s.value,bounds(s)),subtracted(addend(n.value,bounds(n)))];if(e==="calibration_error")return squareAndAdd(M,()=>1)
;const O=ht.Zv[e].needs==="scores";if(!O||f>=Ut)return k;return paired_wider(k,squareAndAdd(M,()=>-p))}function paired_wider(e,n){return{
below:Math.max(e.below,n.below),above:Math.max(e.above,n.above)}}function rarestClass({candidate:{classes:e,actual:n}}){if(e.length===0)return n.length
;const s=e.map(()=>0);for(const e of n)s[e]++;return Math.min(...s)}function discordant({reference:e,candidate:n}){if(n.group!==null)return null;let[s,r]=[0,0]
;for(let o=0;o<n.actual.length;o++){const[a,i]=[e.predicted[o],n.predicted[o]];if(Number.isNaN(a)||Number.isNaN(i))return null;const c=n.actual[o]
;a===c&&i!==c&&s++;a!==c&&i===c&&r++}return{onlyReference:s,onlyCandidate:r}}function accuracyDifference(e,{onlyReference:n,onlyCandidate:s},r){
const bounds=e=>bonettPrice(s,n,r,e);const[o,a]=bounds(1);const proof=o=>{const share=e=>addend(e/r,kt(e,r,o))
;const{below:a,above:i}=squareAndAdd([share(s),subtracted(share(n))]);const[c,l]=bounds(o);return[Math.min(c,e-a),Math.max(l,e+i)]};return{value:e,
standardError:(a-o)/2,cases:r,bounds:bounds,proof:proof}}function withinGroups(e,n,s,r,o){const a=new Map;o.forEach((e,n)=>{const s=e<0?-1-n:e
;a.set(s,(a.get(s)??0)+1)});if(a.size<2)return noEvidence("oneGroup",e.cases);const i=influenceOfCases(n,s,r)
;const c=[...a.values()].reduce((e,n)=>e+n**2,0)/o.length;const l=Math.sqrt(c);const u=l>1?{stretch:l,reach:l,df:a.size-1}:Wt
;const{stretch:d,reach:f,df:m}=(i&&grouping(i,o))??u;return{...e,standardError:d*e.standardError,bounds:n=>e.bounds(studentOf(n,m),f),
proof:n=>proofBounds(e,studentOf(n,m),f),safe:n=>safeBounds(e,studentOf(n,m),f)}}function statistic(e,n,s){const r=ofSingleCases(e,n,s);const{grouped:o}=n
;if(!isStatistic(r)||!o?.group)return r;return withinGroups(r,e,s,o,o.group)}function ofSingleCases(e,n,s){const{confusion:r,residuals:o,cases:a}=n;if((0,
ht.sN)("scores",e))return ofScores(Bt[e],n,s);if((0,ht.sN)("numbers",e))return regressionMetric(e,o,a);return decisionMetric(e,r,s,a)}
function ofScores({measure:e,ofAll:n},{cases:s,scores:r,classScores:o},a){if(s===0)return noEvidence("noLabel",0);if(r)return e(r)
;if(!o)return noEvidence("noScoreColumn",s);if(a===null)return n?n.measure(o):overClasses(o,e);const i=o.get(a);return i?e(i):noEvidence("noScoresOfClass",s)}
const zt=["accuracy","f1_micro","mcc"];function oneSidedClasses(e,n,s,r){if(!s||n!==null||s.positive!==null||zt.includes(e))return;const o=occurring(s)
;const a=r?occurring(r):null;const unseen=({labelled:e},n)=>[...n.labelled].filter(n=>!e.has(n))
;return[describeClasses("never predicted",[...o.labelled].filter(e=>!o.predicted.has(e))),describeClasses("predicted but never labelled",[...o.predicted].filter(e=>!o.labelled.has(e))),describeClasses("labelled in the reference only",a?unseen(o,a):[]),describeClasses("labelled in the candidate only",a?unseen(a,o):[])].filter(Boolean).join("; ")||void 0
}function occurring({classes:e,table:n}){const[s,r]=[new Set,new Set];n.forEach((n,o)=>{if(n===0)return;s.add(e[Math.floor(o/e.length)]);r.add(e[o%e.length])})
;return{labelled:s,predicted:r}}function describeClasses(e,n){if(n.length===0)return"";const s=n.slice(0,5).map(e=>`"${e.slice(0,80)}"`)
;return`Class${n.length===1?"":"es"} ${e}: ${s.join(", ")}${n.length>5?", …":""}`}function compare_compare(e,n,s,r,o,a){const i=compared(e,n,{reference:s,
candidate:r,paired:o});const c=oneSidedClasses(e,n,r.confusion,s?.confusion??null);return{metric:e,class:n,reference:measured(i.before,a),
candidate:measured(c===void 0?i.after:{...i.after,note:c},a),difference:measured(i.difference,a),paired:i.paired,...i.changed?{changed:i.changed}:{}}}
function compared(e,n,s){const{reference:r,candidate:o}=s;const a=statistic(e,o,n);const i=r?statistic(e,r,n):noEvidence("noReference",0)
;if(!isStatistic(a))return{before:i,after:a,difference:a,paired:false};if(!isStatistic(i))return{before:i,after:a,difference:i,paired:false}
;const c=isPaired(s)?s.paired:null;const l=c&&e==="accuracy"?discordant(c):null;if(c&&l){const{onlyReference:e,onlyCandidate:n}=l
;const s=accuracyDifference(a.value-i.value,l,c.cases);const r=mcnemar(e,n);return{before:i,after:a,difference:s,paired:true,changed:{...l,p:r}}}
const u=c&&pairedDifference(e,n,{before:i,after:a},c);return u?{before:i,after:a,difference:u,paired:true}:{before:i,after:a,
difference:compare_independent(e,a,i),paired:false}}function isPaired({reference:e,candidate:n,paired:s}){return s!==null&&s.cases===e?.cases&&s.cases===n.cases
}function compare_independent(e,n,s){const r=unpaired(n,s);if(e!=="calibration_error")return r;const by=e=>r=>[e(n,r)[0]-e(s,r)[1],e(n,r)[1]-e(s,r)[0]];return{
...r,bounds:by((e,n)=>e.bounds(n)),proof:by(proofBounds)}}function unpaired(e,n){const by=(s,r)=>o=>differenceBounds({value:e.value,bounds:s(e,o)},{
value:n.value,bounds:r(n,o)});const bounds=(e,n)=>e.bounds(n);return{value:e.value-n.value,standardError:Math.hypot(standardErrorOf(e),standardErrorOf(n)),
cases:Math.min(e.cases,n.cases),bounds:by(bounds,bounds),proof:by(proofBounds,proofBounds),...e.safe?{safe:by(safeBounds,proofBounds)}:{}}}
function correlations(e){const n=e.map(sidesOf);const product=(s,r)=>{if(e[s].outcomes.candidate!==e[r].outcomes.candidate)return 0;return n[s].reduce((e,s)=>{
const o=n[r].find(({of:e})=>e===s.of);return e+(o?correlations_covariance(s,o):0)},0)};const s=e.map((e,n)=>product(n,n));return e.map((n,r)=>e.map((e,n)=>{
if(r===n)return 1;const o=Math.sqrt(s[r]*s[n]);return o>0?Math.min(1,Math.max(-1,product(r,n)/o)):0}))}function correlations_covariance(e,n){
for(const s of e.vectors){const e=n.vectors.find(({kind:e})=>e===s.kind);if(!e)continue;let r=0
;for(let n=0;n<s.influence.length;n++)r+=(s.weights[n]??1)*s.influence[n]*e.influence[n];return r}return 0}
function sidesOf({metric:e,class:n,outcomes:s,fall:r}){const{reference:o,candidate:a,paired:i}=s;const c=i!==null&&i.cases===a.cases?i:null;if(c){
const s=influenceOfCases(e,n,c.candidate);const o=r?influenceOfCases(e,n,c.reference):null;if(!s||r&&!o)return[];const a=o?s.map((e,n)=>e-o[n]):s;return[{of:c,
vectors:[{weights:[],influence:a,kind:"cases"}]}]}const l=r&&o?[a,o]:[a];return l.map(s=>({of:s,vectors:vectorsOf(e,n,s)}))}
function vectorsOf(e,n,{confusion:s,scores:r}){const o=s&&r?cutOf(s,r):null;if((0,ht.sN)("decisions",e)){const a=s&&influences(e,s,n)
;if(!a||typeof a==="string")return[];const i={weights:s.table,influence:a.perCell,kind:"cells"};if(!r||o===null)return[i];const c=s.positive
;const at=e=>r.scores.map((n,s)=>a.perCell[2*e+(s>=o?c:1-c)]);return[i,onScores(r,at(c),at(1-c))]}if((0,ht.sN)("scores",e)&&r){const n=influencesOfScores(e,r)
;return n?[onScores(r,n.positive,n.negative)]:[]}return[]}function onScores({positives:e,negatives:n},s,r){const o=e.length
;const[a,i]=[new Float64Array(2*o),new Float64Array(2*o)];a.set(e);a.set(n,o);for(let a=0;a<o;a++){i[a]=e[a]===0?0:s[a];i[o+a]=n[a]===0?0:r[a]}return{weights:a,
influence:i,kind:"scores"}}function cutOf({table:e,positive:n},{positives:s,negatives:r}){if(n===null||e.length!==4)return null;let[o,a]=[e[3*n],e[2*(1-n)+n]]
;let i=s.length;while(i>0&&(o>0||a>0)){i--;o-=s[i];a-=r[i]}return o===0&&a===0?i:null}const Kt=2e4;function significantTogether(e,n,s){const r=e.map(()=>false)
;for(;;){const o=[...e.keys()].filter(e=>!r[e]);const a=criticalValue(o.map(e=>o.map(s=>n[e][s])),s);const i=o.filter(n=>e[n]>=a);if(i.length===0)return r
;for(const e of i)r[e]=true}}function criticalValue(e,n){const s=e.length;const r=normalQuantile(1-n);if(s<2)return r;const o=normalQuantile(1-n/s)
;const a=Float64Array.from(correlatedDraws(e),e=>Math.max(...e)).sort();return Math.min(o,Math.max(r,a[Math.ceil(Kt*(1-n))-1]))}function correlatedDraws(e){
const n=e.length;const s=cholesky(e);const r=normals(mulberry32(n));const o=new Float64Array(n);return Array.from({length:Kt},()=>{const e=new Float64Array(n)
;for(let a=0;a<n;a++){o[a]=r();for(let n=0;n<=a;n++)e[a]+=s[a][n]*o[n]}return e})}function cholesky(e){const n=e.map(e=>e.map(()=>0));e.forEach((e,s)=>{
for(let r=0;r<=s;r++){let o=e[r];for(let e=0;e<r;e++)o-=n[s][e]*n[r][e];s===r?n[s][s]=Math.sqrt(Math.max(0,o)):n[s][r]=n[r][r]>1e-9?o/n[r][r]:0}
const r=Math.sqrt(n[s].reduce((e,n)=>e+n*n,0));r>0&&(n[s]=n[s].map(e=>e/r))});return n}const Jt=.8;function isProven({seen:e,proves:n},s){
return isWithin(proofBounds(e,s),n)}function scoreOf(e){const{seen:n,proves:s}=e;if(!isProven(e,0)){const e=-Math.abs(n.value-s.value)/standardErrorOf(n)
;return Number.isFinite(e)?Math.max(-10,e):0}let[r,o]=[0,10];for(let n=0;n<30;n++){const n=(r+o)/2;isProven(e,n)?r=n:o=n}return r}
function isReached({seen:e,red:n}){return n!==null&&(0,Ue.D)(e.value,n)}function clears({seen:e,green:n,neither:s},r){const o=safeBounds(e,normalQuantile(r))
;return(n===null||isWithin(o,n))&&s.every(e=>isOutside(o,e))}function criterion_isBetween(e,n){const{claim:s,seen:r,red:o,proves:a,green:i,neither:c}=e
;const l=proofBounds(r,normalQuantile(n));const u=c.filter(e=>e!==o);if(s!==null&&a!==null&&a.text==="")return!isReached(e)&&isWithin(l,a)&&u.some(e=>(0,
Ue.D)(r.value,e));if(o&&!isOutside(l,o))return false;return i?isOutside(l,i):u.some(e=>isWithin(l,e))}function isWithin([e,n],s){return(0,
Ue.D)(s.operator.startsWith(">")?e:n,s)}function isOutside([e,n],s){return!(0,Ue.D)(e,s)&&!(0,Ue.D)(n,s)}
function criterion_casesToSettle({metric:e,claim:n,seen:s,red:r,proves:o,green:a,neither:i},c){const l=r!==null&&(0,Ue.D)(s.value,r)
;const u=l?[o]:[a,...i].filter(e=>e!==null);const d=normalQuantile(c.green);const[[f,m],h]=[proofBounds(s,d),safeBounds(s,d)]
;const p=n!==null&&!l&&f<=0&&m>=0?0:s.value;const g=Math.min(...u.map(e=>Math.abs(p-e.value)));const w=standardErrorOf(s);if(!(g>0)||!(w>0))return null
;const v=casesNeeded({cases:e.comparison.candidate.cases,standardError:w,margin:g,confidence:l?c.red:c.green,power:Jt,missed:l?0:Math.max(f-h[0],h[1]-m)})
;return Number.isFinite(v)&&v<1e12?Math.ceil(v):null}function prove(e,n,s="fall"){const r=new Map(e.map(e=>[e,proofOf(e,s)]))
;const o=[...r.values()].flatMap(({criteria:e})=>e).filter(({metric:{rule:e,comparison:n},red:s})=>e.gates&&s!==null&&n.candidate.cases>=e.minCases)
;const a=provenTogether(o,1-n);const i={green:n,red:1-(1-n)/Math.max(1,o.length)};return new Map(e.map(e=>[e,combine(r.get(e),a,i)]))}
function combine({criteria:e,impossible:n},s,r){const o=e.filter(e=>s.has(e));if(o.length>0){const e=o.map(({claim:e})=>({reason:"provenRed",claim:e}));return{
level:"RED",reasons:e,casesNeeded:null}}if(n.length>0)return{level:"AMBER",reasons:n,casesNeeded:null};const a=e.filter(e=>!clears(e,r.green))
;if(a.length===0)return{level:"GREEN",reasons:[],casesNeeded:null};const i=a.filter(e=>criterion_isBetween(e,r.green));if(i.length>0){
const e=i.map(({claim:e})=>({reason:"provenBetween",claim:e}));return{level:"AMBER",reasons:e,casesNeeded:null}}
const c=a.map(e=>criterion_casesToSettle(e,r)).reduce((e,n)=>e===null||n===null?null:Math.max(e,n));const l=a.some(e=>e.each);return{level:"AMBER",reasons:[{
reason:"notProven",confidence:r.green,needs:c,each:l}],casesNeeded:c}}function proofOf(e,n){const{rule:s,comparison:r,outcomes:o,against:a="reference"}=e
;const i={criteria:[],impossible:[]};const c=s.falls.filter(({from:e})=>e===a);const l=a==="reference"?compared(s.metric,s.class,o):recorded(r)
;if(!isStatistic(l.after)||!isEstimate(r.candidate))return i;(s.green||s.amber||s.red)&&i.criteria.push({metric:e,claim:null,seen:asRuled(l.after,e),red:s.red,
proves:s.red,green:s.green,neither:[s.amber,s.red].filter(e=>e!==null),each:false})
;for(const s of c)isEstimate(r.reference)?isEstimate(r.difference)?i.criteria.push(fallOf(e,s,l,r.reference.value,n)):i.impossible.push(noFall(s.from,r.difference)):i.impossible.push(noFall(s.from,r.reference))
;return i}function fallOf(e,n,s,r,o){const{better:a}=ht.Zv[e.rule.metric];const past=e=>{if(!e)return null;const n=inPoints(e,r);return a==="higher"?{
operator:"<=",value:-n,text:e.text}:{operator:">=",value:n,text:e.text}};const i=worsened(e,s);const[c,l]=[past(n.amber),past(n.red)];return{metric:e,claim:{
by:Math.abs(i.value),from:n.from},seen:i,red:l,proves:o==="margin"?l:{operator:a==="higher"?"<":">",value:0,text:""},green:null,
neither:[c,l].filter(e=>e!==null),each:!s.paired}}function worsened(e,{before:n,after:s,difference:r}){if(ht.Zv[e.rule.metric].better!=="zero")return r
;return unpaired(asRuled(s,e),asRuled(n,e))}function recorded({reference:e,candidate:n,difference:s}){const asStatistic=e=>{if(!isEstimate(e))return e
;const{value:n,standardError:s}=e;return{...e,bounds:e=>[n-e*s,n+e*s]}};return{before:asStatistic(e),after:asStatistic(n),difference:asStatistic(s),paired:false
}}function asRuled(e,{rule:n}){if(ht.Zv[n.metric].better!=="zero")return e;return{value:Math.abs(e.value),standardError:e.standardError,cases:e.cases,
bounds:n=>sizes(proofBounds(e,n)),safe:n=>sizes(safeBounds(e,n))}}function sizes([e,n]){const s=e<=0&&n>=0?0:Math.min(Math.abs(e),Math.abs(n))
;return[s,Math.max(Math.abs(e),Math.abs(n))]}function provenTogether(e,n){const s=normalQuantile(1-n);if(!e.some(e=>isReached(e)&&isProven(e,s)))return new Set
;const r=significantTogether(e.map(scoreOf),relations(e),n);return new Set(e.filter((e,n)=>r[n]&&isReached(e)))}function relations(e){
const n=correlations(e.map(({metric:{rule:e,outcomes:n},claim:s})=>({metric:e.metric,class:e.class,outcomes:n,fall:s!==null})))
;const known=({metric:{rule:e,against:n="reference"}})=>n==="reference"&&ht.Zv[e.metric].better!=="zero"
;const towards=({proves:e})=>e.operator.startsWith("<")?-1:1;return e.map((s,r)=>e.map((e,o)=>{if(r===o)return 1
;return known(s)&&known(e)?n[r][o]*towards(s)*towards(e):0}))}function reviewCheck({check:e},n=null){return{...e,kind:"review",aspect:n}}
function ruledValue(e,{metric:n}){return ht.Zv[n].better==="zero"?Math.abs(e):e}function judgeMetrics(e,n){
const s=e.confidence===null?null:prove(n,e.confidence,e.proof);return n.map(e=>judgeMetric(e,s?.get(e)??null))}function noteMetric(e){
const{candidate:n,metric:s,class:r}=e;const o=isEstimate(n)?metrics_remarks(e):[metrics_noEvidence(n)];return finding({kind:"metric",metric:s,class:r},"NOTE",{
...metrics_measured(e),reasons:o})}function judgeMetric(e,n){const{rule:s,comparison:r,check:o}=e;const{candidate:a}=r;const i={...metrics_measured(r),
bounds:boundsWithFalls(s),plan_line:s.line,...e.where===void 0?{}:{where:e.where}};const gate=e=>s.gates?e:"NOTE"
;if(!isEstimate(a))return finding(o,gate("AMBER"),{...i,reasons:[metrics_noEvidence(a)]});if(a.cases<s.minCases){const e=[{reason:"tooFewCases",
needed:s.minCases}];return finding(o,gate("AMBER"),{...i,reasons:e,cases_needed:s.minCases})}const c=n??asWritten(a,e);return finding(o,gate(c.level),{...i,
reasons:[...metrics_remarks(r),...c.reasons],...n===null&&isRuled(e)?{flip:metrics_flip(a,e)}:{},...c.casesNeeded===null?{}:{cases_needed:c.casesNeeded}})}
function asWritten(e,{comparison:n,rule:s,against:r="reference"}){const o=ruledValue(e.value,s);const a=s.green||s.amber||s.red
;const i=s.falls.filter(({from:e})=>e===r).map(r=>judgeFall(e,n.reference,r,ht.Zv[s.metric].better));return{level:(0,xe.Q)([a?(0,
Ue.In)(o,s):"GREEN",...i.map(e=>e.level)]),reasons:[...a?(0,Ue.wA)(o,s):[],...i.flatMap(({reasons:e})=>e)],casesNeeded:null}}
function isRuled({rule:e,against:n="reference"}){return Boolean(e.green||e.amber||e.red)||e.falls.some(({from:e})=>e===n)}function metrics_flip(e,n){
const{rule:s,comparison:r,against:o="reference"}=n;const a=r.reference;const{better:i}=ht.Zv[s.metric];const c=[s.green,s.amber,s.red].flatMap(e=>e?.value??[])
;const l=s.falls.flatMap(({from:e,amber:n,red:s})=>{if(e!==o||!isEstimate(a))return[];const r=[n,s].filter(e=>e!==null);return r.map(e=>{
const n=inPoints(e,a.value);if(i==="zero")return Math.abs(a.value)+n;return i==="higher"?a.value-n:a.value+n})});const u=[...c,...l]
;return flipChance(e,i==="zero"?[...u,...u.map(e=>-e)]:u,s=>asWritten({...e,value:s},n).level)}function boundsWithFalls({green:e,amber:n,red:s,falls:r}){return{
green:e,amber:n,red:s,falls:r.map(({from:e,amber:n,red:s})=>({from:e,amber:n,red:s}))}}function metrics_noEvidence(e){return{reason:"noEvidence",
why:e.noEvidence,class:e.class??null}}function metrics_remarks({candidate:e,changed:n}){const{note:s}=e;return[...s===void 0?[]:[{reason:"leftOut",what:s
}],...n===void 0?[]:[{reason:"changedCases",wrong:n.onlyReference,right:n.onlyCandidate,p:n.p}]]}function metrics_measured({metric:e,candidate:n,reference:s}){
const{unit:r}=ht.Zv[e];if(!isEstimate(n))return{unit:r,cases:n.cases};const{value:o,interval:a,cases:i}=n;return{value:o,unit:r,interval:a,
reference:metrics_known(s),cases:i}}function metrics_known(e){return isEstimate(e)?e.value:null}function judgeSegments({segments:e},n){
return n.segments.flatMap(s=>{const[r]=s.comparisons;if(!r||!isEstimate(r.candidate))return[];const{candidate:o,reference:a,metric:i,class:c}=r;return[finding({
kind:"segment",subject:s.name,metric:i,class:c},e.raises,{value:o.value,unit:ht.Zv[i].unit,interval:o.interval,reference:isEstimate(a)?a.value:null,
cases:o.cases,expected:{expected:"error rate",alpha:e.alpha},reasons:[{reason:"weakSegment",whole:wholeValue(r,n)}],plan_line:e.line,where:s.where})]})}
function wholeValue({metric:e},{comparisons:n}){const s=n.find(n=>n.class===null&&n.metric===e)?.candidate;return s&&isEstimate(s)?s.value:null}
function errorsOf({confusion:e,scores:n}){return{answers:e&&ofAnswers(e),ranking:n&&ofRanking(n)}}function ofAnswers({classes:e,table:n}){const s=e.length
;return e.map((e,r)=>{const o=n.subarray(r*s,(r+1)*s);const a=o.reduce((e,n)=>e+n,0);return{actual:e,cases:a,errors:a-o[r]}})}
function ofRanking({scores:e,positives:n,negatives:s}){const sum=e=>e.reduce((e,n)=>e+n,0);const[r,o]=[sum(n),sum(s)];if(r===0||o===0)return null;let[a,i]=[0,o]
;let c=[a,i];for(let r=0;r<e.length;r++){a+=n[r];i-=s[r];a+i<c[0]+c[1]&&(c=[a,i])}return[{actual:"positive",cases:r,errors:c[0]},{actual:"negative",cases:o,
errors:c[1]}]}const errors_total=(e,n)=>e.reduce((e,s)=>e+s[n],0);function expectedErrors(e,n){return n.reduce((n,{actual:s,cases:r})=>{
const{cases:o,errors:a}=errors_ofClass(e,s);return n+(o===0?0:a/o*r)},0)}function chanceOfSoFew(e,n){const s=errors_total(n,"errors");let r=[1]
;for(const{actual:o,cases:a,errors:i}of n){const{cases:n,errors:c}=errors_ofClass(e,o);const l=c+i;const u=Array.from({length:Math.min(s,l,a)+1
},(e,s)=>l-s>n?0:Math.exp((0,Fe.O)(l,s)+(0,Fe.O)(n+a-l,a-s)-(0,Fe.O)(n+a,a)));r=Array.from({length:Math.min(s,r.length+u.length-2)+1
},(e,n)=>r.reduce((e,s,r)=>r<=n&&n-r<u.length?e+s*u[n-r]:e,0))}return Math.min(1,r.reduce((e,n)=>e+n,0))}function errors_ofClass(e,n){
return e.find(e=>e.actual===n)??{cases:0,errors:0}}function absoluteErrors(e,n){const[s,r]=[e,n].map(({cases:e,absolute:n,moments:s})=>{const r=n/e;return{
mean:r,variance:Math.max(0,s[0][2]/e-r*r)/e}});const o=Math.sqrt(s.variance+r.variance);const a=o===0?r.mean<s.mean?0:1:normal_normalCdf((r.mean-s.mean)/o)
;return{before:s.mean,now:r.mean,chance:a}}const Gt=1e-4;const Zt=.05;const Vt=2e3;function judgeTooGood(e,n){const{raises:s,line:r}=e.predictions.tooGood
;const o=[];const tell=(e,n,s,a={})=>{const i=e==="copy"?"input":"prediction";o.push(finding({kind:i,aspect:e},n,{reasons:[s],plan_line:r,...a}))}
;const{reference:a,candidate:i,sameFiles:c}=n;a.sha256===i.sha256&&tell("copy",c===false?"NOTE":s,{reason:"sameBytes"});const{score:l,label:u}=e.data
;if(l!==null&&(l===u||isLabel(i))){const e=l!==u&&isLabel(a);tell("leak",e?"NOTE":s,{reason:"scoreIsLabel",column:l})}const d=fewErrors(n);if(d!==null){
const{reason:e,errors:n,cases:r}=d;const o={value:n,unit:d.unit,cases:r};tell("no-errors",e.p===null?"NOTE":s,e,o)}return o}
function isLabel({outcome:{scores:e}}){if(e===null||e.scores.length!==2)return false;const[n,s]=[e.positives,e.negatives]
;return n[0]===0&&s[1]===0||s[0]===0&&n[1]===0}function fewErrors({reference:e,candidate:n}){const[s,r]=[errorsOf(e.outcome),errorsOf(n.outcome)]
;const o=["answers","ranking"];const a=o.flatMap(e=>tooFew(e,s[e],r[e])??[]);return a.find(({reason:e})=>e.p!==null)??a[0]??tooSmall({reference:e,candidate:n})}
function tooFew(e,n,s){if(s===null||errors_total(s,"cases")===0)return null;const[r,o]=[errors_total(s,"cases"),errors_total(s,"errors")];const few=(n,s)=>({
reason:{reason:"noError",of:e,expected:n,p:s},errors:o,cases:r,unit:"count"});if(n===null||errors_total(n,"errors")===0)return o===0?few(0,null):null
;const a=expectedErrors(n,s);if(o>Math.min(Vt,Zt*a))return null;const i=chanceOfSoFew(n,s);return i<Gt?few(a,i):null}
function tooSmall({reference:e,candidate:n}){const[s,r]=[e.outcome.residuals,n.outcome.residuals];if(r===null||r.cases===0)return null;const few=(e,n,s)=>{
const o={reason:"noError",of:"numbers",expected:n,p:s};return{reason:o,errors:e,cases:r.cases,unit:"target"}}
;if(s===null||s.cases===0||s.absolute===0)return r.absolute===0?few(0,0,null):null;const{before:o,now:a,chance:i}=absoluteErrors(s,r)
;return a<=Zt*o&&i<Gt?few(a,o,i):null}var Yt=s(5393);const Ht=100;function judgePlanWatch({unknown:e,isNew:n,changes:s,approval:r,judgedByBase:o}){
const tell=e=>({kind:"plan",aspect:e});if(e!==null)return[finding(tell("unwatched"),"AMBER",{reasons:[{reason:"planUnwatched",why:e}]})]
;if(n)return[finding(tell("new"),"NOTE",{reasons:[{reason:"planNew"}]})];if(s.length===0)return[];const a=r!==null&&r.by.length===0&&!o;const i=a?"AMBER":"NOTE"
;const c=new Map;const l=s.slice(0,Ht).map(e=>{const n=(c.get(e.place)??0)+1;c.set(e.place,n);const s=n===1?e.place:`${e.place} (${n})`
;const{effect:r,sentence:o}=e;return finding({...tell("changed"),subject:s},(0,Yt.pl)(e)?i:"NOTE",{reasons:[{reason:"planPart",effect:r,sentence:o}]})})
;const u=s.length-l.length;return[finding(tell("changed"),"NOTE",{value:s.length,unit:"count",reasons:[{reason:"planChanged",byBase:o}]
}),...r===null?[]:[finding(tell("approval"),i,{reasons:[reasonOf(r)]})],...l,...u>0?[finding(tell("more"),i,{reasons:[{reason:"planMore",more:u}]})]:[]]}
function reasonOf({by:e,owners:n,unread:s}){return e.length>0?{reason:"planApproved",by:e}:{reason:"planUnapproved",owners:n.slice(0,50),unread:s}}
const Qt=new Set(["scoresOutside","noPrediction","identicalWithin","classShare","versionUnexpected","wrongHosts","versionsUneven","clocksApart","outOfRange","notListed","rangeChanged","categoriesNew","categoriesGone","categoriesDiffer","levelChanged","cellsInvalid","cellsInfinite","cellsFormatted","categoriesSpelled","timesPlaceholder","scoresUnsummed","idsRepeated","timesUnreadable","timesInFuture"])
;function hidePrivate(e,n){const s=new Set(e.data.private);return n.map(e=>{const{subject:n,reasons:r}=e;if(n===null||!isOfColumn(e)||!s.has(n))return e
;if(!r.some(quotesCells))return e;const{where:o,...a}=e;return{...a,reasons:[{reason:"privateColumn"}]}})}function quotesCells(e){
return Qt.has(e.reason)&&!(e.reason==="noPrediction"&&!e.first)}function isOfColumn({kind:e}){
return["prediction","deployment","feature","input","drift"].includes(e)}var Xt=s(4287);const en={kind:"review",subject:null,aspect:"leave-red",metric:null,
class:null};function ownLevel({status:e,findings:n}){const s=n.filter(e=>(0,Xt.I)(e)!==(0,Xt.I)(en)).map(e=>e.status);if(s.length===n.length)return e
;return["RED","AMBER","GREEN"].find(e=>s.includes(e))??"AMBER"}var tn=s(6077);var nn=s(8505);const sn=5;const rn=.1;function noteShiftSinceLastReview(e,n,s){
const r=s.findLast(n=>n.reference?.sha256===e);if(r===void 0)return[];const o=r.columns.flatMap(e=>{const s=n.find(({name:n})=>n===e.name)?.against?.deciles
;return s&&sameBins(e,s)?[{name:e.name,...shift(e,s)}]:[]});if(o.length===0)return[]
;const a=o.filter(({size:e,chance:n})=>e>=Math.max(rn,n)).sort((e,n)=>n.size-e.size);return[finding({kind:"review",aspect:"distributions"},"NOTE",{
value:a.length,unit:"count",expected:{expected:"drift",test:"psi",threshold:rn,q:null},reasons:[{reason:"columnsShifted",since:r.at,of:o.length,
columns:a.slice(0,sn).map(({name:e,size:n})=>({name:e,size:n})),more:Math.max(0,a.length-sn)}]})]}function sameBins(e,{ends:n,categories:s,rows:r}){
return e.rows.length===r.length&&JSON.stringify([e.ends,e.categories])===JSON.stringify([n,s])}function shift({rows:e},{rows:n}){
const s=e.map((e,n)=>n).filter(s=>e[s]>0||n[s]>0);const[r,o]=[e,n].map(e=>s.map(n=>e[n]));const[a,i]=[r,o].map(e=>e.reduce((e,n)=>e+n,0))
;if(a===0||i===0)return{size:0,chance:1/0};return{size:(0,nn.js)(r,o,.5),chance:(0,nn.ge)(s.length,a,i)}}function cusum(e,n=.5,s=4){const r=[];let o=0
;for(const a of e){Number.isNaN(a)||(o=Math.max(0,Math.min(o,s)+a-n));r.push(o)}const a=r.findIndex(e=>e>=s);return{sums:r,alarmAt:a<0?null:a}}
function sharedThreshold(e,n,s){return n>0?e+Math.log(Math.max(1,s))/(2*n):e}const on=3;function selfStarting(e,n){let s=weightOf(e);let r=e.value
;return n.map(e=>{if(e===null)return Number.NaN;const n=r-e.value;const o=Math.sqrt(e.standardError**2+1/s);const a=o>0?n/o:n===0?0:Math.sign(n)*(1/0)
;if(e.standardError>0&&a<=on){const n=weightOf(e);r+=n/(s+n)*(e.value-r);s+=n}return a})}function weightOf({standardError:e}){return 1/Math.max(e,1e-150)**2}
function autocorrelation(e){const n=e.length;if(n<8)return null;const s=e.reduce((e,n)=>e+n,0)/n;let[r,o]=[0,0];for(let a=0;a<n;a++){r+=(e[a]-s)**2
;a>0&&(o+=(e[a]-s)*(e[a-1]-s))}return r>0?o/r:null}const an=1.645;function cusum_judgeSums(e,n,s,r){const o=e.history.cusum;if(o===null)return[]
;const{allowance:a,raises:i}=o;const c=s.filter(({reference:e})=>e?.sha256===r);const l=n.filter(({rule:e,check:n})=>e.gates&&n.kind==="metric")
;const u=sharedThreshold(o.threshold,a,l.length);return l.flatMap(n=>{const{reference:s,candidate:r,difference:o}=n.comparison
;if(!isEstimate(r)||!isEstimate(s)||!isEstimate(o))return[];const l={cases:r.cases,value:r.value,standardError:r.standardError,reference:s.value,
difference:o.standardError};const d=[...c.map(e=>cusum_recorded(n,e)),l];const f=u+a;const m=standardised(n,d).map(e=>Math.min(e,f))
;const h=cusum(m,a,u).sums.at(-1);const p=m.filter(e=>!Number.isNaN(e));const g=autocorrelation(p)
;return[finding(reviewCheck(n,"cusum"),raised(h>=u&&p.length>1,i),{value:h,unit:"score",expected:{expected:"sum",threshold:u,allowance:a},reasons:[{
reason:"fallsAddUp",reviews:p.length},...g!==null&&g*Math.sqrt(p.length)>an?[{reason:"reviewsAlike",correlation:g}]:[]],plan_line:e.history.line??n.rule.line})]
})}function cusum_recorded({check:e},n){const s=(0,Xt.I)(e);const r=n.values.find(e=>e.check===s)
;if(!r?.measured||r.reference===null||r.difference===null)return null;return{cases:r.cases,value:r.measured.value,standardError:r.measured.standard_error,
reference:r.reference,difference:r.difference.standard_error}}function standardised({rule:e,comparison:n},s){const{better:r}=ht.Zv[e.metric];const o=n.reference
;const a=s.map(n=>n===null||n.cases<e.minCases?null:n);if(n.paired)return a.map(e=>{if(e===null)return Number.NaN;const n=worsening(e.reference,e.value,r)
;return e.difference>0?n/e.difference:n>0?1/0:0});const good=e=>-worsening(0,e,r);return selfStarting({value:good(o.value),standardError:o.standardError
},a.map(e=>e&&{value:good(e.value),standardError:e.standardError}))}const cn=1.25;const ln=864e5;function judgePace({review:e,history:n},s,r){const o=s.at(-1)
;if(e===null||o===void 0)return[];const a=r.getTime()-Date.parse(o.at);const i=a>cn*e.milliseconds;return[finding({kind:"review",aspect:"overdue"
},raised(i,n.overdue),{value:inDays(a),unit:"days",expected:{expected:"pace",every:e.text},reasons:[{reason:"lastReview",at:o.at}],plan_line:n.line})]}
function judgeAge({review:e,history:n,data:s},{times:r,sha256:o},a,i){if(e===null)return[];const c={kind:"review",aspect:"stale"};const l={expected:{
expected:"pace",every:e.text},plan_line:n.line};const u=r?.span;if(u){const r=Math.max(0,i.getTime()-u.to)
;const o=r>cn*e.milliseconds+(s.labelsAfter?.milliseconds??0);return[finding(c,raised(o,n.stale),{...l,value:inDays(r),unit:"days",reasons:[{reason:"newestRow",
at:new Date(u.to).toISOString()}]})]}const d=a?.records.find(e=>e.candidate.sha256===o);if(d===void 0||i.getTime()-Date.parse(d.at)<=cn*e.milliseconds)return[]
;return[finding(c,n.stale,{...l,reasons:[{reason:"sameData",at:d.at}]})]}function judgeFetchedAge(e,n,s){const{review:r,history:o}=e;const a=fetchedRules(e)
;const i=a.reduce((e,{over:n})=>n!==null&&n.milliseconds>(e?.milliseconds??0)?n:e,null);const c=r??i;const l=s.getTime()-n
;const u=l<-ln||c!==null&&l>cn*c.milliseconds;return finding({kind:"review",subject:"operations",aspect:"stale"},raised(u,o.stale),{value:inDays(l),unit:"days",
expected:c===null?null:{expected:"pace",every:c.text},reasons:[{reason:"fetchedLongAgo",at:new Date(n).toISOString()}],plan_line:o.line})}function inDays(e){
return Math.round(e/ln*10)/10}const un=864e5;function earlierReviews(e,n){return e.records.filter(e=>e.candidate.sha256!==n.sha256)}
function againstLastReview(e,n){return e.flatMap(e=>{const{rule:s,comparison:r}=e;const{candidate:o}=r;const a=history_lastMeasured(e,n)
;if(!hasTrigger(e)||!isEstimate(o)||a===null)return[];const i=ruledValue(o.value,s)-ruledValue(a.value,s);const c=Math.hypot(o.standardError,a.standardError)
;const l=normalQuantile(.975)*c;const u={value:i,standardError:c,interval:[i-l,i+l],cases:Math.min(o.cases,a.cases)};return[{...e,check:reviewCheck(e),rule:{
...s,green:null,amber:null,red:null,falls:s.falls.filter(({from:e})=>e==="last review")},comparison:{...r,reference:a,difference:u},against:"last review"}]})}
function judgeReviews(e,n,{counts:{reference:s,candidate:r},measurements:o},a,i,c=i){const l=judgeAge(e,r,a,i)
;if(a===null)return[...notHeldAgainst(n.filter(hasTrigger),"noHistory"),...l];const u=earlierReviews(a,r)
;const d=n.filter(e=>hasTrigger(e)&&history_lastMeasured(e,u)===null)
;return[...a.records.length+a.faults.length===0?[dn]:[],...notHeldAgainst(d,"noEarlierValue"),...cusum_judgeSums(e,n,u,s.sha256),...judgePace(e,u,c),...l,...noteShiftSinceLastReview(s.sha256,o.changes,u),...judgeFaults(a,i)]
}function judgeLeavingRed(e,n,s,r){const{leaveRedAfter:o,line:a}=e.history;const i=r.at(-1);if(i?.status!=="RED"||n.some(({status:e})=>e==="RED"))return[]
;const c=causesOf(r);const isGone=(e,n)=>c.every(s=>!e.has(s)&&!n.has(s));const l=isGone(raisedNow(n),unseenNow(s))
;const u=r.length-1-r.findLastIndex(e=>!isGone(...raisedThen(e)));const d=l?u+1:0;const f=d>=o;return[finding(en,f?"GREEN":"RED",{value:d,unit:"count",
expected:{expected:"reviews",reviews:o},reasons:f?[{reason:"redLeft"}]:[{reason:"redStays",since:i.at}],plan_line:a})]}function causesOf(e){
const n=e.slice(e.findLastIndex(({status:e})=>e!=="RED")+1);const s=n.flatMap(({raised:e})=>e.filter(({status:e})=>e==="RED"))
;return[...new Set(s.map(({check:e})=>e))].filter(e=>e!==(0,Xt.I)(en))}function raisedThen({raised:e,values:n}){const s=n.filter(({measured:e})=>e===null)
;return[new Set(e.map(({check:e})=>e)),new Set(s.map(({check:e})=>e))]}function raisedNow(e){const n=e.filter(({status:e})=>e==="AMBER"||e==="RED")
;return new Set(n.map(e=>(0,Xt.I)(e)))}function unseenNow(e){const n=e.filter(({comparison:e})=>!isEstimate(e.candidate));return new Set(n.map(({check:e})=>(0,
Xt.I)(e)))}function judgePlanSince(e,n,{reference:s,candidate:r}){const{sha256:o}=e.source;const a=earlierReviews(n,r).at(-1);const i={plan_sha256:o,
reference:s,labelled:r.labelled,labels_sha256:r.leftovers?.sha256??null};const c=n.records.findLast(e=>e.candidate.sha256===r.sha256&&e.level==="RED"&&!(0,
tn.so)(e,i));return[...a&&a.plan_sha256!==o?[finding({kind:"review",aspect:"changed"},"NOTE",{reasons:[{reason:"planDiffers",since:a.at}]})]:[],...c?[finding({
kind:"review",aspect:"same-data"},"RED",{reasons:[{reason:"sameDataRed",at:c.at,by:whatDiffers(c,i)}]})]:[]]}function whatDiffers(e,n){
if(e.plan_sha256!==n.plan_sha256)return"plan";return e.reference?.sha256!==n.reference?.sha256?"reference":"labels"}
const hasTrigger=({rule:e})=>e.falls.some(({from:e})=>e==="last review");function history_lastMeasured({check:e,rule:n},s){const r=(0,Xt.I)(e)
;for(const{values:e}of s.toReversed()){const s=e.find(e=>e.check===r);if(!s?.measured||s.cases<n.minCases)continue
;const{value:o,standard_error:a,interval:i}=s.measured;return{value:o,standardError:a,interval:i,cases:s.cases}}return null}const dn=finding({kind:"review",
aspect:"first"},"NOTE",{reasons:[{reason:"firstReview"}]});function notHeldAgainst(e,n){return e.map(e=>finding(reviewCheck(e),"NOTE",{reasons:[{reason:n}],
plan_line:e.rule.line}))}function judgeFaults({faults:e,records:n},s){const r=n.filter(({at:e})=>Date.parse(e)>s.getTime()+un)
;const o=e.filter(({kind:e})=>e==="cut off");const a=e.filter(({kind:e})=>e!=="cut off");const i={kind:"review"};const counted=e=>({value:e,unit:"count"})
;const c=[];a.length>0&&c.push(finding({...i,aspect:"history"},"AMBER",{...counted(a.length),reasons:[{reason:"linesUnread",...history_named(a)}]}))
;r.length>0&&c.push(finding({...i,aspect:"history-order"},"AMBER",{...counted(r.length),reasons:[{reason:"reviewsOutOfOrder",latest:r.at(-1).at}]}))
;o.length>0&&c.push(finding({...i,aspect:"history-cut-off"},"NOTE",{...counted(o.length),reasons:[{reason:"linesCutOff",...history_named(o)}]}));return c}
function history_named(e){return{lines:e.slice(0,3),more:Math.max(0,e.length-3)}}function judge(e,n){
const{features:s,counts:r,measurements:o,knownAnswers:a,behaviour:i,dependencies:c}=n;const{reference:l,candidate:u}=r
;const{past:d=null,now:f=null}=n.reviews??{};const m=d===null?[]:earlierReviews(d,u);const h=ruledMetrics(e,n);const p=answersToKeep(e,a)
;const g=m.findLast(({known_answers:e})=>e.length>0)?.known_answers??[]
;const w=[...judgeMetrics(e,[...h,...againstLastReview(h,m)]),...o.comparisons.slice(e.metrics.length).map(noteMetric),...judgeEstimates(e,o),...judgeSegments(e,o),...a.map((n,s)=>judgeKnownAnswers(e,e.predictions.knownAnswers[s],n)),...noteChangedAnswers(e,g,p),...judgeBehaviour(e,i),...judgePredictions(e,l.predictions,u.predictions),...judgeDeployment(e,u),...judgeDependencies(e,c),...n.service?judgeOperations(e,n.service,m):[],...judgeFeatures(e,s,r,o.changes),...judgeInputs(e,s,r),...judgeLabelled(e,r),...judgeTooGood(e,r),...judgeTimes(e,r),...judgeDrift(e,s,o,u.labelled>0),...judgeDependence(e,o.dependence,u.labelled>0),...n.planWatch?judgePlanWatch(n.planWatch):[],...d===null?[]:judgePlanSince(e,d,r),...f===null?[]:judgeReviews(e,h,n,d,f,n.reviews?.due),...f!==null&&n.fetched&&fetchedRules(e).length!==0?[judgeFetchedAge(e,n.fetched.at,f)]:[]]
;w.every(({status:e})=>e==="NOTE")?w.push(nothingGates("nothingGates")):h.length>0&&!w.some(showsThatItIsRight)&&w.push(nothingGates("noMetricGates"))
;w.push(...judgeUnjudged(h,u.labelled),...noteUnfilled(e));w.push(...judgeLeavingRed(e,w,h,m));const v=levelOf(w);return{plan:e.name,
plan_sha256:e.source.sha256,status:v,promote:v==="GREEN",reference:{rows:l.rows,sha256:l.sha256,snapshot:l.snapshot??null},candidate:{rows:u.rows,
sha256:u.sha256,snapshot:u.snapshot??null},...n.fetched?{operations:{lines:n.fetched.lines,sha256:n.fetched.sha256}}:{},findings:hidePrivate(e,w),
...p.length>0?{known_answers:p}:{}}}function judgeUnjudged(e,n){if(n===0||e.some(({rule:e})=>e.gates))return[];return[finding({kind:"plan",
aspect:"labels-unjudged"},"AMBER",{value:n,unit:"count",reasons:[{reason:"labelsUnjudged"}]})]}function noteUnfilled(e){if(!(0,Ee.Kc)(e))return[]
;return[finding({kind:"plan",aspect:"unfilled"},"NOTE",{reasons:[{reason:"unfilled"}],plan_line:(0,Ee.E3)(e)})]}function nothingGates(e){return finding({
kind:"plan",aspect:"no-gate"},"AMBER",{reasons:[{reason:e}]})}function showsThatItIsRight({kind:e,aspect:n,status:s}){
return s!=="NOTE"&&(e==="metric"||e==="edge"||e==="known-answer"&&n===null)}function levelOf(e){return(0,xe.Q)(e.map(({status:e})=>e).filter(e=>e!=="NOTE"))}
function checkOf(e,n,s){return{kind:e,subject:n,aspect:null,metric:s.metric,class:s.class}}function ruledMetrics(e,{counts:n,measurements:s}){
const{reference:r,candidate:o,paired:a}=n;return[...e.metrics.map((e,n)=>({check:checkOf("metric",null,e),rule:e,comparison:s.comparisons[n],outcomes:{
reference:r.outcome,candidate:o.outcome,paired:a}})),...e.edgeCases.flatMap(({name:e,where:n,metrics:a},i)=>a.map((a,c)=>({check:checkOf("edge",e,a),rule:a,
comparison:s.edgeCases[i].comparisons[c],outcomes:{reference:r.edgeCases[i].outcome,candidate:o.edgeCases[i].outcome,paired:null},where:n})))]}const fn=100
;function measureClasses(e,n,s){const{confusion:r}=n;if(r===null||r.classes.length<3)return[];const o=casesOf(e);const a=casesOf(n)
;const of=(r,o)=>compare_compare(r,o,e,n,null,s);const f1=({f1:{candidate:e}})=>"value"in e?e.value:1/0;return r.classes.map(e=>({name:e,
cases:(a.get(e)??0)+(o.get(e)??0)})).sort((e,n)=>n.cases-e.cases).slice(0,fn).map(({name:e})=>({class:e,referenceCases:o.get(e)??0,candidateCases:a.get(e)??0,
precision:of("precision",e),recall:of("recall",e),f1:of("f1",e)})).sort((e,n)=>f1(e)-f1(n))}function casesOf({confusion:e}){
const{classes:n=[],table:s=new Float64Array}=e??{};const r=n.length;return new Map(n.map((e,n)=>[e,s.subarray(n*r,(n+1)*r).reduce((e,n)=>e+n,0)]))}
var mn=s(7332);const hn=25;function homogeneousAssociation(e,n){const s=e[0].length;const r=s/n;const seen=(n,s,r,o)=>{let a=0
;for(let i=0;i<o;i++)a+=e[n][s+i*r];return a};const both=(e,n,s)=>seen(0,e,n,s)>0&&seen(1,e,n,s)>0;const o={rows:[...Array(r).keys()].filter(e=>both(e*n,1,n)),
columns:[...Array(n).keys()].filter(e=>both(e,n,r))};const a=o.rows.flatMap(e=>o.columns.map(s=>e*n+s));const[i,c]=[o.rows.length,o.columns.length]
;if(i<2||c<2)return{x2:0,df:0};const l=e.map(e=>Float64Array.from(a,n=>e[n]));const u=l.map(()=>new Float64Array(i*c).fill(1));for(let e=0;e<hn;e++){let n=0
;for(const e of[0,1]){for(let s=0;s<i;s++)n=Math.max(n,scale(l[e],u[e],s*c,1,c));for(let n=0;n<c;n++)scale(l[e],u[e],n,c,i)}for(let e=0;e<i*c;e++){
const n=u[0][e]+u[1][e];const s=n>0?(l[0][e]+l[1][e])/n:0;u[0][e]*=s;u[1][e]*=s}if(e>2&&n<.001)break}let[d,f]=[0,0];for(let e=0;e<i*c;e++){
l[0][e]+l[1][e]===0&&f++;for(const n of[0,1]){const s=u[n][e];s>1e-9&&(d+=(l[n][e]-s)**2/s)}}return{x2:d,df:Math.max(0,(i-1)*(c-1)-f)}}
function scale(e,n,s,r,o){let[a,i]=[0,0];for(let c=0;c<o;c++){a+=e[s+c*r];i+=n[s+c*r]}const c=i>0?a/i:0;for(let e=0;e<o;e++)n[s+e*r]*=c;return Math.abs(c-1)}
var pn=s(1600);const gn=.005;function dependence({features:e,cells:n,reference:s,candidate:r}){const o=[];const a=[]
;const[i,c]=[s,r].map(e=>e[0].reduce((e,n)=>e+n,0));for(let l=1;l<e.length;l++)for(let u=0;u<l;u++){const d=pairAt(u,l)
;const{x2:f,df:m}=homogeneousAssociation([s[d],r[d]],n[l]);if(m===0)continue;o.push({columns:[e[u],e[l]],size:Math.sqrt(Math.max(0,f-m)/(i*c/(i+c)))})
;a.push((0,bt.d4)(m/2,f/2))}const l=(0,pn.fU)(a);return{columns:e.length,pairs:o.length,changed:o.map((e,n)=>({...e,logP:Math.max(-Number.MAX_VALUE,l[n])
})).filter(e=>e.logP<=Math.log(gn)).sort((e,n)=>n.size-e.size)}}const wn=1.959963984540054;const vn=.05;function estimateLosses(e,n){
const s=n.rows.reduce((e,n)=>e+n,0);if(s===0)return{noEvidence:"noPrediction",cases:s};const[r,o]=e.ends;const a=new Float64Array(e.rows.length);let[i,c]=[0,0]
;n.values.forEach((l,u)=>{const d=n.rows[u];(l<r||l>o)&&(i+=d);const{predictions:f}=e;while(c+1<f.length&&l>(f[c]+f[c+1])/2)c++;a[c]+=d/s})
;const l=e.rows.reduce((e,n)=>e+n,0);if(i/s>vn+4/(l+1))return{noEvidence:"outsideSupport",cases:s};const u=weighted(e,e.absolute,e.squares,a,s)
;const d=weighted(e,e.squares,e.fourths,a,s);const f=Math.sqrt(d.value);return{mae:{value:u.value,interval:[Math.max(0,u.value-wn*u.error),u.value+wn*u.error]},
rmse:{value:f,interval:[Math.sqrt(Math.max(0,d.value-wn*d.error)),Math.sqrt(d.value+wn*d.error)]}}}function weighted({rows:e},n,s,r,o){let[a,i,c]=[0,0,0]
;r.forEach((r,o)=>{const l=n[o]/e[o];const u=Math.max(0,s[o]/e[o]-l**2);a+=r*l;i+=r**2*u/Math.max(1,e[o]-1);c+=r*(u+l**2)});return{value:a,
error:Math.sqrt(i+Math.max(0,c-a**2)/o)}}function estimateWithoutLabels(e,n){const s=e.rows.reduce((e,n)=>e+n,0);if(s===0)return{noEvidence:"noScoreColumn",
cases:s};if(e.values[0]<0||e.values.at(-1)>1)return{noEvidence:"scoresOutside",cases:s}
;const r=Float64Array.from(e.rows,(s,r)=>typeof n==="number"?e.values[r]>=n?s:0:n[r]);return expectedOf(e.values,e.rows,r)}
function expectedOf(e,n,s,r=s.map((n,s)=>n*e[s])){let[o,a,i,c]=[0,0,0,0];for(let s=0;s<n.length;s++){const[r,l]=[e[s],n[s]];o+=l;a+=r*l;c+=r*l*(i+(1-r)*l/2)
;i+=(1-r)*l}const l=s.reduce((e,n)=>e+n,0);const u=r.reduce((e,n)=>e+n,0);const d=o-l-(a-u);const ratio=(e,n)=>n>0?Math.min(1,e/n):null;return{
accuracy:Math.min(1,Math.max(0,(u+d)/o)),precision:ratio(u,l),recall:ratio(u,a),f1:ratio(2*u,l+a),auroc:a>0&&i>0?ratio(c,a*i):null}}function isotonic(e,n){
const s=[];const r=[];const o=[];for(let a=0;a<e.length;a++){let[i,c]=[e[a],n[a]];while(s.length>0&&s.at(-1)>=i){const[e,n]=[s.pop(),r.pop()];o.pop()
;i=(i*c+e*n)/(c+n);c+=n}s.push(i);r.push(c);o.push(a+1)}const a=new Float64Array(e.length);o.forEach((e,n)=>{a.fill(s[n],n===0?0:o[n-1],e)});return a}
const[bn,yn]=[100,10];function calibrationOf(e){const n=grouped(e);const s=n.reduce((e,{positives:n,negatives:s})=>e+n+s,0)
;const r=n.reduce((e,n)=>e+n.positives,0);if(r===0||r===s)return null;const o=Float64Array.from(n,e=>e.positives+e.negatives)
;const a=n.map((e,n)=>e.positives/o[n]);return{scores:Float64Array.from(n,({score:e})=>e),rows:o,shares:isotonic(a,o)}}
function chancesAt({scores:e,shares:n},s){let r=0;return s.map(s=>{while(r<e.length&&e[r]<s)r++;if(r===0)return n[0];if(r===e.length)return n[r-1]
;const[o,a]=[e[r-1],e[r]];const i=(s-o)/(a-o);return n[r-1]+i*(n[r]-n[r-1])})}function grouped({scores:e,positives:n,negatives:s}){let r=0
;for(let o=0;o<e.length;o++)r+=n[o]+s[o];const o=Math.max(yn,r/bn);const a=[];let[i,c,l]=[0,0,0];for(let r=0;r<e.length;r++){i+=(n[r]+s[r])*e[r];c+=n[r];l+=s[r]
;if(c+l===0||c+l<o&&r<e.length-1)continue;a.push({score:i/(c+l),positives:c,negatives:l});[i,c,l]=[0,0,0]}return a}const kn=400;const Mn=.05
;const On=["accuracy","precision","recall","f1","auroc"];function estimateByReference(e,n){const s=played(e,n);return"noEvidence"in s?s:summary(s.value,s.drawn)
}function estimateClasses(e,n){const s=[];let r=0;for(const[o,a]of n){r=Math.max(r,estimates_total(a));const n=e.get(o);const i=n?played(n,a):{
noEvidence:"noScoresOfClass",cases:r};if("noEvidence"in i)return{...i,class:o};s.push({...i,predicted:a.positives.reduce((e,n)=>e+n,0)})}if(r===0)return{
noEvidence:"noScoreColumn",cases:r};const together=e=>{const n=s.map(e);const o=n.map(({precision:e},n)=>(e??0)*s[n].predicted)
;const mean=e=>n.reduce((n,s)=>n+(s[e]??0),0)/n.length;return{accuracy:o.reduce((e,n)=>e+n,0)/r,precision:mean("precision"),recall:mean("recall"),f1:mean("f1"),
auroc:n.some(({auroc:e})=>e===null)?null:mean("auroc")}};const o=Array.from({length:kn},(e,n)=>together(e=>e.drawn[n]));return summary(together(e=>e.value),o)}
function played(e,n){const s=calibrationOf(e);const r=estimates_total(n);if(s===null)return{noEvidence:"oneClass",cases:r};if(r===0)return{
noEvidence:"noScoreColumn",cases:r};if(shareOutside(e,n)>Mn+4/(estimates_total(e)+1))return{noEvidence:"outsideSupport",cases:r};const o=chancesAt(s,n.scores)
;const a=expectedOf(o,estimates_rowsOf(n),Float64Array.from(n.positives));return{value:a,drawn:estimates_drawn(s,n)}}function summary(e,n){
return Object.fromEntries(On.map(s=>{const r=e[s];const o=n.map(e=>e[s]).filter(e=>e!==null);const a=r!==null&&o.length>=kn/2;return[s,a?around(r,o):null]}))}
function estimates_drawn(e,n){const s=mulberry32(1);const r=normals(s);const o=grouped(n);const a=Float64Array.from(o,({score:e})=>e);return Array.from({
length:kn},()=>{const n=Uint32Array.from(e.rows,(n,o)=>binomial(n,e.shares[o],s,r));const i=calibrationOf({scores:e.scores,positives:n,
negatives:n.map((n,s)=>e.rows[s]-n)});const c=chancesAt(i??e,a);const l=o.map((e,n)=>[binomial(e.positives,c[n],s,r),binomial(e.negatives,c[n],s,r)])
;const u=o.map(({positives:e,negatives:n})=>e+n)
;return expectedOf(Float64Array.from(o,(e,n)=>(l[n][0]+l[n][1])/u[n]),Float64Array.from(u),Float64Array.from(o,({positives:e})=>e),Float64Array.from(l,([e])=>e))
})}function around(e,n){const s=Float64Array.from(n).sort();const within=e=>Math.min(1,Math.max(0,e));const r=s.reduce((e,n)=>e+n,0)/s.length
;const at=n=>within(2*e-s[Math.round(n*(s.length-1))]);const o=within(2*e-r);return{value:o,interval:[Math.min(o,at(.975)),Math.max(o,at(.025))]}}
function shareOutside(e,n){const[s,r]=[e.scores[0],e.scores.at(-1)];let o=0;n.scores.forEach((e,a)=>{(e<s||e>r)&&(o+=n.positives[a]+n.negatives[a])})
;return o/estimates_total(n)}function estimates_rowsOf({positives:e,negatives:n}){return Float64Array.from(e,(e,s)=>e+n[s])}function estimates_total(e){
return estimates_rowsOf(e).reduce((e,n)=>e+n,0)}const En=200;function roc({scores:e,positives:n,negatives:s}){const[r,o]=classSizes({scores:e,positives:n,
negatives:s});if(r===0||o===0)return[];const a=[[0,0]];const i=Math.max(1,e.length/(En-1));const{length:c}=e;for(let e=0,l=i;e<c;l+=i){
e=Math.min(c,Math.max(e+1,Math.ceil(l)));const rate=(n,s)=>(0,Et.d$)({rows:n},c-e,c)/s;a.push([rate(s,o),rate(n,r)])}return a}var xn=s(1262);var Nn=s(4724)
;const _n=.001;const $n=.5;const An=1e3;const jn=256;function weakSegments(e,n,{minCases:s,alpha:r,most:o=10}){const a={cases:e.right+e.wrong,wrong:e.wrong}
;const{tests:i,crossing:c,cells:l}=worseCells(e,n,a,{least:Math.max(s,_n*a.cases,1),level:Math.log(r)});const u=i.pairs===0||i.singles===0?1:.5
;const weight=({runs:e})=>u/(e.length===1?i.singles:i.pairs);const d=(0,pn.kQ)(l.map(({raw:e})=>e),l.map(weight));const f=l.map((e,n)=>({...e,logP:d[n]
})).filter(({logP:e})=>e<=Math.log(r)).sort((e,n)=>e.raw-n.raw).slice(0,An);const m=Math.log(u*r/Math.max(1,i.singles));const h=worseThanParts(f,c,e,r)
;const p=f.filter(e=>e.runs.length===1&&!isExplained(e,h,a,m));const g=withoutTwins([...p,...h],e)
;return joinNeighbours(g,n).map(({runs:e,cases:s,wrong:r,logP:o})=>({condition:conditionOf(e,n),cases:s,wrong:r,errorRate:r/s,
restErrorRate:s<a.cases?(a.wrong-r)/(a.cases-s):0,logP:Math.max(-Number.MAX_VALUE,o)
})).sort((e,n)=>n.errorRate-n.restErrorRate-(e.errorRate-e.restErrorRate)).slice(0,o)}function logTail(e,n){if(e.wrong*n.cases<=n.wrong*e.cases)return 0
;return(0,Fe.w)(n.cases,n.wrong,e.cases,e.wrong)}function worseCells(e,n,s,{least:r,level:o}){const{cells:a,singles:i,pairs:c}=e;const l={tests:{singles:0,
pairs:0},crossing:new Uint32Array(a.length*jn),cells:[]};const u=a.map((e,s)=>Array.from({length:e},(e,r)=>nameable(n[s],r)));const take=(e,n,a,i)=>{
const c=n[a*2+1];const u=n[a*2]+c;if(u<r||u>=s.cases)return false;l.tests[e]++;const d=logTail({cases:u,wrong:c},s);d<0&&d<=o&&l.cells.push({runs:i(),cases:u,
wrong:c,raw:d,logP:0});return true};const run=(e,n)=>({feature:e,first:n,last:n})
;for(let e=0;e<a.length;e++)for(let n=0;n<a[e];n++)u[e][n]&&take("singles",i[e],n,()=>[run(e,n)]);for(let e=0;e<a.length;e++)for(let n=e+1;n<a.length;n++){
const s=c[(0,Nn.dR)(e,n,a.length)];for(let r=0;r<a[n];r++){if(!u[n][r])continue;for(let o=0;o<a[e];o++){
if(!u[e][o]||!take("pairs",s,r*a[e]+o,()=>[run(e,o),run(n,r)]))continue;l.crossing[cellKey(e,o)]++;l.crossing[cellKey(n,r)]++}}}return l}function cellKey(e,n){
return e*jn+n}function singleCell(e,n,s){return cellAt(e.singles[n],s,[{feature:n,first:s,last:s}])}function cellAt(e,n,s){const r=e[n*2+1];return{runs:s,
cases:e[n*2]+r,wrong:r,logP:0}}function worseThanParts(e,n,s,r){return e.filter(e=>e.runs.length===2&&e.runs.every(({feature:o,first:a})=>{
const i=Math.log(r/(2*n[cellKey(o,a)]));return logTail(e,singleCell(s,o,a))<=i}))}function isExplained(e,n,s,r){const o=new Map
;for(const{runs:s,cases:r,wrong:a}of n){const n=s.find(({feature:n})=>n!==e.runs[0].feature);if(!s.some(n=>sameRun(n,e.runs[0])))continue
;const i=o.get(n.feature)??{cases:0,wrong:0};o.set(n.feature,{cases:i.cases+r,wrong:i.wrong+a})}const without=(e,n)=>({cases:e.cases-n.cases,
wrong:e.wrong-n.wrong});return[...o.values()].some(n=>logTail(without(e,n),without(s,n))>r)}function withoutTwins(e,n){const s=[]
;for(const r of e.sort((e,n)=>e.raw-n.raw)){
const e=s.some(({runs:e})=>e.length===r.runs.length&&[e,e.toReversed()].some(e=>e.every((e,s)=>sameRows(e,r.runs[s],n))));e||s.push(r)}return s}
function sameRows(e,n,s){if(e.feature===n.feature)return sameRun(e,n);const[r,o]=e.feature<n.feature?[e,n]:[n,e];const a=s.pairs[(0,
Nn.dR)(r.feature,o.feature,s.cells.length)];const i=cellAt(a,o.first*s.cells[r.feature]+r.first,[]).cases;const cases=e=>singleCell(s,e.feature,e.first).cases
;return i>=$n*Math.min(cases(e),cases(n))}function sameRun(e,n){return e.feature===n.feature&&e.first===n.first&&e.last===n.last}function joinNeighbours(e,n){
const s=[...e];for(let e=0;e<s.length;e++)for(let r=e+1;r<s.length;r++){const o=join(s[e],s[r],n);if(o===null)continue;s.splice(r,1);s[e]=o;e=-1;break}return s}
function join(e,n,s){if(e.runs.length!==n.runs.length||e.runs.some((e,s)=>e.feature!==n.runs[s].feature))return null
;const r=e.runs.findIndex((e,s)=>!sameRun(e,n.runs[s]));const o=e.runs.every((e,s)=>s===r||sameRun(e,n.runs[s]));const[a,i]=[e.runs[r],n.runs[r]]
;if(!o||!adjoining(a,i,s[a.feature]))return null;const c={feature:a.feature,first:Math.min(a.first,i.first),last:Math.max(a.last,i.last)};return{
runs:e.runs.with(r,c),cases:e.cases+n.cases,wrong:e.wrong+n.wrong,logP:Math.min(e.logP,n.logP)}}const Rn=.95;const Sn={
binary:["auroc","f1","accuracy","precision","recall","average_precision","brier","log_loss","calibration_error"],
multiclass:["accuracy","f1","precision","recall","balanced_accuracy","auroc","log_loss"],regression:["mae","rmse","r2","median_absolute_error","bias"]}
;function weakConditions({segments:e},n){return n===null?[]:weakSegments(n.counts,n.features,e).map(({condition:e})=>e)}
function measure(e,n,{features:s,columns:r},o){return{...n,...(0,mn.ou)(e,s,r),segments:measureSegments(e.data.task,o)}}
function measureAnswers(e,{reference:n,candidate:s,dependence:r},o){return{reference:measureSet(e,n),candidate:measureSet(e,s),
comparisons:wanted(e).map(({metric:e,class:r})=>compare_compare(e,r,n.outcome,s.outcome,o,Rn)),...e.data.task==="multiclass"&&{
classes:measureClasses(n.outcome,s.outcome,Rn)},edgeCases:e.edgeCases.map(({name:e,where:r,metrics:o},a)=>({name:e,where:r,referenceRows:n.edgeCases[a].rows,
candidateRows:s.edgeCases[a].rows,comparisons:o.map(e=>compareOutcomes(e.metric,e.class,n.edgeCases[a].outcome,s.edgeCases[a].outcome))})),
...estimates(n.outcome,s),...r?{dependence:dependence(r)}:{}}}function measureSegments(e,n){const[s,r]=e==="regression"?["mae",-1]:["accuracy",1]
;const rank=({candidate:e})=>"value"in e?r*e.value:1/0;return n.map(({where:e,reference:n,candidate:r})=>({where:e,rows:[n.rows,r.rows],
comparison:compareOutcomes(s,null,n.outcome,r.outcome)})).sort((e,n)=>rank(e.comparison)-rank(n.comparison)).map(({where:e,rows:[n,s],comparison:r})=>({name:e,
where:e,referenceRows:n,candidateRows:s,comparisons:[r]}))}function compareOutcomes(e,n,s,r,o=null){return compare_compare(e,n,s,r,o,Rn)}function wanted(e){
const{task:n,score:s,scores:r}=e.data;const o=e.metrics.map(({metric:e,class:n})=>({metric:e,class:n}));const a=s!==null||r!==null||n==="regression"
;for(const e of Sn[n]){if(ht.Zv[e].needs==="scores"&&!a)continue;o.some(n=>n.metric===e&&n.class===null)||o.push({metric:e,class:null})}return o}
function measureSet({data:e},n){const{outcome:s,times:r}=n;const hidden=n=>n!==null&&e.private.includes(n);const o=hidden(e.time)?null:r?.span??null
;const a=hidden(e.score)?null:s.scores;const iso=e=>new Date(e).toISOString();const{confusion:i}=s;const c=i?.classes.length??0;return{rows:n.rows,labels:{
rows:n.rows,labelled:n.labelled,pending:n.pending,unmatched:n.unmatched,sha256:n.leftovers?.sha256??null},from:o&&iso(o.from),to:o&&iso(o.to),
curves:a&&curvesOf(a),...s.classScores&&{classCurves:classCurves(s.classScores,n=>hidden(e.scores?.[n]??null))},confusion:i&&{classes:i.classes,
positive:i.positive,rows:i.classes.map((e,n)=>[...i.table.subarray(n*c,(n+1)*c)])},agreement:hidden(e.label)||hidden(e.prediction)?null:n.agreement??null}}
function curvesOf(e){return{roc:roc(e),calibration:calibration(e),thresholds:(0,xn.p)(e)}}const Cn=12;function classCurves(e,n){
const cases=e=>e.positives.reduce((e,n)=>e+n,0);return[...e].filter(([e])=>!n(e)).sort(([,e],[,n])=>cases(n)-cases(e)).slice(0,Cn).map(([e,n])=>({class:e,
roc:roc(n),calibration:calibration(n)}))}function estimates(e,n){const{unlabelled:s,unlabelledClasses:r,unlabelledNumbers:o}=n;const a={estimated:[]}
;if(o)return e.losses?asEstimates(estimateLosses(e.losses,o),n.rows):a;if(r){const{classScores:s}=e;return s?asEstimates(estimateClasses(s,r),n.rows):a}
if(!s)return a;const i=s.positives.reduce((e,n,r)=>e+n+s.negatives[r],0);const{scores:c}=e;if(c&&c.scores.length>0){const e=estimateByReference(c,s)
;if(!("noEvidence"in e)||e.noEvidence==="outsideSupport")return asEstimates(e,i)}const l=s.positives.map((e,n)=>e+s.negatives[n])
;const u=estimateWithoutLabels({values:s.scores,rows:l},s.positives);const d=Object.entries(u).flatMap(([e,n])=>typeof n==="number"&&(0,ht.NI)(e)?[{metric:e,
value:n,interval:null,cases:i}]:[]);return{estimated:d}}function asEstimates(e,n){if(isNoEvidence(e))return{estimated:[],notEstimated:e}
;const s=Object.entries(e).flatMap(([e,s])=>s!==null&&(0,ht.NI)(e)?[{metric:e,...s,cases:n}]:[]);return{estimated:s}}function isNoEvidence(e){
return"noEvidence"in e}function blockVariance(e){const n=e.length;let[s,r]=[0,0];for(const n of e){s+=n.y;r+=n.x}const o=s/r;const a=e.map(e=>e.y-o*e.x)
;const i=a.reduce((e,n)=>e+n*n,0);const c=a.reduce((e,n,s)=>e+(s===0?0:n*a[s-1]),0);const l=i+2*Math.max(0,c);return n<2?Number.NaN:n/(n-1)*(l/r/r)}
function effectiveSize(e){const n=e.length;const s=e.reduce((e,n)=>e+n,0)/n;let[r,o]=[0,0];for(let a=0;a<n;a++){const n=e[a]-s;r+=n*n;a>0&&(o+=n*(e[a-1]-s))}
if(!(r>0))return{size:n,correlation:0};const a=o/r;const i=Math.min(1-1/n,Math.max(0,a+(1+4*a)/n));return{size:Math.max(1,n*(1-i)/(1+i)),correlation:i}}
function shareOf(e){const{met:n,rows:s}=e;if(!(s>0))return noEvidence("noneCounted",0);const r=n/s;const{error:o,df:a}=errorOfShare(e);const i={value:r,
standardError:o,cases:Math.round(s),bounds:e=>effectiveWilson(r,o,s,studentOf(e,a)),proof(e){const n=r>0&&r<1?r*(1-r)/o**2:s;const i=n*(e/studentOf(e,a))**2
;return clopperPearson(r*i,i,e)}};return i}function errorOfShare({met:e,rows:n,blocks:s}){const r=e/n;const o=r*(1-r)/n;if(!isEnough(s))return{
error:Math.sqrt(o),df:1/0};const a=blockVariance(s.map(e=>({y:e.met,x:e.rows})));return a>o?{error:Math.sqrt(a),df:s.length-1}:{error:Math.sqrt(o),df:1/0}}
function isEnough(e){return e!==null&&e.length>=ie&&e.every(({rows:e})=>e>=ae)}function designEffect(e){const n=e.met/e.rows;const s=n*(1-n)/e.rows
;return s>0?Math.max(1,errorOfShare(e).error**2/s):1}function budgetLeft(e,n){if(!("value"in e))return e;const left=e=>1-(1-e)/(1-n)
;const both=([e,n])=>[left(e),left(n)];return{...e,value:left(e.value),standardError:e.standardError/(1-n),bounds:(n,s)=>both(e.bounds(n,s)),
proof:(n,s)=>both((e.proof??e.bounds)(n,s))}}function otherShare(e){if(!("value"in e))return e;const turned=([e,n])=>[1-n,1-e];return{...e,value:1-e.value,
bounds:(n,s)=>turned(e.bounds(n,s)),proof:(n,s)=>turned((e.proof??e.bounds)(n,s))}}const qn=.001;const Tn=30;const reach=e=>normalQuantile(1-qn/Math.max(1,e))
;function shareMembers(e,n,s){const r=designEffect(e);const o=reach(n.length);const bad=({rows:e,met:n})=>s==="higher"?e-n:n;const a={rows:sum(n,({rows:e})=>e),
bad:sum(n,bad)};return n.flatMap(e=>{const n={rows:e.rows,bad:bad(e)};const i={rows:a.rows-n.rows,bad:a.bad-n.bad};if(n.rows<Tn||i.rows<Tn)return[]
;const[c,l]=[n.bad/n.rows,i.bad/i.rows];const bounded=e=>({value:e.bad/e.rows,bounds:wilson(e.bad/r,e.rows/r,o)})
;const[u]=differenceBounds(bounded(n),bounded(i));const shown=e=>s==="higher"?1-e:e;return[{name:e.name,value:shown(c),others:shown(l),rows:Math.round(n.rows),
times:members_timesOf(c,l),beyond:u>0}]})}function quantileMembers({rows:e,value:n,blocks:s,members:r},o){const a=s?.reduce((e,n)=>e+n.met,0)??o*e
;const i=designEffect({met:a,rows:s===null?e:sum(s,e=>e.rows),blocks:s});const c=reach(r.length);return r.flatMap(({name:e,rows:s,value:r,others:a,beyond:l})=>{
if(s<Tn||Number.isNaN(a)||Number.isNaN(n))return[];const[u]=wilson(l/i,s/i,c);return[{name:e,value:r,others:a,rows:s,times:members_timesOf(r,a),beyond:u>1-o}]})
}function meanMembers({members:e},n,s){const r=reach(e.length);const o={rows:sum(e,({rows:e})=>e),sum:sum(e,e=>e.sum),squares:sum(e,({squares:e})=>e)}
;return e.flatMap(e=>{const a={rows:o.rows-e.rows,sum:o.sum-e.sum,squares:o.squares-e.squares};if(e.rows<Tn||a.rows<Tn)return[];const[i,c]=[e,a].map(e=>{
const s=e.sum/e.rows;return{mean:s,error:Math.max(0,e.squares/e.rows-s*s)/e.rows*n}});const l=s==="lower"?i.mean-c.mean:c.mean-i.mean
;const u=s==="lower"?members_timesOf(i.mean,c.mean):members_timesOf(c.mean,i.mean);return[{name:e.name,value:i.mean,others:c.mean,rows:e.rows,times:u,
beyond:l>r*Math.sqrt(i.error+c.error)}]})}function valueMembers(e,n){const s=reach(e.size);const r=[...e].map(([e,n])=>{const s=sum(n,e=>e)/n.length
;const r=sum(n,e=>(e-s)**2)/Math.max(1,n.length-1);return{name:e,mean:s,values:n.length,error:r/effectiveSize(n).size}});return r.flatMap(e=>{
const o=r.filter(n=>n!==e);if(o.length===0)return[];const a=sum(o,({mean:e})=>e)/o.length;const i=sum(o,e=>e.error)/o.length**2
;const c=n==="lower"?e.mean-a:a-e.mean;const l=n==="lower"?members_timesOf(e.mean,a):members_timesOf(a,e.mean);return[{name:e.name,value:e.mean,others:a,
rows:e.values,times:l,beyond:c>0&&c>=s*Math.sqrt(e.error+i)}]})}function members_timesOf(e,n){if(!(e>0))return 0;return n>0?e/n:1/0}function sum(e,n){
return e.reduce((e,s)=>e+n(s),0)}function meanOf({rows:e,sum:n,blocks:s}){if(e===0)return noEvidence("noneCounted",0)
;if(!isEnough(s))return noEvidence("fewBlocks",e);const r=Math.sqrt(blockVariance(s.map(e=>({y:e.sum,x:e.rows}))));return symmetric(n/e,r,e,s.length-1)}
function meanOverTime(e){const n=e.length;if(n<Fn)return noEvidence("fewValues",n);const s=e.reduce((e,n)=>e+n,0)/n;const r=e.reduce((e,n)=>e+(n-s)**2,0)/(n-1)
;const{size:o}=effectiveSize(e);if(o<In)return plainValue(s,n);return symmetric(s,Math.sqrt(r/(1-1/o)/o),n,o-1)}const In=8;function plainValue(e,n){return{
value:e,standardError:0,cases:n,bounds:()=>[e,e],proof:()=>[-1/0,1/0]}}const Fn=20;function rateOf({rows:e,span:n,bins:s},r){const o=n===null?0:n.to-n.from
;if(e===0)return noEvidence("noneCounted",0);if(!(o>0))return noEvidence("noSpan",e);const a=r/o;if(s.length<Fn){const bounds=n=>{const s=normal_normalCdf(-n)
;const r=(0,bt.l1)(s,2*e)/2;const o=(0,bt.l1)(1-s,2*e+2)/2;return[r*a,o*a]};return{value:e*a,standardError:Math.sqrt(e)*a,cases:e,bounds:bounds}}
const i=s.length;const c=e/i;const l=s.reduce((e,n)=>e+(n.rows-c)**2,0)/(i-1);return symmetric(e*a,Math.sqrt(Math.max(e,l*i))*a,e,i-1,0)}
function symmetric(e,n,s,r,o=-1/0){return{value:e,standardError:n,cases:s,bounds(s){const a=studentOf(s,r)*n;return[Math.max(o,e-a),e+a]}}}
function woodruff(e,n,s,r){const[o,a]=[n-r*s,n+r*s];return{interval:[woodruff_valueAt(e,o),woodruff_valueAt(e,a)],open:[o<=0,a>1-1e-12]}}
function woodruff_valueAt(e,n){const s=(0,Et.QL)(e);if(s===0)return Number.NaN;const r=Math.min(s,Math.max(1,Math.ceil(n*s-1e-9)))-1;return e.values[(0,
Et.bJ)(e.rows,r).index]}function percentile(e,n){const{rows:s,value:r,blocks:o}=e;if(s===0)return noEvidence("noneCounted",0)
;if(!isEnough(o))return noEvidence("fewBlocks",s);const a=o.reduce((e,n)=>e+n.met,0);const i=o.reduce((e,n)=>e+n.rows,0);const{error:c,df:l}=errorOfShare({
met:a,rows:i,blocks:o});const u=Math.max(c,Math.sqrt(n*(1-n)/i));const reach=s=>woodruff(e.counts,n,u,studentOf(s,Number.isFinite(l)?l:o.length-1))
;const d=reach(Ln);const f=n*(1-n)/u**2;const m=f*Math.min(n,1-n);if(d.open[0]||d.open[1]||m<Bn)return noEvidence("fewBeyond",s);return{value:r,
standardError:(d.interval[1]-d.interval[0])/(2*Ln),cases:s,bounds:e=>reach(e).interval,proof(e){const{interval:n,open:s}=reach(e)
;return[s[0]?-1/0:n[0],s[1]?1/0:n[1]]}}}const Ln=normalQuantile(.975);const Bn=10;function measureCounted(e,n,s){return{rule:e,
candidate:n===null?noEvidence("noColumn",0):statisticOf(e,n),reference:s===null?noEvidence("noColumn",0):statisticOf(e,s),plain:n?.kind==="starts",
points:n===null?[]:pointsOf(e,n),blocks:blocksOf(n),covered:null,members:n===null||e.by===null?null:counted_membersOf(e,n)}}
function statisticOf({measures:e,objective:n},s){switch(s.kind){case"share":{const e=shareOf(s);return n===null?e:budgetLeft(otherShare(e),n)}case"quantile":
return percentile(s,e.kind==="quantile"?e.quantile:Number.NaN);case"mean":return meanOf(s);case"rate":
return rateOf(s,e.kind==="rate"?e.per.milliseconds:Number.NaN);case"starts":return s.rows===0?noEvidence("noneCounted",0):plainValue(s.starts,s.rows)}}
function blocksOf(e){if(e===null||e.kind==="starts")return null;if(e.kind==="rate")return e.bins.length>1?e.bins.length:null
;return isEnough(e.blocks)?e.blocks.length:null}function pointsOf({measures:e,objective:n},s){const drawn=(e,n)=>(e??[]).map(e=>{const s=n(e);return{
from:e.from,to:e.to,value:Number.isFinite(s)?s:null,cases:e.rows}});switch(s.kind){case"share":{if(n===null)return drawn(s.blocks,({met:e,rows:n})=>e/n);let e=0
;return drawn(s.blocks,({met:r})=>{e+=r;return 1-e/(s.rows*(1-n))})}case"quantile":return drawn(s.blocks,({value:e})=>e);case"mean":
return drawn(s.blocks,({sum:e,rows:n})=>e/n);case"rate":{const n=e.kind==="rate"?e.per.milliseconds:Number.NaN
;return s.bins.length<2?[]:drawn(s.bins,({from:e,to:s,rows:r})=>r/(s-e)*n)}case"starts":return[]}}function counted_membersOf(e,n){const s=betterOf(e)??"lower"
;if(n.kind==="share"){const r=e.objective===null?s:"lower";return shareMembers(n,n.members,r)}
if(n.kind==="quantile")return quantileMembers(n,e.measures.kind==="quantile"?e.measures.quantile:Number.NaN);if(n.kind!=="mean")return null
;return meanMembers(n,meanEffect(n),s)}function meanEffect(e){if(!isEnough(e.blocks))return 1;const n=e.members.reduce((e,n)=>e+n.squares,0)
;const s=e.members.reduce((e,n)=>e+n.rows,0);const r=e.sum/e.rows;const o=(n/s-r*r)/e.rows;const a=blockVariance(e.blocks.map(({sum:e,rows:n})=>({y:e,x:n})))
;return o>0?Math.max(1,a/o):1}function measureFetched(e,n){const s={rule:e,reference:noEvidence("noReference",0),points:[],blocks:null,covered:null,members:null
};const r=n?.byName.get(e.name)??[];const o=r.filter(n=>n.counts!==null===(e.measures.kind==="ratio"));if(n===null||o.length===0)return{...s,
candidate:noEvidence("notFetched",0),plain:false};const a=e.measures.kind==="ratio"?ratio(e,o):values(e,o);const{covered:i,why:c}=coverage(e,o);return{...s,
...a,covered:i,candidate:c===null?a.candidate:noEvidence(c,a.candidate.cases)}}function ratio(e,n){const s=stretchesOf(n);const r={
met:s.reduce((e,{good:n})=>e+n,0),rows:s.reduce((e,{total:n})=>e+n,0),blocks:s.map(({good:e,total:n})=>({met:e,rows:n}))};const o=shareOf(r)
;const a=e.measures.kind==="ratio"&&e.measures.counts==="bad"?otherShare(o):o;const i=e.measures.kind==="ratio"&&e.measures.counts==="bad";let[c,l]=[0,0]
;const u=s.map(({from:n,to:s,good:o,total:a})=>{c+=a-o;l+=a;const u=e.objective===null?null:l>0?1-c/(r.rows*(1-e.objective)):null;const d=a>0?i?1-o/a:o/a:null
;return{from:n,to:s,value:e.objective===null?d:u,cases:a}});return{candidate:e.objective===null?a:budgetLeft(o,e.objective),plain:false,points:u,
blocks:isEnough(r.blocks)?r.blocks.length:null,members:e.by===null?null:shareMembers(r,memberCounts(n),"higher")}}function stretchesOf(e){const n=new Map
;for(const{from:s,to:r,counts:o}of e){if(s===null||o===null)continue;const e=`${s} ${r}`;const a=n.get(e)??{from:s,to:r,good:0,total:0};a.good+=o.good
;a.total+=o.total;n.set(e,a)}return[...n.values()].sort((e,n)=>e.from-n.from)}function memberCounts(e){const n=new Map;for(const{by:s,counts:r}of e){
if(s===null||r===null)continue;const e=n.get(s)??{name:s,rows:0,met:0};e.rows+=r.total;e.met+=r.good;n.set(s,e)}return[...n.values()]}function values(e,n){
const s=new Map;for(const{to:e,value:r}of n)s.set(e,[...s.get(e)??[],r]);const r=[...s].map(([e,n])=>({from:null,to:e,value:n.reduce((e,n)=>e+n,0)/n.length,
cases:null}));const o=new Map;for(const{by:e,value:s}of n)e!==null&&o.set(e,[...o.get(e)??[],s]);const a=fetched_statisticOf(e,r);const i=betterOf(e);return{
candidate:a,plain:"value"in a&&!Number.isFinite(a.proof?.(1)[0]??0),points:r.length>1?r:[],blocks:null,members:e.by===null||i===null?null:valueMembers(o,i)}}
function fetched_statisticOf({measures:e},n){const s=n.map(({value:e})=>e);if(e.kind==="values")return meanOverTime(s);if(s.length>=Fn)return meanOverTime(s)
;return s.length===1?plainValue(s[0],1):noEvidence("severalValues",s.length)}const Dn=.9;function coverage({over:e,measures:n},s){if(e===null)return{
covered:null,why:null};const r=Math.max(...s.map(({at:e})=>e));const o=Math.max(...s.map(({to:e})=>e));const a=r-o;if(n.kind==="value")return{covered:null,
why:a>1e3?"stopped":null};const i=n.kind==="values"?n.every.milliseconds:stepOf(s);if(a>Math.max(i/2,1e3))return{covered:null,why:"stopped"}
;const c=new Set(s.map(({to:e})=>e));const l=n.kind==="values"?c.size*i:spanned(s);const u=Math.min(1,l/e.milliseconds);return{covered:u>.999?null:u,
why:u<Dn?"gaps":null}}function stepOf(e){return Math.max(0,...e.map(({from:e,to:n})=>e===null?0:n-e))}function spanned(e){
return stretchesOf(e).reduce((e,{from:n,to:s})=>e+s-n,0)}const Pn=1e-4;const Wn=20;const Un=30;function measureHosts(e,n){if(e===null||e.length===0)return null
;return{hosts:e.length,versions:unevenVersions(e,n),clocks:clocksOf(e)}}function unevenVersions(e,n){const s=e.reduce((e,n)=>e+n.rows,0);const r=new Map
;for(const{versions:n}of e)for(const[e,s]of n??[])r.set(e,(r.get(e)??0)+s);const o=Math.max(1,e.length*r.size);return[...r].flatMap(([r,a])=>{
if(n!==null&&!n.includes(r))return[];const i=a/s;const of=e=>e.versions?.get(r)??0;const c=e.filter(e=>of(e)===0&&e.rows*Math.log1p(-i)<Math.log(Pn/o))
;if(c.length===0)return[];const l=e.filter(e=>of(e)>0);return[{version:r,on:l.map(({name:e})=>e),notOn:c.map(({name:e})=>e)}]})}function clocksOf(e){
const n=e.filter(({rows:e,first:n,last:s})=>e>=Un&&Number.isFinite(n)&&s>n);if(n.length<2)return null;const s=n.reduce((e,{rows:n})=>e+n,0)
;if(n.every(({ahead:e})=>e!==null)){const e=hosts_middle(n.map(({ahead:e})=>e));return{...hosts_apart(n.map(({name:n,ahead:s})=>({name:n,ahead:(s-e)/1e3}))),
cases:s}}const r=n.map(e=>({name:e.name,ahead:(hosts_stepOf(e)||shiftOf(e,n))/1e3}));return{...hosts_apart(r),cases:s}}function hosts_apart(e){
const n=e.map(({ahead:e})=>e);const s=e.filter(({ahead:e})=>e!==0).sort((e,n)=>Math.abs(n.ahead)-Math.abs(e.ahead));return{apart:Math.max(...n)-Math.min(...n),
hosts:s}}function hosts_stepOf({inOrder:e}){return e!==null&&Math.abs(e.ahead)>6*e.error?e.ahead:0}function shiftOf(e,n){
const s=e.first-hosts_middle(n.map(e=>e.first));const r=e.last-hosts_middle(n.map(e=>e.last));const o=Math.max(...n.map(({rows:e,first:n,last:s})=>(s-n)/e))
;const[a,i]=[Math.min(Math.abs(s),Math.abs(r)),Math.max(Math.abs(s),Math.abs(r))];if(s*r<=0||a<Wn*o||i-a>Wn*o)return 0;return i>(e.last-e.first)/2?0:(s+r)/2}
function hosts_middle(e){const n=[...e].sort((e,n)=>e-n);const s=n.length>>1;return n.length%2===1?n[s]:(n[s-1]+n[s])/2}function measureOperations(e,n,s){
const r=rowRules(e);const found=o=>{if(o===null)return null;if(isFetched(o.measures)){const n=fetchedRules(e).find(e=>e===o)
;return s==="not asked"?null:measureFetched(n,s)}const a=r.indexOf(o);const i=r[a];if(n===null)return{...measureCounted(i,null,null),
candidate:noEvidence("notCounted",0)};return measureCounted(i,n.candidate.measures[a]??null,n.reference.measures[a]??null)}
;const{restarts:o,hardwareErrors:a,clockSkew:i,version:c}=e.deployment;return{measures:e.operations.map(found).filter(e=>e!==null),restarts:found(o),
hardwareErrors:found(a),clockSkew:found(i.fetched),hosts:measureHosts(n?.candidate.hosts??null,c?.expect??null)}}const zn=50
;function operationsShown(e,{measures:n}){if(n.length===0)return{};return{operations:n.map(({rule:n,candidate:s,reference:r,plain:o,points:a,members:i})=>({
name:n.name,candidate:measured(s,.95),reference:measured(r,.95),plain:o,points:a,members:(i??[]).slice(0,zn).map(({name:s,value:r,rows:o})=>({
name:n.by!==null&&e.data.private.includes(n.by)?null:s,value:r,rows:o}))}))}}var Kn=s(8532);var Jn=s(8395);var Gn=s(3759);Kn.$W({jitless:true})
;const Zn=Jn.aig({error:"a number"});const Vn=Jn.YjP({error:'a time such as "2026-11-30T12:00:00Z"'});const Yn=Jn.YjP({error:"a text"
}).check(Gn.m9(1,"a text that is not empty"),Gn.Eb(4e3,"a text of at most 4,000 characters"));const Hn=Jn.rej({name:Yn,by:Jn.lqM(Yn),good:Jn.lqM(Zn),
bad:Jn.lqM(Zn),total:Jn.lqM(Zn),value:Jn.lqM(Zn),from:Jn.lqM(Vn),to:Jn.lqM(Vn),at:Jn.lqM(Vn),query:Jn.lqM(Jn.L5J()),window:Jn.lqM(Jn.L5J())})
;const Qn='{"name":"availability","good":9991,"total":10000,"from":"2026-11-29T00:00:00Z","to":"2026-11-30T00:00:00Z"}';function readLine(e,n){
const wrong=e=>new c.P_(`${n}: ${e}`);let s;try{s=JSON.parse(e)}catch{throw wrong(`is not JSON. Write one object a line, such as ${Qn}.`)}
if(typeof s!=="object"||s===null||Array.isArray(s))throw wrong(`is not a JSON object. Write one object a line, such as ${Qn}.`);const r=Hn.safeParse(s)
;if(!r.success)throw wrong(faultOf(r.error.issues[0]));const o=r.data;const moment=e=>{if(o[e]===void 0)return null
;const n=Xn.test(o[e])?Date.parse(o[e]):Number.NaN;if(Number.isNaN(n))throw wrong(`"${e}" is no time with its zone. Write it as 2026-11-30T12:00:00Z.`);return n
};const[a,i,l]=[moment("from"),moment("to"),moment("at")];const u=i??l;if(u===null)throw wrong('says no time. Add "to", the end of the time that it is about.')
;if(a!==null&&a>=u)throw wrong('"from" is not before "to".');const d=countsOf(o,wrong);const f=o.value??null
;if(d===null===(f===null))throw wrong(d===null?'holds neither counts nor a value. Add "good" (or "bad") and "total", or "value".':"holds both counts and a value. Keep one of them.")
;if(d!==null&&a===null)throw wrong('counts over a time that does not begin. Add "from".');return{name:o.name.trim(),by:o.by??null,counts:d,value:f,from:a,to:u,
at:l??u}}const Xn=/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;function countsOf({good:e,bad:n,total:s},r){
if(e===void 0&&n===void 0&&s===void 0)return null;if(s===void 0||e===void 0===(n===void 0))throw r('counts take "total" and one of "good" and "bad".')
;const o=e??n;if(!(o>=0&&s>=0))throw r("a count is below 0.")
;if(o>s*1.02+1)throw r(`more are ${e===void 0?"bad":"good"} (${o}) than there are in all (${s}). Are they swapped?`);const a=Math.min(o,s);return{
good:e===void 0?s-a:a,total:s}}function faultOf(e){
if(e.code==="unrecognized_keys")return`"${e.keys[0].slice(0,60)}" is not a key of a measure. Its keys are name, by, good, bad, total, value, from, to, at, query, window.`
;const n=String(e.path[0]??"")
;return e.code==="invalid_type"&&e.path.length===1&&e.input===void 0?`lacks "${n}". Write for example ${Qn}.`:`"${n}" is not ${e.message}.`}const es=64e6
;async function readOperations(e){const n=await expandFiles(e);const s=(0,Me.createHash)("sha256");const r=new Map;let o=0;for(const e of n){
const n=await contentOf(e);s.update(n);const a=decoded(n,e);for(const[n,s]of a.split("\n").entries()){if(s.trim()==="")continue
;const a=readLine(s,`${e}, line ${n+1}`);r.set(a.name,[...r.get(a.name)??[],a]);o++}}
if(o===0)throw new c.P_(`${n.join(", ")}: there are no measures in it. "greenlight fetch --help" shows how they come there.`);for(const[e,s]of r){
s.sort((e,n)=>e.to-n.to);refuseTwice(e,s,n)}const a=Math.max(...[...r.values()].flat().map(e=>e.at));return{files:n,sha256:s.digest("hex"),lines:o,byName:r,at:a
}}async function contentOf(e){try{const{size:n}=await(0,ge.stat)(e)
;if(n>es)throw new c.P_(`${e}: holds ${n.toLocaleString("en-US")} bytes. Is it the right file?`);return await(0,ge.readFile)(e)}catch(n){
if(n instanceof c.P_)throw n;throw new c.P_(`${e}: cannot be read (${n instanceof Error&&"code"in n?n.code:String(n)}).`)}}function decoded(e,n){try{
return new TextDecoder("utf-8",{fatal:true}).decode(e)}catch{throw new c.P_(`${n}: is not text in UTF-8. Name the file that greenlight fetch wrote.`)}}
function refuseTwice(e,n,s){const r=new Map;for(const o of n){const n=r.get(o.by);r.set(o.by,o);if(n===void 0)continue
;const a=o.counts===null?o.to===n.to:(o.from??o.to)<n.to;if(!a)continue;const i=o.by===null?"":` of "${o.by.slice(0,60)}"`
;throw new c.P_(`${s.join(", ")}: "${e.slice(0,60)}"${i} counts the time before ${new Date(n.to).toISOString()} twice. Each stretch of time may stand there once; fetch into a new file.`)
}}var ts=s(8815);class PlanError extends c.P_{name="PlanError";problems;file;constructor(e,n){const s=inOrder(n);const r=s.slice(0,ns)
;const o=r.map(({line:n,column:s,message:r})=>`${e}:${n}:${s}: ${r}`);const a=s.length-r.length;super([...o,...a>0?[`${e}: and ${a} more.`]:[]].join("\n"))
;this.file=e;this.problems=r}}const ns=100;function inOrder(e){const n=new Set;return e.filter(({line:e,column:s,message:r})=>{const o=`${e}:${s}:${r}`
;return!n.has(o)&&n.add(o)}).sort((e,n)=>e.line-n.line||e.column-n.column)}function quote(e){const n=JSON.stringify(e.length>60?`${e.slice(0,59)}…`:e)
;return n.replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}
function independentFaults(e,n){const s=new Set;let r=false;return e.filter(e=>{const{line:o}=n(e.pos[0])
;const a=r&&/^(Unexpected|Not a YAML|Missing|Implicit)/.test(e.message);r=true;return!a&&!s.has(o)&&s.add(o)})}
const ss="the plan is nested too deeply to be one. Is it the right file?";function explainSyntax(e,n){const s=lineFrom(n,e.pos[0])
;const r=n[e.pos[0]-1]===">"?`>${s}`:s;if(e.message.includes("call stack"))return ss;switch(e.code){case"TAB_AS_INDENT":
return"a tab is used as indentation. Indent with spaces.";case"MULTIPLE_DOCS":
return"a second document starts here. A plan is one document: remove the line --- or move the rest to a file of its own.";case"BAD_SCALAR_START":
case"UNEXPECTED_TOKEN":
if(/^[>|]/.test(r)&&!/^[>|][-+0-9]*\s*(#.*)?$/.test(r))return`${quote(unit(r))} must be in quotes, because it starts with ${r[0]}. Write "${unit(r)}".`
;if(/^[@`%]/.test(s))return`${quote(unit(s))} must be in quotes, because it starts with ${s[0]}. Write "${unit(s)}".`
;if(e.message.includes("node end"))return`${quote(s.trim())} follows a value that has already ended. Put the whole value into one pair of quotes, or fix the indentation.`
;return`${quote(s.trim())} cannot stand here. Look at the indentation, the colons and the quotes of this line and the one before.`;case"BLOCK_AS_IMPLICIT_KEY":
case"MULTILINE_IMPLICIT_KEY":
return`${quote(s.trim())} cannot stand here: a value already stands on this key, or its colon is not followed by a space. If the text itself holds a colon, put it in quotes.`
;case"MISSING_CHAR":if(e.message.includes("quote"))return"a quote is opened and never closed."
;return`${quote(s.trim())} is neither a key nor a value. A key is followed by a colon and a space.`;case"BAD_INDENT":
if(e.message.startsWith("Flow"))return`a ${e.message.includes("map")?"{":"["} is opened before this place and never closed.`
;return"the indentation does not fit. Keys of one map start in the same column.";case"BAD_DQ_ESCAPE":
return"a backslash in double quotes starts an escape that does not exist. Use single quotes, or write \\\\.";default:
return`not readable as YAML: ${e.message.slice(0,200)}.`}}const lineFrom=(e,n)=>e.slice(n).split(/\r?\n/,1)[0];const unit=e=>/^[^,}\]#]*/.exec(e)[0].trim()
;function readDocument(e,n){const s=new ts.HN;const positionOf=e=>{const{line:n,col:r}=s.linePos(e);return{line:Math.max(1,n),column:Math.max(1,r)}}
;const report=(e,s)=>n.push({...positionOf(e),message:s});let r;try{r=(0,ts.Tp)(e,{lineCounter:s,schema:"core",uniqueKeys:false,prettyErrors:false})}catch(e){
if(!(e instanceof RangeError))throw e;report(0,ss);return null}for(const n of independentFaults(r.errors,positionOf))report(n.pos[0],explainSyntax(n,e))
;if(n.length>0)return null;refuseSpecials(r,e,report,positionOf);if(n.length>0)return null;const o=r.contents;if(!(0,ts.jh)(o)){const e=o===null||(0,
ts.jn)(o)&&o.value===null?"the plan is empty":"a plan is a map of keys and values";report(((0,
ts.Ll)(o)?o.range?.[0]:0)??0,`${e}. It starts like this: plan: credit-default`);return null}return located(o,e,positionOf)}function located(e,n,s){
const r=new WeakMap;const pair=(e,n)=>{let s=r.get(e);if(s===void 0){s=new Map(e.items.map(e=>[keyText(e.key),e]));r.set(e,s)}return s.get(String(n))}
;const step=(e,n)=>{if((0,ts.jh)(e))return pair(e,n)?.value;return(0,ts.oP)(e)?e.items[Number(n)]:void 0};const find=n=>n.reduce(step,e);const startOf=e=>(0,
ts.Ll)(e)?e.range?.[0]??0:0;const nearestTo=n=>{let s=e;for(const e of n){const n=step(s,e);if(!(0,ts.Ll)(n))return s;s=n}return s}
;const at=e=>s(e.length===0?0:startOf(nearestTo(e)));return{value:toPlain(e),at:at,atKey:e=>{const n=find(e.slice(0,-1));const r=(0,
ts.jh)(n)&&e.length>0?pair(n,e.at(-1))?.key:null;return(0,ts.Ll)(r)?s(startOf(r)):at(e)},text:e=>{const s=find(e);if((0,
ts.jn)(s)&&typeof s.value==="string")return s.value;const[r,o]=(0,ts.Ll)(s)&&s.range||[0,0];return n.slice(r,o).trim()},has:e=>find(e)!==void 0,kind:e=>{
const n=find(e);if((0,ts.jh)(n))return"map";if((0,ts.oP)(n))return"list";return(0,ts.jn)(n)&&n.value!==null?"scalar":"nothing"},keys:e=>{const n=find(e)
;return(0,ts.jh)(n)?n.items.map(({key:e})=>keyText(e)):[]}}}const keyText=e=>(0,ts.jn)(e)?e.source??String(e.value):String(e);function toPlain(e){if((0,
ts.jh)(e)){const n=Object.create(null);for(const{key:s,value:r}of e.items)n[keyText(s)]=toPlain(r);return n}if((0,ts.oP)(e))return e.items.map(toPlain)
;return(0,ts.jn)(e)?e.value:null}function refuseSpecials(e,n,s,r){e.directives?.yaml.explicit===true&&s(0,"a %YAML line is not allowed in a plan. Remove it.")
;(0,ts.YR)(e,{Node(e,o){const a=o.range?.[0]??0
;if((0,ts.Vj)(o))s(a,`the alias ${quote(`*${o.source}`)} is not allowed in a plan. Write the value out.`);else if(o.anchor!==void 0){
const e=`the anchor ${quote(`&${o.anchor}`)} is not allowed in a plan. Remove it and write values out.`;s(Math.max(0,n.lastIndexOf(`&${o.anchor}`,a)),e)
}else if(o.tag!==void 0&&o.tag!==null){const e=`the tag ${quote(o.tag)} is not allowed in a plan. Remove it.`;s(tagStart(n,a),e)}(0,ts.jh)(o)&&refuseKeys(o,s,r)
}})}function tagStart(e,n){const s=e.lastIndexOf("!",n);return e[s-1]==="!"?s-1:Math.max(0,s)}function refuseKeys(e,n,s){const r=new Map
;for(const{key:o}of e.items){const e=((0,ts.Ll)(o)?o.range?.[0]:0)??0;const a=keyFault(o,r.get(keyText(o)));a!==null?n(e,a):r.set(keyText(o),s(e).line)}}
function keyFault(e,n){if(!(0,ts.jn)(e))return(0,ts.Vj)(e)?null:"a key must be a word, not a map or a list.";const s=keyText(e)
;if(s==="<<")return"the merge key << is not allowed in a plan. Write the keys out.";if(s==="")return"a key is empty. Write a word before the colon."
;if(s==="__proto__")return'"__proto__" cannot be used as a key. Rename the column or class.'
;return n===void 0?null:`${quote(s)} stands on line ${n} already. Keep one of them.`}const rs={alertmanager:"Prometheus Alertmanager",webhook:"a webhook",
slack:"Slack",teams:"Microsoft Teams",pagerduty:"PagerDuty",email:"e-mail",issue:"a GitHub issue"};const os=/^(?!constructor$)[a-z][a-z0-9-]{0,39}$/
;function variableOf(e,n="address"){const s=`GREENLIGHT_NOTIFY_${e.toUpperCase().replaceAll("-","_")}`;return n==="address"?s:`${s}_${n.toUpperCase()}`}
var as=s(9396);var is=s(9378);Kn.$W({jitless:true});const terms_optional=(e,n)=>terms_described(Jn.lqM(e),n);const required=(e,n)=>terms_described(e.clone(),n)
;function terms_described(e,n){as.fd.add(e,{...n});return e}const cs=/^[^\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]*$/u
;const ls=/^(?:[^\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]|[\n\t])*$/u;const us=Jn.YjP({error:"a name. If it is one, put it in quotes"
}).check(Gn.m9(1,"a name: it is empty"),Gn.Eb(200,"a name: it is longer than 200 characters"),Gn.Fk(cs,"a name: it holds control characters"),Gn.Fk(/\S/,"a name: it is empty")).register(as.fd,{
id:"name",description:"A name, as it stands in the data."});const ds=Jn.YjP({error:"a text. If it is one, put it in quotes"
}).check(Gn.Eb(2e3,"a text: it is longer than 2,000 characters"),Gn.Fk(ls,"a text: it holds control characters"),Gn.Fk(/\S/,"a text: it is empty")).register(as.fd,{
id:"prose",description:"A text for people."});const fs=Jn.KCZ([us,Jn.aig(),Jn.zMY()],{error:"a value of a column"}).register(as.fd,{id:"cell",
description:"A value, as it stands in the data."});const ms=Jn.YjP({error:'a bound such as ">= 0.8"'
}).check(Gn.Fk(is.qp.bound,'a bound such as ">= 0.8" or "> 1%"'),Jn.YPB(e=>!is.qp.bound.test(e)||(0,
is.$c)(e)!==null,"a number a computer can hold")).register(as.fd,{id:"bound",
description:"A bound on the measured value, in quotes: >=, >, <= or <, then a number or per cent.",examples:[">= 0.8","> 1%"]})
;const shareText=e=>Jn.YjP().check(Gn.Fk(is.qp.percent,e));const share=(e,n,s)=>Jn.KCZ([Jn.aig({error:s}).check(Gn.qm(e,s),Gn.Zm(n,s)),shareText(s)],{error:s
}).check(Jn.YPB(s=>{const r=(0,is.cb)(s);return r!==null&&r>=e&&r<=n},s));const hs="an amount such as 0.03 (points) or 10% (relative)"
;const ps=Jn.YjP().check(Gn.Fk(is.qp.amount,hs));const gs=Jn.KCZ([Jn.aig().check(Gn.Tx(0,"an amount above zero")),ps],{error:hs
}).check(Jn.YPB(e=>!is.qp.amount.test(String(e))||((0,is.No)(e)?.value??0)>0,"an amount above zero")).register(as.fd,{id:"amount",
description:"How far the metric may worsen: 0.03 is points, 10% is relative to the earlier value.",examples:[.03,"10%"]});const ws=Jn.YjP({
error:'a length of time such as "24 hours" or "5 days"'
}).check(Gn.Fk(is.qp.period,'a length of time such as "24 hours" or "5 days"'),Jn.YPB(e=>!is.qp.period.test(e)||(0,
is.e0)(e)!==null,"a length of time above zero")).register(as.fd,{id:"period",
description:"A number and a unit: seconds, minutes, hours, days, weeks, months, quarters or years."});const vs=Jn.YjP({
error:'a frequency such as "weekly" or "every 2 weeks"'
}).check(Gn.Fk(is.qp.frequency,'a frequency such as "weekly" or "every 2 weeks"'),Jn.YPB(e=>!is.qp.frequency.test(e)||(0,
is.rB)(e)!==null,"a frequency above zero"));const bs=Jn.zMY({error:"true or false"});const ys=Jn.Whr({error:"a whole number of cases"
}).check(Gn.qm(1,"a whole number of cases, 1 or more"),Gn.Zm(1e9,"a number of cases that data can have"));const ks=Jn.k5n(["NOTE","AMBER","RED"],{
error:"NOTE, AMBER or RED"}).register(as.fd,{id:"raises",description:"What the check raises when it finds something. A NOTE is shown and never gates."})
;const Ms=Jn.KCZ([ks,Jn.rej({raises:required(ks,{description:"The level that the check raises."})})],{error:"NOTE, AMBER or RED"}).register(as.fd,{id:"check",
description:"NOTE, AMBER or RED: what the check raises when it finds something."});const Os=String.raw`(?!(?:.*\/)?\.\.(?:\/|$))`
;const Es=String.raw`(?![\/~]|[A-Za-z][A-Za-z0-9+.\-]*:)`
;const xs=us.check(Gn.Fk(new RegExp(String.raw`^${Es}${Os}[^\\]*$`,"u"),"a file beside the plan or in a folder below it. Write its path from the plan, with /")).clone().register(as.fd,{
id:"file",description:"Path of a file beside the plan or in a folder below it."});const Ns=Object.keys(rs);const _s=Jn.YjP({
error:"the name of a target, such as pager"}).check(Gn.Fk(os,"the name of a target: small letters, digits and -, such as pager"));const $s=Jn.YOg(_s,{
error:"a list of targets, such as [pager, chat]"}).check(Gn.Eb(20,"a list of at most 20 targets"));const As={notify:terms_optional($s,{
description:"The targets that are told: names under notify.targets, or a kind of target by its own name (`issue`). Addresses and secrets never stand in the plan.",
examples:[["pager","chat"]]}),escalate:terms_optional(Jn.rej({after:terms_optional(ws,{
description:"How long after the alert was raised somebody else is told, where nobody has acknowledged it. Left out: when the deadline `within` has passed.",
examples:["24 hours"]}),to:required(ds,{description:"Who is told then: a person, a team or a role.",examples:["@acme/cro"]}),
notify:required($s.check(Gn.m9(1,"a list of at least one target")),{description:"The targets that are told then.",examples:[["cro-mail"]]})}),{
description:"Who is told when the deadline passes and nothing has happened."})};const js=Jn.rej({action:terms_optional(ds,{description:"What is done about it."
}),owner:terms_optional(ds,{description:"Who does it.",examples:["@acme/data"]}),within:terms_optional(ws,{description:"By when.",examples:["3 days"]}),...As})
;const Rs=Jn.rej({targets:terms_optional(Jn.g1P(_s,Jn.k5n(Ns,{error:`one of ${Ns.join(", ")}`}),{
error:"a map from the name of a target to its kind, such as { pager: pagerduty }"}),{
description:`The targets by name, and what each is: ${Ns.join(", ")}. The address of \`pager\` is the environment variable GREENLIGHT_NOTIFY_PAGER, its secret GREENLIGHT_NOTIFY_PAGER_SECRET.`,
examples:[{pager:"pagerduty",chat:"slack","cro-mail":"email"}]}),remind:terms_optional(ws,{
description:"How long before the deadline the owner is reminded (`greenlight remind`). Left out: when a quarter of the time is left.",examples:["4 hours"]}),
could_not_judge:terms_optional(js,{
description:"Who is told when nothing could be judged: unreadable data, a broken plan, a review that never came. What is left out is as at RED.",examples:[{
owner:"@acme/ml-platform",within:"1 day",notify:["chat"]}]}),checks:terms_optional(Jn.YOg(Jn.rej({check:required(us,{
description:"Name of a check as in the verdict, `*` for any text in it. Its findings are an alert of their own and are left out of that of the level. The first entry that fits counts.",
examples:["drift/*"]}),AMBER:terms_optional(js,{description:"Who is told of it at AMBER. What is left out is as under levels."}),RED:terms_optional(js,{
description:"Who is told of it at RED. What is left out is as under levels."})}),{error:"a list of checks and who is told of them"}),{
description:"Checks that have an owner of their own.",examples:[[{check:"drift/*",AMBER:{owner:"@acme/data",notify:["data-chat"]}}]]})})
;const level=e=>Jn.KCZ([ds,Jn.rej({means:terms_optional(ds,{description:`What the level means. Left out: ${e}.`}),action:terms_optional(ds,{
description:"What is done about it.",examples:["retrain the model on new data and monitor closely"]}),owner:terms_optional(ds,{
description:"Who does it: a person, a team or a role. RED must have one.",examples:["@acme/risk-lead"]}),within:terms_optional(ws,{description:"By when.",
examples:["24 hours"]}),...As})],{error:"what the level means, or a map with means, action, owner, within, notify and escalate"});const Ss={
GREEN:"functioning as expected",AMBER:"not functioning as expected, not critical",RED:"not functioning as expected, critical"};const Cs=Jn.rej({
GREEN:terms_optional(level(Ss.GREEN),{description:"All is well."}),AMBER:terms_optional(level(Ss.AMBER),{description:"Something is wrong and can wait a little."
}),RED:terms_optional(level(Ss.RED),{description:"Something is wrong and cannot wait. Needs an owner."})});function normaliseMetrics(e,n,s,r){
return Object.entries(e).flatMap(([e,o])=>{if(!(0,ht.NI)(e)||o===void 0)return[];const a=[...n,e]
;if(!Array.isArray(o))return[metricRule(e,o,a,s.atKey(a).line,s,r)];return o.map((n,o)=>{const i=[...a,o];return metricRule(e,n,i,s.at(i).line,s,r)})})}
function metricRule(e,n,s,r,o,a){return{...bounds(n),line:r,metric:e,class:n.class===void 0?null:o.text([...s,"class"]),falls:fallsOf(n.falls,s,o),
gates:n.gates??true,minCases:n.min_cases??a}}function fallsOf(e,n,s){return(e??[]).map((e,r)=>({from:e.from,amber:metrics_amount(e.amber),
red:metrics_amount(e.red),line:s.at([...n,"falls",r]).line}))}const metrics_amount=e=>e===void 0?null:(0,is.No)(e);function bounds(e){
const read=e=>e===void 0?null:(0,is.$c)(e);return{green:read(e.green),amber:read(e.amber),red:read(e.red)}}function rule(e,n,s){return e===void 0?null:{
...bounds(e),line:s.atKey(n).line}}function normaliseEdgeCases(e,n){return(e.edge_cases??[]).map(({name:e,where:s,min_cases:r,...o},a)=>{
const i=["edge_cases",a];const c=r??30;return{name:e.trim(),where:s.trim(),minCases:c,metrics:normaliseMetrics(o,i,n,c),line:n.at(i).line}})}
function normaliseBehaviour(e,n){return(e.behaviour??[]).map((e,s)=>{const{line:r}=n.at(["behaviour",s]);return{name:e.name.trim(),file:e.file,expect:e.expect,
tolerance:e.tolerance??0,rule:{...bounds(e),line:r},line:r}})}function normaliseData({data:e},n){const cell=s=>e[s]===void 0?null:n.text(["data",s]);return{
task:e.task,id:e.id??null,time:e.time??null,timeZone:e.time_zone??"UTC",label:e.label,positive:cell("positive"),negative:cell("negative"),
classes:e.classes?.map((e,s)=>n.text(["data","classes",s]))??null,score:e.score??null,scores:e.scores===void 0?null:Object.assign(Object.create(null),e.scores),
threshold:e.threshold===void 0?.5:(0,is.cb)(e.threshold),prediction:e.prediction??null,group:e.group??null,labelsAfter:e.labels_after===void 0?null:(0,
is.e0)(e.labels_after),answers:data_answersOf(e.answers,n),...e.format&&{format:Object.assign(Object.create(null),e.format)},...e.log&&{log:{
format:e.log.format,columns:Object.assign(Object.create(null),e.log.columns)}},private:e.private??[],ignored:e.ignored??[]}}function data_answersOf(e,n){
if(e===void 0)return null;const s=Object.keys(e).map(e=>[e,n.text(["data","answers",e])]);return Object.assign(Object.create(null),Object.fromEntries(s))}
function normaliseFeatures({data:e},n){return Object.entries(e.features??{}).map(([e,s])=>{const r=["data","features",e];const o=typeof s==="string"?{type:s}:s
;return{name:e,type:featureType(o),min:o.min??null,max:o.max??null,values:o.values?.map((e,s)=>n.text([...r,"values",s]))??null,
missing:rule(o.missing,[...r,"missing"],n),drift:o.drift===void 0?null:driftOf(o.drift,n.atKey([...r,"drift"]).line),watched:o.watched??true,
line:n.atKey(r).line}})}function featureType({type:e,values:n}){return e??(n===void 0?"number":"category")}function driftOf(e,n){return{...e.test===void 0?{}:{
test:e.test},...e.threshold===void 0?{}:{threshold:e.threshold},...e.raises===void 0?{}:{raises:e.raises},line:n}}function normaliseNotify(e,n,s){
const r=e.notify??{};const o=(r.checks??[]).map(({check:e,AMBER:r,RED:o},a)=>({check:e.trim(),AMBER:contactOf(r??{},n.AMBER),RED:contactOf(o??{},n.RED),
line:s.at(["notify","checks",a]).line}));const{action:a,...i}=n.RED;const c=contactOf(r.could_not_judge??{},{...i,action:null})
;const l=[...Object.values(n),c,...o.flatMap(({AMBER:e,RED:n})=>[e,n])];return{targets:targetsOf(r.targets??{},l),remind:r.remind===void 0?null:(0,
is.e0)(r.remind),couldNotJudge:c,checks:o}}function contactOf(e,n){const{action:s,owner:r,within:o,notify:a,escalate:i}=e;return{action:s?.trim()??n.action,
owner:r?.trim()??n.owner,within:o===void 0?n.within:(0,is.e0)(o),notify:a===void 0?n.notify:[...new Set(a)],escalate:i===void 0?n.escalate:{
after:i.after===void 0?null:(0,is.e0)(i.after),to:i.to.trim(),notify:[...new Set(i.notify)]}}}function targetsOf(e,n){
const s=n.flatMap(({notify:e,escalate:n})=>[...e,...n?.notify??[]]);const r=[...new Set(s)].filter(n=>!Object.hasOwn(e,n)&&Object.hasOwn(rs,n))
;return[...Object.entries(e).map(([e,n])=>({name:e,kind:n})),...r.map(e=>({name:e,kind:e}))]}function normaliseOperations(e,n){
const s=e.deployment?.host?.column??null;return(e.operations??[]).map((e,r)=>{const o=["operations",r];const a=measureOf(e)
;const i=a.kind==="share"||a.kind==="quantile"||a.kind==="mean";return{...bounds(e),name:e.name.trim(),measures:a,over:periodOf(e.over),
objective:e.objective===void 0?null:(0,is.cb)(e.objective),by:e.by??(i?s:null),falls:fallsOf(e.falls,o,n),gates:e.gates??true,
minCases:e.min_cases??(a.kind==="value"?1:a.kind==="values"?20:30),asWritten:e.as_written??false,line:n.at(o).line}})}function measureOf(e){
if(e.where!==void 0)return{kind:"share",where:e.where.trim()};if(e.column!==void 0&&e.quantile!==void 0)return{kind:"quantile",column:e.column,quantile:(0,
is.cb)(e.quantile)};if(e.column!==void 0)return{kind:"mean",column:e.column};if(e.per!==void 0)return{kind:"rate",per:(0,is.e0)(e.per)};const n=e.total??""
;if(e.good!==void 0)return{kind:"ratio",counts:"good",query:e.good.trim(),total:n.trim()};if(e.bad!==void 0)return{kind:"ratio",counts:"bad",query:e.bad.trim(),
total:n.trim()};const s=(e.query??"").trim();const r=periodOf(e.every);return r===null?{kind:"value",query:s}:{kind:"values",query:s,every:r}}
function normaliseFailures(e,n){const s=e.deployment??{};const line=e=>s[e]===void 0?null:n.atKey(["deployment",e]).line
;const{lagging_host:r={},versions_by_host:o}=s;const a=typeof r==="string"?{raises:r,times:void 0}:r;return{laggingHost:{raises:a.raises??"AMBER",
times:a.times??1.5,line:line("lagging_host")},versionsByHost:{raises:o??"AMBER",line:line("versions_by_host")},
clockSkew:clockOf(s.clock_skew,line("clock_skew")),restarts:restartsOf(s.restarts,line("restarts")),
hardwareErrors:hardwareOf(s.hardware_errors,line("hardware_errors"))}}const qs={text:"1 day",milliseconds:864e5};const moreThan=e=>({operator:">",value:e,
text:`> ${e}`});const Ts={restarts:"sum(changes(process_start_time_seconds[$window]))",
dcgm:"sum(increase(DCGM_FI_DEV_ECC_DBE_VOL_TOTAL[$window])) + sum(max_over_time(DCGM_FI_DEV_XID_ERRORS[$window]) > bool 0)",
"node-exporter":"sum(increase(node_edac_uncorrectable_errors_total[$window]))"};function restartsOf(e,n){if(e===void 0)return null;const s=e.column===void 0?{
kind:"value",query:e.query?.trim()??Ts.restarts}:{kind:"starts",column:e.column};return failure(re.restarts,s,e,{...Is,amber:moreThan(0)},n)}
function hardwareOf(e,n){if(e===void 0)return null;const s=e.query?.trim()??Ts[e.from??"dcgm"];return failure(re.hardwareErrors,{kind:"value",query:s},e,{...Is,
red:moreThan(0),green:Fs},n)}const Is={green:null,amber:null,red:null};const Fs={operator:"<=",value:0,text:"<= 0"};function clockOf(e,n){
const s=typeof e==="object"?e:{};const r=typeof e==="string"?e:s.raises??"AMBER";const o=ownRule(s,n);const a={...Is,...r==="RED"?{green:(0,is.$c)("<= 60"),
red:moreThan(60)}:{amber:moreThan(60)}};const i=s.query===void 0?null:{kind:"value",query:s.query.trim()};return{raises:r,column:s.column??null,rule:o,
fetched:i&&{...failure(re.clockSkew,i,s,a,n),gates:o!==null||r!=="NOTE"},line:n}}function failure(e,n,s,r,o){return{...ownRule(s,o)??{...r,line:o??1},name:e,
measures:n,over:periodOf(s.over)??qs,objective:null,by:null,falls:[],gates:true,minCases:1,asWritten:true}}function ownRule(e,n){const s=bounds(e)
;return(s.green??s.amber??s.red)===null?null:{...s,line:n??1}}function periodOf(e){return e===void 0?null:(0,is.e0)(e)}function normaliseDeployment(e,n){
const{deployment:s}=e;const line=e=>n.atKey(["deployment",e]).line;const identity=e=>{const r=s?.[e];if(r===void 0)return null;const o=["deployment",e,"expect"]
;const a=Array.isArray(r.expect)?r.expect.map((e,s)=>n.text([...o,s])):[n.text(o)];return{column:r.column,expect:a,raises:r.raises??"RED",line:line(e)}}
;const r=s?.dependencies;return{version:identity("model_version"),host:identity("host"),dependencies:r===void 0?null:{raises:typeof r==="string"?r:r.raises,
line:line("dependencies")},...normaliseFailures(e,n)}}function normaliseHistory({history:e={}},n){const s=typeof e.cusum==="boolean"?e.cusum?{}:null:e.cusum??{}
;return{leaveRedAfter:e.leave_red_after??2,cusum:s===null?null:{threshold:s.threshold??4,allowance:s.allowance??.5,raises:s.raises??"AMBER"},
overdue:e.overdue??"AMBER",stale:e.stale??"AMBER",line:n.has(["history"])?n.atKey(["history"]).line:null}}function normaliseRollout({rollout:e},n){
if(e===void 0)return null;return{strategy:e.strategy,steps:(e.steps??[]).map(e=>(0,is.cb)(e)),measures:e.measures.map((e,s)=>({name:e.name.trim(),kind:e.kind,
where:e.where?.trim()??null,column:e.column??null,margin:e.margin,line:n.at(["rollout","measures",s]).line})),minCases:e.min_cases??100,
maxBatches:e.max_batches??100,design:e.design??"anytime",confidence:e.confidence===void 0?.95:(0,is.cb)(e.confidence),approval:e.approval??false,
requires:e.requires??null,auroc:e.auroc===void 0?null:{...e.auroc,line:n.atKey(["rollout","auroc"]).line},line:n.atKey(["rollout"]).line}}
function normalise(e,n,s){const r={GREEN:normalise_level(e,"GREEN"),AMBER:normalise_level(e,"AMBER"),RED:normalise_level(e,"RED")}
;const line=(...e)=>n.atKey(e).line;const{predictions:o={},inputs:a={},drift:i={},segments:c}=e;const check=(n,s,r)=>{const o=e[n]?.[s];if(o===void 0)return{
raises:r,line:null};return{raises:raisesOf(o),line:line(n,s)}};const l=typeof c==="boolean"?{search:c}:c??{};return{name:e.plan.trim(),
about:e.about?.trim()??null,review:e.review===void 0?null:(0,is.rB)(e.review),data:normaliseData(e,n),features:normaliseFeatures(e,n),levels:r,
notify:normaliseNotify(e,r,n),confidence:e.confidence===void 0?null:(0,is.cb)(e.confidence),...e.proof==="margin"?{proof:e.proof}:{},
metrics:normaliseMetrics(e.metrics??{},["metrics"],n,30),predictions:{probabilities:check("predictions","probabilities","RED"),
identical:check("predictions","identical","RED"),tooGood:check("predictions","too_good","AMBER"),share:rule(o.share,["predictions","share"],n),
knownAnswers:(o.known_answers??[]).map((e,s)=>({file:e.file,tolerance:e.tolerance??0,onMiss:e.on_miss??"RED",line:n.at(["predictions","known_answers",s]).line
}))},inputs:{missing:rule(a.missing,["inputs","missing"],n),invalid:check("inputs","invalid","AMBER"),range:check("inputs","range","AMBER"),
learntRange:check("inputs","learnt_range","AMBER"),duplicates:check("inputs","duplicates","AMBER"),columns:check("inputs","columns","AMBER"),
rows:rule(a.rows,["inputs","rows"],n),constant:check("inputs","constant","AMBER"),line:e.inputs===void 0?null:line("inputs")},labels:{
coverage:rule(e.labels?.coverage,["labels","coverage"],n)??Ls,scores:{raises:e.labels?.scores===void 0?"AMBER":raisesOf(e.labels.scores),
line:e.labels?.scores===void 0?null:line("labels","scores")}},drift:{test:i.test??"ks",threshold:i.threshold??null,q:i.q===void 0?.05:(0,is.cb)(i.q),
raises:i.raises??null,line:e.drift===void 0?null:line("drift")},edgeCases:normaliseEdgeCases(e,n),segments:{search:l.search??true,
raises:"raises"in l&&l.raises||"NOTE",minCases:"min_cases"in l&&l.min_cases||30,alpha:"alpha"in l&&l.alpha!==void 0?(0,is.cb)(l.alpha):.05,
line:c===void 0?null:line("segments")},behaviour:normaliseBehaviour(e,n),deployment:normaliseDeployment(e,n),operations:normaliseOperations(e,n),
history:normaliseHistory(e,n),rollout:normaliseRollout(e,n),source:s}}const Ls={green:null,amber:{operator:"<",value:.95,text:"< 95%"},red:null,line:null}
;const Bs={action:null,owner:null,within:null,notify:[],escalate:null};function raisesOf(e){return typeof e==="string"?e:e.raises}function normalise_level(e,n){
const s=e.levels?.[n];const{means:r,...o}=typeof s==="string"?{means:s}:s??{};return{means:r?.trim()??Ss[n],...contactOf(o,Bs)}}function reporter(e,n){return{
value:(s,r)=>n.push({...e.at(s),message:r}),key:(s,r)=>n.push({...e.atKey(s),message:r}),written:n=>e.has(n),text:n=>e.text(n),line:n=>e.atKey(n).line,
keys:n=>e.keys(n)}}function repeats(e){const n=new Map;for(const[s,r]of e.entries())n.has(r)||n.set(r,s);return[...e.keys()].filter(s=>n.get(e[s])!==s)}
function checkData(e,n){if(e.task!==void 0){checkNeeds(e.task,n);checkUseless(e.task,n)}checkZone(e,n);checkRoles(e,n);checkClasses(e,n)
;e.answers!==void 0&&e.prediction===void 0&&n.key(["data","answers"],"answers says what the values of prediction mean, and data names no prediction. Add prediction: or leave answers out.")
;n.written(["data","labels_after"])&&!n.written(["data","time"])&&n.key(["data","labels_after"],"labels_after counts from the time of a case, and data names no time. Add time: and its column.")
}function checkNeeds(e,n){const has=e=>n.written(["data",e]);const lacks=e=>n.key(["data","task"],e);if(e==="binary"){
has("positive")||lacks("a binary task needs to know which label is positive. Add positive: and that label, such as positive: 1.")
;has("score")||has("prediction")||lacks("data names no prediction. Add score: with the column of the probability, or prediction: with the column of the decision.")
;has("threshold")&&!has("score")?n.key(["data","threshold"],"a threshold turns a score into a decision, and data names no score. Add score: or leave the threshold out."):has("threshold")&&has("prediction")&&n.key(["data","threshold"],"the decision is given twice: by the threshold on the score and by the column prediction. Leave one of them out.")
}else e!=="multiclass"||has("scores")||has("prediction")?e!=="regression"||has("prediction")||lacks("data names no prediction. Add prediction: with the column of the predicted number."):lacks("data names no prediction. Add prediction: with the column of the predicted class, or scores: with a map of class to column.")
}const Ds={binary:{scores:"scores is for multiclass tasks. For a binary task write score: and the column of the probability.",
classes:"classes is for multiclass tasks. For a binary task write positive: and, if need be, negative:."},multiclass:{
score:"score is for binary tasks. For a multiclass task write scores: and a map of class to column.",
threshold:"threshold is for binary tasks. Leave it out: the class of the highest score is predicted.",
positive:"positive is for binary tasks. Leave it out, or set task: binary.",negative:"negative is for binary tasks. Leave it out, or set task: binary."},
regression:Object.fromEntries(["score","scores","threshold","positive","negative","classes","answers"].map(e=>[e,`${e} is for classes, and a regression predicts a number. Leave it out${e==="score"?", and write prediction: and the column of the number":""}.`]))
};function checkUseless(e,n){for(const[s,r]of Object.entries(Ds[e]))n.written(["data",s])&&n.key(["data",s],r)}function checkZone(e,n){const s=e.time_zone
;if(s===void 0||isZone(s))return;const r=typeof Intl.supportedValuesOf==="function"?["UTC",...Intl.supportedValuesOf("timeZone")]:["UTC"];const o=(0,
z.p)(s,r)??r.find(e=>e.endsWith(`/${s}`))??null;const a=o===null?"Write a name such as Europe/Berlin or UTC.":`Did you mean "${o}"?`
;n.value(["data","time_zone"],`${quote(s)} is not a time zone. ${a}`)}function isZone(e){if(/^[+-]/.test(e))return false;try{
return new Intl.DateTimeFormat("en",{timeZone:e}).resolvedOptions().timeZone!==""}catch{return false}}
const Ps=["id","time","label","score","prediction","group"];function checkRoles(e,n){const s=new Map;const take=(e,r,o,a)=>{const i=s.get(e)
;if(i===void 0)s.set(e,r);else{const s=`the column ${quote(e)} is ${i} already and cannot be ${r} too.`;a?n.key(o,s):n.value(o,s)}}
;for(const n of Ps)e[n]!==void 0&&take(e[n],`the ${n}`,["data",n],false)
;for(const[n,s]of Object.entries(e.scores??{}))s!==void 0&&take(s,`the score of ${quote(n)}`,["data","scores",n],false)
;for(const n of Object.keys(e.features??{}))take(n,"a feature",["data","features",n],true)
;for(const[n,s]of(e.ignored??[]).entries())s!==void 0&&take(s,"ignored",["data","ignored",n],false)}function checkClasses(e,n){
const s=e.classes?.map((e,s)=>n.text(["data","classes",s]))
;for(const e of repeats(s??[]))n.value(["data","classes",e],`the class ${quote(s[e])} is listed twice.`);if(e.positive!==void 0&&e.negative!==void 0){
const[e,s]=[n.text(["data","positive"]),n.text(["data","negative"])]
;e===s&&n.value(["data","negative"],`${quote(s)} is the positive label and the negative one.`)}if(s===void 0||e.scores===void 0||e.task!=="multiclass")return
;const r=new Set(Object.keys(e.scores));const o=new Set(s)
;for(const e of[...r].filter(e=>!o.has(e)))n.key(["data","scores",e],`${quote(e)} is not one of the classes. ${classHint(e,s)}`)
;for(const e of[...o].filter(e=>!r.has(e)))n.key(["data","scores"],`scores names no column for the class ${quote(e)}.`)}function classHint(e,n){
const s=n.length>1e3?null:(0,z.p)(e,n);if(s!==null)return`Did you mean ${quote(s)}?`;const r=n.slice(0,12).map(e=>quote(e))
;return`The classes are ${r.join(", ")}${n.length>r.length?", …":""}.`}var Ws=s(2514);function checkFalls(e,n,s,r){e.falls?.forEach((e,o)=>{if(e===void 0)return
;const a=[...s,"falls",o];const read=n=>e[n]===void 0?null:(0,is.No)(e[n]);const i=read("amber");const c=read("red")
;r.written([...a,"amber"])||r.written([...a,"red"])||r.value(a,"the trigger raises nothing. Add amber or red with an amount, such as red: 10%.")
;for(const[e,s]of[["amber",i],["red",c]]){const o=s===null?null:impossible(s,n);o!==null&&r.value([...a,e],`${e}: ${o}`)}
if(i!==null&&c!==null&&i.relative===c.relative&&i.value>=c.value){
const e=`amber ${i.text} is not below red ${c.text}, so amber is never reached. ${i.value>c.value?"Are the two swapped?":"Let amber begin earlier."}`
;r.value([...a,"amber"],e)}})}function impossible(e,{title:n,range:s,better:r}){
if(e.relative&&r==="higher"&&s[0]===0&&e.value>1)return`${n} cannot fall by more than 100%, and ${e.text} is asked for.`;const o=s[1]-s[0]
;if(!e.relative&&e.value>o){const r=e.value<=100&&o<=2?` Did you mean ${e.text}%?`:""
;return`${n} lies between ${s[0]} and ${s[1]}, so it cannot worsen by ${e.text} points.${r}`}return null}function ruleFaults(e,n){const s=[];const r=new Map
;for(const o of["green","amber","red"]){const a=e[o]===void 0?null:(0,is.$c)(e[o]);if(a===null)continue;const i={...a,value:snapped(a.value,n.range)}
;const c=boundFault(o,i,n,e.green!==void 0);c===null?r.set(o,i):s.push({key:o,message:c})}if(s.length>0)return s;const o=combinationFault(r,n)
;return o===null?[]:[o]}function snapped(e,[n,s]){const near=r=>Math.abs(e-r)<1e-9*(Number.isFinite(s-n)?s-n:1);if(Number.isFinite(n)&&near(n))return n
;if(Number.isFinite(s)&&near(s))return s;if(Math.abs(e)>1e300)return e>0?1/0:-1/0;return e}function boundFault(e,n,s,r){
const{title:o,range:a,better:i,percent:c}=s;const l=`${e} "${n.text}"`
;if(n.text.endsWith("%")&&!c)return`${l}: ${o} is no share, so per cent mean nothing here. Write a number.`;const u=n.operator.startsWith(">")
;if(i!=="either"&&!(e==="amber"&&r)){const s=e==="green"===(i==="higher");if(u!==s){const e=n.text.replace(/^[<>]/,u?"<":">")
;return`${l} points the wrong way: ${i} is better for ${o}. Did you mean "${e}"?`}}const d=region(n,a);if(d===null){
const e=a[1]===1&&n.value>1&&n.value<=100&&!n.text.endsWith("%");const s=e?` Did you mean "${n.operator} ${n.text.slice(n.operator.length).trim()}%"?`:""
;return`${l} can never be met: ${o} lies ${describeRange(a)}.${s}`}
if(isWhole(d,a))return`${l} is always met: ${o} lies ${describeRange(a)}. Write a bound within that.`;return null}
function combinationFault(e,{range:n,better:s}){const r=e.get("green");const o=e.get("amber");const a=e.get("red");const of=e=>region(e,n)
;if(r!==void 0&&a!==void 0){const e=overlap(of(r),of(a));if(e!==null){const n=e.from===e.to;const s=n?`at ${e.from}`:describeValues(e)
;const o=a.text.replace("=","");const i=n?`Make one of them strict, such as red "${o}".`:"Move one of them so that no value is both.";return{key:"red",
message:`green "${r.text}" and red "${a.text}" both hold ${s}. ${i}`}}}if(o!==void 0&&r!==void 0){const e=between(of(r),a===void 0?null:of(a),n)
;if(e===null||overlap(e,of(o))===null)return{key:"amber",
message:`amber "${o.text}" is never reached: green and red leave it no value. Leave amber out, or move green or red.`};if(!contains(of(o),e))return{key:"amber",
message:`amber "${o.text}" leaves values that are neither green, amber nor red. What is neither green nor red is AMBER anyway: leave amber out.`}
}else if(o!==void 0&&a!==void 0){if(contains(of(a),of(o)))return{key:"amber",
message:`amber "${o.text}" is never reached, because red "${a.text}" holds wherever it does. ${swapped(o,a)}`};if(s!=="either"&&!contains(of(o),of(a)))return{
key:"red",message:`red "${a.text}" and amber "${o.text}" point different ways.`}}else if(a!==void 0&&r===void 0){const e=a.operator.startsWith("<")?">":"<"
;const n=`green: "${e}${a.operator.endsWith("=")?"":"="} ${a.text.slice(a.operator.length).trim()}"`;return{key:null,
message:`the rule says what is RED and not what is GREEN. Add green, such as ${n}, or amber.`}}return null}
const swapped=(e,n)=>e.text===n.text?"Let amber begin earlier than red.":"Are the two swapped?";const whole=([e,n])=>({from:e,to:n,openFrom:e===-1/0,
openTo:n===1/0});function region(e,n){const s=!e.operator.endsWith("=");const r={from:-1/0,to:1/0,openFrom:true,openTo:true}
;const o=e.operator.startsWith(">")?{...r,from:e.value,openFrom:s}:{...r,to:e.value,openTo:s};return overlap(o,whole(n))}function overlap(e,n){
const s=Math.max(e.from,n.from);const r=Math.min(e.to,n.to);const o=e.from===s&&e.openFrom||n.from===s&&n.openFrom
;const a=e.to===r&&e.openTo||n.to===r&&n.openTo;return s>r||s===r&&(o||a)?null:{from:s,to:r,openFrom:o,openTo:a}}function contains(e,n){
const s=e.from<n.from||e.from===n.from&&(!e.openFrom||n.openFrom);const r=e.to>n.to||e.to===n.to&&(!e.openTo||n.openTo);return s&&r}
const isWhole=(e,n)=>contains(e,whole(n));function between(e,n,s){const outside=e=>{const n=whole(s);return contains(e,{...n,to:n.from,openTo:n.openFrom
})||e.from===n.from?{...n,from:e.to,openFrom:!e.openTo}:{...n,to:e.from,openTo:!e.openFrom}};const r=overlap(outside(e),whole(s));if(n===null||r===null)return r
;return overlap(r,outside(n))}function describeRange([e,n]){if(e===-1/0)return n===1/0?"anywhere":`at ${n} or below`
;return n===1/0?`at ${e} or above`:`between ${e} and ${n}`}function describeValues({from:e,to:n}){if(e===-1/0)return`below ${n}`
;return n===1/0?`above ${e}`:`between ${e} and ${n}`}function checkMetrics(e,n,s,r){let o=0;for(const[a,i]of Object.entries(e)){if(!(0,
ht.NI)(a)||i===void 0)continue;o++;const e=[...n,a];const c=ht.Zv[a];const l=fitFault(a,c,s,r);if(l!==null){r.key(e,l);continue}const u=listed(i)
;const d=new Map;for(const{rule:n,step:o}of u){if(n===void 0)continue;const i=[...e,...o];checkRule(n,c,i,r);checkClass(n,a,c,i,s,r,d)}}return o}
function listed(e){if(!Array.isArray(e))return[{rule:e,step:[]}];return e.map((e,n)=>({rule:e,step:[n]}))}function fitFault(e,n,s,r){const o=s.data?.task
;if(o===void 0)return null;if(!n.tasks.includes(o))return`"${e}" is not for a ${o} task. Metrics for it: ${metricsFor(o).join(", ")}.`
;const a=o==="binary"?"score":"scores";if(n.needs==="scores"&&!r.written(["data",a])){
const n=o==="binary"?"the column of the probability":"the column of each class’s probability"
;return`"${e}" needs scores, and data names none. Add ${a}: with ${n} under data, or measure decisions: ${metricsFor(o,"decisions").join(", ")}.`}return null}
function metricsFor(e,n){const s=Object.entries(ht.Zv);return s.filter(([,s])=>s.tasks.includes(e)&&(n===void 0||s.needs===n)).map(([e])=>e)}
function quantityOf({title:e,range:n,better:s,unit:r}){const o=s==="zero";return{title:o?`the size of ${e}`:e,range:o?[0,1/0]:n,better:o?"lower":s,
percent:r==="share"||r==="score"&&n[1]!==1/0}}function checkRule(e,n,s,r){const o=quantityOf(n);reportRule(e,o,s,r);checkFalls(e,o,s,r)
;const a=["green","amber","red","falls"].some(e=>r.written([...s,e]))
;a||e.gates===false||r.key(s,"the metric has no rule. Write green and red or falls, or gates: false to show it only.")}function reportRule(e,n,s,r){
const o=["green","amber","red"];if(o.some(n=>e[n]===void 0&&r.written([...s,n])))return;const a=Object.fromEntries(o.flatMap(n=>e[n]===void 0?[]:[[n,e[n]]]))
;for(const{key:e,message:o}of ruleFaults(a,n))e===null?r.key(s,o):r.value([...s,e],o)}function checkClass(e,n,s,r,o,a,i){const c=e.class!==void 0
;const l=c?a.text([...r,"class"]):"";const u=i.get(l);if(u!==void 0){const e=c?`for class ${quote(l)}`:"without a class"
;a.key(r,`"${n}" ${e} stands on line ${u} already. Keep one of them.`)}i.set(l,a.line(r));if(!c||o.data?.task===void 0)return;const d=[...r,"class"]
;if(o.data.task!=="multiclass")a.key(d,`class is for multiclass tasks; this one is ${o.data.task}. Leave it out.`);else if(s.perClass){const e=knownClasses(o,a)
;e===null||e.includes(l)||a.value(d,`${quote(l)} is not a class of this plan. ${classHint(l,e)}`)
}else a.key(d,`"${n}" is not measured for one class. Measured for one class: ${perClass().join(", ")}.`)}
const perClass=()=>Object.entries(ht.Zv).flatMap(([e,{perClass:n}])=>n?[e]:[]);function knownClasses({data:e},n){
if(e?.classes!==void 0)return e.classes.map((e,s)=>n.text(["data","classes",s]));return e?.scores===void 0?null:Object.keys(e.scores)}const Us={
title:"the share of rows without a value",range:[0,1],better:"lower",percent:true};function checkFeatures(e,n){for(const[s,r]of Object.entries(e)){
if(r===void 0||typeof r==="string")continue;const e=["data","features",s];const has=s=>n.written([...e,s]);const{type:o,min:a,max:i,values:c}=r
;const l=["min","max"].filter(has)
;o!==void 0||has("type")||l.length!==0||has("values")||n.key(e,`the feature ${quote(s)} has no type. Add type: number, category or time.`)
;if(o!==void 0&&o!=="number")for(const r of l)n.key([...e,r],`${r} is for numbers, and ${quote(s)} is a ${o}. Leave it out.`);else l.length>0&&o===void 0&&has("values")&&n.key([...e,"values"],`values are for categories and ${l.join(" and ")} for numbers. Leave one of them out.`)
;has("values")&&o!==void 0&&o!=="category"&&n.key([...e,"values"],`values are for categories, and ${quote(s)} is a ${o}. Use min and max, or type: category.`)
;a!==void 0&&i!==void 0&&a>i&&n.value([...e,"min"],`min ${a} is above max ${i}, so no value is valid. Are the two swapped?`)
;const u=c?.map((s,r)=>n.text([...e,"values",r]))??[];for(const s of repeats(u))n.value([...e,"values",s],`the value ${quote(u[s])} is listed twice.`)
;r.missing!==void 0&&reportRule(r.missing,Us,[...e,"missing"],n);const d=o==="number"||l.length>0;const f=r.drift?.test
;f===void 0||d||Ws.T1[f].categories||n.value([...e,"drift","test"],`${f} compares numbers, and ${quote(s)} is a ${o??"category"}. Use ${(0,
Ws.BX)(({categories:e})=>e)}, or leave it out for chi-squared.`)
;r.watched===false&&has("drift")&&n.key([...e,"drift"],"drift settings of a feature that is not watched do nothing. Leave them out, or watched: false.")}}
const zs=["metric","edge","segment","estimate","review","known-answer","prediction","behaviour","deployment","operations","feature","input","drift","plan"]
;function checkNotify(e,n){const s=n.keys(["notify","targets"]);checkVariables(s,n);const r=[...new Set([...s,...Object.keys(rs)])]
;for(const s of["GREEN","AMBER","RED"]){const o=e.levels?.[s];if(typeof o!=="object")continue;s==="GREEN"?refuseGreen(n):checkContact(o,["levels",s],r,n)}
checkContact(e.notify?.could_not_judge,["notify","could_not_judge"],r,n);const o=new Map;e.notify?.checks?.forEach((e,s)=>{const a=["notify","checks",s]
;if(e===void 0)return
;n.written([...a,"AMBER"])||n.written([...a,"RED"])||n.value(a,"the entry says of no level who is told. Add AMBER: or RED: with owner: and notify:.")
;checkContact(e.AMBER,[...a,"AMBER"],r,n);checkContact(e.RED,[...a,"RED"],r,n);checkCheck(e.check,[...a,"check"],n);if(e.check===void 0)return
;const i=o.get(e.check.trim())
;i===void 0?o.set(e.check.trim(),n.line([...a,"check"])):n.value([...a,"check"],`the check stands on line ${i} already, and the first entry counts. Keep one of them.`)
})}function refuseGreen(e){for(const n of["notify","escalate"]){const s=["levels","GREEN",n]
;e.written(s)&&e.key(s,`GREEN is told where AMBER and RED were told, so it takes no ${n}. Leave it out.`)}}function checkContact(e,n,s,r){if(e===void 0)return
;const names=(e,n)=>e?.forEach((e,o)=>{if(e===void 0||s.includes(e))return;const a=(0,z.p)(e,s)
;r.value([...n,o],`no target is called ${quote(e)}. ${a?`Did you mean ${quote(a)}?`:`Name it under notify, targets, with its kind: ${Object.keys(rs).join(", ")}.`}`)
});names(e.notify,[...n,"notify"]);names(e.escalate?.notify,[...n,"escalate","notify"]);const{escalate:o,within:a}=e;if(o===void 0)return
;const i=a===void 0?null:(0,is.e0)(a);const c=o.after===void 0?null:(0,is.e0)(o.after)
;i===null&&c===null&&n[0]==="levels"&&r.key([...n,"escalate"],"nothing says when: add within: to the level, or after: here.")
;i!==null&&c!==null&&c.milliseconds<i.milliseconds&&r.value([...n,"escalate","after"],`it comes before the owner’s deadline, within ${i.text}. Both are counted from when the alert is raised.`)
}function checkVariables(e,n){const s=new Map;for(const r of e)for(const e of["address","secret","token"]){const o=variableOf(r,e);const a=s.get(o)
;a!==void 0&&a!==r&&n.key(["notify","targets",r],`it and ${quote(a)} would both read the environment variable ${o}. Give it another name.`);s.set(o,r)}}
function checkCheck(e,n,s){const r=e?.trim().split("/")[0];if(r===void 0||r.includes("*")||zs.includes(r))return;const o=(0,z.p)(r,zs)
;s.value(n,`no check is called ${quote(e)}. ${o?`Did you mean ${quote(e.trim().replace(r,o))}?`:`Checks begin with ${zs.join(", ")}, such as drift/*.`}`)}
function checkNames(e,n,s,r){const o=new Map;e.forEach((e,a)=>{const i=e?.name?.trim();if(i===void 0)return;const c=[...n,a,"name"];const l=o.get(i)
;l===void 0?o.set(i,r.line(c)):r.value(c,`${s} is called ${quote(i)} on line ${l} already. Give each a name of its own.`)})}function checkEdgeCases(e,n){
const s=e.edge_cases??[];checkNames(s,["edge_cases"],"an edge case",n);s.forEach((s,r)=>{if(s===void 0)return;const o=["edge_cases",r]
;const{name:a,where:i,min_cases:c,...l}=s;const u=n.written(o)&&hasUnreadKeys(s,o,n)
;checkMetrics(l,o,e,n)!==0||u||n.value(o,'the edge case measures nothing. Add a metric with its rule, such as accuracy: { green: ">= 0.75" }.')})}
function hasUnreadKeys(e,n,s){return s.keys(n).some(n=>!Object.hasOwn(e,n))}const Ks={title:"the share of pairs that break the relation",range:[0,1],
better:"lower",percent:true};function checkBehaviour(e,n){const s=e.behaviour??[];checkNames(s,["behaviour"],"a behaviour case",n);s.forEach((e,s)=>{
if(e===void 0)return;const r=["behaviour",s];reportRule(e,Ks,r,n)
;["green","amber","red"].some(e=>n.written([...r,e]))||n.value(r,'the behaviour case has no rule. Add one on the share of pairs that break the relation, such as green: "<= 0%" and red: "> 5%".')
})}const Js=["where","column","per","good","bad","query"];const Gs={where:["objective","by"],column:["quantile","by"],per:["over"],
good:["total","over","objective","by"],bad:["total","over","objective","by"],query:["every","over","by","as_written"]}
;const Zs=["quantile","total","over","objective","by","every","as_written"];const Vs=2e3;function checkOperations(e,n){const s=e.operations??[]
;checkNames(s,["operations"],"a measure",n);s.forEach((s,r)=>{s!==void 0&&checkMeasure(s,["operations",r],e,n)});checkFailures(e,n)}
function checkMeasure(e,n,s,r){const has=e=>r.written([...n,e]);const o=e.name?.trim()
;o!==void 0&&Object.values(re).includes(o)&&r.value([...n,"name"],`${quote(o)} is the name of a rule under deployment. Give the measure another.`)
;const a=Js.filter(has);const[i]=a;if(i===void 0){
r.value(n,"the measure measures nothing. Add where: and a condition on the rows, column:, per:, good: (or bad:) with total:, or query:.");return}if(a.length>1){
r.key([...n,a[1]],`${a[1]} cannot stand beside ${i}: a measure is one of both. Keep one of them, or write two measures.`);return}
for(const e of Zs)has(e)&&!Gs[i].includes(e)&&r.key([...n,e],`${e} means nothing beside ${i}. Leave it out.`);checkFetched(e,i,n,r)
;(i==="per"||i==="column"&&has("quantile"))&&s.data!==void 0&&!r.written(["data","time"])&&r.key(n,(i==="per"?"rows in a length of time are told":"how sure a percentile is, is told")+" by the times of the rows, and data names none. Add time: and its column under data.")
;checkRules(e,i,n,r)}function checkFetched(e,n,s,r){const has=e=>r.written([...s,e]);if(n!=="good"&&n!=="bad"&&n!=="query")return
;has("over")||r.value(s,"the measure is fetched and does not say over which time. Add over:, such as over: 30 days.");if(n!=="query"){
has("total")||r.value(s,`${n} is a part of something. Add total: and the query for all of them.`);for(const o of[n,"total"]){const n=e[o]
;n===void 0||n.includes("$window")||r.value([...s,o],`${o} does not say of which time it counts. Write [$window], as in sum(increase(requests_total[$window])).`)
}return}if(e.every===void 0||e.over===void 0)return;const[o,a]=[(0,is.e0)(e.every),(0,is.e0)(e.over)];if(o===null||a===null)return
;const i=Math.floor(a.milliseconds/o.milliseconds)
;i<20&&r.value([...s,"every"],`every ${o.text} gives ${i===1?"one value":`${i} values`} over ${a.text}, and 20 are needed for an interval. Choose a shorter one.`)
;i>Vs&&r.value([...s,"every"],`every ${o.text} gives ${i.toLocaleString("en-US")} values over ${a.text}; the most is ${Vs.toLocaleString("en-US")}. Choose a longer one.`)
}function checkRules(e,n,s,r){const o=operations_quantityOf(e,n);reportRule(e,o,s,r);checkFalls(e,o,s,r);const a=n==="good"||n==="bad"||n==="query"
;const i=[e.red,e.amber,e.green].some(e=>e!==void 0&&(0,is.$c)(e)!==null);e.falls?.forEach((e,n)=>{const c=[...s,"falls",n]
;a&&e?.from==="reference"&&r.value([...c,"from"],"what is fetched has no reference. Hold it against the last review: from: last review.")
;i||o.better!=="either"||r.value(c,'nothing says which way the measure is worse. Add a rule, such as amber: "> 80%".')})
;const c=["green","amber","red","falls"].some(e=>r.written([...s,e]))
;c||e.gates===false||r.value(s,"the measure has no rule. Add amber and red or falls, or gates: false to show it only.")}function operations_quantityOf(e,n){
if(e.objective!==void 0)return{title:"the error budget that is left",range:[-1/0,1],better:"higher",percent:true};const s={
where:"the share of rows that meet the condition",column:e.quantile===void 0?"the mean":"the percentile",per:"the number of rows",good:"the share of good ones",
bad:"the share of bad ones",query:"the value"};const r=n==="where"||n==="good"||n==="bad";return{title:s[n],range:r?[0,1]:n==="per"?[0,1/0]:[-1/0,1/0],
better:n==="good"?"higher":n==="bad"?"lower":"either",percent:n!=="per"}}const Ys={title:"the number of them",range:[0,1/0],better:"lower",percent:false}
;const Hs={title:"the seconds between clocks",range:[0,1/0],better:"lower",percent:false};function checkFailures(e,n){const{deployment:s}=e;if(s===void 0)return
;const at=(...e)=>["deployment",...e];const r=n.written(at("host"));const needs=(e,s)=>{
n.written(at(e))&&!r&&n.key(at(e),`${e} is told host by host, and deployment names no host. Add host: with its column${s}.`)};needs("lagging_host","")
;needs("versions_by_host","")
;n.written(at("versions_by_host"))&&!n.written(at("model_version"))&&n.key(at("versions_by_host"),"versions_by_host is told by the version, and deployment names none. Add model_version: with its column.")
;const o=s.clock_skew;if(!n.written(at("clock_skew","query"))){needs("clock_skew",", or a query")
;n.written(at("clock_skew"))&&e.data!==void 0&&!n.written(["data","time"])&&n.key(at("clock_skew"),"clocks are compared by the times of the rows, and data names none. Add time: and its column under data.")
}for(const[e,r,a]of[["clock_skew",typeof o==="object"?o:void 0,Hs],["restarts",s.restarts,Ys],["hardware_errors",s.hardware_errors,Ys]]){if(r===void 0)continue
;reportRule(r,a,at(e),n)
;for(const s of["query","from"])n.written(at(e,"column"))&&n.written(at(e,s))&&n.key(at(e,s),`${s} cannot stand beside column: the rows are counted, or a server is asked. Keep one of them.`)
;n.written(at(e,"query"))&&n.written(at(e,"from"))&&n.key(at(e,"from"),"from cannot stand beside query: it is the query of somebody else. Keep one of them.")}}
function checkRollout(e,n){const{rollout:s}=e;if(s===void 0)return;const r=s.steps?.map(e=>e===void 0?null:(0,is.cb)(e));const o=["rollout","steps"]
;s.strategy==="shadow"&&n.written(o)?n.key(o,"a shadow answers no requests, so it has no steps. Leave them out."):s.strategy===void 0||s.strategy==="shadow"||n.written(o)?r!==void 0&&r.length===0&&n.value(o,"steps is empty. Write shares of traffic, such as [1%, 10%, 100%]."):n.key(["rollout"],`${s.strategy} needs steps: shares of traffic, such as steps: [1%, 10%, 100%].`)
;r?.forEach((e,s)=>{const a=r[s-1]
;e!==null&&a!==void 0&&a!==null&&e<=a&&n.value([...o,s],`the step ${n.text([...o,s])} is not above the one before it. Steps rise.`)});const a=r?.at(-1)
;r!==void 0&&a!==void 0&&a!==null&&a!==1&&n.value([...o,r.length-1],`the last step is ${n.text([...o,r.length-1])}; the rollout would never end. Let it be 100%.`)
;s.strategy!=="shadow"&&r?.length===1&&r[0]===1&&n.value(o,"the first step leaves the baseline nothing to compare with. Begin below 100%.")
;s.strategy==="red-black"&&r!==void 0&&r.length>2&&n.value(o,"red-black has one share for the canary and then all traffic, such as [5%, 100%]. To raise the share step by step write strategy: blue-green.")
;s.design==="group-sequential"&&checkDesign(s.max_batches,n);checkColumns(e,n);checkAuroc(e,n);checkMeasures(s,n)}const Qs=200;function checkDesign(e,n){
const s=["rollout","max_batches"]
;n.written(s)?e!==void 0&&e>Qs&&n.value(s,`group-sequential plans at most ${Qs} looks. Make batches larger, or write design: anytime.`):n.key(["rollout","design"],"group-sequential plans its looks, and max_batches does not say how many there are. Write max_batches, such as 20.")
}function checkColumns({data:e,rollout:n},s){if(e===void 0)return
;s.written(["data","time"])||s.key(["rollout"],"a rollout counts every request once and in order, by its time, and data names none. Add time: and its column under data.")
;n?.strategy!=="shadow"||s.written(["data","id"])||s.key(["rollout"],"a shadow is compared request by request, and data names no id. Add id: and its column under data.")
}function checkAuroc({data:e},n){const s=["rollout","auroc"];if(!n.written(s)||e?.task===void 0)return
;e.task==="binary"&&n.written(["data","score"])||n.key(s,"the AUROC of a rollout is that of a binary task with a score. Name the column as score: under data, or leave auroc out.")
}function checkMeasures(e,n){const s=e.measures??[];checkNames(s,["rollout","measures"],"a measure",n);s.forEach((e,s)=>{if(e?.kind===void 0)return
;const r=["rollout","measures",s];const has=e=>n.written([...r,e])
;e.kind!=="where"||has("where")||n.value(r,"a measure of kind where needs where: and a condition, such as where: status >= 500.")
;e.kind!=="slow"||has("column")||n.value(r,"a measure of kind slow needs column: and the column of the latency.")
;for(const[s,o]of[["where","where"],["column","slow"]])e.kind!==o&&has(s)&&n.key([...r,s],`${s} is for measures of kind ${o}, and ${quote(e.name??"this one")} is of kind ${e.kind}. Leave it out.`)
})}function checkHistory(e,n){
for(const s of["overdue","stale"])e.history?.[s]===void 0||n.written(["review"])||n.key(["history",s],`${s} depends on the review frequency, and the plan has none. Add review: and a frequency, such as weekly.`)
;e.history?.stale===void 0||e.data===void 0||n.written(["data","time"])||n.key(["history","stale"],"stale data are recognised by their time, and data names no time. Add time: and its column.")
}function checkSense(e,n,s){const r=reporter(n,s);checkOwner(e,r);checkNotify(e,r);e.data!==void 0&&checkData(e.data,r)
;e.data?.features!==void 0&&checkFeatures(e.data.features,r)
;r.written(["proof"])&&!r.written(["confidence"])&&r.key(["proof"],"proof says what confidence is to prove, and the plan names none. Add confidence: 95%, or leave it out.")
;e.metrics!==void 0&&checkMetrics(e.metrics,["metrics"],e,r);checkPredictions(e,r)
;e.inputs?.missing!==void 0&&reportRule(e.inputs.missing,Us,["inputs","missing"],r)
;e.labels?.coverage!==void 0&&reportRule(e.labels.coverage,er,["labels","coverage"],r);e.inputs?.rows!==void 0&&reportRule(e.inputs.rows,Xs,["inputs","rows"],r)
;e.inputs?.duplicates===void 0||e.data===void 0||r.written(["data","id"])||r.key(["inputs","duplicates"],"duplicates are recognised by the id, and data names no id. Add id: and its column under data.")
;checkEdgeCases(e,r);checkBehaviour(e,r);checkOperations(e,r);checkHistory(e,r);checkRollout(e,r)}function checkOwner(e,n){
const s='Add owner: and a person, team or role, such as owner: "@acme/risk-lead".';const r=e.levels?.RED
;n.written(["levels"])?n.written(["levels","RED"])?r===void 0||n.written(["levels","RED","owner"])||n.key(["levels","RED"],`RED has no owner. ${s}`):e.levels!==void 0&&n.key(["levels"],"RED has no owner, because levels names no RED. Add RED: with its owner:."):n.key([],'RED has no owner, because the plan has no levels. Add levels: with RED: and its owner:, such as levels: { RED: { owner: "@acme/risk-lead" } }')
}const Xs={title:"the candidate’s rows over the reference’s",range:[0,1/0],better:"either",percent:true};const er={title:"the share of rows that have a label",
range:[0,1],better:"higher",percent:true};const tr={title:"the largest change of a class’s share",range:[0,1],better:"lower",percent:true}
;function checkPredictions({predictions:e,data:n},s){if(e===void 0)return;e.share!==void 0&&reportRule(e.share,tr,["predictions","share"],s)
;if(n?.task==="regression")for(const e of["probabilities","share"]){if(!s.written(["predictions",e]))continue
;s.key(["predictions",e],`${e} is for classes, and a regression predicts a number. Leave it out.`)}
e.known_answers===void 0||n===void 0||s.written(["data","id"])||s.key(["predictions","known_answers"],"known answers are found by their id, and data names no id. Add id: and its column under data.")
;const r=new Map;e.known_answers?.forEach((e,n)=>{if(e?.file===void 0)return;const o=["predictions","known_answers",n,"file"];const a=r.get(e.file)
;a===void 0?r.set(e.file,s.line(o)):s.value(o,`the file stands on line ${a} already. Keep one of them.`)})}function flowStyle(e){
if(Array.isArray(e))return`[${e.map(flowStyle).join(", ")}]`;if(typeof e==="object"&&e!==null){const n=Object.entries(e).map(([e,n])=>`${e}: ${flowStyle(n)}`)
;return`{ ${n.join(", ")} }`}const n=String(e);if(typeof e!=="string")return n
;const s=/^[\p{L}\d][^:#,[\]{}"\n]*$/u.test(n)&&!/^(?:true|false|null|[\d.-]+)$/.test(n)&&n===n.trim();return s?n:JSON.stringify(n)}function hintFor(e,n,s){
if(s.includes("pagerduty")&&/:\/\/|^xox/.test(e))return"Addresses and secrets never stand in a plan: they come from the environment, docs/notify.md says how."
;if(e.length>60)return null;if(n.startsWith("a bound"))return boundMeant(e);if(/^a (confidence|threshold|share|rate)/.test(n))return percentMeant(e)
;if(/^a list of (columns|values|classes)$/.test(n))return`Write [${e}].`;if(n.startsWith("a length of time"))return periodMeant(e)
;if(n.startsWith("a frequency"))return frequencyMeant(e)
;if(s.includes("NOTE")&&/^(off|no|none|false|never)$/i.test(e))return"Write NOTE for a check that never gates.";const r=(0,z.p)(e,s)??nr[e.toLowerCase()]??""
;return s.includes(r)?`Did you mean ${quote(r)}?`:null}const nr={yellow:"AMBER",orange:"AMBER",warning:"AMBER",fail:"RED",error:"RED",info:"NOTE",
numeric:"number",float:"number",integer:"number",int:"number",string:"category",text:"category",categorical:"category",date:"time",datetime:"time",
timestamp:"time",classification:"binary",previous:"last review",baseline:"reference",canary:"red-black"};function boundMeant(e){
const[,n,s]=/^\s*([<>=≤≥≦≧]*)\s*(.*)$/s.exec(e);const r=s.replace(/^(\d+),(\d)/,"$1.$2").trim();if(!is.qp.amount.test(r))return null;const o=sr[n]??[">=","<="]
;return`Did you mean ${o.map(e=>`"${e} ${r}"`).join(" or ")}?`}const sr={">=":[">="],"=>":[">="],"≥":[">="],"≧":[">="],">":[">"],"<=":["<="],"=<":["<="],
"≤":["<="],"≦":["<="],"<":["<"]};function percentMeant(e){const n=/^[\d.]+$/.test(e)?Number(e):Number.NaN;return n>1&&n<=100?`Did you mean ${e}%?`:null}
function frequencyMeant(e){const n=(0,z.p)(e,["hourly","daily","weekly","monthly","quarterly","yearly"]);return n===null?periodMeant(e):`Did you mean "${n}"?`}
const rr=["seconds","minutes","hours","days","weeks","months","quarters","years"];const or={s:"seconds",sec:"seconds",min:"minutes",h:"hours",d:"days",
w:"weeks",y:"years"};function periodMeant(e){const[,n,s]=/^\s*(\d+(?:\.\d+)?)\s*(\p{L}+)\s*$/u.exec(e)??[];if(n===void 0||s===void 0)return null
;const r=or[s]??(0,z.p)(s,rr);return r===null||Number(n)===0?`Units are ${rr.join(", ")}.`:`Did you mean "${n} ${r}"?`}const ar={green:terms_optional(ms,{
description:"Values that are GREEN. What is neither green nor red is AMBER.",examples:[">= 0.8"]}),amber:terms_optional(ms,{
description:"Values that are AMBER; all others that are not red are then GREEN. Use it in place of green.",examples:["> 1%"]}),red:terms_optional(ms,{
description:"Values that are RED, whatever else holds.",examples:["<= 0.7"]})};const ir=Jn.rej(ar,{error:'a rule, such as { amber: "> 1%", red: "> 5%" }'
}).register(as.fd,{id:"rule",description:"Which values are GREEN, AMBER and RED."});const cr=Jn.rej({from:required(Jn.k5n(["reference","last review"],{
error:"reference or last review"}),{description:"What the value is compared with.",examples:["last review"]}),amber:terms_optional(gs,{
description:"Worsening from which it is AMBER.",examples:[.01]}),red:terms_optional(gs,{description:"Worsening from which it is RED.",examples:["10%"]})},{
error:"a trigger, such as { from: reference, red: 10% }"}).register(as.fd,{id:"fall",
description:"A trigger: how far the metric may worsen against an earlier value."});const lr=Jn.rej({...ar,falls:terms_optional(Jn.YOg(cr,{
error:"a list of triggers, each on a line that starts with a dash"}),{
description:"Triggers: how far the metric may worsen against the reference or the last review.",examples:[[{from:"reference",amber:.01,red:.03}]]}),
class:terms_optional(fs,{description:"The one class that is measured. Multiclass only.",examples:["fraud"]}),gates:terms_optional(bs,{
description:"false: the metric is shown as a NOTE and never gates.",default:true}),min_cases:terms_optional(ys,{
description:"With fewer labelled cases there is no evidence, which is AMBER.",default:30,examples:[200]})},{
error:'a rule, such as { green: ">= 0.8", red: "<= 0.7" }'}).register(as.fd,{id:"metric_rule",description:"A metric’s rule, its triggers and its settings."})
;const ur=Jn.KCZ([lr,Jn.YOg(lr).check(Gn.m9(1,"a list of at least one rule"))],{error:'a rule, such as { green: ">= 0.8", red: "<= 0.7" }'}).register(as.fd,{
id:"metric",description:"A rule; for several classes a list of rules, each with its class."})
;const dr=Object.fromEntries(Object.entries(ht.Zv).map(([e,{title:n,means:s,tasks:r}])=>[e,terms_optional(ur,{
description:`${n}: ${s}. For ${r.join(" and ")} tasks.`})]));const fr=Jn.rej(dr,{error:"a map of metric to rule"});const mr=Jn.aig({error:"a number above 0"
}).check(Gn.Tx(0,"a number above 0"));const hr=Jn.rej({file:required(xs,{description:"The id and the right answer of each case.",examples:["known.csv"]}),
tolerance:terms_optional(Jn.aig({error:"a number, 0 or more"}).check(Gn.qm(0,"a number, 0 or more")),{description:"How far a score or number may be off.",
default:0,examples:[.01]}),on_miss:terms_optional(ks,{description:"What one wrong answer raises.",default:"RED"})},{
error:"a set of known answers, such as { file: known.csv }"});const pr=Jn.rej({probabilities:terms_optional(Ms,{
description:"A score outside 0..1, or not a number.",default:"RED"}),identical:terms_optional(Ms,{
description:"Every prediction the same, over the set or over any day in it.",default:"RED"}),too_good:terms_optional(Ms,{
description:"A candidate that is too good to be true: the bytes of the reference, a score that is the label, no error or hardly any (a twentieth of what the reference’s rate lets expect) where that is less likely than 1 in 10,000. What the reference shows too is only noted.",
default:"AMBER"}),share:terms_optional(ir,{description:"Rule on the share of each predicted class against the reference: the largest change, in points.",
examples:[{amber:"> 5%",red:"> 20%"}]}),known_answers:terms_optional(Jn.YOg(hr,{error:"a list of sets of known answers"}),{
description:"Cases whose right answer is known.",examples:[[{file:"known.csv",tolerance:.01,on_miss:"RED"}]]})});const gr=Jn.rej({coverage:terms_optional(ir,{
description:'Rule on the share of candidate rows that have a label, of those older than labels_after. Left out: { amber: "< 95%" }. Where labels come later, say so by labels_after; where some never come, say here how many are needed.',
examples:[{amber:"< 95%",red:"< 50%"}]}),scores:terms_optional(Ms,{
description:"Rows without a label that the model answered otherwise than the labelled ones (Kolmogorov–Smirnov D at least 0.1, p below 0.001): then what is measured does not hold for them.",
default:"AMBER"})});const wr=Jn.rej({missing:terms_optional(ir,{
description:"Rule on the share of rows without a value, for every feature. In a column of numbers or times NA, NaN, null and None are no value either; among categories they are names like any other (NA is Namibia).",
examples:[{amber:"> 1%",red:"> 5%"}]}),invalid:terms_optional(Ms,{description:"Cells that are not of their column’s type.",default:"AMBER"}),
range:terms_optional(Ms,{description:"Values outside the min, max or values of this plan.",default:"AMBER"}),learnt_range:terms_optional(Ms,{
description:"A range, a set of categories or a number of distinct values that grew or shrank against the reference.",default:"AMBER"}),
duplicates:terms_optional(Ms,{description:"Ids that occur more than once.",default:"AMBER"}),columns:terms_optional(Ms,{
description:"Columns that vanished or appeared against the reference.",default:"AMBER"}),rows:terms_optional(ir,{
description:"Rule on the candidate’s rows as a share of the reference’s.",examples:[{amber:"< 50%",red:"< 10%"}]}),constant:terms_optional(Ms,{
description:"A feature that now has one value only.",default:"AMBER"})});const vr=Ws.pP.map(e=>`${Ws.T1[e].method} (${e})`).join(", ");const br=Jn.rej({
test:terms_optional(Jn.k5n(Ws.pP,{error:(0,Ws.BX)(()=>true)}),{
description:`How numbers are compared: by ${vr}. Categories are tested by chi-squared unless ${(0,Ws.BX)(({categories:e})=>e)} is chosen.`,default:"ks"}),
threshold:terms_optional(mr,{description:"Size from which a drift matters. Left out: the test’s own default.",examples:[.1]}),
q:terms_optional(share(1e-9,.5,"a rate above 0 and at most 0.5"),{description:"Share of false claims that is tolerated among the drifts that are claimed.",
default:.05}),raises:terms_optional(ks,{description:"What drift raises. Left out: NOTE where labels show the performance, AMBER where there are none."})})
;var yr=s(3864);const kr=/^[^.[\]\s]+(?:\[(?:\d{1,6}|\*)\]|\.[^.[\]\s]+)*$/u;const Mr=Jn.k5n(["number","category","time"],{error:"number, category or time"
}).register(as.fd,{id:"feature_type"});const Or=Jn.aig({error:"a number"});const Er=Jn.KCZ([Mr,Jn.rej({type:terms_optional(Mr,{
description:"What the column holds. May be left out where min, max or values tell.",examples:["number","category"]}),min:terms_optional(Or,{
description:"Least value that is valid. Numbers only.",examples:[300]}),max:terms_optional(Or,{description:"Greatest value that is valid. Numbers only.",
examples:[850]}),values:terms_optional(Jn.YOg(fs,{error:"a list of values"}).check(Gn.m9(1,"a list of at least one value")),{
description:"The categories that are valid. Categories only.",examples:[["car","home","education"]]}),missing:terms_optional(ir,{
description:"Rule on the share of rows without a value, in place of inputs.missing.",examples:[{red:"> 5%",amber:"> 1%"}]}),drift:terms_optional(Jn.cJW(br,{
q:true}),{description:"Drift settings of this feature, in place of the plan’s own."}),watched:terms_optional(bs,{
description:"false: nothing of this feature is compared with the reference. Limits that the plan gives still hold.",default:true})})],{
error:"number, category or time, or a map with a type"}).register(as.fd,{id:"feature",
description:"A column that the model reads: its type, or a map with type and limits."});const xr=Jn.rej({
task:required(Jn.k5n(["binary","multiclass","regression"],{error:"binary, multiclass or regression"}),{
description:"What the model predicts: one of two classes, one of several, or a number.",examples:["binary"]}),id:terms_optional(us,{
description:"Column that identifies a case. Joins labels that come in a file of their own, and pairs both sets.",examples:["application_id"]}),
time:terms_optional(us,{description:"Column that says when the prediction was made.",examples:["scored_at"]}),time_zone:terms_optional(us,{
description:"IANA name of the zone in which times without an offset are read and days are cut.",default:"UTC",examples:["Europe/Berlin"]}),label:required(us,{
description:"Column of what really happened.",examples:["defaulted"]}),positive:terms_optional(fs,{
description:"The label that counts as positive. Binary only, and needed there.",examples:[1,"fraud"]}),negative:terms_optional(fs,{
description:"The label that counts as negative. Binary only. Left out: every label but the positive one.",examples:[0]}),classes:terms_optional(Jn.YOg(fs,{
error:"a list of classes"}).check(Gn.m9(2,"a list of at least two classes")),{
description:"The classes that may occur. Multiclass only. Left out: those of the reference.",examples:[["bus","car","tram"]]}),score:terms_optional(us,{
description:"Column of the probability of the positive class. Binary only.",examples:["probability"]}),scores:terms_optional(Jn.g1P(us,us,{
error:"a map of class to column"}),{description:"The column of each class’s probability. Multiclass only.",examples:[{bus:"p_bus",car:"p_car"}]}),
threshold:terms_optional(share(0,1,"a threshold from 0 to 1"),{
description:"A case is predicted positive when its score is at least this. Binary with a score only.",default:.5,examples:[.35]}),prediction:terms_optional(us,{
description:"Column of the decision, the predicted class or the predicted number. Needed for regression.",examples:["decision"]}),group:terms_optional(us,{
description:"Column of the user, account or patient that several rows may share; they then count as one when intervals are made.",examples:["customer_id"]}),
labels_after:terms_optional(ws,{description:"How long after its time a case has its label. Younger rows without a label count as pending.",examples:["90 days"]
}),answers:terms_optional(Jn.g1P(us,fs,{error:"a map of what is predicted to the label that it means"}),{
description:"What the values of prediction: are called in label:, where the two have other words for the same classes. Classes only.",examples:[{attack:1,
normal:0}]}),ignored:terms_optional(Jn.YOg(us,{error:"a list of columns"}),{
description:"Columns that are no features and are not looked at, such as residuals, row numbers and free text.",examples:[["residual","comment"]]}),
format:terms_optional(Jn.g1P(us,Jn.k5n(yr.P,{error:`one of ${yr.P.map(e=>`"${e}"`).join(", ")}`}),{error:"a map of column to the way its cells are written"}),{
description:'How the cells of a column are written, where it is not the common way: "decimal comma" (1.234,5), "thousands" (1,234.5), "per cent" (27.3% is 0.273), "per cent, decimal comma", "d/m/Y" (31/12/2026) or "m/d/Y".',
examples:[{amount:"decimal comma",signed_on:"d/m/Y"}]}),log:terms_optional(Jn.rej({format:required(Jn.k5n(["sagemaker","kserve","json"],{
error:"sagemaker, kserve or json"}),{description:"sagemaker: data capture. kserve: CloudEvents of KServe or Seldon. json: any nested JSON, one record a line.",
examples:["sagemaker"]}),columns:required(Jn.g1P(us,Jn.YjP({error:"a path such as output.predictions[0]"
}).check(Gn.Eb(500,"a path of at most 500 characters"),Gn.Fk(kr,"a path such as output.predictions[0]")),{error:"a map of column to its path in a record"}),{
description:"Where each column stands in a record. sagemaker and kserve: input…, output…, event…, or id, which is that of the event, with the number of the row where it holds several. json: any path; [*] takes each of a list as a row.",
examples:[{probability:"output[0]",income:"input[2]",scored_at:"event.inferenceTime"}]})},{error:"a map with format and columns"}),{
description:"Files of JSON lines are a log of requests and answers, as a server writes it. Other files are read as they are.",examples:[{format:"kserve",
columns:{probability:"output[1]",income:"input.income"}}]}),private:terms_optional(Jn.YOg(us,{error:"a list of columns"}),{
description:"Columns that are hidden in every output.",examples:[["name","street"]]}),features:terms_optional(Jn.g1P(us,Er,{error:"a map of column to type"}),{
description:"The columns that the model reads. Left out: every column without another role, its type learnt from the reference.",examples:[{income:"number"}]})
});const Nr=ds.clone().register(as.fd,{id:"bad_rows",description:"A condition on a logged row, written as in SQL.",examples:["latency_ms > 250"]})
;const _r=Jn.YjP({error:"a query in PromQL"
}).check(Gn.Eb(4e3,"a query of at most 4,000 characters"),Gn.Fk(/^(?:[^\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]|[\n\t])*$/u,"a query: it holds control characters"),Gn.Fk(/\S/,"a query: it is empty")).register(as.fd,{
id:"query",description:"A query in PromQL, asked by greenlight fetch. $window stands for the length of time that is asked about.",
examples:["sum(increase(requests_total[$window]))"]});const $r=share(.001,.9999,"a share such as 99%, from 0.1% to 99.99%");const Ar=Jn.rej({name:required(us,{
description:"What the measure is called.",examples:["slow answers"]}),where:terms_optional(Nr,{
description:"Logged rows: the share of the candidate’s rows that meet the condition.",examples:["latency_ms > 250"]}),column:terms_optional(us,{
description:"Logged rows: the mean of a column of numbers; with quantile, its percentile.",examples:["latency_ms"]}),quantile:terms_optional($r,{
description:"With column: the percentile. It needs times, and rows enough for 20 blocks of time with 50 rows each.",examples:["99%"]}),per:terms_optional(ws,{
description:"Logged rows: how many there are in such a length of time.",examples:["1 minute"]}),good:terms_optional(_r,{
description:"Fetched: how many of total were good. The value is the share of good ones.",examples:['sum(increase(requests_total{code!~"5.."}[$window]))']}),
bad:terms_optional(_r,{description:"Fetched: how many of total were bad. The value is the share of bad ones.",
examples:['sum(increase(requests_total{code=~"5.."}[$window]))']}),total:terms_optional(_r,{description:"Fetched: how many there were in all.",
examples:["sum(increase(requests_total[$window]))"]}),query:terms_optional(_r,{
description:"Fetched: a plain value. With every, values over time, of which the mean is judged; without, one value, which is judged as written and proves nothing.",
examples:["avg(avg_over_time(DCGM_FI_DEV_GPU_UTIL[$window])) / 100"]}),every:terms_optional(ws,{
description:"With query: how far apart the values are. At least 20 of them make an interval.",examples:["1 hour"]}),over:terms_optional(ws,{
description:"The length of time that is judged. Fetched measures need it; with per it is the time in which the rows came.",examples:["30 days"]}),
objective:terms_optional($r,{
description:"Judge the error budget that is left in place of the share: 100% is untouched, 0% spent. The objective is the share that must be good.",
examples:["99.9%"]}),by:terms_optional(us,{
description:"A column of the rows, or a label of the query’s series, such as the host: each is held against the others too. Logged rows: left out, it is the column of deployment: host.",
examples:["instance"]}),...ir.shape,falls:terms_optional(Jn.YOg(cr,{error:"a list of triggers, each on a line that starts with a dash"}),{
description:"Triggers: how far it may worsen against the reference (logged rows only) or the last review.",examples:[[{from:"last review",amber:"20%"}]]}),
gates:terms_optional(bs,{description:"false: shown as a NOTE, never gates.",default:true}),as_written:terms_optional(bs,{
description:"true: judged as written where the plan asks for confidence too. For a plain value, which proves nothing.",default:false}),
min_cases:terms_optional(ys,{description:"With fewer rows, requests or values there is no evidence, which is AMBER.",default:30})},{
error:"a measure with a name and what is measured"});const jr=Jn.YOg(Ar,{error:"a list of measures, each starting with a dash"});const Rr={
over:terms_optional(ws,{description:"The length of time that is judged.",default:"1 day"}),...ir.shape};const Sr=Jn.KCZ([ks,Jn.rej({raises:terms_optional(ks,{
description:"What a host that lags raises.",default:"AMBER"}),times:terms_optional(Jn.aig({error:"a number above 1"
}).check(Gn.Tx(1,"a number above 1"),Gn.Zm(1e3,"a number of at most 1,000")),{description:"How many times as bad as the others a host must be.",default:1.5})
})],{error:"NOTE, AMBER or RED, or a map of settings"});const Cr={lagging_host:terms_optional(Sr,{
description:"A host (or whatever by names) whose latency, or share of bad rows, is 1.5 times that of the others and beyond chance. Judged wherever operations: measures rows and deployment: names the host.",
default:"AMBER"}),versions_by_host:terms_optional(ks,{
description:"A version that answers on some hosts only, where chance does not explain it. Judged wherever model_version and host are named.",default:"AMBER"}),
clock_skew:terms_optional(Jn.KCZ([ks,Jn.rej({column:terms_optional(us,{
description:"A second time of each row that one clock wrote, such as that of the gateway. Left out: hosts whose first and last rows are both later, or earlier, than the others’.",
examples:["received_at"]}),query:terms_optional(_r,{description:"Fetched: seconds by which the clocks are apart.",
examples:["max(abs(node_timex_offset_seconds))"]}),...Rr,raises:terms_optional(ks,{description:"What clocks that are apart raise, where no bound is written.",
default:"AMBER"})})],{error:"NOTE, AMBER or RED, or a map of settings"}),{
description:"Clocks of hosts that are apart, by more than a minute where no bound in seconds is written. Judged wherever data: names the time and deployment: the host.",
default:"AMBER"}),restarts:terms_optional(Jn.rej({column:terms_optional(us,{
description:"Logged rows: a column that changes when a process starts anew, such as its start time or id.",examples:["process_started"]}),
query:terms_optional(_r,{description:"Fetched: how many restarts there were. Left out, with no column: changes of process_start_time_seconds.",
examples:['sum(changes(process_start_time_seconds{job="model"}[$window]))']}),...Rr},{error:"a map with column or query, and a rule"}),{
description:"Restarts of what answers. Without a rule: amber when > 0.",examples:[{column:"process_started",amber:"> 0",red:"> 3"}]}),
hardware_errors:terms_optional(Jn.rej({from:terms_optional(Jn.k5n(["dcgm","node-exporter"],{error:"dcgm or node-exporter"}),{
description:"Whose counters are asked: double-bit ECC and Xid errors of NVIDIA’s DCGM exporter, or uncorrectable memory errors of node-exporter.",default:"dcgm"
}),query:terms_optional(_r,{description:"Another query for the number of errors.",examples:["sum(increase(node_edac_uncorrectable_errors_total[$window]))"]}),
...Rr},{error:"a map with from or query"}),{description:"Errors that the hardware counted. Without a rule: red when > 0.",examples:[{from:"dcgm"}]})}
;const identity=(e,n)=>Jn.rej({column:required(us,{description:`Column of the candidate set that names the ${e}.`,examples:[e]}),
expect:required(Jn.KCZ([fs,Jn.YOg(fs).check(Gn.m9(1,"a list of at least one value"))],{error:"a value or a list of values"}),{
description:`The ${e}s that are expected.`,examples:[[n]]}),raises:terms_optional(ks,{description:"What any other raises.",default:"RED"})},{
error:"a map with column and expect"});const qr=Jn.rej({model_version:terms_optional(identity("model version","2026-11-03"),{
description:"The version of the model that must have answered.",examples:[{column:"model",expect:["v12"]}]}),host:terms_optional(identity("host","eu-1"),{
description:"The hosts that must have answered; one that is silent is found too.",examples:[{column:"host",expect:["eu-1","eu-2"]}]}),
dependencies:terms_optional(Ms,{
description:"What a change of the installed packages raises. They are read beside each set: candidate.requirements.txt (as pip freeze writes it) or candidate.lock beside candidate.csv; or, where each set has a folder of its own, requirements.txt, poetry.lock, uv.lock, Pipfile.lock or package-lock.json in it. Left out: not compared."
}),...Cr});const Tr=Jn.aig({error:"a number above 0"}).check(Gn.Tx(0,"a number above 0"));const Ir=Jn.rej({leave_red_after:terms_optional(Jn.Whr({
error:"a whole number of reviews"}).check(Gn.qm(1,"a whole number of reviews, 1 or more"),Gn.Zm(1e3,"a number of reviews that can be waited for")),{
description:"Reviews in a row in which what was RED must be GREEN again, before RED is left.",default:2}),cusum:terms_optional(Jn.KCZ([bs,Jn.rej({
threshold:terms_optional(Tr,{description:"Sum from which it alarms.",default:4}),allowance:terms_optional(Jn.aig({error:"a number, 0 or more"
}).check(Gn.qm(0,"a number, 0 or more")),{description:"Standard errors a review may be worse without counting.",default:.5}),raises:terms_optional(ks,{
description:"What the alarm raises.",default:"AMBER"})})],{error:"false, or a map of settings"}),{
description:"Alarm on small falls that add up over reviews (CUSUM). false: off."}),overdue:terms_optional(ks,{
description:"What a review later than the plan’s frequency raises.",default:"AMBER"}),stale:terms_optional(ks,{
description:"What data older than the plan’s frequency raises.",default:"AMBER"})});const Fr=Jn.rej({name:required(us,{
description:"What the measure is called.",examples:["wrong predictions"]}),kind:required(Jn.k5n(["wrong","slow","where"],{error:"wrong, slow or where"}),{
description:"What makes a request bad: a wrong prediction, a latency above the batch’s 95th percentile, or a condition.",examples:["wrong"]}),
where:terms_optional(ds,{description:"The condition that makes a request bad. Kind where only.",examples:["status >= 500"]}),column:terms_optional(us,{
description:"Column of the latency. Kind slow only.",examples:["latency_ms"]}),margin:required(Jn.aig({error:"an odds ratio above 1"
}).check(Gn.Tx(1,"an odds ratio above 1"),Gn.Zm(100,"an odds ratio that means anything: at most 100")),{
description:"Odds ratio of bad requests by which the canary may be worse and still be promoted.",examples:[1.25]})},{
error:"a measure with name, kind and margin"});const Lr=Jn.rej({strategy:required(Jn.k5n(["red-black","blue-green","shadow"],{
error:"red-black, blue-green or shadow"}),{
description:"red-black: a canary at a small share, then cutover. blue-green: shares raised step by step. shadow: the canary answers none.",
examples:["red-black"]}),steps:terms_optional(Jn.YOg(share(1e-6,1,"a share above 0 and at most 1"),{error:"a list of shares"}),{
description:"Shares of traffic, rising, the last 100%. Needed for red-black and blue-green, absent for shadow.",examples:[["1%","10%","50%","100%"]]}),
measures:required(Jn.YOg(Fr,{error:"a list of measures, each starting with a dash"}).check(Gn.m9(1,"a list of at least one measure")),{
description:"What decides.",examples:[[{name:"wrong predictions",kind:"wrong",margin:1.25}]]}),auroc:terms_optional(Jn.rej({margin:required(Jn.aig({
error:"points above 0, such as 0.05"}).check(Gn.Tx(0,"points above 0, such as 0.05"),Gn.Zm(.5,"points that mean anything: at most 0.5")),{
description:"Points by which the canary’s AUROC may be lower and still be promoted.",examples:[.05]}),cases:required(ys,{
description:"Labelled canary cases at which it is judged, once; planned before the rollout begins.",examples:[1500]})},{error:"a map with margin and cases"}),{
description:"The AUROC, judged once, at a planned number of labelled canary cases. Binary tasks with a score only.",examples:[{margin:.05,cases:1500}]}),
min_cases:terms_optional(ys,{description:"Least canary cases before a step is decided.",default:100}),max_batches:terms_optional(ys,{
description:"After so many batches without an answer it is INCONCLUSIVE.",default:100}),design:terms_optional(Jn.k5n(["anytime","group-sequential"],{
error:"anytime or group-sequential"}),{
description:"anytime: evidence that may be looked at as often as you like. group-sequential: tests planned for max_batches looks (Lan–DeMets spending), which need about a third fewer cases; max_batches is then to be written, 200 at most.",
default:"anytime"}),confidence:terms_optional(share(.5,.999999,"a confidence from 50% to below 100%"),{
description:"Confidence that a promotion and a rollback need.",default:"95%"}),approval:terms_optional(bs,{description:"true: a person approves the promotion.",
default:false}),requires:terms_optional(Jn.k5n(["attestation"],{error:"attestation"}),{
description:"attestation: the canary starts only with a signed GREEN of its model by this plan. Left out: it starts without.",examples:["attestation"]})})
;const Br=ds.clone().register(as.fd,{id:"where",description:"A condition on a row, written as in SQL: comparisons, AND, OR, NOT, IN, BETWEEN, LIKE, IS NULL.",
examples:["interest_rate < 0","region = 'EU' AND age BETWEEN 18 AND 25"]});const Dr=Jn.YOg(Jn.rej({name:required(us,{description:"What the case is called.",
examples:["negative interest rate"]}),where:required(Br,{description:"Which rows belong to it, as an SQL condition.",examples:["interest_rate < 0"]}),
min_cases:terms_optional(ys,{description:"With fewer labelled cases there is no evidence, which is AMBER.",default:30}),...dr},{
error:"an edge case with name, where and a metric"}),{error:"a list of edge cases, each starting with a dash"});const Pr=Jn.KCZ([bs,Jn.rej({
search:terms_optional(bs,{description:"false: weak segments are not searched for.",default:true}),raises:terms_optional(ks,{
description:"What a weak segment raises.",default:"NOTE"}),min_cases:terms_optional(ys,{description:"Least labelled cases of a segment.",default:30}),
alpha:terms_optional(share(1e-9,.5,"a rate above 0 and at most 0.5"),{description:"Chance that the search reports anything at all where nothing is wrong.",
default:.05})})],{error:"false, or a map of settings"});const Wr=Jn.YOg(Jn.rej({name:required(us,{description:"What the case is called.",
examples:["more income never raises the risk"]}),file:required(xs,{description:"Pairs of cases: columns base and variant hold ids of the candidate set.",
examples:["pairs.csv"]}),expect:required(Jn.k5n(["same","not lower","not higher"],{error:"same, not lower or not higher"}),{
description:"How the variant’s prediction must stand to the base’s.",examples:["not higher"]}),tolerance:terms_optional(Jn.aig({error:"a number, 0 or more"
}).check(Gn.qm(0,"a number, 0 or more")),{description:"How far the variant may be off before the pair counts.",default:0}),...ir.shape},{
error:"a behaviour case with name, file and expect"}),{error:"a list of behaviour cases, each starting with a dash"});const Ur=Jn.rej({plan:required(us,{
description:"Names the gate: its comment, its check, its history.",examples:["credit-default"]}),about:terms_optional(ds,{
description:"What the model predicts, in a sentence.",examples:["Probability that a loan defaults within twelve months"]}),review:terms_optional(vs,{
description:"How often the model is to be reviewed.",examples:["weekly","every 2 weeks"]}),data:required(xr,{
description:"The columns of the evaluation sets and what they are for.",examples:[{task:"binary",label:"defaulted",positive:1,score:"probability"}]}),
levels:terms_optional(Cs,{description:"What each level means, and who does what by when."}),notify:terms_optional(Rs,{
description:"Who is told, beyond what each level says of it: targets, reminders, checks with an owner of their own."}),
confidence:terms_optional(share(.5,.999999,"a confidence from 50% to below 100%"),{
description:"One-sided confidence that GREEN and RED need. Left out: values are judged as written.",examples:["95%"]}),
proof:terms_optional(Jn.k5n(["fall","margin"],{error:"fall or margin"}),{
description:"With `confidence`, what a RED fall must prove: that it reaches its margin and that the model fell at all (`fall`), or that the true fall is past the margin (`margin`).",
default:"fall"}),metrics:terms_optional(fr,{description:"What is measured, and which values are GREEN, AMBER and RED."}),predictions:terms_optional(pr,{
description:"Checks on the predictions themselves. No labels are needed."}),inputs:terms_optional(wr,{description:"Checks on the raw inputs."}),
labels:terms_optional(gr,{description:"Whether the rows that have a label stand for all of them."}),drift:terms_optional(br,{
description:"How a shift between reference and candidate is tested, and what it raises."}),edge_cases:terms_optional(Dr,{
description:"Rare conditions that are measured by themselves."}),segments:terms_optional(Pr,{description:"The search for weak segments."}),
behaviour:terms_optional(Wr,{description:"Pairs of cases whose predictions must stand in a relation."}),deployment:terms_optional(qr,{
description:"Which model and which hosts must have answered."}),operations:terms_optional(jr,{
description:"What is watched of the service: latency, throughput, errors, CPU, GPU, memory, uptime.",examples:[[{name:"slow answers",where:"latency_ms > 250",
amber:"> 1%",red:"> 5%"}]]}),history:terms_optional(Ir,{description:"What is judged over several reviews."}),rollout:terms_optional(Lr,{
description:"How a canary takes over the traffic."})}).register(as.fd,{title:"Performance monitoring plan",
description:"A Greenlight plan: what is watched about a model, what GREEN, AMBER and RED mean, and who does what by when."});function knownKeys(e){
return[...new Set(schemasAt(e).flatMap(e=>Object.keys(definition(e).shape??{})))]}function knownWords(e){
return schemasAt(e).flatMap(e=>Object.values(definition(e).entries??{}))}function takesList(e){return schemasAt(e).some(e=>definition(e).type==="array")}
function helpFor(e){const n=schemasAt(e.slice(0,-1));const s=n.flatMap(n=>vocabulary_below(n,e.at(-1)??""))
;return s.map(e=>as.fd.get(e)).find(e=>e?.description)??null}const definition=e=>e._zod.def;function schemasAt(e){let n=alternatives(Ur)
;for(const s of e)n=n.flatMap(e=>vocabulary_below(e,s)).flatMap(alternatives);return n}function alternatives(e){
const{type:n,innerType:s,options:r}=definition(e);if(n==="optional")return alternatives(s);return n==="union"?r.flatMap(alternatives):[e]}
function vocabulary_below(e,n){const{type:s,shape:r,element:o,valueType:a}=definition(e);if(r!==void 0)return Object.hasOwn(r,n)?[r[n]]:[]
;if(s==="array")return[o];return s==="record"?[a]:[]}function unknownKey(e,n){const s=knownKeys(e);const r=/^(\w+):(.+)$/.exec(n)
;if(r!==null&&s.includes(r[1]))return`${quote(n)} lacks a space after its colon. Write ${r[1]}: ${r[2]}`;const o=e.length===1&&e[0]==="metrics"
;const a=o?`no metric is called ${quote(n)}`:`${quote(n)} is not a key of ${advice_placeOf(e)}`;const i=(0,z.p)(n,s)??otherWord(n,s)
;if(i!==null)return`${a}. Did you mean ${quote(i)}?`;const c=Object.keys(ht.Zv);const l=s.filter(e=>!c.includes(e));const u=o||l.length===0?s:l
;return`${a}. ${o?"Metrics":"Its keys"} are ${u.join(", ")}${l.length>0&&l.length<s.length?" and the metrics":""}.`}const zr={auc:"auroc",roc_auc:"auroc",
"roc auc":"auroc",f1_score:"f1","f1 score":"f1",sensitivity:"recall",tpr:"recall",pr_auc:"average_precision",ece:"calibration_error",mse:"rmse",target:"label",
timestamp:"time",prob:"score",probability:"score",yellow:"AMBER",orange:"AMBER",name:"plan",description:"about",frequency:"review",deadline:"within",
responsible:"owner",condition:"where"};function otherWord(e,n){const s=zr[e.toLowerCase()];return s!==void 0&&n.includes(s)?s:null}function missingKey(e){
const n=helpFor(e);const s=String(e.at(-1));const r=n===null?"":` (${lowerFirst(n.description.replace(/\.$/,""))})`;const o=n?.examples?.[0]
;const a=advice_placeOf(e.slice(0,-1));return`${a} lacks ${quote(s)}${r}.${o===void 0?"":` Write for example ${s}: ${flowStyle(o)}`}`}function misread(e,n,s){
const r=advice_keyOf(e);const o=s.kind(e);if(o==="nothing")return`${r} is empty. It takes ${n.replace(/\. If it is one.*/,"")}.`
;if(o==="map"&&takesList(e))return`${r}: a map is not ${n}.`;if(o!=="scalar")return`${r}: a ${o} is not ${n}.`;const a=s.text(e)
;const i=hintFor(a,n,knownWords(e));return`${r}: ${quote(a)} is not ${n}${i===null?".":`. ${i}`}`}function advice_placeOf(e){if(e.length===0)return"the plan"
;return e.map(e=>typeof e==="number"?`item ${e+1}`:/^[\w-]+$/.test(e)?e:quote(e)).join(", ")}function advice_keyOf(e){const n=e.at(-1)
;if(typeof n==="string")return/^[\w-]+$/.test(n)?n:quote(n);return advice_placeOf(e.slice(-2))}
const lowerFirst=e=>/^[A-Z][a-z]/.test(e)?e[0].toLowerCase()+e.slice(1):e;function checkStructure(e,n){const s=Ur.safeParse(e.value)
;const r=s.success?[]:s.error.issues.flatMap(e=>flatten(e,[]));for(const{issue:s,path:o}of r)if(s.code==="unrecognized_keys")for(const r of s.keys)n.push({
...e.atKey([...o,r]),message:unknownKey(o,r)});else if(s.code==="invalid_key"){const r=`${quote(String(o.at(-1)))} is not ${s.issues[0]?.message??"a name"}.`
;n.push({...e.atKey(o),message:r})}else if(e.has(o))n.push({...e.at(o),message:misread(o,expectedBy(s),e)});else{const s=o.slice(0,-1);const r=s.length===0?{
line:1,column:1}:e.at(s);n.push({...r,message:missingKey(o)})}
for(const{issue:n,path:s}of r)if(n.code==="unrecognized_keys")for(const r of n.keys)remove(e.value,[...s,r]);else remove(e.value,s);return e.value}
function flatten(e,n){const s=[...n,...e.path];if(e.code!=="invalid_union")return[{issue:e,path:s}];const r=e.errors.find(e=>!e.some(isOtherShape))
;return r===void 0?[{issue:e,path:s}]:r.flatMap(e=>flatten(e,s))}function expectedBy(e){
return e.code==="invalid_type"&&e.expected==="object"&&e.message.startsWith("Invalid input")?"a map of keys and values":e.message}function isOtherShape(e){
if(e.path.length>0)return false;if(e.code==="invalid_union")return e.errors.every(e=>e.some(isOtherShape))
;return e.code==="invalid_type"||e.code==="invalid_value"}function remove(e,n){let s=e;for(const e of n.slice(0,-1)){if(typeof s!=="object"||s===null)return
;s=s[e]}if(typeof s!=="object"||s===null||n.length===0)return;Array.isArray(s)?s[Number(n.at(-1))]=void 0:delete s[String(n.at(-1))]}const Kr=1e6
;function parsePlan(e,n,s=digestOf(e)){const r=[];if(Buffer.byteLength(e)>Kr)throw new PlanError(n,[{line:1,column:1,message:tooLarge(Buffer.byteLength(e))}])
;const o=readDocument(e,r);if(o===null)throw new PlanError(n,r);const a=checkStructure(o,r);checkSense(a,o,r);if(r.length>0)throw new PlanError(n,r)
;return normalise(a,o,{file:n,text:e,sha256:s})}function digestOf(e){return(0,Me.createHash)("sha256").update(e).digest("hex")}function tooLarge(e){
return`the plan holds ${e.toLocaleString("en-GB")} bytes; the most is ${Kr.toLocaleString("en-GB")}. Is it the right file?`}async function readPlan(e){
const refuse=n=>new PlanError(e,[{line:1,column:1,message:n}]);let n;try{const{size:s}=await(0,ge.stat)(e);if(s>Kr)throw refuse(tooLarge(s));n=await(0,
ge.readFile)(e)}catch(e){if(e instanceof PlanError)throw e;throw refuse(`the plan cannot be read: ${reason(e)}.`)}let s;try{s=new TextDecoder("utf-8",{
fatal:true}).decode(n)}catch{throw refuse("the plan is not text in UTF-8. Save it again with that encoding.")}return parsePlan(s,e,digestOf(n))}
function reason(e){const n=e instanceof Error&&"code"in e?e.code:null;if(n==="ENOENT")return"there is no such file";if(n==="EISDIR")return"it is a folder"
;if(n==="EACCES")return"reading it is not permitted";return e instanceof Error?e.message:String(e)}const Jr={tell:()=>{},know:()=>{},stage:async(e,n)=>n()}
;function recordOf({plan:e,verdict:n,measurements:s,made:r}){const{candidate:o}=s;const{action:a,owner:i,within:c}=e.levels[n.status];return{plan:e.name,
plan_sha256:e.source.sha256,about:e.about,at:r.at,due:e.review&&new Date(Date.parse(r.at)+e.review.milliseconds).toISOString(),greenlight:r.version,
run:r.runUrl,commit:r.commit,...n.model?{model:n.model}:{},status:n.status,level:ownLevel(n),todo:{action:a,owner:i,within:c?.text??null},
reference:n.reference&&{rows:n.reference.rows,sha256:n.reference.sha256},candidate:{rows:n.candidate.rows,sha256:n.candidate.sha256},labelled:o.labels.labelled,
labels_sha256:o.labels.sha256??null,from:o.from,to:o.to,values:record_valuesOf(e,s,n),...e.operations.length>0?{operations:operationsOf(e,s,n)}:{},
raised:n.findings.flatMap(({check:e,status:n})=>n==="AMBER"||n==="RED"?[{check:e,status:n}]:[]),columns:columnsOf(e,s),known_answers:n.known_answers??[]}}
function record_valuesOf(e,{comparisons:n,edgeCases:s,segments:r},o){const a=rulesOf(e);const i=new Map(o.findings.map(e=>[e.check,e.status]))
;const recorded=(e,n)=>{const s=nameOf(e,n);const{candidate:r,reference:o,difference:c}=n;return{check:s,metric:n.metric,class:n.class,segment:e,
status:i.get(s)??"NOTE",rule:a.get(s)??null,cases:r.cases,measured:isEstimate(r)?{value:r.value,standard_error:r.standardError,interval:r.interval}:null,
reference:isEstimate(o)?o.value:null,difference:isEstimate(c)?{value:c.value,standard_error:c.standardError}:null}};const c=[...s.map(e=>({kind:"edge",slice:e
})),...r.map(e=>({kind:"segment",slice:e}))];return[...n.map(e=>recorded(null,e)),...c.flatMap(({kind:e,slice:{name:n,comparisons:s}})=>s.map(s=>recorded({
kind:e,name:n},s)))]}function operationsOf(e,{operations:n=[]},s){return n.map(({name:n,candidate:r,plain:o})=>{const a=e.operations.find(e=>e.name===n)??null
;const i=s.findings.find(({kind:e,subject:s,aspect:r})=>e==="operations"&&s===n&&r===null);const{green:c,amber:l,red:u}=a??{};return{name:n,
status:i?.status??"NOTE",rule:c??l??u?{green:c??null,amber:l??null,red:u??null}:null,measured:isEstimate(r)?{value:r.value,standard_error:r.standardError,
interval:o?null:r.interval,cases:r.cases}:null}})}function rulesOf(e){const named=(e,n)=>{const{green:s,amber:r,red:o}=e;return s??r??o?[[nameOf(n,e),{green:s,
amber:r,red:o}]]:[]};return new Map([...e.metrics.flatMap(e=>named(e,null)),...e.edgeCases.flatMap(({name:e,metrics:n})=>n.flatMap(n=>named(n,{kind:"edge",
name:e})))])}function nameOf(e,n){return(0,Xt.I)({kind:e?.kind??"metric",subject:e?.name??null,aspect:null,metric:n.metric,class:n.class})}
function columnsOf(e,{columns:n,changes:s}){return n.flatMap(({name:n,role:r,candidate:o})=>{const a=s.find(e=>e.name===n)?.against?.deciles
;if(!a||e.data.private.includes(n))return[];const i=o.type==="number"?o.invalid?.cells??0:0;return[{name:n,role:r,missing:o.missing+i,...a}]})}var Gr=s(836)
;function drillDown({findings:e},{plan:n,candidate:s,labels:r,now:o,span:a}){
const i=[`--plan ${drill_down_quote(n)}`,...s.map(e=>`--candidate ${drill_down_quote(e)}`),...r.map(e=>`--labels ${drill_down_quote(e)}`),...a===void 0?[]:[`--from ${a.from}`,`--to ${a.to}`]].join(" ")
;const c=Object.create(null);for(const{check:n,kind:s,where:r}of e){const e=s==="metric"||s==="edge"||s==="segment"
;const a=r===void 0?"":` --where ${drill_down_quote(r)}`;const l=e?` --wrong --as-of ${o.toISOString()}`:""
;(r!==void 0||e)&&(c[n]=`greenlight rows ${i}${a}${l}`)}return c}function drill_down_quote(e){
return/^[\w@%+=:,./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}const Zr=12;const Vr=5;const Yr={where:null,wrong:true,most:500,columns:"all"}
;function rowsBehind(e){const n=e.filter(({kind:e,status:n})=>n==="RED"||n==="AMBER"||e==="segment")
;return new Map(n.filter(({where:e})=>e!==void 0).slice(0,Zr).map(({check:e,kind:n,where:s})=>{const r=n==="edge"||n==="segment";return[e,{where:s,wrong:r,
most:Vr,columns:"telling"}]}))}function samplesByCheck(e,n){const s=Object.create(null);[...e.keys()].forEach((e,r)=>{const o=n[r];o&&o.total>0&&(s[e]=o)})
;return s}var Hr=s(9014);var Qr=s(7342);function writtenVerdict({plan:e,plan_sha256:n,findings:s,...r},o,a=null){return{version:2,plan:e,plan_sha256:n,
greenlight:o,...a===null?{}:{model:a},...r,findings:s.map(written)}}function written(e){return{check:(0,Xt.I)(e),...e,rule:(0,Qr.Y3)(e),message:(0,Qr.iU)(e)}}
var Xr=s(1128);var eo=s(8009);async function gate_check(e){const n=await(0,Hr.C)(e.out);try{const s=await reviewed(e)
;await(e.log??Jr).stage("report",()=>n.put([...e.beside?.(s)??[],...(0,Xr.R8)(s)],async()=>e.history?.append(recordOf(s))));tellVerdict(s,e.log??Jr);return s
}catch(e){await n.leave();throw e}}async function reviewed(e){const{open:n,now:s,log:r=Jr}=e;const o=await r.stage("plan",async()=>e.judgeBy??readPlan(e.plan))
;r.know({plan:o.name,plan_sha256:o.source.sha256});const a=await r.stage("history",()=>e.history?.read(o.name))??null
;const i=await r.stage("operations",()=>fetchedBefore(e.operations??[]));const c=await r.stage("read",()=>n?n(o,e,s):openLocal(o,e,e))
;const l=await review(o,c,a,{...e,operations:i}).finally(()=>c.close());n||(l.drillDown=drillDown(l.verdict,e));return l}async function fetchedBefore(e){
return e.length===0?null:readOperations(e)}
async function review(e,n,s,{now:r,due:o=r,runUrl:a=null,commit:i=null,planWatch:c=null,model:l=null,operations:u=null,log:d=Jr}){
const f=needed(await d.stage("count",()=>n.counts()),"count both sets");d.know({reference:gate_digestOf(f.reference),candidate:gate_digestOf(f.candidate)})
;const m=optional(await n.pairs());const h=measureAnswers(e,f,m);const p=optional(await n.sampleRows([Yr]))
;const g=needed(await d.stage("segments",()=>n.segments()),"search for weak segments")
;const w=needed(await d.stage("columns",()=>n.summaries()),"count columns");const v=needed(await n.slices(weakConditions(e,g)),"count weak segments")
;const{features:b}=n;const y=measureOperations(e,optional(await n.operations()),u);const k=await d.stage("measure",()=>({...measure(e,h,{features:b,
columns:w.measured},v),...operationsShown(e,y)}));const M={features:b,counts:reviewCounts(f,w.totals,m,g),measurements:k,
knownAnswers:needed(await n.knownAnswers(),"look up known answers"),behaviour:needed(await n.behaviour(),"look up the pairs of behaviour cases"),
dependencies:needed(await n.dependencies(),"find dependencies"),reviews:{past:s,now:r,due:o},service:y,fetched:u==="not asked"?null:u,planWatch:c}
;const O=await d.stage("judge",()=>judge(e,M));const E=writtenVerdict(O,eo.r,l);const x=rowsBehind(E.findings);const N={plan:e,verdict:E,measurements:k,
wrongRows:p?.[0]??null,findingRows:samplesByCheck(x,optional(await n.sampleRows([...x.values()]))??[]),drillDown:{},trend:[],made:{at:r.toISOString(),
version:eo.r,runUrl:a,commit:i}};s!==null&&(N.trend=(0,Gr.RS)(s,recordOf(N)));return N}function gate_digestOf({rows:e,sha256:n}){return{rows:e,sha256:n}}
function tellVerdict({verdict:e},n,s){const r=s===void 0?{}:{period:s}
;for(const{check:s,kind:o,status:a,value:i,interval:c,reference:l,cases:u}of e.findings)n.tell("finding",{...r,check:s,kind:o,status:a,value:i,interval:c,
reference:l,cases:u});const{status:o,promote:a,findings:i}=e;n.tell("verdict",{...r,status:o,promote:a,findings:i.length})}}),1206:((e,n,s)=>{s.d(n,{
B:()=>isWorse,Q:()=>worst});const r={NOTE:0,GREEN:1,AMBER:2,ERROR:3,RED:4};function isWorse(e,n){return r[e]>r[n]}function worst(e){
return e.reduce((e,n)=>isWorse(n,e)?n:e)}}),6077:((e,n,s)=>{s.d(n,{LD:()=>isHistoryFile,Se:()=>readLines,W7:()=>fileOf,Wh:()=>joinPasts,cA:()=>lineOf,
so:()=>onlyLabelsCame,uh:()=>onlyOf,yS:()=>folderOf});var r=s(7598);var o=s(1206);var a=s(4977);var i=s(6170)
;const c=['{"version":1,"sha256":"','{"version":1,"hmac":"'];const l="}}";const u=1;function lineOf(e,n=null){const s=JSON.stringify(e)
;const[[r,o]]=Object.entries((0,i.Ru)(s,"history",n));return`{"version":1,"${r}":"${o}","review":${s}}\n`}function fileOf(e){
return`${folderOf(e.plan)}/${e.at.slice(0,4)}.jsonl`}function folderOf(e){const n=e.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,60)
;return n!==""&&n===e?n:`${n||"plan"}-${digestOf(e).slice(0,8)}`}const isHistoryFile=e=>/^\d{4}\.jsonl$/.test(e);async function readLines(e,n,r=null){
const{recordShape:o}=await Promise.all([s.e(395),s.e(511)]).then(s.bind(s,8511));const c=[];const l=[];for(const[s,u]of e.split("\n").entries()){
if(u.trim()==="")continue;const e=readLine(u,o,r);if(e==="other key")throw new a.P_((0,i.q_)(`${n}, line ${s+1}`,r));typeof e==="string"?l.push({kind:e,
place:`${n}, line ${s+1}`}):c.push(e)}return{records:c,faults:l}}function readLine(e,n,s){let r;try{r=JSON.parse(e)}catch{
const n=c.some(n=>e.startsWith(n)||n.startsWith(e));return n&&!e.endsWith(l)?"cut off":"damaged"}const o=Object(r);const{version:a,review:d}=o
;if(typeof a==="number"&&a>u)return"newer";if(a!==u)return"damaged";const f=(0,i.Bw)(o,JSON.stringify(d)??"","history",s);if(f!=="whole")return f
;const m=n.safeParse(d);return m.success?m.data:"damaged"}function joinPasts(e){const n=e.flatMap(e=>e.records).sort((e,n)=>Date.parse(e.at)-Date.parse(n.at))
;const s=new Map;for(const e of n){const n=s.get(e.candidate.sha256);s.set(e.candidate.sha256,n===void 0?e:standsOf(n,e))}return{
records:n.filter(e=>s.get(e.candidate.sha256)===e),faults:e.flatMap(e=>e.faults)}}function standsOf(e,n){return onlyLabelsCame(e,n)||!isWorseReview(e,n)?n:e}
function onlyLabelsCame(e,n){const{labels_sha256:s,labelled:r}=e;const o=s===void 0||s===n.labels_sha256
;return e.plan_sha256===n.plan_sha256&&e.reference?.sha256===n.reference?.sha256&&(n.labelled>r||n.labelled===r&&o)}function isWorseReview(e,n){
return e.level===n.level?(0,o.B)(e.status,n.status):(0,o.B)(e.level,n.level)}function onlyOf(e,n){const s=n.records.filter(n=>n.plan!==e);return{
records:n.records.filter(n=>n.plan===e),faults:[...n.faults,...s.map(({at:n})=>({kind:"damaged",place:`${folderOf(e)}, the review of ${n}`}))]}}
function digestOf(e){return(0,r.createHash)("sha256").update(e).digest("hex")}}),9014:((e,n,s)=>{s.d(n,{C:()=>takeFolder,clearReport:()=>clearReport})
;var r=s(7598);var o=s(1455);var a=s(6760);var i=s(4977)
;const c=["verdict.json","attestation.sigstore.json","statement.json","predicate.json","report.html","report.md"];const l=/^\.greenlight-[0-9a-f-]{36}$/
;async function takeFolder(e,n=[]){const s=(0,a.join)(e,`.greenlight-${(0,r.randomUUID)()}`);let l;try{l=await(0,o.mkdir)(e,{recursive:true});await(0,
o.mkdir)(s);await removeOthers(e,s);for(const s of[...c,...n])await(0,o.rm)((0,a.join)(e,s),{force:true})}catch(n){await(0,o.rm)(s,{recursive:true,force:true
}).catch(()=>{});await voidAnswers(e);throw notWritable(e,n)}const leave=async()=>{await(0,o.rm)(s,{recursive:true,force:true,maxRetries:3}).catch(()=>{})
;l!==void 0&&await(0,o.rmdir)(e).catch(()=>{})};return{async put(n,r){const c=[];try{for(const[e,r]of n)await(0,o.writeFile)((0,a.join)(s,e),r,{flag:"wx"})
;await(r?.());for(const[r]of n){await(0,o.rename)((0,a.join)(s,r),(0,a.join)(e,r));c.push(r)}}catch(n){if(await isThere(s))for(const n of c)await(0,o.rm)((0,
a.join)(e,n),{force:true});throw n instanceof i.P_?n:await explained(e,s,n)}finally{await leave()}},leave:leave}}async function clearReport(e,n=[]){
const s=await(0,o.readdir)(e).catch(n=>{if(n.code==="ENOENT")return null;throw notWritable(e,n)});const old=e=>c.includes(e)||n.includes(e)||l.test(e)
;s?.some(old)&&await(await takeFolder(e,n)).leave()}async function removeOthers(e,n){for(const s of await(0,o.readdir)(e))l.test(s)&&(0,
a.join)(e,s)!==n&&await(0,o.rm)((0,a.join)(e,s),{recursive:true,force:true,maxRetries:3})}async function voidAnswers(e){for(const n of c){const s=await(0,
o.open)((0,a.join)(e,n),"r+").catch(()=>null);await(s?.truncate(0).catch(()=>{}));await(s?.close().catch(()=>{}))}}async function isThere(e){return(0,
o.readdir)(e).then(()=>true,()=>false)}async function explained(e,n,s){if(await isThere(n))return notWritable(e,s)
;return new i.P_(`Another run began to write to ${e} while this one was at work, so this one gave no answer. Give each run a folder of its own with --out.`)}
function notWritable(e,n){const s=n instanceof Error?n.message:String(n)
;return new i.P_(`The report cannot be written to ${e}: ${s}. Choose another folder with --out. A verdict that lies there is not of this run.`)}})};