export const id=1299;export const ids=[1299];export const modules={20263:((e,t,s)=>{s.d(t,{Dy:()=>webAddress,kA:()=>ask,kN:()=>prepareHttp});var n=s(75521)
;var r=s(24502);var o=s(67450);const a=3;const i=1048576;function prepareHttp(e,t=()=>null){return{shown:shownRequest(e),send:async s=>t(await ask(e,s))}}
async function ask(e,t){for(let s=0;;s+=1){const{fault:n,wait:r}=await once(e,t).then(e=>outcomeOf(e,s,t),e=>({fault:brokenOff(e),wait:t.pause*2**s}))
;if(!(n instanceof o.A))return n;if(r===null||s>=a||r>=t.left())throw n;await new Promise(e=>setTimeout(e,r))}}
async function once({method:e="POST",url:t,headers:s,secrets:r,body:o},a){const c=await fetch(t,{method:e,headers:{...o===void 0?{}:{
"content-type":"application/json"},...s,...r},...o===void 0?{}:{body:JSON.stringify(o)},redirect:"manual",
signal:AbortSignal.timeout(Math.max(1,Math.ceil(Math.min(a.request,a.left()))))});const u=Number.parseFloat(c.headers.get("retry-after")??"")
;const{text:d}=await(0,n.E)(c,i);return{status:c.status,text:d,retryAfter:u>=0?u*1e3:null}}function outcomeOf({status:e,text:t,retryAfter:s},n,r){
if(e>=200&&e<300)return{fault:{status:e,text:t},wait:null};const a=e===429||e>=500;const i=new o.A(reasonFor(e,t),!a||e===429);return{fault:i,
wait:a?s??r.pause*2**n:null}}function brokenOff(e){const t=e instanceof Error&&e.name==="TimeoutError";const s=e.cause?.code??""
;const n=e instanceof Error?e.message:String(e);const a=/^[A-Z_0-9]{1,60}$/.test(s)?s:(0,r.Ah)((0,r.Jj)(n,100))
;const i=s==="ENOTFOUND"||s==="ECONNREFUSED"||/CERT|SIGNED/.test(s)
;return new o.A(t?"it did not answer in time.":`the connection could not be made or broke (${a}).`,i)}function reasonFor(e,t){
const s=t.replace(/\s+/g," ").trim();const n=s===""?"":` It said: ${(0,r.Ah)((0,r.Jj)(s,200))}`
;if(e>=300&&e<400)return`its address leads elsewhere (${e}), and nothing is sent on. Give the address that it leads to.`;const o={
400:"it could not read the message (400).",401:"it refused the secret (401). Renew it.",
403:"it refused access (403). The secret or the address may have been withdrawn.",
404:"nothing is at its address (404). Check the address; it may have been withdrawn.",409:"it reports a conflict (409).",
410:"its address has been withdrawn (410). Make a new one.",413:"the message is too large for it (413).",422:"it could not use the message (422).",
429:"it takes no more messages for now (429)."};return`${o[e]??`it answered ${e}${e>=500?", also after further attempts":""}.`}${n}`}
function shownRequest({method:e="POST",url:t,headers:s,secrets:n={},body:r,shown:o,hidden:a}){const i=a?`${t.origin}/***`:urlWithoutSecrets(t)
;const c=[`${e} ${i}`,...Object.entries({...r===void 0?{}:{"content-type":"application/json"},...s
}).map(([e,t])=>`${e}: ${t}`),...Object.keys(n).map(e=>`${e}: ***`)];const u=o??r
;return u===void 0?c.join("\n"):`${c.join("\n")}\n\n${JSON.stringify(u,null,2)}`}function urlWithoutSecrets(e){const t=new URL(e);t.username="";t.password=""
;return t.href}function webAddress({address:e,variables:t,secret:s},n,r=false){const a=e??n
;if(a===null)throw new o.L(`its address is missing: set ${t.address}`);const i=URL.canParse(a)?new URL(a):null
;if(i===null||i.protocol!=="https:"&&i.protocol!=="http:")throw new o.L(`${t.address} is not an address that begins with https://`)
;if(i.username!==""||i.password!=="")throw new o.L(`${t.address} holds a password: give it as ${t.secret}`)
;const c=/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(i.hostname)
;if(i.protocol==="http:"&&!c&&(r||s!==null))throw new o.L(`${t.address} must begin with https://: a secret goes with it`);return i}}),1299:((e,t,s)=>{s.r(t)
;s.d(t,{cloudEvent:()=>cloudEvent,signature:()=>signature,webhook:()=>i});var n=s(77598);var r=s(24502);var o=s(20263);var a=s(74635);const i={open(e){
const t=(0,o.Dy)({...e,secret:null},null);return{prepare(s){const n=cloudEvent(s);const r={"content-type":"application/cloudevents+json; charset=utf-8"}
;const{secret:a}=e;if(a===null)return(0,o.kN)({url:t,headers:r,body:n});const{shown:i}=(0,o.kN)({url:t,headers:r,body:n,secrets:{"webhook-signature":""}})
;return{shown:i,async send(e){const i=signature(s.id,Math.floor(Date.now()/1e3),JSON.stringify(n),a);return(0,o.kN)({url:t,headers:{...r,...i},body:n}).send(e)}
}}}}};function cloudEvent(e){const{id:t,key:s,gate:n,subject:o,event:i,at:c,status:u,before:d,since:l,headline:h,lead:f,facts:w,owner:p,url:m,expires:g}=e
;return{specversion:"1.0",id:t,source:`/greenlight/${(0,a.dS)(n)}`,type:`greenlight.alert.${i}`,subject:s,time:c,datacontenttype:"application/json",data:{key:s,
plan:n,alert:o,event:i,status:u,before:d,since:l,owner:p,headline:(0,r.Jj)(h,1e3),lead:(0,r.Jj)(f,2e3),facts:w.map(e=>({...e,text:(0,r.Jj)(e.text,3e3)})),url:m,
expires:g}}}function signature(e,t,s,r){const o=/^whsec_(.+)$/.exec(r)?.[1];const i=o===void 0?Buffer.from(r):Buffer.from(o,"base64");const c=(0,a.dS)(e)
;const u=(0,n.createHmac)("sha256",i).update(`${c}.${t}.${s}`).digest("base64");return{"webhook-id":c,"webhook-timestamp":String(t),
"webhook-signature":`v1,${u}`}}}),75521:((e,t,s)=>{s.d(t,{E:()=>bodyOf});async function bodyOf(e,t){const s=e.body?.getReader();const n=[];let r=0;while(s){
const{done:e,value:o}=await s.read();if(e)break;r+=o.length;if(r>t){await s.cancel();return{text:Buffer.concat(n).toString("utf8"),whole:false}}n.push(o)}
return{text:Buffer.concat(n).toString("utf8"),whole:true}}})};