export const id=14;export const ids=[14];export const modules={9014:((t,e,r)=>{r.d(e,{C:()=>takeFolder,clearReport:()=>clearReport});var a=r(7598);var o=r(1455)
;var n=r(6760);var i=r(4977);const c=["verdict.json","attestation.sigstore.json","statement.json","predicate.json","report.html","report.md"]
;const s=/^\.greenlight-[0-9a-f-]{36}$/;async function takeFolder(t,e=[]){const r=(0,n.join)(t,`.greenlight-${(0,a.randomUUID)()}`);let s;try{s=await(0,
o.mkdir)(t,{recursive:true});await(0,o.mkdir)(r);await removeOthers(t,r);for(const r of[...c,...e])await(0,o.rm)((0,n.join)(t,r),{force:true})}catch(e){await(0,
o.rm)(r,{recursive:true,force:true}).catch(()=>{});await voidAnswers(t);throw notWritable(t,e)}const leave=async()=>{await(0,o.rm)(r,{recursive:true,force:true,
maxRetries:3}).catch(()=>{});s!==void 0&&await(0,o.rmdir)(t).catch(()=>{})};return{async put(e,a){const c=[];try{for(const[t,a]of e)await(0,o.writeFile)((0,
n.join)(r,t),a,{flag:"wx"});await(a?.());for(const[a]of e){await(0,o.rename)((0,n.join)(r,a),(0,n.join)(t,a));c.push(a)}}catch(e){
if(await isThere(r))for(const e of c)await(0,o.rm)((0,n.join)(t,e),{force:true});throw e instanceof i.P_?e:await explained(t,r,e)}finally{await leave()}},
leave:leave}}async function clearReport(t,e=[]){const r=await(0,o.readdir)(t).catch(e=>{if(e.code==="ENOENT")return null;throw notWritable(t,e)})
;const old=t=>c.includes(t)||e.includes(t)||s.test(t);r?.some(old)&&await(await takeFolder(t,e)).leave()}async function removeOthers(t,e){
for(const r of await(0,o.readdir)(t))s.test(r)&&(0,n.join)(t,r)!==e&&await(0,o.rm)((0,n.join)(t,r),{recursive:true,force:true,maxRetries:3})}
async function voidAnswers(t){for(const e of c){const r=await(0,o.open)((0,n.join)(t,e),"r+").catch(()=>null);await(r?.truncate(0).catch(()=>{}))
;await(r?.close().catch(()=>{}))}}async function isThere(t){return(0,o.readdir)(t).then(()=>true,()=>false)}async function explained(t,e,r){
if(await isThere(e))return notWritable(t,r)
;return new i.P_(`Another run began to write to ${t} while this one was at work, so this one gave no answer. Give each run a folder of its own with --out.`)}
function notWritable(t,e){const r=e instanceof Error?e.message:String(e)
;return new i.P_(`The report cannot be written to ${t}: ${r}. Choose another folder with --out. A verdict that lies there is not of this run.`)}})};