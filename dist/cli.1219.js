export const id=1219;export const ids=[1219];export const modules={77286:((e,t,n)=>{n.d(t,{_:()=>many,x:()=>one});function one(e,t){const n=e[t]
;return typeof n==="string"?n:null}function many(e,t){const n=e[t];return(Array.isArray(n)?n:[n]).filter(e=>typeof e==="string")}}),200:((e,t,n)=>{n.r(t);n.d(t,{
command:()=>O});var o=n(51455);var r=n(77598);var s=n(48563);var a=n(14977);var i=n(37504);var c=n(75521);const u=3;const l=64e6;const f=[429,502,503,504]
;async function askRange(e,t,n,{from:o,to:r,step:s}){const seconds=e=>String(e/1e3);const a={query:n,start:seconds(o),end:seconds(r),step:seconds(s)}
;return seriesOf(await ask(e,t,"query_range",a),t)}async function askOnce(e,t,n,o){return seriesOf(await ask(e,t,"query",{query:n,time:String(o/1e3)}),t)}
async function ask(e,t,n,o){const{server:r,warn:s}=e;const a=new URL(r.address);a.pathname=`${a.pathname.replace(/\/$/,"")}/api/v1/${n}`
;a.search=new URLSearchParams({...o,partial_response:"false"}).toString().replaceAll("+","%20");const i=await answered(e,a,t);await refuseStatus(i,a,t,r.known)
;const c=await answerOf(i,a,t,e.timeout);for(const e of Array.isArray(c.warnings)?c.warnings:[])s(`"${t}": ${String(e).slice(0,300)}`)
;if(c.status!=="success")throw unlike(a,t);return c.data}async function answered(e,t,n){for(let o=1;;o++){const r=await sent(e,t,n)
;if(!f.includes(r.status)||o===u)return r;await(r.body?.cancel());await e.wait(1e3*2**(o-1))}}async function sent({server:e,send:t,timeout:n},o,r){const s={
accept:"application/json",...await e.headersFor(o)};try{return await t(o.href,{headers:s,redirect:"manual",signal:AbortSignal.timeout(n)})}catch(e){
throw noAnswer(e,o,r,n)}}function noAnswer(e,t,n,o){if(e instanceof a.P_)return e;const{name:r,cause:s}=e
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
;return/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(e)?Number(e):null}const d=6e4;const h=864e5;const m=24;const w=5*d;function cutInPieces(e,t,n){
const o=e/h;const r=n===null?e:Math.min(e,n);const s=Number.isInteger(o)&&o>=20&&o<=400?h:Math.max(w,e/m);const a=e/Math.ceil(e/Math.min(s,r)-1e-9);return{
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
r.randomUUID)()}`;try{await(0,o.writeFile)(n,`${t.map(e=>JSON.stringify(e)).join("\n")}\n`,{flag:"wx"});await(0,o.rename)(n,e)}catch(t){await(0,o.rm)(n,{
force:true}).catch(()=>{});throw new a.P_(`${e}: cannot be written (${t instanceof Error&&"code"in t?t.code:String(t)}). Choose another place by --out.`)}}
const g="https://www.googleapis.com/auth/monitoring.read";async function googleToken(e,t,n){const o=e.GOOGLE_OAUTH_ACCESS_TOKEN;if(o)return o
;const r=e.GOOGLE_APPLICATION_CREDENTIALS
;if(!r)throw new a.P_('Google asks for a token. Set GOOGLE_OAUTH_ACCESS_TOKEN, such as to what "gcloud auth print-access-token" prints, or GOOGLE_APPLICATION_CREDENTIALS to a file of credentials.')
;const s=await contentOf(r);const i=s.token_uri??"https://oauth2.googleapis.com/token"
;if(!isGoogle(i))throw new a.P_(`${r}: the token_uri is not one of Google’s, so that nothing is sent there.`);const c=await n(i,{method:"POST",
redirect:"manual",body:new URLSearchParams(grantOf(s,i,r,t))});const u=await c.json().catch(()=>({}))
;if(!c.ok||typeof u.access_token!=="string")throw new a.P_(`${r}: Google gave no token for these credentials (${c.status}${typeof u.error==="string"?`, ${u.error.slice(0,80)}`:""}).`)
;return u.access_token}async function contentOf(e){try{return JSON.parse(await(0,o.readFile)(e,"utf8"))}catch{
throw new a.P_(`${e} (GOOGLE_APPLICATION_CREDENTIALS): cannot be read as a file of credentials.`)}}function isGoogle(e){const t=URL.parse(e)
;return t!==null&&t.protocol==="https:"&&(t.hostname==="oauth2.googleapis.com"||t.hostname==="accounts.google.com")}function grantOf(e,t,n,o){
const{type:r,client_email:s,private_key:i,client_id:c,client_secret:u,refresh_token:l}=e;if(r==="service_account"&&s&&i)return{
grant_type:"urn:ietf:params:oauth:grant-type:jwt-bearer",assertion:assertionOf(s,i,t,n,o)};if(r==="authorized_user"&&c&&u&&l)return{grant_type:"refresh_token",
client_id:c,client_secret:u,refresh_token:l}
;throw new a.P_(`${n}: holds neither the key of a service account nor what "gcloud auth application-default login" leaves. Set GOOGLE_OAUTH_ACCESS_TOKEN in its place.`)
}function assertionOf(e,t,n,o,s){const i=Math.floor(s.getTime()/1e3);const part=e=>Buffer.from(JSON.stringify(e)).toString("base64url");const c=`${part({
alg:"RS256",typ:"JWT"})}.${part({iss:e,scope:g,aud:n,iat:i,exp:i+3600})}`;try{return`${c}.${(0,r.createSign)("RSA-SHA256").update(c).sign(t,"base64url")}`
}catch{throw new a.P_(`${o}: the private key in it is no key.`)}}
function signedHeaders(e,{accessKeyId:t,secretAccessKey:n,sessionToken:o},{region:r,service:s},a){const i=a.toISOString().replace(/[-:]|\.\d+/g,"")
;const c=i.slice(0,8);const u={host:e.host,"x-amz-date":i,...o===null?{}:{"x-amz-security-token":o}};const l=Object.keys(u).sort()
;const f=["GET",canonicalPath(e.pathname),canonicalQuery(e.searchParams),...l.map(e=>`${e}:${u[e].trim()}`),"",l.join(";"),digest("")].join("\n")
;const d=`${c}/${r}/${s}/aws4_request`;const h=["AWS4-HMAC-SHA256",i,d,digest(f)].join("\n");const m=[c,r,s,"aws4_request"].reduce((e,t)=>hmac(e,t),`AWS4${n}`)
;const w=hmac(m,h).toString("hex");const{host:g,...p}=u;return{...p,
authorization:`AWS4-HMAC-SHA256 Credential=${t}/${d}, SignedHeaders=${l.join(";")}, Signature=${w}`}}function canonicalQuery(e){
return[...e].map(([e,t])=>[encoded(e),encoded(t)]).sort(([e,t],[n,o])=>e===n?order(t,o):order(e,n)).map(([e,t])=>`${e}=${t}`).join("&")}function order(e,t){
return e<t?-1:e>t?1:0}function canonicalPath(e){return e.split("/").map(e=>encoded(decodeURIComponent(e))).map(encoded).join("/")}function encoded(e){
return encodeURIComponent(e).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}function digest(e){return(0,
r.createHash)("sha256").update(e).digest("hex")}function hmac(e,t){return(0,r.createHmac)("sha256",e).update(t).digest()}const p="GREENLIGHT_PROMETHEUS_URL"
;const y="GREENLIGHT_PROMETHEUS_";function serverOf(e,t,n,o){const r=e??t[p]??""
;if(r==="")throw new a.P_(`no server is named. Give its address by --server, such as --server http://localhost:9090, or by ${p}.`);const s=URL.parse(r)
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
var $=n(229);var N=n(20564);var v=n(24502);var b=n(20803);var S=n(77286);var _=n(17628);const E="operations.jsonl";const O={
usage:"greenlight fetch --plan P --server URL [--out operations.jsonl] [--as-of TIME] [--timeout SECONDS]",
help:'Asks a server that speaks Prometheus\' HTTP API for what the plan fetches (good: and total:, query:), and writes\noperations.jsonl, which "greenlight check --operations" judges like any set.\n\nFlags:\n  --plan P          the performance monitoring plan (YAML)\n  --server URL      its address, such as http://localhost:9090 (or GREENLIGHT_PROMETHEUS_URL); for Amazon CloudWatch\n                    https://monitoring.REGION.amazonaws.com, for Google Cloud\n                    https://monitoring.googleapis.com/v1/projects/P/location/global/prometheus\n  --out FILE        where the lines go (default: operations.jsonl)\n  --as-of TIME      the end of the time that is asked about, such as 2026-11-23T09:00Z (default: now)\n  --timeout SECONDS how long an answer may take (default: 30)\n  --log FILE        tell of it as JSON lines behind what is in FILE; - is standard error\n\nCredentials come from the environment alone, and go to that address alone:\n  GREENLIGHT_PROMETHEUS_TOKEN               a bearer token\n  GREENLIGHT_PROMETHEUS_USER, _PASSWORD     basic authentication\n  GREENLIGHT_PROMETHEUS_TENANT              the tenant of Grafana Mimir or Thanos\n  AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN          Amazon\n  GOOGLE_OAUTH_ACCESS_TOKEN, or a file in GOOGLE_APPLICATION_CREDENTIALS   Google\n\nExit status: 0 the file is written, 2 it is not: what cannot be had is said, and no file is left.\n\nExample:\n  greenlight fetch --plan plans/service.yaml --server http://localhost:9090',
options:{plan:{type:"string"},server:{type:"string"},out:{type:"string"},"as-of":{type:"string"},timeout:{type:"string"},log:{type:"string"}},async withdraw(e){
for(const t of e.length>0?e:[E])t.endsWith(".jsonl")&&await(0,o.rm)(t,{force:true})},async run({flags:e},t){const n=(0,S.x)(e,"out")??E
;if(!n.endsWith(".jsonl"))throw new a.P_(`--out "${n}" does not end in .jsonl. Write for example --out ${E}.`);const o=await(0,$.m)((0,_.Ow)((0,
S.x)(e,"plan"),"--plan","the monitoring plan","fetch"));const send=(e,t)=>fetch(e,t);const r=serverOf((0,S.x)(e,"server"),process.env,()=>new Date,send)
;r.known&&r.address.protocol==="http:"&&!isLocal(r.address.hostname)&&t.err("warning: credentials go to this server as plain text. Give its https:// address where it has one.\n")
;const i=(0,N.T)((0,S.x)(e,"log"),t.err);i.know({plan:o.name,plan_sha256:o.source.sha256,server:r.address.host});const c={server:r,send:send,
timeout:timeoutOf((0,S.x)(e,"timeout")),wait:e=>new Promise(t=>setTimeout(t,e)),warn:e=>t.err(`warning: ${(0,v.en)(e,400)}\n`)};const u=(0,_.sT)((0,
S.x)(e,"as-of"));const l=await i.stage("fetch",()=>fetchOperations(o,c,u));await writeOperations(n,l);t.out(`${(0,v.en)(n)}: ${(0,
b.B4)(l.length,"line")} of ${(0,b.B4)((0,s.HT)(o).length,"measure")}\n`);return 0}};function isLocal(e){return e==="localhost"||e==="[::1]"||/^127\./.test(e)}
function timeoutOf(e){if(e===null)return 3e4;const t=/^\d+(?:\.\d+)?$/.test(e)?Number(e):Number.NaN
;if(!(t>=.1&&t<=3600))throw new a.P_(`--timeout "${e}" is no number of seconds from 0.1 to 3600.`);return t*1e3}}),17628:((e,t,n)=>{n.d(t,{Ow:()=>needed,
n$:()=>moment,qE:()=>neededList,sT:()=>asOf});var o=n(44518);var r=n(22961);var s=n(14977);function needed(e,t,n,o){
if(e===null||e==="")throw new s.P_(`${t} is missing: name ${n}. "greenlight ${o} --help" shows how.`);return e}function neededList(e,t,n,o){
needed(e[0]??null,t,n,o);return e}function moment(e,t,n){const a=(0,r.e)(n);const i=(0,o.p)(e,a)
;if(i===void 0||Number.isNaN(i))throw new s.P_(`${t} "${e.slice(0,60)}" is no moment in time; write it as 2026-11-23T09:00Z.`);return new Date(i)}
function asOf(e){return e===null?new Date:moment(e,"--as-of")}}),92341:((e,t,n)=>{n.d(t,{H:()=>localTime});const o=864e5;function localTime(e,t,n,r,s,a){
if(t<1||t>12||n<1||r>23||s>59||a>59)return Number.NaN;if(n>28&&n>daysIn(e,t))return Number.NaN;return daysBefore(e,t,n)*o+r*36e5+s*6e4+a*1e3}
function daysIn(e,t){if(t!==2)return t===4||t===6||t===9||t===11?30:31;return e%4!==0||e%100===0&&e%400!==0?28:29}function daysBefore(e,t,n){const o=t>2?e:e-1
;const r=Math.floor(o/100);const s=Math.floor((153*(t>2?t-3:t+9)+2)/5)+n-1;return 365*o+Math.floor(o/4)-r+Math.floor(r/4)+s-719468}}),5011:((e,t,n)=>{n.d(t,{
No:()=>s,ZK:()=>mayBeMissing,b2:()=>isMissing,r:()=>isMissingWord,wF:()=>isMissingText})
;const o=new Set(["","NaN","nan","NAN","-NaN","-nan","-NAN","NaT","NULL","null","Null","<NA>","<null>","<NULL>","#N/A","#N/A N/A","#NA","1.#IND","-1.#IND","1.#QNAN","-1.#QNAN","1.#SNAN","-nan(ind)","-nan(snan)","\\N","__HIVE_DEFAULT_PARTITION__"])
;const r=new Set(["NA","N/A","n/a","None","-"]);const s=[...o,...r];function mayBeMissing(e){return e.length<=4||"#-1<\\_".includes(e[0])}function isMissing(e){
return o.has(e)||r.has(e)}function isMissingText(e){return o.has(e)}function isMissingWord(e){return r.has(e)}}),22961:((e,t,n)=>{n.d(t,{e:()=>timeZone})
;var o=n(14977);var r=n(92341);const s=9e5;const a=864e5;const i=new Map;function timeZone(e){if(e===void 0||e==="UTC"||e==="Etc/UTC")return null
;const t=i.get(e);if(t)return t;const n=new TimeZone(e);i.set(e,n);return n}class TimeZone{format;offsets=new Map;constructor(e){try{
this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:e,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",
minute:"numeric",second:"numeric"})}catch{throw new o.P_(`"${e.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}
toUtc(e){const t=this.offset(e-a);const n=this.offset(e+a);if(t===n)return e-t;if(this.offset(e-t)===t)return e-t;return this.offset(e-n)===n?e-n:e-t}offset(e){
const t=Math.floor(e/s);const n=this.offsets.get(t);if(n!==void 0)return n;const o=new Map(this.format.formatToParts(t*s).map(({type:e,value:t})=>[e,t]))
;const part=e=>Number(o.get(e));const a=(0,r.H)(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const i=a-t*s
;this.offsets.set(t,i);return i}}}),44518:((e,t,n)=>{n.d(t,{R:()=>epochTime,p:()=>parseTime});var o=n(92341);var r=n(5011)
;const s=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const a=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const i=/^-?\d{1,15}(\.\d+)?$/
;const c=/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;const u=/^(?:[a-z]{3,9},? +)?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?!\d)(.*)$/i
;const l=/^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)(.*)$/i
;const f=["january","february","march","april","may","june","july","august","september","october","november","december"];function parseTime(e,t){
const n=e.trim();const o=s.exec(n);if(o){const[,e,n,r,s,a,i,c,u]=o;return instant(e,n,r,s,a,i,c,u,t)}const c=a.exec(n);if(c){const[,e,n,o,r,s,a,i]=c
;return instant(e,n,o,r,s,a,void 0,i,t)}if(i.test(n))return epochTime(Number(n),t);if((0,r.b2)(n))return Number.NaN;const u=isoOf(n)
;return u===null?void 0:parseTime(u,t)}function isoOf(e){const t=c.exec(e);if(t)return iso(t[1],Number(t[3]),Number(t[4]),t[5]);const n=u.exec(e)
;const o=l.exec(e);if(!n&&!o)return null;const[r,s]=n?[n[1],n[2]]:[o[2],o[1]];const[,,,a,i]=n??o;const d=s.toLowerCase();const h=f.findIndex(e=>e.startsWith(d))
;return h<0?null:iso(a,h+1,Number(r),i)}function iso(e,t,n,o){const two=e=>String(e).padStart(2,"0")
;return`${e}-${two(t)}-${two(n)}${o.replace(/ GMT$/," UTC")}`}function epochTime(e,t){const n=Math.abs(e);if(Number.isInteger(e)){if(e>=1900&&e<2200)return
;if(e>=19000101&&e<=21991231){const n=(0,o.H)(Math.floor(e/1e4),Math.floor(e/100)%100,e%100,0,0,0);if(Number.isNaN(n))return;return t?t.toUtc(n):n}}
if(n<1e11)return e*1e3+0;return n<1e13?e:void 0}function instant(e,t,n,r,s,a,i,c,u){const l=(0,
o.H)(Number(e),Number(t),Number(n??1),Number(r??0),Number(s??0),Number(a??0));if(Number.isNaN(l))return;const f=i===void 0?l:l+Number(`0.${i}`)*1e3
;if(c===void 0)return u?u.toUtc(f):f;if(c==="Z"||c==="z"||c==="UTC")return f;const d=Number(c.slice(1,3));const h=c.length>3?Number(c.slice(-2)):0
;if(d>23||h>59)return;const m=(d*60+h)*6e4;return c.startsWith("-")?f+m:f-m}}),37504:((e,t,n)=>{n.d(t,{X:()=>readLine});var o=n(88532);var r=n(28395)
;var s=n(43759);var a=n(14977);o.$W({jitless:true});const i=r.aig({error:"a number"});const c=r.YjP({error:'a time such as "2026-11-30T12:00:00Z"'})
;const u=r.YjP({error:"a text"}).check(s.m9(1,"a text that is not empty"),s.Eb(4e3,"a text of at most 4,000 characters"));const l=r.rej({name:u,by:r.lqM(u),
good:r.lqM(i),bad:r.lqM(i),total:r.lqM(i),value:r.lqM(i),from:r.lqM(c),to:r.lqM(c),at:r.lqM(c),query:r.lqM(r.L5J()),window:r.lqM(r.L5J())})
;const f='{"name":"availability","good":9991,"total":10000,"from":"2026-11-29T00:00:00Z","to":"2026-11-30T00:00:00Z"}';function readLine(e,t){
const wrong=e=>new a.P_(`${t}: ${e}`);let n;try{n=JSON.parse(e)}catch{throw wrong(`is not JSON. Write one object a line, such as ${f}.`)}
if(typeof n!=="object"||n===null||Array.isArray(n))throw wrong(`is not a JSON object. Write one object a line, such as ${f}.`);const o=l.safeParse(n)
;if(!o.success)throw wrong(faultOf(o.error.issues[0]));const r=o.data;const moment=e=>{if(r[e]===void 0)return null
;const t=d.test(r[e])?Date.parse(r[e]):Number.NaN;if(Number.isNaN(t))throw wrong(`"${e}" is no time with its zone. Write it as 2026-11-30T12:00:00Z.`);return t}
;const[s,i,c]=[moment("from"),moment("to"),moment("at")];const u=i??c;if(u===null)throw wrong('says no time. Add "to", the end of the time that it is about.')
;if(s!==null&&s>=u)throw wrong('"from" is not before "to".');const h=countsOf(r,wrong);const m=r.value??null
;if(h===null===(m===null))throw wrong(h===null?'holds neither counts nor a value. Add "good" (or "bad") and "total", or "value".':"holds both counts and a value. Keep one of them.")
;if(h!==null&&s===null)throw wrong('counts over a time that does not begin. Add "from".');return{name:r.name.trim(),by:r.by??null,counts:h,value:m,from:s,to:u,
at:c??u}}const d=/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;function countsOf({good:e,bad:t,total:n},o){
if(e===void 0&&t===void 0&&n===void 0)return null;if(n===void 0||e===void 0===(t===void 0))throw o('counts take "total" and one of "good" and "bad".')
;const r=e??t;if(!(r>=0&&n>=0))throw o("a count is below 0.")
;if(r>n*1.02+1)throw o(`more are ${e===void 0?"bad":"good"} (${r}) than there are in all (${n}). Are they swapped?`);const s=Math.min(r,n);return{
good:e===void 0?n-s:s,total:n}}function faultOf(e){
if(e.code==="unrecognized_keys")return`"${e.keys[0].slice(0,60)}" is not a key of a measure. Its keys are name, by, good, bad, total, value, from, to, at, query, window.`
;const t=String(e.path[0]??"")
;return e.code==="invalid_type"&&e.path.length===1&&e.input===void 0?`lacks "${t}". Write for example ${f}.`:`"${t}" is not ${e.message}.`}}),82514:((e,t,n)=>{
n.d(t,{BX:()=>testsThat,T1:()=>o,pP:()=>s});const o={ks:{title:"KS D",method:"the Kolmogorov–Smirnov test",asked:true,categories:false,summarised:true,
matters:.1},psi:{title:"PSI",method:"the population stability index",asked:true,categories:true,summarised:true,matters:.1},js:{title:"Jensen–Shannon distance",
method:"the Jensen–Shannon distance",asked:true,categories:true,summarised:true,matters:.1},wasserstein:{title:"standardised Wasserstein distance",
method:"the Wasserstein distance",asked:true,categories:false,summarised:false,matters:.1},chi2:{title:"Cramér’s V",method:"the chi-squared test",asked:false,
categories:true,summarised:false,matters:.1}};const r=Object.keys(o);const s=r.filter(isAsked);function testsThat(e){const t=s.filter(t=>e(o[t]))
;return t.length<2?t.join():`${t.slice(0,-1).join(", ")} or ${t.at(-1)}`}function isAsked(e){return o[e].asked}}),229:((e,t,n)=>{n.d(t,{m:()=>readPlan})
;var o=n(51455);var r=n(60479);var s=n(55385);async function readPlan(e){const refuse=t=>new s.W(e,[{line:1,column:1,message:t}]);let t;try{
const{size:n}=await(0,o.stat)(e);if(n>r.nQ)throw refuse((0,r.g$)(n));t=await(0,o.readFile)(e)}catch(e){if(e instanceof s.W)throw e
;throw refuse(`the plan cannot be read: ${reason(e)}.`)}let n;try{n=new TextDecoder("utf-8",{fatal:true}).decode(t)}catch{
throw refuse("the plan is not text in UTF-8. Save it again with that encoding.")}return(0,r.vS)(n,e,(0,r.ol)(t))}function reason(e){
const t=e instanceof Error&&"code"in e?e.code:null;if(t==="ENOENT")return"there is no such file";if(t==="EISDIR")return"it is a folder"
;if(t==="EACCES")return"reading it is not permitted";return e instanceof Error?e.message:String(e)}}),20564:((e,t,n)=>{n.d(t,{K:()=>i,T:()=>openEventLog})
;var o=n(77598);var r=n(73024);var s=n(14977);var a=n(28009);const i={tell:()=>{},know:()=>{},stage:async(e,t)=>t()}
;function openEventLog(e,t,{messages:n=true}={}){if(e===null)return i
;if(e==="")throw new s.P_("--log names no file. Give one, such as --log greenlight.log.jsonl, or - for standard error.");const c=e==="-"?t:t=>(0,
r.appendFileSync)(e,t);const u=(0,o.randomUUID)();let l={};const line=(e,t)=>`${JSON.stringify({time:(new Date).toISOString(),pid:process.pid,run:u,
greenlight:a.r,...l,event:e,...t})}\n`;try{c(line("begin",{}))}catch(t){const n=t instanceof Error&&"code"in t?String(t.code):String(t)
;throw new s.P_(`${e}: the log cannot be written (${n}). Choose another place by --log.`)}const tell=(e,t={})=>{try{c(line(e,t))}catch{}};return{tell:tell,
know(e){l={...l,...e}},async stage(e,t){const o=performance.now();const done=()=>({stage:e,duration_ms:Math.round(1e3*(performance.now()-o))/1e3});try{
const e=await t();tell("stage",done());return e}catch(e){const t=e instanceof s.P_;const o=e instanceof Error?e.message:String(e);tell("failed",{...done(),
refused:t,...n?{message:o.slice(0,2e3)}:{}});throw e}}}}}),75521:((e,t,n)=>{n.d(t,{E:()=>bodyOf});async function bodyOf(e,t){const n=e.body?.getReader()
;const o=[];let r=0;while(n){const{done:e,value:s}=await n.read();if(e)break;r+=s.length;if(r>t){await n.cancel();return{text:Buffer.concat(o).toString("utf8"),
whole:false}}o.push(s)}return{text:Buffer.concat(o).toString("utf8"),whole:true}}}),20803:((e,t,n)=>{n.d(t,{B4:()=>formatCount,Bo:()=>formatExact,
NP:()=>formatLogProbability,Wq:()=>formatApart,ZV:()=>formatNumber,l9:()=>formatPercent});const o="−";function formatNumber(e){return formatApart(e,[])}
function formatApart(e,t){const n=e!=null&&e>.99&&e<1-1e-9;return apart(e,n?[...t,1]:t,written)}function formatExact(e){return written(e,r)}
function formatPercent(e,t=[]){return apart(e,[...t,1],percent)}function formatCount(e,t,n=`${t}s`){return`${formatNumber(e)} ${e===1?t:n}`}
function formatLogProbability(e){if(e===-1/0)return"≈ 0";if(e<Math.log(1e-4))return`< 10${superscript(Math.ceil(e/Math.LN10))}`
;return`= ${formatNumber(Number(Math.exp(Math.min(0,e)).toPrecision(2)))}`}const r=17;function apart(e,t,n){const o=t.filter(t=>t!==e);let s=4
;while(s<r&&o.some(t=>n(t,s)===n(e,s)))s++;return n(e,s)}function percent(e,t){if(e===null||e===void 0||!Number.isFinite(e))return written(e,t)
;const n=Number((100*e).toPrecision(15));if(n>0&&n<.001)return"below 0.001 %";return`${written(n,t,1)} %`}function written(e,t,n=0){
if(e===null||e===void 0||Number.isNaN(e))return"–";if(e<0)return o+written(-e,t,n);if(e===1/0)return"∞";if(e===0)return"0";const r=decimal(e);const[s,a]=r
;const i=t-(a<-1?1:n);const c=s.length<=t?r:rounded(r,Math.max(i,a>15?0:a+1));if(a>15||a<-4)return scientific(c);return positional(Number.isInteger(e)?r:c)}
function decimal(e){const[t="",n]=e.toExponential().split("e");return[t.replace(".",""),Number(n)]}function rounded([e,t],n){if(e.length<=n)return[e,t]
;const o=e.slice(0,n);if(e[n]<"5")return[o.replace(/0+$/,"")||"0",t];const r=/9*$/.exec(o)[0].length;if(r===n)return["1",t+1];const s=n-r-1
;return[o.slice(0,s)+(Number(o[s])+1),t]}function positional([e,t]){if(t<0)return`0.${"0".repeat(-t-1)}${e}`;const n=e.slice(0,t+1).padEnd(t+1,"0")
;const o=e.slice(t+1);return thousands(n)+(o===""?"":`.${o}`)}function scientific([e,t]){const n=e.length>1?`.${e.slice(1)}`:""
;return`${e[0]}${n} × 10${superscript(t)}`}function thousands(e){return e.length>3?e.replace(/\B(?=(\d{3})+$)/g,","):e}function superscript(e){
const t="⁰¹²³⁴⁵⁶⁷⁸⁹";return String(e).replace(/[-\d]/g,e=>e==="-"?"⁻":t[Number(e)])}})};