export const id=9801;export const ids=[9801];export const modules={79801:((e,t,s)=>{s.r(t);s.d(t,{issue:()=>m,issueOf:()=>issueOf});var n=s(32522);const o={
summary:{thing:"job summary",permission:"",uses:"the summary of the job"},annotations:{thing:"annotations",permission:"",uses:"annotations through the log"},
artifact:{thing:"report artifact",permission:"",uses:"report.html, verdict.json, wrong-rows.csv"},check:{thing:"check run",permission:"checks: write",
uses:"creates a completed check run"},comment:{thing:"pull-request comment",permission:"pull-requests: write",
uses:"finds, creates, updates its own comment; after `workflow_run`, finds the pull request"},issue:{thing:"alert issue",permission:"issues: write",
uses:"finds, opens, updates, assigns and closes its own issue"},deployment:{thing:"deployment status",permission:"deployments: write",
uses:"finds or makes the deployment, sets its status"},registry:{thing:"entry in the registry",permission:"",
uses:"tags, alias and description of the model’s version in the registry"}};Object.keys(o);class NoDestination extends Error{name="NoDestination"}
const r=/^(?:ghp_|gho_|ghu_|github_pat_|[0-9a-f]{40}$)/;async function authorOf(e,{octokit:t}){if(e.author)return e.author
;if(!r.test(e.token))return"github-actions[bot]";try{const{data:e}=await t.rest.users.getAuthenticated();return e.login}catch(e){const t=(0,n.lR)(e)?.status
;if((0,n.xd)(e)||t!==403&&t!==404)throw e;throw new NoDestination(`GitHub does not say whose the token is (${t}). Set "author" to the login it writes as.`)}}
function isOurs(e,t,s){return e.user?.login.toLowerCase()===t.toLowerCase()&&(e.body??"").split(/\r?\n/).some(e=>e.trim()===s)}var i=s(45845);var a=s(77598)
;function commentMarker(e){
const t=encodeURIComponent(e.replace(/\p{Cs}/gu,"�")).replace(/[!'()*~]|-(?=-|$)/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)
;const s=t.length<=120?t:(0,a.createHash)("sha256").update(e).digest("hex");return`\x3c!-- greenlight:plan=${s} --\x3e`}var u=s(93541);var c=s(24502)
;var l=s(47025);var d=s(67450);const m={open({repository:e}){
if(e===null)throw new d.L("an issue needs a repository and a token: GITHUB_REPOSITORY and GITHUB_TOKEN");return{prepare(t,s){
const{title:n,body:o,comment:r}=issueOf(t);const{owner:i,repo:a,label:u}=e
;const c=[`The issue of ${i}/${a} with the label ${u}`,n,"",o,...r?["--- a comment",r]:[]];return{shown:c.join("\n"),send:n=>answering(()=>put(t,s,e,n))}},
acknowledged:(t,s,n)=>answering(()=>acknowledgement(t,s,e,n))}}};const h={GREEN:"🟢",AMBER:"🟠",RED:"🔴",ERROR:"⛔"};const f="\x3c!-- greenlight:message="
;const p="acknowledged";const w=new Set(["reminder","overdue","escalated","undelivered"]);function issueOf(e){
const{headline:t,lead:s,status:n,facts:o,url:r,event:i}=e;const a=r===null?null:(0,u.D)(r);const page=e=>[e,(0,
c.FV)(s,500),...o.map(({name:e,text:t,code:s})=>s?`**${e}**\n\n${(0,c.p0)(t,"sh")}`:`**${e}**\n\n${t.split("\n").map(e=>(0,
c.FV)(e,1e3)).join("<br>\n")}`),...a===null?[]:[`[The run](${a})`]].join("\n\n");const l=`\x3c!-- greenlight:alert=${n}, --\x3e`;const d=`### ${h[n]} ${(0,
c.FV)(t,300)}`;const m=n==="GREEN"?"":"\n\nThe label `acknowledged`, or a comment by a member, stops reminders and escalation.";return{
title:`Greenlight: ${t}`.replace(/@/g,"@​").slice(0,250),body:`${markerOf(e)}\n${l}\n${page(d)}${m}\n`,comment:i==="opened"?null:`${page(`**${(0,
c.FV)(t,300)}**`)}\n\n${f}${encodeURIComponent(e.id).replaceAll("-","%2D")} --\x3e`}}function markerOf({gate:e,subject:t}){
return commentMarker(t===l.Cv?e:`${e} / ${t}`)}async function put(e,t,s,o){const r=await(0,n.Ng)(s.api,s.token,o);const{owner:i,repo:a,label:u}=s;const c={
owner:i,repo:a};const{title:l,body:d,comment:m}=issueOf(e);const h=numberOf(t)??await find(e,s,r);if(h===null){
const create=async()=>(await r.rest.issues.create({...c,title:l,body:d,labels:[u],...await assignees(e,r,c)})).data.number;return String(await(0,
n.Ur)(o,create,()=>find(e,s,r)))}const f=h;if(m!==null){const t=m.split("\n").at(-1);const say=async()=>Boolean(await r.rest.issues.createComment({...c,
issue_number:f,body:m}));const isSaid=async()=>{const s=(0,n.KE)(t=>r.rest.issues.listComments({...c,issue_number:f,since:e.at,...t}))
;for await(const e of s)if((e.body??"").includes(t))return true;return null};await(0,n.Ur)(o,say,isSaid)}if(!w.has(e.event)){const t=e.event==="resolved"
;await r.rest.issues.update({...c,issue_number:f,title:l,body:d,state:t?"closed":"open",state_reason:t?"completed":"reopened"})}
e.event!=="worse"&&e.event!=="again"||await r.rest.issues.removeLabel({...c,issue_number:f,name:p}).catch(e=>{if((0,n.lR)(e)?.status!==404)throw e})
;return String(h)}function numberOf(e){return e!==null&&/^[1-9]\d{0,9}$/.test(e)?Number(e):null}async function find(e,t,s){const{owner:o,repo:r,label:i}=t
;const a=await authorOf(t,{octokit:s});const u=(0,n.KE)(e=>s.rest.issues.listForRepo({owner:o,repo:r,state:"open",labels:i,...e}))
;for await(const t of u)if(!t.pull_request&&isOurs(t,a,markerOf(e)))return t.number;return null}async function assignees({owner:e},t,s){
const n=/^@([A-Za-z\d](?:[A-Za-z\d-]{0,38}))$/.exec(e?.trim()??"")?.[1];if(!n)return{};try{await t.rest.issues.checkUserCanBeAssigned({...s,assignee:n,request:{
once:true}});return{assignees:[n]}}catch{return{}}}const g=["OWNER","MEMBER","COLLABORATOR"];async function acknowledgement(e,t,s,o){
const r=t.slice(0,t.length-`/${e.subject}/${e.incident}`.length);const a=await(0,n.Ng)(s.api,s.token,o)
;const u=Object.values(e.told).map(({thread:e})=>numberOf(e));const c=u.find(e=>e!==null)??await find({gate:r,subject:e.subject},s,a)
;if(c===null||c===void 0)return null;const{owner:l,repo:d}=s;const m={owner:l,repo:d,issue_number:c};const{data:h}=await a.rest.issues.get(m)
;const w=h.labels.map(e=>typeof e==="string"?e:e.name??"");if(w.some(e=>e.toLowerCase()===p))return`the label of issue #${c}`;const b=(0,
n.KE)(t=>a.rest.issues.listComments({...m,since:e.raised,...t}));for await(const t of b){const s=t.user?.type==="Bot"||(t.body??"").includes(f)
;if(!s&&g.includes(t.author_association)&&t.created_at>=e.raised.slice(0,19))return`a comment in issue #${c}, ${(0,i.fU)(t.created_at)}`}return null}
async function answering(e){try{return await e()}catch(e){
if(e instanceof n.XX)throw new d.A(e.slow?"GitHub did not answer in time.":"the connection to GitHub broke.",false);const t=(0,n.lR)(e)?.status
;if(t===void 0)throw e;if((0,n.xd)(e))throw new d.A(`GitHub’s rate limit is reached (${t}).`,true);const s={401:"GitHub refused the token (401).",
403:'the token may not write issues (403). Add "issues: write" to the job’s "permissions:".',
404:'the repository, or its issues, cannot be seen with this token (404). Add "issues: write" to the job’s "permissions:".',
409:"GitHub reports a conflict (409).",410:"issues are turned off in this repository (410).",422:"GitHub could not use the issue (422)."}
;throw new d.A(s[t]??`GitHub answered ${t}.`,t<500)}}}),93541:((e,t,s)=>{s.d(t,{D:()=>webAddress,a:()=>provenance});var n=s(20803);var o=s(45845)
;function provenance(e){const{plan:t,verdict:s,made:r}=e;const i=[{name:"Plan",text:`${t.source.file}, SHA-256 ${t.source.sha256}`},{name:"Candidate",
text:`${(0,n.ZV)(s.candidate.rows)} rows, SHA-256 ${s.candidate.sha256}`}];s.model&&i.splice(1,0,{name:"Model",text:modelText(s.model)});if(s.reference!==null){
const{rows:e,sha256:t}=s.reference;i.push({name:"Reference",text:`${(0,n.ZV)(e)} rows, SHA-256 ${t}`})}if(s.operations){const{lines:e,sha256:t}=s.operations
;i.push({name:"Service",text:`${(0,n.ZV)(e)} measurements, SHA-256 ${t}`})}i.push({name:"Made",text:`${(0,o.fU)(r.at)} by Greenlight ${r.version}`})
;r.commit!==null&&i.push({name:"Commit",text:r.commit});if(r.runUrl!==null){const e=webAddress(r.runUrl);i.push({name:"Run",text:r.runUrl,...e===null?{}:{url:e}
})}return i}function modelText({name:e,kind:t,sha256:s}){const n={file:"SHA-256",folder:"folder, SHA-256 of its manifest",reference:"by reference, SHA-256"}
;return`${e}, ${n[t]} ${s}`}function webAddress(e){return/^https?:\/\/[A-Za-z0-9.-]+(:\d+)?(\/[A-Za-z0-9._~/?=&%-]*)?$/.test(e)&&e.length<=500?e:null}})};