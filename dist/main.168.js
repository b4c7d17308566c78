export const id=168;export const ids=[168];export const modules={18456:((e,t,i)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.toMessageSignatureBundle=toMessageSignatureBundle;t.toDSSEBundle=toDSSEBundle;const r=i(19654);const n=i(37742);function toMessageSignatureBundle(e){return{
mediaType:e.certificateChain?n.BUNDLE_V02_MEDIA_TYPE:n.BUNDLE_V03_MEDIA_TYPE,content:{$case:"messageSignature",messageSignature:{messageDigest:{
algorithm:r.HashAlgorithm.SHA2_256,digest:e.digest},signature:e.signature}},verificationMaterial:toVerificationMaterial(e)}}function toDSSEBundle(e){return{
mediaType:e.certificateChain?n.BUNDLE_V02_MEDIA_TYPE:n.BUNDLE_V03_MEDIA_TYPE,content:{$case:"dsseEnvelope",dsseEnvelope:toEnvelope(e)},
verificationMaterial:toVerificationMaterial(e)}}function toEnvelope(e){return{payloadType:e.artifactType,payload:e.artifact,signatures:[toSignature(e)]}}
function toSignature(e){return{keyid:e.keyHint||"",sig:e.signature}}function toVerificationMaterial(e){return{content:toKeyContent(e),tlogEntries:[],
timestampVerificationData:{rfc3161Timestamps:[]}}}function toKeyContent(e){return e.certificate?e.certificateChain?{$case:"x509CertificateChain",
x509CertificateChain:{certificates:[{rawBytes:e.certificate}]}}:{$case:"certificate",certificate:{rawBytes:e.certificate}}:{$case:"publicKey",publicKey:{
hint:e.keyHint||""}}}}),37742:((e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.BUNDLE_V03_MEDIA_TYPE=t.BUNDLE_V03_LEGACY_MEDIA_TYPE=t.BUNDLE_V02_MEDIA_TYPE=t.BUNDLE_V01_MEDIA_TYPE=void 0
;t.isBundleWithCertificateChain=isBundleWithCertificateChain;t.isBundleWithPublicKey=isBundleWithPublicKey
;t.isBundleWithMessageSignature=isBundleWithMessageSignature;t.isBundleWithDsseEnvelope=isBundleWithDsseEnvelope
;t.BUNDLE_V01_MEDIA_TYPE="application/vnd.dev.sigstore.bundle+json;version=0.1";t.BUNDLE_V02_MEDIA_TYPE="application/vnd.dev.sigstore.bundle+json;version=0.2"
;t.BUNDLE_V03_LEGACY_MEDIA_TYPE="application/vnd.dev.sigstore.bundle+json;version=0.3";t.BUNDLE_V03_MEDIA_TYPE="application/vnd.dev.sigstore.bundle.v0.3+json"
;function isBundleWithCertificateChain(e){return e.verificationMaterial.content.$case==="x509CertificateChain"}function isBundleWithPublicKey(e){
return e.verificationMaterial.content.$case==="publicKey"}function isBundleWithMessageSignature(e){return e.content.$case==="messageSignature"}
function isBundleWithDsseEnvelope(e){return e.content.$case==="dsseEnvelope"}}),47714:((e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.ValidationError=void 0;class ValidationError extends Error{constructor(e,t){super(e);this.fields=t}}t.ValidationError=ValidationError}),61040:((e,t,i)=>{0
;t.vw=void 0;var r=i(18456);0;0;var n=i(37742);0;0;0;0;0;0;0;0;var s=i(47714);0;var o=i(23404);Object.defineProperty(t,"vw",{enumerable:true,get:function(){
return o.bundleFromJSON}});0;0;0;var a=i(9352);0;0;0;0;0}),23404:((e,t,i)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.envelopeToJSON=t.envelopeFromJSON=t.bundleToJSON=t.bundleFromJSON=void 0;const r=i(19654);const n=i(37742);const s=i(9352);const bundleFromJSON=e=>{
const t=r.Bundle.fromJSON(e);switch(t.mediaType){case n.BUNDLE_V01_MEDIA_TYPE:(0,s.assertBundleV01)(t);break;case n.BUNDLE_V02_MEDIA_TYPE:(0,
s.assertBundleV02)(t);break;default:(0,s.assertBundleLatest)(t);break}return t};t.bundleFromJSON=bundleFromJSON;const bundleToJSON=e=>r.Bundle.toJSON(e)
;t.bundleToJSON=bundleToJSON;const envelopeFromJSON=e=>r.Envelope.fromJSON(e);t.envelopeFromJSON=envelopeFromJSON;const envelopeToJSON=e=>r.Envelope.toJSON(e)
;t.envelopeToJSON=envelopeToJSON}),9352:((e,t,i)=>{Object.defineProperty(t,"__esModule",{value:true});t.assertBundle=assertBundle
;t.assertBundleV01=assertBundleV01;t.isBundleV01=isBundleV01;t.assertBundleV02=assertBundleV02;t.assertBundleLatest=assertBundleLatest;const r=i(47714)
;function assertBundle(e){const t=validateBundleBase(e);if(t.length>0)throw new r.ValidationError("invalid bundle",t)}function assertBundleV01(e){const t=[]
;t.push(...validateBundleBase(e));t.push(...validateInclusionPromise(e));if(t.length>0)throw new r.ValidationError("invalid v0.1 bundle",t)}
function isBundleV01(e){try{assertBundleV01(e);return true}catch(e){return false}}function assertBundleV02(e){const t=[];t.push(...validateBundleBase(e))
;t.push(...validateInclusionProof(e));if(t.length>0)throw new r.ValidationError("invalid v0.2 bundle",t)}function assertBundleLatest(e){const t=[]
;t.push(...validateBundleBase(e));t.push(...validateInclusionProof(e));t.push(...validateNoCertificateChain(e))
;if(t.length>0)throw new r.ValidationError("invalid bundle",t)}function validateBundleBase(e){const t=[]
;e.mediaType!==void 0&&(e.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/)||e.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/))||t.push("mediaType")
;if(e.content===void 0)t.push("content");else switch(e.content.$case){case"messageSignature":
e.content.messageSignature.messageDigest===void 0?t.push("content.messageSignature.messageDigest"):e.content.messageSignature.messageDigest.digest.length===0&&t.push("content.messageSignature.messageDigest.digest")
;e.content.messageSignature.signature.length===0&&t.push("content.messageSignature.signature");break;case"dsseEnvelope":
e.content.dsseEnvelope.payload.length===0&&t.push("content.dsseEnvelope.payload")
;e.content.dsseEnvelope.signatures.length!==1?t.push("content.dsseEnvelope.signatures"):e.content.dsseEnvelope.signatures[0].sig.length===0&&t.push("content.dsseEnvelope.signatures[0].sig")
;break}if(e.verificationMaterial===void 0)t.push("verificationMaterial");else{
if(e.verificationMaterial.content===void 0)t.push("verificationMaterial.content");else switch(e.verificationMaterial.content.$case){case"x509CertificateChain":
e.verificationMaterial.content.x509CertificateChain.certificates.length===0&&t.push("verificationMaterial.content.x509CertificateChain.certificates")
;e.verificationMaterial.content.x509CertificateChain.certificates.forEach((e,i)=>{
e.rawBytes.length===0&&t.push(`verificationMaterial.content.x509CertificateChain.certificates[${i}].rawBytes`)});break;case"certificate":
e.verificationMaterial.content.certificate.rawBytes.length===0&&t.push("verificationMaterial.content.certificate.rawBytes");break}
e.verificationMaterial.tlogEntries===void 0?t.push("verificationMaterial.tlogEntries"):e.verificationMaterial.tlogEntries.length>0&&e.verificationMaterial.tlogEntries.forEach((e,i)=>{
e.logId===void 0&&t.push(`verificationMaterial.tlogEntries[${i}].logId`);e.kindVersion===void 0&&t.push(`verificationMaterial.tlogEntries[${i}].kindVersion`)})}
return t}function validateInclusionPromise(e){const t=[]
;e.verificationMaterial&&e.verificationMaterial.tlogEntries?.length>0&&e.verificationMaterial.tlogEntries.forEach((e,i)=>{
e.inclusionPromise===void 0&&t.push(`verificationMaterial.tlogEntries[${i}].inclusionPromise`)});return t}function validateInclusionProof(e){const t=[]
;e.verificationMaterial&&e.verificationMaterial.tlogEntries?.length>0&&e.verificationMaterial.tlogEntries.forEach((e,i)=>{
e.inclusionProof===void 0?t.push(`verificationMaterial.tlogEntries[${i}].inclusionProof`):e.inclusionProof.checkpoint===void 0&&t.push(`verificationMaterial.tlogEntries[${i}].inclusionProof.checkpoint`)
});return t}function validateNoCertificateChain(e){const t=[]
;e.verificationMaterial?.content?.$case==="x509CertificateChain"&&t.push("verificationMaterial.content.$case");return t}}),11121:((e,t)=>{
Object.defineProperty(t,"__esModule",{value:true});t.ASN1TypeError=t.ASN1ParseError=void 0;class ASN1ParseError extends Error{}t.ASN1ParseError=ASN1ParseError
;class ASN1TypeError extends Error{}t.ASN1TypeError=ASN1TypeError}),86027:((e,t,i)=>{Object.defineProperty(t,"__esModule",{value:true});t.ASN1Obj=void 0
;var r=i(50990);Object.defineProperty(t,"ASN1Obj",{enumerable:true,get:function(){return r.ASN1Obj}})}),84243:((e,t,i)=>{Object.defineProperty(t,"__esModule",{
value:true});t.decodeLength=decodeLength;t.encodeLength=encodeLength;const r=i(11121);function decodeLength(e){const t=e.getUint8();if((t&128)===0)return t
;const i=t&127;if(i>6)throw new r.ASN1ParseError("length exceeds 6 byte limit");let n=0;for(let t=0;t<i;t++)n=n*256+e.getUint8()
;if(n===0)throw new r.ASN1ParseError("indefinite length encoding not supported");return n}function encodeLength(e){if(e<128)return Buffer.from([e])
;let t=BigInt(e);const i=[];while(t>0n){i.unshift(Number(t&255n));t>>=8n}return Buffer.from([128|i.length,...i])}}),50990:((e,t,i)=>{
Object.defineProperty(t,"__esModule",{value:true});t.ASN1Obj=void 0;const r=i(1673);const n=i(11121);const s=i(84243);const o=i(81044);const a=i(59343)
;class ASN1Obj{tag;subs;value;constructor(e,t,i){this.tag=e;this.value=t;this.subs=i}static parseBuffer(e){return parseStream(new r.ByteStream(e))}toDER(){
const e=new r.ByteStream;if(this.subs.length>0)for(const t of this.subs)e.appendView(t.toDER());else e.appendView(this.value);const t=e.buffer
;const i=new r.ByteStream;i.appendChar(this.tag.toDER());i.appendView((0,s.encodeLength)(t.length));i.appendView(t);return i.buffer}toBoolean(){
if(!this.tag.isBoolean())throw new n.ASN1TypeError("not a boolean");return(0,o.parseBoolean)(this.value)}toInteger(){
if(!this.tag.isInteger())throw new n.ASN1TypeError("not an integer");return(0,o.parseInteger)(this.value)}toOID(){
if(!this.tag.isOID())throw new n.ASN1TypeError("not an OID");return(0,o.parseOID)(this.value)}toDate(){switch(true){case this.tag.isUTCTime():return(0,
o.parseTime)(this.value,true);case this.tag.isGeneralizedTime():return(0,o.parseTime)(this.value,false);default:throw new n.ASN1TypeError("not a date")}}
toBitString(){if(!this.tag.isBitString())throw new n.ASN1TypeError("not a bit string");return(0,o.parseBitString)(this.value)}}t.ASN1Obj=ASN1Obj
;function parseStream(e){const t=new a.ASN1Tag(e.getUint8());const i=(0,s.decodeLength)(e);const r=e.slice(e.position,i);const n=e.position;let o=[]
;if(t.constructed)o=collectSubs(e,i);else if(t.isOctetString())try{o=collectSubs(e,i)}catch(e){}o.length===0&&e.seek(n+i);return new ASN1Obj(t,r,o)}
function collectSubs(e,t){const i=e.position+t;if(i>e.length)throw new n.ASN1ParseError("invalid length");const r=[];while(e.position<i)r.push(parseStream(e))
;if(e.position!==i)throw new n.ASN1ParseError("invalid length");return r}}),81044:((e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.parseInteger=parseInteger;t.parseStringASCII=parseStringASCII;t.parseTime=parseTime;t.parseOID=parseOID;t.parseBoolean=parseBoolean
;t.parseBitString=parseBitString;const i=/^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/
;const r=/^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/;function parseInteger(e){let t=0;const i=e.length;let r=e[t];const n=r>127;const s=n?255:0
;while(r==s&&++t<i)r=e[t];const o=i-t;if(o===0)return BigInt(n?-1:0);r=n?r-256:r;let a=BigInt(r);for(let r=t+1;r<i;++r)a=a*BigInt(256)+BigInt(e[r]);return a}
function parseStringASCII(e){return e.toString("ascii")}function parseTime(e,t){const n=parseStringASCII(e);const s=t?i.exec(n):r.exec(n)
;if(!s)throw new Error("invalid time");if(t){let e=Number(s[1]);e+=e>=50?1900:2e3;s[1]=e.toString()}
return new Date(`${s[1]}-${s[2]}-${s[3]}T${s[4]}:${s[5]}:${s[6]}Z`)}function parseOID(e){let t=0;const i=e.length;let r=e[t++];const n=Math.floor(r/40)
;const s=r%40;let o=`${n}.${s}`;let a=0;for(;t<i;++t){r=e[t];a=(a<<7)+(r&127);if((r&128)===0){o+=`.${a}`;a=0}}return o}function parseBoolean(e){return e[0]!==0}
function parseBitString(e){const t=e[0];const i=1;const r=e.length;const n=[];for(let s=i;s<r;++s){const i=e[s];const o=s===r-1?t:0
;for(let e=7;e>=o;--e)n.push(i>>e&1)}return n}}),59343:((e,t,i)=>{Object.defineProperty(t,"__esModule",{value:true});t.ASN1Tag=void 0;const r=i(11121);const n={
BOOLEAN:1,INTEGER:2,BIT_STRING:3,OCTET_STRING:4,OBJECT_IDENTIFIER:6,SEQUENCE:16,SET:17,PRINTABLE_STRING:19,UTC_TIME:23,GENERALIZED_TIME:24};const s={
UNIVERSAL:0,APPLICATION:1,CONTEXT_SPECIFIC:2,PRIVATE:3};class ASN1Tag{number;constructed;class;constructor(e){this.number=e&31;this.constructed=(e&32)===32
;this.class=e>>6;if(this.number===31)throw new r.ASN1ParseError("long form tags not supported")
;if(this.class===s.UNIVERSAL&&this.number===0)throw new r.ASN1ParseError("unsupported tag 0x00")}isUniversal(){return this.class===s.UNIVERSAL}
isContextSpecific(e){const t=this.class===s.CONTEXT_SPECIFIC;return e!==void 0?t&&this.number===e:t}isBoolean(){
return this.isUniversal()&&this.number===n.BOOLEAN}isInteger(){return this.isUniversal()&&this.number===n.INTEGER}isBitString(){
return this.isUniversal()&&this.number===n.BIT_STRING}isOctetString(){return this.isUniversal()&&this.number===n.OCTET_STRING}isOID(){
return this.isUniversal()&&this.number===n.OBJECT_IDENTIFIER}isUTCTime(){return this.isUniversal()&&this.number===n.UTC_TIME}isGeneralizedTime(){
return this.isUniversal()&&this.number===n.GENERALIZED_TIME}toDER(){return this.number|(this.constructed?32:0)|this.class<<6}}t.ASN1Tag=ASN1Tag}),
69368:(function(e,t,i){var r=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(t,"__esModule",{value:true})
;t.createPublicKey=createPublicKey;t.digest=digest;t.verify=verify;t.bufferEqual=bufferEqual;const n=r(i(76982));function createPublicKey(e,t="spki"){
return typeof e==="string"?e.startsWith("-----")?n.default.createPublicKey(e):n.default.createPublicKey({key:Buffer.from(e,"base64"),format:"der",type:t
}):n.default.createPublicKey({key:e,format:"der",type:t})}function digest(e,...t){const i=n.default.createHash(e);for(const e of t)i.update(e);return i.digest()
}function verify(e,t,i,r){try{return n.default.verify(r,e,t,i)}catch(e){return false}}function bufferEqual(e,t){try{return n.default.timingSafeEqual(e,t)}catch{
return false}}}),49032:((e,t)=>{Object.defineProperty(t,"__esModule",{value:true});t.preAuthEncoding=preAuthEncoding;const i="DSSEv1"
;function preAuthEncoding(e,t){const r=Buffer.from(e,"utf-8")
;return Buffer.concat([Buffer.from(`${i} ${r.length} `,"ascii"),r,Buffer.from(` ${t.length} `,"ascii"),t])}}),52788:((e,t)=>{
Object.defineProperty(t,"__esModule",{value:true});t.base64Encode=base64Encode;t.base64Decode=base64Decode;const i="base64";const r="utf-8"
;function base64Encode(e){return Buffer.from(e,r).toString(i)}function base64Decode(e){return Buffer.from(e,i).toString(r)}}),83917:(function(e,t,i){
var r=this&&this.__createBinding||(Object.create?function(e,t,i,r){r===void 0&&(r=i);var n=Object.getOwnPropertyDescriptor(t,i)
;n&&!("get"in n?!t.__esModule:n.writable||n.configurable)||(n={enumerable:true,get:function(){return t[i]}});Object.defineProperty(e,r,n)}:function(e,t,i,r){
r===void 0&&(r=i);e[r]=t[i]});var n=this&&this.__setModuleDefault||(Object.create?function(e,t){Object.defineProperty(e,"default",{enumerable:true,value:t})
}:function(e,t){e["default"]=t});var s=this&&this.__importStar||function(){var ownKeys=function(e){ownKeys=Object.getOwnPropertyNames||function(e){var t=[]
;for(var i in e)Object.prototype.hasOwnProperty.call(e,i)&&(t[t.length]=i);return t};return ownKeys(e)};return function(e){if(e&&e.__esModule)return e;var t={}
;if(e!=null)for(var i=ownKeys(e),s=0;s<i.length;s++)i[s]!=="default"&&r(t,e,i[s]);n(t,e);return t}}();Object.defineProperty(t,"__esModule",{value:true})
;t.X509SCTExtension=t.X509Certificate=t.EXTENSION_OID_SCT=t.ByteStream=t.RFC3161Timestamp=t.pem=t.json=t.encoding=t.dsse=t.crypto=t.ASN1Obj=void 0
;var o=i(86027);Object.defineProperty(t,"ASN1Obj",{enumerable:true,get:function(){return o.ASN1Obj}});t.crypto=s(i(69368));t.dsse=s(i(49032))
;t.encoding=s(i(52788));t.json=s(i(13327));t.pem=s(i(1055));var a=i(20994);Object.defineProperty(t,"RFC3161Timestamp",{enumerable:true,get:function(){
return a.RFC3161Timestamp}});var c=i(1673);Object.defineProperty(t,"ByteStream",{enumerable:true,get:function(){return c.ByteStream}});var u=i(49358)
;Object.defineProperty(t,"EXTENSION_OID_SCT",{enumerable:true,get:function(){return u.EXTENSION_OID_SCT}});Object.defineProperty(t,"X509Certificate",{
enumerable:true,get:function(){return u.X509Certificate}});Object.defineProperty(t,"X509SCTExtension",{enumerable:true,get:function(){return u.X509SCTExtension}
})}),13327:((e,t)=>{Object.defineProperty(t,"__esModule",{value:true});t.canonicalize=canonicalize;function canonicalize(e){let t=""
;if(e===null||typeof e!=="object"||e.toJSON!=null)t+=JSON.stringify(e);else if(Array.isArray(e)){t+="[";let i=true;e.forEach(e=>{i||(t+=",");i=false
;t+=canonicalize(e)});t+="]"}else{t+="{";let i=true;Object.keys(e).sort().forEach(r=>{i||(t+=",");i=false;t+=JSON.stringify(r);t+=":";t+=canonicalize(e[r])})
;t+="}"}return t}}),91817:((e,t)=>{Object.defineProperty(t,"__esModule",{value:true});t.SHA2_HASH_ALGOS=t.RSA_SIGNATURE_ALGOS=t.ECDSA_SIGNATURE_ALGOS=void 0
;t.ECDSA_SIGNATURE_ALGOS={"1.2.840.10045.4.3.1":"sha224","1.2.840.10045.4.3.2":"sha256","1.2.840.10045.4.3.3":"sha384","1.2.840.10045.4.3.4":"sha512"}
;t.RSA_SIGNATURE_ALGOS={"1.2.840.113549.1.1.14":"sha224","1.2.840.113549.1.1.11":"sha256","1.2.840.113549.1.1.12":"sha384","1.2.840.113549.1.1.13":"sha512"}
;t.SHA2_HASH_ALGOS={"2.16.840.1.101.3.4.2.1":"sha256","2.16.840.1.101.3.4.2.2":"sha384","2.16.840.1.101.3.4.2.3":"sha512"}}),1055:((e,t)=>{
Object.defineProperty(t,"__esModule",{value:true});t.toDER=toDER;t.fromDER=fromDER;const i=/-----BEGIN (.*)-----/;const r=/-----END (.*)-----/
;function toDER(e){let t="";e.split("\n").forEach(e=>{if(e.match(i)||e.match(r))return;t+=e});return Buffer.from(t,"base64")}
function fromDER(e,t="CERTIFICATE"){const i=e.toString("base64");const r=i.match(/.{1,64}/g)||""
;return[`-----BEGIN ${t}-----`,...r,`-----END ${t}-----`].join("\n").concat("\n")}}),97512:((e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.RFC3161TimestampVerificationError=void 0;class RFC3161TimestampVerificationError extends Error{}
t.RFC3161TimestampVerificationError=RFC3161TimestampVerificationError}),20994:((e,t,i)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.RFC3161Timestamp=void 0;var r=i(92714);Object.defineProperty(t,"RFC3161Timestamp",{enumerable:true,get:function(){return r.RFC3161Timestamp}})}),
92714:(function(e,t,i){var r=this&&this.__createBinding||(Object.create?function(e,t,i,r){r===void 0&&(r=i);var n=Object.getOwnPropertyDescriptor(t,i)
;n&&!("get"in n?!t.__esModule:n.writable||n.configurable)||(n={enumerable:true,get:function(){return t[i]}});Object.defineProperty(e,r,n)}:function(e,t,i,r){
r===void 0&&(r=i);e[r]=t[i]});var n=this&&this.__setModuleDefault||(Object.create?function(e,t){Object.defineProperty(e,"default",{enumerable:true,value:t})
}:function(e,t){e["default"]=t});var s=this&&this.__importStar||function(){var ownKeys=function(e){ownKeys=Object.getOwnPropertyNames||function(e){var t=[]
;for(var i in e)Object.prototype.hasOwnProperty.call(e,i)&&(t[t.length]=i);return t};return ownKeys(e)};return function(e){if(e&&e.__esModule)return e;var t={}
;if(e!=null)for(var i=ownKeys(e),s=0;s<i.length;s++)i[s]!=="default"&&r(t,e,i[s]);n(t,e);return t}}();Object.defineProperty(t,"__esModule",{value:true})
;t.RFC3161Timestamp=void 0;const o=i(86027);const a=s(i(69368));const c=i(91817);const u=i(97512);const l=i(62925);const f="1.2.840.113549.1.7.2"
;const d="1.2.840.113549.1.9.16.1.4";const g="1.2.840.113549.1.9.4";class RFC3161Timestamp{root;constructor(e){this.root=e}static parse(e){
const t=o.ASN1Obj.parseBuffer(e);return new RFC3161Timestamp(t)}get status(){return this.pkiStatusInfoObj.subs[0].toInteger()}get contentType(){
return this.contentTypeObj.toOID()}get eContentType(){return this.eContentTypeObj.toOID()}get signingTime(){return this.tstInfo.genTime}get signerIssuer(){
return this.signerSidObj.subs[0].value}get signerSerialNumber(){return this.signerSidObj.subs[1].value}get signerDigestAlgorithm(){
const e=this.signerDigestAlgorithmObj.subs[0].toOID();return c.SHA2_HASH_ALGOS[e]}get signatureAlgorithm(){const e=this.signatureAlgorithmObj.subs[0].toOID()
;return c.ECDSA_SIGNATURE_ALGOS[e]}get signatureValue(){return this.signatureValueObj.value}get tstInfo(){return new l.TSTInfo(this.eContentObj.subs[0].subs[0])
}verify(e,t){if(!this.timeStampTokenObj)throw new u.RFC3161TimestampVerificationError("timeStampToken is missing")
;if(this.contentType!==f)throw new u.RFC3161TimestampVerificationError(`incorrect content type: ${this.contentType}`)
;if(this.eContentType!==d)throw new u.RFC3161TimestampVerificationError(`incorrect encapsulated content type: ${this.eContentType}`);this.tstInfo.verify(e)
;this.verifyMessageDigest();this.verifySignature(t)}verifyMessageDigest(){const e=a.digest(this.signerDigestAlgorithm,this.tstInfo.raw)
;const t=this.messageDigestAttributeObj.subs[1].subs[0].value
;if(!a.bufferEqual(e,t))throw new u.RFC3161TimestampVerificationError("signed data does not match tstInfo")}verifySignature(e){
const t=this.signedAttrsObj.toDER();t[0]=49;const i=a.verify(t,e,this.signatureValue,this.signatureAlgorithm)
;if(!i)throw new u.RFC3161TimestampVerificationError("signature verification failed")}get pkiStatusInfoObj(){return this.root.subs[0]}get timeStampTokenObj(){
return this.root.subs[1]}get contentTypeObj(){return this.timeStampTokenObj.subs[0]}get signedDataObj(){
const e=this.timeStampTokenObj.subs.find(e=>e.tag.isContextSpecific(0));return e.subs[0]}get encapContentInfoObj(){return this.signedDataObj.subs[2]}
get signerInfosObj(){const e=this.signedDataObj;return e.subs[e.subs.length-1]}get signerInfoObj(){return this.signerInfosObj.subs[0]}get eContentTypeObj(){
return this.encapContentInfoObj.subs[0]}get eContentObj(){return this.encapContentInfoObj.subs[1]}get signedAttrsObj(){
const e=this.signerInfoObj.subs.find(e=>e.tag.isContextSpecific(0));return e}get messageDigestAttributeObj(){
const e=this.signedAttrsObj.subs.find(e=>e.subs[0].tag.isOID()&&e.subs[0].toOID()===g);return e}get signerSidObj(){return this.signerInfoObj.subs[1]}
get signerDigestAlgorithmObj(){return this.signerInfoObj.subs[2]}get signatureAlgorithmObj(){return this.signerInfoObj.subs[4]}get signatureValueObj(){
return this.signerInfoObj.subs[5]}}t.RFC3161Timestamp=RFC3161Timestamp}),62925:(function(e,t,i){
var r=this&&this.__createBinding||(Object.create?function(e,t,i,r){r===void 0&&(r=i);var n=Object.getOwnPropertyDescriptor(t,i)
;n&&!("get"in n?!t.__esModule:n.writable||n.configurable)||(n={enumerable:true,get:function(){return t[i]}});Object.defineProperty(e,r,n)}:function(e,t,i,r){
r===void 0&&(r=i);e[r]=t[i]});var n=this&&this.__setModuleDefault||(Object.create?function(e,t){Object.defineProperty(e,"default",{enumerable:true,value:t})
}:function(e,t){e["default"]=t});var s=this&&this.__importStar||function(){var ownKeys=function(e){ownKeys=Object.getOwnPropertyNames||function(e){var t=[]
;for(var i in e)Object.prototype.hasOwnProperty.call(e,i)&&(t[t.length]=i);return t};return ownKeys(e)};return function(e){if(e&&e.__esModule)return e;var t={}
;if(e!=null)for(var i=ownKeys(e),s=0;s<i.length;s++)i[s]!=="default"&&r(t,e,i[s]);n(t,e);return t}}();Object.defineProperty(t,"__esModule",{value:true})
;t.TSTInfo=void 0;const o=s(i(69368));const a=i(91817);const c=i(97512);class TSTInfo{root;constructor(e){this.root=e}get version(){
return this.root.subs[0].toInteger()}get genTime(){return this.root.subs[4].toDate()}get messageImprintHashAlgorithm(){
const e=this.messageImprintObj.subs[0].subs[0].toOID();return a.SHA2_HASH_ALGOS[e]}get messageImprintHashedMessage(){return this.messageImprintObj.subs[1].value
}get raw(){return this.root.toDER()}verify(e){const t=o.digest(this.messageImprintHashAlgorithm,e)
;if(!o.bufferEqual(t,this.messageImprintHashedMessage))throw new c.RFC3161TimestampVerificationError("message imprint does not match artifact")}
get messageImprintObj(){return this.root.subs[2]}}t.TSTInfo=TSTInfo}),1673:((e,t)=>{Object.defineProperty(t,"__esModule",{value:true});t.ByteStream=void 0
;class StreamError extends Error{}class ByteStream{static BLOCK_SIZE=1024;buf;view;start=0;constructor(e){if(e){this.buf=e;this.view=Buffer.from(e)}else{
this.buf=Buffer.alloc(0);this.view=Buffer.from(this.buf)}}get buffer(){return this.view.subarray(0,this.start)}get length(){return this.view.byteLength}
get position(){return this.start}seek(e){this.start=e}slice(e,t){const i=e+t;if(i>this.length)throw new StreamError("request past end of buffer")
;return this.view.subarray(e,i)}appendChar(e){this.ensureCapacity(1);this.view[this.start]=e;this.start+=1}appendUint16(e){this.ensureCapacity(2)
;const t=new Uint16Array([e]);const i=new Uint8Array(t.buffer);this.view[this.start]=i[1];this.view[this.start+1]=i[0];this.start+=2}appendUint24(e){
this.ensureCapacity(3);const t=new Uint32Array([e]);const i=new Uint8Array(t.buffer);this.view[this.start]=i[2];this.view[this.start+1]=i[1]
;this.view[this.start+2]=i[0];this.start+=3}appendView(e){this.ensureCapacity(e.length);this.view.set(e,this.start);this.start+=e.length}getBlock(e){
if(e<=0)return Buffer.alloc(0);if(this.start+e>this.view.length)throw new Error("request past end of buffer")
;const t=this.view.subarray(this.start,this.start+e);this.start+=e;return t}getUint8(){return this.getBlock(1)[0]}getUint16(){const e=this.getBlock(2)
;return e[0]<<8|e[1]}ensureCapacity(e){if(this.start+e>this.view.byteLength){const t=ByteStream.BLOCK_SIZE+(e>ByteStream.BLOCK_SIZE?e:0)
;this.realloc(this.view.byteLength+t)}}realloc(e){const t=Buffer.alloc(e);const i=Buffer.from(t);i.set(this.view);this.buf=t;this.view=i}}
t.ByteStream=ByteStream}),83566:(function(e,t,i){var r=this&&this.__createBinding||(Object.create?function(e,t,i,r){r===void 0&&(r=i)
;var n=Object.getOwnPropertyDescriptor(t,i);n&&!("get"in n?!t.__esModule:n.writable||n.configurable)||(n={enumerable:true,get:function(){return t[i]}})
;Object.defineProperty(e,r,n)}:function(e,t,i,r){r===void 0&&(r=i);e[r]=t[i]});var n=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){e["default"]=t});var s=this&&this.__importStar||function(){var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){var t=[];for(var i in e)Object.prototype.hasOwnProperty.call(e,i)&&(t[t.length]=i);return t};return ownKeys(e)}
;return function(e){if(e&&e.__esModule)return e;var t={};if(e!=null)for(var i=ownKeys(e),s=0;s<i.length;s++)i[s]!=="default"&&r(t,e,i[s]);n(t,e);return t}}()
;Object.defineProperty(t,"__esModule",{value:true});t.X509Certificate=t.EXTENSION_OID_SCT=void 0;const o=i(86027);const a=s(i(69368));const c=i(91817)
;const u=s(i(1055));const l=i(96389);const f="2.5.29.14";const d="2.5.29.15";const g="2.5.29.17";const S="2.5.29.19";const h="2.5.29.35"
;t.EXTENSION_OID_SCT="1.3.6.1.4.1.11129.2.4.2";class X509Certificate{root;constructor(e){this.root=e}static parse(e){const t=typeof e==="string"?u.toDER(e):e
;const i=o.ASN1Obj.parseBuffer(t);return new X509Certificate(i)}get tbsCertificate(){return this.tbsCertificateObj}get version(){
const e=this.versionObj.subs[0].toInteger();return`v${(e+BigInt(1)).toString()}`}get serialNumber(){return this.serialNumberObj.value}get notBefore(){
return this.validityObj.subs[0].toDate()}get notAfter(){return this.validityObj.subs[1].toDate()}get issuer(){return this.issuerObj.value}get subject(){
return this.subjectObj.value}get publicKey(){return this.subjectPublicKeyInfoObj.toDER()}get signatureAlgorithm(){
const e=this.signatureAlgorithmObj.subs[0].toOID();if(c.RSA_SIGNATURE_ALGOS[e])return c.RSA_SIGNATURE_ALGOS[e];return c.ECDSA_SIGNATURE_ALGOS[e]}
get signatureValue(){return this.signatureValueObj.value.subarray(1)}get subjectAltName(){const e=this.extSubjectAltName;return e?.uri||e?.rfc822Name}
get extensions(){const e=this.extensionsObj?.subs[0];return e?.subs||[]}get extKeyUsage(){const e=this.findExtension(d)
;return e?new l.X509KeyUsageExtension(e):void 0}get extBasicConstraints(){const e=this.findExtension(S);return e?new l.X509BasicConstraintsExtension(e):void 0}
get extSubjectAltName(){const e=this.findExtension(g);return e?new l.X509SubjectAlternativeNameExtension(e):void 0}get extAuthorityKeyID(){
const e=this.findExtension(h);return e?new l.X509AuthorityKeyIDExtension(e):void 0}get extSubjectKeyID(){const e=this.findExtension(f)
;return e?new l.X509SubjectKeyIDExtension(e):void 0}get extSCT(){const e=this.findExtension(t.EXTENSION_OID_SCT);return e?new l.X509SCTExtension(e):void 0}
get isCA(){const e=this.extBasicConstraints?.isCA||false;if(this.extKeyUsage)return e&&this.extKeyUsage.keyCertSign;return e}extension(e){
const t=this.findExtension(e);return t?new l.X509Extension(t):void 0}verify(e){const t=e?.publicKey||this.publicKey;const i=a.createPublicKey(t)
;return a.verify(this.tbsCertificate.toDER(),i,this.signatureValue,this.signatureAlgorithm)}validForDate(e){return this.notBefore<=e&&e<=this.notAfter}
equals(e){return this.root.toDER().equals(e.root.toDER())}clone(){const e=this.root.toDER();const t=Buffer.alloc(e.length);e.copy(t)
;return X509Certificate.parse(t)}findExtension(e){return this.extensions.find(t=>t.subs[0].toOID()===e)}get tbsCertificateObj(){return this.root.subs[0]}
get signatureAlgorithmObj(){return this.root.subs[1]}get signatureValueObj(){return this.root.subs[2]}get versionObj(){return this.tbsCertificateObj.subs[0]}
get serialNumberObj(){return this.tbsCertificateObj.subs[1]}get issuerObj(){return this.tbsCertificateObj.subs[3]}get validityObj(){
return this.tbsCertificateObj.subs[4]}get subjectObj(){return this.tbsCertificateObj.subs[5]}get subjectPublicKeyInfoObj(){return this.tbsCertificateObj.subs[6]
}get extensionsObj(){return this.tbsCertificateObj.subs.find(e=>e.tag.isContextSpecific(3))}}t.X509Certificate=X509Certificate}),96389:((e,t,i)=>{
Object.defineProperty(t,"__esModule",{value:true})
;t.X509SCTExtension=t.X509SubjectKeyIDExtension=t.X509AuthorityKeyIDExtension=t.X509SubjectAlternativeNameExtension=t.X509KeyUsageExtension=t.X509BasicConstraintsExtension=t.X509Extension=void 0
;const r=i(1673);const n=i(6144);class X509Extension{root;constructor(e){this.root=e}get oid(){return this.root.subs[0].toOID()}get critical(){
return this.root.subs.length===3&&this.root.subs[1].toBoolean()}get value(){return this.extnValueObj.value}get valueObj(){return this.extnValueObj}
get extnValueObj(){return this.root.subs[this.root.subs.length-1]}}t.X509Extension=X509Extension;class X509BasicConstraintsExtension extends X509Extension{
get isCA(){return this.sequence.subs[0]?.toBoolean()??false}get pathLenConstraint(){return this.sequence.subs.length>1?this.sequence.subs[1].toInteger():void 0}
get sequence(){return this.extnValueObj.subs[0]}}t.X509BasicConstraintsExtension=X509BasicConstraintsExtension
;class X509KeyUsageExtension extends X509Extension{get digitalSignature(){return this.bitString[0]===1}get keyCertSign(){return this.bitString[5]===1}
get crlSign(){return this.bitString[6]===1}get bitString(){return this.extnValueObj.subs[0].toBitString()}}t.X509KeyUsageExtension=X509KeyUsageExtension
;class X509SubjectAlternativeNameExtension extends X509Extension{get rfc822Name(){return this.findGeneralName(1)?.value.toString("ascii")}get uri(){
return this.findGeneralName(6)?.value.toString("ascii")}otherName(e){const t=this.findGeneralName(0);if(t===void 0)return;const i=t.subs[0].toOID()
;if(i!==e)return;const r=t.subs[1];return r.subs[0].value.toString("ascii")}findGeneralName(e){return this.generalNames.find(t=>t.tag.isContextSpecific(e))}
get generalNames(){return this.extnValueObj.subs[0].subs}}t.X509SubjectAlternativeNameExtension=X509SubjectAlternativeNameExtension
;class X509AuthorityKeyIDExtension extends X509Extension{get keyIdentifier(){return this.findSequenceMember(0)?.value}findSequenceMember(e){
return this.sequence.subs.find(t=>t.tag.isContextSpecific(e))}get sequence(){return this.extnValueObj.subs[0]}}
t.X509AuthorityKeyIDExtension=X509AuthorityKeyIDExtension;class X509SubjectKeyIDExtension extends X509Extension{get keyIdentifier(){
return this.extnValueObj.subs[0].value}}t.X509SubjectKeyIDExtension=X509SubjectKeyIDExtension;class X509SCTExtension extends X509Extension{constructor(e){
super(e)}get signedCertificateTimestamps(){const e=this.extnValueObj.subs[0].value;const t=new r.ByteStream(e);const i=t.getUint16()+2;const s=[]
;while(t.position<i){const e=t.getUint16();const i=t.getBlock(e);s.push(n.SignedCertificateTimestamp.parse(i))}
if(t.position!==i)throw new Error("SCT list length does not match actual length");return s}}t.X509SCTExtension=X509SCTExtension}),49358:((e,t,i)=>{
Object.defineProperty(t,"__esModule",{value:true});t.X509SCTExtension=t.X509Certificate=t.EXTENSION_OID_SCT=void 0;var r=i(83566)
;Object.defineProperty(t,"EXTENSION_OID_SCT",{enumerable:true,get:function(){return r.EXTENSION_OID_SCT}});Object.defineProperty(t,"X509Certificate",{
enumerable:true,get:function(){return r.X509Certificate}});var n=i(96389);Object.defineProperty(t,"X509SCTExtension",{enumerable:true,get:function(){
return n.X509SCTExtension}})}),6144:(function(e,t,i){var r=this&&this.__createBinding||(Object.create?function(e,t,i,r){r===void 0&&(r=i)
;var n=Object.getOwnPropertyDescriptor(t,i);n&&!("get"in n?!t.__esModule:n.writable||n.configurable)||(n={enumerable:true,get:function(){return t[i]}})
;Object.defineProperty(e,r,n)}:function(e,t,i,r){r===void 0&&(r=i);e[r]=t[i]});var n=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){e["default"]=t});var s=this&&this.__importStar||function(){var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){var t=[];for(var i in e)Object.prototype.hasOwnProperty.call(e,i)&&(t[t.length]=i);return t};return ownKeys(e)}
;return function(e){if(e&&e.__esModule)return e;var t={};if(e!=null)for(var i=ownKeys(e),s=0;s<i.length;s++)i[s]!=="default"&&r(t,e,i[s]);n(t,e);return t}}()
;Object.defineProperty(t,"__esModule",{value:true});t.SignedCertificateTimestamp=void 0;const o=s(i(69368));const a=i(1673);class SignedCertificateTimestamp{
version;logID;timestamp;extensions;hashAlgorithm;signatureAlgorithm;signature;constructor(e){this.version=e.version;this.logID=e.logID
;this.timestamp=e.timestamp;this.extensions=e.extensions;this.hashAlgorithm=e.hashAlgorithm;this.signatureAlgorithm=e.signatureAlgorithm
;this.signature=e.signature}get datetime(){return new Date(Number(this.timestamp.readBigInt64BE()))}get algorithm(){switch(this.hashAlgorithm){case 0:
return"none";case 1:return"md5";case 2:return"sha1";case 3:return"sha224";case 4:return"sha256";case 5:return"sha384";case 6:return"sha512";default:
return"unknown"}}verify(e,t){const i=new a.ByteStream;i.appendChar(this.version);i.appendChar(0);i.appendView(this.timestamp);i.appendUint16(1);i.appendView(e)
;i.appendUint16(this.extensions.byteLength);this.extensions.byteLength>0&&i.appendView(this.extensions)
;return o.verify(i.buffer,t,this.signature,this.algorithm)}static parse(e){const t=new a.ByteStream(e);const i=t.getUint8();const r=t.getBlock(32)
;const n=t.getBlock(8);const s=t.getUint16();const o=t.getBlock(s);const c=t.getUint8();const u=t.getUint8();const l=t.getUint16();const f=t.getBlock(l)
;if(t.position!==e.length)throw new Error("SCT buffer length mismatch");return new SignedCertificateTimestamp({version:i,logID:r,timestamp:n,extensions:o,
hashAlgorithm:c,signatureAlgorithm:u,signature:f})}}t.SignedCertificateTimestamp=SignedCertificateTimestamp}),47030:((e,t)=>{
Object.defineProperty(t,"__esModule",{value:true});t.Signature=t.Envelope=void 0;t.Envelope={fromJSON(e){return{
payload:isSet(e.payload)?Buffer.from(bytesFromBase64(e.payload)):Buffer.alloc(0),payloadType:isSet(e.payloadType)?globalThis.String(e.payloadType):"",
signatures:globalThis.Array.isArray(e?.signatures)?e.signatures.map(e=>t.Signature.fromJSON(e)):[]}},toJSON(e){const i={}
;e.payload.length!==0&&(i.payload=base64FromBytes(e.payload));e.payloadType!==""&&(i.payloadType=e.payloadType)
;e.signatures?.length&&(i.signatures=e.signatures.map(e=>t.Signature.toJSON(e)));return i}};t.Signature={fromJSON(e){return{
sig:isSet(e.sig)?Buffer.from(bytesFromBase64(e.sig)):Buffer.alloc(0),keyid:isSet(e.keyid)?globalThis.String(e.keyid):""}},toJSON(e){const t={}
;e.sig.length!==0&&(t.sig=base64FromBytes(e.sig));e.keyid!==""&&(t.keyid=e.keyid);return t}};function bytesFromBase64(e){
return Uint8Array.from(globalThis.Buffer.from(e,"base64"))}function base64FromBytes(e){return globalThis.Buffer.from(e).toString("base64")}function isSet(e){
return e!==null&&e!==void 0}}),45e3:((e,t)=>{Object.defineProperty(t,"__esModule",{value:true});t.Timestamp=void 0;t.Timestamp={fromJSON(e){return{
seconds:isSet(e.seconds)?globalThis.String(e.seconds):"0",nanos:isSet(e.nanos)?globalThis.Number(e.nanos):0}},toJSON(e){const t={}
;e.seconds!=="0"&&(t.seconds=e.seconds);e.nanos!==0&&(t.nanos=Math.round(e.nanos));return t}};function isSet(e){return e!==null&&e!==void 0}}),36764:((e,t,i)=>{
Object.defineProperty(t,"__esModule",{value:true});t.DSSELogEntryV002=t.DSSERequestV002=void 0;const r=i(47030);const n=i(5334);const s=i(7543)
;t.DSSERequestV002={fromJSON(e){return{envelope:isSet(e.envelope)?r.Envelope.fromJSON(e.envelope):void 0,
verifiers:globalThis.Array.isArray(e?.verifiers)?e.verifiers.map(e=>s.Verifier.fromJSON(e)):[]}},toJSON(e){const t={}
;e.envelope!==void 0&&(t.envelope=r.Envelope.toJSON(e.envelope));e.verifiers?.length&&(t.verifiers=e.verifiers.map(e=>s.Verifier.toJSON(e)));return t}}
;t.DSSELogEntryV002={fromJSON(e){return{payloadHash:isSet(e.payloadHash)?n.HashOutput.fromJSON(e.payloadHash):void 0,
signatures:globalThis.Array.isArray(e?.signatures)?e.signatures.map(e=>s.Signature.fromJSON(e)):[]}},toJSON(e){const t={}
;e.payloadHash!==void 0&&(t.payloadHash=n.HashOutput.toJSON(e.payloadHash));e.signatures?.length&&(t.signatures=e.signatures.map(e=>s.Signature.toJSON(e)))
;return t}};function isSet(e){return e!==null&&e!==void 0}}),22762:((e,t,i)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.CreateEntryRequest=t.Spec=t.Entry=void 0;const r=i(36764);const n=i(4969);t.Entry={fromJSON(e){return{kind:isSet(e.kind)?globalThis.String(e.kind):"",
apiVersion:isSet(e.apiVersion)?globalThis.String(e.apiVersion):"",spec:isSet(e.spec)?t.Spec.fromJSON(e.spec):void 0}},toJSON(e){const i={}
;e.kind!==""&&(i.kind=e.kind);e.apiVersion!==""&&(i.apiVersion=e.apiVersion);e.spec!==void 0&&(i.spec=t.Spec.toJSON(e.spec));return i}};t.Spec={fromJSON(e){
return{spec:isSet(e.hashedRekordV002)?{$case:"hashedRekordV002",hashedRekordV002:n.HashedRekordLogEntryV002.fromJSON(e.hashedRekordV002)}:isSet(e.dsseV002)?{
$case:"dsseV002",dsseV002:r.DSSELogEntryV002.fromJSON(e.dsseV002)}:void 0}},toJSON(e){const t={}
;e.spec?.$case==="hashedRekordV002"?t.hashedRekordV002=n.HashedRekordLogEntryV002.toJSON(e.spec.hashedRekordV002):e.spec?.$case==="dsseV002"&&(t.dsseV002=r.DSSELogEntryV002.toJSON(e.spec.dsseV002))
;return t}};t.CreateEntryRequest={fromJSON(e){return{spec:isSet(e.hashedRekordRequestV002)?{$case:"hashedRekordRequestV002",
hashedRekordRequestV002:n.HashedRekordRequestV002.fromJSON(e.hashedRekordRequestV002)}:isSet(e.dsseRequestV002)?{$case:"dsseRequestV002",
dsseRequestV002:r.DSSERequestV002.fromJSON(e.dsseRequestV002)}:void 0}},toJSON(e){const t={}
;e.spec?.$case==="hashedRekordRequestV002"?t.hashedRekordRequestV002=n.HashedRekordRequestV002.toJSON(e.spec.hashedRekordRequestV002):e.spec?.$case==="dsseRequestV002"&&(t.dsseRequestV002=r.DSSERequestV002.toJSON(e.spec.dsseRequestV002))
;return t}};function isSet(e){return e!==null&&e!==void 0}}),4969:((e,t,i)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.HashedRekordLogEntryV002=t.HashedRekordRequestV002=void 0;const r=i(5334);const n=i(7543);t.HashedRekordRequestV002={fromJSON(e){return{
digest:isSet(e.digest)?Buffer.from(bytesFromBase64(e.digest)):Buffer.alloc(0),signature:isSet(e.signature)?n.Signature.fromJSON(e.signature):void 0}},toJSON(e){
const t={};e.digest.length!==0&&(t.digest=base64FromBytes(e.digest));e.signature!==void 0&&(t.signature=n.Signature.toJSON(e.signature));return t}}
;t.HashedRekordLogEntryV002={fromJSON(e){return{data:isSet(e.data)?r.HashOutput.fromJSON(e.data):void 0,
signature:isSet(e.signature)?n.Signature.fromJSON(e.signature):void 0}},toJSON(e){const t={};e.data!==void 0&&(t.data=r.HashOutput.toJSON(e.data))
;e.signature!==void 0&&(t.signature=n.Signature.toJSON(e.signature));return t}};function bytesFromBase64(e){
return Uint8Array.from(globalThis.Buffer.from(e,"base64"))}function base64FromBytes(e){return globalThis.Buffer.from(e).toString("base64")}function isSet(e){
return e!==null&&e!==void 0}}),7543:((e,t,i)=>{Object.defineProperty(t,"__esModule",{value:true});t.Signature=t.Verifier=t.PublicKey=void 0;const r=i(5334)
;t.PublicKey={fromJSON(e){return{rawBytes:isSet(e.rawBytes)?Buffer.from(bytesFromBase64(e.rawBytes)):Buffer.alloc(0)}},toJSON(e){const t={}
;e.rawBytes.length!==0&&(t.rawBytes=base64FromBytes(e.rawBytes));return t}};t.Verifier={fromJSON(e){return{verifier:isSet(e.publicKey)?{$case:"publicKey",
publicKey:t.PublicKey.fromJSON(e.publicKey)}:isSet(e.x509Certificate)?{$case:"x509Certificate",x509Certificate:r.X509Certificate.fromJSON(e.x509Certificate)
}:void 0,keyDetails:isSet(e.keyDetails)?(0,r.publicKeyDetailsFromJSON)(e.keyDetails):0}},toJSON(e){const i={}
;e.verifier?.$case==="publicKey"?i.publicKey=t.PublicKey.toJSON(e.verifier.publicKey):e.verifier?.$case==="x509Certificate"&&(i.x509Certificate=r.X509Certificate.toJSON(e.verifier.x509Certificate))
;e.keyDetails!==0&&(i.keyDetails=(0,r.publicKeyDetailsToJSON)(e.keyDetails));return i}};t.Signature={fromJSON(e){return{
content:isSet(e.content)?Buffer.from(bytesFromBase64(e.content)):Buffer.alloc(0),verifier:isSet(e.verifier)?t.Verifier.fromJSON(e.verifier):void 0}},toJSON(e){
const i={};e.content.length!==0&&(i.content=base64FromBytes(e.content));e.verifier!==void 0&&(i.verifier=t.Verifier.toJSON(e.verifier));return i}}
;function bytesFromBase64(e){return Uint8Array.from(globalThis.Buffer.from(e,"base64"))}function base64FromBytes(e){
return globalThis.Buffer.from(e).toString("base64")}function isSet(e){return e!==null&&e!==void 0}}),70715:((e,t,i)=>{Object.defineProperty(t,"__esModule",{
value:true});t.Bundle=t.VerificationMaterial=t.TimestampVerificationData=void 0;const r=i(47030);const n=i(5334);const s=i(85204);t.TimestampVerificationData={
fromJSON(e){return{rfc3161Timestamps:globalThis.Array.isArray(e?.rfc3161Timestamps)?e.rfc3161Timestamps.map(e=>n.RFC3161SignedTimestamp.fromJSON(e)):[]}},
toJSON(e){const t={};e.rfc3161Timestamps?.length&&(t.rfc3161Timestamps=e.rfc3161Timestamps.map(e=>n.RFC3161SignedTimestamp.toJSON(e)));return t}}
;t.VerificationMaterial={fromJSON(e){return{content:isSet(e.publicKey)?{$case:"publicKey",publicKey:n.PublicKeyIdentifier.fromJSON(e.publicKey)
}:isSet(e.x509CertificateChain)?{$case:"x509CertificateChain",x509CertificateChain:n.X509CertificateChain.fromJSON(e.x509CertificateChain)
}:isSet(e.certificate)?{$case:"certificate",certificate:n.X509Certificate.fromJSON(e.certificate)}:void 0,
tlogEntries:globalThis.Array.isArray(e?.tlogEntries)?e.tlogEntries.map(e=>s.TransparencyLogEntry.fromJSON(e)):[],
timestampVerificationData:isSet(e.timestampVerificationData)?t.TimestampVerificationData.fromJSON(e.timestampVerificationData):void 0}},toJSON(e){const i={}
;e.content?.$case==="publicKey"?i.publicKey=n.PublicKeyIdentifier.toJSON(e.content.publicKey):e.content?.$case==="x509CertificateChain"?i.x509CertificateChain=n.X509CertificateChain.toJSON(e.content.x509CertificateChain):e.content?.$case==="certificate"&&(i.certificate=n.X509Certificate.toJSON(e.content.certificate))
;e.tlogEntries?.length&&(i.tlogEntries=e.tlogEntries.map(e=>s.TransparencyLogEntry.toJSON(e)))
;e.timestampVerificationData!==void 0&&(i.timestampVerificationData=t.TimestampVerificationData.toJSON(e.timestampVerificationData));return i}};t.Bundle={
fromJSON(e){return{mediaType:isSet(e.mediaType)?globalThis.String(e.mediaType):"",
verificationMaterial:isSet(e.verificationMaterial)?t.VerificationMaterial.fromJSON(e.verificationMaterial):void 0,content:isSet(e.messageSignature)?{
$case:"messageSignature",messageSignature:n.MessageSignature.fromJSON(e.messageSignature)}:isSet(e.dsseEnvelope)?{$case:"dsseEnvelope",
dsseEnvelope:r.Envelope.fromJSON(e.dsseEnvelope)}:void 0}},toJSON(e){const i={};e.mediaType!==""&&(i.mediaType=e.mediaType)
;e.verificationMaterial!==void 0&&(i.verificationMaterial=t.VerificationMaterial.toJSON(e.verificationMaterial))
;e.content?.$case==="messageSignature"?i.messageSignature=n.MessageSignature.toJSON(e.content.messageSignature):e.content?.$case==="dsseEnvelope"&&(i.dsseEnvelope=r.Envelope.toJSON(e.content.dsseEnvelope))
;return i}};function isSet(e){return e!==null&&e!==void 0}}),5334:((e,t,i)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.TimeRange=t.X509CertificateChain=t.SubjectAlternativeName=t.X509Certificate=t.DistinguishedName=t.ObjectIdentifierValuePair=t.ObjectIdentifier=t.PublicKeyIdentifier=t.PublicKey=t.RFC3161SignedTimestamp=t.LogId=t.MessageSignature=t.HashOutput=t.SubjectAlternativeNameType=t.PublicKeyDetails=t.HashAlgorithm=void 0
;t.hashAlgorithmFromJSON=hashAlgorithmFromJSON;t.hashAlgorithmToJSON=hashAlgorithmToJSON;t.publicKeyDetailsFromJSON=publicKeyDetailsFromJSON
;t.publicKeyDetailsToJSON=publicKeyDetailsToJSON;t.subjectAlternativeNameTypeFromJSON=subjectAlternativeNameTypeFromJSON
;t.subjectAlternativeNameTypeToJSON=subjectAlternativeNameTypeToJSON;const r=i(45e3);var n;(function(e){
e[e["HASH_ALGORITHM_UNSPECIFIED"]=0]="HASH_ALGORITHM_UNSPECIFIED";e[e["SHA2_256"]=1]="SHA2_256";e[e["SHA2_384"]=2]="SHA2_384";e[e["SHA2_512"]=3]="SHA2_512"
;e[e["SHA3_256"]=4]="SHA3_256";e[e["SHA3_384"]=5]="SHA3_384"})(n||(t.HashAlgorithm=n={}));function hashAlgorithmFromJSON(e){switch(e){case 0:
case"HASH_ALGORITHM_UNSPECIFIED":return n.HASH_ALGORITHM_UNSPECIFIED;case 1:case"SHA2_256":return n.SHA2_256;case 2:case"SHA2_384":return n.SHA2_384;case 3:
case"SHA2_512":return n.SHA2_512;case 4:case"SHA3_256":return n.SHA3_256;case 5:case"SHA3_384":return n.SHA3_384;default:
throw new globalThis.Error("Unrecognized enum value "+e+" for enum HashAlgorithm")}}function hashAlgorithmToJSON(e){switch(e){case n.HASH_ALGORITHM_UNSPECIFIED:
return"HASH_ALGORITHM_UNSPECIFIED";case n.SHA2_256:return"SHA2_256";case n.SHA2_384:return"SHA2_384";case n.SHA2_512:return"SHA2_512";case n.SHA3_256:
return"SHA3_256";case n.SHA3_384:return"SHA3_384";default:throw new globalThis.Error("Unrecognized enum value "+e+" for enum HashAlgorithm")}}var s
;(function(e){e[e["PUBLIC_KEY_DETAILS_UNSPECIFIED"]=0]="PUBLIC_KEY_DETAILS_UNSPECIFIED";e[e["PKCS1_RSA_PKCS1V5"]=1]="PKCS1_RSA_PKCS1V5"
;e[e["PKCS1_RSA_PSS"]=2]="PKCS1_RSA_PSS";e[e["PKIX_RSA_PKCS1V5"]=3]="PKIX_RSA_PKCS1V5";e[e["PKIX_RSA_PSS"]=4]="PKIX_RSA_PSS"
;e[e["PKIX_RSA_PKCS1V15_2048_SHA256"]=9]="PKIX_RSA_PKCS1V15_2048_SHA256";e[e["PKIX_RSA_PKCS1V15_3072_SHA256"]=10]="PKIX_RSA_PKCS1V15_3072_SHA256"
;e[e["PKIX_RSA_PKCS1V15_4096_SHA256"]=11]="PKIX_RSA_PKCS1V15_4096_SHA256";e[e["PKIX_RSA_PSS_2048_SHA256"]=16]="PKIX_RSA_PSS_2048_SHA256"
;e[e["PKIX_RSA_PSS_3072_SHA256"]=17]="PKIX_RSA_PSS_3072_SHA256";e[e["PKIX_RSA_PSS_4096_SHA256"]=18]="PKIX_RSA_PSS_4096_SHA256"
;e[e["PKIX_ECDSA_P256_HMAC_SHA_256"]=6]="PKIX_ECDSA_P256_HMAC_SHA_256";e[e["PKIX_ECDSA_P256_SHA_256"]=5]="PKIX_ECDSA_P256_SHA_256"
;e[e["PKIX_ECDSA_P384_SHA_384"]=12]="PKIX_ECDSA_P384_SHA_384";e[e["PKIX_ECDSA_P521_SHA_512"]=13]="PKIX_ECDSA_P521_SHA_512";e[e["PKIX_ED25519"]=7]="PKIX_ED25519"
;e[e["PKIX_ED25519_PH"]=8]="PKIX_ED25519_PH";e[e["PKIX_ECDSA_P384_SHA_256"]=19]="PKIX_ECDSA_P384_SHA_256"
;e[e["PKIX_ECDSA_P521_SHA_256"]=20]="PKIX_ECDSA_P521_SHA_256";e[e["LMS_SHA256"]=14]="LMS_SHA256";e[e["LMOTS_SHA256"]=15]="LMOTS_SHA256"
;e[e["ML_DSA_44"]=23]="ML_DSA_44";e[e["ML_DSA_65"]=21]="ML_DSA_65";e[e["ML_DSA_87"]=22]="ML_DSA_87"})(s||(t.PublicKeyDetails=s={}))
;function publicKeyDetailsFromJSON(e){switch(e){case 0:case"PUBLIC_KEY_DETAILS_UNSPECIFIED":return s.PUBLIC_KEY_DETAILS_UNSPECIFIED;case 1:
case"PKCS1_RSA_PKCS1V5":return s.PKCS1_RSA_PKCS1V5;case 2:case"PKCS1_RSA_PSS":return s.PKCS1_RSA_PSS;case 3:case"PKIX_RSA_PKCS1V5":return s.PKIX_RSA_PKCS1V5
;case 4:case"PKIX_RSA_PSS":return s.PKIX_RSA_PSS;case 9:case"PKIX_RSA_PKCS1V15_2048_SHA256":return s.PKIX_RSA_PKCS1V15_2048_SHA256;case 10:
case"PKIX_RSA_PKCS1V15_3072_SHA256":return s.PKIX_RSA_PKCS1V15_3072_SHA256;case 11:case"PKIX_RSA_PKCS1V15_4096_SHA256":return s.PKIX_RSA_PKCS1V15_4096_SHA256
;case 16:case"PKIX_RSA_PSS_2048_SHA256":return s.PKIX_RSA_PSS_2048_SHA256;case 17:case"PKIX_RSA_PSS_3072_SHA256":return s.PKIX_RSA_PSS_3072_SHA256;case 18:
case"PKIX_RSA_PSS_4096_SHA256":return s.PKIX_RSA_PSS_4096_SHA256;case 6:case"PKIX_ECDSA_P256_HMAC_SHA_256":return s.PKIX_ECDSA_P256_HMAC_SHA_256;case 5:
case"PKIX_ECDSA_P256_SHA_256":return s.PKIX_ECDSA_P256_SHA_256;case 12:case"PKIX_ECDSA_P384_SHA_384":return s.PKIX_ECDSA_P384_SHA_384;case 13:
case"PKIX_ECDSA_P521_SHA_512":return s.PKIX_ECDSA_P521_SHA_512;case 7:case"PKIX_ED25519":return s.PKIX_ED25519;case 8:case"PKIX_ED25519_PH":
return s.PKIX_ED25519_PH;case 19:case"PKIX_ECDSA_P384_SHA_256":return s.PKIX_ECDSA_P384_SHA_256;case 20:case"PKIX_ECDSA_P521_SHA_256":
return s.PKIX_ECDSA_P521_SHA_256;case 14:case"LMS_SHA256":return s.LMS_SHA256;case 15:case"LMOTS_SHA256":return s.LMOTS_SHA256;case 23:case"ML_DSA_44":
return s.ML_DSA_44;case 21:case"ML_DSA_65":return s.ML_DSA_65;case 22:case"ML_DSA_87":return s.ML_DSA_87;default:
throw new globalThis.Error("Unrecognized enum value "+e+" for enum PublicKeyDetails")}}function publicKeyDetailsToJSON(e){switch(e){
case s.PUBLIC_KEY_DETAILS_UNSPECIFIED:return"PUBLIC_KEY_DETAILS_UNSPECIFIED";case s.PKCS1_RSA_PKCS1V5:return"PKCS1_RSA_PKCS1V5";case s.PKCS1_RSA_PSS:
return"PKCS1_RSA_PSS";case s.PKIX_RSA_PKCS1V5:return"PKIX_RSA_PKCS1V5";case s.PKIX_RSA_PSS:return"PKIX_RSA_PSS";case s.PKIX_RSA_PKCS1V15_2048_SHA256:
return"PKIX_RSA_PKCS1V15_2048_SHA256";case s.PKIX_RSA_PKCS1V15_3072_SHA256:return"PKIX_RSA_PKCS1V15_3072_SHA256";case s.PKIX_RSA_PKCS1V15_4096_SHA256:
return"PKIX_RSA_PKCS1V15_4096_SHA256";case s.PKIX_RSA_PSS_2048_SHA256:return"PKIX_RSA_PSS_2048_SHA256";case s.PKIX_RSA_PSS_3072_SHA256:
return"PKIX_RSA_PSS_3072_SHA256";case s.PKIX_RSA_PSS_4096_SHA256:return"PKIX_RSA_PSS_4096_SHA256";case s.PKIX_ECDSA_P256_HMAC_SHA_256:
return"PKIX_ECDSA_P256_HMAC_SHA_256";case s.PKIX_ECDSA_P256_SHA_256:return"PKIX_ECDSA_P256_SHA_256";case s.PKIX_ECDSA_P384_SHA_384:
return"PKIX_ECDSA_P384_SHA_384";case s.PKIX_ECDSA_P521_SHA_512:return"PKIX_ECDSA_P521_SHA_512";case s.PKIX_ED25519:return"PKIX_ED25519";case s.PKIX_ED25519_PH:
return"PKIX_ED25519_PH";case s.PKIX_ECDSA_P384_SHA_256:return"PKIX_ECDSA_P384_SHA_256";case s.PKIX_ECDSA_P521_SHA_256:return"PKIX_ECDSA_P521_SHA_256"
;case s.LMS_SHA256:return"LMS_SHA256";case s.LMOTS_SHA256:return"LMOTS_SHA256";case s.ML_DSA_44:return"ML_DSA_44";case s.ML_DSA_65:return"ML_DSA_65"
;case s.ML_DSA_87:return"ML_DSA_87";default:throw new globalThis.Error("Unrecognized enum value "+e+" for enum PublicKeyDetails")}}var o;(function(e){
e[e["SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED"]=0]="SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED";e[e["EMAIL"]=1]="EMAIL";e[e["URI"]=2]="URI"
;e[e["OTHER_NAME"]=3]="OTHER_NAME"})(o||(t.SubjectAlternativeNameType=o={}));function subjectAlternativeNameTypeFromJSON(e){switch(e){case 0:
case"SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED":return o.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED;case 1:case"EMAIL":return o.EMAIL;case 2:case"URI":
return o.URI;case 3:case"OTHER_NAME":return o.OTHER_NAME;default:throw new globalThis.Error("Unrecognized enum value "+e+" for enum SubjectAlternativeNameType")
}}function subjectAlternativeNameTypeToJSON(e){switch(e){case o.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED:return"SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED"
;case o.EMAIL:return"EMAIL";case o.URI:return"URI";case o.OTHER_NAME:return"OTHER_NAME";default:
throw new globalThis.Error("Unrecognized enum value "+e+" for enum SubjectAlternativeNameType")}}t.HashOutput={fromJSON(e){return{
algorithm:isSet(e.algorithm)?hashAlgorithmFromJSON(e.algorithm):0,digest:isSet(e.digest)?Buffer.from(bytesFromBase64(e.digest)):Buffer.alloc(0)}},toJSON(e){
const t={};e.algorithm!==0&&(t.algorithm=hashAlgorithmToJSON(e.algorithm));e.digest.length!==0&&(t.digest=base64FromBytes(e.digest));return t}}
;t.MessageSignature={fromJSON(e){return{messageDigest:isSet(e.messageDigest)?t.HashOutput.fromJSON(e.messageDigest):void 0,
signature:isSet(e.signature)?Buffer.from(bytesFromBase64(e.signature)):Buffer.alloc(0)}},toJSON(e){const i={}
;e.messageDigest!==void 0&&(i.messageDigest=t.HashOutput.toJSON(e.messageDigest));e.signature.length!==0&&(i.signature=base64FromBytes(e.signature));return i}}
;t.LogId={fromJSON(e){return{keyId:isSet(e.keyId)?Buffer.from(bytesFromBase64(e.keyId)):Buffer.alloc(0)}},toJSON(e){const t={}
;e.keyId.length!==0&&(t.keyId=base64FromBytes(e.keyId));return t}};t.RFC3161SignedTimestamp={fromJSON(e){return{
signedTimestamp:isSet(e.signedTimestamp)?Buffer.from(bytesFromBase64(e.signedTimestamp)):Buffer.alloc(0)}},toJSON(e){const t={}
;e.signedTimestamp.length!==0&&(t.signedTimestamp=base64FromBytes(e.signedTimestamp));return t}};t.PublicKey={fromJSON(e){return{
rawBytes:isSet(e.rawBytes)?Buffer.from(bytesFromBase64(e.rawBytes)):void 0,keyDetails:isSet(e.keyDetails)?publicKeyDetailsFromJSON(e.keyDetails):0,
validFor:isSet(e.validFor)?t.TimeRange.fromJSON(e.validFor):void 0}},toJSON(e){const i={};e.rawBytes!==void 0&&(i.rawBytes=base64FromBytes(e.rawBytes))
;e.keyDetails!==0&&(i.keyDetails=publicKeyDetailsToJSON(e.keyDetails));e.validFor!==void 0&&(i.validFor=t.TimeRange.toJSON(e.validFor));return i}}
;t.PublicKeyIdentifier={fromJSON(e){return{hint:isSet(e.hint)?globalThis.String(e.hint):""}},toJSON(e){const t={};e.hint!==""&&(t.hint=e.hint);return t}}
;t.ObjectIdentifier={fromJSON(e){return{id:globalThis.Array.isArray(e?.id)?e.id.map(e=>globalThis.Number(e)):[]}},toJSON(e){const t={}
;e.id?.length&&(t.id=e.id.map(e=>Math.round(e)));return t}};t.ObjectIdentifierValuePair={fromJSON(e){return{
oid:isSet(e.oid)?t.ObjectIdentifier.fromJSON(e.oid):void 0,value:isSet(e.value)?Buffer.from(bytesFromBase64(e.value)):Buffer.alloc(0)}},toJSON(e){const i={}
;e.oid!==void 0&&(i.oid=t.ObjectIdentifier.toJSON(e.oid));e.value.length!==0&&(i.value=base64FromBytes(e.value));return i}};t.DistinguishedName={fromJSON(e){
return{organization:isSet(e.organization)?globalThis.String(e.organization):"",commonName:isSet(e.commonName)?globalThis.String(e.commonName):""}},toJSON(e){
const t={};e.organization!==""&&(t.organization=e.organization);e.commonName!==""&&(t.commonName=e.commonName);return t}};t.X509Certificate={fromJSON(e){return{
rawBytes:isSet(e.rawBytes)?Buffer.from(bytesFromBase64(e.rawBytes)):Buffer.alloc(0)}},toJSON(e){const t={}
;e.rawBytes.length!==0&&(t.rawBytes=base64FromBytes(e.rawBytes));return t}};t.SubjectAlternativeName={fromJSON(e){return{
type:isSet(e.type)?subjectAlternativeNameTypeFromJSON(e.type):0,identity:isSet(e.regexp)?{$case:"regexp",regexp:globalThis.String(e.regexp)}:isSet(e.value)?{
$case:"value",value:globalThis.String(e.value)}:void 0}},toJSON(e){const t={};e.type!==0&&(t.type=subjectAlternativeNameTypeToJSON(e.type))
;e.identity?.$case==="regexp"?t.regexp=e.identity.regexp:e.identity?.$case==="value"&&(t.value=e.identity.value);return t}};t.X509CertificateChain={fromJSON(e){
return{certificates:globalThis.Array.isArray(e?.certificates)?e.certificates.map(e=>t.X509Certificate.fromJSON(e)):[]}},toJSON(e){const i={}
;e.certificates?.length&&(i.certificates=e.certificates.map(e=>t.X509Certificate.toJSON(e)));return i}};t.TimeRange={fromJSON(e){return{
start:isSet(e.start)?fromJsonTimestamp(e.start):void 0,end:isSet(e.end)?fromJsonTimestamp(e.end):void 0}},toJSON(e){const t={}
;e.start!==void 0&&(t.start=e.start.toISOString());e.end!==void 0&&(t.end=e.end.toISOString());return t}};function bytesFromBase64(e){
return Uint8Array.from(globalThis.Buffer.from(e,"base64"))}function base64FromBytes(e){return globalThis.Buffer.from(e).toString("base64")}
function fromTimestamp(e){let t=(globalThis.Number(e.seconds)||0)*1e3;t+=(e.nanos||0)/1e6;return new globalThis.Date(t)}function fromJsonTimestamp(e){
return e instanceof globalThis.Date?e:typeof e==="string"?new globalThis.Date(e):fromTimestamp(r.Timestamp.fromJSON(e))}function isSet(e){
return e!==null&&e!==void 0}}),85204:((e,t,i)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.TransparencyLogEntry=t.InclusionPromise=t.InclusionProof=t.Checkpoint=t.KindVersion=void 0;const r=i(5334);t.KindVersion={fromJSON(e){return{
kind:isSet(e.kind)?globalThis.String(e.kind):"",version:isSet(e.version)?globalThis.String(e.version):""}},toJSON(e){const t={};e.kind!==""&&(t.kind=e.kind)
;e.version!==""&&(t.version=e.version);return t}};t.Checkpoint={fromJSON(e){return{envelope:isSet(e.envelope)?globalThis.String(e.envelope):""}},toJSON(e){
const t={};e.envelope!==""&&(t.envelope=e.envelope);return t}};t.InclusionProof={fromJSON(e){return{
logIndex:isSet(e.logIndex)?globalThis.String(e.logIndex):"0",rootHash:isSet(e.rootHash)?Buffer.from(bytesFromBase64(e.rootHash)):Buffer.alloc(0),
treeSize:isSet(e.treeSize)?globalThis.String(e.treeSize):"0",hashes:globalThis.Array.isArray(e?.hashes)?e.hashes.map(e=>Buffer.from(bytesFromBase64(e))):[],
checkpoint:isSet(e.checkpoint)?t.Checkpoint.fromJSON(e.checkpoint):void 0}},toJSON(e){const i={};e.logIndex!=="0"&&(i.logIndex=e.logIndex)
;e.rootHash.length!==0&&(i.rootHash=base64FromBytes(e.rootHash));e.treeSize!=="0"&&(i.treeSize=e.treeSize)
;e.hashes?.length&&(i.hashes=e.hashes.map(e=>base64FromBytes(e)));e.checkpoint!==void 0&&(i.checkpoint=t.Checkpoint.toJSON(e.checkpoint));return i}}
;t.InclusionPromise={fromJSON(e){return{signedEntryTimestamp:isSet(e.signedEntryTimestamp)?Buffer.from(bytesFromBase64(e.signedEntryTimestamp)):Buffer.alloc(0)}
},toJSON(e){const t={};e.signedEntryTimestamp.length!==0&&(t.signedEntryTimestamp=base64FromBytes(e.signedEntryTimestamp));return t}};t.TransparencyLogEntry={
fromJSON(e){return{logIndex:isSet(e.logIndex)?globalThis.String(e.logIndex):"0",logId:isSet(e.logId)?r.LogId.fromJSON(e.logId):void 0,
kindVersion:isSet(e.kindVersion)?t.KindVersion.fromJSON(e.kindVersion):void 0,integratedTime:isSet(e.integratedTime)?globalThis.String(e.integratedTime):"0",
inclusionPromise:isSet(e.inclusionPromise)?t.InclusionPromise.fromJSON(e.inclusionPromise):void 0,
inclusionProof:isSet(e.inclusionProof)?t.InclusionProof.fromJSON(e.inclusionProof):void 0,
canonicalizedBody:isSet(e.canonicalizedBody)?Buffer.from(bytesFromBase64(e.canonicalizedBody)):Buffer.alloc(0)}},toJSON(e){const i={}
;e.logIndex!=="0"&&(i.logIndex=e.logIndex);e.logId!==void 0&&(i.logId=r.LogId.toJSON(e.logId))
;e.kindVersion!==void 0&&(i.kindVersion=t.KindVersion.toJSON(e.kindVersion));e.integratedTime!=="0"&&(i.integratedTime=e.integratedTime)
;e.inclusionPromise!==void 0&&(i.inclusionPromise=t.InclusionPromise.toJSON(e.inclusionPromise))
;e.inclusionProof!==void 0&&(i.inclusionProof=t.InclusionProof.toJSON(e.inclusionProof))
;e.canonicalizedBody.length!==0&&(i.canonicalizedBody=base64FromBytes(e.canonicalizedBody));return i}};function bytesFromBase64(e){
return Uint8Array.from(globalThis.Buffer.from(e,"base64"))}function base64FromBytes(e){return globalThis.Buffer.from(e).toString("base64")}function isSet(e){
return e!==null&&e!==void 0}}),61997:((e,t,i)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.ClientTrustConfig=t.ServiceConfiguration=t.Service=t.SigningConfig=t.TrustedRoot=t.CertificateAuthority=t.TransparencyLogInstance=t.ServiceSelector=void 0
;t.serviceSelectorFromJSON=serviceSelectorFromJSON;t.serviceSelectorToJSON=serviceSelectorToJSON;const r=i(5334);var n;(function(e){
e[e["SERVICE_SELECTOR_UNDEFINED"]=0]="SERVICE_SELECTOR_UNDEFINED";e[e["ALL"]=1]="ALL";e[e["ANY"]=2]="ANY";e[e["EXACT"]=3]="EXACT"})(n||(t.ServiceSelector=n={}))
;function serviceSelectorFromJSON(e){switch(e){case 0:case"SERVICE_SELECTOR_UNDEFINED":return n.SERVICE_SELECTOR_UNDEFINED;case 1:case"ALL":return n.ALL;case 2:
case"ANY":return n.ANY;case 3:case"EXACT":return n.EXACT;default:throw new globalThis.Error("Unrecognized enum value "+e+" for enum ServiceSelector")}}
function serviceSelectorToJSON(e){switch(e){case n.SERVICE_SELECTOR_UNDEFINED:return"SERVICE_SELECTOR_UNDEFINED";case n.ALL:return"ALL";case n.ANY:return"ANY"
;case n.EXACT:return"EXACT";default:throw new globalThis.Error("Unrecognized enum value "+e+" for enum ServiceSelector")}}t.TransparencyLogInstance={
fromJSON(e){return{baseUrl:isSet(e.baseUrl)?globalThis.String(e.baseUrl):"",hashAlgorithm:isSet(e.hashAlgorithm)?(0,r.hashAlgorithmFromJSON)(e.hashAlgorithm):0,
publicKey:isSet(e.publicKey)?r.PublicKey.fromJSON(e.publicKey):void 0,logId:isSet(e.logId)?r.LogId.fromJSON(e.logId):void 0,
checkpointKeyId:isSet(e.checkpointKeyId)?r.LogId.fromJSON(e.checkpointKeyId):void 0,operator:isSet(e.operator)?globalThis.String(e.operator):""}},toJSON(e){
const t={};e.baseUrl!==""&&(t.baseUrl=e.baseUrl);e.hashAlgorithm!==0&&(t.hashAlgorithm=(0,r.hashAlgorithmToJSON)(e.hashAlgorithm))
;e.publicKey!==void 0&&(t.publicKey=r.PublicKey.toJSON(e.publicKey));e.logId!==void 0&&(t.logId=r.LogId.toJSON(e.logId))
;e.checkpointKeyId!==void 0&&(t.checkpointKeyId=r.LogId.toJSON(e.checkpointKeyId));e.operator!==""&&(t.operator=e.operator);return t}};t.CertificateAuthority={
fromJSON(e){return{subject:isSet(e.subject)?r.DistinguishedName.fromJSON(e.subject):void 0,uri:isSet(e.uri)?globalThis.String(e.uri):"",
certChain:isSet(e.certChain)?r.X509CertificateChain.fromJSON(e.certChain):void 0,validFor:isSet(e.validFor)?r.TimeRange.fromJSON(e.validFor):void 0,
operator:isSet(e.operator)?globalThis.String(e.operator):""}},toJSON(e){const t={};e.subject!==void 0&&(t.subject=r.DistinguishedName.toJSON(e.subject))
;e.uri!==""&&(t.uri=e.uri);e.certChain!==void 0&&(t.certChain=r.X509CertificateChain.toJSON(e.certChain))
;e.validFor!==void 0&&(t.validFor=r.TimeRange.toJSON(e.validFor));e.operator!==""&&(t.operator=e.operator);return t}};t.TrustedRoot={fromJSON(e){return{
mediaType:isSet(e.mediaType)?globalThis.String(e.mediaType):"",
tlogs:globalThis.Array.isArray(e?.tlogs)?e.tlogs.map(e=>t.TransparencyLogInstance.fromJSON(e)):[],
certificateAuthorities:globalThis.Array.isArray(e?.certificateAuthorities)?e.certificateAuthorities.map(e=>t.CertificateAuthority.fromJSON(e)):[],
ctlogs:globalThis.Array.isArray(e?.ctlogs)?e.ctlogs.map(e=>t.TransparencyLogInstance.fromJSON(e)):[],
timestampAuthorities:globalThis.Array.isArray(e?.timestampAuthorities)?e.timestampAuthorities.map(e=>t.CertificateAuthority.fromJSON(e)):[]}},toJSON(e){
const i={};e.mediaType!==""&&(i.mediaType=e.mediaType);e.tlogs?.length&&(i.tlogs=e.tlogs.map(e=>t.TransparencyLogInstance.toJSON(e)))
;e.certificateAuthorities?.length&&(i.certificateAuthorities=e.certificateAuthorities.map(e=>t.CertificateAuthority.toJSON(e)))
;e.ctlogs?.length&&(i.ctlogs=e.ctlogs.map(e=>t.TransparencyLogInstance.toJSON(e)))
;e.timestampAuthorities?.length&&(i.timestampAuthorities=e.timestampAuthorities.map(e=>t.CertificateAuthority.toJSON(e)));return i}};t.SigningConfig={
fromJSON(e){return{mediaType:isSet(e.mediaType)?globalThis.String(e.mediaType):"",
caUrls:globalThis.Array.isArray(e?.caUrls)?e.caUrls.map(e=>t.Service.fromJSON(e)):[],
oidcUrls:globalThis.Array.isArray(e?.oidcUrls)?e.oidcUrls.map(e=>t.Service.fromJSON(e)):[],
rekorTlogUrls:globalThis.Array.isArray(e?.rekorTlogUrls)?e.rekorTlogUrls.map(e=>t.Service.fromJSON(e)):[],
rekorTlogConfig:isSet(e.rekorTlogConfig)?t.ServiceConfiguration.fromJSON(e.rekorTlogConfig):void 0,
tsaUrls:globalThis.Array.isArray(e?.tsaUrls)?e.tsaUrls.map(e=>t.Service.fromJSON(e)):[],
tsaConfig:isSet(e.tsaConfig)?t.ServiceConfiguration.fromJSON(e.tsaConfig):void 0}},toJSON(e){const i={};e.mediaType!==""&&(i.mediaType=e.mediaType)
;e.caUrls?.length&&(i.caUrls=e.caUrls.map(e=>t.Service.toJSON(e)));e.oidcUrls?.length&&(i.oidcUrls=e.oidcUrls.map(e=>t.Service.toJSON(e)))
;e.rekorTlogUrls?.length&&(i.rekorTlogUrls=e.rekorTlogUrls.map(e=>t.Service.toJSON(e)))
;e.rekorTlogConfig!==void 0&&(i.rekorTlogConfig=t.ServiceConfiguration.toJSON(e.rekorTlogConfig))
;e.tsaUrls?.length&&(i.tsaUrls=e.tsaUrls.map(e=>t.Service.toJSON(e)));e.tsaConfig!==void 0&&(i.tsaConfig=t.ServiceConfiguration.toJSON(e.tsaConfig));return i}}
;t.Service={fromJSON(e){return{url:isSet(e.url)?globalThis.String(e.url):"",majorApiVersion:isSet(e.majorApiVersion)?globalThis.Number(e.majorApiVersion):0,
validFor:isSet(e.validFor)?r.TimeRange.fromJSON(e.validFor):void 0,operator:isSet(e.operator)?globalThis.String(e.operator):""}},toJSON(e){const t={}
;e.url!==""&&(t.url=e.url);e.majorApiVersion!==0&&(t.majorApiVersion=Math.round(e.majorApiVersion))
;e.validFor!==void 0&&(t.validFor=r.TimeRange.toJSON(e.validFor));e.operator!==""&&(t.operator=e.operator);return t}};t.ServiceConfiguration={fromJSON(e){
return{selector:isSet(e.selector)?serviceSelectorFromJSON(e.selector):0,count:isSet(e.count)?globalThis.Number(e.count):0}},toJSON(e){const t={}
;e.selector!==0&&(t.selector=serviceSelectorToJSON(e.selector));e.count!==0&&(t.count=Math.round(e.count));return t}};t.ClientTrustConfig={fromJSON(e){return{
mediaType:isSet(e.mediaType)?globalThis.String(e.mediaType):"",trustedRoot:isSet(e.trustedRoot)?t.TrustedRoot.fromJSON(e.trustedRoot):void 0,
signingConfig:isSet(e.signingConfig)?t.SigningConfig.fromJSON(e.signingConfig):void 0}},toJSON(e){const i={};e.mediaType!==""&&(i.mediaType=e.mediaType)
;e.trustedRoot!==void 0&&(i.trustedRoot=t.TrustedRoot.toJSON(e.trustedRoot));e.signingConfig!==void 0&&(i.signingConfig=t.SigningConfig.toJSON(e.signingConfig))
;return i}};function isSet(e){return e!==null&&e!==void 0}}),99732:((e,t,i)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.Input=t.Artifact=t.ArtifactVerificationOptions_ObserverTimestampOptions=t.ArtifactVerificationOptions_TlogIntegratedTimestampOptions=t.ArtifactVerificationOptions_TimestampAuthorityOptions=t.ArtifactVerificationOptions_CtlogOptions=t.ArtifactVerificationOptions_TlogOptions=t.ArtifactVerificationOptions=t.PublicKeyIdentities=t.CertificateIdentities=t.CertificateIdentity=void 0
;const r=i(70715);const n=i(5334);const s=i(61997);t.CertificateIdentity={fromJSON(e){return{issuer:isSet(e.issuer)?globalThis.String(e.issuer):"",
san:isSet(e.san)?n.SubjectAlternativeName.fromJSON(e.san):void 0,
oids:globalThis.Array.isArray(e?.oids)?e.oids.map(e=>n.ObjectIdentifierValuePair.fromJSON(e)):[]}},toJSON(e){const t={};e.issuer!==""&&(t.issuer=e.issuer)
;e.san!==void 0&&(t.san=n.SubjectAlternativeName.toJSON(e.san));e.oids?.length&&(t.oids=e.oids.map(e=>n.ObjectIdentifierValuePair.toJSON(e)));return t}}
;t.CertificateIdentities={fromJSON(e){return{identities:globalThis.Array.isArray(e?.identities)?e.identities.map(e=>t.CertificateIdentity.fromJSON(e)):[]}},
toJSON(e){const i={};e.identities?.length&&(i.identities=e.identities.map(e=>t.CertificateIdentity.toJSON(e)));return i}};t.PublicKeyIdentities={fromJSON(e){
return{publicKeys:globalThis.Array.isArray(e?.publicKeys)?e.publicKeys.map(e=>n.PublicKey.fromJSON(e)):[]}},toJSON(e){const t={}
;e.publicKeys?.length&&(t.publicKeys=e.publicKeys.map(e=>n.PublicKey.toJSON(e)));return t}};t.ArtifactVerificationOptions={fromJSON(e){return{
signers:isSet(e.certificateIdentities)?{$case:"certificateIdentities",certificateIdentities:t.CertificateIdentities.fromJSON(e.certificateIdentities)
}:isSet(e.publicKeys)?{$case:"publicKeys",publicKeys:t.PublicKeyIdentities.fromJSON(e.publicKeys)}:void 0,
tlogOptions:isSet(e.tlogOptions)?t.ArtifactVerificationOptions_TlogOptions.fromJSON(e.tlogOptions):void 0,
ctlogOptions:isSet(e.ctlogOptions)?t.ArtifactVerificationOptions_CtlogOptions.fromJSON(e.ctlogOptions):void 0,
tsaOptions:isSet(e.tsaOptions)?t.ArtifactVerificationOptions_TimestampAuthorityOptions.fromJSON(e.tsaOptions):void 0,
integratedTsOptions:isSet(e.integratedTsOptions)?t.ArtifactVerificationOptions_TlogIntegratedTimestampOptions.fromJSON(e.integratedTsOptions):void 0,
observerOptions:isSet(e.observerOptions)?t.ArtifactVerificationOptions_ObserverTimestampOptions.fromJSON(e.observerOptions):void 0}},toJSON(e){const i={}
;e.signers?.$case==="certificateIdentities"?i.certificateIdentities=t.CertificateIdentities.toJSON(e.signers.certificateIdentities):e.signers?.$case==="publicKeys"&&(i.publicKeys=t.PublicKeyIdentities.toJSON(e.signers.publicKeys))
;e.tlogOptions!==void 0&&(i.tlogOptions=t.ArtifactVerificationOptions_TlogOptions.toJSON(e.tlogOptions))
;e.ctlogOptions!==void 0&&(i.ctlogOptions=t.ArtifactVerificationOptions_CtlogOptions.toJSON(e.ctlogOptions))
;e.tsaOptions!==void 0&&(i.tsaOptions=t.ArtifactVerificationOptions_TimestampAuthorityOptions.toJSON(e.tsaOptions))
;e.integratedTsOptions!==void 0&&(i.integratedTsOptions=t.ArtifactVerificationOptions_TlogIntegratedTimestampOptions.toJSON(e.integratedTsOptions))
;e.observerOptions!==void 0&&(i.observerOptions=t.ArtifactVerificationOptions_ObserverTimestampOptions.toJSON(e.observerOptions));return i}}
;t.ArtifactVerificationOptions_TlogOptions={fromJSON(e){return{threshold:isSet(e.threshold)?globalThis.Number(e.threshold):0,
performOnlineVerification:!!isSet(e.performOnlineVerification)&&globalThis.Boolean(e.performOnlineVerification),
disable:!!isSet(e.disable)&&globalThis.Boolean(e.disable)}},toJSON(e){const t={};e.threshold!==0&&(t.threshold=Math.round(e.threshold))
;e.performOnlineVerification!==false&&(t.performOnlineVerification=e.performOnlineVerification);e.disable!==false&&(t.disable=e.disable);return t}}
;t.ArtifactVerificationOptions_CtlogOptions={fromJSON(e){return{threshold:isSet(e.threshold)?globalThis.Number(e.threshold):0,
disable:!!isSet(e.disable)&&globalThis.Boolean(e.disable)}},toJSON(e){const t={};e.threshold!==0&&(t.threshold=Math.round(e.threshold))
;e.disable!==false&&(t.disable=e.disable);return t}};t.ArtifactVerificationOptions_TimestampAuthorityOptions={fromJSON(e){return{
threshold:isSet(e.threshold)?globalThis.Number(e.threshold):0,disable:!!isSet(e.disable)&&globalThis.Boolean(e.disable)}},toJSON(e){const t={}
;e.threshold!==0&&(t.threshold=Math.round(e.threshold));e.disable!==false&&(t.disable=e.disable);return t}}
;t.ArtifactVerificationOptions_TlogIntegratedTimestampOptions={fromJSON(e){return{threshold:isSet(e.threshold)?globalThis.Number(e.threshold):0,
disable:!!isSet(e.disable)&&globalThis.Boolean(e.disable)}},toJSON(e){const t={};e.threshold!==0&&(t.threshold=Math.round(e.threshold))
;e.disable!==false&&(t.disable=e.disable);return t}};t.ArtifactVerificationOptions_ObserverTimestampOptions={fromJSON(e){return{
threshold:isSet(e.threshold)?globalThis.Number(e.threshold):0,disable:!!isSet(e.disable)&&globalThis.Boolean(e.disable)}},toJSON(e){const t={}
;e.threshold!==0&&(t.threshold=Math.round(e.threshold));e.disable!==false&&(t.disable=e.disable);return t}};t.Artifact={fromJSON(e){return{
data:isSet(e.artifactUri)?{$case:"artifactUri",artifactUri:globalThis.String(e.artifactUri)}:isSet(e.artifact)?{$case:"artifact",
artifact:Buffer.from(bytesFromBase64(e.artifact))}:isSet(e.artifactDigest)?{$case:"artifactDigest",artifactDigest:n.HashOutput.fromJSON(e.artifactDigest)
}:void 0}},toJSON(e){const t={}
;e.data?.$case==="artifactUri"?t.artifactUri=e.data.artifactUri:e.data?.$case==="artifact"?t.artifact=base64FromBytes(e.data.artifact):e.data?.$case==="artifactDigest"&&(t.artifactDigest=n.HashOutput.toJSON(e.data.artifactDigest))
;return t}};t.Input={fromJSON(e){return{artifactTrustRoot:isSet(e.artifactTrustRoot)?s.TrustedRoot.fromJSON(e.artifactTrustRoot):void 0,
artifactVerificationOptions:isSet(e.artifactVerificationOptions)?t.ArtifactVerificationOptions.fromJSON(e.artifactVerificationOptions):void 0,
bundle:isSet(e.bundle)?r.Bundle.fromJSON(e.bundle):void 0,artifact:isSet(e.artifact)?t.Artifact.fromJSON(e.artifact):void 0}},toJSON(e){const i={}
;e.artifactTrustRoot!==void 0&&(i.artifactTrustRoot=s.TrustedRoot.toJSON(e.artifactTrustRoot))
;e.artifactVerificationOptions!==void 0&&(i.artifactVerificationOptions=t.ArtifactVerificationOptions.toJSON(e.artifactVerificationOptions))
;e.bundle!==void 0&&(i.bundle=r.Bundle.toJSON(e.bundle));e.artifact!==void 0&&(i.artifact=t.Artifact.toJSON(e.artifact));return i}};function bytesFromBase64(e){
return Uint8Array.from(globalThis.Buffer.from(e,"base64"))}function base64FromBytes(e){return globalThis.Buffer.from(e).toString("base64")}function isSet(e){
return e!==null&&e!==void 0}}),19654:(function(e,t,i){var r=this&&this.__createBinding||(Object.create?function(e,t,i,r){r===void 0&&(r=i)
;var n=Object.getOwnPropertyDescriptor(t,i);n&&!("get"in n?!t.__esModule:n.writable||n.configurable)||(n={enumerable:true,get:function(){return t[i]}})
;Object.defineProperty(e,r,n)}:function(e,t,i,r){r===void 0&&(r=i);e[r]=t[i]});var n=this&&this.__exportStar||function(e,t){
for(var i in e)i==="default"||Object.prototype.hasOwnProperty.call(t,i)||r(t,e,i)};Object.defineProperty(t,"__esModule",{value:true});n(i(47030),t)
;n(i(70715),t);n(i(5334),t);n(i(85204),t);n(i(61997),t);n(i(99732),t)}),13835:(function(e,t,i){var r=this&&this.__createBinding||(Object.create?function(e,t,i,r){
r===void 0&&(r=i);var n=Object.getOwnPropertyDescriptor(t,i);n&&!("get"in n?!t.__esModule:n.writable||n.configurable)||(n={enumerable:true,get:function(){
return t[i]}});Object.defineProperty(e,r,n)}:function(e,t,i,r){r===void 0&&(r=i);e[r]=t[i]});var n=this&&this.__exportStar||function(e,t){
for(var i in e)i==="default"||Object.prototype.hasOwnProperty.call(t,i)||r(t,e,i)};Object.defineProperty(t,"__esModule",{value:true});n(i(36764),t)
;n(i(22762),t);n(i(4969),t);n(i(7543),t)}),52635:((e,t,i)=>{Object.defineProperty(t,"__esModule",{value:true});t.DSSESignatureContent=void 0;const r=i(83917)
;class DSSESignatureContent{env;constructor(e){this.env=e}compareDigest(e){return r.crypto.bufferEqual(e,r.crypto.digest("sha256",this.env.payload))}
compareSignature(e){return r.crypto.bufferEqual(e,this.signature)}verifySignature(e){return r.crypto.verify(this.preAuthEncoding,e,this.signature)}
get signature(){return this.env.signatures.length>0?this.env.signatures[0].sig:Buffer.from("")}get preAuthEncoding(){
return r.dsse.preAuthEncoding(this.env.payloadType,this.env.payload)}}t.DSSESignatureContent=DSSESignatureContent}),42544:((e,t,i)=>{
Object.defineProperty(t,"__esModule",{value:true});t.toSignedEntity=toSignedEntity;t.signatureContent=signatureContent;const r=i(83917);const n=i(52635)
;const s=i(26531);function toSignedEntity(e,t){const{tlogEntries:i,timestampVerificationData:n}=e.verificationMaterial;const s=[]
;for(const e of i)e.integratedTime&&e.integratedTime!=="0"&&s.push({$case:"transparency-log",tlogEntry:e});for(const e of n?.rfc3161Timestamps??[])s.push({
$case:"timestamp-authority",timestamp:r.RFC3161Timestamp.parse(Buffer.from(e.signedTimestamp))});return{signature:signatureContent(e,t),key:key(e),
tlogEntries:i,timestamps:s}}function signatureContent(e,t){switch(e.content.$case){case"dsseEnvelope":return new n.DSSESignatureContent(e.content.dsseEnvelope)
;case"messageSignature":return new s.MessageSignatureContent(e.content.messageSignature,t)}}function key(e){switch(e.verificationMaterial.content.$case){
case"publicKey":return{$case:"public-key",hint:e.verificationMaterial.content.publicKey.hint};case"x509CertificateChain":return{$case:"certificate",
certificate:r.X509Certificate.parse(Buffer.from(e.verificationMaterial.content.x509CertificateChain.certificates[0].rawBytes))};case"certificate":return{
$case:"certificate",certificate:r.X509Certificate.parse(Buffer.from(e.verificationMaterial.content.certificate.rawBytes))}}}}),26531:((e,t,i)=>{
Object.defineProperty(t,"__esModule",{value:true});t.MessageSignatureContent=void 0;const r=i(83917);const n=i(19654);const s={
[n.HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED]:"sha256",[n.HashAlgorithm.SHA2_256]:"sha256",[n.HashAlgorithm.SHA2_384]:"sha384",
[n.HashAlgorithm.SHA2_512]:"sha512",[n.HashAlgorithm.SHA3_256]:"sha3-256",[n.HashAlgorithm.SHA3_384]:"sha3-384"};class MessageSignatureContent{signature
;messageDigest;artifact;hashAlgorithm;constructor(e,t){this.signature=e.signature;this.messageDigest=e.messageDigest.digest;this.artifact=t
;this.hashAlgorithm=s[e.messageDigest.algorithm]??"sha256"}compareSignature(e){return r.crypto.bufferEqual(e,this.signature)}compareDigest(e){
return r.crypto.bufferEqual(e,this.messageDigest)}verifySignature(e){return r.crypto.verify(this.artifact,e,this.signature,this.hashAlgorithm)}}
t.MessageSignatureContent=MessageSignatureContent}),36849:((e,t)=>{Object.defineProperty(t,"__esModule",{value:true});t.PolicyError=t.VerificationError=void 0
;class BaseError extends Error{code;cause;constructor({code:e,message:t,cause:i}){super(t);this.code=e;this.cause=i;this.name=this.constructor.name}}
class VerificationError extends BaseError{}t.VerificationError=VerificationError;class PolicyError extends BaseError{}t.PolicyError=PolicyError}),
54187:((e,t,i)=>{0;t.BL=t.jO=t.DC=void 0;var r=i(42544);Object.defineProperty(t,"DC",{enumerable:true,get:function(){return r.toSignedEntity}});var n=i(36849);0
;0;var s=i(97822);Object.defineProperty(t,"jO",{enumerable:true,get:function(){return s.toTrustMaterial}});var o=i(74433);Object.defineProperty(t,"BL",{
enumerable:true,get:function(){return o.Verifier}})}),38412:((e,t,i)=>{Object.defineProperty(t,"__esModule",{value:true});t.CertificateChainVerifier=void 0
;t.verifyCertificateChain=verifyCertificateChain;const r=i(36849);const n=i(97822);function verifyCertificateChain(e,t,i){const s=(0,
n.filterCertAuthorities)(i,e);let o;for(const i of s)try{const r=new CertificateChainVerifier({trustedCerts:i.certChain,untrustedCert:t,timestamp:e})
;return r.verify()}catch(e){o=e}throw new r.VerificationError({code:"CERTIFICATE_ERROR",message:"Failed to verify certificate chain",cause:o})}
class CertificateChainVerifier{untrustedCert;trustedCerts;localCerts;timestamp;constructor(e){this.untrustedCert=e.untrustedCert
;this.trustedCerts=e.trustedCerts;this.localCerts=dedupeCertificates([...e.trustedCerts,e.untrustedCert]);this.timestamp=e.timestamp}verify(){
const e=this.sort();this.checkPath(e);const t=e.every(e=>e.validForDate(this.timestamp));if(!t)throw new r.VerificationError({code:"CERTIFICATE_ERROR",
message:"certificate is not valid or expired at the specified date"});return e}sort(){const e=this.untrustedCert;let t=this.buildPaths(e)
;t=t.filter(e=>e.some(e=>this.trustedCerts.includes(e)));if(t.length===0)throw new r.VerificationError({code:"CERTIFICATE_ERROR",
message:"no trusted certificate path found"});const i=t.reduce((e,t)=>e.length<t.length?e:t);return[e,...i].slice(0,-1)}buildPaths(e){const t=[]
;const i=this.findIssuer(e);if(i.length===0)throw new r.VerificationError({code:"CERTIFICATE_ERROR",message:"no valid certificate path found"})
;for(let r=0;r<i.length;r++){const n=i[r];if(n.equals(e)){t.push([e]);continue}const s=this.buildPaths(n);for(let e=0;e<s.length;e++)t.push([n,...s[e]])}
return t}findIssuer(e){let t=[];let i;if(e.subject.equals(e.issuer)&&e.verify())return[e];e.extAuthorityKeyID&&(i=e.extAuthorityKeyID.keyIdentifier)
;this.localCerts.forEach(r=>{if(i&&r.extSubjectKeyID){r.extSubjectKeyID.keyIdentifier.equals(i)&&t.push(r);return}r.subject.equals(e.issuer)&&t.push(r)})
;t=t.filter(t=>{try{return e.verify(t)}catch(e){return false}});return t}checkPath(e){if(e.length<1)throw new r.VerificationError({code:"CERTIFICATE_ERROR",
message:"certificate chain must contain at least one certificate"});const t=e.slice(1).every(e=>e.isCA);if(!t)throw new r.VerificationError({
code:"CERTIFICATE_ERROR",message:"intermediate certificate is not a CA"})
;for(let t=e.length-2;t>=0;t--)if(!e[t].issuer.equals(e[t+1].subject))throw new r.VerificationError({code:"CERTIFICATE_ERROR",
message:"incorrect certificate name chaining"});for(let t=0;t<e.length;t++){const i=e[t];if(i.extBasicConstraints?.isCA){
const e=i.extBasicConstraints.pathLenConstraint;if(e!==void 0&&e<t-1)throw new r.VerificationError({code:"CERTIFICATE_ERROR",
message:"path length constraint exceeded"})}}}}t.CertificateChainVerifier=CertificateChainVerifier;function dedupeCertificates(e){
for(let t=0;t<e.length;t++)for(let i=t+1;i<e.length;i++)if(e[t].equals(e[i])){e.splice(i,1);i--}return e}}),53771:((e,t,i)=>{
Object.defineProperty(t,"__esModule",{value:true});t.verifyPublicKey=verifyPublicKey;t.verifyCertificate=verifyCertificate;const r=i(83917);const n=i(36849)
;const s=i(38412);const o=i(21633);const a="1.3.6.1.4.1.57264.1.1";const c="1.3.6.1.4.1.57264.1.8";function verifyPublicKey(e,t,i){const r=i.publicKey(e)
;t.forEach(e=>{if(!r.validFor(e))throw new n.VerificationError({code:"PUBLIC_KEY_ERROR",message:`Public key is not valid for timestamp: ${e.toISOString()}`})})
;return{key:r.publicKey}}function verifyCertificate(e,t,i){let r=[];t.forEach(t=>{r=(0,s.verifyCertificateChain)(t,e,i.certificateAuthorities)});return{scts:(0,
o.verifySCTs)(r[0],r[1],i.ctlogs),signer:getSigner(r[0])}}function getSigner(e){let t;const i=e.extension(c)
;t=i?i.valueObj.subs?.[0]?.value.toString("ascii"):e.extension(a)?.value.toString("ascii");const n=e.extensions.map(e=>{const t=e.subs[0].toOID();return{oid:{
id:t.split(".").map(Number)},value:e.subs[e.subs.length-1].value}});const s={extensions:{issuer:t},subjectAlternativeName:e.subjectAltName,oids:n};return{
key:r.crypto.createPublicKey(e.publicKey),identity:s}}}),21633:((e,t,i)=>{Object.defineProperty(t,"__esModule",{value:true});t.verifySCTs=verifySCTs
;const r=i(83917);const n=i(36849);const s=i(97822);function verifySCTs(e,t,i){let o;const a=e.clone();for(let e=0;e<a.extensions.length;e++){
const t=a.extensions[e];if(t.subs[0].toOID()===r.EXTENSION_OID_SCT){o=new r.X509SCTExtension(t);a.extensions.splice(e,1);break}}if(!o)return[]
;if(o.signedCertificateTimestamps.length===0)return[];const c=new r.ByteStream;const u=r.crypto.digest("sha256",t.publicKey);c.appendView(u)
;const l=a.tbsCertificate.toDER();c.appendUint24(l.length);c.appendView(l);return o.signedCertificateTimestamps.map(e=>{const t=(0,s.filterTLogAuthorities)(i,{
logID:e.logID,targetDate:e.datetime});const r=t.some(t=>e.verify(c.buffer,t.publicKey));if(!r)throw new n.VerificationError({code:"CERTIFICATE_ERROR",
message:"SCT verification failed"});return e.logID})}}),88037:((e,t,i)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.verifySubjectAlternativeName=verifySubjectAlternativeName;t.verifyExtensions=verifyExtensions;t.verifyOIDs=verifyOIDs;const r=i(36849)
;function verifySubjectAlternativeName(e,t){if(t===void 0||!t.match(e))throw new r.PolicyError({code:"UNTRUSTED_SIGNER_ERROR",
message:`certificate identity error - expected ${e}, got ${t}`})}function verifyExtensions(e,t={}){let i;for(i in e)if(t[i]!==e[i])throw new r.PolicyError({
code:"UNTRUSTED_SIGNER_ERROR",message:`invalid certificate extension - expected ${i}=${e[i]}, got ${i}=${t[i]}`})}function verifyOIDs(e,t=[]){for(const i of e){
const e=t.find(e=>oidEquals(i.oid?.id,e.oid?.id)&&i.value.equals(e.value));if(!e){const e=i.oid?.id.join(".")??"<unknown>";throw new r.PolicyError({
code:"UNTRUSTED_SIGNER_ERROR",message:`invalid certificate extension - missing OID ${e}`})}}}function oidEquals(e,t){if(e===void 0||t===void 0)return false
;return e.length===t.length&&e.every((e,i)=>e===t[i])}}),27968:((e,t,i)=>{Object.defineProperty(t,"__esModule",{value:true});t.getTSATimestamp=getTSATimestamp
;t.getTLogTimestamp=getTLogTimestamp;const r=i(84472);function getTSATimestamp(e,t,i){(0,r.verifyRFC3161Timestamp)(e,t,i);return{type:"timestamp-authority",
logID:e.signerSerialNumber,timestamp:e.signingTime}}function getTLogTimestamp(e){if(!e.inclusionPromise)return;return{type:"transparency-log",
logID:e.logId.keyId,timestamp:new Date(Number(e.integratedTime)*1e3)}}}),84472:((e,t,i)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.verifyRFC3161Timestamp=verifyRFC3161Timestamp;const r=i(83917);const n=i(36849);const s=i(38412);const o=i(97822);function verifyRFC3161Timestamp(e,t,i){
const r=e.signingTime;i=(0,o.filterCertAuthorities)(i,r);i=filterCAsBySerialAndIssuer(i,{serialNumber:e.signerSerialNumber,issuer:e.signerIssuer})
;const s=i.some(i=>{try{verifyTimestampForCA(e,t,i);return true}catch(e){return false}});if(!s)throw new n.VerificationError({code:"TIMESTAMP_ERROR",
message:"timestamp could not be verified"})}function verifyTimestampForCA(e,t,i){const[o,...a]=i.certChain;const c=r.crypto.createPublicKey(o.publicKey)
;const u=e.signingTime;try{new s.CertificateChainVerifier({untrustedCert:o,trustedCerts:a,timestamp:u}).verify()}catch(e){throw new n.VerificationError({
code:"TIMESTAMP_ERROR",message:"invalid certificate chain"})}e.verify(t,c)}function filterCAsBySerialAndIssuer(e,t){
return e.filter(e=>e.certChain.length>0&&r.crypto.bufferEqual(e.certChain[0].serialNumber,t.serialNumber)&&r.crypto.bufferEqual(e.certChain[0].issuer,t.issuer))
}}),39266:((e,t,i)=>{Object.defineProperty(t,"__esModule",{value:true});t.LogCheckpoint=void 0;t.verifyCheckpoint=verifyCheckpoint;const r=i(83917)
;const n=i(36849);const s="\n\n";const o=/\u2014 (\S+) (\S+)\n/g;function verifyCheckpoint(e,t){const i=e.inclusionProof
;const r=SignedNote.fromString(i.checkpoint.envelope);const s=LogCheckpoint.fromString(r.note);if(!verifySignedNote(r,t))throw new n.VerificationError({
code:"TLOG_INCLUSION_PROOF_ERROR",message:"invalid checkpoint signature"});return s}function verifySignedNote(e,t){const i=Buffer.from(e.note,"utf-8")
;return e.signatures.some(e=>{const n=t.find(t=>r.crypto.bufferEqual(t.logID.subarray(0,4),e.keyHint)&&t.baseURL.match(e.name));if(!n)return false
;return r.crypto.verify(i,n.publicKey,e.signature)})}class SignedNote{note;signatures;constructor(e,t){this.note=e;this.signatures=t}static fromString(e){
if(!e.includes(s))throw new n.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:"missing checkpoint separator"});const t=e.indexOf(s)
;const i=e.slice(0,t+1);const r=e.slice(t+s.length);const a=r.matchAll(o);const c=Array.from(a,e=>{const[,t,i]=e;const r=Buffer.from(i,"base64")
;if(r.length<5)throw new n.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:"malformed checkpoint signature"});return{name:t,
keyHint:r.subarray(0,4),signature:r.subarray(4)}});if(c.length===0)throw new n.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",
message:"no signatures found in checkpoint"});return new SignedNote(i,c)}}class LogCheckpoint{origin;logSize;logHash;rest;constructor(e,t,i,r){this.origin=e
;this.logSize=t;this.logHash=i;this.rest=r}static fromString(e){const t=e.trimEnd().split("\n");if(t.length<3)throw new n.VerificationError({
code:"TLOG_INCLUSION_PROOF_ERROR",message:"too few lines in checkpoint header"});const i=t[0];const r=BigInt(t[1]);const s=Buffer.from(t[2],"base64")
;const o=t.slice(3);return new LogCheckpoint(i,r,s,o)}}t.LogCheckpoint=LogCheckpoint}),27005:((e,t,i)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.DSSE_API_VERSION_V1=void 0;t.verifyDSSETLogBody=verifyDSSETLogBody;t.verifyDSSETLogBodyV2=verifyDSSETLogBodyV2;const r=i(36849);t.DSSE_API_VERSION_V1="0.0.1"
;function verifyDSSETLogBody(e,i){switch(e.apiVersion){case t.DSSE_API_VERSION_V1:return verifyDSSE001TLogBody(e,i);default:throw new r.VerificationError({
code:"TLOG_BODY_ERROR",message:`unsupported dsse version: ${e.apiVersion}`})}}function verifyDSSETLogBodyV2(e,t){const i=e.spec?.spec
;if(!i)throw new r.VerificationError({code:"TLOG_BODY_ERROR",message:"missing dsse spec"});switch(i.$case){case"dsseV002":
return verifyDSSE002TLogBody(i.dsseV002,t);default:throw new r.VerificationError({code:"TLOG_BODY_ERROR",message:`unsupported version: ${i.$case}`})}}
function verifyDSSE001TLogBody(e,t){if(e.spec.signatures?.length!==1)throw new r.VerificationError({code:"TLOG_BODY_ERROR",message:"signature count mismatch"})
;const i=e.spec.signatures[0].signature;if(!t.compareSignature(Buffer.from(i,"base64")))throw new r.VerificationError({code:"TLOG_BODY_ERROR",
message:"tlog entry signature mismatch"});const n=e.spec.payloadHash?.value||"";if(!t.compareDigest(Buffer.from(n,"hex")))throw new r.VerificationError({
code:"TLOG_BODY_ERROR",message:"DSSE payload hash mismatch"})}function verifyDSSE002TLogBody(e,t){if(e.signatures?.length!==1)throw new r.VerificationError({
code:"TLOG_BODY_ERROR",message:"signature count mismatch"});const i=e.signatures[0].content;if(!t.compareSignature(i))throw new r.VerificationError({
code:"TLOG_BODY_ERROR",message:"tlog entry signature mismatch"});const n=e.payloadHash?.digest||Buffer.from("")
;if(!t.compareDigest(n))throw new r.VerificationError({code:"TLOG_BODY_ERROR",message:"DSSE payload hash mismatch"})}}),79103:((e,t,i)=>{
Object.defineProperty(t,"__esModule",{value:true});t.HASHEDREKORD_API_VERSION_V1=void 0;t.verifyHashedRekordTLogBody=verifyHashedRekordTLogBody
;t.verifyHashedRekordTLogBodyV2=verifyHashedRekordTLogBodyV2;const r=i(36849);t.HASHEDREKORD_API_VERSION_V1="0.0.1";function verifyHashedRekordTLogBody(e,i){
switch(e.apiVersion){case t.HASHEDREKORD_API_VERSION_V1:return verifyHashedrekord001TLogBody(e,i);default:throw new r.VerificationError({code:"TLOG_BODY_ERROR",
message:`unsupported hashedrekord version: ${e.apiVersion}`})}}function verifyHashedRekordTLogBodyV2(e,t){const i=e.spec?.spec
;if(!i)throw new r.VerificationError({code:"TLOG_BODY_ERROR",message:"missing dsse spec"});switch(i.$case){case"hashedRekordV002":
return verifyHashedrekord002TLogBody(i.hashedRekordV002,t);default:throw new r.VerificationError({code:"TLOG_BODY_ERROR",
message:`unsupported version: ${i.$case}`})}}function verifyHashedrekord001TLogBody(e,t){const i=e.spec.signature.content||""
;if(!t.compareSignature(Buffer.from(i,"base64")))throw new r.VerificationError({code:"TLOG_BODY_ERROR",message:"signature mismatch"})
;const n=e.spec.data.hash?.value||"";if(!t.compareDigest(Buffer.from(n,"hex")))throw new r.VerificationError({code:"TLOG_BODY_ERROR",message:"digest mismatch"})
}function verifyHashedrekord002TLogBody(e,t){const i=e.signature?.content||Buffer.from("");if(!t.compareSignature(i))throw new r.VerificationError({
code:"TLOG_BODY_ERROR",message:"signature mismatch"});const n=e.data?.digest||Buffer.from("");if(!t.compareDigest(n))throw new r.VerificationError({
code:"TLOG_BODY_ERROR",message:"digest mismatch"})}}),38218:((e,t,i)=>{Object.defineProperty(t,"__esModule",{value:true});t.verifyTLogBody=verifyTLogBody
;t.verifyTLogInclusion=verifyTLogInclusion;const r=i(13835);const n=i(36849);const s=i(27005);const o=i(79103);const a=i(17703);const c=i(39266)
;const u=i(17046);const l=i(2714);function verifyTLogBody(e,t){const{kind:i,version:c}=e.kindVersion;const u=JSON.parse(e.canonicalizedBody.toString("utf8"))
;if(i!==u.kind||c!==u.apiVersion)throw new n.VerificationError({code:"TLOG_BODY_ERROR",
message:`kind/version mismatch - expected: ${i}/${c}, received: ${u.kind}/${u.apiVersion}`});switch(i){case"dsse":if(c==s.DSSE_API_VERSION_V1)return(0,
s.verifyDSSETLogBody)(u,t);{const e=r.Entry.fromJSON(u);return(0,s.verifyDSSETLogBodyV2)(e,t)}case"intoto":return(0,a.verifyIntotoTLogBody)(u,t)
;case"hashedrekord":if(c==o.HASHEDREKORD_API_VERSION_V1)return(0,o.verifyHashedRekordTLogBody)(u,t);{const e=r.Entry.fromJSON(u);return(0,
o.verifyHashedRekordTLogBodyV2)(e,t)}default:throw new n.VerificationError({code:"TLOG_BODY_ERROR",message:`unsupported kind: ${i}`})}}
function verifyTLogInclusion(e,t){let i=false;if(isTLogEntryWithInclusionPromise(e)){(0,l.verifyTLogSET)(e,t);i=true}if(isTLogEntryWithInclusionProof(e)){
const r=(0,c.verifyCheckpoint)(e,t);(0,u.verifyMerkleInclusion)(e,r);i=true}if(!i)throw new n.VerificationError({code:"TLOG_MISSING_INCLUSION_ERROR",
message:"inclusion could not be verified"});return}function isTLogEntryWithInclusionPromise(e){return e.inclusionPromise!==void 0}
function isTLogEntryWithInclusionProof(e){return e.inclusionProof!==void 0}}),17703:((e,t,i)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.verifyIntotoTLogBody=verifyIntotoTLogBody;const r=i(36849);function verifyIntotoTLogBody(e,t){switch(e.apiVersion){case"0.0.2":
return verifyIntoto002TLogBody(e,t);default:throw new r.VerificationError({code:"TLOG_BODY_ERROR",message:`unsupported intoto version: ${e.apiVersion}`})}}
function verifyIntoto002TLogBody(e,t){if(e.spec.content.envelope.signatures?.length!==1)throw new r.VerificationError({code:"TLOG_BODY_ERROR",
message:"signature count mismatch"});const i=base64Decode(e.spec.content.envelope.signatures[0].sig)
;if(!t.compareSignature(Buffer.from(i,"base64")))throw new r.VerificationError({code:"TLOG_BODY_ERROR",message:"tlog entry signature mismatch"})
;const n=e.spec.content.payloadHash?.value||"";if(!t.compareDigest(Buffer.from(n,"hex")))throw new r.VerificationError({code:"TLOG_BODY_ERROR",
message:"DSSE payload hash mismatch"})}function base64Decode(e){return Buffer.from(e,"base64").toString("utf-8")}}),17046:((e,t,i)=>{
Object.defineProperty(t,"__esModule",{value:true});t.verifyMerkleInclusion=verifyMerkleInclusion;const r=i(83917);const n=i(36849);const s=Buffer.from([0])
;const o=Buffer.from([1]);function verifyMerkleInclusion(e,t){const i=e.inclusionProof;const s=BigInt(i.logIndex);const o=BigInt(t.logSize)
;if(s<0n||s>=o)throw new n.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:`invalid index: ${s}`});const{inner:a,border:c}=decompInclProof(s,o)
;if(i.hashes.length!==a+c)throw new n.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:"invalid hash count"});const u=i.hashes.slice(0,a)
;const l=i.hashes.slice(a);const f=hashLeaf(e.canonicalizedBody);const d=chainBorderRight(chainInner(f,u,s),l)
;if(!r.crypto.bufferEqual(d,t.logHash))throw new n.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",
message:"calculated root hash does not match inclusion proof"})}function decompInclProof(e,t){const i=innerProofSize(e,t);const r=onesCount(e>>BigInt(i))
;return{inner:i,border:r}}function chainInner(e,t,i){return t.reduce((e,t,r)=>i>>BigInt(r)&BigInt(1)?hashChildren(t,e):hashChildren(e,t),e)}
function chainBorderRight(e,t){return t.reduce((e,t)=>hashChildren(t,e),e)}function innerProofSize(e,t){return bitLength(e^t-BigInt(1))}function onesCount(e){
return e.toString(2).split("1").length-1}function bitLength(e){if(e===0n)return 0;return e.toString(2).length}function hashChildren(e,t){
return r.crypto.digest("sha256",o,e,t)}function hashLeaf(e){return r.crypto.digest("sha256",s,e)}}),2714:((e,t,i)=>{Object.defineProperty(t,"__esModule",{
value:true});t.verifyTLogSET=verifyTLogSET;const r=i(83917);const n=i(36849);const s=i(97822);function verifyTLogSET(e,t){const i=(0,
s.filterTLogAuthorities)(t,{logID:e.logId.keyId,targetDate:new Date(Number(e.integratedTime)*1e3)});const o=i.some(t=>{const i=toVerificationPayload(e)
;const n=Buffer.from(r.json.canonicalize(i),"utf8");const s=e.inclusionPromise.signedEntryTimestamp;return r.crypto.verify(n,t.publicKey,s)})
;if(!o)throw new n.VerificationError({code:"TLOG_INCLUSION_PROMISE_ERROR",message:"inclusion promise could not be verified"})}function toVerificationPayload(e){
const{integratedTime:t,logIndex:i,logId:r,canonicalizedBody:n}=e;return{body:n.toString("base64"),integratedTime:Number(t),logIndex:Number(i),
logID:r.keyId.toString("hex")}}}),19738:((e,t)=>{Object.defineProperty(t,"__esModule",{value:true});t.filterCertAuthorities=filterCertAuthorities
;t.filterTLogAuthorities=filterTLogAuthorities;function filterCertAuthorities(e,t){return e.filter(e=>e.validFor.start<=t&&e.validFor.end>=t)}
function filterTLogAuthorities(e,t){return e.filter(e=>{if(t.logID&&!e.logID.equals(t.logID))return false
;return e.validFor.start<=t.targetDate&&t.targetDate<=e.validFor.end})}}),97822:((e,t,i)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.filterTLogAuthorities=t.filterCertAuthorities=void 0;t.toTrustMaterial=toTrustMaterial;const r=i(83917);const n=i(19654);const s=i(36849);const o=new Date(0)
;const a=new Date(864e13);var c=i(19738);Object.defineProperty(t,"filterCertAuthorities",{enumerable:true,get:function(){return c.filterCertAuthorities}})
;Object.defineProperty(t,"filterTLogAuthorities",{enumerable:true,get:function(){return c.filterTLogAuthorities}});function toTrustMaterial(e,t){
const i=typeof t==="function"?t:keyLocator(t);return{certificateAuthorities:e.certificateAuthorities.map(createCertAuthority),
timestampAuthorities:e.timestampAuthorities.map(createCertAuthority),tlogs:e.tlogs.map(createTLogAuthority),ctlogs:e.ctlogs.map(createTLogAuthority),publicKey:i
}}function createTLogAuthority(e){const t=e.publicKey.keyDetails
;const i=t===n.PublicKeyDetails.PKCS1_RSA_PKCS1V5||t===n.PublicKeyDetails.PKIX_RSA_PKCS1V5||t===n.PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256||t===n.PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256||t===n.PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256?"pkcs1":"spki"
;return{baseURL:e.baseUrl,logID:e.checkpointKeyId?e.checkpointKeyId.keyId:e.logId.keyId,publicKey:r.crypto.createPublicKey(e.publicKey.rawBytes,i),validFor:{
start:e.publicKey.validFor?.start||o,end:e.publicKey.validFor?.end||a}}}function createCertAuthority(e){return{
certChain:e.certChain.certificates.map(e=>r.X509Certificate.parse(Buffer.from(e.rawBytes))),validFor:{start:e.validFor?.start||o,end:e.validFor?.end||a}}}
function keyLocator(e){return t=>{const i=(e||{})[t];if(!i)throw new s.VerificationError({code:"PUBLIC_KEY_ERROR",message:`key not found: ${t}`});return{
publicKey:r.crypto.createPublicKey(i.rawBytes),validFor:e=>(i.validFor?.start||o)<=e&&(i.validFor?.end||a)>=e}}}}),74433:((e,t,i)=>{
Object.defineProperty(t,"__esModule",{value:true});t.Verifier=void 0;const r=i(39023);const n=i(36849);const s=i(53771);const o=i(88037);const a=i(27968)
;const c=i(38218);class Verifier{trustMaterial;options;constructor(e,t={}){this.trustMaterial=e;this.options={ctlogThreshold:t.ctlogThreshold??1,
tlogThreshold:t.tlogThreshold??1,timestampThreshold:t.timestampThreshold??t.tsaThreshold??1,tsaThreshold:0}}verify(e,t){const i=this.verifyTimestamps(e)
;const r=this.verifySigningKey(e,i);this.verifyTLogs(e);this.verifySignature(e,r);t&&this.verifyPolicy(t,r.identity||{});return r}verifyTimestamps(e){const t=[]
;for(const i of e.timestamps)switch(i.$case){case"timestamp-authority":t.push((0,
a.getTSATimestamp)(i.timestamp,e.signature.signature,this.trustMaterial.timestampAuthorities));break;case"transparency-log":{const e=(0,
a.getTLogTimestamp)(i.tlogEntry);e&&t.push(e);break}}if(containsDupes(t))throw new n.VerificationError({code:"TIMESTAMP_ERROR",message:"duplicate timestamp"})
;if(t.length<this.options.timestampThreshold)throw new n.VerificationError({code:"TIMESTAMP_ERROR",
message:`expected ${this.options.timestampThreshold} timestamps, got ${t.length}`});return t.map(e=>e.timestamp)}verifySigningKey({key:e},t){switch(e.$case){
case"public-key":return(0,s.verifyPublicKey)(e.hint,t,this.trustMaterial);case"certificate":{const i=(0,s.verifyCertificate)(e.certificate,t,this.trustMaterial)
;if(containsDupes(i.scts))throw new n.VerificationError({code:"CERTIFICATE_ERROR",message:"duplicate SCT"})
;if(i.scts.length<this.options.ctlogThreshold)throw new n.VerificationError({code:"CERTIFICATE_ERROR",
message:`expected ${this.options.ctlogThreshold} SCTs, got ${i.scts.length}`});return i.signer}}}verifyTLogs({signature:e,tlogEntries:t}){let i=0;t.forEach(t=>{
i++;(0,c.verifyTLogInclusion)(t,this.trustMaterial.tlogs);(0,c.verifyTLogBody)(t,e)});if(i<this.options.tlogThreshold)throw new n.VerificationError({
code:"TLOG_ERROR",message:`expected ${this.options.tlogThreshold} tlog entries, got ${i}`})}verifySignature(e,t){
if(!e.signature.verifySignature(t.key))throw new n.VerificationError({code:"SIGNATURE_ERROR",message:"signature verification failed"})}verifyPolicy(e,t){
e.subjectAlternativeName&&(0,o.verifySubjectAlternativeName)(e.subjectAlternativeName,t.subjectAlternativeName);e.extensions&&(0,
o.verifyExtensions)(e.extensions,t.extensions);e.oids&&(0,o.verifyOIDs)(e.oids,t.oids)}}t.Verifier=Verifier;function containsDupes(e){
for(let t=0;t<e.length;t++)for(let i=t+1;i<e.length;i++)if((0,r.isDeepStrictEqual)(e[t],e[i]))return true;return false}})};