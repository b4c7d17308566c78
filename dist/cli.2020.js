export const id=2020;export const ids=[2020];export const modules={47025:((t,e,n)=>{n.d(e,{AZ:()=>a,Bv:()=>emptyBook,Cv:()=>r,D6:()=>s,TN:()=>keyOf})
;const r="level";const s="judgement";const a=["opened","again","worse","better","changed","same","resolved","reminder","overdue","escalated","undelivered"]
;function emptyBook(t){return{gate:t,reviewed:null,late:null,period:null,targets:{},judgement:null,alerts:[],outbox:[],failing:{}}}
function keyOf(t,{subject:e,incident:n}){return`${t}/${e}/${n}`}}),70868:((t,e,n)=>{n.d(e,{a:()=>Moved});class Moved extends Error{name="Moved"}}),56837:((t,e,n)=>{
n.d(e,{LD:()=>decide,Ow:()=>refresh,qz:()=>tell});var r=n(71206);var s=n(47025);var a=n(69076);var o=n(45845);var i=n(24502);var c=n(20803);const u=5
;const l=2e3;function describe({gate:t,reason:e,report:n},r,a,o){if(a==="GREEN")return{headline:headlineOf(t,r,a,[]),facts:[]};if(r===s.D6)return{
headline:headlineOf(t,r,a,[]),facts:[{name:"What failed",text:(0,i.Jj)(e.trim(),1500)}]};const c=o.find(({rows:t})=>t!==null&&t.length<=l)?.rows??null
;const u=o.find(t=>t.sure!=="")?.sure??"";return{headline:headlineOf(t,r,a,o),facts:[{name:"What failed",text:failures(o)},...u===""?[]:[{name:"How sure",text:u
}],...c===null?[]:[{name:"Which rows",text:c,code:true}],...n===null?[]:[{name:"Report",text:n}]]}}function headlineOf(t,e,n,r){
const o=e===s.Cv||e===s.D6?t:`${t}, ${e},`;if(n==="ERROR")return`${o} could not be judged: do not promote`
;if(n==="GREEN")return e===s.D6?`${o} can be judged again`:`${o} is GREEN again`;const[u,...l]=r;const d=l.length===0?"":`, and ${(0,
c.B4)(l.length,"more finding")}`;return`${o} is ${n} (${a.aL[n]}): ${(0,i.Jj)(u.title,120)}${d}`}function failures(t){
const e=t.slice(0,u).map(({status:t,title:e,text:n})=>(0,i.Jj)(`${t}  ${e}: ${n}`,400));const n=t.length-e.length;return[...e,...n>0?[`… and ${(0,
c.B4)(n,"more finding")} in the report`]:[]].join("\n")}function factsOf(t,e=[]){const{standing:n}=t;const own=e=>t.facts.filter(t=>t.name===e)
;const r=t.status!=="GREEN";return[...e.length===0?[]:[{name:"What changed",text:e.slice(0,10).join("\n")}],...own("What failed").map(t=>r?t:{...t,
name:"What had failed"}),{name:"Since",text:(0,o.fU)(t.since)},...r?[...own("How sure"),...own("Which rows")]:[],...r?todo(n):[],...own("Report")]}
function todo({action:t,owner:e,within:n,due:r}){const s=[n===null?null:`within ${n}`,r===null?null:`by ${(0,o.fU)(r)}`]
;const a=s.filter(t=>t!==null).join(", ");return[{name:"What to do",text:t??"The plan names no action. Look at what failed."},{name:"Owner",
text:e??"The plan names nobody."},...a===""?[]:[{name:"By when",text:a}]]}function changesIn(t,e){const n=new Map(t.map(({check:t,status:e})=>[t,e]))
;const r=new Map(e.map(({check:t,status:e})=>[t,e]));return[...e.flatMap(({check:t,status:e})=>{const r=n.get(t);if(r===void 0)return[`New: ${t} is ${e}.`]
;return r===e?[]:[`${t}: ${r} has become ${e}.`]}),...t.flatMap(({check:t})=>r.has(t)?[]:[`Gone: ${t}.`])].map(t=>(0,i.Jj)(t,300))}function leadOf(t,e,n){
const{status:r,standing:s}=e;const a=s.due===null?"":`, due by ${(0,o.fU)(s.due)}`;switch(t){case"opened":
return r==="ERROR"?"Nothing could be judged.":`A new alert: ${r}.`;case"again":
return`It has come back: ${r==="ERROR"?"nothing could be judged":r} again, soon after it was over.`;case"worse":case"better":return`${n} has become ${r}.`
;case"changed":return`Still ${r}; what failed has changed.`;case"same":return`Still ${r}.`;case"resolved":
return n==="ERROR"?"It can be judged again.":"GREEN has returned: the alert is over.";case"reminder":return`A reminder: nobody has acknowledged this${a}.`
;case"overdue":return`The deadline has passed and nobody has acknowledged this${a}.`;case"escalated":
return`Nobody has acknowledged this${a}. Told now: ${s.escalate?.to??"nobody"}.`;case"undelivered":return"Somebody else could not be told of this."}}
var d=n(34790);function alertsOf(t,e,n){const r=[s.Cv,...t.notify.checks.map(({check:t})=>t)];const a=new Map(r.map(t=>[t,[]]));for(const r of e){
const e=n.filter(({subject:t,status:e})=>e==="RED"&&a.has(t));const s=r.lingers&&e.length>0?e.map(({subject:t})=>t):[subjectOf(t.notify,r)]
;for(const t of s)a.get(t).push(r)}return a}function subjectOf({checks:t},{check:e}){return t.find(t=>fits(t.check,e))?.check??s.Cv}function fits(t,e){
const[n,...r]=t.split("*");if(r.length===0)return t===e;const s=r.pop();if(!e.startsWith(n)||e.length<n.length+s.length)return false;let a=n.length
;for(const t of r){const n=e.indexOf(t,a);if(n<0)return false;a=n+t.length}return a<=e.length-s.length&&e.endsWith(s)}function contactOf(t,e,n){
const r=t.notify.checks.find(({check:t})=>t===e);return contacted(r?.[n]??t.levels[n],t.notify)}function judgementContact(t){
return contacted(t.notify.couldNotJudge,t.notify)}function contacted({action:t,owner:e,within:n,notify:r,escalate:s},a){const o=n?.milliseconds??null
;const i=s?.after?.milliseconds??o;return{action:t,owner:e,within:n,remind:o===null?null:Math.min(a.remind?.milliseconds??o/4,o),
escalate:s===null||i===null?null:{after:i,to:s.to,notify:s.notify},notify:r}}function standingOf(t,e,n){
const{action:r,owner:s,within:a,remind:o,escalate:i,notify:c}=t;const u=later(e,a?.milliseconds??null);const l=n?.due!=null&&n.due>e&&(u===null||n.due<u)
;const d=l?n.due:u;return{action:r,owner:s,within:a?.text??null,due:d,remind:d===null||o===null?null:later(d,-o),escalate:standingEscalation(i,e),notify:c}}
function standingEscalation(t,e){const n=later(e,t?.after??null);return t===null||n===null?null:{at:n,to:t.to,notify:t.notify}}
const f=Date.parse("9999-12-31T23:59:59.999Z");function later(t,e){const n=Date.parse(t)+(e??Number.NaN);return n>=0&&n<=f?new Date(n).toISOString():null}
function levelOf(t){if(t.length===0)return"GREEN";return t.some(({status:t})=>t==="RED")?"RED":"AMBER"}const h=864e5;const m=.25;const g=31*h;const w=14*h
;const p=new Set(["alertmanager"]);function decide(t,e){const n=(0,d.zH)(structuredClone(t));const{plan:r,at:a}=e;if(r!==null){n.targets={...n.targets,
...Object.fromEntries(r.notify.targets.map(({name:t,kind:e})=>[t,e]))};n.judgement=judgementContact(r);if(e.status!==null){n.reviewed=a
;n.period=r.review?.milliseconds??null;n.late=later(a,lateAfter(n.period))}}const o=later(a,r?.review?2*r.review.milliseconds:w);if(e.status===null){step(n,e,{
subject:s.D6,status:"ERROR",found:[],contact:n.judgement,returns:o});refresh(n,a,t=>t.subject!==s.D6);return remembered(n,a)}step(n,e,{subject:s.D6,
status:"GREEN",found:[],contact:null,returns:o});const i=alertsOf(r,e.found,n.alerts);for(const{subject:t}of n.alerts)t===s.D6||i.has(t)||i.set(t,[])
;for(const[t,s]of i){const a=levelOf(s);const i=a==="GREEN"?null:contactOf(r,t,a);step(n,e,{subject:t,status:a,found:s,contact:i,returns:o})}
return remembered(n,a)}function step(t,e,{subject:n,status:a,found:o,contact:i,returns:c}){const{at:u}=e;const l=t.alerts.find(t=>t.subject===n)??null
;const d=l!==null&&l.status!=="GREEN";if(a==="GREEN"&&!d)return;const f=a==="ERROR"?[{check:s.D6,status:a}]:o.map(({check:t,status:e})=>({check:t,status:e}))
;const h={...describe(e,n,a,o),url:e.url};if(a==="GREEN"){const{facts:e,...n}=h;say(t,{...l,...n,status:a,causes:[],returns:c},l,u);return}
const m=l!==null&&(d||l.returns!==null&&u<=l.returns);const g=d&&l.status===a;const w=g?l.raised:u;const p=d&&(0,r.B)(a,l.status);const v=g||p?l.standing:null
;const y={subject:n,incident:m?l.incident:(l?.incident??0)+1,revision:m?l.revision:0,status:a,causes:f,since:d?l.since:u,raised:w,returns:null,
standing:standingOf(i??b,w,v),...h,acknowledged:d&&!p?l.acknowledged:null,reminded:g?l.reminded:null,escalated:g?l.escalated:null,told:m?l.told:{}};say(t,y,l,u)
}const b={action:null,owner:null,within:null,remind:null,escalate:null,notify:[]};function say(t,e,n,r){
const s=n!==null&&n.status==="GREEN"&&n.incident===e.incident;const a={...e,told:{...e.told}};const o=targetsOf(a).flatMap(t=>{const e=a.told[t]??null
;const n=eventFor(a,t,e,s);return n===null?[]:[{target:t,event:n,told:e}]});o.some(({event:t})=>t!=="same")&&(a.revision+=1)
;t.alerts=[...t.alerts.filter(({subject:t})=>t!==e.subject),a];for(const{target:e,event:n,told:s}of o)tell(t,a,e,n,s,r)}
function targetsOf({standing:t,told:e,status:n}){const r=Object.keys(e);return n==="GREEN"?r:[...new Set([...t.notify,...r])]}
function eventFor({status:t,causes:e,standing:n},s,a,o){if(a===null)return o?"again":"opened";if(a.status==="GREEN")return t==="GREEN"?null:"again"
;if(t==="GREEN")return"resolved";if(t!==a.status)return(0,r.B)(t,a.status)?"worse":"better";if(!n.notify.includes(s))return null
;return changesIn(a.causes,e).length>0?"changed":"same"}function tell(t,e,n,r,s,a){const o=t.targets[n];if(o===void 0||r==="same"&&!p.has(o))return
;const i=s?.status??null;const c=r==="changed"||r==="worse"||r==="better"?changesIn(s.causes,e.causes):[];const{gate:u}=t
;const l=`${u}/${e.subject}/${e.incident}`;const f={id:`${l}.${e.revision}/${n}${r==="same"?`/${a}`:""}`,key:l,target:n,kind:o,event:r,gate:u,subject:e.subject,
incident:e.incident,status:e.status,before:i,at:a,since:e.since,headline:e.headline,lead:leadOf(r,e,i),facts:factsOf(e,c),owner:e.standing.owner,url:e.url,
expires:expiryOf(t,a),undo:s,sent:"unknown"};e.told[n]={status:e.status,causes:e.causes,thread:s?.thread??null};(0,d.bE)(t,f)}function refresh(t,e,n=()=>true){
for(const r of t.alerts.filter(t=>t.status!=="GREEN"&&n(t)))for(const[n,s]of Object.entries(r.told))s.status!=="GREEN"&&tell(t,r,n,"same",s,e)}
function expiryOf({late:t,period:e},n){return t!==null&&t>n?t:later(n,lateAfter(e)??g)}function lateAfter(t){return t===null?null:t*(1+m)}
function remembered(t,e){t.alerts=t.alerts.map(t=>t.returns!==null&&t.returns<e?{...t,told:{},facts:[],causes:[]}:t)
;const isOver=({event:e,sent:n,subject:r,incident:s})=>n==="refused"&&(0,d.CL)(e)&&t.alerts.some(t=>t.subject===r&&(t.incident!==s||t.status==="GREEN"))
;t.outbox=t.outbox.filter(t=>!isOver(t));return t}}),93100:((t,e,n)=>{n.d(e,{ts:()=>channelOf,cK:()=>deliver,ZT:()=>noted,iA:()=>prepare});var r=n(32522)
;var s=n(89478);const a={webhook:async()=>(await n.e(1299).then(n.bind(n,1299))).webhook,slack:async()=>(await n.e(1438).then(n.bind(n,71438))).slack,
alertmanager:async()=>(await n.e(3969).then(n.bind(n,23969))).alertmanager,teams:async()=>(await n.e(592).then(n.bind(n,60592))).teams,
pagerduty:async()=>(await n.e(293).then(n.bind(n,10293))).pagerduty,email:async()=>(await n.e(1472).then(n.bind(n,41472))).email,
issue:async()=>(await n.e(9801).then(n.bind(n,79801))).issue};var o=n(67450);async function deliver(t,e,n,s,a){const o=(0,r.nl)(s)
;const i=[...new Set(t.map(({target:t})=>t))];await Promise.all(i.map(async r=>{
for(const s of t.filter(t=>t.target===r))await a(await sent(s,e,n,Math.max(0,o.left())))}))}async function sent(t,e,n,a){try{const s=await prepare(t,e,n)
;const o=await s.send((0,r.nl)(a));return{message:t,fault:null,refused:false,thread:o}}catch(e){const r=e instanceof o.L||e instanceof o.A&&e.refused;return{
message:t,fault:(0,s.c)(faultOf(e),n.secrets),refused:r,thread:null}}}async function prepare(t,e,n){const r=await channelOf(t.kind,t.target,n)
;return r.prepare(t,threadOf(t,e))}async function channelOf(t,e,n){const r=await a[t]();return r.open(n.of(e))}
function threadOf({subject:t,incident:e,target:n,undo:r},{alerts:s}){const a=s.find(n=>n.subject===t&&n.incident===e);return a?.told[n]?.thread??r?.thread??null
}function noted(t,{message:e,fault:n,refused:r,thread:s}){const a=t.alerts.map(t=>n===null&&isOf(t,e)?{...t,told:toldOf(t,e,s)}:t)
;const o=n===null?t.outbox.filter(({id:t})=>t!==e.id):t.outbox.map(t=>t.id===e.id&&r?{...t,sent:"refused"}:t);const i={...t.failing}
;n===null&&delete i[e.target];return{...t,alerts:a,outbox:o,failing:i}}function isOf({subject:t,incident:e},n){return t===n.subject&&e===n.incident}
function toldOf(t,{target:e,status:n},r){const s=t.told[e]??{status:n,causes:t.causes,thread:null};return{...t.told,[e]:{...s,thread:r??s.thread}}}
function faultOf(t){const e=t instanceof Error?t.message:String(t);return e.replace(/\s+/g," ").trim()}}),34790:((t,e,n)=>{n.d(e,{CL:()=>isAsking,bE:()=>post,
zH:()=>takeBack});function isAsking(t){return t==="reminder"||t==="overdue"||t==="escalated"}function post(t,e){
const isReplaced=t=>t.target===e.target&&t.subject===e.subject&&t.event!=="undelivered"&&e.event!=="undelivered"&&(t.key===e.key||t.kind==="alertmanager")
;t.outbox=[...t.outbox.filter(t=>!isReplaced(t)),e]}function takeBack(t){for(const e of t.outbox.filter(({sent:t})=>t==="refused")){
const n=t.alerts.find(({subject:t})=>t===e.subject);if(n===void 0||n.incident!==e.incident||e.event==="undelivered")continue
;e.undo===null?delete n.told[e.target]:n.told[e.target]=e.undo;isAsking(e.event)||(t.outbox=t.outbox.filter(t=>t!==e))}return t}}),74635:((t,e,n)=>{n.d(e,{
Q6:()=>visibleText,dS:()=>encoded,vI:()=>shortened});var r=n(24502);function visibleText(t){return t.replace(/\r\n?/g,"\n").split("\n").map(t=>(0,
r.en)(t)).join("\n")}function shortened(t,e,n){for(let s=Math.min(t.length,e);;s=Math.floor(s*.8)){const a=n((0,r.Jj)(t,s));if(a.length<=e||s<2)return a}}
function encoded(t){return encodeURIComponent(t.replace(/\p{Cs}/gu,"�"))}}),89478:((t,e,n)=>{n.d(e,{c:()=>withoutSecrets});function withoutSecrets(t,e){
return e.flatMap(t=>[t,encodeURIComponent(t),JSON.stringify(t).slice(1,-1)]).filter(t=>t.length>3).sort((t,e)=>e.length-t.length).reduce((t,e)=>t.replaceAll(e,"***"),t)
}}),67450:((t,e,n)=>{n.d(e,{A:()=>Undelivered,L:()=>Unreachable});class Unreachable extends Error{name="Unreachable"}class Undelivered extends Error{
name="Undelivered";refused;constructor(t,e){super(t);this.refused=e}}}),45408:((t,e,n)=>{n.d(e,{q:()=>tell});var r=n(24502);var s=n(47025);var a=n(70868)
;const o=20;class Keeper{book;stored;unwritten=[];turn=Promise.resolve();store;warn;constructor(t,e,n,r){this.store=t;this.book=e;this.stored=n;this.warn=r}
static async open(t,e,n){try{const r=await t.read();r.fault!==null&&n(`What was told before is not known, for ${r.fault}: it is told again.`)
;return new Keeper(t,r.book??(0,s.Bv)(e),r,n)}catch(r){n(`${messageOf(r)} What was told before is not known: it is told again.`);return new Keeper(t,(0,
s.Bv)(e),null,n)}}update(t){this.book=t(this.book);this.unwritten.push(t)}async save(){this.turn=this.turn.then(()=>this.write());await this.turn}async write(){
for(let t=1;this.stored!==null;t+=1){if(JSON.stringify(this.stored.book)===JSON.stringify(this.book))return;const e=this.unwritten.length;try{
this.stored=await this.store.write(this.book,this.stored);this.unwritten.splice(0,e);return}catch(e){if(e instanceof a.a&&t<o&&await this.again())continue
;this.stored=null;this.warn(`${messageOf(e)} The next run may tell this again.`)}}}async again(){try{this.stored=await this.store.read()}catch{return false}
this.book=this.unwritten.reduce((t,e)=>e(t),this.stored.book??(0,s.Bv)(this.book.gate));return true}}function messageOf(t){
return t instanceof Error?t.message:String(t)}var i=n(93100);var c=n(74635);var u=n(89478);async function dryRun(t,e,n){const{outbox:r}=t
;r.length===0&&n("Nobody would be told anything.\n");for(const s of r){const{target:r,kind:a,event:o,id:l}=s;const d=await(0,
i.iA)(s,t,e).then(t=>t.shown,t=>`cannot be sent: ${t instanceof Error?t.message:String(t)}`);const f=`--- ${r} (${a}), ${o}: ${l}\n${(0,u.c)(d,e.secrets)}\n\n`
;n((0,c.Q6)(f))}}var l=n(45845);var d=n(34790);function failureReports(t,e,n,s){const a=e.filter(({message:e})=>!Object.hasOwn(t.failing,e.target))
;const o=a.flatMap(({message:e,fault:r})=>n.filter(({subject:t,event:n,target:r})=>t===e.subject&&n!=="same"&&r!==e.target).map(n=>report(e,r,n,t,s)))
;if(o.length===0)return null;return{messages:o,note(t){const e=structuredClone(t);for(const{message:t,fault:n}of a)e.failing[t.target]??={since:s,reason:(0,
r.Jj)(n,500)};for(const t of o)(0,d.bE)(e,t);return e}}}function report(t,e,n,s,a){const{target:o,kind:i}=t;const c=s.alerts.find(({subject:t})=>t===n.subject)
;const u=`The message to ${o} (${i}) of ${(0,l.fU)(t.at)}: ${(0,r.Jj)(e,500)}`
;const d="Tell them yourself, and check the address and the secret of the target. It is tried again at the next review or reminder.";return{...n,
id:`${t.id}/undelivered/${n.target}`,event:"undelivered",at:a,lead:`${o} could not be told of this.`,facts:[{name:"What failed",text:u},{name:"What to do",
text:d}],undo:c?.told[n.target]??null,sent:"unknown"}}async function tell(t,e){const{dry:n,gate:a,addresses:o,store:i,at:c}=e;const l=[];if(n!==null){
const{book:e}=await i.read().catch(()=>({book:null}));await dryRun(t(e??(0,s.Bv)(a)),o,n);return l}const d=await Keeper.open(i,a,t=>void l.push(t));d.update(t)
;await d.save();const{worked:f,failures:h}=await sendAll(d.book.outbox,d,e,l);const m=failureReports(d.book,h,f,c);if(m!==null){d.update(m.note);await d.save()
;await sendAll(m.messages,d,e,l)}await d.save();return l.map(t=>(0,r.Ah)((0,u.c)(t,o.secrets),1e3))}async function sendAll(t,e,n,r){const s=[];const a=[]
;await(0,i.cK)(t,e.book,n.addresses,n.patience,async t=>{const{message:o,fault:c}=t;e.update(e=>(0,i.ZT)(e,t));if(c===null)s.push(o);else{a.push(t)
;r.push(`${o.target} (${o.kind}) could not be told: ${c} It is tried again at the next review or reminder. The verdict stands.`)}n.store.cheap&&await e.save()})
;return{worked:s,failures:a}}}),71206:((t,e,n)=>{n.d(e,{B:()=>isWorse,Q:()=>worst});const r={NOTE:0,GREEN:1,AMBER:2,ERROR:3,RED:4};function isWorse(t,e){
return r[t]>r[e]}function worst(t){return t.reduce((t,e)=>isWorse(e,t)?e:t)}}),32522:((t,e,n)=>{n.d(e,{KE:()=>listed,Ng:()=>connect,Ur:()=>createOnce,
XX:()=>Unanswered,lR:()=>responseOf,nl:()=>deadline,xd:()=>rateLimited});function deadline(t){const e=performance.now()+t;return{left:()=>e-performance.now(),
request:t/4,pause:t/60}}class Unanswered extends Error{name="Unanswered";slow;constructor(t,e){super(t?"no answer in time":"the connection broke",{cause:e})
;this.slow=t}}async function connect(t,e,r){const{getOctokit:s}=await n.e(2413).then(n.bind(n,92413));const silent=()=>{};const a={debug:silent,info:silent,
warn:silent,error:silent};const o=s(e,{baseUrl:t,log:a});o.hook.wrap("request",async(t,e)=>{for(let n=0;;n+=1)try{return await answered(r,async n=>{
const{fetch:r=globalThis.fetch}=e.request;Object.assign(e.request,{signal:n,fetch:withinHost(r)});return t(e)})}catch(t){
const s=e.method==="POST"||e.request?.once;if(s||!await waited(t,n,r))throw t}});return o}const r=new WeakSet;function withinHost(t){if(r.has(t))return t
;const guarded=async(e,n={})=>{let r=String(e instanceof Request?e.url:e);for(let e=0;e<5;e++){const e=await t(r,{...n,redirect:"manual"})
;const s=e.headers.get("location");const a=e.status===307||e.status===308;const o=e.status===301||e.status===302;const i=(n.method??"GET")==="GET"
;if(s===null||!(a||o&&i))return e;const c=new URL(s,r)
;if(c.origin!==new URL(r).origin)throw new Error("GitHub’s answer leads to another host, where nothing is sent");r=c.href}
throw new Error("GitHub’s answers lead in a circle")};r.add(guarded);return guarded}async function createOnce(t,e,n){for(let r=0;;r+=1)try{return await e()
}catch(e){if(!await waited(e,r,t))throw e;const s=await n();if(s!==null)return s}}const s=100;async function*listed(t){for(let e=1;;e+=1){
const{data:n}=await t({per_page:s,page:e});yield*n;if(n.length<s)return}}async function answered(t,e){const n=new AbortController
;const r=setTimeout(()=>n.abort(),Math.max(0,Math.min(t.request,t.left())));try{const t=await e(n.signal)
;if(typeof t.data==="string"&&t.data===""&&t.status!==204)throw new Error("an empty answer");return t}catch(t){if(responseOf(t))throw t
;throw new Unanswered(n.signal.aborted,t)}finally{clearTimeout(r)}}const a=3;async function waited(t,e,n){const r=pauseAfter(t,e,n)
;if(e>=a||r===null||r>=n.left())return false;await new Promise(t=>setTimeout(t,r));return true}function pauseAfter(t,e,n){const r=n.pause*2**e
;if(t instanceof Unanswered)return r;const s=responseOf(t);if(!s)return null;if(rateLimited(t))return asked(s.headers)??6e4
;return s.status>=500?asked(s.headers)??r:null}function rateLimited(t){const e=responseOf(t);if(e?.status===429)return true
;return e?.status===403&&(e.headers["retry-after"]!==void 0||e.headers["x-ratelimit-remaining"]==="0"||/rate limit/i.test(String(t.message)))}function asked(t){
const e=Number.parseFloat(String(t["retry-after"]??""));if(e>=0)return e*1e3;if(t["x-ratelimit-remaining"]!=="0")return null
;const n=Number(t["x-ratelimit-reset"])*1e3-Date.now();return Number.isFinite(n)?Math.max(0,n)+1e3:null}function responseOf(t){return t?.response??void 0}}),
69076:((t,e,n)=>{n.d(e,{ZF:()=>answer,Zg:()=>a,aL:()=>s});var r=n(45845);const s={GREEN:"ready to promote",AMBER:"hold, do not promote",
RED:"stop, do not promote"};const a={GREEN:"🟢",AMBER:"🟠",RED:"🔴",NOTE:"⚪"};function answer(t){const e=t.verdict.status;const n=todo(t,e);return{level:e,
plan:t.verdict.plan,words:s[e],means:t.plan.levels[e].means,parts:n,
todo:n.map(({name:t,text:e})=>sentence(t==="Owner"?`${t}: ${e}`:t==="By when"?`Within ${e}`:e)).join(" ")}}function todo(t,e){
const{action:n,owner:s,within:a}=t.plan.levels[e];const o=e==="GREEN"?"The candidate may be promoted.":`The plan names no action for ${e}.`;const i=[{
name:"What to do",text:n===null?o:sentence(n)}];s!==null&&i.push({name:"Owner",text:s});if(a!==null){const e=Date.parse(t.made.at)+a.milliseconds
;const n=Math.abs(e)<=864e13?`, by ${(0,r.fU)(new Date(e).toISOString())}`:"";i.push({name:"By when",text:`${a.text}${n}`})}return i}function sentence(t){
const e=t.trim();const n=e.charAt(0).toUpperCase()+e.slice(1);return/[.!?…]$/.test(n)?n:`${n}.`}}),20803:((t,e,n)=>{n.d(e,{B4:()=>formatCount,Bo:()=>formatExact,
NP:()=>formatLogProbability,Wq:()=>formatApart,ZV:()=>formatNumber,l9:()=>formatPercent});const r="−";function formatNumber(t){return formatApart(t,[])}
function formatApart(t,e){const n=t!=null&&t>.99&&t<1-1e-9;return apart(t,n?[...e,1]:e,written)}function formatExact(t){return written(t,s)}
function formatPercent(t,e=[]){return apart(t,[...e,1],percent)}function formatCount(t,e,n=`${e}s`){return`${formatNumber(t)} ${t===1?e:n}`}
function formatLogProbability(t){if(t===-1/0)return"≈ 0";if(t<Math.log(1e-4))return`< 10${superscript(Math.ceil(t/Math.LN10))}`
;return`= ${formatNumber(Number(Math.exp(Math.min(0,t)).toPrecision(2)))}`}const s=17;function apart(t,e,n){const r=e.filter(e=>e!==t);let a=4
;while(a<s&&r.some(e=>n(e,a)===n(t,a)))a++;return n(t,a)}function percent(t,e){if(t===null||t===void 0||!Number.isFinite(t))return written(t,e)
;const n=Number((100*t).toPrecision(15));if(n>0&&n<.001)return"below 0.001 %";return`${written(n,e,1)} %`}function written(t,e,n=0){
if(t===null||t===void 0||Number.isNaN(t))return"–";if(t<0)return r+written(-t,e,n);if(t===1/0)return"∞";if(t===0)return"0";const s=decimal(t);const[a,o]=s
;const i=e-(o<-1?1:n);const c=a.length<=e?s:rounded(s,Math.max(i,o>15?0:o+1));if(o>15||o<-4)return scientific(c);return positional(Number.isInteger(t)?s:c)}
function decimal(t){const[e="",n]=t.toExponential().split("e");return[e.replace(".",""),Number(n)]}function rounded([t,e],n){if(t.length<=n)return[t,e]
;const r=t.slice(0,n);if(t[n]<"5")return[r.replace(/0+$/,"")||"0",e];const s=/9*$/.exec(r)[0].length;if(s===n)return["1",e+1];const a=n-s-1
;return[r.slice(0,a)+(Number(r[a])+1),e]}function positional([t,e]){if(e<0)return`0.${"0".repeat(-e-1)}${t}`;const n=t.slice(0,e+1).padEnd(e+1,"0")
;const r=t.slice(e+1);return thousands(n)+(r===""?"":`.${r}`)}function scientific([t,e]){const n=t.length>1?`.${t.slice(1)}`:""
;return`${t[0]}${n} × 10${superscript(e)}`}function thousands(t){return t.length>3?t.replace(/\B(?=(\d{3})+$)/g,","):t}function superscript(t){
const e="⁰¹²³⁴⁵⁶⁷⁸⁹";return String(t).replace(/[-\d]/g,t=>t==="-"?"⁻":e[Number(t)])}})};