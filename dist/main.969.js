export const id=969;export const ids=[969];export const modules={20263:((t,e,n)=>{n.d(e,{Dy:()=>webAddress,kA:()=>ask,kN:()=>prepareHttp});var s=n(24502)
;var r=n(67450);const a=3;const o=1048576;function prepareHttp(t,e=()=>null){return{shown:shownRequest(t),send:async n=>e(await ask(t,n))}}
async function ask(t,e){for(let n=0;;n+=1){const{fault:s,wait:o}=await once(t,e).then(t=>outcomeOf(t,n,e),t=>({fault:brokenOff(t),wait:e.pause*2**n}))
;if(!(s instanceof r.A))return s;if(o===null||n>=a||o>=e.left())throw s;await new Promise(t=>setTimeout(t,o))}}
async function once({method:t="POST",url:e,headers:n,secrets:s,body:r},a){const o=await fetch(e,{method:t,headers:{...r===void 0?{}:{
"content-type":"application/json"},...n,...s},...r===void 0?{}:{body:JSON.stringify(r)},redirect:"manual",
signal:AbortSignal.timeout(Math.max(1,Math.ceil(Math.min(a.request,a.left()))))});const i=Number.parseFloat(o.headers.get("retry-after")??"")
;const c=await textOf(o);return{status:o.status,text:c,retryAfter:i>=0?i*1e3:null}}async function textOf(t){const e=t.body?.getReader();const n=[]
;for(let t=0;e&&t<o;){const{done:s,value:r}=await e.read();if(s)return Buffer.concat(n).toString("utf8");n.push(r);t+=r.length}await(e?.cancel())
;return Buffer.concat(n).toString("utf8")}function outcomeOf({status:t,text:e,retryAfter:n},s,a){if(t>=200&&t<300)return{fault:{status:t,text:e},wait:null}
;const o=t===429||t>=500;const i=new r.A(reasonFor(t,e),!o||t===429);return{fault:i,wait:o?n??a.pause*2**s:null}}function brokenOff(t){
const e=t instanceof Error&&t.name==="TimeoutError";const n=t.cause?.code??"";const a=t instanceof Error?t.message:String(t)
;const o=/^[A-Z_0-9]{1,60}$/.test(n)?n:(0,s.Ah)((0,s.Jj)(a,100));const i=n==="ENOTFOUND"||n==="ECONNREFUSED"||/CERT|SIGNED/.test(n)
;return new r.A(e?"it did not answer in time.":`the connection could not be made or broke (${o}).`,i)}function reasonFor(t,e){
const n=e.replace(/\s+/g," ").trim();const r=n===""?"":` It said: ${(0,s.Ah)((0,s.Jj)(n,200))}`
;if(t>=300&&t<400)return`its address leads elsewhere (${t}), and nothing is sent on. Give the address that it leads to.`;const a={
400:"it could not read the message (400).",401:"it refused the secret (401). Renew it.",
403:"it refused access (403). The secret or the address may have been withdrawn.",
404:"nothing is at its address (404). Check the address; it may have been withdrawn.",409:"it reports a conflict (409).",
410:"its address has been withdrawn (410). Make a new one.",413:"the message is too large for it (413).",422:"it could not use the message (422).",
429:"it takes no more messages for now (429)."};return`${a[t]??`it answered ${t}${t>=500?", also after further attempts":""}.`}${r}`}
function shownRequest({method:t="POST",url:e,headers:n,secrets:s={},body:r,shown:a,hidden:o}){const i=o?`${e.origin}/***`:urlWithoutSecrets(e)
;const c=[`${t} ${i}`,...Object.entries({...r===void 0?{}:{"content-type":"application/json"},...n
}).map(([t,e])=>`${t}: ${e}`),...Object.keys(s).map(t=>`${t}: ***`)];const l=a??r
;return l===void 0?c.join("\n"):`${c.join("\n")}\n\n${JSON.stringify(l,null,2)}`}function urlWithoutSecrets(t){const e=new URL(t);e.username="";e.password=""
;return e.href}function webAddress({address:t,variables:e,secret:n},s,a=false){const o=t??s
;if(o===null)throw new r.L(`its address is missing: set ${e.address}`);const i=URL.canParse(o)?new URL(o):null
;if(i===null||i.protocol!=="https:"&&i.protocol!=="http:")throw new r.L(`${e.address} is not an address that begins with https://`)
;if(i.username!==""||i.password!=="")throw new r.L(`${e.address} holds a password: give it as ${e.secret}`)
;const c=/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(i.hostname)
;if(i.protocol==="http:"&&!c&&(a||n!==null))throw new r.L(`${e.address} must begin with https://: a secret goes with it`);return i}}),23969:((t,e,n)=>{n.r(e)
;n.d(e,{alertmanager:()=>c,alertsOf:()=>alertsOf});var s=n(24502);var r=n(47025);var a=n(20263);var o=n(74635);var i=n(67450);const c={open(t){const e=(0,
a.Dy)(t,null);const n=at(e,"api/v2/alerts");const s=authorization(t);return{prepare:t=>(0,a.kN)({url:n,body:alertsOf(t),secrets:s}),async acknowledged(t,e,r){
const a=e.slice(0,e.length-`/${t.subject}/${t.incident}`.length);return silencedBy(t,a,n,s,r)}}}};function at(t,e){const n=new URL(t)
;n.pathname=`${n.pathname.replace(/\/$/,"")}/${e}`;return n}function authorization({secret:t}){if(t===null)return{};const e=t.includes(":");return{
authorization:e?`Basic ${Buffer.from(t).toString("base64")}`:`Bearer ${t}`}}function alertsOf(t){const{event:e,status:n,before:s,at:r,since:a,expires:o,url:i}=t
;const c=e==="resolved";const own=(e,n,s=false)=>({labels:labelsOf(t,e,s),annotations:annotationsOf(t),startsAt:a,endsAt:n,...i===null?{}:{generatorURL:i}})
;const l=s!==null&&s!=="GREEN"&&s!==n?[s]:[];const u=e==="escalated"||e==="overdue";const d=c?[]:[own(n,o),...u?[own(n,o,true)]:[]]
;return[...d,...l.flatMap(t=>[own(t,r),own(t,r,true)])]}const l={GREEN:"none",AMBER:"warning",RED:"critical",ERROR:"error"}
;function labelsOf({gate:t,subject:e},n,s){return{alertname:"Greenlight",plan:label(t),level:n,severity:l[n],...checkOf(e)===""?{}:{check:checkOf(e)},...s?{
escalated:"true"}:{}}}function checkOf(t){return t===r.Cv||t===r.D6?"":label(t)}function annotationsOf({headline:t,lead:e,facts:n,owner:r,id:a}){
const i=n.map(({name:t,text:e})=>`${t}: ${e}`).join("\n");return{summary:(0,s.Jj)((0,o.Q6)(t),1e3),description:(0,s.Jj)((0,o.Q6)(`${e}\n${i}`),1e4),
...r===null?{}:{owner:(0,o.Q6)(r)},message_id:a}}const label=t=>(0,o.Q6)(t).replaceAll("\n"," ");async function silencedBy({status:t,subject:e},n,s,r,o){
const c=new URL(s)
;for(const[s,r]of[["alertname","Greenlight"],["plan",label(n)],["level",t],["check",checkOf(e)]])c.searchParams.append("filter",`${s}=${JSON.stringify(r)}`)
;const{text:l}=await(0,a.kA)({method:"GET",url:c,secrets:r},o);let u;try{u=JSON.parse(l)}catch{throw new i.A("it answered with something else than JSON",false)}
const silenced=t=>{const e=t?.status?.silencedBy;return Array.isArray(e)&&e.length>0}
;return Array.isArray(u)&&u.length>0&&u.every(silenced)?"a silence in Alertmanager":null}})};