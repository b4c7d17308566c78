export const id=739;export const ids=[739];export const modules={16739:((e,t,i)=>{i.d(t,{createTransport:()=>createTransport});var s=i(78474);var n=i(77030)
;var a=i(73136);const o=2147483647;const r=36;const c=1;const p=26;const l=38;const d=700;const h=72;const m=128;const u="-";const f=/^xn--/
;const g=/[^\0-\x7F]/;const x=/[\x2E\u3002\uFF0E\uFF61]/g;const v={overflow:"Overflow: input needs wider integers to process",
"not-basic":"Illegal input >= 0x80 (not a basic code point)","invalid-input":"Invalid input"};const _=r-c;const b=Math.floor;const w=String.fromCharCode
;function error(e){throw new RangeError(v[e])}function map(e,t){const i=[];let s=e.length;while(s--)i[s]=t(e[s]);return i}function mapDomain(e,t){
const i=e.split("@");let s="";if(i.length>1){s=i[0]+"@";e=i[1]}e=e.replace(x,".");const n=e.split(".");const a=map(n,t).join(".");return s+a}
function ucs2decode(e){const t=[];let i=0;const s=e.length;while(i<s){const n=e.charCodeAt(i++);if(n>=55296&&n<=56319&&i<s){const s=e.charCodeAt(i++)
;if((s&64512)==56320)t.push(((n&1023)<<10)+(s&1023)+65536);else{t.push(n);i--}}else t.push(n)}return t}const basicToDigit=function(e){
if(e>=48&&e<58)return e-48+26;if(e>=65&&e<91)return e-65;if(e>=97&&e<123)return e-97;return r};const digitToBasic=function(e,t){
return e+22+75*Number(e<26)-(Number(t!=0)<<5)};const adapt=function(e,t,i){let s=0;e=i?b(e/d):e>>1;e+=b(e/t);for(;e>_*p>>1;s+=r)e=b(e/_)
;return b(s+(_+1)*e/(e+l))};const decode=function(e){const t=[];const i=e.length;let s=0;let n=m;let a=h;let l=e.lastIndexOf(u);l<0&&(l=0);for(let i=0;i<l;++i){
e.charCodeAt(i)>=128&&error("not-basic");t.push(e.charCodeAt(i))}for(let d=l>0?l+1:0;d<i;){const l=s;for(let t=1,n=r;;n+=r){d>=i&&error("invalid-input")
;const l=basicToDigit(e.charCodeAt(d++));l>=r&&error("invalid-input");l>b((o-s)/t)&&error("overflow");s+=l*t;const h=n<=a?c:n>=a+p?p:n-a;if(l<h)break
;const m=r-h;t>b(o/m)&&error("overflow");t*=m}const h=t.length+1;a=adapt(s-l,h,l==0);b(s/h)>o-n&&error("overflow");n+=b(s/h);s%=h;t.splice(s++,0,n)}
return String.fromCodePoint(...t)};const encode=function(e){const t=[];const i=ucs2decode(e);const s=i.length;let n=m;let a=0;let l=h
;for(const e of i)e<128&&t.push(w(e));const d=t.length;let f=d;d&&t.push(u);while(f<s){let e=o;for(const t of i)t>=n&&t<e&&(e=t);const s=f+1
;e-n>b((o-a)/s)&&error("overflow");a+=(e-n)*s;n=e;for(const e of i){e<n&&++a>o&&error("overflow");if(e===n){let e=a;for(let i=r;;i+=r){
const s=i<=l?c:i>=l+p?p:i-l;if(e<s)break;const n=e-s;const a=r-s;t.push(w(digitToBasic(s+n%a,0)));e=b(n/a)}t.push(w(digitToBasic(e,0)));l=adapt(a,s,f===d);a=0
;++f}}++a;++n}return t.join("")};const punycode_toUnicode=function(e){return mapDomain(e,function(e){return f.test(e)?decode(e.slice(4).toLowerCase()):e})}
;const toASCII=function(e){return mapDomain(e,function(e){return g.test(e)?"xn--"+encode(e):e})};const y=/^([a-zA-Z][a-zA-Z0-9+.-]*:)(?!\/\/)([\s\S]+)$/
;function stripSurroundingWhitespace(e){let t=0;let i=e.length;while(t<i&&e.charCodeAt(t)<=32)t++;while(i>t&&e.charCodeAt(i-1)<=32)i--;return e.slice(t,i)}
const k=/^[\x00-\x20\u00a0\ufeff]+/;const E=/^([a-zA-Z0-9+.-]+:)?[\\/]{2}([^\\/?#]*)/;const S=/[\x00-\x20#/:<>?@[\\\]^|\x7f]/;const A=/[\x00-\x1f\x7f]/
;function invalidUrl(e){const t=new TypeError("Invalid URL");t.code="ERR_INVALID_URL";t.input=e;return t}function legacyParse(e,t,i,s){const o=a.parse(e,t,s)
;const r=E.exec(e.replace(k,""));if(r&&(r[1]||o.hostname!==null)){const e=r[2].slice(r[2].lastIndexOf("@")+1)
;if(!e||A.test(e)||(o.host||"").toLowerCase()!==toASCII(e.toLowerCase()))throw i;if(e.charAt(0)==="["&&!n.isIPv6(e.slice(1,e.indexOf("]"))))throw i
}else if(o.hostname!==null)throw i;const c=o.auth===null||o.auth===void 0?null:o.auth.split(":");const p=o;p.username=c?c.shift():null
;p.password=c&&c.length?c.join(":"):null;return p}function safeDecode(e){try{return decodeURIComponent(e)}catch(t){return e}}function normalizeHostname(e,t){
const i=e||"";if(!i)return"";if(i.charAt(0)==="["&&i.charAt(i.length-1)==="]")return i.slice(1,-1);const s=safeDecode(i);const n=S.test(s)?"":a.domainToASCII(s)
;if(!n)throw invalidUrl(t);return n}const parse=(e,t)=>{e=stripSurroundingWhitespace(e||"");const i=y.exec(e);const s=i?i[1]+"//"+i[2]:e;let n;try{n=new URL(s)
}catch(e){return legacyParse(s,t,e)}const a=normalizeHostname(n.hostname,n.href);const o=n.port||null;const r=n.pathname||null;const c=n.search||null;let p=null
;let l=null;let d=null;if(n.username||n.password){l=safeDecode(n.username);d=n.password?safeDecode(n.password):null;p=l+(d!==null?":"+d:"")}let h;if(t){
const e=Object.create(null);n.searchParams.forEach((t,i)=>{if(Object.prototype.hasOwnProperty.call(e,i)){const s=e[i];Array.isArray(s)?s.push(t):e[i]=[s,t]
}else e[i]=t});h=e}else h=c?c.slice(1):null;return{protocol:n.protocol||null,host:n.host||null,hostname:a,port:o,pathname:r,search:c,path:(r||"")+(c||"")||null,
href:n.href,auth:p,username:l,password:d,query:h}};const resolve=(e,t)=>{try{return new URL(t,e).href}catch(i){legacyParse(e,false,i,true)
;legacyParse(t,false,i,true);return a.resolve(e,t)}};var C=i(57975);var T=i(73024);var L=i(37067);var I=i(44708);var O=i(38522);var j=i(57075);const M=1800
;class Cookies{constructor(e){this.options=e||{};this.cookies=[]}set(e,t){const i=parse(t||"");const s=this.parse(e);let a;if(s.domain){
a=s.domain.replace(/^\./,"")
;(i.hostname.length<a.length||a.indexOf(".")<0||a.endsWith(".")||n.isIP(i.hostname)||!("."+i.hostname).endsWith("."+a))&&(s.domain=i.hostname)
}else s.domain=i.hostname;s.path||(s.path=this.getPath(i.pathname));s.expires||(s.expires=new Date(Date.now()+(Number(this.options.sessionTimeout||M)||M)*1e3))
;if(i.protocol!=="https:"&&(s.secure||this.cookies.some(e=>e.secure&&this.compare(e,s))))return false;return this.add(s)}get(e){
return this.list(e).map(e=>e.name+"="+e.value).join("; ")}list(e){const t=[];for(let i=this.cookies.length-1;i>=0;i--){const s=this.cookies[i]
;if(this.isExpired(s)){this.cookies.splice(i,1);continue}this.match(s,e)&&t.unshift(s)}return t}parse(e){const t={};let i=false;let s=false
;(e||"").toString().split(";").forEach(e=>{if(!e.trim())return;const n=e.split("=");const a=n.shift().trim();let o=n.join("=").trim();let r;if(!i){i=true;if(a){
t.name=a;t.value=o}return}switch(a.toLowerCase()){case"expires":{const e=new Date(o);e.toString()==="Invalid Date"||s||(t.expires=e);break}case"path":t.path=o
;break;case"domain":r=o.toLowerCase();r.length&&r.charAt(0)!=="."&&(r="."+r);t.domain=r;break;case"max-age":t.expires=new Date(Date.now()+(Number(o)||0)*1e3)
;s=true;break;case"secure":t.secure=true;break;case"httponly":t.httponly=true;break}});return t}match(e,t){const i=parse(t||"")
;if(i.hostname!==e.domain&&(e.domain.charAt(0)!=="."||("."+i.hostname).substr(-e.domain.length)!==e.domain))return false;const s=i.pathname||"/";const n=e.path
;const a=s===n||s.startsWith(n)&&(n.endsWith("/")||s.charAt(n.length)==="/");if(!a)return false;if(e.secure&&i.protocol!=="https:")return false;return true}
add(e){if(!e||!e.name)return false;for(let t=0,i=this.cookies.length;t<i;t++)if(this.compare(this.cookies[t],e)){if(this.isExpired(e)){this.cookies.splice(t,1)
;return false}this.cookies[t]=e;return true}this.isExpired(e)||this.cookies.push(e);return true}compare(e,t){
return e.name===t.name&&e.path===t.path&&e.domain===t.domain}isExpired(e){return e.expires&&e.expires<new Date||!e.value}getPath(e){const t=(e||"/").split("/")
;t.pop();const i=t.join("/").trim();if(i.charAt(0)!=="/")return"/";return i}}const P=Cookies;const N="nodemailer";const z="10.6.1"
;const H="https://nodemailer.com/";const U="ECONNECTION";const B="ETIMEDOUT";const R="ESOCKET";const q="EENVELOPE";const D="EMESSAGE";const F="EOTP"
;const W="ESTREAM";const G="EABORT";const Q="ENOAUTH";const $="EOAUTH2";const K="EMAXLIMIT";const V="EMAXRECIPIENTS";const X="ESENDMAIL";const J="ESES"
;const Z="ECONFIG";const Y="EPROXY";const ee="EFILEACCESS";const te="EURLACCESS";const ie="EFETCH";const createAbortError=e=>{
const t=new Error("Message sending aborted",{cause:e.reason});t.name="AbortError";t.code=G;return t}
;const isTransientError=e=>e.responseCode===421||e.code===U||e.code===R||e.code===B;const isPermanentResponseCode=e=>e>=500&&e<600&&e!==503
;const se="ERR_ACCESS_DENIED";const isProtoKey=e=>e==="__proto__";const copyOwnKeys=(e,t,i)=>{Object.keys(t||{}).forEach(s=>{if(isProtoKey(s)||i&&i(s))return
;e[s]=t[s]});return e};const ne=5;const ae=6e4;const oe=12e4;const re=67108864
;const ce=["ALPNProtocols","ca","cert","checkServerIdentity","ciphers","crl","dhparam","ecdhCurve","honorCipherOrder","key","maxVersion","minVersion","passphrase","pfx","rejectUnauthorized","secureContext","secureOptions","secureProtocol","servername","sessionIdContext","sigalgs"]
;function setFetchCode(e){e.code!==se&&(e.code=ie)}function parseFetchUrl(e){let t;try{t=parse(e)}catch(e){return false}
if(t.protocol!=="http:"&&t.protocol!=="https:")return false;return t}function fetchPort(e){return e.port?Number(e.port):e.protocol==="https:"?443:80}
function nmfetch(e,t){t=t||{};t.fetchRes=t.fetchRes||new j.PassThrough;t.cookies=t.cookies||new P;t.redirects=t.redirects||0
;t.maxRedirects=isNaN(t.maxRedirects)?ne:t.maxRedirects;if(!t.deadline){t.maxTime=typeof t.maxTime==="number"&&t.maxTime>=0?t.maxTime:oe
;t.deadline=t.maxTime?Date.now()+t.maxTime:0}const i=t.fetchRes;const s=parseFetchUrl(e);if(!s){if(t.body&&typeof t.body.destroy==="function"){
t.body.on("error",()=>false);t.body.destroy()}setImmediate(()=>{const t=new Error("Unsupported protocol for URL "+e);t.code=ie;t.sourceUrl=e;i.emit("error",t)})
;return i}if(t.cookie){[].concat(t.cookie||[]).forEach(i=>{t.cookies.set(i,e)});t.cookie=false}let a=(t.method||"").toString().trim().toUpperCase()||"GET"
;let o=false;let r;let c;const p=s.protocol==="https:"?I:L;const l={"accept-encoding":"gzip,deflate","user-agent":"nodemailer/"+z}
;Object.keys(t.headers||{}).forEach(e=>{if(isProtoKey(e.toLowerCase().trim()))return;l[e.toLowerCase().trim()]=t.headers[e]})
;t.userAgent&&(l["user-agent"]=t.userAgent);s.auth&&(l.Authorization="Basic "+Buffer.from(s.auth).toString("base64"));(r=t.cookies.get(e))&&(l.cookie=r)
;if(t.body){t.contentType!==false&&(l["Content-Type"]=t.contentType||"application/x-www-form-urlencoded");if(typeof t.body.pipe==="function"){
l["Transfer-Encoding"]="chunked";c=t.body;c.on("error",t=>{if(o)return;o=true;setFetchCode(t);t.sourceUrl=e;i.emit("error",t)})}else{
if(t.body instanceof Buffer)c=t.body;else if(typeof t.body==="object")try{c=Buffer.from(Object.keys(t.body).map(e=>{const i=t.body[e].toString().trim()
;return encodeURIComponent(e)+"="+encodeURIComponent(i)}).join("&"))}catch(t){o=true;t.code=ie;t.sourceUrl=e;setImmediate(()=>i.emit("error",t));return i
}else c=Buffer.from(t.body.toString().trim());l["Content-Type"]=t.contentType||"application/x-www-form-urlencoded";l["Content-Length"]=c.length}
a=(t.method||"").toString().trim().toUpperCase()||"POST"}let d;const h={method:a,host:s.hostname,path:s.path,port:fetchPort(s),headers:l,
rejectUnauthorized:true,agent:false};t.tls&&Object.keys(t.tls).forEach(e=>{ce.includes(e)&&(h[e]=t.tls[e])})
;s.protocol!=="https:"||!s.hostname||s.hostname===h.host||n.isIP(s.hostname)||h.servername||(h.servername=s.hostname);try{d=p.request(h)}catch(t){o=true
;setImmediate(()=>{setFetchCode(t);t.sourceUrl=e;i.emit("error",t)});return i}let m;const clearDeadline=()=>{if(m){clearTimeout(m);m=void 0}}
;const fail=(t,s=e)=>{if(o)return;o=true;clearDeadline();setFetchCode(t);t.sourceUrl=s;i.emit("error",t);d.abort()}
;const u=typeof t.timeout==="number"&&t.timeout>=0?t.timeout:ae;u&&d.setTimeout(u,()=>fail(new Error("Request Timeout")));if(t.deadline){
m=setTimeout(()=>fail(new Error("Request exceeded the allowed "+t.maxTime+" ms")),Math.max(t.deadline-Date.now(),1));m.unref()}d.on("error",e=>fail(e))
;i.once("close",()=>{clearDeadline();if(o||i.readableEnded)return;o=true;d.destroy()});d.on("response",n=>{let a;if(o)return
;switch(n.headers["content-encoding"]){case"gzip":case"deflate":a=O.createUnzip();break}
n.headers["set-cookie"]&&[].concat(n.headers["set-cookie"]||[]).forEach(i=>{t.cookies.set(i,e)})
;if([301,302,303,307,308].includes(n.statusCode)&&n.headers.location){t.redirects++
;if(t.redirects>t.maxRedirects)return fail(new Error("Maximum redirect count exceeded"));t.method="GET";t.body=false;let i;try{i=resolve(e,n.headers.location)
}catch(e){i=n.headers.location}const a=parseFetchUrl(i);if(!a)return fail(new Error("Unsupported protocol for URL "+i),i)
;const r=a.protocol!==s.protocol||a.hostname!==s.hostname||fetchPort(a)!==fetchPort(s);if(t.headers&&r){const e=["authorization","cookie","proxy-authorization"]
;Object.keys(t.headers).forEach(i=>{e.includes(i.toLowerCase().trim())&&delete t.headers[i]})}o=true;clearDeadline();n.resume();d.abort();return nmfetch(i,t)}
i.statusCode=n.statusCode;i.headers=n.headers;if(n.statusCode>=300&&!t.allowErrorResponse)return fail(new Error("Invalid status code "+n.statusCode))
;n.on("error",e=>fail(e));n.once("end",()=>clearDeadline());const r=typeof t.maxBytes==="number"&&t.maxBytes>0?t.maxBytes:re;const c=a||n;let p=0
;c.on("data",e=>{p+=e.length;if(p<=r||o)return;c.unpipe(i);fail(new Error("Response size exceeds the allowed "+r+" bytes"))});if(a){n.pipe(a).pipe(i)
;a.on("error",e=>fail(e))}else n.pipe(i)});setImmediate(()=>{if(c)try{if(typeof c.pipe==="function")return c.pipe(d);d.write(c)}catch(e){return fail(e)}d.end()
});return i}nmfetch.Cookies=P;nmfetch.DEFAULT_TIMEOUT=ae;nmfetch.DEFAULT_MAX_TIME=oe;const pe=nmfetch;var le=i(40610);var de=i(48161);const he=3e5;const me=3e4
;const ue=1e3;let fe=0;let ge;let xe=false;const _readNetworkInterfaces=()=>{if(!xe){xe=true;try{ge=de.networkInterfaces()}catch(e){}}return ge}
;const isFamilySupported=(e,t)=>{const i=Object.values(_readNetworkInterfaces()||{}).flat();if(!i.length)return true
;return i.filter(e=>!e.internal||t).some(t=>t.family==="IPv"+e||t.family===e)};const shared_resolve=(e,t,i,s)=>{i=i||{}
;if(!isFamilySupported(e,i.allowInternalNetworkInterfaces)){s(null,[]);return null}const n=le.Resolver?new le.Resolver(i):le;n["resolve"+e](t,(e,t)=>{if(e){
switch(e.code){case le.NODATA:case le.NOTFOUND:case le.NOTIMP:case le.SERVFAIL:case le.CONNREFUSED:case le.REFUSED:case"EAI_AGAIN":return s(null,[])}return s(e)
}return s(null,Array.isArray(t)?t:[].concat(t||[]))});return le.Resolver?n:null};const ve=new Map;const formatDNSValue=(e,t)=>{
if(!e)return Object.assign({},t||{});const i=e.addresses||[];const s=i.length>0?i[Math.floor(Math.random()*i.length)]:null;return Object.assign({host:s,
_addresses:i},t||{})};const resolveHostname=(e,t)=>{e=e||{};!e.host&&e.servername&&(e.host=e.servername);if(!e.host||n.isIP(e.host)){const i={addresses:[e.host]
};return t(null,formatDNSValue(i,{servername:e.servername||false,cached:false}))}const i=e.host;const s=e.servername||i;let a;if(ve.has(e.host)){
a=ve.get(e.host);const i=Date.now();if(i-fe>me){fe=i;for(const[e,t]of ve.entries())t.expires&&t.expires<i&&ve.delete(e);if(ve.size>ue){const e=Math.floor(ue*.1)
;const t=Array.from(ve.keys()).slice(0,e);t.forEach(e=>ve.delete(e))}}if(!a.expires||a.expires>=i)return t(null,formatDNSValue(a.value,{servername:s,cached:true
}))}let o=false;let r;const respond=(e,i)=>{if(o)return;o=true;clearTimeout(r);t(e,i)};const respondCached=t=>{if(!a)return false;ve.set(i,{value:a.value,
expires:Date.now()+(e.dnsTtl||he)});respond(null,formatDNSValue(a.value,{servername:s,cached:true,error:t}));return true};const c=[]
;const p=Number(e.timeout)||0;p>0&&(r=setTimeout(()=>{for(const e of c)typeof e.cancel==="function"&&e.cancel()
;const e=new Error("DNS lookup for "+i+" timed out");e.code=le.TIMEOUT;respondCached(e)||respond(e)},p));let l=[];let d=[];let h=null;let m=null;let u=2
;const onResolved=()=>{if(--u||o)return;const t=l.concat(d);if(t.length){const n={addresses:t};ve.set(i,{value:n,expires:Date.now()+(e.dnsTtl||he)})
;return respond(null,formatDNSValue(n,{servername:s,cached:false}))}if(h&&m&&respondCached(h))return;try{le.lookup(i,{all:true},(t,n)=>{if(t){
if(respondCached(t))return;return respond(t)}const o=n?n.filter(e=>isFamilySupported(e.family)).map(e=>e.address):[]
;n&&n.length&&!o.length&&console.warn(`Failed to resolve IPv${n[0].family} addresses with current network`)
;if(!o.length&&a)return respond(null,formatDNSValue(a.value,{servername:s,cached:true}));const r={addresses:o.length?o:[i]};ve.set(i,{value:r,
expires:Date.now()+(e.dnsTtl||he)});return respond(null,formatDNSValue(r,{servername:s,cached:false}))})}catch(e){if(respondCached(e))return
;return respond(h||m||e)}};for(const t of[4,6]){const s=shared_resolve(t,i,e,(e,i)=>{if(t===4){h=e;l=i||[]}else{m=e;d=i||[]}onResolved()});s&&c.push(s)}}
;const parseConnectionUrl=e=>{e=e||"";const t={};const i=parse(e,true);switch(i.protocol){case"smtp:":t.secure=false;break;case"smtps:":t.secure=true;break
;case"direct:":t.direct=true;break}!isNaN(i.port)&&Number(i.port)&&(t.port=Number(i.port));i.hostname&&(t.host=i.hostname);(i.username||i.password)&&(t.auth={
user:i.username||"",pass:i.password||""});Object.keys(i.query||{}).forEach(e=>{let s=t;let n=e;let a=i.query[e];isNaN(a)||(a=Number(a));switch(a){case"true":
a=true;break;case"false":a=false;break}if(e.indexOf("tls.")===0){n=e.substr(4);t.tls||(t.tls={});s=t.tls}else if(e.indexOf(".")>=0)return
;isProtoKey(n)||n in s||(s[n]=a)});return t};const _logFunc=(e,t,i,s,n,...a)=>{const o=Object.assign({},i||{},s||{});delete o.level;let r=t
;typeof e[r]!=="function"&&(r=["info","debug","log","trace","warn","error"].find(t=>typeof e[t]==="function"));r&&e[r](o,n,...a)};const getLogger=(e,t)=>{
e=e||{};const i={};const s=["trace","debug","info","warn","error","fatal"];if(!e.logger){s.forEach(e=>{i[e]=()=>false});return i}
const n=e.logger===true?createDefaultLogger(s):e.logger;s.forEach(e=>{i[e]=(...i)=>{const s=typeof i[0]==="string"?void 0:i.shift();_logFunc(n,e,t,s,...i)}})
;return i};const callbackPromise=(e,t)=>function(...i){const s=i.shift();s?t(s):e(...i)};const parseDataURI=e=>{if(typeof e!=="string")return null
;if(!e.startsWith("data:"))return null;const t=e.indexOf(",");if(t===-1)return null;const i=e.substring(t+1);const s=e.substring(5,t);let n;const a=s.split(";")
;if(a.length>0){const e=a[a.length-1].toLowerCase().trim();if(["base64","utf8","utf-8"].includes(e)&&e.indexOf("=")===-1){n=e;a.pop()}}
const o=a.length>0?a.shift():"application/octet-stream";const r={};for(let e=0;e<a.length;e++){const t=a[e];const i=t.indexOf("=");if(i>0){
const e=t.substring(0,i).trim();const s=t.substring(i+1).trim();e&&!isProtoKey(e)&&(r[e]=s)}}let c;try{if(n==="base64")c=Buffer.from(i,"base64");else try{
c=Buffer.from(decodeURIComponent(i))}catch(e){c=Buffer.from(i)}}catch(e){c=Buffer.alloc(0)}return{data:c,encoding:n||null,
contentType:o||"application/octet-stream",params:r}};function resolveContent(e,t,i,s){if(!s&&typeof i==="function"){s=i;i=false}i=i||{};let n
;s||(n=new Promise((e,t)=>{s=callbackPromise(e,t)}));resolveContentValue(e,t,i,s);return n}function resolveContentValue(e,t,i,s){
let n=e&&e[t]&&e[t].content||e[t];const a=(typeof e[t]==="object"&&e[t].encoding||"utf8").toString().toLowerCase().replace(/[-_\s]/g,"");if(!n)return s(null,n)
;if(typeof n==="object"){if(typeof n.pipe==="function")return resolveStream(n,(i,n)=>{if(i)return s(i);e[t].content?e[t].content=n:e[t]=n;s(null,n)})
;if(/^data:/i.test(n.path||n.href)){const e=parseDataURI(n.path||n.href);return s(null,e&&e.data?e.data:Buffer.alloc(0))}
if(n.href||/^https?:\/\//i.test(n.path)){const e=n.href||n.path;if(i.disableUrlAccess){setImmediate(()=>{const t=new Error("Url access rejected for "+e)
;t.code=te;s(t)});return}return resolveStream(pe(e,{headers:n.httpHeaders,tls:n.tls}),s)}if(n.path){if(i.disableFileAccess){setImmediate(()=>{
const e=new Error("File access rejected for "+n.path);e.code=ee;s(e)});return}return resolveStream(T.createReadStream(n.path),s)}}
typeof e[t].content!=="string"||["utf8","usascii","ascii"].includes(a)||(n=Buffer.from(e[t].content,a));setImmediate(()=>s(null,n))}
const shared_assign=function(...e){const t=e.shift()||{};e.forEach(e=>{Object.keys(e||{}).forEach(i=>{if(isProtoKey(i))return
;["tls","auth"].includes(i)&&e[i]&&typeof e[i]==="object"?t[i]=copyOwnKeys(t[i]||{},e[i]):t[i]=e[i]})});return t};const encodeXText=e=>{
if(!/[^\x21-\x2A\x2C-\x3C\x3E-\x7E]/.test(e))return e;const t=Buffer.from(e);let i="";for(let e=0,s=t.length;e<s;e++){const s=t[e]
;i+=s<33||s>126||s===43||s===61?"+"+(s<16?"0":"")+s.toString(16).toUpperCase():String.fromCharCode(s)}return i};const _e=new WeakMap
;function recordStreamErrors(e){e.on("error",t=>{_e.has(e)||_e.set(e,t)})}function destroyStream(e){const t=e
;t&&typeof t.pipe==="function"&&typeof t.destroy==="function"&&!t.destroyed&&t.destroy()}function unreadableStreamError(e){const t=_e.get(e)||e.errored
;if(t)return t;if(e.readableEnded||e.destroyed){const e=new Error("Content stream was already read or destroyed");e.code=W;return e}return null}
function resolveStream(e,t){let i=false;const respond=(e,s)=>{if(i)return;i=true;t(e,s)};const s=unreadableStreamError(e);if(s){e.on("error",()=>false)
;setImmediate(()=>respond(s));return}const n=[];let a=0;e.on("data",e=>{typeof e==="string"&&(e=Buffer.from(e));n.push(e);a+=e.length});(0,j.finished)(e,{
writable:false},e=>{if(e)return respond(e);let t;try{t=Buffer.concat(n,a)}catch(e){return respond(e)}respond(null,t)})}function createDefaultLogger(e){
const t=e.reduce((e,t)=>Math.max(e,t.length),0);const i=new Map;e.forEach(e=>{let s=e.toUpperCase();s.length<t&&(s+=" ".repeat(t-s.length));i.set(e,s)})
;const print=(e,t,s,...n)=>{let a="";if(t){t.tnx==="server"?a="S: ":t.tnx==="client"&&(a="C: ");t.sid&&(a="["+t.sid+"] "+a);t.cid&&(a="[#"+t.cid+"] "+a)}
s=C.format(s,...n);s.split(/\r?\n/).forEach(t=>{console.log("[%s] %s %s",(new Date).toISOString().substr(0,19).replace(/T/," "),i.get(e),a+t)})};const s={}
;e.forEach(e=>{s[e]=print.bind(null,e)});return s}const be=/[/\\?#%\x00-\x20\x7F]/;const we=253;const ye=63;function exceedsDomainLimits(e){let t=0;let i=0
;for(const s of e){t++;if(s==="."||s==="。"||s==="．"||s==="｡")i=0;else if(++i>ye)return true}return t>we}function normalizeDomain(e,t){
if(typeof a.domainToASCII==="function"&&typeof a.domainToUnicode==="function"&&!be.test(e)){const i=a.domainToASCII(e);const s=i&&t?a.domainToUnicode(i):i
;if(s)return s}e=e.toLowerCase();if(exceedsDomainLimits(e))return e;return t?punycode_toUnicode(e):toASCII(e)}var ke=i(76760)
;const Ee="application/octet-stream";const Se="bin"
;const Ae=new Map([["application/acad","dwg"],["application/applixware","aw"],["application/arj","arj"],["application/atom+xml","xml"],["application/atomcat+xml","atomcat"],["application/atomsvc+xml","atomsvc"],["application/base64",["mm","mme"]],["application/binhex","hqx"],["application/binhex4","hqx"],["application/book",["book","boo"]],["application/ccxml+xml,","ccxml"],["application/cdf","cdf"],["application/cdmi-capability","cdmia"],["application/cdmi-container","cdmic"],["application/cdmi-domain","cdmid"],["application/cdmi-object","cdmio"],["application/cdmi-queue","cdmiq"],["application/clariscad","ccad"],["application/commonground","dp"],["application/cu-seeme","cu"],["application/davmount+xml","davmount"],["application/drafting","drw"],["application/dsptype","tsp"],["application/dssc+der","dssc"],["application/dssc+xml","xdssc"],["application/dxf","dxf"],["application/ecmascript",["js","es"]],["application/emma+xml","emma"],["application/envoy","evy"],["application/epub+zip","epub"],["application/excel",["xls","xl","xla","xlb","xlc","xld","xlk","xll","xlm","xlt","xlv","xlw"]],["application/exi","exi"],["application/font-tdpfr","pfr"],["application/fractals","fif"],["application/freeloader","frl"],["application/futuresplash","spl"],["application/geo+json","geojson"],["application/gnutar","tgz"],["application/groupwise","vew"],["application/hlp","hlp"],["application/hta","hta"],["application/hyperstudio","stk"],["application/i-deas","unv"],["application/iges",["iges","igs"]],["application/inf","inf"],["application/internet-property-stream","acx"],["application/ipfix","ipfix"],["application/java","class"],["application/java-archive","jar"],["application/java-byte-code","class"],["application/java-serialized-object","ser"],["application/java-vm","class"],["application/javascript","js"],["application/json","json"],["application/lha","lha"],["application/lzx","lzx"],["application/mac-binary","bin"],["application/mac-binhex","hqx"],["application/mac-binhex40","hqx"],["application/mac-compactpro","cpt"],["application/macbinary","bin"],["application/mads+xml","mads"],["application/marc","mrc"],["application/marcxml+xml","mrcx"],["application/mathematica","ma"],["application/mathml+xml","mathml"],["application/mbedlet","mbd"],["application/mbox","mbox"],["application/mcad","mcd"],["application/mediaservercontrol+xml","mscml"],["application/metalink4+xml","meta4"],["application/mets+xml","mets"],["application/mime","aps"],["application/mods+xml","mods"],["application/mp21","m21"],["application/mp4","mp4"],["application/mspowerpoint",["ppt","pot","pps","ppz"]],["application/msword",["doc","dot","w6w","wiz","word"]],["application/mswrite","wri"],["application/mxf","mxf"],["application/netmc","mcp"],["application/octet-stream",["*"]],["application/oda","oda"],["application/oebps-package+xml","opf"],["application/ogg","ogx"],["application/olescript","axs"],["application/onenote","onetoc"],["application/patch-ops-error+xml","xer"],["application/pdf","pdf"],["application/pgp-encrypted","asc"],["application/pgp-signature","pgp"],["application/pics-rules","prf"],["application/pkcs-12","p12"],["application/pkcs-crl","crl"],["application/pkcs10","p10"],["application/pkcs7-mime",["p7c","p7m"]],["application/pkcs7-signature","p7s"],["application/pkcs8","p8"],["application/pkix-attr-cert","ac"],["application/pkix-cert",["cer","crt"]],["application/pkix-crl","crl"],["application/pkix-pkipath","pkipath"],["application/pkixcmp","pki"],["application/plain","text"],["application/pls+xml","pls"],["application/postscript",["ps","ai","eps"]],["application/powerpoint","ppt"],["application/pro_eng",["part","prt"]],["application/prs.cww","cww"],["application/pskc+xml","pskcxml"],["application/rdf+xml","rdf"],["application/reginfo+xml","rif"],["application/relax-ng-compact-syntax","rnc"],["application/resource-lists+xml","rl"],["application/resource-lists-diff+xml","rld"],["application/ringing-tones","rng"],["application/rls-services+xml","rs"],["application/rsd+xml","rsd"],["application/rss+xml","xml"],["application/rtf",["rtf","rtx"]],["application/sbml+xml","sbml"],["application/scvp-cv-request","scq"],["application/scvp-cv-response","scs"],["application/scvp-vp-request","spq"],["application/scvp-vp-response","spp"],["application/sdp","sdp"],["application/sea","sea"],["application/set","set"],["application/set-payment-initiation","setpay"],["application/set-registration-initiation","setreg"],["application/shf+xml","shf"],["application/sla","stl"],["application/smil",["smi","smil"]],["application/smil+xml","smi"],["application/solids","sol"],["application/sounder","sdr"],["application/sparql-query","rq"],["application/sparql-results+xml","srx"],["application/srgs","gram"],["application/srgs+xml","grxml"],["application/sru+xml","sru"],["application/ssml+xml","ssml"],["application/step",["step","stp"]],["application/streamingmedia","ssm"],["application/tei+xml","tei"],["application/thraud+xml","tfi"],["application/timestamped-data","tsd"],["application/toolbook","tbk"],["application/vda","vda"],["application/vnd.3gpp.pic-bw-large","plb"],["application/vnd.3gpp.pic-bw-small","psb"],["application/vnd.3gpp.pic-bw-var","pvb"],["application/vnd.3gpp2.tcap","tcap"],["application/vnd.3m.post-it-notes","pwn"],["application/vnd.accpac.simply.aso","aso"],["application/vnd.accpac.simply.imp","imp"],["application/vnd.acucobol","acu"],["application/vnd.acucorp","atc"],["application/vnd.adobe.air-application-installer-package+zip","air"],["application/vnd.adobe.fxp","fxp"],["application/vnd.adobe.xdp+xml","xdp"],["application/vnd.adobe.xfdf","xfdf"],["application/vnd.ahead.space","ahead"],["application/vnd.airzip.filesecure.azf","azf"],["application/vnd.airzip.filesecure.azs","azs"],["application/vnd.amazon.ebook","azw"],["application/vnd.americandynamics.acc","acc"],["application/vnd.amiga.ami","ami"],["application/vnd.android.package-archive","apk"],["application/vnd.anser-web-certificate-issue-initiation","cii"],["application/vnd.anser-web-funds-transfer-initiation","fti"],["application/vnd.antix.game-component","atx"],["application/vnd.apple.installer+xml","mpkg"],["application/vnd.apple.mpegurl","m3u8"],["application/vnd.aristanetworks.swi","swi"],["application/vnd.audiograph","aep"],["application/vnd.blueice.multipass","mpm"],["application/vnd.bmi","bmi"],["application/vnd.businessobjects","rep"],["application/vnd.chemdraw+xml","cdxml"],["application/vnd.chipnuts.karaoke-mmd","mmd"],["application/vnd.cinderella","cdy"],["application/vnd.claymore","cla"],["application/vnd.cloanto.rp9","rp9"],["application/vnd.clonk.c4group","c4g"],["application/vnd.cluetrust.cartomobile-config","c11amc"],["application/vnd.cluetrust.cartomobile-config-pkg","c11amz"],["application/vnd.commonspace","csp"],["application/vnd.contact.cmsg","cdbcmsg"],["application/vnd.cosmocaller","cmc"],["application/vnd.crick.clicker","clkx"],["application/vnd.crick.clicker.keyboard","clkk"],["application/vnd.crick.clicker.palette","clkp"],["application/vnd.crick.clicker.template","clkt"],["application/vnd.crick.clicker.wordbank","clkw"],["application/vnd.criticaltools.wbs+xml","wbs"],["application/vnd.ctc-posml","pml"],["application/vnd.cups-ppd","ppd"],["application/vnd.curl.car","car"],["application/vnd.curl.pcurl","pcurl"],["application/vnd.data-vision.rdz","rdz"],["application/vnd.denovo.fcselayout-link","fe_launch"],["application/vnd.dna","dna"],["application/vnd.dolby.mlp","mlp"],["application/vnd.dpgraph","dpg"],["application/vnd.dreamfactory","dfac"],["application/vnd.dvb.ait","ait"],["application/vnd.dvb.service","svc"],["application/vnd.dynageo","geo"],["application/vnd.ecowin.chart","mag"],["application/vnd.enliven","nml"],["application/vnd.epson.esf","esf"],["application/vnd.epson.msf","msf"],["application/vnd.epson.quickanime","qam"],["application/vnd.epson.salt","slt"],["application/vnd.epson.ssf","ssf"],["application/vnd.eszigno3+xml","es3"],["application/vnd.ezpix-album","ez2"],["application/vnd.ezpix-package","ez3"],["application/vnd.fdf","fdf"],["application/vnd.fdsn.seed","seed"],["application/vnd.flographit","gph"],["application/vnd.fluxtime.clip","ftc"],["application/vnd.framemaker","fm"],["application/vnd.frogans.fnc","fnc"],["application/vnd.frogans.ltf","ltf"],["application/vnd.fsc.weblaunch","fsc"],["application/vnd.fujitsu.oasys","oas"],["application/vnd.fujitsu.oasys2","oa2"],["application/vnd.fujitsu.oasys3","oa3"],["application/vnd.fujitsu.oasysgp","fg5"],["application/vnd.fujitsu.oasysprs","bh2"],["application/vnd.fujixerox.ddd","ddd"],["application/vnd.fujixerox.docuworks","xdw"],["application/vnd.fujixerox.docuworks.binder","xbd"],["application/vnd.fuzzysheet","fzs"],["application/vnd.genomatix.tuxedo","txd"],["application/vnd.geogebra.file","ggb"],["application/vnd.geogebra.tool","ggt"],["application/vnd.geometry-explorer","gex"],["application/vnd.geonext","gxt"],["application/vnd.geoplan","g2w"],["application/vnd.geospace","g3w"],["application/vnd.gmx","gmx"],["application/vnd.google-earth.kml+xml","kml"],["application/vnd.google-earth.kmz","kmz"],["application/vnd.grafeq","gqf"],["application/vnd.groove-account","gac"],["application/vnd.groove-help","ghf"],["application/vnd.groove-identity-message","gim"],["application/vnd.groove-injector","grv"],["application/vnd.groove-tool-message","gtm"],["application/vnd.groove-tool-template","tpl"],["application/vnd.groove-vcard","vcg"],["application/vnd.hal+xml","hal"],["application/vnd.handheld-entertainment+xml","zmm"],["application/vnd.hbci","hbci"],["application/vnd.hhe.lesson-player","les"],["application/vnd.hp-hpgl",["hgl","hpg","hpgl"]],["application/vnd.hp-hpid","hpid"],["application/vnd.hp-hps","hps"],["application/vnd.hp-jlyt","jlt"],["application/vnd.hp-pcl","pcl"],["application/vnd.hp-pclxl","pclxl"],["application/vnd.hydrostatix.sof-data","sfd-hdstx"],["application/vnd.hzn-3d-crossword","x3d"],["application/vnd.ibm.minipay","mpy"],["application/vnd.ibm.modcap","afp"],["application/vnd.ibm.rights-management","irm"],["application/vnd.ibm.secure-container","sc"],["application/vnd.iccprofile","icc"],["application/vnd.igloader","igl"],["application/vnd.immervision-ivp","ivp"],["application/vnd.immervision-ivu","ivu"],["application/vnd.insors.igm","igm"],["application/vnd.intercon.formnet","xpw"],["application/vnd.intergeo","i2g"],["application/vnd.intu.qbo","qbo"],["application/vnd.intu.qfx","qfx"],["application/vnd.ipunplugged.rcprofile","rcprofile"],["application/vnd.irepository.package+xml","irp"],["application/vnd.is-xpr","xpr"],["application/vnd.isac.fcs","fcs"],["application/vnd.jam","jam"],["application/vnd.jcp.javame.midlet-rms","rms"],["application/vnd.jisp","jisp"],["application/vnd.joost.joda-archive","joda"],["application/vnd.kahootz","ktz"],["application/vnd.kde.karbon","karbon"],["application/vnd.kde.kchart","chrt"],["application/vnd.kde.kformula","kfo"],["application/vnd.kde.kivio","flw"],["application/vnd.kde.kontour","kon"],["application/vnd.kde.kpresenter","kpr"],["application/vnd.kde.kspread","ksp"],["application/vnd.kde.kword","kwd"],["application/vnd.kenameaapp","htke"],["application/vnd.kidspiration","kia"],["application/vnd.kinar","kne"],["application/vnd.koan","skp"],["application/vnd.kodak-descriptor","sse"],["application/vnd.las.las+xml","lasxml"],["application/vnd.llamagraphics.life-balance.desktop","lbd"],["application/vnd.llamagraphics.life-balance.exchange+xml","lbe"],["application/vnd.lotus-1-2-3","123"],["application/vnd.lotus-approach","apr"],["application/vnd.lotus-freelance","pre"],["application/vnd.lotus-notes","nsf"],["application/vnd.lotus-organizer","org"],["application/vnd.lotus-screencam","scm"],["application/vnd.lotus-wordpro","lwp"],["application/vnd.macports.portpkg","portpkg"],["application/vnd.mcd","mcd"],["application/vnd.medcalcdata","mc1"],["application/vnd.mediastation.cdkey","cdkey"],["application/vnd.mfer","mwf"],["application/vnd.mfmp","mfm"],["application/vnd.micrografx.flo","flo"],["application/vnd.micrografx.igx","igx"],["application/vnd.mif","mif"],["application/vnd.mobius.daf","daf"],["application/vnd.mobius.dis","dis"],["application/vnd.mobius.mbk","mbk"],["application/vnd.mobius.mqy","mqy"],["application/vnd.mobius.msl","msl"],["application/vnd.mobius.plc","plc"],["application/vnd.mobius.txf","txf"],["application/vnd.mophun.application","mpn"],["application/vnd.mophun.certificate","mpc"],["application/vnd.mozilla.xul+xml","xul"],["application/vnd.ms-artgalry","cil"],["application/vnd.ms-cab-compressed","cab"],["application/vnd.ms-excel",["xls","xla","xlc","xlm","xlt","xlw","xlb","xll"]],["application/vnd.ms-excel.addin.macroenabled.12","xlam"],["application/vnd.ms-excel.sheet.binary.macroenabled.12","xlsb"],["application/vnd.ms-excel.sheet.macroenabled.12","xlsm"],["application/vnd.ms-excel.template.macroenabled.12","xltm"],["application/vnd.ms-fontobject","eot"],["application/vnd.ms-htmlhelp","chm"],["application/vnd.ms-ims","ims"],["application/vnd.ms-lrm","lrm"],["application/vnd.ms-officetheme","thmx"],["application/vnd.ms-outlook","msg"],["application/vnd.ms-pki.certstore","sst"],["application/vnd.ms-pki.pko","pko"],["application/vnd.ms-pki.seccat","cat"],["application/vnd.ms-pki.stl","stl"],["application/vnd.ms-pkicertstore","sst"],["application/vnd.ms-pkiseccat","cat"],["application/vnd.ms-pkistl","stl"],["application/vnd.ms-powerpoint",["ppt","pot","pps","ppa","pwz"]],["application/vnd.ms-powerpoint.addin.macroenabled.12","ppam"],["application/vnd.ms-powerpoint.presentation.macroenabled.12","pptm"],["application/vnd.ms-powerpoint.slide.macroenabled.12","sldm"],["application/vnd.ms-powerpoint.slideshow.macroenabled.12","ppsm"],["application/vnd.ms-powerpoint.template.macroenabled.12","potm"],["application/vnd.ms-project","mpp"],["application/vnd.ms-word.document.macroenabled.12","docm"],["application/vnd.ms-word.template.macroenabled.12","dotm"],["application/vnd.ms-works",["wks","wcm","wdb","wps"]],["application/vnd.ms-wpl","wpl"],["application/vnd.ms-xpsdocument","xps"],["application/vnd.mseq","mseq"],["application/vnd.musician","mus"],["application/vnd.muvee.style","msty"],["application/vnd.neurolanguage.nlu","nlu"],["application/vnd.noblenet-directory","nnd"],["application/vnd.noblenet-sealer","nns"],["application/vnd.noblenet-web","nnw"],["application/vnd.nokia.configuration-message","ncm"],["application/vnd.nokia.n-gage.data","ngdat"],["application/vnd.nokia.n-gage.symbian.install","n-gage"],["application/vnd.nokia.radio-preset","rpst"],["application/vnd.nokia.radio-presets","rpss"],["application/vnd.nokia.ringing-tone","rng"],["application/vnd.novadigm.edm","edm"],["application/vnd.novadigm.edx","edx"],["application/vnd.novadigm.ext","ext"],["application/vnd.oasis.opendocument.chart","odc"],["application/vnd.oasis.opendocument.chart-template","otc"],["application/vnd.oasis.opendocument.database","odb"],["application/vnd.oasis.opendocument.formula","odf"],["application/vnd.oasis.opendocument.formula-template","odft"],["application/vnd.oasis.opendocument.graphics","odg"],["application/vnd.oasis.opendocument.graphics-template","otg"],["application/vnd.oasis.opendocument.image","odi"],["application/vnd.oasis.opendocument.image-template","oti"],["application/vnd.oasis.opendocument.presentation","odp"],["application/vnd.oasis.opendocument.presentation-template","otp"],["application/vnd.oasis.opendocument.spreadsheet","ods"],["application/vnd.oasis.opendocument.spreadsheet-template","ots"],["application/vnd.oasis.opendocument.text","odt"],["application/vnd.oasis.opendocument.text-master","odm"],["application/vnd.oasis.opendocument.text-template","ott"],["application/vnd.oasis.opendocument.text-web","oth"],["application/vnd.olpc-sugar","xo"],["application/vnd.oma.dd2+xml","dd2"],["application/vnd.openofficeorg.extension","oxt"],["application/vnd.openxmlformats-officedocument.presentationml.presentation","pptx"],["application/vnd.openxmlformats-officedocument.presentationml.slide","sldx"],["application/vnd.openxmlformats-officedocument.presentationml.slideshow","ppsx"],["application/vnd.openxmlformats-officedocument.presentationml.template","potx"],["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet","xlsx"],["application/vnd.openxmlformats-officedocument.spreadsheetml.template","xltx"],["application/vnd.openxmlformats-officedocument.wordprocessingml.document","docx"],["application/vnd.openxmlformats-officedocument.wordprocessingml.template","dotx"],["application/vnd.osgeo.mapguide.package","mgp"],["application/vnd.osgi.dp","dp"],["application/vnd.palm","pdb"],["application/vnd.pawaafile","paw"],["application/vnd.pg.format","str"],["application/vnd.pg.osasli","ei6"],["application/vnd.picsel","efif"],["application/vnd.pmi.widget","wg"],["application/vnd.pocketlearn","plf"],["application/vnd.powerbuilder6","pbd"],["application/vnd.previewsystems.box","box"],["application/vnd.proteus.magazine","mgz"],["application/vnd.publishare-delta-tree","qps"],["application/vnd.pvi.ptid1","ptid"],["application/vnd.quark.quarkxpress","qxd"],["application/vnd.realvnc.bed","bed"],["application/vnd.recordare.musicxml","mxl"],["application/vnd.recordare.musicxml+xml","musicxml"],["application/vnd.rig.cryptonote","cryptonote"],["application/vnd.rim.cod","cod"],["application/vnd.rn-realmedia","rm"],["application/vnd.rn-realplayer","rnx"],["application/vnd.route66.link66+xml","link66"],["application/vnd.sailingtracker.track","st"],["application/vnd.seemail","see"],["application/vnd.sema","sema"],["application/vnd.semd","semd"],["application/vnd.semf","semf"],["application/vnd.shana.informed.formdata","ifm"],["application/vnd.shana.informed.formtemplate","itp"],["application/vnd.shana.informed.interchange","iif"],["application/vnd.shana.informed.package","ipk"],["application/vnd.simtech-mindmapper","twd"],["application/vnd.smaf","mmf"],["application/vnd.smart.teacher","teacher"],["application/vnd.solent.sdkm+xml","sdkm"],["application/vnd.spotfire.dxp","dxp"],["application/vnd.spotfire.sfs","sfs"],["application/vnd.stardivision.calc","sdc"],["application/vnd.stardivision.draw","sda"],["application/vnd.stardivision.impress","sdd"],["application/vnd.stardivision.math","smf"],["application/vnd.stardivision.writer","sdw"],["application/vnd.stardivision.writer-global","sgl"],["application/vnd.stepmania.stepchart","sm"],["application/vnd.sun.xml.calc","sxc"],["application/vnd.sun.xml.calc.template","stc"],["application/vnd.sun.xml.draw","sxd"],["application/vnd.sun.xml.draw.template","std"],["application/vnd.sun.xml.impress","sxi"],["application/vnd.sun.xml.impress.template","sti"],["application/vnd.sun.xml.math","sxm"],["application/vnd.sun.xml.writer","sxw"],["application/vnd.sun.xml.writer.global","sxg"],["application/vnd.sun.xml.writer.template","stw"],["application/vnd.sus-calendar","sus"],["application/vnd.svd","svd"],["application/vnd.symbian.install","sis"],["application/vnd.syncml+xml","xsm"],["application/vnd.syncml.dm+wbxml","bdm"],["application/vnd.syncml.dm+xml","xdm"],["application/vnd.tao.intent-module-archive","tao"],["application/vnd.tmobile-livetv","tmo"],["application/vnd.trid.tpt","tpt"],["application/vnd.triscape.mxs","mxs"],["application/vnd.trueapp","tra"],["application/vnd.ufdl","ufd"],["application/vnd.uiq.theme","utz"],["application/vnd.umajin","umj"],["application/vnd.unity","unityweb"],["application/vnd.uoml+xml","uoml"],["application/vnd.vcx","vcx"],["application/vnd.visio","vsd"],["application/vnd.visionary","vis"],["application/vnd.vsf","vsf"],["application/vnd.wap.wbxml","wbxml"],["application/vnd.wap.wmlc","wmlc"],["application/vnd.wap.wmlscriptc","wmlsc"],["application/vnd.webturbo","wtb"],["application/vnd.wolfram.player","nbp"],["application/vnd.wordperfect","wpd"],["application/vnd.wqd","wqd"],["application/vnd.wt.stf","stf"],["application/vnd.xara",["web","xar"]],["application/vnd.xfdl","xfdl"],["application/vnd.yamaha.hv-dic","hvd"],["application/vnd.yamaha.hv-script","hvs"],["application/vnd.yamaha.hv-voice","hvp"],["application/vnd.yamaha.openscoreformat","osf"],["application/vnd.yamaha.openscoreformat.osfpvg+xml","osfpvg"],["application/vnd.yamaha.smaf-audio","saf"],["application/vnd.yamaha.smaf-phrase","spf"],["application/vnd.yellowriver-custom-menu","cmp"],["application/vnd.zul","zir"],["application/vnd.zzazz.deck+xml","zaz"],["application/vocaltec-media-desc","vmd"],["application/vocaltec-media-file","vmf"],["application/voicexml+xml","vxml"],["application/widget","wgt"],["application/winhlp","hlp"],["application/wordperfect",["wp","wp5","wp6","wpd"]],["application/wordperfect6.0",["w60","wp5"]],["application/wordperfect6.1","w61"],["application/wsdl+xml","wsdl"],["application/wspolicy+xml","wspolicy"],["application/x-123","wk1"],["application/x-7z-compressed","7z"],["application/x-abiword","abw"],["application/x-ace-compressed","ace"],["application/x-aim","aim"],["application/x-authorware-bin","aab"],["application/x-authorware-map","aam"],["application/x-authorware-seg","aas"],["application/x-bcpio","bcpio"],["application/x-binary","bin"],["application/x-binhex40","hqx"],["application/x-bittorrent","torrent"],["application/x-bsh",["bsh","sh","shar"]],["application/x-bytecode.elisp","elc"],["application/x-bytecode.python","pyc"],["application/x-bzip","bz"],["application/x-bzip2",["boz","bz2"]],["application/x-cdf","cdf"],["application/x-cdlink","vcd"],["application/x-chat",["cha","chat"]],["application/x-chess-pgn","pgn"],["application/x-cmu-raster","ras"],["application/x-cocoa","cco"],["application/x-compactpro","cpt"],["application/x-compress","z"],["application/x-compressed",["tgz","gz","z","zip"]],["application/x-conference","nsc"],["application/x-cpio","cpio"],["application/x-cpt","cpt"],["application/x-csh","csh"],["application/x-debian-package","deb"],["application/x-deepv","deepv"],["application/x-director",["dir","dcr","dxr"]],["application/x-doom","wad"],["application/x-dtbncx+xml","ncx"],["application/x-dtbook+xml","dtb"],["application/x-dtbresource+xml","res"],["application/x-dvi","dvi"],["application/x-elc","elc"],["application/x-envoy",["env","evy"]],["application/x-esrehber","es"],["application/x-excel",["xls","xla","xlb","xlc","xld","xlk","xll","xlm","xlt","xlv","xlw"]],["application/x-font-bdf","bdf"],["application/x-font-ghostscript","gsf"],["application/x-font-linux-psf","psf"],["application/x-font-otf","otf"],["application/x-font-pcf","pcf"],["application/x-font-snf","snf"],["application/x-font-ttf","ttf"],["application/x-font-type1","pfa"],["application/x-font-woff","woff"],["application/x-frame","mif"],["application/x-freelance","pre"],["application/x-futuresplash","spl"],["application/x-gnumeric","gnumeric"],["application/x-gsp","gsp"],["application/x-gss","gss"],["application/x-gtar","gtar"],["application/x-gzip",["gz","gzip"]],["application/x-hdf","hdf"],["application/x-helpfile",["help","hlp"]],["application/x-httpd-imap","imap"],["application/x-ima","ima"],["application/x-internet-signup",["ins","isp"]],["application/x-internett-signup","ins"],["application/x-inventor","iv"],["application/x-ip2","ip"],["application/x-iphone","iii"],["application/x-java-class","class"],["application/x-java-commerce","jcm"],["application/x-java-jnlp-file","jnlp"],["application/x-javascript","js"],["application/x-koan",["skd","skm","skp","skt"]],["application/x-ksh","ksh"],["application/x-latex",["latex","ltx"]],["application/x-lha","lha"],["application/x-lisp","lsp"],["application/x-livescreen","ivy"],["application/x-lotus","wq1"],["application/x-lotusscreencam","scm"],["application/x-lzh","lzh"],["application/x-lzx","lzx"],["application/x-mac-binhex40","hqx"],["application/x-macbinary","bin"],["application/x-magic-cap-package-1.0","mc$"],["application/x-mathcad","mcd"],["application/x-meme","mm"],["application/x-midi",["mid","midi"]],["application/x-mif","mif"],["application/x-mix-transfer","nix"],["application/x-mobipocket-ebook","prc"],["application/x-mplayer2","asx"],["application/x-ms-application","application"],["application/x-ms-wmd","wmd"],["application/x-ms-wmz","wmz"],["application/x-ms-xbap","xbap"],["application/x-msaccess","mdb"],["application/x-msbinder","obd"],["application/x-mscardfile","crd"],["application/x-msclip","clp"],["application/x-msdownload",["exe","dll"]],["application/x-msexcel",["xls","xla","xlw"]],["application/x-msmediaview",["mvb","m13","m14"]],["application/x-msmetafile","wmf"],["application/x-msmoney","mny"],["application/x-mspowerpoint","ppt"],["application/x-mspublisher","pub"],["application/x-msschedule","scd"],["application/x-msterminal","trm"],["application/x-mswrite","wri"],["application/x-navi-animation","ani"],["application/x-navidoc","nvd"],["application/x-navimap","map"],["application/x-navistyle","stl"],["application/x-netcdf",["cdf","nc"]],["application/x-newton-compatible-pkg","pkg"],["application/x-nokia-9000-communicator-add-on-software","aos"],["application/x-omc","omc"],["application/x-omcdatamaker","omcd"],["application/x-omcregerator","omcr"],["application/x-pagemaker",["pm4","pm5"]],["application/x-pcl","pcl"],["application/x-perfmon",["pma","pmc","pml","pmr","pmw"]],["application/x-pixclscript","plx"],["application/x-pkcs10","p10"],["application/x-pkcs12",["p12","pfx"]],["application/x-pkcs7-certificates",["p7b","spc"]],["application/x-pkcs7-certreqresp","p7r"],["application/x-pkcs7-mime",["p7m","p7c"]],["application/x-pkcs7-signature",["p7s","p7a"]],["application/x-pointplus","css"],["application/x-portable-anymap","pnm"],["application/x-project",["mpc","mpt","mpv","mpx"]],["application/x-qpro","wb1"],["application/x-rar-compressed","rar"],["application/x-rtf","rtf"],["application/x-sdp","sdp"],["application/x-sea","sea"],["application/x-seelogo","sl"],["application/x-sh","sh"],["application/x-shar",["shar","sh"]],["application/x-shockwave-flash","swf"],["application/x-silverlight-app","xap"],["application/x-sit","sit"],["application/x-sprite",["spr","sprite"]],["application/x-stuffit","sit"],["application/x-stuffitx","sitx"],["application/x-sv4cpio","sv4cpio"],["application/x-sv4crc","sv4crc"],["application/x-tar","tar"],["application/x-tbook",["sbk","tbk"]],["application/x-tcl","tcl"],["application/x-tex","tex"],["application/x-tex-tfm","tfm"],["application/x-texinfo",["texi","texinfo"]],["application/x-troff",["roff","t","tr"]],["application/x-troff-man","man"],["application/x-troff-me","me"],["application/x-troff-ms","ms"],["application/x-troff-msvideo","avi"],["application/x-ustar","ustar"],["application/x-visio",["vsd","vst","vsw"]],["application/x-vnd.audioexplosion.mzz","mzz"],["application/x-vnd.ls-xpix","xpix"],["application/x-vrml","vrml"],["application/x-wais-source",["src","wsrc"]],["application/x-winhelp","hlp"],["application/x-wintalk","wtk"],["application/x-world",["wrl","svr"]],["application/x-wpwin","wpd"],["application/x-wri","wri"],["application/x-x509-ca-cert",["cer","crt","der"]],["application/x-x509-user-cert","crt"],["application/x-xfig","fig"],["application/x-xpinstall","xpi"],["application/x-zip-compressed","zip"],["application/xcap-diff+xml","xdf"],["application/xenc+xml","xenc"],["application/xhtml+xml","xhtml"],["application/xml","xml"],["application/xml-dtd","dtd"],["application/xop+xml","xop"],["application/xslt+xml","xslt"],["application/xspf+xml","xspf"],["application/xv+xml","mxml"],["application/yang","yang"],["application/yin+xml","yin"],["application/ynd.ms-pkipko","pko"],["application/zip","zip"],["audio/adpcm","adp"],["audio/aiff",["aiff","aif","aifc"]],["audio/basic",["snd","au"]],["audio/it","it"],["audio/make",["funk","my","pfunk"]],["audio/make.my.funk","pfunk"],["audio/mid",["mid","rmi"]],["audio/midi",["midi","kar","mid"]],["audio/mod","mod"],["audio/mp4","mp4a"],["audio/mpeg",["mpga","mp3","m2a","mp2","mpa","mpg"]],["audio/mpeg3","mp3"],["audio/nspaudio",["la","lma"]],["audio/ogg","oga"],["audio/s3m","s3m"],["audio/tsp-audio","tsi"],["audio/tsplayer","tsp"],["audio/vnd.dece.audio","uva"],["audio/vnd.digital-winds","eol"],["audio/vnd.dra","dra"],["audio/vnd.dts","dts"],["audio/vnd.dts.hd","dtshd"],["audio/vnd.lucent.voice","lvp"],["audio/vnd.ms-playready.media.pya","pya"],["audio/vnd.nuera.ecelp4800","ecelp4800"],["audio/vnd.nuera.ecelp7470","ecelp7470"],["audio/vnd.nuera.ecelp9600","ecelp9600"],["audio/vnd.qcelp","qcp"],["audio/vnd.rip","rip"],["audio/voc","voc"],["audio/voxware","vox"],["audio/wav","wav"],["audio/webm","weba"],["audio/x-aac","aac"],["audio/x-adpcm","snd"],["audio/x-aiff",["aiff","aif","aifc"]],["audio/x-au","au"],["audio/x-gsm",["gsd","gsm"]],["audio/x-jam","jam"],["audio/x-liveaudio","lam"],["audio/x-mid",["mid","midi"]],["audio/x-midi",["midi","mid"]],["audio/x-mod","mod"],["audio/x-mpeg","mp2"],["audio/x-mpeg-3","mp3"],["audio/x-mpegurl","m3u"],["audio/x-mpequrl","m3u"],["audio/x-ms-wax","wax"],["audio/x-ms-wma","wma"],["audio/x-nspaudio",["la","lma"]],["audio/x-pn-realaudio",["ra","ram","rm","rmm","rmp"]],["audio/x-pn-realaudio-plugin",["ra","rmp","rpm"]],["audio/x-psid","sid"],["audio/x-realaudio","ra"],["audio/x-twinvq","vqf"],["audio/x-twinvq-plugin",["vqe","vql"]],["audio/x-vnd.audioexplosion.mjuicemediafile","mjf"],["audio/x-voc","voc"],["audio/x-wav","wav"],["audio/xm","xm"],["chemical/x-cdx","cdx"],["chemical/x-cif","cif"],["chemical/x-cmdf","cmdf"],["chemical/x-cml","cml"],["chemical/x-csml","csml"],["chemical/x-pdb",["pdb","xyz"]],["chemical/x-xyz","xyz"],["drawing/x-dwf","dwf"],["i-world/i-vrml","ivr"],["image/bmp",["bmp","bm"]],["image/cgm","cgm"],["image/cis-cod","cod"],["image/cmu-raster",["ras","rast"]],["image/fif","fif"],["image/florian",["flo","turbot"]],["image/g3fax","g3"],["image/gif","gif"],["image/ief",["ief","iefs"]],["image/jpeg",["jpeg","jpe","jpg","jfif","jfif-tbnl"]],["image/jutvision","jut"],["image/ktx","ktx"],["image/naplps",["nap","naplps"]],["image/pict",["pic","pict"]],["image/pipeg","jfif"],["image/pjpeg",["jfif","jpe","jpeg","jpg"]],["image/png",["png","x-png"]],["image/prs.btif","btif"],["image/svg+xml","svg"],["image/tiff",["tif","tiff"]],["image/vasa","mcf"],["image/vnd.adobe.photoshop","psd"],["image/vnd.dece.graphic","uvi"],["image/vnd.djvu","djvu"],["image/vnd.dvb.subtitle","sub"],["image/vnd.dwg",["dwg","dxf","svf"]],["image/vnd.dxf","dxf"],["image/vnd.fastbidsheet","fbs"],["image/vnd.fpx","fpx"],["image/vnd.fst","fst"],["image/vnd.fujixerox.edmics-mmr","mmr"],["image/vnd.fujixerox.edmics-rlc","rlc"],["image/vnd.ms-modi","mdi"],["image/vnd.net-fpx",["fpx","npx"]],["image/vnd.rn-realflash","rf"],["image/vnd.rn-realpix","rp"],["image/vnd.wap.wbmp","wbmp"],["image/vnd.xiff","xif"],["image/webp","webp"],["image/x-cmu-raster","ras"],["image/x-cmx","cmx"],["image/x-dwg",["dwg","dxf","svf"]],["image/x-freehand","fh"],["image/x-icon","ico"],["image/x-jg","art"],["image/x-jps","jps"],["image/x-niff",["niff","nif"]],["image/x-pcx","pcx"],["image/x-pict",["pct","pic"]],["image/x-portable-anymap","pnm"],["image/x-portable-bitmap","pbm"],["image/x-portable-graymap","pgm"],["image/x-portable-greymap","pgm"],["image/x-portable-pixmap","ppm"],["image/x-quicktime",["qif","qti","qtif"]],["image/x-rgb","rgb"],["image/x-tiff",["tif","tiff"]],["image/x-windows-bmp","bmp"],["image/x-xbitmap","xbm"],["image/x-xbm","xbm"],["image/x-xpixmap",["xpm","pm"]],["image/x-xwd","xwd"],["image/x-xwindowdump","xwd"],["image/xbm","xbm"],["image/xpm","xpm"],["message/rfc822",["eml","mht","mhtml","nws","mime"]],["model/iges",["iges","igs"]],["model/mesh","msh"],["model/vnd.collada+xml","dae"],["model/vnd.dwf","dwf"],["model/vnd.gdl","gdl"],["model/vnd.gtw","gtw"],["model/vnd.mts","mts"],["model/vnd.vtu","vtu"],["model/vrml",["vrml","wrl","wrz"]],["model/x-pov","pov"],["multipart/x-gzip","gzip"],["multipart/x-ustar","ustar"],["multipart/x-zip","zip"],["music/crescendo",["mid","midi"]],["music/x-karaoke","kar"],["paleovu/x-pv","pvu"],["text/asp","asp"],["text/calendar","ics"],["text/css","css"],["text/csv","csv"],["text/ecmascript","js"],["text/h323","323"],["text/html",["html","htm","stm","acgi","htmls","htx","shtml"]],["text/iuls","uls"],["text/javascript","js"],["text/mcf","mcf"],["text/n3","n3"],["text/pascal","pas"],["text/plain",["txt","bas","c","h","c++","cc","com","conf","cxx","def","f","f90","for","g","hh","idc","jav","java","list","log","lst","m","mar","pl","sdml","text"]],["text/plain-bas","par"],["text/prs.lines.tag","dsc"],["text/richtext",["rtx","rt","rtf"]],["text/scriplet","wsc"],["text/scriptlet","sct"],["text/sgml",["sgm","sgml"]],["text/tab-separated-values","tsv"],["text/troff","t"],["text/turtle","ttl"],["text/uri-list",["uni","unis","uri","uris"]],["text/vnd.abc","abc"],["text/vnd.curl","curl"],["text/vnd.curl.dcurl","dcurl"],["text/vnd.curl.mcurl","mcurl"],["text/vnd.curl.scurl","scurl"],["text/vnd.fly","fly"],["text/vnd.fmi.flexstor","flx"],["text/vnd.graphviz","gv"],["text/vnd.in3d.3dml","3dml"],["text/vnd.in3d.spot","spot"],["text/vnd.rn-realtext","rt"],["text/vnd.sun.j2me.app-descriptor","jad"],["text/vnd.wap.wml","wml"],["text/vnd.wap.wmlscript","wmls"],["text/webviewhtml","htt"],["text/x-asm",["asm","s"]],["text/x-audiosoft-intra","aip"],["text/x-c",["c","cc","cpp"]],["text/x-component","htc"],["text/x-fortran",["for","f","f77","f90"]],["text/x-h",["h","hh"]],["text/x-java-source",["java","jav"]],["text/x-java-source,java","java"],["text/x-la-asf","lsx"],["text/x-m","m"],["text/x-pascal","p"],["text/x-script","hlb"],["text/x-script.csh","csh"],["text/x-script.elisp","el"],["text/x-script.guile","scm"],["text/x-script.ksh","ksh"],["text/x-script.lisp","lsp"],["text/x-script.perl","pl"],["text/x-script.perl-module","pm"],["text/x-script.phyton","py"],["text/x-script.rexx","rexx"],["text/x-script.scheme","scm"],["text/x-script.sh","sh"],["text/x-script.tcl","tcl"],["text/x-script.tcsh","tcsh"],["text/x-script.zsh","zsh"],["text/x-server-parsed-html",["shtml","ssi"]],["text/x-setext","etx"],["text/x-sgml",["sgm","sgml"]],["text/x-speech",["spc","talk"]],["text/x-uil","uil"],["text/x-uuencode",["uu","uue"]],["text/x-vcalendar","vcs"],["text/x-vcard","vcf"],["text/xml","xml"],["video/3gpp","3gp"],["video/3gpp2","3g2"],["video/animaflex","afl"],["video/avi","avi"],["video/avs-video","avs"],["video/dl","dl"],["video/fli","fli"],["video/gl","gl"],["video/h261","h261"],["video/h263","h263"],["video/h264","h264"],["video/jpeg","jpgv"],["video/jpm","jpm"],["video/mj2","mj2"],["video/mp4","mp4"],["video/mpeg",["mpeg","mp2","mpa","mpe","mpg","mpv2","m1v","m2v","mp3"]],["video/msvideo","avi"],["video/ogg","ogv"],["video/quicktime",["mov","qt","moov"]],["video/vdo","vdo"],["video/vivo",["viv","vivo"]],["video/vnd.dece.hd","uvh"],["video/vnd.dece.mobile","uvm"],["video/vnd.dece.pd","uvp"],["video/vnd.dece.sd","uvs"],["video/vnd.dece.video","uvv"],["video/vnd.fvt","fvt"],["video/vnd.mpegurl","mxu"],["video/vnd.ms-playready.media.pyv","pyv"],["video/vnd.rn-realvideo","rv"],["video/vnd.uvvu.mp4","uvu"],["video/vnd.vivo",["viv","vivo"]],["video/vosaic","vos"],["video/webm","webm"],["video/x-amt-demorun","xdr"],["video/x-amt-showrun","xsr"],["video/x-atomic3d-feature","fmf"],["video/x-dl","dl"],["video/x-dv",["dif","dv"]],["video/x-f4v","f4v"],["video/x-fli","fli"],["video/x-flv","flv"],["video/x-gl","gl"],["video/x-isvideo","isu"],["video/x-la-asf",["lsf","lsx"]],["video/x-m4v","m4v"],["video/x-motion-jpeg","mjpg"],["video/x-mpeg",["mp3","mp2"]],["video/x-mpeq2a","mp2"],["video/x-ms-asf",["asf","asr","asx"]],["video/x-ms-asf-plugin","asx"],["video/x-ms-wm","wm"],["video/x-ms-wmv","wmv"],["video/x-ms-wmx","wmx"],["video/x-ms-wvx","wvx"],["video/x-msvideo","avi"],["video/x-qtc","qtc"],["video/x-scm","scm"],["video/x-sgi-movie",["movie","mv"]],["windows/metafile","wmf"],["www/mime","mime"],["x-conference/x-cooltalk","ice"],["x-music/x-midi",["mid","midi"]],["x-world/x-3dmf",["3dm","3dmf","qd3","qd3d"]],["x-world/x-svr","svr"],["x-world/x-vrml",["flr","vrml","wrl","wrz","xaf","xof"]],["x-world/x-vrt","vrt"],["xgl/drawing","xgz"],["xgl/movie","xmz"]])
;const Ce=new Map([["123","application/vnd.lotus-1-2-3"],["323","text/h323"],["*","application/octet-stream"],["3dm","x-world/x-3dmf"],["3dmf","x-world/x-3dmf"],["3dml","text/vnd.in3d.3dml"],["3g2","video/3gpp2"],["3gp","video/3gpp"],["7z","application/x-7z-compressed"],["a","application/octet-stream"],["aab","application/x-authorware-bin"],["aac","audio/x-aac"],["aam","application/x-authorware-map"],["aas","application/x-authorware-seg"],["abc","text/vnd.abc"],["abw","application/x-abiword"],["ac","application/pkix-attr-cert"],["acc","application/vnd.americandynamics.acc"],["ace","application/x-ace-compressed"],["acgi","text/html"],["acu","application/vnd.acucobol"],["acx","application/internet-property-stream"],["adp","audio/adpcm"],["aep","application/vnd.audiograph"],["afl","video/animaflex"],["afp","application/vnd.ibm.modcap"],["ahead","application/vnd.ahead.space"],["ai","application/postscript"],["aif",["audio/aiff","audio/x-aiff"]],["aifc",["audio/aiff","audio/x-aiff"]],["aiff",["audio/aiff","audio/x-aiff"]],["aim","application/x-aim"],["aip","text/x-audiosoft-intra"],["air","application/vnd.adobe.air-application-installer-package+zip"],["ait","application/vnd.dvb.ait"],["ami","application/vnd.amiga.ami"],["ani","application/x-navi-animation"],["aos","application/x-nokia-9000-communicator-add-on-software"],["apk","application/vnd.android.package-archive"],["application","application/x-ms-application"],["apr","application/vnd.lotus-approach"],["aps","application/mime"],["arc","application/octet-stream"],["arj",["application/arj","application/octet-stream"]],["art","image/x-jg"],["asf","video/x-ms-asf"],["asm","text/x-asm"],["aso","application/vnd.accpac.simply.aso"],["asp","text/asp"],["asr","video/x-ms-asf"],["asx",["video/x-ms-asf","application/x-mplayer2","video/x-ms-asf-plugin"]],["atc","application/vnd.acucorp"],["atomcat","application/atomcat+xml"],["atomsvc","application/atomsvc+xml"],["atx","application/vnd.antix.game-component"],["au",["audio/basic","audio/x-au"]],["avi",["video/avi","video/msvideo","application/x-troff-msvideo","video/x-msvideo"]],["avs","video/avs-video"],["aw","application/applixware"],["axs","application/olescript"],["azf","application/vnd.airzip.filesecure.azf"],["azs","application/vnd.airzip.filesecure.azs"],["azw","application/vnd.amazon.ebook"],["bas","text/plain"],["bcpio","application/x-bcpio"],["bdf","application/x-font-bdf"],["bdm","application/vnd.syncml.dm+wbxml"],["bed","application/vnd.realvnc.bed"],["bh2","application/vnd.fujitsu.oasysprs"],["bin",["application/octet-stream","application/mac-binary","application/macbinary","application/x-macbinary","application/x-binary"]],["bm","image/bmp"],["bmi","application/vnd.bmi"],["bmp",["image/bmp","image/x-windows-bmp"]],["boo","application/book"],["book","application/book"],["box","application/vnd.previewsystems.box"],["boz","application/x-bzip2"],["bsh","application/x-bsh"],["btif","image/prs.btif"],["bz","application/x-bzip"],["bz2","application/x-bzip2"],["c",["text/plain","text/x-c"]],["c++","text/plain"],["c11amc","application/vnd.cluetrust.cartomobile-config"],["c11amz","application/vnd.cluetrust.cartomobile-config-pkg"],["c4g","application/vnd.clonk.c4group"],["cab","application/vnd.ms-cab-compressed"],["car","application/vnd.curl.car"],["cat",["application/vnd.ms-pkiseccat","application/vnd.ms-pki.seccat"]],["cc",["text/plain","text/x-c"]],["ccad","application/clariscad"],["cco","application/x-cocoa"],["ccxml","application/ccxml+xml,"],["cdbcmsg","application/vnd.contact.cmsg"],["cdf",["application/cdf","application/x-cdf","application/x-netcdf"]],["cdkey","application/vnd.mediastation.cdkey"],["cdmia","application/cdmi-capability"],["cdmic","application/cdmi-container"],["cdmid","application/cdmi-domain"],["cdmio","application/cdmi-object"],["cdmiq","application/cdmi-queue"],["cdx","chemical/x-cdx"],["cdxml","application/vnd.chemdraw+xml"],["cdy","application/vnd.cinderella"],["cer",["application/pkix-cert","application/x-x509-ca-cert"]],["cgm","image/cgm"],["cha","application/x-chat"],["chat","application/x-chat"],["chm","application/vnd.ms-htmlhelp"],["chrt","application/vnd.kde.kchart"],["cif","chemical/x-cif"],["cii","application/vnd.anser-web-certificate-issue-initiation"],["cil","application/vnd.ms-artgalry"],["cla","application/vnd.claymore"],["class",["application/octet-stream","application/java","application/java-byte-code","application/java-vm","application/x-java-class"]],["clkk","application/vnd.crick.clicker.keyboard"],["clkp","application/vnd.crick.clicker.palette"],["clkt","application/vnd.crick.clicker.template"],["clkw","application/vnd.crick.clicker.wordbank"],["clkx","application/vnd.crick.clicker"],["clp","application/x-msclip"],["cmc","application/vnd.cosmocaller"],["cmdf","chemical/x-cmdf"],["cml","chemical/x-cml"],["cmp","application/vnd.yellowriver-custom-menu"],["cmx","image/x-cmx"],["cod",["image/cis-cod","application/vnd.rim.cod"]],["com",["application/octet-stream","text/plain"]],["conf","text/plain"],["cpio","application/x-cpio"],["cpp","text/x-c"],["cpt",["application/mac-compactpro","application/x-compactpro","application/x-cpt"]],["crd","application/x-mscardfile"],["crl",["application/pkix-crl","application/pkcs-crl"]],["crt",["application/pkix-cert","application/x-x509-user-cert","application/x-x509-ca-cert"]],["cryptonote","application/vnd.rig.cryptonote"],["csh",["text/x-script.csh","application/x-csh"]],["csml","chemical/x-csml"],["csp","application/vnd.commonspace"],["css",["text/css","application/x-pointplus"]],["csv","text/csv"],["cu","application/cu-seeme"],["curl","text/vnd.curl"],["cww","application/prs.cww"],["cxx","text/plain"],["dae","model/vnd.collada+xml"],["daf","application/vnd.mobius.daf"],["davmount","application/davmount+xml"],["dcr","application/x-director"],["dcurl","text/vnd.curl.dcurl"],["dd2","application/vnd.oma.dd2+xml"],["ddd","application/vnd.fujixerox.ddd"],["deb","application/x-debian-package"],["deepv","application/x-deepv"],["def","text/plain"],["der","application/x-x509-ca-cert"],["dfac","application/vnd.dreamfactory"],["dif","video/x-dv"],["dir","application/x-director"],["dis","application/vnd.mobius.dis"],["djvu","image/vnd.djvu"],["dl",["video/dl","video/x-dl"]],["dll","application/x-msdownload"],["dms","application/octet-stream"],["dna","application/vnd.dna"],["doc","application/msword"],["docm","application/vnd.ms-word.document.macroenabled.12"],["docx","application/vnd.openxmlformats-officedocument.wordprocessingml.document"],["dot","application/msword"],["dotm","application/vnd.ms-word.template.macroenabled.12"],["dotx","application/vnd.openxmlformats-officedocument.wordprocessingml.template"],["dp",["application/commonground","application/vnd.osgi.dp"]],["dpg","application/vnd.dpgraph"],["dra","audio/vnd.dra"],["drw","application/drafting"],["dsc","text/prs.lines.tag"],["dssc","application/dssc+der"],["dtb","application/x-dtbook+xml"],["dtd","application/xml-dtd"],["dts","audio/vnd.dts"],["dtshd","audio/vnd.dts.hd"],["dump","application/octet-stream"],["dv","video/x-dv"],["dvi","application/x-dvi"],["dwf",["model/vnd.dwf","drawing/x-dwf"]],["dwg",["application/acad","image/vnd.dwg","image/x-dwg"]],["dxf",["application/dxf","image/vnd.dwg","image/vnd.dxf","image/x-dwg"]],["dxp","application/vnd.spotfire.dxp"],["dxr","application/x-director"],["ecelp4800","audio/vnd.nuera.ecelp4800"],["ecelp7470","audio/vnd.nuera.ecelp7470"],["ecelp9600","audio/vnd.nuera.ecelp9600"],["edm","application/vnd.novadigm.edm"],["edx","application/vnd.novadigm.edx"],["efif","application/vnd.picsel"],["ei6","application/vnd.pg.osasli"],["el","text/x-script.elisp"],["elc",["application/x-elc","application/x-bytecode.elisp"]],["eml","message/rfc822"],["emma","application/emma+xml"],["env","application/x-envoy"],["eol","audio/vnd.digital-winds"],["eot","application/vnd.ms-fontobject"],["eps","application/postscript"],["epub","application/epub+zip"],["es",["application/ecmascript","application/x-esrehber"]],["es3","application/vnd.eszigno3+xml"],["esf","application/vnd.epson.esf"],["etx","text/x-setext"],["evy",["application/envoy","application/x-envoy"]],["exe",["application/octet-stream","application/x-msdownload"]],["exi","application/exi"],["ext","application/vnd.novadigm.ext"],["ez2","application/vnd.ezpix-album"],["ez3","application/vnd.ezpix-package"],["f",["text/plain","text/x-fortran"]],["f4v","video/x-f4v"],["f77","text/x-fortran"],["f90",["text/plain","text/x-fortran"]],["fbs","image/vnd.fastbidsheet"],["fcs","application/vnd.isac.fcs"],["fdf","application/vnd.fdf"],["fe_launch","application/vnd.denovo.fcselayout-link"],["fg5","application/vnd.fujitsu.oasysgp"],["fh","image/x-freehand"],["fif",["application/fractals","image/fif"]],["fig","application/x-xfig"],["fli",["video/fli","video/x-fli"]],["flo",["image/florian","application/vnd.micrografx.flo"]],["flr","x-world/x-vrml"],["flv","video/x-flv"],["flw","application/vnd.kde.kivio"],["flx","text/vnd.fmi.flexstor"],["fly","text/vnd.fly"],["fm","application/vnd.framemaker"],["fmf","video/x-atomic3d-feature"],["fnc","application/vnd.frogans.fnc"],["for",["text/plain","text/x-fortran"]],["fpx",["image/vnd.fpx","image/vnd.net-fpx"]],["frl","application/freeloader"],["fsc","application/vnd.fsc.weblaunch"],["fst","image/vnd.fst"],["ftc","application/vnd.fluxtime.clip"],["fti","application/vnd.anser-web-funds-transfer-initiation"],["funk","audio/make"],["fvt","video/vnd.fvt"],["fxp","application/vnd.adobe.fxp"],["fzs","application/vnd.fuzzysheet"],["g","text/plain"],["g2w","application/vnd.geoplan"],["g3","image/g3fax"],["g3w","application/vnd.geospace"],["gac","application/vnd.groove-account"],["gdl","model/vnd.gdl"],["geo","application/vnd.dynageo"],["geojson","application/geo+json"],["gex","application/vnd.geometry-explorer"],["ggb","application/vnd.geogebra.file"],["ggt","application/vnd.geogebra.tool"],["ghf","application/vnd.groove-help"],["gif","image/gif"],["gim","application/vnd.groove-identity-message"],["gl",["video/gl","video/x-gl"]],["gmx","application/vnd.gmx"],["gnumeric","application/x-gnumeric"],["gph","application/vnd.flographit"],["gqf","application/vnd.grafeq"],["gram","application/srgs"],["grv","application/vnd.groove-injector"],["grxml","application/srgs+xml"],["gsd","audio/x-gsm"],["gsf","application/x-font-ghostscript"],["gsm","audio/x-gsm"],["gsp","application/x-gsp"],["gss","application/x-gss"],["gtar","application/x-gtar"],["gtm","application/vnd.groove-tool-message"],["gtw","model/vnd.gtw"],["gv","text/vnd.graphviz"],["gxt","application/vnd.geonext"],["gz",["application/x-gzip","application/x-compressed"]],["gzip",["multipart/x-gzip","application/x-gzip"]],["h",["text/plain","text/x-h"]],["h261","video/h261"],["h263","video/h263"],["h264","video/h264"],["hal","application/vnd.hal+xml"],["hbci","application/vnd.hbci"],["hdf","application/x-hdf"],["help","application/x-helpfile"],["hgl","application/vnd.hp-hpgl"],["hh",["text/plain","text/x-h"]],["hlb","text/x-script"],["hlp",["application/winhlp","application/hlp","application/x-helpfile","application/x-winhelp"]],["hpg","application/vnd.hp-hpgl"],["hpgl","application/vnd.hp-hpgl"],["hpid","application/vnd.hp-hpid"],["hps","application/vnd.hp-hps"],["hqx",["application/mac-binhex40","application/binhex","application/binhex4","application/mac-binhex","application/x-binhex40","application/x-mac-binhex40"]],["hta","application/hta"],["htc","text/x-component"],["htke","application/vnd.kenameaapp"],["htm","text/html"],["html","text/html"],["htmls","text/html"],["htt","text/webviewhtml"],["htx","text/html"],["hvd","application/vnd.yamaha.hv-dic"],["hvp","application/vnd.yamaha.hv-voice"],["hvs","application/vnd.yamaha.hv-script"],["i2g","application/vnd.intergeo"],["icc","application/vnd.iccprofile"],["ice","x-conference/x-cooltalk"],["ico","image/x-icon"],["ics","text/calendar"],["idc","text/plain"],["ief","image/ief"],["iefs","image/ief"],["ifm","application/vnd.shana.informed.formdata"],["iges",["application/iges","model/iges"]],["igl","application/vnd.igloader"],["igm","application/vnd.insors.igm"],["igs",["application/iges","model/iges"]],["igx","application/vnd.micrografx.igx"],["iif","application/vnd.shana.informed.interchange"],["iii","application/x-iphone"],["ima","application/x-ima"],["imap","application/x-httpd-imap"],["imp","application/vnd.accpac.simply.imp"],["ims","application/vnd.ms-ims"],["inf","application/inf"],["ins",["application/x-internet-signup","application/x-internett-signup"]],["ip","application/x-ip2"],["ipfix","application/ipfix"],["ipk","application/vnd.shana.informed.package"],["irm","application/vnd.ibm.rights-management"],["irp","application/vnd.irepository.package+xml"],["isp","application/x-internet-signup"],["isu","video/x-isvideo"],["it","audio/it"],["itp","application/vnd.shana.informed.formtemplate"],["iv","application/x-inventor"],["ivp","application/vnd.immervision-ivp"],["ivr","i-world/i-vrml"],["ivu","application/vnd.immervision-ivu"],["ivy","application/x-livescreen"],["jad","text/vnd.sun.j2me.app-descriptor"],["jam",["application/vnd.jam","audio/x-jam"]],["jar","application/java-archive"],["jav",["text/plain","text/x-java-source"]],["java",["text/plain","text/x-java-source,java","text/x-java-source"]],["jcm","application/x-java-commerce"],["jfif",["image/pipeg","image/jpeg","image/pjpeg"]],["jfif-tbnl","image/jpeg"],["jisp","application/vnd.jisp"],["jlt","application/vnd.hp-jlyt"],["jnlp","application/x-java-jnlp-file"],["joda","application/vnd.joost.joda-archive"],["jpe",["image/jpeg","image/pjpeg"]],["jpeg",["image/jpeg","image/pjpeg"]],["jpg",["image/jpeg","image/pjpeg"]],["jpgv","video/jpeg"],["jpm","video/jpm"],["jps","image/x-jps"],["js",["application/javascript","application/ecmascript","text/javascript","text/ecmascript","application/x-javascript"]],["json","application/json"],["jut","image/jutvision"],["kar",["audio/midi","music/x-karaoke"]],["karbon","application/vnd.kde.karbon"],["kfo","application/vnd.kde.kformula"],["kia","application/vnd.kidspiration"],["kml","application/vnd.google-earth.kml+xml"],["kmz","application/vnd.google-earth.kmz"],["kne","application/vnd.kinar"],["kon","application/vnd.kde.kontour"],["kpr","application/vnd.kde.kpresenter"],["ksh",["application/x-ksh","text/x-script.ksh"]],["ksp","application/vnd.kde.kspread"],["ktx","image/ktx"],["ktz","application/vnd.kahootz"],["kwd","application/vnd.kde.kword"],["la",["audio/nspaudio","audio/x-nspaudio"]],["lam","audio/x-liveaudio"],["lasxml","application/vnd.las.las+xml"],["latex","application/x-latex"],["lbd","application/vnd.llamagraphics.life-balance.desktop"],["lbe","application/vnd.llamagraphics.life-balance.exchange+xml"],["les","application/vnd.hhe.lesson-player"],["lha",["application/octet-stream","application/lha","application/x-lha"]],["lhx","application/octet-stream"],["link66","application/vnd.route66.link66+xml"],["list","text/plain"],["lma",["audio/nspaudio","audio/x-nspaudio"]],["log","text/plain"],["lrm","application/vnd.ms-lrm"],["lsf","video/x-la-asf"],["lsp",["application/x-lisp","text/x-script.lisp"]],["lst","text/plain"],["lsx",["video/x-la-asf","text/x-la-asf"]],["ltf","application/vnd.frogans.ltf"],["ltx","application/x-latex"],["lvp","audio/vnd.lucent.voice"],["lwp","application/vnd.lotus-wordpro"],["lzh",["application/octet-stream","application/x-lzh"]],["lzx",["application/lzx","application/octet-stream","application/x-lzx"]],["m",["text/plain","text/x-m"]],["m13","application/x-msmediaview"],["m14","application/x-msmediaview"],["m1v","video/mpeg"],["m21","application/mp21"],["m2a","audio/mpeg"],["m2v","video/mpeg"],["m3u",["audio/x-mpegurl","audio/x-mpequrl"]],["m3u8","application/vnd.apple.mpegurl"],["m4v","video/x-m4v"],["ma","application/mathematica"],["mads","application/mads+xml"],["mag","application/vnd.ecowin.chart"],["man","application/x-troff-man"],["map","application/x-navimap"],["mar","text/plain"],["mathml","application/mathml+xml"],["mbd","application/mbedlet"],["mbk","application/vnd.mobius.mbk"],["mbox","application/mbox"],["mc$","application/x-magic-cap-package-1.0"],["mc1","application/vnd.medcalcdata"],["mcd",["application/mcad","application/vnd.mcd","application/x-mathcad"]],["mcf",["image/vasa","text/mcf"]],["mcp","application/netmc"],["mcurl","text/vnd.curl.mcurl"],["mdb","application/x-msaccess"],["mdi","image/vnd.ms-modi"],["me","application/x-troff-me"],["meta4","application/metalink4+xml"],["mets","application/mets+xml"],["mfm","application/vnd.mfmp"],["mgp","application/vnd.osgeo.mapguide.package"],["mgz","application/vnd.proteus.magazine"],["mht","message/rfc822"],["mhtml","message/rfc822"],["mid",["audio/mid","audio/midi","music/crescendo","x-music/x-midi","audio/x-midi","application/x-midi","audio/x-mid"]],["midi",["audio/midi","music/crescendo","x-music/x-midi","audio/x-midi","application/x-midi","audio/x-mid"]],["mif",["application/vnd.mif","application/x-mif","application/x-frame"]],["mime",["message/rfc822","www/mime"]],["mj2","video/mj2"],["mjf","audio/x-vnd.audioexplosion.mjuicemediafile"],["mjpg","video/x-motion-jpeg"],["mlp","application/vnd.dolby.mlp"],["mm",["application/base64","application/x-meme"]],["mmd","application/vnd.chipnuts.karaoke-mmd"],["mme","application/base64"],["mmf","application/vnd.smaf"],["mmr","image/vnd.fujixerox.edmics-mmr"],["mny","application/x-msmoney"],["mod",["audio/mod","audio/x-mod"]],["mods","application/mods+xml"],["moov","video/quicktime"],["mov","video/quicktime"],["movie","video/x-sgi-movie"],["mp2",["video/mpeg","audio/mpeg","video/x-mpeg","audio/x-mpeg","video/x-mpeq2a"]],["mp3",["audio/mpeg","audio/mpeg3","video/mpeg","audio/x-mpeg-3","video/x-mpeg"]],["mp4",["video/mp4","application/mp4"]],["mp4a","audio/mp4"],["mpa",["video/mpeg","audio/mpeg"]],["mpc",["application/vnd.mophun.certificate","application/x-project"]],["mpe","video/mpeg"],["mpeg","video/mpeg"],["mpg",["video/mpeg","audio/mpeg"]],["mpga","audio/mpeg"],["mpkg","application/vnd.apple.installer+xml"],["mpm","application/vnd.blueice.multipass"],["mpn","application/vnd.mophun.application"],["mpp","application/vnd.ms-project"],["mpt","application/x-project"],["mpv","application/x-project"],["mpv2","video/mpeg"],["mpx","application/x-project"],["mpy","application/vnd.ibm.minipay"],["mqy","application/vnd.mobius.mqy"],["mrc","application/marc"],["mrcx","application/marcxml+xml"],["ms","application/x-troff-ms"],["mscml","application/mediaservercontrol+xml"],["mseq","application/vnd.mseq"],["msf","application/vnd.epson.msf"],["msg","application/vnd.ms-outlook"],["msh","model/mesh"],["msl","application/vnd.mobius.msl"],["msty","application/vnd.muvee.style"],["mts","model/vnd.mts"],["mus","application/vnd.musician"],["musicxml","application/vnd.recordare.musicxml+xml"],["mv","video/x-sgi-movie"],["mvb","application/x-msmediaview"],["mwf","application/vnd.mfer"],["mxf","application/mxf"],["mxl","application/vnd.recordare.musicxml"],["mxml","application/xv+xml"],["mxs","application/vnd.triscape.mxs"],["mxu","video/vnd.mpegurl"],["my","audio/make"],["mzz","application/x-vnd.audioexplosion.mzz"],["n-gage","application/vnd.nokia.n-gage.symbian.install"],["n3","text/n3"],["nap","image/naplps"],["naplps","image/naplps"],["nbp","application/vnd.wolfram.player"],["nc","application/x-netcdf"],["ncm","application/vnd.nokia.configuration-message"],["ncx","application/x-dtbncx+xml"],["ngdat","application/vnd.nokia.n-gage.data"],["nif","image/x-niff"],["niff","image/x-niff"],["nix","application/x-mix-transfer"],["nlu","application/vnd.neurolanguage.nlu"],["nml","application/vnd.enliven"],["nnd","application/vnd.noblenet-directory"],["nns","application/vnd.noblenet-sealer"],["nnw","application/vnd.noblenet-web"],["npx","image/vnd.net-fpx"],["nsc","application/x-conference"],["nsf","application/vnd.lotus-notes"],["nvd","application/x-navidoc"],["nws","message/rfc822"],["o","application/octet-stream"],["oa2","application/vnd.fujitsu.oasys2"],["oa3","application/vnd.fujitsu.oasys3"],["oas","application/vnd.fujitsu.oasys"],["obd","application/x-msbinder"],["oda","application/oda"],["odb","application/vnd.oasis.opendocument.database"],["odc","application/vnd.oasis.opendocument.chart"],["odf","application/vnd.oasis.opendocument.formula"],["odft","application/vnd.oasis.opendocument.formula-template"],["odg","application/vnd.oasis.opendocument.graphics"],["odi","application/vnd.oasis.opendocument.image"],["odm","application/vnd.oasis.opendocument.text-master"],["odp","application/vnd.oasis.opendocument.presentation"],["ods","application/vnd.oasis.opendocument.spreadsheet"],["odt","application/vnd.oasis.opendocument.text"],["oga","audio/ogg"],["ogv","video/ogg"],["ogx","application/ogg"],["omc","application/x-omc"],["omcd","application/x-omcdatamaker"],["omcr","application/x-omcregerator"],["onetoc","application/onenote"],["opf","application/oebps-package+xml"],["org","application/vnd.lotus-organizer"],["osf","application/vnd.yamaha.openscoreformat"],["osfpvg","application/vnd.yamaha.openscoreformat.osfpvg+xml"],["otc","application/vnd.oasis.opendocument.chart-template"],["otf","application/x-font-otf"],["otg","application/vnd.oasis.opendocument.graphics-template"],["oth","application/vnd.oasis.opendocument.text-web"],["oti","application/vnd.oasis.opendocument.image-template"],["otp","application/vnd.oasis.opendocument.presentation-template"],["ots","application/vnd.oasis.opendocument.spreadsheet-template"],["ott","application/vnd.oasis.opendocument.text-template"],["oxt","application/vnd.openofficeorg.extension"],["p","text/x-pascal"],["p10",["application/pkcs10","application/x-pkcs10"]],["p12",["application/pkcs-12","application/x-pkcs12"]],["p7a","application/x-pkcs7-signature"],["p7b","application/x-pkcs7-certificates"],["p7c",["application/pkcs7-mime","application/x-pkcs7-mime"]],["p7m",["application/pkcs7-mime","application/x-pkcs7-mime"]],["p7r","application/x-pkcs7-certreqresp"],["p7s",["application/pkcs7-signature","application/x-pkcs7-signature"]],["p8","application/pkcs8"],["par","text/plain-bas"],["part","application/pro_eng"],["pas","text/pascal"],["paw","application/vnd.pawaafile"],["pbd","application/vnd.powerbuilder6"],["pbm","image/x-portable-bitmap"],["pcf","application/x-font-pcf"],["pcl",["application/vnd.hp-pcl","application/x-pcl"]],["pclxl","application/vnd.hp-pclxl"],["pct","image/x-pict"],["pcurl","application/vnd.curl.pcurl"],["pcx","image/x-pcx"],["pdb",["application/vnd.palm","chemical/x-pdb"]],["pdf","application/pdf"],["pfa","application/x-font-type1"],["pfr","application/font-tdpfr"],["pfunk",["audio/make","audio/make.my.funk"]],["pfx","application/x-pkcs12"],["pgm",["image/x-portable-graymap","image/x-portable-greymap"]],["pgn","application/x-chess-pgn"],["pgp","application/pgp-signature"],["pic",["image/pict","image/x-pict"]],["pict","image/pict"],["pkg","application/x-newton-compatible-pkg"],["pki","application/pkixcmp"],["pkipath","application/pkix-pkipath"],["pko",["application/ynd.ms-pkipko","application/vnd.ms-pki.pko"]],["pl",["text/plain","text/x-script.perl"]],["plb","application/vnd.3gpp.pic-bw-large"],["plc","application/vnd.mobius.plc"],["plf","application/vnd.pocketlearn"],["pls","application/pls+xml"],["plx","application/x-pixclscript"],["pm",["text/x-script.perl-module","image/x-xpixmap"]],["pm4","application/x-pagemaker"],["pm5","application/x-pagemaker"],["pma","application/x-perfmon"],["pmc","application/x-perfmon"],["pml",["application/vnd.ctc-posml","application/x-perfmon"]],["pmr","application/x-perfmon"],["pmw","application/x-perfmon"],["png","image/png"],["pnm",["application/x-portable-anymap","image/x-portable-anymap"]],["portpkg","application/vnd.macports.portpkg"],["pot",["application/vnd.ms-powerpoint","application/mspowerpoint"]],["potm","application/vnd.ms-powerpoint.template.macroenabled.12"],["potx","application/vnd.openxmlformats-officedocument.presentationml.template"],["pov","model/x-pov"],["ppa","application/vnd.ms-powerpoint"],["ppam","application/vnd.ms-powerpoint.addin.macroenabled.12"],["ppd","application/vnd.cups-ppd"],["ppm","image/x-portable-pixmap"],["pps",["application/vnd.ms-powerpoint","application/mspowerpoint"]],["ppsm","application/vnd.ms-powerpoint.slideshow.macroenabled.12"],["ppsx","application/vnd.openxmlformats-officedocument.presentationml.slideshow"],["ppt",["application/vnd.ms-powerpoint","application/mspowerpoint","application/powerpoint","application/x-mspowerpoint"]],["pptm","application/vnd.ms-powerpoint.presentation.macroenabled.12"],["pptx","application/vnd.openxmlformats-officedocument.presentationml.presentation"],["ppz","application/mspowerpoint"],["prc","application/x-mobipocket-ebook"],["pre",["application/vnd.lotus-freelance","application/x-freelance"]],["prf","application/pics-rules"],["prt","application/pro_eng"],["ps","application/postscript"],["psb","application/vnd.3gpp.pic-bw-small"],["psd",["application/octet-stream","image/vnd.adobe.photoshop"]],["psf","application/x-font-linux-psf"],["pskcxml","application/pskc+xml"],["ptid","application/vnd.pvi.ptid1"],["pub","application/x-mspublisher"],["pvb","application/vnd.3gpp.pic-bw-var"],["pvu","paleovu/x-pv"],["pwn","application/vnd.3m.post-it-notes"],["pwz","application/vnd.ms-powerpoint"],["py","text/x-script.phyton"],["pya","audio/vnd.ms-playready.media.pya"],["pyc","application/x-bytecode.python"],["pyv","video/vnd.ms-playready.media.pyv"],["qam","application/vnd.epson.quickanime"],["qbo","application/vnd.intu.qbo"],["qcp","audio/vnd.qcelp"],["qd3","x-world/x-3dmf"],["qd3d","x-world/x-3dmf"],["qfx","application/vnd.intu.qfx"],["qif","image/x-quicktime"],["qps","application/vnd.publishare-delta-tree"],["qt","video/quicktime"],["qtc","video/x-qtc"],["qti","image/x-quicktime"],["qtif","image/x-quicktime"],["qxd","application/vnd.quark.quarkxpress"],["ra",["audio/x-realaudio","audio/x-pn-realaudio","audio/x-pn-realaudio-plugin"]],["ram","audio/x-pn-realaudio"],["rar","application/x-rar-compressed"],["ras",["image/cmu-raster","application/x-cmu-raster","image/x-cmu-raster"]],["rast","image/cmu-raster"],["rcprofile","application/vnd.ipunplugged.rcprofile"],["rdf","application/rdf+xml"],["rdz","application/vnd.data-vision.rdz"],["rep","application/vnd.businessobjects"],["res","application/x-dtbresource+xml"],["rexx","text/x-script.rexx"],["rf","image/vnd.rn-realflash"],["rgb","image/x-rgb"],["rif","application/reginfo+xml"],["rip","audio/vnd.rip"],["rl","application/resource-lists+xml"],["rlc","image/vnd.fujixerox.edmics-rlc"],["rld","application/resource-lists-diff+xml"],["rm",["application/vnd.rn-realmedia","audio/x-pn-realaudio"]],["rmi","audio/mid"],["rmm","audio/x-pn-realaudio"],["rmp",["audio/x-pn-realaudio-plugin","audio/x-pn-realaudio"]],["rms","application/vnd.jcp.javame.midlet-rms"],["rnc","application/relax-ng-compact-syntax"],["rng",["application/ringing-tones","application/vnd.nokia.ringing-tone"]],["rnx","application/vnd.rn-realplayer"],["roff","application/x-troff"],["rp","image/vnd.rn-realpix"],["rp9","application/vnd.cloanto.rp9"],["rpm","audio/x-pn-realaudio-plugin"],["rpss","application/vnd.nokia.radio-presets"],["rpst","application/vnd.nokia.radio-preset"],["rq","application/sparql-query"],["rs","application/rls-services+xml"],["rsd","application/rsd+xml"],["rt",["text/richtext","text/vnd.rn-realtext"]],["rtf",["application/rtf","text/richtext","application/x-rtf"]],["rtx",["text/richtext","application/rtf"]],["rv","video/vnd.rn-realvideo"],["s","text/x-asm"],["s3m","audio/s3m"],["saf","application/vnd.yamaha.smaf-audio"],["saveme","application/octet-stream"],["sbk","application/x-tbook"],["sbml","application/sbml+xml"],["sc","application/vnd.ibm.secure-container"],["scd","application/x-msschedule"],["scm",["application/vnd.lotus-screencam","video/x-scm","text/x-script.guile","application/x-lotusscreencam","text/x-script.scheme"]],["scq","application/scvp-cv-request"],["scs","application/scvp-cv-response"],["sct","text/scriptlet"],["scurl","text/vnd.curl.scurl"],["sda","application/vnd.stardivision.draw"],["sdc","application/vnd.stardivision.calc"],["sdd","application/vnd.stardivision.impress"],["sdkm","application/vnd.solent.sdkm+xml"],["sdml","text/plain"],["sdp",["application/sdp","application/x-sdp"]],["sdr","application/sounder"],["sdw","application/vnd.stardivision.writer"],["sea",["application/sea","application/x-sea"]],["see","application/vnd.seemail"],["seed","application/vnd.fdsn.seed"],["sema","application/vnd.sema"],["semd","application/vnd.semd"],["semf","application/vnd.semf"],["ser","application/java-serialized-object"],["set","application/set"],["setpay","application/set-payment-initiation"],["setreg","application/set-registration-initiation"],["sfd-hdstx","application/vnd.hydrostatix.sof-data"],["sfs","application/vnd.spotfire.sfs"],["sgl","application/vnd.stardivision.writer-global"],["sgm",["text/sgml","text/x-sgml"]],["sgml",["text/sgml","text/x-sgml"]],["sh",["application/x-shar","application/x-bsh","application/x-sh","text/x-script.sh"]],["shar",["application/x-bsh","application/x-shar"]],["shf","application/shf+xml"],["shtml",["text/html","text/x-server-parsed-html"]],["sid","audio/x-psid"],["sis","application/vnd.symbian.install"],["sit",["application/x-stuffit","application/x-sit"]],["sitx","application/x-stuffitx"],["skd","application/x-koan"],["skm","application/x-koan"],["skp",["application/vnd.koan","application/x-koan"]],["skt","application/x-koan"],["sl","application/x-seelogo"],["sldm","application/vnd.ms-powerpoint.slide.macroenabled.12"],["sldx","application/vnd.openxmlformats-officedocument.presentationml.slide"],["slt","application/vnd.epson.salt"],["sm","application/vnd.stepmania.stepchart"],["smf","application/vnd.stardivision.math"],["smi",["application/smil","application/smil+xml"]],["smil","application/smil"],["snd",["audio/basic","audio/x-adpcm"]],["snf","application/x-font-snf"],["sol","application/solids"],["spc",["text/x-speech","application/x-pkcs7-certificates"]],["spf","application/vnd.yamaha.smaf-phrase"],["spl",["application/futuresplash","application/x-futuresplash"]],["spot","text/vnd.in3d.spot"],["spp","application/scvp-vp-response"],["spq","application/scvp-vp-request"],["spr","application/x-sprite"],["sprite","application/x-sprite"],["src","application/x-wais-source"],["sru","application/sru+xml"],["srx","application/sparql-results+xml"],["sse","application/vnd.kodak-descriptor"],["ssf","application/vnd.epson.ssf"],["ssi","text/x-server-parsed-html"],["ssm","application/streamingmedia"],["ssml","application/ssml+xml"],["sst",["application/vnd.ms-pkicertstore","application/vnd.ms-pki.certstore"]],["st","application/vnd.sailingtracker.track"],["stc","application/vnd.sun.xml.calc.template"],["std","application/vnd.sun.xml.draw.template"],["step","application/step"],["stf","application/vnd.wt.stf"],["sti","application/vnd.sun.xml.impress.template"],["stk","application/hyperstudio"],["stl",["application/vnd.ms-pkistl","application/sla","application/vnd.ms-pki.stl","application/x-navistyle"]],["stm","text/html"],["stp","application/step"],["str","application/vnd.pg.format"],["stw","application/vnd.sun.xml.writer.template"],["sub","image/vnd.dvb.subtitle"],["sus","application/vnd.sus-calendar"],["sv4cpio","application/x-sv4cpio"],["sv4crc","application/x-sv4crc"],["svc","application/vnd.dvb.service"],["svd","application/vnd.svd"],["svf",["image/vnd.dwg","image/x-dwg"]],["svg","image/svg+xml"],["svr",["x-world/x-svr","application/x-world"]],["swf","application/x-shockwave-flash"],["swi","application/vnd.aristanetworks.swi"],["sxc","application/vnd.sun.xml.calc"],["sxd","application/vnd.sun.xml.draw"],["sxg","application/vnd.sun.xml.writer.global"],["sxi","application/vnd.sun.xml.impress"],["sxm","application/vnd.sun.xml.math"],["sxw","application/vnd.sun.xml.writer"],["t",["text/troff","application/x-troff"]],["talk","text/x-speech"],["tao","application/vnd.tao.intent-module-archive"],["tar","application/x-tar"],["tbk",["application/toolbook","application/x-tbook"]],["tcap","application/vnd.3gpp2.tcap"],["tcl",["text/x-script.tcl","application/x-tcl"]],["tcsh","text/x-script.tcsh"],["teacher","application/vnd.smart.teacher"],["tei","application/tei+xml"],["tex","application/x-tex"],["texi","application/x-texinfo"],["texinfo","application/x-texinfo"],["text",["application/plain","text/plain"]],["tfi","application/thraud+xml"],["tfm","application/x-tex-tfm"],["tgz",["application/gnutar","application/x-compressed"]],["thmx","application/vnd.ms-officetheme"],["tif",["image/tiff","image/x-tiff"]],["tiff",["image/tiff","image/x-tiff"]],["tmo","application/vnd.tmobile-livetv"],["torrent","application/x-bittorrent"],["tpl","application/vnd.groove-tool-template"],["tpt","application/vnd.trid.tpt"],["tr","application/x-troff"],["tra","application/vnd.trueapp"],["trm","application/x-msterminal"],["tsd","application/timestamped-data"],["tsi","audio/tsp-audio"],["tsp",["application/dsptype","audio/tsplayer"]],["tsv","text/tab-separated-values"],["ttf","application/x-font-ttf"],["ttl","text/turtle"],["turbot","image/florian"],["twd","application/vnd.simtech-mindmapper"],["txd","application/vnd.genomatix.tuxedo"],["txf","application/vnd.mobius.txf"],["txt","text/plain"],["ufd","application/vnd.ufdl"],["uil","text/x-uil"],["uls","text/iuls"],["umj","application/vnd.umajin"],["uni","text/uri-list"],["unis","text/uri-list"],["unityweb","application/vnd.unity"],["unv","application/i-deas"],["uoml","application/vnd.uoml+xml"],["uri","text/uri-list"],["uris","text/uri-list"],["ustar",["application/x-ustar","multipart/x-ustar"]],["utz","application/vnd.uiq.theme"],["uu",["application/octet-stream","text/x-uuencode"]],["uue","text/x-uuencode"],["uva","audio/vnd.dece.audio"],["uvh","video/vnd.dece.hd"],["uvi","image/vnd.dece.graphic"],["uvm","video/vnd.dece.mobile"],["uvp","video/vnd.dece.pd"],["uvs","video/vnd.dece.sd"],["uvu","video/vnd.uvvu.mp4"],["uvv","video/vnd.dece.video"],["vcd","application/x-cdlink"],["vcf","text/x-vcard"],["vcg","application/vnd.groove-vcard"],["vcs","text/x-vcalendar"],["vcx","application/vnd.vcx"],["vda","application/vda"],["vdo","video/vdo"],["vew","application/groupwise"],["vis","application/vnd.visionary"],["viv",["video/vivo","video/vnd.vivo"]],["vivo",["video/vivo","video/vnd.vivo"]],["vmd","application/vocaltec-media-desc"],["vmf","application/vocaltec-media-file"],["voc",["audio/voc","audio/x-voc"]],["vos","video/vosaic"],["vox","audio/voxware"],["vqe","audio/x-twinvq-plugin"],["vqf","audio/x-twinvq"],["vql","audio/x-twinvq-plugin"],["vrml",["model/vrml","x-world/x-vrml","application/x-vrml"]],["vrt","x-world/x-vrt"],["vsd",["application/vnd.visio","application/x-visio"]],["vsf","application/vnd.vsf"],["vst","application/x-visio"],["vsw","application/x-visio"],["vtu","model/vnd.vtu"],["vxml","application/voicexml+xml"],["w60","application/wordperfect6.0"],["w61","application/wordperfect6.1"],["w6w","application/msword"],["wad","application/x-doom"],["wav",["audio/wav","audio/x-wav"]],["wax","audio/x-ms-wax"],["wb1","application/x-qpro"],["wbmp","image/vnd.wap.wbmp"],["wbs","application/vnd.criticaltools.wbs+xml"],["wbxml","application/vnd.wap.wbxml"],["wcm","application/vnd.ms-works"],["wdb","application/vnd.ms-works"],["web","application/vnd.xara"],["weba","audio/webm"],["webm","video/webm"],["webp","image/webp"],["wg","application/vnd.pmi.widget"],["wgt","application/widget"],["wiz","application/msword"],["wk1","application/x-123"],["wks","application/vnd.ms-works"],["wm","video/x-ms-wm"],["wma","audio/x-ms-wma"],["wmd","application/x-ms-wmd"],["wmf",["windows/metafile","application/x-msmetafile"]],["wml","text/vnd.wap.wml"],["wmlc","application/vnd.wap.wmlc"],["wmls","text/vnd.wap.wmlscript"],["wmlsc","application/vnd.wap.wmlscriptc"],["wmv","video/x-ms-wmv"],["wmx","video/x-ms-wmx"],["wmz","application/x-ms-wmz"],["woff","application/x-font-woff"],["word","application/msword"],["wp","application/wordperfect"],["wp5",["application/wordperfect","application/wordperfect6.0"]],["wp6","application/wordperfect"],["wpd",["application/wordperfect","application/vnd.wordperfect","application/x-wpwin"]],["wpl","application/vnd.ms-wpl"],["wps","application/vnd.ms-works"],["wq1","application/x-lotus"],["wqd","application/vnd.wqd"],["wri",["application/mswrite","application/x-wri","application/x-mswrite"]],["wrl",["model/vrml","x-world/x-vrml","application/x-world"]],["wrz",["model/vrml","x-world/x-vrml"]],["wsc","text/scriplet"],["wsdl","application/wsdl+xml"],["wspolicy","application/wspolicy+xml"],["wsrc","application/x-wais-source"],["wtb","application/vnd.webturbo"],["wtk","application/x-wintalk"],["wvx","video/x-ms-wvx"],["x-png","image/png"],["x3d","application/vnd.hzn-3d-crossword"],["xaf","x-world/x-vrml"],["xap","application/x-silverlight-app"],["xar","application/vnd.xara"],["xbap","application/x-ms-xbap"],["xbd","application/vnd.fujixerox.docuworks.binder"],["xbm",["image/xbm","image/x-xbm","image/x-xbitmap"]],["xdf","application/xcap-diff+xml"],["xdm","application/vnd.syncml.dm+xml"],["xdp","application/vnd.adobe.xdp+xml"],["xdr","video/x-amt-demorun"],["xdssc","application/dssc+xml"],["xdw","application/vnd.fujixerox.docuworks"],["xenc","application/xenc+xml"],["xer","application/patch-ops-error+xml"],["xfdf","application/vnd.adobe.xfdf"],["xfdl","application/vnd.xfdl"],["xgz","xgl/drawing"],["xhtml","application/xhtml+xml"],["xif","image/vnd.xiff"],["xl","application/excel"],["xla",["application/vnd.ms-excel","application/excel","application/x-msexcel","application/x-excel"]],["xlam","application/vnd.ms-excel.addin.macroenabled.12"],["xlb",["application/excel","application/vnd.ms-excel","application/x-excel"]],["xlc",["application/vnd.ms-excel","application/excel","application/x-excel"]],["xld",["application/excel","application/x-excel"]],["xlk",["application/excel","application/x-excel"]],["xll",["application/excel","application/vnd.ms-excel","application/x-excel"]],["xlm",["application/vnd.ms-excel","application/excel","application/x-excel"]],["xls",["application/vnd.ms-excel","application/excel","application/x-msexcel","application/x-excel"]],["xlsb","application/vnd.ms-excel.sheet.binary.macroenabled.12"],["xlsm","application/vnd.ms-excel.sheet.macroenabled.12"],["xlsx","application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],["xlt",["application/vnd.ms-excel","application/excel","application/x-excel"]],["xltm","application/vnd.ms-excel.template.macroenabled.12"],["xltx","application/vnd.openxmlformats-officedocument.spreadsheetml.template"],["xlv",["application/excel","application/x-excel"]],["xlw",["application/vnd.ms-excel","application/excel","application/x-msexcel","application/x-excel"]],["xm","audio/xm"],["xml",["application/xml","text/xml","application/atom+xml","application/rss+xml"]],["xmz","xgl/movie"],["xo","application/vnd.olpc-sugar"],["xof","x-world/x-vrml"],["xop","application/xop+xml"],["xpi","application/x-xpinstall"],["xpix","application/x-vnd.ls-xpix"],["xpm",["image/xpm","image/x-xpixmap"]],["xpr","application/vnd.is-xpr"],["xps","application/vnd.ms-xpsdocument"],["xpw","application/vnd.intercon.formnet"],["xslt","application/xslt+xml"],["xsm","application/vnd.syncml+xml"],["xspf","application/xspf+xml"],["xsr","video/x-amt-showrun"],["xul","application/vnd.mozilla.xul+xml"],["xwd",["image/x-xwd","image/x-xwindowdump"]],["xyz",["chemical/x-xyz","chemical/x-pdb"]],["yang","application/yang"],["yin","application/yin+xml"],["z",["application/x-compressed","application/x-compress"]],["zaz","application/vnd.zzazz.deck+xml"],["zip",["application/zip","multipart/x-zip","application/x-zip-compressed","application/x-compressed"]],["zir","application/vnd.zul"],["zmm","application/vnd.handheld-entertainment+xml"],["zoo","application/octet-stream"],["zsh","text/x-script.zsh"]])
;function detectMimeType(e){if(!e)return Ee;const t=ke.parse(e);const i=(t.ext.substr(1)||t.name||"").split("?").shift().trim().toLowerCase()
;const s=Ce.has(i)?Ce.get(i):Ee;if(Array.isArray(s))return s[0];return s}function detectExtension(e){if(!e)return Se;const t=e.toLowerCase().trim().split("/")
;const i=t.shift().trim();const s=t.join("/").trim();if(Ae.has(i+"/"+s)){const e=Ae.get(i+"/"+s);if(Array.isArray(e))return e[0];return e}switch(i){case"text":
return"txt";default:return"bin"}}var Te=i(77598);function base64_encode(e){typeof e==="string"&&(e=Buffer.from(e,"utf-8"));return e.toString("base64")}
function normalizeLineLength(e){const t=Math.floor(Number(e));return Number.isFinite(t)&&t>=1?t:76}function wrapBuffer(e,t,i){const s=Math.ceil(e.length/t)
;const n=Math.max(s-1,0);let a=e.length-n*t;const o=Buffer.allocUnsafe(n*(t+2)+(i?a:0));let r=0;for(let i=0;i<n*t;i+=t){e.copy(o,r,i,i+t);r+=t;o[r++]=13
;o[r++]=10}if(i){r+=e.copy(o,r,n*t);a=0}if(r!==o.length)throw new Error("Unexpected wrapped length");return{output:o,rest:a}}class Encoder extends j.Transform{
constructor(e){super();this.options=e||{};this.options.lineLength!==false&&(this.options.lineLength=normalizeLineLength(this.options.lineLength))
;this._curLine="";this._remainingBytes=false;this.inputBytes=0;this.outputBytes=0}_emit(e,t){const i=Buffer.from(this._curLine+e,"latin1");if(!i.length)return
;let s=i;if(this.options.lineLength){const e=wrapBuffer(i,this.options.lineLength,t);s=e.output;this._curLine=e.rest?i.toString("latin1",i.length-e.rest):""
}else this._curLine="";if(s.length){this.outputBytes+=s.length;this.push(s)}}_transform(e,t,i){let s=t!=="buffer"?Buffer.from(e,t):e;if(!s||!s.length)return i()
;this.inputBytes+=s.length;if(this._remainingBytes){s=Buffer.concat([this._remainingBytes,s],this._remainingBytes.length+s.length);this._remainingBytes=false}
const n=s.length%3;if(n){this._remainingBytes=s.subarray(s.length-n);s=s.subarray(0,s.length-n)}this._emit(base64_encode(s),false);i()}_flush(e){
this._emit(this._remainingBytes?base64_encode(this._remainingBytes):"",true);this._remainingBytes=false;e()}}const Le=4
;const Ie=[[9],[10],[13],[32,60],[62,126]];const Oe=new Uint8Array(256);for(let e=0;e<256;e++)Oe[e]=checkRanges(e,Ie)?1:0
;const je=Buffer.from("0123456789ABCDEF","latin1");const isWhitespace=e=>e===32||e===9;function qp_encode(e){
return encodeBytes(typeof e==="string"?Buffer.from(e,"utf-8"):e)}function encodeBytes(e,t,i,s){const n=e.length;const a=Buffer.allocUnsafe(n*3);let o=0
;for(let r=0;r<n;r++){const c=e[r];const p=r+1<n?e[r+1]:t;const l=!i||c!==13&&c!==10||(c===13?p===10:(r>0?e[r-1]:s)===13)
;if(Oe[c]&&l&&!(isWhitespace(c)&&(p===void 0||p===10||p===13))){a[o++]=c;continue}a[o++]=61;a[o++]=je[Math.floor(c/16)];a[o++]=je[c%16]}
return a.toString("latin1",0,o)}function qp_wrap(e,t){e=(e||"").toString();t=Math.max(Number(t)||76,Le);if(e.length<=t)return e;let i=0;const s=e.length
;let n,a,o;const r=Math.floor(t/3);let c="";while(i<s){o=e.substr(i,t);if(n=o.match(/\r\n/)){o=o.substr(0,n.index+n[0].length);c+=o;i+=o.length;continue}
if(o.substr(-1)==="\n"){c+=o;i+=o.length;continue}if(n=o.substr(-r).match(/\n.*?$/)){o=o.substr(0,o.length-(n[0].length-1));c+=o;i+=o.length;continue}
if(o.length>t-r&&(n=o.substr(-r).match(/[ \t.,!?][^ \t.,!?]*$/)))o=o.substr(0,o.length-(n[0].length-1));else if(o.match(/[=][\da-f]{0,2}$/i)){
(n=o.match(/[=][\da-f]{0,1}$/i))&&(o=o.substr(0,o.length-n[0].length))
;while(o.length>3&&o.length<s-i&&!o.match(/^(?:=[\da-f]{2}){1,4}$/i)&&(n=o.match(/[=][\da-f]{2}$/gi))){a=parseInt(n[0].substr(1,2),16);if(a<128)break
;o=o.substr(0,o.length-3);if(a>=192)break}}o.length||(o=e.substr(i,t));if(i+o.length<s&&o.substr(-1)!=="\n"){
o.length===t&&o.match(/[=][\da-f]{2}$/i)?o=o.substr(0,o.length-3):o.length===t&&(o=o.substr(0,o.length-1));i+=o.length;o+="=\r\n"}else i+=o.length;c+=o}return c
}function checkRanges(e,t){for(let i=t.length-1;i>=0;i--){const s=t[i];if(!s.length)continue;if(s.length===1&&e===s[0])return true
;if(s.length===2&&e>=s[0]&&e<=s[1])return true}return false}const Me=65536;class qp_Encoder extends j.Transform{constructor(e){super();this.options=e||{}
;this.options.lineLength!==false&&(this.options.lineLength=this.options.lineLength||76);this._curLine="";this._remainingBytes=false;this._lastByte=void 0
;this.inputBytes=0;this.outputBytes=0}_transform(e,t,i){let s=t!=="buffer"?Buffer.from(e,t):e;if(!s||!s.length)return i();this.inputBytes+=s.length
;if(this._remainingBytes){s=Buffer.concat([this._remainingBytes,s],this._remainingBytes.length+s.length);this._remainingBytes=false}let n=s.length
;while(n>0&&(isWhitespace(s[n-1])||this.options.binary&&s[n-1]===13))n--;if(s.length-n<=Me){this._remainingBytes=n<s.length&&Buffer.from(s.subarray(n))
;s=s.subarray(0,n)}this._encodeSlices(s);i()}_flush(e){if(this._remainingBytes){this._encodeSlices(this._remainingBytes);this._remainingBytes=false}
if(this._curLine){this.outputBytes+=this._curLine.length;this.push(this._curLine,"ascii");this._curLine=""}e()}_encodeSlices(e){for(let t=0;t<e.length;t+=Me){
const i=Math.min(t+Me,e.length);this._encodeSlice(e.subarray(t,i),i<e.length?e[i]:void 0);this._lastByte=e[i-1]}}_encodeSlice(e,t){let i
;if(this.options.lineLength){i=qp_wrap(this._curLine+encodeBytes(e,t,this.options.binary,this._lastByte),this.options.lineLength);const s=i.lastIndexOf("\n")
;this._curLine=i.substring(s+1);i=i.substring(0,s+1);if(i){this.outputBytes+=i.length;this.push(i,"ascii")}}else{
i=encodeBytes(e,t,this.options.binary,this._lastByte);this.outputBytes+=i.length;this.push(i,"ascii")}}}function isPlainText(e,t){
const i=t?/[\x00-\x1f\x7f"\u0080-\uFFFF]/:/[\x00-\x08\x0b\x0c\x0e-\x1f\u0080-\uFFFF]/;return typeof e==="string"&&!i.test(e)}function isPlainParamValue(e){
return isPlainText(e,true)&&!e.includes("=?")}function quoteString(e){return'"'+(e||"").toString().replace(/["\\]/g,"\\$&")+'"'}function hasLongerLines(e,t){
if(e.length>131072)return true;return new RegExp("^.{"+(t+1)+",}","m").test(e)}function encodeWord(e,t,i){t=(t||"Q").toString().toUpperCase().trim().charAt(0)
;i=i||0;let s;const n="UTF-8";i&&i>7+n.length&&(i-=7+n.length);if(t==="Q")s=qp_encode(e).replace(/[^a-z0-9!*+\-/=]/gi,e=>{
const t=e.charCodeAt(0).toString(16).toUpperCase();if(e===" ")return"_";return"="+(t.length===1?"0"+t:t)});else if(t==="B"){
s=typeof e==="string"?e:e.toString("utf-8");i=i?Math.max(3,(i-i%4)/4*3):0}
if(i&&(t!=="B"?s:base64_encode(e)).length>i)if(t==="Q")s=splitMimeEncodedString(s,i).join("?= =?"+n+"?"+t+"?");else{const e=[];let a=""
;for(let t=0,n=s.length;t<n;t++){let n=s.charAt(t);/[\ud800-\udbff]/.test(n)&&/[\udc00-\udfff]/.test(s.charAt(t+1))&&(n+=s.charAt(++t))
;if(Buffer.byteLength(a+n)<=i||t===0)a+=n;else{e.push(base64_encode(a));a=n}}a&&e.push(base64_encode(a));s=e.length>1?e.join("?= =?"+n+"?"+t+"?"):e.join("")
}else t==="B"&&(s=base64_encode(e));return"=?"+n+"?"+t+"?"+s+(s.substr(-2)==="?="?"":"?=")}const Pe=/^=\?[^\s()<>@,;:"/[\]?.=]+\?[BbQq]\?[^?\s]+\?=$/
;const Ne=/[=]\?[^?]*\?[BbQq]\?[^?]*\?=/y;function _markInvalidEncodedWords(e,t){const i=e.length;const isSpace=t=>/\s/.test(e.charAt(t));let s=0;let n=-1
;const wordAt=e=>{if(e<n)return;s=e;while(s>0&&!isSpace(s-1))s--;n=e;while(n<i&&!isSpace(n))n++};let a=e.indexOf("=?");while(a>=0){wordAt(a);const i=s
;Ne.lastIndex=a;const o=Ne.exec(e);const r=o?a+o[0].length:n;o&&r>n&&wordAt(r-1);const c=e.substring(i,n);const p=!!o||i===a&&c.length>=4&&c.endsWith("?=")
;const l=i===a&&n===r&&c.length<=75&&Pe.test(c);if(p&&!l){t[0]=t[0]<0?i:Math.min(t[0],i);t[1]=Math.max(t[1],n-1)}a=e.indexOf("=?",o?r:a+2)}return t}
function encodeWords(e,t,i,s){i=i||0;let n=-1;let a=-1;for(let t=0;t<e.length;t++){const i=e.charCodeAt(t);if(i===34||i>=128){n<0&&(n=t);a=t}}
e.indexOf("=?")>=0&&([n,a]=_markInvalidEncodedWords(e,[n,a]));if(n<0)return e;if(s)return encodeWord(e,t,i);let o=n;while(o>0&&!/\s/.test(e.charAt(o-1)))o--
;let r=a+1;while(r<e.length&&!/\s/.test(e.charAt(r)))r++;return(o?e.substr(0,o):"")+encodeWord(e.substring(o,r),t||"Q",i)+(r<e.length?e.substr(r):"")}
function buildHeaderValue(e){const t=[];Object.keys(e.params||{}).forEach(i=>{const s=e.params[i];const n=i.replace(/[\x00-\x1f\x7f]/g,"")
;!isPlainParamValue(s)||s.length>=75?buildHeaderParam(n,s,50).forEach(e=>{
/[\s"\\;:/=(),<>@[\]?]|^[-']|'$/.test(e.value)&&e.key.substr(-1)!=="*"?t.push(e.key+"="+JSON.stringify(e.value)):t.push(e.key+"="+e.value)
}):!s.length||/[\s'"\\;:/=(),<>@[\]?]|^-/.test(s)?t.push(n+"="+JSON.stringify(s)):t.push(n+"="+s)})
;const i=typeof e.value==="string"?e.value.replace(/[\x00-\x1f\x7f]/g,""):e.value;return i+(t.length?"; "+t.join("; "):"")}function buildHeaderParam(e,t,i){
const s=[];let n=typeof t==="string"?t:(t||"").toString();let a;let o;let r=0;let c,p;i=i||50;if(isPlainParamValue(t)){if(n.length<=i)return[{key:e,value:n}]
;n=n.replace(new RegExp(".{"+i+"}","g"),e=>{s.push({line:e});return""});n&&s.push({line:n})}else{if(/[\uD800-\uDBFF]/.test(n)){const e=[];for(c=0,
p=n.length;c<p;c++){a=n.charAt(c);if(/[\ud800-\udbff]/.test(a)&&/[\udc00-\udfff]/.test(n.charAt(c+1))){a+=n.charAt(c+1);e.push(a);c++}else e.push(a)}n=e}
o="utf-8''";let e=true;r=0;for(c=0,p=n.length;c<p;c++){a=n[c];if(e)a=safeEncodeURIComponent(a);else{a=a===" "?a:safeEncodeURIComponent(a);if(a!==n[c]){
if(!((safeEncodeURIComponent(o)+a).length>=i)){e=true;c=r;o="";continue}s.push({line:o,encoded:e});o="";e=true}}if((o+a).length>=i){s.push({line:o,encoded:e})
;o=a=n[c]===" "?" ":safeEncodeURIComponent(n[c]);if(a===n[c]){e=false;r=c-1}else e=true}else o+=a}o&&s.push({line:o,encoded:e})}return s.map((t,i)=>({
key:e+"*"+i+(t.encoded?"*":""),value:t.line}))}const ze=/^[^\x00-\x20\x7f()<>@,;:\\"/[\]?=]+$/;function _findCommentEnd(e,t){let i=0
;for(let s=t,n=e.length;s<n;s++){const t=e.charAt(s);if(t==="\\")s++;else if(t==="(")i++;else if(t===")"&&--i===0)return s}return-1}function _isParamName(e){
return!!e&&!isProtoKey(e)}function parseHeaderValue(e,t){const i={value:"",params:{}};let s=!!t?.stripComments;const setParam=(e,t)=>{e=e.toLowerCase()
;_isParamName(e)&&!Object.prototype.hasOwnProperty.call(i.params,e)&&(i.params[e]=t)};let n=false;let a="";let o="value";let r=false;let c=false;let p;let l=""
;let d=false;const flushSpace=()=>{a.length&&(a+=l);l=""};const addChr=e=>{flushSpace();a+=e};const takeValue=()=>{const e=a;a="";l="";d=false;return e}
;const storeValue=()=>{const e=takeValue();n===false?i.value=e:setParam(n,e)};const storeEmptyKey=()=>{setParam(takeValue().trim(),"")}
;for(let t=0,i=e.length;t<i;t++){p=e.charAt(t);if(s&&p==="("&&!r&&!d&&!(o==="value"&&n!==false&&!l)){let n=_findCommentEnd(e,t);n<0&&e.indexOf(";",t)<0&&(n=i-1)
;if(n>=0){t=n;continue}s=false}if(o==="key"){if(p==="="){n=takeValue().trim();o="value";continue}if(p===";"){storeEmptyKey();continue}a+=p}else{if(d&&p!==";"){
c=false;continue}if(c)addChr(p);else{if(r&&p==="\\"){c=true;continue}if(r&&p===r){r=false;d=true
}else if(r||p!=='"')if(r||p!==";")r||p!==" "&&p!=="\t"?addChr(p):l+=p;else{storeValue();o="key"}else{r=p;flushSpace()}}c=false}}
o==="value"?storeValue():storeEmptyKey();const h=new Map;Object.keys(i.params).forEach(e=>{const t=e.match(/(\*(\d+)|\*(\d+)\*|\*)$/);if(!t)return
;const s=e.substr(0,t.index);const n=Number(t[2]||t[3])||0;const a=t[0].substr(-1)==="*";let o=i.params[e];delete i.params[e];if(!_isParamName(s))return
;let r=h.get(s);if(!r){r={charset:false,sections:[]};h.set(s,r)}const c=n===0&&a?o.match(/^([^']*)'[^']*'(.*)$/):null;if(c){
r.charset=ze.test(c[1])?c[1]:"iso-8859-1";o=c[2]}r.sections.push({nr:n,value:o,encoded:a})});h.forEach((e,t)=>{
if(Object.prototype.hasOwnProperty.call(i.params,t))return;e.sections.sort((e,t)=>e.nr-t.nr);if(!e.charset){i.params[t]=e.sections.map(e=>e.value).join("")
;return}i.params[t]="=?"+e.charset+"?Q?"+e.sections.map(_encodeContinuationSection).join("")+"?="});return i}function _encodeContinuationSection(e){
const t=e.encoded?/[=?_\s]/g:/[=?_\s%]/g;return e.value.replace(t,e=>{const t=e.charCodeAt(0).toString(16);if(e===" ")return"_";return"%"+(t.length<2?"0":"")+t
}).replace(/%/g,"=")}function mime_funcs_detectExtension(e){return detectExtension(e)}function mime_funcs_detectMimeType(e){return detectMimeType(e)}
function foldLines(e,t,i){e=(e||"").toString();t=t||76;let s=0;const n=e.length;let a="";let o,r;while(s<n){o=e.substr(s,t);if(o.length<t){a+=o;break}
if(r=o.match(/^[^\n\r]*(\r?\n|\r)/)){o=r[0];a+=o;s+=o.length;continue}
(r=o.match(/(\s+)[^\s]*$/))&&r[0].length-(i?(r[1]||"").length:0)<o.length?o=o.substr(0,o.length-(r[0].length-(i?(r[1]||"").length:0))):(r=e.substr(s+o.length).match(/^[^\s]+(\s*)/))&&(o+=r[0].substr(0,r[0].length-(i?0:(r[1]||"").length)))
;a+=o;s+=o.length;s<n&&(a+="\r\n")}return a}function splitMimeEncodedString(e,t){const i=[];let s,n,a,o,r;t=Math.max(t||0,12);while(e.length){s=e.substr(0,t)
;(a=s.match(/[=][0-9A-F]?$/i))&&(s=s.substr(0,a.index));n=s.length?s:e.substr(0,t);r=false;while(!r&&s.length){r=true
;if(a=e.substr(s.length).match(/^[=]([0-9A-F]{2})/i)){o=parseInt(a[1],16);if(o<194&&o>127){s=s.substr(0,s.length-3);r=false}}}s.length||(s=n);i.push(s)
;e=e.substr(s.length)}return i}function encodeURICharComponent(e){let t="";let i=e.charCodeAt(0).toString(16).toUpperCase();i.length%2&&(i="0"+i)
;if(i.length>2)for(let e=0,s=i.length/2;e<s;e++)t+="%"+i.substr(e,2);else t+="%"+i;return t}function safeEncodeURIComponent(e){e=(e||"").toString();try{
e=encodeURIComponent(e)}catch(t){e=encodeURIComponent(Buffer.from(e,"utf-8").toString("utf-8"))}
return e.replace(/[\x00-\x1F *'()<>@,;:\\"[\]?=\u007F-\uFFFF]/g,e=>encodeURICharComponent(e))}const He=1;const Ue=2;const Be=4;const Re=8;const qe=16
;class TokenList{constructor(e){this.str=e;this.slots=new Int32Array(48);this.length=0;this.cleaned=new Map}push(e,t,i){if((this.length+1)*3>this.slots.length){
const e=new Int32Array(this.slots.length*2);e.set(this.slots);this.slots=e}const s=this.length*3;this.slots[s]=e;this.slots[s+1]=t;this.slots[s+2]=i
;return this.length++}contentStart(e){let t=this.slots[e*3+1];const i=this.slots[e*3+2];while(t<i&&_isDroppedCode(this.str.charCodeAt(t)))t++;return t}
contentEnd(e){const t=this.slots[e*3+1];let i=this.slots[e*3+2];while(i>t&&_isDroppedCode(this.str.charCodeAt(i-1)))i--;return i}operatorAt(e){const t=e*3
;return this.slots[t]&He?this.str.charAt(this.slots[t+1]):""}isOperator(e){return(this.slots[e*3]&He)!==0}noBreak(e){return(this.slots[e*3]&Ue)!==0}value(e){
const t=this.cleaned.get(e);if(t!==void 0)return t;return this.str.slice(this.slots[e*3+1],this.slots[e*3+2])}}const De=/@(\[[^[\]\\]*\])$/
;function _domainAt(e){const t=e.charAt(e.length-1)==="]"?De.exec(e):null;return t?e.length-t[1].length-1:e.lastIndexOf("@")}function _quoteLocalPart(e){
const t=_domainAt(e);if(t<0)return e;const i=e.substr(0,t);if(/^[^\s"(),:;<>@[\\\]]+$/.test(i)||/^"(?:[^"\\]|\\[\s\S])*"$/.test(i))return e
;return'"'+i.replace(/["\\]/g,"\\$&")+'"@'+e.substr(t+1)}const Fe=/\s/;const We=/^("(?:[^"\\]|\\[\s\S])*"@\S+)(?:\s+([\s\S]+))?$/;const Ge=/^[^@\s]+@[^@\s]+$/
;const Qe=/^[^@\s]+@\[[^[\]\\\s]*\]$/;const $e=/^@(?:[^@\s"]+|\[[^[\]\\\s]*\])$/;function _isAddrSpec(e){return Ge.test(e)||Qe.test(e)}const Ke=/^[^@\s]+@\S+$/
;const Ve=/\s*\b[^@\s]+@[^\s]+\b\s*/y;function _isSpaceCode(e){
return e===32||e>=9&&e<=13||e===160||e===5760||e>=8192&&e<=8202||e===8232||e===8233||e===8239||e===8287||e===12288||e===65279}function _isFoldingSpaceCode(e){
return e===32||e===9||e===13||e===10}function _isFoldingGap(e,t,i){for(let s=t;s<i;s++)if(!_isFoldingSpaceCode(e.charCodeAt(s)))return false;return true}
function _isDroppedCode(e){return e<32||e===127||_isSpaceCode(e)}function _isWordCode(e){return e>=48&&e<=57||e>=65&&e<=90||e>=97&&e<=122||e===95}
function _isBoundary(e,t){return _isWordCode(e.charCodeAt(t-1))!==_isWordCode(e.charCodeAt(t))}function _indexOfAt(e,t,i){
for(let s=t;s<i;s++)if(e.charCodeAt(s)===64)return s;return-1}const Xe=/^"(?:[^"\\]|\\[\s\S])*"/;function _joinAtSpacing(e,t){if(t<0)return e;let i=t
;while(i>0&&_isSpaceCode(e.charCodeAt(i-1)))i--;let s=t+1;while(s<e.length&&_isSpaceCode(e.charCodeAt(s)))s++
;const n=i===t&&s===t+1?e:e.slice(0,i)+"@"+e.slice(s);return _joinDomainDotSpacing(n,i)}const Je=new Uint8Array(128)
;for(let e=33;e<127;e++)Je[e]='()<>[]:;@\\,."'.indexOf(String.fromCharCode(e))<0?1:0;function _isAtextCode(e){return e<128?Je[e]===1:!_isSpaceCode(e)}
function _joinDomainDotSpacing(e,t){const i=e.length;let s=t+1;let n=false;for(;;){const t=s;while(s<i&&_isAtextCode(e.charCodeAt(s)))s++;if(s===t)break;let a=s
;while(a<i&&_isFoldingSpaceCode(e.charCodeAt(a)))a++;if(e.charCodeAt(a)!==46)break;a++;while(a<i&&_isFoldingSpaceCode(e.charCodeAt(a)))a++
;if(a>=i||!_isAtextCode(e.charCodeAt(a)))break;n=n||a!==s+1;s=a}if(!n)return e;let a=""
;for(let i=t+1;i<s;i++)_isFoldingSpaceCode(e.charCodeAt(i))||(a+=e.charAt(i));return e.slice(0,t+1)+a+e.slice(s)}function _collapseAtSpacing(e){
const t=Xe.exec(e);if(t){let i=t[0].length;while(i<e.length&&_isSpaceCode(e.charCodeAt(i)))i++
;if(e.charAt(i)==="@"&&e.indexOf("@",i+1)<0)return _joinAtSpacing(e,i)}const i=e.indexOf("@");if(i<0||e.indexOf("@",i+1)>=0||e.lastIndexOf('"')>i)return e
;return _joinAtSpacing(e,i)}function _looseAddressStart(e){const t=e.length;let i=0;while(i<t){while(i<t&&_isSpaceCode(e.charCodeAt(i)))i++;if(i>=t)break
;const s=i;let n=i;while(n<t&&!_isSpaceCode(e.charCodeAt(n)))n++;let a=_indexOfAt(e,s,n);if(a>=0){let t=-1;for(let i=n;i>s;i--)if(_isBoundary(e,i)){t=i;break}
let i=s;while(t>=0&&a>=0){if(a>i&&n>a+1&&t>a+1)for(let t=i;t<a;t++)if(_isBoundary(e,t)){if(t>s)return t;let i=s;while(i>0&&_isSpaceCode(e.charCodeAt(i-1)))i--
;return i}i=a+1;a=_indexOfAt(e,i,n)}}i=n}return-1}function _recoverAddrSpec(e){e.address=_collapseAtSpacing(e.address);if(!Fe.test(e.address))return;let t;let i
;const s=e.address.match(We);if(s){if(!s[2])return;t=s[1];i=[s[2]]}else{if(e.address.indexOf('"')>=0)return;const s=e.address.split(/\s+/)
;let n=s.findIndex(_isAddrSpec);n<0&&(n=s.findIndex(e=>Ke.test(e)));if(n<0)return;t=s.splice(n,1)[0];i=s}e.address=t
;e.text=[e.text].concat(i).filter(e=>e).join(" ")}function _stripAddressComments(e){const t=[];let i="";let s="";let n=0;let a="";let o="";let r=false;let c=""
;let p=false;let l=-1;for(let d=0,h=e.length;d<h;d++){const m=e.charAt(d);if(n){if(m==="\\"&&d<h-1)s+=e.charAt(++d);else if(m==="("){n++;s+=m
}else if(m!==")"||--n)s+=m;else{t.push(s.trim());s="";r=o!=="@"}continue}if(r&&m!=="("){r=false;if(m!=="@"&&m!=="<"&&!_isSpaceCode(e.charCodeAt(d))){i+=" "
;o=" "}}if(a){if(m==="\\"&&a==='"'&&d<h-1){i+=m+e.charAt(++d);o=e.charAt(d);continue}m===a&&(a="")}else if(m==='"'){a='"';p=true
}else if(m===":"&&l<0&&c==="@"&&!p)l=i.length+1;else if(m==="[")a="]";else{if(m==="("){n=1;continue}if(m==="<"){i="";o="";t.length=0;c="";p=false;l=-1;continue}
}i+=m;o=m;c||_isSpaceCode(e.charCodeAt(d))||(c=m)}l>=0&&i.indexOf("@",l)>=0&&(i=i.slice(l));n&&t.push(s.trim());return{address:i.trim(),comments:t.filter(e=>e)}
}function _collectAddressParts(e,t,i){let s="text";const n={address:[],comment:[],text:[],textWasQuoted:[],quotedLocalAt:[]};let a=false;let o=false;let r=false
;let c=false;let p=0;let l=true;const d={address:"",comment:"",text:""};for(let h=t;h<i;h++){const i=e.value(h);const m=h>t?e.operatorAt(h-1):""
;const u=h>t&&e.noBreak(h-1);if(e.isOperator(h))switch(i){case"<":s="address";a=false;c=false;break;case"(":s="comment";a=false
;l=l&&_isFoldingGap(e.str,p,e.contentStart(h));break;case'"':a=!a;s="text";c=false;break;default:s="text";a=false;i!==")"?c=false:p=e.contentEnd(h);break}else{
const f=m==='"'&&u&&h>t+1&&e.operatorAt(h-2)==='"';const g=n[s];const x=r&&m===")"&&i.indexOf("@")>=0
;const v=!x&&c&&r&&m===")"&&(d.text==="."||i.charAt(0)===".")&&l&&_isFoldingGap(e.str,p,e.contentStart(h))
;const _=v||!x&&u&&g.length>0&&(m!==")"||d[s]==="@"||i.charAt(0)==="@");if(_){const e=n[s].length-1;if(s==="text"&&!a){
o&&i.charAt(0)==="@"&&(n.quotedLocalAt[e]=n.text[e].length);o=false}n[s][e]+=i;d[s]=i.charAt(i.length-1);s==="text"&&a&&(n.textWasQuoted[e]=true)}else{
n[s].push(i);d[s]=i.charAt(i.length-1);if(s==="text"){n.textWasQuoted.push(a||f);n.quotedLocalAt.push(f&&i.charAt(0)==="@"?0:-1);o=a}}if(s==="text"){
r=_&&r||!a&&i.indexOf("@")>=0;c=true;p=e.contentEnd(h);l=true}}}let h=false;if(!n.text.length&&n.comment.length){n.text=n.comment;n.comment=[];h=true}return{
data:n,textFromComment:h}}function _groupName(e,t,i){return _collectAddressParts(e,t,i).data.text.join(" ")}function _handleAddress(e,t,i){
const s=_collectAddressParts(e,t,i);const n=s.data;let a=s.textFromComment;const o=[];const r=[];for(const e of n.address){const t=_stripAddressComments(e)
;for(const e of t.comments)o.push(e);t.address&&r.push(t.address)}n.address=r;if(!n.address.length&&n.text.length&&!a){
const e=n.text.map(e=>_collapseAtSpacing(e));for(let t=0;t<n.text.length;t++){const i=n.quotedLocalAt[t]
;const s=n.textWasQuoted[t]&&i>=0&&$e.test(n.text[t].slice(i))?_quoteLocalPart(n.text[t]):"";if(s||!n.textWasQuoted[t]&&_isAddrSpec(e[t])){n.address=[s||e[t]]
;n.text.splice(t,1);n.textWasQuoted.splice(t,1);n.quotedLocalAt.splice(t,1);break}}if(!n.address.length){let t=false
;for(let i=0;i<n.text.length;i++)if(!n.textWasQuoted[i]){const s=e[i];let a=n.text[i];const o=_looseAddressStart(s);if(o>=0){Ve.lastIndex=o;const e=Ve.exec(s)
;if(e){n.address=[e[0].trim()];t=true;a=s.slice(0,o)+" "+s.slice(o+e[0].length)}}n.text[i]=a.trim();if(t)break}}}if(!n.text.length&&n.comment.length){
n.text=n.comment;n.comment=[]}n.address.length>1&&(n.text=n.text.concat(n.address.splice(1)));const c=!n.address.length&&n.textWasQuoted.some(e=>e)
;n.text=n.text.join(" ");n.address=n.address.join(" ");if(c&&n.text.indexOf("@")>=0){n.address=_quoteLocalPart(_joinAtSpacing(n.text,_domainAt(n.text)))
;n.text=""}_recoverAddrSpec(n);if(!n.text&&o.length){n.text=o.join(" ");a=true}const p={address:n.address||(a?"":n.text)||"",name:n.text||n.address||""}
;p.address===p.name&&(/@/.test(p.address||"")?p.name="":p.address="");return p}class Tokenizer{constructor(e){this.str=(e||"").toString()
;this.operatorCurrent="";this.operatorExpecting="";this.node=-1;this.escaped=false;this.inDomainLiteral=false;this.afterAt=false;this.inGroup=false
;this.innerQuoted=false;this.innerComment=0;this.innerLiteral=false;this.innerEscaped=false;this.list=new TokenList(this.str);this.operators={'"':'"',"(":")",
"<":">",",":"",":":"",";":""}}tokenize(){const e=this.str;const t=e.length;for(let i=0;i<t;i++)this.checkChar(e.charAt(i),i);this._closeText(t)
;const i=this.list;const s=i.slots;let n=0;for(let t=0,a=i.length;t<a;t++){const a=s[t*3];let o=s[t*3+1];let r=s[t*3+2];if(a&Be){
const e=this._cleanValue(o,r,a).trim();if(!e)continue;i.cleaned.set(n,e)}else if(!(a&He)){while(o<r&&_isSpaceCode(e.charCodeAt(o)))o++
;while(r>o&&_isSpaceCode(e.charCodeAt(r-1)))r--;if(o===r)continue}s[n*3]=a;s[n*3+1]=o;s[n*3+2]=r;n++}i.length=n;return i}_closeText(e){if(this.node>=0){
this.list.slots[this.node*3+2]=e;this.node=-1}}_cleanValue(e,t,i){const s=this.str;const n=(i&Re)!==0;let a=(i&qe)!==0;let o="";for(let i=e;i<t;i++){
const e=s.charAt(i);if(n&&!a&&e==="\\"){a=true;continue}a=false;e==="\n"?o+=" ":(e.charCodeAt(0)>=33||e===" "||e==="\t")&&(o+=e)}return o}checkChar(e,t){
this.escaped||this.operatorExpecting||(!this.inDomainLiteral&&e==="["&&this.afterAt?this.inDomainLiteral=true:!this.inDomainLiteral||e!=="]"&&e!==","&&e!==";"||(this.inDomainLiteral=false))
;let i=false;if(this.operatorExpecting===">"){i=this._trackInner(e);if(!i&&e===";"&&this.inGroup){this._closeText(t);this.operatorExpecting=""
;this._resetInner()}}else if(this.operatorExpecting===")"&&!this.escaped)if(e==="(")this.innerComment++;else if(e===")"&&this.innerComment){this.innerComment--
;i=true}if(this.escaped);else{if(e===this.operatorExpecting&&!i){const i=this.str.charAt(t+1);this._closeText(t)
;this.list.push(i&&![" ","\t","\r","\n",",",";"].includes(i)?He|Ue:He,t,t+1);e!==")"&&(this.afterAt=false);this.operatorExpecting="";this.escaped=false
;this._resetInner();return}if(!(this.operatorExpecting||this.inDomainLiteral&&e===":")&&e in this.operators){this._closeText(t);this.list.push(He,t,t+1)
;e===":"?this.inGroup=true:e===";"&&(this.inGroup=false);e!=="("&&(this.afterAt=false);this.operatorExpecting=this.operators[e];this.escaped=false
;this._resetInner();return}if(['"',"'",")"].includes(this.operatorExpecting)&&e==="\\"){this.escaped=true;this.node>=0&&(this.list.slots[this.node*3]|=Be)
;return}}this.node<0&&(this.node=this.list.push((this.operatorExpecting==='"'||this.operatorExpecting===")"?Re:0)|(this.escaped?qe:0),t,t));if(e==="\n"){e=" "
;this.list.slots[this.node*3]|=Be}
e.charCodeAt(0)>=33||e===" "||e==="\t"?this.operatorExpecting||e===" "||e==="\t"||(this.afterAt=e==="@"):this.list.slots[this.node*3]|=Be;this.escaped=false}
_trackInner(e){if(this.innerEscaped){this.innerEscaped=false;return true}if(this.innerQuoted){e==="\\"?this.innerEscaped=true:e==='"'&&(this.innerQuoted=false)
;return true}if(this.innerComment){e==="\\"?this.innerEscaped=true:e==="("?this.innerComment++:e===")"&&this.innerComment--;return true}if(this.innerLiteral){
e==="]"&&(this.innerLiteral=false);return true}if(e==='"'){this.innerQuoted=true;return true}if(e==="("){this.innerComment=1;return true}
if(e==="["&&this.afterAt){this.innerLiteral=true;return true}_isSpaceCode(e.charCodeAt(0))||(this.afterAt=e==="@");return false}_resetInner(){
this.innerQuoted=false;this.innerComment=0;this.innerLiteral=false;this.innerEscaped=false}}function _mergeNameFragments(e){const t=[]
;for(let i=e.length-1;i>=0;i--){const s=e[i];const n=t.length?t[t.length-1]:null
;n&&s.address===""&&s.name&&!s.group&&n.address&&n.name?n.name=s.name+", "+n.name:t.push(s)}return t.reverse()}function _parseAddressList(e){
const t=new Tokenizer(e).tokenize();const i=[];let s=null;let n=[];let a=0;for(let e=0,o=t.length;e<=o;e++){const r=e<o?t.operatorAt(e):""
;if(e<o&&r!==","&&r!==";"&&r!==":")continue;if(r===":"){if(!s){s={name:_groupName(t,a,e),group:[]};n=[]}a=e+1;continue}if(e>a){const o=_handleAddress(t,a,e)
;s?n.push(o):i.push(o)}a=e+1;if(s&&(r===";"||e===o)){s.group=_mergeNameFragments(n);i.push(s);s=null}}return _mergeNameFragments(i)}function addressparser(e,t){
const i=_parseAddressList(e);if(t?.flatten){const e=[];const walkAddressList=t=>{t.forEach(t=>{if(t.group)return walkAddressList(t.group);e.push(t)})}
;walkAddressList(i);return e}return i}const Ze=addressparser;class LastNewline extends j.Transform{constructor(){super();this.lastByte=false}_transform(e,t,i){
e.length&&(this.lastByte=e[e.length-1]);this.push(e);i()}_flush(e){if(this.lastByte===10)return e();if(this.lastByte===13){this.push(Buffer.from("\n"))
;return e()}this.push(Buffer.from("\r\n"));return e()}}class LeWindows extends j.Transform{constructor(e){super(e);this.lastByte=false}_transform(e,t,i){let s
;let n=0;for(let t=0,i=e.length;t<i;t++)if(e[t]===10&&(t&&e[t-1]!==13||!t&&this.lastByte!==13)){if(t>n){s=e.slice(n,t);this.push(s)}
this.push(Buffer.from("\r\n"));n=t+1}if(n&&n<e.length){s=e.slice(n);this.push(s)}else n||this.push(e);this.lastByte=e[e.length-1];i()}}
class LeUnix extends j.Transform{constructor(e){super(e)}_transform(e,t,i){let s;let n=0;for(let t=0,i=e.length;t<i;t++)if(e[t]===13){s=e.slice(n,t);n=t+1
;this.push(s)}if(n&&n<e.length){s=e.slice(n);this.push(s)}else n||this.push(e);i()}}const Ye=["From","Sender","To","Cc","Bcc","Reply-To","Date","References"]
;const et="[A-Za-z0-9!#$%&'*+\\-/=?^_`{|}~\\x80-\\uFFFF]";const tt=new RegExp("^"+et+"+(?:\\."+et+"+)*$");const it=/^"(?:[^"\\]|\\[\s\S])*"$/
;const st=/^[^\s"(),:;<>@[\\\]]+@[^\s"(),:;<>@[\\\]]+$/;const nt=/@(\[[^[\]\\]*\])$/;function stripWhitespaceInAngleBrackets(e){let t="";let i=0;for(;;){
const s=e.indexOf("<",i);if(s<0)break;const n=e.indexOf(">",s+1);if(n<0)break;t+=e.slice(i,s)+e.slice(s,n+1).replace(/\s/g,"");i=n+1}return t+e.slice(i)}
const PIPELINE_NOOP=()=>false;function abortedError(){const e=new Error("Message stream was closed before the message was generated");e.code=W;return e}
function _stripBoundaryControls(e){return e.replace(/[\x00-\x1f\x7f]+/g,"")}class MimeNode{constructor(e,t){this.nodeCounter=0;t=t||{}
;this.baseBoundary=_stripBoundaryControls(t.baseBoundary||Te.randomBytes(8).toString("hex"))
;this.boundaryPrefix=_stripBoundaryControls(t.boundaryPrefix||"--_NmP");this.disableFileAccess=!!t.disableFileAccess;this.disableUrlAccess=!!t.disableUrlAccess
;this.normalizeHeaderKey=t.normalizeHeaderKey;this.date=t.parentNode?null:new Date;this.rootNode=t.rootNode||this;this.keepBcc=!!t.keepBcc;if(t.filename){
this.filename=t.filename;e||(e=mime_funcs_detectMimeType(this.filename.split(".").pop()))}
this.textEncoding=(t.textEncoding||"").toString().trim().charAt(0).toUpperCase();this.parentNode=t.parentNode;this.hostname=t.hostname;this.newline=t.newline
;this.childNodes=[];this._nodeId=++this.rootNode.nodeCounter;this._headers=[];this._isPlainText=false;this._hasLongLines=false;this._envelope=false
;this._raw=false;this._transforms=[];this._processFuncs=[];e&&this.setHeader("Content-Type",e)}createChild(e,t){if(!t&&typeof e==="object"){t=e;e=void 0}
const i=new MimeNode(e,t);this.appendChild(i);return i}appendChild(e){e.parentNode&&e.parentNode!==this&&e.remove();if(e.rootNode!==this.rootNode){
e.rootNode=this.rootNode;e._nodeId=++this.rootNode.nodeCounter}e.parentNode=this;this.childNodes.push(e);return e}replace(e){if(e===this)return this
;this.parentNode.childNodes.forEach((t,i)=>{if(t===this){e.rootNode=this.rootNode;e.parentNode=this.parentNode;e._nodeId=this._nodeId;this.rootNode=this
;this.parentNode=void 0;e.parentNode.childNodes[i]=e}});return e}remove(){if(!this.parentNode)return this
;for(let e=this.parentNode.childNodes.length-1;e>=0;e--)if(this.parentNode.childNodes[e]===this){this.parentNode.childNodes.splice(e,1);this.parentNode=void 0
;this.rootNode=this;return this}}setHeader(e,t){let i=false;if(!t&&e&&typeof e==="object"){
e.key&&"value"in e?this.setHeader(e.key,e.value):Array.isArray(e)?e.forEach(e=>{this.setHeader(e.key,e.value)}):Object.keys(e).forEach(t=>{
this.setHeader(t,e[t])});return this}e=this._normalizeHeaderKey(e);const s={key:e,value:t}
;for(let t=0,n=this._headers.length;t<n;t++)if(this._headers[t].key===e)if(i){this._headers.splice(t,1);t--;n--}else{this._headers[t]=s;i=true}
i||this._headers.push(s);return this}addHeader(e,t){if(!t&&e&&typeof e==="object"){e.key&&e.value?this.addHeader(e.key,e.value):Array.isArray(e)?e.forEach(e=>{
this.addHeader(e.key,e.value)}):Object.keys(e).forEach(t=>{this.addHeader(t,e[t])});return this}if(Array.isArray(t)){t.forEach(t=>{this.addHeader(e,t)})
;return this}this._headers.push({key:this._normalizeHeaderKey(e),value:t});return this}getHeader(e){e=this._normalizeHeaderKey(e)
;for(let t=0,i=this._headers.length;t<i;t++)if(this._headers[t].key===e)return this._headers[t].value}setContent(e){this.content=e
;if(typeof this.content.pipe==="function")recordStreamErrors(this.content);else if(typeof this.content==="string"){this._isPlainText=isPlainText(this.content)
;this._isPlainText&&hasLongerLines(this.content,76)&&(this._hasLongLines=true)}return this}build(e){let t;e||(t=new Promise((t,i)=>{e=callbackPromise(t,i)}))
;const i=e;const s=this.createReadStream();const n=[];let a=0;let o=false;s.on("readable",()=>{let e;while((e=s.read())!==null){n.push(e);a+=e.length}})
;s.once("error",e=>{if(o)return;o=true;return i(e)});s.once("end",e=>{if(o)return;o=true;if(e&&e.length){n.push(e);a+=e.length}return i(null,Buffer.concat(n,a))
});return t}getTransferEncoding(){let e=false;const t=(this.getHeader("Content-Type")||"").toString().toLowerCase().trim();if(this.content){
e=(this.getHeader("Content-Transfer-Encoding")||"").toString().toLowerCase().trim()
;e&&["base64","quoted-printable"].includes(e)||(/^text\//i.test(t)?e=this._isPlainText&&!this._hasLongLines?"7bit":typeof this.content==="string"||this.content instanceof Buffer?this._getTextEncoding(this.content)==="Q"?"quoted-printable":"base64":this.textEncoding==="B"?"base64":"quoted-printable":/^(multipart|message)\//i.test(t)||(e=e||"base64"))
}return e}buildHeaders(){const e=this.getTransferEncoding();const t=[];e&&this.setHeader("Content-Transfer-Encoding",e)
;this.filename&&!this.getHeader("Content-Disposition")&&this.setHeader("Content-Disposition","attachment");if(this.rootNode===this){
this.getHeader("Date")||this.setHeader("Date",this.date.toUTCString().replace(/GMT/,"+0000"));this.messageId()
;this.getHeader("MIME-Version")||this.setHeader("MIME-Version","1.0");for(let e=this._headers.length-2;e>=0;e--){const t=this._headers[e]
;if(t.key==="Content-Type"){this._headers.splice(e,1);this._headers.push(t)}}}this._headers.forEach(e=>{let i=e.key;let s=e.value;let n;let a;const o={}
;const r=Ye;if(s&&typeof s==="object"&&!r.includes(i)){copyOwnKeys(o,s,e=>e==="value");s=(s.value||"").toString();if(!s.trim())return}if(o.prepared){
o.foldLines?t.push(foldLines(i+": "+s)):t.push(i+": "+s);return}switch(e.key){case"Content-Disposition":n=parseHeaderValue(s,{stripComments:true})
;this.filename&&(n.params.filename=this.filename);s=buildHeaderValue(n);break;case"Content-Type":n=parseHeaderValue(s,{stripComments:true})
;n.value=(n.value||"").toString().replace(/[\x00-\x1f\x7f]/g,"");this._handleContentType(n)
;n.value.match(/^text\/plain\b/)&&typeof this.content==="string"&&/[\u0080-\uFFFF]/.test(this.content)&&(n.params.charset="utf-8")
;if(this.filename)for(const e of Object.keys(n.params))/^name(\*|$)/i.test(e)&&delete n.params[e];s=buildHeaderValue(n);if(this.filename){
a=/[\x00-\x1f\x7f]/.test(this.filename)?encodeWord(this.filename,this._getTextEncoding(this.filename),52):this._encodeWords(this.filename)
;(a!==this.filename||/[\s'"\\;:/=(),<>@[\]?]|^-/.test(a))&&(a=JSON.stringify(a));s+="; name="+a}break;case"Bcc":if(!this.keepBcc)return;break}
s=this.encodeHeaderValue(i,s);if(!(s||"").toString().trim())return;if(typeof this.normalizeHeaderKey==="function"){const e=this.normalizeHeaderKey(i,s)
;const t=typeof e==="string"?e.replace(/[\x00-\x1f\x7f]/g,""):"";t&&(i=t)}t.push(foldLines(i+": "+s,76))});return t.join("\r\n")}createReadStream(e){e=e||{}
;const t=new j.PassThrough(e);this.stream(t,e,e=>{if(e){t.destroy(e);return}t.end()});t.once("close",()=>{t.writableFinished||this._destroyContentStreams()})
;const i=[t];for(const e of this._transforms)i.push(typeof e==="function"?e():e);i.push(new LastNewline);let s=(0,j.pipeline)(i,PIPELINE_NOOP)
;for(const e of this._processFuncs){const t=s;s=e(t);s!==t&&(0,j.finished)(s,e=>{e&&t.destroy()})}if(this.newline){
const e=["win","windows","dos","\r\n"].includes(this.newline.toString().toLowerCase());s=(0,j.pipeline)(s,e?new LeWindows:new LeUnix,PIPELINE_NOOP)}return s}
transform(e){this._transforms.push(e)}processFunc(e){this._processFuncs.push(e)}stream(e,t,i){const s=this.getTransferEncoding();let n=[];let a=false
;const callback=t=>{if(a)return;a=true;e.removeListener("close",onOutputClose);i(t)};function onOutputClose(){for(const e of n)e.destroy()
;return callback(abortedError())}const readInto=(...t)=>{n.length||e.once("close",onOutputClose);n=t};const aborted=()=>{if(e.destroyed){
callback(abortedError());return true}return false};const finalize=()=>{let i=0;const processChildNode=()=>{if(aborted())return;if(i>=this.childNodes.length){
e.write("\r\n--"+this.boundary+"--\r\n");return callback()}const s=this.childNodes[i++];e.write((i>1?"\r\n":"")+"--"+this.boundary+"\r\n");s.stream(e,t,e=>{
if(e)return callback(e);setImmediate(processChildNode)})};if(!this.multipart)return callback();setImmediate(processChildNode)};const sendContent=()=>{
if(aborted())return;if(!this.content)return setImmediate(finalize);const createStream=()=>{if(aborted())return;const i=this._takeStreamContent(this.content)
;if(i)return callback(i);const n=this._getStream(this.content);if(["quoted-printable","base64"].includes(s)){
const i=s==="base64"?new Encoder(t):new qp_Encoder(Object.assign({},t,{binary:!/^text\//i.test(this.contentType||"")}));readInto(n,i);i.pipe(e,{end:false});(0,
j.pipeline)(n,i,e=>e&&callback(e));(0,j.finished)(i,{writable:false},e=>e?callback(e):finalize())}else{readInto(n);n.pipe(e,{end:false});(0,j.finished)(n,{
writable:false},e=>e?callback(e):finalize())}};if(this.content._resolve){const e=this._getStream(this.content);readInto(e);resolveStream(e,(e,t)=>{
if(e)return callback(e);if(a)return;this.content._resolve=false;this.content._resolvedValue=t;setImmediate(createStream)})}else setImmediate(createStream)}
;if(this._raw)setImmediate(()=>{if(aborted())return;const t=this._takeStreamContent(this._raw);if(t)return callback(t);const i=this._getStream(this._raw)
;readInto(i);i.pipe(e,{end:false});(0,j.finished)(i,{writable:false},e=>e?callback(e):finalize())});else{e.write(this.buildHeaders()+"\r\n\r\n")
;setImmediate(sendContent)}}setEnvelope(e){let t;this._envelope={from:false,to:[]};if(e.from){t=[]
;this._convertAddresses(this._parseEnvelopeAddresses(e.from),t);t=t.filter(e=>e&&e.address);t.length&&t[0]&&(this._envelope.from=t[0].address)}const i=new Set
;const s=[];["to","cc","bcc"].forEach(t=>{e[t]&&this._convertAddresses(this._parseEnvelopeAddresses(e[t]),s,i)})
;this._envelope.to=s.map(e=>e.address).filter(e=>e);const n=["to","cc","bcc","from"];copyOwnKeys(this._envelope,e,e=>n.includes(e));return this}getAddresses(){
const e={};const t=new Map;this._headers.forEach(i=>{const s=i.key.toLowerCase();if(["from","sender","reply-to","to","cc","bcc"].includes(s)){
if(!Array.isArray(e[s])){e[s]=[];t.set(s,new Set)}this._convertAddresses(this._parseAddresses(i.value),e[s],t.get(s))}});return e}getEnvelope(){
if(this._envelope)return this._envelope;const e={from:false,to:[]};const t=new Set;const i=[];this._headers.forEach(s=>{const n=[]
;if(s.key==="From"||!e.from&&["Reply-To","Sender"].includes(s.key)){this._convertAddresses(this._parseAddresses(s.value),n)
;n.length&&n[0]&&(e.from=n[0].address)}else["To","Cc","Bcc"].includes(s.key)&&this._convertAddresses(this._parseAddresses(s.value),i,t)})
;e.to=i.map(e=>e.address);return e}messageId(){let e=this.getHeader("Message-ID");if(!e){e=this._generateMessageId();this.setHeader("Message-ID",e)}return e}
setRaw(e){this._raw=e;this._raw&&typeof this._raw.pipe==="function"&&recordStreamErrors(this._raw);return this}_accessDisabled(e){let t=this;while(t){
if(t[e])return true;t=t.parentNode}return false}_destroyContentStreams(){destroyStream(this.content);destroyStream(this._raw)
;for(const e of this.childNodes)e._destroyContentStreams()}_takeStreamContent(e){if(Object.prototype.toString.call(e)==="[object Error]")return e
;if(!e||typeof e.pipe!=="function"||e._resolvedValue)return null;return unreadableStreamError(e)}_getStream(e){let t;if(e._resolvedValue){t=new j.PassThrough
;setImmediate(()=>{try{t.end(e._resolvedValue)}catch(e){t.emit("error",e)}});return t}if(typeof e.pipe==="function")return e
;if(e&&typeof e.path==="string"&&!e.href){if(this._accessDisabled("disableFileAccess")){t=new j.PassThrough;setImmediate(()=>{
const i=new Error("File access rejected for "+e.path);i.code=ee;t.emit("error",i)});return t}return T.createReadStream(e.path)}if(e&&typeof e.href==="string"){
if(this._accessDisabled("disableUrlAccess")){t=new j.PassThrough;setImmediate(()=>{const i=new Error("Url access rejected for "+e.href);i.code=te
;t.emit("error",i)});return t}return pe(e.href,{headers:e.httpHeaders,tls:e.tls})}t=new j.PassThrough;setImmediate(()=>{try{t.end(e||"")}catch(e){
t.emit("error",e)}});return t}_parseAddresses(e){const t=[];const i=new WeakSet;const s=[];const enter=e=>{if(!i.has(e)){i.add(e);s.push({list:e,pos:0})}}
;enter(Array.isArray(e)?e:[e]);while(s.length){const e=s[s.length-1];if(e.pos>=e.list.length){s.pop();continue}const i=e.list[e.pos++];if(Array.isArray(i)){
enter(i);continue}if(i&&i.address){const e=this._normalizeAddress(i.address);if(e===i.address&&typeof i.name==="string"){t.push(i);continue}
const s=copyOwnKeys({},i);s.address=e;s.name=i.name||"";t.push(s);continue}const n=this._normalizeParsedAddresses(Ze(i));for(let e=0;e<n.length;e++)t.push(n[e])
}return t}_normalizeParsedAddresses(e){e.forEach(e=>{e.address?e.address=this._normalizeAddress(e.address):e.group&&this._normalizeParsedAddresses(e.group)})
;return e}_parseEnvelopeAddresses(e){return this._parseAddresses(e).map(e=>{if(e.address||e.group||!e.name||/[\s@]/.test(e.name))return e;return{
address:this._normalizeAddress(e.name),name:""}})}_normalizeHeaderKey(e){
e=(e||"").toString().replace(/[\s\x00-\x20\x7f:]/g,"").toLowerCase().replace(/^X-SMTPAPI$|^(MIME|DKIM|ARC|BIMI)\b|^OTP(?=-Token$)|^[a-z]|-(SPF|FBL|ID|MD5)$|-[a-z]/gi,e=>e.toUpperCase()).replace(/^Content-Features$/i,"Content-features")
;return e}_handleContentType(e){this.contentType=e.value.trim().toLowerCase()
;this.multipart=!!/^multipart\//i.test(this.contentType)&&this.contentType.substr(this.contentType.indexOf("/")+1);if(this.multipart){
const t=_stripBoundaryControls(e.params.boundary||this.boundary||"");this.boundary=e.params.boundary=t||_stripBoundaryControls(this._generateBoundary())
}else this.boundary=false}_generateBoundary(){return _stripBoundaryControls(this.rootNode.boundaryPrefix+"-"+this.rootNode.baseBoundary)+"-Part_"+this._nodeId}
encodeHeaderValue(e,t){e=this._normalizeHeaderKey(e);switch(e){case"From":case"Sender":case"To":case"Cc":case"Bcc":case"Reply-To":
return this._convertAddresses(this._parseAddresses(t));case"Message-ID":case"In-Reply-To":case"Content-ID":
t=(t||"").toString().replace(/\r?\n|\r/g," ").replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g,"");t.charAt(0)!=="<"&&(t="<"+t);t.charAt(t.length-1)!==">"&&(t+=">")
;return t;case"OTP-Token":return(t||"").toString().replace(/\r?\n|\r/g," ").replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g,"");case"References":{const e=[]
;for(const i of[].concat(t||"")){const t=(i||"").toString().replace(/\r?\n|\r/g," ").replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g,"").trim()
;for(let i of stripWhitespaceInAngleBrackets(t).split(/\s+/)){i.charAt(0)!=="<"&&(i="<"+i);i.charAt(i.length-1)!==">"&&(i+=">");e.push(i)}}
return e.join(" ").trim()}case"Date":if(Object.prototype.toString.call(t)==="[object Date]")return t.toUTCString().replace(/GMT/,"+0000")
;t=(t||"").toString().replace(/\r?\n|\r/g," ");return this._encodeHeaderText(t);case"Content-Type":case"Content-Disposition":
return(t||"").toString().replace(/\r?\n|\r/g," ");default:t=(t||"").toString().replace(/\r?\n|\r/g," ");return this._encodeHeaderText(t)}}
static encodeHeaderValue(e,t,i){return new MimeNode(false,{textEncoding:i?.textEncoding}).encodeHeaderValue(e,t)}_encodeHeaderValue(e,t){
return this.encodeHeaderValue(e,t)}_convertAddresses(e,t,i){const s=[];t=t||[];if(!i){i=new Set;for(let e=0;e<t.length;e++)i.add(t[e].address)}
[].concat(e||[]).forEach(e=>{if(e.address){e.address=this._normalizeAddress(e.address)
;e.name?s.push(`${this._encodeAddressName(e.name)} <${e.address}>`):s.push(st.test(e.address)?e.address:`<${e.address}>`);if(!i.has(e.address)){i.add(e.address)
;t.push(e)}}else if(e.group){const n=(e.group.length?this._convertAddresses(e.group,t,i):"").trim();s.push(`${this._encodeAddressName(e.name)}:${n};`)}})
;return s.join(", ")}_normalizeAddress(e){e=(e||"").toString().replace(/[\x00-\x1F\x7F<>]+/g," ").trim();if(!e)return e
;const t=e.charAt(e.length-1)==="]"?nt.exec(e):null;const i=t?e.length-t[1].length-1:e.lastIndexOf("@");if(i<0)return this._normalizeLocalPart(e)
;const s=e.substr(0,i);const n=e.substr(i+1);let a=n;const o=/[\x80-\uFFFF]/.test(s);try{a=normalizeDomain(n,o)}catch(e){}
return`${this._normalizeLocalPart(s)}@${a}`}_normalizeLocalPart(e){if(tt.test(e)||it.test(e))return e;return quoteString(e)}_encodeAddressName(e){
if(!/^[\w ]*$/.test(e))return/^[\x20-\x7e]*$/.test(e)?quoteString(e):encodeWord(e,this._getTextEncoding(e),52);return e}_encodeHeaderText(e){
return/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(e)?encodeWord(e,this._getTextEncoding(e),52):this._encodeWords(e)}_encodeWords(e){
return encodeWords(e,this._getTextEncoding(e),52,true)}_getTextEncoding(e){e=(e||"").toString();if(this.textEncoding)return this.textEncoding;let t=0;let i=0
;for(let s=0,n=e.length;s<n;s++){const n=e.charCodeAt(s);n>=0&&n<=8||n===11||n===12||n>=14&&n<=31||n>=128?t++:(n>=65&&n<=90||n>=97&&n<=122)&&i++}
return t<i?"Q":"B"}_generateMessageId(){
return"<"+[2,2,2,6].reduce((e,t)=>e+"-"+Te.randomBytes(t).toString("hex"),Te.randomBytes(4).toString("hex"))+"@"+(this.getEnvelope().from||this.hostname||"localhost").split("@").pop()+">"
}}const at=MimeNode;function isContentObject(e){const t=e;return typeof e==="object"&&!!(t.content||t.path||t.href||t.raw)}function fitsSevenBit(e){let t;let i
;if(typeof e==="string"){t=t=>e.charCodeAt(t);i=e.length}else{if(!Buffer.isBuffer(e))return false;t=t=>e[t];i=e.length}let s=0;for(let e=0;e<i;e++){const i=t(e)
;if(i===0||i>127)return false;if(i===10||i===13)s=0;else if(++s>998)return false}return true}class MailComposer{constructor(e){this.mail=e||{}
;this.message=false}compile(){this._alternatives=this.getAlternatives();this._htmlNode=this._alternatives.filter(e=>/^text\/html\b/i.test(e.contentType)).pop()
;this._attachments=this.getAttachments(!!this._htmlNode);this._useRelated=!!(this._htmlNode&&this._attachments.related.length)
;this._useAlternative=this._alternatives.length>1
;this._useMixed=this._attachments.attached.length>1||this._alternatives.length&&this._attachments.attached.length===1
;this.mail.raw?this.message=new at("message/rfc822",{newline:this.mail.newline,disableUrlAccess:this.mail.disableUrlAccess,
disableFileAccess:this.mail.disableFileAccess
}).setRaw(this.mail.raw):this._useMixed?this.message=this._createMixed():this._useAlternative?this.message=this._createAlternative():this._useRelated?this.message=this._createRelated():this.message=this._createContentNode(false,[].concat(this._alternatives||[]).concat(this._attachments.attached||[]).shift()||{
contentType:"text/plain",content:""});this.mail.headers&&this.message.addHeader(this.mail.headers)
;this.mail.otp&&this.message.setHeader("OTP-Token",formatOtpToken(this.mail.otp))
;["from","sender","to","cc","bcc","reply-to","in-reply-to","references","subject","message-id","date"].forEach(e=>{
const t=e.replace(/-(\w)/g,(e,t)=>t.toUpperCase());this.mail[t]&&this.message.setHeader(e,this.mail[t])})
;this.mail.envelope&&this.message.setEnvelope(this.mail.envelope);this.message.messageId();return this.message}getAttachments(e){let t
;const i=[].concat(this.mail.attachments||[]).map((e,t)=>{/^data:/i.test(e.path||e.href)&&(e=this._processDataUrl(e))
;const i=e.contentType||mime_funcs_detectMimeType(e.filename||e.path||e.href||"bin");const s=/^image\//i.test(i);const n=/^message\//i.test(i)
;const a=e.contentDisposition||(n||s&&e.cid?"inline":"attachment");let o
;o="contentTransferEncoding"in e?e.contentTransferEncoding:n?!e.encoding&&fitsSevenBit(e.content)?"7bit":"8bit":"base64";const r={contentType:i,
contentDisposition:a,contentTransferEncoding:o};if(e.filename)r.filename=e.filename;else if(!n&&e.filename!==false){
r.filename=(e.path||e.href||"").split(/[/\\]/).pop().split("?").shift()||"attachment-"+(t+1)
;r.filename.indexOf(".")<0&&(r.filename+="."+mime_funcs_detectExtension(r.contentType))}if(/^https?:\/\//i.test(e.path)){e.href=e.path;e.path=void 0}
e.cid&&(r.cid=e.cid);e.raw?r.raw=e.raw:e.path?r.content={path:e.path}:e.href?r.content={href:e.href,httpHeaders:e.httpHeaders,tls:e.tls}:r.content=e.content||""
;e.encoding&&(r.encoding=e.encoding);e.headers&&(r.headers=e.headers);return r});if(this.mail.icalEvent){t=Object.assign({},this._getIcalEvent())
;t.contentType="application/ics";t.headers||(t.headers={});t.filename=t.filename||"invite.ics";t.headers["Content-Disposition"]="attachment"
;t.headers["Content-Transfer-Encoding"]="base64"}if(!e)return{attached:i.concat(t||[]),related:[]};return{attached:i.filter(e=>!e.cid).concat(t||[]),
related:i.filter(e=>!!e.cid)}}_getIcalEvent(){if(!this._icalEvent){let e;e=isContentObject(this.mail.icalEvent)?copyOwnKeys({},this.mail.icalEvent):{
content:this.mail.icalEvent};/^data:/i.test(e.path||e.href)&&(e=this._processDataUrl(e));if(/^https?:\/\//i.test(e.path)){e.href=e.path;e.path=void 0}
if(!e.raw)if(e.path){e.content={path:e.path};e.path=void 0}else if(e.href){e.content={href:e.href,httpHeaders:e.httpHeaders,tls:e.tls};e.href=void 0}
e.content&&typeof e.content==="object"&&(e.content._resolve=true);this._icalEvent=e}return this._icalEvent}getAlternatives(){const e=[];let t,i,s,n,a
;if(this.mail.text){t=isContentObject(this.mail.text)?this.mail.text:{content:this.mail.text};t.contentType="text/plain; charset=utf-8"}if(this.mail.watchHtml){
s=isContentObject(this.mail.watchHtml)?this.mail.watchHtml:{content:this.mail.watchHtml};s.contentType="text/watch-html; charset=utf-8"}if(this.mail.amp){
n=isContentObject(this.mail.amp)?this.mail.amp:{content:this.mail.amp};n.contentType="text/x-amp-html; charset=utf-8"}if(this.mail.icalEvent){
a=Object.assign({},this._getIcalEvent());a.filename=false
;a.contentType="text/calendar; charset=utf-8; method="+(a.method||"PUBLISH").toString().trim().toUpperCase();a.headers||(a.headers={})}if(this.mail.html){
i=isContentObject(this.mail.html)?this.mail.html:{content:this.mail.html};i.contentType="text/html; charset=utf-8"}
[].concat(t||[]).concat(s||[]).concat(n||[]).concat(i||[]).concat(a||[]).concat(this.mail.alternatives||[]).forEach(t=>{
/^data:/i.test(t.path||t.href)&&(t=this._processDataUrl(t));const i={contentType:t.contentType||mime_funcs_detectMimeType(t.filename||t.path||t.href||"txt"),
contentTransferEncoding:t.contentTransferEncoding};t.filename&&(i.filename=t.filename);if(/^https?:\/\//i.test(t.path)){t.href=t.path;t.path=void 0}
t.raw?i.raw=t.raw:t.path?i.content={path:t.path}:t.href?i.content={href:t.href,httpHeaders:t.httpHeaders,tls:t.tls}:i.content=t.content||""
;t.encoding&&(i.encoding=t.encoding);t.headers&&(i.headers=t.headers);e.push(i)});return e}_createMixed(e){const t=e?e.createChild("multipart/mixed",{
disableUrlAccess:this.mail.disableUrlAccess,disableFileAccess:this.mail.disableFileAccess,normalizeHeaderKey:this.mail.normalizeHeaderKey,
newline:this.mail.newline}):new at("multipart/mixed",{baseBoundary:this.mail.baseBoundary,textEncoding:this.mail.textEncoding,
boundaryPrefix:this.mail.boundaryPrefix,disableUrlAccess:this.mail.disableUrlAccess,disableFileAccess:this.mail.disableFileAccess,
normalizeHeaderKey:this.mail.normalizeHeaderKey,newline:this.mail.newline})
;this._useAlternative?this._createAlternative(t):this._useRelated&&this._createRelated(t)
;[].concat(!this._useAlternative&&this._alternatives||[]).concat(this._attachments.attached||[]).forEach(e=>{
this._useRelated&&e===this._htmlNode||this._createContentNode(t,e)});return t}_createAlternative(e){const t=e?e.createChild("multipart/alternative",{
disableUrlAccess:this.mail.disableUrlAccess,disableFileAccess:this.mail.disableFileAccess,normalizeHeaderKey:this.mail.normalizeHeaderKey,
newline:this.mail.newline}):new at("multipart/alternative",{baseBoundary:this.mail.baseBoundary,textEncoding:this.mail.textEncoding,
boundaryPrefix:this.mail.boundaryPrefix,disableUrlAccess:this.mail.disableUrlAccess,disableFileAccess:this.mail.disableFileAccess,
normalizeHeaderKey:this.mail.normalizeHeaderKey,newline:this.mail.newline});this._alternatives.forEach(e=>{
this._useRelated&&this._htmlNode===e?this._createRelated(t):this._createContentNode(t,e)});return t}_createRelated(e){
const t=e?e.createChild('multipart/related; type="text/html"',{disableUrlAccess:this.mail.disableUrlAccess,disableFileAccess:this.mail.disableFileAccess,
normalizeHeaderKey:this.mail.normalizeHeaderKey,newline:this.mail.newline}):new at('multipart/related; type="text/html"',{baseBoundary:this.mail.baseBoundary,
textEncoding:this.mail.textEncoding,boundaryPrefix:this.mail.boundaryPrefix,disableUrlAccess:this.mail.disableUrlAccess,
disableFileAccess:this.mail.disableFileAccess,normalizeHeaderKey:this.mail.normalizeHeaderKey,newline:this.mail.newline})
;this._createContentNode(t,this._htmlNode);this._attachments.related.forEach(e=>this._createContentNode(t,e));return t}_createContentNode(e,t){t=t||{}
;t.content=t.content||"";const i=(t.encoding||"utf8").toString().toLowerCase().replace(/[-_\s]/g,"");const s=e?e.createChild(t.contentType,{filename:t.filename,
textEncoding:this.mail.textEncoding,disableUrlAccess:this.mail.disableUrlAccess,disableFileAccess:this.mail.disableFileAccess,
normalizeHeaderKey:this.mail.normalizeHeaderKey,newline:this.mail.newline}):new at(t.contentType,{filename:t.filename,baseBoundary:this.mail.baseBoundary,
textEncoding:this.mail.textEncoding,boundaryPrefix:this.mail.boundaryPrefix,disableUrlAccess:this.mail.disableUrlAccess,
disableFileAccess:this.mail.disableFileAccess,normalizeHeaderKey:this.mail.normalizeHeaderKey,newline:this.mail.newline});t.headers&&s.addHeader(t.headers)
;t.cid&&s.setHeader("Content-Id","<"+t.cid.replace(/[<>]/g,"")+">")
;t.contentTransferEncoding?s.setHeader("Content-Transfer-Encoding",t.contentTransferEncoding):this.mail.encoding&&/^text\//i.test(t.contentType)&&s.setHeader("Content-Transfer-Encoding",this.mail.encoding)
;/^text\//i.test(t.contentType)&&!t.contentDisposition||s.setHeader("Content-Disposition",t.contentDisposition||(t.cid&&/^image\//i.test(t.contentType)?"inline":"attachment"))
;typeof t.content!=="string"||["utf8","usascii","ascii"].includes(i)||(t.content=Buffer.from(t.content,i));t.raw?s.setRaw(t.raw):s.setContent(t.content)
;return s}_processDataUrl(e){const t=e.path||e.href;if(!t||typeof t!=="string")return e;if(!t.startsWith("data:"))return e;if(t.length>52428800){
let i="application/octet-stream";const s=t.indexOf(",");if(s>0&&s<200){const e=t.substring(5,s);const n=e.split(";");n[0]&&n[0].includes("/")&&(i=n[0].trim())}
return Object.assign(copyOwnKeys({},e),{path:false,href:false,content:Buffer.alloc(0),contentType:e.contentType||i})}let i;try{i=parseDataURI(t)}catch(t){
return e}if(!i)return e;e.content=i.data;e.contentType=e.contentType||i.contentType;"path"in e&&(e.path=false);"href"in e&&(e.href=false);return e}}
function formatOtpToken(e){
if(typeof e.code!=="string"||!/^[\x20-\x7e]+$/.test(e.code))throw otpError("The otp code must be a non-empty string of printable ASCII characters")
;return quoteString(e.code)+"; origin="+quoteString(getOtpOrigin(e.origin))}function getOtpOrigin(e){let t;try{t=new URL(String(e))}catch{}
if(!t||t.username||t.password||!/^([a-z0-9_-]+\.)*[a-z0-9_-]+$|^\[[0-9a-f:.]+\]$/.test(t.hostname))throw otpError("The otp origin must be an absolute https URL")
;const i=/^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(t.hostname)
;if(t.protocol!=="https:"&&!(t.protocol==="http:"&&i))throw otpError("The otp origin must be an https URL, or an http URL on a loopback host");return t.origin}
function otpError(e){const t=new Error(e);t.code=F;return t}const ot=MailComposer;function _trimFieldName(e){let t=0;let i=e.length
;while(t<i&&(e.charCodeAt(t)===32||e.charCodeAt(t)===9))t++;while(i>t&&(e.charCodeAt(i-1)===32||e.charCodeAt(i-1)===9))i--;return e.slice(t,i)}
class MessageParser extends j.Transform{constructor(e){super(e);this.lastBytes=Buffer.alloc(4);this.headersParsed=false;this.headerBytes=0;this.headerChunks=[]
;this.rawHeaders=false;this.bodySize=0}updateLastBytes(e){const t=this.lastBytes.length;const i=Math.min(e.length,t)
;for(let e=0,s=t-i;e<s;e++)this.lastBytes[e]=this.lastBytes[e+i];for(let s=1;s<=i;s++)this.lastBytes[t-s]=e[e.length-s]}checkHeaders(e){
if(this.headersParsed)return true;const t=this.lastBytes.length;let i=0;for(let s=0,n=this.lastBytes.length+e.length;s<n;s++){let n
;n=s<t?this.lastBytes[s]:e[s-t];if(n===10&&s){const n=s-1<t?this.lastBytes[s-1]:e[s-1-t];const a=s>1&&(s-2<t?this.lastBytes[s-2]:e[s-2-t]);if(n===10){
this.headersParsed=true;i=s-t+1;this.headerBytes+=i;break}if(n===13&&a===10){this.headersParsed=true;i=s-t+1;this.headerBytes+=i;break}}}if(this.headersParsed){
this.headerChunks.push(e.slice(0,i));this.rawHeaders=Buffer.concat(this.headerChunks,this.headerBytes);this.headerChunks=null
;this.emit("headers",this.parseHeaders());if(e.length>i){const t=e.slice(i);this.bodySize+=t.length;this.push(t)}return false}this.headerBytes+=e.length
;this.headerChunks.push(e);this.updateLastBytes(e);return false}_transform(e,t,i){if(!e||!e.length)return i();typeof e==="string"&&(e=Buffer.from(e,t));let s
;try{s=this.checkHeaders(e)}catch(e){return i(e)}if(s){this.bodySize+=e.length;this.push(e)}i()}_flush(e){if(this.headerChunks){
this.rawHeaders=Buffer.concat(this.headerChunks,this.headerBytes);this.headerChunks=null;this.emit("headers",this.parseHeaders())}e()}parseHeaders(){
const e=(this.rawHeaders||Buffer.alloc(0)).toString("binary").split(/\r?\n/);const t=[]
;for(const i of e)t.length&&/^[ \t]/.test(i)?t[t.length-1]+="\n"+i:t.push(i);return t.filter(e=>/[^ \t\r]/.test(e)).map(e=>({
key:_trimFieldName(e.substr(0,e.indexOf(":"))).toLowerCase(),line:e}))}}const rt=MessageParser;const ct=13;const pt=10;const lt=32;const dt=9
;const ht=Buffer.from("\r\n");const mt=Buffer.alloc(4096,ht);class RelaxedBody extends j.Transform{constructor(e){super();e=e||{}
;this.bodyHash=Te.createHash(e.hashAlgo||"sha256");this.byteLength=0;this.debug=e.debug;this._debugBody=!!e.debug&&[];this._lineHasContent=false
;this._pendingWsp=false;this._pendingCr=false;this._pendingEmptyLines=0}_hashCanonical(e){if(!e.length)return;this.bodyHash.update(e)
;this._debugBody&&this._debugBody.push(Buffer.from(e))}_hashEmptyLines(){while(this._pendingEmptyLines>0){const e=Math.min(this._pendingEmptyLines,mt.length/2)
;this._hashCanonical(mt.subarray(0,e*2));this._pendingEmptyLines-=e}}_emitContent(e,t,i){if(!this._lineHasContent){if(this._pendingEmptyLines){
this._hashCanonical(e.subarray(0,t));t=0;this._hashEmptyLines()}this._lineHasContent=true}if(this._pendingWsp){e[t++]=lt;this._pendingWsp=false}e[t++]=i
;return t}updateHash(e,t){const i=Buffer.allocUnsafe(e.length*2+2);let s=0;for(let t=0;t<e.length;t++){const n=e[t];if(n===pt){if(this._lineHasContent){
i[s++]=ct;i[s++]=pt;this._lineHasContent=false}else this._pendingEmptyLines++;this._pendingWsp=false;this._pendingCr=false;continue}if(this._pendingCr){
s=this._emitContent(i,s,ct);this._pendingCr=false}n===ct?this._pendingCr=true:n===lt||n===dt?this._pendingWsp=true:s=this._emitContent(i,s,n)}
if(t&&this._pendingCr){s=this._emitContent(i,s,ct);this._pendingCr=false}this._hashCanonical(i.subarray(0,s))}_transform(e,t,i){if(!e||!e.length)return i()
;typeof e==="string"&&(e=Buffer.from(e,t));this.updateHash(e);this.byteLength+=e.length;this.push(e);i()}_flush(e){this.updateHash(Buffer.alloc(0),true)
;this._lineHasContent&&this._hashCanonical(ht);this.emit("hash",this.bodyHash.digest("base64"),!!this.debug&&Buffer.concat(this._debugBody));e()}}
const ut=RelaxedBody;function unsupportedHashAlgoError(e){const t=new Error('Unsupported DKIM hash algorithm "'+e+'"');t.code=Z;return t}function sign(e,t,i,s){
s=s||{}
;const n="From:Sender:Reply-To:Subject:Date:Message-ID:To:Cc:MIME-Version:Content-Type:Content-Transfer-Encoding:Content-ID:Content-Description:Resent-Date:Resent-From:Resent-Sender:Resent-To:Resent-Cc:Resent-Message-ID:In-Reply-To:References:List-Id:List-Help:List-Unsubscribe:List-Unsubscribe-Post:List-Subscribe:List-Post:List-Owner:List-Archive:OTP-Token"
;const a=s.headerFieldNames||n;const o=relaxedHeaders(e,a,s.skipFields);const r=generateDKIMHeader(s.domainName,s.keySelector,o.fieldNames,t,i)
;o.headers+="dkim-signature:"+relaxedHeaderLine(r);let c;try{c=Te.createSign(("rsa-"+t).toUpperCase())}catch(e){throw unsupportedHashAlgoError(t)}
c.update(o.headers,"latin1");let p;try{p=c.sign(s.privateKey,"base64")}catch(e){return false}return r+p.replace(/(^.{73}|.{75}(?!\r?\n|\r))/g,"$&\r\n ").trim()}
sign.relaxedHeaders=relaxedHeaders;sign.unsupportedHashAlgoError=unsupportedHashAlgoError;const ft=sign;function generateDKIMHeader(e,t,i,s,n){
const cleanTagValue=e=>(e||"").toString().replace(/[\x00-\x1f\x7f;=]/g,"")
;const a=["v=1","a=rsa-"+s,"c=relaxed/relaxed","d="+normalizeDomain(cleanTagValue(e),false),"q=dns/txt","s="+cleanTagValue(t),"bh="+n,"h="+cleanTagValue(i)].join("; ")
;return foldLines("DKIM-Signature: "+a,76)+";\r\n b="}function relaxedHeaders(e,t,i){const s=new Set;const n=new Set;const a=new Map
;(i||"").toLowerCase().split(":").forEach(e=>{n.add(e.trim())});(t||"").toLowerCase().split(":").filter(e=>!n.has(e.trim())).forEach(e=>{s.add(e.trim())})
;for(let t=e.length-1;t>=0;t--){const i=e[t];s.has(i.key)&&!a.has(i.key)&&a.set(i.key,relaxedHeaderLine(i.line))}const o=[];const r=[];s.forEach(e=>{
if(a.has(e)){r.push(e);o.push(e+":"+a.get(e))}});return{headers:o.join("\r\n")+"\r\n",fieldNames:r.join(":")}}function relaxedHeaderLine(e){
return e.substr(e.indexOf(":")+1).replace(/\r?\n/g,"").replace(/[ \t]+/g," ").replace(/^ | $/g,"")}const gt="sha256";const xt=10485760;class DKIMSigner{
constructor(e,t,i,s){this.options=e||{};this.keys=t;this.cacheTreshold=Number(this.options.cacheTreshold)||xt;this.hashAlgo=this.options.hashAlgo||gt
;this.cacheDir=this.options.cacheDir||false;this.chunks=[];this.chunklen=0;this.readPos=0
;this.cachePath=!!this.cacheDir&&ke.join(this.cacheDir,"message."+Date.now()+"-"+Te.randomBytes(14).toString("hex"));this.cache=false;this.headers=false
;this.bodyHash=false;this.parser=false;this.relaxedBody=false;this.input=i;this.output=s;this.output.usingCache=false;this.hasErrored=false
;this.input.on("error",e=>this.fail(e));this.output.once("close",()=>{if(this.output.writableFinished)return;this.hasErrored=true;this.input.unpipe()
;this.input.destroy();this.cleanup()})}fail(e){this.hasErrored=true;this.cleanup();this.output.destroy(e)}cleanup(){if(!this.cache||!this.cachePath)return
;const e=this.cache;this.cache=false;e.destroy();T.unlink(this.cachePath,()=>false)}createReadCache(){this.cache=T.createReadStream(this.cachePath)
;this.cache.once("error",e=>this.fail(e));this.cache.once("close",()=>{this.cleanup()});this.cache.pipe(this.output)}sendNextChunk(){while(!this.hasErrored){
if(this.readPos>=this.chunks.length){if(!this.cache){this.output.end();return}return this.createReadCache()}const e=this.chunks[this.readPos++]
;if(this.output.write(e)===false){this.output.once("drain",()=>{this.sendNextChunk()});return}}}sendSignedOutput(){if(this.hasErrored)return;let e=0
;const signNextKey=()=>{if(e>=this.keys.length){this.output.write(this.parser.rawHeaders);setImmediate(()=>this.sendNextChunk());return}const t=this.keys[e++]
;let i;try{i=ft(this.headers,this.hashAlgo,this.bodyHash,{domainName:t.domainName,keySelector:t.keySelector,privateKey:t.privateKey,
headerFieldNames:this.options.headerFieldNames,skipFields:this.options.skipFields})}catch(e){this.fail(e);return}i&&this.output.write(Buffer.from(i+"\r\n"))
;setImmediate(signNextKey)};if(this.bodyHash&&this.headers)return signNextKey();this.output.write(this.parser.rawHeaders);this.sendNextChunk()}
createWriteCache(){this.output.usingCache=true;this.cache=T.createWriteStream(this.cachePath,{mode:384});this.cache.once("error",e=>{
this.relaxedBody.unpipe(this.cache);this.relaxedBody.on("readable",()=>{while(this.relaxedBody.read()!==null);});this.fail(e)});this.cache.once("close",()=>{
if(this.hasErrored)return;this.sendSignedOutput()});this.relaxedBody.removeAllListeners("readable");this.relaxedBody.pipe(this.cache)}signStream(){
this.parser=new rt;this.relaxedBody=new ut({hashAlgo:this.hashAlgo});this.parser.on("headers",e=>{this.headers=e});this.relaxedBody.on("hash",e=>{
this.bodyHash=e});this.relaxedBody.on("readable",()=>{let e;if(this.cache)return;while((e=this.relaxedBody.read())!==null){this.chunks.push(e)
;this.chunklen+=e.length;if(this.chunklen>=this.cacheTreshold&&this.cachePath)return this.createWriteCache()}});this.relaxedBody.on("end",()=>{
if(this.cache)return;this.sendSignedOutput()});this.parser.pipe(this.relaxedBody);setImmediate(()=>this.input.pipe(this.parser))}}class DKIM{constructor(e){
this.options=e||{};this.keys=[].concat(this.options.keys||{domainName:e.domainName,keySelector:e.keySelector,privateKey:e.privateKey})}sign(e,t){
const i=new j.PassThrough;let s=e;let n=false;if(Buffer.isBuffer(e)){n=e;s=new j.PassThrough}else if(typeof e==="string"){n=Buffer.from(e);s=new j.PassThrough}
let a=this.options;if(t&&Object.keys(t).length){a=copyOwnKeys({},t);copyOwnKeys(a,this.options)}const o=new DKIMSigner(a,this.keys,s,i);setImmediate(()=>{try{
o.signStream()}catch(e){o.fail(ft.unsupportedHashAlgoError(o.hashAlgo));return}n&&setImmediate(()=>{s.end(n)})});return i}}const vt=DKIM;var _t=i(41692)
;const bt=65536;const unbracket=e=>typeof e==="string"&&e.startsWith("[")&&e.endsWith("]")?e.slice(1,-1):e;function httpProxyClient(e,t,i,s,a){
if(typeof s==="function"){a=s;s={}}s=s||{};const o=a;t=Number(t)||0;if(!t||/[\r\n]/.test(i)){const e=new Error("Invalid proxy destination");e.code=Y
;setImmediate(()=>o(e));return}const r=parse(e);const c=(n.isIPv6(unbracket(i))?"["+unbracket(i)+"]":i)+":"+t;const p={host:r.hostname,
port:Number(r.port)?Number(r.port):r.protocol==="https:"?443:80};let l;if(r.protocol==="https:"){p.rejectUnauthorized=s.rejectUnauthorized!==false
;l=_t.connect.bind(_t)}else l=n.connect.bind(n);const d=Number(s.timeout)||httpProxyClient.timeout||3e4;let h;let m=false;let u;const cleanup=()=>{
clearTimeout(u);h.removeListener("data",onSocketData);h.removeListener("error",fail);h.removeListener("close",onEarlyClose)};function fail(e){if(m)return;m=true
;cleanup();try{h.destroy()}catch(e){}o(e)}function onEarlyClose(){const e=new Error("Proxy closed the connection before the tunnel was established");e.code=Y
;fail(e)}const f=[];let g=0;let x="";function onSocketData(e){if(m)return;const t=x+e.toString("binary");const i=t.indexOf("\r\n\r\n");f.push(e);g+=e.length
;x=t.slice(-3);if(i<0){if(g>bt){const e=new Error("Proxy response headers too large");e.code=Y;fail(e)}return}h.removeListener("data",onSocketData);h.pause()
;const s=g-t.length+i;const n=Buffer.concat(f,g);n.length>s+4&&h.unshift(n.subarray(s+4));const a=n.toString("binary",0,s).match(/^HTTP\/\d+\.\d+ (\d+)/i)
;if(!a||(a[1]||"").charAt(0)!=="2"){const e=new Error("Invalid response from proxy"+(a&&": "+a[1]||""));e.code=Y;return fail(e)}m=true;cleanup()
;const resumeOnData=e=>{if(e==="data"){h.removeListener("newListener",resumeOnData);h.resume()}};h.on("newListener",resumeOnData);return o(null,h)}h=l(p,()=>{
if(m)return;const e={Host:c,Connection:"close"};r.auth&&(e["Proxy-Authorization"]="Basic "+Buffer.from(r.auth).toString("base64"))
;h.write("CONNECT "+c+" HTTP/1.1\r\n"+Object.keys(e).map(t=>t+": "+e[t]).join("\r\n")+"\r\n\r\n");h.on("data",onSocketData)});u=setTimeout(()=>{
const e=new Error("Proxy socket timed out");e.code=B;fail(e)},d);h.once("error",fail);h.once("close",onEarlyClose)}const wt=httpProxyClient
;const hasOwn=(e,t)=>Object.prototype.hasOwnProperty.call(e,t);class MailMessage{constructor(e,t){this.mailer=e;this.data={};this.message=null;t=t||{}
;const i=e.options||{};const s=e._defaults||{};copyOwnKeys(this.data,t);this.data.headers=this.data.headers||{};copyOwnKeys(this.data,s,e=>hasOwn(this.data,e))
;copyOwnKeys(this.data.headers,s.headers,e=>hasOwn(this.data.headers,e))
;["disableFileAccess","disableUrlAccess","normalizeHeaderKey","maxRecipients"].forEach(e=>{e in i&&(this.data[e]=i[e])})
;["disableFileAccess","disableUrlAccess"].forEach(e=>{!(e in i)&&hasOwn(s,e)&&(this.data[e]=this.data[e]||s[e])})}resolveContent(e,t,i,s){
if(!s&&typeof i==="function"){s=i;i=false}i=i||{};const n={disableFileAccess:this.data.disableFileAccess||i.disableFileAccess,
disableUrlAccess:this.data.disableUrlAccess||i.disableUrlAccess};return resolveContent(e,t,n,s)}resolveAll(e){
const t=[[this.data,"html"],[this.data,"text"],[this.data,"watchHtml"],[this.data,"amp"],[this.data,"icalEvent"]]
;this.data.alternatives&&this.data.alternatives.length&&this.data.alternatives.forEach((e,i)=>{t.push([this.data.alternatives,i])})
;this.data.attachments&&this.data.attachments.length&&this.data.attachments.forEach((e,i)=>{if(!e.filename){
e.filename=(e.path||e.href||"").split(/[/\\]/).pop().split("?").shift()||"attachment-"+(i+1)
;e.filename.indexOf(".")<0&&(e.filename+="."+mime_funcs_detectExtension(e.contentType))}
e.contentType||(e.contentType=mime_funcs_detectMimeType(e.filename||e.path||e.href||"bin"));t.push([this.data.attachments,i])});const i=new at
;const s=["from","to","cc","bcc","sender","replyTo"];s.forEach(e=>{let t
;this.message?t=[].concat(i._parseAddresses(this.message.getHeader(e==="replyTo"?"reply-to":e))||[]):this.data[e]&&(t=[].concat(i._parseAddresses(this.data[e])||[]))
;t&&t.length?this.data[e]=t:e in this.data&&(this.data[e]=null)});const n=["from","sender"];n.forEach(e=>{this.data[e]&&(this.data[e]=this.data[e].shift())})
;let a=0;const resolveNext=()=>{if(a>=t.length)return e(null,this.data);const i=t[a++];if(!i[0]||!i[0][i[1]])return resolveNext();resolveContent(...i,{
disableFileAccess:this.data.disableFileAccess,disableUrlAccess:this.data.disableUrlAccess},(t,s)=>{if(t)return e(t);const n={content:s}
;i[0][i[1]]&&typeof i[0][i[1]]==="object"&&!Buffer.isBuffer(i[0][i[1]])&&copyOwnKeys(n,i[0][i[1]],e=>e in n||["content","path","href","raw"].includes(e))
;i[0][i[1]]=n;resolveNext()})};setImmediate(()=>resolveNext())}releaseStreams(){const e=this.data;const t=[e.html,e.text,e.watchHtml,e.amp,e.raw,e.icalEvent]
;for(const i of["attachments","alternatives"])if(Array.isArray(e[i]))for(const s of e[i])t.push(s);for(const e of t)if(e&&typeof e==="object"){destroyStream(e)
;destroyStream(e.content);destroyStream(e.raw)}}normalize(e){const t=this.message.getEnvelope();const i=this.message.messageId();this.resolveAll((s,n)=>{
if(s)return e(s);n.envelope=t;n.messageId=i;["html","text","watchHtml","amp"].forEach(e=>{
n[e]&&n[e].content&&(typeof n[e].content==="string"?n[e]=n[e].content:Buffer.isBuffer(n[e].content)&&(n[e]=n[e].content.toString()))})
;if(n.icalEvent&&Buffer.isBuffer(n.icalEvent.content)){n.icalEvent.content=n.icalEvent.content.toString("base64");n.icalEvent.encoding="base64"}
n.alternatives&&n.alternatives.length&&n.alternatives.forEach(e=>{if(e&&e.content&&Buffer.isBuffer(e.content)){e.content=e.content.toString("base64")
;e.encoding="base64"}});n.attachments&&n.attachments.length&&n.attachments.forEach(e=>{if(e&&e.content&&Buffer.isBuffer(e.content)){
e.content=e.content.toString("base64");e.encoding="base64"}});n.normalizedHeaders={};Object.keys(n.headers||{}).forEach(e=>{if(isProtoKey(e))return
;let t=[].concat(n.headers[e]||[]).shift();t=t&&t.value||t;if(t){
["references","in-reply-to","message-id","content-id"].includes(e)&&(t=this.message.encodeHeaderValue(e,t));n.normalizedHeaders[e]=t}})
;if(n.list&&typeof n.list==="object"){const e=this._getListHeaders(n.list);e.forEach(e=>{n.normalizedHeaders[e.key]=e.value.map(e=>e&&e.value||e).join(", ")})}
n.references&&(n.normalizedHeaders.references=this.message.encodeHeaderValue("references",n.references))
;n.inReplyTo&&(n.normalizedHeaders["in-reply-to"]=this.message.encodeHeaderValue("in-reply-to",n.inReplyTo));return e(null,n)})}setMailerHeader(){
if(!this.message||!this.data.xMailer)return;this.message.setHeader("X-Mailer",this.data.xMailer)}setPriorityHeaders(){
if(!this.message||!this.data.priority)return;switch((this.data.priority||"").toString().toLowerCase()){case"high":
this.message.setHeader("X-Priority","1 (Highest)");this.message.setHeader("X-MSMail-Priority","High");this.message.setHeader("Importance","High");break
;case"low":this.message.setHeader("X-Priority","5 (Lowest)");this.message.setHeader("X-MSMail-Priority","Low");this.message.setHeader("Importance","Low");break
;default:}}setListHeaders(){if(!this.message||!this.data.list||typeof this.data.list!=="object")return;this._getListHeaders(this.data.list).forEach(e=>{
e.value.forEach(t=>{this.message.addHeader(e.key,t)})})}_getListHeaders(e){return Object.keys(e).map(t=>({key:"list-"+t.toLowerCase().trim(),
value:[].concat(e[t]||[]).map(e=>({prepared:true,foldLines:true,value:[].concat(e||[]).map(e=>{typeof e==="string"&&(e={url:e});if(e&&e.url){
let i=(e.comment||"").toString().replace(/\r?\n|\r/g," ");const s=!isPlainText(i)||/\x7f/.test(i);if(t.toLowerCase().trim()==="id"){
i=s?encodeWord(i):quoteString(i);return(e.comment?i+" ":"")+this._formatListUrl(e.url).replace(/^<[^:]+:\/{0,2}/,"<")}
i=s?encodeWord(i):i.replace(/[()\\]/g,"\\$&");return this._formatListUrl(e.url)+(e.comment?" ("+i+")":"")}return""}).filter(e=>e).join(", ")}))}))}
_formatListUrl(e){e=e.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g,"").replace(/[\s<]+|[\s>]+/g,"");if(/^(https?|mailto|ftp):/.test(e))return"<"+e+">"
;if(/^[^@]+@[^@]+$/.test(e))return"<mailto:"+e+">";return"<http://"+e+">"}}const yt=1e5;function isAbortSignal(e){
return typeof e==="object"&&e!==null&&"aborted"in e&&typeof e.addEventListener==="function"&&typeof e.removeEventListener==="function"}
class Mail extends s.EventEmitter{constructor(e,t,i){super();this.options=t||{};this._defaults=i||{};this._defaultPlugins={
compile:[(...e)=>this._convertDataImages(...e)],stream:[]};this._userPlugins={compile:[],stream:[]};this.meta=new Map
;this.dkim=!!this.options.dkim&&new vt(this.options.dkim);this.transporter=e;this.transporter.mailer=this;this.logger=getLogger(this.options,{
component:this.options.component||"mail"});this.logger.debug({tnx:"create"},"Creating transport: %s",this.getVersionString())
;if(typeof this.transporter.on==="function"){this.transporter.on("log",e=>{this.logger.debug({tnx:"transport"},"%s: %s",e.type,e.message)})
;this.transporter.on("error",e=>{this.logger.error({err:e,tnx:"transport"},"Transport Error: %s",e.message);this.emit("error",e)})
;this.transporter.on("idle",(...e)=>{this.emit("idle",...e)});this.transporter.on("clear",(...e)=>{this.emit("clear",...e)})}
["close","isIdle","verify"].forEach(e=>{this[e]=(...t)=>{if(typeof this.transporter[e]==="function"){if(e==="verify"&&typeof this.getSocket==="function"){
this.transporter.getSocket=this.getSocket;this.getSocket=false}return this.transporter[e](...t)}this.logger.warn({tnx:"transport",methodName:e
},"Non existing method %s called for transport",e);return false}});this.options.proxy&&typeof this.options.proxy==="string"&&this.setupProxy(this.options.proxy)
}use(e,t){e=(e||"").toString();this._userPlugins.hasOwnProperty(e)?this._userPlugins[e].push(t):this._userPlugins[e]=[t];return this}sendMail(e,t=null){let i
;t||(i=new Promise((e,i)=>{t=callbackPromise(e,i)}));const s=t;if(typeof this.getSocket==="function"){this.transporter.getSocket=this.getSocket
;this.getSocket=false}const n=new MailMessage(this,e);const a=n.data.signal;const o=isAbortSignal(a)?a:void 0;let r=false
;const removeAbortListener=()=>o?.removeEventListener("abort",onAbort);const finish=(e,t)=>{if(r)return;r=true;removeAbortListener();e&&n.releaseStreams()
;s(e,t)};const fail=e=>{finish(e)};function onAbort(){fail(createAbortError(o))}if(a!==void 0&&a!==null&&!o){
const e=new Error("The signal option must be an AbortSignal");e.code=Z;setImmediate(()=>fail(e));return i}if(o){o.addEventListener("abort",onAbort,{once:true})
;if(o.aborted){setImmediate(onAbort);return i}}this.logger.debug({tnx:"transport",name:this.transporter.name,version:this.transporter.version,action:"send"
},"Sending mail using %s/%s",this.transporter.name,this.transporter.version);this._processPlugins("compile",n,e=>{if(r)return;if(e){this.logger.error({err:e,
tnx:"plugin",action:"compile"},"PluginCompile Error: %s",e.message);return fail(e)}let t;try{n.message=new ot(n.data).compile();n.setMailerHeader()
;n.setPriorityHeaders();n.setListHeaders();t=n.message.getEnvelope().to.length}catch(e){this.logger.error({err:e,tnx:"transport",action:"send"
},"Compile Error: %s",e.message);return fail(e)}const i=n.data.maxRecipients===void 0?yt:n.data.maxRecipients;if(i&&t>i){
const e=new Error(`Message has ${t} recipients, which is over the ${i} allowed by maxRecipients`);e.code=V;this.logger.error({err:e,tnx:"transport",
action:"send"},"Send Error: %s",e.message);return fail(e)}this._processPlugins("stream",n,e=>{if(r)return;if(e){this.logger.error({err:e,tnx:"plugin",
action:"stream"},"PluginStream Error: %s",e.message);return fail(e)}(n.data.dkim||this.dkim)&&n.message.processFunc(e=>{
const t=n.data.dkim?new vt(n.data.dkim):this.dkim;this.logger.debug({tnx:"DKIM",messageId:n.message.messageId(),
dkimDomains:t.keys.map(e=>e.keySelector+"."+e.domainName).join(", ")},"Signing outgoing message with %s keys",t.keys.length);return t.sign(e,n.data._dkim)})
;removeAbortListener();this.transporter.send(n,(...e)=>{e[0]&&this.logger.error({err:e[0],tnx:"transport",action:"send"},"Send Error: %s",e[0].message)
;finish(...e)})})});return i}getVersionString(){return C.format("%s (%s; +%s; %s/%s)",N,z,H,this.transporter.name,this.transporter.version)}
_processPlugins(e,t,i){e=(e||"").toString();if(!this._userPlugins.hasOwnProperty(e))return i();const s=this._userPlugins[e]||[]
;const n=this._defaultPlugins[e]||[];s.length&&this.logger.debug({tnx:"transaction",pluginCount:s.length,step:e},"Using %s plugins for %s",s.length,e)
;if(s.length+n.length===0)return i();let a=0;let o="default";const processPlugins=()=>{if(t.data.signal?.aborted)return i(createAbortError(t.data.signal))
;let e=o==="default"?n:s;if(a>=e.length){if(o!=="default"||!s.length)return i();o="user";a=0;e=s}const r=e[a++];r(t,e=>{if(e)return i(e);processPlugins()})}
;processPlugins()}setupProxy(e){const t=parse(e);this.getSocket=(e,i)=>{const s=t.protocol.replace(/:$/,"").toLowerCase()
;const a=Number(this.options.connectionTimeout)||0;const o=Number(e.connectStartedAt)||Date.now();const r=a?Math.max(o+a-Date.now(),1):void 0
;if(this.meta.has("proxy_handler_"+s))return this.meta.get("proxy_handler_"+s)(t,e,i);switch(s){case"http":case"https":
wt(t.href,e.port,e.host,r?Object.assign({},this.options.tls,{timeout:r}):this.options.tls||{},(e,t)=>{if(e)return i(e);return i(null,{connection:t})});return
;case"socks":case"socks5":case"socks4":case"socks4a":{if(!this.meta.has("proxy_socks_module")){let e=new Error("Socks module not loaded");e.code=Y;return i(e)}
const connect=s=>{const n=!!this.meta.get("proxy_socks_module").SocksClient
;const a=n?this.meta.get("proxy_socks_module").SocksClient:this.meta.get("proxy_socks_module");const o=Number(t.protocol.replace(/\D/g,""))||5;const c={proxy:{
ipaddress:s,port:Number(t.port),type:o},[n?"destination":"target"]:{host:e.host,port:e.port},command:"connect"};r&&(c.timeout=r);if(t.username||t.password){
const e=t.username||"";const i=t.password||"";if(n){c.proxy.userId=e;c.proxy.password=i}else o===4?c.userid=e:c.authentication={username:e,password:i}}
a.createConnection(c,(e,t)=>{if(e)return i(e);return i(null,{connection:t.socket||t})})};if(n.isIP(t.hostname))return connect(t.hostname)
;return le.lookup(t.hostname,(e,t)=>{if(e)return i(e);connect(t)})}}let c=new Error("Unknown proxy configuration");c.code=Y;i(c)}}_convertDataImages(e,t){
if(!this.options.attachDataUrls&&!e.data.attachDataUrls||!e.data.html)return t();e.resolveContent(e.data,"html",{disableFileAccess:e.data.disableFileAccess,
disableUrlAccess:e.data.disableUrlAccess},(i,s)=>{if(i)return t(i);let n=0
;s=(s||"").toString().replace(/(<img\b[^<>]{0,1024} src\s{0,20}=[\s"']{0,20})(data:([^;"'<>\s]{1,255});[^"'>\s]+)/gi,(t,i,s,a)=>{
const o=Te.randomBytes(10).toString("hex")+"@localhost";e.data.attachments||(e.data.attachments=[])
;Array.isArray(e.data.attachments)||(e.data.attachments=[].concat(e.data.attachments||[]));e.data.attachments.push({path:s,cid:o,
filename:"image-"+ ++n+"."+detectExtension(a)});return i+"cid:"+o});e.data.html=s;t()})}set(e,t){return this.meta.set(e,t)}get(e){return this.meta.get(e)}}
const kt=Mail;const Et=Buffer.from("\n");const St=Buffer.from("\n.");const At=Buffer.from("\r");const Ct=Buffer.from(".");class DataStream extends j.Transform{
constructor(e){super(e);this.options=e||{};this.inByteCount=0;this.outByteCount=0;this.lastByte=false}_transform(e,t,i){const s=[];let n=0;let a,o,r=0;let c
;if(!e||!e.length)return i();typeof e==="string"&&(e=Buffer.from(e));this.inByteCount+=e.length;for(a=0,o=e.length;a<o;a++){const t=e[a]
;const i=a?e[a-1]:this.lastByte;let o=false;i===13&&t!==10?o=t===46?St:Et:t===10&&i!==13?o=At:t!==46||i!==10&&i!==false||(o=Ct);if(o){if(a>r){c=e.slice(r,a)
;s.push(c);n+=c.length}s.push(o);n+=o.length;r=a}}if(s.length){if(r<e.length){c=e.slice(r);s.push(c);n+=c.length}this.outByteCount+=n
;this.push(Buffer.concat(s,n))}else{this.outByteCount+=e.length;this.push(e)}this.lastByte=e[e.length-1];i()}_flush(e){let t
;t=this.lastByte===10?Buffer.from(".\r\n"):this.lastByte===13?Buffer.from("\n.\r\n"):Buffer.from("\r\n.\r\n");this.outByteCount+=t.length;this.push(t);e()}}
const Tt=/^250 2\.0\.0 OK (<[^<>\s]+\.prod\.outlook\.com>)/i;const Lt=/^250 Ok ([0-9a-f]+(?:-[0-9a-f]+)+)$/i;const It=/^[a-z]{2}(?:-[a-z]+)+-\d+$/
;function sesRegion(e){const t=e.toLowerCase().replace(/\.$/,"").split(".");const i=t.slice(-2).join(".");if(i!=="amazonaws.com"&&i!=="awsapps.com")return
;return t.slice(0,-2).find(e=>It.test(e))}function parseServerMessageId(e,t){const i=(e||"").toString().trim();const s=i.match(Tt);if(s)return s[1]
;const n=i.match(Lt);if(n&&t){const e=sesRegion(t);if(e)return"<"+n[1].toLowerCase()+"@"+(e==="us-east-1"?"email":e)+".amazonses.com>"}return}const Ot=12e4
;const jt=6e5;const Mt=3e4;const Pt=3e4;const Nt=5e3;const zt=3e4;const TEARDOWN_NOOP=()=>{};function shuffle(e){const t=e.slice()
;for(let e=t.length-1;e>0;e--){const i=Math.floor(Math.random()*(e+1));[t[e],t[i]]=[t[i],t[e]]}return t}function timeoutError(e,t){const i=new Error(e)
;i.timeoutType=t;return i}const Ht=1048576;function decodeServerResponse(e){if(!e)return e;const t=Buffer.from(e,"binary").toString("utf8")
;return t.includes("�")?e:t}function isPartialResponse(e){return isPartialLine(e.slice(e.lastIndexOf("\n")+1))}function isPartialLine(e){return/^\d+-/.test(e)}
function maskAuthCommand(e){const t=(e||"").toString().match(/^AUTH\s+[^\s]+/i);if(!t)return"/* secret */";return t[0].length===e.length?e:t[0]+" /* secret */"}
class SMTPConnection extends s.EventEmitter{constructor(e){super(e);this.id=Te.randomBytes(8).toString("base64").replace(/\W/g,"");this.stage="init"
;this.options=e||{};this.options.requireTLS&&(this.options.ignoreTLS||this.options.opportunisticTLS)&&(this.options=Object.assign({},this.options,{
ignoreTLS:false,opportunisticTLS:false}));this.secureConnection=!!this.options.secure;this.alreadySecured=!!this.options.secured
;this.port=Number(this.options.port)||(this.secureConnection?465:587);this.host=this.options.host||"localhost"
;this.servername=this.options.servername?this.options.servername:!n.isIP(this.host)&&this.host
;this.allowInternalNetworkInterfaces=this.options.allowInternalNetworkInterfaces||false
;typeof this.options.secure==="undefined"&&this.port===465&&(this.secureConnection=true)
;this.name=(this.options.name||this._getHostname()).toString().replace(/[\r\n]+/g,"");this.logger=getLogger(this.options,{
component:this.options.component||"smtp-connection",sid:this.id});this.customAuth=new Map;for(const e of Object.keys(this.options.customAuth||{})){
const t=(e||"").toString().trim().toUpperCase();t&&this.customAuth.set(t,this.options.customAuth[e])}this.version=z;this.authenticated=false
;this.destroyed=false;this.secure=!!this.secureConnection;this._remainder="";this._responseQueue=[];this._responsePartial=false;this.lastServerResponse=false
;this._socket=false;this._supportedAuth=[];this.allowsAuth=false;this._envelope=false;this._supportedExtensions=[];this._maxAllowedSize=0
;this._responseActions=[];this._recipientQueue=[];this._phaseTimer=false;this._plaintextEhlo=false;this._destroyed=false;this._closing=false
;this._currentDataStream=false;this._pendingSend=false;this._connectCallback=false;this._onSocketData=e=>this._onData(e)
;this._onSocketError=e=>this._onError(e,"ESOCKET",false,"CONN");this._onSocketClose=()=>this._onClose();this._onSocketEnd=()=>this._onEnd()
;this._onSocketTimeout=()=>this._onTimeout();this._onConnectionSocketError=e=>this._onError(e,"ESOCKET",false,"CONN")}connect(e){
if(this._connectCalled&&!this._destroyed){
const t=this._formatError("Cannot connect - connect() was already called for this connection","ECONNECTION",false,"API");if(typeof e==="function"){
setImmediate(()=>e(t));return}this.logger.warn({tnx:"smtp"},"%s",t.message);return}this._connectCalled=true;if(typeof e==="function"){this._connectCallback=e
;this.once("connect",()=>{this._connectCallback=false;this.logger.debug({tnx:"smtp"},"SMTP handshake finished");e()})
;const t=this._isDestroyedMessage("connect");if(t)return e(this._formatError(t,"ECONNECTION",false,"CONN"))}const t=this.options.connectionTimeout||Ot
;this._connectionDeadline=(this._connectStartedAt||Date.now())+t;let i={port:this.port,host:this.host,
allowInternalNetworkInterfaces:this.allowInternalNetworkInterfaces,timeout:Math.min(this.options.dnsTimeout||Pt,t)}
;this.options.localAddress&&(i.localAddress=this.options.localAddress);if(this.options.connection){this._socket=this.options.connection
;this._setupConnectionHandlers();this.secureConnection&&!this.alreadySecured?setImmediate(()=>this._upgradeConnection(e=>{if(e){
this._onError(new Error("Error initiating TLS - "+(e.message||e)),"ETLS",false,"CONN");return}this._onConnect()})):setImmediate(()=>this._onConnect());return}
if(this.options.socket){this._socket=this.options.socket;return this._resolveAndConnect(i,e=>{if(this._destroyed||this._closing)return;try{
this._socket.connect(this.port,this.host,()=>{if(this.secureConnection&&!this.alreadySecured)return this._upgradeConnection(e=>{if(e){
this._onError(new Error("Error initiating TLS - "+(e.message||e)),"ETLS",false,"CONN");return}this._onConnect()});this._onConnect()})
;this._setupConnectionHandlers()}catch(e){setImmediate(()=>this._onError(e,"ECONNECTION",false,"CONN"));return}})}if(this.secureConnection){
Object.assign(i,this.options.tls||{});this.servername&&!i.servername&&(i.servername=this.servername)}return this._resolveAndConnect(i,e=>{let t=e._addresses||[]
;if(i.localAddress){const e=n.isIPv6(i.localAddress)?6:4;const s=t.filter(t=>n.isIP(t)===e);t=s.length?s:t}if(t.length>1){const e=t.filter(e=>n.isIPv6(e))
;const s=t.filter(e=>!n.isIPv6(e));const a=shuffle(e).concat(shuffle(s));i.host=this.host;i.autoSelectFamily=true;if(!e.length||!s.length){
const e=this._connectionDeadline-Date.now();i.autoSelectFamilyAttemptTimeout=Math.max(Math.floor(e/a.length),10)}i.lookup=(e,t,i)=>{if(t&&t.all){
const e=a.map(e=>({address:e,family:n.isIPv6(e)?6:4}));return setImmediate(()=>i(null,e))}setImmediate(()=>i(null,a[0],n.isIPv6(a[0])?6:4))}
}else t.length&&(i.host=t[0]);this._connectToHost(i,this.secureConnection)})}_resolveAndConnect(e,t){return resolveHostname(e,(i,s)=>{
if(i)return setImmediate(()=>this._onError(i,"EDNS",false,"CONN"));this.logger.debug({tnx:"dns",source:e.host,resolved:s.host,cached:!!s.cached
},"Resolved %s as %s [cache %s]",e.host,s.host,s.cached?"hit":"miss");for(const t of Object.keys(s))t.charAt(0)!=="_"&&s[t]&&(e[t]=s[t]);t(s)})}
_connectToHost(e,t){if(this._destroyed||this._closing)return;const i=t?_t.connect:n.connect;try{this._socket=i(e,()=>this._onConnect())
;this._setupConnectionHandlers()}catch(e){setImmediate(()=>this._onError(e,"ECONNECTION",false,"CONN"));return}}_setupConnectionHandlers(){
this._startPhase(Math.max((this._connectionDeadline||Date.now())-Date.now(),0),timeoutError("Connection timeout","CONNECT_TIMEOUT"))
;this._socket.on("error",this._onConnectionSocketError)}_startPhase(e,t){this._clearPhase();this._phaseTimer=setTimeout(()=>{this._phaseTimer=false
;this._onError(t,"ETIMEDOUT",false,"CONN")},e)}_remainingSetupTime(){
return Math.min(this.options.greetingTimeout||Mt,Math.max((this._connectionDeadline||1/0)-Date.now(),1))}_clearPhase(){clearTimeout(this._phaseTimer)
;this._phaseTimer=false}quit(){this._sendCommand("QUIT");this._responseActions.push(this.close)}close(){this._clearPhase();this._responseActions=[]
;if(this._closing)return;this._closing=true;const e=this.options.socketCloseTimeout;const t=typeof e==="number"&&Number.isFinite(e)&&e>=0?e:Nt
;const i=this.stage==="init"||t===0?"destroy":"end";this.logger.debug({tnx:"smtp"},'Closing connection to the server using "%s"',i);const s=this._socket
;if(this._currentDataStream){try{this._currentDataStream.unpipe(this._socket)}catch(e){}this._currentDataStream=false}if(this._pendingSend){
const{stream:e,onStreamError:t}=this._pendingSend;if(e){e.removeListener("error",t);e.on("error",TEARDOWN_NOOP);e.destroy()}this._pendingSend=false}
if(s&&!s.destroyed)try{s.setTimeout(0);s.removeListener("data",this._onSocketData);s.removeListener("timeout",this._onSocketTimeout)
;s.removeListener("close",this._onSocketClose);s.removeListener("end",this._onSocketEnd);s.removeListener("error",this._onSocketError)
;s.removeListener("error",this._onConnectionSocketError);s.on("error",TEARDOWN_NOOP);s[i]();if(i==="end"){const e=setTimeout(()=>s.destroy(),t)
;typeof e.unref==="function"&&e.unref();s.once("close",()=>clearTimeout(e))}}catch(e){}this._destroy()}login(e,t){const i=this._isDestroyedMessage("login")
;if(i)return t(this._formatError(i,"ECONNECTION",false,"API"));this._auth=e||{};this._authMethod=(this._auth.method||"").toString().trim().toUpperCase()||false
;const s=!!this._auth.oauth2||this.customAuth.has("XOAUTH2");if(this._authMethod||!this._auth.oauth2||this._auth.credentials){
if(!this._authMethod||this._authMethod==="XOAUTH2"&&!this._auth.oauth2){const e=this._supportedAuth.find(e=>e!=="XOAUTH2"||s)
;this._authMethod=(e||"PLAIN").toUpperCase().trim()}}else this._authMethod="XOAUTH2"
;if((this._authMethod!=="XOAUTH2"||this.customAuth.has("XOAUTH2"))&&(!this._auth.credentials||!this._auth.credentials.user||!this._auth.credentials.pass)){
if(!(this._auth.user&&this._auth.pass||this.customAuth.has(this._authMethod)))return t(this._formatError('Missing credentials for "'+this._authMethod+'"',"EAUTH",false,"API"))
;this._auth.credentials={user:this._auth.user,pass:this._auth.pass,options:this._auth.options}}if(this.customAuth.has(this._authMethod)){
const e=this.customAuth.get(this._authMethod);let i;let s=false;const resolve=()=>{if(s)return;s=true;this.logger.info({tnx:"smtp",username:this._auth.user,
action:"authenticated",method:this._authMethod},"User %s authenticated",JSON.stringify(this._auth.user));this.authenticated=true;t(null,true)};const reject=e=>{
if(s)return;s=true;t(this._formatError(e,"EAUTH",i,"AUTH "+this._authMethod))};const sendCommand=(e,t)=>{let s;t||(s=new Promise((e,i)=>{t=callbackPromise(e,i)
}));this._responseActions.push(s=>{i=s;let n=s.match(/^(\d+)(?:\s(\d+\.\d+\.\d+))?\s/);let a={command:e,response:s};if(n){a.status=Number(n[1])||0
;n[2]&&(a.code=n[2]);a.text=s.substr(n[0].length)}else{a.text=s;a.status=0}t(null,a)});setImmediate(()=>this._sendCommand(e,maskAuthCommand(e)));return s}
;const n=e({auth:this._auth,method:this._authMethod,extensions:[].concat(this._supportedExtensions),authMethods:[].concat(this._supportedAuth),
maxAllowedSize:this._maxAllowedSize||false,sendCommand:sendCommand,resolve:resolve,reject:reject});n&&typeof n.catch==="function"&&n.then(resolve).catch(reject)
;return}switch(this._authMethod){case"XOAUTH2":this._handleXOauth2Token(false,t);return;case"LOGIN":this._responseActions.push(e=>{
this._actionAUTH_LOGIN_USER(e,t)});this._sendCommand("AUTH LOGIN");return;case"PLAIN":this._responseActions.push(e=>{this._actionAUTHComplete(e,t)})
;this._sendCommand("AUTH PLAIN "+Buffer.from("\0"+this._auth.credentials.user+"\0"+this._auth.credentials.pass,"utf-8").toString("base64"),"AUTH PLAIN "+Buffer.from("\0"+this._auth.credentials.user+"\0/* secret */","utf-8").toString("base64"))
;return;case"CRAM-MD5":this._responseActions.push(e=>{this._actionAUTH_CRAM_MD5(e,t)});this._sendCommand("AUTH CRAM-MD5");return}
return t(this._formatError('Unknown authentication method "'+this._authMethod+'"',"EAUTH",false,"API"))}send(e,t,i){let s=false;const callback=(e,t)=>{
if(s)return;s=true;this._pendingSend&&this._pendingSend.callback===callback&&(this._pendingSend=false);i(e,t)}
;if(!t)return callback(this._formatError("Empty message","EMESSAGE",false,"API"));const n=this._isDestroyedMessage("send message")
;if(n)return callback(this._formatError(n,"ECONNECTION",false,"API"));if(this._maxAllowedSize&&e.size>this._maxAllowedSize){setImmediate(()=>{
callback(this._formatError("Message size larger than allowed "+this._maxAllowedSize,"EMESSAGE",false,"MAIL FROM"))});return}const a={callback:callback,
stream:false,onStreamError:e=>callback(this._formatError(e,"ESTREAM",false,"API"))};if(typeof t.on==="function"){a.stream=t;a.stream.on("error",a.onStreamError)
}this._pendingSend=a;const o=Date.now();this._setEnvelope(e,(e,i)=>{if(e){typeof t.destroy==="function"&&t.destroy();return callback(e)}const s=Date.now()
;const n=this._createSendStream((e,t)=>{if(e)return callback(e);const a=i;a.envelopeTime=s-o;a.messageTime=Date.now()-s;a.messageSize=n.outByteCount
;a.response=t;const r=parseServerMessageId(a.response,this.options.host);r&&(a.serverMessageId=r);const c=this._envelope?.rejectedErrors
;!a.rejectedErrors&&c&&c.length&&(a.rejectedErrors=c);return callback(null,a)});if(typeof t.pipe==="function")t.pipe(n);else{n.write(t);n.end()}})}reset(e){
const t=this._isDestroyedMessage("reset");if(t)return e(this._formatError(t,"ECONNECTION",false,"API"));this._sendCommand("RSET")
;this._responseActions.push(t=>{if(t.charAt(0)!=="2")return e(this._formatError("Could not reset session state. response="+t,"EPROTOCOL",t,"RSET"))
;this._envelope=false;return e(null,true)})}_onConnect(){const e=this._socket;this._clearPhase();this.logger.info({tnx:"network",localAddress:e.localAddress,
localPort:e.localPort,remoteAddress:e.remoteAddress,remotePort:e.remotePort
},"%s established to %s:%s",this.secure?"Secure connection":"Connection",e.remoteAddress,e.remotePort);if(this._destroyed){this.close();return}
this.stage="connected";e.removeListener("data",this._onSocketData);e.removeListener("timeout",this._onSocketTimeout)
;e.removeListener("close",this._onSocketClose);e.removeListener("end",this._onSocketEnd);e.removeListener("error",this._onConnectionSocketError)
;e.removeListener("error",this._onSocketError);e.on("error",this._onSocketError);e.on("data",this._onSocketData);e.once("close",this._onSocketClose)
;e.once("end",this._onSocketEnd);e.setTimeout(this.options.socketTimeout||jt);e.on("timeout",this._onSocketTimeout)
;typeof e.setKeepAlive==="function"&&e.setKeepAlive(true,zt);typeof e.setNoDelay==="function"&&e.setNoDelay(true)
;this._startPhase(this._remainingSetupTime(),timeoutError("Greeting never received","GREETING_TIMEOUT"));this._responseActions.push(this._actionGreeting)
;e.resume()}_onServerClosing(e){if(this._destroyed)return;const t=this._pendingSend;const i=this._envelope;this._responseActions=[];this.close()
;t&&t.callback(i&&i.mailError||this._formatError("Server closed the connection","ECONNECTION",e,"CONN"))}_onData(e){if(this._destroyed||!e||!e.length)return
;const t=this.options.maxResponseSize||Ht;const i=e.toString("binary");if(!i.includes("\n")){this._remainder+=i
;if(this._remainder.length>t)return this._onResponseTooLarge();return}const s=(this._remainder+i).split(/\r?\n/);this._remainder=s.pop()
;for(let e=0,i=s.length;e<i;e++){this._responsePartial?this._responseQueue[this._responseQueue.length-1]+="\n"+s[e]:this._responseQueue.push(s[e])
;this._responsePartial=isPartialLine(s[e])
;if(this._responsePartial&&this._responseQueue[this._responseQueue.length-1].length>t)return this._onResponseTooLarge()}
if(this._remainder.length>t)return this._onResponseTooLarge();if(this._responsePartial)return;this._processResponse()}_onResponseTooLarge(){this._remainder=""
;this._responseQueue=[];this._responsePartial=false;this._onError(new Error("Server response exceeds maximum allowed size"),"EPROTOCOL",false,"CONN")}
_onError(e,t,i,s){this._clearPhase();if(this._destroyed)return;e=this._formatError(e,t,i,s);isTransientError(e)?this.logger.warn({tnx:"smtp",err:e
},"%s",e.message):this.logger.error({tnx:"smtp",err:e},"%s",e.message);const n=this._pendingSend;this.emit("error",e);this.close();n&&n.callback(e)}
_formatError(e,t,i,s){let n;n=/Error\]$/i.test(Object.prototype.toString.call(e))?e:new Error(e);if(t&&t!=="Error"&&n.code!==se){
n.code&&n.code!==t&&!n.originalCode&&(n.originalCode=n.code);n.code=t}if(i){n.response=i;n.message+=": "+i}
const a=typeof i==="string"&&Number((i.match(/^\d+/)||[])[0])||false;if(a){n.responseCode=a;n.permanent=isPermanentResponseCode(a)}s&&(n.command=s);return n}
_onClose(){let e=false;if(this._remainder&&this._remainder.trim()){this.lastServerResponse=e=decodeServerResponse(this._remainder.trim())
;(this.options.debug||this.options.transactionLog)&&this.logger.debug({tnx:"server"},e)}this.logger.info({tnx:"network"},"Connection closed")
;const t=!(typeof e!=="string"||!/^[45]\d{2}[ -]/.test(e))&&e
;if(this.upgrading&&!this._destroyed)return this._onError(new Error("Connection closed unexpectedly"),"ETLS",t,"CONN")
;if(!t&&this._responseActions[0]===this._actionGreeting&&this._connectCallback&&!this._destroyed){const e=this._connectCallback;this._connectCallback=false
;const t=this._formatError(new Error("Connection closed unexpectedly"),"ECONNECTION",false,"CONN");this.logger.warn({tnx:"network"},t.message);e(t);this.close()
;return}if(!t&&this.stage==="connected"&&!this._responseActions.length&&!this._pendingSend&&!this._destroyed&&!this._closing){this.logger.info({tnx:"network"
},"Server closed the idle connection");return this._destroy()}
if(t||this._responseActions[0]!==this.close&&!this._destroyed)return this._onError(new Error("Connection closed unexpectedly"),"ECONNECTION",t,"CONN")
;this._destroy()}_onEnd(){this._socket&&!this._socket.destroyed&&this._socket.end()}_onTimeout(){
return this._onError(timeoutError("Timeout","SOCKET_TIMEOUT"),"ETIMEDOUT",false,"CONN")}_destroy(){if(this._destroyed)return;this._destroyed=true
;this.destroyed=true;this._clearPhase();this.emit("end")}_upgradeConnection(e){if(this._destroyed||this._closing)return
;const t=this._remainder.length+this._responseQueue.reduce((e,t)=>e+t.length,0);t&&this.logger.warn({tnx:"smtp",discarded:t
},"Discarded %s bytes received in plaintext after the STARTTLS response",t);this._plaintextEhlo=false;this._remainder="";this._responseQueue=[]
;this._responsePartial=false;const i=this._socket;i.removeListener("data",this._onSocketData);i.removeListener("timeout",this._onSocketTimeout);i.setTimeout(0)
;const s=Object.assign({socket:i,host:this.host},this.options.tls||{});this.servername&&!s.servername&&(s.servername=this.servername)
;const removePlainSocketListeners=()=>{i.removeListener("close",this._onSocketClose);i.removeListener("end",this._onSocketEnd)
;i.removeListener("error",this._onSocketError);i.removeListener("error",this._onConnectionSocketError)};this.upgrading=true
;this._startPhase(this._remainingSetupTime(),timeoutError("TLS handshake timed out","UPGRADE_TIMEOUT"));try{this._socket=_t.connect(s,()=>{this._clearPhase()
;this.secure=true;this.upgrading=false;this._socket.on("data",this._onSocketData);removePlainSocketListeners();return e(null,true)})}catch(t){this._clearPhase()
;removePlainSocketListeners();return e(t)}this._socket.on("error",this._onSocketError);this._socket.once("close",this._onSocketClose)
;this._socket.once("end",this._onSocketEnd);this._socket.setTimeout(this.options.socketTimeout||jt);this._socket.on("timeout",this._onSocketTimeout);i.resume()}
_processResponse(){if(!this._responseQueue.length)return false;const e=(this._responseQueue.shift()||"").toString();if(!e.trim()){
setImmediate(()=>this._processResponse());return}if(isPartialResponse(e)){this._responseQueue.unshift(e);return}
const t=this.lastServerResponse=decodeServerResponse(e);(this.options.debug||this.options.transactionLog)&&this.logger.debug({tnx:"server"
},t.replace(/\r?\n$/,""));const i=this._responseActions.shift();const s=/^421[ -]/.test(t);if(typeof i==="function"){i.call(this,t)
;if(s)return this._onServerClosing(t);setImmediate(()=>this._processResponse())}else{
if(!s||this._pendingSend||this.stage!=="connected")return this._onError(new Error("Unexpected Response"),"EPROTOCOL",t,"CONN");this.logger.info({tnx:"smtp"
},"Server closed the idle connection: %s",t);this.close()}}_sendCommand(e,t){if(this._destroyed)return;const i=this._socket;if(i.destroyed)return this.close()
;(this.options.debug||this.options.transactionLog)&&this.logger.debug({tnx:"client"},(t||e||"").toString().replace(/\r?\n$/,""))
;i.write(Buffer.from(e+"\r\n","utf-8"))}_setEnvelope(e,t){const i=[];let s=false;this._envelope=e||{}
;this._envelope.from=(this._envelope.from&&this._envelope.from.address||this._envelope.from||"").toString().trim()
;this._envelope.to=[].concat(this._envelope.to||[]).map(e=>(e&&e.address||e||"").toString().trim())
;if(!this._envelope.to.length)return t(this._formatError("No recipients defined","EENVELOPE",false,"API"))
;if(this._envelope.from&&/[\r\n<>]/.test(this._envelope.from))return t(this._formatError("Invalid sender "+JSON.stringify(this._envelope.from),"EENVELOPE",false,"API"))
;/[\x80-\uFFFF]/.test(this._envelope.from)&&(s=true);for(let e=0,i=this._envelope.to.length;e<i;e++){
if(!this._envelope.to[e]||/[\r\n<>]/.test(this._envelope.to[e]))return t(this._formatError("Invalid recipient "+JSON.stringify(this._envelope.to[e]),"EENVELOPE",false,"API"))
;/[\x80-\uFFFF]/.test(this._envelope.to[e])&&(s=true)}this._envelope.rcptQueue=[].concat(this._envelope.to||[]);this._envelope.rejected=[]
;this._envelope.rejectedErrors=[];this._envelope.accepted=[];if(this._envelope.dsn)try{this._envelope.dsn=this._setDsnEnvelope(this._envelope.dsn)}catch(e){
return t(this._formatError("Invalid DSN "+e.message,"EENVELOPE",false,"API"))}if(this._envelope.requireTLSExtensionEnabled){
if(!this.secure)return t(this._formatError("REQUIRETLS can only be used over TLS connections (RFC 8689)","EREQUIRETLS",false,"MAIL FROM"))
;if(!this._supportedExtensions.includes("REQUIRETLS"))return t(this._formatError("Server does not support REQUIRETLS extension (RFC 8689)","EREQUIRETLS",false,"MAIL FROM"))
}this._envelope.pipelined=this._supportedExtensions.includes("PIPELINING");this._responseActions.push(e=>{this._actionMAIL(e,t)})
;if(s&&this._supportedExtensions.includes("SMTPUTF8")){i.push("SMTPUTF8");this._usingSmtpUtf8=true}
if(this._envelope.use8BitMime&&this._supportedExtensions.includes("8BITMIME")){i.push("BODY=8BITMIME");this._using8BitMime=true}
if(this._envelope.size&&this._supportedExtensions.includes("SIZE")){const e=Number(this._envelope.size)||0;e>0&&i.push("SIZE="+e)}
if(this._envelope.dsn&&this._supportedExtensions.includes("DSN")){this._envelope.dsn.ret&&i.push("RET="+encodeXText(this._envelope.dsn.ret))
;this._envelope.dsn.envid&&i.push("ENVID="+encodeXText(this._envelope.dsn.envid))}this._envelope.requireTLSExtensionEnabled&&i.push("REQUIRETLS")
;const n="MAIL FROM:<"+this._envelope.from+">"+(i.length?" "+i.join(" "):"");this._recipientQueue=[];if(!this._envelope.pipelined){this._sendCommand(n);return}
const a=this._socket;a.cork();this._sendCommand(n);while(this._envelope.rcptQueue.length)this._sendRcpt(this._envelope.rcptQueue.shift(),t)
;this._responseActions.push(e=>{this._actionDATA(e,t)});this._sendCommand("DATA");a.uncork()}_sendRcpt(e,t){this._recipientQueue.push(e)
;this._responseActions.push(e=>{this._actionRCPT(e,t)});this._sendCommand("RCPT TO:<"+e+">"+this._getDsnRcptToArgs())}_setDsnEnvelope(e){
let t=(e.ret||e.return||"").toString().toUpperCase()||null;if(t)switch(t){case"HDRS":case"HEADERS":t="HDRS";break;case"FULL":case"BODY":t="FULL";break}
if(t&&!["FULL","HDRS"].includes(t))throw new Error("ret: "+JSON.stringify(t));const i=(e.envid||e.id||"").toString()||null;let s=e.notify||null;if(s){
typeof s==="string"&&(s=s.split(","));s=s.map(e=>e.trim().toUpperCase());const e=["NEVER","SUCCESS","FAILURE","DELAY"];const t=s.filter(t=>!e.includes(t))
;if(t.length||s.length>1&&s.includes("NEVER"))throw new Error("notify: "+JSON.stringify(s.join(",")));s=s.join(",")}
let n=(e.recipient||e.orcpt||"").toString()||null;n&&n.indexOf(";")<0&&(n="rfc822;"+n);return{ret:t,envid:i,notify:s,orcpt:n}}_getDsnRcptToArgs(){
const e=this._envelope;const t=[];if(e.dsn&&this._supportedExtensions.includes("DSN")){e.dsn.notify&&t.push("NOTIFY="+encodeXText(e.dsn.notify))
;e.dsn.orcpt&&t.push("ORCPT="+encodeXText(e.dsn.orcpt))}return t.length?" "+t.join(" "):""}_createSendStream(e){const t=this._envelope;const i=new DataStream
;this.options.lmtp?t.accepted.forEach((i,s)=>{const n=s===t.accepted.length-1;this._responseActions.push(t=>{this._actionLMTPStream(i,n,t,e)})
}):this._responseActions.push(t=>{this._actionSMTPStream(t,e)});this._currentDataStream=i;i.pipe(this._socket,{end:false});if(this.options.debug){
const e=new j.PassThrough;e.on("readable",()=>{let t;while(t=e.read())this.logger.debug({tnx:"message"},t.toString("binary").replace(/\r?\n$/,""))});i.pipe(e)}
i.once("end",()=>{this._currentDataStream===i&&(this._currentDataStream=false);this.logger.info({tnx:"message",inByteCount:i.inByteCount,
outByteCount:i.outByteCount},"<%s bytes encoded mime message (source size %s bytes)>",i.outByteCount,i.inByteCount)});return i}_actionGreeting(e){
this._clearPhase();if(e.substr(0,3)!=="220"){this._onError(new Error("Invalid greeting. response="+e),"EPROTOCOL",e,"CONN");return}if(this.options.lmtp){
this._responseActions.push(this._actionLHLO);this._sendCommand("LHLO "+this.name)}else{this._responseActions.push(this._actionEHLO)
;this._sendCommand("EHLO "+this.name)}}_actionLHLO(e){if(e.charAt(0)!=="2"){this._onError(new Error("Invalid LHLO. response="+e),"EPROTOCOL",e,"LHLO");return}
this._actionEHLO(e)}_actionEHLO(e){if(e.substr(0,3)==="421"){this._onError(new Error("Server terminates connection. response="+e),"ECONNECTION",e,"EHLO");return
}if(e.charAt(0)!=="2"){if(this.options.requireTLS){
this._onError(new Error("EHLO failed but HELO does not support required STARTTLS. response="+e),"ECONNECTION",e,"EHLO");return}
this._responseActions.push(this._actionHELO);this._sendCommand("HELO "+this.name);return}
if(!this.secure&&!this.options.ignoreTLS&&(/[ -]STARTTLS\b/im.test(e)||this.options.requireTLS)){this._plaintextEhlo=e;this._sendCommand("STARTTLS")
;this._responseActions.push(this._actionSTARTTLS);return}this._parseEhloExtensions(e);this.emit("connect")}_parseEhloExtensions(e){let t
;this._ehloLines=e.split(/\r?\n/).map(e=>e.replace(/^\d+[ -]/,"").trim()).filter(e=>e).slice(1)
;/[ -]SMTPUTF8\b/im.test(e)&&this._supportedExtensions.push("SMTPUTF8");/[ -]DSN\b/im.test(e)&&this._supportedExtensions.push("DSN")
;/[ -]8BITMIME\b/im.test(e)&&this._supportedExtensions.push("8BITMIME");/[ -]REQUIRETLS\b/im.test(e)&&this._supportedExtensions.push("REQUIRETLS")
;/[ -]PIPELINING\b/im.test(e)&&this._supportedExtensions.push("PIPELINING");/[ -]AUTH\b/i.test(e)&&(this.allowsAuth=true);const i=new Set
;for(const e of this._ehloLines){const t=/^AUTH[\s=](.*)/i.exec(e);if(t)for(const e of t[1].split(/[\s=]+/))i.add(e.toUpperCase())}
for(const e of["PLAIN","LOGIN","CRAM-MD5","XOAUTH2"])i.has(e)&&this._supportedAuth.push(e);if(t=e.match(/[ -]SIZE(?:[ \t]+(\d+))?/im)){
this._supportedExtensions.push("SIZE");this._maxAllowedSize=Number(t[1])||0}}_actionHELO(e){if(e.charAt(0)!=="2"){
this._onError(new Error("Invalid HELO. response="+e),"EPROTOCOL",e,"HELO");return}this.allowsAuth=true;this.emit("connect")}_actionSTARTTLS(e){
if(e.charAt(0)!=="2"){if(this.options.opportunisticTLS){this.logger.info({tnx:"smtp"},"Failed STARTTLS upgrade, continuing unencrypted")
;if(this._plaintextEhlo){this._parseEhloExtensions(this._plaintextEhlo);this._plaintextEhlo=false;this.allowsAuth=false;this._supportedAuth=[]}
this.emit("connect");return}this._onError(new Error("Error upgrading connection with STARTTLS"),"ETLS",e,"STARTTLS");return}this._upgradeConnection((e,t)=>{
if(e){this._onError(new Error("Error initiating TLS - "+(e.message||e)),"ETLS",false,"STARTTLS");return}this.logger.info({tnx:"smtp"
},"Connection upgraded with STARTTLS");if(t)if(this.options.lmtp){this._responseActions.push(this._actionLHLO);this._sendCommand("LHLO "+this.name)}else{
this._responseActions.push(this._actionEHLO);this._sendCommand("EHLO "+this.name)}else this.emit("connect")})}_actionAUTH_LOGIN_USER(e,t){
if(!/^334[ -]/.test(e)){t(this._formatError('Invalid login sequence while waiting for "334 VXNlcm5hbWU6"',"EAUTH",e,"AUTH LOGIN"));return}
this._responseActions.push(e=>{this._actionAUTH_LOGIN_PASS(e,t)});this._sendCommand(Buffer.from(this._auth.credentials.user+"","utf-8").toString("base64"))}
_actionAUTH_CRAM_MD5(e,t){const i=e.match(/^334\s+(.+)$/)
;if(!i)return t(this._formatError("Invalid login sequence while waiting for server challenge string","EAUTH",e,"AUTH CRAM-MD5"))
;const s=Buffer.from(i[1],"base64").toString("ascii");const n=Te.createHmac("md5",this._auth.credentials.pass);n.update(s)
;const a=this._auth.credentials.user+" "+n.digest("hex");this._responseActions.push(e=>{this._actionAUTH_CRAM_MD5_PASS(e,t)})
;this._sendCommand(Buffer.from(a).toString("base64"),Buffer.from(this._auth.credentials.user+" /* secret */").toString("base64"))}
_actionAUTH_CRAM_MD5_PASS(e,t){if(!e.match(/^235\s+/))return t(this._formatError('Invalid login sequence while waiting for "235"',"EAUTH",e,"AUTH CRAM-MD5"))
;this.logger.info({tnx:"smtp",username:this._auth.user,action:"authenticated",method:this._authMethod},"User %s authenticated",JSON.stringify(this._auth.user))
;this.authenticated=true;t(null,true)}_actionAUTH_LOGIN_PASS(e,t){
if(!/^334[ -]/.test(e))return t(this._formatError('Invalid login sequence while waiting for "334 UGFzc3dvcmQ6"',"EAUTH",e,"AUTH LOGIN"))
;this._responseActions.push(e=>{this._actionAUTHComplete(e,t)})
;this._sendCommand(Buffer.from((this._auth.credentials.pass||"").toString(),"utf-8").toString("base64"),Buffer.from("/* secret */","utf-8").toString("base64"))}
_actionAUTHComplete(e,t,i){if(!i&&typeof t==="function"){i=t;t=false}if(e.substr(0,3)==="334"){this._responseActions.push(e=>{
t||this._authMethod!=="XOAUTH2"?this._actionAUTHComplete(e,true,i):setImmediate(()=>this._handleXOauth2Token(true,i))});this._sendCommand("");return}
if(e.charAt(0)!=="2"){this.logger.info({tnx:"smtp",username:this._auth.user,action:"authfail",method:this._authMethod
},"User %s failed to authenticate",JSON.stringify(this._auth.user));return i(this._formatError("Invalid login","EAUTH",e,"AUTH "+this._authMethod))}
this.logger.info({tnx:"smtp",username:this._auth.user,action:"authenticated",method:this._authMethod},"User %s authenticated",JSON.stringify(this._auth.user))
;this.authenticated=true;i(null,true)}_actionMAIL(e,t){const i=this._envelope;if(Number(e.charAt(0))!==2){
const t=this._usingSmtpUtf8&&/^550 /.test(e)&&/[\x80-\uFFFF]/.test(i.from)?"Internationalized mailbox name not allowed":"Mail command failed"
;i.mailError=this._formatError(t,"EENVELOPE",e,"MAIL FROM")}this._advanceEnvelope(e,t)}_actionRCPT(e,t){const i=this._envelope;let s
;const n=this._recipientQueue.shift();if(Number(e.charAt(0))!==2){
const t=this._usingSmtpUtf8&&/^553 /.test(e)&&/[\x80-\uFFFF]/.test(n)?"Internationalized mailbox name not allowed":"Recipient command failed";i.rejected.push(n)
;s=this._formatError(t,"EENVELOPE",e,"RCPT TO");s.recipient=n;i.rejectedErrors.push(s)}else i.accepted.push(n);this._advanceEnvelope(e,t)}_advanceEnvelope(e,t){
const i=this._envelope;if(i.pipelined)return;if(i.mailError)return t(i.mailError);if(i.rcptQueue.length)return this._sendRcpt(i.rcptQueue.shift(),t)
;if(this._recipientQueue.length)return;const s=this._envelopeError(e);if(s)return t(s);this._responseActions.push(e=>{this._actionDATA(e,t)})
;this._sendCommand("DATA")}_envelopeError(e){const t=this._envelope;if(t.mailError)return t.mailError;if(t.accepted.length)return null
;const i=t.rejectedErrors.find(e=>e.responseCode&&e.responseCode<500);const s=t.rejectedErrors[t.rejectedErrors.length-1]
;const n=i?.response??(t.pipelined&&s?s.response:e);const a=this._formatError("Can't send mail - all recipients were rejected","EENVELOPE",n,"RCPT TO")
;a.rejected=t.rejected;a.rejectedErrors=t.rejectedErrors;return a}_actionDATA(e,t){const i=this._envelope;if(i.pipelined){const s=this._envelopeError(e);if(s){
if(/^3/.test(e)){if(i.mailError){this.close();return t(s)}this._responseActions.push(()=>t(s));this._sendCommand(".");return}return t(s)}}
if(!/^[23]/.test(e))return t(this._formatError("Data command failed","EENVELOPE",e,"DATA"));const s={accepted:i.accepted,rejected:i.rejected}
;this._ehloLines&&this._ehloLines.length&&(s.ehlo=this._ehloLines);i.rejectedErrors.length&&(s.rejectedErrors=i.rejectedErrors);t(null,s)}
_actionSMTPStream(e,t){if(Number(e.charAt(0))!==2)return t(this._formatError("Message failed","EMESSAGE",e,"DATA"));return t(null,e)}_actionLMTPStream(e,t,i,s){
const n=this._envelope;let a;if(Number(i.charAt(0))!==2){a=this._formatError("Message failed for recipient "+e,"EMESSAGE",i,"DATA");a.recipient=e
;n.rejected.push(e);n.rejectedErrors.push(a);for(let t=0,i=n.accepted.length;t<i;t++)n.accepted[t]===e&&n.accepted.splice(t,1)}if(t)return s(null,i)}
_handleXOauth2Token(e,t){this._auth.oauth2.getToken(e,(i,s)=>{if(i){this.logger.info({tnx:"smtp",username:this._auth.user,action:"authfail",
method:this._authMethod},"User %s failed to authenticate",JSON.stringify(this._auth.user));return t(this._formatError(i,"EAUTH",false,"AUTH XOAUTH2"))}
this._responseActions.push(i=>{this._actionAUTHComplete(i,e,t)})
;this._sendCommand("AUTH XOAUTH2 "+this._auth.oauth2.buildXOAuth2Token(s),"AUTH XOAUTH2 "+this._auth.oauth2.buildXOAuth2Token("/* secret */"))})}
_isDestroyedMessage(e){if(this._destroyed)return"Cannot "+e+" - smtp connection is already destroyed.";if(this._socket){
if(this._socket.destroyed)return"Cannot "+e+" - smtp connection socket is already destroyed."
;if(!this._socket.writable)return"Cannot "+e+" - smtp connection socket is already half-closed."}}_getHostname(){let e;try{e=de.hostname()||""}catch(t){
e="localhost"}(!e||e.indexOf(".")<0)&&(e="[127.0.0.1]");e.match(/^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/)&&(e="["+e+"]");return e}}const Ut=SMTPConnection
;class XOAuth2 extends j.Stream{constructor(e,t){super();this.options=e||{};this.configError=false;if(e&&e.serviceClient){if(!e.privateKey||!e.user){
const e=new Error('Options "privateKey" and "user" are required for service account!');e.code=$;this.configError=e}
const t=Math.min(Math.max(Number(this.options.serviceRequestTimeout)||0,0),3600);this.options.serviceRequestTimeout=t||300}this.logger=getLogger({logger:t},{
component:this.options.component||"OAuth2"});this.provisionCallback=typeof this.options.provisionCallback==="function"&&this.options.provisionCallback
;this.options.accessUrl=this.options.accessUrl||"https://accounts.google.com/o/oauth2/token";this.options.customHeaders=this.options.customHeaders||{}
;this.options.customParams=this.options.customParams||{};this.accessToken=this.options.accessToken||false
;if(this.options.expires&&Number(this.options.expires))this.expires=this.options.expires;else{const e=Math.max(Number(this.options.timeout)||0,0)
;this.expires=e&&Date.now()+e*1e3||0}this.renewing=false;this.renewalQueue=[]}getToken(e,t){const i=t;if(this.configError)return i(this.configError)
;if(!e&&this.accessToken&&(!this.expires||this.expires>Date.now())){this.logger.debug({tnx:"OAUTH2",user:this.options.user,action:"reuse"
},"Reusing existing access token for %s",this.options.user);return t(null,this.accessToken)}
if(!this.provisionCallback&&!this.options.refreshToken&&!this.options.serviceClient){if(this.accessToken){this.logger.debug({tnx:"OAUTH2",
user:this.options.user,action:"reuse"},"Reusing existing access token (no refresh capability) for %s",this.options.user);return t(null,this.accessToken)}
this.logger.error({tnx:"OAUTH2",user:this.options.user,action:"renew"},"Cannot renew access token for %s: No refresh mechanism available",this.options.user)
;const e=new Error("Can't create new access token for user");e.code=$;return i(e)}if(this.renewing){this.renewalQueue.push({renew:e,callback:i});return}
this.renewing=true;const generateCallback=(e,t)=>{this.renewalQueue.forEach(i=>i.callback(e,t));this.renewalQueue=[];this.renewing=false;e?this.logger.error({
err:e,tnx:"OAUTH2",user:this.options.user,action:"renew"},"Failed generating new Access Token for %s",this.options.user):this.logger.info({tnx:"OAUTH2",
user:this.options.user,action:"renew"},"Generated new Access Token for %s",this.options.user);i(e,t)}
;this.provisionCallback?this.provisionCallback(this.options.user,!!e,(e,t,i)=>{if(!e&&t){this.accessToken=t;this.expires=i||0}generateCallback(e,t)
}):this.generateToken(generateCallback)}updateToken(e,t){this.accessToken=e;t=Math.max(Number(t)||0,0);this.expires=t&&Date.now()+t*1e3||0;this.emit("token",{
user:this.options.user,accessToken:e||"",expires:this.expires})}generateToken(e){const t=e;let i;let s;if(this.options.serviceClient){
const e=Math.floor(Date.now()/1e3);const n={iss:this.options.serviceClient,scope:this.options.scope||"https://mail.google.com/",sub:this.options.user,
aud:this.options.accessUrl,iat:e,exp:e+this.options.serviceRequestTimeout};let a;try{a=this.jwtSignRS256(n)}catch(e){
const i=new Error("Can't generate token. Check your auth options");i.code=$;return t(i)}i={grant_type:"urn:ietf:params:oauth:grant-type:jwt-bearer",assertion:a}
;s={grant_type:"urn:ietf:params:oauth:grant-type:jwt-bearer",assertion:n}}else{if(!this.options.refreshToken){
const e=new Error("Can't create new access token for user");e.code=$;return t(e)}i={client_id:this.options.clientId||"",
client_secret:this.options.clientSecret||"",refresh_token:this.options.refreshToken,grant_type:"refresh_token"};s={client_id:this.options.clientId||"",
client_secret:(this.options.clientSecret||"").substr(0,6)+"...",refresh_token:(this.options.refreshToken||"").substr(0,6)+"...",grant_type:"refresh_token"}}
const n=this.options.customParams||{};Object.assign(i,n);for(const e of Object.keys(n)){const t=n[e];s[e]=(t===void 0||t===null?"":String(t)).substr(0,6)+"..."}
this.logger.debug({tnx:"OAUTH2",user:this.options.user,action:"generate"},"Requesting token using: %s",JSON.stringify(s))
;this.postRequest(this.options.accessUrl,i,this.options,(i,s)=>{let n;if(i)return t(i);try{n=JSON.parse(s.toString())}catch(e){return t(e)}
if(!n||typeof n!=="object"){this.logger.debug({tnx:"OAUTH2",user:this.options.user,action:"post"},"Response: %s",(s||"").toString())
;const e=new Error("Invalid authentication response");e.code=$;return t(e)}const a=Object.assign({},n)
;a.access_token&&(a.access_token=(a.access_token||"").toString().substr(0,6)+"...");this.logger.debug({tnx:"OAUTH2",user:this.options.user,action:"post"
},"Response: %s",JSON.stringify(a));if(n.error){let e=n.error;n.error_description&&(e+=": "+n.error_description);n.error_uri&&(e+=" ("+n.error_uri+")")
;const i=new Error(e);i.code=$;return t(i)}if(n.access_token){this.updateToken(n.access_token,n.expires_in);return e(null,this.accessToken)}
const o=new Error("No access token");o.code=$;return t(o)})}buildXOAuth2Token(e){
const t=["user="+(this.options.user||""),"auth=Bearer "+(e||this.accessToken),"",""];return Buffer.from(t.join(""),"utf-8").toString("base64")}
postRequest(e,t,i,s){let n=false;const a=[];let o=0;const r={method:"post",headers:i.customHeaders,body:t,allowErrorResponse:true,timeout:i.requestTimeout}
;/^https:/i.test(e)&&(r.tls=Object.assign({rejectUnauthorized:true},i.tls||{}));const c=pe(e,r);c.on("readable",()=>{let e;while((e=c.read())!==null){a.push(e)
;o+=e.length}});c.once("error",e=>{if(n)return;n=true;return s(e)});c.once("end",()=>{if(n)return;n=true;return s(null,Buffer.concat(a,o))})}toBase64URL(e){
typeof e==="string"&&(e=Buffer.from(e));return e.toString("base64").replace(/[=]+/g,"").replace(/\+/g,"-").replace(/\//g,"_")}jwtSignRS256(e){
const t=['{"alg":"RS256","typ":"JWT"}',JSON.stringify(e)].map(e=>this.toBase64URL(e)).join(".")
;const i=Te.createSign("RSA-SHA256").update(t).sign(this.options.privateKey);return t+"."+this.toBase64URL(i)}}const Bt=XOAuth2
;class PoolResource extends s.EventEmitter{constructor(e){super();this.pool=e;this.options=e.options;this.logger=this.pool.logger
;if(this.options.auth)switch((this.options.auth.type||"").toString().toUpperCase()){case"OAUTH2":{const e=new Bt(this.options.auth,this.logger)
;e.provisionCallback=this.pool.mailer&&this.pool.mailer.get("oauth2_provision_cb")||e.provisionCallback;this.auth={type:"OAUTH2",user:this.options.auth.user,
oauth2:e,method:"XOAUTH2"};e.on("token",e=>this.pool.mailer.emit("token",e));e.on("error",e=>this._fail(e));break}default:
if(!this.options.auth.user&&!this.options.auth.pass)break;this.auth={type:(this.options.auth.type||"").toString().toUpperCase()||"LOGIN",
user:this.options.auth.user,credentials:{user:this.options.auth.user||"",pass:this.options.auth.pass,options:this.options.auth.options},
method:(this.options.auth.method||"").trim().toUpperCase()||this.options.authMethod||false}}this._connection=false;this._connected=false;this._closed=false
;this.messages=0;this.available=true;this._failed=false;this._sending=false;this._idleTimer=false}_fail(e){if(this._failed)return;this._failed=true
;this.emit("error",e)}connect(e){const t=Date.now();this.pool.getSocket(Object.assign({},this.options,{connectStartedAt:t}),(i,s)=>{if(this._closed){
s&&s.connection?.destroy();return}if(i){this._fail(i);return e(i)}let n=false;let a=this.options;if(s&&s.connection){this.logger.info({tnx:"proxy",
remoteAddress:s.connection.remoteAddress,remotePort:s.connection.remotePort,destHost:a.host||"",destPort:a.port||"",action:"connected"
},"Using proxied socket from %s:%s to %s:%s",s.connection.remoteAddress,s.connection.remotePort,a.host||"",a.port||"");a=Object.assign(shared_assign(false,a),s)
}this.connection=new Ut(a);this.connection._connectStartedAt=t;this.connection.on("error",t=>{if(this._closed||this._sending)return
;if(this._connected&&isTransientError(t)){this.logger.info({tnx:"pool",cid:this.id},"Connection #%s was closed by the server: %s",this.id,t.message);return}
this._fail(t);if(n||this._closed)return;n=true;return e(t)});this.connection.once("end",()=>{this.close();n=true});this.connection.connect(t=>{
if(n||this._closed)return;if(t){n=true;return}if(!this.auth||!this.connection.allowsAuth&&!a.forceAuth){n=true;this._connected=true;return e(null,true)}
this.connection.login(this.auth,t=>{if(n||this._closed)return;n=true;if(t){this.connection.close();this._fail(t);return e(t)}this._connected=true;e(null,true)})
})})}send(e,t){if(this._closed)return;if(!this._connected)return this.connect(i=>{if(i)return t(i);return this.send(e,t)});const i=e.message.getEnvelope()
;const s=e.message.messageId();const n=[].concat(i.to||[]);n.length>3&&n.push("...and "+n.splice(2).length+" more");this.logger.info({tnx:"send",messageId:s,
cid:this.id},"Sending message %s using #%s to <%s>",s,this.id,n.join(", "));e.data.dsn&&(i.dsn=e.data.dsn)
;e.data.requireTLSExtensionEnabled&&(i.requireTLSExtensionEnabled=e.data.requireTLSExtensionEnabled);this._sending=true;const a=this.messages>0
;const o=e.message.createReadStream();this.connection.send(i,o,(n,r)=>{if(e.data.signal?.aborted)return;this._sending=false;this.messages++;if(n){
if(a&&o.readableDidRead===false&&isTransientError(n)){this.logger.info({tnx:"pool",cid:this.id,messageId:s
},"Connection #%s was closed by the server before message %s was sent: %s",this.id,s,n.message);this.connection.close();return}
if((n.code===q||n.code===D)&&n.responseCode!==421&&!this.connection._destroyed){this.connection.reset(e=>{if(e){this.connection.close();return}this._release()})
;return t(n)}this.connection.close();this._fail(n);return t(n)}r.envelope={from:i.from,to:i.to};r.messageId=s;setImmediate(()=>this._release());t(null,r)})}
_release(){if(this._closed)return;if(this.messages>=this.options.maxMessages){const e=new Error("Resource exhausted");e.code=K;this.connection.close()
;this._fail(e);return}this.pool._checkRateLimit(()=>{if(this._closed)return;this.available=true;this._startIdleTimer();this.emit("available")})}
_startIdleTimer(){if(!this.options.idleTimeout||this.options.idleTimeout<0)return;if(this._idleTimer&&typeof this._idleTimer.refresh==="function"){
this._idleTimer.refresh();return}clearTimeout(this._idleTimer);this._idleTimer=setTimeout(()=>{if(!this.available)return;this.logger.debug({tnx:"pool",
cid:this.id},"Closing connection #%s after it was idle for %sms",this.id,this.options.idleTimeout);this.available=false;this.connection.quit()
},this.options.idleTimeout);typeof this._idleTimer.unref==="function"&&this._idleTimer.unref()}_stopIdleTimer(){clearTimeout(this._idleTimer)
;this._idleTimer=false}close(){if(this._closed)return;this._closed=true;this.available=false;this._connected=false;this._stopIdleTimer()
;this.auth&&this.auth.oauth2&&this.auth.oauth2.removeAllListeners();this.connection&&this.connection.close();this.emit("close")}}const Rt={126:{
description:"126 Mail (NetEase)",host:"smtp.126.com",port:465,secure:true},163:{description:"163 Mail (NetEase)",host:"smtp.163.com",port:465,secure:true},
"1und1":{description:"1&1 Mail (German hosting provider)",host:"smtp.1und1.de",port:465,secure:true,authMethod:"LOGIN"},Aliyun:{
description:"Alibaba Cloud Mail",domains:["aliyun.com"],host:"smtp.aliyun.com",port:465,secure:true},AliyunQiye:{description:"Alibaba Cloud Enterprise Mail",
host:"smtp.qiye.aliyun.com",port:465,secure:true},AOL:{description:"AOL Mail",domains:["aol.com"],host:"smtp.aol.com",port:587},Aruba:{
description:"Aruba PEC (Italian email provider)",domains:["aruba.it","pec.aruba.it"],aliases:["Aruba PEC"],host:"smtps.aruba.it",port:465,secure:true,
authMethod:"LOGIN"},Bluewin:{description:"Bluewin (Swiss email provider)",host:"smtpauths.bluewin.ch",domains:["bluewin.ch"],port:465},BOL:{
description:"BOL Mail (Brazilian provider)",domains:["bol.com.br"],host:"smtp.bol.com.br",port:587,requireTLS:true},DebugMail:{
description:"DebugMail (email testing service)",host:"debugmail.io",port:25},Disroot:{description:"Disroot (privacy-focused provider)",domains:["disroot.org"],
host:"disroot.org",port:587,secure:false,authMethod:"LOGIN"},DynectEmail:{description:"Dyn Email Delivery",aliases:["Dynect"],host:"smtp.dynect.net",port:25},
ElasticEmail:{description:"Elastic Email",aliases:["Elastic Email"],host:"smtp.elasticemail.com",port:465,secure:true},Ethereal:{
description:"Ethereal Email (email testing service)",aliases:["ethereal.email"],host:"smtp.ethereal.email",port:587},FastMail:{description:"FastMail",
domains:["fastmail.com","fastmail.fm"],host:"smtp.fastmail.com",port:465,secure:true},"Feishu Mail":{description:"Feishu Mail (Lark)",
aliases:["Feishu","FeishuMail"],domains:["www.feishu.cn"],host:"smtp.feishu.cn",port:465,secure:true},"Forward Email":{
description:"Forward Email (email forwarding service)",aliases:["FE","ForwardEmail"],domains:["forwardemail.net"],host:"smtp.forwardemail.net",port:465,
secure:true},GandiMail:{description:"Gandi Mail",aliases:["Gandi","Gandi Mail"],host:"mail.gandi.net",port:587},Gmail:{description:"Gmail",
aliases:["Google Mail"],domains:["gmail.com","googlemail.com"],host:"smtp.gmail.com",port:465,secure:true},GmailWorkspace:{description:"Gmail Workspace",
aliases:["Google Workspace Mail"],host:"smtp-relay.gmail.com",port:465,secure:true},GMX:{description:"GMX Mail",domains:["gmx.com","gmx.net","gmx.de"],
host:"mail.gmx.com",port:587},Godaddy:{description:"GoDaddy Email (US)",host:"smtpout.secureserver.net",port:25},GodaddyAsia:{
description:"GoDaddy Email (Asia)",host:"smtp.asia.secureserver.net",port:25},GodaddyEurope:{description:"GoDaddy Email (Europe)",
host:"smtp.europe.secureserver.net",port:25},Groundmail:{description:"Groundmail",host:"smtp.groundmail.dev",port:587,secure:false,requireTLS:true},"hot.ee":{
description:"Hot.ee (Estonian email provider)",host:"mail.hot.ee"},Hotmail:{description:"Outlook.com / Hotmail",aliases:["Outlook","Outlook.com","Hotmail.com"],
domains:["hotmail.com","outlook.com"],host:"smtp-mail.outlook.com",port:587},iCloud:{description:"iCloud Mail",aliases:["Me","Mac"],
domains:["icloud.com","me.com","mac.com"],host:"smtp.mail.me.com",port:587},Infomaniak:{description:"Infomaniak Mail (Swiss hosting provider)",
host:"mail.infomaniak.com",domains:["ik.me","ikmail.com","etik.com"],port:587},KolabNow:{description:"KolabNow (secure email service)",domains:["kolabnow.com"],
aliases:["Kolab"],host:"smtp.kolabnow.com",port:465,secure:true,authMethod:"LOGIN"},Loopia:{description:"Loopia (Swedish hosting provider)",
host:"mailcluster.loopia.se",port:465},Loops:{description:"Loops",host:"smtp.loops.so",port:587},"mail.ee":{description:"Mail.ee (Estonian email provider)",
host:"smtp.mail.ee"},"Mail.ru":{description:"Mail.ru",host:"smtp.mail.ru",port:465,secure:true},"Mailcatch.app":{
description:"Mailcatch (email testing service)",host:"sandbox-smtp.mailcatch.app",port:2525},Maildev:{description:"MailDev (local email testing)",port:1025,
ignoreTLS:true},MailerSend:{description:"MailerSend",host:"smtp.mailersend.net",port:587},Mailgun:{description:"Mailgun",host:"smtp.mailgun.org",port:465,
secure:true},Mailjet:{description:"Mailjet",host:"in.mailjet.com",port:587},Mailosaur:{description:"Mailosaur (email testing service)",host:"mailosaur.io",
port:25},MailSenpai:{description:"MailSenpai (SMTP Senpai, EU)",host:"relay.mailsenpai.com",port:2525,secure:false},Mailtrap:{description:"Mailtrap",
host:"live.smtp.mailtrap.io",port:587},Mandrill:{description:"Mandrill (by Mailchimp)",host:"smtp.mandrillapp.com",port:587},Naver:{
description:"Naver Mail (Korean email provider)",host:"smtp.naver.com",port:587},OhMySMTP:{description:"OhMySMTP (email delivery service)",
host:"smtp.ohmysmtp.com",port:587,secure:false},One:{description:"One.com Email",host:"send.one.com",port:465,secure:true},OpenMailBox:{
description:"OpenMailBox",aliases:["OMB","openmailbox.org"],host:"smtp.openmailbox.org",port:465,secure:true},Outlook365:{
description:"Microsoft 365 / Office 365",host:"smtp.office365.com",port:587,secure:false},Oveyon:{description:"Oveyon",host:"smtp.oveyon.com",port:587,
secure:false,requireTLS:true},Postmark:{description:"Postmark",aliases:["PostmarkApp"],host:"smtp.postmarkapp.com",port:2525},Proton:{description:"Proton Mail",
aliases:["ProtonMail","Proton.me","Protonmail.com","Protonmail.ch"],domains:["proton.me","protonmail.com","pm.me","protonmail.ch"],host:"smtp.protonmail.ch",
port:587,requireTLS:true},"qiye.aliyun":{description:"Alibaba Mail Enterprise Edition",host:"smtp.mxhichina.com",port:"465",secure:true},QQ:{
description:"QQ Mail",domains:["qq.com"],host:"smtp.qq.com",port:465,secure:true},QQex:{description:"QQ Enterprise Mail",aliases:["QQ Enterprise"],
domains:["exmail.qq.com"],host:"smtp.exmail.qq.com",port:465,secure:true},Resend:{description:"Resend",host:"smtp.resend.com",port:465,secure:true},Runbox:{
description:"Runbox (Norwegian email provider)",domains:["runbox.com"],host:"smtp.runbox.com",port:465,secure:true},SendCloud:{
description:"SendCloud (Chinese email delivery)",host:"smtp.sendcloud.net",port:2525},SendGrid:{description:"SendGrid",host:"smtp.sendgrid.net",port:587},
SendinBlue:{description:"Brevo (formerly Sendinblue)",aliases:["Brevo"],host:"smtp-relay.brevo.com",port:587},Sendora:{description:"Sendora",
host:"smtp.sendora.se",port:465,secure:true},SendPulse:{description:"SendPulse",host:"smtp-pulse.com",port:465,secure:true},SES:{
description:"AWS SES US East (N. Virginia)",host:"email-smtp.us-east-1.amazonaws.com",port:465,secure:true},"SES-AP-NORTHEAST-1":{
description:"AWS SES Asia Pacific (Tokyo)",host:"email-smtp.ap-northeast-1.amazonaws.com",port:465,secure:true},"SES-AP-NORTHEAST-2":{
description:"AWS SES Asia Pacific (Seoul)",host:"email-smtp.ap-northeast-2.amazonaws.com",port:465,secure:true},"SES-AP-NORTHEAST-3":{
description:"AWS SES Asia Pacific (Osaka)",host:"email-smtp.ap-northeast-3.amazonaws.com",port:465,secure:true},"SES-AP-SOUTH-1":{
description:"AWS SES Asia Pacific (Mumbai)",host:"email-smtp.ap-south-1.amazonaws.com",port:465,secure:true},"SES-AP-SOUTHEAST-1":{
description:"AWS SES Asia Pacific (Singapore)",host:"email-smtp.ap-southeast-1.amazonaws.com",port:465,secure:true},"SES-AP-SOUTHEAST-2":{
description:"AWS SES Asia Pacific (Sydney)",host:"email-smtp.ap-southeast-2.amazonaws.com",port:465,secure:true},"SES-CA-CENTRAL-1":{
description:"AWS SES Canada (Central)",host:"email-smtp.ca-central-1.amazonaws.com",port:465,secure:true},"SES-EU-CENTRAL-1":{
description:"AWS SES Europe (Frankfurt)",host:"email-smtp.eu-central-1.amazonaws.com",port:465,secure:true},"SES-EU-NORTH-1":{
description:"AWS SES Europe (Stockholm)",host:"email-smtp.eu-north-1.amazonaws.com",port:465,secure:true},"SES-EU-WEST-1":{
description:"AWS SES Europe (Ireland)",host:"email-smtp.eu-west-1.amazonaws.com",port:465,secure:true},"SES-EU-WEST-2":{description:"AWS SES Europe (London)",
host:"email-smtp.eu-west-2.amazonaws.com",port:465,secure:true},"SES-EU-WEST-3":{description:"AWS SES Europe (Paris)",host:"email-smtp.eu-west-3.amazonaws.com",
port:465,secure:true},"SES-SA-EAST-1":{description:"AWS SES South America (São Paulo)",host:"email-smtp.sa-east-1.amazonaws.com",port:465,secure:true},
"SES-US-EAST-1":{description:"AWS SES US East (N. Virginia)",host:"email-smtp.us-east-1.amazonaws.com",port:465,secure:true},"SES-US-EAST-2":{
description:"AWS SES US East (Ohio)",host:"email-smtp.us-east-2.amazonaws.com",port:465,secure:true},"SES-US-GOV-EAST-1":{
description:"AWS SES GovCloud (US-East)",host:"email-smtp.us-gov-east-1.amazonaws.com",port:465,secure:true},"SES-US-GOV-WEST-1":{
description:"AWS SES GovCloud (US-West)",host:"email-smtp.us-gov-west-1.amazonaws.com",port:465,secure:true},"SES-US-WEST-1":{
description:"AWS SES US West (N. California)",host:"email-smtp.us-west-1.amazonaws.com",port:465,secure:true},"SES-US-WEST-2":{
description:"AWS SES US West (Oregon)",host:"email-smtp.us-west-2.amazonaws.com",port:465,secure:true},Seznam:{
description:"Seznam Email (Czech email provider)",aliases:["Seznam Email"],domains:["seznam.cz","email.cz","post.cz","spoluzaci.cz"],host:"smtp.seznam.cz",
port:465,secure:true},SMTP2GO:{description:"SMTP2GO",host:"mail.smtp2go.com",port:2525},SpacePost:{description:"SpacePost",host:"smtp.spacepost.dev",port:25976,
secure:false,requireTLS:true},Sparkpost:{description:"SparkPost",aliases:["SparkPost","SparkPost Mail"],domains:["sparkpost.com"],host:"smtp.sparkpostmail.com",
port:587,secure:false},Tipimail:{description:"Tipimail (email delivery service)",host:"smtp.tipimail.com",port:587},TurboSMTP:{description:"TurboSMTP",
host:"pro.turbo-smtp.com",port:465,secure:true},"TurboSMTP-EU":{description:"TurboSMTP (EU region)",host:"pro.eu.turbo-smtp.com",port:465,secure:true},
Tutanota:{description:"Tutanota (Tuta Mail)",domains:["tutanota.com","tuta.com","tutanota.de","tuta.io"],host:"smtp.tutanota.com",port:465,secure:true},Yahoo:{
description:"Yahoo Mail",domains:["yahoo.com"],host:"smtp.mail.yahoo.com",port:465,secure:true},Yandex:{description:"Yandex Mail",domains:["yandex.ru"],
host:"smtp.yandex.ru",port:465,secure:true},Zimbra:{description:"Zimbra Mail Server",aliases:["Zimbra Collaboration"],host:"smtp.zimbra.com",port:587,
requireTLS:true},Zoho:{description:"Zoho Mail",host:"smtp.zoho.com",port:465,secure:true,authMethod:"LOGIN"}};const qt={};Object.keys(Rt).forEach(e=>{
const t=Rt[e];const i=normalizeService(t);qt[normalizeKey(e)]=i;[].concat(t.aliases||[]).forEach(e=>{qt[normalizeKey(e)]=i})
;[].concat(t.domains||[]).forEach(e=>{qt[normalizeKey(e)]=i})});function normalizeKey(e){return e.replace(/[^a-zA-Z0-9.-]/g,"").toLowerCase()}
function normalizeService(e){const t={};Object.keys(e).forEach(i=>{["domains","aliases"].includes(i)||(t[i]=e[i])});return t}function wellKnown(e){
e=normalizeKey(e.split("@").pop());return qt[e]||false}const Dt=50;const Ft=2e3;class SMTPPool extends s.EventEmitter{constructor(e){super()
;this.supportsAbortSignal=true;e=e||{};typeof e==="string"&&(e={url:e});let t;let i=e.service;typeof e.getSocket==="function"&&(this.getSocket=e.getSocket)
;if(e.url){t=parseConnectionUrl(e.url);i=i||t.service}this.options=shared_assign(false,e,t,i&&wellKnown(i))
;this.options.maxConnections=this.options.maxConnections||5;this.options.maxMessages=this.options.maxMessages||100
;this.options.maxRequeues=typeof this.options.maxRequeues==="number"?this.options.maxRequeues:5
;this.options.idleTimeout=typeof this.options.idleTimeout==="number"?this.options.idleTimeout:24e4;this.logger=getLogger(this.options,{
component:this.options.component||"smtp-pool"});this.name="SMTP (pool)";this.version=z+"[client:"+z+"]";this._rateLimit={counter:0,timeout:null,waiting:[],
checkpoint:false,delta:Number(this.options.rateDelta)||1e3,limit:Number(this.options.rateLimit)||0};this._closed=false;this._queue=[];this._connections=[]
;this._connectionCounter=0;this._pending=0;this.idling=true;setImmediate(()=>{this.idling&&this.emit("idle")})}getSocket(e,t){setImmediate(()=>t(null,false))}
send(e,t){if(this._closed){const e=new Error("Connection pool was closed");e.code=U;setImmediate(()=>t(e));return false}let i=true;let s;this._pending++
;const n={mail:e,requeueAttempts:0,callback:(e,a)=>{if(!i)return;i=false;this._pending--;s?.();n.resource=void 0;t(e,a)}};this._queue.push(n)
;const a=e.data.signal;if(a){s=this._watchAbortSignal(n,a,()=>i);if(a.aborted)return true}
this.idling&&this._queue.length>=this.options.maxConnections&&(this.idling=false);setImmediate(()=>this._processMessages());return true}
_watchAbortSignal(e,t,i){const onAbort=()=>{if(!i())return;const s=this._queue.indexOf(e);s!==-1&&this._queue.splice(s,1);const n=e.resource
;if(n&&n.queueEntry===e){n.queueEntry=false;n.close()}try{e.callback(createAbortError(t))}finally{setImmediate(()=>this._processMessages())}}
;t.addEventListener("abort",onAbort,{once:true});t.aborted&&setImmediate(onAbort);return()=>t.removeEventListener("abort",onAbort)}close(e){let t
;const i=this._connections.length;this._closed=true;this._clearRateLimit();if(!i&&!this._queue.length)return;const s=!!e?.force
;for(let e=i-1;e>=0;e--)if(this._connections[e]&&(s||this._connections[e].available)){t=this._connections[e];t.close();this.logger.info({tnx:"connection",
cid:t.id,action:"removed"},"Connection #%s removed",t.id)}i&&!this._connections.length&&this.logger.debug({tnx:"connection"},"All connections removed")
;if(!this._queue.length)return;const invokeCallbacks=()=>{if(!this._queue.length){this.logger.debug({tnx:"connection"},"Pending queue entries cleared");return}
const e=this._queue.shift();if(e&&typeof e.callback==="function")try{e.callback(new Error("Connection pool was closed"))}catch(e){this.logger.error({err:e,
tnx:"callback"},"Callback error: %s",e.message)}setImmediate(invokeCallbacks)};setImmediate(invokeCallbacks)}_processMessages(){if(this._closed)return
;if(!this._queue.length){if(!this.idling){this.idling=true;this.emit("idle")}return}let e=this._connections.find(e=>e.available)
;!e&&this._connections.length<this.options.maxConnections&&(e=this._createConnection());if(!e){this.idling=false;return}
if(!this.idling&&this._queue.length<this.options.maxConnections){this.idling=true;this.emit("idle")}const t=e.queueEntry=this._queue.shift();t.resource=e
;t.messageId=(e.queueEntry.mail.message.getHeader("message-id")||"").replace(/[<>\s]/g,"");e.available=false;this.logger.debug({tnx:"pool",cid:e.id,
messageId:t.messageId,action:"assign"},"Assigned message <%s> to #%s (%s)",t.messageId,e.id,e.messages+1);if(this._rateLimit.limit){this._rateLimit.counter++
;this._rateLimit.checkpoint||(this._rateLimit.checkpoint=Date.now())}e.send(t.mail,(i,s)=>{if(t===e.queueEntry){try{t.callback(i,s)}catch(t){this.logger.error({
err:t,tnx:"callback",cid:e.id},"Callback error for #%s: %s",e.id,t.message)}e.queueEntry=false}})}_createConnection(){const e=new PoolResource(this)
;e.id=++this._connectionCounter;this.logger.info({tnx:"pool",cid:e.id,action:"conection"},"Created new pool resource #%s",e.id);e.on("available",()=>{
this.logger.debug({tnx:"connection",cid:e.id,action:"available"},"Connection #%s became available",e.id);this._closed?this.close():this._processMessages()})
;e.once("error",t=>{t.code!==K?this.logger.warn({err:t,tnx:"pool",cid:e.id},"Pool Error for #%s: %s",e.id,t.message):this.logger.debug({tnx:"pool",cid:e.id,
action:"maxlimit"},"Max messages limit exchausted for #%s",e.id);if(e.queueEntry){try{e.queueEntry.callback(t)}catch(t){this.logger.error({err:t,tnx:"callback",
cid:e.id},"Callback error for #%s: %s",e.id,t.message)}e.queueEntry=false}this._removeConnection(e);this._continueProcessing()});e.once("close",()=>{
this.logger.info({tnx:"connection",cid:e.id,action:"closed"},"Connection #%s was closed",e.id);this._removeConnection(e);if(e.queueEntry)setTimeout(()=>{let t=0
;e.queueEntry&&(!this._closed&&this._shouldRequeuOnConnectionClose(e.queueEntry)?t=this._requeueEntryOnConnectionClose(e):this._failDeliveryOnConnectionClose(e))
;t?setTimeout(()=>this._continueProcessing(),t):this._continueProcessing()},50);else{this._closed||!this.idling||this._connections.length||this.emit("clear")
;this._continueProcessing()}});this._connections.push(e);return e}_shouldRequeuOnConnectionClose(e){if(this.options.maxRequeues<0)return true
;return e.requeueAttempts<this.options.maxRequeues}_failDeliveryOnConnectionClose(e){if(e.queueEntry&&e.queueEntry.callback){try{
const t=new Error("Reached maximum number of retries after connection was closed");t.code=U;e.queueEntry.callback(t)}catch(t){this.logger.error({err:t,
tnx:"callback",messageId:e.queueEntry.messageId,cid:e.id},"Callback error for #%s: %s",e.id,t.message)}e.queueEntry=false}}_requeueEntryOnConnectionClose(e){
const t=Math.min(Dt*2**e.queueEntry.requeueAttempts,Ft);e.queueEntry.requeueAttempts+=1;this.logger.debug({tnx:"pool",cid:e.id,messageId:e.queueEntry.messageId,
action:"requeue"},"Re-queued message <%s> for #%s. Attempt: #%s",e.queueEntry.messageId,e.id,e.queueEntry.requeueAttempts);e.queueEntry.resource=void 0
;this._queue.unshift(e.queueEntry);e.queueEntry=false;return t}_continueProcessing(){this._closed?this.close():setTimeout(()=>this._processMessages(),100)}
_removeConnection(e){const t=this._connections.indexOf(e);t!==-1&&this._connections.splice(t,1)}_checkRateLimit(e){if(!this._rateLimit.limit)return e()
;const t=Date.now();if(this._rateLimit.counter<this._rateLimit.limit)return e();this._rateLimit.waiting.push(e)
;if(this._rateLimit.checkpoint<=t-this._rateLimit.delta)return this._clearRateLimit();if(!this._rateLimit.timeout){
this._rateLimit.timeout=setTimeout(()=>this._clearRateLimit(),this._rateLimit.delta-(t-this._rateLimit.checkpoint));this._rateLimit.checkpoint=t}}
_clearRateLimit(){clearTimeout(this._rateLimit.timeout);this._rateLimit.timeout=null;this._rateLimit.counter=0;this._rateLimit.checkpoint=false
;while(this._rateLimit.waiting.length){const e=this._rateLimit.waiting.shift();setImmediate(e)}}isIdle(){return this.idling}pendingCount(){return this._pending}
verify(e){let t;e||(t=new Promise((t,i)=>{e=callbackPromise(t,i)}));const i=e;const s=new PoolResource(this).auth;const n=Date.now()
;this.getSocket(Object.assign({},this.options,{connectStartedAt:n}),(e,t)=>{if(e)return i(e);let a=this.options;if(t&&t.connection){this.logger.info({
tnx:"proxy",remoteAddress:t.connection.remoteAddress,remotePort:t.connection.remotePort,destHost:a.host||"",destPort:a.port||"",action:"connected"
},"Using proxied socket from %s:%s to %s:%s",t.connection.remoteAddress,t.connection.remotePort,a.host||"",a.port||"");a=Object.assign(shared_assign(false,a),t)
}const o=new Ut(a);o._connectStartedAt=n;let r=false;o.once("error",e=>{if(r)return;r=true;o.close();return i(e)});o.once("end",()=>{if(r)return;r=true
;return i(new Error("Connection closed"))});const finalize=()=>{if(r)return;r=true;o.quit();return i(null,true)};o.connect(e=>{if(r)return;if(e){r=true
;o.close();return i(e)}if(s&&(o.allowsAuth||a.forceAuth))o.login(s,e=>{if(r)return;if(e){r=true;o.close();return i(e)}finalize()});else{
if(!s&&o.allowsAuth&&a.forceAuth){const e=new Error("Authentication info was not provided");e.code=Q;r=true;o.close();return i(e)}finalize()}})});return t}}
const Wt=SMTPPool;const Gt=["type","user","pass","accessToken","refreshToken","expires"];class SMTPTransport extends s.EventEmitter{constructor(e){super()
;this.supportsAbortSignal=true;e=e||{};typeof e==="string"&&(e={url:e});let t;let i=e.service;typeof e.getSocket==="function"&&(this.getSocket=e.getSocket)
;if(e.url){t=parseConnectionUrl(e.url);i=i||t.service}this.options=shared_assign(false,e,t,i&&wellKnown(i));this.logger=getLogger(this.options,{
component:this.options.component||"smtp-transport"});this.name="SMTP";this.version=z+"[client:"+z+"]";this.options.auth&&(this.auth=this.getAuth({}))}
getSocket(e,t){setImmediate(()=>t(null,false))}getAuth(e){if(!e){
this.auth&&this.auth.oauth2&&this.mailer&&(this.auth.oauth2.provisionCallback=this.mailer.get("oauth2_provision_cb")||this.auth.oauth2.provisionCallback)
;return this.auth}const t=Object.assign({},this.options.auth&&typeof this.options.auth==="object"?this.options.auth:{})
;typeof e==="object"&&copyOwnKeys(t,e,e=>!Gt.includes(e));if(Object.keys(t).length===0)return false;switch((t.type||"").toString().toUpperCase()){case"OAUTH2":{
if(!t.service&&!t.user)return false;const e=new Bt(t,this.logger);e.provisionCallback=this.mailer&&this.mailer.get("oauth2_provision_cb")||e.provisionCallback
;e.on("token",e=>this.mailer.emit("token",e));e.on("error",e=>this.emit("error",e));return{type:"OAUTH2",user:t.user,oauth2:e,method:"XOAUTH2"}}default:return{
type:(t.type||"").toString().toUpperCase()||"LOGIN",user:t.user,credentials:{user:t.user||"",pass:t.pass,options:t.options},
method:(t.method||"").trim().toUpperCase()||this.options.authMethod||false}}}send(e,t){const i=e.data.signal;let s=false;let n;let a
;const cleanupPerCallAuth=()=>{a&&a!==this.auth&&a.oauth2&&a.oauth2.removeAllListeners();a=null};const finish=(e,a)=>{if(s)return;s=true
;i?.removeEventListener("abort",onAbort);cleanupPerCallAuth();n?.close();t(e,a)};function onAbort(){finish(createAbortError(i))}if(i){
i.addEventListener("abort",onAbort,{once:true});if(i.aborted){setImmediate(onAbort);return}}const o=Date.now();this.getSocket(Object.assign({},this.options,{
connectStartedAt:o}),(t,i)=>{if(s){i&&i.connection?.destroy();return}if(t)return finish(t);let r=this.options;if(i&&i.connection){this.logger.info({tnx:"proxy",
remoteAddress:i.connection.remoteAddress,remotePort:i.connection.remotePort,destHost:r.host||"",destPort:r.port||"",action:"connected"
},"Using proxied socket from %s:%s to %s:%s",i.connection.remoteAddress,i.connection.remotePort,r.host||"",r.port||"");r=Object.assign(shared_assign(false,r),i)
}const c=n=new Ut(r);c._connectStartedAt=o;c.once("error",e=>finish(e));const sendMessage=()=>{const t=e.message.getEnvelope();const i=e.message.messageId()
;const n=[].concat(t.to||[]);n.length>3&&n.push("...and "+n.splice(2).length+" more");e.data.dsn&&(t.dsn=e.data.dsn)
;e.data.requireTLSExtensionEnabled&&(t.requireTLSExtensionEnabled=e.data.requireTLSExtensionEnabled);this.logger.info({tnx:"send",messageId:i
},"Sending message %s to <%s>",i,n.join(", "));c.send(t,e.message.createReadStream(),(e,n)=>{if(s)return;if(e){this.logger.error({err:e,tnx:"send"
},"Send error for %s: %s",i,e.message);return finish(e)}n.envelope={from:t.from,to:t.to};n.messageId=i;try{return finish(null,n)}catch(e){this.logger.error({
err:e,tnx:"callback"},"Callback error for %s: %s",i,e.message)}})};c.connect(t=>{if(s)return;if(t)return finish(t);a=this.getAuth(e.data.auth)
;a&&(c.allowsAuth||r.forceAuth)?c.login(a,e=>{cleanupPerCallAuth();if(s)return;if(e)return finish(e);sendMessage()}):sendMessage()})})}verify(e){let t
;e||(t=new Promise((t,i)=>{e=callbackPromise(t,i)}));const i=e;const s=Date.now();this.getSocket(Object.assign({},this.options,{connectStartedAt:s}),(e,t)=>{
if(e)return i(e);let n=this.options;if(t&&t.connection){this.logger.info({tnx:"proxy",remoteAddress:t.connection.remoteAddress,
remotePort:t.connection.remotePort,destHost:n.host||"",destPort:n.port||"",action:"connected"
},"Using proxied socket from %s:%s to %s:%s",t.connection.remoteAddress,t.connection.remotePort,n.host||"",n.port||"");n=Object.assign(shared_assign(false,n),t)
}const a=new Ut(n);a._connectStartedAt=s;let o=false;let r;const cleanupPerCallAuth=()=>{r&&r!==this.auth&&r.oauth2&&r.oauth2.removeAllListeners();r=null}
;a.once("error",e=>{if(o)return;o=true;cleanupPerCallAuth();a.close();return i(e)});a.once("end",()=>{if(o)return;o=true;cleanupPerCallAuth()
;return i(new Error("Connection closed"))});const finalize=()=>{if(o)return;o=true;cleanupPerCallAuth();a.quit();return i(null,true)};a.connect(e=>{if(o)return
;if(e){o=true;a.close();return i(e)}r=this.getAuth({});if(r&&(a.allowsAuth||n.forceAuth))a.login(r,e=>{cleanupPerCallAuth();if(o)return;if(e){o=true;a.close()
;return i(e)}finalize()});else{if(!r&&a.allowsAuth&&n.forceAuth){const e=new Error("Authentication info was not provided");e.code=Q;o=true;cleanupPerCallAuth()
;a.close();return i(e)}finalize()}})});return t}close(){this.auth&&this.auth.oauth2&&this.auth.oauth2.removeAllListeners();this.emit("close")}}
const Qt=SMTPTransport;var $t=i(31421);const Kt=1e3;class SendmailTransport{constructor(e){e=e||{};this._spawn=$t.spawn;this.options=e;this.name="Sendmail"
;this.version=z;this.path="sendmail";this.args=false;this.logger=getLogger(this.options,{component:this.options.component||"sendmail"})
;if(typeof e==="string")this.path=e;else if(typeof e==="object"){e.path&&(this.path=e.path);Array.isArray(e.args)&&(this.args=e.args)}
this.winbreak=["win","windows","dos","\r\n"].includes((e.newline||"").toString().toLowerCase())}send(e,t){e.message.keepBcc=true;const i=e.message.getEnvelope()
;const s=e.message.messageId();let n;const a=[].concat(i.from||[]).concat(i.to||[]).some(e=>/^"?-/.test(e));if(a){
const e=new Error("Can not send mail. Invalid envelope addresses.");e.code=X;return t(e)}
const o=this.args?["-i"].concat(this.args).concat(i.to):["-i"].concat(i.from?["-f",i.from]:[]).concat(i.to);const callback=e=>{if(n)return;n=true
;if(typeof t==="function"){if(e)return t(e);return t(null,{envelope:i,messageId:s,response:"Messages queued for delivery"})}};let r;try{
r=this._spawn(this.path,o)}catch(e){this.logger.error({err:e,tnx:"spawn",messageId:s},"Error occurred while spawning sendmail. %s",e.message);return callback(e)
}if(!r){const e=new Error("sendmail was not found");e.code=X;return callback(e)}{let t;const messageWritten=()=>!!t&&t.readableEnded;let n=null
;const release=()=>{t&&!messageWritten()&&t.destroy()};const fail=e=>{release();callback(e)};r.on("error",e=>{this.logger.error({err:e,tnx:"spawn",messageId:s
},"Error occurred when sending message %s. %s",s,e.message);fail(e)});const onExit=(e,t)=>{let i=null
;e?i=new Error(e===127?"Sendmail command not found, process exited with code "+e:"Sendmail exited with code "+e):t?i=new Error("Sendmail was terminated by "+t):messageWritten()?n&&(i=n):i=new Error("Sendmail exited before the message was written")
;if(!i)return callback();i.code=i.code||X;this.logger.error({err:i,tnx:"stdin",messageId:s},"Error sending message %s to sendmail. %s",s,i.message);fail(i)}
;r.once("exit",onExit);r.once("close",onExit);r.stdin.on("error",e=>{this.logger.error({err:e,tnx:"stdin",messageId:s
},"Error occurred when piping message %s to sendmail. %s",s,e.message);if(n)return;n=e;release();const t=setTimeout(()=>fail(e),Kt)
;r.once("exit",()=>clearTimeout(t))});const a=[].concat(i.to||[]);a.length>3&&a.push("...and "+a.splice(2).length+" more");this.logger.info({tnx:"send",
messageId:s},"Sending message %s to <%s>",s,a.join(", "));const o=e.message.createReadStream();t=o;this.options.newline&&(t=(0,
j.pipeline)(o,this.winbreak?new LeWindows:new LeUnix,()=>false));t.once("error",e=>{this.logger.error({err:e,tnx:"stdin",messageId:s
},"Error occurred when generating message %s. %s",s,e.message);r.kill("SIGINT");callback(e)});t.pipe(r.stdin)}}}const Vt=SendmailTransport
;class StreamTransport{constructor(e){e=e||{};this.options=e;this.name="StreamTransport";this.version=z;this.logger=getLogger(this.options,{
component:this.options.component||"stream-transport"});this.winbreak=["win","windows","dos","\r\n"].includes((e.newline||"").toString().toLowerCase())}
send(e,t){e.message.keepBcc=true;const i=e.message.getEnvelope();const s=e.message.messageId();const n=[].concat(i.to||[])
;n.length>3&&n.push("...and "+n.splice(2).length+" more");this.logger.info({tnx:"send",messageId:s
},"Sending message %s to <%s> using %s line breaks",s,n.join(", "),this.winbreak?"<CR><LF>":"<LF>");setImmediate(()=>{let n;try{n=e.message.createReadStream()
;if(this.options.newline){const e=n;n=e.pipe(this.winbreak?new LeWindows:new LeUnix);e.once("error",e=>n.emit("error",e))}}catch(e){this.logger.error({err:e,
tnx:"send",messageId:s},"Creating send stream failed for %s. %s",s,e.message);return t(e)}if(!this.options.buffer){n.once("error",e=>{this.logger.error({err:e,
tnx:"send",messageId:s},"Failed creating message for %s. %s",s,e.message)});return t(null,{envelope:i,messageId:s,message:n})}const a=[];let o=0
;n.on("readable",()=>{let e;while((e=n.read())!==null){a.push(e);o+=e.length}});n.once("error",e=>{this.logger.error({err:e,tnx:"send",messageId:s
},"Failed creating message for %s. %s",s,e.message);return t(e)});n.on("end",()=>t(null,{envelope:i,messageId:s,message:Buffer.concat(a,o)}))})}}
const Xt=StreamTransport;class JSONTransport{constructor(e){e=e||{};this.options=e;this.name="JSONTransport";this.version=z;this.logger=getLogger(this.options,{
component:this.options.component||"json-transport"})}send(e,t){e.message.keepBcc=true;const i=e.message.getEnvelope();const s=e.message.messageId()
;const n=[].concat(i.to||[]);n.length>3&&n.push("...and "+n.splice(2).length+" more");this.logger.info({tnx:"send",messageId:s
},"Composing JSON structure of %s to <%s>",s,n.join(", "));setImmediate(()=>{e.normalize((e,n)=>{if(e){this.logger.error({err:e,tnx:"send",messageId:s
},"Failed building JSON structure for %s. %s",s,e.message);return t(e)}delete n.envelope;delete n.normalizedHeaders;delete n.signal;return t(null,{envelope:i,
messageId:s,message:this.options.skipEncoding?n:JSON.stringify(n)})})})}}const Jt=JSONTransport;function tagSesError(e){
e&&typeof e==="object"&&!e.code&&(e.code=J);return e}class SESTransport extends s{constructor(e){super();if(!e||!e.SES||!e.SES.sesClient){
const e=new Error("Missing SES configuration, expecting { sesClient, SendEmailCommand } from @aws-sdk/client-sesv2, see https://nodemailer.com/transports/ses/")
;e.code=Z;throw e}this.options=e;this.ses=this.options.SES;this.name="SESTransport";this.version=z;this.logger=getLogger(this.options,{
component:this.options.component||"ses-transport"})}getRegion(e){if(this.ses.sesClient.config&&typeof this.ses.sesClient.config.region==="function"){
this.ses.sesClient.config.region().then(t=>e(null,t),t=>e(t));return}return e(null,false)}send(e,t){let i=e.message._headers.find(e=>/^from$/i.test(e.key))
;if(i){const e=new at("text/plain");i=e._convertAddresses(e._parseAddresses(i.value))}const s=e.message.getEnvelope();const n=e.message.messageId()
;const a=[].concat(s.to||[]);a.length>3&&a.push("...and "+a.splice(2).length+" more");this.logger.info({tnx:"send",messageId:n
},"Sending message %s to <%s>",n,a.join(", "));const getRawMessage=t=>{e.data._dkim||(e.data._dkim={})
;e.data._dkim.skipFields&&typeof e.data._dkim.skipFields==="string"?e.data._dkim.skipFields+=":date:message-id":e.data._dkim.skipFields="date:message-id"
;const i=e.message.createReadStream();const s=i.pipe(new LeWindows);const n=[];let a=0;s.on("readable",()=>{let e;while((e=s.read())!==null){n.push(e)
;a+=e.length}});i.once("error",e=>s.emit("error",e));s.once("error",e=>t(e));s.once("end",()=>t(null,Buffer.concat(n,a)))}
;setImmediate(()=>getRawMessage((a,o)=>{if(a){this.logger.error({err:a,tnx:"send",messageId:n},"Failed creating message for %s. %s",n,a.message);return t(a)}
const r=copyOwnKeys({Content:{Raw:{Data:o}},FromEmailAddress:i||s.from,Destination:{ToAddresses:s.to}},e.data.ses);this.getRegion((e,i)=>{!e&&i||(i="us-east-1")
;let a;try{const e=new this.ses.SendEmailCommand(r);a=this.ses.sesClient.send(e)}catch(e){tagSesError(e);this.logger.error({err:e,tnx:"send"
},"Send error for %s: %s",n,e.message);setImmediate(()=>t(e));return}a.then(e=>{i==="us-east-1"&&(i="email");const n={envelope:{from:s.from,to:s.to},
messageId:"<"+e.MessageId+(/@/.test(e.MessageId)?"":"@"+i+".amazonses.com")+">",response:e.MessageId,raw:o};setImmediate(()=>t(null,n))}).catch(e=>{
tagSesError(e);this.logger.error({err:e,tnx:"send"},"Send error for %s: %s",n,e.message);setImmediate(()=>t(e))})})}))}verify(e){let t
;e||(t=new Promise((t,i)=>{e=callbackPromise(t,i)}));const i=e;const cb=e=>{
if(e&&!["InvalidParameterValue","MessageRejected"].includes(e.code||e.Code||e.name))return i(tagSesError(e));return i(null,true)};const s={Content:{Raw:{
Data:Buffer.from("From: <invalid@invalid>\r\nTo: <invalid@invalid>\r\n Subject: Invalid\r\n\r\nInvalid")}},FromEmailAddress:"invalid@invalid",Destination:{
ToAddresses:["invalid@invalid"]}};this.getRegion(()=>{let e;try{const t=new this.ses.SendEmailCommand(s);e=this.ses.sesClient.send(t)}catch(e){
setImmediate(()=>cb(e));return}e.then(()=>setImmediate(()=>cb(null))).catch(e=>setImmediate(()=>cb(e)))});return t}}const Zt=SESTransport
;function createTransport(e,t){let i;if(typeof e==="object"&&typeof e.send!=="function"||typeof e==="string"&&/^(smtps?|direct):/i.test(e)){
const t=typeof e==="string"?e:e.url;if(t){const s=parseConnectionUrl(t);i=typeof e==="object"?shared_assign(false,copyOwnKeys({},e,e=>e==="url"),s):s}else i=e
;if(i.pool)e=new Wt(i);else if(i.sendmail)e=new Vt(i);else if(i.streamTransport)e=new Xt(i);else if(i.jsonTransport)e=new Jt(i);else if(i.SES){const t=i.SES
;if(t.ses&&t.aws){const e=new Error("Using legacy SES configuration, expecting @aws-sdk/client-sesv2, see https://nodemailer.com/transports/ses/");e.code=Z
;throw e}e=new Zt(i)}else e=new Qt(i)}return new kt(e,i,t)}})};