export const id=8566;export const ids=[8566];export const modules={77286:((t,e,n)=>{n.d(e,{_:()=>many,x:()=>one});function one(t,e){const n=t[e]
;return typeof n==="string"?n:null}function many(t,e){const n=t[e];return(Array.isArray(n)?n:[n]).filter(t=>typeof t==="string")}}),13958:((t,e,n)=>{n.r(e)
;n.d(e,{command:()=>c});var r=n(47531);var o=n(90313);var i=n(91829);var a=n(55202);function acceptedText({level:t,at:e,plan:n,greenlight:r},o){
return`VERIFIED  ${o.name} (SHA-256 ${o.sha256}): ${t} by plan ${n} at ${e}, judged by Greenlight ${r}.`}function unacceptedText({message:t},e){
return`NOT VERIFIED  ${e.name}: ${t}`}var s=n(24502);var u=n(77286);const c={
usage:"greenlight verify --model M --plan P (--key K | --identity I --issuer U) [--attestation F] [--max-age 7d]",
help:'Flags:\n  --model M        the model at the door: a file, a folder, or NAME@sha256:DIGEST\n  --plan P         the plan it must have been judged by, to the letter\n  --plan-name N    in its place: any text of the plan N that the branch in --identity held\n  --attestation F  the signed statement (default: greenlight-report/attestation.sigstore.json)\n  --key K          the public key of whoever signs verdicts (PEM of Ed25519 or P-256)\n  --identity I     or the identity in the signer\'s certificate, to the letter, such as\n                   https://github.com/acme/models/.github/workflows/gate.yml@refs/heads/main\n  --issuer U       who vouches for it: https://token.actions.githubusercontent.com for GitHub\n  --trust-root F   the trust root of certificates ("gh attestation trusted-root > F");\n                   default: the one that "cosign initialize" keeps\n  --require LEVEL  GREEN (default), or AMBER for GREEN and AMBER\n  --max-age AGE    how old the verdict may be, such as 7d (default), 12h, 90m\n  --json           print the answer as JSON and nothing else\n\nNothing is fetched. Exit status: 0 this model, by this plan, was GREEN, not too long ago, and whoever\nshould have signed so; 1 the door stays shut, and one sentence says why; 2 it could not be asked.\n\nExample:\n  openssl genpkey -algorithm ed25519 -out gate.key && openssl pkey -in gate.key -pubout -out gate.pub\n  greenlight check --plan plans/credit-default.yaml --reference fixtures/credit/reference.csv \\\n    --candidate fixtures/credit/healthy.csv --model model.onnx --sign-key gate.key\n  greenlight verify --model model.onnx --plan plans/credit-default.yaml --key gate.pub',
options:{model:{type:"string"},plan:{type:"string"},"plan-name":{type:"string"},attestation:{type:"string"},key:{type:"string"},identity:{type:"string"},
issuer:{type:"string"},"trust-root":{type:"string"},require:{type:"string"},"max-age":{type:"string"},json:{type:"boolean"}},async run({flags:t},e){
const n=await(0,o.F5)({model:(0,u.x)(t,"model"),plan:(0,u.x)(t,"plan"),planName:(0,u.x)(t,"plan-name"),key:(0,u.x)(t,"key"),identity:(0,u.x)(t,"identity"),
issuer:(0,u.x)(t,"issuer"),trustRoot:(0,u.x)(t,"trust-root"),require:(0,u.x)(t,"require"),maxAge:(0,u.x)(t,"max-age")},new Date,t=>`--${t}`);const c=n.model
;try{const o=(0,u.x)(t,"attestation")??`greenlight-report/${r.D}`;const i=await(0,a.o)(await(0,a.a)(o),n);t.json?e.out(`${JSON.stringify({accepted:true,...i
},null,2)}\n`):e.out(`${(0,s.en)(acceptedText(i,c))}\n`);return 0}catch(n){if(!(n instanceof i.T))throw n;const{ground:r,message:o}=n
;t.json?e.out(`${JSON.stringify({accepted:false,ground:r,message:o},null,2)}\n`):e.out(`${(0,s.en)(unacceptedText(n,c))}\n`);return 1}}}}),229:((t,e,n)=>{n.d(e,{
m:()=>readPlan});var r=n(51455);var o=n(60479);var i=n(55385);async function readPlan(t){const refuse=e=>new i.W(t,[{line:1,column:1,message:e}]);let e;try{
const{size:n}=await(0,r.stat)(t);if(n>o.nQ)throw refuse((0,o.g$)(n));e=await(0,r.readFile)(t)}catch(t){if(t instanceof i.W)throw t
;throw refuse(`the plan cannot be read: ${reason(t)}.`)}let n;try{n=new TextDecoder("utf-8",{fatal:true}).decode(e)}catch{
throw refuse("the plan is not text in UTF-8. Save it again with that encoding.")}return(0,o.vS)(n,t,(0,o.ol)(e))}function reason(t){
const e=t instanceof Error&&"code"in t?t.code:null;if(e==="ENOENT")return"there is no such file";if(e==="EISDIR")return"it is a folder"
;if(e==="EACCES")return"reading it is not permitted";return t instanceof Error?t.message:String(t)}}),20803:((t,e,n)=>{n.d(e,{B4:()=>formatCount,
Bo:()=>formatExact,NP:()=>formatLogProbability,Wq:()=>formatApart,ZV:()=>formatNumber,l9:()=>formatPercent});const r="−";function formatNumber(t){
return formatApart(t,[])}function formatApart(t,e){const n=t!=null&&t>.99&&t<1-1e-9;return apart(t,n?[...e,1]:e,written)}function formatExact(t){
return written(t,o)}function formatPercent(t,e=[]){return apart(t,[...e,1],percent)}function formatCount(t,e,n=`${e}s`){return`${formatNumber(t)} ${t===1?e:n}`}
function formatLogProbability(t){if(t===-1/0)return"≈ 0";if(t<Math.log(1e-4))return`< 10${superscript(Math.ceil(t/Math.LN10))}`
;return`= ${formatNumber(Number(Math.exp(Math.min(0,t)).toPrecision(2)))}`}const o=17;function apart(t,e,n){const r=e.filter(e=>e!==t);let i=4
;while(i<o&&r.some(e=>n(e,i)===n(t,i)))i++;return n(t,i)}function percent(t,e){if(t===null||t===void 0||!Number.isFinite(t))return written(t,e)
;const n=Number((100*t).toPrecision(15));if(n>0&&n<.001)return"below 0.001 %";return`${written(n,e,1)} %`}function written(t,e,n=0){
if(t===null||t===void 0||Number.isNaN(t))return"–";if(t<0)return r+written(-t,e,n);if(t===1/0)return"∞";if(t===0)return"0";const o=decimal(t);const[i,a]=o
;const s=e-(a<-1?1:n);const u=i.length<=e?o:rounded(o,Math.max(s,a>15?0:a+1));if(a>15||a<-4)return scientific(u);return positional(Number.isInteger(t)?o:u)}
function decimal(t){const[e="",n]=t.toExponential().split("e");return[e.replace(".",""),Number(n)]}function rounded([t,e],n){if(t.length<=n)return[t,e]
;const r=t.slice(0,n);if(t[n]<"5")return[r.replace(/0+$/,"")||"0",e];const o=/9*$/.exec(r)[0].length;if(o===n)return["1",e+1];const i=n-o-1
;return[r.slice(0,i)+(Number(r[i])+1),e]}function positional([t,e]){if(e<0)return`0.${"0".repeat(-e-1)}${t}`;const n=t.slice(0,e+1).padEnd(e+1,"0")
;const r=t.slice(e+1);return thousands(n)+(r===""?"":`.${r}`)}function scientific([t,e]){const n=t.length>1?`.${t.slice(1)}`:""
;return`${t[0]}${n} × 10${superscript(e)}`}function thousands(t){return t.length>3?t.replace(/\B(?=(\d{3})+$)/g,","):t}function superscript(t){
const e="⁰¹²³⁴⁵⁶⁷⁸⁹";return String(t).replace(/[-\d]/g,t=>t==="-"?"⁻":e[Number(t)])}})};