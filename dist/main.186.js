export const id=186;export const ids=[186];export const modules={57186:((e,t,n)=>{n.d(t,{fetchInto:()=>fetchInto});var o=n(77598);var r=n(51455);var s=n(48563)
;var a=n(14977);var i=n(37504);var c=n(75521);const u=3;const l=64e6;const h=[429,502,503,504];async function askRange(e,t,n,{from:o,to:r,step:s}){
const seconds=e=>String(e/1e3);const a={query:n,start:seconds(o),end:seconds(r),step:seconds(s)};return seriesOf(await ask(e,t,"query_range",a),t)}
async function askOnce(e,t,n,o){return seriesOf(await ask(e,t,"query",{query:n,time:String(o/1e3)}),t)}async function ask(e,t,n,o){const{server:r,warn:s}=e
;const a=new URL(r.address);a.pathname=`${a.pathname.replace(/\/$/,"")}/api/v1/${n}`;a.search=new URLSearchParams({...o,partial_response:"false"
}).toString().replaceAll("+","%20");const i=await answered(e,a,t);await refuseStatus(i,a,t,r.known);const c=await answerOf(i,a,t,e.timeout)
;for(const e of Array.isArray(c.warnings)?c.warnings:[])s(`"${t}": ${String(e).slice(0,300)}`);if(c.status!=="success")throw unlike(a,t);return c.data}
async function answered(e,t,n){for(let o=1;;o++){const r=await sent(e,t,n);if(!h.includes(r.status)||o===u)return r;await(r.body?.cancel())
;await e.wait(1e3*2**(o-1))}}async function sent({server:e,send:t,timeout:n},o,r){const s={accept:"application/json",...await e.headersFor(o)};try{
return await t(o.href,{headers:s,redirect:"manual",signal:AbortSignal.timeout(n)})}catch(e){throw noAnswer(e,o,r,n)}}function noAnswer(e,t,n,o){
if(e instanceof a.P_)return e;const{name:r,cause:s}=e
;if(r==="TimeoutError")return new a.P_(`${t.host} did not answer for "${n}" within ${o/1e3} seconds. Ask over a shorter time, or wait longer by --timeout.`)
;const i=s?.code??s?.message??(e instanceof Error?e.message:String(e))
;return new a.P_(`${t.host} cannot be reached (${i.slice(0,120)}). Is the address right, and is it open to this machine?`)}async function refuseStatus(e,t,n,o){
const{status:r}=e;if(r>=200&&r<300)return;if(r>=300&&r<400){const n=URL.parse(e.headers.get("location")??"",t.href)
;throw new a.P_(`${t.host} sends on to ${n===null?"elsewhere":n.host}, which is not followed, for credentials would go there too. Give the address that it ends at by --server.`)
}const s=await errorOf(e);if(r===400||r===422)throw new a.P_(`${t.host} does not understand the query of "${n}"${s}. Try it on the server's own page first.`)
;if(r===401||r===403)throw new a.P_(`${t.host} ${o?"refuses these credentials":"asks for credentials"} (${r}). Set GREENLIGHT_PROMETHEUS_TOKEN, or GREENLIGHT_PROMETHEUS_USER and GREENLIGHT_PROMETHEUS_PASSWORD; for Amazon and Google their own. docs/operations.md says which.`)
;if(r===404)throw new a.P_(`${t.host} has no ${t.pathname} (404). Give the address before /api/v1 by --server, with its path.`)
;throw new a.P_(`${t.host} could not answer for "${n}" (${r}${s}). Try again later.`)}async function errorOf(e){try{const{error:t}=Object(JSON.parse((await(0,
c.E)(e,l)).text));return typeof t==="string"?`: ${t.slice(0,300)}`:""}catch{return""}}async function answerOf(e,t,n,o){let r;try{const o=await(0,c.E)(e,l)
;if(!o.whole)throw new a.P_(`${t.host} answers for "${n}" with more than 64 MB. Sum the series in the query.`);r=o.text}catch(e){throw noAnswer(e,t,n,o)}try{
return Object(JSON.parse(r))}catch{throw unlike(t,n)}}function unlike(e,t){
return new a.P_(`${e.host} did not answer for "${t}" as Prometheus does. Give the address of its HTTP API by --server.`)}function seriesOf(e,t){
const{resultType:n,result:o}=Object(e);if(n==="scalar")return[{labels:{},values:[pairOf(o,t)]}]
;if(n!=="vector"&&n!=="matrix"||!Array.isArray(o))throw new a.P_(`the query of "${t}" gives no numbers over time (${String(n).slice(0,40)}). Ask for a sum, a mean or a count.`)
;return o.map(e=>{const{metric:o,value:r,values:s}=Object(e);const a=Object.fromEntries(Object.entries(Object(o)).map(([e,t])=>[e,String(t)]))
;const i=n==="vector"?[r]:Array.isArray(s)?s:[];return{labels:a,values:i.map(e=>pairOf(e,t))}})}function pairOf(e,t){const[n,o]=Array.isArray(e)?e:[]
;const r=typeof o==="string"?numberOf(o):null
;if(typeof n!=="number"||r===null)throw new a.P_(`the answer for "${t}" holds something that is no value. Is the server one that speaks Prometheus' HTTP API?`)
;return[Math.round(n*1e3),r]}function numberOf(e){if(e==="NaN")return Number.NaN;if(/^[+-]?Inf$/.test(e))return e.startsWith("-")?-1/0:1/0
;return/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(e)?Number(e):null}const f=6e4;const d=864e5;const w=24;const m=5*f;function cutInPieces(e,t,n){
const o=e/d;const r=n===null?e:Math.min(e,n);const s=Number.isInteger(o)&&o>=20&&o<=400?d:Math.max(m,e/w);const a=e/Math.ceil(e/Math.min(s,r)-1e-9);return{
first:t-e+a,last:t,length:a}}function runsOf({first:e,last:t,length:n},o){const r=o===null?1/0:Math.max(1,Math.floor(o/n));const s=Math.round((t-e)/n)+1
;const a=[];for(let t=0;t<s;t+=r)a.push({from:e+t*n,to:e+(Math.min(s,t+r)-1)*n});return a}function duration(e){return e%1e3===0?e/1e3+"s":`${Math.round(e)}ms`}
async function fetchMeasure(e,t,n){const{measures:o,over:r}=t;if(r===null)throw new Error(`"${t.name}" names no time`);const s=iso(n);const{longest:a}=e.server
;if(o.kind==="ratio"){const i=cutInPieces(r.milliseconds,n,a);const c=await inPieces(e,t,o.total,i)
;const u=await inPieces(e,t,o.query,i,'. If it is none that there are any of, add "or 0 * " and the query of total');return countLines(t,o,u,c,i,s)}
if(o.kind==="values"){const a=o.every.milliseconds;const i=Math.floor(r.milliseconds/a);const c={first:n-(i-1)*a,last:n,length:a}
;const u=await inPieces(e,t,o.query,c);return valueLines(t,u,s)}return plainValue(e,t,o.query,{over:r.milliseconds,end:n,longest:a})}
async function plainValue(e,t,n,{over:o,end:r,longest:s}){const i=n.includes("$window")
;if(i&&s!==null&&o>s)throw new a.P_(`${e.server.address.host} looks at ${s/36e5} hours at most, and "${t.name}" asks over ${o/36e5}. Add every: to the measure, such as every: 1 hour.`)
;const c=apart(t,await askOnce(e,t.name,written(n,o),r));refuseNothing(e,t,c);const u=Math.min(o,Math.max(3e5,o/24))
;const l=!i||u===o||hasValue(apart(t,await askOnce(e,t.name,written(n,u),r)));return[...c].flatMap(([e,s])=>[...s].map(([,s])=>({...nameOf(t,e),value:s,
from:iso(r-o),to:iso(l?r:r-u),at:iso(r),query:n})))}async function inPieces(e,t,n,o,r=""){const s=new Map;for(const r of runsOf(o,e.server.longest)){
const a=await askRange(e,t.name,written(n,o.length),{...r,step:o.length});for(const[e,n]of apart(t,a)){const t=s.get(e)??new Map;for(const[e,o]of n)t.set(e,o)
;s.set(e,t)}}refuseNothing(e,t,s,r);return s}function apart({name:e,by:t},n){const o=new Map;for(const{labels:r,values:s}of n){const i=t===null?null:r[t]??null
;if(t!==null&&i===null)throw new a.P_(`the query of "${e}" gives a series without the label "${t}". Keep it, as in sum by (${t}) (…).`)
;if(o.has(i))throw new a.P_(several(e,t,n));o.set(i,new Map(s.filter(([,e])=>!Number.isNaN(e))))}return o}function several(e,t,n){
const o=n.slice(0,3).map(({labels:e})=>`{${Object.entries(e).map(([e,t])=>`${e}="${t.slice(0,40)}"`).join(", ").slice(0,120)}}`)
;const r=t===null?"Sum them in the query, as in sum(…), or write by: and the label that tells them apart.":`Of each "${t}" one is judged: sum by (${t}) (…).`
;return`the query of "${e}" gives ${n.length} series, and nobody knows which is meant: ${o.join(", ")}${n.length>3?", …":""}. ${r}`}
function refuseNothing(e,{name:t},n,o=""){const{host:r}=e.server.address
;if(n.size===0)throw new a.P_(`${r} has nothing for the query of "${t}": no series is called so, or none in that time. That is no evidence, and not zero${o}.`)
;if(!hasValue(n))throw new a.P_(`the query of "${t}" gives nothing but NaN, as 0 divided by 0 does. Ask for counts, by good: and total:, or over a time in which there were any.`)
;for(const e of n.values())for(const n of e.values())if(!Number.isFinite(n))throw new a.P_(`the query of "${t}" gives an infinite number, as a division by 0 does. Ask for counts, by good: and total:.`)
}const hasValue=e=>[...e.values()].some(e=>e.size>0);function countLines(e,t,n,o,r,s){return[...o].flatMap(([o,a])=>[...a].sort(([e],[t])=>e-t).map(([a,i])=>{
const c=n.get(o)?.get(a)??0;return{...nameOf(e,o),[t.counts]:c,total:i,from:iso(a-r.length),to:iso(a),at:s,query:{[t.counts]:t.query,total:t.total}}}))}
function valueLines(e,t,n){return[...t].flatMap(([t,o])=>[...o].sort(([e],[t])=>e-t).map(([o,r])=>({...nameOf(e,t),value:r,to:iso(o),at:n,query:e.measures.query
})))}function nameOf({name:e},t){return t===null?{name:e}:{name:e,by:t}}function written(e,t){return e.replaceAll("$window",duration(t))}function iso(e){
return new Date(e).toISOString()}async function fetchOperations(e,t,n){const o=(0,s.HT)(e)
;if(o.length===0)throw new a.P_(`${e.source.file}: nothing in it is fetched. A measure with good: and total:, or with query:, under operations: is.`);const r=[]
;const c=Math.floor(n.getTime()/1e3)*1e3;for(const e of o){const n=await fetchMeasure(t,e,c);for(const o of n)(0,
i.X)(JSON.stringify(o),`what ${t.server.address.host} answered for "${e.name}"`);r.push(...n)}return r}async function writeOperations(e,t){const n=`${e}.${(0,
o.randomUUID)()}`;try{await(0,r.writeFile)(n,`${t.map(e=>JSON.stringify(e)).join("\n")}\n`,{flag:"wx"});await(0,r.rename)(n,e)}catch(t){await(0,r.rm)(n,{
force:true}).catch(()=>{});throw new a.P_(`${e}: cannot be written (${t instanceof Error&&"code"in t?t.code:String(t)}). Choose another place by --out.`)}}
const p="https://www.googleapis.com/auth/monitoring.read";async function googleToken(e,t,n){const o=e.GOOGLE_OAUTH_ACCESS_TOKEN;if(o)return o
;const r=e.GOOGLE_APPLICATION_CREDENTIALS
;if(!r)throw new a.P_('Google asks for a token. Set GOOGLE_OAUTH_ACCESS_TOKEN, such as to what "gcloud auth print-access-token" prints, or GOOGLE_APPLICATION_CREDENTIALS to a file of credentials.')
;const s=await contentOf(r);const i=s.token_uri??"https://oauth2.googleapis.com/token"
;if(!isGoogle(i))throw new a.P_(`${r}: the token_uri is not one of Google’s, so that nothing is sent there.`);const c=await n(i,{method:"POST",
redirect:"manual",body:new URLSearchParams(grantOf(s,i,r,t))});const u=await c.json().catch(()=>({}))
;if(!c.ok||typeof u.access_token!=="string")throw new a.P_(`${r}: Google gave no token for these credentials (${c.status}${typeof u.error==="string"?`, ${u.error.slice(0,80)}`:""}).`)
;return u.access_token}async function contentOf(e){try{return JSON.parse(await(0,r.readFile)(e,"utf8"))}catch{
throw new a.P_(`${e} (GOOGLE_APPLICATION_CREDENTIALS): cannot be read as a file of credentials.`)}}function isGoogle(e){const t=URL.parse(e)
;return t!==null&&t.protocol==="https:"&&(t.hostname==="oauth2.googleapis.com"||t.hostname==="accounts.google.com")}function grantOf(e,t,n,o){
const{type:r,client_email:s,private_key:i,client_id:c,client_secret:u,refresh_token:l}=e;if(r==="service_account"&&s&&i)return{
grant_type:"urn:ietf:params:oauth:grant-type:jwt-bearer",assertion:assertionOf(s,i,t,n,o)};if(r==="authorized_user"&&c&&u&&l)return{grant_type:"refresh_token",
client_id:c,client_secret:u,refresh_token:l}
;throw new a.P_(`${n}: holds neither the key of a service account nor what "gcloud auth application-default login" leaves. Set GOOGLE_OAUTH_ACCESS_TOKEN in its place.`)
}function assertionOf(e,t,n,r,s){const i=Math.floor(s.getTime()/1e3);const part=e=>Buffer.from(JSON.stringify(e)).toString("base64url");const c=`${part({
alg:"RS256",typ:"JWT"})}.${part({iss:e,scope:p,aud:n,iat:i,exp:i+3600})}`;try{return`${c}.${(0,o.createSign)("RSA-SHA256").update(c).sign(t,"base64url")}`
}catch{throw new a.P_(`${r}: the private key in it is no key.`)}}
function signedHeaders(e,{accessKeyId:t,secretAccessKey:n,sessionToken:o},{region:r,service:s},a){const i=a.toISOString().replace(/[-:]|\.\d+/g,"")
;const c=i.slice(0,8);const u={host:e.host,"x-amz-date":i,...o===null?{}:{"x-amz-security-token":o}};const l=Object.keys(u).sort()
;const h=["GET",canonicalPath(e.pathname),canonicalQuery(e.searchParams),...l.map(e=>`${e}:${u[e].trim()}`),"",l.join(";"),digest("")].join("\n")
;const f=`${c}/${r}/${s}/aws4_request`;const d=["AWS4-HMAC-SHA256",i,f,digest(h)].join("\n");const w=[c,r,s,"aws4_request"].reduce((e,t)=>hmac(e,t),`AWS4${n}`)
;const m=hmac(w,d).toString("hex");const{host:p,...g}=u;return{...g,
authorization:`AWS4-HMAC-SHA256 Credential=${t}/${f}, SignedHeaders=${l.join(";")}, Signature=${m}`}}function canonicalQuery(e){
return[...e].map(([e,t])=>[encoded(e),encoded(t)]).sort(([e,t],[n,o])=>e===n?order(t,o):order(e,n)).map(([e,t])=>`${e}=${t}`).join("&")}function order(e,t){
return e<t?-1:e>t?1:0}function canonicalPath(e){return e.split("/").map(e=>encoded(decodeURIComponent(e))).map(encoded).join("/")}function encoded(e){
return encodeURIComponent(e).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}function digest(e){return(0,
o.createHash)("sha256").update(e).digest("hex")}function hmac(e,t){return(0,o.createHmac)("sha256",e).update(t).digest()}const g="GREENLIGHT_PROMETHEUS_URL"
;const y="GREENLIGHT_PROMETHEUS_";function serverOf(e,t,n,o){const r=e??t[g]??""
;if(r==="")throw new a.P_(`no server is named. Give its address by --server, such as --server http://localhost:9090, or by ${g}.`);const s=URL.parse(r)
;if(s===null||!/^https?:$/.test(s.protocol))throw new a.P_("--server is no address that begins with http:// or https://, such as http://localhost:9090.")
;const i={user:decodeURIComponent(s.username),password:decodeURIComponent(s.password)};s.username="";s.password="";s.search="";s.hash=""
;s.pathname=s.pathname.replace(/\/(?:api\/v1(?:\/query(?:_range)?)?)?\/?$/,"")
;const c=/^(monitoring|aps-workspaces)\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?$/.exec(s.hostname);if(c)return amazonServer(s,c[1],c[2],t,n)
;if(s.hostname==="monitoring.googleapis.com"){let e=null;return{address:s,longest:null,known:true,async headersFor(){e??=googleToken(t,n(),o);return{
authorization:`Bearer ${await e}`}}}}const u=headersOf(t,i);return{address:s,longest:null,known:Object.keys(u).length>0,headersFor:async()=>u}}
function amazonServer(e,t,n,o,r){requireHttps(e);const s=amazonCredentials(o);const a=t==="monitoring"?"monitoring":"aps";return{address:e,
longest:t==="monitoring"?864e5:null,known:true,headersFor:async e=>signedHeaders(e,s,{region:n,service:a},r())}}function amazonCredentials(e){
const{AWS_ACCESS_KEY_ID:t,AWS_SECRET_ACCESS_KEY:n,AWS_SESSION_TOKEN:o}=e
;if(!t||!n)throw new a.P_("Amazon asks for credentials. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and AWS_SESSION_TOKEN where there is one; the action aws-actions/configure-aws-credentials does.")
;return{accessKeyId:t,secretAccessKey:n,sessionToken:o||null}}function headersOf(e,t){const value=t=>e[`${y}${t}`]||null;const n=value("TOKEN")
;const o=value("USER")??t.user;const r=value("PASSWORD")??t.password;const s=value("TENANT")
;for(const[e,t]of[["TOKEN",n],["TENANT",s]])if(t!==null&&!/^[\x21-\x7e]+$/.test(t))throw new a.P_(`${y}${e} holds blanks or signs that no header may have. Was more than the value itself put there?`)
;return{...n!==null?{authorization:`Bearer ${n}`}:o!==""?{authorization:`Basic ${Buffer.from(`${o}:${r}`).toString("base64")}`}:{},...s===null?{}:{
"x-scope-orgid":s,"thanos-tenant":s}}}function requireHttps({protocol:e,hostname:t}){if(e!=="https:")throw new a.P_(`${t} is asked by https:// alone.`)}
const $=3e4;async function fetchInto(e,t,n,o,r){const send=(e,t)=>fetch(e,t);const s={server:serverOf(n,o,()=>new Date,send),send:send,timeout:$,
wait:e=>new Promise(t=>setTimeout(t,e)),warn:()=>{}};await writeOperations(e,await fetchOperations(t,s,r));return e}}),37504:((e,t,n)=>{n.d(t,{X:()=>readLine})
;var o=n(88532);var r=n(28395);var s=n(43759);var a=n(14977);o.$W({jitless:true});const i=r.aig({error:"a number"});const c=r.YjP({
error:'a time such as "2026-11-30T12:00:00Z"'});const u=r.YjP({error:"a text"
}).check(s.m9(1,"a text that is not empty"),s.Eb(4e3,"a text of at most 4,000 characters"));const l=r.rej({name:u,by:r.lqM(u),good:r.lqM(i),bad:r.lqM(i),
total:r.lqM(i),value:r.lqM(i),from:r.lqM(c),to:r.lqM(c),at:r.lqM(c),query:r.lqM(r.L5J()),window:r.lqM(r.L5J())})
;const h='{"name":"availability","good":9991,"total":10000,"from":"2026-11-29T00:00:00Z","to":"2026-11-30T00:00:00Z"}';function readLine(e,t){
const wrong=e=>new a.P_(`${t}: ${e}`);let n;try{n=JSON.parse(e)}catch{throw wrong(`is not JSON. Write one object a line, such as ${h}.`)}
if(typeof n!=="object"||n===null||Array.isArray(n))throw wrong(`is not a JSON object. Write one object a line, such as ${h}.`);const o=l.safeParse(n)
;if(!o.success)throw wrong(faultOf(o.error.issues[0]));const r=o.data;const moment=e=>{if(r[e]===void 0)return null
;const t=f.test(r[e])?Date.parse(r[e]):Number.NaN;if(Number.isNaN(t))throw wrong(`"${e}" is no time with its zone. Write it as 2026-11-30T12:00:00Z.`);return t}
;const[s,i,c]=[moment("from"),moment("to"),moment("at")];const u=i??c;if(u===null)throw wrong('says no time. Add "to", the end of the time that it is about.')
;if(s!==null&&s>=u)throw wrong('"from" is not before "to".');const d=countsOf(r,wrong);const w=r.value??null
;if(d===null===(w===null))throw wrong(d===null?'holds neither counts nor a value. Add "good" (or "bad") and "total", or "value".':"holds both counts and a value. Keep one of them.")
;if(d!==null&&s===null)throw wrong('counts over a time that does not begin. Add "from".');return{name:r.name.trim(),by:r.by??null,counts:d,value:w,from:s,to:u,
at:c??u}}const f=/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;function countsOf({good:e,bad:t,total:n},o){
if(e===void 0&&t===void 0&&n===void 0)return null;if(n===void 0||e===void 0===(t===void 0))throw o('counts take "total" and one of "good" and "bad".')
;const r=e??t;if(!(r>=0&&n>=0))throw o("a count is below 0.")
;if(r>n*1.02+1)throw o(`more are ${e===void 0?"bad":"good"} (${r}) than there are in all (${n}). Are they swapped?`);const s=Math.min(r,n);return{
good:e===void 0?n-s:s,total:n}}function faultOf(e){
if(e.code==="unrecognized_keys")return`"${e.keys[0].slice(0,60)}" is not a key of a measure. Its keys are name, by, good, bad, total, value, from, to, at, query, window.`
;const t=String(e.path[0]??"")
;return e.code==="invalid_type"&&e.path.length===1&&e.input===void 0?`lacks "${t}". Write for example ${h}.`:`"${t}" is not ${e.message}.`}})};