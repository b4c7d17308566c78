export const id=2020;export const ids=[2020];export const modules={47025:((t,e,n)=>{n.d(e,{AZ:()=>a,Bv:()=>emptyBook,Bx:()=>isWorse,Cv:()=>s,D6:()=>r,
TN:()=>keyOf});const s="level";const r="judgement"
;const a=["opened","again","worse","better","changed","same","resolved","reminder","overdue","escalated","undelivered"];function emptyBook(t){return{gate:t,
reviewed:null,late:null,period:null,targets:{},judgement:null,alerts:[],outbox:[],failing:{}}}function keyOf(t,{subject:e,incident:n}){return`${t}/${e}/${n}`}
const o={GREEN:0,AMBER:1,ERROR:2,RED:3};function isWorse(t,e){return o[t]>o[e]}}),70868:((t,e,n)=>{n.d(e,{a:()=>Moved});class Moved extends Error{name="Moved"}}),
56837:((t,e,n)=>{n.d(e,{LD:()=>decide,Ow:()=>refresh,qz:()=>tell});var s=n(47025);var r=n(69076);var a=n(45845);var o=n(24502);var i=n(20803);const c=5
;const u=2e3;function describe({gate:t,reason:e,report:n},r,a,i){if(a==="GREEN")return{headline:headlineOf(t,r,a,[]),facts:[]};if(r===s.D6)return{
headline:headlineOf(t,r,a,[]),facts:[{name:"What failed",text:(0,o.Jj)(e.trim(),1500)}]};const c=i.find(({rows:t})=>t!==null&&t.length<=u)?.rows??null
;const l=i.find(t=>t.sure!=="")?.sure??"";return{headline:headlineOf(t,r,a,i),facts:[{name:"What failed",text:failures(i)},...l===""?[]:[{name:"How sure",text:l
}],...c===null?[]:[{name:"Which rows",text:c,code:true}],...n===null?[]:[{name:"Report",text:n}]]}}function headlineOf(t,e,n,a){
const c=e===s.Cv||e===s.D6?t:`${t}, ${e},`;if(n==="ERROR")return`${c} could not be judged: do not promote`
;if(n==="GREEN")return e===s.D6?`${c} can be judged again`:`${c} is GREEN again`;const[u,...l]=a;const d=l.length===0?"":`, and ${(0,
i.B4)(l.length,"more finding")}`;return`${c} is ${n} (${r.aL[n]}): ${(0,o.Jj)(u.title,120)}${d}`}function failures(t){
const e=t.slice(0,c).map(({status:t,title:e,text:n})=>(0,o.Jj)(`${t}  ${e}: ${n}`,400));const n=t.length-e.length;return[...e,...n>0?[`… and ${(0,
i.B4)(n,"more finding")} in the report`]:[]].join("\n")}function factsOf(t,e=[]){const{standing:n}=t;const own=e=>t.facts.filter(t=>t.name===e)
;const s=t.status!=="GREEN";return[...e.length===0?[]:[{name:"What changed",text:e.slice(0,10).join("\n")}],...own("What failed").map(t=>s?t:{...t,
name:"What had failed"}),{name:"Since",text:(0,a.fU)(t.since)},...s?[...own("How sure"),...own("Which rows")]:[],...s?todo(n):[],...own("Report")]}
function todo({action:t,owner:e,within:n,due:s}){const r=[n===null?null:`within ${n}`,s===null?null:`by ${(0,a.fU)(s)}`]
;const o=r.filter(t=>t!==null).join(", ");return[{name:"What to do",text:t??"The plan names no action. Look at what failed."},{name:"Owner",
text:e??"The plan names nobody."},...o===""?[]:[{name:"By when",text:o}]]}function changesIn(t,e){const n=new Map(t.map(({check:t,status:e})=>[t,e]))
;const s=new Map(e.map(({check:t,status:e})=>[t,e]));return[...e.flatMap(({check:t,status:e})=>{const s=n.get(t);if(s===void 0)return[`New: ${t} is ${e}.`]
;return s===e?[]:[`${t}: ${s} has become ${e}.`]}),...t.flatMap(({check:t})=>s.has(t)?[]:[`Gone: ${t}.`])].map(t=>(0,o.Jj)(t,300))}function leadOf(t,e,n){
const{status:s,standing:r}=e;const o=r.due===null?"":`, due by ${(0,a.fU)(r.due)}`;switch(t){case"opened":
return s==="ERROR"?"Nothing could be judged.":`A new alert: ${s}.`;case"again":
return`It has come back: ${s==="ERROR"?"nothing could be judged":s} again, soon after it was over.`;case"worse":case"better":return`${n} has become ${s}.`
;case"changed":return`Still ${s}; what failed has changed.`;case"same":return`Still ${s}.`;case"resolved":
return n==="ERROR"?"It can be judged again.":"GREEN has returned: the alert is over.";case"reminder":return`A reminder: nobody has acknowledged this${o}.`
;case"overdue":return`The deadline has passed and nobody has acknowledged this${o}.`;case"escalated":
return`Nobody has acknowledged this${o}. Told now: ${r.escalate?.to??"nobody"}.`;case"undelivered":return"Somebody else could not be told of this."}}
var l=n(34790);function alertsOf(t,e,n){const r=[s.Cv,...t.notify.checks.map(({check:t})=>t)];const a=new Map(r.map(t=>[t,[]]));for(const s of e){
const e=n.filter(({subject:t,status:e})=>e==="RED"&&a.has(t));const r=s.lingers&&e.length>0?e.map(({subject:t})=>t):[subjectOf(t.notify,s)]
;for(const t of r)a.get(t).push(s)}return a}function subjectOf({checks:t},{check:e}){return t.find(t=>fits(t.check,e))?.check??s.Cv}function fits(t,e){
const[n,...s]=t.split("*");if(s.length===0)return t===e;const r=s.pop();if(!e.startsWith(n)||e.length<n.length+r.length)return false;let a=n.length
;for(const t of s){const n=e.indexOf(t,a);if(n<0)return false;a=n+t.length}return a<=e.length-r.length&&e.endsWith(r)}function contactOf(t,e,n){
const s=t.notify.checks.find(({check:t})=>t===e);return contacted(s?.[n]??t.levels[n],t.notify)}function judgementContact(t){
return contacted(t.notify.couldNotJudge,t.notify)}function contacted({action:t,owner:e,within:n,notify:s,escalate:r},a){const o=n?.milliseconds??null
;const i=r?.after?.milliseconds??o;return{action:t,owner:e,within:n,remind:o===null?null:Math.min(a.remind?.milliseconds??o/4,o),
escalate:r===null||i===null?null:{after:i,to:r.to,notify:r.notify},notify:s}}function standingOf(t,e,n){
const{action:s,owner:r,within:a,remind:o,escalate:i,notify:c}=t;const u=later(e,a?.milliseconds??null);const l=n?.due!=null&&n.due>e&&(u===null||n.due<u)
;const d=l?n.due:u;return{action:s,owner:r,within:a?.text??null,due:d,remind:d===null||o===null?null:later(d,-o),escalate:standingEscalation(i,e),notify:c}}
function standingEscalation(t,e){const n=later(e,t?.after??null);return t===null||n===null?null:{at:n,to:t.to,notify:t.notify}}
const d=Date.parse("9999-12-31T23:59:59.999Z");function later(t,e){const n=Date.parse(t)+(e??Number.NaN);return n>=0&&n<=d?new Date(n).toISOString():null}
function levelOf(t){if(t.length===0)return"GREEN";return t.some(({status:t})=>t==="RED")?"RED":"AMBER"}const f=864e5;const h=.25;const m=31*f;const g=14*f
;const w=new Set(["alertmanager"]);function decide(t,e){const n=(0,l.zH)(structuredClone(t));const{plan:r,at:a}=e;if(r!==null){n.targets={...n.targets,
...Object.fromEntries(r.notify.targets.map(({name:t,kind:e})=>[t,e]))};n.judgement=judgementContact(r);if(e.status!==null){n.reviewed=a
;n.period=r.review?.milliseconds??null;n.late=later(a,lateAfter(n.period))}}const o=later(a,r?.review?2*r.review.milliseconds:g);if(e.status===null){step(n,e,{
subject:s.D6,status:"ERROR",found:[],contact:n.judgement,returns:o});refresh(n,a,t=>t.subject!==s.D6);return remembered(n,a)}step(n,e,{subject:s.D6,
status:"GREEN",found:[],contact:null,returns:o});const i=alertsOf(r,e.found,n.alerts);for(const{subject:t}of n.alerts)t===s.D6||i.has(t)||i.set(t,[])
;for(const[t,s]of i){const a=levelOf(s);const i=a==="GREEN"?null:contactOf(r,t,a);step(n,e,{subject:t,status:a,found:s,contact:i,returns:o})}
return remembered(n,a)}function step(t,e,{subject:n,status:r,found:a,contact:o,returns:i}){const{at:c}=e;const u=t.alerts.find(t=>t.subject===n)??null
;const l=u!==null&&u.status!=="GREEN";if(r==="GREEN"&&!l)return;const d=r==="ERROR"?[{check:s.D6,status:r}]:a.map(({check:t,status:e})=>({check:t,status:e}))
;const f={...describe(e,n,r,a),url:e.url};if(r==="GREEN"){const{facts:e,...n}=f;say(t,{...u,...n,status:r,causes:[],returns:i},u,c);return}
const h=u!==null&&(l||u.returns!==null&&c<=u.returns);const m=l&&u.status===r;const g=m?u.raised:c;const w=l&&(0,s.Bx)(r,u.status);const b=m||w?u.standing:null
;const v={subject:n,incident:h?u.incident:(u?.incident??0)+1,revision:h?u.revision:0,status:r,causes:d,since:l?u.since:c,raised:g,returns:null,
standing:standingOf(o??p,g,b),...f,acknowledged:l&&!w?u.acknowledged:null,reminded:m?u.reminded:null,escalated:m?u.escalated:null,told:h?u.told:{}};say(t,v,u,c)
}const p={action:null,owner:null,within:null,remind:null,escalate:null,notify:[]};function say(t,e,n,s){
const r=n!==null&&n.status==="GREEN"&&n.incident===e.incident;const a={...e,told:{...e.told}};const o=targetsOf(a).flatMap(t=>{const e=a.told[t]??null
;const n=eventFor(a,t,e,r);return n===null?[]:[{target:t,event:n,told:e}]});o.some(({event:t})=>t!=="same")&&(a.revision+=1)
;t.alerts=[...t.alerts.filter(({subject:t})=>t!==e.subject),a];for(const{target:e,event:n,told:r}of o)tell(t,a,e,n,r,s)}
function targetsOf({standing:t,told:e,status:n}){const s=Object.keys(e);return n==="GREEN"?s:[...new Set([...t.notify,...s])]}
function eventFor({status:t,causes:e,standing:n},r,a,o){if(a===null)return o?"again":"opened";if(a.status==="GREEN")return t==="GREEN"?null:"again"
;if(t==="GREEN")return"resolved";if(t!==a.status)return(0,s.Bx)(t,a.status)?"worse":"better";if(!n.notify.includes(r))return null
;return changesIn(a.causes,e).length>0?"changed":"same"}function tell(t,e,n,s,r,a){const o=t.targets[n];if(o===void 0||s==="same"&&!w.has(o))return
;const i=r?.status??null;const c=s==="changed"||s==="worse"||s==="better"?changesIn(r.causes,e.causes):[];const{gate:u}=t
;const d=`${u}/${e.subject}/${e.incident}`;const f={id:`${d}.${e.revision}/${n}${s==="same"?`/${a}`:""}`,key:d,target:n,kind:o,event:s,gate:u,subject:e.subject,
incident:e.incident,status:e.status,before:i,at:a,since:e.since,headline:e.headline,lead:leadOf(s,e,i),facts:factsOf(e,c),owner:e.standing.owner,url:e.url,
expires:expiryOf(t,a),undo:r,sent:"unknown"};e.told[n]={status:e.status,causes:e.causes,thread:r?.thread??null};(0,l.bE)(t,f)}function refresh(t,e,n=()=>true){
for(const s of t.alerts.filter(t=>t.status!=="GREEN"&&n(t)))for(const[n,r]of Object.entries(s.told))r.status!=="GREEN"&&tell(t,s,n,"same",r,e)}
function expiryOf({late:t,period:e},n){return t!==null&&t>n?t:later(n,lateAfter(e)??m)}function lateAfter(t){return t===null?null:t*(1+h)}
function remembered(t,e){t.alerts=t.alerts.map(t=>t.returns!==null&&t.returns<e?{...t,told:{},facts:[],causes:[]}:t)
;const isOver=({event:e,sent:n,subject:s,incident:r})=>n==="refused"&&(0,l.CL)(e)&&t.alerts.some(t=>t.subject===s&&(t.incident!==r||t.status==="GREEN"))
;t.outbox=t.outbox.filter(t=>!isOver(t));return t}}),93100:((t,e,n)=>{n.d(e,{ts:()=>channelOf,cK:()=>deliver,ZT:()=>noted,iA:()=>prepare});var s=n(32522)
;var r=n(89478);const a={webhook:async()=>(await n.e(1299).then(n.bind(n,1299))).webhook,slack:async()=>(await n.e(1438).then(n.bind(n,71438))).slack,
alertmanager:async()=>(await n.e(3969).then(n.bind(n,23969))).alertmanager,teams:async()=>(await n.e(592).then(n.bind(n,60592))).teams,
pagerduty:async()=>(await n.e(293).then(n.bind(n,10293))).pagerduty,email:async()=>(await n.e(1472).then(n.bind(n,41472))).email,
issue:async()=>(await n.e(9801).then(n.bind(n,79801))).issue};var o=n(67450);async function deliver(t,e,n,r,a){const o=(0,s.nl)(r)
;const i=[...new Set(t.map(({target:t})=>t))];await Promise.all(i.map(async s=>{
for(const r of t.filter(t=>t.target===s))await a(await sent(r,e,n,Math.max(0,o.left())))}))}async function sent(t,e,n,a){try{const r=await prepare(t,e,n)
;const o=await r.send((0,s.nl)(a));return{message:t,fault:null,refused:false,thread:o}}catch(e){const s=e instanceof o.L||e instanceof o.A&&e.refused;return{
message:t,fault:(0,r.c)(faultOf(e),n.secrets),refused:s,thread:null}}}async function prepare(t,e,n){const s=await channelOf(t.kind,t.target,n)
;return s.prepare(t,threadOf(t,e))}async function channelOf(t,e,n){const s=await a[t]();return s.open(n.of(e))}
function threadOf({subject:t,incident:e,target:n,undo:s},{alerts:r}){const a=r.find(n=>n.subject===t&&n.incident===e);return a?.told[n]?.thread??s?.thread??null
}function noted(t,{message:e,fault:n,refused:s,thread:r}){const a=t.alerts.map(t=>n===null&&isOf(t,e)?{...t,told:toldOf(t,e,r)}:t)
;const o=n===null?t.outbox.filter(({id:t})=>t!==e.id):t.outbox.map(t=>t.id===e.id&&s?{...t,sent:"refused"}:t);const i={...t.failing}
;n===null&&delete i[e.target];return{...t,alerts:a,outbox:o,failing:i}}function isOf({subject:t,incident:e},n){return t===n.subject&&e===n.incident}
function toldOf(t,{target:e,status:n},s){const r=t.told[e]??{status:n,causes:t.causes,thread:null};return{...t.told,[e]:{...r,thread:s??r.thread}}}
function faultOf(t){const e=t instanceof Error?t.message:String(t);return e.replace(/\s+/g," ").trim()}}),34790:((t,e,n)=>{n.d(e,{CL:()=>isAsking,bE:()=>post,
zH:()=>takeBack});function isAsking(t){return t==="reminder"||t==="overdue"||t==="escalated"}function post(t,e){
const isReplaced=t=>t.target===e.target&&t.subject===e.subject&&t.event!=="undelivered"&&e.event!=="undelivered"&&(t.key===e.key||t.kind==="alertmanager")
;t.outbox=[...t.outbox.filter(t=>!isReplaced(t)),e]}function takeBack(t){for(const e of t.outbox.filter(({sent:t})=>t==="refused")){
const n=t.alerts.find(({subject:t})=>t===e.subject);if(n===void 0||n.incident!==e.incident||e.event==="undelivered")continue
;e.undo===null?delete n.told[e.target]:n.told[e.target]=e.undo;isAsking(e.event)||(t.outbox=t.outbox.filter(t=>t!==e))}return t}}),74635:((t,e,n)=>{n.d(e,{
Q6:()=>visibleText,dS:()=>encoded,vI:()=>shortened});var s=n(24502);function visibleText(t){return t.replace(/\r\n?/g,"\n").split("\n").map(t=>(0,
s.en)(t)).join("\n")}function shortened(t,e,n){for(let r=Math.min(t.length,e);;r=Math.floor(r*.8)){const a=n((0,s.Jj)(t,r));if(a.length<=e||r<2)return a}}
function encoded(t){return encodeURIComponent(t.replace(/\p{Cs}/gu,"�"))}}),89478:((t,e,n)=>{n.d(e,{c:()=>withoutSecrets});function withoutSecrets(t,e){
return e.flatMap(t=>[t,encodeURIComponent(t),JSON.stringify(t).slice(1,-1)]).filter(t=>t.length>3).sort((t,e)=>e.length-t.length).reduce((t,e)=>t.replaceAll(e,"***"),t)
}}),67450:((t,e,n)=>{n.d(e,{A:()=>Undelivered,L:()=>Unreachable});class Unreachable extends Error{name="Unreachable"}class Undelivered extends Error{
name="Undelivered";refused;constructor(t,e){super(t);this.refused=e}}}),45408:((t,e,n)=>{n.d(e,{q:()=>tell});var s=n(24502);var r=n(47025);var a=n(70868)
;const o=20;class Keeper{book;stored;unwritten=[];turn=Promise.resolve();store;warn;constructor(t,e,n,s){this.store=t;this.book=e;this.stored=n;this.warn=s}
static async open(t,e,n){try{const s=await t.read();s.fault!==null&&n(`What was told before is not known, for ${s.fault}: it is told again.`)
;return new Keeper(t,s.book??(0,r.Bv)(e),s,n)}catch(s){n(`${messageOf(s)} What was told before is not known: it is told again.`);return new Keeper(t,(0,
r.Bv)(e),null,n)}}update(t){this.book=t(this.book);this.unwritten.push(t)}async save(){this.turn=this.turn.then(()=>this.write());await this.turn}async write(){
for(let t=1;this.stored!==null;t+=1){if(JSON.stringify(this.stored.book)===JSON.stringify(this.book))return;const e=this.unwritten.length;try{
this.stored=await this.store.write(this.book,this.stored);this.unwritten.splice(0,e);return}catch(e){if(e instanceof a.a&&t<o&&await this.again())continue
;this.stored=null;this.warn(`${messageOf(e)} The next run may tell this again.`)}}}async again(){try{this.stored=await this.store.read()}catch{return false}
this.book=this.unwritten.reduce((t,e)=>e(t),this.stored.book??(0,r.Bv)(this.book.gate));return true}}function messageOf(t){
return t instanceof Error?t.message:String(t)}var i=n(93100);var c=n(74635);var u=n(89478);async function dryRun(t,e,n){const{outbox:s}=t
;s.length===0&&n("Nobody would be told anything.\n");for(const r of s){const{target:s,kind:a,event:o,id:l}=r;const d=await(0,
i.iA)(r,t,e).then(t=>t.shown,t=>`cannot be sent: ${t instanceof Error?t.message:String(t)}`);const f=`--- ${s} (${a}), ${o}: ${l}\n${(0,u.c)(d,e.secrets)}\n\n`
;n((0,c.Q6)(f))}}var l=n(45845);var d=n(34790);function failureReports(t,e,n,r){const a=e.filter(({message:e})=>!Object.hasOwn(t.failing,e.target))
;const o=a.flatMap(({message:e,fault:s})=>n.filter(({subject:t,event:n,target:s})=>t===e.subject&&n!=="same"&&s!==e.target).map(n=>report(e,s,n,t,r)))
;if(o.length===0)return null;return{messages:o,note(t){const e=structuredClone(t);for(const{message:t,fault:n}of a)e.failing[t.target]??={since:r,reason:(0,
s.Jj)(n,500)};for(const t of o)(0,d.bE)(e,t);return e}}}function report(t,e,n,r,a){const{target:o,kind:i}=t;const c=r.alerts.find(({subject:t})=>t===n.subject)
;const u=`The message to ${o} (${i}) of ${(0,l.fU)(t.at)}: ${(0,s.Jj)(e,500)}`
;const d="Tell them yourself, and check the address and the secret of the target. It is tried again at the next review or reminder.";return{...n,
id:`${t.id}/undelivered/${n.target}`,event:"undelivered",at:a,lead:`${o} could not be told of this.`,facts:[{name:"What failed",text:u},{name:"What to do",
text:d}],undo:c?.told[n.target]??null,sent:"unknown"}}async function tell(t,e){const{dry:n,gate:a,addresses:o,store:i,at:c}=e;const l=[];if(n!==null){
const{book:e}=await i.read().catch(()=>({book:null}));await dryRun(t(e??(0,r.Bv)(a)),o,n);return l}const d=await Keeper.open(i,a,t=>void l.push(t));d.update(t)
;await d.save();const{worked:f,failures:h}=await sendAll(d.book.outbox,d,e,l);const m=failureReports(d.book,h,f,c);if(m!==null){d.update(m.note);await d.save()
;await sendAll(m.messages,d,e,l)}await d.save();return l.map(t=>(0,s.Ah)((0,u.c)(t,o.secrets),1e3))}async function sendAll(t,e,n,s){const r=[];const a=[]
;await(0,i.cK)(t,e.book,n.addresses,n.patience,async t=>{const{message:o,fault:c}=t;e.update(e=>(0,i.ZT)(e,t));if(c===null)r.push(o);else{a.push(t)
;s.push(`${o.target} (${o.kind}) could not be told: ${c} It is tried again at the next review or reminder. The verdict stands.`)}n.store.cheap&&await e.save()})
;return{worked:r,failures:a}}}),32522:((t,e,n)=>{n.d(e,{KE:()=>listed,Ng:()=>connect,Ur:()=>createOnce,XX:()=>Unanswered,lR:()=>responseOf,nl:()=>deadline,
xd:()=>rateLimited});function deadline(t){const e=performance.now()+t;return{left:()=>e-performance.now(),request:t/4,pause:t/60}}
class Unanswered extends Error{name="Unanswered";slow;constructor(t,e){super(t?"no answer in time":"the connection broke",{cause:e});this.slow=t}}
async function connect(t,e,s){const{getOctokit:r}=await n.e(2413).then(n.bind(n,92413));const silent=()=>{};const a={debug:silent,info:silent,warn:silent,
error:silent};const o=r(e,{baseUrl:t,log:a});o.hook.wrap("request",async(t,e)=>{for(let n=0;;n+=1)try{return await answered(s,async n=>{
const{fetch:s=globalThis.fetch}=e.request;Object.assign(e.request,{signal:n,fetch:withinHost(s)});return t(e)})}catch(t){
const r=e.method==="POST"||e.request?.once;if(r||!await waited(t,n,s))throw t}});return o}const s=new WeakSet;function withinHost(t){if(s.has(t))return t
;const guarded=async(e,n={})=>{let s=String(e instanceof Request?e.url:e);for(let e=0;e<5;e++){const e=await t(s,{...n,redirect:"manual"})
;const r=e.headers.get("location");const a=e.status===307||e.status===308;const o=e.status===301||e.status===302;const i=(n.method??"GET")==="GET"
;if(r===null||!(a||o&&i))return e;const c=new URL(r,s)
;if(c.origin!==new URL(s).origin)throw new Error("GitHub’s answer leads to another host, where nothing is sent");s=c.href}
throw new Error("GitHub’s answers lead in a circle")};s.add(guarded);return guarded}async function createOnce(t,e,n){for(let s=0;;s+=1)try{return await e()
}catch(e){if(!await waited(e,s,t))throw e;const r=await n();if(r!==null)return r}}const r=100;async function*listed(t){for(let e=1;;e+=1){
const{data:n}=await t({per_page:r,page:e});yield*n;if(n.length<r)return}}async function answered(t,e){const n=new AbortController
;const s=setTimeout(()=>n.abort(),Math.max(0,Math.min(t.request,t.left())));try{const t=await e(n.signal)
;if(typeof t.data==="string"&&t.data===""&&t.status!==204)throw new Error("an empty answer");return t}catch(t){if(responseOf(t))throw t
;throw new Unanswered(n.signal.aborted,t)}finally{clearTimeout(s)}}const a=3;async function waited(t,e,n){const s=pauseAfter(t,e,n)
;if(e>=a||s===null||s>=n.left())return false;await new Promise(t=>setTimeout(t,s));return true}function pauseAfter(t,e,n){const s=n.pause*2**e
;if(t instanceof Unanswered)return s;const r=responseOf(t);if(!r)return null;if(rateLimited(t))return asked(r.headers)??6e4
;return r.status>=500?asked(r.headers)??s:null}function rateLimited(t){const e=responseOf(t);if(e?.status===429)return true
;return e?.status===403&&(e.headers["retry-after"]!==void 0||e.headers["x-ratelimit-remaining"]==="0"||/rate limit/i.test(String(t.message)))}function asked(t){
const e=Number.parseFloat(String(t["retry-after"]??""));if(e>=0)return e*1e3;if(t["x-ratelimit-remaining"]!=="0")return null
;const n=Number(t["x-ratelimit-reset"])*1e3-Date.now();return Number.isFinite(n)?Math.max(0,n)+1e3:null}function responseOf(t){return t?.response??void 0}}),
69076:((t,e,n)=>{n.d(e,{ZF:()=>answer,Zg:()=>a,aL:()=>r});var s=n(45845);const r={GREEN:"ready to promote",AMBER:"hold, do not promote",
RED:"stop, do not promote"};const a={GREEN:"🟢",AMBER:"🟠",RED:"🔴",NOTE:"⚪"};function answer(t){const e=t.verdict.status;const n=todo(t,e);return{level:e,
plan:t.verdict.plan,words:r[e],means:t.plan.levels[e].means,parts:n,
todo:n.map(({name:t,text:e})=>sentence(t==="Owner"?`${t}: ${e}`:t==="By when"?`Within ${e}`:e)).join(" ")}}function todo(t,e){
const{action:n,owner:r,within:a}=t.plan.levels[e];const o=e==="GREEN"?"The candidate may be promoted.":`The plan names no action for ${e}.`;const i=[{
name:"What to do",text:n===null?o:sentence(n)}];r!==null&&i.push({name:"Owner",text:r});if(a!==null){const e=Date.parse(t.made.at)+a.milliseconds
;const n=Math.abs(e)<=864e13?`, by ${(0,s.fU)(new Date(e).toISOString())}`:"";i.push({name:"By when",text:`${a.text}${n}`})}return i}function sentence(t){
const e=t.trim();const n=e.charAt(0).toUpperCase()+e.slice(1);return/[.!?…]$/.test(n)?n:`${n}.`}}),20803:((t,e,n)=>{n.d(e,{B4:()=>formatCount,Bo:()=>formatExact,
NP:()=>formatLogProbability,Wq:()=>formatApart,ZV:()=>formatNumber,l9:()=>formatPercent});const s="−";function formatNumber(t){return formatApart(t,[])}
function formatApart(t,e){const n=t!=null&&t>.99&&t<1-1e-9;return apart(t,n?[...e,1]:e,written)}function formatExact(t){return written(t,r)}
function formatPercent(t,e=[]){return apart(t,[...e,1],percent)}function formatCount(t,e,n=`${e}s`){return`${formatNumber(t)} ${t===1?e:n}`}
function formatLogProbability(t){if(t===-1/0)return"≈ 0";if(t<Math.log(1e-4))return`< 10${superscript(Math.ceil(t/Math.LN10))}`
;return`= ${formatNumber(Number(Math.exp(Math.min(0,t)).toPrecision(2)))}`}const r=17;function apart(t,e,n){const s=e.filter(e=>e!==t);let a=4
;while(a<r&&s.some(e=>n(e,a)===n(t,a)))a++;return n(t,a)}function percent(t,e){if(t===null||t===void 0||!Number.isFinite(t))return written(t,e)
;const n=Number((100*t).toPrecision(15));if(n>0&&n<.001)return"below 0.001 %";return`${written(n,e,1)} %`}function written(t,e,n=0){
if(t===null||t===void 0||Number.isNaN(t))return"–";if(t<0)return s+written(-t,e,n);if(t===1/0)return"∞";if(t===0)return"0";const r=decimal(t);const[a,o]=r
;const i=e-(o<-1?1:n);const c=a.length<=e?r:rounded(r,Math.max(i,o>15?0:o+1));if(o>15||o<-4)return scientific(c);return positional(Number.isInteger(t)?r:c)}
function decimal(t){const[e="",n]=t.toExponential().split("e");return[e.replace(".",""),Number(n)]}function rounded([t,e],n){if(t.length<=n)return[t,e]
;const s=t.slice(0,n);if(t[n]<"5")return[s.replace(/0+$/,"")||"0",e];const r=/9*$/.exec(s)[0].length;if(r===n)return["1",e+1];const a=n-r-1
;return[s.slice(0,a)+(Number(s[a])+1),e]}function positional([t,e]){if(e<0)return`0.${"0".repeat(-e-1)}${t}`;const n=t.slice(0,e+1).padEnd(e+1,"0")
;const s=t.slice(e+1);return thousands(n)+(s===""?"":`.${s}`)}function scientific([t,e]){const n=t.length>1?`.${t.slice(1)}`:""
;return`${t[0]}${n} × 10${superscript(e)}`}function thousands(t){return t.length>3?t.replace(/\B(?=(\d{3})+$)/g,","):t}function superscript(t){
const e="⁰¹²³⁴⁵⁶⁷⁸⁹";return String(t).replace(/[-\d]/g,t=>t==="-"?"⁻":e[Number(t)])}})};