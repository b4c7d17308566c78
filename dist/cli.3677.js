export const id=3677;export const ids=[3677];export const modules={3677:((e,t,n)=>{n.d(t,{d:()=>observeRefusal,observe:()=>observe,
observedRollout:()=>observedRollout});var s=n(54287);var r=n(47929);var a=n(15500);var l=n(31953);var i=n(16598);var o=n(87342);var c=n(67497);var u=n(20803)
;function observe(e,t,n){const{plan:s,verdict:r,made:a}=e;return{gate:t,at:a.at,plan:s,status:r.status,reason:"",found:r.status==="GREEN"?[]:(0,
i.d)(e).map(t=>foundIn(t,e)),url:a.runUrl,report:n}}function observeRefusal(e,t,n,s){return{gate:t,at:s.at,plan:n,status:null,reason:e,found:[],url:s.url,
report:null}}function observedRollout({key:e,status:t,at:n,title:s},r,a,l){const i=t;const o={check:"rollout",title:s.split(":")[0],text:r,sure:"",rows:null,
lingers:false};const c={...a,review:null};return{gate:e,at:n,plan:c,status:i,reason:"",found:i==="GREEN"?[]:[{...o,status:i}],url:l,report:null}}
function foundIn(e,t){return{check:e.check,status:e.status,title:(0,c.G)(e),text:(0,o.iU)(e),sure:sureness(e),rows:t.drillDown[e.check]??null,
lingers:e.check===(0,s.I)(r.O)}}function sureness(e){const{interval:t}=(0,l.u)(e);const n=[...t===""?[]:[`95 % interval ${t}`],...e.cases===null?[]:[(0,
u.B4)(e.cases,"case")]];const s=e.flip===void 0?"":`another sample of this size would have another level in ${(0,a.D)(e.flip)} of cases`
;const r=e.cases_needed===void 0?"":`${(0,u.ZV)(e.cases_needed)} cases would settle it`;const i=[n.join(", "),s,r].filter(e=>e!=="").join("; ")
;return i===""?"":`${(0,c.G)(e)}: ${i}.`}}),54287:((e,t,n)=>{n.d(t,{C:()=>metricKey,I:()=>checkName});function checkName(e){const{kind:t,subject:n,aspect:s}=e
;const r=e.metric===null?[t,isShared(e)?null:n,s]:[t,t==="review"&&n!==null?"edge":null,n,metricKey(e.metric,e.class),s];return r.filter(e=>e!==null).join("/")}
function metricKey(e,t){return t===null?e:`${e}[${t}]`}function isShared({kind:e}){return e==="prediction"||e==="deployment"}}),47929:((e,t,n)=>{n.d(t,{
$:()=>ownLevel,O:()=>r});var s=n(54287);const r={kind:"review",subject:null,aspect:"leave-red",metric:null,class:null};function ownLevel({status:e,findings:t}){
const n=t.filter(e=>(0,s.I)(e)!==(0,s.I)(r)).map(e=>e.status);if(n.length===t.length)return e;return["RED","AMBER","GREEN"].find(e=>n.includes(e))??"AMBER"}}),
15500:((e,t,n)=>{n.d(t,{D:()=>chance,r:()=>decided});var s=n(20803);var r=n(16598);function decided(e){const{plan:t,verdict:n}=e;const{confidence:a}=t
;const l=(0,r.W)(e,n.status).filter(e=>e.status===n.status)
;const i=t.proof==="margin"?"":", or when a fall reaches its red margin and chance does not explain a fall"
;const o=[a===null?"Each measured value was compared with its rule as written in the plan.":`GREEN and RED both need proof at ${(0,
s.l9)(a)} confidence: RED when the whole one-sided bound is past the red rule${i} (all gating metrics tested together), GREEN when the bound clears the rule, else AMBER.`,`The level is that of the worst finding that gates; ${(0,
s.B4)(l.length,"finding is","findings are")} ${n.status}.`,"What could not be measured is never GREEN. Notes are shown and never gate."]
;const c=l.filter(e=>e.flip!==void 0&&Number.isFinite(e.flip)).sort((e,t)=>t.flip-e.flip)
;for(const e of c.slice(0,10))o.push(`${e.check} would get another level on ${chance(e.flip)} of samples of this size.`)
;for(const t of e.verdict.findings.filter(e=>e.cases_needed!==void 0).slice(0,10))o.push(`${t.check}: ${(0,s.ZV)(t.cases_needed)} cases would settle it.`)
;return o}function chance(e){return e!==void 0&&e<.001?"under 0.1 %":(0,s.l9)(e)}}),67497:((e,t,n)=>{n.d(t,{G:()=>titleOf,V:()=>metricTitle});var s=n(34036)
;function titleOf(e){const{kind:t,subject:n,aspect:s}=e;switch(t){case"metric":case"edge":case"segment":return metricOver(e);case"estimate":
return`${metricOver(e)}, estimated without labels`;case"review":if(e.metric===null&&n==="operations")return"Age of what was fetched"
;if(e.metric===null)return(s&&a[s])??"Earlier reviews";return s==="cusum"?`${metricOver(e)}: falls that add up`:`${metricOver(e)}, against earlier reviews`
;case"drift":return`Drift of ${n}`;case"known-answer":return`Known answers: ${n}${s===null?"":`, ${s}`}`;case"prediction":return`Predictions: ${s}`
;case"feature":case"input":return n===null?(s&&i[s])??"Inputs":`${n}: ${spaced(s)}`;case"behaviour":return`Behaviour: ${n}`;case"deployment":
return`Deployment: ${spaced(s)}`;case"operations":return`${n}${s===null?"":r[s]??""}`;case"plan":if(n!==null)return`The plan: ${n}`;return(s&&l[s])??"The plan"}
}function metricTitle({metric:e,class:t}){const n=e===null?"":s.Zv[e].title;return t===null?n:`${n}, ${t}`}const r={hosts:", host by host",
"last-review":", against the last review"};const a={"leave-red":"Leaving RED",changed:"The plan since the last review",
"same-data":"The same data by another plan",first:"The first review",overdue:"Time since the last review",stale:"Age of the data",
distributions:"Distributions since the last review",history:"Reviews that cannot be read","history-order":"Order of the reviews",
"history-cut-off":"Reviews that were cut off"};const l={"no-gate":"Nothing gates","labels-unjudged":"Labels that nothing judges",
unfilled:"What is still to be filled in",unwatched:"The plan of the base",new:"The plan is new",changed:"The plan is changed",approval:"Approval of the plan",
more:"More changes of the plan"};const i={"labels/coverage":"Rows that have a label","labels/scores":"Rows without a label",
copy:"The candidate is the reference","rows/count":"Number of rows","labels/missing":"Labels that are missing","labels/unmatched":"Labels of no row",
"joint-drift":"Columns that go together"};function metricOver(e){return e.subject===null?metricTitle(e):`${e.subject}: ${metricTitle(e)}`}function spaced(e){
return(e??"").replaceAll("-"," ")}})};