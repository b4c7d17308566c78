export const id=287;export const ids=[287];export const modules={70287:((e,t,n)=>{n.d(t,{RR:()=>readPublicKey,p4:()=>keyHint,qQ:()=>hashOf,
readSignKey:()=>readSignKey});var a=n(77598);var r=n(51455);var i=n(14977);const o="GREENLIGHT_SIGN_KEY_PASSPHRASE";async function readSignKey(e,t,n){
const r=await pemOf(e,t)
;if(/ENCRYPTED (?:SIGSTORE|COSIGN) PRIVATE KEY/.test(r))throw new i.P_(`${t}: is a key in cosign's own format. Make one with "openssl genpkey -algorithm ed25519", or bring it in with "cosign import-key-pair" the other way round.`)
;if(!/PRIVATE KEY-----/.test(r))throw new i.P_(`${t}: holds no private key in PEM.`);const s=n[o];let c;try{c=(0,a.createPrivateKey)({key:r,format:"pem",...s?{
passphrase:s}:{}})}catch{
throw new i.P_(/ENCRYPTED/.test(r)?`${t}: the private key is encrypted, and ${o} does not hold its passphrase.`:`${t}: the private key cannot be read. Give a PEM of Ed25519 or P-256, such as "openssl genpkey -algorithm ed25519" writes.`)
}return usable(c,t)}async function readPublicKey(e,t){const n=await pemOf(e,t)
;if(/PRIVATE KEY/.test(n))throw new i.P_(`${t}: is a private key. A door needs the public one alone: "openssl pkey -in KEY -pubout" writes it.`)
;if((n.match(/-----BEGIN /g)??[]).length>1)throw new i.P_(`${t}: holds more than one key. Give the one that signs verdicts.`)
;if(!/-----BEGIN PUBLIC KEY-----/.test(n))throw new i.P_(`${t}: holds no public key in PEM.`);let r;try{r=(0,a.createPublicKey)(n)}catch{
throw new i.P_(`${t}: the public key cannot be read. Give a PEM of Ed25519 or P-256.`)}return usable(r,t)}function keyHint(e){const t=e.type==="private"?(0,
a.createPublicKey)(e):e;return(0,a.createHash)("sha256").update(t.export({type:"spki",format:"der"})).digest("base64")}function hashOf(e){
return e.asymmetricKeyType==="ed25519"?null:"sha256"}function usable(e,t){const{asymmetricKeyType:n,asymmetricKeyDetails:a}=e;if(n==="ed25519")return e
;if(n==="ec"&&a?.namedCurve==="prime256v1")return e;throw new i.P_(`${t}: is a key of ${n}, and only Ed25519 and P-256 are taken.`)}async function pemOf(e,t){
if(e.trimStart().startsWith("-----BEGIN "))return e;try{const{size:n}=await(0,r.stat)(e);if(n>65536)throw new i.P_(`${t}: no key is this large (${n} bytes).`)
;return await(0,r.readFile)(e,"utf8")}catch(e){if(e instanceof i.P_)throw e;throw new i.P_(`${t}: the key cannot be read (${e.code}). Name a PEM file.`)}}})};