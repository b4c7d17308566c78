export const id=392;export const ids=[392];export const modules={16392:((t,e,o)=>{o.d(e,{checkCertificate:()=>checkCertificate,readTrustRoots:()=>readTrustRoots
});var r=o(51455);var s=o(48161);var i=o(76760);var n=o(61040);var c=o(19654);var a=o(54187);var u=o(14977);var d=o(77481);var h=o(91829)
;function checkCertificate(t,e,o){const r=[];for(const s of o){let o;let i;try{i=(0,a.DC)((0,n.vw)(t.json));const e=new a.BL((0,a.jO)(s),{
tlogThreshold:s.tlogs.length>0?1:0,ctlogThreshold:s.ctlogs.length>0?1:0,timestampThreshold:1});o=e.verify(i)}catch(t){
r.push(t instanceof Error?t.message:String(t));continue}const{subjectAlternativeName:c,extensions:u}=o.identity??{}
;if(c!==e.identity)throw new h.T("identity",`it was signed by ${quoted(c)}, and ${quoted(e.identity)} is to sign verdicts.`)
;if(u?.issuer!==e.issuer)throw new h.T("identity",`the signer's identity was vouched for by ${quoted(u?.issuer)}, and ${quoted(e.issuer)} is to vouch for it.`)
;return i.timestamps.flatMap(t=>t.$case==="transparency-log"?[Number(t.tlogEntry.integratedTime)*1e3]:[t.timestamp.signingTime.getTime()])}
const s=[...new Set(r)].join("; ").slice(0,500)
;throw new h.T("certificate",`its certificate or signature does not hold by the trust root: ${s}. Was it changed, or signed by another service? "gh attestation trusted-root" writes a trust root that knows GitHub's.`)
}const g=[".sigstore","root","tuf-repo-cdn.sigstore.dev","targets","trusted_root.json"];async function readTrustRoots(t){const e=t??(0,i.join)((0,
s.homedir)(),...g);const o=await(0,r.readFile)(e,"utf8").catch(o=>{
throw new u.P_(t===null?`there is no trust root: ${e} is not there. Give one with --trust-root ("gh attestation trusted-root > FILE" writes it), or run "cosign initialize".`:`--trust-root: ${t} cannot be read (${o.code}).`)
});try{const t=isOne(o)?[o]:o.split("\n").filter(t=>t.trim()!=="");const e=t.map(t=>c.TrustedRoot.fromJSON((0,d.qF)(t)))
;if(e.length>0&&e.every(({certificateAuthorities:t})=>t.length>0))return e}catch{}
throw new u.P_(`--trust-root: ${e} holds no trust root of Sigstore (trusted_root.json).`)}function isOne(t){try{(0,d.qF)(t);return true}catch(e){
return!(e instanceof d.ac)||!t.trim().includes("\n")}}function quoted(t){return t===void 0?"nobody":`"${t.slice(0,300)}"`}})};