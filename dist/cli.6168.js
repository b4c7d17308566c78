export const id=6168;export const ids=[6168,287];export const modules={47531:((e,t,n)=>{n.d(t,{D:()=>c,bS:()=>l,hk:()=>openBundle,hu:()=>signedBundle,
qy:()=>BadBundle,s3:()=>isSignedBy});var r=n(77598);var s=n(28395);var a=n(77481);var i=n(70287);var o=n(91194);const c="attestation.sigstore.json"
;const u="application/vnd.dev.sigstore.bundle.v0.3+json";const l=33554432;class BadBundle extends Error{name="BadBundle"}function signedBundle(e,t){
const n=Buffer.from(JSON.stringify(e));const s=(0,r.sign)((0,i.qQ)(t),preAuthentication(o.h,n),t).toString("base64");const a={mediaType:u,verificationMaterial:{
publicKey:{hint:(0,i.p4)(t)}},dsseEnvelope:{payload:n.toString("base64"),payloadType:o.h,signatures:[{sig:s,keyid:""}]}};return`${JSON.stringify(a)}\n`}
const d=s.rej({payload:s.YjP(),payloadType:s.YjP(),signatures:s.YOg(s.rej({sig:s.YjP(),keyid:s.lqM(s.YjP())}))});const f=s.rej({mediaType:s.euz(u),
verificationMaterial:s.rej({publicKey:s.rej({hint:s.YjP()}),tlogEntries:s.lqM(s.YOg(s.L5J())),timestampVerificationData:s.lqM(s.L5J())}),dsseEnvelope:d})
;const h=s.rej({mediaType:s.euz(u),verificationMaterial:s.rej({certificate:s.rej({rawBytes:s.YjP()}),tlogEntries:s.YOg(s.L5J()),
timestampVerificationData:s.lqM(s.L5J())}),dsseEnvelope:d});function openBundle(e){const t=parsed(e,"the file");const n=f.safeParse(t);const r=h.safeParse(t)
;const s=n.data??r.data;if(s===void 0)throw new BadBundle(misshapen(t));const{payload:i,payloadType:c,signatures:u}=s.dsseEnvelope
;if(c!==o.h)throw new BadBundle(`it holds "${c.slice(0,100)}" and no in-toto statement (${o.h})`)
;if(u.length!==1)throw new BadBundle(`it has ${u.length} signatures, and a verdict has one`);const l=(0,a.Ey)(i);const d=(0,a.Ey)(u[0].sig)
;if(l===null||d===null)throw new BadBundle("its statement or signature is not base64");const p=(0,a.b6)(l)
;if(p===null)throw new BadBundle("its statement is not UTF-8");return{signer:n.success?{by:"key",hint:n.data.verificationMaterial.publicKey.hint}:{
by:"certificate"},payload:l,statement:parsed(p,"its statement"),signature:d,json:t}}function isSignedBy({payload:e,signature:t},n){return(0,r.verify)((0,
i.qQ)(n),preAuthentication(o.h,e),n,t)}function preAuthentication(e,t){return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(e)} ${e} ${t.length} `),t])
}function parsed(e,t){try{return(0,a.qF)(e)}catch(e){if(e instanceof a.ac)throw new BadBundle(`${t} cannot be read: ${e.message}`);throw e}}
function misshapen(e){const{mediaType:t,dsseEnvelope:n,payloadType:r}=Object(e)
;if(r!==void 0)return"it is a bare DSSE envelope; give the Sigstore bundle around it";if(t===void 0)return"it is no Sigstore bundle"
;if(t!==u)return`it is a bundle of the kind "${String(t).slice(0,100)}", and ${u} is taken`
;if(n===void 0)return"it signs no statement (there is no dsseEnvelope)";return"it is a Sigstore bundle with more in it, or less, than one signed statement"}}),
39184:((e,t,n)=>{n.d(t,{attestationFiles:()=>attestationFiles});var r=n(47531);var s=n(54162);function attestationFiles(e,t){const n=(0,s.T8)(e)
;return[[s._2,`${JSON.stringify(n.predicate,null,2)}\n`],[s.U7,`${JSON.stringify(n,null,2)}\n`],...t===null?[]:[[r.D,(0,r.hu)(n,t)]]]}}),77481:((e,t,n)=>{n.d(t,{
Ey:()=>fromBase64,ac:()=>NotJson,b6:()=>textOf,qF:()=>parseJson});class NotJson extends Error{name="NotJson"}function parseJson(e){let t;try{t=JSON.parse(e)
}catch{throw new NotJson("it is no JSON, or was cut off")}const n=keyTwice(e)
;if(n!==null)throw new NotJson(`it has the key "${n.slice(0,80)}" twice in one object`);return t}function fromBase64(e){const t=Buffer.from(e,"base64")
;return t.length>0&&t.toString("base64")===e?t:null}function textOf(e){try{return new TextDecoder("utf-8",{fatal:true,ignoreBOM:true}).decode(e)}catch{
return null}}function keyTwice(e){const t=[];let n=""
;for(const[r]of e.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:]/g))if(r==="{"||r==="[")t.push(new Set);else if(r==="}"||r==="]")t.pop();else if(r!==":")n=r;else{
const e=JSON.parse(n);if(t.at(-1).has(e))return e;t.at(-1).add(e)}return null}}),70287:((e,t,n)=>{n.d(t,{RR:()=>readPublicKey,p4:()=>keyHint,qQ:()=>hashOf,
readSignKey:()=>readSignKey});var r=n(77598);var s=n(51455);var a=n(14977);const i="GREENLIGHT_SIGN_KEY_PASSPHRASE";async function readSignKey(e,t,n){
const s=await pemOf(e,t)
;if(/ENCRYPTED (?:SIGSTORE|COSIGN) PRIVATE KEY/.test(s))throw new a.P_(`${t}: is a key in cosign's own format. Make one with "openssl genpkey -algorithm ed25519", or bring it in with "cosign import-key-pair" the other way round.`)
;if(!/PRIVATE KEY-----/.test(s))throw new a.P_(`${t}: holds no private key in PEM.`);const o=n[i];let c;try{c=(0,r.createPrivateKey)({key:s,format:"pem",...o?{
passphrase:o}:{}})}catch{
throw new a.P_(/ENCRYPTED/.test(s)?`${t}: the private key is encrypted, and ${i} does not hold its passphrase.`:`${t}: the private key cannot be read. Give a PEM of Ed25519 or P-256, such as "openssl genpkey -algorithm ed25519" writes.`)
}return usable(c,t)}async function readPublicKey(e,t){const n=await pemOf(e,t)
;if(/PRIVATE KEY/.test(n))throw new a.P_(`${t}: is a private key. A door needs the public one alone: "openssl pkey -in KEY -pubout" writes it.`)
;if((n.match(/-----BEGIN /g)??[]).length>1)throw new a.P_(`${t}: holds more than one key. Give the one that signs verdicts.`)
;if(!/-----BEGIN PUBLIC KEY-----/.test(n))throw new a.P_(`${t}: holds no public key in PEM.`);let s;try{s=(0,r.createPublicKey)(n)}catch{
throw new a.P_(`${t}: the public key cannot be read. Give a PEM of Ed25519 or P-256.`)}return usable(s,t)}function keyHint(e){const t=e.type==="private"?(0,
r.createPublicKey)(e):e;return(0,r.createHash)("sha256").update(t.export({type:"spki",format:"der"})).digest("base64")}function hashOf(e){
return e.asymmetricKeyType==="ed25519"?null:"sha256"}function usable(e,t){const{asymmetricKeyType:n,asymmetricKeyDetails:r}=e;if(n==="ed25519")return e
;if(n==="ec"&&r?.namedCurve==="prime256v1")return e;throw new a.P_(`${t}: is a key of ${n}, and only Ed25519 and P-256 are taken.`)}async function pemOf(e,t){
if(e.trimStart().startsWith("-----BEGIN "))return e;try{const{size:n}=await(0,s.stat)(e);if(n>65536)throw new a.P_(`${t}: no key is this large (${n} bytes).`)
;return await(0,s.readFile)(e,"utf8")}catch(e){if(e instanceof a.P_)throw e;throw new a.P_(`${t}: the key cannot be read (${e.code}). Name a PEM file.`)}}}),
91194:((e,t,n)=>{n.d(t,{W3:()=>o,fo:()=>b,h:()=>c,qB:()=>i});var r=n(28395);var s=n(43759);var a=n(91984);const i="https://in-toto.io/Statement/v1"
;const o="https://in-toto.io/attestation/test-result/v0.1";const c="application/vnd.in-toto+json";const u=r.YjP().check(s.m9(1),s.Eb(500));const l=r.rej({
sha256:a.sc});const d=r.YOg(r.YjP().check(s.Eb(2e4))).check(s.Eb(1e5))
;const f=r.YjP().check(r.YPB(e=>/^\d{4}-/.test(e)&&isMoment(e),"a time such as 2026-11-23T09:00:00.000Z"));const h=r.rej({name:r.euz("model"),digest:l,
annotations:r.rej({name:u,kind:r.k5n(["file","folder","reference"]),manifest_sha256:r.lqM(a.sc)})});const p=r.rej({name:r.euz("plan"),digest:l,
annotations:r.rej({plan:r.YjP().check(s.m9(1),s.Eb(200))})});const m=r.rej({name:r.k5n(["reference","candidate"]),digest:l,annotations:r.rej({rows:a.U9})})
;const g=r.rej({name:r.euz("verdict.json"),digest:l,annotations:r.rej({status:a.Rc,at:f,commit:r.lqM(r.YjP().check(s.Eb(100)))})});const y=r.rej({
name:r.euz("greenlight"),uri:r.YjP().check(s.Fk(/^pkg:generic\/greenlight@[0-9A-Za-z.+-]{1,50}$/))});const b=r.rej({_type:r.euz(i),subject:r.YOg(r.rej({name:u,
digest:l})).check(s.YA(1)),predicateType:r.euz(o),predicate:r.rej({result:r.k5n(["PASSED","WARNED","FAILED"]),
configuration:r.YOg(r.KCZ([h,p,m,g,y])).check(s.m9(4),s.Eb(12)),url:r.lqM(r.YjP().check(s.Eb(2e3))),passedTests:d,warnedTests:d,failedTests:d})})
;function isMoment(e){const t=Date.parse(e);return!Number.isNaN(t)&&new Date(t).toISOString()===e}}),54162:((e,t,n)=>{n.d(t,{T8:()=>statementOf,U7:()=>i,_2:()=>o,
li:()=>c});var r=n(28889);var s=n(91194);const a={GREEN:"PASSED",AMBER:"WARNED",RED:"FAILED"};const i="statement.json";const o="predicate.json"
;function statementOf({verdict:e,plan:t,made:n}){const{model:i,reference:o,candidate:c,status:u,findings:l}=e;const d={sha256:(0,r.Bj)((0,r.nt)(e))}
;const named=e=>l.filter(t=>t.status===e).map(e=>e.check);const set=(e,{sha256:t,rows:n})=>[{name:e,digest:{sha256:t},annotations:{rows:n}}];const f=[...i?[{
name:"model",digest:{sha256:i.sha256},annotations:{name:i.name,kind:i.kind,...i.manifest_sha256===void 0?{}:{manifest_sha256:i.manifest_sha256}}}]:[],{
name:"plan",digest:{sha256:e.plan_sha256},annotations:{plan:t.name}},...o?set("reference",o):[],...set("candidate",c),{name:"verdict.json",digest:d,
annotations:{status:u,at:n.at,...n.commit===null?{}:{commit:n.commit}}},{name:"greenlight",uri:`pkg:generic/greenlight@${e.greenlight}`}];const h=i?{
name:i.name,digest:{sha256:i.sha256}}:{name:"verdict.json",digest:d};return{_type:s.qB,subject:[h],predicateType:s.W3,predicate:{result:a[u],configuration:f,
...n.runUrl===null?{}:{url:n.runUrl},passedTests:named("GREEN"),warnedTests:named("AMBER"),failedTests:named("RED")}}}const c={PASSED:"GREEN",WARNED:"AMBER",
FAILED:"RED"}}),34036:((e,t,n)=>{n.d(t,{NI:()=>isMetric,Zv:()=>s,sN:()=>isMetricOf});const r=["binary","multiclass"];const share=(e,t,n,s={})=>({title:e,tasks:r,
better:"higher",range:[0,1],unit:"share",perClass:false,means:t,...s,needs:n});const error=(e,t,n={})=>({title:e,tasks:["regression"],better:"lower",
range:[0,1/0],unit:"target",perClass:false,means:t,...n,needs:"numbers"});const s={accuracy:share("Accuracy","share of predictions that are right","decisions"),
precision:share("Precision","share of predicted positives that are positive","decisions",{perClass:true}),
recall:share("Recall","share of positives that are found","decisions",{perClass:true}),f1:share("F1","harmonic mean of precision and recall","decisions",{
perClass:true}),f1_weighted:share("F1, weighted","mean of the classes’ F1, weighted by their cases","decisions",{tasks:["multiclass"]}),
precision_weighted:share("Precision, weighted","mean of the classes’ precision, weighted by their cases","decisions",{tasks:["multiclass"]}),
recall_weighted:share("Recall, weighted","mean of the classes’ recall, weighted by their cases","decisions",{tasks:["multiclass"]}),
f1_micro:share("F1, micro","F1 over all classes’ decisions pooled","decisions",{tasks:["multiclass"]}),
specificity:share("Specificity","share of negatives that are predicted to be negative","decisions",{perClass:true}),
balanced_accuracy:share("Balanced accuracy","mean of the classes’ recall","decisions"),
mcc:share("Matthews correlation","correlation of prediction and label","decisions",{range:[-1,1],unit:"score"}),
auroc:share("AUROC","chance that a positive is scored above a negative","scores",{perClass:true}),
average_precision:share("Average precision","precision averaged over the recall steps","scores",{perClass:true}),
log_loss:share("Log loss","mean surprise at the labels, in nats","scores",{better:"lower",range:[0,1/0],unit:"score"}),
brier:share("Brier score","mean squared error of the probabilities","scores",{tasks:["binary"],better:"lower",unit:"score"}),
calibration_error:share("Calibration error","mean gap between probability and frequency, in ten bins","scores",{tasks:["binary"],better:"lower",unit:"score"}),
mae:error("MAE","mean absolute error"),rmse:error("RMSE","root of the mean squared error"),
median_absolute_error:error("Median absolute error","half of the errors are smaller"),bias:error("Bias","mean of prediction minus target",{better:"zero",
range:[-1/0,1/0]}),mape:error("MAPE","mean absolute error as a share of the target",{unit:"share"}),
r2:error("R²","share of the target’s variance that is explained",{better:"higher",range:[-1/0,1],unit:"score"})};function isMetricOf(e,t){return s[t].needs===e}
function isMetric(e){return Object.hasOwn(s,e)}}),99378:((e,t,n)=>{n.d(t,{$c:()=>readBound,No:()=>readAmount,_3:()=>isPercent,cb:()=>readShare,e0:()=>readPeriod,
qp:()=>a,rB:()=>readFrequency});const r=String.raw`[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?`;const s="(?:second|minute|hour|day|week|month|quarter|year)s?"
;const whole=e=>new RegExp(String.raw`^(?=.{1,60}$)\s*${e}\s*$`);const a={bound:whole(String.raw`(?:>=|<=|>|<|≥|≤)\s*${r}\s*%?`),
percent:whole(String.raw`${r}\s*%`),amount:whole(String.raw`${r}\s*%?`),period:whole(String.raw`\d+(?:\.\d+)?\s+${s}`),
frequency:whole(String.raw`(?:hourly|daily|weekly|monthly|quarterly|yearly|(?:every\s+)?\d+(?:\.\d+)?\s+${s}|every\s+${s})`)};function readBound(e){
if(!a.bound.test(e))return null;const[,t,n]=/^\s*(>=|<=|>|<|≥|≤)\s*(.*?)\s*$/.exec(e);const r=t==="≥"?">=":t==="≤"?"<=":t;const{value:s}=readNumber(n)
;return Number.isFinite(s)?{operator:r,value:s,text:`${r} ${n.replace(/\s+%/,"%")}`}:null}function isPercent({text:e}){return e.endsWith("%")}
function readAmount(e){if(typeof e==="string"&&!a.amount.test(e))return null;const t=String(e).trim().replace(/\s+%/,"%");const{value:n,percent:r}=readNumber(t)
;return Number.isFinite(n)?{value:n,relative:r,text:t}:null}function readShare(e){return readAmount(e)?.value??null}const i=1e3;const o=60*i;const c=1440*o
;const u={second:i,minute:o,hour:60*o,day:c,week:7*c,month:30*c,quarter:91*c,year:365*c};const l={hourly:"hour",daily:"day",weekly:"week",monthly:"month",
quarterly:"quarter",yearly:"year"};function readPeriod(e){return a.period.test(e)?lengthOf(e):null}function readFrequency(e){
return a.frequency.test(e)?lengthOf(e):null}function lengthOf(e){const t=e.trim().split(/\s+/);const n=t.at(-1);const r=u[l[n]??n.replace(/s$/,"")]
;const s=Number(t.find(e=>/^\d/.test(e))??1);const a=s*(r??Number.NaN);return a>0&&Number.isFinite(a)?{text:t.join(" "),milliseconds:a}:null}
function readNumber(e){if(!e.endsWith("%"))return{value:Number(e),percent:false};const t=e.slice(0,-1).trim()
;const n=/[eE]/.test(t)?Number(t)/100:Number(`${t}e-2`);return{value:n,percent:true}}}),91984:((e,t,n)=>{n.d(t,{$s:()=>p,Q2:()=>o,Rc:()=>f,U9:()=>u,ZF:()=>m,
h5:()=>h,sc:()=>d});var r=n(88532);var s=n(29396);var a=n(28395);var i=n(43759);r.$W({jitless:true});const o=s.u5();const c=a.aig()
;const u=a.Whr().check(i.qm(0),i.Zm(Number.MAX_SAFE_INTEGER));const l=a.YjP().check(i.Eb(2e4));const d=a.YjP().check(i.Fk(/^[0-9a-f]{64}$/))
;const f=a.k5n(["GREEN","AMBER","RED"]);const h=a.k5n(["GREEN","AMBER","RED","NOTE"]);const p=a.rej({operator:a.k5n([">=",">","<=","<"]),value:c,text:l
}).register(o,{id:"bound",description:"A bound of the plan. `> 1%` has the value 0.01."});a.rej({value:c,relative:a.zMY(),text:l}).register(o,{id:"amount",
description:"A fall of the plan: `10%` is relative, with the value 0.1; `0.03` is points."});a.k5n(["reference","last review"])
;const m=a.KCZ([a.YjP(),c,a.chJ()])}),20803:((e,t,n)=>{n.d(t,{B4:()=>formatCount,Bo:()=>formatExact,NP:()=>formatLogProbability,Wq:()=>formatApart,
ZV:()=>formatNumber,l9:()=>formatPercent});const r="−";function formatNumber(e){return formatApart(e,[])}function formatApart(e,t){
const n=e!=null&&e>.99&&e<1-1e-9;return apart(e,n?[...t,1]:t,written)}function formatExact(e){return written(e,s)}function formatPercent(e,t=[]){
return apart(e,[...t,1],percent)}function formatCount(e,t,n=`${t}s`){return`${formatNumber(e)} ${e===1?t:n}`}function formatLogProbability(e){
if(e===-1/0)return"≈ 0";if(e<Math.log(1e-4))return`< 10${superscript(Math.ceil(e/Math.LN10))}`
;return`= ${formatNumber(Number(Math.exp(Math.min(0,e)).toPrecision(2)))}`}const s=17;function apart(e,t,n){const r=t.filter(t=>t!==e);let a=4
;while(a<s&&r.some(t=>n(t,a)===n(e,a)))a++;return n(e,a)}function percent(e,t){if(e===null||e===void 0||!Number.isFinite(e))return written(e,t)
;const n=Number((100*e).toPrecision(15));if(n>0&&n<.001)return"below 0.001 %";return`${written(n,t,1)} %`}function written(e,t,n=0){
if(e===null||e===void 0||Number.isNaN(e))return"–";if(e<0)return r+written(-e,t,n);if(e===1/0)return"∞";if(e===0)return"0";const s=decimal(e);const[a,i]=s
;const o=t-(i<-1?1:n);const c=a.length<=t?s:rounded(s,Math.max(o,i>15?0:i+1));if(i>15||i<-4)return scientific(c);return positional(Number.isInteger(e)?s:c)}
function decimal(e){const[t="",n]=e.toExponential().split("e");return[t.replace(".",""),Number(n)]}function rounded([e,t],n){if(e.length<=n)return[e,t]
;const r=e.slice(0,n);if(e[n]<"5")return[r.replace(/0+$/,"")||"0",t];const s=/9*$/.exec(r)[0].length;if(s===n)return["1",t+1];const a=n-s-1
;return[r.slice(0,a)+(Number(r[a])+1),t]}function positional([e,t]){if(t<0)return`0.${"0".repeat(-t-1)}${e}`;const n=e.slice(0,t+1).padEnd(t+1,"0")
;const r=e.slice(t+1);return thousands(n)+(r===""?"":`.${r}`)}function scientific([e,t]){const n=e.length>1?`.${e.slice(1)}`:""
;return`${e[0]}${n} × 10${superscript(t)}`}function thousands(e){return e.length>3?e.replace(/\B(?=(\d{3})+$)/g,","):e}function superscript(e){
const t="⁰¹²³⁴⁵⁶⁷⁸⁹";return String(e).replace(/[-\d]/g,e=>e==="-"?"⁻":t[Number(e)])}})};