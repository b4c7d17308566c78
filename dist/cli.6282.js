export const id=6282;export const ids=[6282,9449,287];export const modules={47531:((e,t,n)=>{n.d(t,{D:()=>c,bS:()=>h,hk:()=>openBundle,hu:()=>signedBundle,
qy:()=>BadBundle,s3:()=>isSignedBy});var i=n(77598);var s=n(28395);var a=n(77481);var o=n(70287);var r=n(91194);const c="attestation.sigstore.json"
;const d="application/vnd.dev.sigstore.bundle.v0.3+json";const h=33554432;class BadBundle extends Error{name="BadBundle"}function signedBundle(e,t){
const n=Buffer.from(JSON.stringify(e));const s=(0,i.sign)((0,o.qQ)(t),preAuthentication(r.h,n),t).toString("base64");const a={mediaType:d,verificationMaterial:{
publicKey:{hint:(0,o.p4)(t)}},dsseEnvelope:{payload:n.toString("base64"),payloadType:r.h,signatures:[{sig:s,keyid:""}]}};return`${JSON.stringify(a)}\n`}
const l=s.rej({payload:s.YjP(),payloadType:s.YjP(),signatures:s.YOg(s.rej({sig:s.YjP(),keyid:s.lqM(s.YjP())}))});const f=s.rej({mediaType:s.euz(d),
verificationMaterial:s.rej({publicKey:s.rej({hint:s.YjP()}),tlogEntries:s.lqM(s.YOg(s.L5J())),timestampVerificationData:s.lqM(s.L5J())}),dsseEnvelope:l})
;const u=s.rej({mediaType:s.euz(d),verificationMaterial:s.rej({certificate:s.rej({rawBytes:s.YjP()}),tlogEntries:s.YOg(s.L5J()),
timestampVerificationData:s.lqM(s.L5J())}),dsseEnvelope:l});function openBundle(e){const t=parsed(e,"the file");const n=f.safeParse(t);const i=u.safeParse(t)
;const s=n.data??i.data;if(s===void 0)throw new BadBundle(misshapen(t));const{payload:o,payloadType:c,signatures:d}=s.dsseEnvelope
;if(c!==r.h)throw new BadBundle(`it holds "${c.slice(0,100)}" and no in-toto statement (${r.h})`)
;if(d.length!==1)throw new BadBundle(`it has ${d.length} signatures, and a verdict has one`);const h=(0,a.Ey)(o);const l=(0,a.Ey)(d[0].sig)
;if(h===null||l===null)throw new BadBundle("its statement or signature is not base64");const m=(0,a.b6)(h)
;if(m===null)throw new BadBundle("its statement is not UTF-8");return{signer:n.success?{by:"key",hint:n.data.verificationMaterial.publicKey.hint}:{
by:"certificate"},payload:h,statement:parsed(m,"its statement"),signature:l,json:t}}function isSignedBy({payload:e,signature:t},n){return(0,i.verify)((0,
o.qQ)(n),preAuthentication(r.h,e),n,t)}function preAuthentication(e,t){return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(e)} ${e} ${t.length} `),t])
}function parsed(e,t){try{return(0,a.qF)(e)}catch(e){if(e instanceof a.ac)throw new BadBundle(`${t} cannot be read: ${e.message}`);throw e}}
function misshapen(e){const{mediaType:t,dsseEnvelope:n,payloadType:i}=Object(e)
;if(i!==void 0)return"it is a bare DSSE envelope; give the Sigstore bundle around it";if(t===void 0)return"it is no Sigstore bundle"
;if(t!==d)return`it is a bundle of the kind "${String(t).slice(0,100)}", and ${d} is taken`
;if(n===void 0)return"it signs no statement (there is no dsseEnvelope)";return"it is a Sigstore bundle with more in it, or less, than one signed statement"}}),
90313:((e,t,n)=>{n.d(t,{F5:()=>readDemands});var i=n(229);var s=n(14977);var a=n(99378);const o={m:6e4,h:36e5,d:864e5,w:6048e5};function ageOf(e,t){
const[,n,i]=/^(\d{1,6}(?:\.\d{1,3})?)([mhdw])$/.exec(e.trim())??[];const r=i===void 0?(0,a.e0)(e)?.milliseconds??0:Number(n)*o[i];if(r>0)return r
;throw new s.P_(`${t} "${e.slice(0,60)}" is no length of time. Write 7d, 12h or 90m.`)}var r=n(70287);var c=n(99449)
;const d="https://token.actions.githubusercontent.com";async function readDemands(e,t,n){const{model:i}=e
;if(i===null)throw new s.P_(`${n("model")} is missing: name the model that is at the door, a file, a folder or NAME@sha256:DIGEST.`);const a=await signerOf(e,n)
;const o=await planOf(e,n);const r=levelOf(e.require,n);const d=ageOf(e.maxAge??"7d",n("max-age"));return{signer:a,plan:o,require:r,maxAge:d,now:t,
model:await(0,c.identifyModel)(i)}}async function signerOf({key:e,identity:t,issuer:i,trustRoot:a},o){if(e!==null){
if(t!==null||i!==null||a!==null)throw new s.P_(`give either ${o("key")}, or ${o("identity")} with ${o("issuer")}: a verdict is signed by one of them.`);return{
key:await(0,r.RR)(e,o("key"))}}
if(t===null)throw new s.P_(`say who is to sign verdicts: ${o("key")} with a public key, or ${o("identity")} with ${o("issuer")}. What is not signed opens no door.`)
;if(i===null)throw new s.P_(`${o("issuer")} is missing: who vouches for ${o("identity")}? For workflows of GitHub it is ${d}.`)
;const{readTrustRoots:c}=await Promise.all([n.e(1168),n.e(6392)]).then(n.bind(n,16392));return{identity:t,issuer:i,roots:await c(a)}}
async function planOf({plan:e,planName:t,identity:n},a){if(e!==null&&t!==null)throw new s.P_(`give either ${a("plan")} or ${a("plan-name")}.`);if(e!==null){
const t=await(0,i.m)(e);return{name:t.name,sha256:t.source.sha256}}
if(t===null)throw new s.P_(`${a("plan")} is missing: name the plan that the model must have been judged by. Any other plan may ask for less.`)
;if(n===null||!/@refs\/heads\/[^*?]+$/.test(n))throw new s.P_(`${a("plan-name")} takes whatever text of the plan the signer had, so it needs ${a("identity")} of a workflow on a protected branch (…@refs/heads/main). Give the plan itself with ${a("plan")}.`)
;return{name:t,sha256:null}}function levelOf(e,t){const n=(e??"GREEN").toUpperCase();if(n==="GREEN"||n==="AMBER")return n
;throw new s.P_(`${t("require")} "${e.slice(0,60)}" is not GREEN, or AMBER for GREEN and AMBER. A RED model passes no door.`)}}),77481:((e,t,n)=>{n.d(t,{
Ey:()=>fromBase64,ac:()=>NotJson,b6:()=>textOf,qF:()=>parseJson});class NotJson extends Error{name="NotJson"}function parseJson(e){let t;try{t=JSON.parse(e)
}catch{throw new NotJson("it is no JSON, or was cut off")}const n=keyTwice(e)
;if(n!==null)throw new NotJson(`it has the key "${n.slice(0,80)}" twice in one object`);return t}function fromBase64(e){const t=Buffer.from(e,"base64")
;return t.length>0&&t.toString("base64")===e?t:null}function textOf(e){try{return new TextDecoder("utf-8",{fatal:true,ignoreBOM:true}).decode(e)}catch{
return null}}function keyTwice(e){const t=[];let n=""
;for(const[i]of e.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:]/g))if(i==="{"||i==="[")t.push(new Set);else if(i==="}"||i==="]")t.pop();else if(i!==":")n=i;else{
const e=JSON.parse(n);if(t.at(-1).has(e))return e;t.at(-1).add(e)}return null}}),70287:((e,t,n)=>{n.d(t,{RR:()=>readPublicKey,p4:()=>keyHint,qQ:()=>hashOf,
readSignKey:()=>readSignKey});var i=n(77598);var s=n(51455);var a=n(14977);const o="GREENLIGHT_SIGN_KEY_PASSPHRASE";async function readSignKey(e,t,n){
const s=await pemOf(e,t)
;if(/ENCRYPTED (?:SIGSTORE|COSIGN) PRIVATE KEY/.test(s))throw new a.P_(`${t}: is a key in cosign's own format. Make one with "openssl genpkey -algorithm ed25519", or bring it in with "cosign import-key-pair" the other way round.`)
;if(!/PRIVATE KEY-----/.test(s))throw new a.P_(`${t}: holds no private key in PEM.`);const r=n[o];let c;try{c=(0,i.createPrivateKey)({key:s,format:"pem",...r?{
passphrase:r}:{}})}catch{
throw new a.P_(/ENCRYPTED/.test(s)?`${t}: the private key is encrypted, and ${o} does not hold its passphrase.`:`${t}: the private key cannot be read. Give a PEM of Ed25519 or P-256, such as "openssl genpkey -algorithm ed25519" writes.`)
}return usable(c,t)}async function readPublicKey(e,t){const n=await pemOf(e,t)
;if(/PRIVATE KEY/.test(n))throw new a.P_(`${t}: is a private key. A door needs the public one alone: "openssl pkey -in KEY -pubout" writes it.`)
;if((n.match(/-----BEGIN /g)??[]).length>1)throw new a.P_(`${t}: holds more than one key. Give the one that signs verdicts.`)
;if(!/-----BEGIN PUBLIC KEY-----/.test(n))throw new a.P_(`${t}: holds no public key in PEM.`);let s;try{s=(0,i.createPublicKey)(n)}catch{
throw new a.P_(`${t}: the public key cannot be read. Give a PEM of Ed25519 or P-256.`)}return usable(s,t)}function keyHint(e){const t=e.type==="private"?(0,
i.createPublicKey)(e):e;return(0,i.createHash)("sha256").update(t.export({type:"spki",format:"der"})).digest("base64")}function hashOf(e){
return e.asymmetricKeyType==="ed25519"?null:"sha256"}function usable(e,t){const{asymmetricKeyType:n,asymmetricKeyDetails:i}=e;if(n==="ed25519")return e
;if(n==="ec"&&i?.namedCurve==="prime256v1")return e;throw new a.P_(`${t}: is a key of ${n}, and only Ed25519 and P-256 are taken.`)}async function pemOf(e,t){
if(e.trimStart().startsWith("-----BEGIN "))return e;try{const{size:n}=await(0,s.stat)(e);if(n>65536)throw new a.P_(`${t}: no key is this large (${n} bytes).`)
;return await(0,s.readFile)(e,"utf8")}catch(e){if(e instanceof a.P_)throw e;throw new a.P_(`${t}: the key cannot be read (${e.code}). Name a PEM file.`)}}}),
99449:((e,t,n)=>{n.d(t,{identifyModel:()=>identifyModel});var i=n(51455);var s=n(76760);var a=n(14977);var o=n(77598);const r=4194304
;async function digestOfFile(e){const t=await(0,i.open)(e,"r").catch(t=>{
throw new a.P_(`${e}: the model cannot be read (${t.code}). Check the path and its permissions.`)});try{return await digest(t,e)}catch(t){
if(t instanceof a.P_)throw t;throw new a.P_(`${e}: the model cannot be read (${t.code}).`)}finally{await t.close()}}async function digest(e,t){
const n=await e.stat({bigint:true});if(!n.isFile())throw new a.P_(`${t}: is no regular file. A model is made of files.`);const i=(0,o.createHash)("sha256")
;const s=Math.max(1,Math.min(r,Number(n.size)));let[c,d]=[Buffer.allocUnsafe(s),Buffer.allocUnsafe(s)];let h=0n;let l=e.read(c,0,s);for(;;){
const{bytesRead:t}=await l;if(t===0)break;h+=BigInt(t);l=e.read(d,0,s);i.update(c.subarray(0,t));[c,d]=[d,c]}const f=await e.stat({bigint:true})
;if(h!==n.size||f.size!==n.size||f.mtimeNs!==n.mtimeNs)throw new a.P_(`${t}: changed while it was read. Begin again when nothing writes to the model.`)
;return i.digest()}const c=1e6;async function digestsOfFolder(e){const t=await(0,i.realpath)(e);const n=await filesIn(t,e)
;if(n.length===0)throw new a.P_(`${e}: there is no file in this folder. Name the model.`);const r=new Map;for(const e of n)r.set(e,await digestOfFile((0,
s.join)(t,...e.split("/"))));const c=(0,o.createHash)("sha256");for(const e of n.toSorted(byStep))c.update(r.get(e));const d=(0,o.createHash)("sha256")
;for(const e of n.toSorted(byBytes))d.update(lineOf(e,r.get(e)));return{sha256:c.digest("hex"),manifest_sha256:d.digest("hex"),files:n.length}}
function lineOf(e,t){const n=e.replace(/[\\\n\r]/g,e=>({"\\":"\\\\","\n":"\\n","\r":"\\r"}[e]));return`${n===e?"":"\\"}${t.toString("hex")}  ${n}\n`}
async function filesIn(e,t){const n=[];const o=[""];for(let r=o.pop();r!==void 0;r=o.pop()){const d=await(0,i.readdir)((0,s.join)(e,r),{withFileTypes:true
}).catch(e=>{throw new a.P_(`${(0,s.join)(t,r)}: the folder cannot be read (${e.code}).`)});for(const i of d){const s=r===""?i.name:`${r}/${i.name}`
;refuseName(s,t);if(i.isDirectory())o.push(s);else{
if(!(i.isFile()||i.isSymbolicLink()&&await leadsInside(e,s,t)))throw new a.P_(`${t}: "${s}" is neither file nor folder. A model is made of files.`);n.push(s)}}
if(n.length>c)throw new a.P_(`${t}: holds more than ${c} files. Name the folder of the model alone.`)}return n}function refuseName(e,t){
if(e===".git")throw new a.P_(`${t}: is a checkout of Git, and the files in .git differ from copy to copy. Name the model’s own folder, or export it with "git archive".`)
;if(e.includes("�"))throw new a.P_(`${t}: "${e}" has a name that is not UTF-8. Rename the file.`)}async function leadsInside(e,t,n){const o=await(0,
i.realpath)((0,s.join)(e,t)).catch(()=>null);if(o===null)throw new a.P_(`${n}: the link "${t}" leads nowhere. Put the file itself there.`)
;if(!o.startsWith(e+s.sep))throw new a.P_(`${n}: the link "${t}" leads out of the folder, so the model is not all there. Put the file itself into the folder.`)
;if((await(0,i.stat)(o)).isFile())return true
;throw new a.P_(`${n}: the link "${t}" does not lead to a file. Only links to files of the same folder are followed.`)}function byStep(e,t){
const[n,i]=[e.split("/"),t.split("/")];for(let e=0;e<Math.min(n.length,i.length);e++){const t=byBytes(n[e],i[e]);if(t!==0)return t}return n.length-i.length}
function byBytes(e,t){return Buffer.compare(Buffer.from(e),Buffer.from(t))}async function identifyModel(e){const t=referenceIn(e);if(t)return t;const n=await(0,
i.stat)(e).catch(t=>{
throw new a.P_(t.code==="ENOENT"||t.code==="ENOTDIR"?`${e}: there is no such model. Name a file, a folder, or a reference with its digest, such as ghcr.io/acme/credit@sha256:….`:`${e}: the model cannot be read (${t.code}).`)
});const o=(0,s.basename)((0,s.resolve)(e));if(n.isDirectory()){const{sha256:t,manifest_sha256:n}=await digestsOfFolder(e);return{name:o,kind:"folder",sha256:t,
manifest_sha256:n}}return{name:o,kind:"file",sha256:(await digestOfFile(e)).toString("hex")}}function referenceIn(e){
const[,t,n,i]=/^(.*)@([a-z0-9]+):([^@/]*)$/s.exec(e)??[];if(t===void 0)return null
;if(n!=="sha256"||!/^[0-9a-f]{64}$/.test(i))throw new a.P_(`the model "${e.slice(0,200)}" names a digest that is not sha256 with 64 hexadecimal digits. Copy it whole.`)
;if(t.trim()===""||t.length>500||/[\p{Cc}\p{Zl}\p{Zp}\s]/u.test(t))throw new a.P_("the model’s reference has no usable name before @sha256:. Write NAME@sha256:DIGEST.")
;return{name:t,kind:"reference",sha256:i}}}),91194:((e,t,n)=>{n.d(t,{W3:()=>r,fo:()=>y,h:()=>c,qB:()=>o});var i=n(28395);var s=n(43759);var a=n(91984)
;const o="https://in-toto.io/Statement/v1";const r="https://in-toto.io/attestation/test-result/v0.1";const c="application/vnd.in-toto+json"
;const d=i.YjP().check(s.m9(1),s.Eb(500));const h=i.rej({sha256:a.sc});const l=i.YOg(i.YjP().check(s.Eb(2e4))).check(s.Eb(1e5))
;const f=i.YjP().check(i.YPB(e=>/^\d{4}-/.test(e)&&isMoment(e),"a time such as 2026-11-23T09:00:00.000Z"));const u=i.rej({name:i.euz("model"),digest:h,
annotations:i.rej({name:d,kind:i.k5n(["file","folder","reference"]),manifest_sha256:i.lqM(a.sc)})});const m=i.rej({name:i.euz("plan"),digest:h,
annotations:i.rej({plan:i.YjP().check(s.m9(1),s.Eb(200))})});const w=i.rej({name:i.k5n(["reference","candidate"]),digest:h,annotations:i.rej({rows:a.U9})})
;const g=i.rej({name:i.euz("verdict.json"),digest:h,annotations:i.rej({status:a.Rc,at:f,commit:i.lqM(i.YjP().check(s.Eb(100)))})});const p=i.rej({
name:i.euz("greenlight"),uri:i.YjP().check(s.Fk(/^pkg:generic\/greenlight@[0-9A-Za-z.+-]{1,50}$/))});const y=i.rej({_type:i.euz(o),subject:i.YOg(i.rej({name:d,
digest:h})).check(s.YA(1)),predicateType:i.euz(r),predicate:i.rej({result:i.k5n(["PASSED","WARNED","FAILED"]),
configuration:i.YOg(i.KCZ([u,m,w,g,p])).check(s.m9(4),s.Eb(12)),url:i.lqM(i.YjP().check(s.Eb(2e3))),passedTests:l,warnedTests:l,failedTests:l})})
;function isMoment(e){const t=Date.parse(e);return!Number.isNaN(t)&&new Date(t).toISOString()===e}}),54162:((e,t,n)=>{n.d(t,{T8:()=>statementOf,U7:()=>o,_2:()=>r,
li:()=>c});var i=n(28889);var s=n(91194);const a={GREEN:"PASSED",AMBER:"WARNED",RED:"FAILED"};const o="statement.json";const r="predicate.json"
;function statementOf({verdict:e,plan:t,made:n}){const{model:o,reference:r,candidate:c,status:d,findings:h}=e;const l={sha256:(0,i.Bj)((0,i.nt)(e))}
;const named=e=>h.filter(t=>t.status===e).map(e=>e.check);const set=(e,{sha256:t,rows:n})=>[{name:e,digest:{sha256:t},annotations:{rows:n}}];const f=[...o?[{
name:"model",digest:{sha256:o.sha256},annotations:{name:o.name,kind:o.kind,...o.manifest_sha256===void 0?{}:{manifest_sha256:o.manifest_sha256}}}]:[],{
name:"plan",digest:{sha256:e.plan_sha256},annotations:{plan:t.name}},...r?set("reference",r):[],...set("candidate",c),{name:"verdict.json",digest:l,
annotations:{status:d,at:n.at,...n.commit===null?{}:{commit:n.commit}}},{name:"greenlight",uri:`pkg:generic/greenlight@${e.greenlight}`}];const u=o?{
name:o.name,digest:{sha256:o.sha256}}:{name:"verdict.json",digest:l};return{_type:s.qB,subject:[u],predicateType:s.W3,predicate:{result:a[d],configuration:f,
...n.runUrl===null?{}:{url:n.runUrl},passedTests:named("GREEN"),warnedTests:named("AMBER"),failedTests:named("RED")}}}const c={PASSED:"GREEN",WARNED:"AMBER",
FAILED:"RED"}}),91829:((e,t,n)=>{n.d(t,{T:()=>Unaccepted});class Unaccepted extends Error{name="Unaccepted";ground;constructor(e,t){super(t);this.ground=e}}}),
55202:((e,t,n)=>{n.d(t,{a:()=>attestationText,o:()=>verifyAttestation});var i=n(51455);var s=n(71206);var a=n(28889);var o=n(47531);var r=n(70287);var c=n(54162)
;var d=n(91194);var h=n(91829);const l=3e5;async function verifyAttestation(e,t){const n=opened(e);const i=await checkSigner(n,t.signer)
;const{statement:s,found:a}=stated(n);const o=c.li[s.predicate.result];const r={level:o,at:a.verdict.annotations.at,plan:a.plan.annotations.plan,
model:a.model&&{name:a.model.annotations.name,kind:a.model.annotations.kind,sha256:a.model.digest.sha256,...a.model.annotations.manifest_sha256===void 0?{}:{
manifest_sha256:a.model.annotations.manifest_sha256}},verdict_sha256:a.verdict.digest.sha256,greenlight:a.greenlight.uri.split("@")[1],url:s.predicate.url??null
};t.model&&checkModel(r.model,t.model);t.plan&&checkPlan(a.plan,t.plan);checkVerdict(a.verdict,t);checkLevel(o,t.require);checkTime(r.at,i,t);return r}
async function attestationText(e){try{const{size:t}=await(0,i.stat)(e);if(t>o.bS)throw new h.T("bundle",`${e} is too large for an attestation (${t} bytes).`)
;return await(0,i.readFile)(e,"utf8")}catch(t){if(t instanceof h.T)throw t;const{code:n}=t
;throw new h.T("missing",n==="ENOENT"?`there is no attestation at ${e}: nothing says that this model was judged. Name it with --attestation.`:`the attestation ${e} cannot be read (${n}).`)
}}function opened(e){try{return(0,o.hk)(e)}catch(e){if(e instanceof o.qy)throw new h.T("bundle",`${e.message}.`);throw e}}async function checkSigner(e,t){
if("key"in t){if(e.signer.by!=="key")throw new h.T("signer","it is signed by a certificate and not by a key. Verify it with --identity and --issuer.")
;if(e.signer.hint!==(0,r.p4)(t.key))throw new h.T("key",`it names another key (${e.signer.hint.slice(0,60)}) than the one given (${(0,r.p4)(t.key)}).`);if(!(0,
o.s3)(e,t.key))throw new h.T("signature","its signature is not by the key that was given, or it was changed.");return[]}
if(e.signer.by!=="certificate")throw new h.T("signer","it is signed by a key and has no certificate. Verify it with --key.")
;const{checkCertificate:i}=await Promise.all([n.e(1168),n.e(6392)]).then(n.bind(n,16392));return i(e,t,t.roots)}function stated({statement:e}){
const{_type:t,predicateType:n}=Object(e);if(t!==d.qB)throw new h.T("statement",`it is signed, but is no in-toto statement (${d.qB}).`)
;if(n!==d.W3)throw new h.T("statement",`it is signed, but states ${JSON.stringify(String(n).slice(0,100))} and not ${d.W3}.`);const i=d.fo.safeParse(e)
;if(!i.success){const e=i.error.issues[0]?.path.join(".")||"the top"
;throw new h.T("statement",`it is signed, but is no verdict as this Greenlight states it (at ${e.slice(0,100)}). A newer Greenlight may have made it, or another program.`)
}return{statement:i.data,found:consistent(i.data)}}function consistent({subject:e,predicate:t}){
const contradiction=e=>new h.T("contradiction",`it is signed, but contradicts itself: ${e}.`);const named=e=>{const n=t.configuration.filter(t=>t.name===e)
;if(n.length>1)throw contradiction(`it names "${e}" twice`);return n[0]??null};const needed=(e,t)=>{if(e===null)throw contradiction(`it does not name "${t}"`)
;return e};const n=named("model");const i=needed(named("plan"),"plan");const s=needed(named("verdict.json"),"verdict.json")
;const a=needed(named("greenlight"),"greenlight");needed(named("candidate"),"candidate");named("reference")
;const{result:o,passedTests:r,warnedTests:d,failedTests:l}=t;const f=l.length>0?"FAILED":d.length>0?"WARNED":"PASSED"
;if(c.li[o]!==s.annotations.status)throw contradiction(`its result is ${o} and its level ${s.annotations.status}`)
;if(o!==f||r.length+d.length+l.length===0)throw contradiction(`its result is ${o}, which its checks do not give`);const u=(n??s).digest.sha256
;if(e[0].digest.sha256!==u)throw contradiction("its subject is not what was judged");return{model:n,plan:i,verdict:s,greenlight:a}}function checkModel(e,t){
if(e===null)throw new h.T("no model",'the verdict names no model, so it opens no door. Name the model when it is judged (--model, input "model").')
;const n=`it is about another model: "${e.name}" with SHA-256 ${e.sha256}, and the model here, "${t.name}", has ${t.sha256}.`
;if(e.sha256!==t.sha256)throw new h.T("model",n);const i=[e.kind,t.kind];if(i.includes("reference"))return
;if(e.kind!==t.kind)throw new h.T("model",`it is about a ${e.kind}, and the model here is a ${t.kind}.`)
;if(e.manifest_sha256!==t.manifest_sha256)throw new h.T("model",`its files have the same contents under other names: the listing that was judged has SHA-256 ${e.manifest_sha256}, and that of the model here ${t.manifest_sha256}.`)
}function checkPlan({digest:e,annotations:t},n){
if(t.plan!==n.name)throw new h.T("plan",`it was judged by the plan "${t.plan}", and the door asks for "${n.name}".`)
;if(n.sha256!==null&&e.sha256!==n.sha256)throw new h.T("plan",`it was judged by another text of the plan "${n.name}" (SHA-256 ${e.sha256}) than the door asks for (${n.sha256}). Judge the model again by this plan.`)
}function checkVerdict({digest:e,annotations:t},{verdict:n=null,commit:i=null}){if(n!==null&&(0,
a.Bj)(n)!==e.sha256)throw new h.T("verdict",`it signs another verdict.json (SHA-256 ${e.sha256}) than the one that is here.`)
;if(i!==null&&t.commit!==i)throw new h.T("commit",`it is about commit ${t.commit?.slice(0,40)??"nobody knows which"}, and this run about ${i}.`)}
function checkLevel(e,t){if((0,s.B)(e,t))throw new h.T("level",`the verdict is ${e}, and the door asks for ${t}.`)}function checkTime(e,t,{now:n,maxAge:i}){
const s=Date.parse(e);if(s>n.getTime()+l)throw new h.T("future",`it says it was made at ${e}, which is still to come. Set the clocks of both machines.`)
;const a=Math.min(...t);if(s>a+l)throw new h.T("future",`it says it was made at ${e}, and was signed before that, at ${new Date(a).toISOString()}.`)
;if(n.getTime()-s>i)throw new h.T("old",`the verdict is too old: it was made at ${e}, and the door takes verdicts of the last ${inWords(i)}. Judge the model again.`)
}function inWords(e){const t=[["days",864e5],["hours",36e5],["minutes",6e4]];const[n,i]=t.find(([,t])=>e>=2*t)??t[2];return`${Number((e/i).toFixed(1))} ${n}`}}),
71206:((e,t,n)=>{n.d(t,{B:()=>isWorse,Q:()=>worst});const i={NOTE:0,GREEN:1,AMBER:2,ERROR:3,RED:4};function isWorse(e,t){return i[e]>i[t]}function worst(e){
return e.reduce((e,t)=>isWorse(t,e)?t:e)}}),91984:((e,t,n)=>{n.d(t,{$s:()=>m,Q2:()=>r,Rc:()=>f,U9:()=>d,ZF:()=>w,h5:()=>u,sc:()=>l});var i=n(88532);var s=n(29396)
;var a=n(28395);var o=n(43759);i.$W({jitless:true});const r=s.u5();const c=a.aig();const d=a.Whr().check(o.qm(0),o.Zm(Number.MAX_SAFE_INTEGER))
;const h=a.YjP().check(o.Eb(2e4));const l=a.YjP().check(o.Fk(/^[0-9a-f]{64}$/));const f=a.k5n(["GREEN","AMBER","RED"])
;const u=a.k5n(["GREEN","AMBER","RED","NOTE"]);const m=a.rej({operator:a.k5n([">=",">","<=","<"]),value:c,text:h}).register(r,{id:"bound",
description:"A bound of the plan. `> 1%` has the value 0.01."});a.rej({value:c,relative:a.zMY(),text:h}).register(r,{id:"amount",
description:"A fall of the plan: `10%` is relative, with the value 0.1; `0.03` is points."});a.k5n(["reference","last review"])
;const w=a.KCZ([a.YjP(),c,a.chJ()])})};