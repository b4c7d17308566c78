export const id=9449;export const ids=[9449];export const modules={99449:((e,t,n)=>{n.d(t,{identifyModel:()=>identifyModel});var i=n(51455);var o=n(76760)
;var s=n(14977);var a=n(77598);const r=4194304;async function digestOfFile(e){const t=await(0,i.open)(e,"r").catch(t=>{
throw new s.P_(`${e}: the model cannot be read (${t.code}). Check the path and its permissions.`)});try{return await digest(t,e)}catch(t){
if(t instanceof s.P_)throw t;throw new s.P_(`${e}: the model cannot be read (${t.code}).`)}finally{await t.close()}}async function digest(e,t){
const n=await e.stat({bigint:true});if(!n.isFile())throw new s.P_(`${t}: is no regular file. A model is made of files.`);const i=(0,a.createHash)("sha256")
;const o=Math.max(1,Math.min(r,Number(n.size)));let[f,l]=[Buffer.allocUnsafe(o),Buffer.allocUnsafe(o)];let h=0n;let c=e.read(f,0,o);for(;;){
const{bytesRead:t}=await c;if(t===0)break;h+=BigInt(t);c=e.read(l,0,o);i.update(f.subarray(0,t));[f,l]=[l,f]}const d=await e.stat({bigint:true})
;if(h!==n.size||d.size!==n.size||d.mtimeNs!==n.mtimeNs)throw new s.P_(`${t}: changed while it was read. Begin again when nothing writes to the model.`)
;return i.digest()}const f=1e6;async function digestsOfFolder(e){const t=await(0,i.realpath)(e);const n=await filesIn(t,e)
;if(n.length===0)throw new s.P_(`${e}: there is no file in this folder. Name the model.`);const r=new Map;for(const e of n)r.set(e,await digestOfFile((0,
o.join)(t,...e.split("/"))));const f=(0,a.createHash)("sha256");for(const e of n.toSorted(byStep))f.update(r.get(e));const l=(0,a.createHash)("sha256")
;for(const e of n.toSorted(byBytes))l.update(lineOf(e,r.get(e)));return{sha256:f.digest("hex"),manifest_sha256:l.digest("hex"),files:n.length}}
function lineOf(e,t){const n=e.replace(/[\\\n\r]/g,e=>({"\\":"\\\\","\n":"\\n","\r":"\\r"}[e]));return`${n===e?"":"\\"}${t.toString("hex")}  ${n}\n`}
async function filesIn(e,t){const n=[];const a=[""];for(let r=a.pop();r!==void 0;r=a.pop()){const l=await(0,i.readdir)((0,o.join)(e,r),{withFileTypes:true
}).catch(e=>{throw new s.P_(`${(0,o.join)(t,r)}: the folder cannot be read (${e.code}).`)});for(const i of l){const o=r===""?i.name:`${r}/${i.name}`
;refuseName(o,t);if(i.isDirectory())a.push(o);else{
if(!(i.isFile()||i.isSymbolicLink()&&await leadsInside(e,o,t)))throw new s.P_(`${t}: "${o}" is neither file nor folder. A model is made of files.`);n.push(o)}}
if(n.length>f)throw new s.P_(`${t}: holds more than ${f} files. Name the folder of the model alone.`)}return n}function refuseName(e,t){
if(e===".git")throw new s.P_(`${t}: is a checkout of Git, and the files in .git differ from copy to copy. Name the model’s own folder, or export it with "git archive".`)
;if(e.includes("�"))throw new s.P_(`${t}: "${e}" has a name that is not UTF-8. Rename the file.`)}async function leadsInside(e,t,n){const a=await(0,
i.realpath)((0,o.join)(e,t)).catch(()=>null);if(a===null)throw new s.P_(`${n}: the link "${t}" leads nowhere. Put the file itself there.`)
;if(!a.startsWith(e+o.sep))throw new s.P_(`${n}: the link "${t}" leads out of the folder, so the model is not all there. Put the file itself into the folder.`)
;if((await(0,i.stat)(a)).isFile())return true
;throw new s.P_(`${n}: the link "${t}" does not lead to a file. Only links to files of the same folder are followed.`)}function byStep(e,t){
const[n,i]=[e.split("/"),t.split("/")];for(let e=0;e<Math.min(n.length,i.length);e++){const t=byBytes(n[e],i[e]);if(t!==0)return t}return n.length-i.length}
function byBytes(e,t){return Buffer.compare(Buffer.from(e),Buffer.from(t))}async function identifyModel(e){const t=referenceIn(e);if(t)return t;const n=await(0,
i.stat)(e).catch(t=>{
throw new s.P_(t.code==="ENOENT"||t.code==="ENOTDIR"?`${e}: there is no such model. Name a file, a folder, or a reference with its digest, such as ghcr.io/acme/credit@sha256:….`:`${e}: the model cannot be read (${t.code}).`)
});const a=(0,o.basename)((0,o.resolve)(e));if(n.isDirectory()){const{sha256:t,manifest_sha256:n}=await digestsOfFolder(e);return{name:a,kind:"folder",sha256:t,
manifest_sha256:n}}return{name:a,kind:"file",sha256:(await digestOfFile(e)).toString("hex")}}function referenceIn(e){
const[,t,n,i]=/^(.*)@([a-z0-9]+):([^@/]*)$/s.exec(e)??[];if(t===void 0)return null
;if(n!=="sha256"||!/^[0-9a-f]{64}$/.test(i))throw new s.P_(`the model "${e.slice(0,200)}" names a digest that is not sha256 with 64 hexadecimal digits. Copy it whole.`)
;if(t.trim()===""||t.length>500||/[\p{Cc}\p{Zl}\p{Zp}\s]/u.test(t))throw new s.P_("the model’s reference has no usable name before @sha256:. Write NAME@sha256:DIGEST.")
;return{name:t,kind:"reference",sha256:i}}})};