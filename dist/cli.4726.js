export const id=4726;export const ids=[4726,3677];export const modules={39797:((e,t,n)=>{n.d(t,{patience:()=>u,tellObservation:()=>tellObservation,
tellRefusal:()=>tellRefusal});var a=n(229);var r=n(73024);var s=n(76760);function planNameIn(e,t=true){
const n=/^plan:[ \t]*(["']?)([^"'#\r\n]{1,200}?)\1[ \t]*(?:#.*)?\r?$/m.exec(t?start(e):"")?.[2];return n||(0,
s.basename)(e).replace(/\.(?:ya?ml|json)$/i,"")||"plan"}function start(e){const t=Buffer.alloc(65536);try{const n=(0,r.openSync)(e,"r");try{
return t.toString("utf8",0,(0,r.readSync)(n,t))}finally{(0,r.closeSync)(n)}}catch{return""}}var i=n(47830);var o=n(56837);var l=n(3677);var c=n(45408)
;const u=12e4;async function tellObservation(e,{memory:t,...n}){const a="file"in t?t.file:(0,i.bookFileIn)(t.history,e.gate);const r=(0,
i.fileBook)(a,e.gate,n.key);return(0,c.q)(t=>(0,o.LD)(t,e),{...n,gate:e.gate,store:r,at:e.at,patience:u})}async function tellRefusal(e,t,n,r,s=e=>e){
const i=await(0,a.m)(t).catch(()=>null);const o=e instanceof Error?e.message:String(e);const c=(0,l.d)(o,s(i?.name??planNameIn(t)),i,{at:n.toISOString(),
url:null});return tellObservation(c,r)}}),47830:((e,t,n)=>{n.d(t,{bookFileIn:()=>bookFileIn,fileBook:()=>fileBook,gateInFile:()=>gateInFile,
gatesInFolder:()=>gatesInFolder});var a=n(77598);var r=n(51455);var s=n(76760);var i=n(58500);var o=n(46077);var l=n(14977);var c=n(88532);var u=n(28395)
;var d=n(43759);var f=n(1379);var h=n(86170);var m=n(47025);c.$W({jitless:true});const g=Object.keys(f.xV);const v=u.YjP().check(d.Eb(2e4));const w=u.mee(v)
;const p=u.YjP().check(d.Fk(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));const b=u.mee(p);const k=u.YOg(v).check(d.Eb(100))
;const y=u.k5n(["GREEN","AMBER","RED","ERROR"]);const $=u.YOg(u.rej({check:v,status:u.k5n(["AMBER","RED","ERROR"])})).check(d.Eb(1e5));const O=u.YOg(u.rej({
name:v,text:v,code:u.lqM(u.euz(true))})).check(d.Eb(50));const E=u.Whr().check(d.qm(0));const j=u.rej({status:y,causes:$,thread:w});const R=u.rej({subject:v,
incident:E,revision:E,status:y,causes:$,since:p,raised:p,returns:b,standing:u.rej({action:w,owner:w,within:w,due:b,remind:b,escalate:u.mee(u.rej({at:p,to:v,
notify:k})),notify:k}),facts:O,headline:v,url:w,acknowledged:u.mee(u.rej({at:p,how:v})),reminded:b,escalated:b,told:u.g1P(v,j)});const S=u.rej({id:v,key:v,
target:v,kind:u.k5n(g),event:u.k5n(m.AZ),gate:v,subject:v,incident:E,status:y,before:u.mee(y),at:p,since:p,headline:v,lead:v,facts:O,owner:w,url:w,expires:p,
undo:u.mee(j),sent:u.k5n(["unknown","refused"])});const I=u.rej({text:v,milliseconds:u.aig()});const N=u.rej({gate:v,reviewed:b,late:b,period:u.mee(u.aig()),
targets:u.g1P(v,u.k5n(g)),judgement:u.mee(u.rej({action:w,owner:w,within:u.mee(I),remind:u.mee(u.aig()),escalate:u.mee(u.rej({after:u.aig(),to:v,notify:k})),
notify:k})),alerts:u.YOg(R).check(d.Eb(1e4)),outbox:u.YOg(S).check(d.Eb(1e4)),failing:u.g1P(v,u.rej({since:p,reason:v}))});const T=1;function textOf(e,t){
return`${JSON.stringify({version:T,...(0,h.Ru)(JSON.stringify(e),"alerts",t),book:e},null,1)}\n`}function readBook(e,t,n){let a;try{a=Object(JSON.parse(e))
}catch{return"it is damaged"}if(a.version!==T)return"it was written by another version of Greenlight";const r=(0,h.Bw)(a,JSON.stringify(a.book)??"","alerts",n)
;if(r==="other key")return"it is sealed with another key than was given";const s=N.safeParse(a.book);if(r==="damaged"||!s.success)return"it is damaged"
;return s.data.gate===t?s.data:`it is of another plan, ${JSON.stringify(s.data.gate.slice(0,100))}`}function gateIn(e){try{const{book:t}=Object(JSON.parse(e))
;return typeof t?.gate==="string"?t.gate:null}catch{return null}}var D=n(70868);function bookFileIn(e,t){return(0,s.join)(e,bookPathOf(t))}
function bookPathOf(e){return`${(0,o.yS)(e)}/alerts.json`}async function gatesInFolder(e){const t=await refusing(e,()=>(0,r.readdir)(e,{withFileTypes:true}))
;const n=t.filter(e=>e.isDirectory()&&!e.name.startsWith(".")).map(({name:t})=>(0,s.join)(e,t,"alerts.json"))
;const a=await Promise.all(n.sort().map(gateInFile));return a.filter(e=>e!==null)}async function gateInFile(e){return gateIn(await contentOf(e)??"")}
const P=67108864;const B=2e3;function fileBook(e,t,n){return{cheap:true,async read(){const a=await contentOf(e);if(a===null)return{book:null,fault:null,
mark:null};const r=readBook(a,t,n);return typeof r==="string"?{book:null,fault:r,mark:a}:{book:r,fault:null,mark:a}},async write(t,a){const r=textOf(t,n)
;await refusing(e,()=>replace(e,r,a.mark));return{book:t,fault:null,mark:r}}}}async function replace(e,t,n){await(0,r.mkdir)((0,s.dirname)(e),{recursive:true})
;const i=`${e}.${(0,a.randomUUID)()}.tmp`;const o=`${e}.lock`;try{const a=await(0,r.open)(i,"wx",384);try{await a.writeFile(t);await a.sync()}finally{
await a.close()}await take(o,i);try{if(await contentOf(e)!==n)throw new D.a("another run wrote in the meantime");await(0,r.rename)(i,e)}finally{await(0,
r.unlink)(o).catch(()=>{})}}finally{await(0,r.unlink)(i).catch(()=>{})}}async function take(e,t){for(const n=Date.now()+2*B;;)try{await(0,r.link)(t,e);return
}catch(t){if(t.code!=="EEXIST"||Date.now()>n)throw t;const a=await(0,r.stat)(e).catch(()=>null);a!==null&&Date.now()-a.mtimeMs>B?await(0,
r.unlink)(e).catch(()=>{}):await(0,i.setTimeout)(20)}}async function contentOf(e){try{const{size:t}=await(0,r.stat)(e)
;if(t>P)throw new Error(`${t} bytes are no alerts`);return await(0,r.readFile)(e,"utf8")}catch(t){if(t.code==="ENOENT")return null;throw unusable(e,t)}}
async function refusing(e,t){try{return await t()}catch(t){if(t instanceof D.a||t instanceof l.P_)throw t;throw unusable(e,t)}}function unusable(e,t){
const n=t instanceof Error?t.message:String(t);return new l.P_(`${e}: the alerts cannot be remembered there (${n}).`)}}),3677:((e,t,n)=>{n.d(t,{
d:()=>observeRefusal,observe:()=>observe,observedRollout:()=>observedRollout});var a=n(54287);var r=n(47929);var s=n(15500);var i=n(31953);var o=n(16598)
;var l=n(87342);var c=n(67497);var u=n(20803);function observe(e,t,n){const{plan:a,verdict:r,made:s}=e;return{gate:t,at:s.at,plan:a,status:r.status,reason:"",
found:r.status==="GREEN"?[]:(0,o.d)(e).map(t=>foundIn(t,e)),url:s.runUrl,report:n}}function observeRefusal(e,t,n,a){return{gate:t,at:a.at,plan:n,status:null,
reason:e,found:[],url:a.url,report:null}}function observedRollout({key:e,status:t,at:n,title:a},r,s,i){const o=t;const l={check:"rollout",title:a.split(":")[0],
text:r,sure:"",rows:null,lingers:false};const c={...s,review:null};return{gate:e,at:n,plan:c,status:o,reason:"",found:o==="GREEN"?[]:[{...l,status:o}],url:i,
report:null}}function foundIn(e,t){return{check:e.check,status:e.status,title:(0,c.G)(e),text:(0,l.iU)(e),sure:sureness(e),rows:t.drillDown[e.check]??null,
lingers:e.check===(0,a.I)(r.O)}}function sureness(e){const{interval:t}=(0,i.u)(e);const n=[...t===""?[]:[`95 % interval ${t}`],...e.cases===null?[]:[(0,
u.B4)(e.cases,"case")]];const a=e.flip===void 0?"":`another sample of this size would have another level in ${(0,s.D)(e.flip)} of cases`
;const r=e.cases_needed===void 0?"":`${(0,u.ZV)(e.cases_needed)} cases would settle it`;const o=[n.join(", "),a,r].filter(e=>e!=="").join("; ")
;return o===""?"":`${(0,c.G)(e)}: ${o}.`}}),82514:((e,t,n)=>{n.d(t,{BX:()=>testsThat,T1:()=>a,pP:()=>s});const a={ks:{title:"KS D",
method:"the Kolmogorov–Smirnov test",asked:true,categories:false,summarised:true,matters:.1},psi:{title:"PSI",method:"the population stability index",
asked:true,categories:true,summarised:true,matters:.1},js:{title:"Jensen–Shannon distance",method:"the Jensen–Shannon distance",asked:true,categories:true,
summarised:true,matters:.1},wasserstein:{title:"standardised Wasserstein distance",method:"the Wasserstein distance",asked:true,categories:false,
summarised:false,matters:.1},chi2:{title:"Cramér’s V",method:"the chi-squared test",asked:false,categories:true,summarised:false,matters:.1}}
;const r=Object.keys(a);const s=r.filter(isAsked);function testsThat(e){const t=s.filter(t=>e(a[t]))
;return t.length<2?t.join():`${t.slice(0,-1).join(", ")} or ${t.at(-1)}`}function isAsked(e){return a[e].asked}}),229:((e,t,n)=>{n.d(t,{m:()=>readPlan})
;var a=n(51455);var r=n(60479);var s=n(55385);async function readPlan(e){const refuse=t=>new s.W(e,[{line:1,column:1,message:t}]);let t;try{
const{size:n}=await(0,a.stat)(e);if(n>r.nQ)throw refuse((0,r.g$)(n));t=await(0,a.readFile)(e)}catch(e){if(e instanceof s.W)throw e
;throw refuse(`the plan cannot be read: ${reason(e)}.`)}let n;try{n=new TextDecoder("utf-8",{fatal:true}).decode(t)}catch{
throw refuse("the plan is not text in UTF-8. Save it again with that encoding.")}return(0,r.vS)(n,e,(0,r.ol)(t))}function reason(e){
const t=e instanceof Error&&"code"in e?e.code:null;if(t==="ENOENT")return"there is no such file";if(t==="EISDIR")return"it is a folder"
;if(t==="EACCES")return"reading it is not permitted";return e instanceof Error?e.message:String(e)}}),54287:((e,t,n)=>{n.d(t,{C:()=>metricKey,I:()=>checkName})
;function checkName(e){const{kind:t,subject:n,aspect:a}=e
;const r=e.metric===null?[t,isShared(e)?null:n,a]:[t,t==="review"&&n!==null?"edge":null,n,metricKey(e.metric,e.class),a];return r.filter(e=>e!==null).join("/")}
function metricKey(e,t){return t===null?e:`${e}[${t}]`}function isShared({kind:e}){return e==="prediction"||e==="deployment"}}),47929:((e,t,n)=>{n.d(t,{
$:()=>ownLevel,O:()=>r});var a=n(54287);const r={kind:"review",subject:null,aspect:"leave-red",metric:null,class:null};function ownLevel({status:e,findings:t}){
const n=t.filter(e=>(0,a.I)(e)!==(0,a.I)(r)).map(e=>e.status);if(n.length===t.length)return e;return["RED","AMBER","GREEN"].find(e=>n.includes(e))??"AMBER"}}),
46077:((e,t,n)=>{n.d(t,{LD:()=>isHistoryFile,Se:()=>readLines,W7:()=>fileOf,Wh:()=>joinPasts,cA:()=>lineOf,so:()=>onlyLabelsCame,uh:()=>onlyOf,yS:()=>folderOf})
;var a=n(77598);var r=n(71206);var s=n(14977);var i=n(86170);const o=['{"version":1,"sha256":"','{"version":1,"hmac":"'];const l="}}";const c=1
;function lineOf(e,t=null){const n=JSON.stringify(e);const[[a,r]]=Object.entries((0,i.Ru)(n,"history",t));return`{"version":1,"${a}":"${r}","review":${n}}\n`}
function fileOf(e){return`${folderOf(e.plan)}/${e.at.slice(0,4)}.jsonl`}function folderOf(e){
const t=e.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,60);return t!==""&&t===e?t:`${t||"plan"}-${digestOf(e).slice(0,8)}`}
const isHistoryFile=e=>/^\d{4}\.jsonl$/.test(e);async function readLines(e,t,a=null){
const{recordShape:r}=await Promise.all([n.e(8395),n.e(7422)]).then(n.bind(n,27422));const o=[];const l=[];for(const[n,c]of e.split("\n").entries()){
if(c.trim()==="")continue;const e=readLine(c,r,a);if(e==="other key")throw new s.P_((0,i.q_)(`${t}, line ${n+1}`,a));typeof e==="string"?l.push({kind:e,
place:`${t}, line ${n+1}`}):o.push(e)}return{records:o,faults:l}}function readLine(e,t,n){let a;try{a=JSON.parse(e)}catch{
const t=o.some(t=>e.startsWith(t)||t.startsWith(e));return t&&!e.endsWith(l)?"cut off":"damaged"}const r=Object(a);const{version:s,review:u}=r
;if(typeof s==="number"&&s>c)return"newer";if(s!==c)return"damaged";const d=(0,i.Bw)(r,JSON.stringify(u)??"","history",n);if(d!=="whole")return d
;const f=t.safeParse(u);return f.success?f.data:"damaged"}function joinPasts(e){const t=e.flatMap(e=>e.records).sort((e,t)=>Date.parse(e.at)-Date.parse(t.at))
;const n=new Map;for(const e of t){const t=n.get(e.candidate.sha256);n.set(e.candidate.sha256,t===void 0?e:standsOf(t,e))}return{
records:t.filter(e=>n.get(e.candidate.sha256)===e),faults:e.flatMap(e=>e.faults)}}function standsOf(e,t){return onlyLabelsCame(e,t)||!isWorseReview(e,t)?t:e}
function onlyLabelsCame(e,t){const{labels_sha256:n,labelled:a}=e;const r=n===void 0||n===t.labels_sha256
;return e.plan_sha256===t.plan_sha256&&e.reference?.sha256===t.reference?.sha256&&(t.labelled>a||t.labelled===a&&r)}function isWorseReview(e,t){
return e.level===t.level?(0,r.B)(e.status,t.status):(0,r.B)(e.level,t.level)}function onlyOf(e,t){const n=t.records.filter(t=>t.plan!==e);return{
records:t.records.filter(t=>t.plan===e),faults:[...t.faults,...n.map(({at:t})=>({kind:"damaged",place:`${folderOf(e)}, the review of ${t}`}))]}}
function digestOf(e){return(0,a.createHash)("sha256").update(e).digest("hex")}}),15500:((e,t,n)=>{n.d(t,{D:()=>chance,r:()=>decided});var a=n(20803)
;var r=n(16598);function decided(e){const{plan:t,verdict:n}=e;const{confidence:s}=t;const i=(0,r.W)(e,n.status).filter(e=>e.status===n.status)
;const o=t.proof==="margin"?"":", or when a fall reaches its red margin and chance does not explain a fall"
;const l=[s===null?"Each measured value was compared with its rule as written in the plan.":`GREEN and RED both need proof at ${(0,
a.l9)(s)} confidence: RED when the whole one-sided bound is past the red rule${o} (all gating metrics tested together), GREEN when the bound clears the rule, else AMBER.`,`The level is that of the worst finding that gates; ${(0,
a.B4)(i.length,"finding is","findings are")} ${n.status}.`,"What could not be measured is never GREEN. Notes are shown and never gate."]
;const c=i.filter(e=>e.flip!==void 0&&Number.isFinite(e.flip)).sort((e,t)=>t.flip-e.flip)
;for(const e of c.slice(0,10))l.push(`${e.check} would get another level on ${chance(e.flip)} of samples of this size.`)
;for(const t of e.verdict.findings.filter(e=>e.cases_needed!==void 0).slice(0,10))l.push(`${t.check}: ${(0,a.ZV)(t.cases_needed)} cases would settle it.`)
;return l}function chance(e){return e!==void 0&&e<.001?"under 0.1 %":(0,a.l9)(e)}}),67497:((e,t,n)=>{n.d(t,{G:()=>titleOf,V:()=>metricTitle});var a=n(34036)
;function titleOf(e){const{kind:t,subject:n,aspect:a}=e;switch(t){case"metric":case"edge":case"segment":return metricOver(e);case"estimate":
return`${metricOver(e)}, estimated without labels`;case"review":if(e.metric===null&&n==="operations")return"Age of what was fetched"
;if(e.metric===null)return(a&&s[a])??"Earlier reviews";return a==="cusum"?`${metricOver(e)}: falls that add up`:`${metricOver(e)}, against earlier reviews`
;case"drift":return`Drift of ${n}`;case"known-answer":return`Known answers: ${n}${a===null?"":`, ${a}`}`;case"prediction":return`Predictions: ${a}`
;case"feature":case"input":return n===null?(a&&o[a])??"Inputs":`${n}: ${spaced(a)}`;case"behaviour":return`Behaviour: ${n}`;case"deployment":
return`Deployment: ${spaced(a)}`;case"operations":return`${n}${a===null?"":r[a]??""}`;case"plan":if(n!==null)return`The plan: ${n}`;return(a&&i[a])??"The plan"}
}function metricTitle({metric:e,class:t}){const n=e===null?"":a.Zv[e].title;return t===null?n:`${n}, ${t}`}const r={hosts:", host by host",
"last-review":", against the last review"};const s={"leave-red":"Leaving RED",changed:"The plan since the last review",
"same-data":"The same data by another plan",first:"The first review",overdue:"Time since the last review",stale:"Age of the data",
distributions:"Distributions since the last review",history:"Reviews that cannot be read","history-order":"Order of the reviews",
"history-cut-off":"Reviews that were cut off"};const i={"no-gate":"Nothing gates","labels-unjudged":"Labels that nothing judges",
unfilled:"What is still to be filled in",unwatched:"The plan of the base",new:"The plan is new",changed:"The plan is changed",approval:"Approval of the plan",
more:"More changes of the plan"};const o={"labels/coverage":"Rows that have a label","labels/scores":"Rows without a label",
copy:"The candidate is the reference","rows/count":"Number of rows","labels/missing":"Labels that are missing","labels/unmatched":"Labels of no row",
"joint-drift":"Columns that go together"};function metricOver(e){return e.subject===null?metricTitle(e):`${e.subject}: ${metricTitle(e)}`}function spaced(e){
return(e??"").replaceAll("-"," ")}})};