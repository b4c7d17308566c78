export const id=427;export const ids=[427];export const modules={8427:((e,n,t)=>{t.d(n,{check:()=>check,N:()=>review});var s=t(6202);var r=t(2795);var a=t(4629)
;var o=t(5044);var i=t(4502);var c=t(7820);const l=.1;const u=.005;const d=5;const f=80;function judgeDependence(e,n,t){if(n===void 0||n.pairs===0)return[]
;const s=n.changed.filter(({size:e})=>e>=l);const r=e.drift.raises??(t?"NOTE":"AMBER");return[(0,c.g)({kind:"input",aspect:"joint-drift"},s.length>0?r:"GREEN",{
value:s[0]?.size??0,unit:"score",expected:{expected:"association",threshold:l,alpha:u},plan_line:e.drift.line,reasons:s.length===0?[]:[{
reason:"dependenceChanged",pairs:s.slice(0,d).map(({columns:[e,n],size:t})=>({columns:[(0,i.Jj)(e,f),(0,i.Jj)(n,f)],size:t})),more:Math.max(0,s.length-d),
of:n.pairs}]})]}var m=t(3913);const h=5;const p=80;function judgeDrift(e,n,{columns:t,facts:s},r){return t.flatMap(a=>{const o=n.find(({name:e})=>e===a.name)
;if(o&&!o.watched)return[];const i={...e.drift,...o?.drift};const c=s.find(({name:e})=>e===a.name)?.against?.level??null
;const l=c!==null&&isChanged(c,i,t.length)?c:null;return[judgeColumn(a,i,i.raises??(r?"NOTE":"AMBER"),o,l)]})}
function judgeColumn({name:e,drift:n,role:t,candidate:s},r,a,o,i){const l={kind:"drift",subject:e};const u={plan_line:o?.drift?.line??r.line,cases:s.rows}
;if("noEvidence"in n){const e=[{reason:"noEvidence",why:n.noEvidence,class:null}];return(0,c.g)(l,"NOTE",{...u,reasons:e})}const d=(0,m.vy)(n,r.threshold)
;const f=n.size>=d;const h=n.logQ!==null&&n.logQ>Math.log(r.q);const p=f&&!h;return(0,c.g)(l,p||i!==null?a:"GREEN",{...u,value:n.size,unit:"score",expected:{
expected:"drift",test:n.test,threshold:d,q:n.logQ===null?null:r.q},reasons:[...p||i===null?[{reason:"drift",role:t,found:p?"drifted":f?"chance":"small",
logQ:n.logQ}]:[],...i===null?[]:[levelChanged(i)],...p?categoriesThatDiffer(n):[]]})}const g=10;function isChanged({logP:e},{threshold:n,q:t},s){
return n===null&&e+Math.log(s)<=Math.log(t/g)}function levelChanged({level:e,reference:n,candidate:t}){return{reason:"levelChanged",level:(0,i.Jj)(e,p),
reference:n,candidate:t}}function categoriesThatDiffer(e){const n=namesOf(e.newCategories,e.moreNewCategories)
;const t=namesOf(e.vanishedCategories,e.moreVanishedCategories);if(n.names.length+t.names.length===0)return[];return[{reason:"categoriesDiffer",
appeared:n.names,moreAppeared:n.more,vanished:t.names,moreVanished:t.more}]}function namesOf(e,n=0){const t=e.slice(0,h).map(e=>(0,i.Jj)(e,p));return{names:t,
more:e.length+n-t.length}}var w=t(229);var v=t(8567);function categoryChanges(e,n){const[t,s]=[rowsIn(e),rowsIn(n)]
;const r=new Set([...e.counts.keys(),...n.counts.keys()]);const a=[];const o=[];const i={categories:0,rows:0,variance:0};let c=1;for(const l of r){
const[u,d]=[e.counts.get(l)??0,n.counts.get(l)??0];const f=(0,v.J9)(u+d,s,t+s);i.categories+=f;i.rows+=f*(u+d);i.variance+=f*(1-f);if(u===0){a.push([l,d])
;c=Math.min(c,f)}if(d===0){const e=Math.min(1,(0,v.J9)(u,t,t+s)*r.size);o.push({category:l,rows:u,share:u/t,p:e})}}const l=a.reduce((e,[,n])=>e+n,0)
;const u=a.length-i.categories;const d=u<=0?1:Math.exp(-(u**2)/2/(i.variance+u/3));return{fresh:{categories:a,rows:l,share:s===0?0:(l-i.rows)/s,
p:Math.min(1,2*Math.min(d,c*r.size))},gone:o}}function rowsIn({counts:e}){let n=0;for(const t of e.values())n+=t;return n}const b=4e3;function rowsWhere(...e){
const n=e.filter(e=>e!=="").join(" OR ");return n===""||n.length>b?{}:{where:n}}function column(e){return`"${e.replaceAll('"','""')}"`}function isMissing(e){
return`${column(e)} IS NULL`}function isOneOf(e,n){const t=literals(n);return t===""?"":`${column(e)} IN (${t})`}function isNoneOf(e,n){const t=literals(n)
;return t===""?"":`${column(e)} NOT IN (${t})`}function isBelow(e,n){return n===null?"":`${column(e)} < ${n}`}function isAbove(e,n){
return n===null?"":`${column(e)} > ${n}`}function isAfter(e,n){return`${column(e)} > '${new Date(n).toISOString()}'`}function isBetween(e,n,t){
return`(${column(e)} >= '${n}' AND ${column(e)} < '${t}')`}function literals(e){return[...e].map(e=>`'${e.replaceAll("'","''")}'`).join(", ")}var $=t(2698)
;const y=.01;const M={category:.01,rangeEnd:.025,cardinality:.1,missing:.02};function isBeyondChance(e,n,t){return e.p<n&&e.size>=M[t]}function growth(e,n){
const t=n.cells/n.rows-e.cells/e.rows;if(t<=0)return{p:1,size:t};const s=e.cells+n.cells;const r=(0,$.w)(e.rows+n.rows,s,n.rows,n.cells);return{p:Math.exp(r),
size:t}}const x=.001;const j=5;const k=80;function judgeFeatures(e,n,t,s){const r=new Map(s.map(e=>[e.name,e]));return n.flatMap(s=>{
const a=t.candidate.columns.get(s.name);if(!a)return[];const{outside:o,against:i}=r.get(s.name);const c=judgeRange(e,s,a,o);if(i===null||!s.watched)return c
;const l=t.reference.columns.get(s.name);return[...c,...judgeLearntRange(e,s,{reference:l,candidate:a,against:i
},y/n.length),...judgeCardinality(e,s,a.rows,i,x/n.length),...judgeConstant(e,s,a.rows,i)]})}function judgeRange(e,n,t,s){const{name:r,min:a,max:o,values:i}=n
;const judged=(s,a,o,i)=>[(0,c.g)({kind:"feature",subject:r,aspect:"range"},(0,c.P)(s>0,e.inputs.range.raises),{value:s,unit:"count",cases:t.rows,expected:a,
reasons:s>0?[o]:[],plan_line:n.line,...rowsWhere(...i)})];if(s!==null&&(a!==null||o!==null)){const{rows:e,extreme:n}=s;const t=Number.isFinite(n)?n:null
;const i=[isBelow(r,a),isAbove(r,o)];return judged(e,{expected:"range",min:a,max:o},{reason:"outOfRange",furthest:t},i)}if(t.type==="category"&&i!==null){
const e=new Set(i);const n=[...t.counts].filter(([n])=>!e.has(n));const s={expected:"one of",values:i.slice(0,10),more:Math.max(0,i.length-10)};const a={
reason:"notListed",...mostFrequent(n)};return judged(rowsOf(n),s,a,[isNoneOf(r,i)])}return[]}
function judgeLearntRange(e,n,{reference:t,candidate:s,against:r},a){
const o=t.type==="category"&&s.type==="category"?changesOfCategories(n,t,s,a):changesOfRange(n,r,a);if(o.length===0)return[]
;const{raises:i,line:l}=e.inputs.learntRange;return[(0,c.g)({kind:"feature",subject:n.name,aspect:"learnt-range"},i,{cases:s.rows,...rowsWhere(...beyond(n,{
reference:t,candidate:s,against:r})),reasons:o,plan_line:l??n.line})]}function beyond({name:e,values:n},{reference:t,candidate:s,against:r}){
const{reference:a,candidate:o}=r.ends;if(a&&o)return[o[0]<a[0]?isBelow(e,a[0]):"",o[1]>a[1]?isAbove(e,a[1]):""]
;if(t.type!=="category"||s.type!=="category"||n!==null)return[];return[isOneOf(e,newCategories(t,s).map(([e])=>e))]}function newCategories(e,n){
return[...n.counts].filter(([n])=>!e.counts.has(n))}function changesOfRange({type:e},{ends:n,range:t},s){if(e==="time")return[]
;const r=t.filter(e=>isBeyondChance(e,s/2,"rangeEnd"));if(r.length===0)return[];return[{reason:"rangeChanged",ends:r.map(({end:e,change:n,rows:t})=>({end:e,
change:n,rows:t})),reference:n.reference,candidate:n.candidate}]}function changesOfCategories({values:e},n,t,s){const r=categoryChanges(n,t);const{fresh:a}=r
;const o=e===null&&isBeyondChance({p:a.p,size:a.share},s,"category");const i=r.gone.filter(({p:e,share:n})=>isBeyondChance({p:e,size:n},s,"category"))
;const c=i.map(({category:e,rows:n})=>[e,n]);return[...o?[{reason:"categoriesNew",...mostFrequent(a.categories),rows:a.rows
},...spelledOtherwise(a.categories,n)]:[],...c.length>0?[{reason:"categoriesGone",...mostFrequent(c)}]:[]]}function spelledOtherwise(e,n){
const t=new Map([...n.counts.keys()].map(e=>[(0,w.B5)(e),e]));const s=e.flatMap(([e])=>{const n=t.get((0,w.B5)(e));return n===void 0?[]:[{candidate:(0,
i.Jj)(e,k),reference:(0,i.Jj)(n,k)}]});if(s.length===0)return[];return[{reason:"categoriesSpelled",pairs:s.slice(0,j),more:Math.max(0,s.length-j)}]}
function judgeCardinality(e,{name:n,type:t,line:s},r,{distinct:a,cardinality:o},i){if(t==="time"||a.candidate===1)return[];if(o===null)return[]
;const{expected:l,p:u}=o;const d=Math.abs(o.candidate-l)/l;if(!isBeyondChance({p:u,size:d},i,"cardinality"))return[];const{raises:f,line:m}=e.inputs.learntRange
;return[(0,c.g)({kind:"feature",subject:n,aspect:"cardinality"},f,{value:o.candidate,unit:"count",reference:o.reference,cases:r,reasons:[{
reason:"distinctValues",expected:l}],plan_line:m??s})]}function judgeConstant(e,{name:n,line:t},s,{distinct:r}){if(r.candidate!==1||r.reference<2)return[]
;const{raises:a,line:o}=e.inputs.constant;return[(0,c.g)({kind:"feature",subject:n,aspect:"constant"},a,{value:1,unit:"count",reference:r.reference,cases:s,
reasons:[{reason:"oneValue"}],plan_line:o??t})]}function rowsOf(e){return e.reduce((e,[,n])=>e+n,0)}function mostFrequent(e){
const n=e.toSorted(([,e],[,n])=>n-e).slice(0,j).map(([e,n])=>({category:(0,i.Jj)(e,k),rows:n}));return{categories:n,more:e.length-n.length}}var E=t(7308)
;var N=t(3447);const O=80;function judgeInputs(e,n,t){const{reference:s,candidate:r}=t
;return[...n.flatMap(s=>judgeMissing(e,s,t,y/n.length)),...judgeInvalid(e,n,r.columns,"candidate"),...judgeInvalid(e,n,s.columns,"reference"),...judgeInfinite(e,n,t),...judgeIds(e,t),...judgeColumns(e,n,t),...judgeRows(e,t),...judgeLabels(e,t)]
}function judgeMissing(e,n,{reference:t,candidate:s},r){const a=s.columns.get(n.name);if(!a)return[];const{missing:o,rows:i}=a
;const l=n.missing??e.inputs.missing;const u=o/i;const d={kind:"input",subject:n.name,aspect:"missing"};const f={value:u,unit:"share",cases:i,reasons:[{
reason:"missing",rows:o}],...rowsWhere(isMissing(n.name))};if(l)return[(0,c.g)(d,(0,N.In)(u,l),{...f,bounds:(0,N.BO)(l),plan_line:l.line})]
;const m=t.columns.get(n.name);if(!m||isIgnored(e,n))return[];const h={cells:m.missing,rows:m.rows};const p=o===i&&m.missing<m.rows
;if(!p&&!isBeyondChance(growth(h,{cells:o,rows:i}),r,"missing"))return[];const g={reference:h.cells/h.rows,plan_line:n.line};return[(0,c.g)(d,"AMBER",{...f,
...g,reasons:[{reason:"missing",rows:o,grew:true}]})]}function isIgnored(e,{watched:n}){return!n&&e.features.length>0}function judgeInvalid(e,n,t,s){
const{raises:r,line:a}=e.inputs.invalid;const o=new Set(n.filter(n=>isIgnored(e,n)).map(({name:e})=>e));const l=s==="candidate"?"invalid":"reference/invalid"
;return numbersAmong(t).flatMap(([e,{invalid:n,rows:t}])=>{if(!n)return[];const{cells:u,row:d,text:f}=n;const m=(0,E.IO)(f);return[(0,c.g)({kind:"input",
subject:e,aspect:l},o.has(e)?"NOTE":r,{value:u,unit:"count",cases:t,reasons:[{reason:"cellsInvalid",row:d,text:(0,i.Jj)(f,O),...m.length>0&&{formats:m}}],
plan_line:a,...s==="candidate"?rowsWhere(isMissing(e)):{}})]})}function numbersAmong(e){return[...e].filter(e=>e[1].type==="number")}
function judgeInfinite(e,n,{reference:t,candidate:s}){return n.flatMap(r=>{const a=s.columns.get(r.name);const o=t.columns.get(r.name)
;if(a?.type!=="number"||!a.infinite)return[];const{rows:l}=a;const{cells:u,row:d,text:f}=a.infinite;const m=o?.type==="number"?{cells:o.infinite?.cells??0,
rows:o.rows}:null;const h=m!==null&&isBeyondChance(growth(m,{cells:u,rows:l}),y/n.length,"missing");return[(0,c.g)({kind:"input",subject:r.name,
aspect:"infinite"},h&&!isIgnored(e,r)?"AMBER":"NOTE",{value:u/l,unit:"share",reference:m&&m.cells/m.rows,cases:l,reasons:[{reason:"cellsInfinite",row:d,text:(0,
i.Jj)(f,O),cells:u}],plan_line:r.line})]})}function judgeIds(e,{candidate:{ids:n}}){if(!n||e.data.id===null)return[];const{raises:t,line:s}=e.inputs.duplicates
;const{repeated:r,missing:a,first:o}=n;const l=r>0||a>0;const u=o?{id:(0,i.Jj)(o.id,O),row:o.row}:null;return[(0,c.g)({kind:"input",subject:e.data.id,
aspect:"duplicates"},(0,c.P)(l,t),{value:r+a,unit:"count",cases:n.rows,reasons:l?[{reason:"idsRepeated",repeated:r,missing:a,first:u}]:[],plan_line:s})]}
function judgeColumns(e,n,{reference:t,candidate:s}){const{raises:r,line:a}=e.inputs.columns;const[o,i]=[new Set(t.header),new Set(s.header)]
;const expected=n=>n!==e.data.label&&!e.data.ignored.includes(n);const l=t.header.filter(e=>!i.has(e)&&expected(e))
;const u=s.header.filter(e=>!o.has(e)&&expected(e));const d=new Set(n.map(({name:e})=>e));return[...l.map(e=>(0,c.g)({kind:"input",subject:e,aspect:"vanished"
},d.has(e)?(0,N.QZ)([r,"AMBER"]):r,{reasons:[{reason:"columnGone"}],plan_line:a})),...u.map(e=>(0,c.g)({kind:"input",subject:e,aspect:"appeared"},"NOTE",{
reasons:[{reason:"columnNew"}],plan_line:a}))]}function judgeRows(e,{reference:n,candidate:t}){const s=e.inputs.rows;if(!s)return[];const r=t.rows/n.rows
;return[(0,c.g)({kind:"input",aspect:"rows/count"},(0,N.In)(r,s),{value:r,unit:"share",reference:1,cases:t.rows,bounds:(0,N.BO)(s),reasons:[{reason:"rowCount"
}],plan_line:s.line})]}function judgeLabels(e,{candidate:n}){const{rows:t,labelled:s,pending:r,unmatched:a,leftovers:o}=n;const i=[];s<t&&i.push((0,c.g)({
kind:"input",aspect:"labels/missing"},"NOTE",{value:s,unit:"count",cases:t,reasons:[{reason:"labelsMissing",missing:t-s,pending:r}]}));a>0&&i.push((0,c.g)({
kind:"input",aspect:"labels/unmatched"},o&&isHalfJoined(o,t)?"AMBER":"NOTE",{value:a,unit:"count",cases:t,reasons:[{reason:"labelsUnmatched"
},...o&&o.rows>0?[idsLeftOver(e,o)]:[]]}));return i}function isHalfJoined({rows:e,labels:n,all:t,spelling:s},r){return s!==null||2*e>r&&2*n>t}
function idsLeftOver({data:e},{rows:n,row:t,label:s,files:r,spelling:a}){const o=e.id!==null&&e.private.includes(e.id);const c=o?null:{row:t&&cutId(t),
label:s&&cutId(s)};return{reason:"idsLeftOver",rows:n,first:c?.row&&c.label?{row:c.row,label:c.label}:null,files:r.slice(0,5),spelling:a&&{what:o?"spelling":(0,
i.Jj)(a.what,O),ids:a.ids,example:o?null:{row:(0,i.Jj)(a.row,O),label:(0,i.Jj)(a.label,O)}}}}function cutId({row:e,id:n}){return{row:e,id:(0,i.Jj)(n,O)}}
var R=t(2606);const C=.001;const D=.1;function judgeLabelled(e,{candidate:n}){return[judgeCoverage(e,n),...judgeMissingAtRandom(e,n.due??null)]}
function judgeCoverage({labels:e,data:n},{rows:t,labelled:s,pending:r}){const{coverage:a}=e;const o=t-r;const i=o===0?0:Math.min(1,s/o)
;const l=n.labelsAfter!==null&&n.time!==null;const u=s>0;return(0,c.g)({kind:"input",aspect:"labels/coverage"},u?(0,N.In)(i,a):"NOTE",{value:u?i:null,
unit:"share",cases:t,bounds:(0,N.BO)(a),reasons:[{reason:"labelCoverage",labelled:s,due:o,young:r,waits:l}],plan_line:a.line})}
function judgeMissingAtRandom({labels:e,data:n},t){if(t===null)return[];const s=(0,R.ks)(asValues(t.labelled),asValues(t.unlabelled))
;const r=n.score===null||n.task!=="binary"?null:n.threshold;const a=r===null?s:(0,R.ks)(asValues(t.labelled,r),asValues(t.unlabelled,r))
;const{d:o,logP:i}=a.logP<s.logP?a:s;const l=Math.min(0,i+(r===null?0:Math.LN2));const u=o>=D&&l<Math.log(C);const d=t.unlabelled.reduce((e,n)=>e+n,0)
;return[(0,c.g)({kind:"input",aspect:"labels/scores"},(0,c.P)(u,e.scores.raises),{value:o,unit:"score",cases:d,reasons:[{reason:"labelledDiffer",differ:u,
p:Math.exp(l),unlabelled:d}],plan_line:e.scores.line})]}function asValues(e,n=null){const t=new Map;for(const[s,r]of e.entries()){if(r===0)continue
;const a=n===null?s:Math.round(Math.abs(s+.5-n*e.length));t.set(a,(t.get(a)??0)+r)}const s=[...t].sort(([e],[n])=>e-n);return{
values:Float64Array.from(s,([e])=>e),rows:Uint32Array.from(s,([,e])=>e)}}const S=5;const Z=864e5;function judgePredictions(e,n,t){
const s=[predictions_judgeMissing(e,t),judgeIdentical(e,t)];e.data.score===null&&e.data.scores===null||s.unshift(judgeProbabilities(e,t))
;s.push(...judgeSums(n,t));e.predictions.share&&s.push(judgeShare(e,n,t));return s}function judgeProbabilities(e,{outside:n,rows:t}){
const{raises:s,line:r}=e.predictions.probabilities;const a=e.data.score;const o={kind:"prediction",subject:a,aspect:"probabilities"};return(0,c.g)(o,(0,
c.P)(n!==null,s),{value:n?.rows??0,unit:"count",cases:t,reasons:n?[{reason:"scoresOutside",row:n.row,score:Number.isFinite(n.value)?n.value:null}]:[],
plan_line:r,...n&&a?rowsWhere(isBelow(a,0),isAbove(a,1)):{}})}function judgeSums(e,{unsummed:n,rows:t}){if(!n)return[];const s={cells:e.unsummed?.rows??0,
rows:e.rows};const r=isBeyondChance(growth(s,{cells:n.rows,rows:t}),y,"missing");return[(0,c.g)({kind:"prediction",aspect:"sum"},r?"AMBER":"NOTE",{value:n.rows,
unit:"count",reference:s.cells,cases:t,reasons:[{reason:"scoresUnsummed",row:n.row,sum:n.sum}]})]}function predictions_judgeMissing(e,{missing:n,rows:t}){
const s=e.data.score??e.data.prediction;const{raises:r,line:a}=e.predictions.probabilities;const o={kind:"prediction",subject:s,aspect:"missing"};return(0,
c.g)(o,(0,c.P)(n>0,r),{value:n,unit:"count",cases:t,reasons:n>0?[{reason:"noPrediction"}]:[],plan_line:a,...s===null?{}:rowsWhere(isMissing(s))})}
function judgeIdentical(e,{identical:n,identicalDays:t,identicalWeeks:s,rows:r}){const{raises:a,line:o}=e.predictions.identical;const{time:i}=e.data
;const l=[...t.map(({day:e,rows:n})=>({from:e,days:1,rows:n})),...s.map(({week:e,rows:n})=>({from:e,days:7,rows:n}))];const u=n?[{reason:"allIdentical"
}]:[...within("day",t.map(e=>e.day)),...within("week",s.map(e=>e.week))];const d=n||i===null?[]:l.map(({from:e,days:n})=>isBetween(i,dateOf(e),dateOf(e+n*Z)))
;const f={kind:"prediction",subject:i,aspect:"identical"};return(0,c.g)(f,(0,c.P)(n||l.length>0,a),{value:n?r:l.reduce((e,n)=>e+n.rows,0),unit:"count",cases:r,
reasons:u,plan_line:o,...rowsWhere(...d)})}function within(e,n){if(n.length===0)return[];const t=n.slice(0,S).map(dateOf);return[{reason:"identicalWithin",
period:e,from:t,periods:n.length}]}function dateOf(e){return new Date(e).toISOString().slice(0,10)}function judgeShare(e,n,t){const s=e.predictions.share
;const share=(e,n)=>(e.classes.get(n)??0)/Math.max(1,e.rows-e.missing);let r={name:"",change:0};for(const e of t.classes.keys()){
const s=Math.abs(share(t,e)-share(n,e));s>=r.change&&(r={name:e,change:s})}const{name:a,change:o}=r;const i={kind:"prediction",subject:e.data.prediction,
aspect:"share"};return(0,c.g)(i,(0,N.In)(o,s),{value:o,unit:"share",cases:t.rows,bounds:(0,N.BO)(s),reasons:[{reason:"classShare",name:a,share:share(t,a),
reference:share(n,a)}],plan_line:s.line})}const T=.5;const _=.25;const A=100;function clockShift(e,n){const[t,s]=[total(e),total(n)];if(t<A||s<A)return null
;const distance=r=>e.reduce((e,a,o)=>e+Math.abs(a/t-n[(o+r+24)%24]/s),0)/2;if(distance(0)<T)return null;let r=0
;for(let e=-11;e<=12;e++)distance(e)<distance(r)&&(r=e);return distance(r)<_?r:null}function total(e){return e.reduce((e,n)=>e+n,0)}
function judgeTimes(e,{reference:n,candidate:t}){const{times:s}=t;const{time:r}=e.data;if(!s||r===null)return[];const{rows:a,invalid:o,missing:l,future:u}=s
;const d={kind:"input",subject:r};const{inputs:f}=e;const m=(o?.cells??0)+l;const h=o?{row:o.row,text:(0,i.Jj)(o.text,80)}:null;const p=[(0,c.g)({...d,
aspect:"invalid"},(0,c.P)(m>0,f.invalid.raises),{value:m,unit:"count",cases:a,reasons:m>0?[{reason:"timesUnreadable",first:h}]:[],plan_line:f.invalid.line,
...rowsWhere(isMissing(r))})];for(const[e,t]of[["candidate",s],["reference",n.times]]){const{placeholder:n}=t??{};if(!n)continue
;const s=e==="candidate"?"placeholder":"reference/placeholder";p.push((0,c.g)({...d,aspect:s},f.invalid.raises,{value:n.rows,unit:"count",cases:t.rows,
reasons:[{reason:"timesPlaceholder",row:n.row,time:isoOf(n.time),kind:kindOf(n.time),set:e}],plan_line:f.invalid.line}))}u&&p.push((0,c.g)({...d,aspect:"future"
},f.range.raises,{value:u.rows,unit:"count",cases:a,reasons:[{reason:"timesInFuture",latest:new Date(u.latest).toISOString()}],plan_line:f.range.line,
...rowsWhere(isAfter(r,u.limit))}));const g=n.times?clockShift(n.times.hours,s.hours):null;g!==null&&p.push((0,c.g)({...d,aspect:"clock"},f.learntRange.raises,{
value:g,unit:"hours",cases:a,reasons:[{reason:"clockShifted"}],plan_line:f.learntRange.line}));return p}function kindOf(e){const n=36e5
;if(e>=Date.UTC(9e3))return"never";if(e<-72*n)return"early";return e>=8*n&&e<17*n?"serial":"epoch"}function isoOf(e){
return Math.abs(e)<864e13?new Date(e).toISOString():String(e)}var V=t(6760);const B=50;const I=80;function judgeDependencies(e,n){
const t=e.deployment.dependencies;if(t===null||n===null)return[];const{reference:s,candidate:r}=n;const a={kind:"deployment",aspect:"dependencies"}
;if(s===null||r===null){const e=["reference","candidate"].filter(e=>n[e]===null);return[(0,c.g)(a,t.raises==="NOTE"?"NOTE":"AMBER",{reasons:[{
reason:"noDependencyFile",sets:e}],plan_line:t.line})]}const o=changesBetween(s.versions,r.versions);return[(0,c.g)(a,(0,c.P)(o.length>0,t.raises),{
value:o.length,unit:"count",cases:r.versions.size,reasons:o.length===0?[]:[{reason:"dependenciesChanged",from:(0,V.basename)(s.file),to:(0,V.basename)(r.file),
changes:o.slice(0,B),more:Math.max(0,o.length-B)}],plan_line:t.line})]}function changesBetween(e,n){const short=e=>e===void 0?null:(0,i.Jj)(e,I)
;return[...new Set([...e.keys(),...n.keys()])].sort().filter(t=>e.get(t)!==n.get(t)).map(t=>({name:(0,i.Jj)(t,I),before:short(e.get(t)),after:short(n.get(t))}))
}const P=5;const F=80;function judgeDeployment(e,n){const{version:t,host:s}=e.deployment;return[...t?[judgeVersion(t,n)]:[],...s?[judgeHosts(s,n)]:[]]}
function judgeVersion({column:e,expect:n,raises:t,line:s},{rows:r,deployment:a}){const o=[...a.version??[]];const l=o.filter(([e])=>!n.includes(e))
;const u=r-o.reduce((e,[,n])=>e+n,0);const d=l.reduce((e,[,n])=>e+n,0)+u;const f=l.slice(0,P);return(0,c.g)({kind:"deployment",subject:e,aspect:"version"},(0,
c.P)(d>0,t),{value:d,unit:"count",cases:r,expected:{expected:"one of",values:n,more:0},reasons:d===0?[]:[{reason:"versionUnexpected",
categories:f.map(([e,n])=>({category:(0,i.Jj)(e,F),rows:n})),more:l.length-f.length,none:u}],plan_line:s,...rowsWhere(isNoneOf(e,n),isMissing(e))})}
function judgeHosts({column:e,expect:n,raises:t,line:s},{rows:r,deployment:a}){const o=a.host??new Map;const l=n.filter(e=>!o.has(e))
;const u=[...o.keys()].filter(e=>!n.includes(e));const d=l.length+u.length;const some=e=>e.slice(0,P).map(e=>(0,i.Jj)(e,F));return(0,c.g)({kind:"deployment",
subject:e,aspect:"host"},(0,c.P)(d>0,t),{value:d,unit:"count",cases:r,expected:{expected:"one of",values:n.slice(0,10),more:Math.max(0,n.length-10)},
reasons:d===0?[]:[{reason:"wrongHosts",silent:some(l),moreSilent:Math.max(0,l.length-P),unexpected:some(u),moreUnexpected:Math.max(0,u.length-P)}],plan_line:s,
...rowsWhere(isOneOf(e,u))})}var L=t(8488);const W=10;const J=80;function judgeBehaviour(e,n){const{id:t}=e.data;const s={
ids:t!==null&&e.data.private.includes(t),answers:(0,L.tM)(e)};return e.behaviour.map((e,r)=>judgeCase(e,n[r],s,s.ids?null:t))}
function judgeCase({name:e,expect:n,tolerance:t,rule:s},{pairs:r,broken:a},o,i){const l=a.length/r;const u=a.slice(0,W);return(0,c.g)({kind:"behaviour",
subject:e},(0,N.In)(l,s),{value:l,unit:"share",cases:r,bounds:(0,N.BO)(s),expected:{expected:"relation",relation:n,tolerance:t},reasons:a.length===0?[]:[{
reason:"pairsBroken",broken:a.length,pairs:u.map(e=>show(e,o))}],plan_line:s.line,...i===null?{}:rowsWhere(isOneOf(i,idsOf(u)))})}function idsOf(e){
return new Set(e.flatMap(({base:e,variant:n})=>[e,n]))}function show({base:e,variant:n,baseSaid:t,variantSaid:s},r){const short=e=>typeof e==="string"?(0,
i.Jj)(e,J):e;return{ids:r.ids?null:[(0,i.Jj)(e,J),(0,i.Jj)(n,J)],answers:r.answers?null:[short(t),short(s)]}}var z=t(2769);var U=t(4036);var G=t(5511)
;function judgeEstimates(e,{estimated:n,comparisons:t}){return n.map(({metric:n,value:s,cases:r})=>{
const a=e.metrics.find(e=>e.metric===n&&e.class===null)??null;const o=t.find(e=>e.metric===n&&e.class===null)?.reference
;const i=a===null?[]:doubtsAbout(s,r,o,a);return(0,c.g)({kind:"estimate",metric:n},i.length>0&&a?.gates?"AMBER":"NOTE",{value:s,unit:U.Z[n].unit,
reference:o&&(0,z.B)(o)?o.value:null,cases:r,bounds:a&&(0,N.BO)(a),reasons:[...i,{reason:"estimated",error:errorOfProbabilities(t)}],plan_line:a?.line??null})})
}function doubtsAbout(e,n,t,s){const r={value:e,standardError:0,interval:[e,e],cases:n};const a=s.falls.filter(({from:e})=>e==="reference"&&t&&(0,
z.B)(t)).flatMap(e=>(0,G.DR)(r,t,e,U.Z[s.metric].better).reasons);return[...s.green||s.amber||s.red?(0,N.wA)(e,s):[],...a]}function errorOfProbabilities(e){
const n=e.find(({metric:e})=>e==="calibration_error")?.reference;return n&&(0,z.B)(n)?n.value:null}var q=t(2020);const H=10;const Q=1e3;const Y=80
;function judgeKnownAnswers(e,n,t){const s=t.misses.length;const{id:r}=e.data;const a=t.misses.filter(({got:e})=>e!==null).map(e=>e.id);return(0,c.g)({
kind:"known-answer",subject:n.file},(0,c.P)(s>0,n.onMiss),{value:s,unit:"count",cases:t.cases,expected:{expected:"within",tolerance:n.tolerance},reasons:s>0?[{
reason:"answersMissed",first:firstMiss(e,t),...spelled(e,t)}]:[],plan_line:n.line,...r===null||isPrivate(e,r)?{}:rowsWhere(isOneOf(r,a.slice(0,H)))})}
function firstMiss(e,{misses:[n]}){if(n===void 0||isPrivate(e,e.data.id))return null;const{id:t,expected:s,got:r}=n;const a=!(0,L.tM)(e);return{id:(0,
i.Jj)(t,Y),present:r!==null,expected:a?(0,i.Jj)(s,Y):null,got:a&&r!==null?(0,i.Jj)(r,Y):null}}function spelled(e,{spelling:n}){
if(!n||isPrivate(e,e.data.id))return{};const{what:t,known:s,row:r}=n;return{spelling:{what:(0,i.Jj)(t,Y),known:(0,i.Jj)(s,Y),row:(0,i.Jj)(r,Y)}}}
function answersToKeep(e,n){if((0,L.tM)(e))return[];const t=isPrivate(e,e.data.id);return n.map(({answers:n},s)=>({file:e.predictions.knownAnswers[s].file,
answers:n.slice(0,Q).map(({id:e,said:n},s)=>({id:t?`case ${s+1}`:e,said:n}))}))}function noteChangedAnswers(e,n,t){return t.flatMap(({file:t,answers:s})=>{
const r=e.predictions.knownAnswers.find(e=>e.file===t);const a=new Map(n.find(e=>e.file===t)?.answers.map(({id:e,said:n})=>[e,n]))
;const o=s.filter(({id:e,said:n})=>a.get(e)?.length===n.length);if(!r||o.length===0)return[];const l=o.filter(({id:e,said:n})=>n.some((n,t)=>!(0,
q.JM)(a.get(e)[t],n,r.tolerance)));return[(0,c.g)({kind:"known-answer",subject:t,aspect:"changed"},"NOTE",{value:l.length,unit:"count",cases:o.length,expected:{
expected:"within",tolerance:r.tolerance},reasons:l.length===0?[]:[{reason:"answersChanged",changed:l.slice(0,H).map(({id:e,said:n})=>({id:(0,i.Jj)(e,Y),
before:shortened(a.get(e)),now:shortened(n)})),more:Math.max(0,l.length-H)}],plan_line:r.line})]})}function shortened(e){return e.map(e=>typeof e==="string"?(0,
i.Jj)(e,Y):e)}function isPrivate({data:e},n){return n!==null&&e.private.includes(n)}var K=t(2266);function judgeSegments({segments:e},n){
return n.segments.flatMap(t=>{const[s]=t.comparisons;if(!s||!(0,z.B)(s.candidate))return[];const{candidate:r,reference:a,metric:o,class:i}=s;return[(0,c.g)({
kind:"segment",subject:t.name,metric:o,class:i},e.raises,{value:r.value,unit:U.Z[o].unit,interval:r.interval,reference:(0,z.B)(a)?a.value:null,cases:r.cases,
expected:{expected:"error rate",alpha:e.alpha},reasons:[{reason:"weakSegment",whole:wholeValue(s,n)}],plan_line:e.line,where:t.where})]})}
function wholeValue({metric:e},{comparisons:n}){const t=n.find(n=>n.class===null&&n.metric===e)?.candidate;return t&&(0,z.B)(t)?t.value:null}const X=1e-4
;function judgeTooGood(e,{reference:n,candidate:t}){const{raises:s,line:r}=e.predictions.tooGood;const tell=(e,n,t,s={})=>(0,c.g)({
kind:e==="copy"?"input":"prediction",aspect:e},n,{reasons:[t],plan_line:r,...s});const a=[];if(n.sha256===t.sha256){const e=String(n.files)===String(t.files)
;a.push(tell("copy",e?s:"NOTE",{reason:"sameBytes"}))}const{score:o,label:i}=e.data;if(o!==null&&(o===i||isLabel(t))){const e=o!==i&&isLabel(n)
;a.push(tell("leak",e?"NOTE":s,{reason:"scoreIsLabel",column:o}))}const l=errorsOf(t);if(l!==null&&l.errors===0){const e=errorsOf(n)
;const t=e===null||e.errors===0?null:chanceOfNone(e,l.cases);const r=e===null?0:e.errors/e.cases*l.cases;const o=t!==null&&t<X?s:"NOTE"
;t!==null&&o==="NOTE"||a.push(tell("no-errors",o,{reason:"noError",expected:r,p:t},{value:0,unit:"count",cases:l.cases}))}return a}
function isLabel({outcome:{scores:e}}){if(e===null||e.scores.length!==2)return false;const[n,t]=[e.positives,e.negatives]
;return n[0]===0&&t[1]===0||t[0]===0&&n[1]===0}function errorsOf({outcome:e}){const{confusion:n,residuals:t,cases:s}=e;if(s===0)return null;if(t)return{
cases:t.cases,errors:t.absolute===0?0:t.cases};if(n===null)return null;const r=n.classes.length;const a=n.classes.reduce((e,t,s)=>e+n.table[s*(r+1)],0)
;const o=n.table.reduce((e,n)=>e+n,0);return{cases:o,errors:o-a}}function chanceOfNone({cases:e,errors:n},t){let s=0
;for(let r=0;r<n;r++)s+=Math.log((e-r)/(e+t-r));return Math.exp(s)}var ee=t(5393);const ne=100
;function judgePlanWatch({unknown:e,isNew:n,changes:t,approval:s,judgedByBase:r}){const tell=e=>({kind:"plan",aspect:e});if(e!==null)return[(0,
c.g)(tell("unwatched"),"AMBER",{reasons:[{reason:"planUnwatched",why:e}]})];if(n)return[(0,c.g)(tell("new"),"NOTE",{reasons:[{reason:"planNew"}]})]
;if(t.length===0)return[];const a=s!==null&&s.by.length===0&&!r;const o=a?"AMBER":"NOTE";const i=new Map;const l=t.slice(0,ne).map(e=>{
const n=(i.get(e.place)??0)+1;i.set(e.place,n);const t=n===1?e.place:`${e.place} (${n})`;const{effect:s,sentence:r}=e;return(0,c.g)({...tell("changed"),
subject:t},(0,ee.pl)(e)?o:"NOTE",{reasons:[{reason:"planPart",effect:s,sentence:r}]})});const u=t.length-l.length;return[(0,c.g)(tell("changed"),"NOTE",{
value:t.length,unit:"count",reasons:[{reason:"planChanged",byBase:r}]}),...s===null?[]:[(0,c.g)(tell("approval"),o,{reasons:[reasonOf(s)]})],...l,...u>0?[(0,
c.g)(tell("more"),o,{reasons:[{reason:"planMore",more:u}]})]:[]]}function reasonOf({by:e,owners:n,unread:t}){return e.length>0?{reason:"planApproved",by:e}:{
reason:"planUnapproved",owners:n.slice(0,50),unread:t}}
const te=new Set(["scoresOutside","identicalWithin","classShare","versionUnexpected","wrongHosts","outOfRange","notListed","rangeChanged","categoriesNew","categoriesGone","categoriesDiffer","levelChanged","cellsInvalid","cellsInfinite","categoriesSpelled","timesPlaceholder","scoresUnsummed","idsRepeated","timesUnreadable","timesInFuture"])
;function hidePrivate(e,n){const t=new Set(e.data.private);return n.map(e=>{const{subject:n,reasons:s}=e;if(n===null||!isOfColumn(e)||!t.has(n))return e
;if(!s.some(({reason:e})=>te.has(e)))return e;const{where:r,...a}=e;return{...a,reasons:[{reason:"privateColumn"}]}})}function isOfColumn({kind:e}){
return["prediction","deployment","feature","input","drift"].includes(e)}var se=t(4287);var re=t(7929);var ae=t(5966);var oe=t(8505);const ie=5;const ce=.1
;function noteShiftSinceLastReview(e,n,t){const s=t.findLast(n=>n.reference?.sha256===e);if(s===void 0)return[];const r=s.columns.flatMap(e=>{
const t=n.find(({name:n})=>n===e.name)?.against?.tenths;return t&&sameBins(e,t)?[{name:e.name,...shift(e,t)}]:[]});if(r.length===0)return[]
;const a=r.filter(({size:e,chance:n})=>e>=Math.max(ce,n)).sort((e,n)=>n.size-e.size);return[(0,c.g)({kind:"review",aspect:"distributions"},"NOTE",{
value:a.length,unit:"count",expected:{expected:"drift",test:"psi",threshold:ce,q:null},reasons:[{reason:"columnsShifted",since:s.at,of:r.length,
columns:a.slice(0,ie).map(({name:e,size:n})=>({name:e,size:n})),more:Math.max(0,a.length-ie)}]})]}function sameBins(e,{ends:n,categories:t,rows:s}){
return e.rows.length===s.length&&JSON.stringify([e.ends,e.categories])===JSON.stringify([n,t])}function shift({rows:e},{rows:n}){
const t=e.map((e,n)=>n).filter(t=>e[t]>0||n[t]>0);const[s,r]=[e,n].map(e=>t.map(n=>e[n]));const[a,o]=[s,r].map(e=>e.reduce((e,n)=>e+n,0))
;if(a===0||o===0)return{size:0,chance:1/0};return{size:(0,oe.js)(s,r,.5),chance:(0,oe.ge)(t.length,a,o)}}var le=t(5374);function cusum(e,n=.5,t=4){const s=[]
;let r=0;for(const a of e){Number.isNaN(a)||(r=Math.max(0,Math.min(r,t)+a-n));s.push(r)}const a=s.findIndex(e=>e>=t);return{sums:s,alarmAt:a<0?null:a}}
var ue=t(2405);const de=3;function selfStarting(e,n){let t=weightOf(e);let s=e.value;return n.map(e=>{if(e===null)return Number.NaN;const n=s-e.value
;const r=Math.sqrt(e.standardError**2+1/t);const a=r>0?n/r:n===0?0:Math.sign(n)*(1/0);if(e.standardError>0&&a<=de){const n=weightOf(e);s+=n/(t+n)*(e.value-s)
;t+=n}return a})}function weightOf({standardError:e}){return 1/Math.max(e,1e-150)**2}function autocorrelation(e){const n=e.length;if(n<8)return null
;const t=e.reduce((e,n)=>e+n,0)/n;let[s,r]=[0,0];for(let a=0;a<n;a++){s+=(e[a]-t)**2;a>0&&(r+=(e[a]-t)*(e[a-1]-t))}return s>0?r/s:null}const fe=1.645
;function cusum_judgeSums(e,n,t,s){const r=e.history.cusum;if(r===null)return[];const{allowance:a,raises:o}=r;const i=t.filter(({reference:e})=>e?.sha256===s)
;const l=n.filter(({rule:e,check:n})=>e.gates&&n.kind==="metric");const u=(0,ue.p)(r.threshold,a,l.length);return l.flatMap(n=>{
const{reference:t,candidate:s,difference:r}=n.comparison;if(!(0,z.B)(s)||!(0,z.B)(t)||!(0,z.B)(r))return[];const l={cases:s.cases,value:s.value,
standardError:s.standardError,reference:t.value,difference:r.standardError};const d=[...i.map(e=>recorded(n,e)),l];const f=u+a
;const m=standardised(n,d).map(e=>Math.min(e,f));const h=cusum(m,a,u).sums.at(-1);const p=m.filter(e=>!Number.isNaN(e));const g=autocorrelation(p);return[(0,
c.g)((0,le.j)(n,"cusum"),(0,c.P)(h>=u&&p.length>1,o),{value:h,unit:"score",expected:{expected:"sum",threshold:u,allowance:a},reasons:[{reason:"fallsAddUp",
reviews:p.length},...g!==null&&g*Math.sqrt(p.length)>fe?[{reason:"reviewsAlike",correlation:g}]:[]],plan_line:e.history.line??n.rule.line})]})}
function recorded({check:e},n){const t=(0,se.I)(e);const s=n.values.find(e=>e.check===t);if(!s?.measured||s.reference===null||s.difference===null)return null
;return{cases:s.cases,value:s.measured.value,standardError:s.measured.standard_error,reference:s.reference,difference:s.difference.standard_error}}
function standardised({rule:e,comparison:n},t){const{better:s}=U.Z[e.metric];const r=n.reference;const a=t.map(n=>n===null||n.cases<e.minCases?null:n)
;if(n.paired)return a.map(e=>{if(e===null)return Number.NaN;const n=(0,G.Hr)(e.reference,e.value,s);return e.difference>0?n/e.difference:n>0?1/0:0})
;const good=e=>-(0,G.Hr)(0,e,s);return selfStarting({value:good(r.value),standardError:r.standardError},a.map(e=>e&&{value:good(e.value),
standardError:e.standardError}))}const me=1.25;const he=864e5;function judgePace({review:e,history:n},t,s){const r=t.at(-1);if(e===null||r===void 0)return[]
;const a=s.getTime()-Date.parse(r.at);const o=a>me*e.milliseconds;return[(0,c.g)({kind:"review",aspect:"overdue"},(0,c.P)(o,n.overdue),{value:inDays(a),
unit:"days",expected:{expected:"pace",every:e.text},reasons:[{reason:"lastReview",at:r.at}],plan_line:n.line})]}
function judgeAge({review:e,history:n,data:t},{times:s,sha256:r},a,o){if(e===null)return[];const i={kind:"review",aspect:"stale"};const l={expected:{
expected:"pace",every:e.text},plan_line:n.line};const u=s?.span;if(u){const s=Math.max(0,o.getTime()-u.to)
;const r=s>me*e.milliseconds+(t.labelsAfter?.milliseconds??0);return[(0,c.g)(i,(0,c.P)(r,n.stale),{...l,value:inDays(s),unit:"days",reasons:[{
reason:"newestRow",at:new Date(u.to).toISOString()}]})]}const d=a?.records.find(e=>e.candidate.sha256===r)
;if(d===void 0||o.getTime()-Date.parse(d.at)<=me*e.milliseconds)return[];return[(0,c.g)(i,n.stale,{...l,reasons:[{reason:"sameData",at:d.at}]})]}
function inDays(e){return Math.round(e/he*10)/10}const pe=864e5;function earlierReviews(e,n){return e.records.filter(e=>e.candidate.sha256!==n.sha256)}
function againstLastReview(e,n){return e.flatMap(e=>{const{rule:t,comparison:s}=e;const{candidate:r}=s;const a=lastMeasured(e,n);if(!hasTrigger(e)||!(0,
z.B)(r)||a===null)return[];const o=(0,le.Y)(r.value,t)-(0,le.Y)(a.value,t);const i=Math.hypot(r.standardError,a.standardError);const c=(0,ae.Zl)(.975)*i
;const l={value:o,standardError:i,interval:[o-c,o+c],cases:Math.min(r.cases,a.cases)};return[{...e,check:(0,le.j)(e),rule:{...t,green:null,amber:null,red:null,
falls:t.falls.filter(({from:e})=>e==="last review")},comparison:{...s,reference:a,difference:l},against:"last review"}]})}
function judgeReviews(e,n,{counts:{reference:t,candidate:s},measurements:r},a,o){const i=judgeAge(e,s,a,o)
;if(a===null)return[...notHeldAgainst(n.filter(hasTrigger),"noHistory"),...i];const c=earlierReviews(a,s)
;const l=n.filter(e=>hasTrigger(e)&&lastMeasured(e,c)===null)
;return[...a.records.length+a.faults.length===0?[ge]:[],...notHeldAgainst(l,"noEarlierValue"),...cusum_judgeSums(e,n,c,t.sha256),...judgePace(e,c,o),...i,...noteShiftSinceLastReview(t.sha256,r.facts,c),...judgeFaults(a,o)]
}function judgeLeavingRed(e,n,t,s){const{leaveRedAfter:r,line:a}=e.history;const o=s.at(-1);if(o?.status!=="RED"||n.some(({status:e})=>e==="RED"))return[]
;const i=causesOf(s);const isGone=(e,n)=>i.every(t=>!e.has(t)&&!n.has(t));const l=isGone(raisedNow(n),unseenNow(t))
;const u=s.length-1-s.findLastIndex(e=>!isGone(...raisedThen(e)));const d=l?u+1:0;const f=d>=r;return[(0,c.g)(re.O,f?"GREEN":"RED",{value:d,unit:"count",
expected:{expected:"reviews",reviews:r},reasons:f?[{reason:"redLeft"}]:[{reason:"redStays",since:o.at}],plan_line:a})]}function causesOf(e){
const n=e.slice(e.findLastIndex(({status:e})=>e!=="RED")+1);const t=n.flatMap(({raised:e})=>e.filter(({status:e})=>e==="RED"))
;return[...new Set(t.map(({check:e})=>e))].filter(e=>e!==(0,se.I)(re.O))}function raisedThen({raised:e,values:n}){const t=n.filter(({measured:e})=>e===null)
;return[new Set(e.map(({check:e})=>e)),new Set(t.map(({check:e})=>e))]}function raisedNow(e){const n=e.filter(({status:e})=>e==="AMBER"||e==="RED")
;return new Set(n.map(e=>(0,se.I)(e)))}function unseenNow(e){const n=e.filter(({comparison:e})=>!(0,z.B)(e.candidate));return new Set(n.map(({check:e})=>(0,
se.I)(e)))}function judgePlanSince(e,n,t){const{sha256:s}=e.source;const r=earlierReviews(n,t).at(-1)
;const a=n.records.findLast(e=>e.candidate.sha256===t.sha256&&e.plan_sha256!==s&&e.level==="RED");return[...r&&r.plan_sha256!==s?[(0,c.g)({kind:"review",
aspect:"changed"},"NOTE",{reasons:[{reason:"planDiffers",since:r.at}]})]:[],...a?[(0,c.g)({kind:"review",aspect:"same-data"},"RED",{reasons:[{
reason:"sameDataRed",at:a.at}]})]:[]]}const hasTrigger=({rule:e})=>e.falls.some(({from:e})=>e==="last review");function lastMeasured({check:e,rule:n},t){
const s=(0,se.I)(e);for(const{values:e}of t.toReversed()){const t=e.find(e=>e.check===s);if(!t?.measured||t.cases<n.minCases)continue
;const{value:r,standard_error:a,interval:o}=t.measured;return{value:r,standardError:a,interval:o,cases:t.cases}}return null}const ge=(0,c.g)({kind:"review",
aspect:"first"},"NOTE",{reasons:[{reason:"firstReview"}]});function notHeldAgainst(e,n){return e.map(e=>(0,c.g)((0,le.j)(e),"NOTE",{reasons:[{reason:n}],
plan_line:e.rule.line}))}function judgeFaults({faults:e,records:n},t){const s=n.filter(({at:e})=>Date.parse(e)>t.getTime()+pe)
;const r=e.filter(({kind:e})=>e==="cut off");const a=e.filter(({kind:e})=>e!=="cut off");const o={kind:"review"};const counted=e=>({value:e,unit:"count"})
;const i=[];a.length>0&&i.push((0,c.g)({...o,aspect:"history"},"AMBER",{...counted(a.length),reasons:[{reason:"linesUnread",...history_named(a)}]}))
;s.length>0&&i.push((0,c.g)({...o,aspect:"history-order"},"AMBER",{...counted(s.length),reasons:[{reason:"reviewsOutOfOrder",latest:s.at(-1).at}]}))
;r.length>0&&i.push((0,c.g)({...o,aspect:"history-cut-off"},"NOTE",{...counted(r.length),reasons:[{reason:"linesCutOff",...history_named(r)}]}));return i}
function history_named(e){return{lines:e.slice(0,3),more:Math.max(0,e.length-3)}}function judge(e,n){
const{features:t,counts:s,measurements:r,knownAnswers:a,behaviour:o,dependencies:i}=n;const{reference:c,candidate:l}=s
;const{past:u=null,now:d=null}=n.reviews??{};const f=u===null?[]:earlierReviews(u,l);const m=ruledMetrics(e,n);const h=answersToKeep(e,a)
;const p=f.findLast(({known_answers:e})=>e.length>0)?.known_answers??[];const g=[...(0,
K.l)(e,[...m,...againstLastReview(m,f)]),...r.comparisons.slice(e.metrics.length).map(K.d),...judgeEstimates(e,r),...judgeSegments(e,r),...a.map((n,t)=>judgeKnownAnswers(e,e.predictions.knownAnswers[t],n)),...noteChangedAnswers(e,p,h),...judgeBehaviour(e,o),...judgePredictions(e,c.predictions,l.predictions),...judgeDeployment(e,l),...judgeDependencies(e,i),...judgeFeatures(e,t,s,r.facts),...judgeInputs(e,t,s),...judgeLabelled(e,s),...judgeTooGood(e,s),...judgeTimes(e,s),...judgeDrift(e,t,r,l.labelled>0),...judgeDependence(e,r.dependence,l.labelled>0),...n.planWatch?judgePlanWatch(n.planWatch):[],...u===null?[]:judgePlanSince(e,u,l),...d===null?[]:judgeReviews(e,m,n,u,d)]
;g.every(({status:e})=>e==="NOTE")?g.push(nothingGates("nothingGates")):m.length>0&&!g.some(showsThatItIsRight)&&g.push(nothingGates("noMetricGates"))
;g.push(...judgeUnjudged(m,l.labelled),...noteUnfilled(e));g.push(...judgeLeavingRed(e,g,m,f));const w=levelOf(g);return{plan:e.name,
plan_sha256:e.source.sha256,status:w,promote:w==="GREEN",reference:{rows:c.rows,sha256:c.sha256,snapshot:c.snapshot??null},candidate:{rows:l.rows,
sha256:l.sha256,snapshot:l.snapshot??null},findings:hidePrivate(e,g),...h.length>0?{known_answers:h}:{}}}function judgeUnjudged(e,n){
if(n===0||e.some(({rule:e})=>e.gates))return[];return[(0,c.g)({kind:"plan",aspect:"labels-unjudged"},"AMBER",{value:n,unit:"count",reasons:[{
reason:"labelsUnjudged"}]})]}function noteUnfilled(e){if(!(0,o.Kc)(e))return[];return[(0,c.g)({kind:"plan",aspect:"unfilled"},"NOTE",{reasons:[{
reason:"unfilled"}],plan_line:(0,o.E3)(e)})]}function nothingGates(e){return(0,c.g)({kind:"plan",aspect:"no-gate"},"AMBER",{reasons:[{reason:e}]})}
function showsThatItIsRight({kind:e,aspect:n,status:t}){return t!=="NOTE"&&(e==="metric"||e==="edge"||e==="known-answer"&&n===null)}function levelOf(e){
return(0,N.QZ)(e.map(({status:e})=>e).filter(e=>e!=="NOTE"))}function checkOf(e,n,t){return{kind:e,subject:n,aspect:null,metric:t.metric,class:t.class}}
function ruledMetrics(e,{counts:n,measurements:t}){const{reference:s,candidate:r,paired:a}=n;return[...e.metrics.map((e,n)=>({check:checkOf("metric",null,e),
rule:e,comparison:t.comparisons[n],outcomes:{reference:s.outcome,candidate:r.outcome,paired:a}
})),...e.edgeCases.flatMap(({name:e,where:n,metrics:a},o)=>a.map((a,i)=>({check:checkOf("edge",e,a),rule:a,comparison:t.edgeCases[o].comparisons[i],outcomes:{
reference:s.edgeCases[o].outcome,candidate:r.edgeCases[o].outcome,paired:null},where:n})))]}var we=t(4774);var ve=t(2610);var be=t(6454);var $e=t(836)
;var ye=t(2546);const Me=12;const xe=5;const je={where:null,wrong:true,most:500,columns:"all"};function rowsBehind(e){
const n=e.filter(({kind:e,status:n})=>n==="RED"||n==="AMBER"||e==="segment")
;return new Map(n.filter(({where:e})=>e!==void 0).slice(0,Me).map(({check:e,kind:n,where:t})=>{const s=n==="edge"||n==="segment";return[e,{where:t,wrong:s,
most:xe,columns:"telling"}]}))}function samplesByCheck(e,n){const t=Object.create(null);[...e.keys()].forEach((e,s)=>{const r=n[s];r&&r.total>0&&(t[e]=r)})
;return t}var ke=t(9014);var Ee=t(6640);function writtenVerdict({plan:e,plan_sha256:n,findings:t,...s},r){return{version:2,plan:e,plan_sha256:n,greenlight:r,
...s,findings:t.map(written)}}function written(e){return{check:(0,se.I)(e),...e,rule:(0,Ee.Y3)(e),message:(0,Ee.iU)(e)}}var Ne=t(4874);var Oe=t(8009)
;async function check(e){const n=await(0,ke.Cz)(e.out);try{const t=await reviewed(e);await n.put([...e.beside?.(t)??[],...(0,
Ne.R)(t)],async()=>e.history?.append((0,be.z)(t)));return t}catch(e){await n.leave();throw e}}async function reviewed(e){const n=e.judgeBy??await(0,
ve.m)(e.plan);const t=await(e.history?.read(n.name))??null;const{open:s,now:r}=e;const o=s?await s(n,e,r):await(0,a.q)(n,e,e)
;const i=await review(n,o,t,e).finally(()=>o.close());s||(i.drillDown=(0,ye.q)(i.verdict,e));return i}
async function review(e,n,t,{now:a,runUrl:o=null,commit:i=null,planWatch:c=null}){const l=(0,r.O)(await n.counts(),"count both sets");const u=(0,
r.l)(await n.pairs());const d=(0,we.M_)(e,l,u);const f=(0,r.l)(await n.sampleRows([je]));const m=(0,r.O)(await n.segments(),"search for weak segments")
;const h=(0,r.O)(await n.summaries(),"count columns");const p=(0,r.O)(await n.slices((0,we.Xq)(e,m)),"count weak segments");const{features:g}=n;const w=(0,
we.xP)(e,d,{features:g,columns:h.measured},p);const v=judge(e,{features:g,counts:(0,s.jV)(l,h.totals,u,m),measurements:w,knownAnswers:(0,
r.O)(await n.knownAnswers(),"look up known answers"),behaviour:(0,r.O)(await n.behaviour(),"look up the pairs of behaviour cases"),dependencies:(0,
r.O)(await n.dependencies(),"find dependencies"),reviews:{past:t,now:a},planWatch:c});const b=writtenVerdict(v,Oe.r);const $=rowsBehind(b.findings);const y={
plan:e,verdict:b,measurements:w,wrongRows:f?.[0]??null,findingRows:samplesByCheck($,(0,r.l)(await n.sampleRows([...$.values()]))??[]),drillDown:{},trend:[],
made:{at:a.toISOString(),version:Oe.r,runUrl:o,commit:i}};t!==null&&(y.trend=(0,$e.RS)(t,(0,be.z)(y)));return y}}),7820:((e,n,t)=>{t.d(n,{P:()=>raised,
g:()=>finding});function finding({kind:e,subject:n=null,aspect:t=null,metric:s=null,class:r=null},a,o={}){return{kind:e,subject:n,aspect:t,metric:s,class:r,
status:a,value:null,unit:null,interval:null,reference:null,cases:null,bounds:null,expected:null,reasons:[],plan_line:null,...o}}function raised(e,n){
return e?n:"GREEN"}}),5511:((e,n,t)=>{t.d(n,{$e:()=>noFall,DR:()=>judgeFall,Hr:()=>worsening,Tn:()=>inPoints});var s=t(2769);function worsening(e,n,t){
if(t==="zero")return Math.abs(n)-Math.abs(e);return t==="higher"?e-n:n-e}function inPoints(e,n){return e.relative?e.value*Math.abs(n):e.value}
function judgeFall(e,n,{from:t,amber:r,red:a},o){if(!(0,s.B)(n))return{level:"AMBER",reasons:[noFall(t,n)]};const i=worsening(n.value,e.value,o)
;for(const[e,s]of[["RED",a],["AMBER",r]])if(s&&i>=inPoints(s,n.value))return{level:e,reasons:[{reason:"fellFrom",level:e,from:t,earlier:n.value,by:i,amount:s}]}
;return{level:"GREEN",reasons:[]}}function noFall(e,n){return{reason:"noFall",from:e,why:n.noEvidence,class:n.class??null}}}),2266:((e,n,t)=>{t.d(n,{
l:()=>judgeMetrics,d:()=>noteMetric});var s=t(5966);function flipChance({value:e,standardError:n},t,r){if(!(n>0))return 0;const a=r(e)
;const o=[...new Set(t)].sort((e,n)=>e-n);let i=0;for(let t=0;t<=o.length;t++){const[c,l]=[o[t-1]??Number.NEGATIVE_INFINITY,o[t]??Number.POSITIVE_INFINITY]
;if(r(within(c,l))===a)continue;const[u,d]=[(c-e)/n,(l-e)/n];i+=u>0?(0,s.vr)(-u)-(0,s.vr)(-d):(0,s.vr)(d)-(0,s.vr)(u)}return Math.min(1,i)}function within(e,n){
if(e===Number.NEGATIVE_INFINITY)return n===Number.POSITIVE_INFINITY?0:n-Math.abs(n)-1;return n===Number.POSITIVE_INFINITY?e+Math.abs(e)+1:e+(n-e)/2}
var r=t(2769);var a=t(4036);var o=t(7820);var i=t(3447);var c=t(5511);var l=t(7545);var u=t(8914);var d=t(9443);var f=t(6210);function correlations(e){
const n=e.map(sidesOf);const product=(t,s)=>{if(e[t].outcomes.candidate!==e[s].outcomes.candidate)return 0;return n[t].reduce((e,t)=>{
const r=n[s].find(({of:e})=>e===t.of);return e+(r?covariance(t,r):0)},0)};const t=e.map((e,n)=>product(n,n));return e.map((n,s)=>e.map((e,n)=>{if(s===n)return 1
;const r=Math.sqrt(t[s]*t[n]);return r>0?Math.min(1,Math.max(-1,product(s,n)/r)):0}))}function covariance(e,n){for(const t of e.vectors){
const e=n.vectors.find(({kind:e})=>e===t.kind);if(!e)continue;let s=0;for(let n=0;n<t.influence.length;n++)s+=(t.weights[n]??1)*t.influence[n]*e.influence[n]
;return s}return 0}function sidesOf({metric:e,class:n,outcomes:t,fall:s}){const{reference:r,candidate:a,paired:o}=t;const i=o!==null&&o.cases===a.cases?o:null
;if(i){const t=(0,d.G)(e,n,i.candidate);const r=s?(0,d.G)(e,n,i.reference):null;if(!t||s&&!r)return[];const a=r?t.map((e,n)=>e-r[n]):t;return[{of:i,vectors:[{
weights:[],influence:a,kind:"cases"}]}]}const c=s&&r?[a,r]:[a];return c.map(t=>({of:t,vectors:vectorsOf(e,n,t)}))}
function vectorsOf(e,n,{confusion:t,scores:s}){const{needs:r}=a.Z[e];const o=t&&s?cutOf(t,s):null;if(r==="decisions"){const r=t&&(0,f.V)(e,t,n)
;if(!r||typeof r==="string")return[];const a={weights:t.table,influence:r.perCell,kind:"cells"};if(!s||o===null)return[a];const i=t.positive
;const at=e=>s.scores.map((n,t)=>r.perCell[2*e+(t>=o?i:1-i)]);return[a,onScores(s,at(i),at(1-i))]}if(r==="scores"&&s){const n=(0,d.r)(e,s)
;return n?[onScores(s,n.positive,n.negative)]:[]}return[]}function onScores({positives:e,negatives:n},t,s){const r=e.length
;const[a,o]=[new Float64Array(2*r),new Float64Array(2*r)];a.set(e);a.set(n,r);for(let a=0;a<r;a++){o[a]=e[a]===0?0:t[a];o[r+a]=n[a]===0?0:s[a]}return{weights:a,
influence:o,kind:"scores"}}function cutOf({table:e,positive:n},{positives:t,negatives:s}){if(n===null||e.length!==4)return null;let[r,a]=[e[3*n],e[2*(1-n)+n]]
;let o=t.length;while(o>0&&(r>0||a>0)){o--;r-=t[o];a-=s[o]}return r===0&&a===0?o:null}var m=t(2512);var h=t(1266);const p=2e4
;function significantTogether(e,n,t){const s=e.map(()=>false);for(;;){const r=[...e.keys()].filter(e=>!s[e])
;const a=criticalValue(r.map(e=>r.map(t=>n[e][t])),t);const o=r.filter(n=>e[n]>=a);if(o.length===0)return s;for(const e of o)s[e]=true}}
function criticalValue(e,n){const t=e.length;const r=(0,s.Zl)(1-n);if(t<2)return r;const a=(0,s.Zl)(1-n/t)
;const o=Float64Array.from(correlatedDraws(e),e=>Math.max(...e)).sort();return Math.min(a,Math.max(r,o[Math.ceil(p*(1-n))-1]))}function correlatedDraws(e){
const n=e.length;const t=cholesky(e);const s=(0,h.pV)((0,h.sK)(n));const r=new Float64Array(n);return Array.from({length:p},()=>{const e=new Float64Array(n)
;for(let a=0;a<n;a++){r[a]=s();for(let n=0;n<=a;n++)e[a]+=t[a][n]*r[n]}return e})}function cholesky(e){const n=e.map(e=>e.map(()=>0));e.forEach((e,t)=>{
for(let s=0;s<=t;s++){let r=e[s];for(let e=0;e<s;e++)r-=n[t][e]*n[s][e];t===s?n[t][t]=Math.sqrt(Math.max(0,r)):n[t][s]=n[s][s]>1e-9?r/n[s][s]:0}
const s=Math.sqrt(n[t].reduce((e,n)=>e+n*n,0));s>0&&(n[t]=n[t].map(e=>e/s))});return n}const g=.8;function prove(e,n,t="fall"){
const s=new Map(e.map(e=>[e,proofOf(e,t)]))
;const r=[...s.values()].flatMap(({criteria:e})=>e).filter(({metric:{rule:e,comparison:n},red:t})=>e.gates&&t!==null&&n.candidate.cases>=e.minCases)
;const a=provenTogether(r,1-n);const o={green:n,red:1-(1-n)/Math.max(1,r.length)};return new Map(e.map(e=>[e,combine(s.get(e),a,o)]))}
function combine({criteria:e,impossible:n},t,s){const r=e.filter(e=>t.has(e));if(r.length>0){const e=r.map(({claim:e})=>({reason:"provenRed",claim:e}));return{
level:"RED",reasons:e,casesNeeded:null}}if(n.length>0)return{level:"AMBER",reasons:n,casesNeeded:null};const a=e.filter(e=>!clears(e,s.green))
;if(a.length===0)return{level:"GREEN",reasons:[],casesNeeded:null};const o=a.filter(e=>isBetween(e,s.green));if(o.length>0){const e=o.map(({claim:e})=>({
reason:"provenBetween",claim:e}));return{level:"AMBER",reasons:e,casesNeeded:null}}
const i=a.map(e=>casesToSettle(e,s)).reduce((e,n)=>e===null||n===null?null:Math.max(e,n));const c=a.some(e=>e.each);return{level:"AMBER",reasons:[{
reason:"notProven",confidence:s.green,needs:i,each:c}],casesNeeded:i}}function proofOf(e,n){const{rule:t,comparison:s,outcomes:a,against:o="reference"}=e
;const i={criteria:[],impossible:[]};const l=t.falls.filter(({from:e})=>e===o);const d=o==="reference"?(0,u.mU)(t.metric,t.class,a):recorded(s);if(!(0,
m.fJ)(d.after)||!(0,r.B)(s.candidate))return i;(t.green||t.amber||t.red)&&i.criteria.push({metric:e,claim:null,seen:asRuled(d.after,e),red:t.red,proves:t.red,
green:t.green,neither:[t.amber,t.red].filter(e=>e!==null),each:false});for(const t of l)(0,r.B)(s.reference)?(0,
r.B)(s.difference)?i.criteria.push(fallOf(e,t,d,s.reference.value,n)):i.impossible.push((0,c.$e)(t.from,s.difference)):i.impossible.push((0,
c.$e)(t.from,s.reference));return i}function fallOf(e,n,t,s,r){const{better:o}=a.Z[e.rule.metric];const past=e=>{if(!e)return null;const n=(0,c.Tn)(e,s)
;return o==="higher"?{operator:"<=",value:-n,text:e.text}:{operator:">=",value:n,text:e.text}};const i=worsened(e,t);const[l,u]=[past(n.amber),past(n.red)]
;return{metric:e,claim:{by:Math.abs(i.value),from:n.from},seen:i,red:u,proves:r==="margin"?u:{operator:o==="higher"?"<":">",value:0,text:""},green:null,
neither:[l,u].filter(e=>e!==null),each:!t.paired}}function worsened(e,{before:n,after:t,difference:s}){if(a.Z[e.rule.metric].better!=="zero")return s;return(0,
u.ZL)(asRuled(t,e),asRuled(n,e))}function recorded({reference:e,candidate:n,difference:t}){const asStatistic=e=>{if(!(0,r.B)(e))return e
;const{value:n,standardError:t}=e;return{...e,bounds:e=>[n-e*t,n+e*t]}};return{before:asStatistic(e),after:asStatistic(n),difference:asStatistic(t),paired:false
}}function asRuled(e,{rule:n}){if(a.Z[n.metric].better!=="zero")return e;return{value:Math.abs(e.value),standardError:e.standardError,cases:e.cases,bounds(n){
const[t,s]=(0,m.U5)(e,n);const r=t<=0&&s>=0?0:Math.min(Math.abs(t),Math.abs(s));return[r,Math.max(Math.abs(t),Math.abs(s))]}}}function provenTogether(e,n){
const t=(0,s.Zl)(1-n);if(!e.some(e=>isReached(e)&&isProven(e,t)))return new Set;const r=significantTogether(e.map(scoreOf),relations(e),n)
;return new Set(e.filter((e,n)=>r[n]&&isReached(e)))}function isProven({seen:e,proves:n},t){return isWithin((0,m.U5)(e,t),n)}function scoreOf(e){
const{seen:n,proves:t}=e;if(!isProven(e,0)){const e=-Math.abs(n.value-t.value)/(0,m.X6)(n);return Number.isFinite(e)?Math.max(-10,e):0}let[s,r]=[0,10]
;for(let n=0;n<30;n++){const n=(s+r)/2;isProven(e,n)?s=n:r=n}return s}function isReached({seen:e,red:n}){return n!==null&&(0,i.D)(e.value,n)}
function relations(e){const n=correlations(e.map(({metric:{rule:e,outcomes:n},claim:t})=>({metric:e.metric,class:e.class,outcomes:n,fall:t!==null})))
;const known=({metric:{rule:e,against:n="reference"}})=>n==="reference"&&a.Z[e.metric].better!=="zero"
;const towards=({proves:e})=>e.operator.startsWith("<")?-1:1;return e.map((t,s)=>e.map((e,r)=>{if(s===r)return 1
;return known(t)&&known(e)?n[s][r]*towards(t)*towards(e):0}))}function clears({seen:e,green:n,neither:t},r){const a=(0,m.U5)(e,(0,s.Zl)(r))
;return(n===null||isWithin(a,n))&&t.every(e=>isOutside(a,e))}function isBetween(e,n){const{claim:t,seen:r,red:a,proves:o,green:c,neither:l}=e;const u=(0,
m.U5)(r,(0,s.Zl)(n));const d=l.filter(e=>e!==a);if(t!==null&&o!==null&&o.text==="")return!isReached(e)&&isWithin(u,o)&&d.some(e=>(0,i.D)(r.value,e))
;if(a&&!isOutside(u,a))return false;return c?isOutside(u,c):d.some(e=>isWithin(u,e))}function isWithin([e,n],t){return(0,i.D)(t.operator.startsWith(">")?e:n,t)}
function isOutside([e,n],t){return!(0,i.D)(e,t)&&!(0,i.D)(n,t)}function casesToSettle({metric:e,seen:n,red:t,proves:s,green:r,neither:a},o){
const c=t!==null&&(0,i.D)(n.value,t);const u=c?[s]:[r,...a].filter(e=>e!==null);const d=Math.min(...u.map(e=>Math.abs(n.value-e.value)));const f=(0,m.X6)(n)
;if(!(d>0)||!(f>0))return null;const h=(0,l.h)({cases:e.comparison.candidate.cases,standardError:f,margin:d,confidence:c?o.red:o.green,power:g})
;return Number.isFinite(h)&&h<1e12?Math.ceil(h):null}var w=t(5374);function judgeMetrics(e,n){const t=e.confidence===null?null:prove(n,e.confidence,e.proof)
;return n.map(e=>judgeMetric(e,t?.get(e)??null))}function noteMetric(e){const{candidate:n,metric:t,class:s}=e;const a=(0,r.B)(n)?remarks(e):[noEvidence(n)]
;return(0,o.g)({kind:"metric",metric:t,class:s},"NOTE",{...measured(e),reasons:a})}function judgeMetric(e,n){const{rule:t,comparison:s,check:a}=e
;const{candidate:i}=s;const c={...measured(s),bounds:boundsWithFalls(t),plan_line:t.line,...e.where===void 0?{}:{where:e.where}};const gate=e=>t.gates?e:"NOTE"
;if(!(0,r.B)(i))return(0,o.g)(a,gate("AMBER"),{...c,reasons:[noEvidence(i)]});if(i.cases<t.minCases){const e=[{reason:"tooFewCases",needed:t.minCases}]
;return(0,o.g)(a,gate("AMBER"),{...c,reasons:e,cases_needed:t.minCases})}const l=n??asWritten(i,e);return(0,o.g)(a,gate(l.level),{...c,
reasons:[...remarks(s),...l.reasons],...n===null&&isRuled(e)?{flip:flip(i,e)}:{},...l.casesNeeded===null?{}:{cases_needed:l.casesNeeded}})}
function asWritten(e,{comparison:n,rule:t,against:s="reference"}){const r=(0,w.Y)(e.value,t);const o=t.green||t.amber||t.red
;const l=t.falls.filter(({from:e})=>e===s).map(s=>(0,c.DR)(e,n.reference,s,a.Z[t.metric].better));return{level:(0,i.QZ)([o?(0,
i.In)(r,t):"GREEN",...l.map(e=>e.level)]),reasons:[...o?(0,i.wA)(r,t):[],...l.flatMap(({reasons:e})=>e)],casesNeeded:null}}
function isRuled({rule:e,against:n="reference"}){return Boolean(e.green||e.amber||e.red)||e.falls.some(({from:e})=>e===n)}function flip(e,n){
const{rule:t,comparison:s,against:o="reference"}=n;const i=s.reference;const{better:l}=a.Z[t.metric];const u=[t.green,t.amber,t.red].flatMap(e=>e?.value??[])
;const d=t.falls.flatMap(({from:e,amber:n,red:t})=>{if(e!==o||!(0,r.B)(i))return[];const s=[n,t].filter(e=>e!==null);return s.map(e=>{const n=(0,
c.Tn)(e,i.value);if(l==="zero")return Math.abs(i.value)+n;return l==="higher"?i.value-n:i.value+n})});const f=[...u,...d]
;return flipChance(e,l==="zero"?[...f,...f.map(e=>-e)]:f,t=>asWritten({...e,value:t},n).level)}function boundsWithFalls({green:e,amber:n,red:t,falls:s}){return{
green:e,amber:n,red:t,falls:s.map(({from:e,amber:n,red:t})=>({from:e,amber:n,red:t}))}}function noEvidence(e){return{reason:"noEvidence",why:e.noEvidence,
class:e.class??null}}function remarks({candidate:e,changed:n}){const{note:t}=e;return[...t===void 0?[]:[{reason:"leftOut",what:t}],...n===void 0?[]:[{
reason:"changedCases",wrong:n.onlyReference,right:n.onlyCandidate,p:n.p}]]}function measured({metric:e,candidate:n,reference:t}){const{unit:s}=a.Z[e];if(!(0,
r.B)(n))return{unit:s,cases:n.cases};const{value:o,interval:i,cases:c}=n;return{value:o,unit:s,interval:i,reference:known(t),cases:c}}function known(e){
return(0,r.B)(e)?e.value:null}}),5374:((e,n,t)=>{t.d(n,{Y:()=>ruledValue,j:()=>reviewCheck});var s=t(4036);function reviewCheck({check:e},n=null){return{...e,
kind:"review",aspect:n}}function ruledValue(e,{metric:n}){return s.Z[n].better==="zero"?Math.abs(e):e}}),7545:((e,n,t)=>{t.d(n,{h:()=>casesNeeded});var s=t(5966)
;function casesNeeded(e){const n=(0,s.Zl)(e.confidence)+(0,s.Zl)(e.power);return e.cases*(n*e.standardError/e.margin)**2}}),6395:((e,n,t)=>{t.d(n,{
ny:()=>accuracyDifference,iG:()=>discordant,vQ:()=>pairedDifference,mv:()=>pairedError});var s=t(4036);function bonettPrice(e,n,t,s){const r=(e+1)/(t+2)
;const a=(n+1)/(t+2);const o=s*Math.sqrt((r+a-(r-a)**2)/(t+2));return[Math.max(-1,r-a-o),Math.min(1,r-a+o)]}var r=t(4821);var a=t(381);function tango(e,n,t,s){
const r=(e-n)/t;const score=s=>{const r=-e-n+(2*t-e+n)*s;const a=-n*s*(1-s);const o=(Math.sqrt(Math.max(0,r**2-8*t*a))-r)/(4*t)
;const i=t*(2*Math.max(0,o)+s*(1-s));const c=e-n-t*s;if(i<=0)return c===0?0:Math.sign(c)*(1/0);return c/Math.sqrt(i)};const solve=e=>{let[n,t]=[r,e]
;for(let e=0;e<100;e++){const e=(n+t)/2;Math.abs(score(e))>s?t=e:n=e}return n};return[solve(-1),solve(1)]}var o=t(7331);var i=t(7473);var c=t(2512)
;var l=t(9443);var u=t(469);var d=t(6210);function countPairedDecisions({reference:e,candidate:n}){const{classes:t,positive:s,actual:r}=n;const a=t.length+1
;const o=new Float64Array(a**3);const said=e=>Number.isNaN(e)?a-1:e;for(let t=0;t<r.length;t++){const[s,i]=[said(e.predicted[t]),said(n.predicted[t])]
;o[(r[t]*a+s)*a+i]++}return{classes:t,positive:s,size:a,table:o}}function reachOfChanges(e,n,t,s,r,o){const[i,c]=[marginal(t,"one"),marginal(t,"other")]
;const[l,u]=[(0,d.V)(e,i,n),(0,d.V)(e,c,n)];if(typeof l==="string"||typeof u==="string")return null
;const moves=(e,n)=>n===t.classes.length?0:(l.perCell[e*t.classes.length+n]+u.perCell[e*t.classes.length+n])/2
;const f=e==="accuracy"||e==="f1_micro"||e==="recall_weighted";const m=flowsOf(t,moves,f).map(({changed:e,cases:n,move:t})=>{const a=e/n
;const[i,c]=s(e/o**2,n/o**2,r);const[l,u]=[n*Math.abs(t)*(a-i),n*Math.abs(t)*(c-a)];return t<0?{below:u,above:l}:{below:l,above:u}});return(0,a.Sd)(m)}
function marginal({classes:e,positive:n,size:t,table:s},r){const a=new Float64Array(e.length**2);s.forEach((n,s)=>{const o=r==="one"?Math.floor(s/t)%t:s%t
;const i=Math.floor(s/t/t);o<e.length&&i<e.length&&(a[i*e.length+o]+=n)});return{classes:e,positive:n,table:a}}function flowsOf({classes:e,size:n,table:t},s,r){
const a=r?[e.map((e,n)=>n)]:e.map((e,n)=>[n]);return a.flatMap(r=>{let a=0;const o=[-1,1].map(e=>({sign:e,sum:0,squares:0,most:0}))
;for(const i of r)for(let r=0;r<n;r++){const c=t.subarray((i*n+r)*n,(i*n+r+1)*n);const l=c.reduce((e,n)=>e+n,0);a+=l;for(let t=0;t<n;t++){const n=s(i,t)-s(i,r)
;const a=n<0?o[0]:o[1];a.sum+=c[t]*Math.abs(n);a.squares+=c[t]*n*n;t<e.length&&r<e.length&&(a.most=Math.max(a.most,Math.abs(n)))}}
return o.flatMap(({sign:e,sum:n,squares:t,most:s})=>{const r=n>0?t/n:s;return a===0||r===0?[]:[{changed:n/r,cases:a,move:e*r}]})})}const f=50
;function pairedError(e,n,t){const s=movesOf(e,n,t);return s&&s.alone*s.groups.stretch}function pairedDifference(e,n,{before:t,after:r},a){
const o=movesOf(e,n,a);if(!o)return null;const c=r.value-t.value;const range=({below:e,above:n})=>[c-e,c+n]
;const of=i=>s.Z[e].needs==="decisions"?t=>range(reachOfDecisions(e,n,a,o,i,t)):n=>range(reachOfNumbers(e,{before:t,after:r},a,o,i,n))
;const l=a.candidate.group?null:scoreInterval(e,n,a);return{value:c,standardError:o.alone*o.groups.stretch,cases:r.cases,bounds:l??of(i.SP),proof:of(i.e0)}}
function movesOf(e,n,t){const s=(0,l.G)(e,n,t.reference);const r=(0,l.G)(e,n,t.candidate);if(!s||!r||r.length<2)return null;const a=r.map((e,n)=>e-s[n])
;const{group:o}=t.candidate;const i=(o&&(0,u.YJ)(a,o))??u.hK;const c=(0,u.gU)(a);return Number.isFinite(c)?{moves:a,alone:c,groups:i}:null}
function scoreInterval(e,n,{reference:t,candidate:s}){const{classes:r,positive:a,actual:o}=s;const i=n===null?a:r.indexOf(n)
;if(e!=="recall"&&e!=="specificity"||i===null)return null;let[c,l,u]=[0,0,0];for(let n=0;n<o.length;n++){const[r,a]=[t.predicted[n],s.predicted[n]]
;if(o[n]===i!==(e==="recall"))continue;if(Number.isNaN(r)||Number.isNaN(a))return null;const right=n=>n===i===(e==="recall");u++;right(r)&&!right(a)&&c++
;!right(r)&&right(a)&&l++}return e=>tango(l,c,u,e)}function reachOfDecisions(e,n,t,{alone:s,groups:r},a,i){const c=(0,o.t)(i,r.df)
;const l=reachOfChanges(e,n,countPairedDecisions(t),a,c,r.reach);const u=c*s*r.reach;return l?wider(l,{below:u,above:u}):{below:u,above:u}}
function reachOfNumbers(e,{before:n,after:t},l,{moves:d,alone:m,groups:h},p,g){const[w,v]=[(0,c.X6)(n),(0,c.X6)(t)];const b=rarestClass(l);const $=m*h.stretch
;const y=w>0&&v>0?(w**2+v**2-$**2)/(2*w*v):0;const M=Math.min(1,Math.max(0,y))*(b/(b+2));const x=Math.max(0,Math.min(1,y)-M)*2*w*v
;const j=Math.sqrt($**2+x)*(h.reach/h.stretch);const k=(0,o.t)(g,Math.min(h.df,Math.max(1,b-1)));const{below:E,above:N}=(0,r.X)({skewness:(0,u.qC)(d),
cases:d.length},k);const O={below:E*j,above:N*j};const bounds=e=>p===i.e0?(0,c.U5)(e,g):e.bounds(g);const R=[(0,a.Vs)(t.value,bounds(t)),(0,a.Gu)((0,
a.Vs)(n.value,bounds(n)))];if(e==="calibration_error")return(0,a.Sd)(R,()=>1);const C=s.Z[e].needs==="scores";if(!C||b>=f)return O;return wider(O,(0,
a.Sd)(R,()=>-M))}function wider(e,n){return{below:Math.max(e.below,n.below),above:Math.max(e.above,n.above)}}
function rarestClass({candidate:{classes:e,actual:n}}){if(e.length===0)return n.length;const t=e.map(()=>0);for(const e of n)t[e]++;return Math.min(...t)}
function discordant({reference:e,candidate:n}){if(n.group!==null)return null;let[t,s]=[0,0];for(let r=0;r<n.actual.length;r++){
const[a,o]=[e.predicted[r],n.predicted[r]];if(Number.isNaN(a)||Number.isNaN(o))return null;const i=n.actual[r];a===i&&o!==i&&t++;a!==i&&o===i&&s++}return{
onlyReference:t,onlyCandidate:s}}function accuracyDifference(e,{onlyReference:n,onlyCandidate:t},s){const bounds=e=>bonettPrice(t,n,s,e);const[r,o]=bounds(1)
;const proof=r=>{const share=e=>(0,a.Vs)(e/s,(0,i.e0)(e,s,r));const{below:o,above:c}=(0,a.Sd)([share(t),(0,a.Gu)(share(n))]);const[l,u]=bounds(r)
;return[Math.min(l,e-o),Math.max(u,e+c)]};return{value:e,standardError:(o-r)/2,cases:s,bounds:bounds,proof:proof}}}),8914:((e,n,t)=>{t.d(n,{UD:()=>compare,
mU:()=>compared,ZL:()=>unpaired});function differenceBounds(e,n){const t=e.value-n.value
;return[t-Math.hypot(e.value-e.bounds[0],n.bounds[1]-n.value),t+Math.hypot(e.bounds[1]-e.value,n.value-n.bounds[0])]}var s=t(4484);function mcnemar(e,n){
if(e===n)return 1;const t=Math.min(e,n);return Math.min(1,2*(0,s.RL)(.5,e+n-t,t+1))}var r=t(6395);var a=t(757);const o=["accuracy","f1_micro","mcc"]
;function oneSidedClasses(e,n,t,s){if(!t||n!==null||t.positive!==null||o.includes(e))return;const r=occurring(t);const a=s?occurring(s):null
;const unseen=({labelled:e},n)=>[...n.labelled].filter(n=>!e.has(n))
;return[say("never predicted",[...r.labelled].filter(e=>!r.predicted.has(e))),say("predicted but never labelled",[...r.predicted].filter(e=>!r.labelled.has(e))),say("labelled in the reference only",a?unseen(r,a):[]),say("labelled in the candidate only",a?unseen(a,r):[])].filter(Boolean).join("; ")||void 0
}function occurring({classes:e,table:n}){const[t,s]=[new Set,new Set];n.forEach((n,r)=>{if(n===0)return;t.add(e[Math.floor(r/e.length)]);s.add(e[r%e.length])})
;return{labelled:t,predicted:s}}function say(e,n){if(n.length===0)return"";const t=n.slice(0,5).map(e=>`"${e.slice(0,80)}"`)
;return`Class${n.length===1?"":"es"} ${e}: ${t.join(", ")}${n.length>5?", …":""}`}var i=t(2512);function compare(e,n,t,s,r,a){const o=compared(e,n,{reference:t,
candidate:s,paired:r});const c=oneSidedClasses(e,n,s.confusion,t?.confusion??null);return{metric:e,class:n,reference:(0,i.jh)(o.before,a),candidate:(0,
i.jh)(c===void 0?o.after:{...o.after,note:c},a),difference:(0,i.jh)(o.difference,a),paired:o.paired,...o.changed?{changed:o.changed}:{}}}
function compared(e,n,t){const{reference:s,candidate:o}=t;const c=(0,a.$)(e,o,n);const l=s?(0,a.$)(e,s,n):(0,i.n2)("noReference",0);if(!(0,i.fJ)(c))return{
before:l,after:c,difference:c,paired:false};if(!(0,i.fJ)(l))return{before:l,after:c,difference:l,paired:false};const u=isPaired(t)?t.paired:null
;const d=u&&e==="accuracy"?(0,r.iG)(u):null;if(u&&d){const{onlyReference:e,onlyCandidate:n}=d;const t=(0,r.ny)(c.value-l.value,d,u.cases);const s=mcnemar(e,n)
;return{before:l,after:c,difference:t,paired:true,changed:{...d,p:s}}}const f=u&&(0,r.vQ)(e,n,{before:l,after:c},u);return f?{before:l,after:c,difference:f,
paired:true}:{before:l,after:c,difference:independent(e,c,l),paired:false}}function isPaired({reference:e,candidate:n,paired:t}){
return t!==null&&t.cases===e?.cases&&t.cases===n.cases}function independent(e,n,t){const s=unpaired(n,t);if(e!=="calibration_error")return s
;const by=e=>s=>[e(n,s)[0]-e(t,s)[1],e(n,s)[1]-e(t,s)[0]];return{...s,bounds:by((e,n)=>e.bounds(n)),proof:by(i.U5)}}function unpaired(e,n){
const by=t=>s=>differenceBounds({value:e.value,bounds:t(e,s)},{value:n.value,bounds:t(n,s)});return{value:e.value-n.value,standardError:Math.hypot((0,
i.X6)(e),(0,i.X6)(n)),cases:Math.min(e.cases,n.cases),bounds:by((e,n)=>e.bounds(n)),proof:by(i.U5)}}}),4774:((e,n,t)=>{t.d(n,{j7:()=>compareOutcomes,
xP:()=>measure,M_:()=>measureAnswers,Xq:()=>weakConditions});var s=t(4036);var r=t(3483);var a=t(8914);var o=t(1832);var i=t(4484);const c=25
;function homogeneousAssociation(e,n){const t=e[0].length;const s=t/n;const seen=(n,t,s,r)=>{let a=0;for(let o=0;o<r;o++)a+=e[n][t+o*s];return a}
;const both=(e,n,t)=>seen(0,e,n,t)>0&&seen(1,e,n,t)>0;const r={rows:[...Array(s).keys()].filter(e=>both(e*n,1,n)),
columns:[...Array(n).keys()].filter(e=>both(e,n,s))};const a=r.rows.flatMap(e=>r.columns.map(t=>e*n+t));const[o,i]=[r.rows.length,r.columns.length]
;if(o<2||i<2)return{x2:0,df:0};const l=e.map(e=>Float64Array.from(a,n=>e[n]));const u=l.map(()=>new Float64Array(o*i).fill(1));for(let e=0;e<c;e++){let n=0
;for(const e of[0,1]){for(let t=0;t<o;t++)n=Math.max(n,scale(l[e],u[e],t*i,1,i));for(let n=0;n<i;n++)scale(l[e],u[e],n,i,o)}for(let e=0;e<o*i;e++){
const n=u[0][e]+u[1][e];const t=n>0?(l[0][e]+l[1][e])/n:0;u[0][e]*=t;u[1][e]*=t}if(e>2&&n<.001)break}let[d,f]=[0,0];for(let e=0;e<o*i;e++){
l[0][e]+l[1][e]===0&&f++;for(const n of[0,1]){const t=u[n][e];t>1e-9&&(d+=(l[n][e]-t)**2/t)}}return{x2:d,df:Math.max(0,(o-1)*(i-1)-f)}}
function scale(e,n,t,s,r){let[a,o]=[0,0];for(let i=0;i<r;i++){a+=e[t+i*s];o+=n[t+i*s]}const i=o>0?a/o:0;for(let e=0;e<r;e++)n[t+e*s]*=i;return Math.abs(i-1)}
var l=t(1600);const u=.005;function dependence_dependence({features:e,cells:n,reference:t,candidate:s}){const r=[];const a=[]
;const[c,d]=[t,s].map(e=>e[0].reduce((e,n)=>e+n,0));for(let l=1;l<e.length;l++)for(let u=0;u<l;u++){const f=(0,o.ey)(u,l)
;const{x2:m,df:h}=homogeneousAssociation([t[f],s[f]],n[l]);if(h===0)continue;r.push({columns:[e[u],e[l]],size:Math.sqrt(Math.max(0,m-h)/(c*d/(c+d)))})
;a.push((0,i.d4)(h/2,m/2))}const f=(0,l.fU)(a);return{columns:e.length,pairs:r.length,changed:r.map((e,n)=>({...e,logP:Math.max(-Number.MAX_VALUE,f[n])
})).filter(e=>e.logP<=Math.log(u)).sort((e,n)=>n.size-e.size)}}var d=t(3058);function estimateWithoutLabels(e,n){let t=0;let s=0;let r=0;let a=0;let o=0;let i=0
;for(let c=0;c<e.values.length;c++){const l=e.values[c];const u=e.rows[c];const d=typeof n==="number"?l>=n?u:0:n[c];t+=u;s+=l*u;r+=d;a+=l*d;o+=l*u*(i+(1-l)*u/2)
;i+=(1-l)*u}if(t===0)return{noEvidence:"noScoreColumn",cases:t};if(e.values[0]<0||e.values.at(-1)>1)return{noEvidence:"scoresOutside",cases:t};const c=t-r-(s-a)
;const ratio=(e,n)=>n>0?Math.min(1,e/n):null;return{accuracy:Math.min(1,Math.max(0,(a+c)/t)),precision:ratio(a,r),recall:ratio(a,s),f1:ratio(2*a,r+s),
auroc:s>0&&i>0?ratio(o,s*i):null}}var f=t(3558);var m=t(5879);const h=200;function roc({scores:e,positives:n,negatives:t}){const[s,r]=(0,m.Dq)({scores:e,
positives:n,negatives:t});if(s===0||r===0)return[];const a=[[0,0]];const o=Math.max(1,e.length/(h-1));const{length:i}=e;for(let e=0,c=o;e<i;c+=o){
e=Math.min(i,Math.max(e+1,Math.ceil(c)));const rate=(n,t)=>(0,f.d$)({rows:n},i-e,i)/t;a.push([rate(t,r),rate(n,s)])}return a}var p=t(6541);var g=t(4724)
;var w=t(2698);const v=.001;const b=.5;const $=1e3;const y=256;function weakSegments(e,n,{minCases:t,alpha:s,most:r=10}){const a={cases:e.right+e.wrong,
wrong:e.wrong};const{tests:o,crossing:i,cells:c}=worseCells(e,n,a,{least:Math.max(t,v*a.cases,1),level:Math.log(s)});const u=o.pairs===0||o.singles===0?1:.5
;const weight=({runs:e})=>u/(e.length===1?o.singles:o.pairs);const d=(0,l.kQ)(c.map(({raw:e})=>e),c.map(weight));const f=c.map((e,n)=>({...e,logP:d[n]
})).filter(({logP:e})=>e<=Math.log(s)).sort((e,n)=>e.raw-n.raw).slice(0,$);const m=Math.log(u*s/Math.max(1,o.singles));const h=worseThanParts(f,i,e,s)
;const g=f.filter(e=>e.runs.length===1&&!isExplained(e,h,a,m));const w=withoutTwins([...g,...h],e)
;return joinNeighbours(w,n).map(({runs:e,cases:t,wrong:s,logP:r})=>({condition:(0,p.rI)(e,n),cases:t,wrong:s,errorRate:s/t,
restErrorRate:t<a.cases?(a.wrong-s)/(a.cases-t):0,logP:Math.max(-Number.MAX_VALUE,r)
})).sort((e,n)=>n.errorRate-n.restErrorRate-(e.errorRate-e.restErrorRate)).slice(0,r)}function logTail(e,n){if(e.wrong*n.cases<=n.wrong*e.cases)return 0
;return(0,w.w)(n.cases,n.wrong,e.cases,e.wrong)}function worseCells(e,n,t,{least:s,level:r}){const{cells:a,singles:o,pairs:i}=e;const c={tests:{singles:0,
pairs:0},crossing:new Uint32Array(a.length*y),cells:[]};const l=a.map((e,t)=>Array.from({length:e},(e,s)=>(0,p.Yk)(n[t],s)));const take=(e,n,a,o)=>{
const i=n[a*2+1];const l=n[a*2]+i;if(l<s||l>=t.cases)return false;c.tests[e]++;const u=logTail({cases:l,wrong:i},t);u<0&&u<=r&&c.cells.push({runs:o(),cases:l,
wrong:i,raw:u,logP:0});return true};const run=(e,n)=>({feature:e,first:n,last:n})
;for(let e=0;e<a.length;e++)for(let n=0;n<a[e];n++)l[e][n]&&take("singles",o[e],n,()=>[run(e,n)]);for(let e=0;e<a.length;e++)for(let n=e+1;n<a.length;n++){
const t=i[(0,g.dR)(e,n,a.length)];for(let s=0;s<a[n];s++){if(!l[n][s])continue;for(let r=0;r<a[e];r++){
if(!l[e][r]||!take("pairs",t,s*a[e]+r,()=>[run(e,r),run(n,s)]))continue;c.crossing[cellKey(e,r)]++;c.crossing[cellKey(n,s)]++}}}return c}function cellKey(e,n){
return e*y+n}function singleCell(e,n,t){return cellAt(e.singles[n],t,[{feature:n,first:t,last:t}])}function cellAt(e,n,t){const s=e[n*2+1];return{runs:t,
cases:e[n*2]+s,wrong:s,logP:0}}function worseThanParts(e,n,t,s){return e.filter(e=>e.runs.length===2&&e.runs.every(({feature:r,first:a})=>{
const o=Math.log(s/(2*n[cellKey(r,a)]));return logTail(e,singleCell(t,r,a))<=o}))}function isExplained(e,n,t,s){const r=new Map
;for(const{runs:t,cases:s,wrong:a}of n){const n=t.find(({feature:n})=>n!==e.runs[0].feature);if(!t.some(n=>sameRun(n,e.runs[0])))continue
;const o=r.get(n.feature)??{cases:0,wrong:0};r.set(n.feature,{cases:o.cases+s,wrong:o.wrong+a})}const without=(e,n)=>({cases:e.cases-n.cases,
wrong:e.wrong-n.wrong});return[...r.values()].some(n=>logTail(without(e,n),without(t,n))>s)}function withoutTwins(e,n){const t=[]
;for(const s of e.sort((e,n)=>e.raw-n.raw)){
const e=t.some(({runs:e})=>e.length===s.runs.length&&[e,e.toReversed()].some(e=>e.every((e,t)=>sameRows(e,s.runs[t],n))));e||t.push(s)}return t}
function sameRows(e,n,t){if(e.feature===n.feature)return sameRun(e,n);const[s,r]=e.feature<n.feature?[e,n]:[n,e];const a=t.pairs[(0,
g.dR)(s.feature,r.feature,t.cells.length)];const o=cellAt(a,r.first*t.cells[s.feature]+s.first,[]).cases;const cases=e=>singleCell(t,e.feature,e.first).cases
;return o>=b*Math.min(cases(e),cases(n))}function sameRun(e,n){return e.feature===n.feature&&e.first===n.first&&e.last===n.last}function joinNeighbours(e,n){
const t=[...e];for(let e=0;e<t.length;e++)for(let s=e+1;s<t.length;s++){const r=join(t[e],t[s],n);if(r===null)continue;t.splice(s,1);t[e]=r;e=-1;break}return t}
function join(e,n,t){if(e.runs.length!==n.runs.length||e.runs.some((e,t)=>e.feature!==n.runs[t].feature))return null
;const s=e.runs.findIndex((e,t)=>!sameRun(e,n.runs[t]));const r=e.runs.every((e,t)=>t===s||sameRun(e,n.runs[t]));const[a,o]=[e.runs[s],n.runs[s]];if(!r||!(0,
p.O8)(a,o,t[a.feature]))return null;const i={feature:a.feature,first:Math.min(a.first,o.first),last:Math.max(a.last,o.last)};return{runs:e.runs.with(s,i),
cases:e.cases+n.cases,wrong:e.wrong+n.wrong,logP:Math.min(e.logP,n.logP)}}const M=.95;const x={
binary:["auroc","f1","accuracy","precision","recall","average_precision","brier","log_loss","calibration_error"],
multiclass:["accuracy","f1","precision","recall","balanced_accuracy","auroc","log_loss"],regression:["mae","rmse","r2","median_absolute_error","bias"]}
;function weakConditions({segments:e},n){return n===null?[]:weakSegments(n.counts,n.features,e).map(({condition:e})=>e)}
function measure(e,n,{features:t,columns:s},a){return{...n,...(0,r.ou)(e,t,s),segments:measureSegments(e.data.task,a)}}
function measureAnswers(e,{reference:n,candidate:t,dependence:s},r){return{reference:measureSet(e,n),candidate:measureSet(e,t),
comparisons:wanted(e).map(({metric:e,class:s})=>(0,a.UD)(e,s,n.outcome,t.outcome,r,M)),edgeCases:e.edgeCases.map(({name:e,where:s,metrics:r},a)=>({name:e,
where:s,referenceRows:n.edgeCases[a].rows,candidateRows:t.edgeCases[a].rows,
comparisons:r.map(e=>compareOutcomes(e.metric,e.class,n.edgeCases[a].outcome,t.edgeCases[a].outcome))})),
estimated:t.unlabelled===null?[]:estimate(t.unlabelled),...s?{dependence:dependence_dependence(s)}:{}}}function measureSegments(e,n){
const[t,s]=e==="regression"?["mae",-1]:["accuracy",1];const rank=({candidate:e})=>"value"in e?s*e.value:1/0;return n.map(({where:e,reference:n,candidate:s})=>({
where:e,rows:[n.rows,s.rows],comparison:compareOutcomes(t,null,n.outcome,s.outcome)
})).sort((e,n)=>rank(e.comparison)-rank(n.comparison)).map(({where:e,rows:[n,t],comparison:s})=>({name:e,where:e,referenceRows:n,candidateRows:t,comparisons:[s]
}))}function compareOutcomes(e,n,t,s,r=null){return(0,a.UD)(e,n,t,s,r,M)}function wanted(e){const{task:n,score:t,scores:r}=e.data
;const a=e.metrics.map(({metric:e,class:n})=>({metric:e,class:n}));const o=t!==null||r!==null||n==="regression";for(const e of x[n]){
if(s.Z[e].needs==="scores"&&!o)continue;a.some(n=>n.metric===e&&n.class===null)||a.push({metric:e,class:null})}return a}function measureSet({data:e},n){
const{outcome:t,times:s}=n;const hidden=n=>n!==null&&e.private.includes(n);const r=hidden(e.time)?null:s?.span??null;const a=hidden(e.score)?null:t.scores
;const iso=e=>new Date(e).toISOString();const{confusion:o}=t;const i=o?.classes.length??0;return{rows:n.rows,labels:{rows:n.rows,labelled:n.labelled,
pending:n.pending,unmatched:n.unmatched},from:r&&iso(r.from),to:r&&iso(r.to),curves:a&&{roc:roc(a),calibration:(0,d.xD)(a)},confusion:o&&{classes:o.classes,
positive:o.positive,rows:o.classes.map((e,n)=>[...o.table.subarray(n*i,(n+1)*i)])}}}function estimate({scores:e,positives:n,negatives:t}){
const r=n.map((e,n)=>e+t[n]);const a=r.reduce((e,n)=>e+n,0);return Object.entries(estimateWithoutLabels({values:e,rows:r
},n)).flatMap(([e,n])=>typeof n==="number"&&(0,s.N)(e)?[{metric:e,value:n,cases:a}]:[])}}),2769:((e,n,t)=>{t.d(n,{B:()=>isEstimate});function isEstimate(e){
return"value"in e}}),2610:((e,n,t)=>{t.d(n,{m:()=>readPlan});var s=t(1455);var r=t(276);var a=t(5385);async function readPlan(e){const refuse=n=>new a.W(e,[{
line:1,column:1,message:n}]);let n;try{const{size:t}=await(0,s.stat)(e);if(t>r.nQ)throw refuse((0,r.g$)(t));n=await(0,s.readFile)(e)}catch(e){
if(e instanceof a.W)throw e;throw refuse(`the plan cannot be read: ${reason(e)}.`)}let t;try{t=new TextDecoder("utf-8",{fatal:true}).decode(n)}catch{
throw refuse("the plan is not text in UTF-8. Save it again with that encoding.")}return(0,r.vS)(t,e,(0,r.ol)(n))}function reason(e){
const n=e instanceof Error&&"code"in e?e.code:null;if(n==="ENOENT")return"there is no such file";if(n==="EISDIR")return"it is a folder"
;if(n==="EACCES")return"reading it is not permitted";return e instanceof Error?e.message:String(e)}}),7929:((e,n,t)=>{t.d(n,{$:()=>ownLevel,O:()=>r})
;var s=t(4287);const r={kind:"review",subject:null,aspect:"leave-red",metric:null,class:null};function ownLevel({status:e,findings:n}){const t=n.filter(e=>(0,
s.I)(e)!==(0,s.I)(r)).map(e=>e.status);if(t.length===n.length)return e;return["RED","AMBER","GREEN"].find(e=>t.includes(e))??"AMBER"}}),6454:((e,n,t)=>{t.d(n,{
z:()=>recordOf});var s=t(2769);var r=t(4287);var a=t(7929);function recordOf({plan:e,verdict:n,measurements:t,made:s}){const{candidate:r}=t
;const{action:o,owner:i,within:c}=e.levels[n.status];return{plan:e.name,plan_sha256:e.source.sha256,about:e.about,at:s.at,
due:e.review&&new Date(Date.parse(s.at)+e.review.milliseconds).toISOString(),greenlight:s.version,run:s.runUrl,commit:s.commit,status:n.status,level:(0,a.$)(n),
todo:{action:o,owner:i,within:c?.text??null},reference:n.reference&&{rows:n.reference.rows,sha256:n.reference.sha256},candidate:{rows:n.candidate.rows,
sha256:n.candidate.sha256},labelled:r.labels.labelled,from:r.from,to:r.to,values:valuesOf(e,t,n),
raised:n.findings.flatMap(({check:e,status:n})=>n==="AMBER"||n==="RED"?[{check:e,status:n}]:[]),columns:columnsOf(e,t),known_answers:n.known_answers??[]}}
function valuesOf(e,{comparisons:n,edgeCases:t,segments:r},a){const o=rulesOf(e);const i=new Map(a.findings.map(e=>[e.check,e.status]));const recorded=(e,n)=>{
const t=nameOf(e,n);const{candidate:r,reference:a,difference:c}=n;return{check:t,metric:n.metric,class:n.class,segment:e,status:i.get(t)??"NOTE",
rule:o.get(t)??null,cases:r.cases,measured:(0,s.B)(r)?{value:r.value,standard_error:r.standardError,interval:r.interval}:null,reference:(0,s.B)(a)?a.value:null,
difference:(0,s.B)(c)?{value:c.value,standard_error:c.standardError}:null}};const c=[...t.map(e=>({kind:"edge",slice:e})),...r.map(e=>({kind:"segment",slice:e
}))];return[...n.map(e=>recorded(null,e)),...c.flatMap(({kind:e,slice:{name:n,comparisons:t}})=>t.map(t=>recorded({kind:e,name:n},t)))]}function rulesOf(e){
const named=(e,n)=>{const{green:t,amber:s,red:r}=e;return t??s??r?[[nameOf(n,e),{green:t,amber:s,red:r}]]:[]}
;return new Map([...e.metrics.flatMap(e=>named(e,null)),...e.edgeCases.flatMap(({name:e,metrics:n})=>n.flatMap(n=>named(n,{kind:"edge",name:e})))])}
function nameOf(e,n){return(0,r.I)({kind:e?.kind??"metric",subject:e?.name??null,aspect:null,metric:n.metric,class:n.class})}
function columnsOf(e,{columns:n,facts:t}){return n.flatMap(({name:n,role:s,candidate:r})=>{const a=t.find(e=>e.name===n)?.against?.tenths
;if(!a||e.data.private.includes(n))return[];const o=r.type==="number"?r.invalid?.cells??0:0;return[{name:n,role:s,missing:r.missing+o,...a}]})}}),2546:((e,n,t)=>{
t.d(n,{q:()=>drillDown});function drillDown({findings:e},{plan:n,candidate:t,labels:s,now:r,span:a}){
const o=[`--plan ${quote(n)}`,...t.map(e=>`--candidate ${quote(e)}`),...s.map(e=>`--labels ${quote(e)}`),...a===void 0?[]:[`--from ${a.from}`,`--to ${a.to}`]].join(" ")
;const i=Object.create(null);for(const{check:n,kind:t,where:s}of e){const e=t==="metric"||t==="edge"||t==="segment";const a=s===void 0?"":` --where ${quote(s)}`
;const c=e?` --wrong --as-of ${r.toISOString()}`:"";(s!==void 0||e)&&(i[n]=`greenlight rows ${o}${a}${c}`)}return i}function quote(e){
return/^[\w@%+=:,./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}}),4874:((e,n,t)=>{t.d(n,{R:()=>filesOf});var s=t(7598);var r=t(4502);var a=t(9076)
;var o=t(803);var i=t(5845);var c=t(6598);var l=t(6204);function answerHeader(e){const n=(0,a.ZF)(e);const{about:t}=e.plan
;const s=n.parts.map(({name:e,text:n})=>`<div><dt>${e}</dt><dd>${(0,r.ZD)(n,1e3)}</dd></div>`)
;return`<header class="answer ${n.level.toLowerCase()}"><div class="wrap">\n<p class="verdict">${(0,l.j)(n.level)} <span class="plan">${(0,
r.ZD)(n.plan,120)}</span></p>\n<h1>${capital(n.words)}</h1>\n<p class="means">${(0,
r.ZD)(capital(n.means),400)}</p>\n<dl class="todo">${s.join("")}</dl>\n<p class="looked">${t===null?"":`${(0,r.ZD)(t,300)}. `}${looked(e)}</p>\n</div></header>`
}function looked(e){const{candidate:n,reference:t}=e.verdict;const s=(0,o.B4)(n.rows,"candidate row");const a=t===null?`${s}, no reference`:`${s} against ${(0,
o.B4)(t.rows,"reference row")}`;const l=(0,c.W)(e,"RED","AMBER").length;const u=(0,c.W)(e,"GREEN").length;const d=(0,c.W)(e,"NOTE").length;const f=`${(0,
o.B4)(l,"finding gates","findings gate")}, ${(0,o.B4)(u,"check passed","checks passed")}, ${(0,o.B4)(d,"note")}`;return`${a}; ${f}. Reviewed ${(0,r.ZD)((0,
i.fU)(e.made.at),40)}.`}function capital(e){return e.charAt(0).toUpperCase()+e.slice(1)}var u=t(658);var d=t(9453);function rocChart(e,n,t){
const{x:s,y:r,drawn:a}=(0,u.g)(u.G,{x:[0,1],y:[0,1],xName:"false positive rate",yName:""})
;const curve=(e,n)=>e===null||e.roc.length<2?"":`<path class="${n}" d="${(0,d.n8)(finite(e.roc).map(([e,n])=>[s(e),r(n)]))}"/>`
;const o=`<line class="chance" x1="${(0,d.px)(s(0))}" y1="${(0,d.px)(r(0))}" x2="${(0,d.px)(s(1))}" y2="${(0,d.px)(r(1))}"/>`;return(0,d.JW)({id:e,
width:u.G.width,height:u.G.height,className:"chart",title:"ROC curves",
text:"True positive rate over false positive rate. The nearer a curve is to the upper left corner, the better positives are told from negatives; the diagonal is chance."
},a+o+curve(n,"ref-line")+curve(t,"cand-line"))}function calibrationChart(e,n,t){const{x:s,y:r,drawn:a}=(0,u.g)(u.G,{x:[0,1],y:[0,1],xName:"mean score",yName:""
});const dots=(e,n)=>{if(e===null)return"";const t=e.calibration.filter(e=>Number.isFinite(e.score)&&Number.isFinite(e.positives)).map(e=>({x:s(e.score),
y:r(e.positives),cases:e.cases}));const a=Math.max(1,...t.map(e=>e.cases))
;const o=t.map(e=>n==="ref"?square(e.x,e.y,radius(e.cases,a)):`<circle class="cand-dot" cx="${(0,d.px)(e.x)}" cy="${(0,d.px)(e.y)}" r="${(0,
d.px)(radius(e.cases,a))}"/>`);return`<path class="${n}-line" d="${(0,d.n8)(t.map(e=>[e.x,e.y]))}"/>${o.join("")}`};const o=`<line class="chance" x1="${(0,
d.px)(s(0))}" y1="${(0,d.px)(r(0))}" x2="${(0,d.px)(s(1))}" y2="${(0,d.px)(r(1))}"/>`;return(0,d.JW)({id:e,width:u.G.width,height:u.G.height,className:"chart",
title:"Calibration",
text:"Share of positives over the mean score, in bins of the score. On the diagonal the scores are the frequencies. Larger marks hold more cases."
},a+o+dots(n,"ref")+dots(t,"cand"))}function square(e,n,t){return`<rect class="ref-dot" x="${(0,d.px)(e-t)}" y="${(0,d.px)(n-t)}" width="${(0,
d.px)(2*t)}" height="${(0,d.px)(2*t)}"/>`}function radius(e,n){return 2+3*Math.sqrt(Math.max(0,e)/n)}function finite(e){
return e.filter(([e,n])=>Number.isFinite(e)&&Number.isFinite(n))}const f=8;function histogramChart(e,n,t,s){const r=sharesOf(t)
;if(t.categories!==null)return bars(e,n,t.categories,r,s);const a=t.edges??[];if(a.length<2||a.some(e=>!Number.isFinite(e)))return"";const o=[a[0],a.at(-1)]
;const i=Math.max(.01,...r.reference,...r.candidate)*1.08;const{x:c,y:l,drawn:f}=(0,u.g)(s,{x:o,y:[0,i],xName:"",yName:"",percentY:true})
;const steps=e=>e.flatMap((e,n)=>[[c(a[n]),l(e)],[c(a[n+1]),l(e)]]);const m=l(0);const h=`M${(0,d.px)(c(o[0]))} ${(0,d.px)(m)}${(0,
d.n8)(steps(r.reference)).replace("M","L")}L${(0,d.px)(c(o[1]))} ${(0,d.px)(m)}Z`;return(0,d.JW)({id:e,width:s.width,height:s.height,className:"chart",
title:`Distribution of ${n}`,text:describe(r,a.length-1)},`${f}<path class="ref-area" d="${h}"/><path class="cand-line" d="${(0,d.n8)(steps(r.candidate))}"/>`)}
function bars(e,n,t,s,r){const a=t.map((e,n)=>({category:e,reference:s.reference[n]??0,candidate:s.candidate[n]??0
})).sort((e,n)=>Math.abs(n.candidate-n.reference)-Math.abs(e.candidate-e.reference)).slice(0,f)
;const i=Math.max(.01,...a.map(e=>Math.max(e.reference,e.candidate)));const c=96;const l=r.width-c-88;const u=Math.min(32,(r.height-8)/Math.max(1,a.length))
;const m=Math.min(10,u/2-1);const h=a.map((e,n)=>{const t=4+n*u;const s=e.reference/i*l;const r=e.candidate/i*l;const a=`${(0,
o.l9)(e.reference).replace(" %","")} → ${(0,o.l9)(e.candidate)}`
;return(0,d.Qq)(c-6,t+m+3,histogram_short(e.category),"tick","end")+`<rect class="ref-bar" x="${c}" y="${(0,d.px)(t)}" width="${(0,d.px)(s)}" height="${(0,
d.px)(m)}"/>`+`<rect class="cand-bar" x="${c}" y="${(0,d.px)(t+m)}" width="${(0,d.px)(r)}" height="${(0,d.px)(m)}"/>`+(0,d.Qq)(c+Math.max(s,r)+5,t+m+4,a,"tick")
});const p=Math.max(40,Math.ceil(8+a.length*u));return(0,d.JW)({id:e,width:r.width,height:p,className:"chart",title:`Shares of the categories of ${n}`,
text:describe(s,t.length)},h.join(""))}function sharesOf(e){const shares=e=>{const n=e.reduce((e,n)=>e+n,0);return e.map(e=>n>0?e/n:0)};return{
reference:shares(e.reference),candidate:shares(e.candidate)}}function describe(e,n){const t=e.candidate.map((n,t)=>Math.abs(n-(e.reference[t]??0)))
;const s=Math.max(0,...t);return`Shares of rows in ${n} bins, reference and candidate. The largest difference in one bin is ${(0,
o.l9)(s)} of rows. The numbers stand in the table below.`}function histogram_short(e){const n=Array.from(e);return n.length<=14?e:`${n.slice(0,13).join("")}…`}
var m=t(2514);function driftedColumns(e){const n=e.verdict.findings.filter(({kind:e,status:n})=>e==="drift"&&n!=="GREEN")
;const t=new Set(n.map(({subject:e})=>e));return e.measurements.columns.map(e=>({column:e,drift:"noEvidence"in e.drift?null:e.drift,
found:!("noEvidence"in e.drift)&&t.has(e.name)})).sort((e,n)=>Number(n.found)-Number(e.found)||size(n.drift)-size(e.drift))}function size(e){
return e===null||Number.isNaN(e.size)?-1:e.size}var h=t(2014);var p=t(1484);const g=["1 %","5 %","25 %","Median","75 %","95 %","99 %"];const w=10
;function profileTable({name:e,reference:n,candidate:t}){const[s,a]=[linesOf(n),linesOf(t)];const o=[...new Set([...s.keys(),...a.keys()])];return(0,p.Jx)({
caption:`Profile of ${(0,r.ZD)(e,80)}`,head:["Cells","Reference","Candidate"],rows:o.map(e=>[(0,r.ZD)(e,80),s.get(e)??"–",a.get(e)??"–"]),numbers:[1,2]})}
function linesOf(e){const n=new Map([["Rows",(0,o.ZV)(e.rows)],["Missing",`${(0,o.ZV)(e.missing)} (${(0,o.l9)(e.missing/e.rows)})`],["Distinct values",(0,
o.ZV)(e.distinct)]]);for(const[t,s]of e.type==="number"?numberLines(e):categoryLines(e))n.set(t,s);return n}function numberLines({invalid:e,spread:n}){
const t=e===null?[]:[["Not a number",(0,o.ZV)(e.cells)]];if(n===null)return t;const{min:s,max:r,mean:a,standardDeviation:i,quantiles:c}=n
;return[...t,["Mean",(0,o.ZV)(a)],["Standard deviation",(0,o.ZV)(i)],["Least",(0,o.ZV)(s)],...c.map((e,n)=>[g[n],(0,o.ZV)(e)]),["Greatest",(0,o.ZV)(r)]]}
function categoryLines({top:e,rows:n}){return e.slice(0,w).map(({category:e,rows:t})=>[`“${e}”`,`${(0,o.ZV)(t)} (${(0,o.l9)(t/n)})`])}const v={width:300,
height:150,left:40,right:8,top:10,bottom:24};const b=40;function driftSection(e){const n=driftedColumns(e);if(n.length===0)return null
;const t=new Set(e.plan.features.flatMap(({name:e,type:n})=>n==="time"?[e]:[]));const s=(0,p.hU)(n.slice(0,b),7e5,(e,n)=>multiple(e,n,t))
;const r=n.length-s.shown;const a=r>0?`<p class="hint">Drawn are the ${(0,o.ZV)(s.shown)} that shifted furthest; ${(0,
o.ZV)(r)} more are in the table alone.</p>`:"";return{id:"drift",title:"Drift",
body:`<p class="hint">How far each column of the candidate lies from the reference, the furthest first. Drift alone is no failure where labels show how the model performs.</p>${p.Eb}\n<div class="multiples">${s.html}</div>${a}\n${(0,
p.TM)(`All ${(0,o.ZV)(n.length)} columns as a table`,allColumns(n))}`}}function multiple({column:e,drift:n,found:t},s,a){
const i=n===null?'<span class="none">no evidence</span>':`${m.T1[n.test].title} <b>${(0,o.ZV)(n.size)}</b>`;const c=`<span class="name">${(0,
r.ZD)(e.name,60)}${e.role==="feature"?"":` <small>${e.role}</small>`}</span><span class="size">${t?'<span class="flag">shifted</span> ':""}${i}</span>`
;return(0,p.vP)(c,histogramChart(`d${s}`,e.name,e.histogram,v)||'<p class="none">Nothing to draw.</p>',(0,
p.TM)("Numbers",histogramTable(`Drift of ${e.name}`,e.histogram))+(a.has(e.name)?"":(0,p.TM)("Profile",profileTable(e))))}function histogramTable(e,n){
const{reference:t,candidate:s}=sharesOf(n);const label=e=>n.categories===null?`${(0,o.ZV)(n.edges?.[e])} to ${(0,o.ZV)(n.edges?.[e+1])}`:(0,
r.ZD)(n.categories[e]??"",80);return(0,p.Jx)({caption:`${(0,r.ZD)(e,80)}: shares of rows by bin`,head:["Bin","Reference","Candidate"],
rows:n.reference.slice(0,60).map((e,n)=>[label(n),(0,o.l9)(t[n]),(0,o.l9)(s[n])]),numbers:[1,2]})}function allColumns(e){const{rows:n,left:t}=(0,
p.ux)(e,3e5,e=>[columnRow(e)]);const s=(0,p.Jx)({caption:"Drift of every column",head:["Column","Test","Size","Chance","Reference","Candidate","Remarks"],
rows:n,numbers:[2],captionHidden:true});return t>0?`${s}<p>… and ${(0,o.ZV)(t)} more columns.</p>`:s}function columnRow({column:e,drift:n,found:t}){
const s=n===null?["","",""]:[m.T1[n.test].title,(0,o.ZV)(n.size),(0,r.ZD)((0,i.SI)(n.logQ,"q"))];return[(0,
r.ZD)(e.name,80),...s,profile(e.reference),profile(e.candidate),remark(t,n,"noEvidence"in e.drift?(0,h.j)(e.drift.noEvidence):null)]}function profile(e){
const n=e.missing>0&&e.rows>0?`, ${(0,o.l9)(e.missing/e.rows)} missing`:"";if(e.type==="category")return`${(0,o.ZV)(e.distinct)} categories${n}`
;if(e.spread===null)return`no number${n}`;const{min:t,max:s,mean:r}=e.spread;return`${(0,o.ZV)(t)} to ${(0,o.ZV)(s)}, mean ${(0,o.ZV)(r)}${n}`}
function remark(e,n,t){const names=(e,n)=>n===void 0||n.length===0?"":`${e}: ${n.slice(0,5).map(e=>(0,
r.ZD)(e,40)).join(", ")}${n.length>5?` and ${n.length-5} more`:""}`;return[e?"shifted":"",t===null?"":`no evidence: ${(0,
r.ZD)(t,200)}`,names("new",n?.newCategories),names("gone",n?.vanishedCategories)].filter(e=>e!=="").join("; ")}const $=20;const y=6;function curvesSection(e){
const{reference:n,candidate:t,columns:s}=e.measurements;const a=[n?.curves??null,t.curves];const o=s.filter(e=>e.role==="score").slice(0,y)
;const i=[...o.map((e,n)=>(0,p.vP)(o.length===1?"Score distribution":`Scores of ${(0,r.ZD)(e.name,60)}`,histogramChart(`score${n}`,e.name,e.histogram,u.G),(0,
p.TM)("Numbers",histogramTable(`Scores of ${e.name}`,e.histogram)))),some(a,"roc")?(0,p.vP)("ROC: true over false positive rate",rocChart("roc",...a),(0,
p.TM)("Numbers",rocTable(...a))):"",some(a,"calibration")?(0,p.vP)("Calibration: positives over score",calibrationChart("calibration",...a),(0,
p.TM)("Numbers",calibrationTable(...a))):""].filter(e=>e!=="")
;const c=[["Candidate",t.confusion],["Reference",n?.confusion??null]].flatMap(([e,n])=>n===null?[]:[confusionTable(e,n)]);if(i.length+c.length===0)return null
;const l=i.length===0?"":`${p.Eb}<div class="figures">${i.join("\n")}</div>`;const d=t.confusion!==null&&t.confusion.classes.length>3?" wide":""
;const f=c.length===0?"":`<h3>Confusion tables</h3><p class="hint">Labels in rows, predictions in columns; right decisions are bold, and shares are of the rows with that label.</p><div class="pair confusion${d}">${c.join("\n")}</div>`
;return{id:"scores",title:"Scores and decisions",body:l+f}}function some(e,n){return e.some(e=>e!==null&&e[n].length>1)}function rocTable(e,n){
const t=[.01,.02,.05,.1,.2,.3,.4,.5,.6,.7,.8,.9];return(0,p.Jx)({caption:"True positive rate at some false positive rates",
head:["False positive rate","Reference","Candidate"],rows:t.map(t=>[(0,o.l9)(t),(0,o.l9)(rateAt(e,t)),(0,o.l9)(rateAt(n,t))]),numbers:[0,1,2]})}
function rateAt(e,n){const t=e?.roc??[];for(let e=1;e<t.length;e++){const[s,r]=t[e-1];const[a,o]=t[e];if(s<=n&&n<=a&&a>s)return r+(n-s)/(a-s)*(o-r)}return null}
function calibrationTable(e,n){const t=[["Reference",e],["Candidate",n]].flatMap(([e,n])=>(n?.calibration??[]).map(n=>[e,(0,o.ZV)(n.score),(0,
o.l9)(n.positives),(0,o.ZV)(n.cases)]));return(0,p.Jx)({caption:"Calibration by bin",head:["Set","Mean score","Positives","Cases"],rows:t,numbers:[1,2,3]})}
function confusionTable(e,{classes:n,rows:t}){const s=n.slice(0,$);const cell=(e,n,t)=>{const s=e.reduce((e,n)=>e+n,0)
;return`<span class="count${t?" right":""}">${(0,o.ZV)(e[n]??0)}</span> <span class="share">${(0,o.l9)(s>0?(e[n]??0)/s:null)}</span>`};const a=(0,p.Jx)({
caption:`${e}: labels and predictions`,head:["Label",...s.map(e=>`predicted ${(0,r.ZD)(e,40)}`)],rows:s.map((e,n)=>[`is ${(0,
r.ZD)(e,40)}`,...s.map((e,s)=>cell(t[n]??[],s,n===s))]),numbers:s.map((e,n)=>n+1)});const i=n.length-s.length;return i>0?`<div>${a}<p>… and ${(0,
o.ZV)(i)} more classes.</p></div>`:a}var M=t(1953);var x=t(8591);const j=260;const k=46;function rangePlot(e,n){const t=(0,x.Ow)(n)
;if(t===null||n.value===null)return"";const s=(0,d.sn)(t,[6,j-6]);const inside=e=>Math.max(6,Math.min(j-6,s(e)));const r=(0,x.BO)(n,n.bounds)
;const a=r.filter(e=>e>=t[0]&&e<=t[1]);const o=r.length===0?`<rect class="band-none" x="6" y="8" width="${j-12}" height="18"/>`:(0,
x.yL)(n,n.bounds,t).map(({from:e,to:n,level:t})=>`<rect class="band-${t.toLowerCase()}" x="${(0,d.px)(s(e))}" y="8" width="${(0,
d.px)(s(n)-s(e))}" height="18"/>`).join("");const i=(0,M.n)(n.bounds);const c=a.map((e,n)=>{const t=i?`${Number((e*100).toPrecision(4))} %`:boundText(e)
;const r=n>0&&s(e)-s(a[n-1])<30;return`<line class="cut" x1="${(0,d.px)(s(e))}" y1="5" x2="${(0,d.px)(s(e))}" y2="29"/>${r?"":(0,
d.Qq)(s(e),42,t,"tick","middle")}`});const[l,u]=n.interval??[n.value,n.value];const f=`<line class="whisker" x1="${(0,d.px)(inside(l))}" y1="17" x2="${(0,
d.px)(inside(u))}" y2="17"/>`;const m=n.reference!==null&&Number.isFinite(n.reference)?`<path class="ref-mark" d="M${(0,
d.px)(inside(n.reference))} 10l6 7l-6 7l-6 -7z"/>`:"";const h=`<circle class="dot" cx="${(0,d.px)(inside(n.value))}" cy="17" r="5.5"/>`;return(0,d.JW)({id:e,
width:j,height:k,className:"range",title:`Where ${n.check} stands`,text:range_describe(n)},o+c.join("")+m+f+h)}function boundText(e){
if(Math.abs(e)>=1e4)return(0,d.X8)(e,0,e);return String(Number(e.toPrecision(4))).replace("-","−")}function range_describe(e){
const{value:n,interval:t,reference:s}=(0,M.u)(e)
;return`Candidate ${n}${t===""?"":`, interval ${t}`}${s===""?"":`, reference ${s}`}. ${e.rule}. Level ${e.status}.`}function decided(e){
const{plan:n,verdict:t}=e;const{confidence:s}=n;const r=(0,c.W)(e,t.status).filter(e=>e.status===t.status)
;const a=n.proof==="margin"?"":", or when a fall reaches its red margin and chance does not explain a fall"
;const i=[s===null?"Each measured value was compared with its rule as written in the plan.":`GREEN and RED both need proof at ${(0,
o.l9)(s)} confidence: RED when the whole one-sided bound is past the red rule${a} (all gating metrics tested together), GREEN when the bound clears the rule, else AMBER.`,`The level is that of the worst finding that gates; ${(0,
o.B4)(r.length,"finding is","findings are")} ${t.status}.`,"What could not be measured is never GREEN. Notes are shown and never gate."]
;const l=r.filter(e=>e.flip!==void 0&&Number.isFinite(e.flip)).sort((e,n)=>n.flip-e.flip)
;for(const e of l.slice(0,10))i.push(`${e.check} would get another level on ${chance(e.flip)} of samples of this size.`)
;for(const n of e.verdict.findings.filter(e=>e.cases_needed!==void 0).slice(0,10))i.push(`${n.check}: ${(0,o.ZV)(n.cases_needed)} cases would settle it.`)
;return i}function chance(e){return e!==void 0&&e<.001?"under 0.1 %":(0,o.l9)(e)}var E=t(6640);var N=t(7497);const O=8;function gatesSection(e){const n=(0,
c.d)(e);const t=e.verdict.status==="GREEN";const s=t?"What was judged":"What gates";const r=(0,p.hU)(n,11e5,(n,t)=>row(e,n,t));const a=(0,
p.hU)(n.slice(r.shown),3e5,e=>nameOnly(e));const o=n.length===0?"<p>No check gates in this plan.</p>":`${gateTable(s,r.html)}${more(a)}`;return{id:"gates",
title:s,body:`${o}\n${others(e)}`}}function gateTable(e,n){const t=["Level","Check","Candidate","Reference","Where it stands"]
;const s=t.map(e=>`<th role="columnheader" scope="col">${e}</th>`).join("")
;return`<table class="gates" role="table"><caption class="sr">${e}, the worst first</caption><thead role="rowgroup"><tr role="row">${s}</tr></thead><tbody role="rowgroup">\n${n}\n</tbody></table>\n<p class="key">On the bands of the rule: <span><i class="swatch dot"></i>candidate</span> with its interval, <span><i class="swatch diamond"></i>reference</span>.</p>`
}function row(e,n,t){const{value:s,interval:a,reference:o,difference:i}=(0,M.u)(n);const c=(0,E.IW)(n);const u=rangePlot(`g${t}`,n);const d=itsRows(e,n)
;const f=d===""?"":`\n<tr role="row" class="behind"><td role="cell"></td><td role="cell" colspan="4">${d}</td></tr>`
;return`<tr role="row"><td role="cell" class="level">${(0,l.j)(n.status)}</td>\n<th role="rowheader" scope="row"><strong>${(0,r.ZD)((0,
N.G)(n),160)}</strong> <code>${(0,r.ZD)(n.check,160)}</code>${c===""?"":`<p>${(0,
r.ZD)(c,800)}</p>`}${detailsOf(n)}</th>\n<td role="cell" class="value"><b>${s}</b>${a===""?"":`<span>${a}</span>`}</td>\n<td role="cell" class="reference">${o===""?'<span class="none">none</span>':`${o}${i===""?"":`<span>${i}</span>`}`}</td>\n<td role="cell" class="stands">${u}<p>${(0,
r.ZD)(n.rule,200)}</p></td></tr>${f}`}function itsRows({drillDown:e,findingRows:n={}},{check:t}){const s=Object.hasOwn(e,t)?e[t]:void 0
;const a=Object.hasOwn(n,t)?n[t]:void 0;const o=a===void 0?"":sampleTable(t,a);if(s===void 0)return o===""?"":(0,p.TM)("Its rows",o);return(0,
p.TM)("Its rows",`${o}<p class="hint">All of them:</p><pre>${(0,r.ZD)(s,2e3)}</pre>`)}function sampleTable(e,{columns:n,rows:t,total:s}){const a=n.slice(0,O)
;return(0,p.Jx)({caption:`${(0,o.ZV)(t.length)} of ${(0,o.B4)(s,"row")} behind ${(0,r.ZD)(e,160)}`,head:["Row",...a.map(e=>(0,r.ZD)(e,60)),"Answer"],
rows:t.map(({row:e,cells:n,why:t})=>[(0,o.ZV)(e),...n.slice(0,O).map(e=>(0,r.ZD)(e,80)),(0,r.ZD)(t,160)])})}function detailsOf(e){const n=[e.cases===null?"":(0,
o.B4)(e.cases,"case"),e.flip!==void 0&&Number.isFinite(e.flip)?`another level on ${chance(e.flip)} of samples of this size`:"",e.cases_needed===void 0?"":`${(0,
o.ZV)(e.cases_needed)} cases would settle it`,e.plan_line===null?"":`line ${(0,o.ZV)(e.plan_line)} of the plan`].filter(e=>e!=="")
;return n.length===0?"":`<p class="facts">${n.join(" · ")}</p>`}function nameOnly(e){return`<li>${(0,l.j)(e.status)} <code>${(0,r.ZD)(e.check,120)}</code></li>`
}function more({html:e,left:n}){if(e===""&&n===0)return"";const t=n>0?`<p>… and ${(0,o.ZV)(n)} more; all of them are in verdict.json.</p>`:""
;return`<p>To keep this page small, the rest by name alone:</p><ul class="names">${e}</ul>${t}`}function others(e){const list=(n,t)=>{if(t.length===0)return""
;const{rows:s,left:r}=(0,p.ux)(t,25e4,n=>[otherRow(e,n)]);const a=(0,p.Jx)({caption:n,head:["Check","Level","Value","Interval","Reference","What was found"],
rows:s,numbers:[2,3,4],captionHidden:true});const i=r>0?`<p>… and ${(0,o.ZV)(r)} more in verdict.json.</p>`:"";return(0,p.TM)(`${n} (${(0,
o.ZV)(t.length)})`,a+i)};const n=new Set((0,c.d)(e));const t=(0,c.W)(e,"GREEN").filter(e=>!n.has(e));return list("Notes",(0,
c.W)(e,"NOTE"))+list("Checks that passed",t)}function otherRow(e,n){const{value:t,interval:s,reference:a}=(0,M.u)(n);const o=`${(0,r.ZD)((0,N.G)(n),120)}`
;const i=n.status==="NOTE"&&n.where!==void 0?itsRows(e,n):"";return[o,(0,l.j)(n.status),t,s,a,(0,r.ZD)((0,E.IW)(n),400)+i]}const R=170;const C=32
;function pairPlot(e,n,t,{beside:s=[],whole:r=null}={}){const{reference:a,candidate:o}=t
;const i=[t,...s].flatMap(e=>[...pointsOf(e.reference),...pointsOf(e.candidate)]);r!==null&&i.push(r);const c=Math.min(...i);const l=Math.max(...i)
;if(!(l>c))return"";const u=(0,d.sn)([c,l],[8,R-8]);const mark=(e,n,t,s)=>{if(pointsOf(e).length===0||"noEvidence"in e)return"";const[r,a]=e.interval
;const o=`<line class="${t}-whisker-thin" x1="${(0,d.px)(u(r))}" y1="${n}" x2="${(0,d.px)(u(a))}" y2="${n}"/>`;return o+s(u(e.value))};return(0,d.JW)({id:e,
width:R,height:C,className:"pair-plot",title:`${n} on both sets`,text:pair_describe(t)},(r===null?"":`<line class="chance" x1="${(0,
d.px)(u(r))}" y1="0" x2="${(0,d.px)(u(r))}" y2="${C}"/>`)+mark(a,9,"ref",e=>`<path class="ref-mark" d="M${(0,
d.px)(e)} 4l5 5l-5 5l-5 -5z"/>`)+mark(o,23,"cand",e=>`<circle class="cand-dot" cx="${(0,d.px)(e)}" cy="23" r="5"/>`))}function pointsOf(e){
if("noEvidence"in e)return[];const n=[e.value,...e.interval];return n.every(Number.isFinite)?n:[]}function pair_describe({reference:e,candidate:n}){
const say=e=>"noEvidence"in e?"no evidence":`${(0,o.ZV)(e.value)}, interval ${(0,i.vy)(e.interval)}`;return`Reference ${say(e)}; candidate ${say(n)}.`}
function asEdgeCases({plan:e,measurements:n},t=1/0){return n.segments.slice(0,t).flatMap(({where:t,comparisons:[s]},r)=>{if(s===void 0)return[]
;const{metric:a}=s;const o=wholeValue(a,n);const i=e.data.task==="regression"?"<=":">="
;return[`  - name: weak segment ${r+1}`,`    where: '${t.replaceAll("'","''")}'`,`    min_cases: ${e.segments.minCases}`,`    ${a}: ${o===null?"{ gates: false }":`{ green: "${i} ${Number(o.toPrecision(2))}" }`}`]
}).join("\n")}function wholeValue(e,{comparisons:n}){const t=n.find(n=>n.metric===e&&n.class===null)
;const s=t&&"value"in t.candidate?t.candidate.value:Number.NaN;return Number.isFinite(s)?s:null}const D=["Metric","Reference","Candidate","Difference","Cases"]
;function metricsSection(e){const{comparisons:n,estimated:t}=e.measurements;if(n.length+t.length===0)return null
;const s=n.some(e=>e.paired)?"Both models answered the same cases; differences are measured case by case.":"The two sets are independent samples.";const a=(0,
p.Jx)({caption:"Metrics on both sets",head:[...D,"◇ reference, ● candidate"],rows:(0,p.ux)(n.map(plotted),2e5,e=>[e]).rows,numbers:[1,2,3,4],captionHidden:true
});const i=t.length===0?"":(0,p.Jx)({caption:"Estimated without labels",head:["Metric","Estimate"],rows:t.slice(0,50).map(({metric:e,value:n})=>[(0,r.ZD)((0,
N.V)({metric:e,class:null}),80),(0,o.ZV)(n)]),numbers:[1]});return{id:"metrics",title:"Metrics side by side",body:`${a}<p class="hint">${s}</p>${i}`}}
function slicesSection({plan:e,measurements:n}){const{edgeCases:t,segments:s}=n;if(t.length+s.length===0)return null;return{id:"slices",
title:"Edge cases and segments",
body:part("e","Edge cases of the plan",t,n)+part("s","Weak segments that the search found, the worst first",s,n)+watched(asEdgeCases({plan:e,measurements:n
},50))}}function watched(e){if(e==="")return"";return(0,p.TM)("Watch them as edge cases",`<p>To be put below <code>edge_cases:</code> in the plan:</p><pre>${(0,
r.ZD)(e,2e4)}</pre>`)}function plotted(e,n){const t=pairPlot(`m${n}`,(0,N.V)(e),e);return[...cells(e),t]}function part(e,n,t,{comparisons:s}){
if(t.length===0)return"";const r=t.slice(0,200).flatMap(e=>e.comparisons);const like=e=>n=>n.metric===e.metric&&n.class===e.class;let a=0
;const{rows:i,left:c}=(0,p.ux)(t,3e5,n=>n.comparisons.slice(0,20).map(t=>{const i=s.find(like(t))?.candidate;return[place(n),(0,
o.ZV)(n.candidateRows),...cells(t).slice(0,4),pairPlot(`${e}${a++}`,`${(0,N.V)(t)} where ${n.where}`,t,{beside:r.filter(like(t)),
whole:i&&"value"in i&&Number.isFinite(i.value)?i.value:null})]}));const l=(0,p.Jx)({caption:n,
head:["Where","Rows",...D.slice(0,4),"◇ reference, ● candidate, ┊ all rows"],rows:i,numbers:[1,3,4,5]});return c>0?`${l}<p>… and ${(0,o.ZV)(c)} more.</p>`:l}
function place({name:e,where:n}){const t=`<code>${(0,r.ZD)(n,300)}</code>`;return e===n?t:`${(0,r.ZD)(e,120)}<br>${t}`}function cells(e){
const{reference:n,candidate:t,difference:s}=e;return[(0,r.ZD)((0,N.V)(e),120),value(n),value(t)+interval(t),"noEvidence"in s?"":(0,
i.jR)(s.value)+interval(s),(0,o.ZV)(t.cases)]}function value(e){return"noEvidence"in e?`<span class="none">no evidence: ${(0,r.ZD)((0,
h.j)(e.noEvidence,e.class),200)}</span>`:(0,o.ZV)(e.value)}function interval(e){return"noEvidence"in e?"":`<small>${(0,i.vy)(e.interval)}</small>`}var S=t(3541)
;function originSection(e){const n=decided(e).map(e=>`<li>${(0,r.ZD)(e,500)}</li>`);const t=(0,S.a)(e).map(({name:e,text:n,url:t})=>{const s=`<code>${(0,
r.ZD)(n,400)}</code>`;const a=t===void 0?s:`<a href="${(0,r.ZD)(t)}" rel="noreferrer noopener">${s}</a>`;return`<div><dt>${e}</dt><dd>${a}</dd></div>`});return{
id:"origin",title:"How it was decided",body:`<ul>${n.join("")}</ul>\n<h3>Labels</h3>${labels(e)}\n<h3>Provenance</h3><dl class="origin">${t.join("")}</dl>`}}
function labels(e){const row=(e,n)=>[e,(0,o.ZV)(n.rows),`${(0,o.ZV)(n.labels.labelled)} (${(0,o.l9)(n.labels.rows>0?n.labels.labelled/n.labels.rows:null)})`,(0,
o.ZV)(n.labels.pending),(0,o.ZV)(n.labels.unmatched),n.from===null?"":(0,r.ZD)((0,i.fU)(n.from),40),n.to===null?"":(0,r.ZD)((0,i.fU)(n.to),40)]
;const{reference:n,candidate:t}=e.measurements;return(0,p.Jx)({caption:"Labels of both sets",
head:["Set","Rows","With a label","Too young for one","Labels of no row","First","Last"],rows:[...n===null?[]:[row("Reference",n)],row("Candidate",t)],
numbers:[1,2,3,4],captionHidden:true})}const Z=1e3;const T=40;function rowsSection(e){const n=e.wrongRows;if(n===null||n.rows.length===0)return null
;const t=n.rows.some(e=>e.time!==null&&!Number.isNaN(Date.parse(e.time)));const s=n.columns.slice(0,T);const{html:a,shown:i}=(0,
p.hU)(n.rows.slice(0,Z),9e5,e=>tableRow(e,s.length,t));const c=["Row",...t?["Time"]:[],"Why",...s.map(e=>(0,r.ZD)(e,60))]
;const l=c.map(e=>`<th scope="col">${e}</th>`).join("");const{task:u,score:d,scores:f}=e.plan.data;const m=u==="regression"
;const h=m?", the furthest first":d||f?", the most confident first":"";const g=`${m?"off":"wrong"}${h}`;const w=n.columns.length-s.length;const v=w>0?` ${(0,
o.ZV)(w)} more columns are left out.`:"";return{id:"rows",title:m?"Largest errors":"Wrong predictions",body:`<p class="hint">${(0,o.ZV)(i)} of ${(0,
o.ZV)(Math.max(n.total,i))} candidate rows whose prediction is ${g}.${v}</p>\n${filters(s,t)}\n<p id="matches" class="hint" role="status"></p>\n<div class="scroll tall" role="region" aria-label="Rows, to be scrolled" tabindex="0"><table id="wrong" data-first="${t?3:2}"><caption class="sr">Candidate rows whose prediction is wrong</caption><thead><tr>${l}</tr></thead><tbody>\n${a}\n</tbody></table></div>`
}}function tableRow(e,n,t){const s=e.time===null?Number.NaN:Date.parse(e.time);const a=Number.isNaN(s)?"":` data-t="${s}"`;const c=t?`<td>${e.time===null?"":(0,
r.ZD)((0,i.fU)(e.time),40)}</td>`:"";const l=Array.from({length:n},(n,t)=>`<td>${(0,r.ZD)(rows_short(e.cells[t]??""),120)}</td>`).join("")
;return`<tr${a}><th scope="row">${(0,o.ZV)(e.row)}</th>${c}<td>${(0,r.ZD)(e.why,160)}</td>${l}</tr>`}function rows_short(e){
return/^-?\d+\.\d{7,}$/.test(e)?String(Number(Number(e).toPrecision(7))):e}function filters(e,n){const t=e.map((e,n)=>`<option value="${n}">${(0,
r.ZD)(e,60)}</option>`).join("")
;const s=n?'<div class="times"><label>From (UTC) <input id="from" type="datetime-local"></label><label>To (UTC) <input id="to" type="datetime-local"></label></div>':""
;return`<form id="filters" hidden><label class="wide">Search <input id="search" type="search" autocomplete="off" placeholder="text in any cell"></label>\n<fieldset><legend>Condition</legend><select id="column" aria-label="Column"><option value="">any row</option>${t}</select><select id="operator" aria-label="Comparison"><option value="=">=</option><option value="!=">≠</option><option value="<">&lt;</option><option value="<=">≤</option><option value=">">&gt;</option><option value=">=">≥</option><option value="has">contains</option><option value="empty">is empty</option></select><input id="operand" aria-label="Value" autocomplete="off"></fieldset>\n${s}<button type="reset">Show all</button></form>`
}var _=t(3083);var A=t(6903);function trendSection(e){const n=(0,A.Lf)(e);if(n.length===0)return null;const t=n.map((e,n)=>{const t=(0,N.G)(e.check);return(0,
p.vP)((0,r.ZD)(t,100),(0,_.CY)(`t${n}`,t,e),(0,p.TM)("Numbers",trend_numbers(t,e)))});return{id:"trend",title:"Trend",
body:`<p class="key">On the bands of the rule that holds now, with intervals. Level of the whole review: <span><i class="swatch green"></i>GREEN</span> <span><i class="swatch amber"></i>AMBER</span> <span><i class="swatch red"></i>RED</span></p><div class="figures">${t.join("\n")}</div>`
}}function trend_numbers(e,n){const t=(0,_.be)(n);return(0,p.Jx)({caption:`${(0,r.ZD)(e,100)} by review`,head:["Review","Level","Value","Interval"],
rows:n.points.map(e=>[(0,r.ZD)((0,i.fU)(e.at),40),(0,r.ZD)(e.status,20),t(e.value),(0,i.vy)(e.interval,t)]),numbers:[2,3]})}
const V="'use strict';\nconst form = document.getElementById('filters');\nif (form) {\n  const field = (id) => document.getElementById(id);\n  const table = field('wrong');\n  const first = Number(table.dataset.first);\n  const rows = Array.from(table.tBodies[0].rows, (row) => ({\n    row,\n    time: row.dataset.t === undefined ? NaN : Number(row.dataset.t),\n    cells: Array.from(row.cells, (cell) => cell.textContent),\n    text: row.textContent.toLowerCase(),\n  }));\n  const number = (text) => (text.trim() === '' ? NaN : Number(text.replace(/\\u2212/g, '-')));\n  const holds = (cell, operator, operand) => {\n    if (operator === 'empty') return cell.trim() === '';\n    if (operator === 'has') return cell.toLowerCase().includes(operand.toLowerCase());\n    const [a, b] = [number(cell), number(operand)];\n    const both = !Number.isNaN(a) && !Number.isNaN(b);\n    if (operator === '=') return both ? a === b : cell === operand;\n    if (operator === '!=') return both ? a !== b : cell !== operand;\n    if (!both) return false;\n    return operator === '<' ? a < b : operator === '<=' ? a <= b : operator === '>' ? a > b : a >= b;\n  };\n  const moment = (id) => {\n    const input = field(id);\n    return input && input.value ? Date.parse(input.value + 'Z') : NaN;\n  };\n  const apply = () => {\n    const words = field('search').value.trim().toLowerCase().split(/\\s+/).filter(Boolean);\n    const column = field('column').value;\n    const operator = field('operator').value;\n    const operand = field('operand').value.trim();\n    const asked = column !== '' && (operand !== '' || operator === 'empty');\n    const from = moment('from');\n    const to = moment('to');\n    let shown = 0;\n    for (const one of rows) {\n      const keep =\n        words.every((word) => one.text.includes(word)) &&\n        (!asked || holds(one.cells[first + Number(column)], operator, operand)) &&\n        (Number.isNaN(from) || one.time >= from) &&\n        (Number.isNaN(to) || one.time <= to);\n      one.row.hidden = !keep;\n      if (keep) shown += 1;\n    }\n    field('operand').disabled = operator === 'empty';\n    field('matches').textContent = shown === rows.length ? 'All ' + rows.length.toLocaleString('en') + ' shown.' : shown.toLocaleString('en') + ' of ' + rows.length.toLocaleString('en') + ' match.';\n  };\n  form.hidden = false;\n  form.addEventListener('input', apply);\n  form.addEventListener('reset', () => setTimeout(apply));\n  form.addEventListener('submit', (event) => event.preventDefault());\n  apply();\n}\nlet folded = [];\naddEventListener('beforeprint', () => {\n  folded = Array.from(document.querySelectorAll('details:not([open])'));\n  for (const one of folded) one.open = true;\n});\naddEventListener('afterprint', () => {\n  for (const one of folded) one.open = false;\n});\n"
;var B=t(4398);function renderHtml(e){const n=(0,a.ZF)(e)
;const t=[gatesSection(e),metricsSection(e),curvesSection(e),driftSection(e),slicesSection(e),rowsSection(e),trendSection(e),originSection(e)].filter(e=>e!==null)
;return`<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash(B.i)}'; script-src '${hash(V)}'; base-uri 'none'; form-action 'none'">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n<title>${n.level}: ${(0,
r.ZD)(n.plan,120)}</title>\n<style>${B.i}</style>\n</head>\n<body>\n<a class="skip" href="#main">Skip to the evidence</a>\n${answerHeader(e)}\n<nav aria-label="Contents"><div class="wrap"><ul>${t.map(({id:e,title:n})=>`<li><a href="#${e}">${n}</a></li>`).join("")}</ul></div></nav>\n<main id="main" class="wrap">\n${t.map(drawn).join("\n")}\n</main>\n<footer><div class="wrap">Greenlight ${(0,
r.ZD)(e.made.version,40)}</div></footer>\n<script>${V}<\/script>\n</body>\n</html>\n`}function drawn({id:e,title:n,body:t}){
return`<section id="${e}" aria-labelledby="${e}-h"><h2 id="${e}-h">${n}</h2>\n${t}\n</section>`}function hash(e){return`sha256-${(0,
s.createHash)("sha256").update(e).digest("base64")}`}var I=t(4588);function unbroken(e){return e.length<=24?e.replaceAll(" "," "):e}function table(e,n,t){
const s=[...n].map(e=>e==="r"?"--:":e==="c"?":-:":":--");return[e,s,...t].map(e=>`| ${e.join(" | ")} |`).join("\n")}function capped(e,n,t,s){
const r=s(e.slice(0,n));const a=e.length-n;return a>0?`${r}\n\n… and ${a.toLocaleString("en")} more ${t}.`:r}
const P="<sub>● candidate, ─ its interval, ◇ reference, ┊ bounds of the rule.</sub>";function gates_gates(e,n=()=>true){const t=(0,c.d)(e)
;if(t.length===0)return"No check gates in this plan.";const s=e.verdict.status==="GREEN"?"**What was judged**":"**What gates**";const r=new Map;const rowOf=n=>{
const t=r.get(n);if(t!==void 0)return t;const s=gates_row(e,n,300);r.set(n,s);return s};const a=t.map(n=>gates_row(e,n,0));const o=t.map(e=>gates_name(e))
;const page=(e,n)=>[s,"",...tableOf([...t.slice(0,e).map(rowOf),...a.slice(e,n)]),...namesOf(o.slice(n))].join("\n")
;if(n(page(t.length,t.length)))return page(t.length,t.length);if(n(page(0,t.length))){const e=largest(t.length,e=>n(page(e,t.length)));return page(e,t.length)}
if(n(page(0,0)))return page(0,largest(t.length,e=>n(page(0,e))));const counted=e=>[s,"",counts(t),...namesOf(o.slice(0,e))].join("\n")
;return counted(largest(t.length,e=>n(counted(e))))}function gates_row(e,n,t){const{value:s,interval:o,reference:i,difference:c}=(0,M.u)(n);const l=(0,I.Cu)(n)
;const u=(0,A.eJ)(e,n);const d=t===0?"":(0,r.FV)((0,E.IW)(n),t);const f=d===""?"":`<br>${d}`;const m=u===null?"":(0,I.KM)(u.points.map(e=>e.value))
;return[unbroken(`${a.Zg[n.status]} ${n.status}`),(0,
r.D9)(n.check,120)+f,stacked([unbroken(s),unbroken(o)]),stacked([unbroken(i),unbroken(c)]),stacked([picture(l),clauses((0,E.dp)(n)),picture(m)])]}
function stacked(e){return e.filter(e=>e!=="").join("<br>")}function picture(e){return e===""?"":`<code>${e}</code>`}function clauses(e){
return e.map((n,t)=>`${(0,r.Jj)(n,120)}${t<e.length-1?";":""}`).map(e=>e.split(/(?<=[,:]) /).map(e=>(0,r.FV)(unbroken(e))).join(" ")).join("<br>")}
function tableOf(e){if(e.length===0)return[];const n=["Level","Check","Candidate, interval","Reference","Rule, where it stands"]
;return[table(n.map(unbroken),"llrrl",e),"",P]}function gates_name(e){return`${a.Zg[e.status]} ${(0,r.D9)(e.check,60)}`}function namesOf(e){
return e.length===0?[]:["","By name alone, to stay within the limit:","",e.join(", ")]}function counts(e){const count=n=>e.filter(e=>e.status===n).length
;const n=["RED","AMBER","GREEN"].filter(e=>count(e)>0).map(e=>`${a.Zg[e]} ${(0,o.ZV)(count(e))} ${e}`)
;return`**${n.join(", ")}**: too many to list here; all of them are in the full report.`}function largest(e,n){let t=0;let s=e;while(t<s){
const e=Math.ceil((t+s)/2);n(e)?t=e:s=e-1}return t}function head_head(e,n="###"){const t=(0,a.ZF)(e);const s=`${n} ${a.Zg[t.level]} ${t.level}  ${(0,
r.FV)(t.plan,100)}: ${t.words} — ${(0,r.FV)(t.means,300)}`;return`${s}\n${(0,r.FV)(t.todo,1e3)}\n\n${head_looked(e)}`}function head_looked(e){
const{candidate:n,reference:t}=e.verdict;const s=(0,o.B4)(n.rows,"candidate row");const r=(0,c.W)(e,"RED","AMBER").length
;return[t===null?`${s}, no reference`:`${s} against ${(0,o.B4)(t.rows,"reference row")}`,r===0?"nothing gates":(0,o.B4)(r,"finding gates","findings gate"),(0,
o.B4)((0,c.W)(e,"GREEN").length,"check passed","checks passed"),(0,o.B4)((0,c.W)(e,"NOTE").length,"note")].join(" · ")}function drift(e,n=1/0){
const t=driftedColumns(e);if(t.length===0)return null;const s=Math.max(.2,...t.map(({drift:e})=>e?.size??0).filter(Number.isFinite))
;const rows=e=>e.map(({column:e,drift:n,found:t})=>[(0,r.D9)(e.name,120),e.role,n===null?"":m.T1[n.test].title,n===null?"":(0,
o.ZV)(n.size),n===null?"":`<code>${(0,I.M0)(n.size/s)}</code>`,n===null?"":(0,r.FV)((0,
i.SI)(n.logQ,"q")),[t?"shifted":"","noEvidence"in e.drift?`no evidence: ${(0,r.FV)((0,
h.j)(e.drift.noEvidence),200)}`:"",categories("new",n?.newCategories),categories("gone",n?.vanishedCategories)].filter(e=>e!=="").join("; ")]);return{
id:"drift",title:"Drift, column by column",body:capped(t,n,"columns",e=>table(["Column","Role","Test","Size","","Chance","Remarks"],"lllrlll",rows(e)))}}
function categories(e,n){if(n===void 0||n.length===0)return"";const t=n.slice(0,5).map(e=>(0,r.D9)(e,40))
;return`${e}: ${t.join(", ")}${n.length>5?` and ${n.length-5} more`:""}`}const F=20;function evidence_labels(e){const row=(e,n)=>n===null?[]:[[e,(0,
o.ZV)(n.rows),`${(0,o.ZV)(n.labels.labelled)} (${(0,o.l9)(n.labels.rows>0?n.labels.labelled/n.labels.rows:null)})`,(0,o.ZV)(n.labels.pending),(0,
o.ZV)(n.labels.unmatched),n.from===null?"":(0,r.FV)((0,i.fU)(n.from),40),n.to===null?"":(0,r.FV)((0,i.fU)(n.to),40)]];return{id:"labels",title:"Labels",
body:table(["Set","Rows","With a label","Too young for one","Labels of no row","First","Last"],"lrrrrll",[...row("Reference",e.measurements.reference),...row("Candidate",e.measurements.candidate)])
}}function confusion(e){const{reference:n,candidate:t}=e.measurements
;const s=[["Candidate",t.confusion],["Reference",n?.confusion??null]].flatMap(([e,n])=>n===null?[]:[`**${e}**\n\n${evidence_confusionTable(n)}`])
;return s.length===0?null:{id:"confusion",title:"Confusion tables",body:s.join("\n\n")}}function evidence_confusionTable({classes:e,rows:n}){
const t=e.slice(0,F);const s=table(["is ↓, predicted →",...t.map(e=>(0,r.D9)(e,40))],`l${"r".repeat(t.length)}`,t.map((e,s)=>[(0,r.D9)(e,40),...t.map((e,t)=>(0,
o.ZV)(n[s]?.[t]??0))]));const a=e.length-t.length;return a>0?`${s}\n\n… and ${(0,o.ZV)(a)} more classes.`:s}function drillDown(e,n=1/0){
const t=Object.entries(e.drillDown);if(t.length===0)return null;const s=t.slice(0,n).flatMap(([e,n])=>[`# ${(0,r.en)(e,120)}`,(0,r.en)(n,1e3)])
;t.length>n&&s.push(`# and ${(0,o.ZV)(t.length-n)} more in the full report`);return{id:"rows",title:"See the rows behind a finding",body:(0,
r.p0)(s.join("\n"),"sh")}}function notes(e,n=1/0){return listed("notes","Notes",(0,c.W)(e,"NOTE"),n)}function passed(e,n=1/0){
return listed("passed","Checks that passed",(0,c.W)(e,"GREEN"),n)}function listed(e,n,t,s){if(t.length===0)return null;return{id:e,title:`${n} (${(0,
o.ZV)(t.length)})`,
body:capped(t,s,"in the full report",e=>table(["Level","Check","Value","Interval","Reference","Cases","Rule","What was found"],"llrrrrll",e.map(findings_row)))}
}function findings_row(e){const{value:n,interval:t,reference:s}=(0,M.u)(e);return[unbroken(`${a.Zg[e.status]} ${e.status}`),(0,
r.D9)(e.check,120),n,unbroken(t),s,e.cases===null?"":(0,o.ZV)(e.cases),(0,r.FV)(e.rule,160),(0,r.FV)((0,E.IW)(e),400)]}
const L=["Metric","Reference","Candidate","Interval","Difference","Interval","Cases"];function metrics(e){const{comparisons:n}=e.measurements
;if(n.length===0)return null;const t=n.some(e=>e.paired);const s=n.map(e=>metrics_cells(e))
;const r=t?"Both models answered the same cases; differences are measured case by case.":"The sets are independent samples.";return{id:"metrics",
title:"Metrics side by side",body:`${table(L,"lrrrrrr",s)}\n\n${r}`}}function slices(e,n=1/0){const{edgeCases:t,segments:s}=e.measurements
;if(t.length+s.length===0)return null;const part=(e,t)=>t.length===0?[]:[`**${e}**`,"",capped(t,n,"in the full report",e=>metrics_tableOf(e)),""]
;const a=s.length===0?[]:["To watch them, put these below <code>edge_cases:</code> in the plan:","",(0,r.p0)(asEdgeCases(e,n),"yaml")];return{id:"slices",
title:"Edge cases and segments",body:[...part("Edge cases",t),...part("Weak segments",s),...a].join("\n").trimEnd()}}function metrics_tableOf(e){
return table(["Where","Rows",...L.slice(0,4)],"lrlrrr",e.flatMap(e=>e.comparisons.map(n=>[e.name===e.where?(0,r.D9)(e.where,300):`${(0,
r.FV)(e.name,120)}<br>${(0,r.D9)(e.where,300)}`,(0,o.ZV)(e.candidateRows),...metrics_cells(n).slice(0,4)])))}function metrics_cells(e){
const{candidate:n,difference:t}=e
;return[(0,r.FV)((0,N.V)(e),120),metrics_value(e.reference),metrics_value(n),metrics_interval(n),"noEvidence"in t?"":metrics_value(t),metrics_interval(t),(0,
o.ZV)(n.cases)]}function metrics_value(e){return"noEvidence"in e?`no evidence: ${(0,r.FV)((0,h.j)(e.noEvidence,e.class),200)}`:(0,o.ZV)(e.value)}
function metrics_interval(e){return"noEvidence"in e?"":unbroken((0,i.vy)(e.interval))}function howDecided(e){return{id:"decided",
title:"How the level was decided",body:decided(e).map(e=>`- ${(0,r.FV)(e,500)}`).join("\n")}}function origin(e){const n=(0,
S.a)(e).map(({name:e,text:n,url:t})=>[e,t===void 0?(0,r.D9)(n,300):`[${(0,r.FV)(n,300)}](${t})`]);return{id:"origin",title:"Provenance",
body:table(["",""],"ll",n)}}function trend_trend(e){const n=(0,A.Lf)(e,3);return n.length===0?null:{id:"trend",title:"Trend over the reviews",
body:n.map(e=>chart(e)).join("\n\n")}}const W={value:"#4a90e2",green:"#2e9e6b",amber:"#c98a12",red:"#d9534f"};function chart(e){const{check:n,rule:t,points:s}=e
;const a=s.filter(e=>e.value!==null);const c=(0,_.be)(e)===o.l9?100:1;const l=a.map(e=>e.value*c);const[u,d]=[Math.min(...l),Math.max(...l)]
;const f=(d-u||Math.abs(d)||1)*.1;const near=e=>e>u-4*f-(d-u)&&e<d+4*f+(d-u);const m=["green","amber","red"].flatMap(e=>{const n=t?.[e]??null
;return n!==null&&near(n.value*c)?[{level:e,text:n.text,value:n.value*c}]:[]});const h=[...l,...m.map(({value:e})=>e)]
;const p=m.map(({level:e,text:n})=>`${e} ${n}`).join(", ");const g=[W.value,...m.map(({level:e})=>W[e])].join(", ")
;const w=[a[0],a.at(-1)].map(({at:e})=>plain((0,i.im)(e))).join(" to ")
;const v=["```mermaid",`%%{init: {"xyChart": {"width": 720, "height": 260}, "themeVariables": {"xyChart": {"plotColorPalette": "${g}"}}}}%%`,"xychart-beta",`  title "${plain((0,
N.G)(n))}"`,`  x-axis "${a.length} reviews, ${w}" 1 --\x3e ${a.length}`,`  y-axis ${c===100?'"per cent" ':""}${around(h,f,c)}`,...[l,...m.map(({value:e})=>l.map(()=>e))].map(e=>`  line [${e.map(decimal).join(", ")}]`),"```"].join("\n")
;return p===""?v:`${v}\n\n<sub>Flat lines are the bounds of the rule: ${(0,r.FV)(p,200)}.</sub>`}function around(e,n,t){
const[s,r]=[Math.min(...e),Math.max(...e)];const a=s>=0&&r<=t;const o=a?Math.max(0,s-n):s-n;const i=a?Math.min(t,r+n):r+n
;return`${decimal(o)} --\x3e ${decimal(i)}`}function plain(e){const n=e.replace(/[^\p{L}\p{N} .,:/_-]/gu," ").replace(/\s+/g," ").trim()
;return Array.from(n).slice(0,60).join("")||"unnamed"}function decimal(e){return Math.abs(e)<1e15?String(Number(e.toFixed(6))):"0"}function sections(e,n){
return[howDecided(e),metrics(e),trend_trend(e),drift(e,n),slices(e,n),notes(e,n),passed(e,n),evidence_labels(e),confusion(e),drillDown(e,n),origin(e)].filter(e=>e!==null)
}function renderMarkdown(e){const n=sections(e,1/0).map(({title:e,body:n})=>`## ${e}\n\n${n}`);return`${[head_head(e,"#"),gates_gates(e),...n].join("\n\n")}\n`}
function filesOf(e){return[["report.md",renderMarkdown(e)],["report.html",renderHtml(e)],["verdict.json",`${JSON.stringify(e.verdict,null,2)}\n`]]}}),
2405:((e,n,t)=>{t.d(n,{B:()=>chanceOfAlarm,p:()=>sharedThreshold});var s=t(5966);const r=200;function chanceOfAlarm(e,n,t,a=0){const o=2*t/(2*r-1)
;const upTo=(e,t)=>(0,s.vr)((t+.5-e)*o+n-a);const i=Array.from({length:r},(e,n)=>Float64Array.from({length:r},(e,t)=>upTo(n,t)-(t===0?0:upTo(n,t-1))))
;let c=new Float64Array(r);c[0]=1;for(let n=0;n<e;n++){const e=new Float64Array(r);for(let n=0;n<r;n++){const t=c[n];const s=i[n]
;for(let n=0;n<r;n++)e[n]+=t*s[n]}c=e}return 1-c.reduce((e,n)=>e+n,0)}function sharedThreshold(e,n,t){return n>0?e+Math.log(Math.max(1,t))/(2*n):e}})};