export const id=7830;export const ids=[7830];export const modules={47025:((e,t,n)=>{n.d(t,{AZ:()=>s,Bv:()=>emptyBook,Cv:()=>a,D6:()=>r,TN:()=>keyOf})
;const a="level";const r="judgement";const s=["opened","again","worse","better","changed","same","resolved","reminder","overdue","escalated","undelivered"]
;function emptyBook(e){return{gate:e,reviewed:null,late:null,period:null,targets:{},judgement:null,alerts:[],outbox:[],failing:{}}}
function keyOf(e,{subject:t,incident:n}){return`${e}/${t}/${n}`}}),47830:((e,t,n)=>{n.d(t,{bookFileIn:()=>bookFileIn,fileBook:()=>fileBook,
gateInFile:()=>gateInFile,gatesInFolder:()=>gatesInFolder});var a=n(77598);var r=n(51455);var s=n(76760);var o=n(58500);var i=n(46077);var c=n(14977)
;var l=n(88532);var u=n(28395);var d=n(43759);var f=n(1379);var h=n(86170);var g=n(47025);l.$W({jitless:true});const m=Object.keys(f.xV)
;const w=u.YjP().check(d.Eb(2e4));const k=u.mee(w);const y=u.YjP().check(d.Fk(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));const b=u.mee(y)
;const p=u.YOg(w).check(d.Eb(100));const v=u.k5n(["GREEN","AMBER","RED","ERROR"]);const O=u.YOg(u.rej({check:w,status:u.k5n(["AMBER","RED","ERROR"])
})).check(d.Eb(1e5));const j=u.YOg(u.rej({name:w,text:w,code:u.lqM(u.euz(true))})).check(d.Eb(50));const $=u.Whr().check(d.qm(0));const E=u.rej({status:v,
causes:O,thread:k});const R=u.rej({subject:w,incident:$,revision:$,status:v,causes:O,since:y,raised:y,returns:b,standing:u.rej({action:k,owner:k,within:k,due:b,
remind:b,escalate:u.mee(u.rej({at:y,to:w,notify:p})),notify:p}),facts:j,headline:w,url:k,acknowledged:u.mee(u.rej({at:y,how:w})),reminded:b,escalated:b,
told:u.g1P(w,E)});const P=u.rej({id:w,key:w,target:w,kind:u.k5n(m),event:u.k5n(g.AZ),gate:w,subject:w,incident:$,status:v,before:u.mee(v),at:y,since:y,
headline:w,lead:w,facts:j,owner:k,url:k,expires:y,undo:u.mee(E),sent:u.k5n(["unknown","refused"])});const N=u.rej({text:w,milliseconds:u.aig()});const B=u.rej({
gate:w,reviewed:b,late:b,period:u.mee(u.aig()),targets:u.g1P(w,u.k5n(m)),judgement:u.mee(u.rej({action:k,owner:k,within:u.mee(N),remind:u.mee(u.aig()),
escalate:u.mee(u.rej({after:u.aig(),to:w,notify:p})),notify:p})),alerts:u.YOg(R).check(d.Eb(1e4)),outbox:u.YOg(P).check(d.Eb(1e4)),failing:u.g1P(w,u.rej({
since:y,reason:w}))});const I=1;function textOf(e,t){return`${JSON.stringify({version:I,...(0,h.Ru)(JSON.stringify(e),"alerts",t),book:e},null,1)}\n`}
function readBook(e,t,n){let a;try{a=Object(JSON.parse(e))}catch{return"it is damaged"}if(a.version!==I)return"it was written by another version of Greenlight"
;const r=(0,h.Bw)(a,JSON.stringify(a.book)??"","alerts",n);if(r==="other key")return"it is sealed with another key than was given";const s=B.safeParse(a.book)
;if(r==="damaged"||!s.success)return"it is damaged";return s.data.gate===t?s.data:`it is of another plan, ${JSON.stringify(s.data.gate.slice(0,100))}`}
function gateIn(e){try{const{book:t}=Object(JSON.parse(e));return typeof t?.gate==="string"?t.gate:null}catch{return null}}var S=n(70868)
;function bookFileIn(e,t){return(0,s.join)(e,bookPathOf(t))}function bookPathOf(e){return`${(0,i.yS)(e)}/alerts.json`}async function gatesInFolder(e){
const t=await refusing(e,()=>(0,r.readdir)(e,{withFileTypes:true}));const n=t.filter(e=>e.isDirectory()&&!e.name.startsWith(".")).map(({name:t})=>(0,
s.join)(e,t,"alerts.json"));const a=await Promise.all(n.sort().map(gateInFile));return a.filter(e=>e!==null)}async function gateInFile(e){
return gateIn(await contentOf(e)??"")}const x=67108864;const F=2e3;function fileBook(e,t,n){return{cheap:true,async read(){const a=await contentOf(e)
;if(a===null)return{book:null,fault:null,mark:null};const r=readBook(a,t,n);return typeof r==="string"?{book:null,fault:r,mark:a}:{book:r,fault:null,mark:a}},
async write(t,a){const r=textOf(t,n);await refusing(e,()=>replace(e,r,a.mark));return{book:t,fault:null,mark:r}}}}async function replace(e,t,n){await(0,
r.mkdir)((0,s.dirname)(e),{recursive:true});const o=`${e}.${(0,a.randomUUID)()}.tmp`;const i=`${e}.lock`;try{const a=await(0,r.open)(o,"wx",384);try{
await a.writeFile(t);await a.sync()}finally{await a.close()}await take(i,o);try{if(await contentOf(e)!==n)throw new S.a("another run wrote in the meantime")
;await(0,r.rename)(o,e)}finally{await(0,r.unlink)(i).catch(()=>{})}}finally{await(0,r.unlink)(o).catch(()=>{})}}async function take(e,t){
for(const n=Date.now()+2*F;;)try{await(0,r.link)(t,e);return}catch(t){if(t.code!=="EEXIST"||Date.now()>n)throw t;const a=await(0,r.stat)(e).catch(()=>null)
;a!==null&&Date.now()-a.mtimeMs>F?await(0,r.unlink)(e).catch(()=>{}):await(0,o.setTimeout)(20)}}async function contentOf(e){try{const{size:t}=await(0,r.stat)(e)
;if(t>x)throw new Error(`${t} bytes are no alerts`);return await(0,r.readFile)(e,"utf8")}catch(t){if(t.code==="ENOENT")return null;throw unusable(e,t)}}
async function refusing(e,t){try{return await t()}catch(t){if(t instanceof S.a||t instanceof c.P_)throw t;throw unusable(e,t)}}function unusable(e,t){
const n=t instanceof Error?t.message:String(t);return new c.P_(`${e}: the alerts cannot be remembered there (${n}).`)}}),70868:((e,t,n)=>{n.d(t,{a:()=>Moved})
;class Moved extends Error{name="Moved"}}),1379:((e,t,n)=>{n.d(t,{Qn:()=>variableOf,je:()=>r,xV:()=>a});const a={alertmanager:"Prometheus Alertmanager",
webhook:"a webhook",slack:"Slack",teams:"Microsoft Teams",pagerduty:"PagerDuty",email:"e-mail",issue:"a GitHub issue"}
;const r=/^(?!constructor$)[a-z][a-z0-9-]{0,39}$/;function variableOf(e,t="address"){const n=`GREENLIGHT_NOTIFY_${e.toUpperCase().replaceAll("-","_")}`
;return t==="address"?n:`${n}_${t.toUpperCase()}`}}),71206:((e,t,n)=>{n.d(t,{B:()=>isWorse,Q:()=>worst});const a={NOTE:0,GREEN:1,AMBER:2,ERROR:3,RED:4}
;function isWorse(e,t){return a[e]>a[t]}function worst(e){return e.reduce((e,t)=>isWorse(t,e)?t:e)}}),46077:((e,t,n)=>{n.d(t,{LD:()=>isHistoryFile,
Se:()=>readLines,W7:()=>fileOf,Wh:()=>joinPasts,cA:()=>lineOf,so:()=>onlyLabelsCame,uh:()=>onlyOf,yS:()=>folderOf});var a=n(77598);var r=n(71206);var s=n(14977)
;var o=n(86170);const i=['{"version":1,"sha256":"','{"version":1,"hmac":"'];const c="}}";const l=1;function lineOf(e,t=null){const n=JSON.stringify(e)
;const[[a,r]]=Object.entries((0,o.Ru)(n,"history",t));return`{"version":1,"${a}":"${r}","review":${n}}\n`}function fileOf(e){
return`${folderOf(e.plan)}/${e.at.slice(0,4)}.jsonl`}function folderOf(e){const t=e.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,60)
;return t!==""&&t===e?t:`${t||"plan"}-${digestOf(e).slice(0,8)}`}const isHistoryFile=e=>/^\d{4}\.jsonl$/.test(e);async function readLines(e,t,a=null){
const{recordShape:r}=await Promise.all([n.e(8395),n.e(7422)]).then(n.bind(n,27422));const i=[];const c=[];for(const[n,l]of e.split("\n").entries()){
if(l.trim()==="")continue;const e=readLine(l,r,a);if(e==="other key")throw new s.P_((0,o.q_)(`${t}, line ${n+1}`,a));typeof e==="string"?c.push({kind:e,
place:`${t}, line ${n+1}`}):i.push(e)}return{records:i,faults:c}}function readLine(e,t,n){let a;try{a=JSON.parse(e)}catch{
const t=i.some(t=>e.startsWith(t)||t.startsWith(e));return t&&!e.endsWith(c)?"cut off":"damaged"}const r=Object(a);const{version:s,review:u}=r
;if(typeof s==="number"&&s>l)return"newer";if(s!==l)return"damaged";const d=(0,o.Bw)(r,JSON.stringify(u)??"","history",n);if(d!=="whole")return d
;const f=t.safeParse(u);return f.success?f.data:"damaged"}function joinPasts(e){const t=e.flatMap(e=>e.records).sort((e,t)=>Date.parse(e.at)-Date.parse(t.at))
;const n=new Map;for(const e of t){const t=n.get(e.candidate.sha256);n.set(e.candidate.sha256,t===void 0?e:standsOf(t,e))}return{
records:t.filter(e=>n.get(e.candidate.sha256)===e),faults:e.flatMap(e=>e.faults)}}function standsOf(e,t){return onlyLabelsCame(e,t)||!isWorseReview(e,t)?t:e}
function onlyLabelsCame(e,t){const{labels_sha256:n,labelled:a}=e;const r=n===void 0||n===t.labels_sha256
;return e.plan_sha256===t.plan_sha256&&e.reference?.sha256===t.reference?.sha256&&(t.labelled>a||t.labelled===a&&r)}function isWorseReview(e,t){
return e.level===t.level?(0,r.B)(e.status,t.status):(0,r.B)(e.level,t.level)}function onlyOf(e,t){const n=t.records.filter(t=>t.plan!==e);return{
records:t.records.filter(t=>t.plan===e),faults:[...t.faults,...n.map(({at:t})=>({kind:"damaged",place:`${folderOf(e)}, the review of ${t}`}))]}}
function digestOf(e){return(0,a.createHash)("sha256").update(e).digest("hex")}})};