export const id=969;export const ids=[969];export const modules={20263:((e,t,n)=>{n.d(t,{Dy:()=>webAddress,kA:()=>ask,kN:()=>prepareHttp});var s=n(75521)
;var r=n(24502);var a=n(67450);const o=3;const i=1048576;function prepareHttp(e,t=()=>null){return{shown:shownRequest(e),send:async n=>t(await ask(e,n))}}
async function ask(e,t){for(let n=0;;n+=1){const{fault:s,wait:r}=await once(e,t).then(e=>outcomeOf(e,n,t),e=>({fault:brokenOff(e),wait:t.pause*2**n}))
;if(!(s instanceof a.A))return s;if(r===null||n>=o||r>=t.left())throw s;await new Promise(e=>setTimeout(e,r))}}
async function once({method:e="POST",url:t,headers:n,secrets:r,body:a},o){const c=await fetch(t,{method:e,headers:{...a===void 0?{}:{
"content-type":"application/json"},...n,...r},...a===void 0?{}:{body:JSON.stringify(a)},redirect:"manual",
signal:AbortSignal.timeout(Math.max(1,Math.ceil(Math.min(o.request,o.left()))))});const l=Number.parseFloat(c.headers.get("retry-after")??"")
;const{text:u}=await(0,s.E)(c,i);return{status:c.status,text:u,retryAfter:l>=0?l*1e3:null}}function outcomeOf({status:e,text:t,retryAfter:n},s,r){
if(e>=200&&e<300)return{fault:{status:e,text:t},wait:null};const o=e===429||e>=500;const i=new a.A(reasonFor(e,t),!o||e===429);return{fault:i,
wait:o?n??r.pause*2**s:null}}function brokenOff(e){const t=e instanceof Error&&e.name==="TimeoutError";const n=e.cause?.code??""
;const s=e instanceof Error?e.message:String(e);const o=/^[A-Z_0-9]{1,60}$/.test(n)?n:(0,r.Ah)((0,r.Jj)(s,100))
;const i=n==="ENOTFOUND"||n==="ECONNREFUSED"||/CERT|SIGNED/.test(n)
;return new a.A(t?"it did not answer in time.":`the connection could not be made or broke (${o}).`,i)}function reasonFor(e,t){
const n=t.replace(/\s+/g," ").trim();const s=n===""?"":` It said: ${(0,r.Ah)((0,r.Jj)(n,200))}`
;if(e>=300&&e<400)return`its address leads elsewhere (${e}), and nothing is sent on. Give the address that it leads to.`;const a={
400:"it could not read the message (400).",401:"it refused the secret (401). Renew it.",
403:"it refused access (403). The secret or the address may have been withdrawn.",
404:"nothing is at its address (404). Check the address; it may have been withdrawn.",409:"it reports a conflict (409).",
410:"its address has been withdrawn (410). Make a new one.",413:"the message is too large for it (413).",422:"it could not use the message (422).",
429:"it takes no more messages for now (429)."};return`${a[e]??`it answered ${e}${e>=500?", also after further attempts":""}.`}${s}`}
function shownRequest({method:e="POST",url:t,headers:n,secrets:s={},body:r,shown:a,hidden:o}){const i=o?`${t.origin}/***`:urlWithoutSecrets(t)
;const c=[`${e} ${i}`,...Object.entries({...r===void 0?{}:{"content-type":"application/json"},...n
}).map(([e,t])=>`${e}: ${t}`),...Object.keys(s).map(e=>`${e}: ***`)];const l=a??r
;return l===void 0?c.join("\n"):`${c.join("\n")}\n\n${JSON.stringify(l,null,2)}`}function urlWithoutSecrets(e){const t=new URL(e);t.username="";t.password=""
;return t.href}function webAddress({address:e,variables:t,secret:n},s,r=false){const o=e??s
;if(o===null)throw new a.L(`its address is missing: set ${t.address}`);const i=URL.canParse(o)?new URL(o):null
;if(i===null||i.protocol!=="https:"&&i.protocol!=="http:")throw new a.L(`${t.address} is not an address that begins with https://`)
;if(i.username!==""||i.password!=="")throw new a.L(`${t.address} holds a password: give it as ${t.secret}`)
;const c=/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(i.hostname)
;if(i.protocol==="http:"&&!c&&(r||n!==null))throw new a.L(`${t.address} must begin with https://: a secret goes with it`);return i}}),23969:((e,t,n)=>{n.r(t)
;n.d(t,{alertmanager:()=>c,alertsOf:()=>alertsOf});var s=n(24502);var r=n(47025);var a=n(20263);var o=n(74635);var i=n(67450);const c={open(e){const t=(0,
a.Dy)(e,null);const n=at(t,"api/v2/alerts");const s=authorization(e);return{prepare:e=>(0,a.kN)({url:n,body:alertsOf(e),secrets:s}),async acknowledged(e,t,r){
const a=t.slice(0,t.length-`/${e.subject}/${e.incident}`.length);return silencedBy(e,a,n,s,r)}}}};function at(e,t){const n=new URL(e)
;n.pathname=`${n.pathname.replace(/\/$/,"")}/${t}`;return n}function authorization({secret:e}){if(e===null)return{};const t=e.includes(":");return{
authorization:t?`Basic ${Buffer.from(e).toString("base64")}`:`Bearer ${e}`}}function alertsOf(e){const{event:t,status:n,before:s,at:r,since:a,expires:o,url:i}=e
;const c=t==="resolved";const own=(t,n,s=false)=>({labels:labelsOf(e,t,s),annotations:annotationsOf(e),startsAt:a,endsAt:n,...i===null?{}:{generatorURL:i}})
;const l=s!==null&&s!=="GREEN"&&s!==n?[s]:[];const u=t==="escalated"||t==="overdue";const d=c?[]:[own(n,o),...u?[own(n,o,true)]:[]]
;return[...d,...l.flatMap(e=>[own(e,r),own(e,r,true)])]}const l={GREEN:"none",AMBER:"warning",RED:"critical",ERROR:"error"}
;function labelsOf({gate:e,subject:t},n,s){return{alertname:"Greenlight",plan:label(e),level:n,severity:l[n],...checkOf(t)===""?{}:{check:checkOf(t)},...s?{
escalated:"true"}:{}}}function checkOf(e){return e===r.Cv||e===r.D6?"":label(e)}function annotationsOf({headline:e,lead:t,facts:n,owner:r,id:a}){
const i=n.map(({name:e,text:t})=>`${e}: ${t}`).join("\n");return{summary:(0,s.Jj)((0,o.Q6)(e),1e3),description:(0,s.Jj)((0,o.Q6)(`${t}\n${i}`),1e4),
...r===null?{}:{owner:(0,o.Q6)(r)},message_id:a}}const label=e=>(0,o.Q6)(e).replaceAll("\n"," ");async function silencedBy({status:e,subject:t},n,s,r,o){
const c=new URL(s)
;for(const[s,r]of[["alertname","Greenlight"],["plan",label(n)],["level",e],["check",checkOf(t)]])c.searchParams.append("filter",`${s}=${JSON.stringify(r)}`)
;const{text:l}=await(0,a.kA)({method:"GET",url:c,secrets:r},o);let u;try{u=JSON.parse(l)}catch{throw new i.A("it answered with something else than JSON",false)}
const silenced=e=>{const t=e?.status?.silencedBy;return Array.isArray(t)&&t.length>0}
;return Array.isArray(u)&&u.length>0&&u.every(silenced)?"a silence in Alertmanager":null}})};