export const id=7125;export const ids=[7125];export const modules={77125:((e,n,t)=>{t.d(n,{check:()=>check,nV:()=>fetchedBefore,NQ:()=>review,Hy:()=>tellVerdict
});var s=t(81877);var r=t(2795);var o=t(39100);var a=t(48563);var c=t(15044);var i=t(71206);var l=t(24502);var u=t(87820);const d=.1;const f=.005;const m=5
;const h=80;function judgeDependence(e,n,t){if(n===void 0)return[];const s={kind:"input",aspect:"joint-drift"};if(n.pairs===0){const n=[{
reason:"dependenceChanged",pairs:[],more:0,of:0}];return[(0,u.g)(s,"NOTE",{plan_line:e.drift.line,reasons:n})]}const r=n.changed.filter(({size:e})=>e>=d)
;const o=e.drift.raises??(t?"NOTE":"AMBER");return[(0,u.g)(s,r.length>0?o:"GREEN",{value:r[0]?.size??0,unit:"score",expected:{expected:"association",
threshold:d,alpha:f},plan_line:e.drift.line,reasons:r.length===0?[]:[{reason:"dependenceChanged",pairs:r.slice(0,m).map(({columns:[e,n],size:t})=>({columns:[(0,
l.Jj)(e,h),(0,l.Jj)(n,h)],size:t})),more:Math.max(0,r.length-m),of:n.pairs}]})]}var p=t(93913);const g=5;const v=80
;function judgeDrift(e,n,{columns:t,changes:s},r){return t.flatMap(o=>{const a=n.find(({name:e})=>e===o.name);if(a&&!a.watched)return[];const c={...e.drift,
...a?.drift};const i=s.find(({name:e})=>e===o.name)?.against?.level??null;const l=i!==null&&isChanged(i,c,t.length)?i:null
;return[judgeColumn(o,c,c.raises??(r?"NOTE":"AMBER"),a,l)]})}function judgeColumn({name:e,drift:n,role:t,candidate:s},r,o,a,c){const i={kind:"drift",subject:e}
;const l={plan_line:a?.drift?.line??r.line,cases:s.rows};if("noEvidence"in n){const e=[{reason:"noEvidence",why:n.noEvidence,class:null}];return(0,
u.g)(i,"NOTE",{...l,reasons:e})}const d=(0,p.vy)(n,r.threshold);const f=n.size>=d;const m=n.logQ!==null&&n.logQ>Math.log(r.q);const h=f&&!m;return(0,
u.g)(i,h||c!==null?o:"GREEN",{...l,value:n.size,unit:"score",expected:{expected:"drift",test:n.test,threshold:d,q:n.logQ===null?null:r.q},
reasons:[...h||c===null?[{reason:"drift",role:t,found:h?"drifted":f?"chance":"small",logQ:n.logQ
}]:[],...c===null?[]:[levelChanged(c,a?.type==="time")],...h?categoriesThatDiffer(n):[]]})}const w=10;function isChanged({logP:e},{threshold:n,q:t},s){
return n===null&&e+Math.log(s)<=Math.log(t/w)}function timeText(e){return Math.abs(e)<864e13?new Date(e).toISOString().slice(0,19):String(e)}
function levelChanged({level:e,reference:n,candidate:t},s){return{reason:"levelChanged",level:(0,l.Jj)(s?timeText(Number(e)):e,v),reference:n,candidate:t}}
function categoriesThatDiffer(e){const n=namesOf(e.newCategories,e.moreNewCategories);const t=namesOf(e.vanishedCategories,e.moreVanishedCategories)
;if(n.names.length+t.names.length===0)return[];return[{reason:"categoriesDiffer",appeared:n.names,moreAppeared:n.more,vanished:t.names,moreVanished:t.more}]}
function namesOf(e,n=0){const t=e.slice(0,g).map(e=>(0,l.Jj)(e,v));return{names:t,more:e.length+n-t.length}}var b=t(90229);var M=t(28567)
;function categoryChanges(e,n){const[t,s]=[rowsIn(e),rowsIn(n)];const r=new Set([...e.counts.keys(),...n.counts.keys()]);const o=[];const a=[];const c={
categories:0,rows:0,variance:0};let i=1;for(const l of r){const[u,d]=[e.counts.get(l)??0,n.counts.get(l)??0];const f=(0,M.J9)(u+d,s,t+s);c.categories+=f
;c.rows+=f*(u+d);c.variance+=f*(1-f);if(u===0){o.push([l,d]);i=Math.min(i,f)}if(d===0){const e=Math.min(1,(0,M.J9)(u,t,t+s)*r.size);a.push({category:l,rows:u,
share:u/t,p:e})}}const l=o.reduce((e,[,n])=>e+n,0);const u=o.length-c.categories;const d=u<=0?1:Math.exp(-(u**2)/2/(c.variance+u/3));return{fresh:{categories:o,
rows:l,share:s===0?0:(l-c.rows)/s,p:Math.min(1,2*Math.min(d,i*r.size))},gone:a}}function rowsIn({counts:e}){let n=0;for(const t of e.values())n+=t;return n}
const y=4e3;function rowsWhere(...e){const n=e.filter(e=>e!=="").join(" OR ");return n===""||n.length>y?{}:{where:n}}function column(e){
return`"${e.replaceAll('"','""')}"`}function isMissing(e){return`${column(e)} IS NULL`}function isOneOf(e,n){const t=literals(n)
;return t===""?"":`${column(e)} IN (${t})`}function isNoneOf(e,n){const t=literals(n);return t===""?"":`${column(e)} NOT IN (${t})`}function isBelow(e,n){
return n===null?"":`${column(e)} < ${n}`}function isAbove(e,n){return n===null?"":`${column(e)} > ${n}`}function isAfter(e,n){
return`${column(e)} > '${new Date(n).toISOString()}'`}function isBetween(e,n,t){return`(${column(e)} >= '${n}' AND ${column(e)} < '${t}')`}function literals(e){
return[...e].map(e=>`'${e.replaceAll("'","''")}'`).join(", ")}var O=t(2868);const k=.001;const E=5;const j=80;function judgeFeatures(e,n,t,s){
const r=new Map(s.map(e=>[e.name,e]));const o=(0,O.Jp)(t);return n.flatMap(s=>{const a=t.candidate.columns.get(s.name);if(!a)return[]
;const{outside:c,against:i}=r.get(s.name);const l=judgeRange(e,s,a,c);if(i===null||!s.watched)return l;const u=t.reference.columns.get(s.name)
;return[...l,...judgeLearntRange(e,s,{reference:u,candidate:a,against:i,copies:o},O.X4/n.length),...judgeCardinality(e,s,a.rows,{against:i,copies:o
},k/n.length),...judgeConstant(e,s,a.rows,i)]})}function judgeRange(e,n,t,s){const{name:r,min:o,max:a,values:c}=n;const judged=(s,o,a,c)=>[(0,u.g)({
kind:"feature",subject:r,aspect:"range"},(0,u.P)(s>0,e.inputs.range.raises),{value:s,unit:"count",cases:t.rows,expected:o,reasons:s>0?[a]:[],plan_line:n.line,
...rowsWhere(...c)})];if(s!==null&&(o!==null||a!==null)){const{rows:e,extreme:n}=s;const t=Number.isFinite(n)?n:null;const c=[isBelow(r,o),isAbove(r,a)]
;return judged(e,{expected:"range",min:o,max:a},{reason:"outOfRange",furthest:t},c)}if(t.type==="category"&&c!==null){const e=new Set(c)
;const n=[...t.counts].filter(([n])=>!e.has(n));const s={expected:"one of",values:c.slice(0,10),more:Math.max(0,c.length-10)};const o={reason:"notListed",
...mostFrequent(n)};return judged(rowsOf(n),s,o,[isNoneOf(r,c)])}return[]}function judgeLearntRange(e,n,t,s){const{reference:r,candidate:o,copies:a}=t
;const c=r.type==="category"&&o.type==="category"?changesOfCategories(n,{reference:r,candidate:o,copies:a},s):changesOfRange(n,t,s);if(c.length===0)return[]
;const{raises:i,line:l}=e.inputs.learntRange;return[(0,u.g)({kind:"feature",subject:n.name,aspect:"learnt-range"},i,{cases:o.rows,...rowsWhere(...beyond(n,t)),
reasons:c,plan_line:l??n.line})]}function beyond({name:e,values:n},{reference:t,candidate:s,against:r}){const{reference:o,candidate:a}=r.ends
;if(o&&a)return[a[0]<o[0]?isBelow(e,o[0]):"",a[1]>o[1]?isAbove(e,o[1]):""];if(t.type!=="category"||s.type!=="category"||n!==null)return[]
;return[isOneOf(e,newCategories(t,s).map(([e])=>e))]}function newCategories(e,n){return[...n.counts].filter(([n])=>!e.counts.has(n))}
function changesOfRange({type:e},{against:n,copies:t},s){const{ends:r,range:o}=n;if(e==="time")return[];const a=o.filter(e=>(0,O._H)(e,s/2,"rangeEnd",t))
;if(a.length===0)return[];return[{reason:"rangeChanged",ends:a.map(({end:e,change:n,rows:t})=>({end:e,change:n,rows:t})),reference:r.reference,
candidate:r.candidate}]}function changesOfCategories({values:e},{reference:n,candidate:t,copies:s},r){const o=categoryChanges(n,t);const{fresh:a}=o
;const c=e===null&&(0,O._H)({p:a.p,size:a.share},r,"category",s);const i=o.gone.filter(({p:e,share:n})=>(0,O._H)({p:e,size:n},r,"category",s))
;const l=i.map(({category:e,rows:n})=>[e,n]);return[...c?[{reason:"categoriesNew",...mostFrequent(a.categories),rows:a.rows
},...spelledOtherwise(a.categories,n)]:[],...l.length>0?[{reason:"categoriesGone",...mostFrequent(l)}]:[]]}function spelledOtherwise(e,n){
const t=new Map([...n.counts.keys()].map(e=>[(0,b.B5)(e),e]));const s=e.flatMap(([e])=>{const n=t.get((0,b.B5)(e));return n===void 0?[]:[{candidate:(0,
l.Jj)(e,j),reference:(0,l.Jj)(n,j)}]});if(s.length===0)return[];return[{reason:"categoriesSpelled",pairs:s.slice(0,E),more:Math.max(0,s.length-E)}]}
function judgeCardinality(e,{name:n,type:t,line:s},r,{against:o,copies:a},c){const{distinct:i,cardinality:l}=o;if(t==="time"||i.candidate===1)return[]
;if(l===null)return[];const{expected:d,p:f}=l;const m=Math.abs(l.candidate-d)/d;if(!(0,O._H)({p:f,size:m},c,"cardinality",a))return[]
;const{raises:h,line:p}=e.inputs.learntRange;return[(0,u.g)({kind:"feature",subject:n,aspect:"cardinality"},h,{value:l.candidate,unit:"count",
reference:l.reference,cases:r,reasons:[{reason:"distinctValues",expected:d}],plan_line:p??s})]}function judgeConstant(e,{name:n,line:t},s,{distinct:r}){
if(r.candidate!==1||r.reference<2)return[];const{raises:o,line:a}=e.inputs.constant;return[(0,u.g)({kind:"feature",subject:n,aspect:"constant"},o,{value:1,
unit:"count",reference:r.reference,cases:s,reasons:[{reason:"oneValue"}],plan_line:a??t})]}function rowsOf(e){return e.reduce((e,[,n])=>e+n,0)}
function mostFrequent(e){const n=e.toSorted(([e,n],[t,s])=>s-n||(e<t?-1:1)).slice(0,E).map(([e,n])=>({category:(0,l.Jj)(e,j),rows:n}));return{categories:n,
more:e.length-n.length}}var N=t(5011);var x=t(33447);var R=t(27308);var A=t(52126);const C=80;function judgeCells(e,n,t){const{reference:s,candidate:r}=t
;return[...judgeInvalid(e,n,r.columns,"candidate"),...judgeInvalid(e,n,s.columns,"reference"),...judgeInfinite(e,n,t),...noteFormats(n,s.columns)]}
function isIgnored(e,{watched:n}){return!n&&e.features.length>0}function judgeInvalid(e,n,t,s){const{raises:r,line:o}=e.inputs.invalid
;const a=new Set(n.filter(n=>isIgnored(e,n)).map(({name:e})=>e));const c=s==="candidate"?"invalid":"reference/invalid"
;return numbersAmong(t).flatMap(([t,{invalid:i,rows:d}])=>{if(!i||t===e.data.time)return[];const{cells:f,row:m,text:h}=i;const p=e.data.format?.[t]
;const g=n.some(e=>e.name===t&&e.type==="time");const v=(0,R.IO)(h).filter(e=>e!==p&&(0,R.Xw)(e)===g);return[(0,u.g)({kind:"input",subject:t,aspect:c
},a.has(t)?"NOTE":r,{value:f,unit:"count",cases:d,reasons:[{reason:"cellsInvalid",row:m,text:(0,l.Jj)(h,C),...v.length>0&&{formats:v},...p!==void 0&&{written:p
},...g&&{isTime:g}}],plan_line:o,...s==="candidate"?rowsWhere(isMissing(t)):{}})]})}function numbersAmong(e){return[...e].filter(e=>e[1].type==="number")}
function judgeInfinite(e,n,{reference:t,candidate:s}){return n.flatMap(r=>{const o=s.columns.get(r.name);const a=t.columns.get(r.name)
;if(o?.type!=="number"||!o.infinite)return[];const{rows:c}=o;const{cells:i,row:d,text:f}=o.infinite;const m=a?.type==="number"?{cells:a.infinite?.cells??0,
rows:a.rows}:null;const h=m!==null&&(0,O._H)((0,O.Am)(m,{cells:i,rows:c}),O.X4/n.length,"missing");return[(0,u.g)({kind:"input",subject:r.name,aspect:"infinite"
},h&&!isIgnored(e,r)?"AMBER":"NOTE",{value:i/c,unit:"share",reference:m&&m.cells/m.rows,cases:c,reasons:[{reason:"cellsInfinite",row:d,text:(0,l.Jj)(f,C),
cells:i}],plan_line:r.line})]})}const[_,S]=[200,6];function noteFormats(e,n){return e.flatMap(({name:e,values:t,line:s})=>{const r=n.get(e)
;if(r?.type!=="category"||t!==null||r.counts.size<S)return[];const o=[...r.counts.keys()].slice(0,_);const a=commonFormats(o);if(a.length===0)return[]
;return[(0,u.g)({kind:"input",subject:e,aspect:"format"},"NOTE",{cases:r.rows,reasons:[{reason:"cellsFormatted",text:(0,l.Jj)(o[0],C),formats:a}],plan_line:s})]
})}function commonFormats(e){const n=e.filter(e=>(0,A.$J)(e)===void 0);const[t,...s]=n.map(R.IO);if(t===void 0||2*n.length<e.length)return[]
;return t.filter(e=>s.every(n=>n.includes(e)))}const B=80;function judgeInputs(e,n,t){
return[...n.flatMap(s=>judgeMissing(e,s,t,O.X4/n.length)),...judgeCells(e,n,t),...judgeIds(e,t),...judgeColumns(e,n,t),...judgeRows(e,t),...judgeLabels(e,t)]}
function judgeMissing(e,n,t,s){const{reference:r,candidate:o}=t;const a=o.columns.get(n.name);if(!a)return[];const{missing:c,rows:i}=a
;const l=n.missing??e.inputs.missing;const d=c/i;const f={kind:"input",subject:n.name,aspect:"missing"};const m={value:d,unit:"share",cases:i,reasons:[{
reason:"missing",rows:c}],...rowsWhere(isMissing(n.name))};if(l)return[(0,u.g)(f,(0,x.In)(d,l),{...m,bounds:(0,x.BO)(l),plan_line:l.line})]
;const h=r.columns.get(n.name);if(!h||isIgnored(e,n))return[];const p={cells:h.missing,rows:h.rows};const g=c===i&&h.missing<h.rows;const v=(0,O.Am)(p,{cells:c,
rows:i});if(!g&&!(0,O._H)(v,s,"missing",(0,O.Jp)(t)))return[];const w={reference:p.cells/p.rows,plan_line:n.line};return[(0,u.g)(f,"AMBER",{...m,...w,reasons:[{
reason:"missing",rows:c,grew:true}]})]}function judgeIds(e,{candidate:{ids:n}}){if(!n||e.data.id===null)return[];const{raises:t,line:s}=e.inputs.duplicates
;const{repeated:r,missing:o,first:a}=n;const c=r>0||o>0;const i=a?{id:(0,l.Jj)(a.id,B),row:a.row}:null;return[(0,u.g)({kind:"input",subject:e.data.id,
aspect:"duplicates"},(0,u.P)(c,t),{value:r+o,unit:"count",cases:n.rows,reasons:c?[{reason:"idsRepeated",repeated:r,missing:o,first:i}]:[],plan_line:s})]}
function judgeColumns(e,n,{reference:t,candidate:s}){const{raises:r,line:o}=e.inputs.columns;const[a,c]=[new Set(t.header),new Set(s.header)]
;const expected=n=>n!==e.data.label&&!e.data.ignored.includes(n);const l=t.header.filter(e=>!c.has(e)&&expected(e))
;const d=s.header.filter(e=>!a.has(e)&&expected(e));const f=new Set(n.map(({name:e})=>e));return[...l.map(e=>(0,u.g)({kind:"input",subject:e,aspect:"vanished"
},f.has(e)?(0,i.Q)([r,"AMBER"]):r,{reasons:[{reason:"columnGone"}],plan_line:o})),...d.map(e=>(0,u.g)({kind:"input",subject:e,aspect:"appeared"},"NOTE",{
reasons:[{reason:"columnNew"}],plan_line:o}))]}function judgeRows(e,{reference:n,candidate:t}){const s=e.inputs.rows;if(!s)return[];const r=t.rows/n.rows
;return[(0,u.g)({kind:"input",aspect:"rows/count"},(0,x.In)(r,s),{value:r,unit:"share",reference:1,cases:t.rows,bounds:(0,x.BO)(s),reasons:[{reason:"rowCount"
}],plan_line:s.line})]}function judgeLabels(e,{candidate:n}){const{rows:t,labelled:s,pending:r,unmatched:o,leftovers:a,labelMarkers:c}=n;const i=[]
;s<t&&i.push((0,u.g)({kind:"input",aspect:"labels/missing"},"NOTE",{value:s,unit:"count",cases:t,reasons:[{reason:"labelsMissing",missing:t-s,pending:r,...c&&{
marked:marked(e,c)}}]}));o>0&&i.push((0,u.g)({kind:"input",aspect:"labels/unmatched"},a&&isHalfJoined(a,t)?"AMBER":"NOTE",{value:o,unit:"count",cases:t,
reasons:[{reason:"labelsUnmatched"},...a&&a.rows>0?[idsLeftOver(e,a)]:[]]}));return i}function marked({data:e},{cells:n,row:t,text:s,files:r}){
const o=e.task!=="regression"&&(0,N.r)(s.trim());const a=e.private.includes(e.label)?null:{row:t,text:(0,l.Jj)(s,B)};return{cells:n,first:a,
files:r?.slice(0,5)??[],...o&&{asClass:e.task==="binary"?"negative":"classes"}}}function isHalfJoined({rows:e,labels:n,all:t,spelling:s},r){
return s!==null||2*e>r&&2*n>t}function idsLeftOver({data:e},{rows:n,row:t,label:s,files:r,spelling:o}){const a=e.id!==null&&e.private.includes(e.id)
;const c=a?null:{row:t&&cutId(t),label:s&&cutId(s)};return{reason:"idsLeftOver",rows:n,first:c?.row&&c.label?{row:c.row,label:c.label}:null,files:r.slice(0,5),
spelling:o&&{what:a?"spelling":(0,l.Jj)(o.what,B),ids:o.ids,example:a?null:{row:(0,l.Jj)(o.row,B),label:(0,l.Jj)(o.label,B)}}}}function cutId({row:e,id:n}){
return{row:e,id:(0,l.Jj)(n,B)}}var T=t(52606);const P=.001;const I=.1;function judgeLabelled(e,{candidate:n}){
return[judgeCoverage(e,n),...judgeMissingAtRandom(e,n.due??null)]}function judgeCoverage({labels:e,data:n},{rows:t,labelled:s,pending:r}){const{coverage:o}=e
;const a=t-r;const c=a===0?0:Math.min(1,s/a);const i=n.labelsAfter!==null&&n.time!==null;const l=s>0;return(0,u.g)({kind:"input",aspect:"labels/coverage"},l?(0,
x.In)(c,o):"NOTE",{value:l?c:null,unit:"share",cases:t,bounds:(0,x.BO)(o),reasons:[{reason:"labelCoverage",labelled:s,due:a,young:r,waits:i}],plan_line:o.line})
}function judgeMissingAtRandom({labels:e,data:n},t){if(t===null)return[];const s=(0,T.ks)(asValues(t.labelled),asValues(t.unlabelled))
;const r=n.score===null||n.task!=="binary"?null:n.threshold;const o=r===null?s:(0,T.ks)(asValues(t.labelled,r),asValues(t.unlabelled,r))
;const{d:a,logP:c}=o.logP<s.logP?o:s;const i=Math.min(0,c+(r===null?0:Math.LN2));const l=a>=I&&i<Math.log(P);const d=t.unlabelled.reduce((e,n)=>e+n,0)
;return[(0,u.g)({kind:"input",aspect:"labels/scores"},(0,u.P)(l,e.scores.raises),{value:a,unit:"score",cases:d,reasons:[{reason:"labelledDiffer",differ:l,
p:Math.exp(i),unlabelled:d}],plan_line:e.scores.line})]}function asValues(e,n=null){const t=new Map;for(const[s,r]of e.entries()){if(r===0)continue
;const o=n===null?s:Math.round(Math.abs(s+.5-n*e.length));t.set(o,(t.get(o)??0)+r)}const s=[...t].sort(([e],[n])=>e-n);return{
values:Float64Array.from(s,([e])=>e),rows:Uint32Array.from(s,([,e])=>e)}}const D=5;const $=80;const F=864e5;function judgePredictions(e,n,t){
const s=[predictions_judgeMissing(e,t),judgeIdentical(e,t)];e.data.score===null&&e.data.scores===null||s.unshift(judgeProbabilities(e,t))
;s.push(...judgeSums(n,t),...judgeReference(e,n));e.predictions.share&&s.push(judgeShare(e,n,t));return s}function judgeProbabilities(e,{outside:n,rows:t}){
const{raises:s,line:r}=e.predictions.probabilities;const o=e.data.score;const a={kind:"prediction",subject:o,aspect:"probabilities"};return(0,u.g)(a,(0,
u.P)(n!==null,s),{value:n?.rows??0,unit:"count",cases:t,reasons:n?[scoresOutside(n)]:[],plan_line:r,...n&&o?rowsWhere(isBelow(o,0),isAbove(o,1)):{}})}
function scoresOutside({row:e,value:n}){return{reason:"scoresOutside",row:e,score:Number.isFinite(n)?n:null}}function judgeReference(e,n){
const{outside:t,missing:s,rows:r,unsummed:o}=n;const{raises:a,line:c}=e.predictions.probabilities;const i=e.data.score??e.data.prediction;const l={
kind:"prediction",subject:i};const d=a==="NOTE"?"NOTE":"AMBER";const f=[];t&&f.push((0,u.g)({...l,aspect:"reference/probabilities"},d,{value:t.rows,
unit:"count",cases:r,reasons:[scoresOutside(t)],plan_line:c}));if(s>0){const t=s>=O.y9.missing*r;f.push((0,u.g)({...l,aspect:"reference/missing"},t?d:"NOTE",{
value:s,unit:"count",cases:r,reasons:[noPrediction(e,n)],plan_line:c}))}o&&f.push((0,u.g)({kind:"prediction",aspect:"reference/sum"},"NOTE",{value:o.rows,
unit:"count",cases:r,reasons:[{reason:"scoresUnsummed",row:o.row,sum:o.sum}]}));return f}function noPrediction({data:e},{unsaid:n}){if(!n)return{
reason:"noPrediction"};const t={row:n.row,text:(0,l.Jj)(n.text,$)};const s=e.task==="multiclass"&&e.scores===null&&(0,N.r)(n.text.trim());return{
reason:"noPrediction",first:t,...s&&{asClass:true}}}function judgeSums(e,{unsummed:n,rows:t}){if(!n)return[];const s={cells:e.unsummed?.rows??0,rows:e.rows}
;const r=(0,O._H)((0,O.Am)(s,{cells:n.rows,rows:t}),O.X4,"missing");return[(0,u.g)({kind:"prediction",aspect:"sum"},r?"AMBER":"NOTE",{value:n.rows,unit:"count",
reference:s.cells,cases:t,reasons:[{reason:"scoresUnsummed",row:n.row,sum:n.sum}]})]}function predictions_judgeMissing(e,n){const{missing:t,rows:s}=n
;const r=e.data.score??e.data.prediction;const{raises:o,line:a}=e.predictions.probabilities;const c={kind:"prediction",subject:r,aspect:"missing"};return(0,
u.g)(c,(0,u.P)(t>0,o),{value:t,unit:"count",cases:s,reasons:t>0?[noPrediction(e,n)]:[],plan_line:a,...r===null?{}:rowsWhere(isMissing(r))})}
function judgeIdentical(e,{identical:n,identicalDays:t,identicalWeeks:s,rows:r}){const{raises:o,line:a}=e.predictions.identical;const{time:c}=e.data
;const i=[...t.map(({day:e,rows:n})=>({from:e,days:1,rows:n})),...s.map(({week:e,rows:n})=>({from:e,days:7,rows:n}))];const l=n?[{reason:"allIdentical"
}]:[...within("day",t.map(e=>e.day)),...within("week",s.map(e=>e.week))];const d=n||c===null?[]:i.map(({from:e,days:n})=>isBetween(c,dateOf(e),dateOf(e+n*F)))
;const f={kind:"prediction",subject:c,aspect:"identical"};return(0,u.g)(f,(0,u.P)(n||i.length>0,o),{value:n?r:i.reduce((e,n)=>e+n.rows,0),unit:"count",cases:r,
reasons:l,plan_line:a,...rowsWhere(...d)})}function within(e,n){if(n.length===0)return[];const t=n.slice(0,D).map(dateOf);return[{reason:"identicalWithin",
period:e,from:t,periods:n.length}]}function dateOf(e){return new Date(e).toISOString().slice(0,10)}function judgeShare(e,n,t){const s=e.predictions.share
;const share=(e,n)=>(e.classes.get(n)??0)/Math.max(1,e.rows-e.missing);let r={name:"",change:0};for(const e of t.classes.keys()){
const s=Math.abs(share(t,e)-share(n,e));s>=r.change&&(r={name:e,change:s})}const{name:o,change:a}=r;const c={kind:"prediction",subject:e.data.prediction,
aspect:"share"};return(0,u.g)(c,(0,x.In)(a,s),{value:a,unit:"share",cases:t.rows,bounds:(0,x.BO)(s),reasons:[{reason:"classShare",name:o,share:share(t,o),
reference:share(n,o)}],plan_line:s.line})}var q=t(83167);const L=.5;const J=.25;const z=100;function clockShift(e,n){const[t,s]=[total(e),total(n)]
;if(t<z||s<z)return null;const distance=r=>e.reduce((e,o,a)=>e+Math.abs(o/t-n[(a+r+24)%24]/s),0)/2;if(distance(0)<L)return null;let r=0
;for(let e=-11;e<=12;e++)distance(e)<distance(r)&&(r=e);return distance(r)<J?r:null}function total(e){return e.reduce((e,n)=>e+n,0)}
function judgeTimes(e,{reference:n,candidate:t}){const{times:s}=t;const{time:r}=e.data;if(!s||r===null)return[];const{rows:o,invalid:a,missing:c,future:i}=s
;const l={kind:"input",subject:r};const{inputs:d}=e;const f=(a?.cells??0)+c;const m=[(0,u.g)({...l,aspect:"invalid"},(0,u.P)(f>0,d.invalid.raises),{value:f,
unit:"count",cases:o,reasons:f>0?[unreadable(a)]:[],plan_line:d.invalid.line,...rowsWhere(isMissing(r))})];const h=n.times?.invalid;h&&m.push((0,u.g)({...l,
aspect:"reference/invalid"},d.invalid.raises,{value:h.cells,unit:"count",cases:n.rows,reasons:[unreadable(h)],plan_line:d.invalid.line}))
;for(const[e,t]of[["candidate",s],["reference",n.times]]){const{placeholder:n}=t??{};if(!n)continue
;const s=e==="candidate"?"placeholder":"reference/placeholder";m.push((0,u.g)({...l,aspect:s},d.invalid.raises,{value:n.rows,unit:"count",cases:t.rows,
reasons:[{reason:"timesPlaceholder",row:n.row,time:isoOf(n.time),kind:kindOf(n.time),set:e}],plan_line:d.invalid.line}))}i&&m.push((0,u.g)({...l,aspect:"future"
},d.range.raises,{value:i.rows,unit:"count",cases:o,reasons:[{reason:"timesInFuture",latest:new Date(i.latest).toISOString()}],plan_line:d.range.line,
...rowsWhere(isAfter(r,i.limit))}));const p=n.times?clockShift(n.times.hours,s.hours):null;p!==null&&m.push((0,u.g)({...l,aspect:"clock"},d.learntRange.raises,{
value:p,unit:"hours",cases:o,reasons:[{reason:"clockShifted"}],plan_line:d.learntRange.line}));return m}function unreadable(e){if(!e)return{
reason:"timesUnreadable",first:null};const{row:n,text:t}=e;const s=(0,R.IO)(t).filter(R.Xw);return{reason:"timesUnreadable",first:{row:n,text:(0,l.Jj)(t,80)},
...s.length>0&&{formats:s}}}function kindOf(e){const n=36e5;if(e>=q.Zm)return"never";if(e<-q.Ir)return"early";if(e>=q.Ir)return"past"
;return e>=8*n&&e<17*n?"serial":"epoch"}function isoOf(e){return Math.abs(e)<864e13?new Date(e).toISOString():String(e)}var W=t(76760);const V=50;const U=80
;function judgeDependencies(e,n){const t=e.deployment.dependencies;if(t===null||n===null)return[];const{reference:s,candidate:r}=n;const o={kind:"deployment",
aspect:"dependencies"};if(s===null||r===null){const e=["reference","candidate"].filter(e=>n[e]===null);return[(0,u.g)(o,t.raises==="NOTE"?"NOTE":"AMBER",{
reasons:[{reason:"noDependencyFile",sets:e}],plan_line:t.line})]}const a=changesBetween(s.versions,r.versions);return[(0,u.g)(o,(0,u.P)(a.length>0,t.raises),{
value:a.length,unit:"count",cases:r.versions.size,reasons:a.length===0?[]:[{reason:"dependenciesChanged",from:(0,W.basename)(s.file),to:(0,W.basename)(r.file),
changes:a.slice(0,V),more:Math.max(0,a.length-V)}],plan_line:t.line})]}function changesBetween(e,n){const short=e=>e===void 0?null:(0,l.Jj)(e,U)
;return[...new Set([...e.keys(),...n.keys()])].sort().filter(t=>e.get(t)!==n.get(t)).map(t=>({name:(0,l.Jj)(t,U),before:short(e.get(t)),after:short(n.get(t))}))
}const G=5;const Z=80;function judgeDeployment(e,n){const{version:t,host:s}=e.deployment;return[...t?[judgeVersion(t,n)]:[],...s?[judgeHosts(s,n)]:[]]}
function judgeVersion({column:e,expect:n,raises:t,line:s},{rows:r,deployment:o}){const a=[...o.version??[]];const c=a.filter(([e])=>!n.includes(e))
;const i=r-a.reduce((e,[,n])=>e+n,0);const d=c.reduce((e,[,n])=>e+n,0)+i;const f=c.slice(0,G);return(0,u.g)({kind:"deployment",subject:e,aspect:"version"},(0,
u.P)(d>0,t),{value:d,unit:"count",cases:r,expected:{expected:"one of",values:n,more:0},reasons:d===0?[]:[{reason:"versionUnexpected",
categories:f.map(([e,n])=>({category:(0,l.Jj)(e,Z),rows:n})),more:c.length-f.length,none:i}],plan_line:s,...rowsWhere(isNoneOf(e,n),isMissing(e))})}
function judgeHosts({column:e,expect:n,raises:t,line:s},{rows:r,deployment:o}){const a=o.host??new Map;const c=n.filter(e=>!a.has(e))
;const i=[...a.keys()].filter(e=>!n.includes(e));const d=c.length+i.length;const some=e=>e.slice(0,G).map(e=>(0,l.Jj)(e,Z));return(0,u.g)({kind:"deployment",
subject:e,aspect:"host"},(0,u.P)(d>0,t),{value:d,unit:"count",cases:r,expected:{expected:"one of",values:n.slice(0,10),more:Math.max(0,n.length-10)},
reasons:d===0?[]:[{reason:"wrongHosts",silent:some(c),moreSilent:Math.max(0,c.length-G),unexpected:some(i),moreUnexpected:Math.max(0,i.length-G)}],plan_line:s,
...rowsWhere(isOneOf(e,i))})}var H=t(34623);var K=t(42512);var X=t(76844);var Q=t(75966);var Y=t(15511);function judgeFallOf(e,n,t,s,r,o){const a=(0,
Y.DR)(estimate(e),estimate(n),t,s);if(r===null)return a;const c=(0,Y.Hr)(n.value,e.value,s);const amount=e=>e===null?null:(0,Y.Tn)(e,n.value)
;const[i,l]=[amount(t.amber),amount(t.red)];const u={by:c,from:t.from};if(l!==null&&c>=l&&falls_range(e,n,s,r.red)[0]>(o?l:0))return{level:"RED",reasons:[{
reason:"provenRed",claim:u}]};const[d,f]=falls_range(e,n,s,r.green);const m=Math.min(i??1/0,l??1/0);if(f<m)return{level:"GREEN",reasons:[]}
;if(d>0&&i!==null&&c>=i&&(l===null||c<l))return{level:"AMBER",reasons:[{reason:"provenBetween",claim:u}]};return{level:"AMBER",reasons:[{reason:"notProven",
confidence:r.green,needs:null,each:true}]}}function falls_range(e,n,t,s){const r=(0,Q.Zl)(s);const[o,a]=t==="higher"?[n,e]:[e,n];const bounded=e=>({
value:e.value,bounds:(0,K.U5)(e,r)});return(0,X.d)(bounded(o),bounded(a))}function estimate({value:e,standardError:n,cases:t}){return{value:e,standardError:n,
interval:[e,e],cases:t}}const ee=5;const ne=80;const te=60;function judgeMembers(e,{rule:n,members:t}){if(t===null||t.length<2||n.by===null)return[]
;const{raises:s,times:r,line:o}=e.deployment.laggingHost;const a=t.filter(e=>e.beyond&&e.times>=r).sort((e,n)=>n.times-e.times)
;const c=e.data.private.includes(n.by);return[(0,u.g)({kind:"operations",subject:n.name,aspect:"hosts"},n.gates?(0,u.P)(a.length>0,s):"NOTE",{value:a.length,
unit:"count",cases:t.reduce((e,{rows:n})=>e+n,0),reasons:a.length===0?[{reason:"hostsAlike",by:n.by,of:t.length}]:[{reason:"hostLags",by:n.by,
percent:n.measures.kind==="share"||n.measures.kind==="ratio",hosts:a.slice(0,ee).map(e=>said(e,c)),more:Math.max(0,a.length-ee),of:t.length}],
plan_line:o??n.line})]}function said({name:e,value:n,others:t,times:s,rows:r},o){return{name:o?null:(0,l.Jj)(e,ne),value:n,others:t,
times:Number.isFinite(s)?s:null,rows:r}}function hosts_judgeHosts(e,n){if(n===null)return notCounted(e);if(n.hosts<2)return[]
;return[...judgeVersions(e,n),...judgeClocks(e,n)]}function notCounted({deployment:{host:e,version:n,versionsByHost:t,clockSkew:s}}){if(e===null)return[]
;const none=(n,{raises:t,line:s})=>(0,u.g)({kind:"deployment",subject:e.column,aspect:n},s!==null&&t!=="NOTE"?"AMBER":"NOTE",{reasons:[{reason:"noEvidence",
why:"notCounted",class:null}],plan_line:s??e.line});return[...n===null?[]:[none("versions-by-host",t)],...s.fetched===null?[none("clock-skew",s)]:[]]}
function judgeVersions(e,{versions:n,hosts:t}){const{host:s,version:r,versionsByHost:o}=e.deployment;if(s===null||r===null)return[]
;const a=e.data.private.includes(r.column);const some=e=>e.slice(0,ee).map(e=>(0,l.Jj)(e,ne));const more=e=>Math.max(0,e.length-ee);return[(0,u.g)({
kind:"deployment",subject:s.column,aspect:"versions-by-host"},(0,u.P)(n.length>0,o.raises),{value:n.length,unit:"count",cases:t,reasons:n.length===0?[]:[{
reason:"versionsUneven",versions:n.slice(0,ee).map(({version:e,on:n,notOn:t})=>({version:a?"a private one":(0,l.Jj)(e,ne),on:some(n),moreOn:more(n),
notOn:some(t),moreNotOn:more(t)})),more:more(n)}],plan_line:o.line??s.line})]}function judgeClocks(e,{clocks:n}){const{host:t,clockSkew:s}=e.deployment
;if(t===null||s.fetched!==null||n===null)return[];const{rule:r,raises:o,line:a}=s;const{apart:c,cases:i}=n;const d=r===null?(0,u.P)(c>te,o):(0,x.In)(c,r)
;const f=n.hosts.filter(({ahead:e})=>Math.abs(e)>0);return[(0,u.g)({kind:"deployment",subject:t.column,aspect:"clock-skew"},d,{value:c,unit:"seconds",cases:i,
bounds:r&&(0,x.BO)(r),reasons:d==="GREEN"?[]:[{reason:"clocksApart",hosts:f.slice(0,ee).map(({name:e,ahead:n})=>({name:(0,l.Jj)(e,ne),ahead:n})),
more:Math.max(0,f.length-ee)},...r===null?[]:(0,x.wA)(c,r)],plan_line:a??t.line})]}var se=t(97545);const re=.8;function proven(e,n,t){
const{green:s,amber:r,red:o}=n;const at=n=>(0,K.U5)(e,(0,Q.Zl)(n));if(o&&proof_within(at(t.red),o))return decided("RED",{reason:"provenRed",claim:null})
;const a=at(t.green);const c=[r,o].filter(e=>e!==null);if((s===null||proof_within(a,s))&&c.every(e=>outside(a,e)))return{level:"GREEN",reasons:[],
casesNeeded:null};const i=(o===null||outside(a,o))&&(s?outside(a,s):r!==null&&proof_within(a,r));if(i)return decided("AMBER",{reason:"provenBetween",claim:null
});const l=o!==null&&(0,x.D)(e.value,o);const u=l?[o]:[s,...c].filter(e=>e!==null);const d=casesToSettle(e,u,l?t.red:t.green);return{level:"AMBER",reasons:[{
reason:"notProven",confidence:t.green,needs:d,each:false}],casesNeeded:d}}function unproven(e,n){const t=(0,x.In)(e,n);return t==="GREEN"?"AMBER":t}
function decided(e,n){return{level:e,reasons:[n],casesNeeded:null}}function proof_within([e,n],t){return(0,x.D)(t.operator.startsWith(">")?e:n,t)}
function outside([e,n],t){return!(0,x.D)(e,t)&&!(0,x.D)(n,t)}function casesToSettle(e,n,t){const s=Math.min(...n.map(n=>Math.abs(e.value-n.value)));const r=(0,
K.X6)(e);if(!(s>0)||!(r>0))return null;const o=e.value===1||e.value===0?Math.log(1-t)/Math.log1p(-s):Number.NaN;const a=Number.isNaN(o)?(0,se.h)({cases:e.cases,
standardError:r,margin:s,confidence:t,power:re}):o;return Number.isFinite(a)&&a<1e12?Math.ceil(a):null}function operationCheck(e,n=null){return{
kind:"operations",subject:e,aspect:n,metric:null,class:null}}function judgeOperations(e,n,t){const s=confidenceOf(e,n)
;const r=[[n.restarts,"restarts"],[n.hardwareErrors,"hardware-errors"],[n.clockSkew,"clock-skew"]].flatMap(([n,t])=>n===null?[]:[judgeMeasure(e,n,{
...operationCheck(""),kind:"deployment",subject:null,aspect:t},s)])
;return[...n.measures.flatMap(n=>[judgeMeasure(e,n,operationCheck(n.rule.name),s),...sinceLastReview(e,n,t,s),...judgeMembers(e,n)]),...r,...hosts_judgeHosts(e,n.hosts)]
}function confidenceOf({confidence:e},{measures:n}){if(e===null)return null;const t=n.filter(({rule:e,plain:n})=>e.gates&&!e.asWritten&&!n&&e.red!==null)
;return{green:e,red:1-(1-e)/Math.max(1,t.length)}}function judgeMeasure(e,n,t,s){const{rule:r,candidate:o,reference:c}=n
;const l=r.falls.map(({from:e,amber:n,red:t})=>({from:e,amber:n,red:t}));const d={unit:unitOf(r,t),cases:o.cases,bounds:{...(0,x.BO)(r),falls:l},
plan_line:r.line,...r.measures.kind==="share"?{where:r.measures.where}:{}};const gate=e=>r.gates?e:"NOTE";if(!(0,K.fJ)(o))return(0,u.g)(t,gate("AMBER"),{...d,
reasons:[none(o.noEvidence)]});if(o.cases<r.minCases)return(0,u.g)(t,gate("AMBER"),{...d,reasons:[{reason:"tooFewCases",needed:r.minCases}],
cases_needed:r.minCases});const f=(0,K.jh)(o,.95);if(!("value"in f))return(0,u.g)(t,gate("AMBER"),{...d,reasons:[none(f.noEvidence)]})
;const m=r.asWritten?null:s;const h=decide(o,n,m);const p=r.falls.filter(({from:e})=>e==="reference").map(n=>{const t=(0,a.Kd)(r)??"lower";if(!(0,
K.fJ)(c))return{level:"AMBER",reasons:[{reason:"noFall",from:n.from,why:c.noEvidence,class:null}],casesNeeded:null};return{
...judgeFallOf(o,c,n,t,m,e.proof==="margin"),casesNeeded:null}});const g=[h,...p];const v=g.flatMap(({casesNeeded:e})=>e??[]);return(0,u.g)(t,gate((0,
i.Q)(g.map(({level:e})=>e))),{...d,value:f.value,interval:n.plain?null:f.interval,reference:(0,K.fJ)(c)?c.value:null,
reasons:[...remarks(n,o),...g.flatMap(({reasons:e})=>e)],...m!==null||n.plain?{}:{flip:operations_flip(o,r)},...v.length>0?{cases_needed:Math.max(...v)}:{}})}
function decide(e,{rule:n,plain:t},s){if(!n.green&&!n.amber&&!n.red)return{level:"GREEN",reasons:[],casesNeeded:null};if(s===null)return{level:(0,
x.In)(e.value,n),reasons:(0,x.wA)(e.value,n),casesNeeded:null};if(!t)return proven(e,n,s);const r=unproven(e.value,n);return{level:r,reasons:[...(0,
x.wA)(e.value,n),{reason:"plainValue"}],casesNeeded:null}}function remarks({rule:e,blocks:n,covered:t},{value:s,cases:r}){const{objective:o}=e
;return[...n!==null||t!==null?[{reason:"overTime",blocks:n,covered:t}]:[],...o===null?[]:[{reason:"budget",objective:o,allowed:r*(1-o),bad:(1-s)*r*(1-o)}]]}
function unitOf({measures:e,objective:n},{aspect:t}){if(t==="clock-skew")return"seconds";if(t!==null)return"count"
;return n!==null||e.kind==="share"||e.kind==="ratio"?"share":null}function none(e){return{reason:"noEvidence",why:e,class:null}}function operations_flip(e,n){
const t=[n.green,n.amber,n.red].flatMap(e=>e?.value??[]);return(0,H.G)(e,t,e=>(0,x.In)(e,n))}function sinceLastReview(e,n,t,s){const{rule:r,candidate:o}=n
;const c=r.falls.filter(({from:e})=>e==="last review");if(c.length===0||!(0,K.fJ)(o))return[];const l=operationCheck(r.name,"last-review")
;const d=lastMeasured(r.name,t);if(d===null)return[(0,u.g)(l,"NOTE",{reasons:[{reason:"noEarlierValue"}],plan_line:r.line})];const f=r.asWritten?null:s
;const m=c.map(n=>judgeFallOf(o,d,n,(0,a.Kd)(r)??"lower",f,e.proof==="margin"));const h=(0,i.Q)(m.map(e=>e.level));const p=(0,K.jh)(o,.95);return[(0,
u.g)(l,r.gates?h:"NOTE",{value:o.value,unit:unitOf(r,l),interval:n.plain||!("interval"in p)?null:p.interval,reference:d.value,cases:o.cases,bounds:{green:null,
amber:null,red:null,falls:c.map(({from:e,amber:n,red:t})=>({from:e,amber:n,red:t}))},reasons:m.flatMap(({reasons:e})=>e),plan_line:r.line})]}
function lastMeasured(e,n){for(const{operations:t=[]}of n.toReversed()){const n=t.find(n=>n.name===e)?.measured;if(!n)continue
;const{value:s,standard_error:r,cases:o}=n;return{value:s,standardError:r,cases:o,bounds:e=>[s-e*r,s+e*r]}}return null}var oe=t(68488);const ae=10;const ce=80
;function judgeBehaviour(e,n){const{id:t}=e.data;const s={ids:t!==null&&e.data.private.includes(t),answers:(0,oe.tM)(e)}
;return e.behaviour.map((e,r)=>judgeCase(e,n[r],s,s.ids?null:t))}function judgeCase({name:e,expect:n,tolerance:t,rule:s},{pairs:r,broken:o},a,c){
const i=o.length/r;const l=o.slice(0,ae);return(0,u.g)({kind:"behaviour",subject:e},(0,x.In)(i,s),{value:i,unit:"share",cases:r,bounds:(0,x.BO)(s),expected:{
expected:"relation",relation:n,tolerance:t},reasons:o.length===0?[]:[{reason:"pairsBroken",broken:o.length,pairs:l.map(e=>show(e,a))}],plan_line:s.line,
...where(c,idsOf(l))})}function idsOf(e){return new Set(e.flatMap(({base:e,variant:n,baseSaid:t,variantSaid:s})=>[...t===null?[]:[e],...s===null?[]:[n]]))}
function where(e,n){return e===null||n.size===0?{}:rowsWhere(isOneOf(e,n))}function show({base:e,variant:n,baseSaid:t,variantSaid:s},r){
const short=e=>typeof e==="string"?(0,l.Jj)(e,ce):e;return{ids:r.ids?null:[(0,l.Jj)(e,ce),(0,l.Jj)(n,ce)],answers:r.answers?null:[short(t),short(s)]}}
var ie=t(52769);var le=t(34036);function judgeEstimates(e,n){const{estimated:t,comparisons:s}=n;const r=n.notEstimated??outsideSupport(n)
;if(r!==null)return notEstimated(e,n,r);return t.map(({metric:n,value:t,interval:r,cases:o})=>{const a=e.metrics.find(e=>e.metric===n&&e.class===null)??null
;const c=s.find(e=>e.metric===n&&e.class===null)?.reference;const i=a===null?[]:doubtsAbout(t,o,c,a);return(0,u.g)({kind:"estimate",metric:n
},i.length>0&&a?.gates?"AMBER":"NOTE",{value:t,interval:r,unit:le.Zv[n].unit,reference:c&&(0,ie.B)(c)?c.value:null,cases:o,bounds:a&&(0,x.BO)(a),reasons:[...i,{
reason:"estimated",error:errorOfProbabilities(s)}],plan_line:a?.line??null})})}const ue=.1;function outsideSupport({estimated:e,changes:n,candidate:t}){
const[s]=e;if(!s?.interval)return null;const r=n.some(({against:e})=>{const n=(e?.range??[]).filter(({change:e})=>e==="grew")
;return n.reduce((e,{rows:n})=>e+n,0)>ue*t.rows});return r?{noEvidence:"outsideSupport",cases:s.cases}:null}
function notEstimated(e,{estimated:n},{noEvidence:t,cases:s}){const r=e.data.task==="regression"?"mae":"accuracy"
;const o=new Set(n.length>0?n.map(({metric:e})=>e):e.data.task==="regression"?["mae","rmse"]:["accuracy","precision","recall","f1","auroc"])
;const a=e.metrics.filter(e=>e.class===null&&o.has(e.metric));const c=[{reason:"noEvidence",why:t,class:null}];if(a.length===0)return[(0,u.g)({kind:"estimate",
metric:r},"NOTE",{cases:s,reasons:c})];return a.map(e=>(0,u.g)({kind:"estimate",metric:e.metric},e.gates?"AMBER":"NOTE",{cases:s,bounds:(0,x.BO)(e),reasons:c,
plan_line:e.line}))}function doubtsAbout(e,n,t,s){const r={value:e,standardError:0,interval:[e,e],cases:n}
;const o=s.falls.filter(({from:e})=>e==="reference"&&t&&(0,ie.B)(t)).flatMap(e=>(0,Y.DR)(r,t,e,le.Zv[s.metric].better).reasons)
;return[...s.green||s.amber||s.red?(0,x.wA)(e,s):[],...o]}function errorOfProbabilities(e){const n=e.find(({metric:e})=>e==="calibration_error")?.reference
;return n&&(0,ie.B)(n)?n.value:null}var de=t(22020);const fe=10;const me=1e3;const he=80;function judgeKnownAnswers(e,n,t){const s=t.misses.length
;const{id:r}=e.data;const o=t.misses.filter(({got:e})=>e!==null).map(e=>e.id);return(0,u.g)({kind:"known-answer",subject:n.file},(0,u.P)(s>0,n.onMiss),{value:s,
unit:"count",cases:t.cases,expected:{expected:"within",tolerance:n.tolerance},reasons:s>0?[{reason:"answersMissed",first:firstMiss(e,t),...spelled(e,t)}]:[],
plan_line:n.line,...r===null||isPrivate(e,r)?{}:rowsWhere(isOneOf(r,o.slice(0,fe)))})}function firstMiss(e,{misses:[n]}){
if(n===void 0||isPrivate(e,e.data.id))return null;const{id:t,expected:s,got:r}=n;const o=!(0,oe.tM)(e);return{id:(0,l.Jj)(t,he),present:r!==null,expected:o?(0,
l.Jj)(s,he):null,got:o&&r!==null?(0,l.Jj)(r,he):null}}function spelled(e,{spelling:n}){if(!n||isPrivate(e,e.data.id))return{};const{what:t,known:s,row:r}=n
;return{spelling:{what:(0,l.Jj)(t,he),known:(0,l.Jj)(s,he),row:(0,l.Jj)(r,he)}}}function answersToKeep(e,n){if((0,oe.tM)(e))return[]
;const t=isPrivate(e,e.data.id);return n.map(({answers:n},s)=>({file:e.predictions.knownAnswers[s].file,answers:n.slice(0,me).map(({id:e,said:n},s)=>({
id:t?`case ${s+1}`:e,said:n}))}))}function noteChangedAnswers(e,n,t){return t.flatMap(({file:t,answers:s})=>{
const r=e.predictions.knownAnswers.find(e=>e.file===t);const o=new Map(n.find(e=>e.file===t)?.answers.map(({id:e,said:n})=>[e,n]))
;const a=s.filter(({id:e,said:n})=>o.get(e)?.length===n.length);if(!r||a.length===0)return[];const c=a.filter(({id:e,said:n})=>n.some((n,t)=>!(0,
de.JM)(o.get(e)[t],n,r.tolerance)));return[(0,u.g)({kind:"known-answer",subject:t,aspect:"changed"},"NOTE",{value:c.length,unit:"count",cases:a.length,
expected:{expected:"within",tolerance:r.tolerance},reasons:c.length===0?[]:[{reason:"answersChanged",changed:c.slice(0,fe).map(({id:e,said:n})=>({id:(0,
l.Jj)(e,he),before:shortened(o.get(e)),now:shortened(n)})),more:Math.max(0,c.length-fe)}],plan_line:r.line})]})}function shortened(e){
return e.map(e=>typeof e==="string"?(0,l.Jj)(e,he):e)}function isPrivate({data:e},n){return n!==null&&e.private.includes(n)}var pe=t(96599)
;function judgeSegments({segments:e},n){return n.segments.flatMap(t=>{const[s]=t.comparisons;if(!s||!(0,ie.B)(s.candidate))return[]
;const{candidate:r,reference:o,metric:a,class:c}=s;return[(0,u.g)({kind:"segment",subject:t.name,metric:a,class:c},e.raises,{value:r.value,unit:le.Zv[a].unit,
interval:r.interval,reference:(0,ie.B)(o)?o.value:null,cases:r.cases,expected:{expected:"error rate",alpha:e.alpha},reasons:[{reason:"weakSegment",
whole:wholeValue(s,n)}],plan_line:e.line,where:t.where})]})}function wholeValue({metric:e},{comparisons:n}){
const t=n.find(n=>n.class===null&&n.metric===e)?.candidate;return t&&(0,ie.B)(t)?t.value:null}var ge=t(92698);function errorsOf({confusion:e,scores:n}){return{
answers:e&&ofAnswers(e),ranking:n&&ofRanking(n)}}function ofAnswers({classes:e,table:n}){const t=e.length;return e.map((e,s)=>{const r=n.subarray(s*t,(s+1)*t)
;const o=r.reduce((e,n)=>e+n,0);return{actual:e,cases:o,errors:o-r[s]}})}function ofRanking({scores:e,positives:n,negatives:t}){
const sum=e=>e.reduce((e,n)=>e+n,0);const[s,r]=[sum(n),sum(t)];if(s===0||r===0)return null;let[o,a]=[0,r];let c=[o,a];for(let s=0;s<e.length;s++){o+=n[s]
;a-=t[s];o+a<c[0]+c[1]&&(c=[o,a])}return[{actual:"positive",cases:s,errors:c[0]},{actual:"negative",cases:r,errors:c[1]}]}
const errors_total=(e,n)=>e.reduce((e,t)=>e+t[n],0);function expectedErrors(e,n){return n.reduce((n,{actual:t,cases:s})=>{const{cases:r,errors:o}=ofClass(e,t)
;return n+(r===0?0:o/r*s)},0)}function chanceOfSoFew(e,n){const t=errors_total(n,"errors");let s=[1];for(const{actual:r,cases:o,errors:a}of n){
const{cases:n,errors:c}=ofClass(e,r);const i=c+a;const l=Array.from({length:Math.min(t,i,o)+1},(e,t)=>i-t>n?0:Math.exp((0,ge.O)(i,t)+(0,ge.O)(n+o-i,o-t)-(0,
ge.O)(n+o,o)));s=Array.from({length:Math.min(t,s.length+l.length-2)+1},(e,n)=>s.reduce((e,t,s)=>s<=n&&n-s<l.length?e+t*l[n-s]:e,0))}
return Math.min(1,s.reduce((e,n)=>e+n,0))}function ofClass(e,n){return e.find(e=>e.actual===n)??{cases:0,errors:0}}function absoluteErrors(e,n){
const[t,s]=[e,n].map(({cases:e,absolute:n,moments:t})=>{const s=n/e;return{mean:s,variance:Math.max(0,t[0][2]/e-s*s)/e}})
;const r=Math.sqrt(t.variance+s.variance);const o=r===0?s.mean<t.mean?0:1:(0,Q.vr)((s.mean-t.mean)/r);return{before:t.mean,now:s.mean,chance:o}}const ve=1e-4
;const we=.05;const be=2e3;function judgeTooGood(e,n){const{raises:t,line:s}=e.predictions.tooGood;const r=[];const tell=(e,n,t,o={})=>{
const a=e==="copy"?"input":"prediction";r.push((0,u.g)({kind:a,aspect:e},n,{reasons:[t],plan_line:s,...o}))};const{reference:o,candidate:a,sameFiles:c}=n
;o.sha256===a.sha256&&tell("copy",c===false?"NOTE":t,{reason:"sameBytes"});const{score:i,label:l}=e.data;if(i!==null&&(i===l||isLabel(a))){
const e=i!==l&&isLabel(o);tell("leak",e?"NOTE":t,{reason:"scoreIsLabel",column:i})}const d=fewErrors(n);if(d!==null){const{reason:e,errors:n,cases:s}=d
;const r={value:n,unit:d.unit,cases:s};tell("no-errors",e.p===null?"NOTE":t,e,r)}return r}function isLabel({outcome:{scores:e}}){
if(e===null||e.scores.length!==2)return false;const[n,t]=[e.positives,e.negatives];return n[0]===0&&t[1]===0||t[0]===0&&n[1]===0}
function fewErrors({reference:e,candidate:n}){const[t,s]=[errorsOf(e.outcome),errorsOf(n.outcome)];const r=["answers","ranking"]
;const o=r.flatMap(e=>tooFew(e,t[e],s[e])??[]);return o.find(({reason:e})=>e.p!==null)??o[0]??tooSmall({reference:e,candidate:n})}function tooFew(e,n,t){
if(t===null||errors_total(t,"cases")===0)return null;const[s,r]=[errors_total(t,"cases"),errors_total(t,"errors")];const few=(n,t)=>({reason:{reason:"noError",
of:e,expected:n,p:t},errors:r,cases:s,unit:"count"});if(n===null||errors_total(n,"errors")===0)return r===0?few(0,null):null;const o=expectedErrors(n,t)
;if(r>Math.min(be,we*o))return null;const a=chanceOfSoFew(n,t);return a<ve?few(o,a):null}function tooSmall({reference:e,candidate:n}){
const[t,s]=[e.outcome.residuals,n.outcome.residuals];if(s===null||s.cases===0)return null;const few=(e,n,t)=>{const r={reason:"noError",of:"numbers",expected:n,
p:t};return{reason:r,errors:e,cases:s.cases,unit:"target"}};if(t===null||t.cases===0||t.absolute===0)return s.absolute===0?few(0,0,null):null
;const{before:r,now:o,chance:a}=absoluteErrors(t,s);return o<=we*r&&a<ve?few(o,r,a):null}var Me=t(65393);const ye=100
;function judgePlanWatch({unknown:e,isNew:n,changes:t,approval:s,judgedByBase:r}){const tell=e=>({kind:"plan",aspect:e});if(e!==null)return[(0,
u.g)(tell("unwatched"),"AMBER",{reasons:[{reason:"planUnwatched",why:e}]})];if(n)return[(0,u.g)(tell("new"),"NOTE",{reasons:[{reason:"planNew"}]})]
;if(t.length===0)return[];const o=s!==null&&s.by.length===0&&!r;const a=o?"AMBER":"NOTE";const c=new Map;const i=t.slice(0,ye).map(e=>{
const n=(c.get(e.place)??0)+1;c.set(e.place,n);const t=n===1?e.place:`${e.place} (${n})`;const{effect:s,sentence:r}=e;return(0,u.g)({...tell("changed"),
subject:t},(0,Me.pl)(e)?a:"NOTE",{reasons:[{reason:"planPart",effect:s,sentence:r}]})});const l=t.length-i.length;return[(0,u.g)(tell("changed"),"NOTE",{
value:t.length,unit:"count",reasons:[{reason:"planChanged",byBase:r}]}),...s===null?[]:[(0,u.g)(tell("approval"),a,{reasons:[reasonOf(s)]})],...i,...l>0?[(0,
u.g)(tell("more"),a,{reasons:[{reason:"planMore",more:l}]})]:[]]}function reasonOf({by:e,owners:n,unread:t}){return e.length>0?{reason:"planApproved",by:e}:{
reason:"planUnapproved",owners:n.slice(0,50),unread:t}}
const Oe=new Set(["scoresOutside","noPrediction","identicalWithin","classShare","versionUnexpected","wrongHosts","versionsUneven","clocksApart","outOfRange","notListed","rangeChanged","categoriesNew","categoriesGone","categoriesDiffer","levelChanged","cellsInvalid","cellsInfinite","cellsFormatted","categoriesSpelled","timesPlaceholder","scoresUnsummed","idsRepeated","timesUnreadable","timesInFuture"])
;function hidePrivate(e,n){const t=new Set(e.data.private);return n.map(e=>{const{subject:n,reasons:s}=e;if(n===null||!isOfColumn(e)||!t.has(n))return e
;if(!s.some(quotesCells))return e;const{where:r,...o}=e;return{...o,reasons:[{reason:"privateColumn"}]}})}function quotesCells(e){
return Oe.has(e.reason)&&!(e.reason==="noPrediction"&&!e.first)}function isOfColumn({kind:e}){
return["prediction","deployment","feature","input","drift"].includes(e)}var ke=t(54287);var Ee=t(47929);var je=t(46077);var Ne=t(48505);const xe=5;const Re=.1
;function noteShiftSinceLastReview(e,n,t){const s=t.findLast(n=>n.reference?.sha256===e);if(s===void 0)return[];const r=s.columns.flatMap(e=>{
const t=n.find(({name:n})=>n===e.name)?.against?.deciles;return t&&sameBins(e,t)?[{name:e.name,...shift(e,t)}]:[]});if(r.length===0)return[]
;const o=r.filter(({size:e,chance:n})=>e>=Math.max(Re,n)).sort((e,n)=>n.size-e.size);return[(0,u.g)({kind:"review",aspect:"distributions"},"NOTE",{
value:o.length,unit:"count",expected:{expected:"drift",test:"psi",threshold:Re,q:null},reasons:[{reason:"columnsShifted",since:s.at,of:r.length,
columns:o.slice(0,xe).map(({name:e,size:n})=>({name:e,size:n})),more:Math.max(0,o.length-xe)}]})]}function sameBins(e,{ends:n,categories:t,rows:s}){
return e.rows.length===s.length&&JSON.stringify([e.ends,e.categories])===JSON.stringify([n,t])}function shift({rows:e},{rows:n}){
const t=e.map((e,n)=>n).filter(t=>e[t]>0||n[t]>0);const[s,r]=[e,n].map(e=>t.map(n=>e[n]));const[o,a]=[s,r].map(e=>e.reduce((e,n)=>e+n,0))
;if(o===0||a===0)return{size:0,chance:1/0};return{size:(0,Ne.js)(s,r,.5),chance:(0,Ne.ge)(t.length,o,a)}}var Ae=t(35374);function cusum(e,n=.5,t=4){const s=[]
;let r=0;for(const o of e){Number.isNaN(o)||(r=Math.max(0,Math.min(r,t)+o-n));s.push(r)}const o=s.findIndex(e=>e>=t);return{sums:s,alarmAt:o<0?null:o}}
var Ce=t(72405);const _e=3;function selfStarting(e,n){let t=weightOf(e);let s=e.value;return n.map(e=>{if(e===null)return Number.NaN;const n=s-e.value
;const r=Math.sqrt(e.standardError**2+1/t);const o=r>0?n/r:n===0?0:Math.sign(n)*(1/0);if(e.standardError>0&&o<=_e){const n=weightOf(e);s+=n/(t+n)*(e.value-s)
;t+=n}return o})}function weightOf({standardError:e}){return 1/Math.max(e,1e-150)**2}function autocorrelation(e){const n=e.length;if(n<8)return null
;const t=e.reduce((e,n)=>e+n,0)/n;let[s,r]=[0,0];for(let o=0;o<n;o++){s+=(e[o]-t)**2;o>0&&(r+=(e[o]-t)*(e[o-1]-t))}return s>0?r/s:null}const Se=1.645
;function cusum_judgeSums(e,n,t,s){const r=e.history.cusum;if(r===null)return[];const{allowance:o,raises:a}=r;const c=t.filter(({reference:e})=>e?.sha256===s)
;const i=n.filter(({rule:e,check:n})=>e.gates&&n.kind==="metric");const l=(0,Ce.p)(r.threshold,o,i.length);return i.flatMap(n=>{
const{reference:t,candidate:s,difference:r}=n.comparison;if(!(0,ie.B)(s)||!(0,ie.B)(t)||!(0,ie.B)(r))return[];const i={cases:s.cases,value:s.value,
standardError:s.standardError,reference:t.value,difference:r.standardError};const d=[...c.map(e=>recorded(n,e)),i];const f=l+o
;const m=standardised(n,d).map(e=>Math.min(e,f));const h=cusum(m,o,l).sums.at(-1);const p=m.filter(e=>!Number.isNaN(e));const g=autocorrelation(p);return[(0,
u.g)((0,Ae.j)(n,"cusum"),(0,u.P)(h>=l&&p.length>1,a),{value:h,unit:"score",expected:{expected:"sum",threshold:l,allowance:o},reasons:[{reason:"fallsAddUp",
reviews:p.length},...g!==null&&g*Math.sqrt(p.length)>Se?[{reason:"reviewsAlike",correlation:g}]:[]],plan_line:e.history.line??n.rule.line})]})}
function recorded({check:e},n){const t=(0,ke.I)(e);const s=n.values.find(e=>e.check===t);if(!s?.measured||s.reference===null||s.difference===null)return null
;return{cases:s.cases,value:s.measured.value,standardError:s.measured.standard_error,reference:s.reference,difference:s.difference.standard_error}}
function standardised({rule:e,comparison:n},t){const{better:s}=le.Zv[e.metric];const r=n.reference;const o=t.map(n=>n===null||n.cases<e.minCases?null:n)
;if(n.paired)return o.map(e=>{if(e===null)return Number.NaN;const n=(0,Y.Hr)(e.reference,e.value,s);return e.difference>0?n/e.difference:n>0?1/0:0})
;const good=e=>-(0,Y.Hr)(0,e,s);return selfStarting({value:good(r.value),standardError:r.standardError},o.map(e=>e&&{value:good(e.value),
standardError:e.standardError}))}const Be=1.25;const Te=864e5;function judgePace({review:e,history:n},t,s){const r=t.at(-1);if(e===null||r===void 0)return[]
;const o=s.getTime()-Date.parse(r.at);const a=o>Be*e.milliseconds;return[(0,u.g)({kind:"review",aspect:"overdue"},(0,u.P)(a,n.overdue),{value:inDays(o),
unit:"days",expected:{expected:"pace",every:e.text},reasons:[{reason:"lastReview",at:r.at}],plan_line:n.line})]}
function judgeAge({review:e,history:n,data:t},{times:s,sha256:r},o,a){if(e===null)return[];const c={kind:"review",aspect:"stale"};const i={expected:{
expected:"pace",every:e.text},plan_line:n.line};const l=s?.span;if(l){const s=Math.max(0,a.getTime()-l.to)
;const r=s>Be*e.milliseconds+(t.labelsAfter?.milliseconds??0);return[(0,u.g)(c,(0,u.P)(r,n.stale),{...i,value:inDays(s),unit:"days",reasons:[{
reason:"newestRow",at:new Date(l.to).toISOString()}]})]}const d=o?.records.find(e=>e.candidate.sha256===r)
;if(d===void 0||a.getTime()-Date.parse(d.at)<=Be*e.milliseconds)return[];return[(0,u.g)(c,n.stale,{...i,reasons:[{reason:"sameData",at:d.at}]})]}
function judgeFetchedAge(e,n,t){const{review:s,history:r}=e;const o=(0,a.HT)(e)
;const c=o.reduce((e,{over:n})=>n!==null&&n.milliseconds>(e?.milliseconds??0)?n:e,null);const i=s??c;const l=t.getTime()-n
;const d=l<-Te||i!==null&&l>Be*i.milliseconds;return(0,u.g)({kind:"review",subject:"operations",aspect:"stale"},(0,u.P)(d,r.stale),{value:inDays(l),unit:"days",
expected:i===null?null:{expected:"pace",every:i.text},reasons:[{reason:"fetchedLongAgo",at:new Date(n).toISOString()}],plan_line:r.line})}function inDays(e){
return Math.round(e/Te*10)/10}const Pe=864e5;function earlierReviews(e,n){return e.records.filter(e=>e.candidate.sha256!==n.sha256)}
function againstLastReview(e,n){return e.flatMap(e=>{const{rule:t,comparison:s}=e;const{candidate:r}=s;const o=history_lastMeasured(e,n);if(!hasTrigger(e)||!(0,
ie.B)(r)||o===null)return[];const a=(0,Ae.Y)(r.value,t)-(0,Ae.Y)(o.value,t);const c=Math.hypot(r.standardError,o.standardError);const i=(0,Q.Zl)(.975)*c
;const l={value:a,standardError:c,interval:[a-i,a+i],cases:Math.min(r.cases,o.cases)};return[{...e,check:(0,Ae.j)(e),rule:{...t,green:null,amber:null,red:null,
falls:t.falls.filter(({from:e})=>e==="last review")},comparison:{...s,reference:o,difference:l},against:"last review"}]})}
function judgeReviews(e,n,{counts:{reference:t,candidate:s},measurements:r},o,a,c=a){const i=judgeAge(e,s,o,a)
;if(o===null)return[...notHeldAgainst(n.filter(hasTrigger),"noHistory"),...i];const l=earlierReviews(o,s)
;const u=n.filter(e=>hasTrigger(e)&&history_lastMeasured(e,l)===null)
;return[...o.records.length+o.faults.length===0?[Ie]:[],...notHeldAgainst(u,"noEarlierValue"),...cusum_judgeSums(e,n,l,t.sha256),...judgePace(e,l,c),...i,...noteShiftSinceLastReview(t.sha256,r.changes,l),...judgeFaults(o,a)]
}function judgeLeavingRed(e,n,t,s){const{leaveRedAfter:r,line:o}=e.history;const a=s.at(-1);if(a?.status!=="RED"||n.some(({status:e})=>e==="RED"))return[]
;const c=causesOf(s);const isGone=(e,n)=>c.every(t=>!e.has(t)&&!n.has(t));const i=isGone(raisedNow(n),unseenNow(t))
;const l=s.length-1-s.findLastIndex(e=>!isGone(...raisedThen(e)));const d=i?l+1:0;const f=d>=r;return[(0,u.g)(Ee.O,f?"GREEN":"RED",{value:d,unit:"count",
expected:{expected:"reviews",reviews:r},reasons:f?[{reason:"redLeft"}]:[{reason:"redStays",since:a.at}],plan_line:o})]}function causesOf(e){
const n=e.slice(e.findLastIndex(({status:e})=>e!=="RED")+1);const t=n.flatMap(({raised:e})=>e.filter(({status:e})=>e==="RED"))
;return[...new Set(t.map(({check:e})=>e))].filter(e=>e!==(0,ke.I)(Ee.O))}function raisedThen({raised:e,values:n}){const t=n.filter(({measured:e})=>e===null)
;return[new Set(e.map(({check:e})=>e)),new Set(t.map(({check:e})=>e))]}function raisedNow(e){const n=e.filter(({status:e})=>e==="AMBER"||e==="RED")
;return new Set(n.map(e=>(0,ke.I)(e)))}function unseenNow(e){const n=e.filter(({comparison:e})=>!(0,ie.B)(e.candidate));return new Set(n.map(({check:e})=>(0,
ke.I)(e)))}function judgePlanSince(e,n,{reference:t,candidate:s}){const{sha256:r}=e.source;const o=earlierReviews(n,s).at(-1);const a={plan_sha256:r,
reference:t,labelled:s.labelled,labels_sha256:s.leftovers?.sha256??null};const c=n.records.findLast(e=>e.candidate.sha256===s.sha256&&e.level==="RED"&&!(0,
je.so)(e,a));return[...o&&o.plan_sha256!==r?[(0,u.g)({kind:"review",aspect:"changed"},"NOTE",{reasons:[{reason:"planDiffers",since:o.at}]})]:[],...c?[(0,u.g)({
kind:"review",aspect:"same-data"},"RED",{reasons:[{reason:"sameDataRed",at:c.at,by:whatDiffers(c,a)}]})]:[]]}function whatDiffers(e,n){
if(e.plan_sha256!==n.plan_sha256)return"plan";return e.reference?.sha256!==n.reference?.sha256?"reference":"labels"}
const hasTrigger=({rule:e})=>e.falls.some(({from:e})=>e==="last review");function history_lastMeasured({check:e,rule:n},t){const s=(0,ke.I)(e)
;for(const{values:e}of t.toReversed()){const t=e.find(e=>e.check===s);if(!t?.measured||t.cases<n.minCases)continue
;const{value:r,standard_error:o,interval:a}=t.measured;return{value:r,standardError:o,interval:a,cases:t.cases}}return null}const Ie=(0,u.g)({kind:"review",
aspect:"first"},"NOTE",{reasons:[{reason:"firstReview"}]});function notHeldAgainst(e,n){return e.map(e=>(0,u.g)((0,Ae.j)(e),"NOTE",{reasons:[{reason:n}],
plan_line:e.rule.line}))}function judgeFaults({faults:e,records:n},t){const s=n.filter(({at:e})=>Date.parse(e)>t.getTime()+Pe)
;const r=e.filter(({kind:e})=>e==="cut off");const o=e.filter(({kind:e})=>e!=="cut off");const a={kind:"review"};const counted=e=>({value:e,unit:"count"})
;const c=[];o.length>0&&c.push((0,u.g)({...a,aspect:"history"},"AMBER",{...counted(o.length),reasons:[{reason:"linesUnread",...history_named(o)}]}))
;s.length>0&&c.push((0,u.g)({...a,aspect:"history-order"},"AMBER",{...counted(s.length),reasons:[{reason:"reviewsOutOfOrder",latest:s.at(-1).at}]}))
;r.length>0&&c.push((0,u.g)({...a,aspect:"history-cut-off"},"NOTE",{...counted(r.length),reasons:[{reason:"linesCutOff",...history_named(r)}]}));return c}
function history_named(e){return{lines:e.slice(0,3),more:Math.max(0,e.length-3)}}function judge(e,n){
const{features:t,counts:s,measurements:r,knownAnswers:o,behaviour:c,dependencies:i}=n;const{reference:l,candidate:u}=s
;const{past:d=null,now:f=null}=n.reviews??{};const m=d===null?[]:earlierReviews(d,u);const h=ruledMetrics(e,n);const p=answersToKeep(e,o)
;const g=m.findLast(({known_answers:e})=>e.length>0)?.known_answers??[];const v=[...(0,
pe.l)(e,[...h,...againstLastReview(h,m)]),...r.comparisons.slice(e.metrics.length).map(pe.d),...judgeEstimates(e,r),...judgeSegments(e,r),...o.map((n,t)=>judgeKnownAnswers(e,e.predictions.knownAnswers[t],n)),...noteChangedAnswers(e,g,p),...judgeBehaviour(e,c),...judgePredictions(e,l.predictions,u.predictions),...judgeDeployment(e,u),...judgeDependencies(e,i),...n.service?judgeOperations(e,n.service,m):[],...judgeFeatures(e,t,s,r.changes),...judgeInputs(e,t,s),...judgeLabelled(e,s),...judgeTooGood(e,s),...judgeTimes(e,s),...judgeDrift(e,t,r,u.labelled>0),...judgeDependence(e,r.dependence,u.labelled>0),...n.planWatch?judgePlanWatch(n.planWatch):[],...d===null?[]:judgePlanSince(e,d,s),...f===null?[]:judgeReviews(e,h,n,d,f,n.reviews?.due),...f!==null&&n.fetched&&(0,
a.HT)(e).length!==0?[judgeFetchedAge(e,n.fetched.at,f)]:[]]
;v.every(({status:e})=>e==="NOTE")?v.push(nothingGates("nothingGates")):h.length>0&&!v.some(showsThatItIsRight)&&v.push(nothingGates("noMetricGates"))
;v.push(...judgeUnjudged(h,u.labelled),...noteUnfilled(e));v.push(...judgeLeavingRed(e,v,h,m));const w=levelOf(v);return{plan:e.name,
plan_sha256:e.source.sha256,status:w,promote:w==="GREEN",reference:{rows:l.rows,sha256:l.sha256,snapshot:l.snapshot??null},candidate:{rows:u.rows,
sha256:u.sha256,snapshot:u.snapshot??null},...n.fetched?{operations:{lines:n.fetched.lines,sha256:n.fetched.sha256}}:{},findings:hidePrivate(e,v),
...p.length>0?{known_answers:p}:{}}}function judgeUnjudged(e,n){if(n===0||e.some(({rule:e})=>e.gates))return[];return[(0,u.g)({kind:"plan",
aspect:"labels-unjudged"},"AMBER",{value:n,unit:"count",reasons:[{reason:"labelsUnjudged"}]})]}function noteUnfilled(e){if(!(0,c.Kc)(e))return[];return[(0,
u.g)({kind:"plan",aspect:"unfilled"},"NOTE",{reasons:[{reason:"unfilled"}],plan_line:(0,c.E3)(e)})]}function nothingGates(e){return(0,u.g)({kind:"plan",
aspect:"no-gate"},"AMBER",{reasons:[{reason:e}]})}function showsThatItIsRight({kind:e,aspect:n,status:t}){
return t!=="NOTE"&&(e==="metric"||e==="edge"||e==="known-answer"&&n===null)}function levelOf(e){return(0,i.Q)(e.map(({status:e})=>e).filter(e=>e!=="NOTE"))}
function checkOf(e,n,t){return{kind:e,subject:n,aspect:null,metric:t.metric,class:t.class}}function ruledMetrics(e,{counts:n,measurements:t}){
const{reference:s,candidate:r,paired:o}=n;return[...e.metrics.map((e,n)=>({check:checkOf("metric",null,e),rule:e,comparison:t.comparisons[n],outcomes:{
reference:s.outcome,candidate:r.outcome,paired:o}})),...e.edgeCases.flatMap(({name:e,where:n,metrics:o},a)=>o.map((o,c)=>({check:checkOf("edge",e,o),rule:o,
comparison:t.edgeCases[a].comparisons[c],outcomes:{reference:s.edgeCases[a].outcome,candidate:r.edgeCases[a].outcome,paired:null},where:n})))]}var De=t(36483)
;var $e=t(33814);function effectiveSize(e){const n=e.length;const t=e.reduce((e,n)=>e+n,0)/n;let[s,r]=[0,0];for(let o=0;o<n;o++){const n=e[o]-t;s+=n*n
;o>0&&(r+=n*(e[o-1]-t))}if(!(s>0))return{size:n,correlation:0};const o=r/s;const a=Math.min(1-1/n,Math.max(0,o+(1+4*o)/n));return{
size:Math.max(1,n*(1-a)/(1+a)),correlation:a}}var Fe=t(28962);var qe=t(970);const Le=.001;const Je=30;const reach=e=>(0,Q.Zl)(1-Le/Math.max(1,e))
;function shareMembers(e,n,t){const s=(0,qe.GL)(e);const r=reach(n.length);const bad=({rows:e,met:n})=>t==="higher"?e-n:n;const o={rows:sum(n,({rows:e})=>e),
bad:sum(n,bad)};return n.flatMap(e=>{const n={rows:e.rows,bad:bad(e)};const a={rows:o.rows-n.rows,bad:o.bad-n.bad};if(n.rows<Je||a.rows<Je)return[]
;const[c,i]=[n.bad/n.rows,a.bad/a.rows];const bounded=e=>({value:e.bad/e.rows,bounds:(0,Fe.r)(e.bad/s,e.rows/s,r)});const[l]=(0,X.d)(bounded(n),bounded(a))
;const shown=e=>t==="higher"?1-e:e;return[{name:e.name,value:shown(c),others:shown(i),rows:Math.round(n.rows),times:timesOf(c,i),beyond:l>0}]})}
function quantileMembers({rows:e,value:n,blocks:t,members:s},r){const o=t?.reduce((e,n)=>e+n.met,0)??r*e;const a=(0,qe.GL)({met:o,
rows:t===null?e:sum(t,e=>e.rows),blocks:t});const c=reach(s.length);return s.flatMap(({name:e,rows:t,value:s,others:o,beyond:i})=>{
if(t<Je||Number.isNaN(o)||Number.isNaN(n))return[];const[l]=(0,Fe.r)(i/a,t/a,c);return[{name:e,value:s,others:o,rows:t,times:timesOf(s,o),beyond:l>1-r}]})}
function meanMembers({members:e},n,t){const s=reach(e.length);const r={rows:sum(e,({rows:e})=>e),sum:sum(e,e=>e.sum),squares:sum(e,({squares:e})=>e)}
;return e.flatMap(e=>{const o={rows:r.rows-e.rows,sum:r.sum-e.sum,squares:r.squares-e.squares};if(e.rows<Je||o.rows<Je)return[];const[a,c]=[e,o].map(e=>{
const t=e.sum/e.rows;return{mean:t,error:Math.max(0,e.squares/e.rows-t*t)/e.rows*n}});const i=t==="lower"?a.mean-c.mean:c.mean-a.mean
;const l=t==="lower"?timesOf(a.mean,c.mean):timesOf(c.mean,a.mean);return[{name:e.name,value:a.mean,others:c.mean,rows:e.rows,times:l,
beyond:i>s*Math.sqrt(a.error+c.error)}]})}function valueMembers(e,n){const t=reach(e.size);const s=[...e].map(([e,n])=>{const t=sum(n,e=>e)/n.length
;const s=sum(n,e=>(e-t)**2)/Math.max(1,n.length-1);return{name:e,mean:t,values:n.length,error:s/effectiveSize(n).size}});return s.flatMap(e=>{
const r=s.filter(n=>n!==e);if(r.length===0)return[];const o=sum(r,({mean:e})=>e)/r.length;const a=sum(r,e=>e.error)/r.length**2
;const c=n==="lower"?e.mean-o:o-e.mean;const i=n==="lower"?timesOf(e.mean,o):timesOf(o,e.mean);return[{name:e.name,value:e.mean,others:o,rows:e.values,times:i,
beyond:c>0&&c>=t*Math.sqrt(e.error+a)}]})}function timesOf(e,n){if(!(e>0))return 0;return n>0?e/n:1/0}function sum(e,n){return e.reduce((e,t)=>e+n(t),0)}
var ze=t(84484);var We=t(37331);function meanOf({rows:e,sum:n,blocks:t}){if(e===0)return(0,K.n2)("noneCounted",0);if(!(0,qe.LP)(t))return(0,K.n2)("fewBlocks",e)
;const s=Math.sqrt((0,$e.d)(t.map(e=>({y:e.sum,x:e.rows}))));return symmetric(n/e,s,e,t.length-1)}function meanOverTime(e){const n=e.length;if(n<Ue)return(0,
K.n2)("fewValues",n);const t=e.reduce((e,n)=>e+n,0)/n;const s=e.reduce((e,n)=>e+(n-t)**2,0)/(n-1);const{size:r}=effectiveSize(e);if(r<Ve)return plainValue(t,n)
;return symmetric(t,Math.sqrt(s/(1-1/r)/r),n,r-1)}const Ve=8;function plainValue(e,n){return{value:e,standardError:0,cases:n,bounds:()=>[e,e],
proof:()=>[-1/0,1/0]}}const Ue=20;function rateOf({rows:e,span:n,bins:t},s){const r=n===null?0:n.to-n.from;if(e===0)return(0,K.n2)("noneCounted",0)
;if(!(r>0))return(0,K.n2)("noSpan",e);const o=s/r;if(t.length<Ue){const bounds=n=>{const t=(0,Q.vr)(-n);const s=(0,ze.l1)(t,2*e)/2;const r=(0,
ze.l1)(1-t,2*e+2)/2;return[s*o,r*o]};return{value:e*o,standardError:Math.sqrt(e)*o,cases:e,bounds:bounds}}const a=t.length;const c=e/a
;const i=t.reduce((e,n)=>e+(n.rows-c)**2,0)/(a-1);return symmetric(e*o,Math.sqrt(Math.max(e,i*a))*o,e,a-1,0)}function symmetric(e,n,t,s,r=-1/0){return{value:e,
standardError:n,cases:t,bounds(t){const o=(0,We.t)(t,s)*n;return[Math.max(r,e-o),e+o]}}}var Ge=t(61600);function measureCounted(e,n,t){return{rule:e,
candidate:n===null?(0,K.n2)("noColumn",0):statisticOf(e,n),reference:t===null?(0,K.n2)("noColumn",0):statisticOf(e,t),plain:n?.kind==="starts",
points:n===null?[]:pointsOf(e,n),blocks:blocksOf(n),covered:null,members:n===null||e.by===null?null:membersOf(e,n)}}
function statisticOf({measures:e,objective:n},t){switch(t.kind){case"share":{const e=(0,qe.tC)(t);return n===null?e:(0,qe.Lj)((0,qe.i)(e),n)}case"quantile":
return(0,Ge.Y)(t,e.kind==="quantile"?e.quantile:Number.NaN);case"mean":return meanOf(t);case"rate":
return rateOf(t,e.kind==="rate"?e.per.milliseconds:Number.NaN);case"starts":return t.rows===0?(0,K.n2)("noneCounted",0):plainValue(t.starts,t.rows)}}
function blocksOf(e){if(e===null||e.kind==="starts")return null;if(e.kind==="rate")return e.bins.length>1?e.bins.length:null;return(0,
qe.LP)(e.blocks)?e.blocks.length:null}function pointsOf({measures:e,objective:n},t){const drawn=(e,n)=>(e??[]).map(e=>{const t=n(e);return{from:e.from,to:e.to,
value:Number.isFinite(t)?t:null,cases:e.rows}});switch(t.kind){case"share":{if(n===null)return drawn(t.blocks,({met:e,rows:n})=>e/n);let e=0
;return drawn(t.blocks,({met:s})=>{e+=s;return 1-e/(t.rows*(1-n))})}case"quantile":return drawn(t.blocks,({value:e})=>e);case"mean":
return drawn(t.blocks,({sum:e,rows:n})=>e/n);case"rate":{const n=e.kind==="rate"?e.per.milliseconds:Number.NaN
;return t.bins.length<2?[]:drawn(t.bins,({from:e,to:t,rows:s})=>s/(t-e)*n)}case"starts":return[]}}function membersOf(e,n){const t=(0,a.Kd)(e)??"lower"
;if(n.kind==="share"){const s=e.objective===null?t:"lower";return shareMembers(n,n.members,s)}
if(n.kind==="quantile")return quantileMembers(n,e.measures.kind==="quantile"?e.measures.quantile:Number.NaN);if(n.kind!=="mean")return null
;return meanMembers(n,meanEffect(n),t)}function meanEffect(e){if(!(0,qe.LP)(e.blocks))return 1;const n=e.members.reduce((e,n)=>e+n.squares,0)
;const t=e.members.reduce((e,n)=>e+n.rows,0);const s=e.sum/e.rows;const r=(n/t-s*s)/e.rows;const o=(0,$e.d)(e.blocks.map(({sum:e,rows:n})=>({y:e,x:n})))
;return r>0?Math.max(1,o/r):1}function measureFetched(e,n){const t={rule:e,reference:(0,K.n2)("noReference",0),points:[],blocks:null,covered:null,members:null}
;const s=n?.byName.get(e.name)??[];const r=s.filter(n=>n.counts!==null===(e.measures.kind==="ratio"));if(n===null||r.length===0)return{...t,candidate:(0,
K.n2)("notFetched",0),plain:false};const o=e.measures.kind==="ratio"?ratio(e,r):values(e,r);const{covered:a,why:c}=coverage(e,r);return{...t,...o,covered:a,
candidate:c===null?o.candidate:(0,K.n2)(c,o.candidate.cases)}}function ratio(e,n){const t=stretchesOf(n);const s={met:t.reduce((e,{good:n})=>e+n,0),
rows:t.reduce((e,{total:n})=>e+n,0),blocks:t.map(({good:e,total:n})=>({met:e,rows:n}))};const r=(0,qe.tC)(s)
;const o=e.measures.kind==="ratio"&&e.measures.counts==="bad"?(0,qe.i)(r):r;const a=e.measures.kind==="ratio"&&e.measures.counts==="bad";let[c,i]=[0,0]
;const l=t.map(({from:n,to:t,good:r,total:o})=>{c+=o-r;i+=o;const l=e.objective===null?null:i>0?1-c/(s.rows*(1-e.objective)):null;const u=o>0?a?1-r/o:r/o:null
;return{from:n,to:t,value:e.objective===null?u:l,cases:o}});return{candidate:e.objective===null?o:(0,qe.Lj)(r,e.objective),plain:false,points:l,blocks:(0,
qe.LP)(s.blocks)?s.blocks.length:null,members:e.by===null?null:shareMembers(s,memberCounts(n),"higher")}}function stretchesOf(e){const n=new Map
;for(const{from:t,to:s,counts:r}of e){if(t===null||r===null)continue;const e=`${t} ${s}`;const o=n.get(e)??{from:t,to:s,good:0,total:0};o.good+=r.good
;o.total+=r.total;n.set(e,o)}return[...n.values()].sort((e,n)=>e.from-n.from)}function memberCounts(e){const n=new Map;for(const{by:t,counts:s}of e){
if(t===null||s===null)continue;const e=n.get(t)??{name:t,rows:0,met:0};e.rows+=s.total;e.met+=s.good;n.set(t,e)}return[...n.values()]}function values(e,n){
const t=new Map;for(const{to:e,value:s}of n)t.set(e,[...t.get(e)??[],s]);const s=[...t].map(([e,n])=>({from:null,to:e,value:n.reduce((e,n)=>e+n,0)/n.length,
cases:null}));const r=new Map;for(const{by:e,value:t}of n)e!==null&&r.set(e,[...r.get(e)??[],t]);const o=fetched_statisticOf(e,s);const c=(0,a.Kd)(e);return{
candidate:o,plain:"value"in o&&!Number.isFinite(o.proof?.(1)[0]??0),points:s.length>1?s:[],blocks:null,members:e.by===null||c===null?null:valueMembers(r,c)}}
function fetched_statisticOf({measures:e},n){const t=n.map(({value:e})=>e);if(e.kind==="values")return meanOverTime(t);if(t.length>=Ue)return meanOverTime(t)
;return t.length===1?plainValue(t[0],1):(0,K.n2)("severalValues",t.length)}const Ze=.9;function coverage({over:e,measures:n},t){if(e===null)return{covered:null,
why:null};const s=Math.max(...t.map(({at:e})=>e));const r=Math.max(...t.map(({to:e})=>e));const o=s-r;if(n.kind==="value")return{covered:null,
why:o>1e3?"stopped":null};const a=n.kind==="values"?n.every.milliseconds:stepOf(t);if(o>Math.max(a/2,1e3))return{covered:null,why:"stopped"}
;const c=new Set(t.map(({to:e})=>e));const i=n.kind==="values"?c.size*a:spanned(t);const l=Math.min(1,i/e.milliseconds);return{covered:l>.999?null:l,
why:l<Ze?"gaps":null}}function stepOf(e){return Math.max(0,...e.map(({from:e,to:n})=>e===null?0:n-e))}function spanned(e){
return stretchesOf(e).reduce((e,{from:n,to:t})=>e+t-n,0)}const He=1e-4;const Ke=20;const Xe=30;function measureHosts(e,n){if(e===null||e.length===0)return null
;return{hosts:e.length,versions:unevenVersions(e,n),clocks:clocksOf(e)}}function unevenVersions(e,n){const t=e.reduce((e,n)=>e+n.rows,0);const s=new Map
;for(const{versions:n}of e)for(const[e,t]of n??[])s.set(e,(s.get(e)??0)+t);const r=Math.max(1,e.length*s.size);return[...s].flatMap(([s,o])=>{
if(n!==null&&!n.includes(s))return[];const a=o/t;const of=e=>e.versions?.get(s)??0;const c=e.filter(e=>of(e)===0&&e.rows*Math.log1p(-a)<Math.log(He/r))
;if(c.length===0)return[];const i=e.filter(e=>of(e)>0);return[{version:s,on:i.map(({name:e})=>e),notOn:c.map(({name:e})=>e)}]})}function clocksOf(e){
const n=e.filter(({rows:e,first:n,last:t})=>e>=Xe&&Number.isFinite(n)&&t>n);if(n.length<2)return null;const t=n.reduce((e,{rows:n})=>e+n,0)
;if(n.every(({ahead:e})=>e!==null)){const e=middle(n.map(({ahead:e})=>e));return{...hosts_apart(n.map(({name:n,ahead:t})=>({name:n,ahead:(t-e)/1e3}))),cases:t}}
const s=n.map(e=>({name:e.name,ahead:(hosts_stepOf(e)||shiftOf(e,n))/1e3}));return{...hosts_apart(s),cases:t}}function hosts_apart(e){
const n=e.map(({ahead:e})=>e);const t=e.filter(({ahead:e})=>e!==0).sort((e,n)=>Math.abs(n.ahead)-Math.abs(e.ahead));return{apart:Math.max(...n)-Math.min(...n),
hosts:t}}function hosts_stepOf({inOrder:e}){return e!==null&&Math.abs(e.ahead)>6*e.error?e.ahead:0}function shiftOf(e,n){
const t=e.first-middle(n.map(e=>e.first));const s=e.last-middle(n.map(e=>e.last));const r=Math.max(...n.map(({rows:e,first:n,last:t})=>(t-n)/e))
;const[o,a]=[Math.min(Math.abs(t),Math.abs(s)),Math.max(Math.abs(t),Math.abs(s))];if(t*s<=0||o<Ke*r||a-o>Ke*r)return 0;return a>(e.last-e.first)/2?0:(t+s)/2}
function middle(e){const n=[...e].sort((e,n)=>e-n);const t=n.length>>1;return n.length%2===1?n[t]:(n[t-1]+n[t])/2}function measureOperations(e,n,t){const s=(0,
a.c_)(e);const found=r=>{if(r===null)return null;if((0,a.cg)(r.measures)){const n=(0,a.HT)(e).find(e=>e===r);return t==="not asked"?null:measureFetched(n,t)}
const o=s.indexOf(r);const c=s[o];if(n===null)return{...measureCounted(c,null,null),candidate:(0,K.n2)("notCounted",0)}
;return measureCounted(c,n.candidate.measures[o]??null,n.reference.measures[o]??null)};const{restarts:r,hardwareErrors:o,clockSkew:c,version:i}=e.deployment
;return{measures:e.operations.map(found).filter(e=>e!==null),restarts:found(r),hardwareErrors:found(o),clockSkew:found(c.fetched),
hosts:measureHosts(n?.candidate.hosts??null,i?.expect??null)}}const Qe=50;function operationsShown(e,{measures:n}){if(n.length===0)return{};return{
operations:n.map(({rule:n,candidate:t,reference:s,plain:r,points:o,members:a})=>({name:n.name,candidate:(0,K.jh)(t,.95),reference:(0,K.jh)(s,.95),plain:r,
points:o,members:(a??[]).slice(0,Qe).map(({name:t,value:s,rows:r})=>({name:n.by!==null&&e.data.private.includes(n.by)?null:t,value:s,rows:r}))}))}}
var Ye=t(33730);var en=t(229);var nn=t(20564);var tn=t(16454);var sn=t(30836);var rn=t(52546);const on=12;const an=5;const cn={where:null,wrong:true,most:500,
columns:"all"};function rowsBehind(e){const n=e.filter(({kind:e,status:n})=>n==="RED"||n==="AMBER"||e==="segment")
;return new Map(n.filter(({where:e})=>e!==void 0).slice(0,on).map(({check:e,kind:n,where:t})=>{const s=n==="edge"||n==="segment";return[e,{where:t,wrong:s,
most:an,columns:"telling"}]}))}function samplesByCheck(e,n){const t=Object.create(null);[...e.keys()].forEach((e,s)=>{const r=n[s];r&&r.total>0&&(t[e]=r)})
;return t}var ln=t(19014);var un=t(87342);function writtenVerdict({plan:e,plan_sha256:n,findings:t,...s},r,o=null){return{version:2,plan:e,plan_sha256:n,
greenlight:r,...o===null?{}:{model:o},...s,findings:t.map(written)}}function written(e){return{check:(0,ke.I)(e),...e,rule:(0,un.Y3)(e),message:(0,un.iU)(e)}}
var dn=t(28889);var fn=t(28009);async function check(e){const n=await(0,ln.Cz)(e.out);try{const t=await reviewed(e)
;await(e.log??nn.K).stage("report",()=>n.put([...e.beside?.(t)??[],...(0,dn.R8)(t)],async()=>e.history?.append((0,tn.z)(t))));tellVerdict(t,e.log??nn.K)
;return t}catch(e){await n.leave();throw e}}async function reviewed(e){const{open:n,now:t,log:s=nn.K}=e;const r=await s.stage("plan",async()=>e.judgeBy??(0,
en.m)(e.plan));s.know({plan:r.name,plan_sha256:r.source.sha256});const a=await s.stage("history",()=>e.history?.read(r.name))??null
;const c=await s.stage("operations",()=>fetchedBefore(e.operations??[]));const i=await s.stage("read",()=>n?n(r,e,t):(0,o.q)(r,e,e))
;const l=await review(r,i,a,{...e,operations:c}).finally(()=>i.close());n||(l.drillDown=(0,rn.q)(l.verdict,e));return l}async function fetchedBefore(e){
return e.length===0?null:(0,Ye.R)(e)}
async function review(e,n,t,{now:o,due:a=o,runUrl:c=null,commit:i=null,planWatch:l=null,model:u=null,operations:d=null,log:f=nn.K}){const m=(0,
r.O)(await f.stage("count",()=>n.counts()),"count both sets");f.know({reference:digestOf(m.reference),candidate:digestOf(m.candidate)});const h=(0,
r.l)(await n.pairs());const p=(0,De.M_)(e,m,h);const g=(0,r.l)(await n.sampleRows([cn]));const v=(0,
r.O)(await f.stage("segments",()=>n.segments()),"search for weak segments");const w=(0,r.O)(await f.stage("columns",()=>n.summaries()),"count columns")
;const b=(0,r.O)(await n.slices((0,De.Xq)(e,v)),"count weak segments");const{features:M}=n;const y=measureOperations(e,(0,r.l)(await n.operations()),d)
;const O=await f.stage("measure",()=>({...(0,De.xP)(e,p,{features:M,columns:w.measured},b),...operationsShown(e,y)}));const k={features:M,counts:(0,
s.jV)(m,w.totals,h,v),measurements:O,knownAnswers:(0,r.O)(await n.knownAnswers(),"look up known answers"),behaviour:(0,
r.O)(await n.behaviour(),"look up the pairs of behaviour cases"),dependencies:(0,r.O)(await n.dependencies(),"find dependencies"),reviews:{past:t,now:o,due:a},
service:y,fetched:d==="not asked"?null:d,planWatch:l};const E=await f.stage("judge",()=>judge(e,k));const j=writtenVerdict(E,fn.r,u)
;const N=rowsBehind(j.findings);const x={plan:e,verdict:j,measurements:O,wrongRows:g?.[0]??null,findingRows:samplesByCheck(N,(0,
r.l)(await n.sampleRows([...N.values()]))??[]),drillDown:{},trend:[],made:{at:o.toISOString(),version:fn.r,runUrl:c,commit:i}};t!==null&&(x.trend=(0,
sn.RS)(t,(0,tn.z)(x)));return x}function digestOf({rows:e,sha256:n}){return{rows:e,sha256:n}}function tellVerdict({verdict:e},n,t){const s=t===void 0?{}:{
period:t};for(const{check:t,kind:r,status:o,value:a,interval:c,reference:i,cases:l}of e.findings)n.tell("finding",{...s,check:t,kind:r,status:o,value:a,
interval:c,reference:i,cases:l});const{status:r,promote:o,findings:a}=e;n.tell("verdict",{...s,status:r,promote:o,findings:a.length})}}),2868:((e,n,t)=>{t.d(n,{
Am:()=>growth,Jp:()=>copiesIn,X4:()=>r,_H:()=>isBeyondChance,y9:()=>o});var s=t(92698);const r=.01;const o={category:.01,rangeEnd:.025,cardinality:.1,
missing:.02};function isBeyondChance(e,n,t,s=1){return e.p**(1/s)<n&&e.size>=o[t]}function copiesIn({reference:e,candidate:n}){
return Math.max(1,...[e,n].map(({outcome:e})=>copies(e.grouped?.group??null)))}function copies(e){if(e===null||e.length===0)return 1;const n=new Map;let t=0
;for(const s of e)s<0?t++:n.set(s,(n.get(s)??0)+1);for(const e of n.values())t+=e**2;return t/e.length}function growth(e,n){
const t=n.cells/n.rows-e.cells/e.rows;if(t<=0)return{p:1,size:t};const r=e.cells+n.cells;const o=(0,s.w)(e.rows+n.rows,r,n.rows,n.cells);return{p:Math.exp(o),
size:t}}}),87820:((e,n,t)=>{t.d(n,{P:()=>raised,g:()=>finding});function finding({kind:e,subject:n=null,aspect:t=null,metric:s=null,class:r=null},o,a={}){return{
kind:e,subject:n,aspect:t,metric:s,class:r,status:o,value:null,unit:null,interval:null,reference:null,cases:null,bounds:null,expected:null,reasons:[],
plan_line:null,...a}}function raised(e,n){return e?n:"GREEN"}}),15511:((e,n,t)=>{t.d(n,{$e:()=>noFall,DR:()=>judgeFall,Hr:()=>worsening,Tn:()=>inPoints})
;var s=t(52769);function worsening(e,n,t){if(t==="zero")return Math.abs(n)-Math.abs(e);return t==="higher"?e-n:n-e}function inPoints(e,n){
return e.relative?e.value*Math.abs(n):e.value}function judgeFall(e,n,{from:t,amber:r,red:o},a){if(!(0,s.B)(n))return{level:"AMBER",reasons:[noFall(t,n)]}
;const c=worsening(n.value,e.value,a);for(const[e,s]of[["RED",o],["AMBER",r]])if(s&&c>=inPoints(s,n.value))return{level:e,reasons:[{reason:"fellFrom",level:e,
from:t,earlier:n.value,by:c,amount:s}]};return{level:"GREEN",reasons:[]}}function noFall(e,n){return{reason:"noFall",from:e,why:n.noEvidence,class:n.class??null
}}}),96599:((e,n,t)=>{t.d(n,{l:()=>judgeMetrics,d:()=>noteMetric});var s=t(34623);var r=t(52769);var o=t(34036);var a=t(71206);var c=t(87820);var i=t(33447)
;var l=t(15511);var u=t(16567);var d=t(69443);var f=t(76210);function correlations(e){const n=e.map(sidesOf);const product=(t,s)=>{
if(e[t].outcomes.candidate!==e[s].outcomes.candidate)return 0;return n[t].reduce((e,t)=>{const r=n[s].find(({of:e})=>e===t.of);return e+(r?covariance(t,r):0)
},0)};const t=e.map((e,n)=>product(n,n));return e.map((n,s)=>e.map((e,n)=>{if(s===n)return 1;const r=Math.sqrt(t[s]*t[n])
;return r>0?Math.min(1,Math.max(-1,product(s,n)/r)):0}))}function covariance(e,n){for(const t of e.vectors){const e=n.vectors.find(({kind:e})=>e===t.kind)
;if(!e)continue;let s=0;for(let n=0;n<t.influence.length;n++)s+=(t.weights[n]??1)*t.influence[n]*e.influence[n];return s}return 0}
function sidesOf({metric:e,class:n,outcomes:t,fall:s}){const{reference:r,candidate:o,paired:a}=t;const c=a!==null&&a.cases===o.cases?a:null;if(c){const t=(0,
d.G)(e,n,c.candidate);const r=s?(0,d.G)(e,n,c.reference):null;if(!t||s&&!r)return[];const o=r?t.map((e,n)=>e-r[n]):t;return[{of:c,vectors:[{weights:[],
influence:o,kind:"cases"}]}]}const i=s&&r?[o,r]:[o];return i.map(t=>({of:t,vectors:vectorsOf(e,n,t)}))}function vectorsOf(e,n,{confusion:t,scores:s}){
const r=t&&s?cutOf(t,s):null;if((0,o.sN)("decisions",e)){const o=t&&(0,f.V)(e,t,n);if(!o||typeof o==="string")return[];const a={weights:t.table,
influence:o.perCell,kind:"cells"};if(!s||r===null)return[a];const c=t.positive;const at=e=>s.scores.map((n,t)=>o.perCell[2*e+(t>=r?c:1-c)])
;return[a,onScores(s,at(c),at(1-c))]}if((0,o.sN)("scores",e)&&s){const n=(0,d.r)(e,s);return n?[onScores(s,n.positive,n.negative)]:[]}return[]}
function onScores({positives:e,negatives:n},t,s){const r=e.length;const[o,a]=[new Float64Array(2*r),new Float64Array(2*r)];o.set(e);o.set(n,r)
;for(let o=0;o<r;o++){a[o]=e[o]===0?0:t[o];a[r+o]=n[o]===0?0:s[o]}return{weights:o,influence:a,kind:"scores"}}
function cutOf({table:e,positive:n},{positives:t,negatives:s}){if(n===null||e.length!==4)return null;let[r,o]=[e[3*n],e[2*(1-n)+n]];let a=t.length
;while(a>0&&(r>0||o>0)){a--;r-=t[a];o-=s[a]}return r===0&&o===0?a:null}var m=t(42512);var h=t(75966);var p=t(81266);const g=2e4
;function significantTogether(e,n,t){const s=e.map(()=>false);for(;;){const r=[...e.keys()].filter(e=>!s[e])
;const o=criticalValue(r.map(e=>r.map(t=>n[e][t])),t);const a=r.filter(n=>e[n]>=o);if(a.length===0)return s;for(const e of a)s[e]=true}}
function criticalValue(e,n){const t=e.length;const s=(0,h.Zl)(1-n);if(t<2)return s;const r=(0,h.Zl)(1-n/t)
;const o=Float64Array.from(correlatedDraws(e),e=>Math.max(...e)).sort();return Math.min(r,Math.max(s,o[Math.ceil(g*(1-n))-1]))}function correlatedDraws(e){
const n=e.length;const t=cholesky(e);const s=(0,p.pV)((0,p.sK)(n));const r=new Float64Array(n);return Array.from({length:g},()=>{const e=new Float64Array(n)
;for(let o=0;o<n;o++){r[o]=s();for(let n=0;n<=o;n++)e[o]+=t[o][n]*r[n]}return e})}function cholesky(e){const n=e.map(e=>e.map(()=>0));e.forEach((e,t)=>{
for(let s=0;s<=t;s++){let r=e[s];for(let e=0;e<s;e++)r-=n[t][e]*n[s][e];t===s?n[t][t]=Math.sqrt(Math.max(0,r)):n[t][s]=n[s][s]>1e-9?r/n[s][s]:0}
const s=Math.sqrt(n[t].reduce((e,n)=>e+n*n,0));s>0&&(n[t]=n[t].map(e=>e/s))});return n}var v=t(97545);const w=.8;function isProven({seen:e,proves:n},t){
return isWithin((0,m.U5)(e,t),n)}function scoreOf(e){const{seen:n,proves:t}=e;if(!isProven(e,0)){const e=-Math.abs(n.value-t.value)/(0,m.X6)(n)
;return Number.isFinite(e)?Math.max(-10,e):0}let[s,r]=[0,10];for(let n=0;n<30;n++){const n=(s+r)/2;isProven(e,n)?s=n:r=n}return s}
function isReached({seen:e,red:n}){return n!==null&&(0,i.D)(e.value,n)}function clears({seen:e,green:n,neither:t},s){const r=(0,m.jd)(e,(0,h.Zl)(s))
;return(n===null||isWithin(r,n))&&t.every(e=>isOutside(r,e))}function isBetween(e,n){const{claim:t,seen:s,red:r,proves:o,green:a,neither:c}=e;const l=(0,
m.U5)(s,(0,h.Zl)(n));const u=c.filter(e=>e!==r);if(t!==null&&o!==null&&o.text==="")return!isReached(e)&&isWithin(l,o)&&u.some(e=>(0,i.D)(s.value,e))
;if(r&&!isOutside(l,r))return false;return a?isOutside(l,a):u.some(e=>isWithin(l,e))}function isWithin([e,n],t){return(0,i.D)(t.operator.startsWith(">")?e:n,t)}
function isOutside([e,n],t){return!(0,i.D)(e,t)&&!(0,i.D)(n,t)}function casesToSettle({metric:e,claim:n,seen:t,red:s,proves:r,green:o,neither:a},c){
const l=s!==null&&(0,i.D)(t.value,s);const u=l?[r]:[o,...a].filter(e=>e!==null);const d=(0,h.Zl)(c.green);const[[f,p],g]=[(0,m.U5)(t,d),(0,m.jd)(t,d)]
;const b=n!==null&&!l&&f<=0&&p>=0?0:t.value;const M=Math.min(...u.map(e=>Math.abs(b-e.value)));const y=(0,m.X6)(t);if(!(M>0)||!(y>0))return null;const O=(0,
v.h)({cases:e.comparison.candidate.cases,standardError:y,margin:M,confidence:l?c.red:c.green,power:w,missed:l?0:Math.max(f-g[0],g[1]-p)})
;return Number.isFinite(O)&&O<1e12?Math.ceil(O):null}function prove(e,n,t="fall"){const s=new Map(e.map(e=>[e,proofOf(e,t)]))
;const r=[...s.values()].flatMap(({criteria:e})=>e).filter(({metric:{rule:e,comparison:n},red:t})=>e.gates&&t!==null&&n.candidate.cases>=e.minCases)
;const o=provenTogether(r,1-n);const a={green:n,red:1-(1-n)/Math.max(1,r.length)};return new Map(e.map(e=>[e,combine(s.get(e),o,a)]))}
function combine({criteria:e,impossible:n},t,s){const r=e.filter(e=>t.has(e));if(r.length>0){const e=r.map(({claim:e})=>({reason:"provenRed",claim:e}));return{
level:"RED",reasons:e,casesNeeded:null}}if(n.length>0)return{level:"AMBER",reasons:n,casesNeeded:null};const o=e.filter(e=>!clears(e,s.green))
;if(o.length===0)return{level:"GREEN",reasons:[],casesNeeded:null};const a=o.filter(e=>isBetween(e,s.green));if(a.length>0){const e=a.map(({claim:e})=>({
reason:"provenBetween",claim:e}));return{level:"AMBER",reasons:e,casesNeeded:null}}
const c=o.map(e=>casesToSettle(e,s)).reduce((e,n)=>e===null||n===null?null:Math.max(e,n));const i=o.some(e=>e.each);return{level:"AMBER",reasons:[{
reason:"notProven",confidence:s.green,needs:c,each:i}],casesNeeded:c}}function proofOf(e,n){const{rule:t,comparison:s,outcomes:o,against:a="reference"}=e
;const c={criteria:[],impossible:[]};const i=t.falls.filter(({from:e})=>e===a);const d=a==="reference"?(0,u.mU)(t.metric,t.class,o):recorded(s);if(!(0,
m.fJ)(d.after)||!(0,r.B)(s.candidate))return c;(t.green||t.amber||t.red)&&c.criteria.push({metric:e,claim:null,seen:asRuled(d.after,e),red:t.red,proves:t.red,
green:t.green,neither:[t.amber,t.red].filter(e=>e!==null),each:false});for(const t of i)(0,r.B)(s.reference)?(0,
r.B)(s.difference)?c.criteria.push(fallOf(e,t,d,s.reference.value,n)):c.impossible.push((0,l.$e)(t.from,s.difference)):c.impossible.push((0,
l.$e)(t.from,s.reference));return c}function fallOf(e,n,t,s,r){const{better:a}=o.Zv[e.rule.metric];const past=e=>{if(!e)return null;const n=(0,l.Tn)(e,s)
;return a==="higher"?{operator:"<=",value:-n,text:e.text}:{operator:">=",value:n,text:e.text}};const c=worsened(e,t);const[i,u]=[past(n.amber),past(n.red)]
;return{metric:e,claim:{by:Math.abs(c.value),from:n.from},seen:c,red:u,proves:r==="margin"?u:{operator:a==="higher"?"<":">",value:0,text:""},green:null,
neither:[i,u].filter(e=>e!==null),each:!t.paired}}function worsened(e,{before:n,after:t,difference:s}){if(o.Zv[e.rule.metric].better!=="zero")return s;return(0,
u.ZL)(asRuled(t,e),asRuled(n,e))}function recorded({reference:e,candidate:n,difference:t}){const asStatistic=e=>{if(!(0,r.B)(e))return e
;const{value:n,standardError:t}=e;return{...e,bounds:e=>[n-e*t,n+e*t]}};return{before:asStatistic(e),after:asStatistic(n),difference:asStatistic(t),paired:false
}}function asRuled(e,{rule:n}){if(o.Zv[n.metric].better!=="zero")return e;return{value:Math.abs(e.value),standardError:e.standardError,cases:e.cases,
bounds:n=>sizes((0,m.U5)(e,n)),safe:n=>sizes((0,m.jd)(e,n))}}function sizes([e,n]){const t=e<=0&&n>=0?0:Math.min(Math.abs(e),Math.abs(n))
;return[t,Math.max(Math.abs(e),Math.abs(n))]}function provenTogether(e,n){const t=(0,h.Zl)(1-n);if(!e.some(e=>isReached(e)&&isProven(e,t)))return new Set
;const s=significantTogether(e.map(scoreOf),relations(e),n);return new Set(e.filter((e,n)=>s[n]&&isReached(e)))}function relations(e){
const n=correlations(e.map(({metric:{rule:e,outcomes:n},claim:t})=>({metric:e.metric,class:e.class,outcomes:n,fall:t!==null})))
;const known=({metric:{rule:e,against:n="reference"}})=>n==="reference"&&o.Zv[e.metric].better!=="zero"
;const towards=({proves:e})=>e.operator.startsWith("<")?-1:1;return e.map((t,s)=>e.map((e,r)=>{if(s===r)return 1
;return known(t)&&known(e)?n[s][r]*towards(t)*towards(e):0}))}var b=t(35374);function judgeMetrics(e,n){
const t=e.confidence===null?null:prove(n,e.confidence,e.proof);return n.map(e=>judgeMetric(e,t?.get(e)??null))}function noteMetric(e){
const{candidate:n,metric:t,class:s}=e;const o=(0,r.B)(n)?remarks(e):[noEvidence(n)];return(0,c.g)({kind:"metric",metric:t,class:s},"NOTE",{...measured(e),
reasons:o})}function judgeMetric(e,n){const{rule:t,comparison:s,check:o}=e;const{candidate:a}=s;const i={...measured(s),bounds:boundsWithFalls(t),
plan_line:t.line,...e.where===void 0?{}:{where:e.where}};const gate=e=>t.gates?e:"NOTE";if(!(0,r.B)(a))return(0,c.g)(o,gate("AMBER"),{...i,
reasons:[noEvidence(a)]});if(a.cases<t.minCases){const e=[{reason:"tooFewCases",needed:t.minCases}];return(0,c.g)(o,gate("AMBER"),{...i,reasons:e,
cases_needed:t.minCases})}const l=n??asWritten(a,e);return(0,c.g)(o,gate(l.level),{...i,reasons:[...remarks(s),...l.reasons],...n===null&&isRuled(e)?{
flip:metrics_flip(a,e)}:{},...l.casesNeeded===null?{}:{cases_needed:l.casesNeeded}})}function asWritten(e,{comparison:n,rule:t,against:s="reference"}){
const r=(0,b.Y)(e.value,t);const c=t.green||t.amber||t.red;const u=t.falls.filter(({from:e})=>e===s).map(s=>(0,l.DR)(e,n.reference,s,o.Zv[t.metric].better))
;return{level:(0,a.Q)([c?(0,i.In)(r,t):"GREEN",...u.map(e=>e.level)]),reasons:[...c?(0,i.wA)(r,t):[],...u.flatMap(({reasons:e})=>e)],casesNeeded:null}}
function isRuled({rule:e,against:n="reference"}){return Boolean(e.green||e.amber||e.red)||e.falls.some(({from:e})=>e===n)}function metrics_flip(e,n){
const{rule:t,comparison:a,against:c="reference"}=n;const i=a.reference;const{better:u}=o.Zv[t.metric];const d=[t.green,t.amber,t.red].flatMap(e=>e?.value??[])
;const f=t.falls.flatMap(({from:e,amber:n,red:t})=>{if(e!==c||!(0,r.B)(i))return[];const s=[n,t].filter(e=>e!==null);return s.map(e=>{const n=(0,
l.Tn)(e,i.value);if(u==="zero")return Math.abs(i.value)+n;return u==="higher"?i.value-n:i.value+n})});const m=[...d,...f];return(0,
s.G)(e,u==="zero"?[...m,...m.map(e=>-e)]:m,t=>asWritten({...e,value:t},n).level)}function boundsWithFalls({green:e,amber:n,red:t,falls:s}){return{green:e,
amber:n,red:t,falls:s.map(({from:e,amber:n,red:t})=>({from:e,amber:n,red:t}))}}function noEvidence(e){return{reason:"noEvidence",why:e.noEvidence,
class:e.class??null}}function remarks({candidate:e,changed:n}){const{note:t}=e;return[...t===void 0?[]:[{reason:"leftOut",what:t}],...n===void 0?[]:[{
reason:"changedCases",wrong:n.onlyReference,right:n.onlyCandidate,p:n.p}]]}function measured({metric:e,candidate:n,reference:t}){const{unit:s}=o.Zv[e];if(!(0,
r.B)(n))return{unit:s,cases:n.cases};const{value:a,interval:c,cases:i}=n;return{value:a,unit:s,interval:c,reference:known(t),cases:i}}function known(e){
return(0,r.B)(e)?e.value:null}}),35374:((e,n,t)=>{t.d(n,{Y:()=>ruledValue,j:()=>reviewCheck});var s=t(34036);function reviewCheck({check:e},n=null){return{...e,
kind:"review",aspect:n}}function ruledValue(e,{metric:n}){return s.Zv[n].better==="zero"?Math.abs(e):e}}),97545:((e,n,t)=>{t.d(n,{h:()=>casesNeeded})
;var s=t(75966);function casesNeeded(e){const{cases:n,standardError:t,margin:r,missed:o=0}=e;const a=((0,s.Zl)(e.confidence)+(0,s.Zl)(e.power))*t
;const c=2*r/(a+Math.sqrt(a**2+4*o*r));return n/c**2}}),16395:((e,n,t)=>{t.d(n,{ny:()=>accuracyDifference,iG:()=>discordant,vQ:()=>pairedDifference,
mv:()=>pairedError});var s=t(34036);function bonettPrice(e,n,t,s){const r=(e+1)/(t+2);const o=(n+1)/(t+2);const a=s*Math.sqrt((r+o-(r-o)**2)/(t+2))
;return[Math.max(-1,r-o-a),Math.min(1,r-o+a)]}var r=t(24821);var o=t(381);function tango(e,n,t,s){const r=(e-n)/t;const score=s=>{const r=-e-n+(2*t-e+n)*s
;const o=-n*s*(1-s);const a=(Math.sqrt(Math.max(0,r**2-8*t*o))-r)/(4*t);const c=t*(2*Math.max(0,a)+s*(1-s));const i=e-n-t*s
;if(c<=0)return i===0?0:Math.sign(i)*(1/0);return i/Math.sqrt(c)};const solve=e=>{let[n,t]=[r,e];for(let e=0;e<100;e++){const e=(n+t)/2
;Math.abs(score(e))>s?t=e:n=e}return n};return[solve(-1),solve(1)]}var a=t(37331);var c=t(23966);var i=t(42512);var l=t(69443);var u=t(60469);var d=t(76210)
;function countPairedDecisions({reference:e,candidate:n}){const{classes:t,positive:s,actual:r}=n;const o=t.length+1;const a=new Float64Array(o**3)
;const predicted=e=>Number.isNaN(e)?o-1:e;for(let t=0;t<r.length;t++){const[s,c]=[predicted(e.predicted[t]),predicted(n.predicted[t])];a[(r[t]*o+s)*o+c]++}
return{classes:t,positive:s,size:o,table:a}}function reachOfChanges(e,n,t,s,r,a){const[c,i]=[marginal(t,"one"),marginal(t,"other")];const[l,u]=[(0,
d.V)(e,c,n),(0,d.V)(e,i,n)];if(typeof l==="string"||typeof u==="string")return null
;const moves=(e,n)=>n===t.classes.length?0:(l.perCell[e*t.classes.length+n]+u.perCell[e*t.classes.length+n])/2
;const f=e==="accuracy"||e==="f1_micro"||e==="recall_weighted";const m=flowsOf(t,moves,f).map(({changed:e,cases:n,move:t})=>{const o=e/n
;const[c,i]=s(e/a**2,n/a**2,r);const[l,u]=[n*Math.abs(t)*(o-c),n*Math.abs(t)*(i-o)];return t<0?{below:u,above:l}:{below:l,above:u}})
;const h=f||e==="specificity"?0:shareOfAbsent(t,n);return(0,o.Sd)([...m,{below:h,above:h}])}function shareOfAbsent({classes:e,positive:n,size:t,table:s},r){
const isAbsent=e=>!s.subarray(e*t*t,(e+1)*t*t).some(Boolean);const o=r===null?n:e.indexOf(r);if(o!==null)return isAbsent(o)?1:0
;return e.filter((e,n)=>isAbsent(n)).length/e.length}function marginal({classes:e,positive:n,size:t,table:s},r){const o=new Float64Array(e.length**2)
;s.forEach((n,s)=>{const a=r==="one"?Math.floor(s/t)%t:s%t;const c=Math.floor(s/t/t);a<e.length&&c<e.length&&(o[c*e.length+a]+=n)});return{classes:e,positive:n,
table:o}}function flowsOf({classes:e,size:n,table:t},s,r){const o=r?[e.map((e,n)=>n)]:e.map((e,n)=>[n]);return o.flatMap(r=>{let o=0;const a=[-1,1].map(e=>({
sign:e,sum:0,squares:0,most:0}));for(const c of r)for(let r=0;r<n;r++){const i=t.subarray((c*n+r)*n,(c*n+r+1)*n);const l=i.reduce((e,n)=>e+n,0);o+=l
;for(let t=0;t<n;t++){const n=s(c,t)-s(c,r);const o=n<0?a[0]:a[1];o.sum+=i[t]*Math.abs(n);o.squares+=i[t]*n*n
;t<e.length&&r<e.length&&(o.most=Math.max(o.most,Math.abs(n)))}}return a.flatMap(({sign:e,sum:n,squares:t,most:s})=>{const r=n>0?t/n:s;return o===0||r===0?[]:[{
changed:n/r,cases:o,move:e*r}]})})}const f=50;function pairedError(e,n,t){const s=movesOf(e,n,t);return s&&s.alone*s.groups.stretch}
function pairedDifference(e,n,{before:t,after:r},o){const a=movesOf(e,n,o);if(!a)return null;const i=r.value-t.value;const range=({below:e,above:n})=>[i-e,i+n]
;const of=c=>s.Zv[e].needs==="decisions"?t=>range(reachOfDecisions(e,n,o,a,c,t)):n=>range(reachOfNumbers(e,{before:t,after:r},o,a,c,n))
;const l=o.candidate.group?null:scoreInterval(e,n,o);return{value:i,standardError:a.alone*a.groups.stretch,cases:r.cases,bounds:l??of(c.SP),proof:of(c.e0)}}
function movesOf(e,n,t){const s=(0,l.G)(e,n,t.reference);const r=(0,l.G)(e,n,t.candidate);if(!s||!r||r.length<2)return null;const o=r.map((e,n)=>e-s[n])
;const{group:a}=t.candidate;const c=(a&&(0,u.YJ)(o,a))??u.hK;const i=(0,u.gU)(o);return Number.isFinite(i)?{moves:o,alone:i,groups:c}:null}
function scoreInterval(e,n,{reference:t,candidate:s}){const{classes:r,positive:o,actual:a}=s;const c=n===null?o:r.indexOf(n)
;if(e!=="recall"&&e!=="specificity"||c===null)return null;let[i,l,u]=[0,0,0];for(let n=0;n<a.length;n++){const[r,o]=[t.predicted[n],s.predicted[n]]
;if(a[n]===c!==(e==="recall"))continue;if(Number.isNaN(r)||Number.isNaN(o))return null;const right=n=>n===c===(e==="recall");u++;right(r)&&!right(o)&&i++
;!right(r)&&right(o)&&l++}return e=>tango(l,i,u,e)}function reachOfDecisions(e,n,t,{alone:s,groups:r},o,c){const i=(0,a.t)(c,r.df)
;const l=reachOfChanges(e,n,countPairedDecisions(t),o,i,r.reach);const u=i*s*r.reach;return l?wider(l,{below:u,above:u}):{below:u,above:u}}
function reachOfNumbers(e,{before:n,after:t},l,{moves:d,alone:m,groups:h},p,g){const[v,w]=[(0,i.X6)(n),(0,i.X6)(t)];const b=rarestClass(l);const M=m*h.stretch
;const y=v>0&&w>0?(v**2+w**2-M**2)/(2*v*w):0;const O=Math.min(1,Math.max(0,y))*(b/(b+2));const k=Math.max(0,Math.min(1,y)-O)*2*v*w
;const E=Math.sqrt(M**2+k)*(h.reach/h.stretch);const j=(0,a.t)(g,Math.min(h.df,Math.max(1,b-1)));const{below:N,above:x}=(0,r.X)({skewness:(0,u.qC)(d),
cases:d.length},j);const R={below:N*E,above:x*E};const bounds=e=>p===c.e0?(0,i.U5)(e,g):e.bounds(g);const A=[(0,o.Vs)(t.value,bounds(t)),(0,o.Gu)((0,
o.Vs)(n.value,bounds(n)))];if(e==="calibration_error")return(0,o.Sd)(A,()=>1);const C=s.Zv[e].needs==="scores";if(!C||b>=f)return R;return wider(R,(0,
o.Sd)(A,()=>-O))}function wider(e,n){return{below:Math.max(e.below,n.below),above:Math.max(e.above,n.above)}}
function rarestClass({candidate:{classes:e,actual:n}}){if(e.length===0)return n.length;const t=e.map(()=>0);for(const e of n)t[e]++;return Math.min(...t)}
function discordant({reference:e,candidate:n}){if(n.group!==null)return null;let[t,s]=[0,0];for(let r=0;r<n.actual.length;r++){
const[o,a]=[e.predicted[r],n.predicted[r]];if(Number.isNaN(o)||Number.isNaN(a))return null;const c=n.actual[r];o===c&&a!==c&&t++;o!==c&&a===c&&s++}return{
onlyReference:t,onlyCandidate:s}}function accuracyDifference(e,{onlyReference:n,onlyCandidate:t},s){const bounds=e=>bonettPrice(t,n,s,e);const[r,a]=bounds(1)
;const proof=r=>{const share=e=>(0,o.Vs)(e/s,(0,c.e0)(e,s,r));const{below:a,above:i}=(0,o.Sd)([share(t),(0,o.Gu)(share(n))]);const[l,u]=bounds(r)
;return[Math.min(l,e-a),Math.max(u,e+i)]};return{value:e,standardError:(a-r)/2,cases:s,bounds:bounds,proof:proof}}}),16567:((e,n,t)=>{t.d(n,{UD:()=>compare,
mU:()=>compared,ZL:()=>unpaired});var s=t(76844);var r=t(84484);function mcnemar(e,n){if(e===n)return 1;const t=Math.min(e,n);return Math.min(1,2*(0,
r.RL)(.5,e+n-t,t+1))}var o=t(16395);var a=t(63674);const c=["accuracy","f1_micro","mcc"];function oneSidedClasses(e,n,t,s){
if(!t||n!==null||t.positive!==null||c.includes(e))return;const r=occurring(t);const o=s?occurring(s):null
;const unseen=({labelled:e},n)=>[...n.labelled].filter(n=>!e.has(n))
;return[describeClasses("never predicted",[...r.labelled].filter(e=>!r.predicted.has(e))),describeClasses("predicted but never labelled",[...r.predicted].filter(e=>!r.labelled.has(e))),describeClasses("labelled in the reference only",o?unseen(r,o):[]),describeClasses("labelled in the candidate only",o?unseen(o,r):[])].filter(Boolean).join("; ")||void 0
}function occurring({classes:e,table:n}){const[t,s]=[new Set,new Set];n.forEach((n,r)=>{if(n===0)return;t.add(e[Math.floor(r/e.length)]);s.add(e[r%e.length])})
;return{labelled:t,predicted:s}}function describeClasses(e,n){if(n.length===0)return"";const t=n.slice(0,5).map(e=>`"${e.slice(0,80)}"`)
;return`Class${n.length===1?"":"es"} ${e}: ${t.join(", ")}${n.length>5?", …":""}`}var i=t(42512);function compare(e,n,t,s,r,o){const a=compared(e,n,{
reference:t,candidate:s,paired:r});const c=oneSidedClasses(e,n,s.confusion,t?.confusion??null);return{metric:e,class:n,reference:(0,i.jh)(a.before,o),
candidate:(0,i.jh)(c===void 0?a.after:{...a.after,note:c},o),difference:(0,i.jh)(a.difference,o),paired:a.paired,...a.changed?{changed:a.changed}:{}}}
function compared(e,n,t){const{reference:s,candidate:r}=t;const c=(0,a.$)(e,r,n);const l=s?(0,a.$)(e,s,n):(0,i.n2)("noReference",0);if(!(0,i.fJ)(c))return{
before:l,after:c,difference:c,paired:false};if(!(0,i.fJ)(l))return{before:l,after:c,difference:l,paired:false};const u=isPaired(t)?t.paired:null
;const d=u&&e==="accuracy"?(0,o.iG)(u):null;if(u&&d){const{onlyReference:e,onlyCandidate:n}=d;const t=(0,o.ny)(c.value-l.value,d,u.cases);const s=mcnemar(e,n)
;return{before:l,after:c,difference:t,paired:true,changed:{...d,p:s}}}const f=u&&(0,o.vQ)(e,n,{before:l,after:c},u);return f?{before:l,after:c,difference:f,
paired:true}:{before:l,after:c,difference:independent(e,c,l),paired:false}}function isPaired({reference:e,candidate:n,paired:t}){
return t!==null&&t.cases===e?.cases&&t.cases===n.cases}function independent(e,n,t){const s=unpaired(n,t);if(e!=="calibration_error")return s
;const by=e=>s=>[e(n,s)[0]-e(t,s)[1],e(n,s)[1]-e(t,s)[0]];return{...s,bounds:by((e,n)=>e.bounds(n)),proof:by(i.U5)}}function unpaired(e,n){
const by=(t,r)=>o=>(0,s.d)({value:e.value,bounds:t(e,o)},{value:n.value,bounds:r(n,o)});const bounds=(e,n)=>e.bounds(n);return{value:e.value-n.value,
standardError:Math.hypot((0,i.X6)(e),(0,i.X6)(n)),cases:Math.min(e.cases,n.cases),bounds:by(bounds,bounds),proof:by(i.U5,i.U5),...e.safe?{safe:by(i.jd,i.U5)}:{}
}}}),34623:((e,n,t)=>{t.d(n,{G:()=>flipChance});var s=t(75966);function flipChance({value:e,standardError:n},t,r){if(!(n>0))return 0;const o=r(e)
;const a=[...new Set(t)].sort((e,n)=>e-n);let c=0;for(let t=0;t<=a.length;t++){const[i,l]=[a[t-1]??Number.NEGATIVE_INFINITY,a[t]??Number.POSITIVE_INFINITY]
;if(r(within(i,l))===o)continue;const[u,d]=[(i-e)/n,(l-e)/n];c+=u>0?(0,s.vr)(-u)-(0,s.vr)(-d):(0,s.vr)(d)-(0,s.vr)(u)}return Math.min(1,c)}function within(e,n){
if(e===Number.NEGATIVE_INFINITY)return n===Number.POSITIVE_INFINITY?0:n-Math.abs(n)-1;return n===Number.POSITIVE_INFINITY?e+Math.abs(e)+1:e+(n-e)/2}}),
36483:((e,n,t)=>{t.d(n,{j7:()=>compareOutcomes,xP:()=>measure,M_:()=>measureAnswers,Xq:()=>weakConditions});var s=t(34036);var r=t(16567);const o=100
;function measureClasses(e,n,t){const{confusion:s}=n;if(s===null||s.classes.length<3)return[];const a=casesOf(e);const c=casesOf(n);const of=(s,o)=>(0,
r.UD)(s,o,e,n,null,t);const f1=({f1:{candidate:e}})=>"value"in e?e.value:1/0;return s.classes.map(e=>({name:e,cases:(c.get(e)??0)+(a.get(e)??0)
})).sort((e,n)=>n.cases-e.cases).slice(0,o).map(({name:e})=>({class:e,referenceCases:a.get(e)??0,candidateCases:c.get(e)??0,precision:of("precision",e),
recall:of("recall",e),f1:of("f1",e)})).sort((e,n)=>f1(e)-f1(n))}function casesOf({confusion:e}){const{classes:n=[],table:t=new Float64Array}=e??{}
;const s=n.length;return new Map(n.map((e,n)=>[e,t.subarray(n*s,(n+1)*s).reduce((e,n)=>e+n,0)]))}var a=t(73483);var c=t(1832);var i=t(84484);const l=25
;function homogeneousAssociation(e,n){const t=e[0].length;const s=t/n;const seen=(n,t,s,r)=>{let o=0;for(let a=0;a<r;a++)o+=e[n][t+a*s];return o}
;const both=(e,n,t)=>seen(0,e,n,t)>0&&seen(1,e,n,t)>0;const r={rows:[...Array(s).keys()].filter(e=>both(e*n,1,n)),
columns:[...Array(n).keys()].filter(e=>both(e,n,s))};const o=r.rows.flatMap(e=>r.columns.map(t=>e*n+t));const[a,c]=[r.rows.length,r.columns.length]
;if(a<2||c<2)return{x2:0,df:0};const i=e.map(e=>Float64Array.from(o,n=>e[n]));const u=i.map(()=>new Float64Array(a*c).fill(1));for(let e=0;e<l;e++){let n=0
;for(const e of[0,1]){for(let t=0;t<a;t++)n=Math.max(n,scale(i[e],u[e],t*c,1,c));for(let n=0;n<c;n++)scale(i[e],u[e],n,c,a)}for(let e=0;e<a*c;e++){
const n=u[0][e]+u[1][e];const t=n>0?(i[0][e]+i[1][e])/n:0;u[0][e]*=t;u[1][e]*=t}if(e>2&&n<.001)break}let[d,f]=[0,0];for(let e=0;e<a*c;e++){
i[0][e]+i[1][e]===0&&f++;for(const n of[0,1]){const t=u[n][e];t>1e-9&&(d+=(i[n][e]-t)**2/t)}}return{x2:d,df:Math.max(0,(a-1)*(c-1)-f)}}
function scale(e,n,t,s,r){let[o,a]=[0,0];for(let c=0;c<r;c++){o+=e[t+c*s];a+=n[t+c*s]}const c=a>0?o/a:0;for(let e=0;e<r;e++)n[t+e*s]*=c;return Math.abs(c-1)}
var u=t(31600);const d=.005;function dependence_dependence({features:e,cells:n,reference:t,candidate:s}){const r=[];const o=[]
;const[a,l]=[t,s].map(e=>e[0].reduce((e,n)=>e+n,0));for(let u=1;u<e.length;u++)for(let d=0;d<u;d++){const f=(0,c.ey)(d,u)
;const{x2:m,df:h}=homogeneousAssociation([t[f],s[f]],n[u]);if(h===0)continue;r.push({columns:[e[d],e[u]],size:Math.sqrt(Math.max(0,m-h)/(a*l/(a+l)))})
;o.push((0,i.d4)(h/2,m/2))}const f=(0,u.fU)(o);return{columns:e.length,pairs:r.length,changed:r.map((e,n)=>({...e,logP:Math.max(-Number.MAX_VALUE,f[n])
})).filter(e=>e.logP<=Math.log(d)).sort((e,n)=>n.size-e.size)}}const f=1.959963984540054;const m=.05;function estimateLosses(e,n){
const t=n.rows.reduce((e,n)=>e+n,0);if(t===0)return{noEvidence:"noPrediction",cases:t};const[s,r]=e.ends;const o=new Float64Array(e.rows.length);let[a,c]=[0,0]
;n.values.forEach((i,l)=>{const u=n.rows[l];(i<s||i>r)&&(a+=u);const{predictions:d}=e;while(c+1<d.length&&i>(d[c]+d[c+1])/2)c++;o[c]+=u/t})
;const i=e.rows.reduce((e,n)=>e+n,0);if(a/t>m+4/(i+1))return{noEvidence:"outsideSupport",cases:t};const l=weighted(e,e.absolute,e.squares,o,t)
;const u=weighted(e,e.squares,e.fourths,o,t);const d=Math.sqrt(u.value);return{mae:{value:l.value,interval:[Math.max(0,l.value-f*l.error),l.value+f*l.error]},
rmse:{value:d,interval:[Math.sqrt(Math.max(0,u.value-f*u.error)),Math.sqrt(u.value+f*u.error)]}}}function weighted({rows:e},n,t,s,r){let[o,a,c]=[0,0,0]
;s.forEach((s,r)=>{const i=n[r]/e[r];const l=Math.max(0,t[r]/e[r]-i**2);o+=s*i;a+=s**2*l/Math.max(1,e[r]-1);c+=s*(l+i**2)});return{value:o,
error:Math.sqrt(a+Math.max(0,c-o**2)/r)}}var h=t(83058);function estimateWithoutLabels(e,n){const t=e.rows.reduce((e,n)=>e+n,0);if(t===0)return{
noEvidence:"noScoreColumn",cases:t};if(e.values[0]<0||e.values.at(-1)>1)return{noEvidence:"scoresOutside",cases:t}
;const s=Float64Array.from(e.rows,(t,s)=>typeof n==="number"?e.values[s]>=n?t:0:n[s]);return expectedOf(e.values,e.rows,s)}
function expectedOf(e,n,t,s=t.map((n,t)=>n*e[t])){let[r,o,a,c]=[0,0,0,0];for(let t=0;t<n.length;t++){const[s,i]=[e[t],n[t]];r+=i;o+=s*i;c+=s*i*(a+(1-s)*i/2)
;a+=(1-s)*i}const i=t.reduce((e,n)=>e+n,0);const l=s.reduce((e,n)=>e+n,0);const u=r-i-(o-l);const ratio=(e,n)=>n>0?Math.min(1,e/n):null;return{
accuracy:Math.min(1,Math.max(0,(l+u)/r)),precision:ratio(l,i),recall:ratio(l,o),f1:ratio(2*l,i+o),auroc:o>0&&a>0?ratio(c,o*a):null}}var p=t(81266)
;function isotonic(e,n){const t=[];const s=[];const r=[];for(let o=0;o<e.length;o++){let[a,c]=[e[o],n[o]];while(t.length>0&&t.at(-1)>=a){
const[e,n]=[t.pop(),s.pop()];r.pop();a=(a*c+e*n)/(c+n);c+=n}t.push(a);s.push(c);r.push(o+1)}const o=new Float64Array(e.length);r.forEach((e,n)=>{
o.fill(t[n],n===0?0:r[n-1],e)});return o}const[g,v]=[100,10];function calibrationOf(e){const n=grouped(e)
;const t=n.reduce((e,{positives:n,negatives:t})=>e+n+t,0);const s=n.reduce((e,n)=>e+n.positives,0);if(s===0||s===t)return null
;const r=Float64Array.from(n,e=>e.positives+e.negatives);const o=n.map((e,n)=>e.positives/r[n]);return{scores:Float64Array.from(n,({score:e})=>e),rows:r,
shares:isotonic(o,r)}}function chancesAt({scores:e,shares:n},t){let s=0;return t.map(t=>{while(s<e.length&&e[s]<t)s++;if(s===0)return n[0]
;if(s===e.length)return n[s-1];const[r,o]=[e[s-1],e[s]];const a=(t-r)/(o-r);return n[s-1]+a*(n[s]-n[s-1])})}
function grouped({scores:e,positives:n,negatives:t}){let s=0;for(let r=0;r<e.length;r++)s+=n[r]+t[r];const r=Math.max(v,s/g);const o=[];let[a,c,i]=[0,0,0]
;for(let s=0;s<e.length;s++){a+=(n[s]+t[s])*e[s];c+=n[s];i+=t[s];if(c+i===0||c+i<r&&s<e.length-1)continue;o.push({score:a/(c+i),positives:c,negatives:i})
;[a,c,i]=[0,0,0]}return o}const w=400;const b=.05;const M=["accuracy","precision","recall","f1","auroc"];function estimateByReference(e,n){const t=played(e,n)
;return"noEvidence"in t?t:summary(t.value,t.drawn)}function estimateClasses(e,n){const t=[];let s=0;for(const[r,o]of n){s=Math.max(s,total(o));const n=e.get(r)
;const a=n?played(n,o):{noEvidence:"noScoresOfClass",cases:s};if("noEvidence"in a)return{...a,class:r};t.push({...a,predicted:o.positives.reduce((e,n)=>e+n,0)})
}if(s===0)return{noEvidence:"noScoreColumn",cases:s};const together=e=>{const n=t.map(e);const r=n.map(({precision:e},n)=>(e??0)*t[n].predicted)
;const mean=e=>n.reduce((n,t)=>n+(t[e]??0),0)/n.length;return{accuracy:r.reduce((e,n)=>e+n,0)/s,precision:mean("precision"),recall:mean("recall"),f1:mean("f1"),
auroc:n.some(({auroc:e})=>e===null)?null:mean("auroc")}};const r=Array.from({length:w},(e,n)=>together(e=>e.drawn[n]));return summary(together(e=>e.value),r)}
function played(e,n){const t=calibrationOf(e);const s=total(n);if(t===null)return{noEvidence:"oneClass",cases:s};if(s===0)return{noEvidence:"noScoreColumn",
cases:s};if(shareOutside(e,n)>b+4/(total(e)+1))return{noEvidence:"outsideSupport",cases:s};const r=chancesAt(t,n.scores)
;const o=expectedOf(r,rowsOf(n),Float64Array.from(n.positives));return{value:o,drawn:drawn(t,n)}}function summary(e,n){return Object.fromEntries(M.map(t=>{
const s=e[t];const r=n.map(e=>e[t]).filter(e=>e!==null);const o=s!==null&&r.length>=w/2;return[t,o?around(s,r):null]}))}function drawn(e,n){const t=(0,p.sK)(1)
;const s=(0,p.pV)(t);const r=grouped(n);const o=Float64Array.from(r,({score:e})=>e);return Array.from({length:w},()=>{const n=Uint32Array.from(e.rows,(n,r)=>(0,
p.QV)(n,e.shares[r],t,s));const a=calibrationOf({scores:e.scores,positives:n,negatives:n.map((n,t)=>e.rows[t]-n)});const c=chancesAt(a??e,o)
;const i=r.map((e,n)=>[(0,p.QV)(e.positives,c[n],t,s),(0,p.QV)(e.negatives,c[n],t,s)]);const l=r.map(({positives:e,negatives:n})=>e+n)
;return expectedOf(Float64Array.from(r,(e,n)=>(i[n][0]+i[n][1])/l[n]),Float64Array.from(l),Float64Array.from(r,({positives:e})=>e),Float64Array.from(i,([e])=>e))
})}function around(e,n){const t=Float64Array.from(n).sort();const within=e=>Math.min(1,Math.max(0,e));const s=t.reduce((e,n)=>e+n,0)/t.length
;const at=n=>within(2*e-t[Math.round(n*(t.length-1))]);const r=within(2*e-s);return{value:r,interval:[Math.min(r,at(.975)),Math.max(r,at(.025))]}}
function shareOutside(e,n){const[t,s]=[e.scores[0],e.scores.at(-1)];let r=0;n.scores.forEach((e,o)=>{(e<t||e>s)&&(r+=n.positives[o]+n.negatives[o])})
;return r/total(n)}function rowsOf({positives:e,negatives:n}){return Float64Array.from(e,(e,t)=>e+n[t])}function total(e){return rowsOf(e).reduce((e,n)=>e+n,0)}
var y=t(33558);var O=t(65879);const k=200;function roc({scores:e,positives:n,negatives:t}){const[s,r]=(0,O.Dq)({scores:e,positives:n,negatives:t})
;if(s===0||r===0)return[];const o=[[0,0]];const a=Math.max(1,e.length/(k-1));const{length:c}=e;for(let e=0,i=a;e<c;i+=a){
e=Math.min(c,Math.max(e+1,Math.ceil(i)));const rate=(n,t)=>(0,y.d$)({rows:n},c-e,c)/t;o.push([rate(t,r),rate(n,s)])}return o}var E=t(81262);var j=t(66541)
;var N=t(4724);var x=t(92698);const R=.001;const A=.5;const C=1e3;const _=256;function weakSegments(e,n,{minCases:t,alpha:s,most:r=10}){const o={
cases:e.right+e.wrong,wrong:e.wrong};const{tests:a,crossing:c,cells:i}=worseCells(e,n,o,{least:Math.max(t,R*o.cases,1),level:Math.log(s)})
;const l=a.pairs===0||a.singles===0?1:.5;const weight=({runs:e})=>l/(e.length===1?a.singles:a.pairs);const d=(0,u.kQ)(i.map(({raw:e})=>e),i.map(weight))
;const f=i.map((e,n)=>({...e,logP:d[n]})).filter(({logP:e})=>e<=Math.log(s)).sort((e,n)=>e.raw-n.raw).slice(0,C);const m=Math.log(l*s/Math.max(1,a.singles))
;const h=worseThanParts(f,c,e,s);const p=f.filter(e=>e.runs.length===1&&!isExplained(e,h,o,m));const g=withoutTwins([...p,...h],e)
;return joinNeighbours(g,n).map(({runs:e,cases:t,wrong:s,logP:r})=>({condition:(0,j.rI)(e,n),cases:t,wrong:s,errorRate:s/t,
restErrorRate:t<o.cases?(o.wrong-s)/(o.cases-t):0,logP:Math.max(-Number.MAX_VALUE,r)
})).sort((e,n)=>n.errorRate-n.restErrorRate-(e.errorRate-e.restErrorRate)).slice(0,r)}function logTail(e,n){if(e.wrong*n.cases<=n.wrong*e.cases)return 0
;return(0,x.w)(n.cases,n.wrong,e.cases,e.wrong)}function worseCells(e,n,t,{least:s,level:r}){const{cells:o,singles:a,pairs:c}=e;const i={tests:{singles:0,
pairs:0},crossing:new Uint32Array(o.length*_),cells:[]};const l=o.map((e,t)=>Array.from({length:e},(e,s)=>(0,j.Yk)(n[t],s)));const take=(e,n,o,a)=>{
const c=n[o*2+1];const l=n[o*2]+c;if(l<s||l>=t.cases)return false;i.tests[e]++;const u=logTail({cases:l,wrong:c},t);u<0&&u<=r&&i.cells.push({runs:a(),cases:l,
wrong:c,raw:u,logP:0});return true};const run=(e,n)=>({feature:e,first:n,last:n})
;for(let e=0;e<o.length;e++)for(let n=0;n<o[e];n++)l[e][n]&&take("singles",a[e],n,()=>[run(e,n)]);for(let e=0;e<o.length;e++)for(let n=e+1;n<o.length;n++){
const t=c[(0,N.dR)(e,n,o.length)];for(let s=0;s<o[n];s++){if(!l[n][s])continue;for(let r=0;r<o[e];r++){
if(!l[e][r]||!take("pairs",t,s*o[e]+r,()=>[run(e,r),run(n,s)]))continue;i.crossing[cellKey(e,r)]++;i.crossing[cellKey(n,s)]++}}}return i}function cellKey(e,n){
return e*_+n}function singleCell(e,n,t){return cellAt(e.singles[n],t,[{feature:n,first:t,last:t}])}function cellAt(e,n,t){const s=e[n*2+1];return{runs:t,
cases:e[n*2]+s,wrong:s,logP:0}}function worseThanParts(e,n,t,s){return e.filter(e=>e.runs.length===2&&e.runs.every(({feature:r,first:o})=>{
const a=Math.log(s/(2*n[cellKey(r,o)]));return logTail(e,singleCell(t,r,o))<=a}))}function isExplained(e,n,t,s){const r=new Map
;for(const{runs:t,cases:s,wrong:o}of n){const n=t.find(({feature:n})=>n!==e.runs[0].feature);if(!t.some(n=>sameRun(n,e.runs[0])))continue
;const a=r.get(n.feature)??{cases:0,wrong:0};r.set(n.feature,{cases:a.cases+s,wrong:a.wrong+o})}const without=(e,n)=>({cases:e.cases-n.cases,
wrong:e.wrong-n.wrong});return[...r.values()].some(n=>logTail(without(e,n),without(t,n))>s)}function withoutTwins(e,n){const t=[]
;for(const s of e.sort((e,n)=>e.raw-n.raw)){
const e=t.some(({runs:e})=>e.length===s.runs.length&&[e,e.toReversed()].some(e=>e.every((e,t)=>sameRows(e,s.runs[t],n))));e||t.push(s)}return t}
function sameRows(e,n,t){if(e.feature===n.feature)return sameRun(e,n);const[s,r]=e.feature<n.feature?[e,n]:[n,e];const o=t.pairs[(0,
N.dR)(s.feature,r.feature,t.cells.length)];const a=cellAt(o,r.first*t.cells[s.feature]+s.first,[]).cases;const cases=e=>singleCell(t,e.feature,e.first).cases
;return a>=A*Math.min(cases(e),cases(n))}function sameRun(e,n){return e.feature===n.feature&&e.first===n.first&&e.last===n.last}function joinNeighbours(e,n){
const t=[...e];for(let e=0;e<t.length;e++)for(let s=e+1;s<t.length;s++){const r=join(t[e],t[s],n);if(r===null)continue;t.splice(s,1);t[e]=r;e=-1;break}return t}
function join(e,n,t){if(e.runs.length!==n.runs.length||e.runs.some((e,t)=>e.feature!==n.runs[t].feature))return null
;const s=e.runs.findIndex((e,t)=>!sameRun(e,n.runs[t]));const r=e.runs.every((e,t)=>t===s||sameRun(e,n.runs[t]));const[o,a]=[e.runs[s],n.runs[s]];if(!r||!(0,
j.O8)(o,a,t[o.feature]))return null;const c={feature:o.feature,first:Math.min(o.first,a.first),last:Math.max(o.last,a.last)};return{runs:e.runs.with(s,c),
cases:e.cases+n.cases,wrong:e.wrong+n.wrong,logP:Math.min(e.logP,n.logP)}}const S=.95;const B={
binary:["auroc","f1","accuracy","precision","recall","average_precision","brier","log_loss","calibration_error"],
multiclass:["accuracy","f1","precision","recall","balanced_accuracy","auroc","log_loss"],regression:["mae","rmse","r2","median_absolute_error","bias"]}
;function weakConditions({segments:e},n){return n===null?[]:weakSegments(n.counts,n.features,e).map(({condition:e})=>e)}
function measure(e,n,{features:t,columns:s},r){return{...n,...(0,a.ou)(e,t,s),segments:measureSegments(e.data.task,r)}}
function measureAnswers(e,{reference:n,candidate:t,dependence:s},o){return{reference:measureSet(e,n),candidate:measureSet(e,t),
comparisons:wanted(e).map(({metric:e,class:s})=>(0,r.UD)(e,s,n.outcome,t.outcome,o,S)),...e.data.task==="multiclass"&&{
classes:measureClasses(n.outcome,t.outcome,S)},edgeCases:e.edgeCases.map(({name:e,where:s,metrics:r},o)=>({name:e,where:s,referenceRows:n.edgeCases[o].rows,
candidateRows:t.edgeCases[o].rows,comparisons:r.map(e=>compareOutcomes(e.metric,e.class,n.edgeCases[o].outcome,t.edgeCases[o].outcome))})),
...estimates(n.outcome,t),...s?{dependence:dependence_dependence(s)}:{}}}function measureSegments(e,n){const[t,s]=e==="regression"?["mae",-1]:["accuracy",1]
;const rank=({candidate:e})=>"value"in e?s*e.value:1/0;return n.map(({where:e,reference:n,candidate:s})=>({where:e,rows:[n.rows,s.rows],
comparison:compareOutcomes(t,null,n.outcome,s.outcome)})).sort((e,n)=>rank(e.comparison)-rank(n.comparison)).map(({where:e,rows:[n,t],comparison:s})=>({name:e,
where:e,referenceRows:n,candidateRows:t,comparisons:[s]}))}function compareOutcomes(e,n,t,s,o=null){return(0,r.UD)(e,n,t,s,o,S)}function wanted(e){
const{task:n,score:t,scores:r}=e.data;const o=e.metrics.map(({metric:e,class:n})=>({metric:e,class:n}));const a=t!==null||r!==null||n==="regression"
;for(const e of B[n]){if(s.Zv[e].needs==="scores"&&!a)continue;o.some(n=>n.metric===e&&n.class===null)||o.push({metric:e,class:null})}return o}
function measureSet({data:e},n){const{outcome:t,times:s}=n;const hidden=n=>n!==null&&e.private.includes(n);const r=hidden(e.time)?null:s?.span??null
;const o=hidden(e.score)?null:t.scores;const iso=e=>new Date(e).toISOString();const{confusion:a}=t;const c=a?.classes.length??0;return{rows:n.rows,labels:{
rows:n.rows,labelled:n.labelled,pending:n.pending,unmatched:n.unmatched,sha256:n.leftovers?.sha256??null},from:r&&iso(r.from),to:r&&iso(r.to),
curves:o&&curvesOf(o),...t.classScores&&{classCurves:classCurves(t.classScores,n=>hidden(e.scores?.[n]??null))},confusion:a&&{classes:a.classes,
positive:a.positive,rows:a.classes.map((e,n)=>[...a.table.subarray(n*c,(n+1)*c)])},agreement:hidden(e.label)||hidden(e.prediction)?null:n.agreement??null}}
function curvesOf(e){return{roc:roc(e),calibration:(0,h.xD)(e),thresholds:(0,E.p)(e)}}const T=12;function classCurves(e,n){
const cases=e=>e.positives.reduce((e,n)=>e+n,0);return[...e].filter(([e])=>!n(e)).sort(([,e],[,n])=>cases(n)-cases(e)).slice(0,T).map(([e,n])=>({class:e,
roc:roc(n),calibration:(0,h.xD)(n)}))}function estimates(e,n){const{unlabelled:t,unlabelledClasses:r,unlabelledNumbers:o}=n;const a={estimated:[]}
;if(o)return e.losses?asEstimates(estimateLosses(e.losses,o),n.rows):a;if(r){const{classScores:t}=e;return t?asEstimates(estimateClasses(t,r),n.rows):a}
if(!t)return a;const c=t.positives.reduce((e,n,s)=>e+n+t.negatives[s],0);const{scores:i}=e;if(i&&i.scores.length>0){const e=estimateByReference(i,t)
;if(!("noEvidence"in e)||e.noEvidence==="outsideSupport")return asEstimates(e,c)}const l=t.positives.map((e,n)=>e+t.negatives[n])
;const u=estimateWithoutLabels({values:t.scores,rows:l},t.positives);const d=Object.entries(u).flatMap(([e,n])=>typeof n==="number"&&(0,s.NI)(e)?[{metric:e,
value:n,interval:null,cases:c}]:[]);return{estimated:d}}function asEstimates(e,n){if(isNoEvidence(e))return{estimated:[],notEstimated:e}
;const t=Object.entries(e).flatMap(([e,t])=>t!==null&&(0,s.NI)(e)?[{metric:e,...t,cases:n}]:[]);return{estimated:t}}function isNoEvidence(e){
return"noEvidence"in e}}),52769:((e,n,t)=>{t.d(n,{B:()=>isEstimate});function isEstimate(e){return"value"in e}}),61600:((e,n,t)=>{t.d(n,{N:()=>l,Y:()=>percentile})
;var s=t(33558);function woodruff(e,n,t,s){const[r,o]=[n-s*t,n+s*t];return{interval:[valueAt(e,r),valueAt(e,o)],open:[r<=0,o>1-1e-12]}}function valueAt(e,n){
const t=(0,s.QL)(e);if(t===0)return Number.NaN;const r=Math.min(t,Math.max(1,Math.ceil(n*t-1e-9)))-1;return e.values[(0,s.bJ)(e.rows,r).index]}var r=t(75966)
;var o=t(37331);var a=t(42512);var c=t(970);function percentile(e,n){const{rows:t,value:s,blocks:r}=e;if(t===0)return(0,a.n2)("noneCounted",0);if(!(0,
c.LP)(r))return(0,a.n2)("fewBlocks",t);const u=r.reduce((e,n)=>e+n.met,0);const d=r.reduce((e,n)=>e+n.rows,0);const{error:f,df:m}=(0,c.d$)({met:u,rows:d,
blocks:r});const h=Math.max(f,Math.sqrt(n*(1-n)/d));const reach=t=>woodruff(e.counts,n,h,(0,o.t)(t,Number.isFinite(m)?m:r.length-1));const p=reach(i)
;const g=n*(1-n)/h**2;const v=g*Math.min(n,1-n);if(p.open[0]||p.open[1]||v<l)return(0,a.n2)("fewBeyond",t);return{value:s,
standardError:(p.interval[1]-p.interval[0])/(2*i),cases:t,bounds:e=>reach(e).interval,proof(e){const{interval:n,open:t}=reach(e)
;return[t[0]?-1/0:n[0],t[1]?1/0:n[1]]}}}const i=(0,r.Zl)(.975);const l=10}),970:((e,n,t)=>{t.d(n,{GL:()=>designEffect,LP:()=>isEnough,Lj:()=>budgetLeft,
d$:()=>errorOfShare,i:()=>otherShare,tC:()=>shareOf});var s=t(72972);var r=t(33814);var o=t(41766);var a=t(28962);var c=t(37331);var i=t(42512)
;function shareOf(e){const{met:n,rows:t}=e;if(!(t>0))return(0,i.n2)("noneCounted",0);const s=n/t;const{error:r,df:l}=errorOfShare(e);const u={value:s,
standardError:r,cases:Math.round(t),bounds:e=>(0,a.G)(s,r,t,(0,c.t)(e,l)),proof(e){const n=s>0&&s<1?s*(1-s)/r**2:t;const a=n*(e/(0,c.t)(e,l))**2;return(0,
o.m)(s*a,a,e)}};return u}function errorOfShare({met:e,rows:n,blocks:t}){const s=e/n;const o=s*(1-s)/n;if(!isEnough(t))return{error:Math.sqrt(o),df:1/0}
;const a=(0,r.d)(t.map(e=>({y:e.met,x:e.rows})));return a>o?{error:Math.sqrt(a),df:t.length-1}:{error:Math.sqrt(o),df:1/0}}function isEnough(e){
return e!==null&&e.length>=s.gF&&e.every(({rows:e})=>e>=s.DU)}function designEffect(e){const n=e.met/e.rows;const t=n*(1-n)/e.rows
;return t>0?Math.max(1,errorOfShare(e).error**2/t):1}function budgetLeft(e,n){if(!("value"in e))return e;const left=e=>1-(1-e)/(1-n)
;const both=([e,n])=>[left(e),left(n)];return{...e,value:left(e.value),standardError:e.standardError/(1-n),bounds:(n,t)=>both(e.bounds(n,t)),
proof:(n,t)=>both((e.proof??e.bounds)(n,t))}}function otherShare(e){if(!("value"in e))return e;const turned=([e,n])=>[1-n,1-e];return{...e,value:1-e.value,
bounds:(n,t)=>turned(e.bounds(n,t)),proof:(n,t)=>turned((e.proof??e.bounds)(n,t))}}}),37504:((e,n,t)=>{t.d(n,{X:()=>readLine});var s=t(88532);var r=t(28395)
;var o=t(43759);var a=t(14977);s.$W({jitless:true});const c=r.aig({error:"a number"});const i=r.YjP({error:'a time such as "2026-11-30T12:00:00Z"'})
;const l=r.YjP({error:"a text"}).check(o.m9(1,"a text that is not empty"),o.Eb(4e3,"a text of at most 4,000 characters"));const u=r.rej({name:l,by:r.lqM(l),
good:r.lqM(c),bad:r.lqM(c),total:r.lqM(c),value:r.lqM(c),from:r.lqM(i),to:r.lqM(i),at:r.lqM(i),query:r.lqM(r.L5J()),window:r.lqM(r.L5J())})
;const d='{"name":"availability","good":9991,"total":10000,"from":"2026-11-29T00:00:00Z","to":"2026-11-30T00:00:00Z"}';function readLine(e,n){
const wrong=e=>new a.P_(`${n}: ${e}`);let t;try{t=JSON.parse(e)}catch{throw wrong(`is not JSON. Write one object a line, such as ${d}.`)}
if(typeof t!=="object"||t===null||Array.isArray(t))throw wrong(`is not a JSON object. Write one object a line, such as ${d}.`);const s=u.safeParse(t)
;if(!s.success)throw wrong(faultOf(s.error.issues[0]));const r=s.data;const moment=e=>{if(r[e]===void 0)return null
;const n=f.test(r[e])?Date.parse(r[e]):Number.NaN;if(Number.isNaN(n))throw wrong(`"${e}" is no time with its zone. Write it as 2026-11-30T12:00:00Z.`);return n}
;const[o,c,i]=[moment("from"),moment("to"),moment("at")];const l=c??i;if(l===null)throw wrong('says no time. Add "to", the end of the time that it is about.')
;if(o!==null&&o>=l)throw wrong('"from" is not before "to".');const m=countsOf(r,wrong);const h=r.value??null
;if(m===null===(h===null))throw wrong(m===null?'holds neither counts nor a value. Add "good" (or "bad") and "total", or "value".':"holds both counts and a value. Keep one of them.")
;if(m!==null&&o===null)throw wrong('counts over a time that does not begin. Add "from".');return{name:r.name.trim(),by:r.by??null,counts:m,value:h,from:o,to:l,
at:i??l}}const f=/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;function countsOf({good:e,bad:n,total:t},s){
if(e===void 0&&n===void 0&&t===void 0)return null;if(t===void 0||e===void 0===(n===void 0))throw s('counts take "total" and one of "good" and "bad".')
;const r=e??n;if(!(r>=0&&t>=0))throw s("a count is below 0.")
;if(r>t*1.02+1)throw s(`more are ${e===void 0?"bad":"good"} (${r}) than there are in all (${t}). Are they swapped?`);const o=Math.min(r,t);return{
good:e===void 0?t-o:o,total:t}}function faultOf(e){
if(e.code==="unrecognized_keys")return`"${e.keys[0].slice(0,60)}" is not a key of a measure. Its keys are name, by, good, bad, total, value, from, to, at, query, window.`
;const n=String(e.path[0]??"")
;return e.code==="invalid_type"&&e.path.length===1&&e.input===void 0?`lacks "${n}". Write for example ${d}.`:`"${n}" is not ${e.message}.`}}),33730:((e,n,t)=>{
t.d(n,{R:()=>readOperations});var s=t(77598);var r=t(51455);var o=t(46881);var a=t(14977);var c=t(37504);const i=64e6;async function readOperations(e){
const n=await(0,o.C)(e);const t=(0,s.createHash)("sha256");const r=new Map;let i=0;for(const e of n){const n=await contentOf(e);t.update(n);const s=decoded(n,e)
;for(const[n,t]of s.split("\n").entries()){if(t.trim()==="")continue;const s=(0,c.X)(t,`${e}, line ${n+1}`);r.set(s.name,[...r.get(s.name)??[],s]);i++}}
if(i===0)throw new a.P_(`${n.join(", ")}: there are no measures in it. "greenlight fetch --help" shows how they come there.`);for(const[e,t]of r){
t.sort((e,n)=>e.to-n.to);refuseTwice(e,t,n)}const l=Math.max(...[...r.values()].flat().map(e=>e.at));return{files:n,sha256:t.digest("hex"),lines:i,byName:r,at:l
}}async function contentOf(e){try{const{size:n}=await(0,r.stat)(e)
;if(n>i)throw new a.P_(`${e}: holds ${n.toLocaleString("en-US")} bytes. Is it the right file?`);return await(0,r.readFile)(e)}catch(n){
if(n instanceof a.P_)throw n;throw new a.P_(`${e}: cannot be read (${n instanceof Error&&"code"in n?n.code:String(n)}).`)}}function decoded(e,n){try{
return new TextDecoder("utf-8",{fatal:true}).decode(e)}catch{throw new a.P_(`${n}: is not text in UTF-8. Name the file that greenlight fetch wrote.`)}}
function refuseTwice(e,n,t){const s=new Map;for(const r of n){const n=s.get(r.by);s.set(r.by,r);if(n===void 0)continue
;const o=r.counts===null?r.to===n.to:(r.from??r.to)<n.to;if(!o)continue;const c=r.by===null?"":` of "${r.by.slice(0,60)}"`
;throw new a.P_(`${t.join(", ")}: "${e.slice(0,60)}"${c} counts the time before ${new Date(n.to).toISOString()} twice. Each stretch of time may stand there once; fetch into a new file.`)
}}}),229:((e,n,t)=>{t.d(n,{m:()=>readPlan});var s=t(51455);var r=t(60479);var o=t(55385);async function readPlan(e){const refuse=n=>new o.W(e,[{line:1,column:1,
message:n}]);let n;try{const{size:t}=await(0,s.stat)(e);if(t>r.nQ)throw refuse((0,r.g$)(t));n=await(0,s.readFile)(e)}catch(e){if(e instanceof o.W)throw e
;throw refuse(`the plan cannot be read: ${reason(e)}.`)}let t;try{t=new TextDecoder("utf-8",{fatal:true}).decode(n)}catch{
throw refuse("the plan is not text in UTF-8. Save it again with that encoding.")}return(0,r.vS)(t,e,(0,r.ol)(n))}function reason(e){
const n=e instanceof Error&&"code"in e?e.code:null;if(n==="ENOENT")return"there is no such file";if(n==="EISDIR")return"it is a folder"
;if(n==="EACCES")return"reading it is not permitted";return e instanceof Error?e.message:String(e)}}),71206:((e,n,t)=>{t.d(n,{B:()=>isWorse,Q:()=>worst})
;const s={NOTE:0,GREEN:1,AMBER:2,ERROR:3,RED:4};function isWorse(e,n){return s[e]>s[n]}function worst(e){return e.reduce((e,n)=>isWorse(n,e)?n:e)}}),
47929:((e,n,t)=>{t.d(n,{$:()=>ownLevel,O:()=>r});var s=t(54287);const r={kind:"review",subject:null,aspect:"leave-red",metric:null,class:null}
;function ownLevel({status:e,findings:n}){const t=n.filter(e=>(0,s.I)(e)!==(0,s.I)(r)).map(e=>e.status);if(t.length===n.length)return e
;return["RED","AMBER","GREEN"].find(e=>t.includes(e))??"AMBER"}}),46077:((e,n,t)=>{t.d(n,{LD:()=>isHistoryFile,Se:()=>readLines,W7:()=>fileOf,Wh:()=>joinPasts,
cA:()=>lineOf,so:()=>onlyLabelsCame,uh:()=>onlyOf,yS:()=>folderOf});var s=t(77598);var r=t(71206);var o=t(14977);var a=t(86170)
;const c=['{"version":1,"sha256":"','{"version":1,"hmac":"'];const i="}}";const l=1;function lineOf(e,n=null){const t=JSON.stringify(e)
;const[[s,r]]=Object.entries((0,a.Ru)(t,"history",n));return`{"version":1,"${s}":"${r}","review":${t}}\n`}function fileOf(e){
return`${folderOf(e.plan)}/${e.at.slice(0,4)}.jsonl`}function folderOf(e){const n=e.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,60)
;return n!==""&&n===e?n:`${n||"plan"}-${digestOf(e).slice(0,8)}`}const isHistoryFile=e=>/^\d{4}\.jsonl$/.test(e);async function readLines(e,n,s=null){
const{recordShape:r}=await Promise.all([t.e(8395),t.e(7422)]).then(t.bind(t,27422));const c=[];const i=[];for(const[t,l]of e.split("\n").entries()){
if(l.trim()==="")continue;const e=readLine(l,r,s);if(e==="other key")throw new o.P_((0,a.q_)(`${n}, line ${t+1}`,s));typeof e==="string"?i.push({kind:e,
place:`${n}, line ${t+1}`}):c.push(e)}return{records:c,faults:i}}function readLine(e,n,t){let s;try{s=JSON.parse(e)}catch{
const n=c.some(n=>e.startsWith(n)||n.startsWith(e));return n&&!e.endsWith(i)?"cut off":"damaged"}const r=Object(s);const{version:o,review:u}=r
;if(typeof o==="number"&&o>l)return"newer";if(o!==l)return"damaged";const d=(0,a.Bw)(r,JSON.stringify(u)??"","history",t);if(d!=="whole")return d
;const f=n.safeParse(u);return f.success?f.data:"damaged"}function joinPasts(e){const n=e.flatMap(e=>e.records).sort((e,n)=>Date.parse(e.at)-Date.parse(n.at))
;const t=new Map;for(const e of n){const n=t.get(e.candidate.sha256);t.set(e.candidate.sha256,n===void 0?e:standsOf(n,e))}return{
records:n.filter(e=>t.get(e.candidate.sha256)===e),faults:e.flatMap(e=>e.faults)}}function standsOf(e,n){return onlyLabelsCame(e,n)||!isWorseReview(e,n)?n:e}
function onlyLabelsCame(e,n){const{labels_sha256:t,labelled:s}=e;const r=t===void 0||t===n.labels_sha256
;return e.plan_sha256===n.plan_sha256&&e.reference?.sha256===n.reference?.sha256&&(n.labelled>s||n.labelled===s&&r)}function isWorseReview(e,n){
return e.level===n.level?(0,r.B)(e.status,n.status):(0,r.B)(e.level,n.level)}function onlyOf(e,n){const t=n.records.filter(n=>n.plan!==e);return{
records:n.records.filter(n=>n.plan===e),faults:[...n.faults,...t.map(({at:n})=>({kind:"damaged",place:`${folderOf(e)}, the review of ${n}`}))]}}
function digestOf(e){return(0,s.createHash)("sha256").update(e).digest("hex")}}),16454:((e,n,t)=>{t.d(n,{z:()=>recordOf});var s=t(52769);var r=t(54287)
;var o=t(47929);function recordOf({plan:e,verdict:n,measurements:t,made:s}){const{candidate:r}=t;const{action:a,owner:c,within:i}=e.levels[n.status];return{
plan:e.name,plan_sha256:e.source.sha256,about:e.about,at:s.at,due:e.review&&new Date(Date.parse(s.at)+e.review.milliseconds).toISOString(),greenlight:s.version,
run:s.runUrl,commit:s.commit,...n.model?{model:n.model}:{},status:n.status,level:(0,o.$)(n),todo:{action:a,owner:c,within:i?.text??null},
reference:n.reference&&{rows:n.reference.rows,sha256:n.reference.sha256},candidate:{rows:n.candidate.rows,sha256:n.candidate.sha256},labelled:r.labels.labelled,
labels_sha256:r.labels.sha256??null,from:r.from,to:r.to,values:valuesOf(e,t,n),...e.operations.length>0?{operations:operationsOf(e,t,n)}:{},
raised:n.findings.flatMap(({check:e,status:n})=>n==="AMBER"||n==="RED"?[{check:e,status:n}]:[]),columns:columnsOf(e,t),known_answers:n.known_answers??[]}}
function valuesOf(e,{comparisons:n,edgeCases:t,segments:r},o){const a=rulesOf(e);const c=new Map(o.findings.map(e=>[e.check,e.status]));const recorded=(e,n)=>{
const t=nameOf(e,n);const{candidate:r,reference:o,difference:i}=n;return{check:t,metric:n.metric,class:n.class,segment:e,status:c.get(t)??"NOTE",
rule:a.get(t)??null,cases:r.cases,measured:(0,s.B)(r)?{value:r.value,standard_error:r.standardError,interval:r.interval}:null,reference:(0,s.B)(o)?o.value:null,
difference:(0,s.B)(i)?{value:i.value,standard_error:i.standardError}:null}};const i=[...t.map(e=>({kind:"edge",slice:e})),...r.map(e=>({kind:"segment",slice:e
}))];return[...n.map(e=>recorded(null,e)),...i.flatMap(({kind:e,slice:{name:n,comparisons:t}})=>t.map(t=>recorded({kind:e,name:n},t)))]}
function operationsOf(e,{operations:n=[]},t){return n.map(({name:n,candidate:r,plain:o})=>{const a=e.operations.find(e=>e.name===n)??null
;const c=t.findings.find(({kind:e,subject:t,aspect:s})=>e==="operations"&&t===n&&s===null);const{green:i,amber:l,red:u}=a??{};return{name:n,
status:c?.status??"NOTE",rule:i??l??u?{green:i??null,amber:l??null,red:u??null}:null,measured:(0,s.B)(r)?{value:r.value,standard_error:r.standardError,
interval:o?null:r.interval,cases:r.cases}:null}})}function rulesOf(e){const named=(e,n)=>{const{green:t,amber:s,red:r}=e;return t??s??r?[[nameOf(n,e),{green:t,
amber:s,red:r}]]:[]};return new Map([...e.metrics.flatMap(e=>named(e,null)),...e.edgeCases.flatMap(({name:e,metrics:n})=>n.flatMap(n=>named(n,{kind:"edge",
name:e})))])}function nameOf(e,n){return(0,r.I)({kind:e?.kind??"metric",subject:e?.name??null,aspect:null,metric:n.metric,class:n.class})}
function columnsOf(e,{columns:n,changes:t}){return n.flatMap(({name:n,role:s,candidate:r})=>{const o=t.find(e=>e.name===n)?.against?.deciles
;if(!o||e.data.private.includes(n))return[];const a=r.type==="number"?r.invalid?.cells??0:0;return[{name:n,role:s,missing:r.missing+a,...o}]})}}),
52546:((e,n,t)=>{t.d(n,{q:()=>drillDown});function drillDown({findings:e},{plan:n,candidate:t,labels:s,now:r,span:o}){
const a=[`--plan ${quote(n)}`,...t.map(e=>`--candidate ${quote(e)}`),...s.map(e=>`--labels ${quote(e)}`),...o===void 0?[]:[`--from ${o.from}`,`--to ${o.to}`]].join(" ")
;const c=Object.create(null);for(const{check:n,kind:t,where:s}of e){const e=t==="metric"||t==="edge"||t==="segment";const o=s===void 0?"":` --where ${quote(s)}`
;const i=e?` --wrong --as-of ${r.toISOString()}`:"";(s!==void 0||e)&&(c[n]=`greenlight rows ${a}${o}${i}`)}return c}function quote(e){
return/^[\w@%+=:,./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}}),33814:((e,n,t)=>{t.d(n,{d:()=>blockVariance});function blockVariance(e){const n=e.length
;let[t,s]=[0,0];for(const n of e){t+=n.y;s+=n.x}const r=t/s;const o=e.map(e=>e.y-r*e.x);const a=o.reduce((e,n)=>e+n*n,0)
;const c=o.reduce((e,n,t)=>e+(t===0?0:n*o[t-1]),0);const i=a+2*Math.max(0,c);return n<2?Number.NaN:n/(n-1)*(i/s/s)}}),76844:((e,n,t)=>{t.d(n,{
d:()=>differenceBounds});function differenceBounds(e,n){const t=e.value-n.value
;return[t-Math.hypot(e.value-e.bounds[0],n.bounds[1]-n.value),t+Math.hypot(e.bounds[1]-e.value,n.value-n.bounds[0])]}}),72405:((e,n,t)=>{t.d(n,{
B:()=>chanceOfAlarm,p:()=>sharedThreshold});var s=t(75966);const r=200;function chanceOfAlarm(e,n,t,o=0){const a=2*t/(2*r-1);const upTo=(e,t)=>(0,
s.vr)((t+.5-e)*a+n-o);const c=Array.from({length:r},(e,n)=>Float64Array.from({length:r},(e,t)=>upTo(n,t)-(t===0?0:upTo(n,t-1))));let i=new Float64Array(r)
;i[0]=1;for(let n=0;n<e;n++){const e=new Float64Array(r);for(let n=0;n<r;n++){const t=i[n];const s=c[n];for(let n=0;n<r;n++)e[n]+=t*s[n]}i=e}
return 1-i.reduce((e,n)=>e+n,0)}function sharedThreshold(e,n,t){return n>0?e+Math.log(Math.max(1,t))/(2*n):e}})};